import type { ContractDocument, TaskContract } from '../../../src/core/contract/types.ts';
import type { DatasetProfile } from '../../../src/core/dataset/types.ts';
import { decide } from '../../../src/core/decision/decide.ts';
import { readTask, type Task } from '../../../src/core/decision/task.ts';
import type { Measured, MeasuredPrompt, ReadinessResult } from '../../../src/core/decision/types.ts';
import type { PromptDocument } from '../../../src/core/prompt/types.ts';
import type { Finding } from '../../../src/core/rules/types.ts';
import { LineIndex } from '../../../src/core/text/text.ts';

/** A contract that reaches `tune-experiment`: every cheaper lever is spent and every signal is met. */
export const TUNABLE: TaskContract = {
  version: 1,
  name: 'warranty-codes',
  prompt: ['./warranty.prompt.md'],
  goal: 'one code a complaint, in our own taxonomy',
  goal_kind: 'quality',
  kind: 'classification',
  scope: 'narrow',
  inputs: [{ name: 'complaint', type: 'string' }],
  outputs: { format: 'json' },
  evidence: { citations: 'none', sources: [{ name: 'manual', kind: 'retrieval' }] },
  abstain: [{ when: 'no code fits', action: 'escalate' }],
  disallowed: [],
  metrics: [{ name: 'accuracy', dimension: 'factual-correctness', target: { op: '>=', value: 0.95 }, scorer: 'exact' }],
  stability: { requirements_change_every: 120, facts_change_every: 90 },
  knowledge: [{ what: 'code list', placed_in: 'weights', changes_within_6_months: false, accurate_in_12_months: true }],
  behavior: { describable: false, few_examples_suffice: false, reviewer_agreement: 0.93, prompted_share: 0.7 },
  failures: {
    modes: { format: 150, 'policy-tone': 40, 'missing-knowledge': 20, 'noisy-context': 10 },
    context_present: 0.9,
  },
  tried: {
    prompt_iterations: 12,
    prompt_authors: 3,
    plateaued: true,
    few_shot: true,
    chain_of_thought: true,
    retrieval: true,
    structured_output: true,
    output_validation: true,
    stronger_model: true,
    prompt_optimizer: true,
    cheaper_serving: true,
  },
  traffic: { calls_per_day: 20_000, latency_sensitive: true },
  model: { current: 'gpt-4.1', reasoning: false },
  dataset: { stable_examples: 800, curated: true },
  evals: { held_out: './held_out.jsonl', slices: [{ name: 'rare', critical: true }] },
};

/** Prices and hours with which `TUNABLE` breaks even in about two months. */
export const ECONOMICS: NonNullable<TaskContract['economics']> = {
  horizon: 365,
  prices: { input: 2, cached_input: 0.5, output: 8, tuned_input: 0.8, tuned_cached_input: 0.2, tuned_output: 3.2 },
  cached_share: 0.5,
  output_tokens_per_call: 100,
  tuned_prompt_tokens: 200,
  retry_rate: 0.05,
  tuned_retry_rate: 0.01,
  training_cost: 100,
  curation_hours: 40,
  hourly_rate: 80,
  evaluation_cost: 300,
  monthly_upkeep_hours: 4,
  retune_every: 180,
};

/** A release with nothing missing. */
export const COMPLETE: TaskContract = {
  release: { dataset: 'v1', prompt: 'v1', model: 'm1', validator: 'v1', evals: 'v1' },
  fallback: { low_confidence: 'base', high_risk: 'people', schema_failure: 'retry', baseline: 'base' },
  logging: [
    'task_type',
    'model_version',
    'prompt_version',
    'evidence_ids',
    'tool_calls',
    'validation_outcome',
    'latency',
    'cost',
    'feedback',
  ],
  ownership: {
    owners: ['a', 'b'],
    recipe: 'r.md',
    provenance: 'p.md',
    evaluation: 'e.md',
    release_criteria: 'c.md',
    rollback: 'b.md',
  },
};

type Plain = Record<string, unknown>;

/** A copy with some keys replaced; `undefined` removes a key, objects are merged, lists are replaced. */
export function change(base: TaskContract, changes: Plain): TaskContract {
  const merge = (a: Plain, b: Plain): Plain => {
    const merged: Plain = { ...a };
    for (const [key, value] of Object.entries(b)) {
      if (value === undefined) delete merged[key];
      else if (isPlain(value) && isPlain(merged[key])) merged[key] = merge(merged[key], value);
      else merged[key] = value;
    }
    return merged;
  };
  return merge(base as Plain, changes) as TaskContract;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A prompt as `gather` would have measured it. */
export function prompt(
  options: Partial<Omit<MeasuredPrompt, 'document'>> & { settings?: PromptDocument['settings'] } = {},
): MeasuredPrompt {
  const { settings = {}, ...rest } = options;
  const text = 'Label the complaint.';
  const document: PromptDocument = {
    path: 'warranty.prompt.md',
    text,
    format: 'plain',
    dialect: 'none',
    lines: new LineIndex(text),
    header: undefined,
    settings,
    messages: [],
    variables: [],
    problems: [],
    comments: [],
    forCodingAgent: false,
    anchor: { start: 0, end: text.length },
  };
  return { path: document.path, document, findings: [], tokens: 2400, examples: 6, variables: ['complaint'], ...rest };
}

export function measured(options: Partial<Measured> = {}): Measured {
  return { prompts: [prompt()], paths: [], ...options };
}

export function profile(options: Partial<DatasetProfile> = {}): DatasetProfile {
  return {
    path: 'train.jsonl',
    shape: 'openai-chat',
    rows: 800,
    examples: 800,
    labels: {},
    problems: {},
    findings: [],
    complete: true,
    ...options,
  };
}

export function contradiction(severity: Finding['severity'] = 'warning'): Finding {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  return {
    ruleId: 'contradiction/length',
    severity,
    message: '"short" contradicts "long"',
    range,
    related: [],
    fixes: [],
  };
}

export function task(contract: TaskContract, what: Partial<Measured> = {}): Task {
  return readTask(contract, measured(what));
}

/** A contract document around plain values, without places. */
export function documentOf(contract: TaskContract): ContractDocument {
  return {
    path: 'test.task.yaml',
    text: '',
    lines: new LineIndex(''),
    yaml: { text: '', root: undefined, problems: [], partial: false, comments: [] },
    contract,
    broken: false,
    problems: [],
    paths: [],
    spanOf: () => undefined,
    keySpanOf: () => undefined,
  };
}

export function verdict(contract: TaskContract, what: Partial<Measured> = {}): ReadinessResult {
  return decide(documentOf(contract), measured(what), '2026-11-20');
}
