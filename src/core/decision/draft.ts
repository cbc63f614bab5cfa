import { newContract } from '../contract/template.ts';
import type { TaskContract } from '../contract/types.ts';
import { inputNames } from '../prompt/inputs.ts';
import type { PromptDocument, PromptSettings } from '../prompt/types.ts';
import { toJson } from '../text/json.ts';

/** Variables that are usually filled by a retriever. */
const RETRIEVED =
  /(?:^|_)(?:contexts?|documents?|docs|passages?|chunks?|snippets?|sources?|knowledge|search_results|evidence)$/i;

/**
 * The text of a first contract for a prompt, with what the prompt itself says filled in and marked to be confirmed.
 * `path` is the prompt as the contract names it.
 */
export function draftContract(name: string, path: string, document: PromptDocument): string {
  const { settings } = document;
  const inputs = inputNames(document);
  const tools = [...new Set((settings.tools ?? []).map((tool) => tool.value))];
  const outputs = guessOutputs(settings);
  const retrieved = inputs.filter((input) => RETRIEVED.test(input));
  const guessed: TaskContract = {
    ...(inputs.length > 0 && { inputs: inputs.map((input) => ({ name: input })) }),
    ...(outputs && { outputs }),
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

/** A schema longer than this belongs in a file of its own, UTF-16 units. */
const MAX_SCHEMA = 1500;

/** A schema or a JSON format of the settings, and their limit of tokens. */
function guessOutputs({ outputSchema, responseFormat, maxTokens }: PromptSettings): TaskContract['outputs'] {
  const schema = outputSchema?.schema;
  const json = outputSchema !== undefined || responseFormat?.value.startsWith('json');
  const inline = isMapping(schema) && toJson(schema).length <= MAX_SCHEMA ? { schema } : {};
  if (!json && !maxTokens) return undefined;
  return {
    ...(json && { format: 'json', ...inline }),
    ...(maxTokens && { length: { max: maxTokens.value, unit: 'tokens' } }),
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
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
