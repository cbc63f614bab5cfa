import { describe, expect, it } from 'vitest';
import { allRules } from '../../../src/core/rules/index.ts';
import type { Example } from '../../../src/core/rules/types.ts';
import { lintFiles } from '../lint-files.ts';

const found = async (id: string, example: Example) => {
  const files = [{ file: example.file ?? 'example.prompt.md', text: example.text }, ...(example.also ?? [])];
  // Suppressions are judged by what every other rule found.
  const only = id.startsWith('suppression/') ? undefined : id;
  const { findings } = await lintFiles(files, example.date, only);
  return findings.filter((finding) => finding.ruleId === id);
};

describe.each(allRules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, { meta }) => {
  it('has a page with at least two examples of each kind', () => {
    expect(meta.docs.wrong.length).toBeGreaterThanOrEqual(2);
    expect(meta.docs.right.length).toBeGreaterThanOrEqual(2);
    for (const part of [
      meta.summary,
      meta.docs.what,
      meta.docs.why,
      meta.docs.whenNotToUse,
      meta.docs.source,
      meta.docs.precision,
    ]) {
      expect(part.trim()).not.toBe('');
    }
    expect(meta.summary).not.toMatch(/\.$/);
  });

  it.each(meta.docs.wrong.map((example, index) => [index + 1, example] as const))(
    'wrong example %i',
    async (_, example) => {
      const findings = await found(id, example);
      expect(findings.length, example.text).toBeGreaterThan(0);
      for (const { message } of findings) {
        expect(message).not.toMatch(/!|\bplease\b|^[A-Z][a-z]+ing\b/);
        expect(message).toMatch(/[.?]$/);
      }
    },
  );

  it.each(meta.docs.right.map((example, index) => [index + 1, example] as const))(
    'right example %i',
    async (_, example) => {
      expect(await found(id, example)).toEqual([]);
    },
  );
});

it('every rule has its own id', () => {
  const ids = allRules.map(({ meta }) => meta.id);
  expect(new Set(ids).size).toBe(ids.length);
});
