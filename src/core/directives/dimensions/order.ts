import type { Clause } from '../clauses.ts';
import { thingIn } from './arrangement.ts';
import type { Axis, Stated } from './choice-axes.ts';

/** In which order the parts of a text stand: `the verdict first, then the reason`, `the score precedes the justification`. */

/** One of them stands before the other, or at an edge of the text. */
type Order =
  | { readonly place: 'before'; readonly thing: string; readonly other: string }
  | { readonly place: 'first' | 'last'; readonly thing: string };

const THING = "(?:the|your|its|an?|any|all) (?:[a-z][a-z'’-]* ){0,3}?[a-z][a-z'’-]*";
const A = `(?<a>${THING})`;
const B = `(?<b>${THING})`;
/** A thing in a list, where it may go without an article. */
const NAME = "(?:the |your |an? )?[a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,2}";
const ENDS =
  '(?=\\W*$|[,.;:(]| (?:and|so|when|because|since|as|which|without|in|on|at|on its own|right away|immediately)\\b)';
const MUST = '(?:(?:must|should|shall|will|has to|have to|needs? to|is to|are to) )?(?:always )?';
const STANDS = `${MUST}(?:comes?|goes|go|stands?|is|are|be|appears?|sits?|belongs?|(?:is|are|be) (?:placed|put|given|shown|listed|printed))(?: always| right| directly)?`;
const AHEAD = '(?:before|above|ahead of|in front of|on top of)';
const BEHIND = '(?:after|below|behind|beneath|under|underneath)';
const GIVE =
  '(?:give|state|put|place|write|set down|set out|say|show|present|print|list|name|add|insert|position|output|return|provide|include|mention|keep|describe|discuss|cover|explain|tell|introduce|treat|address|deal with)';
const TEXT =
  '(?:(?:the|every|each|your|all|any) )?(?:answers?|repl(?:y|ies)|responses?|messages?|output|text|mails?|e-?mails?|reports?|posts?|letters?|result)';
const AT_TOP =
  '(?:(?:on|in) the (?:very )?(?:first|top|opening) (?:line|sentence|paragraph)|at the (?:very )?(?:top|beginning|start|head)|first|up front|on top)';
const AT_END =
  '(?:(?:on|in) the (?:very )?(?:last|final|closing|bottom) (?:line|sentence|paragraph)|at the (?:very )?(?:end|bottom|close|foot)|last)';

/** Two things in their order. */
const PAIRS: readonly RegExp[] = [
  // "the verdict comes first, then the reason", "first the verdict, then the reason"
  new RegExp(
    `\\b${A} (?:${STANDS} |${MUST})?${AT_TOP}(?:,|;| and)+ (?:and )?(?:only )?(?:then|after (?:it|that|them)|followed by|next) (?:comes? |goes )?${B}${ENDS}`,
  ),
  new RegExp(
    `\\bfirst (?:comes? |goes )?${A}(?:,|;| and)+ (?:and )?(?:then|after (?:it|that)|next) (?:comes? )?${B}${ENDS}`,
  ),
  // "the verdict stands on the first line, the reason below it", "give the verdict first and the reason after it"
  new RegExp(
    `\\b${A} (?:${STANDS} )?${AT_TOP}(?:,|;| and)+ (?:and |with )?${B} (?:(?:comes?|goes|stands?|is) )?(?:${BEHIND} (?:it|that|them)|second|last|next|follows)`,
  ),
  new RegExp(
    `\\b${A} ${MUST}(?:be|is) the first (?:thing|item|element|part|line)[^.;:]{0,30}?,? (?:and |with )${B} (?:${BEHIND} (?:it|that|them)|second|next|following)`,
  ),
  // "start with the verdict; the reason follows", "lead with the verdict and close with the reason"
  new RegExp(
    `\\b(?:start|begin|open|lead)s? (?:off )?with ${A}(?:,|;| and)+ (?:and )?(?:then )?${B} (?:follows?|comes? (?:next|after|second|last))`,
  ),
  new RegExp(
    `\\b(?:start|begin|open|lead)s? (?:off )?with ${A}(?:,|;| and)+ (?:and )?(?:then )?(?:close|end|finish|conclude|wrap up)s? (?:off )?with ${B}${ENDS}`,
  ),
  // "the verdict precedes the reason", "put the verdict before the reason"
  new RegExp(`\\b${A} (?:${MUST}precedes?|${STANDS} ${AHEAD}) ${B}${ENDS}`),
  new RegExp(`\\b${GIVE} ${A} ${AHEAD} (?:(?:you|we) (?:get|come|go|turn|move)(?: on)? to )?${B}${ENDS}`),
  new RegExp(`\\b${A}, (?:immediately |directly )?followed by ${B}${ENDS}`),
];
const REVERSED: readonly RegExp[] = [
  new RegExp(`\\b${A} (?:${MUST}(?:follows?|succeeds?)|${STANDS} ${BEHIND}) ${B}${ENDS}`),
  new RegExp(`\\b${GIVE} ${A} ${BEHIND} ${B}${ENDS}`),
];
/** `Order: verdict, reason`, `in this order: verdict, reason`, `verdict and reason, in that order`. */
const LISTED: readonly RegExp[] = [
  new RegExp(
    `(?:\\border|\\bsequence)(?: of (?:the )?[a-z]+)?(?: is)?: ?(?<list>${NAME}(?:(?:,| then| and|,? and then|, then) ${NAME}){1,6})\\W*$`,
  ),
  new RegExp(
    `\\b(?:${GIVE} |consists? of |has |have )?(?<list>${NAME}(?:(?:,| and|,? and then|, then) ${NAME}){1,6}),? (?:always )?in (?:that|this|exactly this|exactly that) order\\W*$`,
  ),
];
const FIRST: readonly RegExp[] = [
  new RegExp(
    `\\b(?:start|begin|open|lead)s? (?:off )?(?:${TEXT} )?(?:off )?with (?<a>(?:the|your|its) [a-z' -]{2,30}?)${ENDS}`,
  ),
  new RegExp(`\\b(?<a>(?:the|your|its) [a-z' -]{2,30}?) (?:opens|begins|starts|heads|leads) ${TEXT}${ENDS}`),
  new RegExp(
    `\\b(?:first|top|opening) (?:line|sentence|thing)(?: of ${TEXT}| in ${TEXT})? ${MUST}(?:is|be|holds?|has|contains?|gives?|states?) (?<a>(?:the|your|its) [a-z' -]{2,30}?)${ENDS}`,
  ),
  new RegExp(
    `\\b(?<a>(?:the|your|its) [a-z' -]{2,30}?) (?:${STANDS} ${AT_TOP}|${MUST}(?:is|be) the (?:very )?first (?:thing|line|item))${ENDS}`,
  ),
  new RegExp(
    `\\bnothing (?:may |must |should )?(?:comes?|goes|stands?|is|appears?|be) before (?<a>(?:the|your|its) [a-z' -]{2,30}?)${ENDS}`,
  ),
];
const LAST: readonly RegExp[] = [
  new RegExp(
    `\\b(?:end|finish|close|conclude|wrap up)(?:e?s)? (?:off )?(?:${TEXT} )?(?:off )?with (?<a>(?:the|your|its) [a-z' -]{2,30}?)${ENDS}`,
  ),
  new RegExp(`\\b(?<a>(?:the|your|its) [a-z' -]{2,30}?) (?:closes|ends|concludes|rounds off) ${TEXT}${ENDS}`),
  new RegExp(
    `\\b(?<a>(?:the|your|its) [a-z' -]{2,30}?) (?:${STANDS} ${AT_END}|${MUST}(?:is|be) the (?:very )?last (?:thing|line|item))${ENDS}`,
  ),
  /\b(?:keep|save|leave|hold|reserve) (?<a>(?:the|your|its) [a-z' -]{2,30}?) (?:back )?(?:for|until|till) the (?:very )?(?:end|last|close)\b/,
];

/** Things of which a text has many, or that stand at its edges whatever its order is. */
const NO_PART =
  /^(?:title|heading|header|headline|greeting|salutation|logo|date|name|subject|byline|line|sentence|paragraph|word|point|thing|part|section|step|item|question|one|text|file|code|user|customer|reader|message|reply|response|output)$/;

/** The order that the words of a sentence tell, from an offset on. */
function* ordersIn(lower: string): Generator<Order & { readonly at: number }> {
  const named = (words: string | undefined) => (words === undefined ? undefined : thingIn(words));
  for (const [patterns, turned] of [
    [PAIRS, false],
    [REVERSED, true],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(lower);
      const [a, b] = [named(match?.groups?.a), named(match?.groups?.b)];
      if (!match || a === undefined || b === undefined || a === b) continue;
      yield { place: 'before', thing: turned ? b : a, other: turned ? a : b, at: match.index };
      return;
    }
  for (const pattern of LISTED) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const list = match.groups!.list!;
    const things = list.split(/, (?:and |then )?| and (?:then )?| then /).map(named);
    for (const [i, thing] of things.entries())
      for (const other of things.slice(i + 1))
        if (thing !== undefined && other !== undefined && thing !== other)
          yield { place: 'before', thing, other, at: match.index + match[0].indexOf(list) };
    return;
  }
  for (const [patterns, place] of [
    [FIRST, 'first'],
    [LAST, 'last'],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(lower);
      const thing = named(match?.groups?.a);
      if (!match || thing === undefined || NO_PART.test(thing)) continue;
      yield { place, thing, at: match.index };
      return;
    }
}

const written = (order: Order): string =>
  order.place === 'before' ? `${order.thing} before ${order.other}` : `${order.thing} ${order.place}`;

function parsed(value: string): Order {
  const [thing, other] = value.split(' before ');
  if (other !== undefined) return { place: 'before', thing: thing!, other };
  const at = value.lastIndexOf(' ');
  return { place: value.slice(at + 1) as 'first' | 'last', thing: value.slice(0, at) };
}

/** Whether nothing can be put in both orders. */
function clash(a: Order, b: Order): boolean {
  if (a.place !== 'before' && b.place === 'before') return clash(b, a);
  if (a.place === 'before') {
    if (b.place === 'before') return a.thing === b.other && a.other === b.thing;
    return b.place === 'first' ? b.thing === a.other : b.thing === a.thing;
  }
  return a.thing === b.thing && a.place !== b.place;
}

const order: Axis = {
  name: 'order of parts',
  owner: 'format',
  ofWhole: true,
  cue: /^(?:first|last|then|before|after|above|below|behind|beneath|under|ahead|front|top|follow(?:s|ed|ing)?|precedes?|order|sequence|starts?|begins?|opens?|leads?|ends?|finish(?:es)?|closes?|concludes?|closing|opening|end|bottom)$/,
  *read({ sentence, start, end, polarity }: Clause): Iterable<Stated> {
    if (polarity === 'negative') return;
    for (const { at, ...told } of ordersIn(sentence.masked.toLowerCase().replace(/\n/g, ' ')))
      if (at >= start && at < end) yield { value: written(told) };
  },
  excludes: (a, b) => clash(parsed(a.value), parsed(b.value)),
  reason: (a, b) => `the parts cannot stand in both orders: ${a.value}, and ${b.value}`,
};

const OPENER = "(?<a>`[^`]{1,40}`|(?:(?:the|your|its|an?|each|every|all) )?[a-z][a-z_'’ -]{1,40}?)";
/** Of what: the calls of a run, or the text. */
const WHOLES = `(?:(?:each|every|the|an?|your|any) )?(?:[a-z]+ )?(?:messages?|${TEXT}|what you (?:write|send|say|answer)|entr(?:y|ies)|notes?|sections?|case|conversation|run|session|call)`;
const BEFORE_ALL =
  '(?:before|ahead of) (?:any(?:thing)?(?: (?:other|further) [a-z]+| else)?|everything(?: else)?|all (?:else|other [a-z]+|the rest))';
/** Nothing else may stand before it. */
const VERY_FIRST: readonly RegExp[] = [
  // "the very first thing in each reply is the ticket key"
  new RegExp(
    `\\bfirst (?:thing|item|element|characters?|words?|(?:tool )?call)(?: (?:in|of|on) (?<of>${WHOLES}))? (?:${MUST})(?:is|be|are) ${OPENER}${ENDS}`,
  ),
  // "`lookup_order` is the first call in each case"
  new RegExp(
    `(?<=^\\W*)${OPENER} ${MUST}(?:is|be) (?:always )?(?:the|your) (?:very )?first (?:thing|item|element|call|tool call|tool)(?: (?:in|of|on|for) (?<of>${WHOLES}))?${ENDS}`,
  ),
  // "the claim number stands on the first line, before any other text", "comes at the very top of what you write"
  new RegExp(
    `(?<=^\\W*)${OPENER} ${STANDS} (?:${AT_TOP}(?: of (?<of>${WHOLES}))?,? (?:(?:by itself|alone|on its own),? )?${BEFORE_ALL}|at the very (?:top|beginning|start)(?: of (?<of2>${WHOLES}))?)`,
  ),
  new RegExp(`\\b(?:start|begin|open|lead)s? (?:(?<of>${WHOLES}) )?(?:off )?with ${OPENER},? ${BEFORE_ALL}`),
  // "of the sections, breaking changes comes first"
  new RegExp(
    `(?<=^\\W*(?:(?:of|among|in) (?<of>${WHOLES}),? )?)${OPENER} ${MUST}(?:comes?|goes|go|stands?) (?:always )?(?:very )?first(?: (?:in|of) (?<of2>${WHOLES}))?(?=\\W*$|[,.;:(])`,
  ),
];
/** Where it begins. */
const OPENED: readonly RegExp[] = [
  new RegExp(`(?<=^\\W*)(?<of>${WHOLES}) ${MUST}(?:starts?|begins?|opens?|leads?) (?:off )?with ${OPENER}${ENDS}`),
  new RegExp(
    `(?<=^\\W*)(?:always |please )?(?:start|begin|open) (?:(?<of>${WHOLES}) )?(?:off )?(?:with|by calling) ${OPENER}${ENDS}`,
  ),
  new RegExp(`(?<=^\\W*)${OPENER} ${MUST}(?:opens?|leads?|heads?) (?<of>${WHOLES})${ENDS}`),
];

/** What words are, whatever they tell, and what matters most: `safety comes first`. */
const NO_OPENER =
  /^(?:verb|noun|adverb|adjective|letter|capital|phrase|question|hook|statement|pronoun|participle|emoji|people|health|trust|truth|speed|family|member|guest|patient|student|client|child|need|comfort|safety|[a-z]+(?:ity|ness|cy|being))$/;
const OF_WORDS = /^(?:(?:an?|the|one|your) )?(?:[a-z]+ )?(?:sentences?|lines?|words?|remark|note) of /;

/** `each section`: neither the text nor a run. */
const OF_A_PIECE =
  /^(?:each|every|any|an?) (?!.*(?:case|repl|answer|response|message|mail|run|session|call|conversation))/;

/** What a run or a text begins with; one that is the very first of all leaves no other. */
const opening: Axis = {
  name: 'opening',
  owner: 'format',
  cue: /^(?:first|very|top|start|starts|begin|begins|open|opens|lead|leads|head|heads)$/,
  ofWhole: true,
  *read({ raw, polarity }: Clause): Iterable<Stated> {
    if (polarity === 'negative') return;
    const words = raw.toLowerCase();
    for (const [patterns, strict] of [
      [VERY_FIRST, true],
      [OPENED, false],
    ] as const)
      for (const pattern of patterns) {
        const match = pattern.exec(words);
        const said = match?.groups?.a?.trim();
        const name =
          said === undefined ? undefined : (/^`(.*)`$/.exec(said)?.[1] ?? thingIn(said.replace(OF_WORDS, '')));
        if (!match || name === undefined || NO_PART.test(name) || NO_OPENER.test(name)) continue;
        const of = match.groups!.of ?? match.groups!.of2 ?? '';
        if (OF_A_PIECE.test(of) || /commit|subject/.test(of)) continue;
        const about = /_/.test(name) || /call|tool/.test(match[0]) ? 'calls' : 'text';
        yield { value: name, about, strict };
        return;
      }
  },
  excludes: (a, b) => a.about === b.about && (a.strict === true || b.strict === true) && !sameOpening(a.value, b.value),
  reason: (a, b) => `only one of them can come first: ${a.value} or ${b.value}`,
};

const sameOpening = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

export const ORDER: readonly Axis[] = [order, opening];
