/**
 * Positions in a text. Everything inside the core is a UTF-16 offset; line and character numbers exist only at the edge.
 */

/** A half-open stretch of a file's text in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same stretch in a text that starts `by` letters earlier. */
export function movedBy<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A zero-based line and UTF-16 character, as the Language Server Protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range of positions, end exclusive, as the Language Server Protocol counts it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces the text of `span` by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Turns offsets of one text into line and character, and back. Lines end with LF, CRLF or CR. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    if (text.includes('\r')) {
      for (const match of text.matchAll(/\r?\n|\r/g)) this.starts.push(match.index + match[0].length);
      return;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The zero-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Clamps to the text. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.starts[line]! };
  }

  /** Clamps to the line and to the text. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const { start, end } = this.lineSpan(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The span of a line without its line break. */
  lineSpan(line: number): Span {
    const start = this.starts[line] ?? this.text.length;
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }
}

/** Applies edits that do not overlap; of two that overlap the later one (in order of position) is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Maps offsets of a decoded text (the content of a YAML or JSON string) to offsets of the file it stands in.
 * `pieces` are ordered by `at`; between two pieces offsets grow one for one.
 */
export class OffsetMap {
  private readonly ats: number[];
  private readonly sources: number[];

  private constructor(pieces: readonly { at: number; source: number }[]) {
    this.ats = pieces.map((piece) => piece.at);
    this.sources = pieces.map((piece) => piece.source);
  }

  /** The decoded text stands in the file letter for letter from `base` on. */
  static shifted(base: number): OffsetMap {
    return new OffsetMap([{ at: 0, source: base }]);
  }

  static pieces(pieces: readonly { at: number; source: number }[]): OffsetMap {
    return new OffsetMap(pieces.length ? pieces : [{ at: 0, source: 0 }]);
  }

  toSource(offset: number): number {
    if (this.ats.length === 1) return this.sources[0]! + (offset - this.ats[0]!);
    let low = 0;
    let high = this.ats.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.ats[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.sources[low]! + (offset - this.ats[low]!);
  }

  /** The end is mapped through its last character, so that a span never reaches into the next line's indentation. */
  spanToSource(start: number, end: number): Span {
    const from = this.toSource(start);
    return { start: from, end: end > start ? Math.max(from, this.toSource(end - 1) + 1) : from };
  }
}
