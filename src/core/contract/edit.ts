import type { Span, TextEdit } from '../text/text.ts';
import { entryOf, type KeyPath, parsePath, toValue } from '../yaml/tree.ts';
import type { YamlDocument, YamlMapping, YamlNode, YamlSequence } from '../yaml/types.ts';
import type { ContractDocument } from './types.ts';
import { type Notation, renderEntry, renderInline } from './write.ts';

/**
 * The edits that write one answer into a contract and leave everything else, comments included, as it is. `value` is as
 * `TaskContract` holds it (durations in days). Missing parents are created; a list takes a new item at its end.
 * Empty when it cannot be done: the file does not parse, or `field` leads through something that is no mapping or list.
 */
export function setContractValue(document: ContractDocument, field: string, value: unknown): TextEdit[] {
  const path = parsePath(field);
  const { yaml } = document;
  if (!path || path.length === 0 || yaml.partial) return [];
  const { root } = yaml;
  if (!root) return [appendTo(yaml, path, value)];
  if (root.kind !== 'mapping')
    return root.kind === 'scalar' && root.value === null ? [appendTo(yaml, path, value)] : [];
  const edit = new Writer(yaml, root, value).write(root, path, 0, { flow: false });
  return edit ? [edit] : [];
}

/** What is known of the place a node stands in. */
interface Place {
  /** The node is part of a flow collection. */
  readonly flow: boolean;
  /** The place of the key it is the value of. */
  readonly key?: Span;
}

class Writer {
  private readonly text: string;
  private readonly notation: Notation;
  private readonly lineBreak: string;

  constructor(
    private readonly yaml: YamlDocument,
    root: YamlMapping,
    private readonly value: unknown,
  ) {
    this.text = yaml.text;
    this.notation = root.flow && root.entries.every(({ key }) => key.style === 'double') ? 'json' : 'yaml';
    this.lineBreak = this.text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Writes at `path` below `node`, of which the first `depth` steps lead to `node`. */
  write(node: YamlNode, path: KeyPath, depth: number, place: Place): TextEdit | undefined {
    if (depth === path.length) return this.replace(node, path, this.value, place);
    const step = path[depth]!;
    if (node.kind === 'scalar') {
      // A single value stands for a list of one.
      if (step === 0 && node.value !== null) return this.write(node, path, depth + 1, place);
      return this.openUp(node, path, depth, place);
    }
    if ((node.kind === 'sequence') !== (typeof step === 'number')) return undefined;
    const child = childOf(node, step);
    if (child && isWrittenIn(node, child.value)) {
      return this.write(child.value, path, depth + 1, {
        flow: node.flow || place.flow,
        ...(child.key && { key: child.key }),
      });
    }
    // What an alias stands for is written elsewhere too: it is copied before it is changed.
    if (this.isAlias(node)) {
      return this.replace(node, path.slice(0, depth), changed(toValue(node), path.slice(depth), this.value), place);
    }
    if (typeof step === 'number' && node.kind === 'sequence') {
      return step === node.items.length ? this.appendItem(node, path, depth) : undefined;
    }
    if (node.kind !== 'mapping') return undefined;
    const copied = child ? changed(toValue(child.value), path.slice(depth + 1), this.value) : undefined;
    return this.appendEntry(node, path, depth, copied);
  }

  private replace(node: YamlNode, path: KeyPath, value: unknown, place: Place): TextEdit {
    const written = renderInline(value, path, this.notation);
    const { start, end } = node.span;
    if (start === end) {
      const colon = place.flow && place.key !== undefined && this.text[start - 1] !== ':' ? ':' : '';
      return { span: node.span, newText: `${colon} ${written}` };
    }
    const isBlock = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
    const comment = isBlock ? this.yaml.comments.find((span) => start < span.start && span.end <= end) : undefined;
    const kept = comment ? ` ${this.text.slice(comment.start, comment.end)}` : '';
    return { span: node.span, newText: written + kept };
  }

  /** Makes a mapping (or list) of a place that holds nothing, or a value that gives way to it. */
  private openUp(node: YamlNode, path: KeyPath, depth: number, place: Place): TextEdit {
    const nested = changed(undefined, path.slice(depth), this.value);
    if (node.span.start < node.span.end || place.flow || !place.key || Array.isArray(nested)) {
      return this.replace(node, path.slice(0, depth), nested, place);
    }
    const indent = ' '.repeat(this.columnOf(place.key.start) + 2);
    const at = this.endOfLine(node.span.start);
    const lines = entryLines(nested, path.slice(0, depth), indent);
    return { span: { start: at, end: at }, newText: lines.map((line) => this.lineBreak + line).join('') };
  }

  private appendEntry(node: YamlMapping, path: KeyPath, depth: number, copied: unknown): TextEdit {
    const key = String(path[depth]);
    const value = copied ?? changed(undefined, path.slice(depth + 1), this.value);
    const at = [...path.slice(0, depth), key];
    if (!node.flow) {
      const lines = renderEntry(key, value, at, ' '.repeat(this.columnOf(node.span.start)));
      const end = this.endOfBlock(node);
      return { span: { start: end, end }, newText: lines.map((line) => this.lineBreak + line).join('') };
    }
    const name = renderInline(key, [], this.notation);
    return this.insertIntoFlow(node, node.entries.at(-1)?.span, `${name}: ${renderInline(value, at, this.notation)}`);
  }

  private appendItem(node: YamlSequence, path: KeyPath, depth: number): TextEdit {
    const value = changed(undefined, path.slice(depth + 1), this.value);
    const item = renderInline(value, path.slice(0, depth + 1), this.notation);
    if (node.flow) return this.insertIntoFlow(node, node.items.at(-1)?.span, item);
    const end = this.endOfBlock(node);
    const indent = ' '.repeat(this.columnOf(node.span.start));
    return { span: { start: end, end }, newText: `${this.lineBreak}${indent}- ${item}` };
  }

  /** Adds to a flow collection, on a line of its own where the others have theirs. */
  private insertIntoFlow(node: YamlNode, last: Span | undefined, written: string): TextEdit {
    const open = node.span.start + 1;
    if (!last) return { span: { start: open, end: open }, newText: written };
    const gap = /^[ \t]*(?:\r\n?|\n)\s*/.exec(this.text.slice(open, last.start))?.[0];
    return { span: { start: last.end, end: last.end }, newText: `,${gap ?? ' '}${written}` };
  }

  /** Where the last line of a block collection ends, with its comment and the blank lines that a `|+` scalar keeps. */
  private endOfBlock(node: YamlNode): number {
    const end = this.endOfLine(node.span.end);
    const last = lastLeaf(node);
    if (!last || !/^[|>]\d?\+/.test(this.text.slice(last.span.start, last.span.start + 3))) return end;
    const breaks = /^(?:[ \t]*(?:\r\n?|\n))+/.exec(this.text.slice(end))?.[0] ?? '';
    return end + breaks.replace(/(?:\r\n?|\n)$/, '').length;
  }

  private isAlias(node: YamlNode): boolean {
    return this.text[node.span.start] === '*' && node.kind !== 'scalar';
  }

  private endOfLine(at: number): number {
    let end = at;
    while (end < this.text.length && !/[\r\n]/.test(this.text.charAt(end))) end++;
    return end;
  }

  private columnOf(at: number): number {
    let start = at;
    while (start > 0 && !/[\r\n\ufeff]/.test(this.text.charAt(start - 1))) start--;
    return at - start;
  }
}

function childOf(node: YamlMapping | YamlSequence, step: string | number): { value: YamlNode; key?: Span } | undefined {
  if (node.kind === 'sequence') {
    const value = typeof step === 'number' ? node.items[step] : undefined;
    return value && { value };
  }
  const entry = entryOf(node, String(step));
  return entry && { value: entry.value, key: entry.key.span };
}

/** Whether a child stands in its parent's own text, and not where an alias or a merge key took it from. */
function isWrittenIn(parent: YamlNode, child: YamlNode): boolean {
  return parent.span.start <= child.span.start && child.span.end <= parent.span.end;
}

function lastLeaf(node: YamlNode): YamlNode | undefined {
  let last: YamlNode | undefined = node;
  while (last && last.kind !== 'scalar') {
    if (last.flow) return last;
    last = last.kind === 'mapping' ? last.entries.at(-1)?.value : last.items.at(-1);
  }
  return last;
}

/** `base` with `value` at `path`; what is missing on the way is made. */
function changed(base: unknown, path: KeyPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(base) ? [...base] : [];
    items[Math.min(step, items.length)] = changed(items[step], rest, value);
    return items;
  }
  const mapping = typeof base === 'object' && base !== null && !Array.isArray(base) ? base : {};
  return { ...mapping, [step]: changed((mapping as Record<string, unknown>)[step], rest, value) };
}

function entryLines(value: unknown, path: KeyPath, indent: string): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, item]) =>
    renderEntry(key, item, [...path, key], indent),
  );
}

/** The first key of a file that holds none. */
function appendTo({ text }: YamlDocument, path: KeyPath, value: unknown): TextEdit {
  const lines = entryLines(changed(undefined, path, value), [], '');
  const before = text === '' || /[\r\n\ufeff]$/.test(text) ? '' : '\n';
  return { span: { start: text.length, end: text.length }, newText: `${before}${lines.join('\n')}\n` };
}
