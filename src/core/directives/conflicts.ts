import { lazily, oncePer } from '../language/once.ts';
import type { Severity } from '../rules/types.ts';
import { dimensionReaders } from './dimensions/index.ts';
import type { DimensionReader } from './dimensions/types.ts';
import { relate } from './relation.ts';
import type { Dimension, Directive } from './types.ts';

/** Directives that cannot all hold, in reading order; the finding stands at the last. */
export interface Contradiction {
  readonly dimension: Dimension;
  readonly sides: readonly Directive[];
  /** Completes `"…" contradicts "…": `. */
  readonly reason: string;
  readonly severity: Severity;
  /** The words of the sides are only near each other: `the route` and `no route`. */
  readonly loose?: true;
}

/**
 * Every contradiction among the directives of one prompt. Computed once for a list of directives: each rule takes those of
 * its own dimension.
 */
export const findContradictions = oncePer((directives: readonly Directive[]): readonly Contradiction[] =>
  compareAll(directives),
);

/**
 * Contradictions between two lists of directives that bind one output (a prompt and its settings, two instruction files).
 * Those within one of the lists are left out. `own` is the list of the file that is linted: its sides come last.
 */
export function findContradictionsBetween(
  own: readonly Directive[],
  others: readonly Directive[],
): readonly Contradiction[] {
  if (!own.length || !others.length) return [];
  const result: Contradiction[] = [];
  const foreign = new Set(others);
  for (const contradiction of compareAll(own, others)) {
    const theirs = contradiction.sides.filter((side) => foreign.has(side));
    const ours = contradiction.sides.filter((side) => !foreign.has(side));
    if (theirs.length && ours.length) result.push({ ...contradiction, sides: [...theirs, ...ours] });
  }
  return result;
}

/** Among so many sentences with rules, two of different things that are only near each other by chance are the rule. */
const CROWD = 16;

/** Pairs within `directives`, or those of one of them and one of `others`. */
function compareAll(directives: readonly Directive[], others?: readonly Directive[]): Contradiction[] {
  const owned: Contradiction[] = [];
  const lists = sorted(directives);
  const acts = lazily(() => [...(others ?? []), ...directives].filter(isActOf));
  const isCrowded = lazily(
    () => new Set([...(others ?? []), ...directives].map(({ sentence }) => sentence)).size >= CROWD,
  );
  const otherLists = others && sorted(others);
  readers().forEach((reader, index) => {
    const own = lists[index]!;
    const rest = otherLists?.[index];
    if (own.length === 0 || rest?.length === 0) return;
    const candidates = reader.solve ? reader.solve(own, rest) : comparePairs(reader, own, rest);
    for (const candidate of mergeShared([...candidates])) {
      if (mayAgree(candidate) && agreesOnAct(candidate, acts())) continue;
      if (isOverruled(candidate, own) || (candidate.loose && isCrowded())) continue;
      if (!owned.some((earlier) => samePlaces(earlier, candidate))) owned.push(candidate);
    }
  });
  return owned.sort((a, b) => a.sides.at(-1)!.span.start - b.sides.at(-1)!.span.start);
}

/**
 * Whether both sides rule out the same act, each in words of its own, so that they only seem to differ: `only use the libraries we have`
 * and `do not add libraries`.
 */
function agreesOnAct({ sides }: Contradiction, acts: readonly Directive[]): boolean {
  const [a, b] = sides.map((side) => (isActOf(side) ? [] : acts.filter((act) => overlap(side, act))));
  return a!.some((act) => b!.some((other) => act.normal === other.normal));
}

/**
 * Whether a message that has a rule for the very case the other message asks for is held to its general one: `Answer in 50 words;
 * essays have 500` beside `Write an essay of 600 words`.
 */
function isOverruled({ sides }: Contradiction, directives: readonly Directive[]): boolean {
  if (sides.every(({ message }) => message === sides[0]!.message)) return false;
  return sides.some(
    (general) =>
      !isMet(general) &&
      directives.some(
        (own) =>
          own.message === general.message && own.dimension === general.dimension && isMet(own) && !sides.includes(own),
      ),
  );
}

function isMet({ scope }: Directive): boolean {
  return scope.conditions.some(({ met }) => met);
}

function mayAgree({ dimension, sides }: Contradiction): boolean {
  return sides.length === 2 && (dimension === 'topic' || dimension === 'action' || dimension === 'wording');
}

function isActOf({ value }: Directive): boolean {
  const { kind, instead } = (value ?? {}) as { readonly kind?: string; readonly instead?: boolean };
  return kind === 'choice' && instead === true;
}

function overlap(a: Directive, b: Directive): boolean {
  return a.sentence === b.sentence && a.message === b.message && a.span.start < b.span.end && b.span.start < a.span.end;
}

/** For each reader the directives that it compares. Done once a list: a file is held against many others. */
const sorted = oncePer((directives: readonly Directive[]): readonly (readonly Directive[])[] =>
  readers().map((reader) => directives.filter((directive) => comparedBy(reader, directive))),
);

/** Not read when the module loads: the readers import from here. */
function readers(): readonly DimensionReader[] {
  return dimensionReaders as readonly DimensionReader[];
}

function comparedBy(reader: DimensionReader, directive: Directive): boolean {
  if (reader.compares) return reader.compares(directive);
  return directive.dimension === reader.dimension && directive.modality !== 'may';
}

/** Visits every pair within a list, or of one of `others` and one of the list, the earlier first. */
export function forPairs<T>(
  list: readonly T[],
  others: readonly T[] | undefined,
  visit: (earlier: T, later: T) => void,
): void {
  for (let j = 0; j < list.length; j++) {
    const earlier = others ?? list;
    const end = others ? others.length : j;
    for (let i = 0; i < end; i++) visit(earlier[i]!, list[j]!);
  }
}

function comparePairs(
  reader: DimensionReader,
  own: readonly Directive[],
  others: readonly Directive[] | undefined,
): Contradiction[] {
  const result: Contradiction[] = [];
  forPairs(own, others, (a, b) => {
    const conflict = reader.conflict(a, b);
    const sides = [a, b];
    const severity = conflict && severityOf(sides);
    if (severity) {
      result.push({
        dimension: conflict.owner ?? reader.dimension,
        sides,
        reason: conflict.reason,
        severity: quieter(severity, conflict.severity),
      });
    }
  });
  return result;
}

/**
 * How loud a contradiction of these directives is: warning when all are hard, information when one is soft or a bare
 * exception, hint when all are soft. Undefined when their scopes never meet. With `ignoreParts` the caller has compared
 * the parts of the output itself.
 */
export function severityOf(
  sides: readonly Directive[],
  { ignoreParts = false }: { readonly ignoreParts?: boolean } = {},
): Severity | undefined {
  let exception = false;
  for (let j = 1; j < sides.length; j++) {
    for (let i = 0; i < j; i++) {
      const relation = relate(sides[i]!, sides[j]!, ignoreParts);
      if (relation === 'apart') return undefined;
      if (relation === 'exception') exception = true;
    }
  }
  const isHard = (side: Directive) => side.modality === 'must';
  if (!sides.some(isHard)) return 'hint';
  return exception || !sides.every(isHard) ? 'information' : 'warning';
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export function quieter(a: Severity, b: Severity | undefined): Severity {
  return b === undefined || LOUDNESS.indexOf(a) <= LOUDNESS.indexOf(b) ? a : b;
}

/** Contradictions of one dimension that share a directive become one with all sides; the first reason stands. */
function mergeShared(candidates: readonly Contradiction[]): Contradiction[] {
  const groups: { first: Contradiction; sides: Set<Directive>; severity: Severity }[] = [];
  for (const candidate of candidates) {
    const group = groups.find(
      ({ sides, severity }) => severity === candidate.severity && candidate.sides.some((side) => sides.has(side)),
    );
    if (group) for (const side of candidate.sides) group.sides.add(side);
    else groups.push({ first: candidate, sides: new Set(candidate.sides), severity: candidate.severity });
  }
  return groups.map(({ first, sides: all, severity }) => {
    const sorted = [...all].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    // Words that state two of three are one side: `Markdown with a list` against JSON.
    const isStated = (side: Directive, i: number) => i > 0 && sameWords(side, sorted[i - 1]!);
    const sides = sorted.length > 2 ? sorted.filter((side, i) => !isStated(side, i)) : sorted;
    const reason = sides.length > 2 ? first.reason.replace(/ both$/, ' all of them') : first.reason;
    return { ...first, reason, severity, sides };
  });
}

/** Whether words say the same twice over, or the same words say two things. */
function sameWords(a: Directive, b: Directive): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true;
  if (a.sentence !== b.sentence || a.polarity !== b.polarity) return false;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Two contradictions found in the same sentences are one, owned by the more specific dimension. */
function samePlaces(a: Contradiction, b: Contradiction): boolean {
  return b.sides.every((side) =>
    a.sides.some(
      (other) =>
        other.sentence === side.sentence && other.span.start < side.span.end && side.span.start < other.span.end,
    ),
  );
}
