import type { Experiment } from '../contract/types.ts';
import { canonicalJson } from '../text/json.ts';
import type { EvalColumn, EvalItem } from './types.ts';

/**
 * Reads what `promptfoo eval -o results.json` writes: `results.prompts` names the columns (a prompt and a provider each),
 * `results.results` holds one row a test and column, with `promptIdx`, `namedScores`, `score`, `latencyMs`, `cost` and
 * `failureReason` (0 none, 1 an assertion, 2 an error). Files of before version 3 keep the columns in
 * `results.table.head.prompts`. Rows that ended in an error count toward the error rate and nothing else.
 *
 * Rows of two columns belong together when their test cases have the same variables; the same variables again (a repeated
 * run) pair in the order of `testIdx`.
 *
 * Scores are means of the named metrics (the `metric` of assertions); `pass_rate` is the share of rows that passed. A row's
 * slice is `metadata.slice` (or `slices`) of its test case. Undefined when the value is no such file.
 */
export function readPromptfoo(value: unknown): EvalColumn[] | undefined {
  const results = record(record(value)?.results);
  const rows = array(results?.results)?.map(readRow);
  if (!results || !rows) return undefined;
  rows.sort((a, b) => a.test - b.test);
  const heads = array(results.prompts) ?? array(record(record(results.table)?.head)?.prompts) ?? [];
  const count = rows.reduce((most, row) => Math.max(most, row.column + 1), heads.length);
  return Array.from({ length: Math.min(count, MAX_COLUMNS) }, (_, column) =>
    readColumn(
      record(heads[column]),
      rows.filter((row) => row.column === column),
    ),
  );
}

/** The share of tests all of whose assertions passed. */
export const PASS_RATE = 'pass_rate';

/** More columns than this are not a comparison anyone reads. */
const MAX_COLUMNS = 100;

interface Row {
  readonly column: number;
  readonly test: number;
  /** The variables of the test case, in one spelling. */
  readonly vars: string;
  readonly provider: string;
  readonly error: boolean;
  readonly passed: boolean;
  readonly scores: Readonly<Record<string, number>>;
  readonly latency: number | undefined;
  readonly cost: number | undefined;
  readonly cached: boolean;
  readonly slices: readonly string[];
}

function readRow(value: unknown): Row {
  const row = record(value) ?? {};
  const provider = record(row.provider);
  const testCase = record(row.testCase);
  const metadata = { ...record(testCase?.metadata), ...record(row.metadata) };
  const slice = metadata.slices ?? metadata.slice;
  return {
    column: Math.max(0, Math.trunc(number(row.promptIdx) ?? 0)),
    test: number(row.testIdx) ?? 0,
    vars: canonicalJson(row.vars ?? testCase?.vars ?? {}),
    provider: text(provider?.label) ?? text(provider?.id) ?? text(row.provider) ?? '',
    error:
      row.failureReason === 2 ||
      (row.failureReason === undefined && typeof row.error === 'string' && !row.gradingResult),
    passed: row.success === true,
    scores: numbers(row.namedScores) ?? {},
    latency: number(row.latencyMs),
    cost: number(row.cost),
    cached: record(row.response)?.cached === true,
    slices: (Array.isArray(slice) ? slice : [slice]).filter((name): name is string => typeof name === 'string'),
  };
}

function readColumn(head: Record<string, unknown> | undefined, rows: readonly Row[]): EvalColumn {
  const provider = text(head?.provider) ?? rows[0]?.provider ?? '';
  const label = text(head?.label) ?? text(head?.raw) ?? '';
  const scored = rows.filter((row) => !row.error);
  const latencies = scored.filter((row) => !row.cached && row.latency !== undefined).map((row) => row.latency!);
  const costs = scored.filter((row) => !row.cached && row.cost !== undefined && row.cost > 0).map((row) => row.cost!);
  const slices = [...new Set(scored.flatMap((row) => row.slices))];
  const measured: Experiment = {
    n: scored.length,
    scores: meanScores(scored),
    ...(latencies.length > 0 && { latency: { p50_ms: quantile(latencies, 0.5), p95_ms: quantile(latencies, 0.95) } }),
    ...(costs.length > 0 && { cost_per_call: mean(costs) }),
    ...(rows.length > 0 && { rates: { error: (rows.length - scored.length) / rows.length } }),
    ...(slices.length > 0 && {
      slices: Object.fromEntries(
        slices.map((slice) => {
          const inside = scored.filter((row) => row.slices.includes(slice));
          return [slice, { n: inside.length, ...meanScores(inside) }];
        }),
      ),
    }),
  };
  return { label, provider, tuned: FINE_TUNED.test(provider), measured, items: itemsOf(rows) };
}

/** What every test case scored, by its identity. A row that ended in an error scored nothing, yet keeps its turn. */
function itemsOf(rows: readonly Row[]): Map<string, EvalItem> {
  const turns = new Map<string, number>();
  const items = new Map<string, EvalItem>();
  for (const { vars, error, scores, passed, slices } of rows) {
    const turn = turns.get(vars) ?? 0;
    turns.set(vars, turn + 1);
    if (!error) items.set(`${vars} ${turn}`, { scores: { [PASS_RATE]: passed ? 1 : 0, ...scores }, slices });
  }
  return items;
}

/** OpenAI writes fine-tuned models as `ft:base:organisation::id`; promptfoo puts vendor and endpoint before it. */
const FINE_TUNED = /(?:^|:)ft:/;

function meanScores(rows: readonly Row[]): Record<string, number> {
  if (rows.length === 0) return {};
  const sums = new Map<string, { sum: number; count: number }>();
  for (const row of rows) {
    for (const [name, score] of Object.entries(row.scores)) {
      const entry = sums.get(name) ?? { sum: 0, count: 0 };
      sums.set(name, { sum: entry.sum + score, count: entry.count + 1 });
    }
  }
  return {
    [PASS_RATE]: rows.filter((row) => row.passed).length / rows.length,
    ...Object.fromEntries([...sums].map(([name, { sum, count }]) => [name, sum / count])),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The nearest-rank quantile. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function array(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numbers(value: unknown): Record<string, number> | undefined {
  const entries = Object.entries(record(value) ?? {}).filter(([, item]) => number(item) !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, number>) : undefined;
}
