import { afterEach, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/index.ts';
import type { Rule } from '../../src/core/rules/types.ts';
import { lintFiles } from './lint-files.ts';

const rules = allRules as Rule[];
afterEach(() => {
  if (rules[0]!.meta.id === 'bloat/broken') rules.shift();
});

it('a rule that throws loses its own findings, and the file says so', async () => {
  const meta = { ...rules[0]!.meta, id: 'bloat/broken' as const };
  rules.unshift({
    kind: 'prompt',
    meta,
    check() {
      throw new TypeError('no such thing');
    },
  });
  const text = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';
  const { findings, faults } = await lintFiles([{ file: 'a.prompt.md', text }], undefined);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['file/unreadable', 'contradiction/length']);
  expect(findings[0]!.message).toContain('bloat/broken failed on this file');
  expect(faults).toMatchObject([{ ruleId: 'bloat/broken', stack: expect.stringContaining('no such thing') }]);
});
