import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { applySafeFixes } from '../core/fixes.ts';
import type { FileReport, Finding } from '../core/rules/types.ts';
import type { LineIndex, TextEdit as OffsetEdit, Range } from '../core/text/text.ts';
import { overlaps } from '../core/text/text.ts';

/** `source.fixAll` of this linter alone, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rightlever`;

/** The kinds an editor asked for; none means all. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

/** Edits of one document at one version. */
export function editOf(uri: string, version: number | null, edits: readonly TextEdit[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
}

/** Findings whose range touches the asked one. */
export function findingsIn(findings: readonly Finding[], lines: LineIndex, range: Range): Finding[] {
  const asked = lines.spanOf(range);
  return findings.filter((finding) => {
    const span = lines.spanOf(finding.range);
    return overlaps(span, asked) || (asked.start <= span.end && span.start <= asked.end);
  });
}

/** One quick fix for each fix of each finding; a safe one that stands alone is the preferred one. */
export function quickFixes(
  uri: string,
  version: number | null,
  findings: readonly Finding[],
  diagnosticOf: (finding: Finding) => Diagnostic,
): CodeAction[] {
  return findings.flatMap((finding) =>
    finding.fixes.map(
      (fix): CodeAction => ({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding)],
        isPreferred: fix.safety === 'safe' && finding.fixes.length === 1,
        edit: editOf(
          uri,
          version,
          fix.edits.map(({ range, newText }) => ({ range, newText })),
        ),
      }),
    ),
  );
}

/** Every safe fix until none is left, as one edit of the part that changes. */
export async function fixAllEdit(
  text: string,
  lines: LineIndex,
  lint: (text: string) => FileReport | Promise<FileReport>,
): Promise<TextEdit | undefined> {
  const fixed = await applySafeFixes(text, lint);
  return minimalEdit(text, fixed.text, lines);
}

/** Replaces the stretch in which two texts differ; undefined when they are equal. Never splits a surrogate pair. */
export function minimalEdit(before: string, after: string, lines: LineIndex): TextEdit | undefined {
  if (before === after) return undefined;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  if (isLowSurrogate(before, start) || isLowSurrogate(after, start)) start--;
  if (end > 0 && (isLowSurrogate(before, before.length - end) || isLowSurrogate(after, after.length - end))) end--;
  return {
    range: lines.rangeOf({ start, end: before.length - end }),
    newText: after.slice(start, after.length - end),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

export function toLspEdits(edits: readonly OffsetEdit[], lines: LineIndex): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: lines.rangeOf(span), newText }));
}
