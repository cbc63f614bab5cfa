import { newContract } from '../contract/template.ts';
import type { TaskContract } from '../contract/types.ts';
import type { PromptDocument } from '../prompt/types.ts';

/** Variables that are usually filled by a retriever. */
const RETRIEVED =
  /(?:^|_)(?:contexts?|documents?|docs|passages?|chunks?|snippets?|sources?|knowledge|search_results|evidence)$/i;

/**
 * The text of a first contract for a prompt, with what the prompt itself says filled in and marked to be confirmed.
 * `path` is the prompt as the contract names it.
 */
export function draftContract(name: string, path: string, document: PromptDocument): string {
  const { settings } = document;
  const inputs = [
    ...new Set([
      ...(settings.inputs ?? []).map((input) => input.value),
      ...document.variables.map((used) => used.name),
    ]),
  ];
  const tools = [...new Set((settings.tools ?? []).map((tool) => tool.value))];
  const json = settings.outputSchema !== undefined || settings.responseFormat?.value.startsWith('json');
  const retrieved = inputs.filter((input) => RETRIEVED.test(input));
  const guessed: TaskContract = {
    ...(inputs.length > 0 && { inputs: inputs.map((input) => ({ name: input })) }),
    ...(json && { outputs: { format: 'json' } }),
    ...(retrieved.length > 0 && {
      evidence: { sources: retrieved.map((input) => ({ name: input, kind: 'retrieval' })) },
    }),
    ...(tools.length > 0 && { tools: tools.map((tool) => ({ name: tool })) }),
    ...(settings.model && { model: { current: settings.model.value } }),
  };
  const description = settings.description?.value;
  return newContract(
    { name, prompt: [path], ...(description && { description }), ...guessed },
    { confirm: Object.keys(guessed) as (keyof TaskContract)[] },
  );
}

/** `billing.prompt.md` → `billing`; a file that is named only by its format gives `task`. */
export function taskNameOf(file: string): string {
  const stem = file
    .replace(/\.[^.]+$/, '')
    .replace(/\.(task|prompt|system|instructions|agent|chatmode|messages)$/i, '');
  const slug = stem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'task';
}
