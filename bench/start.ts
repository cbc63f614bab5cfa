/**
 * The first findings of an editor that starts the server of `dist` (`npm run build` before), from the start of its process to
 * the answer to the first pull, and to the answer that holds all, beside the start of a process that does nothing. Before
 * the pull come the questions that editors and our extension ask by themselves. From Node 22 on the server finds its
 * compiled code from the last start, as it does in editors.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { tasksRequest } from '../src/protocol/index.ts';

/** Milliseconds. */
const BUDGET = 400;

const server = resolve('dist/server.js');
if (existsSync(server)) {
  const rounds: { first: number; all: number }[] = [];
  for (let i = 0; i < 5; i++)
    rounds.push(await firstFindings(server, resolve('examples/support/support-agent.prompt.md')));
  const bare: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    spawnSync(process.execPath, ['-e', '']);
    bare.push(performance.now() - start);
  }
  const median = (values: number[]) =>
    values
      .sort((a, b) => a - b)
      [values.length >> 1]!.toFixed(0)
      .padStart(9);
  console.log('\nFrom the start of the server to findings in an editor, wall-clock time, median of 5\n');
  console.log(`${''.padEnd(18)}${'ms'.padStart(9)}${'budget'.padStart(23)}`);
  console.log(`${`Node ${process.versions.node}`.padEnd(18)}${median(bare)}`);
  console.log(`${'first'.padEnd(18)}${median(rounds.map(({ first }) => first))}${BUDGET.toFixed(0).padStart(23)}`);
  console.log(`${'all'.padEnd(18)}${median(rounds.map(({ all }) => all))}`);
}

/** Milliseconds to the answer to the first pull, and to the one when the language model and the token ranks are there. */
async function firstFindings(server: string, file: string): Promise<{ first: number; all: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let refreshes = 0;
  const refreshed = new Promise<void>((resolve) => {
    // The model, then the ranks.
    connection.onRequest('workspace/diagnostic/refresh', () => {
      if (++refreshes === 2) resolve();
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: pathToFileURL(file).href };
  const text = readFileSync(file, 'utf8');
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'prompt', version: 1, text },
  });
  for (const method of ['textDocument/documentSymbol', 'textDocument/codeLens'])
    void connection.sendRequest(method, { textDocument });
  void connection.sendRequest(tasksRequest.method, {});
  const pull = async () => {
    await connection.sendRequest('textDocument/diagnostic', { textDocument });
    return performance.now() - start;
  };
  const first = await pull();
  await refreshed;
  const all = await pull();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await once(child, 'exit');
  connection.dispose();
  return { first, all };
}
