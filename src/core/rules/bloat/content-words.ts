import { lemmaOf } from '../../directives/lexicon/inflection.ts';
import { ownCopy, RecentMap } from '../../language/recent.ts';

/** What a sentence says, as far as a restatement can be told from it without understanding it. */
export interface Content {
  /** Lemmas of the content words and numbers, each once. */
  readonly words: ReadonlySet<string>;
  /** Content words that follow a word whose sides cannot be swapped: `before searching`, `than 10`. */
  readonly ordered: ReadonlySet<string>;
  /** For each word of direction the content words that follow it: `to` → `kilometre`. */
  readonly directed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negative: boolean;
}

const STOP_WORDS = new Set(
  `a an the this that these those it its they them their he she his her you your yours yourself i me my we our us
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  and or but so as at by for from in into of on onto to with within about around over under up down out off if then than
  when while where which who whom whose what how why there here also just only very any some all each every both either
  please always never not no nor without ensure make sure simply really such same own too again once more most other
  every one ones please need needs note following below above per via`.split(/\s+/),
);
/** Names of what the model gives back. */
const ANSWERS = new Set('answer answers response responses respond reply replies'.split(' '));
const NEGATIVE =
  /\b(?:not|never|no|without|avoid|don['’]t|doesn['’]t|isn['’]t|cannot|can['’]t|nor|none|refrain|except|unless)\b/;
/** Words whose sides cannot be swapped without changing what is said. */
const ORDERING = new Set([
  'before',
  'after',
  'than',
  'instead',
  'if',
  'when',
  'unless',
  'until',
  'except',
  'first',
  'second',
  'third',
  'last',
]);
/** Words whose sides are different parts: "miles to kilometres". The same part may stand behind another of them. */
const DIRECTIONS = new Set('to into from by with for about what who that which against as over'.split(' '));
/** The second does the same for ASCII text, without the tables of Unicode. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?!s\b)\p{L}+)?|\d+(?:[.,]\d+)*%?/gu;
const ASCII_WORD = /[a-z]+(?:'(?!s\b)[a-z]+)?|\d+(?:[.,]\d+)*%?/g;
const NON_ASCII = /[^\0-\x7f]/;

/** Prompts use few words over and over. */
const lemmas = new RecentMap<string, string>(4000);

/** Of a content word; a word of order as it is, and nothing for the others. */
function lemmaOfWord(word: string): string {
  let lemma = lemmas.get(word);
  if (lemma === undefined) {
    lemma = readLemma(word);
    lemmas.set(ownCopy(word), lemma);
  }
  return lemma;
}

function readLemma(word: string): string {
  if (ORDERING.has(word)) return word;
  if (STOP_WORDS.has(word) || (word.length < 2 && !/^\d/.test(word))) return '';
  return ANSWERS.has(word) ? 'answer' : lemmaOf(word);
}

function wordsIn(lower: string): readonly string[] {
  return lower.match(NON_ASCII.test(lower) ? WORD : ASCII_WORD) ?? [];
}

/** {@link Content.words} in alphabetical order: the same for two sentences of which one restates the other. */
export function wordsKey(text: string): string {
  const words = new Set<string>();
  for (const word of wordsIn(text.toLowerCase())) {
    const lemma = lemmaOfWord(word);
    if (lemma !== '') words.add(lemma);
  }
  return [...words].sort().join(' ');
}

/** Reads the words of a sentence; code and quotations count as they stand. */
export function contentOf(text: string): Content {
  const lower = text.toLowerCase();
  const words = new Set<string>();
  const ordered = new Set<string>();
  const directed = new Map<string, Set<string>>();
  let pending: string | undefined;
  let direction: string | undefined;
  for (const word of wordsIn(lower)) {
    if (ORDERING.has(word)) {
      pending = word;
      words.add(word);
      continue;
    }
    if (DIRECTIONS.has(word)) direction = word;
    const lemma = lemmaOfWord(word);
    if (lemma === '') continue;
    words.add(lemma);
    if (pending) ordered.add(`${pending} ${lemma}`);
    pending = undefined;
    if (direction) {
      const behind = directed.get(direction);
      if (behind) behind.add(lemma);
      else directed.set(direction, new Set([lemma]));
      direction = undefined;
    }
  }
  return { words, ordered, directed, negative: NEGATIVE.test(lower) };
}

/** Fewest content words that tell one instruction from another. */
const FEWEST_WORDS = 3;

/**
 * Whether two sentences say the same in other words or in another order. One word that the other lacks means
 * that the content differs, however much of the frame they share.
 */
export function restates(a: Content, b: Content): boolean {
  if (a.negative !== b.negative) return false;
  if (a.words.size < FEWEST_WORDS || a.words.size !== b.words.size || a.ordered.size !== b.ordered.size) return false;
  for (const word of a.words) if (!b.words.has(word)) return false;
  for (const pair of a.ordered) if (!b.ordered.has(pair)) return false;
  for (const [direction, behind] of a.directed) {
    const other = b.directed.get(direction);
    if (other && ![...behind].some((word) => other.has(word))) return false;
  }
  return true;
}
