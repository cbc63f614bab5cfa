import type { Span } from '../text/text.ts';
import { readMarkdown } from './markdown.ts';
import type { BlockKind } from './types.ts';

/** A leaf of the block structure: what becomes one block, or several where tags cut it. Offsets are the message's. */
export interface Leaf {
  kind: BlockKind | 'control';
  /** With its markers (`- `, `## `, fences). */
  readonly start: number;
  end: number;
  /** The text without them. */
  textStart: number;
  textEnd: number;
  /** Block quote marks inside the text. */
  readonly marks: { readonly start: number; readonly end: number }[];
  readonly depth: number;
  readonly list: number | undefined;
  readonly ordered: boolean;
  checkbox: boolean;
  /** The leaf that holds the own text of the list item this one is in, when it is not that leaf itself. */
  readonly item: Leaf | undefined;
  /** Heading level. */
  level: number;
  cells: readonly { readonly start: number; readonly end: number }[];
  /** Code fence: info string and content. */
  info: string;
  /** The first leaf of a list, a table or a quotation. */
  readonly first: boolean;
}

const ALERT = /^\[!\w{3,12}\]/;
const UNDERLINE = /\n[ \t]*={3,}[ \t\r]*$/;

interface OpenItem {
  readonly start: number;
  readonly outer: OpenItem | undefined;
  own: Leaf | undefined;
}

interface OpenList {
  readonly id: number;
  readonly ordered: boolean;
  used: boolean;
}

interface Structure {
  /** In reading order. */
  readonly leaves: readonly Leaf[];
  /** The first text nested deeper than lists and quotations are told apart. */
  readonly tooDeep: Span | undefined;
}

/** The block structure of a Markdown text. `template`: control lines such as `{% if %}` are leaves. */
export function readStructure(text: string, template: boolean): Structure {
  const leaves: Leaf[] = [];
  const lists: OpenList[] = [];
  let listCount = 0;
  let quotes = 0;
  /** Depth of the quotation that is an alert (`> [!NOTE]`), which is the writer's own voice. */
  let alert = 0;
  let item: OpenItem | undefined;
  let itemDepth = 0;
  let table: OpenList | undefined;
  let tooDeep: Span | undefined;

  const add = (kind: Leaf['kind'], start: number, to: number): Leaf => {
    let end = to;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const list = table ?? lists[lists.length - 1];
    const isOwn = kind === 'list-item';
    const leaf: Leaf = {
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
      first: (table !== undefined || isOwn) && list !== undefined && !list.used,
    };
    if (isOwn && item) item.own = leaf;
    if ((table || isOwn) && list) list.used = true;
    leaves.push(leaf);
    return leaf;
  };

  const addParagraph = (from: number, to: number): Leaf => {
    const marker = quotes > 0 && alert === 0 ? ALERT.exec(text.slice(from, Math.min(to, from + 40))) : null;
    if (marker) alert = quotes;
    const leaf = add(item && !item.own ? 'list-item' : 'paragraph', from, to);
    if (marker) leaf.textStart += marker[0].length;
    // A line of `=` makes the paragraph above it a heading.
    const lineStart = text[to - 1] === '=' ? text.lastIndexOf('\n', to - 1) : -1;
    if (leaf.kind !== 'paragraph' || lineStart <= from || !UNDERLINE.test(text.slice(lineStart, to))) return leaf;
    leaf.kind = 'heading';
    leaf.level = 1;
    leaf.textEnd = lineStart;
    return leaf;
  };

  readMarkdown(text, template, {
    openContainer(kind, start) {
      switch (kind) {
        case 'item':
          item = { start, outer: item, own: undefined };
          itemDepth++;
          break;
        case 'quote':
          quotes++;
          break;
        default:
          lists.push({ id: listCount++, ordered: kind === 'ordered-list', used: false });
      }
    },
    closeContainer(kind) {
      switch (kind) {
        case 'item':
          item = item?.outer;
          itemDepth--;
          break;
        case 'quote':
          if (alert === quotes) alert = 0;
          quotes--;
          break;
        default:
          lists.pop();
      }
    },
    paragraph(start, end, { task, quoteMarks }) {
      const leaf = addParagraph(start, end);
      if (task) {
        leaf.checkbox = true;
        leaf.textStart = start + '[ ]'.length;
      }
      for (const mark of quoteMarks) if (mark < leaf.end) leaf.marks.push({ start: mark, end: mark + 1 });
    },
    deepLine(start, end) {
      tooDeep ??= { start, end };
      addParagraph(start, end);
    },
    heading(start, end, { level, textStart, closing }) {
      const leaf = add('heading', start, end);
      leaf.level = level;
      leaf.textStart = textStart;
      if (closing !== undefined) leaf.textEnd = closing;
    },
    code(start, end, { info, contentEnd }) {
      const leaf = add('code', start, end);
      const newline = text.indexOf('\n', start);
      leaf.info = info;
      leaf.textStart = newline < 0 || newline >= end ? end : newline + 1;
      leaf.textEnd = contentEnd ?? leaf.textStart;
    },
    comment(start, end) {
      add('comment', start, end);
    },
    controlLine(start, end) {
      add('control', start, end);
    },
    table(rows) {
      table = { id: listCount++, ordered: false, used: false };
      for (let row = 0; row < rows.length; row++) {
        const { start, end, cells } = rows[row]!;
        add(row === 0 ? 'table-header' : 'table-row', start, end).cells = cells;
      }
      table = undefined;
    },
  });
  return { leaves, tooDeep };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
