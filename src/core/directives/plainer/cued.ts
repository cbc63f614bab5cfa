import { type Cue, Cues, metByMasked } from '../../prompt/cues.ts';
import type { Wording } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import type { Restated } from './edits.ts';
import { firstReworded, openingOf, type Rewording, reworded } from './outright.ts';

/** A rewording that is tried only where a word of the sentence tells that it may be said. */
export interface Cued {
  readonly cue: Cue;
  readonly rewording: Rewording;
}

/** A rewording of what the source of an expression finds. */
export const row = (cue: RegExp, said: string, before: Rewording['before'], behind = ''): Cued => ({
  cue,
  rewording: reworded(said, before, behind),
});

const PLEASE = '(?:(?:please|also|always|and|but|so),? ){0,2}';

/** The same, where it opens a statement. */
export const opening = (cue: RegExp, said: string, before: Rewording['before'], behind = ''): Cued => ({
  cue,
  rewording: openingOf(`${PLEASE}(?:${said})`, before, behind),
});

/** Puts a sentence as the first of the rows that it is said by; null where it is said by none. */
export function rewordedBy(rows: readonly Cued[]): (whole: Wording) => Restated | null {
  const cues = new Cues(rows.map(({ cue }) => cue));
  return oncePerWording((whole): Restated | null => {
    const indices = cues.in(metByMasked(whole));
    if (indices.length === 0) return null;
    return firstReworded(
      whole,
      indices.map((index) => rows[index]!.rewording),
    );
  });
}
