import { chat, datasetRule, jsonl, MEASURED_PAIRS } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/near-duplicate',
  summary: 'Almost the same row twice',
  severity: 'information',
  docs: {
    what: 'Reports rows whose input and target are those of an earlier row but for formatting, function words, letter case, punctuation or a few words. Rows that differ in a number, a negation or in what they decide are different rows. Words that half of the rows hold are the template and weigh nothing.',
    why: 'Copies with other commas count as often as letter-for-letter copies: easy examples are over-represented, and the evaluation set is no longer apart.',
    wrong: [
      jsonl([
        chat('How do I reset the password of my account?', 'account'),
        chat('how can I **reset** the password of my account', 'account'),
      ]),
      jsonl([
        chat('{"subject": "Torn strap", "body": "The left shoulder strap tore on the first hike"}', 'defect'),
        chat('Subject: Torn strap\nBody: the left shoulder strap tore on the first hike.', 'defect'),
      ]),
    ],
    right: [
      jsonl([
        chat('How do I reset the password of my account?', 'account'),
        chat('How do I close the account of my late father?', 'account'),
      ]),
      jsonl([chat('Where is order 4711?', 'delivery'), chat('Where is order 4712?', 'delivery')]),
    ],
    whenNotToUse: 'Where paraphrases are added on purpose to make the model robust.',
    source: '004',
    precision: MEASURED_PAIRS,
  },
});
