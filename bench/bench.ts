/**
 * Speed, side by side in one run: `npm run bench [-- FOLDER…]`.
 *
 * 1. Whole-file lint of every prompt file below the folders against tokenizing alone on the same text, in CPU time of the
 *    process: other work on the machine does not count, the engine's compiler and garbage collector do. Each text is
 *    linted once, so caches are cold but for what files share; the two take turns file by file.
 * 2. A keystroke to fresh findings, in wall-clock time: one character typed in the middle of a document of 2,000 and of
 *    20,000 tokens.
 * 3. The first findings of an editor that starts the server of `dist` (`npm run build` before), from the start of its process
 *    to the answer to the first pull, and to the answer that holds all.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { DEFAULT_CONFIGURATION } from '../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../src/core/engine.ts';
import { detectFormat } from '../src/core/formats/index.ts';

/** Times as much as tokenizing alone; milliseconds. */
const BUDGET = {
  lint: 5,
  keystroke: [
    { tokens: 2_000, p95: 5 },
    { tokens: 20_000, p95: 15 },
  ],
  firstFindings: 400,
} as const;

const folders = process.argv.slice(2);
const texts = filesBelow(folders.length ? folders : ['examples', 'test/accuracy', 'docs'])
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ path, text }) => path.endsWith('.md') || detectFormat(path, text));
const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;

const resources = await loadResources();
const asPlainText = { disallowedSpecial: new Set<string>() };
const options = { configuration: DEFAULT_CONFIGURATION, resources, date: '2026-01-01' };

// One warm-up on a text of its own, so that compilation is not measured.
for (let i = 0; i < 20; i++)
  analyzePrompt(`warm-${i}.prompt.md`, `${texts[i % texts.length]!.text}\n\nWarm ${i}.`.slice(0, 4000), options);

let [tokenizing, linting] = [0, 0];
for (const { path, text } of texts) {
  tokenizing += cpuOf(() => countTokens(text, asPlainText));
  linting += cpuOf(() => analyzePrompt(path, text, options));
}
console.log(`Whole-file lint, ${texts.length} files, ${megabytes.toFixed(2)} MB, cold caches, CPU time\n`);
console.log(`${'what'.padEnd(18)}${'ms'.padStart(9)}${'MB/s'.padStart(9)}${'× tokenizing'.padStart(14)}`);
for (const [name, ms] of [
  ['tokenizing alone', tokenizing],
  ['lint', linting],
] as const) {
  const columns = [ms.toFixed(0).padStart(9), ((megabytes / ms) * 1000).toFixed(2).padStart(9)];
  console.log(`${name.padEnd(18)}${columns.join('')}${(ms / tokenizing).toFixed(2).padStart(14)}`);
}
console.log(`${'budget'.padEnd(18)}${''.padStart(18)}${BUDGET.lint.toFixed(2).padStart(14)}`);

console.log('\nA keystroke to fresh findings, warm, wall-clock time\n');
console.log(
  `${'tokens'.padEnd(18)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'budget p95'.padStart(14)}${'findings'.padStart(10)}`,
);
for (const { tokens, p95 } of BUDGET.keystroke) {
  const text = documentOf(tokens);
  const middle = Math.max(text.indexOf('\n\n', text.length >> 1), 0);
  const typed = 'Keep every answer short and name the source of each number. ';
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < 4; round++) {
    for (let i = 1; i <= typed.length; i++) {
      const now = `${text.slice(0, middle)}\n\n${round} ${typed.slice(0, i)}${text.slice(middle)}`;
      const start = performance.now();
      findings = analyzePrompt('typing.prompt.md', now, options).report.findings.length;
      if (round > 0) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2).padStart(9);
  console.log(
    `${resources.tokens.count(text).toLocaleString('en-US').padEnd(18)}${at(0.5)}${at(0.95)}${p95.toFixed(2).padStart(14)}${String(findings).padStart(10)}`,
  );
}

const server = resolve('dist/server.js');
if (existsSync(server)) {
  const rounds: { first: number; all: number }[] = [];
  for (let i = 0; i < 5; i++)
    rounds.push(await firstFindings(server, resolve('examples/support/support-agent.prompt.md')));
  const median = (values: number[]) =>
    values
      .sort((a, b) => a - b)
      [values.length >> 1]!.toFixed(0)
      .padStart(9);
  console.log('\nFrom the start of the server to findings in an editor, wall-clock time, median of 5\n');
  console.log(`${''.padEnd(18)}${'ms'.padStart(9)}${'budget'.padStart(23)}`);
  console.log(
    `${'first'.padEnd(18)}${median(rounds.map(({ first }) => first))}${BUDGET.firstFindings.toFixed(0).padStart(23)}`,
  );
  console.log(`${'all'.padEnd(18)}${median(rounds.map(({ all }) => all))}`);
}

/** Milliseconds to the answer to the first pull, and to the one when the language model and the token ranks are there. */
async function firstFindings(server: string, file: string): Promise<{ first: number; all: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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

/** The CPU time of the process while it works, in milliseconds. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A document of about so many tokens, of distinct paragraphs. */
function documentOf(tokens: number): string {
  const paragraphs = [
    ...new Set(
      texts
        .flatMap(({ text }) => text.split(/\n{2,}/))
        // Prose and items; half a code block or element would swallow what follows.
        .filter((p) => /^[A-Z-].{40,}/.test(p) && p.length < 7000 && !/```|^<|\n</.test(p)),
    ),
  ];
  let text = '';
  let count = 0;
  for (const paragraph of paragraphs) {
    if (count >= tokens) break;
    text += `${paragraph}\n\n`;
    count += resources.tokens.count(paragraph);
  }
  return text;
}

function filesBelow(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? (readdirSync(path, { recursive: true }) as string[])
          .map((name) => join(path, name))
          .filter((name) => statSync(name).isFile())
          .sort()
      : [path],
  );
}
