import { detectFormat } from './formats/index.ts';

/** A prompt or contract above this is reported and not read: 500,000 tokens, more than any model's window takes well. */
export const MAX_TEXT_BYTES = 2_000_000;

const CONTRACT = /(^|\/)([^/]+\.task\.(ya?ml|json)|task-contract\.(ya?ml|json))$/i;

/** Task contracts are known by name: `*.task.yaml`, `*.task.yml`, `*.task.json`, `task-contract.{yaml,yml,json}`. */
export function isContractPath(path: string): boolean {
  return CONTRACT.test(path);
}

/** What a file is by its path (with `/`) and, where the name alone does not tell, by its text. */
export function kindOfFile(path: string, text = ''): 'prompt' | 'contract' | undefined {
  if (isContractPath(path)) return 'contract';
  return detectFormat(path, text) ? 'prompt' : undefined;
}
