/**
 * Accuracy of the rules: `npm run accuracy [-- FILE.jsonl…]`.
 *
 * Prints precision and recall of each rule of contradiction, bloat and retrieval, of each kind of fact, and of repeated and
 * leaked training rows, on the labelled cases of test/accuracy. For each file of rows
 * `{id, set, type, label, text}` (label 1: holds a contradiction) it prints recall by type, false alarms on the rows
 * labelled 0, and the macro F1 over the types.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../src/core/engine.ts';
import { judge, lintCase, parseCases, precision, recall, type Tally, tally } from '../test/accuracy/cases.ts';
import { type Family, lintMarked, readMarkedCases, tallyMarked } from '../test/accuracy/marks.ts';
import { accuracyOf, judgePairs } from '../test/accuracy/near-duplicates.ts';

interface Row {
  readonly id: string;
  readonly set: string;
  readonly type: string;
  readonly label: 0 | 1;
  readonly text: string;
}

const resources = await loadResources();
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

const folder = resolve('test/accuracy/contradictions');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => parseCases(`contradiction/${name.slice(0, -3)}`, readFileSync(join(folder, name), 'utf8')));
console.log(`Labelled contradictions and traps: ${cases.length} cases\n`);
printTallies('rule', tally(cases.map((test) => ({ test, outcome: judge(test, lintCase(test, resources)) }))));

for (const family of ['bloat', 'facts'] satisfies Family[]) {
  const marked = readMarkedCases(resolve('test/accuracy', family));
  const marks = marked.flatMap((test) => test.marks);
  const traps = marks.filter((mark) => mark.labels.length === 0).length;
  const findings = new Map(marked.map((test) => [test, lintMarked(test, family, resources)]));
  const { byRule, byLabel, notes } = tallyMarked(findings, family);
  console.log(`\nLabelled ${family}: ${marks.length - traps}, traps: ${traps}, in ${marked.length} prompts\n`);
  printTallies('rule', byRule);
  if (family === 'facts') {
    console.log();
    printTallies('kind', byLabel);
  }
  for (const note of notes) console.log(`  ${note}`);
}

console.log('\nLabelled pairs of training rows, found of all\n');
for (const rule of ['near-duplicate', 'leakage'] as const) {
  const judged = judgePairs(rule);
  const { precision: right, recall: share } = accuracyOf(judged);
  const groups = Object.entries(judged).map(
    ([group, { pairs, found }]) => `${group} ${found.length} of ${pairs.length}`,
  );
  const name = `dataset/${rule}`.padEnd(34);
  console.log(`${name}precision ${percent(right)}, recall ${percent(share)}: ${groups.join(', ')}`);
}

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
  const flagged = new Set(rows.filter(isFlagged));
  for (const set of new Set(rows.map((row) => row.set))) printSet(set, rows, flagged);
}

function printTallies(head: string, tallies: ReadonlyMap<string, Tally>): void {
  const row = (name: string, ...columns: string[]) =>
    name.padEnd(34) + columns.map((column, i) => column.padStart([7, 8, 7, 11, 9][i]!)).join('');
  console.log(row(head, 'right', 'missed', 'wrong', 'precision', 'recall'));
  for (const [name, counts] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const { right, missed, wrong } = counts;
    console.log(row(name, `${right}`, `${missed}`, `${wrong}`, percent(precision(counts)), percent(recall(counts))));
  }
}

function isFlagged({ id, text }: Row): boolean {
  const options = { configuration: DEFAULT_CONFIGURATION, resources, only: ['contradiction'] };
  return analyzePrompt(`${id}.prompt.md`, text, options).report.findings.length > 0;
}

/** The rows of a set against all rows labelled 0, as a set may hold none of its own. */
function printSet(set: string, rows: readonly Row[], flagged: ReadonlySet<Row>): void {
  const bad = rows.filter((row) => row.set === set && row.label === 1);
  const clean = rows.filter((row) => row.label === 0);
  const alarms = clean.filter((row) => flagged.has(row)).length;
  console.log(`\n${set}: false alarms ${alarms} of ${clean.length}`);
  if (bad.length === 0) return;
  const scores: number[] = [];
  for (const type of [...new Set(bad.map((row) => row.type))].sort()) {
    const own = bad.filter((row) => row.type === type);
    const hits = own.filter((row) => flagged.has(row)).length;
    const p = hits / Math.max(1, hits + alarms);
    const r = hits / own.length;
    const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    scores.push(f1);
    console.log(`  ${type.padEnd(24)} recall ${percent(r).padStart(6)}  F1 ${percent(f1).padStart(6)}`);
  }
  console.log(`  macro F1 ${percent(scores.reduce((sum, score) => sum + score, 0) / scores.length)}`);
}
