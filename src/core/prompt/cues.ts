import { ownCopy, RecentMap } from '../language/recent.ts';
import { HEAD_LENGTH, headsOf } from './cue-heads.ts';
import { oncePerWording } from './wordings.ts';

/**
 * Tells by one word whether a reader may find something where it stands. A word is what stands between spaces, lower-cased,
 * with its marks (`"formal",`); an expression that holds a space never matches.
 */
export interface Cue {
  test(word: string): boolean;
}

/** A word as cues see it, one object for all places where it stands. */
export interface CueWord {
  readonly text: string;
  /** The cues that it meets, for each {@link Cues} that has seen it. */
  readonly met: (readonly number[] | undefined)[];
}

/** Distinct words that are kept with what cues said of them. */
const KEPT = 20_000;
/** A longer word is an address or data: tested anew each time. */
const LONGEST = 40;

const kept = new RecentMap<string, CueWord>(KEPT);

/** The words of a text as cues see them. */
export function wordsOf(text: string): readonly CueWord[] {
  const words: CueWord[] = [];
  for (const word of text.toLowerCase().split(' ')) if (word !== '') words.push(wordOf(word));
  return words;
}

/** The words of a sentence, without what is masked. */
export const wordsIn = oncePerWording(({ masked }) => wordsOf(masked));

/** The words of a sentence as it is written, with addresses and code. */
export const wordsAsWritten = oncePerWording((wording) =>
  wording.masked === wording.text ? wordsIn(wording) : wordsOf(wording.text),
);

function wordOf(text: string): CueWord {
  const known = kept.get(text);
  if (known) return known;
  const word = { text: ownCopy(text), met: [] };
  if (text.length <= LONGEST) kept.set(word.text, word);
  return word;
}

let groups = 0;

/** Asks several cues about texts, about each distinct word once. Is a cue itself: that of all of them. */
export class Cues implements Cue {
  private readonly group = groups++;
  private index: HeadIndex | undefined;

  constructor(private readonly cues: readonly Cue[]) {}

  /** Which of the cues one of the words meets: a place for each, 1 where it is met. */
  metBy(words: readonly CueWord[]): Uint8Array {
    const met = new Uint8Array(this.cues.length);
    this.mark(words, met);
    return met;
  }

  /** Marks in `met` those that one of the words meets. */
  mark(words: readonly CueWord[], met: Uint8Array): void {
    for (const word of words) for (const index of word.met[this.group] ?? this.ask(word)) met[index] = 1;
  }

  test(text: string): boolean {
    const word = wordOf(text);
    return (word.met[this.group] ?? this.ask(word)).length > 0;
  }

  private ask(word: CueWord): readonly number[] {
    this.index ??= new HeadIndex(this.cues);
    const met = this.index.candidates(word.text).filter((index) => this.cues[index]!.test(word.text));
    word.met[this.group] = met.length > 0 ? met : NONE;
    return met;
  }
}

const NONE: readonly number[] = [];

/** Tells which cues are worth trying on a word: those of which it holds a head (see {@link headsOf}). */
class HeadIndex {
  private readonly always: number[] = [];
  /** By the length of the head less one, then by the classes of its characters. */
  private readonly byHead: (number[] | undefined)[][] = Array.from({ length: HEAD_LENGTH }, () => []);
  /** By the classes of three characters: the cues one of whose heads they start with, put together when first met. */
  private readonly byCharacters: (readonly number[] | undefined)[] = new Array(CLASSES ** HEAD_LENGTH);

  constructor(cues: readonly Cue[]) {
    for (const [index, cue] of cues.entries()) {
      const heads = cue instanceof RegExp ? headsOf(cue) : undefined;
      if (!heads) this.always.push(index);
      for (const head of heads ?? []) this.add(index, head);
    }
  }

  private add(cue: number, head: string): void {
    let place = 0;
    for (let at = 0; at < head.length; at++) place = place * CLASSES + classOf(head.charCodeAt(at));
    const heads = this.byHead[head.length - 1]!;
    const known = heads[place];
    if (!known) heads[place] = [cue];
    else if (known.at(-1) !== cue) known.push(cue);
  }

  private startingWith(first: number, second: number, third: number): readonly number[] {
    const two = first * CLASSES + second;
    const heads = [first, two, two * CLASSES + third].map((place, shorter) => this.byHead[shorter]![place] ?? NONE);
    const found = heads.flat();
    return found.length > 0 ? found : NONE;
  }

  candidates(word: string): readonly number[] {
    const found = new Set(this.always);
    let [first, second] = [classOf(word.charCodeAt(0)), classOf(word.charCodeAt(1))];
    for (let at = 0; at < word.length; at++) {
      const third = classOf(word.charCodeAt(at + 2));
      const characters = (first * CLASSES + second) * CLASSES + third;
      this.byCharacters[characters] ??= this.startingWith(first, second, third);
      for (const cue of this.byCharacters[characters]!) found.add(cue);
      first = second;
      second = third;
    }
    return [...found];
  }
}

/** The letters, digits, three of other characters, and none at the end of a word. */
const CLASSES = 32;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return 27;
  return code >= 0 ? 28 + (code & 3) : 0;
}
