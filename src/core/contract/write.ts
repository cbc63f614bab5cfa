import { alternatives, childSchema, refName, resolveRef } from '../schema/lookup.ts';
import type { JsonSchema } from '../schema/types.ts';
import { plainValue } from '../yaml/scalar.ts';
import type { KeyPath } from '../yaml/tree.ts';
import { contractSchema } from './schema.ts';
import { parseAnswer } from './values.ts';

/** How values are written: as YAML, or as JSON with every key and string in quotes. */
export type Notation = 'yaml' | 'json';

/** A value in one line, as it is written at `path` of a contract: days as a duration, a target with its sign. */
export function renderInline(value: unknown, path: KeyPath, notation: Notation): string {
  const written = asWritten(value, path);
  if (notation === 'json') return inlineJson(written);
  return inlineYaml(written);
}

/** `key: value` lines of a block mapping, each with `indent` in front; mappings and lists of mappings take lines of their own. */
export function renderEntry(key: string, value: unknown, path: KeyPath, indent: string): string[] {
  const name = `${indent}${inlineYaml(key)}:`;
  const inner = `${indent}  `;
  if (isMapping(value) && !isTarget(value) && Object.keys(value).length > 0) {
    return [name, ...Object.entries(value).flatMap(([k, v]) => renderEntry(k, v, [...path, k], inner))];
  }
  if (Array.isArray(value) && value.some(isMapping)) {
    return [name, ...value.map((item, i) => `${inner}- ${renderInline(item, [...path, i], 'yaml')}`)];
  }
  return [`${name} ${renderInline(value, path, 'yaml')}`];
}

/** Turns a value as `TaskContract` holds it into one as its schema takes it. */
function asWritten(value: unknown, path: KeyPath): unknown {
  if (Array.isArray(value)) return value.map((item, i) => asWritten(item, [...path, i]));
  if (isTarget(value)) return `${value.op} ${value.value}`;
  if (isMapping(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item, [...path, key])]));
  }
  return typeof value === 'number' && definitionAt(path) === 'duration' ? durationOf(value) : value;
}

function definitionAt(path: KeyPath): string | undefined {
  let schema: JsonSchema | undefined = contractSchema;
  for (const step of path) {
    schema = schema && childSchema(contractSchema, schema, step);
  }
  return (
    schema && (refName(schema) ?? alternatives(contractSchema, resolveRef(contractSchema, schema)).map(refName)[0])
  );
}

function durationOf(days: number): string {
  if (days > 0 && days < 1) return `${+(days * 24).toFixed(2)}h`;
  return `${+days.toFixed(4)}d`;
}

function inlineJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineJson).join(', ')}]`;
  if (!isMapping(value)) return JSON.stringify(value ?? null);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inlineJson(item)}`)
    .join(', ')}}`;
}

function inlineYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(', ')}]`;
  if (isMapping(value)) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${inlineYaml(key)}: ${inlineYaml(item)}`)
      .join(', ')}}`;
  }
  if (typeof value === 'string' && isPlain(value)) return value;
  return JSON.stringify(value ?? null);
}

/** Whether a text means itself without quotes, everywhere and to every reader of YAML. */
function isPlain(text: string): boolean {
  if (/^(?:\d+(?:\.\d+)?(?:h|d|w|mo|y)|\d{4}-\d\d-\d\d)$/.test(text)) return true;
  if (!/^[A-Za-z_./][\w ./@+%()'-]*$/.test(text) || text.endsWith(' ')) return false;
  if (/^\.{3}|^\.\d|^\.(?:inf|nan)$/i.test(text)) return false;
  return plainValue(text) === text && (parseAnswer(text) === undefined || text === 'partly');
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTarget(value: unknown): value is { op: string; value: number } {
  return isMapping(value) && typeof value.op === 'string' && typeof value.value === 'number';
}
