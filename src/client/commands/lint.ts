import {
  commands,
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  ProgressLocation,
  Range,
  window,
} from 'vscode';
import { plural } from '../../panel/view/words.ts';
import {
  type Finding,
  type LintWorkspaceResult,
  lintTextRequest,
  lintWorkspaceRequest,
  type Severity,
} from '../../protocol/index.ts';
import type { Sessions } from '../session.ts';

/** "Lint Workspace": every prompt, contract and configured dataset, into the Problems panel. */
export function lintWorkspace(sessions: Sessions) {
  return async (): Promise<LintWorkspaceResult> => {
    const session = await sessions.get();
    const result = await window.withProgress(
      { location: ProgressLocation.Notification, title: 'Linting the workspace', cancellable: true },
      async (progress, cancellation) => {
        const workDoneToken = `rightlever-lint-${crypto.randomUUID()}`;
        let shown = 0;
        const listening = session.onProgress(workDoneToken, (report) => {
          const percentage = report.percentage ?? shown;
          progress.report({ ...(report.message && { message: report.message }), increment: percentage - shown });
          shown = percentage;
        });
        try {
          return await session.request(lintWorkspaceRequest, { workDoneToken }, cancellation);
        } finally {
          listening.dispose();
        }
      },
    );
    // Not awaited: the command has done its work, the notice may stay.
    void tell(result);
    return result;
  };
}

async function tell({ files, findings, cancelled, left }: LintWorkspaceResult): Promise<void> {
  const counts = (['error', 'warning', 'information'] as const)
    .filter((severity) => findings[severity] > 0)
    .map((severity) => plural(findings[severity], severity, severity === 'information' ? 'notes' : `${severity}s`));
  const outcome = counts.length > 0 ? counts.join(', ') : 'nothing to report';
  const show = 'Show Problems';
  const choice = await window.showInformationMessage(
    cancelled
      ? `Cancelled. Linted so far: ${plural(files.length, 'file')}, ${outcome}. Not linted: ${plural(left, 'file')}.`
      : `Linted: ${plural(files.length, 'file')}, ${outcome}.`,
    ...(counts.length > 0 ? [show] : []),
  );
  if (choice === show) await commands.executeCommand('workbench.actions.view.problems');
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** "Lint Selection as Prompt": any text, once; the findings go with the next edit of the document. */
export function lintSelection(sessions: Sessions, collection: DiagnosticCollection) {
  return async (): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const session = await sessions.get();
    const { findings } = await session.request(lintTextRequest, {
      uri: document.uri.toString(),
      text: document.getText(),
      ...(!selection.isEmpty && { range: { start: selection.start, end: selection.end } }),
    });
    collection.set(document.uri, findings.map(toDiagnostic));
    const what = selection.isEmpty ? 'The file' : 'The selection';
    const visible = findings.filter(({ severity }) => severity !== 'hint').length;
    void window.setStatusBarMessage(`${what} as a prompt: ${plural(visible, 'finding')}`, 8000);
  };
}

function toDiagnostic({ range: { start, end }, message, severity, ruleId }: Finding): Diagnostic {
  const range = new Range(start.line, start.character, end.line, end.character);
  const diagnostic = new Diagnostic(range, message, SEVERITY[severity]);
  diagnostic.source = 'rightlever';
  diagnostic.code = ruleId;
  return diagnostic;
}
