import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import { namesText } from '../lexicon/texts.ts';
import { DELIVERABLES, isPart, lastNoun, singular } from '../scope.ts';

/**
 * Which words, letters and capitals a text has and how often, in the ways in which sentences tell it of them rather than to
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
const LETTER = "(?:the )?letters? [\"“'‘]?[a-z][\"”'’]?(?![a-z'’])";
/** Words that a noun or quotation marks tell for such. */
const NAMED = `(?:both |neither )?(?:${LETTER}|(?:the |these |those )?${NOUN} (?:${QUOTES}|${BARES})|(?:the )?${QUOTES})`;
const TERMS = `(?<terms>${NAMED})`;
/** Words of a list that a noun announces. */
const ITEMS = `(?<terms>${QUOTES}|${BARES})`;

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
const OF_YOURS = '(?:of yours|(?:that )?you (?:write|send|make|produce|compose|draft))';
/** In which texts: all of a kind, or whatever is written. */
const EACH = `(?<each>(?:in|of|into|to|for|from|inside|within|per)? ?(?:each|every|all|any|your|an?|per|the|each of your|all of your|any of your)(?: (?:one of your|of your))? ${THING}(?: ${OF_YOURS})?|in (?:anything|everything|whatever|all|(?:the )?[a-z-]+s) you (?:write|say|send|produce|compose|draft|make)|in it|here|anywhere|per [a-z]+)`;
const THERE = `(?: ${EACH})?`;
/** In front: `in each letter`, not `the letter q`. */
const IN_EACH = `(?:(?=(?:in|of|for|from|within|inside|per|to|into) )${EACH},? )?`;
const TEXT = `(?<each>(?:each|every|all|any|no|none of your|your|an?|the)(?: of your)? ${THING}(?: ${OF_YOURS})?|it|they|you|we)`;
const MODAL =
  '(?:(?:must|should|shall|will|may|can|has to|have to|needs? to|(?:is|are) to|to|always|also|ever|only|do|does|[a-z]+ly) )*';
const NO =
  "(?<no>(?:(?:must|should|shall|will|may|can|do|does|is|are) )?(?:not|never)|cannot|(?:don|doesn|mustn|shouldn|can|won)['’]t|not to)";
/** In front of a verb. */
const MAY = `(?:${NO} (?:ever )?|${MODAL})`;
const STANDS =
  '(?:appears?|occurs?|turns? up|comes? up|crops? up|shows? up|pops? up|is found|are found|be found|is (?:used|seen|present|included|there|met|in)|are (?:used|seen|present|included|there|in)|(?:be|is|are) (?:written|said|typed|printed|mentioned)|be (?:used|present|included|there|part of it|in)|features?|stands?|comes?|go(?:es)?|figures?|is|are|be|belongs?)';
const HOLDS =
  '(?<verb>ha(?:s|ve)|contains?|includes?|uses?|writes?|says?|mentions?|holds?|types?|employs?|features?|brings? in|puts? in|works? in|repeats?|drops?|names?|utters?|carr(?:y|ies)|keeps? to|avoids?|omits?|leaves? out|skips?|shuns?|excludes?|bans?)';
const FREELY =
  '(?:,? (?:without fail|always|please|throughout|at all|anywhere|ever|everywhere|all (?:two|three|four|five|six|of them)|each|no exceptions?))*';
const SEVERAL = `(?:the |these |those )?(?:following )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) )?${NOUN}(?: or phrases)?`;
const OUT =
  '(?:(?:strictly |absolutely |always )?(?:banned|forbidden|prohibited|off[- ]limits|out of bounds|taboo|barred|ruled out|excluded|not allowed|not permitted|not used|never used|not to be used|left out|kept out|unavailable|blacklisted)|stays? out|keeps? out)';

interface Frame {
  readonly said: RegExp;
  /** It rules them out; otherwise what is captured as `no` does. */
  readonly out?: true;
}

/** In a frame, `each` and `count` may stand several times: they are numbered. */
function frame(said: string, out?: 'out', flags = 'i'): Frame {
  let groups = 0;
  const numbered = said.replace(/\(\?<(each|count)>/g, (_, name) => `(?<${name}${groups++}>`);
  return {
    said: new RegExp(`^(?:and |but |so |please |also )*${numbered}${FREELY}$`, flags),
    ...(out && { out: true }),
  };
}

const OF_TERMS: readonly Frame[] = [
  // "The word para is found in each letter, once or more often", "the letter q is rare, six times is the maximum"
  frame(
    `${IN_EACH}${TERMS}(?: (?:is|are) (?:rare|scarce|frequent|common|precious))?[,:]? ${MAY}(?:${STANDS})?,?(?: ${COUNT})?(?:,?${THERE})?(?:,? ?${COUNT})?`,
  ),
  // "A reply of yours can have the letter w one time or not at all"
  frame(`${IN_EACH}${TEXT} ${MAY}${HOLDS} (?:any of )?${TERMS}(?:,? ${COUNT})?(?:,?${THERE})?(?:,? ?${COUNT})?`),
  // "Bring in the word dose five times or more per answer"
  frame(
    `(?:always |please )*(?:${NO} (?:ever )?)?(?<verb>use|say|write|include|mention|repeat|bring in|work in|put in) ${TERMS}(?:,? ${COUNT})?${THERE}`,
  ),
  // "Don't say skyscraper more than once"
  frame(`(?:${NO} (?:ever )?)?(?<verb>say|repeat) (?<terms>${BARES}) ${COUNT}${THERE}`),
  // "Hold the letter z to three uses"
  frame(`(?<verb>hold|keep|limit|cap|restrict) ${TERMS} (?:(?:to|at) |(?=under|below))${COUNT}${THERE}`),
  // "Both … are words that each tweet must contain"
  frame(
    `(?<terms>${NAMED}|${BARES}) (?:is|are) (?:an? |the )?(?:compulsory |obligatory )?${NOUN} (?:that |which )?${TEXT} ${MAY}${HOLDS}`,
  ),
  // "Six words go into every letter without fail: …"
  frame(`${SEVERAL} ${MAY}(?:${STANDS})${THERE}${FREELY}: ${ITEMS}`),
  // "There are three words you avoid: …", "the words that each tweet must contain are …"
  frame(`(?:there are )?${SEVERAL} (?:that |which )?${TEXT} ${MAY}${HOLDS}${FREELY}(?::| (?:is|are):?) ${ITEMS}`),
  // "Two words are off limits in your output: …"
  frame(`${SEVERAL} (?:are |have been )?${OUT}${THERE}: ${ITEMS}`, 'out'),
  // "Use none of these words: …"
  frame(`(?:(?:use|write|say|include) )?(?:none|not one|not any) of ${SEVERAL}:? ${ITEMS}${THERE}`, 'out'),
];

/** `Case: lowercase letters everywhere`. */
const OF_CASE: readonly Frame[] = [
  frame(
    '(?:letter |text )?(?:case|capitali[sz]ation|casing|letters): (?:(?:none|no capitals?|all|only|always|strictly|everything|is|in|use),? )*(?<style>lower|upper)(?:[- ]?cased?)?(?: letters?)?(?: only)?',
  ),
];

/** Names stand with capitals: `In each poem you name Zelda, Hyrule, Link and Ganon`. */
const NAME = "[A-Z][\\w'’-]+";
const OF_NAMES: readonly Frame[] = [
  frame(
    `(?:[Ii]n )?(?<each>(?:[Ee]ach|[Ee]very|[Aa]ll)(?: of your)? ${THING}),? (?:you )?(?:must |should |always |also )*(?:names?|mentions?) (?<terms>${NAME}(?:(?:,? and |, )${NAME}){0,9})`,
    undefined,
    '',
  ),
];

const IN_CAPITALS =
  '(?:in|with) (?:all[- ]?|full |block |only )?(?:capital letters|capitals|caps|uppercase(?: letters)?|upper case(?: letters)?)';
const CAPITALS = `(?:(?:written|set|printed|typed|put|spelled|spelt|given) )?(?:fully |entirely |completely )?(?:${IN_CAPITALS}|capitali[sz]ed|uppercased?)`;
const SO_MANY = `${BOUND}?(?:${AMOUNT})(?: or (?:more|fewer|less))?`;
const OR_MORE = '(?: or (?:more|fewer|less))?';
const OF_CAPITALS: readonly Frame[] = [
  // "Five or more words are fully capitalized, as in …"
  frame(
    `${IN_EACH}(?<amount>(?:${SO_MANY}|no|not (?:one|a single)|never (?:an?|any)) words?${OR_MORE})${THERE} ${MODAL}(?:is|are|be|stands?|comes?|appears?)(?: (?:ever|always|to be))? ${CAPITALS}(?:,? (?:as in|like) [^.;]{1,40})?${THERE}`,
  ),
  // "Put three words or more in capitals", "do not use any words in capitals"
  frame(`(?:write|set|put|print|type) (?<amount>${SO_MANY} words?${OR_MORE})${THERE} ${CAPITALS}`),
  frame(`${NO} (?:use|write|have|put) (?:any|an?|one) (?:single )?words? ${IN_CAPITALS}${THERE}`),
  // "Words in capitals: three per message, at the most"
  frame(
    `(?:fully )?(?:words ${IN_CAPITALS}|capitali[sz]ed words|all-caps words): (?<amount>(?:${SO_MANY}|none|no|zero)(?: (?:per|in each|in every) [a-z]+)?(?:,? at (?:the )?(?:most|least))?)`,
  ),
];

const WORD: Cue =
  /^["'“‘(*_]*(?:key)?(?:words?|terms?|letters?|names?|phrases?|expressions?|mentions?|capitali[sz]ed|capitals|caps|uppercase|case|casing|capitali[sz]ation)\b/;
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
const BREAK =
  /(?:;| –| —|:(?! ?["“'‘]))\s+|,? (?:and|but|so|yet),? (?=(?:you|we|they|it|the|each|every|no|all|in)\b)|, (?=it\b)/i;

/** What a sentence tells of words and letters; undefined where it tells that in no such words. */
export function wordsIn(text: string): SaidOfWords | undefined {
  const words = plain(text);
  const [, terms, form] = ONLY_SO.exec(words) ?? [];
  if (terms !== undefined) return { orders: [`use ${terms} only ${form}`], part: undefined, whole: true };
  if (NOT_SAID.test(words)) return undefined;
  const own = orderIn(words);
  if (own) return { orders: [own.order], part: own.part, whole: true };
  const pieces = words.split(BREAK).map((piece) => orderIn(plain(piece)));
  const said = pieces.filter((piece) => piece !== undefined);
  if (said.length === 0 || pieces.length < 2) return undefined;
  const part = said.find((piece) => piece.part !== undefined)?.part;
  return { orders: said.map(({ order }) => order), part, whole: said.length === pieces.length };
}

/** `should the word "road" occur, then only in the plural`. */
const ONLY_SO =
  /^(?:should|if|where|wherever|whenever) (the (?:key ?)?(?:word|noun|verb|term|name) ["“][^"”]{1,40}["”]) (?:is used|be used|occurs?|appears?|comes? up|stands?)(?: at all| anywhere)?,? (?:then )?(?:(?:use it|it (?:must|should|may) (?:be(?: used)?|stand|appear)) )?only ((?:in the (?:singular|plural|past tense)|as (?:an? )?(?:noun|verb|adjective|adverb))\b)/i;

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
  [OF_CASE, ({ style }) => `use ${style!.toLowerCase()}case letters`],
  [OF_CAPITALS, capitals],
  [OF_NAMES, ({ terms }) => termsOrder(terms!, '', false)],
  [OF_TERMS, ofTerms],
];

function ofTerms(groups: Groups, { out }: Frame): string | undefined {
  const { terms, verb, no } = groups;
  const [counted] = all(groups, 'count');
  const denied =
    out === true ||
    no !== undefined ||
    all(groups, 'each').some((each) => /^no/i.test(each)) ||
    /^neither\b/i.test(terms!);
  const never = denied !== /^(?:avoid|omit|leave|skip|shun|exclude|ban)/i.test(verb ?? '');
  // One of them will do.
  if (!never && / or /i.test(terms!)) return undefined;
  if (counted === undefined) return termsOrder(terms!, '', never);
  const bound = LIMITS.test(verb ?? '') && boundOf(counted) === 'exactly' ? 'at most' : boundOf(counted, never);
  return bound && termsOrder(terms!, ` ${bound} ${timesIn(counted)}`, false);
}

/** What the groups of a name hold, in order. */
function all(groups: Groups, name: 'each' | 'count'): readonly string[] {
  return Object.keys(groups).flatMap((key) => (key.startsWith(name) && groups[key] !== undefined ? [groups[key]] : []));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The kind of text it is said of; null for a place in a text or anything else. */
function partSaid(groups: Groups): string | null | undefined {
  let part: string | undefined;
  for (const said of all(groups, 'each')) {
    const words = said
      .toLowerCase()
      .replace(/ (?:of yours|(?:that )?you (?:write|say|send|make|produce|compose|draft))$/, '')
      .replace(/^(?:in|of|into|to|for|from|inside|within) /, '')
      .replace(/^(?:(?:each|every|all|any)(?: one)? of your|each|every|all|any|your|an?|per|no|none of your) /, '');
    if (NOWHERE.test(words) || ANSWER.test(words)) continue;
    const [the, kind] = [words.startsWith('the '), words.replace(/^the /, '')];
    const noun = lastNoun(kind);
    if (isPart(kind) || isPart(noun) || ONE_OF_THEM.test(kind) || SO_MANY_OF_THEM.test(kind)) return null;
    if (!DELIVERABLES.test(kind) && !namesText(singular(noun))) return ANSWER.test(kind) ? undefined : null;
    if (!the) part = `each ${kind.replace(/\S+$/, singular(noun))}`;
  }
  return part;
}

/** `the first speech`, of several. */
const ONE_OF_THEM = /^(?:first|second|third|fourth|fifth|last|final|opening|closing|next|other|same|[a-z]+ of) /;
/** `all five explanations`. */
const SO_MANY_OF_THEM = new RegExp(`^${AMOUNT} `);
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

/** The bound of a count: `at most`, of `one time or not at all`; undefined where a denial of it is none. */
function boundOf(count: string, denied = false): string | undefined {
  if (denied) return OVER.test(count) ? 'at most' : undefined;
  if (FEWER.test(count)) return 'fewer than';
  if (AT_LEAST.test(count)) return 'at least';
  if (AT_MOST.test(count)) return 'at most';
  return OVER.test(count) ? 'more than' : 'exactly';
}

const TIMES_SAID = new RegExp(SO_OFTEN, 'i');
const ANY_TIMES = new RegExp(` ${TIMES}$`, 'i');

function timesIn(count: string): string {
  return TIMES_SAID.exec(count)![0]
    .replace(ANY_TIMES, ' times')
    .replace(/^(?:one|1|an?|(?:a |one )single) times$/i, 'once');
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
  const ofSpeech = /^(?:the )?(noun|verb|adjective)s? /i.exec(terms)?.[1]?.toLowerCase();
  const kind = ofSpeech ?? (items.some((item) => item.includes(' ')) ? 'phrase' : 'word');
  const noun = isLetter ? 'letter' : items.length > 1 ? `${kind}s` : kind;
  const named =
    items.length > 1 ? `${items.slice(0, -1).join(', ')} ${never ? 'or' : 'and'} ${items.at(-1)}` : items[0];
  return `${never ? 'do not use' : 'use'} the ${noun} ${named}${count}`;
}

const AMOUNT_SAID = new RegExp(AMOUNT, 'i');
const NO_AMOUNT = /^(?:none|zero|(?:no|not|never)(?! (?:more|less|fewer)))\b/i;

function capitals({ amount = 'none' }: Groups): string {
  const number = NO_AMOUNT.test(amount) ? undefined : AMOUNT_SAID.exec(amount)?.[0];
  if (number === undefined) return 'do not use any words in capital letters';
  return `use ${boundOf(amount)} ${number.replace(/^an?$/i, 'one')} words in capital letters`;
}
