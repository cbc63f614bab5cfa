import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources, type Resources } from '../../src/core/engine.ts';
import { judge, lintCase, parseCases, precision, recall, tally } from './cases.ts';

const folder = join(import.meta.dirname, 'contradictions');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => parseCases(`contradiction/${name.slice(0, -3)}`, readFileSync(join(folder, name), 'utf8')));

const contradictions = cases.flatMap(({ expected }) => (expected.kind === 'contradiction' ? [expected.ruleId] : []));

/** Precision and recall, in percent, that a rule must keep; raised when a rule gets better, never lowered silently. */
const floors: Record<string, { precision: number; recall: number }> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'),
);

describe('labelled contradictions and traps', () => {
  let resources: Resources;
  let tallies: ReturnType<typeof tally>;
  beforeAll(async () => {
    resources = await loadResources();
    tallies = tally(cases.map((test) => ({ test, outcome: judge(test, lintCase(test, resources)) })));
  }, 120_000);

  it('holds at least 150 contradictions and 150 traps over thirteen rules', () => {
    expect(contradictions.length).toBeGreaterThanOrEqual(150);
    expect(cases.length - contradictions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(contradictions).size).toBe(13);
  });

  it.each(Object.keys(floors))('%s keeps its precision and recall', (ruleId) => {
    const counts = tallies.get(ruleId) ?? { right: 0, missed: 0, wrong: 0 };
    expect(Math.round(100 * precision(counts))).toBeGreaterThanOrEqual(floors[ruleId]!.precision);
    expect(Math.round(100 * recall(counts))).toBeGreaterThanOrEqual(floors[ruleId]!.recall);
  });

  it('has a floor for every rule with cases', () => {
    expect(Object.keys(floors).sort()).toEqual([...new Set(contradictions)].sort());
  });
});
