import type { Trial } from './experiments.ts';
import type { Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';

const RELEASE_PARTS = ['dataset', 'prompt', 'model', 'validator', 'evals'] as const;
const FALLBACKS = ['low_confidence', 'high_risk', 'schema_failure', 'baseline'] as const;
export const LOGGED_FIELDS = [
  'task_type',
  'model_version',
  'prompt_version',
  'evidence_ids',
  'tool_calls',
  'validation_outcome',
  'latency',
  'cost',
  'feedback',
] as const;
export const OFF_RAMP = ['recipe', 'provenance', 'evaluation', 'release_criteria', 'rollback'] as const;

/** One of the five things a tuned model ships with (seed 004), and which of its fields are missing. */
export interface ReleasePart {
  readonly id: 'release' | 'fallback' | 'logging' | 'off-ramp' | 'forgetting';
  readonly title: string;
  readonly missing: readonly string[];
}

/** A named file that does not exist counts as missing. `tuned` is the experiment that would ship. */
export function releaseParts(task: Task, tuned: Trial | undefined): ReleasePart[] {
  const { release = {}, fallback = {}, logging = [], ownership = {} } = task.contract;
  const gone = new Set(
    task.measured.paths.filter(({ status }) => status !== 'exists' && status !== 'read').map(({ field }) => field),
  );
  const lacking = <K extends string>(key: string, fields: readonly K[], values: Partial<Record<K, unknown>>) =>
    fields.map((field) => `${key}.${field}`).filter((path, i) => !values[fields[i]!] || gone.has(path));
  const owners = new Set(ownership.owners ?? []).size;
  return [
    { id: 'release', title: 'the release unit', missing: lacking('release', RELEASE_PARTS, release) },
    { id: 'fallback', title: 'the fallbacks', missing: lacking('fallback', FALLBACKS, fallback) },
    {
      id: 'logging',
      title: 'the logs',
      missing: LOGGED_FIELDS.filter((field) => !logging.includes(field)).map((field) => `logging: ${field}`),
    },
    {
      id: 'off-ramp',
      title: 'the off-ramp',
      missing: [
        ...lacking('ownership', OFF_RAMP, ownership),
        ...(owners < T.owners.value ? [`ownership.owners (${owners} of ${T.owners.value})`] : []),
      ],
    },
    {
      id: 'forgetting',
      title: 'the forgetting measure',
      missing: tuned?.general_delta === undefined ? ['general_delta on the tuned experiment'] : [],
    },
  ];
}

/** What keeps a winning tuned model from shipping. */
export function missingForRelease(task: Task, tuned: Trial | undefined): string[] {
  return releaseParts(task, tuned).flatMap((part) => part.missing);
}
