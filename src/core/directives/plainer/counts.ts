import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import { HAS_AMOUNT } from '../lexicon/amounts.ts';
import { BOUND_ENDS, BOUND_WORDS, LOWER_BEHIND, UPPER_BEHIND } from '../lexicon/bounds.ts';
import { pluralOf } from '../lexicon/inflection.ts';
import { AMOUNT } from '../numbers.ts';
import { singular } from '../scope.ts';
import type { Said } from './deeds.ts';

/**
 * How many of a thing there are, in the many ways that sentences tell it, put as one order for each: `There are four choices to
 * every question` and `List four choices under each question` as `Each question has four choices`; `The tips number three` and
 * `Three tips will do` as `Give three tips`.
 */

/** What tells a case, a choice or another time, so that it is no plain count. */
const NOT_SAID =
  /[?;]|\b(?:if|when|whenever|unless|until|except|while|where|whose|after|before|other than|apart from|again|twice|optional|may(?! (?:have|hold|contain|be|go)\b)|can|rather than|instead of|prefer\w*|ideally|but|or|either|depending|given|at a time|at once|in a row)\b/;

const BOUND = `(?:always|${BOUND_WORDS})`;
/** `Give each section two paragraphs, minimum`: the bound that stands behind. */
const BOUND_BEHIND = new RegExp(
  `^,? (?:(?:and|but) )?(?:(?<upper>${UPPER_BEHIND})|(?<lower>${LOWER_BEHIND}))${BOUND_ENDS}`,
);
/** `, never five`, `, at most ten`, `, six at most`: a bound by another number. */
const OTHER_AMOUNT = new RegExp(
  `^,? (?:(?:(?:and|but|always|never|not|neither|at most|at least|up to) )+${AMOUNT}|${AMOUNT} (?:at most|tops|at the outside))${BOUND_ENDS}`,
);
const OTHER_NUMBERS: Readonly<Record<string, string>> = {
  'a pair of': 'two',
  'a trio of': 'three',
  'a quartet of': 'four',
  'half a dozen': 'six',
  'a dozen': 'twelve',
  "a baker's dozen of": 'thirteen',
  'a baker’s dozen of': 'thirteen',
};
const NUMBER = `(?:${Object.keys(OTHER_NUMBERS).join('|')}|${AMOUNT})`;
const MANY = `(?<bound>(?:${BOUND} )*)(?<number>${NUMBER})`;
/** What is counted, in the plural or behind `one`; not a measure of something else. */
const THINGS =
  '(?<things>(?<=\\b(?:one|single|1) )(?!(?:of|in|per|more|other|another|or|to|word|sentence|character|line|page|paragraph|time)\\b)[a-z-]{3,}|(?:(?!(?:of|in|per|for|to|and|with|times|or|is|are|as|on|at|by|from|each)\\b)[a-z-]+ ){0,2}?(?!(?:of|in|per|for|to|and|with|times|or|is|as|this|always|less|plus|ways|across|thus|its|words|sentences|characters|lines|letters|percent|days|weeks|months|years|hours|minutes|seconds)\\b)[a-z-]{2,}s)';
/** Each of them has as many; no moment and nobody who reads it. */
const ONE =
  '(?:(?:single|one|new) )?(?<each>(?!(?:of|one|other|time|case|side|hand|day|week|month|year|hour|minute|reader|user|customer|person|guest|its|the|them|that|which)\\b)[a-z-]+(?: (?!(?:that|which|you|we|in|on|of|and|with|is|are|has|have|must|should|may|will|shall|gets?|as|at|to|give|write|list|put|add|so)\\b)[a-z-]+){0,2}?)';
const BY = '(?:in|into|inside|to|for|per|with|under|on|at|within|beneath|below|behind|of)';
const BY_EACH = `(?: to the [a-z]+| for the [a-z]+)? (?:${BY} (?:each|every)(?: and every)?|per|to an?|to the|an?|(?:in|into|under|on|to) any one|(?:go(?:es)?|fits?|belongs?|comes?|are|is) (?:in|into|on|under|to) (?:an?|each|every|any)) ${ONE}`;
/** What somebody does to have them there. */
const ASKS =
  "(?:(?:please |always |then |and |also )*(?:(?<no>do not|don['’]t|never) )?(?:give|put|place|add|list|include|insert|write|use|have|provide|show|offer|ask|name|set|print|present|suggest|supply|attach|mention|pick|choose|(?:limit|confine|restrict) yourself to|keep (?:it )?to|stick to|stay with|stop at|stop after)|there (?:is|are|(?:must|should|shall|will) be|is room for|is space for)|(?:we|i|our [a-z]+|my [a-z]+) (?:always )?(?:want|need|expect|print|ask for|like|have room for|have space for)s?(?: to see)?|(?:make sure|ensure|see to it)(?: that)? (?:there (?:is|are)|you (?:give|have|put|list)|we (?:get|have|see))|let there be|it (?:has|is to have|is to hold))";
/** Further words on them, without another amount. */
const TAIL =
  '(?<tail>,? (?:and|with|all|each|no|not|so|as|every|the|which|[a-z]+(?:ed|ing|en))\\b[^0-9:]{1,80}|, [^0-9:]{2,60})?';
const HAS = `(?:(?:must|should|shall|will|has to|have to|is to|are to|always|never|each|may|can) )*(?:${HAS_AMOUNT}|have|hold|contain|comprise|consist of|get|shows?|comes? with|come with|is given|are given|(?:is|are|be) (?:always )?(?:made up|composed|built) of|(?:ends?|opens?|closes?|starts?) with)`;
const BY_YOU = '(?:(?: that)? you (?:write|send|make|give|produce|create|suggest|propose|draft|set))?';

interface Frame {
  readonly said: RegExp;
  /** Names the amount for each of several things, or for all. */
  readonly each: boolean;
  /** Up to so many. */
  readonly most?: boolean;
}

const frame = (said: string, most?: 'most'): Frame => ({
  said: new RegExp(`^${said}${TAIL}$`),
  each: said.includes('<each>'),
  ...(most && { most: true }),
});

const FRAMES: readonly Frame[] = [
  frame(
    `(?:${ASKS} )?(?<bound>(?:${BOUND} )*)(?<number>a (?:pair|trio|quartet|baker['’]s dozen) of) ${THINGS}(?: in (?:all|total|it|the (?:text|answer|reply)))?(?: (?:is|are) what (?:we|i) (?:want|need|expect))?`,
  ),
  frame(`(?:${ASKS} )?${MANY} ${THINGS}${BY_EACH}`),
  frame(`${BY} (?:each|every)(?: and every)? ${ONE},? (?:(?:${ASKS}|come|stand|follow) )?${MANY} ${THINGS}`),
  frame(
    `(?:each|every|all|any)(?: of the| the)? ${ONE}${BY_YOU} ${HAS} ${MANY} ${THINGS}(?: each| apiece)?(?: in it| only)?`,
  ),
  frame(
    `an? ${ONE}${BY_YOU} (?:always|(?<no>never)|(?=(?:consists|comprises|is|has)\\b)) ?${HAS} ${MANY} ${THINGS}(?: in it| only)?`,
  ),
  frame(
    `(?:the )?${ONE} (?:have|contain|get|come with|hold|carry|show|list|need|offer) ${MANY} ${THINGS} (?:each|apiece)`,
  ),
  frame(`(?:always )?(?:give|allow|grant|assign|allot|offer) (?:each|every) ${ONE} ${MANY} ${THINGS}`),
  frame(
    `(?:write|make|create|produce|draft|set|use) ${ONE} (?:of|with|containing|that have) ${MANY} ${THINGS} (?:each|apiece)`,
  ),
  frame(`(?:limit|restrict|keep|hold|cap) (?:each|every|all) ${ONE} (?:to|at) ${MANY} ${THINGS}`, 'most'),
  frame(
    `(?:limit|restrict|keep|hold|cap) (?:the )?(?:number of )?${THINGS} (?:in|of|per|for|under|to)(?: each| every| an?)? ${ONE} (?:to|at) ${MANY}`,
    'most',
  ),
  frame(
    `no ${ONE} (?:(?:may|must|should|can|shall|will|ever|is to) )*(?:has|have|hold|holds|contain|contains|get|gets|carry|carries|list|lists|show|shows|need|needs) (?<more>more than) ${MANY} ${THINGS}`,
    'most',
  ),
  frame(
    `(?:the )?(?:number of )?${THINGS} (?:per|(?:in|for|under|on) (?:each|every)) ${ONE}(?::| is| must be| should be| is to be) ${MANY}`,
  ),
  frame(
    `(?:we|i)(?: would|['’]d)? (?:want|need|expect|like|ask for|insist on|look forward to)(?: to (?:see|have|get|read))? ${MANY} ${THINGS}(?: from you| in (?:it|all|total|(?:the|your|this) (?:text|answer|reply|response|piece|list)))?`,
  ),
  frame(
    `${MANY} ${THINGS} (?:(?:will|would|should) (?:do|be enough|suffice)|suffice|(?:is|are) (?:plenty|enough|sufficient|all (?:we|i|you) (?:want|need|ask for)|what (?:we|i) (?:want|need|expect)))`,
  ),
  frame(
    `only (?<bound>)(?<number>${NUMBER}) ${THINGS} (?:(?:will )?fit|(?:is|are) (?:allowed|permitted|possible|accepted|admitted)|(?:may|can) be (?:given|used|printed|shown))(?: (?:on|in|onto|into) [a-z ]{3,30})?`,
    'most',
  ),
  frame(`(?:limit|restrict|cap|hold|keep) (?:the )?(?:number of )?${THINGS} (?:to|at) ${MANY}`, 'most'),
  frame(
    `the (?:total )?(?:number|count) of ${THINGS} (?:is|must be|should be|is to be|equals|(?:is |stays )?(?:fixed|set|kept) at) ${MANY}`,
  ),
  frame(
    `(?:make sure|ensure|see to it)(?: that)? (?:there (?:is|are)|you (?:give|have|put|list|write)) ${MANY} ${THINGS}(?: in (?:the |your )?(?:text|answer|reply|response|it|all))?`,
  ),
  frame(`the ${THINGS} (?:(?:must|should|shall|will|are to) )?number ${MANY}`),
  frame(`(?:the )?${THINGS} (?:are|(?:must|should|shall|will|are to) be) ${MANY} in number`),
  frame(`of ${THINGS} there (?:are|must be|should be|will be) ${MANY}`),
  frame(
    `the (?:answer|reply|response|text|output) (?:consists of|comprises|is (?:made up|composed) of) ${MANY} ${THINGS}`,
  ),
  frame(`(?:you|(?:our|the|your) (?:readers|customers|subscribers|followers|users)) (?:always )?get ${MANY} ${THINGS}`),
  frame(
    `(?:we|i|our [a-z]+) (?:always )?(?:print|run|publish|show|have room for|have space for) (?:only )?${MANY} ${THINGS}`,
  ),
];

const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'];
const NTH = `an? (?<nth>${ORDINALS.join('|')}) (?<thing>[a-z-]+(?: [a-z-]+)?)`;
/** `do not give a fourth tip`, `a fourth tip is not wanted`. */
const NOT_ANOTHER = [
  new RegExp(`^(?:(?:do not|don['’]t|never) (?:give|add|write|include|list|suggest|offer|name|ask)|no|not) ${NTH}$`),
  new RegExp(`^${NTH} (?:is|would be) (?:not wanted|unwanted|too (?:much|many)|one too many)$`),
];
const CARDINALS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A word of every sentence that may tell how many there are. */
const NUMBERS: Cue =
  /^\W*(?:\d|one|single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty\b|pair|trio|quartet|dozen|hundred|couple|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)/;
const cues = new Cues([NUMBERS]);

/** Whether the words may tell how many of a thing there are. */
export function mayCount(met: Met): boolean {
  return cues.any(met);
}

/** What a sentence in lower case tells of how many there are; undefined where it tells that in no such words. */
export function countIn(words: string): Said | undefined {
  if (NOT_SAID.test(words)) return undefined;
  for (const { said, each, most } of FRAMES) {
    const groups = said.exec(words)?.groups;
    if (!groups) continue;
    const amount = amountOf(groups, most === true);
    if (amount === undefined) return undefined;
    const things = `${amount} ${groups.things!}`;
    const order = each ? `each ${singularOf(groups.each!)} has ${things}` : `give ${things}`;
    return { wanted: true, orders: [order], whole: groups.tail === undefined };
  }
  for (const said of NOT_ANOTHER) {
    const groups = said.exec(words)?.groups;
    if (!groups) continue;
    const most = CARDINALS[ORDINALS.indexOf(groups.nth!)]!;
    return { wanted: true, orders: [`give at most ${most} ${pluralOf(groups.thing!)}`], whole: true };
  }
  return undefined;
}

/** The amount with its bound, in the words of an order. */
function amountOf({ bound, number, no, more, tail }: Groups, most: boolean): string | undefined {
  const words = OTHER_NUMBERS[number!] ?? number!;
  const own = bound!.trim().replace(/\balways\b ?/, '');
  if (no !== undefined || more !== undefined)
    return own === 'more than' || more !== undefined ? `at most ${words}` : undefined;
  if (own === '' && most) return `at most ${words}`;
  // "eight tips, at most ten"
  if (OTHER_AMOUNT.test(tail ?? '')) return undefined;
  const behind = BOUND_BEHIND.exec(tail ?? '')?.groups;
  if (own === '' && behind) return `${behind.upper === undefined ? 'at least' : 'at most'} ${words}`;
  return /^(?:only|just|precisely|a total of)?$/.test(own) ? `exactly ${words}` : `${own} ${words}`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function singularOf(noun: string): string {
  const at = noun.lastIndexOf(' ') + 1;
  return noun.slice(0, at) + singular(noun.slice(at));
}
