import type { FileReport } from '../core/rules/types.ts';

/** The counts of one run. `tokens` is the sum over prompt files. */
export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
  readonly tokens: number;
}

export function summarise(reports: readonly FileReport[]): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let tokens = 0;
  for (const report of reports) {
    tokens += report.tokens?.count ?? 0;
    for (const finding of report.findings) counts[finding.severity]++;
  }
  return { files: reports.length, ...counts, tokens };
}
