import type { Span } from '../text/text.ts';
import { formatPath, type KeyPath, keySpanAt, nodeAt, toValue } from '../yaml/tree.ts';
import type { YamlNode } from '../yaml/types.ts';
import { alternatives, expectation, schemaAt } from './lookup.ts';
import { nearest } from './nearest.ts';
import type { JsonSchema, Validate, ValidationError } from './types.ts';

/** One thing that is wrong with a value, in words, at the key or value it is wrong with. */
export interface SchemaProblem {
  readonly path: KeyPath;
  readonly span: Span;
  readonly message: string;
}

/** A file with more errors than this is no file of its kind; the first ones say so. */
export const MAX_ERRORS = 100;

/** The first `MAX_ERRORS` problems; the last of them says how many more there are. */
export function listedProblems<T extends { readonly message: string }>(problems: readonly T[], unlisted = 0): T[] {
  const listed = problems.slice(0, MAX_ERRORS);
  const more = problems.length - listed.length + unlisted;
  const last = listed.at(-1);
  if (more > 0 && last) {
    listed[listed.length - 1] = { ...last, message: `${last.message} (${more} more problems are not listed)` };
  }
  return listed;
}

/**
 * Checks a tree against a schema. `validate` is the schema's compiled validator. Problems come in reading order; of more
 * than `MAX_ERRORS` the first ones, with a word on the others.
 */
export function schemaProblems(root: YamlNode, schema: JsonSchema, validate: Validate): SchemaProblem[] {
  if (validate(toValue(root))) return [];
  const problems: SchemaProblem[] = [];
  for (const { path, errors } of groupErrors(root, validate.errors?.slice(0, MAX_ERRORS) ?? [])) {
    const node = nodeAt(root, path) ?? root;
    const misplaced = errors.filter(
      (error) => error.keyword === 'additionalProperties' || error.keyword === 'required',
    );
    if (misplaced.length < errors.length || node.kind !== 'mapping') {
      problems.push(wrongValue(path, node, root, schema));
      continue;
    }
    const keys = new Map(node.entries.map(({ key }) => [key.text, key.span]));
    for (const { keyword, params } of misplaced) {
      if (keyword === 'required') problems.push(missingKey(path, root, String(params.missingProperty), schema));
      else problems.push(unknownKey(path, keys, String(params.additionalProperty), schema));
    }
  }
  const ordered = problems.sort((a, b) => a.span.start - b.span.start);
  return listedProblems(ordered, Math.max(0, (validate.errors?.length ?? 0) - MAX_ERRORS));
}

interface ErrorGroup {
  readonly path: KeyPath;
  readonly errors: ValidationError[];
}

/**
 * The errors by place. An alternative that fails says so at every level, so that errors above a deeper one and its
 * `anyOf` are left out.
 */
function groupErrors(root: YamlNode, errors: readonly ValidationError[]): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.errors.push(error);
    else groups.set(error.instancePath, { path: pathOf(root, error.instancePath), errors: [error] });
  }
  const above = new Set<string>();
  for (const pointer of groups.keys()) {
    for (let slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
      above.add(pointer.slice(0, slash));
      if (slash === 0) break;
    }
  }
  return [...groups].flatMap(([pointer, { path, errors: own }]) => {
    const structural = own.filter(isStructural);
    const isMapping = nodeAt(root, path)?.kind === 'mapping';
    if (isMapping && structural.length > 0) return [{ path, errors: unique(structural) }];
    return above.has(pointer) ? [] : [{ path, errors: own }];
  });
}

function isStructural({ keyword }: ValidationError): boolean {
  return keyword === 'additionalProperties' || keyword === 'required';
}

function unique(errors: readonly ValidationError[]): ValidationError[] {
  const seen = new Set<string>();
  return errors.filter(({ keyword, params }) => {
    const name = `${keyword} ${String(params.missingProperty ?? params.additionalProperty)}`;
    return !seen.has(name) && seen.add(name);
  });
}

function pathOf(root: YamlNode, pointer: string): KeyPath {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: string | number = node?.kind === 'sequence' ? Number(name) : name;
    path.push(step);
    node = nodeAt(node, [step]);
  }
  return path;
}

function wrongValue(path: KeyPath, node: YamlNode, root: YamlNode, schema: JsonSchema): SchemaProblem {
  const own = schemaAt(schema, path) ?? schema;
  const expected = path.length === 0 ? 'a mapping of keys' : expectation(schema, own);
  const name = path.length === 0 ? 'the file' : `"${formatPath(path)}"`;
  if (node.kind === 'scalar' && node.value === null) {
    return { path, span: keySpanAt(root, path) ?? node.span, message: `${name} has no value: write ${expected}` };
  }
  const choices = alternatives(schema, own).flatMap((choice) => choice.enum ?? []);
  const meant = node.kind === 'scalar' ? nearest(node.text, choices.map(String)) : undefined;
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  return { path, span: firstLine(node), message: `${name} is ${describe(node)}: expected ${expected}${hint}` };
}

function missingKey(path: KeyPath, root: YamlNode, name: string, schema: JsonSchema): SchemaProblem {
  const description = schemaAt(schema, [...path, name])?.description ?? '';
  const sentence = description.slice(0, description.indexOf('.') + 1) || description;
  const where = path.length === 0 ? '' : ` in "${formatPath(path)}"`;
  const node = nodeAt(root, path) ?? root;
  const span = node.kind === 'mapping' && node.entries[0] ? node.entries[0].key.span : node.span;
  return { path, span, message: `"${name}" is missing${where}${sentence ? `: ${sentence}` : ''}` };
}

function unknownKey(path: KeyPath, keys: ReadonlyMap<string, Span>, name: string, schema: JsonSchema): SchemaProblem {
  const known = alternatives(schema, schemaAt(schema, path) ?? schema).flatMap((choice) =>
    Object.keys(choice.properties ?? {}),
  );
  const where = path.length === 0 ? '' : ` in "${formatPath(path)}"`;
  const meant = nearest(name, known);
  const free = known.filter((key) => !keys.has(key));
  const hint =
    meant === undefined ? `expected one of ${(free.length ? free : known).join(', ')}` : `did you mean "${meant}"?`;
  return {
    path: [...path, name],
    span: keys.get(name) ?? { start: 0, end: 0 },
    message: `unknown key "${name}"${where}: ${hint}`,
  };
}

/** A value in a few words, as it is written. */
function describe(node: YamlNode): string {
  if (node.kind === 'mapping') return 'a mapping';
  if (node.kind === 'sequence') return 'a list';
  const text = node.text.length > 40 ? `${node.text.slice(0, 40)}…` : node.text;
  return typeof node.value === 'string' ? JSON.stringify(text) : text;
}

/** A collection is pointed at by its first line. */
function firstLine(node: YamlNode): Span {
  if (node.kind === 'scalar') return node.span;
  const first = node.kind === 'mapping' ? node.entries[0]?.key.span : node.items[0]?.span;
  return node.flow || !first ? node.span : { start: node.span.start, end: first.end };
}
