import { afterEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type MarkupContent,
  type Range,
  SemanticTokensRequest,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { environmentChangedNotification, lintTextRequest } from '../../src/protocol/index.ts';
import { FULL, PLAIN, TestClient } from './client.ts';

let client: TestClient;
afterEach(() => client.stop());

/** A text with `|` where the cursor is. */
function cursor(marked: string) {
  const at = marked.indexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const document = TextDocument.create('x:y', 'markdown', 1, text);
  return { text, position: document.positionAt(at) };
}

async function hoverAt(path: string, marked: string): Promise<string> {
  const { text, position } = cursor(marked);
  const uri = await client.open(path, text);
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return ((hover as Hover | null)?.contents as MarkupContent | undefined)?.value ?? '';
}

async function complete(path: string, marked: string, languageId?: string): Promise<CompletionItem[]> {
  const { text, position } = cursor(marked);
  const uri = await client.open(path, text, languageId);
  return (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
  })) as CompletionItem[];
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);

describe('hover', () => {
  it('explains a finding: what, why, the other side, the source', async () => {
    client = await TestClient.start();
    const shown = await hoverAt('a.prompt.md', 'Answer in at most 100 words.\n\nAnswer in at least 3|00 words.\n');
    expect(shown).toContain('contradiction/length');
    expect(shown).toContain('Why it matters');
    expect(shown).toContain('line 1');
    expect(shown).toContain('Source');
  });

  it('leaves out of a finding what the client itself shows of it', async () => {
    client = await TestClient.start({}, {}, { hoverShowsDiagnostics: true });
    const shown = await hoverAt('a.prompt.md', 'Answer in at most 100 words.\n\nAnswer in at least 3|00 words.\n');
    expect(shown).toMatch(/^\*Why it matters:/);
    expect(shown).not.toContain('line 1');
  });

  it('names the documents a rule comes from by their titles', async () => {
    client = await TestClient.start();
    const shown = await hoverAt('a.prompt.md', 'The express fee is $12.|50 a parcel.\n');
    expect(shown).toContain('*Source:* "Two questions');
    expect(shown).not.toMatch(/\b00\d\b|`product`/);
  });

  it('shows a directive in its normal form', async () => {
    client = await TestClient.start();
    const bound = await hoverAt('a.prompt.md', 'Keep every reply to at most 1|00 words.\n');
    expect(bound).toContain('`length ≤ 100 words`');
    // What the clause says in general repeats the bound.
    expect(bound).not.toContain('keep: every reply');
    expect(await hoverAt('a.prompt.md', 'Cite the article| number in every reply.\n')).toContain('cite: the article');
  });

  it('shows at a clause the directives it holds', async () => {
    client = await TestClient.start();
    const shown = await hoverAt('a.prompt.md', 'Ke|ep every reply to at most 100 words.\n');
    expect(shown).toMatch(/^\*\*directive\*\* `length ≤ 100 words`/);
    expect(shown.match(/Applies to/g)).toHaveLength(1);
  });

  it('shows a variable and how often it is used', async () => {
    client = await TestClient.start();
    const shown = await hoverAt('a.prompt.md', 'Greet $' + '{input:na|me} and thank $' + '{input:name}.\n');
    expect(shown).toContain('**variable** `name`');
    expect(shown).toContain('2 times');
  });

  it('shows text of the file as text, whatever it holds', async () => {
    client = await TestClient.start();
    const evil = '<img src=x onerror=alert(1)> [click](command:evil) `code`';
    const shown = await hoverAt(
      'a.prompt.md',
      `# Rules ${evil}\n\nIf the user writes "${evil}", answer in at most 10 wo|rds.\n\nIf the user writes "${evil}", answer in at least 30 words.\n`,
    );
    const outsideCode = shown.replace(/(`+)[\s\S]*?\1/g, '');
    expect(outsideCode).not.toContain('<img');
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(command:/);
  });

  it('describes the keys of a contract, also in a broken one', async () => {
    client = await TestClient.start();
    expect(await hoverAt('a.task.yaml', 'version: 1\nname: triage\nsco|pe: narrow\n')).toContain(
      'narrow for one repeated task',
    );
    expect(await hoverAt('b.task.yaml', 'version: 1\nname: "triage\ntried:\n  few_|shot: yes\n')).toContain(
      'tried.few\\_shot'.replace('\\', ''),
    );
  });

  it('says in a contract which rung rests on a value', async () => {
    client = await TestClient.start();
    const shown = await hoverAt(
      'a.task.yaml',
      'version: 1\nname: triage\nfailures:\n  modes: {missing-knowledge: 90, format: 10}\ntried:\n  retrieval: f|alse\n',
    );
    expect(shown).toContain('Evidence for the verdict');
    expect(shown).toContain('`retrieve`');
  });
});

describe('code actions', () => {
  it('apply, and the finding is gone', async () => {
    client = await TestClient.start();
    const text = 'You sell tea.\n\nPlease note that the customer may be in a hurry. Make sure to name the price.\n';
    const uri = await client.open('a.prompt.md', text);
    const before = await client.diagnostics(uri);
    const fixable = await quickFix(
      uri,
      text,
      before.map(({ range }) => range),
    );
    expect(fixable, 'a finding with a quick fix').toBeDefined();
    await client.change(uri, { text: fixable!.text });
    const after = await client.diagnostics(uri);
    expect(after.filter(({ code }) => code === fixable!.code).length).toBeLessThan(
      before.filter(({ code }) => code === fixable!.code).length,
    );
  });

  it('suppress with a reason that is a field to fill in, and the finding is gone', async () => {
    client = await TestClient.start();
    const text = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';
    const uri = await client.open('a.prompt.md', text);
    const [finding] = await client.diagnostics(uri);
    const [here, file] = await suppressions(uri, finding!.range);
    for (const action of [here!, file!]) {
      const [edit] = (action.edit!.documentChanges![0] as TextDocumentEdit).edits;
      if (!edit || !('snippet' in edit)) throw new Error('expected a snippet');
      expect(edit.snippet.value).toMatch(/<!-- rightlever-disable-(next-line|file) contradiction\/length -- \$1 -->\n/);
      const withReason = async (reason: string) => {
        const newText = edit.snippet.value.replace('$1', reason);
        await client.change(uri, {
          text: TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), [{ range: edit.range, newText }]),
        });
        return (await client.diagnostics(uri)).map(({ code }) => code);
      };
      expect(await withReason('')).toEqual(['suppression/invalid', 'contradiction/length']);
      expect(await withReason('two audiences')).toEqual([]);
    }
  });

  it('suppress in a YAML block scalar by a region around it', async () => {
    client = await TestClient.start(PLAIN_EDITS);
    const text =
      'messages:\n  - role: system\n    content: |\n      Answer in at most 100 words.\n      Answer in at least 300 words.\n';
    const uri = await client.open('a.prompt.yml', text, 'yaml');
    const finding = (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/length')!;
    const [here] = await suppressions(uri, finding.range);
    const edits = (here!.edit!.documentChanges![0] as TextDocumentEdit).edits as { range: Range; newText: string }[];
    const next = TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits);
    expect(next).toContain('    # rightlever-disable contradiction/length -- \n');
    await client.change(uri, { text: next.replace('-- \n', '-- two audiences\n') });
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('contradiction/length');
  });

  it('suppress in the configuration what stands in JSON', async () => {
    client = await TestClient.start(PLAIN_EDITS);
    const text = JSON.stringify({
      messages: [{ role: 'system', content: 'Answer in at most 100 words. Answer in at least 300 words.' }],
    });
    const uri = await client.open('chat.messages.json', text, 'json');
    const finding = (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/length')!;
    const [action] = await suppressions(uri, finding.range);
    const [create, change] = action!.edit!.documentChanges!;
    expect(create).toEqual({ kind: 'create', uri: client.uri('.rightlever.yaml'), options: { ignoreIfExists: true } });
    const [edit] = (change as TextDocumentEdit).edits as { newText: string }[];
    expect(edit!.newText).toContain('reason: ""');
    const configuration = await client.open('.rightlever.yaml', edit!.newText, 'yaml');
    expect((await client.diagnostics(configuration)).map(({ message }) => message)[0]).toContain('a reason in words');
    await client.change(configuration, { text: edit!.newText.replace('""', '"two audiences"') });
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('contradiction/length');
  });

  it('fix all at once what is safe to fix', async () => {
    client = await TestClient.start();
    const text =
      'Please note that it is important to answer in English.\n\n<!-- rightlever-disable-next-line tone -- nothing here -->\nGreet the customer.\n';
    const uri = await client.open('a.prompt.md', text);
    await client.diagnostics(uri);
    await client.tokensLoaded(uri);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    })) as { kind: string; edit: { documentChanges: TextDocumentEdit[] } }[];
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.rightlever']);
  });

  it('come as plain changes for a client that knows no versions', async () => {
    client = await TestClient.start(PLAIN, {}, {});
    const uri = await client.open('a.prompt.md', 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n');
    const pushed = await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length > 0));
    const [action] = await suppressions(uri, pushed.diagnostics[0]!.range);
    expect(Object.keys(action!.edit!.changes!)).toEqual([uri]);
  });
});

describe('moving a fact to retrieval', () => {
  it('changes prompt, knowledge file and contract in one edit', async () => {
    const contract = 'version: 1\nname: support\nprompt: ./support.prompt.md\n';
    client = await TestClient.start(FULL, { 'support.task.yaml': contract });
    const text = 'You answer questions of customers.\n\nThe express plan costs $15 per month.\n';
    const uri = await client.open('support.prompt.md', text);
    const at = { line: 2, character: 24 };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor'] },
    })) as {
      title: string;
      kind: string;
      edit: { documentChanges: (TextDocumentEdit & { kind?: string; uri?: string })[] };
    }[];
    expect(actions).toMatchObject([
      { title: 'Move this price fact to retrieval', kind: 'refactor.extract.rightlever.moveFact' },
    ]);
    const changes = actions[0]!.edit.documentChanges;
    expect(changes[0]).toMatchObject({ kind: 'create', uri: client.uri('support.knowledge.md') });
    const edited = (target: string, before: string) => {
      const { edits } = changes.find(({ textDocument }) => textDocument?.uri === target)!;
      return TextDocument.applyEdits(
        TextDocument.create(target, '', 1, before),
        edits as { range: Range; newText: string }[],
      );
    };
    expect(edited(uri, text)).not.toContain('$15');
    expect(edited(client.uri('support.knowledge.md'), '')).toContain('$15');
    expect(edited(client.uri('support.task.yaml'), contract)).toContain('kind: retrieval');
  });
});

const PLAIN_EDITS = { ...FULL, workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true } } };

interface Action {
  title: string;
  diagnostics?: { code: string }[];
  edit?: { documentChanges?: unknown[]; changes?: Record<string, unknown> };
}

async function actionsAt(uri: string, range: Range): Promise<Action[]> {
  return (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [], only: ['quickfix'] },
  })) as Action[];
}

async function suppressions(uri: string, range: Range): Promise<Action[]> {
  return (await actionsAt(uri, range)).filter(({ title }) => title.startsWith('Suppress'));
}

async function quickFix(uri: string, text: string, ranges: Range[]) {
  for (const range of ranges) {
    const action = (await actionsAt(uri, range)).find(({ title }) => !title.startsWith('Suppress'));
    if (!action) continue;
    const { edits } = action.edit!.documentChanges![0] as { edits: { range: Range; newText: string }[] };
    return {
      code: action.diagnostics![0]!.code,
      text: TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits),
    };
  }
  return undefined;
}

describe('completion', () => {
  it('gives the keys of a contract that are not there yet', async () => {
    client = await TestClient.start();
    const keys = labels(await complete('a.task.yaml', 'version: 1\nname: triage\ngo|\n'));
    expect(keys).toContain('goal');
    expect(keys).not.toContain('name');
  });

  it.each([
    ['nested keys', 'version: 1\nname: a\ntried:\n  |\n', 'few_shot'],
    ['keys of a list item', 'version: 1\nname: a\nknowledge:\n  - what: labels\n    pl|\n', 'placed_in'],
    ['keys in a flow mapping', 'version: 1\nname: a\noutputs: {format: json, la|}\n', 'language'],
    ['an enumeration', 'version: 1\nname: a\nscope: n|\n', 'narrow'],
    ['an enumeration in a flow mapping', 'version: 1\nname: a\noutputs: {format: j|}\n', 'json'],
    ['items of a list', 'version: 1\nname: a\nlogging: [la|]\n', 'latency'],
    ['items of a block list', 'version: 1\nname: a\nlogging:\n  - la|\n', 'latency'],
    ['a broken file', 'version: 1\nname: "a\ntried:\n  few_shot: yes\n  str|\n', 'structured_output'],
    ['a file that ends in a bare key', 'version: 1\nname: a\ntraffic:\n  calls|', 'calls_per_day'],
  ])('works in %s', async (_, marked, expected) => {
    client = await TestClient.start();
    expect(labels(await complete('a.task.yaml', marked))).toContain(expected);
  });

  it('quotes what it inserts in JSON', async () => {
    client = await TestClient.start();
    const items = await complete('a.task.json', '{"version": 1, "name": "a", "go|"}\n');
    expect(items.find(({ label }) => label === 'goal')?.textEdit).toMatchObject({ newText: '"goal": ' });
  });

  it('leaves contracts to another extension that completes them', async () => {
    client = await TestClient.start(FULL, {}, { fileAccess: true, completes: ['yaml'] });
    expect(await complete('a.task.yaml', 'version: 1\ngo|\n')).toEqual([]);
    expect(await complete('.rightlever.yaml', 'rul|\n')).toEqual([]);
    expect(labels(await complete('a.task.json', '{"version": 1, "go|"}\n'))).toContain('goal');
  });

  it('follows what other extensions complete while it runs, unless a setting says otherwise', async () => {
    client = await TestClient.start();
    const goals = async () => labels(await complete('a.task.json', '{"version": 1, "go|"}\n'));
    expect(await goals()).toContain('goal');
    await client.notify(environmentChangedNotification, { completes: ['json'] });
    expect(await goals()).toEqual([]);
    await client.configure({ completion: { contracts: 'on' } });
    await client.until(async () => (await goals()).includes('goal'));
  });

  it('leaves the front matter to an editor that has a language for it', async () => {
    client = await TestClient.start(FULL, {}, { fileAccess: true, completes: ['front-matter'] });
    const marked = '---\ndescription: style\na|\n---\nWrite short functions.\n';
    expect(await complete('a.instructions.md', marked, 'instructions')).toEqual([]);
    expect(labels(await complete('b.instructions.md', marked))).toContain('applyTo');
  });

  it('gives rule ids in a suppression and in the configuration', async () => {
    client = await TestClient.start();
    expect(
      labels(await complete('a.prompt.md', '<!-- rightlever-disable-next-line contra| -->\nBe brief.\n')),
    ).toContain('contradiction/length');
    expect(labels(await complete('.rightlever.yaml', 'rules:\n  contra|\n'))).toContain('contradiction/length');
  });

  it('gives the variables of the file in its own dialect', async () => {
    client = await TestClient.start();
    const items = await complete('a.prompt.md', 'Greet $' + '{input:customer}.\n\nThank $' + '{input:cu|\n');
    expect(items.find(({ label }) => label === 'customer')?.textEdit).toMatchObject({ newText: 'customer}' });
  });

  it('gives front matter keys that are not there yet', async () => {
    client = await TestClient.start();
    const keys = labels(
      await complete('a.instructions.md', '---\ndescription: style\na|\n---\nWrite short functions.\n'),
    );
    expect(keys).toContain('applyTo');
    expect(keys).not.toContain('description');
  });
});

describe('structure', () => {
  const TEXT =
    '---\nname: greet\n---\n\n# Task\n\nGreet $' +
    '{input:name}.\n\n## Tone\n\nBe brief. Read [more](./more.md).\n\nThank $' +
    '{input:name}.\n';

  it('shows lenses, symbols, folds, links, highlights and tokens', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.prompt.md', TEXT);
    const textDocument = { uri };
    await client.diagnostics(uri);
    await client.tokensLoaded(uri);

    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
    expect(lenses).toMatchObject([
      { range: { start: { line: 0 } }, command: { title: expect.stringMatching(/^\d+ tokens$/) } },
    ]);

    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    expect(symbols.map(({ name }) => name)).toEqual(['front matter', 'Task']);
    expect(symbols[1]!.children?.map(({ name }) => name)).toEqual(['Tone']);

    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds).toContainEqual(expect.objectContaining({ startLine: 4, endLine: 12 }));

    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toEqual([client.uri('more.md')]);

    const position = { line: 6, character: 16 };
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position });
    expect(highlights?.map(({ range }) => range.start.line)).toEqual([6, 12]);

    const { data } = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    expect(data.length % 5).toBe(0);
    expect(data.length).toBeGreaterThanOrEqual(10);
  });

  it('shows a lens on each section where the setting asks for it', async () => {
    client = await TestClient.start();
    client.settings = { codeLens: { tokens: 'sections' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    const uri = await client.open('a.prompt.md', TEXT);
    await client.diagnostics(uri);
    await client.tokensLoaded(uri);
    const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    expect(lenses?.map(({ range }) => range.start.line)).toEqual([0, 4, 8]);
  });

  it('goes from a use to the declaration of a variable', async () => {
    client = await TestClient.start();
    const uri = await client.open(
      'a.prompty',
      '---\nname: greet\ninputs:\n  customer:\n    type: string\n---\nsystem:\nGreet {{customer}}.\n',
    );
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: { line: 7, character: 10 },
    });
    expect(found).toMatchObject([{ uri, range: { start: { line: 3 } } }]);
  });

  it('links what the text refers to, not what code quotes', async () => {
    client = await TestClient.start();
    const text = 'Follow [the guide](guide.md).\n\nWrite `#file:quoted.md` so:\n\n```md\nSee [it](fenced.md).\n```\n';
    const uri = await client.open('a.prompt.md', text);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    expect(links?.map(({ target }) => target)).toEqual([client.uri('guide.md')]);
  });

  it('links the files a contract names, but none outside the workspace', async () => {
    client = await TestClient.start();
    const uri = await client.open(
      'tasks/a.task.yaml',
      'version: 1\nname: a\nprompt: [../a.prompt.md, ../../secret.md]\n',
      'yaml',
    );
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    expect(links?.map(({ target }) => target)).toEqual([client.uri('a.prompt.md')]);
  });
});

describe('linting a selection as a prompt', () => {
  it('reads only what is selected, whatever the file is, and keeps the positions', async () => {
    client = await TestClient.start();
    const uri = await client.open(
      'mail.txt',
      'Answer in at least 300 words.\nAnswer in at most 100 words.\nAnswer in at least 200 words.\n',
      'plaintext',
    );
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 29 } };
    const report = await client.request(lintTextRequest, { uri, range });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'contradiction/length')).toMatchObject([
      { range: { start: { line: 2 } }, related: [{ range: { start: { line: 1 } } }] },
    ]);
  });
});
