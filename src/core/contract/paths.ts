/** A path in a contract, made relative to the folder that `root` is relative to; or why it may not be read. */
export type ResolvedPath = { readonly path: string } | { readonly problem: string };

/**
 * Where a path written in a contract leads. `root` is the workspace folder and `contractPath` the contract, both with
 * `/` and relative to the same place (or both absolute). The result never leaves `root`, as far as names tell: links are
 * for whoever reads the file to check.
 */
export function resolveContractPath(root: string, contractPath: string, written: string): ResolvedPath {
  const problem = unusablePath(written);
  if (problem) return { problem };
  const base = segments(root);
  const folder = segments(contractPath).slice(0, -1);
  const path = [...folder];
  for (const part of written.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') path.push(part);
    else if (path.length > 0 && path.at(-1) !== '..') path.pop();
    else path.push('..');
  }
  const inside = base.every((part, i) => path[i] === part) && path[base.length] !== '..';
  if (!inside) return { problem: `"${written}" leads out of the workspace folder` };
  return { path: `${contractPath.startsWith('/') ? '/' : ''}${path.join('/')}` };
}

/** Why a path cannot be one inside the workspace, whatever the workspace is. */
export function unusablePath(written: string): string | undefined {
  const quoted = `"${written.length > 80 ? `${written.slice(0, 80)}…` : written}"`;
  if (/^[a-z][a-z0-9+.-]+:/i.test(written)) return `${quoted} is a URL: only files beside the contract are read`;
  if (/^[\\/]|^[a-z]:|^~/i.test(written)) return `${quoted} is absolute: write it relative to the contract`;
  if (/[\0\r\n]/.test(written)) return 'a path cannot hold a line break or NUL';
  return undefined;
}

function segments(path: string): string[] {
  const result: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && result.length > 0 && result.at(-1) !== '..') result.pop();
    else result.push(part);
  }
  return result;
}
