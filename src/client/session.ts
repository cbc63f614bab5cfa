import { type CancellationToken, type Disposable, EventEmitter, Uri } from 'vscode';
import type { WorkDoneProgressReport, WorkspaceEdit } from 'vscode-languageclient';
import type { Notification, Request } from '../protocol/index.ts';

/** A running language server. */
export interface Session {
  request<Params, Result>(request: Request<Params, Result>, params: Params, token?: CancellationToken): Promise<Result>;
  notify<Params>(notification: Notification<Params>, params: Params): Promise<void>;
  /** Reports of a request that carries `workDoneToken`; dispose to stop listening. */
  onProgress(token: string, listener: (report: WorkDoneProgressReport) => void): Disposable;
  /** Applies an edit the server made. False when the editor refused, as when the document changed meanwhile. */
  apply(edit: WorkspaceEdit): Promise<boolean>;
  stop(): Promise<void>;
}

/** What a session tells of itself. */
export interface SessionEvents {
  /** Uris whose analysis is new; none when everything may be. */
  analysisChanged(uris: readonly string[]): void;
  stopped(): void;
}

/** Starts a server. The code for it is loaded then and not before: most activations need none. */
export type Connect = (events: SessionEvents) => Promise<Session>;

/** The server, started by the first who needs it. */
export class Sessions implements Disposable {
  private readonly connect: Connect;
  private readonly changed = new EventEmitter<readonly string[]>();
  private readonly stopped = new EventEmitter<void>();
  private current: Promise<Session> | undefined;

  /** Uris whose analysis is new; empty when everything may be. */
  readonly onAnalysisChanged = this.changed.event;
  /** The server is gone; it may come again. */
  readonly onStopped = this.stopped.event;

  constructor(connect: Connect) {
    this.connect = connect;
  }

  get started(): boolean {
    return this.current !== undefined;
  }

  get(): Promise<Session> {
    if (!this.current) {
      const starting = this.connect({
        analysisChanged: (uris) => this.changed.fire(uris),
        stopped: () => this.stopped.fire(),
      });
      this.current = starting;
      // A failed start is told by the client itself; the next who asks tries again.
      starting.catch(() => {
        if (this.current === starting) this.current = undefined;
      });
    }
    return this.current;
  }

  /** Tells a server that runs; one that is started later need not know. */
  async tell<Params>(notification: Notification<Params>, params: Params): Promise<void> {
    await this.current?.then((session) => session.notify(notification, params)).catch(() => {});
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.get();
  }

  async stop(): Promise<void> {
    const running = this.current;
    this.current = undefined;
    await running?.then((session) => session.stop()).catch(() => {});
  }

  dispose(): void {
    void this.stop();
    this.changed.dispose();
    this.stopped.dispose();
  }
}

/** The editor's spelling of a uri the server sent. */
export const toUri = (uri: string): Uri => Uri.parse(uri, true);
