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
  /** Replaces the default wording `field: value`. A function where the words cost something: most are never read. */
  readonly note?: string | (() => string) | undefined;
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
  return new Negated(claim);
}

class Negated implements Claim {
  readonly truth: Truth;

  constructor(private readonly claim: Claim) {
    this.truth = claim.truth === undefined ? undefined : !claim.truth;
  }

  get inputs(): readonly Input[] {
    return this.claim.inputs;
  }
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
  let truth: Truth = !settling;
  for (const claim of claims) {
    if (claim.truth === settling) return new Combined(settling, claims);
    if (claim.truth === undefined) truth = undefined;
  }
  return new Combined(truth, claims);
}

/** Rests on those of its parts that have its own truth. Their inputs are only gathered when somebody reads them. */
export class Combined implements Claim {
  constructor(
    readonly truth: Truth,
    private readonly parts: readonly Claim[],
  ) {}

  /** One a field, in order. */
  get inputs(): readonly Input[] {
    const merged = new Map<string, Input>();
    for (const part of this.parts) {
      if (part.truth !== this.truth) continue;
      for (const input of part.inputs) if (!merged.has(input.field)) merged.set(input.field, input);
    }
    return [...merged.values()];
  }
}

/** The fields that leave a claim open, in order. */
export function unknownFields(claim: Claim): string[] {
  return claim.inputs.filter((input) => input.value === undefined).map((input) => input.field);
}

/** `tried.few_shot: false`, or the input's own note. */
export function describe(input: Input): string {
  if (input.note) return typeof input.note === 'string' ? input.note : input.note();
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
