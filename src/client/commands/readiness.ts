import { SnippetString, Uri, window, workspace } from 'vscode';
import { parseAnswer } from '../../panel/answer.ts';
import { LEVER } from '../../panel/view/words.ts';
import {
  type Answer,
  newContractRequest,
  promptReadinessRequest,
  type Question,
  tasksRequest,
} from '../../protocol/index.ts';
import { isContract, promptFiles } from '../documents.ts';
import type { Panels } from '../panel.ts';
import { type Sessions, toUri } from '../session.ts';

/**
 * "Check Fine-Tune Readiness": opens the decision panel of the contract in the editor, of the contract that names the
 * prompt in the editor, or of one of the workspace's contracts. A prompt without a contract is asked the questions that
 * matter most, and offered a contract with the answers.
 */
export function checkReadiness(sessions: Sessions, panels: Panels) {
  return async (target?: Uri | string): Promise<void> => {
    const given = typeof target === 'string' ? toUri(target) : target;
    const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
    if (uri && isContract(uri)) {
      panels.show({ kind: 'contract', uri: uri.toString() });
      return;
    }
    const session = await sessions.get();
    const prompt = uri && (await session.request(promptReadinessRequest, { uri: uri.toString(), answers: [] }));
    if (uri && prompt?.readiness) await askAboutPrompt(sessions, panels, uri.toString(), prompt.nextQuestion);
    else await openOne(sessions, panels, prompt?.contracts ?? []);
  };
}

/** The questions of a prompt without a contract, one input at a time; leaving one out ends them. */
async function askAboutPrompt(sessions: Sessions, panels: Panels, uri: string, first: Question | null): Promise<void> {
  const session = await sessions.get();
  const answers: Answer[] = [];
  let question = first;
  while (question) {
    const value = await ask(question, answers.length + 1);
    if (value === undefined) break;
    answers.push({ field: question.field, value });
    question = (await session.request(promptReadinessRequest, { uri, answers })).nextQuestion;
  }
  // The panel shows the verdict and offers to save the answers as a contract.
  panels.show({ kind: 'prompt', uri, answers });
}

const STOP = 'Escape ends the questions and shows the verdict.';

/** One answer as the contract would hold it; undefined when the question was dismissed. */
async function ask({ question, field, choices }: Question, step: number): Promise<unknown> {
  const title = `${step}. ${question}`;
  if (choices.length === 0) {
    const text = await window.showInputBox({ title, prompt: `${field}. ${STOP}`, ignoreFocusOut: true });
    return text === undefined ? undefined : parseAnswer(text);
  }
  const picked = await window.showQuickPick(
    choices.map(({ label, value }) => ({ label, value })),
    { title, placeHolder: `${field}. ${STOP}`, ignoreFocusOut: true },
  );
  return picked?.value;
}

/** Writes a contract beside the prompt, opens it and its panel. */
export async function createContract(
  sessions: Sessions,
  panels: Panels,
  prompt: string,
  answers: readonly Answer[],
): Promise<void> {
  const session = await sessions.get();
  const contract = await session.request(newContractRequest, { prompt, answers });
  if (!(await session.apply(contract.edit))) throw new Error(`${contract.uri} could not be created`);
  const uri = toUri(contract.uri);
  const editor = await window.showTextDocument(uri);
  await editor.document.save();
  panels.show({ kind: 'contract', uri: uri.toString() });
}

/** "New Task Contract": for the prompt in the editor, for one of the workspace, or for none yet. */
export function newContract(sessions: Sessions, panels: Panels) {
  return async (target?: Uri | string): Promise<void> => {
    const given = typeof target === 'string' ? toUri(target) : target;
    const uri = given ?? window.activeTextEditor?.document.uri;
    const prompt = uri && !isContract(uri) ? uri : await pickPrompt();
    if (prompt === 'none') await openEmptyContract();
    else if (prompt) await createContract(sessions, panels, prompt.toString(), []);
  };
}

/** Undefined when the question was dismissed. */
async function pickPrompt(): Promise<Uri | 'none' | undefined> {
  const prompts = (await promptFiles()).map((uri) => ({
    label: uri.path.split('/').pop() ?? '',
    description: workspace.asRelativePath(uri),
    prompt: uri,
  }));
  const none = { label: 'No prompt yet', description: 'an empty contract', prompt: 'none' as const };
  const picked = await window.showQuickPick([...prompts, none], {
    title: 'New task contract for',
    matchOnDescription: true,
  });
  return picked?.prompt;
}

/** Not saved: where it goes is for the user to say. */
async function openEmptyContract(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.path ?? '';
  const uri = Uri.from({ scheme: 'untitled', path: `${folder}/new.task.yaml` });
  const editor = await window.showTextDocument(uri);
  if (editor.document.getText() !== '') return;
  const start = new SnippetString('version: 1\nname: ')
    .appendPlaceholder('my-task')
    .appendText('\ngoal: ')
    .appendPlaceholder('what a good answer does');
  await editor.insertSnippet(start.appendText('\n'));
}

/** One of some contracts, or of all in the workspace. */
async function openOne(sessions: Sessions, panels: Panels, among: readonly string[]): Promise<void> {
  const session = await sessions.get();
  const { tasks } = await session.request(tasksRequest, {});
  const candidates = among.length > 0 ? tasks.filter(({ uri }) => among.includes(uri)) : tasks;
  if (candidates.length === 0 && among.length === 0) {
    void window.showInformationMessage(
      'There is no task contract in this workspace. Open a prompt and run "Right Lever: New Task Contract".',
    );
    return;
  }
  const only =
    candidates.length === 1 && among.length > 0 ? candidates[0]?.uri : among.length === 1 ? among[0] : undefined;
  const chosen =
    only ??
    (
      await window.showQuickPick(
        candidates.map(({ name, path, verdict, uri }) => ({
          label: name,
          description: verdict ? LEVER[verdict.lever] : 'no verdict',
          detail: path,
          uri,
        })),
        { title: 'Check fine-tune readiness of', matchOnDetail: true },
      )
    )?.uri;
  if (chosen !== undefined) panels.show({ kind: 'contract', uri: chosen });
}
