import type { DatasetRule, Example, RuleMeta } from '../types.ts';

export const BY_DEFINITION = 'By definition: it reports what the file holds, with no guess.';
export const MEASURED_PAIRS =
  'On labelled pairs of our own (`test/accuracy/near-duplicates.ts`): precision 1.00 (37 pairs of different requests, 120 rows of one template), recall 0.94 (70 of 70 reformatted pairs, 5 of 10 lightly reworded ones). Rewording with other content words is not found.';

/** The texts of an example: one file of lines, and what stands beside it. */
export function jsonl(lines: readonly string[], also: Example['also'] = []): Example {
  return { file: 'example.jsonl', text: `${lines.join('\n')}\n`, also };
}

/** A row of the shape most tools read. */
export function chat(question: string, answer: string, more: Readonly<Record<string, unknown>> = {}): string {
  const messages = [
    { role: 'user', content: question },
    { role: 'assistant', content: answer },
  ];
  return JSON.stringify({ messages, ...more });
}

/** `count` rows that ask for different things, one of `answers` after the other. */
export function orders(count: number, ...answers: readonly string[]): string[] {
  return Array.from({ length: count }, (_, at) =>
    chat(`Where is order ${4001 + at * 7}?`, answers[at % answers.length]!),
  );
}

/** A contract beside the file, by the lines behind version and name. */
export function contract(lines: string): NonNullable<Example['also']> {
  return [{ file: 'triage.task.yaml', text: `version: 1\nname: triage\n${lines}\n` }];
}

/** The scan finds it; the rule holds the metadata. */
export function datasetRule(meta: RuleMeta): DatasetRule {
  return { kind: 'dataset', meta };
}
