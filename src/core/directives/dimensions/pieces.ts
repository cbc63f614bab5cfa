import type { Cue } from '../../prompt/cues.ts';
import type { Wording } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { isGivenSo } from '../given.ts';
import { IS_AMISS } from '../lexicon/amounts.ts';
import { DROPS_IT, HOLDS, IS_TOO_MUCH, LACKS, STRETCH, WHOLE_PLACE } from '../lexicon/pieces.ts';
import { AMOUNT, describeInterval, type Interval, readBound } from '../numbers.ts';
import { DELIVERABLES, isOfEach, partOfClause } from '../scope.ts';
import type { Dimension } from '../types.ts';
import { STANDS_IN } from './amounts.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';
import { wishOf } from './wished.ts';

/** A piece of an answer that can be there or not, once or more often. */
interface Piece {
  readonly name: string;
  readonly owner: Dimension;
  readonly cue: Cue;
  /** What people call it. */
  readonly noun: string;
  /** What they call it only where it is to be missing. */
  readonly lackedNoun?: string;
  /** Words that say there is none without naming it: `untitled`. */
  readonly lacks: RegExp;
  /** The same, where a careful reader may still find room for it. */
  readonly lacksSoftly?: RegExp;
  /** Words that ask for it in another way than to have it: `name it`. Tested on the words as written. */
  readonly wants?: RegExp;
  /** Words by which something else is told. */
  readonly not?: RegExp;
  /** How often, told in another way: the group `amount` and the words behind it. */
  readonly counts?: RegExp;
  /** So many leave none out: a text of one section has no sections. */
  readonly least: number;
  /** A plain number is what there is in all, not the least. */
  readonly exact: boolean;
  /** A text has one of it at most, so that what the one is to be like says that there is one: `the caption is funny`. */
  readonly one?: true;
}

interface Frames {
  /** Its names; without one of them only its own expressions find anything. */
  readonly named: RegExp;
  readonly lacked: RegExp;
  readonly lackedBehind: RegExp;
  /** Where a sentence rules it out over several clauses, in its offsets. */
  readonly across: (sentence: Wording) => { readonly start: number; readonly end: number } | null;
  readonly held: RegExp;
  readonly required: RegExp;
  readonly counted: RegExp;
  readonly spokenOf: RegExp;
  readonly listed: RegExp;
}

const MODIFIER =
  "(?:(?!(?:more|fewer|less|longer|other|nested|new|extra|additional|further|only|than|single|and|or|to|of|in|into|for|per|has|have|is|are|must|should|shall|will|contains?|includes?|gets?|needs?|uses?) )(?!(?:words?|sentences?|paragraphs?|lines?|characters?|pages?),)[a-z'’-]+,? )";
const DETERMINER = `(?:an?|one|the|your|its|their|some|several|multiple|many|a few|my|his|her|${AMOUNT})`;

function framesOf({ noun, lackedNoun }: Piece): Frames {
  const missing = lackedNoun === undefined ? noun : `(?:${noun}|${lackedNoun})`;
  const across = new RegExp(`(?:${missing})[^.]{0,60}?\\b${DROPS_IT}`);
  return {
    named: new RegExp(missing),
    lacked: new RegExp(`\\b${LACKS} (?:[a-z-]+,? (?:and|or|nor) |${MODIFIER}){0,3}(?:${missing})`),
    lackedBehind: new RegExp(
      `(?:${noun})(?:[- ]free\\b|-?less\\b|(?: (?:lines?|points?|items?|text))? (?:please )?${IS_TOO_MUCH})|\\b(?:leave|keep|take|cut|strip) (?:out |off )?(?:the|any|your|all|all the) (?:${missing}) (?:out|off|away)\\b`,
    ),
    across: oncePerWording(({ masked }) => {
      const match = across.exec(masked.toLowerCase());
      return match && { start: match.index, end: match.index + match[0].length };
    }),
    held: new RegExp(
      `\\b${HOLDS}(?: (?:me|us|it|them|in|on|(?:the|your|each|every) (?:text|reply|response|answer|message|page|letter|e-?mail)))?(?: (?:with|in|at (?:least|most)|exactly|only|just|up to|no (?:more|fewer|less) than|a (?:minimum|maximum) of))* (?:${DETERMINER} )?${MODIFIER}{0,3}(?:${noun})`,
    ),
    required: new RegExp(
      `(?:${noun})(?:[^.;]{0,40}?)? (?:(?:is|are) (?:required|needed|mandatory|expected|a must|compulsory|obligatory|wanted|what i (?:want|need))|(?:would be|is|are|works?) (?:great|good|nice|perfect|fine|helpful|ideal|best|welcome|handy)\\b|(?:must|should|shall|ha(?:s|ve) to|needs? to|(?:is|are) to) (?:be (?:in|at|on|there|included|present|added|given|put|placed|marked|used)|appear|stand|come|go)\\b)`,
    ),
    counted: new RegExp(
      `\\b(?<!\\b(?:level|tier|part|phase|step|type|class|h)-)(?<amount>${AMOUNT})(?<plus>\\+| or more)?(?<minus> or (?:fewer|less))? ${MODIFIER}{0,3}(?:${noun})`,
      'g',
    ),
    listed: new RegExp(
      `^\\W*(?:with|including|include|add|featuring|containing) [^.;]*(?:,|\\band) (?:an?|one) ${MODIFIER}{0,2}(?:${noun})`,
    ),
    spokenOf: new RegExp(
      `^\\W*(?:(?:please|also|always|then) )*(?:(?:write|keep|make|limit|set|phrase|format|restrict|give|formulate|put|begin|start|end|use) )?(?:(?<one>the|its|your)|each|every) ${MODIFIER}{0,2}(?:${noun})(?= (?:(?:must|should|shall|has to|needs? to|is to|is|in|as|with|under|to|short|below|between|at|about|no|[a-z]+s) [a-z0-9]))`,
    ),
  };
}

/** Behind the name: that some of it, or of another thing, is meant. */
const NARROWED = new RegExp(
  `^,?\\s*(?:(?:in|for|to|inside|within|under|above|below|on|from|at(?! all\\b))(?! ${WHOLE_PLACE}| (?:the )?(?:very )?(?:top|bottom|end)\\b|(?<=under|over|above|below|on|in) (?:it|that|this)\\b)\\b|(?:that|which|such as|like|longer|shorter|with|as|of(?! any\\b)|(?:may|must|should|can|is to|are to|will|shall|goes|go|runs?|ha(?:s|ve)|contains?|exceeds?|takes?)\\b[^.;,]{0,40}\\b(?:words|sentences|lines|characters|paragraphs|pages)|when|if|unless|between|before|after|beyond|until|while|where)\\b|["“_])`,
);
const PER_PIECE = /\b(?:each|every|per) ([a-z-]+)/g;
const ASKED = /^(?:response|answer|reply|output|text|mail|request|question|prompt|turn|time)$/;
const ASKS =
  /^\W*(?:please )?(?:(?:explain|tell (?:me|us)|describe|say|show me|find out|check) )?(?:to me )?(?:why|how|what|when|which|who|where|whether)\b/;
const PRESENT_OF_OTHER = /\b(?:if|input|source|given|attached|below|following|there (?:is|are) no)\b/;
/** Verbs whose bare number is no more than the least. */
const AMONG = /\b(?:includ|add|contain|featur|insert|throw|mention|have|has\b)[a-z]*\b[^.;]{0,30}$/;
const ONLY_BEHIND = /^[^.;]{0,24}?\b(?:only|no more|nothing more|will do|is (?:enough|plenty)|suffices?)\b/;

function pieceAxis(piece: Piece): Axis {
  const { name, owner, cue, least } = piece;
  const frames = framesOf(piece);
  const itself = new RegExp(`^(?:(?:each|an?|the|any) )?(?:${piece.noun}|${name})$`);
  const none: Interval = { min: 0, max: least - 1 };
  const isRuledOut = ({ count }: Chosen) => count!.max < least;
  return {
    name: `number of ${name}s`,
    owner,
    cue,
    negated: true,
    *read(clause) {
      if (READS.test(clause.lower)) return;
      const part = partOfClause(clause);
      const isPart = part !== null && (part === undefined || !itself.test(part)) && !itself.test(clause.subject ?? '');
      const ofWhole = isPart && !ONE_EACH.test(clause.lower) ? {} : { ofWhole: true };
      for (const one of said(clause, piece, frames, none))
        yield { value: describeInterval(one.count), ...ofWhole, ...one };
    },
    excludes: (a, b) => a.count!.max < b.count!.min || b.count!.max < a.count!.min,
    ownerOf: (a, b) => (isRuledOut(a) || isRuledOut(b) ? owner : 'count'),
    // What one part does without may stand in the rest.
    isBan: isRuledOut,
    reason: (a, b) =>
      isRuledOut(a) || isRuledOut(b)
        ? `${least > 1 ? `${name}s are` : `a ${name} is`} both asked for and ruled out`
        : 'no answer can satisfy both',
  };
}

interface Said extends Pick<Stated, 'at' | 'quiet' | 'ofWhole' | 'acrossMessages'> {
  readonly count: Interval;
}

/** `why ads have no asterisks`: what is asked is no rule. */
export function isAsked(lower: string): boolean {
  return ASKS.test(lower) && !lower.includes(',');
}

/** `explain how the 24-hour clock works`, `say that the letters are bold`: what is told in the text. */
export function isTold(lower: string): boolean {
  return TELLS_OF.test(lower) || READS.test(lower);
}

/** `read the advert, which has a list`: a quality of what is read. */
const READS =
  /^\W*(?:please )?(?:read|review|summari[sz]e|condense|translate|analy[sz]e|check|proofread|look at)\b[^.;]{1,60}\b(?:which|that) (?:has|have|contains?|includes?|holds?|shows?|comes? with|uses?)\b/;

const TELLS_OF =
  /^\W*(?:please )?(?:explain|describe|discuss|tell|say|mention|state|note|teach|report|point out|write about)\b[^.;,]{0,30}?\b(?:how|what|why|whether|that|where|which|who)\b/;

/** `three sections, one for each day`: the pieces of the answer are the days. */
const ONE_EACH = /, (?:one|a|an)(?: [a-z]+)? (?:for|per|to|on)(?: each| every)? [a-z]+(?: (?:of|in) [a-z ]{2,40})?\W*$/;

/** `each chapter has a title`: what is held by pieces of the answer, not by all of it. */
function isPerPiece(lower: string): boolean {
  return matchesOf(lower, PER_PIECE).some(([, noun]) => !ASKED.test(noun!) && !DELIVERABLES.test(noun!));
}

function* said(clause: Clause, piece: Piece, frames: Frames, none: Interval): Generator<Said> {
  const lower = withName(clause, piece, frames)
    .replace(/[*[\]]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(ONE_EACH, '');
  const over = acrossClauses(clause, frames);
  if (over) {
    yield { count: none, at: over };
    return;
  }
  const itself = piece.not?.test(lower) ? null : frames.named.exec(clause.lower);
  const wish = itself && wishOf(clause, itself.index, itself.index + itself[0].length);
  if (wish) {
    const count = wish === 'refused' ? none : { min: piece.least, max: Number.POSITIVE_INFINITY };
    yield { count, ...(wish === 'wanted' && piece.least > 1 && { quiet: true }) };
    return;
  }
  if ((isOfOther(clause, piece, frames) && !IS_OUT.test(lower)) || isAsked(lower) || piece.not?.test(lower)) return;
  const isNamed = frames.named.test(lower);
  const lacking = lacks(lower, piece, isNamed ? frames : undefined);
  if (lacking) {
    yield { count: none, ...lacking };
    return;
  }
  if (clause.polarity === 'positive' && speaksOfOne(clause, piece, frames)) {
    yield { count: { min: piece.least, max: Number.POSITIVE_INFINITY } };
    return;
  }
  if (isPerPiece(lower) && !piece.wants?.test(clause.raw)) return;
  const counted = countOf(lower, piece, isNamed ? frames : undefined);
  if (counted) {
    yield { count: counted };
    return;
  }
  if (clause.polarity === 'negative') return;
  const listed = piece.one && isNamed ? frames.listed.exec(lower) : null;
  const wanted = listed ?? (isNamed ? (frames.held.exec(lower) ?? frames.required.exec(lower)) : null);
  const tail = wanted ? lower.slice(wanted.index + wanted[0].length) : '';
  if (wanted && !NAMES_ANOTHER.test(tail)) {
    const several = piece.least > 1 || /[^s]s\W*$/.test(wanted[0]);
    yield {
      count: { min: several ? Math.max(piece.least, 2) : 1, max: Number.POSITIVE_INFINITY },
      quiet: several,
      // `blanks for the name` are no part of it.
      ...(/^ (?:for|like|such as|in brackets)\b/.test(tail) && { ofWhole: true }),
    };
  } else if (piece.wants?.test(clause.raw)) {
    const min = Math.max(piece.least, /\b(?:each|every)\b/.test(lower) ? 2 : 1);
    yield { count: { min, max: Number.POSITIVE_INFINITY } };
  }
}

const ORDERED = /^(?:modal|imperative)$/;

/** Whether a clause says what the one is to be like, or each of several. */
function speaksOfOne({ kind, lower }: Clause, { one }: Piece, { spokenOf }: Frames): boolean {
  const match = ORDERED.test(kind) ? spokenOf.exec(lower) : null;
  return match !== null && (one === true || match.groups!.one === undefined);
}

const OF_THEM = / of (?:them|these|those)\b/;

/** With the name of the piece for a pronoun behind a number: `a letter has five of them`, said after placeholders. */
function withName({ lower, start, sentence }: Clause, { name }: Piece, { named }: Frames): string {
  const at = OF_THEM.exec(lower)?.index;
  if (at === undefined || !named.test(sentence.masked.slice(0, start + at).toLowerCase())) return lower;
  return lower.replace(OF_THEM, ` ${name}s`);
}

const NO_SUBJECT = /^(?:nothing|no|none|i|we|you|it)\b|\bmails?$/;
/** `my novel is untitled`. */
const SOMEBODYS = /^(?:my|his|her|their) /;
/** `plots have titles`: a thing that is neither the answer nor a part of it. */
function isOfOther(clause: Clause, { owner }: Piece, { counted }: Frames): boolean {
  const { kind, subject, lower } = clause;
  if (kind !== 'declarative' || subject === undefined || NO_SUBJECT.test(subject)) return false;
  // "three or more sections are in italics", "a sample has five of them"
  const isCounted =
    owner === 'wording' && matchesOf(lower, counted).some(({ index }) => OPENS.test(lower.slice(0, index)));
  if (isCounted && !AMISS.test(lower)) return false;
  if (OF_ANSWER.test(subject) || isGivenSo(clause)) return false;
  return SOMEBODYS.test(subject) || (!DELIVERABLES.test(subject) && partOfClause(clause) === undefined);
}

const AMISS = new RegExp(IS_AMISS);
const OPENS =
  /^\W*(?:(?:exactly|precisely|only|at least|at most|up to|no more than|no fewer than|(?:more|fewer|less) than) )?$/;
const OF_ANSWER =
  /^(?:an?|each|every|the|your|our) (?:[a-z]+ )?(?:sample|specimen|continuation|version|entry|card)$|\b(?:of yours|(?:from|by) you)$/;

/** `the title of the book`: no piece of the answer. */
const NAMES_ANOTHER =
  /^\s*(?:of (?:it|them) (?:are|is|deal|go|treat|must|should|have|has)\b|of (?:the|a|an|this|my|our) (?!(?:form|type|kind|sort|shape|text|answer|reply|poem|story|post|article|letter|essay)\b)|deeds?\b|case\b)/;

/** `lists tire me, so leave those out`: the words that rule it out name it by a pronoun. */
function acrossClauses({ sentence, start, end }: Clause, { across }: Frames): Said['at'] {
  const over = across(sentence);
  return over && over.start >= start && over.start < end ? [over.start - start, over.end - start] : undefined;
}

function lacks(lower: string, piece: Piece, frames: Frames | undefined): Omit<Said, 'count'> | undefined {
  if (PRESENT_OF_OTHER.test(lower)) return undefined;
  const match = frames && (frames.lacked.exec(lower) ?? frames.lackedBehind.exec(lower));
  const behind = match ? lower.slice(match.index + match[0].length) : '';
  if (match && !NARROWED.test(behind) && !(/^no\b/.test(match[0]) && isOfEach('no ', behind))) return {};
  const other = piece.lacks.exec(lower);
  if (other && !/\b(?:no|not|never|without|avoid|n['’]t)(?: [a-z]+){0,4} $/.test(lower.slice(0, other.index)))
    return {};
  if (piece.lacksSoftly?.test(lower)) return { quiet: true, acrossMessages: true };
  return undefined;
}

const IS_OUT = new RegExp(IS_TOO_MUCH);

function countOf(lower: string, { counts, exact }: Piece, frames: Frames | undefined): Interval | undefined {
  for (const match of [
    ...(frames ? matchesOf(lower, frames.counted) : []),
    ...(counts ? matchesOf(lower, counts) : []),
  ]) {
    const amount = match.groups!.amount!;
    const start = match.index + match[0].indexOf(amount);
    const end = match.index + match[0].length;
    const bound = readBound(lower, start, start + amount.length, end);
    const tail = lower.slice(end);
    // "a bulleted list, five bullets at most": the bound is that of the bullets.
    if (bound && !bound.bare && bound.start >= start && /^an?$/.test(amount)) continue;
    if (!bound || bound.approximate || NAMES_ANOTHER.test(tail) || OF_SOME.test(lower.slice(0, bound.start))) continue;
    const { min, max } = bound.interval;
    if (match.groups!.plus || / or more /.test(match[0])) return { min, max: Number.POSITIVE_INFINITY };
    if (match.groups!.minus || / or fewer /.test(match[0])) return { min: 0, max };
    const open =
      bound.bare &&
      !/single/.test(amount) &&
      !/\bexactly\b/.test(match[0]) &&
      (!exact || max === 1 || AMONG.test(lower.slice(0, start))) &&
      !ONLY_BEHIND.test(tail);
    return { min, max: open ? Number.POSITIVE_INFINITY : max };
  }
  return undefined;
}

/** `the first three sections`, `belongs in exactly three captions`: some of them. */
const OF_SOME = new RegExp(`\\b(?:first|last|next|final|opening|closing|other|remaining|middle) $|${STANDS_IN.source}`);

const NOTHING = /(?!)/;

/** Parts that a text has one of, what people call them, and a word of that. */
const ONES = (
  [
    ['subject line', '\\bsubject[ -]lines?\\b', /line/],
    ['introduction', '(?<!self-)\\bintro(?:duction|ductory paragraph)?s?\\b', /\bintro/],
    ['conclusion', '\\b(?:conclusions?|concluding paragraphs?)\\b', /conclu/],
    ['caption', '\\bcaptions?\\b', /caption/],
    ['call to action', '\\bcalls? to action\\b', /action/],
    ['salutation', '\\b(?:salutations?|greetings?)\\b(?! cards?\\b)', /salutation|greeting/],
    ['sign-off', '\\b(?:sign-?offs?|complimentary closes?|closing formulas?)\\b', /sign-?off|complimentary|formula/],
  ] as const
).map(
  ([name, noun, cue]): Piece => ({
    name,
    owner: name === 'salutation' ? 'action' : 'topic',
    cue,
    noun,
    lacks: NOTHING,
    least: 1,
    exact: false,
    one: true,
  }),
);

const MARKS_WITH = '(?:\\*|asterisks?|stars?|markdown|bold|italics?|highlight\\w*)';

export const PIECES: readonly Axis[] = (
  [
    {
      name: 'title',
      owner: 'format',
      cue: /titles?\b|headlines?\b|entitle|untitled|nothing|straight|right|directly|\bname|\bcall/,
      noun: '(?<!(?:job|book|film|movie|page|song|land|section|chapter|column|slide|product|window|sub|course|role|working|episode)[ -])\\b(?:titles?|headlines?)\\b(?! (?:case|role|field|key|tag|attribute|property|deeds?|holders?|page|bar|insurance)\\b|-(?!free))',
      lacks: /\b(?:untitled|title-?less)\b/,
      lacksSoftly:
        /\bnothing (?:else )?(?:over|above|on top of|ahead of|before|in front of) (?:it|that|this|the [a-z]+)\b|\b(?:start|begin|open|dive|jump|go|launch)(?:ing)? (?:right |straight |directly |immediately )+(?:in |in with|with|into|to|at)/,
      wants:
        /\b(?:[Nn]ame|[Cc]all|[Tt]itle|[Ee]ntitle) (?:it|this|the [a-z]+) ["“‘'<*_].{1,60}\b(?:at|on) (?:the )?top\b|\b[Tt]itle (?:it|this|(?:the|your|each|every|all) [a-z]+) (?:in|with|inside|between) /,
      least: 1,
      exact: false,
      one: true,
    },
    ...ONES,
    {
      name: 'section',
      owner: 'format',
      not: /\bhighlight|\bemphasi/,
      cue: /sections?\b|sectioned|undivided|headings?\b|headers?\b|labels?\b|piece|block|whole\b|divid|split|break|parts\b|chapters\b|paragraph|unbroken|continuous|solid/,
      noun: '(?<!(?:sub|highlighted|rhythm|brass|string|cross|c)[ -]?)\\bsections\\b',
      lackedNoun: '(?:section )?(?:labels?|dividers?|divisions)\\b',
      lacks:
        /\b(?:unsectioned|undivided)\b|\b(?:not|never) (?:be )?(?:sectioned|subdivided)\b|(?:\b(?:not|never|without)|n['’]t) (?:be )?(?:divid|split|break|chop|carv|cut|section)[a-z]* (?:it |this |them |the [a-z]+ |your [a-z]+ |answers? |replies |up )*(?:up )?(?:into|in|to) (?:any )?(?:[a-z]+ )?(?:sections|parts|chapters|blocks|chunks|pieces)\b|\b(?:as|in|is|be|form) (?:one|a single) (?!(?:json|yaml|xml|html|csv|code|sql|markdown) )(?:[a-z]+ )?(?:piece|block|whole|flow|chunk)\b|\b(?:comes?|stands?|goes?|go|is|are|be|stays?) (?:as |in )?(?:exactly |just |only )?(?:one|a) single (?:[a-z]+ )?paragraph\b|\bone (?:single |long )?(?:continuous|unbroken|solid|undivided|uninterrupted) (?:text|piece|block|paragraph|flow|whole)\b/,
      counts: new RegExp(
        `\\b(?:divid|split|break|organi[sz]|structur|arrang|separat|lay|laid|cut|(?:answer|response|reply|output|text|document) (?:ha|contain|consist|need))[a-z]*\\b[^.;]{0,40}? (?<amount>${AMOUNT}) ${MODIFIER}{0,2}(?:sections|parts|chapters|blocks|segments)\\b(?! (?:of|about)\\b)`,
        'g',
      ),
      wants:
        /\bSECTION \d\b.{0,40}\bSECTION \d\b|\b(?:[Ss]plit|[Dd]ivided?|[Bb]roken|[Bb]reak|[Oo]rgani[sz]ed?|[Ss]tructured?|[Aa]rranged?|[Ss]eparated?|[Gg]rouped?|[Cc]ut)\b (?:[a-z]+ ){0,4}?(?:up |down )?into (?:(?:the|its|these|several|clear|separate|distinct|different|short|labell?ed|headed|titled|named|smaller|individual) ){0,3}(?:sections|parts|chapters|blocks)\b|\b(?:[Ee]ach|[Ee]very) (?:section|part) (?:of the text |of it )?(?:gets|has|carries|bears|receives) (?:its|a|an) (?:own )?(?:[a-z]+ )?(?:heading|title|subheading|headline)\b/,
      least: 2,
      exact: true,
    },
    {
      name: 'bullet',
      owner: 'format',
      cue: /bullet|lists?\b|prose\b|connected|flowing|continuous|running/,
      noun: '(?<!sub[- ]?|nested )\\bbullet(?:ed|ing)?(?:[- ](?:points?|items?|lists?|entries|lines))?s?\\b',
      lackedNoun:
        '(?<!(?:check|black|white|allow|deny|to-do|price|guest|mailing|waiting|numbered|ordered|nested|long|word)[- ]?|\\b(?:that|which|who|to|you|they) )\\blists?\\b',
      lacks:
        /(?<!\b(?:numbers?|numerals?|figures|dates?|units?|names?|titles?|abbreviations)(?: [a-z]+){0,2} in )\b(?:flowing|continuous|running|connected) (?:prose|text|paragraphs)\b/,
      wants:
        /\b(?:[Aa]s|[Ii]n) bullets\b|\b[Bb]ullet(?:ed|s)?(?: list| points?)?,? please\b|\b[Aa] bullet (?:for|per)\b|^\W*[Bb]ulleted\b/,
      counts: new RegExp(`\\bbullet(?:ed)? (?:list|points) (?:of|with) (?<amount>${AMOUNT})`, 'g'),
      least: 1,
      exact: true,
    },
    {
      name: 'placeholder',
      owner: 'wording',
      cue: /placeholder|blanks?\b|slots?\b|fields\b|them\b|\[|brackets?\b|gaps?\b|fill|complete|spelled|spelt/,
      noun: '\\b(?:placeholders?(?: fields?| tokens?)?|(?:fill[- ]in )?blanks?|fill[- ]ins?|merge fields?|bracketed (?:fields?|slots?)|slots)\\b(?! (?:line|verse|page|space|sheet|cell|row|column|card|form|slate|value|string|lines|pages|spaces|rows|cells|text)\\b|-)',
      lackedNoun: '(?:gaps|(?<!(?:round|curly|angle|angular|arrow) )(?:square )?brackets?|fields)\\b',
      lacks:
        /(?:\bnot|n['’]t) leave anything (?:blank|open|empty|(?:for (?:me|us) )?to fill)|\bnothing (?:left |else |more )?(?:in (?:square )?brackets|blank|open|(?:for (?:me|us|them|anyone) )?to (?:be )?(?:fill|filled|complete|completed)\b)|\b(?:all|every|any) (?:the |of the )?(?:details?|names?|blanks?|facts?|fields?) (?:already )?(?:are |is )?(?:spelled|spelt|filled|written) (?:in|out)\b|\bno gaps?\b|\bleave nothing (?:blank|open|empty|to fill)|\bfill (?:in|out) (?:everything|all (?:the )?(?:details|blanks|fields)|every (?:detail|blank|field))/,
      wants:
        /\b(?:[Ww]ith|[Uu]se|[Uu]sing|[Ii]nsert|[Pp]ut|[Ll]eave|[Kk]eep|[Hh]ave|[Ff]ill in|[Ff]ill) (?:[a-z]+ ){0,3}\[[A-Za-z_ ]{2,30}\]/,
      least: 1,
      exact: false,
    },
    {
      name: 'highlight',
      owner: 'wording',
      cue: /highlight|emphasi|asterisks?\b|\bstars?\b|\*|mark-?up\b|plain\b|formatting\b|italic|bold\b|marked\b/,
      noun: `\\b(?:highlights\\b(?! (?:of(?! any\\b)|from|in|for)\\b)|highlighted ${STRETCH}|highlighting|asterisk highlighting|(?:${STRETCH} (?:and|or) )?${STRETCH}(?: (?:of|in) [a-z ]{1,20}?)?(?:, exactly [a-z]+,)?(?: (?:that|which|or more|or fewer))?(?: (?:are|is|be|must|may|can|should|have to|has to|need to|to|stand|stands|appear|appears|set|put))* (?:highlighted|emphasi[sz]ed|starred|marked like|(?:carry|carries|gets?|have|has|receives?|bears?) (?:[a-z]+ )?(?:highlight(?:ing|s)?|emphasis)\\b|(?:in|with|between|wrapped in|marked with|set in|set between) ${MARKS_WITH}))`,
      lackedNoun: '(?:mark-?up|(?:text )?formatting|emphasis|asterisks?|stars)\\b',
      lacks:
        /\b(?:not|never|(?<=n['’])t|without|nothing|nor)\b(?: (?:is|may|must|should|be|to|ever|have|anything))* (?:highlight|emphasi[sz])(?:e|ed|ing)?\b(?! (?:the|your|his|her|their|my|its|each|every) (?!(?:text|answer|reply|output)\b))|\bplain[- ]text\b(?! (?:file|explanation|version))/,
      counts: new RegExp(
        `\\b(?:highlight|emphasi[sz]e|put (?:the |an )?emphasis on|(?:mark|star|bold|set|wrap)\\b(?=[^.;]{0,100}\\b(?:highlight|emphasi|asterisks?|(?<!\\ba )stars?|markdown)))\\b[^.;]{0,24}? (?<amount>${AMOUNT}) ${MODIFIER}{0,2}${STRETCH}\\b`,
        'g',
      ),
      wants: new RegExp(
        `\\b[Hh]ighlight (?:the|an?|every|each|all|your|key|important|one)\\b[^.;]{0,30}\\b${STRETCH}\\b|\\b(?:[Ss]et|[Ww]rap|[Pp]ut|[Mm]ark|[Hh]ighlight|[Ee]nclose)(?:ped|ed)? (?:every|each|all|the) (?!(?:sub)?(?:headings?|headers?|titles?)\\b)[^.;]{0,40}\\b(?:in|with|between) ${MARKS_WITH}|\\b(?:in each|in every|every|each) [a-z ]{1,30}(?:wrapped|set|marked|enclosed) (?:in|with|between) ${MARKS_WITH}`,
      ),
      least: 1,
      exact: false,
    },
    {
      name: 'postscript',
      owner: 'wording',
      cue: /postscript|post-script|p\.s|\bps\b|\bpps\b|afterthought|nothing|\bstop|\bends?\b/,
      noun: '\\b(?:post-?scripts?|(?:p\\.)?p\\.s\\b\\.?|p?ps)(?!\\w)',
      lackedNoun: 'afterthoughts?\\b',
      lacks:
        /\bno afterthoughts?\b|\bnothing (?:else )?(?:(?:should|may|must|is to|can|will) )?(?:follows?|comes?|stands?|goes|come|stand|go)?(?: after| below| beneath| behind| following)? ?(?:it|that|the (?:signature|name|final|last|closing|sign-off)|my (?:name|signature))\b/,
      lacksSoftly:
        /\bnothing (?:else |more )?(?:after|below|beneath|under) (?:the|its|my|that|this|it|your)\b|\b(?:stops?|ends?|finish(?:es)?) (?:right |directly )?(?:at|with|after) (?:my|the|your|his|her) (?:signature|name|sign-off)\b/,
      least: 1,
      exact: false,
    },
  ] satisfies readonly Piece[]
).map(pieceAxis);
