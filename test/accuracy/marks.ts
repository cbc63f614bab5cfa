import type { Span } from '../../src/core/text/text.ts';

/** A stretch of a labelled prompt: what must be found there, or `-` for a trap where nothing may be found. */
export interface Mark {
  /** Accepted labels: statement kinds, or names of rules; empty for a trap. */
  readonly labels: readonly string[];
  readonly span: Span;
}

/** A prompt with marks, read from a Markdown file as README.md describes. */
export interface MarkedCase {
  readonly name: string;
  /** Default `case.system.md`. */
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Throws on a mark it cannot read. */
export function parseMarkedCases(markdown: string): MarkedCase[] {
  const cases: MarkedCase[] = [];
  let name = '';
  let fence: { path: string; lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    if (fence && line.startsWith('~~~~')) {
      cases.push({ name, path: fence.path, ...readMarks(name, fence.lines.join('\n')) });
      fence = undefined;
    } else if (fence) fence.lines.push(line);
    else if (line.startsWith('~~~~')) fence = { path: line.slice(4).trim() || 'case.system.md', lines: [] };
    else if (line.startsWith('### ')) name = line.slice(4).trim();
  }
  return cases;
}

function readMarks(name: string, marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let open: { labels: string[]; start: number } | undefined;
  for (let at = 0; at < marked.length; ) {
    const opening = open ? null : /^\[\[(-|[a-z /-]+)\|/.exec(marked.slice(at, at + 60));
    if (opening) {
      open = { labels: opening[1] === '-' ? [] : opening[1]!.split('/'), start: text.length };
      at += opening[0].length;
    } else if (open && marked.startsWith(']]', at)) {
      marks.push({ labels: open.labels, span: { start: open.start, end: text.length } });
      open = undefined;
      at += 2;
    } else text += marked[at++];
  }
  if (open) throw new Error(`the case "${name}" has a mark that is not closed`);
  return { text, marks };
}
