import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScan } from '../../../src/core/dataset/scan.ts';
import { readRow } from '../../../src/core/dataset/shapes.ts';

describe('readRow', () => {
  it.each([
    [
      'openai-chat',
      {
        messages: [
          { role: 'system', content: 'S' },
          { role: 'user', content: 'Q' },
          { role: 'assistant', content: 'A' },
        ],
      },
    ],
    [
      'anthropic',
      {
        system: 'S',
        messages: [
          { role: 'user', content: [{ type: 'text', text: 'Q' }] },
          { role: 'assistant', content: 'A' },
        ],
      },
    ],
    [
      'bedrock',
      {
        schemaVersion: 'bedrock-conversation-2024',
        system: [{ text: 'S' }],
        messages: [
          { role: 'user', content: [{ text: 'Q' }] },
          { role: 'assistant', content: [{ text: 'A' }] },
        ],
      },
    ],
    [
      'sharegpt',
      {
        conversations: [
          { from: 'system', value: 'S' },
          { from: 'human', value: 'Q' },
          { from: 'gpt', value: 'A' },
        ],
      },
    ],
    [
      'gemini',
      {
        systemInstruction: { parts: [{ text: 'S' }] },
        contents: [
          { role: 'user', parts: [{ text: 'Q' }] },
          { role: 'model', parts: [{ text: 'A' }] },
        ],
      },
    ],
    [
      'trl',
      {
        prompt: [
          { role: 'system', content: 'S' },
          { role: 'user', content: 'Q' },
        ],
        completion: [{ role: 'assistant', content: 'A' }],
      },
    ],
  ])('%s', (shape, value) => {
    expect(readRow(value)).toMatchObject({ shape, input: 'S\nQ', target: 'A', problems: [] });
  });

  it.each([
    ['prompt-completion', { prompt: 'Q', completion: 'A' }],
    ['alpaca', { instruction: 'Q', input: '', output: 'A' }],
    ['preference', { prompt: 'Q', chosen: 'A', rejected: 'B' }],
    [
      'preference',
      {
        input: { messages: [{ role: 'user', content: 'Q' }] },
        preferred_output: [{ role: 'assistant', content: 'A' }],
        non_preferred_output: [{ role: 'assistant', content: 'B' }],
      },
    ],
    [
      'preference',
      {
        chosen: [
          { role: 'user', content: 'Q' },
          { role: 'assistant', content: 'A' },
        ],
        rejected: [
          { role: 'user', content: 'Q' },
          { role: 'assistant', content: 'B' },
        ],
      },
    ],
  ])('%s', (shape, value) => {
    expect(readRow(value)).toMatchObject({ shape, input: 'Q', target: 'A', problems: [] });
  });

  it('learns only from assistant messages with a weight', () => {
    const row = readRow({
      messages: [
        { role: 'user', content: 'Q' },
        { role: 'assistant', content: 'A' },
        { role: 'user', content: 'R' },
        { role: 'assistant', content: 'B', weight: 0 },
      ],
    });
    expect(row).toMatchObject({ target: 'A', input: 'Q' });
  });

  it('is undefined for what is no row', () => {
    for (const value of [null, 3, 'x', [], {}, { text: 'x' }]) expect(readRow(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readRow({ messages: value, conversations: value })));
    fc.assert(fc.property(fc.jsonValue(), (value) => void readRow({ prompt: value, chosen: value, tools: value })));
  });
});

describe('createScan', () => {
  const scan = (lines: string[], labelField?: string) => {
    const running = createScan({ path: 'x.jsonl', labelField });
    for (const [number, line] of lines.entries()) running.add(line, number);
    return running.finish(true);
  };
  const chat = (question: string, answer: string, extra = {}) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: question },
        { role: 'assistant', content: answer },
      ],
      ...extra,
    });

  it('counts rows, examples and labels', () => {
    const profile = scan(
      [chat('a', 'x', { label: 'red' }), '', chat('b', 'y', { label: 'red' }), chat('c', '{"label": "blue"}')],
      'label',
    );
    expect(profile).toMatchObject({
      shape: 'openai-chat',
      rows: 3,
      examples: 3,
      labels: { red: 2, blue: 1 },
      problems: {},
      complete: true,
    });
  });

  it('points at the line and the words', () => {
    const lines = [
      chat('a', 'x'),
      '{"messages": [',
      '{"messages": [{"role": "boss", "content": "x"}]}',
      chat('a', 'x'),
      '{"foo": 1}',
    ];
    const profile = scan(lines);
    expect(profile.findings.map(({ ruleId, range }) => [ruleId, range.start.line])).toEqual([
      ['dataset/invalid-line', 1],
      ['dataset/missing-target', 2],
      ['dataset/roles', 2],
      ['dataset/duplicate', 3],
      ['dataset/invalid-line', 4],
    ]);
    const roles = profile.findings[2]!.range;
    expect(lines[2]!.slice(roles.start.character, roles.end.character)).toBe('"boss"');
  });

  it('checks the arguments of tool calls', () => {
    const call = (args: unknown, name = 'find') => ({ id: '1', type: 'function', function: { name, arguments: args } });
    const row = (...calls: unknown[]) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: 'q' },
          { role: 'assistant', content: null, tool_calls: calls },
        ],
        tools: [{ type: 'function', function: { name: 'find' } }],
      });
    expect(scan([row(call('{"a": 1}'))]).problems).toEqual({});
    expect(scan([row(call('{"a": '))]).problems).toEqual({ 'dataset/tool-arguments': 1 });
    expect(scan([row(call('{}', 'lose'))]).findings[0]!.message).toMatch(/"lose" is called but not declared/);
  });

  it('keeps counting past the findings it keeps', () => {
    const profile = scan(Array.from({ length: 500 }, () => 'oops'));
    expect(profile.problems['dataset/invalid-line']).toBe(500);
    expect(profile.findings.length).toBe(50);
  });
});
