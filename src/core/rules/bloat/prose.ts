import { startsWithImperative } from '../../directives/clauses.ts';
import { oncePer } from '../../language/once.ts';
import type { Block, Message, PromptDocument, Sentence } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { isIllustration } from '../../statements/read.ts';

/** A sentence that the model reads as told to it: no example, code, quotation, table or comment. */
export interface Prose {
  readonly message: Message;
  readonly block: Block;
  readonly sentence: Sentence;
  /** Whether it tells the model to do something. */
  readonly instructs: boolean;
}

/** The sentences of paragraphs and list items, in reading order, without examples and few-shot turns. */
export const proseOf = oncePer((document: PromptDocument): readonly Prose[] => {
  const prose: Prose[] = [];
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    for (const block of message.blocks) {
      if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || isIllustration(block.section, message))
        continue;
      for (const sentence of block.sentences) {
        prose.push({ message, block, sentence, instructs: instructs(sentence.wording) });
      }
    }
  }
  return prose;
});

/** Words that oblige, near the start of a sentence that is not a story. */
const OBLIGES =
  /^(?:(?:always|never|do not|don['’]t|note (?:the|each|every|any|all|down|which|whether|who|what|how))\b|(?:[^\s,.:;]+ ){1,7}(?:must|should|shall|needs? to|has to|have to|may not|cannot|can['’]t)\b)/;
const LEAD = /^[\p{L}\d][\p{L}\d &/'’().-]{1,40}(?::|\s[–—-])\s+/u;

const CONDITION =
  /^(?:before|after|when|whenever|if|unless|once|while|for|in|at|on|during)\b[^,:]{2,100}[,:]\s+(?:then\s+)?/;

/** Whether a sentence tells the model to do something. */
const instructs = oncePerWording(({ masked }) => {
  const lower = masked.trim().toLowerCase();
  if (lower.length > LONGEST_INSTRUCTION || /\b(?:we|i) (?:must|should|have|need)\b/.test(lower)) return false;
  if (startsWithImperative(lower) || OBLIGES.test(lower)) return true;
  const rest = lower.replace(LEAD, '').replace(CONDITION, '');
  // One word behind a label is a value.
  return rest !== lower && /\s/.test(rest) && (startsWithImperative(rest) || OBLIGES.test(rest));
});

/** UTF-16 units; longer sentences are data. */
const LONGEST_INSTRUCTION = 800;
