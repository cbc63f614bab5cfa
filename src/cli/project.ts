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
import { type FoundFile, nearest, type ReadResult, readTextFile, type SearchOptions, slashes } from './files.ts';
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
  /** Reads the files, and finds which instructions apply together and which contract names which prompt. */
  open(files: readonly FoundFile[]): Promise<void>;
  /** Takes this text for a file instead of what is on disk. */
  provide(file: FoundFile, text: string): void;
  /** The text of an open file, unless it could not be read. */
  text(file: FoundFile): { text: string; bom: boolean } | undefined;
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
  const contracts = new Map<string, ContractDocument>();
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
      linkContracts();
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
        contract: contracts.get(file.absolute),
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

  function linkContracts(): void {
    for (const { file, read } of open.values()) {
      if (file.kind !== 'contract' || 'problem' in read) continue;
      const contract = parseContract(file.path, read.text);
      for (const written of contract.contract.prompt ?? []) {
        const resolved = resolveContractPath('/', slashes(file.absolute), written);
        if ('path' in resolved && !contracts.has(resolved.path)) contracts.set(resolved.path, contract);
      }
    }
  }

  function linkCompanions(): void {
    const byRoot = new Map<string, { file: FoundFile; document: PromptDocument }[]>();
    for (const { file, read } of open.values()) {
      if (file.kind !== 'prompt' || 'problem' in read) continue;
      const document = documentOf(file, read.text);
      if (!document.forCodingAgent) continue;
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
