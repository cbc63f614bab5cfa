import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { resolveContractPath } from '../core/contract/paths.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import { gather } from '../core/decision/gather.ts';
import type { Measured } from '../core/decision/types.ts';
import type { Unread, Workspace } from '../core/decision/workspace.ts';
import type { Resources } from '../core/engine.ts';
import { scanDataset } from '../node/scan-file.ts';
import { type FoundFile, ioMessage, nearest, readTextFile, slashes } from './files.ts';
import { progressBar } from './progress.ts';
import type { Project } from './project.ts';

/** Reads what a contract names: its prompts, data, schema and results, as far as they lie in its workspace folder. */
export async function gatherFor(project: Project, file: FoundFile, contract: ContractDocument): Promise<Measured> {
  const { prices } = await project.configurationOf(file.absolute);
  return gather(contract, contractWorkspace(file.absolute, project.resources), {
    prices,
    analyzePrompt: async (path, text) => {
      const absolute = resolve(dirname(file.absolute), path);
      const shown = slashes(
        dirname(file.path) === '.' ? path.replace(/^\.\//, '') : `${dirname(file.path)}/${path.replace(/^\.\//, '')}`,
      );
      return project.analyze({ path: shown, absolute, folder: dirname(absolute), kind: 'prompt' }, text);
    },
  });
}

/** The files below the nearest folder upward with `.git` or `.rightlever.yaml`, else below the contract's own folder. */
export function contractWorkspace(contract: string, resources: Resources): Workspace {
  const folder = dirname(contract);
  const root = nearest(folder, ['.git', '.rightlever.yaml']) ?? folder;

  /** The absolute path of a written one; links count by where they lead. */
  async function locate(written: string): Promise<{ absolute: string } | Unread> {
    const resolved = resolveContractPath(slashes(root), slashes(contract), written);
    if ('problem' in resolved) return { status: 'outside', detail: resolved.problem };
    try {
      const [real, realRoot] = await Promise.all([realpath(resolved.path), realpath(root)]);
      if (real !== realRoot && !real.startsWith(realRoot + sep)) {
        return { status: 'outside', detail: `"${written}" is a link that leads out of the workspace folder` };
      }
      return { absolute: real };
    } catch (error) {
      return unread(error);
    }
  }

  return {
    async read(path) {
      const found = await locate(path);
      if ('status' in found) return found;
      const content = await readTextFile(found.absolute);
      return 'text' in content ? { text: content.text } : { status: 'unreadable', detail: content.problem };
    },
    async exists(path) {
      const found = await locate(path);
      if ('status' in found) return found.status;
      return stat(found.absolute).then(
        () => 'exists' as const,
        () => 'missing' as const,
      );
    },
    async scanDataset(path, asked) {
      const found = await locate(path);
      if ('status' in found) return found;
      const heldOut = asked.heldOut === undefined ? undefined : await locate(asked.heldOut);
      const bar = progressBar(path);
      try {
        return await scanDataset(
          {
            source: { file: found.absolute },
            heldOut: heldOut && 'absolute' in heldOut ? { file: heldOut.absolute } : undefined,
            path,
            asked,
          },
          resources,
          { progress: (share) => bar?.update(share) },
        );
      } catch (error) {
        return unread(error);
      } finally {
        bar?.stop();
      }
    },
  };
}

function unread(error: unknown): Unread {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  return missing ? { status: 'missing' } : { status: 'unreadable', detail: ioMessage(error) };
}
