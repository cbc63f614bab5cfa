import { type Block, type Message, type PromptDocument, sourceSpan } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';

/** An answer that the prompt shows the model as one to follow. */
export interface ExampleAnswer {
  readonly text: string;
  readonly span: Span;
  /** The example is cut short on purpose, so that it says nothing of the least length. */
  readonly shortened: boolean;
}

const EXAMPLE_TITLE = /\b(?:examples?|samples?|few-?shot|demonstrations?)\b/i;
const NOT_TO_FOLLOW =
  /\b(?:bad|wrong|incorrect|poor|avoid|don['’]?t|counter|anti|negative|before|never|invalid|input|inputs|user|question|usage|template|format|structure)\b/i;
const SHORTENED = /\b(?:shortened|abbreviated|truncated|excerpt|partial|abridged|snippet|outline)\b/i;
const ELLIPSIS = /…|\.\.\.|\[(?:etc|more|continued)\b/i;
/** A line or paragraph that introduces an answer, with the answer itself perhaps behind the colon. */
const OUTPUT_LABEL =
  /^[ \t]*(?:[*_]{2})?(?:(?:good |correct |example |expected |sample |ideal |model )*(?:output|answer|response|reply|result|completion|summary)|assistant|ai|bot|model)(?:[*_]{2})?[ \t]*:(?:[*_]{2})?[ \t]*/i;
const OTHER_LABEL =
  /^[ \t]*(?:[*_]{2})?(?:(?:bad|wrong|incorrect|example|sample|good|poor) )*[A-Za-z][A-Za-z ]{0,22}(?:[*_]{2})?[ \t]*:(?:[*_]{2})?(?=\s|$)/;
const INTRODUCES = /^[^.!?\n]{0,60}\b(?:example|sample) (?:output|answer|response|reply)s?\b[^.!?\n]{0,40}:\s*$/i;

/** Few-shot turns of the assistant, and what stands behind `Output:` or `Assistant:` in an example. */
export function exampleAnswers(document: PromptDocument): ExampleAnswer[] {
  const answers: ExampleAnswer[] = [];
  for (const message of document.messages) {
    if (message.role === 'assistant') {
      if (message.text.trim()) answers.push(answerOf(message, 0, message.text.length, false));
    } else if (!message.example) {
      answers.push(...answersIn(message));
    }
  }
  return answers;
}

function answerOf(message: Message, from: number, to: number, shortened: boolean): ExampleAnswer {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(message.text[start]!)) start++;
  while (end > start && /\s/.test(message.text[end - 1]!)) end--;
  const text = message.text.slice(start, end).replace(/^[ \t]*>[ \t]?/gm, '');
  return { text, span: sourceSpan(message, start, end), shortened: shortened || ELLIPSIS.test(text) };
}

function* answersIn(message: Message): Generator<ExampleAnswer> {
  let open: { start: number; end: number; shortened: boolean } | undefined;
  let lead: { text: string; index: number } | undefined;
  for (const [index, block] of message.blocks.entries()) {
    const words = message.text.slice(block.start, block.end);
    const outer = exampleTitle(message, block, lead && index - lead.index < 8 ? lead.text : undefined);
    if (INTRODUCES.test(words) || (EXAMPLE_TITLE.test(words) && words.length < 60 && /:\s*$/.test(words))) {
      if (open) yield answerOf(message, open.start, open.end, open.shortened);
      lead = { text: words, index };
      open = undefined;
      continue;
    }
    const headed =
      /^[ \t]*(?:[*_]{2})?([^.!?:\n]{0,40}\b(?:example|sample)s?\b[^.!?:\n]{0,20}):(?:[*_]{2})?[ \t]*\n/i.exec(
        words,
      )?.[1];
    const inline = /^\s*(?:good |sample )?(?:example|sample) (?:output|answer|response|reply)\s*:/i.test(words);
    const title = outer ?? (headed !== undefined && !NOT_TO_FOLLOW.test(headed) ? headed : undefined);
    if ((title === undefined && !inline) || block.kind === 'heading') {
      if (open) yield answerOf(message, open.start, open.end, open.shortened);
      open = undefined;
      if (block.kind === 'heading' || !isData(block)) lead = undefined;
      continue;
    }
    const shortened = SHORTENED.test(title ?? '');
    const wholeBlock = !open && lead && INTRODUCES.test(lead.text) && !NOT_TO_FOLLOW.test(lead.text);
    if (wholeBlock) open = { start: block.start, end: block.end, shortened };
    let at = block.start;
    for (const line of words.split('\n')) {
      const label = OUTPUT_LABEL.exec(line);
      if (label && !NOT_TO_FOLLOW.test(label[0])) {
        if (open) yield answerOf(message, open.start, open.end, open.shortened);
        open = { start: at + label[0].length, end: at + line.length, shortened };
      } else if (OTHER_LABEL.test(line) && !wholeBlock) {
        if (open) yield answerOf(message, open.start, open.end, open.shortened);
        open = undefined;
      } else if (open) {
        open.end = Math.max(open.end, at + line.length);
      }
      at += line.length + 1;
    }
    if (open) open.end = Math.min(open.end, block.end);
  }
  if (open) yield answerOf(message, open.start, open.end, open.shortened);
}

function isData(block: Block): boolean {
  return block.kind === 'code' || block.kind === 'quote' || block.kind === 'example' || block.kind === 'list-item';
}

/** The title of the example a block is in, when it is one to follow. */
function exampleTitle(message: Message, block: Block, lead: string | undefined): string | undefined {
  const titles: string[] = lead ? [lead] : [];
  for (let section = block.section; section; section = section.parent) {
    if (EXAMPLE_TITLE.test(section.title)) titles.push(section.title);
  }
  const parent = block.parent === undefined ? undefined : message.blocks[block.parent];
  if (parent) {
    const words = message.text.slice(parent.start, parent.end);
    if (words.length < 120 && EXAMPLE_TITLE.test(words)) titles.push(words);
  }
  if (!titles.length || titles.some((title) => NOT_TO_FOLLOW.test(title))) return undefined;
  return titles.join(' ');
}
