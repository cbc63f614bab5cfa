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
}

/** A directive whose value a reader of dimension `V` made. */
export type DirectiveOf<V> = Directive & { readonly value: V };

/** Whether a pair is asked for at all: of two files, only pairs with a side in each are. */
export type Wanted = (a: Directive, b: Directive) => boolean;

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
  /** Without a word that meets it, in the sentence, its label or its lead, nothing of the sentence is read. */
  readonly cue: Cue;
  read(clause: Clause): Iterable<Reading<V>>;
  /**
   * Whether two directives of this dimension cannot both hold, `a` earlier in reading order. The engine has made sure that
   * their scopes overlap; it lowers the severity for soft directives and bare exceptions.
   */
  conflict(a: DirectiveOf<V>, b: DirectiveOf<V>): Conflict | undefined;
  /**
   * Instead of `conflict` for every pair: finds what fails together, also more than two at once. Gets all directives of the
   * prompt in reading order, may give contradictions of other dimensions too, and asks `severityOf` whether the scopes of a group meet.
   * Pairs that are not `wanted` may be left out.
   */
  solve?(directives: readonly Directive[], wanted: Wanted): Iterable<Contradiction>;
  /** Keys that two directives must share to be compared (lemmas, units); default: every pair is. */
  keys?(directive: DirectiveOf<V>): readonly string[];
}
