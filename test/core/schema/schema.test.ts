import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { configurationSchema } from '../../../src/core/configuration/parse.ts';
import { contractSchema } from '../../../src/core/contract/schema.ts';
import { alternatives, expectation, resolveRef, schemaAt } from '../../../src/core/schema/lookup.ts';
import { nearest } from '../../../src/core/schema/nearest.ts';
import type { JsonSchema } from '../../../src/core/schema/types.ts';

/** Every mapping of a schema with the path to it. */
function* mappings(root: JsonSchema, schema: JsonSchema = root, path = ''): Iterable<[string, JsonSchema]> {
  for (const choice of alternatives(root, schema)) {
    if (choice.properties || choice.additionalProperties) yield [path, choice];
    for (const [key, child] of Object.entries(choice.properties ?? {})) yield* mappings(root, child, `${path}.${key}`);
    if (choice.items) yield* mappings(root, choice.items, `${path}[]`);
    if (typeof choice.additionalProperties === 'object')
      yield* mappings(root, choice.additionalProperties, `${path}.*`);
  }
}

describe.each([
  ['contracts', contractSchema],
  ['the configuration', configurationSchema],
])('the schema of %s', (_, schema) => {
  it('describes every key in a sentence', () => {
    for (const [path, { properties = {} }] of mappings(schema)) {
      for (const [key, child] of Object.entries(properties)) {
        expect(resolveRef(schema, child).description, `${path}.${key}`).toMatch(/^.{8,}[.]$/);
      }
    }
  });

  it('knows every key it allows', () => {
    for (const [path, { properties, additionalProperties }] of mappings(schema)) {
      if (properties) expect(additionalProperties, path).toBe(false);
    }
  });
});

describe('the schema of contracts', () => {
  it('lets keys of your own stand in any mapping', () => {
    for (const [path, { patternProperties }] of mappings(contractSchema)) {
      expect(Object.keys(patternProperties ?? {}), path).toEqual(['^x-']);
    }
  });

  it('is found by path', () => {
    expect(schemaAt(contractSchema, ['knowledge', 3, 'placed_in'])?.enum).toEqual([
      'prompt',
      'retrieval',
      'weights',
      'tool',
    ]);
    expect(schemaAt(contractSchema, ['experiments', 0, 'slices', 'rare', 'f1'])?.type).toBe('number');
    expect(schemaAt(contractSchema, ['tried', 'prompt_optimizer', 'gain'])?.type).toBe('number');
    expect(schemaAt(contractSchema, ['tried', 'nothing'])).toBeUndefined();
    expect(schemaAt(contractSchema, ['tried', 'constructor'])).toBeUndefined();
  });

  it('says in words what a value has to be', () => {
    const words = (...path: (string | number)[]) => expectation(contractSchema, schemaAt(contractSchema, path)!);
    expect(words('scope')).toBe('narrow or broad');
    expect(words('behavior', 'describable')).toBe('true, false, yes, no or partly');
    expect(words('traffic', 'calls_per_day')).toBe('a number, 0 or more');
    expect(words('inputs')).toBe('a list');
    expect(words('tried')).toBe('a mapping of keys');
  });
});

it('the validators are those of the schemas', () => {
  const output = execFileSync(process.execPath, ['scripts/generate-validators.mjs', '--check'], { encoding: 'utf8' });
  expect(output).toBe('');
});

describe('the nearest name', () => {
  const names = ['few_shot', 'retrieval', 'goal', 'goal_kind', 'structured_output'];
  it.each([
    ['fewShot', 'few_shot'],
    ['few-shots', 'few_shot'],
    ['retreival', 'retrieval'],
    ['goals', 'goal'],
    ['strutured_ouput', 'structured_output'],
    ['examples', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ])('to %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });
});
