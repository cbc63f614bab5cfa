import type { Rule } from '../types.ts';
import { rule as behaviorInRetriever } from './behavior-in-retriever.ts';
import { rule as factTable } from './fact-table.ts';
import { rule as staleFact } from './stale-fact.ts';
import { rule as volatileFact } from './volatile-fact.ts';

export const retrievalRules: readonly Rule[] = [volatileFact, staleFact, factTable, behaviorInRetriever];
