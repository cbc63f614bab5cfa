import { type Claim, known, test } from './claims.ts';
import { dayNumber } from './dates.ts';
import { readTrials } from './experiments.ts';
import { duration, stated, type Task, volatileKnowledge } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import { formatNumber } from './words.ts';

/** Habits that go wrong around tuning; shared by criteria and rules. */

/** Tuning is on the table: something tuned was measured or is in use, or money for it is planned. */
export function isTuningConsidered(task: Task): Claim {
  const { deployed, economics, model } = task.contract;
  const tuned = readTrials(task.contract, task.measured).find((trial) => trial.tuned);
  if (tuned)
    return known(true, {
      field: `experiments[${tuned.index}]`,
      value: true,
      kind: 'stated',
      note: `${tuned.name} is tuned`,
    });
  if (deployed) return known(true, { field: 'deployed', value: true, kind: 'stated', note: 'a tuned model is in use' });
  if (model?.candidate) return known(true, stated('model.candidate', model.candidate));
  if (economics?.training_cost !== undefined)
    return known(true, stated('economics.training_cost', economics.training_cost));
  return known(false, {
    field: 'experiments',
    value: false,
    kind: 'inferred',
    note: 'nothing tuned is measured or planned',
  });
}

/** No labels, no counts, no primary mode. Always known. */
export function noFailureData(task: Task): Claim {
  const none = task.failures.source === 'none';
  return known(none, {
    field: 'failures',
    value: !none,
    kind: none ? 'unknown' : 'stated',
    note: none ? 'no failure is labelled' : 'failures are labelled',
  });
}

/** Knowledge sits in the weights although it changes within six months or is wrong in twelve. */
export function knowledgeInWeights(task: Task): Claim {
  return volatileKnowledge(task, { unplaced: false, accuracy: true });
}

/** The planned cadence, or the time between two retunings that happened, is shorter than two weeks. */
export function retunesTooOften(task: Task): Claim {
  const gap = shortestGap(task.contract.deployed?.retuned ?? []);
  if (gap && gap.days < T.retuneCadence.value) {
    const note = `retuned ${formatNumber(gap.days)} days after the last time`;
    return known(true, { field: `deployed.retuned[${gap.index}]`, value: gap.days, kind: 'stated', note });
  }
  return test(
    duration('economics.retune_every', task.contract.economics?.retune_every),
    (days) => days < T.retuneCadence.value,
  );
}

function shortestGap(dates: readonly string[]): { days: number; index: number } | undefined {
  let best: { days: number; index: number } | undefined;
  const days = dates.map(dayNumber);
  for (let i = 1; i < days.length; i++) {
    const [before, after] = [days[i - 1], days[i]];
    if (before === undefined || after === undefined) continue;
    const gap = Math.abs(after - before);
    if (!best || gap < best.days) best = { days: gap, index: i };
  }
  return best;
}

/** A tuned experiment without its change on a general benchmark. Unmet when nothing tuned was measured. */
export function forgettingUnmeasured(task: Task): Claim {
  const tuned = readTrials(task.contract, task.measured).filter((trial) => trial.tuned);
  const without = tuned.find((trial) => trial.general_delta === undefined);
  if (!without) {
    const note = tuned.length > 0 ? 'every tuned experiment states general_delta' : 'nothing tuned was measured';
    return known(false, { field: 'experiments', value: tuned.length, kind: 'stated', note });
  }
  return known(true, {
    field: `experiments[${without.index}]`,
    value: without.name,
    kind: 'stated',
    note: `${without.name} has no general_delta`,
  });
}
