import { describe, expect, it } from 'vitest';
import { readTrials } from '../../../src/core/decision/experiments.ts';
import { readPromptfoo } from '../../../src/core/decision/promptfoo.ts';
import { change, measured, TUNABLE, verdict } from './tasks.ts';

const row = (promptIdx: number, score: number, more: Record<string, unknown> = {}) => ({
  promptIdx,
  testIdx: 0,
  provider: { id: promptIdx === 0 ? 'openai:gpt-4.1' : 'openai:chat:ft:gpt-4.1-mini:acme::abc' },
  testCase: { vars: {}, metadata: { slice: score > 0.5 ? 'easy' : 'rare' } },
  success: score > 0.5,
  score,
  namedScores: { accuracy: score },
  failureReason: 0,
  latencyMs: 100 * (promptIdx + 1),
  cost: 0.002,
  ...more,
});
const file = (rows: unknown[]) => ({
  evalId: 'eval-1',
  results: {
    version: 3,
    prompts: [
      { label: 'best prompt', raw: 'Label it', provider: 'openai:gpt-4.1' },
      { label: 'short prompt', raw: 'Label', provider: 'openai:chat:ft:gpt-4.1-mini:acme::abc' },
    ],
    results: rows,
    stats: { successes: 1, failures: 1, errors: 0 },
  },
  config: {},
});

describe('promptfoo results', () => {
  it('become one column a prompt and provider', () => {
    const columns = readPromptfoo(
      file([row(0, 1), row(0, 0, { latencyMs: 300 }), row(0, 0, { failureReason: 2, error: 'timeout' }), row(1, 1)]),
    )!;
    expect(columns.map(({ label, tuned }) => [label, tuned])).toEqual([
      ['best prompt', false],
      ['short prompt', true],
    ]);
    expect(columns[0]!.measured).toMatchObject({
      n: 2,
      scores: { accuracy: 0.5, pass_rate: 0.5 },
      latency: { p50_ms: 100, p95_ms: 300 },
      cost_per_call: 0.002,
      slices: { easy: { n: 1, accuracy: 1 }, rare: { n: 1, accuracy: 0 } },
    });
    expect(columns[0]!.measured.rates!.error).toBeCloseTo(1 / 3);
  });

  it('keep cached answers out of latency and cost', () => {
    const [column] = readPromptfoo(file([row(0, 1, { response: { cached: true }, latencyMs: 1, cost: 0 })]))!;
    expect(column!.measured.latency).toBeUndefined();
    expect(column!.measured.cost_per_call).toBeUndefined();
  });

  it('are read from files of before version 3 as well', () => {
    const old = {
      results: {
        version: 2,
        results: [row(0, 1)],
        table: { head: { prompts: [{ label: 'old', provider: 'x' }] }, body: [] },
      },
    };
    expect(readPromptfoo(old)![0]!.label).toBe('old');
  });

  it.each([undefined, null, 3, 'x', [], {}, { results: [] }, { results: { results: {} } }])(
    'nothing else is: %j',
    (value) => {
      expect(readPromptfoo(value)).toBeUndefined();
    },
  );

  it('survive rows of any shape', () => {
    expect(() =>
      readPromptfoo({
        results: { results: [null, 3, {}, { promptIdx: -4, namedScores: { a: 'x' } }, { promptIdx: 1e12 }] },
      }),
    ).not.toThrow();
  });
});

describe('experiments with a results file', () => {
  const rows = Array.from({ length: 300 }, (_, i) => [
    row(0, i % 5 === 0 ? 0 : 1),
    row(1, i % 20 === 0 ? 0 : 1),
  ]).flat();
  const results = { './r.json': readPromptfoo(file(rows))! };
  const contract = change(TUNABLE, {
    evals: { slices: undefined },
    experiments: [{ eval_set: 'held_out@1', results: './r.json' }],
  });

  it('take every column, and know the tuned one by its provider', () => {
    const trials = readTrials(contract, measured({ results }));
    expect(trials.map(({ name, variant, n }) => [name, variant, n])).toEqual([
      ['best prompt', 'prompt', 300],
      ['short prompt', 'tuned', 300],
    ]);
  });

  it('take the column that bears the name, and what is stated wins', () => {
    const named = change(contract, {
      experiments: [{ name: 'Best prompt', variant: 'prompt+retrieval', n: 299, results: './r.json' }],
    });
    const trials = readTrials(named, measured({ results }));
    expect(trials).toHaveLength(1);
    expect(trials[0]).toMatchObject({ variant: 'prompt+retrieval', n: 299, scores: { accuracy: 0.8 } });
  });

  it('decide like stated ones', () => {
    expect(verdict(contract, { results }).comparison.outcome).toBe('win');
  });

  it('are paired test by test', () => {
    const { comparison } = verdict(contract, { results });
    // Of 300 tests the first fails 60, the second 15; on 15 both fail.
    expect(comparison.pairs).toHaveLength(1);
    expect(comparison.pairs![0]).toMatchObject({
      first: 'best prompt',
      second: 'short prompt',
      wins: 0,
      losses: 45,
      ties: 255,
      outcome: 'loss',
    });
    expect(comparison.overall).toMatchObject({ method: 'win-rate', outcome: 'win', difference: 1 });
    expect(comparison.overall!.interval!.low).toBeCloseTo(0.921, 3);
  });

  const pairOf = (first: number[], second: number[], more = (_: number): Record<string, unknown> => ({})) => {
    const rows = [first, second].flatMap((scores, column) =>
      scores.map((score, test) => row(column, score, { testIdx: test, vars: { text: `t${test}` }, ...more(test) })),
    );
    const { comparison } = verdict(contract, { results: { './r.json': readPromptfoo(file(rows))! } });
    return comparison.pairs?.[0];
  };

  it.each([
    [5, 'inconclusive'],
    [6, 'loss'],
  ])('settle nothing by fewer than six tests that differ: %i', (differing, outcome) => {
    const other = Array.from({ length: 40 }, () => 1);
    const first = other.map((_, test) => (test < differing ? 0 : 1));
    expect(pairOf(first, other)).toMatchObject({ wins: 0, losses: differing, ties: 40 - differing, outcome });
  });

  it('leave a test out that one side could not run, and keep the turn of repeated ones', () => {
    const same = (test: number) => ({
      vars: { text: 'one text, run three times' },
      ...(test === 1 && { failureReason: 2 }),
    });
    expect(pairOf([1, 1, 0], [0, 1, 0], same)).toMatchObject({ wins: 1, losses: 0, ties: 1 });
  });

  it('pair over two files by the variables of the tests, in any order', () => {
    const scored = (column: number, order: number[], score: (test: number) => number) =>
      readPromptfoo({
        results: {
          results: order.map((test, place) =>
            row(column, score(test), { promptIdx: 0, testIdx: place, vars: { b: 2, a: test } }),
          ),
        },
      })!;
    const both = {
      './base.json': scored(0, [0, 1, 2, 3, 4, 5, 6, 7], () => 0),
      './tuned.json': scored(1, [7, 6, 5, 4, 3, 2, 1, 0], (test) => (test === 0 ? 0 : 1)),
    };
    const two = change(contract, {
      experiments: [
        { name: 'base', variant: 'prompt', eval_set: 'held_out@1', results: './base.json' },
        { name: 'tuned', variant: 'tuned', eval_set: 'held_out@1', results: './tuned.json' },
      ],
    });
    expect(verdict(two, { results: both }).comparison.pairs![0]).toMatchObject({ losses: 7, ties: 1, outcome: 'loss' });
  });

  it('win where less is better by the lower score', () => {
    const less = change(contract, {
      metrics: [{ name: 'accuracy', target: { op: '<=', value: 0.1 }, scorer: 'code' }],
    });
    expect(verdict(less, { results }).comparison.pairs![0]).toMatchObject({ wins: 45, outcome: 'win' });
  });

  it('take the share of tests passed for the metric where no assertion bears a name, and say so', () => {
    const plain = rows.map((one) => ({ ...one, namedScores: {} }));
    const { comparison } = verdict(contract, { results: { './r.json': readPromptfoo(file(plain))! } });
    expect(comparison.variants.map(({ score }) => score)).toEqual([0.8, 0.95]);
    expect(comparison.pairs![0]).toMatchObject({ losses: 45 });
    expect(comparison.problems.join()).toContain('the share of tests passed stands for accuracy');
  });

  it('say so when the file is not there', () => {
    const { comparison } = verdict(contract);
    expect(comparison.problems.join()).toContain('./r.json');
  });
});
