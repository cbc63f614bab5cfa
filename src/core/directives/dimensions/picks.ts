import { type Interval, numberOf } from '../numbers.ts';
import { singular } from '../scope.ts';
import type { Axis, Chosen } from './choice-axes.ts';

/** How many of several things are put forward: `three hotels`, `your favourite alone`. */

const PUTS =
  '\\b(?:recommend|suggest|present|put forward|propose|name|pick|offer|list|show|choose|give|select|point to|limit (?:yourself|recommendations|suggestions) to|stick to|settle (?:on|for))(?: (?:the )?(?:user|customer|client|reader|guest|visitor|traveller|them|him|her|people)s?(?: with)?)?';
const FEW = '(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
/** A thing to choose from, not a remark on it. */
const THING =
  '(?:[\\p{Ll}-]+ ){0,2}?((?!(?:reasons?|advantages?|examples?|sentences?|words?|lines?|points?|steps?|times|days|minutes|hours|paragraphs?|questions?|facts?|per|of|in|for|and|or|only|alone|that|which|who)\\b)[\\p{Ll}-]{3,})';
const SINGLE = [
  `${PUTS} (?:only |just |exactly |no more than )?(?:a |one )single ${THING}`,
  `${PUTS} (?:only|just|exactly|no more than|at most) (?:one|1) ${THING}`,
  `${PUTS} one ${THING} (?:only|alone|and no more|and no other|at most)(?=\\W*$|[,.;])`,
  `(?:limit (?:yourself|recommendations|suggestions) to|stick to|settle (?:on|for)) (?:just |only )?one ${THING}`,
  `${PUTS} (?:only|just|nothing but) (?:the|your) (?:(?:one|single|very) )?(?:best|top|favou?rite|strongest|first) ${THING}`,
  `${PUTS} (?:the|your) (?:best|top|favou?rite|strongest) ${THING} (?:only|alone|and nothing else)(?=\\W*$|[,.;])`,
  `${PUTS} one ${THING}, (?:the|your) (?:best|favou?rite|top)`,
].map((words) => new RegExp(words, 'u'));
/** Whatever they are. */
const FAVOURITE =
  /\b(?:recommend|suggest|present|put forward|propose|name|pick|offer|give|show)(?: [a-z]+)? (?:only |just )?(?:your (?:favou?rite|top pick|first choice|best (?:pick|choice)) (?:alone|only)|a single one|(?:just|only) one(?=\W*$|[,.;])|(?:one|a single) (?:option|suggestion|recommendation|pick|choice)(?: only| alone)?)(?=\W*$|[,.;])/;
const SEVERAL = [
  `${PUTS}(?: (?:the|your))?(?: exactly| at least| up to| no fewer than)? ${FEW} ${THING}`,
  `${PUTS}(?: [a-z]+)? a (?:choice|selection|shortlist|list) of (?:${FEW}|several|some|a few) ${THING}`,
  `${PUTS} (?:several|various|multiple|a few|a handful of) ${THING}`,
].map((words) => new RegExp(words, 'u'));
const RUNNER_UP =
  /\b(?:name|add|give|offer|suggest|recommend|list|include)\b(?: also)? (?:an?|one|two|three|some|several)? ?(?:runners?-up|alternatives|other options)(?=\W*$|[,.;]| (?:as well|too|besides|for|to)\b)/;
/** Kept beside what is picked of them: `three of the wines`. */
const OF_THEM =
  /\b(?:one|two|three|some|best|favou?rite) of (?:them|these|those|the)\b|\bfor each\b|\bper\b|\b(?:of|to|on|for) (?:each|every)\b/;

/** Verbs for whatever is told: only with the same noun it is the same. */
const NAMES = /^\W*(?:[a-z]+ )?(?:name|give|pick|choose|select)\b/;

const ALIKE: Readonly<Record<string, string>> = {
  article: 'product',
  item: 'product',
  good: 'product',
  ware: 'product',
};

function thingIn(patterns: readonly RegExp[], lower: string): RegExpExecArray | undefined {
  return patterns.map((pattern) => pattern.exec(lower)).find((match) => match !== null) ?? undefined;
}

function nounOf(match: RegExpExecArray): { readonly about?: string } {
  const noun = singular(match.at(-1)!);
  return /^(?:one|option|suggestion|recommendation|pick|choice|favou?rite)$/.test(noun)
    ? {}
    : { about: ALIKE[noun] ?? noun };
}

const putForward: Axis = {
  name: 'how many are put forward',
  owner: 'count',
  cue: /^(?:recommend|suggest|present|put|propose|name|pick|offer|list|show|choose|give|select|point|limit|stick|settle|add|include)(?=\W*$)/,
  ofWhole: true,
  *read({ lower, kind }) {
    if (kind !== 'imperative' || OF_THEM.test(lower)) return;
    const single = thingIn(SINGLE, lower);
    if (single) yield { value: 'one', count: { min: 1, max: 1 }, ...nounOf(single) };
    else if (FAVOURITE.test(lower)) yield { value: 'one', count: { min: 1, max: 1 } };
    else if (RUNNER_UP.test(lower)) yield { value: 'several', count: { min: 2, max: 99 }, strict: true };
    else {
      const several = thingIn(SEVERAL, lower);
      const few = several?.slice(1, -1).find((group) => group !== undefined);
      const about = several && nounOf(several).about;
      if (about !== undefined)
        yield {
          value: few ?? 'several',
          count: few ? amount(few, lower) : { min: 2, max: 99 },
          about,
          strict: !NAMES.test(lower),
        };
    }
  },
  excludes(a, b) {
    if (a.count!.min <= b.count!.max && b.count!.min <= a.count!.max) return false;
    if (a.about !== b.about && a.strict !== true && b.strict !== true) return false;
    // What is named and what is picked of it may be two numbers.
    return a.value === 'one' || b.value === 'one' || isProduct(a, b);
  },
  reason: (a, b) => `${a.value} or ${b.value} of them are put forward`,
};

function amount(few: string, lower: string): Interval {
  const number = numberOf(few)!;
  if (/\b(?:at least|no fewer than)\b/.test(lower)) return { min: number, max: 99 };
  return { min: /\bup to\b/.test(lower) ? 1 : number, max: number };
}

/** Counts of the same noun are compared elsewhere; these are one thing by two. */
function isProduct(a: Chosen, b: Chosen): boolean {
  return a.about === 'product' && b.about === 'product';
}

export const PICKS: readonly Axis[] = [putForward];
