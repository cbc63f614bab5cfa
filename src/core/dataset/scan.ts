import type { Finding, Severity } from '../rules/types.ts';
import { type Row, readRow, KNOWN_KEYS } from './shapes.ts';
import type { DatasetProfile } from './types.ts';

export interface ScanOptions {
  /** As findings name the file. */
  readonly path: string;
  /** The field whose values are counted as labels; without it a short target is its own label. */
  readonly labelField?: string | undefined;
}

/** Findings kept a rule; `problems` counts all of them, and the last kept one says how many more there are. */
const KEPT_PER_RULE = 50;
/** A dataset with more distinct labels than this has none. */
const MAX_LABELS = 200;

/**
 * Reads a JSONL file line by line, in constant memory but for one hash a row. Call `add` for every line in order, then
 * `finish`.
 */
export interface DatasetScan {
  /** `line` without its line break; `number` counts from 0. */
  add(line: string, number: number): void;
  /** `complete` is false when the scan stopped before the end. */
  finish(complete: boolean): DatasetProfile;
}

export function createScan(options: ScanOptions): DatasetScan {
  const findings: Finding[] = [];
  const problems: Record<string, number> = {};
  const labels = new Map<string, number>();
  const shapes = new Map<string, number>();
  const seen = new Map<string, number>();
  let rows = 0;
  let examples = 0;
  let tooManyLabels = false;

  function add(line: string, number: number): void {
    const text = line.trim();
    if (text === '' || (number === 0 && text === '\ufeff')) return;
    rows++;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const at = invalidAt(text, error as Error);
      report('invalid-line', 'error', number, line, `not JSON: ${jsonMessage(error as Error)}`, at);
      return;
    }
    const row = readRow(value);
    if (!row) {
      report('invalid-line', 'error', number, line, `a row of no known shape: expected ${KNOWN_KEYS}`);
      return;
    }
    shapes.set(row.shape, (shapes.get(row.shape) ?? 0) + 1);
    for (const problem of row.problems) {
      report(problem.rule, problem.rule === 'missing-target' ? 'error' : 'warning', number, line, problem.message, problem.key);
    }
    checkToolCalls(row, number, line);
    if (row.problems.length === 0) examples++;
    countLabel(value as Record<string, unknown>, row);
    const key = fingerprint(`${row.input}\u0000${row.target}`);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, number);
    else report('duplicate', 'warning', number, line, `the same input and target as line ${first + 1}`);
  }

  function checkToolCalls(row: Row, number: number, line: string): void {
    for (const turn of row.turns) {
      for (const call of turn.toolCalls) {
        if (row.tools && !row.tools.includes(call.name)) {
          report('tool-arguments', 'warning', number, line, `the tool "${call.name}" is called but not declared in "tools"`, call.name);
        }
        if (typeof call.arguments !== 'string') continue;
        try {
          const parsed: unknown = JSON.parse(call.arguments);
          if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('expected an object');
        } catch {
          report('tool-arguments', 'error', number, line, `the arguments of the call of "${call.name}" are not a JSON object`, 'arguments');
        }
      }
    }
  }

  function countLabel(value: Record<string, unknown>, row: Row): void {
    if (tooManyLabels) return;
    const label = labelOf(value, row, options.labelField);
    if (label === undefined) return;
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (labels.size > MAX_LABELS) {
      tooManyLabels = true;
      labels.clear();
    }
  }

  function report(rule: string, severity: Severity, number: number, line: string, message: string, key?: string | number): void {
    const ruleId = `dataset/${rule}`;
    problems[ruleId] = (problems[ruleId] ?? 0) + 1;
    if (problems[ruleId] > KEPT_PER_RULE) return;
    const [start, end] = placeOf(line, key);
    findings.push({
      ruleId,
      severity,
      message,
      range: { start: { line: number, character: start }, end: { line: number, character: end } },
      related: [],
      fixes: [],
    });
  }

  function finish(complete: boolean): DatasetProfile {
    const shape = [...shapes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'unknown';
    return {
      path: options.path,
      shape,
      rows,
      examples,
      labels: Object.fromEntries([...labels].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
      problems,
      findings,
      complete,
    };
  }

  return { add, finish };
}

/** The label field's value, at the top of the row, in its metadata or in a JSON target; else nothing. */
function labelOf(value: Record<string, unknown>, row: Row, field: string | undefined): string | undefined {
  if (!field) return undefined;
  const found = Object.hasOwn(value, field) ? value[field] : inJson(row.target, field);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found).slice(0, 80) : undefined;
}

function inJson(target: string, field: string): unknown {
  if (!target.trimStart().startsWith('{')) return undefined;
  try {
    const parsed = JSON.parse(target) as Record<string, unknown>;
    return Object.hasOwn(parsed, field) ? parsed[field] : undefined;
  } catch {
    return undefined;
  }
}

/** Characters of the key's or value's text in the line; the whole line when it is not there. */
function placeOf(line: string, key: string | number | undefined): [number, number] {
  if (typeof key === 'number') return [Math.min(key, line.length), line.length];
  const at = key === undefined ? -1 : line.indexOf(JSON.stringify(key));
  return at < 0 ? [0, line.length] : [at, at + JSON.stringify(key).length];
}

function invalidAt(text: string, error: Error): number | undefined {
  const position = /position (\d+)/.exec(error.message);
  return position ? Math.min(Number(position[1]), Math.max(0, text.length - 1)) : undefined;
}

/** The engine's own words without the text they quote. */
function jsonMessage(error: Error): string {
  const [words] = error.message.split(/,? (?:"|\.\.\.)/, 1);
  return (words ?? error.message).replace(/ in JSON at position.*$/, '').toLowerCase();
}

/** Two 32-bit FNV-1a hashes as one key: 64 bits, so that a million rows collide with a chance below one in ten million. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + (i & 0xff)), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
