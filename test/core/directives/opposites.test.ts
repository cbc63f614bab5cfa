import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/core/directives/conflicts.ts';
import { readDirectives } from '../../../src/core/directives/read.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';

const language = await loadLanguage();
const found = (text: string) =>
  findContradictions(readDirectives(parsePrompt('a.prompt.md', `${text}\n`), language)).length;

describe('opposites in everyday words', () => {
  it.each([
    'Write a note about the outing. Name the price of the tickets. Leave the price out of the note.',
    'Write a toast. Thank the cook. Do not thank anyone.',
    'Write a vegan menu. Include a salmon dish.',
    'Plan a four-day itinerary for Oslo. Cover nine days.',
    'Write a limerick about rain. Write nine lines.',
    'Write a poem with a rhyme scheme of AABB. The lines should not rhyme.',
    'Write a humble letter of application. Sound boastful.',
    'Write a tale with a happy ending. The tale has to end tragically.',
    'Give all weights in kilograms. State every weight in ounces only.',
  ])('%s', (text) => expect(found(text)).toBeGreaterThan(0));

  it.each([
    'Write two paragraphs. Close with one sentence about the weather.',
    'Write a humorous story. The ending should be sad.',
    'Write on whether cities should ban cars. Include the word "cars".',
    'Keep it concise. Avoid long-winded remarks.',
    'Use bullet points for lists. Do not use bullet points for single items.',
  ])('is silent on: %s', (text) => expect(found(text)).toBe(0));
});
