import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Tells the JavaScript engine what shortens the start of a process. Holds for what is loaded and run afterwards.
 *
 * V8 makes byte code of a regular expression for its first match and machine code for those that follow. Ours are many,
 * large, and most match again: making machine code at once saves a quarter of the time to all findings of a first file.
 *
 * From Node 22 on, and so in present editors, code that was compiled is kept for the next start, in the folder for
 * temporary files, under a key of Node's own.
 */
export function startSooner(): void {
  setFlagsFromString('--no-regexp-tier-up');
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
}
