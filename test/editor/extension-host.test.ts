import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Editor } from './editor.ts';

/** Runs the mocha suites of `extension-host/` inside the editor's extension host, against the packed extension. */
describe.skipIf(inject('editor') === null)('in the extension host', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await Editor.start({ name: 'extension-host' });
  });

  afterAll(async () => {
    await editor?.stop();
  });

  test('the suites of commands pass', async () => {
    const tests = join(editor.host.folder, 'tests');
    await build({
      entryPoints: [fileURLToPath(new URL('extension-host/run.ts', import.meta.url))],
      outfile: join(tests, 'run.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode'],
      define: { MOCHA: JSON.stringify(createRequire(import.meta.url).resolve('mocha')) },
    });
    // The editor runs tests on behalf of an extension under development; this one does nothing.
    const driver = join(editor.host.folder, 'driver');
    mkdirSync(driver, { recursive: true });
    writeFileSync(
      join(driver, 'package.json'),
      JSON.stringify({ name: 'driver', publisher: 'test', version: '0.0.0', engines: { vscode: '*' } }),
    );

    const { page, host } = editor;
    const output: string[] = [];
    const exit = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      output.push(format(...args));
    });
    page.on('console', (message) => output.push(message.text()));
    const remote = (path: string) => ({
      $mid: 1,
      scheme: 'vscode-remote',
      authority: `127.0.0.1:${host.port}`,
      path,
    });
    // Newer editors take the tests from the page's own configuration alone; older ones do too.
    await page.addInitScript(
      (options) => {
        if (window !== window.top) return;
        document.addEventListener('readystatechange', () => {
          const meta = document.getElementById('vscode-workbench-web-configuration');
          if (document.readyState !== 'interactive' || !meta) return;
          const configuration = JSON.parse(meta.getAttribute('data-settings')!);
          configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
          meta.setAttribute('data-settings', JSON.stringify(configuration));
        });
      },
      { extensions: [remote(driver)], extensionTestsPath: remote(join(tests, 'run.cjs')) },
    );
    await page.goto(host.page(editor.workspace));
    const code = await Promise.race([exit, timeout(150_000)]);
    const lines = output
      .filter((line) => line.includes('[Extension Host]') || !line.startsWith('%c'))
      .map((line) =>
        line
          .replace(/^%c\[Extension Host\] %c/, '')
          .replace(/color: \S*( \S+)?$/, '')
          .trimEnd(),
      );
    console.log(lines.slice(lines.findIndex((line) => line.includes('activation'))).join('\n'));
    await editor.screenshot('end');
    expect(code).toBe(0);
  });
});

const timeout = (milliseconds: number): Promise<'no exit'> =>
  new Promise((resolve) => setTimeout(() => resolve('no exit'), milliseconds).unref());
