import type { Section } from '../../prompt/types.ts';
import type { Span } from '../../text/text.ts';
import { describeCost } from '../../tokens/cost.ts';
import { tokensOfSentences, totalTokens } from '../../tokens/total.ts';
import type { PromptRule } from '../types.ts';
import { type Prose, proseOf } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/policy-dump',
    summary: 'So much policy that retrieval or weights should carry it',
    severity: 'information',
    docs: {
      what: 'Counts the tokens of the sentences that tell the model how to behave and in which case, and of the policies stated among them, and reports 1,200 tokens or more in a prompt that runs in a product. Where one section holds that much, the finding covers it; else it stands at the first line. Files for coding agents are left alone: there the policy is the content.',
      why: 'A prompt that carries thousands of tokens of policy sends all of it with every question, though each question needs a part. It also hides what is wrong: an unclear rule, a poor example and a task that prompting cannot carry all look alike. Rules that only some cases need can be retrieved with the case; behaviour that every case needs, stable and measured, is what tuning is for.',
      wrong: [
        {
          text: `You answer claims.\n\n${Array.from({ length: 75 }, (_, i) => `- When a claim of class ${i} comes in without a photo, ask the customer for one before you answer.\n`).join('')}`,
        },
        {
          file: 'claims.prompty',
          text: `---\nname: claims\n---\nsystem:\n${Array.from({ length: 75 }, (_, i) => `Never settle a case of type ${i} before the second reviewer has confirmed the amount in writing.\n`).join('')}`,
        },
      ],
      right: [
        { text: 'You answer claims. Apply the rules for this class of claim and no others.\n\n{{rules_for_class}}\n' },
        {
          file: 'AGENTS.md',
          text: `# Rules\n\n${Array.from({ length: 75 }, (_, i) => `- When you change module ${i}, run its tests and update its page in the handbook before you commit.\n`).join('')}`,
        },
      ],
      whenNotToUse: 'When every call needs every rule and the comparison with a shorter prompt was made.',
      source:
        '004 (2,000 tokens of policy hide whether tuning is needed; strong signal: the prompt carries too much behavioural load); 1,200 is the project’s own (`product`)',
      precision:
        '2 findings on 550 real prompt files, both right: a book summary and a prompt of repeated rules. Information.',
    },
    options: {
      tokens: {
        type: 'number',
        default: 1200,
        minimum: 1,
        description: 'Tokens of policy prose from which it is reported.',
      },
    },
  },
  *check(context) {
    const { document, tokens, statements, option } = context;
    if (!tokens || document.forCodingAgent) return;
    const budget = option<number>('tokens');
    const stated = new Set(
      statements.filter((statement) => statement.kind === 'policy').map((statement) => statement.sentence),
    );
    const policy = proseOf(document).filter(({ sentence, instructs }) => instructs || stated.has(sentence));
    const letters = policy.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
    if (letters < budget) return;
    const cost = (part: readonly Prose[]) =>
      tokensOfSentences(
        part.map(({ sentence }) => sentence),
        tokens,
      );
    const spent = cost(policy);
    if (spent < budget) return;
    const total = totalTokens(document, tokens);
    const section = innermostOver(policy, (part) => cost(part) >= budget);
    yield {
      span: section ?? document.anchor,
      ...(section && { covers: true }),
      message: `policy takes ${describeCost(spent, context)}, ${Math.round((100 * spent) / Math.max(total, 1))}% of the prompt: let retrieval bring the rules that the case at hand needs, and see whether what is left still has to be said.`,
    };
  },
};

/** From the first to the last policy sentence of the innermost section that satisfies `enough`. */
function innermostOver(policy: readonly Prose[], enough: (part: readonly Prose[]) => boolean): Span | undefined {
  const parts = new Map<Section, Prose[]>();
  for (const prose of policy) {
    for (let section = prose.block.section; section; section = section.parent) {
      const part = parts.get(section);
      if (part) part.push(prose);
      else parts.set(section, [prose]);
    }
  }
  let best: { size: number; part: readonly Prose[] } | undefined;
  for (const [section, part] of parts) {
    const size = section.span.end - section.span.start;
    if ((!best || size < best.size) && part.length < policy.length && enough(part)) best = { size, part };
  }
  return best && { start: best.part[0]!.sentence.span.start, end: best.part.at(-1)!.sentence.span.end };
}
