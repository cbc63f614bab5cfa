import type { Rule } from '../types.ts';
import { rule as noAbstention } from './no-abstention.ts';
import { rule as outputMismatch } from './output-mismatch.ts';
import { rule as path } from './path.ts';
import { rule as schema } from './schema.ts';
import { rule as undeclaredVariable } from './undeclared-variable.ts';
import { rule as unusedInput } from './unused-input.ts';

export const contractRules: readonly Rule[] = [
  schema,
  path,
  undeclaredVariable,
  unusedInput,
  outputMismatch,
  noAbstention,
];
