import { type TextDocument, Uri, workspace } from 'vscode';
import type { DocumentFilter } from 'vscode-languageclient';
import { find } from './file-access.ts';

/** Contracts are known by name alone. */
const CONTRACT = /(^|\/)([^/]+\.task\.(ya?ml|json)|task-contract\.(ya?ml|json))$/i;

/** Prompt files that are known by name, whatever language the editor takes them for. */
const PROMPT_NAME =
  /\.(prompt\.(md|ya?ml)|instructions\.md|agent\.md|chatmode\.md|prompty|prompt|poml|baml|mdc|system\.(md|txt))$|(^|\/)(copilot-instructions\.md|skill\.md|agents\.md|claude(\.local)?\.md|gemini\.md|\.(cursor|windsurf|cline)rules|promptfooconfig\.(ya?ml|json)|skprompt\.txt|system\.md)$|(^|\/)\.github\/agents\/[^/]+\.md$|(^|\/)\.claude\/(rules|agents|commands)\/.+\.md$|(^|\/)prompts\/.+\.(j2|jinja2?)$/i;

/** Languages that hold nothing but prompts. */
const PROMPT_LANGUAGES = new Set(['prompt', 'instructions', 'chatagent', 'chatmode', 'skill', 'prompty', 'dotprompt']);

/** In these the text decides: a request in JSON, a LangChain or Semantic Kernel prompt in YAML. */
const DATA_LANGUAGES = new Set(['json', 'jsonc', 'yaml']);
const LOOKS_LIKE_PROMPT = /"messages"\s*:\s*\[|^_type\s*:|"_type"\s*:|^template\s*:|^execution_settings\s*:/m;
const LOOK_AT = 20_000;

/** What `PROMPT_NAME` can match, for a search. */
const PROMPT_FILES = '**/*.{md,txt,yml,yaml,json,prompty,prompt,poml,baml,mdc,j2,jinja,jinja2}';
const MOST_FILES = 5_000;

export const isContract = ({ path }: { readonly path: string }): boolean => CONTRACT.test(path);

/** Files of the workspace that are prompts by their names. */
export async function promptFiles(): Promise<Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map(({ uri }) => find({ folder: uri.toString(), include: [PROMPT_FILES], limit: MOST_FILES })),
  );
  return found
    .flatMap((uris) => uris ?? [])
    .map((uri) => Uri.parse(uri))
    .filter(({ path }) => PROMPT_NAME.test(path));
}

/** Whether this document is a reason to start the language server. Looks at a name, at most at the first lines. */
export function concerns(document: TextDocument): boolean {
  if (!schemes().includes(document.uri.scheme)) return false;
  const { path } = document.uri;
  if (CONTRACT.test(path) || PROMPT_NAME.test(path) || path.endsWith('/.rightlever.yaml')) return true;
  if (PROMPT_LANGUAGES.has(document.languageId)) return true;
  if (!DATA_LANGUAGES.has(document.languageId)) return false;
  const lastLine = Math.min(document.lineCount, 400);
  const head = document.getText(document.validateRange(documentHead(document, lastLine)));
  return LOOKS_LIKE_PROMPT.test(head.slice(0, LOOK_AT));
}

function documentHead(document: TextDocument, lines: number) {
  return document.lineAt(0).range.with(undefined, document.lineAt(lines - 1).range.end);
}

/** Where files are the user's own: not the editor's history, diffs or output. */
function schemes(): string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/**
 * What is sent to the server once it runs. Wider than what starts it: a configuration may declare any text file a
 * prompt, and the server alone reads configurations.
 */
export function documentSelector(): DocumentFilter[] {
  const languages = [
    ...PROMPT_LANGUAGES,
    ...DATA_LANGUAGES,
    'markdown',
    'plaintext',
    'jinja',
    'handlebars',
    'poml',
    'baml',
  ];
  return schemes().flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    { scheme, pattern: '**/*.{prompty,prompt,poml,baml,mdc,j2,jinja,jinja2,jsonl}' },
    { scheme, pattern: '**/.{cursor,windsurf,cline}rules' },
  ]);
}
