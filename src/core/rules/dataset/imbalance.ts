import { chat, contract, datasetRule, jsonl, orders } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/imbalance',
  summary: 'Rare labels and failure modes',
  severity: 'warning',
  docs: {
    what: 'Reports labels with less than a tenth of the rows of the most frequent one (from 30 rows on), and failure modes whose share of the examples is less than half of their share of the failures. Labels come from `dataset.label_field`, or are the targets themselves where these are few words; modes from a field `mode` or `failure_mode`.',
    why: 'A model learns to guess the frequent label. What fails most needs the examples.',
    wrong: [
      jsonl([
        ...orders(30, 'delivery'),
        chat('The zip is stuck', 'defect'),
        chat('The pole broke in the wind', 'defect'),
      ]),
      jsonl(
        [...orders(35, 'It is on its way to you.').map((row) => row.replace(/}$/, ', "mode": "format"}'))],
        contract('failures: {modes: {format: 60, should-abstain: 40}}'),
      ),
    ],
    right: [jsonl(orders(40, 'delivery', 'defect')), jsonl(orders(30, 'delivery'))],
    whenNotToUse: 'Where production is as uneven and the frequent label is the one that counts.',
    source: '004',
    precision:
      'By definition: it counts. Whether production is as uneven the file does not say; labels are therefore reported as information.',
  },
});
