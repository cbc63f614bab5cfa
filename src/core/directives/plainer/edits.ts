import type { Mask, Wording } from '../../prompt/types.ts';
import { wordingOf } from '../../prompt/wordings.ts';

/** A sentence of which some was put as an order in its place. */
export interface Restated {
  readonly wording: Wording;
  /** What was restated, in the order of the sentence. */
  readonly stretches: readonly Stretch[];
}

/** Words of a sentence that were restated, and where the others stand: half-open, in offsets of the sentence and of its restated words. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Words of the sentence, or others. */
export type Piece = string | readonly [start: number, end: number];

/** Takes the place of a stretch. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The sentence with what takes the place of its stretches. */
export function edited(wording: Wording, edits: readonly Edit[]): Restated {
  const all: Piece[] = [];
  const stretches: Stretch[] = [];
  let kept = 0;
  let by = 0;
  for (const { start, end, pieces } of edits) {
    const length = pieces.reduce(
      (sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece[1] - piece[0]),
      0,
    );
    all.push([kept, start], ...pieces);
    stretches.push({ start, end, newStart: start + by, newEnd: start + by + length });
    by += length - (end - start);
    kept = end;
  }
  all.push([kept, wording.masked.length]);
  return { wording: joined(wording, all), stretches };
}

/**
 * Where the sentence says what its restated words say from one offset to another: what begins or ends in a stretch takes in all
 * of it.
 */
export function whereSaid(
  start: number,
  end: number,
  stretches: readonly Stretch[],
): readonly [start: number, end: number] {
  let [from, to] = [start, end];
  for (const stretch of stretches) {
    const moved = stretch.end - stretch.newEnd;
    if (stretch.newStart <= start) from = start <= stretch.newEnd ? stretch.start : start + moved;
    if (stretch.newStart < end) to = end < stretch.newEnd ? stretch.end : end + moved;
  }
  return [from, to];
}

/** Words of a sentence and others, in this order. */
export function joined({ text, masked, masks }: Wording, pieces: readonly Piece[]): Wording {
  let own = '';
  let shown = '';
  const moved: Mask[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      const [start, end] = piece;
      const by = own.length - start;
      for (const mask of masks)
        if (mask.start >= start && mask.end <= end) moved.push({ ...mask, start: mask.start + by, end: mask.end + by });
      own += masked.slice(start, end);
      shown += text.slice(start, end);
    } else {
      own += piece;
      shown += piece;
    }
  }
  return wordingOf(shown, own, moved);
}
