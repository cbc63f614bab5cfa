import type { Finding, Severity } from '../rules/types.ts';
import type { Columns } from './place.ts';

/** Findings kept a rule, those that stand first in the file. All are counted. */
export const KEPT_PER_RULE = 50;

export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  /** Zero-based line. */
  readonly line: number;
  readonly columns: Columns;
  readonly message: string;
  readonly related?: Finding['related'];
}

/** What a list holds, as plain data. */
export interface KeptFindings {
  /** All findings by rule id, also those that are not kept. */
  readonly counts: Readonly<Record<string, number>>;
  readonly kept: ReadonlyMap<string, readonly Finding[]>;
}

/** Counts all findings and keeps the first of each rule, in memory that does not grow with the file. */
export class FindingList implements KeptFindings {
  readonly counts: Record<string, number> = {};
  readonly kept = new Map<string, Finding[]>();

  add({ rule, severity, line, columns, message, related = [] }: Found): void {
    const ruleId = `dataset/${rule}`;
    this.counts[ruleId] = (this.counts[ruleId] ?? 0) + 1;
    this.keep({
      ruleId,
      severity,
      message: /[.?]$/.test(message) ? message : `${message}.`,
      range: { start: { line, character: columns.start }, end: { line, character: columns.end } },
      related,
      fixes: [],
    });
  }

  /** Takes over the findings about single rows of a stretch of the file that begins at line `from`. */
  merge({ counts, kept }: KeptFindings, from: number): void {
    for (const [ruleId, count] of Object.entries(counts)) this.counts[ruleId] = (this.counts[ruleId] ?? 0) + count;
    for (const finding of [...kept.values()].flat()) {
      const { start, end } = finding.range;
      this.keep({
        ...finding,
        range: { start: { ...start, line: start.line + from }, end: { ...end, line: end.line + from } },
      });
    }
  }

  private keep(finding: Finding): void {
    let kept = this.kept.get(finding.ruleId);
    if (!kept) {
      kept = [];
      this.kept.set(finding.ruleId, kept);
    }
    kept.push(finding);
    if (kept.length >= 2 * KEPT_PER_RULE) kept.sort(byPlace).length = KEPT_PER_RULE;
  }

  /** In reading order; the last one of a rule that found more says how many more. */
  finish(): Finding[] {
    const all: Finding[] = [];
    for (const [ruleId, kept] of this.kept) {
      kept.sort(byPlace);
      const shown = kept.slice(0, KEPT_PER_RULE);
      const more = this.counts[ruleId]! - shown.length;
      const last = shown.at(-1);
      if (more > 0 && last) {
        const others = `${more.toLocaleString('en-US')} more ${more === 1 ? 'finding' : 'findings'}`;
        shown[shown.length - 1] = {
          ...last,
          message: `${last.message} The rule has ${others} below; the first ${KEPT_PER_RULE} are listed.`,
        };
      }
      all.push(...shown);
    }
    return all.sort(byPlace);
  }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
