import { matchesOf } from '../../text/matches.ts';
import { type Clause, quotesOf, startsWithImperative, toSentenceEnd } from '../clauses.ts';
import { isGivenSo } from '../given.ts';
import {
  ALTOGETHER,
  COMES_NEXT,
  HAS_AMOUNT,
  IS_AMISS,
  IS_ASKED,
  IS_DIVIDED,
  PIECES_COUNTED,
} from '../lexicon/amounts.ts';
import { ABOUT_BEHIND, LIMIT_IS } from '../lexicon/bounds.ts';
import { MEDIA, SURFACES } from '../lexicon/limits.ts';
import {
  AMOUNT,
  type Bound,
  type Interval,
  intersect,
  isEmpty,
  NUMBER,
  numberOf,
  ordinalOf,
  readBound,
} from '../numbers.ts';
import {
  DELIVERABLES,
  isPart,
  isRuleLabel,
  isSide,
  lastNoun,
  namesPiece,
  objectOf,
  partDoing,
  partOf,
  partOfClause,
  partOfLabel,
  partOfSubject,
  pieceOf,
  singular as singularOf,
  textNamed,
} from '../scope.ts';
import { bareAnswer } from './bare.ts';
import { limitByPlace, limitOf, mayLimit } from './limits.ts';
import {
  DESCRIBED,
  describeQuantity,
  EACH_OF_THEM,
  LENGTH_UNITS,
  PIECE_ON,
  PLANNED_MINUTE,
  type Quantity,
  STAND_IN,
} from './quantities.ts';
import { sumsIn } from './sums.ts';
import type { Reading } from './types.ts';

/** Words between a number and what it counts that say nothing of what is counted. */
const PLAIN_MODIFIER =
  /^(?:cooking|preparation|recipe|quiz|trivia|exam|interview|survey|timeline|short|brief|concise|clear|specific|distinct|different|separate|individual|relevant|complete|full|total|single|simple|main|key|unique|continuous|unbroken|solid|flowing|additional|whole|possible|good|plain|english|consecutive|well-\w+|focused|new|concrete|detailed|tight|crisp|small|long|major|very|of|the|following|meaningful|descriptive|actionable|other|more|further|mandatory|required|dense|compelling|numbered|numerated|ordered|bulleted|bullet)$/;

/** Structural nouns by their normal form. What is not here is counted under its own singular. */
const NOUNS: readonly (readonly [unit: string, pattern: string])[] = [
  [
    'uppercase word',
    `(?:all[- ])?(?:uppercase|upper-case|capitali[sz]ed|all[- ]caps?|capital(?:[- ]letter)?)[- ]words?|words?(?: is| are| be| that is| that are)?(?: written| set| put| printed)? (?:in|with) (?:all )?(?:uppercase|upper case|all caps|capitals|(?:all )?capital letters|(?:all )?uppercase letters)`,
  ],
  [
    'heading level 1',
    `(?:level[- ](?:1|one)|h1|first[- ]level) (?:markdown )?head(?:ing|er)s?|(?:h1s?)|head(?:ing|er)s? (?:at|of) level (?:1|one)`,
  ],
  [
    'heading level 2',
    `(?:level[- ](?:2|two)|h2|second[- ]level) (?:markdown )?head(?:ing|er)s?|(?:h2s?)|head(?:ing|er)s? (?:at|of) level (?:2|two)`,
  ],
  [
    'heading level 3',
    `(?:level[- ](?:3|three)|h3|third[- ]level) (?:markdown )?head(?:ing|er)s?|(?:h3s?)|head(?:ing|er)s? (?:at|of) level (?:3|three)`,
  ],
  ['heading', 'headings?|headers?'],
  ['list', `(?:unordered|ordered|bullet(?:ed)?|bullet[- ]point|numbered) lists?`],
  ['item', `bullet(?:ed)?[- ]?(?:points?|items?)|bullets|bullet|list items?`],
  ['word', 'words?'],
  ['character', '(?:characters?|chars?)(?! (?:names?|arcs?|traits?|sheets?|profiles?)\\b)'],
  ['sentence', 'sentences?|sentence-long'],
  ['paragraph', 'paragraphs?(?! breaks?\\b)'],
  ['line', 'lines?(?! (?:breaks?|feeds?|spacing|heights?|numbers?|items?)\\b)'],
  ['token', 'tokens?'],
  ['page', 'pages?(?! (?:breaks?|numbers?)\\b)|(?:sides?|sheets?)(?= of (?:an? )?(?:a[345]\\b|paper|letter paper))'],
  [
    'minute',
    'minutes?(?:(?: [a-z]+)? (?:speech|talk|script|presentation|read|video|episode|podcast|lecture|monologue|scene|play|toast|eulogy|broadcast)|(?= (?:to (?:read|deliver|perform|listen|present)|long|in length)\\b))',
  ],
  ['link', 'hyperlinks?|links?|urls?'],
];

const PATTERNS = NOUNS.map(([unit, pattern]) => [unit, new RegExp(`^(?:${pattern})\\b`, 'i')] as const);

const STRUCTURED = NOUNS.map(([, pattern]) => pattern).join('|');

/** Plural nouns that follow a number without being counted out for the answer. */
const NOT_COUNTED =
  /^(?:succeeds|fails|wins|loses|means|counts|times|years?|days|weeks|months|hours|minutes|seconds|ms|percent|dollars|is|was|has|does|ways|pixels|points|degrees|spaces|tabs|bytes|cents|users|people|customers|others|as|this|its|us|plus|lbs|miles|inches|inclusive|versions|calls|retries|attempts|series|basis|breaks|feeds|across|various|less|business|access|process|address|js|tools|letters|stars|requests|agents|developers|engineers|teams|companies|members|things|steps-\w+|occurrences|instances|[a-z]+-olds)$/;

const SCAN = new RegExp(
  `\\b(?=[\\dadefhnost-z])(?<![\\w.$€£#/-])(?<amount>${AMOUNT})(?!\\s+(?:one(?=-)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|hundred)\\b)(?<plus>\\s?\\+|[ -]plus\\b)?(?<or>\\s+or\\s+(?:more|fewer|less))?(?:[\\s-]+|$)(?<mods>(?:(?:q ?& ?a|[a-z][a-z-]*)[\\s-]+){0,2}?)(?<unit>${STRUCTURED}|(?!(?:news|sports|sales|arts) [a-z]+s\\b)(?:[a-z]+-)?[a-z]{3,}s)\\b`,
  'gi',
);

/** `word count: 200`, `the number of words should be 500`: the unit stands before its number. */
const UNIT_FIRST = new RegExp(
  `\\b(?:(?:(?<unit>word|character|sentence|line|token|paragraph)s?[ -](?:count|limit|budget|cap|ceiling|maximum|max|total|minimum|floor|quota|allowance)|(?<measure>word|character|token)s?[ -]length)|(?:total )?number of (?<total>${PIECES_COUNTED}))\\b(?<link>[^.;\\d]{0,60}?)(?<amount>${AMOUNT})(?![\\d,.]*\\d|\\s*(?:[a-z-]+\\s+)?(?:words?|characters?|sentences?|lines?|tokens?|paragraphs?)\\b)`,
  'gi',
);

/** Not a bound on the output: a place in it, a distance, a choice out of several. */
const PLACE_BEFORE =
  /\b(?:first|(?<!\b(?:may|can|must|should|will|to) )last|(?<!\b(?:not|never|must|should|cannot) )top|next|previous|these|those|following|other|both|all|every|the|line|step|section|version|page|chapter|level|one of the|of the|any|separated by(?: at least| at most| exactly| (?:no )?(?:more|fewer|less) than)?)\s*$/i;
const DISTANCE_AFTER =
  /^\s*(?:away|apart|separating|between|(?:(?:must|should|shall|may|can|have to|are to) )?(?:separate|(?:stand|lie|come|be) between)|from each|before|after the|at a time|in a row|at once|in one go|into|(?:and|to) the (?:next|other))\b(?! it\W*$| (?:the|your) (?:text|answer|reply|response|piece|story|article|letter|post|essay|whole))/i;

/** `which is seven sentences long at present`: how long what is given is. */
const AT_PRESENT = /^ (?:long )?(?:at present|at the moment|now|currently|so far|already|as it stands)\b/;

/** `never say more than one sentence at a time`. */
const SPOKEN_AT_ONCE = /\b(?:say|speak|utter|write|send)\b[^.;,]{0,20}$/;

const EDGE_WITH =
  /^\W*(?:always |then |finally,? )?(close|end|finish|conclude|wrap up|open|begin|start)s?\b[^.;]{0,40}?\bwith\s+(?:(?:(?:no|not) )?(?:more|fewer|less|longer) than |at (?:most|least) |up to |exactly |[a-z]+\s+)?$/;
/** `thank the customer in one sentence`. */
const GREETS =
  /\b(?:thank|greet|welcome|apologi[sz]e|say (?:good-?bye|hello|thanks|thank you|sorry)|introduce (?:yourself|the [a-z]+)|congratulate|invite|remind|reassure|acknowledge|sign off|decline|refuse)\b[^.;]{0,60}?\bin\s+(?:only |just |at most )?$/;
const ABOUT_SOMETHING =
  /\b(?:name|mention|note|acknowledge|explain|state|justify|address|say|tell|add|distinguish|define|clarify|recall|praise)\s+(?:between|the|why|what|how|whether|if|their|its|that|one|an?)\b[^.;]{0,60}?\bin\s+(?:only |just |at most )?$/;

/** `don't describe the decor in more than one sentence`. */
const NOT_DWELT_ON =
  /(?:\b(?:not|never|avoid)|n['’]t) (?:describ|discuss|mention|cover|dwell|introduc|address|treat)[a-z]* (?:on )?(?:the|its|his|her|their|your|my|any) [^.;]{0,40}?\b(?:in|over|for) more than $/;

/** `distinguish the two right at the start, in a single sentence`. */
const AT_AN_EDGE = /\bat the (?:very )?(?:start|beginning|outset|end|close),? in (?:only |just |exactly )?$/;

const QUOTES_ONE = /\b(?:quote|cite|include|insert|add|reproduce)\s+(?:at least |at most |exactly |only )?$/;

/** `his role is discussed in one paragraph`. */
const IS_TOLD_IN =
  /^\W*(?!(?:the |your |this )?(?:answer|text|reply|response|story|article|essay|report|letter|e-?mail|whole)\b)[^.;,]{3,60} (?:is|are|be) (?:discussed|covered|described|explained|dealt with|mentioned|addressed|treated|introduced|presented|examined|outlined) in (?:just |only |exactly |about )?$/;

/** A passage on something of its own: `close with one sentence about X`, `name the alternative in half a sentence`. */
function passageOf(before: string, { unit, bound }: Match, after: string): string | undefined {
  if (unit === 'paragraph' && bound.interval.max === 1 && IS_TOLD_IN.test(before)) return 'passage';
  if (!/^(?:sentence|word|line)$/.test(unit)) return undefined;
  const edge = EDGE_WITH.exec(before)?.[1];
  if (edge) return /^(?:open|begin|start)/.test(edge) ? 'opening' : 'closing';
  if (unit !== 'word' && bound.interval.max <= 2 && GREETS.test(before)) return 'passage';
  if (
    unit === 'word' &&
    bound.interval.max <= 5 &&
    /^\s+(?:about|on|regarding) (?:the|my|his|her|their|our|your)\b/.test(after)
  )
    return 'passage';
  if (unit !== 'sentence' || bound.interval.max > 2) return undefined;
  if (ABOUT_SOMETHING.test(before) || NOT_DWELT_ON.test(before)) return 'passage';
  if (QUOTES_ONE.test(before) || AT_AN_EDGE.test(before)) return 'passage';
  const own =
    /^\s+(?:about|that|which|naming|saying|on|(?:right )?at the (?:very )?(?:start|beginning|outset|end|close))\b/.test(
      after,
    );
  return own && !/\b(?:summari[sz]e|respond|reply|output|return)\b/.test(before) ? 'passage' : undefined;
}

/** `at most 25 items after the table` is an amount, `3 lines after the table` a distance. */
const BOUND_BEFORE = /\b(?:most|least|than|exactly|to)\s*$/;

/** What an answer consists of: "contains three paragraphs" leaves no room for a fourth. */
const STRUCTURE = /^(?:word|character|sentence|paragraph|line|page|item|key|section|stanza|chapter|slide|day)$/;

const INCLUDES =
  /\b(?:includ(?:e|es|ing)|incorporat\w+|featur(?:e|es|ing)|mention\w*|add(?:s|ing)?|insert\w*|contain(?:s|ing)? (?!exactly)\w*\s?|embed\w*|highlight\w*)\s*(?:[a-z]+\s+){0,2}$/i;

const INPUT =
  /\b(?:input|inputs|source text|original (?:text|text's|document)|transcript|context window|you(?:'ll| will)? (?:receive|be given|are given)|given|user(?:'s)? (?:message|input|query|prompt)|api|database|buffer|terminal|screen)\b/i;

/** Nothing is counted without a number, a key list or lower case. */
const NUMERIC =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|single|couple|half|several|new paragraphs?|paragraph breaks?|paragraphs|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|each|another|separate|fit|fits|an? (?:page|paragraph|sentence|line|minute)|keys|fields|properties|columns|lower-?case|lower case|upper-?case|capital\w*|haiku|limerick|sonnet)\b/;

/** What the model gets, not what it makes. */
const GIVEN =
  /\b(?:you(?: will|'ll)? (?:receive|get|be given|are given|have been given|be provided|read|see)|(?:input|source text|transcript|user message|request)s? (?:is|are|has|have|contains?|may|will|can|consists?))\b/;

/** Length and count ask for the same clause, one after the other. */
let last: { readonly clause: Clause; readonly readings: readonly Reading<Quantity>[] } | undefined;

/** Every amount a clause states for the output, with its container as the reading's part. */
export function readQuantities(clause: Clause): readonly Reading<Quantity>[] {
  if (last?.clause !== clause) {
    const readings = !NUMERIC.test(
      clause.kind === 'label' ? `${clause.label?.toLowerCase()} ${clause.lower}` : clause.lower,
    )
      ? [...scanBare(clause)]
      : isAboutOutput(clause)
        ? withSums(clause, [
            ...scan(clause, false),
            ...scanUnitFirst(clause),
            ...scanKept(clause),
            ...scanNotOneOver(clause),
            ...scanPlace(clause),
            ...scanCompound(clause),
            ...scanOne(clause),
            ...scanAtATime(clause),
            ...scanSpan(clause),
            ...scanFit(clause),
            ...scanForm(clause),
            ...scanScale(clause),
            ...scanLabelled(clause),
            ...scanAsLabel(clause),
            ...scanKeys(clause),
            ...scanLowercase(clause),
            ...scanStandIns(clause),
            ...scanInOne(clause),
            ...scanThatIs(clause),
            ...scanInTotal(clause),
            ...scanNewParagraph(clause),
            ...scanHeaded(clause),
            ...scanHeadingLevel(clause),
            ...scanMark(clause),
            ...scanBare(clause),
          ])
        : mayLimit(clause) && !GIVEN.test(clause.lower)
          ? withSums(clause, [...scan(clause, true), ...scanFit(clause)])
          : clause.kind === 'declarative'
            ? withSums(clause, [])
            : [];
    last = { clause, readings: ofEachOne(clause, readings) };
  }
  return last.readings;
}

/** `Hints are one sentence long` is said of each of them. */
function ofEachOne(clause: Clause, readings: readonly Reading<Quantity>[]): readonly Reading<Quantity>[] {
  const [first, ...others] = readings;
  if (!first?.part || others.length > 0 || clause.kind !== 'declarative') return readings;
  if (IS_SIZED.exec(clause.lower)?.[1] !== first.part || singularOf(first.part) === first.part) return readings;
  const part = `each ${singularOf(first.part)}`;
  return [{ ...first, part, normal: first.normal.replace(first.part, part) }];
}

/** With what the shares of a clause come to, in place of the shares. */
function withSums(clause: Clause, readings: readonly Reading<Quantity>[]): readonly Reading<Quantity>[] {
  if (isOfInput(clause)) return readings;
  const total = totalTime(clause);
  if (total) return [...readings, total];
  const sums = [...sumsIn(clause)].flatMap(({ noun, least, whole, start, end, terms }) => {
    const things = noun.endsWith('s') ? noun : `${noun}s`;
    const unit =
      noun === STAND_IN
        ? noun
        : things === 'minutes'
          ? isSpoken(clause)
            ? 'minute'
            : PLANNED_MINUTE
          : unitOf(...modifiedBy(things), clause);
    if (unit === undefined) return [];
    const interval = { min: least, max: whole ? least : Number.POSITIVE_INFINITY };
    const bound = { interval, approximate: false, bare: false, start, end };
    const named = terms === undefined ? partOfClause(clause) : null;
    const own = named === `each ${unit}` || named?.startsWith(`${unit} `) ? null : named;
    const { value, ...read } = reading(clause, bound, unit, own ?? null, undefined, end);
    return [{ ...read, value: terms === undefined ? value : { ...value, terms } }];
  });
  if (sums.length === 0) return readings;
  const isShare = ({ start, end }: Reading<Quantity>) => sums.some((sum) => sum.start! < end! && start! < sum.end!);
  return [...readings.filter((read) => !isShare(read)), ...sums];
}

/** The words in front of a noun, and the noun. */
function modifiedBy(words: string): [mods: string, noun: string] {
  const at = words.lastIndexOf(' ') + 1;
  return [words.slice(0, at), words.slice(at)];
}

const TOTAL_TIME = new RegExp(
  `^\\W*(?:(?:together|in total|altogether|all in all),? )?(?:the (?:times|durations|lengths|phases|parts|steps|stages|blocks|sections|activities|[a-z]+ phases)|all (?:the )?(?:times|phases|parts|steps|stages|activities)|the (?:(?:whole|entire|complete) (?:[a-z]+ )?(?:lesson|class|session|workshop|training|meeting|course|programme|unit|hour|thing)|total time|lesson|class|workout|meeting|training session|workshop|unit))\\b[^.;,]{0,40}? (?:adds? up to|sums? up to|sum to|totals?|comes? to|amounts? to|takes?|lasts?|fills?|runs? for|be|is|are) (?:(?:exactly|at most|at least|no more than|no longer than|up to|only|in total|together) )?(?<amount>${AMOUNT})[- ](?<unit>minutes|hours|hour)\\b`,
);
const IN_ALL =
  /^\W*(?:together|in total|altogether|all in all|all|the (?:times|durations|lengths|whole|entire|complete|total|lesson|class|workout|meeting|training session|workshop|unit))\b|\b(?:adds? up to|sums? up to|sum to|totals?|comes? to|amounts? to|together|altogether|in (?:total|all))\b/;

/** `the times of the three phases add up to 45 minutes`. */
function totalTime(clause: Clause): Reading<Quantity> | undefined {
  const { lower } = clause;
  const match = /\d minutes|\bminutes\b|\bhours?\b/.test(lower) && IN_ALL.test(lower) ? TOTAL_TIME.exec(lower) : null;
  if (!match || isSpoken(clause)) return undefined;
  const { amount, unit } = match.groups!;
  const end = match.index + match[0].length;
  const start = end - unit!.length - 1 - amount!.length;
  const bound = readBound(lower, start, start + amount!.length, end);
  if (!bound) return undefined;
  const scale = unit === 'minutes' ? 1 : 60;
  const interval = { min: bound.interval.min * scale, max: bound.interval.max * scale };
  return reading(clause, { ...bound, interval }, PLANNED_MINUTE, null, undefined, end);
}

/** Whether a clause speaks of how long a text takes to be read or spoken. */
function isSpoken({ label, lower }: Clause): boolean {
  return SPOKEN_FOR.test(`${label?.toLowerCase() ?? ''} ${lower}`);
}

/** `no longer than one page, that is, 400 words`: the same bound in another unit. */
const THAT_IS = new RegExp(
  `(?:,? that is,?|,? that['’]s|,? i\\.e\\.,?|,? in other words,?|,? which (?:is|means|comes to|amounts to)|,? or(?= (?:about|around|roughly|approximately) )|,(?= (?:about|around|roughly|approximately|ca\\.) )) (?:about |around |roughly |approximately |some |ca\\. )?(?<amount>${AMOUNT}) (?<unit>words|characters|sentences|lines|pages)\\b`,
);

/** `below the 90-word limit`, `past the 300-word mark`. */
const MARK = new RegExp(
  `(?<side>below|under|within|beneath|to|exceed|over|above|past|beyond|reach|hit|pass(?:es)?|cross(?:es)?) (?:the|our|a|an|its) (?<amount>${AMOUNT})[- ](?<unit>word|sentence|paragraph|character|page|line)s? (?:limit|threshold|mark|cap|ceiling|maximum|minimum|floor|barrier|line)\\b`,
);

function* scanMark(clause: Clause): Generator<Reading<Quantity>> {
  const match = MARK.exec(clause.lower);
  const value = match ? numberOf(match.groups!.amount!) : undefined;
  if (!match || value === undefined) return;
  const denied =
    clause.polarity === 'negative' ||
    /\b(?:not|never|n['’]t|cannot) (?:[a-z]+ ){0,2}$/.test(clause.lower.slice(0, match.index));
  const upper = /^(?:below|under|within|beneath|to)$/.test(match.groups!.side!) !== denied;
  const end = match.index + match[0].length;
  const interval = upper ? { min: 0, max: value } : { min: value, max: Number.POSITIVE_INFINITY };
  const bound = { interval, approximate: false, bare: false, start: match.index, end };
  yield reading(clause, bound, match.groups!.unit!, partOfClause(clause), undefined, end);
}

/** A polite request: `Could the text come to exactly 250 words?` */
const REQUEST = /^\W*(?:please,? )?(?:could|can|would|will|may) [^?]{3,200}\?\W*$/i;

/** `start a new paragraph for each argument, at least three times`. */
const NEW_PARAGRAPH =
  /\b(?:start|begin|open|make|use|insert|add|put in|set) (?:an?|the) (?:new paragraph|paragraph break)\b(?= (?:for each(?! answer)|for every(?! answer)|with each|with every|after each|after every|before each|before every|after the|each time|every time|every|whenever|when|where|at)\b|\W*$)/;
const SEVERAL_TIMES = new RegExp(`\\b(twice|${AMOUNT} times)\\b`);

function* scanNewParagraph(clause: Clause): Generator<Reading<Quantity>> {
  const rest = clause.sentence.masked.slice(clause.start).toLowerCase();
  if (!/new paragraph|paragraph break|into [a-z ]{0,20}paragraphs/.test(rest)) return;
  const { lower } = clause;
  const match = clause.polarity === 'negative' ? null : NEW_PARAGRAPH.exec(rest);
  const breaks = match ? null : PARAGRAPH_BREAKS.exec(lower);
  if (match && match.index < lower.length) {
    const amount = SEVERAL_TIMES.exec(rest)?.[1]?.replace(' times', '');
    const times = amount === undefined ? 1 : (numberOf(amount) ?? 1);
    const end = match.index + match[0].length;
    const interval = { min: times + 1, max: Number.POSITIVE_INFINITY };
    // When it is done is no case: it is done more than once.
    const read = reading(clause, { ...exactly(0, match.index, end), interval }, 'paragraph', null, undefined, end);
    yield { ...read, value: { ...read.value, anyway: true } };
  } else if (breaks && clause.polarity === 'negative') {
    const end = breaks.index + breaks[0].length;
    yield reading(clause, exactly(1, breaks.index, end), 'paragraph', partOfClause(clause), undefined, end);
  }
}

/** `no paragraph breaks`, `do not divide it into paragraphs`. */
const PARAGRAPH_BREAKS =
  /\b(?:not|never|without|n['’]t) (?:divid|split|break|separat)[a-z]* (?:up )?[a-z ]{0,30}\binto (?:any |several |multiple |different |separate )?paragraphs\b|\b(?:no|without(?: any| a single)?|not (?:use|insert|add|make|put in|include)(?: any| a single)?|avoid(?: any| all)?) (?:new paragraphs|paragraph breaks?)\b(?! (?:in|within|inside|between|before|after)\b)/;

/** `one header for each day, so exactly 3 in total`: of what was counted before. */
const IN_TOTAL = new RegExp(
  `[,;(] ?(?:(?:so|and|or|making|hence|that is|i\\.e\\.),? )?[^.;,()]{0,20}?(?<amount>${AMOUNT}) (?:of (?:them|these|those) )?(?:in total|altogether|in all|all told)(?=\\W*$|[,;)])`,
);

function* scanInTotal(clause: Clause): Generator<Reading<Quantity>> {
  const match = IN_TOTAL.exec(clause.lower);
  const counted = match ? [...scan(clause, false)].filter(({ end }) => end! - clause.start <= match.index + 1) : [];
  const last = counted.at(-1);
  if (!match || !last || LENGTH_UNITS.has(last.value.unit)) return;
  const { amount } = match.groups!;
  const start = match.index + match[0].lastIndexOf(amount!);
  const end = match.index + match[0].length;
  const bound = readBound(clause.lower, start, start + amount!.length, end);
  if (bound) yield reading(clause, bound, last.value.unit, null, undefined, end);
}

/** `four sections, each with a level 2 header`. */
const HEADED =
  /\b(?:each|every (?:one|section|part|day|chapter|topic))\b[^.;,]{0,30}? (?:under|has|have|having|gets?|(?:starts?|opens?|begins?) with|with) (?<amount>an?|its own|one) (?:(?:level|h)[- ]?(?<level>[1-6])) (?:headings?|headers?)\b/;

function* scanHeaded(clause: Clause): Generator<Reading<Quantity>> {
  const match = clause.polarity === 'negative' ? null : HEADED.exec(clause.lower);
  const piece = match && lastCounted(clause.sentence.masked.slice(0, clause.start + match.index).toLowerCase());
  if (!match || !piece) return;
  const end = match.index + match[0].length;
  const unit = `heading level ${match.groups!.level}`;
  yield reading(clause, exactly(1, match.index, end), unit, `each ${piece}`, undefined, end);
}

/** `use only level-3 headings`, `all headers must be at level 3`: there are none of another level. */
const OF_ONE_LEVEL =
  /\b(?:only|exclusively|solely) (?:use )?(?:level[- ]?|h)(?<only>[1-6]) (?:headings?|headers?)\b|\b(?:level[- ]?|h)(?<alone>[1-6]) (?:headings?|headers?) (?:only|exclusively|alone|throughout)\b|^\W*(?:all|every|each)(?: of)? (?:the )?(?:headings?|headers?) (?:must|should|shall|are to|have to)(?: all)? be (?:at |of )?(?:level[- ]?|h)(?<all>[1-6])\b/;

function* scanHeadingLevel(clause: Clause): Generator<Reading<Quantity>> {
  const match = clause.polarity === 'negative' ? null : OF_ONE_LEVEL.exec(clause.lower);
  if (!match) return;
  const { only, alone, all } = match.groups!;
  const end = match.index + match[0].length;
  for (const level of ['1', '2', '3'])
    if (level !== (only ?? alone ?? all))
      yield reading(clause, { ...exactly(0, match.index, end) }, `heading level ${level}`, null, undefined, end);
}

function* scanThatIs(clause: Clause): Generator<Reading<Quantity>> {
  const match = THAT_IS.exec(clause.lower);
  const [first] = match ? scan(clause, false) : [];
  const most = first?.value.interval;
  if (!match || !most || most.min > 0 || first.start! - clause.start > match.index) return;
  const { amount, unit } = match.groups!;
  const start = match.index + match[0].lastIndexOf(amount!);
  const end = match.index + match[0].length;
  const bound = readBound(clause.lower, start, start + amount!.length, end);
  if (!bound || first.value.unit === unit!.slice(0, -1)) return;
  const interval = { min: 0, max: bound.interval.max };
  yield reading(clause, { ...bound, interval, bare: false }, unit!.slice(0, -1), first.part, undefined, end);
}

/** `answer me in a sentence`. */
const IN_ONE =
  /\b(?:answer|reply|respond|explain|describe|summari[sz]e|sum up|put|say|tell|give|do|state|write|wrap up|condense)\b(?![^.;]{0,60}\b(?:each|every|per|word|term)\b)[^.;:]{0,60}\bin (?:just |only )?(?<amount>a) (?:(?:short|brief|single|quick|nice|long) )?(?<unit>sentence|paragraph)(?=\W*$|[,;:]| (?:please|and|about|on|that|what|why|how|whether)\b)/g;

/** `as one block of text`. */
const ONE_BLOCK =
  /\b(?:one|a single|1),? (?:(?:(?:solid|long|continuous|unbroken|undivided|uninterrupted),? )?block of text|(?:(?:solid|continuous|unbroken|undivided|uninterrupted),? )+paragraph)\b/;

function* scanInOne(clause: Clause): Generator<Reading<Quantity>> {
  const block = clause.polarity === 'negative' ? null : ONE_BLOCK.exec(clause.lower);
  if (block) {
    const end = block.index + block[0].length;
    yield reading(clause, exactly(1, block.index, end), 'paragraph', partOfClause(clause), undefined, end);
  }
  if (clause.kind !== 'imperative' && clause.kind !== 'modal' && clause.kind !== 'question') return;
  for (const match of matchesOf(clause.lower, IN_ONE)) {
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(' in ') + 1;
    yield reading(clause, exactly(1, start, end), match.groups!.unit!, partOfClause(clause), undefined, end);
  }
}

/** `the number alone`: so many words and nothing else. */
function* scanBare(clause: Clause): Generator<Reading<Quantity>> {
  if (clause.lead !== undefined) return;
  const bare = bareAnswer(clause);
  if (!bare) return;
  const [start, end] = [bare.start - clause.start, bare.end - clause.start];
  const bound = { interval: { min: 0, max: bare.words }, approximate: false, bare: false, start, end };
  const { value, ...read } = reading(clause, bound, 'word', null, undefined, end);
  yield { ...read, value: { ...value, bare: bare.what }, normal: `only a ${bare.what}` };
}

const STAND_INS = new RegExp(
  `\\b(?:come up with|gives?|hand(?: over| in)?|send(?: back| in)?|suggest|propose|list|provide|offer|deliver|supply|write|prepare|name|wants?|expects?|needs?|produce|present|show|mention|collect|bring)(?: (?:her|him|them|us|me|the [a-z]+))?(?: (?:at least|at most|exactly|up to|no more than|no fewer than|about|around|only))? (?<amount>${AMOUNT})(?<noun> (?:of (?:them|these|those)|candidates|suggestions|proposals|picks|ideas)(?! (?:for|on|of|about|in|from)\\b)|(?= (?:for (?:each|every)|per) (?<per>[a-z]+)\\b)|(?= to (?:choose|pick|select|decide) from))`,
  'g',
);

/** `seven of them`, `a dozen suggestions`, `three for each colour`. */
function* scanStandIns(clause: Clause): Generator<Reading<Quantity>> {
  for (const match of matchesOf(clause.lower, STAND_INS)) {
    const { amount, per } = match.groups!;
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(amount!);
    const bound = readBound(clause.lower, start, start + amount!.length, end);
    if (!bound) continue;
    const part = per === undefined ? partOfClause(clause) : `each ${pieceOf(per)}`;
    yield reading(clause, bound, STAND_IN, part, undefined, end);
  }
}

/** Whether it tells of what the model gets. */
function isOfInput({ lower, kind, subject }: Clause): boolean {
  if (GIVEN.test(lower)) return true;
  return (kind === 'declarative' || kind === 'modal') && subject !== undefined && INPUT.test(subject);
}

function isAboutOutput(clause: Clause): boolean {
  if (isOfInput(clause) || OF_OTHERS.test(clause.lower)) return false;
  if (clause.kind === 'declarative' || clause.kind === 'modal') {
    if (clause.kind === 'declarative') {
      if (BOUNDED.test(clause.lower) || EXPECTS.test(clause.lower) || STRETCHES.test(clause.lower)) return true;
      if (KEPT_TO.test(clause.lower) || NOT_ONE_OVER.test(clause.lower)) return true;
      if (LIMITS.test(clause.lower) || limitByPlace(clause)) return true;
      if (PIECES_TOLD.test(clause.lower) || EACH_ANTECEDENT.test(clause.lower) || isDivided(clause)) return true;
      if (CONSISTS.test(clause.lower) || IS_SIZED.test(clause.lower) || isGivenSo(clause)) return true;
      if (clause.subject === undefined) return false;
      if (/^(?:each|every) /.test(clause.subject)) return true;
      return PIECE_ON.test(clause.subject) || partOfSubject(clause.subject) !== undefined;
    }
  }
  return true;
}

/** `the letter that the mayor wrote`, `the brochure that visitors get`. */
const OF_OTHERS =
  /^\W*(?:the|an?|his|her|their|our|my) (?:[a-z]+ )?[a-z]+ (?:that|which) (?!(?:you|it|is|are|has|have|was|must|should|shall|will|can|may|contains?|follows?|comes?|opens?|closes?|begins?|starts?|ends?|goes|stands?|gives?|tells?|explains?|describes?|lists?|names?|shows?|deals?)\b)[a-z]+/;

/** A declarative that bounds is a rule: `the method has exactly six steps`. */
const BOUNDED =
  /^\W*(?:there(?:['’]s| is) |we have |you have )?(?:an? |the |our |your |my )?(?:(?:hard|strict|firm|absolute|upper|lower|(?:word|character|sentence|line|paragraph)) ){0,2}(?:cap|limit|ceiling|maximum|budget|allowance|quota|floor|minimum|count|total) (?:of|is)\b|\byou (?:work|write|operate|have|stick|keep) (?:with(?:in)? |under |to )?(?:an?|the) (?:[a-z]+ )?(?:limit|cap|ceiling|budget|maximum|minimum) of\b|^\W*there (?:is|are) (?:exactly |only |always |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:[a-z]+ )?(?:sections?|parts?|paragraphs?|steps?|tips?|chapters?|slides?|bullets?|columns?|questions?|examples?|exercises?)\b|^\W*(?:exactly |only |at most |up to )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:[a-z]+ )?(?:sections|parts|paragraphs|steps|tips|chapters|slides|bullets|questions|examples|exercises|sentences|facts|pictures|charts) (?:close|open|follow|form|make|illustrate|suffice|conclude|end|start|introduce|complete|round)s?\b|^\W*(?:the |its )?(?:(?:max\w*|min\w*|upper|lower|target|total|overall|desired|required) )?(?:length|word count|limit|size) (?:is|of)\b|\b(?:is|are) (?:made(?: up)?|built(?: up)?|composed) of\b|\b(?:is|are) (?:enough|sufficient)\b|\b(?:exactly|at most|at least|no more than|no fewer than|maximum|minimum|is (?:the|our|your|a hard) (?:ceiling|(?:upper |lower )?limit|cap|floor|most|least)|in total|in all|altogether|(?:word|character|sentence|line|token) (?:limit|cap|ceiling|maximum|minimum|floor|budget))\b/;

/** `the upper bound is 40 lines`, `the number of bullets never exceeds five`, `the form is fixed: four lines`. */
const LIMITS = new RegExp(
  `^\\W*(?:${LIMIT_IS}|(?:the )?(?:total )?number of ${PIECES_COUNTED}\\b|(?:the |your |our )?(?:form|format|layout|structure|shape|extent) (?:is|stays|must be) [a-z ]{3,30}:)`,
);

/** `the reason is a single sentence`, `hints are one sentence long`. */
const IS_SIZED =
  /^\W*(?:(?:the|each|every|all|your|its) )?([a-z-]+(?: [a-z-]+)?) (?:is|are) (?:always |only |just )?(?:(?:a single|exactly one|just one|one|two|three|four|five) (?:sentences?|lines?|paragraphs?)|\S+ (?:words?|sentences?|lines?|paragraphs?|characters) (?:long|in length))(?: long| in length)?\W*$/;

const BEFORE_AMOUNT =
  '(?:(?:exactly|only|just|about|around|precisely|up to|between|at (?:least|most)|(?:no|not) (?:more|fewer|less) than|(?:more|fewer|less) than|an?|the|another|a total of|a (?:minimum|maximum) of) )?';

/** `twelve questions are needed`, `afterwards come three paragraphs`. */
const PIECES_TOLD = new RegExp(
  `^\\W*${BEFORE_AMOUNT}${AMOUNT} (?!of\\b)(?:[a-z-]+ ){0,2}?${PIECES_COUNTED} (?:in (?:all|total) )?(?:(?:is|are) (?:to be )?${IS_ASKED}|(?:of [^.;,]{1,40} )?(?:makes? up|forms?|constitutes?) the)\\b|^\\W*[a-z]+s (?:of|with) ${BEFORE_AMOUNT}${AMOUNT} ${PIECES_COUNTED} (?:each )?(?:is|are) (?:to be )?${IS_ASKED}\\b|^\\W*${COMES_NEXT},? ${BEFORE_AMOUNT}${AMOUNT} (?:[a-z-]+ ){0,2}?${PIECES_COUNTED}\\b`,
);

/** What stands in front of the amount in `the stanzas run to four lines`, `a body of twenty sentences`. */
const PIECE_HAS = new RegExp(
  `^\\W*(?:${ALTOGETHER},? )?(?:(?:the|each|every|all|all the|both|its|your|this|our|an?|one) )?(?:${AMOUNT} )?([a-z-]+(?: [a-z-]+)?),? (?:(?:${ALTOGETHER}|each|always|then),? )?(?:${HAS_AMOUNT}|of|with|comprising|containing|made up of|consisting of) ${BEFORE_AMOUNT}$`,
);

/** A fragment that tells of a piece how much it has. */
function isOfPiece({ lower, sentence, start: from }: Clause, start: number, end: number): boolean {
  // "a box with six words, each explained": things in it.
  if (/^,? each\b/i.test(sentence.masked.slice(from + end))) return false;
  const noun = PIECE_HAS.exec(lower.slice(0, start))?.[1];
  return noun !== undefined && partOf(noun) !== undefined;
}

/** What is divided has no name of its own in {@link partOf}: `the preparation is broken down into ten steps`. */
function isDivided({ subject, lower }: Clause): boolean {
  return subject !== undefined && partOf(subject) === undefined && !INPUT.test(subject) && DIVIDED.test(lower);
}

/** Only a text has such pieces; a hall has sections as well. */
const DIVIDED = new RegExp(
  `\\b(?:is|are|be) (?:to be )?(?:[a-z]+ly )?${IS_DIVIDED} ${BEFORE_AMOUNT}${AMOUNT} (?:[a-z-]+ ){0,2}?(?:paragraphs|sentences|stanzas|verses|lines|bullets|bullet points|steps|questions|examples)\\b`,
);

/** `the course consists of five modules`. */
const CONSISTS = new RegExp(
  `^\\W*the (?!(?:input|source|data)\\b)((?:[a-z-]+ )?[a-z-]+) (?:consists of|comprises|is (?:divided|split) into) ${BEFORE_AMOUNT}${AMOUNT} (?:[a-z-]+ )?(?:units|modules|lessons|sessions|stages|phases|levels|rounds|blocks|stops|legs|topics|chapters|sections|parts|steps|exercises|activities|questions|scenes|acts|days|weeks)\\b`,
);

/** `then follow three paragraphs`: beside those before. */
const FOLLOW = /^\W*(?!(?:there|here)\b)[a-z ]{3,24}?,? (?:there )?(?:comes?|follows?) (?!to\b|with\b)/;

/** What somebody expects is a rule: `the board expects a dozen candidates`. */
const EXPECTS =
  /\b(?:expects?|wants?|needs?|requires?|demands?|insists? on|asks? for|counts? on|(?:is|are) used to|(?:is|are) (?:the format|what (?:readers|people|customers|users|you|we|they)))\b/;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly bound: Bound;
  /** What holds it, once that is known. */
  readonly part?: string | null | undefined;
}

/** Columns are the width of a line rather than those of a table. */
const WRAPS = /\bwrap(?:s|ped)?\b|\bwidth\b|\blines? (?:of|at|under|below|up to|no longer than|longer than|over)\b/;

/** With `limits`, only what is told as a limit. */
function* scan(clause: Clause, limits: boolean): Generator<Reading<Quantity>> {
  const { lower } = clause;
  const mayBeLimit = mayLimit(clause);
  const found: { bare: boolean; reading: Reading<Quantity> }[] = [];
  let previous: Match | undefined;
  for (const match of matchesOf(lower, SCAN)) {
    const groups = match.groups!;
    const amount = groups.amount!;
    const end = match.index + match[0].length;
    // "single quotation marks" are of one kind, "a fifth sentence" is a place.
    if (amount === 'single' && groups.unit!.endsWith('s')) continue;
    if (ordinalOf(groups.mods!.split(/[\s-]/)[0]!) !== undefined) continue;
    const counted = unitOf(groups.mods!, groups.unit!, clause);
    // "wrap at 100 columns"
    if (isReported(clause, match.index)) continue;
    const devoted = isDevoted(clause, match.index, end);
    const unit = counted === 'column' && WRAPS.test(lower) ? 'character' : counted;
    // "five of the bullets" picks some out.
    if (unit === undefined || /^of\b/.test(groups.mods!)) continue;
    const before = lower.slice(Math.max(0, match.index - 24), match.index);
    const after = lower.slice(end, end + 24);
    if (
      (PLACE_BEFORE.test(before) && !(amount === 'one' && /\b(?:just|only) the $/.test(before))) ||
      AT_PRESENT.test(after) ||
      (DISTANCE_AFTER.test(after) &&
        !(LENGTH_UNITS.has(unit) && SPOKEN_AT_ONCE.test(lower.slice(0, match.index))) &&
        !(/^\s*after the/.test(after) && BOUND_BEFORE.test(before))) ||
      (/within\s*$/.test(before) && /^\s+of\b/.test(after))
    )
      continue;
    const all = boundOf(
      clause,
      unit,
      match.index,
      match.index + amount.length,
      end,
      groups.plus !== undefined || /more/.test(groups.or ?? ''),
      /fewer|less/.test(groups.or ?? ''),
    );
    const limit = all && mayBeLimit ? limitOf(clause, unit, all, end) : undefined;
    if (limits && !limit) continue;
    const bound = limit ?? (all && (LENGTH_UNITS.has(unit) ? all : ofSome(clause, all, end)));
    // "PHP 7.4 features" are not counted.
    if (!bound || (!LENGTH_UNITS.has(unit) && amount.includes('.'))) continue;
    const people = unit === 'character' && arePeople(clause, match.index, end, bound);
    const listed = unit === 'item' ? listedBefore(lower.slice(0, match.index)) : undefined;
    const counts = people ? 'story character' : (listed ?? unit);
    const current = { start: match.index, end, unit: counts, bound };
    if (!isStated(clause, current)) continue;
    const sized = /-$/.test(lower.slice(match.index, end - groups.unit!.length))
      ? pieceAfter(lower.slice(end))
      : undefined;
    const edge = sized?.startsWith('each ') ? EDGE_BEFORE.exec(lower.slice(0, match.index))?.[1] : undefined;
    const compound = edge === undefined ? sized : atEdge(edge, sized!.slice('each '.length));
    const { part, within } = compound
      ? { part: compound, within: compound.startsWith('each ') ? namedPart(clause) : undefined }
      : containerOf(clause, current, previous);
    const suffices = part === `each ${unit}` && ONE_SUFFICES.test(lower) && !FOR_PART.test(lower);
    if (part === `each ${unit}` && !suffices) continue;
    const ofAll =
      suffices ||
      listed !== undefined ||
      (part === undefined && LIMITS.test(lower)) ||
      (limit && isMedium(clause, part)) ||
      (EXPECTING.test(lower) && isExpecting(clause, part));
    if (devoted && bound.interval.min === 0) continue;
    const divided = isDivided(clause);
    const told = (divided && bound.bare) || devoted || (bound.bare && FOLLOW.test(lower)) ? atLeast(bound) : bound;
    const read = reading(clause, told, current.unit, ofAll || divided ? null : part, within, end);
    // "it may last four minutes": no longer.
    found.push({
      bare: bound.bare,
      reading:
        clause.modality === 'may' &&
        (limit ||
          REQUEST.test(clause.sentence.masked) ||
          THE_LEAST.test(lower.slice(bound.start)) ||
          (bound.interval.min === 0 && !bound.bare))
          ? { ...read, modality: 'must' }
          : divided
            ? { ...read, modality: 'should' }
            : read,
    });
    const other = otherSide(clause, bound, end);
    if (other)
      found.push({
        bare: false,
        reading: reading(clause, other, current.unit, ofAll ? null : part, within, other.end),
      });
    previous = { ...current, part };
  }
  // "5 words, 4 words and 3 words" lists sizes to choose from.
  for (const one of found) {
    const twin = found.some(
      (other) =>
        other !== one &&
        other.bare &&
        other.reading.value.unit === one.reading.value.unit &&
        other.reading.part === one.reading.part,
    );
    if (!(one.bare && twin)) yield one.reading;
  }
}

/** `the least you may write is 60 lines`. */
const THE_LEAST = /^the (?:[a-z]+ )?least\b/;

const OTHER_SIDE = new RegExp(
  `^(?: long| in length)?(?:,? (?:and|but|nor|yet)|,)(?: (?:is|are|has|have|with|also|must|should|be))* (?<front>(?:[a-z'’]+ ){0,4}?)(?<amount>\\d[\\d,]*|${NUMBER})(?=[\\s.;,)!?]*$| (?:(?:for|in|apply|applies|holds?|per)\\b|long\\b|at (?:the )?(?:very )?(?:most|least)\\b|tops\\b|max(?:imum)?\\b|min(?:imum)?\\b|or (?:more|fewer|less)\\b))`,
);

/** The second bound of a length, which leaves its unit out: `no shorter than 100 words and no longer than 120`. */
function otherSide(clause: Clause, first: Bound, end: number): Bound | undefined {
  if (first.bare) return undefined;
  const from = Math.max(end, first.end);
  const text = clause.sentence.masked.slice(clause.start).toLowerCase();
  const match = OTHER_SIDE.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match[0].length - match.groups!.amount!.length;
  const at = start - match.groups!.front!.length;
  const { min, max } = first.interval;
  const bound = readBound(text, start, from + match[0].length, from + match[0].length);
  if (!bound || bound.bare || bound.start > at) return undefined;
  const { interval } = bound;
  const isOpposite =
    max === Number.POSITIVE_INFINITY
      ? interval.min === 0 && interval.max >= min
      : min === 0 && interval.max === Number.POSITIVE_INFINITY && interval.min <= max;
  return isOpposite ? { ...bound, start: from } : undefined;
}

/** `the ingredient list`, `the list of tools`: what its items are. */
const LIST_OF_THINGS =
  /\b(?:the|your|an?) (?:list of (?!yours\b|ours\b|theirs\b)([a-z]{3,}s)|(?!(?:bullet|bulleted|numbered|ordered|unordered|shopping|to-do|check|packing|price|guest|mailing|waiting|reading|word|long|short|whole|full|entire|complete|final|first|second|last|next|new|same|other|main|following|simple|single|nested|flat|markdown|html|black|white|wish)\b)([a-z]{3,}?)s? list)\b[^.;,]{0,40}$/;

/** What the items of a list that is named in front of them are, in the singular. */
function listedBefore(before: string): string | undefined {
  const match = before.includes('list') ? LIST_OF_THINGS.exec(before) : null;
  return match ? singularOf(match[1] ?? match[2]!) : undefined;
}

/** Other things may have as many beside it. */
function atLeast(bound: Bound): Bound {
  return { ...bound, interval: { min: bound.interval.min, max: Number.POSITIVE_INFINITY } };
}

const EXPECTING =
  /\b(?:(?:takes?|accepts?|reads?|prints?|likes?|grades?|tolerates?|passes|lets? through) (?:nothing|none)|expects?|wants?|demands?|insists? on|asks? for|counts? on|(?:is|are) used to)\b/;

/** Whether the part is who expects so much: `the board expects a dozen names`. */
function isExpecting({ kind, subject }: Clause, part: string | null | undefined): boolean {
  return kind === 'declarative' && subject !== undefined && !!part && !isPart(part) && subject.endsWith(part);
}

/** Whether the part is what the whole text has room on: `the plate has space for 30 words`. */
function isMedium({ subject }: Clause, part: string | null | undefined): boolean {
  const isOther = part === undefined || (part !== null && !isPart(part) && !part.startsWith('each '));
  return subject !== undefined && isOther && MEDIA.test(subject);
}

const FITS = SURFACES.map(
  ([pattern, unit, most]) =>
    [
      new RegExp(
        `\\bfit(?:s|ting)?(?: (?:comfortably|easily|neatly|all))? (?:(?:on|in)to|on|in|within) (?:an?|one|a single|the|the back of an?) (?:${pattern})\\b`,
      ),
      unit,
      most,
    ] as const,
);

/** `it has to fit on a postcard`. */
function* scanFit(clause: Clause): Generator<Reading<Quantity>> {
  if (!clause.lower.includes('fit') || clause.polarity === 'negative') return;
  for (const [pattern, unit, max] of FITS) {
    const match = pattern.exec(clause.lower);
    if (!match) continue;
    const end = match.index + match[0].length;
    const bound = { interval: { min: 0, max }, approximate: false, bare: false, start: match.index, end };
    yield reading(clause, bound, unit, partOfClause(clause), undefined, end);
  }
}

/** What of a thing is said where nothing of its nature is: `five bullets may be used`, `two paragraphs are enough`. */
const EXISTS =
  '(?:included|used|present|given|added|listed|provided|shown|written|presented|there|required|needed|expected|allowed|permitted|accepted|tolerated|acceptable|fine|enough|sufficient|plenty|made|produced|generated|created|returned|offered|in|on|at|over|under|between|up|no|not|ideal|best|preferred|recommended|optimal|right|good|mandatory|necessary|obligatory|the|our|your|my|an?|what)';
/** `exactly one question must be open-ended`: some of them are so, others may be there. */
const ARE_SO = new RegExp(
  `^(?: in (?:total|all)| at (?:the )?(?:very )?(?:most|least))?\\s+(?:(?:have|contain|hold|carry|lack) |(?:must|should|shall|may|can|will|(?:has|have|needs?) to) (?:only |also |not )?(?!appear|suffice|follow|fit|exist|remain|be ${EXISTS}\\b)[a-z]|(?:is|are) (?:to be )?(?!${EXISTS}\\b)[a-z])`,
);
/** `the word is used in exactly one question`: where it stands, not how many there are. */
export const STANDS_IN =
  /\b(?:appears?|occurs?|stands?|recurs?|belongs?|(?:comes?|turns?|shows?|crops?|pops?) up|used|mentioned|placed|found|repeated|contained|named|featured|spoken|allowed|permitted|accepted|fine) (?:only )?(?:in|across|by) (?:at most |at least |exactly |only |no more than |up to )?$/;

/** `three sections of it are on honey`. */
const OF_IT_ARE = /^ of (?:it|them|this|that|these|which) (?:are|is|deal|go|treat|must|should|have|has)\b/;

/** Of those that have something in common: there may be more of others. */
const WITH_SAME =
  /^ (?:(?:that |which )?(?:beginning|starting|ending|opening|closing|begin|start|end|open|close|sharing|share|having|have)s? (?:with |on |in )?|with |from |by |on |about )(?:the same|one and the same|identical)\b/;

/** What a number of some of its kind, picked out by what is said of them, bounds: there are as many at least. */
function ofSome({ lower }: Clause, bound: Bound, end: number): Bound | undefined {
  const before = lower.slice(0, bound.start);
  // "not more than two clues beginning with the same word"
  if (bound.interval.min === 0 && WITH_SAME.test(lower.slice(end, end + 60))) return undefined;
  const picked =
    OF_IT_ARE.test(lower.slice(end, end + 60)) ||
    (/^\W*(?:and |but |so )?$/.test(before) && ARE_SO.test(lower.slice(end, end + 60))) ||
    STANDS_IN.test(before);
  if (!picked) return bound;
  const { min } = bound.interval;
  return min > 0 ? { ...bound, interval: { min, max: Number.POSITIVE_INFINITY } } : undefined;
}

/** `15-word bullets`: what is so long comes after. */
function pieceAfter(after: string): string | undefined {
  const own = /^\s+(title|headline|subject line|slogan|summary|caption|introduction|conclusion|tagline|teaser)\b/.exec(
    after,
  )?.[1];
  if (own !== undefined) return partOf(own) ?? undefined;
  const noun = /^\s+(?:[a-z]+\s+)?(sentence|paragraph|bullet(?: point)?|item|point|section|line|heading)s?\b/.exec(
    after,
  )?.[1];
  return noun && `each ${pieceOf(noun)}`;
}

/** The named part that the pieces of a clause belong to. */
function namedPart(clause: Clause): string | undefined {
  const own = partOfClause(clause);
  return own && !own.startsWith('each ') && !DELIVERABLES.test(own) ? own : undefined;
}

/** `Maximum sentence length: 20 words`, `Lower limit: 350 words` */
const LIMIT_LABEL = /^(max(?:imum)?|min(?:imum)?|upper|lower|(?:hard |strict )?(?:limit|cap|ceiling)$)\b\.?/i;

function boundOf(
  clause: Clause,
  unit: string,
  start: number,
  end: number,
  tail: number,
  more: boolean,
  fewer: boolean,
): Bound | undefined {
  const { lower } = clause;
  const bound = withFirstSide(lower, readBound(toSentenceEnd(clause).toLowerCase(), start, end, tail));
  if (!bound) return undefined;
  // "develop it over five paragraphs"
  if (!bound.bare && SPREAD.test(lower.slice(0, start))) {
    const many = bound.interval.min - 1;
    return { ...bound, interval: { min: many, max: many }, bare: true };
  }
  const labelled = bound.bare ? LIMIT_LABEL.exec(clause.label ?? '')?.[1]?.toLowerCase() : undefined;
  if (labelled !== undefined)
    return !/^(?:min|lower)/.test(labelled)
      ? { ...bound, interval: { min: 0, max: bound.interval.max }, bare: false }
      : { ...bound, interval: { min: bound.interval.min, max: Number.POSITIVE_INFINITY }, bare: false };
  if (more) return { ...bound, interval: { min: bound.interval.min, max: Number.POSITIVE_INFINITY }, bare: false };
  if (fewer) return { ...bound, interval: { min: 0, max: bound.interval.max }, bare: false };
  const lead = lower.slice(0, bound.start);
  // "no sentence exceeding 20 words", "never write more than 3": the bound is what may not be passed.
  if (
    /\b(?:no|none|nobody|neither|nothing|not|never|avoid|without|[a-z]{2,8}n['’]t|nor)\b[^,;]{0,60}$/.test(lead) &&
    !bound.bare
  ) {
    const { min, max } = bound.interval;
    if (max === Number.POSITIVE_INFINITY)
      return {
        ...bound,
        interval: { min: 0, max: lower.slice(bound.start, start).match(/least|minimum|≥/) ? min : min - 1 },
      };
    if (min === 0 && /less|fewer|under|below|shorter/.test(lower.slice(bound.start, start)))
      return { ...bound, interval: { min: max + 1, max: Number.POSITIVE_INFINITY } };
  }
  // "organize it under three headings" is no "fewer than three".
  if (/^(?:heading|section|category|title)\b/.test(unit) && ARRANGES_UNDER.test(lower.slice(0, start)))
    return { ...bound, interval: { min: bound.interval.max + 1, max: bound.interval.max + 1 }, bare: true };
  if (bound.bare && !STRUCTURE.test(unit) && INCLUDES.test(lead))
    return { ...bound, interval: { min: bound.interval.min, max: Number.POSITIVE_INFINITY } };
  return bound;
}

const SPREAD = /\b(?:develop|spread|stretch|unfold|tell|told|extend|split|distribute)[a-z]*\b[^.;,]{0,40}\bover\s+$/;

const FIRST_SIDE = new RegExp(
  `(?:^|[^\\w-])(?<amount>${NUMBER})(?:,? (?:and|but|yet)|,) (?:(?:is|are|has|have|with|also|must|should|be|of) )*$`,
);

/** With the bound in front that leaves its unit out: `no fewer than three and no more than five sentences`. */
function withFirstSide(lower: string, bound: Bound | undefined): Bound | undefined {
  const match = !bound || bound.bare ? null : FIRST_SIDE.exec(lower.slice(0, bound.start));
  if (!bound || !match) return bound;
  const start = match.index + match[0].indexOf(match.groups!.amount!);
  const end = start + match.groups!.amount!.length;
  const first = readBound(lower, start, end, end);
  if (!first || first.bare || first.approximate) return bound;
  // "no more than three, none longer than six words" bounds two things.
  if (Number.isFinite(first.interval.max) === Number.isFinite(bound.interval.max)) return bound;
  const interval = intersect(first.interval, bound.interval);
  return isEmpty(interval) ? bound : { ...bound, interval, start: first.start };
}

const ARRANGES_UNDER =
  /\b(?:structur|organi[sz]|arrang|group|divid|sort|present|list|split|gather|collect|set|put|writ)[a-z]*\b[^.;,]{0,50}?\bunder\s+$/;

/** `clues for 12 words` is no length; `aim for 500 words` is. */
const COUNTED_FOR =
  /\b(?:list|clues?|definitions?|entries|synonyms?|cards?|meanings?|examples?|explanations?)\s+(?:[a-z]+ )?(?:for|of)\s+$/;

const OF_SIZES = '(?:(?:of|with|that (?:has|have|is|are)|which (?:has|have|is|are)) )?$';
/** `only for changes of more than 20 lines`, `headings for answers of over 300 words`: a case. */
const FOR_THINGS = new RegExp(
  `(?<!\\b(?:aim|go|opt|ask|room|space|call|look|strive|wish) )\\b(?:for|on|about|against|from) (?:(?:the|all|those|only) )?(?:(?:any|every|each|an?) (?:[a-z-]+ ){0,2}?[a-z-]+|(?:[a-z-]+ ){0,2}?(?!(?:contains|has|holds|takes|gets|needs|runs|comes|is|was|does|consists|includes|counts|fills|spans|keeps|stays) )[a-z-]{2,}s) ${OF_SIZES}`,
);
/** `split functions longer than 40 lines`: those that are found so long. */
const TREATS_THINGS = new RegExp(
  `^\\W*(?:(?:please|also|then|always|only|you|must|should) )*(?:split|flag|skip|ignore|summari[sz]e|translate|review|shorten|merge|reject|report|mark|cut|break up|divide|highlight|escalate|refuse|accept|trim|truncate|collapse|count|delete|remove|check|warn about|point out) (?:(?:only|the|all|any|every|those) )*(?:[a-z-]+ ){0,2}?[a-z-]{2,}s ${OF_SIZES}|^\\W*(?:(?:please|also|then|always|only|you|must|should) )*(?:flag|skip|ignore|merge|reject|report|mark|delete|remove|warn about|point out) (?:any|every|each|an?|the) (?:[a-z-]+ )?[a-z-]+ ${OF_SIZES}|^\\W*(?:[a-z-]+ )?[a-z]+ (?:any|all|those|everything|anything|ones) (?:that|which) (?:(?:are|is|has|have|go|goes|run|runs) )?$`,
);

/** Whether a size picks out the things that have it. */
function ofThoseOfSize({ lower }: Clause, { start }: Bound): boolean {
  const before = lower.slice(0, start);
  if (isMadeAbout(before)) return false;
  return FOR_THINGS.test(before) || TREATS_THINGS.test(before);
}

/** Whether words end with what a text is about rather than with what has the size that follows. */
function isMadeAbout(before: string): boolean {
  const thing = MADE_ABOUT.exec(before)?.[1];
  return thing !== undefined && partOf(thing) === undefined && !CODE.test(thing);
}

/** `write an article on cats of`, `tell me a story about a mug with`: no words of the cats or the mug. */
const MADE_ABOUT =
  /^\W*(?:please |now |can you |could you )*(?:write|draft|create|compose|generate|produce|tell|prepare|craft|make|give|send|read)(?: (?:me|us|him|her|them|(?:my|our|the|his|her) [a-z]+))? (?:an?|another|one|the) (?:[a-z-]+ ){1,4}?(?:(?:for|on|about|against|to|from) (?:(?:an?|the|my|our|his|her|their|your) )?(?:[a-z'’-]+ ){0,4}?|of (?:an?|the|my|our) (?:[a-z'’-]+ ){0,2}?(?![a-z-]+[^s]s ))([a-z'’-]+) (?:of|with|in|that (?:has|is)) $/;
const CODE = /^(?:function|file|class|method|change|commit|module|script|diff|quer)(?:e?s|y|ies)?$/;

/** `(around 600 words, below)`, `(currently 180 words)`: how long it is what is given. */
const AS_GIVEN =
  /\b(?:attached|pasted|enclosed|currently|at present|so far|as it stands|at the moment|(?:below|above)(?! (?:the|an?|it|each|every|your)\b))\b/;
/** `critique my story (600 words)`, `proofread our 12-page report`. */
const READS_GIVEN =
  /\b(?:critique|review|edit|proofread|check|comment on|rate|read|grade|assess|evaluate|look (?:at|over|through)|(?:feedback|comments|notes|your opinion) (?:on|for)|analy[sz]e|judge|annotate|fact-check|copy-?edit|line-?edit|roast) (?:(?:my|our|this|these|his|her|their|the (?:following|attached|enclosed)) (?:[a-z'’-]+ ){0,4}?|the (?:[a-z'’-]+ ){1,4}(?:below|above|attached) )(?:\(|, |which (?:is|has) |of |with )?(?:about |around |roughly |some |approximately |almost |nearly |~)*$/;

/** `summarise the transcript, which has`, `my essay is`: how long it is what is given. */
const GIVEN_WHICH =
  /^\W*(?:please )?(?:summari[sz]e|translate|critique|review|edit|proofread|check|rate|read|grade|assess|evaluate|analy[sz]e|judge|annotate) (?:the|my|our|this|these) [^.;]{1,40}?,? (?:which|that) (?:is|has|are|have|runs to|contains|counts|comes to) $|^\W*(?:my|his|her|their) (?:[a-z]+ )?[a-z]+ (?:is|has|runs to|contains|counts|comes to) (?:only |about |already |now )*$|^\W*(?:i|we|he|she|they)(?:['’]ve| have)? (?:already |just |once |only )?(?:wrote|written|had|got|typed|drafted) $/;

const BOOK = '\\b(?:books?|novels?|thes[ie]s|manuscripts?|textbooks?|papers?|chapters?|works?)\\b';

/** `this 100-word text`, `an email about the essay of 2000 words`: how long another text is. */
const OF_KNOWN_TEXT = new RegExp(
  `\\b(?:this|these|those|my|his|her|their) $|\\b(?:about|on|regarding|to|from|of) (?:the|my|our|this|his|her|their) (?:[a-z-]+ ){0,2}?(?:${DELIVERABLES.source}|${BOOK}) (?:of|with) $`,
);
/** `a letter to the author of an article of 2000 words`: how long the second one is. */
const OF_SECOND_TEXT =
  /^\W*(?:please )?(?:write|draft|create|compose|generate|produce|prepare|craft|make|give|send)(?: me| us)? (?:an?|another|one|the|my|our) (?:[a-z-]+ ){0,3}?(?!(?:form|style|shape|version|draft|series|set|list|outline|plan|part|kind|sort|type) )[a-z-]+ (?:about|on|of|to|from|regarding|explaining) (?:[a-z' -]{1,40}? (?:of|about|on|with|for) )?(?:an?|the) (?:[a-z-]+ ){0,2}?/;
const SECOND_SIZED = new RegExp(`${OF_SECOND_TEXT.source}(?:${DELIVERABLES.source}|${BOOK}) (?:of|with) $`);
const SECOND_COMPOUND = new RegExp(`${OF_SECOND_TEXT.source}$`);
const COMPOUND_TEXT = new RegExp(
  `^[a-z0-9,]+[- ](?:word|page|line|paragraph|sentence)s? (?:[a-z-]+ )?(?:${DELIVERABLES.source}|${BOOK})`,
);
const GIVEN_BEHIND = /^ (?:below|above|attached|that i|which i)\b(?! (?:the|an?|it|each|every|your)\b)/;
/** Whether an amount is that of a second text that is spoken of, not of the one asked for. */
function isOfSecond({ lower }: Clause, { bound, start, end }: Match): boolean {
  const front = lower.slice(0, bound.start);
  if (SECOND_SIZED.test(front)) return true;
  if (/\b(?:of|with) $/.test(front) && GIVEN_BEHIND.test(lower.slice(end))) return true;
  return COMPOUND_TEXT.test(lower.slice(start)) && SECOND_COMPOUND.test(front);
}

/** Whether an amount is that of a text that is handed over. */
function isOfGiven(clause: Clause, match: Match): boolean {
  const {
    lower,
    start,
    sentence: { masked },
  } = clause;
  const { bound } = match;
  if (GIVEN_WHICH.test(lower.slice(0, bound.start))) return true;
  if (OF_KNOWN_TEXT.test(lower.slice(0, bound.start)) || isOfSecond(clause, match)) return true;
  if (!bound.bare && !bound.approximate) return false;
  const at = start + bound.start;
  const opening = masked.lastIndexOf('(', at);
  const closing = masked.indexOf(')', at);
  const bracketed = opening >= 0 && closing >= 0 && masked.lastIndexOf(')', at) < opening;
  if (bracketed && AS_GIVEN.test(masked.slice(opening, closing).toLowerCase())) return true;
  return READS_GIVEN.test(bracketed ? masked.slice(0, at).toLowerCase() : lower.slice(0, bound.start));
}

/** A bare number in passing ("three paragraphs above") states nothing unless the clause asks for it. */
function isStated(clause: Clause, match: Match): boolean {
  const { bound, unit, start, end } = match;
  if (LENGTH_UNITS.has(unit) && isOfGiven(clause, match)) return false;
  if (!bound.bare && (ofThoseOfSize(clause, bound) || LEAVES_FREE.test(clause.lower.slice(0, start)))) return false;
  if (
    (LENGTH_UNITS.has(unit) || unit === 'section') &&
    areMarked(clause.lower.slice(0, bound.start), clause.lower.slice(end))
  )
    return false;
  if (
    /^(?:sentence|line|paragraph|step|stanza|section)$/.test(unit) &&
    bound.interval.max < Number.POSITIVE_INFINITY &&
    areSome(clause, match)
  )
    return false;
  if (!bound.bare) return true;
  const of = COUNTED_FOR.exec(clause.lower.slice(0, start));
  if (of && (LENGTH_UNITS.has(unit) || !/^list/.test(of[0]))) return false;
  if (clause.polarity === 'negative' && !isDeniedLater(clause.lower, start, end)) return false;
  if (clause.kind === 'fragment' && (isOrdered(clause) || isOfPiece(clause, start, end))) return true;
  // "intro (100 words), main part (500 words)"
  if (clause.kind === 'fragment' && LENGTH_UNITS.has(unit) && isPart(partOf(introduced(clause).trim()) ?? ''))
    return true;
  if (
    clause.kind === 'fragment' &&
    !/\b(?:length|limits?|size|max\w*|constraints?|rules?|requirements?|format|structure)\b/i.test(
      clause.lead?.text ?? '',
    )
  )
    return false;
  if (clause.kind === 'fragment') return LENGTH_UNITS.has(unit) || unit === 'paragraph' || unit === 'item';
  if (clause.kind === 'label') return clause.text.length < 80;
  return true;
}

/** `you are free to go over`, `you need not reach`. */
const LEAVES_FREE =
  /\b(?:(?:free|welcome) to|not feel (?:obliged|bound|forced) to)\b[^.;,]{0,30}$|\bneed(?: not|n['’]t) (?:reach|fill|hit) $/;

/** `devote 100 words to the clock`: there may be more about other things. */
function isDevoted({ lower }: Clause, start: number, end: number): boolean {
  const thing = DEVOTED_TO.exec(lower.slice(end))?.[1];
  return (
    thing !== undefined && DEVOTES.test(`${lower.slice(0, start)} ${lower.slice(end)}`) && partOf(thing) === undefined
  );
}

const DEVOTES = /\b(?:devot|dedicat|spend|spent|reserv|set(?:ting)? aside|allocat|allot|invest|earmark)[a-z]*\b/;
const DEVOTED_TO =
  /^ (?:(?:(?:is|are|must be|should be|shall be) )?(?:devoted|dedicated|spent|reserved|set aside|allocated|allotted|earmarked) )?(?:to|on|for) ((?:the |an? |your )?[a-z]+(?: [a-z]+)?)/;

const REPORTS =
  /^\W*(?:please )?(?:say|tell|mention|state|explain|report|add|claim|announce|reveal|recall|point out|make clear)(?: (?:to )?(?:me|us|them|him|her|people|everyone|(?:the )?[a-z]+))? (?:that|how)\b/;

/** `write a column about why 300 words are enough`, `is an essay of less than 300 words too short`: what is asked of it. */
const TELLS_WHY =
  /\b(?:(?:doesn['’]t|does not) matter (?:whether|if|how)|no matter (?:whether|if|how)|regardless of (?:whether|how)) [^,;]{0,60}$|\b(?:about|on|of|(?:explain|tell)(?:s|ing)?(?: (?:to )?(?:me|us)| to [^,;]{2,30}?)?|discuss(?:es|ing)?) (?:why|how|whether|what|when|that)(?! (?:to|you)\b) [^,;]{0,60}$/;
/** At the end of what is asked for, the length of it: `explain why tea is drunk in 300 words`. */
const AT_LENGTH =
  /\bin (?:(?:only|just|about|around|roughly|exactly|at (?:least|most)|(?:no )?(?:more|less|fewer) than|up to|under|over|a (?:maximum|minimum) of) )*$/;
const IS_LAST = new RegExp(
  `^(?:${AMOUNT}) (?:words|sentences|paragraphs|lines|bullet points)(?: or (?:more|less|fewer)| at most| at least| max(?:imum)?)?(?:,? please)?\\W*$`,
);
const ASKS_WHETHER =
  /^\W*(?:so |and |but )?(?:is it (?:true|right|correct) that|(?:is|are|was|were|does|do|did|why|how come) (?:an?|my|our|his|her|most|some)|(?:should|must|may|can) (?!(?:you|it|we|i|they)\b)[a-z]+s?) [^,;]{0,60}$/;

/** `say that the council had asked for 900 words`: what is told, not how long it is. */
function isReported({ lower, sentence, start }: Clause, at: number): boolean {
  const before = lower.slice(0, at);
  const told = sentence.masked.slice(0, start + at).toLowerCase();
  const ofWhole = AT_LENGTH.test(before) && IS_LAST.test(lower.slice(at));
  if ((!ofWhole && TELLS_WHY.test(told)) || (ASKS_WHETHER.test(before) && /\?\W*$/.test(sentence.masked))) return true;
  return REPORTS.test(before) && !/\b(?:in|within|using|with) (?:[a-z]+ ){0,3}$/.test(before);
}

/** `four paragraphs, none of them long`: what is denied is told of them, not their number. */
function isDeniedLater(lower: string, start: number, end: number): boolean {
  return (
    /^,\s*(?:and )?(?:none|no one|not one|neither)\b/.test(lower.slice(end)) && !DENIED.test(lower.slice(0, start))
  );
}

const DENIED = /\b(?:no|not|never|without|avoid|nor|none|[a-z]{2,8}n['’]t)\b/;

/** `highlight three words`, `put two sentences in italics`: some of the text, not all of it. */
function areMarked(before: string, after: string): boolean {
  return MARKS.test(before) || ARE_MARKED.test(after) || (PUTS.test(before) && INTO_MARKS.test(after));
}

/** `begin three sentences with "O"`, `include one line of dialogue`, `two lines must rhyme`: some of the text, however long it is. */
function areSome({ lower }: Clause, { bound, unit, start, end }: Match): boolean {
  const [before, words, after] = [lower.slice(0, bound.start), lower.slice(start, end), lower.slice(end)];
  return (
    /\b(?:consecutive|successive)\b/.test(words) ||
    (TREATS_SOME.test(before) && DONE_WITH.test(after)) ||
    (LENGTH_UNITS.has(unit) && HOLDS_SOME.test(before) && OF_KIND.test(after)) ||
    (DEVICE_IN.test(before) && /^(?:$|[.,;]| of (?:the|it|your|each)\b)/.test(after)) ||
    (/^\W*(?:let )?$/.test(before) && DO_SOMETHING.test(after))
  );
}

const TREATS_SOME =
  /\b(?:begin|start|open|end|close|finish|conclud|repeat|rhym|join|link|connect|interrupt|complet)(?:e|s|es|ning|ing|ting)?(?: up)? (?:(?:exactly|only|just) )?$/;
const DONE_WITH = /^ (?:with|by|in|on|at|using|from|of|twice|once|[a-z]+ times)\b|^\W*$/;
const HOLDS_SOME =
  /\b(?:includ|insert|incorporat|interspers|add|weav|work in|sprinkl)(?:e|es|ing|s)?\b[^.;:]{0,80}$|\buse $/;
const OF_KIND =
  /^ (?:(?:of|with|in) (?!(?:an?|(?:the )?same|text|prose|total|all|(?:varying|different|equal|similar) length|at|up|no|not|exactly|only|about|around|roughly|between|fewer|less|more|under|over|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+(?:teen|ty)|each|every|it)\b)[a-z"“]|with an? |about|that|which|without|from|spoken|said|where)/;
const DEVICE_IN =
  /^\W*(?:(?:please|also|then|and),? )*(?:(?:use|put|place|insert|have|hide|employ) (?:an? )?(?!(?:it|this|that|everything|all|them|the|your|each)\b)[a-z-]+|(?:name|mention|quote) [^.;:,]{2,40}?) in (?:(?:exactly|only|just) )?$/;
const DO_SOMETHING =
  /^(?: (?:that|which|of)\b[^.;,]{1,50}?)? (?:must|should|shall|have to|has to|needs? to|(?<=^ )(?=(?:begin|start|end|rhyme|contain|mention|repeat)\b))(?: (?:both|each|all|also|always))? ?(?:rhyme|begin|start|open|end|close|contain|mention|include|name|quote|use|repeat|refer|allude|carry|ask|speak|echo|be (?:an?|in (?!all|total)|spoken|said|questions?|identical|repeated|from|by)\b)/;

const MARKS =
  /\b(?:highlight|bold|underline|italici[sz]e|capitali[sz]e|emphasi[sz]e|stress|colou?r|mark|define|gloss)(?:s|ed|ing)? $|\b(?:bold(?:face)?|italics?|capitals|capital letters|underlin(?:e|ing)|highlighting|asterisks) (?:for|on|to|around) (?:(?:exactly|only|just) )?$/;
/** `two sections or more are highlighted`. */
const ARE_MARKED =
  /^(?: or more| or fewer)? (?:(?:is|are|must be|should be|has to be|have to be) )?(?:highlighted|emphasi[sz]ed|underlined|italici[sz]ed|starred)\b/;
const PUTS = /\b(?:put|set|make|write|render|print|place|give)s? $/;
const INTO_MARKS =
  /^ (?:(?:in|into|inside|between) (?:[a-z]+ )?)?(?:bold|italics?|capitals?|capital letters|upper-?case|small caps|quotation marks|quotes|brackets|parentheses|underlined)\b/;

/** `six steps, not more`; `10 questions about volcanoes` as a sentence of its own, or `we want ten steps`. */
function isOrdered({ lower, start, end, sentence, lead }: Clause): boolean {
  if (/^,\s*(?:not|no|never) (?:more|less|fewer)\b/.test(sentence.masked.slice(end).toLowerCase())) return true;
  return (
    (start === 0 && (ITEMS_FIRST.test(lower) || (lead === undefined && LENGTH_ALONE.test(lower)))) ||
    SOMEBODY_WANTS.test(lower) ||
    PER_ANSWER.test(lower) ||
    STRETCHES.test(lower) ||
    PIECES_TOLD.test(lower)
  );
}

/** `one paragraph per answer`. */
const PER_ANSWER =
  /^[^.;,]{0,60}\b(?:per|in each|in every|for each|for every) (?:reply|response|answer|message|output)\b/;
/** `I'd like five paragraphs`, `my teacher wants 600 words`. */
const SOMEBODY_WANTS =
  /^\W*(?:and |but |so )?(?:(?:we|i)(?:['’]d| would)? (?:want|need|like|love|prefer|expect)|(?:i['’]m|i am|we['’]re|we are) (?:after|looking for|hoping for|aiming for)|(?:my|our|the) [a-z]+ (?:wants?|needs?|expects?|requires?|demands?|insists on|asks for|asked for|is after))\b/;
/** `do it in two paragraphs`, `stretch it to 900 words`. */
const STRETCHES =
  /^\W*(?:please |then |and |but |so )*(?:do|stretch|extend|expand|bring|pad|draw|spin|drag|cut|trim|pare|boil|squeeze|shrink|get|take|say|tell|put|sum|wrap|fit|condense|compress|reduce|shorten|keep|confine|limit) (?:it|this|that|everything|(?:the|your|this|its) (?:whole )?[a-z]+(?: thing)?) (?:all )?(?:out |up |down )?(?:to|over|into|in|with)\b/;
/** `… for the introduction`. */
const FOR_PART = /\b(?:for|in|under|on) (?:the|your|its|each|every) [a-z]+/;
/** `one paragraph is enough`, `a single sentence will do`. */
const ONE_SUFFICES =
  /^\W*(?:please,? )?(?:just |only )?(?:an?|one|a single) (?:(?:short|single|brief) )?[a-z]+ (?:(?:is|would be|will be|should be) (?:quite |more than |perfectly )?(?:enough|sufficient|plenty|fine|all (?:i|we) (?:want|need|ask for))|(?:will|should|would) (?:do|suffice|be enough))\b/;

/** `250 words.`, `Just the one paragraph, please.`, `Two sentences, ten words each` */
const LENGTH_ALONE = new RegExp(
  `^\\W*(?:(?:please|just|only|exactly|maybe|the) )*(?:${AMOUNT}) (?:words?|characters|sentences?|lines?|paragraphs?|pages?)(?:,? (?:${ABOUT_BEHIND}))?(?:,? (?:per|for each|for every|in each|in every) [a-z-]+(?: [a-z-]+)?)?(?:,? (?:please|thanks|thank you))?(?:(?:,| of| with) (?:one|two|each|all|the last|the first|the second|${AMOUNT} (?:words|lines|sentences))\\b[^.;]{0,80})?\\W*$`,
  'i',
);

/** Things of which a text is asked for a number. */
const ITEMS_FIRST = new RegExp(
  `^\\W*(?:exactly )?(?:${AMOUNT}) (?:[a-z]+ )?(?:questions|steps|options|tips|slides|examples|reasons|ideas|headlines|titles|hashtags|stanzas|verses|chapters|scenes|facts|suggestions|recipes|poems|paragraphs|sections|tweets|entries|exercises|bullets|bullet points|points|items)\\b(?!${IS_AMISS})`,
);

function unitOf(mods: string, noun: string, clause: Clause): string | undefined {
  const words = mods
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  const modified = `${mods}${noun}`.toLowerCase();
  for (const [unit, pattern] of PATTERNS) {
    if (pattern.test(noun)) {
      if (unit === 'line' && /\b(?:new|blank|empty)\b/.test(modified)) return undefined;
      if (unit === 'line' && /\bsubject\b/.test(modified)) return 'subject line';
      // Of several one is chosen.
      if (/\b(?:alternative|candidate|possible|optional)\b/.test(modified)) break;
      // People of a story.
      if (unit === 'character' && PEOPLE.test(modified)) break;
      if (unit === 'word' && /\b(?:uppercase|capital|all-caps|key)/.test(modified))
        return /key/.test(modified) ? undefined : 'uppercase word';
      // "one new word an answer" is not its length.
      if (unit === 'word' && TAUGHT.test(modified)) return TEACHES.test(clause.lower) ? 'new word' : undefined;
      if (unit === 'word') return words.every((word) => PLAIN_MODIFIER.test(word) && word !== 'new') ? unit : undefined;
      return unit;
    }
  }
  const lower = noun.toLowerCase();
  if (/^(?:side|sheet)s?$/.test(lower)) return PAPER.test(clause.lower) ? 'page' : undefined;
  if (/^min(?:ute)?s?$/.test(lower) && isSpoken(clause)) return 'minute';
  if (
    lower === 'points' &&
    /\b(?:bullet|list)|\bpoints (?:in|under|per|on) (?:each |every )?(?:section|heading|header|part|chapter|slide|topic|category)\b/.test(
      clause.sentence.masked.toLowerCase(),
    )
  )
    return 'item';
  if (lower === 'items' || lower === 'entries') return 'item';
  if (NOT_COUNTED.test(lower) || /ss$|us$|(?<!emoj)is$/.test(lower)) return undefined;
  const kept = words.filter((word) => !PLAIN_MODIFIER.test(word));
  // "from 1 to 10 and gives": the number stands alone.
  if (kept.some((word) => /^(?:and|or|but|to|for|in|on|at|by|as|from|with|is|are|was|if|when|then|per)$/.test(word)))
    return undefined;
  const singular = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/(?<=ch|sh|x)es$|s$/, '');
  const unit = SAME_UNIT.get(singular) ?? singular;
  return [...(unit === 'choice' ? kept.filter((word) => word !== 'answer') : kept), unit].join(' ');
}

/** `eight new vocabulary words`. */
const TAUGHT = /^(?:new |unknown |unfamiliar |foreign |vocabulary )+words?$/;
const TEACHES = /\b(?:introduc|teach|learn|practi[sc]|explain|present|cover|memori[sz])[a-z]*\b/;

/** Nouns that count the same things. */
const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ['fix', 'solution'],
  ['remedy', 'solution'],
  ['workaround', 'solution'],
  ['movie', 'film'],
  ['picture', 'image'],
  ['photo', 'image'],
  ['quotation', 'quote'],
  ['hint', 'tip'],
  ['subheading', 'heading'],
  ['option', 'choice'],
  ['alternative', 'choice'],
]);

/** `a single side of A4`. */
const PAPER = /\b(?:side|sheet)s? of (?:an? )?(?:a[345]\b|paper|letter paper)/;

/** `the speech should take no more than two minutes`, `he was allotted three minutes`, `two minutes each`. */
const SPOKEN_FOR =
  /^\W*(?:please )?(?:keep|hold|limit) it (?:short, )?(?:to|under|below|within|at|shorter than|less than)\b[^.;,]{0,20}\bminutes?\b|\b(?:reading|speaking|running|listening|viewing|delivery|talking|presentation|screen|stage|reading-aloud) time\b|\bon stage\b|\b(?:read|reads|reading|spoken|delivered?|performed|presented|listen(?:ed)?|get through)\b[^.;]{0,40}\bminutes?\b|\bminutes? [^.;]{0,20}\b(?:to (?:read|deliver|speak|present|perform|get through)|read|on stage|of (?:reading|speaking|talking))\b|\b(?:the|a|your|my|our|this) (?:finished )?(?:speech|talk|pitch|toast|presentation|video|podcast|episode|eulogy|sermon|lecture|slot|monologue)\b[^.;]{0,40}\bminutes?\b|\b(?:speech|talk|script|presentation|episode|podcast|lecture|toast|eulogy|monologue|sermon|broadcast|address|scene|play)s? (?:must|should|shall|has to|is to|needs to|will) (?:take|last|run(?: for)?|fill|be over in)\b|\b(?:allott?(?:ed|s)|granted) (?:(?:him|her|them|you|us|me|it|the [a-z]+) )?(?:only |just |at most |no more than )?\S+ minutes\b|\bit (?:may|can|must|should) (?:last|take|run)\b/;

const PEOPLE = /\b(?:named|main|major|minor|side|supporting|speaking|fictional|recurring|central|female|male)\b/;

/** A cast is small, a text of so few characters is none. */
const LARGEST_CAST = 12;
const NARRATIVE =
  /\b(?:story|tale|play|scene|novel|novella|script|screenplay|narrative|fable|drama|sketch|film|episode|dialogue)\b/;

/** Whether characters are the people of a story: `include exactly three characters, one of whom …`. */
function arePeople(clause: Clause, start: number, end: number, { interval, start: from }: Bound): boolean {
  const { lower, subject, sentence } = clause;
  if (Math.max(interval.min, Number.isFinite(interval.max) ? interval.max : 0) > LARGEST_CAST) return false;
  if (
    /\b(?:name|introduce|invent|feature|mention|describe|involve|kill|follow|(?:close|focus|cent(?:er|re)) on) (?:exactly |only |just |at (?:most|least) |no more than )?$/.test(
      lower.slice(0, from),
    )
  )
    return true;
  return (
    / other [a-z]+$/.test(lower.slice(start, end)) ||
    INCLUDES.test(lower.slice(0, from)) ||
    NARRATIVE.test(sentence.masked.slice(0, clause.start + start).toLowerCase()) ||
    NARRATIVE.test(subject ?? '') ||
    /^,? \(?(?:who|(?:one|two|each|all|both|none|neither) of whom|named|called)\b|^: ?(?:an?|the) [a-z]/.test(
      lower.slice(end),
    )
  );
}

const PIECE_NOUN =
  /(?<det>\b(?:each|every|all|any|no|none of (?:the|your|its)|not one|not a single|per|individual|both|the (?:first|second|third|fourth|fifth|last|final|opening|closing))\s+(?:[a-z]+\s+)?)?\b(?<piece>paragraph|sentence|section|bullet(?: point)?|item|tip|point|line|list(?!s\s*$)|step|day|slide|stanza|question|entry|heading|element|function|file|commit|row|cell|test|turn)(?<plural>s|es)?\b/gi;

/** `a claim of one sentence and a mechanism of five`: each of several has its size. */
const HELD = new RegExp(
  `\\b(?:an?|the|its) (?:[a-z-]+ )?([a-z-]{3,}) of (?:(?:at (?:most|least)|up to|about|around|under|exactly) )?(?!an?\\b)(?=(?:${AMOUNT})\\b)`,
  'g',
);

function heldIn(lower: string, amount: number): string | undefined {
  const holders = matchesOf(lower, HELD);
  if (holders.length < 2) return undefined;
  const noun = holders.find(({ index, 0: words }) => index + words.length === amount)?.[1];
  return noun === undefined || partOf(noun) !== undefined || isRuleLabel(noun) ? undefined : noun;
}

const KEY_BEFORE =
  /["“`](\w{1,40})["”`]\s*(?:key\s+|field\s+|array\s+|string\s+|list\s+|value\s+)?(?:\(|:|is\b|holds\b|contains\b|has\b|must\b|should\b|may\b|needs\b|cannot\b)[^"“`(),;]{0,60}$/;
const BARE_KEY =
  /^\W*the\s+(\w{1,40})\s+(?:key|field|array|string)\s+(?:is|holds|contains|has|must|should|may|needs|cannot)\b/;

/** The key of structured data whose value an amount bounds: `"outlook" (a string of at most 60 words)`. */
function keyBefore(clause: Clause, at: number): string | undefined {
  const before = clause.sentence.text.slice(Math.max(0, at - 140), at);
  const quoted = KEY_BEFORE.exec(before);
  if (quoted) return /\b(?:key|field|array|string|value)\b/.test(quoted[0]) ? quoted[1]!.toLowerCase() : undefined;
  return BARE_KEY.exec(clause.sentence.text.slice(clause.start, at))?.[1]?.toLowerCase();
}

/** `three paragraphs, each separated by three asterisks`: so many stand at each place. */
const OF_SIGNS = /\b(?:asterisk|star|dash|hyphen|tilde|underscore|equals sign|symbol|sign)s?$/;
const SEPARATES = /\b(?:separat|divid|delimit|part(?:ed|s) by|set (?:off|apart)|marked off|between)/;

/** `Sections: Welcome (80 words), Feeding (60 words)`: each in brackets behind its name. */
const IN_LIST_OF_SECTIONS =
  /\b(?:sections|parts|headings|structure|outline|chapters|slides)\b[^:.;]{0,40}:(?:[^.;]{0,400}[,;])?\s*(?:and )?([A-Z][\w'’-]*(?: [\w'’-]+){0,5}) \([^()]{0,20}$/i;

/** `Paragraph length: 3 to 4 sentences` */
const PIECE_LENGTH =
  /^(?:(?:max(?:imum)?|min(?:imum)?|average|typical|target)\.? )?(sentence|paragraph|line|bullet|item|section|title|headline|answer|question|step|stanza|verse) (?:length|size)$/i;

/** `quote up to eight words`: of what others said. */
const QUOTES = /\bquot(?:e|es|ing) $/;
/** `an average sentence length of 20 words`. */
const LENGTH_OF =
  /\b(sentence|paragraph|line|bullet|item|section|verse) lengths?(?: (?:of|is|at|to|should be|must be|stays|between|around))* $/;

const SIZED_PIECE =
  '(paragraph|sentence|line|answer|question|caption|stanza|verse|section|bullet(?: point)?|item|slide|chapter|scene)';
const SIZED_BY =
  '(?:of|with|that (?:has|have|is|contains)|containing|having|not|(?:no )?(?:longer|shorter|more|fewer|less)|exceeding|(?:is|are|be) (?:at|over|under))\\b[a-z ]{0,24}$';

const EDGE_WITH_A =
  "\\b(begin|start|open|clos|conclud|end|finish|wrap)(?:e|es|s|ed|ing| up)? (?!each|every)(?:[a-z' ]{0,40}? )?(?:with|on|in|by) an? ";
/** `conclude with a paragraph of`: what is so long is the last one. */
const EDGE_PIECE = new RegExp(`${EDGE_WITH_A}(?:[a-z-]+,? ){0,3}?${SIZED_PIECE} ${SIZED_BY}`);
/** `close with a` in front of `two-sentence paragraph`. */
const EDGE_BEFORE = new RegExp(`${EDGE_WITH_A}$`);

function atEdge(edge: string, piece: string): string {
  return `${piece} ${/^[bos]/.test(edge) ? 1 : -1}`;
}

/** `each of the other paragraphs is longer than`. */
const OTHER_PIECES = new RegExp(
  `^\\W*(?:each|every|all|any|the)(?: one)?(?: of)?(?: the)? (?:other|remaining) ${SIZED_PIECE}s? `,
);

/** `at least one paragraph must be longer than`, `two of the stanzas have`. */
const SOME_PIECES = new RegExp(
  `^\\W*(?:(?:make|keep|let|ensure) )?(?:(?:that )?(?:at least|exactly|just|no (?:fewer|less) than|a minimum of) ${AMOUNT}|${AMOUNT}(?= of)|one|some) (?:of (?:the|its|your|these|them) )?(?:[a-z]+ )?${SIZED_PIECE}s? (?:(?:is|are|be|has|have|that|must|should|shall|needs?|to|contains?|longer|shorter|over|under|exceeds?|runs?)\\b[a-z ]{0,40})?$`,
);

/** `include a sentence of`: one of several. */
const HAS_A_PIECE = new RegExp(
  `\\b(?:includ(?:e|es|ing)|contain(?:s|ing)?|add|insert|featur(?:e|es|ing)|ha(?:s|ve)) (?:(?:at least|exactly) )?(?:an?|one) (?:[a-z]+ )?${SIZED_PIECE} ${SIZED_BY}`,
);

/** The container of an amount: what stands around the number decides, then the clause's subject. */
function containerOf(
  clause: Clause,
  match: Match,
  previous: Match | undefined,
): { part: string | null | undefined; within: string | undefined } {
  const { lower } = clause;
  const front = lower.slice(0, match.bound.start);
  const edge = EDGE_PIECE.exec(front);
  if (edge) return { part: atEdge(edge[1]!, pieceOf(edge[2]!)), within: undefined };
  const others = OTHER_PIECES.exec(front)?.[1];
  if (others !== undefined) return { part: `other ${pieceOf(others)}s`, within: undefined };
  const some = SOME_PIECES.exec(front) ?? HAS_A_PIECE.exec(front);
  if (some) return { part: `some ${pieceOf(some[1]!)}s`, within: undefined };
  const sizedPiece = PIECE_LENGTH.exec(clause.label ?? '')?.[1]?.toLowerCase();
  if (sizedPiece !== undefined)
    return {
      part: /^(?:title|headline)$/.test(sizedPiece) ? sizedPiece : `each ${pieceOf(sizedPiece)}`,
      within: undefined,
    };
  const key = keyBefore(clause, clause.start + match.start);
  if (key !== undefined) return { part: `"${key}"`, within: undefined };
  const ofSection = IN_LIST_OF_SECTIONS.exec(clause.sentence.text.slice(0, clause.start + match.bound.start))?.[1];
  if (ofSection !== undefined) return { part: partOf(ofSection) ?? ofSection.toLowerCase(), within: undefined };
  if (OF_SIGNS.test(match.unit) && SEPARATES.test(lower)) return { part: null, within: undefined };
  const after = lower.slice(match.end, match.end + 60);
  const consisting = lower.includes(' of ') || lower.includes(' into ') ? CONSISTS.exec(lower)?.[1] : undefined;
  if (consisting !== undefined && !previous && partOf(consisting) === undefined)
    return { part: consisting, within: undefined };
  const quoted = QUOTED_HOLDER.test(lower.slice(0, match.start)) && quoteBefore(clause, match.start);
  if (quoted) return { part: `"${quoted.toLowerCase()}"`, within: undefined };
  const under = QUOTED_BEHIND.test(lower.slice(match.end))
    ? clause.quotes.find((quote) => quote.start >= clause.start + match.end)
    : undefined;
  if (under) return { part: `"${under.text.toLowerCase().replace(/[.,;]$/, '')}"`, within: undefined };
  const noun = clause.kind === 'imperative' ? undefined : PART_OF_SIZE.exec(front)?.[1];
  const ownPart = noun === undefined ? undefined : partOf(noun);
  if (ownPart && isPart(ownPart)) return { part: ownPart, within: undefined };
  const described = describedBefore(lower.slice(0, match.start));
  if (described !== undefined) return { part: described, within: undefined };
  if (QUOTES.test(front)) return { part: 'quotation', within: undefined };
  // "two questions with answers of up to 20 words"
  if (/\banswers (?:of|in|with) $/.test(front) && /\bquestions?\b/.test(front))
    return { part: 'each answer', within: undefined };
  if (/^\W*answer (?:each|every|all) /.test(front)) return { part: null, within: undefined };
  const measured = LENGTH_OF.exec(front)?.[1];
  if (measured !== undefined) return { part: `each ${pieceOf(measured)}`, within: undefined };
  const own = partOfClause(clause);
  const within = namedPart(clause);
  // "seven bullets, one for each day"
  if (/^, (?:just |only )?one (?:for|per|to|on) /.test(after)) return { part: null, within: undefined };
  if (/^\s*(?:in total|in all|altogether|overall)\b/.test(after)) return { part: null, within: undefined };
  if (TOTAL_BEFORE.test(lower.slice(0, match.start)) || isOfAll(clause))
    return { part: own?.startsWith('each ') ? null : own, within: undefined };
  const opened =
    own === undefined ? PER_BEFORE.exec(clause.sentence.masked.slice(0, clause.start).toLowerCase()) : null;
  if (opened && namesPiece(opened[1]!) && holds(pieceOf(opened[1]!), match.unit))
    return { part: `each ${pieceOf(opened[1]!)}`, within };
  const formed = FORMS.exec(lower.slice(match.end))?.[1];
  if (formed !== undefined && isPart(partOf(formed) ?? '')) {
    const nested = previous && holds(previous.unit, match.unit) && /^ of\b/.test(lower.slice(previous.end));
    return nested
      ? { part: `each ${previous.unit}`, within: partOf(formed)! }
      : { part: partOf(formed)!, within: undefined };
  }
  const onPart = /^\s+(?:on|for|to) (?:the|your|its) ([a-z]+)\b/.exec(after)?.[1];
  if (onPart !== undefined && isPart(partOf(onPart) ?? '')) return { part: partOf(onPart), within: undefined };
  if (
    onPart !== undefined &&
    textNamed(onPart) !== undefined &&
    OTHER_VERSION.test(clause.sentence.masked.slice(clause.start + match.end))
  )
    return { part: `for ${onPart}`, within: undefined };
  const passage = passageOf(lower.slice(0, match.start), match, after);
  if (passage !== undefined) return { part: passage, within: undefined };
  const behindComma = own === undefined ? sizedBefore(clause, match) : undefined;
  if (behindComma !== undefined) return { part: behindComma, within: undefined };
  const listed = LISTED_PART.exec(lower.slice(0, match.bound.start))?.[1];
  if (listed !== undefined && previous && isListedByName(clause, match, listed))
    return { part: listed, within: undefined };
  const sized = listed === 'answers' && /\bquestions?\b/.test(lower) ? 'each answer' : partOf(listed ?? '');
  if (sized && (isPart(sized) || isSide(sized) || sized === 'each answer' || / -?\d+$/.test(sized)))
    return { part: sized, within: undefined };
  const nth = NTH_ONE.exec(lower.slice(0, match.bound.start));
  // "the first 100 words" are a place.
  if (nth && (!match.bound.bare || nth[1] || nth[3])) return { part: nth[2]!, within: undefined };
  const held = heldIn(lower, match.start);
  if (held !== undefined) return { part: held, within: undefined };
  const doing = partDoing(lower.slice(0, match.start));
  if (doing !== undefined && !isPart(own ?? ''))
    return { part: doing, within: doing.startsWith('each ') ? within : undefined };
  const several = EACH_OF_SEVERAL.exec(after)?.[1];
  if (several !== undefined) return { part: `each ${pieceOf(several)}`, within };
  const per =
    /^[^,;.]{0,24}?\b(?:per|in each|in every|for each|for every|within each|under each|on each|each) (?:[a-z]+ )?(paragraph|sentence|section|bullet|item|point|list|day|week|slide|stanza|step|header|heading|response|turn|message|answer|question|line|category|topic|row|entry)\b|^\s+per (?:(?:blog|news|product|social media|cover|journal|press) (?=post|article|description|letter|entry|release))?([a-z-]+)\b|^\s+(?:for|in|on|under|within|about|(?:in order )?to [a-z]+(?: up)?|(?:for |when |while )?[a-z]+ing) (?:each|every) (?!(?:of|one|other|time|reader|user|customer|person|day|new|a)\b)([a-z-]+)(?=\W*$|[,;.])/.exec(
      after,
    );
  const pieces = per?.[1] ?? per?.[2] ?? (LENGTH_UNITS.has(match.unit) ? per?.[3] : undefined);
  if (pieces !== undefined)
    return { part: /^(?:response|reply|turn|message|answer)$/.test(pieces) ? null : `each ${pieceOf(pieces)}`, within };
  // "three headings, four questions under each": of each of what was named before.
  if (
    /^\s+(?:under|in|for|on|to|within|behind|below|per) (?:each(?: and every)?|every|any|all)?(?:(?<=each)| one| of (?:them|these|those))\s*(?:$|[,;.)])/.test(
      after,
    )
  )
    return {
      part: `each ${previous?.unit ?? lastCounted(clause.sentence.masked.slice(0, clause.start + match.start).toLowerCase()) ?? 'of them'}`,
      within,
    };
  const eachAfter = clause.subject === undefined ? EACH_AFTER.exec(after)?.[1] : undefined;
  if (eachAfter !== undefined && holds(pieceOf(eachAfter), match.unit))
    return { part: `each ${pieceOf(eachAfter)}`, within };
  if (previous && match.start >= previous.end) {
    const between = lower.slice(previous.end, match.start);
    const trailing = /^\s*(?:[a-z]+\s){0,2}?(?:each|apiece)\b/.test(after);
    const nested =
      trailing ||
      /^\s*,?\s*(?:and )?(?:of|with|containing|having|consisting of|each|none|(?:all|each|each one|every one|any|neither|none) of (?:them|which))\b(?!.*\b(?:and|or)\b)/.test(
        between,
      );
    if (nested && match.unit !== previous.unit && holds(previous.unit, match.unit)) {
      const { max } = previous.bound.interval;
      // "Goal one sentence of at most 25 words"
      if (max === 1 && previous.part && !previous.part.startsWith('each '))
        return { part: previous.part, within: undefined };
      return { part: `each ${previous.unit}`, within };
    }
  }
  // What the words before the number name last: "keep paragraphs to 3 sentences", "no sentence exceeding 20 words".
  const before = introduced(clause) + lower.slice(0, match.start);
  const trailingEach = /^\s*(?:[a-z]+\s){0,1}?(?:each|apiece)\b/.test(after);
  let piece: string | undefined;
  for (const found of matchesOf(before, PIECE_NOUN)) {
    const { det, piece: noun, plural } = found.groups!;
    const unit = pieceOf(noun!);
    if (unit === match.unit) continue;
    if (/\b(?:first|second|third|fourth|fifth|last|final|opening|closing)\s/.test(det ?? '')) piece = undefined;
    else if (
      det ||
      // "in short sentences of ten words"
      (plural && OF_SIZE.test(before.slice(found.index + found[0].length))) ||
      (plural && trailingEach) ||
      (plural &&
        !/(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|the|these|into|in|between|across|of))\s+(?:[a-z]+\s+)?$/.test(
          before.slice(0, found.index),
        ))
    )
      piece = unit;
  }
  if (trailingEach && piece === undefined) {
    const sentence = clause.sentence.masked.toLowerCase();
    const things = THINGS_BEFORE.exec(sentence.slice(0, clause.start + match.bound.start))?.[1];
    if (things !== undefined && partOf(things) !== null) return { part: `each ${singularOf(things)}`, within };
    const bracketed = BEFORE_BRACKET.exec(sentence.slice(0, clause.start + match.bound.start))?.[1];
    if (bracketed !== undefined && partOf(bracketed) !== null) return { part: `each ${singularOf(bracketed)}`, within };
    if (clause.subject !== undefined && /[a-z]{2}s$/.test(clause.subject) && !/ (?:is|has)$/.test(clause.subject))
      return { part: `each ${singularOf(lastNoun(clause.subject))}`, within };
    const counted = matchesOf(sentence.slice(0, clause.start), PIECE_NOUN).findLast(({ groups }) => groups!.plural);
    if (counted) return { part: `each ${pieceOf(counted.groups!.piece!)}`, within };
  }
  const kind = piece && clause.subject !== undefined ? kindOfPiece(clause.subject) : undefined;
  if (kind !== undefined) return { part: `each ${kind}`, within };
  if (piece && holds(piece, match.unit)) return { part: `each ${piece}`, within: within ?? nameBefore(clause, piece) };
  const holder = HOLDER.exec(lower.slice(0, match.start))?.[1];
  if (holder !== undefined && holder !== match.unit && EACH_ANTECEDENT.test(lower) && namesPiece(holder))
    return { part: partOf(`each ${holder}`) ?? holder, within };
  const isNone = own === undefined && piece === undefined && /\bnone\b/.test(lower);
  const spoken = isNone ? clause.sentence.masked.slice(0, clause.start + match.start).toLowerCase() : '';
  const things = isNone ? NONE_OF_THINGS.exec(spoken)?.[1] : undefined;
  if (things !== undefined && partOf(things) !== null) return { part: `each ${singularOf(things)}`, within: undefined };
  if (EACH_ANTECEDENT.test(lower)) {
    const antecedent = lastCounted(clause.sentence.masked.slice(0, clause.start).toLowerCase());
    if (antecedent && isPart(antecedent)) return { part: antecedent, within: undefined };
    if (antecedent) return { part: `each ${antecedent === 'list' ? 'item' : antecedent}`, within: undefined };
    const named = own === undefined && clause.label !== undefined && !GENERIC_LABEL.test(clause.label);
    if (named) return { part: `each ${pieceOf(clause.label!)}`, within: undefined };
    // Of what another sentence counted.
    return {
      part: own ?? (OPENS_WITH_EACH.test(clause.sentence.masked) ? EACH_OF_THEM : undefined),
      within: undefined,
    };
  }
  const picked = PICKED.exec(clause.sentence.masked.slice(0, clause.start).toLowerCase())?.[1];
  if (picked !== undefined && own === undefined && ON_IT.test(lower)) return { part: picked, within: undefined };
  const object = own === undefined && clause.kind === 'imperative' ? EACH_OBJECT.exec(lower)?.[1] : undefined;
  if (object !== undefined)
    return { part: partOf(object) === undefined ? headOf(object) : partOf(object), within: undefined };
  const list =
    /\b(?:list|table)\s+(?:of|with|containing|that (?:has|contains)|including|featuring|having|in)\s+(?:[a-z]+ ){0,3}$/.exec(
      before,
    );
  if (list && match.unit === 'item') return { part: 'list', within: undefined };
  if (
    holder !== undefined &&
    !isMadeAbout(lower.slice(0, match.bound.start)) &&
    (!own ||
      HELD_PIECE.test(holder) ||
      isPart(partOf(holder) ?? '') ||
      HELD_AT_END.test(lower.slice(0, match.start))) &&
    partOf(holder) !== null &&
    !/^(?:total|maximum|minimum|limit|length|number|word|couple|range|set|count|sum|ceiling|cap|budget)\b/.test(holder)
  ) {
    return { part: partOf(holder) ?? holder, within: undefined };
  }
  if (
    own === undefined &&
    HANGS_ON_QUOTE.test(clause.sentence.masked.slice(Math.max(0, clause.start - 100), clause.start))
  )
    return { part: 'passage', within: undefined };
  const added = LENGTH_UNITS.has(match.unit) ? addedThing(clause, match, own) : undefined;
  if (added !== undefined) return { part: added, within: undefined };
  const opening = own === undefined ? boundedNoun(clause, match) : undefined;
  if (opening !== undefined) return { part: opening, within: undefined };
  const bounded = own === undefined ? BOUNDED_NOUN.exec(lower.slice(0, match.start))?.[1] : undefined;
  if (bounded !== undefined && partOf(bounded) !== null) return { part: partOf(bounded) ?? bounded, within: undefined };
  if (own === undefined && before !== lower.slice(0, match.start)) {
    const words = introduced(clause, true);
    // "title in italics (max 5 words)"
    const named = partOf(/^\W*([a-z]+)/.exec(words)?.[1] ?? '');
    if (named && isPart(named)) return { part: named, within: undefined };
    if (!startsWithImperative(words)) return { part: headOf(words) || undefined, within: undefined };
    return { part: REMARKS.test(words) ? 'passage' : undefined, within: undefined };
  }
  if (
    own === undefined &&
    clause.label &&
    !GENERIC_LABEL.test(clause.label) &&
    !/^(?:repl(?:y|ies)|responses|outputs)$/i.test(clause.label)
  )
    return { part: clause.label.toLowerCase(), within: undefined };
  const kept = own === undefined ? objectOf(clause) : undefined;
  if (kept) return { part: partOf(kept, kept) === undefined ? headOf(kept) : partOf(kept, kept), within: undefined };
  if (
    own === undefined &&
    clause.subject &&
    // "the least I need is 300 words": the subject belongs to the bound.
    /\w/.test(lower.slice(0, match.bound.start)) &&
    !(
      /\b(?:using|having|including|containing|in|within)$/.test(clause.lower.slice(0, match.bound.start).trimEnd()) &&
      startsWithImperative(clause.subject)
    ) &&
    !/\d|\bat (?:least|most)\b/.test(clause.subject) &&
    !STARTS_WITH_AMOUNT.test(clause.subject) &&
    !/^(?:(?:(?:the|your|our|my|a) )?(?:(?:upper|lower|hard|strict|firm|absolute|word|length|size|overall|total) ){0,2}(?:minimum|maximum|limit|cap|ceiling|floor|target|budget)$|(?:under no circumstances|on no account|at all times|in all cases|at no (?:time|point)|in no (?:case|event))$|(?:pls|plz|(?:i|we|you)(?:['’](?:ll|d|ve|m|re))?(?: (?:only|just|really|always|never))?|let['’]s|it|they|this|that|each|these|there|nobody|no one|everyone|everybody|nothing|(?:the |an? |our |your |my )?(?:readers?|users?|customers?|visitors?|people|editors?|clients?|audience|public|(?:input |text )?(?:field|box)|form|slot|display|cms|platform|site)|we(?: [a-z]+)?|model|assistant|who|which)$|(?:whatever|anything|what)\b)/.test(
      clause.subject,
    )
  ) {
    return { part: headOf(clause.subject.replace(/^let /, '')), within: undefined };
  }
  return { part: own, within: undefined };
}

/** `short bold title of at most 5 words`, without an article. */
const PART_OF_SIZE =
  /^\W*(?:(?!(?:in|with|for|of|and|or|to|no|not|each|every|the|your|its|under|below|above|has|have|is|are)\b)[a-z-]+ ){0,4}?((?:subject |meta |alt )?(?!(?:in|with|for|of|and|or|to)\b)[a-z-]+) of (?:(?:at|least|most|about|around|exactly|no|more|than|fewer|less|up|to|roughly|between|only|under|max|maximum) )*$/;

/** `250 words for the booklet, and a version for the screen`. */
const OTHER_VERSION = /^[^.]{0,40}?(?:,|;| and) [^.]{0,60}?\b(?:version|for the)\b/i;

/** `two questions on each of the five chapters`. */
const EACH_OF_SEVERAL =
  /^\s+(?:on|for|per|about|in|from|to|under|within) each of (?:the |these |those |our |its )?(?:[a-z0-9-]+ )?([a-z-]{3,}s)\b/;

/** `the description of each hotel`, `descriptions of the hotels`. */
const DESCRIPTION_OF =
  /\b(description|explanation|summary|presentation|introduction|profile|account|portrait|review|overview)(?: (?:of|for|about) (?:each|every)(?: of the| single)?|s? (?:of|for) (?:the|all|all the)(?= [a-z-]+s\b)) ((?:(?!(?:must|should|shall|has|have|to|is|in|of|at|with|may|can|needs?)\b)[a-z-]+ )?(?!(?:must|should|shall|has|have|to|is|in|of|at|with|may|can|needs?)\b)[a-z-]+)\b/;

/** The part that is told of each of several things: `each hotel description`. */
function describedBefore(before: string): string | undefined {
  if (!before.includes(' each ') && !before.includes(' every ') && !/s (?:of|for) (?:the|all) /.test(before))
    return undefined;
  const [words, noun, thing] = DESCRIPTION_OF.exec(before) ?? [];
  if (words === undefined || (/ies (?:of|for)/.test(words) && !words.includes('each'))) return undefined;
  return `each ${singularOf(thing!)} ${noun === 'description' || noun === 'explanation' ? 'description' : noun}`;
}

/** `describe each hotel`: what is told of it is its description. */
const DESCRIBES = /\b(?:(?:describ|explain|present)|(summari[sz]|sum(?:med|s)? up))[a-z]*\b/;

/** `divide the course into six units`. */
const DIVIDES =
  /^\W*(?:please |then |also |always )*(?:divide|split|break|separate|structure|organi[sz]e|arrange|subdivide|cut|partition|lay out|set out) (?:up )?(?:the|this|your) (?:(?:whole|entire) )?((?:[a-z-]+ )?[a-z-]+) (?:up |down )?(?:in|into|as|over) /;

/** `a "Joke of the week" of 20 words`: the text of that name. */
const QUOTED_HOLDER =
  /["“'`]_+["”'`] (?:section |part |box |column )?(?:of|with|in|holding|containing|having|:|\() ?(?:[a-z]+ ){0,3}$/;

/** `ten strings under "duties"`. */
const QUOTED_BEHIND =
  /^ (?:under|in|inside|within|for|into) (?:the )?["“]_+[.,;]?["”](?:\W*$|,| (?:array|list|section|field|value|key|column|row|part|object|heading|box|cell)\b)/;

function quoteBefore({ quotes, start }: Clause, at: number): string | undefined {
  return quotes.findLast(({ end }) => end <= start + at)?.text;
}

/** `quotations of dialogue (two at most, up to 20 words each)` */
const BEFORE_BRACKET = /\b([a-z-]+[^s\W]s)(?: (?:of|in|from) [a-z-]+)? \([^()]*$/;

/** `Stage directions in brackets, none longer than six words`: each of them. */
const NONE_OF_THINGS =
  /(?:^\W{0,4}(?:use |write |add |include |insert |give |keep |put )?|\b(?:use|write|add|include|insert|give|keep|put) )((?:[a-z-]+ ){0,2}?[a-z-]+[^s\W]s)\b[^.;:]{0,60}, (?:and )?none (?:[a-z]+ ){0,3}$/;

/** `closing statements, 60 words each`: each of the things that were named before. */
const THINGS_BEFORE = /(?:^\W{0,4}|[.;:,] )((?:[a-z-]+ ){0,2}[a-z-]+[^s\W]s)(?:,| of| with| at|:| [–—-]) ?$/;

/** `six paragraphs with a total of 500 words`: of all of them. */
const TOTAL_BEFORE = /\b(?:total(?: length)?|sum|altogether|combined)(?: of)? $/;

/** `together, the paragraphs come to 300 words`. */
const OF_ALL = new RegExp(`^\\W*(?:(?:the|all|all the|both|these|those|its) )?(?:[a-z-]+ ){0,3}?${ALTOGETHER}\\b`);

const SUMMED = new RegExp(`^\\W*${ALTOGETHER},?\\s*$`);

function isOfAll({ lower, sentence, start }: Clause): boolean {
  return OF_ALL.test(lower) || SUMMED.test(sentence.masked.slice(0, start).toLowerCase());
}

/** `four sentences make up the summary`. */
const FORMS =
  /^[^.;]{0,60}? (?:makes? up|forms?|constitutes?|fills?|composes?|are (?:allowed|planned|allotted|reserved|set aside|due) (?:for|in)) (?:the|your|its) ([a-z-]+(?: [a-z]+)?)(?=\W*$)/;

/** `Per section, at least 100 words are required`. */
const PER_BEFORE =
  /(?:^|[.;:] )\W*(?:per|in each|in every|for each|for every|within each) (?:[a-z]+ )?(?!(?:response|reply|turn|message|answer)\b)([a-z]+),?\s*$/;

/** One of several that were named before: `the first has at most 60 words, the second at least 80`. */
const NTH_ONE =
  /([,;](?: and| but)? )?\bthe (first|second|third|fourth|fifth|sixth|last|final|other|latter|former|next)(?: one)?((?:,? (?:must|should|shall|may|can|will|is|are|be|to|not|has|have|having|containing|being|contains?|of|with|in|needs?|stays?|runs?|takes?|gets?))*) $/;

/** `Learning has 50 words, Social 40`: a name in the middle of a sentence that sizes another. */
function isListedByName({ text }: Clause, { bound }: Match, name: string): boolean {
  const written = text.slice(0, bound.start).match(/([A-Z][a-z]+) (?:of )?$/)?.[1];
  return written?.toLowerCase() === name;
}

/** `flashback allowed, 1, max`: the size of what is allowed. */
const ALLOWED_BEFORE =
  /(?:^|[.;:,] )(?:an? |one )?([a-z]{3,}(?: [a-z]{3,})?) (?:is |are )?(?:allowed|permitted|okay|possible|welcome),(?: \d+,)?(?: of)? ?$/;

/** `a title in bold, at most 6 words`, `one quote is allowed, of at most 12 words`: what the words before the comma name. */
function sizedBefore({ start, sentence }: Clause, { bound }: Match): string | undefined {
  const before = sentence.masked.slice(0, start + bound.start).toLowerCase();
  const one = OPENS_WITH_ONE.exec(before)?.[1];
  if (one !== undefined) return partOf(one) === null ? undefined : (partOf(one) ?? one);
  const allowed = ALLOWED_BEFORE.exec(before)?.[1];
  if (allowed !== undefined) return partOf(allowed) === null ? undefined : (partOf(allowed) ?? allowed);
  const named = THING_BEFORE.exec(before)?.[1];
  if (named !== undefined && ADDS_BESIDE.test(before) && !isRuleLabel(lastNoun(named))) return partOf(named) ?? named;
  const part = named === undefined ? undefined : partOf(named);
  return part && isPart(part) ? part : undefined;
}

const OPENS_WITH_ONE = /^\W*(?:one|an?|the|each|any|every) ([a-z]+)\b[^;:.]{0,80}, of $/;
/** What is added stands beside the text. */
const ADDS_BESIDE =
  /^\W*(?:[a-z]+ (?:the|your|each|every) [a-z]+,? )?(?:then |also |finally,? )?(?:add|append|attach|put) /;
/** The only thing that is named in front of the comma. */
const THING_BEFORE =
  /^\W*(?:(?:above|below|before|after|under|over|beside) (?:the|your|each|every) [a-z]+,? )?(?:(?!an?\b|the\b|one\b|your\b)[a-z]+ ){0,6}(?:an?|one|the|your) ((?:[a-z-]+ )?[a-z-]+)(?: for (?:the|your) [a-z]+)?(?: (?:in|with|on|at|above|below|for) (?!an?\b|the\b|your\b)[a-z -]{2,30}?)?, $/;

/** What is sized as one of several: `body` in `subject at most 8 words, body at least 100`. */
const LISTED_PART =
  /(?:(?:^\W*|[,;] )(?:and |the |an? ){0,2}|\b(?:gives? (?:it|them)|gets?|has|have|carr(?:y|ies)|bears?|needs?) (?:an?|one|its) )([a-z]+(?: [a-z]+)?) (?:of )?$/;

/** `integration tests`, `body paragraphs`: some of the pieces. */
function kindOfPiece(subject: string): string | undefined {
  const [, whose, owned] = OWNED_PIECE.exec(subject) ?? [];
  if (whose !== undefined && partOf(whose) === undefined) return `${whose}'s ${pieceOf(owned!)}`;
  const [, kind, piece] = KIND_OF_PIECE.exec(subject) ?? [];
  return kind === undefined || PLAIN_MODIFIER.test(kind) ? undefined : `${kind} ${pieceOf(piece!)}`;
}

/** `the baker's lines`, `each of the customer's sentences`. */
const OWNED_PIECE =
  /^(?:each of |every one of |all (?:of )?)?(?:the |our )?([a-z]+)['’]s (lines|sentences|questions|answers|turns|replies|messages)$/;
const KIND_OF_PIECE =
  /^(?!all |any |both |the |no |these |those |your |its )([a-z]+-?[a-z]+) (paragraphs|sentences|sections|tests|functions|files|classes|questions|steps|slides)$/;

/** `pick your favourite and defend it in three sentences`. */
const PICKED = /\b(?:pick|choose|select|take) (?:your |the |an? |one )(?:[a-z]+ )?([a-z]+),? (?:and|then) $/;
const ON_IT = /^\W*[a-z]+ (?:it|them|this)\b/;

/** `summarise each chapter in one sentence`. */
const EACH_OBJECT =
  /^\W*(?:then |also |please |could you |can you |would you |will you )*[a-z]+ ((?:each|every) (?:[a-z]+ )?(?!(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)[a-z]+) (?:(?:down|up|out) )?(?:in|into|over|across|with|by|using|on|to)\b/;

/** `ends with a prayer of`: what is so long is held by the text. */
const HELD_AT_END =
  /\b(?:end|clos|conclud|finish|begin|start|open)(?:e?s|ing)? with (?:an?|one|the) (?:[a-z-]+ ){1,3}(?:of|with|that has) (?:[a-z]+ ){0,3}$/;

/** What is so long or has so many: `a bold heading of`, `the title has at most`. */
const HOLDER =
  /\b(?:an?|the|one|1|your)\s+(?:(?:short|brief|single|first|rough|concise|final|new|long|detailed)\s+)*([a-z-]+(?: [a-z-]+)?)\s+(?:of|with|that has|containing|having)\s+(?:(?:at|least|most|about|around|exactly|no|more|than|fewer|less|up|to|roughly|approximately|between|only|under|over)\s+)*$/;

const OF_SIZE =
  /^ (?:of|with) (?:(?:at|least|most|about|around|exactly|no|more|than|fewer|less|up|to|only|under|over) )*$/;

/** `8 words in a sentence`, `40 words a step`. */
const EACH_AFTER = /^\s+(?:in )?an? (sentence|step|line|bullet|item|day|week|slide|paragraph)\b/;

const STARTS_WITH_AMOUNT = new RegExp(
  `^(?:(?:exactly|only|about|around|between|up to|(?:no|not) (?:more|fewer|less) than|(?:more|fewer|less) than) )?${AMOUNT}\\b`,
  'i',
);

/** `explain them in brackets (max 4 words)`: what is added, not the text. */
const REMARKS = /^\W*(?:explain|define|gloss|mark|label|name|note|mention|add|cite|quote|translate)\b/;

/** A fragment that opens with what it bounds: `clues no longer than 9 words`. */
function boundedNoun(clause: Clause, { bound }: Match): string | undefined {
  if (clause.kind !== 'fragment' && clause.kind !== 'question') return undefined;
  const noun = /^\W*(?:the |all |its |your )?([a-z-]+)\s+$/.exec(clause.lower.slice(0, bound.start))?.[1];
  if (noun === undefined || UNBOUNDED.test(noun) || partOf(noun) === null) return undefined;
  return partOf(noun) ?? partOfLabel(noun);
}

const UNBOUNDED =
  /(?:ly|ing)\b|\b(?:not?|about|around|only|just|please|and|or|but|with|in|of|for|to|at|on|a|an|so|is|are|be|from|between|hard|ca|circa|approx|long|all|altogether|should|must|may|can|it|that|this|which|each|every)\b/;

/** `quote one sentence from the book, no longer than …`. */
const HANGS_ON_QUOTE =
  /\b(?:quote|cite|include|insert|add|reproduce)\s+(?:exactly |only )?(?:one|an?|a single)\s+[^.;:,]{2,60},\s*$/i;

/** `Include a remark by a student, quoted and under 30 words`: what is added has the length. */
const ADDS =
  /^\W*(?:(?:please|then|also|finally|and),? )*(?:include|add|insert|quote|attach|append|weave in|work in) (?:an?|one|a single) ((?:[a-z-]+ ){0,2}?[a-z]+)(?= (?:by|from|of|about|on|that|which|in|with|for)\b|,)(?<between>[^.;]{0,90})$/;
/** In between, something else is told. */
const ELSEWHERE =
  /\b(?:write|keep|limit|make|use|answer|respond|stay|(?:the|your|its) (?:whole|text|answer|response|reply|essay|story|post|article|letter|e-?mail|report|review|speech|poem|scene))\b/;
/** `No monologue over fifty words`. */
const NONE_OVER =
  /^\W*no (?:single )?([a-z]+) (?:(?:may be|should be|must be|is) )?(?:over|above|longer than|exceeding|of more than|with more than)\s*$/;
const WHOLE_TEXT =
  /^(?:answer|reply|response|message|text|output|e-?mail|letter|essay|story|article|post|poem|summary|speech|report|review|one|thing)$/;
/** `followed by a topic of not more than six words`. */
const FOLLOWED_BY = /\b(?:followed by|plus) (?:an?|one|its|the) ([a-z]+) of $/;
/** `Each pair: subject, 28 to 45 characters`; `"Notes", prose, up to 60 words`. */
const NAMED_FIRST = /^\W*(?:the )?([a-z]+),\s*$/;
const NAMED_IN_QUOTES = /^\W*["“]([^"“”]{2,30})["”],/;

/** A thing in the text that has a length of its own, which the words in front of the amount add or name. */
function addedThing(
  { lower, label, sentence, start }: Clause,
  { bound, start: amount }: Match,
  own: string | null | undefined,
): string | undefined {
  const front = lower.slice(0, bound.start);
  const named = /^(?:each|every) /i.test(label ?? '') ? NAMED_FIRST.exec(front)?.[1] : undefined;
  if (named !== undefined) return partOf(named) ?? named;
  const behind = FOLLOWED_BY.exec(front)?.[1];
  if (behind !== undefined && partOf(behind) === undefined && !DELIVERABLES.test(behind)) return behind;
  if (own) return undefined;
  const quoted = NAMED_IN_QUOTES.exec(sentence.text)?.[1];
  if (quoted !== undefined) return `"${quoted.toLowerCase()}"`;
  const none = NONE_OVER.exec(lower.slice(0, amount))?.[1];
  if (none !== undefined && !WHOLE_TEXT.test(none)) {
    const part = partOf(none);
    if (part !== null) return part !== undefined && isPart(part) ? part : `each ${none}`;
  }
  const adds = ADDS.exec(`${sentence.masked.slice(0, start).toLowerCase()}${front}`);
  const thing = adds && !ELSEWHERE.test(adds.groups!.between!) ? lastNoun(adds[1]!) : undefined;
  return thing === undefined || DELIVERABLES.test(thing) || partOf(thing) === null
    ? undefined
    : (partOf(thing) ?? thing);
}

/** `a call to action that isn't longer than six words`. */
const BOUNDED_NOUN =
  /\b(?:an?|the|one|your)\s+([a-z][a-z -]{2,40}?)\s+(?:that|which)\s+(?:is|isn['’]t|has|should|must|may|shall|does|doesn['’]t|stays|runs)\b[^,;:.]{0,40}$/;

const HELD_PIECE = /^(?:paragraph|headline|title|subject line|caption)$/;

/** `the KEY POINTS bullets`: a name in capitals or quotation marks before the piece. */
function nameBefore(clause: Clause, piece: string): string | undefined {
  const name = /((?:\b[A-Z][A-Z&/-]+\s+)+|"[^"\n]{1,40}"\s+)(?:[a-z]+\s+)?[a-z]+s?\b/.exec(clause.raw);
  if (!name || !new RegExp(piece === 'item' ? 'bullet|item|point|entr' : piece).test(name[0])) return undefined;
  return name[1]!.replace(/"/g, '').trim().toLowerCase();
}

/** `each containing …`: each of what was counted before. */
const EACH_ANTECEDENT =
  /^(?:and |with )?(?:none|neither|no one|not one|each|each one|every one|all|any) of (?:them|which|these|those)\b|^(?:and |with )?(?:none|no one|each one|every one|all) (?:being |to be |is |has |have |with |of )*(?:more|less|fewer|longer|shorter|over|under|above|below|at (?:least|most)|exceeding|exactly|up to|about|around)\b|^(?:with |and |but )?each (?:[a-z]+ed (?:in|with|at|to|using|of|by)|with|containing|consisting|having|has|have|of|at|no|being|must|should|may|can|between|including|not|about|around|roughly|approximately|under|below|over|limited|exactly|up|max(?:imum)?|min(?:imum)?|\d+)\b/;

const OPENS_WITH_EACH = /^\W*(?:each|every one|none)\b/i;

const GENERIC_LABEL =
  /^(?:(?:what|how|why|who|where|when)\b.*|for (?:each|every|all|both)\b.*|rules?|target|goal|aim|depth|(?:level of )?detail|thoroughness|completeness|(?:(?:target|upper|lower|total|overall|maximum|minimum|desired|approximate|expected|required|ideal|recommended|max|min)\.? )?(?:length|size|word count|word limit|limit|bound)|(?:reading|speaking|running|listening|viewing) time|duration|words?|max(?:imum)?|min(?:imum)?|limit|format|size|style|output|response|answer|structure|constraints?|requirements?|(?:short|brief|extent|volume)(?=$)|verbosity|brevity|concise(?:ness)?|be concise|count|number|total|paragraphs?|sentences?)\b/i;

/** `the turns of the two speakers`: each of them. */
const PLURAL_OF = /^(?:all |all the |the |your )?([a-z]+[^s\W]s) (?:of|by|from) (?:the|each|every|both|all|two|your)\b/;

function headOf(subject: string): string {
  const each =
    /^(?:each|every|any)(?: single)? (.+?)(?: (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten))?$/.exec(
      subject,
    )?.[1];
  if (each !== undefined) return `each ${pieceOf(each)}`;
  const several = PLURAL_OF.exec(subject)?.[1];
  if (several !== undefined) return `each ${singularOf(several)}`;
  return subject
    .replace(/^(?:the|your|an?|its|any|this|their)\s+/, '')
    .replace(/ (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/, '')
    .trim();
}

/** For a clause in brackets, the words before the bracket: `short paragraphs (2-3 sentences)`. */
function introduced(clause: Clause, asWritten = false): string {
  const text = asWritten ? clause.sentence.text : clause.sentence.masked;
  const before = text.slice(Math.max(0, clause.start - 60), clause.start).toLowerCase();
  const opened = /([^.;:,]*)\(\s*$/.exec(before);
  return opened
    ? `${opened[1]!
        .replace(/[*_`#]/g, '')
        .replace(/^\s*(?:[-+•]|\d+[.)])\s+/, '')
        .trim()} `
    : '';
}

function lastCounted(text: string): string | undefined {
  let unit: string | undefined;
  for (const match of matchesOf(text, SCAN)) {
    const noun = match.groups!.unit!;
    unit =
      PATTERNS.find(([, pattern]) => pattern.test(noun))?.[0] ?? (noun === 'points' ? 'item' : noun.replace(/s$/, ''));
  }
  return unit;
}

const DEPTH = [
  'character',
  'token',
  'word',
  'line',
  'sentence',
  'item',
  'list',
  'paragraph',
  'element',
  'key',
  'section',
  'day',
  'scene',
  'chapter',
];

function holds(piece: string, content: string): boolean {
  const outer = DEPTH.indexOf(piece);
  const inner = DEPTH.indexOf(content);
  return outer < 0 || inner < 0 ? piece !== 'word' && piece !== 'character' : inner < outer;
}

function* scanUnitFirst(clause: Clause): Generator<Reading<Quantity>> {
  if (
    !/\b(?:count|limit|length|budget|cap|ceiling|max|maximum|total|minimum|floor|quota|allowance|number of)\b/.test(
      clause.lower,
    )
  )
    return;
  for (const match of matchesOf(clause.lower, UNIT_FIRST)) {
    const groups = match.groups!;
    const named = groups.unit ?? groups.measure;
    const unit = named?.replace(/s$/, '') ?? unitOf('', groups.total!, clause);
    if (unit === undefined) continue;
    const end = match.index + match[0].length;
    const start = end - groups.amount!.length;
    const bound = readBound(clause.lower, start, end, end);
    if (!bound) continue;
    let interval: Interval = bound.interval;
    if (bound.bare && /limit|budget|cap|ceiling|max|quota|allowance/.test(match[0]))
      interval = { min: 0, max: interval.max };
    if (bound.bare && /minimum|floor/.test(match[0])) interval = atLeast(bound).interval;
    if (bound.bare && numberOf(groups.amount!) === 1) continue;
    const whole = groups.total !== undefined || /\btotal\b/.test(clause.lower);
    yield reading(
      clause,
      { ...bound, start: match.index, interval },
      unit,
      whole ? null : partOfClause(clause),
      undefined,
      end,
    );
  }
}

/** `limit headings to three`, `keep uppercase words to one per paragraph`. */
const KEPT = new RegExp(
  `\\b(?<verb>limit|restrict|keep|cap|hold|reduce)\\s+(?:the (?:number|amount|use) of |any |all |your )?(?<unit>${STRUCTURED}|(?:[a-z]+ )?[a-z]{3,}s)\\b(?: [a-z]+){0,5}?\\s+(?:to|at)\\s+(?:at most |no more than |a maximum of |only |exactly )?(?<amount>${AMOUNT})(?<tail>(?:\\s+per\\s+[a-z]+)?)(?=\\s*(?:[.,;)]|$))`,
  'gi',
);

function* scanKept(clause: Clause): Generator<Reading<Quantity>> {
  if (!/\b(?:limit|restrict|keep|cap|hold|reduce)\b/.test(clause.lower)) return;
  for (const match of matchesOf(clause.lower, KEPT)) {
    const groups = match.groups!;
    const unit = unitOf('', groups.unit!, clause);
    const value = numberOf(groups.amount!);
    if (unit === undefined || value === undefined) continue;
    const per = /per\s+([a-z]+)$/.exec(groups.tail!)?.[1];
    const end = match.index + match[0].length;
    const bound: Bound = { interval: { min: 0, max: value }, approximate: false, bare: false, start: match.index, end };
    yield reading(clause, bound, unit, per ? `each ${pieceOf(per)}` : partOfClause(clause), undefined, end);
  }
}

/** `anecdotes are limited to two`. */
const KEPT_TO = new RegExp(
  `^\\W*(?:the (?:number|amount|use) of |the |all |any )?(?<unit>(?:[a-z]+ )?[a-z]{3,}s) (?:is|are|must be|should be|have to be|shall be) (?:strictly )?(?:limited|restricted|capped|kept|confined) (?:to|at) (?:at most |no more than |a maximum of |only |exactly )?(?<amount>${AMOUNT})(?=\\W*$|,)`,
);

/** `not a word over 150`, `not one line below 20`. */
const NOT_ONE_OVER = new RegExp(
  `\\bnot (?:even )?(?:an?|one|a single|one single) (?<unit>word|character|sentence|line|page|paragraph|bullet|item|step|question) (?:over|more than|above|beyond|past|longer than|below|under|short of|less than|fewer than) (?<amount>${AMOUNT})`,
);

function* scanNotOneOver(clause: Clause): Generator<Reading<Quantity>> {
  const match = KEPT_TO.exec(clause.lower) ?? NOT_ONE_OVER.exec(clause.lower);
  if (!match) return;
  const unit = unitOf('', match.groups!.unit!, clause);
  const value = numberOf(match.groups!.amount!);
  if (unit === undefined || value === undefined) return;
  const end = match.index + match[0].length;
  const least = /(?:below|under|short of|less than|fewer than) \S+(?: \S+)?$/.test(match[0]);
  const interval = least ? { min: value, max: Number.POSITIVE_INFINITY } : { min: 0, max: value };
  const bound = { interval, approximate: false, bare: false, start: match.index, end };
  const part = partOfClause(clause);
  yield reading(
    clause,
    bound,
    unit,
    part === undefined || part === unit || part === `each ${unit}` ? null : part,
    undefined,
    end,
  );
}

/** `be done by the tenth line`. */
function* scanPlace(clause: Clause): Generator<Reading<Quantity>> {
  const limit = limitByPlace(clause);
  const unit = limit && unitOf('', `${limit.unit}s`, clause);
  if (!limit || unit === undefined) return;
  const part = partOfClause(clause);
  const own = part === unit || part === `each ${unit}` || part?.startsWith(`${unit} `) ? null : part;
  yield reading(clause, limit.bound, unit, own ?? null, undefined, limit.bound.end);
}

/** `a five-column table`, `a three-stanza poem`. */
const COMPOUND = new RegExp(
  `\\b(?<amount>${AMOUNT})-(?<unit>column|row|stanza|verse|step|slide|section|chapter|question|item|point|part|act|scene|tip) (?:[a-z]+ )?(?<thing>table|grid|list|poem|song|story|play|text|article|guide|recipe|quiz|test|presentation|deck|report|plan|checklist|essay|post|template|structure|format)\\b`,
);

function* scanCompound(clause: Clause): Generator<Reading<Quantity>> {
  const match = clause.polarity === 'negative' || !clause.lower.includes('-') ? null : COMPOUND.exec(clause.lower);
  const value = match ? numberOf(match.groups!.amount!) : undefined;
  const unit = match ? unitOf('', `${match.groups!.unit!}s`, clause) : undefined;
  if (!match || value === undefined || unit === undefined) return;
  const end = match.index + match[0].length;
  const part = /^(?:table|grid)$/.test(match.groups!.thing!) ? 'table' : partOf(match.groups!.thing!);
  yield reading(clause, exactly(value, match.index, end), unit, part, undefined, end);
}

const ONE =
  /\b(?<bound>exactly|only|at most|no more than|at least|just|not more than|(?<=\b(?:not|never|n['’]t|avoid|without)\b[^.;,]{0,30}\b)more than|(?:provide|give|offer|submit|propose|suggest|recommend|name|pick|choose|list|mention|show|send|return|stick to|keep to|settle (?:on|for)|limit yourself to)(?= a single))\s+(?<amount>one|1|a single)\s+(?<mods>(?:[a-z][a-z-]*\s+)?)(?<noun>(?!(?:may|must|should|shall|can|will|has|have|needs|per|and|for|from|with|that|which|who|when|where|than)\b)[a-z]{3,})\b(?!\s+(?:of|or more|at a time|per))/g;

/** `one question per turn`. */
const ONE_PER =
  /\b(?<amount>one|1|a single)\s+(?<mods>(?:[a-z][a-z-]*\s+)?)(?<noun>[a-z]{3,})\s+(?=(?:per|in each|in every|for each|for every) (?!line\b)[a-z]+)/g;

/** `exactly one label`: with one, the noun is in the singular. */
function* scanOne(clause: Clause): Generator<Reading<Quantity>> {
  for (const match of [
    ...matchesOf(clause.lower, ONE),
    ...(clause.kind === 'imperative' ? matchesOf(clause.lower, ONE_PER) : []),
  ]) {
    const { amount, mods, noun } = match.groups!;
    if (/(?:s|ing|ed|ly)$/.test(noun!) || PATTERNS.some(([, pattern]) => pattern.test(noun!)) || NOT_ONE.test(noun!))
      continue;
    const unit = unitOf(mods!, `${noun}s`, clause);
    if (unit === undefined) continue;
    const end = match.index + match[0].trimEnd().length;
    const start = end - noun!.length - mods!.length - 1 - amount!.length;
    const all = boundOf(clause, unit, start, start + amount!.length, end, false, false);
    const bound = all && ofSome(clause, all, end);
    if (bound) yield reading(clause, bound, unit, partOfClause(clause), undefined, end);
  }
}

const AT_A_TIME =
  /(?:^\W*|\b(?:ask|give|present|offer|show|suggest|send|pose|state|make|propose|recommend|raise|cover|discuss|explain|introduce)\s+(?:only |just |at most |no more than |exactly )?)(?<amount>one|two|three|a single|[1-5])\s+(?<mods>(?:[a-z-]+\s+)?)(?<noun>(?!steps?\b|files?\b|tasks?\b|changes?\b|commits?\b|tests?\b)[a-z]{3,}?)s?\s+at a time\b/g;

/** `one question at a time`: no answer has more. */
function* scanAtATime(clause: Clause): Generator<Reading<Quantity>> {
  for (const match of matchesOf(clause.lower, AT_A_TIME)) {
    const { amount, mods, noun } = match.groups!;
    const max = amount === 'a single' ? 1 : numberOf(amount!);
    const unit = unitOf(mods!, `${noun}s`, clause);
    if (max === undefined || unit === undefined) continue;
    const start = match.index + match[0].indexOf(amount!);
    const end = match.index + match[0].length;
    yield reading(
      clause,
      { interval: { min: 0, max }, approximate: false, bare: false, start, end },
      unit,
      null,
      undefined,
      end,
    );
  }
}

const PLAN = 'itinerary|plan|schedule|program|programme|trip|tour|guide|diet|menu|course|retreat';
const SPAN = new RegExp(
  `\\b(?:(?<days>${AMOUNT})[- ](?:day|days)[- ](?:[a-z-]+ ){0,3}?(?:${PLAN})\\b|(?:cover|covers|span|spans|covering|spanning)\\s+(?:exactly |only |all |the )?(?<covered>${AMOUNT})\\s+days\\b)`,
  'g',
);

const DAY_TRIP = / day (?:trip|tour)$/;

/** `a five-day itinerary` has five days. */
function* scanSpan(clause: Clause): Generator<Reading<Quantity>> {
  if (!/\bdays?\b/.test(clause.lower)) return;
  for (const match of clause.lower.matchAll(SPAN)) {
    const value = numberOf(match.groups!.days ?? match.groups!.covered!);
    // "one day trip" is a trip of a day among others.
    if (value === undefined || (value === 1 && DAY_TRIP.test(match[0]))) continue;
    const end = match.index + match[0].length;
    yield reading(clause, exactly(value, match.index, end), 'day', null, undefined, end);
  }
}

const FORM_LINES: ReadonlyMap<string, number> = new Map([
  ['haiku', 3],
  ['limerick', 5],
  ['sonnet', 14],
]);
const FORM =
  /\b(?:write|compose|create|draft|give me|generate|produce|prepare)\s+(?:me\s+)?(?:an?|one)\s+(?:[a-z-]+ ){0,3}?(haiku|limerick|sonnet)\b(?!-)/;

/** Fixed forms have so many lines. */
function* scanForm(clause: Clause): Generator<Reading<Quantity>> {
  const match = FORM.exec(clause.lower);
  const lines = match ? FORM_LINES.get(match[1]!) : undefined;
  if (!match || lines === undefined || clause.polarity === 'negative') return;
  const end = match.index + match[0].length;
  yield reading(clause, exactly(lines, match.index, end), 'line', null, undefined, end);
}

function exactly(value: number, start: number, end: number): Bound {
  return { interval: { min: value, max: value }, approximate: false, bare: false, start, end };
}

const NOT_ONE =
  /^(?:time|place|way|thing|person|language|user|word|kind|type|side|case|point|and|for|the|that|which|who|when|day|hour|year|month|pass|run|call)$/;

const SCALE =
  /\b(?:scale|score|rating|grade|mark|rate|rated)\b[^.;\d]{0,24}?(?:\b(?:from|of|between)\s+)?(?<low>\d{1,2})\s?(?:-|–|—|to|and|\/)\s?(?<high>\d{1,4})\b/g;

/** `on a scale from 1 to 5` says where the scale ends. */
function* scanScale(clause: Clause): Generator<Reading<Quantity>> {
  for (const match of matchesOf(clause.lower, SCALE)) {
    const [low, high] = [Number(match.groups!.low), Number(match.groups!.high)];
    if (low > 1 || high <= low) continue;
    const end = match.index + match[0].length;
    const bound: Bound = {
      interval: { min: high, max: high },
      approximate: false,
      bare: false,
      start: match.index,
      end,
    };
    const object = objectOf(clause);
    const part =
      object === undefined || /\b(?:score|rating|grade|mark|answer|response|output|scale)\b/.test(object)
        ? null
        : headOf(object);
    yield reading(clause, bound, 'scale point', part, undefined, end);
  }
}

const AMOUNT_ALONE = new RegExp(
  `^\\W*(?:(?:exactly|precisely|at (?:most|least)|up to|below|under|over|above|about|around|(?:less|fewer|more) than|max(?:imum)?\\.?(?: of)?|min(?:imum)?\\.?(?: of)?|no (?:more|fewer|less) than|not (?:more|fewer|less) than|from|roughly|approximately|between)\\s+)?(?<amount>${AMOUNT})(?:\\s+(?:at (?:most|least)|max(?:imum)?|min(?:imum)?|overall|in total|in all|altogether|exactly|or (?:more|fewer|less|above|below|longer|shorter|over|under)))?(?:\\s+in (?:the |your |each |every )?(?:whole |entire |full |complete )?(?:text|answer|reply|response|output|piece))?(?:\\W*$|[.,;]\\s.*)`,
  'is',
);

/** A label that names a unit of length: `Word count`, `Length in words`. */
const LENGTH_LABEL =
  /^(?:total |target |maximum |minimum |max |min )?(?:(word|character|sentence|line|token|page)s?[ -](?:count|limit|total|maximum|minimum|budget|cap)|(?:length|size|number)(?: in| of|,) (words|characters|sentences|lines|tokens|pages))(?: (?:for|of|per|in) (?:(?:each|every|any|all|the|an?|your) )?(?:piece|text|answer|reply|response|output|draft)s?)?$/;

/** `Headlines: 3`, `Questions: at most four`. */
/** `Sentences: 5` */
const TEXT_UNITS = /^(?:(?:total|number of) )?(?:words|sentences|paragraphs|lines|pages|characters)$/;

function* scanLabelled(clause: Clause): Generator<Reading<Quantity>> {
  if (
    clause.label === undefined ||
    (clause.kind !== 'label' && (clause.kind !== 'participle' || clause.lead !== undefined))
  )
    return;
  const noun = clause.label.toLowerCase();
  const match = /^(?:[a-z]+ )?[a-z]+s$/.test(noun) || LENGTH_LABEL.test(noun) ? AMOUNT_ALONE.exec(clause.text) : null;
  const length = LENGTH_LABEL.exec(noun);
  const unit = match ? (length ? singularOf(length[1] ?? length[2]!) : unitOf(...modifiedBy(noun), clause)) : undefined;
  if (!match || unit === undefined || (LENGTH_UNITS.has(unit) && !length && !TEXT_UNITS.test(noun))) return;
  // A row may hold several ranges, for several cases.
  if (!clause.sentence.text.includes(clause.label) && numberOf(clause.lower.trim()) === undefined) return;
  const start = match[0].indexOf(match.groups!.amount!);
  const end = clause.text.length;
  const bound = readBound(
    toSentenceEnd(clause),
    start,
    start + match.groups!.amount!.length,
    start + match.groups!.amount!.length,
  );
  if (!bound) return;
  const { min, max } = bound.interval;
  const interval =
    !bound.bare || !length
      ? bound.interval
      : /limit|max|budget|cap/.test(noun)
        ? { min: 0, max }
        : /min/.test(noun)
          ? atLeast(bound).interval
          : { min, max };
  yield reading(clause, { ...bound, interval, bare: false, start: 0, end }, unit, null, undefined, end);
}

const COUNT_AS_LABEL = new RegExp(
  `^(?:(?:only|just|exactly|the) )*(?<amount>${AMOUNT}) (?:[a-z-]+ )?(?<unit>sections?|paragraphs?|parts?|sentences?|lines?|bullets?|bullet points?|stanzas?|verses|chapters?|slides|steps|tips|questions)(?<tail>,? (?:and |but )?(?:that['’]s (?:it|all)|no more|please|not more|in all|in total))?$`,
);

/** `Three sections and that's it: the idea, the market, the money`. */
function* scanAsLabel(clause: Clause): Generator<Reading<Quantity>> {
  const label = clause.kind === 'label' && clause.lead === undefined ? clause.label?.toLowerCase() : undefined;
  const match = label === undefined ? null : COUNT_AS_LABEL.exec(label);
  const at = match ? clause.sentence.masked.toLowerCase().indexOf(label!) : -1;
  if (!match || at < 0 || at > clause.start) return;
  const { amount, unit } = match.groups!;
  const start = match[0].indexOf(amount!);
  const bound = readBound(label!, start, start + amount!.length, start + amount!.length + 1 + unit!.length);
  const counted = unitOf('', unit!, clause);
  if (!bound || counted === undefined) return;
  const from = at - clause.start;
  const end = from + label!.length;
  yield reading(clause, { ...bound, bare: false, start: from, end }, counted, null, undefined, end);
}

/** `in a table with the columns`: all of them. */
const IN_COLUMNS =
  /\btables? (?:with|of|that has|which has|having|containing) the (?:following |[a-z]+ )?columns\b|\b(?:the|its) columns (?:of the table )?(?:are|must be)\b/i;

const KEYS = /\b(?:keys|fields|properties|(?<columns>columns))\b(?<link>[^"“'`{]{0,40})/;

/** `JSON with the keys "a", "b" and "c"`, `a table with the columns "A" and "B"` states how many there are. */
function* scanKeys(clause: Clause): Generator<Reading<Quantity>> {
  const keys = KEYS.exec(clause.lower);
  const columns = keys?.groups?.columns !== undefined;
  const holder = columns ? IN_COLUMNS : /\b(?:json|yaml|object|dictionary|mapping|schema)\b/i;
  if (!keys || !holder.test(clause.sentence.text)) return;
  const sentence = clause.sentence.text;
  const from = clause.start + keys.index;
  const listed = /^[^;]*?(?=\b(?:where|which|each)\b|;|$)/.exec(sentence.slice(from, from + 600))?.[0] ?? '';
  const names = new Set(quotesOf(listed).map(({ text }) => text.toLowerCase().replace(/[.,;]$/, '')));
  if (names.size < 2 || [...names].some((name) => !/^[\w .-]{1,40}$/.test(name))) return;
  const open = /\b(?:at least|includ\w+|such as|like|e\.g|may|other)\b/.test(
    clause.lower.slice(0, keys.index + keys[0].length),
  );
  const bound: Bound = {
    interval: { min: names.size, max: open ? Number.POSITIVE_INFINITY : names.size },
    approximate: false,
    bare: false,
    start: keys.index,
    end: clause.text.length,
  };
  const part = columns ? 'table' : partOfClause(clause);
  yield reading(clause, bound, columns ? 'column' : 'key', part, undefined, bound.end);
}

const LOWERCASE =
  /\b(?:(?:all|only|entirely in|written in|write in|in) (?:all )?lower[- ]?case|lower[- ]?case (?:letters )?only|(?:no|without|avoid|free of)(?: any| all)? (?:uppercase|upper-case|capitali[sz]ed|capital|all-caps) (?:words?|letters?)|not (?:use |contain |include |write )?(?:any )?(?:uppercase|capitali[sz]e\w*|capital) (?:any )?(?:words?|letters?))\b/;

/** Lower case throughout leaves room for no uppercase word. */
function* scanLowercase(clause: Clause): Generator<Reading<Quantity>> {
  const match = LOWERCASE.exec(clause.lower);
  if (
    !match ||
    /\b(?:name|variable|file|tag|slug|kebab|snake|path|key|id|identifier|dialogue|\d+%|most)/.test(clause.lower)
  )
    return;
  const bound: Bound = {
    interval: { min: 0, max: 0 },
    approximate: false,
    bare: false,
    start: match.index,
    end: match.index + match[0].length,
  };
  yield reading(clause, bound, 'uppercase word', partOfClause(clause), undefined, bound.end);
}

/** `the introduction alone takes up 250 words`. */
const ALONE =
  /^\W*[^.;,]{3,60}? (?:alone|by itself|on its own|in itself|by themselves|taken (?:by itself|alone))\b|^\W*(?:just |only )?for [^.;,]{3,40} alone\b/;

/** What the part of an amount goes by besides: `each hotel description` where each hotel is described. */
function otherName({ lower }: Clause, part: string | null | undefined, unit: string): { also: string } | undefined {
  if (part?.startsWith('each ') && LENGTH_UNITS.has(unit) && !DESCRIBED.test(part)) {
    const told = DESCRIBES.exec(lower);
    return told ? { also: `${part} ${told[1] === undefined ? 'description' : 'summary'}` } : undefined;
  }
  const divided = part === undefined && !LENGTH_UNITS.has(unit) ? DIVIDES.exec(lower)?.[1] : undefined;
  return divided !== undefined && partOf(divided) === undefined ? { also: divided } : undefined;
}

/** `the table has two rows`: a table has a name of its own. */
const OF_TABLE = /^(?:the|this|that|your) (?:[a-z]+ )?table$/;

/** `each cell of the second column must`, `no line in the first stanza may`. */
const PIECES_INSIDE =
  /\b(?:each|every|no)(?: single)? (?<piece>sentence|line|cell|item|bullet|bullet point|paragraph|verse|entry|row|step|slide) (?:of|in|from|under|within) (?<whole>(?:the|its|this) [a-z_"“”-]{1,30}(?: [a-z_"“”-]{1,30})?)(?= (?:must|should|shall|may|can|has|have|is|are|with|contains?|to|needs?|gets?)\b)/;

/** The pieces in front of an amount that it is told of, with the part they stand in; a table is no such part of its cells. */
function piecesInside(
  clause: Clause,
  at: number,
  unit: string,
): { part: string; within: string | undefined } | undefined {
  const before = clause.lower.slice(0, at + 1);
  const match = / (?:of|in|from|under|within) (?:the|its|this) /.test(before) ? PIECES_INSIDE.exec(before) : null;
  const { piece, whole } = match?.groups ?? {};
  if (!match || pieceOf(piece!) === unit) return undefined;
  const start = match.index + match[0].length - whole!.length;
  const within = partOf(whole!, clause.raw.slice(start, start + whole!.length));
  if (!within || within.startsWith('each ')) return undefined;
  const all = /^(?:table|list)$/.test(within) || (/^[a-z]+$/.test(within) && DELIVERABLES.test(within));
  return { part: `each ${pieceOf(piece!)}`, within: all ? undefined : within };
}

function reading(
  clause: Clause,
  bound: Bound,
  unit: string,
  named: string | null | undefined,
  within: string | undefined,
  end: number,
): Reading<Quantity> {
  const inside = piecesInside(clause, bound.start, unit);
  const part = inside?.part ?? (/^(?:row|column)$/.test(unit) && OF_TABLE.test(clause.subject ?? '') ? 'table' : named);
  const value: Quantity = {
    kind: 'quantity',
    unit,
    interval: bound.interval,
    approximate: bound.approximate,
    within: inside ? inside.within : part?.startsWith('each ') ? within : undefined,
    ...(!!part && ALONE.test(clause.lower) && { alone: true }),
    ...otherName(clause, part, unit),
  };
  return {
    value,
    normal: describeQuantity(value, part),
    start: clause.start + bound.start,
    end: clause.start + Math.max(end, bound.end),
    polarity: 'positive',
    ...(part !== undefined && { part }),
  };
}
