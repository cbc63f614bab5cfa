import { rememberRecent } from '../../language/recent.ts';
import { readFewShots } from '../../prompt/few-shots.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptRule } from '../types.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/redundant-example',
    summary: 'A few-shot example that shows what another one shows',
    severity: 'information',
    docs: {
      what: 'Compares few-shot examples by the words of their inputs and of their answers, numbers aside, and reports the later of two that share four fifths of both.',
      why: 'Two examples of one kind teach what one teaches, cost twice, and make their label look more frequent than it is. The place is better used for a case the model gets wrong.',
      wrong: [
        {
          text: 'Extract the order number.\n\nInput: My order 4471 did not arrive yet.\nOutput: 4471\n\nInput: My order 4472 did not arrive yet.\nOutput: 4472\n',
        },
        {
          text: 'Label the message.\n\n<example>\nInput: where is my parcel today\nOutput: shipping\n</example>\n<example>\nInput: Where is my parcel today?\nOutput: shipping\n</example>\n',
        },
      ],
      right: [
        {
          text: 'Extract the order number.\n\nInput: My order 4471 did not arrive yet.\nOutput: 4471\n\nInput: Is the shirt washable at forty degrees?\nOutput: none\n',
        },
        {
          text: 'Label the message.\n\nInput: the app crashes when I log in\nOutput: bug\n\nInput: please add a dark mode to the app\nOutput: wish\n',
        },
      ],
      whenNotToUse:
        'When pairs that differ in one detail are meant to teach that detail and give different answers; those are not reported.',
      source: '004 (easy examples over-represented)',
      precision: 'No finding on 550 real prompt files. All labelled cases are right. Information.',
    },
  },
  *check(context) {
    const examples = readFewShots(context.document)
      .slice(0, MOST_COMPARED)
      .map((shot) => ({ shot, input: wordSet(shot.input ?? shot.text), output: wordSet(shot.output ?? '') }));
    for (const [index, later] of examples.entries()) {
      if (later.input.size < FEWEST_WORDS) continue;
      const earlier = examples
        .slice(0, index)
        .find(
          (candidate) =>
            similarity(candidate.input, later.input) >= ALIKE && similarity(candidate.output, later.output) >= ALIKE,
        );
      if (!earlier) continue;
      const line = context.document.lines.lineAt(earlier.shot.span.start) + 1;
      const cost = context.tokens && describeCost(context.tokens.count(later.shot.text), context);
      yield {
        span: later.shot.span,
        unnecessary: true,
        related: [{ at: earlier.shot.span, message: 'the example it repeats' }],
        message: `this example shows what the one in line ${line} shows${cost ? ` (${cost})` : ''}: replace it by a case the model gets wrong, or remove it.`,
      };
    }
  },
};

const ALIKE = 0.8;
const FEWEST_WORDS = 3;
/** Every pair is compared, so the number is bounded. */
const MOST_COMPARED = 100;

/** Lower-cased words; all numbers are one. */
const wordSet = rememberRecent(
  4 * MOST_COMPARED,
  (text): ReadonlySet<string> =>
    new Set(
      (text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*|\d+/gu) ?? []).map((word) => (/^\d/.test(word) ? '#' : word)),
    ),
);

/** Shared words over all words. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
