import {
  ABOUT_BEFORE,
  ABOUT_BEHIND,
  ABOVE_BEFORE,
  BEHIND_COMMA,
  BEHIND_LEAD,
  BELOW_BEFORE,
  BOUND_ENDS,
  EXACT_BEFORE,
  EXACT_BEHIND,
  LOWER_BEFORE,
  LOWER_BEHIND,
  UPPER_BEFORE,
  UPPER_BEHIND,
} from './lexicon/bounds.ts';

/** A closed interval of whole or fractional amounts; `max` may be Infinity. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export function intersect(a: Interval, b: Interval): Interval {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

export function isEmpty(interval: Interval): boolean {
  return interval.min > interval.max;
}

/** `exactly 3`, `≤ 100`, `≥ 2`, `3 to 5`. */
export function describeInterval({ min, max }: Interval): string {
  if (min === max) return `= ${format(min)}`;
  if (max === Number.POSITIVE_INFINITY) return `≥ ${format(min)}`;
  if (min <= 0) return `≤ ${format(max)}`;
  return `${format(min)} to ${format(max)}`;
}

export function format(value: number): string {
  if (!Number.isInteger(value)) return String(Math.round(value * 100) / 100);
  return value < 1000 ? String(value) : value.toLocaleString('en-US');
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const WORDS = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['single', 1],
  ['couple', 2],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['pair', 2],
]);

const MULTIPLES = '(?:hundred|thousand|dozen|million)';

/** A number as written: `200`, `1,500`, `2.5`, `1k`, `three`, `twenty-five`, `two hundred`, `a dozen`, `half a`. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s?k\b)?|(?:one and a half|an? single|a couple(?: of)?|(?:half an?|an?|several(?=[\s-]${MULTIPLES})|(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(10).reverse().join('|')}|${UNITS.slice(0, 10).join('|')})(?:[\s-]${MULTIPLES}(?: and (?:(?:${TENS.join('|')})(?:-(?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1, 10).join('|')})(?![\s-]${MULTIPLES}))?)?|single)\b`;

/** The value of what {@link NUMBER} matches; undefined when it is no number. */
export function numberOf(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  const digits = /^([\d,]+(?:\.\d+)?)\s?(k)?$/.exec(text);
  if (digits) {
    const value = Number(digits[1]!.replaceAll(',', ''));
    return Number.isFinite(value) ? value * (digits[2] ? 1000 : 1) : undefined;
  }
  if (text === 'a' || text === 'an' || text === 'a single' || text === 'an single') return 1;
  if (/^half an?$/.test(text)) return 0.5;
  const half = /^half a[\s-](\w+)$/.exec(text)?.[1];
  if (half !== undefined) return WORDS.has(half) ? WORDS.get(half)! / 2 : undefined;
  if (text === 'one and a half') return 1.5;
  if (/^a couple/.test(text)) return 2;
  let total = 0;
  for (const word of text.split(/[\s-]+/)) {
    if (word === 'a' || word === 'and') continue;
    const value = WORDS.get(word);
    if (value === undefined) return undefined;
    total = value === 100 || value === 1000 || (value === 12 && total > 0) ? Math.max(total, 1) * value : total + value;
  }
  return total;
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** A place beyond the first, as a pattern to build expressions with: `third`, `80th`. */
export const NTH = `(?:${ORDINALS.slice(2).join('|')}|\\d{1,5}(?:st|nd|rd|th))`;

/** 1 for `first`, `1st` and `opening`; -1 for `last`, `final`, `closing`, `concluding`; else undefined. */
export function ordinalOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^(?:last|final|closing|concluding)$/.test(lower)) return -1;
  if (/^(?:opening|lead|introductory)$/.test(lower)) return 1;
  const digits = /^(\d{1,5})(?:st|nd|rd|th)$/.exec(lower);
  if (digits) return Number(digits[1]);
  const at = ORDINALS.indexOf(lower);
  return at > 0 ? at : undefined;
}

/** A bound that stands before or after a unit: `at most 100`, `100 or fewer`, `between 3 and 5`. */
export interface Bound {
  readonly interval: Interval;
  /** `about`, `a couple of`, `roughly`: the interval is wide already, and the directive counts as soft. */
  readonly approximate: boolean;
  /** No word said which side: `three paragraphs`. */
  readonly bare: boolean;
  /** Offsets of the text read. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = new RegExp(
  `(?:(?<![\\w≤≥<>=~])(?:(?<upper>${UPPER_BEFORE})|(?<below>${BELOW_BEFORE})|(?<lower>${LOWER_BEFORE})|(?<above>${ABOVE_BEFORE})|(?<exact>${EXACT_BEFORE})|(?<about>${ABOUT_BEFORE}))[\\s:]*)(?:(?:about|around|approximately|roughly|a total of|the) )?$`,
  'i',
);
const BEHIND = `(?:(?<exact>${EXACT_BEHIND})|(?<about>${ABOUT_BEHIND})|(?<upper>${UPPER_BEHIND})|(?<lower>${LOWER_BEHIND}))`;
const AFTER = new RegExp(`^${BEHIND_LEAD}${BEHIND}`, 'i');
const AFTER_COMMA = new RegExp(`^${BEHIND_LEAD}${BEHIND_COMMA}${BEHIND}${BOUND_ENDS}`, 'i');
/** `, always five`, `, four exactly`, `, neither three nor five`, `, two at most`: the number that is named once more. */
const ANOTHER = new RegExp(
  `^${BEHIND_LEAD}${BEHIND_COMMA}(?:(?<not>not|never|neither) )?(?<same>(?:always|exactly|precisely|only|just|i mean) )?(?<upto>(?:at most|up to|max(?:imum)?) )?(?<one>${NUMBER})(?<alone> (?:only|exactly|precisely|alone))?(?: n?or (?<two>${NUMBER}))?(?<most> (?:at (?:the )?(?:very )?most|tops|max(?:imum)?|at the outside))?${BOUND_ENDS}`,
  'i',
);

const RANGE_LINK = String.raw`(?:-to-|\s?(?:-|–|—|to|and|or)\s?)`;
const RANGE = new RegExp(`^(?<low>${NUMBER})(?:${RANGE_LINK})(?<high>${NUMBER})$`, 'i');

/** `twenty-five` is no range. */
const COMPOUND = new RegExp(`^(?:${TENS.join('|')})-(?:${UNITS.slice(1, 10).join('|')})$`, 'i');

/** A number or range as a pattern to build unit expressions with: `100`, `3-5`, `two to four`. */
export const AMOUNT = `(?:(?:${NUMBER})(?:${RANGE_LINK}(?:${NUMBER}))?)`;

const SPREAD =
  /\b(?:spread|stretch(?:es|ed|ing)?|extend(?:s|ed|ing)?|distribut(?:e|es|ed|ing)|divid(?:e|es|ed|ing))\b[^.;,]{0,40}$/i;

const WINDOW = 64;

/** `the maximum length of a sentence is …` counts no sentence. */
const MEASURE_OF = /\b(?:length|size|count) (?:of|for) $/i;
const IS_MEASURED = /^ (?:[a-z]+ )?(?:is|must be|should be|has to be)\b/;

/**
 * Reads the bound of an amount that stands at `start`–`end` of `text`, by the words before it and, from `tail` on (the end of
 * its unit), after it.
 */
export function readBound(text: string, start: number, end: number, tail: number): Bound | undefined {
  const amount = text.slice(start, end).trim();
  const range = COMPOUND.test(amount) ? null : RANGE.exec(amount);
  const before = BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start));
  const from = before ? Math.max(0, start - WINDOW) + before.index : start;
  // "spread over ten lines" are ten.
  const isSpread = before?.groups?.above === 'over' && SPREAD.test(text.slice(0, from));
  const groups = isSpread ? {} : (before?.groups ?? {});
  if (range) {
    const low = numberOf(range.groups!.low!);
    const high = numberOf(range.groups!.high!);
    if (low === undefined || high === undefined) return undefined;
    const either = /\sor\s/i.test(amount);
    if (low <= high && !(either && high - low > 1 && !groups.upper)) {
      const approximate = groups.about !== undefined;
      // "within 120 to 160 words" has both sides, "at most 3 to 5" has one.
      if (groups.upper && !/^(?:within|keep|limit|restrict)/i.test(groups.upper))
        return { interval: { min: 0, max: high }, approximate, bare: false, start: from, end: tail };
      const between = /\bbetween\s*$/i.exec(text.slice(Math.max(0, start - 10), start));
      return {
        interval: { min: low, max: high },
        approximate,
        bare: false,
        start: between ? start - between[0].length : from,
        end: tail,
      };
    }
    return undefined;
  }
  const value = numberOf(amount);
  if (value === undefined) return undefined;
  const article = /^an?$/i.test(amount);
  const rest = text.slice(tail, tail + WINDOW);
  if (article && IS_MEASURED.test(rest) && MEASURE_OF.test(text.slice(Math.max(0, start - WINDOW), start)))
    return undefined;
  const isSet = groups.about !== undefined || /^(?:exactly|precisely|strictly)/i.test(groups.exact ?? '');
  const again = before || isSet ? undefined : namedAgain(rest, value);
  const after = again || isSet ? null : (AFTER.exec(rest) ?? AFTER_COMMA.exec(rest));
  const plus = text[end] === '+' || /^\s?\+/.test(text.slice(end, end + 2));
  const make = (interval: Interval, extra: Partial<Bound> = {}): Bound => ({
    interval,
    approximate: /^a couple/i.test(amount),
    bare: false,
    start: from,
    end: tail,
    ...extra,
  });
  if (again) return make(again.interval, { end: tail + again.length });
  if (after?.groups?.exact) return make({ min: value, max: value }, { end: tail + after[0].length });
  if (after?.groups?.upper) return make({ min: 0, max: value }, { end: tail + after[0].length });
  if (after?.groups?.lower || plus)
    return make({ min: value, max: Number.POSITIVE_INFINITY }, { end: tail + (after?.[0].length ?? 0) });
  if (groups.upper) return make({ min: 0, max: value });
  // "under a page" is not none.
  if (groups.below) return make({ min: 0, max: Number.isInteger(value) && value > 1 ? value - 1 : value });
  if (groups.lower) return make({ min: value, max: Number.POSITIVE_INFINITY });
  if (groups.above) return make({ min: Number.isInteger(value) ? value + 1 : value, max: Number.POSITIVE_INFINITY });
  if (article && !groups.exact) return undefined;
  if (groups.exact) return make({ min: value, max: value });
  const isAboutBehind = after?.groups?.about !== undefined;
  if (groups.about || isAboutBehind || /^a couple/i.test(amount)) {
    const interval = { min: Math.floor(value * 0.75), max: Math.ceil(value * 1.25) };
    return make(interval, { approximate: true, bare: isAboutBehind && groups.about === undefined });
  }
  return make({ min: value, max: value }, { bare: true });
}

/** The interval around `value` where another number behind it says which: `, neither three nor five`. */
function namedAgain(rest: string, value: number): { interval: Interval; length: number } | undefined {
  const match = ANOTHER.exec(rest);
  if (!match) return undefined;
  const { not, same, one, two, alone, most, upto } = match.groups!;
  const [first, second] = [numberOf(one!), two === undefined ? undefined : numberOf(two)];
  const found = (min: number, max: number) => ({ interval: { min, max }, length: match[0].length });
  if (first === undefined) return undefined;
  if (not === undefined) {
    if ((most ?? upto) !== undefined && second === undefined && first > value) return found(value, first);
    return first === value && (same ?? alone) !== undefined ? found(value, value) : undefined;
  }
  if (second !== undefined) return first < value === value < second ? found(value, value) : undefined;
  return first === value ? undefined : found(value, value);
}

/** A case that is told by a number, as a label: `3 to 5 years`, `1 or 2 stars`, `18 and older`. A source to build expressions with. */
export const NUMBERED_CASE =
  '\\d+ ?(?:-|–|to|and|or) ?\\d+(?: years?(?: olds?)?| months?| stars?| guests?| people| players| persons)?|\\d+ (?:stars?|guests?|people|players|persons|years?)|\\d+ (?:and|or) (?:over|under|older|younger|more|less|above|below)';
