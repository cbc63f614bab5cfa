import { Cues, type Met } from '../../prompt/cues.ts';
import { LANGUAGE_NAMES } from '../lexicon/languages.ts';
import { VARIETY_ADJECTIVES, VARIETY_PLACES } from '../lexicon/varieties.ts';
import type { Said } from './deeds.ts';

/**
 * Which language a text is in, in the ways in which sentences tell it of those who read, or by what is not to happen, put as
 * plain orders: `Our readers speak only Finnish` as `Write in Finnish`, `Never lapse into English` as `Do not write in English`,
 * `Titles stay in the original` as `Do not translate titles`.
 */

const NOT_SAID =
  /[?;]|\b(?:if|unless|until|except|rather than|instead of|prefer\w*|either|or|but|some|most|many|half|may|can)\b/;

/** The name is the one thing that a frame captures. */
const NAME = `(${LANGUAGE_NAMES})`;
const OPENS = '(?:(?:please|always|and|so|just) )*';
const READERS =
  '(?:(?:(?:the|our|your|all|all our|all the) )?(?:readers?|guests?|users?|customers?|clients?|visitors?|listeners?|viewers?|subscribers|patients|tenants|residents|members|pupils|students|callers|audience)|people|those|someone|somebody|anyone|everybody|everyone)';
const KNOWS = '(?:reads?|speaks?|understands?|knows?)';
const ONLY = '(?:only|just|nothing but|no language (?:but|other than|except)|no other language than)';
const TEXT =
  '(?:(?:the|your|our|every|each|all|any|this) )?(?:(?:whole|entire|final) )?(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|articles?|posts?|output)';
const IN_IT = `(?: (?:in|into|to) (?:it|${TEXT})|,? please| anywhere| here| at all| ever| throughout)*`;
const SPAN =
  '(?:throughout|all (?:the way|of it)|all the way through|the whole (?:thing|way|time)|(?:from )?(?:the )?(?:start|beginning|first (?:word|line|letter)|top) to (?:the )?(?:finish|end|last|bottom)(?: (?:word|line|letter))?|not (?:a|one) foreign word(?: in sight)?|no foreign words?)';
const ALWAYS = `(?:,? (?:please|always|only|alone|too|${SPAN}))*`;
const BOT = '(?:the |our )?(?:bot|assistant|chatbot|model|agent|machine|voice)';
const MESSAGES = '(?:messages?|answers?|repl(?:y|ies)|responses?|texts?|mails?|e-?mails?)';
const THINGS =
  '((?:(?:all|the|any|every|book|song|film|work|brand|place|street|proper) )*(?:names?|titles?|quot(?:e|es|ations?)|headings?|captions?|comments?|idioms?|proverbs?|terms?|words?|lyrics|dishes|slogans?))';
const WHOLE = `(?:it|it all|all of it|everything|the lot|the whole thing|${TEXT})`;

type Order = (name: string) => string;
const wanted: Order = (name) => `write in ${name}`;
const ruled: Order = (name) => `do not write in ${name}`;

const frame = (said: string, order: Order): readonly [said: RegExp, order: Order] => [
  new RegExp(`^${OPENS}(?:${said})$`),
  order,
];

const FRAMES: readonly (readonly [said: RegExp, order: Order])[] = [
  // "write for people who read only Finnish"
  frame(
    `(?:(?:(?:it|this|the text) is |write |it is written )?for ${READERS} (?:who|that) (?:${KNOWS} ${ONLY}|${ONLY} ${KNOWS}) ${NAME}|${READERS} (?:${KNOWS} ${ONLY}|${ONLY} ${KNOWS}) ${NAME}|${READERS} (?:who|that) (?:${KNOWS} ${ONLY}|${ONLY} ${KNOWS}) ${NAME} (?:must|should|has to|have to) (?:be able to )?(?:read|understand|follow) ${WHOLE}|${NAME} is (?:what ${READERS} (?:${KNOWS}|wants?)|the (?:only )?language (?:that )?${READERS} (?:${KNOWS}|wants?))|(?:our|the|your|my) [a-z]+ (?:insists?|insist) on ${NAME})`,
    wanted,
  ),
  frame(
    `(?:${READERS} ${KNOWS} (?:no|not a word of|not one word of) ${NAME}|(?:none|not one) of (?:our|the|your) [a-z]+ ${KNOWS} (?:any )?${NAME}|${READERS} (?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|would not|could not) (?:read|speak|understand|know|want) (?:any )?${NAME}|(?:(?:it|this|the text) is |write |it is written )?for (?:${READERS}|(?:${LANGUAGE_NAMES}) speakers) (?:(?:who|that) (?:${KNOWS}|have|has) no ${NAME}|with(?:out| no) (?:any )?${NAME})|we do without ${NAME}${IN_IT})`,
    ruled,
  ),
  frame(
    `(?:(?:all of it|everything|it all|the whole thing)(?: (?:goes|comes|is))? in ${NAME}${ALWAYS}|only ${NAME} (?:will do|does|is right)|(?:in )?no (?:other )?language (?:other than|but|than|except) ${NAME}|(?:stay|stick|keep|remain) (?:with|to|in) ${NAME}${ALWAYS}|(?:do not|don['’]t|never) (?:leave|abandon|depart from|stray from) ${NAME}|(?:write|type) ${NAME}${ALWAYS}|(?:(?:output|text|answer|reply|target|response) )?(?:text|answer|reply|output)? ?language:? ${NAME}|an? ${NAME} (?:text|answer|reply|version) is what (?:we|i) (?:need|want|expect))`,
    wanted,
  ),
  // "Spanish it has to be", "the bot sends its messages in German"
  frame(
    `(?:${NAME} (?:it (?:has to|must|should|shall|will|is to) (?:always )?be|it is|is what it (?:has to|must|should) be)${ALWAYS}|(?:(?:plain|simple|proper|only|nothing but|pure) )?${NAME}(?:,? ${SPAN})+(?:,? please)?|(?:${BOT} (?:sends|writes|gives|makes|types)(?: (?:only|all|all its|its|every|each))? ${MESSAGES}|${BOT} (?:answers|replies|writes|talks|speaks)(?: to [a-z]+)?|(?:${BOT}['’]s|its|all its|your|all your) ${MESSAGES} (?:(?:are|is|must be|should be|have to be)(?: sent| written| given)?|go(?:es)? out|comes?)|(?:every|each|all|any)(?: the)? ${MESSAGES} (?:from|of|by|that comes from|sent by|written by) ${BOT} (?:(?:is|are|must be|should be|has to be)(?: sent| written)?|goes out|comes)) (?:only |always )?in ${NAME}${ALWAYS}|(?:have|get|make) (?:it|this|everything|the whole thing)(?: (?:phrased|written|worded|put|couched|composed|said))?(?: in)? ${NAME}${ALWAYS})`,
    wanted,
  ),
  frame(
    `(?:(?:do not|don['’]t|never) (?:ever )?(?:fall|lapse|slip|drift|switch|revert|change|move|slide|drop|stray|go)(?: back| over)? (?:into|to) ${NAME}${IN_IT}|${NAME} is (?:the )?wrong(?: language)?${IN_IT}|(?:nothing|not a thing|not a (?:single )?line) (?:is |must be |may be )?(?:written )?in ${NAME}${IN_IT}|forget (?:about |all about )?${NAME}|there (?:must|should|may|shall|is to) (?:not be|be not|be no)(?: an?| one)?(?: single)? (?:${NAME} words?|words? of ${NAME})${IN_IT}|no (?:single )?${NAME} words?${IN_IT})`,
    ruled,
  ),
  frame(
    `(?:what you (?:send back|write|answer|reply) is(?: always)? (?:in )?${NAME}|(?:the )?${NAME} (?:is|stays) the (?:only )?language of (?:your|the|all) ${MESSAGES})(?:,? (?:no matter what|whatever (?:they|people|users|customers|guests) (?:write|use|speak)(?: in)?))?`,
    wanted,
  ),
  // "whoever writes in French gets French back"
  frame(
    `(?:whoever|who|anyone who|everyone who|someone who) (?:writes|asks)(?: to us| us)? in ${NAME} (?:gets|receives|is given) (?:an? (?:answer|reply) in )?(?:(?:${LANGUAGE_NAMES})|that language)(?: back)?`,
    () => 'answer in the language of the user',
  ),
];

/** The language is that of who asks. */
const OF_QUESTION = new RegExp(
  `^${OPENS}(?:the language of ${TEXT} (?:is|must be|should be|has to be) (?:that|the language|the one) of (?:the )?(?:question|query|request|user|message|reader|customer)|(?:stay|keep|remain|answer|write)(?: it)? (?:in|to|with) (?:the )?(?:same )?language (?:(?:in which|that) you are (?:asked|addressed)(?: in)?|of the (?:question|query|request|message))|(?:${TEXT}|we|you) (?:follows?|keeps? to|sticks? to) the language of the (?:question|query|request|message)|(?:choose|pick) the language (?:by|after|according to) (?:that of )?the (?:question|query|request|message)|the language (?:depends on|follows|is set by) (?:that of )?the (?:question|query|request|message)|we (?:answer|reply) in the (?:same )?language in which we are asked|(?:switch|change) languages? (?:when(?:ever)?|as|with) the (?:user|customer|reader|guest|caller)(?: does| do| switches| changes)?|(?:do not|don['’]t|never) (?:change|leave|abandon) the language of the (?:question|query|request|message)|(?:keep|stick) to the (?:user|customer|reader|guest|caller)['’]s language|(?:use|take|answer in|reply in|write in) what(?:ever)? language the (?:question|query|request|message) is (?:written )?in|(?:switch|change|adapt) to the language of the (?:user|customer|reader|guest|caller)|what(?:ever)? language (?:the |a |your )?(?:user|customer|reader|guest|caller|employee|question|message|they)s? (?:uses?|writes? in|comes? in|is in|speaks?|chooses?),? (?:you )?(?:answer|reply|respond|write)(?: back)? in (?:that|the same)(?: language)?|(?:the |every |each )?(?:user|customer|reader|guest|caller|employee) (?:gets|receives|is given) (?:an|the|his|her|their) (?:answer|reply) in (?:his|her|their)(?: or (?:his|her|their))?(?: own)? (?:language|tongue))${ALWAYS}$`,
);
const ORIGINAL = '(?:in (?:the|their|its) (?:original|source)(?: (?:language|form|spelling|wording))?|untranslated)';
/** `Titles stay in the original`. */
const UNTRANSLATED = new RegExp(
  `^${OPENS}(?:${THINGS} (?:(?:must|should|shall|have to|has to|are to|is to) (?:always )?)?(?:stays?|remains?|(?:(?:are|is|be) )?(?:kept|left|given|printed|quoted|cited)) ${ORIGINAL}|${THINGS} keeps? (?:their|its) original (?:form|spelling|language|names?)|(?:leave|keep|give|quote|cite|print) ${THINGS} ${ORIGINAL})${ALWAYS}$`,
);

const CITIES: Readonly<Record<string, string>> = {
  london: 'british',
  oxford: 'british',
  cambridge: 'british',
  manchester: 'british',
  'new york': 'american',
  washington: 'american',
  chicago: 'american',
  boston: 'american',
  california: 'american',
  texas: 'american',
  sydney: 'australian',
  melbourne: 'australian',
  dublin: 'irish',
  toronto: 'canadian',
};
const CITY = `(?<city>${Object.keys(CITIES).join('|')})`;
const THEY = '(?:they|people|one|you|newspapers|children|schools|we)';
/** `As they write it in London`, `spell words as they do in New York`, `spelling as in Oxford`. */
const SPELLED_THERE = new RegExp(
  `^${OPENS}(?:(?:write|spell) (?:it|them|words|everything|english|all words)|spell|(?:the )?spelling:?|english|it is spelled|(?=(?:as|the way|just as|like) ${THEY} (?:write|spell) (?:it|them|words|english)\\b))(?:,? ?(?:as|the way|just as|exactly as|like|how))(?: ${THEY} (?:write|spell|do|would|are used to)s?(?: (?:it|them|words|english))?)?(?: (?:it )?is (?:usual|common|done|spelled|written))? in (?:the )?(?:${CITY}|(?<place>${VARIETY_PLACES}))$|^${OPENS}(?:the )?spelling (?:is|must be|should be) (?:that|the one) (?:of|used in) (?:the )?(?<of>${Object.keys(CITIES).join('|')})(?: times)?$`,
);
const WRONG_SPELLING = new RegExp(
  `^${OPENS}(?:(?<variety>${VARIETY_ADJECTIVES}) (?:spellings?|english) (?:is|are) (?:wrong|incorrect|a mistake|an error|mistakes|errors|out of the question)${IN_IT}|(?:no|avoid|without|never use|do not use|drop) (?:any |all )?(?<words>americanisms|briticisms|britishisms)${IN_IT})$`,
);
const POLITE = '["“\'‘](sie|vous|usted|du|tu|tú)["”\'’]';
/** `Say "du"`, `readers are "du" to us`, `we are on "Sie" terms with them`. */
const PRONOUN_SAID = new RegExp(
  `^${OPENS}(?:(?:say|use|write|choose|take|we say|we use) (?:(?:the |only |always |polite |formal |informal |familiar )*)${POLITE}(?: (?:to|for|with) (?:${READERS}|them))?|${READERS} (?:are|is) (?:always )?${POLITE}(?: (?:to|for) us)?|we are on ${POLITE} terms with (?:${READERS}|them))${ALWAYS}$`,
);
const A_PRONOUN = /["“'‘](?:sie|vous|usted|du|tu|tú)["”'’]/i;

const cues = new Cues([
  new RegExp(
    `^\\W*(?:${LANGUAGE_NAMES}|languages?|translate|untranslated|original|source|spell|spelling|spelled|americanisms|briticisms|britishisms|london|oxford|cambridge|manchester|york|washington|chicago|boston|california|texas|sydney|melbourne|dublin|toronto|${VARIETY_ADJECTIVES})\\b`,
  ),
]);

/** Whether the words may tell the language of a text. */
export function mayTellTongue(met: Met, text: string, quotes: boolean): boolean {
  return quotes ? A_PRONOUN.test(text) : cues.any(met);
}

/** What a sentence in lower case tells of the language of a text; undefined where it tells of none in such words. */
export function tongueIn(words: string): Said | undefined {
  if (OF_QUESTION.test(words)) return said(['answer in the language of the question']);
  if (NOT_SAID.test(words)) return undefined;
  const kept = captured(UNTRANSLATED, words);
  if (kept !== undefined) return { wanted: true, orders: [`do not translate ${kept}`] };
  const there = SPELLED_THERE.exec(words)?.groups;
  if (there) return said([`use the spelling of ${there.place ?? `${CITIES[(there.city ?? there.of)!]!} english`}`]);
  const wrong = WRONG_SPELLING.exec(words)?.groups;
  if (wrong)
    return said([`do not use ${wrong.variety ?? (wrong.words === 'americanisms' ? 'american' : 'british')} spelling`]);
  const pronoun = captured(PRONOUN_SAID, words);
  if (pronoun !== undefined) return said([`address readers with "${pronoun}"`]);
  for (const [expression, order] of FRAMES) {
    const name = captured(expression, words);
    if (name !== undefined) return said([order(name)]);
  }
  return undefined;
}

function said(orders: readonly string[]): Said {
  return { wanted: true, orders, whole: true, ofText: true };
}

/** The one stretch that an expression captures, in whichever of its ways. */
function captured(expression: RegExp, words: string): string | undefined {
  return expression
    .exec(words)
    ?.slice(1)
    .find((one) => one !== undefined);
}
