import type { FileReport } from '../../core/rules/types.ts';
import type { Summary } from '../report.ts';
import { plural } from './text.ts';

/** A table a file, for a pull request comment. Everything from a file is escaped. */
export function formatMarkdown(reports: readonly FileReport[], summary: Summary): string {
  const out = [
    `**${plural(summary.error + summary.warning, 'problem', 'problems')}**, ${plural(summary.information + summary.hint, 'remark', 'remarks')} in ${plural(summary.files, 'file', 'files')}, ${summary.tokens.toLocaleString('en-US')} tokens`,
    '',
  ];
  for (const report of reports) {
    if (report.findings.length === 0) continue;
    out.push(`### ${escapeMarkdown(report.path)}`, '', '| line | severity | finding | rule |', '|---:|---|---|---|');
    for (const { range, severity, message, ruleId } of report.findings) {
      out.push(`| ${range.start.line + 1} | ${severity} | ${escapeMarkdown(message)} | \`${ruleId}\` |`);
    }
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
