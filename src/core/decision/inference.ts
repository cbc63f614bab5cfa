import type { TaskContract } from '../contract/types.ts';
import type { Histogram } from '../dataset/histogram.ts';
import type { DatasetProfile } from '../dataset/types.ts';
import { describe, type Input } from './claims.ts';
import { isHeldOut } from './experiments.ts';
import type { Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { Measured, MeasuredPrompt } from './types.ts';
import { formatNumber, list, plural, unique } from './words.ts';

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
  /** `classification` where the targets are labels. */
  readonly kind: Input<string>;
  /** The greatest length of a target, in tokens. */
  readonly targetTokens: Input<number>;
  /** Tokens of a mean target. */
  readonly outputTokens: Input<number>;
}

export function infer(contract: TaskContract, measured: Measured): Inferred {
  const prompts = measured.prompts.filter((prompt) => prompt.document);
  const allRead = isEveryPromptRead(contract, measured);
  const variables = unique(
    prompts.flatMap(({ variables: used, document }) => [
      ...used,
      ...(document!.settings.inputs ?? []).map((input) => input.value),
    ]),
  );
  const tools = unique(
    prompts.flatMap((prompt) => (prompt.document!.settings.tools ?? []).map((located) => located.value)),
  );
  const train = measured.train;
  const data = train ?? measured.heldOut;
  return {
    inputs:
      variables.length > 0
        ? inferred('inputs', variables, `the prompt takes ${list(variables)}`)
        : unknown<readonly string[]>('inputs'),
    outputs: firstKnown(inferOutputs(prompts), inferOutputsOf(data)),
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
    trainExamples: countExamples(train),
    kind: inferKind(data),
    targetTokens: lengthOf(data, 'outputs.length', ({ max }) => max, 'the longest target has'),
    outputTokens: lengthOf(data, 'economics.output_tokens_per_call', ({ mean }) => mean, 'a mean target has'),
  };
}

/** What the result lists: everything the contract leaves out and its files tell. */
export function inferredInputs({ contract, inferred }: Pick<Task, 'contract' | 'inferred'>): Input[] {
  const { inputs, outputs, tools, model, kind, structuredOutput, trainExamples, targetTokens, outputTokens } = inferred;
  const candidates: [Input, unknown][] = [
    [inputs, contract.inputs],
    [outputs, contract.outputs],
    [targetTokens, contract.outputs?.length],
    [tools, contract.tools],
    [model, contract.model?.current],
    [kind, contract.kind],
    [structuredOutput, contract.tried?.structured_output],
    [trainExamples, contract.dataset?.stable_examples],
    [outputTokens, contract.economics?.output_tokens_per_call],
  ];
  return candidates.flatMap(([input, stated]) => (stated === undefined && input.value !== undefined ? [input] : []));
}

/** A count of a file that was scanned in part settles nothing, unless it is enough for every use. */
function countExamples(train: DatasetProfile | undefined): Input<number> {
  const field = 'dataset.stable_examples';
  if (!train) return unknown(field);
  const at = { path: train.path, range: FILE_START };
  const examples = formatNumber(train.examples);
  if (train.complete) {
    return {
      field,
      value: train.examples,
      kind: 'measured',
      note: `${examples} trainable examples in ${train.path}`,
      at,
    };
  }
  const note = `at least ${examples} trainable examples in ${train.path}, which was not scanned to its end`;
  const enough = train.examples >= T.nuancedExamples.value;
  return enough
    ? { field, value: train.examples, kind: 'measured', note, at }
    : { field, value: undefined, kind: 'unknown', note, at };
}

/** The format of most targets. */
function inferOutputsOf(data: DatasetProfile | undefined): Input<string> {
  const main = data && mainFormat(data);
  if (!main) return unknown('outputs');
  return {
    field: 'outputs',
    value: main.format,
    kind: 'inferred',
    note: `${formatNumber(main.count)} of ${formatNumber(data.examples)} targets of ${data.path} are ${FORMAT_WORDS[main.format] ?? main.format}`,
    at: { path: data.path, range: FILE_START },
  };
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  json: 'JSON',
  markdown: 'Markdown',
  label: 'labels',
  'tool-call': 'tool calls',
};

/** The share of targets that makes a format the one of the file. */
const MAIN_SHARE = 0.8;

function mainFormat({ formats, examples }: DatasetProfile): { format: string; count: number } | undefined {
  const [most] = Object.entries(formats ?? {}).sort(([, a], [, b]) => b - a);
  return most && most[1] >= examples * MAIN_SHARE ? { format: most[0], count: most[1] } : undefined;
}

function inferKind(data: DatasetProfile | undefined): Input<string> {
  const labels = Object.keys(data?.labels ?? {});
  if (!data || labels.length < 2) return unknown('kind');
  return {
    field: 'kind',
    value: 'classification',
    kind: 'inferred',
    note: `the targets of ${data.path} are ${labels.length} labels: ${list(labels)}`,
    at: { path: data.path, range: FILE_START },
  };
}

function lengthOf(
  data: DatasetProfile | undefined,
  field: string,
  pick: (tokens: Histogram) => number,
  words: string,
): Input<number> {
  if (!data?.tokens || data.examples === 0) return unknown(field);
  const tokens = pick(data.tokens.target);
  return {
    field,
    value: tokens,
    kind: 'inferred',
    note: `${words} ${formatNumber(tokens)} ${plural(tokens, 'token')} in ${data.path}`,
    at: { path: data.path, range: FILE_START },
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
  for (const data of [measured.train, measured.heldOut]) if (data) found.push(...dataDisagreements(contract, data));
  const outputTokens = inferred.outputTokens.value;
  const perCall = contract.economics?.output_tokens_per_call;
  if (perCall && outputTokens && (perCall > outputTokens * MUCH || outputTokens > perCall * MUCH)) {
    differ(
      'economics.output_tokens_per_call',
      `${formatNumber(perCall)} output tokens a call are stated`,
      describe(inferred.outputTokens),
    );
  }
  const { heldOut } = measured;
  for (const [index, { name, n, eval_set }] of (contract.experiments ?? []).entries()) {
    if (
      !heldOut?.complete ||
      n === undefined ||
      n <= heldOut.rows ||
      !isHeldOut(eval_set, contract, contract.experiments ?? [])
    )
      continue;
    differ(
      `experiments[${index}].n`,
      `${name ?? 'the experiment'} was scored on ${formatNumber(n)} items`,
      `${heldOut.path} holds ${formatNumber(heldOut.rows)}`,
    );
  }
  return found;
}

/** Estimates that differ by more than this factor are about different things. */
const MUCH = 2;

/** Where outputs are declared otherwise than the targets are written. */
function dataDisagreements({ outputs, dataset }: TaskContract, data: DatasetProfile): Disagreement[] {
  const found: Disagreement[] = [];
  const { min, max, unit = 'words' } = outputs?.length ?? {};
  const lengths = unit === 'tokens' ? data.tokens?.target : data.lengths?.[unit as 'words' | 'characters'];
  if (max !== undefined && lengths && lengths.max > max) {
    found.push({
      field: 'outputs.length',
      message: `at most ${formatNumber(max)} ${unit} are stated, but a target of ${data.path} has ${formatNumber(lengths.max)}: what is trained or measured is not what is asked for`,
    });
  }
  if (min !== undefined && lengths && data.examples > 0 && lengths.max < min) {
    found.push({
      field: 'outputs.length',
      message: `at least ${formatNumber(min)} ${unit} are stated, but no target of ${data.path} has more than ${formatNumber(lengths.max)}: what is trained or measured is not what is asked for`,
    });
  }
  const main = mainFormat(data);
  const allowed = outputs?.format === undefined ? undefined : WRITTEN_AS[outputs.format];
  if (main && allowed && !allowed.includes(main.format)) {
    found.push({
      field: 'outputs.format',
      message: `${outputs!.format} is stated, but ${formatNumber(main.count)} of ${formatNumber(data.examples)} targets of ${data.path} are ${FORMAT_WORDS[main.format] ?? main.format}: what is trained or measured is not what is asked for`,
    });
  }
  const labelField = dataset?.label_field;
  if (labelField !== undefined && data.complete && data.examples > 0 && Object.keys(data.labels).length === 0) {
    found.push({
      field: 'dataset.label_field',
      message: `no row of ${data.path} has a label in "${labelField}", or there are too many to be labels`,
    });
  }
  return found;
}

/** How targets of a declared format look; other formats are not told apart. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  json: ['json', 'tool-call'],
  text: ['prose', 'label'],
  markdown: ['markdown', 'prose', 'label'],
};

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

function firstKnown<T>(first: Input<T>, second: Input<T>): Input<T> {
  return first.value === undefined ? second : first;
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
