import { matchVariants } from '../../decision/comparison.ts';
import { type ReleasePart, releaseParts } from '../../decision/release.ts';
import type { Task } from '../../decision/task.ts';
import { list } from '../../decision/words.ts';
import type { ReadinessReport } from './readiness.ts';

const KEYS: Record<ReleasePart['id'], string> = {
  release: 'release',
  fallback: 'fallback',
  logging: 'logging',
  'off-ramp': 'ownership',
  forgetting: 'experiments',
};

/** What a part of a release still lacks, once a tuned model has won its comparison or is in use. */
export function* missingWhereItMatters(task: Task, id: ReleasePart['id']): Iterable<ReadinessReport> {
  const match = matchVariants(task);
  const wins = match?.outcome === 'win';
  if (!wins && !task.contract.deployed) return;
  const part = releaseParts(task, match?.tuned).find((candidate) => candidate.id === id);
  if (!part || part.missing.length === 0) return;
  const key = KEYS[id];
  const stated = (task.contract as Record<string, unknown>)[key] !== undefined;
  const tuned = wins ? `${match.tuned.name} wins its comparison` : 'a tuned model is in use';
  yield {
    field: stated ? key : wins ? `experiments[${match.tuned.index}].name` : 'deployed',
    message: `${tuned}, and ${part.title} still ${part.title.endsWith('s') ? 'lack' : 'lacks'} ${list(part.missing, 9)}.`,
  };
}
