import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { checkMarks } from './marked.ts';

describe('VS Code prompt files', () => {
  it('reads front matter, variables and sentences', () => {
    const document = checkMarks(
      'release.prompt.md',
      `---
description: 'Writes release notes'
              ^^^^^^^^^^^^^^^^^^^^ setting description Writes release notes
model: gpt-test
       ^^^^^^^^ setting model gpt-test
tools: ['search', edit]
         ^^^^^^ setting tools search
                  ^^^^ setting tools edit
---
Write notes for \${input:version:the version} from #file:CHANGES.md. Be brief.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use version
                                                                    ^^^^^^^^^ sentence
`,
    );
    expect(document.format).toBe('vscode-prompt');
    expect(document.messages.map(({ role }) => role)).toEqual(['user']);
    expect(document.forCodingAgent).toBe(false);
    expect(document.text.slice(document.anchor.start, document.anchor.end)).toMatch(/^Write notes/);
  });

  it('reads the globs of instructions one by one', () => {
    const document = checkMarks(
      '.github/instructions/ts.instructions.md',
      `---
applyTo: "**/*.{ts,tsx}, src/**"
          ^^^^^^^^^^^^^ setting applyTo **/*.{ts,tsx}
                         ^^^^^^ setting applyTo src/**
---
- Name things well.
^^^^^^^^^^^^^^^^^^^ block list-item
`,
    );
    expect(document.format).toBe('vscode-instructions');
    expect(document.forCodingAgent).toBe(true);
  });

  it('reads agents', () => {
    for (const path of ['a.agent.md', 'b.chatmode.md', '.github/agents/c.md']) {
      expect(parsePrompt(path, 'You review code.').format).toBe('vscode-agent');
    }
  });
});
