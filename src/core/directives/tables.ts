import { oncePer } from '../language/once.ts';
import type { Block, Message } from '../prompt/types.ts';
import { isRuleLabel, lastNoun, textNamed } from './scope.ts';

/** The first cell of a row names what the others say. */
export function tableLabel({ cells }: Block): string | undefined {
  return cells?.[0]?.text.trim().replace(/^[\s*]{1,6}|[\s*]{1,6}$/g, '');
}

/**
 * The titles of the columns for the rows of those tables whose columns are texts and whose rows are their properties, as
 * `Length` and `Tone` of `Banner` and `Handout`. Over such properties a header may be empty.
 */
const titlesByRow = oncePer(({ blocks }: Message): ReadonlyMap<Block, readonly string[]> => {
  const tables = new Map<number | undefined, { titles: readonly string[]; rows: Block[] }>();
  for (const block of blocks) {
    if (block.kind === 'table-header') {
      tables.set(block.list, { titles: block.cells?.map(({ text }) => text.trim()) ?? [], rows: [] });
    } else if (block.kind === 'table-row') tables.get(block.list)?.rows.push(block);
  }
  const found = new Map<Block, readonly string[]>();
  for (const { titles: named, rows } of tables.values()) {
    // An empty cell over the properties is no cell of the header.
    const bare = rows.length > 0 && rows.every(({ cells }) => cells?.length === named.length + 1);
    const titles = bare ? ['', ...named] : named;
    const ofTexts = titles.slice(1).every((title) => /[a-z]/i.test(title) && !isProperty(title));
    if (titles.length < 3 || !ofTexts) continue;
    if (bare || rows.some((row) => isProperty(tableLabel(row) ?? ''))) for (const row of rows) found.set(row, titles);
  }
  return found;
});

function isProperty(title: string): boolean {
  return (isRuleLabel(lastNoun(title)) && textNamed(title) === undefined) || OF_RULES.test(title);
}

/** Columns that say something of the row each, and are no texts. */
const OF_RULES =
  /^(?:rule|requirement|description|reason|why|notes?|examples?|good|bad|values?|comments?|defaults?|allowed|forbidden|do|don['’]?t|case|action|what|when|then|task|goal|section|part|field|key|type|name|min|max|minimum|maximum|limit)s?$/i;

/** The title of the column that a place in the message stands in, where the columns are texts of their own. */
export function columnAt(message: Message, row: Block, at: number): string | undefined {
  if (row.kind !== 'table-row') return undefined;
  const column = row.cells?.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
  return column > 0 ? titlesByRow(message).get(row)?.[column] : undefined;
}
