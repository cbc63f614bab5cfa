import type { FormatId } from '../prompt/types.ts';

/** The format of a file by its name, then by its content; undefined for a file that is no prompt as far as these tell. */
export function detectFormat(path: string, text: string): FormatId | undefined {
  void text;
  const normal = path.replace(/\\/g, '/');
  const name = normal.slice(normal.lastIndexOf('/') + 1).toLowerCase();
  if (name.endsWith('.prompt.md')) return 'vscode-prompt';
  if (name.endsWith('.instructions.md') || name === 'copilot-instructions.md') return 'vscode-instructions';
  if (/\.(?:agent|chatmode)\.md$/.test(name)) return 'vscode-agent';
  if (name === 'skill.md') return 'skill';
  if (/^(?:agents|claude|claude\.local|gemini)\.md$/.test(name)) return 'memory';
  if (name.endsWith('.mdc')) return 'cursor';
  return undefined;
}
