/** A 95% interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95% quantile of the normal distribution. */
const Z = 1.959963984540054;

/** Wilson's score interval for a share of `n` trials (Wilson 1927); holds at shares of 0 and 1 and for small n. */
export function wilson(share: number, n: number): Interval {
  const z2 = Z * Z;
  const centre = share + z2 / (2 * n);
  const margin = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: (centre - margin) / (1 + z2 / n), high: (centre + margin) / (1 + z2 / n) };
}

/**
 * Interval for the difference `a - b` of two independent shares: Newcombe's hybrid of two Wilson intervals (1998, method
 * 10). Unlike the plain normal interval it is not certain of anything at shares of 0 and 1.
 */
export function shareDifference(a: number, na: number, b: number, nb: number): Interval {
  const first = wilson(a, na);
  const second = wilson(b, nb);
  return {
    low: a - b - Math.hypot(a - first.low, second.high - b),
    high: a - b + Math.hypot(first.high - a, b - second.low),
  };
}
