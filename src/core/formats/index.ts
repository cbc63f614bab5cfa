import { type ReadMessage, readMessage } from '../prompt/message.ts';
import type { FormatId, Message, ParseProblem, PromptDocument, Variable } from '../prompt/types.ts';
import { LineIndex, type Span } from '../text/text.ts';
import { readBaml } from './baml.ts';
import { readCursor } from './cursor.ts';
import { detectFormat } from './detect.ts';
import { readDotprompt } from './dotprompt.ts';
import { readGithubPrompt } from './github-prompt.ts';
import { readJinja } from './jinja.ts';
import { readLangchain } from './langchain.ts';
import { readMemory } from './memory.ts';
import { readOpenaiMessages } from './openai-messages.ts';
import { readPlain } from './plain.ts';
import { readPoml } from './poml.ts';
import { readPromptfoo } from './promptfoo.ts';
import { readPrompty } from './prompty.ts';
import type { FormatReader } from './reading.ts';
import { readSemanticKernel } from './semantic-kernel.ts';
import { readSkill } from './skill.ts';
import { readVscodeAgent, readVscodeInstructions, readVscodePrompt } from './vscode.ts';

export { detectFormat, isPromptPath, mayBePrompt } from './detect.ts';

const READERS: Readonly<Record<FormatId, FormatReader>> = {
  'vscode-prompt': readVscodePrompt,
  'vscode-instructions': readVscodeInstructions,
  'vscode-agent': readVscodeAgent,
  skill: readSkill,
  memory: readMemory,
  cursor: readCursor,
  prompty: readPrompty,
  dotprompt: readDotprompt,
  'github-prompt': readGithubPrompt,
  'openai-messages': readOpenaiMessages,
  promptfoo: readPromptfoo,
  langchain: readLangchain,
  'semantic-kernel': readSemanticKernel,
  jinja: readJinja,
  poml: readPoml,
  baml: readBaml,
  plain: readPlain,
};

const FOR_CODING_AGENTS: ReadonlySet<FormatId> = new Set([
  'vscode-instructions',
  'vscode-agent',
  'skill',
  'memory',
  'cursor',
]);

interface ParseOptions {
  /** Default: by name and content, `plain` when neither tells. */
  readonly format?: FormatId;
}

/** In UTF-16 code units; far beyond any model's context window. */
export const MAX_LENGTH = 2_000_000;

/** Reads a prompt file. Never throws; what could not be read stands in `problems`. */
export function parsePrompt(path: string, text: string, options: ParseOptions = {}): PromptDocument {
  const format = options.format ?? detectFormat(path, text) ?? 'plain';
  const readable = text.length > MAX_LENGTH ? text.slice(0, lineEndBefore(text, MAX_LENGTH)) : text;
  const reading = READERS[format](path, readable);
  const lines = new LineIndex(text);
  const read: ReadMessage[] = reading.messages.map((raw) => readMessage(raw, reading.dialect));
  const spoken = read.filter(({ message }) => message.blocks.some(({ kind }) => kind !== 'comment'));
  // A message that holds comments alone is not sent; the only one is kept, so that an empty prompt has a message.
  const messages = (spoken.length ? spoken : read.slice(0, 1)).map(({ message }) => message);
  const variables: Variable[] = [...(reading.declarations ?? []), ...read.flatMap((message) => message.variables)];
  return {
    path,
    text,
    format,
    dialect: reading.dialect,
    lines,
    header: reading.header,
    settings: reading.settings ?? {},
    messages,
    variables: variables.sort((a, b) => a.span.start - b.span.start),
    problems: [
      ...(readable === text ? (reading.problems ?? []) : [tooLong(readable.length, lines)]),
      ...read.flatMap(({ problems }) => problems),
    ],
    comments: [...(reading.comments ?? []), ...read.flatMap(({ comments }) => comments)],
    forCodingAgent: FOR_CODING_AGENTS.has(format),
    anchor: anchorOf(messages, lines),
  };
}

function lineEndBefore(text: string, limit: number): number {
  const newline = text.lastIndexOf('\n', limit);
  return newline > 0 ? newline : limit;
}

/** Stands where reading ended. What the cut itself breaks is not reported. */
function tooLong(end: number, lines: LineIndex): ParseProblem {
  return {
    code: 'size-limit',
    message: `only the first ${MAX_LENGTH / 1_000_000} million characters are read`,
    severity: 'error',
    span: lines.lineSpan(lines.lineAt(end)),
  };
}

/** The first body line with text, or the file's first line. */
function anchorOf(messages: readonly Message[], lines: LineIndex): Span {
  const first = messages.flatMap((message) => message.blocks.find((block) => block.kind !== 'comment') ?? [])[0];
  return lines.lineSpan(first ? lines.lineAt(first.span.start) : 0);
}
