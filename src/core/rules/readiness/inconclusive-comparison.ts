import { matchVariants } from '../../decision/comparison.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/inconclusive-comparison',
    summary: 'A difference that is within chance',
    docs: {
      what: 'Reports a tuned and an untuned experiment on one eval set whose difference has a 95% interval that includes zero, or that give no `n`.',
      why: 'A few points on a small set are as likely luck as skill. Owning a model because of luck costs the same.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 60, scores: {accuracy: 0.8}}\n  - {name: tuned, variant: tuned, eval_set: held_out, n: 60, scores: {accuracy: 0.85}, general_delta: 0}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, scores: {accuracy: 0.6}}\n  - {name: tuned, variant: tuned, eval_set: held_out, scores: {accuracy: 0.9}, general_delta: 0}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 500, scores: {accuracy: 0.9}}\n  - {name: tuned, variant: tuned, eval_set: held_out, n: 500, scores: {accuracy: 0.7}, general_delta: 0}\n',
        },
      ],
      whenNotToUse: 'Where the set cannot grow and the decision is cheap to undo.',
      source: '004',
      precision: 'By arithmetic: Wilson and Newcombe intervals at 95%.',
    },
  },
  function* (task) {
    const match = matchVariants(task);
    if (match?.outcome === 'inconclusive') {
      yield {
        field: `experiments[${match.tuned.index}].scores`,
        message: `${match.why}; score more items, or compare pairwise.`,
      };
    }
  },
);
