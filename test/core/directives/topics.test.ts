import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectives } from '../../../src/core/directives/read.ts';
import { announcedThings } from '../../../src/core/directives/topics.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';
import type { LanguageModel } from '../../../src/core/language/types.ts';

let language: LanguageModel;
beforeAll(async () => {
  language = await loadLanguage();
});

const document = (text: string) => parsePrompt('case.prompt.md', text);
const parts = (text: string) =>
  readDirectives(document(text), language)
    .filter(({ dimension }) => dimension === 'language' || dimension === 'length' || dimension === 'person')
    .map(({ scope }) => scope.part);

describe('what sentences are about', () => {
  it.each([
    ['The rota is for the trainers. It is in German.', ['rota']],
    ['The rota is for the trainers. Write in German.', [undefined]],
    ['Write a verdict and a radio flash. The flash is spoken. Use "you".', ['flash']],
    ['Masthead\n- At most 10 words.\n\nStandfirst\n- Present tense.', ['masthead', 'standfirst']],
    ['The asking. Write in German.\n\nThe toast. Write in Polish.', ['the asking', 'toast']],
    ['Answer in German. It has 40 words.', [undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('reads a name at the very end', () => {
    expect(parts('Answer in German.\n\nMention me')).toEqual([undefined]);
    expect(parts('{{name}}\n\nNever mention me')).toEqual([]);
  });
});

describe('things that a prompt announces', () => {
  it.each([
    ['Write a verdict, margin notes and a mark sheet.', ['verdict', 'note', 'sheet']],
    ['Outputs: shipping bulletins, beach boards', ['bulletin', 'board']],
    ['Cover letter, 250 words; data card, one page.', ['letter', 'card']],
    ['Write a short, clear and friendly answer.', []],
    ['Write a poem.', []],
  ])('%s', (text, expected) => {
    expect([...announcedThings(document(text))]).toEqual(expected);
  });
});
