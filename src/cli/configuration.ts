import { dirname, join, relative, resolve } from 'node:path';
import { parseConfiguration } from '../core/configuration/parse.ts';
import { type ConfigurationLayer, resolveConfiguration } from '../core/configuration/resolve.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../core/configuration/types.ts';
import { LineIndex } from '../core/text/text.ts';
import { UsageError } from './exit.ts';
import { nearest, readTextFile, slashes } from './files.ts';

const NAME = '.rightlever.yaml';

/** Finds and reads the configuration of a folder: the nearest `.rightlever.yaml` upward and what it extends. */
export interface Configurations {
  /** Its globs are absolute. Throws a `UsageError` that names the place when a file cannot be read or is wrong. */
  of(folder: string): Promise<Configuration>;
}

/** `read: false` is `--no-config`. */
export function createConfigurations(cwd: string, read: boolean): Configurations {
  const byFolder = new Map<string, Promise<Configuration>>();
  const byFile = new Map<string, Promise<Configuration>>();
  return {
    of(folder) {
      if (!read) return Promise.resolve(DEFAULT_CONFIGURATION);
      let found = byFolder.get(folder);
      if (!found) {
        const home = nearest(folder, [NAME]);
        const file = home && join(home, NAME);
        found = file ? (byFile.get(file) ?? load(file)) : Promise.resolve(DEFAULT_CONFIGURATION);
        if (file) byFile.set(file, found);
        byFolder.set(folder, found);
      }
      return found;
    },
  };

  async function load(file: string): Promise<Configuration> {
    return resolveConfiguration(await layersOf(file, []));
  }

  /** The bases first, the file itself last. `chain` holds the files that led here. */
  async function layersOf(file: string, chain: readonly string[]): Promise<ConfigurationLayer[]> {
    const shown = slashes(relative(cwd, file));
    if (chain.includes(file))
      throw new UsageError(`${shown}: extends itself, through ${chain.map((f) => relative(cwd, f)).join(', ')}`);
    const content = await readTextFile(file);
    if ('problem' in content) throw new UsageError(`${shown}: ${content.problem}`);
    const { layer, problems } = parseConfiguration(slashes(file), content.text);
    if (problems.length > 0) {
      const lines = new LineIndex(content.text);
      throw new UsageError(
        problems
          .map(({ message, span }) => {
            const { line, character } = lines.positionAt(span.start);
            return `${shown}:${line + 1}:${character + 1}: ${message}`;
          })
          .join('\n'),
      );
    }
    const bases: ConfigurationLayer[] = [];
    for (const base of layer.extends) bases.push(...(await layersOf(resolve(dirname(file), base), [...chain, file])));
    return [...bases, layer];
  }
}
