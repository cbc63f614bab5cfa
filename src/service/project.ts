import { findCompanions } from '../core/companions.ts';
import { type ParsedConfiguration, parseConfiguration } from '../core/configuration/parse.ts';
import { type ConfigurationLayer, isIgnored, matchesAny, resolveConfiguration } from '../core/configuration/resolve.ts';
import type { Configuration } from '../core/configuration/types.ts';
import { parseContract } from '../core/contract/parse.ts';
import { resolveContractPath } from '../core/contract/paths.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import { type Resources, readPrompt } from '../core/engine.ts';
import { isContractPath, kindOfFile } from '../core/files.ts';
import { detectFormat, mayBePrompt, parsePrompt } from '../core/formats/index.ts';
import type { FormatId, PromptDocument } from '../core/prompt/types.ts';
import type { Companion } from '../core/rules/types.ts';
import type { Files, FileText } from './files.ts';
import type { ServiceHost } from './host.ts';
import { fileName, folderOf, foldersUpTo, normalizeUri, relativePath, resolvePath, uriPath } from './uris.ts';

export const CONFIGURATION_NAME = '.rightlever.yaml';

/** Every name under which a prompt, a contract or a configuration is known; formats.md of the documentation lists them. */
const CONTRACT_GLOBS = ['**/*.task.{yaml,yml,json}', '**/task-contract.{yaml,yml,json}'] as const;
const INSTRUCTION_GLOBS = [
  '**/*.instructions.md',
  '**/copilot-instructions.md',
  '**/*.agent.md',
  '**/*.chatmode.md',
  '**/.github/agents/*.md',
  '**/{AGENTS,CLAUDE,CLAUDE.local,GEMINI}.md',
  '**/.claude/rules/**/*.md',
  '**/.cursor/rules/**/*.mdc',
  '**/{.cursorrules,.windsurfrules,.clinerules}',
] as const;
const PROMPT_GLOBS = [
  '**/*.{md,mdc,prompty,prompt,poml,baml,j2,jinja,jinja2,txt,yml,yaml,json}',
  '**/.{cursorrules,windsurfrules,clinerules}',
];

/** Editors give these documents a language of their own; the name of the file need not tell then. */
const FORMAT_OF_LANGUAGE: Readonly<Record<string, FormatId>> = {
  prompt: 'vscode-prompt',
  instructions: 'vscode-instructions',
  chatagent: 'vscode-agent',
  chatmode: 'vscode-agent',
  skill: 'skill',
};

export interface NamedDataset {
  readonly contractUri: string;
  readonly document: ContractDocument;
  readonly role: 'train' | 'held-out';
  readonly path: string;
}

export type FileKind = 'prompt' | 'contract' | 'configuration' | 'dataset';

/**
 * What holds across files: which kind each one is, the configuration that applies to it, the instruction files that
 * apply together with it, and the contract that names it.
 */
export class Project {
  private readonly contracts = new RecentByUri<ContractDocument>();
  private readonly configurations = new RecentByUri<ParsedConfiguration>();
  private readonly resolved = new Map<string, Configuration>();
  private readonly companionDocuments = new RecentByUri<Omit<Companion, 'relation'>>();

  /** The instruction files of one listing, each with the root it belongs to. */
  private readonly members = new WeakMap<readonly string[], Promise<{ member: string; root: string }[]>>();
  /** Where a configuration of a folder may stand, the nearest first. */
  private readonly candidates = new Map<string, readonly string[]>();
  /** By the uri of the file they apply together with. */
  private readonly groups = new Map<string, CompanionGroup>();

  constructor(
    private readonly host: ServiceHost,
    private readonly files: Files,
    /** What holds for a file before any configuration file is read. */
    private readonly baseOf: (uri: string) => ConfigurationLayer['settings'],
  ) {}

  /** The innermost workspace folder that holds the file, else the file's own folder. */
  workspaceFolderOf(uri: string): string {
    const holding = this.host.workspace.folders().filter((folder) => relativePath(folder, uri) !== undefined);
    return holding.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri);
  }

  /** How findings name a file: relative to its workspace folder. */
  pathOf(uri: string): string {
    return relativePath(this.workspaceFolderOf(uri), uri) ?? fileName(uri);
  }

  /** Undefined for a file the configuration leaves out, and for one that is nothing to us. */
  async kindOf(file: FileText): Promise<FileKind | undefined> {
    if (fileName(file.uri) === CONFIGURATION_NAME) return 'configuration';
    const configuration = await this.configurationOf(file.uri);
    const path = uriPath(file.uri);
    if (isIgnored(configuration, path)) return undefined;
    if (matchesAny(configuration.files.contracts, path)) return 'contract';
    if (matchesAny(configuration.files.prompts, path)) return 'prompt';
    if (matchesAny(configuration.files.datasets, path)) return 'dataset';
    if (path.endsWith('.jsonl')) return (await this.contractOfDataset(file.uri)) && 'dataset';
    return kindOfFile(path, file.text) ?? (this.formatByLanguage(file.uri) ? 'prompt' : undefined);
  }

  /** All folders of the path count, also those above the workspace. */
  formatOf({ uri, text }: FileText): FormatId {
    return detectFormat(uriPath(uri), text) ?? this.formatByLanguage(uri) ?? 'plain';
  }

  /** Whether the editor has a language of its own for an open document. */
  isOfEditor(uri: string): boolean {
    return this.formatByLanguage(uri) !== undefined;
  }

  private formatByLanguage(uri: string): FormatId | undefined {
    const language = this.host.workspace.openDocument(uri)?.languageId;
    return language === undefined ? undefined : FORMAT_OF_LANGUAGE[language];
  }

  /** Prompts and contracts of a workspace folder, whether open or not. */
  async listFiles(folder: string): Promise<readonly string[]> {
    const listed = await this.files.list(folder, PROMPT_GLOBS);
    const kept: string[] = [];
    for (const uri of listed) {
      const path = uriPath(uri);
      if (kindOfFile(path)) kept.push(uri);
      else {
        const { prompts, contracts } = (await this.configurationOf(uri)).files;
        if (matchesAny(contracts, path) || matchesAny(prompts, path) || mayBePrompt(path)) kept.push(uri);
      }
    }
    return kept;
  }

  // --- configuration ------------------------------------------------------------------------------------------------

  /**
   * The nearest `.rightlever.yaml` up to the workspace folder with what it extends, on top of the editor's settings; what
   * is wrong in it is left out.
   */
  async configurationOf(uri: string): Promise<Configuration> {
    const file = await this.nearestConfiguration(uri);
    const layers = file ? await this.layersOf(file, []) : [];
    const settings = this.baseOf(uri);
    const key = [JSON.stringify(settings), ...layers.map(({ key }) => key)].join('\n');
    let resolved = this.resolved.get(key);
    if (!resolved) {
      const base: ConfigurationLayer = { path: '', extends: [], settings };
      resolved = resolveConfiguration([base, ...layers.map(({ layer }) => layer)]);
      if (this.resolved.size > 50) this.resolved.clear();
      this.resolved.set(key, resolved);
    }
    return resolved;
  }

  private async nearestConfiguration(uri: string): Promise<FileText | undefined> {
    for (const at of this.candidatesFor(uri)) {
      const file = await this.files.text(at);
      if (file) return file;
    }
    return undefined;
  }

  private candidatesFor(uri: string): readonly string[] {
    const top = this.workspaceFolderOf(uri);
    const key = `${top} ${uri.slice(0, uri.lastIndexOf('/'))}`;
    let known = this.candidates.get(key);
    if (!known) {
      known = foldersUpTo(uri, top).map((folder) => resolvePath(folder, CONFIGURATION_NAME));
      if (this.candidates.size > 5000) this.candidates.clear();
      this.candidates.set(key, known);
    }
    return known;
  }

  readConfiguration(file: FileText): ParsedConfiguration {
    return this.configurations.get(file, () => parseConfiguration(uriPath(file.uri), file.text));
  }

  /** The bases first, the file itself last. A base that is missing or extends itself counts as empty. */
  private async layersOf(
    file: FileText,
    chain: readonly string[],
  ): Promise<{ layer: ConfigurationLayer; key: string }[]> {
    const { layer } = this.readConfiguration(file);
    const layers: { layer: ConfigurationLayer; key: string }[] = [];
    for (const base of layer.extends) {
      const uri = resolvePath(folderOf(file.uri), base);
      if (uri === file.uri || chain.includes(uri)) continue;
      const found = await this.files.text(uri);
      if (found) layers.push(...(await this.layersOf(found, [...chain, file.uri])));
    }
    return [...layers, { layer, key: `${file.uri} ${file.key}` }];
  }

  // --- contracts ----------------------------------------------------------------------------------------------------

  /** Paths of a contract are relative to its own folder, so it is read under its bare name. */
  readContract(file: FileText): ContractDocument {
    return this.contracts.get(file, () => parseContract(fileName(file.uri), file.text));
  }

  async contractsIn(folder: string): Promise<readonly FileText[]> {
    const listed = await this.files.list(folder, CONTRACT_GLOBS);
    const open = this.host.workspace
      .openDocuments()
      .map(({ uri }) => uri)
      .filter((uri) => isContractPath(uriPath(uri)) && relativePath(folder, uri) !== undefined);
    const texts = await Promise.all([...new Set([...listed, ...open])].sort().map((uri) => this.files.text(uri)));
    return texts.filter((file) => file !== null);
  }

  /** The contracts that name a prompt. */
  async contractsOf(uri: string): Promise<{ uri: string; document: ContractDocument }[]> {
    const naming: { uri: string; document: ContractDocument }[] = [];
    for (const file of await this.contractsIn(this.workspaceFolderOf(uri))) {
      const document = this.readContract(file);
      if (this.promptsOf(file.uri, document).some((prompt) => prompt.uri === uri))
        naming.push({ uri: file.uri, document });
    }
    return naming;
  }

  /** The first contract that names a dataset, the field that names it, and the path as written there. */
  async contractOfDataset(uri: string): Promise<NamedDataset | undefined> {
    for (const file of await this.contractsIn(this.workspaceFolderOf(uri))) {
      const document = this.readContract(file);
      const { dataset, evals } = document.contract;
      for (const [role, path] of [
        ['train', dataset?.train],
        ['held-out', evals?.held_out === 'none' ? undefined : evals?.held_out],
      ] as const) {
        if (path !== undefined && this.resolveFrom(file.uri, path) === uri) {
          return { contractUri: file.uri, document, role, path };
        }
      }
    }
    return undefined;
  }

  /** The prompts a contract names, inside its workspace folder. */
  promptsOf(uri: string, { contract }: ContractDocument): { uri: string; path: string }[] {
    return (contract.prompt ?? []).flatMap((path) => {
      const target = this.resolveFrom(uri, path);
      return target === undefined ? [] : [{ uri: target, path }];
    });
  }

  /** A path that a contract writes, as a uri; undefined when it leaves the workspace folder. */
  resolveFrom(contractUri: string, written: string): string | undefined {
    const folder = this.workspaceFolderOf(contractUri);
    const resolved = resolveContractPath('', relativePath(folder, contractUri) ?? fileName(contractUri), written);
    return 'path' in resolved ? normalizeUri(resolvePath(folder, resolved.path)) : undefined;
  }

  // --- instruction files that apply together ------------------------------------------------------------------------

  /** The other instruction files a coding agent reads together with this one, with their directives. */
  async companionsOf(uri: string, document: PromptDocument, resources: Resources): Promise<readonly Companion[]> {
    if (!document.forCodingAgent) return [];
    const folder = this.workspaceFolderOf(uri);
    const root = await this.instructionRootOf(uri, folder);
    const moment = `${root} ${resources.language ? 'read' : 'bare'} ${this.files.momentKey(uri)}`;
    let group = this.groups.get(uri);
    if (group?.moment !== moment) {
      group = { moment, others: await this.othersIn(root, uri, folder, resources), scope: undefined, companions: [] };
      if (this.groups.size > 200) this.groups.clear();
      this.groups.set(uri, group);
    }
    // Which files apply together is said in the header; memory files also import, and override, in their text.
    const { header, text, format } = document;
    const scope = header && format !== 'memory' ? text.slice(header.span.start, header.span.end) : text;
    if (group.scope !== scope) {
      const own = { ...document, path: relativePath(root, uri) ?? document.path };
      group.companions = group.others.flatMap(({ path, companion }) => {
        const pair = findCompanions([own, { ...companion.document, path }]);
        return (pair.get(own.path) ?? []).map(({ relation }) => ({ ...companion, relation }));
      });
      group.scope = scope;
    }
    return group.companions;
  }

  /** Paths are relative to the root. */
  private async othersIn(
    root: string,
    uri: string,
    folder: string,
    resources: Resources,
  ): Promise<{ path: string; companion: Omit<Companion, 'relation'> }[]> {
    const listing = await this.files.list(folder, INSTRUCTION_GLOBS);
    let members = this.members.get(listing);
    if (!members) {
      members = Promise.all(
        listing.map(async (member) => ({ member, root: await this.instructionRootOf(member, folder) })),
      );
      this.members.set(listing, members);
    }
    const others = (await members).filter((one) => one.root === root && one.member !== uri);
    const read = await Promise.all(
      others.map(async ({ member }) => {
        const file = await this.files.text(member);
        const path = relativePath(root, member);
        return file && path !== undefined ? { path, companion: this.readCompanion(file, resources) } : undefined;
      }),
    );
    return read.filter((one) => one !== undefined);
  }

  private readCompanion(file: FileText, resources: Resources): Omit<Companion, 'relation'> {
    const state = resources.language ? 'read' : 'bare';
    return this.companionDocuments.get({ ...file, key: `${file.key} ${state}` }, () => {
      const path = this.pathOf(file.uri);
      const { document, directives } = readPrompt(
        parsePrompt(path, file.text, { format: this.formatOf(file) }),
        resources,
      );
      return { document, directives };
    });
  }

  /** The nearest folder with `.git` or `.github`, else the workspace folder. */
  private async instructionRootOf(uri: string, folder: string): Promise<string> {
    for (const candidate of foldersUpTo(uri, folder)) {
      if (candidate === folder) break;
      const [git, github] = await Promise.all(
        ['.git', '.github'].map((name) => this.files.stat(resolvePath(candidate, name))),
      );
      if (git || github) return candidate;
    }
    return folder;
  }
}

interface CompanionGroup {
  readonly moment: string;
  readonly others: readonly { readonly path: string; readonly companion: Omit<Companion, 'relation'> }[];
  /** The text that `companions` were found by. */
  scope: string | undefined;
  companions: readonly Companion[];
}

/** The last thing read of each file, for as long as its text stays the same. */
class RecentByUri<T> {
  private readonly entries = new Map<string, { key: string; value: T }>();

  get(file: Pick<FileText, 'uri' | 'key'>, read: () => T): T {
    const known = this.entries.get(file.uri);
    if (known?.key === file.key) return known.value;
    const value = read();
    if (this.entries.size > 2000) this.entries.clear();
    this.entries.set(file.uri, { key: file.key, value });
    return value;
  }
}
