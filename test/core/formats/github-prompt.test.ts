import { expect, it } from 'vitest';
import { checkMarks } from './marked.ts';

it('keeps every span inside the YAML string it stands in', () => {
  const document = checkMarks(
    'triage.prompt.yml',
    `name: Triage
      ^^^^^^ setting name Triage
model: vendor/model-test
       ^^^^^^^^^^^^^^^^^ setting model vendor/model-test
modelParameters:
  maxTokens: 200
             ^^^ setting maxTokens 200
# rightlever-disable-file -- ok
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment
responseFormat: json_schema
                ^^^^^^^^^^^ setting responseFormat json_schema
jsonSchema: '{"name": "t", "schema": {"type": "object"}}'
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ setting outputSchema
messages:
  - role: system
          ^^^^^^ role system
    content: |
      Sort tickets. Use
      ^^^^^^^^^^^^^ sentence
                    ^^^ sentence
      three labels.
  - role: user
          ^^^^ role user
    content: "Say \\"now\\". {{ticket}}"
              ^^^^^^^^^^^^ sentence
                           ^^^^^^^^^^ sentence
                           ^^^^^^^^^^ use ticket
testData:
  - ticket: broken
    ^^^^^^^^^^^^^^ declaration ticket
    expected: bug
`,
  );
  expect(document.settings.outputSchema!.schema).toEqual({ type: 'object' });
  expect(document.messages[1]!.text).toBe('Say "now". {{ticket}}');
});

it('says when nothing is sent or the schema is no JSON', () => {
  checkMarks('a.prompt.yml', 'name: Triage\n^ problem no-messages');
  checkMarks(
    'b.prompt.yml',
    `jsonSchema: '{"a": '
            ^^^^^^^^ problem bad-json
messages: []
`,
  );
});
