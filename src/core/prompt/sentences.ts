/**
 * Splits the text of one block into sentences. One pass, linear in the length of the text.
 *
 * Works on masked text (see inline.ts): code, variables and addresses hold no stops there, and markup is blank.
 */

/** Words before a stop that do not end a sentence, whatever follows. */
const NEVER_LAST = new Set(
  (
    'e.g i.e eg ie vs cf viz resp approx ca incl excl esp dr mr mrs ms prof st sr jr gen col capt lt sgt rev hon pres gov ' +
    'fig figs eq eqs ch vol vols pp ed eds trans ext tel num'
  ).split(' '),
);
/** Words before a stop that end a sentence only before a capital. */
const RARELY_LAST = new Set(
  'etc al dept est min max avg sec inc ltd co corp llc a.m p.m am pm u.s u.k u.n e.u ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
);
/** `No. 5`, `p. 12`: not a stop before a number. */
const BEFORE_NUMBER = new Set(['no', 'nos', 'p', 'art', 'par', 'para', 'v', 'ver', 'rev', 'item']);

/** `6 p.m. Pacific time`: the zone belongs to the hour. */
const CLOCK_WORDS = new Set(['a.m', 'p.m', 'am', 'pm']);
const TIME_ZONE =
  /^(?:Pacific|Mountain|Central|Eastern|Atlantic|Greenwich|UTC|GMT|BST|CES?T|EES?T|WES?T|[ECMP][SD]?T|[AI]ST|JST|AES?T)\b/;

const STOP = /[.!?…。！？]+/g;
const CLOSERS = /["'”’»)\]}*_]*/y;
const SPACES = /\s*/y;
const WORD_BEFORE = /[\p{L}\p{N}.&]/u;
const LOWER = /\p{Ll}/u;
const BULLET_GLYPH = /^[•‣◦▪●○–—✓✔✗✘☐☑✅❌➤➜→►▶]/u;

/** Stretches in which no sentence ends: quotations and parentheses. Sorted, offsets of the text. */
interface Enclosed {
  readonly start: number;
  readonly end: number;
}

/** Half-open stretches of sentences without surrounding white space, in order; together they hold every letter. */
export function splitSentences(masked: string, enclosed: readonly Enclosed[]): { start: number; end: number }[] {
  const cuts = lineCuts(masked);
  const stops = stopCuts(masked, enclosed);
  const ends = cuts.length ? mergeSorted(cuts, stops) : stops;
  ends.push(masked.length);
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const end of ends) {
    const trimmed = trim(masked, start, end);
    if (trimmed) sentences.push(trimmed);
    start = Math.max(start, end);
  }
  return sentences;
}

function trim(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0xfeff;
}

function stopCuts(text: string, enclosed: readonly Enclosed[]): number[] {
  const cuts: number[] = [];
  let next = 0;
  let sentenceStart = 0;
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const at = match.index;
    const afterStop = at + match[0].length;
    while (next < enclosed.length && enclosed[next]!.end <= at) next++;
    const inside = enclosed[next];
    CLOSERS.lastIndex = afterStop;
    CLOSERS.test(text);
    const end = CLOSERS.lastIndex;
    if (inside && inside.start <= at && end < inside.end) continue;
    if (end >= text.length) break;
    const wide = text.charCodeAt(at) > 0x3000;
    SPACES.lastIndex = end;
    SPACES.test(text);
    const following = SPACES.lastIndex;
    if (following >= text.length) break;
    if (following === end && !wide) continue;
    if (!wide && !endsSentence(text, sentenceStart, at, match[0], afterStop < end, following)) continue;
    cuts.push(following);
    sentenceStart = following;
  }
  return cuts;
}

function endsSentence(
  text: string,
  sentenceStart: number,
  at: number,
  stop: string,
  closed: boolean,
  following: number,
): boolean {
  const nextChar = text[following]!;
  const lower = LOWER.test(nextChar);
  if (stop !== '.') {
    // `What? Why!` ends; `"really?" they ask`, `wait... then` do not.
    return !lower;
  }
  const word = wordBefore(text, at).toLowerCase();
  // Behind a quotation: who begins one sentence with a small letter begins the next so.
  if (word === '') return !lower || (!/\s/.test(text[at - 1] ?? ' ') && LOWER.test(firstLetter(text, sentenceStart)));
  // `no abbreviations other than "Ms." Write …`: what is quoted is all of it.
  if (NEVER_LAST.has(word)) return closed && !lower && /["“‘'«]/.test(text[at - word.length - 1] ?? '');
  if (CLOCK_WORDS.has(word) && TIME_ZONE.test(text.slice(following, following + 12))) return false;
  if (RARELY_LAST.has(word)) return !lower && !/\d/.test(nextChar);
  if (BEFORE_NUMBER.has(word) && /\d/.test(nextChar)) return false;
  const alone = at === word.length || /\s/.test(text[at - word.length - 1]!);
  if (alone && /^(?:\d{1,3}|\p{L})$/u.test(word)) {
    // A number or letter that leads (`1. First`, `Step 2. Then`), or an initial (`Ann J. Smith`).
    const before = text.slice(Math.max(sentenceStart, at - 40), at - word.length).trim();
    if (/^$|^\p{Lu}[\p{L}-]*$|[:;]$/u.test(before)) return false;
    if (/\p{Lu}/u.test(text[at - 1]!) && /(?:^|\s)\p{Lu}[\p{L}.]*$/u.test(before) && !lower) return false;
  }
  if (closed && lower) return false;
  return true;
}

function firstLetter(text: string, start: number): string {
  return FIRST_LETTER.exec(text.slice(start, start + 40))?.[0] ?? '';
}
const FIRST_LETTER = /\p{L}/u;

/** The word that ends at `at`, with inner stops (`e.g`), at most 12 letters. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 12 && isWordCode(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

/** A letter, a digit, `.` or `&`. */
function isWordCode(code: number): boolean {
  if (code >= 128) return WORD_BEFORE.test(String.fromCharCode(code));
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code === 38
  );
}

/** A line shorter than this was broken by its writer, not by the margin. */
const NARROWEST_MARGIN = 60;

/**
 * Line breaks that end a sentence. A break inside a paragraph is soft, except where its writer clearly meant it: two
 * spaces or a backslash before it, a bullet glyph after it, or a capital after it where the next word would have fitted
 * on the line.
 */
function lineCuts(text: string): number[] {
  const cuts: number[] = [];
  let newline = text.indexOf('\n');
  if (newline < 0) return cuts;
  let longest = NARROWEST_MARGIN;
  for (let start = 0, end = newline; ; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, (end < 0 ? text.length : end) - start);
    if (end < 0) break;
    start = end + 1;
  }
  let lineStart = 0;
  while (newline >= 0) {
    let next = newline + 1;
    while (next < text.length && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next++;
    if (next < text.length && isDeliberate(text, lineStart, newline, next, longest)) cuts.push(next);
    lineStart = newline + 1;
    newline = text.indexOf('\n', lineStart);
  }
  return cuts;
}

/** `tone: warm`, `headline - 6 words`. */
const KEY_LINE = /^[a-z][\w'’/&-]*(?: [\w'’/&-]+){0,3}(?::| [-–—]) /;
/** `Meta title: 60 characters`: a line that is wider than the margin and opens with a label. */
const LABEL_LINE = /^[A-Z][\w'’/&-]*(?: [\w'’/&-]+){0,3}: /;
/** A line of this kind, or one that introduces such lines. */
const ENDS_KEY_LINE = /^\s*[A-Za-z][\w'’/&-]*(?: [\w'’/&-]+){0,3}(?::| [-–—]) |[:.!?]\s*$/;

/** `b) A closing line`, behind a line that does not go on with it. */
const LETTERED_LINE = /^\(?(?:[a-h]|[ivx]{1,4}|\d{1,2})\) \S/;
const GOES_ON = /(?:[,;(&–—-]|\b(?:and|or|either|with|of|the))\s*$/i;

function isDeliberate(text: string, lineStart: number, newline: number, next: number, margin: number): boolean {
  if (BULLET_GLYPH.test(text.slice(next, next + 2))) return true;
  if (LETTERED_LINE.test(text.slice(next, next + 8)) && !GOES_ON.test(text.slice(lineStart, newline))) return true;
  const first = text[next]!;
  if (LOWER.test(first))
    return KEY_LINE.test(text.slice(next, next + 48)) && ENDS_KEY_LINE.test(text.slice(lineStart, newline));
  let end = newline;
  while (end > lineStart && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === lineStart) return false;
  if (/[,;–—(&-]/.test(text[end - 1]!)) return false;
  const hard = newline - end >= 2 && text.slice(end, newline).startsWith('  ');
  if (hard || text[end - 1] === '\\') return true;
  if (LABEL_LINE.test(text.slice(next, next + 48)) && ENDS_KEY_LINE.test(text.slice(lineStart, newline))) return true;
  let wordEnd = next;
  while (wordEnd < text.length && !isSpace(text.charCodeAt(wordEnd)) && wordEnd - next < margin) wordEnd++;
  return end - lineStart + 1 + (wordEnd - next) <= margin;
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const value = j >= b.length || (i < a.length && a[i]! <= b[j]!) ? a[i++]! : b[j++]!;
    if (merged[merged.length - 1] !== value) merged.push(value);
  }
  return merged;
}
