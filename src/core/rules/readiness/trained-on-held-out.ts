import { isTunedOnHeldOut } from '../../decision/comparison.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/trained-on-held-out',
    summary: 'A held-out set that the training has seen',
    docs: {
      what: 'Reports `dataset.train` when it is the held-out file itself, or when the scan found its items in the held-out set.',
      why: 'A score on items from training measures memory.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndataset: {train: ./data.jsonl}\nevals: {held_out: ./data.jsonl}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndataset:\n  train: ./all.jsonl\n  curated: true\nevals:\n  held_out: ./all.jsonl\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndataset: {train: ./train.jsonl}\nevals: {held_out: ./held.jsonl}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndataset: {train: ./train.jsonl}\nevals: {held_out: none}\n',
        },
      ],
      whenNotToUse: 'Never.',
      source: '004',
      precision: 'Exact for one file; for overlap between files see `dataset/leakage`.',
    },
  },
  function* (task) {
    if (isTunedOnHeldOut(task))
      yield {
        field: 'dataset.train',
        message: 'the training set and the held-out set share items: a score on them measures memory.',
      };
  },
);
