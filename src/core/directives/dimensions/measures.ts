import { matchesOf } from '../../text/matches.ts';
import { lemmaOf } from '../lexicon/inflection.ts';
import { AMOUNT, type Interval, numberOf, ordinalOf, readBound } from '../numbers.ts';
import { singular } from '../scope.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';
import { isTold } from './pieces.ts';
import { requiredPhrases } from './wording-terms.ts';

/** Amounts of what a text tells of: how often something is done, how long it lasts, what it costs. */

const PERIOD = '(?:a|per|each|every|in a|in each) (week|month|day|year|fortnight)';
const TIMES = `(?:(once|twice|thrice)|(${AMOUNT}) times|on (${AMOUNT}) days) ${PERIOD}\\b`;
/** `run five times a week`, `go to the gym twice a week`. */
const DONE_SO_OFTEN = new RegExp(
  `\\b([a-z]{3,})(?:s|es)?(?: (?:at least|at most|exactly|only|up to|no more than|not more than|more than|fewer than|less than|about))? ${TIMES}`,
);
/** `three running days per week`, `two gym visits a week`. */
const SO_MANY_OF = new RegExp(
  `\\b(${AMOUNT}) ([a-z-]{3,}) (?:days|sessions|workouts|units|trainings|visits|rounds|classes|lessons|outings|evenings|mornings|nights|times) ${PERIOD}\\b`,
);
/** What stands in front of `twice a week` and names no activity. */
const NO_ACTIVITY =
  /^(?:it|them|this|that|least|most|than|only|about|exactly|appear|occur|used?|mention|mentioned|repeated?|be|is|are|was|and|or|not|for|one|once|twice|out|place|more|less|together)$/;

/** `run` for `running`, `medit` for `meditation` and `meditate`. */
function activityOf(word: string): string {
  const base = lemmaOf(word)
    .replace(/(?:ation|ating|ing|ate|er)s?$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');
  return base.replace(/e$/, '');
}

/** How often in a week, month or year something is done. */
const frequency: Axis = {
  name: 'how often',
  owner: 'count',
  cue: /week\b|month\b|\bday\b|year\b|fortnight/,
  ofWhole: true,
  *read(clause) {
    const { lower } = clause;
    if (isTold(lower)) return;
    const of = SO_MANY_OF.exec(lower);
    const done = of ? null : DONE_SO_OFTEN.exec(lower);
    const match = of ?? done;
    if (!match) return;
    const [activity, amount, period] = of
      ? [of[2]!, of[1], of[3]!]
      : [done![1]!, done![2] ?? done![3] ?? done![4], done![5]!];
    const count = amount === undefined ? undefined : boundIn(lower, amount, match);
    if (count === undefined || NO_ACTIVITY.test(activity)) return;
    yield { value: `${amount} a ${period}`, about: `${activityOf(activity)} a ${period}`, count, ...at(match) };
  },
  excludes: areApart,
  reason: () => 'the same is done so often or so often',
};

const SPEAKER =
  '(?:speakers?|characters?|persons?|people|participants?|players?|guests?|sides?|debaters?|figures?|candidates?|students?|actors?|one of them|of them)';
const SPEAKS =
  '(?:speaks?|talks?|gets? to (?:speak|talk)|responds?|has the floor|gets? the floor|(?:gets?|has|have|takes?)(?= [a-z ]{0,20}?(?:turns|turn)\\b))';
const HOW_OFTEN = `(?:(?:at least|at most|exactly|only|up to|no more than|not more than|more than|fewer than|less than) )?(?:(once|twice|thrice)\\b|(${AMOUNT}) (?:times|turns?)\\b)`;
const TURNS_OF = new RegExp(
  `(?:^\\W*|\\blet )(?:(?:each|every)(?: of the [a-z]+)? (${SPEAKER})|(?:the |an? )?([a-z-]{3,})(?: of [a-z ]{2,30}?)?) (?:(?:must|should|shall|may|can|will|has to|is to|needs to) )?${SPEAKS} ${HOW_OFTEN}`,
);
const NO_SPEAKER = /^(?:moderator|host|narrator|presenter|you|it|they|who|word|keyword|phrase|chorus|teacher)$/;

/** How often somebody has a turn. */
const turns: Axis = {
  name: 'turns',
  owner: 'count',
  cue: /turns?\b|times\b|once\b|twice\b|thrice\b/,
  ofWhole: true,
  *read(clause) {
    const match = TURNS_OF.exec(clause.lower);
    if (!match || (match[1] === undefined && NO_SPEAKER.test(match[2]!))) return;
    const amount = match[3] ?? match[4]!;
    const count = boundIn(clause.lower, amount, match);
    if (count === undefined) return;
    yield { value: amount, ...(match[1] === undefined && { about: match[2]! }), count, ...at(match) };
  },
  excludes: areApart,
  reason: (a, b) =>
    `${(a.about ?? b.about) === undefined ? 'each of them' : `the ${a.about ?? b.about}`} has so many turns or so many`,
};

const TIME_UNITS: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  min: 1,
  hour: 60,
  day: 24 * 60,
  week: 7 * 24 * 60,
  month: 30 * 24 * 60,
};
const TIME = `(?<amount>${AMOUNT})[- ](?:full |whole |solid )?(?<unit>second|minute|min|hour|day|week|month)s?\\b`;
const THING =
  '(?:(?:each|every|any|no|the|all|all the|your|its|a|an|one) )?(?:(?:single|total|overall|whole|entire|individual) )?(?<thing>(?:(?:cooking|baking|preparation|prep|working|active|travel|driving|waiting|running|total|overall|training|practice|rehearsal|rest|work|study|learning|yoga|team|sales|video|phone|morning|evening|daily|weekly) )?[a-z]{4,})';
const LASTS =
  '(?:(?:must|should|shall|may|can|will|has to|have to|needs? to|is to|are to|cannot|can) )?(?:always )?(?:not )?(?:(?:last|take|require|need|run|fill|exceed|stay|remain|go|be|is|are)s?)(?: (?:done|ready|finished|over|completed?|prepared|possible|doable|kept|limited|restricted|for|in|to|up|longer|shorter|on))*';
const FITS = '(?:keep|limit|restrict|hold|cap)';
const BOUNDS =
  '(?:(?:at least|at most|exactly|up to|no more than|not more than|no longer than|not longer than|no less than|longer than|shorter than|more than|fewer than|less than|under|over|below|within|to|at|a (?:maximum|minimum) of|for|between|about|around) )*';
const LASTS_SO_LONG = new RegExp(`^\\W*${THING} ${LASTS} ${BOUNDS}${TIME}`);
const KEPT_SO_LONG = new RegExp(`^\\W*(?:please )?${FITS} ${THING} (?:short, )?${BOUNDS}${TIME}`);
const OF_LENGTH = new RegExp(
  `\\b(?<thing>[a-z]{4,}s) (?:of|lasting|that last|with a (?:length|duration) of) ${BOUNDS}${TIME}`,
);
const LONG_THING = new RegExp(
  `\\b(?<amount>\\d+|${AMOUNT})-(?<unit>minute|hour|day|week)(?:-long)? (?<thing>(?!(?:break|walk|rule|window|clock|notice|read|video|speech|talk|format|period|plan)s?\\b)[a-z]{4,})\\b`,
);
/** An amount of time that is no length: `30 minutes before the start`. */
const IS_DISTANCE =
  /^[,]? ?(?:apart|before|after|in advance|ahead|early|earlier|late|later|old|ago|away|from|notice|beforehand|prior|without|a (?:week|day|month)|per|each|every)\b/;
const NO_THING =
  /^(?:there|this|that|they|these|those|what|which|everything|nothing|answer|response|reply|reader|user|customer|word|text|time|words|please|should|must|break|pause|rest|warm-up|only)s?$/;

/** How long a thing lasts. */
const duration: Axis = {
  name: 'how long',
  owner: 'count',
  cue: /seconds?\b|minutes?\b|\bmins?\b|hours?\b|days?\b|weeks?\b|months?\b/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    const { lower } = clause;
    for (const phrase of requiredPhrases(clause)) {
      const longest = longestIn(phrase.toLowerCase());
      if (longest !== undefined) yield { value: phrase, count: longest, sample: true, quiet: true };
    }
    if (clause.quotes.length > 0 || isTold(lower)) return;
    const match =
      KEPT_SO_LONG.exec(lower) ??
      LASTS_SO_LONG.exec(lower) ??
      OF_LENGTH.exec(lower) ??
      (clause.polarity === 'negative' ? null : LONG_THING.exec(lower));
    if (!match || IS_DISTANCE.test(lower.slice(match.index + match[0].length))) return;
    const { amount, unit, thing } = match.groups!;
    const end = match.index + match[0].length;
    const start = match[0].lastIndexOf(amount!) + match.index;
    const bound = readBound(lower, start, start + amount!.length, end);
    const about = thingOf(thing!);
    if (!bound || bound.approximate || about === undefined) return;
    const interval = /^\W*no /.test(lower)
      ? { min: 0, max: bound.interval.max === Number.POSITIVE_INFINITY ? bound.interval.min : bound.interval.max }
      : bound.interval;
    const scale = TIME_UNITS[unit!]!;
    const count = { min: interval.min * scale, max: interval.max * scale };
    yield {
      value: `${amount} ${unit}s`,
      about,
      count,
      at: [match.index, end],
      ...(WHOLE_TIME.test(about) && { strict: true }),
    };
  },
  excludes: (a, b) =>
    isBeyond(a, b) || isBeyond(b, a) || (!a.sample && !b.sample && a.about === b.about && areApart(a, b)),
  reason: (a, b) => beyond(a, b) ?? `the same ${a.about} lasts so long or so long`,
};

/** What nothing that the text tells of lasts longer than. */
const WHOLE_TIME =
  /^(?:session|workout|lesson|class|recipe|dish|meal|trip|tour|drive|meeting|programme|program|course|run|hike|visit|stay|exercise|activity|project|task|(?:cooking|baking|preparation|prep|working|total|overall|travel|driving|training) time)$/;

/** The thing that lasts so long, in the singular. */
function thingOf(words: string): string | undefined {
  const thing = singular(words.replace(/^(?:total|overall) (?!time)/, ''));
  return NO_THING.test(thing) ? undefined : thing;
}

const LONG_IN_PHRASE = new RegExp(
  `\\b(?:for|takes?|lasts?|needs?|requires?|another|over|after|in) (?:at least |more than |about |almost |nearly |over )?(?:(?<amount>${AMOUNT})[- ](?:full |whole |solid |long )?(?<unit>minute|min|hour|day|week)s?\\b)(?! (?:ago|later|before|old|earlier|away))`,
  'g',
);

/** The longest time that a phrase tells of. */
function longestIn(phrase: string): Interval | undefined {
  let longest = 0;
  for (const match of matchesOf(phrase, LONG_IN_PHRASE)) {
    const { amount, unit } = match.groups!;
    const value = numberOf(amount!);
    if (value === undefined || /^(?:after|in|over)\b/.test(match[0])) continue;
    longest = Math.max(longest, value * TIME_UNITS[unit!]!);
  }
  return longest > 0 ? { min: longest, max: longest } : undefined;
}

const CURRENCIES: readonly (readonly [name: string, words: RegExp])[] = [
  ['euro', /€|\beuros?\b|\beur\b/],
  ['dollar', /\$|\bdollars?\b|\busd\b/],
  ['pound', /£|\bpounds?\b(?! (?:of|per square))|\bgbp\b/],
  ['franc', /\bfrancs?\b|\bchf\b/],
];
const MONEY =
  '(?:(?<sign>[€$£]) ?(?<signed>\\d[\\d,]*(?:\\.\\d+)?)|(?<amount>\\d[\\d,]*(?:\\.\\d+)?) ?(?<coin>€|\\$|£|euros?|dollars?|pounds?|francs?|eur|usd|gbp|chf)(?![a-z]))(?: (?:per|a|each|for each|for every) (?<per>person|head|night|day|month|week|year|piece|guest|hour|child|adult))?';
const LIMITED = new RegExp(
  `\\b(?:budget|price|costs?|total|expenses|spend(?:ing)?|fee|bill|rent|everything|whole (?:trip|meal|thing)|trip|meal|menu|gift|present|stay|night|ticket|it)\\b[^.;]{0,40}?\\b(?:below|under|at most|no more than|not more than|up to|within|less than|not exceed|never exceed|exceeding|maximum of|limit of|limited to|cap(?:ped)? (?:at|of)|to|not (?:go|rise) (?:over|above|beyond)|more than) (?:the |a (?:total|maximum) of )?${MONEY}`,
);
const MONEY_IN = new RegExp(MONEY, 'g');
/** An amount that a phrase tells to be another's or to be past. */
const NOT_THIS =
  /\b(?:instead of|usually|normally|was|were|worth|sav(?:e|ed|ing|ings)|more than|regular|elsewhere|used to|not|never|others?|up to|without|from)\b/;

/** In front of what something costs. */
const IS_PRICE =
  /\b(?:at|for|only|just|costs?|charge|prices?|priced|fee|pay|spend|total of|comes to)(?: (?:is|of|at|only|just|about|you|us|around))* $/;

/** What something costs at most, and what a required phrase says. */
const cost: Axis = {
  name: 'cost',
  owner: 'count',
  cue: /[€$£]|euros?\b|dollars?\b|pounds?\b|francs?\b|\b(?:eur|usd|gbp|chf)\b/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    for (const phrase of requiredPhrases(clause)) {
      if (NOT_THIS.test(phrase.toLowerCase())) continue;
      for (const match of matchesOf(phrase.toLowerCase(), MONEY_IN)) {
        const named = IS_PRICE.test(phrase.slice(0, match.index).toLowerCase()) ? moneyOf(match) : undefined;
        if (named) yield { value: phrase, ...named, sample: true, quiet: true };
      }
    }
    const limited = clause.quotes.length > 0 || isTold(clause.lower) ? null : LIMITED.exec(clause.lower);
    if (!limited || (/\b(?:more than|to)\b [^ ]*$/.test(limited[0]) && !KEEPS.test(clause.lower))) return;
    const named = moneyOf(limited);
    if (named) yield { value: limited[0], ...named, count: { min: 0, max: named.count.max }, ...at(limited) };
  },
  excludes: (a, b) => isBeyond(a, b) || isBeyond(b, a),
  reason: (a, b) => beyond(a, b)!,
};

const KEEPS = /\b(?:keep|limit|restrict|cap|hold|not|no|never|n['’]t)\b/;

function moneyOf({ groups, 0: words }: RegExpExecArray): { about: string; count: Interval } | undefined {
  const { sign, signed, amount, coin, per } = groups!;
  const value = numberOf(signed ?? amount!);
  const currency = CURRENCIES.find(([, pattern]) => pattern.test(sign ?? coin ?? words))?.[0];
  if (value === undefined || currency === undefined) return undefined;
  const of = per === 'head' || per === 'guest' ? 'person' : per;
  return { about: of === undefined ? currency : `${currency} per ${of}`, count: { min: value, max: value } };
}

function areApart(a: Chosen, b: Chosen): boolean {
  return a.count!.max < b.count!.min || b.count!.max < a.count!.min;
}

/** Whether a required phrase tells of more than the limit. */
function isBeyond(phrase: Chosen, limit: Chosen): boolean {
  if (!phrase.sample || limit.sample || limit.count!.min > 0) return false;
  return (limit.strict === true || phrase.about !== undefined) && phrase.count!.min > limit.count!.max;
}

function beyond(a: Chosen, b: Chosen): string | undefined {
  const phrase = a.sample ? a : b.sample ? b : undefined;
  return phrase && `the required "${phrase.value}" goes beyond it`;
}

/** The interval of an amount in a match, by the words around. */
function boundIn(lower: string, amount: string, match: RegExpExecArray): Interval | undefined {
  const start = match.index + match[0].lastIndexOf(amount);
  const end = start + amount.length;
  const bound = readBound(lower, start, end, match.index + match[0].length);
  return bound && !bound.approximate ? bound.interval : undefined;
}

function at(match: RegExpExecArray): Pick<Stated, 'at'> {
  return { at: [match.index + match[0].length - match[0].trimStart().length, match.index + match[0].length] };
}

const PIECE =
  '(?<piece>paragraph|sentence|stanza|verse|line|section|chapter|slide|bullet(?: point)?|item|scene|answer|step)';
const NTH = '(?<nth>first|second|third|fourth|fifth|sixth|last|final|opening|closing|concluding)';
const IS = '(?:(?:must|should|shall|has to|have to|needs? to|is to|are to) )?(?:always )?(?:be|is|are|being|has|have)';
const UNITS = '(?:words|characters|lines|text)';
const THE_REST = '(?:(?:all|any|each|every)(?: of)? )?(?:the )?(?:others?|rest|remaining)\\b';
const LONGEST = `(?:clearly |by far )?(?:(?<least>the (?:shortest|briefest)|the (?:fewest|least) ${UNITS}|(?:shorter|(?:fewer|less) ${UNITS}) than ${THE_REST})|the longest|the most ${UNITS}|(?:longer|more ${UNITS}) than ${THE_REST})`;
/** `each paragraph shorter than the one before`, `the paragraphs get longer`, `all paragraphs are of the same length`, `the second paragraph is the longest`. */
const SIDE_BY_SIDE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:each|every) (?:new |next |following |further |successive )?${PIECE} (?:[a-z]+ ){0,4}?(?:longer|more ${UNITS}|(?<falls>shorter|(?:fewer|less) ${UNITS})) than (?:(?:the|its) )?(?:(?:one )?(?:before|previous|preceding)|predecessor|(?<turned>(?:one )?(?:after|next|following)|successor))\\b`,
  ),
  new RegExp(
    `\\b${PIECE}s (?:that )?(?:(?:must|should|shall|have to|need to|are to) )?(?:(?:get|become|grow|getting|becoming|growing) (?:[a-z]+ly )?|(?:be |are )?(?:progressively|steadily|gradually|increasingly) )(?:longer|(?<falls>shorter))\\b`,
  ),
  new RegExp(`\\b${PIECE}s of (?:increasing|ascending|growing|(?<falls>decreasing|descending|diminishing)) length\\b`),
  new RegExp(
    `\\b(?:all|every|each|both|the)(?: of the)?(?: [a-z]+)? ${PIECE}s? ${IS} (?:(?:exactly|about|roughly) )?(?:of )?(?<same>(?:the same|(?:an )?equal|(?:an )?identical) (?:length|number of (?:words|characters|lines))\\b|equally long)`,
  ),
  new RegExp(`\\b${NTH} ${PIECE} ${IS} ${LONGEST}`),
  new RegExp(`\\bmake the ${NTH} ${PIECE} ${LONGEST}`),
  new RegExp(`\\b${PIECE}s, (?:with )?the ${NTH} (?:one )?(?:of (?:which|them|these) )?(?:${IS} )?${LONGEST}`),
  new RegExp(
    `\\bthe (?:longest|(?<least>shortest)) ${PIECE} ${IS.replace('is|', 'is|comes?|stands?|goes|go|')} (?:the )?(?:placed |put )?${NTH}\\b`,
  ),
];

/** Which pieces of a text are longer than others. */
const proportion: Axis = {
  name: 'lengths side by side',
  owner: 'length',
  cue: /^(?:longe(?:r|st)|shorte(?:r|st)|briefest|length|long|more|most|fewer|fewest|less|least|number)$/,
  ofWhole: true,
  *read({ sentence, start, end }) {
    const lower = sentence.masked.toLowerCase();
    for (const pattern of SIDE_BY_SIDE) {
      const match = pattern.exec(lower);
      const groups = match?.groups;
      const last = match ? match.index + match[0].length : 0;
      if (!groups || last <= start || last > end) continue;
      const n = groups.nth === undefined ? undefined : ordinalOf(groups.nth);
      const grows = (groups.falls === undefined) === (groups.turned === undefined);
      const value =
        n !== undefined
          ? `${groups.least === undefined ? 'longest' : 'shortest'} ${n}`
          : groups.same !== undefined
            ? 'same'
            : grows
              ? 'growing'
              : 'falling';
      yield { value, about: singular(groups.piece!), at: [Math.max(0, match.index - start), last - start] };
      return;
    }
  },
  excludes: (a, b) => unlike(a.value, b.value) || unlike(b.value, a.value),
  reason: (a) => `of the ${a.about}s not both can be so long`,
};

function unlike(a: string, b: string): boolean {
  if (a === b) return false;
  if (a === 'same') return true;
  const [which, nth] = b.split(' ');
  if (a === 'growing' || a === 'falling') {
    if (nth === undefined) return b !== 'same';
    // What grows has its shortest first, and its longest last.
    return (a === 'growing') === (which === 'shortest') ? nth !== '1' : nth === '1';
  }
  const [kind, n] = a.split(' ');
  if (nth === undefined) return false;
  // The second of two is the last.
  if (kind === which) return ![n, nth].includes('-1') || [n, nth].includes('1');
  return n === nth;
}

/** The axes of amounts of what is told. */
export const MEASURES: readonly Axis[] = [frequency, turns, duration, cost, proportion];
