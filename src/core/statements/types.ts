import type { Message, Sentence } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';

export type StatementKind =
  | 'stock'
  | 'price'
  | 'rate'
  | 'promotion'
  | 'person'
  | 'contact'
  | 'hours'
  | 'policy'
  | 'version'
  | 'model'
  | 'date'
  | 'link'
  | 'statistic'
  | 'law'
  | 'address'
  | 'organisation';

/** Something said of the world that will stop being true. */
export interface Statement {
  readonly kind: StatementKind;
  /** The shortest clause that states the fact. */
  readonly span: Span;
  readonly quote: string;
  /** The value that makes it volatile (`$15`), in the file. */
  readonly valueSpan: Span;
  /** Days until half of such facts have changed; see `volatility.ts` for the source. */
  readonly halfLifeDays: number;
  /** The date the statement gives itself, ISO, when it gives one ("as of March 2024"). */
  readonly date: string | undefined;
  /** True when `date` is the last day on which the statement holds ("until 31 March 2024"). */
  readonly expires?: boolean;
  /** "currently", "as of", "latest" … */
  readonly markers: readonly string[];
  readonly message: Message;
  readonly sentence: Sentence;
}
