import { dimensionRule } from './report.ts';

export const rule = dimensionRule('tone', {
  id: 'contradiction/tone',
  summary: 'Two tones, audiences or registers cannot both hold',
  severity: 'warning',
  docs: {
    what: 'Finds tones that stand on opposite sides of one axis: formal and casual, serious and humorous, neutral and emotional, optimistic and pessimistic, warm and cold, polite and rude, for laypeople and for experts, with and without jargon, simple and elevated. "Professional yet friendly" shares no axis and is fine. A phrase that must stand in the text is compared by its own words too (slang in a formal letter, terms of art for laypeople), which is said as information.',
    why: 'Of two opposite tones the model follows the one it read last, or mixes them from sentence to sentence. Readers notice tone before they notice content.',
    wrong: [
      { text: 'Write to the investors. Keep a formal tone throughout. Use a casual, chatty style.\n' },
      {
        text: 'Write the leaflet for patients. Avoid technical jargon. Use technical terminology to describe the procedure.\n',
      },
      { text: 'Write for complete beginners.\n\nTailor the explanation to an expert audience.\n' },
      {
        text: 'The tone must be formal and respectful. Include the phrase "hey dude, that totally sucks".\n',
        note: 'the required words are slang',
      },
    ],
    right: [
      { text: 'Use a professional yet friendly tone. Be warm, but stay factual.\n' },
      {
        text: 'If the reader is an expert, use technical terms. If the reader is a beginner, avoid technical terms.\n',
      },
      {
        text: 'The messages are often angry and informal. Answer in a calm, formal tone.\n',
        note: "the first tone is the input's",
      },
    ],
    whenNotToUse: 'Switch it off for prompts that let characters with different voices speak without naming them.',
    source: 'product',
    precision:
      'No finding at warning on 550 real prompt, instruction and skill files (2.8 MB), so that precision there is unmeasured. On the labelled cases of the project (2613 contradictions, 3123 traps) 155 of its 155 findings are right and 155 of 155 contradictions are found.',
  },
});
