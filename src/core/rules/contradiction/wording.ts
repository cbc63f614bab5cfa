import { dimensionRule } from './report.ts';

export const rule = dimensionRule('wording', {
  id: 'contradiction/wording',
  summary: 'Words, marks, letter case, openings or endings cannot all be as asked',
  severity: 'warning',
  docs: {
    what: 'Finds words and phrases that are both required and forbidden, also where a required phrase holds a forbidden word or one of its forms, a forbidden comma, contraction or emoji; words that may only be used as a noun, in the singular or in one place while a required phrase uses them otherwise; orders and places that exclude each other; two openings or two endings of one text; and letter cases that cannot be met together. Counts of a word are reported by `contradiction/count`.',
    why: 'Wording rules are the ones that are checked by machines. A phrase that is required and forbidden fails every check, whatever the model writes.',
    wrong: [
      { text: 'Write an ad for a mattress. Use the word "cloud" at least once. Do not use the word "cloud".\n' },
      { text: 'Do not use any commas. Include the line "drop by drop, the river grows".\n' },
      { text: 'Begin the email with "Thank you for applying". Start the email with "Dear candidate".\n' },
      { text: 'Write the whole text in capital letters. Do not use capital letters.\n' },
      { text: 'Use the word "harvest" only in the singular. Include the phrase "ten harvests ago".\n' },
    ],
    right: [
      { text: 'Do not use the word "free" in the subject line. Use the word "free" in the body once.\n' },
      { text: 'Begin with "Dear Ms Okafor". End with "Sincerely, the library team".\n' },
      { text: 'Use the word "trust" at least once. Use the word "trust" no more than three times.\n' },
      {
        text: 'Write a riddle about a lighthouse. Do not use the word "lighthouse".\n',
        note: 'a subject is no required word',
      },
    ],
    whenNotToUse: 'Switch it off for files that list rules of several texts without headings that tell them apart.',
    source: 'product',
    precision:
      'No finding at warning on 550 real prompt, instruction and skill files (2.8 MB), so that precision there is unmeasured. On the labelled cases of the project (2613 contradictions, 3123 traps) 533 of its 534 findings are right and 533 of 538 contradictions are found.',
  },
});
