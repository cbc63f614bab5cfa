import {
  type CodeDescription,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import type { Finding, Severity } from '../core/rules/types.ts';

const SOURCE = 'rightlever';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The page of a rule. Opened only when the user follows the link; nothing is fetched. */
export function rulePage(ruleId: string): string {
  return `https://github.com/rightlever/rightlever/blob/main/docs/rules/${ruleId}.md`;
}

/** `uriOf` turns a path of the finding into a uri. */
export function toDiagnostic(finding: Finding, uriOf: (path: string) => string): Diagnostic {
  const diagnostic: Diagnostic = {
    source: SOURCE,
    code: finding.ruleId,
    codeDescription: { href: rulePage(finding.ruleId) } satisfies CodeDescription,
    severity: SEVERITY[finding.severity],
    message: finding.message,
    range: finding.range,
  };
  if (finding.unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      ({ path, range, message }): DiagnosticRelatedInformation => ({ location: { uri: uriOf(path), range }, message }),
    );
  }
  return diagnostic;
}
