import { BY_DEFINITION, chat, contract, datasetRule, jsonl, orders } from './dataset.ts';

const SLICES = 'evals: {held_out: none, slices: [{name: rare, critical: true}]}';
const RARE = orders(10, 'delivery').map((row) => row.replace(/}$/, ', "slices": ["usual", "rare"]}'));

export const rule = datasetRule({
  id: 'dataset/missing-slice',
  summary: 'A declared slice without examples',
  severity: 'warning',
  docs: {
    what: 'Reports slices of `evals.slices` that no row, or fewer than 10 rows, belong to. Rows name their slice in `slice`, `slices` or in their metadata; in a file without such a field nothing is reported.',
    why: 'The model is judged by cases that it did not see in training, or whose score cannot be measured.',
    wrong: [
      jsonl([chat('Where is my order?', 'delivery', { slice: 'usual' })], contract(SLICES)),
      jsonl(RARE.slice(0, 9), contract(SLICES)),
    ],
    right: [jsonl(RARE, contract(SLICES)), jsonl([chat('Where is my order?', 'delivery')], contract(SLICES))],
    whenNotToUse: 'Where slices are kept in files of their own.',
    source: '004',
    precision: BY_DEFINITION,
  },
});
