import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setContractValue } from '../../../src/core/contract/edit.ts';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { newContract } from '../../../src/core/contract/template.ts';
import { applyEdits } from '../../../src/core/text/text.ts';
import { nodeAt, parsePath, toValue } from '../../../src/core/yaml/tree.ts';

function edited(text: string, field: string, value: unknown): string {
  return applyEdits(text, setContractValue(parseContract('a.task.yaml', text), field, value));
}

/** The contract's own value at a field, after reading. */
function read(text: string, field: string): unknown {
  let value: unknown = parseContract('a.task.yaml', text).contract;
  for (const step of parsePath(field) ?? []) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

describe('an answer', () => {
  const cases: readonly (readonly [text: string, field: string, value: unknown, result: string])[] = [
    ['goal_kind: cost # why\nname: a\n', 'goal_kind', 'quality', 'goal_kind: quality # why\nname: a\n'],
    ['tried:\n  few_shot: no  # not yet\n', 'tried.few_shot', true, 'tried:\n  few_shot: true  # not yet\n'],
    [
      'tried:\n  few_shot: no\nname: a\n',
      'tried.retrieval',
      false,
      'tried:\n  few_shot: no\n  retrieval: false\nname: a\n',
    ],
    ['name: a', 'traffic.calls_per_day', 500, 'name: a\ntraffic:\n  calls_per_day: 500'],
    ['tried:\n# end\nname: a\n', 'tried.few_shot', true, 'tried:\n  few_shot: true\n# end\nname: a\n'],
    ['tried: null\n', 'tried.few_shot', true, 'tried: {few_shot: true}\n'],
    ['tried: {few_shot: yes} # t\n', 'tried.retrieval', true, 'tried: {few_shot: yes, retrieval: true} # t\n'],
    ['tried: {}\n', 'tried.retrieval', true, 'tried: {retrieval: true}\n'],
    ['goal:\nname: a\n', 'goal', 'a better tone', 'goal: a better tone\nname: a\n'],
    ['goal: |\n  one\n  two\nname: a\n', 'goal', 'three', 'goal: three\nname: a\n'],
    ['stability: {}\n', 'stability.facts_change_every', 30, 'stability: {facts_change_every: 30d}\n'],
    ['name: a\n', 'economics.horizon', 0.5, 'name: a\neconomics:\n  horizon: 12h\n'],
    [
      'metrics:\n  - name: m\n',
      'metrics[0].target',
      { op: '>=', value: 0.9 },
      'metrics:\n  - name: m\n    target: ">= 0.9"\n',
    ],
    [
      'knowledge:\n  - what: a\n\nname: b\n',
      'knowledge[1].what',
      'c',
      'knowledge:\n  - what: a\n  - {what: c}\n\nname: b\n',
    ],
    ['name: a\n', 'knowledge[0].placed_in', 'prompt', 'name: a\nknowledge:\n  - {placed_in: prompt}\n'],
    ['release: {model: v1}\n', 'release.dataset', '1.10', 'release: {model: v1, dataset: "1.10"}\n'],
    [
      'tried: {prompt_optimizer: yes}\n',
      'tried.prompt_optimizer.name',
      'MIPROv2',
      'tried: {prompt_optimizer: {name: MIPROv2}}\n',
    ],
    ['{"name": "a"}', 'goal_kind', 'cost', '{"name": "a", "goal_kind": "cost"}'],
    ['{\n\t"name": "a"\n}\n', 'tried.few_shot', true, '{\n\t"name": "a",\n\t"tried": {"few_shot": true}\n}\n'],
    ['{}', 'tried.few_shot', true, '{"tried": {"few_shot": true}}'],
    [
      'base: &b {few_shot: no}\ntried: *b\n',
      'tried.few_shot',
      true,
      'base: &b {few_shot: no}\ntried: {few_shot: true}\n',
    ],
    ['', 'goal_kind', 'cost', 'goal_kind: cost\n'],
    ['# mine\n', 'goal_kind', 'cost', '# mine\ngoal_kind: cost\n'],
    [
      'name: a\r\ntried:\r\n  few_shot: no\r\n',
      'tried.retrieval',
      true,
      'name: a\r\ntried:\r\n  few_shot: no\r\n  retrieval: true\r\n',
    ],
    ['goal: |+\n  x\n\n\n', 'name', 'a', 'goal: |+\n  x\n\n\nname: a\n'],
    ['goal: | # g\n  x\n', 'goal', 'z', 'goal: z # g\n'],
    ['prompt: a.md\n', 'prompt[0]', 'b.md', 'prompt: b.md\n'],
  ];
  it.each(cases)('in %j at %s: %j', (text, field, value, result) => {
    expect(edited(text, field, value)).toBe(result);
  });

  it('quotes what YAML would take for something else', () => {
    for (const goal of [
      'yes',
      'null',
      '1.10',
      'a: b',
      '# no',
      '- x',
      '',
      'two\nlines',
      '"q"',
      'x ',
      '*y',
      'é',
      '...',
    ]) {
      const text = edited('name: a\n', 'goal', goal);
      expect(read(text, 'goal')).toBe(goal);
    }
  });

  it('is not written where the file does not parse', () => {
    expect(setContractValue(parseContract('a', 'name: "a\ngoal: x\n'), 'goal', 'y')).toEqual([]);
    expect(setContractValue(parseContract('a', '- a\n'), 'goal', 'y')).toEqual([]);
    expect(setContractValue(parseContract('a', 'name: a\n'), 'not a [path', 'y')).toEqual([]);
  });
});

describe('any answer in any contract', () => {
  const answers: readonly (readonly [field: string, values: readonly unknown[]])[] = [
    ['goal', ['one word', 'with: colon', 'two\nlines']],
    ['goal_kind', ['quality', 'cost', 'latency', 'benchmark']],
    ['tried.few_shot', [true, false]],
    ['tried.prompt_iterations', [0, 12]],
    ['tried.prompt_optimizer', [true, { name: 'MIPROv2', gain: 0.03 }]],
    ['traffic.calls_per_day', [0, 42_000]],
    ['stability.facts_change_every', [30, 0.5, 365]],
    ['failures.modes.format', [0, 7]],
    ['failures.primary', ['format', 'latency']],
    ['metrics[0].target', [{ op: '<=', value: 900 }]],
    ['knowledge[0].placed_in', ['prompt', 'weights']],
    ['behavior.describable', [true, false, 'partly']],
    ['evals.held_out', ['none', './data/held out.jsonl']],
    ['disallowed', [[], ['promise an amount', 'yes']]],
    ['release.model', ['1.10', 'ft-2']],
    ['outputs.length.max', [80]],
  ];
  const answer = fc
    .constantFrom(...answers)
    .chain(([field, values]) => fc.constantFrom(...values).map((value) => ({ field, value })));

  const block = fc.constantFrom(
    'version: 1 # one\n',
    'name: a\n',
    '# alone\n',
    '\n',
    'goal: |\n  some\n  text\n',
    'goal: |+\n  kept\n\n\n',
    'goal: >-  # folded\n  some\n  text\n',
    'goal: a plain\n  text on two lines # end\n',
    'goal_kind: quality\n',
    'tried:\n',
    'tried:\n    few_shot: no   # not yet\n    # more\n    retrieval: yes\n',
    'tried: {few_shot: no, # inside\n  retrieval: yes}\n',
    'tried: {}\n',
    'failures:\n  modes: {format: 3}\n  primary: format\n',
    'failures:\n  modes:\n    style: 2 # two\n',
    'knowledge:\n- what: a\n  placed_in: prompt\n',
    'knowledge:\n  - {what: a} # first\n  - what: b\n',
    'knowledge: []\n',
    'metrics:\n  - name: m\n    target: ">= 0.5" # half\n',
    'metrics: [{name: m}]\n',
    'stability: {facts_change_every: 1y}\n',
    'behavior:\n  describable: partly\n',
    'outputs:\n  length:\n    min: 3\n',
    'outputs: {format: json}\n',
    'evals: {held_out: "none"}\n',
    'x-base: &base {few_shot: no}\n',
    'release: {model: 3}\n',
  );
  const yaml = fc.array(block, { maxLength: 8 }).map((blocks) => {
    const keys = new Set<string>();
    return blocks
      .filter((text) => {
        const key = /^[\w-]+/.exec(text)?.[0];
        if (key === undefined || !keys.has(key)) keys.add(key ?? '');
        else return false;
        return true;
      })
      .join('');
  });
  const contract = fc.oneof(
    yaml,
    yaml.map((text) => text.replaceAll('\n', '\r\n')),
    yaml.map((text) => text.replace(/\n$/, '')),
    fc.tuple(yaml, fc.constantFrom(0, 2, '\t')).map(([text, indent]) => {
      const value = toValue(parseContract('a', text).yaml.root);
      return JSON.stringify(typeof value === 'object' ? (value ?? {}) : {}, undefined, indent);
    }),
  );

  it('is read back, and everything else is as it was', () => {
    fc.assert(
      fc.property(contract, answer, (text, { field, value }) => {
        const before = parseContract('a.task.yaml', text);
        const result = edited(text, field, value);
        const after = parseContract('a.task.yaml', result);
        expect(after.yaml.problems).toEqual([]);
        expect(read(result, field)).toEqual(value);
        const at = parsePath(field)!;
        expect(without(toValue(after.yaml.root), at)).toEqual(without(toValue(before.yaml.root), at));
        const comments = ({ yaml: { comments }, text: whole }: typeof before) =>
          comments.map((c) => whole.slice(c.start, c.end));
        expect(comments(after)).toEqual(comments(before));
        if (before.yaml.root && nodeAt(before.yaml.root, at) === undefined)
          expect(result.length).toBeGreaterThan(text.length);
      }),
      { numRuns: 1500 },
    );
  }, 30_000);
});

/** A value without what stands at a path, and without the parents that only the path needed. */
function without(value: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(value) ?? {};
  const parents: Record<string | number, unknown>[] = [];
  let node = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    parents.push(node);
    const next = node[step];
    if (typeof next !== 'object' || next === null) {
      delete node[step];
      break;
    }
    node = next as Record<string | number, unknown>;
  }
  if (parents.length === path.length - 1) delete node[path.at(-1)!];
  return dropEmpty(copy);
}

function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(dropEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const kept = dropEmpty(item);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

describe('a new contract', () => {
  it('is a valid one that asks for what it does not know', () => {
    const text = newContract({ name: 'triage', prompt: ['./triage.prompt.md'] });
    const { contract, problems } = parseContract('triage.task.yaml', text);
    expect(problems).toEqual([]);
    expect(contract).toEqual({ version: 1, name: 'triage', prompt: ['./triage.prompt.md'] });
    for (const key of ['goal', 'failures', 'tried', 'knowledge', 'evals']) expect(text).toContain(`# ${key}:`);
  });

  it('holds what is known, and asks to confirm what was guessed', () => {
    const known = {
      name: 'yes',
      prompt: ['a.md', 'b.md'],
      goal: 'cheaper: much cheaper',
      inputs: [{ name: 'claim', required: true }],
      outputs: { format: 'json', length: { max: 80, unit: 'words' } },
      evidence: { sources: [{ name: 'handbook', kind: 'retrieval', changes_every: 30 }] },
      disallowed: [],
      metrics: [{ name: 'accuracy', target: { op: '>=' as const, value: 0.95 } }],
      economics: { horizon: 360 },
    };
    const text = newContract(known, { confirm: ['evidence'] });
    const { contract, problems } = parseContract('a.task.yaml', text);
    expect(problems).toEqual([]);
    expect(contract).toEqual({ version: 1, ...known });
    expect(text).toContain('confirm or correct it:\nevidence:');
    expect(text).not.toContain('# metrics:');
  });

  it('keeps its commented examples valid', () => {
    const text = newContract({ name: 'a' });
    const uncommented = text.replace(/^# (?=[a-z_]+:| {2})/gm, '');
    expect(parseContract('a.task.yaml', uncommented).problems).toEqual([]);
    expect(uncommented).not.toBe(text);
  });
});
