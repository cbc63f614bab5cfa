/** UTF-16 columns of a line, end exclusive. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a decoded text inside the JSON of a line. `within` is the whole string the text stands in, for a text that
 * occurs elsewhere too. The line's own way of escaping is tried: as JSON.stringify writes, and with everything beyond
 * ASCII escaped as Python writes.
 */
export function locate(line: string, text: string, within?: string): Columns | undefined {
  const from = within === undefined ? 0 : (search(line, within, 0)?.start ?? 0);
  return search(line, text, from);
}

function search(line: string, text: string, from: number): Columns | undefined {
  if (text === '') return undefined;
  const plain = JSON.stringify(text).slice(1, -1);
  let at = line.indexOf(plain, from);
  if (at >= 0) return { start: at, end: at + plain.length };
  const ascii = toAscii(plain);
  if (ascii === plain) return undefined;
  at = line.indexOf(ascii, from);
  return at < 0 ? undefined : { start: at, end: at + ascii.length };
}

function toAscii(json: string): string {
  return json.replace(/[^\x00-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A key or a whole string value of the line, with its quotes. */
export function locateString(line: string, value: string): Columns | undefined {
  const quoted = JSON.stringify(value);
  const at = line.indexOf(quoted);
  return at < 0 ? undefined : { start: at, end: at + quoted.length };
}
