import type { PromptDocument, Wording } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import type { Clause } from './clauses.ts';
import { DELIVERABLES, singular } from './scope.ts';

const INTO_ANOTHER = 'turn|convert|transform|distil|boil down|adapt|rewrite|rework';
const WITHOUT_CHANGE =
  'summari[sz]e|condense|sum up|extract|grade|mark|assess|evaluate|moderate|classify|label|receive|are given|get|go through';
const NOUNS =
  '(?:(?:the|this|an?|each|every|incoming|following|user|customer)\\s+)+((?:[a-z-]+ ){0,2}?[a-z-]+)(?: of [a-z]+)?';

/** What becomes something else or is only read: `Turn the manual into a FAQ`, `Summarise the article`, `From the sheet write …`. */
const GIVEN = new RegExp(
  `\\b(?:(?:${INTO_ANOTHER})\\s+${NOUNS}\\s+(?:in)?to (?:an?|the|two|three|four|plain)\\b|(?:${WITHOUT_CHANGE})\\s+${NOUNS}(?=\\s*$|[.,:;]|\\s+(?:in|into|for|to|on|by|as|and|from|with|against|below|above|clause|after)\\b)|^\\W*from\\s+${NOUNS}(?=\\s*,|\\s+(?:write|give|produce|make|create|build|list|extract|fill)\\b))`,
  'gi',
);
const IT_IS_GIVEN = new RegExp(
  `^\\W*(?:please )?(?:${INTO_ANOTHER}|${WITHOUT_CHANGE}|translate)\\s+(?:it|them)\\b`,
  'i',
);
const DESCRIBED =
  /^\W*(?:the|this|your)\s+((?:[a-z-]+ ){0,2}?[a-z-]+)\s+(?:is|are|was|were|has|have|contains?|runs?)\b/i;

/** Texts that a prompt is given whatever it says of them. */
const ALWAYS_GIVEN =
  /^(?:the )?(?:transcripts?|manuscripts?|recordings?|originals?|source texts?|raw (?:data|notes|text))$/;
/** `the curator's notes`: a text that somebody else wrote. */
const SOMEBODYS = /^(?:the|an?) [a-z]+['’]s? (?:own )?([a-z]+)$/;

const givenIn = oncePerWording(({ text }) =>
  matchesOf(text, GIVEN).map((match) => headOf((match[1] ?? match[2] ?? match[3])!)),
);
const describedIn = oncePerWording(({ text }) => {
  const noun = DESCRIBED.exec(text)?.[1];
  return noun === undefined ? null : headOf(noun);
});
const takesUp = oncePerWording(({ text }) => IT_IS_GIVEN.test(text));

function headOf(noun: string): string {
  return singular(noun.trim().split(/\s+/).at(-1)!.toLowerCase());
}

/** The nouns, in the singular, of what the prompt works on without returning it: `manual`, `article`. */
export function thingsGiven(document: PromptDocument): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { blocks, example } of document.messages) {
    if (example) continue;
    for (const { sentences } of blocks) {
      let described: string | null = null;
      for (const { wording } of sentences) {
        for (const noun of givenIn(wording)) given.add(noun);
        if (described !== null && takesUp(wording)) given.add(described);
        described = describedIn(wording);
      }
    }
  }
  return given;
}

/** Whether `it`, in the sentence after this one, is something given. */
export function speaksOfGiven(wording: Wording, given: ReadonlySet<string>): boolean {
  const noun = describedIn(wording);
  return noun !== null && (given.has(noun) || ALWAYS_GIVEN.test(noun));
}

/** Whether a clause tells what something given is like, which asks for nothing: `The manual is in German`. */
export function describesGiven({ kind, subject, lower }: Clause, given: ReadonlySet<string>): boolean {
  if (subject === undefined || kind !== 'declarative' || !IS.test(lower)) return false;
  if (ALWAYS_GIVEN.test(subject)) return true;
  const somebodys = SOMEBODYS.exec(subject)?.[1];
  if (somebodys !== undefined && DELIVERABLES.test(somebodys)) return true;
  return OF_ONE.test(subject) && given.has(headOf(subject));
}

const IS = /\b(?:is|are|was|were|has|have|had|contains?|uses?|runs?)\b/;
const OF_ONE = /^(?:the|this|your|these|those) [a-z -]+$/;
