import { type Contradiction, quieter, severityOf } from '../conflicts.ts';
import { describeInterval, format, type Interval } from '../numbers.ts';
import { DELIVERABLES, isPart } from '../scope.ts';
import type { Directive } from '../types.ts';

/**
 * An amount of something in a container: `each paragraph holds 3 to 5 sentences`. The container is the directive's part
 * of the output (undefined: the whole answer).
 */
export interface Quantity {
  readonly kind: 'quantity';
  /** What is counted: a unit of {@link UNITS}, or the singular of a noun with its modifiers (`uppercase word`). */
  readonly unit: string;
  readonly interval: Interval;
  /** `about`, `a couple of`. */
  readonly approximate: boolean;
  /** For `each sentence in the "body"`: the part whose pieces are meant. */
  readonly within: string | undefined;
  /** Another name of its part: `course` for `divide the course into six units`. */
  readonly also?: string;
  /** It is of its part without the rest: `the introduction alone`. */
  readonly alone?: boolean;
  /** Its condition is no case but when it is done: `whenever the mood changes`. */
  readonly anyway?: boolean;
  /** How the least was added up: `4 + 4 + 4`. */
  readonly terms?: string;
  /** What the whole answer is where it is one value with nothing beside it: `number`. */
  readonly bare?: string;
}

/** The unit of what is counted without a name, or by one for anything: `seven of them`, `a dozen suggestions`. */
export const STAND_IN = 'thing';

/** The part that `each` names where what it stands for was counted in another sentence. */
export const EACH_OF_THEM = 'each of them';

/** Words in running text, with the space behind, have so many characters each, from so many words on. */
const WORDS_IN_A_ROW = 20;
const LETTERS_OF_A_WORD = 3.5;

/** Minutes of what is planned, such as a lesson, which say nothing of the words of the plan. */
export const PLANNED_MINUTE = 'planned minute';

/** Units of length; every other unit is counted. */
export const LENGTH_UNITS: ReadonlySet<string> = new Set([
  'word',
  'character',
  'sentence',
  'line',
  'token',
  'page',
  'minute',
  'second',
]);

/**
 * What one piece always holds, as `[piece, content, least, most]`: a paragraph has a sentence, a page 200 to 700 words.
 * Pages and minutes are estimates wide enough to hold for any layout and speaker.
 */
const NATURE: readonly (readonly [piece: string, content: string, least: number, most: number])[] = [
  ['paragraph', 'sentence', 1, Number.POSITIVE_INFINITY],
  ['sentence', 'word', 1, Number.POSITIVE_INFINITY],
  ['paragraph', 'word', 1, Number.POSITIVE_INFINITY],
  ['paragraph', 'line', 1, Number.POSITIVE_INFINITY],
  ['couplet', 'line', 2, 2],
  ['tercet', 'line', 3, 3],
  ['quatrain', 'line', 4, 4],
  ['item', 'word', 1, Number.POSITIVE_INFINITY],
  ['word', 'character', 1, 30],
  ['word', 'token', 1, 20],
  ['sentence', 'character', 2, Number.POSITIVE_INFINITY],
  ['page', 'word', 150, 900],
  ['minute', 'word', 60, 300],
  ['minute', PLANNED_MINUTE, 1, 1],
];

/** Pieces that together make up the whole text, so that what fits into them bounds the whole from above. */
const COVERING: ReadonlySet<string> = new Set([
  'sentence',
  'paragraph',
  'page',
  'minute',
  'word',
  'section',
  'line',
  'stanza',
  'verse',
  'slide',
  'scene',
  'chapter',
  'day',
]);

/** What a text is asked for by number, in a sentence or more each. */
const THINGS = [
  'tip',
  'example',
  'takeaway',
  'reason',
  'argument',
  'benefit',
  'advantage',
  'disadvantage',
  'idea',
  'suggestion',
  'recommendation',
  'fact',
  'lesson',
  'strategy',
  'insight',
  'challenge',
  'trend',
];

/** Which pieces can hold what, from the inside out; a piece holds everything that stands before it. */
const ORDER = [
  'character',
  'token',
  'word',
  'line',
  'sentence',
  'item',
  ...THINGS,
  'answer',
  'question',
  'step',
  'list',
  'verse',
  'stanza',
  'paragraph',
  'element',
  'key',
  'section',
  'slide',
  'scene',
  'chapter',
  'day',
  'week',
  'page',
];

const LEVEL: ReadonlyMap<string, number> = new Map(ORDER.map((piece, level) => [piece, level]));

/** Pieces of a list, whose length is added up, but not what else is in them: of four options each one is right. */
const OF_TEXT: ReadonlySet<string> = new Set([...THINGS, 'answer', 'question', 'step']);

function canHold(piece: string, content: string): boolean {
  if (OF_TEXT.has(piece) && !LENGTH_UNITS.has(content)) return false;
  const outer = LEVEL.get(piece) ?? -1;
  const inner = LEVEL.get(content) ?? -1;
  if (outer < 0 || piece === content) return false;
  // What is not a unit of text (examples, uppercase words) stands in any piece bigger than a word.
  return inner < 0 ? outer > 2 && content !== piece : inner < outer;
}

interface Fact {
  readonly directive: Directive;
  readonly quantity: Quantity;
}

interface Bound {
  readonly value: number;
  readonly evidence: readonly Directive[];
  /** The arithmetic, when it is not the directive's own number: `2 × 3 = 6 sentences`. */
  readonly sum: (() => string) | undefined;
}

/** At most so many facts are combined; a file with more states them for many different outputs. */
const MOST_FACTS = 120;

/** Whether a directive bounds an amount. */
export function isAmount({ value, modality }: Directive): boolean {
  return (value as Partial<Quantity> | undefined)?.kind === 'quantity' && modality !== 'may';
}

/** Finds amounts that cannot all hold, by interval arithmetic over nested units. Takes what {@link isAmount}. */
export function solveQuantities(directives: readonly Directive[]): Contradiction[] {
  const facts = directives
    // Each passage is another: `one sentence on the problem`, `two sentences on the remedy`.
    .filter(({ scope }) => scope.part !== 'passage')
    .map((directive): Fact => ({ directive, quantity: directive.value as Quantity }));
  if (facts.length < 2) return [];
  const found: Contradiction[] = [];
  for (const group of groupsOf(facts)) found.push(...solveGroup(group.slice(0, MOST_FACTS)));
  return found.filter(inOneText(facts));
}

/**
 * Of lengths that nothing says the text of, two stand for one text only where few lengths are told: a prompt with many tells
 * them of many texts, in more ways than are read.
 */
function inOneText(facts: readonly Fact[]): (found: Contradiction) => boolean {
  const ofLength = facts.filter(({ quantity }) => LENGTH_UNITS.has(quantity.unit));
  const sentences = new Set(ofLength.map(({ directive }) => directive.sentence));
  if (sentences.size < MANY_LENGTHS) return () => true;
  return ({ dimension, sides }) => dimension !== 'length' || sides.filter(isLoose).length < (sides.length > 2 ? 1 : 2);
}

/** Sentences that tell of lengths. */
const MANY_LENGTHS = 4;

/** Whether words of a length name no text that they are of. */
function isLoose({ scope: { part, ofAnswer, conditions }, sentence }: Directive): boolean {
  if (ofAnswer || conditions.some(({ met }) => met)) return false;
  const words = sentence?.masked.toLowerCase() ?? '';
  // What a heading or a label above names may hold several texts.
  const named = part !== undefined && !OF_NO_TEXT.test(part) && words.includes(part);
  return (
    !named && !NAMES_WHOLE.test(words) && !((part === undefined || part.startsWith('each ')) && THE_TEXT.test(words))
  );
}

/** `the story must have`: the text that was asked for. */
const THE_TEXT = new RegExp(
  `^\\W*(?:the|your|this) ${DELIVERABLES.source.slice(2)} (?:must|should|shall|has to|needs to|is to|will)\\b`,
);
/** Pieces of any text. */
const OF_NO_TEXT = /^each (?:sentence|line|paragraph)$/;
const NAMES_WHOLE =
  /\b(?:answers?|repl(?:y|ies)|responses?|messages?|outputs?|whole|entire|total|overall|altogether|all in all|length|word (?:count|limit)|everything|full|complete|the text|whole text)\b/;

/**
 * Facts that speak of the same output: those of the whole answer, and those of each section that names its own thing, with what
 * holds for every answer.
 */
function groupsOf(facts: readonly Fact[]): Fact[][] {
  const groups = groupBy(facts, ({ directive }) => topicOf(directive));
  const ofEach = (groups.get('') ?? []).filter(({ directive }) => OF_EACH.test(directive.sentence?.masked ?? ''));
  for (const [topic, group] of groups) if (topic !== '') group.push(...ofEach);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** `No answer is longer than 80 words`, `Keep every reply to three sentences`. */
const OF_EACH =
  /\b(?:no|each|every|all|any) (?:of your |single )?(?:answers?|repl(?:y|ies)|responses?|messages?)\b(?! (?:to|about|on|for|from|with|that|which|in)\b)/i;

/** The sections a directive stands under, where their headings name a thing of their own. */
function topicOf(directive: Directive): string {
  if (directive.scope.ofAnswer) return '';
  return directive.scope.conditions
    .filter((condition) => condition.kind === 'section')
    .map((condition) => condition.text)
    .join('/');
}

type FactsByUnit = ReadonlyMap<string, readonly Fact[]>;

/** Pieces that are counted in a container. */
interface Pieces {
  readonly piece: string;
  readonly counts: readonly Fact[];
  /** What each of them holds. */
  readonly each: Container | undefined;
}

/** A part of the output, or the whole of it (undefined), with what is counted in it. */
interface Container {
  readonly name: string | undefined;
  readonly counted: FactsByUnit;
  /** In the order of {@link ORDER}. */
  readonly pieces: readonly Pieces[];
  /** The rows of {@link NATURE} about what is counted in it. */
  readonly nature: typeof NATURE;
  /** What may be bounded from above in it. */
  readonly units: ReadonlySet<string>;
}

/** The facts of one output, by the part they speak of and what they count. */
class Facts {
  readonly byUnit: FactsByUnit;
  private readonly byPart = new Map<string | undefined, FactsByUnit>();
  private readonly byName = new Map<string | undefined, Container>();
  private readonly kinds = new Map<string, string[]>();

  constructor(told: readonly Fact[]) {
    const all = withSections(told);
    this.byUnit = groupBy(all, ({ quantity }) => quantity.unit);
    const parts = groupBy(all, ({ directive }) => plainPart(directive.scope.part));
    addOtherNames(all, parts);
    for (const [part, facts] of parts)
      this.byPart.set(
        part,
        groupBy(facts, ({ quantity }) => quantity.unit),
      );
    for (const unit of this.byUnit.keys()) {
      if (unit.startsWith('heading level ')) this.kinds.set('heading', [...(this.kinds.get('heading') ?? []), unit]);
      for (let at = unit.indexOf(' '); at >= 0; at = unit.indexOf(' ', at + 1)) {
        const general = unit.slice(at + 1);
        const kinds = this.kinds.get(general);
        if (kinds) kinds.push(unit);
        else if (!LENGTH_UNITS.has(general)) this.kinds.set(general, [unit]);
      }
    }
  }

  /** The whole answer first. What nothing is counted in has no bounds. */
  containers(): Container[] {
    return [...this.byPart.keys()]
      .sort((a, b) => Number(a !== undefined) - Number(b !== undefined))
      .map((name) => this.container(name)!);
  }

  private container(name: string | undefined): Container | undefined {
    const known = this.byName.get(name);
    if (known) return known;
    const counted = this.byPart.get(name);
    if (!counted) return undefined;
    const outer = name?.startsWith('each ') ? name.slice('each '.length) : undefined;
    // Pieces get smaller from container to container, so that this ends.
    const fits = (piece: string) => counted.has(piece) && (!outer || !LEVEL.has(outer) || canHold(outer, piece));
    const pieces = ORDER.filter(fits).map((piece) => ({
      piece,
      counts: within(counted.get(piece)!, undefined),
      each: this.container(`each ${piece}`),
    }));
    const nature = NATURE.filter(([piece]) => counted.has(piece));
    const units = new Set(counted.keys());
    for (const { each } of pieces) for (const unit of each?.units ?? []) units.add(unit);
    for (const [, content] of nature) units.add(content);
    const container = { name, counted, pieces, nature, units };
    this.byName.set(name, container);
    return container;
  }

  /** Pieces with a modifier are pieces too: ten `multiple choice question`s are ten `question`s. */
  kindsOf(unit: string): readonly string[] {
    return this.kinds.get(unit) ?? [];
  }
}

/** `summary` for `"summary"`: a field by the name of a known part. */
function plainPart(part: string | undefined): string | undefined {
  const name = part?.startsWith('"') ? part.slice(1, -1) : undefined;
  if (part !== undefined && BODY.test(part)) return 'body';
  return name !== undefined && isPart(name) ? name : part;
}

const BODY = /^(?:main (?:text|part|body)|body (?:text|copy))$/;

/** What is told of each of several things, as a part: `each hotel description`. */
export const DESCRIBED = /^(each .+) description$/;

/** Adds what goes by two names under the other one, too, and what a description has at least to what it describes. */
function addOtherNames(all: readonly Fact[], parts: Map<string | undefined, Fact[]>): void {
  for (const fact of all) {
    const { also, interval } = fact.quantity;
    if (also !== undefined && fact.directive.scope.part !== also) parts.get(also)?.push(fact);
    const described = DESCRIBED.exec(fact.directive.scope.part ?? '')?.[1];
    if (described === undefined || interval.min <= 0) continue;
    const least = { ...interval, max: Number.POSITIVE_INFINITY };
    parts.get(described)?.push({ ...fact, quantity: { ...fact.quantity, interval: least } });
  }
}

const HEADINGS = /^heading(?: level 2)?$/;

/** With a section behind each heading, where something is said of each section. */
function withSections(all: readonly Fact[]): readonly Fact[] {
  if (!all.some(({ directive }) => directive.scope.part === 'each section')) return all;
  if (all.some(({ quantity }) => quantity.unit === 'section')) return all;
  return all.flatMap((fact) => {
    const { quantity, directive } = fact;
    if (directive.scope.part !== undefined || quantity.interval.min < 2 || !HEADINGS.test(quantity.unit)) return [fact];
    const interval = { min: quantity.interval.min, max: Number.POSITIVE_INFINITY };
    return [fact, { ...fact, quantity: { ...quantity, unit: 'section', interval } }];
  });
}

function groupBy<K>(facts: readonly Fact[], keyOf: (fact: Fact) => K): Map<K, Fact[]> {
  const groups = new Map<K, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

const NONE: readonly Fact[] = [];

/** Pieces of any text, which no stand-in means. */
const STRUCTURE =
  /^(?:paragraph|section|heading|list|table|uppercase word|key|column|row|day|syllable|letter|emoji|hashtag|link|scale point|image|digit|decimal)\b/;

/** What is counted without a name counts the one thing that is counted by name in the same part. */
function named(facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some(({ quantity }) => quantity.unit === STAND_IN)) return facts;
  return facts.flatMap((fact) => {
    if (fact.quantity.unit !== STAND_IN) return [fact];
    const units = new Set<string>();
    for (const { directive, quantity } of facts) {
      const isThing = quantity.unit !== STAND_IN && !LENGTH_UNITS.has(quantity.unit) && !STRUCTURE.test(quantity.unit);
      if (
        isThing &&
        directive.scope.part === fact.directive.scope.part &&
        directive.sentence !== fact.directive.sentence
      )
        units.add(quantity.unit);
    }
    const [unit] = units;
    return units.size === 1 ? [{ ...fact, quantity: { ...fact.quantity, unit: unit! } }] : [];
  });
}

function solveGroup(group: readonly Fact[]): Contradiction[] {
  const all = named(group);
  const facts = new Facts(all);
  const units = new Set(facts.byUnit.keys());
  for (const [piece, content] of NATURE) if (units.has(piece)) units.add(content);
  const found: Contradiction[] = [];
  for (const container of facts.containers()) {
    for (const unit of units) {
      if (!container.units.has(unit)) continue;
      const uppers = upperBounds(container, unit);
      if (!uppers.length) continue;
      const lowers = lowerBounds(facts, container, unit);
      for (const upper of uppers) {
        for (const least of lowers) {
          if (least.value <= upper.value) continue;
          const sides = inOrder(least.evidence, upper.evidence);
          if (sides.length < 2) continue;
          const severity = severityOf(sides.map(withoutMoments), { ignoreParts: true });
          if (!severity) continue;
          found.push({
            dimension: LENGTH_UNITS.has(unit) || unit === PLANNED_MINUTE ? 'length' : 'count',
            sides,
            reason: reasonOf(container.name, least, upper),
            severity,
          });
        }
      }
    }
  }
  found.push(...beyondBare(all), ...unlikeEach(all));
  return smallest(found);
}

/** Each directive of two lists once, in reading order. */
function inOrder(some: readonly Directive[], others: readonly Directive[]): readonly Directive[] {
  const [a, b] = [some[0]!, others[0]!];
  if (some.length > 1 || others.length > 1)
    return [...new Set([...some, ...others])].sort((x, y) => x.span.start - y.span.start);
  return a === b ? some : a.span.start <= b.span.start ? [a, b] : [b, a];
}

/** Without conditions that say when a thing is done, not whether. */
function withoutMoments(directive: Directive): Directive {
  if (!(directive.value as Quantity).anyway) return directive;
  return { ...directive, scope: { ...directive.scope, conditions: [] } };
}

/** One piece that no piece of its kind may be: a first sentence of thirty words where each has twelve at most. */
function* unlikeEach(facts: readonly Fact[]): Generator<Contradiction> {
  for (const one of facts) {
    const [, nth, middle, some, owned] = NTH_PIECE.exec(one.directive.scope.part ?? '') ?? [];
    const inside = one.quantity.within !== undefined;
    const piece =
      nth ?? middle ?? some ?? owned ?? (inside ? one.directive.scope.part?.replace(/^each /, '') : undefined);
    if (piece === undefined) continue;
    for (const each of facts) {
      if (each.directive.scope.part !== `each ${piece}` || each.quantity.unit !== one.quantity.unit) continue;
      if (inside && (each.quantity.within !== undefined || each.directive.scope.within !== undefined)) continue;
      // "four rounds of ten questions; round 4 has twelve"
      if (
        (nth !== undefined || inside) &&
        !/\b(?:each|every|all|any|no|none|per|never|always|both)\b/i.test(each.directive.sentence?.masked ?? 'each')
      )
        continue;
      const [a, b] = [one.quantity.interval, each.quantity.interval];
      if (a.min <= b.max && b.min <= a.max) continue;
      const sides = [one.directive, each.directive].sort((x, y) => x.span.start - y.span.start);
      const severity = severityOf(sides, { ignoreParts: some !== undefined });
      if (!severity) continue;
      const dimension = LENGTH_UNITS.has(one.quantity.unit) ? 'length' : 'count';
      yield {
        dimension,
        sides,
        reason: `what holds for ${each.directive.scope.part} holds for this one, too`,
        severity: quieter(severity, 'information'),
      };
    }
  }
}

/** `sentence 1`, `paragraph -1`, `middle stanza`, `most of the lines`, `each baker's line`. */
const NTH_PIECE =
  /^(?:([a-z ]+) -?\d+|(?:middle|[a-z]+(?: [a-z]+)?) (paragraph|section|stanza|verse|chapter|slide|version|translation|scene)|(?:most|half|some|several|many) (?:of )?(?:the |its )?([a-z]+)s|each [a-z]+'s ([a-z]+))$/;

/** An answer of one value leaves no room for several of anything. */
function* beyondBare(facts: readonly Fact[]): Generator<Contradiction> {
  const ofWhole = facts.filter(({ directive }) => directive.scope.part === undefined);
  for (const { directive: bare, quantity } of ofWhole) {
    if (quantity.bare === undefined) continue;
    for (const { directive: other, quantity: counted } of ofWhole) {
      if (counted.interval.min < 2 || /^(?:word|character|token)$/.test(counted.unit)) continue;
      const sides = [bare, other].sort((a, b) => a.span.start - b.span.start);
      const severity = severityOf(sides);
      const reason = `an answer that is only a ${quantity.bare} has no ${format(counted.interval.min)} ${plural(counted.unit)}`;
      if (severity) yield { dimension: 'count', sides, reason, severity };
    }
  }
}

function reasonOf(container: string | undefined, least: Bound, most: Bound): string {
  const name = container
    ?.replace(/^each /, '')
    .replace(/^(\w+) -1$/, 'last $1')
    .replace(/^(?:first|second|third|fourth|fifth|sixth|last|final|next)$/, '$& one');
  const where = `no ${name ?? 'answer'}`;
  if (!least.sum && !most.sum) return `${where} can satisfy both`;
  const parts = [least.sum && `${least.sum()} at least`, most.sum && `${most.sum()} at most`].filter(Boolean);
  const against =
    least.sum && most.sum
      ? ''
      : least.sum
        ? `, more than ${format(most.value)}`
        : `, fewer than ${format(least.value)}`;
  return `${parts.join(', but ')}${against}`;
}

/** Pairs first: a chain of three and more is told when none of its directives is in a shorter contradiction. */
function smallest(found: readonly Contradiction[]): Contradiction[] {
  const ordered = [...found].sort((a, b) => a.sides.length - b.sides.length);
  const kept: Contradiction[] = [];
  for (const one of ordered) {
    const isTold = (other: Contradiction) =>
      other.sides.length < one.sides.length
        ? other.sides.some((side) => one.sides.includes(side))
        : other.sides.every((side) => one.sides.includes(side));
    if (!kept.some(isTold)) kept.push(one);
  }
  return kept;
}

function direct({ counted }: Container, unit: string): readonly Fact[] {
  return within(counted.get(unit) ?? NONE, undefined);
}

/** The facts that hold in the container, or everywhere. */
function within(facts: readonly Fact[], container: string | undefined): readonly Fact[] {
  const holds = ({ directive, quantity }: Fact) => {
    const within = quantity.within ?? directive.scope.within;
    return within === undefined || within === container;
  };
  return facts.every(holds) ? facts : facts.filter(holds);
}

function lowerBounds(facts: Facts, container: Container, unit: string): Bound[] {
  const bounds: Bound[] = [];
  for (const kind of [unit, ...facts.kindsOf(unit)]) {
    for (const { directive, quantity } of direct(container, kind)) {
      const { min } = quantity.interval;
      if (min > 0) bounds.push({ value: min, evidence: [directive], sum: addedUp(quantity) });
    }
  }
  bounds.push(...sumOfKinds(facts, container, unit));
  bounds.push(...ofPieces(container, unit, 'min').map((product) => boundOf(product, unit)));
  for (const [piece, content, least] of container.nature) {
    if (content !== unit) continue;
    for (const count of direct(container, piece)) {
      const { min } = count.quantity.interval;
      const isRunning = piece === 'word' && content === 'character' && min >= WORDS_IN_A_ROW;
      const value = min * (isRunning ? LETTERS_OF_A_WORD : least);
      if (value > 0)
        bounds.push({
          value,
          evidence: [count.directive],
          sum: () => `${format(min)} ${plural(piece)} have ${format(value)} ${plural(unit)}`,
        });
    }
  }
  for (const { directive, quantity } of ofOnePiece(facts, container, unit))
    bounds.push({ value: quantity.interval.min, evidence: [directive], sum: undefined });
  const parts = sumOfParts(facts, container, unit);
  if (parts) bounds.push(parts);
  bounds.push(...ofPartsAlone(facts, container, unit));
  return bounds;
}

/** What every text has one of, or several answers have: what each of them holds at least is held by the whole. */
const ALWAYS_THERE = ['paragraph', 'sentence', 'version', 'response', 'variant', 'draft', 'alternative'];

function ofOnePiece(facts: Facts, { name }: Container, unit: string): readonly Fact[] {
  if (name !== undefined || !LENGTH_UNITS.has(unit)) return NONE;
  return (facts.byUnit.get(unit) ?? NONE).filter(({ directive: { scope }, quantity }) => {
    const piece = scope.part?.startsWith('each ') ? scope.part.slice('each '.length) : undefined;
    return piece !== undefined && piece !== unit && quantity.interval.min > 0 && ALWAYS_THERE.includes(piece);
  });
}

function addedUp({ terms, interval, unit }: Quantity): Bound['sum'] {
  return terms === undefined ? undefined : () => `${terms} = ${format(interval.min)} ${plural(unit)}`;
}

/** Kinds that one sentence lists: `four gap exercises, four translation exercises and two dictation exercises`. */
function* sumOfKinds(facts: Facts, container: Container, unit: string): Generator<Bound> {
  const bySentence = new Map<unknown, Map<string, Fact>>();
  for (const kind of facts.kindsOf(unit)) {
    for (const fact of direct(container, kind)) {
      const kinds = bySentence.get(fact.directive.sentence) ?? new Map<string, Fact>();
      if (fact.quantity.interval.min > 0) bySentence.set(fact.directive.sentence, kinds.set(kind, fact));
    }
  }
  for (const kinds of bySentence.values()) {
    if (kinds.size < 2) continue;
    const mins = [...kinds.values()].map(({ quantity }) => quantity.interval.min);
    const value = mins.reduce((sum, min) => sum + min, 0);
    yield {
      value,
      evidence: [...kinds.values()].map(({ directive }) => directive),
      sum: () => `${mins.map(format).join(' + ')} = ${format(value)} ${plural(unit)}`,
    };
  }
}

function upperBounds(container: Container, unit: string): Bound[] {
  const bounds: Bound[] = [];
  for (const { directive, quantity } of direct(container, unit)) {
    if (Number.isFinite(quantity.interval.max))
      bounds.push({ value: quantity.interval.max, evidence: [directive], sum: undefined });
  }
  bounds.push(...ofPieces(container, unit, 'max').map((product) => boundOf(product, unit)));
  for (const [piece, content, , most] of container.nature) {
    if (content !== unit || !Number.isFinite(most)) continue;
    for (const count of direct(container, piece)) {
      const { max } = count.quantity.interval;
      const value = max * most;
      if (Number.isFinite(value))
        bounds.push({
          value,
          evidence: [count.directive],
          sum: () => `${format(max)} ${plural(piece)} have ${format(value)} ${plural(unit)}`,
        });
    }
  }
  return bounds;
}

/**
 * What the named parts of a container hold together: a first paragraph of 50 words and a second of 60 make 110. Paragraphs
 * beyond those named count with what nature gives them.
 */
function sumOfParts(facts: Facts, container: Container, unit: string): Bound | undefined {
  if (container.name !== undefined) return undefined;
  const best = new Map<string, Fact>();
  for (const fact of facts.byUnit.get(unit) ?? NONE) {
    const part = fact.directive.scope.part;
    if (part === undefined || part.startsWith('each ') || fact.quantity.interval.min <= 0) continue;
    if (!isDistinctPart(part) || fact.quantity.within !== undefined) continue;
    const known = best.get(part);
    if (!known || known.quantity.interval.min < fact.quantity.interval.min) best.set(part, fact);
  }
  if (best.size === 0) return undefined;
  // Named parts and numbered paragraphs may be the same text; the kind with the larger sum counts.
  const kinds = new Map<string, Fact[]>();
  for (const [part, fact] of best) {
    const kind = /^(.+) -?\d+$/.exec(part)?.[1] ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), fact]);
  }
  let result: Bound | undefined;
  for (const [kind, members] of kinds) {
    let value = members.reduce((sum, { quantity }) => sum + quantity.interval.min, 0);
    const evidence = members.map(({ directive }) => directive);
    const terms = members.map(({ quantity }) => format(quantity.interval.min));
    const least = NATURE.find(([piece, content]) => piece === kind && content === unit)?.[2];
    if (least) {
      const count = direct(container, kind).find(({ quantity }) => quantity.interval.min > members.length);
      if (count) {
        const rest = (count.quantity.interval.min - members.length) * least;
        value += rest;
        terms.push(format(rest));
        evidence.push(count.directive);
      }
    }
    if (!result || value > result.value) {
      const total = value;
      result = {
        value,
        evidence,
        sum: terms.length > 1 ? () => `${terms.join(' + ')} = ${format(total)} ${plural(unit)}` : undefined,
      };
    }
  }
  return result;
}

/** What one part of the answer has without the rest. */
function* ofPartsAlone(facts: Facts, { name }: Container, unit: string): Generator<Bound> {
  if (name !== undefined) return;
  for (const { directive, quantity } of facts.byUnit.get(unit) ?? NONE) {
    const { part } = directive.scope;
    const { min } = quantity.interval;
    if (part === undefined || part.startsWith('each ') || min <= 0 || quantity.within !== undefined) continue;
    if (quantity.alone || OF_ONE_TEXT.test(part) || PIECE_ON.test(part) || part.startsWith('some '))
      yield { value: min, evidence: [directive], sum: undefined };
  }
}

/** One piece of the text by what it is about: `the paragraph on the fountain`. */
export const PIECE_ON =
  /^(?:the )?main (?:part|section)$|^(?:the )?(?:section|paragraph|passage|chapter|part|stanza|verse|sentence|scene|bit) (?:on|about|dealing with|devoted to|describing|explaining|that (?:deals with|describes|explains))\b/;

/** Parts that stand in the text by what they are called: `args section`. */
const OF_ONE_TEXT = / (?:section|chapter|paragraph|stanza|verse|scene|passage|column|part|half)$/;

function isDistinctPart(part: string): boolean {
  return (
    / -?\d+$/.test(part) ||
    part.startsWith('"') ||
    /^(?:title|subject|headline|introduction|intro|conclusion|body|summary|greeting|signature|overview)$/.test(part)
  );
}

/** So many pieces with so much in each. */
interface Product {
  readonly value: number;
  readonly evidence: readonly Directive[];
  /** `3 × 2 × 20`. */
  readonly terms: () => string;
}

/** What the pieces of a container hold together, at least or at most. */
function ofPieces(container: Container, unit: string, side: 'min' | 'max'): Product[] {
  const products: Product[] = [];
  for (const { piece, counts, each } of container.pieces) {
    if (!each?.units.has(unit) || !canHold(piece, unit) || (side === 'max' && !COVERING.has(piece))) continue;
    const held = inEach(each, unit, side, container.name);
    for (const { directive, quantity } of counts) {
      const count = quantity.interval[side];
      if (!binds(count, side)) continue;
      for (const { value, evidence, terms } of held)
        products.push({
          value: count * value,
          evidence: [directive, ...evidence],
          terms: () => `${format(count)} × ${terms()}`,
        });
    }
  }
  return products;
}

/** What is said of each piece, and the tightest of what its own pieces come to. */
function inEach(each: Container, unit: string, side: 'min' | 'max', container: string | undefined): Product[] {
  const said = within(each.counted.get(unit) ?? NONE, container)
    .filter(({ quantity }) => binds(quantity.interval[side], side))
    .map(({ directive, quantity: { interval } }) => ({
      value: interval[side],
      evidence: [directive],
      terms: () => format(interval[side]),
    }));
  const sign = side === 'min' ? 1 : -1;
  const inner = ofPieces(each, unit, side).sort((a, b) => sign * (b.value - a.value));
  return [...said, ...inner.slice(0, 1)];
}

function binds(value: number, side: 'min' | 'max'): boolean {
  return side === 'min' ? value > 0 : Number.isFinite(value);
}

function boundOf({ value, evidence, terms }: Product, unit: string): Bound {
  return { value, evidence, sum: () => `${terms()} = ${format(value)} ${plural(unit)}` };
}

export function plural(unit: string): string {
  // A kind that is told by its level: `heading level 2`.
  const levelled = /^([a-z]+) (level \d)$/.exec(unit);
  if (levelled) return `${levelled[2]!.replace(' ', '-')} ${plural(levelled[1]!)}`;
  if (/(?:x|ch|sh)$/.test(unit)) return `${unit}es`;
  if (unit.endsWith(' of speech')) return unit.replace(' of', 's of');
  if (unit.endsWith('sis')) return `${unit.slice(0, -2)}es`;
  return unit.endsWith('s')
    ? unit
    : unit.endsWith('y') && !/[aeiou]y$/.test(unit)
      ? `${unit.slice(0, -1)}ies`
      : `${unit}s`;
}

/** `length ≤ 100 words`, `each paragraph: = 3 sentences`. */
export function describeQuantity(quantity: Quantity, part: string | null | undefined): string {
  const name = LENGTH_UNITS.has(quantity.unit) ? 'length' : 'count';
  const where = part ? `${part}${quantity.within ? ` of ${quantity.within}` : ''}: ` : '';
  return `${where}${name} ${describeInterval(quantity.interval)} ${plural(quantity.unit)}`;
}
