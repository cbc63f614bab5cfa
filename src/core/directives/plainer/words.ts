import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import { namesText } from '../lexicon/texts.ts';
import { DELIVERABLES, isPart, lastNoun, singular } from '../scope.ts';

/**
 * Which words, letters, marks and capitals a text has and how often, in the ways in which sentences tell it of them rather than to
 * the writer, put as one order for each: `The letter q is rare, six times is the maximum` as `Use the letter "q" at most six
 * times`, `Six words go into every letter: …` as `Use the words …`, `Both "a" and "b" are words each tweet must contain` likewise.
 */

/** What tells a case or a choice, so that it is no plain order. */
const NOT_SAID =
  /[?]|\b(?:if|when|whenever|unless|until|except|while|where|wherever|instead of|rather than|either (?=\S)|optional|prefer\w*|such as|e\.g|many|some|most (?:of|[a-z]+s))\b/i;

const QUOTED = '["“\'‘][^"“”\']{1,60}["”\'’]';
const LINK = '(?:,? (?:and|or|nor) |, )';
const BARE =
  "(?!(?:the|an?|and|or|nor|of|in|to|is|are|be|it|they|you|we|that|which|this|these|those|not|never|must|may|can|should|used?|count|limit|order|above|below|following|one|all|both|only|for|with|from|by|on|at|as|has|have)\\b)[a-z][a-z'’-]+";
const NOUN =
  '(?:key ?words?|buzz ?words?|words?|terms?|names?|phrases?|expressions?|exact words?|exact phrases?|verbs?|nouns?|adjectives?)';
const QUOTES = `${QUOTED}(?:${LINK}(?:the (?:word|letter|name|term) )?${QUOTED}){0,14}`;
const BARES = `${BARE}(?:${LINK}(?:the (?:word|name|term) )?${BARE}){0,14}`;
const LIST = `(?:${QUOTES}|${BARES})`;
const LETTER = "(?:the )?letters? [\"“'‘]?[a-z][\"”'’]?(?![a-z'’])";
/** The words that are told for such by a noun or by quotation marks. */
const TERMS = `(?<terms>(?:both |neither )?(?:${LETTER}|(?:the |these |those )?${NOUN} ${LIST}|(?:the )?${QUOTES}))`;
/** Words of a list that a noun announces. */
const ITEMS = `(?<terms>${LIST})`;

const AMOUNT =
  '(?:\\b(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)\\b)';
const TIMES = '(?:times?|occurrences?|uses|mentions?|appearances?|instances?)';
const SO_OFTEN = `(?:once|twice|thrice|(?:a |one )single ${TIMES}|(?:${AMOUNT})(?: or (?:${AMOUNT}))? ${TIMES})`;
const BOUND =
  '(?:(?:at (?:the )?(?:least|most)|exactly|precisely|only|just|no (?:more|less|fewer) than|not (?:more|less|fewer) than|never (?:more|less|fewer) than|fewer than|less than|more than|up to|under|below|over|a maximum of|a minimum of) )';
const BEHIND = `(?:,? ?(?:or (?:more(?: often)?|less(?: often)?|fewer|not at all|never)|(?:and )?(?:no|never|not) (?:more|twice|oftener)(?: than that| often)?|at (?:the )?(?:most|least)|(?:per [a-z]+ )?(?:is|being|are) the (?:maximum|minimum|limit|most|least)|tops|max(?:imum)?|min(?:imum)?))`;
const COUNT = `(?<count>${BOUND}?${SO_OFTEN}${BEHIND}?)`;
/** A noun of one word or two. */
const THING =
  '[a-z-]+(?: (?!(?:must|should|shall|will|may|can|cannot|has|have|is|are|needs?|do|does|not|never|always|also|you|we|they|the|an?|both|each|to|at|no|words?|only|with|without|for|in|of|from|on|by|as|ha(?:s|ve)|contains?|includes?|uses?|names?|mentions?|says?)\\b)[a-z-]+)?';
/** In which texts: all of a kind, or whatever is written. */
const EACH = `(?<each>(?:in|of|into|to|for|from|inside|within|per)? ?(?:each|every|all|any|your|an?|per|the|each of your|all of your|any of your)(?: (?:one of your|of your))? ${THING}(?: (?:of yours|(?:that )?you (?:write|send|make|produce|compose|draft)))?|in (?:anything|everything|whatever|all|(?:the )?[a-z-]+s) you (?:write|say|send|produce|compose|draft|make)|in it|here|anywhere|per [a-z]+)`;
/** `in each letter`, not `the letter q`. */
const IN_FRONT = '(?=(?:in|of|for|from|within|inside|per|to|into) )';
const TEXT = `(?<each>(?:each|every|all|any|no|your|an?|the)(?: of your)? ${THING}(?: (?:of yours|(?:that )?you (?:write|send|make|produce|compose|draft)))?|it|they|you|we)`;
const MODAL =
  '(?:(?:must|should|shall|will|may|can|has to|have to|needs? to|(?:is|are) to|to|always|also|ever|only|do|does|[a-z]+ly) )*';
const NO =
  "(?<no>(?:(?:must|should|shall|will|may|can|do|does|is|are) )?(?:not|never)|cannot|(?:don|doesn|mustn|shouldn|can|won)['’]t|not to)";
const STANDS =
  '(?:appears?|occurs?|turns? up|comes? up|crops? up|shows? up|pops? up|is found|are found|be found|is (?:used|seen|present|included|there|met|in)|are (?:used|seen|present|included|there|in)|(?:be|is|are) (?:written|said|typed|printed|mentioned)|be (?:used|present|included|there|part of it|in)|features?|stands?|comes?|go(?:es)?|figures?|is|are|be|belongs?)';
const HOLDS =
  '(?:ha(?:s|ve)|contains?|includes?|uses?|writes?|says?|mentions?|holds?|types?|employs?|features?|brings? in|puts? in|works? in|repeats?|drops?|names?|utters?|carr(?:y|ies)|keeps? to|avoids?|omits?|leaves? out|skips?|shuns?|excludes?|bans?)';
const THERE = `(?: ${EACH.replace('<each>', '<where>')})?`;
const FREELY =
  '(?:,? (?:without fail|always|please|throughout|at all|anywhere|ever|all (?:two|three|four|five|six|of them)|each|no exceptions?))*';
const SEVERAL =
  '(?:the |these )?(?:following )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) )?(?:key ?words?|words|terms|names|phrases|expressions)(?: or phrases)?';
const OUT =
  '(?:(?:strictly |absolutely |always )?(?:banned|forbidden|prohibited|off[- ]limits|out of bounds|taboo|barred|ruled out|excluded|not allowed|not permitted|not used|never used|not to be used|left out|kept out|unavailable|blacklisted)|stays? out|keeps? out)';

interface Frame {
  readonly said: RegExp;
  /** It rules them out; otherwise what is captured as `no` does. */
  readonly out?: true;
}

const frame = (said: string, out?: 'out'): Frame => ({
  said: new RegExp(`^(?:and |but |so |please |also )*${said}${FREELY}$`, 'i'),
  ...(out && { out: true }),
});

const OF_TERMS: readonly Frame[] = [
  // "The word para is found in each letter, once or more often"
  frame(
    `(?:${IN_FRONT}${EACH},? )?${TERMS}(?: (?:is|are) (?:rare|scarce|frequent|common|precious))?,? (?:${NO} |${MODAL})(?:${STANDS})?,?(?: ${COUNT})?(?:,?${THERE})?(?:,? ?${COUNT.replace('<count>', '<count2>')})?`,
  ),
  frame(
    `(?:${IN_FRONT}${EACH},? )?${TERMS} (?:is|are) (?:rare|scarce|precious)(?: ${EACH.replace('<each>', '<where>')})?[,;:] ?${COUNT}`,
  ),
  frame(`${TERMS}(?: ${EACH})?: ${COUNT}${THERE}`),
  // "A reply of yours can have the letter w one time or not at all"
  frame(
    `(?:${IN_FRONT}${EACH.replace('<each>', '<where>')},? )?${TEXT} (?:${NO} (?:ever )?|${MODAL})(?<verb>${HOLDS}) (?:any of )?${TERMS}(?:,? ${COUNT})?(?:,?${THERE.replace('<where>', '<where2>')})?(?:,? ?${COUNT.replace('<count>', '<count2>')})?`,
  ),
  frame(
    `(?:(?:always|please) )*(?:${NO} (?:ever )?)?(?<verb>use|say|write|include|mention|repeat|bring in|work in|put in) ${TERMS}(?:,? ${COUNT})?${THERE}`,
  ),
  frame(
    `(?:${NO} (?:ever )?)?(?:say|repeat) (?<terms>${BARE}) ${COUNT}${THERE}(?:, (?:it|that|this|because|since|as) [^;:]{3,60})?`,
  ),
  frame(`(?<verb>hold|keep|limit|cap|restrict) ${TERMS} (?:to|at|under|below) ${COUNT}${THERE}`),
  frame(`(?<verb>hold|keep|limit|cap|restrict) ${TERMS} (?<count>(?:under|below) ${SO_OFTEN})${THERE}`),
  frame(`(?:leave|keep|cut|strip) ${TERMS} out${THERE}`, 'out'),
  frame(`(?:leave out|omit|skip|avoid|drop) ${TERMS}${THERE}`, 'out'),
  frame(`(?:use|include|have|put|write)(?: in)? ${COUNT} of ${TERMS}${THERE}`),
  // "Both … are words that each tweet must contain"
  frame(
    `${TERMS} (?:is|are) (?:an? |the )?(?:compulsory |obligatory )?${NOUN} (?:that |which )?${TEXT} (?:${NO} |${MODAL})(?<verb>${HOLDS})`,
  ),
  frame(
    `(?<terms>${BARES}) (?:is|are) (?:an? |the )?(?:compulsory |obligatory )?(?:key ?)?(?:words?|terms?|expressions?|phrases?) (?:that |which )?${TEXT} (?:${NO} |${MODAL})(?<verb>${HOLDS})`,
  ),
  frame(`(?:the )?${NOUN} (?:that |which )?${TEXT} (?:${NO} |${MODAL})(?<verb>${HOLDS})(?::| (?:is|are):?) ${ITEMS}`),
  // "Six words go into every letter without fail: …"
  frame(`${SEVERAL} (?:${NO} |${MODAL})(?:${STANDS})(?: ${EACH})?${FREELY}: ${ITEMS}`),
  frame(`${SEVERAL} (?:are |have been )?${OUT}(?: ${EACH})?: ${ITEMS}`, 'out'),
  frame(`(?:there are )?${SEVERAL} (?:that |which )?${TEXT} (?:${NO} |${MODAL})(?<verb>${HOLDS})${FREELY}: ${ITEMS}`),
  frame(
    `(?:(?:use|write|say|include) )?(?:none|not one|not any) of (?:the |these |those )?(?:following )?(?:key ?words|words|terms|names|phrases)(?: or phrases)?:? ${ITEMS}${THERE}`,
    'out',
  ),
  frame(
    `(?<each>no [a-z-]+(?: of yours)?|none of your [a-z-]+) (?:${MODAL})(?:${HOLDS}) (?:any of |one of )?(?:the |these )?(?:following )?(?:words|terms|names|phrases):? ${ITEMS}`,
    'out',
  ),
  frame(`(?<each>no [a-z-]+(?: of yours)?|none of your [a-z-]+) (?:${MODAL})(?<verb>${HOLDS}) ${TERMS}(?: ${COUNT})?`),
];

/** Names stand with capitals: `In each poem you name Zelda, Hyrule, Link and Ganon`. */
const NAME = "[A-Z][\\w'’-]+";
const NAMES = `(?<terms>${NAME}(?:(?:,? and |, )${NAME}){0,9})`;
const OF_NAMES: readonly Frame[] = [
  {
    said: new RegExp(
      `^[Ii]n (?<each>(?:each|every|all|any)(?: of your)? ${THING}),? (?:you )?(?:must |always |also )*(?:name|mention) ${NAMES}${FREELY}$`,
    ),
  },
  {
    said: new RegExp(
      `^(?<each>(?:[Ee]ach|[Ee]very|[Aa]ll)(?: of your)? ${THING}) (?:must |should |always |also )*(?:names?|mentions?) ${NAMES}${FREELY}$`,
    ),
  },
];

const CAPITALS =
  '(?:(?:written|set|printed|typed|put|spelled|spelt|given) )?(?:fully |entirely |completely )?(?:(?:in|with) (?:all[- ]?|full |block |only )?(?:capital letters|capitals|caps|uppercase(?: letters)?|upper case(?: letters)?)|capitali[sz]ed|uppercased?)';
const OF_CAPITALS: readonly Frame[] = [
  `(?:${IN_FRONT}${EACH},? )?(?<amount>${BOUND}?(?:${AMOUNT})(?: or (?:more|fewer|less))?|no|not (?:one|a single)|never (?:an?|any)) words?(?: (?:or more|or fewer|or less))?${THERE} (?:${MODAL})(?:is|are|be|stands?|comes?|appears?)(?: (?:ever|always|to be))? ${CAPITALS}(?:,? (?:as in|like) [^.;]{1,40})?${THERE.replace('<where>', '<where2>')}`,
  `(?:write|set|put|print|type) (?<amount>${BOUND}?(?:${AMOUNT})) words?(?<open> or (?:more|fewer|less))?${THERE} ${CAPITALS}`,
  `(?:(?:do not|don['’]t|never) (?:use|write|have|put)) (?<none>any|a|one) (?:single )?words? (?:in|with) (?:all[- ]?|full |block |only )?(?:capital letters|capitals|caps|uppercase(?: letters)?)${THERE}`,
  `(?:fully )?(?:words in (?:full |all )?(?:capitals|caps|capital letters)|capitali[sz]ed words|all-caps words): (?<amount>${BOUND}?(?:${AMOUNT})(?: or (?:more|fewer|less))?|none|no|zero)(?: (?:per|in each|in every) [a-z]+)?(?<tail>,? at (?:the )?(?:most|least))?`,
].map((said) => frame(said));

const ANY_CAPITAL = '(?:an?|any|a single|one) (?:single )?(?:capitals?|upper[- ]?case)(?: letters?)?';
const OF_CASE: readonly Frame[] = [
  frame(
    `(?:${TEXT} )?(?:${NO} (?:ever )?)(?:types?|uses?|writes?|puts?|contains?|holds?|has|have) ${ANY_CAPITAL}${THERE}(?:, (?:not|whatever|neither|even|no matter) [^.;:]{3,80})?`,
  ),
  frame(
    `(?:there (?:is|are|must be|should be) |(?:type|use|write) )no (?:capitals?|capital letters?|big letters?|upper[- ]?case letters?)${THERE}(?:, (?:not|whatever|neither|even|no matter) [^.;:]{3,80})?`,
  ),
];
const CASE_LABEL =
  /^(?:letter |text )?(?:case|capitali[sz]ation|casing|letters): (?:(?:none|no capitals?|all|only|always|strictly|everything|is|in|use), ?|(?:all|only|always|strictly|everything|is|in|use) )*(lower|upper)(?:[- ]?cased?)?(?: letters?)?(?: only)?(?:,? (?:everywhere|throughout|always|from start to finish|please))*$/i;
const MARKS =
  '(?<mark>commas?|semi-?colons?|colons?|exclamation (?:marks?|points?)|question marks?|dashes|asterisks?|emojis?|hashtags?|brackets|hyphens?|quotation marks?)';
/** What one writes with: `your keyboard`, `your character set`. */
const KEYS =
  '(?:(?:the|your|our|its) )?(?:characters?(?: set)?|alphabet|keyboard|typewriter|set of characters|repertoire)(?: (?:of yours|you have))?';
const OF_MARKS: readonly Frame[] = [
  `[^.;:]{3,80}\\b(?:breaks?|chokes?|trips?|crashes?|stumbles?|fails?|dies) (?:on|over|at) ${MARKS},? (?:so|hence|which is why)(?: that)? (?:(?:you|we|please) )?(?:never )?(?:write|use|type|put|set|send) (?:none|no such thing|not (?:a single )?one|them)(?: at all)?`,
  `[^.;:]{3,80}\\b(?:breaks?|chokes?|trips?|crashes?|stumbles?|fails?|dies) (?:on|over|at) ${MARKS},? (?:so|hence|which is why)(?: that)? there (?:are|must be|should be) none ${EACH}`,
  `(?:the )?${MARKS} (?:is|are)(?: not|n['’]t| no) (?:(?:a )?part of|in|on|among|one of) ${KEYS}`,
  `(?:the )?${MARKS} (?:is|are) (?:no (?:character|sign|part) of (?:yours|${KEYS})|(?:missing|absent|lacking) (?:from|on|in) ${KEYS})`,
  `you (?:have no|lack(?: the| an?)?|(?:do not|don['’]t) have(?: the| an?| any)?|are without(?: the| an?)?) ${MARKS} (?:on|in|among) ${KEYS}`,
  `(?:your|the) (?:keyboard|alphabet|character set|typewriter) (?:has no|knows no|lacks(?: the| an?)?|does not have(?: the| an?| any)?|is without(?: the| an?)?) ${MARKS}`,
  `(?:the )?${MARKS} (?:does not|do not|doesn['’]t|don['’]t) exist(?: for (?:us|you|me|this [a-z]+)|${THERE})`,
  `(?:the )?(?:character|sign|symbol|mark) (?<sign>\\*|asterisk|#|!|—|;|:) (?:must|should|shall|may|can|is|does|do)(?: not|not|n['’]t| never)(?: to)?(?: ever)? (?:appear|occur|be used|be found|stand|turn up|come up|show up|be there)${THERE}`,
].map((said) => frame(said));
const SIGNS: Readonly<Record<string, string>> = {
  '*': 'asterisks',
  asterisk: 'asterisks',
  '#': 'hashtags',
  '!': 'exclamation marks',
  '—': 'em dashes',
  ';': 'semicolons',
  ':': 'colons',
};

const WORD: Cue =
  /^["'“‘(*_]*(?:key)?(?:words?|terms?|letters?|names?|phrases?|expressions?|mentions?|capitali[sz]ed|capitals?|caps|uppercase|case|casing|capitali[sz]ation|commas?|character|asterisks?|marks?|semi-?colons?|colons?|dashes|emojis?|hashtags?)\b/;
const OFTEN: Cue = /^(?:once|twice|thrice|times)\b/;
const cues = new Cues([WORD, OFTEN]);

/** Whether the sentence may tell of words or letters. */
export function mayTellWords(met: Met, text: string): boolean {
  return text.length < 300 && (cues.any(met) || /["“]/.test(text));
}

interface Order {
  readonly order: string;
  /** The kind of text it is said of: `each tweet`. */
  readonly part: string | undefined;
}

interface SaidOfWords {
  readonly orders: readonly string[];
  readonly part: string | undefined;
  /** The sentence says nothing else of words and letters. */
  readonly whole: boolean;
}

/** Where one sentence says two things, or who somebody is in front. */
const BREAK = /(?:;| –| —|:(?! ?["“'‘]))\s+|,? (?:and|but|so|yet),? (?=(?:you|we|they|it|the|each|every|no|all|in)\b)/i;

/** What a sentence tells of words and letters; undefined where it tells that in no such words. */
export function wordsIn(text: string): SaidOfWords | undefined {
  const words = plain(text);
  if (NOT_SAID.test(words)) return undefined;
  const own = orderIn(words);
  if (own) return { orders: [own.order], part: own.part, whole: true };
  const pieces = words.split(BREAK).map((piece) => orderIn(plain(piece)));
  const said = pieces.filter((piece) => piece !== undefined);
  if (said.length === 0 || pieces.length < 2) return undefined;
  const part = said.find((piece) => piece.part !== undefined)?.part;
  return { orders: said.map(({ order }) => order), part, whole: said.length === pieces.length };
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\d"“'‘]+|[\s,;.:!_–—-]+$/gu, '')
    .replace(/^(?:please )?(?:make sure|be sure|take care)(?: that you)? (not )?(?:to )?(?=[a-z]+ )/i, (_, no) =>
      no ? 'do not ' : '',
    )
    .replace(/^(?:I|we)(?: would|['’]d)? (?:want|need|like) (?=the |your |each |every )/i, '')
    .replace(/^[Rr]ule [a-z]+: |^(?:[Ff]or|[Dd]ue to|[Bb]ecause of) (?:an? |the )?[a-z]+(?: [a-z]+)?, (?=the )/, '')
    .replace(/^([A-Z][a-z]+): (?=(?:[a-z]+ or more|at least|at most|no more than|exactly|the) )/, '');
}

function orderIn(words: string): Order | undefined {
  const letters = CASE_LABEL.exec(words)?.[1];
  if (letters !== undefined) return { order: `use ${letters.toLowerCase()}case letters`, part: undefined };
  for (const [frames, order] of TABLES) {
    for (const one of frames) {
      const groups = one.said.exec(words)?.groups;
      if (!groups) continue;
      const part = partSaid(groups);
      const said = part === null ? undefined : order(groups, one);
      return said === undefined ? undefined : { order: said, part: part ?? undefined };
    }
  }
  return undefined;
}

/** What each table of frames orders. */
const TABLES: readonly (readonly [readonly Frame[], (groups: Groups, frame: Frame) => string | undefined])[] = [
  [OF_CASE, () => 'use lowercase letters'],
  [OF_CAPITALS, capitals],
  [OF_MARKS, ({ mark, sign }) => `do not use ${mark?.replace(/(?<!s)$/, 's') ?? SIGNS[sign!]!}`],
  [OF_NAMES, ({ terms }) => termsOrder(terms!, '', false)],
  [OF_TERMS, ofTerms],
];

function ofTerms({ terms, each, verb, no, count, count2 }: Groups, { out }: Frame): string | undefined {
  const denied = out === true || no !== undefined || /^no(?:ne)?\b/i.test(each ?? '') || /^neither\b/i.test(terms!);
  const never = denied !== /^(?:avoid|omit|leave|skip|shun|exclude|ban)/i.test(verb ?? '');
  const counted = count ?? count2;
  // One of them will do.
  if (!never && / or /i.test(terms!)) return undefined;
  if (counted === undefined) return termsOrder(terms!, '', never);
  const order =
    LIMITS.test(verb ?? '') && !AT_LEAST.test(counted) ? often(`at most ${counted}`, false) : often(counted, never);
  return order && termsOrder(terms!, ` ${order}`, false);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The kind of text it is said of; null for a place in a text or anything else. */
function partSaid({ each, where, where2 }: Groups): string | null | undefined {
  let part: string | undefined;
  for (const said of [each, where, where2]) {
    const words = said
      ?.toLowerCase()
      .replace(/ (?:of yours|(?:that )?you (?:write|say|send|make|produce|compose|draft))$/, '')
      .replace(/^(?:in|of|into|to|for|from|inside|within) /, '')
      .replace(/^(?:(?:each|every|all|any)(?: one)? of your|each|every|all|any|your|an?|per|no|none of your) /, '');
    if (words === undefined || NOWHERE.test(words) || ANSWER.test(words)) continue;
    const [the, kind] = [words.startsWith('the '), words.replace(/^the /, '')];
    const noun = lastNoun(kind);
    if (isPart(kind) || isPart(noun) || ONE_OF_THEM.test(kind)) return null;
    if (!DELIVERABLES.test(kind) && !namesText(singular(noun))) return ANSWER.test(kind) ? undefined : null;
    if (!the) part = `each ${kind.replace(/\S+$/, singular(noun))}`;
  }
  return part;
}

/** `the first speech`, of several. */
const ONE_OF_THEM = /^(?:first|second|third|fourth|fifth|last|final|opening|closing|next|other|same|[a-z]+ of) /;
const NOWHERE = /^(?:it|they|you|we|here|anywhere|anything|everything|whatever|all|in it)$/;
const ANSWER =
  /^(?:explanations?|messages?|repl(?:y|ies)|answers?|responses?|outputs?|texts?|documents?|work|writing|whole|entire text)$/;

const AT_MOST =
  /\b(?:no more than|not more than|never more than|up to|most|maximum|max|limit|tops|or (?:less|fewer|never|not at all)|(?:no|never|not) (?:more|twice|oftener))\b/i;
const FEWER = /\b(?:under|below|(?<!\b(?:no|not|never) )(?:fewer|less) than)\b/i;
const AT_LEAST = /\b(?:least|minimum|min|(?:no|not|never) (?:less|fewer) than|or more)\b/i;
const OVER = /\b(?:over|(?<!\b(?:no|not|never) )more than)\b/i;

/** No more are meant. */
const LIMITS = /^(?:hold|keep|limit|cap|restrict)$/i;

/** A count in the words of an order: `one time or not at all` is `at most once`. */
function often(count: string, no: boolean): string | undefined {
  const number = new RegExp(SO_OFTEN, 'i')
    .exec(count)![0]
    .replace(new RegExp(` ${TIMES}$`, 'i'), ' times')
    .replace(/^(?:one|1|an?|(?:a |one )single) times$/i, 'once');
  if (no) return OVER.test(count) ? `at most ${number}` : undefined;
  if (FEWER.test(count)) return `fewer than ${number}`;
  if (AT_LEAST.test(count)) return `at least ${number}`;
  if (AT_MOST.test(count)) return `at most ${number}`;
  if (OVER.test(count)) return `more than ${number}`;
  return `exactly ${number}`;
}

function termsOrder(terms: string, count: string, never: boolean): string {
  const isLetter = /^(?:the )?letters? /i.test(terms);
  const list = terms
    .replace(new RegExp(`^(?:both |neither |either )?(?:the |these |those )?(?:${NOUN}|letters?) (?!,)`, 'i'), '')
    .replace(/^(?:both|neither|either) /i, '');
  const quoted = list.match(new RegExp(QUOTED, 'g'));
  const items = (quoted ?? list.split(/,? (?:and|or|nor) |, /))
    .map((item) => item.replace(/^["“'‘]|["”'’]$/g, '').replace(/^the (?:word|name|term) /, ''))
    .map((item) => `"${item}"`);
  const kind = items.some((item) => item.includes(' ')) ? 'phrase' : 'word';
  const noun = isLetter ? 'letter' : items.length > 1 ? `${kind}s` : kind;
  const named =
    items.length > 1 ? `${items.slice(0, -1).join(', ')} ${never ? 'or' : 'and'} ${items.at(-1)}` : items[0];
  return `${never ? 'do not use' : 'use'} the ${noun} ${named}${count}`;
}

function capitals({ amount: said, open, tail }: Groups): string {
  const amount = `${said ?? ''}${open ?? ''}${tail ?? ''}`.toLowerCase();
  const number = new RegExp(AMOUNT, 'i').exec(amount)?.[0];
  if (number === undefined || /^(?:no|none|zero|not one|not a single|never an?|never any)$/.test(amount))
    return 'do not use any words in capital letters';
  return `use ${often(amount.replace(number, `${number} times`), false)!.replace(/(?: times|^(.*)\bonce)$/, (_, bound) => (bound === undefined ? '' : `${bound}one`))} words in capital letters`;
}
