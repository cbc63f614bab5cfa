import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { glob } from 'tinyglobby';
import { isContractPath, kindOfFile, MAX_TEXT_BYTES } from '../core/files.ts';
import { mayBePrompt } from '../core/formats/index.ts';

/** A file as read from disk, or why it could not be. The byte order mark is not part of the text. */
export type ReadResult = { readonly text: string; readonly bom: boolean } | { readonly problem: string };

/** Reads UTF-8. Never throws: a missing, large, binary or wrongly encoded file gives a problem that names what was found. */
export async function readTextFile(path: string): Promise<ReadResult> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return { problem: 'this is a folder, expected a file' };
    if (!info.isFile()) return { problem: 'this is neither a file nor a folder' };
    if (info.size > MAX_TEXT_BYTES) {
      return {
        problem: `the file has ${megabytes(info.size)} MB and was not read: at most ${megabytes(MAX_TEXT_BYTES)} MB are`,
      };
    }
    return decode(await readFile(path));
  } catch (error) {
    return { problem: ioMessage(error) };
  }
}

export function decode(bytes: Uint8Array): ReadResult {
  if (looksBinary(bytes)) return { problem: 'this is a binary file, expected text in UTF-8' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), bom };
  } catch {
    const at = firstInvalidByte(bytes);
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split(/\r\n|\n|\r/);
    return {
      problem: `line ${before.length}, column ${before.at(-1)!.length + 1}: the byte 0x${bytes[at]!.toString(16).padStart(2, '0')} is not UTF-8; save the file as UTF-8`,
    };
  }
}

/** More than one byte in two hundred of the beginning is NUL. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let nul = 0;
  for (const byte of head) if (byte === 0) nul++;
  return nul * 200 > head.length;
}

/** Where the longest part that is whole UTF-8 ends. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle, true)) low = middle;
    else high = middle - 1;
  }
  // A character that began but never ended is not part of it: at most three bytes.
  while (low > 0 && !decodes(low, false)) low--;
  return Math.min(low, bytes.length - 1);
}

export function ioMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return (error as Error).message;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}

export type FileKind = 'prompt' | 'contract' | 'dataset';

export interface FoundFile {
  /** As given, or relative to the working folder, with `/`. */
  readonly path: string;
  readonly absolute: string;
  /** The searched folder, or the file's own. */
  readonly folder: string;
  readonly kind: FileKind;
}

export interface SearchOptions {
  readonly cwd: string;
  /** Whether the configuration of this file leaves it out. */
  readonly ignored: (absolute: string) => Promise<boolean>;
  /** What the configuration of a file says it is, by its `files` globs. */
  readonly configured: (absolute: string) => Promise<FileKind | undefined>;
}

/**
 * The files of the command line's paths: a file as it is, a folder searched for every known prompt, contract and
 * configured dataset. Hidden folders count; `node_modules`, `.git` and what `.gitignore` names do not.
 */
export async function findFiles(
  paths: readonly string[],
  options: SearchOptions,
): Promise<{ files: FoundFile[]; problems: { path: string; message: string }[] }> {
  const found = new Map<string, FoundFile>();
  const problems: { path: string; message: string }[] = [];
  for (const given of paths) {
    const absolute = resolve(options.cwd, given);
    const info = await stat(absolute).catch((error: unknown) => ioMessage(error));
    if (typeof info === 'string') {
      problems.push({ path: given, message: info });
    } else if (info.isDirectory()) {
      for (const file of await searchFolder(absolute, options)) {
        if (!found.has(file.absolute)) found.set(file.absolute, file);
      }
    } else {
      const kind = (await options.configured(absolute)) ?? kindOfFile(slashes(absolute)) ?? 'prompt';
      found.set(absolute, { path: slashes(given).replace(/^\.\//, ''), absolute, folder: dirname(absolute), kind });
    }
  }
  return { files: [...found.values()], problems };
}

/**
 * The task contracts that may name a prompt of this folder: those of the folder and of every one above it up to the
 * repository's root (one folder up where there is none), and of the folders right below these.
 */
export async function contractsNear(folder: string): Promise<string[]> {
  const root = repositoryRoot(folder) ?? dirname(folder);
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const names = await glob(['*.{yaml,yml,json}', '*/*.{yaml,yml,json}'], {
      cwd: at,
      dot: true,
      ignore: ['node_modules/**', '.git/**'],
      followSymbolicLinks: false,
    });
    found.push(...names.filter(isContractPath).map((name) => join(at, name)));
    if (at === root || dirname(at) === at) return [...new Set(found)];
  }
}

async function searchFolder(folder: string, options: SearchOptions): Promise<FoundFile[]> {
  const names = await glob('**/*', {
    cwd: folder,
    dot: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
  });
  names.sort();
  const excluded = await gitIgnored(folder, names);
  const files: FoundFile[] = [];
  for (const name of names) {
    if (excluded(name)) continue;
    const absolute = join(folder, name);
    const kind = (await options.configured(absolute)) ?? (await kindByNameOrContent(absolute));
    if (!kind || (await options.ignored(absolute))) continue;
    files.push({ path: slashes(relative(options.cwd, absolute)), absolute, folder, kind });
  }
  return files;
}

async function kindByNameOrContent(absolute: string): Promise<FileKind | undefined> {
  const path = slashes(absolute);
  const kind = kindOfFile(path);
  if (kind || !mayBePrompt(path)) return kind;
  const read = await readTextFile(absolute);
  return 'text' in read ? kindOfFile(path, read.text) : undefined;
}

/** Whether a path below `folder` is named by a `.gitignore` there or above, up to the repository's root. */
async function gitIgnored(folder: string, names: readonly string[]): Promise<(name: string) => boolean> {
  const matchers: { base: string; matcher: ReturnType<typeof ignore> }[] = [];
  const add = async (base: string) => {
    const rules = await readFile(join(base, '.gitignore'), 'utf8').catch(() => '');
    if (rules.trim()) matchers.push({ base, matcher: ignore().add(rules) });
  };
  const root = repositoryRoot(folder);
  if (root) {
    for (let at = dirname(folder); at.startsWith(root) && folder !== root; at = dirname(at)) {
      await add(at);
      if (at === root) break;
    }
  }
  for (const name of names) {
    if (name === '.gitignore' || name.endsWith('/.gitignore')) await add(dirname(join(folder, name)));
  }
  return (name) =>
    matchers.some(({ base, matcher }) => {
      const path = slashes(relative(base, join(folder, name)));
      return path !== '' && !path.startsWith('../') && matcher.ignores(path);
    });
}

/** The nearest folder upward with `.git`. */
export function repositoryRoot(folder: string): string | undefined {
  return nearest(folder, ['.git']);
}

/** The nearest folder upward, itself included, that holds one of `names`. */
export function nearest(folder: string, names: readonly string[]): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (names.some((name) => existsSync(join(at, name)))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
