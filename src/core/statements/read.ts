import { oncePer } from '../language/once.ts';
import { metAsWritten } from '../prompt/cues.ts';
import {
  type Block,
  type Mask,
  type Message,
  type PromptDocument,
  type Section,
  type Sentence,
  sentenceSpan,
  type Wording,
} from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { readDate } from './dates.ts';
import { FACT_PATTERNS, type FactPattern, markersOf, patternsFor, STRICT_POLICY } from './kinds.ts';
import { type Assertion, isFiction, isHistory, readAssertions } from './mood.ts';
import type { Statement } from './types.ts';
import { halfLife } from './volatility.ts';

/** A sentence longer than this, UTF-16 units, is data and not prose. */
const LONGEST_SENTENCE = 600;

const PROSE = new Set<Block['kind']>(['paragraph', 'list-item', 'table-row']);

/**
 * The statements of a prompt about the world that will stop being true, in reading order, at most one a sentence: the
 * most volatile of those it makes. Instructions, parameters, examples, quotations, code, schemas and history are not
 * statements; neither are pins of versions, models and dates where the reader is a coding agent. Rows of tables are read
 * as catalogues (see `catalogue.ts`). Never throws; linear in the length of the text.
 */
export function readStatements(document: PromptDocument): Statement[] {
  const statements: Statement[] = [];
  const [first] = document.messages;
  if (!document.forCodingAgent && first && isFiction(first.text)) return statements;
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    for (const block of message.blocks) {
      if (!PROSE.has(block.kind) || isIllustration(block.section, message)) continue;
      for (const sentence of block.sentences) {
        if (sentence.text.length > LONGEST_SENTENCE) continue;
        const statement = readSentence(message, block, sentence, document.forCodingAgent);
        if (statement) statements.push(statement);
      }
    }
  }
  return statements;
}

const ILLUSTRATION =
  /\b(?:examples?|samples?|few[- ]shots?|demonstrations?|scenarios?|templates?|output format|schema|changelog|history|references?|sources?|resources|links|further reading|documentation)\b/i;

/** Under a heading or in a tag that shows rather than tells. The title of the whole message names its subject only. */
export function isIllustration(section: Section | undefined, message: Message): boolean {
  return section !== undefined && illustrations(message).has(section);
}

const illustrations = oncePer((message: Message): ReadonlySet<Section> => {
  const found = new Set<Section>();
  // A section stands behind the one it is in.
  for (const section of message.sections) {
    if (
      (section.parent && found.has(section.parent)) ||
      (ILLUSTRATION.test(section.title) && !isTitle(section, message))
    )
      found.add(section);
  }
  return found;
});

/** The only heading of the first level. */
function isTitle(section: Section, { sections }: Message): boolean {
  return section.level === 1 && sections.every((other) => other === section || other.level > 1);
}

/** A fact that a sentence states, apart from where it stands; offsets are the sentence's. */
interface Fact {
  readonly pattern: FactPattern;
  readonly clause: Assertion;
  readonly value: { readonly start: number; readonly end: number };
  readonly markers: Statement['markers'];
  readonly dated: { readonly date: string; readonly expires: boolean } | undefined;
}

const CODING_PATTERNS = FACT_PATTERNS.filter((pattern) => pattern.forCodingAgents);

/** The fact of a sentence, read once. A cell without a verb is the value of a column: see `catalogue.ts`. */
const factReader = (forCodingAgent: boolean, inRow: boolean) =>
  oncePerWording((wording): Fact | null => {
    const whole = { start: 0, end: wording.masked.length };
    const patterns = patternsFor(
      wording.text,
      metAsWritten(wording),
      forCodingAgent ? CODING_PATTERNS : FACT_PATTERNS,
    ).filter((pattern) => findValue(wording, whole, pattern, true));
    if (patterns.length === 0) return null;
    const clauses = readAssertions(wording.masked);
    for (const pattern of patterns) {
      for (const clause of clauses) {
        if (clause.mood === 'instruction' && !pattern.anyMood) continue;
        if (inRow && clause.fragment) continue;
        const value = findValue(wording, clause, pattern);
        if (!value) continue;
        const words = wording.masked.slice(clause.start, clause.end);
        if (isHistory(words)) continue;
        if (pattern.kind === 'policy' && forCodingAgent && !STRICT_POLICY.test(words)) continue;
        return { pattern, clause, value, markers: markersOf(words), dated: readOwnDate(words, pattern.kind) };
      }
    }
    return null;
  });

const readers = {
  coding: { row: factReader(true, true), prose: factReader(true, false) },
  other: { row: factReader(false, true), prose: factReader(false, false) },
};

function readSentence(
  message: Message,
  block: Block,
  sentence: Sentence,
  forCodingAgent: boolean,
): Statement | undefined {
  const factOf = readers[forCodingAgent ? 'coding' : 'other'][block.kind === 'table-row' ? 'row' : 'prose'];
  const fact = factOf(sentence.wording);
  return fact ? toStatement(message, sentence, fact) : undefined;
}

/** The value of a pattern in a stretch of the sentence. `loosely` leaves out what may stand in another clause. */
function findValue(
  sentence: Wording,
  stretch: Pick<Assertion, 'start' | 'end'>,
  pattern: FactPattern,
  loosely = false,
): { start: number; end: number } | undefined {
  const words = (pattern.raw ? sentence.text : sentence.masked).slice(stretch.start, stretch.end);
  if (pattern.near && !pattern.near.test(words)) return undefined;
  const match = pattern.value.exec(words);
  if (!match || (!loosely && pattern.unless?.test(words))) return undefined;
  const start = stretch.start + match.index;
  const end = start + match[0].length;
  return sentence.masks.some((mask) => hides(mask, start, end, pattern)) ? undefined : { start, end };
}

/** Quoted words and variables state nothing, and neither does code, unless an address is all it holds. */
function hides(mask: Mask, start: number, end: number, pattern: FactPattern): boolean {
  if (mask.end <= start || end <= mask.start) return false;
  if (mask.kind === 'code') return !pattern.raw || mask.end - mask.start > end - start + 4;
  return mask.kind === 'quote' || mask.kind === 'variable' || mask.kind === 'comment';
}

function toStatement(message: Message, sentence: Sentence, fact: Fact): Statement {
  const { clause, value, markers, dated } = fact;
  const { kind } = fact.pattern;
  const { start, end } = withMarkup(message.text, sentence.start + clause.start, sentence.start + clause.end);
  return {
    kind,
    span: message.map.spanToSource(start, end),
    quote: message.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    valueSpan: sentenceSpan(message, sentence, value.start, value.end),
    halfLifeDays: halfLife(kind, markers.length > 0),
    date: dated?.date,
    ...(dated?.expires && { expires: true }),
    markers,
    message,
    sentence,
  };
}

/** The stretch with the mark that opens or closes bold or italic type only half of which stands inside. */
function withMarkup(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  for (const mark of ['**', '__', '*', '_']) {
    if (inside.split(mark).length % 2 === 1) continue;
    if (text.startsWith(mark, start - mark.length)) return { start: start - mark.length, end };
    if (text.startsWith(mark, end)) return { start, end: end + mark.length };
  }
  return { start, end };
}

const EXPIRY = /\b(?:until|till|through|valid to|ends? on|expires? on|by the end of)\s+[^.;]{0,30}?(?:19|20)\d{2}/i;
const STARTS_LATER =
  /\bfrom (?=(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)|(?:19|20)\d{2}|next|Q[1-4])|\b(?:starting|beginning|will be)\b/i;

/** The date a statement gives itself; a date that is the fact (a deadline, a law of 2015) is none. */
function readOwnDate(words: string, kind: Statement['kind']): { date: string; expires: boolean } | undefined {
  if (kind === 'law' || kind === 'link' || kind === 'contact') return undefined;
  const date = readDate(words);
  if (date === undefined) return undefined;
  if (kind === 'date' || EXPIRY.test(words)) return { date, expires: true };
  return kind === 'version' || STARTS_LATER.test(words) ? undefined : { date, expires: false };
}
