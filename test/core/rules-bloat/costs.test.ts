import { beforeAll, describe, expect, it } from 'vitest';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { analyzePrompt, loadResources, type PromptOptions, type Resources } from '../../../src/core/engine.ts';
import { bloatRules } from '../../../src/core/rules/bloat/index.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const configured: Configuration = { ...DEFAULT_CONFIGURATION, callsPerDay: 100_000, prices: { input: 3 } };
const contract = parseContract(
  'a.task.yaml',
  'version: 1\nname: a\ntraffic: {calls_per_day: 100000}\neconomics: {prices: {input: 3}}\n',
);
/** What is not sent to the model costs no dollars. */
const COSTS_NOTHING = new Set(['bloat/unused-variable']);

describe.each(bloatRules.map(({ meta }) => meta))('$id', ({ id, docs }) => {
  const { text, file, date } = { file: 'case.prompt.md', date: undefined, ...docs.wrong[0]! };
  const messages = (options: Partial<PromptOptions>) =>
    analyzePrompt(file, text, {
      configuration: DEFAULT_CONFIGURATION,
      resources,
      only: [id],
      date,
      ...options,
    }).report.findings.map(({ message }) => message);

  it('names the tokens a call', () => {
    for (const message of messages({})) {
      expect(message).toMatch(/\d tokens? a call/);
      expect(message).not.toMatch(/\$\d|a month/);
    }
  });

  it.each([
    ['configuration', { configuration: configured }],
    ['contract', { contract }],
  ])('names the dollars a month where the %s states calls and a price', (_, options) => {
    const found = messages(options);
    expect(found.length).toBeGreaterThan(0);
    for (const message of found) {
      if (COSTS_NOTHING.has(id)) expect(message).not.toContain('$');
      else expect(message).toMatch(/tokens? a call, (?:\$[\d,.]+|less than \$0\.01) a month/);
    }
  });
});
