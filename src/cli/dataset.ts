import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createScan } from '../core/dataset/scan.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import { unreadableFile } from '../core/engine.ts';
import type { FileReport } from '../core/rules/types.ts';
import { type FoundFile, ioMessage } from './files.ts';

/** Scans a JSONL file line by line; memory does not grow with the file's text. Throws what reading throws. */
export async function scanDatasetFile(absolute: string, shown: string, labelField?: string): Promise<DatasetProfile> {
  const scan = createScan({ path: shown, labelField });
  const lines = createInterface({ input: createReadStream(absolute, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) scan.add(line, number++);
  return scan.finish(true);
}

export async function lintDataset(file: FoundFile): Promise<FileReport> {
  try {
    const profile = await scanDatasetFile(file.absolute, file.path);
    return { path: file.path, format: `dataset:${profile.shape}`, findings: profile.findings, suppressed: 0 };
  } catch (error) {
    return unreadableFile(file.path, ioMessage(error));
  }
}
