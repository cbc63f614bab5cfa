import { type Message, type Sentence, sentenceSpan } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptRule } from '../types.ts';
import { type Prose, proseOf } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/emphasis',
    summary: 'So much is shouted that nothing stands out',
    severity: 'hint',
    docs: {
      what: 'Measures the share of words in capitals, in sentences that are bold as a whole or end in several exclamation marks. One finding, at the first such place, when the share of the prose is 20% or more. A single NEVER, abbreviations, constants, and bold labels in front of a text do not count.',
      why: 'Emphasis works by contrast. When a fifth of a prompt is shouted, the model has no way to tell what matters most, and current models tend to overreact to the shouted rules.',
      wrong: [
        {
          text: 'YOU MUST ALWAYS READ THE WHOLE TICKET FIRST!!! NEVER SKIP THE ATTACHMENTS!!! Answer in the language of the ticket.\n',
        },
        {
          text: '**Read the order first.** **Then check the address.** **Always confirm the size.** **Never change the price.** **Answer in two sentences.** Close with the number.\n',
        },
      ],
      right: [
        {
          text: 'Read the ticket first. NEVER share the internal note. Answer in the language of the ticket and close with its number.\n',
        },
        {
          text: '- **Order**: read it first.\n- **Address**: check the street and the city.\n- **Size**: confirm it with the customer.\n',
        },
      ],
      whenNotToUse: 'In very short prompts that consist of one warning.',
      source: 'product',
      precision: '1 finding on 550 real prompt files, right. Hint.',
    },
    options: {
      share: {
        type: 'number',
        default: 0.2,
        minimum: 0.01,
        maximum: 1,
        description: 'Share of the words from which emphasis is reported.',
      },
    },
  },
  *check(context) {
    const { document, tokens, option } = context;
    const prose = proseOf(document);
    const shouted: Prose[] = [];
    let loud = 0;
    for (const part of prose) {
      const words = shoutedWords(part.message, part.sentence, part.block.sentences.length);
      loud += words;
      if (words > 0) shouted.push(part);
    }
    const [first] = shouted;
    if (!first || loud < FEWEST_WORDS) return;
    const words = prose.reduce((sum, { sentence }) => sum + wordCount(sentence.wording), 0);
    if (loud < words * option<number>('share')) return;
    const extra = tokens && Math.max(0, tokens.count(asWritten(shouted)) - tokens.count(inPlainType(shouted)));
    yield {
      span: sentenceSpan(first.message, first.sentence, 0, first.sentence.text.length),
      message: `${Math.round((100 * loud) / words)}% of the words are shouted (capitals, bold sentences, rows of exclamation marks), so none of them stands out${extra === undefined ? '' : `; the same words in plain type save ${describeCost(extra, context)}`}: keep it for the one or two rules that are broken most.`,
    };
  },
};

function asWritten(shouted: readonly Prose[]): string {
  return shouted.map(({ sentence }) => sentence.text).join('\n');
}

function inPlainType(shouted: readonly Prose[]): string {
  return asWritten(shouted)
    .replace(/\*\*|__/g, '')
    .replace(/!{2,}/g, '.')
    .replace(/\p{Lu}{2,}/gu, (capitals) => capitals.toLowerCase());
}

const FEWEST_WORDS = 10;
/** Capitals in a row that are no abbreviation any more. */
const FEWEST_CAPITALS = 3;

const wordCount = oncePerWording(({ masked }) => {
  let count = 0;
  for (let at = masked.indexOf(' '); at >= 0; at = masked.indexOf(' ', at + 1)) if (masked[at + 1] !== ' ') count++;
  return count + 1;
});

/** The words of a sentence, and how many of them are shouted; null where it has no mark of emphasis. */
const emphasisIn = oncePerWording(({ text, masked }) =>
  /[A-Z]{2}|!!|\*\*|__/.test(text) ? countShouted(masked) : null,
);

function countShouted(masked: string): { readonly words: number; readonly shouted: number } {
  const words = masked.match(/[A-Za-zÀ-ž][\w'’À-ž-]*/g) ?? [];
  if (/!{2,}\s*$/.test(masked)) return { words: words.length, shouted: words.length };
  let shouted = 0;
  let run = 0;
  for (const word of [...words, '']) {
    if (word.length > 1 && word === word.toUpperCase() && !/[\d_]/.test(word)) run++;
    else if (!(run > 0 && word === 'I')) {
      if (run >= FEWEST_CAPITALS) shouted += run;
      run = 0;
    }
  }
  return { words: words.length, shouted };
}

/** How many words of a sentence are emphasised: all of one that is shouted as a whole, or its runs of capitals. */
function shoutedWords({ text: source }: Message, sentence: Sentence, siblings: number): number {
  let emphasis = emphasisIn(sentence.wording);
  if (!emphasis && source.startsWith('**', sentence.start - 2)) emphasis = countShouted(sentence.masked);
  if (!emphasis) return 0;
  return isBold(source, sentence, siblings) ? emphasis.words : emphasis.shouted;
}

/** Bold from the first word to the last, and a sentence rather than a title over what follows. */
function isBold(source: string, { start, end, text }: Sentence, siblings: number): boolean {
  const around = source.slice(Math.max(0, start - 2), end + 2);
  if (!/^\s*(?:[-*+]\s+)?(?:\*\*|__)/.test(text) && !around.startsWith('**')) return false;
  const inner = around.replace(/^\W*?\*\*/, '').trimEnd();
  return /\*\*[.!]?$/.test(inner) && !inner.slice(0, -3).includes('**') && /[.!]\**$/.test(inner) && siblings > 0;
}
