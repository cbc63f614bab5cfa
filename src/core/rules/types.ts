import type { Configuration } from '../configuration/types.ts';
import type { ContractDocument } from '../contract/types.ts';
import type { Measured } from '../decision/types.ts';
import type { Directive } from '../directives/types.ts';
import type { PromptDocument } from '../prompt/types.ts';
import type { Statement } from '../statements/types.ts';
import type { Range, Span, TextEdit } from '../text/text.ts';
import type { TokenCounter } from '../tokens/types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Family =
  | 'contradiction'
  | 'bloat'
  | 'retrieval'
  | 'contract'
  | 'readiness'
  | 'dataset'
  | 'suppression'
  | 'file';

/** The single source of a rule's documentation, its settings and its place in the lists. */
export interface RuleMeta {
  /** `family/name`. */
  readonly id: `${Family}/${string}`;
  /** One line for lists, without a full stop. */
  readonly summary: string;
  /** The loudest it speaks by default. A rule may report below it; findings.md's table decides. */
  readonly severity: Severity;
  /** `false`: runs only where the configuration gives the rule a severity. */
  readonly enabledByDefault?: false;
  readonly docs: {
    /** What it finds, in one or two paragraphs of Markdown. */
    readonly what: string;
    readonly why: string;
    /** Texts that give at least one finding of the rule; run as tests. At least two. */
    readonly wrong: readonly Example[];
    /** Texts that give none; run as tests. At least two. */
    readonly right: readonly Example[];
    readonly whenNotToUse: string;
    /** Seed prefixes (`000`…`004`), `product`, or a published source. */
    readonly source: string;
    /** The hand-read share that is right on real files, with how many were read and at what severity it therefore stands. */
    readonly precision: string;
  };
  /** Options a user can set, for the configuration schema and the page. */
  readonly options?: Readonly<
    Record<
      string,
      {
        readonly type: 'number' | 'string' | 'boolean';
        readonly default: number | string | boolean;
        readonly description: string;
        readonly minimum?: number;
        readonly maximum?: number;
      }
    >
  >;
}

export interface Example {
  /** Default `example.prompt.md`. The name decides the format. */
  readonly file?: string;
  readonly text: string;
  /** Files beside it: the prompt a contract names, an instruction file that applies together. */
  readonly also?: readonly { readonly file: string; readonly text: string }[];
  /** ISO date the example is linted for. */
  readonly date?: string;
  readonly note?: string;
}

/** What a rule yields: the place and the words; the engine adds path, range, severity and suppressions. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly ProposedFix[];
  /** The text can go: the editor fades it. */
  readonly unnecessary?: boolean;
  /** A block rule: other findings of its family inside `span` are dropped. */
  readonly covers?: boolean;
}

/** `at` a span of the same file, or a path and range of another one. */
export interface Related {
  readonly at: Span | { readonly path: string; readonly range: Range };
  readonly message: string;
}

export interface ProposedFix {
  readonly title: string;
  /** `safe` keeps the meaning, so `--fix` may apply it. */
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

/** Everything a prompt rule may look at. Computed once and shared. */
export interface PromptContext {
  readonly document: PromptDocument;
  readonly directives: readonly Directive[];
  readonly statements: readonly Statement[];
  /** Undefined while the tokenizer is not loaded: rules about tokens then say nothing. */
  readonly tokens: TokenCounter | undefined;
  readonly configuration: Configuration;
  /** The date findings are made for, ISO `YYYY-MM-DD`; undefined when unknown, and rules about age say nothing. */
  readonly date: string | undefined;
  /** Other prompt files that apply together with this one, read and directives taken. */
  readonly companions: readonly Companion[];
  /** The contract that names this prompt. */
  readonly contract: ContractDocument | undefined;
  /** The rule's own options with defaults filled in. */
  option<T extends number | string | boolean>(name: string): T;
}

export interface Companion {
  readonly document: PromptDocument;
  readonly directives: readonly Directive[];
  /** Why they apply together: overlapping globs, nesting, import. */
  readonly relation: string;
}

export interface ContractContext {
  readonly contract: ContractDocument;
  readonly measured: Measured | undefined;
  readonly configuration: Configuration;
  readonly date: string | undefined;
  option<T extends number | string | boolean>(name: string): T;
}

export interface PromptRule {
  readonly kind: 'prompt';
  readonly meta: RuleMeta;
  check(context: PromptContext): Iterable<Report>;
}

export interface ContractRule {
  readonly kind: 'contract';
  readonly meta: RuleMeta;
  check(context: ContractContext): Iterable<Report>;
}

/** Found by the dataset scan itself (streaming); the rule holds the metadata. */
export interface DatasetRule {
  readonly kind: 'dataset';
  readonly meta: RuleMeta;
}

/** Found by the engine itself (suppressions, unreadable files). */
export interface EngineRule {
  readonly kind: 'engine';
  readonly meta: RuleMeta;
}

export type Rule = PromptRule | ContractRule | DatasetRule | EngineRule;

/** A finding as every surface shows it; the JSON of `lint --format json`. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly Fix[];
  readonly unnecessary?: boolean;
}

export interface Fix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface FileReport {
  readonly path: string;
  readonly format: string;
  readonly tokens?: { readonly count: number; readonly encoding: string; readonly estimate?: boolean };
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** Rules that threw on this file; absent when none did. */
  readonly faults?: readonly RuleFault[];
}

/** A fault of the program, not of the file. */
export interface RuleFault {
  readonly ruleId: string;
  readonly stack: string;
}
