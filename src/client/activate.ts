import { commands, type ExtensionContext, extensions, languages, window, workspace } from 'vscode';
import { environmentChangedNotification } from '../protocol/index.ts';
import { showCost } from './commands/cost.ts';
import { lintSelection, lintWorkspace } from './commands/lint.ts';
import { checkReadiness, newContract } from './commands/readiness.ts';
import { concerns } from './documents.ts';
import { currentEnvironment } from './environment.ts';
import { Panels } from './panel.ts';
import { type Connect, Sessions } from './session.ts';
import { StatusBar } from './status.ts';
import { TasksTree } from './tasks-tree.ts';

/**
 * Registers what the editor may call, and starts the language server when there is work for it: a prompt or contract is
 * open, or a command was run. An activation for some other Markdown or YAML file starts nothing.
 */
export function activateWith(context: ExtensionContext, connect: Connect): void {
  const sessions = new Sessions(connect);
  const panels = new Panels(sessions, context);
  const status = new StatusBar(sessions);
  const selectionFindings = languages.createDiagnosticCollection('rightlever-selection');
  const register = (name: string, run: (...args: never[]) => Promise<unknown>) =>
    commands.registerCommand(`rightlever.${name}`, async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        void window.showErrorMessage(`Right Lever: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    });
  const startFor = (document: Parameters<typeof concerns>[0]) => {
    if (!sessions.started && concerns(document)) void start();
  };
  const start = async () => {
    await sessions.get();
    await status.refresh();
  };
  const tellEnvironment = () => sessions.tell(environmentChangedNotification, currentEnvironment());
  context.subscriptions.push(
    sessions,
    panels,
    status,
    new TasksTree(sessions),
    selectionFindings,
    register('checkReadiness', checkReadiness(sessions, panels)),
    register('newContract', newContract(sessions, panels)),
    register('lintWorkspace', lintWorkspace(sessions)),
    register('lintSelection', lintSelection(sessions, selectionFindings)),
    register('showCost', showCost(sessions)),
    register('restartServer', () => sessions.restart()),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeTextDocument(({ document }) => selectionFindings.delete(document.uri)),
    workspace.onDidCloseTextDocument(({ uri }) => selectionFindings.delete(uri)),
    workspace.onDidGrantWorkspaceTrust(tellEnvironment),
    extensions.onDidChange(tellEnvironment),
  );
  for (const document of workspace.textDocuments) startFor(document);
  // A folder with a configuration may name any text file a prompt.
  void workspace.findFiles('**/.rightlever.yaml', '**/node_modules/**', 1).then(([found]) => {
    if (found && !sessions.started) void start();
  });
}
