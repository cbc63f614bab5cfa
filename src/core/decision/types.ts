import type { Configuration } from '../configuration/types.ts';
import type { Experiment, FailureMode } from '../contract/types.ts';
import type { DatasetProfile } from '../dataset/types.ts';
import type { Directive } from '../directives/types.ts';
import type { PromptDocument } from '../prompt/types.ts';
import type { Finding } from '../rules/types.ts';
import type { Range } from '../text/text.ts';

export type Lever =
  | 'diagnose'
  | 'fix-prompt'
  | 'done'
  | 'retrieve'
  | 'fix-retrieval'
  | 'fix-context'
  | 'use-tools'
  | 'specify'
  | 'build-evals'
  | 'constrain-output'
  | 'few-shot'
  | 'chain-of-thought'
  | 'stronger-model'
  | 'optimize-prompt'
  | 'cut-cost'
  | 'collect-data'
  | 'keep-baseline'
  | 'prepare-release'
  | 'ship-tuned'
  | 'tune-experiment'
  | 'stay-untuned'
  | 'undecided';

/** What was read beside a contract. Made by `gather`, which is the only place that asks for files. */
export interface Measured {
  readonly prompts: readonly MeasuredPrompt[];
  /** Counts from `failures.file`; `skipped` lines name no known mode. */
  readonly failures?: {
    readonly path: string;
    readonly modes: Partial<Record<FailureMode, number>>;
    readonly total: number;
    readonly skipped: number;
  };
  readonly train?: DatasetProfile;
  readonly heldOut?: DatasetProfile;
  /** The schema file of `outputs.schema`, parsed. */
  readonly outputSchema?: unknown;
  /** What the promptfoo output files that experiments name hold, by the path as the contract writes it. */
  readonly results?: Readonly<Record<string, readonly EvalColumn[]>>;
  /** Prices of the configuration, US dollars per million tokens; the contract's own win. */
  readonly prices?: Configuration['prices'];
  /** Every path the contract names, by field. */
  readonly paths: readonly MeasuredPath[];
}

/** One prompt and provider of an eval run, with what was measured for it. */
export interface EvalColumn {
  readonly label: string;
  readonly provider: string;
  /** True when the provider's id names a fine-tuned model. */
  readonly tuned: boolean;
  readonly measured: Experiment;
  /** What each test case scored, by an identity that the columns of one eval set share. */
  readonly items: ReadonlyMap<string, EvalItem>;
}

export interface EvalItem {
  readonly scores: Readonly<Record<string, number>>;
  readonly slices: readonly string[];
}

export interface MeasuredPath {
  readonly field: string;
  readonly path: string;
  readonly status: 'read' | 'exists' | 'missing' | 'outside' | 'unreadable';
  readonly detail?: string;
}

export interface MeasuredPrompt {
  readonly path: string;
  readonly document: PromptDocument | undefined;
  readonly findings: readonly Finding[];
  readonly directives?: readonly Directive[];
  readonly tokens: number | undefined;
  readonly examples: number;
  /** What each call brings with it, by name. */
  readonly variables: readonly string[];
}

/** The JSON of `rightlever readiness --format json`. Panel, hover, command line and record all show this value. */
export interface ReadinessResult {
  readonly version: 1;
  readonly contract: string;
  readonly date: string | null;
  readonly verdict: {
    readonly lever: Lever;
    readonly fineTune: 'ship' | 'experiment' | 'not-yet' | 'no';
    readonly decided: boolean;
    readonly provisional: boolean;
    readonly summary: string;
    readonly actions: readonly string[];
  };
  readonly ladder: readonly Rung[];
  readonly frameworks: readonly FrameworkResult[];
  readonly criteria: readonly Criterion[];
  readonly unknown: readonly { readonly field: string; readonly rung: number }[];
  readonly nextQuestion: Question | null;
  /** How to ask a person for each field that is unknown or that the economics miss. */
  readonly questions?: readonly Question[];
  /** The labelled failures the deciding group was read from; absent where none are counted. */
  readonly failures?: FailureSummary;
  readonly flips: readonly { readonly changes: readonly FieldChange[]; readonly lever: Lever }[];
  readonly audit: readonly {
    readonly what: string;
    readonly placedIn: string | null;
    readonly belongsIn: string;
    readonly why: string;
    /** Where the contract says so. */
    readonly from?: Place;
  }[];
  readonly economics: Economics;
  readonly comparison: Comparison;
  readonly architecture: Architecture | null;
  readonly roadmap: readonly {
    readonly phase: number;
    readonly title: string;
    readonly status: 'done' | 'current' | 'open';
    readonly [extra: string]: unknown;
  }[];
  readonly dataset: DatasetProfile | null;
  /** What the contract leaves out and prompts, settings or data tell; `kind` is `inferred` or `measured`. */
  readonly inferred: readonly { readonly field: string; readonly value: unknown; readonly evidence: Evidence }[];
  readonly findings: readonly Finding[];
}

/** A place in a file, by a path relative to the contract's folder. */
export interface Place {
  readonly path: string;
  readonly range: Range;
}

/** The pattern of a system and the model that fit, among all that were weighed. */
export interface Architecture {
  readonly pattern: string;
  readonly why: string;
  readonly model?: string;
  readonly modelWhy?: string;
  readonly options?: readonly {
    readonly id: string;
    readonly title: string;
    readonly bestWhen: readonly { readonly what: string; readonly status: Criterion['status'] }[];
  }[];
  readonly [extra: string]: unknown;
}

/** Labelled failures by mode, and what they decide. */
export interface FailureSummary {
  readonly counts: Partial<Record<FailureMode, number>>;
  readonly total: number;
  readonly groups: readonly {
    readonly group: string;
    readonly modes: readonly FailureMode[];
    readonly count: number;
  }[];
  /** The deciding group and its leading mode; `none` for a goal that failures do not decide. */
  readonly group: string;
  readonly mode: FailureMode | 'none';
}

export interface Evidence {
  readonly text: string;
  readonly kind: 'stated' | 'inferred' | 'measured' | 'unknown';
  /** The contract's own path, or a file beside it as the contract writes it: relative to the contract's folder. */
  readonly path?: string;
  readonly range?: Range;
}

export interface Rung {
  readonly rung: number;
  readonly lever: Lever;
  readonly status: 'passed' | 'holds' | 'unknown' | 'not-reached';
  readonly condition: string;
  readonly evidence: readonly Evidence[];
  /** Seed prefixes or `product`. */
  readonly origin: readonly string[];
}

export interface FrameworkResult {
  readonly id: 'preflight' | 'two-questions' | 'scenario-matrix' | 'technique-matrix' | 'failure-analysis';
  readonly verdict: 'fine-tune' | 'not-yet' | 'no';
  readonly lever: Lever;
  readonly reason: string;
  readonly path: readonly {
    readonly question: string;
    readonly answer: string;
    readonly origin: readonly string[];
    readonly from?: Place;
  }[];
}

export interface Criterion {
  readonly id: string;
  readonly framework: FrameworkResult['id'];
  readonly kind: string;
  readonly status: 'met' | 'unmet' | 'unknown';
  readonly evidence: string;
}

export interface Question {
  readonly field: string;
  readonly question: string;
  /** Values as the contract writes them. Empty when the answer is a number or a text. */
  readonly choices: readonly { readonly label: string; readonly value: unknown }[];
  readonly input?: 'choice' | 'number' | 'share' | 'duration' | 'text' | 'list';
}

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Economics {
  readonly status: 'known' | 'unknown';
  readonly monthlySaving: number | null;
  readonly upfront: number | null;
  readonly monthlyUpkeep: number | null;
  readonly breakEvenMonths: number | null;
  readonly assumptions: readonly string[];
  /** Field paths without which nothing could be computed. */
  readonly missing?: readonly string[];
  /** Every number the computation rests on, in the order of `assumptions`. */
  readonly inputs?: readonly EconomicsInput[];
  /** Catalogue prices for missing fields, US dollars per million tokens. Nothing is computed with them. */
  readonly suggestions?: readonly { readonly field: string; readonly value: number; readonly source: string }[];
  /** US dollars a call, retries included. */
  readonly costPerCall?: { readonly untuned: number; readonly tuned: number };
  /** The break-even month at half and at double of one input. */
  readonly sensitivity?: readonly {
    readonly what: 'volume' | 'saving' | 'upkeep';
    readonly factor: number;
    readonly breakEvenMonths: number | null;
  }[];
  /** Months within which it must pay; null when none is stated. */
  readonly horizonMonths?: number | null;
  readonly [extra: string]: unknown;
}

/** One number of the lifecycle. Prices in US dollars per million tokens, durations in days, shares from 0 to 1. */
export interface EconomicsInput {
  readonly field: string;
  /** Null while it is not known. */
  readonly value: number | null;
  readonly kind: Evidence['kind'];
  /** Where an inferred value comes from, such as `the configuration`. */
  readonly source?: string;
  /** Where the contract states it. */
  readonly from?: Place;
}

export interface Comparison {
  readonly variants: readonly ComparedVariant[];
  /** Variants worth measuring that no experiment has. */
  readonly missing: readonly string[];
  /** What makes the comparison unfair or unreadable. */
  readonly problems: readonly string[];
  readonly outcome: 'win' | 'loss' | 'inconclusive' | 'none';
  /** The primary metric. */
  readonly metric?: string | null;
  readonly why?: string;
  /** Names of the pair that was held against each other. */
  readonly tuned?: string;
  readonly untuned?: string;
  readonly overall?: ComparedScore;
  readonly slices?: readonly { readonly name: string; readonly critical: boolean; readonly duel: ComparedScore }[];
  /** Every two variants that scored the same test cases, on the primary metric. */
  readonly pairs?: readonly ComparedPair[];
  readonly [extra: string]: unknown;
}

/** Two variants held against each other test case by test case. */
export interface ComparedPair {
  readonly first: string;
  readonly second: string;
  /** Test cases on which the first scored better, worse and the same. */
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** Share of the cases that are no tie on which the first wins, with its 95% interval; null when all are ties. */
  readonly share: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly outcome: 'win' | 'loss' | 'inconclusive';
  readonly why: string;
}

/** One experiment as the comparison shows it. Absent numbers are null. */
export interface ComparedVariant {
  readonly name: string;
  readonly variant: string | null;
  readonly tuned: boolean;
  readonly evalSet: string | null;
  readonly n: number | null;
  /** On the primary metric, with its 95% interval where it is a share. */
  readonly score: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly meetsTargets: boolean | null;
  readonly latency: Readonly<Record<string, number>>;
  /** US dollars. */
  readonly costPerCall: number | null;
  /** Scores by metric name, with `n`, by slice name. */
  readonly slices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** 95% intervals of the primary metric, by slice name, where it is a share and `n` is given. */
  readonly sliceIntervals?: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
  /** The experiment's place in the contract's list. */
  readonly index?: number;
  readonly from?: Place;
  readonly [extra: string]: unknown;
}

/** Tuned against untuned on one metric. */
export interface ComparedScore {
  readonly outcome: 'win' | 'loss' | 'inconclusive';
  /** Share of pairs the tuned variant wins, or the difference of the scores (better is positive). */
  readonly difference?: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly method?: 'win-rate' | 'two-proportions';
  readonly why: string;
}
