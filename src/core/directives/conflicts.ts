import type { Severity } from '../rules/types.ts';
import { dimensionReaders } from './dimensions/index.ts';
import type { DimensionReader, Wanted } from './dimensions/types.ts';
import { relate } from './scope.ts';
import type { Dimension, Directive } from './types.ts';

/** Directives that cannot all hold, in reading order; the finding stands at the last. */
export interface Contradiction {
  readonly dimension: Dimension;
  readonly sides: readonly Directive[];
  /** Completes `"…" contradicts "…": `. */
  readonly reason: string;
  readonly severity: Severity;
}

const found = new WeakMap<readonly Directive[], readonly Contradiction[]>();

/**
 * Every contradiction among the directives of one prompt. Computed once for a list of directives: each rule takes those of
 * its own dimension.
 */
export function findContradictions(directives: readonly Directive[]): readonly Contradiction[] {
  let result = found.get(directives);
  if (!result) {
    result = compareAll(directives);
    found.set(directives, result);
  }
  return result;
}

/**
 * Contradictions between two lists of directives that bind one output (a prompt and its settings, two instruction files).
 * Those within one of the lists are left out. `own` is the list of the file that is linted: its sides come last.
 */
export function findContradictionsBetween(
  own: readonly Directive[],
  others: readonly Directive[],
): readonly Contradiction[] {
  if (!own.length || !others.length) return [];
  const foreign = new Set(others);
  const result: Contradiction[] = [];
  for (const contradiction of compareAll([...others, ...own], (a, b) => foreign.has(a) !== foreign.has(b))) {
    const theirs = contradiction.sides.filter((side) => foreign.has(side));
    const ours = contradiction.sides.filter((side) => !foreign.has(side));
    if (theirs.length && ours.length) result.push({ ...contradiction, sides: [...theirs, ...ours] });
  }
  return result;
}

/** `wanted` leaves out pairs before they are compared. */
function compareAll(directives: readonly Directive[], wanted: Wanted = () => true): Contradiction[] {
  const owned: Contradiction[] = [];
  for (const reader of dimensionReaders as readonly DimensionReader[]) {
    const candidates = reader.solve
      ? reader.solve(directives, wanted)
      : comparePairs(
          reader,
          directives.filter((directive) => directive.dimension === reader.dimension && directive.modality !== 'may'),
          wanted,
        );
    for (const candidate of mergeShared([...candidates])) {
      if (!owned.some((earlier) => samePlaces(earlier, candidate))) owned.push(candidate);
    }
  }
  return owned.sort((a, b) => a.sides.at(-1)!.span.start - b.sides.at(-1)!.span.start);
}

function comparePairs(reader: DimensionReader, own: readonly Directive[], wanted: Wanted): Contradiction[] {
  const result: Contradiction[] = [];
  for (const [a, b] of pairsOf(reader, own)) {
    if (!wanted(a, b)) continue;
    const severity = severityOf([a, b]);
    if (!severity) continue;
    const conflict = reader.conflict(a, b);
    if (conflict) {
      result.push({
        dimension: conflict.owner ?? reader.dimension,
        sides: [a, b],
        reason: conflict.reason,
        severity: quieter(severity, conflict.severity),
      });
    }
  }
  return result;
}

function* pairsOf(reader: DimensionReader, own: readonly Directive[]): Generator<[Directive, Directive]> {
  if (!reader.keys) {
    for (let j = 1; j < own.length; j++) for (let i = 0; i < j; i++) yield [own[i]!, own[j]!];
    return;
  }
  const byKey = new Map<string, number[]>();
  for (let j = 0; j < own.length; j++) {
    const seen = new Set<number>();
    for (const key of reader.keys(own[j]!)) {
      const list = byKey.get(key);
      for (const i of list ?? []) {
        if (i === j || seen.has(i)) continue;
        seen.add(i);
        yield [own[i]!, own[j]!];
      }
      if (list) list.push(j);
      else byKey.set(key, [j]);
    }
  }
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
  const soft = sides.filter((side) => side.modality !== 'must').length;
  if (soft === sides.length) return 'hint';
  return soft > 0 || exception ? 'information' : 'warning';
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

export function quieter(a: Severity, b: Severity | undefined): Severity {
  return b === undefined || LOUDNESS.indexOf(a) <= LOUDNESS.indexOf(b) ? a : b;
}

/** Pairs of one dimension that share a directive become one contradiction with all sides; the first reason stands. */
function mergeShared(candidates: readonly Contradiction[]): Contradiction[] {
  const groups: { first: Contradiction; sides: Set<Directive>; severity: Severity }[] = [];
  for (const candidate of candidates) {
    const group = groups.find(
      ({ sides, severity }) => severity === candidate.severity && candidate.sides.some((side) => sides.has(side)),
    );
    if (group) for (const side of candidate.sides) group.sides.add(side);
    else groups.push({ first: candidate, sides: new Set(candidate.sides), severity: candidate.severity });
  }
  return groups.map(({ first, sides, severity }) => ({
    ...first,
    severity,
    sides: [...sides].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  }));
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
