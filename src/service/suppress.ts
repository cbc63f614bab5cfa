import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { PromptDocument } from '../core/prompt/types.ts';
import type { Finding } from '../core/rules/types.ts';
import { LineIndex } from '../core/text/text.ts';
import { parseYaml } from '../core/yaml/parse.ts';
import { entryOf } from '../core/yaml/tree.ts';
import type { YamlDocument, YamlNode } from '../core/yaml/types.ts';
import type { Analysis } from './analysis.ts';
import type { Files } from './files.ts';
import { CONFIGURATION_NAME, type Project } from './project.ts';
import { folderOf, foldersUpTo, relativePath, resolvePath } from './uris.ts';

/** Suppressing a finding by a comment in the file's own syntax, or in the configuration where the file has no comments. */

/** Insertions; one of them has a place for the reason between `before` and `after`. */
interface Suppression {
  readonly edits: readonly {
    readonly at: number;
    readonly before: string;
    readonly after: string;
    readonly reason: boolean;
  }[];
}

type CommentStyle = readonly [open: string, close: string];

const HTML: CommentStyle = ['<!-- ', ' -->'];
const HASH: CommentStyle = ['# ', ''];
const HANDLEBARS: CommentStyle = ['{{!-- ', ' --}}'];
const JINJA: CommentStyle = ['{# ', ' #}'];

/** A comment before the line of `offset` that hides one rule there; undefined in a file without comments. */
function suppressNextLine(document: PromptDocument, ruleId: string, offset: number): Suppression | undefined {
  const inYaml = yamlAt(document, offset);
  if (inYaml) return suppressInYaml(inYaml, document.lines, ruleId, offset);
  const style = bodyStyle(document);
  return style && commentBefore(document.lines, style, ruleId, offset);
}

/** A comment at the top of the file that hides one rule in all of it. */
function suppressFile(document: PromptDocument, ruleId: string): Suppression | undefined {
  const { header, lines } = document;
  const text = `rightlever-disable-file ${ruleId} -- `;
  if (header && isFrontMatter(document)) {
    const style = bodyStyle(document);
    if (!style) return undefined;
    const at = afterLine(lines, lines.lineAt(Math.max(header.span.start, header.span.end - 1)));
    const newline = at > 0 && !/[\r\n]/.test(document.text[at - 1]!) ? '\n' : '';
    return { edits: [{ at, before: `${newline}${style[0]}${text}`, after: `${style[1]}\n`, reason: true }] };
  }
  const style = header ? (isJson(header.yaml) ? undefined : HASH) : bodyStyle(document);
  return style && { edits: [{ at: 0, before: `${style[0]}${text}`, after: `${style[1]}\n`, reason: true }] };
}

/** The same for a YAML file that is no prompt: a contract, a configuration. */
function suppressInYaml(yaml: YamlDocument, lines: LineIndex, ruleId: string, offset: number): Suppression | undefined {
  if (isJson(yaml)) return undefined;
  const scalar = multilineScalarAt(yaml.root, lines, offset);
  if (!scalar) return commentBefore(lines, HASH, ruleId, offset);
  // No comment can stand inside a scalar: a region around the key's lines.
  const first = lines.lineAt(scalar.start);
  const last = lines.lineAt(scalar.end - 1);
  const indent = indentOf(lines, first);
  const end = afterLine(lines, last);
  const newline = end > 0 && !/[\r\n]/.test(lines.text[end - 1]!) ? '\n' : '';
  return {
    edits: [
      {
        at: lines.lineSpan(first).start,
        before: `${indent}# rightlever-disable ${ruleId} -- `,
        after: '\n',
        reason: true,
      },
      { at: end, before: `${newline}${indent}# rightlever-enable ${ruleId}\n`, after: '', reason: false },
    ],
  };
}

/** An entry of `suppress` in a configuration; `text` is the file's present text, '' when there is none. */
function suppressInConfiguration(yaml: YamlDocument, file: string, ruleId: string): Suppression {
  const { text, root } = yaml;
  const item = (indent: string) =>
    `${indent}- files: [${JSON.stringify(file)}]\n${indent}  rules: [${ruleId}]\n${indent}  reason: "`;
  const list = root?.kind === 'mapping' ? entryOf(root, 'suppress')?.value : undefined;
  if (list?.kind === 'sequence' && !list.flow && list.items.length > 0) {
    const lastStart = list.items.at(-1)!.span;
    const lineStart = text.lastIndexOf('\n', list.span.start - 1) + 1;
    const indent = /^ */.exec(text.slice(lineStart))![0];
    const at = endOfLine(text, lastStart.end);
    return {
      edits: [{ at, before: `${text[at - 1] === '\n' ? '' : '\n'}${item(indent)}`, after: '"\n', reason: true }],
    };
  }
  const newline = text === '' || text.endsWith('\n') ? '' : '\n';
  return { edits: [{ at: text.length, before: `${newline}suppress:\n${item('  ')}`, after: '"\n', reason: true }] };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(0, offset - 1));
  return end < 0 ? text.length : end + 1;
}

function commentBefore(lines: LineIndex, [open, close]: CommentStyle, ruleId: string, offset: number): Suppression {
  const line = lines.lineAt(offset);
  const at = lines.lineSpan(line).start;
  const before = `${indentOf(lines, line)}${open}rightlever-disable-next-line ${ruleId} -- `;
  return { edits: [{ at, before, after: `${close}\n`, reason: true }] };
}

function indentOf(lines: LineIndex, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return /^[ \t]*/.exec(lines.text.slice(start, end))![0];
}

/** The offset where the line after `line` begins. */
function afterLine(lines: LineIndex, line: number): number {
  return line + 1 < lines.lineCount ? lines.lineSpan(line + 1).start : lines.text.length;
}

/** Comments of the text between front matter and end; YAML and JSON files have none there. */
function bodyStyle({ format, dialect, header }: PromptDocument): CommentStyle | undefined {
  if (format === 'baml') return ['// ', ''];
  if (format === 'poml') return HTML;
  if (dialect === 'jinja') return JINJA;
  if (dialect === 'handlebars' || dialect === 'mustache') return HANDLEBARS;
  if (header && format !== 'prompty' && format !== 'dotprompt' && isWholeFileYaml(format)) return undefined;
  return HTML;
}

function isWholeFileYaml(format: PromptDocument['format']): boolean {
  return ['github-prompt', 'openai-messages', 'promptfoo', 'langchain'].includes(format);
}

function isFrontMatter({ header, text }: PromptDocument): boolean {
  return header !== undefined && text.startsWith('---', header.span.start) && header.span.end < text.length;
}

/** The YAML an offset stands in: front matter, or the whole file. */
function yamlAt(document: PromptDocument, offset: number): YamlDocument | undefined {
  const { header } = document;
  return header && offset >= header.span.start && offset < header.span.end ? header.yaml : undefined;
}

function isJson({ root }: YamlDocument): boolean {
  return (root?.kind === 'mapping' || root?.kind === 'sequence') && root.flow;
}

/** The scalar of more than one line that holds an offset, from its first line on. */
function multilineScalarAt(node: YamlNode | undefined, lines: LineIndex, offset: number) {
  const scalar = scalarAt(node, offset);
  return scalar && lines.lineAt(scalar.start) !== lines.lineAt(scalar.end - 1) ? scalar : undefined;
}

function scalarAt(node: YamlNode | undefined, offset: number): { start: number; end: number } | undefined {
  if (!node || offset < node.span.start || offset >= node.span.end) return undefined;
  if (node.kind === 'scalar') return node.span;
  if (node.kind === 'sequence') return first(node.items, (item) => scalarAt(item, offset));
  return first(node.entries, (entry) => scalarAt(entry.value, offset));
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

/** Quick fixes that accept a finding: for its line, for the file, or in the configuration where no comment can stand. */
export async function suppressions(
  analysis: Analysis,
  finding: Finding,
  diagnostic: Diagnostic,
  snippets: boolean,
  { files, project }: { readonly files: Files; readonly project: Project },
): Promise<CodeAction[]> {
  const { ruleId } = finding;
  if (analysis.kind === 'configuration' || ruleId.startsWith('suppression/')) return [];
  const action = (title: string, edit: WorkspaceEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit,
  });
  const actions: CodeAction[] = [];
  const { uri, version } = analysis;
  if (analysis.kind === 'prompt') {
    const { document } = analysis;
    const line = suppressNextLine(document, ruleId, document.lines.offsetAt(finding.range.start));
    if (line)
      actions.push(
        action(`Suppress ${ruleId} here, with a reason`, toEdit(uri, version, line, document.lines, snippets)),
      );
    const whole = suppressFile(document, ruleId);
    if (whole) {
      actions.push(
        action(`Suppress ${ruleId} in this file, with a reason`, toEdit(uri, version, whole, document.lines, snippets)),
      );
    }
  } else if (analysis.kind === 'contract') {
    const { yaml, lines } = analysis.contract;
    const line = suppressInYaml(yaml, lines, ruleId, lines.offsetAt(finding.range.start));
    if (line)
      actions.push(action(`Suppress ${ruleId} here, with a reason`, toEdit(uri, version, line, lines, snippets)));
  }
  if (actions.length > 0) return actions;
  const edit = await configurationEdit(uri, ruleId, snippets, files, project);
  return [action(`Suppress ${ruleId} for this file in ${CONFIGURATION_NAME}, with a reason`, edit)];
}

/** The nearest configuration gets the entry; where there is none, one is created in the workspace folder. */
async function configurationEdit(
  uri: string,
  ruleId: string,
  snippets: boolean,
  files: Files,
  project: Project,
): Promise<WorkspaceEdit> {
  const folder = project.workspaceFolderOf(uri);
  for (const candidate of foldersUpTo(uri, folder)) {
    const file = await files.text(resolvePath(candidate, CONFIGURATION_NAME));
    if (!file) continue;
    const path = relativePath(folderOf(file.uri), uri) ?? uri;
    const suppression = suppressInConfiguration(parseYaml(file.text), path, ruleId);
    return toEdit(file.uri, file.version, suppression, new LineIndex(file.text), snippets);
  }
  const target = resolvePath(folder, CONFIGURATION_NAME);
  const suppression = suppressInConfiguration(parseYaml(''), relativePath(folder, uri) ?? uri, ruleId);
  const { documentChanges = [] } = toEdit(target, null, suppression, new LineIndex(''), snippets);
  return { documentChanges: [{ kind: 'create', uri: target, options: { ignoreIfExists: true } }, ...documentChanges] };
}

/** The reason is left to be written, at a tab stop where the client has snippets: until then the engine asks for it. */
function toEdit(
  uri: string,
  version: number | null,
  { edits }: Suppression,
  lines: LineIndex,
  snippets: boolean,
): WorkspaceEdit {
  const written = edits.map(({ at, before, after, reason }) => {
    const range = lines.rangeOf({ start: at, end: at });
    if (!reason || !snippets) return { range, newText: before + after };
    const value = `${escapeSnippet(before)}$1${escapeSnippet(after)}`;
    return { range, snippet: { kind: 'snippet' as const, value } };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
