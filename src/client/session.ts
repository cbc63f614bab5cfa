import { type CancellationToken, type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  type ProgressType,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
  type WorkDoneProgressReport,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import { analysisChangedNotification, type InitializationOptions, type Request } from '../protocol/index.ts';
import { documentSelector } from './documents.ts';
import { answerFileRequests } from './file-access.ts';

/** Makes the client for a platform: a process in Node, a worker in the browser. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** After this many crashes in three minutes the server stays down until someone restarts it. */
const MAX_CRASHES = 4;

/** A running language server. */
export interface Session extends Disposable {
  request<Params, Result>(request: Request<Params, Result>, params: Params, token?: CancellationToken): Promise<Result>;
  /** Reports of a request that carries `workDoneToken`; dispose to stop listening. */
  onProgress(token: string, listener: (report: WorkDoneProgressReport) => void): Disposable;
  /** Applies an edit the server made. False when the editor refused, as when the document changed meanwhile. */
  apply(edit: WorkspaceEdit): Promise<boolean>;
}

/** The server, started by the first who needs it. */
export class Sessions implements Disposable {
  private readonly factory: ClientFactory;
  private readonly changed = new EventEmitter<readonly string[]>();
  private readonly stateChanged = new EventEmitter<'running' | 'stopped'>();
  private current: { client: BaseLanguageClient; session: Promise<Session> } | undefined;

  /** Uris whose analysis is new; empty when everything may be. */
  readonly onAnalysisChanged = this.changed.event;
  readonly onState = this.stateChanged.event;

  constructor(factory: ClientFactory) {
    this.factory = factory;
  }

  get started(): boolean {
    return this.current !== undefined;
  }

  get(): Promise<Session> {
    this.current ??= this.start();
    return this.current.session;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.get();
  }

  async stop(): Promise<void> {
    const running = this.current;
    this.current = undefined;
    if (!running) return;
    await running.session.catch(() => {});
    await running.client.dispose().catch(() => {});
  }

  dispose(): void {
    void this.stop();
    this.changed.dispose();
    this.stateChanged.dispose();
  }

  private start() {
    const crashes: number[] = [];
    const initializationOptions: InitializationOptions = {
      fileAccess: true,
      trusted: workspace.isTrusted,
      analysisChanged: true,
    };
    const client = this.factory({
      documentSelector: documentSelector(),
      initializationOptions,
      diagnosticCollectionName: 'rightlever',
      outputChannelName: 'Right Lever',
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      synchronize: { configurationSection: 'rightlever' },
      diagnosticPullOptions: { onChange: true, onTabs: true },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => {
          const now = Date.now();
          crashes.push(now);
          const recent = crashes.filter((time) => now - time < 180_000).length;
          return recent > MAX_CRASHES
            ? {
                action: CloseAction.DoNotRestart,
                message: `Right Lever's language server stopped ${recent} times in three minutes and stays down. Run "Right Lever: Restart Language Server" to try again; its output says why.`,
              }
            : {
                action: CloseAction.Restart,
                message: "Right Lever's language server stopped and was started again.",
              };
        },
      },
    });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.stateChanged.fire('running');
        this.changed.fire([]);
      } else if (newState === State.Stopped) this.stateChanged.fire('stopped');
    });
    const session = (async (): Promise<Session> => {
      answerFileRequests(client);
      client.onNotification(analysisChangedNotification.method, ({ uris }: { uris: readonly string[] }) =>
        this.changed.fire(uris),
      );
      await client.start();
      return {
        request: (request, params, token) => client.sendRequest(request.method, params, token),
        onProgress: (token, listener) =>
          client.onProgress(WorkDoneProgress.type as ProgressType<WorkDoneProgressReport>, token, listener),
        apply: async (edit) => workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit)),
        dispose: () => void client.dispose(),
      };
    })();
    // A failed start is told by the client itself; the next who asks tries again.
    session.catch(() => {
      if (this.current?.client === client) this.current = undefined;
    });
    return { client, session };
  }
}

/** The editor's spelling of a uri the server sent. */
export const toUri = (uri: string): Uri => Uri.parse(uri, true);
