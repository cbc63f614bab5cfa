import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/index.ts';
import { loadResources, type Resources } from '../../src/core/engine.ts';
import { type Findings, lintMarked, readMarkedCases, tallyMarked } from './marks.ts';

/** Precision and recall, in percent, that a family must keep over its labelled cases. */
const FLOORS = { facts: { precision: 97, recall: 95 }, bloat: { precision: 97, recall: 95 } };

describe.each(['facts', 'bloat'] as const)('labelled %s and traps', (family) => {
  const cases = readMarkedCases(join(import.meta.dirname, family));
  const marks = cases.flatMap((test) => test.marks);
  let findings: Findings;
  beforeAll(async () => {
    const resources: Resources = await loadResources();
    findings = new Map(cases.map((test) => [test, lintMarked(test, family, resources)]));
  });

  it('holds enough of both', () => {
    const traps = marks.filter((mark) => mark.labels.length === 0).length;
    if (family === 'facts') {
      expect(marks.length - traps).toBeGreaterThanOrEqual(120);
      expect(traps).toBeGreaterThanOrEqual(120);
    } else expect(marks.length).toBeGreaterThanOrEqual(100);
  });

  it('keeps precision and recall', () => {
    const { right, missed, wrong } = tallyMarked(findings, family).total;
    expect((100 * right) / (right + wrong)).toBeGreaterThanOrEqual(FLOORS[family].precision);
    expect((100 * right) / (right + missed)).toBeGreaterThanOrEqual(FLOORS[family].recall);
  });
});
