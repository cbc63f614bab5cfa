import type { Block, Message, Section, Sentence } from '../prompt/types.ts';
import type { Span } from '../text/text.ts';

export type Dimension =
  | 'length'
  | 'count'
  | 'format'
  | 'language'
  | 'tone'
  | 'person'
  | 'wording'
  | 'topic'
  | 'action'
  | 'other';

/** `must`, an imperative and "always" are hard; `should`, "try to", "prefer", "ideally" are soft. */
export type Modality = 'must' | 'should' | 'may';

/**
 * What the model must do, normalised. A sentence may state several.
 * @see the family `contradiction` for how two are compared
 */
export interface Directive {
  readonly dimension: Dimension;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  /** The shortest clause that states it, in the file. */
  readonly span: Span;
  /** The whole clause around `span`, which goes when the directive is deleted. */
  readonly clause?: Span;
  /** The file's words at `span`, in one line. */
  readonly quote: string;
  /** A short normal form for the hover: `length ≤ 100 words`. */
  readonly normal: string;
  readonly scope: Scope;
  readonly source: 'message' | 'front-matter' | 'schema' | 'example';
  readonly message: Message | undefined;
  readonly block: Block | undefined;
  readonly sentence: Sentence | undefined;
  /** The value of its dimension; see the dimension's file. */
  readonly value: unknown;
}

/** Where a directive applies. Two directives can only contradict where their scopes overlap. */
export interface Scope {
  /** The part of the output: undefined for the whole answer; else a normalised noun phrase (`title`, `each paragraph`). */
  readonly part: string | undefined;
  /** A label in front names the part, as in `Changelogs: past tense`, or it is added, so that rules for the rest leave it alone. */
  readonly labelled?: boolean;
  /**
   * What sets the directive's words apart from others: the label or title that its line opens with (`Refunds` in `Refunds:
   * cite the policy.`), or a subject with its place (`the scene in the cellar`).
   */
  readonly label?: string | undefined;
  /** The words name the answers of the dialogue as such, so that no heading narrows them. */
  readonly ofAnswer?: boolean;
  /** For pieces (`each sentence`): the named part they belong to, where it is not the whole answer. */
  readonly within?: string | undefined;
  /** The text that has the part, where a title names it as one of several. */
  readonly text?: string | undefined;
  /** Conditions, normalised, in order of nesting: from the sentence, the heading, the template branch. */
  readonly conditions: readonly Condition[];
  /** The innermost section around that may be about a text of its own, where its title does not tell. */
  readonly unsure?: Section | undefined;
  /** "always", "no exceptions", "under all circumstances". */
  readonly universal: boolean;
}

export interface Condition {
  readonly kind: 'if' | 'unless' | 'exception' | 'branch' | 'reader' | 'phase' | 'mode' | 'section';
  readonly text: string;
  readonly span: Span | undefined;
  /** What the user's message asks for is the case, so that it decides nothing between that message and others. */
  readonly met?: boolean;
}
