import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor, FOLLOW_SCHEME, watch } from './editor.ts';

const PROMPT = 'support/support-agent.prompt.md';

/** The tasks of the examples: their tree, what a prompt costs, and a prompt that has no contract yet. */
describe.skipIf(inject('editor') === null)('the tasks of a workspace', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({
      name: 'tasks',
      from: fileURLToPath(new URL('../../examples', import.meta.url)),
      settings: FOLLOW_SCHEME,
    });
    await editor.open(PROMPT);
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  test('are a tree with verdicts and prompts', async () => {
    const view = editor.page
      .locator('.pane')
      .filter({ has: editor.page.getByRole('button', { name: 'LLM Tasks Section' }) });
    await view.locator('.pane-header').click();
    const row = (name: string) => view.locator('.monaco-list-row').filter({ hasText: name }).first();
    await row('support-agent').filter({ hasText: 'Fix the prompt' }).waitFor();
    await row('gift-finder').filter({ hasText: 'Diagnose the failures first' }).waitFor();
    await row('product-attributes').filter({ hasText: 'Ship the tuned model' }).waitFor();

    await row('support-agent').locator('.monaco-tl-twistie').click();
    const prompt = row('support-agent.prompt.md');
    await prompt.filter({ hasText: /\d+ tokens · \d+ findings/ }).waitFor();
    await row('product-attributes').locator('.monaco-tl-twistie').click();
    await row('product-attributes.prompt.md').waitFor();
    await editor.screenshots('tree');

    await row('product-attributes.prompt.md').click();
    await editor.textEditor('prompts/product-attributes.prompt.md').waitFor();
    const decision = editor.webview().getByRole('heading', { level: 1, name: 'Diagnose the failures first' });
    // A row that is drawn anew under the pointer takes the focus and opens nothing.
    await editor.until('the decision is shown', async () => {
      await row('gift-finder').click();
      return decision.waitFor({ timeout: 8_000 }).then(
        () => true,
        () => false,
      );
    });
    await editor.screenshots('tree-decision');
    await editor.run('View: Close All Editors');
  });

  test('show where the tokens of a prompt go, and what it costs', async () => {
    await editor.openFile(PROMPT);
    await editor.run('Right Lever: Show Prompt Cost');
    const part = editor.quickPicks.filter({ hasText: 'What you know' }).filter({ hasText: /\d+ tokens, \d/ });
    await part.waitFor();
    await editor.screenshots('cost');
    await part.click();
    await editor.page.locator('#status\\.editor\\.selection').filter({ hasText: 'Ln 24' }).waitFor();
    await editor.run('View: Close All Editors');

    await editor.openFile('prompts/product-attributes.prompt.md');
    await editor.run('Right Lever: Show Prompt Cost');
    await editor.quickInput.waitFor();
    await editor.until('the price is shown', async () =>
      /\$\S+ a call, \$\S+ in 30 days/.test((await editor.quickInput.getAttribute('placeholder')) ?? ''),
    );
    await editor.screenshots('cost-with-prices');
    await editor.page.keyboard.press('Escape');
    await editor.run('View: Close All Editors');
  });

  test('begin with five questions about a prompt, the verdict and a contract', async () => {
    await editor.openFile('prompts/route-message.prompt.yml');
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    const title = editor.page.locator('.quick-input-widget .quick-input-title');
    const asked: string[] = [];
    for (let question = 1; question <= 5; question++) {
      await title.filter({ hasText: `${question}. ` }).waitFor();
      asked.push(await title.innerText());
      await editor.screenshots(`question-${question}`);
      if (await editor.quickPicks.first().isVisible()) await editor.page.keyboard.press('Enter');
      else {
        await editor.quickInput.fill('1');
        await editor.page.keyboard.press('Enter');
      }
    }
    expect(new Set(asked).size).toBe(5);
    const panel = editor.webview();
    await panel.getByText('No contract yet.').waitFor();
    await panel.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Diagnose' }).waitFor();
    await editor.screenshots('verdict-without-contract');
    await panel.getByRole('button', { name: 'Save as task contract' }).click();
    await editor.textEditor('prompts/route-message.task.yaml').waitFor();
    await panel.getByText('No contract yet.').waitFor({ state: 'detached' });
    await editor.screenshots('contract-of-answers');
    const contract = editor.read('prompts/route-message.task.yaml');
    expect(contract).toMatch(/^prompt: \.\/route-message\.prompt\.yml$/m);
    expect(contract).toMatch(/primary: missing-knowledge/);
    expect(contract).toMatch(/name: message/);
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});
