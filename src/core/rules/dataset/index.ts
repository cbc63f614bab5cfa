import type { Rule } from '../types.ts';
import { rule as conflictingTargets } from './conflicting-targets.ts';
import { rule as duplicate } from './duplicate.ts';
import { rule as imbalance } from './imbalance.ts';
import { rule as invalidLine } from './invalid-line.ts';
import { rule as leakage } from './leakage.ts';
import { rule as missingSlice } from './missing-slice.ts';
import { rule as missingTarget } from './missing-target.ts';
import { rule as mixedStyle } from './mixed-style.ts';
import { rule as nearDuplicate } from './near-duplicate.ts';
import { rule as personalData } from './personal-data.ts';
import { rule as roles } from './roles.ts';
import { rule as targetSchema } from './target-schema.ts';
import { rule as tooFew } from './too-few.ts';
import { rule as tooLong } from './too-long.ts';
import { rule as toolArguments } from './tool-arguments.ts';
import { rule as volatileTarget } from './volatile-target.ts';

export const datasetRules: readonly Rule[] = [
  invalidLine,
  roles,
  missingTarget,
  toolArguments,
  duplicate,
  nearDuplicate,
  leakage,
  conflictingTargets,
  targetSchema,
  imbalance,
  missingSlice,
  personalData,
  volatileTarget,
  tooLong,
  mixedStyle,
  tooFew,
];
