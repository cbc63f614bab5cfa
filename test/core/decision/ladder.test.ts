import { describe, expect, it } from 'vitest';
import type { TaskContract } from '../../../src/core/contract/types.ts';
import { actionsFor, summaryFor } from '../../../src/core/decision/actions.ts';
import { matchVariants } from '../../../src/core/decision/comparison.ts';
import { LADDER, walkLadder } from '../../../src/core/decision/ladder.ts';
import type { Lever, Measured } from '../../../src/core/decision/types.ts';
import { COMPLETE, change, contradiction, ECONOMICS, profile, prompt, TUNABLE, task, verdict } from './tasks.ts';

type Status = 'holds' | 'passed' | 'unknown';

/** What one rung says of a contract, whatever the rungs above say. */
function rung(number: number, changes: Record<string, unknown>, what: Partial<Measured> = {}): Status {
  const truth = LADDER[number - 1]!.holds(task(change(TUNABLE, changes), what)).truth;
  return truth === undefined ? 'unknown' : truth ? 'holds' : 'passed';
}

const experiment = (changes: Record<string, unknown> = {}) => ({
  name: 'prompt-only',
  variant: 'prompt',
  eval_set: 'held_out@1',
  n: 600,
  scores: { accuracy: 0.8 },
  slices: { rare: { n: 200, accuracy: 0.6 } },
  ...changes,
});
const tuned = (changes: Record<string, unknown> = {}) =>
  experiment({
    name: 'tuned',
    variant: 'tuned',
    scores: { accuracy: 0.93 },
    slices: { rare: { n: 200, accuracy: 0.8 } },
    general_delta: -0.2,
    ...changes,
  });

type Row = readonly [status: Status, why: string, changes: Record<string, unknown>, what?: Partial<Measured>];

const ROWS: Record<number, readonly Row[]> = {
  1: [
    ['holds', 'nothing is labelled or measured', { failures: undefined }],
    [
      'holds',
      'all counts are zero',
      { failures: { modes: { format: 0, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 0 } } },
    ],
    ['passed', 'a primary mode is named', { failures: { modes: undefined, primary: 'format' } }],
    ['passed', 'a failure file is named', { failures: { modes: undefined, file: './f.jsonl' } }],
    [
      'holds',
      'the failure file holds no label',
      { failures: { modes: undefined, file: './f.jsonl' } },
      { failures: { path: './f.jsonl', modes: {}, total: 0, skipped: 3 } },
    ],
    ['passed', 'something untuned was measured', { failures: undefined, experiments: [experiment()] }],
    ['holds', 'only something tuned was measured', { failures: undefined, experiments: [tuned()] }],
    ['holds', 'cost without a volume', { goal_kind: 'cost', traffic: undefined }],
    ['passed', 'cost with a volume of zero', { goal_kind: 'cost', failures: undefined, traffic: { calls_per_day: 0 } }],
    ['holds', 'primary latency without a volume', { failures: { primary: 'latency' }, traffic: undefined }],
  ],
  2: [
    ['passed', 'no contradiction', {}],
    ['holds', 'a contradiction at warning', {}, { prompts: [prompt({ findings: [contradiction()] })] }],
    ['holds', 'a contradiction at error', {}, { prompts: [prompt({ findings: [contradiction('error')] })] }],
    [
      'passed',
      'a contradiction at information',
      {},
      { prompts: [prompt({ findings: [contradiction('information')] })] },
    ],
    ['unknown', 'no prompt is named', { prompt: undefined }, { prompts: [] }],
    ['unknown', 'the prompt is not read', {}, { prompts: [] }],
    ['unknown', 'one of two prompts is not read', { prompt: ['a.md', 'b.md'] }],
  ],
  3: [
    ['passed', 'nothing measured', { metrics: [], behavior: { prompted_share: undefined } }],
    ['passed', 'the share does not count beside a target', { behavior: { prompted_share: 0.99 } }],
    ['passed', 'the share is below', { metrics: [{ name: 'accuracy' }], behavior: { prompted_share: 0.79 } }],
    ['holds', 'the share is reached', { metrics: [{ name: 'accuracy' }], behavior: { prompted_share: 0.8 } }],
    ['holds', 'the share is reached and no metric is named', { metrics: undefined, behavior: { prompted_share: 0.9 } }],
    ['holds', 'every target is met', { experiments: [experiment({ scores: { accuracy: 0.95 } })] }],
    ['passed', 'a target is missed', { experiments: [experiment({ scores: { accuracy: 0.949 } })] }],
    [
      'passed',
      'one of two targets has no score',
      {
        metrics: [...TUNABLE.metrics!, { name: 'tone', target: { op: '>=', value: 0.5 } }],
        experiments: [experiment({ scores: { accuracy: 0.99 } })],
      },
    ],
    ['passed', 'only the tuned one meets it', { experiments: [tuned({ scores: { accuracy: 0.99 } })] }],
    [
      'holds',
      'the only set is the held-out one',
      { experiments: [experiment({ eval_set: 'july', scores: { accuracy: 0.97 } })] },
    ],
    [
      'passed',
      'there are two sets and none is named held_out',
      {
        experiments: [
          experiment({ eval_set: 'july', scores: { accuracy: 0.97 } }),
          experiment({ name: 'b', eval_set: 'june' }),
        ],
      },
    ],
    ['passed', 'the goal is cost', { goal_kind: 'cost', metrics: [], behavior: { prompted_share: 0.9 } }],
  ],
  4: [
    ['passed', 'behaviour decides', {}],
    [
      'holds',
      'knowledge decides and nothing retrieves',
      { failures: { primary: 'missing-knowledge' }, evidence: { sources: [] }, tried: { retrieval: false } },
    ],
    ['passed', 'knowledge decides and a source retrieves', { failures: { primary: 'missing-knowledge' } }],
    [
      'passed',
      'knowledge decides and retrieval was tried',
      { failures: { primary: 'wrong-retrieval' }, evidence: { sources: [] } },
    ],
    [
      'unknown',
      'knowledge decides and nobody says what retrieves',
      { failures: { primary: 'missing-knowledge' }, evidence: { sources: undefined }, tried: { retrieval: undefined } },
    ],
    [
      'holds',
      'a static source retrieves nothing',
      {
        failures: { primary: 'missing-knowledge' },
        evidence: { sources: [{ name: 'x', kind: 'static' }] },
        tried: { retrieval: undefined },
      },
    ],
    [
      'holds',
      'knowledge in the weights changes',
      { knowledge: [{ what: 'x', placed_in: 'weights', changes_within_6_months: true }] },
    ],
    [
      'holds',
      'knowledge in the weights goes wrong',
      {
        knowledge: [{ what: 'x', placed_in: 'weights', changes_within_6_months: false, accurate_in_12_months: false }],
      },
    ],
    [
      'passed',
      'knowledge in the prompt changes',
      { knowledge: [{ what: 'x', placed_in: 'prompt', changes_within_6_months: true }] },
    ],
    ['unknown', 'changing knowledge is not placed', { knowledge: [{ what: 'x', changes_within_6_months: true }] }],
    [
      'passed',
      'stable knowledge is not placed',
      { knowledge: [{ what: 'x', changes_within_6_months: false, accurate_in_12_months: true }] },
    ],
    [
      'unknown',
      'partly settles nothing',
      {
        knowledge: [
          { what: 'x', placed_in: 'weights', changes_within_6_months: 'partly', accurate_in_12_months: true },
        ],
      },
    ],
    ['unknown', 'nobody audited the knowledge', { knowledge: undefined }],
    ['passed', 'there is no knowledge', { knowledge: [] }],
    ['holds', 'citations without a source', { evidence: { citations: 'required', sources: [{ kind: 'tool' }] } }],
    ['passed', 'citations from a database', { evidence: { citations: 'required', sources: [{ kind: 'database' }] } }],
    ['passed', 'citations from an api', { evidence: { citations: 'required', sources: [{ kind: 'api' }] } }],
    ['unknown', 'citations, and no sources stated', { evidence: { citations: 'required', sources: undefined } }],
    ['passed', 'a cost goal without labels has no deciding group', { goal_kind: 'cost', failures: undefined }],
  ],
  5: [
    ['holds', 'knowledge decides and retrieval exists', { failures: { primary: 'wrong-retrieval' } }],
    ['passed', 'behaviour decides', {}],
    ['unknown', 'the group is unknown', { failures: { modes: undefined, file: './f.jsonl' } }],
  ],
  6: [
    [
      'holds',
      'context decides',
      { failures: { modes: { format: 10, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 11 } } },
    ],
    [
      'passed',
      'context is exactly half, after knowledge',
      { failures: { modes: { format: 10, 'policy-tone': 0, 'missing-knowledge': 5, 'noisy-context': 5 } } },
    ],
  ],
  7: [
    ['holds', 'tools decide', { failures: { modes: { 'tool-not-used': 300 } } }],
    [
      'passed',
      'tools tie with context, which stands first',
      {
        failures: {
          modes: { format: 0, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 9, 'tool-not-used': 9 },
        },
      },
    ],
  ],
  8: [
    ['passed', 'all six parts are stated', {}],
    ['passed', 'inputs come from the prompt', { inputs: undefined }],
    ['holds', 'inputs are nowhere', { inputs: undefined }, { prompts: [prompt({ variables: [] })] }],
    ['holds', 'outputs are nowhere', { outputs: undefined }],
    [
      'passed',
      'outputs come from the settings',
      { outputs: undefined },
      { prompts: [prompt({ settings: { responseFormat: { value: 'json_object', span: { start: 0, end: 1 } } } })] },
    ],
    ...['evidence', 'abstain', 'disallowed', 'metrics'].map(
      (part): Row => ['holds', `${part} is missing`, { [part]: undefined }],
    ),
    ['passed', 'an empty list is stated', { abstain: [], disallowed: [], metrics: [] }],
  ],
  9: [
    ['passed', 'set and metric are there', {}],
    ['holds', 'no held-out set', { evals: { held_out: 'none' } }],
    ['unknown', 'nobody says', { evals: { held_out: undefined } }],
    ['holds', 'no metric', { metrics: [] }],
    ['unknown', 'metrics are not stated', { metrics: undefined }],
  ],
  10: [
    ['passed', 'both were tried', {}],
    ['holds', 'neither was tried', { tried: { structured_output: false, output_validation: false } }],
    ['passed', 'one was tried', { tried: { structured_output: false } }],
    ['unknown', 'one is open', { tried: { structured_output: false, output_validation: undefined } }],
    [
      'passed',
      'style leads',
      { failures: { primary: 'style' }, tried: { structured_output: false, output_validation: false } },
    ],
    [
      'holds',
      'argument shapes lead',
      { failures: { primary: 'tool-shape' }, tried: { structured_output: false, output_validation: false } },
    ],
    [
      'passed',
      'the settings constrain the output',
      { tried: { structured_output: undefined, output_validation: false } },
      { prompts: [prompt({ settings: { outputSchema: { span: { start: 0, end: 1 } } } })] },
    ],
  ],
  11: [
    ['passed', 'plateaued', {}],
    ['holds', 'requirements change within 13 days', { stability: { requirements_change_every: 13 } }],
    ['passed', 'requirements change every 14 days', { stability: { requirements_change_every: 14 } }],
    ['unknown', 'nobody says how often', { stability: undefined }],
    ['holds', 'not plateaued', { tried: { plateaued: false } }],
    [
      'passed',
      '10 versions by 3 people stand for a plateau',
      { tried: { plateaued: undefined, prompt_iterations: 10, prompt_authors: 3 } },
    ],
    ['holds', '9 versions do not', { tried: { plateaued: undefined, prompt_iterations: 9, prompt_authors: 3 } }],
    ['holds', '2 authors do not', { tried: { plateaued: undefined, prompt_iterations: 10, prompt_authors: 2 } }],
    [
      'holds',
      'too few versions settle it without authors',
      { tried: { plateaued: undefined, prompt_iterations: 9, prompt_authors: undefined } },
    ],
    [
      'unknown',
      'enough versions, authors unknown',
      { tried: { plateaued: undefined, prompt_iterations: 10, prompt_authors: undefined } },
    ],
    [
      'holds',
      'words can describe it and no plateau is known',
      {
        behavior: { describable: true },
        tried: { plateaued: undefined, prompt_iterations: undefined, prompt_authors: undefined },
      },
    ],
    ['passed', 'words can describe it but it plateaued', { behavior: { describable: true } }],
    [
      'unknown',
      'nothing is known of either',
      {
        behavior: { describable: undefined },
        tried: { plateaued: undefined, prompt_iterations: undefined, prompt_authors: undefined },
      },
    ],
    [
      'unknown',
      'partly settles nothing',
      {
        behavior: { describable: 'partly' },
        tried: { plateaued: undefined, prompt_iterations: undefined, prompt_authors: undefined },
      },
    ],
  ],
  12: [
    ['passed', 'tried', {}],
    ['holds', 'untried and no example', { tried: { few_shot: false } }, { prompts: [prompt({ examples: 0 })] }],
    ['passed', 'the prompt holds one', { tried: { few_shot: false } }, { prompts: [prompt({ examples: 1 })] }],
    ['unknown', 'untried and the prompt unread', { tried: { few_shot: false } }, { prompts: [] }],
    ['unknown', 'nobody says', { tried: { few_shot: undefined } }, { prompts: [prompt({ examples: 0 })] }],
    [
      'passed',
      'the goal is latency',
      { goal_kind: 'latency', tried: { few_shot: false } },
      { prompts: [prompt({ examples: 0 })] },
    ],
  ],
  13: [
    [
      'holds',
      'reasoning decides and it is untried',
      { failures: { primary: 'reasoning' }, tried: { chain_of_thought: false } },
    ],
    ['passed', 'tried', { failures: { primary: 'reasoning' } }],
    [
      'passed',
      'the model reasons by itself',
      { failures: { primary: 'reasoning' }, tried: { chain_of_thought: false }, model: { reasoning: true } },
    ],
    [
      'passed',
      'its name says so',
      {
        failures: { primary: 'reasoning' },
        tried: { chain_of_thought: false },
        model: { current: 'openai/o3-mini', reasoning: undefined },
      },
    ],
    [
      'holds',
      'its name does not',
      {
        failures: { primary: 'reasoning' },
        tried: { chain_of_thought: false },
        model: { current: 'gpt-4o', reasoning: undefined },
      },
    ],
    ['passed', 'behaviour decides', { tried: { chain_of_thought: false } }],
  ],
  14: [
    [
      'holds',
      'reasoning decides and it is untried',
      { failures: { primary: 'reasoning' }, tried: { stronger_model: false } },
    ],
    ['holds', 'a benchmark is chased', { goal_kind: 'benchmark', tried: { stronger_model: false } }],
    ['passed', 'behaviour decides', { tried: { stronger_model: false } }],
    ['unknown', 'nobody says', { goal_kind: 'benchmark', tried: { stronger_model: undefined } }],
  ],
  15: [
    ['passed', 'tried', {}],
    ['passed', 'tried, with its gain', { tried: { prompt_optimizer: { name: 'MIPROv2', gain: 0.02 } } }],
    ['holds', 'untried with an exact metric', { tried: { prompt_optimizer: false } }],
    [
      'passed',
      'untried with a human metric',
      { tried: { prompt_optimizer: false }, metrics: [{ name: 'r', scorer: 'human' }] },
    ],
    ['unknown', 'untried with a metric of no scorer', { tried: { prompt_optimizer: false }, metrics: [{ name: 'r' }] }],
    [
      'holds',
      'one of two metrics is code',
      { tried: { prompt_optimizer: false }, metrics: [{ name: 'r' }, { name: 's', scorer: 'code' }] },
    ],
    ['passed', 'the goal is cost', { goal_kind: 'cost', tried: { prompt_optimizer: false } }],
  ],
  16: [
    ['passed', 'the goal is quality', { tried: { cheaper_serving: false } }],
    ['holds', 'cost, and untried', { goal_kind: 'cost', tried: { cheaper_serving: false } }],
    ['holds', 'latency, and untried', { failures: { primary: 'latency' }, tried: { cheaper_serving: false } }],
    ['passed', 'cost, and tried', { goal_kind: 'cost' }],
    ['unknown', 'cost, and nobody says', { goal_kind: 'cost', tried: { cheaper_serving: undefined } }],
  ],
  17: [
    ['passed', 'enough', {}],
    ['passed', '200 for format', { dataset: { stable_examples: 200 } }],
    ['holds', '199 for format', { dataset: { stable_examples: 199 } }],
    ['holds', '199 for style', { failures: { primary: 'style' }, dataset: { stable_examples: 199 } }],
    ['passed', '200 for argument shapes', { failures: { primary: 'tool-shape' }, dataset: { stable_examples: 200 } }],
    ['holds', '999 for tone', { failures: { primary: 'policy-tone' }, dataset: { stable_examples: 999 } }],
    ['passed', '1000 for tone', { failures: { primary: 'policy-tone' }, dataset: { stable_examples: 1000 } }],
    ['holds', '499 for cost', { goal_kind: 'cost', failures: undefined, dataset: { stable_examples: 499 } }],
    ['passed', '500 for cost', { goal_kind: 'cost', failures: undefined, dataset: { stable_examples: 500 } }],
    ['passed', '200 for cost where format leads', { goal_kind: 'cost', dataset: { stable_examples: 200 } }],
    ['unknown', 'nobody counted', { dataset: { stable_examples: undefined } }],
    [
      'holds',
      'counted from the file',
      { dataset: { stable_examples: undefined, train: './t.jsonl' } },
      { train: profile({ examples: 199 }) },
    ],
    [
      'passed',
      'what is stated beats the count',
      { dataset: { stable_examples: 300, train: './t.jsonl' } },
      { train: profile({ examples: 199 }) },
    ],
    ['holds', 'uncurated', { dataset: { curated: false } }],
    ['unknown', 'nobody says whether it is curated', { dataset: { curated: undefined } }],
    ...[
      'invalid-line',
      'roles',
      'missing-target',
      'tool-arguments',
      'leakage',
      'conflicting-targets',
      'target-schema',
    ].map(
      (id): Row => [
        'holds',
        `open ${id}`,
        { dataset: { train: './t.jsonl' } },
        { train: profile({ problems: { [`dataset/${id}`]: 1 } }) },
      ],
    ),
    [
      'passed',
      'near duplicates are no errors',
      { dataset: { train: './t.jsonl' } },
      { train: profile({ problems: { 'dataset/near-duplicate': 9 } }) },
    ],
    ['unknown', 'the file was not scanned', { dataset: { train: './t.jsonl' } }],
    ['unknown', 'the scan stopped early', { dataset: { train: './t.jsonl' } }, { train: profile({ complete: false }) }],
  ],
  18: [
    ['passed', 'no experiments', {}],
    ['passed', 'no shared set', { experiments: [experiment(), tuned({ eval_set: 'held_out@2' })] }],
    ['holds', 'a shared set', { experiments: [experiment(), tuned()] }],
  ],
  19: [
    ['holds', 'behaviour decides and all signals are met', {}],
    ['passed', 'reasoning decides', { failures: { primary: 'reasoning' } }],
    [
      'holds',
      'five signals of seven',
      { traffic: { calls_per_day: 1000, latency_sensitive: false }, failures: { context_present: 0.79 } },
    ],
    [
      'passed',
      'four signals of seven',
      { traffic: { calls_per_day: 999, latency_sensitive: false }, failures: { context_present: 0.79 } },
    ],
    [
      'unknown',
      'four signals and an open one',
      { traffic: { calls_per_day: 999, latency_sensitive: false }, failures: { context_present: undefined } },
    ],
    ['passed', 'a broad task', { scope: 'broad' }],
    ['unknown', 'the scope is open', { scope: undefined }],
    ['passed', 'reviewers disagree', { behavior: { reviewer_agreement: 0.69 } }],
    ['holds', 'reviewers agree on 70%', { behavior: { reviewer_agreement: 0.7 } }],
    ['passed', 'unplaced knowledge changes', { knowledge: [{ what: 'x', changes_within_6_months: true }] }],
    ['passed', 'no held-out set', { evals: { held_out: 'none' } }],
    ['holds', 'a latency goal needs no break-even', { goal_kind: 'latency' }],
    ['unknown', 'a cost goal without prices', { goal_kind: 'cost' }],
    ['holds', 'a cost goal that breaks even', { goal_kind: 'cost', economics: ECONOMICS }],
    [
      'unknown',
      'a cost goal without a horizon',
      { goal_kind: 'cost', economics: { ...ECONOMICS, horizon: undefined } },
    ],
    [
      'passed',
      'a cost goal that breaks even too late',
      { goal_kind: 'cost', economics: { ...ECONOMICS, horizon: 30 }, traffic: { calls_per_day: 1500 } },
    ],
    [
      'passed',
      'a cost goal that never breaks even',
      { goal_kind: 'cost', economics: { ...ECONOMICS, monthly_upkeep_hours: 500 } },
    ],
  ],
};

describe.each(Object.entries(ROWS))('rung %s', (number, rows) => {
  it.each(rows.map((row) => [row[1], row] as const))('%s', (_, [status, , changes, what]) => {
    expect(rung(Number(number), changes, what)).toBe(status);
  });
});

describe('rung 18 names its lever', () => {
  const lever = (experiments: unknown[], changes: Record<string, unknown> = COMPLETE as Record<string, unknown>) =>
    verdict(change(change(TUNABLE, changes), { experiments })).verdict.lever;

  it.each<[Lever, string, unknown[], Record<string, unknown>?]>([
    ['ship-tuned', 'a win with everything there', [experiment(), tuned()]],
    ['prepare-release', 'a win without a release', [experiment(), tuned()], { release: undefined }],
    [
      'prepare-release',
      'a win with one log missing',
      [experiment(), tuned()],
      { ...COMPLETE, logging: COMPLETE.logging!.slice(1) } as Record<string, unknown>,
    ],
    [
      'prepare-release',
      'a win with one owner',
      [experiment(), tuned()],
      { ...COMPLETE, ownership: { ...COMPLETE.ownership, owners: ['a'] } } as Record<string, unknown>,
    ],
    ['prepare-release', 'a win without the forgetting measure', [experiment(), tuned({ general_delta: undefined })]],
    ['keep-baseline', 'a loss', [experiment(), tuned({ scores: { accuracy: 0.7 } })]],
    [
      'keep-baseline',
      'a critical slice is lost',
      [experiment(), tuned({ slices: { rare: { n: 200, accuracy: 0.4 } } })],
    ],
    ['build-evals', 'a small difference', [experiment(), tuned({ scores: { accuracy: 0.82 } })]],
    ['build-evals', 'no n', [experiment(), tuned({ n: undefined })]],
    ['build-evals', 'a critical slice without scores', [experiment(), tuned({ slices: undefined })]],
    [
      'ship-tuned',
      'the best untuned one is what counts',
      [experiment({ name: 'worse', scores: { accuracy: 0.2 } }), experiment(), tuned()],
    ],
    [
      'build-evals',
      'the best untuned one is as good',
      [experiment({ name: 'strong', scores: { accuracy: 0.92 } }), experiment(), tuned()],
    ],
  ])('%s: %s', (expected, _, experiments, changes) => {
    expect(lever(experiments, changes)).toBe(expected);
  });
});

describe('the walk', () => {
  it('reaches tune-experiment when everything is known and spent', () => {
    const result = verdict(TUNABLE);
    expect(result.verdict).toMatchObject({
      lever: 'tune-experiment',
      fineTune: 'experiment',
      decided: true,
      provisional: false,
    });
    expect(result.ladder.map(({ status }) => status)).toEqual([...Array(18).fill('passed'), 'holds', 'not-reached']);
  });

  it('reaches stay-untuned and names what failed', () => {
    const result = verdict(change(TUNABLE, { scope: 'broad' }));
    expect(result.verdict).toMatchObject({ lever: 'stay-untuned', fineTune: 'no', decided: true });
    expect(result.ladder[19]!.evidence[0]!.text).toContain('broad');
  });

  it('passes over an unknown rung and says that the verdict is not decided', () => {
    const walk = walkLadder(
      task(change(TUNABLE, { prompt: undefined, failures: { primary: 'noisy-context' } }), { prompts: [] }),
    );
    expect(walk).toMatchObject({ lever: 'fix-context', decided: false });
  });

  it('is undecided before rung 17 when a rung above is unknown', () => {
    const result = verdict(change(TUNABLE, { tried: { few_shot: undefined } }), { prompts: [prompt({ examples: 0 })] });
    expect(result.verdict).toMatchObject({ lever: 'undecided', fineTune: 'not-yet', decided: false });
    expect(result.ladder[11]!.status).toBe('unknown');
    expect(result.ladder.slice(16).map(({ status }) => status)).toEqual(Array(4).fill('not-reached'));
    expect(result.nextQuestion?.field).toBe('tried.few_shot');
  });

  it('is undecided when rung 17 itself is unknown', () => {
    const result = verdict(change(TUNABLE, { dataset: { curated: undefined } }));
    expect(result.verdict.lever).toBe('undecided');
    expect(result.ladder[16]!.status).toBe('unknown');
    expect(result.nextQuestion?.field).toBe('dataset.curated');
  });

  it('lists a signal that is open beside enough others', () => {
    const result = verdict(change(TUNABLE, { traffic: { calls_per_day: undefined } }));
    expect(result.verdict).toMatchObject({ lever: 'tune-experiment', decided: true });
    expect(result.unknown).toEqual([{ field: 'traffic.calls_per_day', rung: 19 }]);
  });

  it('is provisional below 200 labelled failures', () => {
    const labelled = (format: number): TaskContract =>
      change(TUNABLE, {
        failures: { modes: { format, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 0 } },
      });
    expect(verdict(labelled(199)).verdict.provisional).toBe(true);
    expect(verdict(labelled(200)).verdict.provisional).toBe(false);
  });

  it('knows how to ask for every unknown field, and sums the failures it decided by', () => {
    const bare = verdict(
      { version: 1, name: 'new', failures: { modes: { format: 30, reasoning: 12 } } },
      { prompts: [] },
    );
    const asked = new Set(bare.questions?.map(({ field }) => field));
    expect(bare.unknown.length).toBeGreaterThan(2);
    expect(bare.unknown.filter(({ field }) => !asked.has(field))).toEqual([]);
    expect(bare.economics.missing!.filter((field) => !asked.has(field))).toEqual([]);
    expect(asked.size).toBe(bare.questions!.length);
    expect(bare.failures).toMatchObject({ total: 42, group: 'behavior', mode: 'format' });
    expect(bare.failures?.groups.map(({ count }) => count)).toEqual([0, 0, 0, 12, 30]);
    expect(verdict({ version: 1, name: 'new' }, { prompts: [] }).failures).toBeUndefined();
  });

  it('asks a question of a contract with only version and name', () => {
    const result = verdict({ version: 1, name: 'new' }, { prompts: [] });
    expect(result.verdict.lever).toBe('diagnose');
    expect(result.nextQuestion).toMatchObject({ field: 'failures.primary' });
    expect(result.nextQuestion!.choices.length).toBeGreaterThan(5);
  });

  it('gives three to six actions and one sentence for every lever reached in the rows', () => {
    const levers = new Set<Lever>();
    for (const rows of Object.values(ROWS)) {
      for (const [, , changes, what] of rows) {
        const subject = task(change(TUNABLE, changes), what);
        const { lever, rung: at } = walkLadder(subject);
        const made = { task: subject, lever, rung: at, match: matchVariants(subject), question: null };
        const actions = actionsFor(made);
        levers.add(lever);
        expect(actions.length, lever).toBeGreaterThanOrEqual(3);
        expect(actions.length, lever).toBeLessThanOrEqual(6);
        expect(summaryFor(made)).toMatch(/^[A-Z][^\n]*[^.]\.$/);
      }
    }
    expect(levers.size).toBeGreaterThanOrEqual(18);
  });
});
