import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileStat,
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
  statFileRequest,
} from '../protocol/index.ts';

/** Answers the server's questions about files it cannot read itself: virtual folders, and everything in a browser. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(statFileRequest.method, ({ uri }: { uri: string }) => stat(Uri.parse(uri)));
  client.onRequest(readFileRequest.method, read);
  client.onRequest(findFilesRequest.method, find);
}

async function stat(uri: Uri): Promise<FileStat | null> {
  try {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    const kind = type & FileType.File ? 'file' : type & FileType.Directory ? 'directory' : 'other';
    return { type: kind, size, mtime };
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

async function find({ folder, include, limit }: FindFilesParams): Promise<string[]> {
  const base = Uri.parse(folder);
  const found = new Set<string>();
  for (const glob of include) {
    if (found.size >= limit) break;
    const uris = await workspace.findFiles(
      new RelativePattern(base, glob),
      '**/{node_modules,.git}/**',
      limit - found.size,
    );
    for (const uri of uris) found.add(uri.toString());
  }
  return [...found].sort();
}
