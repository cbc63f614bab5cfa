import type { FormatId, PromptDocument } from '../prompt/types.ts';
import type { TextEdit } from '../text/text.ts';
import { nodeAt } from '../yaml/tree.ts';
import type { YamlMapping, YamlNode, YamlSequence } from '../yaml/types.ts';

/** Where a format declares its inputs, the first that the file has. */
const DECLARATIONS: Readonly<Partial<Record<FormatId, readonly (readonly string[])[]>>> = {
  prompty: [['inputs'], ['inputSchema', 'properties']],
  dotprompt: [
    ['input', 'schema', 'properties'],
    ['input', 'schema'],
  ],
  langchain: [['input_variables']],
  'semantic-kernel': [['input_variables']],
};

/**
 * Edits that declare a variable in the file's own header, or in the signature of the function around `at`; none where the
 * format declares nothing or nothing is declared yet.
 */
export function declareVariable(document: PromptDocument, name: string, at: number): TextEdit[] {
  if (document.format === 'baml') return declareParameter(document, name, at);
  const root = document.header?.yaml.root;
  const node = DECLARATIONS[document.format]?.map((path) => nodeAt(root, path)).find((found) => found !== undefined);
  if (!node || node.kind === 'scalar') return [];
  const edit = node.kind === 'mapping' ? declareKey(document.text, node, name) : declareItem(document.text, node, name);
  return edit ? [edit] : [];
}

/** A parameter of the BAML function whose prompt is edited. */
function declareParameter({ text, variables }: PromptDocument, name: string, at: number): TextEdit[] {
  const signature = text.lastIndexOf('function ', at);
  const close = text.indexOf(')', signature);
  if (signature < 0 || close < 0 || close > at) return [];
  const others = variables.some(
    ({ kind, span }) => kind === 'declaration' && signature < span.start && span.end < close,
  );
  return [insertAt(close, `${others ? ', ' : ''}${name}: string`)];
}

function declareKey(text: string, mapping: YamlMapping, name: string): TextEdit | undefined {
  const last = mapping.entries.at(-1);
  if (!last) return undefined;
  const nested = last.value.kind === 'mapping';
  if (mapping.flow) {
    const quote = last.key.style === 'double' ? '"' : '';
    const value = nested ? `{${quote}type${quote}: ${quote}string${quote}}` : `${quote}string${quote}`;
    return insertAt(endOf(last.value), `, ${quote}${name}${quote}: ${value}`);
  }
  const indent = indentAt(text, last.key.span.start);
  const lines = nested ? [`${indent}${name}:`, `${indent}  type: string`] : [`${indent}${name}: string`];
  return insertLines(text, endOf(last.value), lines);
}

function declareItem(text: string, sequence: YamlSequence, name: string): TextEdit | undefined {
  const last = sequence.items.at(-1);
  if (!last) return undefined;
  const isMapping = last.kind === 'mapping';
  if (sequence.flow) {
    const json =
      last.kind === 'mapping'
        ? last.entries[0]?.key.style === 'double'
        : last.kind === 'scalar' && last.style === 'double';
    const quote = json ? '"' : '';
    const item = isMapping ? `{${quote}name${quote}: ${quote}${name}${quote}}` : `${quote}${name}${quote}`;
    return insertAt(endOf(last), `, ${item}`);
  }
  const line = text.slice(text.lastIndexOf('\n', last.span.start - 1) + 1, last.span.start);
  const dash = /^\s*-\s+/.exec(line)?.[0] ?? '- ';
  return insertLines(text, endOf(last), [`${dash}${isMapping ? 'name: ' : ''}${name}`]);
}

function insertAt(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** New lines behind the line that holds the last letter before `at`. */
function insertLines(text: string, at: number, lines: readonly string[]): TextEdit {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  const newline = text.indexOf('\n', end);
  const place = newline < 0 ? text.length : newline;
  const lineBreak = text[place - 1] === '\r' ? '\r\n' : '\n';
  const before = text[place - 1] === '\r' ? place - 1 : place;
  return insertAt(before, `${lineBreak}${lines.join(lineBreak)}`);
}

function endOf(node: YamlNode): number {
  if (node.kind === 'scalar' || node.flow) return node.span.end;
  const last = node.kind === 'mapping' ? node.entries.at(-1)?.value : node.items.at(-1);
  return last ? endOf(last) : node.span.end;
}

function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return /^\s*/.exec(text.slice(start, at))![0];
}
