import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceReader } from '../../../src/core/directives/dimensions/choices.ts';
import { headsOf } from '../../../src/core/prompt/cue-heads.ts';
import { type Cue, Cues, metIn } from '../../../src/core/prompt/cues.ts';

describe('headsOf', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/formal|casual/, ['forma', 'casua']],
    [/\bme\b|\bus/, ['me', 'us']],
    [/colou?r/, ['color', 'colou']],
    [/an?d/, ['ad', 'and']],
    [/(?:up|lo)date/, ['updat', 'lodat']],
    [/n['’]t/, ["n't", 'n’t']],
    [/(?<![a-z])(?=t)to+ne/, ['to']],
    [/ca{0,2}t/, ['ct', 'ca']],
    [/\.md/, ['.md']],
    [/x|\w+ly/, undefined],
    [/[a-c]x|[-\]"]y/, ['ax', 'bx', 'cx', '-y', ']y', '"y']],
    [/[^a]|one/, undefined],
    [/[\d.]|one/, undefined],
    [/[a\-c]x/, ['ax', '-x', 'cx']],
    [/Formal/i, undefined],
  ])('of %s', (pattern, heads) => {
    expect(headsOf(pattern)?.map(({ text }) => text)).toEqual(heads);
  });

  it.each<[RegExp, string[], string[]]>([
    [/\b(?:formal|own)|casual/, ['forma', 'own'], ['casua']],
    [/^me|(?:\bun)?do/, ['me', 'undo'], ['do']],
    [/(?:\b|\d)pm/, ['pm'], [...'0123456789'].map((digit) => `${digit}pm`)],
    [/\b["a]b/, ['ab'], ['"b']],
  ])('of %s that stand at the start of a word, and others', (pattern, atStart, others) => {
    const texts = (first: boolean) => headsOf(pattern)!.flatMap((head) => (head.first === first ? [head.text] : []));
    expect([texts(true), texts(false)]).toEqual([atStart, others]);
  });
});

describe('Cues', () => {
  const patterns = [
    /formal|casual/,
    /\bme\b/,
    /\d/,
    /n['’]t|\bnot\b/,
    /["“]/,
    /colou?rs?\b/,
    /[a-z]{4}/,
    /(?:up|lo)date/,
    /\bin\b|\b["-]/,
    /^date|(?:\b|\d)or/,
    /\b_?lo/,
  ];
  const piece = fc.constantFrom(
    'formal',
    'in',
    'me',
    'some',
    '7',
    "don't",
    'not',
    '"',
    'colour',
    'update',
    '-',
    '.',
    'Lo',
    'date',
    'or',
    '_',
  );

  it('finds what each expression finds on some word of the text', () => {
    const cues = new Cues(patterns);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.constant(' '), fc.string({ unit: 'grapheme', maxLength: 3 }))),
        (pieces) => {
          const text = pieces.join('');
          const words = text.toLowerCase().split(' ').filter(Boolean);
          const expected = [...patterns.keys()].filter((i) => words.some((word) => patterns[i]!.test(word)));
          const met = metIn(text);
          expect(cues.in(met)).toEqual(expected);
          expect([...patterns.keys()].filter((i) => cues.has(met, i))).toEqual(expected);
          expect(cues.any(met)).toBe(expected.length > 0);
          expect(words.some((word) => (cues as Cue).test(word))).toBe(expected.length > 0);
        },
      ),
    );
  });

  it('of the readers are met by a word that names a choice', () => {
    expect(choiceReader.cue.test('chronological')).toBe(true);
    expect(choiceReader.cue.test('qwrtz')).toBe(false);
  });
});
