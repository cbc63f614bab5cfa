import type { YamlNode } from '../yaml/types.ts';
import type { JsonSchema } from './types.ts';

/** The schema a `$ref` points at, with the title and description given beside the `$ref`. */
export function resolveRef(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = refName(schema);
  const target = name === undefined ? undefined : root.$defs?.[name];
  if (!target) return schema;
  const { $ref: _, ...beside } = schema;
  return { ...target, ...beside };
}

/** The name of the definition a schema refers to, as in `#/$defs/share`. */
export function refName(schema: JsonSchema): string | undefined {
  return schema.$ref?.startsWith('#/$defs/') ? schema.$ref.slice(8) : undefined;
}

/** The schema of a key or list position, for hover, completion and messages. Undefined for a key the schema lacks. */
export function schemaAt(root: JsonSchema, path: readonly (string | number)[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root;
  for (const step of path) {
    if (!schema) return undefined;
    schema = childSchema(root, schema, step);
  }
  return schema && resolveRef(root, schema);
}

/** The schema of one key or list position of a value; not yet resolved when it is a `$ref`. */
export function childSchema(root: JsonSchema, parent: JsonSchema, step: string | number): JsonSchema | undefined {
  for (const schema of alternatives(root, parent)) {
    if (typeof step === 'number') {
      if (schema.items) return schema.items;
      continue;
    }
    const property = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : undefined;
    if (property) return property;
    if (!schema.properties && !schema.additionalProperties) continue;
    const pattern = Object.entries(schema.patternProperties ?? {}).find(([source]) => new RegExp(source).test(step));
    if (pattern) return pattern[1];
    if (typeof schema.additionalProperties === 'object') return schema.additionalProperties;
  }
  return undefined;
}

/** The schema itself, or the schemas of its `anyOf`, resolved. */
export function alternatives(root: JsonSchema, schema: JsonSchema): readonly JsonSchema[] {
  const resolved = resolveRef(root, schema);
  return resolved.anyOf ? resolved.anyOf.flatMap((choice) => alternatives(root, choice)) : [resolved];
}

/** Of several alternatives the one that is meant for this kind of node; as written, so that its `$ref` can be read. */
export function alternativeFor(root: JsonSchema, schema: JsonSchema, node: YamlNode): JsonSchema {
  const choices = resolveRef(root, schema).anyOf;
  if (!choices) return schema;
  const wanted = node.kind === 'mapping' ? 'object' : node.kind === 'sequence' ? 'array' : undefined;
  const fits = (choice: JsonSchema) => {
    const { type } = resolveRef(root, choice);
    const types = typeof type === 'string' ? [type] : (type ?? []);
    return wanted ? types.includes(wanted) : !types.includes('object') && !types.includes('array');
  };
  return choices.find(fits) ?? schema;
}

/** What a value has to be, in words: `a share from 0 to 1`, `narrow or broad`. */
export function expectation(root: JsonSchema, schema: JsonSchema): string {
  const resolved = resolveRef(root, schema);
  if (resolved.title) return resolved.title;
  if (resolved.enum) return orList(resolved.enum.map(String));
  if (resolved.anyOf) return orList([...new Set(resolved.anyOf.map((choice) => expectation(root, choice)))]);
  const types = typeof resolved.type === 'string' ? [resolved.type] : (resolved.type ?? []);
  const words = orList(types.map((type) => TYPE_WORDS[type] ?? type));
  const { minimum, maximum } = resolved;
  if (minimum !== undefined && maximum !== undefined) return `${words} from ${minimum} to ${maximum}`;
  return minimum === undefined ? words : `${words}, ${minimum} or more`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys',
};

function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? 'a value') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
