import type { Message } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { describeCost } from '../../tokens/cost.ts';
import { tokensOf } from '../../tokens/total.ts';
import type { PromptRule } from '../types.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/pasted-context',
    summary: 'Retrieved chunks, logs or pages pasted into the template',
    severity: 'information',
    docs: {
      what: 'Finds material that belongs into a variable and stands in the prompt as text: numbered documents or chunks with their sources, log lines, stack traces, encyclopedia pages with their notes, mail with its headers. One finding for the block; other findings about bloat inside it are dropped.',
      why: 'Pasted material is the context of one call, sent with every call: it answers yesterday’s question, costs its tokens each time, and gives the model something to quote that the user did not ask about.',
      wrong: [
        {
          text: 'Answer from the documents.\n\n[Document 1] Source: handbook.pdf, page 12\nThe company grants leave in accordance with section four of the agreement. Requests are filed in the portal.\n\n[Document 2] Source: handbook.pdf, page 31\nPart-time employees receive leave in proportion to their hours. The portal shows the balance of the year.\n\nQuestion: {{question}}\n',
        },
        {
          text: 'Explain the failure.\n\n2026-05-02T10:14:01Z INFO gateway started\n2026-05-02T10:14:02Z INFO connected\n2026-05-02T10:14:09Z WARN retry 1 of 3\n2026-05-02T10:14:19Z WARN retry 2 of 3\n2026-05-02T10:14:29Z ERROR job failed\n',
        },
      ],
      right: [
        { text: 'Answer from the documents.\n\n<documents>\n{{documents}}\n</documents>\n\nQuestion: {{question}}\n' },
        {
          text: 'Explain a log line to an operator. A line looks like this:\n\n2026-05-02T10:14:29Z ERROR job 8812 failed: timeout\n',
        },
      ],
      whenNotToUse:
        'When the document is the fixed subject of the prompt, such as a constitution that every answer refers to.',
      source: '004 (twenty retrieved chunks in the prompt; noisy context)',
      precision:
        'No finding on 550 real prompt files, which are templates kept in repositories. All labelled cases are right. Information.',
    },
  },
  *check(context) {
    for (const message of context.document.messages) {
      if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
      for (const pasted of findPasted(message)) {
        const span = message.map.spanToSource(pasted.start, pasted.end);
        const cost = context.tokens && describeCost(tokensOf(message, context.tokens).within(span), context);
        yield {
          span,
          covers: true,
          message: `${pasted.what} pasted into the prompt${cost ? ` (${cost})` : ''}: put a variable in its place and fill it with what the question at hand needs.`,
        };
      }
    }
  },
};

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Pasted {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const CHUNK_HEAD =
  /^[ \t]*(?:[[<(]|#{1,6} |\*\*)?(?:document|doc|chunk|passage|excerpt|search result|snippet|source)[ \t]*#?\d{1,3}\b(?!\.\d)/i;
const PROVENANCE =
  /\b(?:source|score|page|title|url|retrieved|relevance|similarity|doc_id|metadata)\b\s*[:=]|\.(?:pdf|docx?|html?|txt)\b|https?:/i;
const LOG_LINE =
  /^[ \t]*\[?(?:\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2}[.,]?\d*|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2})\S*\]?[ \t]+\S/;
const MAIL_HEADER = /^[ \t>]*(?:from|to|cc|sent|date|subject):[ \t]*\S/i;
const SLOT = /\{\{|\$\{|\{%|<[a-z_]+>|\[(?:name|date|subject|email)[^\]]*\]/i;
const NOTE_MARK = /(?<=[\p{L}.,)])\[\d{1,3}\]/u;
const NOTE = /\[\d{1,3}\]/g;
const PAGE_TITLE = 'from wikipedia, the free encyclopedia';
const REFERENCES = /^[#* \t]*references[*: \t]*$/i;

/** A frame of a stack trace in Python, Java, C#, JavaScript, Ruby or Go. */
const FRAME = /^[ \t]*(?:File "[^"\n]{1,300}", line \d+|at \S.{0,200}(?::\d+\)?|\(.{0,200}\))[ \t]*$|from \S+:\d+:in )/;

const FEWEST = { chunks: 2, logs: 5, frames: 3, pages: 1, headers: 3 };
const FEWEST_NOTES = 4;
/** Letters of literal text that a chunk must hold. */
const SHORTEST_CHUNK = 60;

/** How such lines begin. Few segments hold one, so that the others are not read line by line. */
const MAY_HOLD =
  /(?:^|\n)[ \t>#*[<(]*(?:(?:document|doc|chunk|passage|excerpt|search result|snippet|source)[ \t]*#?\d|references|(?:from|to|cc|sent|date|subject):|file "|at \S|from \S|\d\d[\d:]|[a-z]{3} {1,2}\d)/i;

/** How many lines of each kind a segment holds. */
const countsOf = oncePerWording(({ text }): Readonly<Record<keyof typeof FEWEST, number>> => {
  if (!MAY_HOLD.test(text) && !hasPageTitle(text)) return NO_LINES;
  const lines = linesOf(text);
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line.text)).length;
  const counts = {
    chunks: count(CHUNK_HEAD),
    logs: count(LOG_LINE),
    frames: count(FRAME),
    pages: Number(hasPageTitle(text)) + count(REFERENCES),
    headers: count(MAIL_HEADER),
  };
  return Object.values(counts).some((each) => each > 0) ? counts : NO_LINES;
});

const NO_LINES = { chunks: 0, logs: 0, frames: 0, pages: 0, headers: 0 };

function hasPageTitle(text: string): boolean {
  return text.includes('encyclopedia') && text.toLowerCase().includes(PAGE_TITLE);
}

/** Blocks that do not overlap, in order. Few messages hold enough lines of a kind to be read line by line. */
function findPasted({ text, segments }: Message): Pasted[] {
  const counts = { ...NO_LINES };
  for (const { wording } of segments) {
    const own = countsOf(wording);
    if (own === NO_LINES) continue;
    counts.chunks += own.chunks;
    counts.logs += own.logs;
    counts.frames += own.frames;
    counts.pages += own.pages;
    counts.headers += own.headers;
  }
  const found: Pasted[] = [];
  const kinds = (Object.keys(FEWEST) as (keyof typeof FEWEST)[]).filter((kind) => counts[kind] >= FEWEST[kind]);
  if (kinds.length === 0) return found;
  const lines = linesOf(text);
  for (const kind of kinds) found.push(...FINDERS[kind](lines, text));
  return found.sort((a, b) => a.start - b.start).filter((block, i, all) => i === 0 || block.start >= all[i - 1]!.end);
}

const FINDERS: Readonly<Record<keyof typeof FEWEST, (lines: readonly Line[], text: string) => Pasted[]>> = {
  chunks,
  logs,
  frames: traces,
  pages: encyclopedia,
  headers: mail,
};

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 2000)) });
    start = end + 1;
  }
  return lines;
}

function chunks(lines: readonly Line[], text: string): Pasted[] {
  const heads = lines.flatMap((line, index) => (CHUNK_HEAD.test(line.text) ? [index] : []));
  if (heads.length < FEWEST.chunks) return [];
  const filled = heads.filter((head) => {
    const body = text.slice(lines[head]!.start, lines[paragraphEnd(lines, head + 1)]!.end);
    return body.length >= SHORTEST_CHUNK && !SLOT.test(body) && PROVENANCE.test(body);
  });
  if (filled.length < FEWEST.chunks) return [];
  const end = paragraphEnd(lines, filled.at(-1)!);
  return [{ what: `${filled.length} numbered documents are`, start: lines[filled[0]!]!.start, end: lines[end]!.end }];
}

/** The last line before the next blank one; a chunk's text may begin behind a blank line. */
function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = Math.min(from, lines.length - 1);
  while (end < lines.length - 1 && lines[end]!.text.trim() === '') end++;
  while (end < lines.length - 1 && lines[end + 1]!.text.trim() !== '') end++;
  return end;
}

function logs(lines: readonly Line[]): Pasted[] {
  const found: Pasted[] = [];
  let first = -1;
  for (let i = 0; i <= lines.length; i++) {
    const isLog = i < lines.length && LOG_LINE.test(lines[i]!.text);
    if (isLog && first < 0) first = i;
    if (isLog || first < 0) continue;
    if (i - first >= FEWEST.logs)
      found.push({ what: `${i - first} log lines are`, start: lines[first]!.start, end: lines[i - 1]!.end });
    first = -1;
  }
  return found;
}

/** Frames with the line of code behind each, from the line above the first to the message below the last. */
function traces(lines: readonly Line[]): Pasted[] {
  const frames = lines.flatMap((line, i) => (FRAME.test(line.text) ? [i] : []));
  const found: Pasted[] = [];
  for (let first = 0, next = 1; first < frames.length; first = next, next = first + 1) {
    while (next < frames.length && frames[next]! - frames[next - 1]! <= 2) next++;
    if (next - first < FEWEST.frames) continue;
    const start = lines[Math.max(0, frames[first]! - 1)]!.start;
    found.push({ what: 'a stack trace is', start, end: lines[paragraphEnd(lines, frames[next - 1]!)]!.end });
  }
  return found;
}

function encyclopedia(lines: readonly Line[]): Pasted[] {
  const notes = lines.flatMap((line, i) => (line.text.includes('[') && NOTE_MARK.test(line.text) ? [i] : []));
  const marks = notes.reduce((sum, i) => sum + (lines[i]!.text.match(NOTE)?.length ?? 0), 0);
  if (marks < FEWEST_NOTES) return [];
  const title = lines.findIndex((line) => hasPageTitle(line.text));
  const references = lines.findIndex((line) => REFERENCES.test(line.text));
  const start = title >= 0 ? Math.min(title, notes[0]!) : notes[0]!;
  const end = paragraphEnd(lines, Math.max(notes.at(-1)!, references));
  return [{ what: 'a page with its notes is', start: lines[start]!.start, end: lines[end]!.end }];
}

function mail(lines: readonly Line[]): Pasted[] {
  for (let i = 0; i + FEWEST.headers <= lines.length; i++) {
    let headers = 0;
    while (i + headers < lines.length && MAIL_HEADER.test(lines[i + headers]!.text)) headers++;
    const block = lines.slice(i, i + headers);
    const real =
      block.some((line) => /\S@\S+\.\w|\d{4}|\d{1,2}:\d{2}/.test(line.text)) &&
      !block.some((line) => SLOT.test(line.text));
    if (headers >= FEWEST.headers && real) {
      let end = i + headers;
      while (
        end < lines.length &&
        !/^(?:#{1,6} |<)/.test(lines[end]!.text) &&
        !(lines[end]!.text.trim() === '' && (lines[end + 1]?.text.trim() ?? '') === '')
      )
        end++;
      return [{ what: 'a mail with its headers is', start: lines[i]!.start, end: lines[end - 1]!.end }];
    }
    if (headers > 0) i += headers - 1;
  }
  return [];
}
