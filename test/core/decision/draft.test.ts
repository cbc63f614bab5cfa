import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { draftContract } from '../../../src/core/decision/draft.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';

const draft = (file: string, text: string) => {
  const written = draftContract('t', `./${file}`, parsePrompt(file, text));
  const { contract, problems } = parseContract('t.task.yaml', written);
  expect(problems).toEqual([]);
  return { written, contract };
};

const PROMPTS = new URL('../../../examples/prompts/', import.meta.url);

describe('a contract drafted from a prompt', () => {
  it.each(readdirSync(PROMPTS))('is valid: %s', (file) => {
    const { contract } = draft(file, readFileSync(new URL(file, PROMPTS), 'utf8'));
    expect(contract).toMatchObject({ version: 1, prompt: [`./${file}`] });
  });

  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the format
  const VARIABLE = 'Label ${input:claim}.\n';

  it('takes the variables, also those of a dialect that the format does not have', () => {
    expect(draft('a.prompt.md', VARIABLE).contract.inputs).toEqual([{ name: 'claim' }]);
    expect(draft('a.prompt.md', 'Label {{claim}} by {{ list }}.\n').contract.inputs).toEqual([
      { name: 'claim' },
      { name: 'list' },
    ]);
  });

  it('takes schema, token limit, tools and model from the settings, and asks to confirm them', () => {
    const schema = { type: 'object', properties: { label: { enum: ['yes', 'no'] } }, required: ['label'] };
    const request = {
      model: 'gpt-4.1',
      max_tokens: 80,
      messages: [{ role: 'user', content: 'Use these: {{context}}. Answer: {{question}}' }],
      response_format: { type: 'json_schema', json_schema: { name: 'l', schema } },
      tools: [{ type: 'function', function: { name: 'look_up', parameters: {} } }],
    };
    const { contract, written } = draft('a.messages.json', JSON.stringify(request));
    expect(contract).toMatchObject({
      inputs: [{ name: 'context' }, { name: 'question' }],
      outputs: { format: 'json', schema, length: { max: 80, unit: 'tokens' } },
      evidence: { sources: [{ name: 'context', kind: 'retrieval' }] },
      tools: [{ name: 'look_up' }],
      model: { current: 'gpt-4.1' },
    });
    for (const key of ['inputs', 'outputs', 'evidence', 'tools', 'model']) {
      expect(written).toContain(`confirm or correct it:\n${key}:`);
    }
    for (const key of ['abstain', 'disallowed', 'metrics', 'failures']) expect(written).toContain(`# ${key}:`);
  });

  it('leaves a long schema to a file of its own', () => {
    const schema = {
      type: 'object',
      properties: { label: { enum: Array.from({ length: 400 }, (_, at) => `l${at}`) } },
    };
    const request = {
      messages: [{ role: 'user', content: 'Label it.' }],
      response_format: { type: 'json_schema', json_schema: { name: 'l', schema } },
    };
    expect(draft('a.messages.json', JSON.stringify(request)).contract.outputs).toEqual({ format: 'json' });
  });
});
