import type { Clause } from '../clauses.ts';
import { HEADING_FORMS, IS_SET_OUT, OF_SHAPE, SETS_OUT, SHAPES, SUMS_UP } from '../lexicon/shapes.ts';
import { numberOf } from '../numbers.ts';
import { DELIVERABLES, lastNoun, partOf, singular } from '../scope.ts';
import type { Axis } from './choice-axes.ts';
import { isTold } from './pieces.ts';

/** How the things of an answer are set out: `the reasons as bullets`, `each name on a line of its own`. */

const DETERMINER = '(?:the|all|all the|all of the|your|every|each|each of the|its|their|these|those|any|our|both)';
const THING = `((?:${DETERMINER} (?:[a-z-]+ ){0,2}?[a-z-]+)|[a-z-]+[^s\\W]s)(?: (?:of|for|from|to|on|about|behind) (?!(?:an?|one) )(?:[a-z-]+ ){0,2}[a-z-]+)?`;
const AUX =
  '(?:(?:must|should|shall|will|may|can|has to|have to|needs? to|is|are|is to|are to) )?(?:(?:always|only|all|each|to|then|now) )*(?:be )?';
const IN_FORM = '(?:as|in|into|in the form of|using|with|by|to)';
const REST = '([a-z][^.;:]{2,80}?)(?=\\W*$|,| (?:instead of|rather than|and not|but not|so|because)\\b)';
const FORMED = new RegExp(`^(?:${OF_SHAPE},? (?:and )?){0,4}(?:${SHAPES.map(([, words]) => `(${words})`).join('|')})`);

const GIVES_FORM = new RegExp(
  `^\\W*(?:(?:please|always|then|and|also|so|but) )*(?:${SETS_OUT}|(${SUMS_UP})) ${THING}(?: together| all)? ${IN_FORM} ${REST}`,
);
const HAS_FORM = new RegExp(`^\\W*${THING} ${AUX}${IS_SET_OUT}(?: together| all)? (?:${IN_FORM} )?${REST}`);
const ITEMISED = new RegExp(`^\\W*${THING} ${AUX}(itemi[sz]ed|bulleted|tabulated|numbered|lettered)\\b`);
const ITEMISES = new RegExp(`^\\W*(?:please |always )*(itemi[sz]e|bullet|tabulate|number) ${THING}`);
const FORM_FOR =
  /\b(bullets|bullet points|a (?:bulleted|numbered|bullet) list|a table|numbers|letters|dashes|running text|continuous text|prose)(?: [a-z]+){0,3} for (?:the|all|each|every|all the) ([a-z]+)/;

const BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/^tabulat/, 'a table'],
  [/^number/, 'a numbered list'],
  [/^letter/, 'a lettered list'],
  [/^(?:itemi|bullet)/, 'a bulleted list'],
];

/** The shape that words name first. */
function shapeOf(words: string): string | undefined {
  const match = FORMED.exec(words);
  return match ? SHAPES[match.slice(1).findIndex((group) => group !== undefined)]?.[0] : undefined;
}

/** Not the whole text, and no piece that a text has anyway. */
function thingOf(words: string): string | undefined {
  const noun = lastNoun(words);
  if (/^(?:it|them|everything|this|that|text|answer|rest|one|other|result|list|table)$/.test(noun)) return undefined;
  return partOf(words) === null || DELIVERABLES.test(noun) ? undefined : singular(noun);
}

/** How the items of one kind are laid out: `present the issues in a table`. */
const layout: Axis = {
  name: 'layout',
  owner: 'format',
  cue: /list|bullet|table|tabular|tabulat|paragraph|prose|flowing|running|continuous|number|letter|dashe[sd]|itemi[sz]/,
  ofWhole: true,
  *read(clause) {
    const { lower, kind } = clause;
    if (isTold(lower)) return;
    const gives = GIVES_FORM.exec(lower);
    const has = gives ? null : HAS_FORM.exec(lower);
    const value = shapeOf(gives?.[3] ?? has?.[2] ?? '');
    if (value !== undefined) {
      const about = thingOf((gives?.[2] ?? has?.[1])!);
      if (about !== undefined) yield { value, about, ...(gives?.[1] !== undefined && { quiet: true }) };
      return;
    }
    const itemised = ITEMISED.exec(lower);
    const itemises = itemised || kind !== 'imperative' ? null : ITEMISES.exec(lower);
    const word = itemised?.[2] ?? itemises?.[1];
    if (word !== undefined) {
      const about = thingOf((itemised?.[1] ?? itemises?.[2])!);
      const form = BY_WORD.find(([start]) => start.test(word))?.[1];
      if (about !== undefined && form !== undefined) yield { value: form, about };
      return;
    }
    const marked = kind === 'imperative' || kind === 'fragment' ? FORM_FOR.exec(lower) : null;
    const form = marked && shapeOf(marked[1]!);
    const about = marked ? thingOf(marked[2]!) : undefined;
    if (form && about !== undefined) yield { value: form, about };
  },
  excludes: (a, b) => a.value !== b.value && a.about !== undefined && a.about === b.about,
  reason: (a, b) => `the same ${a.about}s are ${a.value} or ${b.value}`,
};

const SEPARATORS: readonly (readonly [name: string, words: string])[] = [
  ['commas', 'commas?'],
  ['semicolons', 'semi-?colons?'],
  ['line breaks', 'line breaks?|new ?lines?|blank lines?|empty lines?'],
  ['dashes', 'dash(?:es)?|hyphens?'],
  ['slashes', '(?:forward )?slash(?:es)?'],
  ['pipes', '(?:vertical bars?|pipes?)'],
  ['tabs', 'tabs?'],
  ['asterisks', 'asterisks?|stars?'],
];
const SEPARATOR = SEPARATORS.map(([, words]) => `(${words})`).join('|');
const PARTED = '(?:separat(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|join(?:s|ed)?|delimit(?:s|ed)?|split)(?: (?:up|apart))?';
const A_ROW =
  '(?:(?:a|an|single|only|just|row|line|string|series|of|the|symbols?|characters?|two|three|four|five|six|\\d) )*';
const SEPARATED = new RegExp(
  `\\b${PARTED} (?:(?:(?:the|all|each|of|your|both|two|three|four|five|six|\\d) ){1,4}([a-z]+) )?(?:from (?:each other|one another) )?(?:by|with|using) ${A_ROW}(?:${SEPARATOR})\\b|\\b(?:only |just )?${A_ROW}(?:${SEPARATOR}) (?:stands? |goes |go |is |are |comes? )?(?:between|in between) (?:the |all |your |both )*(?:two |three |four |\\d )?([a-z]+)\\b`,
);
/** `separated by ******`, `*** between the two answers`: the marks themselves. */
const SHOWN = /(?<=^|[\s"“'‘`(])(?:(\*{3,})|(-{3,}))(?=$|[\s"”'’`).,:;])/;
const PARTING = new RegExp(
  `\\b${PARTED}\\b(?: (?:the|all|your|both|two|three|four|five|six|\\d))* ?([a-z]+)?\\b[^.;*-]{0,40}$|\\bbetween (?:the |all |your |both )*(?:two |three |four |\\d )?([a-z]+) (?:stands?|goes|comes?|is|put|place|write|insert)\\b[^.;*-]{0,12}$`,
);
const BETWEEN =
  /^\W*(?:stands? |goes |go |is |are |comes? )?(?:between|in between) (?:the |all |your |both )*(?:two |three |four |\d )?([a-z]+)\b/;
/** Answers of which one request gets several, by whatever name. */
const REPLY = /^(?:responses?|repl(?:y|ies)|answers?|versions?|variants?|alternatives?)$/;
const PRONOUN = /^(?:they|them|one|it|which)$/;
const OF_REPLIES = /\b(?:responses|replies|answers|versions|variants)\b/i;
const DENIED = /\b(?:not|never|no|without|avoid)\b|n['’]t\b/;

const OWN_LINE =
  /\b(?:each|every|one) ([a-z]+) (?:(?:stands?|goes|comes?|is|be|gets?|has|per|must|should|appears?|put|placed|written|on|in|to) )*(?:a |its |one )?(?:own |separate |new |different )*line\b(?: of its own)?/;
const ONE_LINE =
  /\b(?:the|all|all the) ([a-z]+s) (?:together |all |are |go |stand |come |appear |must |should |be )*(?:in|on) (?:one|a single|the same) line\b/;

interface Between {
  readonly name: string;
  readonly noun: string | undefined;
}

/** The marks that a clause names as what parts things. */
function marksBetween({ lower, polarity }: Clause): Between | undefined {
  const match = SEPARATED.exec(lower);
  if (!match || (polarity === 'negative' && DENIED.test(lower.slice(0, match.index + match[0].length))))
    return undefined;
  const groups = match.slice(2, -1);
  const named = groups.findIndex((group) => group !== undefined) % SEPARATORS.length;
  return { name: SEPARATORS[named]![0], noun: match[1] ?? match.at(-1) };
}

/** The marks that a clause shows as what parts things. */
function shownBetween(raw: string): Between | undefined {
  const shown = SHOWN.exec(raw);
  if (!shown || DENIED.test(raw.slice(0, shown.index))) return undefined;
  const before = PARTING.exec(raw.slice(0, shown.index).replace(/["“'‘`(]$/, ''));
  const behind = BETWEEN.exec(raw.slice(shown.index + shown[0].length));
  if (!before && !behind) return undefined;
  const noun = before?.[1] ?? before?.[2] ?? behind?.[1];
  return {
    name: shown[1] === undefined ? 'dashes' : 'asterisks',
    noun: noun !== undefined && /^(?:by|with|using|from)$/.test(noun) ? undefined : noun,
  };
}

/** What stands between the items of one kind. */
const separator: Axis = {
  name: 'separator',
  owner: 'format',
  cue: /separat|divid|\bjoin|delimit|split|\blines?\b|between/,
  negated: true,
  ofWhole: true,
  *read(clause) {
    const { lower } = clause;
    if (isTold(lower)) return;
    const found = marksBetween(clause) ?? shownBetween(clause.raw.toLowerCase());
    if (found) {
      const noun = found.noun ?? (clause.subject === undefined ? undefined : lastNoun(clause.subject));
      const ofReplies =
        noun === undefined || PRONOUN.test(noun) ? OF_REPLIES.test(clause.sentence.masked) : REPLY.test(noun);
      const about = ofReplies ? 'reply' : noun && thingOf(noun);
      if (about !== undefined) yield { value: found.name, about };
      return;
    }
    if (clause.polarity === 'negative') return;
    const own = OWN_LINE.exec(lower);
    const one = own ? null : ONE_LINE.exec(lower);
    const about = thingOf(own?.[1] ?? one?.[1] ?? 'it');
    if (about !== undefined) yield { value: own ? 'line breaks' : 'nothing but one line', about };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a, b) => `the same ${a.about}s are separated by ${a.value} or by ${b.value}`,
};

const HEADINGS = '(?:(?:sub-?|section |chapter )?(?:headings?|headers?|titles?|headlines?)|subheads?)';
const HEADING_FORM = HEADING_FORMS.map(([, words]) => `(${words})`).join('|');
const HEADING_IS = new RegExp(
  `\\b(${HEADINGS}) (?:[a-z]+ ){0,4}?(?:as|are|is|be|in the form of|to|with|like|form|ask|asks) (?:an? |one |all |only |always |put as |short |plain |direct )*(?:${HEADING_FORM})\\b`,
);
const HEADING_MADE = new RegExp(
  `\\b(?:use|write|phrase|word|put|formulate|frame|pose|make|style) (?:an? |only |short |plain )*(?:${HEADING_FORM}) (?:as|for) (?:the |all |each |every |all the |your )?(${HEADINGS})\\b`,
);
const HEADING_ENDS = new RegExp(
  `\\b(${HEADINGS}) (?:[a-z]+ ){0,3}?(?:ends?|finish(?:es)?|clos(?:e|es)|ending) (?:in|with) an? (?:(question mark)|(full stop|period))\\b`,
);

/** What the headings are by their form: `subheadings are phrased as questions`. */
const headingForm: Axis = {
  name: 'form of the headings',
  owner: 'format',
  cue: /heading|header|subhead|title|headline/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    const { lower, polarity } = clause;
    const never = polarity === 'negative' ? { never: true } : {};
    const is = HEADING_IS.exec(lower);
    const made = is ? null : HEADING_MADE.exec(lower);
    const forms = is?.slice(2) ?? made?.slice(1, -1);
    if (forms) {
      const value = HEADING_FORMS[forms.findIndex((group) => group !== undefined)]?.[0];
      const about = kindOfHeading((is?.[1] ?? made?.at(-1))!);
      if (value !== undefined) yield { value, about, ...never };
      return;
    }
    const ends = HEADING_ENDS.exec(lower);
    if (ends)
      yield { value: ends[2] === undefined ? 'a statement' : 'a question', about: kindOfHeading(ends[1]!), ...never };
  },
  excludes: (a, b) => {
    if (a.about !== b.about) return false;
    if (a.never || b.never) return a.never !== b.never && a.value === b.value;
    // A command may end in a full stop, a statement may be a noun.
    return a.value !== b.value && (a.value === 'a question' || b.value === 'a question');
  },
  reason: (a, b) =>
    a.value === b.value ? `${a.about}s are ${a.value} or not` : `one ${a.about} is ${a.value} or ${b.value}`,
};

function kindOfHeading(words: string): string {
  return /^(?:title|headline)/.test(words) ? singular(words) : 'heading';
}

const OPTIONS =
  '(?:answers?|options|choices|alternatives|possible answers|answer options|answer choices|suggested answers)';
const NO_OPTIONS = new RegExp(
  `\\b(?:no|without|without any)(?: given| ready)? ${OPTIONS}(?: to (?:choose|pick|select) from| given| provided| offered)|\\bopen(?:-ended)? (?:questions|ones)\\b|\\bquestions (?:are|must be|should be|stay|remain) (?:all )?open(?:-ended)?\\b|\\bfree(?:-| )text (?:answers|questions)\\b`,
);
const WITH_OPTIONS = new RegExp(
  `\\bmultiple[- ]choice\\b|\\bquestions? (?:[a-z]+ ){0,3}?(?:with|has|have|offers?|gets?|gives?|is followed by) (?:exactly |at least )?(?:two|three|four|five|six|[2-6]) (?:${OPTIONS})\\b|\\b(?:two|three|four|five|six|[2-6]) ${OPTIONS} (?:to (?:choose|pick|select) from|(?:for|per|to|with|under|below) (?:(?:each|every|a) )?question|each\\b)|\\ba choice of (?:two|three|four|five|six|[2-6])\\b`,
);
/** How many there are. */
const HOW_MANY = new RegExp(
  `\\b(two|three|four|five|six|[2-6]) ${OPTIONS}\\b|\\ba choice of (two|three|four|five|six|[2-6])\\b`,
);
const TWO_OPTIONS =
  /\b(?:all|make|only|every|each|the questions)\b[^.;]{0,40}\b(?:true[/ -](?:or[/ -])?false|yes[/ -](?:or[/ -])?no)\b/;
const SOME_QUESTIONS =
  /\b(?:one|two|three|four|five|six|half|some|most|last|first|final|the (?:other|rest|remaining)|bonus|\d+)(?: of the)? (?:[a-z-]+ ){0,2}?questions?\b|\b(?:each|every|all)(?: the)? (?:multiple|closed|open|choice|true|short|essay)/;

/** Whether questions give answers to choose from: `three answers each`, `open questions without options`. */
const questionOptions: Axis = {
  name: 'answers under the questions',
  owner: 'format',
  cue: /questions?\b|options|choices|alternatives|answers/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    const { lower, polarity } = clause;
    const sentence = clause.sentence.masked.toLowerCase();
    if (isTold(sentence) || !/\bquestions?\b/.test(sentence) || SOME_QUESTIONS.test(sentence)) return;
    if (NO_OPTIONS.test(lower)) yield { value: 'open' };
    else if (polarity === 'positive' && TWO_OPTIONS.test(lower)) yield { value: 'true or false' };
    else if (polarity === 'positive' && WITH_OPTIONS.test(lower)) {
      const number = lower
        .replace(/\b(?:at least|up to|or more)\b.*/, '')
        .match(HOW_MANY)
        ?.slice(1)
        .find((one) => one !== undefined);
      const many = number === undefined ? undefined : numberOf(number)!;
      yield {
        value: many === 2 ? 'two options' : 'options',
        ...(many !== undefined && { count: { min: many, max: many } }),
      };
    }
  },
  excludes: ({ value: a, count: n }, { value: b, count: m }) =>
    a !== b && (a === 'open' || b === 'open' || (a !== 'two options' && b !== 'two options'))
      ? true
      : n !== undefined && m !== undefined && n.min !== m.min,
  reason: (a, b) =>
    a.count && b.count
      ? `the same questions have ${a.count.min} options or ${b.count.min}`
      : 'the same questions have options or are open',
};

/** The axes of how things are set out. */
export const SHAPE_AXES: readonly Axis[] = [layout, separator, headingForm, questionOptions];
