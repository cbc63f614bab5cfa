import { decodedOffset } from '../prompt/offsets.ts';
import type { Message, PromptDocument } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import type { Span } from '../text/text.ts';
import { startsChunk } from './chunks.ts';
import type { TokenCounter } from './types.ts';

/** The tokens of all messages of a prompt: what is sent, without front matter. Counted once a document. */
export function totalTokens({ messages }: PromptDocument, counter: TokenCounter): number {
  return messages.reduce((sum, message) => sum + tokensOf(message, counter).total, 0);
}

/** The tokens of a segment and the line break behind it, by the counter that counted them. */
const inSegment = oncePerWording((): { counter: TokenCounter | undefined; tokens: number } => ({
  counter: undefined,
  tokens: 0,
}));

/** The tokens of one message, and of stretches of it at the cost of their ends. Each segment is counted once. */
export class TokenSums {
  readonly total: number;
  /** Offsets of the message's text, the last at its end. */
  private readonly cuts: number[] = [0];
  /** The tokens before each cut. */
  private readonly sums: number[] = [0];

  constructor(
    private readonly message: Message,
    private readonly counter: TokenCounter,
  ) {
    const { text, segments } = message;
    let sum = 0;
    for (let i = 0, next: number; i < segments.length; i = next) {
      next = i + 1;
      while (next < segments.length && !startsChunk(text.charCodeAt(segments[next]!.start))) next++;
      const { start, wording } = segments[i]!;
      const end = segments[next]?.start ?? text.length;
      // Template comments are blank in the segment.
      const asItStands = next === i + 1 && next < segments.length && text.startsWith(wording.text, start);
      if (asItStands) {
        const known = inSegment(wording);
        if (known.counter !== counter) {
          known.counter = counter;
          known.tokens = counter.count(text.slice(start, end));
        }
        sum += known.tokens;
      } else {
        sum += counter.count(text.slice(start, end));
      }
      this.cuts.push(end);
      this.sums.push(sum);
    }
    this.total = sum;
  }

  /** The tokens of what stands at a span of the file, such as a section. */
  within(span: Span): number {
    const { cuts, sums, counter } = this;
    const { text } = this.message;
    const start = decodedOffset(this.message, span.start);
    const end = decodedOffset(this.message, span.end);
    const first = firstFrom(cuts, start);
    const last = firstFrom(cuts, end + 1) - 1;
    if (last < first) return counter.count(text.slice(start, end));
    const inside = sums[last]! - sums[first]!;
    return inside + counter.count(text.slice(start, cuts[first])) + counter.count(text.slice(cuts[last], end));
  }
}

/** The index of the first of some rising numbers that is at least `least`; their count when none is. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const known = new WeakMap<Message, { readonly counter: TokenCounter; readonly tokens: TokenSums }>();

/** Several rules ask for the tokens of a message. */
export function tokensOf(message: Message, counter: TokenCounter): TokenSums {
  let found = known.get(message);
  if (found?.counter !== counter) {
    found = { counter, tokens: new TokenSums(message, counter) };
    known.set(message, found);
  }
  return found.tokens;
}
