import { ownCopy, RecentMap } from '../language/recent.ts';
import { cutChunks, cutRuns, LONGEST_RUN } from './chunks.ts';
import type { TokenCounter } from './types.ts';

/** Chunks whose counts are kept: about a million tokens of prose. */
const CACHED_CHUNKS = 16_384;

/**
 * Loads the ranks of o200k_base (1 MB, about 135 ms) and returns a counter that remembers the counts of the chunks it
 * has seen, so that counting again after an edit costs the edited paragraph. Special tokens in a prompt
 * (`<|endoftext|>`) are counted as the text they are. Loading twice gives the same counter.
 */
export function loadTokenCounter(): Promise<TokenCounter> {
  loading ??= createCounter();
  return loading;
}

let loading: Promise<TokenCounter> | undefined;

interface Count {
  readonly tokens: number;
  readonly estimate: boolean;
}

async function createCounter(): Promise<TokenCounter> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const asPlainText = { disallowedSpecial: new Set<string>() };
  const cache = new RecentMap<string, Count>(CACHED_CHUNKS);

  function countChunk(chunk: string): Count {
    const known = cache.get(chunk);
    if (known) return known;
    const pieces = cutRuns(chunk);
    const tokens = pieces.reduce((sum, piece) => sum + countTokens(piece, asPlainText), 0);
    const count = { tokens, estimate: pieces.length > 1 };
    cache.set(ownCopy(chunk), count);
    return count;
  }

  return {
    encoding: 'o200k_base',
    count: (text) => cutChunks(text).reduce((sum, chunk) => sum + countChunk(chunk).tokens, 0),
    estimates: (text) => cutChunks(text).some((chunk) => chunk.length > LONGEST_RUN && countChunk(chunk).estimate),
  };
}
