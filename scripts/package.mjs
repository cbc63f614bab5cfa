// Makes the .vsix: builds the extension's part alone, minified, into a folder of its own, and packs that.
//
//   node scripts/package.mjs [FILE]     default: rightlever-VERSION.vsix
import { cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vsce from '@vscode/vsce';
import { build, missingFrom, root, sizes } from './build.mjs';

const LIMIT = 4 * 1024 * 1024;

/** What the .vsix holds, as files. */
export const stage = join(root, '.cache/vsix');

/** @returns the .vsix file's path */
export async function packageExtension({ file, log = console.log } = {}) {
  await rm(stage, { recursive: true, force: true });
  await mkdir(stage, { recursive: true });
  const files = await build({ outdir: join(stage, 'dist'), minify: true, extensionOnly: true, log: () => {} });
  log(sizes(files));

  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  // What npm and the command line need means nothing to the editor.
  for (const key of ['bin', 'files', 'scripts', 'dependencies', 'devDependencies']) delete manifest[key];
  // The editor takes the entry in a browser for a script; modules of Node are told by the folder they are in.
  delete manifest.type;
  await writeFile(join(stage, 'dist/package.json'), '{"type":"module"}\n');
  await writeFile(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of [
    '.vscodeignore',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    'media',
    'schemas',
    'snippets',
    'syntaxes',
  ]) {
    await cp(join(root, name), join(stage, name), { recursive: true });
  }

  const packed = await vsce.listFiles({ cwd: stage, dependencies: false });
  const inDist = packed.filter((name) => name.startsWith('dist/')).map((name) => name.slice('dist/'.length));
  const missing = missingFrom(inDist, files);
  if (missing.length > 0) throw new Error(`.vscodeignore leaves out of dist: ${missing.join(', ')}`);

  const packagePath = resolve(file ?? join(root, `rightlever-${manifest.version}.vsix`));
  await vsce.createVSIX({
    cwd: stage,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = await stat(packagePath);
  if (size > LIMIT) throw new Error(`${packagePath} is ${size} bytes, the limit is ${LIMIT}`);
  log(`${packagePath}: ${(size / 1024 / 1024).toFixed(2)} MB`);
  return packagePath;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await packageExtension({ file: process.argv[2] });
}
