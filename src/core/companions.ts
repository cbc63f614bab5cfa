import type { PromptDocument } from './prompt/types.ts';
import { globsOverlap } from './text/globs.ts';

/**
 * Which instruction files a reader gets together. Paths are relative to one workspace root, with `/`.
 * Files of different programs (Copilot, Claude, Cursor, Gemini) never apply together; AGENTS.md is read by all but Claude.
 */
export interface Neighbour {
  readonly path: string;
  /** Why they apply together, to end the sentence "… applies too:". */
  readonly relation: string;
}

type Program = 'copilot' | 'claude' | 'cursor' | 'gemini';

interface Instructions {
  readonly path: string;
  readonly programs: readonly Program[];
  /** The files of the workspace it speaks about. */
  readonly globs: readonly string[];
  readonly imports: readonly string[];
  /** An agent is chosen by hand: two of them never apply together. */
  readonly agent: boolean;
  /** The folder of a nested memory file that says it overrides the ones above. */
  readonly overrides: boolean;
}

/** For each instruction file the others that apply with it. */
export function findCompanions(documents: readonly PromptDocument[]): Map<string, Neighbour[]> {
  const known = documents.map(instructionsOf).filter((found) => found !== undefined);
  const imported = new Set(known.flatMap(({ imports }) => imports));
  for (const { path } of known) imported.delete(path);
  const all = [...known, ...documents.filter(({ path }) => imported.has(path)).map(({ path }) => importedText(path))];
  const result = new Map<string, Neighbour[]>();
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      const relation = relationOf(a, b);
      if (!relation) continue;
      append(result, a.path, { path: b.path, relation });
      append(result, b.path, { path: a.path, relation });
    }
  }
  return result;
}

function append(map: Map<string, Neighbour[]>, path: string, neighbour: Neighbour): void {
  const list = map.get(path);
  if (list) list.push(neighbour);
  else map.set(path, [neighbour]);
}

function relationOf(a: Instructions, b: Instructions): string | undefined {
  if (a.imports.includes(b.path)) return `${a.path} imports ${b.path}`;
  if (b.imports.includes(a.path)) return `${b.path} imports ${a.path}`;
  if (!a.programs.some((program) => b.programs.includes(program))) return undefined;
  if (a.agent && b.agent) return undefined;
  if ((a.overrides && isBelow(a.path, b.path)) || (b.overrides && isBelow(b.path, a.path))) return undefined;
  for (const left of a.globs) {
    for (const right of b.globs) {
      if (globsOverlap(left, right)) {
        return left === '**' && right === '**'
          ? 'both apply to every file'
          : `both apply to files that match ${left === '**' ? right : left}`;
      }
    }
  }
  return undefined;
}

/** A text that applies only where a memory file imports it. */
function importedText(path: string): Instructions {
  return { path, programs: [], globs: [], imports: [], agent: false, overrides: false };
}

function isBelow(path: string, other: string): boolean {
  return path !== other && path.startsWith(folderOf(other));
}

function instructionsOf(document: PromptDocument): Instructions | undefined {
  const { path, format } = document;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stated = document.settings.applyTo?.map((glob) => glob.value) ?? [];
  const base = { path, imports: importsOf(document), agent: false, overrides: false };
  switch (format) {
    case 'vscode-instructions':
      return { ...base, programs: ['copilot'], globs: name === 'copilot-instructions.md' ? ['**'] : stated };
    case 'vscode-agent':
      return { ...base, programs: ['copilot'], globs: ['**'], agent: true };
    case 'cursor':
      return { ...base, programs: ['cursor'], globs: alwaysApplies(document) ? ['**'] : stated };
    case 'memory': {
      if (/(^|\/)\.claude\/(agents|commands)\//.test(path)) return undefined;
      if (/(^|\/)\.claude\/rules\//.test(path))
        return { ...base, programs: ['claude'], globs: stated.length ? stated : ['**'] };
      const programs: readonly Program[] =
        name === 'AGENTS.md' ? ['copilot', 'cursor', 'gemini'] : name === 'GEMINI.md' ? ['gemini'] : ['claude'];
      return { ...base, programs, globs: [`${folderOf(path)}**`], overrides: saysItOverrides(document) };
    }
    default:
      return undefined;
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** `.cursorrules` and rules with `alwaysApply: true`. */
function alwaysApplies(document: PromptDocument): boolean {
  const root = document.header?.yaml.root;
  if (root?.kind !== 'mapping') return !document.path.endsWith('.mdc');
  return root.entries.some(
    (entry) => entry.key.text === 'alwaysApply' && entry.value.kind === 'scalar' && entry.value.value === true,
  );
}

function saysItOverrides(document: PromptDocument): boolean {
  return /\b(overrides?|takes? precedence over|replaces?)\b[^.\n]{0,60}\b(root|parent|global|top-level|AGENTS\.md|CLAUDE\.md)/i.test(
    document.text.slice(0, 4000),
  );
}

const IMPORT = /(?:^|\s)@([\w./-]+\.md)\b/g;

/** `@path` imports of memory files, resolved against the file's folder. */
function importsOf(document: PromptDocument): string[] {
  if (document.format !== 'memory') return [];
  const folder = folderOf(document.path);
  return [...document.text.slice(0, 100_000).matchAll(IMPORT)].map((match) => normalise(folder + match[1]!));
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
