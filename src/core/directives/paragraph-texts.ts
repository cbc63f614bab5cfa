import { oncePer } from '../language/once.ts';
import type { Block, Message } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { ordinalOf } from './numbers.ts';
import { DELIVERABLES, singular } from './scope.ts';
import { TELLS } from './verbs.ts';

/** `The third e-mail, on day eight, is …`, `The poster hangs in …`: what a paragraph opens with. */
const OPENS = new RegExp(
  `^\\W*The (?:(first|second|third|fourth|fifth|sixth|seventh|eighth|last|final) )?((?:[a-z][a-z-]* ){0,2}?[a-z][a-z-]+)(?:, [^,.]{2,40},)? (?:${TELLS}|hangs|appears|covers|explains|answers|addresses|fills|serves|reaches)\\b`,
);

/** The text that a sentence begins to speak of: `e-mail 3`, `poster`. */
const textOpened = oncePerWording(({ masked }): string | null => {
  const [, ordinal, noun] = OPENS.exec(masked) ?? [];
  if (noun === undefined) return null;
  const name = singular(noun);
  if (ordinal !== undefined) return `${name} ${ordinalOf(ordinal)}`;
  return DELIVERABLES.exec(name)?.[0] === name ? name : null;
});

/**
 * The texts that a prompt gives a paragraph each, by their paragraphs: `The first piece is …` and `The second piece is …`, `The
 * letter is …` and `The poster hangs …`. Empty where only one is told of so.
 */
export const paragraphTexts = oncePer(({ blocks }: Message): ReadonlyMap<Block, string> => {
  const texts = new Map<Block, string>();
  for (const block of blocks) {
    const [first] = block.sentences;
    const text = block.kind === 'paragraph' && first ? textOpened(first.wording) : null;
    if (text !== null) texts.set(block, text);
  }
  return new Set(texts.values()).size > 1 ? texts : NONE;
});

const NONE: ReadonlyMap<Block, string> = new Map();
