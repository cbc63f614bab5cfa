import { oncePer } from '../language/once.ts';
import type { Block, Message } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { ordinalOf } from './numbers.ts';
import { DELIVERABLES, isRuleLabel, singular } from './scope.ts';
import { TELLS } from './verbs.ts';

/** `The third e-mail, on day eight, is …`, `The poster hangs in …`: what a paragraph opens with. */
const OPENS = new RegExp(
  `^\\W*The (?:(first|second|third|fourth|fifth|sixth|seventh|eighth|last|final) )?((?:[a-z][a-z-]* ){0,2}?[a-z][a-z-]+)(?:, [^,.]{2,40},)? (?:${TELLS}|hangs|appears|covers|explains|answers|addresses|fills|serves|reaches)\\b`,
);

/** `Version A goes to staff.` */
const ONE_OF_SEVERAL =
  /^\W*(?:The )?((?:version|variant|text|letter|e-?mail|message|post|card|piece|draft|copy|document|script) (?:[A-E]|[1-9]|one|two|three|four))\b(?=[,:]| [a-z])/i;
/** `LinkedIn, 90–110 words: story first`. */
const WITH_SIZE =
  /^\W*([A-Z][\w'’-]+(?: [a-z'’-]+){0,2}), (?:(?:about|around|at most|up to|exactly|one|max\.?) )?(?:(?:an? )?(?:sentence|paragraph|page|line)\b|\d)[^.:;]{0,40}:/;

/** The text that a sentence begins to speak of: `e-mail 3`, `poster`, `version a`, `linkedin`. */
const textOpened = oncePerWording(({ masked }): string | null => {
  const named = (ONE_OF_SEVERAL.exec(masked) ?? WITH_SIZE.exec(masked))?.[1];
  if (named !== undefined) return named.toLowerCase();
  const [, ordinal, noun] = OPENS.exec(masked) ?? [];
  if (noun === undefined) return null;
  const name = singular(noun);
  if (ordinal !== undefined) return `${name} ${ordinalOf(ordinal)}`;
  return DELIVERABLES.exec(name)?.[0] === name ? name : null;
});

/** `Leaflet: question and answer, …`, with more of it in the same paragraph. */
const LABEL = /^\W*([A-Z][\w'’-]+(?: [a-z'’-]+){0,2}?)(?: (?:first|second|third|next|last))?:\s/;

/** What may be the text that is written as well as the rules for it. */
const TEXT_OF_RULES = /^(?:policy|guide|guidelines|rules|instructions)$/;

/** The text that a paragraph is about by its label, where the task names it: `a policy, plus a leaflet for parents`. */
function textLabelled({ sentences: [first] }: Block, before: string): string | null {
  const label = LABEL.exec(first?.masked ?? '')?.[1]?.toLowerCase();
  if (label === undefined || (isRuleLabel(label) && !TEXT_OF_RULES.test(label))) return null;
  return before.includes(label) ? label : null;
}

/**
 * The texts that a prompt gives a paragraph each, by their paragraphs: `The first piece is …` and `The second piece is …`, `The
 * letter is …` and `The poster hangs …`. Empty where only one is told of so.
 */
export const paragraphTexts = oncePer(({ blocks }: Message): ReadonlyMap<Block, string> => {
  const texts = new Map<Block, string>();
  const task = blocks[0]?.kind === 'paragraph' ? blocks[0] : undefined;
  const named = task?.sentences.map(({ masked }) => masked.toLowerCase()).join(' ') ?? '';
  for (const block of blocks) {
    const [first] = block.sentences;
    const own = block.kind === 'paragraph' && first ? textOpened(first.wording) : null;
    const text = own ?? (block.kind === 'paragraph' && block !== task ? textLabelled(block, named) : null);
    if (text !== null) texts.set(block, text);
  }
  return new Set(texts.values()).size > 1 ? texts : NONE;
});

const NONE: ReadonlyMap<Block, string> = new Map();
