import { matchVariants } from './comparison.ts';
import { isHeldOut, readTrials } from './experiments.ts';
import type { Walk } from './ladder.ts';
import { missingForRelease } from './release.ts';
import type { Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { ReadinessResult } from './types.ts';

/**
 * The five-phase plan (seed 004) and where the task stands: a phase is done when its results are there, the first that is
 * not is current, the rest are open.
 */
export function roadmapFor(task: Task, walk: Walk): ReadinessResult['roadmap'] {
  const { contract } = task;
  const trials = readTrials(contract, task.measured);
  const match = matchVariants(task);
  const heldOut = task.heldOut.value !== undefined && task.heldOut.value !== 'none';
  const baseline = trials.some((trial) => !trial.tuned && isHeldOut(trial.eval_set, contract, trials) && trial.scores);
  const phases = [
    {
      title: 'Isolate the problem',
      done: task.failures.total >= T.labelledFailures.value,
      todo: `label ${T.labelledFailures.value} to ${T.labelledFailuresWanted.value} failures, ${task.failures.total} so far`,
    },
    {
      title: 'Build the comparison set',
      done: heldOut && (contract.metrics?.length ?? 0) > 0 && (contract.evals?.slices?.length ?? 0) > 0,
      todo: 'a held-out set, metrics and the difficult slices',
    },
    {
      title: 'Establish a strong untuned baseline',
      done: baseline && (walk.rung >= 17 || walk.lever === 'done'),
      todo: 'spend the cheaper levers, then measure the best untuned variant on the held-out set',
    },
    {
      title: 'Run a minimal tuning experiment',
      done: trials.some((trial) => trial.tuned && trial.scores),
      todo: 'the narrowest slice, curated examples, the simplest wrapper prompt',
    },
    {
      title: 'Evaluate like a production owner',
      done: match?.outcome === 'win' && missingForRelease(task, match.tuned).length === 0,
      todo: 'slices, win rate, latency, cost, and everything a release needs',
    },
  ];
  const current = phases.findIndex((phase) => !phase.done);
  return phases.map(({ title, done, todo }, index) => ({
    phase: index + 1,
    title,
    status: done ? ('done' as const) : index === current ? ('current' as const) : ('open' as const),
    ...(!done && { todo }),
  }));
}
