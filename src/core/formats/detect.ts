import type { FormatId } from '../prompt/types.ts';
import { readFrontMatter } from './front-matter.ts';
import { roleLines } from './prompty.ts';

interface NameRule {
  readonly format: FormatId;
  /** Matched against the lower-case path with `/` before it. */
  readonly path: RegExp;
}

/** The first that matches decides. */
const BY_NAME: readonly NameRule[] = [
  { format: 'vscode-prompt', path: /\.prompt\.md$/ },
  {
    format: 'vscode-instructions',
    path: /\.instructions\.md$|\/copilot-instructions\.md$/,
  },
  {
    format: 'vscode-agent',
    path: /\.(?:agent|chatmode)\.md$|\/\.github\/agents\/[^/]+\.md$/,
  },
  { format: 'skill', path: /\/skill\.md$/ },
  {
    format: 'memory',
    path: /\/(?:agents|claude|claude\.local|gemini)\.md$|\/\.claude\/(?:rules|agents|commands)\/.+\.md$/,
  },
  {
    format: 'cursor',
    path: /\.mdc$|\/\.(?:cursorrules|windsurfrules|clinerules)$/,
  },
  { format: 'prompty', path: /\.prompty$/ },
  { format: 'github-prompt', path: /\.prompt\.ya?ml$/ },
  { format: 'openai-messages', path: /\.messages\.json$/ },
  {
    format: 'promptfoo',
    path: /\/promptfooconfig\.(?:ya?ml|json)$/,
  },
  { format: 'semantic-kernel', path: /\/skprompt\.txt$/ },
  {
    format: 'jinja',
    path: /\/prompts\/(?:.*\/)?[^/]*\.(?:j2|jinja2?)$/,
  },
  { format: 'poml', path: /\.poml$/ },
  { format: 'baml', path: /\.baml$/ },
  {
    format: 'plain',
    path: /\.system\.(?:md|txt)$|\/system\.md$/,
  },
];

/**
 * True for a file that is a prompt by its name. `path` should be absolute or begin above the searched folder, because a
 * `prompts` folder above it counts.
 */
export function isPromptPath(path: string): boolean {
  const normal = normalize(path);
  return formatByName(normal) !== undefined || normal.endsWith('.prompt');
}

/** True for a file whose content must be looked at to tell whether it is a prompt. */
export function mayBePrompt(path: string): boolean {
  return /\.(?:json|ya?ml)$/.test(normalize(path));
}

/** The format of a file by its name, then by its content; undefined for a file that is no prompt as far as these tell. */
export function detectFormat(path: string, text: string): FormatId | undefined {
  const normal = normalize(path);
  const byName = formatByName(normal);
  if (byName) return byName;
  if (normal.endsWith('.prompt')) return formatOfPrompt(text);
  if (normal.endsWith('.json')) return formatOfJson(text);
  return /\.ya?ml$/.test(normal) ? formatOfYaml(text) : undefined;
}

function normalize(path: string): string {
  return `/${path.replace(/\\/g, '/').toLowerCase()}`;
}

function formatByName(normal: string): FormatId | undefined {
  return BY_NAME.find(({ path }) => path.test(normal))?.format;
}

/** Several tools claim `.prompt`. */
function formatOfPrompt(text: string): FormatId {
  const { header, bodyStart } = readFrontMatter(text, true);
  if (!header) {
    if (/^\s*[{[]/.test(text.slice(0, 1000)) && topLevelKeys(text).has('messages')) return 'openai-messages';
    if (/^(?:messages|modelParameters)[ \t]*:/m.test(text)) return 'github-prompt';
  }
  if (/\{\{~?\s*(?:role|[#/](?:if|each|unless|with)|>|history|media)\b/.test(text)) return 'dotprompt';
  if (roleLines(text, bodyStart).length > 0) return 'prompty';
  if (/\{%[-+~]?\s*(?:if|for|set|include)\b/.test(text)) return 'jinja';
  return 'dotprompt';
}

function formatOfJson(text: string): FormatId | undefined {
  const keys = topLevelKeys(text);
  if (keys.has('messages') && /"role"\s*:/.test(text)) return 'openai-messages';
  const type = keys.has('_type') ? /"_type"\s*:\s*"(\w+)"/.exec(text)?.[1] : undefined;
  return type === 'prompt' || type === 'few_shot' ? 'langchain' : undefined;
}

function formatOfYaml(text: string): FormatId | undefined {
  if (/^_type[ \t]*:[ \t]*["']?(?:prompt|few_shot)["']?[ \t]*\r?$/m.test(text)) return 'langchain';
  const isFunction =
    /^template[ \t]*:/m.test(text) && /^(?:input_variables|execution_settings|template_format)[ \t]*:/m.test(text);
  return isFunction ? 'semantic-kernel' : undefined;
}

/** The keys of a JSON object's own level. Reads each character at most once; none for what is no JSON object. */
function topLevelKeys(text: string): Set<string> {
  const keys = new Set<string>();
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^\s{0,1000}\{/.test(text.slice(start, start + 1001))) return keys;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (--depth === 0) break;
    } else if (char === '"') {
      const from = at + 1;
      at = endOfString(text, from);
      if (depth === 1 && /^\s{0,20}:/.test(text.slice(at + 1, at + 22))) keys.add(text.slice(from, at));
    }
  }
  return keys;
}

/** The offset of the closing quote, or the text's end. */
function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
