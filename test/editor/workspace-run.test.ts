import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor, FOLLOW_SCHEME, watch } from './editor.ts';

/** Enough that a person can press Cancel before the last one. */
const FILES = 1000;

/** Prompts without a sentence in common, each with one contradiction. */
const promptText = (number: number): string => {
  const about = Array.from(
    { length: 40 },
    (_, line) => `Mention offer ${number}-${line} when the customer asks for it.`,
  );
  return `# Prompt ${number}\n\n${about.join('\n')}\n\nAnswer in at most ${number} words.\nWrite at least ${2 * number} words.\n`;
};

describe.skipIf(inject('editor') === null)('Lint Workspace', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({ name: 'workspace-run', settings: FOLLOW_SCHEME });
    mkdirSync(join(editor.workspace, 'many'));
    for (let number = 1; number <= FILES; number++)
      writeFileSync(join(editor.workspace, `many/${number}.prompt.md`), promptText(number));
    await editor.open();
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  const notice = (text: RegExp) => editor.notice(text);

  test('shows how far it is, and says when it is cancelled what was done and what was not', async () => {
    await editor.run('Right Lever: Lint Workspace');
    const progress = notice(/Linting the workspace/);
    await progress.filter({ hasText: /\d\d of [\d,]+: many\/\d+\.prompt\.md/ }).waitFor();
    await editor.screenshots('progress');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    const outcome = notice(/Cancelled\. /);
    await outcome.waitFor();
    await editor.screenshots('cancelled');
    const text = await outcome.innerText();
    const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1]?.replaceAll(',', ''));
    const done = number(/Linted so far: ([\d,]+) files?/);
    const left = number(/Not linted: ([\d,]+) files?/);
    expect(done).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(0);
    expect(done + left).toBe(FILES + 2); // and the prompt and the contract of the fixture
  });

  test('keeps what a cancelled run found', async () => {
    await editor.closeNotices();
    const rows = await editor.problems();
    await rows
      .filter({ hasText: /\d+\.prompt\.md/ })
      .first()
      .waitFor();
    await rows.filter({ hasText: 'contradicts' }).first().waitFor();
    await editor.screenshots('problems');
  });

  test('can be run again, to the end', async () => {
    await editor.run('Right Lever: Lint Workspace');
    const outcome = notice(/Linted: /);
    await outcome.waitFor({ timeout: 120_000 });
    await editor.screenshots('done');
    expect(await outcome.innerText()).toMatch(new RegExp(`Linted: ${(FILES + 2).toLocaleString('en-US')} files, `));
    await outcome.getByRole('button', { name: 'Show Problems' }).click();
    await editor.page.locator('.markers-panel').waitFor();
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});
