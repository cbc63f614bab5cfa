// Fails when a regular expression literal of src could take exponential or high polynomial time on hostile text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Milliseconds for one expression; those that take longer are listed, not failed. */
const TIMEOUT = 3000;

const found = new Map();
for (const name of readdirSync(join(root, 'src'), { recursive: true })) {
  if (!/\.tsx?$/.test(name) || name.includes('generated')) continue;
  const path = join(root, 'src', name);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!found.has(node.text)) found.set(node.text, `${relative(root, path)}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

let bad = 0;
let unknown = 0;
for (const [text, place] of found) {
  const end = text.lastIndexOf('/');
  const result = await check(text.slice(1, end), text.slice(end + 1), { timeout: TIMEOUT });
  if (result.status === 'vulnerable' && (result.complexity.type === 'exponential' || result.complexity.degree > 2)) {
    bad++;
    console.error(`${place}: ${result.complexity.summary}: ${text}`);
  } else if (result.status === 'vulnerable') {
    unknown++;
    if (process.argv.includes('--all')) console.error(`${place}: ${result.complexity.summary}: ${text}`);
  } else if (result.status === 'unknown') unknown++;
}
console.log(`${found.size} regular expressions: ${bad} that could blow up, ${unknown} quadratic or not decided`);
if (bad > 0) process.exitCode = 1;
