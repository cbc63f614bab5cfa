import { describe, expect, it } from 'vitest';
import { scanText } from '../../../src/core/dataset/scan.ts';
import { chat } from '../../../src/core/rules/dataset/dataset.ts';
import { accuracyOf, FAULTS, judgePairs, THINGS } from '../../accuracy/near-duplicates.ts';

describe.each(['near-duplicate', 'leakage'] as const)('%s at the frozen threshold', (rule) => {
  const judged = judgePairs(rule);
  const { reformatted, reworded, different } = judged;

  it('finds every reformatted pair', () => {
    expect(reformatted.pairs.filter((pair) => !reformatted.found.includes(pair))).toEqual([]);
  });

  it('finds half of the lightly reworded pairs', () => {
    expect(reworded.found.length).toBeGreaterThanOrEqual(5);
  });

  it('takes no two different requests for one', () => {
    expect(different.found).toEqual([]);
  });

  it('holds precision and recall', () => {
    const { precision, recall } = accuracyOf(judged);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });
});

describe('near-duplicates', () => {
  it('does not take rows of one template for each other', () => {
    const template = (thing: string, fault: string) =>
      `You are an assistant of an outdoor shop. Read the message of a customer and answer with one label of the list: care, defect, delivery, fit, other. Do not explain the label. Message: my ${thing} ${fault}`;
    const rows = THINGS.flatMap((thing) => FAULTS.map((fault) => chat(template(thing, fault), 'defect')));
    expect(scanText(rows.join('\n'), { path: 'x.jsonl' }).problems).toEqual({});
  });
});
