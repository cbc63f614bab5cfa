import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/core/configuration/parse.ts';
import {
  isIgnored,
  isSuppressedByConfiguration,
  matchesAny,
  resolveConfiguration,
  ruleSettingFor,
} from '../../../src/core/configuration/resolve.ts';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';

const parse = (text: string, path = '.rightlever.yaml') => parseConfiguration(path, text);
const resolve = (...files: (readonly [path: string, text: string])[]) =>
  resolveConfiguration(files.map(([path, text]) => parse(text, path).layer));

describe('a configuration file', () => {
  it('is read into settings', () => {
    const text = [
      'extends: ../base.yaml',
      'rules:',
      '  contradiction/length: hint',
      '  bloat/token-budget: {severity: warning, options: {warning: 3000}}',
      'files: {prompts: ["lib/*.txt"]}',
      'ignore: [drafts]',
      'suppress:',
      '  - {files: ["a.json"], rules: [bloat/filler], reason: house style}',
      'model: gpt-4.1',
      'calls_per_day: 200',
      'prices: {input: 2, output: 8}',
    ].join('\n');
    const { layer, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(layer.extends).toEqual(['../base.yaml']);
    expect(layer.settings).toMatchObject({
      rules: { 'contradiction/length': { severity: 'hint' }, 'bloat/token-budget': { severity: 'warning' } },
      files: { prompts: ['lib/*.txt'], contracts: [], datasets: [] },
      ignore: ['drafts'],
      suppress: [{ reason: 'house style' }],
      model: 'gpt-4.1',
      callsPerDay: 200,
      prices: { input: 2, output: 8 },
    });
  });

  it('that is empty changes nothing', () => {
    expect(parse('# nothing yet\n').problems).toEqual([]);
    expect(resolve(['.rightlever.yaml', ''])).toEqual(DEFAULT_CONFIGURATION);
  });

  it.each([
    ['rule: {}', 'rule', 'did you mean "rules"?'],
    ['rules: {contradiction/length: loud}', 'loud', 'expected off'],
    ['rules: {contradiction/lenght: off}', 'contradiction/lenght', 'did you mean "contradiction/length"?'],
    ['suppress: [{files: ["a"], rules: [bloat/filler]}]', 'files', '"reason" is missing'],
    ['ignore: drafts', 'drafts', 'expected a list of globs'],
    ['ignore: ["!keep.md"]', '"!keep.md"', 'expected a glob'],
    ['calls_per_day: -1', '-1', 'a number, 0 or more'],
    ['- a', '- a', 'expected a mapping'],
    ['model: [', 'model: [', 'not closed'],
    ['model: a\nmodel: b', 'model', 'given twice'],
  ])('with %j has a problem at its place', (text, at, message) => {
    const { problems } = parse(text);
    expect(problems).toHaveLength(1);
    expect(text.slice(problems[0]!.span.start, problems[0]!.span.end)).toBe(at);
    expect(problems[0]!.message).toContain(message);
  });

  it('leaves out what is wrong and keeps the rest', () => {
    const { layer } = parse('rules: {contradiction/length: loud, bloat/filler: off}\nmodel: 3\nignore: [a]\n');
    expect(layer.settings).toEqual({ rules: { 'bloat/filler': { severity: 'off' } }, ignore: ['a'] });
  });
});

describe('layers', () => {
  it('merge rules and their options, add up lists, and replace single values', () => {
    const configuration = resolve(
      [
        '.rightlever.yaml',
        'rules: {bloat/token-budget: {severity: error, options: {warning: 1000}}}\nignore: [a]\nmodel: x\nprices: {input: 1, output: 2}',
      ],
      [
        '.rightlever.yaml',
        'rules: {bloat/token-budget: {options: {warning: 2000}}, bloat/filler: off}\nignore: [b]\nprices: {input: 3}',
      ],
    );
    expect(configuration.rules).toEqual({
      'bloat/token-budget': { severity: 'error', options: { warning: 2000 } },
      'bloat/filler': { severity: 'off' },
    });
    expect(configuration).toMatchObject({ ignore: ['a', 'b'], model: 'x', prices: { input: 3, output: 2 } });
  });

  it('keep their globs relative to their own folder', () => {
    const configuration = resolve(
      ['.rightlever.yaml', 'ignore: [old, "x/*.md"]'],
      ['team [a]/.rightlever.yaml', 'ignore: ["drafts/*.md", notes.md]'],
    );
    const ignored = (path: string) => isIgnored(configuration, path);
    expect(ignored('team [a]/drafts/b.md')).toBe(true);
    expect(ignored('team [a]/deep/notes.md')).toBe(true);
    expect(ignored('drafts/b.md')).toBe(false);
    expect(ignored('notes.md')).toBe(false);
    expect(ignored('a/old/b.md')).toBe(true);
    expect(ignored('x/b.md')).toBe(true);
    expect(ignored('y/x/b.md')).toBe(false);
  });
});

describe('the setting of a rule', () => {
  const configuration = resolve([
    '.rightlever.yaml',
    [
      'rules:',
      '  bloat/filler: hint',
      '  bloat/token-budget: {options: {warning: 1000}}',
      'overrides:',
      '  - files: ["skills/**"]',
      '    rules: {bloat/token-budget: {severity: warning}, bloat/filler: off}',
      '  - files: ["skills/big/*"]',
      '    rules: {bloat/token-budget: {options: {warning: 9000}}}',
      'suppress:',
      '  - {files: ["*.json"], rules: [contradiction, bloat/filler], reason: generated}',
    ].join('\n'),
  ]);

  it('is that of the last override that matches the file', () => {
    const setting = (path: string, id: string) => ruleSettingFor(configuration, path, id);
    expect(setting('a.md', 'bloat/filler')).toEqual({ severity: 'hint' });
    expect(setting('skills/a.md', 'bloat/filler')).toEqual({ severity: 'off' });
    expect(setting('skills/a.md', 'bloat/token-budget')).toEqual({ severity: 'warning', options: { warning: 1000 } });
    expect(setting('skills/big/a.md', 'bloat/token-budget')).toEqual({
      severity: 'warning',
      options: { warning: 9000 },
    });
    expect(setting('a.md', 'retrieval/fact-table')).toBeUndefined();
    expect(setting('a.md', 'constructor/toString')).toBeUndefined();
  });

  it('may be given for a family', () => {
    const families = {
      ...DEFAULT_CONFIGURATION,
      rules: { bloat: { severity: 'off' as const }, 'bloat/filler': { severity: 'hint' as const } },
    };
    expect(ruleSettingFor(families, 'a.md', 'bloat/emphasis')).toEqual({ severity: 'off' });
    expect(ruleSettingFor(families, 'a.md', 'bloat/filler')).toEqual({ severity: 'hint' });
  });

  it('is beside suppressions by file', () => {
    const suppressed = (path: string, id: string) => isSuppressedByConfiguration(configuration, path, id);
    expect(suppressed('deep/a.json', 'bloat/filler')).toBe(true);
    expect(suppressed('deep/a.json', 'contradiction/length')).toBe(true);
    expect(suppressed('deep/a.json', 'bloat/emphasis')).toBe(false);
    expect(suppressed('a.md', 'bloat/filler')).toBe(false);
  });
});

describe('globs', () => {
  it.each([
    [['*.md'], 'a/b/c.md', true],
    [['a/*.md'], 'a/b.md', true],
    [['a/*.md'], 'a/b/c.md', false],
    [['a/**/*.md'], 'a/b/c.md', true],
    [['drafts/'], 'x/drafts/y/z.md', true],
    [['./a.md'], 'a.md', true],
    [['a.md'], './x/a.md', true],
    [['.github/**'], '.github/prompts/a.md', true],
    [['*.{yaml,yml}'], 'a/b.yml', true],
    [[], 'a.md', false],
  ])('%j match %s: %s', (globs, path, expected) => {
    expect(matchesAny(globs, path)).toBe(expected);
  });
});
