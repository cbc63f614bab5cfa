import type { Example } from '../types.ts';
import { chat, datasetRule, jsonl, MEASURED_PAIRS } from './dataset.ts';

function heldOut(row: string): NonNullable<Example['also']> {
  return [{ file: 'held-out.jsonl', text: `${row}\n` }];
}

export const rule = datasetRule({
  id: 'dataset/leakage',
  summary: 'A training input that stands in the held-out set',
  severity: 'warning',
  docs: {
    what: 'Reports rows whose input stands, the same or nearly so, in the held-out file: the one of `--held-out`, or of `evals.held_out` in the contract. System messages do not count.',
    why: 'The score on such an item measures memory. The tuned model wins a comparison that it would lose on new inputs.',
    wrong: [
      jsonl(
        [chat('Where is my order?', 'delivery'), chat('The zip of the tent is stuck', 'defect')],
        heldOut(chat('the zip of the tent is stuck.', 'defect')),
      ),
      jsonl(
        [chat('Do you repair jackets with a torn lining?', 'care')],
        heldOut(chat('Can you repair a jacket with a torn lining?', 'care')),
      ),
    ],
    right: [
      jsonl([chat('Where is my order?', 'delivery')], heldOut(chat('The zip of the tent is stuck', 'defect'))),
      jsonl([chat('Where is order 4711?', 'delivery')], heldOut(chat('Where is order 4800?', 'delivery'))),
    ],
    whenNotToUse: 'On inputs so short and few that training and production share them, such as commands.',
    source: '004',
    precision: MEASURED_PAIRS,
  },
});
