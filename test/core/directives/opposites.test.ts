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
    // Where, when and of whom a story is told.
    'Tell a fable set in Oslo. Set the action in Naples.',
    'The play takes place in 1848. Set the story in the year 1920.',
    'The hero is a miller. Make the main character a cartographer.',
    // Orders.
    'Rank the hotels from cheapest to most expensive. Sort the hotels by price, highest first.',
    'List the talks alphabetically. Put the talks in chronological order.',
    'List the risks from most to least severe. Order the risks with the least severe first.',
    // What stands alone.
    'Return only the SQL. Preface the SQL with a short note.',
    'Output the JSON and nothing else. Begin your reply with a friendly sentence.',
    'Write the code without any commentary. Close with a paragraph of explanation below the code.',
    // Given facts and others.
    'Stick to the text of the report. Add background knowledge from outside the report.',
    'Use only the facts provided below. Draw on your own knowledge to fill the gaps.',
    'Do not bring in outside information. Enrich the answer with general knowledge.',
    // Conventions of code.
    'Use pnpm. Install the packages with npm.',
    'Never use default exports. Use default exports.',
    'No docstrings. Add a docstring to every function.',
  ])('%s', (text) => expect(found(text)).toBeGreaterThan(0));

  it.each([
    'Write two paragraphs. Close with one sentence about the weather.',
    'Write a humorous story. The ending should be sad.',
    'Write on whether cities should ban cars. Include the word "cars".',
    'Keep it concise. Avoid long-winded remarks.',
    'Use bullet points for lists. Do not use bullet points for single items.',
    'Tell a fable set in Oslo. The miller dreams of Naples.',
    'Tell a fable set in Italy. The story takes place in Naples.',
    'The hero is a miller. Her rival is a cartographer.',
    'Rank the hotels by price. List the restaurants alphabetically.',
    'Return only the JSON. Put the explanation into the "why" field.',
    'Use only the facts provided below. If they do not suffice, use your own knowledge.',
    'Use pnpm. Avoid npm scripts that call other scripts.',
    'Use named exports. Use default exports for pages.',
    'Avoid redundant docstrings. Add a docstring to every function.',
  ])('is silent on: %s', (text) => expect(found(text)).toBe(0));
});
