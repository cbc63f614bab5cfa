import type { Rule } from '../types.ts';
import { rule as broadScope } from './broad-scope.ts';
import { rule as criticalSliceLost } from './critical-slice-lost.ts';
import { rule as forgettingUnmeasured } from './forgetting-unmeasured.ts';
import { rule as goalWithoutFailures } from './goal-without-failures.ts';
import { rule as incompleteRelease } from './incomplete-release.ts';
import { rule as inconclusiveComparison } from './inconclusive-comparison.ts';
import { rule as knowledgeInWeights } from './knowledge-in-weights.ts';
import { rule as measuredDisagrees } from './measured-disagrees.ts';
import { rule as missingFallback } from './missing-fallback.ts';
import { rule as missingLogs } from './missing-logs.ts';
import { rule as noHeldOutSet } from './no-held-out-set.ts';
import { rule as noMetric } from './no-metric.ts';
import { rule as noOffRamp } from './no-off-ramp.ts';
import { rule as primaryDisagrees } from './primary-disagrees.ts';
import { rule as provisionalLabels } from './provisional-labels.ts';
import { rule as retuneCadence } from './retune-cadence.ts';
import { rule as reviewersDisagree } from './reviewers-disagree.ts';
import { rule as savingsClaim } from './savings-claim.ts';
import { rule as tooFewExamples } from './too-few-examples.ts';
import { rule as trainedOnHeldOut } from './trained-on-held-out.ts';
import { rule as unbalancedEffort } from './unbalanced-effort.ts';
import { rule as unevenComparison } from './uneven-comparison.ts';
import { rule as unsupportedCitations } from './unsupported-citations.ts';
import { rule as untriedLever } from './untried-lever.ts';
import { rule as unwatchedRetrieval } from './unwatched-retrieval.ts';
import { rule as weakBaseline } from './weak-baseline.ts';

/** One a criterion that a contract can break, in the order of the ladder. */
export const readinessRules: readonly Rule[] = [
  untriedLever,
  knowledgeInWeights,
  noHeldOutSet,
  noMetric,
  tooFewExamples,
  retuneCadence,
  forgettingUnmeasured,
  weakBaseline,
  unevenComparison,
  criticalSliceLost,
  inconclusiveComparison,
  incompleteRelease,
  missingFallback,
  missingLogs,
  noOffRamp,
  savingsClaim,
  goalWithoutFailures,
  provisionalLabels,
  primaryDisagrees,
  measuredDisagrees,
  trainedOnHeldOut,
  unsupportedCitations,
  broadScope,
  reviewersDisagree,
  unwatchedRetrieval,
  unbalancedEffort,
];
