import {
  type Disposable,
  type ExtensionContext,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import {
  type Answer,
  type Cost,
  costRequest,
  decisionRecordRequest,
  type HostMessage,
  newContractRequest,
  PANEL_VERSION,
  type PanelMessage,
  type PanelState,
  promptReadinessRequest,
  type Readiness,
  type ReadinessResult,
  readinessRequest,
  setAnswersRequest,
  tasksRequest,
} from '../protocol/index.ts';
import { isContract } from './documents.ts';
import { type Session, type Sessions, toUri } from './session.ts';

const VIEW_TYPE = 'rightlever.decision';

/** What a panel decides: a contract's file, or a prompt that has none yet with the answers given so far. */
export type Subject =
  | { readonly kind: 'contract'; readonly uri: string }
  | { readonly kind: 'prompt'; readonly uri: string; readonly answers: readonly Answer[] };

/** The open decision panels, one a contract or prompt. */
export class Panels implements Disposable {
  private readonly sessions: Sessions;
  private readonly context: ExtensionContext;
  private readonly panels = new Set<DecisionPanel>();
  private readonly serializer: Disposable;

  constructor(sessions: Sessions, context: ExtensionContext) {
    this.sessions = sessions;
    this.context = context;
    this.serializer = window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: async (webviewPanel, saved: { uri?: unknown } | undefined) => {
        if (typeof saved?.uri === 'string') this.adopt(webviewPanel, restored(saved.uri));
        else webviewPanel.dispose();
      },
    });
  }

  /** Shows the panel of a subject, beside the editor unless it is open already. */
  show(subject: Subject): void {
    const open = [...this.panels].find(({ uri }) => uri === subject.uri);
    if (open) {
      open.show(subject);
      return;
    }
    const webviewPanel = window.createWebviewPanel(VIEW_TYPE, 'Decision', ViewColumn.Beside, {});
    this.adopt(webviewPanel, subject);
  }

  private adopt(webviewPanel: WebviewPanel, subject: Subject): void {
    const panel = new DecisionPanel(webviewPanel, subject, this.sessions, this.context);
    this.panels.add(panel);
    webviewPanel.onDidDispose(() => {
      panel.dispose();
      this.panels.delete(panel);
    });
  }

  dispose(): void {
    this.serializer.dispose();
    for (const panel of this.panels) panel.dispose();
  }
}

/** What a panel of an earlier window showed. Answers that were not saved as a contract are gone with the window. */
const restored = (uri: string): Subject =>
  isContract(toUri(uri)) ? { kind: 'contract', uri } : { kind: 'prompt', uri, answers: [] };

class DecisionPanel implements Disposable {
  private readonly webviewPanel: WebviewPanel;
  private readonly sessions: Sessions;
  private readonly subscriptions: Disposable[];
  private subject: Subject;
  private whatIf: readonly Answer[] = [];
  private state: PanelState;
  private ready = false;
  private disposed = false;
  /** A refresh is under way; another is due after it. */
  private refreshing = false;
  private due = false;

  constructor(webviewPanel: WebviewPanel, subject: Subject, sessions: Sessions, context: ExtensionContext) {
    this.webviewPanel = webviewPanel;
    this.subject = subject;
    this.sessions = sessions;
    this.state = { kind: 'loading', title: fileTitle(subject.uri) };
    const assets = Uri.joinPath(context.extensionUri, 'dist');
    webviewPanel.title = `Decision: ${fileTitle(subject.uri)}`;
    webviewPanel.iconPath = {
      light: Uri.joinPath(context.extensionUri, 'media', 'lever-light.svg'),
      dark: Uri.joinPath(context.extensionUri, 'media', 'lever-dark.svg'),
    };
    this.subscriptions = [
      webviewPanel.webview.onDidReceiveMessage((message: PanelMessage) => void this.receive(message)),
      sessions.onAnalysisChanged(() => void this.refresh()),
      sessions.onStopped(() =>
        this.fail('The language server has stopped and is started again. Until then this is the last verdict.'),
      ),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.uri.toString() === this.subject.uri) void this.refresh();
      }),
    ];
    webviewPanel.webview.options = { enableScripts: true, localResourceRoots: [assets] };
    webviewPanel.webview.html = page(webviewPanel, assets);
    void this.refresh();
  }

  /** The uri of the contract or prompt that is decided. */
  get uri(): string {
    return this.subject.uri;
  }

  show(subject: Subject): void {
    this.subject = subject;
    this.webviewPanel.reveal(undefined, false);
    void this.refresh();
  }

  /** Asks for the verdict again. While one question is under way, any number of calls make one more. */
  private async refresh(): Promise<void> {
    if (this.refreshing) {
      this.due = true;
      return;
    }
    this.refreshing = true;
    try {
      do {
        this.due = false;
        const state = await this.read();
        if (!this.due) this.update(state);
      } while (this.due && !this.disposed);
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    } finally {
      this.refreshing = false;
    }
  }

  private async read(): Promise<PanelState> {
    const session = await this.sessions.get();
    const { subject, whatIf } = this;
    const assumed = whatIf.length > 0;
    const [readiness, asWritten] = await Promise.all([
      this.ask(session, subject, whatIf),
      assumed ? this.ask(session, subject, []) : null,
    ]);
    if (!readiness)
      return { kind: 'error', title: fileTitle(subject.uri), message: 'There is nothing to decide here.' };
    const { name, prompts } = await taskOf(session, subject);
    return {
      kind: 'readiness',
      title: name,
      readiness,
      asked: whatIf,
      asWritten,
      cost: await promptCosts(session, prompts),
      editable: readiness.state === 'fresh',
      draft: subject.kind === 'prompt',
      trouble:
        assumed && readiness.whatIf.length === 0 && readiness.state === 'fresh'
          ? 'That cannot be assumed: the contract, as it is written, has no place for it.'
          : null,
    };
  }

  private async ask(session: Session, subject: Subject, whatIf: readonly Answer[]): Promise<Readiness | null> {
    if (subject.kind === 'contract') return session.request(readinessRequest, { uri: subject.uri, whatIf });
    const answers = [...subject.answers, ...whatIf];
    const { readiness, nextQuestion } = await session.request(promptReadinessRequest, { uri: subject.uri, answers });
    if (!readiness) return null;
    const result: ReadinessResult | null = readiness.result && { ...readiness.result, nextQuestion };
    return { ...readiness, result, whatIf };
  }

  private update(state: PanelState): void {
    this.state = state;
    this.webviewPanel.title = `Decision: ${state.title}`;
    this.send({ version: PANEL_VERSION, type: 'state', state });
  }

  /** Says what went wrong, beside the last verdict where there is one. */
  private fail(message: string): void {
    if (this.disposed) return;
    const { state } = this;
    if (state.kind === 'readiness') this.update({ ...state, editable: false, trouble: message });
    else this.update({ kind: 'error', title: fileTitle(this.subject.uri), message });
  }

  private send(message: HostMessage): void {
    if (this.ready && !this.disposed) void this.webviewPanel.webview.postMessage(message);
  }

  private async receive(message: PanelMessage): Promise<void> {
    if (message?.version !== PANEL_VERSION) return;
    try {
      switch (message.type) {
        case 'ready':
          this.ready = true;
          this.send({ version: PANEL_VERSION, type: 'state', state: this.state });
          break;
        case 'open':
          await this.open(message.path, message.range);
          break;
        case 'answer':
          await this.answer(message.answers);
          break;
        case 'whatIf':
          this.whatIf = message.answers;
          await this.refresh();
          break;
        case 'export':
          await this.export(message.format);
          break;
        case 'save':
          await this.save();
          break;
        case 'reload':
          await this.refresh();
          break;
      }
    } catch (error) {
      void window.showErrorMessage(`Right Lever: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private async open(path: string, range: { start: Position; end: Position } | null): Promise<void> {
    const { state, subject } = this;
    if (state.kind !== 'readiness') return;
    // A contract that is not saved yet says nothing but what its prompt and the answers do.
    const unsaved = subject.kind === 'prompt' && path === state.readiness.result?.contract;
    if (unsaved) range = null;
    const uri = unsaved ? toUri(subject.uri) : Uri.joinPath(toUri(state.readiness.root), path);
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const editor = await window.showTextDocument(uri, { viewColumn: shown?.viewColumn ?? this.besideColumn() });
    if (!range) return;
    const { start, end } = range;
    // The cursor goes to where the evidence begins.
    editor.selection = new Selection(end.line, end.character, start.line, start.character);
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private async answer(answers: readonly Answer[]): Promise<void> {
    const { subject } = this;
    this.whatIf = [];
    if (subject.kind === 'prompt') {
      this.subject = { ...subject, answers: [...subject.answers, ...answers] };
      await this.refresh();
      return;
    }
    const session = await this.sessions.get();
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === subject.uri);
    const result = await session.request(setAnswersRequest, {
      uri: subject.uri,
      documentVersion: open?.version ?? null,
      answers,
    });
    if ('edit' in result && (await session.apply(result.edit))) {
      const documentVersion =
        workspace.textDocuments.find(({ uri }) => uri.toString() === subject.uri)?.version ?? null;
      await this.refresh();
      this.send({ version: PANEL_VERSION, type: 'written', answers, documentVersion });
      return;
    }
    const message = 'refused' in result ? result.refused : 'The contract changed meanwhile: try again.';
    await this.refresh();
    this.send({ version: PANEL_VERSION, type: 'refused', field: answers[0]?.field ?? '', message });
  }

  /** Makes a contract of a prompt and its answers; the panel goes on with that. */
  private async save(): Promise<void> {
    const { subject } = this;
    if (subject.kind !== 'prompt') return;
    const session = await this.sessions.get();
    const contract = await session.request(newContractRequest, { prompt: subject.uri, answers: subject.answers });
    if (!(await session.apply(contract.edit))) throw new Error(`${contract.uri} could not be created`);
    const document = await workspace.openTextDocument(toUri(contract.uri));
    await document.save();
    await window.showTextDocument(document, { viewColumn: this.besideColumn() });
    this.show({ kind: 'contract', uri: contract.uri });
  }

  private besideColumn(): ViewColumn {
    return this.webviewPanel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  }

  private async export(format: 'markdown' | 'html'): Promise<void> {
    const { state, subject } = this;
    if (state.kind !== 'readiness') return;
    // What is only assumed goes into no record.
    const { result } = state.asWritten ?? state.readiness;
    if (!result) return;
    let text: string | null;
    if (format === 'html') {
      const { renderReport } = await import('../panel/report.tsx');
      text = renderReport(state.title, result, state.cost);
    } else {
      const session = await this.sessions.get();
      text = await session.request(decisionRecordRequest, { uri: subject.uri });
    }
    if (text === null) throw new Error('there is no verdict to export');
    const name = `${state.title}.decision.${format === 'html' ? 'html' : 'md'}`;
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(toUri(subject.uri), '..', name),
      filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
    });
    if (!target) return;
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    await window.showTextDocument(target, { preview: true });
  }

  dispose(): void {
    this.disposed = true;
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface PromptPath {
  readonly uri: string;
  readonly path: string;
}

/** The name and prompts of what is decided. */
async function taskOf(
  session: Session,
  { kind, uri }: Subject,
): Promise<{ name: string; prompts: readonly PromptPath[] }> {
  if (kind === 'prompt') {
    return { name: fileTitle(uri), prompts: [{ uri, path: workspace.asRelativePath(toUri(uri)) }] };
  }
  const { tasks } = await session.request(tasksRequest, {});
  return tasks.find((task) => task.uri === uri) ?? { name: fileTitle(uri), prompts: [] };
}

/** Where the tokens of the prompts go. */
async function promptCosts(session: Session, prompts: readonly PromptPath[]): Promise<{ path: string; cost: Cost }[]> {
  const costs = await Promise.all(
    prompts.map(async ({ uri, path }) => ({ path, cost: await session.request(costRequest, { uri }) })),
  );
  return costs.flatMap(({ path, cost }) => (cost ? [{ path, cost }] : []));
}

/** A contract's or prompt's file name without its endings. */
function fileTitle(uri: string): string {
  const name = toUri(uri).path.split('/').pop() ?? uri;
  return name.replace(/\.(task\.(ya?ml|json)|prompt\.(md|ya?ml)|[^.]+)$/i, '');
}

function page({ webview }: WebviewPanel, assets: Uri): string {
  const source = (name: string) => webview.asWebviewUri(Uri.joinPath(assets, name)).toString();
  const nonce = randomNonce();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${source('panel.css')}">
<title>Decision</title>
</head>
<body>
<div id="root"></div>
<script nonce="${nonce}" src="${source('panel.js')}"></script>
</body>
</html>`;
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
