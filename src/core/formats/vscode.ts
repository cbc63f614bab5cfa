import type { PromptSettings } from '../prompt/types.ts';
import { defined, field, stringList } from './fields.ts';
import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `*.prompt.md`: what a user would type, with `${input:x}` and `#file:x`. */
export const readVscodePrompt: FormatReader = (_, text) => readMarkdown(text, { role: 'user', dialect: 'vscode' });

/** `*.instructions.md`, `copilot-instructions.md`: `applyTo` is a list of globs with commas between them. */
export const readVscodeInstructions: FormatReader = (_, text) =>
  readMarkdown(text, {
    role: 'system',
    dialect: 'vscode',
    settings: (root) => {
      const applyTo = field(root, 'applyTo');
      return defined<PromptSettings>({ applyTo: applyTo && stringList(applyTo) });
    },
  });

/** `*.agent.md`, `*.chatmode.md`. */
export const readVscodeAgent: FormatReader = (_, text) => readMarkdown(text, { role: 'system', dialect: 'vscode' });
