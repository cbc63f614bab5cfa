import type { Rule } from '../types.ts';
import { rule as duplicateInstruction } from './duplicate-instruction.ts';
import { rule as emphasis } from './emphasis.ts';
import { rule as exampleOverload } from './example-overload.ts';
import { rule as filler } from './filler.ts';
import { rule as instructionCount } from './instruction-count.ts';
import { rule as pastedContext } from './pasted-context.ts';
import { rule as platitude } from './platitude.ts';
import { rule as policyDump } from './policy-dump.ts';
import { rule as redundantExample } from './redundant-example.ts';
import { rule as restatedSchema } from './restated-schema.ts';
import { rule as tokenBudget } from './token-budget.ts';
import { rule as unusedVariable } from './unused-variable.ts';

export const bloatRules: readonly Rule[] = [
  tokenBudget,
  duplicateInstruction,
  filler,
  platitude,
  emphasis,
  exampleOverload,
  redundantExample,
  pastedContext,
  policyDump,
  restatedSchema,
  instructionCount,
  unusedVariable,
];
