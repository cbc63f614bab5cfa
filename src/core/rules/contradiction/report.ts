import { type Contradiction, findContradictions } from '../../directives/conflicts.ts';
import type { Dimension, Directive } from '../../directives/types.ts';
import type { PromptDocument } from '../../prompt/types.ts';
import { quoted } from '../../text/one-line.ts';
import type { Span, TextEdit } from '../../text/text.ts';
import type { PromptRule, ProposedFix, Report, RuleMeta } from '../types.ts';

/** A rule that reports the contradictions of one dimension within a file. */
export function dimensionRule(dimension: Dimension, meta: RuleMeta): PromptRule {
  return {
    kind: 'prompt',
    meta,
    *check({ document, directives }) {
      for (const contradiction of findContradictions(directives)) {
        if (contradiction.dimension === dimension) yield reportOf(contradiction, document);
      }
    },
  };
}

/** One finding: it stands at the later side, names every other side and says why. */
export function reportOf({ sides, reason, severity }: Contradiction, document: PromptDocument): Report {
  const later = sides.at(-1)!;
  const others = sides.slice(0, -1);
  const named = others.map((side) => `${quoted(side.quote)} (line ${document.lines.lineAt(side.span.start) + 1})`);
  return {
    span: later.span,
    message: `${quoted(later.quote)} contradicts ${listed(named)}: ${reason}.`,
    severity,
    related: others.map((side) => ({ at: side.span, message: `${quoted(side.quote)} (${side.normal})` })),
    fixes: others.length === 1 ? fixesFor(others[0]!, later, document) : [],
  };
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const FUNCTION_WORD =
  /^(?:the|a|an|any|all|each|every|of|to|in|on|for|and|or|with|about|by|from|at|as|not|no|never|always|do|don|be|is|are|your|their|its|it|you|must|should|will|when|after|before|one|use|using)$/;

/** Words that carry meaning, without their endings, in order. */
export function contentWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !FUNCTION_WORD.test(word))
    .map((word) => word.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s|e)$/, ''));
}

function fixesFor(earlier: Directive, later: Directive, document: PromptDocument): ProposedFix[] {
  const fixes: ProposedFix[] = [
    {
      title: `Keep ${quoted(later.quote)}, delete the other`,
      safety: 'unsafe',
      edits: [deletionOf(earlier, document)],
    },
    {
      title: `Keep ${quoted(earlier.quote)}, delete the other`,
      safety: 'unsafe',
      edits: [deletionOf(later, document)],
    },
  ];
  if (earlier.scope.conditions.every((condition) => condition.kind !== 'unless')) {
    const at = earlier.span.end;
    fixes.push({
      title: `Make ${quoted(later.quote)} an exception: "unless …"`,
      safety: 'unsafe',
      edits: [{ span: { start: at, end: at }, newText: ' unless …' }],
    });
  }
  return fixes;
}

/** The edit that takes a directive out cleanly: its list item, its sentence, or its clause with the word that joins it. */
export function deletionOf(directive: Directive, document: PromptDocument): TextEdit {
  return { span: deletedSpan(directive, document.text), newText: '' };
}

function deletedSpan({ span: said, clause, sentence, block }: Directive, text: string): Span {
  const span = clause ?? said;
  const whole = sentence?.span ?? span;
  const alone = (outer: Span) =>
    !/[\p{L}\p{N}]/u.test(text.slice(outer.start, span.start) + text.slice(span.end, outer.end));
  const inText = text.slice(whole.start, whole.end).length > 0;
  if (inText && block && (block.kind === 'list-item' || block.kind === 'paragraph') && alone(block.span))
    return lineSpan(block.span, text);
  if (inText && alone(whole)) {
    let end = whole.end;
    while (text[end] === ' ') end++;
    let start = whole.start;
    if (end === whole.end || text[end] === '\n') while (text[start - 1] === ' ') start--;
    return { start, end };
  }
  const before = /(?:,?\s+(?:and|but|or|while|with)|[,;])?\s*$/.exec(
    text.slice(Math.max(whole.start, span.start - 20), span.start),
  );
  const start = span.start - (before?.[0].length ?? 0);
  if (start > whole.start) return { start, end: span.end };
  const after = /^(?:\s*[,;]\s*(?:and|but|or)?|\s+(?:and|but|or))?\s*/.exec(
    text.slice(span.end, Math.min(whole.end, span.end + 20)),
  );
  return { start: span.start, end: span.end + (after?.[0].length ?? 0) };
}

/** The lines of a block with one line break, so that no empty item stays. */
function lineSpan(span: Span, text: string): Span {
  let start = span.start;
  while (start > 0 && text[start - 1] !== '\n') start--;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, span.start).replace(/^\s*\d+[.)]/, ''))) return span;
  let end = span.end;
  while (end < text.length && text[end] !== '\n') end++;
  if (/\S/.test(text.slice(span.end, end))) return span;
  return { start, end: Math.min(end + 1, text.length) };
}
