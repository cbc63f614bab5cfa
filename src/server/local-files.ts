import { open, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';
import type { DatasetSource as FileOrText } from '../node/scan-file.ts';
import { ScanThread } from '../node/scan-thread.ts';
import type { DatasetSource } from '../service/host.ts';
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

  async read(uri, limit, head = false) {
    try {
      const path = fileURLToPath(uri);
      const info = await stat(path);
      if (!info.isFile() || (info.size > limit && !head)) return null;
      return info.size > limit ? await readHead(path, limit) : await readFile(path);
    } catch {
      return null;
    }
  },

  scan({ source, heldOut, path, asked }, signal) {
    if (!scanThread.available) return undefined;
    const question = { source: onDisk(source), heldOut: heldOut && onDisk(heldOut), path, asked };
    return scanThread.scan(question, signal).catch(() => null);
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

async function readHead(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const scanThread = new ScanThread();

function onDisk(source: DatasetSource): FileOrText {
  return 'text' in source ? source : { file: fileURLToPath(source.uri) };
}

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
