// Opens the examples in a real editor with the extension: VS Code where it is installed, else the host of the editor
// tests in a browser, on this machine alone, until Ctrl+C.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './build.mjs';
import { startHost } from './editor-host.mjs';
import { packageExtension } from './package.mjs';

const shell = process.platform === 'win32'; // `code` is a script there
if (spawnSync('code', ['--version'], { shell }).status === 0) {
  await build({ log: () => {} });
  const quoted = (path) => (shell ? `"${path}"` : path);
  const paths = [`--extensionDevelopmentPath=${quoted(root)}`, quoted(join(root, 'examples'))];
  process.exitCode = spawnSync('code', paths, { shell, stdio: 'inherit' }).status ?? 1;
} else {
  const vsix = await packageExtension({ file: join(root, '.cache/editor.vsix'), log: () => {} });
  const host = await startHost({ vsix, log: console.log });
  const workspace = join(host.folder, 'examples');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  console.log(`\nA copy of the examples is open at\n${host.page(workspace)}\nCtrl+C ends it.`);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await host.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  setInterval(() => {}, 60_000); // the editor runs in a process of its own
}
