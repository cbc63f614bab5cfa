import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { daysBetween, readDate } from '../../../src/core/statements/dates.ts';
import { readAssertions } from '../../../src/core/statements/mood.ts';
import { readStatements } from '../../../src/core/statements/read.ts';
import { VOLATILITY } from '../../../src/core/statements/volatility.ts';

describe('dates', () => {
  it('end the period that is named', () => {
    expect(readDate('as of 2024-03-05')).toBe('2024-03-05');
    expect(readDate('since 5 March 2024')).toBe('2024-03-05');
    expect(readDate('on March 5, 2024')).toBe('2024-03-05');
    expect(readDate('in February 2024')).toBe('2024-02-29');
    expect(readDate('Q3 2025')).toBe('2025-09-30');
    expect(readDate('the summer sale 2024')).toBe('2024-08-31');
    expect(readDate('as of 2023, the chain')).toBe('2023-12-31');
    expect(readDate('on 31 February 2024')).toBeUndefined();
    expect(readDate('it costs $2024')).toBeUndefined();
  });

  it('count days both ways', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    expect(daysBetween('soon', '2024-02-28')).toBeUndefined();
  });
});

describe('mood', () => {
  const moods = (text: string) =>
    readAssertions(text).map(({ mood, start, end }) => `${mood}: ${text.slice(start, end)}`);

  it('cuts conditions off and reads what is reported', () => {
    expect(moods('If the box is missing, refunds cost $15.')).toEqual(['assertion: refunds cost $15']);
    expect(moods('Tell the customer that refunds cost $15.')).toEqual(['assertion: refunds cost $15']);
    expect(moods('Escalate orders above $500.')).toEqual(['instruction: Escalate orders above $500']);
    expect(moods('Plan S has 5 GB for $15.')).toEqual(['assertion: Plan S has 5 GB for $15']);
    expect(moods('What does parking cost?')).toEqual([]);
  });
});

describe('statements', () => {
  it('list every kind once, from the most to the least volatile', () => {
    expect(new Set(VOLATILITY.map(({ kind }) => kind)).size).toBe(VOLATILITY.length);
    const lives = VOLATILITY.map(({ halfLifeDays }) => halfLifeDays);
    expect(lives).toEqual([...lives].sort((a, b) => a - b));
  });

  it('halve the half-life for what is meant for now', () => {
    const [plain] = readStatements(parsePrompt('a.system.md', 'The monthly fee is $39.\n'));
    const [marked] = readStatements(parsePrompt('a.system.md', 'The monthly fee is currently $39.\n'));
    expect(marked!.markers).toEqual(['currently']);
    expect(marked!.halfLifeDays).toBe(plain!.halfLifeDays / 2);
  });

  it('never throw and stay inside the file, on any text', () => {
    const piece = fc.constantFrom(
      '$',
      '9',
      '%',
      ' is ',
      'costs',
      ' 5 days ',
      'refund',
      '@',
      'a@b.co',
      '\n',
      '- ',
      '| ',
      ': ',
      '2024',
      'March',
      '{{',
      '"',
      'CEO ',
      'Ann Lee',
      'open 9-5',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { span, valueSpan } of readStatements(parsePrompt('a.system.md', text))) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(valueSpan.start).toBeGreaterThanOrEqual(span.start);
          expect(valueSpan.end).toBeLessThanOrEqual(span.end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
