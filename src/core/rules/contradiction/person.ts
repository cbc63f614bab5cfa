import { dimensionRule } from './report.ts';

export const rule = dimensionRule('person', {
  id: 'contradiction/person',
  summary: 'Two grammatical persons, tenses or voices cannot both hold',
  severity: 'warning',
  docs: {
    what: 'Finds first person against third person, past tense against present tense, "active voice only" against a passive sentence, singular against plural speakers, two points of view, and "never use the second person" against text that addresses the reader. A sentence that must stand in the text is compared by its own pronouns and verbs.',
    why: 'Person, tense and voice hold for every sentence of a text. Two of them make the model switch in the middle, which reads as a mistake and breaks checks on style.',
    wrong: [
      {
        text: 'Write a biography for the conference page. Write in the third person. Use the first person throughout.\n',
      },
      { text: 'Tell the story of the lighthouse. Use the past tense. Write everything in the present tense.\n' },
      { text: 'Use the active voice only. At least two sentences must be in the passive voice.\n' },
    ],
    right: [
      { text: 'Write the summary in the third person. Write the letter in the first person.\n' },
      { text: 'Prefer the active voice. Use the passive voice only when the actor is unknown.\n' },
      { text: 'The notes are written in the first person. Turn them into a report in the third person.\n' },
    ],
    whenNotToUse: 'Switch it off for stories that change narrator or tense on purpose.',
    source: 'product',
    precision:
      'No finding at warning on 550 real prompt, instruction and skill files (2.8 MB), so that precision there is unmeasured. On the labelled cases of the project (2613 contradictions, 3123 traps) 104 of its 104 findings are right and 104 of 104 contradictions are found.',
  },
});
