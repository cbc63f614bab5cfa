import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import type { TaskContract } from '../../../src/core/contract/types.ts';
import { decide, NOTHING_MEASURED } from '../../../src/core/decision/decide.ts';
import { FAILURE_MODES } from '../../../src/core/decision/failures.ts';
import { findFlips, withValue } from '../../../src/core/decision/flips.ts';
import { LADDER, walkLadder } from '../../../src/core/decision/ladder.ts';
import { strongSignals } from '../../../src/core/decision/signals.ts';
import { readTask } from '../../../src/core/decision/task.ts';
import type { Lever, Measured } from '../../../src/core/decision/types.ts';
import { change, documentOf, ECONOMICS, measured, prompt, TUNABLE } from './tasks.ts';

/** Milliseconds for the tests that search flips many times. */
const SLOW = 60_000;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const answer = fc.constantFrom<boolean | 'partly'>(true, false, 'partly');
const tried = [
  'plateaued',
  'few_shot',
  'chain_of_thought',
  'retrieval',
  'structured_output',
  'output_validation',
  'stronger_model',
  'prompt_optimizer',
  'cheaper_serving',
] as const;

/** Contracts near the thresholds: known fields are a change of a tunable task, some are removed. */
const contracts: fc.Arbitrary<TaskContract> = fc
  .record({
    goal_kind: maybe(fc.constantFrom('quality', 'cost', 'latency', 'benchmark')),
    scope: maybe(fc.constantFrom('narrow', 'broad')),
    prompt: maybe(fc.constant(['./a.prompt.md'])),
    disallowed: fc.option(fc.constant([]), { nil: undefined, freq: 10 }),
    metrics: maybe(
      fc.constantFrom([], [{ name: 'a', scorer: 'exact' }], [{ name: 'a', scorer: 'human' }], [{ name: 'a' }]),
    ),
    failures: fc.record({
      modes: maybe(fc.dictionary(fc.constantFrom(...FAILURE_MODES), fc.integer({ min: 0, max: 200 }), { maxKeys: 4 })),
      primary: fc.option(fc.constantFrom(...FAILURE_MODES, 'latency'), { nil: undefined, freq: 1 }),
      context_present: maybe(fc.constantFrom(0.79, 0.8, 0.95)),
    }),
    evidence: maybe(
      fc.record({
        citations: fc.constantFrom('required', 'none'),
        sources: fc.constantFrom([], [{ kind: 'retrieval' }]),
      }),
    ),
    knowledge: maybe(
      fc.array(
        fc.record({
          what: fc.constant('k'),
          placed_in: maybe(fc.constantFrom('weights', 'prompt')),
          changes_within_6_months: maybe(answer),
          accurate_in_12_months: maybe(answer),
        }),
        { maxLength: 2 },
      ),
    ),
    stability: fc.record({ requirements_change_every: maybe(fc.constantFrom(13, 14, 89, 90, 200)) }),
    behavior: fc.record({
      describable: maybe(answer),
      few_examples_suffice: maybe(answer),
      reviewer_agreement: maybe(fc.constantFrom(0.6, 0.7, 0.84, 0.85, 0.95)),
      prompted_share: maybe(fc.constantFrom(0.79, 0.8)),
    }),
    tried: fc.record(
      Object.fromEntries(tried.map((key) => [key, fc.option(fc.boolean(), { nil: undefined, freq: 6 })])),
    ),
    traffic: fc.record({
      calls_per_day: maybe(fc.constantFrom(999, 1000, 10_000, 10_001)),
      latency_sensitive: maybe(fc.boolean()),
    }),
    dataset: fc.record({
      stable_examples: maybe(fc.constantFrom(49, 199, 200, 500, 1000)),
      curated: maybe(fc.boolean()),
    }),
    evals: fc.record({ held_out: maybe(fc.constantFrom('none', './h.jsonl')) }),
    economics: maybe(fc.constant(ECONOMICS)),
  })
  .map((values) => change(TUNABLE, values as Record<string, unknown>));

/** Mostly settled, so that the walk often comes near its end. */
const settled: fc.Arbitrary<TaskContract> = fc
  .subarray(
    Object.keys(TUNABLE).filter((key) => key !== 'version' && key !== 'name'),
    { minLength: 0, maxLength: 2 },
  )
  .chain((keys) =>
    contracts.map((random) =>
      change(TUNABLE, Object.fromEntries(keys.map((key) => [key, (random as Record<string, unknown>)[key]]))),
    ),
  );

const readings: fc.Arbitrary<Measured> = fc.constantFrom(
  measured(),
  measured({ prompts: [prompt({ examples: 0, tokens: 300 })] }),
  measured({ prompts: [] }),
);
const any = fc.oneof(contracts, settled);

const walk = (contract: TaskContract, what: Measured) => walkLadder(readTask(contract, what));
const TUNING = new Set<Lever>(['tune-experiment', 'ship-tuned', 'prepare-release']);

describe('the ladder', () => {
  it('never advises tuning over an unknown', () => {
    fc.assert(
      fc.property(any, readings, (contract, what) => {
        const { lever, claims, decided } = walk(contract, what);
        if (TUNING.has(lever) || lever === 'collect-data' || lever === 'stay-untuned') {
          expect(decided).toBe(true);
          for (const claim of claims.slice(0, -1)) expect(claim.truth).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never counts an unknown as met: taking any answer away never leads to tuning', () => {
    fc.assert(
      fc.property(
        settled,
        fc.constantFrom(
          'failures',
          'knowledge',
          'scope',
          'stability',
          'behavior',
          'dataset',
          'evals',
          'metrics',
          'evidence',
          'tried',
          'traffic',
        ),
        (contract, key) => {
          const before = walk(contract, measured()).lever;
          const after = walk(change(contract, { [key]: undefined }), measured()).lever;
          if (!TUNING.has(before)) expect(TUNING.has(after)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never recommends what is recorded as tried', () => {
    fc.assert(
      fc.property(any, readings, (contract, what) => {
        const { lever, rung } = walk(contract, what);
        const done = contract.tried ?? {};
        if (lever === 'few-shot') expect(done.few_shot).not.toBe(true);
        if (lever === 'chain-of-thought') expect(done.chain_of_thought).not.toBe(true);
        if (lever === 'stronger-model') expect(done.stronger_model).not.toBe(true);
        if (lever === 'optimize-prompt') expect(done.prompt_optimizer).not.toBe(true);
        if (lever === 'cut-cost') expect(done.cheaper_serving).not.toBe(true);
        if (lever === 'constrain-output')
          expect(done.structured_output === true || done.output_validation === true).toBe(false);
        if (rung === 11 && done.plateaued === true)
          expect(contract.stability?.requirements_change_every).toBeLessThan(14);
      }),
      { numRuns: 400 },
    );
  });

  it('is not moved away from tuning by one more strong signal', () => {
    const meeting: Record<string, Record<string, unknown>> = {
      'narrow-and-repeated': { scope: 'narrow', traffic: { calls_per_day: 20_000 } },
      learnable: { behavior: { reviewer_agreement: 0.95 } },
      'persists-with-context': { failures: { context_present: 0.95 } },
      'latency-or-cost-matters': { traffic: { latency_sensitive: true } },
      stable: { stability: { requirements_change_every: 200 } },
      measurable: { evals: { held_out: './h.jsonl' } },
    };
    fc.assert(
      fc.property(settled, readings, fc.constantFrom(...Object.keys(meeting)), (contract, what, id) => {
        const task = readTask(contract, what);
        const met = strongSignals(task).find((signal) => signal.id === id)!.claim.truth === true;
        if (met || walkLadder(task).lever !== 'tune-experiment') return;
        expect(walk(change(contract, meeting[id]!), what).lever).toBe('tune-experiment');
      }),
      { numRuns: 400 },
    );
  });

  it('walks to exactly one rung that holds, with nothing above it that does', () => {
    fc.assert(
      fc.property(any, readings, (contract, what) => {
        const { lever, rung, claims } = walk(contract, what);
        expect(claims.filter((claim) => claim.truth === true)).toHaveLength(lever === 'undecided' ? 0 : 1);
        if (lever !== 'undecided') expect(LADDER[rung - 1]!.holds(readTask(contract, what)).truth).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('flips', () => {
  it(
    'give the lever they name when applied, and are not the lever there is',
    () => {
      fc.assert(
        fc.property(any, readings, (contract, what) => {
          const task = readTask(contract, what);
          const now = walkLadder(task);
          for (const { changes, lever } of findFlips(task, now)) {
            const applied = changes.reduce(
              (result, { field, to }) => withValue(result, field, parsedValue(field, to)),
              contract,
            );
            expect(walk(applied, what).lever).toBe(lever);
            expect(lever).not.toBe(now.lever);
            expect(changes.length).toBeLessThanOrEqual(2);
          }
        }),
        { numRuns: 40 },
      );
    },
    SLOW,
  );

  it('hold when they are written into the YAML text', () => {
    const text =
      'version: 1\nname: x\ngoal_kind: quality\nfailures: {primary: style}\nevals: {held_out: none}\ntried: {few_shot: false}\n';
    const contract = parseContract('x.task.yaml', text);
    const result = decide(contract, NOTHING_MEASURED, undefined);
    expect(result.flips.length).toBeGreaterThan(3);
    for (const { changes, lever } of result.flips) {
      const json = changes.reduce(
        (value, { field, to }) => withValue(value, field, to),
        JSON.parse(JSON.stringify(YAML_VALUES)) as TaskContract,
      );
      const applied = parseContract('x.task.json', JSON.stringify(json));
      expect(applied.problems.filter(({ rule }) => rule === 'contract/schema')).toEqual([]);
      expect(decide(applied, NOTHING_MEASURED, undefined).verdict.lever).toBe(lever);
    }
  });

  it('are the same each time', () => {
    const task = readTask(TUNABLE, measured());
    expect(findFlips(task, walkLadder(task))).toEqual(findFlips(task, walkLadder(task)));
  });

  it('finds two changes where one does not do', () => {
    const contract = change(TUNABLE, { tried: { few_shot: undefined }, dataset: { curated: undefined } });
    const task = readTask(contract, measured({ prompts: [prompt({ examples: 0 })] }));
    const flips = findFlips(task, walkLadder(task));
    const tuning = flips.find(({ lever }) => lever === 'tune-experiment');
    expect(tuning?.changes.map(({ field }) => field)).toEqual(['tried.few_shot', 'dataset.curated']);
  });
});

const YAML_VALUES = {
  version: 1,
  name: 'x',
  goal_kind: 'quality',
  failures: { primary: 'style' },
  evals: { held_out: 'none' },
  tried: { few_shot: false },
};

/** Flips write durations as a contract does. */
function parsedValue(field: string, to: unknown): unknown {
  return /change_every|horizon|retune_every/.test(field) && typeof to === 'string' ? Number.parseInt(to, 10) : to;
}

describe('decide', () => {
  it(
    'does not depend on the order of keys',
    () => {
      const shuffle = (value: unknown, seed: number): unknown => {
        if (Array.isArray(value)) return value.map((item) => shuffle(item, seed));
        if (typeof value !== 'object' || value === null) return value;
        const entries = Object.entries(value).map(([key, item]) => [key, shuffle(item, seed)] as const);
        return Object.fromEntries(
          entries.sort((a, b) => ((a[0].length * seed) % 7) - ((b[0].length * seed) % 7)).reverse(),
        );
      };
      fc.assert(
        fc.property(any, fc.integer({ min: 1, max: 6 }), (contract, seed) => {
          const plain = (value: TaskContract) => {
            const { ladder, verdict, frameworks, nextQuestion } = decide(documentOf(value), measured(), undefined);
            return { ladder, verdict, frameworks, nextQuestion };
          };
          expect(plain(shuffle(contract, seed) as TaskContract)).toEqual(plain(contract));
        }),
        { numRuns: 15 },
      );
    },
    SLOW,
  );

  it(
    'asks something of every contract whose verdict is open',
    () => {
      fc.assert(
        fc.property(any, readings, (contract, what) => {
          const result = decide(documentOf(contract), what, undefined);
          if (!result.verdict.decided) expect(result.nextQuestion).not.toBeNull();
          if (result.verdict.decided && result.verdict.lever === 'diagnose') expect(result.nextQuestion).not.toBeNull();
        }),
        { numRuns: 25 },
      );
    },
    SLOW,
  );
});
