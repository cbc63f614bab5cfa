import { ownCopy, RecentMap } from '../language/recent.ts';

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

  constructor(private readonly cues: readonly Cue[]) {}

  /** Which of the cues one of the words meets: a place for each, 1 where it is met. */
  metBy(words: readonly CueWord[]): Uint8Array {
    const met = new Uint8Array(this.cues.length);
    this.mark(words, met);
    return met;
  }

  /** Marks in `met` those that one of the words meets. */
  mark(words: readonly CueWord[], met: Uint8Array): void {
    for (const word of words) for (const index of this.metByWord(word)) met[index] = 1;
  }

  test(word: string): boolean {
    return this.metByWord(wordOf(word)).length > 0;
  }

  private metByWord(word: CueWord): readonly number[] {
    return (word.met[this.group] ??= this.cues.flatMap((cue, index) => (cue.test(word.text) ? [index] : NONE)));
  }
}

const NONE: readonly number[] = [];
