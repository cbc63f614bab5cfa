/** Small wording helpers for evidence and summaries. English, no locale. */

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** `a, b and c`; a long list ends with how many more there are. */
export function list(words: readonly string[], limit = 5): string {
  const shown = words.length > limit ? [...words.slice(0, limit - 1), `${words.length - limit + 1} more`] : [...words];
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

/** `12000` → `12,000`; at most four decimals. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1e4) / 1e4).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** `0.8125` → `81%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** US dollars with two decimals below a hundred. */
export function dollars(amount: number): string {
  const size = Math.abs(amount);
  const digits =
    size < 0.01 && size > 0 ? size.toPrecision(2) : size < 100 ? size.toFixed(2) : formatNumber(Math.round(size));
  return `${amount < 0 ? '-' : ''}$${digits}`;
}

/** Days as a contract writes them: `14d`. */
export function durationText(days: number): string {
  return Number.isInteger(days) ? `${days}d` : `${Math.round(days * 24)}h`;
}
