import { open, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { datasetScanOptions } from '../core/dataset/options.ts';
import { createScan, type DatasetScan, splitLines } from '../core/dataset/scan.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import type { ScanOptions } from '../core/decision/workspace.ts';
import type { Resources } from '../core/engine.ts';
import { type LineReader, readLines } from './lines.ts';
import { hasThreads, scanStretches } from './scan-threads.ts';

/** Where a dataset's lines come from: a file, by its absolute path, or the text of an open document. */
export type DatasetSource = { readonly file: string } | { readonly text: string };

/** One scan to be made. Plain data, so that it can be sent to a thread. */
export interface ScanQuestion {
  readonly source: DatasetSource;
  /** The held-out set to look for leakage against. */
  readonly heldOut?: DatasetSource | undefined;
  /** As findings name the dataset. */
  readonly path: string;
  readonly asked: Partial<ScanOptions>;
}

export interface ScanWatch {
  /** A scan that is stopped keeps what it has found. */
  readonly signal?: AbortSignal | undefined;
  /** The share of the bytes that have been read. */
  readonly progress?: ((share: number) => void) | undefined;
  /** Threads that read the file; 1 reads it on this one. Default: by the file's size and the machine. */
  readonly threads?: number;
}

/** Below this a scan is over before threads have loaded what they need. */
const MIN_BYTES_FOR_THREADS = 12_000_000;
/** Lines of an open document between two looks at whether others wait. */
const LINES_AT_ONCE = 200;

/**
 * Scans a JSONL file line by line, on several threads when it is large; memory does not grow with the file's text, and the
 * profile does not depend on the number of threads. Rejects with what reading rejects with.
 */
export async function scanDataset(
  { source, heldOut, path, asked }: ScanQuestion,
  resources: Resources,
  { signal, progress, threads }: ScanWatch = {},
): Promise<DatasetProfile> {
  const scan = createScan(await datasetScanOptions(path, asked, resources));
  const ownBytes = await sizeOf(source);
  const allBytes = ownBytes + (heldOut ? await sizeOf(heldOut) : 0);
  let bytes = 0;
  const report = (read: number) => {
    bytes += read;
    progress?.(Math.min(1, bytes / Math.max(1, allBytes)));
  };
  const own: LineReader = { line: scan.add, unread: scan.addUnread, progress: report };
  const other: LineReader = { line: scan.addHeldOut, unread: () => {}, progress: report };

  let complete: boolean;
  if ('text' in source) complete = await readText(source.text, own, signal);
  else {
    const foreign = await foreignFormat(source.file);
    if (foreign !== undefined) {
      scan.addUnread(0, foreign);
      return scan.finish(false);
    }
    const many = threads ?? (ownBytes < MIN_BYTES_FOR_THREADS ? 1 : availableParallelism());
    complete = await readFile(source.file, scan, own, { path, asked }, many, signal);
  }
  if (heldOut && complete) {
    complete =
      'text' in heldOut
        ? await readText(heldOut.text, other, signal)
        : (await readLines(heldOut.file, other, { signal })).complete;
  }
  return scan.finish(complete);
}

/** The first rows teach the scan which words matter; the rest is read in stretches by the threads. */
async function readFile(
  file: string,
  scan: DatasetScan,
  reader: LineReader,
  question: Pick<ScanQuestion, 'path' | 'asked'>,
  threads: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const until = threads > 1 && hasThreads() ? () => scan.learnt() !== undefined : undefined;
  const first = await readLines(file, reader, { signal, until });
  const learnt = scan.learnt();
  if (!first.complete || !until || !learnt) return first.complete;
  return scanStretches({ file, ...question, learnt }, scan, first, threads, reader.progress!, signal);
}

async function readText(text: string, reader: LineReader, signal: AbortSignal | undefined): Promise<boolean> {
  for (const [number, line] of splitLines(text).entries()) {
    reader.line(line, number);
    if (number % LINES_AT_ONCE !== LINES_AT_ONCE - 1) continue;
    await new Promise(setImmediate);
    if (signal?.aborted) return false;
  }
  reader.progress?.(text.length);
  return true;
}

async function sizeOf(source: DatasetSource): Promise<number> {
  return 'text' in source ? source.text.length : (await stat(source.file)).size;
}

/** What a file is that holds no lines of text, by its first bytes; undefined when it may be JSONL. */
async function foreignFormat(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    const head = buffer.subarray(0, bytesRead);
    const found = FOREIGN.find(({ magic }) => head.subarray(0, magic.length).equals(Buffer.from(magic)));
    if (found) return found.why;
    const wide = head.length >= 4 && [...head].every((byte, at) => (at % 2 === 1) === (byte === 0));
    return wide ? UTF16 : undefined;
  } finally {
    await handle.close();
  }
}

const UTF16 = 'UTF-16: save the file as UTF-8';
const FOREIGN: readonly { readonly magic: readonly number[]; readonly why: string }[] = [
  { magic: [0x1f, 0x8b], why: 'compressed with gzip: unpack the file first (gunzip)' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], why: 'compressed with zstd: unpack the file first (unzstd)' },
  { magic: [0x50, 0x4b, 0x03, 0x04], why: 'a zip archive: unpack it first' },
  { magic: [0x50, 0x41, 0x52, 0x31], why: 'a Parquet file: export it as JSONL first' },
  { magic: [0xff, 0xfe], why: UTF16 },
  { magic: [0xfe, 0xff], why: UTF16 },
];
