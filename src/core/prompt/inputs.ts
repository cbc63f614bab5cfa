import { scanTemplate } from './templates.ts';
import type { PromptDocument } from './types.ts';

/**
 * What each call brings with it, by name: inputs the settings declare and variables the text uses. Where the format has
 * no variables of its own in the text (instructions for an editor, plain text) the `{{x}}` of others are taken for some.
 */
export function inputNames({ settings, variables, messages }: PromptDocument): string[] {
  const own = [...(settings.inputs ?? []).map(({ value }) => value), ...variables.map(({ name }) => name)];
  if (own.length > 0) return [...new Set(own)];
  const foreign = messages
    .flatMap(({ text }) => scanTemplate(text, 'mustache'))
    .filter(({ kind }) => kind === 'variable')
    .flatMap(({ names }) => names.map(({ name }) => name));
  return [...new Set(foreign)];
}
