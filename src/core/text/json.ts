/** `JSON.stringify` that never throws: empty for a value that is nested too deeply, and for undefined. */
export function toJson(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  try {
    return JSON.stringify(value, replacer) ?? '';
  } catch {
    return '';
  }
}

/** JSON with sorted keys: one spelling for one value. */
export function canonicalJson(value: unknown): string {
  return toJson(value, sortKeys);
}

function sortKeys(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
