import { parseContract } from '../core/contract/parse.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import { draftContract, taskNameOf } from '../core/decision/draft.ts';
import { unreadableFile } from '../core/engine.ts';
import { kindOfFile } from '../core/files.ts';
import type { FileReport, Severity } from '../core/rules/types.ts';
import { spendOf } from '../core/tokens/cost.ts';
import {
  type Answer,
  type Cost,
  type LintWorkspaceResult,
  type NewContract,
  PROTOCOL_VERSION,
  type PromptReadiness,
  type Status,
  type Task,
  type TaskPrompt,
  type Tasks,
} from '../protocol/server.ts';
import { type Analyzer, stackOf } from './analyzer.ts';
import type { Files, FileText } from './files.ts';
import type { Cancellation, ServiceHost } from './host.ts';
import type { Project } from './project.ts';
import { type Verdicts, verdictOf, writeAnswers } from './readiness.ts';
import { tokenParts } from './structure.ts';
import { fileName, folderOf, resolvePath, uriPath } from './uris.ts';

/** How many questions a prompt without a contract is asked. */
const QUESTIONS = 5;

/** What is shown of many files at once, or of one beside its contract. */
export function createWorkspaceView(
  host: ServiceHost,
  files: Files,
  project: Project,
  analyzer: Analyzer,
  verdicts: Verdicts,
) {
  let lintedUris: readonly string[] = [];

  async function lint(
    report: (done: number, total: number, path: string) => void,
    cancellation: Cancellation,
  ): Promise<LintWorkspaceResult> {
    await analyzer.loadTokens();
    const uris = [
      ...new Set((await Promise.all(host.workspace.folders().map((folder) => project.listFiles(folder)))).flat()),
    ];
    const reports: { uri: string; report: FileReport }[] = [];
    let looked = 0;
    for (const [index, uri] of uris.entries()) {
      if (cancellation.isCancellationRequested) break;
      report(index, uris.length, project.pathOf(uri));
      const linted = await lintOne(uri);
      looked = index + 1;
      if (linted) reports.push({ uri, report: linted });
      // Typing goes first.
      await host.clock.delay(0);
    }
    const cancelled = cancellation.isCancellationRequested && looked < uris.length;
    // What a run before this one found stays until it is looked at again.
    lintedUris = [...new Set([...(cancelled ? lintedUris : []), ...reports.map(({ uri }) => uri)])];
    const findings = count(reports.flatMap((one) => one.report.findings));
    const tokens = reports.reduce((sum, one) => sum + (one.report.tokens?.count ?? 0), 0);
    return { version: PROTOCOL_VERSION, files: reports, findings, tokens, cancelled, left: uris.length - looked };
  }

  async function lintOne(uri: string): Promise<FileReport | undefined> {
    try {
      if (await files.text(uri)) return (await analyzer.analyze(uri))?.report;
      if (!kindOfFile(uriPath(uri))) return undefined;
      return unreadableFile(project.pathOf(uri), 'it cannot be read: it is too large, or not text in UTF-8');
    } catch (error) {
      host.logger.error(`${uri}: ${stackOf(error)}`);
      return undefined;
    }
  }

  async function tasks(): Promise<Tasks> {
    await analyzer.loadTokens();
    const contracts = (await Promise.all(host.workspace.folders().map((folder) => project.contractsIn(folder)))).flat();
    return { version: PROTOCOL_VERSION, tasks: await Promise.all(contracts.map(taskOf)) };
  }

  async function taskOf(file: FileText): Promise<Task> {
    const contract = project.readContract(file);
    const prompts = await Promise.all(
      (contract.contract.prompt ?? []).map(async (path): Promise<TaskPrompt> => {
        const uri = project.resolveFrom(file.uri, path);
        const analysis = uri === undefined ? undefined : await analyzer.analyze(uri);
        if (analysis?.kind !== 'prompt') {
          const exists = uri !== undefined && (await files.text(uri)) !== null;
          return { uri: uri ?? resolvePath(folderOf(file.uri), path), path, exists, tokens: null, findings: 0 };
        }
        const { error, warning } = count(analysis.report.findings);
        return {
          uri: analysis.uri,
          path,
          exists: true,
          tokens: analysis.report.tokens?.count ?? null,
          findings: error + warning,
        };
      }),
    );
    return {
      uri: file.uri,
      name: nameOfContract(file.uri, contract),
      path: project.pathOf(file.uri),
      verdict: verdictOf(await verdicts.of(file.uri)),
      prompts,
    };
  }

  async function status(uri: string): Promise<Status> {
    const analysis = await analyzer.analyze(uri);
    const findings = count(analysis?.report.findings ?? []);
    if (analysis?.kind !== 'prompt' && analysis?.kind !== 'contract') {
      return {
        version: PROTOCOL_VERSION,
        kind: 'other',
        format: null,
        tokens: null,
        findings,
        contract: null,
        verdict: null,
      };
    }
    const { tokens } = analysis.report;
    const contract = analysis.kind === 'contract' ? { uri, document: analysis.contract } : analysis.contract;
    return {
      version: PROTOCOL_VERSION,
      kind: analysis.kind,
      format: analysis.kind === 'prompt' ? analysis.document.format : null,
      tokens: tokens ? { count: tokens.count, encoding: tokens.encoding, estimate: tokens.estimate ?? false } : null,
      findings,
      contract: contract ? { uri: contract.uri, name: nameOfContract(contract.uri, contract.document) } : null,
      verdict: contract ? verdictOf(await verdicts.of(contract.uri)) : null,
    };
  }

  async function cost(uri: string): Promise<Cost | null> {
    await analyzer.loadTokens();
    const analysis = await analyzer.analyze(uri);
    if (analysis?.kind !== 'prompt' || !analysis.tokens || !analysis.report.tokens) return null;
    const { configuration, report, document, tokens } = analysis;
    const count = report.tokens!.count;
    return {
      version: PROTOCOL_VERSION,
      encoding: tokens.encoding,
      estimate: report.tokens!.estimate ?? false,
      tokens: count,
      messages: tokenParts(document, tokens),
      ...spendOf(count, { contract: analysis.contract?.document, configuration }),
    };
  }

  async function promptReadiness(uri: string, answers: readonly Answer[]): Promise<PromptReadiness> {
    const contracts = (await project.contractsOf(uri)).map((contract) => contract.uri);
    if (contracts.length > 0) return { version: PROTOCOL_VERSION, contracts, readiness: null, nextQuestion: null };
    const { uri: draft, text } = await newContract(uri, answers);
    const readiness = await verdicts.ofText(draft, text);
    const nextQuestion = answers.length < QUESTIONS ? (readiness.result?.nextQuestion ?? null) : null;
    return { version: PROTOCOL_VERSION, contracts, readiness, nextQuestion };
  }

  /** A contract for a prompt, beside it. An answer that has no place in it is left out. */
  async function newContract(prompt: string, answers: readonly Answer[]): Promise<NewContract> {
    const name = taskNameOf(fileName(prompt));
    const folder = folderOf(prompt);
    const uri = await freeName(folder, name);
    const file = await files.text(prompt);
    const document = analyzer.documentOf(file ?? { uri: prompt, text: '', version: null, key: 'none' });
    let text = draftContract(name, `./${fileName(prompt)}`, document);
    for (const answer of answers) {
      const written = writeAnswers(parseContract(fileName(uri), text), [answer]);
      if ('text' in written) text = written.text;
    }
    const start = { line: 0, character: 0 };
    const edit = {
      documentChanges: [
        { kind: 'create' as const, uri, options: { ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      ],
    };
    return { version: PROTOCOL_VERSION, uri, text, edit };
  }

  async function freeName(folder: string, name: string): Promise<string> {
    for (let number = 1; ; number++) {
      const uri = resolvePath(folder, `${name}${number === 1 ? '' : `-${number}`}.task.yaml`);
      if (!files.open(uri) && !(await files.stat(uri))) return uri;
    }
  }

  async function nameOf(contractUri: string): Promise<string> {
    const file = await files.text(contractUri);
    return file ? nameOfContract(contractUri, project.readContract(file)) : fileName(contractUri);
  }

  return { lint, linted: () => lintedUris, tasks, status, cost, promptReadiness, newContract, nameOf };
}

function nameOfContract(uri: string, { contract }: ContractDocument): string {
  return contract.name ?? taskNameOf(fileName(uri));
}

function count(findings: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
