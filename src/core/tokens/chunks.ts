/**
 * Cuts a text where the pre-tokenizer of o200k_base can never join, so that the tokens of the whole are the sum over the
 * chunks and an edit costs one chunk. Two such places are used:
 *
 * - after a line feed, when neither white space nor `/` follows: of the alternatives that can hold a line feed, the one
 *   for punctuation goes on only with line breaks and `/`, the others only with white space;
 * - in a long line, before a space between two ASCII letters: a word never reaches over a space behind it, and the
 *   space belongs to the word that follows.
 *
 * The cuts depend on the text around them alone, so those behind an edit stay where they are.
 */
export function cutChunks(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  let at = text.indexOf('\n');
  while (at >= 0) {
    const next = at + 1;
    if (startsChunk(text.charCodeAt(next)) && (text.charCodeAt(at - 1) === LF || next - start >= LONG_PARAGRAPH)) {
      pushLine(chunks, text, start, next);
      start = next;
    }
    at = text.indexOf('\n', next);
  }
  if (start < text.length) pushLine(chunks, text, start, text.length);
  return chunks;
}

const LF = 10;
const SPACE = 32;
const SLASH = 47;

/** Within a paragraph longer than this, UTF-16 units, every line break is a place to cut. */
const LONG_PARAGRAPH = 2_000;
/** A line longer than this, UTF-16 units, is cut between words. */
const LONG_LINE = 8_000;

/**
 * Whether what stands behind a line feed starts with a code unit before which a text can be cut. White space beyond ASCII is
 * rare at the start of a line; nothing there counts as a place to cut.
 */
export function startsChunk(code: number): boolean {
  return code > SPACE && code < 128 && code !== SLASH;
}

function pushLine(chunks: string[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONG_LINE) {
    let cut = start + LONG_LINE / 2;
    while (cut < to && !isWordGap(text, cut)) cut++;
    if (cut >= to - 1) break;
    chunks.push(text.slice(start, cut));
    start = cut;
  }
  chunks.push(text.slice(start, to));
}

function isWordGap(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === SPACE && isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1))
  );
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/**
 * The longest piece, UTF-16 units, that is merged as one. Merging is quadratic in the length of a pre-token, and only a
 * run of one class of characters makes a long one.
 */
export const LONGEST_RUN = 256;

/**
 * Cuts runs without digits and of white space only, or without white space, so that no pre-token is longer than
 * `LONGEST_RUN`. One piece when there is no such run, and then counting is exact.
 */
export function cutRuns(chunk: string): string[] {
  if (chunk.length <= LONGEST_RUN) return [chunk];
  const pieces: string[] = [];
  let start = 0;
  let runStart = 0;
  let runIsSpace = false;
  for (let at = 0; at < chunk.length; at++) {
    const code = chunk.charCodeAt(at);
    const isSpace = code === SPACE || (code >= 9 && code <= 13);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || isSpace !== runIsSpace) {
      runIsSpace = isSpace;
      runStart = isDigit ? at + 1 : at;
    } else if (at - runStart >= LONGEST_RUN && !isLowSurrogate(code)) {
      pieces.push(chunk.slice(start, at));
      start = at;
      runStart = at;
    }
  }
  pieces.push(chunk.slice(start));
  return pieces;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
