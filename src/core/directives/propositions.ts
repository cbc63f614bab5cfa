import type { Token } from '../language/types.ts';
import { matchesOf } from '../text/matches.ts';
import { type Clause, type Quoted, RULED_OUT, THREE_WORDS, tellsDenial } from './clauses.ts';
import { placesWords, requiredPhrases } from './dimensions/wording-terms.ts';
import { type Framed, readFrame, TOLD } from './frames.ts';
import {
  ACT_NOUNS,
  ANSWERS,
  adjectiveGroup,
  CLAUSE_NOUNS,
  COGNATE_OBJECTS,
  CONTENT_VERBS,
  contrastsOf,
  DIETS,
  DOERS,
  DOINGS,
  DONE_NOUNS,
  GENERIC,
  HELD_BY,
  LIGHT_NOUNS,
  MEASURED,
  NOMINALS,
  NOUN_OF_ADJECTIVE,
  PARTICLE_NOUNS,
  PEOPLE,
  PHRASAL_VERBS,
  REFUSED_VERBS,
  SAYING_ABOUT,
  UNDONE_VERBS,
  UNTOLD,
  VAGUE_NOUNS,
} from './lexicon/content.ts';
import { COUNTRY_OF } from './lexicon/countries.ts';
import { basesOf, lemmaOf } from './lexicon/inflection.ts';
import { isFood, isKnownNoun } from './lexicon/kinds.ts';
import { isGrouped, nounGroup, verbGroup } from './lexicon/synonyms.ts';
import { valuesIn } from './lexicon/values.ts';
import { DELIVERABLES, namesPiece, partOf, singular } from './scope.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from './verbs.ts';

/** A noun phrase or clause by its content words. */
export interface ContentItem {
  /** The noun that the others describe; undefined for a clause (`how it works`). */
  readonly head: string | undefined;
  /** Content words in their groups, the head among them; without words that every text has. */
  readonly words: readonly string[];
  /** Adjacent words joined, for terms of the hierarchy: `phone-number`. */
  readonly joined: readonly string[];
  /** A clause that asks: `which flight was taken`. */
  readonly clausal?: boolean;
  /** What is done in such a clause: `clean` of `how to clean the filter`. */
  readonly does?: string;
  /** One adjective in front of a noun that says nothing: `environmental aspects`. */
  readonly topical?: boolean;
  /** With it something is done: `with \`var\`` of `declare variables with \`var\``. */
  readonly means?: boolean;
  /** Words that name whose it is, as the subject of a clause does: `shop` of `why the shop was closed`. */
  readonly whose?: readonly string[];
  /** What it is said of, where every text has that: `customer` of `no jokes about customers`. */
  readonly about?: readonly string[];
  /** The words only describe a noun that every text has: `request bodies`. */
  readonly describes?: boolean;
}

/**
 * What a clause wants done or told, forbids, or (in the words of a required phrase) refuses. Words are lemmas, near-synonyms
 * by one name.
 */
export interface Proposition {
  readonly kind: 'wanted' | 'banned' | 'refused';
  /** `content` for every verb whose object is what the text holds, else the verb's group. */
  readonly verb: string;
  /** An act rather than content: `cite`, `ask`. */
  readonly act: string | undefined;
  readonly items: readonly ContentItem[];
  /** Every content word of the clause. */
  readonly words: readonly string[];
  readonly phrase: string | undefined;
  /** The object is a pronoun: what it stands for is named before. */
  readonly pronoun?: boolean;
  /** For a ban: the thing is not to be named at all. */
  readonly mention?: boolean;
  /** For a ban: on making a thing of one's own, as in `make a forecast`. */
  readonly makes?: boolean;
  /** For a ban: of what something is made, so that a word that only describes it tells: `salmon dish`. */
  readonly ingredient?: boolean;
  /** The verb as a lemma, where one is named. */
  readonly base?: string;
  /** For what is banned: only by what is wanted alone instead. */
  readonly implied?: boolean;
  /** For a ban: the pieces that it is said of: `question` of `no question may be about prices`. */
  readonly within?: string;
  /** Only said to be so, which a text on the same matter may say of something else. */
  readonly declared?: boolean;
  /** For what is wanted: what it tells by values, with the words that say of what: `age` of `that he is 66 years old`. */
  readonly values?: readonly ContentItem[];
  /** For what is wanted: the words as written among which its contents are, to look up before they are read. */
  readonly text?: string;
  /** For what is wanted: what the clause itself says of it, as written. Default: `text`. */
  readonly said?: string;
}

export const CONTENT = 'content';

/** Verbs of the dialogue: what they do is an act also when their object is content. */
const DIALOGUE_VERBS = new Set([
  'reveal',
  'cite',
  'ask',
  'request',
  'refuse',
  'confirm',
  'repeat',
  'apologize',
  'greet',
  'warn',
  'promise',
  'disclaim',
  'transfer',
]);
const SPEAKER = /\b(?:you|assistant|agent|model|bot|chatbot|ai|it|we|copilot|claude|gemini|gpt|author|writer)\b/;
/** Words that narrow a ban to a manner, a degree or a moment: nothing is banned outright. */
const BOUNDING =
  /\b(?:anything|nothing|something|text|words?) (?:else |at all )?(?:before|after|above|below|around|between|in front of|outside|behind)\b|\b(?:more|less|fewer|longer|shorter|greater|larger|older|newer|earlier|later|further|other) than\b|\b(?:before|after|since|until) \d|\btoo (?:many|much|long|often)\b|\b(?:long|lengthy|short|wordy|rambling|endless|complicated) (?:sentences?|paragraphs?|passages?|sections?|descriptions?|explanations?|introductions?|discussions?) (?:about|on|of)\b|\b(?:only|just|solely|merely|simply|repeatedly|again|twice|blindly|in between|meanwhile|in the meantime|for (?:now|today|the moment|the time being|a while)|overly|excessive(?:ly)?|unnecessar(?:y|ily)|prematurely|yet|silently|automatically|(?<!\b(?:with|to|about|of|mention|describe|discuss|cover|include|compare|explain|name) the |\b(?:was|were|is|are) )first(?! (?:aid|paragraph|sentence|line|stanza|section|chapter)\b)|directly|manually|immediately|early(?! [a-z])|redundant(?:ly)?|needlessly|unless|until|here|there|beyond|besides|outside|apart from|alone|by default|(?:any|no)(?:thing|body|one) else|over-?\w+|(?<!how |-)heavy(?!-)|heavily|in (?:great |any |much |full |too much )?(?:detail|depth)|at length|extensively|exhaustively|within (?:an?|the same|each|every|one) [a-z]+)\b/;
/** Acts that a ban names fully without an object. */
const WHOLE_ACTS = new Set([
  'apologize',
  'quote',
  'copy',
  'greet',
  'ask',
  'guess',
  'refuse',
  'disclaim',
  'transfer',
  'commit',
  'cite',
  'invent',
  'diagnose',
  'farewell',
  'praise',
  'explain',
  'thank',
]);
/** "Do not fetch all columns" and "never show the full number" allow some; "omit all prices" does not. */
const NOT_ALL =
  /\b(?:(?<!\bat )all|every|everything|each|both|entire|whole|(?:full|complete)(?! (?:sentences?|stops?)\b))\b/;
/** Behind the clause: what narrows the ban that it states. */
const NARROWING =
  /^\s*,?\s*(?:without(?! (?:a word|(?:any )?(?:mention|comment)))|unless|until|except|rather than|instead of|if|when|while|but|before|after|that|which|who|whose|where|for|because|since|as|in|on|at|to|by)\b/;
/** `, doses or diagnoses that aren't in the notes`: the same behind the rest of a list. */
const LIST_NARROWED =
  /^(?:, [a-z-]+(?: [a-z-]+)?){0,3},? (?:or|and) [a-z-]+(?: [a-z-]+)? (?:unless|until|except|(?:that|which|who)\b[^,;.]{0,40}?(?:\b(?:not|never|cannot)\b|n['’]t\b))/;
/** Behind the clause: which of the things are banned, by what is in them. */
const HOLDING_WHICH =
  /^\s+(?:that|which) (?:contain|include|have|use|need|require|involve|feature|call for|deal with|(?:are|is) (?:about|based on|made (?:with|of|from)|related to)|concern|relate to|rely on|focus on|touch (?:up)?on|mention|name|discuss|show|depict|describe)s?\b[^.;:!?,]{2,60}(?=\W*$)/;
/** Behind the clause: why it is banned, which narrows nothing. */
const REASON =
  /^\s*,\s*(?:because|since|as (?!in\b|well\b|long\b|soon\b|far\b|an?\b|of\b|needed\b|usual\b)|for (?:it|they|this|that|these|nobody|no one|we)\b|so (?:that )?(?:the|we|it|they|readers|nobody|no one)\b)|^\s*because (?!of\b)/;
/** Verbs behind which `from` says of what something is no part. */
const TAKES_OUT = /\b(?:exclud|omit|eliminat|leav)/;
/** Where a ban is over: what to do instead, why, or what else is told of the thing. */
const ASIDE =
  /,\s*(?:but|rather)\s(?!not\b|never\b|also\b)|(?<!\b(?:thing|one|body|all|none|last|other|of (?:them|it)))\s(?:but|rather)\s(?=[a-z]+s\b)|,\s*(?:only|just|because|since|we|i|they|he|she|(?:which|who) (?:[a-z]+ ){1,3}|as (?:i|we|they|he|she|it|this|that|there|nobody|no one|everyone|everybody))\b|\sbecause (?!of\b)/;
/** An outright ban by a verb of leaving out. */
const BAN_WORD =
  /^\W*(?:(?:please|always|also|and|but|or|strictly)\s+){0,2}(?:avoid(?:s|ing)?|pass(?:es|ing)? over|refrain(?:s|ing)? from|skip(?:s|ping)?|omit(?:s|ting)?|exclud(?:e|es|ing)|leav(?:e|es|ing) (?:out|off|aside)|without (?=(?:ever )?(?:(?:mention|discuss|describ|referr|address|cover|reveal|disclos|touch|nam|compar|criticis|criticiz|recommend|prais|includ|list|quot|stat|evaluat|assess|judg|defin|explain|predict|allud|hint|us|employ|add|introduc|resort|rely|giv(?=ing (?:an?|any|the|away)\b)|mak(?=ing (?:an?|any|mention|reference)\b))ing\b|(?:going|getting) into\b|(?:talking|speaking|writing|saying anything|telling [a-z]+) (?:about|of)\b|bringing up\b|giving away\b|dwelling on\b|(?:drawing|making|giving|offering|providing|passing) (?:an?|any|the|[a-z]+s)\b))|withhold(?:s|ing)?|conceal(?:s|ing)?|(?:stay|steer|keep|staying|steering|keeping) (?:well |far |completely |entirely |fully )?(?:away from|clear of)|(?:keep|stay|remain|be|keeping|staying|remaining) (?:completely |entirely )?(?:quiet|silent|mum) (?:about|on|as to)|eliminat(?:e|es|ing)|suppress(?:es|ing)?|prohibit(?:s|ing)?|forbid(?:s|ding)?|ban(?:s|ning)?|say(?:ing)? nothing (?:at all |whatsoever )?(?:about|of|on)|(?:do(?:es|ing)?|go(?:es|ing)?) without|dispens(?:e|es|ing) with|(?:not (?:a|one|a single) (?:word|mention|hint|trace)|nothing) (?:about|on|of|regarding|concerning))\b/;
/** `write the story without dragons`. */
const WITHOUT_THINGS = /^\W*without (?=(?:[a-z-]+ ){0,2}[a-z-]+s(?:\W*$|,? (?:or|and)\b))/;
const WRITES =
  /^\W*(?:please )?(?:write|compose|draft|create|tell|produce|prepare|give|develop|craft|generate|describe)\b/i;
const BAN_VERB_LATER =
  /\b(?:must|should|shall|to|will|and)\s+(?:avoid|refrain from|skip|omit|exclude|leave out|pass over|(?:be|stay|keep|remain) (?:silent|quiet|mum) (?:about|on|as to|regarding)|(?:stay|steer|keep) (?:away from|clear of)|say nothing (?:about|of|on)|do without|dispense with)\b/;
const UNSAID = 'un(?:mentioned|said|addressed|named|stated|explained|disclosed|defined|described|told)';
/** `leave the price out`, `leave her age unmentioned`: what stands between is left out. */
const LEFT_OUT = new RegExp(`^\\W*(?:please |also |and )?leav(?:e|es|ing) (.{1,80}?) (?:out|${UNSAID})\\b`);
/** `provide no information on`, `there should be no`: what follows is not to stand in the text. */
const HOLDS_NO =
  /^\W*(?:please |and |but |also |you ){0,2}(?:(?:ensure|ensuring|make sure|making sure|see to it|take care)(?: that)? )?(?:(?:make|say|give|provide|include|add|offer|contain|show|state|write|feature|use|employ|bring in|tell|want|allow|insert|quote|name|mention|let (?:it|the [a-z]+|there) (?:have|contain|include|feature|be))|there (?:should|must|shall|may|can|is|are|will)(?: to)?(?: be)?|.{1,60}?\b(?:must|should|shall|may|can|will|is to|are to|needs? to)\s+(?:contain|include|have|feature|hold|mention|provide|give|make|show|offer|use|require|need|involve)|(?:the|each|every|your|it) (?:[a-z]+ )?(?:has|have|contains?|includes?|features?|holds?|makes|gives|provides|offers|mentions|shows|states|uses))\s+(?:none of\s+(?=[a-z])|nothing(?: at all| whatsoever)? (?:about|on|of|regarding|concerning|to do with)\s|no\s+(?!(?:more|fewer|less|longer|other|further|additional|later|earlier|greater|larger|way|need|reason(?! (?:for|behind)\b)|longer|one)\b))/;
/** `recommend no hotels`: the verb, of which nothing is an object. */
const OF_NOTHING =
  /^\W*(?:please |and |but |also |you )*(recommend|suggest|advise|propose|discuss|describe|explain|cover|address|refer to|allude to|touch (?:up)?on|speak of|talk about|cite|promise|ask for|draw|introduce|compare|reveal|disclose|go into|predict|criticise|criticize|praise)\s+(?:none of\s+(?=[a-z])|no\s+(?!(?:more|fewer|less|longer|other|further|additional|later|earlier|one)\b))/;
/** `no mention of prices`, `no apologies`: what a text does, not what a thing lacks. */
const NO_TELLING =
  /^\W*(?:(?:with|and|but)\s+)?(?:no|without(?: any)?)\s+(?:any\s+)?(mention|discussion|reference|talk|description|explanation|greeting|apolog(?:y|ies)|disclaimers?|dialogue|narration|anecdotes?|quot(?:es?|ations?)|examples?|analog(?:y|ies)|speculation|commentary|comparisons?|criticisms?|recommendations?|predictions?|opinions?|statistics|metaphors?|jokes?|citations?|sources|greetings|farewells?|small talk|advice|spoilers)\b/;
/** `no prices are given`, `no time may be set aside for sports`. */
const NONE_TOLD = new RegExp(
  `^\\W{0,8}no\\s(?!one\\b|more\\b|fewer\\b|less\\b|longer\\b|other\\b)(.{1,60}?)\\s(?:(?:is|are) (?:to be )?|(?:may|must|should|shall|can|will) (?:ever )?be )(${TOLD}|told|narrated|recounted|related|written|raised|made|planned|scheduled|arranged|organi[sz]ed|served|set|assigned|allowed|permitted|tolerated|wanted)\\b`,
);
/** Verbs by which a plan or a text has its contents. */
const PLANNED = /^(?:planned|scheduled|arranged|organi[sz]ed|served|set|assigned|allowed|permitted|tolerated|wanted)$/;
const WITHOUT_ASKING =
  /^\W*without (?:asking|confirming|requesting|citing|explaining|apologi[sz]ing|telling|informing|warning)\b/;
/** `passages that you did not use`: a ban on some of the things leaves the others. */
const OTHERS_NOT =
  /(?:[a-z]s|\b(?:people|anyone|anybody|data)) (?:that|which|who|whom)\b[^,;]{0,40}?(?:\b(?:not|never|cannot)\b|n['’]t\b)/;
/** `a document you have not been shown`, `prices the page doesn't show`, `dates nobody has confirmed`: the same without the pronoun. */
const OTHERS_NOT_BARE =
  /(?:\b(?:not|never|no|avoid|without|omit|skip|leave out|nor)\b|n['’]t\b) (?!(?:[a-z]+ )?(?:tell|inform|remind|assure|warn|show|notify|convince|persuade|say|claim|think|assume|promise)\b)[^.;:,]{0,60}?(?:[a-z]s|\b(?:people|anyone|anybody|anything|data|information|advice|work|content|an? (?:[a-z-]+ ){0,2}?[a-z-]+)) (?:(?:nobody|no one|none of [a-z]+) [a-z]|(?:i|you|we|they|he|she|(?:the|an?|our|your|their|its|his|her|my) (?:[a-z-]+ ){0,2}?[a-z-]+) (?:[a-z]+ ?){0,2}?(?:\b(?:not|never|cannot)\b|n['’]t\b))/;
/** `a question whose answer is known`: some of them. */
const OF_SOME_WHOSE = /\b(?:(?:an?|any) (?:[a-z-]+ ){1,2}|[a-z]+s )whose\b/;
/** `never shown to the patient`: of what, stands elsewhere. */
const TO_SOMEBODY =
  /\b(?:never|not)\b[^.;]{0,20}\b(?:shown|sent|given|told|revealed|disclosed|visible|forwarded|passed on|read out|known) to (?:the |any |your )?[a-z]+\W*$/;
/** `to customers who report a theft`: not to all of them. */
const TO_SOME =
  /\b(?:to|with) (?:the |those |any |all )?(?:customers?|users?|callers?|clients?|patients?|guests?|people|members?|visitors?|students?|pupils?|anyone|anybody|somebody|someone) (?:who|that|whose|under|below|with|without)\b/;
/** `why it was closed`, as the subject. */
const ASKING_FIRST = /^\W*(?:(?:and|but|also) )?(?:who|what|when|where|why|how|which|whether)\b/;
const RELATIVE = /\b(?:that|which|who|whose|if|when|where|what)\b/;
/** `nothing about prices should be said`: the verb comes behind what is banned. */
const NOTHING = /^\W*(?:nothing|not an?|not one)\b/;
const NOT_WORD_WITHIN = /\b(?:not|never)\b|n['’]t\b/;
const NOT_WORD = /^(?:not|n['’]t|never|cannot|don['’]t|doesn['’]t|mustn['’]t|shouldn['’]t|won['’]t|can['’]t)$/;
/** A ban put to the model: `do not …`, `never …`, or with a subject that {@link speaks}. */
const NEGATED_ORDER =
  /^\W*(?:(?:please|also|and|but|or|so|then|strictly|again|under (?:no|any) circumstances?|important|note|remember|to)[\s,:]+){0,3}(?:(?:you|the (?:assistant|agent|bot|chatbot|model)) )?(?:do not|don['’]t|does not|doesn['’]t|never|not to)\b/;
/** A ban whose verb stands behind words that deny or forbid it: `on no account mention`, `it is forbidden to name`. */
const DENIED_ORDER =
  /^\W*(?:(?:please|also|and|but|or|so|then|again|important|note|remember)[\s,:]+){0,3}(?:under (?:no|any) circumstances?|on no account|at no (?:point|time|stage)|in no (?:case|way|event)|by no means|(?:it is|it['’]s) (?:absolutely |very |most )?(?:important|crucial|essential|vital|best|better|critical|imperative|necessary) (?:that you (?:do )?not|not to|never to|to (?:not|never))|(?:it is|it['’]s) (?:strictly |expressly |absolutely )?(?:forbidden|prohibited|not (?:allowed|permitted|acceptable)|unacceptable) to|you(?: are|['’]re) (?:strictly |expressly )?(?:not (?:allowed |permitted |supposed |meant )?to|forbidden to)|(?:be careful|take care|make sure|be sure|see to it|try) (?:not|never) to|(?:i|we) (?:(?:do not|don['’]t) want you to|want you (?:not|never) to|(?:['’]d|would) (?:like|prefer) you (?:not|never) to))\s/;
/** `ensure that`, in front of what is to be. */
const ENSURING =
  /^\W*(?:(?:please|also|and|always) )?(?:ensure|ensuring|make sure|making sure|see to it|take care)(?: that)?\s/;
/** What a text does that leaves something out: `make sure that the review omits prices`, `the text says nothing about prices`. */
const BAN_VERB_THIRD =
  /\s(?:avoids?|excludes?|omits?|skips?|leaves? out|refrains? from|(?:stays?|steers?|keeps?) (?:away from|clear of)|says? nothing (?:about|of|on)|makes? no mention of|(?:goes|does) without|dispenses with|eschews|forgoes|shuns|lacks)\s/;

function deniesOrder(lower: string): boolean {
  return NEGATED_ORDER.test(lower) || DENIED_ORDER.test(lower);
}

const WRONG_MARK = /[❌✗✘🚫⛔👎]/u;

/** Two readers ask for the same clause, one after the other. */
let last: { readonly clause: Clause; readonly propositions: readonly Proposition[] } | undefined;

/** The propositions of a clause: at most one that it states and one for each phrase it requires. Read once. */
export function readPropositions(clause: Clause): readonly Proposition[] {
  if (last?.clause === clause) return last.propositions;
  const found: Proposition[] = [];
  last = { clause, propositions: found };
  if (clause.polarity === 'positive' || !placesWords(clause)) found.push(...readStated(clause));
  for (const read of [readDiet, readAlone]) {
    const ban = clause.polarity === 'positive' || WITHOUT_FOOD.test(clause.lower) ? read(clause) : undefined;
    if (ban) found.push(ban);
  }
  if (clause.polarity === 'positive' && GREETS.test(clause.raw)) found.push(GREETING);
  for (const phrase of requiredPhrases(clause)) {
    const refused = readRefusal(clause, phrase);
    if (refused) found.push(refused);
  }
  return found;
}

function readStated(clause: Clause): readonly Proposition[] {
  const labelled = readLabelled(clause) ?? readLabelOrder(clause);
  if (labelled) return [labelled];
  if (clause.polarity === 'negative' && NOT_AS_SUCH.test(clause.lower)) return [];
  const framed = readFrame(clause);
  const denied = framed?.kind === 'wanted' && !framed.denies && clause.polarity === 'negative';
  const inFrame = framed && !denied && readFramed(clause, framed);
  if (inFrame && framed.denies) return [inFrame, ...readBans(clause)];
  if (inFrame || framed?.kind === 'banned') return inFrame ? [inFrame] : [];
  const rejected = readRejected(clause);
  if (clause.polarity === 'negative') {
    if (rejected) return [rejected];
    const removal = ORDERED_REMOVAL.test(clause.lower) ? readWish(clause) : undefined;
    return removal ? [removal, ...readBans(clause)] : readBans(clause);
  }
  if (DENIED_REMOVAL.test(clause.lower)) return readBans(clause);
  const wish = readWish(clause);
  return [wish, rejected].filter((proposition) => proposition !== undefined);
}

/** `should not be described as dangerous`: how it is told, not whether. */
const NOT_AS_SUCH =
  /\b(?:not|never|n['’]t) (?:ever )?be (?:described|portrayed|presented|depicted|shown|treated|seen|characteri[sz]ed) as\b/;

/** `remove files`: something is done, as much as left out. */
const ORDERED_REMOVAL = /^\W*(?:(?:please|always|also|then|and|first),? ){0,2}(?:remove|eliminate) /;
/** `never remove files`: no order to keep something in the text. */
const DENIED_REMOVAL = /^\W*(?:[a-z]+ ){0,3}(?:not|never|n['’]t) (?:ever )?(?:remove|strip|drop|eliminate)\s/;

/** `whether they like it`, behind `ask`. */
const ASKS_OF = /^\W*(?:(?:the )?[a-z]+ )?(?:whether|if|how|what|when|where|who|why|which)\b/;

/** Whether a ban names nothing but its verb, as a sentence or the second of two orders: `handle errors, never throw`. */
function isAlone(clause: Clause, object: readonly Word[]): boolean {
  if (object.some(({ lower }) => /[a-z]/.test(lower))) return false;
  return /^[^a-z(]*$|(?:,|;|\band|\bbut)\s*$/i.test(clause.sentence.masked.slice(0, clause.start));
}

/** In front of what is not to be used instead: ``Use `const`, never `let` ``. */
const USES =
  /^\W*(?:always |please |only )?(?:use|prefer|favou?r|choose|employ)\b[^.;:]*(?:,|\b(?:and|but)|[a-z`"])\s*$/i;
const REJECTS = /^\W*(?:(?:not|never)\s+(?!to\b|for\b|in\b|as\b|by\b|with\b|the other\b)|rather than\s+|instead of\s+)/;

/** In front of what is not told or offered instead: `Offer a voucher instead of a refund`. */
const TELLS_INSTEAD =
  /^\W*(?:always |please )?(?:offer|suggest|recommend|propose|provide|include|mention|describe|discuss|cover)\b[^.;:]*[a-z]\s*$/i;
const INSTEAD = /^\W*(?:rather than|instead of)\s+(?![a-z]+ing\b)/;

/** What is turned down for something else: `axios, not fetch`. */
function readRejected(clause: Clause): Proposition | undefined {
  const { lower, start } = clause;
  const before = clause.sentence.masked.slice(0, start);
  const uses = USES.test(before);
  const match = uses ? REJECTS.exec(lower) : TELLS_INSTEAD.test(before) ? INSTEAD.exec(lower) : null;
  if (!match || clause.lead?.polarity === 'negative' || clause.conditions.length > 0 || BOUNDING.test(lower))
    return undefined;
  const object = wordsOf(clause, clause.tokens).filter(({ token }) => token.start >= start + match[0].length);
  const said = object.filter(({ lower: word }) => /[a-z]/.test(word));
  // "never throw errors" is an order of its own.
  if (said[0] === undefined || (!isCode(said[0]) && IMPERATIVE_VERBS.has(said[0].lower) && said.length > 1))
    return undefined;
  const named = said.length === 1 ? retagged(said, 0) : object;
  const items = bannedItemsOf(named).filter(({ words }) => words.length > 0);
  if (items.length === 0 || pointsBack(object) || /^["“‘«]/.test(object[0]?.lower ?? '')) return undefined;
  const words = contentWords(named);
  if (!uses) return { kind: 'banned', verb: CONTENT, act: undefined, items, words, phrase: undefined, implied: true };
  const verb = verbGroup('use');
  return { kind: 'banned', verb, act: verb, items, words, phrase: undefined, base: 'use' };
}

/** `Lombok: not allowed`. */
const LABEL_BANS =
  /^\W*(?:strictly |absolutely |completely )?(?:not (?:allowed|permitted|used|wanted)|forbidden|banned|prohibited|off[- ]limits|never)(?: (?:at all|ever|in (?:the|your) [a-z]+))?(?=\W*$|[,;(])/;
/** `Links: none`, which in a table says that something has none. */
const LABEL_NONE = /^\W*(?:none|no)(?: (?:at all|ever|whatsoever))?(?=\W*$)/;
/** `Braces: always, also for single statements`. */
const LABEL_WANTS = /^\W*always(?=\W*$|[,;(])/;
/** What has none in a description, not in an order. */
const LABEL_DESCRIBES =
  /^(?:exceptions?|dependenc(?:y|ies)|(?:optional |required )?(?:parameters?|arguments?|params?|fields?)|inputs?|outputs?|returns?|defaults?|restrictions?|limits?|side[- ]effects?|errors?|warnings?|risks?|issues?|status|tools?|prerequisites?|constraints?|required|optional|changes?|breaking(?: changes)?|notes?|blockers?|type|value|allowed|cost|fees?)$/i;

/** `Off the table: the recall`. */
const LABEL_EXCLUDES =
  /^(?:off the table|off[- ]limits|taboo|no-gos?|(?:not|never) to be (?:mentioned|discussed|covered|included)|to be (?:left out|omitted|avoided))$/i;
/** `The budget: please include`. */
const LABEL_INCLUDED = /^\W*(?:please )?(?:include|mention|add|cover|state|give)(?: please)?\W*$/;
const LABEL_LEFT_OUT =
  /^\W*(?:please )?(?:leave out|omit|skip|drop|(?:do not|don['’]t) (?:include|mention)|(?:not|never) to be mentioned|to be left out)(?: please)?\W*$/;

/** What a label says of the thing behind it, or an order of the thing that its label names. */
function readLabelOrder(clause: Clause): Proposition | undefined {
  const { label, lower, start, end, sentence } = clause;
  if (label === undefined) return undefined;
  const excludes = LABEL_EXCLUDES.test(label);
  const included = !excludes && LABEL_INCLUDED.test(lower);
  if (!excludes && !included && !LABEL_LEFT_OUT.test(lower)) return undefined;
  const at = sentence.text.indexOf(label);
  if (at < 0 || at > start) return undefined;
  const [from, to] = excludes ? [start, end] : [at, at + label.length];
  const object = wordsOf(clause, clause.sentenceTokens).filter(
    ({ token }) => token.start >= from && token.end <= to && /[a-z0-9]/i.test(token.lower),
  );
  const items = (included ? itemsOf(object, true) : bannedItemsOf(object)).filter(({ words }) => words.length > 0);
  if (items.length === 0) return undefined;
  return {
    kind: included ? 'wanted' : 'banned',
    verb: CONTENT,
    act: undefined,
    items,
    words: contentWords(object),
    phrase: undefined,
    base: included ? 'include' : 'mention',
    ...(included ? { text: label.toLowerCase() } : { mention: true }),
  };
}

/** A label that names a thing, and a value that asks for it or rules it out. */
function readLabelled({ label, lower, start, sentence }: Clause): Proposition | undefined {
  if (label === undefined || label.split(' ').length > 3 || LABEL_DESCRIBES.test(label)) return undefined;
  if (/[a-z]/i.test(sentence.masked.slice(0, start).replace(label, ''))) return undefined;
  const banned = LABEL_BANS.test(lower) || (LABEL_NONE.test(lower) && sentence.text.includes(label));
  if (!banned && !LABEL_WANTS.test(lower)) return undefined;
  const words = label
    .toLowerCase()
    .split(/[^a-z0-9@_+-]+/)
    .filter(Boolean)
    .map(lemmaOf)
    .map(nounGroup);
  const head = words.at(-1);
  if (head === undefined || words.some((word) => GENERIC.has(word))) return undefined;
  const items = [{ head, words, joined: [...words, words.join('-')] }];
  return {
    kind: banned ? 'banned' : 'wanted',
    verb: CONTENT,
    act: undefined,
    items,
    words,
    phrase: undefined,
    base: 'include',
    ...(!banned && { text: label.toLowerCase() }),
  };
}

/** What a frame says of its thing, as if it were to be mentioned or not. */
function readFramed(clause: Clause, { kind, start, end, declares, uses, within }: Framed): Proposition | undefined {
  if (clause.kind === 'question' || clause.label !== undefined || clause.lead?.polarity === 'negative')
    return undefined;
  if (WRONG_MARK.test(clause.sentence.text)) return undefined;
  if (kind === 'wanted')
    return new Wish(
      clause,
      { base: 'mention', start: Math.min(clause.start, start), end: start },
      CONTENT,
      undefined,
      end,
      declares,
    );
  const rest = clause.sentence.masked.slice(clause.end);
  if ((NARROWING.test(rest) && !REASON.test(rest)) || BOUNDING.test(clause.lower.replace(HERE, ''))) return undefined;
  if (isElsewhere(clause.sentence.masked.slice(end, clause.end))) return undefined;
  const tokens = start < clause.start ? clause.sentenceTokens : clause.tokens;
  const object = wordsOf(clause, tokens).filter(({ token }) => token.start >= start && token.end <= end);
  if (object.length === 0 || PREPOSITION.test(object.at(-1)!.lower)) return undefined;
  const items = bannedItemsOf(object).filter((item) => item.words.length > 0);
  return items.length === 0
    ? undefined
    : {
        kind,
        verb: CONTENT,
        act: actOf(clause, undefined, items[0]!.head),
        items,
        words: contentWords(object),
        phrase: undefined,
        ...(uses ? { base: 'use' } : { mention: true }),
        ...(within !== undefined && { within: singular(within) }),
        declared: declares,
      };
}

/** At the beginning of one: it says that something is, not where. */
const THERE = /^\W*there\b/;

/** At the end of a ban: in the text. */
const HERE = / (?:here|there)\W*$/;

const IS_NOT = /^(?:is|are)(?: not|n['’]t) /;

/** `in the old contract`: where something is not told, not where it is not to be told. */
function isInSource(behind: string): boolean {
  const place =
    /^\s+(?:in|on|by|from) ((?:the|this|that|his|her|their|our|my|any|all) [a-z'’-]+(?: [a-z'’-]+){0,3}?)\W*$/.exec(
      behind,
    )?.[1];
  return place !== undefined && partOf(place) === undefined && !namesPiece(place);
}

/** `not offered for babies`, `not given to minors`: for some alone. */
const FOR_SOME =
  /^\s+(?:for|to|with|below|under|above|over)\s(?!(?:the |any |our |your )?(?:readers?|users?|customers?|clients?|guests?|callers?|patients?|public|anyone|anybody|now|good)\b)/;

/** `No country visible`, `no date given`, `no reply after two days`: what may come about. */
const CASE_WITHOUT =
  /^\W*no [a-z-]+(?: [a-z-]+)?? (?:(?:is |are )?(?:visible|given|found|known|available|stated|left|in sight|on file|in stock|set|listed|attached|provided|present|recorded|shown|named|specified|detected|returned|supplied|selected|chosen|entered|received|made|(?:in|on|from|after|within|by) [a-z0-9 -]{3,40}))\W*$/;
/** Behind it: what to do then. */
const STATES_CASE = /^\s*(?:[:→?]|=>|->|[—–]|-\s)/;

/** `out of the sun`: what something is kept out of is no text. */
function isElsewhere(behind: string): boolean {
  const place = /^\s+out of\s+([a-z'’-]+(?: [a-z'’-]+){0,3}?)(?= (?:in|at|on|for)\b|\W*$)/i.exec(behind)?.[1];
  return place !== undefined && partOf(place) === undefined && !namesPiece(place);
}

/** `open with "Hello"` greets. */
const GREETS =
  /\b(?:open|start|begin|answer|reply|respond)\w*\b[^"“'‘]{0,40}\bwith\b\W{0,3}["“'‘](?:hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome|greetings)\b/i;
const GREETING: Proposition = {
  kind: 'wanted',
  verb: 'greet',
  act: 'greet',
  items: [],
  words: ['greeting'],
  phrase: undefined,
  base: 'greet',
  text: 'greeting',
};

/** `include a vegetarian dish`: others may hold what it does not. */
const SOME_OF_DIET = new RegExp(
  `\\b(?:includ|contain|featur|offer|add|hav|ha)(?:es|ing|s|e)?\\b[^.;]{0,40}? (?:an?|one|two|three|some|several|at least [a-z\\d]+) (?:[a-z]+ )?(?:${[...DIETS.keys()].join('|')}) (?:dish|meal|course|recipe|snack|main|starter|dessert|drink|breakfast|lunch|dinner)s?\\b`,
);
const DIET = new RegExp(
  `\\b(${[...DIETS.keys()].join('|')})s?\\b(?! (?:options?|alternatives?|versions?|substitutes?))`,
);

/** `the dish is vegan`. */
const IS_DISH =
  /^\W*(?:the |all |every |it|everything|each )(?:[a-z]+ )?(?:dish|recipe|meal|course|soup|cake|menu|food|dessert|ingredient|snack)?(?:e?s)? (?:is|are)\b/;

const DISH =
  /\b(?:recipes?|dish(?:es)?|meals?|menus?|soups?|cakes?|salads?|pancakes?|cookies|bread|stew|curry|sauce|dessert|snacks?|breakfast|lunch|dinner|smoothies?|cocktails?|drinks?)\b/;
/** `a recipe for pancakes without eggs`. */
const WITHOUT_FOOD = /(?:^\W*|\b)(?:without(?: any)?|contains? no|free (?:of|from)) ([a-z]+)\b/;

const FREE_OF = /\bfree (?:of|from) (lactose|gluten|dairy|nut|sugar)s?\b/;

/** `a vegan cake` bans what the diet leaves out. */
function readDiet(clause: Clause): Proposition | undefined {
  const lacks = clause.kind === 'participle' && WITHOUT_FOOD.test(clause.lower);
  if (!lacks && !/^(?:imperative|modal|label)$/.test(clause.kind) && !IS_DISH.test(clause.lower)) return undefined;
  if (SOME_OF_DIET.test(clause.lower)) return undefined;
  const diet = DIET.exec(clause.lower)?.[1];
  const without =
    diet === undefined && DISH.test(lacks ? clause.sentence.masked.slice(0, clause.start) : clause.lower)
      ? WITHOUT_FOOD.exec(clause.lower)?.[1]
      : undefined;
  const food = without === undefined ? undefined : nounGroup(lemmaOf(without));
  const lacking = FREE_OF.exec(clause.lower)?.[1];
  const named = diet ?? (lacking && `${lacking}-free`);
  const left = food !== undefined && isFood(food) ? [food] : named === undefined ? undefined : DIETS.get(named);
  if (!left) return undefined;
  return {
    kind: 'banned',
    verb: CONTENT,
    act: undefined,
    items: left.map((food) => ({ head: food, words: [food], joined: [food] })),
    words: [...left],
    phrase: undefined,
    ingredient: true,
  };
}

/** What every text has; which one is the rule is no content. */
const GRAMMAR = /^(?:tense|voice|mood)$/;

const ALONE = /\b(?:only|solely|exclusively|alone|nothing but)\b/;
/** `only about its benefits`, `its benefits only`: what stands alone, not when or for whom. */
const ALONE_THERE =
  /\b(?:only|solely|exclusively|nothing but)\s(?!(?:if|when|where|in|at|once|after|before|for|by|from|as|to|one|two|three|four|five|\d|an?|those|that|things?|what|briefly|the (?:most|best|first|last|key|main|\d|two|three|four|five))\b)|[a-z] (?:only|alone|exclusively)(?=\W*$| (?:and|but)\b|,)/;
const ENDS_ALONE = /[a-z] (?:only|alone|exclusively)(?=\W*$| (?:and|but)\b|,)/;
const NARROWED =
  /\b(?:most|best|important|relevant|necessary|that|which|who|whose|if|when|one|two|three|four|five|not)\b|\d/;
const VAGUE_PLACES = /^(?:area|part|side|facility|thing|place|space|section|aspect|life|world)$/;

/** What is left out where a thing is wanted alone: the old kitchen by `write only about the new kitchen`. */
function readAlone(clause: Clause): Proposition | undefined {
  const { lower } = clause;
  if (!ALONE.test(lower) || !ALONE_THERE.test(lower) || clause.conditions.length > 0) return undefined;
  if (!states(clause) || !speaks(clause)) return undefined;
  const verb = verbOf(clause);
  if (!verb || !(CONTENT_VERBS.has(verb.base) || TELLING_ALONE.test(verb.base))) return undefined;
  const ends = ENDS_ALONE.exec(lower);
  const end = ends ? ends.index + 1 : lower.length;
  if (NARROWED.test(lower.slice(verb.end - clause.start, end))) return undefined;
  const words = wordsOf(clause, clause.tokens).filter(
    ({ token, lower: word }) => token.start >= verb.end && token.end <= clause.start + end && !ALONE.test(word),
  );
  const alone = itemsOf(words);
  // "only the costs and the benefits"
  const told = new Set(alone.flatMap((item) => item.words));
  const items = alone.flatMap(({ head, words: named }) =>
    named.flatMap((word) =>
      contrastsOf(word)
        .filter((other) => !told.has(other))
        .map((other) => contrasted(head, word, other)),
    ),
  );
  if (items.length === 0) return undefined;
  return {
    kind: 'banned',
    verb: CONTENT,
    act: undefined,
    items,
    words: items.flatMap((item) => item.words),
    phrase: undefined,
    implied: true,
  };
}

const TELLING_ALONE = /^(?:write|talk|speak|tell|deal|focus|concentrate|limit|restrict|confine|sing|stick|look|think)$/;

function contrasted(head: string | undefined, word: string, other: string): ContentItem {
  if (head === undefined || head === word) return { head: other, words: [other], joined: [other] };
  return VAGUE_PLACES.test(head)
    ? { head: undefined, words: [other], joined: [other], topical: true }
    : { head, words: [head, other], joined: [head, other] };
}

/** An earlier clause of the sentence states a condition that goes on holding. */
const AFTER_CONDITION = /(?:^|[;,.(]\s*)(?:if|when|whenever|once|unless|in case|otherwise)\b/i;

function negatedWithin(text: string): boolean {
  return /\b(?:not|never|without|no|cannot)\b|n['’]t\b/.test(text);
}

/** Leads under which every item is a ban. */
const FORBIDDING_LEAD =
  /^\W*(?:(?:you|the (?:model|assistant|agent)) )?(?:never|do not|don['’]t|dont|must not|must never|should not|should never|avoid|refrain from|prohibited|forbidden|not allowed)\b[^.]{0,30}$/i;

interface Word {
  readonly token: Token;
  readonly lower: string;
  readonly lemma: string;
}

/** `wet-on-wet`, `hands-on`: a small word between hyphens. */
const HYPHENATED =
  /[a-z]-(?:on|to|in|of|by|for|and|up|off|out|at|from|the)\b|\b(?:up|on|off|in|out|second|pre|third|well)-[a-z]/i;

/** One word for a term that is hyphenated around a small word, which tells nothing apart: `hands-on activities`. */
function withoutHyphens(clause: Clause, words: Word[]): Word[] {
  if (!HYPHENATED.test(clause.sentence.masked)) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    let end = i;
    while (
      words[end + 1]?.lower === '-' &&
      words[end + 2] !== undefined &&
      words[end]!.token.end === words[end + 1]!.token.start &&
      words[end + 1]!.token.end === words[end + 2]!.token.start
    )
      end += 2;
    const term = words.slice(i, end + 1);
    const lower = term.map((word) => word.lower).join('');
    if (end === i || !HYPHENATED.test(lower)) joined.push(...term);
    else {
      const pos = words[end + 1]?.token.pos === 'NOUN' ? 'ADJ' : 'NOUN';
      joined.push({
        token: { ...words[i]!.token, end: words[end]!.token.end, lower, lemma: lower, pos },
        lower,
        lemma: lower,
      });
    }
    i = end;
  }
  return joined;
}

/** The words as written: a placeholder for code gives the code. */
function wordsOf(clause: Clause, tokens: readonly Token[]): Word[] {
  const words = tokens.map((token) => {
    const written = clause.sentence.text.slice(token.start, token.end).toLowerCase().replaceAll('`', '');
    const same = written === token.lower;
    // A plural that opens a sentence is taken for a name: `Decisions are left out`.
    const opens =
      token.pos === 'PROPN' &&
      lemmaOf(token.lower) !== token.lower &&
      (token.start === 0 || clause.quotes.some(({ start }) => start === token.start));
    const lemma = opens ? lemmaOf(token.lower) : knownLemma(token.lemma.toLowerCase(), token.pos);
    return { token, lower: written, lemma: same ? lemma : written };
  });
  return withFiniteVerb(withoutHyphens(clause, words));
}

const SUBORDINATES = /^(?:that|how|what|which|who|why|where|when|whether|if)$/;
/** Behind a verb that has the form of a noun: `results in`, `names as`. */
const BEHIND_FINITE = /^(?:in|as|among|into|with|for|to|from)$/;

/**
 * In a clause that is told, what stands behind its subject is its verb, also where it is spelled like a plural: `names` of
 * `that the letter names a right`. It names nothing.
 */
function withFiniteVerb(words: readonly Word[]): Word[] {
  const from = words.findIndex(({ lower }) => SUBORDINATES.test(lower));
  const rest = from < 0 ? [] : words.slice(from + 1);
  const end = rest.findIndex(({ lower }) => /^[,;:.]$/.test(lower));
  const clause = end < 0 ? rest : rest.slice(0, end);
  const at = clause.findIndex((word, i) => isPlural(word) && isSubject(clause, i) && isObject(clause, i + 1));
  const verb = clause.findIndex(({ token }, i) => isFiniteVerb(token) && clause[i - 1]?.lower !== 'to');
  if (at < 0 || verb >= 0) return [...words];
  return words.map((word, i) =>
    i === from + 1 + at ? { ...word, token: { ...word.token, pos: 'AUX' as const } } : word,
  );
}

function isFiniteVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

function isPlural({ token, lower, lemma }: Word): boolean {
  return token.pos === 'NOUN' && lower === `${lemma}s`.replace(/([sx]|ch|sh)s$/, '$1es');
}

/** Whether one thing stands in front, with its article, or who it is. */
function isSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (/^(?:who|it|he|she|this|nobody)$/.test(before.lower)) return true;
  const article = words.slice(Math.max(0, at - 4), at - 1).findLast(({ token }) => token.pos === 'DET');
  return before.token.pos === 'NOUN' && before.lower === before.lemma && article !== undefined;
}

function isObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (word.token.pos === 'DET' ||
      BEHIND_FINITE.test(word.lower) ||
      /^(?:its|his|her|their|our|your|my)$/.test(word.lower))
  );
}

/** A noun that the tagger does not know has its plural for a lemma: `cryptocurrencies`. */
function knownLemma(lemma: string, pos: string): string {
  if (!/^(?:NOUN|PROPN|X)$/.test(pos) || !lemma.endsWith('s')) return lemma;
  const singular = lemmaOf(lemma);
  return singular !== lemma && isKnownNoun(singular) ? singular : lemma;
}

/** Whether the clause is put to the model or is about its text. */
function speaks(clause: Clause): boolean {
  const { subject, kind } = clause;
  if (LACKING.test(clause.lower)) return false;
  if (kind === 'imperative' || kind === 'participle' || WANTED_ORDER.test(clause.lower)) return true;
  if (kind === 'modal' && subject !== undefined && TELLS.test(clause.lower) && !SOMEBODY.test(subject)) return true;
  if (clause.polarity === 'negative' && NONE_TOLD.test(clause.lower)) return true;
  if (kind === 'declarative' && subject !== undefined && NEVER_TELLS.test(clause.lower) && !SOMEBODY.test(subject))
    return true;
  if (kind === 'modal' && THERE_IS.test(clause.lower)) return true;
  if (kind === 'modal' && WITH_IT.test(clause.lower) && !SOMEBODY.test(subject ?? '')) return true;
  // Cells of tables and values behind labels describe things.
  if (clause.label !== undefined) return deniesOrder(clause.lower);
  if (kind === 'fragment') return clause.polarity === 'negative';
  if (subject === undefined)
    return (
      deniesOrder(clause.lower) ||
      BAN_WORD.test(clause.lower) ||
      (clause.polarity === 'negative' && (KEPT_OUT.test(clause.lower) || PASSIVE_BAN.test(clause.lower))) ||
      /^\W*(?:you|must|should|shall|prohibit)/.test(clause.lower)
    );
  return (
    SPEAKER.test(subject) ||
    partOf(subject) !== undefined ||
    PASSIVE_BAN.test(clause.lower) ||
    KEPT_OUT.test(clause.lower) ||
    BAN_WORD.test(clause.lower)
  );
}

/** `claims without a source are left out`: those that have one stay. */
const LACKING =
  /^\W*(?:[a-z]+ ){1,3}(?:without|that lacks?|lacking) [^.;:]{2,40}? (?:is|are|must be) (?:left out|omitted|dropped|skipped|removed|deleted|discarded|ignored)\b/;

/** What only a text does: `the item should announce the workshop`. */
const TELLS =
  /\b(?:must|should|shall|will|(?:is|are|has|have|needs?|ought) to)(?: not| never|n['’]t)? (?:also |always |ever |clearly |briefly )?(?:announce|mention|discuss|describe|explain|cover|address|include|contain|feature|introduce|present|deal with|touch (?:on|upon)|focus on|refer to|highlight|outline|name|list|state|revolve|discuss|tell|recount|narrate|depict|portray|picture|recall|record|report|specify|indicate|answer questions|(?:say|tell) (?:(?:the )?readers? )?(?:what|who|when|where|how|why|which|whether)|(?:say|utter|lose|breathe) (?:a |one )?(?:single )?(?:words?|anything) (?:about|on|of)|bring up|touch|(?:talk|speak|argue) about|speak of|(?:give|provide|offer) (?:[a-z]+ ){0,3}(?:details?|information|examples?|advice|tips?|reasons?|overview|explanations?|descriptions?|instructions))\b/;
/** `the sisters never mention the war`. */
const NEVER_TELLS =
  /\b(?:never|do not|does not|don['’]t|doesn['’]t) (?:ever )?(?:mentions?|speaks? (?:of|about)|talks? (?:of|about)|refers? to|discuss(?:es)?|brings? up|alludes? to|touch(?:es)? (?:up)?on)\b/;
const SOMEBODY =
  /\b(?:user|customer|client|caller|student|pupil|reader|viewer|visitor|people|person|employee|developer|engineer|reviewer|contributor|team|member|teacher|patient|doctor|candidate|participant|guest|they|he|she|who|anyone|everyone|nobody|api|server|request|function|file|class|method|test|tests|code|commit|pr|pull requests?|component|module|module|endpoint|query|table|schema|error|log)s?\b/;

/** `analogies are banned`, `the price is to be left out`: the subject is what is kept out. */
const KEPT_OUT = new RegExp(
  String.raw`\b(?:${RULED_OUT}|(?:(?:must|should|shall|will|(?:is|are|has|have|needs?) to) (?:always |all )?be (?:left out|left off|concealed|suppressed|omitted|avoided|excluded|skipped|withheld|ignored|disregarded|neglected|passed over|kept to yourself)|(?:do|does|must|should|shall|may|will|can)(?: not|n['’]t|not) (?:come up|appear|occur|(?:feature|figure)(?= (?:in|on|anywhere|at)\b|\W*$)|surface|enter|make it into|find (?:its|their|any) (?:way|mention)|play (?:an?|any) (?:role|part)|be (?:an?|any|the) (?:topic|subject|theme|issue))|(?:is|are)(?:n['’]t| not| no) (?:(?:an?|the|to be an?) )?(?:topic|subject|theme|issue)|(?:plays?|ha(?:s|ve)|finds?) no (?:role|part|mention)|(?:is|are|be) (?:an? (?:absolute |complete )?)?no[- ]go|(?:is|are|be|stays?|remains?) absent|(?:stays?|remains?|staying) out\b(?! of (?:date|reach|stock|order|scope))|(?:must|should|shall|is to|are to)?\s?(?:stays?|remains?|goes|go|be) (?:unnamed|unmentioned|unstated|undisclosed|unsaid|untold|unknown|unexplained|unrevealed|a mystery)|(?:is|are)(?: not|n['’]t) (?:to be )?${TOLD}|(?:is|are|be) (?:to be )?(?:left|kept) (?:out|aside|unmentioned|unsaid|unnamed|secret|quiet|private|hidden|confidential)|(?:must|should|shall|will|(?:is|are|has|have|needs?) to) (?:stay|remain|be) (?:secret|a secret|confidential|hidden|undisclosed|private|anonymous|nameless))\b)`,
);
const NAMELESS = /\b(?:anonymous|nameless)$/;
/** `no testimonials, please`, `no links anywhere`: nothing else is said. */
const NO_THING =
  /^\W*(?:and |but |absolutely |strictly )?no\s+(?!(?:more|fewer|less|longer|other|further|additional|later|earlier|greater|larger|way|need|reason|one|matter|exceptions?|doubt|problem|idea|changes?|cheating|kidding|worries|pressure|rush|hurry|offen[cs]e|excuses|fuss|ifs|buts|others)\b)((?:[a-z-]+ ){0,3}?[a-z-]{3,})(?:,? please|,? at all| anywhere| whatsoever| of any (?:kind|sort|type)| in (?:the|your) [a-z]+)?\W*$/;
/** Of such a thing: `No riddles: they take too long`. */
const OPENS_WITH_NO = /^\W*no [a-z-]+(?: [a-z-]+)?\s?[:;(—–]/;
const EXPLAINED_BEHIND = /\s?[:;(—–]/;
/** Behind such a thing: why, or what instead. */
const EXPLAINED =
  /^\s*(?:[:;(—–]|-\s|,\s*(?:we|they|it|since|because|as|the|this|that|there|you|people|nobody|everyone|he|she|i|my|our|your|their)\b)/;

/** `prices must never be mentioned`: said of content, put to the model. */
const PASSIVE_BAN = new RegExp(
  `\\b(?:(?:must|should|may|shall) ?(?:not|never)|can ?(?:not|never)(?! be used)) be ${TOLD}\\b|\\b(?:tool|function|command)s?\\b[^.;]{0,20}\\b(?:must|should|may|shall|is to|are to) ?(?:not|never)?(?: not)?(?: to)? be (?:called|invoked|run|executed|triggered)\\b`,
);

/** `including the mayor`, behind a ban: what is banned too. */
const INCLUDING = /^\W*(?:including|especially|particularly|not even|even|such as)\s/;

/** `Mentioning the price is fine`: of what is done there, something is said. */
const DOING_IS =
  /^\W*[a-z]+ing\b[^.;:]{1,100}? (?:is|are|was|counts?|helps?|makes?|belongs?|remains?|stays?|does|would|can|may|might|falls?|goes)\b(?! (?:always )?(?:required|mandatory|compulsory|a must|essential|necessary|your job|your task|part of your (?:job|task))\b)/i;

/** `Valuing coins, dating stamps: say that we don't`: what people ask for. */
const NAMES_DEEDS =
  /^\W*[a-z]+ing\b[^.;:]{3,160}:\s+(?:say|tell|refer|point|send|decline|refuse|explain|answer|reply)\b/i;

/** `Role: copy desk of a magazine`: what stands behind it is a noun. */
const NAMES_ITSELF =
  /^(?:role|your role|persona|identity|client|company|publication|team|product|brand|about(?: us)?)$/i;

function readWish(clause: Clause): Proposition | undefined {
  if (clause.kind === 'participle' && !/[a-z]/i.test(clause.sentence.masked.slice(0, clause.start))) {
    if (DOING_IS.test(clause.sentence.masked) || NAMES_DEEDS.test(clause.sentence.masked)) return undefined;
  }
  if (INCLUDING.test(clause.lower) && DENIES_BEFORE.test(clause.sentence.masked.slice(0, clause.start)))
    return undefined;
  if (clause.lead?.polarity === 'negative' || !states(clause) || !speaks(clause)) return undefined;
  if (WRONG_MARK.test(clause.sentence.text) || /:\s*$/.test(clause.sentence.text)) return undefined;
  if (clause.label !== undefined && (!THREE_WORDS.test(clause.text) || NAMES_ITSELF.test(clause.label)))
    return undefined;
  const found = verbOf(clause);
  if (!found) return undefined;
  const behind = clause.lower.slice(found.end - clause.start);
  // "quote nothing"
  if (/^\s*nothing(?! but\b| (?:less|short|other) )\b/.test(behind)) return undefined;
  const holding = clause.kind === 'participle' ? undefined : heldIn(found, behind);
  if (holding) return new Wish(clause, holding.order, CONTENT, actOf(clause, found.base, undefined), holding.until);
  if (SAYING_ABOUT.has(found.base) && SAYS_ABOUT.test(behind))
    return new Wish(clause, found, CONTENT, actOf(clause, found.base, undefined));
  const said = { ...found, base: meaningOf(found.base, behind) };
  // "refer to the country only by its rivers" says how, and names nothing.
  if (said.base === 'refer' && /\b(?:as|by(?! name)|through)\b/.test(behind)) return undefined;
  const verb = groupIn(said.base, behind);
  if (clause.kind === 'participle' && verb !== CONTENT && verb !== 'ask' && verb !== 'request') return undefined;
  // To reveal how it ends is to tell it.
  const tells = verb === CONTENT && (ASKS.test(behind) || TELLS_TALE.test(behind));
  return new Wish(clause, said, verb, tells ? undefined : actOf(clause, said.base, undefined));
}

/** The verb of content that an act stands for, up to what it names. */
function heldIn(
  { base, start, end }: Verb,
  behind: string,
): { readonly order: Verb; readonly until?: number } | undefined {
  for (const { means, behind: expression } of HELD_BY.get(base) ?? []) {
    const match = expression.exec(behind);
    if (!match) continue;
    const thing = match.groups?.thing;
    return thing === undefined
      ? { order: { base: means, start, end: end + match[0].length } }
      : { order: { base: means, start, end }, until: end + 1 + thing.length };
  }
  return undefined;
}

/** `joke about the weather`. */
const SAYS_ABOUT = /^\s*(?:[a-z]+ly )?(?:about|over|at|of)\b/;

const ASKS = /^\W*(?:how|what|when|where|who|why|which|whether)\b/;

/** Whether the clause says what is to be: by an order, or by what a piece of the output has. */
function states(clause: Clause): boolean {
  if (WANTED_ORDER.test(clause.lower)) return true;
  if (clause.kind === 'declarative') {
    const { subject } = clause;
    return subject !== undefined && Boolean(partOf(subject)) && HOLDS.test(clause.lower);
  }
  return clause.kind === 'imperative' || clause.kind === 'modal' || clause.kind === 'participle';
}

/** A verb by which a text has its contents: `the last paragraph names the sponsor`. */
const HOLDS =
  /\b(?:introduces|addresses|features|announces|outlines|highlights|includes?|contains?|mentions?|covers?|describes?|explains?|names?|gives?|lists?|discusses|discuss|presents?|shows?|states?|deals? with|(?:ends?|closes?|concludes?|opens?|begins?|starts?) with)\b/;

/**
 * What is wanted is tagged only when a ban shares a word with it: most wishes of a prompt are never compared, and tagging
 * costs more than everything else.
 */
class Wish implements Proposition {
  readonly kind = 'wanted';
  readonly phrase = undefined;
  private read: { readonly items: readonly ContentItem[]; readonly words: readonly string[] } | undefined;

  constructor(
    private readonly clause: Clause,
    private readonly order: Verb,
    readonly verb: string,
    readonly act: string | undefined,
    /** Where what is wanted ends, in the sentence; default: with the clause or the sentence. */
    private readonly until?: number,
    readonly declared = false,
  ) {}

  get base(): string {
    return this.order.base;
  }

  get said(): string {
    const { text } = this.clause.sentence;
    return text.slice(this.order.end, this.until ?? this.clause.end);
  }

  /** The words as written that the wish may name, lower-cased, with what an object pronoun may stand for. */
  get text(): string {
    const { masked, text } = this.clause.sentence;
    const end = this.until ?? (this.verb === CONTENT ? text.length : this.clause.end);
    const start = this.pronoun ? 0 : this.order.end;
    return (masked.slice(start, end) + (masked === text ? '' : text.slice(start, end))).toLowerCase();
  }

  get pronoun(): boolean {
    return /^\W*(?:(?:it|them)\b|$)/.test(this.clause.lower.slice(this.order.end - this.clause.start));
  }

  get items(): readonly ContentItem[] {
    return this.contents().items;
  }

  get words(): readonly string[] {
    return this.contents().words;
  }

  get values(): readonly ContentItem[] {
    if (this.verb !== CONTENT) return [];
    const { clause, order } = this;
    return valuesIn(clause.lower.slice(order.end - clause.start)).map(({ noun, at }) => {
      const end = order.end + at;
      const of = wordsOf(clause, clause.tokens).filter(
        ({ token }) => token.start >= order.end && token.start < end && /^(?:NOUN|PROPN)$/.test(token.pos),
      );
      const words = [nounGroup(noun), ...contentWords(of)];
      return { head: words[0], words, joined: words };
    });
  }

  private contents() {
    if (this.read) return this.read;
    const { clause, order, verb } = this;
    // A list of contents runs on behind the clause; an act ends with it.
    const tokens = wordsOf(clause, verb === CONTENT ? clause.sentenceTokens : clause.tokens);
    const until = this.until ?? endOfQuoted(clause, order) ?? Number.POSITIVE_INFINITY;
    const region = tokens.filter(({ token }) => token.start >= order.end && token.end <= until);
    const conditional = Math.min(
      Number.POSITIVE_INFINITY,
      ...clause.conditions.filter((condition) => condition.start > order.start).map((condition) => condition.start),
    );
    const denied = tellsDenial(clause.lower);
    const stop = region.findIndex(
      (word, i) =>
        word.token.start >= conditional ||
        (STOPPING.test(word.lower) &&
          !(/^(?:not|n['’]t|never)$/.test(word.lower) && (denied || isWithinQuestion(region.slice(0, i))))) ||
        (CONCEDING.test(word.lower) && CONCEDED.test(region[i + 1]?.lower ?? '')) ||
        (DENIES.test(word.lower) && /^(?:and|but|,)$/.test(region[i - 1]?.lower ?? '')) ||
        (word.lower === 'no' &&
          IMPERATIVE_VERBS.has(region[i - 1]?.lower ?? '') &&
          /^(?:and|but|,)$/.test(region[i - 2]?.lower ?? '')) ||
        (word.lower === 'over' && PREFERS.test(order.base)) ||
        (word.lower === ';' && !clause.sentence.masked.slice(order.end, word.token.start).includes(':')) ||
        (word.token.start >= clause.end && opensOrder(region, i)) ||
        // What something is used for is not used.
        (verb !== CONTENT && word.lower === 'to' && region[i + 1]?.token.pos === 'VERB') ||
        // Who reads it is no part of it.
        (word.lower === 'that' && READ_BY.test(clause.sentence.masked.slice(word.token.end).toLowerCase())) ||
        // When it is done is no part of what it is done to.
        (verb !== CONTENT && /^(?:before|after|while|once)$/.test(word.lower)),
    );
    const told = withoutDepth(stop < 0 ? region : region.slice(0, stop));
    const kept = withoutVerbsBehindNouns(
      withoutMeasures(withoutRank(withoutReaders(withoutAddressee(order.base, told)))),
    );
    const before = this.pronoun
      ? wordsOf(clause, clause.sentenceTokens).filter((word) => word.token.start < order.start)
      : [];
    const described = itemsOf(withoutKindOfName(kept, clause.quotes), true);
    const handled = verb === CONTENT ? undefined : thingOf(kept);
    const thing = handled === undefined ? [] : [{ head: handled, words: [handled], joined: [handled] }];
    const advised =
      verb === CONTENT && TELLS_TO_DO.test(clause.lower.slice(order.end - clause.start)) ? [SOME_ADVICE] : [];
    const who = kept.findIndex(({ lower }) => lower === 'who');
    const ends = kept.findIndex(({ lower }, i) => i > who && lower === ',');
    const doer = verb === CONTENT && who >= 0 ? doerOf(kept.slice(who, ends < 0 ? undefined : ends)) : undefined;
    const items = [...described, ...thing, ...advised, ...(doer ? [doer] : [])];
    const named = contentWords([...before, ...kept]);
    // To say what one should do is to advise.
    const behind = clause.lower.slice(order.end - clause.start);
    const words = [
      ...named,
      ...items.flatMap((item) => item.words),
      ...(ADVISES.test(behind) ? ['suggestion'] : []),
      ...(verb === CONTENT && GIVES_REASON.test(behind) ? ['reason'] : []),
    ];
    // What is called by a name in code is a tool.
    const tool = CALLS.test(order.base) && kept.some(isCode);
    this.read = tool ? { items: [...items, A_TOOL], words: [...words, 'tool'] } : { items, words };
    return this.read;
  }
}

/** `write a story and describe the town`: whether another order begins here. */
function opensOrder(words: readonly Word[], at: number): boolean {
  const { lower, token } = words[at]!;
  if (!/^(?:,|and)$/.test(words[at - 1]?.lower ?? '') || !IMPERATIVE_VERBS.has(lower)) return false;
  if (token.pos === 'VERB' && CONTENT_VERBS.has(lower) && words[at - 1]!.lower === 'and') return true;
  return OPENS_OBJECT.test(words[at + 1]?.lower ?? '');
}
const OPENS_OBJECT =
  /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|at|its|his|her|their|your|our|my|all|any|each|every|some|how|why|what|who|when|where|that|whether|about|it|them|him|us|readers|\d+)$/;

/** Whether words end in a clause that is asked: `the price and why the parcel can`. */
function isWithinQuestion(words: readonly Word[]): boolean {
  const opener = words.findLastIndex(({ lower }) => ASKING_WORD.test(lower) || lower === 'that');
  return opener >= 0 && !words.slice(opener).some(({ lower }) => /^[,;:]$/.test(lower));
}

const GIVES_REASON =
  /\b(?:because|due to|owing to|(?:died?|dies|suffer(?:s|ed)?|result(?:s|ed)?|stem(?:s|med)?|arise|arose) (?:of|from))\b/;
/** `how to store it`, `what I should wear`. */
const ADVISES =
  /^\W*(?:[a-z]+ ){0,2}?(?:how|what|where|when|which(?: [a-z]+)?|whether) (?:to\b|(?:i|you|we|they|one|people|readers|the [a-z]+) (?:should|ought to|must|can best)\b)/;

/** `what they should do`. */
const TELLS_TO_DO =
  /^\W*(?:(?:the )?[a-z]+ )?(?:what|how|which [a-z]+) (?:to do\b|(?:they|he|she|i|we|one|people|readers) (?:should|ought to|must|had better)\b)/;
const SOME_ADVICE: ContentItem = { head: 'suggestion', words: ['suggestion'], joined: ['suggestion'] };

/** Behind words that are to be written: for whom, when and where. */
const BEHIND_QUOTED = /^["”’»`'](?= (?:for|to|as|in|with|where|when|whenever|if|on|at)\b)/;

/** Between two of them. */
const BETWEEN_QUOTED = /^["”’»`'],? (?:(?:and|or) )?["“‘«`']$/;

/** The end of the words in quotation marks, where those alone are wanted: `write "n.d." for a missing year`. */
function endOfQuoted({ quotes, sentence: { masked } }: Clause, { end }: Verb): number | undefined {
  let at = quotes.findIndex(({ start }) => start > end && start <= end + 2);
  if (at < 0) return undefined;
  while (quotes[at + 1] && BETWEEN_QUOTED.test(masked.slice(quotes[at]!.end, quotes[at + 1]!.start))) at++;
  const quote = quotes[at]!;
  return BEHIND_QUOTED.test(masked.slice(quote.end)) ? quote.end + 1 : undefined;
}

/** Behind a conjunction, what follows is not wanted: `twelve sentences and no commas`. */
const DENIES = /^(?:no|refrain|omit|skip|leave|ignore)$/;

const KIND_OF_NAME = /^(?:key|field|property|attribute|column|section|heading|parameter|element|entry)$/;

/** Without what a name in quotation marks is the name of: `the key "price"`, `the "price" field`. */
function withoutKindOfName(words: readonly Word[], quotes: readonly Quoted[]): readonly Word[] {
  if (quotes.length === 0) return words;
  return words.filter(
    ({ lemma, token }) =>
      !KIND_OF_NAME.test(lemma) ||
      !quotes.some(
        ({ start, end }) =>
          (token.end <= start && start - token.end <= 3) || (token.start >= end && token.start - end <= 3),
      ),
  );
}

/** Without `in detail` at the start, which says how. */
function withoutDepth(object: readonly Word[]): readonly Word[] {
  if (object[0]?.lower !== 'in') return object;
  const depth = object.findIndex(({ lower }) => /^(?:detail|details|depth|full|brief|short)$/.test(lower));
  return depth > 0 && depth < 3 ? object.slice(depth + 1) : object;
}

/** Without `first` or `again` at the end, which say when. */
function withoutRank(object: readonly Word[]): readonly Word[] {
  const end = object.findLastIndex(({ lower }) => /[a-z]/.test(lower));
  return end > 0 && /^(?:first|last|again|too|immediately|always)$/.test(object[end]!.lower)
    ? object.slice(0, end)
    : object;
}

const MEASURE = /^(?:word|sentence|line|character|paragraph|page|syllable|minute|second)$/;

/** In what it is told: `prices in euros`, `rounded to ten euros`. */
const CURRENCY = /^(?:euro|dollar|pound|franc|yen|krona|cent|penny|eur|usd|gbp|chf)$/;

/** Without what only says how much there is: `words` of `up to 5 words of the question`. */
function withoutMeasures(object: readonly Word[]): readonly Word[] {
  const counts = ({ lemma }: Word, at: number) =>
    (MEASURE.test(lemma) && object[at - 1]?.token.pos === 'NUM') ||
    (CURRENCY.test(lemma) && object.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'of')) ||
    (CURRENCY.test(lemma) &&
      /^(?:in|to|per)$/.test(object[at - (object[at - 1]?.token.pos === 'NUM' ? 2 : 1)]?.lower ?? '')) ||
    // "a sixteen-year-old"
    (lemma === 'year' && object[at + 1]?.lower === '-' && object[at + 2]?.lower === 'old');
  return object.some(counts) ? object.filter((word, at) => !counts(word, at)) : object;
}

const TELLING_SOMEBODY = /^(?:tell|inform|remind|notify|reveal|let|ask)$/;
const TO_THEM = /^(?:them|him|her|us|me|anyone|anybody|everyone|readers|people)$/;
const TOLD_THING = /^(?:anecdotes?|jokes?|stor(?:y|ies)|tales?|facts?|something|more|secrets?|lies)$/;
const CONNECTS = /^(?:about|of|for|that|what|how|when|why|where|who|which|whether)$/;
/** So many words may name who is told. */
const ADDRESSEE = 4;

/** What is told, without whom: `the delay` of `tell the passengers about the delay`. */
function withoutAddressee(base: string, object: readonly Word[]): readonly Word[] {
  if (!TELLING_SOMEBODY.test(base)) return object;
  // To reveal the cause of it is to name the cause.
  const connects = base === 'reveal' ? /^(?:about|that)$/ : CONNECTS;
  const at = object.findIndex(({ lower }) => connects.test(lower));
  const told = object.slice(0, at).map(({ lower }) => lower);
  return at > 0 && at <= ADDRESSEE && !DELIVERABLES.test(told.join(' ')) && !told.some((word) => TOLD_THING.test(word))
    ? object.slice(/^(?:about|of|for|that)$/.test(object[at]!.lower) ? at + 1 : at)
    : object;
}

/** Whom a text is for is none of its contents: `a story for children`. */
const READERS =
  /^(?:parents|children|kids|toddlers|teenagers|teens|adults|beginners|students|pupils|readers|everyone|everybody|people|families|women|men|experts|professionals|newcomers|travell?ers|tourists|seniors)$/;

function withoutReaders(object: readonly Word[]): readonly Word[] {
  const at = object.findIndex(
    ({ lower }, i) => lower === 'for' && object.slice(0, i).some((word) => DELIVERABLES.test(word.lower)),
  );
  if (at < 0) return object;
  const behind = object.findIndex(({ lower }, i) => i > at && (PREPOSITION.test(lower) || /^[,;:]$/.test(lower)));
  const end = behind < 0 ? object.length : behind;
  return object.slice(at, end).some(({ lower }) => READERS.test(lower))
    ? [...object.slice(0, at), ...object.slice(end)]
    : object;
}

const CALLS = /^(?:call|invoke)$/;
const A_TOOL: ContentItem = { head: 'tool', words: ['tool'], joined: ['tool'] };

const STOPPING = /^(?:not|n['’]t|without|except|unless|rather|instead|avoid|avoiding|exclude|excluding|never|but)$/;
/** `also where …`: behind what it concedes nothing is wanted. */
const CONCEDING = /^(?:also|even)$/;
const CONCEDED = /^(?:if|when|whenever|where|though)$/;
const PREFERS = /^(?:prefer|favou?r|choose)$/;
/** `the team lead reads`, behind `that`. */
const READ_BY = /^ (?:(?:the|our|your|their|an?) (?:[a-z-]+ ){1,3}|they |we |you )(?:reads?|sees?|gets?|receives?)\b/;

/** A verb by its base form; offsets of the sentence. */
interface Verb {
  readonly base: string;
  readonly start: number;
  readonly end: number;
}

/** An order in front of its verb: `it is essential to mention`, `I want you to name`, `make sure to add`, `must not fail to say`. */
const WANTED_ORDER =
  /^\W*(?:(?:please|also|and|but)[\s,]+){0,2}(?:(?:it is|it['’]s) (?:absolutely |very |most |also )?(?:important|crucial|essential|vital|imperative|necessary|mandatory|critical|key) (?:to|that you) (?!not\b|never\b)|(?:i|we)(?:['’]d| would)? (?:want|need|like|expect|ask) you to (?!not\b|never\b)|(?:make|be) sure to (?!not\b|never\b)|(?:[a-z]+ ){0,3}(?:must|should|shall|may|do|does)(?: not|n['’]t) (?:fail|forget|neglect|omit) to |(?:do not|don['’]t|never) (?:fail|forget|neglect|omit) to )/;

const MODAL = /\b(?:must|should|shall|will|(?<!\d )may|can|needs? to|has to|have to|ought to|is to|are to)\b/;
const MODAL_WORD = /^(?:must|should|shall|will|may|can|is|are|has|have|needs?|ought)$/;
const BEFORE_VERB = /^(?:\w+ly|always|also|only|then|both|be|please|first|just|not|never|to|instead|explicitly)$/;
const NO_VERB = /^(?:ensure|make|try|always|never|only|please|do|be|remember|need|don['’]t)$/;
const THERE_IS = /\bthere (?:must|should|shall|will|has to|have to|needs? to|is to|are to) (?:also |always )?be\b/;
/** `must be served with cream`: what is with it is in it. */
const WITH_IT =
  /\b(?:be|gets?) (?:[a-z]+ly )?(?:(?:done|performed|carried out|served|topped|finished|garnished|fried|cooked|baked|roasted|made|prepared|seasoned|filled|stuffed|thickened|enriched|accompanied|illustrated|decorated|supported|backed|sprinkled|drizzled|sweetened|spiced|combined|mixed|coated|glazed|brushed|supplemented|rounded off|interspersed|peppered) with|(?:fried|cooked|roasted|baked|braised|sautéed|simmered|marinated) in|made (?:from|of))\b/;
const LATIN_WORD = /[a-z][a-z'’-]*/g;

/** `Start each conversation by asking …`: to ask. */
const BY_DOING =
  /^\W*(?:[a-z]+,? ){0,2}?(?:start|begin|open|end|close|finish|conclude)\b[^.;,]{0,40}? by ([a-z]+ing)\b/;

/** The verb that says what to do, found by its place, without tags. */
function verbOf(clause: Clause): Verb | undefined {
  const words = matchesOf(clause.lower, LATIN_WORD);
  const at = (match: RegExpExecArray, base: string): Verb => ({
    base,
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  });
  const wrapped = WANTED_ORDER.exec(clause.lower)?.[0].length;
  if (wrapped !== undefined) {
    const match = words.find(({ index }) => index >= wrapped);
    return match && IMPERATIVE_VERBS.has(match[0]) ? at(match, match[0]) : undefined;
  }
  if (clause.kind === 'modal') {
    const there = THERE_IS.exec(clause.lower);
    if (there) return at(there, 'include');
    const held = WITH_IT.exec(clause.lower);
    if (held) return at(held, 'include');
    const modal = MODAL.exec(clause.lower);
    const after = modal ? modal.index + modal[0].length : 0;
    const match = words.find((word) => word.index >= after && !BEFORE_VERB.test(word[0]) && !NO_VERB.test(word[0]));
    return match && at(match, basesOf(match[0]).find((base) => IMPERATIVE_VERBS.has(base)) ?? match[0]);
  }
  if (clause.kind === 'declarative') {
    const match = HOLDS.exec(clause.lower);
    const word = match?.[0].split(' ')[0];
    return match && word !== undefined
      ? at(match, basesOf(word).find((base) => CONTENT_VERBS.has(base)) ?? 'include')
      : undefined;
  }
  if (/^\W*(?:\w+ly,? )?(?:ensure|ensuring|make sure|making sure)\b/.test(clause.lower)) {
    for (const match of words.slice(1)) {
      const base = basesOf(match[0]).find((each) => CONTENT_VERBS.has(each));
      if (base) return at(match, base);
    }
    return undefined;
  }
  const by = BY_DOING.exec(clause.lower);
  const done = by ? baseOfParticiple(by[1]!) : undefined;
  if (by && done) return at(words.find(({ index }) => index === by[0].length - by[1]!.length)!, done);
  for (const match of words.slice(0, 6)) {
    const makes = match[0] === 'make' && meaningOf('make', clause.lower.slice(match.index + 4)) !== 'make';
    if (makes || (IMPERATIVE_VERBS.has(match[0]) && !NO_VERB.test(match[0]))) return at(match, match[0]);
    const participle = clause.kind === 'participle' ? baseOfParticiple(match[0]) : undefined;
    if (participle) return at(match, participle);
  }
  return undefined;
}

function baseOf(word: Word): string {
  return word.token.pos === 'VERB' ? word.lemma : (baseOfParticiple(word.lower) ?? word.lower);
}

function groupOfVerb(base: string): string {
  const group = verbGroup(base);
  return CONTENT_VERBS.has(base) || CONTENT_VERBS.has(group) ? CONTENT : group;
}

/** `tell a funny story about the groom`: the text holds it. */
const TELLS_TALE =
  /^\W*(?:(?:at least|at most|exactly) )?(?:(?:an?|one|two|three|some|any|the|no) )?(?:[a-z]+ ){0,2}?(?:stor(?:y|ies)|jokes?|anecdotes?|tales?) (?:about|of|from|on)\b/;

/** To explain one's own answer is an act; to explain anything else is content. */
function groupIn(base: string, object: string): string {
  if (base === 'explain' && OWN_ANSWER.test(object)) return 'explain';
  if (/^(?:tell|reveal)$/.test(base) && TELLS_TALE.test(object)) return CONTENT;
  if (base === 'touch' && !/^\W*(?:up)?on\b/.test(object)) return 'edit';
  if (AT_AN_END.has(base) && !END_HOLDS.test(object)) return base;
  const group = groupOfVerb(base);
  return group === CONTENT && OWN_REASONING.test(object) ? 'explain' : group;
}

/** Verbs that say what stands at an end of the text; `close the ticket` and `start the server` are acts. */
const AT_AN_END: ReadonlySet<string> = new Set(['close', 'end', 'start', 'begin']);
const END_HOLDS = /\b(?:with|by|on|in|at|from|as)\b/;

/** The verb that a verb and the particle behind it stand for: `include` for `work in`. */
function meaningOf(base: string, behind: string): string {
  return PHRASAL_VERBS.get(base)?.find(({ particle }) => particle.test(behind))?.means ?? base;
}

/** `show your reasoning` explains the answer. */
const OWN_REASONING =
  /^\W*(?:your |the )?(?:full |whole |own |internal |step-by-step )*(?:reasoning|thinking|thought process|chain of thought)(?: steps| process)?(?=\W*$|\s+(?:step by step|in|before|first|process|behind|for|to the (?:user|customer|reader))\b)/;

const OWN_ANSWER =
  /^\W*(?:(?:your|the|its)\s+)?(?:own |final )?(?:answers?|reasoning|reasons|choices?|decisions?|thinking|thought process|response|output|yourself|result|logic|poems?|stor(?:y|ies)|jokes?|riddles?|metaphors?|puns?|symbols?|lyrics|haikus?)?\W*(?:step by step\W*|in detail\W*)?$/;

/** The act that the clause is about, by its verb or by the noun that names an act. */
function actOf(clause: Clause, verb: string | undefined, head: string | undefined): string | undefined {
  const adds = verb === undefined || ADDING.test(verb);
  const named =
    head === undefined || !adds || (head === 'question' && verb !== undefined) ? undefined : ACT_NOUNS.get(head);
  if (named) return named;
  if (verb === undefined) return undefined;
  const group = verbGroup(verb);
  if (group === 'explain' && head !== undefined && /^(?:reasoning|thinking|thought|process|logic)$/.test(head))
    return 'explain';
  if (DIALOGUE_VERBS.has(group))
    return clause.subject !== undefined && !SPEAKER.test(clause.subject) ? undefined : group;
  return CONTENT_VERBS.has(verb) || CONTENT_VERBS.has(group) ? undefined : group;
}

const ADDING = /^(?:add|include|use|give|write|begin|start|open|end|insert|append|provide|make|offer)$/;

/** What a denial forbids: one proposition for each of its verbs, as they have objects in common. */
function readBans(clause: Clause): readonly Proposition[] {
  const ban = readBan(clause);
  if (!ban) return [];
  const { sharing, ...first } = ban;
  const others = sharing.flatMap((base): Proposition[] => {
    const verb = groupOfVerb(base);
    return verb === first.verb ? [] : [{ ...first, verb, act: verb === CONTENT ? undefined : verb, base }];
  });
  return [first, ...others];
}

/** `the hashtag #sale`, `the emoji 🙂`: one of its kind. */
const NAMED_BY_SIGN = /\b(?:hashtags?|tags?|emojis?|emoticons?|symbols?|signs?) (?:#\w|\p{Extended_Pictographic})/iu;

/** With the verbs that share the object of the first, as base forms. */
function readBan(clause: Clause): (Proposition & { readonly sharing: readonly string[] }) | undefined {
  if (clause.kind === 'question' || !speaks(clause) || WRONG_MARK.test(clause.sentence.text)) return undefined;
  const rest = clause.sentence.masked.slice(clause.end);
  if (AFTER_CONDITION.test(clause.sentence.masked.slice(0, clause.start)) && clause.conditions.length === 0)
    return undefined;
  const underBan = clause.lead?.polarity === 'negative';
  // Under "patterns to avoid", `Magic numbers: use constants` names the remedy.
  if (underBan && clause.label !== undefined) return undefined;
  const asking = !underBan && WITHOUT_ASKING.test(clause.lower);
  const announces = /^\s*:/.test(rest) && !OPENS_WITH_NO.test(`${clause.lower}:`);
  const holding = HOLDING_WHICH.exec(rest);
  const narrows = NARROWING.test(rest) && !REASON.test(rest) && (!holding || BOUNDING.test(holding[0]));
  if (!asking && (narrows || LIST_NARROWED.test(rest) || announces || /[:\u2026]\s*$/.test(clause.raw)))
    return undefined;
  // "never delete without asking" bans neither on its own.
  if (
    (asking || /^\W*without\b/.test(clause.lower)) &&
    /\b(?:not|\w+n['’]t|never|no|cannot)\b/i.test(clause.sentence.masked.slice(0, clause.start))
  )
    return undefined;
  const conditions = clause.conditions.filter((condition) => condition.start > clause.start);
  const limit = Math.min(clause.end, ...conditions.map((condition) => condition.start));
  // "do not explain it, only give the letter" says what to do instead; "skip the hotels, we stay with friends" says why.
  const said = clause.lower.slice(0, limit - clause.start);
  const aside = said.search(OPENS_WITH_NO.test(said) ? EXPLAINED_BEHIND : ASIDE);
  const text = aside < 0 ? said : said.slice(0, aside);
  const end = clause.start + text.length;
  if (
    BOUNDING.test((KEPT_OUT.test(text) ? text.replace(HERE, '') : text).replace(THERE, '')) ||
    OTHERS_NOT.test(text) ||
    OTHERS_NOT_BARE.test(text) ||
    OF_SOME_WHOSE.test(text) ||
    (clause.subject === undefined && TO_SOMEBODY.test(text)) ||
    TO_SOME.test(text) ||
    NAMED_BY_SIGN.test(clause.raw) ||
    (underBan && (negatedWithin(text) || BAN_WORD.test(text)))
  )
    return undefined;

  const before = clause.sentence.masked.slice(0, clause.start);
  const ensuring = ENSURING.exec(text)?.[0].length;
  const ban =
    (clause.label === undefined ? BAN_WORD.exec(text) : null) ??
    (clause.kind === 'modal' ? BAN_VERB_LATER.exec(text) : null) ??
    (WRITES.test(before) ? WITHOUT_THINGS.exec(text) : null) ??
    (ensuring !== undefined || clause.kind === 'declarative' ? BAN_VERB_THIRD.exec(text) : null);
  const telling = NO_TELLING.exec(text);
  const left = clause.label === undefined ? LEFT_OUT.exec(text) : null;
  const none = HOLDS_NO.exec(text);
  const nothing = clause.kind === 'imperative' ? OF_NOTHING.exec(text) : null;
  const keptOut = clause.label === undefined ? KEPT_OUT.exec(text) : null;
  // "values that are not given" are some of them.
  const denied = DENIED_ORDER.exec(text)?.[0].length;
  const kept =
    keptOut &&
    denied === undefined &&
    !RELATIVE.test(text.slice(ensuring ?? 0, keptOut.index).replace(ASKING_FIRST, ''))
      ? keptOut
      : null;
  const thing =
    clause.label === undefined && (!/[a-z]/i.test(rest) || EXPLAINED.test(rest)) ? NO_THING.exec(text) : null;
  const untold = NONE_TOLD.exec(text);
  const shared =
    clause.kind === 'imperative' &&
    (DENIED_WITH.test(before) ||
      (IN_LIST.test(before) && !underBan && !NOT_WORD_WITHIN.test(clause.lower) && !BAN_WORD.test(clause.lower)));
  const ordered =
    (deniesOrder(text) ||
      NEVER_TELLS.test(text) ||
      shared ||
      clause.kind === 'modal' ||
      (ensuring !== undefined && NOT_WORD_WITHIN.test(text))) &&
    !NOT_ALL.test(text);
  const listed =
    underBan &&
    !/[a-z]/i.test(clause.sentence.masked.slice(0, clause.start)) &&
    FORBIDDING_LEAD.test(clause.lead?.text ?? '');
  if (kept && IS_NOT.test(kept[0])) {
    const behind = text.slice(kept.index + kept[0].length);
    if (isInSource(behind) || FOR_SOME.test(behind)) return undefined;
  }
  if (CASE_WITHOUT.test(text) && STATES_CASE.test(/\?\s*$/.test(text) ? '?' : rest)) return undefined;
  if (kept?.[0].endsWith('out') && isElsewhere(` out${text.slice(kept.index + kept[0].length)}`)) return undefined;
  if (!(ban || telling || left || none || nothing || kept || thing || untold || asking || ordered || listed))
    return undefined;

  const examples = EXAMPLES_BEHIND.exec(rest);
  const behindIt = examples ?? holding;
  const last = behindIt ? clause.end + behindIt[0].length : end;
  const words = wordsOf(clause, behindIt ? clause.sentenceTokens : clause.tokens).filter(
    (word) => word.token.start >= clause.start && word.token.end <= last,
  );
  let verb: Word | undefined;
  let object: readonly Word[] | undefined;
  let behind: string | undefined;
  let sharing: readonly string[] = [];
  const negation = words.findIndex((word) => NOT_WORD.test(word.lower));
  if (untold) {
    const at = clause.start + untold[0].length - untold[2]!.length;
    const from = clause.start + untold[0].indexOf(untold[1]!);
    const planned = PLANNED.test(untold[2]!);
    verb = planned ? undefined : words.find((word) => word.token.start >= at);
    const particle = untold[2]!.split(' ').length;
    behind = untold[2]!.slice(untold[2]!.search(/\s|$/));
    object = [
      ...words.filter((word) => word.token.start >= from && word.token.end <= from + untold[1]!.length),
      ...words.filter((word) => word.token.start >= at).slice(particle),
    ];
  } else if (kept) {
    const from = clause.start + (ensuring ?? 0);
    const subject = words.filter(({ token }) => token.start >= from && token.end <= clause.start + kept.index);
    const verbs = subject.findIndex(
      (word, at) => MODAL_WORD.test(word.lower) && !/\d$/.test(subject[at - 1]?.lower ?? ''),
    );
    object = [...sharedSubject(clause), ...(verbs < 0 ? subject : subject.slice(0, verbs))];
  } else if (thing) {
    const from = clause.start + thing[0].indexOf(thing[1]!);
    object = words.filter((word) => word.token.start >= from && word.token.end <= from + thing[1]!.length);
  } else if (left) {
    const from = clause.start + left[0].indexOf(left[1]!);
    object = words.filter((word) => word.token.start >= from && word.token.end <= from + left[1]!.length);
  } else if (nothing) {
    verb = words.find(({ lower }) => nothing[1]!.startsWith(lower));
    const [, ...particles] = nothing[1]!.split(' ');
    behind = ` ${particles.join(' ')} `;
    object = words.filter((word) => word.token.start >= clause.start + nothing[0].length);
  } else if (none) {
    object = words.filter((word) => word.token.start >= clause.start + none[0].length);
  } else if (ban || telling || asking) {
    const after =
      clause.start +
      (ban
        ? ban.index + ban[0].length
        : asking
          ? text.indexOf('without') + 7
          : telling!.index + telling![0].length - telling![1]!.length);
    const closes = ban && NOTHING.test(ban[0]) ? MODAL.exec(text.slice(ban[0].length)) : null;
    const until = closes ? after + closes.index : last;
    object = words.filter((word) => word.token.start >= after && word.token.end <= until);
    const first = object[0];
    if (first && baseOfParticiple(first.lower)) {
      verb = first;
      object = object.slice(1);
    }
  } else if ((negation >= 0 || denied !== undefined || shared) && ordered) {
    const behindDenial = clause.start + (denied ?? 0);
    const from = Math.max(
      negation + 1,
      words.findIndex(({ token }) => token.start >= behindDenial),
    );
    const passive = words[from]?.lower === 'be' && words[from + 1]?.token.pos === 'VERB';
    if (passive) {
      verb = words[from + 1];
      behind = ` ${words
        .slice(from + 2)
        .map(({ lower }) => lower)
        .join(' ')}`;
      // "users must not be asked for their age": whom it is asked stands in front.
      const asked = /^(?:asked|told)$/.test(verb!.lower) && /^(?:for|about|of|to)$/.test(words[from + 2]?.lower ?? '');
      const about = words.slice(from + 3).filter(isContent);
      object =
        asked && about.length > 0 ? words.slice(from + 3) : [...sharedSubject(clause), ...words.slice(0, negation)];
    } else {
      const at = words.findIndex((word, i) => i >= from && (word.token.pos !== 'ADV' || word.lower === 'forward'));
      if (at < 0 || !(words[at]!.token.pos === 'VERB' || IMPERATIVE_VERBS.has(words[at]!.lower))) return undefined;
      verb = words[at];
      // "don't end with thanks" bans a place.
      if (/^(?:end|start|begin|open|close|conclude|finish)$/.test(verb!.lemma) && words[at + 1]?.lower === 'with')
        return undefined;
      const holds = verb!.lemma === 'have' && clause.subject !== undefined && partOf(clause.subject) !== undefined;
      if (
        !holds &&
        (/^(?:be|seem|feel|need|want|hesitate|forget|fail|worry|assume|let|have|allow|try)$/.test(verb!.lemma) ||
          (verb!.lemma === 'rely' && words[at + 1]?.lower !== 'on'))
      )
        return undefined;
      object = withoutVerbs(words.slice(at + 1));
      sharing = words
        .slice(at + 1, words.length - object.length)
        .filter(({ lower }) => /[a-z]/.test(lower) && !/^(?:and|or|nor)$/.test(lower))
        .map(({ lower }) => lower);
    }
  } else if (listed && negation < 0) {
    const first = words[0];
    verb = first && (baseOfParticiple(first.lower) || IMPERATIVE_VERBS.has(first.lower)) ? first : undefined;
    object = verb ? words.slice(1) : words;
  }
  if (object && ban && TAKES_OUT.test(ban[0])) {
    const from = object.findLastIndex(({ lower }) => lower === 'from');
    if (from > 0) object = object.slice(0, from);
  }
  if (!object || (object.length > 0 && PREPOSITION.test(object.at(-1)!.lower))) return undefined;
  // "avoid function or variable names": the noun that is meant comes after the clause.
  if (/^\s+(?:or|and)\s+[a-z]+ [a-z]+s\b/.test(rest) && object.length === 1 && object[0]!.lower === object[0]!.lemma)
    return undefined;
  if (
    verb &&
    (TELLING_SOMEBODY.test(baseOf(verb)) || GIVING.test(baseOf(verb))) &&
    TO_THEM.test(object[0]?.lower ?? '')
  )
    object = object.slice(1);
  if (clause.kind === 'modal') object = withoutInIt(object);
  // "exclude everything but the facts" leaves those.
  if (
    /^(?:everything|anything|all)$/.test(object[0]?.lower ?? '') &&
    /^(?:but|except|besides)$/.test(object[1]?.lower ?? '')
  )
    return undefined;
  // Pronouns point at what was just said, and ban nothing beyond it.
  if (pointsBack(withoutPronounIn(verb && baseOf(verb), object))) return undefined;
  if (/\byes(?:,|,? or|\/) ?$/i.test(before)) return undefined;
  if (pointsAtThing(object) || NUMBERED_THING.test(object.map(({ lower }) => lower).join(' '))) return undefined;
  // "never ask 'Shall I proceed?'" is about words.
  if (
    object.length > 0 &&
    clause.quotes.some(
      (quote) =>
        quote.text.includes(' ') && quote.start <= object![0]!.token.start + 1 && quote.end >= object![0]!.token.start,
    )
  )
    return undefined;

  object = withoutOneself(object);
  const wording = behind ?? ` ${object.map((word) => word.lower).join(' ')}`;
  const base = verb && meaningOf(baseOf(verb), wording);
  const group = base === undefined ? CONTENT : groupIn(base, wording);
  if (base !== undefined && !untold) object = withoutAddressee(base, object);
  if (verb && GIVING.test(baseOf(verb))) object = givenFirst(object);
  if (verb && SPENDING.test(baseOf(verb)) && /^(?:space|room|time|effort|energy)$/.test(object[0]?.lower ?? ''))
    object = object.slice(object.findIndex(({ lower }) => /^(?:on|to|for|with)$/.test(lower)) + 1);
  // "ask the customer anything": whom it is asked does not narrow it.
  const anything = ASKED_ANYTHING.test(group) ? object.findIndex((word) => word.lower === 'anything') : -1;
  if (anything > 0) object = object.slice(anything);
  object = withoutVerbsBehindNouns(withoutKindOfName(object, clause.quotes));
  // "never quote from the manual" is never to quote.
  if (/^(?:quote|cite|copy)$/.test(group) && object[0]?.lower === 'from') object = [];
  const cognate = COGNATE_OBJECTS.get(group);
  const items = bannedItemsOf(withoutPronounIn(base, object))
    .filter(({ head }) => head !== 'quotation' || !AMONG_MARKS.test(clause.sentence.masked))
    .filter(
      (item) => item.words.length > 0 || (cognate !== undefined && !asking && !OF_MATTER.test(object[0]?.lower ?? '')),
    )
    .map((item) => (cognate ? withoutCognate(item, cognate) : item))
    .filter((item) => item.words.length > 0 || (cognate !== undefined && !asking));
  // "do not ask whether they like it" leaves other questions open.
  if (group === 'ask' && ASKS_OF.test(wording) && object.every((word) => !isContent(word) || isGeneric(word)))
    return undefined;
  const bare =
    (WHOLE_ACTS.has(group) ||
      (group !== CONTENT && isAlone(clause, object) && !ASPECTUAL.test(group)) ||
      (group !== CONTENT && object.some((word) => /^any(?:one|body|thing)$/.test(word.lower)))) &&
    clause.conditions.length === 0 &&
    !asking &&
    !CLAUSAL.test(object[0]?.lower ?? '') &&
    !(OF_MATTER.test(object[0]?.lower ?? '') && ASKING_WORD.test(object[1]?.lower ?? '')) &&
    !(
      OF_MATTER.test(object[0]?.lower ?? '') &&
      !/^any(?:thing|one|body)$/.test(object[1]?.lower ?? '') &&
      object.some(({ token }) => token.pos === 'NOUN')
    ) &&
    object.every((word) => !isContent(word) || isGeneric(word));
  const nameless = kept !== null && NAMELESS.test(kept[0]);
  const handled = items.length === 0 && !bare && group !== CONTENT ? thingOf(object) : undefined;
  if (handled !== undefined) items.push({ head: handled, words: [handled], joined: [handled] });
  const nominal =
    base !== undefined && DONE_ALONE.test(base) && isAlone(clause, object) ? NOMINALS.get(base) : undefined;
  if (items.length === 0 && !bare && nominal !== undefined)
    items.push({ head: nominal, words: [nominal], joined: [nominal] });
  if (items.length === 0 && !bare && !nameless) return undefined;
  // "the architect remains anonymous" bans the name alone.
  if (nameless && items.length === 0) items.push({ head: 'name', words: ['name'], joined: ['name'] });
  else if (nameless)
    items.splice(0, items.length, ...items.map((item) => ({ ...item, head: 'name', words: ['name', ...item.words] })));
  // "do not use the present tense" bans no tense.
  if (items.length > 0 && items.every(({ words }) => words.length > 0 && words.every((word) => GRAMMAR.test(word))))
    return undefined;
  const first = items[0];
  return {
    kind: 'banned',
    verb: group,
    act: actOf(clause, base, first?.head),
    items: items.length > 0 ? items : [{ head: undefined, words: [], joined: [] }],
    words: contentWords(object),
    phrase: undefined,
    ...(base !== undefined && { base }),
    ...(MENTIONING.test(text) && { mention: true }),
    ...(verb && MAKING.test(baseOf(verb)) && { makes: true }),
    sharing,
  };
}

/** In front of what something is asked or said about. */
const OF_MATTER = /^(?:about|for|on|over|regarding|concerning)$/;
/** Beside these, quotes are marks. */
const AMONG_MARKS =
  /\b(?:semicolons?|commas?|brackets?|parenthes[ei]s|dash(?:es)?|full stops?|backticks?|apostrophes?|colons?|headers?|header line|delimiters?|newlines?|code fences?|hyphens?|trailing|leading spaces?)\b/i;
const MAKING = /^(?:make|draw|reach|venture|attempt)$/;
/** Verbs of content that a ban names fully without an object. */
const DONE_ALONE =
  /^(?:summari[sz]e|recap|compare|evaluate|assess|critici[sz]e|recommend|suggest|advise|interpret|comment|speculate|predict)$/;
/** In front of an order that shares the denial of the one before: `never invite comments or ask for money`. */
/** Behind a ban: some of what it bans. */
const EXAMPLES_BEHIND = /^\s*,?\s+?(?:including|especially|particularly|such as) [^.;:!?]{2,60}/;
const DENIES_BEFORE = /(?:\b(?:not|never|no|without|avoid|omit|skip|exclude|leave out)\b|n['’]t\b)[^.;:]*$/i;
const DENIED_WITH =
  /^\W*(?:please )?(?:do not|don['’]t|never)\b(?:(?!\b(?:to|that|which|who|how|what|when|if|where|can|could|will|would|may|must|should)\b)[^.;:])*\b(?:or|nor)\s+$/i;

/** In front of an order of several that one denial is for. */
const IN_LIST = /\b(?:not|never|cannot)\b[^.;:]*,\s+(?:or |nor )?$|n['’]t\b[^.;:]*,\s+(?:or |nor )?$/i;

/** `with Java` of `compare it with Java`. */
function withoutPronounIn(base: string | undefined, object: readonly Word[]): readonly Word[] {
  const compares = base !== undefined && /^(?:compare|contrast)$/.test(base);
  return compares &&
    /^(?:it|them|this|these)$/.test(object[0]?.lower ?? '') &&
    /^(?:with|to)$/.test(object[1]?.lower ?? '')
    ? object.slice(2)
    : object;
}

/** Without `in it` at the end, where nothing is said of a place. */
function withoutInIt(object: readonly Word[]): readonly Word[] {
  const end = object.findLastIndex(({ lower }) => /[a-z]/.test(lower));
  return end > 1 && object[end]!.lower === 'it' && /^(?:in|on)$/.test(object[end - 1]!.lower)
    ? object.slice(0, end - 1)
    : object;
}

/** Without `on your own` and `yourself` at the end, which forbid the act to the model alone: that is whom the prompt speaks to. */
function withoutOneself(object: readonly Word[]): readonly Word[] {
  const end = object.findLastIndex(({ lower }) => /[a-z]/.test(lower));
  if (end > 0 && object[end]!.lower === 'yourself')
    return object.slice(0, /^(?:by|for)$/.test(object[end - 1]?.lower ?? '') ? end - 1 : end);
  const own = object[end]?.lower === 'own' && object[end - 1]?.lower === 'your' && object[end - 2]?.lower === 'on';
  return own ? object.slice(0, end - 2) : object;
}

/** `never stop`, `do not rush`: how something is done, not what. */
const ASPECTUAL =
  /^(?:stop|start|begin|end|finish|complete|wait|pause|halt|proceed|continue|go|move|rush|hurry|loop|act|do|work|help|assist|respond|reply|answer|return|try|think|run|use|change|skip|yield|stay)$/;

/** Without the verbs that share the object: `or reference` of `do not discuss or reference prices`. */
function withoutVerbs(behind: readonly Word[]): readonly Word[] {
  const last = behind.findIndex(({ lower }) => /^(?:and|or|nor)$/.test(lower));
  const verb = behind[last + 1];
  // `, scale or delete`: what stands between is a list of verbs if its last word is one.
  const listed = last >= 0 && behind.slice(0, last).every(({ lower }, at) => (lower === ',') === (at % 2 === 0));
  return listed && verb && IMPERATIVE_VERBS.has(verb.lower) ? withoutVerbs(behind.slice(last + 2)) : behind;
}

/** Behind `that`: which of the things are meant, by what is in them. */
const WHICH_HOLDS =
  /^(?:contain|include|have|use|need|require|involve|feature|concern|mention|name|discuss|show|depict|describe|touch|rel(?:y|ate))s?$/;

/** Whether a pronoun stands for what is banned; behind a question word it stands for somebody: `what they need`. */
function pointsBack(object: readonly Word[]): boolean {
  const clause = object.findIndex((word) => /^(?:what|how|why|when|where|who|which|whether)$/.test(word.lower));
  return (clause < 0 ? object : object.slice(0, clause)).some(
    ({ token, lower }, at, words) =>
      token.pos === 'PRON' &&
      /^(?:it|them|this|these|those|they|that)$/.test(lower) &&
      // "dishes that contain nuts"
      !(lower === 'that' && words[at - 1]?.token.pos === 'NOUN' && WHICH_HOLDS.test(words[at + 1]?.lower ?? '')),
  );
}

/** `step three`, `question 4`: one of several, which no other is. */
const NUMBERED_THING =
  /^(?:the )?(?:steps?|questions?|parts?|sections?|chapters?|items?|points?|tasks?|exercises?|levels?|phases?|rules?|options?) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[a-h])\W*$/;

/** `that line`, `these three words`: things that were named before. */
function pointsAtThing([first, second, third]: readonly Word[]): boolean {
  if (first === undefined || second === undefined || !/^(?:that|those|these)$/.test(first.lower)) return false;
  return (
    second.token.pos === 'NUM' ||
    (first.lower !== 'these' && second.token.pos === 'NOUN' && !(third && /^(?:of|that|which|who)$/.test(third.lower)))
  );
}

const COORDINATED = /^\W*(?:(?:the|any|all|both)\s+)?(?:[\w'’-]+,?\s+){1,6}(?:and|or|nor)\s+$/i;

const OPENS_PREDICATE = /^\W*(?:should|must|is|are|shall|may|can|has|have|will|does|do)\b/;
/** `The price is known and should not come up`: the predicate before has the subject. */
const PREDICATED =
  /^\W*((?!(?:it|they|this|that|these|those|there|you|we|i|he|she|what|if|when|who|which|as|since|because|although|while)\b)[A-Za-z][\w'’-]*(?: (?!(?:is|are|must|should|if|when|that|which|who)\b)[\w'’-]+){0,5}?) (?:is|are|was|were|lies?|falls?|belongs?|need not|needs? no|does not|do not|has no|have no)\b[^.;:,]{2,60},? (?:and|so)(?: therefore)? $/i;

/** `Prices` of `Prices and dates are left out`, where the clause begins behind it. */
function sharedSubject(clause: Clause): readonly Word[] {
  if (clause.start === 0) return [];
  const predicated =
    OPENS_PREDICATE.test(clause.lower) && PREDICATED.exec(clause.sentence.masked.slice(0, clause.start));
  if (predicated) {
    const end = predicated[0].indexOf(predicated[1]!) + predicated[1]!.length;
    return wordsOf(clause, clause.sentenceTokens).filter((word) => word.token.end <= end);
  }
  if (!COORDINATED.test(clause.sentence.masked.slice(0, clause.start))) return [];
  const before = wordsOf(clause, clause.sentenceTokens).filter((word) => word.token.end <= clause.start);
  return before.some((word) => /^(?:VERB|AUX|PRON)$/.test(word.token.pos)) ? [] : before;
}

/** The ban is on naming a thing at all, not on a piece of text about it. */
const MENTIONING =
  /\b(?:mention(?:s|ed|ing)?|comment(?:ed|ing)? (?:on|upon)|refer(?:s|ring)? to|references? to|discuss(?:es|ed|ing)?|discussion|talk(?:ing)? about|bring(?:ing)? up|brought up|(?:asked|spoken|written) (?:about|of)|unmentioned|undisclosed|conceal(?:ed|ing)?|withh[eo]ld(?:ing)?|suppress(?:ed|ing)?|pass(?:ed|ing)? over|(?:topic|subject|issue|matter)s? of|(?:speak|writ)(?:e|ing)? (?:of|about)|deal(?:s|ing)? with|com(?:e|es|ing) up|(?:go|goes|going|went|gone) into|left (?:aside|out)|allud(?:e|ing) to|touch(?:ing)? (?:on|upon)|leav(?:e|ing)|quiet|silent|nothing (?:about|on|of)|away from|clear of|omit(?:ting)?)\b/;

/** `ask questions` says no more than `ask`. */
function withoutCognate(item: ContentItem, cognate: ReadonlySet<string>): ContentItem {
  const words = item.words.filter((word) => !cognate.has(word));
  return words.length === item.words.length
    ? item
    : { ...item, words, head: item.head !== undefined && words.includes(item.head) ? item.head : undefined };
}

/** What is spent on a thing that is told of. */
const SPENDING = /^(?:waste|spend|lose|devote|dedicate)$/;
const GIVING = /^(?:give|grant|offer|send|show|pay|award|assign|hand|promise)$/;
/** What is given to a thing that is told of. */
const GIVEN_ROOM = /^(?:attention|space|room|thought|mention|coverage|prominence|consideration)$/;

/** What is given before whom it is given to: `any rating of the book` for `the book any rating`. */
function givenFirst(object: readonly Word[]): readonly Word[] {
  const at = object.findIndex(({ lower }, i) => i > 0 && /^(?:any|an?|much|some|more)$/.test(lower));
  const before = object[at - 1];
  if (!before || !/^(?:NOUN|PROPN|PRON)$/.test(before.token.pos)) return object;
  const [whom, given] = [object.slice(0, at), object.slice(at)];
  if (whom.some(({ lower }) => PREPOSITION.test(lower) || lower === ',')) return object;
  if (given.some(({ lemma }) => GIVEN_ROOM.test(lemma))) return whom;
  if (PEOPLE.has(before.lemma) || before.lemma === 'reader' || before.lemma === 'user') return given;
  if (PREPOSITION.test(given.find(({ token }) => token.pos === 'ADP')?.lower ?? '')) return object;
  const of = { token: { ...before.token, lower: 'of', lemma: 'of', pos: 'ADP' as const }, lower: 'of', lemma: 'of' };
  return [...given, of, ...whom];
}

const ASKED_ANYTHING = /^(?:ask|request|reveal|promise)$/;

const PREPOSITION =
  /^(?:about|of|on|regarding|concerning|related|relating|for|to|into|around|from|in|behind|why|how|as|with|that|which|whether|what|like)$/;

/** Whether the word stands for inline code. */
function isCode({ token, lower }: Word): boolean {
  return token.lower !== lower;
}

function isContent(word: Word): boolean {
  const { token, lower } = word;
  return isCode(word) || (/^(?:NOUN|PROPN|ADJ|VERB|X)$/.test(token.pos) && /[\p{L}\p{N}]/u.test(lower));
}

/** To address something is said of every text, an address is not; nor is `any` in code, nor what is canned. */
function isGeneric(word: Word): boolean {
  if (word.lemma === 'can' && word.lower !== 'can') return false;
  return GENERIC.has(word.lemma) && !isCode(word) && !(word.lemma === 'address' && word.token.pos === 'NOUN');
}

/** What acts are done to, though most texts speak of it: `page` of `never rename pages`. */
const HANDLED =
  /^(?:page|user|customer|reader|order|email|e-mail|message|letter|document|report|section|paragraph|plan|review|article|post|case)$/;

/** The thing that an act is done to, by its noun; undefined where it is none of those. */
function thingOf(object: readonly Word[]): string | undefined {
  const end = object.findIndex(({ lower }, i) => i > 0 && (PREPOSITION.test(lower) || GOES_ON.test(lower)));
  // The tagger takes "pages" for a verb.
  const noun = (end < 0 ? object : object.slice(0, end)).findLast(({ token }) => /^(?:NOUN|VERB)$/.test(token.pos));
  const lemma = noun?.token.pos === 'VERB' ? lemmaOf(noun.lower) : noun?.lemma;
  return lemma !== undefined && HANDLED.test(lemma) ? lemma : undefined;
}

const GOES_ON =
  /^(?:at|by|per|without|that|which|who|whose|where|when|if|before|after|while|until|unless|as|,|;|and|or)$/;

function groupOf(word: Word): string {
  const country = COUNTRY_OF.get(word.lower);
  if (country !== undefined) return country;
  switch (word.token.pos) {
    case 'ADJ':
      return adjectiveGroup(word.lemma);
    case 'VERB':
      return /^(?:cost|cause)$/.test(word.lemma) ? NOMINALS.get(word.lemma)! : verbGroup(word.lemma);
    default:
      return withHyphen(nounGroup(word.lemma));
  }
}

const ENDS_IN_PARTICLE = /^([a-z]{3,5}?)(up|down|in|out|off|over)$/;

/** `set-up` for `setup`. */
function withHyphen(noun: string): string {
  const match = ENDS_IN_PARTICLE.exec(noun);
  const term = match ? `${match[1]}-${match[2]}` : noun;
  return match && PARTICLE_NOUNS.has(term) ? term : noun;
}

const OF_VERB = /^(?:up|down|in|out|off|on|over|through)$/;

/** Words that are one term, such as `side effects`, as one, also where they are hyphenated; `the answers to …` are solutions. */
function merged(words: readonly Word[]): readonly Word[] {
  let result: Word[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const solves = word.lower === 'answers' && words[i + 1]?.lower === 'to';
    const term = solves ? { last: i, lemma: 'answer-key' } : termAt(words, i);
    if (term === undefined) {
      result?.push(word);
      continue;
    }
    result ??= words.slice(0, i);
    const { last, lemma } = term;
    const { token } = words[last]!;
    const lower = solves ? word.lower : `${word.lower}-${token.lower}`;
    result.push({ token: { ...token, pos: 'NOUN', lemma }, lower, lemma });
    i = last;
  }
  return result ?? words;
}

/** The term of two words that begins here, or of two nouns with a small word between them: `date of birth`. */
function termAt(words: readonly Word[], at: number): { readonly last: number; readonly lemma: string } | undefined {
  const word = words[at]!;
  if (word.lower === 'full' && words[at + 1]?.lemma === 'stop') return { last: at + 1, lemma: 'full-stop' };
  if (NAMED_THING.test(word.lemma) && words[at + 1]?.lemma === 'name')
    return { last: at + 1, lemma: `${word.lemma}-name` };
  const linked = LINKS.test(words[at + 1]?.lower ?? '') && words[at + 2] !== undefined;
  const last = isHyphenated(words, at) || linked ? at + 2 : at + 1;
  const end = words[last];
  if (end === undefined) return undefined;
  const link = linked ? `-${words[at + 1]!.lower}-` : '-';
  const lemma = `${word.lemma}${link}${end.lemma}`;
  if (isGrouped(lemma) || (OF_VERB.test(end.lower) && PARTICLE_NOUNS.has(lemma))) return { last, lemma };
  const written = `${word.lower}${link}${end.lower}`;
  return isGrouped(written) ? { last, lemma: written } : undefined;
}

/** Nouns that every text has, which tell one kind of name from others: `place names`. */
const NAMED_THING = /^(?:place|section|user|body|case|order|topic|subject|audience|customer)$/;

const LINKS = /^(?:of|and)$/;

/** Whether a hyphen stands right behind the word and in front of another: `flash-card`. */
function isHyphenated(words: readonly Word[], at: number): boolean {
  const [word, hyphen, next] = [words[at]!, words[at + 1], words[at + 2]];
  return (
    hyphen?.lower === '-' &&
    next !== undefined &&
    hyphen.token.start === word.token.end &&
    next.token.start === hyphen.token.end
  );
}

/** `a dog named Bruno` speaks of no name. */
const NAMED = /^(?:named|called)$/;

function contentWords(words: readonly Word[]): string[] {
  const found = new Set<string>();
  const named = nounOfClause(words);
  if (named) found.add(named);
  for (const word of merged(words)) {
    const answer = ANSWERS.get(word.lower);
    if (answer) found.add(answer);
    const noun = NOUN_OF_ADJECTIVE.get(word.lower);
    if (noun) found.add(noun);
    if (!isContent(word) || isGeneric(word) || NAMED.test(word.lower)) continue;
    found.add(groupOf(word));
    found.add(word.lemma);
  }
  return [...found];
}

/** The noun that a clause of asking stands for: `weight` for `how heavy it is`, `price` for `what a meal costs`. */
function nounOfClause(words: readonly Word[]): string | undefined {
  const opener = words[0]?.lower;
  if (opener !== 'how' && opener !== 'what' && opener !== 'where') return undefined;
  const look = words.findIndex(({ lemma }) => lemma === 'look');
  const side = look < 0 ? undefined : words.slice(look).find(({ lower }) => lower === 'inside' || lower === 'outside');
  if (side) return side.lower === 'inside' ? 'interior' : 'exterior';
  // "what happens in the final chapter"
  if (words[1]?.lemma === 'happen' && words.some(({ lower }) => /^(?:end|final|last|finally|eventually)$/.test(lower)))
    return 'ending';
  const asked = words.map(({ lemma }) => DONE_NOUNS.get(`${opener} ${lemma}`)).find((noun) => noun !== undefined);
  if (asked !== undefined || opener === 'where') return asked;
  const measured = opener === 'how' ? MEASURED.get(words[1]?.lower ?? '') : undefined;
  return measured ?? words.map(({ lemma }) => CLAUSE_NOUNS.get(lemma)).find((noun) => noun !== undefined);
}

/** The coordinated pieces of an object; what stands behind the last one's preposition describes all of them. */
function itemsOf(given: readonly Word[], splitsAtWith = false): ContentItem[] {
  const words = merged(given);
  const pieces: Word[][] = [[]];
  const means = new Set<Word[]>();
  for (const [index, word] of words.entries()) {
    const named = pieces.at(-1)!.some((each) => /^(?:NOUN|PROPN|VERB|X)$/.test(each.token.pos) || isCode(each));
    if (
      /^(?:,|;|and|or|nor|:|&)$/.test(word.lower) ||
      (splitsAtWith && /^(?:with|including|using|via)$/.test(word.lower))
    ) {
      if (named) pieces.push([]);
      if (/^(?:with|using|via)$/.test(word.lower)) means.add(pieces.at(-1)!);
    } else if (word.lower === 'by' && words[index - 1]?.lower === 'step' && words[index + 1]?.lower === 'step') {
      pieces.at(-1)!.pop();
    } else if (!/^[.!?"“”'‘’()`]$/.test(word.lower) && !(word.lower === 'step' && words[index - 1]?.lower === 'by')) {
      pieces.at(-1)!.push(word);
    }
  }
  const kept: (readonly Word[])[] = [];
  const areMeans: boolean[] = [];
  for (const whole of pieces) {
    const asks = ASKING_WORD.test(whole[1]?.lower ?? '');
    const piece = asks && (whole[0]!.token.pos === 'ADV' || ABOUT.test(whole[0]!.lower)) ? whole.slice(1) : whole;
    const named = nounOfClause(piece) ? piece : withoutAnnouncement(withoutPlace(piece));
    if (!named.some(isContent)) continue;
    kept.push(named);
    areMeans.push(means.has(whole));
  }
  // "a courier's name or number": both are the courier's.
  const owned = kept[0]?.findIndex(({ lower }) => /^['’]s$/.test(lower)) ?? -1;
  if (owned > 0)
    for (const [i, piece] of kept.entries())
      if (i > 0 && piece.length === 1 && piece[0]!.token.pos === 'NOUN')
        kept[i] = [...kept[0]!.slice(0, owned + 1), ...piece];
  const last = kept.at(-1);
  // "function or variable names": a bare singular before the last piece describes its plural noun.
  const noun = last?.at(-1);
  if (noun && last!.length > 1 && noun.token.pos === 'NOUN' && noun.lower !== noun.lemma)
    for (const piece of kept.slice(0, -1) as Word[][])
      if (piece.length === 1 && piece[0]!.token.pos === 'NOUN' && piece[0]!.lower === piece[0]!.lemma) piece.push(noun);
  const tailAt = last ? last.findIndex((word, i) => i > 0 && PREPOSITION.test(word.lower)) : -1;
  const tail = kept.length > 1 && last && tailAt > 0 ? last.slice(tailAt) : [];
  return kept.map((piece, i) => {
    const isLast = i === kept.length - 1;
    const item = itemOf(!isLast && sharesTail(piece, last!) ? [...piece, ...tail] : piece);
    // "how he is beaten and killed by the bear"
    const goesOn =
      i > 0 && CLAUSAL.test(kept[0]![0]!.lower) && /ed$/.test(piece[0]!.lower) && piece[0]!.token.pos === 'VERB';
    return areMeans[i] ? { ...item, means: true } : goesOn ? { ...item, head: undefined, clausal: true } : item;
  });
}

/** Whether what describes the last of several describes this one: `the size and the price of a room`, not `a size and the price of a room`. */
function sharesTail(piece: readonly Word[], last: readonly Word[]): boolean {
  const [own, other] = [piece, last].map(([first]) => first?.lower ?? '');
  if (ASKING_WORD.test(own!) || ASKING_WORD.test(other!) || DETERMINES.test(own!) || DETERMINES.test(other!))
    return false;
  if (other === 'the' && own !== 'the') return false;
  return !piece.some((word) => PREPOSITION.test(word.lower));
}
const DETERMINES =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|his|her|their|its|my|your|our|this|that|every|each|\d+)$/;

const ABOUT = /^(?:about|on|of|into|upon)$/;
/** In front of a clause that is told: `bring up why …`. */
const PARTICLE = /^(?:about|on|of|into|upon|up|with|to)$/;
const ASKING_WORD = /^(?:how|what|when|where|why|who|whether|which)$/;

/** What a ban names, with what it names for an example. */
function bannedItemsOf(words: readonly Word[]): ContentItem[] {
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      (EXAMPLE.test(lower) ||
        (lower === 'as' && words[i - 1]!.lower === 'such') ||
        (lower === 'like' && words[i - 1]!.lower === ',')),
  );
  if (at < 0) return banned(words);
  const examples = words.slice(at + 1);
  return examples.some(isCode) ? banned(words) : [...banned(words), ...itemsOf(examples)];
}

const EXAMPLE = /^(?:including|especially|particularly|notably)$/;

/** Pieces before the first preposition; what follows it narrows each of them. */
function banned(words: readonly Word[]): ContentItem[] {
  const told = merged(withoutAnnouncement(withoutPlace(words)));
  const stripped = PARTICLE.test(told[0]?.lower ?? '') && ASKING_WORD.test(told[1]?.lower ?? '') ? told.slice(1) : told;
  if (nounOfClause(stripped)) return [itemOf(stripped)];
  const doer = doerOf(stripped);
  if (doer) return [itemOf(stripped), doer];
  // "how to choose it" is one thing.
  const asks = /^(?:how|what|where|when|whom?|which)$/.test(stripped[0]?.lower ?? '') && stripped[1]?.lower === 'to';
  const tailAt = stripped.findIndex((word, i) => i > (asks ? 1 : 0) && PREPOSITION.test(word.lower));
  // "fake options and switches": the first adjective describes all.
  const first = stripped.find(isContent);
  const described = first?.token.pos === 'ADJ' && !GENERIC.has(first.lemma) ? groupOf(first) : undefined;
  const withFirst = (items: readonly ContentItem[]) =>
    described === undefined
      ? [...items]
      : items.map((item) => ({ ...item, words: [...new Set([...item.words, described])] }));
  if (tailAt < 0) return withFirst(itemsOf(stripped));
  const tail = stripped.slice(tailAt);
  // "examples in JSON or a summary of it": a list that goes on behind the preposition is one with it.
  const head = withFirst(itemsOf(stripped.slice(0, tailAt)));
  const asked = nounOfClause(tail.slice(1));
  if (asked) return head.map((item) => ({ ...item, words: [...new Set([...item.words, asked])] }));
  const rest = contentWords(tail);
  const of = SAYS_OF.test(tail[0]!.lower) ? tail.filter((word) => word.token.pos === 'NOUN' && isGeneric(word)) : [];
  const about = of.length > 0 && rest.length === 0 ? of.map(({ lemma }) => lemma) : undefined;
  const tailGroups = new Set(
    tail
      .filter(
        (word) =>
          isContent(word) && !(word.token.pos === 'VERB' && (CONTENT_VERBS.has(word.lemma) || HAVING.test(word.lemma))),
      )
      .map(groupOf),
  );
  return head.map((item) => ({
    ...item,
    words: [...new Set([...item.words, ...rest.filter((word) => tailGroups.has(word))])],
    ...(about && item.words.length > 0 && { about }),
  }));
}

/** Behind a noun: what it is said of. */
const SAYS_OF = /^(?:about|on|regarding|concerning)$/;

/** Verbs of what something has in it: `dishes that need an oven`. */
const HAVING = /^(?:deal|have|use|need|require|involve|call|concern|relate|rely|base|make|touch|depict)$/;

/** Who did something, as a noun: the `winner` of `who won`. */
function doerOf([opener, verb, ...object]: readonly Word[]): ContentItem | undefined {
  const doer = opener?.lower === 'who' && verb ? DOERS.get(verb.lemma) : undefined;
  const noun = doer === undefined ? undefined : nounGroup(doer);
  const of = contentWords(object);
  // Whose author it is goes unsaid where all texts go by the noun: `who wrote the letter`.
  if (noun === undefined || (of.length === 0 && object.some(({ token }) => token.pos === 'NOUN'))) return undefined;
  const words = [...new Set([noun, ...of])];
  return { head: noun, words, joined: [noun] };
}

/** `stored in plain text`: how, not where. */
const IN_SUCH_A_WAY = /^(?:plain|clear|raw|rich) ?text$|^the (?:clear|open)$/;

/** Without `in the email`, `from the plan`, `to the user` at the end. */
function withoutPlace(piece: readonly Word[]): readonly Word[] {
  for (let i = piece.length - 1; i > 0; i--) {
    if (!/^(?:in|from|within|to|throughout|at|into|during|with|on)$/.test(piece[i]!.lower)) continue;
    // "information on the pricing plans" is about them.
    if (/^(?:on|to)$/.test(piece[i]!.lower) && LIGHT_NOUNS.has(piece[i - 1]!.lemma)) continue;
    if (piece[i]!.lower === 'on' && REMARKS.test(piece[i - 1]!.lemma)) continue;
    const phrase = piece
      .slice(i + 1)
      .map((word) => word.lower)
      .join(' ');
    if (IN_SUCH_A_WAY.test(phrase)) return piece;
    return /^(?:the |your |any |this |each |every )?(?:user|users|customer|customers|caller|reader|readers|client|clients)$|^any (?:form|shape|capacity)/.test(
      phrase,
    ) || partOf(phrase) !== undefined
      ? piece.slice(0, i)
      : piece;
  }
  return piece;
}

/** What is said on something: `no feedback on slides`. */
const REMARKS =
  /^(?:feedback|comment|remark|opinion|note|advice|question|view|thought|criticism|report|detail|lecture|hint|tip|guidance|help|debate|judg(?:e)?ment|verdict|commentary|reflection)$/;

const QUANTIFIES = /^(?:DET|ADP|NUM)$/;
const QUANTIFIER = /^(?:any|one|none|all|some|each|either|both|neither)$/;

/** Nouns that announce what they are about: `the question of pay`. */
const MATTERS = /^(?:question|matter|idea|notion|possibility|prospect|concept|role|importance|significance)$/;

/** What makes a noun that announces a thing of its own: `the internal notes on an account`. */
const OF_ITS_OWN = /^(?:internal|private|confidential|secret|personal|hidden|legal|medical|original)$/;

/** Nouns that only say how much there is of what follows: `two bottles of wine`. */
const MEASURES =
  /^(?:bottle|glass|cup|mug|pint|slice|pair|packet|jar|tin|bowl|plate|handful|pinch|tablespoon|teaspoon|spoonful|litre|liter|gram|kilo|kilogram|dozen|portion|serving|splash|drop|bunch|sprig|scoop|shot)$/;

/** Without nouns that announce what follows: `any details about`, `a brief explanation of`. */
function withoutAnnouncement(piece: readonly Word[]): readonly Word[] {
  let rest = piece;
  for (let round = 0; round < 3; round++) {
    const preposition = rest.findIndex((word, i) => i > 0 && PREPOSITION.test(word.lower));
    if (preposition <= 0 || preposition === rest.length - 1) return rest;
    const noun = rest[preposition - 1]!;
    // "to any of her recordings"
    if (
      rest[preposition]!.lower === 'of' &&
      rest.slice(0, preposition).every(({ token, lower }) => QUANTIFIES.test(token.pos) || QUANTIFIER.test(lower))
    ) {
      rest = rest.slice(preposition + 1);
      continue;
    }
    // "a number of rules" are rules, "the number for each rule" is a number.
    const sum = noun.lemma === 'sum' && rest[preposition + 1]!.lower === 'money';
    const measure = rest[preposition]!.lower === 'of' && MEASURES.test(noun.lemma) && isNoun(rest[preposition + 1]!);
    const matter = MATTERS.test(noun.lemma) && /^(?:of|whether|about|as|concerning)$/.test(rest[preposition]!.lower);
    if (
      !(sum || matter || measure || LIGHT_NOUNS.has(noun.lemma)) ||
      (noun.lemma === 'number' && rest[preposition]!.lower !== 'of')
    )
      return rest;
    const before = rest.slice(0, preposition - 1);
    if (before.some(({ lower }) => OF_ITS_OWN.test(lower))) return rest;
    if (
      before.some(
        (word) =>
          /^(?:NOUN|PROPN)$/.test(word.token.pos) && !LIGHT_NOUNS.has(word.lemma) && word.lemma !== 'background',
      )
    )
      return rest;
    rest = rest.slice(preposition + 1);
  }
  return rest;
}

/** `salary figures` are the salary. */
const TRAILING =
  /^(?:information|info|detail|details|figure|figures|data|range|bracket|situation|issue|matter|aspect|topic)$/;

/** An adjective where a noun must stand is one that the tagger does not know: `one testimonial from a singer`. */
function asNoun(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ token, lower, lemma }, i) =>
      (token.pos === 'ADJ' && (i + 1 === words.length || words[i + 1]!.token.pos === 'ADP')) ||
      (token.pos === 'VERB' && lower === lemma && (words.length === 1 || isBare(words, i))),
  );
  const last = words.at(-1);
  // "falling leaves"
  if (at < 0 && last && last.token.pos === 'VERB' && last.lower === `${last.lemma}s` && !words.some(isNoun)) {
    const lemma = lemmaOf(last.lower);
    return [...words.slice(0, -1), { ...last, lemma, token: { ...last.token, pos: 'NOUN' as const, lemma } }];
  }
  if (at < 0 || words.slice(0, at).some(({ token }) => /^(?:NOUN|PROPN|X|ADP)$/.test(token.pos))) return words;
  return retagged(words, at);
}

function isNoun({ token }: Word): boolean {
  return /^(?:NOUN|PROPN|X|PRON|AUX)$/.test(token.pos);
}

/** Nothing but articles and adverbs stand beside a word: `the pay altogether`. */
function isBare(words: readonly Word[], at: number): boolean {
  return words.every(({ token }, i) => i === at || (i < at ? token.pos === 'DET' : token.pos === 'ADV'));
}

/** So is a verb behind the noun of an object: `web addresses`, `the section number for it`. */
function withoutVerbsBehindNouns(object: readonly Word[]): readonly Word[] {
  const at = object.findIndex(
    ({ token, lower }, i) =>
      token.pos === 'VERB' &&
      object[i - 1]?.token.pos === 'NOUN' &&
      (i + 1 === object.length || /^(?:ADP|PUNCT)$/.test(object[i + 1]!.token.pos)) &&
      !/(?:ed|ing|en)$/.test(lower),
  );
  return at > 0 ? retagged(object, at) : object;
}

function retagged(words: readonly Word[], at: number): readonly Word[] {
  return words.map((word, i) => (i === at ? { ...word, token: { ...word.token, pos: 'NOUN' as const } } : word));
}

/** No phrase has as many words: what has more is a list without marks, of which each word would be held against each. */
const LONGEST_PHRASE = 100;

function itemOf(untagged: readonly Word[]): ContentItem {
  const given = asNoun(untagged.length > LONGEST_PHRASE ? untagged.slice(0, LONGEST_PHRASE) : untagged);
  const end = given.findIndex((word) => PREPOSITION.test(word.lower));
  const last = (end < 0 ? given.length : end) - 1;
  const announced =
    last > 0 && TRAILING.test(given[last]!.lemma) && /^(?:NOUN|PROPN)$/.test(given[last - 1]!.token.pos);
  const piece =
    announced && !isGrouped(`${given[last - 1]!.lemma}-${given[last]!.lemma}`)
      ? given.filter((_, i) => i !== last)
      : given;
  const opener = piece[0]?.lower ?? '';
  const doing = piece.length > 1 && DOINGS.has(piece.at(-1)!.lemma) && isDoing(piece.at(-2)!);
  if (doing) return itemOf(piece.slice(0, -1));
  const answer = ANSWERS.get(opener);
  const asked = answer ? piece.map(({ lemma }) => DONE_NOUNS.get(`${opener} ${lemma}`)).find(Boolean) : undefined;
  // "when it opens", "where she was born"
  if (asked !== undefined && /^(?:opening-hour|birthplace)$/.test(asked)) {
    const of = contentWords(piece.slice(1)).filter((word) => !/^(?:open|bear|location|date|take)$/.test(word));
    return { head: asked, words: [...new Set([asked, ...of])], joined: [asked] };
  }
  if (answer && answer !== 'identity') {
    const own = piece.slice(1).filter(({ lemma }) => asked === undefined || !DONE_NOUNS.has(`${opener} ${lemma}`));
    const of = [
      ...contentWords(own).filter((word) => !HAPPENING.test(word) && word !== answer),
      ...(asked === undefined ? [] : [asked]),
    ];
    // "why the decision was made" asks for the reasons for the decision.
    const light = of.filter((word) => !LIGHT_DOING.test(word));
    const verb = piece.findIndex(({ token }, at) => at > 1 && /^(?:VERB|AUX)$/.test(token.pos));
    const done = verb < 0 ? [] : contentWords(piece.slice(verb));
    const told = light.length > 0 ? light : of;
    const whose = told.filter((word) => !done.includes(word));
    return {
      head: answer,
      words: [...new Set([answer, ...told])],
      joined: [answer],
      ...(whose.length > 0 && whose.length < told.length && { whose }),
    };
  }
  const named = nounOfClause(piece);
  if (named !== undefined) {
    // Whose ending it is goes without saying.
    const rest =
      named === 'ending'
        ? []
        : contentWords(piece.slice(1)).filter(
            (word) =>
              word !== named &&
              !CLAUSE_NOUNS.has(word) &&
              !MEASURED.has(word) &&
              !DONE_NOUNS.has(`${opener} ${word}`) &&
              !/^(?:look|inside|outside|take|last)$/.test(word),
          );
    return { head: named, words: [...new Set([named, ...rest])], joined: [named] };
  }
  const clausal = CLAUSAL.test(opener);
  let head: string | undefined;
  if (!clausal) {
    for (const word of piece) {
      // What follows `anyone` only describes it.
      if (/^(?:any(?:one|body)|where|when|who|whom|whose)$/.test(word.lower)) break;
      if (word.lower === 'per') break;
      if (MENTIONS.test(word.lower) && head !== undefined) continue;
      if (/^(?:NOUN|PROPN|X)$/.test(word.token.pos) || isCode(word)) head = groupOf(word);
      else if (head !== undefined && (PREPOSITION.test(word.lower) || /^(?:ADP|VERB|PRON)$/.test(word.token.pos)))
        break;
      else if (head !== undefined && word.lower === "'s") head = undefined;
    }
  }
  const content = piece.filter(
    (word, at) =>
      isContent(word) &&
      piece[at - 1]?.lower !== 'per' &&
      !isGeneric(word) &&
      !(MENTIONS.test(word.lower) && isNamedBefore(piece[at - 1])) &&
      !(word.token.pos === 'VERB' && (CONTENT_VERBS.has(word.lemma) || (clausal && LIGHT_VERBS.test(word.lemma)))),
  );
  const joined: string[] = [];
  const apart = piece.filter(({ lower }) => lower !== '-');
  for (const lemmas of [apart.map((word) => word.lemma), apart.map((word) => word.lower)])
    for (let i = 0; i < lemmas.length; i++) {
      if (!isContent(apart[i]!)) continue;
      joined.push(lemmas[i]!);
      for (const length of [2, 3]) {
        const slice = lemmas.slice(i, i + length);
        if (slice.length === length) joined.push(slice.join('-'));
      }
    }
  // "environmental considerations" is anything environmental.
  const vague =
    content.length === 2 &&
    (NOUN_OF_ADJECTIVE.has(content[0]!.lower)
      ? VAGUE_NOUNS.has(content[1]!.lemma) || SAID_OF.test(content[1]!.lemma)
      : content[0]!.token.pos === 'ADJ' && VAGUE_NOUNS.has(content[1]!.lemma));
  const does = clausal ? content.findLast(({ token }) => token.pos === 'VERB') : undefined;
  // Who did it is the identity of somebody.
  const words = [...new Set([...(answer ? [answer] : []), ...(vague ? content.slice(0, -1) : content).map(groupOf)])];
  // "my background" is a personal one.
  if (piece.some((word) => /^(?:my|your|his|her|their)$/.test(word.lower))) joined.push('personal');
  return {
    head: head !== undefined && words.includes(head) ? head : undefined,
    words,
    joined,
    ...(clausal && { clausal }),
    ...(does && { does: groupOf(does) }),
    ...((vague ||
      (content.length === 1 &&
        head !== undefined &&
        !words.includes(head) &&
        NOUN_OF_ADJECTIVE.has(content[0]!.lower))) && { topical: true }),
    ...(head !== undefined && words.length > 0 && !words.includes(head) && { describes: true }),
  };
}

/** `warm-up` of `warm-up exercises`, `stretching` of `stretching exercises`. */
function isDoing(word: Word): boolean {
  return word.lower.endsWith('ing') ? word.token.pos !== 'ADJ' : PARTICLE_NOUNS.has(groupOf(word));
}

/** Nouns for what is said, behind an adjective that says of what: `religious references`. */
const SAID_OF = /^(?:reference|allusion|remark|comment|statement|talk|content)$/;

/** Opens a clause that is asked or told: `whether they like it`. */
const CLAUSAL = /^(?:how|what|whether|that|which|who)$/;

const LIGHT_DOING = /^(?:make|create|take|give|hold|do|reach)$/;

/** Behind a noun: that it is spoken of, as in `weather descriptions`. */
const MENTIONS = /^(?:descriptions|mentions|aspects|elements)$/;
const isNamedBefore = (word: Word | undefined) =>
  word !== undefined && /^(?:NOUN|PROPN)$/.test(word.token.pos) && !isGeneric(word);

/** What goes without saying of when, where and why something was. */
const HAPPENING =
  /^(?:happen|occur|take|place|be|begin|start|problem|incident|event|accident|trouble|fault|thing|go|come|get|do|have)$/;

/** Verbs that say nothing of their own in `which flight was taken`. */
const LIGHT_VERBS = /^(?:take|happen|occur|get|go|come|give|use|mean)$/;

const REFUSING =
  /\bthere (?:is|are|was|were)(?: not|n['’]t) (?:an?|any|a single|one)\b|\bnot (?:a single|one)\b|\b(?:not(?: about)?|\w+n['’]t|never|cannot|without|exclud(?:e|es|ing)|omit(?:s|ting)?|no|nobody(?!['’])|unable to|prefer not|declin(?:e|es|ed) to|refus(?:e|es|ed) to|refrain(?:s|ed)? from|pass(?:es|ed)? over|skip(?:s|ped)?|ignores?|(?:leav(?:e|es)|left) (?:out|aside)(?= [a-z])|(?:omitted|excluded|withheld|avoided|dispensed with|(?:do|does|did|done) without)(?= (?:all|any|the|every|our|its)\b)|rather not|nothing)\b/gi;

/** `were never revealed`: what stands before is withheld. */
const REFUSED_PARTICIPLE = new RegExp(
  `\\b(?:is|are|was|were|be|been|being|will|can|could|shall|has|have) (?:not|never) (?:be |been )?(?:[a-z]+ly )?(?:${TOLD}|known|told|communicated|published|considered|treated|tested|measured|visited|tried)\\b|\\b(?:cannot|can['’]t|won['’]t|isn['’]t|aren['’]t) (?:be )?(?:[a-z]+ly )?(?:${TOLD}|told|known|communicated|considered|available)\\b|\\b(?:is|are|was|were) (?:not|un)[ -]?(?:yet )?(?:available|relevant|important|known|included|needed|necessary|required|worth)\\b|\\b(?:is|are) (?:still |yet )?to be (?:announced|determined|decided|confirmed|defined|disclosed|agreed)\\b|\\b(?:has|have) yet to be\\b|\\b(?:is|are|was|were) none of [a-z'’]+(?: [a-z'’]+)? (?:concern|business)\\b|\\btoo [a-z]+ to (?:be )?(?:${TOLD}|explain|describe|discuss|mention|share)\\b|\\b(?:is|are|lies?|falls?|goes) (?:well |far )?(?:beyond|outside|out of) (?:the|its|our|my) (?:scope|purpose|aim|range|limits?)\\b|\\b(?:defy|defies|defied|escapes?|eludes?) (?:all |any |every )?(?:description|words|explanation)\\b|\\b(?:is|are) of no (?:importance|interest|relevance|concern|consequence)\\b|\\b(?:is|are|was|were|be|been|being) (?:[a-z]+ly )?(?:left (?:out|aside|unexplained|open|unmentioned|to the imagination)|omitted|excluded|withheld|skipped|ignored|kept (?:secret|confidential|private))\\b|\\bwill be (?:${TOLD}|told) (?:elsewhere|separately|later|(?:in|at|on) (?:an?|some)(?:other| later| future| separate| different)\\b|some other|another|next)|\\b(?:is|are) (?:not something|nothing|not things?|no (?:topic|subject|matter)|not (?:a|the) (?:topic|subject|matter))\\b|\\b(?:goes|go|remains?|stays?|will remain|will stay) (?:unexplained|unmentioned|undisclosed|unsaid|untold|unspecified|unanswered|hidden)\\b|\\b(?:could|can) not be (?:determined|established|found out|clarified)\\b|\\bdo(?:es)? not matter\\b|\\b(?:is|are) (?:a topic|a subject|a matter|a question|a story|something) for (?:an)?other\\b`,
  'i',
);
/** `neither the date nor the price is given`. */
const NEITHER_TOLD = new RegExp(
  `\\bneither (.{2,50}? nor .{2,50}?) (?:is|are|was|were|will be|has been|have been|can be) (?:[a-z]+ly )?(?:${TOLD}|known|told|published|considered|available)\\b`,
  'i',
);
/** `no guest was hurt`: what is not done to somebody, not who is withheld. */
const NO_ONE_DONE_TO = new RegExp(
  `\\bno ([a-z]+) (?:is|are|was|were|will be|has been|have been) (?!${TOLD}|interviewed)`,
  'i',
);
/** `due to limited space,` in front of what is refused. */
const GIVEN_REASON =
  /^\W*(?:due to|because of|owing to|given|for (?:the sake|reasons) of|in the interest of|out of) [^,.;]{2,50},/i;
/** `I would rather keep my advice to myself`. */
const KEPT_TO_ONESELF = /\bkeep(?:ing|s)? (.{3,80}) to (?:myself|ourselves|himself|herself|themselves|itself)\b/i;
/** `has left all counterarguments aside`, `leaves the price open`. */
const LEFT_ASIDE = new RegExp(
  `\\b(?:leav(?:e|es|ing)|left) ((?!out |aside )[a-z].{2,60}?) (?:aside|out(?! of)|open(?! to)|${UNSAID}|unanswered|to the imagination)\\b`,
  'i',
);

/** Why and for when a text refuses: `due to limited space`, `today`. */
const OCCASION =
  /^(?:slight|least|space|constraint|limitation|time|knowledge|single|moment|today|tonight|tomorrow|occasion|instance|brevity|confidentiality|future|present|choose|decide|intend|plan|go|want|wish|care|involve|able|unable|willing|face|concern|surround|exact|precise|actual|available|possible|relevant|further|additional|concrete|sight|single|whatsoever|particular|kind)$/;
/** What a writer has to tell of something; the thing alone says what is withheld. */
const TOLD_OF = /^(?:suggestion|thought|experience|opinion|guidance|insight|finding|answer)$/;

/** Between two statements of a phrase: `… and had never had one`. */
const NEXT_STATEMENT =
  /[;:.!?]\s|\s[–—-]{1,2}\s|,? (?:and|but|so) (?=(?:i|you|we|they|he|she|it|there|none|nobody|no one|nothing|never|had|have|has|is|are|was|were|will|know|knew|do|did|does|can|could)\b)/gi;

/** What the words of a required phrase refuse to tell, or say that there is not: `I prefer not to share my background`. */
function readRefusal(clause: Clause, phrase: string): Proposition | undefined {
  const quote = clause.quotes.find((each) => each.text.startsWith(phrase.slice(0, 12)));
  if (!quote) return undefined;
  const words = wordsOf(
    clause,
    clause.sentenceTokens.filter((token) => token.start >= quote.start && token.end <= quote.end),
  );
  const items: ContentItem[] = [];
  let start = 0;
  for (const { index, 0: mark } of [...matchesOf(phrase, NEXT_STATEMENT), { index: phrase.length, 0: '' }]) {
    const [from, to] = [quote.start + start, quote.start + index];
    const within = words.filter(({ token }) => token.start >= from && token.end <= to);
    const before = words.filter(({ token }) => token.end <= from);
    if (within.length > 0)
      items.push(...withheldBy({ text: phrase.slice(start, index), start: from, words: within, before }));
    start = index + mark.length;
  }
  if (items.length === 0) return undefined;
  return { kind: 'refused', verb: CONTENT, act: undefined, items, words: items.flatMap((item) => item.words), phrase };
}

/** A statement of a phrase, with its words and those of the statements before it. */
interface Statement {
  readonly text: string;
  /** Its offset in the sentence. */
  readonly start: number;
  readonly words: readonly Word[];
  readonly before: readonly Word[];
}

/** What one statement of a phrase withholds. */
function withheldBy(statement: Statement): readonly ContentItem[] {
  const { text, start, words } = statement;
  const untold = words.findIndex((word) => UNTOLD.has(word.lower));
  const denied = REFUSED_PARTICIPLE.exec(text);
  const own = KEPT_TO_ONESELF.exec(text) ?? LEFT_ASIDE.exec(text) ?? NEITHER_TOLD.exec(text);
  if (own) {
    const from = start + own.index + own[0].indexOf(own[1]!);
    return withheldItems(words.filter(({ token }) => token.start >= from && token.end <= from + own[1]!.length));
  }
  if (denied) {
    const reason = start + (GIVEN_REASON.exec(text)?.[0].length ?? 0);
    const end = start + denied.index;
    const told = withheldItems(words.filter(({ token }) => token.start >= reason && token.end <= end));
    // "It will not be explained who is eligible."
    return told.length > 0 ? told : withheldItems(words.filter(({ token }) => token.start >= end + denied[0].length));
  }
  if (untold > 0) return withheldItems(words.slice(0, untold));
  // Of "They never quarreled, not even once" the last denial says of nothing what is denied.
  for (const denial of [...matchesOf(text, REFUSING)].reverse()) {
    const found = deniedBy(denial, statement);
    if (found.length > 0) return found;
  }
  return [];
}

/** What stands behind a denial, or in front of it where that is what it denies. */
function deniedBy(
  { index, 0: denial }: RegExpExecArray,
  { text, start, words, before }: Statement,
): readonly ContentItem[] {
  // "without reservation" alone says how, and withholds nothing; nor does "no calm like this" or "never such a storm".
  if ((index === 0 && /^without$/i.test(denial)) || MEASURED_BY.test(text.slice(index))) return [];
  const nobody = NO_ONE_DONE_TO.exec(text)?.[1];
  if (nobody !== undefined && PEOPLE.has(singular(nobody))) return [];
  const at = start + index;
  const subject = words.filter((word) => word.token.start < at);
  const after = withoutPredicate(
    denial,
    words.filter((word) => word.token.start >= at + denial.length),
  );
  const verbs = after.filter(
    (word) =>
      (word.token.pos === 'VERB' || word.token.pos === 'AUX') &&
      !(/^(?:go|want|wish|intend|plan|care)$/.test(word.lemma) && after[after.indexOf(word) + 1]?.lower === 'to'),
  );
  const verb = verbs.find(({ lemma }) => !/^(?:be|have|do)$/.test(lemma)) ?? verbs.find(({ lemma }) => lemma === 'do');
  const meant = verb && meaningOf(verb.lemma, text.slice(verb.token.end - start).toLowerCase());
  const withParticle = verb !== undefined && OF_VERB.test(after[after.indexOf(verb) + 1]?.lower ?? '');
  const refuses =
    meant !== undefined &&
    (!withParticle || meant !== verb!.lemma) &&
    (REFUSED_VERBS.has(meant) || UNDONE_VERBS.has(meant));
  const reveals = verb !== undefined && /^(?:reveal|reveale)/.test(verb.lemma);
  if (!WITHHOLDS.test(denial) && !refuses && !reveals) {
    // "I never swim": what is not done, with what it is not done to.
    if (verb && verb.lemma !== 'do') return withheldItems([...subject, ...after], groupOf(verb));
    // "the boat never had a name"
    return verbs.some(({ lemma }) => lemma === 'have') ? withheldItems([...subject, ...after]) : [];
  }
  // "were never revealed", "we do not describe it": what was told stands before.
  const object = withoutPlace(after.filter((word) => word !== verb)).filter(isContent);
  if (object.length === 0 && verb !== undefined && (subject.length > 0 || before.length > 0))
    return withheldItems([...before, ...subject]);
  const comma = after.findIndex(
    (word, i) =>
      i > 0 &&
      word.lower === ',' &&
      after[i - 1] !== verb &&
      !after.slice(i + 1).some((each) => /^(?:and|or)$/.test(each.lower)),
  );
  const told = comma > 0 ? after.slice(0, comma) : after;
  // "no puppy is born trained"
  const is = /^no$/i.test(denial) ? told.findIndex(({ token, lemma }) => token.pos === 'AUX' && lemma === 'be') : -1;
  const predicate = is > 0 ? told.slice(is).find(isContent) : undefined;
  if (predicate) return withheldItems(told, groupOf(predicate));
  return withheldItems(told.filter((word) => word !== verb || !refuses));
}

/** Words behind which stands what there is not or what is not told. */
const WITHHOLDS =
  /^(?:no(?!t$)|not about|without|exclud|omit|withh|avoid|dispens|d(?:o|oes|id|one) |there|pass|skip|ignor|leav|left)/i;

/** What is withheld, with the verb of what is not done. */
function withheldItems(told: readonly Word[], does?: string): readonly ContentItem[] {
  return alternativesIn(told)
    .map(withheldIn)
    .filter((content) => content.length > 0)
    .map((content): ContentItem => {
      const words = does === undefined ? content : [...new Set([does, ...content])];
      return { head: undefined, words, joined: [], ...(does !== undefined && { does }) };
    });
}

/** Behind a denial: only one that is like another, or more than it, is denied. */
const MEASURED_BY =
  /\b(?:such|than|like|before(?=\W*$)|until|again|yet)\b|\b(?:no|never|not) (?:[a-z]+ ){0,2}(?:a |an )?(?:so|more|better|worse)\b/i;

/** `no discount was granted`: what there is none of, without what was not done with it; `no risk is too small` denies no risk. */
function withoutPredicate(denial: string, behind: readonly Word[]): readonly Word[] {
  if (!/^no$/i.test(denial)) return behind;
  const at = behind.findIndex(({ token }) => token.pos === 'AUX');
  if (at <= 0 || !/^(?:be|have|will|would|shall)$/.test(behind[at]!.lemma) || !behind.slice(0, at).some(isContent))
    return behind;
  const predicate = behind.slice(at).filter(({ token }) => !/^(?:AUX|ADV|PUNCT)$/.test(token.pos));
  // "no puppy is born trained"
  const [done, next] = predicate;
  if (done?.token.pos !== 'VERB' || (next && !/^(?:ADP|SCONJ)$/.test(next.token.pos))) return behind;
  // "no decision was taken on parking"
  const of = next && /^(?:on|about|for|of|over|regarding)$/.test(next.lower) ? behind.slice(behind.indexOf(next)) : [];
  return [...behind.slice(0, at), ...of];
}

/** `neither the price or the size`: each of them is withheld. */
function alternativesIn(told: readonly Word[]): (readonly Word[])[] {
  const at = told.findIndex(({ lower }) => /^(?:or|nor)$/.test(lower));
  return at < 0 ? [told] : [told.slice(0, at), ...alternativesIn(told.slice(at + 1))];
}

/** A verb, or a noun that is spelled like one, ends no plural and is described by no word before it. */
function isVerb({ token, lower, lemma }: Word, before: Word | undefined): boolean {
  return token.pos !== 'NOUN' || (lower === lemma && before?.token.pos !== 'ADJ');
}

/** The words that say what is withheld; nouns that announce it where there are no others. */
function withheldIn(told: readonly Word[]): string[] {
  const content = merged(told).filter(
    (word, i, all) =>
      isContent(word) &&
      !GENERIC.has(word.lemma) &&
      !(isVerb(word, all[i - 1]) && (REFUSED_VERBS.has(word.lemma) || UNDONE_VERBS.has(word.lemma))) &&
      !UNTOLD.has(word.lemma) &&
      !OCCASION.test(word.lemma),
  );
  const named = content.filter(({ lemma }) => !LIGHT_NOUNS.has(lemma));
  const others = named.filter((word) => !TOLD_OF.test(groupOf(word)));
  // "no previous experience"
  const things = others.every(({ token }) => token.pos === 'ADJ') ? [] : others;
  return [...new Set([things, named, content].find((words) => words.length > 0)?.map(groupOf))];
}
