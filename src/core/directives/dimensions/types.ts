import type { Cue } from '../../prompt/cues.ts';
import type { Severity } from '../../rules/types.ts';
import type { Clause } from '../clauses.ts';
import type { Contradiction } from '../conflicts.ts';
import type { Dimension, Directive, Modality } from '../types.ts';

/** One thing a clause asks for, before it gets its place in a document. */
export interface Reading<V = unknown> {
  readonly value: V;
  /** A short normal form for the hover: `length ≤ 100 words`. */
  readonly normal: string;
  /** Offsets of the sentence; default: the whole clause. */
  readonly start?: number;
  readonly end?: number;
  /** Default: the clause's own. */
  readonly modality?: Modality;
  readonly polarity?: 'positive' | 'negative';
  /** The dimension that owns it; default: its reader's. */
  readonly owner?: Dimension;
  /** The part of the output it speaks of; default: the clause's own subject. `null` says the whole answer. */
  readonly part?: string | null;
  /** It holds without exceptions; default: the clause says so. */
  readonly universal?: boolean;
}

/** A directive whose value a reader of dimension `V` made. */
export type DirectiveOf<V> = Directive & { readonly value: V };

/** Why two directives cannot both hold. */
export interface Conflict {
  /** Completes `"…" contradicts "…": `, without a full stop: `no answer can satisfy both`. */
  readonly reason: string;
  /** Never louder than the pair's modality and scope allow; a reader may lower it further. */
  readonly severity?: Severity;
  /** The rule that owns the pair, when it is another dimension's: counts of words belong to `count`. */
  readonly owner?: Dimension;
}

/**
 * How one dimension is read and when two of its directives cannot both hold.
 * Values are plain data: readings are cached by the text of a sentence and shared between documents.
 */
export interface DimensionReader<V = unknown> {
  readonly dimension: Dimension;
  /** Without a word that meets it, in the clause, its label or its lead, nothing of the clause is read. */
  readonly cue: Cue;
  read(clause: Clause): Iterable<Reading<V>>;
  /**
   * Whether two directives of this dimension cannot both hold where both apply, `a` earlier in reading order. The engine
   * leaves out those whose scopes never meet, and lowers the severity for soft directives and bare exceptions.
   */
  conflict(a: DirectiveOf<V>, b: DirectiveOf<V>): Conflict | undefined;
  /** Which directives are compared. Default: those of this dimension but what allows (`may`). */
  compares?(directive: Directive): boolean;
  /**
   * Instead of `conflict` for every pair: finds what fails together, also more than two at once. Gets the directives of
   * the prompt that are compared, in reading order, may give contradictions of other dimensions too, and asks `severityOf`
   * whether the scopes of a group meet. With `others`, which come first, what stands in one of the two lists may be left out.
   * The same list is given as the same object.
   */
  solve?(directives: readonly Directive[], others?: readonly Directive[]): Iterable<Contradiction>;
}
