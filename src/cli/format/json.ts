import type { FileReport } from '../../core/rules/types.ts';
import type { Summary } from '../report.ts';

/** The stable JSON of `lint --format json`, version 1. */
export function formatJson(reports: readonly FileReport[], summary: Summary): string {
  return `${JSON.stringify({ version: 1, files: reports, summary }, null, 2)}\n`;
}
