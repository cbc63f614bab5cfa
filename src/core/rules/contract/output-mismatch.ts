import type { TaskContract } from '../../contract/types.ts';
import type { Dimension, Directive } from '../../directives/types.ts';
import type { ContractContext, ContractRule, Report } from '../types.ts';
import { lineOf, type ReadPrompt, readPrompts, relatedTo } from './prompts.ts';

/** Formats a model does not fall into by itself; text and Markdown need no saying. */
const FORMATS_TO_ASK_FOR = new Set(['json', 'html', 'xml', 'csv']);

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/output-mismatch',
    summary: 'An output that the contract declares and the prompt does not ask for, or the other way round',
    severity: 'warning',
    docs: {
      what: 'Compares `outputs` with what the prompt says of its answer. It reports a format, length or language that the contract declares and no prompt asks for, fields that the output schema requires and the prompt does not name, and a format or length that the prompt demands and a stated `outputs` leaves out. Where both sides speak and disagree, the finding is `contradiction/contract` instead.',
      why: 'Evals and validators check answers against the contract, and the model only knows the prompt. What stands in one of them alone turns up as a format failure, which is the kind of failure that makes a team think of fine-tuning.',
      wrong: [
        {
          file: 'label.task.yaml',
          text: 'version: 1\nname: label\nprompt: label.prompt.md\noutputs:\n  format: json\n',
          also: [{ file: 'label.prompt.md', text: 'Choose the label that fits the ticket best.\nUse a calm tone.\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.prompt.md\noutputs:\n  language: de\n  length: {max: 80, unit: words}\n',
          also: [{ file: 'reply.prompt.md', text: 'Answer in German. Use a friendly tone.\n' }],
          note: 'The length is missing from the prompt.',
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.prompt.md\noutputs:\n  language: en\n',
          also: [{ file: 'reply.prompt.md', text: 'Answer the customer. Respond only in JSON.\n' }],
        },
      ],
      right: [
        {
          file: 'label.task.yaml',
          text: 'version: 1\nname: label\nprompt: label.prompt.md\noutputs:\n  format: json\n',
          also: [{ file: 'label.prompt.md', text: 'Choose the label that fits the ticket best.\nRespond in JSON.\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.prompt.md\noutputs:\n  length: {max: 80, unit: words}\n',
          also: [{ file: 'reply.prompt.md', text: 'Answer the customer in at most 80 words.\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.prompt.md\n',
          also: [{ file: 'reply.prompt.md', text: 'Answer the customer in at most 80 words.\n' }],
          note: 'Without `outputs` they are read from the prompt.',
        },
      ],
      whenNotToUse: 'Where something outside the prompt file, such as a wrapper, tells the model about its output.',
      source: 'product',
      precision:
        'As good as the reading of directives; not measured on real contracts, of which there are few in public.',
    },
  },
  *check(context) {
    const outputs = context.contract.contract.outputs;
    const prompts = readPrompts(context);
    // A prompt of which no directive could be read (another language, tables of data) says nothing either way.
    const directives = prompts.flatMap((prompt) => prompt.directives ?? []);
    if (!outputs || directives.length === 0) return;
    yield* unasked(context, outputs, prompts, directives);
    yield* undeclared(context, outputs, prompts);
    yield* unnamedFields(context, outputs, prompts);
  },
};

type Outputs = NonNullable<TaskContract['outputs']>;

/** What the contract declares and no prompt asks for. */
function* unasked(
  { contract }: ContractContext,
  { format, length, language }: Outputs,
  prompts: readonly ReadPrompt[],
  directives: readonly Directive[],
): Iterable<Report> {
  const speaksOf = (...dimensions: Dimension[]) => directives.some(({ dimension }) => dimensions.includes(dimension));
  const formatSpan = contract.spanOf('outputs.format');
  if (
    format &&
    formatSpan &&
    FORMATS_TO_ASK_FOR.has(format) &&
    !speaksOf('format') &&
    !isConstrained(contract.contract, prompts)
  ) {
    yield {
      span: formatSpan,
      message: `outputs are declared as ${format}, and no prompt asks for it: the model is free to answer in prose`,
    };
  }
  const lengthSpan = contract.spanOf('outputs.length');
  const bound = boundOf(length);
  const capped = length?.unit === 'tokens' && prompts.some(({ document }) => document.settings.maxTokens);
  if (bound && lengthSpan && !speaksOf('length', 'count') && !capped) {
    yield { span: lengthSpan, message: `outputs are declared with ${bound}, and no prompt says how long an answer is` };
  }
  const languageSpan = contract.spanOf('outputs.language');
  const base = language?.toLowerCase().split(/[-_]/)[0];
  if (base && base !== 'en' && base !== 'english' && languageSpan && !speaksOf('language')) {
    yield {
      span: languageSpan,
      message: `outputs are declared in "${language}", and no prompt asks for a language: the model follows the prompt's own`,
    };
  }
}

/** What a prompt demands of every answer and stated outputs leave out. */
function* undeclared(
  { contract }: ContractContext,
  outputs: Outputs,
  prompts: readonly ReadPrompt[],
): Iterable<Report> {
  const span = contract.keySpanOf('outputs');
  if (!span) return;
  const missing: readonly [Dimension, string, boolean][] = [
    ['format', 'format', outputs.format === undefined && outputs.schema === undefined],
    ['length', 'length', outputs.length === undefined],
  ];
  for (const [dimension, key, isMissing] of missing) {
    if (!isMissing) continue;
    for (const prompt of prompts) {
      const demand = prompt.directives?.find((directive) => directive.dimension === dimension && isDemand(directive));
      if (!demand) continue;
      yield {
        span,
        message: `the prompt demands "${demand.quote}" (line ${lineOf(prompt, demand.span)}), and outputs declares no ${key}: no eval can check it`,
        related: [relatedTo(prompt, demand.span, 'demanded here')],
      };
      break;
    }
  }
}

/** Fields that the schema requires and a prompt that names others does not. */
function* unnamedFields(
  { contract, measured }: ContractContext,
  { schema }: Outputs,
  prompts: readonly ReadPrompt[],
): Iterable<Report> {
  const span = contract.keySpanOf('outputs.schema');
  const fields = requiredFields(typeof schema === 'object' ? schema : measured?.outputSchema);
  if (!span || fields.length === 0 || isConstrained(contract.contract, prompts)) return;
  const text = prompts.flatMap(({ document }) => document.messages.map((message) => message.text)).join('\n');
  const unnamed = fields.filter((field) => !text.includes(field));
  if (unnamed.length === 0 || unnamed.length === fields.length) return;
  const names = unnamed.slice(0, 3).map((name) => `"${name}"`);
  yield {
    span,
    message: `the output schema requires ${names.join(', ')}${unnamed.length > 3 ? ` and ${unnamed.length - 3} more` : ''}, which the prompt does not name beside the other fields`,
  };
}

/** The output is held to a schema by the decoder, so that the prompt need not say it. */
function isConstrained(contract: TaskContract, prompts: readonly ReadPrompt[]): boolean {
  return (
    contract.tried?.structured_output === true ||
    prompts.some(({ document: { settings } }) => settings.outputSchema || settings.responseFormat)
  );
}

function isDemand({ modality, polarity, scope, source }: Directive): boolean {
  return (
    modality === 'must' &&
    polarity === 'positive' &&
    source === 'message' &&
    scope.part === undefined &&
    scope.conditions.length === 0
  );
}

function boundOf(length: Outputs['length']): string | undefined {
  if (!length || (length.min === undefined && length.max === undefined)) return undefined;
  const unit = length.unit ?? 'words';
  if (length.max === undefined) return `at least ${length.min} ${unit}`;
  return length.min === undefined ? `at most ${length.max} ${unit}` : `${length.min} to ${length.max} ${unit}`;
}

function requiredFields(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('required' in schema)) return [];
  const { required } = schema;
  return Array.isArray(required)
    ? required.filter((name): name is string => typeof name === 'string' && name !== '')
    : [];
}
