import { all, any, type Claim, type Input, known, not, test } from './claims.ts';
import { dayNumber } from './dates.ts';
import { readTrials } from './experiments.ts';
import { retunesTooOften } from './habits.ts';
import { hasShare } from './signals.ts';
import { modeIs, type Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';

/** A row about a tuned model in use. */
export interface DeployedRow {
  readonly id: string;
  readonly kind: 'triage' | 'mistake';
  readonly claim: Claim;
  readonly note: string;
}

/**
 * For a tuned model in use (seed 004): what to do about new failures instead of retuning, and the mistakes that follow a
 * success. Empty when nothing tuned is deployed.
 */
export function deployedRows(task: Task): DeployedRow[] {
  const { deployed } = task.contract;
  if (!deployed) return [];
  return [
    {
      id: 'knowledge-changed',
      kind: 'triage',
      claim: any(hasShare(task, 'knowledge'), hasShare(task, 'context')),
      note: 'knowledge changed: mend retrieval, do not retune',
    },
    {
      id: 'policy-changed',
      kind: 'triage',
      claim: modeIs(task, 'policy-tone', 'should-abstain'),
      note: 'policy changed: prompt and validator may be enough',
    },
    { id: 'new-slice', kind: 'triage', claim: unscoredSlice(task), note: 'a new slice fails: add data for it alone' },
    {
      id: 'traffic-drifts',
      kind: 'triage',
      claim: test(task.scope, (scope) => scope === 'broad'),
      note: 'traffic drifts: adjust routing to the general model',
    },
    { id: 'scope-grown', kind: 'mistake', claim: scopeGrown(task), note: 'a wider scope without fresh evals' },
    {
      id: 'retrieval-decay-masked',
      kind: 'mistake',
      claim: decayMasked(task),
      note: 'fluent answers hide evidence that gets worse: measure groundedness',
    },
    {
      id: 'permanent-truth',
      kind: 'mistake',
      claim: permanentTruth(task),
      note: 'policies move on: not every change belongs in the weights',
    },
    {
      id: 'no-off-ramp',
      kind: 'mistake',
      claim: noOffRamp(task),
      note: 'one person who knows is a dependency, not a system',
    },
  ];
}

/** A slice that no tuned experiment has scores for. */
function unscoredSlice(task: Task): Claim {
  const slices = task.contract.evals?.slices ?? [];
  const tuned = readTrials(task.contract, task.measured).filter((trial) => trial.tuned);
  const missing = slices.find(({ name }) => !tuned.some((trial) => trial.slices?.[name ?? '']));
  return known(
    missing !== undefined,
    slicesInput(missing ? `no tuned score on ${missing.name}` : 'every slice is scored'),
  );
}

function slicesInput(note: string): Input {
  return { field: 'evals.slices', value: true, kind: 'stated', note };
}

/** Broad, or without a tuned experiment on a held-out set of its own. */
function scopeGrown(task: Task): Claim {
  const broad = test(task.scope, (scope) => scope === 'broad');
  return any(broad, unscoredSlice(task));
}

function decayMasked(task: Task): Claim {
  const watched = task.contract.metrics?.some(({ dimension }) => dimension === 'groundedness') ?? false;
  return all(
    task.retrieval,
    known(!watched, {
      field: 'metrics',
      value: watched,
      kind: 'stated',
      note: watched ? 'groundedness is measured' : 'no metric measures groundedness',
    }),
  );
}

/** In use for longer than the requirements last, and never retuned or reviewed since. */
function permanentTruth(task: Task): Claim {
  const { since, retuned = [] } = task.contract.deployed ?? {};
  const changed = test(task.requirementsChange, (days) => days < T.stableRequirements.value);
  const never: Input = {
    field: 'deployed.retuned',
    value: retuned.length,
    kind: 'stated',
    note: retuned.length > 1 ? `retuned ${retuned.length} times` : 'never retuned since',
  };
  if (since === undefined || dayNumber(since) === undefined) return all(changed, known(retuned.length <= 1, never));
  return all(changed, known(retuned.length <= 1, never), not(retunesTooOften(task)));
}

function noOffRamp(task: Task): Claim {
  const { owners = [], recipe, provenance, evaluation, release_criteria, rollback } = task.contract.ownership ?? {};
  const complete = [recipe, provenance, evaluation, release_criteria, rollback].every(
    (document) => document !== undefined,
  );
  const enough = new Set(owners).size >= T.owners.value;
  return known(!complete || !enough, {
    field: 'ownership',
    value: complete,
    kind: 'stated',
    note:
      complete && enough
        ? 'recipe, data, evals, criteria and rollback are documented'
        : 'documents or owners are missing',
  });
}
