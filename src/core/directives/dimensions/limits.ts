import type { Clause } from '../clauses.ts';
import { NOTHING } from '../lexicon/bounds.ts';
import {
  FATE,
  FITS_BEFORE,
  HOLDS_BEFORE,
  LIMIT_AFTER,
  LIMIT_WORDS,
  OVERRUN,
  REFUSES,
  ROOM_BEFORE,
  ROOM_LINK,
  TOO_LONG,
  TOO_SHORT,
  UNDERRUN,
} from '../lexicon/limits.ts';
import { type Bound, type Interval, NTH, ordinalOf } from '../numbers.ts';
import { LENGTH_UNITS } from './quantities.ts';

/** Amounts that are limits by what is told of them: `anything beyond 300 characters is cut off`, `40 words is all there is room for`. */

const IN_FRONT = new RegExp(`\\b(?:${ROOM_BEFORE}|${FITS_BEFORE})${ROOM_LINK}`);
const IN_FRONT_OF_LENGTH = new RegExp(`\\b(?:${ROOM_BEFORE}|${FITS_BEFORE}|${HOLDS_BEFORE})${ROOM_LINK}`);
const BEHIND = new RegExp(`^[\\s)]*(?:${LIMIT_AFTER})`);
const OVER = new RegExp(`(?:^|[^a-z])(?:${OVERRUN})`);
const SHORT = new RegExp(`(?:^|[^a-z])${UNDERRUN}`);
const IS_LOST = new RegExp(FATE);

const REFUSES_MORE = new RegExp(`\\b${REFUSES} ${TOO_LONG}\\s*$`);
const REFUSES_LESS = new RegExp(`\\b${REFUSES} ${TOO_SHORT}\\s*$`);
/** `takes nothing below`, with what follows up to the number. */
const BOUNDS_ALL = new RegExp(`^(?:${NOTHING}|the (?:[a-z]+ )?(?:most|least)) `);

const TAKES =
  /^\W*(?:(?:the|our|my|your|an?|his|her|their|this|that) )?(?:[a-z-]+ ){1,3}?(?:takes?|accepts?|holds?|ha(?:s|ve)|shows?|prints?|reads?|wants?|needs?|grades?|likes?|allows?|permits?|tolerates?|passes|is|are|admits?|publish(?:es)?|runs?) $/;

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
  const front = before + (OVERSHOOT.exec(amount) ?? UNDERSHOOT.exec(amount) ?? [''])[0];
  const lost = (over && isFate) || REFUSES_MORE.test(front);
  // "anything shorter than 250 words is sent back"
  const under = opens ? UNDERSHOOT.test(amount) : SHORT.test(before + (UNDERSHOOT.exec(amount)?.[0] ?? ''));
  const short = (under && isFate) || REFUSES_LESS.test(front);
  if (short && Number.isFinite(max))
    return {
      ...bound,
      interval: { min: max + (UNDERSHOOT.test(amount) ? 1 : 0), max: Number.POSITIVE_INFINITY },
      bare: false,
    };
  // "takes 100 words and no more", "accepts nothing below 500 words"
  if (LENGTH_UNITS.has(unit) && (bound.end > end || BOUNDS_ALL.test(amount)) && min !== max && TAKES.test(before))
    return bound;
  const room =
    Number.isFinite(max) &&
    (LENGTH_UNITS.has(unit) || unit === 'paragraph' ? IN_FRONT_OF_LENGTH : IN_FRONT).test(before);
  // "allow 40 to 50 words" is a range.
  if (room && !lost && min > 0 && min < max) return bound;
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

const PIECES =
  'word|character|sentence|line|page|paragraph|section|bullet point|bullet|item|step|slide|chapter|stanza|verse|question|point';
const THE_NTH = `(?<nth>${NTH}) (?<unit>${PIECES})s?\\b(?! (?:of|in|from) (?:the|my|this|that|our) )`;
const NO = "(?:not|never|cannot|n['’]t)";
const IT =
  '(?:it|there|things|everything|this|writing|(?:the|your|each) (?:text|answer|reply|response|whole thing|message|story))';
const HALT = `(?:(?:stop|end|finish|close|conclude|quit|break)(?:e?s)?(?: off| up)?|wraps? (?:${IT} )?up|(?:be|is|get|gets) (?:done|over|finished|through|complete))`;
/** \`wrap it up by the sixth sentence\`, \`do not end before the eighth line\`. */
const HALTS_AT = new RegExp(
  `(?<no>\\b${NO} (?:[a-z]+ )?)?\\b${HALT}(?: ${IT})? (?<at>at|after|with|by|before|short of|no later than|by the end of) the ${THE_NTH}`,
);
/** \`nothing goes past the second paragraph\`. */
const GOES_PAST = new RegExp(
  `(?:\\b${NO}|\\bnothing|\\bnone|\\bno [a-z]+)(?: (?:may|must|should|can|is to|are to|to|ever))* (?:go|write|run|get|continue|stretch|extend|read|come|stand|follow|be|is|carry|spill)(?:e?s)?(?: (?:on|anything|it|out|any further|a word))? (?:past|beyond|after|over) the ${THE_NTH}`,
);
/** \`there is no sixth bullet\`, \`it must not reach a fifth sentence\`. */
const HAS_NO = new RegExp(
  `(?:\\b(?:no|without)(?: an?| any)?|^\\W*(?:not|never) an?|\\b(?:leave out|skip|drop|omit|avoid)(?: an?| any)|\\b${NO} (?:ever )?(?:(?:reach|start|begin|open|enter|need|add|write|use|have|make)(?:ing)? an?|(?:to )?(?:run|go|get|spill|flow|carry|turn|extend|continue|reach|stretch|overflow)(?: over| on)? (?:in|on)?to an?|(?:reach|get to|go to|run to|enter) the)) ${THE_NTH}(?=\\W*$|[.,;:!?)]| (?:or|and|please|ever|at all)\\b)`,
);
const HAS_NTH = new RegExp(`\\b${NTH} (?:${PIECES})`);

/** So many pieces at most or at least, told by the place of one: `be done by the tenth line`, `no sixth bullet`. */
export function limitByPlace({ lower }: Clause): { unit: string; bound: Bound } | undefined {
  if (!HAS_NTH.test(lower)) return undefined;
  for (const [said, isPast] of [
    [HALTS_AT, false],
    [GOES_PAST, false],
    [HAS_NO, true],
  ] as const) {
    const match = said.exec(lower);
    const place = match ? ordinalOf(match.groups!.nth!) : undefined;
    if (!match || place === undefined) continue;
    const isBefore = isPast || /^(?:before|short of)$/.test(match.groups!.at ?? '');
    const interval: Interval = match.groups!.no
      ? { min: isBefore ? place : place + 1, max: Number.POSITIVE_INFINITY }
      : { min: 0, max: isBefore ? place - 1 : place };
    const bound = { interval, approximate: false, bare: false, start: match.index, end: match.index + match[0].length };
    return { unit: match.groups!.unit!, bound };
  }
  return undefined;
}
