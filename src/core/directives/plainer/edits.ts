import type { Mask, Wording } from '../../prompt/types.ts';
import { wordingOf } from '../../prompt/wordings.ts';

/** A sentence of which some was put as an order, letter for letter in its place. */
export interface Restated {
  /** As long as the sentence; what is not restated stands in its place. */
  readonly wording: Wording;
  /** What was restated, in the order of the sentence. */
  readonly stretches: readonly (readonly [start: number, end: number])[];
}

/** Words of the sentence, or others. */
export type Piece = string | readonly [start: number, end: number];

/** Takes the place of a stretch; ends where that does. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** The stretches of a sentence with what takes their place; null where that is longer. */
export function edited(wording: Wording, edits: readonly Edit[]): Restated | null {
  const all: Piece[] = [];
  let kept = 0;
  for (const { start, end, pieces } of edits) {
    const length = pieces.reduce(
      (sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece[1] - piece[0]),
      0,
    );
    if (length > end - start) return null;
    all.push([kept, start], ' '.repeat(end - start - length), ...pieces);
    kept = end;
  }
  all.push([kept, wording.masked.length]);
  return { wording: joined(wording, all), stretches: edits.map(({ start, end }) => [start, end]) };
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
