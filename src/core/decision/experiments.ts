import type { Experiment, Target, TaskContract } from '../contract/types.ts';
import { PASS_RATE } from './promptfoo.ts';
import type { EvalColumn, EvalItem, Measured } from './types.ts';

/** An experiment with its numbers, stated or read from a results file. */
export interface Trial extends Experiment {
  readonly name: string;
  /** Its place in the contract's list. */
  readonly index: number;
  readonly tuned: boolean;
  /** What each test case scored, from a results file. */
  readonly items?: ReadonlyMap<string, EvalItem>;
  /** The primary metric is taken from this score of the results file, which names none. */
  readonly scoredBy?: string;
  /** Its results file could not be used, or names several candidates. */
  readonly problem?: string;
}

/**
 * The experiments of a contract. Those with a `results` file get the numbers of the column that bears their name, or of the
 * only one; of several columns that fit none, each becomes a trial of its own. Stated numbers win over read ones.
 */
export function readTrials(contract: TaskContract, measured: Measured): Trial[] {
  const primary = contract.metrics?.[0]?.name;
  return (contract.experiments ?? []).flatMap((experiment, index): Trial[] => {
    const name = experiment.name ?? `experiments[${index}]`;
    if (experiment.results === undefined) return [{ ...experiment, name, index, tuned: isTuned(experiment) }];
    const columns = measured.results?.[experiment.results];
    if (!columns || columns.length === 0) {
      return [
        {
          ...experiment,
          name,
          index,
          tuned: isTuned(experiment),
          problem: `${experiment.results} holds no readable results`,
        },
      ];
    }
    const fitting = columns.length === 1 ? columns : columns.filter((column) => bears(column, name));
    if (fitting.length === 1) return [withColumn(experiment, fitting[0]!, name, index, primary)];
    return columns.map((column) =>
      withColumn(experiment, column, columns.length > 1 ? columnName(column, columns) : name, index, primary),
    );
  });
}

/** A file whose assertions bear no names scores one thing, whether a test passed: that is taken for the primary metric. */
function withColumn(
  experiment: Experiment,
  { measured, items, tuned: isTunedColumn }: EvalColumn,
  name: string,
  index: number,
  primary: string | undefined,
): Trial {
  const scores = { ...measured.scores, ...experiment.scores };
  const passes = Object.keys(scores).length === 1 ? scores[PASS_RATE] : undefined;
  const stands = primary !== undefined && primary !== PASS_RATE && passes !== undefined;
  if (stands) scores[primary] = passes;
  const merged = { ...measured, ...experiment, scores };
  const variant = merged.variant ?? (isTunedColumn ? 'tuned' : 'prompt');
  return {
    ...merged,
    variant,
    name,
    index,
    tuned: variant.startsWith('tuned'),
    items,
    ...(stands && { scoredBy: PASS_RATE }),
  };
}

function bears(column: EvalColumn, name: string): boolean {
  const wanted = name.toLowerCase();
  return column.label.toLowerCase() === wanted || column.provider.toLowerCase() === wanted;
}

function columnName(column: EvalColumn, columns: readonly EvalColumn[]): string {
  const alone = columns.filter(({ label }) => label === column.label).length === 1;
  return alone ? column.label : `${column.label} (${column.provider})`;
}

function isTuned(experiment: Experiment): boolean {
  return experiment.variant?.startsWith('tuned') ?? false;
}

/**
 * An eval set is held out when its name begins with `held_out`, or when `evals.held_out` is given and the experiments
 * name only one set (or none).
 */
export function isHeldOut(evalSet: string | undefined, contract: TaskContract, trials: readonly Experiment[]): boolean {
  if (evalSet?.startsWith('held_out')) return true;
  const given = contract.evals?.held_out !== undefined && contract.evals.held_out !== 'none';
  return given && new Set(trials.map((trial) => trial.eval_set)).size <= 1;
}

export function meetsTarget(score: number, target: Target): boolean {
  switch (target.op) {
    case '>=':
      return score >= target.value;
    case '<=':
      return score <= target.value;
    case '>':
      return score > target.value;
    case '<':
      return score < target.value;
    case '=':
      return score === target.value;
  }
}

/** A metric whose target is an upper bound is better when lower. */
export function lowerIsBetter(target: Target | undefined): boolean {
  return target?.op === '<=' || target?.op === '<';
}
