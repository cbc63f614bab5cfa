import type { Finding } from '../rules/types.ts';

/** What a scan of a JSONL file found. Counts only; never the text of a row. */
export interface DatasetProfile {
  readonly path: string;
  /** The shape most rows have: `openai-chat`, `prompt-completion`, `preference`, `alpaca`, `sharegpt`, `trl`, `gemini`, `bedrock`, `unknown`. */
  readonly shape: string;
  readonly rows: number;
  /** Rows that can be trained on. */
  readonly examples: number;
  readonly labels: Readonly<Record<string, number>>;
  /** Open findings by rule id. */
  readonly problems: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** False when the scan stopped at a limit or was cancelled. */
  readonly complete: boolean;
  readonly [extra: string]: unknown;
}
