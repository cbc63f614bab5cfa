import { chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/duplicate',
  summary: 'The same row twice',
  severity: 'warning',
  docs: {
    what: 'Reports rows whose input and target are letter for letter those of an earlier row.',
    why: 'What stands in the file twice counts twice. Easy examples are over-represented, and a random split puts the copy into the evaluation set.',
    wrong: [
      jsonl([chat('Where is my order?', 'delivery'), chat('Where is my order?', 'delivery')]),
      jsonl([
        chat('Is it waterproof?', 'product'),
        chat('Where is my order?', 'delivery'),
        chat('Is it waterproof?', 'product', { id: 7 }),
      ]),
    ],
    right: [
      jsonl([chat('Where is my order?', 'delivery'), chat('Where is my refund?', 'payment')]),
      jsonl([chat('Where is order 12?', 'delivery'), chat('Where is order 13?', 'delivery')]),
    ],
    whenNotToUse: 'Where rows are repeated on purpose to weigh them.',
    source: '004',
    precision: 'Exact: rows are compared by a hash of 64 bits.',
  },
});
