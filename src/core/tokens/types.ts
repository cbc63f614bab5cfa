/** Counts tokens of one encoding. Loaded lazily: the ranks take 1 MB and some 100 ms. */
export interface TokenCounter {
  readonly encoding: string;
  /** The tokens of a text; exact unless `estimates(text)`. */
  count(text: string): number;
  /** True when the text holds a run too long to merge exactly in bounded time, so that `count` is an upper estimate. */
  estimates?(text: string): boolean;
}

/** What the catalogue of the tokenizer package says of a model. */
export interface ModelInfo {
  readonly name: string;
  readonly encoding: string;
  /** Counted with an encoding that is not known to be the model's own. */
  readonly estimate: boolean;
  /** Tokens; undefined when the catalogue does not know. */
  readonly contextWindow: number | undefined;
  /** Whether the vendor offers fine-tuning; undefined when the catalogue does not know. */
  readonly tunable: boolean | undefined;
  /** Whether the model reasons by itself before it answers; undefined when the catalogue does not know. */
  readonly reasoning: boolean | undefined;
  /** US dollars per million tokens. Partly old: to be suggested with their source, never to be counted with. */
  readonly prices: { readonly input?: number; readonly output?: number } | undefined;
}
