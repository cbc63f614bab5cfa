import type { Configuration } from '../core/configuration/types.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import type { Measured } from '../core/decision/types.ts';
import type { AnalyzedPrompt } from '../core/engine.ts';
import type { Companion, FileReport } from '../core/rules/types.ts';
import type { TokenCounter } from '../core/tokens/types.ts';

/** What is known of one file at one moment; everything a feature shows is read from it. */
export type Analysis = PromptAnalysis | ContractAnalysis | ConfigurationAnalysis | DatasetAnalysis;

interface AnalyzedFile {
  readonly uri: string;
  /** The document's version; null for a file that is not open. */
  readonly version: number | null;
  /** Relative to `root`, with `/`; findings name files this way. */
  readonly path: string;
  /** The folder all paths are relative to. */
  readonly root: string;
  readonly text: string;
  readonly report: FileReport;
  /** Changes when the findings may have changed. */
  readonly id: string;
}

export interface PromptAnalysis extends AnalyzedFile, AnalyzedPrompt {
  readonly kind: 'prompt';
  readonly configuration: Configuration;
  /** Undefined while the token ranks load. */
  readonly tokens: TokenCounter | undefined;
  /** The contract that names this prompt. */
  readonly contract: { readonly uri: string; readonly document: ContractDocument } | undefined;
  readonly companions: readonly Companion[];
}

export interface ContractAnalysis extends AnalyzedFile {
  readonly kind: 'contract';
  readonly configuration: Configuration;
  readonly contract: ContractDocument;
  /** Undefined while the files beside the contract are being read. */
  readonly measured: Measured | undefined;
}

/** `.rightlever.yaml` itself. */
export interface ConfigurationAnalysis extends AnalyzedFile {
  readonly kind: 'configuration';
}

/** An open JSONL file that a contract or the configuration names. */
export interface DatasetAnalysis extends AnalyzedFile {
  readonly kind: 'dataset';
}
