import type { Clause } from '../clauses.ts';
import { AMOUNT, describeInterval, type Interval, readBound } from '../numbers.ts';
import { type Axis, formOfAnswer, type Stated } from './choice-axes.ts';
import { isAsked } from './pieces.ts';

/** How many answers one request gets, and which answers there are to choose from. */

/** The answer as one of several that could be given. */
const VERSION =
  '(?:responses?|repl(?:y|ies)|answers?|versions?|variants?|variations?|alternatives?|options?|candidates?|takes?|drafts?|renditions?|attempts?|suggestions?|solutions?|texts?|outputs?|completions?|wordings?|ways(?! (?:to|of|in)\\b))';
/** What is asked for, where one could be as good as another. */
const THING =
  '(?:name|idea|title|opening|ending|slogan|motto|proposal|pick|choice|poem|haiku|limerick|description|translation|caption|headline|tagline|message|post|e-?mail|letter|joke|stor(?:y|ie)|wording|phrasing|subject line|line|sentence)';
const DIFFERENT =
  '(?:(?:completely|clearly|entirely|truly|very) )?(?:different|distinct|separate|alternative|alternate|candidate|independent|possible|unique|individual|contrasting|competing|complete|full)';
const MANY = 'two|three|four|five|six|seven|eight|nine|ten|several|multiple|both|a pair of|a couple of|[2-9]|1\\d';

/** `two different responses`, `answer twice`, `in three versions`, `write both, divided by asterisks`. */
const SEVERAL = new RegExp(
  `(?<amount>\\b(?:${AMOUNT}|several|multiple|both|a pair of))(?: or more)? (?:(?:${DIFFERENT}) )(?:and (?:${DIFFERENT}) )?(?:${VERSION}|${THING}s)\\b|\\b(?:gets?|receives?|has|have|holds?|hands? out|hand over|there are|give|provide|offer|write|output|return|produce|present|deliver|generate|send|show|consists? of|contains?|always|exactly|(?:answer|respond|reply) (?:in|with)) (?:me |us |the user )?(?:exactly |always |at least )?(?<plain>(?:${MANY})) (?:responses|replies|answers|versions|variants|alternatives|drafts|takes|renditions)\\b|\\b(?:answer|respond|reply|write (?:it|everything)|say (?:it|everything))(?: (?:to )?(?:it|each|every|the|all) ?(?:question|request|message|prompt)?s?)? (?<twice>twice|two times|three times)\\b|\\bwrite (?<both>both), (?:divided|separated|split)\\b|^\\W*(?:exactly )?(?<bare>(?:${MANY})) (?:responses|replies|answers|versions)\\b`,
);
/** One for each thing that is asked is one for all of it. */
const EACH =
  /\b(?:each|every|per) (?!request|message|prompt|text|question|query|turn|time|user|input|e?-?mail|comment|review|ticket|post|complaint|answer|reply|response|output|text|result|message|of (?:your|the) (?:messages|answers|replies|responses))[a-z]+/;

/** `just the one text`, `a single answer`, `one version only`. */
const SINGLE = new RegExp(
  `\\bonly (?:want|need|have|expect|ask for|ever want) (?:one|a single) (?:${VERSION}|${THING})\\b|\\bonly (?:ever )?(?:give|write|send|offer|provide|return|show|output|post)(?: me| us)? (?:one|a single) ${VERSION}\\b|\\b(?:one|a single) [a-z]+ (?:is (?:all|enough|plenty|sufficient)|will do|suffices)\\b|\\b(?:only|just|exactly|strictly|no more than|at most) (?:the )?(?:one|a single|1) (?:single )?(?:${VERSION}|${THING}|of them)\\b(?! (?:may|must|should|shall|can) (?!be\\b))|\\b(?:a|one) single (?:one\\b|${VERSION}|${THING}\\b)|\\b(?:one|a single|1) (?:${VERSION}|${THING})\\b(?:,? (?:only|please|not (?:two|both|several|more|three)|will do|is (?:enough|plenty|all)|and (?:no more|that['’]s it|only one))| (?:per|for each|to each|to every) (?:request|question|message|query|prompt))|\\b(?:give|send|show|offer|name|suggest|pick|want|need)(?: me| us)? (?:just |only |exactly )?(?:a single|one)(?: one)?(?= and (?:that['’]s (?:it|all)|no more|stop|only))|\\b(?:must|should|has to|needs to) be (?:just |only )?(?:the )?(?:one|a single) (?:text|message|version|answer|reply)\\b|,? (?:once|one time)(?: only)?,? and (?:stop|then stop|no more|that['’]s (?:it|all))\\b`,
);
/** `no alternatives`, `don't give me variants`, `I don't want a second one`. */
const NO_OTHER =
  /(?:\b(?:no|without(?: any)?|never|not|skip|instead of|rather than)|(?<=n['’])t)(?: (?:give|offer|provide|add|include|want|need|list|propose|suggest|show|write|send|produce|me|us|any|an?|the|in|to|see))* (?:alternatives?|variants?|variations?|second,? (?:different )?(?:one|version|answer|reply|response|text|option|take|draft)|(?:other|another|more than one|multiple|several|different|extra|further|two) (?:versions?|answers?|repl(?:y|ies)|responses?|options?|takes?|variants?|drafts?|suggestions?))\b/;

const ONE: Interval = { min: 0, max: 1 };

function severalOf(lower: string): Interval | undefined {
  const match = SEVERAL.exec(lower);
  if (!match) return undefined;
  const { amount, plain, twice, both, bare } = match.groups!;
  const words = amount ?? plain ?? bare;
  if (twice !== undefined || both !== undefined || words === 'both' || words === 'a pair of')
    return /^three/.test(twice ?? '') ? { min: 3, max: 3 } : { min: 2, max: 2 };
  if (/^(?:several|multiple)$/.test(words!)) return { min: 2, max: Number.POSITIVE_INFINITY };
  const start = match.index + match[0].indexOf(words!);
  const bound = readBound(lower, start, start + words!.length, match.index + match[0].length);
  return bound && !bound.approximate && bound.interval.max > 1 ? bound.interval : undefined;
}

const ANSWERS = /\b(?:responses?|replies|answers?|versions|variants|alternatives|drafts|takes)\b|twice|\bboth\b/;

const numberOfReplies: Axis = {
  name: 'number of replies',
  owner: 'count',
  ofWhole: true,
  cue: /\bresponses?\b|repl(?:y|ies)\b|answers?\b|versions?\b|variants?\b|variations?\b|alternatives?\b|options?\b|twice|both\b|single|\bone\b|once\b|different|distinct|separate|second\b|takes?\b|drafts?\b/,
  negated: true,
  *read(clause): Generator<Stated> {
    const { lower } = clause;
    if (EACH.test(lower) || isAsked(lower)) return;
    const several = clause.polarity === 'negative' ? undefined : severalOf(lower);
    if (several && several.max > 1) {
      // Two openings for one speech are two answers only where someone speaks of answers.
      yield { ...stated(several), quiet: !ANSWERS.test(lower) };
    } else if (SINGLE.test(lower)) yield stated(ONE);
    else if (NO_OTHER.test(lower)) yield stated(ONE);
  },
  excludes: ({ count: a }, { count: b }) => a!.max < b!.min || b!.max < a!.min,
  reason: ({ count: a }, { count: b }) =>
    a!.max === 1 || b!.max === 1 ? 'a request gets one answer or several' : 'no answer can satisfy both',
};

function stated(count: Interval): Stated {
  return { value: describeInterval(count), count, acrossMessages: true };
}

/** Answers of which one is to be given, each as it is: `answer with "yes" or "no"`. */
const CHOSEN_FROM =
  /\bonly (?:ever )?(?:answer|respond|reply|say|output|return|write)\b|\b(?:answer|respond|reply|output|return|say|write|send|pick|choose|select|classify|label)(?:s|ed)?\b[^.;"“'‘`]{0,40}?\b(?:one (?:of|out of|from)|either|only|solely|strictly|exclusively|exactly one|just one|from|nothing but|just|with|as)\b|\b(?:answers?|repl(?:y|ies)|responses?|output|verdict)\b[^.;"“'‘`]{0,24}? (?:is|are|must be|should be|has to be|can (?:only )?be|may (?:only )?be|will be) (?:always |exactly |only |either )*(?:one (?:of|out of)\b)?|\bonly (?:permitted|allowed|valid|possible|accepted|acceptable) (?:answers?|repl(?:y|ies)|responses?|outputs?|values?|labels?)\b|\bonly (?:answers?|repl(?:y|ies)|responses?) (?:that )?you (?:may|can|ever|are allowed to) give\b|^\W*(?:pick|choose) (?:exactly )?one\b|^\W*you (?:(?:can|may|must|will|should|are to) )?(?:only )?(?:output|answer|say|reply|return)\b/i;
const CLOSED =
  /\b(?:one (?:of|out of)|either|only|solely|strictly|exclusively|exactly one|nothing (?:else|more|but)|no other|fixed|permitted|allowed|verbatim|choose|pick)\b/i;
const LETTERS = /\b[A-H](?:, [A-H]){1,6},? or [A-H]\b/;
/** A sample of something else, or a rule for the words alone. */
const IS_NO_ANSWER =
  /\b(?:such as|like|e\.g\.|for example|words?|phrases?|tone|field|key|column|value of|begin|start|end|if|when|unless|file|language|prefix|followed by|and then|then|with a|plus|along with|together with|and (?:an?|one|two|three|your|the|its|give|add|explain|say|state|why))\b/i;

const FORBIDS = /^\W*(?:please )?(?:do not|don['’]t|never|no|without|avoid)\b/;

/** Texts that no stock answer is. */
const LONG_FORM =
  /\b(?:limerick|poem|sonnet|haiku|ballad|ode|essay|article|story|tale|letter|e-?mail|mail|memo|report|speech|song|recipe|blog post|review|dialogue|summary|list|table)\b/;
const MAKES =
  /\b(?:write|compose|draft|create|give|prepare|make|tell|produce|generate|send)(?: me| us)? (?:an?|the|your|two|three|some) /;
const AT_LENGTH =
  /\b(?:(?:a couple of|a few|two|three|four|five|several|\d+) (?:[a-z-]+ )?(?:paragraphs|sentences|pages|reasons|bullets|bullet points|examples|arguments)|(?:in|write) (?:an? |one )?(?:[a-z-]+ )?paragraph|at length|in (?:full |great |some )?detail|step by step|(?:with|give|giving|including|list|explain|state) (?:me )?(?:your |the )?(?:full |detailed )?(?:reasons?|reasoning|rationale|justification))\b/;
const EXPLAINS =
  /^\W*(?:please |and |also |then |so |now |but )*(?:explain|describe|justify|elaborate|discuss|tell (?:me|us) (?:why|how|about)|walk (?:me|us) through|spell out|write out|cite|argue)\b|\band (?:why|explain|say why)\b|\bsay why\b/;
const ON_SCALE =
  /\b(?:rate|score|grade|rank)\b[^.;]{0,40}\b(?:on a scale|from (?:one|zero|\d+) to|out of (?:ten|five|\d+)|\d+ ?(?:-|–) ?\d+)|\b(?:figure|number|score|digits?) (?:in digits )?(?:only|alone)\b|\b(?:give|tell|name|state)(?: me| us)? the (?:[a-z]+ )?(?:number|figure|amount|distance|price|date|name|year)\b/;

const allowedAnswers: Axis = {
  name: 'answers to choose from',
  owner: 'format',
  cue: /answer|respon|repl|output|return|\bsay|\bpick|choose|select|classify|label|permitted|allowed|write|compose|draft|explain|describe|justif|reason|paragraph|sentences|length|detail|rate\b|score|grade|figure|digits|give|tell|prepare|cite|\bwhy|discuss|elaborate|spell/,
  ofWhole: true,
  negated: true,
  *read(clause): Generator<Stated> {
    const set = chosenFrom(clause);
    if (set) {
      const quiet = !CLOSED.test(clause.sentence.text);
      yield { value: set.join(' / '), acrossMessages: true, quiet, ...(!quiet && { modality: 'must' }) };
      return;
    }
    const { lower } = clause;
    const [only] = clause.quotes;
    if (only && clause.quotes.length === 1 && JUST.test(lower)) {
      yield { value: only.text, strict: true, acrossMessages: true };
      return;
    }
    if (FORBIDS.test(lower) || clause.label !== undefined) return;
    const isLong =
      clause.kind === 'imperative' &&
      (MAKES.test(lower) ? LONG_FORM.test(lower) : LONG_FORM.test(formOfAnswer(lower) ?? ''));
    if (isLong) yield { value: 'a text', never: true, acrossMessages: true, quiet: true };
    else if (AT_LENGTH.test(lower)) yield { value: 'more than that', never: true, acrossMessages: true, quiet: true };
    else if (EXPLAINS.test(lower)) yield { value: 'an explanation', never: true, acrossMessages: true, quiet: true };
    else if (ON_SCALE.test(lower)) yield { value: 'a figure', never: true, acrossMessages: true, quiet: true };
  },
  excludes: (a, b) => {
    if (a.never && b.never) return false;
    if (a.never || b.never) return (a.never ? b : a).strict !== true;
    if (!a.strict && !b.strict) {
      const others = b.value.split(' / ').map(plain);
      return !a.value.split(' / ').some((each) => others.includes(plain(each)));
    }
    if (a.strict === b.strict) return false;
    const [one, set] = a.strict ? [a, b] : [b, a];
    return !set.value.split(' / ').some((each) => plain(each) === plain(one.value));
  },
  reason: (a, b) => {
    const [set, other] = a.never || a.strict ? [b, a] : [a, b];
    return `the answer is one of ${set.value}, or ${other.value}`;
  },
};

const JUST =
  /^\W*(?:please )?(?:answer|respond|reply|say|write|output|return) (?:with )?(?:just|only|simply|nothing but|exactly)\b/;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

function chosenFrom({ sentence, start, quotes, raw: words, label, polarity }: Clause): readonly string[] | undefined {
  const raw = label === undefined ? words : `${label}: ${words}`;
  const opening = CHOSEN_FROM.exec(raw);
  if (!opening || opening.index > 30) return undefined;
  if (polarity === 'negative' && !/nothing|no other/.test(words)) return undefined;
  const letters = LETTERS.exec(raw)?.[0];
  if (letters !== undefined) return letters.split(/,? or |, /);
  const head = sentence.text.slice(start, quotes[0]?.start);
  if (quotes.length < 2 || IS_NO_ANSWER.test(head)) return undefined;
  const between = quotes.slice(1).map((quote, i) => sentence.text.slice(quotes[i]!.end + 1, quote.start - 1));
  if (!between.every((words) => /^[\s.,/|]*(?:or|and)?[\s.,/|]*$/.test(words))) return undefined;
  if (IS_NO_ANSWER.test(sentence.masked.slice(quotes.at(-1)!.end + 1))) return undefined;
  return quotes.map(({ text }) => text);
}

export const REPLIES: readonly Axis[] = [numberOfReplies, allowedAnswers];
