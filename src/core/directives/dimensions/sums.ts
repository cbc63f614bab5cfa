import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { AMOUNT, numberOf, ordinalOf, readBound } from '../numbers.ts';
import { limitByPlace } from './limits.ts';
import { LENGTH_UNITS, STAND_IN } from './quantities.ts';

/** Amounts that a clause states for the whole by its shares: `two minutes each for childhood, Lisbon and the garden` are six. */

/** At least so many, in the order of the text. Offsets are the clause's; they may reach beyond it. */
export interface Sum {
  /** The noun as written, or {@link STAND_IN} where none is. */
  readonly noun: string;
  readonly least: number;
  /** Nothing is to be beside them. */
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
  /** `2 + 2 + 2 = 6`; undefined where nothing is added up. */
  readonly terms: string | undefined;
}

const LENGTHS = 'words?|characters?|sentences?|lines?|minutes?|pages?|paragraphs?';
/** Pieces of a text that go by number. */
const PIECE =
  'sentence|paragraph|section|page|bullet|bullet point|item|step|tip|slide|chapter|stanza|verse|example|reason|exercise|game|song|recipe|headline|hashtag|name|fact|idea|column|table|chart|picture|image|option|topic|task|point';
/** How far the shares of a sentence are read. */
const REACH = 320;

/** A word of one of these stands in every such clause. */
const SUM_WORDS =
  /\b(?:each|apiece|separate|own|on|for|about|from|another|further|more|additional|extra|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|all|of|and|pairs|trios|triplets)\b/;

/** Every amount that the shares told in a clause come to. */
export function* sumsIn(clause: Clause): Generator<Sum> {
  if (clause.polarity === 'negative' || !SUM_WORDS.test(clause.lower)) return;
  const text = clause.sentence.masked.slice(clause.start, clause.start + REACH).toLowerCase();
  const length = clause.end - clause.start;
  const framed = betweenEnds(text);
  for (const sum of [shareOfEach(text), ownOfEach(text), split(clause, text), framed ?? kinds(clause, text)])
    if (sum && sum.start < length) yield sum;
  const { lower } = clause;
  for (const sum of [
    another(lower),
    andAnother(lower),
    inGroups(lower),
    nth(clause),
    supposed(lower),
    enumerated(lower),
    pieceByPiece(lower),
    forEachOf(clause),
    ofSeveral(lower),
    haveEach(clause),
  ])
    if (sum) yield sum;
}

const OPENS_WITH_PLACE = /^(?:and |then |so |hence )?(?:after|before|in|on|at|for|with|when|if|once|as|then)\b/;

/** How many things words name: three for `childhood, Lisbon and the garden`; undefined where they are no list. */
function listLength(words: string): number | undefined {
  const items = words.split(/,\s*(?:and |or )?|\s+and\s+/).filter((item) => item.trim() !== '');
  const named = items.filter((item, i) => i > 0 || !OPENS_WITH_PLACE.test(item.trim()));
  if (named.length < 2 || named.slice(0, -1).some((item) => item.trim().split(/\s+/).length > 6)) return undefined;
  return named.length;
}

const EACH_SHARE = new RegExp(
  `\\b(${AMOUNT})\\s+(?:[a-z]+ )?(${LENGTHS}|[a-z]{3,}s)\\s+(?:each|apiece) (?:for|on|to|about)\\s+([a-z][^.;:()]{3,160})`,
);

/** `two minutes each for childhood, Lisbon and the garden`. */
function shareOfEach(text: string): Sum | undefined {
  const match = EACH_SHARE.exec(text);
  const times = match ? listLength(match[3]!) : undefined;
  const value = match ? lowest(match[1]!) : undefined;
  return match && times && value ? product(match, match[2]!, times, value) : undefined;
}

const HAVE_EACH = new RegExp(
  `^\\W*([^.;:]{6,160}?) (?:(?:should|must|shall|are to|will) )?(?:have|get|take|contain|need|receive|fill|run to|come to)(?: at least| exactly| about)? (${AMOUNT}) (?:[a-z]+ )?(${LENGTHS}) (?:each|apiece)\\b`,
);

/** `the three parts`. */
const COUNTED = new RegExp(`^(?:(?:all|the|these|its|your) ){1,2}(${AMOUNT}) (?:[a-z-]+ )?[a-z]+s$`);

/** `the introduction, the main part and the ending have 100 words each`. */
function haveEach({ sentence, start, end }: Clause): Sum | undefined {
  const match = HAVE_EACH.exec(sentence.masked.slice(0, end).toLowerCase());
  const counted = match ? COUNTED.exec(match[1]!)?.[1] : undefined;
  const times = counted === undefined ? match && listLength(match[1]!) : lowest(counted);
  const value = match ? lowest(match[2]!) : undefined;
  if (!match || !times || !value || match[0].length <= start) return undefined;
  return { ...product(match, match[3]!, times, value), start: 0, end: match[0].length - start };
}

const OWN_OF_EACH = new RegExp(
  `(?:^|[.;:,] )([^.;:]{3,120}?),? (?:(?:should|must|shall|are to) )?each (?:get|have|take|receive|need|deserve|fill|form|be given|are given|go (?:in|into)|stand in|come in)s? (an?|their own|its own|${AMOUNT}) (?:[a-z]+ )?(${LENGTHS}|(?:${PIECE})s?)\\b`,
);
const AS_SEPARATE = new RegExp(
  `^[\\W]*([^.;:]{6,200}?) (?:as|in|into|get|have|on) (?:separate|different|individual|their own|distinct) (${LENGTHS}|(?:${PIECE})s)\\b`,
);

/** `background and implications each get a paragraph of their own`, `… opening, calling and pressing as separate steps`. */
function ownOfEach(text: string): Sum | undefined {
  const match = OWN_OF_EACH.exec(text);
  if (match) {
    const times = listLength(match[1]!);
    const value = /^(?:an?|their own|its own)$/.test(match[2]!) ? 1 : lowest(match[2]!);
    return times && value ? product(match, match[3]!, times, value) : undefined;
  }
  const separate = AS_SEPARATE.exec(text);
  const times = separate ? listLength(separate[1]!) : undefined;
  return separate && times && times > 2 ? product(separate, separate[2]!, times, 1) : undefined;
}

const SHARE = new RegExp(
  `(?:^|[^a-z$€£\\d-])(?:(?:another|a further|some|about|around|roughly|exactly) )?(${AMOUNT})(?: more)?(?: (${LENGTHS}|[a-z]{3,}s))? (on|for|about|from)(?= (?!(?:average|top|\\d|each|every|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: [a-z]+s)?(?=[,.;]|$))\\b))`,
  'g',
);
const NTH_SHARE = new RegExp(
  `(?:^|[^a-z])(?:the )(?:first|second|third|fourth|fifth|last|final|closing|opening)(?: (?:paragraph|section|part|one|sentence))? (?:(?:should |must |shall |may )?(?:runs?|takes?|has|have|gets?|be|fills?|comes?|goes|go)? ?(?:to|for|of|at|with|about)? ?)(${AMOUNT})(?: (${LENGTHS}))?(?=[,.;]| and|$| words| long)`,
  'g',
);
const BETWEEN_SHARES = /^[^.;:()]{0,70}?(?:,|,? and|,? then)\s*(?:and )?$/;
/** Points and prices are no shares of the text. */
const NO_SHARES =
  /\b(?:scores?|points?|rat(?:e|ed|ing)|grades?|marks?|weights?|awards?|prices?|costs?|pay|discounts?|degrees|minimum of)\b/;
const PLANS_SHARES =
  /\b(?:prepare|write|take|give|use|pick|choose|list|include|make|ask|set|have|want|need|plan|suggest|name|add|put|draw|spend|devote|mix|reserve|allow|keep|of which|contains?|consists?)\b/;
const IS_MIX = /\b(?:mix|split|breakdown|distribution|divided|spread|share|in all|altogether|in total|made up)\b/;

/** `30 words on the plot, 20 on the author`, `eight for sport, six for food`, `the first 80 words, the second 100`. */
function split(clause: Clause, text: string): Sum | undefined {
  if (NO_SHARES.test(text)) return undefined;
  for (const pattern of [SHARE, NTH_SHARE]) {
    let group: RegExpExecArray[] = [];
    for (const match of matchesOf(text, pattern)) {
      const before = group.at(-1);
      const joined =
        before !== undefined &&
        before[3] === match[3] &&
        BETWEEN_SHARES.test(text.slice(before.index + before[0].length, match.index + firstLetter(match[0])));
      if (joined) group.push(match);
      else if (group.length > 1) break;
      else group = [match];
    }
    if (group.length < 2) continue;
    const noun = group.find((match) => match[2] !== undefined)?.[2];
    if (group.slice(1).some((match) => match[2] !== undefined && match[2] !== noun)) continue;
    const values = group.map((match) => lowest(match[1]!));
    if (values.some((value) => value === undefined)) continue;
    const isPlain = noun === undefined;
    if (isPlain && (group.length < 3 || !PLANS_SHARES.test(text) || values.some((value) => value! > 40))) continue;
    if (isPlain && clause.kind === 'declarative') continue;
    return added(group, noun ?? STAND_IN, values as number[], IS_MIX.test(text) || IS_MIX.test(labelOf(clause)));
  }
  return undefined;
}

const KIND = new RegExp(
  `(?:^|[^a-z$€£\\d-])(${AMOUNT}) (?!(?:of|to|and|or|in|on|for|per|at|by|from|times?|more)\\b)([a-z-]+[^s\\W])(?: ([a-z]{3,}s|ones))?(?=,|$| and|\\.|;)`,
  'g',
);

/** `four easy, four medium and four hard items`. */
function kinds(clause: Clause, text: string): Sum | undefined {
  const group: RegExpExecArray[] = [];
  for (const match of matchesOf(text, KIND)) {
    const before = group.at(-1);
    const between = before ? text.slice(before.index + before[0].length, match.index + firstLetter(match[0])) : '';
    if (before && !/^(?:,|,? and)\s*$/.test(between)) {
      if (group.length > 2) break;
      group.length = 0;
    }
    group.push(match);
  }
  if (group.length < 3) return undefined;
  const noun = group.at(-1)![3];
  const values = group.map((match) => lowest(match[1]!));
  if (values.some((value) => value === undefined || value > 60)) return undefined;
  const isMix = IS_MIX.test(text) || IS_MIX.test(labelOf(clause)) || noun === undefined;
  return added(
    group,
    noun === undefined || /^(?:ones|items|pieces|entries)$/.test(noun) ? STAND_IN : noun,
    values as number[],
    isMix,
  );
}

function labelOf({ label = '' }: Clause): string {
  return label.toLowerCase();
}

const ANOTHER = new RegExp(
  `\\b(?:another|a further|an additional|an extra|(?=(?:${AMOUNT}) (?:more|further|additional|extra) ))(?: )?(${AMOUNT})?(?: (?:more|further|additional|extra))? ?(sentences?|paragraphs?|lines?|pages?|bullets?|bullet points?)\\b`,
);

/** `followed by another two sentences`: beside one at least. */
function another(lower: string): Sum | undefined {
  const match = ANOTHER.exec(lower);
  if (!match) return undefined;
  const value = match[1] === undefined ? 1 : lowest(match[1]);
  return value === undefined ? undefined : single(match, match[2]!, value + 1, `1 + ${value}`);
}

const AND_ANOTHER = new RegExp(
  `\\b(?:introduces?|teach(?:es)?|presents?|adds?|includes?|gives?|recommends?|suggests?|uses?|lists?|names?|puts?|shows?|plans?|writes?|asks?|offers?|explains?|covers?|describes?|mentions?) (${AMOUNT}) ((?:[a-z-]+ ){0,2}[a-z]+s) (?:(?:in|at|on|during|for|before|after) [^.;:,]{2,40}?,? and |at first and |first and then |and then |and )(?:another|a further|(?=${AMOUNT} (?:more|further|others?)\\b))(?: )?(${AMOUNT})(?: more| further| others?)?(?= (?:in|at|on|during|for|before|after|later)\\b|\\W*$)`,
);

/** `teach five words in the warm-up and another six in the main part`. */
function andAnother(lower: string): Sum | undefined {
  const match = lower.includes(' and ') ? AND_ANOTHER.exec(lower) : null;
  const values = match ? [lowest(match[1]!), lowest(match[3]!)] : [];
  const [first, second] = values;
  if (!match || !first || !second) return undefined;
  return single(match, match[2]!, first + second, `${first} + ${second}`);
}

const IN_GROUPS = new RegExp(
  `\\b(?:arrange|group|sort|divide|organi[sz]e|split|present|put|order|place|list|cluster|gather|set out|lay out|give|show|write)[a-z]* (?:up )?(?:the|your|all|all the|these|its) ((?:[a-z-]+ )?[a-z]+s) (?:up )?(?:in|into|as) (?:exactly )?(${AMOUNT}) (?:[a-z]+ )?(?:(?:groups|sets|blocks|batches|clusters|rounds|categories|sections|rows|columns|bundles|series) of (?:exactly )?(${AMOUNT})(?: each)?|(pairs)|(triplets|trios))(?=\\W*$|[,;])`,
);

/** `arrange the questions in four groups of three`: twelve, and no more. */
function inGroups(lower: string): Sum | undefined {
  const match = IN_GROUPS.exec(lower);
  if (!match) return undefined;
  const times = lowest(match[2]!);
  const each = match[4] !== undefined ? 2 : match[5] !== undefined ? 3 : lowest(match[3]!);
  return times && each ? { ...product(match, match[1]!, times, each), whole: true } : undefined;
}

const NTH = new RegExp(
  `(?<!\\b(?:by|before|past|beyond|until) )\\b(?:an?|the|your|its) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (${PIECE})\\b(?! (?:of the|of (?:an?|my|this|his|her|their)|in the|from|language|person|party|column|row)\\b)`,
);
const SUPPOSES_NO_NTH =
  /\b(?:if|when|whether|unless|until|every|each|no|not|never|without|avoid|input|given|source|original|manuscript|or)\b/;

/** `a third sentence tells what happens abroad`: there are three at least. */
function nth(clause: Clause): Sum | undefined {
  const { lower, sentence, conditions } = clause;
  if (limitByPlace(clause)) return undefined;
  if (conditions.length > 0 && !/\bwhen asked\b/.test(sentence.masked.toLowerCase())) return undefined;
  const match = NTH.exec(lower);
  const place = match ? ordinalOf(match[1]!) : undefined;
  if (!match || !place || SUPPOSES_NO_NTH.test(sentence.masked.toLowerCase().replace(/\bwhen asked\b/g, '')))
    return undefined;
  return single(match, match[2]!, place, undefined);
}

const SUPPOSED = new RegExp(
  `\\b(?:(?:each|every one|all|none|any|one|both) of (?:the|these|those|its|your) (two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})|all (two|three|four|five|six|seven|eight|nine|ten|twelve)) ((?:${PIECE})s)\\b(?! (?:in|of|from|above|below|that|which|given|provided)\\b)`,
);

/** `each of the five games gets a time`: there are five. */
function supposed(lower: string): Sum | undefined {
  const match = SUPPOSED.exec(lower);
  const value = match ? numberOf(match[1] ?? match[2]!) : undefined;
  return match && value ? single(match, match[3]!, value, undefined) : undefined;
}

const FOR_EACH_OF = new RegExp(
  `\\bfor (?:each|every)(?: one)? of the (${AMOUNT}) [a-z]+s,? (?:[a-z]+ ){1,2}(?:an?|one|exactly one|${AMOUNT}) (?:[a-z]+ )?((?:${PIECE})s?)\\b`,
);

/** `for every one of the five themes, derive an action item`. */
function forEachOf({ sentence, start, end }: Clause): Sum | undefined {
  const match = FOR_EACH_OF.exec(sentence.masked.slice(0, end).toLowerCase());
  const value = match ? lowest(match[1]!) : undefined;
  if (!match || value === undefined || match.index + match[0].length <= start) return undefined;
  return { ...single(match, match[2]!, value, undefined), start: 0, end: match.index + match[0].length - start };
}

const EACH_OF_SEVERAL = new RegExp(
  `\\b(?:each|every one|both|all)(?: one)? of the (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?!(?:${PIECE})s\\b)(?:[a-z]+s|[a-z]*men|people|children),? (?:(?:must|should|shall|will|is|are|has|have|needs?)(?: to)? )?(?:gets?|receives?|has|have|be given|given|speaks?|says?|takes?|be allotted|allotted|deserves?|needs?|requires?|fills?|be described in|described in) (?:exactly |only |about |at least |no fewer than |no less than |a minimum of )?(${AMOUNT}) (?:[a-z]+ )?(${LENGTHS}|(?:${PIECE})s?)\\b`,
);

const TO_EACH_OF_SEVERAL = new RegExp(
  `\\b(?:devote|spend|give|allot|dedicate|write|use|plan|reserve)\\b[^.;]{0,20}? (${AMOUNT}) (?:[a-z]+ )?(${LENGTHS}) (?:to|for|on|about) (?:each|every one)(?: one)? of (?:the|your|its) (two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) [a-z]`,
);

/** `each of the two characters gets at least fifteen lines`, `spend 50 words on each of the three questions`. */
function ofSeveral(lower: string): Sum | undefined {
  const match = EACH_OF_SEVERAL.exec(lower);
  const given = match ? null : TO_EACH_OF_SEVERAL.exec(lower);
  const [number, amount, noun] = match ? match.slice(1) : given ? [given[3], given[1], given[2]] : [];
  const times = number === undefined ? undefined : numberOf(number);
  const value = amount === undefined ? undefined : lowest(amount);
  return times && value ? product((match ?? given)!, noun!, times, value) : undefined;
}

const ENUMERATED = new RegExp(
  `(?:^|,? and |, |\\b(?:with|of|by) )(?:an?|one|another) (?:[a-z-]+ ){0,2}?(${PIECE}|question)\\b`,
  'g',
);
const IN_ONE_TEXT =
  /\b(?:messages?|repl(?:y|ies)|answers?|texts?|posts?|ends?|closes?|finish(?:es)?|concludes?|contains?|includes?|consists?|has|have)\b/;

/** `replies finish with a warm-up question, a thinking question and a question about home`. */
function enumerated(lower: string): Sum | undefined {
  const matches = matchesOf(lower, ENUMERATED);
  const [first] = matches;
  if (!first || !IN_ONE_TEXT.test(lower)) return undefined;
  const same = matches.filter((match) => match[1] === first[1]);
  if (same.length < 2) return undefined;
  const last = same.at(-1)!;
  const start = first.index + firstLetter(first[0]);
  return {
    noun: first[1]!,
    least: same.length,
    whole: false,
    start,
    end: last.index + last[0].length,
    terms: undefined,
  };
}

const BETWEEN_ENDS = new RegExp(
  `(?:^|[^a-z])(?:an?|the|one) (?:(?:short|brief) )?(?:introduct(?:ion|ory paragraph|ory section)|intro|opening(?: paragraph| section)?|lead|greeting|foreword|prologue)(?:,|,? (?:and|followed by|then)) (?:then |exactly )?(${AMOUNT}) ((?:[a-z-]+ )?(paragraph|section|chapter|argument|part|stanza|scene)s)(?:,? and|,|,? followed by|,? then) (?:then )?(?:an?|the|one) (?:(?:short|brief) )?(?:conclu(?:sion|ding paragraph|ding section)|closing(?: paragraph| section)?|ending|summary|epilogue|outro|farewell|final (?:paragraph|section))(?![a-z])`,
);

/** `an introduction, three main paragraphs and a conclusion`: five paragraphs at least. */
function betweenEnds(text: string): Sum | undefined {
  const match = text.includes(' and ') || text.includes(', ') ? BETWEEN_ENDS.exec(text) : null;
  const value = match ? lowest(match[1]!) : undefined;
  if (!match || value === undefined) return undefined;
  // The ends of a text are a paragraph each at least, but no sections.
  return match[3] === 'paragraph'
    ? { ...single(match, 'paragraphs', value + 2, `1 + ${value} + 1`) }
    : single(match, match[2]!, value, undefined);
}

const KIND_OF_PIECE = new RegExp(
  `(?:^|[^a-z\\d-])(an?|${AMOUNT}) (?!(?:of|to|and|or|in|more|other|further)\\b)([a-z-]+) (paragraph|section|sentence|stanza|verse|chapter|scene|slide)s?\\b`,
  'g',
);
const NEXT_PIECE = /^(?:,|,? and|,? then|,? followed by|, and then)\s*$/;
const FIRST_AND_LAST = /\bintro\w*|\bopening\b|\bfirst\b[^.]*\b(?:conclu|closing|final|last)/;

/** `an introductory paragraph, three body paragraphs and a concluding paragraph`: five, and no more. */
function pieceByPiece(lower: string): Sum | undefined {
  const group: RegExpExecArray[] = [];
  for (const match of matchesOf(lower, KIND_OF_PIECE)) {
    const before = group.at(-1);
    const between = before ? lower.slice(before.index + before[0].length, match.index + firstLetter(match[0])) : '';
    if (before && (before[3] !== match[3] || !NEXT_PIECE.test(between))) break;
    group.push(match);
  }
  const values = group.map((match) => (/^an?$/.test(match[1]!) ? 1 : lowest(match[1]!)));
  if (group.length < 2 || values.some((value) => value === undefined || value > 20)) return undefined;
  const sum = added(group, group[0]![3]!, values as number[], false);
  const whole =
    FIRST_AND_LAST.test(lower.slice(sum.start, sum.end)) && /\b(?:conclu|closing|final|last|end)/.test(lower);
  return { ...sum, whole };
}

function single(match: RegExpExecArray, noun: string, least: number, terms: string | undefined): Sum {
  return { noun, least, whole: false, start: match.index, end: match.index + match[0].length, terms };
}

function product(match: RegExpExecArray, noun: string, times: number, value: number): Sum {
  const start = match.index + firstLetter(match[0]);
  return {
    noun,
    least: times * value,
    whole: false,
    start,
    end: match.index + match[0].trimEnd().length,
    terms: `${times} × ${value}`,
  };
}

function added(group: readonly RegExpExecArray[], noun: string, values: readonly number[], whole: boolean): Sum {
  const last = group.at(-1)!;
  return {
    noun,
    least: values.reduce((sum, value) => sum + value, 0),
    whole: whole && !LENGTH_UNITS.has(noun.replace(/s$/, '')),
    start: group[0]!.index + firstLetter(group[0]![0]),
    end: last.index + last[0].length,
    terms: values.join(' + '),
  };
}

function firstLetter(words: string): number {
  return Math.max(0, words.search(/[a-z\d]/));
}

/** The least of an amount as written. */
function lowest(amount: string): number | undefined {
  const min = readBound(amount, 0, amount.length, amount.length)?.interval.min ?? numberOf(amount);
  return min === undefined || !Number.isFinite(min) || min <= 0 ? undefined : min;
}
