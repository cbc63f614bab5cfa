import { dimensionRule } from './report.ts';

export const rule = dimensionRule('topic', {
  id: 'contradiction/topic',
  summary: 'The same content is asked for and forbidden',
  severity: 'warning',
  docs: {
    what: 'Finds content that one sentence wants in the output and another keeps out of it. Contents are compared by their head nouns and modifiers, with lemmas, near-synonyms and a small hierarchy ("contact details" holds a phone number); a ban that says more than the wish is about something else. What a text has one of (setting, time, main character, addressee, side taken, kind of ending) is compared by its value. A phrase that must stand in the text and refuses what was asked for ("I prefer not to share my background") is said as information, and so is a narrow wish behind a general ban.',
    why: 'A model that is told to give reasons and to leave them out does one of both, and which one changes with the wording around it.',
    wrong: [
      { text: 'Write a letter of resignation. Give at least two reasons for leaving. Do not include any reasons.\n' },
      { text: 'Summarize the trial. Describe the adverse effects in detail. Leave out side effects.\n' },
      { text: 'Write a landing page for our app. Compare the app with its competitors. Never mention competitors.\n' },
    ],
    right: [
      { text: 'Mention the price of the ticket. Do not mention the price of the hotel.\n' },
      {
        text: "Do not include personal data, except the customer's first name. Open with the customer's first name.\n",
      },
      { text: 'Include sources for every claim. Do not make up sources.\n' },
    ],
    whenNotToUse: 'Switch it off for files that describe several documents with different contents in one list.',
    source: 'product',
    precision:
      'No finding at warning on 550 real prompt, instruction and skill files (2.8 MB), so that precision there is unmeasured. On the labelled cases of the project (2613 contradictions, 3123 traps) 457 of its 460 findings are right and 457 of 464 contradictions are found. One finding at information on the real files was read: wrong.',
  },
});
