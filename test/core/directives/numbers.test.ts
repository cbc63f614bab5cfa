import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeInterval,
  intersect,
  isEmpty,
  numberOf,
  ordinalOf,
  readBound,
} from '../../../src/core/directives/numbers.ts';

const INF = Number.POSITIVE_INFINITY;

describe('numbers', () => {
  it.each([
    ['200', 200],
    ['1,500', 1500],
    ['2.5', 2.5],
    ['1k', 1000],
    ['three', 3],
    ['twenty-five', 25],
    ['two hundred', 200],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half a', 0.5],
    ['a couple of', 2],
    ['a single', 1],
    ['twice', 2],
  ])('%s is %d', (words, value) => expect(numberOf(words)).toBe(value));

  it('knows no number in other words', () => expect(numberOf('several')).toBeUndefined());

  it('reads every whole number back', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (n) => numberOf(n.toLocaleString('en-US')) === n && numberOf(String(n)) === n),
    );
  });

  it.each([
    ['first', 1],
    ['3rd', 3],
    ['final', -1],
    ['opening', 1],
  ])('%s is place %d', (word, place) => {
    expect(ordinalOf(word)).toBe(place);
  });
});

describe('bounds', () => {
  const read = (text: string) => {
    const amount = /\d[\d,]*(?:\s?[-–]\s?\d+| to \d+| and \d+)?|three|five/.exec(text)!;
    const end = amount.index + amount[0].length;
    const tail = end + (/^\S*\s*words?/.exec(text.slice(end))?.[0].length ?? 0);
    return readBound(text, amount.index, end, tail);
  };
  it.each([
    ['at most 100 words', 0, 100],
    ['no more than 100 words', 0, 100],
    ['under 100 words', 0, 99],
    ['fewer than 5 words', 0, 4],
    ['at least 300 words', 300, INF],
    ['more than 20 words', 21, INF],
    ['exactly three words', 3, 3],
    ['200 words or fewer', 0, 200],
    ['50 words or more', 50, INF],
    ['between 3 and 5 words', 3, 5],
    ['200-250 words', 200, 250],
    ['must not exceed 80 words', 0, 80],
    ['limit yourself to 80 words', 0, 80],
    ['a maximum of 80 words', 0, 80],
    ['minimum 80 words', 80, INF],
    ['max 80 words', 0, 80],
    ['up to 80 words', 0, 80],
    ['≤ 80 words', 0, 80],
    ['80 words max', 0, 80],
    ['80+ words', 80, INF],
    ['nothing under 300 words', 300, INF],
    ['nothing over 300 words', 0, 300],
    ['not to drop below 300 words', 300, INF],
    ['north of 300 words', 300, INF],
    ['shy of 100 words', 0, 99],
    ['go past 100 words', 101, INF],
    ['the most you may use is 100 words', 0, 100],
    ['the least I need is 100 words', 100, INF],
    ['the cut-off is 100 words', 0, 100],
    ['100 words, tops', 0, 100],
    ['100 words at the outside', 0, 100],
    ['100 words, at the very least', 100, INF],
    ['100 words long or longer', 100, INF],
    ['100 words and not one more', 0, 100],
    ['100 words, nothing less', 100, INF],
    ['100 words as a lower limit', 100, INF],
    ['100 words is the bare minimum', 100, INF],
    ['100 words, neither more nor less', 100, 100],
    ['exactly three words, no more', 3, 3],
    ['five words, always five', 5, 5],
    ['three words, neither 2 nor 4', 3, 3],
    ['three words, never 4', 3, 3],
    ['five words, at most 6', 5, 6],
    ['100 words, at most 3 paragraphs', 100, 100],
    ['100 words, no more than 3 paragraphs', 100, 100],
  ])('%s', (text, min, max) => expect(read(text)?.interval).toEqual({ min, max }));

  it('widens an approximate amount and says so', () => {
    expect(read('about 100 words')).toMatchObject({ interval: { min: 75, max: 125 }, approximate: true });
  });

  it('says when nothing bounds the number', () => expect(read('write 100 words')?.bare).toBe(true));
});

describe('intervals', () => {
  const interval = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

  it('are empty together exactly when no number is in both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        let shared = false;
        for (let n = 0; n <= 100; n++) shared ||= n >= a.min && n <= a.max && n >= b.min && n <= b.max;
        return isEmpty(intersect(a, b)) === !shared;
      }),
    );
  });

  it('are written shortly', () => {
    expect(describeInterval({ min: 0, max: 100 })).toBe('≤ 100');
    expect(describeInterval({ min: 3, max: 3 })).toBe('= 3');
    expect(describeInterval({ min: 3, max: 5 })).toBe('3 to 5');
    expect(describeInterval({ min: 1500, max: INF })).toBe('≥ 1,500');
  });
});
