import type { EngineRule } from '../types.ts';

export const rule: EngineRule = {
  kind: 'engine',
  meta: {
    id: 'file/language',
    summary: 'Text in a language the rules do not read',
    severity: 'hint',
    docs: {
      what: 'Says once that a file is written in a language other than English, so that its directives and facts are not read. Token counts, variables, front matter and settings are checked as usual.',
      why: 'Without it, silence would look like a clean result.',
      wrong: [
        {
          text: 'Du bist ein freundlicher Assistent für den Kundendienst. Antworte immer auf Deutsch und fasse dich kurz. Wenn du etwas nicht weißt, dann sage es ehrlich und verweise auf die Hotline.\n',
        },
        {
          text: 'Eres un asistente amable de atención al cliente. Responde siempre en español y sé breve. Si no sabes algo, dilo con sinceridad y remite al cliente a la línea de ayuda.\n',
        },
      ],
      right: [
        {
          text: 'You are a friendly support assistant. Always answer in German and keep it short. When you do not know something, say so and name the help line.\n',
        },
        { text: 'Translate "Guten Morgen" into English.\n' },
      ],
      whenNotToUse: 'Turn it off in a repository whose prompts are knowingly in another language.',
      source: 'product',
      precision:
        'See the examples: the language is decided by script and by frequent words, and short texts are never reported.',
    },
  },
};
