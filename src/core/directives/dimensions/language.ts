import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, RULED_OUT } from '../clauses.ts';
import { isOfSameLanguage, LANGUAGE_NAMES, languageName } from '../lexicon/languages.ts';
import { SPELLED_BY, VARIETY_CODES, varietyOf } from '../lexicon/varieties.ts';
import { objectOf, partOf, partOfClause, singular } from '../scope.ts';
import { languageSaid } from './language-said.ts';
import type { Conflict, DimensionReader, DirectiveOf, Reading } from './types.ts';
import { DIALECT_CUES, dialectIn, varietiesIn } from './varieties.ts';
import { requiredPhrases } from './wording-terms.ts';

/**
 * - `whole`: the output is in the language; `exclusive` where it says only, entirely, no other
 * - `some`: a piece of the output is in it: a sentence in French, a Chinese proverb
 * - `beside`: what stands beside the text is in it: an explanation, a translation of somebody's words
 * - `sole`: no second language stands in the text, whichever the one is
 * - `variety`: a dialect or spelling of one language
 * - `dialect`: words as they are said in a region, or where it is denied the standard language
 * - `address`: how the reader is addressed, formally or familiarly
 */
export interface LanguageChoice {
  readonly kind: 'whole' | 'some' | 'beside' | 'sole' | 'variety' | 'dialect' | 'address';
  /** A language's English name, `the reader's`, a variety (`British English`), or `formal`/`familiar`. */
  readonly name: string;
  readonly exclusive: boolean;
  /** Somebody named it in passing: pieces in other languages have room beside it. */
  readonly wished?: boolean;
  /** For a form of address: the language it is one of, where a pronoun tells. */
  readonly tongue?: string;
  /** The languages of which it may be any. */
  readonly among?: readonly string[];
  /** It must stand in the text: a French proverb, every other line. */
  readonly wanted?: boolean;
  /** Its words are shown, which other varieties may spell alike. */
  readonly shown?: boolean;
}

const NAMES = LANGUAGE_NAMES;

/** Pieces of text that are in a language when they are called after it: a Chinese proverb. */
const PIECE =
  'poems?|haikus?|idioms?|proverbs?|phrases?|sentences?|words?|quot(?:e|es|ations?)(?! marks?\\b)|expressions?|sayings?|terms?|greetings?|characters?|translations?|subtitles?|captions?|lyrics|versions?|paragraphs?|text|slogans?|aphorisms?|maxims?|vocabulary|loanwords?|meanings?|equivalents?|gloss(?:es)?|explanations?|definitions?|summar(?:y|ies)|recaps?';

const IN_LANGUAGE = new RegExp(
  `\\b(?:in|into|using|use|speak|be|to|only|nothing but)\\s+(?:(?:the|only|plain|simple|clear|proper|correct|formal|standard|modern|fluent|natural|native|idiomatic|good|perfect|everyday|conversational|broad|glaswegian|colloquial|spoken|written|british|american|us|uk|simplified|traditional|brazilian)\\s+)*(?<name>${NAMES})\\b(?!\\s+(?:${PIECE}|ones?|e-?mails?|mails?|messages?|conversations?|tickets?|letters?|chats?|calls?|documents?|books?|films?|articles?|web ?sites?|pages?|strings?|to (?:${NAMES})|cuisine|food|culture|market|literature|history|speakers?|class|teacher|audience|readers?|language arts|formats?|style|notation|units|conventions|law|english|spellings?|orthography|usage|quotation|punctuation|grammar|alphabet|script|accent|(?!(?:unless|always|this|plus|does|towards|perhaps|across|regardless|besides|sometimes|makes|helps|works|stays|goes|comes)\\b)[a-z]{2,}[^siu]s\\b))`,
  'g',
);
const PIECE_OF = new RegExp(`\\b(?<name>${NAMES})(?:[- ]language)?\\s+(?:[a-z]+\\s+)?(?:${PIECE})\\b`, 'g');
/** `never in any language other than English`. */
const OTHER_THAN = new RegExp(
  `\\b(?:never|not|[a-z]{2,8}n['’]t|no|avoid)\\b[^.;]{0,60}\\b(?:other than|except|but|besides)\\s+(?<name>${NAMES})\\b`,
);
const PERSON =
  '(?:user|reader|passenger|pupil|donor|subscriber|listener|viewer|enquirer|recipient|traveler|teacher|claimant|contact|customer|client|guest|visitor|caller|sender|supplier|author|patient|student|learner|resident|speaker|person|citizen|applicant|traveller|shopper|buyer|member|parent|employee|tenant|candidate)';
/** `in the language in which they wrote`, `in whichever one they used`, `in the guest's own language`. */
const READER_LANGUAGE = new RegExp(
  `\\b(?:in|use|match|mirror|follow)\\s+(?:the\\s+)?(?:same\\s+)?(?:language\\s+(?:of|used (?:by|in)|as|that)\\s+(?:the\\s+)?(?:question|query|request|input|message|source|${PERSON})|${PERSON}(?:s?['’]s?)?\\s+(?:own\\s+|native\\s+|preferred\\s+)?language|(?:same )?language (?:as )?(?:the )?(?:user|customer|question|query|input))|\\bin (?:the|whichever|whatever|any) (?:same )?(?:language|one) (?:in which |that |which )?(?:they|he or she|people|some(?:one|body)|(?:the |an? )?${PERSON}s?) (?:have |has )?(?:just |first )?(?:uses?d?|writes?|wrote|written|speaks?|spoke|chose|chooses?|asks?|asked|addresse[sd])\\b|\\bin their own language\\b`,
  'g',
);
/** `Welsh is what you speak`, `English has to be the language of all comments`, `what goes out is French`. */
const IS_THE_LANGUAGE = new RegExp(
  `\\b(?<name>${NAMES}) (?:is|are|has to be|must be|should be|shall be|will be|remains?|stays?) (?:(?:what|how) (?:you|they|every(?:one|body)) (?:speaks?|writes?|uses?|answers?|repl(?:y|ies)|hears?)\\b|(?:the |our |your )?(?:only |sole |working |house |official )?language (?:of|for|in)\\b)|\\bwhat (?:goes out|comes back|you (?:say|write|send|answer|return|speak)) (?:is|must be|has to be|stays?|will be) (?:always |only )?(?<out>${NAMES})\\b`,
);
/** `mix Spanish and English within a sentence`. */
const MIXED = new RegExp(
  `\\b(?:mix(?:es)?|switch(?:es)?|alternates?|blends?|jumps?|hops?|code-?switch(?:es)?)\\b[^.;]{0,25}?\\b(?<name>${NAMES}) and (?<other>${NAMES})\\b`,
);
/** `our listeners do, and so do the spots`. */
const SO_DOES = /\band so (?:do|does|should|must|will) (?:the|your|our) /;
const ADDRESS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['formal', /\b(?:_?(?:sie|vous|usted|lei)_?\b|formal (?:address|you))/g],
  ['familiar', /\b(?:_?(?:du|tu|tú)_?\b|(?:informal|familiar) (?:address|you))/g],
];
/** The language whose pronoun it is. */
const PRONOUN_OF: ReadonlyMap<string, string> = new Map([
  ['sie', 'German'],
  ['du', 'German'],
  ['vous', 'French'],
  ['usted', 'Spanish'],
  ['tú', 'Spanish'],
  ['lei', 'Italian'],
]);
/** `children are addressed with "du"`, `posts use "du"`: some of those who read, or of what they read. */
const WHO_IS_ADDRESSED =
  /^\W*(?!(?:all |the |our |your )?(?:readers?|users?|customers?|clients?|guests?|visitors?|everybody|everyone)\b)([a-z][a-z -]{2,40}?) (?:(?:are|is|get|gets) (?:always )?(?:addressed|called)|uses?|say|says)\b/;
const ADDRESSES = /\b(?:address|formal|informal|familiar|polite|use|pronoun|duzen|siezen|speak|talk|expect|prefer)/;
const NAMES_LANGUAGE = new RegExp(`\\b(?:${NAMES})\\b`);
/** A pronoun in quotation marks is no other word of its language. */
const PRONOUN_QUOTED = /["“'‘`](?:sie|vous|usted|lei|du|tu|tú)["”'’`]/;

const ANSWERS =
  /\b(?:includ\w*|incorporat\w*|featur\w*|add|contain\w*|translat\w*|respon[ds]\w*|repl(?:y|ies)|answer\w*|(?:re-?)?writ(?:e|es|ing|ten)|rephras\w+|retell\w*|output|speak|communicate|use|using|generate|produce|provide|present\w*|language|be|is|are|only|exclusively|entire|entirely|deliver\w*|compose|draft|create|explain|summari[sz]e|say|converse|talk|draft|reply|happens?|takes? place|appears?|held|conducted|rendered|quoted|hears?)\b|\btell (?:me|us|him|her|them) (?:about|an?|the story|more|something|everything)\b|\b(?:switch|stick|change)\s+to\b|\b(?:give|send|hand) (?:me|us|him|her|them) (?:an?|the|your|that|this|it|everything)\b|\b(?:get|have|want|need|like) (?:it|this|that|everything|(?:the|your|an?) (?:answer|reply|text|summary|note|letter|version|explanation))\b|\b(?:keep|return|give|put|render|set|hold|conduct|lead) (?:it|them|everything|all of it|(?:each|every) [a-z]+|the (?:whole )?(?:answer|reply|conversation|dialogue|talk|chat|session|text|e-?mail|letter|message|call|summary|report|article|translation|spot|script|story|speech|show|episode|post|page|note))\b/;
const EXCLUSIVE =
  /\b(?:exclusively|only|sole|solely|entirely|entire|strictly|always|whole|no other|nothing but|purely|wholly|throughout|100%|fully|completely|alone|from (?:start to finish|beginning to end|(?:the )?(?:very )?first (?:[a-z]+ )?to (?:the )?(?:very )?last|hello to goodbye))\b/;
/** `in Hindi; no other language may appear`. */
const NO_OTHER = /\bno (?:other|second|further) languages?\b|\bnot? (?:in )?any other language\b/i;
/** `in Bulgarian and in no other language`. */
const AND_NO_OTHER = /^,? and (?:in )?no other (?:language|tongue)\b/;
const OTHER_THING =
  /\b(?:from(?! (?:hello|start|beginning|(?:the )?(?:very )?first|now|you|us|me|our|your)\b)|input|source (?:text|language)|user (?:writes|asks|message)|document is|programming|code in)\b/;
const DENIED =
  /\b(?:not|[a-z]{2,8}n['’]t|never|no|without|avoid(?:ing)?|refrain\w*(?: from)?|exclud\w+|instead of|rather than|other than)\b[^,;]{0,40}$/;

/** The part of the text that a clause names. */
function placeIn(clause: Clause): { part?: string | null } {
  if (QUOTED.test(clause.lower)) return { part: 'quotation' };
  if (clause.kind === 'imperative' && NOT_WRITTEN.test(clause.lower)) return { part: 'for what is read' };
  const object = objectOf(clause);
  const part = partOfClause(clause) ?? (object === undefined ? undefined : partOf(object, object));
  if (part) return { part };
  const subject = clause.subject ?? GIVEN_WORDS.exec(clause.lower)?.[1] ?? WOULD_BE.exec(clause.lower)?.[1];
  const word = subject === undefined ? undefined : WORDS_OF_IT.exec(subject)?.[1];
  if (word !== undefined && partOf(subject!) !== null) return { part: `for ${word}` };
  if (clause.subject !== undefined && SOME_TEXTS.test(clause.subject)) return { part: clause.subject };
  if (part === null) return { part };
  if (clause.kind !== 'imperative' && OF_THE_TEXT.test(clause.lower)) return { part: null };
  const set = SET_THERE.exec(clause.lower)?.[1];
  if (set === undefined || partOf(set) === null) return {};
  return { part: partOf(set) === undefined ? singular(set) : `for ${set}` };
}

/** `search the web in English`: what is done in a language, and is no text. */
const NOT_WRITTEN =
  /^\W*(?:(?:always|then|also|please|first) )*(?:search|query|look (?:up|for)|browse|google|think|reason|read|listen|understand|accept|index|run)\b/;
/** `legal terms`, `words on cards`, `JSON keys`: words in the text, not the text. */
const WORDS_OF_IT =
  /^(?:the |all |any |each |every |our |your |its )?((?:[a-z-]+ ){0,3}?(?:keys?|fields?|terms?|words?|labels?|tags?|identifiers?|codes?|abbreviations?|expressions?|idioms?|lyrics|signs?|buttons?|menus?|strings?|names?|titles?|values?)(?: (?:of|on|in|from|for|under|at) (?!(?:the|your|our|this) (?:answer|reply|text|response)s?\b)[a-z][a-z _,-]*)?)$/;
const GIVEN_WORDS =
  /^\W*(?:(?:always|also|please) )?(?:give|keep|leave|write|print|render|state|put) ([a-z][a-z -]{2,50}?) (?:always |only )?in\b/;
const WOULD_BE = /^\W*([a-z][a-z -]{2,50}?) (?:would|will) (?:be|go|stay)\b/;
/** `letters to courts`, `pages under /en`: some of the texts. */
const SOME_TEXTS =
  /^(?!all\b)(?:the )?[a-z-]+s (?:under|on|at|for|from|to|about) (?!(?:all |the |our |your )?(?:users?|customers?|clients?|guests?|readers?|visitors?|callers?|patients?|people|residents|everybody|everyone|you|us|me|them)\b).+$/;
/** `all talk with residents …`, `English only`: the whole text. */
const OF_THE_TEXT = new RegExp(
  `^\\W*(?:(?:(?:all|every|each|any|the|your|our) )*(?:talk|conversations?|answers?|repl(?:y|ies)|responses?|messages|texts?|outputs?|chats?)\\b|(?:everything|whatever|what) (?!about\\b)|(?:(?:only|just|strictly|always) )*(?:${NAMES})(?: only| alone| throughout| please| is\\b| has\\b|\\W*$))`,
);
/** `put the correction before your reply, in English`: what is set somewhere. */
const SET_THERE =
  /^\W*(?:(?:always|then|also|please) )*(?:put|place|insert|append|add|give|provide|set) (?:the |an? |each |every |any |your )((?:[a-z-]+ ){0,2}?[a-z-]+)(?= (?:before|after|behind|above|below|under|beside|in|on|at|with|to)\b|,)/;

/** `The judgment is in German and follows below`, `… writes in English` under `If the learner …`: no rule of the answer. */
const OF_GIVEN =
  /^\W*(?:this prompt|(?:(?:this|these|our|my|the) |(?=[a-z ]{5,24}\bare (?:written )?in [a-z]+ (?:so that|because|since)\b))(?:instructions?|guidelines?|briefs?|style guides?|rules|examples?)) (?:here |below |above )?(?:is|are) (?:written )?in\b|\bfollows? (?:below|at the (?:end|bottom)|underneath)\b|^\W*(?:…|\.\.\.) ?[a-z]+s /i;
/** `For other languages answer in English`: where the rule before does not reach. */
const FALLBACK =
  /(?:^\W*|[;,:(–—] ?|\b(?:and|but) )(?:for|in|with) (?:all |any |every )?(?:the )?(?:other|further|remaining|unsupported|unknown) languages?\b(?! than)/i;
/** `English only inside quotation marks`: allowed there, and no language of the text. */
const ONLY_THERE = new RegExp(`\\b(?:${NAMES}) only (?:in|inside|within|for|on|at|when|where|if|with)\\b`);
/** `No other language may appear in your answers`. */
const ONE_LANGUAGE =
  /^\W*(?:and )?no (?:other|second|further) languages? (?:(?:may|must|should|can|shall|will|is to) (?:ever )?(?:appear|be (?:used|seen|found|mixed in|included|added)|occur|stand)|(?:is|are) (?:ever )?(?:allowed|permitted|used|accepted|tolerated|acceptable|welcome))\b/;
/** `British and American spelling are all equal`. */
const ANY_VARIETY =
  /\b(?:equal|equally (?:fine|good|welcome|acceptable)|both fine|does not matter|doesn['’]t matter)\b/i;

/** `as they are in the English`: in the text that is given. */
const AS_IN_ORIGINAL = new RegExp(`\\b(?:as|way|like)\\b[^.;,]{0,30}\\bin the (?:${NAMES})\\b(?! (?:of|language))`);

function* read(clause: Clause): Generator<Reading<LanguageChoice>> {
  if (AS_IN_ORIGINAL.test(clause.lower)) return;
  if (FALLBACK.test(clause.sentence.masked.slice(0, clause.end)) || ONLY_THERE.test(clause.lower)) return;
  if (OF_GIVEN.test(clause.sentence.masked) || ANY_VARIETY.test(clause.sentence.masked)) return;
  if (ONE_LANGUAGE.test(clause.lower)) yield make('sole', 'one language', true, false, placeIn(clause));
  const named = new Set<string>();
  for (const reading of readWritten(clause)) {
    named.add(reading.value.name);
    yield reading;
  }
  if (!ANY_NAME.test(clause.lower) || asksBack(clause)) return;
  const said = languageSaid(clause.lower, clause.sentence.masked.slice(clause.start).toLowerCase());
  if (said === undefined || named.has(said.name)) return;
  yield make(said.piece ? 'beside' : 'whole', said.name, said.exclusive, said.denied, placeIn(clause));
}

function* readWritten(clause: Clause): Generator<Reading<LanguageChoice>> {
  const { lower } = clause;
  let at = placeIn(clause);
  const taken: number[] = [];
  for (const match of matchesOf(lower, PIECE_OF)) {
    if (
      !/\b(?:includ\w*|incorporat\w*|contain\w*|add|use|using|with|insert|feature|featuring|quote|provide|put|place|attach|append|supply|give|show|end|begin|start|open|close|conclude|write|present\w*|avoid|no|without)\b/.test(
        lower.slice(0, match.index),
      )
    )
      continue;
    // "Write German terms in italics" says how they look.
    if (
      /\b(?:write|present|put|keep|set) (?:all |any |the )?$/.test(lower.slice(0, match.index)) &&
      /^ (?:in|with|as) /.test(lower.slice(match.index + match[0].length))
    )
      continue;
    // "English with a few Portuguese words" is English.
    if (SPRINKLED.test(lower.slice(0, match.index))) continue;
    taken.push(match.index);
    const denied = DENIED.test(lower.slice(0, match.index));
    const name = languageName(match.groups!.name!);
    // "Put an English translation below": what is set there is the piece itself.
    const where = at.part?.endsWith(match[0]) ? {} : at;
    if (TRANSLATION.test(match[0])) yield make('beside', name, false, denied, where);
    else if (SO_MANY.test(lower.slice(0, match.index))) yield wanted(make('some', name, false, denied, where));
    else yield make('some', name, false, denied, where);
  }
  for (const { name, exclusive } of readWished(clause)) {
    const wish = make('whole', name, exclusive, false, at);
    yield { ...wish, value: { ...wish.value, wished: true } };
  }
  const inTurns = IN_TURNS.exec(lower)?.groups;
  if (inTurns && inTurns.name !== inTurns.other && clause.polarity === 'positive')
    for (const name of [inTurns.name!, inTurns.other!])
      yield wanted(make('some', languageName(name), false, false, at));
  const other = OTHER_THAN.exec(lower);
  if (other) yield make('whole', languageName(other.groups!.name!), true, false, at);
  for (const match of other ? [] : matchesOf(lower, IN_LANGUAGE)) {
    const before = lower.slice(0, match.index);
    const after = lower.slice(match.index + match[0].length);
    if ((BESIDE_IT.test(before) && !/\bonly\b/.test(match[0])) || AGAIN.test(before) || ALSO.test(after)) {
      if (!FOR_ANOTHER.test(after) && !AS_WELL.test(before))
        yield make('beside', languageName(match.groups!.name!), false, DENIED.test(before), at);
      continue;
    }
    if (!ANSWERS.test(`${before} ${match[0]}`) && clause.kind !== 'label' && !AND_NO_OTHER.test(after)) continue;
    if ((clause.kind === 'label' || clause.kind === 'fragment') && SHARED_OUT.test(lower)) continue;
    if (OTHER_THING.test(before.replace(SOURCE_OF_QUOTES, '')) || /\b(?:if|when)\b/.test(before.slice(-40))) continue;
    if (AS_WELL.test(before) || WORDS_BEFORE.test(before) || SOME_WORD.test(before) || asksBack(clause)) continue;
    if (TRANSLATED_BY.test(before) || (SAYS.test(before) && THAT.test(after))) continue;
    if (SPOKEN_BY.test(before) || SPOKEN.test(before) || OF_WHICH.test(after)) continue;
    if (BY_CUSTOM.test(before) || AS_ASKED.test(lower)) continue;
    const denied = DENIED.test(before);
    // "not in American English" says nothing against English.
    if (denied && OF_A_VARIETY.test(match[0])) continue;
    const name = languageName(match.groups!.name!);
    const inTurn = ANY_NAME.test(before) ? ELLIPTIC.exec(before)?.[1] : undefined;
    if (inTurn !== undefined) at = { part: partOf(inTurn) ?? inTurn };
    const piece = new RegExp(
      `\\b(?:an?|one|two|three|at least|some|\\d+)\\s+(?:[a-z]+\\s+){0,4}?(?:${PIECE})\\b[^.;]*$`,
    ).test(before);
    if (piece && taken.length) continue;
    if (TOLD.test(before)) continue;
    if (SOMEBODYS_WORDS.test(before) || (piece && TRANSLATION_OF.test(before))) {
      yield make('beside', name, false, denied, at);
      continue;
    }
    const reading = make(
      piece ? 'some' : 'whole',
      name,
      !piece && (EXCLUSIVE.test(lower) || NO_OTHER.test(clause.sentence.masked)),
      denied,
      audienceOf(clause) ?? at,
    );
    const others = denied ? null : OR_OTHERS.exec(after);
    if (piece) {
      yield wanted(reading);
      continue;
    }
    if (others) {
      // "Replies come in Dutch or French", in what the model gets as well as in what it writes.
      const among = [name, ...matchesOf(others[0], A_NAME).map(([other]) => languageName(other))];
      yield { ...reading, value: { ...reading.value, among } };
      return;
    }
    yield reading;
  }
  if (clause.kind === 'label' && clause.label && /\blanguage\b/i.test(clause.label) && !/program/i.test(clause.label)) {
    const named = new RegExp(`^\\s*(?:[a-z]+\\s+)?(${NAMES})\\b(?!\\s+(?:names?|titles?|${PIECE})\\b)`).exec(lower);
    if (named) yield make('whole', languageName(named[1]!), false, false, at);
  }
  const is = IS_THE_LANGUAGE.exec(lower)?.groups;
  if (is)
    yield make('whole', languageName((is.name ?? is.out)!), EXCLUSIVE.test(lower), clause.polarity === 'negative', at);
  const mixed = MIXED.exec(lower)?.groups;
  if (mixed && (clause.kind === 'imperative' || SO_DOES.test(clause.sentence.masked.toLowerCase()))) {
    for (const name of [mixed.name!, mixed.other!])
      yield wanted(make('some', languageName(name), false, clause.polarity === 'negative', at));
  }
  const untranslated = UNTRANSLATED.exec(lower);
  if (untranslated) {
    const thing = untranslated.groups!.thing?.trim() ?? clause.subject;
    if (/^quot/.test(untranslated[0])) at = { part: 'quotation' };
    const own = thing === undefined || at.part === 'quotation' || ALL_OF_IT.test(thing);
    const where = own ? at : { part: `for ${thing}` };
    yield make('whole', "the source's", false, clause.polarity === 'negative', where);
  }
  for (const match of matchesOf(lower, READER_LANGUAGE)) {
    // "Foreign names as in their own language".
    if (/own language$/.test(match[0]) && OF_NAMES.test(lower.slice(0, match.index))) continue;
    yield make('whole', "the reader's", false, DENIED.test(lower.slice(0, match.index)), at);
  }
  for (const { name, start, end } of varietiesIn(clause)) {
    if (!OF_WRITING.test(lower) && !VARIETY_LABEL.test(clause.label ?? '')) continue;
    const place = PLACE_AFTER.exec(lower.slice(end))?.[1];
    const where = place === undefined ? at : { part: partOf(place) ?? `for ${place}` };
    yield make(
      'variety',
      name,
      false,
      DENIED.test(lower.slice(0, start)) || RULED_BEHIND.test(lower.slice(end)),
      where,
    );
  }
  yield* readSpelling(clause, at);
  const dialect = DIALECT.test(lower) ? dialectIn(lower) : undefined;
  if (dialect !== undefined) yield make('dialect', 'dialect', false, !dialect, at);
  if (ADDRESSES.test(lower)) yield* readAddress(clause, at);
}

function* readAddress(clause: Clause, at: { part?: string | null }): Generator<Reading<LanguageChoice>> {
  const { lower } = clause;
  const raw = clause.raw.toLowerCase();
  const quoted = PRONOUN_QUOTED.test(raw);
  if (
    !quoted &&
    !/\b(?:address|pronouns?|customers?|readers?|users?|clients?|informal|familiar|formal|polite)\b/.test(lower)
  )
    return;
  for (const [name, pattern] of ADDRESS) {
    const match = matchesOf(raw, pattern)[0];
    if (!match) continue;
    const of = NAMES_LANGUAGE.exec(lower)?.[0];
    const tongue = of === undefined ? PRONOUN_OF.get(match[0].replaceAll('_', '')) : languageName(of);
    const whom = at.part ? undefined : WHO_IS_ADDRESSED.exec(lower)?.[1];
    const where = whom === undefined || partOf(whom) === null ? at : { part: `for ${whom}` };
    const reading = make('address', name, false, DENIED.test(lower.slice(0, match.index)), where);
    // The pronoun tells of which language it is said.
    const ofLanguage = NAMES_LANGUAGE.test(
      `${at.part ?? ''} ${clause.label ?? ''} ${clause.subject ?? ''}`.toLowerCase(),
    );
    yield quoted && tongue !== undefined
      ? { ...reading, value: { ...reading.value, tongue }, ...(ofLanguage && { part: null }) }
      : reading;
  }
}

const OF_A_VARIETY =
  /\b(?:british|american|us|uk|simplified|traditional|brazilian|formal|standard|plain|simple|modern|conversational)\b/;
const SPRINKLED = new RegExp(
  `\\b(?:${NAMES})\\b[a-z, ]{0,20} with (?:a few|some|occasional|the odd|a couple of|one or two) $`,
);

const OF_WRITING =
  /\b(?:use|using|in|write|spell\w*|follow|prefer|english|adopt|apply|not|avoid|spelling|target|variety|dialect|locale|orthography|phras\w+)\b/;
const VARIETY_LABEL = /\b(?:spelling|english|variety|dialect|locale|language)\b/i;
const RULED_BEHIND = new RegExp(`^ (?:${RULED_OUT})`);

/** `British spelling in the text`. */
const PLACE_AFTER =
  /^ (?:in|for) (?!spelling|all\b|every|english)((?:the |all |your )?[a-z]+(?: (?!and\b|but\b|or\b)[a-z]+)?)/;

/** `explain three word choices in English`, `a short explanation of the rule in English`: beside the text. */
const BESIDE_IT =
  /\b(?:explain|define|comment on|annotate|discuss)\s+(?:[a-z]+\s+){0,6}$|\b(?:an?|the|one|each|every|any)\s+(?:[a-z]+\s+){0,3}?(?:explanation|meaning|definition|gloss|remark|hint|equivalent)s?\b[^.;,]{0,40}$/;
/** `then repeat it in French`. */
const AGAIN = /\brepeat (?:it|this|that|everything|all of it|the (?:whole )?[a-z]+)(?: again| once more)? $/;
const FOR_ANOTHER = /\bfor (?:the|our|your|an?) /;
/** Somebody's own words in the text. */
const QUOTED =
  /^\W*(?:the |all |any |every |each )?(?:quotes|quotations?|citations?)\b|\b(?:is|are) (?:always |only )?quoted\b/;
const SOURCE_OF_QUOTES = /\b(?:quotes|quotations?|citations?) from\b/;
const UNTRANSLATED =
  /\b(?:quot|cop|leav|left|stay|keep|kept|remain|carr)[a-z]* (?<thing>(?:(?!untranslated\b|in\b)[a-z-]+ ){0,3}?[a-z-]+ )?(?:untranslated|in (?:the|their|its) original(?: language)?)\b/;
const ALL_OF_IT =
  /^(?:it|they|them|everything|all|(?:the|your|every|each|all) (?:[a-z]+ )?(?:texts?|answers?|repl(?:y|ies)|outputs?|messages?|letters?))$/;

/** `"bio" in German`: some words. */
const WORDS_BEFORE = /_["”’'`*]+ $/;

/** `translate the word house into English`, `the term for it in German`: a word, not the text. */
const SOME_WORD =
  /\b(?:the|an?|this|that|these|those|each) (?:[a-z]+ )?(?:words?|terms?|names?|phrases?|expressions?|idioms?)\b(?! (?:of|limit|count)\b)[^.;,]{0,30}$/;

/** `readers who only speak Spanish`, `she answered in French`: what people do. */
const SPOKEN_BY =
  /\b(?:who|which|that) (?:(?:only|also|mostly|just|mainly|still|often|always) )?(?:(?:write|ask|speak|answer|reply|call|contact|talk|email|text|message|read|think|address)(?:es|s)?(?: (?:to )?(?:us|you))? )?$|, which (?:is|are) (?:[a-z]+ )?$/;
/** `it will be translated into English`, `a human translates it into English`: what is done with the text. */
const TRANSLATED_BY =
  /\b(?:will (?:later |then )?be|(?:is|are) (?:later|then|afterwards)|gets?) translated $|\b(?:human|translators?|agency|colleagues?|tool|machine|somebody|someone|we) (?:[a-z]+ )?translates? [a-z ]{0,20}$/;
/** `say in English that …`: one thing that is told. */
const SAYS =
  /^\W*(?:(?:then|always|also|please) )?(?:say|tell|explain|state|ask|mention|point out)(?: (?:them|him|her|the [a-z]+))? $/;
const THAT = /^,? (?:that|which|whether|if|why|how|what)\b/;
/** `books in English are listed first`: the language tells which. */
const OF_WHICH = /^ (?:is|are|goes?|gets?|comes?|counts?|belongs?|must|should|may|can|will|have|has)\b/;
/** `decimal comma in German`, `capitalised in German`, `as is usual in German`: how something is done in a language. */
const BY_CUSTOM =
  /\b(?:usual|customary|common|standard|normal|decimal|comma|point|separators?|marks?|capitali[sz]ed|hyphenated|abbreviated|plurals?|genders?|spelled|spelt|pronounced|means?|called|as) $/;
/** `answer an English question in English`: each question in its own language. */
const AS_ASKED = new RegExp(
  `\\b(${NAMES}) (?:questions?|quer(?:y|ies)|messages?|mails?|e-?mails?|requests?|letters?) (?:are (?:always )?answered )?in \\1\\b`,
);
const SPOKEN =
  /\b(?:she|he|i|we|they) (?:[a-z]+ly )?(?:answered|replied|wrote|spoke|said|asked|responded|talked|learned)\b[^.;]{0,30}$/;

/** `Is it hard to write in Chinese?`: what is asked, and not how to answer. */
const ASKS =
  /^\W*(?:and |so |but )?(?:what|how|why|when|where|who|which|is|are|was|were|do|does|did|has|have|should i|can i|must i)\b/;

function asksBack({ sentence, lower }: Clause): boolean {
  return /\?["”’)\s]*$/.test(sentence.masked) && ASKS.test(lower);
}

/** `in German and, below it, in English`: both, one beside the other. */
/** `infinitive in German and French, imperative in Spanish`: a form for each language that a text may be in. */
const SHARED_OUT = new RegExp(`\\bin (?:${NAMES})\\b[^.;]{0,40}, (?:and )?[^.;,]{1,40} in (?:${NAMES})\\b`);
const AS_WELL = new RegExp(
  `\\bin (?:${NAMES})\\b(?: \\([^()]{1,40}\\))?(?:,? and,? [a-z ]{1,24},|,? (?:and|then)(?: (?:then|also|below|again|afterwards|the same|it|this|that|them|everything|repeat(?:ed)?|translated?|once more|a second time)){0,4}) $`,
);

/** In front of pieces that are asked for one by one. */
const SO_MANY = /\b(?:an?|one|two|three|four|five|some|several|another|\d+) (?:[a-z]+ )?$/;

/** Things whose own language is that of what they are, not the reader's. */
const OF_NAMES =
  /\b(?:names?|titles?|quot(?:e|es|ations?)|places?|streets?|towns?|cities|dishes|songs?|films?|books?|works?|sources?|words?|terms?|laws?|parties|institutions|brands?|reviews?|comments?)\b/;

/** `in Spanish too`: beside another language. */
const ALSO = /^ (?:also|too|as well(?![ -][a-z])|in addition)\b/;

/** A translation of somebody's words stands in the answer, or is all of it. */
const SOMEBODYS_WORDS =
  /^\W*(?:her|his|their) (?:[a-z]+ )?(?:words|lines|replies|speech|dialogue)\b|\btranslat\w+ (?:the |each |any |a )?[a-z]+['’]s (?:[a-z]+ )?(?:messages?|letters?|words|quotes?|e-?mails?|reviews?|comments?|names?|titles?)\s*$/;

/** `mention that the tour is in English`: what the text tells. */
const TOLD = /\b(?:mention|say|state|tell|explain|note|remind|announce|point out|add)\b[^.;]{0,30}?\bthat\b/;

const TRANSLATION = / (?:translations?|subtitles|meanings?|equivalents?|gloss(?:es)?|explanations?|definitions?)$/;
/** `a translation of the first line into`. */
const TRANSLATION_OF = /\btranslations?(?: of [a-z -]{1,40})? $/;

/** `the letter is in German, the subject line in English`: the next part, in the words before its language. */
const ELLIPTIC =
  /(?:,\s+(?:and |but )?|\s(?:and|but|while|whereas) )(?:the|all|its|any|each)\s+([a-z][a-z -]{1,40}?)\s*$/;

/** `, French or English`: one of several. */
const OR_OTHERS = new RegExp(`^(?:, (?:${NAMES})){0,6},? or (?:in )?(?:${NAMES})\\b`);
const A_NAME = new RegExp(`\\b(?:${NAMES})\\b`, 'g');
const ANY_NAME = new RegExp(`\\b(?:${NAMES})\\b`);

function make(
  kind: LanguageChoice['kind'],
  name: string,
  exclusive: boolean,
  denied: boolean,
  at: { part?: string | null },
): Reading<LanguageChoice> {
  const what = {
    whole: 'language',
    some: 'language of a piece',
    beside: 'language beside it',
    sole: 'languages',
    variety: 'variety',
    dialect: 'speech',
    address: 'form of address',
  }[kind];
  return {
    value: { kind, name, exclusive },
    normal: `${what} ${denied ? '≠' : '='} ${name}${exclusive ? ' only' : ''}`,
    polarity: denied ? 'negative' : 'positive',
    ...at,
  };
}

function wanted(reading: Reading<LanguageChoice>): Reading<LanguageChoice> {
  return { ...reading, value: { ...reading.value, wanted: true } };
}

/** `with advanced learners`: those of the readers that it is said of. */
const AUDIENCE =
  /\b(?:with|to) ((?:complete |absolute |very )?(?:beginners|starters|children|kids|adults|experts|tourists|locals|foreigners|native speakers|(?:advanced|young|new|older|weaker|stronger) [a-z]+s))\b/;

function audienceOf({ sentence }: Clause): { readonly part: string } | undefined {
  const audience = AUDIENCE.exec(sentence.masked.toLowerCase())?.[1];
  return audience === undefined ? undefined : { part: `for ${audience}` };
}

/** Words around spellings that are to be written so: `write "harbor"`, `headlines read like this: "Gray oak"`. */
const SHOWS_SPELLING =
  /\b(?:write|spell|spelled|spelt|spelling|use|say|prefer|put|choose|vocabulary|words?|reads?|sounds?|looks?|like|as in|such as|example|model|style|it is|end|close|begin|start|open|sign)\b/;
/** In front of a word that is not to be written, or whose spelling is none of the text's. */
const NOT_SHOWN =
  /\b(?:not|never|no|avoid|instead of|rather than|over|change|replace|correct|convert|turn|translate|called|named|names?|brand|company|product|property|class|function|key|field|file|command|option|button|means?|explain|when|if|quot(?:e|es|ing)|says|said|wrote|writes|asks?|typed)\b[^"“”'‘`_]*$/;

const DIALECT = new RegExp(`\\b(?:standard|${DIALECT_CUES})\\b`);
const SPELLED_SO = /\b(?:spell|spelled|spelt|spelling) [^.;]{0,30}$/;
const CAPITAL = /^\p{Lu}/u;

/** `I'd prefer English`, `English would be great`, `English please`, `English only`: the wish of somebody who names it alone. */
const WISHED = new RegExp(
  `(?:\\b(?:i|we)(?:['’]d| would)? (?:[a-z]+ )?(?:prefer|like|want|need|appreciate|understand only|only (?:speak|read|understand))(?: it| this| that| your (?:answer|reply)| the (?:answer|reply|whole thing))?(?: to be)?(?: in)? |^\\W*(?:but |and |so |just |only |in )*)(?<name>${NAMES})(?<end>,? (?:please|only|alone|exclusively|thanks|instead|is (?:best|better|easier|fine|enough) for me|would (?:be|suit|help|work)\\b[^.;,]{0,20}|(?:works|suits) (?:me )?(?:best|better)|if (?:you can|possible|you don['’]t mind)|throughout)\\b|(?=\\W*$))`,
);
/** Words of the sentence that tell of a wish where the name stands alone. */
const WISHES = /\b(?:i|we)\b/;

/** What other languages call languages, behind their word for `in`, and what the writer asks for there. */
const OWN_NAMES: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'English',
    /\b(?:auf englisch|en anglais|en ingl[eé]s|in inglese|em ingl[eê]s|in het engels|på engelska|po angielsku)(?![\p{L}])/u,
  ],
  [
    'German',
    /\b(?:auf deutsch|en allemand|en alem[aá]n|in tedesco|em alemão|in het duits|på tyska|po niemiecku)(?![\p{L}])/u,
  ],
  [
    'French',
    /\b(?:en fran[cç]ais|auf französisch|en franc[eé]s|in francese|em franc[eê]s|in het frans|på franska|po francusku)(?![\p{L}])/u,
  ],
  [
    'Spanish',
    /\b(?:en (?:español|espanol|castellano)|auf spanisch|en espagnol|in spagnolo|em espanhol|in het spaans|på spanska|po hiszpańsku)(?![\p{L}])/u,
  ],
  ['Italian', /\b(?:in italiano|auf italienisch|en italien|en italiano|em italiano|in het italiaans)(?![\p{L}])/u],
  ['Portuguese', /\b(?:em portugu[eê]s|auf portugiesisch|en portugais|en portugu[eé]s|in portoghese)(?![\p{L}])/u],
  ['Dutch', /\b(?:in het nederlands|auf niederländisch|en néerlandais|en neerlandés)(?![\p{L}])/u],
  ['Swedish', /\bpå svenska(?![\p{L}])/u],
  ['Norwegian', /\bpå norsk(?![\p{L}])/u],
  ['Danish', /\bpå dansk(?![\p{L}])/u],
  ['Polish', /\bpo polsku(?![\p{L}])/u],
  ['Turkish', /\btürkçe (?:yaz|cevap|yanıt|anlat|açıkla)/u],
  ['Russian', /(?:по-русски|на русском)(?![\p{L}])/u],
];
const OWN_WORDS =
  'englisch|anglais|ingl[eé]s|inglese|ingl[eê]s|engels|engelska|angielsku|deutsch|allemand|alem[aá]n|tedesco|alemão|duits|tyska|niemiecku|fran[cç]ais|französisch|franc[eé]s|francese|frans|franska|francusku|español|espanol|castellano|spanisch|espagnol|spagnolo|espanhol|spaans|spanska|hiszpańsku|italiano|italienisch|italien|italiaans|portugu[eê]s|portugiesisch|portugais|portugu[eé]s|portoghese|nederlands|niederländisch|néerlandais|neerlandés|svenska|norsk|dansk|polsku|türkçe|по-русски|русском';
const ASKED_ABROAD =
  /(?<![\p{L}])(?:schreib|antwort|erklär|verfass|formulier|fass|gib|nenn|mach|erzähl|übersetz|contest|respond|escrib|explic|redact|resum|traduc|haz|dime|cu[eé]nta|h[aá]bla|répon|réponds|écri|expliqu|rédig|fais|donne|dis-moi|traduis|résume|raconte|rispond|scriv|spieg|raccont|dimmi|traduci|escrev|responda|explique|schrijf|antwoord|leg|geef|vertaal|skriv|svar|förklara|forklar|napisz|odpowied|wyjaśnij|напиши|ответь|объясни|yaz|cevap|yanıt|anlat|açıkla)/u;

const NOT_ABROAD = /(?:nicht|kein(?:e|en)?|pas|no|non|não|niet|inte|ikke|nie|statt) $/;

/** A whole text in one language, as people wish for it in a word or two, or in their own language. */
function* readWished(clause: Clause): Generator<{ readonly name: string; readonly exclusive: boolean }> {
  const { lower } = clause;
  if (LANGUAGES.any(clause.met)) {
    const wished = clause.kind === 'imperative' ? null : WISHED.exec(lower);
    const said = wished && (wished.groups!.end !== '' || WISHES.test(wished[0]));
    if (said && clause.polarity === 'positive')
      yield { name: languageName(wished.groups!.name!), exclusive: /\b(?:only|alone|exclusively)\b/.test(wished[0]) };
  }
  if (!ABROAD.any(clause.met) || !ASKED_ABROAD.test(clause.sentence.masked.toLowerCase())) return;
  for (const [name, words] of OWN_NAMES) {
    const own = words.exec(lower);
    if (own && !NOT_ABROAD.test(lower.slice(0, own.index))) yield { name, exclusive: false };
  }
}

/** `a line in Italian, then its line in Dutch`. */
const IN_TURNS = new RegExp(
  `\\b(?:an?|one|each|its|the|every (?:other|second)|odd|even) (?:[a-z]+ )?(?:lines?|sentences?|paragraphs?|verses?|stanzas?|halves|half|columns?|versions?) in (?<name>${NAMES})\\b[^.;]{0,40}\\bin (?<other>${NAMES})\\b`,
);

/** The variety of the words that a clause shows, and the one by whose authorities it is to be spelled. */
function* readSpelling(clause: Clause, at: { part?: string | null }): Generator<Reading<LanguageChoice>> {
  const { lower, quotes } = clause;
  if (/\bspell/.test(lower))
    for (const [variety, authority] of SPELLED_BY)
      if (authority.test(lower))
        yield make('variety', variety, false, DENIED.test(lower.slice(0, lower.search(authority))), at);
  if (quotes.length === 0) return;
  const words = clause.sentence.masked.slice(0, clause.end).toLowerCase();
  if (!SHOWS_SPELLING.test(words.slice(0, quotes[0]!.start)) && requiredPhrases(clause).length === 0) return;
  const varieties = new Set<string>();
  let from = clause.sentence.text.lastIndexOf('.', quotes[0]!.start) + 1;
  let shown = true;
  for (const { start, end, text } of quotes) {
    const before = words.slice(from, start - 1);
    if (/[a-z]/.test(before.replace(/\b(?:and|or)\b/g, ''))) shown = !NOT_SHOWN.test(before);
    from = end + 1;
    if (!shown || (clause.sentence.text[start - 1] === '`' && !SPELLED_SO.test(words.slice(0, start)))) continue;
    const own = text.split(/[^\p{L}-]+/u);
    for (const [i, word] of own.entries()) {
      // Capital letters within make a name: "Grand Theatre".
      if (CAPITAL.test(word) && (i > 0 || CAPITAL.test(own[1] ?? ''))) continue;
      const variety = varietyOf(word.toLowerCase());
      if (variety !== undefined) varieties.add(variety);
    }
  }
  const [variety, other] = varieties;
  if (variety === undefined || other !== undefined) return;
  const reading = make('variety', variety, false, false, at);
  yield { ...reading, value: { ...reading.value, shown: true } };
}

function conflict(a: DirectiveOf<LanguageChoice>, b: DirectiveOf<LanguageChoice>): Conflict | undefined {
  const [va, vb] = [a.value, b.value];
  // What one sentence tells apart is meant so: "the style is American, but a British author keeps hers".
  if (a.sentence !== undefined && a.sentence === b.sentence) return undefined;
  if (a.polarity === 'negative' && b.polarity === 'negative') return undefined;
  if (a.polarity !== b.polarity) {
    return va.name === vb.name && (va.kind === vb.kind || va.kind === 'whole' || vb.kind === 'whole')
      ? { reason: `${va.name} is both asked for and ruled out` }
      : undefined;
  }
  if (isOfSameLanguage(va.name, vb.name)) return undefined;
  if (isOfPart(a, b) || isOfPart(b, a)) return undefined;
  if ((va.shown && spellAlike(va.name, vb.name)) || (vb.shown && spellAlike(vb.name, va.name))) return undefined;
  if (va.kind === 'variety' && vb.kind === 'variety' && lastWord(va.name) !== lastWord(vb.name)) return undefined;
  if (va.kind === 'dialect' || vb.kind === 'dialect') return undefined;
  if (va.kind === 'variety' || vb.kind === 'variety' || va.kind === 'address' || vb.kind === 'address') {
    if (va.tongue !== undefined && vb.tongue !== undefined && va.tongue !== vb.tongue) return undefined;
    return va.kind === vb.kind
      ? { reason: `the text is in ${va.name} or in ${vb.name}, not in both`.replace(/in (formal|familiar)/g, '$1') }
      : undefined;
  }
  if (va.kind === 'sole' || vb.kind === 'sole')
    return (va.kind === 'beside' || vb.kind === 'beside') && a.message?.role !== b.message?.role
      ? { reason: 'what is in one language has no translation beside it' }
      : undefined;
  if (va.among?.includes(vb.name) || vb.among?.includes(va.name)) return undefined;
  if (va.kind === 'whole' && vb.kind === 'whole')
    return { reason: `one answer is in ${va.name} or in ${vb.name}, not in both` };
  if (va.kind !== 'whole' && vb.kind !== 'whole') return undefined;
  const [whole, some] = va.kind === 'whole' ? [va, vb] : [vb, va];
  if (whole.wished) return undefined;
  if (whole.exclusive) return { reason: `a text only in ${whole.name} has no room for ${some.name}` };
  return some.wanted
    ? { reason: `a text in ${whole.name} has no room for ${some.name}`, severity: 'information' }
    : undefined;
}

/** Whether the first names the language of a part alone, for which the rule for the whole leaves room. */
function isOfPart(
  { value, scope: { part } }: DirectiveOf<LanguageChoice>,
  whole: DirectiveOf<LanguageChoice>,
): boolean {
  if (part === undefined || whole.scope.part !== undefined || EACH_OF_TEXT.test(part)) return false;
  const { kind } = value;
  if (kind !== whole.value.kind || whole.value.exclusive || whole.scope.universal) return false;
  return kind === 'whole' || kind === 'address' || (kind === 'variety' && OF_CODE.test(part));
}

/** Names whose spelling is that of a program. */
const OF_CODE = /\b(?:api|fields?|keys?|properties|property|identifiers?|commands?|variables?|parameters?)\b/;
/** Pieces that make up the whole text. */
const EACH_OF_TEXT =
  /^each (?:paragraph|sentence|section|line|item|half|page|chapter|stanza|verse|turn|step|part)$|^(?:its|our|the) texts?$/;

/** `colour` is British, and Australian as well. */
function spellAlike(shown: string, other: string): boolean {
  return shown === 'British English' && other !== 'American English';
}

/** `English` of `British English`. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

const OF_LANGUAGE = `${NAMES}|language|american|british|us|uk|spelling|portuguese|sie|vous|tu|du|usted|whichever|untranslated|original|dictionary|united|britain|america|australia|canada|zealand|${DIALECT_CUES}|spell|spells|spelled|spelt|spellings|orthography|locale|en[-_](?:${VARIETY_CODES})`;

const LANGUAGES = new Cues([new RegExp(`\\b(?:${OF_LANGUAGE})\\b`)]);
const ABROAD = new Cues([new RegExp(OWN_WORDS)]);

/** The language of the output, its variety and its form of address. */
export const languageReader: DimensionReader<LanguageChoice> = {
  dimension: 'language',
  cue: new RegExp(`\\b(?:${OF_LANGUAGE}|address)\\b|["“‘]|${OWN_WORDS}`),
  read: (clause) =>
    LANGUAGES.any(clause.near) || ABROAD.any(clause.near)
      ? read(clause)
      : clause.quotes.length > 0
        ? readSpelling(clause, {})
        : [],
  conflict,
};
