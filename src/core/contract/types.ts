import type { LineIndex, Span } from '../text/text.ts';
import type { YamlDocument } from '../yaml/types.ts';

/**
 * A task contract as read: the plain values, and the place of every key. Everything is optional but `version` and
 * `name`: absent means unknown, never "no". `false`, `0` and `[]` are answers.
 * Durations are in days, shares 0 to 1, money in US dollars.
 */
export interface ContractDocument {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly yaml: YamlDocument;
  /** What could be read; wrongly typed values are left out and reported. */
  readonly contract: TaskContract;
  /** Every path the contract names, as written, in reading order; `held_out: none` is none. */
  readonly paths: readonly ContractPath[];
  /** True when the file has syntax or schema errors: a verdict on it would be stale. */
  readonly broken: boolean;
  readonly problems: readonly ContractProblem[];
  /** The value's span for a field path such as `tried.few_shot` or `knowledge[0].placed_in`. */
  spanOf(field: string): Span | undefined;
  /** The key's span. */
  keySpanOf(field: string): Span | undefined;
}

export interface ContractPath {
  readonly field: string;
  readonly path: string;
  readonly span: Span;
}

export interface ContractProblem {
  readonly rule: 'contract/schema' | 'contract/path';
  readonly message: string;
  readonly span: Span;
  readonly field?: string;
  readonly related?: { readonly span: Span; readonly message: string };
}

export type Answer = boolean | 'partly';

export type GoalKind = 'quality' | 'cost' | 'latency' | 'benchmark';

export type FailureMode =
  | 'missing-knowledge'
  | 'wrong-retrieval'
  | 'noisy-context'
  | 'tool-not-used'
  | 'reasoning'
  | 'format'
  | 'style'
  | 'policy-tone'
  | 'tool-shape'
  | 'should-abstain';

export type Variant = 'prompt' | 'prompt+retrieval' | 'prompt+tools' | 'tuned' | 'tuned+retrieval' | 'tuned+tools';

export interface TaskContract {
  version?: number | string;
  name?: string;
  description?: string;
  prompt?: string[];
  goal?: string;
  goal_kind?: GoalKind;
  kind?: string;
  use_case?: string;
  scope?: 'narrow' | 'broad';
  inputs?: { name?: string; type?: string; description?: string; required?: boolean }[];
  outputs?: {
    format?: string;
    /** A path, or an inline JSON Schema. */
    schema?: string | Record<string, unknown> | boolean;
    language?: string;
    length?: { min?: number; max?: number; unit?: string };
  };
  evidence?: {
    citations?: 'required' | 'optional' | 'none';
    sources?: { name?: string; kind?: string; changes_every?: number; proprietary?: boolean }[];
  };
  tools?: { name?: string; required_when?: string }[];
  abstain?: { when?: string; action?: string }[];
  disallowed?: string[];
  metrics?: { name?: string; dimension?: string; target?: Target; scorer?: string }[];
  stability?: { requirements_change_every?: number; facts_change_every?: number };
  knowledge?: { what?: string; placed_in?: string; changes_within_6_months?: Answer; accurate_in_12_months?: Answer }[];
  behavior?: {
    describable?: Answer;
    few_examples_suffice?: Answer;
    reviewer_agreement?: number;
    prompted_share?: number;
  };
  failures?: {
    modes?: Partial<Record<FailureMode, number>>;
    context_present?: number;
    primary?: FailureMode | 'latency';
    file?: string;
  };
  tried?: {
    prompt_iterations?: number;
    prompt_authors?: number;
    plateaued?: boolean;
    plateau_note?: string;
    few_shot?: boolean;
    chain_of_thought?: boolean;
    retrieval?: boolean;
    structured_output?: boolean;
    output_validation?: boolean;
    stronger_model?: boolean;
    prompt_optimizer?: boolean | { name?: string; gain?: number };
    cheaper_serving?: boolean;
  };
  effort?: { prompt_and_data_hours?: number; tuning_hours?: number };
  traffic?: { calls_per_day?: number; latency_sensitive?: boolean; p95_target_ms?: number };
  model?: { current?: string; candidate?: string; reasoning?: boolean };
  economics?: {
    horizon?: number;
    prices?: {
      input?: number;
      cached_input?: number;
      output?: number;
      tuned_input?: number;
      tuned_cached_input?: number;
      tuned_output?: number;
      /** A token of the training file, once an epoch. */
      training?: number;
    };
    cached_share?: number;
    output_tokens_per_call?: number;
    tuned_prompt_tokens?: number;
    retry_rate?: number;
    tuned_retry_rate?: number;
    training_cost?: number;
    curation_hours?: number;
    hourly_rate?: number;
    evaluation_cost?: number;
    monthly_upkeep_hours?: number;
    retune_every?: number;
    [claim: string]: unknown;
  };
  dataset?: { train?: string; stable_examples?: number; curated?: boolean; label_field?: string; epochs?: number };
  evals?: {
    /** A path, or `none`. */
    held_out?: string;
    slices?: { name?: string; critical?: boolean }[];
    general_benchmark?: string;
  };
  experiments?: Experiment[];
  release?: { dataset?: string; prompt?: string; model?: string; validator?: string; evals?: string };
  deployed?: { since?: string; retuned?: string[] };
  fallback?: { low_confidence?: string; high_risk?: string; schema_failure?: string; baseline?: string };
  logging?: string[];
  ownership?: {
    owners?: string[];
    recipe?: string;
    provenance?: string;
    evaluation?: string;
    release_criteria?: string;
    rollback?: string;
  };
}

export interface Target {
  readonly op: '>=' | '<=' | '>' | '<' | '=';
  readonly value: number;
}

export interface Experiment {
  name?: string;
  variant?: Variant;
  eval_set?: string;
  n?: number;
  scores?: Record<string, number>;
  latency?: Record<string, number>;
  cost_per_call?: number;
  rates?: Record<string, number>;
  slices?: Record<string, Record<string, number>>;
  win_rate?: Record<string, { share?: number; n?: number }>;
  general_delta?: number;
  /** A promptfoo output file. */
  results?: string;
}
