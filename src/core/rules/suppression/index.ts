import type { Rule } from '../types.ts';
import { rule as invalid } from './invalid.ts';
import { rule as unused } from './unused.ts';

export const suppressionRules: readonly Rule[] = [invalid, unused];
