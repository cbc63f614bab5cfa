import { Cues } from '../../prompt/cues.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { type Contradiction, forPairs, quieter, severityOf } from '../conflicts.ts';
import { formOf, lemmaOf, numberOf, sameWord } from '../lexicon/inflection.ts';
import { type Interval, intersect, isEmpty } from '../numbers.ts';
import { isPart, lastNoun, singular } from '../scope.ts';
import type { Directive } from '../types.ts';
import { isAmount, type Quantity } from './quantities.ts';
import type { Conflict, DimensionReader, DirectiveOf } from './types.ts';
import { readCase } from './wording-case.ts';
import { GENDERED, readEnclosure, readPresence } from './wording-marks.ts';
import { areApart, areSame, isMadeOf, mayBeLast, placeWithin, spoken, standsBeside } from './wording-places.ts';
import { readEdgeKinds, readLooks, readPlainTerms, readTerms } from './wording-terms.ts';
import { SAYS } from './wording-unquoted.ts';

/** A word of a quoted text, with its part of speech where it stands. */
export interface TermWord {
  readonly lower: string;
  readonly pos: string;
}

/** A quoted word, phrase or letter stands in the text, so many times. */
export interface TermUse {
  readonly kind: 'use';
  readonly term: string;
  readonly unit: 'word' | 'phrase' | 'letter';
  readonly words: readonly TermWord[];
  /** A keyword: any inflection counts. */
  readonly loose: boolean;
  readonly idiom: boolean;
  readonly count: Interval;
  /** The piece of the text it is about, as `partOf` names it; undefined for anywhere. */
  readonly place: string | undefined;
  /** Nowhere but at `place`. */
  readonly only: boolean;
  /** Nothing else stands at `place`. */
  readonly all?: boolean;
  /** In at least so many paragraphs or sentences. */
  readonly spread: number;
  /** In how many of these pieces: `exactly two steps`, `no more than one answer`. */
  readonly among?: { readonly piece: string; readonly count: Interval; readonly each?: boolean };
  /** Said in everyday words, without a noun or marks that tell it for a word: one of these is meant. */
  readonly plain?: readonly string[];
  /** The words are quoted, and nothing tells for certain that they are words of the text. */
  readonly weak?: boolean;
}

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** A word is used in one form: only so, also so, or never so. */
export interface TermForm {
  readonly kind: 'form';
  readonly term: string;
  readonly form: PartOfSpeech | 'singular' | 'plural' | 'base' | 'past' | 'gerund';
  readonly mode: 'only' | 'some' | 'never';
}

export interface TermOrder {
  readonly kind: 'order';
  readonly first: string;
  readonly second: string;
}

/** One word stands more often than another, or at least as often. */
export interface TermFrequency {
  readonly kind: 'frequency';
  readonly more: string;
  readonly less: string;
  /** Not just as often. */
  readonly strict: boolean;
}

/** What stands around a word wherever it is used: backticks, brackets. */
export interface TermLook {
  readonly kind: 'look';
  readonly term: string;
  readonly look: string;
  readonly never: boolean;
}

/** A word that has another right beside it wherever it is used. */
export interface TermNeighbour {
  readonly kind: 'neighbour';
  readonly term: string;
  readonly by: string;
  readonly side: 'before' | 'after';
}

/** What a thing is called wherever the text speaks of it. */
export interface TermNaming {
  readonly kind: 'naming';
  readonly of: string;
  readonly names: readonly string[];
  /** By no other name. */
  readonly only: boolean;
}

/** Words share a paragraph or sentence, or never do. */
export interface TermsTogether {
  readonly kind: 'together';
  readonly terms: readonly string[];
  readonly unit: 'adjacent' | 'paragraph' | 'sentence' | 'section' | 'item' | 'row' | 'line' | 'stanza' | 'words';
  readonly same: boolean;
  /** Of the unit `words`: how many of them apart. */
  readonly gap?: Interval;
}

/** How the text, or a piece of it, begins or ends. */
export interface Edge {
  readonly kind: 'edge';
  readonly side: 'start' | 'end';
  readonly of: string | undefined;
  readonly phrase: string | undefined;
  /** Any one of these instead of one phrase. */
  readonly oneOf?: readonly string[];
  readonly words: readonly TermWord[];
  /** A kind of sentence instead of a phrase: `question`. */
  readonly what: string | undefined;
  readonly never: boolean;
}

export interface LetterCase {
  readonly kind: 'case';
  /** `initial` asks for capital letters at the head of some words, and leaves the others open. */
  readonly style: 'lower' | 'upper' | 'title' | 'sentence' | 'initial';
  readonly target: string | undefined;
}

/** How many words stand in capital letters. */
export interface CapitalWords {
  readonly kind: 'capital-words';
  readonly count: Interval;
  readonly per: string | undefined;
}

/** Punctuation, emojis, figures of speech. */
export interface Presence {
  readonly kind: 'presence';
  readonly mark: string;
  readonly count: Interval;
  readonly language: string | undefined;
  /** It is needed for what is asked: a list that is separated by commas. */
  readonly implied?: boolean;
  /** The one mark of its kind that is left: `full stops and no other punctuation`. */
  readonly except?: string;
}

/** Something other than a quotation mark is the first or last character of the text. */
export interface Outermost {
  readonly kind: 'outermost';
  readonly what: string;
}

export type Wording =
  | TermUse
  | TermForm
  | TermOrder
  | TermFrequency
  | TermLook
  | TermNeighbour
  | TermNaming
  | TermsTogether
  | Edge
  | LetterCase
  | CapitalWords
  | Presence
  | Outermost;

type Placed = DirectiveOf<Wording>;

/** What tells of words, marks and letter case. */
const MARKED =
  /["“”'‘`]|#[a-z]|case\b|\b(?:word|inverted|csv|separator|speech|guillemet|outermost|character|thing|digit|numeral|number|wrap|enclos|surround|json|stop|keyword|buzzword|term|title|entitled|headed|headline|heading|slogan|tagline|vocabular|expression|letter|capital|caps|comma|mark|exclamation|bracket|placeholder|highlight|period|stop|semi-?colon|punctuation|big\b|cased\b|footnote|quot|colon|dash|ellips|quotation|parenthes|emo|hashtag|contraction|abbreviation|acronym|metaphor|literal|simile|idiom|proverb|question|statement|interrogative|declarative|alliteration|pun|clich|analog|profanity|superlat|swear|curse|rhym|postscript|p\.s\b|asterisk|hyphen|refrain|motto|pictogram|begin|start|open|end|conclude|finish|close|figur|personif|hyperbol|greeting|salutation|reads|states|small|gender)|[\ud83c-\ud83e]/;
const MARKED_CUES = new Cues([MARKED]);

/** Words, phrases, marks, letter case, openings and endings that the text must or must not have. */
export const wordingReader: DimensionReader<Wording> = {
  dimension: 'wording',
  cue: new Cues([MARKED_CUES, SAYS]),
  *read(clause) {
    let named = false;
    if (MARKED_CUES.any(clause.near)) {
      if (
        clause.quotes.length > 0 ||
        TERM_NOUNS.test(clause.lower) ||
        TERM_NOUNS.test(clause.label?.toLowerCase() ?? '')
      ) {
        for (const reading of readTerms(clause)) {
          named ||= !isWeak(reading.value);
          yield reading;
        }
        if (clause.quotes.length > 0) yield* readLooks(clause);
      }
      if (EDGE_WORDS.test(clause.lower) || (clause.label !== undefined && EDGE_WORDS.test(clause.label)))
        yield* readEdgeKinds(clause);
      if (
        /cased?\b|capital|caps\b|small letters|letters? (?:[a-z]+ ){0,2}small\b|\bbig letter|acronyms/.test(
          `${clause.label ?? ''} ${clause.lower}`,
        ) &&
        !NAMES_IN_CODE.test(clause.sentence.masked)
      )
        yield* readCase(clause);
      for (const reading of readPresence(clause)) {
        named = true;
        yield reading;
      }
      if (mayEnclose(clause.sentence)) yield* readEnclosure(clause);
    }
    if (!named) yield* readPlainTerms(clause);
  },
  conflict: compare,
  compares: (directive) => isWording(directive) || isAmount(directive),
  solve(directives, others) {
    const found: Contradiction[] = [];
    forPairs(directives.filter(isWording), others?.filter(isWording), (a, b) => {
      const conflict = compare(a, b);
      const severity = conflict && severityOf([a, b]);
      if (severity)
        found.push({
          dimension: conflict.owner ?? 'wording',
          sides: [a, b],
          reason: conflict.reason,
          severity: quieter(severity, conflict.severity),
        });
    });
    found.push(...overPieces([...(others ?? []), ...directives]));
    found.push(...beyondLength([...(others ?? []), ...directives]));
    return found;
  },
};

/** What its case is said of is no text. */
const NAMES_IN_CODE =
  /\b(?:identifiers?|underscores?|(?:camel|snake|pascal)[- ]?case|(?:variable|function|method)s? names?)\b/i;
const TERM_NOUNS =
  /\b(?:titled|entitled|headed|title|headline|heading|slogan|tagline|motto|key ?words?|buzz ?words?|words?|letters?|terms?|vocabulary|expressions?)\b/;
const EDGE_WORDS =
  /\b(?:begin|start|open|commence|end|conclude|finish|close|closing words|greeting|salutation|(?:first|last|final|closing) (?:sentence|line)\b)/i;

const ENCLOSING =
  /quot|speech marks|inverted commas|["“”] ?marks?\b|["“”]\W*$|guillemet|outermost|\b(?:first|last) (?:character|thing|symbol|sign)|\b(?:digits|numerals|numbers)\b|with ["“'`]?[[\]{}()<>*#~|]|\b(?:enclose|wrap|surround|json)/;
const mayEnclose = oncePerWording(({ masked }) => ENCLOSING.test(masked.toLowerCase()));

function isWording(directive: Directive): directive is Placed {
  return directive.dimension === 'wording' && directive.modality !== 'may';
}

/** Each line of a text is all of it. */
function isPiece(part: string | undefined): boolean {
  return part !== undefined && !/^each (?:word|line|sentence|paragraph)$/.test(part);
}

/** Pairs by kind; the order of the two does not matter. */
function compare(a: Placed, b: Placed): Conflict | undefined {
  if (a.sentence === b.sentence && (a.span.start === b.span.start || showsMarks(a))) return undefined;
  if (a.value.kind === 'case' && b.value.kind === 'case' && !sameTarget(a.value, b.value)) {
    // A piece in another case than the whole is an exception that nobody marked.
    const whole = a.value.target === undefined ? a : b;
    if (whole.value.kind !== 'case' || whole.value.target !== undefined || isPiece(whole.scope.part)) return undefined;
  }
  if (mayStandElsewhere(a, b) || mayStandElsewhere(b, a)) return undefined;
  if (isWeak(a.value) || isWeak(b.value))
    return isWeak(a.value) && isWeak(b.value) ? undefined : weakAgainst(a.value, b.value);
  const [left, right] = [valueBeside(a, b), valueBeside(b, a)];
  return (
    compareValues(left, right) ??
    compareValues(right, left) ??
    (a.message === b.message ? undefined : (caseAgainstPhrase(a.value, b.value) ?? caseAgainstPhrase(b.value, a.value)))
  );
}

/** Its value; the letters of a part beside capital words of the same are those of all that is spoken of. */
function valueBeside({ value }: Placed, other: Placed): Wording {
  const same = value.kind === 'case' && other.value.kind === 'capital-words' && value.target === other.scope.part;
  return same ? { ...value, target: undefined } : value;
}

/** The text is in small or capital letters alone, and words of another message that are to stand in it are not. */
function caseAgainstPhrase(text: Wording, phrase: Wording): Conflict | undefined {
  if (text.kind !== 'case' || text.target !== undefined) return undefined;
  const wanted =
    phrase.kind === 'edge' && !phrase.never
      ? phrase.phrase
      : phrase.kind === 'use' && phrase.count.min > 0 && !phrase.plain && phrase.unit === 'phrase'
        ? phrase.term
        : undefined;
  const other = text.style === 'lower' ? /\p{Lu}/u : text.style === 'upper' ? /\p{Ll}{2}/u : undefined;
  if (wanted === undefined || !other?.test(wanted)) return undefined;
  return { reason: `the required "${wanted}" is not in ${caseName(text.style)}`, severity: 'information' };
}

/** What one part is not to hold, and the text has somewhere: `use dashes for ranges`, `no dashes in headlines`. */
function mayStandElsewhere({ value: wish, scope }: Placed, { value: ban, scope: { part } }: Placed): boolean {
  // "every question contains it", "the answers do not"
  if (wish.kind === 'use' && ban.kind === 'use')
    return [wish.place, part].every((each) => each?.startsWith('each ')) && wish.place !== part;
  if (ban.kind !== 'presence' || ban.count.max > 0) return false;
  // "the caption ends with an emoji", "no emojis in the title"
  if (wish.kind === 'edge') return part !== undefined && isPart(part) && wish.of !== part;
  if (wish.kind !== 'presence' || wish.count.min === 0) return false;
  return scope.part === undefined && part !== undefined && isPart(part) && !/^(?:body|dialogue)$/.test(part);
}

/** `Write 'text', not "text"` is about the marks. */
function showsMarks({ sentence }: Placed): boolean {
  return sentence !== undefined && TWO_MARKS.test(sentence.wording.text);
}

const TWO_MARKS = /['‘](\w{1,20})['’][^.;'"]{1,30}["“]\1["”]|["“](\w{1,20})["”][^.;'"]{1,30}['‘]\2['’]/;

function isWeak(value: Wording): value is TermUse {
  return value.kind === 'use' && value.weak === true;
}

/** Words that are quoted on both sides, wanted on one and denied on the other. */
function weakAgainst(a: Wording, b: Wording): Conflict | undefined {
  const left = asUse(a);
  const right = asUse(b);
  if (!left || !right || left.plain || right.plain) return undefined;
  const wanted = left.count.max === 0 ? right : left;
  const limited = wanted === left ? right : left;
  if (wanted.weak && wanted.words.length !== limited.words.length) return undefined;
  const conflict = useAgainstUse(wanted, limited);
  return conflict && { ...conflict, severity: 'information' };
}

function asUse(value: Wording): TermUse | undefined {
  if (value.kind === 'edge' && !value.never && value.phrase) return useOf(value);
  return value.kind === 'use' ? value : undefined;
}

function compareValues(a: Wording, b: Wording): Conflict | undefined {
  switch (a.kind) {
    case 'use':
      if (b.kind === 'use') return useAgainstUse(a, b);
      if (a.plain) return undefined;
      if (b.kind === 'form') return useAgainstForm(a.words, a.count.min > 0, b) ?? banAgainstForm(a, b);
      if (b.kind === 'together') return phraseAgainstTogether(a, b);
      if (b.kind === 'neighbour') return phraseAgainstNeighbour(a, b);
      if (b.kind === 'presence') return phraseAgainstPresence(a, b);
      return b.kind === 'case' ? phraseAgainstCase(a, b) : undefined;
    case 'edge':
      if (b.kind === 'edge') return edgeAgainstEdge(a, b);
      if (b.kind === 'use' && b.all && a.phrase !== undefined && !a.never && greets(a, b))
        return besideAll({ ...useOf(a), place: b.place }, b);
      if (a.never || a.phrase === undefined) return edgeKindAgainst(a, b);
      return compareUse(useOf(a, b), b);
    case 'form':
      return b.kind === 'form' ? formAgainstForm(a, b) : undefined;
    case 'order':
      if (b.kind === 'edge') return orderAgainstOpening(a, b);
      return b.kind === 'order' && a.first === b.second && a.second === b.first
        ? { reason: `"${a.first}" cannot stand both before and after "${a.second}"` }
        : undefined;
    case 'frequency':
      return b.kind === 'frequency' && a.more === b.less && a.less === b.more && (a.strict || b.strict)
        ? { reason: `"${a.more}" cannot stand more often than "${a.less}" and not`, owner: 'count' }
        : undefined;
    case 'look':
      return b.kind === 'look' && a.term === b.term && a.look === b.look && a.never !== b.never
        ? { reason: `"${a.term}" cannot stand in ${a.look} and not` }
        : undefined;
    case 'neighbour':
      return undefined;
    case 'naming':
      return b.kind === 'naming' ? namingAgainstNaming(a, b) : undefined;
    case 'together':
      return b.kind === 'together' ? togetherAgainstApart(a, b) : undefined;
    case 'case':
      if (b.kind === 'case') return caseAgainstCase(a, b);
      if (b.kind === 'capital-words' && a.target === undefined) {
        if (a.style === 'lower' && b.count.min > 0) return { reason: 'text in lower case has no capitalized words' };
        if (a.style === 'upper' && b.count.max < MANY_WORDS) {
          const reason = 'text in capital letters has only capitalized words';
          return b.count.max < 10 ? { reason } : { reason, severity: 'information' };
        }
      }
      return undefined;
    case 'capital-words':
      return b.kind === 'capital-words' && a.per === b.per && isEmpty(intersect(a.count, b.count))
        ? { reason: 'no number of capitalized words satisfies both' }
        : undefined;
    case 'outermost':
      return b.kind === 'presence' && b.mark === 'enclosing quotation mark' && b.count.min > 0
        ? { reason: 'quotation marks around the text are its first and last characters', severity: 'information' }
        : undefined;
    case 'presence':
      return b.kind === 'presence' ? presenceAgainstPresence(a, b) : undefined;
  }
}

/** A thing that has one name alone, and another. */
function namingAgainstNaming(a: TermNaming, b: TermNaming): Conflict | undefined {
  if (!a.only || a.of !== b.of || b.names.some((name) => a.names.some((own) => isPartOfName(own, name))))
    return undefined;
  return { reason: `the ${a.of} can only be called "${a.names.join('" or "')}"` };
}

function isPartOfName(a: string, b: string): boolean {
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

/** The text opens with words that hold what is to come later. */
function orderAgainstOpening({ first, second }: TermOrder, edge: Edge): Conflict | undefined {
  if (edge.never || edge.side !== 'start' || edge.of !== undefined || edge.phrase === undefined) return undefined;
  const at = (term: string) => edge.words.findIndex(({ lower }) => sameWord(lower, term));
  const [early, late] = [at(first), at(second)];
  return late >= 0 && (early < 0 || early > late)
    ? { reason: `the opening words hold "${second}", which may only come after "${first}"` }
    : undefined;
}

/** So many words are more than a text has that is all in capital letters. */
const MANY_WORDS = 30;

function caseAgainstCase(a: LetterCase, b: LetterCase): Conflict | undefined {
  if (a.style === b.style) return undefined;
  if (a.style === 'initial' || b.style === 'initial') {
    const other = a.style === 'initial' ? b : a;
    return other.style === 'lower' && (other.target === undefined || sameTarget(a, b))
      ? { reason: 'text in lower case has no capital letters', severity: 'information' }
      : undefined;
  }
  const reason = `the text cannot be in ${caseName(a.style)} and in ${caseName(b.style)}`;
  if (a.target === b.target) return { reason };
  if (sameTarget(a, b)) return { reason, severity: 'information' };
  const whole = a.target === undefined ? a : b;
  const pure = whole.target === undefined && (whole.style === 'lower' || whole.style === 'upper');
  return pure ? { reason, severity: 'information' } : undefined;
}

/** `names` and `speakers' names`. */
function sameTarget({ target: a }: LetterCase, { target: b }: LetterCase): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  const [left, right] = [a, b].map(
    (target) =>
      ` ${target
        .replace(/['’]s?(?= )/g, '')
        .replace(/^(names?) of (?:(?:the|all|each|every) )?(.+)$/, '$2 $1')
        .split(' ')
        .map(singular)
        .join(' ')}`,
  );
  return left!.endsWith(right!) || right!.endsWith(left!);
}

function caseName(style: LetterCase['style']): string {
  return style === 'upper' ? 'capital letters' : style === 'initial' ? 'initial capitals' : `${style} case`;
}

/** Pieces in which a text begins or ends. */
const EDGE_PIECE = { start: /^(?:line|stanza|verse) 1$/, end: /^(?:line|stanza|verse) -1$/ };

function compareUse(use: TermUse, other: Wording): Conflict | undefined {
  return compareValues(use, other) ?? (other.kind === 'use' ? useAgainstUse(other, use) : undefined);
}

/**
 * A required opening or ending as a use of its words in the first or last paragraph and sentence, or in the line that words beside
 * it are kept out of.
 */
function useOf(edge: Edge, beside?: Wording): TermUse {
  const other = beside?.kind === 'use' ? beside.place : undefined;
  const isEarly = edge.side === 'start' && edge.of === undefined && other?.startsWith('before ') && !/ 1$/.test(other);
  const piece = isEarly || EDGE_PIECE[edge.side].test(other ?? '') ? other : undefined;
  return {
    kind: 'use',
    term: edge.phrase!,
    unit: 'phrase',
    words: edge.words,
    loose: false,
    idiom: false,
    count: { min: 1, max: Number.POSITIVE_INFINITY },
    place: edge.of ?? piece ?? (edge.side === 'start' ? 'paragraph 1' : 'paragraph -1'),
    only: false,
    spread: 1,
  };
}

/** How many times `inner` stands in `outer`. */
function occurrences(outer: TermUse, inner: TermUse): number {
  if (inner.unit === 'letter') {
    const same = outer.unit === 'letter' && outer.term.toLowerCase() === inner.term.toLowerCase();
    return outer.unit === 'letter' ? Number(same) : outer.term.toLowerCase().split(inner.term.toLowerCase()).length - 1;
  }
  if (outer.unit === 'letter') return 0;
  if (inner.words.length === 0) return outer.term.toLowerCase() === inner.term.toLowerCase() ? 1 : 0;
  let count = 0;
  for (let at = 0; at + inner.words.length <= outer.words.length; at++) if (standsAt(outer, at, inner)) count++;
  return count;
}

/** Whether the words of `inner` stand in `outer` from a word of it on. */
function standsAt(outer: TermUse, at: number, { words, loose }: TermUse): boolean {
  for (let i = 0; i < words.length; i++) {
    const [own, word] = [outer.words[at + i]!.lower, words[i]!.lower];
    if (own !== word && !(loose && words.length === 1 && sameWord(own, word))) return false;
  }
  return true;
}

/** A word that is said or left out in everyday words, and one that is named as a word. */
function plainAgainstNamed(required: TermUse, limited: TermUse): Conflict | undefined {
  const [plain, named] = required.plain ? [required, limited] : [limited, required];
  if (named.plain || named.words.length > 1 || required.count.min === 0 || required.count.min <= limited.count.max)
    return undefined;
  const said = plain.plain!.find((term) =>
    named.unit === 'letter' || term.length === 1
      ? named.unit === 'letter' && named.term.toLowerCase() === term
      : named.words.length === 1 && sameWord(named.words[0]!.lower, term),
  );
  return said === undefined || (named.place !== undefined && named === limited)
    ? undefined
    : { reason: `"${said}" is both to be in the text and not`, severity: 'information' };
}

/** `required` needs more of a word or phrase than `limited` allows. */
function useAgainstUse(required: TermUse, limited: TermUse): Conflict | undefined {
  if (required.plain || limited.plain) return plainAgainstNamed(required, limited);
  if (required.only && limited.count.min > 0 && occurrences(limited, required) > 0) {
    const elsewhere = onlyElsewhere(required, limited);
    if (elsewhere) return elsewhere;
  }
  const { among } = required;
  const isOfThem =
    limited.place === `each ${among?.piece}` || (among?.each && isOneOf(limited.place ?? '', `each ${among.piece}`));
  if (among && among.count.min > 0 && limited.count.max === 0 && isOfThem)
    if (occurrences(required, limited) > 0)
      return { reason: `"${limited.term}" cannot stand in a ${among.piece} and in none` };
  if (among && among.count.min > 1 && limited.count.max === 0 && limited.place === `before ${among.piece} -1`)
    if (occurrences(required, limited) > 0)
      return { reason: `"${limited.term}" cannot stand in ${among.count.min} ${among.piece}s and only in the last` };
  const beyond = limited.among && beyondPieces(required, limited, limited.among);
  if (beyond) return beyond;
  if (required.count.min === 0) return undefined;
  // "only in the title" and "never in the text".
  if (required.only && limited.count.max === 0 && limited.place === undefined && standsBeside(required.place!))
    return undefined;
  if (limited.all) return besideAll(required, limited);
  const contained = occurrences(required, limited);
  // A ban on idioms forbids each of them.
  if (contained === 0) return undefined;
  const elsewhere = limited.only ? onlyElsewhere(limited, required) : undefined;
  if (elsewhere) return elsewhere;
  if (limited.only && limited.place !== undefined && required.place === undefined) {
    const short = SHORT_PLACE.test(limited.place) && required.count.min * contained > 2;
    if (short)
      return { reason: `"${limited.term}" may only stand in ${spoken(limited.place)}`, severity: 'information' };
  }
  if (limited.count.max === Number.POSITIVE_INFINITY) return undefined;
  const least = required.place?.startsWith('each ') ? Math.max(required.count.min, 1) : required.count.min;
  if (limited.place !== undefined && !limited.only && !placeWithin(limited.place, required.place)) {
    if (limited.count.max > 0 || !isMadeOf(required.place, limited.place)) return undefined;
  }
  if (least * contained <= limited.count.max) {
    // Each of several pieces holds it.
    const several = required.place?.startsWith('each ') === true && limited.place === undefined;
    return several && 2 * least * contained > limited.count.max
      ? {
          reason: `"${limited.term}" cannot stand in ${required.place} and only once`,
          severity: 'information',
          owner: 'count',
        }
      : undefined;
  }
  const counted = limited.count.max > 0;
  const word = limited.term;
  const same = required.words.length === limited.words.length;
  const reason = counted
    ? `"${word}" cannot appear at least ${least * contained} times and at most ${limited.count.max}`
    : same
      ? `"${word}" cannot be both required and forbidden`
      : `the required "${required.term}" holds the forbidden "${word}"`;
  return counted ? { reason, owner: 'count' } : { reason };
}

/** Words that are to stand in more pieces than they may. */
function beyondPieces(
  required: TermUse,
  limited: TermUse,
  { piece, count: { max } }: NonNullable<TermUse['among']>,
): Conflict | undefined {
  if (max === Number.POSITIVE_INFINITY || occurrences(required, limited) === 0) return undefined;
  const { among } = required;
  if (among?.piece === piece && among.count.min > max)
    return {
      reason: `"${limited.term}" cannot stand in ${among.count.min} ${piece}s and in at most ${max}`,
      owner: 'count',
    };
  return required.count.min > 0 && required.place === `each ${piece}`
    ? {
        reason: `"${limited.term}" cannot stand in each ${piece} and in at most ${max}`,
        severity: 'information',
        owner: 'count',
      }
    : undefined;
}

/** Of which a text has one, whoever speaks. */
const FILLED_ONCE =
  /^(?:title|headline|heading|subject(?: line)?|greeting|salutation|sign-?off|(?:sentence|question|heading) -?\d+)$/;

/** `question 3` of `each question`. */
function isOneOf(place: string, each: string): boolean {
  return each.startsWith('each ') && /^[a-z]+ -?\d+$/.test(place) && place.replace(/ -?\d+$/, '') === each.slice(5);
}

/** `sentence 1` of the introduction. */
function isWithinEnd(place: string, part: string): boolean {
  if (/^(?:introduction|intro|opening|preamble)$/.test(part)) return /^(?:sentence|line|paragraph) 1$/.test(place);
  return /^(?:conclusion|closing)$/.test(part) && /^(?:sentence|paragraph) -1$/.test(place);
}

/** Where nothing is said three times. */
const SHORT_PLACE = /^(?:title|headline|heading|caption|subject(?: line)?|greeting|salutation|sign-?off|signature)$/;

/** Words that are wanted where others are all that stands. */
function besideAll(required: TermUse, filled: TermUse): Conflict | undefined {
  const { place } = required;
  const isThere =
    place !== undefined &&
    (areSame(place, filled.place!) ||
      isWithinEnd(place, filled.place!) ||
      isOneOf(filled.place!, place) ||
      filled.place!.startsWith(`${place} of `));
  if (required.unit === 'letter' || !isThere) return undefined;
  if (required.all && !FILLED_ONCE.test(place!)) return undefined;
  if (required.all && (filled.term.length < required.term.length || plain(required.term) === plain(filled.term)))
    return undefined;
  const within = occurrences(filled, { ...required, loose: true });
  return within > 0 || plain(filled.term).includes(plain(required.term))
    ? undefined
    : { reason: `"${filled.term}" is all that stands in ${spoken(filled.place!)}` };
}

function onlyElsewhere(only: TermUse, required: TermUse): Conflict | undefined {
  const { place } = only;
  if (place === undefined) return undefined;
  const elsewhere =
    required.spread > 1 ||
    (required.place !== undefined && required.place !== place && areApart(required.place, place));
  if (!elsewhere) return undefined;
  const reason = `"${only.term}" may only stand in ${spoken(place)}`;
  return required.spread === 1 && mayBeLast(required.place, place) ? { reason, severity: 'information' } : { reason };
}

const UNIVERSAL_POS: Readonly<Record<PartOfSpeech, readonly string[]>> = {
  noun: ['NOUN', 'PROPN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
};
const OPEN_CLASSES = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV']);

/** A required phrase uses the word in a form that is ruled out. */
function useAgainstForm(words: readonly TermWord[], required: boolean, form: TermForm): Conflict | undefined {
  if (!required || form.mode === 'some') return undefined;
  const base = lemmaOf(form.term);
  for (const word of words) {
    const inflected =
      word.lower === form.term
        ? (formOf(word.lower, base) ?? 'base')
        : (formOf(word.lower, base) ?? formOf(word.lower, form.term));
    if (inflected === undefined) continue;
    const is = hasForm(word, inflected, form.form, words.length);
    if (is === undefined) continue;
    if (form.mode === 'only' ? !is : is) {
      const phrase = words.map((each) => each.lower).join(' ');
      return {
        reason: `the required "${phrase}" uses "${word.lower}" ${form.mode === 'only' ? 'in another form' : `as ${form.form}`}`,
      };
    }
  }
  return undefined;
}

/** Undefined when the words cannot tell. */
function hasForm(word: TermWord, inflected: string, form: TermForm['form'], length: number): boolean | undefined {
  switch (form) {
    case 'singular':
      return numberOf(word.lower) === 'singular';
    case 'plural':
      return numberOf(word.lower) === 'plural';
    case 'base':
      return inflected === 'base';
    case 'past':
      return inflected === 'past';
    case 'gerund':
      return inflected === 'gerund';
    default:
      // A word alone has no part of speech.
      return length < 2 || !OPEN_CLASSES.has(word.pos) ? undefined : UNIVERSAL_POS[form].includes(word.pos);
  }
}

function banAgainstForm(ban: TermUse, form: TermForm): Conflict | undefined {
  if (ban.count.max > 0 || ban.place !== undefined || form.mode !== 'some') return undefined;
  // "child" may be left out where "children" stands.
  const isWord =
    ban.term.toLowerCase() === form.term ||
    ((ban.loose || PARTS_OF_SPEECH.has(form.form)) && sameWord(ban.term.toLowerCase(), form.term));
  return isWord ? { reason: `"${form.term}" cannot be both required and forbidden` } : undefined;
}

const PARTS_OF_SPEECH = new Set(['noun', 'verb', 'adjective', 'adverb']);

function formAgainstForm(a: TermForm, b: TermForm): Conflict | undefined {
  if (!sameWord(a.term, b.term) || a.mode === 'never') return undefined;
  if (b.mode === 'never')
    return a.form === b.form ? { reason: `"${a.term}" cannot be used as ${a.form} and never so` } : undefined;
  if (a.form === b.form || PARTS_OF_SPEECH.has(a.form) !== PARTS_OF_SPEECH.has(b.form)) return undefined;
  return a.mode === 'only' ? { reason: `"${a.term}" cannot be only ${a.form} and also ${b.form}` } : undefined;
}

const NEARNESS = ['adjacent', 'words', 'sentence', 'paragraph', 'section'];
/** Words so near each other hardly stand in different paragraphs. */
const NEAR = 20;

/** Words side by side share a sentence, those of a sentence a paragraph. */
function togetherAgainstApart(a: TermsTogether, b: TermsTogether): Conflict | undefined {
  if (a.gap && b.gap) {
    const apart = isEmpty(intersect(a.gap, b.gap)) && a.terms.length === b.terms.length && sameTerms(a.terms, b.terms);
    return apart ? { reason: 'the words cannot stand so near each other and so far apart' } : undefined;
  }
  if (a.unit !== b.unit && !(NEARNESS.includes(a.unit) && NEARNESS.indexOf(a.unit) <= NEARNESS.indexOf(b.unit)))
    return undefined;
  if (a.gap && (a.gap.max > NEAR || b.unit === 'sentence')) return undefined;
  if (!a.same || b.same || b.gap || !sameTerms(a.terms, b.terms)) return undefined;
  return {
    reason:
      b.unit === 'adjacent'
        ? 'the words cannot stand side by side and not'
        : `the words cannot share a ${b.unit} and stand in different ones`,
  };
}

function phraseAgainstTogether(required: TermUse, together: TermsTogether): Conflict | undefined {
  if (required.count.min === 0 || required.words.length < 2) return undefined;
  if (together.gap && together.terms.length === 2) {
    const [first, second] = together.terms.map((term) => required.words.findIndex(({ lower }) => lower === term));
    const between = Math.abs(first! - second!) - 1;
    return first! >= 0 && second! >= 0 && between >= 0 && between < together.gap.min
      ? { reason: `in the required "${required.term}" "${together.terms.join('" and "')}" stand too near each other` }
      : undefined;
  }
  if (together.same) return undefined;
  const holdsAll = together.terms.every((term) => required.words.some((word) => sameWord(word.lower, term)));
  return holdsAll ? { reason: `the required "${required.term}" holds the words that must stand apart` } : undefined;
}

/** A phrase in capitals alone: `NEVER GIVE UP`. How its first letter is written gives way to the case of the text. */
const IN_CAPITALS = /^[^a-z]*[A-Z]{4,}[^a-z]+[A-Z]{2,}[^a-z]*$/;

function phraseAgainstCase({ count, term, place }: TermUse, { style, target }: LetterCase): Conflict | undefined {
  return count.min > 0 && place === undefined && style === 'lower' && target === undefined && IN_CAPITALS.test(term)
    ? { reason: `"${term}" is in capital letters, the text is not to have any` }
    : undefined;
}

/** A required phrase in which another word stands beside it. */
function phraseAgainstNeighbour(required: TermUse, { term, by, side }: TermNeighbour): Conflict | undefined {
  if (required.count.min === 0) return undefined;
  const { words } = required;
  const beside = by.split(' ').at(side === 'after' ? 0 : -1)!;
  const other = words.find(({ lower }, at) => {
    const next = words[side === 'after' ? at + 1 : at - 1];
    return lower === term && next !== undefined && next.lower !== beside;
  });
  return other && { reason: `the required "${required.term}" has no "${by}" ${side} "${term}"` };
}

const MARK_LETTERS: Readonly<Record<string, string>> = {
  comma: ',',
  'exclamation mark': '!',
  'question mark': '?',
  question: '?',
  semicolon: ';',
  colon: ':',
  'em dash': '—',
  dash: '—',
  ellipsis: '…',
};
const CONTRACTION = /\b(?:\w+n['’]t|(?:i|you|we|they|he|she|it|that|there|what|who|let)['’](?:m|re|ve|ll|d|s))\b/i;
const SUPERLATIVE =
  /\b(?:(?:the|my|your|our|its|their|his|her|of) (?:very )?(?:most|least) [a-z]+|(?:the|my|your|our|its|their|his|her) (?:very |[a-z]+ and )?(?!(?:forest|rest|guest|request|interest|harvest|test|quest|nest|chest|west|contest|protest|honest|modest)\b)[a-z]{2,}est|best|worst)\b/i;
const ABBREVIATION = /^[A-Z]{2,6}s?$|\b(?:vs|etc|approx|e\.g|i\.e|dept)\.|[a-z].*\b[A-Z]{3,5}\b|\b[A-Z]{3,5}\b.*[a-z]/;
const EMOJI = /\p{Extended_Pictographic}/u;

function phraseAgainstPresence(required: TermUse, presence: Presence): Conflict | undefined {
  if (required.count.min === 0 || presence.count.max > 0) return undefined;
  const letter = MARK_LETTERS[presence.mark];
  const holds =
    (letter !== undefined && required.term.includes(letter)) ||
    (presence.mark === 'contraction' && CONTRACTION.test(required.term)) ||
    (presence.mark === 'gendered word' && GENDERED.test(required.term)) ||
    (presence.mark === 'superlative' && SUPERLATIVE.test(required.term)) ||
    ((presence.mark === 'abbreviation' || presence.mark === 'acronym') && ABBREVIATION.test(required.term)) ||
    (presence.mark === 'emoji' && EMOJI.test(required.term)) ||
    (presence.mark === 'hashtag' && /#\w/.test(required.term)) ||
    ((presence.mark === 'idiom' || presence.mark === 'proverb') && required.idiom);
  return holds ? { reason: `the required "${required.term}" holds a forbidden ${presence.mark}` } : undefined;
}

function presenceAgainstPresence(a: Presence, b: Presence): Conflict | undefined {
  if (a.mark !== b.mark && !(KINDS_OF_MARK.get(a.mark) === b.mark)) return undefined;
  if (b.except === a.mark || (b.except !== undefined && a.mark === b.mark)) return undefined;
  if (a.count.min <= b.count.max || (b.language !== undefined && a.language !== b.language)) return undefined;
  return b.count.max === 0
    ? { reason: `the text cannot hold a ${a.mark} and none`, ...(a.implied && { severity: 'information' }) }
    : { reason: `no number of ${a.mark}s satisfies both`, owner: 'count' };
}

/** What holds a mark holds the general one too. */
const KINDS_OF_MARK: ReadonlyMap<string, string> = new Map([
  ['proverb', 'idiom'],
  ...['metaphor', 'simile', 'personification', 'hyperbole'].map((mark): [string, string] => [mark, 'figure of speech']),
  ['placeholder', 'square bracket'],
  ['square bracket', 'bracket'],
  ['enclosing quotation mark', 'quotation mark'],
  ...['comma', 'exclamation mark', 'question mark', 'semicolon', 'colon', 'period', 'em dash', 'ellipsis'].map(
    (mark): [string, string] => [mark, 'punctuation'],
  ),
]);

/** Each sentence that is barred from it, and the whole, which begins with one. */
function pieceAgainstWhole(each: Edge, whole: Edge): Conflict | undefined {
  if (!each.never || whole.never || each.phrase === undefined || whole.phrase === undefined) return undefined;
  if (!/^each (?:sentence|paragraph|line)$/.test(each.of ?? '') || whole.of !== undefined) return undefined;
  const [banned, wanted] = [plain(each.phrase), plain(whole.phrase)];
  const met = each.side === 'start' ? `${wanted} `.startsWith(`${banned} `) : ` ${wanted}`.endsWith(` ${banned}`);
  return met
    ? { reason: `${each.of} is not to ${each.side} with "${each.phrase}", the text is`, severity: 'information' }
    : undefined;
}

/** Whether one is an edge of each piece, the other of one of these. */
function meetAt(a: Edge, b: Edge): boolean {
  return a.of !== undefined && b.of !== undefined && (isOneOf(a.of, b.of) || isOneOf(b.of, a.of));
}

/** One of several openings against another opening. */
function oneOfAgainst(a: Edge, b: Edge): Conflict | undefined {
  const [choice, other] = a.oneOf ? [a, b] : [b, a];
  const wanted = other.oneOf ?? (other.phrase === undefined ? [] : [other.phrase]);
  if (wanted.length === 0 || other.never || choice.never) return undefined;
  const meets = (one: string, two: string) =>
    a.side === 'start'
      ? `${two} `.startsWith(`${one} `) || `${one} `.startsWith(`${two} `)
      : ` ${two}`.endsWith(` ${one}`) || ` ${one}`.endsWith(` ${two}`);
  return wanted.some((one) => choice.oneOf!.some((two) => meets(plain(one), plain(two))))
    ? undefined
    : { reason: `it can ${a.side} only with one of "${choice.oneOf!.join('", "')}"` };
}

function edgeAgainstEdge(a: Edge, b: Edge): Conflict | undefined {
  if (a.side === b.side && (a.of === b.of || meetAt(a, b))) {
    if (a.oneOf || b.oneOf) return oneOfAgainst(a, b);
    if (a.of !== b.of) return edgeAgainstEdge(a, { ...b, of: a.of });
  }
  if (a.oneOf || b.oneOf) return undefined;
  if (a.side === b.side && a.of !== b.of) return pieceAgainstWhole(a, b) ?? pieceAgainstWhole(b, a);
  if (a.side !== b.side || a.of !== b.of) return undefined;
  const at = a.side === 'start' ? 'begin' : 'end';
  if (a.phrase !== undefined && b.phrase !== undefined) {
    const [left, right] = [plain(a.phrase), plain(b.phrase)];
    const within =
      a.side === 'start'
        ? left.startsWith(right) || right.startsWith(left)
        : left.endsWith(right) || right.endsWith(left);
    if (a.never !== b.never) {
      const [banned, wanted] = a.never ? [left, right] : [right, left];
      const met = a.side === 'start' ? wanted.startsWith(banned) : wanted.endsWith(banned);
      return met ? { reason: `the text cannot ${at} with it and not` } : undefined;
    }
    return !a.never && !within ? { reason: `one text cannot ${at} in two ways` } : undefined;
  }
  if (a.phrase !== undefined && b.what !== undefined) return phraseAgainstKind(a, b, at);
  if (a.what !== undefined && b.what !== undefined) {
    // To greet is an act.
    if (a.what === 'greeting' && b.what === 'greeting') return undefined;
    if (a.what === b.what)
      return a.never !== b.never ? { reason: `the text cannot ${at} with a ${a.what} and not` } : undefined;
    const marks = a.side === 'end' && LAST_MARK.test(a.what) && LAST_MARK.test(b.what);
    const excluded = marks || (EXCLUDES[a.what] ?? []).includes(b.what);
    return excluded && !a.never && !b.never ? { reason: `the text cannot ${at} with both` } : undefined;
  }
  return undefined;
}

const LAST_MARK = /^(?:period|exclamation mark|question mark|semicolon|colon|comma|ellipsis)$/;
const EXCLUDES: Readonly<Record<string, readonly string[]>> = {
  question: ['statement', 'exclamation', 'neutral statement', 'exclamation mark', 'period'],
  statement: ['question', 'question mark'],
  'call to action': ['neutral statement'],
  'neutral statement': ['call to action', 'question'],
  verb: ['noun', 'adjective', 'adverb', 'pronoun'],
  noun: ['adjective', 'adverb', 'pronoun'],
  adjective: ['adverb', 'pronoun'],
  adverb: ['pronoun'],
};

const NUMBER_FIRST =
  /^(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|hundreds?|thousands?|millions?|most|half)\b)/;
const GREETING = /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|welcome)\b/;
/** An opening that is a greeting, where all of the greeting is told. */
function greets({ side, of, phrase }: Edge, { place }: TermUse): boolean {
  return (
    side === 'start' && of === undefined && /^(?:greeting|salutation)$/.test(place!) && GREETING.test(plain(phrase!))
  );
}

/** `Once upon a time`, not `Dana Whitlock`. */
const NO_NAME = /^\S+ (?!(?:of|the|and|de|di|da|van|von)\b)[a-z]+\b/;
/** In front of a noun. */
const DETERMINER = /^(?:my|your|our|their|his|her|its|this|that|these|those|the|an?)\b/;
/** Words that are neither verbs nor nouns, adjectives or adverbs. */
const FUNCTION_WORD =
  /^(?:i|you|we|they|he|she|it|my|your|our|their|his|her|its|this|that|these|those|the|an?|in|on|at|of|for|from|and|but|or|if|because)\b(?!['’])/;
const DECLINES = /\b(?:not|no|never|without)\b.{0,40}\b(?:require|need|further|input|action|encourage|necessary)\b/;

function phraseAgainstKind(edge: Edge, kind: Edge, at: string): Conflict | undefined {
  if (edge.never) return undefined;
  const phrase = edge.phrase!;
  const words = plain(phrase);
  const is: Readonly<Record<string, boolean | undefined>> = {
    question: isQuestion(phrase),
    statement: !isQuestion(phrase),
    'neutral statement': undefined,
    quote: edge.words.length > 3 && !/["“']/.test(phrase) ? false : undefined,
    number: NUMBER_FIRST.test(words) ? undefined : false,
    greeting: GREETING.test(words) ? true : undefined,
    'call to action': DECLINES.test(words) ? false : undefined,
    name: NO_NAME.test(phrase) ? false : undefined,
    ...(FUNCTION_WORD.test(words) && {
      verb: false,
      noun: DETERMINER.test(words) ? undefined : false,
      adjective: false,
      adverb: false,
    }),
    'exclamation mark': phrase.endsWith('!') ? true : undefined,
  };
  // A greeting may come before whatever opens the text.
  if (kind.what !== 'greeting' && GREETING.test(words) && edge.words.length < 6) return undefined;
  if (kind.what === 'greeting' && !kind.never) return undefined;
  const met = is[kind.what!];
  if (met === undefined || met !== kind.never) return undefined;
  return {
    reason: kind.never
      ? `"${phrase}" is a ${kind.what}`
      : `"${phrase}" is no ${kind.what}, and one text cannot ${at} in two ways`,
  };
}

const QUESTION_START =
  /^(?:who|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|would|will|should|have|has|had|may|might)\b/;

function isQuestion(phrase: string): boolean {
  return (
    /\?\s*$/.test(phrase) ||
    (QUESTION_START.test(plain(phrase)) &&
      !/[.!]\s*$/.test(phrase) &&
      !/^(?:when|where|what|how) .+, /.test(plain(phrase)))
  );
}

/** A described opening or ending against marks that the text must not hold. */
function edgeKindAgainst(edge: Edge, b: Wording): Conflict | undefined {
  if (edge.never || edge.what === undefined || b.kind !== 'presence' || b.count.max > 0) return undefined;
  const mark = edge.what === 'exclamation' ? 'exclamation mark' : edge.what;
  const same =
    mark === b.mark ||
    KINDS_OF_MARK.get(mark) === b.mark ||
    (mark === 'question' && b.mark === 'question mark') ||
    (mark === 'question mark' && b.mark === 'question');
  return same ? { reason: `the text cannot ${edge.side} with a ${edge.what} and hold none` } : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();
}

function sameTerms(a: readonly string[], b: readonly string[]): boolean {
  return b.every((term) => a.some((other) => sameWord(other, term)));
}

/** What the text must have against the words that it may have, and against an answer of one value. */
function* beyondLength(all: readonly Directive[]): Generator<Contradiction> {
  for (const limit of all) {
    const { kind, unit, interval, bare } = limit.value as Partial<Quantity>;
    if (kind !== 'quantity' || unit !== 'word' || limit.modality === 'may') continue;
    if (limit.scope.part === 'each sentence') yield* beyondSentence(limit, interval!.max, all);
    if (limit.scope.part !== undefined) continue;
    for (const other of all) {
      if (!isWording(other) || other.scope.part !== undefined || other.sentence === limit.sentence) continue;
      const needed = wordsNeeded(other.value);
      const wanted = bare === undefined ? undefined : besides(other.value, bare);
      if (wanted === undefined && needed <= interval!.max) continue;
      const sides = [limit, other].sort((x, y) => x.span.start - y.span.start);
      const severity = severityOf(sides);
      const reason =
        wanted === undefined
          ? `the required words are ${needed}, more than ${interval!.max}`
          : `an answer that is only a ${bare} has no room for ${wanted}`;
      if (severity) yield { dimension: wanted === undefined ? 'length' : 'wording', sides, reason, severity };
    }
  }
}

/** One sentence that must stand in the text against the words that each sentence may have. */
function* beyondSentence(limit: Directive, most: number, all: readonly Directive[]): Generator<Contradiction> {
  for (const other of all) {
    if (!isWording(other) || other.sentence === limit.sentence) continue;
    const { value } = other;
    const words = value.kind === 'use' && value.count.min > 0 && !value.weak ? value.words.length : 0;
    if (words <= most || value.kind !== 'use' || SEVERAL_SENTENCES.test(value.term)) continue;
    const sides = [limit, other].sort((x, y) => x.span.start - y.span.start);
    const severity = severityOf(sides, { ignoreParts: true });
    const reason = `the required words are ${words} in one sentence, more than ${most}`;
    if (severity) yield { dimension: 'length', sides, reason, severity };
  }
}

const SEVERAL_SENTENCES = /[.!?;:]\s+\S/;

/** How many words a wish needs at least. */
function wordsNeeded(wish: Wording): number {
  if (wish.kind === 'use' && wish.unit !== 'letter' && wish.place === undefined && !wish.weak)
    return wish.count.min * wish.words.length;
  return wish.kind === 'edge' && !wish.never && wish.of === undefined ? wish.words.length : 0;
}

/** What a wish needs beside the value that is the answer. */
function besides(wish: Wording, what: string): string | undefined {
  switch (wish.kind) {
    case 'use':
      if (wish.count.min === 0 || wish.place !== undefined || wish.weak) return undefined;
      if (wish.unit === 'letter') return wish.count.min > 1 ? `the letter "${wish.term}"` : undefined;
      return what.includes(plain(wish.term)) ? undefined : `"${wish.term}"`;
    case 'edge':
      return !wish.never && wish.of === undefined && wish.words.length > 1 ? `"${wish.phrase}"` : undefined;
    case 'presence':
      return wish.count.min > 0 && wish.mark !== 'enclosing quotation mark' ? `a ${wish.mark}` : undefined;
    case 'capital-words':
      return wish.count.min > 1 ? 'capitalized words' : undefined;
    default:
      return undefined;
  }
}

/** The words that a directive wants, wherever they stand. */
function wantedUse(value: Wording): TermUse | undefined {
  if (value.kind === 'use') return value.count.min > 0 ? value : undefined;
  return value.kind === 'edge' && !value.never && value.phrase !== undefined ? useOf(value) : undefined;
}

/** "in every paragraph" needs the number of paragraphs to be compared with a bound on the whole. */
function* overPieces(all: readonly Directive[]): Generator<Contradiction> {
  const own = all.filter(isWording);
  const each = own.flatMap((directive) => {
    const use = wantedUse(directive.value);
    return use?.place?.startsWith('each ') ? { directive, use } : [];
  });
  if (each.length === 0) return;
  for (const pieces of all) {
    const quantity = pieces.value as Partial<Quantity> | undefined;
    const { part } = pieces.scope;
    if (quantity?.kind !== 'quantity' || (part !== undefined && part !== 'body')) continue;
    const least = quantity.interval?.min ?? 0;
    for (const { directive: one, use } of each) {
      if (use.place !== `each ${lastNoun(quantity.unit ?? '')}`) continue;
      for (const whole of own) {
        if (whole.value.kind !== 'use' || (whole.value.place !== undefined && whole.value.place !== 'body')) continue;
        const contained = occurrences(use, whole.value);
        const needed = least * use.count.min * contained;
        if (contained === 0 || whole.value.count.max === 0 || needed <= whole.value.count.max) continue;
        const sides = [pieces, one, whole].sort((x, y) => x.span.start - y.span.start);
        const severity = severityOf(sides, { ignoreParts: true });
        const reason = `${least} ${quantity.unit}s hold "${whole.value.term}" at least ${needed} times, not at most ${whole.value.count.max}`;
        if (severity) yield { dimension: 'count', sides, reason, severity };
      }
    }
  }
}
