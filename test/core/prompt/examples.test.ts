import { describe, expect, it } from 'vitest';
import { slotLabels } from '../../../src/core/prompt/examples.ts';

describe('the slot at the end of a few-shot prompt', () => {
  it.each([
    ['Review: {{review}}\nTitle:', { input: 'review', output: 'title' }],
    ['…\n\n**Ticket:** <ticket>\n\n**Queue:**\n', { input: 'ticket', output: 'queue' }],
    ['Text: {text}\nLabel: good', undefined],
    ['Text: the whole of it\nLabel:', undefined],
    ['Label:', undefined],
  ])('%j', (text, labels) => expect(slotLabels(text)).toEqual(labels));
});
