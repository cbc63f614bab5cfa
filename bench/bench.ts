/**
 * Speed, side by side in one run: `npm run bench [-- FOLDER…]`.
 *
 * 1. Whole-file lint of prompt files below the folders against tokenizing alone on the same text, in CPU time of the
 *    process: other work on the machine does not count, the engine's garbage collector and what it still compiles do. Every
 *    third file only warms the compiler, as lines put together anew from halves of others, until `WARM_UP` characters are
 *    linted and tokenized. The other files are measured, each once: no sentence of theirs has been seen but those that
 *    files share, while words are known as far as other texts hold them. The tokenizer forgets its merges before each of
 *    the two, so neither profits from the other; the lint counts tokens, too.
 * 2. A keystroke to fresh findings, in wall-clock time: one character typed in the middle of a document of 2,000 and of
 *    20,000 tokens.
 *    With as much room for young objects as the editor gives the server (`src/client/process.ts`).
 * 3. The first findings of an editor that starts the server of `dist` (`npm run build` before), from the start of its process
 *    to the answer to the first pull, and to the answer that holds all.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clearMergeCache, countTokens } from 'gpt-tokenizer/encoding/o200k_base';
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

/** Characters that are read before anything is measured. */
const WARM_UP = 4_000_000;

const folders = process.argv.slice(2);
const texts = filesBelow(folders.length ? folders : ['examples', 'test/accuracy', 'docs'])
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ path, text }) => path.endsWith('.md') || detectFormat(path, text));

const resources = await loadResources();
const asPlainText = { disallowedSpecial: new Set<string>() };
const options = { configuration: DEFAULT_CONFIGURATION, resources, date: '2026-01-01' };

const held = texts.filter((_, i) => i % 3 === 0);
const measured = texts.filter((_, i) => i % 3 !== 0);
for (let done = 0, round = 1; done < WARM_UP; round++) {
  for (const { path, text } of respliced(held, round)) {
    countTokens(text, asPlainText);
    analyzePrompt(path, text, options);
    done += text.length;
    if (done >= WARM_UP) break;
  }
}

let [tokenizing, linting] = [0, 0];
for (const { path, text } of measured) {
  clearMergeCache();
  tokenizing += cpuOf(() => countTokens(text, asPlainText));
  clearMergeCache();
  linting += cpuOf(() => analyzePrompt(path, text, options));
}
const megabytes = measured.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
console.log(
  `Whole-file lint, ${measured.length} files, ${megabytes.toFixed(2)} MB, cold caches, warm compiler, CPU time\n`,
);
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

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The same texts with the second half of each longer line from another line: same words, other sentences. */
function respliced(texts: readonly Text[], round: number): Text[] {
  const isLong = (line: string) => line.split(' ').length > 6;
  const half = (line: string) => line.indexOf(' ', line.length >> 1);
  const ends = texts.flatMap(({ text }) => text.split('\n').filter(isLong)).map((line) => line.slice(half(line)));
  let next = round * 131;
  const splice = (line: string) => {
    next += 7;
    return isLong(line) ? line.slice(0, half(line)) + ends[next % ends.length] : line;
  };
  return texts.map(({ path, text }) => ({ path, text: text.split('\n').map(splice).join('\n') }));
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
