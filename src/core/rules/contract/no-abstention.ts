import type { TaskContract } from '../../contract/types.ts';
import type { ContractRule } from '../types.ts';

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/no-abstention',
    summary: 'A task that rests on evidence and never says when not to answer',
    severity: 'warning',
    docs: {
      what: 'Reports a contract without an `abstain` case when the task shows the need for one: failures are labelled `should-abstain`, citations are required, or answers rest on retrieval, a database or an API, any of which can come back empty.',
      why: 'A model that is never told when to stop answers from nothing. Those answers look like the others, so that neither an eval nor a user can tell them apart, and training on them teaches more of it.',
      wrong: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nevidence:\n  citations: required\n  sources:\n    - {name: handbook, kind: retrieval}\n',
        },
        {
          file: 'triage.task.yaml',
          text: 'version: 1\nname: triage\nabstain: []\nfailures:\n  modes: {format: 60, should-abstain: 24}\n',
        },
      ],
      right: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nevidence:\n  citations: required\nabstain:\n  - {when: no passage answers the question, action: escalate}\n',
        },
        {
          file: 'rewrite.task.yaml',
          text: 'version: 1\nname: rewrite\nkind: transformation\nevidence: {citations: none, sources: []}\nabstain: []\n',
        },
      ],
      whenNotToUse: 'Where something before the model already turns away what cannot be answered.',
      source: '004',
      precision: 'By definition: it reads what the contract says.',
    },
  },
  *check({ contract, measured }) {
    if ((contract.contract.abstain?.length ?? 0) > 0 || contract.broken) return;
    const need = needForAbstention(contract.contract, measured?.failures?.modes);
    if (!need) return;
    const stated = contract.keySpanOf('abstain');
    const span = stated ?? contract.keySpanOf(need.field);
    if (!span) return;
    const lack = stated ? 'abstain is empty' : 'the contract has no abstain case';
    yield {
      span,
      message: `${lack}, but ${need.reason}: say when to abstain, escalate, ask or fall back`,
      ...(stated && { related: related(contract.keySpanOf(need.field), need.reason) }),
    };
  },
};

function needForAbstention(
  { failures, evidence }: TaskContract,
  counted: NonNullable<TaskContract['failures']>['modes'],
): { field: string; reason: string } | undefined {
  const count = (counted ?? failures?.modes)?.['should-abstain'] ?? 0;
  if (count > 0) {
    return {
      field: counted ? 'failures.file' : 'failures.modes.should-abstain',
      reason: `${count} failures are should-abstain`,
    };
  }
  if (evidence?.citations === 'required') return { field: 'evidence.citations', reason: 'answers must cite a source' };
  const source = evidence?.sources?.findIndex(
    ({ kind }) => kind === 'retrieval' || kind === 'database' || kind === 'api',
  );
  if (source === undefined || source < 0) return undefined;
  const name = evidence?.sources?.[source]?.name ?? 'its source';
  return { field: `evidence.sources[${source}]`, reason: `answers rest on ${name}, which can come back empty` };
}

function related(span: { start: number; end: number } | undefined, message: string) {
  return span ? [{ at: span, message }] : [];
}
