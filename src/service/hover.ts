import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { contractSchema } from '../core/contract/schema.ts';
import type { ReadinessResult } from '../core/decision/types.ts';
import { isGeneral } from '../core/directives/dimensions/topic.ts';
import type { Directive } from '../core/directives/types.ts';
import { renderSource } from '../core/origins.ts';
import type { Section } from '../core/prompt/types.ts';
import { allRules } from '../core/rules/index.ts';
import type { Finding } from '../core/rules/types.ts';
import type { Statement } from '../core/statements/types.ts';
import type { LineIndex, Range, Span } from '../core/text/text.ts';
import { formatPath } from '../core/yaml/tree.ts';
import type { Readiness } from '../protocol/server.ts';
import type { ContractAnalysis, PromptAnalysis } from './analysis.ts';
import { rulePage } from './diagnostics.ts';
import { escapeMarkdown, inlineCode } from './markdown.ts';
import { describeKey } from './schema-help.ts';

/** Parts of a hover, joined by rules; undefined when there is nothing to say. */
export function toHover(parts: readonly string[], range?: Range): Hover | undefined {
  if (parts.length === 0) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, ...(range && { range }) };
}

export interface HoverParts {
  /** How directives were read. */
  readonly directives: boolean;
  /** The message of a finding and its other sides; not where the editor's own hover has them. */
  readonly messages: boolean;
}

/** Findings first, then the variable, the directive or the fact, then the section. */
export function promptHover(analysis: PromptAnalysis, offset: number, shows: HoverParts): Hover | undefined {
  const { document, report, directives, statements, tokens } = analysis;
  const { lines } = document;
  const parts = explainFindings(report.findings, lines, offset, shows);
  let range: Range | undefined;

  const variable = document.variables.find(({ span }) => holds(span, offset));
  if (variable) {
    const uses = document.variables.filter(({ name, kind }) => name === variable.name && kind === 'use').length;
    const declared = document.variables.some(({ name, kind }) => name === variable.name && kind === 'declaration');
    parts.push(
      `**variable** ${inlineCode(variable.name)}\n\n${declared ? 'Declared in this file' : 'Not declared in this file'}, used ${times(uses)}. Its value is not part of the token counts.`,
    );
    range = lines.rangeOf(variable.span);
  }
  const read = shows.directives ? directivesAt(directives, offset) : [];
  if (read.length > 0) {
    parts.push(explainDirectives(read));
    range ??= lines.rangeOf(read.at(-1)!.span);
  }
  const fact = statements.find(({ span }) => holds(span, offset));
  if (fact) {
    parts.push(explainStatement(fact));
    range ??= lines.rangeOf(fact.span);
  }
  const section = sectionTitled(analysis, offset);
  if (section && tokens) {
    const count = tokens.count(document.text.slice(section.span.start, section.span.end));
    parts.push(`**section** ${escapeMarkdown(section.title)}: ${tokenCount(count)}`);
    range ??= lines.rangeOf(section.titleSpan);
  }
  return toHover(parts, range);
}

/** Findings, what the key means, and the rungs of the verdict that rest on it. */
export function contractHover(
  analysis: ContractAnalysis,
  offset: number,
  readiness: Readiness | undefined,
  shows: HoverParts,
): Hover | undefined {
  const { contract, report } = analysis;
  const parts = explainFindings(report.findings, contract.lines, offset, shows);
  const key = describeKey(contractSchema, contract.yaml, offset);
  if (key) parts.push(key.markdown);
  if (readiness?.result && key) parts.push(...explainEvidence(analysis, formatPath(key.path), readiness.result));
  return toHover(parts, key && contract.lines.rangeOf(key.span));
}

/** What the value under the pointer decides; at the contract's name the verdict itself. */
function explainEvidence({ contract, path }: ContractAnalysis, field: string, result: ReadinessResult): string[] {
  const { verdict, ladder } = result;
  if (field === 'name') {
    return [`**${inlineCode(verdict.lever)}** ${escapeMarkdown(verdict.summary)}`];
  }
  const value = contract.spanOf(field);
  const range = value && contract.lines.rangeOf(value);
  if (!range) return [];
  const rungs = ladder.filter(
    ({ status, evidence }) =>
      status !== 'not-reached' && evidence.some((one) => one.path === path && one.range && sameRange(one.range, range)),
  );
  if (rungs.length === 0) return [];
  const lines = rungs.map(
    ({ rung, lever, status, condition }) =>
      `- rung ${rung}, ${inlineCode(lever)} (${status}): ${escapeMarkdown(condition)}`,
  );
  return [`**Evidence for the verdict** ${inlineCode(verdict.lever)}\n\n${lines.join('\n')}`];
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** The findings whose range holds an offset, the shortest first. */
function findingsAt(findings: readonly Finding[], lines: LineIndex, offset: number): Finding[] {
  return findings
    .map((finding) => ({ finding, span: lines.spanOf(finding.range) }))
    .filter(({ span }) => holds(span, offset))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    .map(({ finding }) => finding);
}

function explainFindings(
  findings: readonly Finding[],
  lines: LineIndex,
  offset: number,
  { messages }: HoverParts,
): string[] {
  return findingsAt(findings, lines, offset).map((finding) => explainFinding(finding, messages));
}

/** What was found, why it matters, what can be done, where the advice comes from. */
function explainFinding(finding: Finding, withMessage: boolean): string {
  const rule = allRules.find(({ meta }) => meta.id === finding.ruleId);
  const lines: string[] = [];
  if (withMessage) {
    lines.push(
      `**${finding.severity}** [${finding.ruleId}](${rulePage(finding.ruleId)})`,
      escapeMarkdown(finding.message),
    );
    for (const { path, range, message } of finding.related) {
      lines.push(`- ${escapeMarkdown(`${fileOf(path)}, line ${range.start.line + 1}`)}: ${escapeMarkdown(message)}`);
    }
  }
  if (rule) lines.push(`*Why it matters:* ${rule.meta.docs.why}`);
  if (finding.fixes.length > 0) {
    const titles = finding.fixes.map(({ title }, i) => (i === 0 ? title : title[0]!.toLowerCase() + title.slice(1)));
    lines.push(`*What to do:* ${titles.map(escapeMarkdown).join('; or ')} (quick fix).`);
  }
  if (rule) lines.push(`*Source:* ${renderSource(rule.meta.docs.source)}`);
  return lines.join('\n\n');
}

/**
 * The directives at an offset and those inside them, the shortest first: a bound before the clause that holds it. What a
 * clause says in general goes where it says something of a dimension.
 */
function directivesAt(directives: readonly Directive[], offset: number): Directive[] {
  const around = directives.filter(({ span }) => holds(span, offset));
  const length = ({ span }: Directive): number => span.end - span.start;
  const read = directives
    .filter(({ span }) => around.some((outer) => outer.span.start <= span.start && span.end <= outer.span.end))
    .sort((a, b) => length(a) - length(b));
  const particular = read.filter((directive) => !isGeneral(directive));
  return particular.length > 0 ? particular : read;
}

function explainDirectives(directives: readonly Directive[]): string {
  const byScope = new Map<string, string[]>();
  for (const directive of directives) {
    const scope = describeScope(directive);
    const kind = directive.polarity === 'negative' ? `${directive.modality} not` : directive.modality;
    byScope.set(scope, [...(byScope.get(scope) ?? []), `**directive** ${inlineCode(directive.normal)} (${kind})`]);
  }
  return [...byScope].map(([scope, lines]) => [...lines, scope].join('\n\n')).join('\n\n');
}

function describeScope({ scope: { part, conditions, universal } }: Directive): string {
  const where = [
    part && `for ${inlineCode(part)}`,
    ...conditions.map((condition) => inlineCode(condition.text)),
    universal && 'without exception',
  ].filter(Boolean);
  return where.length > 0 ? `Applies ${where.join(', ')}.` : 'Applies to the whole answer.';
}

function explainStatement(statement: Statement): string {
  const age = statement.date ? ` It is dated ${statement.date}.` : '';
  return `**fact** (${statement.kind})\n\nHalf of such facts have changed within ${days(statement.halfLifeDays)}.${age}`;
}

function sectionTitled({ document }: PromptAnalysis, offset: number): Section | undefined {
  for (const message of document.messages) {
    const section = message.sections.find(({ titleSpan }) => holds(titleSpan, offset));
    if (section) return section;
  }
  return undefined;
}

export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function tokenCount(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'token' : 'tokens'}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function days(count: number): string {
  if (!Number.isFinite(count)) return 'no foreseeable time';
  if (count < 1) return 'hours';
  if (count < 60) return `${Math.round(count)} days`;
  return count < 730 ? `${Math.round(count / 30)} months` : `${Math.round(count / 365)} years`;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
