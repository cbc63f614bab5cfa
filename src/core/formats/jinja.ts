import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `*.j2`, `*.jinja`, `*.jinja2` below a `prompts` folder. */
export const readJinja: FormatReader = (_, text) => readMarkdown(text, { role: 'system', dialect: 'jinja' });
