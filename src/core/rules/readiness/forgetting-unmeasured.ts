import { readTrials } from '../../decision/experiments.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/forgetting-unmeasured',
    summary: 'A tuned experiment that does not say what was forgotten',
    docs: {
      what: 'Reports a tuned experiment without `general_delta`, the change on a general benchmark.',
      why: 'Narrow training can take away what the model could do before. The metric of the task does not show it.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nexperiments: [{name: tuned, variant: tuned, eval_set: held_out, n: 300, scores: {accuracy: 0.9}}]\nmetrics: [{name: accuracy}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: small, variant: tuned+retrieval, scores: {accuracy: 0.9}}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: tuned, variant: tuned, scores: {accuracy: 0.9}, general_delta: -0.4}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: plain, variant: prompt, scores: {accuracy: 0.8}}]\n',
        },
      ],
      whenNotToUse: 'Where the tuned model sees nothing but its one task, behind a router.',
      source: '000',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    for (const trial of readTrials(task.contract, task.measured)) {
      if (trial.tuned && trial.general_delta === undefined) {
        yield {
          field: `experiments[${trial.index}].name`,
          message: `${trial.name} does not say what it forgot: measure a general benchmark before and after, and write general_delta.`,
        };
      }
    }
  },
);
