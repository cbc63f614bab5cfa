import { mix } from './words.ts';

/** Samples of a sketch, a byte each; two sketches agree in about the share of samples that the texts have in common. */
export const SAMPLES = 24;
/** The samples as 32-bit words. Each word is one band of four samples: near texts share at least one band. */
export const BANDS = SAMPLES / 4;
/**
 * Near texts agree in at least so many of the samples: a weighted Jaccard similarity of about 0.7. Frozen; its precision
 * and recall are measured by `test/accuracy/near-duplicates.ts`.
 */
export const NEAR_SAMPLES = 17;
/** In a text of fewer content words than this, one other word is another request. */
export const SHORT_WORDS = 8;
export const NEAR_SAMPLES_OF_SHORT = 21;

/** Rows that the weights are learned from. */
export const LEARNING_ROWS = 512;
const MAX_WEIGHT = 8;
/** From so many rows on, a word that half of them hold is part of the template and weighs nothing. */
const ROWS_OF_A_TEMPLATE = 20;

/** The rows that were learnt from, as plain data. */
export interface LearntWords {
  readonly rowsWith: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** How much a word tells, from the rows that hold it: rare words weigh up to 8, words of a template nothing. */
export class WordWeights implements LearntWords {
  readonly rowsWith: Map<number, number>;
  rows: number;

  constructor(learnt?: LearntWords) {
    this.rowsWith = new Map(learnt?.rowsWith);
    this.rows = learnt?.rows ?? 0;
  }

  learn(content: readonly number[]): void {
    this.rows++;
    for (const word of new Set(content)) this.rowsWith.set(word, (this.rowsWith.get(word) ?? 0) + 1);
  }

  of(word: number): number {
    const rows = this.rowsWith.get(word) ?? 0;
    if (this.rows >= ROWS_OF_A_TEMPLATE && rows * 2 > this.rows) return 0;
    return Math.max(1, Math.min(MAX_WEIGHT, Math.round(Math.log2((2 * (this.rows + 1)) / (rows + 1)))));
  }
}

const smallest = new Uint32Array(SAMPLES);
const EMPTY = 0xffffffff;

/**
 * A MinHash sketch of the content words and, at half their weight, of each two that follow each other: one permutation,
 * a weight counts as so many copies, empty samples borrow from the next one that is not. Equal texts have equal
 * sketches; a text without content words has a sketch of zeros.
 */
export function sketch(content: readonly number[], weights: WordWeights, into: Uint32Array): void {
  into.fill(0, 0, BANDS);
  if (content.length === 0) return;
  smallest.fill(EMPTY);
  let previous = 0;
  let previousWeight = 0;
  let any = false;
  for (const word of content) {
    const weight = weights.of(word);
    if (weight > 0) any = true;
    sample(word, weight);
    const both = (weight + previousWeight) >> 2;
    if (both > 0 && previousWeight > 0) sample(Math.imul(previous, 31) ^ word, both);
    previous = word;
    previousWeight = weight;
  }
  // A row made of nothing but words of the template is compared by all of them.
  if (!any) for (const word of content) sample(word, 1);
  for (let at = 0; at < SAMPLES; at++) {
    let from = at;
    while (smallest[from] === EMPTY) from = (from + 1) % SAMPLES;
    const value = from === at ? smallest[at]! : mix(smallest[from]! + at);
    into[at >> 2]! |= (value & 0xff) << ((at & 3) * 8);
  }
}

function sample(element: number, copies: number): void {
  for (let copy = 0; copy < copies; copy++) {
    const hash = mix(element + Math.imul(copy + 1, 0x9e3779b9));
    const at = hash % SAMPLES;
    const value = mix(hash ^ 0x5bd1e995);
    if (value < smallest[at]!) smallest[at] = value;
  }
}

/** How many of the four samples of two bands agree. */
export function agreeing(a: number, b: number): number {
  const different = a ^ b;
  let count = 0;
  if ((different & 0xff) === 0) count++;
  if ((different & 0xff00) === 0) count++;
  if ((different & 0xff0000) === 0) count++;
  if ((different & 0xff000000) === 0) count++;
  return count;
}

const votes = new Int32Array(32);

/** A SimHash of 32 bits: the more words two texts share, the fewer bits differ. */
export function simHash(content: readonly number[]): number {
  votes.fill(0);
  for (const word of content) {
    const hash = mix(word);
    for (let bit = 0; bit < 32; bit++) votes[bit]! += (hash >>> bit) & 1 ? 1 : -1;
  }
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[bit]! > 0) bits |= 1 << bit;
  return bits >>> 0;
}

export function differingBits(a: number, b: number): number {
  let bits = (a ^ b) >>> 0;
  let count = 0;
  while (bits !== 0) {
    bits = (bits & (bits - 1)) >>> 0;
    count++;
  }
  return count;
}
