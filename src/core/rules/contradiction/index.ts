import type { Rule } from '../types.ts';
import { rule as acrossFiles } from './across-files.ts';
import { rule as action } from './action.ts';
import { rule as contract } from './contract.ts';
import { rule as count } from './count.ts';
import { rule as example } from './example.ts';
import { rule as format } from './format.ts';
import { rule as language } from './language.ts';
import { rule as length } from './length.ts';
import { rule as person } from './person.ts';
import { rule as settings } from './settings.ts';
import { rule as tone } from './tone.ts';
import { rule as topic } from './topic.ts';
import { rule as wording } from './wording.ts';

/** Directives that cannot both hold, one rule a dimension or kind of other side. */
export const contradictionRules: readonly Rule[] = [
  length,
  count,
  format,
  language,
  tone,
  person,
  wording,
  topic,
  action,
  example,
  settings,
  contract,
  acrossFiles,
];
