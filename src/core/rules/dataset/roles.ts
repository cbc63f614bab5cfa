import { BY_DEFINITION, chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/roles',
  summary: 'Turns in an order no trainer takes',
  severity: 'warning',
  docs: {
    what: 'Reports roles that do not exist, a system message that is not the first, two assistant messages in a row, an answer without a question before it, an empty input and a conversation that ends with the user.',
    why: 'Trainers drop such rows or train on the wrong turn.',
    wrong: [
      jsonl(['{"messages": [{"role": "boss", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}']),
      jsonl([
        '{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}, {"role": "user", "content": "Is anyone there?"}]}',
      ]),
    ],
    right: [
      jsonl([chat('Hi', 'Hello')]),
      jsonl([
        '{"messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]}',
      ]),
    ],
    whenNotToUse: 'Where a trainer of your own reads other roles.',
    source: 'product',
    precision: BY_DEFINITION,
  },
});
