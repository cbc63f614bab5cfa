import { describe, expect, it } from 'vitest';
import { findRepeats, RowTable } from '../../../src/core/dataset/rows.ts';
import { sketch, WordWeights } from '../../../src/core/dataset/sketch.ts';
import { hashAll, mix, readWords } from '../../../src/core/dataset/words.ts';

const weights = new WordWeights();

function add(table: RowTable, text: string, line: number): void {
  const { content, anchors } = readWords(text);
  const target = { group: 0, decision: 0, sketch: 0 };
  const exact = [mix(line), mix(~line)] as const;
  const row = { exact, content: hashAll(content), words: content.length, anchors, target, line, length: text.length };
  sketch(content, weights, table.fields(table.add(row)));
}

describe('RowTable', () => {
  it('needs at most 64 bytes a row, also while rows are compared', () => {
    const rows = 200_000;
    const before = process.memoryUsage().arrayBuffers;
    const table = new RowTable();
    for (let row = 0; row < rows; row++) add(table, `w${mix(row)} w${mix(row + 1e6)} w${mix(row + 2e6)}`, row);
    add(table, `w${mix(7)} w${mix(7 + 1e6)} w${mix(7 + 2e6)}`, rows);
    let most = 0;
    const found: number[] = [];
    findRepeats(table, (_, row) => {
      found.push(row);
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    });
    expect(found).toEqual([rows]);
    expect(most / rows).toBeLessThanOrEqual(64);
  });

  it('compares rows of one template in linear time', () => {
    const table = new RowTable();
    for (let row = 0; row < 50_000; row++) add(table, 'the same words in every single row of the file', row);
    let found = 0;
    findRepeats(table, () => {
      found++;
    });
    expect(found).toBe(49_999);
  });
});

describe('readWords', () => {
  const key = (text: string) => hashAll(readWords(text).content);
  it.each([
    ['Reset the password', 'can I reset my **PASSWORD**?'],
    ['two orders of rope', 'Two order: rope'],
    ["It doesn't leak", 'it does not leak'],
    ['10,000 pieces', '10000 piece'],
    ['ｆｕｌｌ width', 'full width'],
    ['«Straße» nass', 'straße – nass'],
    ['テント 漏れ', 'テント漏れ'],
  ])('%s = %s', (a, b) => expect(key(a)).toBe(key(b)));
  it.each([
    ['a tent leaks', 'a stove leaks'],
    ['from Chur to Bern', 'from Bern to Chur'],
    ['2.5 litres', '25 litres'],
    ['漏れ テント', 'テント 漏れ'],
    ['the', 'an'],
  ])('%s ≠ %s', (a, b) => expect(key(a)).not.toBe(key(b)));
  it('tells numbers and negations', () => {
    const { anchors } = readWords('3 tents for 2 people');
    expect(readWords('2 tents, 3 people').anchors).toBe(anchors);
    expect(readWords('3 tents for 4 people').anchors).not.toBe(anchors);
    expect(readWords('no tent').anchors).not.toBe(readWords('tent').anchors);
    expect(key('')).toBe(0);
  });
});
