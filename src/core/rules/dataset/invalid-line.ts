import { BY_DEFINITION, chat, datasetRule, jsonl } from './dataset.ts';

export const rule = datasetRule({
  id: 'dataset/invalid-line',
  summary: 'A line that is no training row',
  severity: 'error',
  docs: {
    what: 'Reports a line that is not JSON, not UTF-8, longer than 20 MB, or whose keys belong to none of the known shapes: OpenAI chat, prompt and completion, preference pairs, Alpaca, ShareGPT, TRL, Gemini, Bedrock and Anthropic.',
    why: 'A trainer rejects the whole file for one such line, often after the upload.',
    wrong: [
      jsonl([chat('Where is my order?', 'delivery'), '{"messages": [']),
      jsonl(['{"question": "Where is my order?"}']),
    ],
    right: [
      jsonl([chat('Where is my order?', 'delivery'), '']),
      jsonl(['{"instruction": "Label the ticket.", "input": "The zip is stuck.", "output": "defect"}']),
    ],
    whenNotToUse: 'On files that are JSONL but no training data; leave them out of `files.datasets`.',
    source: 'product',
    precision: BY_DEFINITION,
  },
});
