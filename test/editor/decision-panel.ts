import axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import type { Editor } from './editor.ts';

/** The page of one decision panel, whichever of the open ones shows the task of this name. */
export class DecisionPanel {
  private readonly editor: Editor;
  private readonly task: string;

  constructor(editor: Editor, task: string) {
    this.editor = editor;
    this.task = task;
  }

  /** The frame of the page itself, inside the two frames of the editor. It is another one after a reload. */
  async frame(): Promise<Frame> {
    let found: Frame | undefined;
    await this.editor.until(`the panel of ${this.task} is there`, async () => {
      for (const frame of this.editor.page.frames()) {
        const name = await frame
          .locator('.task-name, .message > .eyebrow')
          .first()
          .textContent({ timeout: 500 })
          .catch(() => null);
        if (name === this.task) found = frame;
      }
      return found !== undefined;
    });
    return found!;
  }

  async locator(selector: string): Promise<Locator> {
    return (await this.frame()).locator(selector);
  }

  /** Waits for the lever, by its heading. */
  async lever(name: string | RegExp): Promise<void> {
    await (await this.frame()).getByRole('heading', { level: 1, name }).waitFor();
  }

  async button(name: string): Promise<Locator> {
    return (await this.frame()).getByRole('button', { name, exact: true });
  }

  /** Opens every fold of the page. */
  async unfold(): Promise<void> {
    await (await this.frame()).evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }

  /** What axe finds wrong with the page as it is, one line a rule; with some of its rules alone where they are named. */
  async violations(...rules: string[]): Promise<string[]> {
    return findViolations(await this.frame(), rules);
  }

  /** How many pixels the page is wider than its frame. */
  async overflow(): Promise<number> {
    return (await this.frame()).evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}

export async function findViolations(page: Pick<Frame, 'evaluate'>, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global of its script
    const results = await (globalThis as any).axe.run(document, {
      resultTypes: ['violations'],
      ...(only.length > 0 && { runOnly: only }),
    });
    return results.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)
          .join(' | ')}`,
    );
  }, rules);
}
