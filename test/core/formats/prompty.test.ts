import { expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { checkMarks } from './marked.ts';

it('reads messages by role lines, with options of the model', () => {
  const document = checkMarks(
    'support.prompty',
    `---
name: Support
      ^^^^^^^ setting name Support
model:
  id: gpt-test
      ^^^^^^^^ setting model gpt-test
  options:
    temperature: 0.2
                 ^^^ setting temperature 0.2
    maxOutputTokens: 300
                     ^^^ setting maxTokens 300
inputs:
  question:
  ^^^^^^^^^ declaration question
  ^^^^^^^^ setting inputs question
    type: string
# a remark
^^^^^^^^^^ comment
---
system:
^^^^^^^ role system
Answer in two lines.
^^^^^^^^^^^^^^^^^^^^ sentence

user:
^^^^^ role user
{{question}} {# hidden #}
^^^^^^^^^^^^ use question
^^^^^^^^^^^^ sentence
             ^^^^^^^^^^^^ comment
`,
  );
  expect(document.format).toBe('prompty');
  expect(document.dialect).toBe('jinja');
});

it('reads the older layout, few-shot turns and branches', () => {
  const document = checkMarks(
    'old.prompty',
    `---
model:
  api: chat
  parameters:
    max_tokens: 90
                ^^ setting maxTokens 90
    response_format:
      type: json_object
            ^^^^^^^^^^^ setting responseFormat json_object
template: mustache
---
system:
{{#formal}}
Write formally.
^^^^^^^^^^^^^^^ branch 0.0 formal
{{/formal}}
^^^^^^^^^^^ branch 0.0 formal
{{^formal}}
Write casually.
^^^^^^^^^^^^^^^ branch 0.1 not formal
{{/formal}}
^^^^^^^^^^^ branch 0.1 not formal
user:
Hello
assistant:
Hi there
user:
{{question}}
`,
  );
  expect(document.dialect).toBe('mustache');
  expect(document.messages.map(({ role, example }) => [role, example])).toEqual([
    ['system', false],
    ['user', true],
    ['assistant', true],
    ['user', false],
  ]);
});

it('reads conditions inside a sentence as their first arm', () => {
  const document = checkMarks(
    'inline.prompty',
    `---
name: x
---
system:
Write {% if formal %}formally{% else %}casually{% endif %} to {{ user.name | title }}.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
      ^^^^^^^^^^^^^^^ use formal
                                                              ^^^^^^^^^^^^^^^^^^^^^^^ use user
`,
  );
  const [sentence] = document.messages[0]!.blocks[0]!.sentences;
  expect(sentence!.masked.replace(/ +/g, ' ')).toMatch(/^Write X\w+formally to X\w+\.$/);
});

it('takes the last question for the task, also where the answer is begun', () => {
  const document = parsePrompt('a.prompty', `system:\nBe kind.\nuser:\nCosts: \${{price}}\nassistant:\nDear`);
  expect(document.messages.map(({ example }) => example)).toEqual([false, false, true]);
  expect(document.messages[1]!.blocks[0]!.sentences[0]!.masked).toBe('Costs: $Xxxxxxxxx');
});
