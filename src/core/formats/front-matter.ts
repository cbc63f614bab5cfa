import type { Comment, Header, ParseProblem } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { YamlDocument } from '../yaml/types.ts';

interface FrontMatter {
  readonly header: Header | undefined;
  readonly bodyStart: number;
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY_LINE = /^(?:["']?[A-Za-z_$][\w$ .?()-]*["']?\s*:(?:\s|$)|#|$)/;
const CONTINUATION = /^(?:\s|-\s|[}\]])/;
/** The longest header that is looked for, in lines. */
const MAX_LINES = 2000;

/**
 * YAML between `---` lines at the top of a file. `commentsBefore`: lines of `#` comments may stand above it.
 * Where the closing fence is missing, the header ends with the last line that reads as YAML.
 */
export function readFrontMatter(text: string, commentsBefore = false): FrontMatter {
  const none = { header: undefined, bodyStart: bom(text), comments: [], problems: [] };
  let open = lineAt(text, bom(text));
  while (open.end < text.length && (open.text === '' || (commentsBefore && open.text.startsWith('#')))) {
    open = lineAt(text, open.next);
  }
  if (!FENCE.test(open.text)) return none;
  let line = lineAt(text, open.next);
  if (!KEY_LINE.test(line.text) && !CLOSING.test(line.text)) return none;
  let lastKey = open;
  let readsAsYaml = true;
  for (let count = 0; line.start < text.length && count < MAX_LINES; count++) {
    if (CLOSING.test(line.text)) return close(text, open, line, line.next, []);
    readsAsYaml &&= KEY_LINE.test(line.text) || CONTINUATION.test(line.text);
    if (readsAsYaml && line.text !== '' && !/^#+ /.test(line.text)) lastKey = line;
    if (line.next === line.start) break;
    line = lineAt(text, line.next);
  }
  if (lastKey === open) return none;
  return close(text, open, { start: lastKey.next, end: lastKey.next }, lastKey.next, [
    {
      code: 'unclosed-front-matter',
      message: 'the front matter is never closed: add a line `---` below its last key',
      severity: 'error',
      span: { start: open.start, end: open.end },
    },
  ]);
}

function close(text: string, open: Span, closing: Span, bodyStart: number, problems: ParseProblem[]): FrontMatter {
  // Blank fences keep every offset of the YAML an offset of the file.
  const before = text.slice(0, open.start).replace(/^\ufeff/, ' ');
  const source = before + ' '.repeat(open.end - open.start) + text.slice(open.end, closing.start);
  const yaml = parseYaml(source, { lenient: true });
  const isClosed = closing.end > closing.start;
  return {
    header: { span: { start: open.start, end: isClosed ? closing.end : bodyStart }, yaml },
    bodyStart,
    comments: yamlComments(text, yaml),
    problems: [...problems, ...yamlProblems(yaml)],
  };
}

export function yamlComments(text: string, yaml: YamlDocument): Comment[] {
  return yaml.comments.map((span) => ({ span, content: text.slice(span.start + 1, span.end) }));
}

export function yamlProblems(yaml: YamlDocument): ParseProblem[] {
  return yaml.problems.map(({ code, message, span, related }) => ({
    code: code === 'syntax' ? 'bad-yaml' : code,
    message,
    severity: code === 'duplicate-key' ? 'warning' : 'error',
    span,
    ...(related && { related }),
  }));
}

function bom(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The line that starts at `start`; `next` is where the following one starts. */
function lineAt(text: string, start: number): Span & { text: string; next: number } {
  let end = text.indexOf('\n', start);
  const next = end < 0 ? text.length : end + 1;
  if (end < 0) end = text.length;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return { start, end, text: end - start > 4000 ? '' : text.slice(start, end), next };
}
