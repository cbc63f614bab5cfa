import { findCompanions } from '../../src/core/companions.ts';
import { DEFAULT_CONFIGURATION } from '../../src/core/configuration/types.ts';
import { parseContract } from '../../src/core/contract/parse.ts';
import { analyzePrompt, type Resources, readPrompt } from '../../src/core/engine.ts';
import { parsePrompt } from '../../src/core/formats/index.ts';
import type { Finding, Severity } from '../../src/core/rules/types.ts';
import { LineIndex, overlaps, type Range, type Span } from '../../src/core/text/text.ts';

/** What a case says must be found. */
export type Expectation =
  | { readonly kind: 'contradiction'; readonly ruleId: string; readonly severity: Severity | undefined }
  | { readonly kind: 'clean' }
  | { readonly kind: 'at most a hint' };

/** A file of a case, without the marks; `sides` are the marked stretches in offsets of `text`. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
  readonly sides: readonly Span[];
}

export interface Case {
  /** The rule whose file of cases it stands in. */
  readonly about: string;
  readonly name: string;
  /** The one-based line of the heading. */
  readonly line: number;
  readonly expected: Expectation;
  /** The last one is linted. */
  readonly files: readonly CaseFile[];
}

/** What linting a case gave. A case can be both missed and have false alarms (the wrong rule, the wrong words). */
export interface Outcome {
  readonly found: boolean;
  readonly missed: boolean;
  readonly falseAlarms: readonly Finding[];
}

/** What stands below the heading of a case and in none of its files. */
const OPENS_CASE = /^(?:clean|at most a hint|`contradiction\/[\w-]+`.*)$/;

/** Reads a Markdown file of cases; the syntax is described in README.md. Throws on a case it cannot read. */
export function parseCases(about: string, markdown: string): Case[] {
  const cases: Case[] = [];
  let name = '';
  let line = 0;
  let expected: Expectation | undefined;
  let files: CaseFile[] = [];
  let fence: { path: string; lines: string[] } | undefined;
  const finish = () => {
    if (!name) return;
    if (!expected || files.length === 0) throw new Error(`${about}: the case "${name}" has no expectation or no file`);
    const sides = files.reduce((sum, file) => sum + file.sides.length, 0);
    if (expected.kind === 'contradiction' ? sides === 0 : sides > 0) {
      throw new Error(`${about}: the case "${name}" has ${sides} marked sides`);
    }
    cases.push({ about, name, line, expected, files });
    expected = undefined;
    files = [];
  };
  for (const [index, text] of markdown.split('\n').entries()) {
    if (fence) {
      if (text.startsWith('~~~~')) {
        files.push(readMarks(fence.path, fence.lines.join('\n')));
        fence = undefined;
      } else if (OPENS_CASE.test(text)) {
        throw new Error(`${about}: the case "${name}" has a fence that is not closed before line ${index + 1}`);
      } else {
        fence.lines.push(text);
      }
    } else if (text.startsWith('~~~~')) {
      fence = { path: text.slice(4).trim() || 'case.prompt.md', lines: [] };
    } else if (text.startsWith('### ')) {
      finish();
      name = text.slice(4).trim();
      line = index + 1;
    } else if (name && !expected && text.trim()) {
      expected = readExpectation(about, name, text.trim());
    }
  }
  finish();
  return cases;
}

function readExpectation(about: string, name: string, text: string): Expectation {
  if (text === 'clean' || text === 'at most a hint') return { kind: text };
  const match = /^`(contradiction\/[a-z-]+)`(?: (error|warning|information|hint))?$/.exec(text);
  if (!match) throw new Error(`${about}: the case "${name}" expects "${text}"`);
  return { kind: 'contradiction', ruleId: match[1]!, severity: match[2] as Severity | undefined };
}

function readMarks(path: string, marked: string): CaseFile {
  const sides: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[' && start === undefined) start = text.length;
    else if (piece === ']]' && start !== undefined) {
      sides.push({ start, end: text.length });
      start = undefined;
    } else text += piece;
  }
  return { path, text, sides };
}

/** Lints the last file of a case, the others beside it. */
export function lintCase(test: Case, resources: Resources): readonly Finding[] {
  const linted = test.files.at(-1)!;
  const others = test.files.slice(0, -1);
  const contractFile = others.find((file) => /\.task\.(ya?ml|json)$/.test(file.path));
  const read = new Map(test.files.map((file) => [file.path, readPrompt(parsePrompt(file.path, file.text), resources)]));
  const neighbours = findCompanions([...read.values()].map((prompt) => prompt.document)).get(linted.path) ?? [];
  const { report } = analyzePrompt(linted.path, linted.text, {
    configuration: DEFAULT_CONFIGURATION,
    resources,
    companions: neighbours.map(({ path, relation }) => ({ ...read.get(path)!, relation })),
    contract: contractFile && parseContract(contractFile.path, contractFile.text),
  });
  return report.findings.filter((finding) => finding.ruleId.startsWith('contradiction/'));
}

/** Compares findings with what the case expects. */
export function judge(test: Case, findings: readonly Finding[]): Outcome {
  const { expected } = test;
  if (expected.kind !== 'contradiction') {
    const loud = expected.kind === 'clean' ? findings : findings.filter((finding) => finding.severity !== 'hint');
    return { found: false, missed: false, falseAlarms: loud };
  }
  const right = findings.filter(
    (finding) =>
      finding.ruleId === expected.ruleId &&
      (!expected.severity || expected.severity === finding.severity) &&
      touchesSides(test, finding),
  );
  return {
    found: right.length > 0,
    missed: right.length === 0,
    falseAlarms: findings.filter((finding) => !right.includes(finding)),
  };
}

/** One place of the finding in each of two marked sides (all of them when fewer are marked). */
function touchesSides(test: Case, finding: Finding): boolean {
  const linted = test.files.at(-1)!;
  const places: { path: string; range: Range }[] = [{ path: linted.path, range: finding.range }, ...finding.related];
  let touched = 0;
  let sides = 0;
  for (const file of test.files) {
    const lines = new LineIndex(file.text);
    for (const side of file.sides) {
      sides++;
      if (places.some((place) => place.path === file.path && overlaps(lines.spanOf(place.range), side))) touched++;
    }
  }
  return touched >= Math.min(2, sides);
}

/** Counts of a rule over the cases: right findings, missed contradictions, wrong findings. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** Right and missed are counted for the expected rule, a wrong finding for the rule that raised it. */
export function tally(outcomes: Iterable<{ readonly test: Case; readonly outcome: Outcome }>): Map<string, Tally> {
  const result = new Map<string, Tally>();
  const of = (ruleId: string) => {
    const known = result.get(ruleId) ?? { right: 0, missed: 0, wrong: 0 };
    result.set(ruleId, known);
    return known;
  };
  for (const { test, outcome } of outcomes) {
    if (test.expected.kind === 'contradiction') of(test.expected.ruleId)[outcome.found ? 'right' : 'missed']++;
    for (const finding of outcome.falseAlarms) of(finding.ruleId).wrong++;
  }
  return result;
}

export const precision = ({ right, wrong }: Tally) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Tally) => (right + missed === 0 ? 1 : right / (right + missed));
