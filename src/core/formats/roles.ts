import type { RawMessage } from '../prompt/message.ts';
import type { Role } from '../prompt/types.ts';
import { OffsetMap, type Span } from '../text/text.ts';

const ROLES: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  model: 'assistant',
  ai: 'assistant',
  tool: 'tool',
  function: 'tool',
};

/** The role a tool's own word stands for. */
export function roleOf(word: string | undefined): Role | undefined {
  return word === undefined ? undefined : ROLES[word.toLowerCase()];
}

/** A place where a new message starts: the role's words, and where its content starts. */
export interface RoleMark {
  readonly role: Role;
  readonly span: Span;
  readonly contentStart: number;
}

/** Cuts a body at its role marks. Text before the first one has the role `first`, and is left out when it is blank. */
export function splitByRoles(text: string, bodyStart: number, marks: readonly RoleMark[], first: Role): RawMessage[] {
  const messages: RawMessage[] = [];
  const add = (role: Role, start: number, end: number, roleSpan?: Span) =>
    messages.push({
      role,
      roleSpan,
      span: { start, end },
      text: text.slice(start, end),
      map: OffsetMap.shifted(start),
    });
  const head = marks[0]?.span.start ?? text.length;
  if (marks.length === 0 || text.slice(bodyStart, head).trim() !== '') add(first, bodyStart, head);
  for (const [index, mark] of marks.entries()) {
    add(mark.role, mark.contentStart, marks[index + 1]?.span.start ?? text.length, mark.span);
  }
  return messages;
}

/**
 * Marks few-shot turns: every assistant turn, and the user turn before it where another user turn follows, unless it
 * opens the file and so holds the instructions. Tool results are data as well.
 */
export function markFewShot(messages: readonly RawMessage[]): RawMessage[] {
  const lastUser = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map((message, index) => {
    const answered = message.role === 'user' && messages[index + 1]?.role === 'assistant';
    const example =
      message.role === 'assistant' || message.role === 'tool' || (answered && index > 0 && index < lastUser);
    return example ? { ...message, example } : message;
  });
}
