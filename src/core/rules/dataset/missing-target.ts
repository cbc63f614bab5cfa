import { BY_DEFINITION, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/missing-target',
  summary: 'A row without an answer to learn',
  severity: 'error',
  docs: {
    what: 'Reports rows without an assistant message that is trained on, with an empty one, and preference pairs in which one side is empty or both are the same.',
    why: 'The row teaches nothing, or teaches to answer nothing.',
    wrong: [
      jsonl(['{"prompt": "Label: the zip is stuck", "completion": ""}']),
      jsonl(['{"prompt": "Say hello", "chosen": "Hello", "rejected": "Hello"}']),
    ],
    right: [
      jsonl(['{"prompt": "Label: the zip is stuck", "completion": "defect"}']),
      jsonl(['{"prompt": "Say hello", "chosen": "Hello", "rejected": "Go away"}']),
    ],
    whenNotToUse: 'On files of inputs alone, such as a set to be labelled.',
    source: 'product',
    precision: BY_DEFINITION,
  },
});
