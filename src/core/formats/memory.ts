import type { PromptSettings } from '../prompt/types.ts';
import { defined, field, stringList } from './fields.ts';
import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `AGENTS.md`, `CLAUDE.md`, `GEMINI.md`, `.claude/**`: instructions an agent reads at every start. */
export const readMemory: FormatReader = (_, text) =>
  readMarkdown(text, {
    role: 'system',
    dialect: 'none',
    settings: (root) => {
      const paths = field(root, 'paths');
      return defined<PromptSettings>({ applyTo: paths && stringList(paths) });
    },
  });
