import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { LineIndex, Span } from '../core/text/text.ts';
import type { PromptAnalysis } from './analysis.ts';

/** `directive` and the modifiers are our own; the extension gives them colours and names. */
export const SEMANTIC_TOKENS: SemanticTokensLegend = {
  tokenTypes: ['variable', 'directive'],
  tokenModifiers: ['declaration', 'must', 'should', 'may', 'negative'],
};

const [DECLARATION, MUST, SHOULD, MAY, NEGATIVE] = [1, 2, 4, 8, 16] as const;
const MODALITY = { must: MUST, should: SHOULD, may: MAY };

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/**
 * Variables and directives as the protocol's run of five integers a token. Tokens neither overlap nor cross lines:
 * a directive is cut at line breaks and at the variables in it.
 */
export function semanticTokens({ document, directives }: PromptAnalysis, within?: Span): number[] {
  const variables: Token[] = document.variables.map(({ span, kind }) => ({
    span,
    type: 0,
    modifiers: kind === 'declaration' ? DECLARATION : 0,
  }));
  const clauses: Token[] = directives
    .filter(({ source }) => source === 'message')
    .map(({ span, modality, polarity }) => ({
      span,
      type: 1,
      modifiers: MODALITY[modality] | (polarity === 'negative' ? NEGATIVE : 0),
    }));
  const tokens = [...variables, ...withoutSpans(clauses, variables)]
    .filter(({ span }) => !within || (span.start < within.end && within.start < span.end))
    .flatMap((token) => byLine(document.lines, token))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return encode(document.lines, tokens);
}

/** The parts of `tokens` outside `holes` and outside one another. */
function withoutSpans(tokens: readonly Token[], holes: readonly Token[]): Token[] {
  const sorted = [...holes].sort((a, b) => a.span.start - b.span.start);
  const result: Token[] = [];
  let taken = 0;
  let hole = 0;
  for (const token of [...tokens].sort((a, b) => a.span.start - b.span.start)) {
    let at = Math.max(token.span.start, taken);
    while (hole < sorted.length && sorted[hole]!.span.end <= at) hole++;
    for (let i = hole; i < sorted.length && sorted[i]!.span.start < token.span.end; i++) {
      const { start, end } = sorted[i]!.span;
      if (start > at) result.push({ ...token, span: { start: at, end: start } });
      at = Math.max(at, end);
    }
    if (at < token.span.end) result.push({ ...token, span: { start: at, end: token.span.end } });
    taken = Math.max(taken, token.span.end);
  }
  return result;
}

function byLine(lines: LineIndex, token: Token): Token[] {
  const first = lines.lineAt(token.span.start);
  const last = lines.lineAt(token.span.end);
  if (first === last) return [token];
  const pieces: Token[] = [];
  for (let line = first; line <= last; line++) {
    const bounds = lines.lineSpan(line);
    const text = lines.text.slice(bounds.start, bounds.end);
    const indented = bounds.start + (text.length - text.trimStart().length);
    const span = { start: Math.max(token.span.start, indented), end: Math.min(token.span.end, bounds.end) };
    if (span.start < span.end) pieces.push({ ...token, span });
  }
  return pieces;
}

function encode(lines: LineIndex, tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let end = 0;
  for (const { span, type, modifiers } of tokens) {
    if (span.start < end || span.end <= span.start) continue;
    const at = lines.positionAt(span.start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      span.end - span.start,
      type,
      modifiers,
    );
    line = at.line;
    character = at.character;
    end = span.end;
  }
  return data;
}
