import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { build } from '../../scripts/build.mjs';
import { chat } from '../../src/core/rules/dataset/dataset.ts';
import type { Readiness } from '../../src/protocol/index.ts';

let folder: string;
let child: ChildProcessWithoutNullStreams;
let connection: MessageConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightlever-stdio-'));
  await build({ outdir: join(folder, 'dist'), log: () => {} });
}, 60_000);
afterEach(() => {
  connection?.dispose();
  child?.kill();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LENGTHS = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';

function start(...command: string[]): MessageConnection {
  child = spawn(
    process.execPath,
    command.map((part) => part.replace('dist', join(folder, 'dist'))),
    { cwd: folder },
  );
  connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  return connection;
}

const open = (uri: string, text: string) =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });

describe.each([
  ['the command line', ['dist/cli.js', 'lsp', '--stdio']],
  ["the extension's server", ['dist/server.js', '--stdio']],
])('%s over standard input and output', (_, command) => {
  it('serves an editor from start to exit, with the files of the folder', async () => {
    start(...command);
    await writeFile(join(folder, '.rightlever.yaml'), 'rules:\n  contradiction/length: error\n');
    const rootUri = pathToFileURL(folder).href;
    const started = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: process.pid,
      rootUri,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    expect(started.serverInfo.name).toBe('rightlever');
    await connection.sendNotification('initialized', {});
    const uri = `${rootUri}/a.prompt.md`;
    await open(uri, LENGTHS);
    const report = await connection.sendRequest<{ items: { code: string; severity: number }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } },
    );
    expect(report.items.find(({ code }) => code === 'contradiction/length')?.severity).toBe(1);
    await connection.sendRequest('shutdown');
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await connection.sendNotification('exit');
    expect(await ended).toBe(0);
  });

  it('pushes to a client that says nothing of itself', async () => {
    start(...command);
    const pushed = new Promise<{ uri: string; diagnostics: { code: string }[] }>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    await open('file:///nowhere/b.prompt.md', LENGTHS);
    expect((await pushed).diagnostics.map(({ code }) => code)).toContain('contradiction/length');
  });

  it('goes on after a body that is no JSON', async () => {
    start(...command);
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    child.stdin.write('Content-Length: 5\r\n\r\n{"a":');
    child.stdin.write('Content-Length: 17\r\n\r\n{"jsonrpc":"2.0"}');
    await open('file:///nowhere/c.prompt.md', LENGTHS);
    const report = await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: 'file:///nowhere/c.prompt.md' },
    });
    expect(report.items.length).toBeGreaterThan(0);
  });

  it('answers at once while a dataset is scanned', async () => {
    start(...command);
    const rows = Array.from({ length: 8000 }, (_, row) => {
      const words = Array.from({ length: 50 }, (_, at) => `w${(row * 31 + at * 17) % 9973}`).join(' ');
      return chat(`Question ${row}: ${words}?`, `Answer ${row}.`);
    });
    await writeFile(join(folder, 'train.jsonl'), rows.join('\n'));
    const rootUri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await connection.sendNotification('initialized', {});
    const prompt = `${rootUri}/d.prompt.md`;
    const task = `${rootUri}/d.task.yaml`;
    await open(prompt, LENGTHS);
    await open(task, 'version: 1\nname: d\ndataset: {train: ./train.jsonl}\n');
    const hover = () =>
      connection.sendRequest('textDocument/hover', {
        textDocument: { uri: prompt },
        position: { line: 0, character: 20 },
      });
    await hover();
    let scanned: Readiness | undefined;
    const scanning = connection.sendRequest<Readiness>('rightlever/readiness', { uri: task }).then((readiness) => {
      scanned = readiness;
    });
    const waits: number[] = [];
    while (!scanned) {
      const since = performance.now();
      expect(await hover()).not.toBeNull();
      waits.push(performance.now() - since);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await scanning;
    expect(JSON.stringify(scanned)).toContain('"rows":8000');
    const ordered = waits.sort((a, b) => a - b);
    const p95 = ordered[Math.floor(ordered.length * 0.95)]!;
    console.log(`${waits.length} hovers during a scan: p95 ${Math.round(p95)} ms`);
    expect(waits.length).toBeGreaterThan(20);
    expect(p95).toBeLessThan(200);
  }, 60_000);
});
