import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/no-held-out-set',
    summary: 'No held-out set, so no change can be proved',
    docs: {
      what: 'Reports `evals.held_out: none`.',
      why: 'Without items that neither prompting nor training has seen, nobody can tell whether a change helped. A set made afterwards has seen too much.',
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nevals: {held_out: none}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals:\n  held_out: none\n',
        },
      ],
      right: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nevals: {held_out: ./held.jsonl}\n' },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\n' },
      ],
      whenNotToUse: 'Where a task is a throwaway.',
      source: '000, 003, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    if (task.heldOut.value === 'none') {
      yield {
        field: 'evals.held_out',
        message: 'there is no held-out set: put real examples aside that neither prompting nor training sees.',
      };
    }
  },
);
