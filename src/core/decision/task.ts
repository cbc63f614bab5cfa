import type { Answer, FailureMode, GoalKind, TaskContract } from '../contract/types.ts';
import { all, any, type Claim, type Input, known, not, test } from './claims.ts';
import {
  decidingFailures,
  type FailureCounts,
  type FailureGroup,
  groupCount,
  groupOf,
  isFailureMode,
  totalOf,
} from './failures.ts';
import { type Inferred, infer, isEveryPromptRead } from './inference.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { Measured } from './types.ts';
import { formatNumber, list } from './words.ts';

type Contract = TaskContract;
type Known<K extends keyof Contract> = NonNullable<Contract[K]>;

/**
 * Everything the decision may look at, each input with its source. Stated beats inferred; absent is unknown; `partly`
 * counts as unknown. Cheap to build (no text is read again), so that flips can build hundreds.
 */
export interface Task {
  readonly contract: TaskContract;
  readonly measured: Measured;
  readonly inferred: Inferred;
  readonly goal: Input<GoalKind>;
  /** The goal is cost or latency. */
  readonly forSavings: boolean;
  readonly failures: FailureData;
  /** The deciding group; `none` for a cost or latency goal without labels. */
  readonly group: Input<FailureGroup | 'none'>;
  /** The leading mode of the deciding group. */
  readonly mode: Input<FailureMode | 'none'>;
  /** Contradictions at warning or above in the prompt. */
  readonly contradictions: Input<number>;
  readonly promptTokens: Input<number>;
  readonly promptExamples: Input<number>;
  readonly retrieval: Claim;
  readonly plateau: Claim;
  readonly iterations: Input<number>;
  readonly stableExamples: Input<number>;
  readonly curated: Input<boolean>;
  readonly callsPerDay: Input<number>;
  readonly latencySensitive: Input<boolean>;
  readonly requirementsChange: Input<number>;
  readonly factsChange: Input<number>;
  readonly scope: Input<'narrow' | 'broad'>;
  readonly heldOut: Input<string>;
  readonly metrics: Input<Known<'metrics'>>;
  readonly citations: Input<string>;
  readonly sources: Input<NonNullable<Known<'evidence'>['sources']>>;
  readonly knowledge: Input<Known<'knowledge'>>;
  readonly describable: Input<boolean>;
  readonly fewExamplesSuffice: Input<boolean>;
  readonly reviewerAgreement: Input<number>;
  readonly promptedShare: Input<number>;
  readonly contextPresent: Input<number>;
  readonly tried: {
    readonly fewShot: Input<boolean>;
    readonly chainOfThought: Input<boolean>;
    readonly structuredOutput: Input<boolean>;
    readonly outputValidation: Input<boolean>;
    readonly strongerModel: Input<boolean>;
    readonly promptOptimizer: Input<boolean>;
    readonly cheaperServing: Input<boolean>;
  };
  /** The model reasons by itself. */
  readonly reasoningModel: Input<boolean>;
}

/** Where failure labels come from, and what they add up to. */
interface FailureData {
  /** `unread`: a file is named that could not be read, and nothing else is stated. */
  readonly source: 'file' | 'modes' | 'primary' | 'unread' | 'none';
  readonly counts: FailureCounts | undefined;
  /** Labelled failures, 0 when there are no counts. */
  readonly total: number;
}

export function readTask(
  contract: TaskContract,
  measured: Measured,
  inferred: Inferred = infer(contract, measured),
): Task {
  const failures = readFailures(contract, measured);
  const goal = readGoal(contract);
  const forSavings = goal.value === 'cost' || goal.value === 'latency';
  const { group, mode } = readDeciding(contract, failures, forSavings);
  const { tried = {}, behavior = {}, stability = {}, traffic = {}, evidence = {}, evals = {} } = contract;
  const optimizer = tried.prompt_optimizer;
  return {
    contract,
    measured,
    inferred,
    goal,
    forSavings,
    failures,
    group,
    mode,
    contradictions: readContradictions(contract, measured),
    promptTokens: inferred.promptTokens,
    promptExamples: inferred.promptExamples,
    retrieval: readRetrieval(contract),
    plateau: readPlateau(contract),
    iterations: readIterations(contract),
    stableExamples: firstKnown(
      stated('dataset.stable_examples', contract.dataset?.stable_examples),
      inferred.trainExamples,
    ),
    curated: stated('dataset.curated', contract.dataset?.curated),
    callsPerDay: stated('traffic.calls_per_day', traffic.calls_per_day),
    latencySensitive: stated('traffic.latency_sensitive', traffic.latency_sensitive),
    requirementsChange: duration('stability.requirements_change_every', stability.requirements_change_every),
    factsChange: readFactsChange(contract),
    scope: stated('scope', contract.scope),
    heldOut: stated('evals.held_out', evals.held_out),
    metrics: stated('metrics', contract.metrics),
    citations: stated('evidence.citations', evidence.citations),
    sources: stated('evidence.sources', evidence.sources),
    knowledge: stated('knowledge', contract.knowledge),
    describable: answer('behavior.describable', behavior.describable),
    fewExamplesSuffice: answer('behavior.few_examples_suffice', behavior.few_examples_suffice),
    reviewerAgreement: stated('behavior.reviewer_agreement', behavior.reviewer_agreement),
    promptedShare: stated('behavior.prompted_share', behavior.prompted_share),
    contextPresent: stated('failures.context_present', contract.failures?.context_present),
    tried: {
      fewShot: stated('tried.few_shot', tried.few_shot),
      chainOfThought: stated('tried.chain_of_thought', tried.chain_of_thought),
      structuredOutput: firstKnown(
        stated('tried.structured_output', tried.structured_output),
        inferred.structuredOutput,
      ),
      outputValidation: stated('tried.output_validation', tried.output_validation),
      strongerModel: stated('tried.stronger_model', tried.stronger_model),
      promptOptimizer: stated('tried.prompt_optimizer', typeof optimizer === 'object' ? true : optimizer),
      cheaperServing: stated('tried.cheaper_serving', tried.cheaper_serving),
    },
    reasoningModel: readReasoning(contract, inferred),
  };
}

export function stated<T>(field: string, value: T | undefined): Input<NonNullable<T>> {
  return { field, value: value ?? undefined, kind: value === undefined ? 'unknown' : 'stated' };
}

/** A stated duration in days. */
export function duration(field: string, days: number | undefined): Input<number> {
  return days === undefined
    ? stated(field, days)
    : { field, value: days, kind: 'stated', note: () => `${field}: every ${formatNumber(days)} days` };
}

/** `partly` is recorded but settles nothing. */
function answer(field: string, value: Answer | undefined): Input<boolean> {
  if (value === 'partly')
    return { field, value: undefined, kind: 'stated', note: `${field}: partly, which settles nothing` };
  return stated(field, value);
}

function firstKnown<T>(first: Input<T>, second: Input<T>): Input<T> {
  return first.value === undefined && second.value !== undefined ? second : first;
}

function readGoal(contract: Contract): Input<GoalKind> {
  if (contract.failures?.primary === 'latency') {
    return {
      field: 'failures.primary',
      value: 'latency',
      kind: 'stated',
      note: 'failures.primary: latency, read as a latency goal',
    };
  }
  const kind = contract.goal_kind;
  return kind
    ? stated('goal_kind', kind)
    : { field: 'goal_kind', value: 'quality', kind: 'inferred', note: 'goal_kind is not stated and counts as quality' };
}

/**
 * Counts come from `failures.file` when it could be read, else from `failures.modes`; all zero is no failure data. A named
 * file that could not be read leaves the counts unknown unless modes or `primary` are stated.
 */
function readFailures(contract: Contract, measured: Measured): FailureData {
  const { file, modes, primary } = contract.failures ?? {};
  const counts = (file && measured.failures?.modes) || modes;
  const total = counts ? totalOf(counts) : 0;
  if (counts && total > 0) return { source: counts === modes ? 'modes' : 'file', counts, total };
  if (isFailureMode(primary)) return { source: 'primary', counts: undefined, total: 0 };
  if (file && !measured.failures) return { source: 'unread', counts: undefined, total: 0 };
  return { source: 'none', counts: undefined, total: 0 };
}

function readDeciding(contract: Contract, failures: FailureData, forSavings: boolean): Pick<Task, 'group' | 'mode'> {
  const primary = contract.failures?.primary;
  const field = 'failures.primary';
  const both = (group: FailureGroup | 'none', mode: FailureMode | 'none', of: Omit<Input, 'value'>) => ({
    group: { ...of, value: group },
    mode: { ...of, value: mode },
  });
  if (isFailureMode(primary)) {
    const note = `failures.primary: ${primary}, a ${groupOf(primary)} failure`;
    return both(groupOf(primary), primary, { field, kind: 'stated', note });
  }
  const deciding = failures.counts && decidingFailures(failures.counts);
  if (deciding) {
    const { counts, total } = failures;
    const note = () =>
      `${groupCount(counts!, deciding.group)} of ${total} labelled failures are ${deciding.group} failures, ${deciding.mode} first`;
    const fromFile = failures.source === 'file';
    return both(deciding.group, deciding.mode, {
      field: fromFile ? 'failures.file' : 'failures.modes',
      kind: fromFile ? 'measured' : 'stated',
      note,
    });
  }
  if (forSavings && failures.source === 'none') {
    return both('none', 'none', { field, kind: 'inferred', note: 'no labelled failures: no failure group decides' });
  }
  return { group: { field, value: undefined, kind: 'unknown' }, mode: { field, value: undefined, kind: 'unknown' } };
}

/**
 * Contradictions in the prompt that are not suppressed. Unknown when no prompt is named or one of them cannot be read,
 * unless another one already has a contradiction.
 */
function readContradictions(contract: Contract, measured: Measured): Input<number> {
  const found = measured.prompts.flatMap((prompt) =>
    prompt.findings
      .filter(
        ({ ruleId, severity }) =>
          ruleId.startsWith('contradiction/') && (severity === 'warning' || severity === 'error'),
      )
      .map((finding) => ({ path: prompt.path, finding })),
  );
  const first = found[0];
  if (first) {
    return {
      field: 'prompt',
      value: found.length,
      kind: 'measured',
      note: first.finding.message,
      at: { path: first.path, range: first.finding.range },
    };
  }
  if (!isEveryPromptRead(contract, measured)) {
    const note = contract.prompt?.length ? 'the prompt could not be read' : undefined;
    return { field: 'prompt', value: undefined, kind: 'unknown', note };
  }
  return { field: 'prompt', value: 0, kind: 'measured', note: 'no contradiction found in the prompt' };
}

const RETRIEVING = new Set(['retrieval', 'database', 'api']);

export function isRetrievingSource(source: { readonly kind?: string }): boolean {
  return source.kind !== undefined && RETRIEVING.has(source.kind);
}

/**
 * Whether retrieval exists: a source of kind retrieval, database or api, or `tried.retrieval: true`. Known once sources are
 * stated; `tried.retrieval: false` is an answer too, and settles it where no sources are stated.
 */
function readRetrieval(contract: Contract): Claim {
  const sources = stated('evidence.sources', contract.evidence?.sources);
  const tried = stated('tried.retrieval', contract.tried?.retrieval);
  const listed = test(sources, (items) => items.some(isRetrievingSource));
  if (listed.truth === undefined) return test(tried, (value) => value);
  return tried.value === true ? any(listed, known(true, tried)) : listed;
}

/**
 * Whether honest prompt iteration has stopped moving the metric. Stated, or judged by iterations and authors: enough of
 * both is a plateau, too few of either is none.
 */
function readPlateau(contract: Contract): Claim {
  const { plateaued, prompt_iterations, prompt_authors } = contract.tried ?? {};
  if (plateaued !== undefined) return known(plateaued, stated('tried.plateaued', plateaued));
  const iterations = stated('tried.prompt_iterations', prompt_iterations);
  const authors = stated('tried.prompt_authors', prompt_authors);
  if (iterations.value === undefined && authors.value === undefined) {
    return test(stated<boolean>('tried.plateaued', undefined), (value) => value === true);
  }
  return all(
    test(iterations, (count) => count >= T.plateauIterations.value),
    test(authors, (count) => count >= T.plateauAuthors.value),
  );
}

/** A stated plateau says that prompts were iterated, even when nobody counted. */
function readIterations(contract: Contract): Input<number> {
  const { plateaued, prompt_iterations } = contract.tried ?? {};
  if (prompt_iterations === undefined && plateaued) {
    return {
      field: 'tried.plateaued',
      value: T.plateauIterations.value,
      kind: 'inferred',
      note: 'tried.plateaued: prompts were iterated',
    };
  }
  return stated('tried.prompt_iterations', prompt_iterations);
}

/** Stated, else the fastest of the evidence sources that say how often they change. */
function readFactsChange(contract: Contract): Input<number> {
  const field = 'stability.facts_change_every';
  const days = contract.stability?.facts_change_every;
  if (days !== undefined) return duration(field, days);
  const changing = (contract.evidence?.sources ?? []).filter((source) => source.changes_every !== undefined);
  if (changing.length === 0) return stated(field, days);
  const fastest = changing.reduce((a, b) => (b.changes_every! < a.changes_every! ? b : a));
  return {
    field: `evidence.sources[${contract.evidence!.sources!.indexOf(fastest)}].changes_every`,
    value: fastest.changes_every,
    kind: 'inferred',
    note: () => `${fastest.name ?? 'an evidence source'} changes every ${formatNumber(fastest.changes_every!)} days`,
  };
}

/** Names of models that think before they answer, by vendor naming: o-series, R1, QwQ, `-thinking`, `-reasoner` … */
const REASONING_MODEL =
  /(?:^|[/:_-])(?:o[1-9](?:$|[-_])|gpt-(?:[5-9]|oss)(?!\S*chat)|r1(?:$|[-_])|qwq|magistral|grok-[4-9]|gemini-(?:2\.5|[3-9])\S*pro)|thinking|reason(?:er|ing)|deepseek-r\d/i;

/** Stated, else by the model's name; absent counts as false. */
function readReasoning(contract: Contract, inferred: Inferred): Input<boolean> {
  const field = 'model.reasoning';
  if (contract.model?.reasoning !== undefined) return stated(field, contract.model.reasoning);
  const name = contract.model?.current ?? inferred.model.value;
  const reasons = name !== undefined && name.length < 200 && REASONING_MODEL.test(name);
  const note = name
    ? `${name} ${reasons ? 'reasons' : 'is not known to reason'} by itself`
    : 'model.reasoning is not stated and counts as false';
  return { field, value: reasons, kind: 'inferred', note };
}

/** The parts of a task contract that are neither stated nor inferred; an empty list is stated. */
export function missingParts({ contract, inferred }: Task): string[] {
  const missing: string[] = [];
  if (contract.inputs === undefined && inferred.inputs.value === undefined) missing.push('inputs');
  if (contract.outputs === undefined && inferred.outputs.value === undefined) missing.push('outputs');
  for (const part of ['evidence', 'abstain', 'disallowed', 'metrics'] as const) {
    if (contract[part] === undefined) missing.push(part);
  }
  return missing;
}

/** A part of the contract is missing. Always known. */
export function underspecified(task: Task): Claim {
  const missing = missingParts(task);
  const note = () =>
    missing.length > 0 ? `neither stated nor inferred: ${list(missing, 6)}` : 'all six parts are stated or inferred';
  return known(missing.length > 0, {
    field: missing[0] ?? 'inputs',
    value: missing.length > 0,
    kind: 'inferred',
    note,
  });
}

export function groupIs(task: Task, ...groups: readonly (FailureGroup | 'none')[]): Claim {
  return test(task.group, (group) => groups.includes(group));
}

export function modeIs(task: Task, ...modes: readonly FailureMode[]): Claim {
  return test(task.mode, (mode) => (modes as readonly string[]).includes(mode));
}

/** An input that says the task is (not) about saving money or time; always known. */
export function aboutSavings(task: Task): Claim {
  return known(task.forSavings, task.goal);
}

export function noMetric(task: Task): Claim {
  return test(task.metrics, (metrics) => metrics.length === 0);
}

export function noHeldOut(task: Task): Claim {
  return test(task.heldOut, (path) => path === 'none');
}

/** Citations are required and no evidence source could give one. */
export function citationsWithoutSource(task: Task): Claim {
  return all(
    test(task.citations, (citations) => citations === 'required'),
    test(task.sources, (sources) => !sources.some(isRetrievingSource)),
  );
}

type KnowledgeEntry = Known<'knowledge'>[number];

/**
 * Some knowledge entry placed in weights (`unplaced`: or not placed anywhere) changes within six months or, with
 * `accuracy`, is not accurate in twelve.
 */
export function volatileKnowledge(
  task: Task,
  options: { readonly unplaced: boolean; readonly accuracy: boolean },
): Claim {
  if (!task.knowledge.value) return test(task.knowledge as Input, () => false);
  const claims = task.knowledge.value.map((entry, index) => {
    const field = (key: keyof KnowledgeEntry) => `knowledge[${index}].${key}`;
    const name = entry.what ? `${entry.what}: ` : '';
    const volatile: Claim[] = [named(answer(field('changes_within_6_months'), entry.changes_within_6_months), name)];
    if (options.accuracy) {
      volatile.push(not(named(answer(field('accurate_in_12_months'), entry.accurate_in_12_months), name)));
    }
    return all(placedInWeights(field('placed_in'), entry.placed_in, options.unplaced), any(...volatile));
  });
  return claims.length > 0 ? any(...claims) : known(false, { ...task.knowledge, note: 'knowledge: none to place' });
}

function named(input: Input<boolean>, name: string): Claim {
  const note = () =>
    `${name}${input.field.slice(input.field.indexOf('.') + 1).replaceAll('_', ' ')}: ${input.value ? 'yes' : 'no'}`;
  return test(input.value === undefined ? input : { ...input, note }, (value) => value);
}

function placedInWeights(field: string, place: string | undefined, unplaced: boolean): Claim {
  if (place === undefined && unplaced)
    return known(true, { field, value: 'unplaced', kind: 'inferred', note: `${field} is not stated: not placed` });
  return test(stated(field, place), (value) => value === 'weights');
}
