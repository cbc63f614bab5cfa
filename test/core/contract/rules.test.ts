import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { parseContract } from '../../../src/core/contract/parse.ts';
import type { Measured, MeasuredPath } from '../../../src/core/decision/types.ts';
import { readDirectives } from '../../../src/core/directives/read.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';
import type { LanguageModel } from '../../../src/core/language/types.ts';
import { contractRules } from '../../../src/core/rules/contract/index.ts';
import type { Report } from '../../../src/core/rules/types.ts';

let language: LanguageModel;
beforeAll(async () => {
  language = await loadLanguage();
});

interface Beside {
  readonly prompts?: Readonly<Record<string, string>>;
  readonly paths?: readonly MeasuredPath[];
  readonly failures?: Measured['failures'];
  readonly outputSchema?: unknown;
}

/** What one rule says of a contract, with the words each report stands at. */
function check(
  id: string,
  yaml: string,
  { prompts = {}, paths = [], ...beside }: Beside = {},
): (Report & { at: string })[] {
  const text = `version: 1\nname: a\n${yaml}\n`;
  const contract = parseContract('a.task.yaml', text);
  const measured = {
    prompts: Object.entries(prompts).map(([path, content]) => {
      const document = parsePrompt(path, content);
      return {
        path,
        document,
        directives: readDirectives(document, language),
        findings: [],
        tokens: 1,
        examples: 0,
        variables: [],
      };
    }),
    paths,
    ...beside,
  } as Measured;
  const rule = contractRules.find(({ meta }) => meta.id === `contract/${id}`);
  if (rule?.kind !== 'contract') throw new Error(`no rule ${id}`);
  const option = () => {
    throw new Error('no options');
  };
  const reports = rule.check({ contract, measured, configuration: DEFAULT_CONFIGURATION, date: undefined, option });
  return [...reports].map((report) => ({ ...report, at: text.slice(report.span.start, report.span.end) }));
}

describe('contract/path', () => {
  const path = (status: MeasuredPath['status'], field = 'prompt[0]') => ({ field, path: 'p.md', status });

  it('is loud about what leaves the workspace and quieter about what is missing', () => {
    const yaml = 'prompt: ../../p.md\ndataset: {train: t.jsonl}\noutputs: {schema: s.json}\nevals: {held_out: h.jsonl}';
    const reports = check('path', yaml, {
      paths: [
        path('outside'),
        path('missing', 'dataset.train'),
        path('unreadable', 'outputs.schema'),
        path('read', 'evals.held_out'),
      ],
    });
    expect(reports.map(({ at, severity }) => [at, severity])).toEqual([
      ['../../p.md', 'error'],
      ['t.jsonl', 'warning'],
      ['s.json', 'warning'],
    ]);
    expect(reports[0]!.message).toContain('"../../p.md" is outside the workspace folder');
  });

  it('says one thing of a path', () => {
    expect(check('path', 'prompt: /etc/x', { paths: [path('outside')] })).toHaveLength(1);
  });
});

describe('contract/undeclared-variable', () => {
  const inputs = 'prompt: p.jinja\ninputs: [{name: claim_text}]';

  it('stands at inputs and shows the place in the prompt', () => {
    const [report] = check('undeclared-variable', inputs, {
      prompts: { 'p.jinja': 'Read {{ claim_text }}.\nAnswer {{ claimant }}.\n' },
    });
    expect(report).toMatchObject({ at: 'inputs', message: expect.stringContaining('"claimant" (line 2)') });
    expect(report!.related![0]!.at).toMatchObject({ path: 'p.jinja', range: { start: { line: 1 } } });
  });

  it('suggests the input that is meant', () => {
    const [report] = check('undeclared-variable', inputs, { prompts: { 'p.jinja': 'Read {{ claim_txt }}.\n' } });
    expect(report!.message).toContain('did you mean "claim_text"?');
  });

  it.each([
    ['a part of an input', 'Read {{ claim_text.body }}.\n'],
    ['another way to write it', 'Read {{ claimText }}.\n'],
    ['an evidence source', 'Read {{ claim_text }} with {{ handbook }}.\n'],
  ])('knows %s', (_, prompt) => {
    const yaml = `${inputs}\nevidence: {sources: [{name: handbook}]}`;
    expect(check('undeclared-variable', yaml, { prompts: { 'p.jinja': prompt } })).toEqual([]);
  });

  it('leaves alone what the editor fills in', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own variables
    const text = 'Review ${selection} of ${fileBasename} for ${input:claim_text} and ${input:owner}.\n';
    const reports = check('undeclared-variable', 'prompt: p.prompt.md\ninputs: [{name: claim_text}]', {
      prompts: { 'p.prompt.md': text },
    });
    expect(reports.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(['owner']);
  });

  it('says nothing when a prompt could not be read', () => {
    expect(
      check('undeclared-variable', 'prompt: [p.jinja, q.jinja]\ninputs: []', { prompts: { 'p.jinja': '{{ a }}\n' } }),
    ).toEqual([]);
  });
});

describe('contract/unused-input', () => {
  it('stands at the name', () => {
    const yaml = 'prompt: p.jinja\ninputs: [{name: claim}, {name: history}, {name: photo, type: image}]';
    const reports = check('unused-input', yaml, { prompts: { 'p.jinja': 'Read {{ claim }}.\n' } });
    expect(reports.map(({ at }) => at)).toEqual(['history']);
  });

  it('counts every prompt of the contract', () => {
    const prompts = { 'p.jinja': 'Read {{ claim }}.\n', 'q.jinja': 'Read {{ history }}.\n' };
    expect(
      check('unused-input', 'prompt: [p.jinja, q.jinja]\ninputs: [{name: claim}, {name: history}]', { prompts }),
    ).toEqual([]);
  });
});

describe('contract/output-mismatch', () => {
  const prompts = (text: string) => ({ prompts: { 'p.prompt.md': text } });
  const asks = 'Choose the label that fits best. Use a calm tone.\n';

  it.each([
    ['format: json', 'json'],
    ['length: {max: 80, unit: words}', '{max: 80, unit: words}'],
    ['language: fr', 'fr'],
  ])('reports %s that no prompt asks for', (outputs, at) => {
    const reports = check('output-mismatch', `prompt: p.prompt.md\noutputs:\n  ${outputs}`, prompts(asks));
    expect(reports.map((report) => report.at)).toEqual([at]);
  });

  it.each([
    ['format: json', 'Respond in JSON.\n'],
    ['format: markdown', asks],
    ['length: {max: 80}', 'Answer in at most 80 words.\n'],
    ['language: en', asks],
    ['language: fr', 'Respond in French.\n'],
  ])('is silent about %s in %j', (outputs, prompt) => {
    expect(
      check('output-mismatch', `prompt: p.prompt.md\noutputs: {${outputs}, x-a: 1}\n`, prompts(prompt)).filter(
        ({ at }) => at !== 'outputs',
      ),
    ).toEqual([]);
  });

  it('leaves a format that the decoder enforces alone', () => {
    const yaml = 'prompt: p.prompt.md\noutputs: {format: json}\ntried: {structured_output: yes}';
    expect(check('output-mismatch', yaml, prompts(asks))).toEqual([]);
  });

  it('names required fields that the prompt does not', () => {
    const schema = '{type: object, required: [verdict, confidence], properties: {verdict: {}, confidence: {}}}';
    const yaml = `prompt: p.prompt.md\noutputs: {format: json, schema: ${schema}, length: {}}`;
    const [report] = check('output-mismatch', yaml, prompts('Respond in JSON with the key `verdict`.\n'));
    expect(report!.message).toContain('"confidence"');
    expect(check('output-mismatch', yaml, prompts('Respond in JSON with `verdict` and `confidence`.\n'))).toEqual([]);
  });
});

describe('contract/no-abstention', () => {
  it.each([
    ['evidence: {citations: required}', 'citations'],
    ['evidence:\n  sources:\n    - {name: docs, kind: retrieval}', '{name: docs, kind: retrieval}'],
    ['failures: {modes: {should-abstain: 4}}', 'should-abstain'],
    ['abstain: []\nevidence: {citations: required}', 'abstain'],
  ])('reports %j', (yaml, at) => {
    expect(check('no-abstention', yaml).map((report) => report.at)).toEqual([at]);
  });

  it.each([
    'goal: x',
    'abstain: []',
    'evidence: {citations: none, sources: [{kind: static}]}',
    'abstain: [{when: unsure, action: ask}]\nevidence: {citations: required}',
    'failures: {modes: {should-abstain: 0}}',
  ])('is silent about %j', (yaml) => {
    expect(check('no-abstention', yaml)).toEqual([]);
  });

  it('believes the failure file over the counts', () => {
    const failures = { path: 'f.jsonl', modes: { format: 3 }, total: 3, skipped: 0 };
    expect(check('no-abstention', 'failures: {file: f.jsonl, modes: {should-abstain: 4}}', { failures })).toEqual([]);
  });
});
