import type { Comment } from './prompt/types.ts';
import type { LineIndex, Span } from './text/text.ts';

/**
 * Suppressions in comments:
 * `rightlever-disable-next-line RULE… -- reason`, `-disable-line`, `-disable` … `-enable`, `-disable-file`.
 * RULE is a rule id or a family; none means every rule. Without a reason a suppression has no effect and is reported.
 */
export interface Suppression {
  readonly kind: 'next-line' | 'line' | 'region' | 'file';
  /** Rule ids and families; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The comment. */
  readonly span: Span;
  /** Lines it covers, inclusive, zero-based. */
  readonly lines: { readonly first: number; readonly last: number };
}

export interface SuppressionProblem {
  readonly kind: 'missing-reason' | 'unknown-directive' | 'unmatched-enable';
  readonly span: Span;
  readonly message: string;
}

const DIRECTIVE = /^\s*rightlever-([a-z-]+)([^\n]*)/;

export function readSuppressions(
  comments: readonly Comment[],
  lines: LineIndex,
): { suppressions: Suppression[]; problems: SuppressionProblem[] } {
  const suppressions: Suppression[] = [];
  const problems: SuppressionProblem[] = [];
  const lastLine = lines.lineCount - 1;
  const commentLines = new Set<number>();
  const directives: {
    verb: string;
    rules: string[];
    reason: string;
    comment: Comment;
    line: number;
    endLine: number;
  }[] = [];

  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.content);
    if (!match) continue;
    const [ids, reason] = splitReason(match[2] ?? '');
    const line = lines.lineAt(comment.span.start);
    const endLine = lines.lineAt(Math.max(comment.span.start, comment.span.end - 1));
    for (let i = line; i <= endLine; i++) commentLines.add(i);
    directives.push({ verb: match[1]!, rules: ids, reason, comment, line, endLine });
  }

  for (const [index, directive] of directives.entries()) {
    const { verb, rules, reason, comment } = directive;
    const kind = (
      { 'disable-next-line': 'next-line', 'disable-line': 'line', disable: 'region', 'disable-file': 'file' } as const
    )[verb];
    if (verb === 'enable') {
      const opened = directives.slice(0, index).some((d) => d.verb === 'disable' && closes(directive.rules, d.rules));
      if (!opened) {
        problems.push({
          kind: 'unmatched-enable',
          span: comment.span,
          message: 'this `rightlever-enable` closes no `rightlever-disable` above it: remove it',
        });
      }
      continue;
    }
    if (!kind) {
      problems.push({
        kind: 'unknown-directive',
        span: comment.span,
        message: `"rightlever-${verb}" is not a suppression: expected disable-next-line, disable-line, disable, enable or disable-file`,
      });
      continue;
    }
    if (!reason) {
      problems.push({
        kind: 'missing-reason',
        span: comment.span,
        message: 'this suppression states no reason, so it has no effect: add ` -- ` and why the finding is accepted',
      });
      continue;
    }
    suppressions.push({ kind, rules, reason, span: comment.span, lines: linesOf(index) });
  }
  return { suppressions, problems };

  function linesOf(index: number): { first: number; last: number } {
    const { verb, rules, line, endLine } = directives[index]!;
    if (verb === 'disable-file') return { first: 0, last: lastLine };
    if (verb === 'disable-line') return { first: line, last: endLine };
    if (verb === 'disable-next-line') {
      let next = endLine + 1;
      while (next <= lastLine && (commentLines.has(next) || isBlank(next))) next++;
      return { first: next, last: next };
    }
    const end = directives.slice(index + 1).find((d) => d.verb === 'enable' && closes(d.rules, rules));
    return { first: line, last: end ? end.line : lastLine };
  }

  function isBlank(line: number): boolean {
    const { start, end } = lines.lineSpan(line);
    return lines.text.slice(start, end).trim() === '';
  }
}

/** Ids before `--`, the reason after it. */
function splitReason(text: string): [string[], string] {
  const at = text.indexOf('--');
  const ids = (at < 0 ? text : text.slice(0, at)).split(/[\s,]+/).filter(Boolean);
  return [ids, at < 0 ? '' : text.slice(at + 2).trim()];
}

function closes(enable: readonly string[], disable: readonly string[]): boolean {
  return enable.length === 0 || disable.length === 0 || disable.some((id) => enable.includes(id));
}

export function namesRule(rules: readonly string[], ruleId: string): boolean {
  return rules.length === 0 || rules.some((id) => id === ruleId || (!id.includes('/') && ruleId.startsWith(`${id}/`)));
}

export function suppresses(suppression: Suppression, ruleId: string, firstLine: number, lastLine: number): boolean {
  return (
    namesRule(suppression.rules, ruleId) && suppression.lines.first <= lastLine && firstLine <= suppression.lines.last
  );
}
