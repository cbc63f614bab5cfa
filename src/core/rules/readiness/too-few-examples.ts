import { examplesNeeded } from '../../decision/ladder.ts';
import { formatNumber } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/too-few-examples',
    summary: 'Fewer stable examples than tuning needs here',
    docs: {
      what: 'Reports a stated number of stable examples below what the task needs: 200 where format, style or argument shapes fail, 500 for cost and latency goals, 1,000 otherwise; and `dataset.curated: false`.',
      why: 'Below these numbers a run learns the accidents of its examples. A few careful ones beat many noisy ones: the same examples in the prompt do more.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format}\ndataset: {stable_examples: 120, curated: true}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: policy-tone}\ndataset: {stable_examples: 400}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format}\ndataset: {stable_examples: 900, curated: false}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format}\ndataset: {stable_examples: 200, curated: true}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal_kind: cost\ntraffic: {calls_per_day: 5000}\ndataset: {stable_examples: 500}\n',
        },
      ],
      whenNotToUse: 'Where the examples are for a few-shot prompt, not for training.',
      source: '000, 003, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    const { stable_examples: stated, curated } = task.contract.dataset ?? {};
    const needed = examplesNeeded(task);
    if (stated !== undefined && needed !== undefined && stated < needed) {
      yield {
        field: 'dataset.stable_examples',
        message: `${formatNumber(stated)} stable examples are too few to train on: this task needs ${formatNumber(needed)}.`,
      };
    }
    if (curated === false) {
      yield {
        field: 'dataset.curated',
        message: 'the examples are not curated: check them one by one before training, or it learns their noise.',
      };
    }
  },
);
