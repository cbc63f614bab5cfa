import type { Evidence, FrameworkResult, Lever, ReadinessResult, Rung } from '../../protocol/index.ts';
import { visible } from './visible.ts';

/** What each lever tells a person to do, as a heading. */
export const LEVER: Readonly<Record<Lever, string>> = {
  diagnose: 'Diagnose the failures first',
  'fix-prompt': 'Fix the prompt',
  done: 'Stop here: prompting is enough',
  retrieve: 'Add retrieval',
  'fix-retrieval': 'Fix the retrieval',
  'fix-context': 'Clean up the context',
  'use-tools': 'Give it tools',
  specify: 'Specify the task',
  'build-evals': 'Build the evals',
  'constrain-output': 'Constrain the output',
  'few-shot': 'Show a few examples',
  'chain-of-thought': 'Let it reason step by step',
  'stronger-model': 'Try a stronger model',
  'optimize-prompt': 'Run a prompt optimizer',
  'cut-cost': 'Cut the serving cost',
  'collect-data': 'Collect training data',
  'keep-baseline': 'Keep the untuned baseline',
  'prepare-release': 'Prepare the release',
  'ship-tuned': 'Ship the tuned model',
  'tune-experiment': 'Run a fine-tuning experiment',
  'stay-untuned': 'Stay untuned',
  undecided: 'Undecided: an answer is missing',
};

/** The rungs of a level may name several levers; the level has one name. */
const RUNG_TITLE: Readonly<Record<number, string>> = {
  2: 'Fix the contradictions in the prompt',
  11: 'Iterate on the prompt',
  18: 'Judge the tuned model',
};

export const rungTitle = (rung: Rung): string => RUNG_TITLE[rung.rung] ?? LEVER[rung.lever];

export const FINE_TUNE: Readonly<Record<ReadinessResult['verdict']['fineTune'], string>> = {
  ship: 'Fine-tuning: ship it',
  experiment: 'Fine-tuning: worth an experiment',
  'not-yet': 'Fine-tuning: not yet',
  no: 'Fine-tuning: no',
};

/** The tone of a verdict, for its colour. Never the only sign: the words stand beside it. */
export type Tone = 'good' | 'go' | 'work' | 'wait';

export function tone({ lever }: { readonly lever: Lever }): Tone {
  if (lever === 'done' || lever === 'ship-tuned') return 'good';
  if (lever === 'tune-experiment' || lever === 'prepare-release') return 'go';
  if (lever === 'undecided') return 'wait';
  return 'work';
}

export const FRAMEWORK: Readonly<Record<FrameworkResult['id'], { readonly name: string; readonly asks: string }>> = {
  preflight: { name: 'Preflight', asks: 'Is there a reason not to tune?' },
  'two-questions': { name: 'Two questions', asks: 'Does it change, and is it knowledge or behavior?' },
  'scenario-matrix': { name: 'Scenario matrix', asks: 'Which known situation is this?' },
  'technique-matrix': { name: 'Technique matrix', asks: 'Which technique suits the use case?' },
  'failure-analysis': { name: 'Failure analysis', asks: 'What do the labelled failures say?' },
};

export const FRAMEWORK_VERDICT: Readonly<Record<FrameworkResult['verdict'], string>> = {
  'fine-tune': 'fine-tune',
  'not-yet': 'not yet',
  no: 'do not fine-tune',
};

export const EVIDENCE_KIND: Readonly<Record<Evidence['kind'], string>> = {
  stated: 'Stated in the contract',
  inferred: 'Inferred from the files',
  measured: 'Measured in the files',
  unknown: 'Not known',
};

export const RUNG_STATUS: Readonly<Record<Rung['status'], string>> = {
  holds: 'this is the lever',
  passed: 'passed',
  unknown: 'not known',
  'not-reached': 'not reached',
};

/** The five stretches of the ladder, by the rung each begins with. */
export const STRETCHES: readonly { readonly from: number; readonly title: string }[] = [
  { from: 1, title: 'Understand' },
  { from: 4, title: 'Knowledge' },
  { from: 8, title: 'Specify' },
  { from: 10, title: 'Cheaper levers' },
  { from: 17, title: 'Tuning' },
];

/** Where a threshold comes from, for people who have not read the sources. */
const ORIGIN: Readonly<Record<string, string>> = {
  '000': 'When not to fine-tune (preflight checklist)',
  '001': 'Two questions: update frequency, knowledge or behavior',
  '002': 'When fine-tuning fails (scenario matrix)',
  '003': 'Why fine-tune, when and when not to (technique matrix)',
  '004': 'When to fine-tune instead of improving prompts or retrieval (failure analysis)',
  product: "Right Lever's own threshold",
};

export const originTitle = (origin: string): string => ORIGIN[origin] ?? origin;

/** A contract value in a few words: entries of lists by their names. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'not stated';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  const { name, what, when, format, citations } = value as Record<string, unknown>;
  const said = name ?? what ?? when ?? format ?? citations;
  return typeof said === 'string' ? visible(said) : visible(JSON.stringify(value));
}

/** Why, of a summary that begins with the lever and a colon, for below a heading that names the lever. A name keeps its case. */
export function reasonOf(summary: string): string {
  const reason = summary.slice(summary.indexOf(': ') + 1).trimStart();
  return reason.replace(/^[a-z]+(?=[ ,])/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Words as a sentence; a name at its beginning keeps its case. */
export const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

export function number(value: number, digits = 2): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** Cents where they matter, and the first two digits of what is less than one. */
export function dollars(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return `${value < 0 ? '−' : ''}$${Number(Math.abs(value).toPrecision(2))}`;
  const digits = Math.abs(value) < 100 ? 2 : 0;
  const sign = value < 0 ? '−' : '';
  return `${sign}$${Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: digits === 2 && value % 1 !== 0 ? 2 : 0, maximumFractionDigits: digits })}`;
}

export const percent = (share: number): string => `${number(share * 100, 1)}%`;

/** The same in a column, where the points stand below each other. */
export const percentInColumn = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A span of time in months, in years when it is long. */
export function months(value: number): string {
  if (value >= 36) return `${number(value / 12, 1)} years`;
  const rounded = number(value, 1);
  return `${rounded} ${rounded === '1' ? 'month' : 'months'}`;
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
