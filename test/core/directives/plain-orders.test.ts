import { describe, expect, it } from 'vitest';
import { plainOrders } from '../../../src/core/directives/plainer/index.ts';
import { wordingOf } from '../../../src/core/prompt/wordings.ts';

/** The plain orders of a sentence that nothing is masked of. */
function ordersOf(sentence: string): string[] {
  return plainOrders(wordingOf(sentence, sentence, [])).orders.map(({ text }) => text);
}

describe('plain orders', () => {
  it.each([
    ['There are four choices to every question, lettered from A on.', 'Each question has exactly four choices.'],
    ['Put three photos into every recipe.', 'Each recipe has exactly three photos.'],
    ['In each chapter, list two quotations.', 'Each chapter has exactly two quotations.'],
    ['No message has more than two questions.', 'Each message has at most two questions.'],
    ['Limit the pictures in each chapter to three.', 'Each chapter has at most three pictures.'],
    ['A recommendation is always made up of three books.', 'Each recommendation has exactly three books.'],
    ['The tips number three.', 'Give exactly three tips.'],
    ['Give a trio of books.', 'Give exactly three books.'],
    ['A fourth recipe is not wanted.', 'Give at most three recipes.'],
    ['Our readers are busy, so we want four slogans.', 'Give exactly four slogans.'],
    ['To save paper, make sure that there are two maps in each section.', 'Each section has exactly two maps.'],
  ])('tells how many there are: %s', (sentence, order) => {
    expect(ordersOf(sentence)).toEqual([order]);
  });

  it.each([
    ['A formal tone must never be heard in a reply of ours.', 'Do not use a formal tone.'],
    ['Only a gentle tone is acceptable.', 'Use a gentle tone.'],
    ['Avoid sounding stiff.', 'Do not sound stiff.'],
    ['Nobody wants to read a stiff reply.', 'Do not sound stiff.'],
  ])('tells how a text is to sound: %s', (sentence, order) => {
    expect(ordersOf(sentence)).toEqual([order]);
  });

  it.each([
    'If the list is long, put three items in each row.',
    'Put three photos in each recipe, or two.',
    'Three guests came in each car.',
    'Use two hours for each lesson.',
    'To cancel an order, we want two numbers.',
  ])('leaves alone what tells a case, a choice or something else: %s', (sentence) => {
    expect(ordersOf(sentence)).toEqual([]);
  });
});
