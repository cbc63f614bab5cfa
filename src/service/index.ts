import {
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type CompletionItem,
  type Diagnostic,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type LocationLink,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { configurationSchema } from '../core/configuration/parse.ts';
import { contractSchema } from '../core/contract/schema.ts';
import { renderRecord } from '../core/decision/record.ts';
import { analyzePrompt } from '../core/engine.ts';
import { isContractPath } from '../core/files.ts';
import { parsePrompt } from '../core/formats/index.ts';
import type { FileReport, Finding } from '../core/rules/types.ts';
import { LineIndex } from '../core/text/text.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import type {
  Answer,
  Cost,
  Environment,
  LintWorkspaceResult,
  NewContract,
  PromptReadiness,
  Readiness,
  SetAnswersResult,
  Status,
  Tasks,
} from '../protocol/server.ts';
import { editOf, FIX_ALL_KIND, findingsIn, fixAllEdit, quickFixes, wants } from './actions.ts';
import type { Analysis, PromptAnalysis } from './analysis.ts';
import { Analyzer } from './analyzer.ts';
import { completePrompt, completeSuppression, ruleNames } from './completion.ts';
import { toDiagnostic } from './diagnostics.ts';
import { Files } from './files.ts';
import { type Cancellation, NEVER_CANCELLED, type ServiceHost } from './host.ts';
import { contractHover, type HoverParts, promptHover, toHover } from './hover.ts';
import { contractLinks, promptLinks } from './links.ts';
import { MOVE_FACT_KIND, moveFactActions } from './move-fact.ts';
import { Project } from './project.ts';
import { Verdicts } from './readiness.ts';
import { completeYaml, describeKey } from './schema-help.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import {
  promptFolding,
  promptSymbols,
  tokenLenses,
  variableDefinition,
  variableHighlights,
  yamlFolding,
  yamlSymbols,
} from './structure.ts';
import { suppressions } from './suppress.ts';
import { normalizeUri, resolvePath, uriPath } from './uris.ts';
import { createWorkspaceView } from './workspace-view.ts';

/** What the client can do and what it says of itself. */
export interface ClientFeatures {
  /** Code actions may hold snippets. */
  readonly snippetEdits: boolean;
  /** Completion items may hold snippets. */
  readonly snippetCompletions: boolean;
  /** What other extensions of the editor complete already. */
  readonly completes: NonNullable<Environment['completes']>;
  /** The editor shows the message of a finding beside the hover. */
  readonly hoverShowsDiagnostics: boolean;
  /** Diagnostics are asked for again when there is more to say, so that the first need not be all. */
  readonly refreshesDiagnostics: boolean;
}

const PLAIN_CLIENT: ClientFeatures = {
  snippetEdits: false,
  snippetCompletions: false,
  completes: [],
  hoverShowsDiagnostics: false,
  refreshesDiagnostics: false,
};

export interface FileDiagnostics {
  readonly uri: string;
  /** The version of the document that was linted; null for a file that is not open. */
  readonly version: number | null;
  /** Equal for equal items. */
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

export type LanguageService = ReturnType<typeof createLanguageService>;

/**
 * Everything an editor asks about prompts and contracts, without a connection, a file system or a clock of its own.
 * Uris go in and out normalised; positions are those of the Language Server Protocol (UTF-16). Nothing here rejects
 * for what a file holds; a file that is nothing to us gives empty answers.
 */
export function createLanguageService(host: ServiceHost) {
  const listeners: ((uris: readonly string[] | 'all') => void)[] = [];
  const changed = (uris: readonly string[] | 'all') => {
    for (const listener of listeners) listener(uris);
  };
  const files = new Files(host);
  const project = new Project(host, files, (uri) => settingsOf(uri).configuration);
  const analyzer = new Analyzer(host, files, project, changed);
  const verdicts = new Verdicts(files, project, analyzer);
  const workspace = createWorkspaceView(host, files, project, analyzer, verdicts);
  let settings: Settings = DEFAULT_SETTINGS;
  let folderSettings: ReadonlyMap<string, Settings> = new Map();
  let client: ClientFeatures = PLAIN_CLIENT;

  const settingsOf = (uri: string): Settings => folderSettings.get(project.workspaceFolderOf(uri)) ?? settings;
  const uriOf = (analysis: Analysis) => (path: string) =>
    path === analysis.path ? analysis.uri : normalizeUri(resolvePath(analysis.root, path));
  const linesOf = (analysis: Analysis): LineIndex =>
    analysis.kind === 'prompt'
      ? analysis.document.lines
      : analysis.kind === 'contract'
        ? analysis.contract.lines
        : new LineIndex(analysis.text);
  const diagnosticOf = (analysis: Analysis) => (finding: Finding) => toDiagnostic(finding, uriOf(analysis));

  /** Of what editors ask by themselves beside the first findings, which are told before it. */
  const later =
    <Params extends unknown[], Result>(ask: (...params: Params) => Promise<Result>) =>
    async (...params: Params): Promise<Result> => {
      await analyzer.afterFirstFindings();
      return ask(...params);
    };

  async function diagnostics(uri: string): Promise<FileDiagnostics | undefined> {
    const early = client.refreshesDiagnostics;
    const analysis = settingsOf(uri).diagnostics.enabled ? await analyzer.analyze(uri, { early }) : undefined;
    if (!analysis) return undefined;
    const items = analysis.report.findings.map(diagnosticOf(analysis));
    return { uri, version: analysis.version, id: analysis.id, items };
  }

  async function hover(uri: string, position: Position): Promise<Hover | undefined> {
    const analysis = await analyzer.analyze(uri);
    if (!analysis) return undefined;
    const lines = linesOf(analysis);
    const offset = lines.offsetAt(position);
    const shows: HoverParts = {
      directives: settingsOf(uri).hover.directives,
      messages: !client.hoverShowsDiagnostics || !settingsOf(uri).diagnostics.enabled,
    };
    if (analysis.kind === 'prompt') return promptHover(analysis, offset, shows);
    if (analysis.kind === 'contract') {
      return contractHover(analysis, offset, analysis.contract.broken ? undefined : await verdicts.of(uri), shows);
    }
    if (analysis.kind === 'dataset') return undefined;
    const key = describeKey(configurationSchema, parseYaml(analysis.text), offset);
    return key && toHover([key.markdown], lines.rangeOf(key.span));
  }

  async function codeActions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const analysis = await analyzer.analyze(uri);
    if (!analysis) return [];
    const { version, text } = analysis;
    const lines = linesOf(analysis);
    const actions: CodeAction[] = [];
    if (wants(only, CodeActionKind.QuickFix)) {
      const found = findingsIn(analysis.report.findings, lines, range);
      actions.push(...quickFixes(uri, version, found, diagnosticOf(analysis)));
      for (const finding of found) {
        actions.push(
          ...(await suppressions(analysis, finding, diagnosticOf(analysis)(finding), client.snippetEdits, {
            files,
            project,
          })),
        );
      }
    }
    if (analysis.kind === 'prompt' && wants(only, MOVE_FACT_KIND)) {
      actions.push(...(await moveFactActions(analysis, range, host.clock.today(), files)));
    }
    if (wants(only, FIX_ALL_KIND) && (analysis.kind === 'prompt' || analysis.kind === 'contract')) {
      const edit = await fixAllEdit(text, lines, (next) => analyzer.lintText(analysis, next));
      if (edit) {
        actions.push({
          title: 'Fix all that is safe to fix (Right Lever)',
          kind: FIX_ALL_KIND,
          edit: editOf(uri, version, [edit]),
        });
      }
    }
    return actions;
  }

  async function completion(uri: string, position: Position): Promise<CompletionItem[]> {
    const file = await files.text(uri);
    const kind = file && (await project.kindOf(file));
    if (!file || !kind) return [];
    const lines = new LineIndex(file.text);
    const offset = lines.offsetAt(position);
    const inSuppression = completeSuppression(file.text, lines, offset);
    if (inSuppression) return inSuppression;
    const snippets = client.snippetCompletions;
    if (kind === 'prompt') {
      const byOthers = project.isOfEditor(uri) && client.completes.includes('front-matter');
      const frontMatter = isOn(settingsOf(uri).completion.frontMatter, byOthers);
      return completePrompt(analyzer.documentOf(file), offset, frontMatter, snippets);
    }
    const json = uri.toLowerCase().endsWith('.json');
    // Others know these files by their names alone.
    const named = kind === 'configuration' || isContractPath(uriPath(uri));
    const byOthers = named && client.completes.includes(json ? 'json' : 'yaml');
    if (!isOn(settingsOf(uri).completion.contracts, byOthers)) return [];
    const schema = kind === 'contract' ? contractSchema : configurationSchema;
    return completeYaml(schema, parseYaml(file.text), lines, offset, {
      snippets,
      json,
      ...(kind === 'configuration' && { ruleNames: ruleNames() }),
    });
  }

  /** Runs `ask` on a prompt; `otherwise` for every other file. */
  async function onPrompt<T>(uri: string, otherwise: T, ask: (analysis: PromptAnalysis) => T | Promise<T>): Promise<T> {
    const analysis = await analyzer.analyze(uri);
    return analysis?.kind === 'prompt' ? ask(analysis) : otherwise;
  }

  async function documentSymbols(uri: string): Promise<DocumentSymbol[]> {
    const analysis = await analyzer.analyze(uri);
    if (analysis?.kind === 'prompt') return promptSymbols(analysis.document);
    return analysis?.kind === 'contract' ? yamlSymbols(analysis.contract.yaml.root, analysis.contract.lines) : [];
  }

  async function foldingRanges(uri: string): Promise<FoldingRange[]> {
    const analysis = await analyzer.analyze(uri);
    if (analysis?.kind === 'prompt') return promptFolding(analysis.document);
    return analysis?.kind === 'contract' ? yamlFolding(analysis.contract.yaml.root, analysis.contract.lines) : [];
  }

  async function documentLinks(uri: string): Promise<DocumentLink[]> {
    const analysis = await analyzer.analyze(uri);
    if (analysis?.kind === 'prompt') return promptLinks(analysis.document, uri, project);
    return analysis?.kind === 'contract' ? contractLinks(analysis.contract, uri, project) : [];
  }

  const definition = (uri: string, position: Position): Promise<LocationLink[]> =>
    onPrompt(uri, [], ({ document }) => variableDefinition(document, document.lines.offsetAt(position), uri));

  const highlights = (uri: string, position: Position): Promise<DocumentHighlight[]> =>
    onPrompt(uri, [], ({ document }) => variableHighlights(document, document.lines.offsetAt(position)));

  const codeLenses = (uri: string): Promise<CodeLens[]> =>
    onPrompt(uri, [], (analysis) => tokenLenses(analysis, settingsOf(uri).codeLens.tokens));

  const tokens = (uri: string, range?: Range): Promise<number[]> =>
    onPrompt(uri, [], (analysis) =>
      settingsOf(uri).semanticTokens.enabled
        ? semanticTokens(analysis, range && analysis.document.lines.spanOf(range))
        : [],
    );

  async function decisionRecord(uri: string): Promise<string | null> {
    const { result } = await verdicts.of(uri);
    return result && renderRecord(result, await workspace.nameOf(uri));
  }

  /** Lints a text, or a part of one, as a prompt whatever its file is. */
  async function lintText(uri: string, range?: Range, given?: string): Promise<FileReport> {
    const text = given ?? (await files.text(uri))?.text ?? '';
    const lines = new LineIndex(text);
    const span = range ? lines.spanOf(range) : { start: 0, end: text.length };
    // What is not selected becomes blank, so that every position stays.
    const masked = blank(text.slice(0, span.start)) + text.slice(span.start, span.end) + blank(text.slice(span.end));
    await analyzer.loadTokens();
    const path = project.pathOf(uri);
    return analyzePrompt(path, masked, {
      configuration: await project.configurationOf(uri),
      resources: await analyzer.loaded(),
      date: host.clock.today(),
      document: parsePrompt(path, masked, { format: 'plain' }),
    }).report;
  }

  return Object.freeze({
    diagnostics,
    hover,
    codeActions: later(codeActions),
    completion,
    codeLenses: later(codeLenses),
    documentSymbols: later(documentSymbols),
    foldingRanges: later(foldingRanges),
    documentLinks: later(documentLinks),
    definition,
    highlights: later(highlights),
    semanticTokens: later(tokens),

    readiness: (uri: string, whatIf: readonly Answer[] = []): Promise<Readiness> => verdicts.of(uri, whatIf),
    promptReadiness: (uri: string, answers: readonly Answer[]): Promise<PromptReadiness> =>
      workspace.promptReadiness(uri, answers),
    newContract: (prompt: string, answers: readonly Answer[]): Promise<NewContract> =>
      workspace.newContract(prompt, answers),
    setAnswers: (uri: string, documentVersion: number | null, answers: readonly Answer[]): Promise<SetAnswersResult> =>
      verdicts.setAnswers(uri, documentVersion, answers),
    decisionRecord,
    lintText,
    lintWorkspace: (
      report: (done: number, total: number, path: string) => void,
      cancellation: Cancellation = NEVER_CANCELLED,
    ): Promise<LintWorkspaceResult> => workspace.lint(report, cancellation),
    /** Files of the last workspace run, whose diagnostics are kept up to date while they are closed. */
    lintedFiles: (): readonly string[] => workspace.linted(),
    tasks: later((): Promise<Tasks> => workspace.tasks()),
    status: later((uri: string): Promise<Status> => workspace.status(uri)),
    cost: (uri: string): Promise<Cost | null> => workspace.cost(uri),

    /** `folders` are the settings of workspace folders, by uri; elsewhere `settings` hold. */
    configure(next: {
      readonly settings?: Settings;
      readonly folders?: ReadonlyMap<string, Settings>;
      readonly client?: ClientFeatures;
    }): void {
      settings = next.settings ?? settings;
      folderSettings = next.folders ?? folderSettings;
      client = next.client ?? client;
      if (client.refreshesDiagnostics) analyzer.expectEarly();
    },
    /** Loads the language model before the first question that needs it comes. */
    preload: later((): Promise<unknown> => analyzer.loaded()),
    documentOpened: (uri: string): void => files.opened(uri),
    documentClosed: (uri: string): void => analyzer.forget(uri),
    /** `listed`: a file came or went, so that searches are made again. */
    filesChanged: (changes: readonly { readonly uri: string; readonly listed: boolean }[]): void =>
      files.changed(changes),
    /** Folders or trust have changed. */
    workspaceChanged: (): void => files.forgetAll(),
    /** Called with the files about which more is known than was said before. */
    onChanged: (listener: (uris: readonly string[] | 'all') => void): void => {
      listeners.push(listener);
    },
  });
}

function isOn(setting: 'auto' | 'on' | 'off', byOthers: boolean): boolean {
  return setting === 'on' || (setting === 'auto' && !byOthers);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
