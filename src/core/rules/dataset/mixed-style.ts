import { chat, contract, datasetRule, jsonl, orders } from './dataset.ts';

const LABEL_FIELD = 'dataset: {train: ./example.jsonl, label_field: label}';

export const rule = datasetRule({
  id: 'dataset/mixed-style',
  summary: 'Targets in several styles',
  severity: 'warning',
  docs: {
    what: 'Reports labels that differ only in letter case or punctuation, rows of several shapes in one file, and a few targets in another format (JSON, code, Markdown, label, prose) than nearly all others.',
    why: 'Incompatible styles of several teams are learnt as a choice that the model makes by chance.',
    wrong: [
      jsonl(
        [
          chat('The zip is stuck', 'It is a defect.', { label: 'Defect' }),
          chat('The pole broke', 'It is a defect.', { label: 'defect' }),
        ],
        contract(LABEL_FIELD),
      ),
      jsonl([chat('The zip is stuck', 'defect'), '{"prompt": "The pole broke", "completion": "defect"}']),
      jsonl([
        ...orders(31, '{"label": "delivery"}'),
        chat('The zip is stuck', 'I believe this is a defect of the zip.'),
      ]),
    ],
    right: [
      jsonl(
        [
          chat('The zip is stuck', 'It is a defect.', { label: 'defect' }),
          chat('Where is it?', 'It is on its way.', { label: 'delivery' }),
        ],
        contract(LABEL_FIELD),
      ),
      jsonl(orders(31, '{"label": "delivery"}')),
    ],
    whenNotToUse: 'Where the input says which of several formats is wanted.',
    source: '004',
    precision:
      'By definition for labels and shapes. A stray format can be wanted (a question back among labels) and is reported as information.',
  },
});
