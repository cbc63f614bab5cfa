import type { ContractDocument } from '../../contract/types.ts';
import { NOTHING_MEASURED } from '../../decision/decide.ts';
import { readTask, type Task } from '../../decision/task.ts';
import type { Span } from '../../text/text.ts';
import type { ContractRule, Report, RuleMeta } from '../types.ts';

/** What a readiness rule says, and the contract key it points at. */
export interface ReadinessReport extends Omit<Report, 'span'> {
  /** A field path such as `tried.few_shot`; where it is not written, its nearest key above is pointed at. */
  readonly field: string;
}

export type ReadinessMeta = Omit<RuleMeta, 'severity'>;

/**
 * A rule on the decision's inputs: the contract with what was measured beside it. Says nothing on a contract that does not
 * parse or breaks its schema: its verdict is stale already.
 */
export function readinessRule(meta: ReadinessMeta, check: (task: Task) => Iterable<ReadinessReport>): ContractRule {
  return {
    kind: 'contract',
    meta: { ...meta, severity: 'information' },
    *check({ contract, measured }) {
      if (contract.broken) return;
      for (const { field, ...report } of check(readTask(contract.contract, measured ?? NOTHING_MEASURED))) {
        yield { span: placeOf(contract, field), ...report };
      }
    },
  };
}

/** The value of a field; else its key; else the nearest key above it; else the contract's name. */
function placeOf(contract: ContractDocument, field: string): Span {
  const own = contract.spanOf(field);
  if (own && own.end - own.start <= LONGEST) return own;
  for (let path = field; path !== ''; path = path.replace(/(?:\.|^)[^.[\]]+$|\[\d+\]$/, '')) {
    const key = contract.keySpanOf(path);
    if (key) return key;
    const item = path.endsWith(']') ? contract.spanOf(path) : undefined;
    if (item) return { start: item.start, end: Math.min(item.end, item.start + LONGEST) };
  }
  return contract.keySpanOf('name') ?? contract.keySpanOf('version') ?? { start: 0, end: 0 };
}

/** A value longer than this is pointed at by its key. */
const LONGEST = 80;
