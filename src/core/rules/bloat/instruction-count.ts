import { describeCost } from '../../tokens/cost.ts';
import { tokensOfSentences } from '../../tokens/total.ts';
import type { PromptRule } from '../types.ts';
import { proseOf } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/instruction-count',
    summary: 'More instructions than models follow reliably',
    severity: 'warning',
    docs: {
      what: 'Counts the sentences and list items that tell the model to do something, and reports 60 or more as information and 150 or more as a warning. Examples, code and descriptions do not count.',
      why: 'Models follow fewer of their instructions the more there are. In the IFScale benchmark of Jaroslawicz and others (2025), which asks for up to 500 simple instructions at once, the best models met about two thirds of 500; strong reasoning models held on until about 150 and then fell off, the others declined from the start, and instructions that came earlier were favoured. Which of them are dropped differs from call to call, so that the failures look like noise.',
      wrong: [
        {
          text: `Write the listing.\n\n${Array.from({ length: 62 }, (_, i) => `- Mention detail number ${i + 1} of the flat.\n`).join('')}`,
        },
        {
          file: 'CLAUDE.md',
          text: `# Rules\n\n${Array.from({ length: 155 }, (_, i) => `- Always check rule ${i + 1} of the list before a commit.\n`).join('')}`,
        },
      ],
      right: [
        {
          text: 'Write the listing.\n\n- Mention the number of rooms.\n- Name the nearest station.\n- Keep to 80 words.\n',
        },
        {
          text: `Label the message with one of these names.\n\n${Array.from({ length: 70 }, (_, i) => `- department ${i + 1}\n`).join('')}`,
          note: 'Seventy items of data are not seventy instructions.',
        },
      ],
      whenNotToUse:
        'When instructions are alternatives of which one call needs few, and an eval shows that they are followed.',
      source:
        'Jaroslawicz, Whiting, Shah, Maamari: How Many Instructions Can LLMs Follow at Once?, arXiv:2507.11538 (2025), for 150; 60 is the project’s own (`product`)',
      precision:
        '35 findings on 550 real prompt files, five instructions of each read: 34 right; in one the count comes from essays pasted as samples. Information, warning from 150.',
    },
    options: {
      information: {
        type: 'number',
        default: 60,
        minimum: 1,
        description: 'Instructions from which the count is reported as information.',
      },
      warning: { type: 'number', default: 150, minimum: 1, description: 'Instructions from which it is a warning.' },
    },
  },
  *check(context) {
    const { document, tokens, option } = context;
    const instructions = proseOf(document).filter(({ instructs }) => instructs);
    const count = instructions.length;
    const warning = option<number>('warning');
    if (count < Math.min(option<number>('information'), warning)) return;
    const sentences = instructions.map(({ sentence }) => sentence);
    const cost = tokens && describeCost(tokensOfSentences(sentences, tokens), context);
    yield {
      span: document.anchor,
      severity: count >= warning ? 'warning' : 'information',
      message: `${count} instructions in one prompt${cost ? ` (${cost})` : ''}: models follow fewer of them the more there are; merge those that belong together, and move what only some calls need into prompts or files of their own.`,
    };
  },
};
