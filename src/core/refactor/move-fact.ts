import { setContractValue } from '../contract/edit.ts';
import type { ContractDocument } from '../contract/types.ts';
import { lemmaOf } from '../directives/lexicon/inflection.ts';
import { decodedOffset, editOf } from '../prompt/offsets.ts';
import type { Message, PromptDocument } from '../prompt/types.ts';
import type { Statement, StatementKind } from '../statements/types.ts';
import { volatilityOf } from '../statements/volatility.ts';
import type { TextEdit } from '../text/text.ts';
import type { YamlNode, YamlScalar } from '../yaml/types.ts';
import { declareVariable } from './declare.ts';

export interface MoveFactOptions {
  /** The contract of the prompt; its evidence gains the knowledge file as a source. */
  readonly contract?: ContractDocument;
  /** Default: beside the prompt, `<name>.knowledge.md`. */
  readonly knowledgePath?: string;
  /** What the knowledge file holds already. */
  readonly knowledgeText?: string;
  /** ISO date of the move; without it the entry has none. */
  readonly date?: string;
}

/** One fact moved: all edits belong to one undoable change. */
export interface MovedFact {
  /** The name of the variable that stands for the fact, unless the prompt's reader follows links instead. */
  readonly variable: string;
  readonly promptEdits: readonly TextEdit[];
  readonly knowledge: {
    readonly path: string;
    /** At the end of the file's text, or the whole of a new file. */
    readonly edits: readonly TextEdit[];
  };
  readonly contractEdits: readonly TextEdit[];
}

/**
 * Takes a statement out of a prompt: a variable in the file's own dialect takes its place (declared where the format
 * declares inputs), the statement goes to a knowledge file with its source and date, and the contract gains the source.
 * Files for coding agents have no variables; they get a link to the knowledge file. Pure: nothing is written here.
 */
export function moveFactToRetrieval(
  document: PromptDocument,
  statement: Statement,
  options: MoveFactOptions = {},
): MovedFact {
  const path = options.knowledgePath ?? knowledgePathFor(document.path);
  const variable = variableName(document, statement);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const linked = document.forCodingAgent;
  const reference = linked ? `see [${variable.replaceAll('_', ' ')}](${file})` : referenceTo(document, variable);
  const edit = editFor(statement, reference);
  return {
    variable,
    promptEdits: [
      ...quotesFor(document, statement.message, edit),
      ...(linked ? [] : declareVariable(document, variable, edit.span.start)),
    ],
    knowledge: { path, edits: [knowledgeEdit(document, statement, variable, options)] },
    contractEdits: options.contract ? contractEdits(options.contract, file, statement) : [],
  };
}

/** `prompts/reply.prompt.md` → `prompts/reply.knowledge.md`. */
export function knowledgePathFor(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  const name = path.slice(slash).replace(/^\.+/, '');
  const stem = name.split('.')[0] || 'prompt';
  return `${path.slice(0, slash)}${stem}.knowledge.md`;
}

/** The statement gives way to the reference; where it holds variables of its own, only its value does. */
function editFor({ message, sentence, span, valueSpan }: Statement, reference: string): TextEdit {
  const start = decodedOffset(message, span.start);
  const end = decodedOffset(message, span.end);
  const holdsVariable = sentence.masks.some(
    (mask) => mask.kind === 'variable' && start < sentence.start + mask.end && sentence.start + mask.start < end,
  );
  return holdsVariable
    ? editOf(message, decodedOffset(message, valueSpan.start), decodedOffset(message, valueSpan.end), reference)
    : editOf(message, start, end, reference);
}

/** The edit, and with it the quotes that a plain YAML scalar needs as soon as it begins with a brace. */
function quotesFor(document: PromptDocument, message: Message, edit: TextEdit): TextEdit[] {
  const scalar = document.header && plainScalarAt(document.header.yaml.root, message.map.toSource(0));
  if (!scalar || edit.span.start > scalar.span.start) return [edit];
  const { start, end } = scalar.span;
  const rest = document.text.slice(edit.span.end, end);
  return [{ span: { start, end }, newText: `'${edit.newText}${rest.replaceAll("'", "''")}'` }];
}

function plainScalarAt(node: YamlNode | undefined, at: number): YamlScalar | undefined {
  if (!node || at < node.span.start || node.span.end < at) return undefined;
  if (node.kind === 'scalar') return node.style === 'plain' ? node : undefined;
  const children = node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items;
  for (const child of children) {
    const found = plainScalarAt(child, at);
    if (found) return found;
  }
  return undefined;
}

/** A variable in the file's own dialect, also where that is one of the notations that programs fill in themselves. */
function referenceTo(document: PromptDocument, name: string): string {
  const { dialect, messages } = document;
  switch (dialect) {
    case 'none': {
      const written = messages.map(({ text }) => OWN_NOTATION.exec(text)?.[1]).find((mark) => mark !== undefined);
      return written === undefined ? `{{${name}}}` : `${written}${name}}`;
    }
    case 'vscode':
      return `\${input:${name}}`;
    case 'f-string':
      return `{${name}}`;
    case 'semantic-kernel':
      return `{{$${name}}}`;
    case 'jinja':
      return inBraces(document, name, ' ');
    default:
      return inBraces(document, name, '');
  }
}

/** Spaced like the first variable that the file itself puts in two braces. */
function inBraces({ text, variables }: PromptDocument, name: string, otherwise: '' | ' '): string {
  const openings = variables.map(({ span, nameSpan }) => text.slice(span.start, nameSpan.start));
  const written = openings.find((opening) => /^\{\{\s?$/.test(opening));
  const space = written === undefined ? otherwise : written.slice(2);
  return `{{${space}${name}${space}}}`;
}

/** `{name}` and `${name}`, which Python and JavaScript fill in. */
const OWN_NOTATION = /(?<![{$\w])(\$?\{)[A-Za-z_]\w*\}(?!\})/;

const NOT_IN_NAMES = new Set(
  'a an the our your their its this that these is are was were has have costs cost starts takes pays can may must will be at in on of for to from with and or by per it we you they currently now as customers customer'.split(
    ' ',
  ),
);
const NAME_ENDS: Readonly<Partial<Record<StatementKind, string>>> = {
  organisation: 'owner',
  statistic: 'figure',
  model: 'model',
};
const LONGEST_NAME = 3;

/** Up to three words of the statement and its kind, in snake case; unique in the file. */
function variableName(document: PromptDocument, statement: Statement): string {
  const kind = NAME_ENDS[statement.kind] ?? statement.kind;
  const words = (statement.quote.toLowerCase().match(/[a-z][a-z]+/g) ?? [])
    .filter((word) => !NOT_IN_NAMES.has(word) && word.length < 16)
    .map(lemmaOf)
    .filter((word, i, all) => word !== kind && all.indexOf(word) === i)
    .slice(0, LONGEST_NAME - 1);
  const base = [...words, kind].join('_');
  const taken = new Set(document.variables.map((variable) => variable.name));
  let name = base;
  for (let i = 2; taken.has(name); i++) name = `${base}_${i}`;
  return name;
}

/** An entry under a heading of its own, so that a retriever can cut the file by headings. */
function knowledgeEdit(
  document: PromptDocument,
  statement: Statement,
  variable: string,
  { knowledgeText, date }: MoveFactOptions,
): TextEdit {
  const text = knowledgeText ?? '';
  const { name, horizon } = volatilityOf(statement.kind);
  const source = document.path.slice(document.path.lastIndexOf('/') + 1);
  const plain = statement.quote.replace(/\*\*|__/g, '').trim();
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  const entry = [
    `## ${variable}`,
    '',
    /[.!?]$/.test(sentence) ? sentence : `${sentence}.`,
    '',
    `- Source: ${source}, line ${document.lines.lineAt(statement.span.start) + 1}`,
    ...(date ? [`- Moved on: ${date}`] : []),
    ...(statement.date ? [`- Stated for: ${statement.date}`] : []),
    `- Kind: ${name}; changes ${horizon}`,
    '',
  ].join('\n');
  const before =
    text === '' ? `# Knowledge of ${source}\n\n` : text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { span: { start: text.length, end: text.length }, newText: before + entry };
}

/** The knowledge file as an evidence source, once, with how often its most volatile fact changes. */
function contractEdits(document: ContractDocument, file: string, statement: Statement): TextEdit[] {
  const name = file.replace(/\.md$/, '');
  const sources = document.contract.evidence?.sources ?? [];
  if (sources.some((source) => source.name === name)) return [];
  const changes_every = Math.max(1, Math.round(volatilityOf(statement.kind).halfLifeDays));
  return setContractValue(document, `evidence.sources[${sources.length}]`, { name, kind: 'retrieval', changes_every });
}
