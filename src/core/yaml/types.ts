import type { OffsetMap, Span } from '../text/text.ts';

/**
 * A YAML or JSON text as a tree with the place of every node. JSON is read as YAML.
 * Made by `parseYaml`, which never throws.
 */
export interface YamlScalar {
  readonly kind: 'scalar';
  /** The whole token with its quotes or block indicator. */
  readonly span: Span;
  /** By the YAML 1.2 core schema. */
  readonly value: string | number | boolean | null;
  /** The decoded content as text, also for numbers (`1.10` stays `1.10`). */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** From offsets of `text` to offsets of the file. */
  readonly map: OffsetMap;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
  readonly span: Span;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
}

export type YamlNode = YamlScalar | YamlMapping | YamlSequence;

export interface YamlProblem {
  readonly code: 'syntax' | 'duplicate-key' | 'alias-limit' | 'depth-limit' | 'multiple-documents';
  readonly message: string;
  readonly span: Span;
  /** The other side: the first of two equal keys. */
  readonly related?: { readonly span: Span; readonly message: string };
}

export interface YamlDocument {
  readonly text: string;
  /** Undefined for an empty text, or when nothing could be read. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  /** True when `root` holds only the longest part that parses. */
  readonly partial: boolean;
  /** Spans of `# …` comments, without the line break. */
  readonly comments: readonly Span[];
}
