import type { OffsetMap, Span } from '../text/text.ts';
import { markExampleBlocks } from './examples.ts';
import { type Inline, maskText, scanInline } from './inline.ts';
import { Outline } from './outline.ts';
import { splitSentences } from './sentences.ts';
import { type Leaf, readStructure } from './structure.ts';
import { type Element, pairTags, type Tag } from './tags.ts';
import { inlineConditions, scanTemplate, type TemplateTag, templateArms, templateVariables } from './templates.ts';
import type {
  Block,
  Branch,
  Comment,
  Dialect,
  Mask,
  Message,
  ParseProblem,
  Role,
  Sentence,
  Variable,
  Wording,
} from './types.ts';
import { oncePerWording, wordingOf } from './wordings.ts';

/** A message before its text is read. */
export interface RawMessage {
  readonly role: Role;
  readonly roleSpan?: Span | undefined;
  readonly span: Span;
  readonly text: string;
  readonly map: OffsetMap;
  readonly example?: boolean;
}

export interface ReadMessage {
  readonly message: Message;
  readonly variables: readonly Variable[];
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const CONTROL_DIALECTS: ReadonlySet<Dialect> = new Set(['mustache', 'handlebars', 'jinja', 'semantic-kernel']);

/** Reads the structure and the sentences of one message. Linear in the length of its text; never throws. */
export function readMessage(raw: RawMessage, dialect: Dialect): ReadMessage {
  const { map } = raw;
  const templateTags = scanTemplate(raw.text, dialect);
  const text = withoutTemplateComments(raw.text, templateTags);
  const { leaves, tooDeep } = readStructure(text, CONTROL_DIALECTS.has(dialect));
  const conditions = inlineConditions(text, templateTags, leaves);
  const inlines = scanLeaves(text, leaves, templateTags, conditions.blanks);
  const tags = inlines.flatMap((inline) => inline.tags);
  const { elements, unclosed, tooDeep: deepTag } = pairTags(tags);
  const control = templateTags.filter((tag) => !tag.foreign && !conditions.tags.has(tag));
  const message: Message = {
    role: raw.role,
    ...(raw.roleSpan && { roleSpan: raw.roleSpan }),
    span: raw.span,
    text: raw.text,
    map,
    ...readBlocks({ source: raw.text, text, map }, leaves, inlines, elements, control),
    example: raw.example ?? false,
  };
  return {
    message,
    variables: templateVariables(templateTags).map((name) => {
      const span = map.spanToSource(name.tag.start, name.tag.end);
      return { name: name.name, span, nameSpan: map.spanToSource(name.start, name.end), kind: 'use' };
    }),
    comments: readComments(raw.text, map, leaves, inlines, templateTags),
    problems: [...tagProblems(text, tags, unclosed, map), ...depthProblems(deepTag, tooDeep, map)],
  };
}

/** Template comments are gone before Markdown is read; blanks keep the offsets. */
function withoutTemplateComments(text: string, tags: readonly TemplateTag[]): string {
  let result = '';
  let at = 0;
  for (const tag of tags) {
    if (tag.kind !== 'comment') continue;
    result += text.slice(at, tag.start) + text.slice(tag.start, tag.end).replace(/[^\r\n]/g, ' ');
    at = tag.end;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** What stands in each leaf that is prose; the others get an empty entry. `blanks`: stretches left out of sentences. */
function scanLeaves(
  text: string,
  leaves: readonly Leaf[],
  templateTags: readonly TemplateTag[],
  blanks: readonly Span[],
): Inline[] {
  const tagReader = forwardReader(templateTags);
  const blankReader = forwardReader(blanks);
  const inlines: Inline[] = [];
  for (const leaf of leaves) {
    if (leaf.kind === 'code' || leaf.kind === 'comment') {
      inlines.push(EMPTY);
      continue;
    }
    const stretch = { start: leaf.textStart, end: leaf.textEnd };
    const marks = blanks.length ? [...leaf.marks, ...blankReader(stretch)] : leaf.marks;
    inlines.push(scanInline(text, stretch, marks, tagReader(stretch)));
  }
  return inlines;
}

const EMPTY: Inline = { masks: [], tags: [], comments: [] };

/** `text` is `source` with template comments blank. */
interface Texts {
  readonly source: string;
  readonly text: string;
  readonly map: OffsetMap;
}

function readBlocks(
  { source, text, map }: Texts,
  leaves: readonly Leaf[],
  inlines: readonly Inline[],
  elements: readonly Element[],
  control: readonly TemplateTag[],
): Pick<Message, 'blocks' | 'sections'> {
  const blocks: Mutable<Block>[] = [];
  const outline = new Outline(elements, map);
  const blockOf = new Map<Leaf, number>();
  const branchesAt = branchReader(control, text.length);
  const cuts = cutsOf(elements, control);
  let nextCut = 0;

  /** The block that introduces each list, by the list's number. */
  const introducers = new Map<number, number | undefined>();
  let lastProse: number | undefined;

  const parentOf = (leaf: Leaf): number | undefined => {
    const own = leaf.item && blockOf.get(leaf.item);
    if (own !== undefined) return own;
    if (leaf.list === undefined) return introducerOf(leaf);
    if (!introducers.has(leaf.list)) introducers.set(leaf.list, introducerOf(leaf));
    return introducers.get(leaf.list);
  };

  const introducerOf = (leaf: Leaf): number | undefined => {
    const before = lastProse === undefined ? undefined : blocks[lastProse];
    const introduced = leaf.list !== undefined || leaf.kind === 'code' || leaf.kind === 'quote';
    if (introduced && before && introduces(text, before)) return lastProse;
    return outline.headingBlock;
  };

  const emit = (leaf: Leaf, kind: Block['kind'], start: number, end: number, body: Span, masks: MasksOf) => {
    outline.advance(start);
    const index = blocks.length;
    const sentences: Sentence[] = [];
    for (const part of leaf.cells.length ? leaf.cells : [body]) {
      if (part.start < part.end)
        addSentences(sentences, { source, text, map }, part, masks(part), index, kind === 'heading');
    }
    const block: Mutable<Block> = {
      kind,
      start,
      end,
      span: map.spanToSource(start, end),
      section: outline.section,
      depth: leaf.depth,
      parent: parentOf(leaf),
      branches: branchesAt(start),
      sentences,
    };
    if (leaf.list !== undefined) block.list = leaf.list;
    if (leaf.ordered) block.ordered = true;
    if (leaf.checkbox) block.checkbox = true;
    if (kind === 'code') block.code = { info: leaf.info, start: leaf.textStart, end: leaf.textEnd };
    if (leaf.cells.length) {
      block.cells = leaf.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) }));
    }
    if (kind === 'heading') block.section = outline.openHeading(leaf, body, titleOf(text, body), index);
    blocks.push(block);
    if (kind !== 'template' && kind !== 'comment') lastProse = index;
    if (!blockOf.has(leaf)) blockOf.set(leaf, index);
  };

  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]!;
    if (leaf.kind === 'comment' || leaf.kind === 'code') {
      emit(leaf, leaf.kind, leaf.start, leaf.end, NOTHING, NONE);
      continue;
    }
    while (nextCut < cuts.length && cuts[nextCut]!.end <= leaf.start) nextCut++;
    if (leaf.kind === 'control') {
      if (cuts[nextCut]?.template && cuts[nextCut]!.end <= leaf.end)
        emit(leaf, 'template', leaf.start, leaf.end, NOTHING, NONE);
      continue;
    }
    const masks = forwardReader(inlines[index]!.masks);
    if (leaf.cells.length) {
      emit(leaf, leaf.kind, leaf.start, leaf.end, NOTHING, masks);
      continue;
    }
    let from = leaf.textStart;
    let pieces = 0;
    const piece = (to: number) => {
      const body = trimmed(text, from, to);
      if (!body) return;
      const start = pieces++ === 0 && from === leaf.textStart ? leaf.start : body.start;
      const end = to === leaf.textEnd && leaf.kind === 'heading' ? leaf.end : body.end;
      emit(leaf, leaf.kind as Block['kind'], start, end, body, masks);
    };
    for (let cut = cuts[nextCut]; cut && cut.start < leaf.textEnd; cut = cuts[++nextCut]) {
      if (cut.start > from) piece(cut.start);
      from = Math.max(from, cut.end);
    }
    if (from < leaf.textEnd) piece(leaf.textEnd);
  }
  outline.finish(text.length);
  markExampleBlocks(blocks, text);
  return { blocks, sections: outline.sections };
}

/** Looks up what overlaps a stretch, for stretches that only move forward. `items` are sorted by start. */
function forwardReader<T extends Span>(items: readonly T[]): (stretch: Span) => readonly T[] {
  if (items.length === 0) return NONE;
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

const EMPTY_LIST: readonly never[] = [];
const NONE = () => EMPTY_LIST;
const NOTHING: Span = { start: 0, end: 0 };

type MasksOf = (stretch: Span) => readonly Mask[];

/** A heading's words without emphasis and code marks. */
function titleOf(text: string, { start, end }: Span): string {
  const title = text.slice(start, end);
  return /[*_`]/.test(title)
    ? title.replace(/(?<![\p{L}\p{N}])[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?![\p{L}\p{N}])/gu, '')
    : title;
}

/** Ends with a colon: `Rules:` before a list. */
function introduces(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'quote') return false;
  let end = block.end;
  while (end > block.start && /[\s*_]/.test(text[end - 1]!)) end--;
  if (text[end - 1] === ':' || text[end - 1] === '：') return true;
  // A short bold line alone is a heading of the list under it: `**MUST NOT**`.
  return block.end - block.start < 60 && /^\s*\*\*[^*\n]+\*\*\s*$/.test(text.slice(block.start, block.end));
}

/** Stretches that are no text of any block, at which a block is cut in two. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly template: boolean;
}

function cutsOf(elements: readonly Element[], control: readonly TemplateTag[]): Cut[] {
  const cuts: Cut[] = [];
  for (const { open, close } of elements) {
    cuts.push(
      { start: open.start, end: open.end, template: false },
      { start: close.start, end: close.end, template: false },
    );
  }
  for (const { kind, start, end } of control) {
    if (kind === 'open' || kind === 'else' || kind === 'close') cuts.push({ start, end, template: true });
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Looks up branches for offsets that only grow. */
function branchReader(control: readonly TemplateTag[], length: number): (offset: number) => readonly Branch[] {
  const arms = templateArms(control, length);
  let next = 0;
  return (offset) => {
    while (next + 1 < arms.length && arms[next + 1]!.start <= offset) next++;
    return arms[next]?.branches ?? [];
  };
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code));
}

/** Adds the sentences of one stretch of a block. */
function addSentences(
  sentences: Sentence[],
  { source, text, map }: Texts,
  { start, end }: Span,
  masks: readonly Mask[],
  block: number,
  whole: boolean,
): void {
  const passage = wordingOf(
    source.slice(start, end),
    maskText(text, start, end, masks),
    masks.length ? masks.map((mask) => maskWithin(mask, start, end)) : EMPTY_LIST,
  );
  for (const { wording, start: at } of (whole ? wholePassage : sentencesOf)(passage)) {
    const from = start + at;
    const to = from + wording.text.length;
    sentences.push({
      wording,
      text: wording.text,
      masked: wording.masked,
      masks: wording.masks,
      start: from,
      end: to,
      span: map.spanToSource(from, to),
      block,
    });
  }
}

/** A sentence by its place in its passage. */
interface SentencePart {
  readonly start: number;
  readonly wording: Wording;
}

const sentencesOf = oncePerWording((passage): readonly SentencePart[] =>
  partsOf(passage, splitSentences(passage.masked, enclosedIn(passage))),
);

const wholePassage = oncePerWording((passage): readonly SentencePart[] =>
  partsOf(passage, [{ start: 0, end: passage.text.length }]),
);

/** The stretches of a passage that hold a word. */
function partsOf({ text, masked, masks }: Wording, stretches: readonly Span[]): SentencePart[] {
  const masksOf = forwardReader(masks);
  const parts: SentencePart[] = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    const own = masked.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(own)) continue;
    const wording = wordingOf(
      text.slice(start, end),
      own.replace(/[\r\n\t]/g, ' '),
      masks.length ? masksOf(stretch).map((mask) => maskWithin(mask, start, end)) : EMPTY_LIST,
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

function readComments(
  text: string,
  map: OffsetMap,
  leaves: readonly Leaf[],
  inlines: readonly Inline[],
  templateTags: readonly TemplateTag[],
): Comment[] {
  const comments: Comment[] = [];
  const add = (start: number, end: number, content: string) =>
    comments.push({ span: map.spanToSource(start, end), content });
  for (const inline of inlines) {
    for (const { span, content } of inline.comments) add(span.start, span.end, content);
  }
  for (const leaf of leaves) {
    if (leaf.kind !== 'comment') continue;
    const closed = text.startsWith('-->', leaf.end - 3) && leaf.end - leaf.start >= 7;
    add(leaf.start, leaf.end, text.slice(leaf.start + 4, closed ? leaf.end - 3 : leaf.end));
  }
  for (const tag of templateTags) {
    if (tag.kind === 'comment') add(tag.start, tag.end, tag.inner);
  }
  return comments.sort((a, b) => a.span.start - b.span.start);
}

/** Names of sections that an opening tag alone on its line certainly opens. */
const SECTION_NAME =
  /^(?:instructions?|examples?|context|rules?|task|role|output[-_]?format|input|output|constraints?|documents?|guidelines?)$/i;

/** One slip can leave a hundred tags open: naming a few is enough. */
const MAX_TAG_PROBLEMS = 5;

function tagProblems(text: string, tags: readonly Tag[], unclosed: readonly Tag[], map: OffsetMap): ParseProblem[] {
  const problems: ParseProblem[] = [];
  const closedSomewhere = new Set(tags.filter((tag) => tag.kind === 'close').map((tag) => tag.name));
  for (const tag of unclosed) {
    if (problems.length === MAX_TAG_PROBLEMS) break;
    // An opening tag at the very end starts the model's answer.
    if (text.slice(tag.end, tag.end + 200).trim() === '') continue;
    if (!tag.alone || !(SECTION_NAME.test(tag.name) || closedSomewhere.has(tag.name))) continue;
    problems.push({
      code: 'unclosed-tag',
      message: `<${tag.name}> is never closed: add </${tag.name}> where the section ends`,
      severity: 'warning',
      span: map.spanToSource(tag.start, tag.end),
    });
  }
  return problems;
}

function depthProblems(tag: Span | undefined, block: Span | undefined, map: OffsetMap): ParseProblem[] {
  const problem = (what: string, { start, end }: Span): ParseProblem => ({
    code: 'nesting-limit',
    message: `${what} nested this deep are read as plain text`,
    severity: 'warning',
    span: map.spanToSource(start, end),
  });
  return [...(tag ? [problem('tags', tag)] : []), ...(block ? [problem('lists and quotations', block)] : [])];
}
