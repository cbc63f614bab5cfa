import type { Configuration } from '../core/configuration/types.ts';
import { datasetReport } from '../core/dataset/report.ts';
import { type Resources, unreadableFile } from '../core/engine.ts';
import type { FileReport } from '../core/rules/types.ts';
import { scanDataset } from '../node/scan-file.ts';
import { type FoundFile, ioMessage, slashes } from './files.ts';

/** Lints a dataset that the configuration names: what the file alone shows. */
export async function lintDataset(
  file: FoundFile,
  configuration: Configuration,
  resources: Resources,
  only: readonly string[] | undefined,
): Promise<FileReport> {
  try {
    const profile = await scanDataset({ source: { file: file.absolute }, path: file.path, asked: {} }, resources);
    return datasetReport(profile, configuration, slashes(file.absolute), only);
  } catch (error) {
    return unreadableFile(file.path, ioMessage(error));
  }
}
