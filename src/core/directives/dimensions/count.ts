import { readQuantities } from './amounts.ts';
import { LENGTH_UNITS, type Quantity } from './quantities.ts';
import type { DimensionReader } from './types.ts';

/** Paragraphs, items, headings and everything else that is counted. Solved together with length. */
export const countReader: DimensionReader<Quantity> = {
  dimension: 'count',
  cue: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|eighty|hundred|single|couple|dozen|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|each|another|separate|(?:low|upp)er(?:-?case)?\b|capital|break|paragraphs|keys|fields|columns)/,
  read: (clause) => readQuantities(clause).filter(({ value }) => !LENGTH_UNITS.has(value.unit)),
  conflict: () => undefined,
  compares: () => false,
};
