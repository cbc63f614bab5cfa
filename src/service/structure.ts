import {
  type CodeLens,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type LocationLink,
  SymbolKind,
} from 'vscode-languageserver-types';
import { type Message, type PromptDocument, type Section, sourceSpan } from '../core/prompt/types.ts';
import type { LineIndex, Span } from '../core/text/text.ts';
import type { TokenCounter } from '../core/tokens/types.ts';
import type { YamlNode } from '../core/yaml/types.ts';
import type { CostPart } from '../protocol/server.ts';
import type { PromptAnalysis } from './analysis.ts';
import { holds, tokenCount } from './hover.ts';

/** Front matter, messages, and in each message its sections, as a tree. */
export function promptSymbols(document: PromptDocument): DocumentSymbol[] {
  const { lines, header, messages } = document;
  const symbols: DocumentSymbol[] = [];
  if (header && messages.every(({ span }) => span.start >= header.span.end)) {
    symbols.push(symbol(lines, 'front matter', SymbolKind.Namespace, header.span, header.span));
  }
  for (const message of messages) {
    const children = sectionSymbols(lines, message.sections, undefined);
    if (!message.roleSpan && messages.length === 1) symbols.push(...children);
    else {
      const span = message.roleSpan ? join(message.roleSpan, message.span) : message.span;
      const name = message.example ? `${message.role} (example)` : message.role;
      symbols.push({ ...symbol(lines, name, SymbolKind.Class, span, message.roleSpan ?? span), children });
    }
  }
  return symbols;
}

function sectionSymbols(lines: LineIndex, sections: readonly Section[], parent: Section | undefined): DocumentSymbol[] {
  return sections
    .filter((section) => section.parent === parent)
    .map((section) => ({
      ...symbol(
        lines,
        section.kind === 'tag' ? `<${section.title}>` : section.title,
        section.kind === 'tag' ? SymbolKind.Struct : SymbolKind.String,
        join(section.titleSpan, section.span),
        section.titleSpan,
      ),
      children: sectionSymbols(lines, sections, section),
    }));
}

/** The keys of a contract, two levels deep and named by their `name` inside lists. */
export function yamlSymbols(node: YamlNode | undefined, lines: LineIndex): DocumentSymbol[] {
  if (node?.kind === 'mapping') {
    return node.entries.map(({ key, value, span }) => {
      const scalar = value.kind === 'scalar';
      const made = symbol(lines, key.text || '""', scalar ? SymbolKind.Property : SymbolKind.Object, span, key.span);
      if (scalar) made.detail = value.text.slice(0, 80);
      return { ...made, children: yamlSymbols(value, lines) };
    });
  }
  if (node?.kind === 'sequence') {
    return node.items.flatMap((item, index) => {
      if (item.kind === 'scalar') return [];
      const children = yamlSymbols(item, lines);
      const title = children.find(({ name }) => name === 'name' || name === 'what')?.detail ?? `${index + 1}`;
      return [{ ...symbol(lines, title || `${index + 1}`, SymbolKind.Object, item.span, item.span), children }];
    });
  }
  return [];
}

/** The selection must lie in the range, or editors reject the whole answer. */
function symbol(lines: LineIndex, name: string, kind: SymbolKind, span: Span, selection: Span): DocumentSymbol {
  const range = lines.rangeOf(span);
  const inside = selection.start >= span.start && selection.end <= span.end;
  return { name: name.trim() || '(no title)', kind, range, selectionRange: inside ? lines.rangeOf(selection) : range };
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Front matter, messages, sections, code blocks and examples. */
export function promptFolding(document: PromptDocument): FoldingRange[] {
  const spans: { span: Span; kind?: FoldingRangeKind }[] = [];
  if (document.header) spans.push({ span: document.header.span, kind: FoldingRangeKind.Imports });
  for (const comment of document.comments) spans.push({ span: comment.span, kind: FoldingRangeKind.Comment });
  for (const message of document.messages) {
    if (message.roleSpan) spans.push({ span: join(message.roleSpan, message.span) });
    for (const section of message.sections) spans.push({ span: join(section.titleSpan, section.span) });
    for (const block of message.blocks) {
      if (block.kind === 'code' || block.kind === 'example') spans.push({ span: block.span });
    }
  }
  return folds(document.lines, spans);
}

export function yamlFolding(root: YamlNode | undefined, lines: LineIndex): FoldingRange[] {
  const spans: { span: Span }[] = [];
  const visit = (node: YamlNode) => {
    if (node.kind === 'mapping') {
      for (const entry of node.entries) {
        spans.push({ span: entry.span });
        visit(entry.value);
      }
    } else if (node.kind === 'sequence') {
      for (const item of node.items) {
        spans.push({ span: item.span });
        visit(item);
      }
    }
  };
  if (root) visit(root);
  return folds(lines, spans);
}

/** One fold a line, without the blank lines at its end. */
function folds(lines: LineIndex, spans: readonly { span: Span; kind?: FoldingRangeKind }[]): FoldingRange[] {
  const byStart = new Map<number, FoldingRange>();
  for (const { span, kind } of spans) {
    const text = lines.text.slice(span.start, span.end);
    const startLine = lines.lineAt(span.start);
    const endLine = lines.lineAt(span.start + text.trimEnd().length);
    const known = byStart.get(startLine);
    if (endLine <= startLine || (known && known.endLine >= endLine)) continue;
    byStart.set(startLine, { startLine, endLine, ...(kind && { kind }) });
  }
  return [...byStart.values()];
}

/** From a use of a variable to its declarations; from a declaration to itself. */
export function variableDefinition(document: PromptDocument, offset: number, uri: string): LocationLink[] {
  const variable = variableAt(document, offset);
  if (!variable) return [];
  return document.variables
    .filter(({ name, kind }) => name === variable.name && kind === 'declaration')
    .map((declaration) => ({
      targetUri: uri,
      targetRange: document.lines.rangeOf(declaration.span),
      targetSelectionRange: document.lines.rangeOf(declaration.nameSpan),
      originSelectionRange: document.lines.rangeOf(variable.nameSpan),
    }));
}

export function variableHighlights(document: PromptDocument, offset: number): DocumentHighlight[] {
  const variable = variableAt(document, offset);
  if (!variable) return [];
  return document.variables
    .filter(({ name }) => name === variable.name)
    .map(({ nameSpan, kind }) => ({
      range: document.lines.rangeOf(nameSpan),
      kind: kind === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function variableAt(document: PromptDocument, offset: number) {
  return document.variables.find(({ span }) => holds(span, offset));
}

/** `file`: one lens on the first line; `messages` and `sections` add one on each of them. */
export type TokenLenses = 'off' | 'file' | 'messages' | 'sections';

export function tokenLenses(analysis: PromptAnalysis, show: TokenLenses): CodeLens[] {
  const { document, tokens, report } = analysis;
  if (show === 'off' || !tokens || !report.tokens) return [];
  const { lines } = document;
  const lenses = [lens(0, `${report.tokens.estimate ? '≈ ' : ''}${tokenCount(report.tokens.count)}`)];
  if (show === 'file') return lenses;
  for (const message of document.messages) {
    if (document.messages.length > 1) {
      const at = lines.lineAt(message.roleSpan?.start ?? message.span.start);
      if (at > 0) lenses.push(lens(at, `${message.role}: ${tokenCount(tokens.count(message.text))}`));
    }
    if (show !== 'sections') continue;
    for (const section of message.sections) {
      const at = lines.lineAt(section.titleSpan.start);
      if (at > 0) lenses.push(lens(at, tokenCount(sectionTokens(document, section, tokens))));
    }
  }
  return lenses;
}

/** A lens without a command does nothing: it informs. */
function lens(line: number, title: string): CodeLens {
  const at = { line, character: 0 };
  return { range: { start: at, end: at }, command: { title, command: '' } };
}

/** The text as it stands in the file, indentation of a YAML string included. */
function sectionTokens(document: PromptDocument, section: Section, tokens: TokenCounter): number {
  return tokens.count(document.text.slice(section.span.start, section.span.end));
}

/** Tokens by message and section, for the cost breakdown. */
export function tokenParts(document: PromptDocument, tokens: TokenCounter): CostPart[] {
  const partOf = (message: Message, section: Section): CostPart => ({
    title: section.title,
    range: document.lines.rangeOf(section.titleSpan),
    tokens: sectionTokens(document, section, tokens),
    parts: message.sections.filter(({ parent }) => parent === section).map((inner) => partOf(message, inner)),
  });
  return document.messages.map((message) => ({
    title: message.role,
    range: document.lines.rangeOf(message.roleSpan ?? sourceSpan(message, 0, 0)),
    tokens: tokens.count(message.text),
    parts: message.sections.filter(({ parent }) => !parent).map((section) => partOf(message, section)),
  }));
}
