// Runs a TypeScript file of the project: node scripts/run.mjs FILE [ARGUMENT…]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE [ARGUMENT…]');
const dir = await mkdtemp(join(tmpdir(), 'rightlever-run-'));
try {
  await writeFile(join(dir, 'package.json'), '{"type": "module"}');
  await esbuild.build({
    // Scans of datasets start their threads from a file beside the bundle.
    entryPoints: { main: resolve(root, file), 'scan-worker': join(root, 'src/node/scan-worker.ts') },
    outdir: dir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  process.argv = [process.argv[0], resolve(root, file), ...rest];
  await import(pathToFileURL(join(dir, 'main.js')).href);
} finally {
  await rm(dir, { recursive: true, force: true });
}
