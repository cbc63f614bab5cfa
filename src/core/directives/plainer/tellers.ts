import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import { RULED_OUT } from '../clauses.ts';
import type { Said } from './deeds.ts';

/**
 * Who tells a text, to whom and at what distance of time, in the ways in which sentences tell it without a person or a tense
 * by name, put as plain orders: `The heroine is the narrator` as `Write in the first person`, `Nobody is addressed` as `Do not
 * address the reader`, `All of it is over` as `Write in the past tense`.
 */

const NOT_SAID =
  /[?;]|\b(?:(?<!\bas )if|unless|until|except|only (?:in|at|on)|rather than|instead of|prefer\w*|either|or in)\b/;

const OPENS = '(?:(?:please|always|and|but|so|just|then) )*';
const ALWAYS =
  '(?:,? (?:always|throughout|only|please|alone|here|at all times|in the (?:entire|whole) [a-z]+|from (?:start|beginning|the (?:first|beginning|start)|first)(?: [a-z]+)? to (?:the )?(?:finish|end|last)(?: [a-z]+)?))*';
/** All that is told; of a letter or a report as well. */
const STORY =
  '(?:it|it all|all|all of it|everything|the (?:whole |entire )?(?:story|tale|text|events|action|book|novel|scene|chapter|report|plot|thing))';
const HERO =
  '(?:the |our |your )?(?:hero(?:ine)?|main character|protagonist|(?:lead|leading|central) character)(?: (?:herself|himself|itself))?';
const HER = '(?:her|him|them)';
const READER =
  '(?:(?:the|your|our|its|any|all|a) )?(?:readers?|players?|users?|customers?|audience|visitors?|listeners?|viewers?|guests?|clients?|patients?|pupils?|students?|members|tenants?|residents?|callers?)';
const NOBODY = '(?:nobody|no one|no-one)';
const TELL = '(?:tell|narrate|write|relate|recount)';
/** `Tell it`, `it should read`. */
const TOLD = `(?:${TELL}(?: ${STORY})?|(?:let |make |have )?(?:it|the (?:story|text|report)) (?:(?:should|must|has to|is to) )?(?:reads?|sounds?|feels?))`;

const BE = '(?:is|are|stays?|remains?|(?:must|should|shall|will|has to|have to|is to) (?:be|stay|remain))';
const I = '["“\'‘]?\\b(?:i|me|my|mine)\\b[,.]?["”\'’]?';
const WE = '["“\'‘](?:we|us|our|ours)[,.]?["”\'’]';
const YOU = '["“\'‘](?:you|your|yours)[,.]?["”\'’]';
const SHE = '["“\'‘](?:she|he|they)[,.]?["”\'’]';
const listOf = (word: string): string => `(?:the (?:words?|pronouns?) )?${word}(?:,? (?:and|or|nor) ${word})?`;
const IN_IT =
  '(?: (?:in (?:it|(?:the |your |our |any |this )?(?:texts?|stor(?:y|ies)|tale|book|novel|answers?|repl(?:y|ies)|report|article|piece|output))|anywhere|at all|ever|whatsoever)|,? please)*';

/** Words of a sentence that rules a word out, around it. */
const ruledOut = (word: string): string =>
  `(?:(?:(?:avoid|leave out|skip|omit|drop|no|without|do without|go without|never (?:say|write|use)|(?:do not|don['’]t) (?:say|write|use)|we (?:never say|never write|do without)) ${listOf(word)}${IN_IT}|(?:keep|leave) ${listOf(word)} (?:out|out of (?:it|the [a-z]+|your [a-z]+))|nowhere (?:does|do|must|may) ${listOf(word)} (?:appear|occur|turn up)|there (?:is|are|must be|should be|shall be|is to be) no ${listOf(word)}${IN_IT}|${NOBODY} (?:ever )?(?:says|writes|uses) ${listOf(word)}${IN_IT}|${listOf(word)} (?:(?:(?:must|should|shall|may|can|does|do)(?: not| never|n['’]t)|can ?not|never)(?: ever)? (?:be (?:used|written|said|found|read|there)|occurs?|appears?|turns? up|is (?:used|written))|is (?:never|not) (?:used|said|written)|${RULED_OUT})${IN_IT}))`;

type Order =
  | 'write in the first person'
  | 'write in the second person'
  | 'write in the third person'
  | 'do not write in the first person'
  | 'do not write in the first person singular'
  | 'do not write in the first person plural'
  | 'address the reader directly'
  | 'do not address the reader'
  | 'write in the past tense'
  | 'write in the present tense';

interface Frame {
  readonly said: RegExp;
  readonly orders: readonly Order[];
  /** Where the words deny it; without these a denial says nothing. */
  readonly denied: readonly Order[];
}

const frame = (said: string, orders: Order | readonly Order[], denied: readonly Order[] = []): Frame => ({
  said: new RegExp(`^${OPENS}(?:${said})${ALWAYS}$`),
  orders: typeof orders === 'string' ? [orders] : orders,
  denied,
});

const NOT_FIRST = ['do not write in the first person'] as const;
/** Outside of what happens: no character. */
const A_CHARACTER =
  '(?:(?:a character|a part|part|one of the (?:characters|people)|a figure) ?(?:of|in)? ?(?:the (?:story|events|plot|tale|book|novel|action))?|involved(?: in (?:it|the (?:story|events|plot|action)))?)';

const FRAMES: readonly Frame[] = [
  // Who tells it.
  frame(
    `(?:we|readers|the reader) (?:only )?(?:hears?|gets?|learns?) ${STORY} (?:straight |directly )?from (?:her|his|their|its|the [a-z]+['’]s|[a-z]+['’]s) own (?:lips|mouth)|${STORY} (?:comes?|is told|is heard) (?:straight |directly )?from (?:her|his|their|its|the [a-z]+['’]s|[a-z]+['’]s) own (?:lips|mouth)`,
    'write in the first person',
  ),
  frame(
    `(?:the story|it|the tale) is (?:hers|his|theirs|[a-z]+['’]s|the [a-z]+['’]s) to tell`,
    'write in the first person',
  ),
  frame(`(?:${TELL}|speak)(?: ${STORY})? (?:with|using|as) (?:an? )?${I}`, 'write in the first person'),
  frame(
    `(?:let |have |make )?${HERO} (?:(?:is|be|acts as|act as|serves as|serve as|becomes|become) (?<no>not )?(?:also )?(?:the|its own|her own|his own) narrator|(?:is|are) (?:also )?(?:the one )?who (?:tells|narrates) ${STORY}|narrates?(?: ${STORY})?|tells? ${STORY})`,
    'write in the first person',
    NOT_FIRST,
  ),
  frame(
    `the narrator (?:${BE} (?<no>not |never )?(?:also )?(?:${HERO}|(?:the |[a-z]+ )?[a-z]+ (?:herself|himself)|${A_CHARACTER})|(?<not>does not |never )?(?:takes?|plays?) (?:a )?part in (?:it|the (?:story|events|plot|action)|what happens))`,
    'write in the first person',
    ['write in the third person'],
  ),
  frame(
    `(?:the narrator|the (?:teller|storyteller)|${HERO}) (?:always |only )?(?:says|speaks as|uses|is) ${I}|[a-z]+ (?:always )?(?:says|is) ["“'‘]i["”'’] (?:throughout|from [a-z]+ to [a-z]+)`,
    'write in the first person',
  ),
  frame(
    `${STORY} (?:is|must be|should be|is to be) (?:told|narrated|related|recounted) by an? (?:outsider|outside (?:observer|voice)|uninvolved [a-z]+)|an (?:outsider|outside (?:observer|voice)) (?:tells|narrates|relates|recounts) ${STORY}`,
    'write in the third person',
  ),
  frame(
    `(?:we|readers|the reader) (?:only )?(?:sees?|watch(?:es)?|knows?|gets? to know|looks? at) (?:${HER}|${HERO}) (?:only |just |always )?from (?:the )?outside|(?:she|he|they|${HERO}) (?:is|are) (?:only |always )?(?:seen|shown|described|watched) (?:only |always )?from (?:the )?outside|(?:show|describe|watch|see) (?:${HER}|${HERO}) (?:only |always )?from (?:the )?outside`,
    'write in the third person',
  ),
  frame(
    `the narrator (?:(?:stays|stands|is|remains|keeps) (?:always |well |firmly )?outside(?: of)? (?:it|the (?:story|events|plot|action|book))|(?:is|remains|stays) (?:a stranger|an outsider)(?: to (?:it|the (?:story|events|plot|action)))?|knows (?:what (?:everybody|everyone|all (?:of them|the characters|characters)) (?:thinks?|feels?)|everything|(?:the )?(?:thoughts|minds) of (?:everybody|everyone|all [a-z]+))|(?:refers to|speaks of|calls|names) [a-z]+ (?:only |always )?(?:as |by )?${SHE})`,
    'write in the third person',
  ),
  frame(
    `(?:write|speak|talk|tell) (?:about|of) (?:${HER}|${HERO}) (?:only |always )?(?:as|with|using) ${SHE}`,
    'write in the third person',
  ),
  // Who is not heard in it.
  frame(ruledOut(I), 'do not write in the first person singular'),
  frame(ruledOut(WE), 'do not write in the first person plural'),
  frame(
    `(?:keep|leave|write) yourself (?:entirely |completely )?out of (?:it|the (?:text|story|piece|report|article|letter))|(?:the|its) (?:writer|author) (?:(?:does not|never|must not|should not|is not to|must never) (?:appear|show (?:herself|himself|themselves)|speak of (?:herself|himself|themselves))|never (?:appears|speaks of (?:herself|himself|themselves))|(?:stays|remains|is|must stay|must remain) (?:invisible|in the background|out of sight|hidden|out of it))${IN_IT}`,
    NOT_FIRST,
  ),
  frame(
    `(?:keep|make) (?:it|the (?:text|report|tone|style|letter)) (?:strictly |entirely )?impersonal|(?:write|report|put it) (?:strictly |entirely )?impersonally`,
    NOT_FIRST,
  ),
  frame(
    `(?:use |write |write with )?(?:no|without|without any|without using|avoid|avoid all|do without) personal pronouns${IN_IT}|personal pronouns ${RULED_OUT}`,
    ['do not write in the first person', 'do not address the reader'],
  ),
  // Whom it speaks to.
  frame(
    `${READER} (?:is|are|must be|should be) (?:not|never)(?: to be)? (?:(?:spoken|talked|turned) to|addressed)(?: directly| personally)?${IN_IT}|(?:do not|don['’]t|never|without ever|without) (?:turn|turning) to ${READER}${IN_IT}|${NOBODY} (?:is|is to be|must be|should be) (?:ever )?(?:addressed|spoken to)${IN_IT}|(?:address|speak to|talk to) (?:${NOBODY}|not a soul)(?: in particular| directly)?|(?:the|your) (?:text|story|piece|article|letter) (?:(?:must|should|shall|may|does)(?: not| never|n['’]t) (?:ever )?(?:address|speak to|talk to|turn to)|never (?:addresses|speaks to|talks to|turns to)|(?:addresses|speaks to|talks to|turns to)(?= no)) (?:anybody|anyone|${NOBODY}|${READER})|(?:no sentence|nothing(?: in (?:it|the text))?) (?:addresses|speaks to|is addressed to|is directed at) ${READER}|${READER} (?:do not|don['’]t|does not|doesn['’]t) (?:want|like) to be (?:addressed|spoken to)|the text says ${YOU} to ${NOBODY}|leave ${READER} unaddressed|${READER} (?:goes|go|stays?|remains?) unaddressed|(?:speak|write|talk) about ${READER}, (?:not|never) to (?:${READER}|${HER})`,
    'do not address the reader',
  ),
  frame(ruledOut(YOU), 'do not address the reader'),
  frame(
    `(?:turn|speak|talk) (?:directly |personally |straight )?to (?:the|your|our) readers?(?: directly| personally)?|${READER} (?:is|are|must be|should be|want to be|wants to be) (?:always )?(?:(?:addressed|spoken to|talked to) (?:directly|personally)|addressed (?:(?:directly|personally),? )?(?:as|with) ${YOU},?)|(?:the text|(?:each|every) (?:sentence|paragraph|line)) (?:addresses|speaks to|talks to|turns to) ${READER}|(?:call|address) ${READER} (?:as )?${YOU}|${READER} (?:is|are) (?:always )?${YOU}|${READER} (?:should|must|shall|is to|are to) feel (?:directly |personally )?(?:spoken to|addressed)|(?:write|speak) as (?:if|though) (?:you were )?(?:talking|speaking) (?:directly )?to (?:one|a single|the) reader|use (?:the word )?${YOU} (?:in (?:each|every) [a-z]+|for ${READER})`,
    'address the reader directly',
  ),
  frame(
    `${HERO} is (?:always )?(?:called )?${YOU}|make ${READER} ${HERO}(?:: ${YOU})?|${READER} (?:is|becomes|plays) ${HERO}(?: and (?:is )?called ${YOU}|: ${YOU}|, called ${YOU})`,
    'write in the second person',
  ),
  // When it happens.
  frame(
    `${TOLD} as (?:if|though) (?:it|everything|it all|all of it|all this|the [a-z]+) (?:(?:all )?happen(?:ed|s)|(?:was|were|is) (?:all )?(?:happening|unfolding|going on)|took place) (?:just |right )?(?:now|this (?:very )?(?:minute|moment|second)|today|at this (?:very )?moment|as we (?:read|speak|watch))|${READER} (?:should|must|is to) feel (?:that|as if) (?:it|everything) (?:is|were|was) (?:all )?happening (?:right |just )?now`,
    'write in the present tense',
  ),
  frame(
    `${STORY} (?:happens|unfolds|takes place|is happening|goes on) (?:just |right )?(?:(?:now,? )?(?:as|while) (?:we|you|readers|the reader) (?:reads?|watch(?:es)?|looks? on|hears? (?:it|of it))|as (?:it|the story) is (?:told|read)|this very (?:moment|minute)|before (?:our|the reader['’]s) eyes)`,
    'write in the present tense',
  ),
  frame(
    `(?:narrate|tell|describe|report|relate) ${STORY} live(?:, (?:as|like) [a-z ]{3,30})?|(?:${TOLD}|(?:report|describe)(?: ${STORY})?) (?:as|like) (?:a|an) (?:live|running) (?:commentary|report)`,
    'write in the present tense',
  ),
  frame(
    `(?:all of it|everything|it all|the whole (?:thing|story)) (?:is|lies) (?:(?:already|long|all) )*(?:over|past|behind (?:us|${HER}))(?: (?:when|by the time) (?:it|the (?:story|telling|narrator|book|tale)) (?:is told|begins|starts|opens|speaks))?|everything has (?:already|long)(?: since)? (?:happened|taken place)(?: (?:when|by the time) (?:it|the (?:story|telling|narrator|book|tale)) (?:is told|begins|starts|opens|speaks))?`,
    'write in the past tense',
  ),
  frame(
    `${TOLD} (?:(?:as|like) (?:something (?:that is |long )?(?:long )?(?:over|past)|an? (?:old |distant )?memory|memories|past)|as (?:if|though) (?:it|everything|all) (?:were|was|is|lay|lies) (?:(?:already|all|long|far) )*(?:over|past|in the past)|(?:in|with) (?:retrospect|hindsight)|looking back)|what (?:is told|we tell|you tell|is narrated) (?:is (?:already |long )?(?:over|past)|lies in the past)|the (?:narrator|teller) (?:is )?look(?:s|ing) back(?: (?:on|at) (?:it|it all|everything|what (?:has )?happened|the (?:events|story)|(?:her|his|their) (?:life|youth|childhood|years))(?: [a-z]+ (?:ago|before))?)?`,
    'write in the past tense',
  ),
  ...(['past', 'present'] as const).flatMap((time) => [
    frame(
      `(?:(?:put|keep|set|write|leave) )?(?:(?:(?:all|every|the|your) )?verbs?|(?:all|every|each)(?: the)? sentences?) (?:are |is |stands? |stays? |remains? |goes |go )?(?:always )?(?:in|into) the ${time}|(?:write|stay|keep|stick|remain|narrate|tell|report)(?: ${STORY})? (?:in|to|with) the (?:simple |historical |historic |narrative )?${time}|(?:use |only |the )*(?:simple |historical |historic |narrative )${time}(?: tense)?|use (?:only )?(?:the )?${time} forms|the (?:narrative )?tense(?: of (?:the|your|each|every) [a-z]+)? ${BE} (?:always )?(?:the )?${time}${time === 'past' ? '|(?:use |only |write in )*the preterite|preterite' : ''}`,
      `write in the ${time} tense`,
    ),
  ]),
];
/** `Nothing in the past tense`, `the past tense is out of the question`. */
const NOT_IN_TENSE = new RegExp(
  `^${OPENS}(?:(?:nothing|no (?:verb|sentence)|not (?:a|one|a single) (?:verb|sentence)) (?:is |must be |may be |stands )?(?:told |written |put )?in the (?<tense>past|present|future)(?: tense)?|(?:the )?(?<ruled>past|present|future) tense (?:${RULED_OUT}|is (?:out of the question|wrong|a mistake|not for us|not what we want|not the right one)))${ALWAYS}$`,
);

const VIEW_LABEL =
  /^(?:the )?(?:(?:point of view|pov|(?:narrative )?(?:perspective|person|voice)|narrat(?:or|ion)|viewpoint)(?::| is| [–—-]))\s(?:always |the |in the )?(?<view>.{1,40}?)(?:,? (?:always|throughout|only))?$/;
const VIEWS: readonly (readonly [view: RegExp, order: Order])[] = [
  [
    /^(?:first|1st|["“']?(?:i|we)["”']?|(?:the )?(?:hero(?:ine)?|protagonist|main character)(?: (?:herself|himself))?|[a-z]+ (?:herself|himself))$/,
    'write in the first person',
  ],
  [/^(?:second|2nd|["“']?you["”']?)$/, 'write in the second person'],
  [
    /^(?:third|3rd|["“']?(?:he|she|they)["”']?|omniscient|all-knowing|(?:an )?outsider|(?:stands |stays )?outside the (?:story|events|action))$/,
    'write in the third person',
  ],
];

const PRONOUN = /["“'‘](?:i|me|my|mine|we|us|our|ours|you|your|yours|he|she|they)[,.]?["”'’]/i;

/** A word of every frame without a pronoun in quotation marks. */
const OF_TELLING: Cue =
  /^\W*(?:narrator|narrates?|hero|heroine|protagonist|character|lips|mouth|i|outside|outsider|readers?|players?|users?|customers?|audience|visitors?|listeners?|viewers?|guests?|clients?|patients?|pupils?|students?|members|tenants?|residents?|callers?|nobody|no-one|one|anybody|anyone|impersonal|impersonally|yourself|author|writer|pronouns|pov|perspective|viewpoint|view|person|narration|voice|past|present|tense|over|behind|happen(?:s|ed|ing)?|unfolds?|unfolding|retrospect|hindsight|memory|memories|something|live|commentary|back|preterite|tell)\b/;
const cues = new Cues([OF_TELLING]);

/** Whether the words may tell who speaks in a text, to whom, or when. */
export function mayTellTeller(met: Met, text: string, quotes: boolean): boolean {
  return quotes ? PRONOUN.test(text) : cues.any(met);
}

/** What a sentence in lower case, with its pronouns in quotation marks, tells of who speaks, to whom and when; undefined where it tells that in no such words. */
export function tellerIn(words: string): Said | undefined {
  if (NOT_SAID.test(words)) return undefined;
  const tense = NOT_IN_TENSE.exec(words)?.groups;
  if (tense) return said([`do not write in the ${tense.tense ?? tense.ruled!} tense`]);
  const view = VIEW_LABEL.exec(words)?.groups?.view;
  if (view !== undefined) {
    const order = VIEWS.find(([named]) => named.test(view))?.[1];
    if (order !== undefined) return said([order]);
  }
  for (const { said: expression, orders, denied } of FRAMES) {
    const match = expression.exec(words);
    if (!match) continue;
    const no = match.groups?.no ?? match.groups?.not;
    if (no === undefined) return said(orders);
    return denied.length > 0 ? said(denied) : undefined;
  }
  return undefined;
}

function said(orders: readonly string[]): Said {
  return { wanted: true, orders, whole: true, ofText: true };
}
