/**
 * Markdown for hovers. What comes from a file is untrusted: it is escaped, so that a prompt full of links, images or
 * HTML shows as the text it is. Only the rules' own documentation is Markdown already.
 */

/** Text as Markdown that shows exactly this text in one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$"'=^]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`));
}

/** Text as inline code; fences grow with the backticks inside. */
export function inlineCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

const LONGEST = 400;

/** Without line breaks and control characters, cut at a length a hover can show. */
function oneLine(text: string): string {
  const flat = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
