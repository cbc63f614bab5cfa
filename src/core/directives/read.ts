import { RecentMap } from '../language/recent.ts';
import type { LanguageModel } from '../language/types.ts';
import { type Block, type Message, type PromptDocument, type Sentence, sentenceSpan } from '../prompt/types.ts';
import { type Clause, type Lead, readClauses, readLead } from './clauses.ts';
import { dimensionReaders } from './dimensions/index.ts';
import type { DimensionReader, Reading } from './dimensions/types.ts';
import { DELIVERABLES, partOf, partOfClause } from './scope.ts';
import type { Condition, Dimension, Directive } from './types.ts';

/** Sentences whose readings are kept: about those of a 60,000-token file. */
const CACHED_SENTENCES = 4000;

/** What one sentence says, apart from where it stands. */
interface SentenceReading {
  readonly clause: Clause;
  readonly dimension: Dimension;
  readonly reading: Reading;
}

const caches = new WeakMap<LanguageModel, RecentMap<string, readonly SentenceReading[]>>();

/**
 * Reads every directive of a prompt in reading order. Examples, code, quotes and comments hold none. What reads as an
 * instruction without being of a known dimension comes as `other`.
 */
export function readDirectives(document: PromptDocument, language: LanguageModel): Directive[] {
  const directives: Directive[] = [];
  const single = singleDeliverable(document);
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    for (const block of message.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
      const frame = frameOf(message, block);
      block.sentences.forEach((sentence, i) => {
        const label = block.kind === 'table-row' ? tableLabel(block, i) : undefined;
        if (block.kind === 'table-row' && i === 0) return;
        for (const { clause, dimension, reading } of readSentence(sentence, frame.lead, label, language)) {
          directives.push(place(reading, dimension, clause, { message, block, sentence, frame, single, document }));
        }
      });
    }
  }
  return directives;
}

function readSentence(
  sentence: Sentence,
  lead: Lead | undefined,
  label: string | undefined,
  language: LanguageModel,
): readonly SentenceReading[] {
  let cache = caches.get(language);
  if (!cache) {
    cache = new RecentMap(CACHED_SENTENCES);
    caches.set(language, cache);
  }
  const key = `${sentence.text}\n${sentence.masked}\n${lead?.text ?? ''}\n${label ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const found: SentenceReading[] = [];
  const lower = sentence.masked.toLowerCase();
  const context = `${label ?? ''} ${lead?.text ?? ''} ${lower}`.toLowerCase();
  const readers = (dimensionReaders as readonly DimensionReader[]).filter((reader) => reader.prefilter.test(context));
  for (const clause of readClauses(sentence, lead, label, language)) {
    let read = false;
    for (const reader of readers) {
      for (const reading of reader.read(clause)) {
        read = true;
        found.push({ clause, dimension: reader.dimension, reading });
      }
    }
    if (!read && isInstruction(clause)) {
      found.push({ clause, dimension: 'other', reading: { value: undefined, normal: normalOther(clause) } });
    }
  }
  cache.set(key, found);
  return found;
}

function isInstruction(clause: Clause): boolean {
  if (clause.kind === 'imperative') return true;
  return (
    clause.kind === 'modal' &&
    /\b(?:must|should|shall|ought to|needs? to|has to|have to|you will|is to|are to)\b/.test(clause.lower)
  );
}

function normalOther(clause: Clause): string {
  const words = clause.raw.replace(/\s+/g, ' ').trim();
  return `${clause.polarity === 'negative' ? 'not: ' : ''}${words.length > 80 ? `${words.slice(0, 79)}…` : words}`;
}

interface Frame {
  readonly lead: Lead | undefined;
  readonly conditions: readonly Condition[];
  /** The part of the output that a parent item or heading names. */
  readonly part: string | null | undefined;
}

interface Place {
  readonly message: Message;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly single: boolean;
  readonly document: PromptDocument;
}

function place(reading: Reading, dimension: Dimension, clause: Clause, at: Place): Directive {
  const start = reading.start ?? clause.start;
  const end = reading.end ?? clause.end;
  const span = sentenceSpan(at.message, at.sentence, start, end);
  let part = reading.part;
  if (part === undefined) part = partOfClause(clause) ?? at.frame.part ?? null;
  if (part && at.single && DELIVERABLES.test(part) && !/^each |\d$|"/.test(part)) part = null;
  return {
    dimension,
    modality: reading.modality ?? clause.modality,
    polarity: reading.polarity ?? clause.polarity,
    span,
    quote: at.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    normal: reading.normal,
    scope: {
      part: part ?? undefined,
      conditions: [
        ...at.frame.conditions,
        ...clause.conditions.map(
          (condition): Condition => ({
            kind: condition.kind,
            text: condition.text,
            span: sentenceSpan(at.message, at.sentence, condition.start, condition.end),
          }),
        ),
      ],
      universal: clause.universal,
    },
    source: 'message',
    message: at.message,
    block: at.block,
    sentence: at.sentence,
    value: reading.value,
  };
}

/** Whether the prompt asks for one kind of thing, so that `the email` is the whole answer. */
function singleDeliverable(document: PromptDocument): boolean {
  const made = new Set<string>();
  for (const message of document.messages) {
    if (message.example) continue;
    for (const match of message.text.matchAll(MAKES)) {
      const noun = DELIVERABLES.exec(match[1]!)?.[0];
      if (noun)
        made.add(
          noun
            .toLowerCase()
            .replace(/(?:ies|y)$/, 'y')
            .replace(/s$/, ''),
        );
    }
  }
  return made.size <= 1;
}

const MAKES =
  /\b(?:write|draft|create|compose|generate|design|produce|tell|prepare|craft|develop|make)\s+(?:me\s+|us\s+)?(?:an?|another|one|two|three|the)\s+([^.,;:\n]{2,60})/gi;

const CONDITION_TITLE = /^(?:if|when|whenever|unless|for|in case of|during|on)\s+\S/i;
const MODE_TITLE = /\b(?:mode|phase|step|stage|scenario|case|variant|option|persona|audience|tier|level)\b/i;

const frames = new WeakMap<Block, Frame>();

function frameOf(message: Message, block: Block): Frame {
  const known = frames.get(block);
  if (known) return known;
  const conditions: Condition[] = [];
  let part: string | null | undefined;
  for (let section = block.section; section; section = section.parent) {
    const title = section.title.trim();
    if (CONDITION_TITLE.test(title))
      conditions.unshift({ kind: 'if', text: normaliseTitle(title), span: section.titleSpan });
    else if (MODE_TITLE.test(title))
      conditions.unshift({ kind: 'mode', text: normaliseTitle(title), span: section.titleSpan });
    else conditions.unshift({ kind: 'section', text: normaliseTitle(title), span: section.titleSpan });
    part ??= partOf(title);
  }
  let lead: Lead | undefined;
  let parent = block.parent === undefined ? undefined : message.blocks[block.parent];
  for (let i = 0; parent && i < 8; i++) {
    const words = message.text.slice(parent.start, parent.end);
    if (words.length < 400) {
      lead ??= readLead(parent.sentences.at(-1)?.masked ?? words);
      if (parent.kind !== 'heading') {
        const text = words
          .replace(/[*_`#]/g, '')
          .replace(/^\s*(?:[-*+•]|\d+[.)])\s*/, '')
          .trim();
        if (CONDITION_TITLE.test(text))
          conditions.push({ kind: 'if', text: normaliseTitle(text.split(/[:,]/)[0]!), span: parent.span });
        const own = text.length < 80 ? partOf(text.split(/[:.]/)[0]!, text) : undefined;
        part = part === undefined || own ? (own ?? part) : part;
      }
    }
    parent = parent.parent === undefined ? undefined : message.blocks[parent.parent];
  }
  const frame = { lead, conditions, part };
  frames.set(block, frame);
  return frame;
}

function normaliseTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The first cell of a row names what the others say. */
function tableLabel(block: Block, index: number): string | undefined {
  return index > 0 ? block.cells?.[0]?.text.trim() : undefined;
}
