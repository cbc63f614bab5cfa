import { BY_DEFINITION, chat, datasetRule, jsonl, orders } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/too-few',
  summary: 'Too few examples to tune on',
  severity: 'warning',
  docs: {
    what: 'Reports a training file with fewer than 50 usable rows. What a task needs beyond that depends on what fails and is said by `readiness/too-few-examples`.',
    why: 'Below that, the same examples in the prompt do better.',
    wrong: [jsonl([chat('The zip is stuck', 'defect')]), jsonl(orders(49, 'delivery', 'defect'))],
    right: [jsonl(orders(50, 'delivery', 'defect')), jsonl(orders(64, 'delivery', 'defect'))],
    whenNotToUse: 'On a file that is one part of a larger training set.',
    source: '000',
    precision: BY_DEFINITION,
  },
});
