import type { PromptSettings } from '../prompt/types.ts';
import { defined, field, stringList } from './fields.ts';
import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `.cursor/rules/*.mdc`, `.cursorrules`, `.windsurfrules`, `.clinerules`. */
export const readCursor: FormatReader = (_, text) =>
  readMarkdown(text, {
    role: 'system',
    dialect: 'none',
    settings: (root) => {
      const globs = field(root, 'globs');
      return defined<PromptSettings>({ applyTo: globs && stringList(globs) });
    },
  });
