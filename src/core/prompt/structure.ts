import type { Tree } from '@lezer/common';
import type { Span } from '../text/text.ts';
import { plainMarkdown, templateMarkdown } from './markdown.ts';
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
  readonly cells: { readonly start: number; readonly end: number }[];
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
  const tree: Tree = (template ? templateMarkdown : plainMarkdown).parse(text);
  const leaves: Leaf[] = [];
  const lists: OpenList[] = [];
  let listCount = 0;
  let quotes = 0;
  /** Depth of the quotation that is an alert (`> [!NOTE]`), which is the writer's own voice. */
  let alert = 0;
  let item: OpenItem | undefined;
  let itemDepth = 0;
  let table: OpenList | undefined;
  let leaf: Leaf | undefined;
  let tooDeep: Span | undefined;

  const add = (kind: Leaf['kind'], start: number, to: number): Leaf => {
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
      first: (table !== undefined || isOwn) && list !== undefined && !list.used,
    };
    if (isOwn && item) item.own = leaf;
    if ((table || isOwn) && list) list.used = true;
    leaves.push(leaf);
    return leaf;
  };

  const addParagraph = (from: number, to: number): void => {
    const marker = quotes > 0 && alert === 0 ? ALERT.exec(text.slice(from, Math.min(to, from + 40))) : null;
    if (marker) alert = quotes;
    const leaf = add(item && !item.own ? 'list-item' : 'paragraph', from, to);
    if (marker) leaf.textStart += marker[0].length;
    // A line of `=` makes the paragraph above it a heading.
    const lineStart = text[to - 1] === '=' ? text.lastIndexOf('\n', to - 1) : -1;
    if (leaf.kind !== 'paragraph' || lineStart <= from || !UNDERLINE.test(text.slice(lineStart, to))) return;
    leaf.kind = 'heading';
    leaf.level = 1;
    leaf.textEnd = lineStart;
  };

  tree.iterate({
    enter({ name, from, to }) {
      switch (name) {
        case 'BulletList':
        case 'OrderedList':
          lists.push({ id: listCount++, ordered: name === 'OrderedList', used: false });
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
          addParagraph(from, to);
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
          break;
        }
        case 'CodeInfo':
          if (leaf) leaf.info = text.slice(from, to);
          break;
        case 'CodeText':
          if (leaf) leaf.textEnd = to;
          break;
        case 'Table':
          table = { id: listCount++, ordered: false, used: false };
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
  return { leaves, tooDeep };
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
