import type { Range } from '../text/text.ts';
import type { Evidence } from './types.ts';
import { formatNumber } from './words.ts';

/**
 * Three-valued logic that keeps its evidence. `undefined` is unknown; an unknown never counts as true or false unless
 * another part of the claim settles it.
 */
export type Truth = boolean | undefined;

/** One thing the decision looks at, with where it came from. `value` is undefined when it is unknown. */
export interface Input<T = unknown> {
  /** The key that states it, such as `tried.few_shot` or `knowledge[0].placed_in`. */
  readonly field: string;
  readonly value: T | undefined;
  readonly kind: Evidence['kind'];
  /** Replaces the default wording `field: value`. */
  readonly note?: string | undefined;
  /** Where it was measured, when that is not the contract. */
  readonly at?: { readonly path: string; readonly range: Range } | undefined;
}

/** A statement about a task: whether it holds, and the inputs that settle it or leave it open. */
export interface Claim {
  readonly truth: Truth;
  readonly inputs: readonly Input[];
}

/** A condition on one input; unknown when the input is. */
export function test<T>(input: Input<T>, holds: (value: T) => boolean): Claim {
  return { truth: input.value === undefined ? undefined : holds(input.value), inputs: [input] };
}

/** A claim that is settled by itself, such as the presence of a key. */
export function known(truth: boolean, ...inputs: readonly Input[]): Claim {
  return { truth, inputs };
}

export function not(claim: Claim): Claim {
  return { truth: claim.truth === undefined ? undefined : !claim.truth, inputs: claim.inputs };
}

/** True when one is true (its evidence alone is kept), false when all are false, unknown otherwise. */
export function any(...claims: readonly Claim[]): Claim {
  return combine(claims, true);
}

/** False when one is false (its evidence alone is kept), true when all are true, unknown otherwise. */
export function all(...claims: readonly Claim[]): Claim {
  return combine(claims, false);
}

function combine(claims: readonly Claim[], settling: boolean): Claim {
  const settled = claims.filter((claim) => claim.truth === settling);
  if (settled.length > 0) return { truth: settling, inputs: merge(settled) };
  const open = claims.filter((claim) => claim.truth === undefined);
  if (open.length > 0) return { truth: undefined, inputs: merge(open) };
  return { truth: !settling, inputs: merge(claims) };
}

function merge(claims: readonly Claim[]): readonly Input[] {
  if (claims.length === 1) return claims[0]!.inputs;
  const merged: Input[] = [];
  for (const claim of claims) {
    for (const input of claim.inputs) if (!merged.some((other) => other.field === input.field)) merged.push(input);
  }
  return merged;
}

/** The fields that leave a claim open, in order. */
export function unknownFields(claim: Claim): string[] {
  return claim.inputs.filter((input) => input.value === undefined).map((input) => input.field);
}

/** `tried.few_shot: false`, or the input's own note. */
export function describe(input: Input): string {
  if (input.note) return input.note;
  if (input.value === undefined) return `${input.field} is not stated`;
  return `${input.field}: ${formatValue(input.value)}`;
}

function formatValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `${value.length} stated`;
  return 'stated';
}
