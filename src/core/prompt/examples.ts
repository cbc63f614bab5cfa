import type { Block, BlockKind, Section } from './types.ts';

/**
 * Which blocks are examples rather than instructions: inside `<example>` tags, under headings such as "Example output",
 * behind labels such as "Example:", in `Input:`/`Output:` pairs, and behind `Good:`/`Bad:`.
 *
 * Marked with care, because directives are not read in examples: an `Output:` line alone is a rule about the output, and
 * "Add examples" is a heading about work to do.
 */

type Example = NonNullable<Block['example']>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const TAG =
  /^(?:.*[-_.])?(?:examples?|few[-_]?shots?|shots?|demonstrations?)(?:[-_.].*)?$|^samples?$|^sample[-_](?:input|output|response|answer|dialogue|conversation)s?$/i;
const HEADING =
  /^(?:(?:[\p{L}\p{N}’'/&+-]+\s+){0,4}(?:examples?|samples?)|(?:few|one|two|multi)[- ]shots?(?:\s+examples?)?|(?:sample|example)s?\s+(?:[\p{L}\p{N}-]+\s*){1,3})(?:\s*#?\d+|\s+[A-Z])?\s*(?:[:(–—-].*)?$/iu;
/** What every such heading holds. */
const EXAMPLE_WORD = /example|sample|shot/iu;
/** First words of headings that ask for examples instead of giving them. */
const ASKS =
  /^(?:add|provide|include|give|use|write|create|show|generate|follow|avoid|extract|no|without|find|make|collect|from|with|request|ask)\b/i;

const LABEL =
  /^[\s*_>#-]*(?:for\s+example|for\s+instance|(?:(?:a|an|the|one|another|good|bad|sample|complete|full|short|correct|incorrect|wrong)\s+)*(?:examples?|sample)(?:\s+(?:input|output|response|answer|reply|conversation|dialogue|interaction|request|query|email|message|format|structure|usage)s?)*(?:\s*#?\d+)?)\s*(?:\([^)\n]{0,60}\)\s*)?[*_]*\s*:[*_]*/i;
const VERDICT =
  /^[\s*_>#❌✅✔✗✓-]*(good|bad|correct|incorrect|wrong|right|poor|better|worse)(?:\s+(?:example|response|output|answer|reply|workflow|version))?[*_]*\s*:[*_]*/iu;
const TURN = /^[\s*_>-]*(input|output|q|a|question|answer|user|assistant|human|ai|customer|agent)[*_]*\s*:[*_]*/i;
const OWN_TURN = /^[*_]{0,2}([A-Za-z][A-Za-z ]{0,30})[*_]*\s*:[*_]*/;
const ANSWERS: Readonly<Record<string, string>> = {
  input: 'output',
  q: 'a',
  question: 'answer',
  user: 'assistant',
  human: 'ai',
  customer: 'agent',
};

/** Labels of one's own: those of the slot for the real input, with which a few-shot prompt ends. */
export interface SlotLabels {
  /** In lower case, as the other. */
  readonly input: string;
  readonly output: string;
}

const SLOT_LINES =
  /(?:^|\n)[*_]{0,2}([A-Za-z][A-Za-z ]{0,30}):[*_]{0,2}[ \t]*(?:\{\{[^{}\n]{1,60}\}\}|\$?\{[^{}\n]{1,60}\}|<[\w -]{1,40}>|\[[\w -]{1,40}\])[ \t]*\n{1,2}[*_]{0,2}([A-Za-z][A-Za-z ]{0,30}):[*_]{0,2}$/;
/** So many characters at the end of a text may hold the slot. */
const SLOT_WINDOW = 200;

/** `Review: {{review}}` and `Title:` at the end: pairs of these before it are examples. */
export function slotLabels(text: string): SlotLabels | undefined {
  const match = SLOT_LINES.exec(text.trimEnd().slice(-SLOT_WINDOW));
  return match ? { input: match[1]!.toLowerCase(), output: match[2]!.toLowerCase() } : undefined;
}

/** Sets `example` and the kind of blocks that are examples. */
export function markExampleBlocks(blocks: readonly Mutable<Block>[], text: string): void {
  let groups = 0;
  const holders = new Set<Section | undefined>();
  for (const { section } of blocks) {
    for (let at = section; at; at = at.parent) if (at.kind === 'tag' && TAG.test(at.title)) holders.add(at.parent);
  }
  const ofSection = new Map<Section, Example | undefined>();
  const sectionExample = (section: Section | undefined): Example | undefined => {
    if (!section) return undefined;
    if (!ofSection.has(section)) {
      // Under a heading whose examples stand in tags, the rest is prose.
      const isExample = isExampleSection(section) && !(section.kind === 'heading' && holders.has(section));
      const own = isExample ? { group: groups++, ...readTitle(section.title) } : undefined;
      const outer = sectionExample(section.parent);
      ofSection.set(section, own ? { ...outer, ...own } : outer && { ...outer, ...readTitle(section.title) });
    }
    return ofSection.get(section);
  };
  for (const block of blocks) {
    const example = sectionExample(block.section);
    if (example) mark(block, example);
  }
  const heads = headsOf(blocks, text);
  if (heads.length === 0) return;
  for (const { index, head } of heads) {
    const block = blocks[index]!;
    const label = block.example ? null : LABEL.exec(head);
    if (label)
      markBehind(blocks, index, block.start + label[0].length, { group: groups++, ...readTitle(label[0]) }, text);
  }
  markVerdicts(blocks, heads, text, () => groups++);
  markTurns(blocks, heads, text, () => groups++);
}

/** How far a label reaches into its block. */
const LABEL_LENGTH = 120;

/** A block that may have a label: its index, and its start up to the first colon. */
interface Head {
  readonly index: number;
  readonly head: string;
}

/** The heads of blocks that are no examples yet; few blocks have one. */
function headsOf(blocks: readonly Block[], text: string): Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.example || !isProse(block.kind)) continue;
    const head = text.slice(block.start, Math.min(block.end, block.start + LABEL_LENGTH));
    const colon = head.indexOf(':');
    if (colon >= 0) heads.push({ index, head: head.slice(0, colon + 4) });
  }
  return heads;
}

function isProse(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quote';
}

function mark(block: Mutable<Block>, example: Example): void {
  block.example = example;
  if (isProse(block.kind) || block.kind === 'table-header' || block.kind === 'table-row') block.kind = 'example';
}

function isExampleSection({ kind, title }: Section): boolean {
  if (kind === 'tag') return TAG.test(title);
  const unmarked = title.replace(/[*_`]/g, '');
  if (!EXAMPLE_WORD.test(unmarked)) return false;
  const plain = unmarked.replace(/^[^\p{L}]+/u, '').trim();
  return plain.length <= 80 && HEADING.test(plain) && !ASKS.test(plain);
}

/** What a title or label says of its example. */
function readTitle(title: string): Partial<Example> {
  const bad =
    /\b(?:bad|incorrect|wrong|poor|worse|anti|negative)|[-_](?:bad|incorrect|wrong)/i.test(title) ||
    /^bad/i.test(title);
  const good = /(?:^|[\b_\s-])(?:good|correct|better|right)\b/i.test(title);
  const output = /output|response|answer|reply|assistant/i.test(title);
  const input = /input|question|user|query|request/i.test(title);
  return {
    ...(bad ? { polarity: 'bad' as const } : good ? { polarity: 'good' as const } : {}),
    ...(output && !input ? { part: 'output' as const } : input && !output ? { part: 'input' as const } : {}),
  };
}

/** A label with words behind it is an example itself; a label alone introduces one. */
function markBehind(
  blocks: readonly Mutable<Block>[],
  index: number,
  from: number,
  example: Example,
  text: string,
): void {
  const label = blocks[index]!;
  if (text.slice(from, label.end).trim() !== '') {
    mark(label, example);
    return;
  }
  let found = false;
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'comment') continue;
    if (block.kind === 'heading' || block.section !== label.section) break;
    const isChild = descendsFrom(blocks, i, index);
    if (!isChild && (found || label.kind === 'list-item')) break;
    if (!isChild && block.kind === 'list-item') break;
    if (!block.example) mark(block, example);
    found = true;
  }
}

function descendsFrom(blocks: readonly Block[], index: number, ancestor: number): boolean {
  let at = blocks[index]!.parent;
  while (at !== undefined && at > ancestor) at = blocks[at]!.parent;
  return at === ancestor;
}

/** `Good:` and `Bad:` are examples where both stand in one section. */
function markVerdicts(
  blocks: readonly Mutable<Block>[],
  heads: readonly Head[],
  text: string,
  newGroup: () => number,
): void {
  const found: { index: number; end: number; bad: boolean; section: Section | undefined }[] = [];
  for (const { index, head } of heads) {
    const block = blocks[index]!;
    const match = block.example ? null : VERDICT.exec(head);
    if (!match) continue;
    const bad = /^(?:bad|incorrect|wrong|poor|worse)$/i.test(match[1]!);
    found.push({ index, end: block.start + match[0].length, bad, section: block.section });
  }
  const sides = new Map<Section | undefined, Set<boolean>>();
  for (const { section, bad } of found) sides.set(section, (sides.get(section) ?? new Set()).add(bad));
  for (const { index, end, bad, section } of found) {
    if (sides.get(section)!.size < 2) continue;
    markBehind(blocks, index, end, { group: newGroup(), polarity: bad ? 'bad' : 'good' }, text);
  }
}

/**
 * `Input:` and `Output:` are an example where the pair is repeated, for one pair may describe what goes in and out. `Q:`
 * and `A:`, `User:` and `Assistant:` are one where both say something.
 */
function markTurns(
  blocks: readonly Mutable<Block>[],
  heads: readonly Head[],
  text: string,
  newGroup: () => number,
): void {
  const slot = slotLabels(text);
  const answerTo = (word: string) => ANSWERS[word] ?? (word === slot?.input ? slot.output : undefined);
  const pairs: { asked: number; answered: number; word: string; section: Section | undefined }[] = [];
  let asked: { index: number; word: string } | undefined;
  for (const { index } of heads) {
    const block = blocks[index]!;
    if (block.example) continue;
    for (const { word, said } of turnsOf(text.slice(block.start, block.end), slot)) {
      if (answerTo(word)) asked = said ? { index, word } : undefined;
      else if (asked && answerTo(asked.word) === word && said && index - asked.index <= 2) {
        pairs.push({ asked: asked.index, answered: index, word: asked.word, section: block.section });
        asked = undefined;
      }
    }
  }
  const counts = new Map<Section | undefined, number>();
  for (const { section } of pairs) counts.set(section, (counts.get(section) ?? 0) + 1);
  for (const { asked: from, answered, word, section } of pairs) {
    if (word === 'input' && counts.get(section) === 1) continue;
    const group = newGroup();
    for (let i = from; i <= answered; i++) {
      const part = from === answered ? {} : { part: i === from ? ('input' as const) : ('output' as const) };
      mark(blocks[i]!, { group, ...part });
    }
  }
}

function ownTurn(line: string, slot: SlotLabels | undefined): RegExpExecArray | null {
  const match = slot ? OWN_TURN.exec(line) : null;
  if (!slot || !match) return null;
  const word = match[1]!.toLowerCase();
  return word === slot.input || word === slot.output ? match : null;
}

/** The turns a block's lines start with; a turn that is only a variable says nothing. */
function turnsOf(body: string, slot: SlotLabels | undefined): { word: string; said: boolean }[] {
  const turns: { word: string; said: boolean }[] = [];
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = body.indexOf('\n', start);
    const line = end < 0 ? body.slice(start) : body.slice(start, end);
    const match = TURN.exec(line.slice(0, 40)) ?? ownTurn(line.slice(0, 40), slot);
    if (!match) continue;
    const rest = line.slice(match[0].length).trim();
    turns.push({ word: match[1]!.toLowerCase(), said: rest !== '' && !/^[<{[$][^\s]*[>}\]]$/.test(rest) });
  }
  return turns;
}
