// Compiles the JSON Schemas of the project to validators that need no ajv and no `eval` at run time.
//
//   node scripts/generate-validators.mjs           writes src/core/generated
//   node scripts/generate-validators.mjs --check   fails when what is written differs from the schemas
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const root = new URL('..', import.meta.url);

const VALIDATORS = [
  { schema: 'schemas/task-contract.schema.json', out: 'src/core/generated/task-contract' },
  { schema: 'schemas/rightlever.schema.json', out: 'src/core/generated/configuration' },
];

const BANNER = (schema) => `// Made by scripts/generate-validators.mjs from ${schema}. Do not edit.\n`;

const TYPES = `import type { Validate } from '../schema/types.ts';

declare const validate: Validate;
export default validate;
`;

function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error(`the validator of ${schema.$id} would need ajv at run time`);
  return code;
}

const check = process.argv.includes('--check');
for (const { schema, out } of VALIDATORS) {
  const code = compile(JSON.parse(await readFile(new URL(schema, root), 'utf8')));
  const files = { [`${out}.js`]: BANNER(schema) + code, [`${out}.d.ts`]: BANNER(schema) + TYPES };
  for (const [path, content] of Object.entries(files)) {
    const target = new URL(path, root);
    if ((await readFile(target, 'utf8').catch(() => '')) === content) continue;
    console.log(`${check ? 'out of date, run `npm run docs`' : 'wrote'}: ${path}`);
    if (check) process.exitCode = 1;
    else {
      await mkdir(new URL('.', target), { recursive: true });
      await writeFile(target, content);
    }
  }
}
