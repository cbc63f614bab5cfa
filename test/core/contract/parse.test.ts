import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import type { TaskContract } from '../../../src/core/contract/types.ts';

const read = (text: string) => parseContract('a.task.yaml', `version: 1\nname: a\n${text}`);
const contractOf = (text: string): TaskContract => read(text).contract;

/** Each problem as the words it stands at and its message. */
function problemsOf(text: string): [at: string, message: string][] {
  const document = parseContract('a.task.yaml', text);
  return document.problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

describe('values', () => {
  it('of durations are days', () => {
    const days = (text: string) => contractOf(`stability: {facts_change_every: ${text}}`).stability?.facts_change_every;
    expect([days('36h'), days('7d'), days('6w'), days('3mo'), days('1y'), days('1.5w')]).toEqual([
      1.5, 7, 42, 90, 365, 10.5,
    ]);
  });

  it.each(['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'y', 'Y', '"yes"', '"true"'])(
    'of yes-or-no fields take %s for yes',
    (spelling) => {
      expect(read(`tried: {few_shot: ${spelling}}`).problems).toEqual([]);
      expect(contractOf(`tried: {few_shot: ${spelling}}`).tried?.few_shot).toBe(true);
      expect(contractOf(`behavior: {describable: ${spelling}}`).behavior?.describable).toBe(true);
    },
  );

  it.each(['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF', 'n', 'N'])(
    'of yes-or-no fields take %s for no',
    (spelling) => {
      expect(read(`tried: {few_shot: ${spelling}}`).problems).toEqual([]);
      expect(contractOf(`tried: {few_shot: ${spelling}}`).tried?.few_shot).toBe(false);
    },
  );

  it('may be partly only where that is meant', () => {
    expect(contractOf('behavior: {describable: partly}').behavior?.describable).toBe('partly');
    expect(read('tried: {few_shot: partly}').broken).toBe(true);
  });

  it('of versions are those of the source text', () => {
    expect(contractOf('release: {dataset: 1.10, prompt: v14, model: 3}').release).toEqual({
      dataset: '1.10',
      prompt: 'v14',
      model: '3',
    });
    expect(parseContract('a', 'version: 1.10\nname: a').contract.version).toBe('1.10');
    expect(parseContract('a', 'version: 2\nname: a').contract.version).toBe(2);
  });

  it('of targets have a sign and a number, lower being better for latency and cost', () => {
    const metrics =
      '[{target: ">= 0.95"}, {target: "<=900"}, {target: 0.9}, {dimension: cost, target: 0.01}, {target: "= 1"}]';
    expect(contractOf(`metrics: ${metrics}`).metrics?.map(({ target }) => target)).toEqual([
      { op: '>=', value: 0.95 },
      { op: '<=', value: 900 },
      { op: '>=', value: 0.9 },
      { op: '<=', value: 0.01 },
      { op: '=', value: 1 },
    ]);
  });

  it('of a prompt are a list, also when one is written', () => {
    expect(contractOf('prompt: a.md').prompt).toEqual(['a.md']);
    expect(contractOf('prompt: [a.md, b.md]').prompt).toEqual(['a.md', 'b.md']);
  });

  it('that are empty are answers, and missing keys are not', () => {
    const contract = contractOf('metrics: []\ntools: []\nfailures: {modes: {format: 0}}');
    expect(contract).toMatchObject({ metrics: [], tools: [], failures: { modes: { format: 0 } } });
    expect('knowledge' in contract).toBe(false);
  });

  it('of an inline output schema are kept as they are', () => {
    const schema = { type: 'object', properties: { yes: { type: 'string', enum: ['no', '1.10'] } }, required: ['yes'] };
    expect(contractOf(`outputs: {schema: ${JSON.stringify(schema)}}`).outputs?.schema).toEqual(schema);
    expect(contractOf('outputs: {schema: ./s.json}').outputs?.schema).toBe('./s.json');
  });

  it('of experiments may come from one results file', () => {
    expect(contractOf('experiments: {results: r.json}').experiments).toEqual([{ results: 'r.json' }]);
  });

  it('of keys of your own are left alone in any mapping', () => {
    const { problems, contract } = read(
      'x-team: 3\ntried: {x-note: {a: [1]}}\nexperiments: [{name: e, scores: {x-raw: "n/a", f1: 1}}]',
    );
    expect(problems).toEqual([]);
    expect(contract).toMatchObject({ tried: {}, experiments: [{ name: 'e', scores: { f1: 1 } }] });
  });

  it('are the same in JSON', () => {
    const text =
      '{"version": "1.10", "name": "a", "tried": {"few_shot": false}, "stability": {"facts_change_every": "3mo"}}';
    const { contract, problems } = parseContract('a.task.json', text);
    expect(problems).toEqual([]);
    expect(contract).toEqual({
      version: '1.10',
      name: 'a',
      tried: { few_shot: false },
      stability: { facts_change_every: 90 },
    });
  });

  it('do not follow names into the prototype', () => {
    const { contract } = read('experiments: [{name: e, scores: {__proto__: 1, constructor: 2}}]');
    expect(Object.entries(contract.experiments?.[0]?.scores ?? {})).toContainEqual(['constructor', 2]);
  });
});

describe('places', () => {
  const text =
    'version: 1\nname: a\nprompt: a.md\ntried:\n  few_shot: yes\nknowledge:\n  - what: b\n    placed_in: tool\n';
  const document = parseContract('a', text);
  const slice = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);

  it('are known for every field', () => {
    expect(slice(document.spanOf('knowledge[0].placed_in'))).toBe('tool');
    expect(slice(document.keySpanOf('knowledge[0].placed_in'))).toBe('placed_in');
    expect(slice(document.keySpanOf('tried.few_shot'))).toBe('few_shot');
    expect(slice(document.spanOf('prompt[0]'))).toBe('a.md');
    expect(document.spanOf('tried.retrieval')).toBeUndefined();
    expect(document.spanOf('knowledge[1]')).toBeUndefined();
  });

  it('of paths are listed', () => {
    const { paths } = read(
      'prompt: [a.md, b.md]\nevals: {held_out: none}\noutputs: {schema: s.json}\nfallback: {baseline: ./b.md, high_risk: a person}',
    );
    expect(paths.map(({ field, path }) => `${field} ${path}`)).toEqual([
      'prompt[0] a.md',
      'prompt[1] b.md',
      'outputs.schema s.json',
      'fallback.baseline ./b.md',
    ]);
  });
});

describe('problems', () => {
  const head = 'version: 1\nname: a\n';
  it.each([
    ['goals: x', 'goals', 'unknown key "goals": did you mean "goal"?'],
    ['tried: {fewShot: yes}', 'fewShot', 'unknown key "fewShot" in "tried": did you mean "few_shot"?'],
    ['failures: {modes: {formt: 3}}', 'formt', 'unknown key "formt" in "failures.modes": did you mean "format"?'],
    ['scope: narow', 'narow', '"scope" is "narow": expected narrow or broad; did you mean narrow?'],
    ['behavior: {prompted_share: 82}', '82', '"behavior.prompted_share" is 82: expected a share from 0 to 1'],
    [
      'stability: {facts_change_every: 3 weeks}',
      '3 weeks',
      '"stability.facts_change_every" is "3 weeks": expected a duration such as 36h, 7d, 6w, 3mo or 1y',
    ],
    ['tried: {plateaued: maybe}', 'maybe', '"tried.plateaued" is "maybe": expected true, false, yes or no'],
    ['tried: {prompt_iterations: 2.5}', '2.5', '"tried.prompt_iterations" is 2.5: expected a whole number, 0 or more'],
    ['prompt: {file: a}', '{file: a}', '"prompt" is a mapping: expected a path or a list of paths'],
    ['prompt: [a, 3]', '3', '"prompt[1]" is 3: expected a path relative to this contract'],
    ['goal:', 'goal', '"goal" has no value: write text'],
    [
      'metrics: [{name: m, target: high}]',
      'high',
      '"metrics[0].target" is "high": expected a target such as ">= 0.95"',
    ],
    [
      'deployed: {since: 02.10.2026}',
      '02.10.2026',
      '"deployed.since" is "02.10.2026": expected a date such as 2026-10-02',
    ],
    [
      'tried: {prompt_optimizer: {gian: 1}}',
      'gian',
      'unknown key "gian" in "tried.prompt_optimizer": did you mean "gain"?',
    ],
    ['traffic: {calls_per_day: many}', 'many', '"traffic.calls_per_day" is "many": expected a number, 0 or more'],
    ['inputs: claim', 'claim', '"inputs" is "claim": expected a list'],
  ])('%s', (line, at, message) => {
    expect(problemsOf(`${head}${line}\n`)).toEqual([[at, message]]);
    expect(parseContract('a', `${head}${line}`).broken).toBe(true);
  });

  it('name what is missing and why it is wanted', () => {
    expect(problemsOf('goal: x\n')).toEqual([
      ['goal', '"version" is missing: The version of this contract.'],
      ['goal', '"name" is missing: A short name for the task, such as claims-triage.'],
    ]);
    expect(problemsOf('')).toEqual([['', 'the contract is empty: it needs at least version and name']]);
    expect(problemsOf('- a\n')).toEqual([['- a', 'a task contract is a mapping of keys, and this is a list']]);
  });

  it('name both of two experiments with one name, and both of two equal keys', () => {
    const text = `${head}experiments:\n  - name: base\n  - name: tuned\n  - name: base\ngoal: x\ngoal: y\n`;
    const { problems } = parseContract('a', text);
    expect(problems.map(({ span, related }) => [span.start, related?.span.start])).toEqual([
      [text.lastIndexOf('base'), text.indexOf('base')],
      [text.lastIndexOf('goal'), text.indexOf('goal')],
    ]);
  });

  it('of paths stand at the path, and the file can still be used', () => {
    const document = read(
      'prompt: /etc/passwd\ndataset: {train: "C:\\\\d.jsonl"}\noutputs: {schema: https://x.dev/s.json}',
    );
    expect(document.broken).toBe(false);
    expect(document.problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'contract/path prompt',
      'contract/path dataset.train',
      'contract/path outputs.schema',
    ]);
  });

  it('leave out the value they name and keep the rest', () => {
    expect(contractOf('tried: {few_shot: maybe, retrieval: yes}\nscope: wide\ngoal: g')).toEqual({
      version: 1,
      name: 'a',
      goal: 'g',
      tried: { retrieval: true },
    });
    expect(contractOf('knowledge: [3, {what: b}]').knowledge).toEqual([{}, { what: 'b' }]);
  });
});

describe('a broken file', () => {
  it('gives what could be read, and does not say that the rest is missing', () => {
    const { broken, contract, problems } = parseContract('a', 'version: 1\nnam\ngoal: g\n');
    expect(broken).toBe(true);
    expect(contract).toEqual({ version: 1, goal: 'g' });
    expect(problems).toHaveLength(1);
  });

  it.each([
    [
      'an alias bomb',
      `version: 1\nname: a\nx-a: &a [1, 1, 1, 1]\nx-b: &b [${Array(60).fill('*a')}]\nx-c: [${Array(50).fill('*b')}]\n`,
    ],
    ['deep nesting', `version: 1\nname: a\nx-deep: ${'['.repeat(10_000)}\n`],
    ['NUL', 'version: 1\nname: a\ngoal: a\0b\n'],
    ['two documents', 'version: 1\nname: a\n---\nversion: 2\nname: b\n'],
    ['a binary', '\x7fELF\x02\x01\x01\0\0\0\ufffd\ufffd'],
  ])('with %s is one problem with its place', (_, text) => {
    const { broken, problems } = parseContract('a', text);
    expect(broken).toBe(true);
    expect(problems.filter(({ message }) => !message.includes('a task contract is'))).toHaveLength(1);
  });

  it('never throws, whatever it holds', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('yes', '3mo', '>= 1', './a', null, -1, []));
    const key = fc.constantFrom(
      'version',
      'name',
      'prompt',
      'tried',
      'experiments',
      'metrics',
      'outputs',
      'failures',
      'x-a',
      '__proto__',
      'evals',
      'knowledge',
      'inputs',
      'economics',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (entries) => {
        const text = `{${entries.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(', ')}}`;
        const document = parseContract('a.task.json', text);
        for (const { span } of document.problems) expect(span.end).toBeLessThanOrEqual(text.length);
        for (const { field, span } of document.paths) expect(document.spanOf(field)).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file with very many problems', () => {
  it.each([
    ['keys given twice', `tried:\n${'  few_shot: yes\n'.repeat(501)}`, 400],
    ['unknown keys', Array.from({ length: 500 }, (_, at) => `key${at}: 1\n`).join(''), 400],
  ])('lists the first hundred and says how many more there are: %s', (_, text, more) => {
    const { problems, broken } = read(text);
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)!.message).toContain(`${more} more problems are not listed`);
    expect(broken).toBe(true);
  });
});
