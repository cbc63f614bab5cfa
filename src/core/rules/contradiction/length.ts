import { dimensionRule } from './report.ts';

export const rule = dimensionRule('length', {
  id: 'contradiction/length',
  summary: 'Two bounds on the length of the output cannot both hold',
  severity: 'warning',
  docs: {
    what: 'Finds bounds on words, characters, sentences, lines, tokens or pages that no output can meet together. Bounds are read as intervals and combined over nested units: two paragraphs of at least three sentences each are at least six sentences, so "exactly five sentences" cannot hold beside them. The finding stands at the later bound and links every other one.',
    why: 'A model that cannot meet two bounds meets one of them, and which one changes from call to call. Outputs drift in length, and a validator that checks one bound rejects what the other asked for.',
    wrong: [
      {
        text: 'Write a product description. Keep it to at most 100 words.\nThe description must be at least 300 words.\n',
      },
      {
        text: 'Write a letter to the tenant. The letter must have exactly five sentences. It must contain at least two paragraphs, each of at least three sentences.\n',
        note: '2 × 3 = 6 sentences, more than five',
      },
      {
        text: 'Answer the question in no more than 80 words.\n\nUse exactly 12 sentences, each with a minimum of 10 words.\n',
      },
    ],
    right: [
      {
        text: 'If the user is a beginner, answer in at least 200 words. If the user is an expert, answer in at most 50 words.\n',
      },
      { text: 'Write a report. The title has at most 10 words. The body has at least 400 words.\n' },
      {
        text: 'Keep answers under 150 words. Never exceed 150 words.\n',
        note: 'the same bound twice is a repetition, not a contradiction',
      },
    ],
    whenNotToUse:
      'Switch it off for files that collect prompts for different outputs without headings or tags that tell them apart.',
    source: 'product',
    precision:
      'No finding on 550 real prompt, instruction and skill files (2.8 MB), where few state a length twice, so that no share can be given for them. On the labelled cases of the project (2613 contradictions, 3123 traps) 263 of its 263 findings are right and 263 of 265 contradictions are found, so that it stands at warning.',
  },
});
