import { RecentMap } from '../language/recent.ts';

/**
 * Tells by one word whether a reader may find something where it stands. A word is what stands between spaces, lower-cased,
 * with its marks (`"formal",`); an expression that holds a space never matches.
 */
export interface Cue {
  test(word: string): boolean;
}

/** The words of a text as cues see them. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(' ');
}

/** Distinct words whose answers are kept. */
const KEPT = 20_000;
/** A longer word is an address or data: tested anew each time. */
const LONGEST = 40;

/** Asks several cues about texts, about each distinct word once. Is a cue itself: that of all of them. */
export class Cues implements Cue {
  private readonly known = new RecentMap<string, readonly number[]>(KEPT);

  constructor(private readonly cues: readonly Cue[]) {}

  /** Marks in `met`, which has a place for each cue, those that one of the words meets. */
  mark(words: readonly string[], met: Uint8Array): void {
    for (const word of words) for (const index of this.cuesOf(word)) met[index] = 1;
  }

  test(word: string): boolean {
    return this.cuesOf(word).length > 0;
  }

  private cuesOf(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known) return known;
    const met = this.cues.flatMap((cue, index) => (cue.test(word) ? [index] : NONE));
    if (word.length <= LONGEST) this.known.set(word, met.length ? met : NONE);
    return met;
  }
}

const NONE: readonly number[] = [];
