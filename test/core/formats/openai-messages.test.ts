import { expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { checkMarks } from './marked.ts';

it('reads messages, parts, tools and the response format', () => {
  const document = checkMarks(
    'chat.json',
    `{
  "model": "gpt-test",
            ^^^^^^^^ setting model gpt-test
  "max_completion_tokens": 50,
                           ^^ setting maxTokens 50
  "response_format": {"type": "json_object"},
                               ^^^^^^^^^^^ setting responseFormat json_object
  "tools": [{"type": "function", "function": {"name": "find"}}],
                                                       ^^^^ setting tools find
  "messages": [
    {"role": "developer", "content": "Be brief.\\nUse tags."},
              ^^^^^^^^^ role developer
                                      ^^^^^^^^^ sentence
                                                 ^^^^^^^^^ sentence
    {"role": "user", "content": [{"type": "text", "text": "Hello {{name}}."}]}
              ^^^^ role user
                                                           ^^^^^^^^^^^^^^^ sentence
                                                                 ^^^^^^^^ use name
  ]
}`,
  );
  expect(document.format).toBe('openai-messages');
});

it('reads what can be read of a file that is being typed', () => {
  const document = parsePrompt('a.messages.json', '{"messages": [{"role": "system", "content": "Be kind."}, {"role": ');
  expect(document.problems.map(({ code }) => code)).toContain('bad-yaml');
  expect(document.messages[0]?.text ?? 'Be kind.').toBe('Be kind.');
});
