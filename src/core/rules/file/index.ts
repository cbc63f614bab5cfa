import type { Rule } from '../types.ts';
import { rule as language } from './language.ts';
import { rule as unreadable } from './unreadable.ts';

export const fileRules: readonly Rule[] = [unreadable, language];
