import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExperiments, matchVariants } from '../../../src/core/decision/comparison.ts';
import { shareDifference, wilson } from '../../../src/core/decision/statistics.ts';
import { change, profile, TUNABLE, task } from './tasks.ts';

const plain = { name: 'plain', variant: 'prompt', eval_set: 'held_out@1', n: 500, scores: { accuracy: 0.8 } };
const tuned = {
  name: 'tuned',
  variant: 'tuned',
  eval_set: 'held_out@1',
  n: 500,
  scores: { accuracy: 0.9 },
  general_delta: 0,
};
const without = change(TUNABLE, { evals: { slices: undefined } });
const compare = (experiments: unknown[], changes: Record<string, unknown> = {}) =>
  compareExperiments(task(change(change(without, changes), { experiments })));

describe('intervals', () => {
  it('agree with published values', () => {
    // Newcombe (1998), Statistics in Medicine 17, table II: 56/70 against 48/80, method 10.
    const { low, high } = shareDifference(56 / 70, 70, 48 / 80, 80);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
    // Wilson for 81 of 263 (Newcombe 1998, two-sided single proportion).
    expect(wilson(81 / 263, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilson(81 / 263, 263).high).toBeCloseTo(0.3662, 4);
  });

  it('stay within what shares can be, hold the estimate and turn around with their sides', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const n = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(share, n, share, n, (a, na, b, nb) => {
        const { low, high } = shareDifference(a, na, b, nb);
        expect(low).toBeLessThanOrEqual(a - b + 1e-9);
        expect(high).toBeGreaterThanOrEqual(a - b - 1e-9);
        const other = shareDifference(b, nb, a, na);
        expect(other.low).toBeCloseTo(-high, 9);
        expect(other.high).toBeCloseTo(-low, 9);
      }),
    );
  });

  it('are certain of nothing from one item', () => {
    expect(shareDifference(1, 1, 0, 1).low).toBeLessThan(0);
  });
});

describe('outcome', () => {
  it.each<[string, string, unknown[], Record<string, unknown>?]>([
    ['none', 'nothing was measured', []],
    ['none', 'only one side', [tuned]],
    ['none', 'different sets', [plain, { ...tuned, eval_set: 'held_out@2' }]],
    ['win', 'ten points on 500', [plain, tuned]],
    [
      'inconclusive',
      'ten points on 50',
      [
        { ...plain, n: 50 },
        { ...tuned, n: 50 },
      ],
    ],
    ['inconclusive', 'no n on one side', [{ ...plain, n: undefined }, tuned]],
    ['inconclusive', 'no score', [plain, { ...tuned, scores: {} }]],
    [
      'inconclusive',
      'a score that is no share',
      [
        { ...plain, scores: { accuracy: 80 } },
        { ...tuned, scores: { accuracy: 95 } },
      ],
    ],
    ['loss', 'ten points less', [plain, { ...tuned, scores: { accuracy: 0.7 } }]],
    [
      'win',
      'lower is better',
      [plain, { ...tuned, scores: { accuracy: 0.7 } }],
      { metrics: [{ name: 'accuracy', target: { op: '<=', value: 0.1 } }] },
    ],
    [
      'win',
      'the win rate decides over equal scores',
      [plain, { ...tuned, scores: plain.scores, win_rate: { plain: { share: 0.6, n: 500 } } }],
    ],
    ['inconclusive', 'a win rate around one half', [plain, { ...tuned, win_rate: { plain: { share: 0.53, n: 500 } } }]],
    ['loss', 'a win rate below one half', [plain, { ...tuned, win_rate: { plain: { share: 0.4, n: 500 } } }]],
    ['inconclusive', 'a win rate without n', [plain, { ...tuned, win_rate: { plain: { share: 0.9 } } }]],
    ['loss', 'the other side states the win rate', [{ ...plain, win_rate: { tuned: { share: 0.7, n: 500 } } }, tuned]],
    [
      'win',
      'one unnamed set that is the held-out one',
      [
        { ...plain, eval_set: undefined },
        { ...tuned, eval_set: undefined },
      ],
    ],
    [
      'none',
      'unnamed sets and no held-out one',
      [
        { ...plain, eval_set: undefined },
        { ...tuned, eval_set: undefined },
      ],
      { evals: { held_out: 'none' } },
    ],
    [
      'win',
      'cost falls with no loss',
      [
        { ...plain, cost_per_call: 0.004 },
        { ...tuned, scores: plain.scores, cost_per_call: 0.001 },
      ],
      { goal_kind: 'cost' },
    ],
    [
      'inconclusive',
      'cost does not fall',
      [
        { ...plain, cost_per_call: 0.001 },
        { ...tuned, cost_per_call: 0.001 },
      ],
      { goal_kind: 'cost' },
    ],
    ['inconclusive', 'cost is not measured', [plain, tuned], { goal_kind: 'cost' }],
    [
      'loss',
      'cost falls and quality with it',
      [
        { ...plain, cost_per_call: 0.004 },
        { ...tuned, scores: { accuracy: 0.6 }, cost_per_call: 0.001 },
      ],
      { goal_kind: 'cost' },
    ],
    [
      'win',
      'p95 falls',
      [
        { ...plain, latency: { p95_ms: 900 } },
        { ...tuned, scores: plain.scores, latency: { p95_ms: 400 } },
      ],
      { goal_kind: 'latency' },
    ],
  ])('%s: %s', (outcome, _, experiments, changes) => {
    expect(compare(experiments, changes).outcome).toBe(outcome);
  });

  it('prefers the held-out set, and the best of each side', () => {
    const match = matchVariants(
      task(
        change(without, {
          experiments: [
            { ...plain, name: 'dev', eval_set: 'dev', scores: { accuracy: 0.99 } },
            { ...tuned, name: 'dev tuned', eval_set: 'dev', scores: { accuracy: 0.99 } },
            { ...plain, name: 'weak', scores: { accuracy: 0.5 } },
            plain,
            { ...tuned, name: 'small', scores: { accuracy: 0.6 } },
            tuned,
          ],
        }),
      ),
    );
    expect([match?.tuned.name, match?.untuned.name]).toEqual(['tuned', 'plain']);
  });

  it('gives an interval for each slice whose score is a share of a known number', () => {
    const slices = { rare: { n: 200, accuracy: 0.8 }, long: { accuracy: 0.8 }, odd: { n: 10, accuracy: 7 } };
    const { variants } = compareExperiments(task(change(TUNABLE, { experiments: [{ ...plain, slices }] })));
    expect(Object.keys(variants[0]!.sliceIntervals!)).toEqual(['rare']);
    const { low, high } = variants[0]!.sliceIntervals!['rare']!;
    expect(low).toBeCloseTo(0.739, 3);
    expect(high).toBeCloseTo(0.85, 3);
  });

  it('loses on a critical slice and only there', () => {
    const slices = (a: number, b: number, critical: boolean) =>
      compareExperiments(
        task(
          change(TUNABLE, {
            evals: { slices: [{ name: 'rare', critical }] },
            experiments: [
              { ...plain, slices: { rare: { n: 200, accuracy: a } } },
              { ...tuned, slices: { rare: { n: 200, accuracy: b } } },
            ],
          }),
        ),
      ).outcome;
    expect(slices(0.8, 0.6, true)).toBe('loss');
    expect(slices(0.8, 0.6, false)).toBe('win');
    expect(slices(0.8, 0.78, true)).toBe('win');
  });
});

describe('fairness', () => {
  it.each<[string, unknown[], Record<string, unknown>?]>([
    ['no eval set is shared', [plain, { ...tuned, eval_set: 'july' }]],
    [
      'is not a held-out set',
      [
        { ...plain, eval_set: 'june' },
        { ...tuned, eval_set: 'june' },
        { ...plain, name: 'x', eval_set: 'y' },
      ],
    ],
    ['was scored on', [plain, { ...tuned, n: 400 }]],
    ['more than one thing varies', [plain, { ...tuned, variant: 'tuned+retrieval' }]],
    ['the untuned baseline is weak', [plain, tuned], { tried: { prompt_optimizer: false } }],
    ['no untuned baseline', [tuned]],
    ['scored by a model', [plain, tuned], { metrics: [{ name: 'accuracy', scorer: 'model' }] }],
  ])('%s', (problem, experiments, changes) => {
    expect(compare(experiments, changes).problems.join('; ')).toContain(problem);
  });

  it('finds nothing wrong with an even comparison', () => {
    expect(compare([plain, tuned]).problems).toEqual([]);
  });

  it('sees training items in the held-out set', () => {
    const contract = change(without, { experiments: [plain, tuned], dataset: { train: './t.jsonl' } });
    const { problems } = compareExperiments(task(contract, { train: profile({ problems: { 'dataset/leakage': 2 } }) }));
    expect(problems.join()).toContain('overlap');
  });

  it('names the variants that are missing, by what the task has', () => {
    expect(compare([plain, tuned]).missing).toEqual(['prompt+retrieval', 'tuned+retrieval']);
    const bare = {
      evidence: { sources: [] },
      tried: { retrieval: false },
      failures: { modes: { 'missing-knowledge': 0 } },
    };
    expect(compare([plain, tuned], bare).missing).toEqual([]);
    expect(compare([plain], { ...bare, tools: [{ name: 'lookup' }] }).missing).toEqual([
      'prompt+tools',
      'tuned',
      'tuned+tools',
    ]);
  });
});
