import { oncePer } from '../language/once.ts';
import type { Span } from '../text/text.ts';
import { decodedOffset } from './offsets.ts';
import type { Message, PromptDocument } from './types.ts';
import { oncePerWording } from './wordings.ts';

/** A few-shot example: what goes in and what comes out. */
export interface FewShot {
  readonly span: Span;
  readonly text: string;
  /** Undefined when the example does not tell the two apart. */
  readonly input: string | undefined;
  readonly output: string | undefined;
}

const EXAMPLE_TAG = /^(?:few[-_ ]?shot[-_ ]?)?(?:examples?|samples?|shots?)[-_ ]?\d*$/i;
const words = (list: string) => new Set(list.split('|'));
const INPUT = words(
  'input|user|customer|human|question|query|q|text|email|e-mail|message|review|ticket|sentence|original|before|source|utterance|request|problem',
);
const OUTPUT = words(
  'output|assistant|agent|ai|bot|answer|a|label|response|reply|result|after|rewrite|classification|category|sentiment|intent|translation|summary|sql|json|solution|completion',
);
/** In files for coding agents `User:` and `Agent:` are the turns of one dialogue that is told, not examples of a task. */
const IN_DOCUMENTS = words('input');
/** What may stand in front of the name of an answer. */
const ATTRIBUTES = 'example|expected|ideal|correct|your';
const ATTRIBUTE = new RegExp(`^(?:${ATTRIBUTES}) `);
/** Nothing, or a placeholder for the real input or answer. */
const SLOT = /^\s*(?:\{\{?[^{}]*\}\}?|\$\{[^{}]*\}|<[\w -]+>|\[[\w -]+\]|\.{3}|…)?\s*$/;
/** Letters of a line that are looked at for a label. */
const LABEL_WINDOW = 80;

/**
 * The few-shot examples of a prompt in reading order: `<example>` elements, example turns, and pairs of lines such as
 * `Input:` and `Output:`. A pair whose input is a variable is the slot for the real input and no example.
 */
export const readFewShots = oncePer((document: PromptDocument): readonly FewShot[] => {
  const shots: FewShot[] = [];
  const { messages } = document;
  for (const [index, message] of messages.entries()) {
    if (!message.example) shots.push(...inMessage(message, document.forCodingAgent ? IN_DOCUMENTS : INPUT));
    else if (message.role === 'assistant') {
      const before = messages[index - 1];
      const asked = before?.example && before.role === 'user' ? before : undefined;
      shots.push({
        span: { start: (asked ?? message).span.start, end: message.span.end },
        text: `${asked?.text ?? ''}\n${message.text}`,
        input: asked?.text,
        output: message.text,
      });
    }
  }
  return shots;
});

/** Elements where there are several, else pairs of lines. */
function inMessage(message: Message, inputs: ReadonlySet<string>): FewShot[] {
  const elements = message.sections.filter((section) => section.kind === 'tag' && EXAMPLE_TAG.test(section.title));
  const containers = new Set(elements.map((element) => element.parent));
  const innermost = elements.filter((element) => !containers.has(element));
  const pairs = pairsIn(message, inputs);
  if (innermost.length === 0 || pairs.length > innermost.length) return pairs;
  return innermost.map((element) => {
    const start = decodedOffset(message, element.span.start);
    const end = decodedOffset(message, element.span.end);
    const text = message.text
      .slice(start, end)
      .replace(/^<[^>\n]{1,80}>|<\/[^>\n]{1,80}>\s*$/g, '')
      .trim();
    const pair = pairs.find(({ span }) => element.span.start <= span.start && span.end <= element.span.end);
    return { span: element.span, text, input: pair?.input, output: pair?.output };
  });
}

/** The label that opens a line, without bullet, number and markup, in lower case; `end` is behind its colon. */
function labelOf(line: string): { name: string; end: number } | undefined {
  const mark = /:|→|->/.exec(line);
  if (!mark) return undefined;
  let start = 0;
  let end = mark.index;
  while (start < end && /[\s\-*>#_.)\d]/.test(line[start]!)) start++;
  while (start < end && /[\s#*_\d]/.test(line[end - 1]!)) end--;
  let behind = mark.index + mark[0].length;
  while (behind < line.length && /[*_]/.test(line[behind]!)) behind++;
  return { name: line.slice(start, end).toLowerCase(), end: behind };
}

/** A line by the offsets of its segment. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly label: ReturnType<typeof labelOf>;
  /** It starts with a letter in lower case, or with a tag. */
  readonly lower: boolean;
  readonly tag: boolean;
  readonly blank: boolean;
  /** An example that has its output ends before such a line. */
  readonly ends: boolean;
}

const linesIn = oncePerWording(({ text }): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const opening = text.slice(start, Math.min(end, start + LABEL_WINDOW));
    lines.push({
      start,
      end,
      label: labelOf(opening),
      lower: /^[ \t]*[a-z]/.test(opening),
      tag: opening.startsWith('<'),
      blank: opening.trim() === '',
      ends: /^\s*$|^#{1,6} |^<\//.test(opening),
    });
    start = end + 1;
  }
  return lines;
});

const ANSWER_LINE = new RegExp(
  `(?:^|\\n)(?:[^\\S\\n]|[-*>#_.)\\d])*(?:(?:${ATTRIBUTES}) )?(?:${[...OUTPUT].join('|')})(?:[^\\S\\n]|[#*_\\d])*(?::|→|->)`,
  'i',
);

/** Whether a line has the label of an answer. Few prompts have one, so that the others are not read line by line. */
const answers = oncePerWording(({ text }) => ANSWER_LINE.test(text));

interface Label {
  /** Where the line starts, and where the words behind the label do. */
  readonly start: number;
  readonly words: number;
}

/** `Input:` … `Output:` … by lines; an example ends at the next input, a heading, a tag, or a blank line behind its output. */
function pairsIn(message: Message, inputs: ReadonlySet<string>): FewShot[] {
  const { text, segments } = message;
  const shots: FewShot[] = [];
  if (!segments.some(({ wording }) => answers(wording))) return shots;
  let input: Label | undefined;
  let output: Label | undefined;
  let last = 0;
  let afterProse = false;
  const finish = () => {
    if (input && output) {
      const asked = text.slice(input.words, output.start).trim();
      const answered = text.slice(output.words, last).trim();
      if (!SLOT.test(asked) && !SLOT.test(answered)) {
        const span = message.map.spanToSource(input.start, last);
        shots.push({ span, text: text.slice(input.start, last), input: asked, output: answered });
      }
    }
    input = undefined;
    output = undefined;
  };
  for (const segment of segments) {
    for (const line of linesIn(segment.wording)) {
      const start = segment.start + line.start;
      // A label in lower case in the middle of a paragraph is a word that the margin broke there.
      const label: Line['label'] = afterProse && line.lower ? undefined : line.label;
      const asked: boolean = label !== undefined && inputs.has(label.name.replace(/^example /, ''));
      const answered: boolean = label !== undefined && !asked && OUTPUT.has(label.name.replace(ATTRIBUTE, ''));
      if (label && asked) {
        finish();
        input = { start, words: start + label.end };
      } else if (label && answered && input && !output) {
        output = { start, words: start + label.end };
      } else if (output && line.ends && last > output.words) finish();
      if (!line.blank) last = segment.start + line.end;
      afterProse = !line.blank && !asked && !answered && !line.tag;
    }
  }
  finish();
  return shots;
}
