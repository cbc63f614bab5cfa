import type { Clause } from '../clauses.ts';
import {
  FATE,
  FITS_BEFORE,
  HOLDS_BEFORE,
  LIMIT_AFTER,
  LIMIT_WORDS,
  OVERRUN,
  ROOM_BEFORE,
  ROOM_LINK,
  UNDERRUN,
} from '../lexicon/limits.ts';
import type { Bound } from '../numbers.ts';
import { LENGTH_UNITS } from './quantities.ts';

/** Amounts that are limits by what is told of them: `anything beyond 300 characters is cut off`, `40 words is all there is room for`. */

const IN_FRONT = new RegExp(`\\b(?:${ROOM_BEFORE}|${FITS_BEFORE})${ROOM_LINK}`);
const IN_FRONT_OF_LENGTH = new RegExp(`\\b(?:${ROOM_BEFORE}|${FITS_BEFORE}|${HOLDS_BEFORE})${ROOM_LINK}`);
const BEHIND = new RegExp(`^[\\s)]*(?:${LIMIT_AFTER})`);
const OVER = new RegExp(`(?:^|[^a-z])(?:${OVERRUN})`);
const SHORT = new RegExp(`(?:^|[^a-z])${UNDERRUN}`);
const IS_LOST = new RegExp(FATE);

/** How far a frame reaches in front of its amount. */
const REACH = 80;

/** Whether a clause may state a limit by such a frame. */
export function mayLimit({ lower }: Clause): boolean {
  return LIMIT_WORDS.test(lower);
}

/**
 * The bound of an amount of `unit` as a limit, where the words around say that no more of it has room; undefined where they do
 * not. `end` is the end of the unit in the clause.
 */
export function limitOf(
  { lower, start, sentence }: Clause,
  unit: string,
  bound: Bound,
  end: number,
): Bound | undefined {
  const { max, min } = bound.interval;
  const before = lower.slice(Math.max(0, bound.start - REACH), bound.start);
  const amount = lower.slice(bound.start, end);
  const behind = sentence.masked.slice(start + end, start + end + REACH).toLowerCase();
  const most = Number.isFinite(max) ? max : OVERSHOOT.test(amount) ? min - 1 : min;
  const isFate = IS_LOST.test(behind);
  // "more than 300 words is too long"
  const opens = OPENS.test(lower.slice(0, bound.start)) && !bound.bare;
  const over = opens ? OVERSHOOT.test(amount) : OVER.test(before + (OVERSHOOT.exec(amount)?.[0] ?? ''));
  const lost = over && isFate;
  // "anything shorter than 250 words is sent back"
  const under = opens ? UNDERSHOOT.test(amount) : SHORT.test(before + (UNDERSHOOT.exec(amount)?.[0] ?? ''));
  const short = under && isFate;
  if (short)
    return {
      ...bound,
      interval: { min: max + (UNDERSHOOT.test(amount) ? 1 : 0), max: Number.POSITIVE_INFINITY },
      bare: false,
    };
  const room =
    Number.isFinite(max) &&
    (LENGTH_UNITS.has(unit) || unit === 'paragraph' ? IN_FRONT_OF_LENGTH : IN_FRONT).test(before);
  if (!lost && !room && !(bound.bare && BEHIND.test(behind))) return undefined;
  return { ...bound, interval: { min: 0, max: most }, bare: false };
}

/** Nothing, or the text that is so long: `texts that fall below`, `an answer with`. */
const OPENS =
  /^\W*(?:(?:an? |any |all |every )?[a-z]+(?: (?:with|of|at|having|(?:that|which) (?:falls?|goe?s?|is|are|has|have|runs?|comes?)(?: in)?))? )?$/;

/** `shorter than` of `shorter than 250 words`, which was read with the amount. */
const UNDERSHOOT = /^(?:less than|fewer than|under|below|shorter than)\s/;
/** `over` of `over 300 characters`, which was read with the amount. */
const OVERSHOOT = /^(?:more than|over|above|longer than|exceed(?:s|ing)?|in excess of)\s/;
