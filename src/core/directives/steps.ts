import type { Block, Sentence } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';

export const STEP =
  /^\W*((?:first|second|third)(?:ly)?(?![- ]person\b)|then|next|after that|afterwards|finally|lastly|(?:step|stage|phase|pass) \d{1,2})\b/i;
/** Opens a block that is one step to its end: `Step 2 – Extract. …`. */
const NUMBERED_STEP = /^(?:step|stage|phase|pass) \d/;
const NEXT_STEP = /^(?:then|next|after that|afterwards)$/;

/** `in steps 1 and 2 return JSON`, `present tense at phase 3`. */
const IN_STEP =
  /\b(?:in|at|during|for) ((?:step|stage|phase|round|pass)(?:e?s)? \d{1,2}(?:(?:,? and |, ?|-|–| to )\d{1,2}){0,6})\b/gi;

/** `the word "salt" may appear in step 2 only`: where it stands, not when that holds. */
const ALONE = /\b(?:only|solely|exclusively|nowhere)\b/i;
const WORDS_IN =
  /\b(?:key ?word|word|phrase|term|expression|noun|verb|adjective|adverb) ["“][^"”]{1,200}["”][^,;:"“]{0,60}$/i;

/** `First summarize …`, `Then translate …`. */
const stepOf = oncePerWording(({ masked }): string | null => {
  const opening = STEP.exec(masked)?.[1];
  if (opening !== undefined) return opening.toLowerCase();
  const [within, ...others] = matchesOf(masked, IN_STEP);
  if (within && ALONE.test(masked) && WORDS_IN.test(masked.slice(0, within.index))) return null;
  return within && others.length === 0 ? within[1]!.toLowerCase() : null;
});

/** The steps that sentences are. What stands before `Then …` in one paragraph or list is a step too. */
export class Steps {
  private readonly known = new Map<Sentence, string>();
  private block: Block | undefined;
  private sentence: Sentence | undefined;
  /** The numbered step that the block is. */
  private numbered: string | undefined;

  /** Sentences come in reading order. */
  add(block: Block, sentence: Sentence): void {
    const before = this.block && flows(this.block, block) ? this.sentence : undefined;
    const opens = this.block !== block;
    this.block = block;
    this.sentence = sentence;
    const step = stepOf(sentence.wording);
    if (opens)
      this.numbered = step !== null && NUMBERED_STEP.test(step) && STEP.test(sentence.masked) ? step : undefined;
    if (step === null) {
      if (this.numbered !== undefined) this.known.set(sentence, this.numbered);
      return;
    }
    if (!NEXT_STEP.test(step)) {
      this.known.set(sentence, step);
      return;
    }
    const place = this.known.size;
    if (before && !this.known.has(before)) this.known.set(before, `before ${step} ${place}`);
    this.known.set(sentence, `${step} ${place}`);
  }

  of(sentence: Sentence): string | undefined {
    return this.known.get(sentence);
  }
}

function flows(a: Block, b: Block): boolean {
  return a === b || (a.kind === 'list-item' && b.kind === 'list-item' && a.parent === b.parent);
}
