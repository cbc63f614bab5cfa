import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Dialect, FormatId, PromptDocument } from '../core/prompt/types.ts';
import { allRules } from '../core/rules/index.ts';
import type { LineIndex } from '../core/text/text.ts';

const VERBS = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];

/** Inside a `rightlever-…` comment: the verb, then rule ids and families. Undefined elsewhere. */
export function completeSuppression(text: string, lines: LineIndex, offset: number): CompletionItem[] | undefined {
  const start = lines.lineSpan(lines.lineAt(offset)).start;
  const before = text.slice(start, offset);
  const comment = before.lastIndexOf('rightlever-');
  if (comment < 0 || !/(<!--|\{\{!(--)?|\{#|#|\/\/)\s*$/.test(before.slice(0, comment))) return undefined;
  const written = before.slice(comment + 'rightlever-'.length);
  if (written.includes('--')) return [];
  const word = /[\w/-]*$/.exec(written)![0];
  const range = lines.rangeOf({ start: offset - word.length, end: offset });
  if (!/\s/.test(written)) {
    return VERBS.map((verb, index) => ({
      label: verb,
      kind: CompletionItemKind.Keyword,
      sortText: String(index),
      textEdit: { range, newText: verb },
    }));
  }
  return ruleNames().map(([label, documentation]) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation,
    textEdit: { range, newText: label },
  }));
}

/** Every rule with its summary, then every family. */
export function ruleNames(): (readonly [name: string, summary: string])[] {
  const families = new Set(allRules.map(({ meta }) => meta.id.slice(0, meta.id.indexOf('/'))));
  return [
    ...allRules.map(({ meta }) => [meta.id, meta.summary] as const),
    ...[...families].map((family) => [family, `Every rule of the family ${family}`] as const),
  ];
}

/** Front matter keys, and the variables of the file after the opening of one. */
export function completePrompt(
  document: PromptDocument,
  offset: number,
  frontMatter: boolean,
  snippets: boolean,
): CompletionItem[] {
  const { header, lines, text } = document;
  if (header && offset > header.span.start && offset < header.span.end) {
    return frontMatter ? frontMatterKeys(document, offset, snippets) : [];
  }
  const start = lines.lineSpan(lines.lineAt(offset)).start;
  return variableItems(document, text.slice(start, offset), offset);
}

// --- variables -------------------------------------------------------------------------------------------------------

const OPENINGS: Readonly<Record<Dialect, { readonly open: RegExp; readonly close: string } | undefined>> = {
  mustache: { open: /\{\{\{?[#^/&>]?\s*([\w.]*)$/, close: '}}' },
  handlebars: { open: /\{\{\{?[#^/&>]?\s*(?:\w+\s+)?([\w.]*)$/, close: '}}' },
  jinja: { open: /\{\{-?\s*([\w.]*)$/, close: ' }}' },
  'semantic-kernel': { open: /\{\{\$([\w.]*)$/, close: '}}' },
  vscode: { open: /\$\{(?:input:)?([\w.]*)$/, close: '}' },
  'f-string': { open: /(?:^|[^{])\{([\w.]*)$/, close: '}' },
  none: undefined,
};

function variableItems(document: PromptDocument, before: string, offset: number): CompletionItem[] {
  const opening = OPENINGS[document.dialect];
  const match = opening?.open.exec(before);
  if (!opening || !match) return [];
  const word = match[1]!;
  const range = document.lines.rangeOf({ start: offset - word.length, end: offset });
  const rest = document.text.slice(offset, offset + 3);
  const close = rest.trimStart().startsWith('}') ? '' : opening.close;
  const names = new Map<string, 'declaration' | 'use'>();
  for (const { name, kind, span } of document.variables) {
    // The one being written is no suggestion.
    if (span.start <= offset && offset <= span.end) continue;
    if (kind === 'declaration' || !names.has(name)) names.set(name, kind);
  }
  const items = [...names].map(
    ([name, kind]): CompletionItem => ({
      label: name,
      kind: CompletionItemKind.Variable,
      detail: kind === 'declaration' ? 'declared in this file' : 'used in this file',
      textEdit: { range, newText: `${name}${close}` },
    }),
  );
  if (document.dialect !== 'vscode' || before.endsWith(`input:${word}`)) return items;
  return [
    ...items,
    ...EDITOR_VARIABLES.map((name) => ({
      label: name,
      kind: CompletionItemKind.Constant,
      detail: 'filled in by the editor',
      textEdit: { range, newText: `${name}${close}` },
    })),
  ];
}

const EDITOR_VARIABLES = [
  'selection',
  'selectedText',
  'file',
  'fileBasename',
  'fileDirname',
  'fileBasenameNoExtension',
  'workspaceFolder',
  'workspaceFolderBasename',
];

// --- front matter ----------------------------------------------------------------------------------------------------

type Keys = Readonly<Record<string, string>>;

const NAME_AND_DESCRIPTION: Keys = {
  name: 'The name it is called by.',
  description: 'One sentence on what it does; it is shown in lists and tells a model when to use it.',
};

const VSCODE_AGENT: Keys = {
  ...NAME_AND_DESCRIPTION,
  'argument-hint': 'A hint shown in the chat input.',
  model: 'The model, or a list of models in order of preference.',
  tools: 'The tools it may use.',
  agents: 'The agents it may call.',
  handoffs: 'The agents a user may go on with, each with label, agent and prompt.',
  target: 'Where it runs: vscode or github-copilot.',
  hooks: 'Commands that run at points of its life.',
};

/** Keys of the front matter, or of the whole file, by format. */
const KEYS: Readonly<Partial<Record<FormatId, Keys>>> = {
  'vscode-prompt': {
    ...NAME_AND_DESCRIPTION,
    agent: 'The agent that runs the prompt: ask, edit, agent or the name of a custom one.',
    model: 'The model, or a list of models in order of preference.',
    tools: 'The tools the prompt may use.',
    'argument-hint': 'A hint shown in the chat input.',
  },
  'vscode-instructions': {
    ...NAME_AND_DESCRIPTION,
    applyTo: 'Globs of the files the instructions apply to, separated by commas.',
    excludeAgent: 'An agent that does not read them: code-review or coding-agent.',
  },
  'vscode-agent': VSCODE_AGENT,
  skill: {
    ...NAME_AND_DESCRIPTION,
    license: 'The licence, or the file that holds it.',
    compatibility: 'What the skill needs of its surroundings.',
    metadata: 'Keys of your own.',
    'allowed-tools': 'Tools that need no further permission.',
    context: 'Set to fork to run it in a context of its own.',
  },
  memory: {
    ...NAME_AND_DESCRIPTION,
    paths: 'Globs of the files the rules apply to.',
    tools: 'The tools the agent may use.',
    model: 'The model of the agent or command.',
    'argument-hint': 'A hint shown while the command is typed.',
    'allowed-tools': 'Tools that need no further permission.',
  },
  cursor: {
    description: 'When the rule is worth reading; an agent decides by it.',
    globs: 'Globs of the files the rule applies to.',
    alwaysApply: 'true: part of every request.',
  },
  prompty: {
    ...NAME_AND_DESCRIPTION,
    authors: 'Who wrote it.',
    model: 'The api and the configuration and options of the model.',
    inputs: 'The inputs with their types and defaults.',
    outputs: 'The outputs with their types.',
    sample: 'Sample values of the inputs.',
    tools: 'The tools the model may call.',
    template: 'The template language: jinja2 or mustache.',
  },
  dotprompt: {
    model: 'The model.',
    config: 'Model settings such as temperature and maxOutputTokens.',
    input: 'schema and default of the inputs.',
    output: 'format and schema of the output.',
    tools: 'The tools the model may call.',
    metadata: 'Keys of your own.',
  },
  'github-prompt': {
    ...NAME_AND_DESCRIPTION,
    model: 'The model, with its publisher.',
    modelParameters: 'maxTokens, temperature, topP.',
    responseFormat: 'text, json_object or json_schema.',
    jsonSchema: 'The JSON Schema of the answer, as a JSON string.',
    messages: 'The messages, each with role and content.',
    testData: 'Rows of values for the variables.',
    evaluators: 'How answers are judged.',
  },
};

function frontMatterKeys(
  { format, header, lines, text }: PromptDocument,
  offset: number,
  snippets: boolean,
): CompletionItem[] {
  const keys = KEYS[format];
  const start = lines.lineSpan(lines.lineAt(offset)).start;
  const word = text.slice(start, offset);
  if (!keys || !header || !/^[\w-]*$/.test(word) || word.startsWith('---')) return [];
  const root = header.yaml.root;
  const present = new Set(root?.kind === 'mapping' ? root.entries.map(({ key }) => key.text) : []);
  const end = offset + /^[\w-]*/.exec(text.slice(offset, offset + 100))![0].length;
  const range = lines.rangeOf({ start, end });
  return Object.entries(keys)
    .filter(([key]) => !present.has(key))
    .map(
      ([key, documentation], index): CompletionItem => ({
        label: key,
        kind: CompletionItemKind.Property,
        documentation,
        sortText: String(index).padStart(3, '0'),
        insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText: snippets ? `${key}: $0` : `${key}: ` },
      }),
    );
}
