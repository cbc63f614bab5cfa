import { startsWithImperative } from '../../directives/clauses.ts';
import type { Block, Message, PromptDocument, Sentence } from '../../prompt/types.ts';
import { isIllustration } from '../../statements/read.ts';
import type { Span, TextEdit } from '../../text/text.ts';

/** A sentence that the model reads as told to it: no example, code, quotation, table or comment. */
export interface Prose {
  readonly message: Message;
  readonly block: Block;
  readonly sentence: Sentence;
}

/** The sentences of paragraphs and list items, in reading order, without examples and few-shot turns. */
export function* proseOf(document: PromptDocument): Generator<Prose> {
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    for (const block of message.blocks) {
      if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || isIllustration(block.section)) continue;
      for (const sentence of block.sentences) yield { message, block, sentence };
    }
  }
}

const OBLIGES =
  /\b(?:must|should|shall|always|never|do not|don['’]t|cannot|can['’]t|only|need to|needs to|has to|have to|required|avoid|ensure)\b/;
const LEAD = /^[\p{L}\d][\p{L}\d &/'’().-]{1,40}(?::|\s[–—-])\s+/u;

/** Whether a sentence tells the model to do something. */
export function isInstruction({ masked }: Sentence): boolean {
  const lower = masked.trim().toLowerCase();
  return startsWithImperative(lower) || startsWithImperative(lower.replace(LEAD, '')) || OBLIGES.test(lower);
}

/**
 * The edit that takes a stretch of a message's decoded text out of the file. It ends where the next letter stands, so that
 * escapes and the indentation of block scalars stay whole.
 */
export function removal(message: Message, start: number, end: number, newText = ''): TextEdit {
  const span: Span =
    end < message.text.length
      ? { start: message.map.toSource(start), end: message.map.toSource(end) }
      : message.map.spanToSource(start, end);
  return { span, newText };
}
