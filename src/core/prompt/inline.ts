import type { Span } from '../text/text.ts';
import { isHtmlMarkup, type Tag } from './tags.ts';
import type { TemplateTag } from './templates.ts';
import type { Comment, Mask } from './types.ts';

/**
 * What is not prose inside one block's text: markup, code, links, variables, quotations, comments, tags. One pass,
 * linear in the length of the text; offsets are the text's own.
 */
export interface Inline {
  /** Sorted by start; a quotation may hold other masks. */
  readonly masks: readonly Mask[];
  readonly tags: readonly Tag[];
  readonly comments: readonly Comment[];
}

/** What may start something that is no prose; the apostrophe of a word (`don't`) and the line of a name (`a_b`) cannot. */
const SPECIAL = /[`*~[\]<"“‘«\\]|(?<![A-Za-z0-9])'|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|https?:\/\//g;
const TAG = /<(\/?)([A-Za-z][\w.:-]*)((?:\s[^<>\n]{0,200})?)(\/?)>/y;
const URL_END = /[^\s<>"'`)\]}|\\]*/y;
const CLOSING_QUOTE: Readonly<Record<string, string>> = { '"': '"', '“': '”', '‘': '’', '«': '»', "'": "'" };
const NOTHING: Inline = { masks: [], tags: [], comments: [] };
/** A quotation longer than this is two unrelated marks. */
const MAX_QUOTE = 400;

/**
 * @param marks stretches to leave out, such as block quote marks
 * @param tags template tags that overlap the text, in order
 */
export function scanInline(text: string, marks: readonly Span[], tags: readonly TemplateTag[]): Inline {
  SPECIAL.lastIndex = 0;
  let match = SPECIAL.exec(text);
  if (!match && marks.length === 0 && tags.length === 0) return NOTHING;
  const masks: Mask[] = [];
  const found: Tag[] = [];
  const comments: Comment[] = [];
  const search = new Closing(text);
  let backticks: Backticks | undefined;
  const brackets: number[] = [];
  let nextTag = 0;
  let quoteEnd = 0;
  let lineLed = 0;
  const mask = (kind: Mask['kind'], start: number, end: number) => masks.push({ kind, start, end });

  for (const mark of marks) mask('markup', mark.start, mark.end);
  for (const tag of tags) {
    const kind = tag.kind === 'comment' ? 'comment' : 'variable';
    mask(kind, Math.max(tag.start, 0), Math.min(tag.end, text.length));
  }

  for (; match; match = SPECIAL.exec(text)) {
    const at = match.index;
    while (nextTag < tags.length && tags[nextTag]!.end <= at) nextTag++;
    const inTag = tags[nextTag];
    if (inTag && inTag.start <= at) {
      SPECIAL.lastIndex = inTag.end;
      continue;
    }
    const char = match[0];
    switch (char) {
      case '`': {
        backticks ??= new Backticks(text);
        const code = backticks.codeAt(at);
        if (code.closed) mask('code', at, code.end);
        SPECIAL.lastIndex = code.end;
        break;
      }
      case '*':
      case '_':
      case '~': {
        let stop = at + 1;
        while (text[stop] === char) stop++;
        SPECIAL.lastIndex = stop;
        if (isEmphasis(text, at, stop, char)) mask('markup', at, stop);
        break;
      }
      case '\\':
        if (at + 1 < text.length && /[!-/:-@[-`{-~]/.test(text[at + 1]!)) {
          mask('markup', at, at + 1);
          SPECIAL.lastIndex = at + 2;
        }
        break;
      case '[':
        brackets.push(at);
        break;
      case ']': {
        const open = brackets.pop();
        if (open === undefined || text[at + 1] !== '(') break;
        const close = search.find(')', at + 2);
        const newline = search.find('\n', at + 2);
        if (close < 0 || (newline >= 0 && newline < close)) break;
        mask('markup', text[open - 1] === '!' ? open - 1 : open, open + 1);
        mask('link', at, close + 1);
        SPECIAL.lastIndex = close + 1;
        break;
      }
      case '<': {
        if (text.startsWith('!--', at + 1)) {
          const close = search.find('-->', at + 4);
          const stop = close < 0 ? text.length : close + 3;
          mask('comment', at, stop);
          const content = text.slice(at + 4, close < 0 ? text.length : close);
          comments.push({ span: { start: at, end: stop }, content });
          SPECIAL.lastIndex = stop;
          break;
        }
        TAG.lastIndex = at;
        const tag = TAG.exec(text);
        if (!tag || tag[2] === 'http:' || tag[2] === 'https:') break;
        const stop = at + tag[0].length;
        const leads = isBlankBefore(text, lineLed, at);
        const name = tag[2]!;
        const kind = tag[1] ? 'close' : tag[4] || tag[3]!.endsWith('/') ? 'empty' : 'open';
        const alone = leads && isBlankAfter(text, stop);
        found.push({ name, kind, start: at, end: stop, leads, alone });
        mask(isHtmlMarkup(name) ? 'markup' : 'code', at, stop);
        if (leads) lineLed = stop;
        SPECIAL.lastIndex = stop;
        break;
      }
      case 'http://':
      case 'https://': {
        URL_END.lastIndex = at;
        URL_END.test(text);
        let stop = URL_END.lastIndex;
        while (stop > at + char.length && /[.,;:!?*_]/.test(text[stop - 1]!)) stop--;
        mask('link', at, stop);
        SPECIAL.lastIndex = stop;
        break;
      }
      default: {
        if (at < quoteEnd || !opensQuote(text, at, char)) break;
        const close = search.find(CLOSING_QUOTE[char]!, at + 1);
        if (close < 0 || close - at > MAX_QUOTE || !closesQuote(text, close, char)) break;
        quoteEnd = close + 1;
        mask('quote', at, quoteEnd);
      }
    }
  }
  if (masks.length > 1) masks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { masks, tags: found, comments };
}

/** Only white space and block quote marks stand between the line's start (or the last leading tag) and `at`. */
function isBlankBefore(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === 10) return true;
    if (!isBlankCode(code) && code !== 62) return false;
  }
  return true;
}

function isBlankAfter(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return true;
    if (!isBlankCode(code)) return false;
  }
  return true;
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** `*`, `_` and `~` are markup where they touch a word on one side at least, and are no part of a name or glob. */
function isEmphasis(text: string, at: number, stop: number, char: string): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[stop] ?? ' ';
  const spaceBefore = /\s/.test(before);
  const spaceAfter = /\s/.test(after);
  if (spaceBefore && spaceAfter) return false;
  if (char === '~') return stop - at === 2;
  if (char === '_') return !(/[\p{L}\p{N}/.]/u.test(before) && /[\p{L}\p{N}/.]/u.test(after));
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return !(before === '/' || after === '/' || (after === '.' && spaceBefore));
}

function opensQuote(text: string, at: number, char: string): boolean {
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after)) return false;
  if (char === "'" && !/[\p{L}\p{N}<{[]/u.test(after)) return false;
  return !/[\p{L}\p{N}'"”’]/u.test(text[at - 1] ?? ' ');
}

function closesQuote(text: string, at: number, char: string): boolean {
  if (char !== '"' && char !== "'") return true;
  return !/\s/.test(text[at - 1]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** `indexOf` within a block that never reads a stretch twice. */
class Closing {
  private readonly known = new Map<string, number>();
  constructor(private readonly text: string) {}

  /** -1 when there is none left. */
  find(what: string, from: number): number {
    let known = this.known.get(what);
    if (known === undefined || (known !== Number.POSITIVE_INFINITY && known < from)) {
      const found = this.text.indexOf(what, from);
      known = found < 0 ? Number.POSITIVE_INFINITY : found;
      this.known.set(what, known);
    }
    return known === Number.POSITIVE_INFINITY ? -1 : known;
  }
}

/** Inline code by CommonMark: a run of backticks closes with a run of the same length. */
class Backticks {
  private runs: { at: number; length: number }[] | undefined;
  private lastOfLength = new Map<number, number>();
  private next = 0;

  constructor(private readonly text: string) {}

  /** The code that starts at `at`, or the lone run itself. */
  codeAt(at: number): { end: number; closed: boolean } {
    const runs = this.collect();
    while (this.next < runs.length && runs[this.next]!.at < at) this.next++;
    const run = runs[this.next];
    if (run?.at !== at) return { end: at + 1, closed: false };
    if (this.lastOfLength.get(run.length)! > this.next) {
      for (let i = this.next + 1; ; i++) {
        const closing = runs[i]!;
        if (closing.length === run.length) return { end: closing.at + closing.length, closed: true };
      }
    }
    return { end: at + run.length, closed: false };
  }

  private collect(): { at: number; length: number }[] {
    if (this.runs) return this.runs;
    this.runs = [];
    for (let at = this.text.indexOf('`'); at >= 0; at = this.text.indexOf('`', at)) {
      const from = at;
      while (this.text.charCodeAt(at) === 96) at++;
      this.lastOfLength.set(at - from, this.runs.length);
      this.runs.push({ at: from, length: at - from });
    }
    return this.runs;
  }
}

const PLACEHOLDERS: string[] = [''];

/** A capitalised word of `length` letters, read as a name by a tagger. */
function placeholder(length: number): string {
  const known = PLACEHOLDERS[length];
  if (known !== undefined) return known;
  const made = `X${'x'.repeat(length - 1)}`;
  if (length <= 128) PLACEHOLDERS[length] = made;
  return made;
}

/**
 * The text from `start` to `end` with markup, link targets and comments blank, and code, variables and addresses as
 * placeholder words; quotations stay. Line breaks stay. As long as the text.
 */
export function maskText(text: string, start: number, end: number, masks: readonly Mask[]): string {
  let masked = '';
  let at = start;
  for (const mask of masks) {
    if (mask.kind === 'quote' || mask.end <= at) continue;
    if (mask.start >= end) break;
    const from = Math.max(mask.start, at);
    const to = Math.min(mask.end, end);
    if (from > at) masked += text.slice(at, from);
    masked += isNamed(mask, text) ? placeholder(to - from) : ' '.repeat(to - from);
    at = to;
  }
  return masked === '' && at === start ? text.slice(start, end) : masked + text.slice(at, end);
}

/** A mask that stands for a noun rather than for nothing. */
function isNamed(mask: Mask, text: string): boolean {
  return mask.kind === 'variable' || mask.kind === 'code' || (mask.kind === 'link' && text[mask.start] !== ']');
}
