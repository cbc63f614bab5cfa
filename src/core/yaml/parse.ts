import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Span } from '../text/text.ts';
import { buildTree, depthMessage } from './build.ts';
import type { YamlDocument, YamlProblem } from './types.ts';

export interface YamlOptions {
  /** Default 100. The first alias beyond it is a problem, and no further one is followed. */
  readonly maxAliases?: number;
  /** Default 64. */
  readonly maxDepth?: number;
  /**
   * Front matter is read as its own tools read it: what YAML would take for an alias, a flow collection or a second key
   * on one line is text (`globs: **`, `description: note: be brief`).
   */
  readonly lenient?: boolean;
}

/**
 * Reads YAML or JSON. Never throws: what is wrong stands in `problems`, and `root` holds everything that could be read
 * around it. The work is bounded by a small multiple of the text's length.
 */
export function parseYaml(text: string, options: YamlOptions = {}): YamlDocument {
  const maxDepth = options.maxDepth ?? 64;
  const lenient = options.lenient ?? false;
  const reading = new Reading(text, maxDepth);
  const events = lenient ? reading.readLeniently() : reading.read();
  const tree = buildTree(events, reading.structure, reading.source, {
    maxAliases: options.maxAliases ?? 100,
    maxDepth,
    lenient,
  });
  return {
    text,
    root: tree.root,
    problems: [...reading.problems, ...tree.problems].sort((a, b) => a.span.start - b.span.start),
    partial: reading.partial,
    comments: tree.comments,
  };
}

interface Failure {
  readonly reason: string;
  readonly at: number;
}

/** Lines set aside in one text before the rest is given up. */
const MAX_REPAIRS = 12;
/** Closing brackets moved to the line before. */
const MAX_MOVES = 100;
/** Lines of front matter read as text. */
const MAX_PLAIN_LINES = 40;
/** A template variable as a whole value, which YAML would read as a mapping. */
const TEMPLATE_VALUE = /^([\w.-]+:[ \t]+)\{\{[^{}\r\n]*\}\}(?=[ \t]*$)/gm;
/** Control characters, which no string may hold as they are. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/g;
/** What may stand in quotes only. */
const NOT_PRINTABLE = /[\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * js-yaml's reasons in plainer words. It often notices an error a line late; those stand at the line that the longest
 * part that parses ends before.
 */
const REASONS: readonly {
  readonly says: RegExp;
  readonly message: (found: string) => string;
  readonly atCulprit?: true;
}[] = [
  {
    says: /^unexpected end of the (?:stream|document) within a (?:single|double) quoted/,
    message: () => 'the quotes that open here are not closed',
    atCulprit: true,
  },
  {
    says: /^unexpected end of the stream within a flow/,
    message: () => 'the bracket that opens here is not closed',
    atCulprit: true,
  },
  {
    says: /^deficient indentation/,
    message: () => 'quotes or a bracket that open here are not closed',
    atCulprit: true,
  },
  {
    says: /^(?:can not read a block mapping entry|expected ':' after a mapping key)/,
    message: () => 'this line is no "key: value": a colon and a space are missing',
    atCulprit: true,
  },
  {
    says: /^bad indentation of a/,
    message: (found) =>
      found.startsWith(':')
        ? 'a second ": " on one line: put the text in quotes'
        : 'this does not line up with what stands before it: check indentation and quotes',
  },
  { says: /^tab characters/, message: () => 'YAML cannot be indented with tabs: use spaces' },
  { says: /^missed comma/, message: () => 'a comma is missing before this' },
];

/** js-yaml stops at the first error. This sets aside the line at fault, keeping every offset, and reads again. */
class Reading {
  readonly problems: YamlProblem[] = [];
  partial = false;
  /** As long as the text. Letters that no YAML may hold and lines that could not be read are blank. */
  source: string;
  /** `source` with the values that are read as text covered by letters. */
  structure: string;
  /** Characters that may still be parsed. */
  private budget: number;

  constructor(
    readonly text: string,
    private readonly maxDepth: number,
  ) {
    this.source = text;
    this.structure = text;
    this.budget = text.length * 3 + 400_000;
  }

  read(): readonly Event[] {
    this.blankAll(CONTROL);
    let kept: readonly Event[] = [];
    for (let repairs = 0; ; repairs++) {
      const result = this.parse();
      if (Array.isArray(result)) return result;
      const failure = result as Failure;
      if (failure.reason.includes('non-printable') && this.blankAll(NOT_PRINTABLE)) continue;
      this.partial = true;
      const boundary = this.longestPrefix(failure.at);
      kept = boundary.events;
      if (repairs === 0) this.report(failure, boundary.line);
      if (repairs === MAX_REPAIRS || this.budget < this.structure.length) break;
      if (!this.blankLine(boundary.line)) break;
    }
    return kept;
  }

  readLeniently(): readonly Event[] {
    this.blankAll(CONTROL);
    this.structure = this.structure.replace(
      TEMPLATE_VALUE,
      (match, key: string) => key + 'x'.repeat(match.length - key.length),
    );
    let lastLine = -1;
    for (let lines = 0; lines < MAX_PLAIN_LINES && this.budget >= this.structure.length; lines++) {
      const result = this.parse();
      if (Array.isArray(result)) return result;
      const line = this.lineWithText((result as Failure).at);
      if (line.start === lastLine) break;
      lastLine = line.start;
      this.coverValue(line);
    }
    return this.read();
  }

  /**
   * Reads the whole text. A bracket that closes at the column of its key is accepted, as most parsers do: it is moved to
   * the end of the line before, with as many spaces between as there were letters.
   */
  private parse(): readonly Event[] | Failure {
    for (let moves = 0; ; moves++) {
      const result = this.attempt(this.structure);
      if (Array.isArray(result)) return result;
      const { reason, at } = result as Failure;
      if (moves === MAX_MOVES || !reason.startsWith('deficient') || !/[\]}]/.test(this.structure.charAt(at)))
        return result;
      const before = this.structure.slice(
        startOfLine(this.structure, Math.max(0, startOfLine(this.structure, at) - 2)),
        at,
      );
      const gap = before.length - before.trimEnd().length;
      if (before.includes('#') || this.budget < this.structure.length) return result;
      this.structure = this.structure.slice(0, at - gap) + ' '.repeat(gap) + this.structure.slice(at);
    }
  }

  private attempt(structure: string): readonly Event[] | Failure {
    this.budget -= structure.length;
    try {
      return parseEvents(structure, { maxDepth: this.maxDepth + 1 });
    } catch (error) {
      if (error instanceof YAMLException) return { reason: error.reason, at: error.mark?.position ?? 0 };
      return { reason: 'the text cannot be read', at: 0 };
    }
  }

  /** Puts spaces where letters stand that cannot be read, and reports the first. */
  private blankAll(letters: RegExp): boolean {
    const first = this.source.search(letters);
    if (first < 0) return false;
    this.source = this.source.replace(letters, ' ');
    this.structure = this.structure.replace(letters, ' ');
    if (this.problems.length > 0) return true;
    this.problems.push({
      code: 'syntax',
      message: `the character ${nameOf(this.text, first)} cannot stand in YAML or JSON`,
      span: { start: first, end: first + 1 },
    });
    return true;
  }

  /**
   * The longest run of whole lines from the start of the text, none after the line of `at`, that parses, and the line
   * after it. The cost is logarithmic in the number of lines.
   */
  private longestPrefix(at: number): { line: Span; events: readonly Event[] } {
    const starts = lineStarts(this.structure, at);
    let events: readonly Event[] = [];
    /** The first `good` lines parse. */
    let good = 0;
    let bad = starts.length;
    for (let step = 1, count = starts.length - 1; count > good; step *= 2) {
      const result = this.tryPrefix(starts[count]!);
      if (result) {
        events = result;
        good = count;
        break;
      }
      bad = count;
      count -= step;
    }
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      const result = this.tryPrefix(starts[middle]!);
      if (result) {
        events = result;
        good = middle;
      } else bad = middle;
    }
    return { line: lineFrom(this.structure, starts[good] ?? 0), events };
  }

  private tryPrefix(end: number): readonly Event[] | undefined {
    if (this.budget < end) return undefined;
    const result = this.attempt(this.structure.slice(0, end));
    return Array.isArray(result) ? result : undefined;
  }

  private report({ reason, at }: Failure, culprit: Span): void {
    const place = this.placeOf(at);
    if (reason.startsWith('nesting exceeded')) {
      this.problems.push({ code: 'depth-limit', message: depthMessage(this.maxDepth), span: place });
      return;
    }
    const known = REASONS.find(({ says }) => says.test(reason));
    const opener = this.lineWithText(culprit.start);
    this.problems.push({
      code: 'syntax',
      message: known ? known.message(this.text.slice(place.start, place.end)) : reason,
      span: known?.atCulprit && opener.start < opener.end && opener.start <= place.start ? opener : place,
    });
  }

  /** The word at an error or after it, or the last one before it where the rest of its line is blank. */
  private placeOf(at: number): Span {
    let start = Math.min(at, this.text.length);
    while (start < this.text.length && /[ \t]/.test(this.text.charAt(start))) start++;
    if (!/\S/.test(this.text.charAt(start))) {
      while (start > 0 && !/\S/.test(this.text.charAt(start - 1))) start--;
      start = Math.max(0, start - 1);
    }
    let end = start;
    while (end < this.text.length && end - start < 80 && /\S/.test(this.text.charAt(end))) end++;
    return { start, end };
  }

  /** The line of `at`, or the last one before it that is not blank, without its indentation. */
  private lineWithText(at: number): Span {
    let from = Math.min(at, this.structure.length);
    const line = lineFrom(this.structure, startOfLine(this.structure, from));
    if (this.structure.slice(line.start, line.end).trim() === '') {
      from = line.start;
      while (from > 0 && !/\S/.test(this.structure.charAt(from - 1))) from--;
    }
    const { start, end } = lineFrom(this.structure, startOfLine(this.structure, from));
    const written = this.structure.slice(start, end);
    return { start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length };
  }

  private blankLine(line: Span): boolean {
    const blank = (text: string) =>
      `${text.slice(0, line.start)}${' '.repeat(line.end - line.start)}${text.slice(line.end)}`;
    if (this.structure.slice(line.start, line.end).trim() === '') return false;
    this.source = blank(this.source);
    this.structure = blank(this.structure);
    return true;
  }

  /** Covers the value of `key: value` (or the whole line where there is no key) with letters that are plain text. */
  private coverValue(line: Span): void {
    const written = this.structure.slice(line.start, line.end);
    const key = /^(?:- +)?[\w.-]+:[ \t]+/.exec(written);
    const start = line.start + (key?.[0].length ?? 0);
    this.cover({ start, end: line.end });
  }

  private cover({ start, end }: Span): void {
    this.structure = `${this.structure.slice(0, start)}${'x'.repeat(end - start)}${this.structure.slice(end)}`;
  }
}

function nameOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The starts of the lines up to the one that holds `at`. */
function lineStarts(text: string, at: number): number[] {
  const starts = [0];
  for (let i = 0; i < at && i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineFrom(text: string, start: number): Span {
  let end = start;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}
