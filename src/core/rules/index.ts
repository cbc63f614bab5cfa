import { bloatRules } from './bloat/index.ts';
import { contractRules } from './contract/index.ts';
import { contradictionRules } from './contradiction/index.ts';
import { datasetRules } from './dataset/index.ts';
import { fileRules } from './file/index.ts';
import { readinessRules } from './readiness/index.ts';
import { retrievalRules } from './retrieval/index.ts';
import { suppressionRules } from './suppression/index.ts';
import type { Rule } from './types.ts';

/** Every rule, by family, in the order they are listed. Rule ids are unique; a test holds that. */
export const allRules: readonly Rule[] = [
  ...contradictionRules,
  ...bloatRules,
  ...retrievalRules,
  ...contractRules,
  ...readinessRules,
  ...datasetRules,
  ...suppressionRules,
  ...fileRules,
];
