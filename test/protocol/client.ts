import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  CodeLensRequest,
  type ConfigurationParams,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  type FullDocumentDiagnosticReport,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { matchesAny } from '../../src/core/configuration/resolve.ts';
import { loadLanguage } from '../../src/core/language/load.ts';
import { loadTokenCounter } from '../../src/core/tokens/load.ts';
import {
  analysisChangedNotification,
  type FileStat,
  findFilesRequest,
  type InitializationOptions,
  type Notification,
  readFileRequest,
  statFileRequest,
} from '../../src/protocol/index.ts';
import { serve } from '../../src/server/server.ts';

/** The capabilities of an editor that pulls diagnostics, and of one that knows the basics only. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

const ROOT = 'test://workspace';
export const TODAY = '2026-11-20';

/** An editor as the server sees it, over streams in memory. Files that are not open come from `files`, by path. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly changes: unknown[] = [];
  refreshes = 0;
  settings: unknown = {};
  /** Of the workspace folder; absent: as `settings`. */
  folderSettings: unknown;
  initialized!: InitializeResult;
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly files: Map<string, string>,
  ) {}

  static async start(
    capabilities: ClientCapabilities = FULL,
    files: Readonly<Record<string, string>> = {},
    options: InitializationOptions = { fileAccess: true, analysisChanged: true },
  ): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(
      createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      {
        clock: {
          today: () => TODAY,
          now: () => performance.now(),
          delay: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        },
        resources: { language: loadLanguage, tokens: loadTokenCounter },
      },
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new TestClient(connection, new Map(Object.entries(files)));
    client.listen();
    client.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: ROOT,
      workspaceFolders: [{ uri: ROOT, name: 'workspace' }],
      capabilities,
      initializationOptions: options,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++);
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ scopeUri }) => (scopeUri === ROOT && this.folderSettings) || this.settings),
    );
    connection.onRequest(statFileRequest.method, ({ uri }: { uri: string }): FileStat | null => {
      const text = this.files.get(this.pathOf(uri));
      if (text !== undefined) return { type: 'file', size: text.length, mtime: hash(text) };
      const isFolder = [...this.files.keys()].some((path) => path.startsWith(`${this.pathOf(uri)}/`));
      return isFolder ? { type: 'directory', size: 0, mtime: 0 } : null;
    });
    connection.onRequest(readFileRequest.method, ({ uri }: { uri: string }) => {
      const text = this.files.get(this.pathOf(uri));
      return text === undefined ? null : Buffer.from(text).toString('base64');
    });
    connection.onRequest(findFilesRequest.method, ({ include }: { include: string[] }) =>
      [...this.files.keys()].filter((path) => matchesAny(include, path)).map((path) => this.uri(path)),
    );
    connection.onNotification(analysisChangedNotification.method, (params: unknown) => void this.changes.push(params));
    connection.listen();
  }

  uri(path: string): string {
    return `${ROOT}/${path}`;
  }

  private pathOf(uri: string): string {
    return uri.slice(ROOT.length + 1);
  }

  async open(path: string, text: string, languageId = 'markdown'): Promise<string> {
    const uri = this.uri(path);
    this.versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** All that is found, also what waits for the language model: unlike diagnostics, symbols are not given early. */
  async diagnostics(uri: string): Promise<FullDocumentDiagnosticReport['items']> {
    await this.pull(uri);
    await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** The user changes settings. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  notify<Params>({ method }: Notification<Params>, params: Params): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<Params, Result>(
    { method }: { method: string; shapes?: (params: Params) => Result },
    params: Params,
  ): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  /** Waits until `ready` gives something. */
  async until<T>(
    ready: () => T | undefined | false | Promise<T | undefined | false>,
    milliseconds = 10_000,
  ): Promise<T> {
    const end = performance.now() + milliseconds;
    for (;;) {
      const value = await ready();
      if (value) return value;
      if (performance.now() > end) throw new Error('waited in vain');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits until the token ranks are loaded and lenses can be shown. */
  tokensLoaded(uri: string): Promise<unknown> {
    return this.until(async () => {
      const lenses = await this.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
      return (lenses?.length ?? 0) > 0;
    });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}
