import { chat, contract, datasetRule, jsonl } from './dataset.ts';

const RAIN = 'the tent stood in the wind and in the rain. ';

export const rule = datasetRule({
  id: 'dataset/too-long',
  summary: 'A row that does not fit the model',
  severity: 'warning',
  docs: {
    what: "Reports rows with more tokens than the context window of `model.candidate` (or `model.current`, or the configuration's `model`), where the tokenizer's catalogue knows it.",
    why: 'Training cuts the row off, and what is cut is the target.',
    wrong: [
      jsonl([chat(`Sum up: ${RAIN.repeat(900)}`, 'A tent in bad weather.')], contract('model: {current: gpt-4}')),
      jsonl([chat('Go on.', RAIN.repeat(900).trim())], contract('model: {candidate: gpt-4}')),
    ],
    right: [
      jsonl([chat(`Sum up: ${RAIN}`, 'A wet tent.')], contract('model: {current: gpt-4}')),
      jsonl([chat(`Sum up: ${RAIN}`, 'A wet tent.')]),
    ],
    whenNotToUse: 'Where the trainer splits long rows itself.',
    source: 'product',
    precision:
      'Token counts are exact for OpenAI models and an estimate for others; the window for training can be smaller than the one for use.',
  },
});
