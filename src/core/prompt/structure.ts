import type { SyntaxNode } from '@lezer/common';
import { matchesOf } from '../text/matches.ts';
import { movedBy, type Span } from '../text/text.ts';
import { LeafText, NO_TEXT } from './leaf-text.ts';
import { plainMarkdown, templateMarkdown } from './markdown.ts';
import type { BlockKind } from './types.ts';

/**
 * A leaf of the block structure: what becomes one block, or several where tags cut it. Offsets are those of the text it was
 * read from, and so are the numbers of lists and leaves.
 */
export interface Leaf {
  readonly kind: BlockKind | 'control';
  /** With its markers (`- `, `## `, fences). */
  readonly start: number;
  readonly end: number;
  /** The text without them. */
  readonly textStart: number;
  readonly textEnd: number;
  /** Block quote marks inside the text. */
  readonly marks: readonly Span[];
  readonly depth: number;
  readonly list: number | undefined;
  readonly ordered: boolean;
  readonly checkbox: boolean;
  /** The index of the leaf that holds the own text of the list item this one is in, when it is not that leaf itself. */
  readonly item: number | undefined;
  /** Heading level. */
  readonly level: number;
  readonly cells: readonly Span[];
  /** Code fence: info string and content. */
  readonly info: string;
  /** What the text says; leaves of equal segments share it. */
  readonly said: LeafText;
}

/** The block structure of a text. */
export interface Structure {
  /** In reading order. */
  readonly leaves: readonly Leaf[];
  /** How many lists and tables there are. */
  readonly lists: number;
  /** The list the text starts with, and the one it ends with. */
  readonly firstList: OuterList | undefined;
  readonly lastList: OuterList | undefined;
  /** The text ends inside a code fence or a comment. */
  readonly open: boolean;
  /** The first text nested deeper than lists and quotations are told apart. */
  readonly tooDeep: Span | undefined;
}

/** A list that is in no other block. */
export interface OuterList {
  /** Its number among the lists of the text. */
  readonly list: number;
  /** The mark of its items: `-`, `*`, `+`, or what follows their numbers. */
  readonly marker: string;
}

const ALERT = /^\[!\w{3,12}\]/;
const UNDERLINE = /\n[ \t]*={3,}[ \t\r]*$/;
/** A line in capitals or all in bold or italics that names what follows: `ARRIVAL MESSAGE`, `**Newspaper**`. */
const TITLE_LINE =
  /^(?:[ \t]*([*_]{1,3})[A-Z\d][^\n*_.!?;,]{1,50}:?\1:?|[A-Z][A-Z\d'’-]+(?:[ /&,]{1,3}[A-Z\d][A-Z\d'’-]*){0,5}:?)[ \t\r]*$/gm;
/** Orders and exclamations on a line of their own are no titles. */
const ORDER =
  /\b(?:do|don['’]ts?|dos|not|never|no|must|always|only|should|avoid|please|stop|important|critical|warning|(?<![a-z] )note|remember|the|you|your|is|are|at (?:most|least)|max\w*|min\w*|exactly)\b|^\W*(?:use|write|keep|be|make|give|answer(?! (?:key|sheet|card)s?\b)|respond|reply|return|output|include|add|ask|cite|limit|stay|mention|explain|format|start|end|speak|say|follow|ensure|check)\b/i;
/** Shorter ones are abbreviations and markers. */
const SHORTEST_TITLE = 5;
/** Such headings stand under those of Markdown. */
const TITLE_LINE_LEVEL = 6;

/** A leaf while its children are met. */
type OpenLeaf = Omit<{ -readonly [K in keyof Leaf]: Leaf[K] }, 'marks' | 'cells'> & {
  readonly marks: Span[];
  readonly cells: Span[];
};

interface OpenItem {
  readonly start: number;
  readonly outer: OpenItem | undefined;
  /** The index of the leaf that holds its own text. */
  own: number | undefined;
}

interface OpenList {
  readonly id: number;
  readonly ordered: boolean;
}

/**
 * One line that is a heading, an item or a paragraph whatever its words are. Most segments are, and for those the parser
 * takes longer than all the rest.
 */
const SIMPLE_LINE =
  /^(?:(#{1,6}(?= [^\n#]*(?:\n|$))|[-*+]) )?(?:[^\s\d<>{}[\]|~#+*_=:;`-]|\*\*[^\s*]|`[^`\n\r])[^\n\r]*(?:\n[ \t\n]*)?$/;

/** The block structure of a Markdown text. `template`: control lines such as `{% if %}` are leaves. */
export function readStructure(text: string, template: boolean): Structure {
  const simple = SIMPLE_LINE.exec(text);
  const leaves: OpenLeaf[] = [];
  const lists: OpenList[] = [];
  let listCount = 0;
  let quotes = 0;
  /** Depth of the quotation that is an alert (`> [!NOTE]`), which is the writer's own voice. */
  let alert = 0;
  let item: OpenItem | undefined;
  let itemDepth = 0;
  let table: OpenList | undefined;
  let leaf: OpenLeaf | undefined;
  /** Opening and closing fences of the last code. */
  let fences = 0;
  /** The last list that is in no other block. */
  let outerList = 0;
  let tooDeep: Span | undefined;

  const add = (kind: Leaf['kind'], start: number, to: number): OpenLeaf => {
    let end = to;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const list = table ?? lists[lists.length - 1];
    const isOwn = kind === 'list-item';
    leaf = {
      kind: quotes > 0 && quotes !== alert && (kind === 'paragraph' || isOwn) ? 'quote' : kind,
      start: isOwn && item ? item.start : start,
      end,
      textStart: start,
      textEnd: end,
      marks: [],
      depth: Math.max(0, itemDepth - 1),
      list: table || isOwn ? list?.id : undefined,
      ordered: isOwn && list?.ordered === true,
      checkbox: false,
      item: isOwn ? item?.outer?.own : item?.own,
      level: 0,
      cells: [],
      info: '',
      said: NO_TEXT,
    };
    if (isOwn && item) item.own = leaves.length;
    leaves.push(leaf);
    return leaf;
  };

  /** A paragraph with the title lines in it. */
  const addText = (from: number, to: number): void => {
    let start = from;
    if (quotes === 0 && !item) {
      for (const { index, 0: title } of matchesOf(text.slice(from, to), TITLE_LINE)) {
        if (title.trimEnd().length < SHORTEST_TITLE || ORDER.test(title)) continue;
        if (from + index > start) addParagraph(start, from + index);
        start = from + index + title.length;
        add('heading', from + index, start).level = TITLE_LINE_LEVEL;
      }
    }
    while (start < to && isBlank(text.charCodeAt(start))) start++;
    if (start < to) addParagraph(start, to);
  };

  const addParagraph = (from: number, to: number): void => {
    const marker = quotes > 0 && alert === 0 ? ALERT.exec(text.slice(from, Math.min(to, from + 40))) : null;
    if (marker) alert = quotes;
    const leaf = add(item && item.own === undefined ? 'list-item' : 'paragraph', from, to);
    if (marker) leaf.textStart += marker[0].length;
    // A line of `=` makes the paragraph above it a heading.
    const lineStart = text[to - 1] === '=' ? text.lastIndexOf('\n', to - 1) : -1;
    if (leaf.kind !== 'paragraph' || lineStart <= from || !UNDERLINE.test(text.slice(lineStart, to))) return;
    leaf.kind = 'heading';
    leaf.level = 1;
    leaf.textEnd = lineStart;
  };

  const readLine = (mark: string): void => {
    const newline = text.indexOf('\n');
    const end = newline < 0 ? text.length : newline;
    if (mark.startsWith('#')) {
      const heading = add('heading', 0, end);
      heading.level = mark.length;
      heading.textStart = mark.length;
      return;
    }
    if (mark !== '') {
      lists.push({ id: listCount++, ordered: false });
      item = { start: 0, outer: undefined, own: undefined };
      itemDepth++;
    }
    addText(mark === '' ? 0 : mark.length + 1, end);
  };

  const tree = simple ? undefined : (template ? templateMarkdown : plainMarkdown).parse(text);
  if (simple) readLine(simple[1] ?? '');
  tree?.iterate({
    enter({ name, from, to }) {
      switch (name) {
        case 'BulletList':
        case 'OrderedList':
          if (lists.length === 0 && quotes === 0) outerList = listCount;
          lists.push({ id: listCount++, ordered: name === 'OrderedList' });
          break;
        case 'ListItem':
          item = { start: from, outer: item, own: undefined };
          itemDepth++;
          break;
        case 'Blockquote':
          quotes++;
          break;
        case 'DeepParagraph':
          tooDeep ??= { start: from, end: to };
          addParagraph(from, to);
          break;
        case 'Paragraph':
        case 'Task':
          addText(from, to);
          break;
        case 'TaskMarker':
          if (leaf) {
            leaf.checkbox = true;
            leaf.textStart = to;
          }
          break;
        case 'QuoteMark':
          if (leaf && from < leaf.end) leaf.marks.push({ start: from, end: to });
          break;
        case 'HeaderMark':
          if (!leaf) break;
          if (from === leaf.start) leaf.textStart = to;
          else leaf.textEnd = from;
          break;
        case 'FencedCode': {
          const code = add('code', from, to);
          const newline = text.indexOf('\n', from);
          code.textStart = newline < 0 || newline >= to ? to : newline + 1;
          code.textEnd = code.textStart;
          fences = 0;
          break;
        }
        case 'CodeMark':
          fences++;
          break;
        case 'CodeInfo':
          if (leaf) leaf.info = text.slice(from, to);
          break;
        case 'CodeText':
          if (leaf) leaf.textEnd = to;
          break;
        case 'Table':
          table = { id: listCount++, ordered: false };
          break;
        case 'TableHeader':
          add('table-header', from, to);
          break;
        case 'TableRow':
          add('table-row', from, to);
          break;
        case 'TableCell':
          leaf?.cells.push({ start: from, end: to });
          break;
        case 'CommentBlock':
          add('comment', from, to);
          break;
        case 'ControlLine':
          add('control', from, to);
          break;
        default:
          if (name.startsWith('ATXHeading')) add('heading', from, to).level = Number(name.slice(10));
      }
    },
    leave({ name }) {
      switch (name) {
        case 'BulletList':
        case 'OrderedList':
          lists.pop();
          break;
        case 'ListItem':
          item = item?.outer;
          itemDepth--;
          break;
        case 'Blockquote':
          if (alert === quotes) alert = 0;
          quotes--;
          break;
        case 'Table':
          table = undefined;
          break;
      }
    },
  });
  for (const each of leaves) if (each.kind !== 'code' && each.kind !== 'comment') each.said = saidIn(text, each);
  const last = leaves[leaves.length - 1];
  const onlyList = listCount > 0 ? { list: 0, marker: text[0]! } : undefined;
  return {
    leaves,
    lists: listCount,
    firstList: tree ? toOuterList(tree.topNode.firstChild, 0, text) : onlyList,
    lastList: tree ? toOuterList(tree.topNode.lastChild, outerList, text) : onlyList,
    open:
      last !== undefined &&
      (last.kind === 'code' ? fences < 2 : last.kind === 'comment' && !isClosedComment(text, last)),
    tooDeep,
  };
}

function toOuterList(node: SyntaxNode | null, list: number, text: string): OuterList | undefined {
  if (node?.name !== 'BulletList' && node?.name !== 'OrderedList') return undefined;
  const mark = node.getChild('ListItem')?.getChild('ListMark');
  return mark ? { list, marker: text[mark.to - 1]! } : undefined;
}

function saidIn(text: string, { textStart, textEnd, marks, cells }: OpenLeaf): LeafText {
  const words = text.slice(textStart, textEnd);
  if (marks.length === 0 && cells.length === 0) return new LeafText(words);
  const within = (span: Span) => movedBy(span, -textStart);
  return new LeafText(words, { marks: marks.map(within), cells: cells.map(within) });
}

/** Whether a comment ends with its own closing mark. */
export function isClosedComment(text: string, { start, end }: Span): boolean {
  return end - start >= 7 && text.startsWith('-->', end - 3);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
