import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { afterEach, beforeEach, inject } from 'vitest';
import { type EditorHost, startHost } from '../../scripts/editor-host.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How long anything in the editor may take, also on a machine that does other work. Everything waits for a condition,
 * nothing for a time.
 */
const PATIENCE = 90_000;

const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Settings with which the theme of the editor is that of the page. */
export const FOLLOW_SCHEME = {
  'window.autoDetectColorScheme': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
};

/** The packed extension in a real editor, on a copy of a workspace, driven like a person would. */
export class Editor {
  /** That of the workbench; another one after `revive`. */
  page: Page;
  readonly workspace: string;
  /** Requests that left the machine; the extension must make none. */
  readonly outside: string[] = [];
  readonly host: EditorHost;
  private readonly context: BrowserContext;
  private readonly name: string;

  private constructor(host: EditorHost, page: Page, workspace: string, name: string) {
    this.host = host;
    this.context = page.context();
    this.page = page;
    this.workspace = workspace;
    this.name = name;
    this.context.setDefaultTimeout(PATIENCE);
    this.context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && !hostname.endsWith('.vscode-cdn.net')) {
        this.outside.push(request.url());
      }
    });
  }

  /** `name` is the folder of this run's screenshots, `from` the workspace that is copied. */
  static async start({
    name,
    from = here('fixtures/workspace'),
    settings = {},
    installed = true,
  }: {
    name: string;
    from?: string;
    settings?: object;
    installed?: boolean;
  }): Promise<Editor> {
    const { version, vsix, browser: executablePath } = inject('editor')!;
    const extension = installed ? { vsix } : {};
    const host = await startHost({ version, ...extension, settings: { 'editor.hover.delay': 50, ...settings } });
    try {
      const workspace = join(host.folder, 'workspace');
      cpSync(from, workspace, { recursive: true });
      const browser = await chromium.launch({ executablePath, headless: true, args: CHROMIUM });
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
      return new Editor(host, await context.newPage(), workspace, `${name}-${version}`);
    } catch (error) {
      await host.stop();
      throw error;
    }
  }

  /** Loads the workbench, with a file of the workspace when one is named. */
  async open(file?: string): Promise<void> {
    await this.page.goto(this.host.page(this.workspace, file && join(this.workspace, file)));
    await this.page.locator('.monaco-workbench').waitFor();
    if (file) await this.textEditor(file).waitFor();
  }

  /**
   * Chromium without a screen may stop to draw a page, seldom but for good: nothing can be clicked in it then, and no
   * picture taken. Such a page is left for a new one, in which the workbench restores what was open.
   */
  async revive(): Promise<void> {
    const frame = this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    const drawn = await Promise.race([frame.then(() => true), this.page.waitForTimeout(20_000).then(() => false)]);
    if (drawn) return;
    const url = new URL(this.page.url());
    url.searchParams.delete('payload'); // which file to open instead of what was open
    const size = this.page.viewportSize()!;
    const parts = ['.monaco-workbench', '.monaco-editor[data-uri]', 'iframe.webview.ready'];
    const shown = await Promise.all(parts.map((part) => this.page.locator(part).count()));
    await this.page.goto('about:blank'); // the workbench keeps what is open when it is left
    await this.page.close();
    this.page = await this.context.newPage();
    await this.page.setViewportSize(size);
    await this.page.goto(url.href);
    for (const [at, part] of parts.entries()) if (shown[at]! > 0) await this.page.locator(part).first().waitFor();
  }

  /** Opens a file of the workspace in the running workbench. */
  async openFile(file: string): Promise<Locator> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput.fill(file.split('/').pop()!);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: file.split('/').pop()! })
      .first()
      .click();
    const editor = this.textEditor(file);
    await editor.waitFor();
    return editor;
  }

  textEditor(file: string): Locator {
    return this.page.locator(`.monaco-editor[data-uri$="/${file}"]`).first();
  }

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input');
  }

  get quickPicks(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** Runs a command by its title from the palette. */
  async run(title: string): Promise<void> {
    const pick = this.quickPicks.filter({ hasText: title }).first();
    // The list shows the commands that were known when it was opened: right after the start that may be too early.
    for (let attempt = 0; attempt < 8; attempt++) {
      await this.page.keyboard.press('F1');
      // A change of focus that is still under way closes the palette again.
      const typed = await this.quickInput.fill(`>${title}`, { timeout: 4000 }).then(
        () => true,
        () => false,
      );
      if (typed && (await appears(pick, 4000))) break;
      await this.page.keyboard.press('Escape');
    }
    await pick.click();
    await this.page.mouse.move(0, 0); // away from what opens under it, which would show its own hover
  }

  /** Changes the colour theme, by the name the editor lists it under. */
  async theme(name: string): Promise<void> {
    await this.run('Preferences: Color Theme');
    // The list of themes replaces that of commands, and shows only what fits until it is filtered.
    await this.quickPicks.filter({ hasText: 'Dark Modern' }).first().waitFor();
    await this.quickInput.fill(name);
    await this.quickPicks.filter({ hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /**
   * Screenshots of what is on screen in the light and the dark theme, without moving the focus: lists and hovers stay
   * open. Needs `FOLLOW_SCHEME`.
   */
  async screenshots(name: string): Promise<void> {
    for (const [colorScheme, kind] of [
      ['light', 'vs'],
      ['dark', 'vs-dark'],
    ] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await this.screenshot(`${name}-${colorScheme}`);
    }
  }

  /** Lines of the text on screen, by their place. */
  async lines(file: string): Promise<string[]> {
    return this.textEditor(file)
      .locator('.view-line')
      .evaluateAll((lines) =>
        lines
          .sort(
            (a, b) =>
              Number.parseInt((a as HTMLElement).style.top, 10) - Number.parseInt((b as HTMLElement).style.top, 10),
          )
          .map((line) => (line.textContent ?? '').replace(/\u00a0/g, ' ')),
      );
  }

  /** Waits until the words are underlined: first findings may come before all. */
  async squiggled(file: string, kind: 'error' | 'warning' | 'info', words: string): Promise<void> {
    await this.until(`"${words}" is underlined in ${file}`, async () =>
      (await this.squiggles(file, kind)).some((text) => text.includes(words)),
    );
  }

  /** The words under each squiggle of a kind: what is on screen between its left and right edge. */
  private async squiggles(file: string, kind: 'error' | 'warning' | 'info'): Promise<string[]> {
    return this.textEditor(file).evaluate((root, name) => {
      const found: string[] = [];
      for (const squiggle of root.querySelectorAll(`.squiggly-${name}`)) {
        const box = squiggle.getBoundingClientRect();
        let text = '';
        for (const line of root.querySelectorAll('.view-line')) {
          const lineBox = line.getBoundingClientRect();
          if (Math.abs(lineBox.top - box.top) > 4) continue;
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let at = 0; at < (node.textContent ?? '').length; at++) {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const character = range.getBoundingClientRect();
              const middle = (character.left + character.right) / 2;
              if (middle > box.left && middle < box.right) text += node.textContent![at];
            }
          }
        }
        found.push(text.replace(/\u00a0/g, ' '));
      }
      return found;
    }, kind);
  }

  /** Puts the cursor at a line and column, counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // Keys that are pressed before the editor has its focus again are lost.
    await this.page.locator('.monaco-editor.focused').first().waitFor();
    await this.page.getByText(`Ln ${line}, Col ${column}`).first().waitFor();
  }

  /** The hover at the cursor, by keyboard. */
  async hover(): Promise<Locator> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /\S/ }).first();
    await hover.waitFor();
    return hover;
  }

  /**
   * Applies a quick fix at the cursor, by keyboard as the list blocks the pointer for a while. The keys are sometimes
   * lost after a hover, so they are repeated.
   */
  async quickFix(title: string, screenshot: string): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row');
    for (let attempt = 0; attempt < 8; attempt++) {
      await this.page.keyboard.press('Control+.');
      if (await appears(rows.filter({ hasText: title }).first(), 3000)) break;
      await this.page.keyboard.press('Escape');
    }
    await this.screenshot(screenshot);
    const focused = this.page.locator('.action-widget .monaco-list-row.focused');
    for (let row = await rows.count(); row > 0; row--) {
      if ((await focused.getAttribute('aria-label'))?.includes(title)) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no quick fix "${title}"`);
  }

  /** The completions at the cursor. */
  async suggestions(): Promise<Locator> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    for (let attempt = 0; attempt < 8; attempt++) {
      await this.page.keyboard.press('Control+Space');
      if (await appears(rows.first(), 3000)) break;
      await this.page.keyboard.press('Escape');
    }
    return rows;
  }

  /** A notice in the corner, by a part of its text. */
  notice(text: string | RegExp): Locator {
    return this.page.locator('.notification-toast').filter({ hasText: text }).first();
  }

  async closeNotices(): Promise<void> {
    await this.run('Notifications: Clear All Notifications');
    await this.page.locator('.notification-toast').waitFor({ state: 'detached' });
  }

  /** Process ids of the language servers of this run. */
  servers(): number[] {
    return readdirSync('/proc').flatMap((pid) => {
      if (!/^\d+$/.test(pid)) return [];
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return command.some(
          (word) => word.startsWith(this.host.folder) && /rightlever[^/]*\/dist\/server\.js$/.test(word),
        )
          ? [Number(pid)]
          : [];
      } catch {
        return []; // gone meanwhile
      }
    });
  }

  /** Rows of the Problems panel, which is opened. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    const rows = panel.locator('.monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** The document inside the webview on screen, which is none of the workbench's own. */
  webview(): FrameLocator {
    return this.page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      .frameLocator('iframe#active-frame');
  }

  read(file: string): string {
    return readFileSync(join(this.workspace, file), 'utf8');
  }

  /** Waits for a condition on the disk or in the page. */
  async until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > deadline) {
        await this.screenshot('timed-out');
        const notices = await this.page.locator('.notification-toast').allInnerTexts();
        throw new Error(`timed out: ${[what, ...notices].join('; on screen: ')}`);
      }
      await this.page.waitForTimeout(50);
    }
  }

  /** Of the workbench, or of another page. */
  async screenshot(name: string, page: Page = this.page): Promise<void> {
    const folder = here(`../../test-output/editor/${this.name}`);
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }

  async stop(): Promise<void> {
    try {
      await this.context.browser()!.close();
    } finally {
      await this.host.stop();
    }
  }
}

/** Before each test of a suite a page that is drawn, and after one that failed a picture. */
export function watch(editor: () => Editor | undefined): void {
  beforeEach(async () => {
    await editor()?.revive();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor()?.screenshot(`failed-${task.name.replace(/\W+/g, '-')}`);
  });
}

/** Whether something shows within some milliseconds. */
export const appears = (target: Locator, timeout: number): Promise<boolean> =>
  target.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
