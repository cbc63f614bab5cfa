import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor } from './editor.ts';

const CONTRACT = 'label.task.yaml';

const THEMES = [
  ['Dark Modern', 'vscode-dark'],
  ['Light Modern', 'vscode-light'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
] as const;

describe.skipIf(inject('editor') === null)('the decision panel', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({
      name: 'panel',
      from: fileURLToPath(new URL('fixtures/decision', import.meta.url)),
    });
    await editor.open(CONTRACT);
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    await editor
      .webview()
      .getByRole('heading', { level: 1, name: 'Run a prompt optimizer' })
      .or(editor.webview().getByRole('heading', { level: 2, name: 'Next question' }))
      .first()
      .waitFor();
  });

  afterAll(async () => {
    await editor?.stop();
  });

  afterEach(async ({ task }) => {
    await editor?.screenshot(`${task.result?.state === 'fail' ? 'failed-' : ''}${task.name.replace(/\W+/g, '-')}`);
  });

  /** The frame of the page itself, inside the two frames of the editor. */
  const frame = async (): Promise<Frame> => {
    const element = await editor.page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      .locator('iframe#active-frame')
      .elementHandle();
    return (await element!.contentFrame())!;
  };

  const text = () => editor.lines(CONTRACT).then((lines) => lines.join('\n'));

  test('a what-if shows the verdict without writing', async () => {
    const panel = editor.webview();
    const before = await panel.locator('h1').innerText();
    await panel.locator('#flips .flip').first().getByRole('button').click();
    await panel.locator('.banner.what-if').waitFor();
    await panel.locator('h1').filter({ hasNotText: before }).waitFor();
    expect(editor.read(CONTRACT)).not.toContain('prompt_optimizer');
    await editor.screenshot('what-if');
    await panel.getByRole('button', { name: 'Drop' }).click();
    await panel.locator('h1').filter({ hasText: before }).waitFor();
  });

  test('an answer is written into the contract in one undo step, comments kept', async () => {
    const panel = editor.webview();
    await panel.locator('.question .choice').first().click();
    const field = await panel.locator('.question code').innerText();
    await panel.getByRole('button', { name: 'Write to the contract' }).click();
    const key = field.split('.').pop()!;
    await editor.until('the answer is in the text', async () => {
      await editor.textEditor(CONTRACT).click();
      await editor.page.keyboard.press('Control+Home');
      const found = (await text()).includes(`${key}:`);
      if (found) return true;
      await editor.page.keyboard.press('Control+End');
      return (await text()).includes(`${key}:`);
    });
    await panel.locator('.question code').filter({ hasText: field }).waitFor({ state: 'detached' });
    await editor.textEditor(CONTRACT).click();
    await editor.page.keyboard.press('Control+S');
    await editor.until('the file is saved', () => editor.read(CONTRACT).includes(`${key}:`));
    expect(editor.read(CONTRACT)).toContain('# the label is an enum');
    await editor.page.keyboard.press('Control+Z');
    await editor.page.keyboard.press('Control+S');
    await editor.until('one undo takes it back', () => !editor.read(CONTRACT).includes(`${key}:`));
  });

  test.each(THEMES)('is accessible in %s', async (theme, kind) => {
    await editor.theme(theme);
    const page = await frame();
    await page.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe is a global of its script
      const results = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] });
      return results.violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)
            .join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  });

  test('is shown again when the window is loaded again', async () => {
    await editor.theme('Dark Modern');
    await editor.page.goto(editor.host.page(editor.workspace));
    await editor.webview().locator('h1').waitFor();
    await editor.webview().getByText('label-message').first().waitFor();
  });

  test('shows markup of a contract as text', async () => {
    await editor.openFile('hostile.task.yaml');
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    const panel = editor.webview();
    await panel.getByText('<img src=x onerror=').first().waitFor();
    await panel.locator('h1').waitFor();
    expect(await panel.locator('img, svg[onload], #root script').count()).toBe(0);
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});
