import type { Span } from '../text/text.ts';
import type { Dimension, Directive } from './types.ts';

/** Something that binds the output without being a sentence of the prompt: a setting, a schema, a field of a contract. */
export interface OutsideConstraint {
  readonly dimension: Dimension;
  readonly value: unknown;
  readonly normal: string;
  /** The words that state it, in their own file. */
  readonly quote: string;
  readonly span: Span;
  readonly source: 'front-matter' | 'schema' | 'example';
  readonly polarity?: 'positive' | 'negative';
  /** Default: the whole answer. */
  readonly part?: string | undefined;
}

/** Makes it a directive, so that it compares like any other. Hard and unconditional. */
export function outsideDirective(constraint: OutsideConstraint): Directive {
  return {
    dimension: constraint.dimension,
    modality: 'must',
    polarity: constraint.polarity ?? 'positive',
    span: constraint.span,
    quote: constraint.quote.replace(/\s+/g, ' ').trim(),
    normal: constraint.normal,
    scope: { part: constraint.part, conditions: [], universal: true },
    source: constraint.source,
    message: undefined,
    block: undefined,
    sentence: undefined,
    value: constraint.value,
  };
}
