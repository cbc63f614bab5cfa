// Writes what follows from the rules' metadata: a page a rule under docs/rules, the list in README.md, the rules and
// their options in the schema of .rightlever.yaml, and the settings of the same names in package.json.
//
//   node scripts/docs.mjs            write
//   node scripts/docs.mjs --check    fail when something is out of date
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const { allRules, renderRulePage } = await load();
const wanted = new Map(allRules.map((rule) => [join(root, 'docs/rules', `${rule.meta.id}.md`), renderRulePage(rule)]));
wanted.set(join(root, 'README.md'), await readme());
const configurationSchema = await schema();
wanted.set(join(root, 'schemas/rightlever.schema.json'), `${JSON.stringify(configurationSchema, null, 2)}\n`);
wanted.set(join(root, 'package.json'), await manifest(configurationSchema));

const stale = [];
for (const [path, text] of wanted) {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue;
  stale.push(relative(root, path));
  if (check) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
for (const path of await pages(join(root, 'docs/rules'))) {
  if (wanted.has(path)) continue;
  stale.push(`${relative(root, path)} (no such rule)`);
  if (!check) await rm(path);
}
if (check && stale.length > 0) {
  console.error(`out of date, run \`npm run docs\`:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}

/** The rules as the program sees them, bundled for this process. */
async function load() {
  const dir = await mkdtemp(join(tmpdir(), 'rightlever-docs-'));
  try {
    const outfile = join(dir, 'rules.mjs');
    await esbuild.build({
      stdin: {
        contents:
          "export { allRules } from './src/core/rules/index.ts'; export { renderRulePage } from './src/core/rules/page.ts';",
        resolveDir: root,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'warning',
      banner: { js: "import { createRequire as __r } from 'node:module'; const require = __r(import.meta.url);" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function readme() {
  const path = join(root, 'README.md');
  const text = await readFile(path, 'utf8');
  const rows = [];
  for (const [family, rules] of groupBy(allRules, familyOf)) {
    rows.push(`**${family}**`, '', '| rule | default | finds |', '|---|---|---|');
    for (const { meta } of rules) {
      const level = meta.enabledByDefault === false ? 'off' : meta.severity;
      rows.push(`| [\`${meta.id}\`](docs/rules/${meta.id}.md) | ${level} | ${meta.summary} |`);
    }
    rows.push('');
  }
  return between(text, 'rules', rows.join('\n').trimEnd());
}

function between(text, name, content) {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** The rules in the configuration's schema: every rule and family with its severities, and each rule's options. */
async function schema() {
  const path = join(root, 'schemas/rightlever.schema.json');
  const value = JSON.parse(await readFile(path, 'utf8'));
  const families = [...new Set(allRules.map(familyOf))];
  const severity = { $ref: '#/$defs/severity' };
  const setting = ({ options }) =>
    options
      ? {
          anyOf: [
            severity,
            {
              type: 'object',
              additionalProperties: false,
              properties: {
                severity: { ...severity, description: 'How loud the rule is.' },
                options: {
                  type: 'object',
                  description: "The rule's options.",
                  additionalProperties: false,
                  properties: options,
                },
              },
            },
          ],
        }
      : { $ref: '#/$defs/ruleSetting' };
  value.$defs.ruleName = {
    title: 'a rule id or a family',
    enum: [...families, ...allRules.map(({ meta }) => meta.id)],
  };
  value.$defs.rules = {
    type: 'object',
    description: 'How loud each rule or family of rules is, and the options of rules. `off` silences it.',
    additionalProperties: false,
    properties: Object.fromEntries([
      ...families.map((family) => [family, { description: `All rules of the family ${family}.`, ...setting({}) }]),
      ...allRules.map(({ meta }) => [meta.id, { description: `${meta.summary}.`, ...setting(meta) }]),
    ]),
  };
  return value;
}

/** package.json with the settings that are also keys of the configuration: the rules, the model and the prices. */
async function manifest({ properties, $defs }) {
  const value = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const settings = Object.assign({}, ...value.contributes.configuration.map((group) => group.properties));
  // Names and texts in a list are what the settings editor makes a table with menus of.
  const setting = (markdownDescription) => ({ type: 'string', enum: $defs.severity.enum, markdownDescription });
  settings['rightlever.rules'].properties = Object.fromEntries([
    ...[...groupBy(allRules, familyOf).keys()].map((family) => [
      family,
      setting(`All rules of the family \`${family}\` that are not named themselves.`),
    ]),
    ...allRules.map(({ meta }) => {
      const standard = meta.enabledByDefault === false ? 'off' : meta.severity;
      return [meta.id, setting(`${meta.summary}. Default: \`${standard}\`.`)];
    }),
  ]);
  const others = ' What `.rightlever.yaml` says wins.';
  settings['rightlever.model'].markdownDescription = properties.model.description + others;
  settings['rightlever.prices'].markdownDescription = properties.prices.description + others;
  settings['rightlever.prices'].properties = properties.prices.properties;
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function pages(dir) {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function familyOf({ meta }) {
  return meta.id.split('/')[0];
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
