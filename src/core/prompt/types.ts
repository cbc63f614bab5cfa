import type { LineIndex, OffsetMap, Span } from '../text/text.ts';
import type { YamlDocument, YamlNode } from '../yaml/types.ts';

export type FormatId =
  | 'vscode-prompt'
  | 'vscode-instructions'
  | 'vscode-agent'
  | 'skill'
  | 'memory'
  | 'cursor'
  | 'prompty'
  | 'dotprompt'
  | 'github-prompt'
  | 'openai-messages'
  | 'promptfoo'
  | 'langchain'
  | 'semantic-kernel'
  | 'jinja'
  | 'poml'
  | 'baml'
  | 'plain';

export type Role = 'system' | 'developer' | 'user' | 'assistant' | 'tool';

/** How variables are written in a file. */
export type Dialect = 'mustache' | 'handlebars' | 'jinja' | 'vscode' | 'f-string' | 'semantic-kernel' | 'none';

/**
 * One prompt file, read once. All `Span`s are offsets of the file's own text, also inside YAML and JSON strings.
 * Offsets called `start`/`end` without a Span type are offsets of the message's decoded `text`.
 */
export interface PromptDocument {
  readonly path: string;
  readonly text: string;
  readonly format: FormatId;
  readonly dialect: Dialect;
  readonly lines: LineIndex;
  /** Front matter, or the whole file for YAML and JSON formats. */
  readonly header: Header | undefined;
  readonly settings: PromptSettings;
  readonly messages: readonly Message[];
  readonly variables: readonly Variable[];
  /** What could not be read. The document holds everything that could. */
  readonly problems: readonly ParseProblem[];
  /** Comments of every kind the format has; suppressions stand in them. `content` is without the delimiters. */
  readonly comments: readonly Comment[];
  /** True for files whose reader is a coding agent (instructions, memory, rules, skills, agents). */
  readonly forCodingAgent: boolean;
  /** Where whole-file findings point: the first body line with text, or the file's first line. */
  readonly anchor: Span;
}

export interface Header {
  /** Includes the `---` fences of front matter. */
  readonly span: Span;
  readonly yaml: YamlDocument;
}

export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** What front matter or request fields say of the call. Absent when the file does not say. */
export interface PromptSettings {
  readonly name?: Located<string>;
  readonly description?: Located<string>;
  readonly model?: Located<string>;
  readonly maxTokens?: Located<number>;
  readonly temperature?: Located<number>;
  /** text, json_object, json_schema … as written. */
  readonly responseFormat?: Located<string>;
  /** The output's JSON Schema; `schema` is undefined when it could not be read. */
  readonly outputSchema?: { readonly span: Span; readonly node?: YamlNode; readonly schema?: unknown };
  readonly tools?: readonly Located<string>[];
  readonly inputs?: readonly Located<string>[];
  readonly outputs?: readonly Located<string>[];
  /** Globs of files the instructions apply to. */
  readonly applyTo?: readonly Located<string>[];
}

export interface Message {
  readonly role: Role;
  /** The words that name the role (`system:`), when written. */
  readonly roleSpan: Span | undefined;
  readonly span: Span;
  /** The decoded content. */
  readonly text: string;
  readonly map: OffsetMap;
  /**
   * Stretches of whole lines that together hold the text but for the line break before each of them (and with template
   * comments blank). Equal ones share their wording, so that what is read from lines can be kept.
   */
  readonly segments: readonly Passage[];
  /** Template comments stand in the text, which are blank in the segments. */
  readonly commented: boolean;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** True when the message is a few-shot turn or test data rather than instructions. */
  readonly example: boolean;
}

/** A stretch under a heading or inside an XML tag. */
export interface Section {
  readonly kind: 'heading' | 'tag';
  readonly title: string;
  readonly level: number;
  readonly titleSpan: Span;
  readonly span: Span;
  readonly parent: Section | undefined;
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-header'
  | 'table-row'
  | 'code'
  | 'quote'
  | 'example'
  | 'comment'
  | 'template';

/**
 * A piece of a message in reading order; blocks do not overlap. A list item holds its own text only, children are blocks
 * of their own. `example` is prose or data inside an example tag or under an example heading; `template` a control line
 * such as `{% if %}`.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly section: Section | undefined;
  /** Nesting depth of a list item, 0 outermost. */
  readonly depth: number;
  /** Index into the message's blocks of the paragraph, heading or item that introduces this one. */
  readonly parent: number | undefined;
  /** A number for each list and table; items or rows of one share it. */
  readonly list: number | undefined;
  readonly ordered: boolean;
  /** `- [ ]`. */
  readonly checkbox: boolean;
  /** A code fence's info string (`json`) and its content. */
  readonly code: { readonly info: string; readonly start: number; readonly end: number } | undefined;
  /** For a block of any kind inside an example. Blocks of one example share `group`, a number in the message. */
  readonly example:
    | { readonly group: number; readonly polarity?: 'good' | 'bad'; readonly part?: 'input' | 'output' }
    | undefined;
  /** Table cells in order; a header's cells name the columns. */
  readonly cells: readonly { readonly start: number; readonly end: number; readonly text: string }[] | undefined;
  /** The branch of a template condition this block is in, outermost first. */
  readonly branches: readonly Branch[];
  readonly sentences: readonly Sentence[];
}

/** One arm of an `if/else` of a template. Two arms of one `condition` exclude each other. */
export interface Branch {
  readonly condition: number;
  readonly arm: number;
  readonly text: string;
}

/** Some words with what a reader of prose must not read blanked out. */
export interface MaskedText {
  /** The letters as they stand (markup included). */
  readonly text: string;
  /**
   * As long as `text`, letter for letter, with markup (`**`, backticks, link targets) replaced by spaces and
   * variables and inline code by a placeholder word. Offsets in it are offsets in `text`.
   */
  readonly masked: string;
  readonly masks: readonly Mask[];
}

/** What a sentence says, apart from where it stands. Equal sentences share one object (`wordings.ts`). */
export interface Wording extends MaskedText {
  /** What was read from it, one place a reader: see `oncePerWording`. */
  readonly readings: unknown[];
  /** Another wording with the same `text`. */
  next: Wording | undefined;
}

/** Words by their place in a text. */
export interface Passage {
  readonly start: number;
  readonly wording: Wording;
}

/** A sentence, list item fragment, heading or cell in its place. */
export interface Sentence extends MaskedText {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** The index of the block in its message. */
  readonly block: number;
}

/** Something inside a sentence that is not prose; offsets are the sentence's own. */
export interface Mask {
  readonly kind: 'variable' | 'code' | 'link' | 'quote' | 'markup' | 'comment';
  readonly start: number;
  readonly end: number;
}

export interface Variable {
  readonly name: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly kind: 'use' | 'declaration';
}

export interface Comment {
  readonly span: Span;
  readonly content: string;
}

export interface ParseProblem {
  readonly code: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  readonly related?: { readonly span: Span; readonly message: string };
}

/** The file span of a stretch of a message's decoded text. */
export function sourceSpan(message: Message, start: number, end: number): Span {
  return message.map.spanToSource(start, end);
}

/** The file span of a stretch of a sentence, by the sentence's own offsets. */
export function sentenceSpan(message: Message, sentence: Sentence, start: number, end: number): Span {
  return message.map.spanToSource(sentence.start + start, sentence.start + end);
}
