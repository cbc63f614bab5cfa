import type { FailureMode } from '../contract/types.ts';

export type FailureGroup = 'knowledge' | 'context' | 'tool' | 'reasoning' | 'behavior';
export type FailureCounts = Partial<Record<FailureMode, number>>;

/** Groups and their modes in the order that settles ties. */
export const FAILURE_GROUPS: readonly { readonly group: FailureGroup; readonly modes: readonly FailureMode[] }[] = [
  { group: 'knowledge', modes: ['missing-knowledge', 'wrong-retrieval'] },
  { group: 'context', modes: ['noisy-context'] },
  { group: 'tool', modes: ['tool-not-used'] },
  { group: 'reasoning', modes: ['reasoning'] },
  { group: 'behavior', modes: ['format', 'style', 'policy-tone', 'tool-shape', 'should-abstain'] },
];

export const FAILURE_MODES: readonly FailureMode[] = FAILURE_GROUPS.flatMap(({ modes }) => modes);

const GROUP_OF = new Map(FAILURE_GROUPS.flatMap(({ group, modes }) => modes.map((mode) => [mode, group] as const)));

/** When these exceed half of all failures, tuning is premature (004). */
const BEFORE_TUNING = FAILURE_GROUPS.slice(0, 3);

export function groupOf(mode: FailureMode): FailureGroup {
  return GROUP_OF.get(mode)!;
}

export function isFailureMode(text: unknown): text is FailureMode {
  return typeof text === 'string' && GROUP_OF.has(text as FailureMode);
}

export function totalOf(counts: FailureCounts): number {
  return sumOf(counts, FAILURE_MODES);
}

export function groupCount(counts: FailureCounts, group: FailureGroup): number {
  return sumOf(counts, FAILURE_GROUPS.find((entry) => entry.group === group)!.modes);
}

function sumOf(counts: FailureCounts, modes: readonly FailureMode[]): number {
  let sum = 0;
  for (const mode of modes) sum += counts[mode] ?? 0;
  return sum;
}

/**
 * The group and mode that decide. When knowledge, context and tool failures together exceed half of all, the largest of
 * those three; else the largest of all five. Ties go to what stands first in the table. Undefined when all are zero.
 */
export function decidingFailures(counts: FailureCounts): { group: FailureGroup; mode: FailureMode } | undefined {
  const sums = new Map<FailureGroup, number>();
  let total = 0;
  for (const { group, modes } of FAILURE_GROUPS) {
    const sum = sumOf(counts, modes);
    sums.set(group, sum);
    total += sum;
  }
  if (total === 0) return undefined;
  const early = BEFORE_TUNING.reduce((sum, { group }) => sum + sums.get(group)!, 0);
  const candidates = early > total / 2 ? BEFORE_TUNING : FAILURE_GROUPS;
  const { group, modes } = largest(candidates, (candidate) => sums.get(candidate.group)!);
  return { group, mode: largest(modes, (mode) => counts[mode] ?? 0) };
}

/** The first of the largest. */
function largest<T>(items: readonly T[], size: (item: T) => number): T {
  let best = items[0] as T;
  for (const item of items) if (size(item) > size(best)) best = item;
  return best;
}
