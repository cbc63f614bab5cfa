import { window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type LanguageClientOptions,
  type ProgressType,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import { analysisChangedNotification, type InitializationOptions } from '../protocol/index.ts';
import { documentSelector } from './documents.ts';
import { currentEnvironment } from './environment.ts';
import { answerFileRequests } from './file-access.ts';
import type { Session, SessionEvents } from './session.ts';

/** After this many crashes in three minutes the server stays down until someone restarts it. */
const MAX_CRASHES = 4;
const CRASH_WINDOW_MS = 180_000;

/** Starts the language client that a platform makes: for a process in Node, for a worker in the browser. */
export async function connect(
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
  events: SessionEvents,
): Promise<Session> {
  // A function: a server that is started again after a crash learns what holds by then.
  const initializationOptions = (): InitializationOptions => ({
    ...currentEnvironment(),
    fileAccess: true,
    analysisChanged: true,
    hoverShowsDiagnostics: true,
  });
  const client: BaseLanguageClient = makeClient({
    documentSelector: documentSelector(),
    initializationOptions,
    diagnosticCollectionName: 'rightlever',
    outputChannelName: 'Right Lever',
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true, onTabs: true },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      closed: restartPolicy(() => client.outputChannel.show(true)),
    },
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) events.analysisChanged([]);
    else if (newState === State.Stopped) events.stopped();
  });
  client.onNotification(analysisChangedNotification.method, ({ uris }: { uris: readonly string[] }) =>
    events.analysisChanged(uris),
  );
  answerFileRequests(client);
  await client.start();
  return {
    request: (request, params, token) =>
      // A missing token would be sent as a second parameter.
      token ? client.sendRequest(request.method, params, token) : client.sendRequest(request.method, params),
    notify: ({ method }, params) => client.sendNotification(method, params),
    onProgress: (token, listener) =>
      client.onProgress(WorkDoneProgress.type as ProgressType<WorkDoneProgressReport>, token, listener),
    apply: async (edit) => workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)),
    stop: () => client.dispose(),
  };
}

/** A server that stopped is started again, and people are told; one that keeps stopping is left alone. */
function restartPolicy(showOutput: () => void): () => CloseHandlerResult {
  let crashes: number[] = [];
  return () => {
    const now = Date.now();
    crashes = [...crashes.filter((time) => now - time < CRASH_WINDOW_MS), now];
    if (crashes.length > MAX_CRASHES) {
      return {
        action: CloseAction.DoNotRestart,
        message: `Right Lever's language server stopped ${crashes.length} times in three minutes and stays down. Run "Right Lever: Restart Language Server" to try again; the output "Right Lever" says why.`,
      };
    }
    const message = "Right Lever's language server stopped unexpectedly and is started again.";
    void window.showWarningMessage(message, 'Show Output').then((choice) => choice && showOutput());
    return { action: CloseAction.Restart, message, handled: true };
  };
}
