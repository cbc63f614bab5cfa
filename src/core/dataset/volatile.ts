import { parsePrompt } from '../formats/index.ts';
import { metIn } from '../prompt/cues.ts';
import { FACT_PATTERNS, patternsFor } from '../statements/kinds.ts';
import { readStatements } from '../statements/read.ts';
import type { StatementKind } from '../statements/types.ts';

export interface VolatileFact {
  readonly kind: StatementKind;
  readonly quote: string;
}

/** What of a target is searched, UTF-16 units. */
const MAX_TARGET = 20_000;
/** Amounts that answer a question about amounts are worked out, not remembered. */
const COMPUTED: ReadonlySet<StatementKind> = new Set(['price', 'rate', 'statistic']);

/**
 * The first statement of a target that will stop being true and that the input does not give. A value that the input
 * holds is passed on, not remembered.
 */
export function findVolatileFact(target: string, input: string): VolatileFact | undefined {
  const text = target.slice(0, MAX_TARGET);
  if (/^\s*[[{]/.test(text) || patternsFor(text, metIn(text), FACT_PATTERNS).length === 0) return undefined;
  const document = parsePrompt('target.txt', text, { format: 'plain' });
  for (const { kind, quote, valueSpan } of readStatements(document)) {
    const value = document.text.slice(valueSpan.start, valueSpan.end);
    if (input.includes(value)) continue;
    if (COMPUTED.has(kind) && /\d/.test(input)) continue;
    return { kind, quote };
  }
  return undefined;
}
