import { weakBaseline } from '../../decision/comparison.ts';
import { readTrials } from '../../decision/experiments.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/weak-baseline',
    summary: 'A tuned model compared with less than the best untuned one',
    docs: {
      what: 'Reports a tuned experiment when nothing untuned was measured, or while levers of the untuned side are recorded as untried: few-shot examples, an optimizer, output validation, prompt iteration.',
      why: 'Against a weak baseline tuning always wins. The difference it shows is what the prompt was missing.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: tuned, variant: tuned, scores: {accuracy: 0.9}, general_delta: 0}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\ntried: {few_shot: false}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\ntried: {few_shot: true, prompt_optimizer: true, plateaued: true, structured_output: true, output_validation: true}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: plain, variant: prompt, scores: {accuracy: 0.8}}]\ntried: {few_shot: false}\n',
        },
      ],
      whenNotToUse: 'Where a lever does not apply to the task; suppress it with the reason.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    const trials = readTrials(task.contract, task.measured);
    const [problem] = weakBaseline(task, trials);
    const tuned = trials.find((trial) => trial.tuned);
    if (problem && tuned)
      yield {
        field: `experiments[${tuned.index}].name`,
        message: `${problem}: improve it first, or the gain of ${tuned.name} is overstated.`,
      };
  },
);
