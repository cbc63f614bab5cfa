import * as catalogue from 'gpt-tokenizer/models';
import { cl100k_base, gpt2, o200k_harmony, p50k_base, p50k_edit, r50k_base } from 'gpt-tokenizer/modelsMap';
import type { ModelInfo } from './types.ts';

interface CatalogueEntry {
  readonly context_window?: number;
  readonly supported_features?: readonly string[];
  readonly reasoning_tokens?: boolean;
  readonly price_data?: { readonly main?: { readonly input?: number; readonly output?: number } };
}

const models: Readonly<Record<string, CatalogueEntry>> = catalogue as unknown as Record<string, CatalogueEntry>;
const encodingOf = new Map<string, string>(
  Object.entries({ cl100k_base, gpt2, o200k_harmony, p50k_base, p50k_edit, r50k_base }).flatMap(([encoding, names]) =>
    names.map((name) => [name, encoding] as const),
  ),
);

/** What prices of `modelInfo` are said to come from. */
export const CATALOGUE = 'the catalogue of gpt-tokenizer';

/**
 * What is known of a model by its name as prompts and contracts write it: with a vendor (`openai/gpt-4o`), a deployment
 * prefix (`openai:chat:gpt-4o`), a date (`gpt-4o-2024-08-06`) or as a tuned model (`ft:gpt-4o-mini:acme::id`).
 * Names the catalogue does not hold are counted with o200k_base and marked as an estimate.
 */
export function modelInfo(name: string): ModelInfo {
  const known = spellings(name).find((spelling) => Object.hasOwn(models, spelling));
  const entry = known === undefined ? undefined : models[known];
  return {
    name: known ?? name,
    encoding: (known !== undefined && encodingOf.get(known)) || 'o200k_base',
    estimate: entry === undefined,
    contextWindow: entry?.context_window,
    tunable: entry && (entry.supported_features?.includes('fine_tuning') ?? false),
    reasoning: entry?.reasoning_tokens,
    prices: entry?.price_data?.main,
  };
}

/** The names to look for, the most exact first. */
function spellings(name: string): string[] {
  const plain = name.trim().toLowerCase();
  const parts = plain.startsWith('ft:') ? [plain.split(':')[1]!] : [plain, ...plain.split(/[/:]/).reverse()];
  return parts.flatMap((part) => [part, part.replace(/-\d{4}-?\d{2}-?\d{2}$/, '')]);
}
