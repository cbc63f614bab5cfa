import { request } from './request.ts';

/**
 * File access the server asks of the client, for uris it cannot read itself: virtual folders, and everything in the
 * browser. A missing or unreadable file is `null`, never an error.
 */
export interface FileStat {
  readonly type: 'file' | 'directory' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
}

export interface FindFilesParams {
  /** The workspace folder. */
  readonly folder: string;
  /** Globs of files, relative to the folder. Hidden folders count, `node_modules` and `.git` do not. */
  readonly include: readonly string[];
  readonly limit: number;
}

export const statFileRequest = request<{ readonly uri: string }, FileStat | null>('rightlever/files/stat');

export interface ReadFileParams {
  readonly uri: string;
  /** Bytes. */
  readonly limit: number;
  /** Of a longer file the first `limit` bytes are wanted. */
  readonly head: boolean;
}

/** Bytes in base64; null also when the file has more than `limit` bytes and not its head is wanted. */
export const readFileRequest = request<ReadFileParams, string | null>('rightlever/files/read');

/** Uris; null where the editor cannot search, as in virtual folders whose provider does no more than read. */
export const findFilesRequest = request<FindFilesParams, readonly string[] | null>('rightlever/files/find');

export interface FolderEntry {
  readonly name: string;
  readonly type: FileStat['type'];
}

/** What stands in one folder; empty when it cannot be read. */
export const readFolderRequest = request<{ readonly uri: string }, readonly FolderEntry[]>('rightlever/files/folder');
