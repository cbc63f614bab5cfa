import { Cues, type Met } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { REPEATING, REQUEST } from '../dimensions/features.ts';
import type { Said } from './deeds.ts';

/**
 * Which parts a text has around its main one, in the ways in which sentences tell it by their places, put as plain orders: `The
 * first thing in a reply is the user's request, copied word for word` as `Repeat the user's request word for word before anything
 * else`, `After the story comes a postscript` as `Include a postscript`, `A title belongs to every piece` as `Include a title`.
 */

/** A case of its own, or what is not to be. */
const NOT_SAID =
  /\?|\b(?:if|when|whenever|unless|until|except|instead of|rather than|not|never|cannot|may|can|avoid|optional|(?<!with |and |there is )no(?! (?:other )?(?:words?|text|letter|character)\b))\b|n['’]t\b/;

const TEXT =
  '(?:(?:the|your|each|every|any|all|an?|our)(?: (?:of|your|the|our|single|finished|whole|main))* )(?:[a-z-]+ ){0,2}?[a-z-]+';
const MUST = '(?:(?:must|should|shall|will|has to|have to|is to|are to) )?(?:always )?';

/** With who asks it: `the task that the user sets`. */
const ASKED = `(?:${REQUEST}|the (?:whole |full |exact )?task\\b)(?: (?:of|(?:that )?(?=the [a-z]+ (?:sets?|sends?|gives?|makes?|asks?|types?))) ?the (?:user|customer|reader)(?: [a-z]+s)?\\b)?`;
const REPEATED = '(?:repeated|copied|echoed|reproduced|quoted|recited|restated|written out|printed|pasted)';
const LITERALLY =
  '(?:word[ -]for[ -]word|verbatim|literally|exactly|unchanged|unaltered|letter for letter|to the letter|without (?:any |a )?changes?|as (?:it )?(?:is|stands|was)|in full)';
const COPY = `(?:(?:an? |the )?(?:(?:exact|verbatim|literal|word-for-word|full|unchanged|faithful) )*(?:copy|repetition|echo|quotation|reproduction) of )`;
const AT_START =
  '(?:first\\b|at the (?:very |absolute )*(?:start|beginning|top|head)\\b|(?:to|on) (?:the )?(?:very )?top\\b|before (?:anything|everything|all) else|ahead of|in front of (?:everything|the|your)|before (?:you|the|your|giving|answering|its)\\b|up front)';

const REQUEST_FIRST: readonly RegExp[] = [
  `\\bthe (?:very )?first (?:thing|part|line|words?) (?:in|of) (?:[a-z]+ ){1,4}?${MUST}(?:is|are|be) ${COPY}?${ASKED}`,
  `\\b(?:starts?|begins?|opens?)(?: off)?(?: ${TEXT})? (?:with|by) (?:(?:${COPY}|${REPEATING} (?:back |out )?)${ASKED}|${ASKED},? (?:${REPEATED} )?${LITERALLY})`,
  `\\b${REPEATING} (?:back |out )?${ASKED}[^.;:]{0,40}? ${AT_START}`,
  `\\b${ASKED},? (?:(?:is|are|be|gets?|must be|should be) )?(?:always |first )*${REPEATED}\\b[^.;:]{0,40}? ${AT_START}`,
  `\\b(?:before (?:anything|everything) else|(?:before|above|ahead of|in front of) ${TEXT}),? (?:you |always |please )*(?:${REPEATING} (?:out )?${ASKED}|(?:comes?|stands?|goes|is) ${COPY}?${ASKED},? (?:${REPEATED} )?${LITERALLY})`,
].map((said) => new RegExp(said));

const SHORT = '(?:an? |one )(?:(?:short|brief|little|final|closing|small|witty) )*';
const PS = '(?:postscript|p\\.? ?s\\b\\.?|p\\.? ?p\\.? ?s\\b\\.?)';
/** `a note that begins with "P.S."`. */
const PS_NOTE = `(?:notes?|lines?|remarks?|paragraphs?|sentences?),? (?:(?:that|which) (?:is )?)?(?:begins?|starts?|opens?|introduced|marked|headed|labell?ed|opened|starting|beginning|opening|called)(?: (?:with|by|as))? (?:an? |the (?:words?|letters?|abbreviation) )?["“'‘]?${PS}`;
/** What says of a text that it has a part. */
const HAS: Readonly<Record<'postscript' | 'title', readonly string[]>> = {
  postscript: [
    `\\b(?:after|below|beneath|under|underneath|behind|following|at the (?:very )?(?:end|bottom|foot|close) of|in) ${TEXT},? (?:you )?${MUST}(?:there )?(?:is|be|comes?|stands?|follows?|goes|appears?|add|put|write|place|give|leave)(?: always)? ${SHORT}${PS}`,
    `\\b(?:closing|last|final|concluding) (?:part|element|item|section|thing|piece|bit) (?:of|in) ${TEXT} ${MUST}(?:is|be) (?:always )?${SHORT}${PS}`,
    `\\b(?:an? )${PS}(?: (?:that|which) [^.;:]{3,60}?)? (?:always )?(?:closes|ends|concludes|follows|rounds off|finishes|belongs? (?:to|under|below)|(?:stands|comes|goes|is put|is added|is found) (?:after|below|under|behind|at the (?:end|bottom|foot|close) of)) (?:each|every|all|your|any|the)\\b`,
    `\\b(?:followed by|comes with|(?:ends|closes|concludes|finishes) (?:with|in|on)) ${SHORT}${PS}`,
    `\\b(?:end|close|conclude|finish)(?:e?s)?(?: ${TEXT})? (?:with|in|on) ${SHORT}${PS_NOTE}`,
    `^(?:the )?${PS}\\W{0,3}:\\W{0,2} (?:always|yes|required|mandatory|compulsory|needed|a must)\\b`,
  ],
  title: [
    `^(?:the |an? )?title(?:,? (?:in|inside|within|wrapped|set|between) [^.;:]{3,60}?,?)?(?: [a-z<>]{3,20},)? ${MUST}(?:belongs? (?:to|on|at|above|over|on top of|in front of)|(?:stands?|comes?|goes|is|be) (?:always )?(?:on top of|above|over|in front of|before|at the (?:top|head|beginning) of)) (?:each|every|all|any)\\b`,
    `^(?:each|every|any|all)(?: (?:of )?(?:your|the))? (?:[a-z-]+ )?[a-z-]+ ${MUST}(?:has|have|gets?|carr(?:y|ies)|bears?|comes? with|needs?|is (?:always )?(?:given|headed by|topped by)) (?:a|its own|its|their) title\\b(?! (?:case|page|role|bar)\\b)`,
    `^no (?:[a-z-]+ )?[a-z-]+ (?:goes|comes|is|is sent|leaves|stands|ever goes)(?: out)? without (?:a|its|any) title$`,
  ],
};
const PARTS = Object.entries(HAS).map(([part, said]) => ({ part, said: said.map((one) => new RegExp(one)) }));

const PHRASES =
  '(?:(?:these|the|those|following|exact|three|two|four|allowed|permitted|fixed|set|phrases?|sentences?|answers?|lines?|statements?|options?|words|in it|below) ?)*';
/** `each answer has one of these phrases in it: "It is so.", "It is not so."` */
const ONE_OF_PHRASES = new RegExp(
  `\\b(?:contains?|has|have|having|includes?|features?|holds?|uses?|bears?) (?:exactly |just |always |at least )*one(?:,? and only one,?)? of ${PHRASES}:? ?(?=["“])|^one of ${PHRASES}(?:is|must be|should be|has to be|appears|stands|belongs) (?:always )?(?:a )?(?:part of|in|included in|contained in|found in|present in)\\b[^"“:]{2,40}: (?=["“])`,
);
const LISTED = /^["“][^"“”]+["”](?:,? (?:or |and )?["“][^"“”]+["”]){1,6}/;

/** The words with which all the quotations of a list begin. */
function sharedWords(list: string): string | undefined {
  const [first, ...others] = matchesOf(list, /["“]([^"“”]+)["”]/g).map((match) => match[1]!.split(/\s+/));
  const differs = first!.findIndex((word, i) => others.some((other) => other[i] !== word));
  return differs > 0 ? first!.slice(0, differs).join(' ') : undefined;
}

/** `no poem goes without a title`: every poem has one. */
const NONE_WITHOUT = /^no (?=[^,;:]{2,40} without )/;

const cues = new Cues([
  /^\W*(?:requests?|prompts?|tasks?|query|questions?|instructions?|user|customer)\b/,
  /^\W*(?:postscript|p\.? ?s\b|p\.p|ps\b|pps\b)/,
  /^\W*titles?\b/,
  /^\W*one\b/,
]);
const [OF_REQUEST, OF_CHOICE] = [0, 3];

/** Whether the words may tell which parts stand around the main one. */
export function mayTellPart(met: Met): boolean {
  return cues.any(met);
}

/** What a sentence in lower case tells of the parts around the main one; undefined where it tells of none so. */
export function partIn(words: string, met: Met): Said | undefined {
  if (NOT_SAID.test(words.replace(NONE_WITHOUT, '').replace(/["“][^"“”]*["”]/g, ''))) return undefined;
  if (cues.has(met, OF_REQUEST) && REQUEST_FIRST.some((said) => said.test(words)))
    return { wanted: true, orders: ["repeat the user's request word for word before anything else"] };
  const choice = cues.has(met, OF_CHOICE) ? ONE_OF_PHRASES.exec(words) : null;
  const list = choice && LISTED.exec(words.slice(choice.index + choice[0].length))?.[0];
  const shared = list ? sharedWords(list) : undefined;
  if (shared !== undefined) return { wanted: true, orders: [`use the phrase "${shared}"`] };
  const part = PARTS.find(({ said }) => said.some((one) => one.test(words)))?.part;
  return part === undefined ? undefined : { wanted: true, orders: [`include a ${part}`] };
}
