import { type SlotLabels, slotLabels } from '../prompt/examples.ts';
import { type Block, type Message, type PromptDocument, sourceSpan } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import type { Span } from '../text/text.ts';
import { partOf } from './scope.ts';

/** An answer that the prompt shows the model as one to follow. */
export interface ExampleAnswer {
  readonly text: string;
  readonly span: Span;
  /** The example is cut short on purpose, so that it says nothing of the least length. */
  readonly shortened: boolean;
}

/** A sample of one part of the answer, quoted in a sentence. */
export interface NamedSample {
  readonly answer: ExampleAnswer;
  /** As directives name it: `title`, `each sentence`. */
  readonly part: string;
}

/** `A good title: "Two old men by the sea"`, `a definition modelled on this one: "A deposit is …"`. */
const NAMED_SAMPLE =
  /\b(?:(?:good|ideal|typical|model|sample|fine|perfect|strong|fitting|suitable|great|example)(?: example of an?)? (title|headline|subject line|caption|slogan|tagline|question|sentence|definition)(?: (?:is|would be|reads|might be|could be|looks like this))?|(title|headline|subject line|caption|slogan|tagline|question|sentence|definition) (?:modelled|modeled|patterned) (?:on|after) (?:this|the following)(?: one)?)\s*:?\s*["“]([^"”\n]{5,400})["”]/i;

/** Samples of parts that sentences of the prompt quote. */
export function* namedSamples(document: PromptDocument): Generator<NamedSample> {
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant') continue;
    for (const { sentences, example } of message.blocks) {
      if (example) continue;
      for (const sentence of sentences) {
        const sample = sampleIn(sentence.wording);
        if (sample === null) continue;
        const start = sentence.start + sample.start;
        yield { answer: answerOf(message, start, start + sample.length, ''), part: sample.part };
      }
    }
  }
}

/** The sample that a sentence quotes; offsets of the sentence. */
const sampleIn = oncePerWording(({ text }) => {
  const match = QUOTE.test(text) ? NAMED_SAMPLE.exec(text) : null;
  const noun = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (!match || noun === undefined || /[.!?]\s/.test(match[3]!)) return null;
  const part = /^(?:sentence|definition)$/.test(noun) ? 'each sentence' : partOf(noun);
  return part ? { part, start: match.index + match[0].indexOf(match[3]!), length: match[3]!.length } : null;
});

const QUOTE = /["“]/;

const SHORTENED = /\b(?:shortened|abbreviated|truncated|excerpt|partial|abridged|snippet|outline)\b/i;
const ELLIPSIS = /…|\.\.\.|\[(?:etc|more|continued)\b/i;
/** Shapes to fill in, and text before it was mended. */
const NOT_AN_ANSWER = /\b(?:template|format|structure|usage|skeleton|schema|syntax|layout)\b/i;
const ANSWER_LABEL =
  /^[\s*_>#-]*(?:(?:good|correct|example|expected|sample|ideal|model)\s+)*(?:output|answer|response|reply|result|completion|summary|assistant|ai|bot|model|agent|a)[*_]*\s*:[*_]*[ \t]*/i;
const OTHER_LABEL =
  /^[\s*_>#-]*(?:(?:bad|wrong|incorrect|example|sample|good|poor)\s+)*[A-Za-z][A-Za-z ]{0,22}[*_]*\s*:[*_]*(?=\s|$)/;

const OWN_LABEL = /^[*_]{0,2}([A-Za-z][A-Za-z ]{0,30}):[*_]{0,2}[ \t]*/;

/** Few-shot turns of the assistant, and what stands behind `Output:` or `Assistant:` in an example. */
export function exampleAnswers(document: PromptDocument): ExampleAnswer[] {
  const answers: ExampleAnswer[] = [];
  for (const message of document.messages) {
    if (message.role === 'assistant') {
      if (message.text.trim()) answers.push(answerOf(message, 0, message.text.length, ''));
    } else if (!message.example) {
      const slot = slotLabels(message.text);
      for (const blocks of examplesOf(message)) answers.push(...answersIn(message, blocks, slot));
    }
  }
  return answers;
}

/** The blocks of each example to follow, in reading order. */
function examplesOf(message: Message): Iterable<readonly Block[]> {
  const groups = new Map<number, Block[]>();
  for (const block of message.blocks) {
    if (!block.example || block.example.polarity === 'bad' || block.kind === 'heading') continue;
    const group = groups.get(block.example.group);
    if (group) group.push(block);
    else groups.set(block.example.group, [block]);
  }
  return groups.values();
}

function* answersIn(
  message: Message,
  blocks: readonly Block[],
  slot: SlotLabels | undefined,
): Generator<ExampleAnswer> {
  const title = titleOf(message, blocks[0]!);
  if (NOT_AN_ANSWER.test(title)) return;
  let open: { start: number; end: number } | undefined;
  for (const block of blocks) {
    if (block.example?.part === 'input') continue;
    if (block.example?.part === 'output' && !open) {
      // `Example output: …` may have its label in the block itself.
      const label = /^[^:\n]{0,60}:[*_]*\s*/.exec(message.text.slice(block.start, block.end));
      const labelled = label && /output|answer|response|reply|assistant/i.test(label[0]);
      open = { start: block.start + (labelled ? label[0].length : 0), end: block.end };
      continue;
    }
    let at = block.start;
    for (const line of message.text.slice(block.start, block.end).split('\n')) {
      const label = ANSWER_LABEL.exec(line) ?? slotLabelOf(line, slot);
      if (label) {
        if (open) yield answerOf(message, open.start, open.end, title);
        open = { start: at + label[0].length, end: at + line.length };
      } else if (OTHER_LABEL.test(line) && block.kind !== 'code' && block.example?.part !== 'output') {
        if (open) yield answerOf(message, open.start, open.end, title);
        open = undefined;
      } else if (open) {
        open.end = at + line.length;
      }
      at += line.length + 1;
    }
  }
  if (open) yield answerOf(message, open.start, open.end, title);
}

/** What stands in front of an answer under the slot's own label. */
function slotLabelOf(line: string, slot: SlotLabels | undefined): RegExpExecArray | null {
  const label = slot && OWN_LABEL.exec(line);
  return label && label[1]!.toLowerCase() === slot.output ? label : null;
}

/** The words that name the example: its own first line, its parent's, its section's. */
function titleOf(message: Message, block: Block): string {
  const parent = block.parent === undefined ? undefined : message.blocks[block.parent];
  const words = (of: Block) =>
    message.text
      .slice(of.start, Math.min(of.end, of.start + 80))
      .split('\n')[0]!
      .split(':')[0]!;
  const before = message.blocks[message.blocks.indexOf(block) - 1];
  const led = before && /:\s*$/.test(message.text.slice(before.start, before.end)) ? words(before) : '';
  return [words(block), parent ? words(parent) : '', led, block.section?.title ?? ''].join(' ');
}

function answerOf(message: Message, from: number, to: number, title: string): ExampleAnswer {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && /\s/.test(message.text[start]!)) start++;
  while (end > start && /\s/.test(message.text[end - 1]!)) end--;
  const text = message.text.slice(start, end).replace(/^[ \t]*>[ \t]?/gm, '');
  return { text, span: sourceSpan(message, start, end), shortened: SHORTENED.test(title) || ELLIPSIS.test(text) };
}
