import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rightlever, temporaryFolders } from './run.ts';

const PROMPT = 'You answer customers.\n\n- Standard shipping costs $4.95.\n- Be brief.\n';
const CONTRACT =
  'version: 1\nname: reply\nprompt: reply.prompt.md\nevidence:\n  sources:\n    - name: handbook # the wiki\n      kind: retrieval\n';

const inFolder = temporaryFolders();

describe('extract', () => {
  it('only says what it would do, unless told to write', () => {
    const cwd = inFolder({ 'reply.prompt.md': PROMPT });
    const { out, code } = rightlever(['extract', 'reply.prompt.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1 fact would move; --write changes reply.prompt.md, reply.knowledge.md (new)');
    expect(readFileSync(join(cwd, 'reply.prompt.md'), 'utf8')).toBe(PROMPT);
    expect(existsSync(join(cwd, 'reply.knowledge.md'))).toBe(false);
  });

  it('changes prompt, knowledge file and contract together, and leaves nothing for a second run', () => {
    const knowledge = '# Knowledge of reply\n\n## opening\n\nThe shop has a bell.\n';
    const cwd = inFolder({
      'reply.prompt.md': PROMPT,
      'reply.task.yaml': CONTRACT,
      'reply.knowledge.md': knowledge,
    });
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
    const { out, code } = rightlever(['extract', 'reply.prompt.md', '--write', '--date', '2026-11-20'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('1 fact moved; changed reply.prompt.md, reply.knowledge.md, reply.task.yaml');
    expect(read('reply.prompt.md')).toMatch(/^- \$\{input:standard_shipping_price\}\.$/m);
    expect(read('reply.knowledge.md').startsWith(knowledge)).toBe(true);
    expect(read('reply.knowledge.md')).toContain(
      'Standard shipping costs $4.95.\n\n- Source: reply.prompt.md, line 3\n- Moved on: 2026-11-20\n',
    );
    expect(read('reply.task.yaml').startsWith(CONTRACT.trimEnd())).toBe(true);
    expect(read('reply.task.yaml')).toContain('name: reply.knowledge');
    expect(rightlever(['lint', '--rule', 'retrieval', '--rule', 'contract/schema'], { cwd }).code).toBe(0);
    expect(rightlever(['extract', 'reply.prompt.md', '--write'], { cwd }).out).toContain('no fact to move');
  });
});

describe('what findings cost', () => {
  const prompt =
    'You sort mail.\n\n- Cite the section of the manual.\n- Be brief.\n- Cite the section of the manual.\n';
  const message = (files: Record<string, string>) => {
    const cwd = inFolder({ 'sort.prompt.md': prompt, ...files });
    const { out } = rightlever(['lint', 'sort.prompt.md', '--format', 'json', '--rule', 'bloat'], { cwd });
    return JSON.parse(out).files[0].findings[0].message as string;
  };

  it('is named in tokens alone without calls and a price', () => {
    expect(message({})).toMatch(/costs \d+ tokens a call:/);
  });

  it('is named in dollars a month by the configuration', () => {
    expect(message({ '.rightlever.yaml': 'calls_per_day: 100000\nprices: {input: 3}\n' })).toMatch(
      /, \$[\d.]+ a month/,
    );
  });

  it.each([
    ['sort.task.yaml', 'sort.prompt.md'],
    ['tasks/sort.task.yaml', '../sort.prompt.md'],
  ])('is named in dollars a month by the contract of the prompt, %s', (path, prompt) => {
    const task = `version: 1\nname: sort\nprompt: ${prompt}\ntraffic: {calls_per_day: 100000}\neconomics: {prices: {input: 3}}\n`;
    expect(message({ [path]: task })).toMatch(/, \$[\d.]+ a month/);
  });
});
