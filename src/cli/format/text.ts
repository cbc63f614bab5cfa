import pc from 'picocolors';
import type { FileReport, Finding, Severity } from '../../core/rules/types.ts';
import type { Summary } from '../report.ts';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * The report a person reads: the file, each finding with the quoted line and the words marked, the other side of a
 * contradiction, and a summary. `sources` gives the text of a file by path, for the quotes.
 */
export function formatText(
  reports: readonly FileReport[],
  summary: Summary,
  sources: ReadonlyMap<string, string>,
  color: boolean,
): string {
  const c = pc.createColors(color);
  const out: string[] = [];
  const quote = quoter(sources);
  for (const report of reports) {
    if (report.findings.length === 0) continue;
    const about = [report.format, report.tokens && `${report.tokens.count.toLocaleString('en-US')} tokens`]
      .filter(Boolean)
      .join(', ');
    out.push(`${c.underline(clean(report.path))} ${c.dim(`(${about})`)}`, '');
    for (const finding of report.findings) out.push(...findingLines(report, finding, quote, c), '');
  }
  out.push(summaryLine(summary, c));
  return `${out.join('\n')}\n`;
}

function findingLines(report: FileReport, finding: Finding, quote: Quoter, c: Colors): string[] {
  const { start } = finding.range;
  const place = `${start.line + 1}:${start.character + 1}`;
  const lines = [`  ${severityWord(finding.severity, c)} ${clean(finding.message)}  ${c.dim(finding.ruleId)}`];
  lines.push(...quoteLines(place, quote(report.path, finding.range), c));
  for (const related of finding.related) {
    const where = `${related.range.start.line + 1}:${related.range.start.character + 1}`;
    const label = related.path === report.path ? where : `${clean(related.path)}:${where}`;
    lines.push(...quoteLines(label, quote(related.path, related.range), c, related.message));
  }
  const fix = finding.fixes.find((candidate) => candidate.safety === 'safe');
  if (fix) lines.push(`      ${c.green('fix')} ${clean(fix.title)} ${c.dim('(--fix)')}`);
  return lines;
}

function quoteLines(
  place: string,
  quoted: { text: string; from: number; to: number } | undefined,
  c: Colors,
  note = '',
): string[] {
  const head = `      ${c.cyan(place)}`;
  if (!quoted) return [`${head}  ${c.dim(clean(note))}`];
  const gap = ' '.repeat(6 + place.length);
  const { text, from, to } = quoted;
  const marks = ' '.repeat(width(text.slice(0, from))) + '~'.repeat(Math.max(1, width(text.slice(from, to))));
  return [
    `${head} ${c.dim('│')} ${text}`,
    `${gap} ${c.dim('│')} ${c.yellow(marks)}${note ? ` ${c.dim(clean(note))}` : ''}`,
  ];
}

type Quoter = (path: string, range: Finding['range']) => { text: string; from: number; to: number } | undefined;

const WINDOW = 96;

/** The line of a range, cut to a window around its words. */
function quoter(sources: ReadonlyMap<string, string>): Quoter {
  const split = new Map<string, string[]>();
  return (path, range) => {
    let lines = split.get(path);
    if (!lines) {
      const text = sources.get(path);
      if (text === undefined) return undefined;
      lines = text.split(/\r\n|\n|\r/);
      split.set(path, lines);
    }
    const line = lines[range.start.line];
    if (line === undefined || line.trim() === '') return undefined;
    const from = range.start.character;
    const to = range.end.line === range.start.line ? range.end.character : line.length;
    const left = Math.max(0, Math.min(from, line.length) - (line.length > WINDOW ? 24 : from));
    const right = Math.min(line.length, left + WINDOW);
    const prefix = left > 0 ? '…' : '';
    const text = clean(prefix + line.slice(left, right) + (right < line.length ? '…' : ''));
    const start = from - left + prefix.length;
    return { text, from: start, to: Math.max(start + 1, Math.min(to, right) - left + prefix.length) };
  };
}

/** Control characters would drive the terminal; each is shown as one replacement character. */
export function clean(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
}

/** Columns on a terminal: wide characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    columns += /\p{Mn}/u.test(char)
      ? 0
      : code >= 0x1100 &&
          /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}/u.test(char)
        ? 2
        : 1;
  }
  return columns;
}

function severityWord(severity: Severity, c: Colors): string {
  if (severity === 'error') return c.red('error');
  if (severity === 'warning') return c.yellow('warning');
  if (severity === 'information') return c.blue('information');
  return c.dim('hint');
}

function summaryLine(summary: Summary, c: Colors): string {
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => summary[severity] > 0)
    .map((severity) =>
      plural(
        summary[severity],
        severity === 'information' ? 'information' : severity,
        severity === 'information' ? 'information' : `${severity}s`,
      ),
    );
  const found = counts.length ? c.bold(counts.join(', ')) : c.green('no findings');
  return `${found} in ${plural(summary.files, 'file', 'files')}, ${summary.tokens.toLocaleString('en-US')} tokens`;
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
