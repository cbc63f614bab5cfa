import type { TaskContract } from '../contract/types.ts';
import { FAILURE_MODES } from './failures.ts';
import { LOGGED_FIELDS } from './release.ts';
import { THRESHOLDS as T, type Threshold } from './thresholds.ts';
import type { Question } from './types.ts';
import { durationText, list } from './words.ts';

/**
 * The contract keys the decision reads: how to ask a person for one, and which values can make a difference. The one table
 * behind the next question and the search for flips.
 */
export interface FieldSpec {
  /** `[]` stands for any place in a list: `knowledge[].placed_in`. */
  readonly field: string;
  readonly question: string;
  readonly input: NonNullable<Question['input']>;
  /** Values as the contract writes them. */
  readonly choices?: Question['choices'];
  /** Where an answer changes something, with the origin of the number. */
  readonly thresholds?: readonly Threshold[];
  /** Further values worth trying in a flip; never offered as an answer. */
  readonly trials?: readonly unknown[];
}

const YES_NO: Question['choices'] = [
  { label: 'Yes', value: true },
  { label: 'No', value: false },
];
const YES_PARTLY_NO: Question['choices'] = [YES_NO[0]!, { label: 'Partly', value: 'partly' }, YES_NO[1]!];
const EVERY: Question['choices'] = [
  { label: 'About every week', value: '7d' },
  { label: 'About every month', value: '30d' },
  { label: 'About every quarter', value: '90d' },
  { label: 'About every half-year', value: '180d' },
  { label: 'Once a year or less often', value: '365d' },
];

const words = (...values: readonly string[]): Question['choices'] =>
  values.map((value) => ({ label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '), value }));

const yesNo = (field: string, question: string): FieldSpec => ({ field, question, input: 'choice', choices: YES_NO });

const count = (field: string, question: string, ...thresholds: readonly Threshold[]): FieldSpec => ({
  field,
  question,
  input: 'number',
  thresholds,
});

const share = (field: string, question: string, ...thresholds: readonly Threshold[]): FieldSpec => ({
  field,
  question,
  input: 'share',
  thresholds,
});

const text = (field: string, question: string, ...trials: readonly unknown[]): FieldSpec => ({
  field,
  question,
  input: 'text',
  trials,
});

export const FIELDS: readonly FieldSpec[] = [
  {
    field: 'failures.primary',
    question: 'Look at recent production failures: which kind comes up most?',
    input: 'choice',
    choices: [...words(...FAILURE_MODES), { label: 'None: it is too slow', value: 'latency' }],
  },
  {
    field: 'goal_kind',
    question: 'What is the goal?',
    input: 'choice',
    choices: words('quality', 'cost', 'latency', 'benchmark'),
  },
  count('traffic.calls_per_day', 'How many calls a day does this task get?', T.repeatedCalls, T.highVolume),
  text('prompt', 'Which prompt file does this task use?'),
  share('behavior.prompted_share', 'What share of the wanted behaviour does prompting alone reach?', T.promptedShare),
  yesNo('tried.retrieval', 'Does the task already retrieve the knowledge it needs?'),
  {
    field: 'evidence.sources',
    question: 'Where may answers take their facts from?',
    input: 'list',
    choices: [
      { label: 'From nowhere but the prompt', value: [] },
      { label: 'From documents it retrieves', value: [{ name: 'documents', kind: 'retrieval' }] },
      { label: 'From a database or an API', value: [{ name: 'records', kind: 'database' }] },
    ],
  },
  {
    field: 'evidence.citations',
    question: 'Must answers cite their sources?',
    input: 'choice',
    choices: words('required', 'optional', 'none'),
  },
  {
    field: 'knowledge',
    question: 'Does the model need knowledge of your own, and will it change within six months?',
    input: 'list',
    choices: [
      { label: 'None is needed', value: [] },
      {
        label: 'Yes, and it stays',
        value: [
          {
            what: 'domain knowledge',
            placed_in: 'prompt',
            changes_within_6_months: false,
            accurate_in_12_months: true,
          },
        ],
      },
      {
        label: 'Yes, and it changes',
        value: [{ what: 'domain knowledge', placed_in: 'prompt', changes_within_6_months: true }],
      },
    ],
  },
  {
    field: 'knowledge[].placed_in',
    question: 'Where is this knowledge kept?',
    input: 'choice',
    choices: words('prompt', 'retrieval', 'weights', 'tool'),
  },
  {
    field: 'knowledge[].changes_within_6_months',
    question: 'Will this knowledge change within six months?',
    input: 'choice',
    choices: YES_PARTLY_NO,
  },
  {
    field: 'knowledge[].accurate_in_12_months',
    question: 'Will this knowledge still be accurate in twelve months?',
    input: 'choice',
    choices: YES_PARTLY_NO,
  },
  { field: 'inputs', question: 'What does each call bring with it?', input: 'list', trials: [[]] },
  {
    field: 'outputs',
    question: 'What must the answer look like?',
    input: 'choice',
    choices: words('json', 'markdown', 'text').map(({ label, value }) => ({ label, value: { format: value } })),
  },
  {
    field: 'evidence',
    question: 'Must answers cite their sources?',
    input: 'choice',
    choices: words('required', 'none').map(({ label, value }) => ({ label, value: { citations: value } })),
  },
  {
    field: 'abstain',
    question: 'When should it not answer by itself?',
    input: 'list',
    choices: [
      { label: 'Never: it always answers', value: [] },
      { label: 'When it is unsure it escalates', value: [{ when: 'it is unsure', action: 'escalate' }] },
    ],
  },
  {
    field: 'disallowed',
    question: 'What must it never do?',
    input: 'list',
    choices: [{ label: 'Nothing beyond the usual', value: [] }],
  },
  {
    field: 'metrics',
    question: 'How is a good answer measured?',
    input: 'list',
    choices: [
      { label: 'It is not measured', value: [] },
      { label: 'By exact match', value: [{ name: 'accuracy', scorer: 'exact' }] },
      { label: 'By a schema or code', value: [{ name: 'valid', scorer: 'schema' }] },
      { label: 'By people', value: [{ name: 'rating', scorer: 'human' }] },
      { label: 'By a model', value: [{ name: 'judged', scorer: 'model' }] },
    ],
  },
  {
    field: 'metrics[].scorer',
    question: 'How is this metric scored?',
    input: 'choice',
    choices: words('exact', 'schema', 'code', 'human', 'model'),
  },
  {
    field: 'evals.held_out',
    question: 'Is there a held-out set that is never used for prompting or training?',
    input: 'choice',
    choices: [
      { label: 'No', value: 'none' },
      { label: 'Yes: held_out.jsonl', value: './held_out.jsonl' },
    ],
  },
  yesNo('tried.structured_output', 'Has schema-constrained output been tried?'),
  yesNo('tried.output_validation', 'Are answers validated before they are used?'),
  {
    field: 'stability.requirements_change_every',
    question: 'How often do the requirements of this task change?',
    input: 'duration',
    choices: EVERY,
    thresholds: [T.requirementsChange, T.stableRequirements],
  },
  {
    field: 'stability.facts_change_every',
    question: 'How often do the facts behind the answers change?',
    input: 'duration',
    choices: EVERY,
    thresholds: [T.factsShift],
  },
  yesNo('tried.plateaued', 'Have ten honest prompt versions by three authors failed to move the metric?'),
  count('tried.prompt_iterations', 'How many versions of the prompt were tried?', T.plateauIterations),
  count('tried.prompt_authors', 'How many people have worked on the prompt?', T.plateauAuthors),
  {
    field: 'behavior.describable',
    question: 'Can words alone describe the behaviour you want?',
    input: 'choice',
    choices: YES_PARTLY_NO,
  },
  {
    field: 'behavior.few_examples_suffice',
    question: 'Would one or two clear examples in the prompt do?',
    input: 'choice',
    choices: YES_PARTLY_NO,
  },
  yesNo('tried.few_shot', 'Have few-shot examples been tried?'),
  yesNo('tried.chain_of_thought', 'Has chain of thought been tried?'),
  yesNo('model.reasoning', 'Does the model reason by itself before it answers?'),
  yesNo('tried.stronger_model', 'Has a stronger model been tried?'),
  yesNo('tried.prompt_optimizer', 'Has a prompt optimizer such as MIPROv2 been run?'),
  yesNo('tried.cheaper_serving', 'Have prompt caching, trimming or a smaller untuned model been tried?'),
  count(
    'dataset.stable_examples',
    'How many stable, high-quality examples are there?',
    T.fewExamples,
    T.trainableExamples,
    T.narrowExamples,
    T.costExamples,
    T.nuancedExamples,
  ),
  yesNo('dataset.curated', 'Did a person check the training examples one by one?'),
  text('dataset.train', 'Which file holds the training examples, and can it be read to its end?'),
  {
    field: 'scope',
    question: 'Is this one narrow workflow or a broad range of requests?',
    input: 'choice',
    choices: words('narrow', 'broad'),
  },
  share(
    'behavior.reviewer_agreement',
    'On what share of items would two reviewers write the same gold answer?',
    T.reviewersDisagree,
    T.reviewersAgree,
  ),
  share(
    'failures.context_present',
    'In what share of the failures was the right context in the prompt?',
    T.contextPresent,
  ),
  yesNo('traffic.latency_sensitive', 'Does somebody wait for the answer?'),
  {
    field: 'economics.horizon',
    question: 'Within what time must tuning have paid for itself?',
    input: 'duration',
    choices: [
      { label: 'Half a year', value: '180d' },
      { label: 'A year', value: '365d' },
      { label: 'Two years', value: '730d' },
    ],
  },
  ...(['input', 'cached_input', 'output', 'tuned_input', 'tuned_cached_input', 'tuned_output'] as const).map((price) =>
    count(`economics.prices.${price}`, `What do a million ${price.replaceAll('_', ' ')} tokens cost, in US dollars?`),
  ),
  count('economics.prices.training', 'What do a million tokens of a training run cost, in US dollars?'),
  count('dataset.epochs', 'How many epochs does a training run take?'),
  share('economics.cached_share', "What share of prompt tokens comes from the provider's cache?"),
  count('economics.output_tokens_per_call', 'How many tokens does an answer take?'),
  count('economics.tuned_prompt_tokens', 'How many prompt tokens would remain after tuning?'),
  share('economics.retry_rate', 'What share of calls is repeated today?'),
  share('economics.tuned_retry_rate', 'What share of calls would be repeated after tuning?'),
  count('economics.training_cost', 'What does one training run cost, in US dollars?'),
  count('economics.curation_hours', 'How many hours does curating the examples take?'),
  count('economics.hourly_rate', 'What does an hour of that work cost, in US dollars?'),
  count('economics.evaluation_cost', 'What does one evaluation cost, in US dollars?'),
  count('economics.monthly_upkeep_hours', 'How many hours a month does a tuned model need?'),
  {
    field: 'economics.retune_every',
    question: 'How often would the model be retuned?',
    input: 'duration',
    choices: EVERY,
  },
  ...(['dataset', 'prompt', 'model', 'validator', 'evals'] as const).map((part) =>
    text(`release.${part}`, `Which version of the ${part} belongs to the release?`, 'v1'),
  ),
  text('fallback.low_confidence', 'Where do inputs go that the model is unsure of?', 'the untuned model'),
  text('fallback.high_risk', 'Who takes the high-risk cases?', 'human review'),
  text(
    'fallback.schema_failure',
    'What happens when an answer breaks the schema?',
    'one retry, then the untuned model',
  ),
  text('fallback.baseline', 'Which untuned baseline is kept for rollback?', 'the untuned prompt'),
  { field: 'logging', question: 'What is logged for every request?', input: 'list', trials: [[...LOGGED_FIELDS]] },
  {
    field: 'ownership.owners',
    question: 'Who can rebuild and roll back the tuned model?',
    input: 'list',
    trials: [['first owner', 'second owner']],
  },
];

const BY_FIELD = new Map(FIELDS.map((spec) => [spec.field, spec]));

export function specOf(field: string): FieldSpec | undefined {
  return BY_FIELD.get(field) ?? BY_FIELD.get(field.replace(/\[\d+\]/g, '[]'));
}

/** The question for a field, with the words of the list entry it belongs to. */
export function questionFor(field: string, contract: TaskContract): Question {
  const spec = specOf(field);
  if (!spec) return { field, question: `What is ${field}?`, choices: [], input: 'text' };
  if (field === 'prompt' && contract.prompt?.length) {
    const question = `${list(contract.prompt)} cannot be read: which prompt file does this task use?`;
    return { field, question, choices: [], input: spec.input };
  }
  const index = /^(knowledge|metrics)\[(\d+)\]/.exec(field);
  const entry =
    index?.[1] === 'knowledge'
      ? contract.knowledge?.[Number(index[2])]?.what
      : contract.metrics?.[Number(index?.[2])]?.name;
  const question = index && entry ? `${entry}: ${lowerFirst(spec.question)}` : spec.question;
  return { field, question, choices: spec.choices ?? [], input: spec.input };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A value worth trying: as the contract writes it, and as it reads once parsed. */
export interface Candidate {
  readonly written: unknown;
  readonly value: unknown;
}

/** The values that can make a difference for a field: every choice, and each threshold with its two neighbours. */
export function candidatesFor(spec: FieldSpec): Candidate[] {
  const listed = [...(spec.choices ?? []).map(({ value }) => value), ...(spec.trials ?? [])].map((written) => ({
    written,
    value: spec.input === 'duration' ? days(written as string) : written,
  }));
  const step = spec.input === 'share' ? 0.01 : 1;
  const numbers = (spec.thresholds ?? []).flatMap(({ value }) => [value - step, value, value + step]);
  return [...listed, ...numbers.map((number) => numberCandidate(spec, Math.round(number * 100) / 100))];
}

function numberCandidate(spec: FieldSpec, value: number): Candidate {
  return { value, written: spec.input === 'duration' ? durationText(value) : value };
}

/** Choices write durations in days alone. */
function days(written: string): number {
  return Number.parseInt(written, 10);
}
