/** How many rows have how many tokens. */
export interface Histogram {
  /** Buckets in rising order, the empty ones between them left out; `upTo` is inclusive. */
  readonly buckets: readonly { readonly upTo: number; readonly count: number }[];
  readonly total: number;
  readonly mean: number;
  readonly max: number;
}

/** What a counter has collected, as plain data. */
export interface HistogramCounts {
  /** By the power of two that a bucket reaches up to. */
  readonly counts: readonly (number | undefined)[];
  readonly rows: number;
  readonly total: number;
  readonly max: number;
}

/** Collects numbers into buckets that double. */
export class HistogramCounter implements HistogramCounts {
  readonly counts: (number | undefined)[] = [];
  rows = 0;
  total = 0;
  max = 0;

  merge(other: HistogramCounts): void {
    other.counts.forEach((count, bucket) => {
      if (count) this.counts[bucket] = (this.counts[bucket] ?? 0) + count;
    });
    this.rows += other.rows;
    this.total += other.total;
    this.max = Math.max(this.max, other.max);
  }

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
