import { dirname, relative } from 'node:path';
import { findCompanions } from '../core/companions.ts';
import { isIgnored, matchesAny } from '../core/configuration/resolve.ts';
import type { Configuration } from '../core/configuration/types.ts';
import { parseContract } from '../core/contract/parse.ts';
import { resolveContractPath } from '../core/contract/paths.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import {
  type AnalyzedPrompt,
  analyzeContract,
  analyzePrompt,
  loadResources,
  type Resources,
  readPrompt,
  unreadableFile,
} from '../core/engine.ts';
import { detectFormat, parsePrompt } from '../core/formats/index.ts';
import type { PromptDocument } from '../core/prompt/types.ts';
import type { Companion, FileReport } from '../core/rules/types.ts';
import { createConfigurations } from './configuration.ts';
import { lintDataset } from './dataset.ts';
import {
  contractsNear,
  type FoundFile,
  nearest,
  type ReadResult,
  readTextFile,
  type SearchOptions,
  slashes,
} from './files.ts';
import { gatherFor } from './gather.ts';

export interface ProjectOptions {
  readonly cwd: string;
  readonly date: string;
  /** Rule ids or families; empty for all. */
  readonly only?: readonly string[];
  /** False with `--no-config`. */
  readonly configurations: boolean;
}

interface OpenFile {
  readonly file: FoundFile;
  readonly read: ReadResult;
}

/** The files of one run, and everything that is known across them. */
export interface Project extends SearchOptions {
  /** Texts by the paths that reports name, for quotes and fingerprints. */
  readonly sources: ReadonlyMap<string, string>;
  /**
   * Reads the files, and finds which instructions apply together and which contract names which prompt; for a prompt given
   * by itself, also a contract near it.
   */
  open(files: readonly FoundFile[]): Promise<void>;
  /** Takes this text for a file instead of what is on disk. */
  provide(file: FoundFile, text: string): void;
  /** The text of an open file, unless it could not be read. */
  text(file: FoundFile): { text: string; bom: boolean } | undefined;
  /** The contract that names this open prompt. */
  contractOf(file: FoundFile): { file: FoundFile; contract: ContractDocument } | undefined;
  lint(file: FoundFile): Promise<FileReport>;
  analyze(file: FoundFile, text: string): Promise<AnalyzedPrompt>;
  configurationOf(absolute: string): Promise<Configuration>;
  readonly resources: Required<Resources>;
}

export async function createProject(options: ProjectOptions): Promise<Project> {
  const { cwd, date } = options;
  const resources = await loadResources();
  const configurations = createConfigurations(cwd, options.configurations);
  const open = new Map<string, OpenFile>();
  const sources = new Map<string, string>();
  /** By absolute path. */
  const companions = new Map<string, { absolute: string; relation: string }[]>();
  const contracts = new Map<string, { file: FoundFile; contract: ContractDocument }>();
  const documents = new Map<string, PromptDocument>();

  const configurationOf = (absolute: string) => configurations.of(dirname(absolute));
  const only = options.only?.length ? options.only : undefined;

  const project: Project = {
    cwd,
    sources,
    resources,
    configurationOf,

    async ignored(absolute) {
      return isIgnored(await configurationOf(absolute), slashes(absolute));
    },

    async configured(absolute) {
      const { files } = await configurationOf(absolute);
      const path = slashes(absolute);
      if (matchesAny(files.contracts, path)) return 'contract';
      if (matchesAny(files.prompts, path)) return 'prompt';
      return matchesAny(files.datasets, path) ? 'dataset' : undefined;
    },

    async open(files) {
      for (const file of files) {
        if (file.kind === 'dataset') continue;
        const read = await readTextFile(file.absolute);
        if ('problem' in read) open.set(file.absolute, { file, read });
        else {
          project.provide(file, read.text);
          open.set(file.absolute, { file, read });
        }
      }
      for (const { file, read } of open.values()) if (file.kind === 'contract') linkContract(file, read);
      await linkContractsNear(files);
      linkCompanions();
    },

    provide(file, text) {
      const before = open.get(file.absolute)?.read;
      open.set(file.absolute, { file, read: { text, bom: before !== undefined && 'bom' in before && before.bom } });
      sources.set(file.path, text);
      documents.delete(file.absolute);
    },

    text(file) {
      const read = open.get(file.absolute)?.read;
      return read && 'text' in read ? read : undefined;
    },

    contractOf: (file) => contracts.get(slashes(file.absolute)),

    async lint(file) {
      if (file.kind === 'dataset') return lintDataset(file, await configurationOf(file.absolute), resources, only);
      const read = open.get(file.absolute)?.read ?? (await readTextFile(file.absolute));
      if ('problem' in read) return unreadableFile(file.path, read.problem);
      return file.kind === 'contract' ? lintContract(file, read.text) : (await project.analyze(file, read.text)).report;
    },

    async analyze(file, text) {
      return analyzePrompt(file.path, text, {
        ...(await optionsFor(file.absolute)),
        document: documentOf(file, text),
        companions: companionsOf(file.absolute),
        contract: project.contractOf(file)?.contract,
      });
    },
  };
  return project;

  async function optionsFor(absolute: string) {
    return {
      configuration: await configurationOf(absolute),
      configurationPath: slashes(absolute),
      resources,
      date,
      only,
    };
  }

  async function lintContract(file: FoundFile, text: string): Promise<FileReport> {
    const contract = parseContract(file.path, text);
    const measured = await gatherFor(project, file, contract);
    return analyzeContract(file.path, text, { ...(await optionsFor(file.absolute)), contract, measured }).report;
  }

  /** The path decides the format by all its folders, also those above the linted one. */
  function documentOf(file: FoundFile, text: string): PromptDocument {
    let document = documents.get(file.absolute);
    if (!document) {
      document = parsePrompt(file.path, text, { format: detectFormat(slashes(file.absolute), text) ?? 'plain' });
      documents.set(file.absolute, document);
    }
    return document;
  }

  function linkContract(file: FoundFile, read: ReadResult): void {
    if ('problem' in read) return;
    const contract = parseContract(file.path, read.text);
    for (const written of contract.contract.prompt ?? []) {
      const resolved = resolveContractPath('/', slashes(file.absolute), written);
      if ('path' in resolved && !contracts.has(resolved.path)) contracts.set(resolved.path, { file, contract });
    }
  }

  /** A searched folder holds its contracts; a prompt that was named alone may have one outside of what was named. */
  async function linkContractsNear(files: readonly FoundFile[]): Promise<void> {
    const alone = files.filter((file) => file.kind === 'prompt' && file.folder === dirname(file.absolute));
    for (const folder of new Set(alone.map((file) => file.folder))) {
      for (const absolute of await contractsNear(folder)) {
        if (open.has(absolute)) continue;
        const path = slashes(relative(cwd, absolute));
        linkContract({ path, absolute, folder: dirname(absolute), kind: 'contract' }, await readTextFile(absolute));
      }
    }
  }

  function linkCompanions(): void {
    const byRoot = new Map<string, { file: FoundFile; document: PromptDocument }[]>();
    for (const { file, read } of open.values()) {
      if (file.kind !== 'prompt' || 'problem' in read) continue;
      const document = documentOf(file, read.text);
      // A plain text may be imported by one of them.
      if (!document.forCodingAgent && document.format !== 'plain') continue;
      const root = nearest(dirname(file.absolute), ['.git', '.github']) ?? file.folder;
      const group = byRoot.get(root);
      if (group) group.push({ file, document });
      else byRoot.set(root, [{ file, document }]);
    }
    for (const [root, group] of byRoot) {
      const absoluteOf = new Map(group.map(({ file }) => [slashes(relative(root, file.absolute)), file.absolute]));
      const inRoot = group.map(({ file, document }) => ({ ...document, path: slashes(relative(root, file.absolute)) }));
      for (const [path, neighbours] of findCompanions(inRoot)) {
        companions.set(
          absoluteOf.get(path)!,
          neighbours.map((neighbour) => ({ absolute: absoluteOf.get(neighbour.path)!, relation: neighbour.relation })),
        );
      }
    }
  }

  function companionsOf(absolute: string): Companion[] {
    return (companions.get(absolute) ?? []).flatMap(({ absolute: other, relation }) => {
      const found = open.get(other);
      if (!found || 'problem' in found.read) return [];
      const { document, directives } = readPrompt(documentOf(found.file, found.read.text), resources);
      return [{ document, directives, relation }];
    });
  }
}
