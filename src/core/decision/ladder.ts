import { all, any, type Claim, describe, type Input, known, not, test, unknownFields } from './claims.ts';
import { matchVariants, meetsAllTargets } from './comparison.ts';
import { assessEconomics } from './economics.ts';
import { isHeldOut, readTrials } from './experiments.ts';
import { missingForRelease } from './release.ts';
import { enoughStrong, strongSignals, weakSignals } from './signals.ts';
import {
  aboutSavings,
  citationsWithoutSource,
  groupIs,
  modeIs,
  noHeldOut,
  noMetric,
  stated,
  type Task,
  underspecified,
  volatileKnowledge,
} from './task.ts';
import { DAYS_PER_MONTH, THRESHOLDS as T } from './thresholds.ts';
import type { Lever, Rung } from './types.ts';
import { formatNumber, list, percent, unique } from './words.ts';

/** One step of the ladder: the lever it gives when its condition holds. */
export interface RungRule {
  readonly rung: number;
  readonly lever: Lever | ((task: Task) => Lever);
  /** The lever shown where the rung is not reached or does not hold. */
  readonly name: Lever;
  readonly condition: string;
  readonly origin: readonly string[];
  holds(task: Task): Claim;
}

/** From here on the ladder speaks of tuning, and everything above must be known. */
const FIRST_TUNING_RUNG = 17;

export const LADDER: readonly RungRule[] = [
  rung(
    1,
    'diagnose',
    'no failures are labelled and nothing untuned was measured; for cost or latency: no daily volume',
    ['004'],
    diagnose,
  ),
  rung(2, 'fix-prompt', 'the prompt contradicts itself', ['000'], (task) =>
    test(task.contradictions, (count) => count > 0),
  ),
  rung(
    3,
    'done',
    'an untuned experiment meets every target on the held-out set, or prompting alone reaches 80%',
    ['003'],
    done,
  ),
  rung(
    4,
    'retrieve',
    'knowledge is missing and nothing retrieves it, or changing knowledge sits in the weights, or required citations have no source',
    ['000', '001', '004'],
    retrieve,
  ),
  rung(5, 'fix-retrieval', 'knowledge failures decide and retrieval exists', ['004'], (task) =>
    all(groupIs(task, 'knowledge'), task.retrieval),
  ),
  rung(6, 'fix-context', 'context failures decide', ['004'], (task) => groupIs(task, 'context')),
  rung(7, 'use-tools', 'tool failures decide', ['004'], (task) => groupIs(task, 'tool')),
  rung(
    8,
    'specify',
    'a part of the contract (inputs, outputs, evidence, abstain, disallowed, metrics) is neither stated nor inferred',
    ['004'],
    underspecified,
  ),
  rung(9, 'build-evals', 'there is no held-out set or no metric', ['000', '003', '004'], (task) =>
    any(noHeldOut(task), noMetric(task)),
  ),
  rung(
    10,
    'constrain-output',
    'format or argument shapes fail most, and neither structured output nor output validation was tried',
    ['004'],
    (task) =>
      all(
        modeIs(task, 'format', 'tool-shape'),
        not(test(task.tried.structuredOutput, (tried) => tried)),
        not(test(task.tried.outputValidation, (tried) => tried)),
      ),
  ),
  rung(
    11,
    'fix-prompt',
    'requirements change more often than every 14 days, or the prompt has not plateaued, or words can describe the behaviour',
    ['000'],
    promptHasRoom,
  ),
  rung(12, 'few-shot', 'few-shot examples are untried and the prompt holds none', ['000', '001', '002'], (task) =>
    all(
      not(aboutSavings(task)),
      not(test(task.tried.fewShot, (tried) => tried)),
      test(task.promptExamples, (examples) => examples === 0),
    ),
  ),
  rung(
    13,
    'chain-of-thought',
    'reasoning failures decide, chain of thought is untried and the model does not reason by itself',
    ['000', '002'],
    (task) =>
      all(
        groupIs(task, 'reasoning'),
        not(test(task.reasoningModel, (reasons) => reasons)),
        not(test(task.tried.chainOfThought, (tried) => tried)),
      ),
  ),
  rung(
    14,
    'stronger-model',
    'a stronger model is untried, and reasoning failures decide or the goal is a benchmark',
    ['000', '003'],
    (task) =>
      all(
        any(
          groupIs(task, 'reasoning'),
          test(task.goal, (goal) => goal === 'benchmark'),
        ),
        not(test(task.tried.strongerModel, (tried) => tried)),
      ),
  ),
  rung(
    15,
    'optimize-prompt',
    'a prompt optimizer is untried and a metric can be scored automatically',
    ['000'],
    (task) =>
      all(not(aboutSavings(task)), not(test(task.tried.promptOptimizer, (tried) => tried)), automaticMetric(task)),
  ),
  rung(
    16,
    'cut-cost',
    'the goal is cost or latency, and cheaper serving of the untuned model is untried',
    ['004'],
    (task) => all(aboutSavings(task), not(test(task.tried.cheaperServing, (tried) => tried))),
  ),
  rung(
    17,
    'collect-data',
    'too few stable examples, open errors in the training set, or uncurated data',
    ['000', '003', '004'],
    (task) => any(tooFewExamples(task), datasetErrors(task), not(test(task.curated, (curated) => curated))),
  ),
  {
    ...rung(18, 'ship-tuned', 'a tuned and an untuned experiment share an eval set', ['004'], compared),
    lever: comparedLever,
  },
  rung(
    19,
    'tune-experiment',
    'behaviour decides or the goal is cost or latency; at least 5 of 7 strong signals are met and no weak one dominates; a cost goal breaks even in time',
    ['004', 'product'],
    worthTuning,
  ),
  rung(20, 'stay-untuned', 'nothing above holds', ['004'], (task) => known(true, failedSignals(task))),
];

function rung(
  number: number,
  lever: Lever,
  condition: string,
  origin: readonly string[],
  holds: (task: Task) => Claim,
): RungRule {
  return { rung: number, lever, name: lever, condition, origin, holds };
}

/** The verdict of a walk, without its evidence. */
export interface Walk {
  readonly lever: Lever;
  /** The rung that holds; for `undecided` the first one that could not be reached. */
  readonly rung: number;
  readonly decided: boolean;
  /** Claims of the rungs that were looked at, from the first on. */
  readonly claims: readonly Claim[];
}

/**
 * Walks down to the first rung that holds. An unknown rung is passed over as long as no rung about tuning would be reached:
 * then the lever is `undecided`.
 */
export function walkLadder(task: Task): Walk {
  const claims: Claim[] = [];
  let unknown = false;
  for (const rule of LADDER) {
    if (unknown && rule.rung >= FIRST_TUNING_RUNG)
      return { lever: 'undecided', rung: rule.rung, decided: false, claims };
    const claim = rule.holds(task);
    claims.push(claim);
    if (claim.truth === undefined) unknown = true;
    if (claim.truth) {
      return { lever: leverOf(rule, task), rung: rule.rung, decided: !unknown, claims };
    }
  }
  return { lever: 'undecided', rung: LADDER.length, decided: false, claims };
}

function leverOf(rule: RungRule, task: Task): Lever {
  return typeof rule.lever === 'function' ? rule.lever(task) : rule.lever;
}

/** Every rung with its status; `evidence` turns an input into the words and the place to show. */
export function reportLadder(task: Task, walk: Walk, evidence: (input: Input) => Rung['evidence'][number]): Rung[] {
  return LADDER.map((rule, index) => {
    const claim = walk.claims[index];
    const holds = claim?.truth === true;
    return {
      rung: rule.rung,
      lever: holds ? leverOf(rule, task) : rule.name,
      status: !claim ? 'not-reached' : holds ? 'holds' : claim.truth === undefined ? 'unknown' : 'passed',
      condition: rule.condition,
      evidence: claim ? claim.inputs.map(evidence) : [],
      origin: rule.origin,
    };
  });
}

/**
 * Fields whose value is unknown, with the rung that would read them. For an undecided walk the rungs that were not reached
 * are asked as well, so that everything a person still has to say is listed. The rung that weighs the signals lists those
 * that are open even where enough others settle it: they would make the case stronger or weaker.
 */
export function unknownInputs(task: Task, walk: Walk): { field: string; rung: number }[] {
  const looked = walk.lever === 'undecided' ? LADDER : LADDER.slice(0, walk.claims.length);
  return looked.flatMap((rule, index) => {
    const claim = walk.claims[index] ?? rule.holds(task);
    const open = claim.truth === false ? [] : unknownFields(claim);
    if (rule.name === 'tune-experiment') open.push(...openSignals(task));
    return unique(open).map((field) => ({ field, rung: rule.rung }));
  });
}

function openSignals(task: Task): string[] {
  return [...strongSignals(task), ...weakSignals(task)].flatMap(({ claim }) =>
    claim.truth === undefined ? unknownFields(claim) : [],
  );
}

/** Presence, not value: a missing key is the answer here. */
function diagnose(task: Task): Claim {
  if (task.forSavings) return known(task.callsPerDay.value === undefined, task.callsPerDay);
  const untuned = readTrials(task.contract, task.measured).find((trial) => !trial.tuned);
  if (task.failures.source !== 'none') return known(false, task.group);
  if (untuned) {
    return known(false, {
      field: `experiments[${untuned.index}]`,
      value: untuned.name,
      kind: 'stated',
      note: `${untuned.name} was measured`,
    });
  }
  const note = task.contract.failures ? 'no failure is labelled' : 'failures is not stated';
  return known(true, { field: 'failures.primary', value: undefined, kind: 'unknown', note });
}

/** Passed, not unknown, when neither was measured. */
function done(task: Task): Claim {
  if (task.goal.value !== 'quality') return known(false, task.goal);
  const { contract } = task;
  const trials = readTrials(contract, task.measured);
  const good = trials.find(
    (trial) => !trial.tuned && isHeldOut(trial.eval_set, contract, trials) && meetsAllTargets(task, trial) === true,
  );
  if (good) {
    const note = `${good.name} meets every target on ${good.eval_set ?? 'the held-out set'} untuned`;
    return known(true, { field: `experiments[${good.index}]`, value: good.name, kind: 'stated', note });
  }
  const hasTarget = contract.metrics?.some((metric) => metric.target) ?? false;
  const share = task.promptedShare;
  if (!hasTarget && share.value !== undefined) {
    const { value } = share;
    const note = () => `behavior.prompted_share: prompting alone reaches ${percent(value)}`;
    return known(value >= T.promptedShare.value, { ...share, note });
  }
  const note = hasTarget
    ? 'no untuned experiment meets every target on a held-out set'
    : 'nothing was measured against the goal';
  return known(false, { field: 'experiments', value: trials.length, kind: 'stated', note });
}

/**
 * The second and third clause speak of single pieces: knowledge that sits in the weights, citations without a source. They
 * hold also where retrieval is recorded as tried for something else; what is asked for then is to move that piece.
 */
function retrieve(task: Task): Claim {
  return any(
    all(groupIs(task, 'knowledge'), not(task.retrieval)),
    volatileKnowledge(task, { unplaced: false, accuracy: true }),
    citationsWithoutSource(task),
  );
}

/**
 * `describable: yes` counts unless a plateau is known ("without `plateaued: true`" is read literally: a plateau nobody has
 * recorded does not take the prompt off the table).
 */
function promptHasRoom(task: Task): Claim {
  const describable = test(task.describable, (describable) => describable);
  return any(
    test(task.requirementsChange, (days) => days < T.requirementsChange.value),
    not(task.plateau),
    task.plateau.truth === undefined ? describable : all(not(task.plateau), describable),
  );
}

const AUTOMATIC = new Set(['exact', 'schema', 'code']);

/** Some metric is scored by comparison, schema or code. A metric without a scorer leaves it open. */
export function automaticMetric(task: Task): Claim {
  const metrics = task.contract.metrics;
  if (!metrics?.length) return test(task.metrics, () => false);
  return any(
    ...metrics.map(({ scorer }, index) =>
      test(stated(`metrics[${index}].scorer`, scorer), (value) => AUTOMATIC.has(value)),
    ),
  );
}

/** Examples needed: the first that applies of narrow modes, cost or latency goals, and everything else. */
export function examplesNeeded(task: Task): number | undefined {
  if (task.mode.value === undefined) return undefined;
  if (task.mode.value === 'format' || task.mode.value === 'style' || task.mode.value === 'tool-shape') {
    return T.narrowExamples.value;
  }
  return task.forSavings ? T.costExamples.value : T.nuancedExamples.value;
}

/** While the leading mode is unknown, a number settles it only when every possible need agrees. */
function tooFewExamples(task: Task): Claim {
  const needed = examplesNeeded(task);
  const examples = task.stableExamples;
  if (examples.value === undefined) return { truth: undefined, inputs: [examples] };
  if (needed === undefined) {
    const most = task.forSavings ? T.costExamples.value : T.nuancedExamples.value;
    if (examples.value >= most) return known(false, examples);
    if (examples.value < T.narrowExamples.value) return known(true, examples);
    return { truth: undefined, inputs: [task.mode] };
  }
  const have = examples.value;
  const note = () => `${formatNumber(have)} stable examples, ${formatNumber(needed)} needed`;
  return known(have < needed, { ...examples, note });
}

const DATASET_ERRORS = [
  'invalid-line',
  'roles',
  'missing-target',
  'tool-arguments',
  'leakage',
  'conflicting-targets',
  'target-schema',
];

/** No training file, no errors; a file that was not scanned to its end may still hold some. */
function datasetErrors(task: Task): Claim {
  const path = task.contract.dataset?.train;
  const field = 'dataset.train';
  if (path === undefined) return known(false, { field, value: 0, kind: 'inferred', note: 'no training file is named' });
  const { train } = task.measured;
  if (!train)
    return {
      truth: undefined,
      inputs: [{ field, value: undefined, kind: 'unknown', note: `${path} was not scanned` }],
    };
  const open = DATASET_ERRORS.map((rule) => ({ rule, count: train.problems[`dataset/${rule}`] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  if (open.length > 0) {
    const note = () => `${path}: ${list(open.map(({ rule, count }) => `${count} ${rule}`))}`;
    return known(true, { field, value: open.length, kind: 'measured', note });
  }
  if (!train.complete) {
    return {
      truth: undefined,
      inputs: [{ field, value: undefined, kind: 'unknown', note: `${path} was not scanned to its end` }],
    };
  }
  return known(false, { field, value: 0, kind: 'measured', note: `no open errors in ${path}` });
}

function compared(task: Task): Claim {
  const match = matchVariants(task);
  if (!match) {
    return known(false, {
      field: 'experiments',
      value: 0,
      kind: 'stated',
      note: 'no tuned and untuned experiment share an eval set',
    });
  }
  const result: Input = {
    field: `experiments[${match.tuned.index}]`,
    value: match.outcome,
    kind: 'stated',
    note: match.why,
  };
  const missing = match.outcome === 'win' ? missingForRelease(task, match.tuned) : [];
  if (missing.length === 0) return known(true, result);
  return known(true, result, {
    field: 'release',
    value: false,
    kind: 'stated',
    note: () => `missing for a release: ${list(missing, 8)}`,
  });
}

function comparedLever(task: Task): Lever {
  const match = matchVariants(task);
  switch (match?.outcome) {
    case 'loss':
      return 'keep-baseline';
    case 'win':
      return missingForRelease(task, match.tuned).length > 0 ? 'prepare-release' : 'ship-tuned';
    default:
      return 'build-evals';
  }
}

function worthTuning(task: Task): Claim {
  const claims = [
    any(groupIs(task, 'behavior'), aboutSavings(task)),
    enoughStrong(strongSignals(task)),
    not(any(...weakSignals(task).map((signal) => signal.dominant))),
  ];
  if (task.goal.value === 'cost') claims.push(breaksEven(task));
  return all(...claims);
}

/** The lifecycle pays for itself within the stated horizon. */
export function breaksEven(task: Task): Claim {
  const economics = assessEconomics(task);
  const horizon = task.contract.economics?.horizon;
  if (economics.status === 'unknown') {
    const missing = economics.missing as readonly string[];
    return { truth: undefined, inputs: missing.map((field) => ({ field, value: undefined, kind: 'unknown' })) };
  }
  const months = economics.breakEvenMonths;
  const field = 'economics.horizon';
  if (months === null)
    return known(false, { field, value: 0, kind: 'inferred', note: 'the saving never pays for upkeep and retuning' });
  if (horizon === undefined) return { truth: undefined, inputs: [{ field, value: undefined, kind: 'unknown' }] };
  const note = () =>
    `breaks even after ${formatNumber(months)} months, horizon ${formatNumber(horizon / DAYS_PER_MONTH)} months`;
  return known(months * DAYS_PER_MONTH <= horizon, { field, value: months, kind: 'stated', note });
}

/** Names what speaks against tuning. */
function failedSignals(task: Task): Input {
  const weak = weakSignals(task).filter(({ dominant }) => dominant.truth === true);
  const unmet = strongSignals(task).filter(({ claim }) => claim.truth === false);
  const parts = [
    ...(weak.length > 0
      ? [
          `dominant: ${list(
            weak.map(({ id }) => id),
            6,
          )}`,
        ]
      : []),
    ...(unmet.length > 0
      ? [
          `unmet: ${list(
            unmet.map(({ id }) => id),
            7,
          )}`,
        ]
      : []),
    ...(groupIs(task, 'behavior').truth === false && !task.forSavings ? [`${task.group.value} failures decide`] : []),
    ...(task.goal.value === 'cost' && breaksEven(task).truth === false ? [describe(breaksEven(task).inputs[0]!)] : []),
  ];
  return { field: 'verdict', value: true, kind: 'inferred', note: parts.join('; ') || 'no signal speaks for tuning' };
}
