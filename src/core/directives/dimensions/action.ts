import { type Proposition, readPropositions } from '../propositions.ts';
import { isAct, isOfWords, readingOf } from './topic.ts';
import type { DimensionReader } from './types.ts';

/** Acts in the dialogue or with a tool; compared together with contents by the reader of topics. */
export const actionReader: DimensionReader<Proposition> = {
  dimension: 'action',
  cue: /[a-z]/,
  *read(clause) {
    for (const proposition of readPropositions(clause))
      if (isAct(proposition) && !isOfWords(proposition, clause)) yield readingOf(proposition);
  },
  conflict: () => undefined,
  compares: () => false,
};
