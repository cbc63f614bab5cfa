import type { FolderEntry } from '../protocol/index.ts';
import { matchesAny } from './engine.ts';

/** Each is a question to a provider that may be far away. What stands beyond is not found. */
const MOST_FOLDERS = 2_000;

const SKIPPED = new Set(['node_modules', '.git']);

/**
 * Uris of the files below a folder that match one of the globs, level by level, for folders that cannot be searched.
 * @param read what stands in one folder
 */
export async function walk(
  folder: string,
  include: readonly string[],
  limit: number,
  read: (uri: string) => Promise<readonly FolderEntry[]>,
): Promise<string[]> {
  const found: string[] = [];
  let folders = 0;
  let level = [''];
  while (level.length > 0 && found.length < limit && folders < MOST_FOLDERS) {
    const asked = level.slice(0, MOST_FOLDERS - folders);
    folders += asked.length;
    const listings = await Promise.all(asked.map((path) => read(uriOf(folder, path))));
    const below: string[] = [];
    listings.forEach((entries, index) => {
      for (const { name, type } of entries) {
        const path = `${asked[index]}${name}`;
        if (type === 'directory' && !SKIPPED.has(name)) below.push(`${path}/`);
        else if (type === 'file' && matchesAny(include, path)) found.push(uriOf(folder, path));
      }
    });
    level = below;
  }
  return found.slice(0, limit);
}

/** `path` is relative, with slashes; a folder's own ends with one. */
function uriOf(folder: string, path: string): string {
  const encoded = path.replace(/\/$/, '').split('/').map(encodeURIComponent).join('/');
  return encoded === '' ? folder : `${folder.replace(/\/$/, '')}/${encoded}`;
}
