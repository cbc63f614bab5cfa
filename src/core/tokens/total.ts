import type { PromptDocument } from '../prompt/types.ts';
import type { TokenCounter } from './types.ts';

const totals = new WeakMap<PromptDocument, { readonly counter: TokenCounter; readonly total: number }>();

/** The tokens of all messages of a prompt: what is sent, without front matter. Counted once a document. */
export function totalTokens(document: PromptDocument, counter: TokenCounter): number {
  const known = totals.get(document);
  if (known?.counter === counter) return known.total;
  const total = document.messages.reduce((sum, message) => sum + counter.count(message.text), 0);
  totals.set(document, { counter, total });
  return total;
}
