import type { FailureMode } from '../contract/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Histogram } from './histogram.ts';
import type { TrainingCost } from './training.ts';

/** What a scan of a JSONL file found. Counts and places only; never the text of a row, but for labels. */
export interface DatasetProfile {
  readonly path: string;
  /** The shape most rows have: `openai-chat`, `prompt-completion`, `preference`, `alpaca`, `sharegpt`, `trl`, `gemini`, `bedrock`, `anthropic`, `unknown`. */
  readonly shape: string;
  /** Rows by shape, where the file mixes several. */
  readonly shapes?: Readonly<Record<string, number>>;
  readonly rows: number;
  /** Rows that can be trained on. */
  readonly examples: number;
  /** Rows by label, the most frequent first. Empty where rows have no label, or too many. */
  readonly labels: Readonly<Record<string, number>>;
  /** Rows by the slice they say they belong to. */
  readonly slices?: Readonly<Record<string, number>>;
  /** Rows by the failure mode they say they answer. */
  readonly modes?: Readonly<Partial<Record<FailureMode, number>>>;
  /** Rows by the format of the target: json, code, markdown, label, prose, tool-call. */
  readonly formats?: Readonly<Record<string, number>>;
  /** Rows that repeat an earlier one, wholly or nearly. */
  readonly repeated?: number;
  /** Tokens of what the model is given and of what it should write; absent while the tokenizer is not loaded. */
  readonly tokens?: {
    readonly encoding: string;
    readonly input: Histogram;
    readonly target: Histogram;
    /** Tokens of all usable rows: what one epoch of training reads. */
    readonly epoch: number;
  };
  /** Words (runs without white space) and UTF-16 units of the targets. */
  readonly lengths?: { readonly words: Histogram; readonly characters: Histogram };
  /** What one training run would cost; absent where nothing says what the file is for. */
  readonly training?: TrainingCost;
  /** All findings by rule id, also those that are not listed. */
  readonly problems: Readonly<Record<string, number>>;
  /** At most 50 a rule, those that stand first; the last of a longer list says how many more there are. */
  readonly findings: readonly Finding[];
  /** False when the scan stopped at a limit or was cancelled. */
  readonly complete: boolean;
}
