import { type Disposable, StatusBarAlignment, type StatusBarItem, type TextEditor, window } from 'vscode';
import { LEVER } from '../panel/view/words.ts';
import { type Status, statusRequest } from '../protocol/index.ts';
import type { Sessions } from './session.ts';

/** Tokens and verdict of the prompt or contract in the active editor. */
export class StatusBar implements Disposable {
  private readonly sessions: Sessions;
  private readonly item: StatusBarItem;
  private readonly subscriptions: Disposable[];
  private asked = 0;

  constructor(sessions: Sessions) {
    this.sessions = sessions;
    this.item = window.createStatusBarItem('rightlever.status', StatusBarAlignment.Right, 100);
    this.item.name = 'Right Lever';
    this.item.command = 'rightlever.checkReadiness';
    this.subscriptions = [
      this.item,
      window.onDidChangeActiveTextEditor(() => void this.refresh()),
      sessions.onAnalysisChanged(() => void this.refresh()),
      sessions.onStopped(() => this.item.hide()),
    ];
  }

  async refresh(): Promise<void> {
    const turn = ++this.asked;
    const editor = window.activeTextEditor;
    if (!this.sessions.started) return;
    const status = editor && (await this.ask(editor));
    if (turn !== this.asked) return;
    if (!status || status.kind === 'other') this.item.hide();
    else this.show(status);
  }

  private async ask(editor: TextEditor): Promise<Status | undefined> {
    try {
      const session = await this.sessions.get();
      return await session.request(statusRequest, { uri: editor.document.uri.toString() });
    } catch {
      return undefined; // the server is stopping or down; its client says so
    }
  }

  private show({ tokens, verdict, findings, contract }: Status): void {
    const count = tokens && `${tokens.estimate ? '~' : ''}${tokens.count.toLocaleString('en-US')} tokens`;
    const lever = verdict && `${LEVER[verdict.lever]}${verdict.stale ? ' (stale)' : ''}`;
    const parts = [count, lever].filter((part) => part);
    this.item.text = `$(settings) ${parts.length > 0 ? parts.join(' · ') : 'Right Lever'}`;
    this.item.tooltip = [
      tokens && `${count} (${tokens.encoding}${tokens.estimate ? ', an estimate' : ''})`,
      contract ? `${contract.name}: ${verdict?.summary ?? 'no verdict'}` : 'No task contract names this prompt',
      `${findings.error + findings.warning} findings at warning or above`,
      'Click to check fine-tune readiness',
    ]
      .filter((part) => part)
      .join('\n');
    this.item.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
