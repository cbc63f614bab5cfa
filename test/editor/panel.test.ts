import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DecisionPanel, findViolations } from './decision-panel.ts';
import { Editor, watch } from './editor.ts';

const CONTRACT = 'label.task.yaml';
const UNDECIDED = 'Undecided: an answer is missing';

const THEMES = [
  ['Dark Modern', 'vscode-dark'],
  ['Light Modern', 'vscode-light'],
  ['Dark High Contrast', 'vscode-high-contrast'],
  ['Light High Contrast', 'vscode-high-contrast-light'],
] as const;

/** One panel through a working day, in the order a person would go. Each test leaves the contract as it found it. */
describe.skipIf(inject('editor') === null)('the decision panel', () => {
  let editor: Editor;
  let panel: DecisionPanel;
  let original: string;

  beforeAll(async () => {
    editor = await Editor.start({
      name: 'panel',
      from: fileURLToPath(new URL('fixtures/decision', import.meta.url)),
    });
    original = editor.read(CONTRACT);
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.open(CONTRACT);
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    panel = new DecisionPanel(editor, 'label-message');
    await panel.lever(UNDECIDED);
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  const save = async () => {
    await editor.textEditor(CONTRACT).click();
    await editor.page.keyboard.press('Control+S');
  };

  const lineOf = (words: string) => original.slice(0, original.indexOf(words)).split('\n').length;

  /** Waits until the file on disk, saved, satisfies a condition. */
  const saved = async (what: string, holds: (text: string) => boolean) => {
    await save();
    await editor.until(what, () => holds(editor.read(CONTRACT)));
  };

  /** One undo brings the contract back to the byte. */
  const undone = async () => {
    await editor.textEditor(CONTRACT).click();
    await editor.page.keyboard.press('Control+Z');
    await saved('one undo takes it back', (text) => text === original);
  };

  test('says the lever, what to do and what to answer on its first screen', async () => {
    const frame = await panel.frame();
    await editor.screenshot('first-screen');
    const height = await frame.evaluate(() => innerHeight);
    for (const place of [
      frame.getByRole('heading', { level: 1 }),
      frame.locator('.summary'),
      frame.getByRole('heading', { name: 'Do this next' }),
      frame.locator('.actions li').last(),
      frame.getByRole('heading', { name: 'Next question' }),
      frame.getByRole('button', { name: 'Write to the contract' }),
    ]) {
      const box = await place.boundingBox();
      expect(box!.y + box!.height).toBeLessThan(height);
    }
  });

  test('every piece of evidence opens its file at its line', async () => {
    await panel.unfold();
    const links = await panel.locator('#ladder .link.place, #frameworks .link.place, #dataset .link, #audit .link');
    const seen = new Set<string>();
    for (let index = 0; index < (await links.count()); index++) {
      const title = (await links.nth(index).getAttribute('title'))!;
      const [, file, line] = /^Open (.+?)(?::(\d+))?$/.exec(title)!;
      if (seen.has(title)) continue;
      seen.add(title);
      await links.nth(index).click();
      await editor.textEditor(file!).waitFor();
      if (line) {
        const active = editor.textEditor(file!).locator('.active-line-number');
        await editor.until(title, async () => (await active.allTextContents()).includes(line));
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    expect([...seen].some((title) => title.includes('train.jsonl:'))).toBe(true);
    expect([...seen].some((title) => title.includes('label.prompt.md'))).toBe(true);
    await editor.openFile(CONTRACT);
  });

  test('assumptions add up, show what they move, and are dropped one by one', async () => {
    await (await panel.locator('#flips .flip')).first().getByRole('button').click();
    const banner = await panel.locator('.banner.what-if');
    await banner.getByText(/The lever moves from “Undecided: an answer is missing” to/).waitFor();
    const calls = (await panel.frame()).getByLabel('Calls a day');
    await calls.fill('600000');
    await banner.getByText('traffic.calls_per_day').waitFor();
    await banner.getByText(/Break-even: after .+ instead of after/).waitFor();
    expect(await banner.locator('.assumption').count()).toBe(2);
    await banner.scrollIntoViewIfNeeded();
    await editor.screenshot('what-if');
    await calls.scrollIntoViewIfNeeded();
    await editor.screenshot('what-if-break-even');
    await banner.getByRole('button', { name: /^No longer assume failures/ }).click();
    await banner.getByText('The lever stays').waitFor();
    await (await panel.button('Drop')).click();
    await banner.waitFor({ state: 'detached' });
    await panel.lever(UNDECIDED);
    expect(await calls.inputValue()).toBe('300,000');
    await saved('nothing was written', (text) => text === original);
  });

  test('what is assumed is written as one edit, comments and layout kept', async () => {
    const frame = await panel.frame();
    await frame.getByLabel('Calls a day').fill('20000');
    await frame.getByLabel('Prompt from the cache, percent').fill('55');
    await frame.getByLabel('Retuned every, days').fill('90');
    const banner = await panel.locator('.banner.what-if');
    await banner.getByText('economics.retune_every').waitFor();
    await banner.getByRole('button', { name: 'Write to the contract' }).click();
    await frame.getByText(/^Written: .*calls_per_day: 20,000/).waitFor();
    await banner.waitFor({ state: 'detached' });
    const expected = original
      .replace('calls_per_day: 300000', 'calls_per_day: 20000')
      .replace('cached_share: 0.4', 'cached_share: 0.55')
      .replace('retune_every: 6mo', 'retune_every: 90d');
    await saved('the values are in the file, and nothing else', (text) => text === expected);
    await undone();
  });

  test('an answer is written in one undo step, by keyboard alone', async () => {
    const frame = await panel.frame();
    await frame.getByRole('heading', { level: 1 }).click();
    const names: string[] = [];
    for (let step = 0; step < 5; step++) {
      await editor.page.keyboard.press('Tab');
      names.push(
        await frame.evaluate(() => {
          const { activeElement: focused } = document;
          return (focused as HTMLInputElement).labels?.[0]?.innerText || focused!.textContent || '';
        }),
      );
      // The first radio button takes the focus; Space chooses it, and what was disabled can be reached.
      if (names.length === 1) await editor.page.keyboard.press('Space');
    }
    expect(names.slice(0, 3)).toEqual(['Yes', 'Write to the contract', 'What if']);
    for (let step = 0; step < 3; step++) await editor.page.keyboard.press('Shift+Tab');
    await editor.page.keyboard.press('Enter');
    await frame.getByText('Written: tried.prompt_optimizer: yes.').waitFor();
    await panel.lever(/Prepare the release|Collect training data/);
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await saved('the answer is in the file', (text) => text.includes('prompt_optimizer: true'));
    expect(editor.read(CONTRACT)).toContain('structured_output: true # the label is an enum');
    await undone();
    await panel.lever(UNDECIDED);
  });

  test('fifty quick edits end with the right verdict', async () => {
    await editor.textEditor(CONTRACT).click();
    await editor.goTo(lineOf('prompt_iterations: 12'), 1);
    await editor.page.keyboard.press('End');
    for (let edit = 0; edit < 25; edit++) {
      await editor.page.keyboard.type('1');
      await editor.page.keyboard.press('Backspace');
    }
    await editor.goTo(lineOf('plateaued: true'), 1);
    await editor.page.keyboard.press('End');
    for (const _ of 'true') await editor.page.keyboard.press('Backspace');
    await editor.page.keyboard.type('false');
    await panel.lever('Fix the prompt');
    await (await panel.locator('.rung.holds .rung-title')).filter({ hasText: 'Iterate on the prompt' }).waitFor();
    await editor.run('File: Revert File');
    await panel.lever(UNDECIDED);
  });

  test('a half-written contract keeps the last verdict and says so', async () => {
    await editor.textEditor(CONTRACT).click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('release: {dataset: [');
    const frame = await panel.frame();
    await frame.getByText('The last good verdict.').waitFor();
    expect(await frame.getByRole('button', { name: 'Write to the contract' }).isDisabled()).toBe(true);
    await (await panel.locator('.banner.stale')).scrollIntoViewIfNeeded();
    await editor.screenshot('stale');
    expect(await panel.violations()).toEqual([]);
    await editor.run('File: Revert File');
    await frame.getByText('The last good verdict.').waitFor({ state: 'detached' });
  });

  test('two panels keep apart', async () => {
    const tab = (name: string) => editor.page.locator('.tab').filter({ hasText: name });
    await (await panel.locator('#roadmap summary')).click();
    await editor.page.keyboard.press('Control+2'); // the group of the panel
    await editor.openFile('second.task.yaml'); // in the panel's group, so that the second one goes beside it
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    const second = new DecisionPanel(editor, 'second-task');
    await (await second.locator('.question .choice')).first().waitFor();
    const lever = await (await second.locator('h1')).innerText();
    await tab('Decision: label-message').click();
    await panel.lever(UNDECIDED);
    await (await panel.locator('#roadmap > details:not([open])')).waitFor(); // folds outlive the page
    await (await second.locator('#flips .flip')).first().getByRole('button').click();
    await (await second.locator('.banner.what-if')).waitFor();
    expect(await (await panel.locator('.banner.what-if')).count()).toBe(0);
    await editor.screenshot('two-panels');
    await (await second.button('Drop')).click();
    await second.lever(lever);
    for (const name of ['Decision: second-task', 'second.task.yaml']) {
      await tab(name).click();
      await editor.run('View: Close Editor');
      await tab(name).waitFor({ state: 'detached' });
    }
    await panel.lever(UNDECIDED);
  });

  test('says that the language server was killed, and recovers', async () => {
    const frame = await panel.frame();
    const said = frame.getByText('The language server has stopped').waitFor();
    const [server] = editor.servers();
    expect(server).toBeDefined();
    process.kill(server!, 'SIGKILL');
    await said;
    await frame.getByText('The language server has stopped').waitFor({ state: 'detached' });
    const [restarted] = editor.servers();
    expect(restarted).not.toBe(server);
    await editor.closeNotices();
    await (await panel.locator('#flips .flip')).first().getByRole('button').click();
    await (await panel.locator('.banner.what-if')).waitFor();
    await (await panel.button('Drop')).click();
    await panel.lever(UNDECIDED);
  });

  test.each([
    ['markdown', 'Export decision record', 'label-message.decision.md'],
    ['html', 'Export page', 'label-message.decision.html'],
  ])('exports the decision as %s', async (format, button, name) => {
    await (await panel.button(button)).click();
    await editor.quickInput.waitFor();
    await editor.until('the name is proposed', async () => (await editor.quickInput.inputValue()).endsWith(name));
    await editor.page.keyboard.press('Enter');
    await editor.until('the file is written', () => existsSync(`${editor.workspace}/${name}`));
    await editor.textEditor(name).waitFor();
    const text = editor.read(name);
    expect(text).toMatch(/tuning cannot be weighed before one thing is known/i);
    if (format === 'html') {
      const page = await editor.page
        .context()
        .browser()!
        .newPage({ viewport: { width: 1000, height: 1400 } });
      await page.setContent(text);
      expect(await page.locator('script, button, form, input').count()).toBe(0);
      expect(await findViolations(page.mainFrame())).toEqual([]);
      await editor.screenshot('exported-page', page);
      await page.close();
    } else {
      expect(text).toMatch(/^# Decision: label-message/);
      await editor.screenshot('exported-record');
    }
    await editor.run('View: Close Editor');
  });

  test.each([400, 1600])('fits a panel of %i pixels', async (width) => {
    await editor.page.keyboard.press('Control+2'); // the group of the panel
    await maximized(true);
    await editor.run('View: Toggle Primary Side Bar Visibility');
    const frame = await panel.frame();
    const inner = () => frame.evaluate(() => innerWidth);
    await editor.until('the side bar is gone', async () => (await inner()) > 1300);
    await editor.page.setViewportSize({ width: width + 1440 - (await inner()), height: 900 });
    await editor.until('the panel has its width', async () => (await inner()) === width);
    expect(await panel.overflow()).toBeLessThanOrEqual(0);
    await frame.evaluate(() => scrollTo(0, 0));
    await editor.screenshot(`width-${width}`);
    if (width > 1200) {
      // The answer stays in view beside the depth.
      await frame.evaluate(() => document.getElementById('economics')!.scrollIntoView());
      expect((await frame.getByRole('heading', { level: 1 }).boundingBox())!.y).toBeGreaterThan(0);
      await editor.screenshot(`width-${width}-scrolled`);
    }
    await editor.page.setViewportSize({ width: 1440, height: 900 });
    await editor.run('View: Toggle Primary Side Bar Visibility');
    await maximized(false);
  });

  test.each(THEMES)('is accessible and whole in %s', async (theme, kind) => {
    await editor.theme(theme);
    const frame = await panel.frame();
    await frame.locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor();
    await panel.unfold();
    await (await panel.locator('#flips .flip')).first().getByRole('button').click();
    await (await panel.locator('.banner.what-if')).waitFor();
    // Themes differ in their colours alone: everything else is judged once.
    expect(await panel.violations(...(theme === 'Dark Modern' ? [] : ['color-contrast']))).toEqual([]);
    await (await panel.button('Drop')).click();
    await (await panel.locator('.banner.what-if')).waitFor({ state: 'detached' });
    await frame.evaluate(() => {
      for (const numbers of document.querySelectorAll<HTMLDetailsElement>('.numbers')) numbers.open = false;
      scrollTo(0, 0);
    });
    await editor.screenshot(`theme-${kind}`);
    for (const part of ['economics', 'comparison', 'dataset']) {
      await frame.evaluate((id) => document.getElementById(id)!.scrollIntoView(), part);
      await editor.screenshot(`theme-${kind}-${part}`);
    }
  });

  /** Whether the group of the panel hides that of the contract; a key pressed in the webview can get lost. */
  async function maximized(wanted: boolean): Promise<void> {
    const reached = async () => (await editor.textEditor(CONTRACT).isVisible()) !== wanted;
    for (let attempt = 0; attempt < 5 && !(await reached()); attempt++) {
      await editor.run('View: Toggle Maximize Editor Group');
      for (let waited = 0; waited < 2_000 && !(await reached()); waited += 100) await editor.page.waitForTimeout(100);
    }
    expect(await reached()).toBe(true);
  }

  test('is shown again when the window is loaded again', async () => {
    await editor.theme('Dark Modern');
    const policy = await (await panel.frame()).evaluate(policyOf);
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/^default-src 'none'; style-src [^;]+; script-src 'nonce-[0-9a-f]{32}'; form-action 'none'/);
    await editor.page.goto(editor.host.page(editor.workspace));
    await editor.textEditor(CONTRACT).waitFor(); // the workbench takes its time of its own
    await panel.lever(UNDECIDED);
    expect(await (await panel.frame()).evaluate(policyOf)).not.toBe(policy);
  });

  test('the answers of a prompt become its contract', async () => {
    await maximized(false); // the editor may have kept the layout of before
    await editor.textEditor(CONTRACT).click();
    await editor.openFile('prompts/plant-of-the-month.prompt.md');
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    await editor.quickInput.waitFor();
    await editor.page.keyboard.press('Escape'); // the questions can be answered in the panel too
    const prompt = new DecisionPanel(editor, 'plant-of-the-month');
    await prompt.lever('Diagnose the failures first');
    await (await prompt.frame()).getByText('No contract yet.').waitFor();
    await (await prompt.locator('.question')).getByLabel('Style', { exact: true }).check();
    await (await prompt.button('Answer')).click();
    await (await prompt.frame()).getByRole('heading', { level: 1 }).filter({ hasNotText: 'Diagnose' }).waitFor();
    await editor.screenshot('prompt-without-a-contract');
    await (await prompt.button('Save as task contract')).click();
    await editor.textEditor('prompts/plant-of-the-month.task.yaml').waitFor();
    await (await prompt.frame()).getByText('No contract yet.').waitFor({ state: 'detached' });
    expect(editor.read('prompts/plant-of-the-month.task.yaml')).toMatch(/primary: style/);
  });

  test('markup and script of contract, prompt and data show as text', async () => {
    const dialogs: string[] = [];
    editor.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await editor.openFile('hostile.task.yaml');
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    const hostile = new DecisionPanel(editor, `<img src=x onerror="document.body.innerHTML='gone'">`);
    await hostile.lever('Add retrieval');
    await hostile.unfold();
    const frame = await hostile.frame();
    await frame.locator('#cost').waitFor();
    const text = await frame.locator('main').innerText();
    for (const shown of [
      '<svg onload=document.body.remove()>the price of <b>roses</b>',
      '[click](javascript:document.body.remove()) <U+202E>esrever',
      `<a href='javascript:document.body.remove()'>tuned</a>`,
      '--></style><style>*{display:none}</style>',
      '</summary></details>',
      '<script>',
      '<img src=x onerror=document.body.remove()><U+202E>',
    ]) {
      expect(text).toContain(shown);
    }
    expect(await frame.locator('#root :is(img, script, iframe, object, a, style)').count()).toBe(0);
    const handlers = await frame.evaluate(() =>
      [...document.querySelectorAll('#root *')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
      ),
    );
    expect(handlers).toEqual([]);
    await frame.evaluate(() => document.getElementById('comparison')!.scrollIntoView());
    await editor.screenshot('hostile');
    expect(dialogs).toEqual([]);
  });

  test('a new contract is offered the prompts of the workspace, or begins empty', async () => {
    await editor.openFile(CONTRACT);
    await editor.run('Right Lever: New Task Contract');
    await editor.quickPicks.filter({ hasText: 'label.prompt.md' }).waitFor();
    await editor.screenshot('new-contract');
    await editor.quickPicks.filter({ hasText: 'No prompt yet' }).click();
    await editor.textEditor('new.task.yaml').waitFor();
    await editor.until('it has its first keys', async () =>
      (await editor.lines('new.task.yaml')).includes('name: my-task'),
    );
  });

  test('nothing left the machine', () => {
    expect(editor.outside).toEqual([]);
  });
});

const policyOf = () =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
