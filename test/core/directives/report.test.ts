import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { analyzePrompt, loadResources, type Resources } from '../../../src/core/engine.ts';
import { applyEdits, LineIndex } from '../../../src/core/text/text.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

const lint = (text: string) =>
  analyzePrompt('case.prompt.md', text, { configuration: DEFAULT_CONFIGURATION, resources, only: ['contradiction'] })
    .report.findings;

const fixed = (text: string, title: RegExp) => {
  const lines = new LineIndex(text);
  const fix = lint(text)[0]!.fixes.find((candidate) => title.test(candidate.title))!;
  return applyEdits(
    text,
    fix.edits.map(({ range, newText }) => ({ span: lines.spanOf(range), newText })),
  );
};

describe('findings of contradictions', () => {
  const text = 'Write a note.\nUse at most 100 words.\n\nBe kind.\nUse at least 300 words.\n';

  it('quote both sides, say why, and stand at the later one', () => {
    const [finding, ...others] = lint(text);
    expect(others).toEqual([]);
    expect(finding!.message).toBe(
      '"at least 300 words" contradicts "at most 100 words" (line 2): no answer can satisfy both.',
    );
    expect(finding!.range.start.line).toBe(4);
    expect(finding!.related.map(({ range }) => range.start.line)).toEqual([1]);
  });

  it('offer to keep either side and to make an exception', () => {
    expect(lint(text)[0]!.fixes.map(({ safety }) => safety)).toEqual(['unsafe', 'unsafe', 'unsafe']);
    expect(fixed(text, /an exception/)).toContain('at most 100 words unless …');
  });
});

describe('deleting a side', () => {
  it.each([
    [
      'a list item goes with its line',
      '- Be kind.\n- At most 100 words.\n- Write at least 300 words.\n',
      '- Be kind.\n- At most 100 words.\n',
    ],
    [
      'a sentence goes with its space',
      'Write at most 100 words. Be kind. Write at least 300 words. Sign it.\n',
      'Write at most 100 words. Be kind. Sign it.\n',
    ],
  ])('%s', (_, text, result) => {
    const once = fixed(text, /^Keep ".*100 words/);
    expect(once).toBe(result);
    expect(lint(once)).toEqual([]);
  });
});
