import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  createMessageConnection,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { loadLanguage } from '../../src/core/language/load.ts';
import { loadTokenCounter } from '../../src/core/tokens/load.ts';
import { systemClock } from '../../src/server/clock.ts';
import { serve } from '../../src/server/server.ts';
import { TestClient } from './client.ts';

const LENGTHS = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';

describe('malformed messages', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const methods = [
    'textDocument/diagnostic',
    'textDocument/hover',
    'textDocument/codeAction',
    'textDocument/completion',
    'textDocument/codeLens',
    'textDocument/documentSymbol',
    'textDocument/foldingRange',
    'textDocument/documentLink',
    'textDocument/definition',
    'textDocument/documentHighlight',
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/range',
    'workspace/diagnostic',
    'rightlever/readiness',
    'rightlever/promptReadiness',
    'rightlever/newContract',
    'rightlever/setAnswers',
    'rightlever/decisionRecord',
    'rightlever/lintText',
    'rightlever/status',
    'rightlever/cost',
  ];

  it('are answered with an error or with nothing, and the server goes on', async () => {
    client = await TestClient.start();
    const uri = await client.open('a.prompt.md', LENGTHS);
    const shapes: unknown[] = [
      {},
      { textDocument: {} },
      { textDocument: { uri: 7 } },
      { uri: null },
      { textDocument: { uri: 'no scheme' } },
      { textDocument: { uri }, position: { line: -5, character: 1e9 } },
      { textDocument: { uri }, position: {}, range: {}, context: null },
      {
        textDocument: { uri },
        range: { start: { line: 1e9, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [] },
      },
      { uri, answers: [{ field: '..[', value: {} }], documentVersion: 'x' },
    ];
    for (const method of methods) {
      for (const shape of shapes) {
        await client.connection
          .sendRequest(method, shape as object)
          .catch((error: { code: number }) => expect(error.code).toBeLessThan(0));
      }
    }
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'x:y', version: 1 },
      contentChanges: 'no',
    });
    await client.connection.sendNotification('textDocument/didOpen', {});
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 3 }] });
    await expect(client.connection.sendRequest('no/such/method', {})).rejects.toMatchObject({ code: -32601 });
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('contradiction/length');
  }, 30_000);

  it('of a hostile text are bounded', async () => {
    client = await TestClient.start();
    const texts = [
      '',
      '\uFEFF',
      '\0\0\0',
      '---\n',
      '---\n: : :\n[',
      '{{'.repeat(2000),
      '<a>'.repeat(2000),
      `${'- '.repeat(3000)}x`,
      `"${'\\'.repeat(5000)}`,
    ];
    for (const [number, text] of texts.entries()) {
      for (const name of [
        `h${number}.prompt.md`,
        `h${number}.task.yaml`,
        `h${number}.prompt.yml`,
        `h${number}.prompty`,
      ]) {
        const uri = await client.open(name, text);
        await client.diagnostics(uri);
        const textDocument = { uri };
        for (const method of [
          'textDocument/documentSymbol',
          'textDocument/foldingRange',
          'textDocument/documentLink',
          'textDocument/semanticTokens/full',
        ]) {
          await client.connection.sendRequest(method, { textDocument });
        }
        await client.connection.sendRequest('textDocument/completion', {
          textDocument,
          position: { line: 0, character: text.length },
        });
        await client.connection.sendRequest('textDocument/hover', {
          textDocument,
          position: { line: 0, character: 1 },
        });
      }
    }
  }, 30_000);
});

describe('cancellation', () => {
  it('ends a request with the error of the protocol', async () => {
    const client = await TestClient.start();
    const uri = await client.open('a.prompt.md', LENGTHS);
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(0);
    await client.stop();
  });
});

describe('resources', () => {
  it('that cannot be loaded leave a server that answers', async () => {
    const { connection, stop } = serveWith(
      () => Promise.reject(new Error('no model')),
      () => Promise.reject(new Error('no ranks')),
    );
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await open(connection, 'test:///a.prompt.md', LENGTHS);
    const report = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: 'test:///a.prompt.md' },
    });
    expect(report).toMatchObject({ kind: 'full' });
    stop();
  });

  it('of tokens are not waited for by the first diagnostics', async () => {
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { connection, stop } = serveWith(loadLanguage, () => slow.then(loadTokenCounter));
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    const uri = 'test:///a.prompt.md';
    await open(connection, uri, LENGTHS);
    const first = await connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(first.items.map(({ code }) => code)).toContain('contradiction/length');
    expect(await connection.sendRequest('textDocument/codeLens', { textDocument: { uri } })).toEqual([]);
    release();
    for (let i = 0; i < 100; i++) {
      const lenses = await connection.sendRequest<unknown[]>('textDocument/codeLens', { textDocument: { uri } });
      if (lenses.length === 1) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await connection.sendRequest('textDocument/codeLens', { textDocument: { uri } })).toHaveLength(1);
    stop();
  });
});

function serveWith(language: typeof loadLanguage, tokens: typeof loadTokenCounter) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(server, { clock: systemClock, resources: { language, tokens } });
  const connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  connection.listen();
  const stop = () => {
    connection.dispose();
    server.dispose();
  };
  return { connection, stop };
}

function open(connection: ReturnType<typeof createMessageConnection>, uri: string, text: string): Promise<void> {
  return connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
}
