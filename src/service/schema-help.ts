import { type CompletionItem, CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { alternatives, expectation, resolveRef, schemaAt } from '../core/schema/lookup.ts';
import type { JsonSchema } from '../core/schema/types.ts';
import type { LineIndex, Span } from '../core/text/text.ts';
import { formatPath, type KeyPath, keyPathAt, keyPathByIndentation, nodeAt } from '../core/yaml/tree.ts';
import type { YamlDocument } from '../core/yaml/types.ts';
import { inlineCode } from './markdown.ts';

/** Help from a JSON Schema while a YAML or JSON file is written: what a key means, which keys and values may follow. */

/** What the schema says of the key or value at an offset; also in a file that does not parse. */
export function describeKey(
  schema: JsonSchema,
  yaml: YamlDocument,
  offset: number,
): { readonly markdown: string; readonly span: Span; readonly path: KeyPath } | undefined {
  const found = keyPathAt(yaml, offset);
  const byTree = found && found.at !== 'space' && found.path.length > 0 ? found : undefined;
  if (!byTree && !yaml.partial) return undefined;
  const path = byTree?.path ?? keyPathByIndentation(yaml.text, offset);
  const span = byTree?.span ?? wordAt(yaml.text, offset);
  const described = schemaAt(schema, path);
  if (!described || span.end === span.start) return undefined;
  const description = descriptionOf(schema, described);
  if (!description) return undefined;
  const lines = [`**${inlineCode(formatPath(path))}**`, description];
  const values = valuesOf(schema, described);
  if (values.length > 0) lines.push(`One of ${values.map((value) => inlineCode(value)).join(', ')}.`);
  else lines.push(`Takes ${expectation(schema, described)}.`);
  return { markdown: lines.join('\n\n'), span, path };
}

function descriptionOf(root: JsonSchema, schema: JsonSchema): string | undefined {
  return schema.description ?? resolveRef(root, schema).description;
}

/** The values an enumeration allows, as they are written. */
function valuesOf(root: JsonSchema, schema: JsonSchema): string[] {
  return alternatives(root, schema).flatMap((one) => {
    const resolved = resolveRef(root, one);
    if (resolved.enum) return resolved.enum.map(String);
    return resolved.type === 'boolean' ? ['true', 'false'] : [];
  });
}

/** Where completion was asked for. */
interface Place {
  /** The collection whose keys, or the key whose value, are wanted. */
  readonly path: KeyPath;
  readonly wants: 'key' | 'value';
  /** The text to replace. */
  readonly span: Span;
  /** Spaces before a key, for the lines below it. */
  readonly indent: string;
  /** Inside `{…}` on one line. */
  readonly flow: boolean;
}

export interface YamlCompletion {
  /** The client takes snippets. */
  readonly snippets: boolean;
  readonly json: boolean;
  /** Rule ids and families with what they are, for the keys of `rules` and the lists called `rules`. */
  readonly ruleNames?: readonly (readonly [name: string, summary: string])[];
}

export function completeYaml(
  schema: JsonSchema,
  yaml: YamlDocument,
  lines: LineIndex,
  offset: number,
  { snippets, json, ruleNames = [] }: YamlCompletion,
): CompletionItem[] {
  const place = placeAt(yaml.text, lines, offset);
  if (!place) return [];
  const found = schemaAt(schema, place.path);
  if (!found) return [];
  const range = lines.rangeOf(json ? withQuotes(yaml.text, place.span) : place.span);
  const values = valuesOf(schema, found).map((value): CompletionItem => {
    const newText = json && value !== 'true' && value !== 'false' ? JSON.stringify(value) : value;
    return { label: value, kind: CompletionItemKind.EnumMember, filterText: newText, textEdit: { range, newText } };
  });
  const rules = place.path.findLast((step) => typeof step === 'string') === 'rules' ? ruleNames : [];
  if (typeof place.path.at(-1) === 'number')
    values.push(...rules.map(([label, detail]) => ({ label, detail, textEdit: { range, newText: label } })));
  // `- ` may start a value or a mapping.
  if (place.wants === 'value') return values;
  const present = keysPresent(yaml, place.path);
  const items: CompletionItem[] = typeof place.path.at(-1) === 'number' ? values : [];
  if (place.path.at(-1) === 'rules') {
    for (const [label, detail] of rules) {
      if (!present.has(label))
        items.push({ label, detail, kind: CompletionItemKind.Property, textEdit: { range, newText: `${label}: ` } });
    }
  }
  for (const one of alternatives(schema, found)) {
    const resolved = resolveRef(schema, one);
    for (const [index, [key, value]] of Object.entries(resolved.properties ?? {}).entries()) {
      if (present.has(key)) continue;
      const description = descriptionOf(schema, value);
      const written = json ? JSON.stringify(key) : key;
      const text = json ? `${written}: ` : keyText(schema, key, value, place, snippets);
      items.push({
        label: key,
        kind: CompletionItemKind.Property,
        ...(description && { documentation: description }),
        sortText: String(index).padStart(3, '0'),
        filterText: written,
        insertTextFormat: snippets && !json ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText: text } satisfies TextEdit,
      });
    }
  }
  return items;
}

/** The key with what starts its value: choices in place, a nested mapping or list on the next line. */
function keyText(root: JsonSchema, key: string, schema: JsonSchema, place: Place, snippets: boolean): string {
  const kinds = alternatives(root, schema).map((one) => resolveRef(root, one));
  const values = valuesOf(root, schema);
  if (snippets && values.length > 0 && values.length <= 12) {
    return `${key}: \${1|${values.map((value) => value.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
  }
  if (place.flow || !snippets) return `${key}: `;
  const inner = `${place.indent}  `;
  if (kinds.every((kind) => kind.type === 'object' || kind.properties)) return `${key}:\n${inner}$0`;
  if (kinds.every((kind) => kind.type === 'array')) return `${key}:\n${inner}- $0`;
  return `${key}: $0`;
}

function keysPresent(yaml: YamlDocument, path: KeyPath): Set<string> {
  const node = nodeAt(yaml.root, path);
  return new Set(node?.kind === 'mapping' ? node.entries.map(({ key }) => key.text) : []);
}

/**
 * Reads the place from the line and the indentation alone, because a file is broken most of the time while it is typed.
 * JSON keys are read by the same road as YAML flow mappings.
 */
function placeAt(text: string, lines: LineIndex, offset: number): Place | undefined {
  const lineStart = lines.lineSpan(lines.lineAt(offset)).start;
  const before = text.slice(lineStart, offset);
  if (/(^|\s)#/.test(before)) return undefined;
  const word = /[\w./-]*$/.exec(before)![0];
  const span = {
    start: offset - word.length,
    end: offset + /^[\w./-]*/.exec(text.slice(offset, offset + 200))![0].length,
  };
  const flow = openFlow(text, lines, offset);
  if (flow) return { ...flow, span, indent: '' };

  const value = /^(\s*(?:-\s+)*)("[^"]*"|'[^']*'|[^\s:#-][^:#]*?)\s*:\s+[\w.-]*$/.exec(before);
  if (value) return { path: keyPathByIndentation(text, offset), wants: 'value', span, indent: '', flow: false };

  const key = /^(\s*)((?:-\s+)*)[\w/-]*$/.exec(before);
  if (!key) return undefined;
  const column = key[1]!.length + key[2]!.length;
  const path = parentPath(text, lineStart, key[1]!, key[2]!, offset);
  return { path, wants: 'key', span, indent: ' '.repeat(column), flow: false };
}

/** The path of the mapping a key on this line belongs to: the line is read as if it held a key already. */
function parentPath(text: string, lineStart: number, indent: string, dashes: string, offset: number): KeyPath {
  const probe = `${text.slice(0, lineStart)}${indent}${dashes}x:`;
  const path = keyPathByIndentation(probe, Math.min(probe.length, Math.max(offset, lineStart)));
  const full = keyPathByIndentation(probe, probe.length);
  return (full.at(-1) === 'x' ? full : path).slice(0, -1);
}

/** How far back an open brace is looked for. */
const FLOW_WINDOW = 4000;

/** The path and what is wanted inside an open `{…` or `[…`, with the block path of the line it starts on. */
function openFlow(
  text: string,
  lines: LineIndex,
  offset: number,
): { path: KeyPath; wants: 'key' | 'value'; flow: true } | undefined {
  const from = Math.max(0, offset - FLOW_WINDOW);
  const opens = unclosed(text.slice(from, offset)).map((at) => at + from);
  if (opens.length === 0) return undefined;
  const first = opens[0]!;
  const lineStart = lines.lineSpan(lines.lineAt(first)).start;
  const head = text.slice(lineStart, first);
  const path: (string | number)[] =
    head.trim() === '' && lineStart === 0 ? [] : [...keyPathByIndentation(text.slice(0, first), first)];
  for (const [index, open] of opens.entries()) {
    const end = opens[index + 1] ?? offset;
    const parts = splitTop(text.slice(open + 1, end));
    const last = parts.at(-1) ?? '';
    const key = /^\s*(?:"([^"]*)"|'([^']*)'|([^\s:,"'][^:,]*?))\s*:(?:\s|$|["[{])/.exec(last);
    const name = key?.[1] ?? key?.[2] ?? key?.[3];
    if (text[open] === '[') path.push(parts.length - 1);
    else if (name !== undefined) path.push(name);
    else return { path, wants: 'key', flow: true };
    if (index === opens.length - 1) return { path, wants: 'value', flow: true };
  }
  return undefined;
}

/** Offsets of brackets that stay open at the end of a text; quotes and comments are skipped. */
function unclosed(text: string): number[] {
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    const fresh = i === 0 || /[\s,:[{]/.test(text[i - 1]!);
    if (char === '#' && fresh) i = skipTo(text, i, '\n');
    else if ((char === '"' || char === "'") && fresh) {
      const end = text.indexOf(char, i + 1);
      const line = skipTo(text, i, '\n');
      if (end >= 0 && end < line) i = end;
    } else if ((char === '{' || char === '[') && (fresh || open.length > 0)) open.push(i);
    else if (char === '}' || char === ']') open.pop();
  }
  return open;
}

function skipTo(text: string, from: number, char: string): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}

/** Splits at commas that stand in no bracket. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function withQuotes(text: string, { start, end }: Span): Span {
  return { start: text[start - 1] === '"' ? start - 1 : start, end: text[end] === '"' ? end + 1 : end };
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && /[\w-]/.test(text[start - 1]!)) start--;
  while (end < text.length && /[\w-]/.test(text[end]!)) end++;
  return { start, end };
}
