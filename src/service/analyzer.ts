import type { Configuration } from '../core/configuration/types.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import { datasetReport } from '../core/dataset/report.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import { decide } from '../core/decision/decide.ts';
import { gather, readDataContext } from '../core/decision/gather.ts';
import type { Measured, ReadinessResult } from '../core/decision/types.ts';
import type { Unread } from '../core/decision/workspace.ts';
import { analyzeContract, analyzePrompt, type Resources } from '../core/engine.ts';
import { parsePrompt } from '../core/formats/index.ts';
import type { PromptDocument } from '../core/prompt/types.ts';
import type { FileReport, Finding } from '../core/rules/types.ts';
import { LineIndex } from '../core/text/text.ts';
import type { Analysis, ConfigurationAnalysis, ContractAnalysis, DatasetAnalysis, PromptAnalysis } from './analysis.ts';
import { createContractWorkspace, DatasetScans } from './contract-workspace.ts';
import type { Files, FileText } from './files.ts';
import type { ServiceHost } from './host.ts';
import type { NamedDataset, Project } from './project.ts';
import { fileName, folderOf, uriPath } from './uris.ts';

/** How long diagnostics of a contract wait for the files beside it before they are given without. */
const MEASURE_MILLISECONDS = 300;

/** How long an open dataset waits for the next keystroke before it is scanned again. */
const DATASET_MILLISECONDS = 400;

/** How long after the first findings what they did without is loaded. */
const LOAD_MILLISECONDS = 30;

/** How long to wait for first findings that nobody may ask for. */
const FIRST_FINDINGS_MILLISECONDS = 2000;

/**
 * Makes and keeps the last analysis of each file. What an analysis depends on is read first; the rules then run in one
 * go on the newest text, so that an answer never mixes two versions.
 */
export class Analyzer {
  private readonly analyses = new Map<string, { inputs: readonly unknown[]; analysis: Analysis }>();
  private readonly documents = new Map<string, { key: string; document: PromptDocument }>();
  private readonly measurements = new Map<
    string,
    { key: string; configuration: Configuration; measured: Promise<Measured> }
  >();
  private readonly promptsBeside = new Map<
    string,
    { inputs: readonly unknown[]; read: ReturnType<typeof analyzePrompt> }
  >();
  private readonly decisions = new Map<string, { inputs: readonly unknown[]; result: ReadinessResult }>();
  private readonly scans: DatasetScans;
  private resources: Resources = {};
  private serial = 0;

  constructor(
    private readonly host: ServiceHost,
    private readonly files: Files,
    private readonly project: Project,
    /** Called when an analysis given before may now say more. */
    private readonly onMore: (uris: readonly string[] | 'all') => void,
  ) {
    this.scans = new DatasetScans(host, files, () => this.resources);
  }

  private languageLoading: Promise<void> | undefined;
  private tokensLoading: Promise<void> | undefined;

  private firstFindings: Promise<void> | undefined;
  private endWaiting: () => void = () => {};

  /** Findings will be asked for with `early`. */
  expectEarly(): void {
    this.firstFindings ??= new Promise((resolve) => {
      this.endWaiting = resolve;
      void this.host.clock.delay(FIRST_FINDINGS_MILLISECONDS).then(resolve);
    });
  }

  /**
   * Waits until the findings that were expected early are told, something needed more for its answer, or nobody asked
   * for a while. For what nobody waits for: it would load what blocks everything else.
   */
  async afterFirstFindings(): Promise<void> {
    await this.firstFindings;
  }

  /** The language model now, the token ranks as soon as there is time. */
  async loaded(): Promise<Resources> {
    this.endWaiting();
    this.languageLoading ??= this.host.resources.language().then(
      (language) => {
        this.resources = { ...this.resources, language };
        if (this.toldEarly) this.onMore('all');
      },
      (error: unknown) => this.host.logger.error(`the language model could not be loaded: ${String(error)}`),
    );
    await this.languageLoading;
    return this.resources;
  }

  /** Findings were told that need no language model, before it was there. */
  private toldEarly = false;

  loadTokens(): Promise<void> {
    this.tokensLoading ??= this.host.resources.tokens().then(
      (tokens) => {
        this.resources = { ...this.resources, tokens };
        this.onMore('all');
      },
      (error: unknown) => this.host.logger.error(`the token ranks could not be loaded: ${String(error)}`),
    );
    return this.tokensLoading;
  }

  /** After the answer that is being made has gone out: loading blocks everything else. */
  private async loadSoon(): Promise<void> {
    if (this.tokensLoading) return;
    await this.host.clock.delay(LOAD_MILLISECONDS);
    await this.loaded();
    await this.loadTokens();
  }

  /**
   * Undefined for a file that is gone or is nothing to us. `early`: of a prompt only what needs no language model, as long
   * as that is not loaded; `onMore` is called as soon as it is.
   */
  async analyze(uri: string, { early = false } = {}): Promise<Analysis | undefined> {
    const file = await this.files.text(uri);
    if (!file) return undefined;
    switch (await this.project.kindOf(file)) {
      case 'prompt':
        return this.analyzePrompt(uri, early);
      case 'contract':
        return this.analyzeContract(uri);
      case 'configuration':
        return this.analyzeConfiguration(file);
      case 'dataset':
        return this.analyzeDataset(uri);
      default:
        return undefined;
    }
  }

  /** The report on another text of an analysed file, with everything beside it as it was. */
  lintText(analysis: PromptAnalysis | ContractAnalysis, text: string): FileReport {
    if (text === analysis.text) return analysis.report;
    const { configuration, path, uri } = analysis;
    const options = { configuration, configurationPath: uriPath(uri), resources: this.resources, date: this.date() };
    if (analysis.kind === 'contract')
      return analyzeContract(path, text, { ...options, measured: analysis.measured }).report;
    const document = parsePrompt(path, text, { format: analysis.document.format });
    const { companions, contract } = analysis;
    return analyzePrompt(path, text, { ...options, document, companions, contract: contract?.document }).report;
  }

  forget(uri: string): void {
    this.analyses.delete(uri);
    this.documents.delete(uri);
  }

  private async analyzePrompt(uri: string, early: boolean): Promise<PromptAnalysis | undefined> {
    if (!early) await this.loaded();
    const configuration = await this.project.configurationOf(uri);
    const contract = (await this.project.contractsOf(uri))[0];
    const before = await this.files.text(uri);
    if (!before) return undefined;
    // Files are held against each other by what their directives say.
    const companions = this.resources.language
      ? await this.project.companionsOf(uri, this.documentOf(before), this.resources)
      : [];

    // From here on nothing waits: this is the newest text.
    const file = this.files.open(uri) ?? before;
    const { language, tokens } = this.resources;
    if (!language) this.toldEarly = true;
    const inputs = [
      file.key,
      configuration,
      contract?.document,
      tokens,
      language,
      this.date(),
      ...companions.map((c) => c.document),
    ];
    const kept = this.kept<PromptAnalysis>(uri, inputs);
    if (kept) return kept;
    const path = this.project.pathOf(uri);
    const root = this.project.workspaceFolderOf(uri);
    const analyzed = analyzePrompt(path, file.text, {
      configuration,
      configurationPath: uriPath(uri),
      resources: this.resources,
      date: this.date(),
      document: this.documentOf(file),
      companions,
      contract: contract && { ...contract.document, path: this.project.pathOf(contract.uri) },
    });
    void this.loadSoon();
    return this.keep(uri, inputs, {
      ...analyzed,
      kind: 'prompt',
      uri,
      version: file.version,
      path,
      root,
      text: file.text,
      id: this.nextId(),
      configuration,
      tokens,
      contract,
      companions,
    });
  }

  documentOf(file: FileText): PromptDocument {
    const known = this.documents.get(file.uri);
    if (known?.key === file.key) return known.document;
    const format = this.project.formatOf(file);
    const document = parsePrompt(this.project.pathOf(file.uri), file.text, { format });
    this.documents.set(file.uri, { key: file.key, document });
    return document;
  }

  private async analyzeContract(uri: string): Promise<ContractAnalysis | undefined> {
    await this.loaded();
    const configuration = await this.project.configurationOf(uri);
    const first = await this.files.text(uri);
    if (!first) return undefined;
    let late = false;
    const measuring = this.measure(uri, this.project.readContract(first)).then(
      (measured) => {
        if (late) this.onMore([uri]);
        return measured;
      },
      (error: unknown) => {
        this.host.logger.error(`${uri}: what the contract names could not be read: ${stackOf(error)}`);
        return undefined;
      },
    );
    const measured = await Promise.race([measuring, this.host.clock.delay(MEASURE_MILLISECONDS).then(() => undefined)]);
    late = measured === undefined;
    const file = this.files.open(uri) ?? first;
    const inputs = [file.key, configuration, measured, this.date()];
    const kept = this.kept<ContractAnalysis>(uri, inputs);
    if (kept) return kept;
    const contract = this.project.readContract(file);
    const { report } = analyzeContract(contract.path, file.text, {
      configuration,
      configurationPath: uriPath(uri),
      resources: this.resources,
      date: this.date(),
      contract,
      measured,
    });
    return this.keep(uri, inputs, {
      kind: 'contract',
      uri,
      version: file.version,
      path: contract.path,
      root: folderOf(uri),
      text: file.text,
      report,
      id: this.nextId(),
      configuration,
      contract,
      measured,
    });
  }

  /** An open JSONL file. It is scanned when nobody has typed for a moment; until then the findings stay as they were. */
  private async analyzeDataset(uri: string): Promise<DatasetAnalysis | undefined> {
    const first = this.files.open(uri);
    if (!first) return undefined;
    const before = this.analyses.get(uri)?.analysis as DatasetAnalysis | undefined;
    if (before && before.text !== first.text) {
      await this.host.clock.delay(DATASET_MILLISECONDS);
      if (this.files.open(uri)?.key !== first.key) return before;
    }
    await this.loaded();
    const configuration = await this.project.configurationOf(uri);
    const named = await this.project.contractOfDataset(uri);
    const profile = named
      ? await this.scanNamed(named)
      : await this.scans.scan({ uri, path: this.project.pathOf(uri), asked: {}, size: first.text.length }, first.key);
    const file = this.files.open(uri) ?? first;
    if (!('rows' in profile) || file.key !== first.key) return before;
    const inputs = [file.key, configuration, profile];
    const kept = this.kept<DatasetAnalysis>(uri, inputs);
    if (kept) return kept;
    void this.loadSoon();
    return this.keep(uri, inputs, {
      kind: 'dataset',
      uri,
      version: file.version,
      path: profile.path,
      root: named ? folderOf(named.contractUri) : this.project.workspaceFolderOf(uri),
      text: file.text,
      report: datasetReport(profile, configuration, uriPath(uri)),
      id: this.nextId(),
    });
  }

  /** As the contract that names it asks for. */
  private async scanNamed({ contractUri, document, role, path }: NamedDataset): Promise<DatasetProfile | Unread> {
    const workspace = createContractWorkspace(contractUri, this.files, this.project, this.scans, this.host);
    const heldOut = document.contract.evals?.held_out;
    return workspace.scanDataset!(path, {
      ...(await readDataContext(document, workspace)),
      role,
      ...(role === 'train' && heldOut !== undefined && heldOut !== 'none' && heldOut !== path && { heldOut }),
    });
  }

  private analyzeConfiguration(file: FileText): ConfigurationAnalysis {
    const inputs = [file.key];
    const kept = this.kept<ConfigurationAnalysis>(file.uri, inputs);
    if (kept) return kept;
    const lines = new LineIndex(file.text);
    const path = fileName(file.uri);
    const findings = this.project.readConfiguration(file).problems.map(
      ({ message, span }): Finding => ({
        ruleId: 'file/unreadable',
        severity: 'error',
        message,
        range: lines.rangeOf(span),
        related: [],
        fixes: [],
      }),
    );
    const report: FileReport = { path, format: 'configuration', findings, suppressed: 0 };
    return this.keep(file.uri, inputs, {
      kind: 'configuration',
      uri: file.uri,
      version: file.version,
      path,
      root: folderOf(file.uri),
      text: file.text,
      report,
      id: this.nextId(),
    });
  }

  // --- decisions ----------------------------------------------------------------------------------------------------

  /** The verdict on a contract that may differ from the file (a what-if). */
  async decide(uri: string, contract: ContractDocument): Promise<ReadinessResult> {
    const measured = await this.measure(uri, contract);
    const configuration = await this.project.configurationOf(uri);
    const inputs = [contract, measured, configuration, this.date()];
    const known = this.decisions.get(uri);
    if (known && same(known.inputs, inputs)) return known.result;
    const { report } = analyzeContract(contract.path, contract.text, {
      configuration,
      configurationPath: uriPath(uri),
      resources: this.resources,
      date: this.date(),
      contract,
      measured,
    });
    const result = decide(contract, measured, this.date(), report.findings);
    this.decisions.set(uri, { inputs, result });
    return result;
  }

  /** Everything the contract names, read. The same contract with the same files beside it is measured once. */
  async measure(uri: string, contract: ContractDocument): Promise<Measured> {
    await this.loaded();
    await this.loadTokens();
    const configuration = await this.project.configurationOf(uri);
    const workspace = createContractWorkspace(uri, this.files, this.project, this.scans, this.host);
    const beside = await Promise.all(contract.paths.map(({ path }) => workspace.state(path)));
    const key = JSON.stringify([contract.text, beside, this.date(), this.host.workspace.trusted()]);
    const known = this.measurements.get(uri);
    if (known?.key === key && known.configuration === configuration) return known.measured;
    const measured = gather(contract, workspace, {
      prices: configuration.prices,
      analyzePrompt: (path, text) => this.analyzeBeside(uri, path, text, configuration, contract),
    });
    this.measurements.set(uri, { key, configuration, measured });
    measured.catch(() => this.measurements.delete(uri));
    return measured;
  }

  /** A prompt of a contract, named as the contract names it. */
  private analyzeBeside(
    uri: string,
    path: string,
    text: string,
    configuration: PromptAnalysis['configuration'],
    contract: ContractDocument,
  ): ReturnType<typeof analyzePrompt> {
    const target = this.project.resolveFrom(uri, path) ?? path;
    const key = `${uri} ${path}`;
    const inputs = [text, configuration, contract.text, this.resources, this.date()];
    const known = this.promptsBeside.get(key);
    if (known && same(known.inputs, inputs)) return known.read;
    const format = this.project.formatOf({ uri: target, text, version: null, key: '' });
    const read = analyzePrompt(path, text, {
      configuration,
      configurationPath: uriPath(target),
      resources: this.resources,
      date: this.date(),
      document: parsePrompt(path, text, { format }),
      contract,
    });
    if (this.promptsBeside.size > 500) this.promptsBeside.clear();
    this.promptsBeside.set(key, { inputs, read });
    return read;
  }

  private date(): string {
    return this.host.clock.today();
  }

  private nextId(): string {
    return String(++this.serial);
  }

  private kept<T extends Analysis>(uri: string, inputs: readonly unknown[]): T | undefined {
    const known = this.analyses.get(uri);
    return known && same(known.inputs, inputs) ? (known.analysis as T) : undefined;
  }

  private keep<T extends Analysis>(uri: string, inputs: readonly unknown[], analysis: T): T {
    this.analyses.set(uri, { inputs, analysis });
    for (const { ruleId, stack } of analysis.report.faults ?? []) this.host.logger.error(`${uri}: ${ruleId}: ${stack}`);
    return analysis;
  }
}

export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
