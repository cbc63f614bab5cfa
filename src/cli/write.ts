import { rename, rm, stat, writeFile } from 'node:fs/promises';

/** Writes a file whole or not at all: to a new file beside it, which then takes its name. Keeps the file's mode. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  const mode = await stat(path).then(
    (info) => info.mode,
    () => undefined,
  );
  try {
    await writeFile(beside, text, { encoding: 'utf8', ...(mode !== undefined && { mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
