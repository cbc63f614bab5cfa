import { Cues } from '../../prompt/cues.ts';
import { readQuantities } from './amounts.ts';
import { BARE_CUE } from './bare.ts';
import { isAmount, LENGTH_UNITS, type Quantity, solveQuantities } from './quantities.ts';
import type { DimensionReader } from './types.ts';

/**
 * Words, characters, sentences, lines, tokens, pages. Amounts of both dimensions are solved together, because three
 * paragraphs of four sentences are twelve sentences; a contradiction carries the dimension of the unit it fails in.
 */
export const lengthReader: DimensionReader<Quantity> = {
  dimension: 'length',
  cue: new Cues([
    /\b(?:word|character|char|sentence|line|token|page|minute|haiku|limerick|sonnet|fit|side|sheet)s?\b/,
    BARE_CUE,
  ]),
  read: (clause) => readQuantities(clause).filter(({ value }) => LENGTH_UNITS.has(value.unit)),
  conflict: () => undefined,
  compares: isAmount,
  solve: (directives, others = []) => solveQuantities([...others, ...directives]),
};
