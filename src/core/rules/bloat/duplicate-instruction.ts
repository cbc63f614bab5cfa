import type { Branch } from '../../prompt/types.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptContext, PromptRule, ProposedFix, Report } from '../types.ts';
import { type Content, contentOf, restates } from './content-words.ts';
import { isInstruction, type Prose, proseOf, removal } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/duplicate-instruction',
    summary: 'An instruction that is there twice',
    severity: 'warning',
    docs: {
      what: 'Finds instructions that stand in the prompt twice: a warning when letter for letter (markup and case aside), information when the same content words come in another order or wording. Two items that share a frame and differ in content ("use a table for prices", "use a table for hours") are not duplicates, nor are numbers that differ, steps of two procedures, branches of a template, or samples. The fix removes the later of two equal instructions.',
      why: 'The second costs its tokens in every call and says nothing new. Worse, it is where contradictions start: one of the two gets edited and the other stays.',
      wrong: [
        { text: '- Cite the section of the manual.\n- Answer in plain language.\n- Cite the section of the manual.\n' },
        {
          text: 'Always mention the name of the speaker at the beginning of each paragraph. Leave out small talk. At the beginning of each paragraph, always mention the speaker’s name.\n',
        },
      ],
      right: [
        { text: '- Use a table for prices of hotel rooms.\n- Use a table for opening hours of museums.\n' },
        {
          text: '{% if gold %}\nThank the customer for the long loyalty and offer a call.\n{% else %}\nThank the customer for the long loyalty and offer a call.\n{% endif %}\n',
          file: 'prompts/reply.j2',
        },
      ],
      whenNotToUse:
        'When a test shows that repeating the instruction at the end of a long prompt raises how often it is followed; suppress it there with that reason.',
      source: 'product',
      precision: 'PRECISION',
    },
  },
  *check(context) {
    const first = new Map<string, Instruction>();
    const byWord = new Map<string, Instruction[]>();
    for (const prose of proseOf(context.document)) {
      const text = normal(prose.sentence.masked);
      if (text.length < SHORTEST || !isInstruction(prose.sentence)) continue;
      const known = first.get(text);
      if (known) {
        if (alike(known.prose, prose)) yield report(context, known, prose, true);
        continue;
      }
      const instruction: Instruction = { prose, content: contentOf(prose.sentence.masked) };
      first.set(text, instruction);
      const near = findRestated(instruction, byWord);
      if (near) yield report(context, near, prose, false);
      for (const word of rarest(instruction.content, byWord)) {
        const list = byWord.get(word);
        if (list) list.push(instruction);
        else byWord.set(word, [instruction]);
      }
    }
  },
};

interface Instruction {
  readonly prose: Prose;
  readonly content: Content;
}

/** Shorter instructions (`Be brief.`) recur for a reason of their own, UTF-16 units of the normal form. */
const SHORTEST = 18;

/** Without markup, case, bullets and closing marks, so that only the words are compared. */
function normal(masked: string): string {
  return masked
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£+<>=/-]+/gu, ' ')
    .trim();
}

/** Instructions share a list in the index only under words both have; two words are enough, as one may be missing. */
const INDEXED_WORDS = 2;
/** A word that this many instructions share says nothing of a pair. */
const COMMON = 64;

/** The words under which an instruction is filed: those that the fewest others share so far. */
function rarest(content: Content, byWord: ReadonlyMap<string, readonly Instruction[]>): string[] {
  const size = (word: string) => byWord.get(word)?.length ?? 0;
  return [...content.words]
    .filter((word) => size(word) < COMMON)
    .sort((a, b) => size(a) - size(b))
    .slice(0, INDEXED_WORDS);
}

function findRestated(
  instruction: Instruction,
  byWord: ReadonlyMap<string, readonly Instruction[]>,
): Instruction | undefined {
  for (const word of instruction.content.words) {
    for (const candidate of byWord.get(word) ?? []) {
      if (restates(candidate.content, instruction.content) && alike(candidate.prose, instruction.prose))
        return candidate;
    }
  }
  return undefined;
}

/** Whether two sentences hold at the same time and are not steps of two procedures. */
function alike(a: Prose, b: Prose): boolean {
  if (a.message !== b.message && a.message.role !== b.message.role) return false;
  if (excludes(a.block.branches, b.block.branches)) return false;
  if (sameSection(a, b)) return a.block.list === b.block.list || !(a.block.ordered && b.block.ordered);
  if (a.block.ordered && b.block.ordered) return false;
  return !underCondition(a) && !underCondition(b) && normal(a.sentence.masked).length >= LONG_ENOUGH_ACROSS_SECTIONS;
}

const LONG_ENOUGH_ACROSS_SECTIONS = 30;

function sameSection(a: Prose, b: Prose): boolean {
  return a.message === b.message && a.block.section === b.block.section;
}

/** Under a heading or lead that names a case, phase, mode, file or reader. */
function underCondition({ block, message }: Prose): boolean {
  const lead = block.parent === undefined ? undefined : message.blocks[block.parent];
  const words = `${block.section?.title ?? ''} ${lead ? message.text.slice(lead.start, Math.min(lead.end, lead.start + 200)) : ''}`;
  return /\b(?:if|when|unless|for|phase|step|stage|mode|case|scenario|option|variant|agent|part|task|role|level|version|template|after|during)\b|\d/i.test(
    words,
  );
}

function excludes(a: readonly Branch[], b: readonly Branch[]): boolean {
  return (
    a.some((one) => b.some((other) => other.condition === one.condition && other.arm !== one.arm)) ||
    a.length !== b.length
  );
}

function report(
  context: PromptContext,
  earlier: Instruction,
  { message, block, sentence }: Prose,
  exact: boolean,
): Report {
  const before = earlier.prose.sentence;
  const line = context.document.lines.lineAt(before.span.start) + 1;
  const cost = context.tokens && describeCost(context.tokens.count(sentence.text), context);
  return {
    span: sentence.span,
    severity: exact ? 'warning' : 'information',
    unnecessary: true,
    message: `${exact ? 'the same instruction stands' : `the same is asked in other words ("${short(before.text)}")`} in line ${line}${cost ? `; the repetition costs ${cost}` : ''}: keep one of them, so that a later change cannot leave the two apart`,
    related: [{ at: before.span, message: exact ? 'the first time' : 'the same in other words' }],
    fixes: exact ? [removeFix({ message, block, sentence })] : [],
  };
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}

/**
 * Takes the sentence out: with its bullet and line when it is all of an item, with the blank before it when it stands in a
 * paragraph. Safe unless the item is numbered, has items of its own, or is all that an introducing line is there for.
 */
function removeFix({ message, block, sentence }: Prose): ProposedFix {
  const alone = block.sentences.length === 1;
  const children = message.blocks.some((other) => other.parent !== undefined && message.blocks[other.parent] === block);
  const lead = block.parent === undefined ? undefined : message.blocks[block.parent];
  const onlyOne = lead !== undefined && message.blocks.filter((other) => other.parent === block.parent).length === 1;
  const introduced = onlyOne && lead?.kind !== 'heading';
  const { start, end } = alone
    ? wholeLines(message.text, block.start, block.end)
    : withBlankBefore(message.text, sentence.start, sentence.end, block.start);
  return {
    title: 'Remove the repeated instruction',
    safety: block.ordered || children || introduced || onlyOne ? 'unsafe' : 'safe',
    edits: [removal(message, start, end)],
  };
}

function wholeLines(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && text[start - 1] !== '\n' && /[\s>*+•-]/.test(text[start - 1]!)) start--;
  let end = to;
  while (end < text.length && text[end] !== '\n' && /[^\S\n]/.test(text[end]!)) end++;
  if (text[end] === '\n') end++;
  else if (start > 0 && text[start - 1] === '\n') start--;
  return { start, end };
}

function withBlankBefore(text: string, from: number, to: number, blockStart: number): { start: number; end: number } {
  let start = from;
  while (start > blockStart && /\s/.test(text[start - 1]!)) start--;
  if (start > blockStart) return { start, end: to };
  let end = to;
  while (end < text.length && /[^\S\n]/.test(text[end]!)) end++;
  return { start: from, end };
}
