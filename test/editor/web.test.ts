import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { stage } from '../../scripts/package.mjs';
import { DecisionPanel } from './decision-panel.ts';
import { type Editor, watch } from './editor.ts';
import { openVirtualFolder, startWebEditor, strayRequests } from './web-editor.ts';

const dist = fileURLToPath(new URL('../../test-output/web', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

/** What the page offers the tests: a client of the worker in a few lines, with a virtual folder of files. */
const PAGE = `<!doctype html><title>worker</title><script>
  const base = new URL('/', location.href).href;
  const worker = new Worker(base + 'worker.js');
  worker.postMessage(base + 'server-browser.js');
  const files = { 'virtual:/repo/reply.task.yaml': 'version: 1\\nname: reply\\nprompt: ./reply.prompt.md\\n' };
  const asked = [];
  const answers = new Map();
  let last = 0;
  const answer = ({ method, params }) => {
    asked.push([method, params?.uri ?? params?.folder]);
    const text = files[params?.uri];
    if (method === 'rightlever/files/stat') return text === undefined ? null : { type: 'file', size: text.length, mtime: 1 };
    if (method === 'rightlever/files/read') return text === undefined ? null : btoa(text);
    if (method === 'rightlever/files/find') return Object.keys(files);
    return null;
  };
  worker.onmessage = ({ data }) => {
    if (data.method && data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: answer(data) });
    else if (answers.has(data.id)) answers.get(data.id)(data);
  };
  const ask = (method, params) => new Promise((resolve) => {
    answers.set(++last, resolve);
    worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
  }).then(({ result, error }) => { if (error) throw new Error(error.message); return result; });
  const tell = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
</script>`;

interface Found {
  readonly items: readonly { readonly code: string }[];
}

/** The server's bundle in a worker of a real browser, without an editor around it. */
describe.skipIf(inject('editor') === null)('the server in a worker of a browser', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const elsewhere: string[] = [];
  const failures: string[] = [];
  const uri = 'virtual:/repo/reply.prompt.md';
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    page.evaluate(`ask(${JSON.stringify(method)}, ${JSON.stringify(params)})`);

  beforeAll(async () => {
    await build({ outdir: dist, minify: true, extensionOnly: true, log: () => {} });
    server = createServer(async ({ url = '/' }, response) => {
      const body = url === '/' ? PAGE : await readFile(join(dist, url)).catch(() => null);
      response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extname(url)] ?? 'text/html' }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await chromium.launch({ executablePath: inject('editor')!.browser, args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:')) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function start(trusted: boolean): Promise<void> {
    await ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'virtual:/repo', name: 'repo' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { fileAccess: true, trusted },
    });
    const text = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';
    await page.evaluate(`tell('initialized', {})`);
    await page.evaluate(
      `tell('textDocument/didOpen', ${JSON.stringify({ textDocument: { uri, languageId: 'markdown', version: 1, text } })})`,
    );
  }

  test('finds contradictions', async () => {
    await start(true);
    const { items } = await ask<Found>('textDocument/diagnostic', { textDocument: { uri } });
    expect(items.map(({ code }) => code)).toContain('contradiction/length');
  });

  test('explains them', async () => {
    const hover = await ask<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 12 },
    });
    expect(hover.contents.value).toContain('contradiction/length');
  });

  test('decides a contract that the client reads for it', async () => {
    const { result } = await ask<{ result: { verdict: { summary: string } } }>('rightlever/readiness', {
      uri: 'virtual:/repo/reply.task.yaml',
    });
    expect(result.verdict.summary).toMatch(/\w/);
    expect(await page.evaluate('asked')).toContainEqual(['rightlever/files/read', 'virtual:/repo/reply.task.yaml']);
  });

  test('counts tokens', async () => {
    const { tokens } = await ask<{ tokens: number }>('rightlever/cost', { uri });
    expect(tokens).toBeGreaterThan(10);
  });

  test('reads nothing beside an open file without trust', async () => {
    await page.reload();
    await start(false);
    const { items } = await ask<Found>('textDocument/diagnostic', { textDocument: { uri } });
    expect(items.length).toBeGreaterThan(0);
    expect(await ask('rightlever/tasks', {})).toMatchObject({ tasks: [] });
    expect(await page.evaluate('asked')).toEqual([]);
  });

  test('needs nothing from elsewhere', () => {
    expect(elsewhere).toEqual([]);
    expect(failures).toEqual([]);
  });
});

const PROMPT = 'prompts/reply.prompt.md';
const CONTRACT = 'reply.task.yaml';
const workspace = fileURLToPath(new URL('fixtures/workspace', import.meta.url));

/** Somewhat more than what is scanned without a file system. */
const LONG_DATASET = `${JSON.stringify({
  messages: [
    { role: 'user', content: 'Where is my order of lilies?' },
    { role: 'assistant', content: `On its way. ${'It will be there soon. '.repeat(2000)}` },
  ],
})}\n`.repeat(460);

/** The extension in the editor's own worker host, from another origin, on a folder without a file system. */
describe.skipIf(inject('editor') === null)('the extension in an editor on the web', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await startWebEditor('web', stage, {
      [PROMPT]: await readFile(`${workspace}/${PROMPT}`, 'utf8'),
      [CONTRACT]: `${await readFile(`${workspace}/${CONTRACT}`, 'utf8')}dataset: {train: ./train.jsonl}\n`,
      'train.jsonl': LONG_DATASET,
    });
    await openVirtualFolder(editor, PROMPT);
  });

  afterAll(async () => {
    await editor?.stop();
  });

  watch(() => editor);

  test('underlines a contradiction', async () => {
    await editor.squiggled(PROMPT, 'warning', 'at least 300 words');
  });

  test('explains it', async () => {
    await editor.textEditor(PROMPT).click();
    await editor.goTo(9, 12);
    const hover = await editor.hover();
    expect(await hover.innerText()).toContain('contradiction/length');
    await editor.screenshot('hover');
    await editor.page.keyboard.press('Escape');
  });

  test('mends the repetition', async () => {
    await editor.goTo(10, 6);
    await editor.quickFix('Remove the repeated instruction', 'quick-fix');
    await editor.until('it is gone', async () => {
      const lines = await editor.lines(PROMPT);
      return lines.filter((line) => line.includes('Address the customer by name')).length === 1;
    });
  });

  test('has tokens and verdict in the status bar', async () => {
    await editor.page
      .locator('[id*="rightlever.status"]')
      .filter({ hasText: /tokens · Fix the prompt/ })
      .waitFor();
  });

  test('decides in the panel, follows the prompt, and writes an answer into the contract', async () => {
    await editor.run('Right Lever: Check Fine-Tune Readiness');
    const panel = new DecisionPanel(editor, 'parcel-reply');
    await panel.lever('Fix the prompt');
    const display = await (await panel.locator('.pills')).evaluate((element) => getComputedStyle(element).display);
    expect(display).toBe('flex'); // its style sheet comes from elsewhere too
    await editor.textEditor(PROMPT).click();
    await editor.goTo(9, 1);
    await editor.page.keyboard.press('Control+Shift+K'); // the line that contradicts goes
    await (await panel.frame()).getByRole('heading', { level: 1 }).filter({ hasNotText: 'Fix the prompt' }).waitFor();
    await (await panel.locator('.question input')).first().check();
    await (await panel.button('Write to the contract')).click();
    await (await panel.frame()).getByText(/^Written: /).waitFor();
    await editor.screenshot('panel');
  });

  test('says that it read a part of a long data set', async () => {
    const panel = new DecisionPanel(editor, 'parcel-reply');
    await (await panel.locator('#dataset')).getByText('scanned in part').waitFor();
  });

  test('reads a prompt that is no file yet', async () => {
    await editor.run('Create: New File...');
    await editor.quickPicks.filter({ hasText: 'Text File' }).first().click();
    const untitled = editor.page.locator('.monaco-editor[data-uri^="untitled:"]');
    await untitled.click();
    await editor.page.keyboard.type('Answer in at most 100 words.\n\nAnswer in at least 300 words.\n');
    await editor.run('Right Lever: Lint Selection as Prompt');
    await untitled.locator('.squiggly-warning').first().waitFor();
  });

  test('asks nobody else', () => {
    expect(strayRequests(editor)).toEqual([]);
  });
});
