// Builds the program, lints the examples, and prints the verdict of each of their contracts.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await build({ log: () => {} });

const cli = (...args) => {
  const { status, error } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  // 1 means that there are findings, which is what the examples are for.
  if (status !== 0 && status !== 1) process.exit(status ?? 3);
};

heading('rightlever lint examples');
cli('lint', 'examples');

const contracts = readdirSync(join(root, 'examples'), { recursive: true })
  .filter((name) => name.endsWith('.task.yaml'))
  .sort();
for (const name of contracts) {
  heading(`rightlever readiness examples/${name}`);
  cli('readiness', `examples/${name}`, '--format', 'text');
}

heading('In the editor');
console.log(`npm run package makes the extension; install it with "Extensions: Install from VSIX…" in VS Code,
open the folder examples, and run "Right Lever: Check Fine-Tune Readiness" on a *.task.yaml.
With VS Code's command line: code --extensionDevelopmentPath="${root}" "${join(root, 'examples')}"`);

function heading(text) {
  console.log(`\n${'─'.repeat(Math.min(100, text.length + 4))}\n$ ${text}\n`);
}
