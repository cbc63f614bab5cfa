import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DatasetScan, ScannedStretch } from '../core/dataset/scan.ts';
import type { LearntWords } from '../core/dataset/sketch.ts';
import type { ScanOptions } from '../core/decision/workspace.ts';
import type { ReadLines } from './lines.ts';

/** The bundled `scan-worker.ts`, beside every bundle of ours; it is not there when the program runs from its source. */
const WORKER = new URL('./scan-worker.js', import.meta.url);

/** Whether scans can run on threads of their own. */
export const hasThreads = (): boolean => WORKER.protocol === 'file:' && existsSync(fileURLToPath(WORKER));

export function startWorker(data: unknown): Worker {
  return new Worker(WORKER, { workerData: data });
}

/** What every thread that reads stretches of one file is given. */
export interface StretchJob {
  readonly file: string;
  readonly path: string;
  readonly asked: Partial<ScanOptions>;
  readonly learnt: LearntWords;
}

/** Lines that begin in these bytes, end exclusive; `undefined` ends the thread. */
export type StretchTask = { readonly index: number; readonly start: number; readonly end: number } | 'stop' | 'end';

export type StretchMessage =
  | { readonly read: number }
  | { readonly index: number; readonly lines: number; readonly complete: boolean; readonly stretch: ScannedStretch };

const STRETCH_BYTES = 8_000_000;

/**
 * Lets threads read what follows the lines of `first`, and merges what they find in the order of the file. Returns false
 * when `signal` stopped it: everything before the first place that was not read is then in the scan.
 */
export async function scanStretches(
  job: StretchJob,
  scan: DatasetScan,
  first: ReadLines,
  threads: number,
  progress: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const { size } = await stat(job.file);
  const count = Math.ceil((size - first.next) / STRETCH_BYTES);
  const done = new Map<number, Extract<StretchMessage, { index: number }>>();
  let handedOut = 0;
  let merged = 0;
  let line = first.lines;
  let complete = true;

  const mergeNext = () => {
    for (let next = done.get(merged); next && complete; next = done.get(merged)) {
      done.delete(merged++);
      scan.merge(next.stretch, line);
      line += next.lines;
      complete = next.complete;
    }
  };

  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const handOut = () => {
        const index = handedOut;
        if (index >= count || signal?.aborted) {
          worker.postMessage('end' satisfies StretchTask);
          return;
        }
        handedOut++;
        const start = first.next + index * STRETCH_BYTES;
        worker.postMessage({ index, start, end: start + STRETCH_BYTES } satisfies StretchTask);
      };
      worker.on('message', (message: StretchMessage) => {
        if ('read' in message) {
          progress(message.read);
          return;
        }
        done.set(message.index, message);
        mergeNext();
        handOut();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      handOut();
    });

  const workers = Array.from({ length: Math.min(threads, count) }, () => startWorker(job));
  const stop = () => {
    for (const worker of workers) worker.postMessage('stop' satisfies StretchTask);
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.all(workers.map(run));
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return complete && merged === count;
}
