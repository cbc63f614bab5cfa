import type { TaskContract } from '../contract/types.ts';
import { unknownFields } from './claims.ts';
import { matchVariants } from './comparison.ts';
import { assessEconomics } from './economics.ts';
import { decidingFailures, FAILURE_MODES, type FailureCounts, groupOf } from './failures.ts';
import { candidatesFor, FIELDS, questionFor, specOf } from './fields.ts';
import { LADDER, type Walk, walkLadder } from './ladder.ts';
import { missingParts, readTask, type Task } from './task.ts';
import { DAYS_PER_MONTH } from './thresholds.ts';
import type { FieldChange, Lever, Question } from './types.ts';
import { durationText } from './words.ts';

export interface Flip {
  readonly changes: readonly FieldChange[];
  readonly lever: Lever;
}

/** A change to try: what to write, and what it parses to. */
interface Change extends FieldChange {
  readonly value: unknown;
}

/** How many pairs are tried at most, so that the search stays below 50 ms. */
const PAIR_BUDGET = 500;

/**
 * The smallest changes that move the lever, found by walking the ladder again over candidate values of every field. One
 * change is searched completely: for each field and lever the nearest value is kept. Two changes are searched for levers that
 * one does not reach; the second is chosen among the fields that hold or leave open a rung after the first.
 * Moving into `undecided` is no flip. Deterministic: fields go in the order of the table.
 */
export function findFlips(task: Task, walk: Walk): Flip[] {
  const changes = candidateChanges(task);
  const single = new Map<string, Flip>();
  for (const change of changes) {
    const { lever } = walkLadder(withChanges(task, [change]));
    if (lever === walk.lever || lever === 'undecided') continue;
    const key = `${change.field} ${lever}`;
    const before = single.get(key);
    if (!before || distance(change) < distance(before.changes[0]!))
      single.set(key, { changes: [written(change)], lever });
  }
  const reached = new Set([...single.values()].map((flip) => flip.lever));
  return [...single.values(), ...findPairs(task, walk, changes, reached)];
}

/** One pair for each lever that no single change reaches. */
function findPairs(task: Task, walk: Walk, changes: readonly Change[], reached: ReadonlySet<Lever>): Flip[] {
  const pairs = new Map<Lever, Flip>();
  let budget = PAIR_BUDGET;
  for (const first of relevant(changes, walk)) {
    const changed = withChanges(task, [first]);
    const next = walkLadder(changed);
    for (const second of relevant(changes, next)) {
      if (second.field === first.field || nested(second.field, first.field)) continue;
      if (budget-- <= 0) return [...pairs.values()];
      const { lever } = walkLadder(withChanges(task, [first, second]));
      if (lever === walk.lever || lever === 'undecided' || reached.has(lever) || pairs.has(lever)) continue;
      pairs.set(lever, { changes: [written(first), written(second)], lever });
    }
  }
  return [...pairs.values()];
}

/** One of the two holds the other, so they cannot both be set. */
function nested(a: string, b: string): boolean {
  const holds = (outer: string, inner: string) => inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return holds(a, b) || holds(b, a);
}

/** Changes to fields that hold the verdict or leave a rung open. */
function relevant(changes: readonly Change[], walk: Walk): Change[] {
  const fields = new Set(
    walk.claims.filter((claim) => claim.truth !== false).flatMap((claim) => claim.inputs.map((input) => input.field)),
  );
  return changes.filter(
    (change) => fields.has(change.field) || [...fields].some((field) => nested(field, change.field)),
  );
}

function written({ field, from, to }: Change): FieldChange {
  return { field, from, to };
}

function distance({ from, to }: FieldChange): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : 0;
}

function candidateChanges(task: Task): Change[] {
  const { contract } = task;
  const changes: Change[] = [];
  const add = (field: string, value: unknown, to: unknown, from: unknown) => {
    const current = valueAt(contract, field);
    if (
      current === value ||
      (Array.isArray(value) && Array.isArray(current) && value.length === 0 && current.length === 0)
    )
      return;
    changes.push({ field, from: from ?? null, to, value });
  };
  for (const spec of FIELDS) {
    if (spec.field === 'failures.primary' && task.failures.counts && !contract.failures?.primary) {
      for (const [mode, needed] of decisiveCounts(task.failures.counts)) {
        if (task.failures.source === 'modes') add(`failures.modes.${mode}`, needed, needed, task.failures.counts[mode]);
      }
      continue;
    }
    for (const field of expand(spec.field, contract)) {
      if (CONTRACT_PARTS.has(field) && valueAt(contract, field) !== undefined) continue;
      const current = valueAt(contract, field);
      const from = spec.input === 'duration' && typeof current === 'number' ? durationText(current) : current;
      for (const { value, written: to } of candidatesFor(spec)) add(field, value, to, from);
    }
  }
  addHorizon(task, add);
  addExperiments(task, add);
  return changes;
}

/** Stating one of these is a change; replacing what is stated of it is not the smallest one. */
const CONTRACT_PARTS = new Set(['inputs', 'outputs', 'evidence', 'abstain', 'disallowed']);

type Add = (field: string, value: unknown, to: unknown, from: unknown) => void;

/** The shortest horizon in which the lifecycle breaks even. */
function addHorizon(task: Task, add: Add): void {
  const economics = assessEconomics(task);
  if (economics.breakEvenMonths === null) return;
  const horizon = task.contract.economics?.horizon;
  const days = Math.ceil(economics.breakEvenMonths * DAYS_PER_MONTH);
  for (const value of [days, days - 1]) {
    if (value > 0)
      add('economics.horizon', value, durationText(value), horizon === undefined ? null : durationText(horizon));
  }
}

/** A larger eval set, or a forgetting measure, for the two experiments that are compared. */
function addExperiments(task: Task, add: Add): void {
  const match = matchVariants(task);
  if (!match) return;
  for (const trial of [match.tuned, match.untuned]) {
    if (trial.n === undefined) continue;
    for (const times of [2, 4, 8, 16]) add(`experiments[${trial.index}].n`, trial.n * times, trial.n * times, trial.n);
  }
  const { tuned } = match;
  if (tuned.general_delta === undefined) add(`experiments[${tuned.index}].general_delta`, 0, 0, null);
}

/** For each mode the least count above its own with which its group, or the mode itself, comes to decide. */
function decisiveCounts(counts: FailureCounts): [(typeof FAILURE_MODES)[number], number][] {
  const now = decidingFailures(counts);
  return FAILURE_MODES.flatMap((mode) => {
    const current = counts[mode] ?? 0;
    const goals = [
      (count: number) => decidingFailures({ ...counts, [mode]: count })?.group === groupOf(mode),
      (count: number) => decidingFailures({ ...counts, [mode]: count })?.mode === mode,
    ];
    const reached = goals
      .map((goal) => leastAbove(current, goal))
      .filter((count) => count !== undefined && count > current);
    const lowered = now?.mode === mode ? [0] : [];
    return [...new Set([...(reached as number[]), ...lowered])].map((count) => [mode, count] as [typeof mode, number]);
  });
}

/** The least number from `from` on that satisfies a condition which stays true once it is. */
function leastAbove(from: number, holds: (count: number) => boolean): number | undefined {
  let high = Math.max(1, from);
  while (!holds(high)) {
    high *= 2;
    if (high > 1e9) return undefined;
  }
  let low = from;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `knowledge[].placed_in` becomes one field an entry. */
function expand(field: string, contract: TaskContract): string[] {
  const match = /^(\w+)\[\]\.(\w+)$/.exec(field);
  if (!match) return [field];
  const items = valueAt(contract, match[1]!);
  return Array.isArray(items) ? items.map((_, index) => `${match[1]}[${index}].${match[2]}`) : [];
}

/** `knowledge[0].placed_in` as the keys to walk. */
function steps(field: string): readonly (string | number)[] {
  return field.split('.').flatMap((part) => {
    const bracket = part.indexOf('[');
    return bracket < 0 ? part : [part.slice(0, bracket), Number(part.slice(bracket + 1, -1))];
  });
}

function valueAt(contract: TaskContract, field: string): unknown {
  let value: unknown = contract;
  for (const step of steps(field)) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/** A copy with one value set; only the way to it is copied. */
export function withValue(contract: TaskContract, field: string, value: unknown): TaskContract {
  const path = steps(field);
  const set = (node: unknown, depth: number): unknown => {
    if (depth === path.length) return value;
    const step = path[depth]!;
    if (Array.isArray(node)) return node.with(step as number, set(node[step as number], depth + 1));
    const object = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>) : {};
    return { ...object, [step]: set(object[step], depth + 1) };
  };
  return set(contract, 0) as TaskContract;
}

/** The task after some changes. Nothing that is inferred depends on a field that can change. */
function withChanges(task: Task, changes: readonly Change[]): Task {
  const changed = changes.reduce((result, { field, value }) => withValue(result, field, value), task.contract);
  return readTask(changed, task.measured, task.inferred);
}

/**
 * What to ask next: a field of the first unknown rung that could hold, one whose answer can make it hold by itself where
 * there is one. When nothing is unknown above the lever, what `diagnose` and `specify` miss is asked.
 */
export function nextQuestion(task: Task, walk: Walk): Question | null {
  const { contract } = task;
  const open = walk.lever === 'undecided' ? LADDER : LADDER.slice(0, walk.claims.length);
  for (const [index, rule] of open.entries()) {
    const claim = walk.claims[index] ?? rule.holds(task);
    if (claim.truth !== undefined) continue;
    const fields = unknownFields(claim);
    const decisive = fields.find((field) => UNSEEN.has(field) || couldHold(task, rule, field));
    const field = decisive ?? fields[0];
    if (field) return questionFor(field, contract);
  }
  if (walk.lever === 'diagnose')
    return questionFor(task.forSavings ? 'traffic.calls_per_day' : 'failures.primary', contract);
  const missing = walk.lever === 'specify' ? missingParts(task)[0] : undefined;
  return missing ? questionFor(missing, contract) : null;
}

/** Files: what they hold cannot be tried, so they always could. */
const UNSEEN = new Set(['prompt', 'dataset.train']);

function couldHold(task: Task, rule: (typeof LADDER)[number], field: string): boolean {
  const spec = specOf(field);
  if (!spec) return false;
  return candidatesFor(spec).some(({ value }) => {
    const change = { field, from: null, to: value, value };
    return rule.holds(withChanges(task, [change])).truth === true;
  });
}
