import { expect } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import type { Located, PromptDocument, PromptSettings } from '../../../src/core/prompt/types.ts';
import type { Span } from '../../../src/core/text/text.ts';

interface Mark {
  readonly label: string;
  /** `line:from-to` of the text without the marks. */
  readonly place: string;
}

const MARK_LINE = /^( *)(\^+) (\S.*)$/;

/**
 * Reads a fixture whose marks stand in lines of their own below the line they mark:
 *
 *     Keep it short.
 *     ^^^^^^^^^^^^^^ sentence
 */
export function readMarks(fixture: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of fixture.split('\n')) {
    const match = MARK_LINE.exec(line);
    if (!match) {
      lines.push(line);
      continue;
    }
    const from = match[1]!.length;
    marks.push({ label: match[3]!, place: `${lines.length - 1}:${from}-${from + match[2]!.length}` });
  }
  return { text: lines.join('\n'), marks };
}

/**
 * Parses a fixture and compares what stands at its marks. The first word of a label names a family of facts (`sentence`,
 * `block`, `section`, `use`, `declaration`, `role`, `setting`, `problem`, `comment`, `mask`); of each family named in the fixture
 * every fact must be marked. A span over several lines is marked on its first one.
 */
export function checkMarks(path: string, fixture: string): PromptDocument {
  const { text, marks } = readMarks(fixture);
  const document = parsePrompt(path, text);
  const families = new Set(marks.map(({ label }) => label.split(' ')[0]));
  const found = facts(document)
    .filter(({ label }) => families.has(label.split(' ')[0]))
    .map(({ label, span }) => ({ label, place: placeOf(document, span) }));
  expect(render(text, found)).toBe(render(text, marks));
  return document;
}

function placeOf(document: PromptDocument, span: Span): string {
  const start = document.lines.positionAt(span.start);
  const line = document.lines.lineSpan(start.line);
  const end = Math.min(span.end, line.end) - line.start;
  return `${start.line}:${start.character}-${end}`;
}

/** The text with its marks in a fixed order, so that a difference reads like a fixture. */
function render(text: string, marks: readonly Mark[]): string {
  const unique = new Map(marks.map((mark) => [`${mark.place} ${mark.label}`, mark]));
  return text
    .split('\n')
    .flatMap((line, index) => {
      const below = [...unique.values()]
        .filter(({ place }) => place.startsWith(`${index}:`))
        .map(({ label, place }) => {
          const [from = 0, to = 0] = place.split(':')[1]!.split('-').map(Number);
          return { from, line: `${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))} ${label}` };
        });
      below.sort((a, b) => a.from - b.from || (a.line < b.line ? -1 : 1));
      return [line, ...below.map((mark) => mark.line)];
    })
    .join('\n');
}

function facts(document: PromptDocument): { label: string; span: Span }[] {
  const all: { label: string; span: Span }[] = [];
  const add = (label: string, span: Span) => all.push({ label, span });
  for (const message of document.messages) {
    if (message.roleSpan) add(`role ${message.role}`, message.roleSpan);
    for (const section of message.sections) add(`section ${section.title}`, section.titleSpan);
    for (const block of message.blocks) {
      add(`block ${block.kind}`, block.span);
      for (const branch of block.branches) add(`branch ${branch.condition}.${branch.arm} ${branch.text}`, block.span);
      for (const sentence of block.sentences) {
        add('sentence', sentence.span);
        for (const mask of sentence.masks) {
          add(`mask ${mask.kind}`, message.map.spanToSource(sentence.start + mask.start, sentence.start + mask.end));
        }
      }
    }
  }
  for (const { kind, name, span } of document.variables) add(`${kind} ${name}`, span);
  for (const { code, span } of document.problems) add(`problem ${code}`, span);
  for (const { span } of document.comments) add('comment', span);
  for (const [name, value] of Object.entries(document.settings) as [keyof PromptSettings, unknown][]) {
    for (const item of Array.isArray(value) ? (value as Located<string>[]) : [value as Located<unknown>]) {
      add(`setting ${name}${item.value === undefined ? '' : ` ${item.value}`}`, item.span);
    }
  }
  return all;
}
