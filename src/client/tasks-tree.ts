import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { LEVER, plural, type Tone, tone } from '../panel/view/words.ts';
import { type Task, type TaskPrompt, tasksRequest } from '../protocol/index.ts';
import { type Sessions, toUri } from './session.ts';

type Node = { readonly kind: 'task'; readonly task: Task } | { readonly kind: 'prompt'; readonly prompt: TaskPrompt };

const ICON: Readonly<Record<Tone, ThemeIcon>> = {
  good: new ThemeIcon('pass', new ThemeColor('charts.green')),
  go: new ThemeIcon('beaker', new ThemeColor('charts.blue')),
  work: new ThemeIcon('tools', new ThemeColor('list.warningForeground')),
  wait: new ThemeIcon('question', new ThemeColor('charts.purple')),
};

/** The workspace's tasks with their verdicts, and the prompts of each. Shown once there is a task. */
export class TasksTree implements TreeDataProvider<Node>, Disposable {
  private readonly sessions: Sessions;
  private readonly changed = new EventEmitter<undefined>();
  private readonly subscriptions: Disposable[];
  private tasks: readonly Task[] = [];
  private asked = 0;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(sessions: Sessions) {
    this.sessions = sessions;
    this.subscriptions = [
      this.changed,
      window.createTreeView('rightlever.tasks', { treeDataProvider: this }),
      sessions.onAnalysisChanged(() => void this.refresh()),
    ];
  }

  private async refresh(): Promise<void> {
    const turn = ++this.asked;
    try {
      const session = await this.sessions.get();
      const { tasks } = await session.request(tasksRequest, {});
      if (turn !== this.asked) return;
      this.tasks = tasks;
    } catch {
      return; // the server is stopping or down; its client says so
    }
    await commands.executeCommand('setContext', 'rightlever.hasTasks', this.tasks.length > 0);
    this.changed.fire(undefined);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.tasks.map((task) => ({ kind: 'task', task }));
    return node.kind === 'task' ? node.task.prompts.map((prompt) => ({ kind: 'prompt', prompt })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'task' ? taskItem(node.task) : promptItem(node.prompt);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function taskItem({ uri, name, path, verdict, prompts }: Task): TreeItem {
  const item = new TreeItem(
    name,
    prompts.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = uri;
  item.description = verdict ? `${LEVER[verdict.lever]}${verdict.stale ? ' (stale)' : ''}` : 'no verdict';
  item.tooltip = `${path}\n${verdict?.summary ?? 'The contract cannot be read.'}`;
  item.iconPath = verdict ? ICON[tone(verdict)] : new ThemeIcon('warning');
  item.contextValue = 'task';
  item.command = { title: 'Check Fine-Tune Readiness', command: 'rightlever.checkReadiness', arguments: [toUri(uri)] };
  return item;
}

function promptItem({ uri, path, exists, tokens, findings }: TaskPrompt): TreeItem {
  const item = new TreeItem(path.split('/').pop() ?? path);
  const facts = [tokens !== null && plural(tokens, 'token'), findings > 0 && plural(findings, 'finding')];
  item.description = exists ? facts.filter((fact) => fact).join(' · ') : 'is not there';
  item.tooltip = `${path}\n${item.description}`;
  item.iconPath = exists ? ThemeIcon.File : new ThemeIcon('error');
  item.resourceUri = toUri(uri);
  if (exists) item.command = { title: 'Open', command: 'vscode.open', arguments: [toUri(uri)] };
  return item;
}
