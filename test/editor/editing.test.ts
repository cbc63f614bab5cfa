import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor, FOLLOW_SCHEME, watch } from './editor.ts';

const FILES: Readonly<Record<string, string>> = {
  'prompts/order.prompt.md': `# Order help

You help customers of a tea shop with their orders.

Keep every reply to at most 80 words.
Write at least 200 words in every reply.
Please note that the reply goes out unread.

<order>
\${input:order}
</order>

Greet \${input:customer} by name.
`,
  'prompts/route.prompty': `---
name: route
inputs:
  message:
    type: string
---
system:
Choose one queue.

user:
{{message}}
`,
  'order.task.yaml': '',
  'notes.txt': 'Answer in at most 20 words. Write at least 90 words.\nNothing else here.\n',
};

const PROMPT = 'prompts/order.prompt.md';

/** A prompt while it is written: what the editor offers, repairs and says. */
describe.skipIf(inject('editor') === null)('a prompt while it is written', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({
      name: 'editing',
      settings: { ...FOLLOW_SCHEME, 'editor.codeActionsOnSave': { 'source.fixAll.rightlever': 'explicit' } },
    });
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(editor.workspace, path), text);
    await editor.open(PROMPT);
    await editor.squiggled(PROMPT, 'warning', 'at least 200 words');
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  const lines = () => editor.lines(PROMPT);
  const lineOf = async (words: string) => (await lines()).findIndex((line) => line.includes(words)) + 1;

  test('has its tokens above the first line', async () => {
    await editor
      .textEditor(PROMPT)
      .locator('.codelens-decoration')
      .filter({ hasText: /^\d+ tokens$/ })
      .waitFor();
  });

  test('explains a finding and a directive where the pointer rests', async () => {
    await editor.textEditor(PROMPT).click();
    await editor.goTo(6, 10);
    const finding = await editor.hover();
    await finding.getByText('Why it matters:').waitFor();
    expect((await finding.innerText()).match(/contradicts "at most 80 words"/g)).toHaveLength(1);
    await editor.screenshots('hover-finding');
    await editor.page.keyboard.press('Escape');

    await editor.goTo(5, 3);
    const directive = await editor.hover();
    await directive.getByText('length ≤ 80 words').waitFor();
    await editor.screenshots('hover-directive');
    await editor.page.keyboard.press('Escape');

    await editor.goTo(10, 10);
    const variable = await editor.hover();
    await variable.getByText('used once').waitFor();
    await editor.page.keyboard.press('Escape');
  });

  test('folds by section and tag', async () => {
    await editor.goTo(9, 1);
    await editor.page.keyboard.press('Control+Shift+[');
    await editor.until('the tag is folded', async () => !(await lines()).some((line) => line.includes('input:order')));
    await editor.page.keyboard.press('Control+Shift+]');
    await editor.until('and open again', async () => (await lines()).some((line) => line.includes('input:order')));
  });

  test('suppresses a finding with a reason, which is asked for', async () => {
    const line = await lineOf('at least 200 words');
    await editor.goTo(line, 30);
    await editor.quickFix('Suppress contradiction/length here, with a reason', 'suppress');
    const comment = '<!-- rightlever-disable-next-line contradiction/length -- ';
    await editor.until('the comment is there', async () => (await lines()).some((text) => text.startsWith(comment)));
    // Without a reason it has no effect: that is said, and the finding stays.
    await editor.textEditor(PROMPT).locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await editor.screenshots('suppress-without-reason');
    await editor.page.keyboard.type('steps are pages of their own');
    await editor.until('the reason is in the comment', async () =>
      (await lines()).includes(`${comment}steps are pages of their own -->`),
    );
    await editor
      .textEditor(PROMPT)
      .locator('.squiggly-warning, .squiggly-error')
      .first()
      .waitFor({ state: 'detached' });
    await editor.screenshots('suppressed');
  });

  test('is repaired on save', async () => {
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.press('Control+S');
    await editor.until(
      'the filler is gone from the file',
      () => editor.read(PROMPT).includes('The reply goes out unread.') && !editor.read(PROMPT).includes('Please note'),
    );
    await editor.until('and from the screen', async () => (await lines()).includes('The reply goes out unread.'));
    await editor.screenshots('fixed-on-save');
  });

  test('offers its variables and the ids of rules', async () => {
    await editor.textEditor(PROMPT).click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('Thank ${input:');
    const variables = await editor.suggestions();
    await variables.filter({ hasText: 'customer' }).first().waitFor();
    await editor.screenshots('complete-variable');
    await editor.page.keyboard.press('Escape');
    await editor.run('File: Revert File');

    await editor.textEditor(PROMPT).click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('<!-- rightlever-disable-file retrieval/');
    const rules = await editor.suggestions();
    await rules.filter({ hasText: 'retrieval/volatile-fact' }).first().waitFor();
    await editor.screenshots('complete-rule');
    await editor.page.keyboard.press('Escape');
    await editor.run('File: Revert File');
  });

  test('offers the keys of its front matter', async () => {
    const file = await editor.openFile('prompts/route.prompty');
    await file.click();
    await editor.goTo(2, 12);
    await editor.until('a new line is there', async () => {
      await editor.page.keyboard.press('Enter');
      return (await editor.lines('prompts/route.prompty'))[2]?.trim() === '';
    });
    await editor.page.keyboard.type('desc');
    const keys = await editor.suggestions();
    await keys.filter({ hasText: 'description' }).first().waitFor();
    await editor.screenshots('complete-front-matter');
    await editor.page.keyboard.press('Escape');
    await editor.run('File: Revert File');
  });

  test('has a contract that a snippet begins and completion goes on with', async () => {
    const file = await editor.openFile('order.task.yaml');
    await file.click();
    await editor.page.keyboard.type('task-contract');
    const snippets = await editor.suggestions();
    await snippets.filter({ hasText: 'Task contract, minimal' }).first().waitFor();
    await editor.screenshots('snippet');
    await snippets.filter({ hasText: 'Task contract, minimal' }).first().click();
    await editor.until('the snippet is there', async () =>
      (await editor.lines('order.task.yaml')).some((line) => line.startsWith('goal_kind:')),
    );
    await editor.screenshots('snippet-inserted');
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('\nkind: ');
    const values = await editor.suggestions();
    await values.filter({ hasText: 'classification' }).first().waitFor();
    await editor.screenshots('complete-value');
    await editor.page.keyboard.press('Escape');
    await editor.run('File: Revert File');
  });

  test('can be any text: the selection is linted as one', async () => {
    const file = await editor.openFile('notes.txt');
    await file.click();
    await editor.goTo(1, 1);
    await editor.page.keyboard.press('Shift+End');
    await editor.run('Right Lever: Lint Selection as Prompt');
    await editor.squiggled('notes.txt', 'warning', 'at least 90 words');
    await editor.page
      .locator('.statusbar-item')
      .filter({ hasText: /The selection as a prompt: \d+ finding/ })
      .waitFor();
    await editor.screenshots('selection');
    await editor.goTo(2, 1);
    await editor.page.keyboard.type('x');
    await file.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await editor.run('File: Revert File');
  });

  test('is linted again after the language server was killed, and people are told', async () => {
    const file = await editor.openFile(PROMPT);
    const [server] = editor.servers();
    expect(server).toBeDefined();
    process.kill(server!, 'SIGKILL');
    const notice = editor.notice("Right Lever's language server stopped unexpectedly and is started again.");
    await notice.waitFor();
    await editor.screenshots('server-killed');
    await editor.until('another server runs', () => editor.servers().some((pid) => pid !== server));
    await editor.closeNotices();
    await file.click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('Answer in at most 20 words. Write at least 90 words.');
    await editor.squiggled(PROMPT, 'warning', 'at least 90 words');
    await editor.page
      .locator('.statusbar-item')
      .filter({ hasText: /\d+ tokens/ })
      .waitFor();
    await editor.run('File: Revert File');
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});
