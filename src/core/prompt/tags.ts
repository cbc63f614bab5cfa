/** XML-like tags: `<instructions>`, `</example>`, `<doc id="1">`. */

const TAG_LINE = /^<(\/?)([A-Za-z][\w.:-]*)(?:\s[^<>]*)?\/?>\s*$/;
const TAG_START = /^<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>/;

/** Tags that format text or lay it out, and so never make a section of a prompt. */
const HTML_MARKUP = new Set(
  (
    'a abbr b big blockquote br center code col colgroup dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins ' +
    'kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
);

export function isHtmlMarkup(name: string): boolean {
  return HTML_MARKUP.has(name.toLowerCase());
}

/** A line that holds one tag and nothing else. `line` starts at the first character that is not indentation. */
export function isTagLine(line: string): boolean {
  return line.charCodeAt(0) === 60 && TAG_LINE.test(line);
}

/** `<role>You are …</role>`: a line that is one whole element. */
export function isOneLineElement(line: string): boolean {
  if (line.charCodeAt(0) !== 60) return false;
  const name = TAG_START.exec(line)?.[1];
  return name !== undefined && !isHtmlMarkup(name) && line.trimEnd().endsWith(`</${name}>`);
}

export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
  /** Nothing but other tags stands before it on its line (or in its list item). */
  readonly leads: boolean;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

export interface Element {
  readonly open: Tag;
  readonly close: Tag;
}

/** Elements nested deeper than this are not sections. */
const MAX_ELEMENT_DEPTH = 64;

/**
 * Pairs tags given in reading order. An opening tag makes an element only where it leads its line and is closed, so
 * that a placeholder such as `<name>` in prose stays prose.
 */
export function pairTags(tags: readonly Tag[]): { elements: Element[]; unclosed: Tag[]; tooDeep: Tag | undefined } {
  const elements: Element[] = [];
  const unclosed: Tag[] = [];
  const stack: Tag[] = [];
  const open = new Map<string, number>();
  let tooDeep: Tag | undefined;
  for (const tag of tags) {
    if (tag.kind === 'empty' || isHtmlMarkup(tag.name)) continue;
    if (tag.kind === 'open') {
      if (!tag.leads) continue;
      stack.push(tag);
      open.set(tag.name, (open.get(tag.name) ?? 0) + 1);
      continue;
    }
    if (!open.get(tag.name)) continue;
    for (let last = stack.pop(); last; last = stack.pop()) {
      open.set(last.name, open.get(last.name)! - 1);
      if (last.name !== tag.name) {
        unclosed.push(last);
        continue;
      }
      if (stack.length < MAX_ELEMENT_DEPTH) elements.push({ open: last, close: tag });
      else tooDeep ??= last;
      break;
    }
  }
  for (const tag of stack) unclosed.push(tag);
  elements.sort((a, b) => a.open.start - b.open.start);
  return { elements, unclosed, tooDeep };
}
