import { deployedRows } from '../../decision/deployed.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/unwatched-retrieval',
    summary: 'A tuned model that can hide failing retrieval',
    docs: {
      what: 'Reports a deployed tuned model beside retrieval when no metric has the dimension groundedness.',
      why: 'A tuned drafting model writes polished answers also from poor evidence. Only a check of groundedness shows that retrieval got worse.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\ntried: {retrieval: true}\nmetrics: [{name: accuracy, scorer: exact}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nevidence: {sources: [{name: handbook, kind: retrieval}]}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\ntried: {retrieval: true}\nmetrics: [{name: grounded, dimension: groundedness, scorer: human}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nevidence: {sources: []}\n',
        },
      ],
      whenNotToUse: 'Where retrieval is evaluated by itself elsewhere.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    const row = deployedRows(task).find(({ id }) => id === 'retrieval-decay-masked');
    if (row?.claim.truth)
      yield {
        field: task.contract.metrics ? 'metrics' : 'deployed',
        message: 'nothing measures groundedness: a tuned model can mask retrieval that gets worse.',
      };
  },
);
