import { oncePer } from '../../language/once.ts';
import { editOf } from '../../prompt/offsets.ts';
import type { Block, Branch, Message } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { quoted } from '../../text/one-line.ts';
import type { TextEdit } from '../../text/text.ts';
import { describeCost } from '../../tokens/cost.ts';
import { tokensOfSentences } from '../../tokens/total.ts';
import type { PromptContext, PromptRule, ProposedFix, Report } from '../types.ts';
import { contentOf, restates, wordsKey } from './content-words.ts';
import { type Prose, proseOf } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/duplicate-instruction',
    summary: 'An instruction that is there twice',
    severity: 'warning',
    docs: {
      what: 'Finds instructions that stand in the prompt twice: a warning when letter for letter (markup and case aside), information when the same content words come in another order or wording. Two items that share a frame and differ in content ("use a table for prices", "use a table for hours") are not duplicates, nor are numbers that differ, steps of two procedures, details of two items, branches of a template, or samples. The fix removes the later of two equal instructions.',
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
      precision:
        '9 findings on 550 real prompt files (688,000 tokens), all read: 9 right. Warning when exact, information when reworded.',
    },
  },
  *check(context) {
    const first = new Map<string, Instruction>();
    const byWords = new Map<string, Instruction[]>();
    let index = 0;
    let run: Repetition[] = [];
    for (const prose of proseOf(context.document)) {
      if (!prose.instructs) continue;
      const text = normal(prose.sentence.wording);
      if (text === '' || !standsAlone(prose)) continue;
      index++;
      const known = first.get(text);
      if (known) {
        if (!alike(known.prose, prose, text)) continue;
        const last = run.at(-1);
        if (last && !(index === last.index + 1 && known.index === last.earlier.index + 1)) {
          yield repeated(context, run);
          run = [];
        }
        run.push({ earlier: known, later: prose, index });
        continue;
      }
      const instruction: Instruction = { prose, index };
      first.set(text, instruction);
      const { wording } = prose.sentence;
      const key = allWords(wording);
      const same = byWords.get(key);
      const near = same?.find(
        (candidate) =>
          restates(content(candidate.prose.sentence.wording), content(wording)) && alike(candidate.prose, prose, text),
      );
      if (near) yield restated(context, near, prose);
      if (same) same.push(instruction);
      else byWords.set(key, [instruction]);
    }
    if (run.length > 0) yield repeated(context, run);
  },
};

interface Instruction {
  readonly prose: Prose;
  /** Its place among the instructions of the file. */
  readonly index: number;
}

interface Repetition {
  readonly earlier: Instruction;
  readonly later: Prose;
  readonly index: number;
}

/** Shorter instructions (`Be brief.`) recur for a reason of their own, UTF-16 units of the normal form. */
const SHORTEST = 18;
/** In another section only a sentence of this many words is certain to mean the same. */
const FEWEST_WORDS_ACROSS_SECTIONS = 7;

/**
 * Without markup, case, bullets and closing marks, so that only the words are compared. Empty for what is not compared:
 * what introduces a list, a remark in parentheses, a few words.
 */
const normal = oncePerWording(({ text }) => {
  if (/:\W*$|^\W*\(/.test(text)) return '';
  const words = text
    .toLowerCase()
    .replace(NON_ASCII.test(text) ? MARKS : ASCII_MARKS, ' ')
    .trim();
  return words.length < SHORTEST ? '' : words;
});

const MARKS = /[^\p{L}\p{N}%$€£+<>=/-]+/gu;
/** The same of a text in small letters of ASCII, without the tables of Unicode. */
const ASCII_MARKS = /[^a-z0-9%$+<>=/-]+/g;
const NON_ASCII = /[^\0-\x7f]/;

const content = oncePerWording(({ text }) => contentOf(text));

const allWords = oncePerWording(({ text }) => wordsKey(text));

/** Not what goes on about the item it stands in. */
function standsAlone({ sentence, block }: Prose): boolean {
  return block.kind !== 'list-item' || block.sentences[0] === sentence;
}

/** Whether two sentences hold at the same time and are not steps of two procedures. */
function alike(a: Prose, b: Prose, text: string): boolean {
  if (excludes(a.block.branches, b.block.branches)) return false;
  if (a.block.ordered && b.block.ordered && a.block.list !== b.block.list) return false;
  if (itemOver(a) !== itemOver(b)) return false;
  if (a.message === b.message && a.block.section === b.block.section) return true;
  return !underCondition(a) && !underCondition(b) && text.split(' ').length >= FEWEST_WORDS_ACROSS_SECTIONS;
}

/** The item whose detail an instruction is, where it is one. */
function itemOver({ block, message }: Prose): Block | undefined {
  const parent = block.parent === undefined ? undefined : message.blocks[block.parent];
  return parent?.kind === 'list-item' ? parent : undefined;
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

/** One finding for instructions that follow each other in both places. */
function repeated(context: PromptContext, run: readonly Repetition[]): Report {
  const { earlier, later } = run[0]!;
  const last = run.at(-1)!;
  const before = earlier.prose.sentence.span;
  const line = context.document.lines.lineAt(before.start) + 1;
  const what = run.length === 1 ? 'the same instruction stands' : `the same ${run.length} instructions stand`;
  const cost = costOf(
    context,
    run.map((repetition) => repetition.later),
  );
  return {
    span: { start: later.sentence.span.start, end: last.later.sentence.span.end },
    unnecessary: true,
    message: `${what} in line ${line}${cost}: keep one of them, so that a later change cannot leave the two apart.`,
    related: [{ at: { start: before.start, end: last.earlier.prose.sentence.span.end }, message: 'the first time' }],
    fixes: [removeFix(run.map((repetition) => repetition.later))],
  };
}

function restated(context: PromptContext, earlier: Instruction, later: Prose): Report {
  const before = earlier.prose.sentence;
  const line = context.document.lines.lineAt(before.span.start) + 1;
  return {
    span: later.sentence.span,
    severity: 'information',
    unnecessary: true,
    message: `the same is asked in other words (${quoted(before.text, 60)}) in line ${line}${costOf(context, [later])}: keep one of them, so that a later change cannot leave the two apart.`,
    related: [{ at: before.span, message: 'the same in other words' }],
  };
}

function costOf(context: PromptContext, repeats: readonly Prose[]): string {
  if (!context.tokens) return '';
  const sentences = repeats.map(({ sentence }) => sentence);
  return `; the repetition costs ${describeCost(tokensOfSentences(sentences, context.tokens), context)}`;
}

function removeFix(repeats: readonly Prose[]): ProposedFix {
  return {
    title:
      repeats.length === 1 ? 'Remove the repeated instruction' : `Remove the ${repeats.length} repeated instructions`,
    safety: repeats.every(canGo) ? 'safe' : 'unsafe',
    edits: repeats.map(removeEdit),
  };
}

/** Nothing refers to it: it is not numbered, has no items of its own, and is not all that a line introduces. */
function canGo({ message, block, sentence }: Prose): boolean {
  const counts = itemCounts(message);
  if (block.ordered || counts.has(sentence.block)) return false;
  return block.parent === undefined || counts.get(block.parent)! > 1;
}

/** How many items each block of a message has of its own, by its index. */
const itemCounts = oncePer(({ blocks }: Message) => {
  const counts = new Map<number, number>();
  for (const { parent } of blocks) if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return counts;
});

/** Takes the sentence out, with its bullet and line when it is all of an item, else with the blank before it. */
function removeEdit({ message, block, sentence }: Prose): TextEdit {
  const { start, end } =
    block.sentences.length === 1
      ? wholeLines(message.text, block.start, block.end)
      : withBlankBefore(message.text, sentence.start, sentence.end, block.start);
  return editOf(message, start, end);
}

/** The lines from their own start, with the line break before them, or the one behind where they come first. */
function wholeLines(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  while (start > 0 && text[start - 1] !== '\n' && /[\s>*+•-]/.test(text[start - 1]!)) start--;
  let end = to;
  while (end < text.length && text[end] !== '\n' && /\s/.test(text[end]!)) end++;
  if (start > 0 && text[start - 1] === '\n') start--;
  else if (text[end] === '\n') end++;
  return { start, end };
}

/** The blank before it, or behind it where only a bullet stands before. */
function withBlankBefore(text: string, from: number, to: number, blockStart: number): { start: number; end: number } {
  if (/^[\s>*+-]*$/.test(text.slice(blockStart, from))) {
    let end = to;
    while (end < text.length && /\s/.test(text[end]!)) end++;
    return { start: from, end };
  }
  let start = from;
  while (start > blockStart && /\s/.test(text[start - 1]!)) start--;
  return { start, end: to };
}
