import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { detectFormat } from '../src/core/formats/index.ts';

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** The prompt files and Markdown texts below folders. */
export function textsBelow(folders: readonly string[]): Text[] {
  return filesBelow(folders)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ path, text }) => path.endsWith('.md') || detectFormat(path, text));
}

/** Texts of the project; the labelled cases, which say more against each other than any prompt does, come last. */
export const OWN_TEXTS = ['examples', 'docs', 'test/accuracy'];

function filesBelow(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? (readdirSync(path, { recursive: true }) as string[])
          .map((name) => join(path, name))
          .filter((name) => statSync(name).isFile())
          .sort()
      : [path],
  );
}
