import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileStat,
  type FindFilesParams,
  type FolderEntry,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
  readFolderRequest,
  statFileRequest,
} from '../protocol/index.ts';

/** Answers the server's questions about files it cannot read itself: virtual folders, and everything in a browser. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(statFileRequest.method, ({ uri }: { uri: string }) => stat(Uri.parse(uri)));
  client.onRequest(readFileRequest.method, read);
  client.onRequest(findFilesRequest.method, find);
  client.onRequest(readFolderRequest.method, ({ uri }: { uri: string }) => readFolder(Uri.parse(uri)));
}

async function stat(uri: Uri): Promise<FileStat | null> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    return { type: kindOf(type), size, mtime };
  } catch {
    return null;
  }
}

async function read({ uri: written, limit, head }: ReadFileParams): Promise<string | null> {
  const uri = Uri.parse(written);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > limit && !head) return null;
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > limit && !head ? null : toBase64(bytes.subarray(0, limit));
  } catch {
    return null;
  }
}

/** `btoa` takes one character a byte, and `fromCharCode` only so many arguments at once. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The editor waits without end for a search provider that a virtual folder may never get. */
const SEARCH_PATIENCE_MS = 2_000;

/** Schemes without a search provider. */
const unsearchable = new Set<string>();

/** Uris, sorted; null where the editor cannot search. */
export async function find({ folder, include, limit }: FindFilesParams): Promise<string[] | null> {
  const base = Uri.parse(folder);
  if (unsearchable.has(base.scheme)) return null;
  const search = new CancellationTokenSource();
  let impatience: ReturnType<typeof setTimeout> | undefined;
  try {
    const found = await Promise.race([
      Promise.all(
        include.map((glob) =>
          workspace.findFiles(new RelativePattern(base, glob), '**/{node_modules,.git}/**', limit, search.token),
        ),
      ),
      new Promise<null>((resolve) => {
        impatience = setTimeout(() => resolve(null), SEARCH_PATIENCE_MS);
      }),
    ]);
    if (!found) unsearchable.add(base.scheme);
    return found && [...new Set(found.flat().map(String))].sort().slice(0, limit);
  } finally {
    clearTimeout(impatience);
    search.cancel();
    search.dispose();
  }
}

async function readFolder(uri: Uri): Promise<FolderEntry[]> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    // A link to a folder may lead back to where it stands.
    return entries.map(([name, type]) => ({ name, type: type & FileType.SymbolicLink ? 'other' : kindOf(type) }));
  } catch {
    return [];
  }
}

const kindOf = (type: FileType): FileStat['type'] =>
  type & FileType.File ? 'file' : type & FileType.Directory ? 'directory' : 'other';
