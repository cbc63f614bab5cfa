import type { Located, PromptSettings } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';
import type { YamlMapping, YamlNode, YamlScalar } from '../yaml/types.ts';

/** Lookups in a header's tree that are indifferent to what is missing or of another type. */

export function field(node: YamlNode | undefined, ...path: readonly string[]): YamlNode | undefined {
  let at = node;
  for (const key of path) {
    if (at?.kind !== 'mapping') return undefined;
    at = at.entries.find((entry) => entry.key.text === key)?.value;
  }
  return at;
}

/** The first of several fields that exists. */
export function anyField(node: YamlNode | undefined, ...paths: readonly string[]): YamlNode | undefined {
  for (const path of paths) {
    const found = field(node, ...path.split('.'));
    if (found) return found;
  }
  return undefined;
}

const MAX_TOKENS = [
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
  'maxTokens',
  'maxCompletionTokens',
  'maxOutputTokens',
];

/** How answers are sampled, by every name that tools have for it. */
export function samplingOf(node: YamlNode | undefined): Pick<PromptSettings, 'maxTokens' | 'temperature'> {
  return defined<PromptSettings>({
    maxTokens: numberOf(anyField(node, ...MAX_TOKENS)),
    temperature: numberOf(field(node, 'temperature')),
  });
}

export function scalar(node: YamlNode | undefined): YamlScalar | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node : undefined;
}

export function textOf(node: YamlNode | undefined): Located<string> | undefined {
  const found = scalar(node);
  return found && { value: found.text, span: contentSpan(found) };
}

export function numberOf(node: YamlNode | undefined): Located<number> | undefined {
  const found = scalar(node);
  return found && typeof found.value === 'number' ? { value: found.value, span: contentSpan(found) } : undefined;
}

/** The letters of a scalar without its quotes. */
export function contentSpan(node: YamlScalar): Span {
  if (node.text === '') return node.span;
  const { start, end } = node.map.spanToSource(0, node.text.length);
  // A block scalar may end with a line break that the file does not have.
  return { start, end: Math.max(start, Math.min(end, node.span.end)) };
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}

export function entriesOf(node: YamlNode | undefined): YamlMapping['entries'] {
  return node?.kind === 'mapping' ? node.entries : [];
}

/** A list of strings, or one string with commas between its parts. */
export function stringList(node: YamlNode | undefined): Located<string>[] {
  const single = scalar(node);
  if (!single) return itemsOf(node).flatMap((item) => textOf(item) ?? []);
  const parts: Located<string>[] = [];
  let at = 0;
  let depth = 0;
  for (let i = 0; i <= single.text.length; i++) {
    const char = single.text[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    // `**/*.{ts,tsx}` is one glob.
    if (i < single.text.length && (char !== ',' || depth > 0)) continue;
    const part = single.text.slice(at, i);
    const start = at + part.length - part.trimStart().length;
    const value = part.trim();
    if (value) parts.push({ value, span: single.map.spanToSource(start, start + value.length) });
    at = i + 1;
  }
  return parts;
}

/** Leaves out what is undefined, as optional fields want it. */
export function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
