import type { Message, PromptDocument, Role, Section } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';
import { tokensOf } from './total.ts';
import type { TokenCounter } from './types.ts';

/** Where the tokens of a prompt go. */
export interface TokenBreakdown {
  readonly encoding: string;
  /** The tokens of all messages: what is sent, without front matter. */
  readonly total: number;
  /** True when some text was too irregular to count exactly. */
  readonly estimate: boolean;
  readonly messages: readonly MessageTokens[];
}

export interface MessageTokens {
  readonly role: Role;
  /** A few-shot turn or test data rather than instructions. */
  readonly example: boolean;
  readonly span: Span;
  readonly tokens: number;
  /** The outermost sections in reading order. What they do not add up to stands outside of any section. */
  readonly sections: readonly SectionTokens[];
}

export interface SectionTokens {
  readonly title: string;
  readonly kind: Section['kind'];
  readonly span: Span;
  /** Counted with the sections inside it and its own heading or tags. */
  readonly tokens: number;
  readonly sections: readonly SectionTokens[];
}

/** Counts tokens by message and section. Pure; a section costs what its text alone costs. */
export function tokenBreakdown(document: PromptDocument, counter: TokenCounter): TokenBreakdown {
  const messages = document.messages.map((message) => ({
    role: message.role,
    example: message.example,
    span: message.span,
    tokens: tokensOf(message, counter).total,
    sections: sectionsUnder(undefined, childrenOf(message), message, counter),
  }));
  return {
    encoding: counter.encoding,
    total: messages.reduce((sum, message) => sum + message.tokens, 0),
    estimate: document.messages.some((message) => tokensOf(message, counter).estimate),
    messages,
  };
}

function childrenOf(message: Message): Map<Section | undefined, Section[]> {
  const children = new Map<Section | undefined, Section[]>();
  for (const section of message.sections) {
    const siblings = children.get(section.parent);
    if (siblings) siblings.push(section);
    else children.set(section.parent, [section]);
  }
  return children;
}

function sectionsUnder(
  parent: Section | undefined,
  children: ReadonlyMap<Section | undefined, readonly Section[]>,
  message: Message,
  counter: TokenCounter,
): SectionTokens[] {
  return (children.get(parent) ?? []).map((section) => ({
    title: section.title,
    kind: section.kind,
    span: section.span,
    tokens: tokensOf(message, counter).within(section.span),
    sections: sectionsUnder(section, children, message, counter),
  }));
}
