import { allRules } from '../../core/rules/index.ts';
import type { FileReport, Finding, Severity } from '../../core/rules/types.ts';
import { fingerprint } from '../baseline.ts';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0 for code scanning: rules, results with both sides of a contradiction, fixes and stable fingerprints. */
export function formatSarif(
  reports: readonly FileReport[],
  sources: ReadonlyMap<string, string>,
  version: string,
): string {
  const used = new Set(reports.flatMap((report) => report.findings.map((finding) => finding.ruleId)));
  const rules = allRules.filter((rule) => used.has(rule.meta.id));
  const indexOf = new Map(rules.map((rule, index) => [rule.meta.id as string, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rightlever',
            version,
            rules: rules.map(({ meta }) => ({
              id: meta.id,
              shortDescription: { text: meta.summary },
              fullDescription: { text: meta.docs.why },
              help: {
                text: `${meta.docs.what}\n\n${meta.docs.why}`,
                markdown: `${meta.docs.what}\n\n${meta.docs.why}`,
              },
              defaultConfiguration: { level: LEVEL[meta.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          report.findings.map((finding) => ({
            ruleId: finding.ruleId,
            ruleIndex: indexOf.get(finding.ruleId),
            level: LEVEL[finding.severity],
            message: { text: finding.message },
            locations: [{ physicalLocation: location(report.path, finding.range) }],
            ...(finding.related.length > 0 && {
              relatedLocations: finding.related.map((related, id) => ({
                id,
                physicalLocation: location(related.path, related.range),
                message: { text: related.message },
              })),
            }),
            partialFingerprints: { 'rightlever/v1': fingerprint(report.path, finding, sources.get(report.path)) },
          })),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function location(path: string, range: Finding['range']) {
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: {
      startLine: range.start.line + 1,
      startColumn: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
    },
  };
}
