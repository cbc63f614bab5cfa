import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor, FOLLOW_SCHEME, watch } from './editor.ts';

const INPUT = '$' + '{input:parcel}';

const FILES: Readonly<Record<string, string>> = {
  'prompts/parcel.prompt.md': `# Parcels

Find {{customer}} in the list. {{!-- by name --}}

<parcel>
${INPUT}
</parcel>

Compare it with ${INPUT} and say what changed.
`,
  'style.instructions.md': `---
applyTo: "**/*.py"
---

# Style

Follow #file:docs/release.md for {{audience}}.

<example kind="good">
short
</example>
`,
  'prompts/welcome.prompt': `---
model: googleai/gemini-2.5-flash
---
{{role "system"}}
Greet people. {{! keep it short }}

{{#if guest}}
Greet {{guest}} warmly.
{{else}}
Greet the visitor.
{{/if}}
`,
};

/** What the extension adds to the editor's own pages, and how prompts are coloured. */
describe.skipIf(inject('editor') === null)('what people see before they write', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({
      name: 'pages',
      from: fileURLToPath(new URL('../../examples', import.meta.url)),
      // Colours are those of the grammars alone.
      settings: { ...FOLLOW_SCHEME, 'editor.semanticHighlighting.enabled': false },
    });
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(editor.workspace, path), text);
    await editor.open();
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  test('the walkthrough has four steps with pictures', async () => {
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.run('Welcome: Open Walkthrough');
    await editor.quickPicks.filter({ hasText: 'Get Started with Right Lever' }).first().click();
    const page = editor.page.locator('.gettingStartedContainer');
    await page.locator('h2').filter({ hasText: 'Get Started with Right Lever' }).waitFor();
    const steps = page.locator('.getting-started-step');
    const titles = [
      'Lint a prompt',
      'Understand a finding',
      'Describe the task in a contract',
      'Decide, and keep to it in CI',
    ];
    await steps.nth(titles.length - 1).waitFor();
    expect(await steps.count()).toBe(titles.length);
    for (const [index, title] of titles.entries()) {
      const step = steps.filter({ hasText: title });
      await step.locator('.step-title').click();
      await step.locator('.button-container, button').first().waitFor();
      const picture = editor.page.locator('iframe.webview.ready').filter({ visible: true });
      const svg = picture.contentFrame().frameLocator('iframe#active-frame').locator('svg').first();
      await svg.waitFor();
      await editor.screenshots(`walkthrough-${index + 1}`);
    }
    await editor.run('View: Close All Editors');
    await editor.page.setViewportSize({ width: 1280, height: 800 });
  });

  test('the settings are in groups and described', async () => {
    await editor.run('Preferences: Open Settings (UI)');
    const settings = editor.page.locator('.settings-editor');
    await settings.locator('.settings-header .monaco-editor').click();
    await editor.page.keyboard.type('@ext:rightlever.rightlever');
    const groups = settings.locator('.settings-toc-container .monaco-list-row');
    for (const group of ['Linting', 'Rules', 'Cost', 'Editor', 'Server'])
      await groups.filter({ hasText: group }).first().waitFor();
    await settings.getByText('Show findings while editing.').waitFor();
    await editor.page.keyboard.press('Escape');
    await editor.screenshots('settings');
    await editor.run('View: Close All Editors');
  });

  /** Words that have a colour of their own, beside words of the text. */
  const COLOURED: readonly [file: string, plain: string, ...coloured: string[]][] = [
    ['prompts/parcel.prompt.md', 'changed', 'customer', 'by name', 'parcel'],
    ['style.instructions.md', 'short', 'audience', 'example'],
    ['AGENTS.md', 'before you commit', 'rightlever lint'],
    ['prompts/route-message.prompt.yml', 'Choose the queue', 'system', 'message'],
    ['prompts/product-copy.prompty', 'leave it out', 'system', 'if', 'season', 'winter', 'product'],
    ['prompts/welcome.prompt', 'the visitor', 'role', 'keep it short', 'else', 'guest'],
  ];

  test.each(COLOURED)('%s is coloured by what it holds', async (file, plain, ...words) => {
    await editor.openFile(file);
    await editor.textEditor(file).getByText(plain).first().waitFor();
    for (const word of words) {
      await editor.until(`${word} is coloured`, async () => {
        const [plainColour] = await coloursOf(file, plain);
        return (await coloursOf(file, word)).some((colour) => colour !== plainColour);
      });
    }
    await editor.screenshots(`grammar-${file.split('/').pop()}`);
    await editor.run('View: Close All Editors');
  });

  /** The classes of the tokens that hold some words. */
  const coloursOf = (file: string, words: string): Promise<string[]> =>
    editor
      .textEditor(file)
      .locator('.view-line span[class^="mtk"]')
      .evaluateAll(
        (tokens, wanted) =>
          tokens
            .filter((token) =>
              (token.textContent ?? '')
                .replace(/\u00a0/g, ' ')
                .trimStart()
                .includes(wanted),
            )
            .map((token) => token.className.split(' ')[0]!),
        words,
      );

  test('a variable between two others is no formula', async () => {
    await editor.openFile('prompts/parcel.prompt.md');
    await editor.until('both variables are coloured, the text between them is not', async () => {
      const [text] = await coloursOf('prompts/parcel.prompt.md', 'Compare it with');
      const plain = (await coloursOf('prompts/parcel.prompt.md', 'and say what changed'))[0];
      const variables = await coloursOf('prompts/parcel.prompt.md', 'input');
      return text !== undefined && text === plain && variables.length === 2 && !variables.includes(text);
    });
    await editor.run('View: Close All Editors');
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});
