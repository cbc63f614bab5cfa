import type { DatasetProfile } from '../dataset/types.ts';
import type { FailureCounts } from './failures.ts';

/**
 * The one way the decision asks for files. A workspace is made for one contract: every path is given as the contract writes
 * it and resolved against the contract's folder by the workspace, which answers `outside` for a path that leaves the
 * workspace folder by `..`, by being absolute or through a link, and does not read it.
 */
export interface Workspace {
  read(path: string): Promise<ReadFile>;
  /** Whether a file is there, without reading it. */
  exists(path: string): Promise<'exists' | Unread['status']>;
  /** Scans a JSONL dataset. Absent where datasets are not scanned; the decision then does not know what they hold. */
  scanDataset?(path: string, options: ScanOptions): Promise<DatasetProfile | Unread>;
}

export type ReadFile = { readonly text: string } | Unread;

export interface Unread {
  readonly status: 'missing' | 'outside' | 'unreadable';
  readonly detail?: string;
}

/** What a contract says about its data. Given to every scan of one of its files. */
export interface DataContext {
  readonly labelField?: string;
  /** The names of the slices. */
  readonly slices?: readonly string[];
  /** Labelled failures by mode. */
  readonly failures?: FailureCounts;
  /** The contract's output schema, parsed. */
  readonly outputSchema?: unknown;
  /** The model that is to learn. */
  readonly model?: string;
}

export interface ScanOptions extends DataContext {
  readonly role: 'train' | 'held-out';
  /** The held-out set to look for leakage against. */
  readonly heldOut?: string;
}
