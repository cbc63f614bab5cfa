import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { type SectionTokens, tokenBreakdown } from '../../../src/core/tokens/breakdown.ts';
import { loadTokenCounter } from '../../../src/core/tokens/load.ts';
import type { TokenCounter } from '../../../src/core/tokens/types.ts';

let counter: TokenCounter;
beforeAll(async () => {
  counter = await loadTokenCounter();
});

/** Counts letters, so that sums can be checked by hand. */
const letters: TokenCounter = { encoding: 'letters', count: (text) => text.length };

describe('token breakdown', () => {
  it('counts messages, their sections and what is inside those', () => {
    const text = 'Intro.\n\n# One\n\nFirst.\n\n## Inner\n\nDeep.\n\n# Two\n\n<rules>\nBe brief.\n</rules>\n';
    const { total, messages, encoding, estimate } = tokenBreakdown(parsePrompt('a.system.md', text), letters);
    expect({ total, encoding, estimate }).toEqual({ total: text.length, encoding: 'letters', estimate: false });
    const tree = (sections: readonly SectionTokens[]): unknown[] =>
      sections.map((section) => [section.kind, section.title, tree(section.sections)]);
    expect(messages.map((message) => [message.role, tree(message.sections)])).toEqual([
      [
        'system',
        [
          ['heading', 'One', [['heading', 'Inner', []]]],
          ['heading', 'Two', [['tag', 'rules', []]]],
        ],
      ],
    ]);
    for (const section of messages[0]!.sections) {
      expect(section.tokens).toBe(section.span.end - section.span.start);
    }
  });

  it('leaves front matter out and keeps roles and few-shot turns apart', () => {
    const text =
      '---\nname: long name that is not sent\n---\nsystem:\nSort.\n\nuser:\nlate\n\nassistant:\nangry\n\nuser:\n{{q}}\n';
    const { total, messages } = tokenBreakdown(parsePrompt('a.prompty', text), counter);
    expect(messages.map(({ role, example }) => [role, example])).toEqual([
      ['system', false],
      ['user', true],
      ['assistant', true],
      ['user', false],
    ]);
    expect(total).toBeLessThan(counter.count(text) - 8);
    expect(total).toBe(messages.reduce((sum, message) => sum + message.tokens, 0));
  });

  it('says when a text is too irregular to count exactly', () => {
    const document = parsePrompt('a.system.md', `Decode this: ${'abcdefgh'.repeat(200)}\n`);
    expect(tokenBreakdown(document, counter).estimate).toBe(true);
  });

  it('never gives a section more than what holds it', () => {
    const line = fc.constantFrom('# A', '## B', '### C', 'Text of a rule.', '', '<x>', '</x>', '- item');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { total, messages } = tokenBreakdown(parsePrompt('a.system.md', lines.join('\n')), letters);
        const check = (sections: readonly SectionTokens[], most: number) => {
          expect(sections.reduce((sum, section) => sum + section.tokens, 0)).toBeLessThanOrEqual(most);
          for (const section of sections) check(section.sections, section.tokens);
        };
        check(
          messages.flatMap((message) => message.sections),
          total,
        );
      }),
      { numRuns: 200 },
    );
  });
});
