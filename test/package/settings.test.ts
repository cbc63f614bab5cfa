import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { parseConfiguration } from '../../src/core/configuration/parse.ts';
import { allRules } from '../../src/core/rules/index.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/service/settings.ts';

interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

const groups = packageJson.contributes.configuration;
const settings: Record<string, Setting> = Object.assign({}, ...groups.map(({ properties }) => properties));

/** `{'rightlever.a.b': 1}` as an editor answers to a question for the section: `{a: {b: 1}}`. */
function section(values: Readonly<Record<string, unknown>>): unknown {
  const result: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(values)) {
    const [, first, second] = name.split('.') as [string, string, string?];
    if (second === undefined) result[first] = value as Record<string, unknown>;
    else result[first] = { ...result[first], [second]: value };
  }
  return result;
}

describe('the settings', () => {
  it('stand in groups with titles', () => {
    expect(groups.map(({ title }) => title)).toEqual(['Linting', 'Rules', 'Cost', 'Editor', 'Server']);
  });

  it.each(Object.entries(settings))('%s says what it does', (name, setting) => {
    expect(name).toMatch(/^rightlever\.\w+(\.\w+)?$/);
    expect(setting.description ?? setting.markdownDescription).toMatch(/\.$/);
    expect(setting.scope).toBe(name === 'rightlever.trace.server' ? 'window' : 'resource');
    if (setting.enum) expect(setting.enum).toContain(setting.default);
  });

  it('have the defaults that a server takes by itself', () => {
    const defaults = Object.entries(settings).map(([name, setting]) => [name, setting.default]);
    const read = readSettings(section(Object.fromEntries(defaults)));
    expect({ ...read, configuration: {} }).toEqual(DEFAULT_SETTINGS);
    expect(read.configuration).toEqual({ rules: {}, prices: {} });
  });

  it('name every rule and family with the severities that a configuration takes', () => {
    const rules = settings['rightlever.rules'] as unknown as {
      properties: Record<string, { enum: readonly string[]; markdownDescription: string }>;
    };
    for (const { meta } of allRules) {
      expect(Object.keys(rules.properties)).toContain(meta.id);
      expect(rules.properties[meta.id]?.markdownDescription).toContain(meta.summary);
    }
    for (const [name, { enum: severities }] of Object.entries(rules.properties)) {
      for (const severity of severities) {
        expect(parseConfiguration('', JSON.stringify({ rules: { [name]: severity } })).problems).toEqual([]);
      }
    }
  });
});
