import { type FewShot, readFewShots } from '../../prompt/few-shots.ts';
import { describeCost } from '../../tokens/cost.ts';
import { totalTokens } from '../../tokens/total.ts';
import type { PromptRule } from '../types.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/example-overload',
    summary: 'Few-shot examples that outweigh the instructions',
    severity: 'information',
    docs: {
      what: 'Reports 8 few-shot examples or more, or examples that make up 40% of a prompt of at least 400 tokens. Examples are `<example>` elements, example turns, and pairs of lines such as `Input:` and `Output:`. Other findings about bloat inside them are dropped.',
      why: 'After the first few, examples add tokens and little else, and the model copies their surface: lengths, names, the share of each label. A prompt that needs many examples to be followed is carrying behaviour that better instructions, or a tuned model, carry at a fraction of the price.',
      wrong: [
        {
          text: `Label the mood of the message.\n\n${Array.from({ length: 8 }, (_, i) => `Input: message number ${i} on a late parcel\nOutput: angry\n`).join('\n')}`,
        },
        {
          text: `Label the mood.\n\n<examples>\n${Array.from({ length: 9 }, (_, i) => `<example>\nInput: it came ${i} days late\nOutput: angry\n</example>\n`).join('')}</examples>\n`,
        },
      ],
      right: [
        {
          text: 'Label the mood of the message as happy, neutral or angry. When there are several moods, choose the strongest.\n\nInput: where is my parcel\nOutput: neutral\n\nInput: this is a joke\nOutput: angry\n',
        },
        { text: 'Answer in the form below.\n\nInput: {{question}}\nOutput:\n' },
      ],
      whenNotToUse: 'When an ablation shows that each of the examples raises the metric.',
      source:
        '004 (a prompt of 2,000 tokens of policy and ten examples hides the failure) and 003; 8 examples and 40% are the project’s own (`product`)',
      precision: '1 finding on 550 real prompt files, right. Information.',
    },
    options: {
      examples: { type: 'number', default: 8, minimum: 1, description: 'Examples from which it is reported.' },
      share: {
        type: 'number',
        default: 0.4,
        minimum: 0.01,
        maximum: 1,
        description: 'Share of the tokens from which it is reported.',
      },
    },
  },
  *check(context) {
    const { document, tokens, option } = context;
    const shots = readFewShots(document);
    if (shots.length === 0) return;
    const many = shots.length >= option<number>('examples');
    if (!many && (!tokens || shots.length < FEWEST_FOR_SHARE)) return;
    const spent = tokens ? tokens.count(shots.map((shot) => shot.text).join('\n')) : 0;
    const total = tokens ? totalTokens(document, tokens) : 0;
    if (!many && (total < SMALLEST_PROMPT || spent < total * option<number>('share'))) return;
    const span = { start: shots[0]!.span.start, end: shots.at(-1)!.span.end };
    const share =
      total > 0 ? `, ${Math.round((100 * spent) / total)}% of the prompt (${describeCost(spent, context)})` : '';
    yield {
      span,
      covers: isDense(shots, span.end - span.start),
      message: `${shots.length} few-shot examples${share}: keep the two to four that show the hard distinctions, and put into words what the others have in common.`,
    };
  },
};

/** One long sample is no few-shot prompt. */
const FEWEST_FOR_SHARE = 3;
/** The share says nothing about a prompt of fewer tokens. */
const SMALLEST_PROMPT = 400;

/** Examples that stand together; where instructions stand between them, findings there must stay. */
function isDense(shots: readonly FewShot[], range: number): boolean {
  return shots.reduce((sum, shot) => sum + (shot.span.end - shot.span.start), 0) >= range * 0.6;
}
