import {
  type CodeAction,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  PositionEncodingKind,
  ResponseError,
  TextDocumentEdit,
  TextDocumentSyncKind,
  TextDocuments,
  WorkDoneProgress,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import {
  analysisChangedNotification,
  costRequest,
  decisionRecordRequest,
  type Environment,
  environmentChangedNotification,
  type InitializationOptions,
  lintTextRequest,
  lintWorkspaceRequest,
  newContractRequest,
  PROTOCOL_VERSION,
  promptReadinessRequest,
  type Request,
  readinessRequest,
  setAnswersRequest,
  statusRequest,
  tasksRequest,
} from '../protocol/index.ts';
import type { Cancellation, Logger } from '../service/host.ts';
import type { FileDiagnostics } from '../service/index.ts';
import {
  createLanguageService,
  FIX_ALL_KIND,
  MOVE_FACT_KIND,
  normalizeUri,
  readSettings,
  SEMANTIC_TOKENS,
  stackOf,
} from './engine.ts';
import type { Platform } from './platform.ts';
import { type ClientState, createWorkspace } from './workspace.ts';

/** How long a client without pull diagnostics waits after the last key. */
const PUSH_MILLISECONDS = 150;
/** How long after the last key other open files are asked for again. */
const DEPENDENTS_MILLISECONDS = 500;
/** Changes that come close together are told as one. */
const TELL_MILLISECONDS = 100;

/** Files whose changes matter though they are not open: prompts, contracts, configurations, schemas, data. */
const WATCHED = [
  '**/*.{md,mdc,prompty,prompt,poml,baml,j2,jinja,jinja2,txt,yml,yaml,json,jsonl}',
  '**/.{cursorrules,windsurfrules,clinerules,gitignore}',
];

/** Serves one client over one connection, on any platform. */
export function serve(connection: Connection, platform: Platform): void {
  // Work that was under way may end after the client has gone.
  let gone = false;
  const log = (write: (message: string) => void) => (message: string) => {
    if (gone) return;
    try {
      write(message);
    } catch {
      gone = true;
    }
  };
  const logger: Logger = {
    info: log((message) => connection.console.info(message)),
    warn: log((message) => connection.console.warn(message)),
    error: log((message) => connection.console.error(message)),
  };
  const { clock } = platform;
  const documents = new TextDocuments(TextDocument);
  const state: ClientState = { folders: [], trusted: true, completes: [], fileAccess: false };
  const workspace = createWorkspace(connection, documents, state, platform.files, logger);
  const service = createLanguageService({ workspace, clock, logger, resources: platform.resources });
  let client: InitializeParams['capabilities'] = {};
  let tellsChanges = false;
  let hoverShowsDiagnostics = false;

  const pulls = () => client.textDocument?.diagnostic !== undefined;
  const refreshesDiagnostics = () => pulls() && client.workspace?.diagnostics?.refreshSupport === true;

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities ?? {};
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    state.folders = folders.map(withoutSlash);
    state.fileAccess = options.fileAccess === true;
    tellsChanges = options.analysisChanged === true;
    hoverShowsDiagnostics = options.hoverShowsDiagnostics === true;
    setEnvironment(options);
    return {
      serverInfo: { name: 'rightlever', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        ...(pulls() && {
          diagnosticProvider: { identifier: 'rightlever', interFileDependencies: true, workspaceDiagnostics: true },
        }),
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, MOVE_FACT_KIND, FIX_ALL_KIND] },
        completionProvider: { triggerCharacters: ['{', '$', ':', '/', ' '] },
        codeLensProvider: {},
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        definitionProvider: true,
        documentHighlightProvider: true,
        semanticTokensProvider: { legend: SEMANTIC_TOKENS, full: true, range: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  function setEnvironment({ trusted, completes }: Environment): void {
    state.trusted = trusted ?? state.trusted;
    state.completes = completes ?? state.completes;
    service.configure({
      client: {
        snippetEdits:
          client.workspace?.workspaceEdit?.snippetEditSupport === true &&
          client.workspace.workspaceEdit.documentChanges === true,
        snippetCompletions: client.textDocument?.completion?.completionItem?.snippetSupport === true,
        completes: state.completes,
        hoverShowsDiagnostics,
        refreshesDiagnostics: refreshesDiagnostics(),
      },
    });
  }

  connection.onNotification(environmentChangedNotification.method, (environment: Environment) => {
    setEnvironment(environment);
    service.workspaceChanged();
    tellAll();
  });

  connection.onInitialized(async () => {
    void service.preload();
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'rightlever' })
        .catch(logFailure);
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(logFailure);
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        state.folders = [
          ...state.folders.filter((uri) => !gone.has(uri)),
          ...added.map(({ uri }) => withoutSlash(uri)),
        ];
        service.workspaceChanged();
        // Each folder has settings of its own.
        if (client.workspace?.configuration) void readConfiguration(undefined);
        tellAll();
      });
    }
    await readConfiguration(undefined);
  });

  connection.onShutdown(() => {
    gone = true;
  });

  connection.onDidChangeConfiguration(({ settings }) => readConfiguration(settings));

  async function readConfiguration(pushed: unknown): Promise<void> {
    const { folders } = state;
    let values: readonly unknown[] = [(pushed as { rightlever?: unknown } | null | undefined)?.rightlever];
    if (client.workspace?.configuration) {
      const section = 'rightlever';
      const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
      values = await connection.workspace.getConfiguration(items).catch((error: unknown) => {
        logFailure(error);
        return values;
      });
    }
    const [settings, ...own] = values.map(readSettings);
    service.configure({
      ...(settings && { settings }),
      folders: new Map(own.map((one, i) => [folders[i]!, one])),
    });
    tellAll();
  }

  // --- documents and diagnostics ------------------------------------------------------------------------------------

  documents.onDidOpen(({ document }) => service.documentOpened(normalizeUri(document.uri)));
  documents.onDidClose(({ document }) => {
    service.documentClosed(normalizeUri(document.uri));
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    tellChanged();
  });
  documents.onDidChangeContent(() => {
    tellChanged();
    if (documents.all().length > 1) tellDependents();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    service.filesChanged(
      changes.map(({ uri, type }) => ({ uri: normalizeUri(uri), listed: type !== FileChangeType.Changed })),
    );
    tellAll();
  });

  service.onChanged(() => tellAll());

  const tellChanged = debounced(PUSH_MILLISECONDS, async () => {
    if (!pulls()) await pushAll();
    if (tellsChanges)
      await connection.sendNotification(analysisChangedNotification.method, { version: PROTOCOL_VERSION, uris: [] });
  });

  /** The findings of one file may rest on another; not every client asks for them again by itself. */
  const tellDependents = debounced(DEPENDENTS_MILLISECONDS, async () => {
    if (refreshesDiagnostics()) connection.languages.diagnostics.refresh();
  });

  /** What was answered before may be different now, though no document has changed. */
  const tellAll = debounced(TELL_MILLISECONDS, async () => {
    if (refreshesDiagnostics()) connection.languages.diagnostics.refresh();
    if (client.workspace?.codeLens?.refreshSupport)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(logFailure);
    if (client.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    tellChanged();
  });

  function debounced(milliseconds: number, run: () => Promise<void>): () => void {
    let last = 0;
    return () => {
      const mine = ++last;
      void clock.delay(milliseconds).then(() => {
        if (mine === last && !gone) run().catch(logFailure);
      });
    };
  }

  /** Every open document, because one file's findings may rest on another; what has not changed costs nothing. */
  async function pushAll(): Promise<void> {
    for (const document of documents.all()) await push(document);
  }

  const pushed = new Map<string, string>();

  async function push({ uri }: TextDocument): Promise<void> {
    const found = await service.diagnostics(normalizeUri(uri));
    const now = documents.get(uri);
    // A newer version has its own turn.
    if (!now || (found && found.version !== now.version)) return;
    const key = found ? `${now.version} ${found.id}` : `${now.version}`;
    if (pushed.get(uri) === key) return;
    pushed.set(uri, key);
    await connection.sendDiagnostics({ uri, version: now.version, diagnostics: [...(found?.items ?? [])] });
  }

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const found = await service.diagnostics(normalizeUri(textDocument.uri));
    stopIfCancelled(token);
    const open = documents.get(textDocument.uri);
    if (open && found && found.version !== open.version) {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });
    }
    if (found && found.id === previousResultId) return { kind: 'unchanged', resultId: found.id };
    return { kind: 'full', items: [...(found?.items ?? [])], ...(found && { resultId: found.id }) };
  });

  /** Files of the last workspace run. Open ones are asked for one by one. */
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [normalizeUri(uri), value]));
    const uris = new Set([...service.lintedFiles(), ...previous.keys()]);
    const found: (FileDiagnostics | { uri: string })[] = [];
    for (const uri of uris) {
      stopIfCancelled(token);
      if (!workspace.openDocument(uri)) found.push((await service.diagnostics(uri)) ?? { uri });
    }
    return {
      items: found.map((one) => {
        if (!('id' in one)) return { kind: 'full', uri: one.uri, version: null, items: [] };
        const { uri, id, version, items } = one;
        if (previous.get(uri) === id) return { kind: 'unchanged', uri, version, resultId: id };
        return { kind: 'full', uri, version, resultId: id, items: [...items] };
      }),
    };
  });

  // --- features -----------------------------------------------------------------------------------------------------

  connection.onHover(
    async ({ textDocument, position }) => (await service.hover(normalizeUri(textDocument.uri), position)) ?? null,
  );

  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const actions = await service.codeActions(normalizeUri(textDocument.uri), range, context?.only);
    stopIfCancelled(token);
    return client.workspace?.workspaceEdit?.documentChanges ? actions : actions.flatMap(withPlainChanges);
  });

  connection.onCompletion(async ({ textDocument, position }, token) => {
    const items = await service.completion(normalizeUri(textDocument.uri), position);
    stopIfCancelled(token);
    return items;
  });

  connection.onCodeLens(({ textDocument }) => service.codeLenses(normalizeUri(textDocument.uri)));
  connection.onDocumentSymbol(({ textDocument }) => service.documentSymbols(normalizeUri(textDocument.uri)));
  connection.onFoldingRanges(({ textDocument }) => service.foldingRanges(normalizeUri(textDocument.uri)));
  connection.onDocumentLinks(({ textDocument }) => service.documentLinks(normalizeUri(textDocument.uri)));
  connection.onDefinition(async ({ textDocument, position }) => {
    const links = await service.definition(normalizeUri(textDocument.uri), position);
    if (client.textDocument?.definition?.linkSupport) return links;
    return links.map(({ targetSelectionRange }) => ({ uri: textDocument.uri, range: targetSelectionRange }));
  });
  connection.onDocumentHighlight(({ textDocument, position }) =>
    service.highlights(normalizeUri(textDocument.uri), position),
  );
  connection.languages.semanticTokens.on(async ({ textDocument }) => ({
    data: await service.semanticTokens(normalizeUri(textDocument.uri)),
  }));
  connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => ({
    data: await service.semanticTokens(normalizeUri(textDocument.uri), range),
  }));

  answer(readinessRequest, ({ uri, whatIf }) => service.readiness(normalizeUri(uri), whatIf));
  answer(promptReadinessRequest, ({ uri, answers }) => service.promptReadiness(normalizeUri(uri), answers));
  answer(newContractRequest, ({ prompt, answers }) => service.newContract(normalizeUri(prompt), answers));
  answer(setAnswersRequest, ({ uri, documentVersion, answers }) =>
    service.setAnswers(normalizeUri(uri), documentVersion, answers),
  );
  answer(decisionRecordRequest, ({ uri }) => service.decisionRecord(normalizeUri(uri)));
  answer(lintTextRequest, ({ uri, range, text }) => service.lintText(normalizeUri(uri), range, text));
  answer(tasksRequest, () => service.tasks());
  answer(statusRequest, ({ uri }) => service.status(normalizeUri(uri)));
  answer(costRequest, ({ uri }) => service.cost(normalizeUri(uri)));
  answer(lintWorkspaceRequest, async ({ workDoneToken }, token) => {
    const tell = (value: unknown) => {
      if (workDoneToken !== undefined)
        void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value as never);
    };
    tell({ kind: 'begin', title: 'Linting the workspace', cancellable: true, percentage: 0 });
    const result = await service.lintWorkspace((done, total, path) => {
      const message = `${(done + 1).toLocaleString('en-US')} of ${total.toLocaleString('en-US')}: ${path}`;
      tell({ kind: 'report', message, percentage: Math.floor((100 * done) / Math.max(1, total)) });
    }, token);
    tell({ kind: 'end' });
    tellAll();
    return result;
  });

  function answer<Params, Result>(
    { method }: Request<Params, Result>,
    run: (params: Params, token: Cancellation) => Promise<Result>,
  ): void {
    connection.onRequest(method, async (params: Params, token: Cancellation) => {
      const result = await run(params, token);
      // A cancelled workspace run still answers with what it has.
      if (method !== lintWorkspaceRequest.method) stopIfCancelled(token);
      return result;
    });
  }

  function logFailure(error: unknown): void {
    logger.error(stackOf(error));
  }

  documents.listen(connection);
  connection.listen();
}

function stopIfCancelled(token: Cancellation): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

function withoutSlash(uri: string): string {
  return normalizeUri(uri).replace(/(?<!\/)\/$/, '');
}

/** For clients that know only edits of texts; an action that creates a file is left out. */
function withPlainChanges(action: CodeAction): CodeAction[] {
  const changes: NonNullable<WorkspaceEdit['changes']> = {};
  for (const change of action.edit?.documentChanges ?? []) {
    if (!TextDocumentEdit.is(change)) return [];
    const edits = change.edits.filter((edit) => 'newText' in edit);
    changes[change.textDocument.uri] = [...(changes[change.textDocument.uri] ?? []), ...edits];
  }
  return [{ ...action, edit: { changes } }];
}
