import { readMarkdown } from './markdown.ts';
import type { FormatReader } from './reading.ts';

/** `SKILL.md`: a name, a description that decides when it is loaded, and instructions. */
export const readSkill: FormatReader = (_, text) => readMarkdown(text, { role: 'system', dialect: 'none' });
