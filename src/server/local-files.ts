import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';
import type { LocalFiles } from './platform.ts';

/** The file system behind `file:` uris. Nothing here rejects: what cannot be read is `null`. */
export const localFiles: LocalFiles = {
  reads: (uri) => uri.startsWith('file:'),

  async stat(uri) {
    try {
      const info = await stat(fileURLToPath(uri));
      const type = info.isFile() ? 'file' : info.isDirectory() ? 'directory' : 'other';
      return { type, size: info.size, mtime: info.mtimeMs };
    } catch {
      return null;
    }
  },

  async read(uri, limit) {
    try {
      const path = fileURLToPath(uri);
      const info = await stat(path);
      return info.isFile() && info.size <= limit ? await readFile(path) : null;
    } catch {
      return null;
    }
  },

  lines(uri) {
    const input = createReadStream(fileURLToPath(uri), 'utf8');
    return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  },

  async find(folder, include, limit) {
    try {
      const root = fileURLToPath(folder);
      const ignored = ['**/node_modules/**', '**/.git/**'];
      const paths = await glob([...include, '**/.gitignore'], {
        cwd: root,
        dot: true,
        ignore: ignored,
        followSymbolicLinks: false,
      });
      const excluded = await gitIgnored(
        root,
        paths.filter((path) => basename(path) === '.gitignore'),
      );
      return paths
        .filter((path) => basename(path) !== '.gitignore' && !excluded(path))
        .sort()
        .slice(0, limit)
        .map((path) => pathToFileURL(join(root, path)).href);
    } catch {
      return [];
    }
  },

  async real(uri) {
    return pathToFileURL(await realPath(fileURLToPath(uri))).href;
  },
};

/** For a file that is not there the real folder counts. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realPath(folder), basename(path));
  }
}

/** Whether a path below `root` is named by one of the `.gitignore` files there. */
async function gitIgnored(root: string, files: readonly string[]): Promise<(path: string) => boolean> {
  const matchers: { readonly base: string; readonly matcher: Ignore }[] = [];
  for (const file of files) {
    const rules = await readFile(join(root, file), 'utf8').catch(() => '');
    if (rules.trim()) matchers.push({ base: dirname(file), matcher: ignore().add(rules) });
  }
  return (path) =>
    matchers.some(({ base, matcher }) => {
      const inBase = relative(base, path).split(sep).join('/');
      return inBase !== '' && !inBase.startsWith('..') && matcher.ignores(inBase);
    });
}
