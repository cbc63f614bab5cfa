import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Tells the JavaScript engine what shortens the start of a process. Holds for what is loaded and run afterwards.
 *
 * V8 makes byte code of a regular expression for its first match and machine code for those that follow. Ours are many,
 * large, and most match again: making machine code at once saves a quarter of the time to all findings of a first file.
 *
 * V8 also makes objects of a kind that outlived a collection at once among the old ones from then on. Those of a first file
 * outlive one while its sentences are kept, those of a keystroke never: each document would stay until all memory is gone
 * through, and be copied with what it refers to by every collection before that, 10 ms each instead of 2.
 *
 * From Node 22 on, and so in present editors, code that was compiled is kept for the next start, in the folder for
 * temporary files, under a key of Node's own.
 */
export function startSooner(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-allocation-site-pretenuring');
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
}
