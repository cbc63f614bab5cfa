import { judgedByModelAlone } from '../../decision/comparison.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/no-metric',
    summary: 'No metric, or none that can settle a comparison',
    docs: {
      what: 'Reports `metrics: []`, and a list in which every metric is scored by a model.',
      why: "A goal without a number moves with the mood of the day. A model's grade is triage: it may not be the only judge of a decision that costs money.",
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nmetrics: []\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: helpfulness, scorer: model}]\n',
        },
      ],
      right: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: helpfulness, scorer: model}, {name: rating, scorer: human}]\n',
        },
      ],
      whenNotToUse: 'Where people judge every answer anyway.',
      source: '000, 003, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    if (task.contract.metrics?.length === 0) {
      yield { field: 'metrics', message: 'there is no metric: name one with a target before anything is compared.' };
    } else if (judgedByModelAlone(task)) {
      yield {
        field: 'metrics[0].scorer',
        message: 'every metric is graded by a model: add an exact, schema, code or human score for the decision.',
      };
    }
  },
);
