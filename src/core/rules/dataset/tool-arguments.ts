import { BY_DEFINITION, datasetRule, jsonl } from './dataset.ts';

/** A row in which the assistant calls a tool; the row declares `get_weather`. */
function calls(name: string, argumentsOfCall: string): string {
  const call = { id: '1', type: 'function', function: { name, arguments: argumentsOfCall } };
  const messages = [
    { role: 'user', content: 'Weather in Bern?' },
    { role: 'assistant', tool_calls: [call] },
  ];
  return JSON.stringify({ messages, tools: [{ type: 'function', function: { name: 'get_weather' } }] });
}

export const rule = datasetRule({
  id: 'dataset/tool-arguments',
  summary: 'A tool call that cannot be run',
  severity: 'error',
  docs: {
    what: 'Reports calls whose arguments are not a JSON object, and calls of tools that the row does not declare.',
    why: 'The model learns to write calls that fail.',
    wrong: [jsonl([calls('get_weather', '{city: Bern}')]), jsonl([calls('weather', '{"city": "Bern"}')])],
    right: [jsonl([calls('get_weather', '{"city": "Bern"}')]), jsonl([calls('get_weather', '{}')])],
    whenNotToUse: 'Where the tools of a row are declared elsewhere and the row lists only some.',
    source: '004',
    precision: BY_DEFINITION,
  },
});
