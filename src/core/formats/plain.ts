import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** Text or Markdown that is one system prompt. */
export const readPlain: FormatReader = (_, text) => readMarkdown(text, { role: 'system' });
