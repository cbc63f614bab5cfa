import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line in `cwd`. */
export function rightlever(
  args: readonly string[],
  { cwd = root, input = '' }: { cwd?: string; input?: string } = {},
): Result {
  if (!existsSync(cli)) throw new Error('dist/cli.js is not there: run `npm run build` first');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A temporary folder with these files (text or bytes), removed by `dispose`. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; dispose: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'rightlever-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, dispose: () => rmSync(path, { recursive: true, force: true }) };
}

/** For the tests of a file: makes such a folder, removes it after the test, and returns its path. */
export function temporaryFolders(): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  const disposals: (() => void)[] = [];
  afterEach(() => {
    for (const dispose of disposals.splice(0)) dispose();
  });
  return (files) => {
    const { path, dispose } = folder(files);
    disposals.push(dispose);
    return path;
  };
}
