/**
 * Whole-file lint against tokenizing alone on the same text, in CPU time of the process: other work on the machine does not
 * count, the engine's garbage collector and what it still compiles do. For other texts than the project's own:
 * `node scripts/run.mjs bench/lint.ts FOLDER…`.
 *
 * Every third file only warms the compiler, as lines put together anew from halves of others, until `WARM_UP` characters are
 * linted and tokenized. The other files are measured, each once: no sentence of theirs has been seen but those that
 * files share, while words are known as far as other texts hold them. The tokenizer forgets its merges before each of
 * the two, so neither profits from the other; the lint counts tokens, too.
 */
import { clearMergeCache, countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { DEFAULT_CONFIGURATION } from '../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../src/core/engine.ts';
import { startSooner } from '../src/node/start.ts';
import { OWN_TEXTS, type Text, textsBelow } from './texts.ts';

/** Times as much as tokenizing alone. */
const BUDGET = 5;
/** Characters that are read before anything is measured. */
const WARM_UP = 4_000_000;

startSooner(); // as the command line and the server do
const folders = process.argv.slice(2);
const texts = textsBelow(folders.length ? folders : OWN_TEXTS);
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
console.log(`${'budget'.padEnd(18)}${''.padStart(18)}${BUDGET.toFixed(2).padStart(14)}`);

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
