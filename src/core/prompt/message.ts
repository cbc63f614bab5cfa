import { movedBy, type OffsetMap, type Span } from '../text/text.ts';
import { markExampleBlocks } from './examples.ts';
import { forwardReader, LeafText, sentencesOf, wholePassage } from './leaf-text.ts';
import { Outline } from './outline.ts';
import { readSegments } from './segments.ts';
import { isClosedComment, type Leaf } from './structure.ts';
import { type Element, pairTags, type Tag } from './tags.ts';
import { inlineConditions, scanTemplate, type TemplateTag, templateArms, templateVariables } from './templates.ts';
import type {
  Block,
  Branch,
  Comment,
  Dialect,
  Message,
  ParseProblem,
  Passage,
  Role,
  Section,
  Sentence,
  Variable,
} from './types.ts';
import { oncePerWording } from './wordings.ts';

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
  const { segments, leaves, tooDeep } = readSegments(text, CONTROL_DIALECTS.has(dialect));
  const conditions = inlineConditions(text, templateTags, leaves);
  const texts: Texts = { source: raw.text, text, map };
  const said = readLeaves(texts, leaves, templateTags, conditions.blanks);
  const tags = tagsIn(leaves, said);
  const { elements, unclosed, tooDeep: deepTag } = pairTags(tags);
  const control = templateTags.filter((tag) => !tag.foreign && !conditions.tags.has(tag));
  const { blocks, sections } = readBlocks(texts, leaves, said, elements, control);
  const message: Message = {
    role: raw.role,
    roleSpan: raw.roleSpan,
    span: raw.span,
    text: raw.text,
    map,
    segments,
    commented: text !== raw.text,
    sections,
    blocks,
    example: raw.example ?? false,
  };
  return {
    message,
    variables: templateVariables(templateTags).map((name) => {
      const span = map.spanToSource(name.tag.start, name.tag.end);
      return { name: name.name, span, nameSpan: map.spanToSource(name.start, name.end), kind: 'use' };
    }),
    comments: readComments(raw.text, map, leaves, said, templateTags),
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

/** `text` is `source` with template comments blank. */
interface Texts {
  readonly source: string;
  readonly text: string;
  readonly map: OffsetMap;
}

/** What each leaf says. Only leaves with template tags are read anew. `blanks`: stretches left out of sentences. */
function readLeaves(
  { source, text }: Texts,
  leaves: readonly Leaf[],
  templateTags: readonly TemplateTag[],
  blanks: readonly Span[],
): LeafText[] {
  const templateTagsIn = forwardReader(templateTags);
  const blanksIn = forwardReader(blanks);
  return leaves.map((leaf) => {
    if (templateTags.length === 0 || leaf.kind === 'code' || leaf.kind === 'comment') return leaf.said;
    const { textStart: start, textEnd: end, marks, cells } = leaf;
    const tags = templateTagsIn({ start, end });
    if (tags.length === 0) return leaf.said;
    const here = <T extends Span>(span: T) => movedBy(span, -start);
    return new LeafText(text.slice(start, end), {
      source: source.slice(start, end),
      marks: [...marks, ...blanksIn({ start, end })].map(here),
      cells: cells.map(here),
      tags: tags.map(here),
    });
  });
}

function tagsIn(leaves: readonly Leaf[], said: readonly LeafText[]): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < leaves.length; i++) {
    for (const tag of said[i]!.inline.tags) tags.push(movedBy(tag, leaves[i]!.textStart));
  }
  return tags;
}

function readBlocks(
  { text, map }: Texts,
  leaves: readonly Leaf[],
  said: readonly LeafText[],
  elements: readonly Element[],
  control: readonly TemplateTag[],
): Pick<Message, 'blocks' | 'sections'> {
  const blocks: Mutable<Block>[] = [];
  const outline = new Outline(elements, map);
  /** The first block of each leaf. */
  const blockOf: (number | undefined)[] = [];
  const branchesAt = branchReader(control, text.length);
  const cuts = cutsOf(elements, control);
  let nextCut = 0;

  /** The block that introduces each list, by the list's number. */
  const introducers = new Map<number, number | undefined>();
  let lastProse: number | undefined;

  const parentOf = (leaf: Leaf): number | undefined => {
    const own = leaf.item === undefined ? undefined : blockOf[leaf.item];
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

  /** `passages`: by their offsets in the leaf's text. */
  const emit = (at: number, kind: Block['kind'], start: number, end: number, passages: readonly Passage[]) => {
    const leaf = leaves[at]!;
    outline.advance(start);
    const index = blocks.length;
    const sentences: Sentence[] = [];
    for (const passage of passages) {
      const parts = kind === 'heading' ? wholePassage(passage.wording) : sentencesOf(passage.wording);
      for (const part of parts) sentences.push(placed(part, leaf.textStart + passage.start, index, map));
    }
    const block: Mutable<Block> = {
      kind,
      start,
      end,
      span: map.spanToSource(start, end),
      section: outline.section,
      depth: leaf.depth,
      parent: parentOf(leaf),
      list: leaf.list,
      ordered: leaf.ordered,
      checkbox: leaf.checkbox,
      code: kind === 'code' ? { info: leaf.info, start: leaf.textStart, end: leaf.textEnd } : undefined,
      example: undefined,
      cells: leaf.cells.length
        ? leaf.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) }))
        : undefined,
      branches: branchesAt(start),
      sentences,
    };
    if (kind === 'heading') block.section = openHeading(leaf, passages[0]!, index);
    blocks.push(block);
    if (kind !== 'template' && kind !== 'comment') lastProse = index;
    blockOf[at] ??= index;
  };

  const openHeading = (leaf: Leaf, { start: at, wording }: Passage, index: number): Section => {
    const start = leaf.textStart + at;
    return outline.openHeading(leaf, { start, end: start + wording.text.length }, titleOf(wording), index);
  };

  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]!;
    const { kind, textStart, textEnd } = leaf;
    if (kind === 'comment' || kind === 'code') {
      emit(at, kind, leaf.start, leaf.end, NONE);
      continue;
    }
    while (nextCut < cuts.length && cuts[nextCut]!.end <= leaf.start) nextCut++;
    if (kind === 'control') {
      if (cuts[nextCut]?.template && cuts[nextCut]!.end <= leaf.end) emit(at, 'template', leaf.start, leaf.end, NONE);
      continue;
    }
    const text = said[at]!;
    if (leaf.cells.length) {
      emit(at, kind, leaf.start, leaf.end, text.passages);
      continue;
    }
    const piece = (from: number, to: number, passage: Passage | undefined) => {
      if (!passage) return;
      const start = textStart + passage.start;
      const end = start + passage.wording.text.length;
      const isLastOfHeading = kind === 'heading' && to === textEnd;
      emit(at, kind, from === textStart ? leaf.start : start, isLastOfHeading ? leaf.end : end, [passage]);
    };
    let from = textStart;
    let cut = cuts[nextCut];
    if (!cut || cut.start >= textEnd) {
      piece(textStart, textEnd, text.passages[0]);
      continue;
    }
    const masksIn = forwardReader(text.inline.masks);
    const pieceBetween = (to: number) => {
      const stretch = { start: from - textStart, end: to - textStart };
      piece(from, to, text.passageIn(stretch, masksIn));
    };
    for (; cut && cut.start < textEnd; cut = cuts[++nextCut]) {
      if (cut.start > from) pieceBetween(cut.start);
      from = Math.max(from, cut.end);
    }
    if (from < textEnd) pieceBetween(textEnd);
  }
  outline.finish(text.length);
  markExampleBlocks(blocks, text);
  return { blocks, sections: outline.sections };
}

const NONE: readonly never[] = [];

/** A sentence in its place; `offset` is where its passage starts in the message. */
function placed({ wording, start }: Passage, offset: number, block: number, map: OffsetMap): Sentence {
  const from = offset + start;
  const to = from + wording.text.length;
  return {
    wording,
    text: wording.text,
    masked: wording.masked,
    masks: wording.masks,
    start: from,
    end: to,
    span: map.spanToSource(from, to),
    block,
  };
}

/** A heading's words without emphasis and code marks. */
const titleOf = oncePerWording(({ text }) =>
  /[*_`]/.test(text) ? text.replace(/(?<![\p{L}\p{N}])[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?![\p{L}\p{N}])/gu, '') : text,
);

/** Ends with a colon: `Rules:` before a list. */
function introduces(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'quote') return false;
  let end = block.end;
  while (end > block.start && /[\s*_]/.test(text[end - 1]!)) end--;
  if (text[end - 1] === ':' || text[end - 1] === '：') return true;
  // A short line alone is a heading of the list under it: `**MUST NOT**`, `Letter 1 (donors)`.
  return (
    end - block.start < 60 &&
    /^\s*[*_]{0,3}[A-Z][^*\n]+[^.!?,;\s][*_]{0,3}\s*$/.test(text.slice(block.start, block.end))
  );
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

function readComments(
  text: string,
  map: OffsetMap,
  leaves: readonly Leaf[],
  said: readonly LeafText[],
  templateTags: readonly TemplateTag[],
): Comment[] {
  const comments: Comment[] = [];
  const add = (start: number, end: number, content: string) =>
    comments.push({ span: map.spanToSource(start, end), content });
  for (const [i, leaf] of leaves.entries()) {
    for (const { span, content } of said[i]!.inline.comments) {
      add(leaf.textStart + span.start, leaf.textStart + span.end, content);
    }
    if (leaf.kind === 'comment') {
      add(leaf.start, leaf.end, text.slice(leaf.start + 4, isClosedComment(text, leaf) ? leaf.end - 3 : leaf.end));
    }
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
