import { URI, Utils } from 'vscode-uri';

/** One spelling for a uri, so that it can be a key: clients differ in what they percent-encode. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The uri of the folder that holds a file; a root stays itself. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

export function fileName(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** Resolves a relative path, with `/`, against a folder. `..` may lead out of it, but not above the root. */
export function resolvePath(folder: string, path: string): string {
  const uri = URI.parse(folder);
  const parts: string[] = [];
  for (const part of `${uri.path}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return uri.with({ path: `/${parts.join('/')}` }).toString();
}

/** The path of a file relative to a folder, with `/`; undefined when it does not lie in it. The folder itself is ''. */
export function relativePath(folder: string, uri: string): string | undefined {
  const from = URI.parse(folder);
  const to = URI.parse(uri);
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const base = from.path.endsWith('/') ? from.path : `${from.path}/`;
  if (to.path === from.path || `${to.path}/` === base) return '';
  return to.path.startsWith(base) ? to.path.slice(base.length) : undefined;
}

/** The folders from the file's own up to `top`, which is included; only the file's own when it does not lie in `top`. */
export function foldersUpTo(uri: string, top: string): string[] {
  const folders: string[] = [];
  let folder = folderOf(uri);
  if (relativePath(top, folder) === undefined) return [folder];
  for (;;) {
    folders.push(folder);
    if (relativePath(top, folder) === '') return folders;
    folder = folderOf(folder);
  }
}

/** The path of a uri with `/` and all folders, without the slash in front: what globs and names are matched against. */
export function uriPath(uri: string): string {
  return URI.parse(uri).path.slice(1);
}
