import { all, any, type Claim, Combined, type Input, known, not, test } from './claims.ts';
import { type FailureGroup, groupCount } from './failures.ts';
import { aboutSavings, groupIs, noHeldOut, noMetric, type Task, underspecified, volatileKnowledge } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { Lever } from './types.ts';

/** A sign for or against tuning (seed 004). A signal with an unknown input is neither met nor unmet. */
export interface Signal {
  readonly id: string;
  readonly claim: Claim;
}

/** A weak signal is dominant when it alone speaks against tuning; `lever` is what to do then. */
export interface WeakSignal extends Signal {
  readonly dominant: Claim;
  readonly lever: Lever;
}

export function strongSignals(task: Task): Signal[] {
  return [
    {
      id: 'narrow-and-repeated',
      claim: all(
        test(task.scope, (scope) => scope === 'narrow'),
        test(task.callsPerDay, (calls) => calls >= T.repeatedCalls.value),
      ),
    },
    { id: 'learnable', claim: test(task.reviewerAgreement, (share) => share >= T.reviewersAgree.value) },
    { id: 'persists-with-context', claim: test(task.contextPresent, (share) => share >= T.contextPresent.value) },
    {
      id: 'prompt-carries-load',
      claim: any(
        test(task.promptTokens, (tokens) => tokens >= T.heavyPrompt.value),
        test(task.promptExamples, (examples) => examples >= T.manyPromptExamples.value),
      ),
    },
    {
      id: 'latency-or-cost-matters',
      claim: any(
        aboutSavings(task),
        test(task.latencySensitive, (sensitive) => sensitive),
        test(task.callsPerDay, (calls) => calls > T.highVolume.value),
      ),
    },
    { id: 'measurable', claim: all(not(noHeldOut(task)), not(noMetric(task))) },
    { id: 'stable', claim: test(task.requirementsChange, (days) => days >= T.stableRequirements.value) },
  ];
}

/**
 * In the order that picks the lever when several are dominant. Missing knowledge and missing tools dominate when theirs is
 * the deciding group, whatever their share; the other four whenever they are met.
 */
export function weakSignals(task: Task): WeakSignal[] {
  const whenever = (id: string, claim: Claim, lever: Lever): WeakSignal => ({ id, claim, dominant: claim, lever });
  return [
    {
      id: 'knowledge-missing',
      claim: hasShare(task, 'knowledge'),
      dominant: groupIs(task, 'knowledge'),
      lever: 'retrieve',
    },
    whenever('facts-change', volatileKnowledge(task, { unplaced: true, accuracy: false }), 'retrieve'),
    { id: 'tools-missing', claim: hasShare(task, 'tool'), dominant: groupIs(task, 'tool'), lever: 'use-tools' },
    whenever(
      'underspecified',
      any(
        underspecified(task),
        test(task.reviewerAgreement, (share) => share < T.reviewersDisagree.value),
      ),
      'specify',
    ),
    whenever(
      'broad',
      test(task.scope, (scope) => scope === 'broad'),
      'fix-prompt',
    ),
    whenever('no-evals', any(noHeldOut(task), noMetric(task)), 'build-evals'),
  ];
}

/**
 * A quarter or more of the failures fall in the group. Without counts the deciding group is taken to have its share, and
 * the share of the others is unknown.
 */
export function hasShare(task: Task, group: FailureGroup, share = T.weakShare.value): Claim {
  const { counts, total, source } = task.failures;
  if (counts) {
    const count = groupCount(counts, group);
    const field = source === 'file' ? 'failures.file' : 'failures.modes';
    const note = () => `${count} of ${total} labelled failures are ${group} failures`;
    return known(count >= share * total, {
      field,
      value: count,
      kind: source === 'file' ? 'measured' : 'stated',
      note,
    });
  }
  if (task.group.value === 'none') return known(false, task.group);
  if (task.group.value === group) return known(true, task.group);
  return { truth: undefined, inputs: [unknownCounts] };
}

const unknownCounts: Input = { field: 'failures.modes', value: undefined, kind: 'unknown' };

/** At least five of the seven strong signals: true when met, false when too many are unmet, unknown otherwise. */
export function enoughStrong(signals: readonly Signal[]): Claim {
  const needed = T.strongSignals.value;
  const count = (truth: boolean | undefined) =>
    signals.reduce((sum, { claim }) => sum + (claim.truth === truth ? 1 : 0), 0);
  const met = count(true);
  const truth = met >= needed ? true : met + count(undefined) < needed ? false : undefined;
  return new Combined(
    truth,
    signals.map(({ claim }) => claim),
  );
}
