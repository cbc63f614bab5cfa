import type { Span } from '../text/text.ts';
import type { YamlDocument, YamlEntry, YamlMapping, YamlNode } from './types.ts';

/** Keys and list positions from the root to a node. */
export type KeyPath = readonly (string | number)[];

/** The plain JavaScript value. Of two equal keys the last one counts. */
export function toValue(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return node.items.map(toValue);
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.entries) setOwn(result, key.text, toValue(value));
  return result;
}

/** Sets an own property, also where the name is `__proto__`. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The entry of a mapping's key; of two equal keys the last one. */
export function entryOf(mapping: YamlMapping, key: string): YamlEntry | undefined {
  return mapping.entries.findLast((entry) => entry.key.text === key);
}

export function nodeAt(root: YamlNode | undefined, path: KeyPath): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (!node) return undefined;
    if (node.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else if (node.kind === 'mapping') node = entryOf(node, String(step))?.value;
    else return undefined;
  }
  return node;
}

/** The span of the last key of a path, or of the item where the path ends in a list position. */
export function keySpanAt(root: YamlNode | undefined, path: KeyPath): Span | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (parent?.kind === 'mapping') return entryOf(parent, String(step))?.key.span;
  return parent?.kind === 'sequence' ? nodeAt(parent, path.slice(-1))?.span : undefined;
}

/** `knowledge[0].placed_in`. Keys that are no plain words stand in brackets and quotes: `scores["a b"]`. */
export function formatPath(path: KeyPath): string {
  let result = '';
  for (const step of path) {
    if (typeof step === 'number') result += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) result += result ? `.${step}` : step;
    else result += `[${JSON.stringify(step)}]`;
  }
  return result;
}

/** Reads what `formatPath` writes. Undefined when it is no path. */
export function parsePath(field: string): KeyPath | undefined {
  const path: (string | number)[] = [];
  const step = /\.?([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
  while (step.lastIndex < field.length) {
    const match = step.exec(field);
    if (!match) return undefined;
    if (match[1] !== undefined) path.push(match[1]);
    else if (match[2] !== undefined) path.push(Number(match[2]));
    else path.push(JSON.parse(match[3]!) as string);
  }
  return path;
}

export interface PathAtOffset {
  readonly path: KeyPath;
  /** Whether the offset is in the last key of the path, in a value, or in the empty space of a collection. */
  readonly at: 'key' | 'value' | 'space';
  readonly span: Span;
}

/** What stands at an offset, for hover and completion. Undefined outside the root. */
export function keyPathAt(document: YamlDocument, offset: number): PathAtOffset | undefined {
  let node = document.root;
  if (!node || offset < node.span.start || offset > node.span.end) return undefined;
  const path: (string | number)[] = [];
  for (;;) {
    if (node.kind === 'scalar') return { path, at: 'value', span: node.span };
    const inner: { step: string | number; value: YamlNode; key?: Span } | undefined =
      node.kind === 'mapping' ? entryAt(node, offset) : itemAt(node.items, offset);
    if (!inner) return { path, at: 'space', span: node.span };
    path.push(inner.step);
    if (inner.key) return { path, at: 'key', span: inner.key };
    node = inner.value;
  }
}

function entryAt(mapping: YamlMapping, offset: number) {
  for (const { key, value } of mapping.entries) {
    if (holds(key.span, offset)) return { step: key.text, value, key: key.span };
    if (holds(value.span, offset)) return { step: key.text, value };
  }
  return undefined;
}

function itemAt(items: readonly YamlNode[], offset: number) {
  const step = items.findIndex((item) => holds(item.span, offset));
  return step < 0 ? undefined : { step, value: items[step]! };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/**
 * The keys above `offset` read from indentation alone, for a file that does not parse. The last one is the key of the
 * line itself when it has one. Positions in lists are counted; flow collections are not looked into.
 */
export function keyPathByIndentation(text: string, offset: number): KeyPath {
  const path: (string | number)[] = [];
  const lines = text.slice(0, endOfLine(text, offset)).split(/\r\n?|\n/);
  const own = lines.at(-1) ?? '';
  let column = own.trim() === '' ? columnOf(text, offset) : own.length - own.trimStart().length;
  if (own.trim() !== '') column = readLine(own, Number.POSITIVE_INFINITY, path);
  let item = path.length > 0 && typeof path[0] === 'number';
  for (let at = lines.length - 2; at >= 0 && (column > 0 || item); at--) {
    const line = lines[at]!;
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const indent = line.length - content.length;
    const dash = content.startsWith('- ') || content === '-';
    if (item && dash && indent === column) {
      path[0] = (path[0] as number) + 1;
    } else if (indent < column || (item && indent === column && !dash)) {
      const found: (string | number)[] = [];
      column = readLine(line, column + (item && !dash ? 1 : 0), found);
      path.unshift(...found);
      item = typeof found[0] === 'number';
    }
  }
  return path;
}

/** Reads `- key:` of a line, as far as it stands left of `before`, into `path`; gives the column of the first part. */
function readLine(line: string, before: number, path: (string | number)[]): number {
  const indent = line.length - line.trimStart().length;
  let column = indent;
  let rest = line.slice(indent);
  for (let dash = /^-(?:\s+|$)/.exec(rest); dash && column < before; dash = /^-(?:\s+|$)/.exec(rest)) {
    path.push(0);
    column += dash[0].length;
    rest = rest.slice(dash[0].length);
  }
  const key = /^(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s#'"[{:][^:#]*)):(?:\s|$)/.exec(rest);
  if (key && column < before) path.push(key[1] ?? key[2] ?? key[3]!.trim());
  return indent;
}

function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return offset - start;
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}
