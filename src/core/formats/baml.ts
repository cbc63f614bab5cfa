import type { RawMessage } from '../prompt/message.ts';
import type { ParseProblem, Variable } from '../prompt/types.ts';
import type { FormatReader } from './reading.ts';
import { markFewShot, type RoleMark, roleOf, splitByRoles } from './roles.ts';

const FUNCTION = /^[ \t]*function[ \t]+\w+[ \t]*\(([^)]{0,2000})\)/gm;
const PROMPT = /^[ \t]*prompt[ \t]+(#{1,5})"/gm;
const ROLE = /\{\{\s*_\.(?:role|chat)\(\s*["'](\w+)["'][^)}]{0,100}\)\s*\}\}/g;
const PARAMETER = /(\w+)[ \t]*:/g;

/** `*.baml`: the text of each `prompt #"…"#`, in which `{{ _.role("user") }}` starts a message. */
export const readBaml: FormatReader = (_, text) => {
  const messages: RawMessage[] = [];
  const problems: ParseProblem[] = [];
  for (const match of text.matchAll(PROMPT)) {
    const start = match.index + match[0].length;
    let end = text.indexOf(`"${match[1]}`, start);
    if (end < 0) {
      const span = { start: match.index, end: start };
      const message = `the prompt is never closed: add \`"${match[1]}\` where it ends`;
      problems.push({ code: 'unclosed-prompt', message, severity: 'error', span });
      end = text.length;
    }
    messages.push(...messagesOf(text, start, end));
    if (end === text.length) break;
  }
  return { dialect: 'jinja', messages: markFewShot(messages), declarations: parameters(text), problems };
};

function messagesOf(text: string, start: number, end: number): RawMessage[] {
  const marks: RoleMark[] = [];
  ROLE.lastIndex = start;
  for (let match = ROLE.exec(text); match && match.index < end; match = ROLE.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const role = roleOf(match[1]);
    if (role) marks.push({ role, span, contentStart: span.end });
  }
  return splitByRoles(text.slice(0, end), start, marks, 'system');
}

function parameters(text: string): Variable[] {
  const variables: Variable[] = [];
  for (const match of text.matchAll(FUNCTION)) {
    const base = match.index + match[0].length - 1 - match[1]!.length;
    for (const name of match[1]!.matchAll(PARAMETER)) {
      const span = { start: base + name.index, end: base + name.index + name[1]!.length };
      variables.push({ name: name[1]!, span, nameSpan: span, kind: 'declaration' });
    }
  }
  return variables;
}
