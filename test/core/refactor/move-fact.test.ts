import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { knowledgePathFor, moveFactToRetrieval } from '../../../src/core/refactor/move-fact.ts';
import { readStatements } from '../../../src/core/statements/read.ts';
import { applyEdits } from '../../../src/core/text/text.ts';

const FACT = 'Standard shipping costs $4.95';

/** A prompt in each format that holds the fact once; `declares` is what the header must gain. */
const prompts = [
  {
    path: 'reply.prompt.md',
    text: `You answer customers.\n\n- ${FACT}.\n- Be brief.\n`,
    variable: '${input:',
    declares: undefined,
  },
  {
    path: 'reply.prompty',
    text: `---\nname: reply\ninputs:\n  question:\n    type: string\n---\nsystem:\n${FACT}. Answer in two sentences.\n\nuser:\n{{question}}\n`,
    variable: '{{ ',
    declares: '  standard_shipping_price:\n    type: string\n---',
  },
  {
    path: 'reply.prompt',
    text: `---\nmodel: vendor/small\ninput:\n  schema:\n    question: string\n---\n${FACT}.\n{{question}}\n`,
    variable: '{{standard',
    declares: '    standard_shipping_price: string\n---',
  },
  {
    path: 'reply.prompt.yml',
    text: `name: reply\nmessages:\n  - role: system\n    content: |\n      You answer customers.\n      ${FACT}.\n  - role: user\n    content: "{{question}}"\n`,
    variable: '{{standard',
    declares: undefined,
  },
  {
    path: 'reply.messages.json',
    text: `{"messages": [{"role": "system", "content": "You answer \\"customers\\".\\n${FACT}."}, {"role": "user", "content": "{{question}}"}]}\n`,
    variable: '{{standard',
    declares: undefined,
  },
  {
    path: 'reply.yaml',
    text: `_type: prompt\ninput_variables:\n  - question\ntemplate: |\n  ${FACT}.\n  Question: {question}\n`,
    variable: '{standard',
    declares: '  - standard_shipping_price\ntemplate',
  },
  { path: 'prompts/reply.j2', text: `${FACT}.\n{{ question }}\n`, variable: '{{ standard', declares: undefined },
  { path: 'AGENTS.md', text: `# Rules\n\n- ${FACT}.\n- Run the tests.\n`, variable: 'see [', declares: undefined },
];

describe('move fact to retrieval', () => {
  it.each(prompts)('leaves $path parsable and without the finding', ({ path, text, variable, declares }) => {
    const document = parsePrompt(path, text);
    const [statement, ...more] = readStatements(document);
    expect(more).toEqual([]);
    const moved = moveFactToRetrieval(document, statement!, { date: '2026-11-20' });
    const after = applyEdits(text, moved.promptEdits);
    expect(after).toContain(variable);
    expect(after).not.toContain('$4.95');
    if (declares) expect(after).toContain(declares);
    const reread = parsePrompt(path, after);
    expect(reread.problems).toEqual(document.problems);
    expect(reread.format).toBe(document.format);
    expect(reread.messages).toHaveLength(document.messages.length);
    expect(readStatements(reread)).toEqual([]);
    if (!document.forCodingAgent) {
      expect(reread.variables.some((used) => used.kind === 'use' && used.name.endsWith(moved.variable))).toBe(true);
    }
  });

  it('writes the statement with source and date, and adds to a file that is there', () => {
    const document = parsePrompt('prompts/reply.prompt.md', prompts[0]!.text);
    const statement = readStatements(document)[0]!;
    const fresh = moveFactToRetrieval(document, statement, { date: '2026-11-20' });
    expect(fresh.knowledge.path).toBe('prompts/reply.knowledge.md');
    const text = applyEdits('', fresh.knowledge.edits);
    expect(text).toContain(`${FACT}.\n\n- Source: reply.prompt.md, line 3\n- Moved on: 2026-11-20\n`);
    const added = moveFactToRetrieval(document, statement, { knowledgeText: text });
    const both = applyEdits(text, added.knowledge.edits);
    expect(both.startsWith(text)).toBe(true);
    expect(both.split('## ').length - 1).toBe(2);
    expect(both.split('# Knowledge').length - 1).toBe(1);
  });

  it('adds the source to the contract once and keeps its comments', () => {
    const document = parsePrompt('reply.prompt.md', prompts[0]!.text);
    const statement = readStatements(document)[0]!;
    const text =
      'version: 1\nname: reply # the reply task\nevidence:\n  sources:\n    - {name: handbook, kind: retrieval}\n';
    const contract = parseContract('reply.task.yaml', text);
    const after = applyEdits(text, moveFactToRetrieval(document, statement, { contract }).contractEdits);
    expect(after).toContain('# the reply task');
    const reread = parseContract('reply.task.yaml', after);
    expect(reread.problems).toEqual([]);
    expect(reread.contract.evidence?.sources).toMatchObject([
      { name: 'handbook' },
      { name: 'reply.knowledge', kind: 'retrieval', changes_every: 60 },
    ]);
    expect(moveFactToRetrieval(document, statement, { contract: reread }).contractEdits).toEqual([]);
  });

  it('never reuses a variable', () => {
    const text = `{{standard_shipping_price}}\n\n${FACT}.\n`;
    const document = parsePrompt('a.system.md', text);
    expect(moveFactToRetrieval(document, readStatements(document)[0]!).variable).toBe('standard_shipping_price_2');
  });

  it('names the knowledge file after the prompt', () => {
    expect(knowledgePathFor('a/b.prompt.md')).toBe('a/b.knowledge.md');
    expect(knowledgePathFor('.cursorrules')).toBe('cursorrules.knowledge.md');
  });
});
