import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderBehindOpener } from '../../../src/core/directives/openers.ts';

/** The order behind the opener. */
const orderOf = (text: string) => {
  const at = orderBehindOpener(text.toLowerCase(), 0);
  return at === undefined ? undefined : text.slice(at);
};

describe('an order behind an opener without a comma', () => {
  it.each([
    ['If unsure ', 'ask the user.'],
    ['When in doubt ', 'use the shorter form.'],
    ['If the user asks for a refund ', 'tell them to wait.'],
    ['If users list the items ', 'name the source.'],
    ['When you list the items ', 'name the source.'],
    ['When the customer is angry ', 'stay calm.'],
    ['If the user is rude ', 'never argue.'],
    ['If you do not know the answer ', 'say so.'],
    ['Once the order has shipped ', 'do not change the address.'],
    ['Before answering ', 'search the handbook.'],
    ['Before each answer ', 'call the tool.'],
    ['After you have answered the question ', 'ask for feedback.'],
    ['At the end of each reply ', 'mention the deadline.'],
    ['For every claim ', 'cite a source.'],
    ['For all strings ', 'use single quotes.'],
    ['By default ', 'answer in English.'],
  ])('%s‖ %s', (opener, order) => expect(orderOf(opener + order)).toBe(order));

  it.each([
    'Before users ask the question they see a form.',
    'When the report is done the list is checked.',
    'In all cases the answer is short.',
    "If the user doesn't name a product, the default is used.",
    'If they push back a second time it is fine.',
    'For every use of the tool a line is logged.',
    'If unsure, ask the user.',
    'Answer the question before you ask the user.',
  ])('none: %s', (text) => expect(orderOf(text)).toBeUndefined());

  it('takes time linear in the length of the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('if ', 'before each ', 'when the ', 'ask '), (piece) => {
        expect(orderBehindOpener(`if ${piece.repeat(20_000)}`, 0) ?? 0).toBeLessThan(240);
      }),
    );
  });
});
