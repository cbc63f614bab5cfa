import { canonicalJson } from '../text/json.ts';
import type { Row } from './shapes.ts';
import { differingBits, simHash } from './sketch.ts';
import { hashAll, hashOf, mix, readWords } from './words.ts';

export type TargetFormat = 'json' | 'code' | 'markdown' | 'label' | 'prose' | 'tool-call';

/** What a target decides, so that two of them can be told to contradict each other. */
export interface Target {
  readonly format: TargetFormat;
  /** Only targets of one group can be compared; 0 when nothing in the target can be. 16 bits. */
  readonly group: number;
  /** Equal for two targets of one group that decide the same. 32 bits. */
  readonly decision: number;
  /** Near targets differ in few bits. */
  readonly sketch: number;
  /** The label field's value, or the whole target where it is a label. */
  readonly label: string | undefined;
}

const GROUP = { none: 0, toolCall: 1, json: 2, label: 3, verdict: 4, prose: 16 } as const;

/** A label is at most this long. */
const LABEL_WORDS = 6;
const LABEL_LENGTH = 60;
/** Prose whose hashes differ in more bits of 32 says something else. */
const NEAR_BITS = 8;

/** Reads a row's target. `value` is the parsed row, in which the label field may stand. */
export function readTarget(value: Readonly<Record<string, unknown>>, row: Row, labelField: string | undefined): Target {
  const text = row.target.trim();
  const calls = row.turns.findLast((turn) => turn.trained)?.toolCalls ?? [];
  const json = parseObject(text);
  const words = readWords(text);
  const stated = labelField === undefined ? undefined : labelOf(value, json, labelField);
  const short = !json && isLabel(text);
  const label = stated ?? (labelField === undefined && short ? text : undefined);
  const base = { sketch: simHash(words.content), label };
  if (calls.length > 0 && text === '') {
    const called = calls.map((call) => `${call.name} ${canonicalJson(argumentsOf(call.arguments))}`).join('\n');
    return { ...base, format: 'tool-call', group: GROUP.toolCall, decision: hashOf(called) };
  }
  if (json) {
    const decided = stated === undefined ? leaves(json) : normalizeLabel(stated);
    return { ...base, format: 'json', group: decided === '' ? GROUP.none : GROUP.json, decision: hashOf(decided) };
  }
  if (short) {
    return { ...base, format: 'label', group: GROUP.label, decision: hashOf(normalizeLabel(text)) };
  }
  const format = formatOf(text);
  if (stated !== undefined) {
    return { ...base, format, group: GROUP.label, decision: hashOf(normalizeLabel(stated)) };
  }
  const verdict = /^(yes|no)\b/i.exec(text)?.[1];
  if (verdict) return { ...base, format, group: GROUP.verdict, decision: hashOf(verdict.toLowerCase()) };
  return { ...base, format, ...decisionOfProse(text) };
}

/** One sentence with other numbers in it decides otherwise; prose in other words may still mean the same. */
function decisionOfProse(text: string): Pick<Target, 'group' | 'decision'> {
  const numbers = text.match(/\d+(?:[.,]\d+)*/g);
  if (!numbers) return { group: GROUP.none, decision: 0 };
  const sentence = hashAll(readWords(text.replace(/\d+(?:[.,]\d+)*/g, ' # ')).content);
  return { group: Math.max(GROUP.prose, sentence & 0xffff), decision: hashOf(numbers.join(' ')) };
}

type Comparable = Pick<Target, 'group' | 'decision' | 'sketch'>;

/** Both decide, and not the same. */
export function contradict(a: Comparable, b: Comparable): boolean {
  return a.group === b.group && a.group !== GROUP.none && a.decision !== b.decision;
}

/** They decide the same or say nearly the same. */
export function sameTarget(a: Comparable, b: Comparable): boolean {
  if (contradict(a, b)) return false;
  if (a.group === b.group && a.group !== GROUP.none && a.group !== GROUP.verdict) return true;
  return differingBits(a.sketch, b.sketch) <= NEAR_BITS;
}

/** A few words on one line that are no sentence. */
export function isLabel(text: string): boolean {
  return (
    text !== '' && text.length <= LABEL_LENGTH && !/[\n.!?…]$|\n/.test(text) && text.split(/\s+/).length <= LABEL_WORDS
  );
}

/** Letter case, punctuation at the ends and white space do not make another label. */
export function normalizeLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The label field's value, at the top of the row or in a JSON target. */
function labelOf(
  value: Readonly<Record<string, unknown>>,
  json: Readonly<Record<string, unknown>> | undefined,
  field: string,
): string | undefined {
  const found = Object.hasOwn(value, field)
    ? value[field]
    : json && Object.hasOwn(json, field)
      ? json[field]
      : undefined;
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found).slice(0, 80)
    : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** The values of a JSON answer that are decisions: numbers, flags and strings as short as a label. */
function leaves(value: unknown, path = '', depth = 0): string {
  if (depth > 16) return '';
  if (Array.isArray(value)) return value.map((item) => leaves(item, `${path}[]`, depth + 1)).join('');
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value)
      .sort()
      .map((key) => leaves((value as Record<string, unknown>)[key], `${path}.${key}`, depth + 1))
      .join('');
  }
  if (typeof value === 'string') return isLabel(value.trim()) ? `${path}=${normalizeLabel(value)}\n` : '';
  return `${path}=${String(value)}\n`;
}

function argumentsOf(written: string | Record<string, unknown>): unknown {
  if (typeof written !== 'string') return written;
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

function formatOf(text: string): TargetFormat {
  if (/^```/.test(text) && text.endsWith('```')) return 'code';
  return /^(?:#{1,6} |\s*(?:[-*+]|\d{1,3}[.)]) |\|.*\|\s*$)/m.test(text) || /\*\*[^*\n]{1,200}\*\*/.test(text)
    ? 'markdown'
    : 'prose';
}

/** A hash of the exact text, 64 bits as two numbers: a million rows collide with a chance below one in ten million. */
export function exactHash(text: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + (at & 0xff)), 0x85ebca6b);
  }
  return [mix(a), mix(b)];
}
