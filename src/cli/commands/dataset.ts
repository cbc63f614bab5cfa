import { dirname, relative, resolve } from 'node:path';
import pc from 'picocolors';
import { parseContract } from '../../core/contract/parse.ts';
import type { ContractDocument } from '../../core/contract/types.ts';
import { datasetReport } from '../../core/dataset/report.ts';
import { trainingCost } from '../../core/dataset/training.ts';
import type { DatasetProfile } from '../../core/dataset/types.ts';
import { readDataContext } from '../../core/decision/gather.ts';
import type { DataContext } from '../../core/decision/workspace.ts';
import { loadResources } from '../../core/engine.ts';
import type { FileReport } from '../../core/rules/types.ts';
import { scanDataset } from '../../node/scan-file.ts';
import { createConfigurations } from '../configuration.ts';
import { EXIT, UsageError } from '../exit.ts';
import { ioMessage, readTextFile, slashes } from '../files.ts';
import { formatDatasetMarkdown, formatDatasetText } from '../format/dataset.ts';
import { contractWorkspace } from '../gather.ts';
import { progressBar } from '../progress.ts';
import { summarise } from '../report.ts';

export interface DatasetOptions {
  readonly heldOut?: string;
  readonly contract?: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly config: boolean;
}

/** One scanned file: its profile, and its findings as the configuration wants them. */
export interface ScannedDataset {
  readonly profile: DatasetProfile;
  readonly report: FileReport;
}

/** `rightlever dataset`: prints profiles and findings, and returns the exit code. */
export async function dataset(paths: readonly string[], options: DatasetOptions): Promise<number> {
  const cwd = process.cwd();
  const resources = await loadResources();
  const configurations = createConfigurations(cwd, options.config);
  const contract = options.contract === undefined ? undefined : await readContract(cwd, options.contract);
  const context: DataContext = contract
    ? await readDataContext(contract.document, contractWorkspace(contract.absolute, resources))
    : {};
  const heldOut = options.heldOut ?? contract?.heldOut;
  const epochs = contract?.document.contract.dataset?.epochs;
  const prices = contract?.document.contract.economics?.prices;

  const scanned: ScannedDataset[] = [];
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    for (const path of paths) {
      const absolute = resolve(cwd, path);
      const shown = slashes(path).replace(/^\.\//, '');
      const configuration = await configurations.of(dirname(absolute));
      const other = heldOut !== undefined && resolve(cwd, heldOut) !== absolute ? slashes(heldOut) : undefined;
      const asked = {
        ...(configuration.model !== undefined && { model: configuration.model }),
        ...context,
        role: other === undefined && heldOut !== undefined ? ('held-out' as const) : ('train' as const),
        ...(other !== undefined && { heldOut: other }),
      };
      const bar = progressBar(shown);
      try {
        const profile = await scanDataset(
          {
            source: { file: absolute },
            heldOut: other === undefined ? undefined : { file: resolve(cwd, other) },
            path: shown,
            asked,
          },
          resources,
          { signal: stop.signal, progress: (share) => bar?.update(share) },
        );
        const training =
          asked.role === 'train'
            ? { training: trainingCost(profile, epochs, prices?.training ?? configuration.prices.training) }
            : {};
        scanned.push({
          profile: { ...profile, ...training },
          report: datasetReport(profile, configuration, slashes(absolute)),
        });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        const unreadable = (error as NodeJS.ErrnoException).path ?? path;
        throw new UsageError(`${slashes(unreadable === absolute ? path : unreadable)}: ${ioMessage(error)}`);
      } finally {
        bar?.stop();
      }
      if (stop.signal.aborted) break;
    }
  } finally {
    process.removeListener('SIGINT', interrupt);
  }

  const tokens = scanned.reduce((sum, { profile }) => sum + (profile.tokens?.epoch ?? 0), 0);
  const summary = { ...summarise(scanned.map(({ report }) => report)), tokens };
  process.stdout.write(render());
  // A scan that was stopped has not shown that the files are clean.
  return stop.signal.aborted || summary.error + summary.warning > 0 ? EXIT.findings : EXIT.clean;

  function render(): string {
    switch (options.format) {
      case 'json': {
        const files = scanned.map(({ profile, report }) => ({ ...profile, ...report }));
        return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
      }
      case 'markdown':
        return formatDatasetMarkdown(scanned, summary);
      case 'text':
        return formatDatasetText(scanned, summary, pc.isColorSupported && process.stdout.isTTY === true);
    }
  }
}

interface OpenContract {
  readonly document: ContractDocument;
  readonly absolute: string;
  /** As on the command line: relative to the working folder. */
  readonly heldOut: string | undefined;
}

async function readContract(cwd: string, path: string): Promise<OpenContract> {
  const absolute = resolve(cwd, path);
  const content = await readTextFile(absolute);
  if ('problem' in content) throw new UsageError(`${slashes(path)}: ${content.problem}`);
  const document = parseContract(slashes(path), content.text);
  if (document.broken) throw new UsageError(`${slashes(path)}: not a contract; \`rightlever lint\` says where`);
  const written = document.contract.evals?.held_out;
  return {
    document,
    absolute,
    heldOut:
      written === undefined || written === 'none' ? undefined : relative(cwd, resolve(dirname(absolute), written)),
  };
}
