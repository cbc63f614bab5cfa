import { stated, type Task } from './task.ts';
import type { ReadinessResult } from './types.ts';

/**
 * The 30-minute audit (seed 001): each piece of domain knowledge, where it is and where it belongs. What changes within six
 * months or is wrong in twelve belongs in retrieval (or the tool that already looks it up); what stays may stay.
 */
export function auditKnowledge(task: Task): ReadinessResult['audit'] {
  return (task.contract.knowledge ?? []).map((entry, index) => {
    const changes = stated('', entry.changes_within_6_months).value;
    const accurate = stated('', entry.accurate_in_12_months).value;
    const place = entry.placed_in ?? null;
    const common = { what: entry.what ?? `knowledge[${index}]`, placedIn: place };
    const outside = place === 'tool' ? 'tool' : 'retrieval';
    if (changes === true) return { ...common, belongsIn: outside, why: 'it changes within six months' };
    if (accurate === false) return { ...common, belongsIn: outside, why: 'it will not be accurate in twelve months' };
    if (changes === false && accurate === true) {
      return { ...common, belongsIn: place ?? 'prompt', why: 'it stays as it is: the place that costs least will do' };
    }
    const open = changes === undefined || changes === 'partly' ? 'changes_within_6_months' : 'accurate_in_12_months';
    return { ...common, belongsIn: 'unknown', why: `${open} is ${entry[open] === 'partly' ? 'partly' : 'not stated'}` };
  });
}
