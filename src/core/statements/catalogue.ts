import { ownCopy, RecentMap } from '../language/recent.ts';
import type { Block, Message, PromptDocument } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';
import { COLUMN_VALUES } from './kinds.ts';
import { isIllustration } from './read.ts';
import type { StatementKind } from './types.ts';

/** A table or list whose rows are facts of one kind: prices, plans, branches, staff. */
export interface Catalogue {
  readonly kind: StatementKind;
  readonly form: 'table' | 'list';
  /** Rows that hold a fact of the kind. */
  readonly rows: number;
  /** From the header or first item to the end of the last row. */
  readonly span: Span;
  readonly message: Message;
  readonly blocks: readonly Block[];
}

/** Fewer rows are facts of their own. */
const FEWEST_ROWS = { table: 3, list: 4 };
/** The share of rows that must hold the value. */
const SHARE = 0.75;

/** Columns of tables that describe behaviour, data or measures rather than the world. */
const DESCRIBES =
  /\b(?:type|field|example|criteri(?:on|a)|weight|marks?|score|points?|parameter|default|when|rule|condition|input|output|wrong|right|bad|good|before|after|metric|target|threshold|trigger|severity|action|meaning|definition|description of|budget|savings?|impact|effort|scenario)\b/i;
const HIDDEN = /\{\{|\{%|\$\{|<[a-z_]+>|\[[A-Z][\w ]*\]|\bX+\b/;
const LIMIT = /[<>≤≥]|\b(?:up to|over|under|above|below|more than|less than|at least|at most|minimum|maximum)\b/i;
/** An item that is a label with values and no verb. */
const VERB = /\b(?:is|are|has|have|was|were|will|must|should|can|may|use|when|if|then)\b/i;

/** Finds catalogues in the tables and lists of a prompt, in reading order. */
export function readCatalogues(document: PromptDocument): Catalogue[] {
  const found: Catalogue[] = [];
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    for (const group of groupsOf(message)) {
      const table = group[0]!.kind !== 'list-item';
      const catalogue = table ? readTable(message, group) : readList(message, group);
      if (catalogue) found.push(catalogue);
    }
  }
  return found;
}

/** The blocks of each list and table that stands under no heading of examples. */
function groupsOf(message: Message): Block[][] {
  const groups = new Map<number, Block[]>();
  for (const block of message.blocks) {
    if (block.list === undefined || isIllustration(block.section, message)) continue;
    if (block.kind !== 'list-item' && block.kind !== 'table-header' && block.kind !== 'table-row') continue;
    const group = groups.get(block.list);
    if (group) group.push(block);
    else groups.set(block.list, [block]);
  }
  return [...groups.values()];
}

function readTable(message: Message, blocks: readonly Block[]): Catalogue | undefined {
  const header = blocks.find((block) => block.kind === 'table-header');
  const rows = blocks.filter((block) => block.kind === 'table-row');
  const names = header?.cells?.map((cell) => cell.text.trim()) ?? [];
  if (rows.length < FEWEST_ROWS.table || names.some((name) => DESCRIBES.test(name))) return undefined;
  for (const { kind, value, header: named } of COLUMN_VALUES) {
    for (const [column, name] of names.entries()) {
      if (named && !named.test(name)) continue;
      const filled = rows.filter((row) => {
        const text = row.cells?.[column]?.text ?? '';
        return value.test(text) && !HIDDEN.test(text) && !LIMIT.test(text);
      }).length;
      if (filled >= FEWEST_ROWS.table && filled >= rows.length * SHARE)
        return catalogue(message, blocks, kind, 'table', filled);
    }
  }
  return undefined;
}

function readList(message: Message, items: readonly Block[]): Catalogue | undefined {
  const least = Math.max(FEWEST_ROWS.list, items.length * SHARE);
  if (items.length < FEWEST_ROWS.list) return undefined;
  const texts = items.map((item) => item.sentences.map((sentence) => sentence.text).join(' '));
  // Every value of a list holds a digit or an address, but for "closed".
  if (texts.filter((text) => /[\d@]|closed/i.test(text)).length < least) return undefined;
  const kinds = texts.map(kindsOfItem);
  for (const { kind, header } of COLUMN_VALUES) {
    if (header) continue;
    const filled = kinds.filter((found) => found.includes(kind)).length;
    if (filled >= least) return catalogue(message, items, kind, 'list', filled);
  }
  return undefined;
}

/** Items whose kinds are kept. */
const knownItems = new RecentMap<string, readonly StatementKind[]>(4000);

/** What an item of a list lists. */
function kindsOfItem(text: string): readonly StatementKind[] {
  let kinds = knownItems.get(text);
  if (!kinds) {
    const plain = text.length < 200 && !HIDDEN.test(text) && !LIMIT.test(text) && !VERB.test(text);
    kinds = plain
      ? COLUMN_VALUES.filter(({ header, value }) => !header && value.test(text)).map(({ kind }) => kind)
      : [];
    knownItems.set(ownCopy(text), kinds);
  }
  return kinds;
}

function catalogue(
  message: Message,
  blocks: readonly Block[],
  kind: StatementKind,
  form: Catalogue['form'],
  rows: number,
): Catalogue {
  return { kind, form, rows, span: { start: blocks[0]!.span.start, end: blocks.at(-1)!.span.end }, message, blocks };
}
