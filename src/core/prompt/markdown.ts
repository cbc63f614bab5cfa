import { isOneLineElement, isTagLine } from './tags.ts';

/**
 * Block structure of Markdown by the rules of CommonMark and of GitHub's tables and task lists. One pass over the lines,
 * which reports blocks to a listener as it goes and builds no tree; inline markup is not looked at (inline.ts does).
 *
 * Read differently from CommonMark, because prompts are written by people who never see them rendered: text indented
 * by four spaces is prose, `---` under a paragraph is a rule and not a heading, an HTML or XML tag alone on its line
 * ends a paragraph, and so does a control line of a template.
 */

/** Hears of the blocks of a text in reading order. All offsets are the text's; ends may include white space. */
export interface BlockListener {
  openContainer(kind: ContainerKind, start: number): void;
  closeContainer(kind: ContainerKind): void;
  paragraph(start: number, end: number, paragraph: Paragraph): void;
  /** Text nested deeper than containers are told apart, line by line. */
  deepLine(start: number, end: number): void;
  heading(start: number, end: number, heading: Heading): void;
  code(start: number, end: number, code: Fence): void;
  comment(start: number, end: number): void;
  controlLine(start: number, end: number): void;
  table(rows: readonly Row[]): void;
}

export type ContainerKind = 'bullet-list' | 'ordered-list' | 'item' | 'quote';

export interface Paragraph {
  /** Starts with `[ ]` in a list item. */
  readonly task: boolean;
  /** Where block quote marks stand on its lines after the first. */
  readonly quoteMarks: readonly number[];
}

export interface Heading {
  readonly level: number;
  readonly textStart: number;
  /** Where closing `#` start; undefined without them. */
  readonly closing: number | undefined;
}

export interface Fence {
  readonly info: string;
  /** Where the content ends; undefined when there is none. */
  readonly contentEnd: number | undefined;
}

export interface Row {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly { readonly start: number; readonly end: number }[];
}

/** Blocks nested deeper than this are read as plain paragraphs: the cost of a line grows with its depth. */
const MAX_DEPTH = 64;

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

/** A line of one tag that prints nothing by itself. */
const TEMPLATE_LINE = /^(?:\{%[^%]*%\}|\{\{~?(?:[#/^>][^{}]*|\s*(?:else|role|history|media|section)\b[^{}]*)\}\})\s*$/;
/** The line below a table's header. */
const DELIMITER_ROW = /^[>\s]*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
const TASK = /^\[[ xX]\][ \t]/;
/** What begins an HTML block that ends a paragraph, by CommonMark. */
const HTML_MARKUP = /^<(?:!--|\?|![A-Z]|!\[CDATA\[)/;
const HTML_BLOCK =
  /^<(?:(?:script|pre|style|textarea)(?:\s|>|$)|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$))/i;

const TAB = 9;
const HASH = 35;
const STAR = 42;
const PLUS = 43;
const MINUS = 45;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;
const BACKTICK = 96;
const BRACE = 123;
const PIPE = 124;
const TILDE = 126;
const BACKSLASH = 92;

interface Container {
  readonly kind: ContainerKind | 'document';
  /** A list's marker character; the columns an item's content is indented by. */
  readonly value: number;
  /** Where the last line known to belong to it ends. */
  end: number;
  /** Marks and blocks directly inside, closed ones only. */
  children: number;
  /** An item whose first line is blank. */
  startsBlank: boolean;
}

/** Reads the blocks of a text. `template`: control lines such as `{% if %}` are blocks. Linear in the text; never throws. */
export function readMarkdown(text: string, template: boolean, listener: BlockListener): void {
  new BlockReader(text, template, listener).read();
}

class BlockReader {
  private readonly containers: Container[] = [{ kind: 'document', value: 0, end: 0, children: 0, startsBlank: false }];
  /** The current line: where it starts and ends, the first character that is not blank, and its code (-1 for none). */
  private lineStart = 0;
  private lineEnd = 0;
  private pos = 0;
  private next = -1;
  /** The column of `pos`. */
  private indent = 0;
  /** Where the content of the line's containers starts: offset and column. */
  private base = 0;
  private baseIndent = 0;
  /** How many containers the line continues. */
  private depth = 1;
  /** Where block quote marks of open quotations stand on the line. */
  private marks: number[] = [];
  private atEnd = false;

  constructor(
    private readonly text: string,
    private readonly template: boolean,
    private readonly listener: BlockListener,
  ) {}

  read(): void {
    this.readLine(0);
    while (this.readBlock());
    while (this.containers.length > 1) this.close();
  }

  /** False at the end of the text. */
  private readBlock(): boolean {
    do {
      this.closeEnded();
      if (this.pos < this.lineEnd) break;
    } while (this.nextLine());
    if (this.pos >= this.lineEnd) return false;
    for (;;) {
      const opened = this.openContainer();
      if (opened === undefined) break;
      if (!opened) return true;
      this.forward();
    }
    if (this.pos === this.lineEnd) return this.nextLine();
    this.readParagraph();
    return true;
  }

  /** Closes the containers that the line does not continue. */
  private closeEnded(): void {
    let mark = 0;
    for (;;) {
      const ended = this.depth < this.containers.length ? this.containers[this.containers.length - 1]! : undefined;
      while (mark < this.marks.length && (!ended || this.marks[mark]! < ended.end)) {
        this.top.children++;
        mark++;
      }
      if (!ended) return;
      this.close();
    }
  }

  /** True when a container was opened, false when a whole block was read, undefined for neither. */
  private openContainer(): boolean | undefined {
    const { text, pos, next } = this;
    if (this.containers.length > MAX_DEPTH) {
      this.listener.deepLine(pos, this.lineEnd);
      this.top.children++;
      this.nextLine();
      return false;
    }
    switch (next) {
      case LESS:
        if (text.startsWith(COMMENT_OPEN, pos)) return this.readComment() ? false : undefined;
        return isTagLine(text.slice(pos, this.lineEnd)) ? this.readControlLine() : undefined;
      case BRACE:
        return this.template && TEMPLATE_LINE.test(text.slice(pos, this.lineEnd)) ? this.readControlLine() : undefined;
      case BACKTICK:
      case TILDE: {
        const fence = this.fenceEnd();
        if (fence < 0) return undefined;
        this.readCode(fence);
        return false;
      }
      case GREATER:
        this.open('quote', pos, 0);
        this.top.children++;
        this.moveBase(this.afterQuoteMark());
        return true;
      case STAR:
      case MINUS:
      case UNDERSCORE:
        if (this.isRule()) {
          this.nextLine();
          this.top.children++;
          return false;
        }
        return this.bulletSize(false) > 0 ? this.openItem('bullet-list', 1) : undefined;
      case PLUS:
        return this.bulletSize(false) > 0 ? this.openItem('bullet-list', 1) : undefined;
      case HASH: {
        const level = this.headingLevel();
        if (level < 0) return undefined;
        this.readHeading(level);
        return false;
      }
      default: {
        if (next < 48 || next > 57) return undefined;
        const size = this.numberSize(false);
        return size > 0 ? this.openItem('ordered-list', size) : undefined;
      }
    }
  }

  private openItem(list: 'bullet-list' | 'ordered-list', size: number): true {
    const after = this.pos + size;
    if (this.top.kind !== list) this.open(list, this.base, this.text.charCodeAt(after - 1));
    const column = this.countColumns(this.pos, after, this.indent);
    const content = this.skipBlanks(after);
    const indented = this.countColumns(after, content, column);
    const contentColumn = indented >= column + 5 || content === this.lineEnd ? column + 1 : indented;
    this.open('item', this.base, contentColumn - this.baseIndent);
    const item = this.top;
    item.children++;
    this.moveBaseColumn(contentColumn);
    item.startsBlank = contentColumn >= this.lineEnd - this.lineStart;
    return true;
  }

  private readComment(): boolean {
    const { text } = this;
    const start = this.pos;
    let close = this.commentEnd(start + COMMENT_OPEN.length);
    // A comment with words behind it is inline.
    if (close !== undefined && text.slice(close, this.lineEnd).trim() !== '') return false;
    let end = close ?? this.lineEnd;
    while (close === undefined && this.nextLine()) {
      close = this.commentEnd(this.lineStart);
      end = close ?? this.lineEnd;
    }
    this.listener.comment(start, end);
    this.top.children++;
    this.nextLine();
    return true;
  }

  /** Behind the first `-->` of the line. */
  private commentEnd(from: number): number | undefined {
    const at = this.text.slice(from, this.lineEnd).indexOf(COMMENT_CLOSE);
    return at < 0 ? undefined : from + at + COMMENT_CLOSE.length;
  }

  private readControlLine(): false {
    this.listener.controlLine(this.pos, this.lineEnd);
    this.top.children++;
    this.nextLine();
    return false;
  }

  private readHeading(level: number): void {
    const { text, pos, lineEnd } = this;
    let end = lineEnd;
    while (end > pos && isBlank(text.charCodeAt(end - 1))) end--;
    let closing = end;
    while (closing > pos && text.charCodeAt(closing - 1) === HASH) closing--;
    const isClosed = closing < end && closing > pos && isBlank(text.charCodeAt(closing - 1));
    this.listener.heading(pos, lineEnd, {
      level,
      textStart: pos + level,
      closing: isClosed ? closing : undefined,
    });
    this.nextLine();
    this.top.children++;
  }

  private readCode(fence: number): void {
    const { text, next: character, pos: start } = this;
    const length = fence - start;
    const info = text.slice(fence, this.lineEnd).trim();
    let contentEnd: number | undefined;
    let isEmpty = true;
    let lines = 0;
    while (this.nextLine() && this.depth >= this.containers.length) {
      let at = this.pos;
      if (this.indent - this.baseIndent < 4) while (at < this.lineEnd && text.charCodeAt(at) === character) at++;
      if (at - this.pos >= length && this.skipBlanks(at) === this.lineEnd) {
        if (isEmpty && lines > 0) contentEnd = this.lineStart;
        this.nextLine();
        break;
      }
      if (lines++ > 0) {
        contentEnd = this.lineStart;
        isEmpty = false;
      }
      if (this.base < this.lineEnd) {
        contentEnd = this.lineEnd;
        isEmpty = false;
      }
    }
    this.listener.code(start, this.previousLineEnd, { info, contentEnd });
    this.top.children++;
  }

  private readParagraph(): void {
    const { text, pos: start } = this;
    let end = this.lineEnd;
    const first = text.slice(start, end);
    const mayBeTable = hasPipe(text, start, end);
    const task = first.charCodeAt(0) === 91 && this.top.kind === 'item' && TASK.test(first);
    const quoteMarks: number[] = [];
    let rows: Row[] | undefined;
    for (let lines = 1; this.nextLine(); lines++) {
      if (this.pos === this.lineEnd) break;
      if (this.indent < this.baseIndent + 4 && this.endsParagraph(mayBeTable)) break;
      if (mayBeTable && lines === 1) rows = this.tableHeader(start, end);
      else if (rows)
        rows.push({ start: this.pos, end: this.lineEnd, cells: cellsOf(text, this.pos, this.lineEnd).cells });
      end = this.lineEnd;
      for (const mark of this.marks) quoteMarks.push(mark);
    }
    if (rows) this.listener.table(rows);
    else this.listener.paragraph(start, end, { task, quoteMarks });
    this.top.children++;
  }

  /** The rows of a table so far, when the line is the one below the header that stands from `start` to `end`. */
  private tableHeader(start: number, end: number): Row[] | undefined {
    const { text, pos, next, lineEnd } = this;
    if (next !== MINUS && next !== 58 && next !== PIPE) return undefined;
    if (!DELIMITER_ROW.test(text.slice(pos, lineEnd))) return undefined;
    const { count, cells } = cellsOf(text, start, end);
    return count === cellsOf(text, pos, lineEnd).count ? [{ start, end, cells }] : undefined;
  }

  private endsParagraph(mayBeTable: boolean): boolean {
    const { text, pos } = this;
    switch (this.next) {
      case LESS: {
        const line = text.slice(pos, this.lineEnd);
        if (HTML_MARKUP.test(line) || HTML_BLOCK.test(line) || isTagLine(line) || isOneLineElement(line)) return true;
        break;
      }
      case BRACE:
        if (this.template && TEMPLATE_LINE.test(text.slice(pos, this.lineEnd))) return true;
        break;
      case BACKTICK:
      case TILDE:
        if (this.fenceEnd() >= 0) return true;
        break;
      case GREATER:
        return true;
      case STAR:
      case MINUS:
      case PLUS:
      case UNDERSCORE:
        if (this.bulletSize(true) > 0 || this.isRule()) return true;
        break;
      case HASH:
        if (this.headingLevel() > 0) return true;
        break;
      default:
        if (this.next >= 48 && this.next <= 57 && this.numberSize(true) > 0) return true;
    }
    return !mayBeTable && this.startsTable();
  }

  /** The line is a table's header: the next one delimits it. */
  private startsTable(): boolean {
    const { text, base, lineStart, lineEnd } = this;
    if (!hasPipe(text, base, lineEnd) || lineEnd >= text.length) return false;
    const start = lineEnd + 1;
    const end = lineEndOf(text, start);
    if (!DELIMITER_ROW.test(text.slice(start, end))) return false;
    return cellsOf(text, base, lineEnd).count === cellsOf(text, Math.min(end, start + base - lineStart), end).count;
  }

  private isRule(): boolean {
    const { text, next } = this;
    if (next !== STAR && next !== MINUS && next !== UNDERSCORE) return false;
    let count = 1;
    for (let at = this.pos + 1; at < this.lineEnd; at++) {
      const code = text.charCodeAt(at);
      if (code === next) count++;
      else if (!isBlank(code)) return false;
    }
    return count >= 3;
  }

  /** Behind an opening code fence; -1 for none. */
  private fenceEnd(): number {
    const { text, next, pos, lineEnd } = this;
    let at = pos + 1;
    while (at < lineEnd && text.charCodeAt(at) === next) at++;
    if (at < pos + 3) return -1;
    return next === BACKTICK && text.slice(at, lineEnd).includes('`') ? -1 : at;
  }

  private headingLevel(): number {
    const { text, pos, lineEnd } = this;
    let at = pos + 1;
    while (at < lineEnd && text.charCodeAt(at) === HASH) at++;
    if (at < lineEnd && !isBlank(text.charCodeAt(at))) return -1;
    return at - pos > 6 ? -1 : at - pos;
  }

  /** 1 for the marker of a bullet list, else -1. `breaking`: an empty item does not end a paragraph outside a list. */
  private bulletSize(breaking: boolean): number {
    const { text, next, pos, lineEnd } = this;
    if (next !== MINUS && next !== PLUS && next !== STAR) return -1;
    if (pos !== lineEnd - 1 && !isBlank(text.charCodeAt(pos + 1))) return -1;
    return !breaking || this.isInside('bullet-list') || this.skipBlanks(pos + 2) < lineEnd ? 1 : -1;
  }

  /** The length of an ordered list's marker, else -1. `breaking`: only `1.` with words ends a paragraph outside a list. */
  private numberSize(breaking: boolean): number {
    const { text, pos, lineEnd } = this;
    let at = pos;
    while (at < lineEnd && isDigit(text.charCodeAt(at))) at++;
    if (at === lineEnd || at === pos || at > pos + 9) return -1;
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 41) return -1;
    if (at < lineEnd - 1 && !isBlank(text.charCodeAt(at + 1))) return -1;
    if (breaking && !this.isInside('ordered-list')) {
      if (this.skipBlanks(at + 1) === lineEnd || at > pos + 1 || this.next !== 49) return -1;
    }
    return at + 1 - pos;
  }

  private isInside(kind: ContainerKind): boolean {
    return this.containers.some((container) => container.kind === kind);
  }

  private get top(): Container {
    return this.containers[this.containers.length - 1]!;
  }

  private open(kind: ContainerKind, start: number, value: number): void {
    this.containers.push({ kind, value, end: this.lineEnd, children: 0, startsBlank: false });
    this.listener.openContainer(kind, start);
  }

  private close(): void {
    const { kind } = this.containers.pop()!;
    this.top.children++;
    this.listener.closeContainer(kind as ContainerKind);
  }

  private get previousLineEnd(): number {
    return this.atEnd ? this.lineStart : this.lineStart - 1;
  }

  /** False at the end of the text, where an empty line is read. */
  private nextLine(): boolean {
    if (this.lineEnd >= this.text.length) this.atEnd = true;
    this.readLine(this.atEnd ? this.text.length : this.lineEnd + 1);
    return !this.atEnd;
  }

  /** Reads the line that starts at `start`, past the marks of the containers it continues. */
  private readLine(start: number): void {
    this.lineStart = start;
    this.lineEnd = lineEndOf(this.text, start);
    this.base = start;
    this.baseIndent = 0;
    this.pos = start;
    this.indent = 0;
    if (this.marks.length) this.marks = [];
    this.skipIndentation();
    this.depth = 1;
    for (; this.depth < this.containers.length; this.depth++) {
      const container = this.containers[this.depth]!;
      const continues = this.continues(container);
      this.forward();
      if (!continues) break;
    }
  }

  /** Whether the line goes on with a container; moves past its mark or indentation. */
  private continues(container: Container): boolean {
    switch (container.kind) {
      case 'quote':
        if (this.next !== GREATER) return false;
        this.marks.push(this.pos);
        this.moveBase(this.afterQuoteMark());
        container.end = this.lineEnd;
        return true;
      case 'item':
        if (
          this.next < 0
            ? container.startsBlank && container.children === 1
            : this.indent < this.baseIndent + container.value
        )
          return false;
        this.moveBaseColumn(this.baseIndent + container.value);
        return true;
      default: {
        if (this.pos === this.lineEnd) return true;
        if (container !== this.top && this.indent >= this.containers[this.depth + 1]!.value + this.baseIndent)
          return true;
        if (this.indent >= this.baseIndent + 4) return false;
        const size = container.kind === 'ordered-list' ? this.numberSize(false) : this.bulletSize(false);
        if (size < 0 || (container.kind === 'bullet-list' && this.isRule())) return false;
        return this.text.charCodeAt(this.pos + size - 1) === container.value;
      }
    }
  }

  private afterQuoteMark(): number {
    const after = this.pos + 1;
    return after < this.lineEnd && isBlank(this.text.charCodeAt(after)) ? after + 1 : after;
  }

  private moveBase(to: number): void {
    this.baseIndent = this.countColumns(this.pos, to, this.indent);
    this.base = to;
  }

  private moveBaseColumn(column: number): void {
    let at = this.lineStart;
    for (let reached = 0; at < this.lineEnd && reached < column; at++) {
      reached += this.text.charCodeAt(at) === TAB ? 4 - (reached % 4) : 1;
    }
    this.baseIndent = column;
    this.base = at;
  }

  private forward(): void {
    if (this.base > this.pos) this.skipIndentation();
  }

  private skipIndentation(): void {
    const pos = this.skipBlanks(this.base);
    this.indent = this.countColumns(this.pos, pos, this.indent);
    this.pos = pos;
    this.next = pos >= this.lineEnd ? -1 : this.text.charCodeAt(pos);
  }

  private countColumns(from: number, to: number, column: number): number {
    let columns = column;
    for (let at = from; at < to; at++) columns += this.text.charCodeAt(at) === TAB ? 4 - (columns % 4) : 1;
    return columns;
  }

  private skipBlanks(from: number): number {
    let at = from;
    while (at < this.lineEnd && isBlank(this.text.charCodeAt(at))) at++;
    return at;
  }
}

function lineEndOf(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
}

function isBlank(code: number): boolean {
  return code === 32 || code === TAB || code === 10 || code === 13;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A `|` that no backslash escapes. */
function hasPipe(text: string, start: number, end: number): boolean {
  const first = text.slice(start, end).indexOf('|');
  if (first < 0) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE) return true;
    if (code === BACKSLASH) at++;
  }
  return false;
}

/** The cells of a table row that are not blank, and how many columns it has. */
function cellsOf(text: string, start: number, end: number): { count: number; cells: Row['cells'] } {
  const cells: { start: number; end: number }[] = [];
  let count = 0;
  let isFirst = true;
  let cellStart = -1;
  let cellEnd = -1;
  let isEscaped = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE && !isEscaped) {
      if (!isFirst || cellStart >= 0) count++;
      isFirst = false;
      if (cellStart >= 0) cells.push({ start: cellStart, end: cellEnd });
      cellStart = -1;
    } else if (isEscaped || (code !== 32 && code !== TAB)) {
      if (cellStart < 0) cellStart = at;
      cellEnd = at + 1;
    }
    isEscaped = !isEscaped && code === BACKSLASH;
  }
  if (cellStart >= 0) {
    count++;
    cells.push({ start: cellStart, end: cellEnd });
  }
  return { count, cells };
}
