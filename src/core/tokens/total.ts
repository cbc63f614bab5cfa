import { oncePer } from '../language/once.ts';
import { decodedOffset } from '../prompt/offsets.ts';
import type { Message, PromptDocument, Sentence } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import type { Span } from '../text/text.ts';
import { startsChunk } from './chunks.ts';
import type { TokenCounter } from './types.ts';

/** The tokens of all messages of a prompt: what is sent, without front matter. Counted once a document. */
export function totalTokens({ messages }: PromptDocument, counter: TokenCounter): number {
  return messages.reduce((sum, message) => sum + tokensOf(message, counter).total, 0);
}

interface Count {
  readonly tokens: number;
  /** Whether they are estimated. */
  readonly estimate: boolean;
}

function countOf(text: string, counter: TokenCounter): Count {
  return { tokens: counter.count(text), estimate: counter.estimates?.(text) ?? false };
}

/** What was counted last, and by which counter. */
interface Counted {
  counter?: TokenCounter;
  count?: Count;
}

function countOnce(known: Counted, text: string, counter: TokenCounter): Count {
  if (!known.count || known.counter !== counter) {
    known.counter = counter;
    known.count = countOf(text, counter);
  }
  return known.count;
}

/** Of a segment and the line break behind it. */
const inSegment = oncePerWording((): Counted => ({}));
const inSentence = oncePerWording((): Counted => ({}));

/** The tokens of sentences, without what stands between them. Each is counted once. */
export function tokensOfSentences(sentences: Iterable<Sentence>, counter: TokenCounter): number {
  let sum = 0;
  for (const { wording } of sentences) sum += countOnce(inSentence(wording), wording.text, counter).tokens;
  return sum;
}

/** The tokens of one message, and of stretches of it at the cost of their ends. Each segment is counted once. */
export class TokenSums {
  readonly total: number;
  /** Whether some of them are estimated. */
  readonly estimate: boolean;
  /** Offsets of the message's text, the last at its end. */
  private readonly cuts: number[] = [0];
  /** The tokens before each cut. */
  private readonly sums: number[] = [0];

  constructor(
    private readonly message: Message,
    private readonly counter: TokenCounter,
  ) {
    const { text, segments, commented } = message;
    let sum = 0;
    let estimate = false;
    for (let i = 0, next: number; i < segments.length; i = next) {
      next = i + 1;
      while (next < segments.length && !startsChunk(text, segments[next]!.start)) next++;
      const { start, wording } = segments[i]!;
      const end = segments[next]?.start ?? text.length;
      const asItStands = !commented && next === i + 1 && next < segments.length;
      const count = countOnce(asItStands ? inSegment(wording) : {}, text.slice(start, end), counter);
      sum += count.tokens;
      estimate ||= count.estimate;
      this.cuts.push(end);
      this.sums.push(sum);
    }
    this.total = sum;
    this.estimate = estimate;
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

const lastSums = oncePer((_: Message): { counter?: TokenCounter; tokens?: TokenSums } => ({}));

/** Several rules ask for the tokens of a message. */
export function tokensOf(message: Message, counter: TokenCounter): TokenSums {
  const last = lastSums(message);
  if (!last.tokens || last.counter !== counter) {
    last.counter = counter;
    last.tokens = new TokenSums(message, counter);
  }
  return last.tokens;
}
