import type { Variable } from '../prompt/types.ts';
import { toValue } from '../yaml/tree.ts';
import type { YamlNode } from '../yaml/types.ts';
import { contentSpan, entriesOf, field, scalar } from './fields.ts';

/**
 * Picoschema, dotprompt's short form of JSON Schema: `name?: type, description`, `tags(array, description): string`,
 * `mood(enum): [a, b]`, nested mappings are objects.
 * @see https://google.github.io/dotprompt/reference/picoschema/
 */

const KEY = /^([^?(]+)(\?)?(?:\((\w+)(?:,\s*([^)]*))?\))?$/;
const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'null', 'object', 'array']);

/** A schema written as JSON Schema is returned as it stands. */
export function picoschema(node: YamlNode): unknown {
  if (isJsonSchema(node)) return toValue(node);
  const type = scalar(node);
  if (type) return typeSchema(type.text);
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  let open = false;
  for (const { key, value } of entriesOf(node)) {
    // `(*): string` admits further keys; without it an object is closed.
    if (key.text.startsWith('(*)')) {
      open = true;
      continue;
    }
    const [, name = key.text, optional, kind, description] = KEY.exec(key.text) ?? [];
    const inner = kind === 'enum' ? { enum: toValue(value) } : picoschema(value);
    properties[name] = {
      ...(kind === 'array' ? { type: 'array', items: inner } : (inner as object)),
      ...(description && { description }),
    };
    if (!optional) required.push(name);
  }
  return { type: 'object', properties, required, ...(!open && { additionalProperties: false }) };
}

/** The names an input schema declares. */
export function picoschemaVariables(node: YamlNode | undefined): Variable[] {
  const fields = node && isJsonSchema(node) ? field(node, 'properties') : node;
  return entriesOf(fields).map(({ key, span }) => {
    const name = /^[^?(]*/.exec(key.text)![0];
    const whole = contentSpan(key);
    const nameSpan = { start: whole.start, end: Math.min(whole.end, whole.start + name.length) };
    return { name, span, nameSpan, kind: 'declaration' };
  });
}

function isJsonSchema(node: YamlNode): boolean {
  const type = scalar(field(node, 'type'))?.text;
  return (
    field(node, '$ref') !== undefined ||
    field(node, 'properties') !== undefined ||
    (type === 'array' && field(node, 'items') !== undefined)
  );
}

function typeSchema(text: string): object {
  const comma = text.indexOf(',');
  const words = (comma < 0 ? text : text.slice(0, comma)).trim();
  const description = comma < 0 ? '' : text.slice(comma + 1).trim();
  const described = description ? { description } : {};
  if (words.endsWith('[]')) return { type: 'array', items: typeSchema(words.slice(0, -2)), ...described };
  return TYPES.has(words) ? { type: words, ...described } : described;
}
