import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../../src/core/configuration/types.ts';
import { analyzeContract, analyzePrompt, type Resources } from '../../src/core/engine.ts';
import { LineIndex, overlaps, type Span } from '../../src/core/text/text.ts';
import type { Tally } from './cases.ts';

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

/** The cases of all Markdown files of a folder. */
export function readMarkedCases(folder: string): MarkedCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => parseMarkedCases(readFileSync(join(folder, file), 'utf8')));
}

/** Throws on a mark it cannot read. */
function parseMarkedCases(markdown: string): MarkedCase[] {
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
      open = {
        labels: opening[1] === '-' ? [] : opening[1]!.split('/').map((label) => label.trim()),
        start: text.length,
      };
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

/** The day the labelled cases are linted for. */
export const CASE_DATE = '2026-11-20';

/** The folders of marked cases: facts for the family `retrieval`, bloat for its own. */
export type Family = 'facts' | 'bloat';

/** What a rule of the family found; `label` is the kind of the fact, or the rule's name. */
export interface Labelled {
  readonly label: string;
  readonly ruleId: string;
  readonly span: Span;
}

export type Findings = ReadonlyMap<MarkedCase, readonly Labelled[]>;

/** The labels of rules that find no single fact. */
const RULE_LABELS: Readonly<Record<string, string>> = {
  table: 'retrieval/fact-table',
  behavior: 'retrieval/behavior-in-retriever',
};

function ruleOf(label: string, family: Family): string {
  if (family === 'bloat') return `bloat/${label}`;
  return RULE_LABELS[label] ?? (label.endsWith(' stale') ? 'retrieval/stale-fact' : 'retrieval/volatile-fact');
}

/** Lints a case, a prompt or a contract, with one family of rules by default settings. */
export function lintMarked(test: MarkedCase, family: Family, resources: Resources): Labelled[] {
  const options = {
    configuration: DEFAULT_CONFIGURATION,
    resources,
    date: CASE_DATE,
    only: [family === 'facts' ? 'retrieval' : 'bloat'],
  };
  const { report, statements } = /\.task\.ya?ml$/.test(test.path)
    ? { ...analyzeContract(test.path, test.text, options), statements: [] }
    : analyzePrompt(test.path, test.text, options);
  const lines = new LineIndex(test.text);
  return report.findings.map(({ ruleId, range }) => {
    const span = lines.spanOf(range);
    const stated = statements.find(
      (statement) => statement.span.start === span.start && statement.span.end === span.end,
    );
    const label =
      Object.keys(RULE_LABELS).find((name) => RULE_LABELS[name] === ruleId) ??
      (family === 'bloat' ? ruleId.split('/')[1]! : `${stated?.kind}${ruleId.endsWith('/stale-fact') ? ' stale' : ''}`);
    return { label, ruleId, span };
  });
}

/** What became of the marks, and the findings outside of any mark. */
export interface MarkedTally {
  readonly byRule: ReadonlyMap<string, Tally>;
  /** The same for each kind of fact. */
  readonly byLabel: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  /** One line for each mark missed and each wrong finding. */
  readonly notes: readonly string[];
}

/** A mark is right when a finding with one of its labels touches it; every other finding is wrong. */
export function tallyMarked(findings: Findings, family: Family): MarkedTally {
  const byRule = new Map<string, Tally>();
  const byLabel = new Map<string, Tally>();
  const total: Tally = { right: 0, missed: 0, wrong: 0 };
  const notes: string[] = [];
  const count = (what: keyof Tally, label: string) => {
    total[what]++;
    tallyOf(byLabel, label)[what]++;
    tallyOf(byRule, ruleOf(label, family))[what]++;
  };
  for (const [test, found] of findings) {
    const quote = ({ start, end }: Span) => JSON.stringify(test.text.slice(start, Math.min(end, start + 100)));
    const explained = new Set<Labelled>();
    for (const mark of test.marks) {
      if (mark.labels.length === 0) continue;
      const hits = found.filter((finding) => overlaps(finding.span, mark.span) && mark.labels.includes(finding.label));
      for (const hit of hits) explained.add(hit);
      if (hits.length === 0) notes.push(`${test.name}: ${mark.labels.join('/')} missed at ${quote(mark.span)}`);
      count(hits.length > 0 ? 'right' : 'missed', hits[0]?.label ?? mark.labels[0]!);
    }
    for (const finding of found) {
      if (explained.has(finding)) continue;
      count('wrong', finding.label);
      notes.push(`${test.name}: ${finding.ruleId} (${finding.label}) at ${quote(finding.span)}`);
    }
  }
  return { byRule, byLabel, total, notes };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key) ?? { right: 0, missed: 0, wrong: 0 };
  tallies.set(key, known);
  return known;
}
