import { chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/volatile-target',
  summary: 'A fact that will change, in a target',
  severity: 'information',
  docs: {
    what: 'Reports statements in targets about prices, stock, hours, contacts, policies, versions and the like that will stop being true, and whose value the input does not give.',
    why: 'Weights cannot be corrected. A model should learn how to answer, with the fact in its input.',
    wrong: [
      jsonl([chat('How late is the shop open?', 'The shop is open until 8 pm on weekdays.')]),
      jsonl([chat('What is your return policy?', 'Customers can return items within 30 days for a full refund.')]),
    ],
    right: [
      jsonl([
        chat(
          'The chart says: open until 8 pm on weekdays. How late is the shop open?',
          'The shop is open until 8 pm on weekdays.',
        ),
      ]),
      jsonl([chat('The zip is stuck', 'defect')]),
    ],
    whenNotToUse: 'On data that trains to answer by heart, such as a snapshot kept with its date.',
    source: '004',
    precision:
      'It reads targets as `retrieval/volatile-fact` reads prompts, whose precision is on that page; it stands at information because stories and worked examples hold such sentences too.',
  },
});
