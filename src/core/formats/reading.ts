import type { RawMessage } from '../prompt/message.ts';
import type { Comment, Dialect, Header, ParseProblem, PromptSettings, Variable } from '../prompt/types.ts';

/** What a format's reader takes from a file: everything but the structure of the messages. */
export interface Reading {
  readonly dialect: Dialect;
  readonly header?: Header | undefined;
  readonly settings?: PromptSettings;
  readonly messages: readonly RawMessage[];
  /** Variables the file declares. */
  readonly declarations?: readonly Variable[];
  /** Comments outside messages. */
  readonly comments?: readonly Comment[];
  readonly problems?: readonly ParseProblem[];
  /** Where the body starts, for formats with front matter. */
  readonly bodyStart?: number;
}

/** Reads a file of one format. Never throws. */
export type FormatReader = (path: string, text: string) => Reading;
