import type { TaskContract } from '../contract/types.ts';
import { describe, type Input } from './claims.ts';
import type { Measured, MeasuredPrompt } from './types.ts';
import { list, plural, unique } from './words.ts';

/**
 * What prompts, settings and data say without being asked. Everything made here is marked `inferred` or `measured`; what
 * the contract states wins, and `disagreements` lists where the two differ.
 */
export interface Inferred {
  readonly inputs: Input<readonly string[]>;
  readonly outputs: Input<string>;
  readonly tools: Input<readonly string[]>;
  readonly model: Input<string>;
  /** Few-shot examples in the prompt. */
  readonly promptExamples: Input<number>;
  readonly promptTokens: Input<number>;
  /** A schema constrains what the model may answer. */
  readonly structuredOutput: Input<boolean>;
  /** Rows of the training set that can be trained on. */
  readonly trainExamples: Input<number>;
}

export function infer(contract: TaskContract, measured: Measured): Inferred {
  const prompts = measured.prompts.filter((prompt) => prompt.document);
  const allRead = isEveryPromptRead(contract, measured);
  const variables = unique(
    prompts.flatMap((prompt) => [
      ...prompt.variables,
      ...(prompt.document!.settings.inputs ?? []).map((input) => input.value),
    ]),
  );
  const tools = unique(
    prompts.flatMap((prompt) => (prompt.document!.settings.tools ?? []).map((located) => located.value)),
  );
  const train = measured.train;
  return {
    inputs:
      variables.length > 0
        ? inferred('inputs', variables, `the prompt takes ${list(variables)}`)
        : unknown<readonly string[]>('inputs'),
    outputs: inferOutputs(prompts),
    tools:
      tools.length > 0
        ? inferred('tools', tools, `the prompt's settings offer ${list(tools)}`)
        : unknown<readonly string[]>('tools'),
    model: firstSetting(prompts, 'model', 'model.current'),
    promptExamples: allRead
      ? measuredInput(
          'prompt',
          sum(prompts, (prompt) => prompt.examples),
          (n) => `examples in the prompt: ${n}`,
          prompts,
        )
      : unknown('prompt'),
    promptTokens:
      allRead && prompts.every((prompt) => prompt.tokens !== undefined)
        ? measuredInput(
            'prompt',
            sum(prompts, (prompt) => prompt.tokens ?? 0),
            (n) => `prompt tokens: ${n}`,
            prompts,
          )
        : unknown('prompt'),
    structuredOutput: prompts.some((prompt) => constrainsOutput(prompt))
      ? inferred('tried.structured_output', true, "the prompt's settings constrain the output by a schema")
      : unknown('tried.structured_output'),
    trainExamples: train
      ? {
          field: 'dataset.stable_examples',
          value: train.examples,
          kind: 'measured',
          note: `${train.examples} trainable examples in ${train.path}`,
          at: { path: train.path, range: FILE_START },
        }
      : unknown('dataset.stable_examples'),
  };
}

/** Every prompt the contract names was read; false when it names none. */
export function isEveryPromptRead(contract: TaskContract, measured: Measured): boolean {
  const named = contract.prompt ?? [];
  return (
    named.length > 0 &&
    measured.prompts.length >= new Set(named).size &&
    measured.prompts.every((prompt) => prompt.document !== undefined)
  );
}

export interface Disagreement {
  readonly field: string;
  readonly message: string;
}

/** Where what is stated differs from what was measured or can be read in the prompt. */
export function disagreements(contract: TaskContract, measured: Measured): Disagreement[] {
  const inferred = infer(contract, measured);
  const found: Disagreement[] = [];
  const differ = (field: string, stated: string, evidence: string) =>
    found.push({ field, message: `${stated}, but ${evidence}: what is stated is used` });
  const { stable_examples: stated } = contract.dataset ?? {};
  const trained = inferred.trainExamples.value;
  if (stated !== undefined && trained !== undefined && measured.train?.complete && stated !== trained) {
    differ('dataset.stable_examples', `${stated} stable examples are stated`, describe(inferred.trainExamples));
  }
  const { few_shot, structured_output } = contract.tried ?? {};
  const examples = inferred.promptExamples.value;
  if (few_shot === false && examples !== undefined && examples > 0) {
    differ(
      'tried.few_shot',
      'few-shot is stated as untried',
      `the prompt holds ${examples} ${plural(examples, 'example')}`,
    );
  }
  if (structured_output === false && inferred.structuredOutput.value) {
    differ('tried.structured_output', 'structured output is stated as untried', describe(inferred.structuredOutput));
  }
  const model = inferred.model.value;
  if (contract.model?.current && model && bareModel(contract.model.current) !== bareModel(model)) {
    differ('model.current', `the contract names ${contract.model.current}`, `the prompt's settings name ${model}`);
  }
  const fileCounts = measured.failures?.modes;
  const modes = contract.failures?.modes;
  if (fileCounts && modes) {
    const mode = (Object.keys({ ...modes, ...fileCounts }) as (keyof typeof modes)[]).find(
      (key) => (modes[key] ?? 0) !== (fileCounts[key] ?? 0),
    );
    if (mode) {
      found.push({
        field: 'failures.modes',
        message: `${modes[mode] ?? 0} ${mode} failures are stated, but ${measured.failures!.path} holds ${fileCounts[mode] ?? 0}: the file is used`,
      });
    }
  }
  return found;
}

/** `openai/gpt-4.1` and `GPT-4.1` name one model. */
function bareModel(name: string): string {
  return name.toLowerCase().split('/').at(-1)!.trim();
}

function inferOutputs(prompts: readonly MeasuredPrompt[]): Input<string> {
  for (const prompt of prompts) {
    const { outputSchema, responseFormat, outputs } = prompt.document!.settings;
    const at = outputSchema?.span ?? responseFormat?.span ?? outputs?.[0]?.span;
    if (at) {
      const what = outputSchema
        ? 'a schema'
        : responseFormat
          ? responseFormat.value
          : list(outputs!.map((o) => o.value));
      return {
        field: 'outputs',
        value: what,
        kind: 'inferred',
        note: `the prompt's settings give the output: ${what}`,
        at: { path: prompt.path, range: prompt.document!.lines.rangeOf(at) },
      };
    }
    const directive = prompt.directives?.find(
      ({ dimension, polarity, scope }) =>
        (dimension === 'format' || dimension === 'length') && polarity === 'positive' && scope.part === undefined,
    );
    if (directive) {
      return {
        field: 'outputs',
        value: directive.normal,
        kind: 'inferred',
        note: `the prompt says ${directive.normal}`,
        at: { path: prompt.path, range: prompt.document!.lines.rangeOf(directive.span) },
      };
    }
  }
  return unknown('outputs');
}

function firstSetting(prompts: readonly MeasuredPrompt[], key: 'model', field: string): Input<string> {
  for (const prompt of prompts) {
    const located = prompt.document!.settings[key];
    if (located) {
      return {
        field,
        value: located.value,
        kind: 'inferred',
        note: `the prompt's settings name ${located.value}`,
        at: { path: prompt.path, range: prompt.document!.lines.rangeOf(located.span) },
      };
    }
  }
  return unknown(field);
}

function constrainsOutput(prompt: MeasuredPrompt): boolean {
  const { outputSchema, responseFormat } = prompt.document!.settings;
  return outputSchema !== undefined || responseFormat?.value === 'json_schema';
}

function measuredInput(
  field: string,
  value: number,
  note: (value: number) => string,
  prompts: readonly MeasuredPrompt[],
): Input<number> {
  const first = prompts[0]!;
  return {
    field,
    value,
    kind: 'measured',
    note: note(value),
    at: { path: first.path, range: first.document!.lines.rangeOf(first.document!.anchor) },
  };
}

function inferred<T>(field: string, value: T, note: string): Input<T> {
  return { field, value, kind: 'inferred', note };
}

function unknown<T>(field: string): Input<T> {
  return { field, value: undefined, kind: 'unknown' };
}

const FILE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function sum<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
