import type { Cue } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { animalOrOccupation, CURRENCIES, FORM_OF, FORMS_APART, ORDER_SCALES } from '../lexicon/choices.ts';
import { pluralOf } from '../lexicon/inflection.ts';
import { type Interval, numberOf } from '../numbers.ts';
import { DELIVERABLES, lastNoun, partOfClause, singular } from '../scope.ts';
import type { Dimension, Modality } from '../types.ts';
import { requiredPhrases } from './wording-terms.ts';

export interface Chosen {
  /** The value in its normal form. */
  readonly value: string;
  /** What it is chosen for, as a singular noun: the `ticket` of tickets that are sorted; undefined for the whole. */
  readonly about?: string;
  /** It leaves no room beside it: `only`, `all`, `rather than`, or said of the output as a whole. */
  readonly strict?: boolean;
  /** It is the only one or the best of all, so that another is not. */
  readonly sole?: boolean;
  /** The value is ruled out. */
  readonly never?: boolean;
  /** Not certain enough for a warning. */
  readonly quiet?: boolean;
  /** Where the value is an amount. */
  readonly count?: Interval;
  /** Within one message what comes later may add to it, so it is held against those of another role alone. */
  readonly acrossMessages?: boolean;
  /** It may be said by what is done instead, in words that seem to say more: `tabs only` of `no spaces`. */
  readonly instead?: boolean;
  /** It is told by words that must stand in the text. */
  readonly sample?: boolean;
  /** Of a value of several words those that name what it is, where the others describe it. */
  readonly heads?: readonly string[];
}

/** A choice and where the clause states it: offsets of the clause; default: all of it. */
export interface Stated extends Chosen {
  readonly at?: readonly [start: number, end: number];
  /** Said of the whole output; see {@link Axis.ofWhole}. */
  readonly ofWhole?: boolean;
  /** Default: the clause's own. */
  readonly modality?: Modality;
}

/** The words of a match with so many more letters behind it. */
export function stretch(match: RegExpExecArray, more = 0): Pick<Stated, 'at'> {
  const lead = match[0].length - match[0].trimStart().length;
  const end = match.index + (more === 0 ? match[0].trimEnd().length : match[0].length + more);
  return { at: [match.index + lead, end] };
}

/** A question about the output that has one answer, and how prompts answer it. */
export interface Axis {
  /** Names the axis in hovers: `setting`. */
  readonly name: string;
  readonly owner: Dimension;
  /** Tested before anything else is read. */
  readonly cue: Cue;
  /** Always said of the whole output, whatever part its words name. */
  readonly ofWhole?: boolean;
  /** Never certain enough for a warning. */
  readonly quiet?: boolean;
  /** Denials choose too. */
  readonly negated?: boolean;
  /** What a denial would choose without its negation is ruled out: `must not be set in Rome`. */
  readonly deniable?: boolean;
  /** The condition that its clauses state is what it is about, `if a value is missing`, or those that this finds are. */
  readonly ownCondition?: boolean | RegExp;
  /** A moment that comes in every run is no case apart: `before you advise`, `when the task is done`. */
  readonly atMoments?: boolean;
  read(clause: Clause): Iterable<Stated>;
  /** `context` gives the words of the task, which need not be said again. */
  excludes(a: Chosen, b: Chosen, context: () => readonly string[]): boolean;
  /** Whether two that exclude each other could still be reconciled by a careful reader. */
  isQuiet?(a: Chosen, b: Chosen): boolean;
  /** Whether the value rules something out, which for one part leaves the rest alone. */
  isBan?(value: Chosen): boolean;
  /** The dimension that owns a pair, where it is another. */
  ownerOf?(a: Chosen, b: Chosen): Dimension;
  reason(a: Chosen, b: Chosen): string;
}

const PHRASE_END =
  /\s(?:who|whom|that|which|with|from|of|in|on|at|for|to|and|named|called|during|where|whose|by|as|about|through|while|when|but|than|rather|living|trying|just|only|instead|throughout|from start)\b|[,.;:()"“]/;

/** The noun that a phrase is about: `dancer` for `a retired ballet dancer from Kyiv`. */
function headOf(words: string): string {
  return lastNoun(words.trim().split(PHRASE_END)[0]!);
}

const HERO =
  /\b(?:protagonist|main character|hero|heroine|central character|lead character|main figure|narrator|speaker)\b(?:,| (?:should|must|has to|is to|will|shall) be| is| be| as|:)? (?:an?|the) ([a-z][a-z' -]{2,60})/g;
const HERO_LABEL = /^(?:the )?(?:protagonist|main character|hero|heroine|central character|lead|narrator|speaker)$/i;

const hero: Axis = {
  name: 'main character',
  owner: 'topic',
  cue: /protagonist|character|\bhero|heroine|figure|narrator|speaker/,
  ofWhole: true,
  *read(clause) {
    if (clause.label !== undefined && HERO_LABEL.test(clause.label)) {
      const value = headOf(clause.lower);
      if (animalOrOccupation(value)) yield { value };
      return;
    }
    for (const match of matchesOf(clause.lower, HERO)) {
      const value = headOf(match[1]!);
      if (animalOrOccupation(value)) yield { value, ...stretch(match) };
    }
  },
  excludes: (a, b) => a.value !== b.value && animalOrOccupation(a.value) === animalOrOccupation(b.value),
  reason: (a, b) => `one main character is a ${a.value} or a ${b.value}`,
};

const TELLS =
  /\b(?:tell|told|speech|narrate|narrated|write|written|recount|describe|story|tale|chapter|scene|letter|poem|piece|seen|events)\b/;
const VIEW =
  /\bfrom (?:the )?([a-z][a-z -]{1,40}?)['’]s? (?:point of view|perspective|viewpoint|vantage point|eyes)\b|\b(?:from the (?:perspective|point of view|viewpoint|vantage point)|through the eyes) of (?:an?|the|one) ([a-z][a-z' -]{2,50})|\b(?:narrated|told|delivered|held) by (?:an?|the) (?!(?:[a-z-]+ ){0,3}(?:narrator|voice|observer)\b)([a-z][a-z -]{2,40}?)(?= (?:himself|herself|who)\b|[.,;]|$)|\blet (?:an?|the) ([a-z][a-z -]{2,40}?) (?:tell|narrate) (?:the|it|this)\b/g;

const viewpoint: Axis = {
  name: 'point of view',
  owner: 'person',
  cue: /\bview\b|perspective|viewpoint|vantage|eyes|narrated|\btold\b|delivered|\bheld\b|\blet\b/,
  ofWhole: true,
  *read(clause) {
    if (!TELLS.test(clause.lower)) return;
    for (const match of matchesOf(clause.lower, VIEW))
      yield { value: headOf(match.slice(1).find((words) => words !== undefined)!), ...stretch(match) };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `one text is told from the point of view of the ${a.value} or of the ${b.value}`,
};

/** Names and nouns without titles and articles. */
function namesIn(words: string): string[] {
  return words
    .replace(/\b(?:Mr|Mrs|Ms|Dr|Prof|Mx)\.?\s/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|an?|your|our|my|all|of|and|to|dear|every)$/.test(word));
}

const ADDRESSED =
  /(?<!\b(?:the|an?|your|this|that|e-?mail|ip|web|street|mail|[a-z]+ed) )\baddress(?:ed)? (?:(?:the|this|your|my) )?(?:(?:[a-z]+ )?(?:letter|e-?mail|memo|message|note|speech|reply|invitation|card|it|them) )?to (?:the attention of )?/g;

const addressee: Axis = {
  name: 'addressee',
  owner: 'topic',
  cue: /\baddress/,
  ofWhole: true,
  *read(clause) {
    for (const match of matchesOf(clause.lower, ADDRESSED)) {
      const at = match.index + match[0].length;
      const words = /^[^,;:()!?]{2,60}/.exec(clause.raw.slice(at))?.[0].split(/\s(?:and|who|in|at|by|with|using)\s/)[0];
      const names = words === undefined ? [] : namesIn(words.replace(/["“”]/g, ' '));
      if (names.length > 0) yield { value: names.join(' '), ...stretch(match, words!.length) };
    }
  },
  excludes: (a, b) => shareNoWord(a.value, b.value),
  reason: (a, b) => `one text is addressed to ${a.value} or to ${b.value}`,
};

function shareNoWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return !b.split(' ').some((word) => words.has(word));
}

const SIGNED =
  /\bsign(?:ed)?(?: (?:it|off|this|the (?:letter|e-?mail|message|note|card|post|reply)|every \w+|each \w+))?(?: off)?(?: only)?(?: (?:as|by|with|from))? (?=["“'‘_]|.)/g;

const UNSIGNED =
  /\b(?:no|without(?: an?)?|(?:not|[a-z]{2,8}n['’]t) (?:add|include|use|write|append) (?:an?|any|your))\s+(?:signature|sign-?off|closing signature)\b|\b(?:leave|omit|skip)\b[^.;]{0,15}\b(?:signature|sign-?off)\b|\b(?:not|never|[a-z]{2,8}n['’]t) sign (?:off|it|the)\b/;

/** `close with "Warmly, Petra"`. */
const CLOSING =
  /\b(?:close|end|finish|conclude)\b[^.;"“]{0,30}\bwith ["“](?:yours|best|kind|warm|sincerely|love|cheers|regards|cordially|all the)[^"”,]{0,20},\s+([^"”]{2,40})["”]/i;

const signature: Axis = {
  name: 'signature',
  owner: 'wording',
  cue: /\bsign(?:ed|ature)?\b|sign-?off|["“](?:yours|best|kind|warm|sincerely|love|cheers|regards|cordially|all)/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    if (UNSIGNED.test(clause.lower)) yield { value: 'none' };
    if (clause.polarity === 'negative') return;
    const closing = CLOSING.exec(clause.raw)?.[1];
    if (closing !== undefined && namesIn(closing).length > 0) yield { value: namesIn(closing).join(' ') };
    for (const match of matchesOf(clause.lower, SIGNED)) {
      const rest = clause.raw.slice(match.index + match[0].length);
      const words =
        /^["“'‘]([^"”]{2,80}?)["”'’]/.exec(rest)?.[1] ??
        /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}/u.exec(rest)?.[0];
      const names = words === undefined ? [] : namesIn(words);
      if (names.length > 0) yield { value: names.join(' ') };
    }
  },
  excludes: (a, b) => shareNoWord(a.value, b.value),
  reason: (a, b) =>
    a.value === 'none' || b.value === 'none' ? 'one text is signed or it is not' : 'one text is signed in one way',
};

const SUPERLATIVE = '(?:[a-z]+est|(?:most|least) (?!important (?:thing|point))[a-z]+)';
const TIME_BACK = '(?:back(?:ward)?s?|into the past|down into the past)';
/** `the latest release at the top`, `the hardest exercise comes first`, `the biggest sellers head the table`. */
const AT_AN_END = new RegExp(
  `\\b(${SUPERLATIVE})((?: (?!(?:is|are|comes?|goes?|go|stands?|at|on|first|last|must|should|that|which|and|or|of)\\b)[a-z'-]+){0,3}?) (?:(?:must|should|shall|will|is to|has to|have to) )?(?:(?:be|is|are|stands?|comes?|go|goes|sits?|appears?|belongs?) )?(?:right |always )?(first(?!-| (?:line|word|sentence|paragraph|half|part))|on top|at the (?:very )?(?:top|head|start|beginning|front)|up front|last|at the (?:very )?(?:bottom|end|foot)|heads? the [a-z]+|leads? the [a-z]+)(?=\\W|$)`,
);
/** `open the quiz with the hardest questions`. */
const OPENS_WITH = new RegExp(
  `^\\W*(?:please |always )?(?:(open|start|begin|kick off|lead)|end|close|finish|conclude)(?: off)?(?: (?:the|your|this) [a-z]+)? (?:with|on) (?:the |its )?(?:two |three |four |five )?(${SUPERLATIVE}) ([a-z]+)(?=\\W*$|[,;])`,
);
/** `wines run from the cheapest to the dearest`, `entries go from A to Z`. */
const RUNS =
  /\b(?:runs?|goe?s?|ranges?|climbs?|rises?|falls?|moves?|is told|are told|proceeds?|listed|follows?|stands?)\b[^.;]{0,40}?\bfrom\b|\bfrom a to z\b/;
/** `begin with version 0.1 and work forward in time`, `work back to the oldest`, `a life is told backwards`. */
const THROUGH_TIME = new RegExp(
  `\\b(?:work|move|go|run|proceed|continue|tell|told|scroll|travel|narrate|recount|carry on)(?:s|ed|ing)?(?: (?:your|its|their) way)?(?: from there)? (?:(forwards?|onwards?|up)|(${TIME_BACK}))(?= in time| to (?:the )?(?:today|present|now|oldest|first|earliest|beginnings?|newest|latest|founding|start|birth)| through (?:the )?(?:years|decades|time)| into the past|\\W*$| (?:on|in) (?:our|the|this) page)|\\bscroll (down into the past)`,
);
const FROM_BIRTH =
  /\b(?:start|begin|open)s? (?:from|with|at|in) (?:the |his |her |their |its )?(?:birth|childhood|schooldays|founding|beginnings?|origins?|early (?:years|days)|first (?:year|version|release))\b[^.;]{0,60}\b(?:then|and) (?:work|move|go|follow|continue|proceed|trace|carry on)\b/;

/** An order that is asked for: by an imperative, or of what `must be listed`. */
const ORDERING =
  /\bin (?:strict(?:ly)? |reverse |exact |the )?(?:chronological|alphabetical|reverse|ascending|descending|increasing|decreasing) (?:chronological |alphabetical )?order\b|\bbackwards? in time\b|^\W*(?:(?:please|always|then|also|and|finally|next)[\s,]+){0,3}(?:sort|order|rank|arrange|list|present|organi[sz]e|put|place|show|give|mention|name)\b|\b(?:must|should|shall|to|is to|are to|has to|have to|needs? to|will) (?:be |all be )?(?:sort|order|rank|arrange|list|present|organi[sz]e|appear|come|go)(?:ed)?\b|\b(?:list|items|entries|results|events|points|steps) (?:must|should|shall|is to|are to|has to|have to) be in\b|\b(?:like|want|need|prefer) (?:them|it|(?:the|all) [a-z]+) (?:to be )?(?:in|sorted|ordered)\b|^\W*(?:[a-z]+ ){0,3}(?:sorted|ordered|ranked|arranged|listed)\b/;
const ORDER_VERB =
  /\b(?:sort|order|rank|arrange|list|present|organi[sz]e|give)(?:ed)?\s+((?:the|all|your|its|any|every|these|those)\s+)?([a-z][a-z -]{1,40}?)\s+(?:in|by|from|alphabetically|chronologically|with|according|so|starting|first|ordered|sorted)\b/;
const ORDER_SUBJECT = /^\W*(?:(?:the|all|your)\s+)?([a-z][a-z -]{1,39}?)\s+(?:must|should|are|is|shall|need)\b/;
/** `Chapters in chronological order`. */
const THINGS_IN_ORDER = /^\W*(?:the |all |your )?([a-z-]{3,}s),? (?:in|by) (?:[a-z]+ ){0,3}?order\b/;
const ORDER_LABEL = /^(?:sort(?:ing)?|sort order|order(?:ing)?|sorted|ordered)$/i;
const PRONOUN = /^(?:it|them|these|those|everything|all|items?|entries|list|table|overview|results?|output|order)$/;
/** A second key, for items that are equal by the first. */
const TIE =
  /\b(?:then by|ties?|within each|inside each|(?:of|with|at) (?:one|the same|equal) [a-z]+|secondary|second by|and then)\b/;

/** `Within each price group, sort by name`: a second order under the first. */
const WITHIN_EACH =
  /\b(?:within (?:each|every|an?|the)|(?:under|below|inside|for|in|on) (?:each|every|the same))\b[^.;]{0,40}$/i;

const sortOrder: Axis = {
  name: 'order',
  deniable: true,
  owner: 'format',
  negated: true,
  cue: /(?<=[a-z]{3})est\b|\b(?:sort|order|reorder|backwards?|forwards?|past|scroll|rearrange|sequence|rank|arrange|alphabetical|chronological|first|last|ascending|descending|cheapest|newest|oldest|most|least|from|backward)/,
  *read(clause) {
    const { lower } = clause;
    if (clause.polarity === 'negative' && (!AS_GIVEN.test(lower) || NOT_KEPT.test(lower))) return;
    if (
      (clause.label === undefined || !ORDER_LABEL.test(clause.label)) &&
      (clause.kind === 'declarative' || !ORDERING.test(lower)) &&
      !AS_GIVEN.test(lower)
    ) {
      yield* orderTold(clause);
      return;
    }
    if (TIE.test(lower) && IN_EACH_PART.test(lower)) {
      yield* orderTold(clause);
      return;
    }
    if (TIE.test(lower) || WITHIN_EACH.test(clause.sentence.masked.slice(0, clause.start))) return;
    const value = orderOf(lower);
    if (value === undefined) {
      yield* orderTold(clause);
      return;
    }
    if (value === 'source') {
      const kept = KEPT_THING.exec(lower)?.[1];
      yield { value, ...(kept !== undefined && !PRONOUN.test(kept) && { about: singular(kept) }) };
      return;
    }
    const object =
      ORDER_VERB.exec(lower)?.[2] ??
      (clause.kind === 'imperative' ? undefined : (ORDER_SUBJECT.exec(lower)?.[1] ?? THINGS_IN_ORDER.exec(lower)?.[1]));
    const head = object === undefined ? undefined : headOf(object);
    // `the contact list` is not any list.
    const about = head === 'list' && object!.trim().includes(' ') ? object!.trim() : head;
    yield { value, ...(about !== undefined && !PRONOUN.test(about) && { about }) };
  },
  excludes({ value: a }, { value: b }) {
    const [keyA, wayA] = a.split(' ');
    const [keyB, wayB] = b.split(' ');
    return keyA !== keyB ? keyA !== 'any' && keyB !== 'any' : wayA !== undefined && wayB !== undefined && wayA !== wayB;
  },
  reason: (a, b) => `one list is ordered by ${spokenOrder(a.value)} or by ${spokenOrder(b.value)}`,
};

/** `Inside each part, wines run …`: an order of the parts' own contents. */
const IN_EACH_PART =
  /\b(?:inside|within|in) each (?:part|section|group|category|chapter|list|table)\b|\bof (?:a|each|every) (?:part|section|group|category|chapter)\b/;
/** `the list is sorted by price`, `entries appear in alphabetical order`. */
const IS_SORTED =
  /\b(?:is|are) (?:sorted|ordered|ranked|arranged|listed)\b|\b(?:appears?|stands?|comes?|goes?|follows?|runs?)\b[^.;]{0,20}\bin (?:[a-z]+ )?(?:chronological|alphabetical|ascending|descending|reverse) (?:[a-z]+ )?order\b|\b(?:is|are|appears?|stands?|comes?|goes?|runs?)(?: [a-z]+)? (?:alphabetically|chronologically)\b/;
const ORDER_SUBJECT_TOLD =
  /^\W*(?:the |all |your )?([a-z-]+) (?:is|are|appears?|stands?|comes?|goes?|follows?|runs?)\b/;
const OF_THE_CASE = /\bwhere\b|\bsame\b|\bequal\b|\bties?\b|\bif\b/;

/** Orders that are told of the things rather than asked for: `the newest stands at the top`, `cakes run from A to Z`. */
function* orderTold({ lower, sentence, conditions }: Clause): Generator<Stated> {
  if (conditions.length > 0 || OF_THE_CASE.test(lower) || (TIE.test(lower) && !IN_EACH_PART.test(lower))) return;
  const time = THROUGH_TIME.exec(lower);
  if (time) {
    yield { value: `date ${time[1] !== undefined ? 'up' : 'down'}` };
    return;
  }
  if (FROM_BIRTH.test(sentence.masked.slice(0, 400).toLowerCase()) && /\b(?:start|begin|open)/.test(lower)) {
    yield { value: 'date up' };
    return;
  }
  const opens = OPENS_WITH.exec(lower);
  const extreme = opens && ORDER_SCALES.get(opens[2]!.split(' ').at(-1)!);
  if (opens && extreme && !PRONOUN.test(opens[3]!) && !/^(?:point|thing|news|part)s?$/.test(opens[3]!)) {
    const isLow = opens[2]!.startsWith('least ') ? !extreme.low : extreme.low;
    const way = isLow === (opens[1] !== undefined) ? 'up' : 'down';
    yield { value: `${extreme.key} ${way}`, about: singular(opens[3]!), quiet: true };
    return;
  }
  const end = AT_AN_END.exec(lower);
  if (end) {
    const [, superlative, nouns, place] = end;
    const [most, word = most!] = superlative!.split(' ');
    const scale = ORDER_SCALES.get(word) ?? ORDER_SCALES.get((nouns ?? '').trim().split(' ')[0]!);
    if (!scale) return;
    const isFirst = !/^(?:last|at the (?:very )?(?:bottom|end|foot))/.test(place!);
    const isLow = /^(?:least)$/.test(most!) ? !scale.low : scale.low;
    const table = /^(?:heads?|leads?) the ([a-z]+)$/.exec(place!)?.[1];
    const noun = table ?? nouns?.trim().split(' ').at(-1);
    yield {
      value: `${scale.key} ${isLow === isFirst ? 'up' : 'down'}`,
      ...(noun !== undefined &&
        noun !== '' &&
        !PRONOUN.test(noun) &&
        scale.key !== 'date' && { about: singular(noun) }),
    };
    return;
  }
  if (IS_SORTED.test(lower)) {
    const sorted = orderOf(lower);
    const listed = ORDER_SUBJECT_TOLD.exec(lower)?.[1];
    if (sorted !== undefined && sorted !== 'source')
      yield { value: sorted, ...(listed !== undefined && !PRONOUN.test(listed) && { about: singular(listed) }) };
    return;
  }
  if (!RUNS.test(lower)) return;
  const value = /\bfrom a to z\b/.test(lower) ? 'alphabet up' : scaleIn(lower);
  if (value === undefined) return;
  const before =
    /(?:^|[,:] )(?:(?:hence|so|the|all|your|our|then|and) )*([a-z-]+(?: of a [a-z]+)?) (?:always |must |should |shall )?(?:runs?|goe?s?|ranges?|are|is|climbs?|follows?|stands?)\b/.exec(
      lower,
    )?.[1];
  yield { value, ...(before !== undefined && !PRONOUN.test(before) && { about: singular(before) }) };
}

function spokenOrder(value: string): string {
  const [key, way] = value.split(' ');
  return way === undefined ? key! : `${key} (${way === 'up' ? 'ascending' : 'descending'})`;
}

const BY_KEY =
  /\b(?:(?:sort|order|rank|arrang)(?:e|ed|ing)?\b[^.;]{0,40}?(?<!\b(?:separated|divided|split|followed|joined|delimited|accompanied|preceded|done) )\b(?:by|according to|based on)|in (?:(?:ascending|descending|increasing|decreasing|reverse) )?order of|(?:ascending|descending|increasing|decreasing) by)\s+(?:(?:their|its|the|unit|ticket|issue|total|overall|order of)\s+)*([a-z]+)/;
const FROM_TO = /\bfrom (?:the )?(least|most|[a-z]+)( [a-z]+)? to (?:the )?(least|most|[a-z]+)( [a-z]+)?\b/;
const FIRST = new RegExp(
  `\\b(most|least|${[...ORDER_SCALES.keys()].join('|')})(?: ([a-z]+))?(?: [a-z]+)? (?:comes? |goes |go )?(?:first(?!-)|at the top|on top)\\b`,
);
/** `in the order in which they happened`. */
const AS_HAPPENED =
  /\bin (?:the )?order (?:in which |that |of )?(?:[a-z]+ ){0,3}?(?:happened|occurred|took place|taken|made|decided|arrived|published|occurrence|events)\b/;
/** `in the order in which they are used`. */
const AS_USED =
  /\bin (?:the )?order (?:in which|that|of)\b[^.;]{0,20}?\b(?:use|used|appear|appearance|mention|mentioned|needed)\b/;

/** `in the order in which they stand in the contract`, `keep the order unchanged`. */
const AS_GIVEN =
  /\b(?:in|keep|preserve|retain|maintain|leave|follow|with)\b[^.;]{0,30}?\b(?:(?:original|given|input|source|document|same|existing) (?:order|sequence)\b|(?:order|sequence) (?:in which (?:[a-z]+ ){1,4}(?:appears?|stands?|occurs?|come|is given|are given|is listed|are listed) in\b|of the (?:input|source|original|document|contract|transcript|text|file|list|table)\b|(?:unchanged|as it is|as is|intact|untouched)\b))|\b(?:not|never|n['’]t) (?:re-?order|re-?sort|sort|rearrange|change the order)\b/;

/** `never leave the keys in the order of the input`. */
const NOT_KEPT = /(?:\b(?:not|never)|n['’]t) (?:keep|leave|preserve|retain|maintain|follow|list|present|show)\b/;

const KEPT_THING =
  /\b(?:keep|preserve|retain|maintain|leave|list|present|show) (?:the |all |all the )?([a-z]+)(?: and their)? (?:in|order|sequence)\b/;

/** `price up` for cheapest first; `alphabet`, `date`, or the name of any other key, with its direction where it is said. */
function orderOf(lower: string): string | undefined {
  const reverse = /\brevers/.test(lower);
  const way = /\b(?:ascending|increasing|low(?:est)? to high(?:est)?)\b/.test(lower)
    ? 'up'
    : /\b(?:descending|decreasing|high(?:est)? to low(?:est)?)\b/.test(lower)
      ? 'down'
      : undefined;
  if (AS_GIVEN.test(lower)) return 'source';
  if (AS_USED.test(lower)) return 'appearance';
  if (AS_HAPPENED.test(lower)) return 'date up';
  if (/\bbackwards? in time\b/.test(lower)) return 'date down';
  if (/\balphabetical/.test(lower)) return `alphabet ${reverse ? 'down' : 'up'}`;
  const scaled = scaleIn(lower);
  if (scaled) return scaled;
  if (/\bchronological/.test(lower)) return `date ${reverse ? 'down' : 'up'}`;
  const key = BY_KEY.exec(lower)?.[1];
  if (key !== undefined) {
    const known = ORDER_SCALES.get(key)?.key ?? (/^(?:name|title|letters?|initials?)$/.test(key) ? 'alphabet' : key);
    const highest = /\b(?:highest|largest|biggest|greatest)\b[^.;]{0,12}\bfirst\b/.test(lower)
      ? 'down'
      : /\b(?:lowest|smallest)\b[^.;]{0,12}\bfirst\b/.test(lower)
        ? 'up'
        : way;
    return highest ? `${known} ${highest}` : known;
  }
  return way === undefined || !/\b(?:sort|order|rank|list)/.test(lower) ? undefined : `any ${way}`;
}

/** Orders told by their ends: `from cheapest to dearest`, `newest first`, `from least to most severe`. */
function scaleIn(lower: string): string | undefined {
  const range = FROM_TO.exec(lower);
  if (range) {
    const [, from, fromWord, , toWord] = range;
    const superlative = /^(?:least|most)$/.test(from!);
    const scale = ORDER_SCALES.get(superlative ? (fromWord ?? toWord ?? '').trim() : from!);
    if (!scale) return undefined;
    return `${scale.key} ${superlative ? (from === 'least' ? 'up' : 'down') : scale.low ? 'up' : 'down'}`;
  }
  const first = FIRST.exec(lower);
  if (!first) return undefined;
  const superlative = /^(?:least|most)$/.test(first[1]!);
  const scale =
    ORDER_SCALES.get(superlative ? (first[2] ?? '') : first[1]!) ?? (first[2] ? ORDER_SCALES.get(first[2]) : undefined);
  if (!scale) return undefined;
  if (superlative) return `${scale.key} ${(first[1] === 'least') === !scale.low ? 'up' : 'down'}`;
  return `${scale.key} ${scale.low ? 'up' : 'down'}`;
}

const SIDE =
  /\b(?:argue|argues|arguing|speak|speaks|speaking|take (?:a )?(?:clear )?(?:position|stance|stand)|make (?:the|a) case|position|stance|(?<!\b(?:sentence|title|upper|lower|small|snake|camel|kebab|pascal|in|each|any|which) )case(?! (?:is|are|was|goes)\b)|come out|side|advocate|plead|campaign|lobby|(?:speech|letter|essay|opinion piece|article|column|talk|pamphlet|plea|editorial|op-ed|manifesto|petition|statement)(?= (?:in favou?r|in support|against)))\b[^.;,]{0,20}?\b(in favou?r of|for|in support of|against|in opposition to)\s+((?:the |a |an )?[a-z][a-z -]{1,40})/g;
/** `defend the toll`, `the essay opposes zoos`, `come down on the side of zoos`: the verbs, then the matter. */
const TAKES_SIDE =
  /^\W*(?:(?:please|also|openly|clearly|strongly) )?(?:(?:the|your|this) (?:opinion )?(?:essay|text|article|piece|letter|speech|column|author|writer|editorial|statement|post) (?:(?:must|should|shall|has to|is to|needs to) )?|it (?:must|should|shall|has to|is to|needs to) )?(?:also |openly |clearly |strongly )?(?:(?:defend|champion|advocate|endorse|call for(?! (?:an end|the end|the abolition|a ban|the removal|a stop))|come down on the side of|come down in favou?r of)s?|(?<down>(?:oppose|condemn|denounce|reject|call for (?:an end to|the end of|the abolition of|a ban on|the removal of|a stop to)|object to|come down against)s?)) (?:the idea of |the introduction of )?(?<what>(?:the |an? |all )?[a-z][a-z -]{1,40}?)(?= and call\b|\W*$|[.;,]| (?:in|with|by|on|as|and)\b)/;

const NO_SIDE =
  /\b(?:be|stay|remain|keep|strictly|write|sound)\b[^.;]{0,30}\b(?:neutral|impartial|unbiased|even-?handed)\b(?! (?:tone|colou?rs?|expression))|\b(?:not|never|[a-z]{2,8}n['’]t|without) (?:take|taking|pick|picking|choose) (?:a side|sides|a (?:position|stance|stand))\b|\b(?:present|give|weigh|show|treat) both (?:sides|kinds|options|views|positions|products|parties|perspectives|candidates|teams|cases)[^.;]{0,15} (?:equally|fairly|evenly|alike|without|the same|even-?handedly)\b|\b(?:come|coming) down on (?:either|any|one) side\b|\b(?:not|never|n['’]t|without) (?:favou?r|favou?ring|prefer|preferring) (?:one|either|any)\b|\bequal (?:weight|space|treatment|time|attention) to (?:both|each|all)\b|\b(?:use|with|in|keep to|choose) (?:only |strictly |purely |entirely )?(?:neutral|impartial|unbiased|even-handed) (?:wording|language|terms|words|phrasing)\b/;

/** `argue from the tenant's side`, `take the workers' side`. */
const FROM_SIDE =
  /\b(?:argue|argues|speak|speaks|plead|pleads|write|reason|tell it|stand|stay|be)\b[^.;]{0,30}? (?:from|on) (?:the )?([a-z]+)(?:['’]s|s['’]) side\b|\btake(?:s)? (?:the )?([a-z]+)(?:['’]s|s['’]) (?:side|part)\b/;
/** `present landlords as the ones at fault`. */
const RUNS_DOWN =
  /\b(?:present|portray|paint|show|depict|describe|cast)s? (?:the |all )?([a-z]+) as (?:the |an? )?(?:(?:only |real |true )?(?:ones?|party|side|people) (?:at fault|to blame|in the wrong)|villains?|culprits?|guilty|wrong|at fault|to blame|greedy|losers?)\b/;

/** `favour the buyer in every respect`, `side with the tenants`. */
const FAVOURS =
  /^\W*(?:please |openly |clearly |always )*(?:favou?r|side with|take the side of|take sides with|champion|root for|support) ((?:the |an? )?[a-z][a-z -]{2,40}?)(?= (?:in every|in all|throughout|over|in your|openly|clearly|from|whenever)\b)/;

const OWN_VIEW =
  /\b(?:give|state|share|add|express|offer|include|say|tell|voice|insert|close with|end with|finish with|conclude with)\b[^.;]{0,20}\b(?:(?:your|an?) (?:own|personal) (?:opinion|view|views|take|stance|judge?ment|preference)|what you (?:yourself )?think|which (?:one |[a-z]+ )?you (?:yourself )?(?:prefer|favou?r|like best))\b/;

const SIDES_AT_ODDS: ReadonlySet<string> = new Set([
  'for, against',
  'for, neither',
  'against, neither',
  'own view, neither',
  'own view, no view',
]);

const side: Axis = {
  name: 'side taken',
  owner: 'topic',
  cue: /\b(?:argu|reason|present|portray|paint|depict|cast|speak|position|stance|stand|case|sides?\b|personal|own\b|you\b|advocat|plead|com(?:e|ing)\b|neutral|impartial|unbiased|even|favou?r|champion|root|support|equal|alike|fairly|defend|endors|call\b|oppos|condemn|denounc|reject|object|against|down\b)/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    const neutral = NO_SIDE.exec(clause.lower);
    if (neutral) {
      const denied = /\b(?:not|never|[a-z]{2,8}n['’]t)(?: ever)? $/.test(clause.lower.slice(0, neutral.index));
      yield { value: denied ? 'own view' : 'neither' };
      return;
    }
    const isDenied = clause.polarity === 'negative';
    if (OWN_VIEW.test(clause.lower)) yield { value: isDenied ? 'no view' : 'own view' };
    if (isDenied) return;
    const favoured = FAVOURS.exec(clause.lower)?.[1];
    if (favoured !== undefined) yield { value: 'for', about: headOf(favoured) };
    const from = FROM_SIDE.exec(clause.lower);
    if (from) yield { value: 'for', about: singular((from[1] ?? from[2])!) };
    const taken = TAKES_SIDE.exec(clause.lower)?.groups;
    if (taken) yield { value: taken.down === undefined ? 'for' : 'against', about: headOf(taken.what!) };
    const down = RUNS_DOWN.exec(clause.lower);
    if (down) yield { value: 'against', about: headOf(down[1]!) };
    // "argue against keeping bees": a clause of its own begins behind the preposition.
    const said = /\b(?:against|for|of)\s*$/.test(clause.lower)
      ? clause.sentence.masked.slice(clause.start).toLowerCase()
      : clause.lower;
    for (const match of matchesOf(said, SIDE)) {
      const about = headOf(match[2]!);
      if (/^(?:and|it|them|me|us|you|yourself|example|seconds?|minutes?|hours?|days?|while)$/.test(about)) continue;
      yield { value: /against|opposition/.test(match[1]!) ? 'against' : 'for', about, ...stretch(match) };
    }
  },
  excludes: (a, b) => SIDES_AT_ODDS.has(`${a.value}, ${b.value}`) || SIDES_AT_ODDS.has(`${b.value}, ${a.value}`),
  reason: (a, b) => {
    if (a.value === 'own view' || b.value === 'own view') return 'one text gives a view of its own or gives none';
    const about = a.about ?? b.about ?? 'it';
    const neutral = a.value === 'neither' || b.value === 'neither';
    return neutral
      ? `one text takes a side on ${about} or takes none`
      : `one text argues for ${about} or against ${about}`;
  },
};

const OPEN_ENDING =
  /\bcliff-?hangers?\b|\b(?:unresolved|open[- ]ended? (?:ending|conclusion)|open ending|without (?:a |any )?resolution|hanging in the air)\b/;
const CLOSED_ENDING =
  /\bresolv(?:e|es|ed|ing) (?:the (?:conflict|plot|dispute|tension|argument|story|mystery)|everything|all)\b|\b(?:conflict|plot|dispute|tension|mystery|story|everything) (?:is|must be|should be|has to be|gets) (?:fully |completely )?resolved\b|\b(?:tie|tied|tying|wrap|wraps) up (?:all|every|the)\b|\bclosed ending\b|\bneat(?:ly)? resol/;

const HAPPY_ENDING = /\bends? happily\b|\bhappy ending\b|\bhappily ever after\b/;
const SAD_ENDING =
  /\b(?:sad|tragic|bleak|unhappy) ending\b|\bends? (?:tragically|badly|in (?:tragedy|despair|death|heartbreak|tears|sorrow|disaster))\b|\b(?:hero|heroine|protagonist|main character|everyone)\b[^.;]{0,20}\b(?:dies?|die|perish(?:es)?)\b[^.;]{0,20}\b(?:end|close)\b/;

const OF_MOOD = /^(?:happy|sad)$/;
/** `concludes on a hopeful note`, `the ending should be tragic`. */
const ENDS =
  /\b(?:end(?:s|ing)?|conclud(?:e|es|ing)|conclusion|finish(?:es)?|finale|outcome|last scene|final scene|clos(?:e|es))\b(?! (?:with (?:the|a) (?:phrase|sentence|question|line|word)|date|user))[^.;]{0,40}?\b(?:(?<happy>happily|happy|hopeful(?:ly)?|joyful(?:ly)?|joyous(?:ly)?|uplifting|optimistic(?:ally)?|upbeat|cheerful(?:ly)?|positive(?:ly)?|triumphant(?:ly)?|in triumph|for the better|high note|reconciliation)|(?<sad>tragic(?:ally)?|tragedy|sad(?:ly)?|bleak(?:ly)?|unhappy|unhappily|badly|despair|defeat|heartbreak(?:ing)?|sorrow|disaster|hopeless(?:ly|ness)?|grim(?:ly)?|gloomy|gloomily|melancholy|pessimistic(?:ally)?|negative(?:ly)?|low note|ruin))\b/;

const ending: Axis = {
  name: 'ending',
  owner: 'topic',
  cue: /cliff|resolv|resolution|ending|loose|wrap|hanging|happily|tragic|\bend(?:s|ing)?\b|\bcloses?\b|conclu|finale|outcome|finish|final/,
  ofWhole: true,
  *read({ lower, polarity }) {
    if (polarity === 'positive' && HAPPY_ENDING.test(lower)) yield { value: 'happy' };
    else if (polarity === 'positive' && SAD_ENDING.test(lower)) yield { value: 'sad' };
    else {
      const mood = ENDS.exec(lower)?.groups;
      if (mood && polarity === 'positive') yield { value: mood.happy === undefined ? 'sad' : 'happy' };
    }
    if (OPEN_ENDING.test(lower)) yield { value: 'open' };
    else if (CLOSED_ENDING.test(lower)) yield { value: 'resolved' };
  },
  excludes: (a, b) => a.value !== b.value && OF_MOOD.test(a.value) === OF_MOOD.test(b.value),
  reason: () => 'the end is open or everything is resolved',
};

const QUESTION_FORMS =
  /\b(multiple[- ]choice|open[- ]ended|true[/ -](?:or[/ -])?false|yes[/ -](?:or[/ -])?no|fill[- ]in[- ](?:the|a)[- ]blanks?|essay questions?|short[- ]answer)\b/;

/** `each multiple-choice question has four options`: those that are so. */
const OF_SUCH = /\b(?:each|every)(?: of the)? (?:multiple|open|true|yes|fill|essay|short)\b/;

/** `Answer with yes or no only`: the form of an answer. */
const ANSWERED =
  /^\W*(?:please |always |only )*(?:answer|reply|respond|say|start|begin|return|output)\b[^.;]{0,30}\byes\b/;

const questionForm: Axis = {
  name: 'form of the questions',
  owner: 'format',
  cue: /choice|ended|true|yes|blank|essay|short/,
  *read(clause) {
    const { lower } = clause;
    const match = QUESTION_FORMS.exec(lower);
    if (
      !match ||
      ANSWERED.test(lower) ||
      !/\b(?:questions?|quiz|test|exam|items?|worksheet|only)\b/.test(
        `${lower} ${clause.sentence.masked.toLowerCase()}`,
      )
    )
      return;
    const value = match[1]!
      .replace(/[/ -]+/g, ' ')
      .replace(/ questions?$/, '')
      .replace('true or', 'true')
      .replace('yes or', 'yes');
    yield { value, strict: STRICT.test(clause.sentence.masked) && !OF_SUCH.test(lower) };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: (a, b) => `the same questions are ${a.value} or ${b.value}`,
};

/** Leaves no room for another beside it. */
const STRICT =
  /\b(?:all|only|every|each|exclusively|solely|entirely|throughout|rather than|instead of|instead|whole)\b/i;

const WHOLE_OBJECT = `(?:it|this|that|everything|all of it|(?:the|your|this|my) (?:(?:whole|entire|final|first|opening|full) )?(?:text|response|answer|output|reply|piece|result|content|${DELIVERABLES.source.replace(/^\\b|\\b$/g, '')}|chapter|scene|villanelle|sonnet|ballad|fable))`;
const AS_FORM = new RegExp(
  `\\b(?:write|make|present|phrase|format|compose|tell|deliver|turn|render|structure|give|frame|style|keep)\\s+${WHOLE_OBJECT}\\s+(?:entirely |only |strictly )?(?:as|into|in the (?:form|shape|style) of|like|in)?\\s*(?:an? |the )?((?:[a-z-]+ ){0,2}[a-z-]+)`,
  'i',
);
const IS_FORM = new RegExp(
  `^\\W*(?:${WHOLE_OBJECT})\\s+(?:must|should|shall|has to|is to|will|needs to) (?:be|take the form of|read as|have the form of) (?:written (?:as|in) )?(?:an? |the )?((?:[a-z-]+ ){0,2}[a-z-]+)`,
  'i',
);
const FORM_NAMED =
  '(?:an? |one |single |plain |ordinary )*((?:[a-z-]+ ){0,2}[a-z-]+?)s?(?=[\\s.!*_]*$|[,;:]| (?:only|always|throughout|about|on|between|from|to|that|which|not|and (?:nothing|never))\\b)';
const BY_ANSWERING: readonly RegExp[] = [
  `(?:you )?(?:(?:please|always|only|then|must|should|will) )*(?:answer|respond|reply|communicate)s?(?: to (?:the|every|each|all|any|my|this) [a-z]+(?: [a-z]+)?)?(?: only| exclusively| always| entirely| solely| strictly| back)* (?:with|in|as|through|in the (?:form|shape|style) of) (?:nothing but )?${FORM_NAMED}`,
  `(?:all |any |each |every )?(?:of )?(?:your |the )?(?:answers?|repl(?:y|ies)|responses?|outputs?|everything)(?: of yours| (?:that )?you (?:give|write|send|say))? (?:is|are|(?:must|should|has to|have to) be|takes? the (?:form|shape) of|comes? (?:as|in)|(?:is|are) (?:always )?(?:phrased|written|composed|given|told) (?:as|in)|goes? out as) (?:always |only )*${FORM_NAMED}`,
  `(?:(?:please|now|so|then|instead) )*(?:explain|tell|retell|summari[sz]e|recount|put|phrase)(?: (?!as\\b)[a-z'’-]+){1,8}? (?:as(?! an? (?:[a-z]+ )?(?:list|table)\\b)|in(?= (?:plain|ordinary|flowing|continuous|simple|rhyming|rhymed|verse|prose|an? (?:[a-z]+ )?(?:dialogue|monologue|poem|sonnet|haiku|limerick|story|letter|essay))\\b)) ${FORM_NAMED}`,
].map((said) => new RegExp(`^\\W*${said}`));

/** What the answer as a whole is: `a haiku` of `Every answer takes the form of a haiku`, `Answer with a haiku`. */
export function formOfAnswer(lower: string): string | undefined {
  for (const said of BY_ANSWERING) {
    const named = said.exec(lower)?.[1];
    if (named !== undefined) return named;
  }
  return undefined;
}

const MAKES_FORM =
  /^\W*(?:please )?(?:write|draft|compose|create|prepare|produce|tell|generate)\s+(?:me\s+|us\s+)?(?:an?|one|the|your)\s+((?:(?!(?:for|about|on|of|to|from|with|in|that|which|and|or) )[a-z-]+ ){0,4}?)(poem|villanelle|sonnet|haiku|limerick|ballad|ode|letter|e-?mail|memo|essay|article|story|tale|fable|chapter|dialogue|monologue|speech|scene|report|review|song|press release)\b/;
const USES_MEDIUM =
  /\b(?:use|write|written|be|composed?)\s+(?:only |entirely )?(?:in |as )?(?:free |blank |rhymed |plain |ordinary |flowing |continuous )?(verse|prose)\b/;

const form: Axis = {
  name: 'form',
  owner: 'format',
  cue: new RegExp([...new Set([...FORM_OF.keys()].map((name) => name.split(' ').at(-1)))].join('|')),
  ofWhole: true,
  *read(clause) {
    const { lower } = clause;
    const turned = AS_FORM.exec(lower)?.[1] ?? IS_FORM.exec(lower)?.[1] ?? formOfAnswer(lower);
    const strict = turned === undefined ? undefined : formNamed(turned);
    if (strict) {
      yield { value: strict, strict: true };
      return;
    }
    const medium = USES_MEDIUM.exec(lower)?.[1];
    if (medium) {
      yield { value: FORM_OF.get(medium)!, strict: true };
      return;
    }
    const made = MAKES_FORM.exec(lower);
    if (made) yield { value: FORM_OF.get(made[2]!)!, ...stretch(made) };
  },
  excludes: (a, b) => (a.strict === true || b.strict === true) && (FORMS_APART.get(a.value)?.has(b.value) ?? false),
  reason: (a, b) => `one text is ${a.value} or ${b.value}`,
};

/** The form that a short phrase names by its last words: `a single bulleted list`. */
function formNamed(words: string): string | undefined {
  const all = words.toLowerCase().split(/\s+/);
  for (let end = all.length; end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const known = FORM_OF.get(all.slice(start, end).join(' '));
      if (known) return known;
    }
  }
  return undefined;
}

const AMOUNTS_IN = new RegExp(
  `\\b(?:amounts?|prices?|costs?|fees?|sums?|figures?|budgets?|expenses?|salar(?:y|ies)|totals?|values?|fares?|everything|money|revenues?|quote|priced?)\\b[^.;]{0,50}?\\bin (?:only )?(${[...CURRENCIES.keys()].join('|')})\\b`,
  'g',
);

/** `every amount of money`: all that has a currency. */
const ANY_AMOUNT = /\b(?:all|every|each|any) (?:prices?|amounts?|sums?|money)\b|^\W*(?:the )?(?:prices|amounts)\b/;
const WITH_SIGN =
  /\b(?:prices?|amounts?|sums?) (?:carry|carries|have|has|get|gets|take|takes|start with|come with|with) an? ["“'‘`]?([$€£]|dollar|euro|pound)["”'’`]? ?(?:signs?|symbols?)/;
const SIGN_OF: Readonly<Record<string, string>> = {
  $: 'US dollars',
  d: 'US dollars',
  '€': 'euros',
  e: 'euros',
  '£': 'pounds sterling',
  p: 'pounds sterling',
};

const currency: Axis = {
  name: 'currency',
  owner: 'format',
  cue: /\b(?:amount|price|cost|fee|sum|figure|budget|expense|salar|total|value|fare|everything|money)/,
  *read(clause) {
    const ofWhole = ANY_AMOUNT.test(clause.lower);
    for (const match of matchesOf(clause.lower, AMOUNTS_IN))
      yield { value: CURRENCIES.get(match[1]!)!, ...stretch(match), ...(ofWhole && { ofWhole }) };
    const sign = WITH_SIGN.exec(clause.lower)?.[1];
    if (sign !== undefined) yield { value: SIGN_OF[sign[0]!]!, sample: true, ...(ofWhole && { ofWhole }) };
  },
  // Several countries have dollars.
  excludes: (a, b) =>
    a.value !== b.value && !((a.sample || b.sample) && a.value.endsWith('dollars') && b.value.endsWith('dollars')),
  reason: (a, b) => `the same amounts are in ${a.value} or in ${b.value}`,
};

const MISSING =
  /\b(?:missing|absent|unknown|empty|unavailable|(?:not|[a-z]{2,6}n['’]t) (?:present|found|available|known|given|stated|mentioned|mention|have|give|state|contain|say|hold|provide|(?:in|on) the|appear|occur)|cannot be (?:found|filled|determined|read)|(?:no|without an?|without any|without) values?|nothing|lacks?|lacking)\b/;
const PLACEHOLDER =
  '(null|nil|empty string|""|\'\'|n/?a|unknown|none|not (?:stated|given|available|specified|found|known|applicable)|missing|dash|hyphen|empty list|empty array)';
const GETS_PLACEHOLDER = new RegExp(
  `\\b(?:use|write|set|return|put|give|are|is|be|becomes?|gets?|enter|insert|with|to|as|value)\\s+(?:it to |them to |an? |the (?:value|word|string|entry) )?["“'‘\`]?${PLACEHOLDER}(?![a-z])(?! (?:values?|fields?|keys?|entries|data)\\b)`,
);
const IS_OMITTED =
  /\b(?:omit|leave out|drop|skip|do not include|don['’]t include|exclude)\b[^.;]{0,30}\b(?:keys?|fields?)\b|\b(?:keys?|fields?)\b[^.;]{0,50}\b(?:omitted|left out|dropped|skipped|excluded)\b/;

const missingValue: Axis = {
  name: 'missing values',
  owner: 'format',
  cue: /missing|absent|unavailable|null|nothing|unknown|empty|n\/a|none|omit|\bleave\b|\bleft\b|skip|dropped|found\b|stated\b|given\b|dash\b|""|values?\b|fields?\b|keys?\b/,
  negated: true,
  ownCondition: true,
  *read(clause) {
    const sentence = clause.sentence.text.toLowerCase();
    if (clause.start > 0 && sentence.slice(0, clause.start).includes('instead of')) return;
    if (
      !MISSING.test(sentence) ||
      !/\b(?:value|field|key|entr|item|missing|use|write|set|return|omit|put|enter|give|mark)/.test(sentence)
    )
      return;
    // For some fields alone.
    if (/\bfor ["“'`]_/.test(clause.lower)) return;
    const said = clause.raw.toLowerCase();
    if (KEEPS_EMPTY.test(said) || OF_KEYS.test(sentence)) return;
    const match = DENIES_PLACEHOLDER.test(said) ? undefined : GETS_PLACEHOLDER.exec(said)?.[1];
    const value = match ?? (IS_OMITTED.test(said) ? 'omitted' : undefined);
    // What is said of any value names no part.
    const ofAny = /\b(?:values?|fields?|keys?|entr(?:y|ies))\b/.test(clause.subject ?? '');
    if (value !== undefined)
      yield {
        value: value === '""' || value === "''" ? 'empty string' : value,
        ...aboutField(sentence),
        ...(ofAny && { ofWhole: true }),
      };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a, b) => `a missing value is ${a.value} or ${b.value}`,
};

/** `if no title is given`: a rule for one field may differ from that for all. */
const NO_FIELD =
  /\b(?:if|when|where|whenever) (?:no|the|an?) (?!(?:values?|fields?|keys?|entry|items?|information|data|details?|documents?|texts?|answers?|properties|property|[a-z]+ (?:does|do|has|have|lacks?)\b)\b)([a-z]+) (?:is|was|are|cannot|can['’]t) (?:given|missing|absent|unknown|unclear|not|stated|found|be|empty)/;

function aboutField(sentence: string): { readonly about?: string } {
  const about = NO_FIELD.exec(sentence)?.[1];
  return about === undefined ? {} : { about };
}

/** `leave out keys without a value`, which is an act of its own. */
const OF_KEYS =
  /^\W*(?:leave out|omit|skip|drop|exclude|(?:do not|never) include) (?:the |any |all )*(?:keys?|fields?) without an? value\b/;
/** `never use null`. */
const DENIES_PLACEHOLDER =
  /(?:\b(?:not|never)|n['’]t) (?:ever )?(?:use|write|set|return|put|give|be|enter|insert)\b(?! (?:is|are|gets?|becomes?)\b)/;
/** `never omit empty fields`. */
const KEEPS_EMPTY = /(?:\b(?:not|never)|n['’]t) (?:ever )?(?:omit|leave out|drop|skip)\b/;

const FEW = String.raw`\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen`;

const DECIMAL_MARK =
  /\b(?:decimal (point|comma))\b|\b(comma|point|period|dot) as (?:the |a )?decimal\b|\bdecimal (?:mark|separator)\b[^.;]{0,20}\b(comma|point|period|dot)\b/;

/** `amounts like 1.234,56`. */
const NUMBER_LIKE =
  '\\b(?:amounts?|numbers?|prices?|figures?|sums?|values?|totals?)\\b[^.;]{0,40}?(?:\\b(?:like|as|such as|e\\.g\\.|way|style)|[:(])[ :(]*';
const SAMPLE_COMMA = new RegExp(`${NUMBER_LIKE}(?:\\d{1,3}(?:[. ]\\d{3})+,\\d\\d?|\\d{1,3},\\d\\d)\\b`);
const SAMPLE_POINT = new RegExp(`${NUMBER_LIKE}(?:\\d{1,3}(?:,\\d{3})+\\.\\d\\d?|\\d{1,3}\\.\\d\\d)\\b(?!\\.)`);

const decimalMark: Axis = {
  name: 'decimal mark',
  owner: 'format',
  cue: /\b(?:decimal|fraction)|\d[.,]\d/,
  *read({ lower }) {
    const match = DECIMAL_MARK.exec(lower);
    const mark = match?.[1] ?? match?.[2] ?? match?.[3];
    if (mark) yield { value: mark === 'comma' ? 'comma' : 'point' };
    else if (SAMPLE_COMMA.test(lower)) yield { value: 'comma' };
    else if (SAMPLE_POINT.test(lower)) yield { value: 'point' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'decimals have a point or a comma',
};

const WHOLE_NUMBERS =
  /\b(?:round|rounded|show|give|write|state|display|use|present|express)\b[^.;]{0,40}\b(?:(?:to|in|as) (?:the nearest )?(?:whole (?:numbers?|euros?|dollars?|pounds?|percent|units?|amounts?)|integers?)|no decimals?|without decimals?)\b|\bno (?:decimals|decimal places)\b/;
const DECIMALS = new RegExp(
  `\\b(${FEW})[- ](?:decimals?|decimal (?:places?|digits?)|digits after the (?:decimal )?(?:point|comma))\\b`,
);

/** What is rounded: `percentages`. */
const ROUNDED =
  /\b(?:round|show|give|write|state|display|present|express|list|quote) (?:all |the |each |every |any )?([a-z]+)\b|^\W*(?:all |the )?([a-z]+) (?:are|is|must|should|have|has)\b/;
/** `percentages without decimals`. */
const OF_NUMBERS = /^\W*([a-z]+s)(?: (?:get|have|take|with|are))? (?:no|without|\d|one|two|three)\b/;
/** `revenue in euros, two decimals`, `share as a percentage with one decimal`. */
const OF_ONE = /^\W*((?!(?:always|also|written|given|shown|rounded|expressed)\b)[a-z]{3,}) (?:in|as) [^.;:]{2,40}?[, ]/;
const ANY_NUMBERS = /^(?:numbers?|figures?|values?|results?|everything|it|them|up|down|to|in)$/;

const decimals: Axis = {
  name: 'decimals',
  owner: 'format',
  cue: /decimal|whole|integer|digits/,
  negated: true,
  *read({ lower, polarity }) {
    const count = DECIMALS.exec(lower)?.[1];
    const rounded = ROUNDED.exec(lower);
    const things = rounded?.[1] ?? rounded?.[2] ?? OF_NUMBERS.exec(lower)?.[1] ?? OF_ONE.exec(lower)?.[1];
    const about = things === undefined || ANY_NUMBERS.test(things) ? undefined : singular(things);
    if (WHOLE_NUMBERS.test(lower)) yield { value: 'none', ...(about && { about }) };
    else if (count !== undefined && polarity === 'positive')
      yield { value: String(numberOf(count)), ...(about && { about }) };
  },
  excludes: (a, b) => a.value !== b.value && (a.about === b.about || a.strict === true || b.strict === true),
  reason: (a, b) => {
    const said = ({ value }: Chosen) => (value === 'none' ? 'no' : value);
    return `the same numbers have ${said(a)} or ${said(b)} decimals`;
  },
};

const NUMBERS = '(?:numbers?|figures?|numerals?|quantities|amounts?|values?)';
const AS_DIGITS = new RegExp(
  `\\b${NUMBERS}\\b[^.;]{0,40}\\b(?:as|in|using|with) (?:arabic )?(?:digits|numerals|figures)\\b|\\b(?:use|prefer|only) (?:arabic )?(?:digits|numerals|figures) (?:only )?for (?:all |every |any )?${NUMBERS}\\b|\\b(?:use|prefer) (?:digits|numerals)(?:,? not words\\b| (?:rather than|instead of|in place of) (?:number )?words\\b)|\\buse (?:only )?(?:arabic )?(?:digits|numerals) (?:throughout|only|everywhere|exclusively)\\b|\\b(?:express|write|give|put) (?:all|every|each) ${NUMBERS} numerically\\b|\\b(?:digits|numerals)(?: \\([^()]{1,30}\\))? (?:are|must be|should be|have to be) used(?=\\W*$| everywhere| throughout| and| rather| instead)|\\b(?:digits|numerals|figures)(?: only| alone)? (?:(?:must|should|have to|are to) be used |are used )?for (?:all |every |any )?${NUMBERS}\\b`,
);
/** `the time is shown as in "Tue 14:30"`. */
const SHOWN_IN_DIGITS = /\b(?:shown|written) (?:as in|like|as) ["“][^"”\n]{0,40}\d/;
const AS_WORDS = new RegExp(
  `\\bsp(?:ell(?:ed|ing)?|elt)(?: out)? (?:all |every |each |any |the )*${NUMBERS}\\b|\\b${NUMBERS}\\b[^.;]{0,30}\\b(?:(?:spelled|written|spelt) out|(?:in|as|with) (?:full )?(?:words|letters)|written in full)\\b|\\bwrite out (?:all |every |each |any |the )*${NUMBERS}\\b|\\b(?:words|letters) (?:are used |must be used |should be used )?for (?:all |every |any )?${NUMBERS}\\b`,
);
/** `do not spell out numbers`. */
const NOT_SPELLED = new RegExp(
  `\\b(?:not|never|n['’]t|avoid) sp(?:ell|elling)(?: out)? (?:all |every |any |the )?${NUMBERS}(?=\\W*$| in words\\b)`,
);
const DIGITS_BANNED =
  /(?:\b(?:no|not (?:use|include)|never use|avoid|without)|n['’]t (?:use|include))(?: any)? (?:digits|numerals)\b|\bnone of the digits\b|\b(?:digits|numerals) (?:(?:are|is) (?:strictly |absolutely )?(?:banned|forbidden|out\b|taboo|off[- ]limits|not (?:allowed|permitted|wanted))|(?:must|should) not be used|(?:are not|must not) (?:to be )?used|(?:are to|must|should) be avoided)\b/;
/** `no digits in headings` leaves the text alone. */
const IN_PIECES = /\bin (?:the |any |all )?(?:headings?|headlines?|titles?|captions?|subject lines?|names?|labels?)\b/;
/** Only some numbers: `numbers above ten`. */
const SOME_NUMBERS =
  /\b(?:numbers?|figures?|values?|amounts?) (?:from|below|under|over|above|up to|greater|less|smaller|larger|between|in)\b(?! (?:full )?(?:words|letters|digits|figures|numerals|full\b))|\b(?:larger|smaller|bigger|small|large|big|round|exact|higher|lower) (?:numbers?|figures?|values?|amounts?)\b/;

/** `the date in the form 14/10/1066`, `times as 14:30`, `the year in figures`. */
const DATES_IN_DIGITS =
  /\b(?:dates?|times?|years?|hours?|timestamps?)\b[^.;:]{0,40}? (?:in the (?:form|format|style|pattern)(?: of)?|as|like|written) ["“]?(?:\d{1,4}[/.:-]\d\d|\d{4}\b|dd[/.-]mm|mm[/.-]dd|yyyy|hh:mm)|\b(?:dates?|times?|years?|hours?)\b[^.;:]{0,30}? in (?:figures|digits|numerals)\b/;
/** `spell out every percentage`, `two prices, each written in digits`. */
const KIND = '(percentage|price|age|temperature|quantit(?:y|ie)|distance|score|fraction)s?';
const KIND_AS_WORDS = new RegExp(
  `\\bsp(?:ell(?:ed|ing)?|elt)(?: out)? (?:all |every |each |any |the )*${KIND}\\b|\\b${KIND}\\b[^.;,]{0,30} (?:(?:spelled|written|spelt) out|in (?:full )?words|in letters)\\b`,
);
const KIND_AS_DIGITS = new RegExp(
  `\\b${KIND}\\b[^.;]{0,40} (?:as|in|with|using) (?:an? )?(?:arabic )?(?:digits?|numerals?|figures)\\b`,
);
const SAYS_HOW = /\b(?:digits?|numerals?|numerically|figures|spell|spelling|spelled|spelt|words|written|shown|out)\b/;

/** How numbers of one kind are written, which the words in front of the clause may name. */
function kindOfNumbers({ sentence, start, end }: Clause): Stated | undefined {
  const said = sentence.masked.slice(0, end).toLowerCase();
  const words = KIND_AS_WORDS.exec(said);
  const match = words ?? KIND_AS_DIGITS.exec(said);
  if (!match || match.index + match[0].length <= start) return undefined;
  return { value: words ? 'words' : 'digits', about: singular(`${match.slice(1).find((one) => one !== undefined)}s`) };
}

const numerals: Axis = {
  name: 'numbers',
  owner: 'format',
  cue: /\b(?:digits?|numerals?|numerically|figures|spell|spelling|spelled|spelt|words|written|shown|out)\b|\d|\b(?:dd|mm)[/.-]|yyyy/,
  negated: true,
  *read(clause) {
    const { lower, raw, polarity, quotes } = clause;
    const phrase = quotes.length > 0 ? requiredPhrases(clause).find((words) => /\d/.test(words)) : undefined;
    if (phrase !== undefined) yield { value: 'digits', sample: true, quiet: true };
    if (polarity === 'positive' && DATES_IN_DIGITS.test(lower)) {
      yield { value: 'digits', about: 'dates' };
      return;
    }
    if (!SAYS_HOW.test(lower)) return;
    const kind = polarity === 'positive' ? kindOfNumbers(clause) : undefined;
    if (kind) {
      yield kind;
      return;
    }
    const about = SOME_NUMBERS.test(lower) ? 'some' : undefined;
    const strict = /\b(?:all|every|any)\b/.test(lower);
    if (DIGITS_BANNED.test(lower)) {
      if (!IN_PIECES.test(lower)) yield { value: 'no digits', strict: true };
    } else if (polarity === 'negative') {
      if (NOT_SPELLED.test(lower)) yield { value: 'digits', ...(about && { about }), strict };
    } else if (AS_WORDS.test(lower)) yield { value: 'words', ...(about && { about }), strict };
    else if (AS_DIGITS.test(lower) || SHOWN_IN_DIGITS.test(raw))
      yield { value: 'digits', ...(about && { about }), strict };
  },
  excludes: (a, b) => {
    if ((a.value === 'digits') === (b.value === 'digits')) return false;
    if (a.about === b.about && a.about !== undefined && a.about !== 'some') return true;
    // Dates may be in digits where numbers are words.
    if (a.about === 'dates' || b.about === 'dates') return a.value === 'no digits' || b.value === 'no digits';
    return (a.about === undefined || b.strict === true) && (b.about === undefined || a.strict === true);
  },
  reason: () => 'the same numbers are in digits or in words',
};

const SERVES =
  /\b(?:serves?|feeds?|yields?|servings? for|enough for|portions? for|recipe for|dinner for|menu for)\s+(?:exactly |about )?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! (?:minutes|hours|days|weeks|months|years|courses?|dollars|euros))|\b(\d{1,3}|two|three|four|five|six|eight|ten|twelve) (?:servings|portions|persons|diners|guests)\b/;

const servings: Axis = {
  name: 'servings',
  owner: 'count',
  cue: /serv|feed|yield|enough|portion|recipe|dinner|menu|persons|diners|guests/,
  ofWhole: true,
  *read({ lower }) {
    const match = SERVES.exec(lower);
    const value = match ? numberOf(match[1] ?? match[2]!) : undefined;
    if (match && value !== undefined) yield { value: String(value), ...stretch(match) };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `one recipe serves ${a.value} or ${b.value}`,
};

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };
const JOURNEY = 'trip|holiday|vacation|tour|itinerary|journey|stay|cruise|visit|course|programme|program|challenge';
const LASTS = new RegExp(
  `\\b(?<a>${FEW})[- ](?<ua>day|week|month)s?[- ](?:long )?(?:[a-z-]+ ){0,2}?(?<na>${JOURNEY})\\b|\\b(?<nb>${JOURNEY}) (?:lasts|takes|is|runs|should last|must last|spans|should run)(?: for)? (?<b>${FEW})[- ](?<ub>day|week|month)s?\\b`,
);

const duration: Axis = {
  name: 'duration',
  owner: 'length',
  cue: /\b(?:day|week|month)s?\b/,
  ofWhole: true,
  *read({ lower }) {
    const groups = LASTS.exec(lower)?.groups;
    const amount = groups ? numberOf(groups.a ?? groups.b!) : undefined;
    // "one day trip" is a trip of a day among others.
    if (!groups || amount === undefined || (amount === 1 && groups.na !== undefined && !lower.includes('one-day')))
      return;
    const noun = groups.na ?? groups.nb!;
    const about = /^(?:holiday|vacation|tour|itinerary|journey)$/.test(noun) ? 'trip' : noun;
    yield { value: `${amount * DAYS_IN[groups.ua ?? groups.ub!]!} days`, about };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `it lasts ${a.value} or ${b.value}`,
};

const DEADLINE = new RegExp(
  `\\b(?:deadline|period|time limit|grace period) (?:of|is|should be|must be) (?<a>${FEW}|sixty|thirty|ninety|twenty) (?<ua>day|week|month)s?\\b|\\b(?:allow|grant|give) (?:the |your |our |them|him|her)[a-z ]{0,25}?(?:a period of )?(?<b>${FEW}|sixty|thirty|ninety|twenty) (?<ub>day|week|month)s\\b`,
);

const deadline: Axis = {
  name: 'deadline',
  owner: 'topic',
  cue: /deadline|period|limit|allow|grant|\bgive\b/,
  *read({ lower }) {
    const groups = DEADLINE.exec(lower)?.groups;
    const amount = groups ? numberOf(groups.a ?? groups.b!) : undefined;
    if (groups && amount !== undefined) yield { value: `${amount * DAYS_IN[groups.ua ?? groups.ub!]!} days` };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `one deadline is ${a.value} or ${b.value}`,
};

const AIMED =
  /\b(?:target(?:s|ed)?(?: at)?|(?:aim(?:ed)?|direct|pitch) (?:it |(?:the|your) [a-z]+ |this )?(?:directly |only |exclusively |solely )?at|gear(?:ed)? (?:it |(?:the|your) [a-z]+ |this )?(?:to|towards?)|intended for|tailored? (?:it |the [a-z]+ |this )?(?:to|for)|audience (?:addressed )?(?:is|are|consists of|should be|must be)|readers are|(?:speak|address(?:ed)? (?:it|yourself|yourselves|the [a-z]+)|directed|pitched|catered?) (?:directly |only |exclusively |solely )?(?:to|at|towards?))\s+(?!(?:(?:a|an|the|be|between|around|about|at|to|for|\d+|length|word)\b[^.;]{0,12}(?:words?|length|state|version|platform|file|branch|language|environment|goal|score|readability)))(?:an audience of |an? |the )?([a-z][a-z' -]{2,50})/;

const audience: Axis = {
  name: 'audience',
  owner: 'tone',
  cue: /target|\baim|\bgear|intended|tailor|audience|readers|speak|address|\bdirect|\bpitch|cater/,
  ofWhole: true,
  quiet: true,
  *read(clause) {
    const words =
      clause.label !== undefined && /^(?:target )?(?:audience|readers?|readership)$/i.test(clause.label)
        ? clause.lower
        : AIMED.exec(clause.lower)?.[1];
    if (words === undefined) return;
    const value = headOf(words);
    if (/^[a-z-]{3,}$/.test(value) && (PEOPLE.test(words) || animalOrOccupation(value) === 'occupation'))
      yield { value, ...(ONLY_THESE.test(clause.lower) && { strict: true }) };
  },
  excludes(a, b) {
    if (a.value === b.value) return false;
    const general = a.strict || b.strict ? ANY_READER : GENERAL_READER;
    return !general.test(a.value) && !general.test(b.value);
  },
  reason: (a, b) => `one text is aimed at ${pluralOf(a.value)} or at ${pluralOf(b.value)}`,
};

const PEOPLE =
  /\b(?:parents?|children|kids|teen\w*|adults?|seniors|retirees|athletes|students|pupils|engineers|developers|doctors|nurses|lawyers|teachers|beginners|experts|scientists|customers|tourists|travell?ers|hikers|cyclists|runners|gamers|gardeners|investors|managers|executives|founders|owners|professionals|novices|dwellers|families|couples|women|men|readers|citizens|voters|employees|freelancers|homeowners|commuters|specialists|academics|researchers)\b/;
const ONLY_THESE = /\b(?:only|exclusively|solely|nobody but|no one but)\b/;
const ANY_READER = /^(?:reader|audience|people|user|public|everyone|adult)$/;
const GENERAL_READER = /^(?:reader|audience|people|customer|adult|user|public|everyone|professional|family)$/;

const ONLY_ON =
  /\b(?:focus(?:es)?|concentrate|report|comment)\s+(?:only|exclusively|solely|strictly|entirely)\s+on\s+|\b(?:restrict|limit|confine)\s+(?:yourself|it|the (?:summary|answer|response|discussion|analysis|report|review|text))\s+(?:strictly )?to\s+(?!(?:at|about|around|under|\d|one|two|three|four|five|six|seven|eight|nine|ten|a (?:single|maximum)|no)\b)|\b(?:write|talk|speak|deal|sing)\s+(?:only|exclusively|solely)\s+(?:about|with|of)\s+|\b(?:cover|discuss|address|mention)\s+(?:only|nothing but|exclusively|solely)\s+(?!\d|(?:an?|one|two|three|four|five|six|the (?:most|main|two|three)|those|in|if|when|at)\b)/g;
const ALSO = /\b(?:also|as well|too|in addition|additionally|besides)\b/;
const COVERS =
  /\b(?:cover|discuss|include|address|mention|describe|report on|comment on|touch on|talk about|go into|summari[sz]e)\s+/;

/** The only matter of a text, and what is to be treated besides. */
const matter: Axis = {
  name: 'matter',
  owner: 'topic',
  cue: /only|exclusively|solely|strictly|entirely|restrict|limit|confine|nothing|also|\bwell\b|too\b|addition|besides/,
  *read({ lower, sentence }) {
    const only = matchesOf(lower, ONLY_ON)[0];
    const words = (at: number) => lower.slice(at).split(/[.;:(]/)[0]!;
    if (only) {
      yield { value: contentOf(words(only.index + only[0].length)), strict: true };
      return;
    }
    const covers = ALSO.test(lower) || /^\W*also\b/i.test(sentence.masked) ? COVERS.exec(lower) : null;
    if (covers) yield { value: contentOf(words(covers.index + covers[0].length)) };
  },
  excludes: (a, b) => a.strict !== b.strict && a.value !== '' && b.value !== '' && shareNoWord(a.value, b.value),
  reason: () => 'what is to be covered besides is outside of the only matter',
};

/** What a text is to cover, told one by one: `discuss the causes, the costs, and the remedies of …`. */
const LISTED =
  /\b(?:cover|discuss|include|address|mention|describe|explain|explore|examine|provide|detail|outline)(?:s|ing)?\b(?: [a-z]+){0,2}?(?: (?:details?|information|explanations?|descriptions?|discussions?) (?:about|on|of|regarding|for))? ((?:the|its|their|his|her|your) [^.;:()]{1,200}?,? and (?:the |its |their |his |her |your )?[^.;:()]{1,200})/;
const PIECE_OF_LIST = /,? and |, /;
const TOLD_BEHIND =
  /\s(?:behind|faced|made|used|taken|during|involved|related|associated|between|after|before|across|within)\b.*$/;

/** One of several matters, each of which is to be treated, as the only one. */
const matters: Axis = {
  name: 'one of the matters',
  owner: 'topic',
  cue: /only|exclusively|solely|strictly|entirely|\band\b/,
  *read(clause) {
    const { lower, sentence, start, polarity } = clause;
    if (polarity === 'negative') return;
    const [only] = matchesOf(lower, ONLY_ON);
    if (only) {
      // Some part of the text may be about one of them.
      const part = partOfClause(clause);
      if (part && !DELIVERABLES.test(part)) return;
      const words = lower.slice(only.index + only[0].length);
      if (!/,| and /.test(words)) yield { value: headOf(words.replace(TOLD_BEHIND, '')), strict: true };
      return;
    }
    const list = LISTED.exec(sentence.masked.slice(start).toLowerCase());
    if (!list || list.index >= lower.length) return;
    const heads = list[1]!.split(PIECE_OF_LIST).map((piece) => headOf(piece.replace(TOLD_BEHIND, '')));
    if (heads.length > 1) yield { value: heads.join(', ') };
  },
  excludes(a, b) {
    const [only, several] = a.strict ? [a, b] : [b, a];
    if (several.strict || !only.strict) return false;
    const heads = several.value.split(', ');
    return heads.includes(only.value) && heads.some((head) => head !== only.value);
  },
  reason: (a, b) => `the ${(a.strict ? a : b).value} is one of several matters to be covered`,
};

const EMPTY_WORD =
  /^(?:the|a|an|and|or|of|in|on|for|to|with|by|about|that|this|these|those|their|its|your|any|all|also|as|well|too|only|from|at|is|are|it|them|how|what|why|which|part|parts|passages?|section|sections|aspects?|topics?|points?)$/;

/** The words of a phrase that say what it is about, in the singular. */
export function contentOf(words: string): string {
  return words
    .split(/[^a-z0-9-]+/)
    .filter((word) => word.length > 1 && !EMPTY_WORD.test(word))
    .map(singular)
    .join(' ');
}

/** What is chosen by naming one of many values. */
export const CHOICES: readonly Axis[] = [
  hero,
  viewpoint,
  addressee,
  signature,
  sortOrder,
  side,
  ending,
  questionForm,
  form,
  currency,
  missingValue,
  decimalMark,
  decimals,
  numerals,
  servings,
  duration,
  deadline,
  audience,
  matter,
  matters,
];
