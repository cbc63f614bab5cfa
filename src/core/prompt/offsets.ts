import type { Span, TextEdit } from '../text/text.ts';
import type { Message } from './types.ts';

/** The first offset of the message's decoded text that stands at `source` in the file or behind it. */
export function decodedOffset({ map, text }: Message, source: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.toSource(middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The decoded text that stands at a span of the file. */
export function sliceOf(message: Message, span: Span): string {
  return message.text.slice(decodedOffset(message, span.start), decodedOffset(message, span.end));
}

/**
 * The edit that replaces a stretch of a message's decoded text in the file. It ends where the next letter stands, so that
 * escapes and the indentation of block scalars stay whole.
 */
export function editOf({ map }: Message, start: number, end: number, newText = ''): TextEdit {
  return { span: { start: map.toSource(start), end: map.toSource(end) }, newText };
}
