import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { readFewShots } from '../../../src/core/prompt/few-shots.ts';

const shots = (path: string, text: string) =>
  readFewShots(parsePrompt(path, text)).map(({ input, output }) => [input, output]);

describe('few-shot examples', () => {
  it('are pairs of labelled lines, however the labels are marked up', () => {
    for (const [asks, answers] of [
      ['Input: ', 'Output: '],
      ['- **Input**: ', '- **Output**: '],
      ['**Input:** ', '**Output:** '],
      ['### Example input: ', '### Expected output: '],
      ['Q: ', 'A: '],
      ['1. Question #1: ', 'Answer #1: '],
      ['Sentence -> ', 'Label -> '],
    ]) {
      const text = `Label the mood.\n\n${asks}so late\n${answers}angry\n\n${asks}so kind\n${answers}happy\n`;
      expect(shots('a.system.md', text), asks).toEqual([
        ['so late', 'angry'],
        ['so kind', 'happy'],
      ]);
    }
  });

  it('end at a heading, a tag, or a blank line behind the answer', () => {
    const text =
      'Input: a parcel\nwith two lines\n\nOutput: shipping\nand more\n\nBe brief.\n\n# Next\nOutput: nothing\n';
    expect(shots('a.system.md', text)).toEqual([['a parcel\nwith two lines', 'shipping\nand more']]);
  });

  it('are not the slot for the real input, keys of JSON, or labels within prose', () => {
    for (const text of [
      'Input: {{question}}\nOutput:\n',
      'Input: [the text]\nOutput: {{answer}}\n',
      '{"question": "how?",\n"answer": "so"}\n',
      'Read the list and the\ntext: then write\nsummary: of it.\n',
      'The input is text: any.\nThe output is text: any.\n',
      'Output: one line\nInput: any text\n',
    ]) {
      expect(shots('a.system.md', text), text).toEqual([]);
    }
  });

  it('are elements, the innermost of them', () => {
    const text =
      '<examples>\n<example>\nInput: late\nOutput: angry\n</example>\n<example>just this</example>\n</examples>\n';
    expect(shots('a.system.md', text)).toEqual([
      ['late', 'angry'],
      [undefined, undefined],
    ]);
    expect(readFewShots(parsePrompt('a.system.md', text)).map((shot) => shot.text)).toEqual([
      'Input: late\nOutput: angry',
      'just this',
    ]);
  });

  it('are turns before the last question of a chat', () => {
    const text = JSON.stringify({
      messages: [
        { role: 'system', content: 'Be polite.' },
        { role: 'user', content: 'Close the door.' },
        { role: 'assistant', content: 'Would you close the door?' },
        { role: 'user', content: '{{sentence}}' },
      ],
    });
    expect(shots('a.messages.json', text)).toEqual([['Close the door.', 'Would you close the door?']]);
  });

  it('of a file for coding agents are told as input and output only', () => {
    expect(shots('AGENTS.md', 'User: fix it\nAgent: done\n')).toEqual([]);
    expect(shots('AGENTS.md', 'Input: fix it\nOutput: done\n')).toEqual([['fix it', 'done']]);
  });

  it('stand where their span says', () => {
    const text = 'Label the mood.\n\nInput: late\nOutput: angry\n\nBe brief.\n';
    const [shot] = readFewShots(parsePrompt('a.system.md', text));
    expect(text.slice(shot!.span.start, shot!.span.end)).toBe('Input: late\nOutput: angry');
  });
});
