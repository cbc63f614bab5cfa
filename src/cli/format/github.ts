import type { FileReport, Severity } from '../../core/rules/types.ts';

const COMMAND: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions: one annotation a finding. */
export function formatGithub(reports: readonly FileReport[]): string {
  return reports
    .flatMap((report) =>
      report.findings.map(({ severity, message, ruleId, range }) => {
        const properties = [
          `file=${property(report.path)}`,
          `line=${range.start.line + 1}`,
          `col=${range.start.character + 1}`,
          `endLine=${range.end.line + 1}`,
          ...(range.end.line === range.start.line ? [`endColumn=${range.end.character + 1}`] : []),
          `title=${property(ruleId)}`,
        ].join(',');
        return `::${COMMAND[severity]} ${properties}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
