import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Editor } from './editor.ts';

/** Where the editor on the web gets extensions from: another origin, which allows to be read from anywhere. */
const ORIGIN = 'https://extensions.example';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * A real editor whose extension host is a worker of the browser, on a folder that exists in the memory of an extension
 * alone. Nothing of Right Lever is installed where the editor is served from.
 *
 * @param files texts by their path in the folder
 * @param extension the unpacked extension
 */
export async function startWebEditor(
  name: string,
  extension: string,
  files: Readonly<Record<string, string>>,
): Promise<Editor> {
  const editor = await Editor.start({ name, installed: false });
  const provider = fileURLToPath(new URL('virtual-folder', import.meta.url));
  const contents = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/shop/${path}`, text]));
  const bodyOf = async (path: string): Promise<string | Buffer | null> => {
    if (path === '/virtual-folder/files.json') return JSON.stringify(contents);
    const [, root, ...rest] = path.split('/');
    const folder = root === 'rightlever' ? extension : provider;
    return readFile(join(folder, ...rest)).catch(() => null);
  };
  await editor.page.context().route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await bodyOf(pathname);
    await route.fulfill({
      status: body === null ? 404 : 200,
      body: body ?? '',
      contentType: TYPES[extname(pathname)] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  // The page's own configuration names what it loads beside what is installed.
  const extensions = ['/rightlever', '/virtual-folder'].map((path) => {
    const { protocol, host } = new URL(ORIGIN);
    return { $mid: 1, scheme: protocol.slice(0, -1), authority: host, path };
  });
  await editor.page.context().addInitScript((additionalBuiltinExtensions) => {
    if (window !== window.top) return;
    document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (document.readyState !== 'interactive' || !meta) return;
      const configuration = JSON.parse(meta.getAttribute('data-settings')!);
      meta.setAttribute('data-settings', JSON.stringify({ ...configuration, additionalBuiltinExtensions }));
    });
  }, extensions);
  return editor;
}

/** Loads the workbench with the virtual folder and a file of it. */
export async function openVirtualFolder(editor: Editor, file: string): Promise<void> {
  const query = new URLSearchParams({
    folder: 'memory:/shop',
    payload: JSON.stringify([['openFile', `memory:/shop/${file}`]]),
  });
  await editor.page.goto(`${editor.host.url}/?${query}`);
  await editor.textEditor(file).waitFor();
}

/** Requests for anything but the editor and its extensions. */
export const strayRequests = (editor: Editor): string[] => editor.outside.filter((url) => !url.startsWith(ORIGIN));
