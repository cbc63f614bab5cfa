/** Counts tokens of one encoding. Loaded lazily: the ranks take 1 MB and some 100 ms. */
export interface TokenCounter {
  readonly encoding: string;
  count(text: string): number;
}
