import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `*.poml`: its tags (`<role>`, `<task>`, `<example>`) are sections of one message. */
export const readPoml: FormatReader = (_, text) => readMarkdown(text, { role: 'system', dialect: 'mustache' });
