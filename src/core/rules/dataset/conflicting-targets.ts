import { chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/conflicting-targets',
  summary: 'One input with two answers',
  severity: 'warning',
  docs: {
    what: 'Reports a row whose input is that of an earlier row, but for formatting and function words, and whose target decides otherwise: another label, another value in a JSON answer, another tool call, yes against no, or the same sentence with other numbers. Prose in other words is left alone, as it can mean the same.',
    why: 'Two reviewers who would write different gold answers teach noise instead of a policy. The model learns to guess.',
    wrong: [
      jsonl([chat('The parcel is wet inside', 'delivery'), chat('the parcel is wet inside!', 'defect')]),
      jsonl([
        chat('May I return worn boots?', 'Yes, bring them to the shop.'),
        chat('May I return worn boots?', 'No, they were worn outside.'),
      ]),
    ],
    right: [
      jsonl([chat('The parcel is wet inside', 'delivery'), chat('The tent is wet inside', 'defect')]),
      jsonl([
        chat('Write a greeting.', 'Good morning, how can we be of help today?'),
        chat('Write a greeting.', 'Hello and welcome back, what brings you here?'),
      ]),
    ],
    whenNotToUse: 'Where several answers are right by design, such as slogans of a few words.',
    source: '004',
    precision: 'On our own cases every conflict that is reported is one; conflicts in free prose are not looked for.',
  },
});
