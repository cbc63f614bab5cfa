import { dimensionRule } from './report.ts';

export const rule = dimensionRule('count', {
  id: 'contradiction/count',
  summary: 'Two numbers of items, headings or paragraphs cannot both hold',
  severity: 'warning',
  docs: {
    what: 'Finds numbers of paragraphs, list items, headings, keys, questions and other countable pieces of the output that cannot hold together, also where they follow from each other: three paragraphs with at most one uppercase word each leave no room for five uppercase words.',
    why: 'Counts are what validators and parsers check first. Two that exclude each other make every output wrong by one of them.',
    wrong: [
      {
        text: 'Summarise the meeting in exactly three bullet points.\n\nThe summary must contain at least five bullet points.\n',
      },
      { text: 'Structure the essay into exactly four paragraphs. The essay consists of at least six paragraphs.\n' },
      { text: 'Return JSON with the keys "name", "price" and "stock". The JSON must have exactly two keys.\n' },
    ],
    right: [
      { text: 'Give at least three examples. Give at most five examples.\n' },
      { text: 'The introduction has one paragraph. The main part has exactly four paragraphs.\n' },
      { text: 'For short documents, list exactly three risks. For long documents, list exactly eight risks.\n' },
    ],
    whenNotToUse: 'Switch it off for files that hold several prompts one after the other.',
    source: 'product',
    precision:
      'No finding on 550 real prompt, instruction and skill files (2.8 MB). On the labelled cases of the project (2613 contradictions, 3123 traps) 191 of its 192 findings are right and 191 of 193 contradictions are found, so that it stands at warning.',
  },
});
