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
    variable: '{{standard',
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
  {
    path: 'mustache.prompty',
    text: `---\nname: reply\ntemplate: mustache\ninputs:\n  question: string\n---\nsystem:\n${FACT}.\n\nuser:\n{{question}}\n`,
    variable: '{{standard',
    declares: '  standard_shipping_price: string\n---',
  },
  {
    path: 'quoted.yaml',
    text: `_type: prompt\ninput_variables: [question]\ntemplate_format: jinja2\ntemplate: "${FACT}. {{ question }}"\n`,
    variable: '"{{ standard',
    declares: '[question, standard_shipping_price]',
  },
  {
    path: 'plain.prompt.yml',
    text: `messages:\n  - role: system\n    content: ${FACT}. It's final.\n  - role: user\n    content: "{{question}}"\n`,
    variable: "content: '{{standard_shipping_price}}. It''s final.'",
    declares: undefined,
  },
  {
    path: 'folded.prompt.yml',
    text: `messages:\n  - role: system\n    content: >-\n      You answer customers.\n      ${FACT}.\n      Be brief.\n`,
    variable: '      {{standard_shipping_price}}.\n      Be brief.',
    declares: undefined,
  },
  {
    path: 'escapes.messages.json',
    text: `{"messages": [{"role": "system", "content": "Be \\"kind\\".\\n${FACT} \\"net\\""}]}\n`,
    variable: '\\n{{standard_shipping_price}}"}]}',
    declares: undefined,
  },
  {
    path: 'crlf.system.md',
    text: `You answer customers.\r\n\r\n- ${FACT}.\r\n- Be brief.\r\n`,
    variable: '- {{standard_shipping_price}}.\r\n- Be brief.\r\n',
    declares: undefined,
  },
  {
    path: 'bold.system.md',
    text: `You answer customers.\n\n- **Shipping**: ${FACT}.\n`,
    variable: '- **Shipping**: {{standard_shipping_price}}.',
    declares: undefined,
  },
  {
    path: 'half-bold.system.md',
    text: `You answer customers.\n\n- **${FACT}** always.\n`,
    variable: '- {{standard_shipping_price}}.',
    declares: undefined,
  },
  {
    path: 'row.system.md',
    text: `| Topic | Answer |\n|---|---|\n| Shipping | ${FACT} |\n| Tone | calm |\n`,
    variable: '| Shipping | {{standard_shipping_price}} |',
    declares: undefined,
  },
  {
    path: 'shop.poml',
    text: `<poml>\n<role>You answer customers.</role>\n<task>${FACT}. Be brief.</task>\n<p>{{question}}</p>\n</poml>\n`,
    variable: '<task>{{standard',
    declares: undefined,
  },
  {
    path: 'reply.baml',
    text: `function Reply(q: string) -> string {\n  client Small\n  prompt #"\n    ${FACT}.\n    {{ q }}\n  "#\n}\n`,
    variable: '{{ standard',
    declares: '(q: string, standard_shipping_price: string)',
  },
  {
    path: 'Reply/skprompt.txt',
    text: `You answer customers.\n${FACT}.\n{{$input}}\n`,
    variable: '{{$standard',
    declares: undefined,
  },
  {
    path: 'kernel.yaml',
    text: `name: reply\ntemplate_format: semantic-kernel\ntemplate: |\n  ${FACT}.\n  {{$mail}}\ninput_variables:\n  - name: mail\n`,
    variable: '{{$standard',
    declares: '  - name: standard_shipping_price',
  },
  {
    path: 'promptfooconfig.yaml',
    text: `prompts:\n  - |\n    You answer customers. ${FACT}.\n    {{question}}\nproviders: [openai:gpt-4o]\n`,
    variable: '{{standard',
    declares: undefined,
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

  it.each([
    ['{customer}', '{standard_shipping_price}'],
    ['$' + '{customer}', '$' + '{standard_shipping_price}'],
    ['a customer', '{{standard_shipping_price}}'],
  ])('keeps to the notation of a plain file that says %s', (customer, written) => {
    const text = `You answer ${customer}.\n\n- ${FACT}.\n`;
    const document = parsePrompt('a.system.md', text);
    const moved = moveFactToRetrieval(document, readStatements(document)[0]!);
    expect(applyEdits(text, moved.promptEdits)).toBe(text.replace(FACT, written));
  });

  it('takes only the value where the statement holds a variable', () => {
    const text = 'The plan for {{tier}} costs $4.95 a month.\n';
    const document = parsePrompt('a.system.md', text);
    const moved = moveFactToRetrieval(document, readStatements(document)[0]!);
    expect(applyEdits(text, moved.promptEdits)).toBe('The plan for {{tier}} costs {{plan_tier_price}} a month.\n');
    expect(applyEdits('', moved.knowledge.edits)).toContain('The plan for {{tier}} costs $4.95 a month.');
  });

  it('moves the facts of one sentence one after the other', () => {
    let text = `**Shipping**: ${FACT}, and we are open from 9:00 to 18:00; the support line is +1 503 555 0142.\n`;
    const moved: string[] = [];
    for (;;) {
      const document = parsePrompt('a.system.md', text);
      const [statement] = readStatements(document);
      if (!statement) break;
      moved.push(statement.quote);
      text = applyEdits(text, moveFactToRetrieval(document, statement).promptEdits);
    }
    expect(moved.sort()).toEqual([FACT, 'the support line is +1 503 555 0142', 'we are open from 9:00 to 18:00']);
    expect(text).toBe('**Shipping**: {{standard_shipping_price}}, and {{open_hours}}; {{support_line_contact}}.\n');
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
