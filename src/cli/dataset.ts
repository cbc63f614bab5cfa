import { stat } from 'node:fs/promises';
import type { Configuration } from '../core/configuration/types.ts';
import { datasetReport } from '../core/dataset/report.ts';
import { createScan, type DatasetScanOptions } from '../core/dataset/scan.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import { type Resources, unreadableFile } from '../core/engine.ts';
import type { FileReport } from '../core/rules/types.ts';
import { type FoundFile, ioMessage, slashes } from './files.ts';
import { readLines } from './lines.ts';

export interface DatasetFiles {
  readonly absolute: string;
  /** The held-out file to look for leakage against. */
  readonly heldOut?: string | undefined;
}

export interface Watch {
  /** A scan that is stopped keeps what it has found. */
  readonly signal?: AbortSignal | undefined;
  /** The share of the bytes that have been read. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** Scans a JSONL file line by line; memory does not grow with the file's text. Rejects with what reading rejects with. */
export async function scanDatasetFile(
  { absolute, heldOut }: DatasetFiles,
  options: DatasetScanOptions,
  { signal, progress }: Watch = {},
): Promise<DatasetProfile> {
  const scan = createScan(options);
  const size = (await stat(absolute)).size + (heldOut ? (await stat(heldOut)).size : 0);
  let before = 0;
  const report = progress && ((bytes: number) => progress((before + bytes) / Math.max(1, size)));
  const reader = { line: scan.add, unread: scan.addUnread, ...(report && { progress: report }) };
  let complete = await readLines(absolute, reader, signal);
  if (heldOut && complete) {
    before = (await stat(absolute)).size;
    complete = await readLines(heldOut, { ...reader, line: scan.addHeldOut, unread: () => {} }, signal);
  }
  return scan.finish(complete);
}

/** Lints a dataset that the configuration names: what the file alone shows. */
export async function lintDataset(
  file: FoundFile,
  configuration: Configuration,
  resources: Resources,
  only: readonly string[] | undefined,
): Promise<FileReport> {
  try {
    const profile = await scanDatasetFile({ absolute: file.absolute }, { path: file.path, ...resources });
    return datasetReport(profile, configuration, slashes(file.absolute), only);
  } catch (error) {
    return unreadableFile(file.path, ioMessage(error));
  }
}
