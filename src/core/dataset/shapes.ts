import { toJson } from '../text/json.ts';

/**
 * The shapes of training rows people have, read into one form. A shape is told from the keys of the row, never from the
 * file's name.
 */
export type Shape =
  | 'openai-chat'
  | 'prompt-completion'
  | 'preference'
  | 'alpaca'
  | 'sharegpt'
  | 'trl'
  | 'gemini'
  | 'bedrock'
  | 'anthropic';

export interface ToolCall {
  readonly name: string;
  /** As written: most shapes hold JSON in a string. */
  readonly arguments: string | Record<string, unknown>;
}

export interface Turn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  /** False for an assistant turn with `weight: 0`: context, not a target. */
  readonly trained: boolean;
}

/** What is wrong with a row's structure. `key` names the place inside the row, as written there. */
export interface RowProblem {
  readonly rule: 'roles' | 'missing-target';
  readonly message: string;
  readonly key?: string;
}

export interface Row {
  readonly shape: Shape;
  readonly turns: readonly Turn[];
  /** Everything before the last trained turn, joined: what the model is given. */
  readonly input: string;
  /** The input without system messages, which rows of a file share. */
  readonly question: string;
  /** The last trained turn: what the model should write. Empty when it only calls a tool. */
  readonly target: string;
  /** The answer a preference row holds against the target. */
  readonly rejected?: string;
  /** Tool names the row declares; undefined when it declares none. */
  readonly tools?: readonly string[];
  readonly problems: readonly RowProblem[];
}

type Json = Record<string, unknown>;

/** Reads one parsed line. Undefined when its keys are of no known shape. */
export function readRow(value: unknown): Row | undefined {
  if (!isObject(value)) return undefined;
  const shape = shapeOf(value);
  return shape && READERS[shape](value);
}

/** The keys that tell the shapes apart, for the message about a row of none of them. */
export const KNOWN_KEYS =
  '"messages", "prompt" and "completion", "chosen" and "rejected", "instruction" and "output", "conversations" or "contents"';

function shapeOf(row: Json): Shape | undefined {
  if ('chosen' in row || 'rejected' in row || 'preferred_output' in row || 'non_preferred_output' in row)
    return 'preference';
  if (typeof row['schemaVersion'] === 'string' && row['schemaVersion'].startsWith('bedrock')) return 'bedrock';
  if (Array.isArray(row['messages'])) {
    if ('system' in row) return Array.isArray(row['system']) ? 'bedrock' : 'anthropic';
    return 'openai-chat';
  }
  if (Array.isArray(row['conversations'])) return 'sharegpt';
  if (Array.isArray(row['contents'])) return 'gemini';
  if ('instruction' in row) return 'alpaca';
  if ('prompt' in row)
    return Array.isArray(row['prompt']) || Array.isArray(row['completion']) ? 'trl' : 'prompt-completion';
  if ('completion' in row) return 'prompt-completion';
  if ('input' in row && 'output' in row) return 'prompt-completion';
  return undefined;
}

const READERS: Record<Shape, (row: Json) => Row> = {
  'openai-chat': (row) =>
    conversation('openai-chat', readTurns(list(row['messages']), 'messages', 'role', 'content'), toolsOf(row)),
  anthropic: (row) =>
    conversation(
      'anthropic',
      withSystem(row['system'], readTurns(list(row['messages']), 'messages', 'role', 'content')),
      toolsOf(row),
    ),
  bedrock: (row) =>
    conversation(
      'bedrock',
      withSystem(row['system'], readTurns(list(row['messages']), 'messages', 'role', 'content')),
      toolsOf(row),
    ),
  sharegpt: (row) =>
    conversation(
      'sharegpt',
      withSystem(row['system'], readTurns(list(row['conversations']), 'conversations', 'from', 'value')),
    ),
  gemini: (row) =>
    conversation(
      'gemini',
      withSystem(
        row['systemInstruction'] ?? row['system_instruction'],
        readTurns(list(row['contents']), 'contents', 'role', 'parts'),
      ),
      toolsOf(row),
    ),
  trl: (row) => {
    const before = readTurns(asTurns(row['prompt'], 'user'), 'prompt', 'role', 'content');
    const after = readTurns(asTurns(row['completion'], 'assistant'), 'completion', 'role', 'content');
    return conversation(
      'trl',
      { turns: [...before.turns, ...after.turns], problems: [...before.problems, ...after.problems] },
      toolsOf(row),
    );
  },
  'prompt-completion': (row) => {
    const [inputKey, targetKey] =
      'prompt' in row || 'completion' in row ? ['prompt', 'completion'] : ['input', 'output'];
    return pair('prompt-completion', textOf(row[inputKey!]), textOf(row[targetKey!]), targetKey!);
  },
  alpaca: (row) =>
    pair(
      'alpaca',
      [row['instruction'], row['input']].map(textOf).filter(Boolean).join('\n\n'),
      textOf(row['output']),
      'output',
    ),
  preference: readPreference,
};

function readPreference(row: Json): Row {
  const [chosenKey, rejectedKey] =
    'chosen' in row || 'rejected' in row ? ['chosen', 'rejected'] : ['preferred_output', 'non_preferred_output'];
  const given = isObject(row['input']) ? list(row['input']['messages']) : asTurns(row['prompt'], 'user');
  const before = readTurns(given, 'prompt', 'role', 'content');
  const chosen = readTurns(asTurns(row[chosenKey!], 'assistant'), chosenKey!, 'role', 'content');
  const rejected =
    readTurns(asTurns(row[rejectedKey!], 'assistant'), rejectedKey!, 'role', 'content').turns.at(-1)?.text ?? '';
  const problems = [...before.problems, ...chosen.problems];
  if (!rejected.trim())
    problems.push({ rule: 'missing-target', message: `"${rejectedKey}" is empty`, key: rejectedKey! });
  else if (rejected === chosen.turns.at(-1)?.text) {
    problems.push({
      rule: 'missing-target',
      message: `"${chosenKey}" and "${rejectedKey}" are the same`,
      key: rejectedKey!,
    });
  }
  return { ...conversation('preference', { turns: [...before.turns, ...chosen.turns], problems }), rejected };
}

interface Turns {
  readonly turns: readonly Turn[];
  readonly problems: readonly RowProblem[];
}

const ROLES: Readonly<Record<string, Turn['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  model: 'assistant',
  gpt: 'assistant',
  bot: 'assistant',
  chatgpt: 'assistant',
  tool: 'tool',
  function: 'tool',
  function_response: 'tool',
  observation: 'tool',
};

function readTurns(items: readonly unknown[], listKey: string, roleKey: string, textKey: string): Turns {
  const turns: Turn[] = [];
  const problems: RowProblem[] = [];
  items.forEach((item, index) => {
    if (!isObject(item)) {
      problems.push({
        rule: 'roles',
        message: `${listKey}[${index}] is ${nameOf(item)}, expected an object with "${roleKey}"`,
        key: listKey,
      });
      return;
    }
    const written = item[roleKey];
    const role = typeof written === 'string' && Object.hasOwn(ROLES, written) ? ROLES[written] : undefined;
    if (!role) {
      problems.push({
        rule: 'roles',
        message: `${listKey}[${index}] has the role ${toJson(written) || 'undefined'}, expected system, user, assistant or tool`,
        key: typeof written === 'string' ? written : roleKey,
      });
      return;
    }
    turns.push({
      role,
      text: textOf(item[textKey]),
      toolCalls: toolCallsOf(item),
      trained: role === 'assistant' && item['weight'] !== 0,
    });
  });
  return { turns, problems };
}

function conversation(shape: Shape, { turns, problems }: Turns, tools?: readonly string[]): Row {
  const found: RowProblem[] = [...problems];
  const lastTrained = turns.findLastIndex((turn) => turn.trained);
  const target = turns[lastTrained];
  if (!target) {
    found.push({ rule: 'missing-target', message: 'no assistant message to learn from' });
  } else if (!target.text.trim() && target.toolCalls.length === 0) {
    found.push({ rule: 'missing-target', message: 'the assistant message is empty' });
  }
  if (target && !turns.slice(0, lastTrained).some((turn) => turn.role === 'user')) {
    found.push({ rule: 'roles', message: 'no user message stands before the assistant message' });
  }
  turns.forEach((turn, index) => {
    if (turn.role === 'system' && index > 0 && turns[index - 1]!.role !== 'system') {
      found.push({ rule: 'roles', message: `a system message stands at place ${index + 1}, expected it first` });
    }
    if (turn.role === 'assistant' && turns[index - 1]?.role === 'assistant') {
      found.push({ rule: 'roles', message: `two assistant messages in a row, at places ${index} and ${index + 1}` });
    }
  });
  const last = turns.at(-1);
  if (target && last && last.role === 'user') {
    found.push({ rule: 'roles', message: 'the conversation ends with a user message that nobody answers' });
  }
  const given = turns.slice(0, Math.max(0, lastTrained));
  return {
    shape,
    turns,
    input: joined(given),
    question: joined(given.filter((turn) => turn.role !== 'system')),
    target: target?.text ?? '',
    ...(tools && { tools }),
    problems: found,
  };
}

function pair(shape: Shape, input: string, target: string, targetKey: string): Row {
  const problems: RowProblem[] = [];
  if (!target.trim()) problems.push({ rule: 'missing-target', message: `"${targetKey}" is empty`, key: targetKey });
  if (!input.trim()) problems.push({ rule: 'roles', message: 'the input is empty' });
  const turn = (role: Turn['role'], text: string): Turn => ({
    role,
    text,
    toolCalls: [],
    trained: role === 'assistant',
  });
  return { shape, turns: [turn('user', input), turn('assistant', target)], input, question: input, target, problems };
}

function joined(turns: readonly Turn[]): string {
  return turns.map((turn) => turn.text).join('\n');
}

function withSystem(system: unknown, { turns, problems }: Turns): Turns {
  const text = textOf(isObject(system) && 'parts' in system ? system['parts'] : system);
  return text
    ? { turns: [{ role: 'system', text, toolCalls: [], trained: false }, ...turns], problems }
    : { turns, problems };
}

/** A string, or a list of parts of which the text counts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  if (Array.isArray(content)) {
    return content
      .map((part) =>
        typeof part === 'string' ? part : isObject(part) && typeof part['text'] === 'string' ? part['text'] : '',
      )
      .filter(Boolean)
      .join('\n');
  }
  return isObject(content) ? toJson(content) : '';
}

function toolCallsOf(message: Json): ToolCall[] {
  const calls: ToolCall[] = [];
  const add = (name: unknown, args: unknown) => {
    if (typeof name !== 'string') return;
    calls.push({ name, arguments: typeof args === 'string' || isObject(args) ? args : '' });
  };
  for (const call of list(message['tool_calls'])) {
    if (isObject(call)) {
      const inner = isObject(call['function']) ? call['function'] : call;
      add(inner['name'], inner['arguments']);
    }
  }
  if (isObject(message['function_call'])) add(message['function_call']['name'], message['function_call']['arguments']);
  for (const part of [...list(message['content']), ...list(message['parts'])]) {
    if (!isObject(part)) continue;
    if (part['type'] === 'tool_use') add(part['name'], part['input']);
    if (isObject(part['toolUse'])) add(part['toolUse']['name'], part['toolUse']['input']);
    if (isObject(part['functionCall'])) add(part['functionCall']['name'], part['functionCall']['args']);
  }
  return calls;
}

function toolsOf(row: Json): string[] | undefined {
  const declared = row['tools'] ?? row['functions'];
  if (!Array.isArray(declared)) return undefined;
  return declared.flatMap((tool) => {
    if (!isObject(tool)) return [];
    if (Array.isArray(tool['functionDeclarations']))
      return tool['functionDeclarations'].filter(isObject).map((f) => String(f['name']));
    const named = isObject(tool['function']) ? tool['function'] : isObject(tool['toolSpec']) ? tool['toolSpec'] : tool;
    return typeof named['name'] === 'string' ? [named['name']] : [];
  });
}

function asTurns(value: unknown, role: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [{ role, content: value }] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
}
