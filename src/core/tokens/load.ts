import { rememberRecent } from '../language/recent.ts';
import { StretchMap } from '../language/stretches.ts';
import { cutRuns, isCut } from './chunks.ts';
import type { TokenCounter } from './types.ts';

/** Words whose counts are kept. */
const KEPT_WORDS = 32_768;
/** A longer stretch without a cut, UTF-16 units, is counted anew each time. */
const LONGEST_WORD = 48;
/** Longer texts whose counts are kept: what rules count again at each keystroke, such as examples. */
const KEPT_TEXTS = 100;
/** Of texts of so many UTF-16 units. */
const SHORTEST_TEXT = 250;
const LONGEST_TEXT = 50_000;

/**
 * Loads the ranks of o200k_base (1 MB, about 135 ms) and returns a counter that remembers the counts of the words it has
 * seen last, with the space before them. Special tokens in a prompt (`<|endoftext|>`) are counted as the text they are.
 * Loading twice gives the same counter.
 */
export function loadTokenCounter(): Promise<TokenCounter> {
  loading ??= createCounter();
  return loading;
}

let loading: Promise<TokenCounter> | undefined;

async function createCounter(): Promise<TokenCounter> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const asPlainText = { disallowedSpecial: new Set<string>() };
  const tokensIn = (piece: string) => countTokens(piece, asPlainText);
  const words = new StretchMap(KEPT_WORDS, tokensIn);

  const countWords = (text: string) => {
    let sum = 0;
    for (let start = 0, end = 0; start < text.length; start = end) {
      end = cutAfter(text, start);
      sum +=
        end - start <= LONGEST_WORD
          ? words.get(text, start, end)
          : cutRuns(text.slice(start, end)).reduce((tokens, piece) => tokens + tokensIn(piece), 0);
    }
    return sum;
  };
  const countOnce = rememberRecent(KEPT_TEXTS, countWords);

  return {
    encoding: 'o200k_base',
    count: (text) => (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT ? countWords(text) : countOnce(text)),
    estimates: (text) => cutRuns(text).length > 1,
  };
}

function cutAfter(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !isCut(text, at)) at++;
  return at;
}
