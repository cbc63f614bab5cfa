/** How many rows have how many tokens. */
export interface Histogram {
  /** Buckets in rising order, the empty ones between them left out; `upTo` is inclusive. */
  readonly buckets: readonly { readonly upTo: number; readonly count: number }[];
  readonly total: number;
  readonly mean: number;
  readonly max: number;
}

/** Collects numbers into buckets that double. */
export class HistogramCounter {
  private readonly counts: number[] = [];
  private rows = 0;
  private total = 0;
  private max = 0;

  add(value: number): void {
    const bucket = value <= 1 ? 0 : Math.ceil(Math.log2(value));
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.rows++;
    this.total += value;
    this.max = Math.max(this.max, value);
  }

  finish(): Histogram {
    return {
      buckets: this.counts.flatMap((count, bucket) => (count ? [{ upTo: 2 ** bucket, count }] : [])),
      total: this.total,
      mean: this.rows === 0 ? 0 : Math.round(this.total / this.rows),
      max: this.max,
    };
  }
}
