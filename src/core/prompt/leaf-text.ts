import type { Span } from '../text/text.ts';
import { type Inline, maskText, scanInline } from './inline.ts';
import { splitSentences } from './sentences.ts';
import type { TemplateTag } from './templates.ts';
import type { Mask, Passage, Wording } from './types.ts';
import { oncePerWording, wordingOf } from './wordings.ts';

/** What is known of a text beside its letters, all by its own offsets. */
interface Around {
  /** The text with its template comments, which are blank in it; the text itself when absent. */
  readonly source?: string;
  /** Stretches to leave out, such as block quote marks. */
  readonly marks?: readonly Span[];
  /** Where the text is a row of a table. */
  readonly cells?: readonly Span[];
  /** Template tags that overlap it, in order. */
  readonly tags?: readonly TemplateTag[];
}

/** What the text of a leaf says, apart from where it stands; offsets are its own. Read when it is first asked for. */
export class LeafText {
  private scanned: Inline | undefined;
  private read: readonly Passage[] | undefined;

  constructor(
    private readonly text: string,
    private readonly around: Around = {},
  ) {}

  /** What is not prose in it. */
  get inline(): Inline {
    this.scanned ??= scanInline(this.text, this.around.marks ?? NONE, this.around.tags ?? NONE);
    return this.scanned;
  }

  /** The cells of a row, else the whole text where any stands in it. */
  get passages(): readonly Passage[] {
    if (this.read) return this.read;
    const { cells = NONE } = this.around;
    const masksIn = forwardReader(this.inline.masks);
    this.read = cells.length
      ? cells.flatMap((cell) => (cell.start < cell.end ? this.passage(cell, masksIn(cell)) : NONE))
      : [this.passageIn({ start: 0, end: this.text.length }, masksIn) ?? NONE].flat();
    return this.read;
  }

  /** The words of a stretch, without white space around them; undefined where there are none. */
  passageIn({ start, end }: Span, masksIn: (stretch: Span) => readonly Mask[]): Passage | undefined {
    const body = trimmed(this.text, start, end);
    return body && this.passage(body, masksIn(body));
  }

  private passage({ start, end }: Span, masks: readonly Mask[]): Passage {
    const { text } = this;
    const { source = text } = this.around;
    const wording = wordingOf(
      source.slice(start, end),
      maskText(text, start, end, masks),
      masks.length ? masks.map((mask) => maskWithin(mask, start, end)) : NONE,
    );
    return { start, wording };
  }
}

/** Of a leaf that holds no prose. */
export const NO_TEXT = new LeafText('');

/** The sentences of a passage, by their places in it. */
export const sentencesOf = oncePerWording((passage): readonly Passage[] =>
  partsOf(passage, splitSentences(passage.masked, enclosedIn(passage))),
);

/** The passage as one sentence, as a heading is. */
export const wholePassage = oncePerWording((passage): readonly Passage[] =>
  partsOf(passage, [{ start: 0, end: passage.text.length }]),
);

const BREAK = /[\r\n\t]/;
const BREAKS = /[\r\n\t]/g;

/** The stretches of a passage that hold a word. */
function partsOf({ text, masked, masks }: Wording, stretches: readonly Span[]): Passage[] {
  const masksOf = forwardReader(masks);
  const parts: Passage[] = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    const own = masked.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(own)) continue;
    const wording = wordingOf(
      text.slice(start, end),
      BREAK.test(own) ? own.replace(BREAKS, ' ') : own,
      masks.length ? masksOf(stretch).map((mask) => maskWithin(mask, start, end)) : NONE,
    );
    parts.push({ start, wording });
  }
  return parts;
}

/** A mask cut to a stretch, in the stretch's own offsets. */
function maskWithin({ kind, start, end }: Mask, from: number, to: number): Mask {
  return { kind, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
}

/** Outermost quotations and parentheses, in which no sentence ends. */
function enclosedIn({ masked, masks }: Wording): Span[] {
  const enclosed: Span[] = [];
  const hasParentheses = masked.includes('(');
  if (masks.length === 0 && !hasParentheses) return enclosed;
  for (const mask of masks) {
    const last = enclosed[enclosed.length - 1];
    if (mask.kind === 'quote' && (!last || last.end <= mask.start)) enclosed.push({ start: mask.start, end: mask.end });
  }
  if (!hasParentheses) return enclosed;
  const open: number[] = [];
  for (const { 0: bracket, index } of masked.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else if (open.length) enclosed.push({ start: open.pop()!, end: index + 1 });
  }
  enclosed.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return enclosed.filter((span) => {
    const outermost = span.start >= last;
    if (outermost) last = span.end;
    return outermost;
  });
}

/** Looks up what overlaps a stretch, for stretches that only move forward. `items` are sorted by start. */
export function forwardReader<T extends Span>(items: readonly T[]): (stretch: Span) => readonly T[] {
  if (items.length === 0) return () => NONE;
  let next = 0;
  return ({ start, end }) => {
    const inside: T[] = [];
    while (next < items.length && items[next]!.end <= start) next++;
    for (let i = next; i < items.length && items[i]!.start < end; i++) {
      if (items[i]!.end > start) inside.push(items[i]!);
    }
    return inside;
  };
}

const NONE: readonly never[] = [];

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** What `\s` matches. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code));
}
