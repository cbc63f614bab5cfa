/** Characters that reorder the text around them: with them a file could make the page say what it does not hold. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text of a file with the characters that reorder text spelled out. */
export const visible = (text: string): string =>
  text.replace(REORDERING, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`);

/** Keys whose values go back to the editor as they are: paths to open, fields and values to write. */
const VERBATIM = new Set(['path', 'contract', 'field', 'value', 'to']);

/** A copy of a result in which every text that is only shown is `visible`. */
export function visibleResult<Value>(value: Value): Value {
  return copy(value) as Value;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(copy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [visible(key), VERBATIM.has(key) ? child : copy(child)]),
  );
}
