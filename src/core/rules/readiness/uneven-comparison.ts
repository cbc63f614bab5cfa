import { matchVariants, unevenness } from '../../decision/comparison.ts';
import { readTrials } from '../../decision/experiments.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/uneven-comparison',
    summary: 'A comparison in which more than the tuning differs',
    docs: {
      what: 'Reports a tuned and an untuned experiment that share no eval set, are scored on different numbers of items, are not on a held-out set, or differ in retrieval or tools as well.',
      why: 'Where two things differ, neither explains the result.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: june, n: 200, scores: {accuracy: 0.8}}\n  - {name: tuned, variant: tuned, eval_set: july, n: 200, scores: {accuracy: 0.9}, general_delta: 0}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 200, scores: {accuracy: 0.8}}\n  - {name: tuned, variant: tuned+retrieval, eval_set: held_out, n: 200, scores: {accuracy: 0.9}, general_delta: 0}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: plain, variant: prompt, eval_set: june, n: 200, scores: {accuracy: 0.8}}]\n',
        },
      ],
      whenNotToUse: 'Never for a decision; a first look may be uneven.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    const trials = readTrials(task.contract, task.measured);
    const match = matchVariants(task);
    const tuned = match?.tuned ?? trials.find((trial) => trial.tuned);
    if (!tuned) return;
    for (const problem of unevenness(task, trials, match))
      yield { field: `experiments[${tuned.index}].name`, message: `the comparison is uneven: ${problem}.` };
  },
);
