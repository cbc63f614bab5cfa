import type { Worker } from 'node:worker_threads';
import type { DatasetProfile } from '../core/dataset/types.ts';
import type { ScanQuestion } from './scan-file.ts';
import { hasThreads, startWorker } from './scan-threads.ts';

export type ThreadQuestion =
  | { readonly id: number; readonly question: ScanQuestion }
  | { readonly id: number; readonly stop: true };

export type ThreadAnswer = { readonly id: number } & (
  | { readonly profile: DatasetProfile }
  | { readonly error: string }
);

/** A thread that has had nothing to do for so long is ended: it holds the tokenizer and the language model. */
const IDLE_MILLISECONDS = 60_000;

/**
 * One thread of its own that scans datasets one after the other, so that a process that answers an editor never waits for
 * a scan. It is started by the first question and does not keep the process alive.
 */
export class ScanThread {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private serial = 0;
  private readonly waiting = new Map<
    number,
    { resolve: (profile: DatasetProfile) => void; reject: (error: Error) => void }
  >();

  /** False when the program runs from its source, where there is no bundle to start. */
  readonly available = hasThreads();

  /** Rejects with what reading rejects with. A scan that `signal` stops resolves with what it has found. */
  scan(question: ScanQuestion, signal?: AbortSignal): Promise<DatasetProfile> {
    clearTimeout(this.idle);
    this.worker ??= this.start();
    const { worker } = this;
    const id = ++this.serial;
    const tell = (message: ThreadQuestion) => worker.postMessage(message);
    const stop = () => tell({ id, stop: true });
    signal?.addEventListener('abort', stop, { once: true });
    return new Promise<DatasetProfile>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      tell({ id, question });
      if (signal?.aborted) stop();
    }).finally(() => {
      signal?.removeEventListener('abort', stop);
      if (this.waiting.size === 0) this.endSoon();
    });
  }

  private start(): Worker {
    const worker = startWorker(null);
    worker.unref();
    worker.on('message', (answer: ThreadAnswer) => {
      const asked = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('profile' in answer) asked?.resolve(answer.profile);
      else asked?.reject(new Error(answer.error));
    });
    const fail = (error: Error) => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the scanning thread ended')));
    return worker;
  }

  private endSoon(): void {
    this.idle = setTimeout(() => {
      const { worker } = this;
      this.worker = undefined;
      void worker?.terminate();
    }, IDLE_MILLISECONDS);
    this.idle.unref();
  }
}
