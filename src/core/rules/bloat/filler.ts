import { editOf } from '../../prompt/offsets.ts';
import { sentenceSpan } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptRule } from '../types.ts';
import type { Prose } from './prose.ts';
import { proseOf } from './prose.ts';

interface Filler {
  /** Sticky expressions are tried at the start of a sentence only. */
  readonly words: RegExp;
  readonly replacement: string;
  readonly atStart?: true;
}

/** Words that carry nothing, and what stands for them. Replacing them leaves the sentence whole. */
const FILLERS: readonly Filler[] = [
  { words: /(?:please )?(?:note|be aware|keep in mind|bear in mind) that (?=\p{L})/iu, replacement: '', atStart: true },
  {
    words:
      /(?:it should be noted that|it(?: is|['’]s) (?:very )?(?:important|essential|crucial|worth|vital|imperative) (?:to (?:note|remember|mention|keep in mind|understand) that|noting that|mentioning that)) (?=\p{L})/iu,
    replacement: '',
    atStart: true,
  },
  {
    words: /(?:please )?(?:always )?(?:make|be) sure (?:to|that you) (?!not\b)(?=\p{L})/iu,
    replacement: '',
    atStart: true,
  },
  {
    words: /(?:please )?(?:remember|don['’]t forget|do not forget) to (?!not\b)(?=\p{L})/iu,
    replacement: '',
    atStart: true,
  },
  { words: /(?:please|kindly),? (?!(?:the|your|every|all)\b)(?=\p{L})/iu, replacement: '', atStart: true },
  {
    words:
      /(?:at the end of the day|needless to say|basically|essentially|obviously|as you know|it goes without saying that|as a matter of fact|for all intents and purposes|in actual fact),? (?=\p{L})/iu,
    replacement: '',
    atStart: true,
  },
  { words: /(?:thank you|thanks)(?: (?:so|very) much)?(?: in advance)?[.!]*$/iu, replacement: '', atStart: true },
  { words: /\bin order to(?= \p{L})/iu, replacement: 'to' },
  { words: /\b(?:due to|in view of|owing to) the fact that\b/iu, replacement: 'because' },
  { words: /\bin the event that\b/iu, replacement: 'if' },
  { words: /\bat this point in time\b/iu, replacement: 'now' },
  { words: /\bfor the purpose of (?=\w+ing\b)/iu, replacement: 'for ' },
  { words: /\bhas the ability to\b/iu, replacement: 'can' },
];

/** The first letters of every filler, so that most sentences are passed over. */
const MAY_HOLD =
  /\b(?:note|aware|mind|noted|basically|essentially|obviously|important|essential|crucial|worth|vital|imperative|sure|remember|forget|please|kindly|end of the day|needless|as you know|goes without|matter of fact|intents|actual fact|thank|in order to|the fact that|in the event|point in time|purpose of|ability to)/i;

/** A filler that stands clear of quotations, code and variables; offsets of the sentence. */
interface Candidate {
  readonly filler: Filler;
  readonly from: number;
  readonly end: number;
}

const candidatesIn = oncePerWording(({ masked, masks }): readonly Candidate[] => {
  if (!MAY_HOLD.test(masked)) return NONE;
  const start = masked.length - masked.trimStart().length;
  return FILLERS.flatMap((filler) => {
    const match = filler.words.exec(filler.atStart ? masked.slice(start) : masked);
    if (!match || (filler.atStart && match.index > 0)) return [];
    const from = (filler.atStart ? start : 0) + match.index;
    const end = from + match[0].length;
    const hidden = masks.some((mask) => mask.start < end && from < mask.end && mask.kind !== 'link');
    return hidden ? [] : [{ filler, from, end }];
  });
});

const NONE: readonly never[] = [];

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/filler',
    summary: 'Words that tell the model nothing',
    severity: 'hint',
    docs: {
      what: 'Finds polite and padded wording that changes nothing in what is asked: "please note that", "make sure to", "in order to", "due to the fact that", "thank you". The fix removes it or puts the short word in its place.',
      why: 'Each is a few tokens in every call, and a row of them buries the words that matter.',
      wrong: [
        { text: 'Please note that the customer may be upset. Make sure to name the order number.\n' },
        { text: 'Use the tools in order to find the account. Thank you!\n' },
      ],
      right: [
        { text: 'The customer may be upset. Name the order number.\n' },
        {
          text: 'Remove phrases such as "please note that" from the draft. List the open cases in order of urgency.\n',
        },
      ],
      whenNotToUse: 'When a test shows that your model answers in kind to a polite prompt and you want that.',
      source: 'product',
      precision: '36 findings on 550 real prompt files, all read: 36 right in that the words can go. Hint.',
    },
  },
  *check(context) {
    for (const prose of proseOf(context.document)) {
      const found = findFiller(prose);
      if (!found) continue;
      const { message, sentence } = prose;
      const words = sentence.text.slice(found.start, found.end).replace(/[\s.!]+$/, '');
      const cost = context.tokens && describeCost(context.tokens.count(words), context);
      yield {
        span: sentenceSpan(message, sentence, found.start, found.start + words.length),
        unnecessary: true,
        message: `"${words}" tells the model nothing${cost ? ` (${cost})` : ''}: ${found.newText ? `write "${found.newText.trim()}"` : 'leave it out'}.`,
        fixes: [
          {
            title: found.newText ? `Replace it by "${found.newText.trim()}"` : 'Remove the filler',
            safety: 'safe',
            edits: [editOf(message, sentence.start + found.start, sentence.start + found.fixEnd, found.fixText)],
          },
        ],
      };
    }
  },
};

interface Found {
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly newText: string;
  /** What the edit replaces: also the letter behind a filler that opened the sentence, which becomes a capital. */
  readonly fixEnd: number;
  readonly fixText: string;
}

/** The first filler of a sentence that can go. */
function findFiller({ sentence, message, block }: Prose): Found | undefined {
  const { text, masks } = sentence;
  for (const { filler, from, end } of candidatesIn(sentence.wording)) {
    const { atStart, replacement } = filler;
    if (!atStart) return { start: from, end, newText: replacement, fixEnd: end, fixText: replacement };
    if (end >= text.trimEnd().length) {
      // The whole sentence goes, and with it the space before; an item or paragraph of its own stays for a person to remove.
      const before = message.text.slice(block.start, sentence.start + from);
      const space = before.length - before.trimEnd().length;
      if (space === before.length || space === 0) return undefined;
      return { start: from, end, newText: '', fixEnd: end, fixText: '' };
    }
    if (masks.some((mask) => mask.start <= end && end < mask.end)) continue;
    return { start: from, end, newText: '', fixEnd: end + 1, fixText: text[end]!.toUpperCase() };
  }
  return undefined;
}
