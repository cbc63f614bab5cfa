import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, type Quoted, quotesOf } from '../clauses.ts';
import { DELIVERABLES, partOf } from '../scope.ts';
import { placeNamed, upTo } from './wording-places.ts';
import { GREETS, quotedWords, TOLD_OF } from './wording-quoted.ts';

/** One thing that is said of where quoted words stand. */
export interface Placing {
  /** `only` is wanted there and banned elsewhere. */
  readonly kind: 'wanted' | 'banned' | 'only';
  /** As {@link placeNamed} gives it; undefined for anywhere. */
  readonly place: string | undefined;
  /** Words that may stand nowhere else need not stand there. */
  readonly free?: boolean;
  /** Said of this one of the quotations alone. */
  readonly of?: number;
  /** They begin or end the text, or the place where they are wanted. */
  readonly edge?: 'start' | 'end';
  /** They stand there once. */
  readonly once?: boolean;
  /** They are what is written for a thing, where that is spoken of. */
  readonly weak?: boolean;
}

/** Quoted words and what the clause says of where they stand, where that is more than one place. */
export interface PlacedWords {
  readonly quotes: readonly Quoted[];
  readonly placings: readonly Placing[];
}

/** Without one of these no place is an exclusive one, comes after others, or is one of several. */
export const PLACED_CUES = new Cues([
  /^(?:until|till|before|earl|sooner|prior|first|after|from|onward|only|sole|single|exclusive|just|once|nowhere|else|elsewhere|other|outside|alone|confine|restrict|limit|reserv|sav(?:e|ing)|keep|kept|never|not|any|every|but|except|both|and|rather|instead|by$|prefer|again|held|hold|have$|let$|place$|replace|swap|exchang|substitut|where|head|free$|mov(?:e|es|ed)$|shift|transfer|says?$|uses?$|gives?$|lines?$|contain(?:s|ing)?$|later$|within$|take$|cut$|strike$|s?he$|his$|her$|their$)|n['’]t$|['’]s$/,
]);

export const PLACE = "((?:the |its |your |this |our |an? )?[a-z0-9#][a-z0-9.'’ -]{1,60}?)";
export const STOPS =
  '(?=\\W*$|[,;:()—–]| (?:and|but|or|nor|only|alone|exclusively|solely|at (?:the )?(?:earliest|all)|onwards?|(?<!(?:section|part|paragraph|chapter|passage) )on\\b(?! the)|as well|too|also|again|afterwards|it|should|must|may|can|does|do|is|are|has|have|says?|uses?|please|where|so|because|since|Q)\\b)';
const IN = '(?:in|into|within|inside|at|on|near|to(?! be\\b)|under|for|towards?)';
/** A place behind a word that says where. */
const IN_PLACE = `${IN} ${PLACE}${STOPS}`;
const NOT =
  /\b(?:not|never|nowhere|no|none|nobody|neither|nor|cannot|avoid|without|banned|forbidden|prohibited|out of)\b|n['’]t\b/;

/** `until the second paragraph`, `before step 3`, `no earlier than the end`. */
const UNTIL = new RegExp(
  `\\b(?:until|till|before|prior to|ahead of|(?:earlier|sooner) than)(?: (?:we (?:get|come) to|(?:you )?(?:reach|get to|arrive at)))?( after)?(?: in| at)? ${PLACE}${STOPS}`,
);
/** `keep using Q until the end`, `do not stop saying Q before the last line`. */
const GOES_ON = /\b(?:keeps?|kept) (?:on )?[a-z]+ing\b|\b(?:stop|cease|quit|give up|continue|go on|carry on)\b/;
/** `not even in the headline`. */
const NOT_EVEN = new RegExp(`\\b(?:not|never) even ${IN_PLACE}`);
const HOLDS_BACK =
  /\b(?:hold(?:s|ing)?|held|keep(?:s|ing)?|kept|sav(?:e|es|ed|ing)|reserv(?:e|es|ed|ing)|withh(?:old|olds|eld|olding)|delay(?:s|ed)?|postpone[ds]?|defer(?:s|red)?|wait(?:s|ing)?|leave|left|hid(?:e|den)|bank)\b/;
/** `in the last paragraph and not earlier`. */
const NOT_EARLIER = new RegExp(
  `\\b${IN} ${PLACE},?(?: (?:and|but))? (?:(?:not|never|no|not any|never any|and not) (?:earlier|before|sooner)|at the earliest)\\b`,
);
/** `first appears in the last paragraph`. */
const FIRST_IN = new RegExp(
  `\\b(?:(?:(?:must|should|may|can|is to|to) )?first (?:be |is |gets? )?(?:appears?|occurs?|used|mentioned|named|heard|said|seen|introduced|comes? up|turns? up|shows? up|comes?)|(?:first|initial) (?:appearance|use|mention|occurrence)(?: of Q)?(?: (?:is|be|comes?|must|should|has to))*|for the (?:very )?first time|the first time [^Q.;]{0,30}Q (?:(?:appears?|is|must|should|has|to|be|used|comes?|stands?) ?){1,4}(?= )|debuts?|makes? (?:its|an?) (?:debut|entrance|first appearance)) ${IN_PLACE}`,
);
/** `only from the third paragraph on`, `use Q only after step 2`. */
const ONLY_FROM = new RegExp(
  `\\bonly (?:[a-z]+ ){0,4}(?:Q,? )?(?:(?:from|starting (?:in|with|from)|beginning (?:in|with|from)|as of) ${PLACE}(?: on(?:wards?)?)?${STOPS}|(?:after|once) ${PLACE}${STOPS})`,
);
const FROM_ONWARDS = new RegExp(`\\bfrom ${PLACE} on(?:wards?)?(?: only| and not (?:before|earlier))`);
/** `not in the first two paragraphs`. */
const IN_FIRST =
  /\b(?:in|within|during) (?:the |its )?first (two|three|four|five|six|\d{1,2}) (paragraph|sentence|line|section|verse|stanza|chapter|step|item|slide)s\b/;

/** `no later than the second sentence`, `within the first two paragraphs`: it stands before what comes then. */
const NO_LATER = new RegExp(`\\b(?:no|not) later than (?:in |at |by )?${PLACE}${STOPS}`);

const MODAL = '(?:must|should|shall|may|can|has to|is to|are to|needs to|ought to)';
const THE_WORDS = '(?:the|this|that) (?:word|phrase|term|keyword|name|expression|sentence|line|slogan|motto)';
const THEM_DONE = '(?:use|put|keep|leave|mention|place|let|say|write|have|set|print)';
const NOWHERE_ELSE = `(?:nowhere(?: else)?|(?:not|never|n['’]t) (?:appears? |used |be used |stands? )?(?:anywhere|somewhere) else|(?:not|never) elsewhere|(?:in|at|on|for) no other(?: [a-z]+)?|no other [a-z]+|only (?:there|here)|(?:there|here) (?:alone|only)|at no other (?:point|place|spot)|(?:${MODAL} )?(?:is |are |be )?(?:appear |stand |occur |[a-z]+ed |seen |said |heard |found |written )?nowhere else|(?:in )?none of the (?:others?|rest)|(?:not|never) (?:(?:used |seen )?in|into) (?:any of )?the (?:others?|rest|other [a-z]+)|nowhere (?:else )?(?:after|before|behind|earlier|later)(?: (?:it|that|this))?|(?:not|never) (?:again|afterwards|later)|its (?:only|sole|one) (?:appearance|mention|use|occurrence|place)|(?:is |are |be )?(?:not|never|n['’]t|isn['’]t) (?:be )?repeated(?! (?:there|here|in|more|within|word))|(?:and )?(?:never|not) (?:comes back|come back|returns?|again|repeated)(?: after (?:it|that))?)`;
/** `only in the chorus`. */
const ONLY_IN = new RegExp(
  `(?<!\\bnot |n['’]t |\\bnot be )\\b(?:only|solely|exclusively|just|nowhere (?:but|else (?:but|than)|except|other than))(?: (?:appears?|be used|used|once|allowed|permitted|found|be|to be|there|to appear|stand|occurs?)){0,2} ${IN_PLACE}`,
);
/** `in the chorus only`, `belongs in the title and nowhere else`. */
const IN_ONLY = new RegExp(
  `\\b${IN} ${PLACE},?(?: (?:and|but|then))? (?:(?:only|alone|exclusively|solely)(?=\\W*$|[,;.])|(?:${THEM_DONE} (?:it|them|Q|${THE_WORDS}) )?${NOWHERE_ELSE})`,
);
const AGAIN =
  '(?:(?:again|later|afterwards|thereafter|anywhere else|elsewhere|any ?more|a second time|another time)\\b|after (?:it|that|this|then)\\b|(?:in )?(?:any|the) (?:other|rest|later)\\b)';
const REPEATED =
  '(?:repeat(?:ed)?|re-?appears?|re-?occurs?|recurs?|reuse[d]?|used?|mention(?:ed)?|appears?|occurs?|returns?|comes? (?:back|up)|come back|shows? up|say|said|write|written|print(?:ed)?|turn up|put|placed?)';
/** `…, and must not be repeated afterwards`, `… and do not use it anywhere else`. */
const NOT_AGAIN = new RegExp(
  `\\b(?:not|never|n['’]t)(?: to)?(?: be)?(?: ever)? ${REPEATED}(?: (?:it|them|Q|${THE_WORDS}))?(?: ${AGAIN}|(?<=(?:repeat(?:ed)?|recur|re-?appear|re-?occur|return)(?: (?:it|${THE_WORDS}))?)\\W*$)`,
);
/** `kept out of the questions`. */
const OUT_OF = new RegExp(
  `\\b(?:(?:keep|kept|leave|left|stays?|keeps|stay) (?:(?:it|them|Q|${THE_WORDS}) )?(?:well )?(?:out|away)(?: of| from)|(?:take|cut|strike) (?:it|them|(?:${THE_WORDS} )?Q) out of|banned from|barred from|absent from|missing from) ${PLACE}${STOPS}`,
);
/** `never outside the chorus`, `not anywhere but in the chorus`. */
const NOT_OUTSIDE = new RegExp(
  `\\b(?:outside(?: of)?|(?:anywhere|in any (?:other )?(?:place|part|paragraph|sentence|section|line)|elsewhere|at any (?:place|point))(?: else)? (?:but|except|other than|than|save)(?: for)?(?: (?:in|at|within))?) ${PLACE}${STOPS}`,
);
/** `do not use Q except in the last sentence`. */
const EXCEPT_IN = new RegExp(`Q[^Q.;]{0,20}? (?:except|other than|apart from|save)(?: for)? ${IN_PLACE}`);
/** `any spot except the end`. */
const ANYWHERE_BUT = new RegExp(
  `\\b(?:(?:any|every)(?:where|thing| (?:spot|place|position|part|point|paragraph|sentence|section|line|verse))|all (?:the )?[a-z]+)(?: else)? (?:but|except|other than|apart from|save)(?: for)?(?: (?:in|at|within|on))? ${PLACE}${STOPS}`,
);
/** `confine Q to the last part`, `Q is reserved for the title`. */
const CONFINED = new RegExp(
  `\\b(?:(?:confin(?:e|es|ed)|restrict(?:s|ed)?|limit(?:s|ed)?|keep|kept)(?: (?:[a-z]+ ){0,4}Q)?(?: only| strictly| solely| exclusively)? (?:to|within)|(?:reserv(?:e|es|ed)|sav(?:e|es|ed)|keep|kept|hold|held)(?: (?:[a-z]+ ){0,4}Q)?(?: back| up| only| strictly| solely| exclusively)* for) ${PLACE}${STOPS}`,
);
const TO_HOLD =
  '(?:is|are|may|can|must|should|shall|will|has|have|gets?|ought)? ?(?:to )?(?:be )?(?:says?|uses?|has|have|having|contains?|holds?|includes?|mentions?|allowed|speaks?|reads?|carr(?:y|ies)|features?|bears?)\\b';
/** `only step 3 is to say Q`, `the last line alone has Q`. */
const ONLY_PLACE = new RegExp(
  `^\\W*(?:(?:only|just|solely) ${PLACE}(?:,? and (?:in )?no other(?: [a-z]+)?,?)?|(?:nothing|none) but ${PLACE}|${PLACE}(?: alone|,? and (?:no|none) (?:other|else)(?: [a-z]+)?,?)) ${TO_HOLD}[^Q.;]{0,40}Q`,
);
const HOLDING =
  '(?:with|to (?:have|hold|use|contain|say)|(?:that|which) (?:may |can |must |should |is allowed to )?(?:ha(?:s|ve)|holds?|contains?|uses?|says?|mentions?|includes?|features?)|containing|holding|using|for|where|in which)';
/** `no line but the last has Q`, `the only line with Q is the last one`. */
const ONE_OF_ITS_KIND = new RegExp(
  `^\\W*no (?:other )?(?<kind>[a-z]+) (?:but|except|other than|save)(?: for)? (?<but>[a-z0-9 ]{3,30}?) ${TO_HOLD}[^Q.;]{0,40}Q|\\bthe (?:first and )?(?:only|sole|one) (?<noun>[a-z]+) ${HOLDING} [^.;]{0,40}?Q(?: (?:appears?|stands?|may (?:appear|stand)|is (?:used|allowed)|occurs?|belongs?))? (?:is|must be|should be) (?<is>[a-z0-9 ]{3,40}?)${STOPS}|^\\W*(?<subject>[a-z0-9 ]{3,40}?) (?:is|must be|should be|will be) the (?:only|sole|one) (?:(?:place|spot|[a-z]+) ${HOLDING}|[a-z]+ whose (?<piece>row|section|entry|column|paragraph|answer|chapter) ${TO_HOLD}) [^.;]{0,40}?Q`,
);
/** `just once, in the last line`. */
const ONCE_IN = new RegExp(
  `\\b(?:once|one time|a single time|(?:a|one) single (?:mention|use|appearance|time))(?: only| and only once| altogether| in total| overall)?,(?: and that| namely| right| and)? ${IN_PLACE}`,
);

/** `in verse one and never in the chorus`, `in the list rather than in the steps`. */
const AND_NOT_IN = new RegExp(
  `\\b${IN} ${PLACE},?(?: (?:and|but))?(?: ${MODAL})? (?:never|not(?: at all)?|rather than|instead of|as opposed to)(?: (?:be |appear |occur |stand |found |used |mentioned |put )*(?:in|at|on|within|into))? ${PLACE}${STOPS}`,
);

/** `in the middle sections and in neither the first nor the last`. */
const AND_NEITHER = new RegExp(
  `\\b${IN} ([^,;]{3,40}?) (paragraph|sentence|line|section|stanza|verse|chapter|part|step)s?,? (?:and|but) (?:in )?neither (?:in )?the ([a-z]+) nor (?:in )?the ([a-z]+)\\b`,
);

const NTH = '(?:first|second|third|fourth|fifth|sixth|last|final|opening|closing|penultimate)';
const PIECE =
  '(?:paragraph|sentence|line|verse|stanza|section|chapter|step|item|bullet|slide|page|part|answer|heading|row|entry|tip|question|scene|day)';
const ONE = '(?:one|two|three|four|five|six|seven|eight|\\d{1,2})';
/** `the first and the last sentence`, `the first, third and last lines`. */
const NTH_SEVERAL = new RegExp(
  `\\b(?:both )?(?:the )?(${NTH}(?:(?:, | and |, and )(?:(?:in|at) )?(?:the |again the |again in the )?${NTH}){1,4}) (${PIECE})s?\\b`,
);
/** `lines one and four`. */
const NUMBERED_SEVERAL = new RegExp(`\\b(${PIECE})s (${ONE}(?:(?:, | and |, and | & )${ONE}){1,5})\\b`);
/** `at the start and again near the end`. */
const TWO_PLACES = new RegExp(
  `\\b(?:once )?(?:in|at|near|on|under) (?:both )?${PLACE},? and (?:(?:then|once|again|also|once more|a second time) ){0,2}(?:(?:in|at|near|on|under|towards?) |(?=the |its ))${PLACE}${STOPS}`,
);
const BOTH_PLACES = new RegExp(`\\bboth ${PLACE} and ${PLACE}${STOPS}`);
/** `neither at the start nor at the end`. */
const NEITHER_PLACE = new RegExp(`\\bneither ${IN} ${PLACE} nor (?:${IN} )?${PLACE}${STOPS}`);
const EITHER = /\b(?:or|either)\b/;

const SPEAKING =
  '(?:says?|uses?|speaks?|utters?|mentions?|shouts?|whispers?|repeats?|exclaims?|cries|cry|asks?|announces?|mutters?|sings?)';
const ONE_OR_TWO =
  '([a-z]+(?: (?!(?:never|always|also|not|must|should|shall|will|may|can|has|is|needs|ought|alone|only|in|at)\\b)[a-z]+)?)';
const PERSON = `(?:the |our |her |his |my )?${ONE_OR_TWO}`;
/** `spoken by the chef`. */
const SPOKEN_BY =
  /\b(?:spoken|said|uttered|voiced|sung|shouted|whispered|used|heard|pronounced)(?: (?:(?!only\b)[a-z]+ly|once|twice|[a-z]+ times))? (only )?by (?:the |our )?([a-z]+(?: (?!only\b|alone\b|and\b|but\b|in\b|at\b|on\b|rather\b|instead\b|not\b|once\b|twice\b)[a-z]+)?)(?=\W*$|[,;]| (?:and|but|only|alone|in|at|on|rather|instead|not|once|twice)\b)/;
/** `in something the tortoise says`. */
const IN_SPEECH =
  /\bQ,? (?:only )?in (?:something|a (?:line|remark|sentence|speech)|one of the (?:lines|remarks|sentences)|what)(?: that| which)? (?:the )?([a-z]+(?: [a-z]+)?) (?:says?|speaks?|utters?|shouts?|whispers?)\b/;
/** `said by nobody but the maid`. */
const NONE_BUT = /\b(?:nobody|no one) but\b/;
const BY_NONE_BUT =
  /\bby (?:nobody|no one|none|no other [a-z]+) (?:else )?(?:but|except|other than|than) (?:for )?(?:the |our )?([a-z]+(?: [a-z]+)?)\W*$/;
const NEVER_BY = /\b(?:never|not|rather than|instead of) by (?:the |our )?([a-z]+(?: [a-z]+)?)(?=\W*$|[,;])/;
/** `have the detective use Q`, `the detective says Q`. */
const HAVE_SAY = new RegExp(
  `\\b(?:have|let|make) ${PERSON} (?:${SPEAKING}|(?:begin|start|open|end|close|answer|reply|respond) with) ?(?:[a-z]+ ){0,4},? ?Q`,
);
const SAYS = new RegExp(
  `(?:^\\W*|, |\\b(?:and|but|then|point) )the ${ONE_OR_TWO} (?:(?:must|should|shall|will|may|can|has to|is to|needs to) )?(never |always |also |not )?${SPEAKING} (?:[a-z]+ ){0,4}Q`,
);

/** `Nana must say Q`: whoever has no article is called so. */
const NAME_SAYS =
  /^\W*([a-z]+) (?:must|should|shall|may|can|has to|is to|needs to) (never |always |also |not )?(?:say|speak|utter|shout|whisper|exclaim|cry|mutter)s? (?:[a-z]+ ){0,4}Q/;

/** `only the judge may say Q`, `the words Q are for the judge alone`. */
const ONLY_SAYS = new RegExp(
  `^\\W*(?:(?:(?:have |let )?(?:nobody but|no one but)|only|just) (?:the |an? )?${ONE_OR_TWO}|(?:the )?${ONE_OR_TWO} alone) (?:(?:is|are) (?:allowed|permitted|entitled) to|may|can|must|should|shall|has to|is to|gets to)? ?(?:ever )?${SPEAKING} (?:[a-z]+ ){0,4}Q|Q (?:may|must|can|should|is to) (?:only )?come (?:only )?from (?:only )?(?:the )?${ONE_OR_TWO}(?: alone| only| and nobody else)\\W*$`,
);

/** `give her the line Q`, `the captain's line is Q`. */
const GIVES_LINE = new RegExp(
  `\\bgives? ${PERSON} (?:the|this|these) (?:[a-z]+ )?(?:line|words?|sentence|remark|reply)s?:? Q|\\b(?:assign|give|leave) (?:${THE_WORDS} )?Q to ${PERSON}(?=\\W*$|[,;]| (?:in|at|and|but|alone|only)\\b)|\\b(?:the |our )?([a-z]+)(?:['’]s|(?<=\\b(?:his|her|their))) (?:(?:only|own) )?(?:line|words|remark|reply|cry|exclamation|catchphrase|motto) (?:(?:must|should|has to|is to) be|is|are|must read|reads?|:) Q|\\blet (him|her|them) ${SPEAKING} (?:[a-z]+ ){0,4}Q`,
);
const HE_SAYS = new RegExp(
  `(?:^\\W*|, |\\b(?:and|but|then) )(he|she|they) (?:must|should|shall|will|may|can|has to|is to|needs to|is|does)?n?['’]?t? ?(never |not |(?:not )?(?:allowed |permitted )to )?${SPEAKING} (?:[a-z]+ ){0,4}Q`,
);

/** One name for `he`, `him` and `his`. */
function speakerOf(who: string): string {
  if (/^(?:he|him|his)$/.test(who)) return 'he';
  if (/^(?:she|her|hers)$/.test(who)) return 'she';
  return /^(?:they|them|their)$/.test(who) ? 'they' : who;
}

/** What goes on behind the clause of the same words. */
const TAIL = new RegExp(
  `^[\\s,;]*(?:(?:and|but|then) )?(?:(?:(?:is|be|are|it|appears?|used|stands?|comes?|does) ){0,3}(?:nowhere|never|not|in no|at no|only there|no other|for no|its (?:only|sole|one)|isn['’]t|doesn['’]t|used nowhere|earlier|no earlier|at the very (?:end|beginning|start|top|bottom))\\b|(?:it )?${MODAL} (?:then )?(?:not|never|(?:be )?[a-z]+ nowhere|be (?:kept|left) out|stay out)\\b|(?:it )?(?:stays?|keeps?|belongs?|is kept|is left) (?:out|away|nowhere)\\b|(?:then )?(?:${THEM_DONE} (?:it|them|${THE_WORDS})|don['’]t|do not|never) ?(?:nowhere|out|away|only|not|never|again|anywhere|in no|use|repeat|mention|put|say|write|place|bring|let)\\b|(?:put|place|insert) it (?:in|into|under)\\b|(?:rather than|instead of) (?:(?:by|in|at|on|under)|the ${NTH})\\b)[^.;:,()"“]{0,70}`,
  'i',
);

/** What a subject of several places opens with, in front of the clause that says the rest of it: `both the first and`. */
const HEAD = new RegExp(
  `^\\W*(?:the )?(?:${PIECE} ${ONE}|${NTH} ${PIECE}|title|headline|subject line), [^,"“]{2,40},\\s*$|^\\W*(?:only |just |solely )?the [a-z]+ [a-z]+,? and (?:no other(?: [a-z]+)?, )?$|^\\W*(?:no [a-z]+|nobody|no one) but\\s+$|\\b(?:(?:both )?the ${NTH}(?: ${PIECE})?(?:, (?:the )?${NTH})*,?|${PIECE}s ${ONE}(?:, ${ONE})*,?) and\\s+$`,
  'i',
);

/** The words of the clause, with those around it that still speak of the same quotations. */
export function stretchOf(clause: Clause): { readonly quotes: readonly Quoted[]; readonly words: string } {
  const { quotes, words } = quotedWords(clause);
  const { masked } = clause.sentence;
  const head = HEAD.exec(masked.slice(0, clause.start))?.[0] ?? '';
  const tail = TAIL.exec(masked.slice(clause.end))?.[0] ?? '';
  const subject = head
    .trim()
    .toLowerCase()
    .replace(/,(?! and no other).*,$/, '');
  return { quotes, words: `${subject} ${words.trim()} ${tail.trim().toLowerCase()}`.trim().replace(/ ,/g, ',') };
}

/** What words are told to be explained for. */
const ASKS_WHY =
  /^\W*(?:please |also |then )?(?:explain|describe|discuss|ask|tell|say|show|decide|find out)[a-z ]{0,20} (?:why|how|when|whether|where|if) (?:(?:the|a|an|any) )?(?:[a-z]+ )?Q/;

/** `use Q in place of Q`, `use Q but not Q`. */
const IN_PLACE_OF =
  /\bQ,?(?: (?!and\b|or\b|but\b)[a-z]+){0,2}? (?:in place of|instead of|rather than|but (?:not|never)|and (?:not|never)|,? not|(?<=\bprefer (?:[a-z]+ ){0,3}Q )to) (?:an? )?(?:the (?:word|keyword|phrase|term|name|expression) )?Q/;
const CHOOSES =
  /\b(?:call|refer to|speak of|talk of|write|use|say|put|prefer|employ|choose|take|using|with|feature|include|show|have|insert)s?\b[^Q]*Q/;

const NOUN_OF = '(?:the (?:words?|keyword|term|phrase|name|expression|noun|verb|adjective|adverb) )';
/** `replace Q by Q wherever it stands`, `the word Q is to be swapped for Q`, `where you might say Q, say Q`. */
const REPLACES = new RegExp(
  `\\b(?:replace|swap|exchange) (?:any|every|each|all) (?:(?:uses?|occurrences?|instances?) of )?Q (?:by|with|for) Q|\\b(?:replace|swap|exchange) (?:any |every |all )?(?:${NOUN_OF}Q (?:by|with|for) ${NOUN_OF}?Q|Q (?:by|with|for) ${NOUN_OF}?Q (?:wherever|everywhere|throughout|whenever|always|each time|in (?:the|your) (?:text|answer|reply)|in (?:all|each|every) ))|\\bQ (?:(?:must|should|has to|shall) )?(?:is|are|be) (?:to be )?(?:always )?(?:replaced|swapped|exchanged) (?:by|with|for) ${NOUN_OF}?Q|\\bQ (?:must|should|has to|is to) (?:always )?(?:give way|yield) to ${NOUN_OF}?Q|\\b(?:where|wherever|whenever)(?: you (?:might|would|could|may|want to|are tempted to) (?:say|write|use|put) ${NOUN_OF}?Q| ${NOUN_OF}?Q would (?:stand|appear|occur|come|be used)),? (?:say|write|use|put) ${NOUN_OF}?Q`,
);

/** `Q must appear in place of Q`. */
const STANDS_FOR =
  /\bQ (?:must|should|shall|has to|is to) (?:appear|stand|be (?:used|written|put))[^Q.;]{0,20} (?:in place of|instead of|rather than) (?:the [a-z]+ )?Q/;

/** `substitute Q for the word Q`, `use Q as a substitute for Q`. */
const SUBSTITUTES = new RegExp(
  `\\b(?:say|write|use|put) ${NOUN_OF}?Q (?:where|wherever|whenever) you (?:might|would|could|may|want to|are tempted to) (?:otherwise )?(?:say|write|use|put) ${NOUN_OF}?Q|\\b(?:say|write|use|put) ${NOUN_OF}?Q (?:where|wherever|whenever) ${NOUN_OF}?Q would (?:otherwise )?(?:stand|appear|occur|come|be used)|\\bsubstitut(?:e|ing) ${NOUN_OF}?Q for (?:(?:every|each|any|all) (?:use|occurrence|instance|mention)s? of )?${NOUN_OF}?Q|\\b(?:use|using|put|write) ${NOUN_OF}?Q as (?:an? |the )?(?:substitute|replacement|alternative|synonym) (?:for|to|of) ${NOUN_OF}?Q`,
);

/** `we don't say Q, we say Q`. */
const SAYS_OTHER =
  /(?:\bnot|\bnever|n['’]t) (?:say|write|use|call (?:it|them)|speak of)(?: the (?:word|phrase|term))? Q(?: (?:here|anywhere|at all|but))*[,;:–—-]? ?(?:but |rather |instead,? |we |you |they )*(?:say|write|use|call (?:it|them)|speak of)(?: the (?:word|phrase|term))? Q/;

/** One of two wordings is banned, and the other stands for it. */
const inPlaceOf = (banned: 0 | 1): readonly Placing[] => [
  { kind: 'banned', place: undefined, of: banned },
  { kind: 'wanted', place: undefined, of: 1 - banned, weak: true },
];

/** `the first sentence must contain Q but not Q`. */
const HOLDS_NOT = new RegExp(
  `^\\W*(?:(?:and|but) )?(?:the )?${PLACE} (?:must|should|shall|has to|is to|needs to) (?:contain|include|mention|hold|have|use|say) ${NOUN_OF}?Q,? (?:but|and) (?:not|never) ${NOUN_OF}?Q\\W*$`,
);

/** One wording that another is put in the place of. */
function replacedIn([first, second]: readonly Quoted[], words: string): PlacedWords | undefined {
  const [held, place] = HOLDS_NOT.exec(words) ?? [];
  if (held !== undefined) {
    const at = place === undefined ? undefined : placeNamed(place);
    const placings: readonly Placing[] = [
      { kind: 'wanted', place: at, of: 0 },
      { kind: 'banned', place: at, of: 1 },
    ];
    return place !== undefined && at === undefined && !DELIVERABLES.test(place)
      ? undefined
      : { quotes: [first!, second!], placings };
  }
  if (REPLACES.test(words)) return { quotes: [first!, second!], placings: inPlaceOf(0) };
  if (SUBSTITUTES.test(words) || STANDS_FOR.test(words)) return { quotes: [first!, second!], placings: inPlaceOf(1) };
  if (SAYS_OTHER.test(words)) return { quotes: [second!, first!], placings: inPlaceOf(1) };
  const match = CHOOSES.test(words) ? IN_PLACE_OF.exec(words) : null;
  if (!match || NOT.test(words.slice(0, match.index)) || TOLD_AS.test(words)) return undefined;
  return { quotes: [first!, second!], placings: inPlaceOf(1) };
}

/** `refer to the reader only as Q or Q, never as Q`. */
const NAMED_NOT =
  /^\W*(?:(?:please|always) )?(?:refer to|call|address|speak of|describe)\b[^Q.;]{0,60} (?<wanted>Q(?:(?:,? or|,? and|,) Q){0,4}),? (?:and |but )?(?:never|not|none|nobody|no one) (?:as |by |with )?(?:the (?:word|name|term) )?(?<not>Q(?:(?:,? or|,? nor|,) Q){0,4})/;

/** `refer to them as Q | and never as Q`: two clauses. */
const NEVER_AS = /^[\s,]*(?:and |but )?(?:never|not) (?:as|by|with) (?:the (?:word|name|term) )?["“‘]/;

function namedNot(words: string): readonly Placing[] | undefined {
  const groups = NAMED_NOT.exec(words)?.groups;
  if (!groups) return undefined;
  const quotesIn = (text: string) => text.split('Q').length - 1;
  const from = quotesIn(groups.wanted!);
  return Array.from({ length: quotesIn(groups.not!) }, (_, at) => ({
    kind: 'banned',
    place: undefined,
    of: from + at,
  }));
}

/** Behind a clause: the wording that its own stands in place of. */
const INSTEAD = /^[\s,]*(?:instead of|rather than)\s+(?:an?\s+|the (?:word|term|phrase|name)\s+)?["“‘]/;

const MUST_STAND = new RegExp(
  `Q (?:${MODAL}|always|is|are)(?: to)?(?: always)? (?:appear|stand|be (?:used|written|put|said)|used)$`,
);

/** `use Q | instead of Q`: two clauses. */
function insteadOf({ sentence, end }: Clause, quotes: readonly Quoted[], words: string): PlacedWords | undefined {
  if (quotes.length !== 1 || !INSTEAD.test(sentence.masked.slice(end))) return undefined;
  if (!CHOOSES.test(words) && !MUST_STAND.test(words)) return undefined;
  if (NOT.test(words) || TOLD_AS.test(words)) return undefined;
  const other = quotesOf(sentence.text).find(({ start }) => start > end);
  return other && { quotes: [quotes[0]!, other], placings: inPlaceOf(1) };
}

const TOLD_AS = /\b(?:call|named?|label|field|key|file|button|as) Q/;

/** Whether the clause asks for words to be explained, not to be written or kept out. */
export function explainsWords(clause: Clause): boolean {
  return ASKS_WHY.test(quotedWords(clause).words);
}

/** Undefined where it says nothing of the kind. */
export function placedWords(clause: Clause): PlacedWords | undefined {
  if (clause.quotes.length === 0 || clause.kind === 'question' || !PLACED_CUES.any(clause.near)) return undefined;
  const { quotes, words } = stretchOf(clause);
  const replaced = quotes.length === 2 ? replacedIn(quotes, words) : insteadOf(clause, quotes, words);
  if (replaced) return replaced;
  const named = NEVER_AS.test(clause.sentence.masked.slice(clause.end))
    ? quotesOf(clause.sentence.text).filter(({ start }) => start > clause.end)
    : [];
  const names = namedNot(
    named.length === 1 ? `${words.replace(/,? (?:and |but )?never as$/, '')} and never as Q` : words,
  );
  if (names) return { quotes: [...quotes, ...named.slice(0, 1)], placings: names };
  if (quotes.length === 0 || TOLD_OF.test(words.replace(NOT_THERE, '')) || ASKS_WHY.test(words)) return undefined;
  const placings =
    atEdge(words) ?? speakersIn(words) ?? laterIn(words) ?? exclusiveIn(words) ?? severalIn(words) ?? headingsIn(words);
  return placings && { quotes, placings };
}

/** `rather than in the title`. */
const NOT_THERE = new RegExp(`\\b(?:rather than|instead of) (?=(?:by|in|at|on|under) |the ${NTH}\\b)`);

const only = (place: string | undefined, free = true): readonly Placing[] | undefined =>
  place === undefined ? undefined : [{ kind: 'only', place, free }];
const wanted = (place: string | undefined): Placing => ({ kind: 'wanted', place });
const banned = (place: string): Placing => ({ kind: 'banned', place });

const isNamed = (group: string | undefined) => group !== undefined;

/** The place that the first filled group of a match names. */
function placeIn(match: RegExpExecArray | null): string | undefined {
  const words = match?.slice(1).find(isNamed);
  return words === undefined ? undefined : placeNamed(words);
}

const NO_SPEAKER =
  /^(?:been|first|last|only|next|sure(?: to)?|certain(?: to)?|you|it|text|answer|reply|response|assistant|model|bot|one|nobody|nothing|each|all|both|everyone|everybody|anyone|anybody|someone|somebody|reader|readers|user|customer|author|writer|[a-z]+ (?:text|answer|reply|response|assistant|line|sentence|paragraph|section|title))$/;

/** Who in the text says the words. */
function speakersIn(words: string): readonly Placing[] | undefined {
  const sole = ONLY_SAYS.exec(words)?.slice(1).find(isNamed);
  if (
    sole !== undefined &&
    !NO_SPEAKER.test(sole) &&
    !DELIVERABLES.test(sole) &&
    placeNamed(`the ${sole}`) === undefined
  )
    return NOT.test(words.replace(NONE_BUT, '')) ? undefined : only(`by ${sole}`);
  const but = BY_NONE_BUT.exec(words)?.[1];
  if (but !== undefined && !NO_SPEAKER.test(but)) return only(`by ${but}`);
  const by = SPOKEN_BY.exec(words);
  const never = NEVER_BY.exec(words)?.[1];
  if (by && !NO_SPEAKER.test(by[2]!)) {
    const place = `by ${by[2]}`;
    if (NOT.test(words.slice(0, by.index))) return [banned(place)];
    const alone =
      by[1] !== undefined ||
      /\b(?:always|only|solely|exclusively) (?:be )?$/.test(words.slice(0, by.index)) ||
      / (?:only|alone)\b/.test(words.slice(by.index + by[0].length, by.index + by[0].length + 8));
    const there = placeIn(BY_AT.exec(words.slice(by.index + by[0].length)));
    return [
      alone ? { kind: 'only', place } : wanted(place),
      ...(never === undefined ? [] : [banned(`by ${never}`)]),
      ...(there === undefined ? [] : [wanted(there)]),
    ];
  }
  const has = (HAVE_SAY.exec(words) ?? IN_SPEECH.exec(words))?.[1];
  if (has !== undefined && !NO_SPEAKER.test(has) && !isTextOrPiece(has))
    return NOT.test(words) ? undefined : [wanted(`by ${has}`), ...placesBehind(words)];
  const line = GIVES_LINE.exec(words);
  if (line && !NOT.test(words)) {
    const who = line.slice(1).find(isNamed)!;
    const by = `by ${speakerOf(who)}`;
    const sole = / (?:alone|only)\b/.test(words.slice(line.index + line[0].length));
    return NO_SPEAKER.test(who) ? undefined : [sole ? { kind: 'only', place: by } : wanted(by)];
  }
  const pronoun = NEITHER.test(words) ? null : HE_SAYS.exec(words);
  if (pronoun) {
    const by = `by ${speakerOf(pronoun[1]!)}`;
    return pronoun[2] === undefined ? [wanted(by), ...placesBehind(words)] : [banned(by)];
  }
  const says = SAYS.exec(words) ?? NAME_SAYS.exec(words);
  if (!says || NO_SPEAKER.test(says[1]!) || isTextOrPiece(says[1]!)) return undefined;
  if (NEITHER.test(words)) return undefined;
  const place = `by ${says[1]}`;
  return /^(?:never|not) $/.test(says[2] ?? '') ? [banned(place)] : [wanted(place), ...placesBehind(words)];
}

/** `email`, `first line`: nobody who speaks. */
function isTextOrPiece(words: string): boolean {
  return DELIVERABLES.test(words) || placeNamed(`the ${words}`) !== undefined || partOf(words) !== undefined;
}

const NEITHER = /\bneither Q\b/;

const AT_PLACE = new RegExp(`Q,? ${IN_PLACE}`);
const BY_AT = new RegExp(`^ ${IN_PLACE}`);

function placesBehind(words: string): readonly Placing[] {
  const alone = placeIn(ONLY_IN.exec(words) ?? IN_ONLY.exec(words));
  if (alone !== undefined) return only(alone, false)!;
  const place = placeIn(AT_PLACE.exec(words));
  return place === undefined ? [] : [wanted(place)];
}

/** Counted words are not banned. */
const COUNTED = /\b(?:(?:more|less|fewer) than|at most|at least|once|twice|times)\b/;

/** `end on a sentence containing Q`: it stands in the last one. */
const EDGE_HOLDS =
  /\b(begin|start|open|end|close|conclude|finish)(?:e?s|ning|ing)? (?:(?!each|every)[a-z' ]{1,30} )?(?:with|on|in) (?:an?|any) (?:[a-z]+ )?(sentence|paragraph|line|stanza|verse) (?:(?:that|which) )?(?:contain|includ|mention|us(?:es?|ing)|with|featur|has|have|having|in which|where)[a-z]*\b[^Q.;]{0,30}Q/;

function atEdge(words: string): readonly Placing[] | undefined {
  const [said, edge, piece] = EDGE_HOLDS.exec(words) ?? [];
  if (said === undefined) return undefined;
  const place = `${piece} ${/^[bso]/.test(edge!) ? 1 : -1}`;
  return [NOT.test(words) ? banned(place) : wanted(place)];
}

/** Not before some place. */
function laterIn(words: string): readonly Placing[] | undefined {
  const there = placeIn(NOT_EARLIER.exec(words) ?? FIRST_IN.exec(words));
  if (there !== undefined) return [wanted(there), banned(`before ${there}`)];
  const first = IN_FIRST.exec(words);
  const latest = placeIn(NO_LATER.exec(words)) ?? (first && placeNamed(`${first[2]} ${first[1]}`));
  const limit = latest ? upTo(latest) : undefined;
  if (limit !== undefined && !NOT.test(words.replace(/\b(?:no|not) later/, '')) && !COUNTED.test(words))
    return [wanted(limit)];
  const even = placeIn(NOT_EVEN.exec(words));
  const from = placeIn(ONLY_FROM.exec(words) ?? FROM_ONWARDS.exec(words));
  if (from !== undefined) return [banned(AFTER.test(words) ? (upTo(from) ?? from) : `before ${from}`)];
  if (COUNTED.test(words)) return undefined;
  if (first && NOT.test(words.slice(0, first.index)))
    return [banned(`before ${placeNamed(`${first[2]} ${first[1]}`)?.replace(/\d+$/, (n) => String(Number(n) + 1))}`)];
  const until = UNTIL.exec(words);
  const place = until ? placeNamed(until[2]!) : undefined;
  if (!until || place === undefined) return undefined;
  const before = words.slice(0, until.index);
  if (GOES_ON.test(before)) return undefined;
  const held = HOLDS_BACK.test(before);
  if (!held && !NOT.test(`${before}${until[0].split(' ')[0]}`)) return undefined;
  const early = until[1] === undefined ? `before ${place}` : (upTo(place) ?? place);
  const kept = even === undefined ? [banned(early)] : [banned(early), banned(even)];
  return held ? [wanted(undefined), ...kept] : kept;
}

const AFTER = /\bonly (?:[a-z]+ ){0,4}(?:Q,? )?(?:after|once)\b/;

const AS_FIRST =
  /Q[^Q.;]{0,30}? (?:be|is|as|are|forms?|makes?) (?:the |its |your )?(?:very )?(first|opening|last|closing|final) (?:words?|lines?|sentence|phrase)\b/;
const WITH_Q =
  /\b(?:(begin|start|open|lead)|end|close|finish|conclude|sign off)(?:s|ning|ing)?(?: off)?(?: (?:the|your|it|this)(?: [a-z]+)?)? (?:with|on|by saying) (?:the [a-z]+ )?Q/;

/** Once at one place: `in the first rule, and never repeat it`. */
function onceIn(words: string): readonly Placing[] | undefined {
  const again = NOT_AGAIN.exec(words);
  if (!again) return undefined;
  const before = words.slice(0, again.index);
  const [first, opens] = [AS_FIRST.exec(before), WITH_Q.exec(before)];
  if (first || opens) {
    const isStart = first ? /^(?:first|opening)$/.test(first[1]!) : opens![1] !== undefined;
    const edge = isStart ? 'start' : 'end';
    return [{ kind: 'only', place: isStart ? 'paragraph 1' : 'paragraph -1', edge, once: true }];
  }
  const place = placeIn(STANDS_IN.exec(before));
  return place === undefined || NOT.test(before.replace(/\b(?:do|does|is|must|should|may|can)? ?$/, ''))
    ? undefined
    : [{ kind: 'only', place, once: true }];
}

/** `keep the third sentence free of it`. */
const FREE_OF = new RegExp(`\\b(?:keep|leave) ${PLACE} (?:free of|clear of|without) (?:it|them|Q|${THE_WORDS})`);
/** `move Q to the first sentence`. */
const MOVED = new RegExp(
  `\\b(?:(?:move|shift|transfer) (?:${THE_WORDS} )?Q (?:from [a-z0-9 ]{3,30} )?(?:in)?to|(?:take|remove|cut|strike) (?:${THE_WORDS} )?Q (?:out of|from) [a-z0-9 ]{3,40},? and (?:put|place|insert|use|set) it (?:in|into|to|under)) ${PLACE}${STOPS}`,
);

const IN_PIECE = new RegExp(`\\b(?:in|into|at) ${PLACE}${STOPS}`);

/** `belongs in the answers and must be kept out of the questions`. */
function outOf(words: string): readonly Placing[] | undefined {
  const out = OUT_OF.exec(words);
  const there = placeIn(out);
  if (!out || there === undefined || NOT.test(words.slice(0, out.index)) || COUNTED.test(words)) return undefined;
  const rest = `${words.slice(0, out.index)} ; ${words.slice(out.index + out[0].length)}`;
  const here = placeIn(IN_PIECE.exec(rest));
  return here === undefined || EXCEPT.test(words) ? [banned(there)] : [wanted(here), banned(there)];
}

const EXCEPT = /\b(?:except|but|save|other than|apart from)\b(?! (?:keep|leave|never|not)\b)/;

/** At one place and at no other. */
function exclusiveIn(words: string): readonly Placing[] | undefined {
  const once = onceIn(words);
  if (once) return once;
  const anywhere = ANYWHERE_BUT.exec(words);
  const left = COUNTED.test(words) ? undefined : placeIn(anywhere);
  if (anywhere && left !== undefined) return NOT.test(words.slice(0, anywhere.index)) ? only(left) : [banned(left)];
  const out = anywhere ? undefined : outOf(words);
  if (out) return out;
  const moved = placeIn(MOVED.exec(words));
  if (moved !== undefined && !NOT.test(words)) return only(moved, false);
  const free = placeIn(FREE_OF.exec(words));
  if (free !== undefined && !NOT.test(words)) return [banned(free)];
  const saved = EXCEPT_IN.exec(words);
  if (saved && NOT.test(words.slice(0, saved.index)) && !COUNTED.test(words)) return only(placeIn(saved));
  const outside = NOT_OUTSIDE.exec(words);
  if (outside && NOT.test(words) && !COUNTED.test(words)) return only(placeIn(outside));
  const subject = placeIn(ONLY_PLACE.exec(words)) ?? oneOfItsKind(words);
  if (subject !== undefined) return only(subject);
  const neither = AND_NEITHER.exec(words);
  if (neither) {
    const others = neither.slice(3).map((nth) => placeNamed(`the ${nth} ${neither[2]}`));
    return others.flatMap((place) => (place === undefined ? [] : [banned(place)]));
  }
  const contrast = AND_NOT_IN.exec(words);
  // "in the second and third paragraphs but not in the first"
  const places = contrast && !NOT.test(words.slice(0, contrast.index)) ? severalPlaces(`in ${contrast[1]}`) : [];
  if (places.length > 1) {
    const out = placeBeside(contrast![1]!.replace(/s$/, ''), contrast![2]!);
    const wished = places.flatMap((place) => (place === undefined ? [] : [wanted(place)]));
    return out === undefined ? wished : [...wished, banned(out)];
  }
  const [here, there] = contrast ? [placeNamed(contrast[1]!), placeBeside(contrast[1]!, contrast[2]!)] : [];
  if (
    contrast &&
    (there ?? (CONFINED.test(words) ? undefined : here)) !== undefined &&
    !NOT.test(words.slice(0, contrast.index))
  ) {
    // "in the table but not in the others"
    if (here !== undefined && OF_OTHERS.test(contrast[2]!)) return only(here, false);
    return [...(here === undefined ? [] : [wanted(here)]), ...(there === undefined ? [] : [banned(there)])];
  }
  for (const pattern of [ONLY_IN, IN_ONLY, CONFINED, ONCE_IN]) {
    const match = pattern.exec(words);
    const several = match && ALONE.test(words) ? severalAt(words) : undefined;
    const place =
      several ?? (match && AND_MORE.test(words.slice(match.index + match[0].length)) ? undefined : placeIn(match));
    if (place !== undefined && !NOT.test(words.slice(0, match!.index).replace(/\bn?or\b/g, '')))
      return only(place, pattern === CONFINED || MAY.test(words));
  }
  return undefined;
}

const OF_OTHERS = /^(?:the |any )?(?:others?|rest)\b/;
const MAY = /\b(?:may|can|could|might|allowed|permitted)\b/;
const ALONE = /\b(?:only|solely|exclusively|nowhere)\b/;

/** Behind a place: another one. */
const AND_MORE = /^,? (?:and|or) (?:in |at |on )?(?:the |its |your |steps? |[a-z]+ (?:section|part)s?\b)/;

/** `the rows for Tuesday and Friday`. */
const FOR_SEVERAL = new RegExp(
  `\\b(?:entries|(?:${PIECE}|column|cell|post|scene|day|lesson|chapter)s) (?:for|on|about|of|called|named) ((?:the )?[a-z][a-z'’-]*(?:(?:, and |, or |, | and | or )(?!only\\b|nowhere\\b|not\\b|it\\b|must\\b|should\\b)(?:the )?[a-z][a-z'’-]*){1,5})`,
);

/** `stanza 2 & stanza 4`. */
function severalAt(words: string): string | undefined {
  const named = FOR_SEVERAL.exec(words)?.[1];
  if (named !== undefined)
    return named
      .split(/,? (?:and|or) |, /)
      .map((name) => `"${name.replace(/^the /, '')}"`)
      .join(' & ');
  const places = EITHER.test(words) ? [] : severalPlaces(words);
  return places.length > 1 && places.every((place) => place !== undefined) ? places.join(' & ') : undefined;
}

/** The one piece of its kind that is named by itself or by its number: `the last one`. */
function oneOfItsKind(words: string): string | undefined {
  const { kind, but, noun, is, subject, piece } = ONE_OF_ITS_KIND.exec(words)?.groups ?? {};
  const named = but ?? is ?? subject;
  if (named === undefined) return undefined;
  // "Rust is the only language whose row …"
  if (piece !== undefined) return placeNamed(`${piece} for ${named}`);
  return placeNamed(named) ?? placeNamed(`${named.replace(/ one$/, '')} ${kind ?? noun}`);
}

function headingsIn(words: string): readonly Placing[] | undefined {
  return HEADINGS.test(words) && !NOT.test(words) ? [wanted('heading')] : undefined;
}

/** `at the end of the first paragraph`. */
const AT_ENDS =
  /\bat the (?:very )?(start|beginning|end|close) of the [a-z]+(?: (?:paragraph|sentence|section|line|stanza|verse|chapter))?(?=\W*$|[,;]| and\b)/g;

/** At each of several places. */
function severalIn(words: string): readonly Placing[] | undefined {
  if (EITHER.test(words)) return undefined;
  const places = severalPlaces(words).filter((place) => place !== undefined);
  if (places.length < 2 || new Set(places).size < places.length) return undefined;
  const ends = NOT.test(words) ? [] : matchesOf(words, AT_ENDS).map(([, side]) => side);
  if (ends.length === 1 || ends.length === places.length)
    return places.map((place, at) => {
      const side = ends[at];
      return { ...wanted(place), ...(side && { edge: /^[bs]/.test(side) ? ('start' as const) : ('end' as const) }) };
    });
  return NOT.test(words) ? places.map(banned) : places.map(wanted);
}

function severalPlaces(words: string): readonly (string | undefined)[] {
  const nth = NTH_SEVERAL.exec(words);
  if (nth) return matchesOf(nth[1]!, ORDINALS).map(([ordinal]) => placeNamed(`the ${ordinal} ${nth[2]}`));
  const numbered = NUMBERED_SEVERAL.exec(words);
  if (numbered) return matchesOf(numbered[2]!, NUMBERS).map(([number]) => placeNamed(`${numbered[1]} ${number}`));
  const two = TWO_PLACES.exec(words) ?? BOTH_PLACES.exec(words) ?? NEITHER_PLACE.exec(words);
  if (!two) return [];
  return [placeNamed(two[1]!), placeBeside(two[1]!, two[2]!)];
}

/** Another place, which may be told by its number alone: `at the end of the first paragraph and of the last`. */
function placeBeside(one: string, other: string): string | undefined {
  const piece = BARE_NTH.test(other) ? new RegExp(` ${PIECE}$`).exec(one)?.[0] : undefined;
  return placeNamed(`${other}${piece ?? ''}`);
}

const BARE_NTH = new RegExp(` ${NTH}$`);
const ORDINALS = new RegExp(NTH, 'g');
const NUMBERS = new RegExp(`\\b${ONE}\\b`, 'g');

/** `use the headings Q and Q`. */
const HEADINGS =
  /\b(?:use|using|with|under|add|has|have|include|write|needs?|called|into)\b[^Q.;]{0,30}\b(?:sub-?)?headings?:? (?:Q(?:,|,? and) ?)*Q|\bsections? (?:headed|titled|entitled|under the heading)(?: Q(?:,|,? and))* Q/;

/** `in the P.S.`, `paragraph two needs to contain Q`: one place, whatever is said of it. */
const PLACE_HAS = new RegExp(
  `^\\W*(?:the )?${PLACE}(?:, [^,Q]{1,30},)? (?:(?:must|should|shall|will|may|can|cannot|has to|have to|needs? to|is to|ought to) ?)?(?:not |never )?(?:says?|uses?|has|have|contains?|holds?|includes?|mentions?|reads?|goes|runs|features?|bears?|speaks? of)\\b[^Q.;]{0,40}Q`,
);
const STANDS_IN = new RegExp(
  `Q[^Q.;]{0,60}?\\b(?:in|into|within|inside|at|under|on(?= (?:the )?(?:${NTH}|slide|page|day)\\b)) (?!(?:any|each|every|all) points?\\b|least\\b|most\\b)${PLACE}${STOPS}`,
);
const NO_PIECE = new RegExp(
  `^\\W*no (?:single )?(${PIECE}|title|subject line|caption|question|example|day|scene|(?:table )?(?:cell|column)|bullet point|footnote) (?:must|may|should|can|is to|contains?|has|uses?|says?|shall)\\b[^Q.;]{0,30}Q`,
);
const IN_FRONT = new RegExp(`^\\W*in ${PLACE},? (?:[a-z]+ ){1,6}Q`);
/** `list a task under "Actions" that contains Q`. */
const UNDER_NAME =
  /\b(?:in|under|within|into) (the section called [a-z -]{2,30}?),? (?:that|which|with|containing|to|the|use|include|put|write|mention|must|should|has to)\b[^Q.;]{0,40}Q/;

/** `after every verse`, `at the foot of each page`. */
const BY_EACH = new RegExp(
  `Q[^Q.;]{0,40}?\\b(?:after|before|between|under|above|(?:at|near) the (?:start|end|top|bottom|foot|head|beginning) of) (?:each|every|all)(?: of)?(?: the)? (${PIECE})s?\\b|Q[^Q.;]{0,40}?\\bper (${PIECE})\\b|\\bper (${PIECE})\\b[^Q.;]{0,20}Q`,
);
const OR_ANYWHERE = /\bor (?:anywhere|somewhere|elsewhere)\b/;

/** The one place that a clause names for the words it quotes, by a name which is known. */
export function placeSaid(clause: Clause): string | undefined {
  const { quotes, words } = stretchOf(clause);
  if (quotes.length === 0 || OR_ANYWHERE.test(words)) return undefined;
  if (GREETS.test(words) && !NOT.test(words)) return 'greeting';
  const each = NOT.test(words) ? undefined : BY_EACH.exec(words)?.slice(1).find(isNamed);
  if (each !== undefined) return placeNamed(`each ${each}`);
  const none = NO_PIECE.exec(words)?.[1];
  // What no sentence holds is nowhere.
  if (none !== undefined)
    return /^(?:sentence|paragraph|line)$/.test(none) && !COUNTED.test(words) ? undefined : placeNamed(`each ${none}`);
  const place =
    placeIn(STANDS_IN.exec(words)) ??
    placeIn(PLACE_HAS.exec(words)) ??
    placeIn(IN_FRONT.exec(words)) ??
    placeIn(UNDER_NAME.exec(words));
  if (!place?.startsWith('each ') || / for (?:each|every|all) /.test(words)) return place;
  return NOT.test(words) && OF_TITLES.test(place) ? place : undefined;
}

/** `must not appear in headlines`: elsewhere they may. */
const OF_TITLES = /^each (?:heading|headline|title|caption|footnote|tagline)$/;
const SOLE =
  '(?:only|just|simply|solely|exclusively|entirely|merely|purely|nothing but|nothing other than|word for word|exactly|precisely|verbatim|to the letter)';
const NOTHING_ELSE =
  ',? (?:and )?(?:(?:contains? |holds? |says? |has )?nothing (?:else|more|besides|further)|no (?:more|other)|not a word more|only that|only|alone)\\b';
/** `the first sentence should be Q`, `the third turn consists solely of the line Q`. */
const FILLED = new RegExp(
  `^\\W*(?<place>(?:(?:the|its|your|his|her|their|each|every) )?[a-z][a-z'’ -]{2,50}?) (?:(?:must|should|shall|will|has to|have to|needs? to|is to|are to) )?(?:always )?(?<before>${SOLE} )?(?<verb>be|is|are|reads?|says?|states?|runs?|contains?|has|have|holds?|(?<consists>consists?|is made up|be made up|made up))(?<behind>,? ${SOLE},?)*(?: of(?<sole> ${SOLE})?)?(?: (?:the|this|single|one|phrase|sentence|words?|line|question|statement|text)){0,4}:? Q(?:\\W*$|(?<alone>${NOTHING_ELSE}))`,
);
const OF_TEXT =
  / of (?:(?:the|your|this) (?:text|answer|reply|article|(?:blog )?post|story|poem|e-?mail|letter|message|piece|essay|song|review|note|flyer|page|report|speech|summary|(?:first|second|third|last|final) [a-z]+)|(?:each|every) [a-z]+)$/;
/** Of so few words that what it reads is all of it. */
const SHORT =
  /^(?:(?:sentence|line|heading|question|slogan|caption) -?\d+|title|headline|heading|subject(?: line)?|caption|greeting|salutation|sign-?off|tagline|slogan)$/;
/** `sign off with Q and nothing else`. */
const SIGNED = new RegExp(
  `\\bsign off (?:only |just |simply )?with (?:only |just |nothing but |the words |a simple )?Q[^Q.;]{0,30}?${NOTHING_ELSE}|\\bsign off (?:only|just) with Q\\W*$|\\bsign off with (?:nothing but|only|just) Q\\W*$`,
);

/** `has to stand alone in the last line`. */
const ALONE_IN = new RegExp(
  `Q[^Q.;]{0,20}\\b(?:stands?|be|is|appears?) (?:all )?(?:alone|by itself) (?:in|on) ${PLACE}${STOPS}`,
);

/** `Q must appear as the heading`. */
const AS_PART =
  /Q[^Q.;]{0,40}? as (?:the|its|your) (title|headline|heading|header|subject line|slogan|tagline|caption)(?=\W*$|[,;])/;

/** The place whose only words are those that the clause quotes. */
export function placeFilled(clause: Clause): string | undefined {
  const { words } = quotedWords(clause);
  const filled = FILLED.exec(words)?.groups;
  const isOfOther = filled && / of /.test(filled.place!) && !OF_TEXT.test(filled.place!);
  const place = filled && !isOfOther ? placeNamed(filled.place!) : undefined;
  if (filled && place !== undefined) {
    const { before, behind, sole, consists, alone, verb } = filled;
    const isSole = (before ?? behind ?? sole ?? consists ?? alone) !== undefined;
    return isSole || (SHORT.test(place) && /^(?:be|is|are|reads?|runs?)$/.test(verb!)) ? place : undefined;
  }
  const alone = placeIn(ALONE_IN.exec(words)) ?? placeIn(AS_PART.exec(words));
  if (alone !== undefined) return alone;
  return SIGNED.test(words) ? 'sign-off' : undefined;
}
