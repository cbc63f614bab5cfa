import { describe, expect, it } from 'vitest';
import { frameworks } from '../../../src/core/decision/frameworks/index.ts';
import { USE_CASES } from '../../../src/core/decision/frameworks/technique-matrix.ts';
import type { FrameworkResult, Lever, Measured } from '../../../src/core/decision/types.ts';
import { change, ECONOMICS, prompt, TUNABLE, task, verdict } from './tasks.ts';

type Row = readonly [
  verdict: FrameworkResult['verdict'],
  lever: Lever,
  why: string,
  changes: Record<string, unknown>,
  what?: Partial<Measured>,
];

const TABLES: Record<FrameworkResult['id'], readonly Row[]> = {
  preflight: [
    ['fine-tune', 'tune-experiment', 'everything cheaper is spent', {}],
    ['no', 'few-shot', '49 examples', { dataset: { stable_examples: 49 } }],
    ['fine-tune', 'tune-experiment', '50 examples', { dataset: { stable_examples: 50 } }],
    ['not-yet', 'undecided', 'examples unknown', { dataset: { stable_examples: undefined } }],
    ['no', 'retrieve', 'knowledge decides', { failures: { primary: 'missing-knowledge' } }],
    ['not-yet', 'undecided', 'the group is unknown', { failures: undefined }],
    ['no', 'fix-prompt', 'requirements every 13 days', { stability: { requirements_change_every: 13 } }],
    ['fine-tune', 'tune-experiment', 'requirements every 14 days', { stability: { requirements_change_every: 14 } }],
    ['not-yet', 'undecided', 'requirements unknown', { stability: { requirements_change_every: undefined } }],
    ['no', 'fix-prompt', 'no iteration', { tried: { prompt_iterations: 0 } }],
    ['fine-tune', 'tune-experiment', 'one iteration', { tried: { prompt_iterations: 1 } }],
    [
      'fine-tune',
      'tune-experiment',
      'a plateau says that prompts were iterated',
      { tried: { prompt_iterations: undefined } },
    ],
    ['not-yet', 'undecided', 'iterations unknown', { tried: { prompt_iterations: undefined, plateaued: undefined } }],
    ['no', 'optimize-prompt', 'no optimizer', { tried: { prompt_optimizer: false } }],
    ['not-yet', 'undecided', 'optimizer unknown', { tried: { prompt_optimizer: undefined } }],
    ...(['style', 'policy-tone', 'format', 'tool-shape'] as const).map(
      (primary): Row => ['fine-tune', 'tune-experiment', `${primary} leads`, { failures: { primary } }],
    ),
    ['no', 'fix-prompt', 'should-abstain leads', { failures: { primary: 'should-abstain' } }],
    ['no', 'fix-prompt', 'reasoning leads', { failures: { primary: 'reasoning' } }],
    [
      'fine-tune',
      'tune-experiment',
      'latency is the goal',
      {
        failures: {
          primary: 'latency',
          modes: { format: 0, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 0 },
        },
      },
    ],
    ['no', 'fix-prompt', 'cost is the goal, nothing labelled', { goal_kind: 'cost', failures: undefined }],
    ['no', 'fix-prompt', 'words describe it', { behavior: { describable: true } }],
    ['not-yet', 'undecided', 'words partly describe it', { behavior: { describable: 'partly' } }],
  ],
  'two-questions': [
    ['fine-tune', 'tune-experiment', 'stable behaviour at volume', {}],
    [
      'no',
      'retrieve',
      'knowledge in the weights changes',
      { knowledge: [{ placed_in: 'weights', changes_within_6_months: true }] },
    ],
    ['no', 'retrieve', 'unplaced knowledge changes', { knowledge: [{ changes_within_6_months: true }] }],
    [
      'fine-tune',
      'tune-experiment',
      'knowledge in retrieval changes',
      { knowledge: [{ placed_in: 'retrieval', changes_within_6_months: true }] },
    ],
    ['not-yet', 'undecided', 'nobody audited', { knowledge: undefined }],
    ['not-yet', 'undecided', 'partly', { knowledge: [{ placed_in: 'weights', changes_within_6_months: 'partly' }] }],
    ['no', 'retrieve', 'knowledge decides', { failures: { primary: 'wrong-retrieval' } }],
    ['no', 'retrieve', 'context decides', { failures: { primary: 'noisy-context' } }],
    [
      'fine-tune',
      'tune-experiment',
      'a tool failure is neither: this source knows no third kind',
      { failures: { primary: 'tool-not-used' } },
    ],
    ['no', 'few-shot', 'one or two examples do', { behavior: { few_examples_suffice: true } }],
    ['not-yet', 'undecided', 'partly do', { behavior: { few_examples_suffice: 'partly' } }],
    ['no', 'fix-prompt', '999 calls', { traffic: { calls_per_day: 999 } }],
    ['fine-tune', 'tune-experiment', '1000 calls', { traffic: { calls_per_day: 1000 } }],
    ['not-yet', 'undecided', 'calls unknown', { traffic: { calls_per_day: undefined } }],
  ],
  'scenario-matrix': [
    ['fine-tune', 'tune-experiment', 'format with a plateau', {}],
    ['no', 'few-shot', '49 examples', { dataset: { stable_examples: 49 } }],
    ['no', 'few-shot', 'uncurated', { dataset: { curated: false } }],
    ['not-yet', 'undecided', 'curation unknown', { dataset: { curated: undefined } }],
    ['no', 'retrieve', 'knowledge decides', { failures: { primary: 'missing-knowledge' } }],
    ['no', 'chain-of-thought', 'reasoning decides', { failures: { primary: 'reasoning' } }],
    ['no', 'fix-prompt', 'facts every 13 days', { stability: { facts_change_every: 13 } }],
    ['fine-tune', 'tune-experiment', 'facts every 14 days', { stability: { facts_change_every: 14 } }],
    [
      'no',
      'fix-prompt',
      'a source every 7 days',
      { stability: { facts_change_every: undefined }, evidence: { sources: [{ kind: 'api', changes_every: 7 }] } },
    ],
    ['not-yet', 'undecided', 'facts unknown', { stability: { facts_change_every: undefined } }],
    ['no', 'fix-prompt', 'requirements every 13 days', { stability: { requirements_change_every: 13 } }],
    ['no', 'fix-prompt', 'format without a plateau', { tried: { plateaued: false } }],
    [
      'fine-tune',
      'tune-experiment',
      '10 versions by 3 people',
      { tried: { plateaued: undefined, prompt_iterations: 10, prompt_authors: 3 } },
    ],
    ['no', 'fix-prompt', '9 versions', { tried: { plateaued: undefined, prompt_iterations: 9, prompt_authors: 3 } }],
    [
      'not-yet',
      'undecided',
      'plateau unknown',
      { tried: { plateaued: undefined, prompt_iterations: undefined, prompt_authors: undefined } },
    ],
    ['no', 'fix-prompt', 'style: no scenario', { failures: { primary: 'style' } }],
  ],
  'technique-matrix': [
    ['fine-tune', 'tune-experiment', 'behaviour, data and a metric', {}],
    ['no', 'done', 'prompting reaches 80%', { behavior: { prompted_share: 0.8 } }],
    ['fine-tune', 'tune-experiment', 'prompting reaches 79%', { behavior: { prompted_share: 0.79 } }],
    ['fine-tune', 'tune-experiment', 'an unknown share goes on', { behavior: { prompted_share: undefined } }],
    ['no', 'retrieve', 'knowledge decides', { failures: { primary: 'missing-knowledge' } }],
    [
      'no',
      'stronger-model',
      'reasoning, a stronger model untried',
      { failures: { primary: 'reasoning' }, tried: { stronger_model: false } },
    ],
    ['no', 'fix-prompt', 'reasoning, a stronger model tried', { failures: { primary: 'reasoning' } }],
    [
      'not-yet',
      'undecided',
      'reasoning, nobody says',
      { failures: { primary: 'reasoning' }, tried: { stronger_model: undefined } },
    ],
    ['no', 'fix-prompt', 'context decides', { failures: { primary: 'noisy-context' } }],
    ['no', 'fix-prompt', 'tools decide', { failures: { primary: 'tool-not-used' } }],
    ['fine-tune', 'tune-experiment', 'a cost goal', { goal_kind: 'cost', failures: undefined }],
    ['no', 'fix-prompt', 'the row rarely needs tuning', { use_case: 'medical-qa-public' }],
    ['no', 'fix-prompt', 'the row is overkill for format', { use_case: 'support-faq' }],
    [
      'fine-tune',
      'tune-experiment',
      'unless tone matters',
      { use_case: 'support-faq', failures: { primary: 'policy-tone' } },
    ],
    ['fine-tune', 'tune-experiment', 'the row says consider', { use_case: 'medical-qa-proprietary' }],
    ['not-yet', 'collect-data', '99 examples', { dataset: { stable_examples: 99 } }],
    ['fine-tune', 'tune-experiment', '100 examples', { dataset: { stable_examples: 100 } }],
    ['not-yet', 'undecided', 'examples unknown', { dataset: { stable_examples: undefined } }],
    ['not-yet', 'build-evals', 'no metric', { metrics: [] }],
    ['not-yet', 'undecided', 'metrics unknown', { metrics: undefined }],
  ],
  'failure-analysis': [
    ['fine-tune', 'tune-experiment', 'seven signals', {}],
    ['no', 'retrieve', 'knowledge is missing and decides', { failures: { primary: 'missing-knowledge' } }],
    ['no', 'retrieve', 'facts change', { knowledge: [{ placed_in: 'weights', changes_within_6_months: true }] }],
    ['no', 'use-tools', 'tools are missing and decide', { failures: { primary: 'tool-not-used' } }],
    ['no', 'specify', 'a part is missing', { disallowed: undefined }],
    ['no', 'specify', 'reviewers agree on 69%', { behavior: { reviewer_agreement: 0.69 } }],
    ['no', 'fix-prompt', 'broad', { scope: 'broad' }],
    ['no', 'build-evals', 'no held-out set', { evals: { held_out: 'none' } }],
    ['no', 'build-evals', 'no metric', { metrics: [] }],
    [
      'no',
      'retrieve',
      'several dominate: the first decides',
      { knowledge: [{ changes_within_6_months: true }], scope: 'broad', metrics: [] },
    ],
    ['no', 'fix-context', 'five signals and context decides', { failures: { primary: 'noisy-context' } }],
    ['no', 'chain-of-thought', 'five signals and reasoning decides', { failures: { primary: 'reasoning' } }],
    [
      'fine-tune',
      'tune-experiment',
      'exactly five',
      { traffic: { calls_per_day: 1000, latency_sensitive: false }, failures: { context_present: 0.79 } },
    ],
    [
      'no',
      'stay-untuned',
      'four',
      { traffic: { calls_per_day: 999, latency_sensitive: false }, failures: { context_present: 0.79 } },
    ],
    [
      'not-yet',
      'undecided',
      'four and one unknown',
      { traffic: { calls_per_day: 999, latency_sensitive: false }, failures: { context_present: undefined } },
    ],
    ['not-yet', 'undecided', 'an unknown weak signal may dominate', { knowledge: undefined }],
    [
      'fine-tune',
      'tune-experiment',
      'a cost goal without labels',
      { goal_kind: 'cost', failures: { modes: undefined, context_present: 0.9 } },
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s', (id, rows) => {
  const framework = frameworks.find((candidate) => candidate.id === id)!;
  it.each(rows.map((row) => [row[2], row] as const))('%s', (_, [expected, lever, , changes, what]) => {
    const decision = framework.decide(task(change(TUNABLE, changes), what));
    expect([decision.verdict, decision.lever]).toEqual([expected, lever]);
    expect(decision.reason).not.toBe('');
    expect(decision.path.length).toBeGreaterThan(0);
  });

  it('names the unknown field when it stops', () => {
    const decision = framework.decide(task({ version: 1, name: 'x' }, { prompts: [] }));
    if (decision.verdict === 'not-yet') expect(decision.reason).toMatch(/ (?:is|are) unknown$/);
  });
});

describe('criteria', () => {
  const status = (id: string, kind: string, changes: Record<string, unknown>, what?: Partial<Measured>) =>
    frameworks
      .flatMap((framework) => framework.criteria(task(change(TUNABLE, changes), what)))
      .find((criterion) => criterion.id === id && criterion.kind === kind)?.status;

  it.each<[string, string, string, Record<string, unknown>, Partial<Measured>?]>([
    ['met', 'strong', 'narrow-and-repeated', { traffic: { calls_per_day: 1000 } }],
    ['unmet', 'strong', 'narrow-and-repeated', { traffic: { calls_per_day: 999 } }],
    ['met', 'strong', 'learnable', { behavior: { reviewer_agreement: 0.85 } }],
    ['unmet', 'strong', 'learnable', { behavior: { reviewer_agreement: 0.84 } }],
    ['met', 'strong', 'persists-with-context', { failures: { context_present: 0.8 } }],
    ['unmet', 'strong', 'persists-with-context', { failures: { context_present: 0.79 } }],
    ['met', 'strong', 'prompt-carries-load', {}, { prompts: [prompt({ tokens: 2000, examples: 0 })] }],
    ['unmet', 'strong', 'prompt-carries-load', {}, { prompts: [prompt({ tokens: 1999, examples: 4 })] }],
    ['met', 'strong', 'prompt-carries-load', {}, { prompts: [prompt({ tokens: 1999, examples: 5 })] }],
    ['unknown', 'strong', 'prompt-carries-load', {}, { prompts: [] }],
    ['unmet', 'strong', 'latency-or-cost-matters', { traffic: { calls_per_day: 10_000, latency_sensitive: false } }],
    ['met', 'strong', 'latency-or-cost-matters', { traffic: { calls_per_day: 10_001, latency_sensitive: false } }],
    ['met', 'strong', 'stable', { stability: { requirements_change_every: 90 } }],
    ['unmet', 'strong', 'stable', { stability: { requirements_change_every: 89 } }],
    ['met', 'strong', 'measurable', {}],
    ['unmet', 'strong', 'measurable', { evals: { held_out: 'none' } }],
    [
      'met',
      'weak',
      'knowledge-missing',
      { failures: { modes: { format: 75, 'policy-tone': 0, 'missing-knowledge': 25, 'noisy-context': 0 } } },
    ],
    [
      'unmet',
      'weak',
      'knowledge-missing',
      { failures: { modes: { format: 76, 'policy-tone': 0, 'missing-knowledge': 24, 'noisy-context': 0 } } },
    ],
    [
      'met',
      'weak',
      'tools-missing',
      {
        failures: {
          modes: { format: 75, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 0, 'tool-not-used': 25 },
        },
      },
    ],
    ['met', 'situation', 'few-tools', { tools: [{ name: 'a' }], failures: { primary: 'tool-shape' } }],
    [
      'unmet',
      'situation',
      'few-tools',
      { tools: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name })), failures: { primary: 'tool-shape' } },
    ],
    ['met', 'situation', 'benchmark-chase', { goal_kind: 'benchmark' }],
    ['met', 'situation', 'citations-required', { evidence: { citations: 'required' } }],
    ['met', 'pitfall', 'retuned-too-often', { economics: { retune_every: 13 } }],
    ['unmet', 'pitfall', 'retuned-too-often', { economics: { retune_every: 14 } }],
    [
      'met',
      'pitfall',
      'retuned-too-often',
      { economics: { retune_every: 180 }, deployed: { since: '2026-01-01', retuned: ['2026-02-25', '2026-03-02'] } },
    ],
    ['met', 'calculus', 'curated-examples', { dataset: { stable_examples: 501 } }],
    ['unmet', 'calculus', 'curated-examples', { dataset: { stable_examples: 500 } }],
    ['met', 'rule', 'effort-80-20', { effort: { prompt_and_data_hours: 80, tuning_hours: 20 } }],
    ['unmet', 'rule', 'effort-80-20', { effort: { prompt_and_data_hours: 79, tuning_hours: 21 } }],
    ['met', 'mistake', 'prompt-forces-format', {}],
    ['unmet', 'mistake', 'prompt-forces-format', {}, { prompts: [prompt({ tokens: 1999 })] }],
    ['met', 'model', 'tuned-smaller', { fallback: { low_confidence: 'base' } }],
    ['met', 'architecture', 'pattern-c', {}],
    ['met', 'triage', 'policy-changed', { deployed: { since: '2026-01-01' }, failures: { primary: 'policy-tone' } }],
    ['met', 'mistake', 'no-off-ramp', { deployed: { since: '2026-01-01' } }],
    ['met', 'economics', 'breaks-even', { economics: ECONOMICS }],
  ])('%s: %s %s', (expected, kind, id, changes, what) => {
    expect(status(id, kind, changes, what)).toBe(expected);
  });

  /** Below, at and above the number; `false` for a criterion that a greater value takes away. */
  const examples = (stable_examples: number) => ({ dataset: { stable_examples } });
  const calls = (calls_per_day: number) => ({ traffic: { calls_per_day } });
  const requirements = (days: number) => ({ stability: { requirements_change_every: days } });
  const labelled = (format: number) => ({
    failures: { modes: { format, 'policy-tone': 0, 'missing-knowledge': 0, 'noisy-context': 0 } },
  });
  const bothOf = (structure: number, knowledge: number) => ({
    failures: {
      modes: {
        format: structure,
        'missing-knowledge': knowledge,
        'policy-tone': 100 - structure - knowledge,
        'noisy-context': 0,
      },
    },
  });
  const costs = (untuned: number) => ({
    experiments: [
      { name: 'a', variant: 'prompt', eval_set: 'held_out', n: 400, scores: { accuracy: 0.8 }, cost_per_call: untuned },
      { name: 'b', variant: 'tuned', eval_set: 'held_out', n: 400, scores: { accuracy: 0.9 }, cost_per_call: 0.001 },
    ],
  });
  const prompts = (tokens: number, inPrompt: number) => ({ prompts: [prompt({ tokens, examples: inPrompt })] });
  const tools = (count: number) => ({
    tools: Array.from({ length: count }, (_, at) => ({ name: `t${at}` })),
    failures: { primary: 'tool-shape' },
  });

  it.each<[string, string, Record<string, unknown>[], (boolean | undefined)[], Partial<Measured>[]?]>([
    ['situation', 'few-examples', [49, 50, 51].map(examples), [true, false, false]],
    ['situation', 'frequent-changes', [13, 14, 15].map(requirements), [true, false, false]],
    ['situation', 'few-tools', [4, 5, 6].map(tools), [true, false, false]],
    ['flowchart', 'flow-stable-examples', [199, 200, 201].map(examples), [false, true, true]],
    ['calculus', 'high-volume', [9999, 10_000, 10_001].map(calls), [false, false, true]],
    ['advice', 'iterated-enough', [9, 10, 11].map((n) => ({ tried: { prompt_iterations: n } })), [false, true, true]],
    ['advice', 'enough-authors', [2, 3, 4].map((n) => ({ tried: { prompt_authors: n } })), [false, true, true]],
    ['check', 'savings-claim', [0.0039, 0.004, 0.008, 0.0081].map(costs), [true, false, false, true]],
    ['check', 'enough-labels', [199, 200, 201].map(labelled), [false, true, true]],
    ['scenario', 'noisy-or-limited-data', [49, 50, 51].map(examples), [true, false, false]],
    ['cost', 'enough-data', [99, 100, 10_000, 10_001].map(examples), [false, true, true, false]],
    ['prompting-fails', 'fat-prompt-at-scale', [999, 1000, 1001].map(calls), [false, true, true]],
    [
      'prompting-fails',
      'fat-prompt-at-scale',
      [{}, {}, {}],
      [false, true, false],
      [prompts(1999, 2), prompts(2000, 1), prompts(2000, 0)],
    ],
    [
      'strong',
      'prompt-carries-load',
      [{}, {}, {}, {}],
      [false, true, true, true],
      [prompts(1999, 4), prompts(2000, 0), prompts(10, 5), prompts(2001, 6)],
    ],
    ['strong', 'stable', [89, 90, 91].map(requirements), [false, true, true]],
    [
      'weak',
      'underspecified',
      [0.69, 0.7, 0.71].map((share) => ({ behavior: { reviewer_agreement: share } })),
      [true, false, false],
    ],
  ])('change at their number: %s %s', (kind, id, changes, expected, what = []) => {
    const of = { true: 'met', false: 'unmet' } as const;
    const found = changes.map((one, at) => status(id, kind, one, what[at]));
    expect(found).toEqual(expected.map((met) => of[`${met ?? false}`]));
  });

  it.each([
    [25, 25, 'unmet'],
    [26, 25, 'unmet'],
    [26, 26, 'met'],
  ])(
    'see the hybrid where structure (%i%%) and knowledge (%i%%) both exceed a quarter',
    (structure, knowledge, expected) => {
      const { criteria } = verdict(change(TUNABLE, bothOf(structure, knowledge)));
      const hybrid = criteria.find(({ framework, id }) => framework === 'scenario-matrix' && id === 'hybrid');
      expect(hybrid?.status).toBe(expected);
    },
  );

  it('have an id, a framework and evidence each, and every framework has some', () => {
    const { criteria } = verdict(TUNABLE);
    for (const { id, evidence } of criteria) expect(`${id}: ${evidence}`).toMatch(/^[a-z0-9-]+: \S/);
    expect(new Set(criteria.map(({ framework }) => framework)).size).toBe(5);
    const ids = criteria.map(({ framework, kind, id }) => `${framework} ${kind} ${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('covers ten use cases with three techniques', () => {
    expect(USE_CASES).toHaveLength(10);
    const rows = verdict(change(TUNABLE, { use_case: 'sql-generation' })).criteria.filter(
      ({ kind }) => kind === 'technique',
    );
    expect(rows.map(({ id }) => id)).toEqual(['prompt', 'retrieval', 'tuning']);
  });
});
