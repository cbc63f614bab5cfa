import { oncePer } from '../language/once.ts';
import type { Message, Sentence } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { startsWithImperative } from './clauses.ts';

/** `(a)`, `b)`, in front of what is said of the thing that goes by it. */
const LETTER = /^\W{0,4}\(?([a-h])\) {1,3}(?=\S)/i;

/** `A. Letter to the neighbours.`, `B. Note to clients, 70 words`, at the start of a line: a text by its letter and name. */
const NAMED = /^\W{0,4}([A-H])[.)] ((?:the |an? )?[A-Z][\w'’-]*(?: [\w'’-]+){0,4})(?:[.:,]| [(–—])/;

/** The letter itself is what the sentence is about. */
const IS_SUBJECT = /^\W{0,4}[a-h]\) {1,3}(?:should|must|shall|may|can|needs?|has|gets?|is|does)\b/i;

interface Opening {
  /** The letter of a text that it names, where it opens a line. */
  readonly named: string | undefined;
  readonly letter: string | undefined;
  readonly isSubject: boolean;
}

/** The letter that a sentence opens with; null for nearly all, which open with none. */
const openingOf = oncePerWording(({ text }): Opening | null => {
  const [, capital, name] = NAMED.exec(text) ?? [];
  const named = name === undefined || startsWithImperative(name) ? undefined : capital!.toLowerCase();
  const letter = LETTER.exec(text)?.[1]?.toLowerCase();
  return named === undefined && letter === undefined ? null : { named, letter, isSubject: IS_SUBJECT.test(text) };
});

/**
 * The letters under which sentences speak, where a message gives several things a letter each and goes on to say what holds
 * for each of them: `Write two notes: (a) to guests, (b) to staff. … (a) should apologise. (b) does not apologise.`
 */
export const lettersOf = oncePer((message: Message): ReadonlyMap<Sentence, string> => {
  const letters = new Map<Sentence, string>();
  const times = new Map<string, number>();
  for (const { sentences } of message.blocks) {
    if (!sentences.some(({ wording }) => openingOf(wording) !== null)) continue;
    let letter: string | undefined;
    let end = 0;
    for (const sentence of sentences) {
      const opensLine = end === 0 || message.text.slice(end, sentence.start).includes('\n');
      const opening = openingOf(sentence.wording);
      const byName = opensLine ? opening?.named : undefined;
      const opens = byName ?? opening?.letter;
      if (byName !== undefined) times.set(byName, 2);
      else if (opens !== undefined) times.set(opens, (times.get(opens) ?? 0) + (opening!.isSubject ? 2 : 1));
      if (opens !== undefined || opensLine) letter = opens;
      if (letter !== undefined) letters.set(sentence, letter);
      end = sentence.end;
    }
  }
  return [...times.values()].filter((count) => count > 1).length > 1 ? letters : NONE;
});

const NONE: ReadonlyMap<Sentence, string> = new Map();
