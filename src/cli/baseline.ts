import { createHash } from 'node:crypto';
import type { FileReport, Finding } from '../core/rules/types.ts';
import { LineIndex } from '../core/text/text.ts';

/**
 * A baseline: the findings an old repository already has, so that only new ones count. A finding is known by its file,
 * its rule and its words, not by its line, so that text above it may change.
 */
export interface Baseline {
  readonly version: 1;
  /** How many findings of one fingerprint are accepted. */
  readonly findings: Readonly<Record<string, number>>;
}

export function fingerprint(path: string, finding: Finding, text: string | undefined): string {
  const words = text === undefined ? '' : wordsAt(text, finding);
  return createHash('sha256').update([path, finding.ruleId, words].join('\0')).digest('hex').slice(0, 24);
}

function wordsAt(text: string, finding: Finding): string {
  const span = new LineIndex(text).spanOf(finding.range);
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

export function makeBaseline(reports: readonly FileReport[], sources: ReadonlyMap<string, string>): Baseline {
  const findings: Record<string, number> = {};
  for (const report of reports) {
    for (const finding of report.findings) {
      const id = fingerprint(report.path, finding, sources.get(report.path));
      findings[id] = (findings[id] ?? 0) + 1;
    }
  }
  return { version: 1, findings: Object.fromEntries(Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The reports without the findings the baseline accepts. */
export function withoutBaseline(
  reports: readonly FileReport[],
  baseline: Baseline,
  sources: ReadonlyMap<string, string>,
): FileReport[] {
  const left = new Map(Object.entries(baseline.findings));
  return reports.map((report) => {
    const findings = report.findings.filter((finding) => {
      const id = fingerprint(report.path, finding, sources.get(report.path));
      const count = left.get(id) ?? 0;
      if (count > 0) left.set(id, count - 1);
      return count === 0;
    });
    return { ...report, findings };
  });
}

/** Throws with a plain message when the text is no baseline. */
export function parseBaseline(text: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`);
  }
  const baseline = value as Partial<Baseline> | null;
  if (baseline?.version !== 1 || typeof baseline.findings !== 'object' || baseline.findings === null) {
    throw new Error('expected {"version": 1, "findings": {…}} as --update-baseline writes it');
  }
  return baseline as Baseline;
}
