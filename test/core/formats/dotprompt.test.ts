import { expect, it } from 'vitest';
import { checkMarks } from './marked.ts';

it('reads roles, picoschema, helpers and comments', () => {
  const document = checkMarks(
    'recipe.prompt',
    `# a licence line
---
model: vendor/model-test
       ^^^^^^^^^^^^^^^^^ setting model vendor/model-test
config:
  temperature: 0.4
               ^^^ setting temperature 0.4
  maxOutputTokens: 512
                   ^^^ setting maxTokens 512
input:
  schema:
    dish: string, what to cook
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ declaration dish
    ^^^^ setting inputs dish
    tags?(array, labels): string
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ declaration tags
    ^^^^ setting inputs tags
output:
  format: json
          ^^^^ setting responseFormat json
  schema:
    title: string
    ^^^^^^^^^^^^^ setting outputSchema
    steps?(array): string
---
{{! Runs
  - nightly }}
{{role "system"}}
^^^^^^^^^^^^^^^^^ role system
You write recipes.
^^^^^^^^^^^^^^^^^^ sentence
{{#each tags}}
^^^^^^^^^^^^^^ use tags
- Mind {{this}} and {{weight}}.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
{{/each}}
{{role "user"}}
^^^^^^^^^^^^^^^ role user
Cook {{dish}}.
^^^^^^^^^^^^^^ sentence
     ^^^^^^^^ use dish
`,
  );
  expect(document.format).toBe('dotprompt');
  expect(document.settings.outputSchema!.schema).toEqual({
    type: 'object',
    additionalProperties: false,
    properties: { title: { type: 'string' }, steps: { type: 'array', items: { type: 'string' } } },
    required: ['title'],
  });
  expect(document.comments.map(({ content }) => content.trim().slice(0, 4))).toEqual(['a li', 'Runs']);
});
