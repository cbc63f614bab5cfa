const LF = 10;
const SPACE = 32;
const APOSTROPHE = 39;
const SLASH = 47;
const DELETE = 127;

/**
 * Whether the pre-tokenizer of o200k_base never joins what stands before and behind an offset within the text, so that the
 * tokens of the whole are the sum over both. Three such places are known:
 *
 * - behind a letter, when neither a letter nor an apostrophe follows: nothing else goes on with a word;
 * - before a space that follows no white space: of the alternatives that can hold a space, those for words and punctuation
 *   begin with it, the others hold white space only;
 * - after a line feed, when neither a blank line nor `/` follows: of the alternatives that can hold a line feed, the one
 *   for punctuation goes on only with line breaks and `/`, the others only with white space up to the last line break.
 *
 * Beyond ASCII, white space is rare; nothing there counts as a place to cut.
 */
export function isCut(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === LF) return startsChunk(text, at);
  const code = text.charCodeAt(at);
  if (isLetter(before)) return code < DELETE && code !== APOSTROPHE && !isLetter(code);
  return code === SPACE && before > SPACE && before < DELETE;
}

/** Of ASCII. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether a text can be cut at an offset behind a line feed. */
export function startsChunk(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first) === SPACE) first++;
  const code = text.charCodeAt(first);
  return code > SPACE && code < DELETE && code !== SLASH;
}

/**
 * The longest piece, UTF-16 units, that is merged as one. Merging is quadratic in the length of a pre-token, and only a
 * run of one class of characters makes a long one.
 */
const LONGEST_RUN = 256;

/**
 * Cuts runs without digits and of white space only, or without white space, so that no pre-token is longer than
 * `LONGEST_RUN`. One piece when there is no such run, and then counting is exact.
 */
export function cutRuns(text: string): string[] {
  if (!hasLongRun(text)) return [text];
  const pieces: string[] = [];
  let start = 0;
  let runStart = 0;
  let runIsSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = isSpace(code);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || space !== runIsSpace) {
      runIsSpace = space;
      runStart = isDigit ? at + 1 : at;
    } else if (at - runStart >= LONGEST_RUN && !isLowSurrogate(code)) {
      pieces.push(text.slice(start, at));
      start = at;
      runStart = at;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/**
 * Whether more than `LONGEST_RUN` characters in a row are white space, or none of them is. Looks back from where such a
 * run would end, so that most characters are passed over.
 */
function hasLongRun(text: string): boolean {
  for (let start = 0, last = LONGEST_RUN; last < text.length; last = start + LONGEST_RUN) {
    const isSpaceAtEnd = isSpace(text.charCodeAt(last));
    let at = last;
    while (at > start && isSpace(text.charCodeAt(at - 1)) === isSpaceAtEnd) at--;
    if (at === start) return true;
    start = at;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
