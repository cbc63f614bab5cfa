/**
 * Whole-file lint against tokenizing alone on the same text, in CPU time of the process: other work on the machine does not
 * count, the engine's garbage collector and what it still compiles do. For other texts than the project's own:
 * `node scripts/run.mjs bench/lint.ts FOLDER…`.
 *
 * All texts are read in rounds. Before each round the engine forgets every sentence and word that it has read, so that it
 * knows of a text only what it shares with those before it in the round, as in a lint of a workspace. The tokenizer forgets
 * its merges before each text, so neither profits from the other; the lint counts tokens, too. The first rounds only warm
 * the compiler.
 */
import { clearMergeCache, countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { DEFAULT_CONFIGURATION } from '../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../src/core/engine.ts';
import { forgetTexts } from '../src/core/language/recent.ts';
import { tuneV8 } from '../src/node/v8.ts';
import { OWN_TEXTS, textsBelow } from './texts.ts';

/** Times as much as tokenizing alone. */
const BUDGET = 5;
/** Characters that are read before anything is measured. */
const WARM_UP = 6_000_000;
/** Rounds that are measured. */
const ROUNDS = 5;

tuneV8(); // as the command line and the server do
const folders = process.argv.slice(2);
const texts = textsBelow(folders.length ? folders : OWN_TEXTS);
const resources = await loadResources();
const asPlainText = { disallowedSpecial: new Set<string>() };
const options = { configuration: DEFAULT_CONFIGURATION, resources, date: '2026-01-01' };

const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
for (let done = 0; done < WARM_UP; done += characters) readAll();
let [tokenizing, linting] = [0, 0];
for (let round = 0; round < ROUNDS; round++) {
  const took = readAll();
  tokenizing += took.tokenizing;
  linting += took.linting;
}
const megabytes = (ROUNDS * characters) / 1e6;
console.log(
  `Whole-file lint, ${texts.length} files, ${(characters / 1e6).toFixed(2)} MB, ${ROUNDS} times, cold caches, warm compiler, CPU time\n`,
);
console.log(`${'what'.padEnd(18)}${'ms'.padStart(9)}${'MB/s'.padStart(9)}${'× tokenizing'.padStart(14)}`);
for (const [name, ms] of [
  ['tokenizing alone', tokenizing],
  ['lint', linting],
] as const) {
  const columns = [ms.toFixed(0).padStart(9), ((megabytes / ms) * 1000).toFixed(2).padStart(9)];
  console.log(`${name.padEnd(18)}${columns.join('')}${(ms / tokenizing).toFixed(2).padStart(14)}`);
}
console.log(`${'budget'.padEnd(18)}${''.padStart(18)}${BUDGET.toFixed(2).padStart(14)}`);

/** One round: the CPU time that tokenizing took, and linting, in milliseconds. */
function readAll(): { tokenizing: number; linting: number } {
  let [tokenizing, linting] = [0, 0];
  forgetTexts();
  for (const { path, text } of texts) {
    clearMergeCache();
    tokenizing += cpuOf(() => countTokens(text, asPlainText));
    clearMergeCache();
    linting += cpuOf(() => analyzePrompt(path, text, options));
  }
  return { tokenizing, linting };
}

/** The CPU time of the process while it works, in milliseconds. */
function cpuOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
