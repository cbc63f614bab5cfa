import type { Rule } from '../types.ts';

/** Directives that cannot both hold, one rule a dimension or kind of other side. */
export const contradictionRules: readonly Rule[] = [];
