import { CHOMPING_MODE, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { OffsetMap } from '../text/text.ts';
import type { YamlScalar } from './types.ts';

const STYLES: Readonly<Record<ScalarEvent['style'], YamlScalar['style']>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
const QUOTE = 39;
const BACKSLASH = 92;

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

const HEX_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

export interface DecodedScalar {
  readonly text: string;
  readonly map: OffsetMap;
}

export function styleOf(event: ScalarEvent): YamlScalar['style'] {
  return STYLES[event.style];
}

/** Collects decoded text with the place in the file that each stretch of it comes from. */
class Decoder {
  private readonly parts: string[] = [];
  private readonly pieces: { at: number; source: number }[] = [];
  private length = 0;

  constructor(private readonly source: string) {}

  /** Letters that stand in the file as they are. */
  copy(start: number, end: number): void {
    if (end > start) this.add(this.source.slice(start, end), start);
  }

  /** Text that stands for something written differently, such as an escape. */
  add(text: string, from: number): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (!last || from - last.source !== this.length - last.at) this.pieces.push({ at: this.length, source: from });
    this.parts.push(text);
    this.length += text.length;
  }

  /** `count` line breaks; each stands at one of the places given, the last place for the rest. */
  breaks(count: number, places: readonly number[], fallback: number): void {
    for (let i = 0; i < count; i++) this.add('\n', places[i] ?? places.at(-1) ?? fallback);
  }

  /** The place behind the content: an escape at the end is longer than the letter it stands for. */
  endAt(source: number): void {
    this.pieces.push({ at: this.length, source });
  }

  finish(end: number): DecodedScalar {
    if (this.pieces.length === 0) this.pieces.push({ at: 0, source: end });
    return { text: this.parts.join(''), map: OffsetMap.pieces(this.pieces) };
  }
}

/** The content of a scalar with the place of every letter. The rules are those of js-yaml's `getScalarValue`. */
export function decodeScalar(source: string, event: ScalarEvent): DecodedScalar {
  const { valueStart: start, valueEnd: end } = event;
  if (event.fast) return { text: source.slice(start, end), map: OffsetMap.shifted(start) };
  const style = styleOf(event);
  if (style === 'literal' || style === 'folded') return decodeBlock(source, event, style === 'folded');
  return decodeFlow(source, start, end, style);
}

function decodeFlow(source: string, start: number, end: number, style: YamlScalar['style']): DecodedScalar {
  const out = new Decoder(source);
  let position = start;
  let from = start;
  /** Where the letters that count end: white space before a line break is dropped. */
  let upTo = start;
  while (position < end) {
    const code = source.charCodeAt(position);
    if (code === LF || code === CR) {
      out.copy(from, upTo);
      const fold = skipBreaks(source, position, end);
      if (fold.breaks.length === 1) out.add(' ', position);
      else out.breaks(fold.breaks.length - 1, fold.breaks.slice(1), position);
      position = from = upTo = fold.position;
    } else if (code === QUOTE && style === 'single') {
      out.copy(from, position + 1);
      position += 2;
      from = upTo = position;
    } else if (code === BACKSLASH && style === 'double') {
      out.copy(from, position);
      position = decodeEscape(source, position, end, out);
      from = upTo = position;
    } else {
      position++;
      if (code !== SPACE && code !== TAB) upTo = position;
    }
  }
  out.copy(from, style === 'plain' ? upTo : end);
  if (style !== 'plain') out.endAt(end);
  return out.finish(end);
}

/** Decodes the escape at `position` and gives the place after it. */
function decodeEscape(source: string, position: number, end: number, out: Decoder): number {
  const letter = source[position + 1] ?? '';
  if (letter === '\n' || letter === '\r') return skipBreaks(source, position + 1, end).position;
  const simple = ESCAPES[letter];
  if (simple !== undefined) {
    out.add(simple, position);
    return position + 2;
  }
  const length = HEX_LENGTHS[letter] ?? 0;
  const code = Number.parseInt(source.slice(position + 2, position + 2 + length), 16);
  const text = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  for (let unit = 0; unit < text.length; unit++) out.add(text.charAt(unit), position);
  return position + 2 + length;
}

function skipBreaks(source: string, start: number, end: number): { position: number; breaks: number[] } {
  const breaks: number[] = [];
  let position = start;
  for (; position < end; position++) {
    const code = source.charCodeAt(position);
    if (code === LF || code === CR) {
      breaks.push(position);
      if (code === CR && source.charCodeAt(position + 1) === LF) position++;
    } else if (code !== SPACE && code !== TAB) break;
  }
  return { position, breaks };
}

function decodeBlock(source: string, event: ScalarEvent, folded: boolean): DecodedScalar {
  const { valueStart, valueEnd, indent, chomping } = event;
  const out = new Decoder(source);
  const textIndent = Math.max(indent, 0);
  let hasContent = false;
  let moreIndented = false;
  /** Places of the line breaks since the last letter of content: that of the content line, then those of empty lines. */
  let breaks: number[] = [];
  let emptyLines = 0;
  for (let lineStart = valueStart; lineStart < valueEnd; ) {
    let lineEnd = lineStart;
    while (lineEnd < valueEnd && !isBreak(source.charCodeAt(lineEnd))) lineEnd++;
    let column = 0;
    while (column < textIndent && source.charCodeAt(lineStart + column) === SPACE) column++;
    if (indent < 0 || lineStart + column >= lineEnd) {
      emptyLines++;
    } else {
      const contentStart = lineStart + textIndent;
      const first = source.charCodeAt(contentStart);
      const more = folded && (first === SPACE || first === TAB);
      if (!folded || more || moreIndented) {
        out.breaks(hasContent || moreIndented ? 1 + emptyLines : emptyLines, breaks, contentStart);
      } else if (emptyLines > 0) {
        out.breaks(emptyLines, hasContent ? breaks.slice(1) : breaks, contentStart);
      } else if (hasContent) out.add(' ', breaks[0] ?? contentStart);
      out.copy(contentStart, lineEnd);
      moreIndented = more;
      hasContent = true;
      emptyLines = 0;
      breaks = [];
    }
    breaks.push(lineEnd);
    lineStart = lineEnd + (source.charCodeAt(lineEnd) === CR && source.charCodeAt(lineEnd + 1) === LF ? 2 : 1);
  }
  if (chomping === CHOMPING_MODE.KEEP) out.breaks(hasContent ? 1 + emptyLines : emptyLines, breaks, valueEnd);
  else if (chomping !== CHOMPING_MODE.STRIP && hasContent) out.breaks(1, breaks, valueEnd);
  return out.finish(valueEnd);
}

function isBreak(code: number): boolean {
  return code === LF || code === CR;
}

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** The value of an unquoted scalar by the YAML 1.2 core schema. */
export function plainValue(text: string): string | number | boolean | null {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    case '.nan':
    case '.NaN':
    case '.NAN':
      return Number.NaN;
  }
  if (text.length > 400) return text;
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
  if (infinity) return infinity[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return text;
}
