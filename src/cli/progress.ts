import { SingleBar } from 'cli-progress';

/** A bar on standard error for a share between 0 and 1, where that is a terminal. Stop it when the work is over. */
export function progressBar(name: string): SingleBar | undefined {
  if (!process.stderr.isTTY) return undefined;
  const bar = new SingleBar({
    format: `${name} {bar} {percentage}% {eta_formatted}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0);
  return bar;
}
