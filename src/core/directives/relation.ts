import type { Block } from '../prompt/types.ts';
import { areParallel } from './parallel.ts';
import { isAside, isRuleLabel, isTextAside, lastNoun, partContains, partOf } from './scope.ts';
import { mayDiffer } from './sections.ts';
import type { Condition, Directive } from './types.ts';

/**
 * How the scopes of two directives lie to each other:
 * - `same`: whatever one applies to, the other does too
 * - `exception`: the second named applies to less, and nothing marks it as an exception
 * - `apart`: they never meet, or the narrower one is a marked exception to the other, or speaks of what {@link isAside}
 */
export type Relation = 'same' | 'exception' | 'apart';

export function relate(a: Directive, b: Directive, ignoreParts = false): Relation {
  if (branchesExclude(a.block, b.block) || labelsExclude(a, b) || inOneRow(a, b) || standsInstead(a, b)) return 'apart';
  const conditions = relateConditions(a, b);
  if (conditions === 'apart') return 'apart';
  const pa = a.scope.part;
  const pb = b.scope.part;
  if (differ(a.scope.within, b.scope.within) || differ(a.scope.text, b.scope.text)) return 'apart';
  if (pa === pb || ignoreParts || (pa !== undefined && pb !== undefined && isNameOf(pa, pb)))
    return mayStandApart(a, b) ? 'exception' : conditions;
  if ((pa === undefined && standsBeside(b)) || (pb === undefined && standsBeside(a))) return 'apart';
  if (isMarked(a)) return reaches(b, a) ? 'same' : 'apart';
  if (isMarked(b)) return reaches(a, b) ? 'same' : 'apart';
  // "the letter is in German, the subject line in English" sets the two apart.
  if (a.sentence !== undefined && a.sentence === b.sentence && !/^each /.test(`${pa ?? pb}`)) return 'apart';
  if (partContains(pa, pb)) return a.scope.universal || pb?.startsWith('each ') ? conditions : 'exception';
  if (partContains(pb, pa)) return b.scope.universal || pa?.startsWith('each ') ? conditions : 'exception';
  return 'apart';
}

/** `key` and `answer key`: one thing by a shorter and a longer name of the prompt's own. */
function isNameOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(` ${short}`) && !/^(?:each|for|middle) /.test(long) && partOf(long) === undefined;
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== b && a !== undefined && b !== undefined;
}

/** Whether two rules may be for a text each, by the sections they stand in. What is to be done is done whatever is written. */
function mayStandApart({ dimension, scope }: Directive, { scope: other }: Directive): boolean {
  if (dimension === 'action' || scope.universal || other.universal || scope.ofAnswer || other.ofAnswer) return false;
  return mayDiffer(scope.unsure, other.unsure);
}

/** Whether a rule for everything leaves the narrower one alone: names are marked up with the rest, but not translated. */
function standsBeside({ dimension, scope: { part } }: Directive): boolean {
  if (part === undefined) return false;
  return part.endsWith(' itself') || (isAside(part) && (dimension !== 'format' || isTextAside(part)));
}

/** Set apart from the rest by a label or by `for …`. */
function isMarked({ scope }: Directive): boolean {
  return scope.labelled === true || scope.part?.startsWith('for ') === true;
}

function branchesExclude(a: Block | undefined, b: Block | undefined): boolean {
  if (!a || !b) return false;
  return a.branches.some((one) =>
    b.branches.some((other) => one.condition === other.condition && one.arm !== other.arm),
  );
}

/** What stands in a row tells different things of what it is about: `question 30 words, answer 60 words`. */
function inOneRow(a: Directive, b: Directive): boolean {
  return a.block !== undefined && a.block === b.block && a.block.kind === 'table-row';
}

/** `No doses. Write "Ask us for the right dose" instead.`: what comes right behind a rule in place of what it rules out. */
function standsInstead(a: Directive, b: Directive): boolean {
  if (a.block === undefined || a.block !== b.block || a.sentence === b.sentence) return false;
  const { sentences } = a.block;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  if (first.polarity !== 'negative' || !INSTEAD.test(second.sentence?.masked ?? '')) return false;
  return sentences.indexOf(second.sentence!) === sentences.indexOf(first.sentence!) + 1;
}

const INSTEAD = /\binstead\b(?! of\b)/i;

/** Labelled lines side by side: `Refunds: …` and `Complaints: …`. */
function labelsExclude(a: Directive, b: Directive): boolean {
  const [x, y] = [a.scope.label, b.scope.label];
  if (x === undefined || y === undefined || x === y) return false;
  // "English: 100 words; German: 120 words"
  if (a.sentence === b.sentence)
    return (
      a.sentence !== undefined && !isRuleLabel(lastNoun(x.toLowerCase())) && !isRuleLabel(lastNoun(y.toLowerCase()))
    );
  return (a.block === b.block || a.block?.parent === b.block?.parent) && areParallel(x, y);
}

function relateConditions(a: Directive, b: Directive): Relation {
  if (stepsDiffer(a, b) || concedes(a, b) || inOtherBrackets(a, b)) return 'apart';
  if (isException(a) !== isException(b)) return 'apart';
  const ca = deciding(a, b);
  const cb = deciding(b, a);
  if (ca.length === 0 && cb.length === 0) return 'same';
  // One is unconditional: the other is its marked exception, always so within a sentence, and elsewhere unless the general
  // rule says that it has none.
  if ((ca.length === 0 || cb.length === 0) && a.sentence !== undefined && a.sentence === b.sentence) return 'apart';
  if (ca.length === 0) return reaches(a, b) ? 'same' : sparesOther(b, cb, a) ? 'exception' : 'apart';
  if (cb.length === 0) return reaches(b, a) ? 'same' : sparesOther(a, ca, b) ? 'exception' : 'apart';
  return sameConditions(ca, cb) ? 'same' : 'apart';
}

const BUT_FOR = /^\W*(?:apart from|other than|except(?: for)?|with the exception of|aside from|besides)\b/i;
const IN_PLACE = /^ (?:in|for|on) (?=(?:the|your|its) )/i;
/** A thing, not a case. */
const OF_A_CASE =
  /\b(?:if|when|where|while|as|is|are|was|you|they|he|she|user|asked|asks|needed|necessary|required|requested|possible|quot|case|cases|emergency|otherwise|explicitly|in|on|at|during)\b/i;
const OF_ALL = /\b(?:each|every|all)\b/i;

/** Whether what is left out of a rule is another thing than the other one speaks of: `apart from the title, nothing is bold`. */
function sparesOther({ message }: Directive, conditions: readonly Condition[], other: Directive): boolean {
  const [only] = conditions;
  if (conditions.length !== 1 || only!.kind !== 'unless' || !message || !only!.span) return false;
  const words = message.text.slice(only!.span.start - message.span.start, only!.span.end - message.span.start);
  if (!OF_ALL.test(other.quote) && !other.scope.part?.startsWith('each ')) return false;
  const thing = words.replace(BUT_FOR, '').replace(IN_PLACE, '');
  if (!BUT_FOR.test(words) || OF_A_CASE.test(thing)) return false;
  const said = `${other.scope.part ?? ''} ${other.sentence?.masked ?? other.quote}`.toLowerCase();
  return !only!.text.split(' ').some((word) => word.length > 3 && said.includes(word.replace(/e?s$/, '')));
}

/** Said to be an exception, so that the rule it is one of knows of it. */
function isException({ scope }: Directive): boolean {
  return scope.conditions.some(({ kind }) => kind === 'exception');
}

/** Whether a rule that knows no exceptions speaks of what the other does: `the note is always in English` of the note alone. */
function reaches({ scope }: Directive, other: Directive): boolean {
  return scope.universal && partContains(scope.part, other.scope.part);
}

/** Pairs of directives are many: a list is made only where it differs. */
function deciding({ scope: { conditions }, message }: Directive, other: Directive): readonly Condition[] {
  if (!conditions.some(decides)) return NO_CONDITIONS;
  const isOpen = (one: Condition) => decides(one) && !(one.met && message !== other.message);
  return conditions.every(isOpen) ? conditions : conditions.filter(isOpen);
}

const NO_CONDITIONS: readonly Condition[] = [];

/** A section's heading alone separates nothing; see the dimensions for where it names a part. A step does only from a step. */
function decides(condition: Condition): boolean {
  return condition.kind !== 'section' && condition.kind !== 'phase';
}

/** What is done first and what is done then never meet; a rule without a step meets both. */
function stepsDiffer(a: Directive, b: Directive): boolean {
  if (thenBetween(a, b)) return true;
  const step = stepOf(a);
  if (step === undefined) return false;
  const other = stepOf(b);
  return other !== undefined && step !== other;
}

function stepOf({ scope }: Directive): string | undefined {
  for (const { kind, text } of scope.conditions) if (kind === 'phase') return text;
  return undefined;
}

/** `translate it and then shorten it`: two steps in one sentence. */
function thenBetween(a: Directive, b: Directive): boolean {
  const sentence = a.sentence;
  if (!sentence || sentence !== b.sentence || !THEN.test(sentence.masked)) return false;
  const [from, to] = [a.span.start, b.span.start].map((at) => at - sentence.span.start).sort((x, y) => x - y);
  return THEN.test(sentence.masked.slice(from, to! + 'then'.length));
}

/** `British spelling, although the letters keep American spelling`: the sentence marks its exception. */
function concedes({ sentence }: Directive, other: Directive): boolean {
  return sentence !== undefined && sentence === other.sentence && CONCEDES.test(sentence.masked);
}

/** `a message (one emoji) and a draft (no emoji)`: each pair of brackets speaks of what stands before it. */
function inOtherBrackets({ sentence, span }: Directive, other: Directive): boolean {
  if (sentence === undefined || sentence !== other.sentence || !sentence.masked.includes('(')) return false;
  const [from, to] = [span, other.span].map(({ start }) => start - sentence.span.start).sort((x, y) => x - y);
  const before = sentence.masked.slice(0, from);
  const between = sentence.masked.slice(from, to);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /\)[^()]*\(/.test(between);
}

const CONCEDES =
  /\b(?:although|though|albeit|whereas)\b|\bwith (?:an?|one|two|three|these|the following|a few) exceptions?\b/i;

const THEN = /(?:\band|[,;]) then\b/;

function sameConditions(a: readonly Condition[], b: readonly Condition[]): boolean {
  return (
    a.every((one) => b.some((other) => sameCondition(one, other))) &&
    b.every((one) => a.some((other) => sameCondition(one, other)))
  );
}

function sameCondition(a: Condition, b: Condition): boolean {
  return a.kind === b.kind && a.text === b.text;
}
