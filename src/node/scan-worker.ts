/** A thread that scans: stretches of one file for `scanStretches`, or whole datasets for `ScanThread`. */
import { parentPort, workerData } from 'node:worker_threads';
import { datasetScanOptions } from '../core/dataset/options.ts';
import { createScan } from '../core/dataset/scan.ts';
import { loadLanguage } from '../core/language/load.ts';
import { loadTokenCounter } from '../core/tokens/load.ts';
import { readLines } from './lines.ts';
import { scanDataset } from './scan-file.ts';
import type { ThreadAnswer, ThreadQuestion } from './scan-thread.ts';
import type { StretchJob, StretchMessage, StretchTask } from './scan-threads.ts';

const port = parentPort!;
const resources = Promise.all([loadLanguage(), loadTokenCounter()]).then(([language, tokens]) => ({
  language,
  tokens,
}));

if (workerData) serveStretches(workerData as StretchJob);
else serveQuestions();

function serveStretches({ file, path, asked, learnt }: StretchJob): void {
  const stop = new AbortController();
  const options = resources.then((loaded) => datasetScanOptions(path, asked, loaded));
  port.on('message', async (task: StretchTask) => {
    if (task === 'end') port.close();
    else if (task === 'stop') stop.abort();
    else {
      const { index, start, end } = task;
      const scan = createScan(await options, learnt);
      const send = (message: StretchMessage, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
      const { complete, lines } = await readLines(
        file,
        { line: scan.add, unread: scan.addUnread, progress: (read) => send({ read }) },
        { start, end, signal: stop.signal },
      );
      const stretch = scan.stretch();
      send(
        { index, lines, complete, stretch },
        stretch.table.chunks.map((chunk) => chunk.buffer),
      );
    }
  });
}

/** One question after the other. */
function serveQuestions(): void {
  let before = Promise.resolve();
  const stops = new Map<number, AbortController>();
  port.on('message', (message: ThreadQuestion) => {
    const { id } = message;
    if ('stop' in message) {
      stops.get(id)?.abort();
      return;
    }
    const stop = new AbortController();
    stops.set(id, stop);
    before = before.then(async () => {
      const answer: ThreadAnswer = await scanDataset(message.question, await resources, {
        signal: stop.signal,
        threads: 1,
      }).then(
        (profile) => ({ id, profile }),
        (error: unknown) => ({ id, error: error instanceof Error ? error.message : String(error) }),
      );
      stops.delete(id);
      port.postMessage(answer);
    });
  });
}
