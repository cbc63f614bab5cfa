import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../../src/core/engine.ts';
import { allRules } from '../../src/core/rules/index.ts';
import { precision, recall } from './cases.ts';
import { type Findings, lintMarked, type MarkedTally, readMarkedCases, tallyMarked } from './marks.ts';

/** Precision and recall, in percent, that a family, and each of its rules, must keep over the labelled cases. */
const FLOORS = { family: { precision: 97, recall: 95 }, rule: { precision: 90, recall: 90 } };

describe.each(['facts', 'bloat'] as const)('labelled %s and traps', (family) => {
  const cases = readMarkedCases(join(import.meta.dirname, family));
  const marks = cases.flatMap((test) => test.marks);
  const ruleIds = allRules
    .map((rule) => rule.meta.id)
    .filter((id) => id.startsWith(family === 'facts' ? 'retrieval/' : 'bloat/'));
  let tally: MarkedTally;
  beforeAll(async () => {
    const resources = await loadResources();
    const findings: Findings = new Map(cases.map((test) => [test, lintMarked(test, family, resources)]));
    tally = tallyMarked(findings, family);
  }, 60_000);

  it('holds enough of both', () => {
    const traps = marks.filter((mark) => mark.labels.length === 0).length;
    if (family === 'facts') {
      expect(marks.length - traps).toBeGreaterThanOrEqual(120);
      expect(traps).toBeGreaterThanOrEqual(120);
    } else expect(marks.length).toBeGreaterThanOrEqual(100);
  });

  it('has cases of every rule', () => {
    expect([...tally.byRule.keys()].sort()).toEqual([...ruleIds].sort());
  });

  it('keeps precision and recall of the family', () => {
    expect(100 * precision(tally.total), tally.notes.join('\n')).toBeGreaterThanOrEqual(FLOORS.family.precision);
    expect(100 * recall(tally.total), tally.notes.join('\n')).toBeGreaterThanOrEqual(FLOORS.family.recall);
  });

  it.each(ruleIds)('%s keeps its precision and recall', (ruleId) => {
    const counts = tally.byRule.get(ruleId)!;
    expect(100 * precision(counts)).toBeGreaterThanOrEqual(FLOORS.rule.precision);
    expect(100 * recall(counts)).toBeGreaterThanOrEqual(FLOORS.rule.recall);
  });
});
