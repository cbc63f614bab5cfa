import { failureAnalysis } from './failure-analysis.ts';
import type { Framework } from './framework.ts';
import { preflight } from './preflight.ts';
import { scenarioMatrix } from './scenario-matrix.ts';
import { techniqueMatrix } from './technique-matrix.ts';
import { twoQuestions } from './two-questions.ts';

/** In the order of their seeds. */
export const frameworks: readonly Framework[] = [
  preflight,
  twoQuestions,
  scenarioMatrix,
  techniqueMatrix,
  failureAnalysis,
];
