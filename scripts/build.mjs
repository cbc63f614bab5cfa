// Bundles the command line, the language server, the extension and the decision panel into `dist`.
//
//   node scripts/build.mjs             everything, readable, with source maps
//   node scripts/build.mjs --minify    everything as it ships
//
// `package.mjs` calls `build` for the extension's part alone. Every bundle is checked against its metafile: what a
// part must never hold (the editor's API in the server, Node built-ins in the panel) fails the build.
import { chmod, readFile, rm, stat } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** CommonJS dependencies inside an ES module bundle still call `require` for Node's built-ins. */
const REQUIRE_BANNER =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const BUILTIN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** CommonJS bundles cannot be split: what is imported dynamically stays a file of its own, read when it is needed. */
function lazily(files) {
  return {
    name: 'lazily',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
        kind === 'dynamic-import' && files[path] ? { path: files[path], external: true } : undefined,
      );
    },
  };
}

/** What the servers and the scan's threads load from the engine's bundle, so that the .vsix holds one of each. */
const SHARED = {
  'server/engine.ts': './engine.js',
  'language/load.ts': './language.js',
  'tokens/load.ts': './tokens.js',
};
const isShared = (path) => Object.values(SHARED).includes(path);

const sharedEngine = {
  name: 'shared-engine',
  setup({ onResolve }) {
    onResolve({ filter: /(^\.\/engine|\/load)\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path).replaceAll('\\', '/');
      const shared = Object.keys(SHARED).find((one) => file.endsWith(`/${one}`));
      return shared && { path: SHARED[shared], external: true };
    });
  },
};

const NODE_MODULE = {
  platform: 'node',
  target: 'node20',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: REQUIRE_BANNER },
};

/**
 * The bundles. `entries` maps an output name to its source; `extension` marks what the .vsix holds; `never` lists
 * imports that must not appear in the bundle, as a test on the imported path.
 */
const BUNDLES = [
  {
    name: 'cli',
    entries: { cli: 'src/cli/main.ts' },
    extensionEntries: [],
    options: {
      ...NODE_MODULE,
      splitting: true,
      // Beside the entries: code that starts a thread finds its file the same way wherever it was put.
      chunkNames: 'cli-[name]-[hash]',
      // The html report carries the panel's style sheet inside.
      loader: { '.css': 'text' },
    },
    never: (path) => path === 'vscode',
  },
  {
    name: 'engine',
    entries: {
      engine: 'src/server/engine.ts',
      language: 'src/core/language/load.ts',
      tokens: 'src/core/tokens/load.ts',
    },
    extensionEntries: ['engine', 'language', 'tokens'],
    options: {
      platform: 'neutral',
      target: 'es2022',
      format: 'esm',
      splitting: true,
      chunkNames: 'chunk-[name]-[hash]',
      mainFields: ['module', 'main'],
    },
    never: () => true,
  },
  {
    name: 'server',
    entries: { server: 'src/server/main.ts', 'scan-worker': 'src/node/scan-worker.ts' },
    extensionEntries: ['server', 'scan-worker'],
    options: { ...NODE_MODULE, splitting: true, chunkNames: 'server-[name]-[hash]', plugins: [sharedEngine] },
    never: (path) => !isShared(path) && !BUILTIN.has(path),
  },
  {
    name: 'server in a browser',
    entries: { 'server-browser': 'src/server/browser.ts' },
    extensionEntries: ['server-browser'],
    options: { platform: 'browser', target: 'es2022', format: 'esm', plugins: [sharedEngine] },
    never: (path) => !isShared(path),
  },
  {
    name: 'worker',
    entries: { worker: 'src/server/worker.ts' },
    extensionEntries: ['worker'],
    options: { platform: 'browser', target: 'es2022', format: 'iife' },
    never: () => true,
  },
  {
    name: 'client',
    entries: {
      client: 'src/client/extension.ts',
      'client-process': 'src/client/process.ts',
      'client-report': 'src/panel/report.tsx',
    },
    extensionEntries: ['client', 'client-process', 'client-report'],
    options: {
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      external: ['vscode'],
      loader: { '.css': 'text' },
      outExtension: { '.js': '.cjs' },
      // The editor's hook on `require` gives `vscode`; `import()` would go around it.
      supported: { 'dynamic-import': false },
      plugins: [lazily({ './process.ts': './client-process.cjs', '../panel/report.tsx': './client-report.cjs' })],
    },
    never: (path) => path !== 'vscode' && !BUILTIN.has(path) && !path.startsWith('./client-'),
  },
  {
    name: 'client in a browser',
    entries: { 'client-browser': 'src/client/browser.ts' },
    extensionEntries: ['client-browser'],
    options: {
      platform: 'browser',
      target: 'es2022',
      format: 'cjs',
      external: ['vscode'],
      loader: { '.css': 'text' },
      // The editor loads one file; `import()` becomes part of it.
      supported: { 'dynamic-import': false },
    },
    never: (path) => path !== 'vscode',
  },
  {
    name: 'panel',
    entries: { panel: 'src/panel/main.tsx' },
    extensionEntries: ['panel'],
    options: { platform: 'browser', target: 'es2022', format: 'iife' },
    never: () => true,
  },
];

const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * @param {{outdir?: string, minify?: boolean, extensionOnly?: boolean, log?: (line: string) => void}} options
 * @returns every output file, relative to `outdir`, with its size in bytes and the outputs it imports
 */
export async function build({
  outdir = join(root, 'dist'),
  minify = false,
  extensionOnly = false,
  log = console.log,
} = {}) {
  await rm(outdir, { recursive: true, force: true });
  const files = [];
  const jobs = BUNDLES.map(async (bundle) => {
    const entryPoints = {};
    for (const [out, source] of Object.entries(bundle.entries)) {
      if (extensionOnly && !bundle.extensionEntries.includes(out)) continue;
      if (await exists(join(root, source))) entryPoints[out] = source;
      else log(`skipped ${out}: ${source} is not there`);
    }
    if (Object.keys(entryPoints).length === 0) return;
    const { metafile } = await esbuild.build({
      absWorkingDir: root,
      entryPoints,
      outdir,
      bundle: true,
      minify,
      // Names reach stack traces and the language client's log; they cost under 1%.
      keepNames: minify,
      sourcemap: minify ? false : 'linked',
      legalComments: minify ? 'none' : 'inline',
      define: { 'process.env.NODE_ENV': '"production"' },
      metafile: true,
      logLevel: 'warning',
      ...bundle.options,
    });
    checkImports(bundle, metafile);
    for (const [path, { bytes, inputs, imports }] of Object.entries(metafile.outputs)) {
      if (path.endsWith('.map')) continue;
      const ownImports = imports
        .filter((one) => !one.external || one.path.startsWith('./'))
        .map((one) => (one.external ? one.path.slice(2) : relative(outdir, join(root, one.path))));
      files.push({ path: relative(outdir, join(root, path)), bytes, inputs, imports: ownImports });
    }
  });
  await Promise.all(jobs);
  const cli = join(outdir, 'cli.js');
  if (await exists(cli)) {
    if (!(await readFile(cli, 'utf8')).startsWith('#!')) throw new Error('src/cli/main.ts must start with a #! line');
    await chmod(cli, 0o755);
  }
  return files.sort((a, b) => a.path.localeCompare(b.path));
}

/** Fails when an output still imports what its platform does not have. */
function checkImports(bundle, metafile) {
  const wrong = Object.entries(metafile.outputs).flatMap(([output, { imports }]) =>
    imports
      .filter(({ path, external }) => external && bundle.never(path))
      .map(({ path }) => `${basename(output)} imports ${path}`),
  );
  if (wrong.length > 0) throw new Error(`${bundle.name}: ${[...new Set(wrong)].join(', ')}`);
}

/** What a package would miss at run time: outputs it leaves out, and files that they import. */
export function missingFrom(packed, files) {
  const held = new Set(packed);
  const needed = new Set(files.flatMap(({ path, imports }) => [path, ...imports]));
  return [...needed].filter((path) => !held.has(path));
}

/** One line an output, largest first. */
export function sizes(files) {
  return [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${(bytes / 1024).toFixed(1).padStart(9)} kB  ${path}`)
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await build({ minify: process.argv.includes('--minify') });
  console.log(sizes(files));
}
