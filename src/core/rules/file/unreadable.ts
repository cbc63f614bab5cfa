import type { EngineRule } from '../types.ts';

export const rule: EngineRule = {
  kind: 'engine',
  meta: {
    id: 'file/unreadable',
    summary: 'A file that could not be read, or only in part',
    severity: 'error',
    docs: {
      what: 'Reports a file that could not be read or parsed: it is missing, binary, not UTF-8, too large, its YAML is broken, or its front matter is never closed. What could be read is still linted, and so are the other files.',
      why: 'A file that is left out in silence looks clean.',
      wrong: [
        { text: '---\nname: triage\n\nAnswer the question.\n', note: 'The front matter is never closed.' },
        {
          file: 'triage.prompt.yml',
          text: 'messages:\n  - role: system\n    content: "Answer the question.\n',
          note: 'The quote is never closed.',
        },
      ],
      right: [
        { text: '---\nname: triage\n---\n\nAnswer the question.\n' },
        { file: 'triage.prompt.yml', text: 'messages:\n  - role: system\n    content: Answer the question.\n' },
      ],
      whenNotToUse: 'There is no reason to turn it off: exclude the file in the configuration instead.',
      source: 'product',
      precision: 'Exact: the file can be read or it cannot.',
    },
  },
};
