import { beforeAll, describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/core/directives/conflicts.ts';
import { readDirectives } from '../../../src/core/directives/read.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';
import type { LanguageModel } from '../../../src/core/language/types.ts';

let language: LanguageModel;
beforeAll(async () => {
  language = await loadLanguage();
});

const owners = (text: string) =>
  findContradictions(readDirectives(parsePrompt('case.prompt.md', text), language)).map(({ dimension }) => dimension);

interface Thing {
  /** With its article. */
  readonly one: string;
  readonly bare: string;
  readonly is: 'is' | 'are';
}

const things: readonly Thing[] = [
  { one: 'bullet points', bare: 'bullet points', is: 'are' },
  { one: 'a list', bare: 'lists', is: 'is' },
  { one: 'a numbered list', bare: 'numbered lists', is: 'is' },
  { one: 'a table', bare: 'tables', is: 'is' },
  { one: 'headings', bare: 'headings', is: 'are' },
  { one: 'bold text', bare: 'bold text', is: 'is' },
  { one: 'italics', bare: 'italics', is: 'are' },
  { one: 'a code block', bare: 'code blocks', is: 'is' },
  { one: 'a title', bare: 'title', is: 'is' },
  { one: 'emojis', bare: 'emojis', is: 'are' },
  { one: 'hashtags', bare: 'hashtags', is: 'are' },
  { one: 'exclamation marks', bare: 'exclamation marks', is: 'are' },
  { one: 'contractions', bare: 'contractions', is: 'are' },
  { one: 'metaphors', bare: 'metaphors', is: 'are' },
];

const wanting = [
  'Use ONE.',
  'Could you use ONE?',
  "I'd like ONE.",
  'I would like to see ONE.',
  'I need ONE.',
  'We want ONE in it.',
  'The text should have ONE.',
  'ONE IS a must.',
  'ONE IS required.',
  'ONE must be included.',
  'There should be ONE.',
  'Make sure there IS ONE.',
  'The reader should see ONE.',
  "Don't forget ONE.",
  'It needs ONE.',
  "It can't go without ONE.",
  'We always use ONE.',
  "Let's have ONE.",
  'There should be ONE in the text.',
  'I expect ONE in the text.',
  'The text comes with ONE.',
  'Work ONE into it.',
  'The text should feature ONE.',
];

const refusing = [
  'No BARE, please.',
  'Please leave out ONE.',
  'Do without ONE.',
  "I don't want ONE.",
  "I'd rather not have ONE.",
  "We don't use ONE.",
  'The text should not have ONE.',
  'ONE should be avoided.',
  'There must not be any BARE.',
  'Could you leave out ONE?',
  'Keep it free of BARE.',
  'The reader should not see any BARE.',
  'Nobody wants to see ONE.',
  "Don't work with ONE.",
  'ONE IS out of place here.',
  'It has to work without ONE.',
  "Let's not have ONE.",
  'None of the usual BARE.',
  'The text must be devoid of BARE.',
  'The text must lack ONE.',
  'Abstain from ONE.',
  'Shun ONE.',
  'Nowhere in the text should ONE appear.',
  'At no point may ONE appear.',
  'Under no circumstances include ONE.',
  'ONE must be absent from the text.',
  'ONE must not be found in the text.',
  'The text must use neither ONE nor flattery.',
  'The text should not make use of ONE.',
  'Make no use of ONE.',
  'Strip the text of BARE.',
  'I want no BARE.',
  'There must not be any BARE whatsoever.',
  'The text must get by without ONE.',
];

const filled = (frame: string, { one, bare, is }: Thing) => {
  const words = frame.replace('ONE', one).replace('BARE', bare).replace('IS', is);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

const unread = (frame: string, against: (thing: Thing) => string) =>
  things
    .map((thing) => filled(frame, thing))
    .filter((words, i) => {
      const found = owners(`Write a post about gardens. ${words} Be careful with the facts. ${against(things[i]!)}`);
      return !found.includes('format') && !found.includes('wording');
    });

describe('what is wished for and ruled out by the frame around its name', () => {
  it.each(wanting)('%s', (frame) => {
    expect(unread(frame, ({ bare }) => `Do not use any ${bare}.`)).toEqual([]);
  });

  it.each(refusing)('%s', (frame) => {
    expect(unread(frame, ({ one }) => `Use ${one}.`)).toEqual([]);
  });

  it.each([
    'Emojis: none. Use emojis.',
    'Tables: no. Use a table.',
    'Headings: yes. Do not use headings.',
    'Bold text: never. Use bold text.',
  ])('%s', (text) => {
    expect(owners(text)).not.toEqual([]);
  });

  it.each([
    'I need a table for my restaurant. Do not use tables.',
    'We use hashtags in our Instagram posts. Write without hashtags.',
    'I hate lists of excuses. Use a list.',
    'We never use emojis in contracts. Write a tweet with emojis.',
    'Write about why people hate hashtags. Use hashtags.',
    "I don't want a table in the introduction. Use a table.",
    "I'd like the table above translated. Do not use tables.",
    'If the answer is long, headings are required. Do not use headings.',
    "We don't want hashtags that nobody searches for. Use hashtags.",
    'I need italics to be checked by the editor. Do not use italics.',
  ])('says nothing of %s', (text) => {
    expect(owners(text)).toEqual([]);
  });
});
