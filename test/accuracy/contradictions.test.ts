import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../../src/core/engine.ts';
import { judge, lintCase, type Outcome, parseCases } from './cases.ts';

const folder = join(import.meta.dirname, 'contradictions');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => parseCases(`contradiction/${name.slice(0, -3)}`, readFileSync(join(folder, name), 'utf8')));

const contradictions = cases.flatMap(({ expected }) => (expected.kind === 'contradiction' ? [expected.ruleId] : []));

/**
 * The cases that are not judged as labelled, as `file: heading`: a contradiction that is not found at its words, a finding
 * that is wrong. Whatever mends one or loses another changes this list, so that nobody does either without knowing.
 */
const known: { readonly missed: readonly string[]; readonly wrong: readonly string[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'known.json'), 'utf8'),
);

describe('labelled contradictions and traps', () => {
  let outcomes: readonly { readonly name: string; readonly outcome: Outcome }[];
  beforeAll(async () => {
    const resources = await loadResources();
    outcomes = cases.map((test) => ({
      name: `${test.about.slice('contradiction/'.length)}: ${test.name}`,
      outcome: judge(test, lintCase(test, resources)),
    }));
  }, 120_000);

  it('holds at least 150 contradictions and 150 traps over thirteen rules', () => {
    expect(contradictions.length).toBeGreaterThanOrEqual(150);
    expect(cases.length - contradictions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(contradictions).size).toBe(13);
  });

  it('misses the known contradictions and no others', () => {
    expect(outcomes.filter(({ outcome }) => outcome.missed).map(({ name }) => name)).toEqual(known.missed);
  });

  it('is wrong in the known cases and in no others', () => {
    expect(outcomes.filter(({ outcome }) => outcome.falseAlarms.length > 0).map(({ name }) => name)).toEqual(
      known.wrong,
    );
  });
});
