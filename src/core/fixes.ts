import type { FileReport } from './rules/types.ts';
import { applyEdits, LineIndex, type TextEdit } from './text/text.ts';

/** A fix that makes room for another one needs a further round; past this many, something does not converge. */
const MAX_ROUNDS = 10;

/**
 * Applies every safe fix until none is left. Of two fixes that overlap the earlier goes first and the other waits for
 * the next round. `lint` is called on each new text.
 */
export async function applySafeFixes(
  text: string,
  lint: (text: string) => Promise<FileReport> | FileReport,
): Promise<{ text: string; applied: number }> {
  let current = text;
  let applied = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const report = await lint(current);
    const lines = new LineIndex(current);
    const chosen: TextEdit[] = [];
    let end = 0;
    const fixes = report.findings
      .flatMap((finding) => finding.fixes.filter((fix) => fix.safety === 'safe').slice(0, 1))
      .map((fix) => fix.edits.map((edit) => ({ span: lines.spanOf(edit.range), newText: edit.newText })))
      .filter((edits) => edits.length > 0)
      .map((edits) => edits.sort((a, b) => a.span.start - b.span.start))
      .sort((a, b) => a[0]!.span.start - b[0]!.span.start);
    for (const edits of fixes) {
      if (edits[0]!.span.start < end) continue;
      chosen.push(...edits);
      end = edits.at(-1)!.span.end;
      applied++;
    }
    const next = applyEdits(current, chosen);
    if (next === current) break;
    current = next;
  }
  return { text: current, applied };
}
