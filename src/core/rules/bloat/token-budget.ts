import type { Message, PromptDocument, Section } from '../../prompt/types.ts';
import type { Span } from '../../text/text.ts';
import { describeCost } from '../../tokens/cost.ts';
import { tokensOf, totalTokens } from '../../tokens/total.ts';
import type { TokenCounter } from '../../tokens/types.ts';
import type { PromptRule } from '../types.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/token-budget',
    summary: 'A prompt that is longer than its budget',
    severity: 'warning',
    docs: {
      what: 'Counts the tokens of all messages with the tokenizer o200k_base and reports a prompt above 2,000 tokens as information and above 4,000 as a warning. Instructions, rules, memory and skill files, which are read by a coding agent once a session, are a warning above 6,000. The largest section is named where it is a tenth of the prompt or more.',
      why: 'Every token is paid for and read in every call. A prompt of 2,000 tokens of policy and examples also hides why the model fails: unclear instructions, poor examples, noise, or a task that prompting cannot carry. Only a prompt that has been cut to what is needed shows whether tuning would help.',
      wrong: [
        {
          text: `Answer questions about the handbook below.\n\n${'The office grants leave after a request in the portal. '.repeat(260)}\n`,
        },
        {
          file: 'AGENTS.md',
          text: `# Rules\n\n${'- Keep modules small and give each of them one owner in the team.\n'.repeat(200)}`,
        },
      ],
      right: [
        { text: 'Answer questions about the handbook.\n\n{{handbook_passages}}\n' },
        { file: 'AGENTS.md', text: '# Rules\n\n- Keep modules small.\n- Each module has one owner.\n' },
      ],
      whenNotToUse:
        'When a long prompt is served from the provider’s cache and its content was measured to be needed; raise the budget then.',
      source:
        '001 (2,000-token prompts kept to force a format), 003 (fat prompts at scale) and 004 (prompt bloat hides whether tuning is needed); 4,000 and 6,000 are the project’s own (`product`)',
      precision:
        '101 findings on 550 real prompt files, all read: 101 right; the counts equal those of the tokenizer on the whole text. Information, warning above the higher limit.',
    },
    options: {
      information: {
        type: 'number',
        default: 2000,
        minimum: 1,
        description: 'Tokens above which the size is reported as information.',
      },
      warning: { type: 'number', default: 4000, minimum: 1, description: 'Tokens above which it is a warning.' },
      warningForAgents: {
        type: 'number',
        default: 6000,
        minimum: 1,
        description: 'The same for files that a coding agent reads.',
      },
    },
  },
  *check(context) {
    const { document, tokens, option } = context;
    if (!tokens) return;
    const budget = option<number>('information');
    const limit = option<number>(document.forCodingAgent ? 'warningForAgents' : 'warning');
    // A token is at least one letter, so most files are done here.
    if (document.messages.reduce((sum, message) => sum + message.text.length, 0) <= Math.min(budget, limit)) return;
    const total = totalTokens(document, tokens);
    if (total <= budget && total <= limit) return;
    const over = total > limit;
    const estimate = document.messages.some((message) => tokensOf(message, tokens).estimate);
    const largest = largestSection(document, tokens, total);
    yield {
      span: document.anchor,
      severity: over ? 'warning' : 'information',
      message: `${estimate ? 'about ' : ''}${describeCost(total, context)}, above the budget of ${(over ? limit : budget).toLocaleString('en-US')}${largest ? `; the largest part is "${largest.title}" (${largest.tokens.toLocaleString('en-US')})` : ''}: ${document.forCodingAgent ? 'move what only some tasks need to files that are read when they come up' : 'move facts and documents to retrieval, and cut what no answer needs'}.`,
      ...(largest && {
        related: [
          {
            at: { start: largest.span.start, end: largest.span.start + 1 },
            message: `${largest.tokens.toLocaleString('en-US')} tokens under "${largest.title}"`,
          },
        ],
      }),
    };
  },
};

/** Shares of the prompt between which a section is worth naming. */
const SHARE = { least: 0.1, most: 0.8 };

interface Part {
  readonly title: string;
  readonly span: Span;
  readonly tokens: number;
}

/** The largest section that is neither a small part nor nearly the whole of the prompt. Counts no more sections than it must. */
function largestSection(document: PromptDocument, tokens: TokenCounter, total: number): Part | undefined {
  let best: Part | undefined;
  const visit = (message: Message, parent: Section | undefined) => {
    for (const section of message.sections) {
      if (section.parent !== parent) continue;
      const count = tokensOf(message, tokens).within(section.span);
      if (count > total * SHARE.most) visit(message, section);
      else if (count >= total * SHARE.least && count > (best?.tokens ?? 0)) {
        best = { title: section.title, span: section.span, tokens: count };
      }
    }
  };
  for (const message of document.messages) visit(message, undefined);
  return best;
}
