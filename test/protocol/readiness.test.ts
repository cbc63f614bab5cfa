import { afterEach, describe, expect, it } from 'vitest';
import { type TextDocumentEdit, WorkDoneProgress } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  costRequest,
  decisionRecordRequest,
  environmentChangedNotification,
  lintWorkspaceRequest,
  newContractRequest,
  promptReadinessRequest,
  readinessRequest,
  setAnswersRequest,
  statusRequest,
  tasksRequest,
} from '../../src/protocol/index.ts';
import { FULL, TestClient, TODAY } from './client.ts';

let client: TestClient;
afterEach(() => client.stop());

const PROMPT = 'Label the claim with one of our labels.\n\nThe claim: $' + '{input:claim}\n';
const CONTRACT = `version: 1
name: claims
prompt: ./claims.prompt.md
failures:
  modes: {missing-knowledge: 150, format: 60}   # labelled in March
tried:
  retrieval: false
`;

describe('readiness', () => {
  it('follows the contract as it is edited, and its paths are links', async () => {
    client = await TestClient.start(FULL, { 'tasks/claims.prompt.md': PROMPT });
    const uri = await client.open('tasks/claims.task.yaml', CONTRACT, 'yaml');
    const first = await client.request(readinessRequest, { uri });
    expect(first).toMatchObject({
      state: 'fresh',
      documentVersion: 1,
      root: client.uri('tasks/'),
      result: { date: TODAY },
    });
    expect(first.result?.verdict.lever).toBe('retrieve');
    const stated = first
      .result!.ladder.flatMap(({ evidence }) => evidence)
      .filter(({ path }) => path === 'claims.task.yaml');
    expect(stated.length).toBeGreaterThan(0);

    await client.change(uri, { text: CONTRACT.replace('retrieval: false', 'retrieval: true') });
    const second = await client.request(readinessRequest, { uri });
    expect(second.documentVersion).toBe(2);
    expect(second.result?.verdict.lever).toBe('fix-retrieval');
  });

  it('is stale while the contract is broken, and fresh again after', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT });
    const uri = await client.open('claims.task.yaml', CONTRACT, 'yaml');
    await client.request(readinessRequest, { uri });
    await client.change(uri, { text: `${CONTRACT}scope: [narrow\n` });
    const broken = await client.request(readinessRequest, { uri });
    expect(broken).toMatchObject({ state: 'stale', result: { verdict: { lever: 'retrieve' } } });
    expect(broken.problems[0]?.range.start.line).toBeGreaterThan(5);
    expect((await client.request(statusRequest, { uri })).verdict).toMatchObject({ lever: 'retrieve', stale: true });
    await client.change(uri, { text: CONTRACT });
    expect((await client.request(readinessRequest, { uri })).state).toBe('fresh');
  });

  it('is broken without a verdict when the contract never could be read', async () => {
    client = await TestClient.start();
    const uri = await client.open('claims.task.yaml', 'version: [\n', 'yaml');
    expect(await client.request(readinessRequest, { uri })).toMatchObject({ state: 'broken', result: null });
    expect(await client.request(readinessRequest, { uri: client.uri('missing.task.yaml') })).toMatchObject({
      state: 'broken',
    });
  });

  it('ends with the right verdict after fifty fast edits', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT });
    const uri = await client.open('claims.task.yaml', CONTRACT, 'yaml');
    const asked: Promise<unknown>[] = [];
    for (let i = 0; i < 50; i++) {
      await client.change(uri, {
        text: CONTRACT.replace('retrieval: false', i % 2 === 0 ? 'retrieval: true' : 'retrieval: ['),
      });
      asked.push(
        client.request(readinessRequest, { uri }),
        client.diagnostics(uri).catch(() => undefined),
      );
    }
    await client.change(uri, { text: CONTRACT.replace('retrieval: false', 'retrieval: true') });
    await Promise.all(asked);
    const last = await client.request(readinessRequest, { uri });
    expect(last).toMatchObject({
      state: 'fresh',
      documentVersion: 52,
      result: { verdict: { lever: 'fix-retrieval' } },
    });
  }, 20_000);

  it('shows a what-if without writing it', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT });
    const uri = await client.open('claims.task.yaml', CONTRACT, 'yaml');
    const whatIf = [{ field: 'tried.retrieval', value: true }];
    expect((await client.request(readinessRequest, { uri, whatIf })).result?.verdict.lever).toBe('fix-retrieval');
    expect((await client.request(readinessRequest, { uri })).result?.verdict.lever).toBe('retrieve');
  });

  it('turns answers into one versioned edit that keeps comments', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT });
    const uri = await client.open('claims.task.yaml', CONTRACT, 'yaml');
    const answers = [
      { field: 'tried.retrieval', value: true },
      { field: 'tried.few_shot', value: false },
    ];
    const result = await client.request(setAnswersRequest, { uri, documentVersion: 1, answers });
    if (!('edit' in result)) throw new Error(result.refused);
    const change = result.edit.documentChanges![0] as TextDocumentEdit;
    expect(change.textDocument).toEqual({ uri, version: 1 });
    const text = TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, CONTRACT), change.edits as never);
    expect(text).toContain('# labelled in March');
    expect(text).toMatch(/retrieval: (true|yes)\n {2}few_shot: (false|no)\n/);

    await client.change(uri, { text });
    expect(await client.request(setAnswersRequest, { uri, documentVersion: 1, answers })).toHaveProperty('refused');
  });

  it('follows the prompt that the contract names', async () => {
    client = await TestClient.start();
    const prompt = await client.open('claims.prompt.md', PROMPT);
    const uri = await client.open('claims.task.yaml', CONTRACT, 'yaml');
    expect((await client.request(readinessRequest, { uri })).result?.verdict.lever).toBe('retrieve');
    await client.change(prompt, { text: `${PROMPT}\nAnswer in at most 10 words.\n\nAnswer in at least 50 words.\n` });
    expect((await client.request(readinessRequest, { uri })).result?.verdict.lever).toBe('fix-prompt');
    await client.until(() => client.changes.length > 0);
  });

  it('exports a decision record that shows markup of the contract as text', async () => {
    client = await TestClient.start();
    const uri = await client.open('claims.task.yaml', 'version: 1\nname: "<script>alert(1)</script>"\n', 'yaml');
    const record = await client.request(decisionRecordRequest, { uri });
    expect(record).toContain('# Decision');
    expect(record).not.toContain('<script>');
  });
});

describe('a prompt without a contract', () => {
  it('is asked what matters most, and its contract can be saved', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT });
    const uri = client.uri('claims.prompt.md');
    const first = await client.request(promptReadinessRequest, { uri, answers: [] });
    expect(first.readiness?.result?.verdict.lever).toBe('diagnose');
    expect(first.nextQuestion?.field).toBeTruthy();
    const answers = [{ field: 'failures.primary', value: 'format' }];
    const second = await client.request(promptReadinessRequest, { uri, answers });
    expect(second.readiness?.result?.verdict.lever).not.toBe('diagnose');

    const made = await client.request(newContractRequest, { prompt: uri, answers });
    expect(made.uri).toBe(client.uri('claims.task.yaml'));
    expect(made.text).toContain('prompt: ./claims.prompt.md');
    expect(made.text).toContain('primary: format');
    expect(made.text).toContain('{name: claim}');
    expect(made.edit.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: made.uri });
  });

  it('is told of the contract it has', async () => {
    client = await TestClient.start(FULL, { 'claims.prompt.md': PROMPT, 'claims.task.yaml': CONTRACT });
    const found = await client.request(promptReadinessRequest, { uri: client.uri('claims.prompt.md'), answers: [] });
    expect(found).toMatchObject({ contracts: [client.uri('claims.task.yaml')], readiness: null });
  });
});

describe('the workspace', () => {
  const FILES = {
    'claims.prompt.md': `${PROMPT}\nAnswer in at most 10 words.\n\nAnswer in at least 50 words.\n`,
    'claims.task.yaml': CONTRACT,
    'notes.md': 'Not a prompt.\n',
    'node_modules.txt': 'nothing',
  };

  it('is linted with progress, and its diagnostics stay', async () => {
    client = await TestClient.start(FULL, FILES);
    const reports: unknown[] = [];
    client.connection.onProgress(WorkDoneProgress.type, 'token-1', (value) => void reports.push(value));
    const result = await client.request(lintWorkspaceRequest, { workDoneToken: 'token-1' });
    expect(result.files.map(({ uri }) => uri)).toEqual([
      client.uri('claims.prompt.md'),
      client.uri('claims.task.yaml'),
    ]);
    expect(result.findings.warning).toBeGreaterThan(0);
    expect(result.cancelled).toBe(false);
    expect(reports.at(0)).toMatchObject({ kind: 'begin' });
    expect(reports.at(-1)).toMatchObject({ kind: 'end' });
    const pulled = await client.connection.sendRequest<{ items: { uri: string; items: unknown[] }[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    expect(pulled.items.find(({ uri }) => uri === client.uri('claims.prompt.md'))?.items.length).toBeGreaterThan(0);
  });

  it('can be cancelled', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}.prompt.md`, PROMPT.repeat(20)]));
    client = await TestClient.start(FULL, many);
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const running = client.connection.sendRequest<{ cancelled: boolean; files: unknown[] }>(
      lintWorkspaceRequest.method,
      {},
      source.token,
    );
    setTimeout(() => source.cancel(), 30);
    const result = await running;
    expect(result.cancelled).toBe(true);
    expect(result.files.length).toBeLessThan(300);
  });

  it('has tasks with verdicts and prompts', async () => {
    client = await TestClient.start(FULL, FILES);
    const { tasks } = await client.request(tasksRequest, {});
    expect(tasks).toMatchObject([
      {
        name: 'claims',
        path: 'claims.task.yaml',
        verdict: { lever: 'fix-prompt', stale: false },
        prompts: [
          {
            uri: client.uri('claims.prompt.md'),
            exists: true,
            tokens: expect.any(Number),
            findings: expect.any(Number),
          },
        ],
      },
    ]);
  });

  it('gives a status and the cost of a prompt', async () => {
    client = await TestClient.start(FULL, {
      ...FILES,
      '.rightlever.yaml': 'calls_per_day: 1000\nprices: {input: 2}\n',
    });
    const uri = client.uri('claims.prompt.md');
    const cost = await client.request(costRequest, { uri });
    expect(cost).toMatchObject({ callsPerDay: 1000, encoding: 'o200k_base' });
    expect(cost!.perMonth).toBeCloseTo((cost!.tokens * 2 * 30_000) / 1_000_000);
    expect(await client.request(statusRequest, { uri })).toMatchObject({
      kind: 'prompt',
      format: 'vscode-prompt',
      tokens: { count: cost!.tokens },
      contract: { name: 'claims' },
    });
  });

  it('is not read when it is not trusted', async () => {
    client = await TestClient.start(
      FULL,
      { ...FILES, '.rightlever.yaml': 'rules: {contradiction: off}\n' },
      { fileAccess: true, trusted: false },
    );
    const uri = await client.open('claims.prompt.md', FILES['claims.prompt.md']);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('contradiction/length');
    expect(await client.request(tasksRequest, {})).toMatchObject({ tasks: [] });
  });

  it('is read once it is trusted, by the same server', async () => {
    client = await TestClient.start(
      FULL,
      { ...FILES, '.rightlever.yaml': 'rules: {contradiction: off}\n' },
      { fileAccess: true, trusted: false },
    );
    const uri = await client.open('claims.prompt.md', FILES['claims.prompt.md']);
    const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
    expect(await codes()).toContain('contradiction/length');
    const contract = client.uri('claims.task.yaml');
    expect((await client.request(readinessRequest, { uri: contract })).state).toBe('broken');

    const before = client.refreshes;
    await client.notify(environmentChangedNotification, { trusted: true });
    await client.until(() => client.refreshes > before);
    expect(await codes()).not.toContain('contradiction/length');
    expect((await client.request(readinessRequest, { uri: contract })).state).toBe('fresh');
    expect((await client.request(tasksRequest, {})).tasks).toHaveLength(1);
  });
});
