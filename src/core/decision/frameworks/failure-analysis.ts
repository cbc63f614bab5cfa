import { fits, modelChoices, patterns } from '../architecture.ts';
import { all, any, type Claim, type Input, known, test } from '../claims.ts';
import {
  applicableVariants,
  compareExperiments,
  isTunedOnHeldOut,
  judgedByModelAlone,
  matchVariants,
  unevenness,
  weakBaseline,
} from '../comparison.ts';
import { deployedRows } from '../deployed.ts';
import { assessEconomics } from '../economics.ts';
import { readTrials } from '../experiments.ts';
import { FAILURE_MODES } from '../failures.ts';
import { breaksEven } from '../ladder.ts';
import { releaseParts } from '../release.ts';
import { enoughStrong, strongSignals, weakSignals } from '../signals.ts';
import { aboutSavings, groupIs, modeIs, type Task } from '../task.ts';
import { THRESHOLDS as T } from '../thresholds.ts';
import type { Criterion } from '../types.ts';
import { list, percent } from '../words.ts';
import {
  type AnsweredQuestion,
  answerOf,
  criterion,
  type Decision,
  type Ending,
  type Framework,
  fineTune,
  no,
  notYet,
  unknownReason,
} from './framework.ts';

const ORIGIN = ['004'];

/** Seed 004: failure patterns, strong and weak signals. */
export const failureAnalysis: Framework = {
  id: 'failure-analysis',
  decide(task) {
    const path: AnsweredQuestion[] = [];
    const note = (question: string, claim: Claim, origin = ORIGIN) =>
      path.push({ question, answer: answerOf(claim), origin, input: claim.inputs[0] });
    const end = (ending: Ending): Decision => ({ ...ending, path });

    const weak = weakSignals(task);
    const strong = strongSignals(task);
    for (const { id, dominant } of weak)
      note(`Is a weak signal dominant: ${id.replaceAll('-', ' ')}?`, dominant, ['004', 'product']);
    const dominant = weak.find((signal) => signal.dominant.truth === true);
    if (dominant) return end(no(dominant.lever, `${dominant.id.replaceAll('-', ' ')} speaks against tuning`));

    const enough = enoughStrong(strong);
    note('Are at least 5 of the 7 strong signals met?', enough, [...T.strongSignals.origin]);
    if (enough.truth === false) {
      const unmet = strong.filter(({ claim }) => claim.truth === false).map(({ id }) => id.replaceAll('-', ' '));
      return end(no('stay-untuned', `too few strong signals: ${list(unmet, 7)} not met`));
    }
    if (enough.truth === undefined) return end(notYet('undecided', unknownReason(enough)));

    const decides = any(groupIs(task, 'behavior'), aboutSavings(task));
    note('Does behaviour decide, or is the goal cost or latency?', decides);
    if (decides.truth === undefined) return end(notYet('undecided', unknownReason(decides)));
    if (!decides.truth)
      return end(
        no(
          task.group.value === 'context' ? 'fix-context' : 'chain-of-thought',
          `${task.group.value} failures decide, and training does not fix them`,
        ),
      );
    const open = any(...weak.map((signal) => signal.dominant));
    if (open.truth === undefined) return end(notYet('undecided', unknownReason(open)));
    return end(fineTune('most strong signals are met, no weak one dominates, and stable behaviour is what fails'));
  },
  criteria(task) {
    return [
      ...strongSignals(task).map(({ id, claim }) => row('strong', id, claim)),
      ...weakSignals(task).map(({ id, claim, dominant }) =>
        row('weak', id, claim, dominant.truth === true ? 'dominant' : undefined),
      ),
      ...failurePatterns(task),
      ...comparisonChecks(task),
      ...dimensionsAndSlices(task),
      ...dataChecks(task),
      ...optionRows(task),
      ...moneyAndLatency(task),
      ...releaseRows(task),
      ...deployedRows(task).map(({ id, kind, claim, note }) => row(kind, id, claim, note)),
    ];
  },
};

const row = (kind: string, id: string, claim: Claim, note?: string) =>
  criterion('failure-analysis', kind, id, claim, note);

const settled = (truth: boolean, field: string, note: string, value: unknown = truth): Claim =>
  known(truth, { field, value, kind: 'stated', note });

/** Only the last of the four justifies tuning. */
function failurePatterns(task: Task): Criterion[] {
  return [
    row(
      'pattern',
      'knowledge-failures',
      groupIs(task, 'knowledge'),
      'if the answer changes when the document changes, it is a retrieval problem',
    ),
    row('pattern', 'context-failures', groupIs(task, 'context'), 'training does not remove noise from the context'),
    row('pattern', 'tool-failures', groupIs(task, 'tool'), 'decide in code when a tool must be called'),
    row('pattern', 'stable-behaviour-failures', groupIs(task, 'behavior'), 'the one pattern that can justify tuning'),
    row(
      'check',
      'enough-labels',
      settled(
        task.failures.total >= T.labelledFailures.value,
        'failures.modes',
        `${task.failures.total} labelled failures`,
      ),
      `${T.labelledFailures.value} to ${T.labelledFailuresWanted.value} are wanted`,
    ),
  ];
}

function comparisonChecks(task: Task): Criterion[] {
  const trials = readTrials(task.contract, task.measured);
  if (trials.length === 0)
    return [row('comparison', 'controlled-comparison', settled(false, 'experiments', 'nothing was measured'))];
  const match = matchVariants(task);
  const uneven = unevenness(task, trials, match);
  const weak = weakBaseline(task, trials);
  const present = new Set(trials.map((trial) => trial.variant));
  const scored = task.contract.metrics?.some(({ scorer }) => scorer !== undefined && scorer !== 'model');
  const unrecorded: Input<boolean> = {
    field: 'experiments',
    value: undefined,
    kind: 'unknown',
    note: 'a contract does not record post-processing: confirm that it is identical',
  };
  return [
    ...applicableVariants(task).map((variant) =>
      row(
        'variant',
        variant,
        settled(present.has(variant), 'experiments', present.has(variant) ? 'measured' : 'not measured'),
      ),
    ),
    row(
      'comparison',
      'one-frozen-eval-set',
      settled(
        match !== undefined,
        'experiments',
        match ? `both on ${match.tuned.eval_set ?? 'the held-out set'}` : 'no shared eval set',
      ),
    ),
    row(
      'comparison',
      'one-thing-varied',
      settled(uneven.length === 0, 'experiments', uneven.length > 0 ? list(uneven) : 'nothing else differs'),
    ),
    row(
      'comparison',
      'strong-baseline',
      settled(weak.length === 0, 'experiments', weak[0] ?? 'the cheaper levers were spent on the baseline'),
    ),
    row(
      'comparison',
      'identical-post-processing',
      test(unrecorded, () => true),
    ),
    row(
      'comparison',
      'not-tuned-on-held-out',
      settled(
        !isTunedOnHeldOut(task),
        'dataset.train',
        isTunedOnHeldOut(task) ? 'training and held-out sets overlap' : 'no overlap is known',
      ),
    ),
    row(
      'comparison',
      'not-judged-by-models-alone',
      settled(
        !judgedByModelAlone(task) && scored === true,
        'metrics',
        scored ? 'a score other than a model grade exists' : 'no score but a model grade',
      ),
    ),
    row(
      'comparison',
      'human-review',
      settled(
        task.contract.metrics?.some(({ scorer }) => scorer === 'human') ?? false,
        'metrics',
        'people review the hard slices apart from the automatic scores',
      ),
    ),
    row(
      'comparison',
      'cost-and-latency-recorded',
      settled(
        trials.every((trial) => trial.latency?.p95_ms !== undefined && trial.cost_per_call !== undefined),
        'experiments',
        'p95 and cost a call, for every variant',
      ),
    ),
    row(
      'comparison',
      'win-rate',
      settled(match?.overall.method === 'win-rate', 'experiments', match ? match.why : 'no pair'),
    ),
    row(
      'comparison',
      'losses-not-concentrated',
      settled(
        match !== undefined && !match.slices.some(({ duel }) => duel.outcome === 'loss'),
        'experiments',
        match ? losses(match.slices) : 'no pair',
      ),
    ),
  ];
}

function losses(slices: NonNullable<ReturnType<typeof matchVariants>>['slices']): string {
  const lost = slices.filter(({ duel }) => duel.outcome === 'loss').map(({ name }) => name);
  return lost.length > 0 ? `losses on ${list(lost)}` : 'no slice is lost';
}

const DIMENSIONS = [
  'factual-correctness',
  'groundedness',
  'schema-adherence',
  'style',
  'completeness',
  'tool-invocation',
  'abstention',
  'latency',
  'cost',
];

/** The eight slices worth looking at, by the words teams name them with. */
const SLICES: readonly (readonly [id: string, words: RegExp])[] = [
  ['long-context', /long/i],
  ['ambiguous-phrasing', /ambig|vague|unclear/i],
  ['policy-edge-cases', /polic|edge/i],
  ['conflicting-evidence', /conflict/i],
  ['rare-labels', /rare|tail/i],
  ['multilingual', /lingual|language|translat/i],
  ['high-risk', /risk|complian/i],
  ['tool-before-answer', /tool/i],
];

function dimensionsAndSlices(task: Task): Criterion[] {
  const measured = new Set(task.contract.metrics?.map(({ dimension }) => dimension));
  const names = (task.contract.evals?.slices ?? []).map(({ name }) => name ?? '');
  return [
    ...DIMENSIONS.map((dimension) =>
      row(
        'dimension',
        dimension,
        settled(measured.has(dimension), 'metrics', measured.has(dimension) ? 'measured' : 'not measured'),
      ),
    ),
    ...SLICES.map(([id, words]) => {
      const name = names.find((slice) => words.test(slice.slice(0, 200)));
      return row('slice', id, settled(name !== undefined, 'evals.slices', name ? `slice ${name}` : 'no such slice'));
    }),
  ];
}

/** What is wanted in a training set and what is to be avoided. Problems come from the scan. */
function dataChecks(task: Task): Criterion[] {
  const train = task.measured.train;
  const none = (ids: readonly string[], note: string): Claim => {
    if (!train) return test<boolean>({ field: 'dataset.train', value: undefined, kind: 'unknown' }, () => false);
    const open = ids.filter((id) => (train.problems[`dataset/${id}`] ?? 0) > 0);
    return settled(open.length === 0, 'dataset.train', open.length > 0 ? `open: ${list(open)}` : note);
  };
  return [
    row(
      'data',
      'representative',
      none(['missing-slice', 'imbalance'], 'labels and slices are covered'),
      'edge cases, hard negatives and abstentions included',
    ),
    row(
      'data',
      'consistent-targets',
      all(
        test(task.reviewerAgreement, (share) => share >= T.reviewersAgree.value),
        none(['conflicting-targets'], 'no conflicting targets'),
      ),
    ),
    row('data', 'behaviour-apart-from-facts', none(['volatile-target'], 'no volatile facts in targets')),
    row('data', 'difficult-distinctions', difficultModes(task)),
    row('data', 'exact-formats', none(['target-schema', 'tool-arguments'], 'targets follow the schema')),
    row(
      'data',
      'curated',
      test(task.curated, (curated) => curated),
      'not uncurated history or raw answers of agents',
    ),
    row('data', 'one-style', none(['mixed-style'], 'one style')),
    row('data', 'no-stale-facts', none(['volatile-target'], 'nothing that goes stale')),
    row('data', 'few-easy-repeats', none(['duplicate', 'near-duplicate'], 'easy examples are not over-represented')),
    row(
      'data',
      'enough',
      test(
        task.stableExamples,
        (count) =>
          count >= (modeIs(task, 'format', 'style').truth === true ? T.narrowExamples.value : T.nuancedExamples.value),
      ),
      'a few hundred for format and style, thousands for nuanced decisions',
    ),
  ];
}

/** Each failure mode's share of the training labels, where labels name modes, against its share of the failures. */
function difficultModes(task: Task): Claim {
  const { counts, total } = task.failures;
  const { train } = task.measured;
  const labels: Readonly<Record<string, number | undefined>> = train?.modes ?? train?.labels ?? {};
  const labelled = Object.values(labels).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const named = FAILURE_MODES.filter((mode) => labels[mode] !== undefined);
  if (!counts || labelled === 0 || named.length === 0) {
    return test<boolean>(
      {
        field: 'dataset.label_field',
        value: undefined,
        kind: 'unknown',
        note: 'labels of the training set name no failure modes',
      },
      () => false,
    );
  }
  const short = FAILURE_MODES.filter((mode) => {
    const wanted = (counts[mode] ?? 0) / total;
    return wanted > 0 && (labels[mode] ?? 0) / labelled < wanted * T.difficultShare.value;
  });
  return settled(
    short.length === 0,
    'dataset.label_field',
    short.length > 0 ? `too few examples of ${list(short)}` : 'shares of examples follow shares of failures',
  );
}

function optionRows(task: Task): Criterion[] {
  return [
    ...patterns(task).map((option) =>
      row('architecture', `pattern-${option.id.toLowerCase()}`, fits(option), option.title),
    ),
    ...modelChoices(task).map((option) => row('model', option.id, fits(option), option.title)),
  ];
}

function moneyAndLatency(task: Task): Criterion[] {
  const economics = assessEconomics(task, compareExperiments(task));
  const known = economics.status === 'known';
  const trials = readTrials(task.contract, task.measured);
  const reports = (id: string, has: (trial: (typeof trials)[number]) => boolean) =>
    row(
      'latency',
      id,
      settled(
        trials.length > 0 && trials.every(has),
        'experiments',
        trials.length === 0
          ? 'nothing was measured'
          : `${percent(trials.filter(has).length / trials.length)} of the experiments`,
      ),
    );
  return [
    row(
      'economics',
      'lifecycle-known',
      settled(known, 'economics', known ? 'every price and input is there' : list(economics.assumptions)),
    ),
    row('economics', 'breaks-even', breaksEven(task)),
    row(
      'economics',
      'prompt-shrinks',
      all(
        test(
          task.promptTokens,
          (tokens) => tokens > (task.contract.economics?.tuned_prompt_tokens ?? Number.POSITIVE_INFINITY),
        ),
        test(task.callsPerDay, (calls) => calls >= T.repeatedCalls.value),
      ),
      'tokens saved on many calls are what pays',
    ),
    reports('p50', (trial) => trial.latency?.p50_ms !== undefined),
    reports('p95', (trial) => trial.latency?.p95_ms !== undefined),
    reports('cold-path', (trial) => Object.keys(trial.latency ?? {}).some((key) => key.includes('cold'))),
    reports('warm-path', (trial) => Object.keys(trial.latency ?? {}).some((key) => key.includes('warm'))),
    reports('fallback-rate', (trial) => trial.rates?.fallback !== undefined),
    reports('retry-rate', (trial) => trial.rates?.retry !== undefined),
    reports(
      'rejection-rate',
      (trial) => trial.rates?.schema_failure !== undefined || trial.rates?.rejection !== undefined,
    ),
  ];
}

function releaseRows(task: Task): Criterion[] {
  const parts = ['inputs', 'outputs', 'evidence', 'abstain', 'disallowed', 'metrics'] as const;
  const { contract, inferred } = task;
  const has = (part: (typeof parts)[number]) =>
    contract[part] !== undefined ||
    (part === 'inputs' && inferred.inputs.value !== undefined) ||
    (part === 'outputs' && inferred.outputs.value !== undefined);
  const tuned = matchVariants(task)?.tuned ?? readTrials(contract, task.measured).find((trial) => trial.tuned);
  return [
    ...parts.map((part) =>
      row(
        'contract',
        part,
        settled(
          has(part),
          part,
          contract[part] !== undefined
            ? 'stated'
            : has(part)
              ? 'inferred from the prompt'
              : 'neither stated nor inferred',
        ),
      ),
    ),
    ...releaseParts(task, tuned).map(({ id, missing }) =>
      row(
        'release',
        id,
        settled(missing.length === 0, id, missing.length > 0 ? `missing: ${list(missing, 9)}` : 'complete'),
      ),
    ),
  ];
}
