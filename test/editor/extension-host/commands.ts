import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  commands,
  type Diagnostic,
  extensions,
  type Hover,
  languages,
  Position,
  Range,
  Selection,
  TabInputWebview,
  Uri,
  window,
  workspace,
} from 'vscode';

const folder = () => workspace.workspaceFolders![0]!.uri;
const file = (path: string) => Uri.joinPath(folder(), path);
const PROMPT = 'prompts/reply.prompt.md';
const CONTRACT = 'reply.task.yaml';

/** Waits for a value; the test's own time limit ends it. */
async function eventually<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** The finding of the rule, which may come after the first ones. */
const finding = (uri: Uri, rule: string): Promise<Diagnostic> =>
  eventually(() => languages.getDiagnostics(uri).find((diagnostic) => ruleOf(diagnostic) === rule));

describe('activation', () => {
  const extension = extensions.getExtension('rightlever.rightlever')!;

  it('does not happen for other files', async () => {
    assert.equal(extension.isActive, false, 'active before anything is opened');
    // A language that the editor does not know yet is plain text, which is a prompt's.
    await eventually(async () => (await languages.getLanguages()).includes('css') || undefined);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'css', content: 'p { color: red }' }));
    assert.equal(extension.isActive, false);
  });

  it('registers the commands', async () => {
    const start = performance.now();
    await extension.activate();
    console.log(`      activation: ${(performance.now() - start).toFixed(0)} ms`);
    const own = (await commands.getCommands(true)).filter((name) => name.startsWith('rightlever.'));
    const declared = extension.packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
    for (const command of declared) assert.ok(own.includes(command), command);
  });
});

describe('a prompt', () => {
  it('has its contradiction underlined, with the other side and the page of the rule', async () => {
    const start = performance.now();
    const told = new Promise<number>((resolve) => {
      languages.onDidChangeDiagnostics(() => {
        if (languages.getDiagnostics(file(PROMPT)).length > 0) resolve(performance.now() - start);
      });
    });
    const { document } = await window.showTextDocument(file(PROMPT));
    const shown = performance.now() - start;
    console.log(`      the file is shown: ${shown.toFixed(0)} ms, first diagnostics: ${(await told).toFixed(0)} ms`);
    const contradiction = await finding(document.uri, 'contradiction/length');
    assert.match(document.getText(contradiction.range), /at least 300 words/);
    const [other] = contradiction.relatedInformation ?? [];
    assert.ok(other);
    assert.match(document.getText(other.location.range), /at most 100 words/);
    assert.ok(typeof contradiction.code === 'object' && contradiction.code.target);
  });

  it('has a hover and quick fixes at the finding', async () => {
    const uri = file(PROMPT);
    const contradiction = await finding(uri, 'contradiction/length');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      contradiction.range.start,
    );
    assert.ok(hovers.length > 0);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      contradiction.range,
    );
    assert.ok(
      actions.some(({ title }) => /suppress|disable/i.test(title)),
      actions.map(({ title }) => title).join(),
    );
  });

  it('shows its tokens above the first line', async () => {
    const lens = await eventually(async () => {
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', file(PROMPT), 5);
      return lenses.find(({ command }) => /tokens/.test(command?.title ?? ''));
    });
    assert.equal(lens.range.start.line, 0);
  });
});

describe('commands', () => {
  it('lint the workspace', async () => {
    const result = await commands.executeCommand<{
      files: { uri: string }[];
      findings: Record<string, number>;
      cancelled: boolean;
    }>('rightlever.lintWorkspace');
    assert.equal(result.cancelled, false);
    assert.deepEqual(
      result.files.map(({ uri }) => workspace.asRelativePath(Uri.parse(uri))).sort(),
      [PROMPT, CONTRACT].sort(),
    );
    assert.ok(result.findings.warning! > 0);
  });

  it('lint a selection as a prompt, until it is edited', async () => {
    const document = await workspace.openTextDocument({
      language: 'css',
      content: '/*\nAnswer in at most 20 words. Write at least 90 words.\n*/\n',
    });
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(1, 0, 1, 52);
    await commands.executeCommand('rightlever.lintSelection');
    await finding(document.uri, 'contradiction/length');
    await editor.edit((edit) => edit.insert(new Position(0, 0), ' '));
    await eventually(() => (languages.getDiagnostics(document.uri).length === 0 ? true : undefined));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('write a contract beside a prompt', async () => {
    await workspace.fs.writeFile(file('prompts/other.prompt.md'), new TextEncoder().encode('Answer in French.\n'));
    await window.showTextDocument(file('prompts/other.prompt.md'));
    await commands.executeCommand('rightlever.newContract');
    const text = new TextDecoder().decode(await workspace.fs.readFile(file('prompts/other.task.yaml')));
    assert.match(text, /^prompt: .*other\.prompt\.md/m);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('open one decision panel a contract', async () => {
    await commands.executeCommand('rightlever.checkReadiness', file(CONTRACT));
    await commands.executeCommand('rightlever.checkReadiness', file(CONTRACT));
    const panels = await eventually(() => {
      const tabs = window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('rightlever.decision'));
      return tabs.length > 0 ? tabs : undefined;
    });
    assert.equal(panels.length, 1);
  });
});

describe('a contract', () => {
  it('completes its keys', async () => {
    const document = await workspace.openTextDocument(file(CONTRACT));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await eventually(async () => {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      return list.items.length > 0 ? list : undefined;
    });
    assert.ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'traffic'));
  });

  it('explains a key on hover', async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      file(CONTRACT),
      new Range(4, 2, 4, 2).start,
    );
    assert.ok(hovers.length > 0);
  });
});
