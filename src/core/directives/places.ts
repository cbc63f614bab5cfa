import { matchesOf } from '../text/matches.ts';
import type { Clause } from './clauses.ts';
import { PEOPLE } from './lexicon/content.ts';
import { numberOf } from './numbers.ts';
import { DELIVERABLES, isRuleLabel, partOf, singular } from './scope.ts';

/** The nouns of a place: `shelf label` of `in the shelf label`. */
const THING =
  "((?!(?:for|to|in|on|with|about|as|like|of|it|them|this|that|these|those|everything|only|not|no|and|or|both|down|out|up|from|by|at|letters?|words?|phrases?|terms?|names?)\\b)(?:[a-z][a-z'’-]* ){0,2}?[a-z][a-z'’-]+)";
const DETERMINER = '(the |your |our |all |any |each |every |an? )?';

/** What a stretch of a sentence opens with: `In the worksheet, …`; `…; in answer keys, …`. */
const IN_FRONT = new RegExp(
  `(?:^\\W*|[;:,–—] |\\b(?:and|but|while|whereas) )(?:(?:and|but|while|whereas) )?(?:[Ii]n|[Ii]nside|[Ww]ithin|[Ff]or|[Oo]n|[Tt]hroughout) ${DETERMINER}${THING}(?=,)`,
  'g',
);

/** The same without a comma: `In the feedback use the second person`. */
const BARE_FRONT = new RegExp(
  `^\\W*(?:[Ii]n|[Ii]nside|[Ww]ithin) (the |your |our )${THING} (?=(?:always |never |please )?(?:use|write|be|avoid|keep|address|speak|stay|do not|don['’]t)\\b)`,
);

/** What a text stands on, one beside others: `legal pages`. */
const SURFACE = '(?:pages?|screens?|slides?|cards?|labels?|posters?|signs?|tickets?|menus?|banners?|flyers?|tabs)';

/** What an order says at its end: `Be formal in the worksheet`, `Use emojis for posters`. */
const AT_END = new RegExp(
  `\\b(in|inside|within|for|throughout|on(?= (?:(?:the|your|our|all) )?(?:[a-z'’-]+ ){1,2}${SURFACE}\\W*$)) (the |your |our |all )?${THING}(?: (?:only|alone|too|as well))?\\W*$`,
);

/** Orders whose `in riddles` says where, not how as in `answer in riddles`. */
const USES =
  /^\W*(?:(?:[Pp]lease|[Aa]lways|[Nn]ever|[Dd]o not|[Dd]on['’]t) )*(?:[Bb]e|[Uu]se|[Aa]void|[Ii]nclude|[Pp]ut|[Aa]dd|[Oo]mit|[Pp]refer|[Ss]tay|[Ss]ound|[Nn]o|[Aa]llow|[Ss]kip|[Dd]rop|[Aa]pply)\b/;

/** `one sentence in answer keys`: what stands in front is of the answer's form. */
const AFTER_FORM =
  /\b(?:words?|sentences?|paragraphs?|lines?|characters?|bullets?|points?|lists?|tables?|headings?|emojis?|letters|tense|person|tone|spelling|style|text|prose|questions?|English|German|French|Spanish|Italian) in [a-z -]+\W*$/;

/** `the long read in 120 words`, `a long read that is in English`, behind another that goes by the same verb. */
const THING_AND_FORM = new RegExp(
  `^\\W*(?:and )?(the |your |our |an? (?=[a-z -]{2,40}? (?:that|which) ))${THING} (?:in|as|with|without|under|within|that|which)\\b`,
);

/** What an order is about: `Write the worksheet in German`, `Keep shelf labels under 20 words`. */
const OBJECT = new RegExp(
  `^\\W*(?:(?:[Pp]lease|[Aa]lways|[Aa]lso|[Tt]hen|[Nn]ext|[Ff]inally|[Nn]ever|[Dd]o not|[Dd]on['’]t) )*(?:[Ww]rite|[Dd]raft|[Cc]ompose|[Ww]ord|[Pp]hrase|[Kk]eep|[Mm]ake|[Rr]ender|[Ss]tyle|[Ff]ormat) (the |your |our )?${THING} (?:in|as|with|without|under|over|below|within|between|at|to|from|no|not|short|shorter|longer|using|about|around|exactly|formal|informal|casual)\\b`,
);

/** `Write note_member in Welsh`: a field by its name in code. */
const FIELD =
  /^\W*(?:[Ww]rite|[Kk]eep|[Gg]ive|[Rr]eturn|[Pp]ut|[Ff]ill|[Ss]et|[Ff]ormat|[Mm]ake|[Tt]ranslate) ([a-z]+(?:_[a-z0-9]+)+)(?![\w(])/;

/** The same in front of the clause: `Write the worksheet` of `Write the worksheet without bullet points`. */
const OBJECT_BEFORE = new RegExp(
  `(?:^\\W*|[;.] |\\band )(?:[Ww]rite|[Dd]raft|[Cc]ompose|[Ww]ord|[Pp]hrase|[Kk]eep|[Mm]ake|[Rr]ender) (the |your |our )${THING},?\\s*$`,
);

/** Nouns that name no text: manners, times, cases and what goes on. */
const NO_TEXT =
  /^(?:cases?|circumstances?|situations?|events?|beginning|start|end|middle|top|bottom|meantime|future|past|moment|process|interest|spirit|way|manner|context|sake|purposes?|reasons?|times?|days?|weeks?|months?|quarters?|seasons?|decades?|years?|hours?|minutes?|whole|world|words?|terms?|letters?|characters?|numbers?|numerals?|digits?|figures?|italics?|capitals?|caps|brackets|parentheses|quotes|marks|rhymes?|emojis?|units|colou?rs|steps?|parts?|places?|lines?|order|detail|depth|form|forms|light|face|mind|conversation|chat|dialogue|session|task|job|project|work|discussion|exchange|interaction|knowledge|information|content|data|facts?|language|tense|person|voice|style|tone|format|code|tests?|functions?|classes|files?|variables?|one|ones|other|others|rest|following|above|below|first|last|second|third|present|singular|plural|imperative|blocks?|fences?)$/;

/** Words of a clause, none of a noun phrase. */
const NO_NOUN =
  /^(?:you|we|they|it|he|she|i|would|will|can|could|should|must|may|is|are|was|were|be|has|have|that|which|who|as|in|any|not|no|the|an?|so|more|than|same|next|previous|following|entire|whole|final|given|provided|new|old|other|own|different|single|separate|most|many|several|some|few|half|throughout|everywhere|always|again|instead)$/;

const PLURAL = /[^siu]s$/;

/** The part that a noun phrase names, by its own noun where that is none that is known. */
function thingIn(determiner: string | undefined, words: string): string | undefined {
  const all = words.split(' ');
  const last = all.at(-1)!;
  if (determiner === undefined && !PLURAL.test(last)) return undefined;
  if (NO_TEXT.test(last) || NO_TEXT.test(singular(last)) || PEOPLE.has(singular(last)) || isRuleLabel(last))
    return undefined;
  if (all.some((word) => NO_NOUN.test(word) || numberOf(word) !== undefined)) return undefined;
  const part = partOf(words);
  return part === undefined ? singular(words) : (part ?? undefined);
}

/**
 * The part that the place of a clause names, where its own words name none: `worksheet` for `In the worksheet, be
 * formal`, `Be formal in worksheets` and `Write the worksheet in a formal tone`.
 */
export function placeOf({ sentence, start, text, kind, subject }: Clause, ofForm: boolean): string | undefined {
  if (start > 0) {
    const before = sentence.masked.slice(0, start);
    const front = matchesOf(before, IN_FRONT).at(-1);
    if (front && !before.slice(front.index + front[0].length).includes(';')) {
      const thing = thingIn(front[1], front[2]!);
      // "In complaints, …": several of them are not the one text that is asked for.
      if (thing !== undefined) return front[1] === undefined && DELIVERABLES.test(thing) ? `for ${thing}` : thing;
    }
  }
  if (kind !== 'modal') {
    const [, determiner, words] = BARE_FRONT.exec(text) ?? [];
    const thing = words === undefined ? undefined : thingIn(determiner, words);
    if (thing !== undefined) return thing;
  }
  if (kind === 'participle') {
    const object = OBJECT_BEFORE.exec(sentence.masked.slice(0, start));
    return object ? thingIn(object[1], object[2]!) : undefined;
  }
  const bare = kind === 'fragment' || (kind === 'declarative' && subject === undefined);
  if (kind !== 'imperative' && kind !== 'modal' && !bare) return undefined;
  const [, preposition, determiner, words] = AT_END.exec(text) ?? [];
  if (words !== undefined && saysWhere(text, preposition!, determiner, words, ofForm)) {
    const end = thingIn(determiner, words);
    if (end !== undefined) return end;
  }
  if (!ofForm || kind === 'modal') return undefined;
  const field = kind === 'imperative' ? FIELD.exec(text)?.[1] : undefined;
  if (field !== undefined) return field;
  const object = (kind === 'imperative' ? OBJECT : THING_AND_FORM).exec(text);
  return object ? thingIn(object[1], object[2]!) : undefined;
}

/** `as though you were chatting in the pub`: what is told of is no place in the text. */
const AS_IF = /\bas (?:if|though)\b/i;

/** Whether words at the end of an order say where it holds, not how it is done or to what. */
function saysWhere(text: string, preposition: string, determiner: string | undefined, words: string, ofForm: boolean) {
  if (AS_IF.test(text)) return false;
  const isText = DELIVERABLES.test(words) || !!partOf(words);
  if (preposition === 'on') return true;
  if (preposition === 'for') return isText || (determiner !== undefined && USES.test(text));
  if (USES.test(text)) return true;
  return isText || (ofForm && (determiner !== undefined || AFTER_FORM.test(text)));
}
