import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { OffsetMap, type Span } from '../text/text.ts';
import { decodeScalar, plainValue, styleOf } from './scalar.ts';
import type { YamlEntry, YamlMapping, YamlNode, YamlProblem, YamlScalar, YamlSequence } from './types.ts';

/** An alias bomb doubles with every level; the tree never stands for more nodes than this through its aliases. */
const MAX_ALIASED_NODES = 10_000;

export interface BuildOptions {
  readonly maxAliases: number;
  readonly maxDepth: number;
  /** An alias that names no anchor is text (`globs: **` in front matter). */
  readonly lenient: boolean;
}

export interface BuiltTree {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
  readonly comments: readonly Span[];
}

/**
 * Makes the tree from js-yaml's events. `structure` is the text the events were read from, `source` the text of the same
 * length that values are taken from.
 */
export function buildTree(
  events: readonly Event[],
  structure: string,
  source: string,
  options: BuildOptions,
): BuiltTree {
  return new Builder(events, structure, source, options).build();
}

/** How much a subtree holds once its aliases are followed. */
interface Measure {
  readonly nodes: number;
  readonly depth: number;
}

const LEAF: Measure = { nodes: 1, depth: 1 };

class Builder {
  private readonly problems: YamlProblem[] = [];
  private readonly comments: Span[] = [];
  private readonly anchors = new Map<string, YamlNode | undefined>();
  private readonly measures = new WeakMap<YamlNode, Measure>();
  private index = 0;
  /** The end of the last token taken; between it and the next stand only white space, indicators, properties and comments. */
  private cursor = 0;
  private aliases = 0;
  private aliasedNodes = 0;
  private aliasesExhausted = false;

  constructor(
    private readonly events: readonly Event[],
    private readonly structure: string,
    private readonly source: string,
    private readonly options: BuildOptions,
  ) {}

  build(): BuiltTree {
    let root: YamlNode | undefined;
    let documents = 0;
    while (this.index < this.events.length) {
      this.index++;
      documents++;
      if (documents === 2) this.reportSecondDocument();
      this.anchors.clear();
      const node = this.readNode('-', 1);
      if (documents === 1) root = node;
      this.index++;
    }
    this.advance(this.structure.length);
    return { root, problems: this.problems, comments: this.comments };
  }

  private reportSecondDocument(): void {
    const marker = this.structure.indexOf('---', this.cursor);
    const start = marker < 0 ? this.cursor : marker;
    this.problems.push({
      code: 'multiple-documents',
      message: 'a second YAML document begins here; only the first one is read',
      span: { start, end: Math.min(start + 3, this.structure.length) },
    });
  }

  /** Reads one node. `before` is the indicator that an absent node stands after. */
  private readNode(before: string, depth: number): YamlNode {
    const event = this.events[this.index++];
    switch (event?.type) {
      case EVENT_ID.SEQUENCE:
        return this.readSequence(event, depth);
      case EVENT_ID.MAPPING:
        return this.readMapping(event, depth);
      case EVENT_ID.ALIAS:
        return this.readAlias(event, depth);
      case EVENT_ID.SCALAR:
        return this.readScalar(event, before);
      default:
        return this.absent(before);
    }
  }

  /** Whether the collection being read has another node; its end is an event of its own. */
  private hasMore(): boolean {
    const event = this.events[this.index];
    return event !== undefined && event.type !== EVENT_ID.POP;
  }

  private readScalar(event: ScalarEvent, before: string): YamlScalar {
    let node: YamlScalar;
    if (event.valueStart < 0) {
      node = this.absent(before, Math.max(event.tagEnd, event.anchorEnd));
      if (this.isText(event)) node = { ...node, value: '' };
    } else {
      const style = styleOf(event);
      const { text, map } = decodeScalar(this.source, event);
      const value = style === 'plain' && !this.isText(event) ? plainValue(text) : text;
      node = { kind: 'scalar', span: this.scalarSpan(event, style), value, text, style, map };
    }
    this.cursor = Math.max(this.cursor, node.span.end);
    this.remember(event, node, LEAF);
    return node;
  }

  /** `!` and `!!str` make a string of what would be a number. */
  private isText(event: { readonly tagStart: number; readonly tagEnd: number }): boolean {
    if (event.tagStart < 0) return false;
    const tag = this.structure.slice(event.tagStart, event.tagEnd);
    return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>';
  }

  private scalarSpan(event: ScalarEvent, style: YamlScalar['style']): Span {
    const { valueStart, valueEnd } = event;
    if (style === 'plain') {
      this.advance(valueStart);
      return { start: valueStart, end: valueEnd };
    }
    if (style === 'single' || style === 'double') {
      this.advance(valueStart - 1);
      return { start: valueStart - 1, end: valueEnd + 1 };
    }
    const from = Math.max(this.cursor, event.tagEnd, event.anchorEnd);
    const start = this.find(from, valueStart, (code) => code === 124 || code === 62) ?? valueStart;
    this.advance(valueStart);
    let end = valueEnd;
    while (end > valueStart && isWhite(this.source.charCodeAt(end - 1))) end--;
    if (end > valueStart) return { start, end };
    end = start + 1;
    while (/[-+0-9]/.test(this.source.charAt(end))) end++;
    return { start, end };
  }

  /** A node that is not written: an empty span after the indicator it would follow. */
  private absent(before: string, propertiesEnd = -1): YamlScalar {
    let at = propertiesEnd;
    if (at < 0) {
      const next = this.skipSpace(this.cursor);
      at = this.structure[next] === before ? next + 1 : this.cursor;
    }
    this.advance(at);
    return {
      kind: 'scalar',
      span: { start: at, end: at },
      value: null,
      text: '',
      style: 'plain',
      map: OffsetMap.shifted(at),
    };
  }

  private readSequence(event: SequenceEvent, depth: number): YamlSequence {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    this.open(event);
    this.advance(event.start + (flow ? 1 : 0));
    const items: YamlNode[] = [];
    let measure = LEAF;
    while (this.hasMore()) {
      const item = this.readNode(flow ? ',' : '-', depth + 1);
      items.push(item);
      measure = this.grow(measure, item);
    }
    this.index++;
    const node: YamlSequence = { kind: 'sequence', span: this.close(event.start, flow, 93), items, flow };
    this.remember(event, node, measure);
    return node;
  }

  private readMapping(event: MappingEvent, depth: number): YamlMapping {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    this.open(event);
    const braces = flow && this.structure.charCodeAt(event.start) === 123;
    this.advance(event.start + (braces ? 1 : 0));
    const written: YamlEntry[] = [];
    let measure = LEAF;
    while (this.hasMore()) {
      const key = this.asKey(this.readNode(flow ? ',' : '?', depth + 1));
      const value = this.readNode(':', depth + 1);
      written.push({ key, value, span: { start: key.span.start, end: Math.max(key.span.end, this.cursor) } });
      measure = this.grow(measure, value);
    }
    this.index++;
    const span = this.close(event.start, braces, 125);
    this.reportDuplicates(written);
    const node: YamlMapping = { kind: 'mapping', span, entries: mergeEntries(written), flow };
    this.remember(event, node, measure);
    return node;
  }

  /** A collection used as a key is read as the text it is written in. */
  private asKey(node: YamlNode): YamlScalar {
    if (node.kind === 'scalar') return node;
    const text = this.source.slice(node.span.start, node.span.end);
    return {
      kind: 'scalar',
      span: node.span,
      value: text,
      text,
      style: 'plain',
      map: OffsetMap.shifted(node.span.start),
    };
  }

  private reportDuplicates(entries: readonly YamlEntry[]): void {
    const seen = new Map<string, YamlEntry>();
    for (const entry of entries) {
      const name = entry.key.text;
      const first = seen.get(name);
      if (!first) seen.set(name, entry);
      else if (!isMerge(entry)) {
        this.problems.push({
          code: 'duplicate-key',
          message: `the key "${name}" is given twice; only the last one would count`,
          span: entry.key.span,
          related: { span: first.key.span, message: `"${name}" is given here first` },
        });
      }
    }
  }

  private readAlias(event: AliasEvent, depth: number): YamlNode {
    const start = event.anchorStart - 1;
    const span = { start, end: event.anchorEnd };
    this.advance(start);
    this.cursor = span.end;
    const name = this.structure.slice(event.anchorStart, event.anchorEnd);
    const empty: YamlScalar = {
      kind: 'scalar',
      span,
      value: null,
      text: '',
      style: 'plain',
      map: OffsetMap.shifted(start),
    };
    const target = this.anchors.get(name);
    if (!target) {
      if (this.options.lenient) {
        const text = this.source.slice(span.start, span.end);
        return { ...empty, value: text, text };
      }
      const why = this.anchors.has(name) ? 'stands inside the node it names' : 'names no anchor that stands before it';
      this.problems.push({ code: 'syntax', message: `the alias "*${name}" ${why}`, span });
      return empty;
    }
    if (this.aliasesExhausted) return empty;
    const measure = this.measures.get(target) ?? LEAF;
    this.aliases++;
    this.aliasedNodes += measure.nodes;
    if (this.aliases > this.options.maxAliases || this.aliasedNodes > MAX_ALIASED_NODES) {
      this.aliasesExhausted = true;
      const what =
        this.aliases > this.options.maxAliases
          ? `more than ${this.options.maxAliases} aliases`
          : `aliases that stand for more than ${MAX_ALIASED_NODES} nodes`;
      this.problems.push({ code: 'alias-limit', message: `${what}: this one and those after it are not read`, span });
      return empty;
    }
    if (depth + measure.depth > this.options.maxDepth + 1) {
      this.problems.push({ code: 'depth-limit', message: depthMessage(this.options.maxDepth), span });
      return empty;
    }
    const node: YamlNode = { ...target, span };
    this.measures.set(node, measure);
    return node;
  }

  private grow(measure: Measure, child: YamlNode): Measure {
    const inner = this.measures.get(child) ?? LEAF;
    return { nodes: measure.nodes + inner.nodes, depth: Math.max(measure.depth, inner.depth + 1) };
  }

  private open(event: { readonly anchorStart: number; readonly anchorEnd: number }): void {
    if (event.anchorStart >= 0) this.anchors.set(this.structure.slice(event.anchorStart, event.anchorEnd), undefined);
  }

  private remember(
    event: { readonly anchorStart: number; readonly anchorEnd: number },
    node: YamlNode,
    measure: Measure,
  ): void {
    if (measure !== LEAF) this.measures.set(node, measure);
    if (event.anchorStart >= 0) this.anchors.set(this.structure.slice(event.anchorStart, event.anchorEnd), node);
  }

  private close(start: number, flow: boolean, bracket: number): Span {
    if (!flow) return { start, end: Math.max(start, this.cursor) };
    const at = this.find(this.cursor, this.structure.length, (code) => code === bracket);
    const end = at === undefined ? this.cursor : at + 1;
    this.advance(end);
    return { start, end };
  }

  /** Moves the cursor forward, collecting the comments on the way. */
  private advance(to: number): void {
    this.find(this.cursor, to, () => false, this.comments);
    this.cursor = Math.max(this.cursor, to);
  }

  /** The first place outside comments whose character code is accepted. */
  private find(from: number, to: number, accept: (code: number) => boolean, comments?: Span[]): number | undefined {
    for (let at = from; at < to; at++) {
      const code = this.structure.charCodeAt(at);
      if (accept(code)) return at;
      if (code !== 35 || (at > 0 && !isWhite(this.structure.charCodeAt(at - 1)))) continue;
      let end = at;
      while (end < this.structure.length && !isLineBreak(this.structure.charCodeAt(end))) end++;
      comments?.push({ start: at, end });
      at = end - 1;
    }
    return undefined;
  }

  private skipSpace(from: number): number {
    return this.find(from, this.structure.length, (code) => !isWhite(code) && code !== 35) ?? this.structure.length;
  }
}

export function depthMessage(maxDepth: number): string {
  return `nested more than ${maxDepth} levels deep: not read from here on`;
}

function isMerge(entry: YamlEntry): boolean {
  return entry.key.text === '<<' && entry.key.style === 'plain';
}

/** Puts the entries of merged mappings (`<<: *base`) in place; written keys win, and earlier mappings over later ones. */
function mergeEntries(written: readonly YamlEntry[]): readonly YamlEntry[] {
  if (!written.some(isMerge)) return written;
  const result: YamlEntry[] = [];
  const taken = new Set(written.filter((entry) => !isMerge(entry)).map((entry) => entry.key.text));
  for (const entry of written) {
    if (!isMerge(entry)) {
      result.push(entry);
      continue;
    }
    const sources = entry.value.kind === 'sequence' ? entry.value.items : [entry.value];
    if (!sources.every((source) => source.kind === 'mapping')) {
      result.push(entry);
      continue;
    }
    for (const merged of sources.flatMap((source) => (source.kind === 'mapping' ? source.entries : []))) {
      if (taken.has(merged.key.text)) continue;
      taken.add(merged.key.text);
      result.push(merged);
    }
  }
  return result;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff;
}
