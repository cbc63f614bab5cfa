import type { Variant } from '../contract/types.ts';
import { isHeldOut, lowerIsBetter, meetsTarget, readTrials, type Trial } from './experiments.ts';
import { groupCount } from './failures.ts';
import { type Interval, shareDifference, wilson } from './statistics.ts';
import { isRetrievingSource, type Task } from './task.ts';
import type { ComparedPair, ComparedScore, Comparison } from './types.ts';
import { formatNumber, list, percent } from './words.ts';

/** The best tuned variant against the best untuned one on a shared eval set. */
export interface Match {
  readonly tuned: Trial;
  readonly untuned: Trial;
  readonly metric: string;
  readonly overall: ComparedScore;
  readonly slices: readonly { readonly name: string; readonly critical: boolean; readonly duel: ComparedScore }[];
  readonly outcome: Exclude<Comparison['outcome'], 'none'>;
  readonly why: string;
}

/** Undefined when no tuned and untuned experiment share an eval set. */
export function matchVariants(task: Task): Match | undefined {
  const trials = readTrials(task.contract, task.measured);
  const pool = sharedPool(task, trials);
  if (!pool) return undefined;
  const metric = task.contract.metrics?.[0];
  const name = metric?.name ?? '';
  const lower = lowerIsBetter(metric?.target);
  const tuned = best(
    pool.filter((trial) => trial.tuned),
    name,
    lower,
  );
  const untuned = best(
    pool.filter((trial) => !trial.tuned && trial.eval_set === tuned.eval_set),
    name,
    lower,
  );
  const overall = compareOverall(tuned, untuned, name, lower);
  const slices = (task.contract.evals?.slices ?? []).map((slice) => ({
    name: slice.name ?? '',
    critical: slice.critical ?? false,
    duel:
      comparePaired(tuned, untuned, name, lower, slice.name ?? '') ??
      compareScores(tuned.slices?.[slice.name ?? ''], untuned.slices?.[slice.name ?? ''], name, lower),
  }));
  const { outcome, why } = judge(task, tuned, untuned, overall, slices);
  return { tuned, untuned, metric: name, overall, slices, outcome, why };
}

/**
 * The trials that can be held against each other: those on eval sets that have both a tuned and an untuned one, held-out
 * sets alone when there is one. Trials that name no set share the held-out one when no trial names any.
 */
function sharedPool(task: Task, trials: readonly Trial[]): Trial[] | undefined {
  const named = trials.some((trial) => trial.eval_set !== undefined);
  const candidates = named
    ? trials.filter((trial) => trial.eval_set !== undefined)
    : trials.filter((trial) => isHeldOut(trial.eval_set, task.contract, trials));
  const shared = candidates.filter((trial) =>
    candidates.some((other) => other.eval_set === trial.eval_set && other.tuned !== trial.tuned),
  );
  const heldOut = shared.filter((trial) => isHeldOut(trial.eval_set, task.contract, trials));
  const pool = heldOut.length > 0 ? heldOut : shared;
  return pool.length > 0 ? pool : undefined;
}

/** The first with the best score; trials without the score come last. */
function best(trials: readonly Trial[], metric: string, lower: boolean): Trial {
  const worth = (trial: Trial) => {
    const score = trial.scores?.[metric];
    return score === undefined ? Number.NEGATIVE_INFINITY : lower ? -score : score;
  };
  return trials.reduce((a, b) => (worth(b) > worth(a) ? b : a));
}

/**
 * By the win rate that is stated, else by the test cases that both scored, else by the scores of two samples. The share
 * of a win rate is that of the pairs that are no tie.
 */
function compareOverall(tuned: Trial, untuned: Trial, metric: string, lower: boolean): ComparedScore {
  const given = tuned.win_rate?.[untuned.name];
  const reverse = untuned.win_rate?.[tuned.name];
  const paired = given ?? (reverse && { ...reverse, ...(reverse.share !== undefined && { share: 1 - reverse.share }) });
  if (paired) {
    const { share, n } = paired;
    if (share === undefined || !n || share < 0 || share > 1) {
      return {
        outcome: 'inconclusive',
        why: 'the win rate has no usable share and n',
      };
    }
    const interval = wilson(share, n);
    const why = `it wins ${percent(share)} of ${n} pairs, ${span(interval)}`;
    return { outcome: around(interval, 0.5), difference: share, interval, method: 'win-rate', why };
  }
  return comparePaired(tuned, untuned, metric, lower) ?? compareScores(withN(tuned), withN(untuned), metric, lower);
}

/** Undefined when the two have no scored test case in common. `slice` narrows it to the cases of one slice. */
function comparePaired(
  tuned: Trial,
  untuned: Trial,
  metric: string,
  lower: boolean,
  slice?: string,
): ComparedScore | undefined {
  const pair = pairUp(tuned, untuned, metric, lower, slice);
  if (!pair) return undefined;
  const { outcome, share, interval, why } = pair;
  return {
    outcome,
    method: 'win-rate',
    why,
    ...(share === null ? { difference: 0.5 } : { difference: share }),
    ...(interval && { interval }),
  };
}

/**
 * Counts the test cases on which the first scored better and worse, and takes the share of wins among those that are no
 * tie with its interval by Wilson. Below six of them even a clean sweep is chance (sign test), so they settle nothing.
 */
function pairUp(first: Trial, second: Trial, metric: string, lower: boolean, slice?: string): ComparedPair | undefined {
  if (!first.items || !second.items) return undefined;
  const { better, worse, ties } = countPairs(
    first.items,
    second.items,
    first.scoredBy ?? metric,
    second.scoredBy ?? metric,
    slice,
  );
  const [wins, losses] = lower ? [worse, better] : [better, worse];
  const decided = wins + losses;
  if (decided + ties === 0) return undefined;
  const share = decided === 0 ? null : wins / decided;
  const interval = share === null ? null : wilson(share, decided);
  const counts = `it scores better on ${wins}, worse on ${losses} and the same on ${ties} test cases`;
  return {
    first: first.name,
    second: second.name,
    wins,
    losses,
    ties,
    share,
    interval,
    outcome: interval && decided >= MIN_DECIDED_PAIRS ? around(interval, 0.5) : 'inconclusive',
    why: interval ? `${counts}: ${percent(share!)} of ${decided} that differ, ${span(interval)}` : counts,
  };
}

type Items = NonNullable<Trial['items']>;

interface PairCounts {
  /** Test cases with a greater score of the first. */
  better: number;
  worse: number;
  ties: number;
}

/** Counts of two sets of items: looking for flips asks for the same ones hundreds of times. */
const counted = new WeakMap<Items, WeakMap<Items, Map<string, PairCounts>>>();

function countPairs(first: Items, second: Items, metric: string, other: string, slice: string | undefined): PairCounts {
  let bySecond = counted.get(first);
  if (!bySecond) {
    bySecond = new WeakMap();
    counted.set(first, bySecond);
  }
  let byMetric = bySecond.get(second);
  if (!byMetric) {
    byMetric = new Map();
    bySecond.set(second, byMetric);
  }
  const key = JSON.stringify([metric, other, slice]);
  const known = byMetric.get(key);
  if (known) return known;
  const counts: PairCounts = { better: 0, worse: 0, ties: 0 };
  for (const [test, { scores, slices }] of first) {
    if (slice !== undefined && !slices.includes(slice)) continue;
    const a = scores[metric];
    const b = second.get(test)?.scores[other];
    if (a === undefined || b === undefined) continue;
    if (a === b) counts.ties++;
    else if (a > b) counts.better++;
    else counts.worse++;
  }
  byMetric.set(key, counts);
  return counts;
}

/** With five pairs that differ a clean sweep has a chance of one in 16 by luck alone; with six it is one in 32. */
const MIN_DECIDED_PAIRS = 6;

/** Every two variants of a results file. More variants than this are not a comparison anyone reads. */
const MAX_PAIRED = 12;

function pairsOf(trials: readonly Trial[], metric: string, lower: boolean): ComparedPair[] {
  const paired = trials.filter((trial) => trial.items).slice(0, MAX_PAIRED);
  return paired.flatMap((first, at) =>
    paired.slice(at + 1).flatMap((second) => pairUp(first, second, metric, lower) ?? []),
  );
}

function withN(trial: Trial): Record<string, number> {
  return { ...trial.scores, ...(trial.n !== undefined && { n: trial.n }) };
}

/** By the 95% interval of the difference of two shares; `n` stands beside the scores. */
function compareScores(
  tuned: Readonly<Record<string, number>> | undefined,
  untuned: Readonly<Record<string, number>> | undefined,
  metric: string,
  lower: boolean,
): ComparedScore {
  const a = tuned?.[metric];
  const b = untuned?.[metric];
  if (a === undefined || b === undefined)
    return { outcome: 'inconclusive', why: metric ? `no ${metric} for both` : 'no metric' };
  const better = lower ? b - a : a - b;
  if (a < 0 || a > 1 || b < 0 || b > 1) {
    return {
      outcome: 'inconclusive',
      difference: better,
      why: `${metric} is not a share between 0 and 1, so it has no interval`,
    };
  }
  if (!tuned?.n || !untuned?.n) return { outcome: 'inconclusive', difference: better, why: 'n is not given for both' };
  const interval = lower ? shareDifference(b, untuned.n, a, tuned.n) : shareDifference(a, tuned.n, b, untuned.n);
  const why = `${metric} is ${formatNumber(a)} against ${formatNumber(b)}, a difference of ${points(better)} points, ${span(interval)}`;
  return { outcome: around(interval, 0), difference: better, interval, method: 'two-proportions', why };
}

/** A difference of shares in percentage points. */
function points(difference: number): string {
  return formatNumber(Math.round(difference * 1000) / 10);
}

function span({ low, high }: Interval): string {
  return `95% interval ${points(low)} to ${points(high)}`;
}

function around(interval: Interval, centre: number): ComparedScore['outcome'] {
  if (interval.low > centre) return 'win';
  return interval.high < centre ? 'loss' : 'inconclusive';
}

/**
 * A loss overall or on a critical slice is a loss. A critical slice without scores leaves it inconclusive. For cost and
 * latency goals a win is a lower cost a call or a lower p95, with no loss.
 */
function judge(
  task: Task,
  tuned: Trial,
  untuned: Trial,
  overall: ComparedScore,
  slices: Match['slices'],
): Pick<Match, 'outcome' | 'why'> {
  const pair = `${tuned.name} against ${untuned.name} settles nothing`;
  const loses = `${tuned.name} loses to ${untuned.name}`;
  if (overall.outcome === 'loss') return { outcome: 'loss', why: `${loses} (${overall.why})` };
  const critical = slices.filter((slice) => slice.critical);
  const lost = critical.find(({ duel }) => duel.outcome === 'loss');
  if (lost) return { outcome: 'loss', why: `${loses} on the critical slice ${lost.name} (${lost.duel.why})` };
  const unscored = critical.find(({ duel }) => duel.difference === undefined);
  if (unscored)
    return { outcome: 'inconclusive', why: `${pair} (the critical slice ${unscored.name} is not scored for both)` };
  const beats = `${tuned.name} beats ${untuned.name}`;
  if (!task.forSavings) {
    return { outcome: overall.outcome, why: `${overall.outcome === 'win' ? beats : pair} (${overall.why})` };
  }
  const [what, a, b] =
    task.goal.value === 'cost'
      ? (['cost a call', tuned.cost_per_call, untuned.cost_per_call] as const)
      : (['p95 latency', tuned.latency?.p95_ms, untuned.latency?.p95_ms] as const);
  if (a === undefined || b === undefined)
    return { outcome: 'inconclusive', why: `${pair} (${what} is not measured for both)` };
  return a < b
    ? { outcome: 'win', why: `${beats} (${what} falls from ${b} to ${a} with no loss of quality shown)` }
    : { outcome: 'inconclusive', why: `${pair} (${what} does not fall: ${b} to ${a})` };
}

/** The whole comparison for the panel: every variant, what is missing, what makes it unfair, and the outcome. */
export function compareExperiments(task: Task): Comparison {
  const trials = readTrials(task.contract, task.measured);
  const match = matchVariants(task);
  const metrics = task.contract.metrics ?? [];
  const primary = metrics[0]?.name ?? '';
  const variants = trials.map((trial) => {
    const score = trial.scores?.[primary];
    const share = intervalOf(score, trial.n);
    return {
      name: trial.name,
      index: trial.index,
      variant: trial.variant ?? null,
      tuned: trial.tuned,
      evalSet: trial.eval_set ?? null,
      heldOut: isHeldOut(trial.eval_set, task.contract, trials),
      n: trial.n ?? null,
      score: score ?? null,
      interval: share,
      sliceIntervals: sliceIntervals(trial, primary),
      scores: trial.scores ?? {},
      meetsTargets: meetsAllTargets(task, trial),
      latency: trial.latency ?? {},
      costPerCall: trial.cost_per_call ?? null,
      rates: trial.rates ?? {},
      slices: trial.slices ?? {},
      generalDelta: trial.general_delta ?? null,
    };
  });
  const costs = cheapest(trials);
  const pairs = pairsOf(trials, primary, lowerIsBetter(metrics[0]?.target));
  return {
    variants,
    missing: trials.length > 0 ? missingVariants(task, trials) : [],
    problems: problems(task, trials, match),
    outcome: match?.outcome ?? 'none',
    metric: primary || null,
    ...(match && {
      why: match.why,
      tuned: match.tuned.name,
      untuned: match.untuned.name,
      overall: match.overall,
      slices: match.slices,
      latencyChange: change(match.tuned.latency?.p95_ms, match.untuned.latency?.p95_ms),
      costChange: change(match.tuned.cost_per_call, match.untuned.cost_per_call),
    }),
    ...(pairs.length > 0 && { pairs }),
    ...(costs && { costPerCall: costs }),
  };
}

/** Wilson's 95% interval of a share; null for other numbers and without `n`. */
function intervalOf(score: number | undefined, n: number | undefined): Interval | null {
  return score !== undefined && score >= 0 && score <= 1 && n ? wilson(score, n) : null;
}

function sliceIntervals(trial: Trial, metric: string): Record<string, Interval> {
  return Object.fromEntries(
    Object.entries(trial.slices ?? {}).flatMap(([name, scores]) => {
      const interval = intervalOf(scores[metric], scores['n']);
      return interval ? [[name, interval]] : [];
    }),
  );
}

function change(tuned: number | undefined, untuned: number | undefined): number | null {
  return tuned === undefined || !untuned ? null : tuned / untuned - 1;
}

function cheapest(trials: readonly Trial[]): { tuned: number; untuned: number } | undefined {
  const costs = (tuned: boolean) =>
    trials
      .filter((trial) => trial.tuned === tuned && trial.cost_per_call !== undefined)
      .map((trial) => trial.cost_per_call!);
  const tuned = costs(true);
  const untuned = costs(false);
  return tuned.length > 0 && untuned.length > 0
    ? { tuned: Math.min(...tuned), untuned: Math.min(...untuned) }
    : undefined;
}

/** Every metric with a target is scored and meets it; null when no metric has a target. */
export function meetsAllTargets(task: Task, trial: Trial): boolean | null {
  const targets = (task.contract.metrics ?? []).filter((metric) => metric.target);
  if (targets.length === 0) return null;
  return targets.every(({ name, target }) => {
    const score = trial.scores?.[name ?? ''];
    return score !== undefined && meetsTarget(score, target!);
  });
}

/** The five variants of seed 004 that apply to the task: retrieval and tools only where there are facts or tools to use. */
export function applicableVariants(task: Task): Variant[] {
  const { contract } = task;
  const counts = task.failures.counts;
  const retrieval =
    contract.evidence?.sources?.some(isRetrievingSource) ||
    contract.tried?.retrieval === true ||
    (counts && groupCount(counts, 'knowledge') > 0);
  const tools = (contract.tools?.length ?? task.inferred.tools.value?.length ?? 0) > 0;
  return [
    'prompt',
    ...(retrieval ? (['prompt+retrieval'] as const) : []),
    ...(tools ? (['prompt+tools'] as const) : []),
    'tuned',
    ...(retrieval ? (['tuned+retrieval'] as const) : tools ? (['tuned+tools'] as const) : []),
  ];
}

/** Either tuned combination counts for the fifth variant. */
function missingVariants(task: Task, trials: readonly Trial[]): string[] {
  const present = new Set(trials.map((trial) => trial.variant));
  return applicableVariants(task).filter((variant) =>
    variant.startsWith('tuned+')
      ? !present.has('tuned+retrieval') && !present.has('tuned+tools')
      : !present.has(variant),
  );
}

/** What makes a comparison unfair or unreadable, in words. Each is a finding of its own rule or a criterion. */
function problems(task: Task, trials: readonly Trial[], match: Match | undefined): string[] {
  const found = trials.flatMap((trial) => (trial.problem ? [`${trial.name}: ${trial.problem}`] : []));
  const unnamed = trials.filter((trial) => trial.scoredBy !== undefined).map(({ name }) => name);
  if (unnamed.length > 0) {
    const metric = task.contract.metrics?.[0]?.name;
    found.push(`${list(unnamed)}: the results name no metric, so the share of tests passed stands for ${metric}`);
  }
  const unpaired = trials.filter((trial) => trial.items).length - MAX_PAIRED;
  if (unpaired > 0) found.push(`only the first ${MAX_PAIRED} variants are paired test by test, ${unpaired} are not`);
  found.push(...unevenness(task, trials, match), ...weakBaseline(task, trials));
  if (judgedByModelAlone(task))
    found.push('every metric is scored by a model: add an exact, schema, code or human score');
  if (isTunedOnHeldOut(task)) found.push('the training set and the held-out set overlap: the score is not a measure');
  return found;
}

/** Differences other than the one being tested. */
export function unevenness(task: Task, trials: readonly Trial[], match: Match | undefined): string[] {
  const found: string[] = [];
  const tuned = trials.filter((trial) => trial.tuned);
  const untuned = trials.filter((trial) => !trial.tuned);
  if (tuned.length > 0 && untuned.length > 0 && !match) {
    found.push(`no eval set is shared: ${list(tuned.map(setName))} against ${list(untuned.map(setName))}`);
  }
  if (!match) return found;
  if (!isHeldOut(match.tuned.eval_set, task.contract, trials)) {
    found.push(`${match.tuned.eval_set ?? 'the eval set'} is not a held-out set`);
  }
  if (match.tuned.n !== undefined && match.untuned.n !== undefined && match.tuned.n !== match.untuned.n) {
    found.push(
      `${match.tuned.name} was scored on ${match.tuned.n} items and ${match.untuned.name} on ${match.untuned.n}`,
    );
  }
  const support = (trial: Trial) => trial.variant?.split('+')[1] ?? '';
  const [a, b] = [support(match.tuned), support(match.untuned)];
  if (a !== b) {
    const only = a ? `${match.tuned.name} also has ${a}` : `${match.untuned.name} also has ${b}`;
    found.push(`more than one thing varies: ${only}`);
  }
  return found;
}

function setName(trial: Trial): string {
  return `${trial.name} on ${trial.eval_set ?? 'an unnamed set'}`;
}

/** Cheap improvements that the untuned side has not had, while a tuned one was measured. */
export function weakBaseline(task: Task, trials: readonly Trial[]): string[] {
  if (!trials.some((trial) => trial.tuned)) return [];
  if (!trials.some((trial) => !trial.tuned)) return ['no untuned baseline was measured'];
  const untried = [
    ...(task.tried.fewShot.value === false ? ['few-shot examples'] : []),
    ...(task.tried.promptOptimizer.value === false && !task.forSavings ? ['a prompt optimizer'] : []),
    ...(task.tried.outputValidation.value === false && task.tried.structuredOutput.value === false
      ? ['output validation']
      : []),
    ...(task.contract.tried?.retrieval === false && task.group.value === 'knowledge' ? ['retrieval'] : []),
    ...(task.plateau.truth === false ? ['prompt iteration until it plateaus'] : []),
  ];
  return untried.length > 0 ? [`the untuned baseline is weak: ${list(untried)} untried`] : [];
}

export function judgedByModelAlone(task: Task): boolean {
  const metrics = task.contract.metrics ?? [];
  return metrics.length > 0 && metrics.every((metric) => metric.scorer === 'model');
}

export function isTunedOnHeldOut(task: Task): boolean {
  const { train } = task.contract.dataset ?? {};
  const heldOut = task.contract.evals?.held_out;
  return (train !== undefined && train === heldOut) || (task.measured.train?.problems['dataset/leakage'] ?? 0) > 0;
}
