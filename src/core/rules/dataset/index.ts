import type { Rule } from '../types.ts';

export const datasetRules: readonly Rule[] = [];
