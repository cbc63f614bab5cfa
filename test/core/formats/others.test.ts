import { describe, expect, it } from 'vitest';
import { checkMarks } from './marked.ts';

describe('skills, memory and rules', () => {
  it('reads a skill', () => {
    const document = checkMarks(
      'skills/mail/SKILL.md',
      `---
name: mail
      ^^^^ setting name mail
description: Drafts mail
             ^^^^^^^^^^^ setting description Drafts mail
allowed-tools: Read, Write
               ^^^^ setting tools Read
                     ^^^^^ setting tools Write
---
# Mail
`,
    );
    expect(document).toMatchObject({ format: 'skill', forCodingAgent: true });
  });

  it('reads a memory file without front matter', () => {
    const document = checkMarks(
      'packages/api/AGENTS.md',
      `- Run the tests.
^^^^^^^^^^^^^^^^ block list-item
`,
    );
    expect(document).toMatchObject({ format: 'memory', forCodingAgent: true, header: undefined });
  });

  it('reads globs of rules that YAML would refuse', () => {
    const document = checkMarks(
      '.cursor/rules/go.mdc',
      `---
globs: **/*.go, *.mod
       ^^^^^^^ setting applyTo **/*.go
                ^^^^^ setting applyTo *.mod
alwaysApply: false
---
Return errors.
^^^^^^^^^^^^^^ sentence
`,
    );
    expect(document).toMatchObject({ format: 'cursor', problems: [] });
  });
});

describe('promptfoo', () => {
  it('reads prompts in place, and not those in files', () => {
    const document = checkMarks(
      'promptfooconfig.yaml',
      `providers: [vendor:model-test]
            ^^^^^^^^^^^^^^^^^ setting model vendor:model-test
prompts:
  - file://prompt.txt
  - prompts/other.md
  - 'Answer {{question}} briefly.'
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
            ^^^^^^^^^^^^ use question
tests:
  - vars:
      question: why
      ^^^^^^^^^^^^^ declaration question
`,
    );
    expect(document.messages).toHaveLength(1);
  });
});

describe('LangChain', () => {
  it('reads f-strings and examples', () => {
    const document = checkMarks(
      'few.yaml',
      `_type: few_shot
input_variables: [city]
                  ^^^^ declaration city
prefix: Name the country. Use {{braces}}.
        ^^^^^^^^^^^^^^^^^ sentence
                          ^^^^^^^^^^^^^^^ sentence
examples:
  - city: Oslo
          ^^^^ sentence
suffix: "City: {city}"
         ^^^^^^^^^^^^ sentence
               ^^^^^^ use city
`,
    );
    expect(document.format).toBe('langchain');
    expect(document.messages.map(({ example }) => example)).toEqual([false, true, false]);
  });
});

describe('Semantic Kernel', () => {
  it('reads text and YAML functions', () => {
    const text = checkMarks(
      'plugins/sum/skprompt.txt',
      `Sum up {{$input}} with {{time.now}}.
       ^^^^^^^^^^ use input
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
`.replace(/\^{38}/, '^'.repeat(36)),
    );
    expect(text.format).toBe('semantic-kernel');
    checkMarks(
      'sum.yaml',
      `name: Sum
      ^^^ setting name Sum
template: |
  Sum up {{$text}}.
  ^^^^^^^^^^^^^^^^^ sentence
         ^^^^^^^^^ use text
input_variables:
  - name: text
    ^^^^^^^^^^ declaration text
execution_settings:
  default:
    max_tokens: 80
                ^^ setting maxTokens 80
`,
    );
  });
});

describe('Jinja', () => {
  it('reads branches, loops and filters', () => {
    checkMarks(
      'prompts/mail.j2',
      `{# for the night shift #}
^^^^^^^^^^^^^^^^^^^^^^^^^ comment
{% for item in cart.items %}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use cart
- {{ item.name }} for {{ user | upper }}
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
                      ^^^^^^^^^^^^^^^^^^ use user
{% endfor %}
{% if tier == "gold" and not late(user2) %}Be warm.{% else %}Be brief.{% endif %}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use tier
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use user2
                                           ^^^^^^^^ sentence
                                                             ^^^^^^^^^ sentence
                                           ^^^^^^^^ branch 1.0 if tier == "gold" and not late(user2)
                                                             ^^^^^^^^^ branch 1.1 not (if tier == "gold" and not late(user2))
`,
    );
  });
});

describe('POML', () => {
  it('reads tags as sections', () => {
    const document = checkMarks(
      'a.poml',
      `<poml>
 ^^^^ section poml
  <role>You help.</role>
   ^^^^ section role
        ^^^^^^^^^ sentence
  <example>
   ^^^^^^^ section example
    Dear Ann
    ^^^^^^^^ sentence
  </example>
</poml>
`,
    );
    expect(document.messages[0]!.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'example']);
  });
});

describe('BAML', () => {
  it('reads the prompts of functions', () => {
    const document = checkMarks(
      'a.baml',
      `function Classify(ticket: string, hint: string) -> Label {
                  ^^^^^^ declaration ticket
                                  ^^^^ declaration hint
  client Fast
  prompt #"
    {{ _.role("system") }}
    ^^^^^^^^^^^^^^^^^^^^^^ role system
    Pick one label.
    ^^^^^^^^^^^^^^^ sentence
    {{ _.role("user") }}
    ^^^^^^^^^^^^^^^^^^^^ role user
    {{ ticket }}
    ^^^^^^^^^^^^ sentence
    ^^^^^^^^^^^^ use ticket
  "#
}
`,
    );
    expect(document.format).toBe('baml');
  });
});
