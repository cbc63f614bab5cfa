import { lazily } from '../../language/once.ts';
import { Cues, metByMasked } from '../../prompt/cues.ts';
import type { Wording } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { RULED_OUT } from '../clauses.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { DELIVERABLES, singular } from '../scope.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from '../verbs.ts';
import { edited, type Restated } from './edits.ts';

/**
 * Some rules are said by two denials or by what becomes of a text that breaks them: `Never reply without a table`, `Answers
 * over 80 words are thrown away`. Here they are said outright, so that no reader takes what they ask for as forbidden.
 */

/** Denies what follows. A source to build expressions with. */
export const NEVER =
  "(?:(?:please|also|and|but|so|you|we|i|it|must|should|may|can|will|shall|are|to),? ){0,4}(?:never|do not|don['’]t|not|cannot|can['’]t|mustn['’]t|shouldn['’]t|under no circumstances|in no case|at no (?:point|time))(?: to)?(?: ever)?";
/** Texts that are the whole output, whatever it is. */
const ANY_TEXT =
  'answers?|repl(?:y|ies)|responses?|messages?|texts?|outputs?|anything|something|everything|pieces?|cop(?:y|ies)|one|results?';
/** Nouns for texts and their pieces. A source to build expressions with. */
export const NOUN = `(?:${ANY_TEXT}|paragraphs?|sentences?|lines?|sections?|chapters?|slides?|pages?|stanzas?|verses?|entr(?:y|ies)|code|functions?|drafts?|mail|${DELIVERABLES.source.slice(5, -3)})`;
const TEXT = `(?:(?:an?|any|the|your|one|a single|our) )?(?:(?!that\\b|which\\b|without\\b|to\\b)[a-z-]+ ){0,2}?(?<text>${NOUN})`;
const EACH = `(?:(?:an?|any|every|each|all|the|your) )?(?:[a-z-]+ )?(?<text>${NOUN})`;
/** Giving a text to somebody. */
const GIVE =
  'send|mail|hand|turn|pass|submit|publish|post|release|deliver|ship|print|file|issue|let|make|put|write|give|produce|return|output|compose|draft|create|provide|present|prepare|serve|type|show';
const AWAY = '(?: (?:out|off|in|over|on|up))?';
const SEND = `(?:${GIVE})${AWAY}`;
const SENDS = `(?:${GIVE.replaceAll('|', 'e?s|')}e?s)${AWAY}`;
/** Taking one from somebody. */
const TAKE =
  '(?:want|like|accept|take|need|use|print|wish)(?: to (?:see|read|get|have|receive|find|print|use|accept))?';
const GOES =
  '(?: (?:go|leave|out|get|slip|pass|appear)(?: (?:out|through|off|the (?:house|door|desk)))?)?(?: to (?:(?:an?|the|our|your|any) )?[a-z]+)?';
const REPLY = '(?:reply|respond|answer|write)(?: to (?:(?:an?|the|our|your|any) )?[a-z]+)?';
const MADE = `(?:(?:${SEND}|${TAKE}) ${TEXT}${GOES}|${REPLY})`;
/** Of whom the model is: `a poet who never writes a line without a rhyme`. */
const WHO_MAKES = `(?<who>who|that) (?:never|does(?: not|n['’]t)) (?:${SENDS} ${TEXT}${GOES}|(?:replies|responds|answers|writes))`;
const TELL =
  '(?:quote|state|give|name|mention|cite|make|show|list|use|introduce|present|report|describe|discuss|explain|add|insert|include|put|recommend|suggest)';
const BOUND =
  '(?<bound>(?:begin|start|open|end|close|finish|conclude|stop|sign off)(?: (?:an?|any|the|your) (?:[a-z-]+ )?[a-z-]+)?)';
const WITHOUT =
  "(?:without|lacking|with no|(?:that|which) (?:lacks?|miss(?:es)?|omits?|leaves? out|(?:comes?|is|are) without|ha(?:s|ve) no|contains? no|includes? no|(?:do|does)(?: not|n['’]t) (?:have|contain|include|mention|hold|carry|show|feature))|unless (?:it|they) (?:has|have|contains?|includes?|mentions?|holds?|carr(?:y|ies)|shows?|features?|comes? with))";
/** What has to be there or done first, of which a text holds nothing. */
const NOT_IN_TEXT =
  "(?! (?:(?:an?|the|any|my|our|your|their|his|her|first|prior|explicit|written|clear|further|good|[a-z]+['’]s) ){0,3}(?:approv|confirm|consent|permission|go-ahead|sign-off|ok\\b|okay|need|reason|cause|purpose|doubt|order|request|being|having|asking|checking|waiting|consulting|reading|knowing|looking|verifying|testing|running|review|limit|end\\b|fail|delay|hesitat|it\\b|them\\b|that\\b|this\\b|me\\b|us\\b))";
const APPROVAL =
  "(?:(?:asking|getting|waiting|obtaining)(?: for)? )?(?:(?:an?|the|any|my|our|your|their|his|her|first|prior|explicit|written|clear|further|express|user|[a-z]+['’]s) ){0,3}(?:approval|confirmation|consent|permission|go-ahead|sign-off|ok|okay|yes)(?: (?:from|of|by) [^.;:,]{2,25})?";
/** What is done in the text; not `a greeting`. */
const DOING =
  '(?:first |also |at least |once |ever )?(?<doing>[a-z]{2,}ing(?= (?:an?|the|your|their|its|his|her|our|one|at|hello|hi|sorry|so|goodbye|thanks|thank|that|it|them|us|how|what|why|who|any|some|in|for|off|as|with|[a-z]+s?(?=\\W*$))\\b)) ';
const KEPT = '(?<kept>[^.;:,]{2,60}?)';
const GONE =
  "(?:(?:is|are|be) (?:missing|absent|lacking|left out|omitted|forgotten|nowhere to be (?:found|seen)|not (?:mentioned|included|used|given|named|there))|(?:does|do)(?: not|n['’]t) (?:appear|occur|come up|feature))";
/** What becomes of texts that break a rule. */
const REJECTED =
  "(?:(?:is|are|will be|gets?|would be|must be|should be|has to be|have to be) (?:(?:always|simply|automatically|immediately|then|just) )?(?:rejected|refused|discarded|thrown (?:away|out)|binned|sent back|returned|deleted|invalid|void|not accepted|never accepted|unacceptable|not acceptable|cut(?: off| short)?|chopped(?: off)?|dropped|removed|not published|never published|not sent|useless|worthless|incomplete|unfinished|unusable|not (?:complete|finished|good enough|done)|too (?:long|short|much|many|few))|looks? (?:thin|poor|careless|lazy|bad|cheap|unprofessional)|fails?|bounces?(?: back)?|(?:won['’]t|will not|does not|doesn['’]t) do|(?:does|do|will|may|must|can|shall|should|is|are)(?: not|n['’]t| never|not)(?: to)? (?:be )?(?:count|pass|get (?:through|published|accepted)|published|accepted|sent|used|printed|posted|shipped|allowed|permitted|go out|leave))(?: (?:unread|outright|at once|by [a-z ]{3,30}|(?:back )?to [a-z ]{3,30}|the house|out))?(?=\\W*$|[.;,])";
/** Somebody or something that takes no text which breaks a rule. */
const TAKES_NO = `(?:our|the|my|this) (?:[a-z-]+ ){1,4}?(?:rejects?|refuses?|bounces?|discards?|returns?|deletes?|bins?|drops?|ignores?|throws? (?:out|away)|sends? back|(?:crashes|breaks|chokes|fails) on) (?:any|every|all|each|an?) (?:[a-z]+ )?(?<text>${NOUN})`;
const NUMBER =
  '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:an? |one |two |three |four |five )?hundred|a thousand)';
const AMOUNT = `(?<kept>${NUMBER} [^.;,]{2,60}?)`;
const OVER = '(?:over|above|beyond|past|longer than|more than|exceed(?:s|ing)|in excess of)';
const UNDER = '(?:under|below|shorter than|fewer than|less than|short of)';
/** What becomes of texts that keep to a rule: `goes out`. */
const LET_OUT =
  '(?:(?:ever |may |must |should |will |can |is to )*(?:goes?|gets?|leaves?|passes|pass) (?:out|through|(?:the|this|our) [a-z]+)|(?:is|are|gets?|will be|may be|can be) (?:ever )?(?:sent|published|printed|accepted|acceptable|good enough|posted|used|allowed|shipped)|will do|counts?)(?: out)?(?=\\W*$|[.;,])';
const SIZED = `(?:${EACH}|anything|everything|whatever)(?: (?:that|which|is|with|of|has|have|at|are|runs?|running|goes|going|contains?|containing|holds?|to)){0,3}`;
/** Things of which a text has one kind or another. */
const VALUED =
  '(?:(?:language|unit|currency|tense|tone|form|format|layout|font|style|spelling|voice|person|order|case|dialect|variety|system|type|kind|mark|bracket|sign)s?)';
const IS_VALUE = new RegExp(`\\b(?:${VALUED}|clock|dates|tabs|numerals|digits|quotes)\\b`);
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDINAL = `(?:the|an?|any) (?<nth>${ORDINALS.join('|')}) (?<unit>word|line|sentence|paragraph|page|bullet|point|item|section|step|slide|verse|stanza|question|example)(?: onwards?| and (?:all|everything|anything) (?:after|behind) it| or later)?`;

/** Behind a text: that it is written here. */
const OF_YOURS = '(?: of yours| (?:that )?you (?:write|send|give|make|draft|compose|produce))';

type Groups = Readonly<Record<string, string | undefined>>;

/** Words of a sentence and what takes their place. */
export interface Rewording {
  /** What is said: words in front, those that are `kept` in their place, and words `behind`. */
  readonly said: RegExp;
  /** They stand where a statement opens: see {@link openingsIn}. */
  readonly opens?: boolean;
  /** What takes the place of the words in front; undefined where it is not said so. */
  readonly before: (groups: Groups) => string | undefined;
  readonly behind: string;
}

/** A rewording of what the source of an expression finds. */
export const reworded = (said: string, before: Rewording['before'], behind = ''): Rewording => ({
  said: new RegExp(said),
  before,
  behind,
});

/** The same, where it opens a statement. */
export const openingOf = (said: string, before: Rewording['before'], behind = ''): Rewording => ({
  said: new RegExp(said, 'y'),
  opens: true,
  before,
  behind,
});

const IS_ANY_TEXT = new RegExp(`^(?:${ANY_TEXT})$`);

/** Who must do it: nobody in particular, or each text of a kind. */
function must(text: string | undefined, verb: string): string {
  if (text === undefined || IS_ANY_TEXT.test(text)) return verb;
  return `${/^(?:code|mail)$/.test(text) ? 'the' : 'each'} ${singular(text)} must ${verb}`;
}

const include = ({ text }: Groups): string => `${must(text, 'include')} `;
const ofWhom = ({ text, who }: Groups): string =>
  text === undefined || IS_ANY_TEXT.test(text) ? `${who} includes ` : `with in each ${singular(text)} `;
const does = ({ text, doing = '' }: Groups): string => `${must(text, baseOfParticiple(doing) ?? 'include')} `;
const itMust = ({ text = 'answer' }: Groups): string =>
  `each ${singular(IS_ANY_TEXT.test(text) ? 'answer' : text)} must `;

const REWORDINGS: readonly Rewording[] = [
  // "never begin without saying hello", "never close without a question"
  openingOf(`${NEVER} ${BOUND} without ${DOING}`, ({ bound, doing }) => `${bound} by ${doing} `),
  openingOf(`${NEVER} ${BOUND} without${NOT_IN_TEXT} `, ({ bound }) => `${bound} with `),
  // "never reply without saying sorry", "never hand in a text that has no title"
  openingOf(`${NEVER} ${MADE} without${NOT_IN_TEXT} ${DOING}`, does),
  openingOf(`${NEVER} ${MADE} ${WITHOUT}${NOT_IN_TEXT} `, include),
  // "never write a reply that is not polite", "… that does not end with a question"
  openingOf(
    `${NEVER} (?:${SEND}|${TAKE}) ${TEXT}${GOES} (?:(?:that|which) (?:is|are)(?: not|n['’]t)|unless (?:it is|it['’]s|they are)) `,
    (groups) => `${itMust(groups)}be `,
  ),
  openingOf(
    `${NEVER} (?:${SEND}|${TAKE}) ${TEXT}${GOES} (?:that|which) (?:(?:does|do)(?: not|n['’]t)|fails? to) `,
    itMust,
  ),
  // "never publish a text in which the name is missing"
  openingOf(`${NEVER} ${MADE} (?:in|from) which (?:there (?:is|are) no |${KEPT}(?<behind> ${GONE}))`, include),
  // "a clown who never answers without a pun"
  reworded(`\\b${WHO_MAKES} without${NOT_IN_TEXT} (?![a-z]+ing )`, ofWhom),
  // "never translate a term without explaining it", "never name a price without the currency"
  openingOf(
    `${NEVER} (?<deed>[a-z]+ [^.;:,]{2,50}?) without${NOT_IN_TEXT} ${DOING}`,
    ({ deed, doing = '' }) => `if ${deed}, ${baseOfParticiple(doing) ?? 'include'} `,
  ),
  openingOf(`${NEVER} (?<deed>${TELL} [^.;:,]{2,50}?) without${NOT_IN_TEXT} `, ({ deed }) => `if ${deed}, include `),
  // "do not shy away from jokes"
  openingOf(
    `${NEVER} (?:shy away from|be (?:shy|afraid|sparing) (?:of|with)|hold back (?:on|with)|refrain from|stint on|spare (?=(?:the|any)\\b)) (?:${DOING})?`,
    ({ doing }) => `${(doing && baseOfParticiple(doing)) ?? 'include'} `,
  ),
  // "never leave out the summary"
  openingOf(
    `${NEVER} (?:leave out|leave off|omit|skip|forget|drop|miss out|neglect|overlook|dispense with|do without|fail to include|forget to (?:include|add|give|write|mention|use)) (?=(?:the|an?|your|its|our|(?:the )?word|["“]) ?(?!(?:fact|user|details?|parts?|steps?|lines?|questions?|rest)\\b)|(?!(?:steps|details|lines|parts|words|letters|corners|tests|checks|levels|characters|users|customers)\\b)(?:[a-z-]+ ){0,2}?[a-z-]{3,}s(?=\\W*$|[.;,]))`,
    () => 'include ',
  ),
  // "no reply of yours is complete until it ends in a wish"
  openingOf(
    `no (?:[a-z-]+ )?(?<text>${NOUN})${OF_YOURS}? (?:is|counts as) (?:complete|finished|done|ready) (?:until|unless|before) it (?=(?:always )?[a-z]+s\\b)`,
    ({ text = '' }) => `each ${singular(IS_ANY_TEXT.test(text) ? 'answer' : text)} `,
  ),
  // "no letter of yours may have a title", "no reply contains a table"
  openingOf(
    `no (?:single )?(?<text>${NOUN})(?:${OF_YOURS}? (?:may|must|should|can|will|shall|is to) (?:ever )?(?:contain|have|include|hold|carry|bear|feature|show)|${OF_YOURS} (?:ever )?(?:contains|has|includes|holds|carries|bears|features|shows)) (?:an? |any )?(?!(?:more|less|fewer|other|over|under|word|words)\\b)`,
    ({ text }) => `${must(text, 'not include')} `.replace(/^not/, 'never'),
  ),
  // "no text may go out without a simile", "no answer is complete without a joke"
  openingOf(
    `(?:there (?:must|should|may|can|is|shall|will) (?:to )?(?:be )?)?(?:no (?:[a-z-]+ )?(?<text>${NOUN})|nothing)(?: (?:may|must|should|can|shall|will|ever|is|are|be|go(?:es)?|leaves?|sent|published|written|posted|accepted|complete|ships?|appears?|finished|passe?s?|gets?|out|through|off|the house|the building)){0,5} (?:without|that lacks|lacking)${NOT_IN_TEXT} (?:${DOING})?`,
    (groups) => (groups.doing ? does(groups) : include(groups)),
  ),
  // "our editor refuses any text that is not polite", restated: "no text that is not polite"
  openingOf(
    `no (?:[a-z-]+ )?(?<text>${NOUN}) (?:that|which) (?:is|are)(?: not|n['’]t) (?=[^.;:]{2,60}\\W*$)`,
    () => 'it must be ',
  ),
  // "answers without a diagram are rejected"
  openingOf(`${EACH} ${WITHOUT} ${KEPT}(?<behind> ${REJECTED})`, ({ text = '' }) =>
    IS_ANY_TEXT.test(text) ? 'include ' : `each ${singular(text)} has `,
  ),
  // "the client rejects any text that lacks a title", "… that is not in French"
  openingOf(`${TAKES_NO} ${WITHOUT}${NOT_IN_TEXT} `, include),
  openingOf(`${TAKES_NO} (?:that|which) (?:is|are)(?: not|n['’]t) `, (groups) => `${itMust(groups)}be `),
  openingOf(
    `${TAKES_NO} (?:with|of|(?:that|which) (?:has|have|is|are|runs?(?: to)?|holds?|contains?)) (?:under|below|fewer than|less than|shorter than) (?=${NUMBER} )`,
    () => 'at least ',
  ),
  openingOf(
    `${TAKES_NO} (?:(?:with|of|(?:that|which) (?:has|have|is|are|runs?(?: to)?|holds?|contains?)) )?(?:over|above|more than|longer than|beyond) (?=${NUMBER} )`,
    () => 'at most ',
  ),
  // "…, where anything that is not XML breaks the import"
  reworded(
    `(?<=^\\W{0,80}|[;:—–] |\\b(?:where|as|since|because) )(?:anything|everything|whatever) (?:that|which)?(?: ?is not| ?isn['’]t) ${KEPT}(?<behind> (?:breaks?|crashes|fails|bounces|(?:is|gets|will be) (?:rejected|refused|dropped|discarded|ignored|thrown away))[^.;,]{0,40})(?=\\W*$|[.;,])`,
    () => 'it must be ',
  ),
  // "nothing you write has tables in it", "not a single table may appear"
  openingOf(
    `nothing (?:that )?(?:you|we) (?:write|say|send|produce|output) (?:(?:may|must|should|will|can|shall|ever) )*(?:has|have|contains?|includes?|shows?|features?|uses?) (?:any )?${KEPT}(?<behind>(?: in it)?)(?=\\W*$|[.;,])`,
    () => 'do not use ',
  ),
  openingOf(
    `not (?:a single|one|even one) ${KEPT}(?<behind> (?:may|must|should|shall|can|is to|will) (?:ever )?(?:appear|occur|be (?:there|used|included|seen|found|present|shown|written|given)))(?=\\W*$|[.;,])`,
    () => 'use no ',
  ),
  // "answers that contain a table are rejected"
  openingOf(
    `(?:(?:an?|any|every|all) )?(?:(?:answer|response|text|output|draft)s?|repl(?:y|ies)|anything) (?:containing|(?:that|which) (?:contains?|includes?|ha(?:s|ve)|holds?)) ${KEPT}(?<behind> ${REJECTED})`,
    () => 'do not use ',
  ),
  // "nothing that is not in Dutch may be sent"
  openingOf(
    `(?:no (?:[a-z-]+ )?${NOUN}|nothing) (?:that|which) (?:is|are)(?: not|n['’]t) ${KEPT}(?<behind> (?:may|must|should|can|shall|will) [a-z ]{2,25})(?=\\W*$|[.;,])`,
    () => 'it must be ',
  ),
  // "mentioning that you are a bot is forbidden"
  openingOf(
    `(?<doing>[a-z]{2,}ing) (?=(?:the|an?|your|that|any|how|what|why|who|over|past|beyond|to|on|about|them|it|him|her|us|me|people|users|customers|readers)\\b)(?<kept>[^.;:]{3,80}?)(?<behind> (?=is|has|stays|remains|does)(?:${RULED_OUT}))(?=\\W*$|[.;])`,
    ({ doing = '' }) => {
      const base = baseOfParticiple(doing);
      return base && `never ${base} `;
    },
  ),
  // "never replace a technical term with an everyday word"
  openingOf(
    `${NEVER} (?:replace|swap|exchange|substitute) (?<kept>(?:(?:an?|any|the) )?(?:[a-z-]+ ){0,2}(?:term|word|expression|phrase|unit|numeral|digit|form|name)s?)(?<behind> (?:with|by|for|against) [^.;:]{3,60})(?=\\W*$|[.;])`,
    () => 'use ',
  ),
  // "never reveal the price before the very end"
  openingOf(
    `${NEVER} (?<verb>reveal|give away|give|name|state|mention|announce|disclose|show|tell|say|present) (?<kept>[^.;:,]{3,40}?)(?<behind> (?:before|until|ahead of) (?:the )?(?:very )?(?:end|close|last line|last sentence))(?=\\W*$|[.;,])`,
    ({ verb }) => `${verb} `,
    ' at the end',
  ),
  // "never edit a file without my approval", "no file may be edited without it"
  openingOf(
    `(?:${NEVER} (?<deed>[a-z]+(?: [^.;:,]{1,50}?)?)|no (?<thing>[a-z]+(?: [a-z]+)?) (?:may|must|can|should|shall|is to) (?:ever )?be (?<done>[a-z]+)) without ${APPROVAL}(?=\\W*$|[.;,])`,
    ({ deed, thing, done = '' }) => {
      const base = basesOf(done).find((each) => each !== done && IMPERATIVE_VERBS.has(each));
      const act = deed ?? (base && `${base} ${thing}`);
      return act && `get approval before you ${act}`;
    },
  ),
  // "our editors read nothing above 150 words", "the form cuts off anything past 300 words"
  openingOf(
    `(?:(?:our|the|my|most|these) )?(?:[a-z]+ ){0,2}?[a-z]+s? (?:reads?|takes?|accepts?|prints?|shows?|allows?|wants?) nothing (?:above|over|beyond|past|longer than|more than) (?=${NUMBER} )`,
    () => 'at most ',
  ),
  openingOf(
    `(?:our|the|my|this) (?:[a-z]+ ){0,2}?[a-z]+ (?:cuts? off|truncates?|drops?|chops? off|ignores?) (?:anything|everything|whatever is|all that is) (?:past|after|beyond|over|above) (?=${NUMBER} )`,
    () => 'at most ',
  ),
  // "British spellings are banned"
  openingOf(
    `(?<kept>(?!(?:an?|no|not|nothing|nobody|only|it|that|this|they|what|whatever|who|whoever|which|if|when|where|there|you|we|all|any|everything|anything)\\b)[a-z0-9'’-]+(?: (?!(?:that|which|who|whether|if|when|because)\\b)[a-z0-9'’-]+){0,7}?(?: (?:such as|like) [^.;:]{2,40}?)?)(?<behind> (?:${RULED_OUT})(?: here)?)(?=\\W*$|[.;,])`,
    ({ kept = '' }) => (IS_VALUE.test(kept) ? 'do not use ' : undefined),
  ),
  // "no language other than German may be used", "do not write in anything but German"
  openingOf(
    `(?:no ${VALUED}|nothing|none) (?:other than|but|except(?: for)?|apart from|besides) ${KEPT}(?<behind> (?:may|must|should|can|is|are|will|shall|gets?|appears?|occurs?)(?: (?:ever|be|in|on|the|our|your|a|[a-z]{4,12})){0,4})(?=\\W*$|[.;,])`,
    () => 'use only ',
  ),
  openingOf(
    `no [a-z]+(?: [a-z]+)? (?:may|must|should|can|shall|will|is to|is|are)(?: ever)?(?: [a-z]+){1,3}? (?:anything|any(?: other)? ${VALUED}) (?:other than|but|except(?: for)?|apart from|besides) `,
    () => 'use only ',
  ),
  openingOf(
    `${NEVER} (?<verb>use|write|reply|respond|answer|speak|return|output|produce)(?<by> in| with)? (?:anything|any(?: other)? ${VALUED}) (?:other than|but|except(?: for)?|apart from|besides) `,
    ({ verb, by = '' }) => `${verb}${by === '' ? ' only ' : ` only${by} `}`,
  ),
  // "the warning may never be left out"
  openingOf(
    `${KEPT}(?<behind> (?:must|may|should|can|shall)(?:n['’]t| ?not| never) (?:ever )?be (?:left out|left off|omitted|skipped|missing|absent|forgotten|dropped|lacking|neglected|overlooked))(?=\\W*$|[.;,])`,
    () => '',
    ' must appear',
  ),
  // "anything over 80 words is cut off", "texts with fewer than four links are rejected", "the third sentence is cut"
  openingOf(`${SIZED} ${OVER} ${AMOUNT}(?<behind> ${REJECTED})`, () => 'at most '),
  openingOf(`${SIZED} ${UNDER} ${AMOUNT}(?<behind> ${REJECTED})`, () => 'at least '),
  // "nothing shorter than ten sentences goes out"
  openingOf(`nothing ${UNDER} ${AMOUNT}(?<behind> ${LET_OUT})`, () => 'at least '),
  openingOf(`nothing ${OVER} ${AMOUNT}(?<behind> ${LET_OUT})`, () => 'at most '),
  openingOf(
    `(?:${ORDINAL} ${REJECTED}|${NEVER} (?:go (?:past|beyond)|pass|get past) ${ORDINAL.replace(/\?</g, '?<past')})`,
    ({ nth, unit, pastnth, pastunit }) =>
      nth ? `at most ${ORDINALS.indexOf(nth) + 1} ${unit}s` : `at most ${ORDINALS.indexOf(pastnth!) + 2} ${pastunit}s`,
  ),
  openingOf(
    `${NEVER} (?:write|add|start|begin|reach|use|need) ${ORDINAL}(?=\\W*$|[.;,])`,
    ({ nth, unit }) => `at most ${ORDINALS.indexOf(nth!) + 1} ${unit}s`,
  ),
];

const cues = new Cues([
  /^["“(]*(?:never|do|is|are|stays?|remains?|have|has|does|don['’]t|not|cannot|can['’]t|mustn['’]t|mustnt|shouldn['’]t|under|in|at|no|nothing|anything|everything|whatever|our|my|there|without|lack\w*|with|who|that|which|contain\w*|over|above|beyond|past|longer|more|exceed\w*|below|shorter|fewer|less|[a-z]{2,}ing|must|may|should|the|an?)$/,
  /^["“(]*(?:without|lack(?:s|ing)?|miss(?:es|ing)?|omit(?:s|ted)?|leaves?|left|no|not|(?:does|do|is|are)n['’]t|unless|absent|forgotten|forget|shy|afraid|sparing|hold|refrain|stint|spare|skip(?:ped)?|drop(?:ped)?|neglect(?:ed)?|overlook(?:ed)?|dispense|fails?|nowhere|reject(?:s|ed)|refuse[sd]?|discard(?:s|ed)?|chokes|crashes|breaks|throws|sends|bins?|allowed|thrown|binned|sent|returned|deleted|invalid|void|accepted|unacceptable|acceptable|cut|chopped|removed|published|useless|worthless|too|bounces?|returns|deletes|ignores?|ignored|nothing|truncates?|looks?|won['’]t|replace|swap|exchange|substitute|before|until|ahead|banned|forbidden|prohibited|off|off-limits|taboo|unwelcome|out|place|business|belong|wanted|permitted|count|pass|through|past|beyond|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/,
]);

/** Says outright what a sentence says by two denials or by what becomes of a text; null where it says nothing so. */
export const saidOutright = oncePerWording((whole): Restated | null => {
  const met = metByMasked(whole);
  return cues.has(met, 0) && cues.has(met, 1) ? firstReworded(whole, REWORDINGS) : null;
});

/** The sentence as the first of the rewordings that it is said by puts it; null where it is said by none. */
export function firstReworded(whole: Wording, rewordings: readonly Rewording[]): Restated | null {
  const lower = whole.masked.toLowerCase();
  const openings = lazily(() => openingsIn(lower));
  for (const { said, opens, before, behind } of rewordings) {
    const match = opens ? firstAt(openings(), said, lower) : said.exec(lower);
    if (!match) continue;
    const groups = match.groups ?? {};
    const front = before(groups);
    if (front === undefined) continue;
    const end = match.index + match[0].length;
    const until = end - (groups.behind?.length ?? 0);
    const from = until - (groups.kept?.length ?? 0);
    return edited(whole, [
      { start: match.index, end: from, pieces: [front] },
      { start: until, end, pieces: [behind] },
    ]);
  }
  return null;
}

/** Where statements can open: behind the marks in front, where what was taken out leaves room, and behind `;`, `:` or a dash. */
function openingsIn(text: string): readonly number[] {
  const found = [0];
  let at = 0;
  while (at < LONGEST_ROOM && at < text.length && !isWordCode(text.charCodeAt(at))) found.push(++at);
  for (at = Math.max(at + 1, 2); at < text.length; at++)
    if (text.charCodeAt(at - 1) === SPACE) {
      const mark = text.charCodeAt(at - 2);
      if (OPENS_STATEMENT.has(mark)) found.push(at);
    }
  return found;
}

const LONGEST_ROOM = 80;
const SPACE = 32;
const OPENS_STATEMENT: ReadonlySet<number> = new Set([...';:—–'].map((mark) => mark.charCodeAt(0)));

/** Of what `\w` matches in lower case. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

/** The first match of a sticky expression at one of the places. */
function firstAt(places: readonly number[], expression: RegExp, text: string): RegExpExecArray | null {
  for (const place of places) {
    expression.lastIndex = place;
    const match = expression.exec(text);
    if (match) return match;
  }
  return null;
}
