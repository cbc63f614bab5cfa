import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Lever, Question, ReadinessResult } from '../core/decision/types.ts';
import type { FileReport, Severity } from '../core/rules/types.ts';
import type { Range } from '../core/text/text.ts';
import { notification, request } from './request.ts';

/**
 * What the client may ask of the server beyond the Language Server Protocol. Uris are strings, ranges are those of the
 * protocol (zero-based, UTF-16, end exclusive), money is in US dollars. Every answer names the version of its shape.
 */
export const PROTOCOL_VERSION = 1;

/** What holds around the server, and may come to be different while it runs. */
export interface Environment {
  /** False in an untrusted workspace: nothing but open documents is read, no schema or pattern of the workspace is compiled. */
  readonly trusted?: boolean;
  /**
   * What is completed already, so that with the setting `auto` the server leaves it alone: `yaml` and `json` files that
   * have a schema, and the `front-matter` of the languages that are the editor's own.
   */
  readonly completes?: readonly ('yaml' | 'json' | 'front-matter')[];
}

/** To the server, when something has changed. What is absent stays as it was. */
export const environmentChangedNotification = notification<Environment>('rightlever/environmentChanged');

/** `initializationOptions` of `initialize`. A client that sends none is served by the file system and gets plain LSP. */
export interface InitializationOptions extends Environment {
  /** The client answers `files.read`, `files.stat` and `files.find` for uris that the server cannot read itself. */
  readonly fileAccess?: boolean;
  /** The client listens to `analysisChanged`. */
  readonly analysisChanged?: boolean;
  /** The client's own hover shows the message of a finding and its other sides: the server's need not repeat them. */
  readonly hoverShowsDiagnostics?: boolean;
}

// --- readiness -------------------------------------------------------------------------------------------------------

/** One value of a contract, by its field path (`tried.few_shot`, `knowledge[0].placed_in`). */
export interface Answer {
  readonly field: string;
  readonly value: unknown;
}

export interface ReadinessParams {
  /** A contract's uri. */
  readonly uri: string;
  /** Values to assume instead of what the file says. Nothing is written. */
  readonly whatIf?: readonly Answer[];
}

/** A contract's verdict. */
export interface Readiness {
  readonly version: typeof PROTOCOL_VERSION;
  readonly uri: string;
  /** The document version the answer was made from; null for a file that is not open. */
  readonly documentVersion: number | null;
  /** All paths inside `result` are relative to this folder; ends with `/`. */
  readonly root: string;
  /**
   * `fresh`: `result` is of the present text. `stale`: the text is broken, `result` is of the last text that could be
   * read. `broken`: it never could, or the file cannot be read; `result` is null.
   */
  readonly state: 'fresh' | 'stale' | 'broken';
  readonly result: ReadinessResult | null;
  /** Why the state is not fresh. */
  readonly problems: readonly { readonly message: string; readonly range: Range }[];
  /** What is assumed on top of the file; empty for the file as it is, also where there is no place for the answers. */
  readonly whatIf: readonly Answer[];
}

export const readinessRequest = request<ReadinessParams, Readiness>('rightlever/readiness');

export interface PromptReadinessParams {
  /** A prompt's uri. */
  readonly uri: string;
  /** Answers given so far, in order. */
  readonly answers: readonly Answer[];
}

/** A prompt's verdict before it has a contract, or the contracts it has. */
export interface PromptReadiness {
  readonly version: typeof PROTOCOL_VERSION;
  /** Uris of contracts that name this prompt; when there are any, ask for their readiness instead. */
  readonly contracts: readonly string[];
  /** The verdict of a contract made from the prompt and the answers; null when there is a contract. */
  readonly readiness: Readiness | null;
  /** What to ask next; null when no answer could move the verdict, or when the questions that matter most have been asked. */
  readonly nextQuestion: Question | null;
}

export const promptReadinessRequest = request<PromptReadinessParams, PromptReadiness>('rightlever/promptReadiness');

export interface NewContractParams {
  /** The prompt to make a contract for. */
  readonly prompt: string;
  readonly answers: readonly Answer[];
}

export interface NewContract {
  readonly version: typeof PROTOCOL_VERSION;
  /** Where the contract goes: beside the prompt, under a name that is free. */
  readonly uri: string;
  readonly text: string;
  /** Creates the file with the text. */
  readonly edit: WorkspaceEdit;
}

export const newContractRequest = request<NewContractParams, NewContract>('rightlever/newContract');

export interface SetAnswersParams {
  readonly uri: string;
  /** The document version the answers were given for; null when the contract is not open. */
  readonly documentVersion: number | null;
  readonly answers: readonly Answer[];
}

/** `edit` is versioned and keeps comments and formatting; `refused` says why there is none. */
export type SetAnswersResult = { readonly edit: WorkspaceEdit } | { readonly refused: string };

export const setAnswersRequest = request<SetAnswersParams, SetAnswersResult>('rightlever/setAnswers');

export interface DecisionRecordParams {
  readonly uri: string;
}

/** Markdown; null when there is no verdict. */
export const decisionRecordRequest = request<DecisionRecordParams, string | null>('rightlever/decisionRecord');

// --- the workspace ---------------------------------------------------------------------------------------------------

/** Progress by `workDoneToken`, stopped by `$/cancelRequest`. The files' diagnostics stay until the files change. */
export interface LintWorkspaceParams {
  readonly workDoneToken?: string | number;
}

export interface LintWorkspaceResult {
  readonly version: typeof PROTOCOL_VERSION;
  readonly files: readonly { readonly uri: string; readonly report: FileReport }[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly tokens: number;
  /** True when it was cancelled: `files` are those so far. */
  readonly cancelled: boolean;
  /** Files that were found and not looked at. */
  readonly left: number;
}

export const lintWorkspaceRequest = request<LintWorkspaceParams, LintWorkspaceResult>('rightlever/lintWorkspace');

export interface TaskVerdict {
  readonly lever: Lever;
  readonly fineTune: ReadinessResult['verdict']['fineTune'];
  readonly decided: boolean;
  readonly provisional: boolean;
  /** One sentence. */
  readonly summary: string;
  /** The contract is broken, this is its last verdict. */
  readonly stale: boolean;
}

/** A contract of the workspace, for the tree. */
export interface Task {
  readonly uri: string;
  /** The contract's `name`, or its file's. */
  readonly name: string;
  /** Relative to its workspace folder. */
  readonly path: string;
  /** Null when the contract cannot be read. */
  readonly verdict: TaskVerdict | null;
  readonly prompts: readonly TaskPrompt[];
}

export interface TaskPrompt {
  readonly uri: string;
  readonly path: string;
  /** False when the contract names a file that is not there. */
  readonly exists: boolean;
  readonly tokens: number | null;
  /** Findings at warning or above. */
  readonly findings: number;
}

export interface Tasks {
  readonly version: typeof PROTOCOL_VERSION;
  readonly tasks: readonly Task[];
}

export const tasksRequest = request<Record<string, never>, Tasks>('rightlever/tasks');

// --- one file --------------------------------------------------------------------------------------------------------

export interface StatusParams {
  readonly uri: string;
}

/** For the status bar. */
export interface Status {
  readonly version: typeof PROTOCOL_VERSION;
  readonly kind: 'prompt' | 'contract' | 'other';
  /** The prompt's format id. */
  readonly format: string | null;
  /** Null while the token ranks load. `estimate` is true for models whose tokenizer is not public. */
  readonly tokens: { readonly count: number; readonly encoding: string; readonly estimate: boolean } | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** The contract itself, or the one that names the prompt. */
  readonly contract: { readonly uri: string; readonly name: string } | null;
  readonly verdict: TaskVerdict | null;
}

export const statusRequest = request<StatusParams, Status>('rightlever/status');

export interface LintTextParams {
  /** The open document. */
  readonly uri: string;
  /** The document's text, for a document that the client does not send to the server; absent: as the server knows it. */
  readonly text?: string;
  /** The selection; absent for the whole text. */
  readonly range?: Range;
}

/** The text is linted as a prompt whatever the file's name is. Ranges are the document's. */
export const lintTextRequest = request<LintTextParams, FileReport>('rightlever/lintText');

export interface CostParams {
  readonly uri: string;
}

/** Where a prompt's tokens go, and what they cost. */
export interface Cost {
  readonly version: typeof PROTOCOL_VERSION;
  readonly encoding: string;
  readonly estimate: boolean;
  readonly tokens: number;
  /** Messages in order, each with its sections in order; tokens of a section include those of the sections in it. */
  readonly messages: readonly CostPart[];
  /** Dollars; null while the price of input tokens is not given in the configuration or the contract. */
  readonly perCall: number | null;
  readonly callsPerDay: number | null;
  /** Dollars in 30 days. */
  readonly perMonth: number | null;
}

export interface CostPart {
  readonly title: string;
  readonly range: Range;
  readonly tokens: number;
  readonly parts: readonly CostPart[];
}

/** Null for a file that is no prompt. */
export const costRequest = request<CostParams, Cost | null>('rightlever/cost');

/** What the server knows of these files has changed: ask again for what is shown. Sent at most a few times a second. */
export interface AnalysisChanged {
  readonly version: typeof PROTOCOL_VERSION;
  readonly uris: readonly string[];
}

export const analysisChangedNotification = notification<AnalysisChanged>('rightlever/analysisChanged');
