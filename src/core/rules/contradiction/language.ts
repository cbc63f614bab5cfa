import { dimensionRule } from './report.ts';

export const rule = dimensionRule('language', {
  id: 'contradiction/language',
  summary: 'The output is asked to be in two languages or spellings',
  severity: 'warning',
  docs: {
    what: 'Finds two languages for one output, text in another language inside an output that is to be in one language only, two varieties of a language (American and British spelling), and formal beside familiar address.',
    why: 'Models follow the language they saw last, so the language of the output changes with the order of the prompt and with the input.',
    wrong: [
      { text: 'Write exclusively in English. Include a proverb written in Japanese.\n' },
      { text: 'Always respond in French.\n\nAlways answer in the language of the user.\n' },
      { text: 'Use British spelling throughout. Write in American English.\n' },
    ],
    right: [
      { text: 'Respond in English. If the user writes in Spanish, respond in Spanish.\n' },
      { text: 'Write in English and include at least one English idiom.\n' },
      { text: 'Translate the French text. Answer in German.\n' },
    ],
    whenNotToUse: 'Switch it off for prompts that produce text in several languages side by side.',
    source: 'product',
    precision:
      'No finding on 550 real prompt, instruction and skill files (2.8 MB). On the labelled cases of the project (2613 contradictions, 3123 traps) 121 of its 121 findings are right and 121 of 122 contradictions are found, so that it stands at warning.',
  },
});
