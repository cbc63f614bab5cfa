/**
 * A keystroke to fresh findings, in wall-clock time: one character typed in the middle of a document of 2,000 and of 20,000
 * tokens, in a process of its own with as much room for young objects as the editor gives the server
 * (`src/client/server-process.ts`). A collection of the whole heap, which comes about once in a thousand keystrokes, is done
 * before: it would count or not by chance.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DEFAULT_CONFIGURATION } from '../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../src/core/engine.ts';
import { tuneV8 } from '../src/node/v8.ts';
import { OWN_TEXTS, textsBelow } from './texts.ts';

/** Milliseconds. */
const BUDGETS = [
  { tokens: 2_000, p95: 5 },
  { tokens: 20_000, p95: 15 },
];
/** The sentence is typed so often before anything is measured, and then measured so often. */
const WARM_UP = 10;
const MEASURED = 10;

tuneV8(); // as the command line and the server do
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const texts = textsBelow(OWN_TEXTS);
const resources = await loadResources();
const options = { configuration: DEFAULT_CONFIGURATION, resources, date: '2026-01-01' };

console.log('\nA keystroke to fresh findings, warm, wall-clock time\n');
console.log(
  `${'tokens'.padEnd(18)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'budget p95'.padStart(14)}${'findings'.padStart(10)}`,
);
for (const { tokens, p95 } of BUDGETS) {
  const text = documentOf(tokens);
  const middle = Math.max(text.indexOf('\n\n', text.length >> 1), 0);
  const typed = 'Keep every answer short and name the source of each number. ';
  const times: number[] = [];
  let findings = 0;
  for (let round = 0; round < WARM_UP + MEASURED; round++) {
    if (round === WARM_UP) collectGarbage();
    for (let i = 1; i <= typed.length; i++) {
      const now = `${text.slice(0, middle)}\n\n${round} ${typed.slice(0, i)}${text.slice(middle)}`;
      const start = performance.now();
      findings = analyzePrompt('typing.prompt.md', now, options).report.findings.length;
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2).padStart(9);
  console.log(
    `${resources.tokens.count(text).toLocaleString('en-US').padEnd(18)}${at(0.5)}${at(0.95)}${p95.toFixed(2).padStart(14)}${String(findings).padStart(10)}`,
  );
}

/** A document of about so many tokens, of distinct paragraphs. */
function documentOf(tokens: number): string {
  const paragraphs = [
    ...new Set(
      texts
        .flatMap(({ text }) => text.split(/\n{2,}/))
        // Headings, prose and items; half a code block or element would swallow what follows.
        .filter((p) => /^(?:[A-Z*-]|#+ )/.test(p) && p.length < 7000 && !/```|~~~|^<|\n</.test(p)),
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
