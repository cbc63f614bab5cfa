import { oncePer } from '../language/once.ts';
import type { Block, Message, Sentence } from '../prompt/types.ts';
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
  /^\W*([A-Z][\w'’-]+(?: [a-z0-9'’-]+){0,2}), (?:(?:about|around|at most|up to|exactly|one|max\.?) )?(?:(?:an? )?(?:sentence|paragraph|page|line)\b|(?:the )?same (?:length|size)|ditto|\d)[^.:;]{0,40}:/;
/** `INTRO 40 words, second person`, of one line among others. */
const IN_CAPITALS = /^\W*([A-Z]{3,}(?: (?:[A-Z]{2,}|\d{1,2}))?)\b,? (?=[a-z\d])/;

/** The text that a line speaks of, where several lines of a paragraph open with one each. */
const textOfLine = oncePerWording(({ masked }): string | null => {
  const named = ONE_OF_SEVERAL.exec(masked) ?? WITH_SIZE.exec(masked) ?? IN_CAPITALS.exec(masked);
  return named === null || isRuleLabel(named[1]!) ? null : named[1]!.toLowerCase();
});

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
const textLabelled = oncePerWording(({ masked }): string | null => {
  const label = LABEL.exec(masked)?.[1]?.toLowerCase();
  return label === undefined || (isRuleLabel(label) && !TEXT_OF_RULES.test(label)) ? null : label;
});

/**
 * The texts that a prompt gives a paragraph or a line each, by their sentences: `The first piece is …` and `The second piece is …`,
 * `The letter is …` and `The poster hangs …`. Empty where only one is told of so.
 */
export const paragraphTexts = oncePer((message: Message): ReadonlyMap<Sentence, string> => {
  const texts = new Map<Sentence, string>();
  const [task] = message.blocks;
  const named = task?.kind === 'paragraph' ? task.sentences.map(({ masked }) => masked.toLowerCase()).join(' ') : '';
  for (const block of message.blocks) {
    const [first] = block.sentences;
    if (block.kind !== 'paragraph' || !first) continue;
    const lines = mayNameSeveral(block) ? linesOf(block, message) : [];
    if (lines.filter(([opener]) => textOfLine(opener!.wording) !== null).length > 1) {
      for (const line of lines) {
        const text = textOfLine(line[0]!.wording);
        if (text !== null) for (const sentence of line) texts.set(sentence, text);
      }
      continue;
    }
    const label = block === task ? null : textLabelled(first.wording);
    const text = textOpened(first.wording) ?? (label !== null && named.includes(label) ? label : null);
    if (text !== null) for (const sentence of block.sentences) texts.set(sentence, text);
  }
  return new Set(texts.values()).size > 1 ? texts : NONE;
});

/** Whether at least two of its sentences open with a text. */
function mayNameSeveral({ sentences }: Block): boolean {
  return sentences.length > 1 && sentences.filter(({ wording }) => textOfLine(wording) !== null).length > 1;
}

/** The sentences of a paragraph by the lines that they begin in. */
function linesOf({ sentences }: Block, { text }: Message): readonly (readonly Sentence[])[] {
  const lines: Sentence[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1];
    if (before && !text.slice(before.end, sentence.start).includes('\n')) lines.at(-1)!.push(sentence);
    else lines.push([sentence]);
  }
  return lines;
}

const NONE: ReadonlyMap<Sentence, string> = new Map();
