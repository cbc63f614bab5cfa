import { StretchMap } from '../language/stretches.ts';
import { headsOf } from './cue-heads.ts';
import { oncePerWording } from './wordings.ts';

/**
 * Tells by one word whether a reader may find something where it stands. A word is what stands between spaces, lower-cased,
 * with its marks but those that end a sentence or a part of it (`"formal"` of `"formal",`); an expression that holds a space
 * never matches.
 */
export interface Cue {
  test(word: string): boolean;
}

/** Which cues of all {@link Cues} a text meets: a bit for each, `BITS` in a number. */
export type Met = readonly number[];

/** So many fit into a small integer of every engine. */
const BITS = 30;

interface CuePlace {
  readonly cue: Cue;
  readonly place: number;
}

/** Where the cues of all {@link Cues} stand. */
const places: CuePlace[] = [];
/** Numbers given to them. */
let numbers = 0;

/**
 * The cues of one reader or several. The words of a text are looked at once for those of all readers, so these are made
 * when their modules load. Are a cue themselves: that of all of them.
 */
export class Cues implements Cue {
  private readonly first = numbers;
  private readonly end: number;

  constructor(cues: readonly Cue[]) {
    for (const [index, cue] of cues.entries()) places.push({ cue, place: this.first * BITS + index });
    numbers += Math.ceil(cues.length / BITS);
    this.end = numbers;
    index = undefined;
    words.forget();
  }

  /** Whether the cue at this index is met. */
  has(met: Met, index: number): boolean {
    return isSet(met, this.first * BITS + index);
  }

  /** The indices of those that are met, in their order. */
  in(met: Met): number[] {
    const found: number[] = [];
    for (let at = this.first; at < this.end; at++)
      for (let bits = met[at]!; bits !== 0; bits &= bits - 1)
        found.push((at - this.first) * BITS + (31 - Math.clz32(bits & -bits)));
    return found;
  }

  any(met: Met): boolean {
    for (let at = this.first; at < this.end; at++) if (met[at] !== 0) return true;
    return false;
  }

  test(word: string): boolean {
    return this.any(metIn(word));
  }
}

/** Which cues the words of a text meet. */
export function metIn(text: string): Met {
  const lower = text.toLowerCase();
  const met = none();
  for (let start = 0, end = 0; start < lower.length; start = end + 1) {
    end = lower.indexOf(' ', start);
    if (end < 0) end = lower.length;
    let last = end;
    while (last > start && isClosing(lower.charCodeAt(last - 1))) last--;
    if (last === start) continue;
    const word = last - start > LONGEST ? metByWord(lower.slice(start, last)) : words.get(lower, start, last);
    if (word) for (let at = 0; at < met.length; at++) met[at]! |= word[at]!;
  }
  return met;
}

/** `,`, `.`, `;`, `:`, `!` or `?`. */
function isClosing(code: number): boolean {
  return code === 44 || code === 46 || code === 59 || code === 58 || code === 33 || code === 63;
}

/** Those that one of two texts meets. */
export function either(a: Met, b: Met): Met {
  return a.map((bits, at) => bits | b[at]!);
}

/** Of the words of a sentence, without what is masked. */
export const metByMasked = oncePerWording(({ masked }) => metIn(masked));

/** Of a sentence as it is written, with addresses and code. */
export const metAsWritten = oncePerWording((wording) =>
  wording.masked === wording.text ? metByMasked(wording) : metIn(wording.text),
);

function isSet(met: Met, place: number): boolean {
  return ((met[Math.floor(place / BITS)]! >> (place % BITS)) & 1) === 1;
}

function none(): number[] {
  return new Array<number>(numbers).fill(0);
}

/** Distinct words that are kept with the cues they meet. */
const KEPT = 32_768;
/** A longer word is an address or data: tested anew each time. */
const LONGEST = 40;

const words = new StretchMap<Met | undefined>(KEPT, metByWord);

/** The cues that a word meets; undefined is none. */
function metByWord(word: string): Met | undefined {
  index ??= new HeadIndex();
  let met: number[] | undefined;
  const add = (place: number) => {
    met ??= none();
    met[Math.floor(place / BITS)]! |= 1 << (place % BITS);
  };
  index.forCandidates(word, ({ cue, place }) => {
    if (cue.test(word)) add(place);
  });
  if (met) for (const { cues, place } of index.nested) if (cues.any(met)) add(place);
  return met;
}

/** Tells which cues are worth trying on a word: those of which it holds a head (see {@link headsOf}), by their indices in `places`. */
class HeadIndex {
  private readonly always: number[] = [];
  /** Cues that are those of several readers. */
  readonly nested: { readonly cues: Cues; readonly place: number }[] = [];
  private readonly anywhere = new HeadTree();
  /** Heads before which no letter or digit stands. */
  private readonly atStart = new HeadTree();

  /** The number of the last word that each cue was tried on. */
  private readonly triedFor: number[] = new Array(places.length).fill(0);
  private word = 0;

  constructor() {
    for (const [index, { cue, place }] of places.entries()) {
      if (cue instanceof Cues) {
        this.nested.push({ cues: cue, place });
        continue;
      }
      const heads = cue instanceof RegExp ? headsOf(cue) : undefined;
      if (!heads) this.always.push(index);
      for (const { text, first } of heads ?? []) (first ? this.atStart : this.anywhere).add(index, text);
    }
  }

  /** Calls back once for each cue that is worth trying. */
  forCandidates(word: string, tell: (of: CuePlace) => void): void {
    this.word++;
    const tellOnce = (cues: readonly number[]) => this.tellOnce(cues, tell);
    tellOnce(this.always);
    for (let at = 0, inWord = false; at < word.length; at++) {
      this.anywhere.forEach(word, at, tellOnce);
      if (!inWord) this.atStart.forEach(word, at, tellOnce);
      inWord = classOf(word.charCodeAt(at)) <= LAST_OF_WORDS;
    }
  }

  private tellOnce(cues: readonly number[], tell: (of: CuePlace) => void): void {
    for (const cue of cues) {
      if (this.triedFor[cue] === this.word) continue;
      this.triedFor[cue] = this.word;
      tell(places[cue]!);
    }
  }
}

/** Cues by their heads, letter by letter. */
class HeadTree {
  /** For each node and class of a character the node behind it; 0 is none, as nothing leads to the root. */
  private next = new Uint16Array(CLASSES);
  /** By node: the cues whose heads end there. */
  private readonly cues: number[][] = [[]];

  add(cue: number, head: string): void {
    let node = 0;
    for (let at = 0; at < head.length; at++) {
      const place = node * CLASSES + classOf(head.charCodeAt(at));
      if (this.next[place] === 0) {
        this.next[place] = this.cues.length;
        this.cues.push([]);
        if (this.cues.length * CLASSES > this.next.length) {
          const more = new Uint16Array(2 * this.next.length);
          more.set(this.next);
          this.next = more;
        }
      }
      node = this.next[place]!;
    }
    const known = this.cues[node]!;
    if (known.at(-1) !== cue) known.push(cue);
  }

  /** Calls back with the cues of each head that the word has at an offset. */
  forEach(word: string, start: number, tell: (cues: readonly number[]) => void): void {
    let node = 0;
    for (let at = start; at < word.length; at++) {
      node = this.next[node * CLASSES + classOf(word.charCodeAt(at))]!;
      if (node === 0) return;
      const cues = this.cues[node]!;
      if (cues.length > 0) tell(cues);
    }
  }
}

let index: HeadIndex | undefined;

/** The letters, digits, `_`, 35 of other characters, and none. */
const CLASSES = 64;
const LAST_OF_WORDS = 28;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return 27;
  if (code === 95) return 28;
  return 29 + (code % 35);
}
