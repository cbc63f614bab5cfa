import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { formOf } from '../lexicon/inflection.ts';
import { AMOUNT, type Interval, intersect, isEmpty, readBound } from '../numbers.ts';
import { DELIVERABLES, isAside, partOf, singular } from '../scope.ts';
import type { Conflict, DimensionReader, DirectiveOf, Reading } from './types.ts';
import { requiredPhrases } from './wording-terms.ts';

/** Who speaks in the text. `sample` is the person of a required phrase. */
export interface GrammaticalPerson {
  readonly kind: 'person' | 'sample-person';
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural' | undefined;
  /** The person is not to be used. */
  readonly never: boolean;
  /** Only the reader is to be addressed: the writer may speak of himself. */
  readonly address?: boolean;
  /** Whom it is said of, where the words name somebody. */
  readonly about?: string;
}

export interface Tense {
  readonly kind: 'tense';
  readonly tense: 'past' | 'present' | 'future' | 'imperative' | 'question';
  readonly never: boolean;
}

/** The tense of a required phrase. */
export interface SampleTense {
  readonly kind: 'sample-tense';
  readonly tense: 'past' | 'present' | 'future';
  readonly phrase: string;
}

/** The share of sentences in a voice; `sample` is a required phrase with that voice. */
export interface Voice {
  readonly kind: 'voice' | 'sample-voice';
  readonly voice: 'active' | 'passive';
  readonly share: 'all' | 'most' | 'some' | 'few' | 'none';
  /** How many sentences, where a number says it: `no more than twice`. */
  readonly sentences?: Interval;
}

export type Person = GrammaticalPerson | Tense | SampleTense | Voice;

const PERSON = /\b(first|second|third|1st|2nd|3rd)[- ]person(?:[- ](singular|plural))?/g;
/** `as if it were happening now`, `before the reader's eyes`. */
const AS_IT_HAPPENS =
  /\bas (?:if|though) (?:it|they|this|all this|everything|the [a-z]+|we|you|one) (?:is|are|was|were) (?:still |just |all )?(?:happening|unfolding|taking place|going on|being [a-z]+ed (?:now|right now|before)|there|present)\b|\bas (?:it|they|events|the [a-z]+) (?:happens?|unfolds?)(?: now| before)?(?=\W*$|[,.;]| before\b)|\b(?:as (?:if|though)|happening|unfolding)\b[^.;]{0,40}\bbefore (?:our|your|the [a-z]+['’]s?|their) eyes\b/;
/** `all verbs stand in the past`. */
const VERBS_STAND =
  /\b(?:verbs?|everything|events|sentences|reports?|the (?:text|story|narration|telling))\b (?:all |always )?(?:stands?|is|are|goes?|stays?|remains?) in the (past|present|future)(?=\W*$|[,.;:])/;
/** `the tale must be told in the present`. */
const TOLD_IN = /\b(?:told|narrated|written|phrased) (?:entirely |only )?in the (past|present|future)(?=\W*$|[,.;:])/;
/** `looking back on what is over`. */
const LOOKING_BACK =
  /\bas (?:something|events?|things?) (?:that (?:is|are|has|have) (?:long )?(?:over|past|happened|ended)|long past)\b|\b(?:told|written|write|tell|narrate[ds]?)\b[^.;]{0,20}\bin (?:retrospect|hindsight)\b/;
const TENSE =
  /\b(past|present|future)(?:[- ]tense)?\b(?=[^.]{0,20}\btense\b|[- ]tense)|\b(past|present|future) tense\b|\btense\b\W*\b(past|present|future)\b|\b(?:historical|narrative|simple) (present)\b|\bin the (?:simple (past|future)|(past|present|future) (?:simple|perfect|progressive|continuous))\b|\b(imperative) (?:mood|forms?|voice|sentences?)\b|\b(?:begin|start|open)s? with an? (imperative) verb\b|\b(?:in the|use the|as(?: an)?|(?:be|is) an) (imperative)s?(?=\W*$| (?:and|or|to|that|with)\b|[,;])/g;
/** `phrase each step as a question`, `word the rules as commands`, `every step must be a question`. */
const AS_MOOD =
  /\b(?:phras|word|put|writ|formulat|fram|express|stat|pos|render)(?:e|es|ed|ten|s)?\b[^.;:]{0,40}? as (?:an? )?(?:(question)s?\b(?! marks?\b| of\b)|(?:command|order)s?\b(?! (?:of|that|to|for)\b))/;
const ARE_MOOD =
  /\b(?:each|every|all)\b[^.;:,]{0,40}\b(?:steps?|rules?|instructions?|lines?|items?|tips?|bullets?|sentences?) (?:must|should|has to|have to|is to|are to) be (?:an? )?(?:(question)s?\b(?! marks?\b)|(?:command|order)s?\b)/;
const VOICE =
  /\b(active|passive)(?:[- ]voice)?\b(?=[- ]voice)|\b(active|passive) (?:voice|constructions?|sentences?)\b|\bin (?:the )?(active|passive)\b(?! (?:role|way|manner|stance|ingredient|income|part|state|form of))/g;
const ADDRESS_YOU =
  /\b(?:address(?:es|ing)?|speak(?:s|ing)? to|talk(?:s|ing)? to)\s+(?:the |your |(?:mr|mrs|ms|dr|prof)\.? )?[a-z]+\s+(?:directly|as you|personally|using you|with you)\b|\b(?:speaks?|speaking|talks?|talking) (?:directly|personally|straight) to (?:the |your |our )?(?:reader|user|customer|audience|visitor|listener|viewer|buyer)s?\b/;
/** Only a denial says what `address the reader` means: no `you`. */
const ADDRESS_AT_ALL =
  /\b(?:address(?:ing)?|speak(?:ing)? to|talk(?:ing)? to)\s+(?:the |your |any )?(?:reader|user|customer|audience|visitor|listener|viewer|guest|client|player)s?(?:\W*$| (?:in|at) )|\b(?:reader|user|customer|visitor|listener|viewer)s? (?:must|should|may|is|are)\b[^.;]{0,20}\baddressed\b(?! (?:by|as|with|in))|\bdirect address\b/;
/** `an omniscient narrator` speaks of everybody in the third person. */
const NARRATOR_OUTSIDE =
  /\b(?:omniscient|all-knowing|outside|external|uninvolved)\b[^.;]{0,12}\b(?:narrator|observer)(?:['’]s)?\b/;
/** Words by which a text speaks of someone, in quotation marks: `use "we"`, `refer to yourself as "I"`. */
const PRONOUN_USED =
  /["“'`]_+["”'`] (?:must|should|is to|are to|has to|shall|may|can)(?: not| never)? be (?:used|avoided)\b|\bpronouns?\b|\b(?:us(?:e|es|ing)|with|says?|(?:refers?|referring) to (?:(?:the|our|your|its) )?[a-z -]{2,40} as|speaks? of (?:him|her|it|your|them|my)sel(?:f|ves) as) ["“'`]_+["”'`]|\b(?:speaks?|speaking|talks?|talking|writ(?:e|es|ing|ten)|tells?|told|narrated?|narrates?|voice)\b[^.;"“'`]{0,40}\bas ["“'`]_{1,4}["”'`]/;
/** `Vera tells it herself`, `told in her own words`. */
const TELLS_ITSELF =
  /\b(?:tells?|narrates?|recounts?|relates?) (?:it|this|us|everything|all|(?:the|her|his|their|its|this) (?:whole |entire |own )?(?:story|tale|book|events|adventures?|life|memories))(?: all)? (?:her|him|them)sel(?:f|ves)\b|\b(?:told|narrated|recounted|written) (?:by (?:her|him|them)sel(?:f|ves)|in (?:her|his|their) own (?:words|voice))\b/;
/** `"I" from beginning to end`. */
const I_THROUGHOUT =
  /(?:^\W*|, )["“']_["”'](?: and ["“']_{1,4}["”'])? (?:throughout|from (?:the )?(?:beginning|start|first|cover)|all the way|to the end)\b/;
/** `the detective is always "he"`. */
const CALLED_BY =
  /\b(?:is|are) (?:always |only |simply )?(?:(?:called |referred to as |named )?["“'`]_+["”'`](?: or |, | and )){0,2}["“'`]_{2,4}["”'`]/;
/** `the narrator calls her "she"`. */
const NARRATOR_CALLS =
  /\bnarrator\b[^.;]{0,50}\b(?:calls|refers to|speaks of|names) (?:him|her|them)\b|\bwatch(?:es|ed|ing)? (?:him|her|them) from (?:the )?outside\b|\bdescrib(?:e|es|ed|ing) (?:him|her|them) (?:as|like) an? (?:[a-z]+ )?(?:observer|outsider|onlooker|spectator|bystander|stranger)\b/;
/** `its voice is "we"`. */
const VOICE_IS =
  /\b(?:voice|speaker|pronoun|perspective|narrator) (?:is|stays|remains|speaks as|says) (?:always |an? |the )?["“'`]_+["”'`]/;
const HE_QUOTED = /["“'`](?:he|she|they)["”'`,]/i;
const YOU_QUOTED = /["“'`](?:you|your)["”'`,.]/i;
const I_QUOTED = /["“'`](?:i|me|my|we|our|us)["”'`,.]/i;
const WE_QUOTED = /["“'`](?:we|our|us)["”'`,.]/i;
/** `refer to her only as "she"`. */
const REFERRED_AS =
  /\b(?:refer to|write about|tell of|speak of|describe) (?!(?:the |your )?(?:reader|user|customer)s?\b)[a-z. ]{2,40}?,? (?:only |always |exclusively |throughout )?as (?:he|she|they|him|her|them)(?=\W*$|[,;]| (?:and|or|in|with|throughout)\b)/;
/** `refer to the reader as "one", never as "you"`. */
const NEVER_AS_YOU =
  /\b(?:refer(?:s|ring)? to|address(?:es|ing)?|call(?:s|ing)?|speak(?:s|ing)? (?:to|of)) (?:the |your |our )?(?:reader|user|customer|audience|visitor|listener|viewer|guest)s?\b[^.;]{0,80}\b(?:never|not) (?:as |with |by |using )?you\b/;
/** `never as "you"`, behind whom it is said of. */
const AS_PRONOUN = /^\W*(?:never|not) (?:as|with|by) ["“'`]_/;
/** Somebody by name, in front of how they are spoken of. */
const ABOUT_NOUN =
  /\b(?:address(?:es|ing)?|speak(?:s|ing)? (?:about|of|to)|refer(?:s|ring)? to|talk(?:s|ing)? (?:about|of|to)|write about|call|describe) (?:(?:the|your|our|its|their) )?([a-z-]+(?: [a-z-]+)??)(?= (?:[a-z]+ly |only |always |never |just )*(?:as|in|with|by|using)\b| ["“])/;
const READER = 'reader';
/** Whoever reads, by any name. */
const ANY_READER = /\b(?:reader|user|customer|audience|visitor|listener|viewer|buyer|guest|client)s?$/;
const ABOUT =
  /\b(?:[Aa]ddress(?:es|ing)?|[Ss]peak(?:s|ing)? (?:about|of|to)|[Rr]efer(?:s|ring)? to|[Tt]alk(?:s|ing)? (?:about|of|to)|[Ww]rite about|[Cc]all|[Dd]escribe) ((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
/** `"I" or "me"`. */
const QUOTED_PAIR = /["“'`]_+["”'`],?\s+(?:or|and)\s+(?=["“'`]_)/g;
/** Tenses and persons of what is named in front, not of the text. */
const OF_INPUT = /\b(?:input|source|original|notes|user's (?:text|message)|given text|transcript) (?:is|are)\b/;

/** Grammatical person, tense and voice of the text. */
export const personReader: DimensionReader<Person> = {
  dimension: 'person',
  cue: /["“'`](?:i|we|me|my|us|our|you|your|he|she|they)["”'`,.]|["“](?:i|my|we|our)$|(?:her|him|them)sel(?:f|ves)\b|\bown\b|happening|unfold|eyes\b|outside|\bpast\b|\bpresent\b|\bperson\b|-person|\btense\b|\bvoice\b|\bpassive\b|\bactive\b|imperative|question|command|order|pronoun|address|speak|talk|refer|using|phrase|sentence|\bline\b|begin|start|\bend\b|conclude|narrator|observer/,
  *read(clause) {
    if (
      OF_INPUT.test(clause.lower) ||
      MAY_THERE.test(clause.lower) ||
      (clause.kind === 'declarative' && /\b(?:this|that|these|those)\b/.test(clause.lower))
    )
      return;
    const part = partSpokenOf(clause);
    for (const reading of [...readPerson(clause), ...readTense(clause), ...readVoice(clause)]) {
      const named = aboutSomebody(clause, reading);
      yield part === undefined ? named : { ...named, part };
    }
    yield* readInstance(clause);
    for (const phrase of requiredPhrases(clause)) yield* readSample(clause, phrase);
  },
  conflict(a, b) {
    if (a.sentence === b.sentence) return undefined;
    // What characters say is in their own person and tense.
    if ((a.scope.part === 'characters') !== (b.scope.part === 'characters')) return undefined;
    if (isOfPart(a, b) || isOfPart(b, a)) return undefined;
    return compare(a, b) ?? compare(b, a);
  },
};

const WRITTEN_OBJECT =
  /^\W*(?:\w+ly )?(?:write|narrate|keep|put|draft|compose|tell|describe|phrase|word|formulate)\s+((?:the|your|each|every|all)\s+[^.,;]{2,40}?)\s+(?:in|with|using|as)\b/;
const VOICES_WITHIN =
  /\b(dialogues?|characters?|quotations?|narrator|narration|titles?|headings?|headlines?|captions?|comments?|names?)\b/;
/** `describe actions in …`, `render thoughts in …`: things in the text, not the text. */
const SHOWN_OBJECT =
  /^\W*(?:\w+ly )?(?:describe|narrate|render|show|phrase|put|give|report|express|tell) ([a-z-]+(?: and [a-z-]+)?s)(?: [^.;:]{0,40})? in\b/;
/** `tell one anecdote in the past tense`: one thing in the text. */
const ONE_OBJECT =
  /^\W*(?:also |then )?(?:describe|narrate|recount|relate|report|tell|give|add|include|quote) one (?:[a-z-]+ )?([a-z-]+)(?: [^.;:]{0,40})? in the\b/;
/** `quotes from customers stay in …`: things named without an article, where verbs and sentences are the text itself. */
const PLURAL_THINGS =
  /^(?!(?:all |the |your )?(?:verbs|sentences|words|statements|descriptions|actions|paragraphs)\b)(?:all )?[a-z-]{3,}s(?: (?:from|of|by) [a-z ]+)?$/;
/** `Questions in bold, second person`. */
const PIECES_FIRST = /^\W*([A-Za-z]+s) (?:in|with|as|without)\b/;
/** Texts inside the text: `letters found in the game`. */
const FOUND = /\b(?:found|finds?|discovers?|reads?|hidden|quoted|sent|received|discovered|read|shown)\b/;
const FOR_WHAT = /\bfor ((?!the (?:whole|entire)|all\b|everything|the (?:reader|user))[a-z][a-z ]{2,40})/;
/** `write a page for a jacket in …`: what the text is about is no part of it. */
const MADE_FOR =
  /^\W*(?:please )?(?:write|draft|compose|create|prepare|produce|generate|design|give me|i need|i want) (?:me |us )?(?:an?|one|some) [a-z-]+(?: [a-z-]+){0,3} for\b/;

/**
 * `Speech in the first person`: a thing in the text, without a verb. Not `narration in …`, which is the text, nor
 * `written in …`, `formal and in …`, which say how it is.
 */
const FRAGMENT_THING =
  /^\W*(?!(?:always|only|strictly|entirely|mostly|both|either|all|stay|keep|told|spoken|put|short|formal|informal|plain|simple|first|second|third|past|present|future|active|passive|main|every|each|no|not|and|but|or)\b)([a-z]+(?: (?!in\b|with\b)[a-z]+)?) (?:always |only )?in\b/;
const THE_TEXT =
  /\b(?:text|prose|narration|narrative|narrator|stor(?:y|ies)|tale|answers?|responses?|repl(?:y|ies)|output|everything|content|language|writing|tone|voice|style|register|tense|person|perspective|point of view|viewpoint|format|sentences?|verbs?|words|statements?|descriptions?|actions?|paragraphs?|bullets?|points?|instructions?|steps?|copy|body|[a-z]+(?:ed|en|ing|ly))$/;

const QUOTES = /^\W*(?:and |also |then )?quote (?:[a-z]+ ){1,6}?in the (?:first|second|third|past|present)\b/;

/** What the clause sets in a person or tense: `write the letter in …`, `for events of the study`. */
function partSpokenOf(clause: Clause): string | undefined {
  // "Quote her once in the first person."
  if (QUOTES.test(clause.lower)) return 'characters';
  const object = WRITTEN_OBJECT.exec(clause.lower)?.[1];
  const named = object === undefined ? undefined : partOf(object, object);
  if (named) return named;
  const one = ONE_OBJECT.exec(clause.lower)?.[1];
  if (one !== undefined) return `for ${one}`;
  const shown = SHOWN_OBJECT.exec(clause.lower)?.[1];
  if (shown !== undefined && partOf(shown) === undefined) return `for ${shown}`;
  const owned = OWNED.exec(clause.lower)?.[1];
  if (owned !== undefined && !THE_TEXT.test(owned)) return `for ${owned}`;
  const things = clause.subject;
  if (
    things !== undefined &&
    PLURAL_THINGS.test(things) &&
    partOf(`each ${singular(things.replace(/^all /, '').split(' ')[0]!)}`) === undefined
  )
    return `for ${things}`;
  const there = things === undefined ? undefined : THING_THERE.exec(things)?.[1];
  if (there !== undefined && !THE_TEXT.test(there)) return `for ${there}`;
  const only = ONLY_THERE.exec(clause.lower)?.[1] ?? WHAT_IS.exec(clause.lower)?.[1] ?? STAYS.exec(clause.lower)?.[1];
  if (only !== undefined && partOf(only) !== null) return `for ${only}`;
  const ruledOut = OUT_IN.exec(clause.lower)
    ?.slice(1)
    .find((words) => words !== undefined);
  if (ruledOut !== undefined && !THE_TEXT.test(ruledOut)) return partOf(ruledOut, ruledOut) ?? `for ${ruledOut}`;
  const addressee = WRITES_TO.exec(clause.lower)?.[1];
  if (addressee !== undefined && !ANY_READER.test(addressee)) return `for ${addressee}`;
  const timed = OF_A_TIME.exec(clause.lower)?.[0];
  if (timed !== undefined) return `for ${timed}`;
  const thing = clause.kind === 'fragment' ? FRAGMENT_THING.exec(clause.lower)?.[1] : undefined;
  if (thing !== undefined && !THE_TEXT.test(thing) && (isAside(thing) || !DELIVERABLES.test(thing))) {
    const part = partOf(thing);
    if (part === undefined || isAside(thing)) return `for ${thing}`;
  }
  const pieces = clause.kind === 'fragment' ? PIECES_FIRST.exec(clause.sentence.masked)?.[1] : undefined;
  const each = pieces === undefined ? undefined : partOf(pieces.toLowerCase());
  if (each?.startsWith('each ')) return each;
  const purpose = MADE_FOR.test(clause.lower) ? undefined : FOR_WHAT.exec(clause.lower)?.[1];
  if (purpose) return `for ${purpose.trim()}`;
  const within = VOICES_WITHIN.exec(clause.lower)?.[1];
  if (within === undefined && clause.subject !== undefined && FOUND.test(clause.subject))
    return `for ${clause.subject}`;
  // "Prologue: omniscient narrator" says what the prologue has.
  if (within === 'narrator' && clause.label !== undefined) return undefined;
  return within !== undefined && /^(?:dialogue|character|quotation)/.test(within) ? 'characters' : within;
}

/** `Ana's letters in the first person`: a text of somebody's. */
const OWNED =
  /\b[a-z]+(?:['’]s|s['’]) ((?:letters?|notes?|diar(?:y|ies)|entr(?:y|ies)|e-?mails?|messages?|lines?|words|speech(?:es)?|songs?|quotes?|testimonials?|reports?|chapters?|thoughts)) (?:is |are |stays? )?in (?:the )?(?:first|second|third|past|present|future)\b/;
/** `the testimonial at the end`. */
const THING_THERE =
  /^(?:(?:the|an?|each|every|any) (?=[a-z])|(?=[a-z-]+s ))((?:[a-z-]+ )?[a-z-]+) (?:at|in|on|under|below|above|after|before|from|by) [a-z ]+$/;
/** `say "I" only in apologies`. */
const ONLY_THERE =
  /\bonly (?:in|for|on|at|with|to) (?!(?:the )?(?:first|second|third|past|present|future|active|passive)\b)(?:the )?((?:[a-z-]+ ){0,2}[a-z-]+)\W*$/;
/** `what has happened is told in …`. */
const WHAT_IS =
  /^\W*(what(?:ever)? (?!you\b|we\b|goes\b|comes\b)[a-z][a-z -]{3,50}?) (?:is|are|stands|goes) (?:told |put |written |given |kept )?in\b/;
/** `general truths stay in …`. */
const STAYS =
  /^\W*((?!(?:all |the )?(?:verbs|sentences|texts|answers|replies)\b)(?:[a-z-]+ ){0,2}[a-z-]{3,}s) (?:stay|remain|go|take|keep|stand)\b/;
/** `the first person isn't permitted in offers`, `in offers, the first person is forbidden`. */
const OUT_IN =
  /\bperson(?: (?:singular|plural))? (?:is|must|may|should|has|are|stays|can)(?: |n['’]t )[^.;:]{3,40}? in (?:(?:all|any|our|your|the) )?([a-z]+s)\W*$|^\W*in (?:(?:all|any|our|your) )?([a-z]+s),? the (?:first|second|third) person\b/;
/** `write to the editor in …`. */
const WRITES_TO = /^\W*(?:write|reply|speak|talk) to (?:the|an?|our|your) ([a-z-]+(?: [a-z-]+)?) in\b/;
/** `past jobs`, `the current role`: what a tense is for, by when it was. */
const OF_A_TIME =
  /\b(?:past|former|earlier|previous|finished|completed|closed|current|present|ongoing|running|future|coming|upcoming|planned|next|last|most recent) (?!(?:tense|perfect|continuous|progressive|simple|participle|verb|form|and|or|only|throughout|is|are|in|for|person|voice|paragraph|sentence|section|line|chapter|tenses)s?\b)[a-z]+s?\b/;

/** With the name of whom it is said of. */
function aboutSomebody({ raw, lower }: Clause, reading: Reading<Person>): Reading<Person> {
  const noun = reading.value.kind === 'person' ? ABOUT_NOUN.exec(lower)?.[1] : undefined;
  const role = noun !== undefined && ANY_READER.test(noun) ? READER : noun && singular(noun);
  const about = reading.value.kind === 'person' ? (ABOUT.exec(raw)?.[1] ?? role) : undefined;
  return about === undefined ? reading : { ...reading, value: { ...reading.value, about } as GrammaticalPerson };
}

/** The clause with its label, so that `Tense: present` reads as one. */
function labelled(clause: Clause): string {
  return clause.label === undefined ? clause.lower : `${clause.label.toLowerCase()}: ${clause.lower}`;
}

/** `each complaint begins with "You"`: its first word. */
const OPENS_WITH_YOU = /\b(?:begin|start|open)(?:s|ning|ing)? (?:[a-z]+ ){0,3}with (?:the word )?you\W*$/;

/** `the first person is out in minutes`. */
const IS_OUT = /\bperson (?:singular |plural )?(?:is|stays) out\b/;

function* readPerson(clause: Clause): Generator<Reading<Person>> {
  const { lower } = clause;
  const negative = clause.polarity === 'negative' || IS_OUT.test(lower);
  const named = matchesOf(labelled(clause), PERSON);
  if (
    named.length > 1 ||
    /\b(?:avoid shifting|shift(?:ing)? between|or)\b/.test(named.length === 1 ? '' : lower.replace(QUOTED_PAIR, ''))
  )
    return;
  const match = named[0];
  if (match) {
    if (
      /\b(?:convert|change)\b/.test(lower.slice(Math.max(0, match.index - 12), match.index)) ||
      /^(?:['’]s\b|[^.]{0,12}shooter| (?:who|whom|from)\b| in (?:the|a|my|our|your) (?:queue|line|row|list|room|family|picture|photo|world)\b| to (?:reply|answer|arrive|call|win|come|sign|finish)\b)/.test(
        lower.slice(match.index + match[0].length),
      )
    )
      return;
    const person = { f: 1, '1': 1, s: 2, '2': 2, t: 3, '3': 3 }[match[1]![0]!] as 1 | 2 | 3;
    const number = match[2] as 'singular' | 'plural' | undefined;
    yield person1(person, number, negative);
    return;
  }
  const unquoted = clause.raw.toLowerCase().replace(/["“”'‘’`]/g, '');
  const said = AS_PRONOUN.test(lower) ? clause.sentence.text.toLowerCase().replace(/["“”'‘’`]/g, '') : unquoted;
  if (negative && NEVER_AS_YOU.test(said)) {
    yield person1(2, undefined, true);
    return;
  }
  if (negative ? ADDRESS_AT_ALL.test(lower) : NARRATOR_OUTSIDE.test(lower)) {
    yield person1(negative ? 2 : 3, undefined, negative);
    return;
  }
  const raw = unquoted;
  if (!negative && (TELLS_ITSELF.test(lower) || (I_THROUGHOUT.test(lower) && I_QUOTED.test(clause.raw)))) {
    yield person1(1, 'singular', false);
    return;
  }
  if (
    !negative &&
    (NARRATOR_CALLS.test(lower) || (CALLED_BY.test(lower) && HE_QUOTED.test(clause.raw) && isOfNarration(clause)))
  ) {
    yield person1(3, undefined, false);
    return;
  }
  if (!negative && REFERRED_AS.test(raw)) {
    yield person1(3, undefined, false);
    return;
  }
  // "Prefix interfaces with 'I'" names them.
  if (/\b(?:prefix|suffix|interfaces?|naming|identifiers?)/.test(lower) || OPENS_WITH_YOU.test(raw)) return;
  // "Say "we" once."
  if (SO_OFTEN.test(lower)) return;
  if (
    PRONOUN_USED.test(lower) ||
    VOICE_IS.test(lower) ||
    (negative && WITHOUT_PRONOUN.test(lower)) ||
    ADDRESS_YOU.test(raw)
  ) {
    const you = YOU_QUOTED.test(clause.raw) || ADDRESS_YOU.test(raw);
    const me = I_QUOTED.test(clause.raw);
    const plural = clause.quotes.filter(({ text }) => /^(?:we|our|us)$/i.test(text)).length;
    const mixed = plural > 0 && plural < clause.quotes.length;
    const number = !me || mixed ? undefined : WE_QUOTED.test(clause.raw) ? 'plural' : 'singular';
    if (you !== me) yield person1(you ? 2 : 1, number, negative, you);
  }
}

/** `"we" at least twice`: a word that is counted. */
const SO_OFTEN =
  /["”'’`] (?:(?:exactly|only|just|at least|at most|no more than) )?(?:once|twice|(?:[a-z]+|\d+) times)\b/;

/** `without "I" or "we" doing anything`. */
const WITHOUT_PRONOUN =
  /^\W*(?:without|no) ["“'`]_+["”'`](?: or ["“'`]_+["”'`])?(?=\W*$| (?:doing|acting|anywhere|at all|in)\b)/;

function isOfNarration({ sentence }: Clause): boolean {
  return /\b(?:narrat|told|story|chapter|scene)/.test(sentence.masked.toLowerCase());
}

function person1(
  person: 1 | 2 | 3,
  number: 'singular' | 'plural' | undefined,
  never: boolean,
  address = false,
): Reading<Person> {
  const value: GrammaticalPerson = { kind: 'person', person, number, never, address };
  return { value, normal: `${never ? 'never ' : ''}${ORDINAL[person]} person${number ? ` ${number}` : ''}` };
}

const ORDINAL = { 1: 'first', 2: 'second', 3: 'third' } as const;

function* readTense(clause: Clause): Generator<Reading<Person>> {
  const told = clause.polarity === 'negative' ? undefined : tenseTold(clause.lower);
  const mood = clause.polarity === 'positive' ? (AS_MOOD.exec(clause.lower) ?? ARE_MOOD.exec(clause.lower)) : null;
  if (mood?.[1]) yield { value: { kind: 'tense', tense: 'question', never: false }, normal: 'in questions' };
  else if (mood) yield { value: { kind: 'tense', tense: 'imperative', never: false }, normal: 'imperative mood' };
  if (told) {
    const ofVerbs = VERBS_STAND.test(clause.lower);
    yield {
      value: { kind: 'tense', tense: told, never: false },
      normal: `${told} tense`,
      ...(ofVerbs && { part: null }),
    };
    return;
  }
  const named = matchesOf(labelled(clause), TENSE).map((match) => match.slice(1).find((word) => word !== undefined)!);
  if (new Set(named).size !== 1) return;
  // A bare label: `Tense: present`.
  const value: Tense = { kind: 'tense', tense: named[0] as Tense['tense'], never: clause.polarity === 'negative' };
  yield {
    value,
    normal: `${value.never ? 'never ' : ''}${value.tense} ${value.tense === 'imperative' ? 'mood' : 'tense'}`,
    ...(ALL_VERBS.test(clause.subject ?? '') && { part: null }),
  };
}

/** What stands in a tense is the text: `all verbs must be in the past tense`. */
const ALL_VERBS =
  /^(?:(?:all|every|each)(?: of)? )?(?:the |its |your )?(?:verbs?|sentences?|statements?|events|actions?|plot)$/;

/** The tense that is asked for without its name. */
function tenseTold(lower: string): 'past' | 'present' | 'future' | undefined {
  if (AS_IT_HAPPENS.test(lower)) return 'present';
  if (LOOKING_BACK.test(lower)) return 'past';
  return (VERBS_STAND.exec(lower) ?? TOLD_IN.exec(lower))?.[1] as 'past' | 'present' | 'future' | undefined;
}

function* readVoice(clause: Clause): Generator<Reading<Person>> {
  const { lower } = clause;
  if (/\b(?:unnecessar|overus|excessive|too (?:much|many))/.test(lower)) return;
  const named = matchesOf(lower, VOICE).map((match) => match[1] ?? match[2] ?? match[3]!);
  if (new Set(named).size !== 1) return;
  const voice = named[0] as Voice['voice'];
  const sentences = clause.polarity === 'negative' ? undefined : sentencesIn(lower);
  const share = sentences === undefined ? shareOf(clause) : sentences.max < Number.POSITIVE_INFINITY ? 'few' : 'some';
  const value: Voice = { kind: 'voice', voice, share, ...(sentences && { sentences }) };
  yield {
    value,
    normal: `${value.share === 'none' ? 'no' : value.share} sentences in ${voice} voice`,
    polarity: value.share === 'none' ? 'negative' : 'positive',
    ...(OF_VOICE.test(clause.subject ?? '') && { part: null }),
  };
}

/** `passive constructions are not allowed`. */
const OF_VOICE = /^(?:(?:all|any|every|the) )?(?:active|passive) (?:voice|constructions?|sentences?|verbs?|forms?)$/;

const HOW_MANY = new RegExp(
  `\\b(?:(once|twice|thrice)|(${AMOUNT}) (?:times|(?:passive |active |whole |full )?(?:sentences?|constructions?|verbs?|forms?)))\\b`,
);

/** How many sentences the words name: `no more than twice`, `at least ten sentences`. */
function sentencesIn(lower: string): Interval | undefined {
  const match = HOW_MANY.exec(lower);
  if (!match) return undefined;
  const amount = match[1] ?? match[2]!;
  const bound = readBound(lower, match.index, match.index + amount.length, match.index + match[0].length);
  return bound?.bare ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY } : bound?.interval;
}

function shareOf(clause: Clause): Voice['share'] {
  const { lower } = clause;
  if (clause.polarity === 'negative') return 'none';
  if (/\bsparing(?:ly)?\b|\brare(?:ly)?\b|\bseldom\b|\bas little as\b/.test(lower)) return 'few';
  if (/\bsome\b|\boccasional/.test(lower) && !/%|percent/.test(lower)) return 'some';
  if (/%|percent|\b(?:mostly|primarily|mainly|predominantly|prefer)\b/.test(lower)) return 'most';
  return /\b(?:entirely|only|exclusively|solely|throughout|always|every sentence|all sentences|whole|entire|fully|completely|strictly|consistently)\b/.test(
    lower,
  )
    ? 'all'
    : 'most';
}

const FIRST_SINGULAR = /\b(?:I|I['’](?:m|ve|ll|d)|me|my|mine|myself)\b/;
const FIRST_PLURAL = /\b(?:we|we['’](?:re|ve|ll|d)|our|ours|us|ourselves)\b/i;
const QUOTED_SPEECH = /[“"'‘].+[”"'’]/;
/** `you` as the subject of the phrase, alone or after an opening adverb. */
const YOU_SUBJECT =
  /^(?:(?:now|today|here|so|and|but|if|when|as|once|perhaps|maybe|remember,?|indeed,?|dear [a-z]+,)\s+)?you(?:['’](?:re|ve|ll|d))?\s+(?:\w+ly\s+)?(?!for\b|and\b|to\b)[a-z]+/i;
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:not\s+)?(?:[a-z]{2,}ed|made|built|done|given|taken|seen|known|shown|found|written|kept|held|sent|told|brought|chosen|driven|broken|lost|won|paid|put|set|thrown|worn|forgotten|hidden)\b/i;

/** The words are somebody's in the text. */
const ATTRIBUTED =
  /\b(?:let|have) (?:the |an? |one )?[a-z-]+(?: [a-z-]+)? (?:say|shout|cry|ask|whisper|answer|exclaim|reply|mutter|sing|call)\b|\b(?:attributed to|(?:spoken|said|uttered) by|quot(?:e|es|ation|ations|ing) (?:(?:from|of|by)\b|["“'])|in which (?:he|she|they) says?)\b/;
/** `we look forward to your visit` speaks to the reader as well. */
const TO_READER = /\b(?:you|your|yours)\b/i;
/** `you get what you pay for` is said of anybody. */
const ANYBODY = /\byou\b.*\byou\b/i;

/** Before a verb whose tense is that of what stands in front. */
const AUXILIARY =
  /^(?:to|be|been|being|is|are|am|was|were|has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|shall|let|lets|and|or)$/;
const FINITE: ReadonlyMap<string, SampleTense['tense']> = new Map([
  ...['was', 'were', 'had', 'did'].map((word) => [word, 'past'] as const),
  ...['is', 'are', 'am', 'has', 'does'].map((word) => [word, 'present'] as const),
  ['will', 'future'] as const,
]);

/** The tense that all finite verbs of a phrase have. */
function tenseOf(clause: Clause, phrase: string): SampleTense['tense'] | undefined {
  const quote = clause.quotes.find(({ text }) => text.startsWith(phrase));
  if (!quote) return undefined;
  const tokens = clause.tokens.filter(
    ({ start, end, pos }) => start >= quote.start && end <= quote.end && pos !== 'ADV',
  );
  const found = new Set<SampleTense['tense']>();
  for (const [at, { lower, lemma, pos }] of tokens.entries()) {
    const finite = FINITE.get(lower);
    if (finite) found.add(finite);
    const subject = tokens[at - 1];
    if (
      pos !== 'VERB' ||
      subject === undefined ||
      AUXILIARY.test(subject.lower) ||
      !/^(?:NOUN|PROPN|PRON)$/.test(subject.pos)
    )
      continue;
    const form = formOf(lower, lemma.toLowerCase());
    if (form === 'past') found.add('past');
    // The form that a noun has in the plural.
    else if (form === 'third-person' || form === 'plural') found.add('present');
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** `only in the conclusion may you say "I"`: an exception, not a rule. */
const MAY_THERE = /\bonly (?:in|at|on) (?:the|your) [a-z]+ (?:may|can) /;

function* readSample(clause: Clause, phrase: string): Generator<Reading<Person>> {
  if (QUOTED_SPEECH.test(phrase) || phrase.trim().split(/\s+/).length < 3) return;
  if (ATTRIBUTED.test(clause.sentence.masked.toLowerCase())) return;
  const tense = tenseOf(clause, phrase);
  if (tense)
    yield {
      value: { kind: 'sample-tense', tense, phrase },
      normal: `words in the ${tense} tense`,
      polarity: 'positive',
    };
  const person =
    FIRST_SINGULAR.test(phrase) || FIRST_PLURAL.test(phrase)
      ? 1
      : YOU_SUBJECT.test(phrase.trim()) && !ANYBODY.test(phrase)
        ? 2
        : undefined;
  if (person) {
    const address = person === 1 && TO_READER.test(phrase);
    const value: GrammaticalPerson = { kind: 'sample-person', person, number: undefined, never: false, address };
    yield { value, normal: `words in the ${ORDINAL[person]} person`, polarity: 'positive' };
  }
  if (PASSIVE.test(phrase)) {
    const value: Voice = { kind: 'sample-voice', voice: 'passive', share: 'some' };
    yield { value, normal: 'words in passive voice', polarity: 'positive' };
  }
}

/** In front of words that show how a text is to sound. */
const INSTANCE = /(?::|,? as in|,? like|,? such as|,? for (?:example|instance),?)\s*["“]$/;
const OF_WRITING =
  /\b(?:phras(?:e|ed|ing)|word(?:ed|ing)|written|writ(?:e|es|ing)|cue|model|voice|style|narrat[a-z]+|tells?|told|letter|describe[sd]?|in the name of|on behalf of|speaks? (?:as|for)|from the (?:view|perspective|viewpoint)|[a-z]+['’]s (?:view|perspective))\b/;

/** `take your cue from this line: "We heated the sample"`: who speaks in the words that show it. */
function* readInstance(clause: Clause): Generator<Reading<Person>> {
  if (clause.polarity === 'negative' || clause.quotes.length === 0 || !OF_WRITING.test(clause.lower)) return;
  const first = clause.quotes[0]!;
  if (!INSTANCE.test(clause.lower.slice(0, first.start - clause.start))) return;
  const texts = clause.quotes.map(({ text }) => text).filter((text) => /\s/.test(text));
  const numbers = new Set(
    texts.flatMap((text) => [
      ...(FIRST_SINGULAR.test(text) ? (['singular'] as const) : []),
      ...(FIRST_PLURAL.test(text) ? (['plural'] as const) : []),
    ]),
  );
  if (numbers.size === 0) return;
  const number = numbers.size === 1 ? [...numbers][0] : undefined;
  const value: GrammaticalPerson = { kind: 'sample-person', person: 1, number, never: false };
  const whole = /\bin the name of\b/.test(clause.lower) && { part: null };
  yield { value, normal: 'words in the first person', polarity: 'positive', ...whole };
}

function compare(a: DirectiveOf<Person>, b: DirectiveOf<Person>): Conflict | undefined {
  const [left, right] = [a.value, b.value];
  if (left.kind === 'person' && right.kind === 'person') return comparePersons(left, right);
  if (left.kind === 'person' && right.kind === 'sample-person') {
    // Text in the first person may speak to a reader; a sentence about the reader alone does not fit it.
    const spokenTo = left.address || (left.person === 2 && right.address);
    const breaks = left.never ? left.person === right.person : left.person !== right.person && !spokenTo;
    if (!left.never && left.person === right.person && left.number && right.number && left.number !== right.number)
      return { reason: 'one speaker is either singular or plural', severity: 'information' };
    return breaks
      ? {
          reason: `the required words are in the ${ORDINAL[right.person]} person`,
          severity: left.person === 3 ? 'warning' : 'information',
        }
      : undefined;
  }
  if (left.kind === 'tense' && right.kind === 'sample-tense') {
    const breaks = left.never ? left.tense === right.tense : left.tense !== right.tense && right.tense !== 'future';
    return breaks && left.tense !== 'imperative'
      ? { reason: `"${right.phrase}" is in the ${right.tense} tense`, severity: 'information' }
      : undefined;
  }
  if (left.kind === 'tense' && right.kind === 'tense') {
    if (left.tense === right.tense)
      return left.never !== right.never ? { reason: 'the text cannot be in a tense and never in it' } : undefined;
    if (left.never || right.never) return undefined;
    if (left.tense === 'imperative' && right.tense === 'future') return undefined;
    if (left.tense === 'question' || right.tense === 'question') {
      if (left.tense !== 'imperative' && right.tense !== 'imperative') return undefined;
      return { reason: 'the same sentence cannot be an imperative and a question' };
    }
    return { reason: `the same text cannot be in the ${nameOf(left)} and in the ${nameOf(right)}` };
  }
  if (left.kind === 'tense' && right.kind === 'voice')
    return left.tense === 'imperative' && !left.never && right.voice === 'passive' && isMuch(right) && isSamePiece(a, b)
      ? { reason: 'an order has no passive voice' }
      : undefined;
  if (
    (left.kind === 'voice' || left.kind === 'sample-voice') &&
    (right.kind === 'voice' || right.kind === 'sample-voice')
  )
    return compareVoices(left, right);
  return undefined;
}

const isMuch = ({ share }: Voice) => share === 'all' || share === 'most';

/** Whether both are said of each of the same pieces. */
function isSamePiece(
  { scope: { part: a } }: DirectiveOf<Person>,
  { scope: { part: b } }: DirectiveOf<Person>,
): boolean {
  return a === b && a?.startsWith('each ') === true;
}

function nameOf({ tense }: Tense): string {
  return tense === 'imperative' ? 'imperative' : `${tense} tense`;
}

function comparePersons(a: GrammaticalPerson, b: GrammaticalPerson): Conflict | undefined {
  if (a.about !== undefined && b.about !== undefined && !a.about.endsWith(b.about) && !b.about.endsWith(a.about))
    return undefined;
  if (a.never && b.never) return undefined;
  // Somebody told of is another than who is spoken to.
  if (!a.never && !b.never && (isOfAnother(a, b) || isOfAnother(b, a))) return undefined;
  // Who speaks as "we" may say "you" to the reader.
  if (!a.never && !b.never && ((a.address && b.person === 1) || (b.address && a.person === 1))) return undefined;
  if (a.never !== b.never) {
    const [never, always] = a.never ? [a, b] : [b, a];
    // Who never says "we" may say "I"; who never says "I" has only "we" left.
    const unsaid = never.number === 'singular' && always.number === undefined && !always.address;
    return a.person === b.person && (never.number === undefined || never.number === always.number || unsaid)
      ? {
          reason: `the text cannot be in the ${ORDINAL[a.person]} person and never in it`,
          ...(unsaid && { severity: 'information' }),
        }
      : undefined;
  }
  if (a.person !== b.person)
    return { reason: `one text cannot be in the ${ORDINAL[a.person]} and in the ${ORDINAL[b.person]} person` };
  return a.number && b.number && a.number !== b.number
    ? { reason: 'one speaker is either singular or plural' }
    : undefined;
}

/** Whether the first is said of a part alone, for which the rule for the whole leaves room. */
function isOfPart({ value, scope: { part } }: DirectiveOf<Person>, whole: DirectiveOf<Person>): boolean {
  if (part === undefined || whole.scope.part !== undefined || whole.scope.universal || OF_ALL.test(part)) return false;
  if (value.kind === 'tense') return whole.value.kind === 'tense';
  return value.kind === 'person' && whole.value.kind === 'person' && value.person !== whole.value.person;
}

/** Pieces that make up the whole text, and names of what is all of it. */
const OF_ALL =
  /^each (?:paragraph|sentence|section|line|item|tip|rule|instruction|half|page|chapter|stanza|verse|turn|step|part)$|^(?:narrat|body|main|summary|(?:important )?notes?$)/;

/** Whether the first tells of somebody who is not the reader of the second: `refer to the author as "she"`. */
function isOfAnother(told: GrammaticalPerson, reader: GrammaticalPerson): boolean {
  const about = told.about ?? READER;
  if (told.person !== 3 || about === READER || (reader.about ?? READER) !== READER) return false;
  return reader.address === true || (reader.person === 2 && !/^(?:him|her|them|it)$/.test(about));
}

function compareVoices(a: Voice, b: Voice): Conflict | undefined {
  const clash = {
    reason: `every sentence is either active or passive`,
    ...(a.kind === 'sample-voice' || b.kind === 'sample-voice' ? { severity: 'information' as const } : {}),
  };
  const least = Math.max(a.sentences?.min ?? 0, b.sentences?.min ?? 0);
  const [x, y] = [a.share, b.share];
  if (a.voice === b.voice) {
    if (a.sentences && b.sentences) return isEmpty(intersect(a.sentences, b.sentences)) ? clash : undefined;
    const [little, much] = x === 'none' || (x === 'few' && y !== 'none') ? [x, y] : [y, x];
    if (little === 'none') return much !== 'none' && (much !== 'few' || least > 0) ? clash : undefined;
    return little === 'few' && (much === 'all' || much === 'most') ? clash : undefined;
  }
  if (x === 'none' || y === 'none') return undefined;
  if ((x === 'few' || y === 'few') && least === 0) return undefined;
  if (x === 'all' || y === 'all') return clash;
  const shown = a.kind === 'sample-voice' || b.kind === 'sample-voice';
  return (x === 'most' && y === 'most') || (shown && (x === 'most' || y === 'most')) ? clash : undefined;
}
