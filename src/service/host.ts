import type { DatasetProfile } from '../core/dataset/types.ts';
import type { ScanOptions } from '../core/decision/workspace.ts';
import type { LanguageModel } from '../core/language/types.ts';
import type { TokenCounter } from '../core/tokens/types.ts';
import type { FileStat } from '../protocol/files.ts';

/** What the language service needs of its surroundings. Nothing else reaches it: no file system, no clock, no editor. */
export interface ServiceHost {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly resources: ResourceLoader;
}

/** An open document. `version` grows with every edit. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/** Where a dataset's lines come from: a file, or the text of an open document. */
export type DatasetSource = { readonly uri: string } | { readonly text: string };

export interface ScanQuestion {
  readonly source: DatasetSource;
  /** The held-out set to look for leakage against. */
  readonly heldOut?: DatasetSource | undefined;
  /** As findings name the dataset. */
  readonly path: string;
  readonly asked: Partial<ScanOptions>;
}

/**
 * The files, as uris. Reading methods answer `null` for what is missing, unreadable or not allowed, and never reject.
 */
export interface Workspace {
  /** Uris of the workspace folders, without a slash at the end. */
  folders(): readonly string[];
  /** False in an untrusted workspace: nothing but open documents may be read. */
  trusted(): boolean;
  openDocuments(): readonly OpenDocument[];
  openDocument(uri: string): OpenDocument | undefined;
  stat(uri: string): Promise<FileStat | null>;
  /** `null` also for a file of more than `limit` bytes, unless its `head` is wanted: then the first `limit` bytes. */
  read(uri: string, limit: number, head?: boolean): Promise<Uint8Array | null>;
  /**
   * Scans a dataset of any size beside everything else. Absent, or undefined for files it cannot read, where there are no
   * threads; the service then scans by itself, in turns.
   */
  scan?(question: ScanQuestion, signal: AbortSignal): Promise<DatasetProfile | null> | undefined;
  /** Uris of files that match one of the globs; hidden folders count, `node_modules` and what `.gitignore` names do not. */
  find(folder: string, include: readonly string[], limit: number): Promise<readonly string[]>;
  /** The uri a link leads to in the end, for the check that a path stays in its folder; the uri itself when unknown. */
  real(uri: string): Promise<string>;
}

export interface Clock {
  /** ISO `YYYY-MM-DD`. */
  today(): string;
  /** Milliseconds, for measuring and for debouncing. */
  now(): number;
  delay(milliseconds: number): Promise<void>;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Each loads once, on first use. */
export interface ResourceLoader {
  language(): Promise<LanguageModel>;
  tokens(): Promise<TokenCounter>;
}

/** Asked of by every operation that may take long. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

export const NEVER_CANCELLED: Cancellation = { isCancellationRequested: false };
