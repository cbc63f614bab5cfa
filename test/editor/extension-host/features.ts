import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  languages,
  type Position,
  Range,
  type SemanticTokens,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

const file = (path: string) => Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
const bytes = (text: string) => new TextEncoder().encode(text);

const PROMPT = `---
name: parcel
inputs:
  customer:
    type: string
---
system:
# Role
Please note that {{customer}} is waiting. Read [the voice](./voice.md) first.

# Facts
The express fee is $12.50 a parcel. Answer in two sentences.

user:
Greet {{customer}} by name.
`;

async function eventually<T>(read: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ruleOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);
const found = (document: TextDocument, rule: string): Diagnostic | undefined =>
  languages.getDiagnostics(document.uri).find((diagnostic) => ruleOf(diagnostic) === rule);

/** What a provider gives once it gives something. */
const given = <T>(provider: string, ...args: unknown[]): Promise<T[]> =>
  eventually(async () => {
    const all = await commands.executeCommand<T[] | undefined>(`vscode.${provider}`, ...args);
    return all && all.length > 0 ? all : undefined;
  });

describe('a prompty file', () => {
  let document: TextDocument;
  const at = (words: string, from = 0): Position => document.positionAt(document.getText().indexOf(words, from) + 1);

  before(async () => {
    await workspace.fs.writeFile(file('prompts/voice.md'), bytes('# Voice\n\nWarm.\n'));
    await workspace.fs.writeFile(file('prompts/parcel.prompty'), bytes(PROMPT));
    ({ document } = await window.showTextDocument(file('prompts/parcel.prompty')));
    await eventually(() => found(document, 'retrieval/volatile-fact'));
  });

  after(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of ['voice.md', 'parcel.prompty', 'parcel.knowledge.md'])
      await workspace.fs.delete(file(`prompts/${name}`)).then(undefined, () => undefined);
  });

  it('has an outline and folds', async () => {
    const symbols = await given<DocumentSymbol>('executeDocumentSymbolProvider', document.uri);
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    for (const heading of ['Role', 'Facts']) assert.ok(names(symbols).includes(heading), names(symbols).join());
    assert.ok((await given<FoldingRange>('executeFoldingRangeProvider', document.uri)).length >= 2);
  });

  it('links to the file it names', async () => {
    const links = await given<DocumentLink>('executeLinkProvider', document.uri, 10);
    assert.ok(links.some(({ target }) => target?.path.endsWith('/prompts/voice.md')));
  });

  it('leads from a variable to its declaration, and shows its uses', async () => {
    const use = at('customer}} is waiting');
    const [definition] = await given<Location | LocationLink>('executeDefinitionProvider', document.uri, use);
    const line = 'targetRange' in definition! ? definition.targetRange.start.line : definition!.range.start.line;
    assert.equal(line, 3);
    const highlights = await given<DocumentHighlight>('executeDocumentHighlights', document.uri, use);
    assert.ok(highlights.length >= 2, String(highlights.length));
  });

  it('has its directives as semantic tokens', async () => {
    const tokens = await eventually(() =>
      commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri),
    );
    assert.ok(tokens.data.length > 0);
  });

  it('loses its filler by the fix of the whole file', async () => {
    await eventually(() => found(document, 'bloat/filler'));
    const all = new Range(0, 0, document.lineCount, 0);
    const [fix] = await given<CodeAction>(
      'executeCodeActionProvider',
      document.uri,
      all,
      CodeActionKind.SourceFixAll.value,
      5,
    );
    assert.ok(fix?.edit);
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.doesNotMatch(document.getText(), /Please note that/);
    await commands.executeCommand('undo');
    await eventually(() => (document.getText() === PROMPT ? true : undefined));
  });

  it('has a fact moved to a knowledge file', async () => {
    const fact = await eventually(() => found(document, 'retrieval/volatile-fact'));
    const actions = await given<CodeAction>(
      'executeCodeActionProvider',
      document.uri,
      fact.range,
      CodeActionKind.RefactorExtract.value,
      5,
    );
    const move = actions.find(({ title }) => /Move this .* to retrieval/.test(title));
    assert.ok(move?.edit, actions.map(({ title }) => title).join());
    assert.ok(await workspace.applyEdit(move.edit));
    assert.doesNotMatch(document.getText(), /\$12\.50/);
    assert.match(document.getText(), /# Facts\n\{\{ ?\w+ ?\}\}/);
    const entries = await workspace.fs.readDirectory(file('prompts'));
    const knowledge = entries.find(([name]) => /knowledge/.test(name))?.[0];
    assert.ok(knowledge, entries.join());
    const { getText } = await workspace.openTextDocument(file(`prompts/${knowledge}`));
    assert.match(getText(), /express fee is \$12\.50/);
    await eventually(() => (found(document, 'retrieval/volatile-fact') ? undefined : true));
  });
});
