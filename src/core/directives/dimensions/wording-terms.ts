import type { Token } from '../../language/types.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, polarityOf, type Quoted, quotesOf } from '../clauses.ts';
import { PEOPLE } from '../lexicon/content.ts';
import { AMOUNT, describeInterval, type Interval, numberOf, readBound } from '../numbers.ts';
import { DELIVERABLES, lastNoun, partOf, partOfClause, pieceOf as pieceName, subjectOf } from '../scope.ts';
import { IMPERATIVE_VERBS } from '../verbs.ts';
import type { Reading } from './types.ts';
import type {
  Edge,
  PartOfSpeech,
  TermForm,
  TermFrequency,
  TermNeighbour,
  TermOrder,
  TermsTogether,
  TermUse,
  TermWord,
  Wording,
} from './wording.ts';
import { looksOfQuotes, namingOfQuotes, neighbourOfQuotes } from './wording-looks.ts';
import { frequencyOfQuotations, orderOfQuotations } from './wording-order.ts';
import { explainsWords, placedWords, placeFilled, placeSaid } from './wording-placed.ts';
import { placeNamed } from './wording-places.ts';
import {
  KEPT,
  NAMES_PLACE,
  OF_FORM,
  quotedWords,
  type SaidOfQuotes,
  SOMEBODYS,
  saidOfQuotes,
} from './wording-quoted.ts';
import { readSaid, unquotedTerms } from './wording-unquoted.ts';

const CUE_NOUN =
  'key ?words?|words?|phrases?|terms?|sentences?|expressions?|wording|lines?|letters?|characters?|idioms?|proverbs?|sayings?|adjectives?|nouns?|verbs?|adverbs?|openers?|clich[eé]s?|text|slogan|tagline|refrain|motto|quote|quotation|statement|remark|formulas?|catchphrase|hashtags?|abbreviations?|acronyms?|caption|note|disclaimer|warning|occurrences?|instances?';
/** A noun right before a quote that says that its words are to be written (or not). */
const CUE = new RegExp(
  String.raw`\b(?:(about|on|define|explain|translate|rhymes? with|rewrite|meaning of|title of|mean by)\s+)?(?:the |this |a |an |your |their )?(?:[a-z-]+ )?\b(${CUE_NOUN})\b[^a-z]*(?:(?:like|such as|of|e\.g|is|are|be|including|for example|exactly|below|following|starting with|(?:must|should|have to|are to|is to) be (?:used|included|present|mentioned|avoided))\b[^a-z]*){0,2}$`,
);
/** Words that link a quote to the one before it: both are of one kind. */
const LINKED =
  /\bsame [a-z]+ as\s*(?:the [a-z]+)?[\s"“]*$|(?:^|\b(?:and|or|nor|before|after|follows|followed by|precedes?|to|from|while|but)|[,;&])(?:[\s,;"'“”]*\b(?:the|a|an)\b)?[\s,;"'“”]*$/;
/** Verbs after which quoted words without a noun are words to write. */
const WRITING =
  /\b(?:model [a-z ]{1,30} on|say|says|saying|states?|reads?|mention|mentions|mentioning|begin|begins|beginning|start|starts|starting|open|opens|opening|end|ends|ending|conclude|concludes|concluding|finish|finishes|close|closes|closing|sign off|sign|(?:have|take|follow|in|of|be of) the (?:form|pattern|formula)|hear|(?:write|create|draft|compose|make|produce|prepare)\b[^.;]{1,60} (?:titled|entitled|headed|called)|(?:title|head|headline) it|(?:headline|title|heading|slogan|motto|tagline) (?:should|must|has to|is to)? ?(?:be|read|say)|first sentence (?:must|should) be|last sentence (?:must|should) be)(?:\s+(?:with|by saying|on)\b)?(?:\s+the\b)?[\s:,"'“‘`]*$/;
const FORBIDDING =
  /\b(?:strike|banish|purge|nothing|avoid|never|not|no|without|don['’]t|refrain|use|using|include|including|contain|write|say)\b/;
/** What follows quoted words that are to stand in the text: `"a" and "b" must appear`. */
const STANDING =
  /^[\s,]*(?:(?:and|or) ["“'‘]_{1,400}["”'’][\s,]*)?(?:both |each |all )?(?:(?:must|should|shall|can|may|will|needs? to|has to|have to|is to|are to|do(?:es)? not|do(?:es)?n['’]t) )?(?:not |never |each |only |both ){0,2}(?:appear|occur|be used|be mentioned|be included|is used|are used|be found|be present|be absent|be (?:a )?part of|be (?:written|replaced|kept|avoided|omitted)|stand|share|feature|function|serve|(?:show|come|turn|crop)s? up|be (?:in (?:it|there|the)|there)\b)/;
/** `Insert "We are sorry."`: a whole sentence in quotation marks is one to write. */
const INSERTING =
  /\b(?:include|insert|add|incorporate|contain|feature|use|write)s?\s*(?:the |this |these )?[\s:,"“'‘]*$/;
/** The comma inside the marks belongs to what is quoted: a salutation, or words that are to stand exactly so. */
const WITH_COMMA = /\b(?:punctuation (?:and all|included)|including the comma|with the comma|comma included)\b/;
const SALUTATION = /^(?:dear|hello|hi|hey)\b.*,$/i;
const SENTENCE = /^\p{Lu}\S*\s\s*\S*\s.*[.!?]$/su;
/** Declaratives about quoted words: that they are banned, or how often they stand. */
const SAID_OF_TERM =
  /^\W*(?:get|squeeze|sneak|cram) (?:in )?(?:the|in) (?:words?|phrase|term|keyword)\b|^\W*(?:no|at|not|only|up|exactly|just) [a-z0-9 ]{2,24}\b(?:mentions|uses|occurrences|instances|appearances) of\b|^\W*nothing (?:is|may be|should be) ["“'‘]|^\W*the (?:very )?(?:first|last|opening|closing) (?:words?|line|sentence)\b|^\W*(?:the )?(?:key ?words?|words?|phrases?|terms?|expressions?|letters?|sentences?|(?:noun|verb|adjective|adverb)s?(?= ["“'‘]_))\b|^\W*(?:begins|starts|opens|ends|closes|concludes) with the [a-z-]+ ["“'‘_]|\b(?:always|each|every)\b[^.;]{0,20}\b(?:reads|says|states)\b|\b(?:has|have|had|boss|editor|client|we|i|they|he|she) (?:banned|struck|outlawed|vetoed|forbidden|blacklisted|retired)\b|\bchecked for\b|\b(?:is|are) (?:strictly )?(?:banned|forbidden|prohibited|off[- ]limits|taboo|out of bounds|not (?:allowed|permitted))\b/;
/** `Use "x" twice`: words that are counted are words to write. */
const COUNTED_AFTER = new RegExp(
  String.raw`^[\s,]*(?:at least |at most |exactly |only |no more than |no fewer than )?(?:once|twice|thrice|(?:${AMOUNT}) (?:or more )?times)\b|^ (?:down )?(?:to|at) (?:at most |no more than |a maximum of )?(?:${AMOUNT}) (?:occurrences?|uses|mentions?|times|instances?|appearances?)\b`,
  'i',
);
/** `Speak of the "camera" in the singular`. */
const FORM_BEFORE = /\b(?:singular|plural|past[- ]tense|gerund) form ["“'‘]?$/;
const FORM_AFTER =
  /^[\s,]*(?:(?:only|solely|exclusively|always|strictly) )*(?:in (?:the|its) (?:singular|plural|past tense|base form|original form)|as (?:an? )?(?:noun|verb|adjective|adverb)s?)\b/i;
const SPREAD_AFTER =
  /^[\s,]*(?:once )?in (?:each|every|all) (?:single )?(?:one )?(?:of )?(?:the |your )?(?:[a-z]+ )?(?:lines?|sentences?|paragraphs?|stanzas?|verses?|answers?|steps?|items?|bullets?|sections?)\b/i;
/** `must contain "harvest"`: the words themselves, where no name of a field stands behind. */
const HOLDING =
  /\b(?:contain|include|feature|incorporate|put|work|weave|slip|fit|squeeze|drop|repeat)s?\s*(?:both |the )?[\s"“]*$/;
const NAMED_AS = /\b(?:refer\w* to|call\w*|describe\w*|label|address)\b[^.;]{0,60}?\b(?:as\s+)?[\s"“'‘]*$/;
/** `refer to yourself as "we"`: who speaks of whom, no words that must stand in the text. */
const SPEAKS_OF =
  /\b(?:refer\w* to|address\w*|speak\w* (?:of|to|about)|talk\w* (?:of|to|about)) [^.;"“”]{2,50} (?:as|with|by) ["“'‘]?$/;
const PRONOUN = /^(?:i|we|you|he|she|they|us|one)$/i;
/** A clause that asks for words to stand in the text. */
const REQUIRING =
  /\b(?:includ(?:e|es|ing|ed)|incorporat(?:e|es|ing|ed)|us(?:e|es|ed|ing)|cap(?:s|ped)?|restrict(?:s|ed)?|contain(?:s|ing|ed)?|mention(?:s|ed|ing)?|appear(?:s|ing)?|occurs?|insert(?:s|ed)?|add(?:s|ed)?|features?|ha(?:s|ve|ving)|states?|reads?|slip|throw|(?:comes?|turns?|crops?) up|drop|fit|bring|say|says|write|employ|repeat(?:s|ed)?|weave|present|place[ds]?|put|reserved?|confined?|restrict(?:ed)?|limit(?:ed)?|permitted|allowed|admitted|save|keep|speaks? of|talks? of|work in|integrate|print the|display the|sprinkle|show up|shows up|work|works|mandatory|required|compulsory|obligatory|precedes?|follows?|share|be|refer|call|describe|address|label|model|want|need|needs|hear|see|titled|entitled|headed|title (?:it|this)|presence|lets?|get|gets|squeeze|find|(?:must|shall|should) [a-z]+)\b/;
/** Behind a clause, that the words it names are to stay out: `… land us in spam folders and may not occur`. */
const DENIED_BEHIND =
  /^\W*(?:and|so|therefore)? ?(?:they |these |these words )?(?:(?:may|must|should|can)(?: not|not|n['’]t| never) (?:occur|appear|be used|stand)|are (?:banned|forbidden|out\b)|keep (?:them|it|the words?) out)/i;
const ELSE = /\b(?:no|any|without|nothing)\s+(?:other|additional|further|more(?! than\b)|else)\b/;

export const EVERY: Interval = { min: 1, max: Number.POSITIVE_INFINITY };
const NONE: Interval = { min: 0, max: 0 };
const ONCE: Interval = { min: 1, max: 1 };

interface Term {
  readonly quote: Quoted;
  readonly kind: TermUse['unit'];
  readonly loose: boolean;
  readonly idiom: boolean;
  readonly pos: PartOfSpeech | undefined;
}

const ADVERB_COUNT = /\b(?:once(?! (?:the|you|it|we|they|he|she|your|everything)\b)|twice|thrice)\b/g;
const TIMES = new RegExp(
  String.raw`(${AMOUNT})\s+(?<open>or (?:more|fewer|less) )?(?:different\s+)?(?:times?|[x×](?!\w)|occurrences?|instances?|uses|mentions|appearances|places|spots)\b`,
  'gi',
);
const HOLDING_PIECES =
  'paragraph|sentence|section|heading|stanza|chapter|part|day|item|bullet point|bullet|line|step|verse|slide|answer|question|row|point|scene|page|argument|reason|feature|tip|week|entry|reply|turn|post|quadrant|explanation|example|lesson|topic|message|caption|haiku|limerick|couplet|poem|tweet|email|letter|story|joke|riddle|recipe|review';
const SPREAD = new RegExp(
  String.raw`\b(?:in|into|on|under|within)\s+(?:the (?:account|description|entry|text|report|part) (?:of|for|on|about) )?(?:at least|at most|no fewer than|no more than|up to|only|just|a minimum of|a maximum of|exactly|(?<each>each|every one|all)(?: of(?: the| your| its| his| her| their| my)?)?)?\s*(?<amount>${AMOUNT})\s+(?:of (?:the|your|its|these) (?:${AMOUNT} )?)?(?:different |separate )?(?:[a-z]+ )?(?<piece>(?:${HOLDING_PIECES}|place|spot)s|(?:${HOLDING_PIECES})(?= at (?:the )?most| only| or none| and no more))\b(?: at (?:the )?most| only| and no more)?`,
  'i',
);
/** `four different paragraphs should quote`, `no more than one answer may include`, `in just one answer`. */
const SPREAD_SUBJECT = new RegExp(
  String.raw`^\W*(?:(?:and|but) )?(?:(?:at least|at most|no fewer than|no more than|not more than|up to|only|just|exactly) )?(?<amount>${AMOUNT}|both)(?: different| separate)?(?: of (?:the|these|your|its)(?: ${AMOUNT})?)? (?<piece>${HOLDING_PIECES})s? (?:of the [a-z]+ )?(?:at (?:the )?(?:very )?most )?(?:(?:must|should|shall|may|can|have to|has to|needs? to|(?:is|are) to) )?(?:each |also )?(?:contain|include|use|mention|quote|feature|have|has|hold|carry|repeat|employ|say)s?\b|\bin (?:only|just|exactly|at most|no more than) (?<one>one) (?<single>${HOLDING_PIECES})\b`,
  'i',
);

/** What the words around quotations tell where no frame is known. */
function* readSaidOfQuotes(clause: Clause, said: SaidOfQuotes): Generator<Reading<Wording>> {
  const terms = said.quotes.map((quote): Term => ({ quote, ...(/\s/.test(quote.text) ? PHRASE : WORD) }));
  if (said.edge) {
    const { side, part } = said.edge;
    const pieces = said.never ? undefined : piecesOf(EACH_OF.exec(part ?? ''));
    if (pieces) {
      yield use(clause, terms[0]!, { count: pieces });
      return;
    }
    const named =
      part !== undefined
        ? (partOf(part, part) ?? part.replace(/^(?:the|its|your) /, ''))
        : isOwnSubject(clause, terms[0]!)
          ? undefined
          : partOfClause(clause);
    yield* readEdge(clause, { side, of: edgePart(named ?? undefined, side), after: 0 }, terms, said.never);
    return;
  }
  for (const reading of readUses(clause, terms, said.never)) {
    if (!said.weak) yield reading;
    else yield* weakly(reading, said.never);
  }
}

/** Of words that are written for a thing, where that is spoken of. */
function* weakly(reading: Reading<Wording>, never: boolean): Generator<Reading<Wording>> {
  const { value } = reading;
  if (value.kind === 'use')
    yield { ...reading, value: { ...value, weak: true }, normal: `${never ? 'against' : 'mentions'} "${value.term}"` };
}

/** What a clause says of quoted words: that they stand in the text, how often, where, in which form and order. */
function* readTermsAfresh(clause: Clause): Generator<Reading<Wording>> {
  const apart = clause.quotes.length > 0 ? apartByWords(clause) : undefined;
  if (apart) yield apart;
  const ordered = orderOfQuotations(clause);
  if (ordered) {
    const value: TermOrder = {
      kind: 'order',
      first: wordsOf(ordered.first.text),
      second: wordsOf(ordered.second.text),
    };
    yield {
      value,
      normal: `"${value.first}" before "${value.second}"`,
      polarity: 'positive',
      ...(clause.quotes[0]!.start - clause.start < 20 && { part: null }),
    };
    if (clause.polarity === 'positive') for (const term of termsOf(clause)) yield use(clause, term, { count: EVERY });
    return;
  }
  const frequencies = clause.quotes.length === 2 ? frequencyOfQuotations(quotedWords(clause)) : [];
  if (frequencies.length > 0) {
    for (const { more, less, strict } of frequencies) {
      const [first, second] = [wordsOf(more.text), wordsOf(less.text)];
      const value: TermFrequency = { kind: 'frequency', more: first, less: second, strict };
      const normal = strict ? `"${first}" more often than "${second}"` : `"${first}" at least as often as "${second}"`;
      yield { value, normal, polarity: 'positive', part: null };
      if (strict) yield use(clause, { quote: more, ...WORD, loose: true }, { count: EVERY });
    }
    return;
  }
  const within = onlyWithin(clause);
  if (within) {
    yield within;
    return;
  }
  const terms = termsOf(clause);
  if (terms.length === 0 || (clause.quotes.length > 0 && explainsWords(clause))) return;
  if (OF_WORDS.test(clause.lower) && terms.every(({ quote }) => quote.text.length < 3)) return;
  const edge = edgeOf(clause);
  if (edge && LIMITED_PIECES.test(clause.lower)) return;
  const some = edge && edge.of === undefined ? SOME_PIECES.exec(clause.lower) : null;
  if (some) {
    if (clause.polarity === 'negative') return;
    const amount = some.groups!.amount;
    const end = some.index + (amount?.length ?? 0);
    const least = amount === undefined ? 1 : (readBound(clause.lower, some.index, end, end)?.interval.min ?? 1);
    for (const term of terms) yield use(clause, term, { count: least > 1 ? { ...EVERY, min: least } : EVERY });
    return;
  }
  if (edge) {
    yield* readEdge(clause, edge, terms);
    return;
  }
  const words = wordsAround(clause, terms);
  const negative =
    clause.polarity === 'negative' ||
    (words !== clause.lower && polarityOf(words) === 'negative') ||
    (clause.label !== undefined && polarityOf(clause.label.toLowerCase()) === 'negative') ||
    (SAID_OF_TERM.test(clause.lower) && DENIED_BEHIND.test(clause.sentence.masked.slice(clause.end)));
  if (
    !negative &&
    (isIllustration(clause) ||
      !REQUIRING.test(`${clause.lead?.text ?? ''} ${clause.label ?? ''} ${words}`.toLowerCase()))
  )
    return;
  if (negative && clause.quotes.length > 0 && OF_FORM.test(words)) return;
  const together = apart ? undefined : togetherOf(clause);
  if (together && terms.length > 1) {
    const same = together.same !== negative;
    const value: TermsTogether = {
      kind: 'together',
      terms: terms.map((term) => wordsOf(term.quote.text)),
      unit: together.unit,
      same,
      ...(together.gap && { gap: together.gap }),
    };
    const names = terms.map((term) => `"${trimmed(term.quote.text)}"`).join(', ');
    yield {
      value,
      normal:
        together.unit === 'adjacent'
          ? `${names} ${same ? 'side by side' : 'not side by side'}`
          : together.gap
            ? `${names} ${describeInterval(together.gap)} words apart`
            : `${names} in ${same ? `one ${together.unit}` : `different ${together.unit}s`}`,
      polarity: 'positive',
      part: null,
    };
    if (same) for (const term of terms) yield use(clause, term, { count: EVERY });
    return;
  }
  if (terms.length > 2 && !negative && IN_ORDER.test(clause.lower)) {
    for (let i = 1; i < terms.length; i++) {
      const [first, second] = [wordsOf(terms[i - 1]!.quote.text), wordsOf(terms[i]!.quote.text)];
      const value: TermOrder = { kind: 'order', first, second };
      yield { value, normal: `"${first}" before "${second}"`, polarity: 'positive' };
    }
    yield* readUses(clause, terms, false);
    return;
  }
  const order = orderOf(clause, terms);
  if (order) {
    const [first, second] = negative ? [order.second, order.first] : [order.first, order.second];
    const value: TermOrder = { kind: 'order', first, second };
    yield { value, normal: `"${first}" before "${second}"`, polarity: 'positive' };
    if (!negative) for (const term of terms) yield use(clause, term, { count: EVERY });
    return;
  }

  const elsewhere = EXCEPT_AT.exec(clause.lower)?.[1];
  if (elsewhere !== undefined) {
    const banned = pieceOf(elsewhere, elsewhere);
    for (const term of banned === undefined ? [] : terms) yield use(clause, term, { count: NONE, place: banned });
    return;
  }

  yield* readUses(clause, terms, negative);
}

/** `use "body" only as part of the compound "bodyweight"`. */
const ONLY_WITHIN =
  /Q,? (?:only|solely|exclusively|just|nowhere but|never except) (?:(?:ever )?(?:as (?:an? )?(?:part|element|component) of|within|inside|in) )(?:the )?(?:compound|compound noun|phrase|expression|term|word|name|combination) Q\W*$|Q (?:must|should|may|can) (?:only |never )?(?:appear|occur|stand|be used) (?:only |solely |exclusively |except |other than )(?:as (?:an? )?part of|within|inside|in) (?:the )?(?:compound|phrase|expression|term|word|combination) Q\W*$/;

/** `may be used only as part of a compound such as …`: not by itself. */
const ONLY_IN_COMPOUNDS =
  /Q,? (?:(?:must|should|may|can|is to) (?:be used|appear|occur|stand) )?(?:only|solely|exclusively) (?:ever )?(?:as (?:an? )?(?:part|element|component) of|within|inside|in) (?:an? |other |longer )*(?:compound|compound noun|word)s?\b/;

/** A word that stands in another or beside others alone. */
function onlyWithin(clause: Clause): Reading<Wording> | undefined {
  const [word] = clause.quotes;
  if (word && !word.text.includes(' ') && ONLY_IN_COMPOUNDS.test(quotedWords(clause).words))
    return { ...use(clause, { quote: word, ...WORD }, { count: NONE }), modality: 'must' };
  if (clause.quotes.length !== 2 || !ONLY_WITHIN.test(quotedWords(clause).words)) return undefined;
  const [term, whole] = clause.quotes.map(({ text }) => wordsOf(text).split(' '));
  const at = whole!.indexOf(term![0]!);
  if (term!.length > 1 || (at < 0 && whole!.length > 1)) return undefined;
  if (at < 0) return use(clause, { quote: clause.quotes[0]!, ...WORD }, { count: NONE });
  const side = at === 0 ? 'after' : 'before';
  const by = (side === 'after' ? whole!.slice(1) : whole!.slice(0, at)).join(' ');
  const value: TermNeighbour = { kind: 'neighbour', term: term![0]!, by, side };
  return { value, normal: `"${by}" right ${side} "${value.term}"`, polarity: 'positive', part: null };
}

/** `…, each exactly once`, `… and is used twice`. */
const COUNTED_BEHIND = new RegExp(
  `^,?(?: and)?(?: (?:is|are|be|to be|must|should|has to|have to|used|mentioned|named|each|both|it|they|appears?|occurs?|exactly|only|just|at least|at most)){0,6} (?:once|twice|thrice|(?:${AMOUNT}) times)\\b`,
  'i',
);

/** `limit "…" to two occurrences`. */
const LIMITING = /\b(?:limit|cap|restrict|confine|keep)(?:s|ed)?\b[^.;]{0,60}["”'’] (?:down )?(?:to|at)\b/;

/** `"…" (in two steps)`. */
const IN_BRACKET = /^\s*\(([^()]{3,40})\)/;

/** `exactly one "risk"`, `no more than two "very"`. */
const BOUND_BEFORE = new RegExp(
  `\\b(?:exactly|only|just|at least|at most|no more than|no fewer than|up to|max\\.?|maximum) (${AMOUNT}) ["“'‘]$`,
  'i',
);

function countBefore(clause: Clause, { quote }: Term): Interval | undefined {
  const text = clause.text.slice(0, quote.start - clause.start);
  const amount = BOUND_BEFORE.exec(text)?.[1];
  if (amount === undefined) return undefined;
  const end = text.trimEnd().length - 1;
  const start = text.lastIndexOf(amount);
  return readBound(text, start, start + amount.length, Math.max(start + amount.length, end))?.interval;
}

/** `not before you have named the price`: later they may stand. */
const UNTIL_TOLD =
  /\b(?:not|n['’]t|never) (?:stop|cease|quit)\b|\b(?:before|until|till) (?:you|we|they|it|he|she|[a-z]+ing|the [a-z]+ (?:has|have|is|are|asks?|says?|knows?))\b/;

/** `once is not enough`. */
/** `do not use it fewer than three times`. */
const NOT_FEWER = /(?:\b(?:not|never)|n['’]t) (?:to )?[a-z]+ [^.;]{1,80}\b(?:fewer|less) than\b/;
const NOT_ENOUGH = /\b(?:(?:is|are)(?: not|n['’]t)|not|won['’]t be) (?:enough|sufficient)\b/;
/** `in either of the first two paragraphs`: elsewhere they may stand. */
const IN_SOME_PLACE =
  /\b(?:in|within|inside) (?:either|one|both|the (?:first|last|opening|closing)(?: \w+)?) (?:of (?:the )?)?(?:[a-z]+ ){0,2}(?:paragraphs|sentences|sections|lines|stanzas|chapters|halves|verses|parts)\b|\b(?:in|within|inside) (?:the|your|its) (?:answer|reply|section|paragraph|part|chapter|passage|sentence|stanza|scene|entry|item|bullet|step|slide) (?:about|on|for|dealing with|describing|to|that|which|where)\b/;

/** `as a verb and not as a noun`. */
const AND_NOT_AS =
  /\b(?:as|in) (?:an? |the |its )?(?:noun|verb|adjective|adverb|singular|plural|past tense|base)(?: form)?,? (?:(?:and |but )?(?:not|never)|rather than|instead of) (?:(?:as|in) )?(?:an? |the )?(?:noun|verb|adjective|adverb|singular|plural|past tense|base form)/;

/** How often each term stands, where and in which form. */
/** `no paragraph goes without the word`: it stands in each. */
const NONE_WITHOUT =
  /^\W*(?:(?:no|not an?|not one|not a single) |(?:please )?(?:do not|don['’]t|never) let (?:an?|any|one|a single) )(paragraph|sentence|section|line|stanza|verse|chapter|slide|step|item|entry|answer|page)s? (?:[a-z]+ ){0,2}?(?:go|goes|pass|passes|do|does|be|is|are|end|ends|stand|stands|finish|finishes|get by)(?: by)? without\b/i;
/** `do not change a word of "…"`: that it stands in the text is said elsewhere. */
const LEFT_UNCHANGED =
  /(?:\b(?:not|never|without)|n['’]t) (?:to |ever )?(?:chang|alter|edit|modify|touch|rewrit|reword|paraphras|rephras|shorten|adapt|amend)[a-z]* (?:(?:a|one|any|even one|even a) (?:single )?(?:word|letter|thing|comma|syllable)|anything) (?:of|in|about) (?:the [a-z]+,? )?["“'‘]/;

function* readUses(clause: Clause, terms: readonly Term[], negative: boolean): Generator<Reading<Wording>> {
  const forms = formsOfTerms(clause, terms);
  const counts = countsOf(clause, terms);
  const places = placesOf(clause, terms);
  const only = ONLY_THERE.test(clause.lower);
  const bracket = IN_BRACKET.exec(clause.sentence.masked.slice(clause.end))?.[1] ?? '';
  const behind = COUNTED_BEHIND.test(clause.sentence.masked.slice(clause.end))
    ? countIn(clause.sentence.masked.slice(clause.end))
    : undefined;
  if (negative && UNTIL_TOLD.test(clause.lower)) return;
  if (negative && LEFT_UNCHANGED.test(clause.lower)) return;
  const none = negative ? NONE_WITHOUT.exec(clause.sentence.masked)?.[1] : undefined;
  if (none !== undefined) {
    const place = `each ${none.toLowerCase()}`;
    for (const term of terms) yield { ...use(clause, term, { count: EVERY, place }), polarity: 'positive' };
    return;
  }
  for (const [index, term] of terms.entries()) {
    const form = forms[index];
    if (form) {
      const mode = AND_NOT_AS.test(clause.sentence.masked.slice(clause.start).toLowerCase())
        ? 'only'
        : negative
          ? 'never'
          : !AT_LEAST_SO.test(clause.lower) &&
              (only || EVERY_OCCURRENCE.test(clause.lower) || STRICTLY.test(clause.lower))
            ? 'only'
            : 'some';
      const said = clause.lower.slice(term.quote.end - clause.start);
      for (const own of mode === 'some' && terms.length === 1 ? formsIn(said, form) : [form]) {
        const value: TermForm = { kind: 'form', term: trimmed(term.quote.text).toLowerCase(), form: own, mode };
        yield {
          value,
          normal: `"${value.term}" ${mode === 'some' ? '' : `${mode} `}as ${own}`,
          polarity: 'positive',
          // "may be used only as a verb" leaves no choice.
          ...(mode === 'only' && clause.modality === 'may' && { modality: 'must' as const }),
          ...((isOwnSubject(clause, term) || /\bin the (?:singular|plural)\b/.test(clause.lower)) && {
            part: null,
          }),
        };
      }
      const isTold = counts[index] !== undefined || spreadOf(clause.text) !== undefined;
      if (mode === 'never' || (!isTold && (mode === 'only' || clause.kind === 'fragment'))) continue;
    }
    const stated = counts[index] ?? behind ?? countBefore(clause, term);
    const bound = stated && LIMITING.test(clause.lower) ? { min: 0, max: stated.max } : stated;
    const at = negative && places[index] === 'each part' ? undefined : places[index];
    if (negative) {
      if (
        bound &&
        (NOT_ENOUGH.test(clause.lower) || (bound.max > 0 && bound.min === 0 && NOT_FEWER.test(clause.lower)))
      ) {
        yield use(clause, term, { count: { min: bound.max + 1, max: Number.POSITIVE_INFINITY } });
        continue;
      }
      if (at === undefined && IN_SOME_PLACE.test(clause.lower)) continue;
      // "do not use it more than twice" is a bound; "do not repeat it" allows one.
      const count =
        bound && bound.min > 0
          ? { min: 0, max: bound.min - 1 }
          : /\brepeat(?:ing|ed)?\b/.test(clause.lower)
            ? { min: 0, max: 1 }
            : (bound ?? NONE);
      yield use(clause, term, { count, place: at });
      continue;
    }
    if (only && at) {
      yield use(clause, term, { count: bound ?? EVERY, place: at, only: true });
      continue;
    }
    const spread = spreadOf(clause.text) ?? spreadOf(bracket);
    const least = bound && spread?.each ? { min: bound.min * spread.pieces, max: Number.POSITIVE_INFINITY } : bound;
    const count = least ?? (spread ? { min: spread.pieces, max: Number.POSITIVE_INFINITY } : EVERY);
    // "in all three sentences" is three times in all.
    const place = spread?.each && at?.startsWith('each ') ? undefined : at;
    // "no more than one answer may include it": in others it may not stand.
    const isLimit = /\b(?:may|can)\b/.test(clause.lower) && Number.isFinite(spread?.among?.count.max);
    const read = use(clause, term, {
      count: isLimit ? { ...count, min: 0 } : count,
      place,
      spread: spread?.pieces ?? 1,
      among: spread?.among,
    });
    yield isLimit ? { ...read, modality: 'must' } : read;
  }
}

/** The clause, and what follows where its terms go on behind it. */
function wordsAround(clause: Clause, terms: readonly Term[]): string {
  const end = terms.at(-1)!.quote.end;
  if (end <= clause.end) return clause.lower;
  const [behind] = /^[^.;:,]{0,60}/.exec(clause.sentence.masked.slice(end))!;
  return clause.sentence.masked.slice(clause.start, end).toLowerCase() + behind.toLowerCase();
}

/** `in both the first and the last paragraph`. */
const IN_BOTH = new RegExp(`\\b(?:in|under|within) both\\b(?:(?: of)?(?: the| your)? (${HOLDING_PIECES})s\\b)?`, 'i');

interface Spread {
  readonly pieces: number;
  readonly each: boolean;
  readonly among?: TermUse['among'];
}

/** In how many pieces it is to stand: at least so many, or in each of so many. */
function spreadOf(text: string): Spread | undefined {
  const both = IN_BOTH.exec(text);
  if (both) {
    const piece = both[1] && pieceName(both[1].toLowerCase());
    return { pieces: 2, each: true, ...(piece && { among: { piece, count: { min: 2, max: 2 }, each: true } }) };
  }
  const found = SPREAD.exec(text) ?? SPREAD_SUBJECT.exec(text);
  if (!found) return undefined;
  const { amount = 'one', each, piece, single } = found.groups!;
  const named = pieceName((piece ?? single)!);
  if (amount === 'both') return { pieces: 2, each: false, among: { piece: named, count: { min: 2, max: 2 } } };
  const start = text.indexOf(amount, found.index);
  const interval = readBound(text, start, start + amount.length, found.index + found[0].length)?.interval;
  if (!interval) return undefined;
  // "in two steps" may be in more of them.
  const isBare = !/\b(?:exactly|only|just|most|no more|more than|up to|maximum)\b/i.test(found[0]);
  const count = isBare ? { min: interval.min, max: Number.POSITIVE_INFINITY } : interval;
  return {
    pieces: interval.min,
    each: each !== undefined,
    among: { piece: named, count, ...(each !== undefined && { each: true }) },
  };
}

interface Terms {
  readonly readings: readonly Reading<Wording>[];
  readonly required: readonly string[];
  /** The clause says at which places its words stand, at which not. */
  readonly placed: boolean;
}

const NO_PHRASES: readonly string[] = [];

/** Several readers ask for the same clause, one after the other. */
let last: (Terms & { readonly clause: Clause }) | undefined;

/** What the frames found, and where they found nothing or less, what the words around the quotations tell. */
function judged(clause: Clause, own: readonly Reading<Wording>[]): readonly Reading<Wording>[] {
  const said = clause.quotes.length > 0 && own.every(isVague) ? saidOfQuotes(clause) : undefined;
  if (!said || (said.edge && LIMITED_PIECES.test(clause.lower))) return own;
  const denied = said.never && !said.weak && own.every(isWanted);
  if (said.edge || own.length === 0 || denied) return [...readSaidOfQuotes(clause, said)];
  // Where the two are at odds nothing is certain.
  return said.never ? own.filter((reading) => !isWanted(reading)) : own;
}

function isWanted({ value }: Reading<Wording>): boolean {
  return value.kind === 'use' && value.count.min > 0 && value.count.max === Number.POSITIVE_INFINITY;
}

/** It tells that words stand in the text, but not at which end of what. */
function isVague({ value }: Reading<Wording>): boolean {
  return value.kind === 'use' || (value.kind === 'edge' && value.of === undefined);
}

function onlyCount(count: Interval | undefined, free: boolean): Interval {
  const { min, max } = count ?? EVERY;
  return { min: free ? 0 : min, max };
}

/** What a clause says of places: that the words stand at one alone, not before it, or at each of several. */
function* readPlaced(clause: Clause): Generator<Reading<Wording>> {
  const said = placedWords(clause);
  if (!said) return;
  const known = termsOf(clause);
  const terms = said.quotes.map(
    (quote): Term =>
      known.find((term) => term.quote.start === quote.start) ?? { quote, ...(/\s/.test(quote.text) ? PHRASE : WORD) },
  );
  const counts = countsOf(clause, terms);
  // Who says it is no other place.
  const places = said.placings.filter(({ kind, place }) => kind === 'wanted' && !place?.startsWith('by '));
  const pieces = spreadOf(clause.text)?.pieces;
  const spread = pieces === undefined ? undefined : { ...EVERY, min: pieces };
  for (const [index, term] of terms.entries()) {
    for (const { kind, place, of, free, edge, once, weak } of said.placings) {
      if (of !== undefined && of !== index) continue;
      const piece = kind === 'wanted' ? edgePart(place, edge ?? 'start') : undefined;
      if (edge) yield* readEdge(clause, { side: edge, of: piece, after: 0 }, [term], false);
      const often = places.length < 2 ? (counts[index] ?? spread) : undefined;
      const placed = kind === 'only' ? onlyCount(once ? ONCE : counts[index], free === true) : (often ?? EVERY);
      const count = kind === 'banned' ? NONE : placed;
      const own = use(clause, term, { count, place, only: kind === 'only' });
      // "rather than …" is a clause of its own.
      const reading = term.quote.start < clause.end ? own : { ...own, start: clause.start, end: term.quote.end + 1 };
      // What may stand in one place alone may stand nowhere else.
      if (weak) yield* weakly(reading, false);
      else yield kind !== 'wanted' && clause.modality === 'may' ? { ...reading, modality: 'must' } : reading;
    }
    // "exactly twice, once in the title and once at the end"
    const told = counts[index];
    const total = told && told.min >= places.length ? told : { min: places.length, max: Number.POSITIVE_INFINITY };
    if (places.length > 1) yield { ...use(clause, term, { count: total }), part: null };
  }
}

function termsRead(clause: Clause): Terms {
  if (last?.clause === clause) return last;
  const placed = [...readPlaced(clause)];
  const readings = placed.length > 0 ? placed : inPlace(clause, judged(clause, [...readTermsAfresh(clause)]));
  const filled = filledBy(clause);
  if (filled && clause.polarity === 'negative') readings.length = 0;
  if (filled) readings.push(...filled);
  const required = readings.flatMap(({ value }) => {
    if (value.kind === 'use' && value.count.min > 0 && value.unit !== 'letter' && !value.weak)
      return value.place === 'heading' || value.all ? [] : value.term;
    return value.kind === 'edge' && !value.never && value.phrase !== undefined ? value.phrase : [];
  });
  last = { clause, readings, required, placed: placed.length > 0 };
  return last;
}

/** A place whose only words are those that the clause quotes. */
function filledBy(clause: Clause): Reading<Wording>[] | undefined {
  if (clause.quotes.length !== 1 || (clause.polarity === 'negative' && !ELSE.test(clause.lower))) return undefined;
  const place = placeFilled(clause);
  if (place === undefined) return undefined;
  const [quote] = clause.quotes;
  const { value, ...reading } = use(clause, { quote: quote!, ...PHRASE }, { count: EVERY, place });
  // The title of something else may be told so.
  const soft = place === 'title' &&
    / is$/.test(clause.lower.slice(0, quote!.start - clause.start - 1).trimEnd()) && { modality: 'should' as const };
  const normal = `nothing but "${trimmed(quote!.text)}" in ${place}`;
  return value.kind === 'use'
    ? [{ ...reading, value: { ...value, all: true }, normal, part: null, ...soft }]
    : undefined;
}

/** `in each summary you write`: in whatever text it is. */
const OF_YOURS =
  /\b(?:each|every|any|all)(?: of your)? (?:[a-z]+ )?(?:summar(?:y|ies)|[a-z]+) (?:(?:that )?you (?:write|compose|produce|make|draft|send|create|give)|of yours)\b/;

/** With the place that the clause names for them, where the frames found none. */
function inPlace(clause: Clause, readings: readonly Reading<Wording>[]): Reading<Wording>[] {
  const isOpen = ({ value }: Reading<Wording>) => value.kind === 'use' && value.place === undefined;
  const place =
    clause.quotes.length > 0 && readings.some(isOpen) && !OF_YOURS.test(clause.lower) ? placeSaid(clause) : undefined;
  return readings.map((reading): Reading<Wording> => {
    const { value } = reading;
    if (place === undefined || value.kind !== 'use' || value.place !== undefined) return reading;
    // "at the start and used once": once in all.
    const isBounded = value.count.min > 0 && value.count.max < Number.POSITIVE_INFINITY;
    if (isBounded && !place.startsWith('each ') && placeNamed(clause.subject ?? '') !== place) return reading;
    const normal = reading.normal.replace(`"${value.term}"`, `"${value.term}" in ${place}`);
    return { ...reading, value: { ...value, place }, normal, part: null };
  });
}

/** Terms that a clause wants or bans, where and how often. */
export function readTerms(clause: Clause): readonly Reading<Wording>[] {
  return termsRead(clause).readings;
}

/** What stands around the words that a clause quotes, and beside them. */
export function* readLooks(clause: Clause): Generator<Reading<Wording>> {
  for (const { quote, look, never } of looksOfQuotes(clause)) {
    const term = wordsOf(quote.text);
    const normal = `"${term}" ${never ? 'never ' : ''}in ${look}`;
    yield { value: { kind: 'look', term, look, never }, normal, polarity: never ? 'negative' : 'positive', part: null };
  }
  const naming = namingOfQuotes(clause);
  if (naming && !naming.names.some(({ text }) => PRONOUN.test(text))) {
    const names = naming.names.map(({ text }) => wordsOf(text));
    const { of, only } = naming;
    yield { value: { kind: 'naming', of, names, only }, normal: `${of} called "${names.join('" or "')}"`, part: null };
  }
  const neighbour = neighbourOfQuotes(clause);
  if (!neighbour) return;
  const [term, by] = [wordsOf(neighbour.quote.text), wordsOf(neighbour.by.text)];
  const { side } = neighbour;
  yield { value: { kind: 'neighbour', term, by, side }, normal: `"${by}" right ${side} "${term}"`, part: null };
}

/** Words that a clause wants or rules out in everyday words. */
export function* readPlainTerms(clause: Clause): Generator<Reading<Wording>> {
  if (NONE_WITHOUT.test(clause.sentence.masked)) return;
  for (const { terms, wanted, oneOf, end, told } of readSaid(clause)) {
    if (!wanted && (KEPT.test(clause.lower) || terms.every((term) => /^(?:more|less|fewer)$/.test(term)))) continue;
    const count = wanted ? (countIn(clause.text.slice(end)) ?? EVERY) : NONE;
    const named = terms.map((term): Reading<Wording> => {
      const value: TermUse = {
        kind: 'use',
        term,
        unit: term.length === 1 ? 'letter' : 'word',
        words: [{ lower: term, pos: 'X' }],
        loose: true,
        idiom: false,
        count,
        place: undefined,
        only: false,
        spread: 1,
        plain: oneOf && terms.length > 1 ? terms : [term],
      };
      return {
        value,
        normal: wanted ? `"${term}" said` : `"${term}" left out`,
        polarity: wanted ? 'positive' : 'negative',
        ...(told && { part: null, modality: 'must' }),
      };
    });
    yield* oneOf ? named.slice(0, 1) : named;
  }
}

/** Phrases that a clause wants in the text as they stand. */
export function requiredPhrases(clause: Clause): readonly string[] {
  return clause.quotes.length === 0 ? NO_PHRASES : termsRead(clause).required;
}

/** `the boss has banned the word`: whose rule it is says nothing of where. */
const TOLD_BY =
  /\b(?:has|have|had|boss|editor|client|we|i|they|he|she) (?:banned|struck|outlawed|vetoed|forbidden|blacklisted|retired)\b/;

/** Whether a clause says of words it quotes at which places they stand: where it denies one, no more is denied. */
export function placesWords(clause: Clause): boolean {
  return clause.quotes.length > 0 && termsRead(clause).placed;
}

function use(
  clause: Clause,
  term: Term,
  {
    count: said,
    place,
    only,
    spread,
    among,
  }: { count: Interval; place?: string | undefined; only?: boolean; spread?: number; among?: TermUse['among'] },
): Reading<Wording> {
  const text = trimmed(term.quote.text);
  // "it may be heard once": no more often.
  const isLimit = clause.modality === 'may' && said.max > 0 && Number.isFinite(said.max);
  const count = isLimit ? { min: 0, max: said.max } : said;
  const value: TermUse = {
    kind: 'use',
    term: text,
    unit: term.kind,
    words: wordsIn(clause, term.quote),
    loose: term.loose || IN_ALL_FORMS.test(clause.lower),
    idiom: term.idiom,
    count,
    place,
    only: only ?? false,
    spread: spread ?? 1,
    ...(among && { among }),
  };
  const where = place ? ` ${/^(?:before|by|below|above) /.test(place) ? '' : 'in '}${place}` : '';
  const normal =
    count.max === 0
      ? `never "${text}"${where}`
      : `"${text}"${where}${count.max === Number.POSITIVE_INFINITY ? ` ≥ ${count.min}` : ` ${count.min} to ${count.max} times`}`;
  return {
    value,
    normal,
    polarity: count.max === 0 ? 'negative' : 'positive',
    ...(isLimit && { modality: 'must' }),
    ...((place !== undefined ||
      isOwnSubject(clause, term) ||
      (term.kind === 'letter' && partOfClause(clause) === 'letter') ||
      PEOPLE.has(lastNoun(partOfClause(clause) ?? '')) ||
      OWN_NOUN.test(clause.lower) ||
      BY_NAME.test(clause.lower) ||
      ORDERS.test(clause.label ?? '') ||
      TOLD_BY.test(clause.lower)) && {
      part: null,
    }),
  };
}

/** `Insert: "…"`: a label that names no part. */
const ORDERS =
  /^(?:please |also |then |and )?(?:insert|add|include|use|write|quote|say|repeat|mention|start|end|begin|open|close|opening|closing|ending|opener|closer|(?:first|last|opening|closing) (?:words?|line|sentence))\b[a-z ]{0,30}$/i;

/** `The statement "…" is part of …`: what is quoted is no part of the output either. */
const OWN_NOUN =
  /^\W*(?:the|a|an|this|one) (?:[a-z-]+ )?(?:name|statement|sentence|phrase|word|line|claim|remark|quotation|quote|note|warning|slogan|expression|term|keyword|saying|refrain|motto|verse|question),? ["“'‘]_/;

/** `never by the name "…"`. */
const BY_NAME = /\bby (?:the|its|his|her|their) (?:[a-z]+ )?(?:name|title|term),? ["“'‘]_/;

/** A term that the clause is about is no part of the output. */
function isOwnSubject(clause: Clause, { quote }: Term): boolean {
  const part = partOfClause(clause);
  return part?.startsWith('"') === true && wordsOf(part.slice(1, -1)) === wordsOf(quote.text);
}

/** The words a quoted text consists of, as tagged in its sentence. */
function wordsIn(clause: Clause, quote: Quoted): TermWord[] {
  const end = quote.start + trimmedEnd(quote.text);
  return (
    (end > clause.end ? clause.sentenceTokens : clause.tokens)
      .filter((token) => token.start >= quote.start && token.start < end && /[\p{L}\p{N}]/u.test(token.text))
      // "I." may be one token.
      .map((token, at, tokens) => ({ lower: token.lower.slice(0, end - token.start), pos: classOf(token, at, tokens) }))
  );
}

/** What a word is by its neighbours, where taggers err. */
function classOf(token: Token, at: number, tokens: readonly Token[]): string {
  const before = tokens[at - 1]?.lower;
  if (isOrder(token, before, tokens[at + 1]?.lower)) return 'VERB';
  if (token.pos === 'VERB' && before !== undefined && OWNER.test(before) && !/(?:ing|ed)$/.test(token.lower))
    return 'NOUN';
  const lets = /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && at > 1 && at < tokens.length - 1 && before !== undefined;
  return lets && LETS.test(tokens[at - 2]!.lower) && WHOM.test(before) ? 'VERB' : token.pos;
}

/** `your help`. */
const OWNER = /^(?:your|my|our|their|his|its|an?|the)$/;
/** `help us rescue`. */
const LETS = /^(?:helps?|helped|helping|lets?|makes?|made|watch|see|saw|hear|heard)$/;
const WHOM = /^(?:us|me|them|him)$/;

const PARTICLE = /^(?:up|out|off|down|back|away|together)$/;
const OPENS_OBJECT = /^(?:the|your|my|our|an?|it|them|me|us)$/;

/** The first word of a phrase is a verb where it has an object or a particle: the tagger takes `light` of `light up` for an adjective. */
function isOrder({ lower, pos }: Token, before: string | undefined, behind: string | undefined): boolean {
  if (!/^(?:NOUN|ADJ|PROPN)$/.test(pos) || behind === undefined) return false;
  return (
    (before === undefined || /^(?:and|or|to|please)$/.test(before)) &&
    (PARTICLE.test(behind) || (OPENS_OBJECT.test(behind) && IMPERATIVE_VERBS.has(lower)))
  );
}

/** American punctuation puts a comma or full stop that belongs to the sentence inside the marks. */
function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 1 && /[,.;:\s]/.test(text[end - 1]!) && !text.endsWith('...')) end--;
  return end;
}

function trimmed(text: string): string {
  return text.slice(0, trimmedEnd(text)).replace(/\s+/g, ' ').trim();
}

export function wordsOf(text: string): string {
  return trimmed(text).toLowerCase();
}

/** `salt, and "sea"`. */
const LONGEST_LINK = 8;
const TITLE_NOUN = /\b(?:titled|entitled|headed|title|headline|heading|slogan|motto|tagline)\b/;
const TERM_NOUN = /\b(?:key ?words?|buzz ?words?|words?|letters?|terms?|vocabulary|expressions?)\b/;

/** The quoted words of a clause that are to be written or not; words after "the word" and "the letter" need no marks. */
/** So much of the clause is looked at behind a quotation. */
const BEHIND = 160;

function termsOf(clause: Clause): Term[] {
  const terms: Term[] = [];
  if (
    clause.quotes.length === 0 &&
    !TITLE_NOUN.test(clause.lower) &&
    !TERM_NOUN.test(clause.lower) &&
    !TERM_NOUN.test(clause.label?.toLowerCase() ?? '')
  )
    return terms;
  if (clause.kind === 'declarative' && partOfClause(clause) === undefined && !SAID_OF_TERM.test(clause.lower))
    return terms;
  const firstQuote = clause.quotes[0]?.start ?? clause.end;
  if (ELSE.test(clause.lower.slice(0, firstQuote - clause.start)) || /\?["”']?\s*$/.test(clause.text)) return terms;
  const edge = clause.quotes.length > 0 ? edgeOf(clause) : undefined;
  let kind: Kind | undefined;
  let before = `${clause.lead?.text ?? ''} ${clause.label ?? ''} `.toLowerCase();
  let at = clause.start;
  for (const quote of clause.quotes) {
    before += clause.sentence.masked.slice(at, quote.start - 1).toLowerCase();
    at = quote.end + 1;
    const text = before;
    before = '';
    const naming = clause.kind === 'imperative' && NAMED_AS.test(text);
    if (
      /\b(?:definition|meaning)\s*(?:of|as|:)?\s*$/.test(text) ||
      (/(?<!\b(?:such|same [a-z]+) )\bas\s*$/.test(text) && !naming)
    )
      continue;
    if (!/[\p{L}\p{N}]/u.test(quote.text) || quote.text.length > 300) continue;
    if (PRONOUN.test(quote.text) && SPEAKS_OF.test(text)) continue;
    // The name of a section: `must not be found in "Topics"`.
    if (clause.polarity === 'negative' && NAMES_PLACE.test(text)) continue;
    // The name of a key: `not into "total_value"`.
    if (/^[a-z]+(?:_[a-z\d]+)+$/.test(quote.text) && /\binto\s*$/.test(text)) continue;
    const cue = CUE.exec(text);
    if (cue) kind = cue[1] ? undefined : kindOf(cue[2]!, text);
    else if (clause.sentence.text[quote.start - 1] === '`') kind = undefined;
    else if (edge && quote.start >= clause.start + edge.after) kind = PHRASE;
    else if (kind === undefined || !LINKED.test(text)) {
      const end = Math.min(clause.end, quote.end + BEHIND);
      const after = clause.sentence.masked.slice(quote.end + 1, end).toLowerCase();
      const thing =
        /^\W*(?:tool|function|command|button|file|field|key|flag|option|parameter|section|tag|class|method|property|attribute|type)\b/;
      if (clause.polarity === 'negative' && FORBIDDING.test(text) && !thing.test(after)) kind = PHRASE;
      else if (INSERTING.test(text) && SENTENCE.test(quote.text)) kind = PHRASE;
      else if (
        WRITING.test(text) ||
        naming ||
        (HOLDING.test(text) && !/\s/.test(quote.text) && !thing.test(after)) ||
        SPREAD_AFTER.test(clause.sentence.masked.slice(quote.end + 1, end)) ||
        COUNTED_AFTER.test(clause.sentence.masked.slice(quote.end + 1, end)) ||
        FORM_BEFORE.test(text) ||
        FORM_AFTER.test(clause.sentence.masked.slice(quote.end + 1, end)) ||
        STANDING.test(clause.text.slice(quote.end + 1 - clause.start, end - clause.start)) ||
        (clause.quotes.length === 2 && togetherOf(clause))
      )
        kind = PHRASE;
      else kind = undefined;
    }
    if (kind) terms.push({ quote, ...kind });
  }
  if (terms.length === 0) {
    const title = TITLED.exec(clause.raw);
    if (title && clause.polarity === 'positive' && MAKES_TITLE.test(clause.lower)) {
      const start = clause.start + title.index + title[0].length - title[1]!.length;
      terms.push({ quote: { start, end: start + title[1]!.length, text: title[1]! }, ...PHRASE });
      return terms;
    }
    const line = LINE_BEHIND.exec(clause.sentence.text.slice(clause.start));
    if (line && clause.polarity === 'positive' && line[0].length - line[1]!.length <= clause.end - clause.start + 2) {
      const start = clause.start + line[0].length - line[1]!.length;
      terms.push({ quote: { start, end: start + line[1]!.length, text: line[1]! }, ...PHRASE });
      return terms;
    }
    // A list may go on behind what looks like a new order: `simply, just`.
    const lower = clause.sentence.masked.slice(clause.start).toLowerCase();
    for (const { text, start, letter, loose } of unquotedTerms(lower, clause.label?.toLowerCase())) {
      const before = terms.at(-1)?.quote.end ?? clause.end;
      if (start > clause.lower.length && (terms.length === 0 || clause.start + start - before > LONGEST_LINK)) break;
      terms.push({
        quote: { start: clause.start + start, end: clause.start + start + text.length, text },
        kind: letter ? 'letter' : 'word',
        loose,
        idiom: false,
        pos: undefined,
      });
    }
  }
  return terms;
}

/** `a tale titled The Last Dragon`, `the headline should read The Deal of the Decade`. */
const TITLED =
  /\b(?:[Tt]itled|[Ee]ntitled|[Hh]eaded|(?:[Tt]itle|[Hh]eadline|[Hh]eading|[Ss]logan|[Mm]otto|[Tt]agline)(?: it| this| them)?(?: should| must| has to| is to)?(?: be| read| say)?:?) ((?:[A-Z][\w'’-]*)(?: (?:[A-Z][\w'’-]*|of|the|in|a|an|and|to|for|on|at|with|from|by|is|are)){0,9} [A-Z][\w'’-]*)/;
/** `Work in our slogan: Stay fresh all day.` */
const LINE_BEHIND =
  /^\W*(?:[Pp]lease )?(?:[Ww]ork in|[Ww]eave in|[Ii]nclude|[Uu]se|[Aa]dd|[Ii]nsert|[Mm]ention|[Qq]uote|[Ff]eature|[Cc]ontain|[Pp]ut in|[Ss]ay) (?:our|the|this|my) (?:[a-z]+ ){0,2}(?:slogan|motto|tagline|line|sentence|phrase|claim|catchphrase|disclaimer): (\p{Lu}[^\n:"“]{2,120})$/u;
const MAKES_TITLE =
  /^\W*(?:[a-z]+ )?(?:write|create|draft|compose|make|produce|prepare|give|title|call|head)\b|\b(?:title|headline|heading|slogan|motto|tagline)(?: should| must| has to| is to)? (?:be|read|say)\b/;

type Kind = Pick<Term, 'kind' | 'loose' | 'idiom' | 'pos'>;
const WORD: Kind = { kind: 'word', loose: false, idiom: false, pos: undefined };
const PHRASE: Kind = { kind: 'phrase', loose: false, idiom: false, pos: undefined };

function kindOf(cue: string, before: string): Kind {
  const pos = /^(adjective|noun|verb|adverb)/.exec(cue)?.[1] as PartOfSpeech | undefined;
  return {
    kind: /^letter|^character/.test(cue)
      ? 'letter'
      : /word|term|adjective|noun|verb|adverb|occurrence|instance/.test(cue)
        ? 'word'
        : 'phrase',
    loose:
      /^key/.test(cue) ||
      /\b(?:any|all|every|no|each)(?: other| possible)? (?:form|variant|inflection|version)s? (?:of|like) (?:the )?$/.test(
        before,
      ),
    idiom: /^(?:idiom|proverb|saying)/.test(cue),
    pos: pos && !/\bas (?:an? )?\w+\s*$/.test(before) ? pos : undefined,
  };
}

/** `avoid the word "lose" in all its forms`. */
const IN_ALL_FORMS =
  /\bin (?:(?:all|any|each|every one) of its forms|(?:all|any|whatever|every) (?:its )?(?:[a-z]+ )?forms?)\b/;

/** Words after "such as" only illustrate what is asked for. */
function isIllustration(clause: Clause): boolean {
  const first = clause.quotes[0];
  if (!first) return false;
  const before = clause.sentence.masked.slice(clause.start, first.start - 1).toLowerCase();
  return /\b(?:such as|like|e\.g\.?,?|for example,?|for instance,?|including)\s*(?:the )?(?:words?|phrases?)?\s*$/.test(
    before,
  );
}

/** `anywhere except in the first paragraph`: where it is not to stand. */
const EXCEPT_AT = /\b(?:any|every)where (?:but|except)(?: for)? (?:in |at |within )?(the [^,.;:()_]{2,40})/;

/** How often each term stands: said behind it, behind a later one, or before the first. */
function countsOf(clause: Clause, terms: readonly Term[]): (Interval | undefined)[] {
  const counts = terms.map((term, index) => {
    const until = terms[index + 1]?.quote.start ?? clause.end;
    return countIn(clause.text.slice(Math.max(0, term.quote.end - clause.start), until - clause.start));
  });
  for (let i = counts.length - 2; i >= 0; i--) counts[i] ??= counts[i + 1];
  // "limit the word to two uses"
  if (LIMITS.test(clause.lower)) return counts.map((count) => count && { min: 0, max: count.max });
  const before = countIn(clause.text.slice(0, Math.max(0, terms[0]!.quote.start - clause.start)));
  return counts.map((count) => count ?? before);
}

/** `cap the word at three uses`: no more, though fewer may do. */
const LIMITS = /\b(?:limit|cap|restrict|confine|hold)(?:s|ed|ing)?\b[^.;]{0,60}["”'’_] ?(?:down )?(?:to|at)\b/;

/** `a dozen k's or more`. */
const LETTERS = new RegExp(`(${AMOUNT})(?= ["“'‘]?[a-z]["”'’]?['’]s\\b)`, 'i');
const TOPS = /^,? (?:tops|max(?:imum)?|at (?:the )?most)\b/;
/** `minimum seven`, `at least nine of them`; not `children under six`. */
const BARE_BOUND = new RegExp(
  String.raw`(?<!\b(?:children|people|adults|kids|pupils|those|anyone|everyone|guests|aged?) )\b(?:at least|at most|minimum|maximum|no (?:fewer|less|more) than|not more than|under|below|fewer than|less than|more than)(?: of)? (${AMOUNT})(?= of (?:them|those|it)\b|\s*[.,;)]|\s*$)`,
  'i',
);

/** `one of the eight uses`: pieces, no uses. */
const OF_SO_MANY = /\bof (?:the|these|those|its|your) $/i;

const SINGLE =
  /\b(?:a|one) single (?:mention|use|appearance|occurrence|instance)\b|\b(?:in|at) (?:(?:just|only|exactly) one |one single |a single )(?:place|spot)\b|\bin one (?:place|spot) only\b/i;

/** `once in the title and twice in the text`. */
const AND_ONCE = new RegExp(
  `\\b(once|twice|(?:${AMOUNT})(?= times)) ?(?:times )?(?:in|at|on|near|under)\\b[^.;"“]{2,40} and (?:then )?(once|twice|(?:${AMOUNT})(?= times))\\b`,
  'i',
);

function timesNamed(word: string): number {
  return /^once$/i.test(word) ? 1 : /^twice$/i.test(word) ? 2 : (numberOf(word) ?? Number.NaN);
}

/** How often something stands, as a stretch of text says it: `at least three times`, `once`. */
export function countIn(text: string): Interval | undefined {
  const twice = AND_ONCE.exec(text);
  const sum = twice ? timesNamed(twice[1]!) + timesNamed(twice[2]!) : Number.NaN;
  if (sum > 0) return { min: sum, max: sum };
  for (const match of matchesOf(text, TIMES)) {
    const end = match.index + match[1]!.length;
    const bound = readBound(
      text,
      match.index,
      end,
      match.groups!.open === undefined ? match.index + match[0].length : end,
    );
    if (OF_SO_MANY.test(text.slice(0, match.index))) continue;
    if (bound && !bound.approximate && !/^ or so\b/.test(text.slice(match.index + match[0].length)))
      return TOPS.test(text.slice(match.index + match[0].length))
        ? { min: 0, max: bound.interval.max }
        : bound.interval;
  }
  const letters = LETTERS.exec(text);
  if (letters) {
    const end = letters.index + letters[0].length;
    const behind = end + /^ \S+/.exec(text.slice(end))![0].length;
    const bound = readBound(text, letters.index, end, behind);
    if (bound) return bound.bare ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY } : bound.interval;
  }
  if (SINGLE.test(text)) return { min: 1, max: 1 };
  const bare = BARE_BOUND.exec(text);
  if (bare) {
    const end = bare.index + bare[0].length;
    const bound = readBound(text, end - bare[1]!.length, end, end);
    if (bound) return bound.interval;
  }
  for (const match of matchesOf(text.toLowerCase(), ADVERB_COUNT)) {
    const or = /^ or (?:twice|three times)(?: at (?:the )?most| tops| max)?/i.exec(
      text.slice(match.index + match[0].length),
    );
    if (or) return { min: 0, max: /three/.test(or[0]) ? 3 : 2 };
    const bound = readBound(text, match.index, match.index + match[0].length, match.index + match[0].length);
    if (bound) return bound.interval;
  }
  return undefined;
}

/** `only in the title`, `reserved for the last paragraph`. */
const ONLY_THERE =
  /\b(?:(?<!\bnot )only(?! (?:once|twice|a single|one time|two|three|up to)\b)|exclusively|solely|(?:reserved?|saved?|keep|kept) (?:\S+ ){0,12}?for|(?:confine|restrict|limit)(?:d|ed)? (?:\S+ ){0,12}?to|nowhere (?:but|else)|not (?:any|some)where else|and (?:in|at|on|under) no other)\b|\b(?:paragraph|sentence|section|line|stanza|chapter|introduction|conclusion|summary|title|body) alone\b/;
/** What is said of a word wherever it stands: `each time it appears`, `must be plural`. */
const EVERY_OCCURRENCE =
  /\b(?:every|each|all) (?:single )?(?:occurrences?|instances?|mentions?|uses?|appearances?) of\b|\b(?:whenever|wherever|(?:each|every) time|(?:in|at) (?:each|every) (?:case|point|instance|occurrence|mention))\b|\b(?:always|must|should|shall|is to|has to) (?:always )?be (?:(?:kept |left |written |put |used )?in (?:the |its )?)?(?:singular|plural|past tense)\b|\balways\b/;
/** `must be used in the plural at least once`. */
const AT_LEAST_SO = /\b(?:noun|verb|adjective|adverb|singular|plural|tense|form) at least\b/;
/** `strictly as a verb`, `always in the past tense`. */
const STRICTLY =
  /\b(?:strictly|purely|always|never other than|exclusively|solely) (?:be )?(?:used )?(?:as|in) (?:an? |the |its )?(?:noun|verb|adjective|adverb|singular|plural|base|past|gerund)\b|\b(?:noun|verb|adjective|adverb) throughout\b/;
const RESPECTIVELY = /\brespectively\b/;
const ORDINAL_PLACE = /\b(first|second|third|fourth|fifth|sixth|middle|last|final|opening|closing)\b/g;
const PLACE_UNIT = /\b(paragraph|sentence|section|line|stanza|chapter|bullet point|item)s\b/;
const LOCATIVE =
  /\b(?:in|within|into|throughout|inside|under|from|(?:reserved?|confined?|restrict(?:ed)?|limit(?:ed)?|saved?|kept|keep) (?:\S+ ){0,12}?(?:for|to))\s+((?:the|your|each|every|all|its)\s+[^,.;:()_]{2,50})/;

/** Where each term stands, in the normal form of {@link partOf}; undefined for anywhere. */
function placesOf(clause: Clause, terms: readonly Term[]): (string | undefined)[] {
  if (OF_SOMEBODY.test(clause.lower) || OF_YOURS.test(clause.lower)) return terms.map(() => undefined);
  const beside = BESIDE.exec(clause.lower);
  if (beside) return terms.map(() => `${beside[1]} ${beside[2]}`);
  if (RESPECTIVELY.test(clause.lower)) {
    const last = clause.lower.slice(Math.max(0, terms.at(-1)!.quote.end - clause.start));
    const unit = PLACE_UNIT.exec(last)?.[1];
    const ordinals = matchesOf(last, ORDINAL_PLACE).map((match) => match[1]!);
    if (unit && ordinals.length === terms.length)
      return ordinals.map((ordinal) => partOf(`the ${ordinal} ${unit}`) ?? undefined);
  }
  // Each term may have a place of its own: `"a" in the first paragraph and "b" in the second paragraph`.
  const own = terms.map(({ quote }, index) => {
    const until = (terms[index + 1]?.quote.start ?? clause.end + 1) - 1;
    const stretch = clause.text.slice(quote.end - clause.start, until - clause.start);
    const match = LOCATIVE.exec(stretch);
    return match ? pieceOf(match[1]!, clause.raw.slice(quote.end - clause.start, until - clause.start)) : undefined;
  });
  for (let i = own.length - 2; i >= 0; i--) own[i] ??= own[i + 1];
  if (own.some((place) => place !== undefined)) return own;
  const each = EACH_OR_ALL.test(clause.subject ?? '') ? clause.subject : undefined;
  const whole = partOfClause(clause) ?? each;
  const place = (whole ? pieceOf(whole, whole) : undefined) ?? (each && pieceOf(each, each));
  // A term as the subject is no place: `"x" must not come up`.
  return terms.map(({ quote }) => (place === `"${trimmed(quote.text).toLowerCase()}"` ? undefined : place));
}

/** `below the table`: not in it. */
const BESIDE = /\b(below|above) (?:the |your |this )?(table|list|title|headline|chart|image|picture)\b/;

/** `all five explanations`. */
const EACH_OR_ALL = new RegExp(`^(?:each|every|all (?:${AMOUNT})) `);

/** `in the first turn of the opponent`. */
const OF_SOMEBODY =
  /\b(?:turn|speech|statement|argument|remark|monologue)s? (?:of|by) (?!each\b|every\b|all\b|both\b|the (?:debate|dialogue|conversation|discussion|text)\b)[a-z]|['’]s? (?:first|second|third|last|opening|closing|final) (?:turn|speech|statement|argument|remark)\b/;

/** A piece inside the answer; what a prompt may ask for as a whole is no place in it. */
function pieceOf(words: string, raw: string): string | undefined {
  if (/ -?\d+$|^middle |^"/.test(words)) return words;
  const part = partOf(words, raw);
  if (part && (/ -?\d+$|^each |^middle |^"/.test(part) || PARTS.has(part))) return part;
  return /^(?:each|every|all) /.test(words) ? placeNamed(words) : undefined;
}

const PARTS = new Set(
  'title|subject|subject line|headline|heading|introduction|conclusion|body|signature|footer|caption|summary|abstract|table|list|tip|teaser|postscript|chorus|refrain|bridge'.split(
    '|',
  ),
);

/** `side by side`. */
const ADJACENT =
  /\b(?:next to (?:each other|one another)|side by side|adjacent|back to back|one (?:right |directly |immediately |straight )?after the other)\b/;
/** `two sentences apart`, `a full sentence between`. */
const APART =
  /\b(?:[a-z]+|\d+)(?: full| whole| complete| entire| other)? (sentence|paragraph|section)s? (?:apart|(?:in )?between|(?:must |should |shall |has to |have to )?(?:stands?|lies?|separates?|comes?|is|are|be) between)\b|\b(?:separated|divided|kept apart) by (?:at least )?(?:[a-z]+|\d+)(?: full| whole)? (sentence|paragraph|section)s?\b/;

/** `start at least two sentences with`, `the first word of one paragraph`: pieces that are not told. */
const SOME_PIECES = new RegExp(
  `(?<!\\b(?:all|each|every|both)(?: of)?(?: the| your| its)? )\\b(?:(?<amount>${AMOUNT})|some|several|most|half|many|a few)(?: of (?:the|your|its))? (?:(?:other|consecutive|successive) )?(?:${HOLDING_PIECES}|bullet|verse)s?\\b`,
);

/** `no more than two sentences may begin with`: none has to. */
const LIMITED_PIECES = new RegExp(
  `^\\W*(?:and |but )?(?:no more than|not more than|at most|up to|only|just|fewer than) (?:${AMOUNT})(?: of (?:the|your|its))? (?:[a-z]+ )?[a-z]+ (?:may|can|should|must|is|are)\\b`,
);

/** `within five words of`, `at least ten words must separate`: an amount of words between two. */
const GAP = new RegExp(
  `^\\W*between [^.;]{0,80} there (?:(?:must|should|shall|has to|have to|is to|are to) )?(?:always )?(?:be|is|are) [a-z ]{0,14}?(?<between>${AMOUNT}) (?:other )?words\\b|\\b(?<within>within (?=${AMOUNT} words of\\b))?(?<amount>${AMOUNT}) (?:other )?words (?:of(?= the (?:key)?word\\b|\\W*_)|apart|away|from|between|(?:(?:must|should|shall|may|can|has to|have to|is to|are to) )?(?:separates?|stands? between|lies? between|be between|come between))\\b|\\b(?:separated|divided|kept apart) by [a-z ]{0,16}?(?<by>${AMOUNT}) (?:other )?words\\b`,
);

/** How many words apart two are to stand. */
function gapOf({ lower }: Clause): Interval | undefined {
  const match = /\bwords\b/.test(lower) ? GAP.exec(lower) : null;
  const amount = match?.groups?.amount ?? match?.groups?.by ?? match?.groups?.between;
  if (!match || amount === undefined) return undefined;
  const start = lower.indexOf(amount, match.index);
  const bound = readBound(lower, start, start + amount.length, start + amount.length);
  if (!bound || bound.approximate) return undefined;
  return match.groups!.within === undefined ? bound.interval : { min: 0, max: bound.interval.max };
}

/** `at least 50 words between the two occurrences`, `between "a" and "b"`. */
const OWN_GAP = new RegExp(
  `(?<amount>${AMOUNT}) (?:other )?words (?:(?:must|should|shall|may|can|has to|have to) )?(?:always )?(?:separates?|(?:(?:stands?|lies?|comes?|be|is|are) )?between) (?:them\\b|(?:the )?(?:key ?word |word |term |phrase )?["“][^"“”]{1,60}["”],? and |(?:the|its|any|these|both) (?:two (?=\\W*$)|(?:two )?(?:occurrences|uses|mentions|instances|appearances|key ?words|words|terms)\\b))`,
);

/** How many words apart the two words are to stand that the sentence quotes, or two uses of the one. */
function apartByWords({ quotes, sentence }: Clause): Reading<Wording> | undefined {
  const lower = sentence.masked.toLowerCase();
  const match = lower.includes(' words ') ? OWN_GAP.exec(lower) : null;
  if (!match || quotes.length > 2 || quotesOf(sentence.text).length !== quotes.length) return undefined;
  const end = match.index + match.groups!.amount!.length;
  const bound = polarityOf(lower) === 'positive' ? readBound(lower, match.index, end, end) : undefined;
  if (!bound || bound.approximate) return undefined;
  const [first, second = first] = quotes.map(({ text }) => wordsOf(text));
  const normal = `"${first}" and "${second}" ${describeInterval(bound.interval)} words apart`;
  const value: TermsTogether = {
    kind: 'together',
    terms: [first!, second!],
    unit: 'words',
    same: true,
    gap: bound.interval,
  };
  return { value, normal, polarity: 'positive', part: null };
}

function togetherOf(clause: Clause): Pick<TermsTogether, 'unit' | 'same' | 'gap'> | undefined {
  const gap = gapOf(clause);
  if (gap) return { unit: 'words', same: true, gap };
  const apartBy = APART.exec(clause.lower);
  if (apartBy) return { unit: (apartBy[1] ?? apartBy[2]) as 'sentence', same: false };
  if (ADJACENT.test(clause.lower)) return { unit: 'adjacent', same: true };
  const none = /\b(?:no|never an?|not an?y?) (?:single )?(paragraph|sentence|section)\b[^.;]{0,40}\bboth\b/.exec(
    clause.lower,
  );
  if (none) return { unit: none[1] as 'sentence', same: true };
  const same =
    /\b(?:the same|one|a single|share (?:an?|one|the|any)(?: sentence or)?|sharing (?:an?|one)(?: sentence or)?)\s*(paragraph|sentence|section|item|row|line|stanza)\b/.exec(
      clause.lower,
    );
  if (same) return { unit: same[1] as 'paragraph', same: true };
  const apart = /\b(?:different|separate|distinct)\s+(paragraph|sentence|section|item|row|line|stanza)s?\b/.exec(
    clause.lower,
  );
  return apart ? { unit: apart[1] as 'paragraph', same: false } : undefined;
}

const IN_ORDER =
  /\bin (?:exactly |precisely )?(?:that|this|the given|the same|the following) (?:exact )?(?:order|sequence)\b/;

/** `first A, then B`, behind which nothing else is said of them. */
const FIRST_THEN =
  /^\W*(?:first|comes first|goes first|is first)?,? ?(?:and )?(?:then|followed by|only then)\b[^"“'‘]{0,30}$/;

function orderOf(clause: Clause, terms: readonly Term[]): { first: string; second: string } | undefined {
  const [a, b] = terms;
  if (!a || !b || terms.length !== 2) return undefined;
  const between = clause.lower.slice(a.quote.end - clause.start, b.quote.start - clause.start);
  if (
    /\b(?:before|prior to|precedes?|preceding|earlier (?:(?:on )?in (?:the|your) [a-z]+ )?than|sooner than|ahead of)\b/.test(
      between,
    )
  )
    return { first: wordsOf(a.quote.text), second: wordsOf(b.quote.text) };
  if (/\b(?:after|follows|following|later than)\b/.test(between))
    return { first: wordsOf(b.quote.text), second: wordsOf(a.quote.text) };
  return IN_ORDER.test(clause.lower) || (/\border\b/i.test(clause.label ?? '') && FIRST_THEN.test(between))
    ? { first: wordsOf(a.quote.text), second: wordsOf(b.quote.text) }
    : undefined;
}

const FORM =
  /\b(?:as|in|a|an|be)\s+(?:an?\s+|its\s+|the\s+)?(?:(?:only|exclusively|solely|strictly|purely)\s+)?(noun|verb|adjective|adverb|singular|plural|original|base|past tense|past|gerund)s?\b|\b(past[- ]tense|plural|singular|gerund) (?:(?:form )?of\b|form(?= ["“'‘]))/;
const FORMS = new RegExp(FORM, 'g');
/** `in its "-ing" form`. */
const ENDING = /\b(?:in|as) (?:its |the |an? )?["“']?-(ing|ed)\b["”']? form\b/;
const DEFINITION = /\b(?:definition|meaning)\b[^"“]{0,20}["“]([^"”]+)["”]/;

function formsOfTerms(clause: Clause, terms: readonly Term[]): (TermForm['form'] | undefined)[] {
  const forms = terms.map((term, index): TermForm['form'] | undefined => {
    const until = terms[index + 1]?.quote.start ?? clause.end;
    const found = FORM.exec(clause.lower.slice(term.quote.end - clause.start, until - clause.start));
    const behind = found ? null : ENDING.exec(clause.sentence.text.slice(term.quote.end, clause.end));
    return found ? formNamed(found[1] ?? found[2]!) : behind ? (behind[1] === 'ing' ? 'gerund' : 'past') : term.pos;
  });
  const before = FORM.exec(clause.lower.slice(0, terms[0]!.quote.start - clause.start));
  if (before) forms[0] ??= formNamed(before[1] ?? before[2]!);
  if (!forms.some((form) => form !== undefined)) {
    const definition = DEFINITION.exec(clause.sentence.text.slice(clause.start, clause.end))?.[1];
    if (definition && terms.length === 1) forms[0] = partOfSpeechDefined(definition);
  }
  // "the words a and b as nouns": what is said last holds for the ones before.
  for (let i = forms.length - 2; i >= 0; i--) forms[i] ??= forms[i + 1];
  return forms;
}

/** One form and others in which the word is used as well: `as a noun and as a verb`. */
function formsIn(words: string, first: TermForm['form']): ReadonlySet<TermForm['form']> {
  return new Set([first, ...matchesOf(words, FORMS).map((match) => formNamed(match[1] ?? match[2]!))]);
}

function formNamed(word: string): TermForm['form'] {
  if (/^past/.test(word)) return 'past';
  if (/^(?:original|base)/.test(word)) return 'base';
  return word as TermForm['form'];
}

/** Dictionaries define verbs by `to …`, nouns by an article, adjectives by participles and `of …`. */
function partOfSpeechDefined(definition: string): PartOfSpeech | undefined {
  const lower = definition.toLowerCase().trim();
  if (/^to [a-z]/.test(lower)) return 'verb';
  if (/^(?:an? |the |someone|something|a person)/.test(lower)) return 'noun';
  if (/^(?:[a-z]+ing |of |relating |able |having |not |full of )/.test(lower)) return 'adjective';
  return undefined;
}

const EDGE =
  /\b(begin|start|open|commence|kick(?:[a-z ]{0,12} off)|lead|end|conclude|finish|close|wrap up|signs? off)(?:s|ning|ing|ed|es|d)?\b((?:(?!\b(?:must|should|and|but)\b)[^_.;:]){0,60}?)\b(?:with|by|on|using|in(?= (?:["“'‘]|an? (?:question|exclamation|full stop|period|colon))))\b/;
const EDGE_IS =
  /\b(first|last|opening|closing|final) (sentence|line|words?)\b[^_]{0,30}\b(?:(?:must|should|shall|has to|have to|is to|are to|needs? to) (?:be|read)|(?:to )?be|is|are|reads?)\b(?! (?:free|devoid|clear) of)/;

const CLOSING_IS =
  /^\W*(?:and |but )?(?:the|your|its) (?:closing|sign-?off|complimentary close) (?:must|should|has to|is to|needs to) be (?=["“'‘])/;

/** `open a ticket with`, `close the case with`: things that are no text. */
const OPENS_THING = /^(?:open|start|begin|close|end|finish) an? |^(?:open|close) the /;

const WITH_WORDS =
  /^[a-z ]{0,40} (?:with|on|by) (?:the |this |these |exactly |exact ){0,3}(?:phrase|words?|sentence|line|question|remark|formula|greeting)\b/;

/** `"…" must be the last line`, `as the last words of the text`, `must not stand at the beginning`. */
const AS_EDGE =
  /\b(?:as|be|is|are) (?:the|your|its|an?) (?:very )?(?<nth>first|last|opening|closing|final) (?:(?:two|three|four|five|six) )?(?:words?|sentence|line|phrase)\b(?: (?:of|in) (?:the (?:[a-z]+['’]s )?)?(?<of>(?:first|second|third|fourth|fifth|last|final|opening|closing) [a-z]+|[a-z]+ (?:one|two|three|four|five|\d+)))?|\bnot (?:be )?(?:placed |put |used |stand |appear |come )?at the (?:very )?(?<place>beginning|start|end)\b/;

/** `never begin a sentence with`: each of them. */
const ANY_PIECE = /^(?:an?|any) (sentence|paragraph|line|verse|stanza|section)$/;

/** `answer four`, `the third question`, by its number; undefined for what has none. */
function pieceNumbered(words: string): string | undefined {
  const place = placeNamed(words);
  return place !== undefined && /^[a-z]+ -?\d+$/.test(place) ? place : undefined;
}

const IN_FRONT =
  /^\W*((?:the )?[a-z]+(?: [a-z0-9-]+){0,3}?)(?: (?:must|should|shall|will|has to|have to|needs? to|is to|are to))?(?: always| also)? $/;

/** `each in a paragraph of its own that`. */
const OF_ITS_OWN = /\b(?:an?|its own) (paragraph|sentence|line|section|stanza)(?: of its own)? (?:that|which) $/;

/** The piece in front of a verb, by its number: `question three should start`. */
function pieceInFront(words: string): string | undefined {
  const own = OF_ITS_OWN.exec(words)?.[1];
  if (own !== undefined && /\b(?:each|its own)\b/.test(words)) return `each ${own}`;
  const subject = IN_FRONT.exec(words)?.[1];
  return subject === undefined ? undefined : pieceNumbered(subject);
}

interface FoundEdge {
  readonly side: 'start' | 'end';
  /** The piece it is the edge of; undefined for the whole. */
  readonly of: string | undefined;
  /** Offset in the clause behind the words that say where. */
  readonly after: number;
}

/** `words that start with "p"`: how words are spelled. */
const OF_WORDS =
  /\b(?:words (?:(?:that |which )?(?:begin|start|end)|(?:beginn|start|end)ing)|word (?:that |which )(?:begins|starts|ends)) (?:with|in)\b/;

function edgeOf(clause: Clause): FoundEdge | undefined {
  const found = OF_WORDS.test(clause.lower) ? null : EDGE.exec(clause.lower);
  if (found) {
    const side = /^(?:begin|start|open|commence|kick|lead)/.test(found[1]!) ? 'start' : 'end';
    const object = found[2]!.trim();
    const piece = ANY_PIECE.exec(object)?.[1];
    if (
      piece === undefined &&
      !WITH_WORDS.test(clause.lower.slice(found.index)) &&
      OPENS_THING.test(`${found[1]} ${object}`) &&
      partOf(object, object) === undefined
    )
      return undefined;
    const own = subjectOf(clause);
    const subject =
      own && (clause.subject === undefined || clause.lower.indexOf(own.slice(0, 12)) <= found.index) ? own : undefined;
    const part = object
      ? (partOf(object, object) ?? pieceNumbered(object))
      : (pieceInFront(clause.lower.slice(0, found.index)) ?? (subject ? partOf(subject, subject) : undefined));
    const of = piece === undefined ? edgePart(part ?? undefined, side) : `each ${piece}`;
    return { side, of, after: found.index + found[0].length };
  }
  const as = AS_EDGE.exec(clause.lower)?.groups;
  if (as) {
    const side = /^(?:first|opening|beginning|start)$/.test((as.nth ?? as.place)!) ? 'start' : 'end';
    return { side, of: as.of === undefined ? undefined : edgePart(pieceNumbered(as.of), side), after: 0 };
  }
  if (CLOSING_IS.test(clause.lower)) return { side: 'end', of: undefined, after: 0 };
  const is = EDGE_IS.exec(clause.lower);
  if (!is || SOMEBODYS.test(clause.lower)) return undefined;
  const side = /^(?:first|opening)$/.test(is[1]!) ? 'start' : 'end';
  return { side, of: undefined, after: is.index + is[0].length };
}

/** `each of your replies`: the whole of each. */
const EACH_ANSWER =
  /^(?:each|every|all|any)(?: single)?(?: one)?(?: of)?(?: the| your| its| my)? (?:answer|reply|replies|response|message|output|text)s?(?: (?:of yours|you [a-z]+))?$/;

/** The first paragraph starts where the whole starts. */
function edgePart(named: string | undefined, side: 'start' | 'end'): string | undefined {
  const part = named === 'subject line' ? 'subject' : named;
  if (part !== undefined && EACH_ANSWER.test(part)) return undefined;
  if (part === undefined || (side === 'start' ? / 1$/.test(part) : / -1$/.test(part))) {
    return part !== undefined && !/^(?:word|paragraph|sentence|line|stanza|section) /.test(part) ? part : undefined;
  }
  return / -?\d+$|^each |^"|^middle /.test(part) || PARTS.has(part) ? part : undefined;
}

/** Openings and endings by kind rather than by words. */
const EDGE_KIND =
  /\b(?:an?|the|your|one)\s+(?:[a-z-]+\s+){0,4}?(question|greeting|salutation|quote|quotation|(?:line|piece|snatch|bit) of dialogue|dialogue|number(?! of)|declarative sentence|statement|exclamation (?:mark|point)|exclamation|call to action|summary|statistic|anecdote|joke|apology|disclaimer|toast|proverb|riddle|pun|poem|rhyme|warning|promise|blessing|prayer|wish|fact|definition|recommendation|cliffhanger|moral|postscript|invitation|offer|question mark|period|full stop|semicolon|colon|ellipsis|emoji|hashtag|comma|(?:verb|noun|adjective|adverb|pronoun)(?! phrase)|name of (?:the|an?|your|its|this) [a-z]+|[a-z]+['’]s name)\b/;
/** `no period at the end of the subject line`. */
const NO_EDGE =
  /\b(?:no|without(?: an?| any)?|(?:not|never|avoid)(?: (?:use|using|put|putting|place|placing|add|adding|include))?(?: an?| any)?)\s+(?:trailing |closing )?(question|exclamation (?:mark|point)|question mark|period|full stop|emoji|hashtag|comma|greeting|summary)s?\s+(?:at|as) the (end|start|beginning)(?: of ((?:the|each|every|your|any) [a-z ]{2,40}|[a-z]{3,}s\b))?/;

/** `a period is required at the end of each bullet`, `put a full stop at the end of every line`. */
const EDGE_ASKED =
  /^\W*(?:(?:put|place|add|use|set|write) )?an? (question mark|exclamation (?:mark|point)|period|full stop|emoji|hashtag|comma|semicolon|colon) (?:(?:is|must be|should be|has to be) (?:required|needed|mandatory|put|placed|added|used|set) |(?:must|should|has to|shall) (?:stand|appear|come|be) |belongs )?at the (end|start|beginning) of ((?:each|every|the|all)(?: the)? [a-z ]{3,40})/;

/** `skip the greeting`, `without any salutation`. */
const NO_GREETING =
  /\b(?:skip|omit|drop|leave out|no|without|forgo|dispense with)(?: (?:any|the|all|your|a))?(?: (?:usual|opening|formal))? (?:greetings?|salutations?)\b(?! (?:or|cards?|lines? (?:of|for|with)))/;

const DISTRIBUTED = /\b(?:each|every|respectively|paragraphs|sections|sentences|lines|items|bullets)\b/;

/** `every one of the eight lines begins with`. */
const EACH_OF = new RegExp(
  `\\b(?:each|every|every one|all)(?: of)?(?: the| its| your)? (${AMOUNT}) (?:lines|sentences|paragraphs|stanzas|verses|points|items|bullets|steps|rules|questions|answers)\\b`,
);

/** `begin each of them with`, behind `write six paragraphs`. */
const EACH_OF_THEM =
  /\b(?:each|every|all)(?: single)?(?: one)?(?: of (?:them|these|those|which|it)|(?= (?:with|by|must|should|begins?|starts?|opens?|ends?|closes?|concludes?|(?:begin|start|open|end|clos|conclud)ing)\b)| (line|sentence|paragraph|stanza|verse|point|item|step)s?\b)/;
const PIECES_BEFORE = new RegExp(
  `\\b(${AMOUNT}) (?:[a-z]+ ){0,2}(line|sentence|paragraph|stanza|verse|point|item|bullet|step|rule|question|answer)s\\b`,
);

/** How many there are of what `each` means, said earlier in the sentence. */
function piecesBefore({ sentence, start }: Clause, opening: string): RegExpExecArray | null {
  const each = EACH_OF_THEM.exec(opening);
  const pieces = each ? PIECES_BEFORE.exec(sentence.masked.slice(0, start).toLowerCase()) : null;
  return each?.[1] === undefined || each[1] === pieces?.[2] ? pieces : null;
}

function piecesOf(pieces: RegExpExecArray | null): Interval | undefined {
  const amount = pieces?.[1];
  const bound = amount === undefined ? undefined : readBound(amount, 0, amount.length, amount.length);
  return bound && { min: bound.interval.min, max: Number.POSITIVE_INFINITY };
}

/** `say "remember" just the one time, at the end`. */
function countBehind(clause: Clause, { quote }: Term): Interval | undefined {
  return countIn(clause.text.slice(quote.end - clause.start));
}

/** `do not start with anything other than "…"`: with just that. */
const OTHER_THAN =
  /(?:\b(?:not|never)|n['’]t) [^.;"“]{1,40}\b(?:anything|any (?:other )?(?:words?|phrases?|lines?|sentences?)) (?:other than|but|except|besides) (?:the [a-z]+ )?["“]/;

const DENIAL = /\b(?:not|never|no|nothing|cannot|without|avoid|refrain|neither)\b|n['’]t\b/;

/** `begin with "…" and not with any other phrase`: what is denied stands behind. */
function deniesBehind({ lower, start }: Clause, edge: FoundEdge, [term]: readonly Term[]): boolean {
  const quoted = (term?.quote.end ?? start) - start;
  const until = Math.max(edge.after, quoted);
  return AND_NOT.test(lower.slice(until)) && !DENIAL.test(lower.slice(0, until));
}

const AND_NOT =
  /^["”'’]?[^.;]{0,40}?,? (?:and|but) (?:must |should |may )?(?:not|never) (?:with|by|be (?:repeated|used (?:again|elsewhere))|(?:repeated|again))\b|^[,.]?["”'’]?,? (?:not|never) (?:with|on) [^.;]{0,60}[.\s"”]*$/;

function* readEdge(
  clause: Clause,
  edge: FoundEdge,
  terms: readonly Term[],
  never = clause.polarity === 'negative' && !OTHER_THAN.test(clause.lower) && !deniesBehind(clause, edge, terms),
): Generator<Reading<Wording>> {
  if (terms.some((term) => term.quote.start < clause.start + edge.after - 2)) return;
  if (isIllustration(clause) && !never) return;
  const between = clause.lower.slice(edge.after);
  // One of several openings is free to be any of them.
  if (terms.length > 1 && !never && /\b(?:or|either)\b/.test(between)) {
    const oneOf = terms.map(({ quote }) => trimmed(quote.text));
    const { side, of } = edge;
    yield {
      value: { kind: 'edge', side, of, phrase: undefined, oneOf, words: [], what: undefined, never: false },
      normal: `${side}s with "${oneOf.join('" or "')}"`,
      ...((of !== undefined || isAtEdge(clause, side)) && { part: null }),
    };
    return;
  }
  // `three paragraphs beginning with "First", "Second" and "Third"`: one each.
  if (terms.length > 1 && !never && DISTRIBUTED.test(clause.lower.slice(0, edge.after))) return;
  const opening = clause.lower.slice(0, edge.after);
  const pieces = EACH_OF.exec(opening) ?? piecesBefore(clause, opening);
  const count = !never && terms.length === 1 ? (piecesOf(pieces) ?? countBehind(clause, terms[0]!)) : undefined;
  if (count) yield use(clause, terms[0]!, { count });
  if (pieces && count) return;
  // "each email": where that is what is asked for, it is the whole.
  const text = edge.of !== undefined && EACH_TEXT.test(edge.of) ? edge.of : undefined;
  for (const term of terms) {
    const value: Edge = {
      kind: 'edge',
      side: edge.side,
      of: text === undefined ? edge.of : undefined,
      phrase:
        SALUTATION.test(term.quote.text) || WITH_COMMA.test(clause.sentence.masked)
          ? term.quote.text.trim()
          : trimmed(term.quote.text),
      words: wordsIn(clause, term.quote),
      what: undefined,
      never,
    };
    yield {
      value,
      normal: `${value.never ? 'never ' : ''}${edge.side}s with "${value.phrase}"`,
      ...((edge.of !== undefined ||
        isOwnSubject(clause, term) ||
        ORDERS.test(clause.label ?? '') ||
        (edge.of === undefined && isAtEdge(clause, edge.side))) && {
        part: text?.replace('each ', 'for ') ?? null,
      }),
      ...(term.quote.end > clause.end && { end: term.quote.end }),
    };
    if (!never) return;
  }
}

const EACH_TEXT = new RegExp(`^each (?:[a-z-]+ )?(?:${DELIVERABLES.source})$`);

/** Whether the part that a clause names stands at that edge of the whole: `the opening word of paragraph one`. */
function isAtEdge(clause: Clause, side: FoundEdge['side']): boolean {
  const part = partOfClause(clause) ?? '';
  return AT_EDGE.test(part) || OF_EDGE.test(part) || part === (side === 'start' ? 'paragraph 1' : 'paragraph -1');
}

const AT_EDGE = /^(?:word|line|sentence) -?1$/;
const OF_EDGE = /^(?:start|beginning|opening|opener|end|ending|closing|sign-?off|closer)$/;

/** Openings and endings that are described: `begin with a question`. */
export function* readEdgeKinds(clause: Clause): Generator<Reading<Wording>> {
  const none = NO_EDGE.exec(clause.lower);
  if (none) {
    const where = none[3] === undefined ? clause.subject : none[3];
    const side = none[2] === 'end' ? 'end' : 'start';
    const named = where === undefined ? undefined : partOf(where, where);
    // What is named and is no part of a text has an edge of its own: `buttons`.
    const of = named === undefined ? none[3] : edgePart(named ?? undefined, side);
    const what = kindOfEdge(none[1]!);
    yield {
      value: { kind: 'edge', side, of, phrase: undefined, words: [], what, never: true },
      normal: `never ${side}s with a ${what}`,
      ...(of !== undefined && { part: null }),
    };
    return;
  }
  const asked = clause.polarity === 'positive' ? EDGE_ASKED.exec(clause.lower) : null;
  if (asked) {
    const [, what, side, of] = asked;
    yield {
      value: {
        kind: 'edge',
        side: side === 'end' ? 'end' : 'start',
        of: edgePart(partOf(of!, of!) ?? undefined, side as 'end'),
        phrase: undefined,
        words: [],
        what: kindOfEdge(what!),
        never: false,
      },
      normal: `${side}s with a ${what}`,
      part: null,
    };
    return;
  }
  if (NO_GREETING.test(clause.lower)) {
    yield {
      value: {
        kind: 'edge',
        side: 'start',
        of: undefined,
        phrase: undefined,
        words: [],
        what: 'greeting',
        never: true,
      },
      normal: 'never starts with a greeting',
    };
    return;
  }
  if (clause.label !== undefined) yield* readLabelledEdge(clause);
  const edge = edgeOf(clause);
  if (!edge || termsOf(clause).length > 0) return;
  const phrase = phraseBehind(clause, edge);
  if (phrase) {
    yield* readEdge(clause, edge, [phrase]);
    return;
  }
  const rest = clause.lower.slice(edge.after, edge.after + 120);
  const kind = EDGE_KIND.exec(rest);
  if (!kind || kind.index > 12 || /\b(?:more|fewer|less) than\b/.test(rest)) return;
  const what = kindOfEdge(kind[1]!);
  const neutral = /\b(?:neutral|without)\b/.test(rest) && what === 'statement';
  const value: Edge = {
    kind: 'edge',
    side: edge.side,
    of: edge.of,
    phrase: undefined,
    words: [],
    what: neutral ? 'neutral statement' : what,
    never: clause.polarity === 'negative' && !neutral,
  };
  yield {
    value,
    normal: `${value.never ? 'never ' : ''}${edge.side}s with a ${value.what}`,
    ...((edge.of !== undefined || isAtEdge(clause, edge.side)) && { part: null }),
  };
}

/** `with this exact phrase: That is all.`, `closes with: Any questions?`: words that stand without quotation marks. */
function phraseBehind({ sentence, start, end }: Clause, edge: FoundEdge): Term | undefined {
  const from = start + edge.after;
  const match = PHRASE_BEHIND.exec(sentence.text.slice(from));
  const to = match ? from + match[0].length : 0;
  return match && to >= end ? phraseAt(to - match[1]!.length, match[1]!) : undefined;
}

/** What stands behind such a label: `Every answer closes with: …`. */
function* readLabelledEdge(clause: Clause): Generator<Reading<Wording>> {
  const found = EDGE_LABEL.exec(clause.label!)?.[1];
  const text = clause.raw.trim();
  if (found === undefined || clause.quotes.length > 0 || !A_PHRASE.test(text)) return;
  const side = /^[bso]/i.test(found) ? 'start' : 'end';
  yield* readEdge(clause, { side, of: undefined, after: 0 }, [phraseAt(clause.start + clause.raw.indexOf(text), text)]);
}

function phraseAt(start: number, text: string): Term {
  return {
    quote: { start, end: start + text.length, text },
    kind: 'phrase',
    loose: false,
    idiom: false,
    pos: undefined,
  };
}

const PHRASE_BEHIND =
  /^\s*(?:(?:the|this|these|exactly|precisely|following|exact|literal|very|last)\s+){0,4}(?:(?:(?:phrase|words?|sentence|line|question|statement|text)(?: exactly| verbatim)?)[:,]?|:)\s+(\p{Lu}[^\n:"“]{2,120})$/u;
const EDGE_LABEL =
  /\b(begins?|starts?|opens?|ends?|closes?|concludes?|finish(?:es)?) (?:[a-z ]{1,30} )?with(?: (?:the|this|these|exact|exactly|precisely|phrase|words?|sentence|line|question)){0,4}$/i;
const A_PHRASE = /^\p{Lu}[^\n:"“]{2,120}$/u;

function kindOfEdge(words: string): string {
  return words
    .replace('declarative sentence', 'statement')
    .replace(/quotation|(?:[a-z]+ of )?dialogue/, 'quote')
    .replace('salutation', 'greeting')
    .replace('exclamation point', 'exclamation mark')
    .replace('full stop', 'period')
    .replace(/^name of .*|.* name$/, 'name');
}
