import { ownCopy, rememberRecent } from '../language/recent.ts';
import type { LanguageModel } from '../language/types.ts';
import { Cues, either, type Met, metByMasked, metIn } from '../prompt/cues.ts';
import {
  type Block,
  type Message,
  type PromptDocument,
  type Section,
  type Sentence,
  sentenceSpan,
  type Wording,
} from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { oneLine, shortened } from '../text/one-line.ts';
import { type Clause, type Lead, normaliseCondition, readClauses, readLead, startsWithImperative } from './clauses.ts';
import { dimensionReaders } from './dimensions/index.ts';
import type { Quantity } from './dimensions/quantities.ts';
import type { DimensionReader, Reading } from './dimensions/types.ts';
import { describesGiven, speaksOfGiven, thingsGiven } from './given.ts';
import { NUMBERED_CASE } from './numbers.ts';
import { isChannel, isPlaced, isRange, seriesOf, siblings, variantSections } from './parallel.ts';
import {
  calledSection,
  DELIVERABLES,
  isPart,
  kindOfAnswer,
  namesPiece,
  partOf,
  partOfClause,
  partOfLabel,
  singular,
} from './scope.ts';
import { columnAt, tableLabel } from './tables.ts';
import type { Condition, Dimension, Directive, Modality } from './types.ts';
import { thingMade, thingNamed, type Wholes, wholesOf } from './wholes.ts';

/** Leads whose readings are kept. */
const CACHED_LEADS = 4000;

/** What one sentence says, apart from where it stands. */
interface SentenceReading {
  readonly clause: Clause;
  readonly dimension: Dimension;
  readonly value: unknown;
  readonly normal: string;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
  /** It is of a dimension of form: see {@link OF_FORM}. */
  readonly ofForm: boolean;
  /** The part of the output the words name: null is the whole answer, undefined is unsaid. */
  readonly part: string | null | undefined;
  /** The part that the label names, where the words name none or the label is one of a series. */
  readonly labelled: string | undefined;
  /** The condition that the label states. */
  readonly labelCondition: string | undefined;
  /** The kind of answer that it is said of: `chat reply`. */
  readonly kind: string | undefined;
  /** The words that state it, in one line. */
  readonly quote: string;
  /** It is said of the section it stands in. */
  readonly ofSection: boolean;
}

/** A sentence's readings under one lead and label. */
interface KnownSentence {
  readonly language: LanguageModel;
  readonly lead: KnownLead | undefined;
  readonly label: string | undefined;
  readonly readings: readonly SentenceReading[];
}

interface KnownLead {
  readonly lead: Lead;
  /** The cues that it meets. */
  readonly met: Met;
}

/** The same words stand under many leads and labels in tables; so many are kept. */
const KNOWN_FRAMES = 200;

const knownSentences = oncePerWording((): KnownSentence[] => []);

/**
 * Reads every directive of a prompt in reading order. Examples, code, quotes and comments hold none. What reads as an
 * instruction without being of a known dimension comes as `other`.
 */
export function readDirectives(document: PromptDocument, language: LanguageModel): Directive[] {
  const said: Said[] = [];
  const steps = new Steps();
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    let around: Surroundings | undefined;
    const named = namedParagraphs(message);
    for (const block of message.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
      if (around?.section !== block.section || around?.parent !== block.parent || !around)
        around = surroundingsOf(message, block, around);
      const called = calledIn(block);
      const label = block.kind === 'table-row' ? tableLabel(block) : undefined;
      const { lead } = around;
      const read = ({ wording }: Sentence) => readSentence(wording, lead, label, language);
      const name = named.get(block);
      const titles = lineTitles(message, block, (sentence) => read(sentence).length > 0);
      let since: Condition | undefined;
      for (let i = block.kind === 'table-row' || isNameLine(block, name) ? 1 : 0; i < block.sentences.length; i++) {
        const sentence = block.sentences[i]!;
        steps.add(block, sentence);
        const readings = read(sentence);
        since = turnAt(sentence) ?? since;
        if (readings.length === 0) continue;
        const at: Place = { message, block, sentence, around, called, since, title: titles?.get(sentence) ?? name };
        for (const reading of readings) said.push({ reading, at });
      }
    }
  }
  const asked = leavingGiven(said, thingsGiven(document));
  const wholes = wholesOf(document, new Set(asked.map(({ reading, at }) => reading.part ?? at.around.part)));
  const sized = { sections: sizedSections(asked), lists: sizedLists(asked) };
  return asked.map(({ reading, at }) => place(reading, at, { document, wholes, sized, step: steps.of(at.sentence) }));
}

/** A reading and where it stands. */
interface Said {
  readonly reading: SentenceReading;
  readonly at: Place;
}

/** Leaves out what tells of the given: `The manual is in German. It has 300 pages.` */
function leavingGiven(said: readonly Said[], given: ReadonlySet<string>): readonly Said[] {
  return said.filter(({ reading: { clause }, at: { block, sentence, title } }) => {
    const labels = [clause.label, title?.text].filter((label) => label !== undefined);
    if (describesGiven(clause, given, labels, block.section?.title)) return false;
    if (clause.kind !== 'declarative' || !IT.test(clause.subject ?? '')) return true;
    const before = block.sentences[block.sentences.indexOf(sentence) - 1] ?? sentence;
    return !speaksOfGiven(before.wording, given) && !speaksOfGiven(sentence.wording, given);
  });
}

const IT = /^(?:it|they)$/;

function readSentence(
  wording: Wording,
  lead: KnownLead | undefined,
  label: string | undefined,
  language: LanguageModel,
): readonly SentenceReading[] {
  const known = knownSentences(wording);
  const same = known.find((each) => each.lead === lead && each.label === label && each.language === language);
  if (same) return same.readings;
  const readings = readAfresh(wording, lead, label, language);
  if (known.push({ language, lead, label: label && ownCopy(label), readings }) > KNOWN_FRAMES) known.shift();
  return readings;
}

const READERS: readonly DimensionReader[] = dimensionReaders;
const cues = new Cues(READERS.map(({ cue }) => cue));

function readAfresh(
  wording: Wording,
  lead: KnownLead | undefined,
  label: string | undefined,
  language: LanguageModel,
): readonly SentenceReading[] {
  const found: SentenceReading[] = [];
  const met = metByMasked(wording);
  let introducing = lead?.met;
  if (label !== undefined) introducing = introducing ? either(introducing, metIn(label)) : metIn(label);
  const near = introducing ? either(met, introducing) : met;
  for (const clause of readClauses(wording, met, near, lead?.lead, label, language)) {
    let read = false;
    // A label may stand in the sentence itself.
    const own = clause.label === undefined ? clause.met : met;
    for (const index of cues.in(introducing ? either(own, introducing) : own)) {
      const reader = READERS[index]!;
      for (const reading of reader.read(clause)) {
        read = true;
        found.push(saidBy(clause, reader.dimension, reading));
      }
    }
    if (!read && isInstruction(clause)) {
      found.push(saidBy(clause, 'other', { value: undefined, normal: normalOther(clause) }));
    }
  }
  return found;
}

function saidBy(clause: Clause, dimension: Dimension, reading: Reading): SentenceReading {
  const { label } = clause;
  const part = dimension === 'other' || reading.part !== undefined ? reading.part : partOfClause(clause);
  const series = label === undefined ? undefined : seriesOf(label);
  const ofForm = OF_FORM.has(reading.owner ?? dimension);
  const start = reading.start ?? clause.start;
  const end = reading.end ?? clause.end;
  return {
    clause,
    dimension,
    value: reading.value,
    normal: reading.normal,
    modality: reading.modality ?? clause.modality,
    polarity: reading.polarity ?? clause.polarity,
    start,
    end,
    ofForm,
    part: series === undefined || part?.startsWith('each ') || (part && isPart(part)) ? part : series,
    labelled: series ?? (label !== undefined && part === undefined && ofForm ? partOfLabel(label) : undefined),
    labelCondition:
      label === undefined || series !== undefined || namesUnit(label, reading) ? undefined : conditionOfLabel(label),
    kind: ofForm ? (kindOfAnswer(clause.lower) ?? (label && kindOfAnswer(label.toLowerCase()))) : undefined,
    quote: oneLine(clause.sentence.text.slice(start, end)),
    ofSection: HERE.test(clause.lower),
  };
}

/** `Questions: exactly three`: the label names what is counted. */
function namesUnit(label: string, { value }: Reading): boolean {
  const quantity = value as Partial<Quantity> | undefined;
  return quantity?.kind === 'quantity' && quantity.unit === singular(label.toLowerCase());
}

function isInstruction(clause: Clause): boolean {
  if (clause.kind === 'imperative') return true;
  return (
    clause.kind === 'modal' &&
    /\b(?:must|should|shall|ought to|needs? to|has to|have to|you will|is to|are to)\b/.test(clause.lower)
  );
}

function normalOther(clause: Clause): string {
  return `${clause.polarity === 'negative' ? 'not: ' : ''}${shortened(clause.raw, 80)}`;
}

/** Dimensions of form: what a label names is the text that has it. For content and acts, a label may name the content itself. */
const OF_FORM: ReadonlySet<Dimension> = new Set(['length', 'count', 'format', 'language', 'tone', 'person', 'wording']);

/** What the sections and items around blocks say for each of them. */
interface Surroundings {
  readonly section: Section | undefined;
  readonly parent: number | undefined;
  readonly titles: Titles;
  readonly lead: KnownLead | undefined;
  readonly conditions: readonly Condition[];
  /** The part of the output that a parent item or heading names. */
  readonly part: string | null | undefined;
}

/** What a line opens with and speaks of to its end: `Title cell` in `Title cell — 3 words. No full stop.` */
interface Title {
  readonly text: string;
  /** Its name and number where it is one of a series. */
  readonly series: string | undefined;
  /** The piece of the output that it names. */
  readonly piece: string | undefined;
  /** The part that it names as a label. */
  readonly labelled: string | undefined;
  /** The condition that it states as a label. */
  readonly condition: string | undefined;
  /** Others stand beside it, so that it names a part even where it could mean the whole: `Summary` beside `Outlook`. */
  readonly several?: boolean;
}

/** `After the verdict switch roles: …`: what follows in the block is said of another role. */
const TURNS =
  /^\W*(?:((?:after|once|when|as soon as)\b[^.;]{2,80}?),? (?:(?:you )?(?:switch|change|swap|leave|drop|step out of|become)|you(?:['’]re| are) now)\b|(at the (?:very )?end(?: of the [a-z]+)?),? (?:you )?(?:leave|drop|step out of) (?:the |your )?(?:role|character|persona|game|fiction)\b)/i;

const turnOf = oncePerWording(({ masked }) => {
  const turn = TURNS.exec(masked);
  const when = turn?.[1] ?? turn?.[2];
  return when === undefined ? null : normaliseCondition(when);
});

function turnAt({ wording, span }: Sentence): Condition | undefined {
  const text = turnOf(wording);
  return text === null ? undefined : { kind: 'if', text, span };
}

const TITLED = new RegExp(
  `^\\W*(?:[IVX]{1,4}\\. )?([A-Za-z]+=[A-Za-z0-9_-]+|[A-Z][a-z'’-]+(?: #?[A-Za-z0-9'’-]+){0,3}(?: \\([^()]{1,40}\\))?|${NUMBERED_CASE})\\W*(?:\\s?[—–:]|\\s-)\\s`,
);

const lineTitle = oncePerWording(({ masked }): Title | null => {
  const title = TITLED.exec(masked)?.[1];
  return title === undefined ? null : titleOf(title);
});

function titleOf(title: string): Title {
  const series = seriesOf(title);
  return {
    text: title,
    series,
    piece: series ?? (namesPiece(title) ? (partOf(title) ?? title.toLowerCase()) : undefined),
    labelled: series ?? partOfLabel(title),
    condition: series === undefined ? conditionOfLabel(title) : undefined,
  };
}

/** `Decision.`, `Short profile.`, `4 – Good.`: a sentence that is a name. */
const NAME_SENTENCE = /^\W*((?:\d{1,2} (?:—|–|-) )?[A-Z][a-z'’-]+(?: [a-z'’-]+){0,2})\W{0,4}\.\W{0,4}$/;

/** What a line opens with as a sentence of its own, that asks for nothing: `Decision. One sentence in the present tense.` */
const nameSentence = oncePerWording(({ masked }): Title | null => {
  const title = NAME_SENTENCE.exec(masked)?.[1];
  return title === undefined || startsWithImperative(title.toLowerCase()) || GENERIC_TITLE.test(title)
    ? null
    : titleOf(title);
});

/**
 * The titles of a block's sentences, where a list item or several lines of a paragraph open with one. `asks` tells sentences
 * that are directives, which are no titles.
 */
function lineTitles(
  message: Message,
  block: Block,
  asks: (sentence: Sentence) => boolean,
): ReadonlyMap<Sentence, Title> | undefined {
  if (block.kind === 'table-row' || block.sentences.length < 2) return undefined;
  let titles: Map<Sentence, Title> | undefined;
  let title: Title | undefined;
  let lines = 0;
  let end = block.start;
  let opens = true;
  for (const sentence of block.sentences) {
    opens ||= message.text.slice(end, sentence.start).includes('\n');
    if (opens) {
      title = lineTitle(sentence.wording) ?? undefined;
      if (!title && !asks(sentence)) title = nameSentence(sentence.wording) ?? undefined;
      if (title !== undefined) lines++;
    }
    opens &&= NUMERAL.test(sentence.wording.text);
    if (title !== undefined) {
      titles ??= new Map();
      titles.set(sentence, title);
    }
    end = sentence.end;
  }
  if (lines > 1) for (const [sentence, each] of titles!) titles!.set(sentence, { ...each, several: true });
  return block.kind === 'list-item' || lines > 1 ? titles : undefined;
}

/** `Radio`, `During the interview`: words on a line of their own. */
const NAME_LINE = /^\W*([A-Z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,3})(?: \([^()]{1,40}\))?\W*$/;

const nameLine = oncePerWording(({ masked }) => nameIn(masked));

/** The same where what follows begins with a small letter, and so is of one sentence with it. */
const nameOver = oncePerWording(({ text, masked }) => {
  const end = text.indexOf('\n');
  return end < 0 ? null : nameIn(masked.slice(0, end));
});

function nameIn(line: string): Title | null {
  const title = NAME_LINE.exec(line)?.[1];
  if (title === undefined || /[.!?]\W*$/.test(line) || startsWithImperative(title.toLowerCase())) return null;
  if (GENERIC_TITLE.test(title)) return null;
  const when = MOMENT_TITLE.test(title) ? normaliseTitle(title) : undefined;
  return { ...titleOf(title), ...(when !== undefined && { condition: when }) };
}

/** Not `Before you send`, which heads a list of checks. */
const MOMENT_TITLE = /^(?:before|after|during) (?:the|each|every|your) [a-z-]+(?: [a-z-]+)?$/i;

/** Whether the first sentence is the name and says nothing else. */
function isNameLine({ sentences }: Block, name: Title | undefined): boolean {
  return name !== undefined && nameLine(sentences[0]!.wording) !== null;
}

/** Paragraphs whose first line is a name, where a message has several. */
function namedParagraphs({ text, blocks }: Message): ReadonlyMap<Block, Title> {
  const named = new Map<Block, Title>();
  for (const block of blocks) {
    const [first, second] = block.sentences;
    if (block.kind !== 'paragraph' || !first) continue;
    const alone = second !== undefined && text.slice(first.end, second.start).includes('\n');
    const title = alone ? nameLine(first.wording) : nameOver(first.wording);
    if (title) named.set(block, { ...title, several: true });
  }
  return named.size > 1 ? named : NO_NAMES;
}

const NO_NAMES: ReadonlyMap<Block, Title> = new Map();

/** Numbers the line that it opens: `IV.` */
const NUMERAL = /^[IVX]{1,4}\.$/;

/** The first name that a sentence of the block gives its section. */
function calledIn(block: Block): string | undefined {
  for (const { wording } of block.sentences) {
    const called = calledSection(wording);
    if (called !== undefined) return called;
  }
  return undefined;
}

const ANSWERS = /^(?:the |all )?answers$/;

interface Place {
  readonly message: Message;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly around: Surroundings;
  /** What the block calls its section: `In a section called RISKS, …`. */
  readonly called: string | undefined;
  /** The moment from which on the block speaks of another role. */
  readonly since: Condition | undefined;
  readonly title: Title | undefined;
}

/** What the rest of the prompt says of a directive. */
interface Whereabouts {
  readonly document: PromptDocument;
  readonly wholes: Wholes;
  readonly sized: Sized;
  /** The step that its sentence is. */
  readonly step: string | undefined;
}

function place(said: SentenceReading, at: Place, { document, wholes, sized, step }: Whereabouts): Directive {
  const { clause, start, end } = said;
  const { message, block, sentence, around, called, title } = at;
  const span = sentenceSpan(message, sentence, start, end);
  const label = clause.label ?? title?.text;
  const byLabel = clause.label === undefined && said.ofForm ? title?.labelled : said.labelled;
  const ofTitle = said.labelled === undefined ? title?.piece : undefined;
  let part = said.part === undefined ? ofTitle : (said.part ?? title?.series ?? null);
  if (part === null && wholes.questions && ANSWERS.test(clause.subject ?? '')) part = 'each answer';
  part ??= byLabel ?? around.part;
  if (part === undefined && wholes.several) part = thingMade(clause.text) ?? thingNamed(clause.subject);
  const named = title?.several === true && (label === title.text || part === title.piece || part === title.labelled);
  if (part && !named && wholes.has(part)) part = null;
  if (called !== undefined && !part) part = called;
  const ofAnswer = !part && NAMES_ANSWER.test(clause.lower);
  const told = label ?? (isPlaced(clause.subject) ? clause.subject : undefined);
  return {
    dimension: said.dimension,
    modality: said.modality,
    polarity: said.polarity,
    span,
    clause:
      start <= clause.start && clause.end <= end
        ? span
        : sentenceSpan(message, sentence, Math.min(start, clause.start), Math.max(end, clause.end)),
    // Letter for letter the same in the file, where it takes as much room there.
    quote: span.end - span.start === end - start ? said.quote : oneLine(document.text.slice(span.start, span.end)),
    normal: said.normal,
    scope: {
      part: part ?? undefined,
      labelled:
        !!part &&
        (part === byLabel || wholes.adds(part) || (clause.label !== undefined && partOfLabel(clause.label) === part)),
      label: told,
      within: part?.startsWith('each ') ? called : undefined,
      conditions: conditionsOf(
        said,
        at,
        step,
        ofAnswer ? { ...sized, sections: NO_SECTIONS } : sized,
        part ?? undefined,
      ),
      ofAnswer,
      universal: clause.universal,
    },
    source: 'message',
    message,
    block,
    sentence,
    value: said.value,
  };
}

/** Words for every answer of a dialogue: under any heading `replies have 40 words` speaks of all of them. */
const NAMES_ANSWER = /\b(?:answers?|responses?|repl(?:y|ies)|messages?)\b/;
const NO_SECTIONS: ReadonlySet<Section> = new Set();

/** A moment that comes in every run, no case apart: `after the last question`. */
const AT_MOMENT = /^(?:after|before|following) (?:last|first|final|each|every)\b/;

/** Those of the surroundings, then the sentence's own. */
function conditionsOf(
  { clause: { conditions, label }, labelCondition, kind: ofKind, ofSection }: SentenceReading,
  { message, block, sentence, around, since, title }: Place,
  step: string | undefined,
  { sections, lists }: Sized,
  part: string | undefined,
): readonly Condition[] {
  const own: Condition[] = conditions.map(({ kind, text, start, end }) => ({
    kind: AT_MOMENT.test(text) ? 'phase' : kind,
    text,
    span: sentenceSpan(message, sentence, start, end),
  }));
  if (step !== undefined) own.unshift({ kind: 'phase', text: step, span: sentence.span });
  if (isException(sentence.wording))
    own.unshift({ kind: 'exception', text: normaliseTitle(sentence.text), span: sentence.span });
  const byLabel = label === undefined ? title?.condition : labelCondition;
  if (byLabel !== undefined) own.unshift({ kind: 'if', text: byLabel, span: sentence.span });
  if (ofKind !== undefined) own.unshift({ kind: 'if', text: ofKind, span: sentence.span });
  const series = label === undefined ? title?.series : seriesOf(label);
  if (series !== undefined && series !== part) own.unshift({ kind: 'mode', text: series, span: sentence.span });
  if (since) own.unshift(since);
  const column = columnAt(message, block, sentence.start);
  if (column !== undefined) own.unshift({ kind: 'mode', text: normaliseTitle(column), span: sentence.span });
  const here = ofSection ? block.section : undefined;
  const variant =
    here && titleScope(here.title).condition ? here : variantAround(block.section, sections, variantSections(message));
  if (variant) own.unshift({ kind: 'mode', text: normaliseTitle(variant.title), span: variant.titleSpan });
  const list = lists.size === 0 ? undefined : introducerOf(message, block);
  if (list && lists.has(list))
    own.unshift({ kind: 'mode', text: normaliseTitle(nameOf(message, list)!), span: list.span });
  return own.length === 0 ? around.conditions : [...around.conditions, ...own];
}

/** `Exceptions: …`, `Outages are the exception: …`. */
const EXCEPTION =
  /^\W*(?:the |one |an? )?(?:only |single |sole )?exceptions?(?: to (?:this|that)(?: rule)?)?(?:\s?(?:[:—–]|\s-)| (?:is|are)\b)|\b(?:is|are|as|being) (?:the |an? |our )?(?:only |one |sole |single )?(?:exceptions?|exempt|excepted)\b/i;
const isException = oncePerWording(({ masked }) => EXCEPTION.test(masked));

const HERE = /\b(?:here|in this (?:section|part|step|chapter|message|mode|phase))\b/;

/** The innermost section around that is one of several texts: a variant by its title, or one with a size of its own. */
function variantAround(
  inner: Section | undefined,
  sized: ReadonlySet<Section>,
  variants: ReadonlySet<Section>,
): Section | undefined {
  if (sized.size === 0 && variants.size === 0) return undefined;
  let section = inner;
  while (section && !sized.has(section) && !variants.has(section)) section = section.parent;
  return section;
}

/**
 * Sections that each state the length of their whole text in one unit, `ADULTS` with 150 words beside `CHILDREN` with 60: each is
 * a text of its own.
 */
function sizedSections(said: readonly Said[]): ReadonlySet<Section> {
  const byUnit = new Map<string, Set<Section>>();
  for (const { reading, at } of said) {
    const { section } = at.block;
    if (!section || reading.dimension !== 'length' || (reading.part && reading.part !== 'body')) continue;
    if (titleScope(section.title).condition?.kind !== 'section' || NAMES_ANSWER.test(reading.clause.lower)) continue;
    const { unit } = reading.value as Quantity;
    byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(section));
  }
  return new Set([...byUnit.values()].flatMap((sections) => siblings(sections, () => 'sized').flat()));
}

/** What states the length of a whole text, so that it is one of several: sections, and the lines over lists. */
interface Sized {
  readonly sections: ReadonlySet<Section>;
  readonly lists: ReadonlySet<Block>;
}

/**
 * The same of lists under a line with a name: `Brochure` with 150 words beside `Data sheet` with 500, and those of two
 * channels, `Instagram` beside `Radio`.
 */
function sizedLists(said: readonly Said[]): ReadonlySet<Block> {
  const byUnit = new Map<string, Set<Block>>();
  const names = new Map<Block, string | undefined>();
  for (const { reading, at } of said) {
    const list = introducerOf(at.message, at.block);
    if (!list) continue;
    if (!names.has(list)) names.set(list, nameOf(at.message, list));
    const name = names.get(list);
    if (name === undefined) continue;
    const sized = reading.dimension === 'length' && !reading.part;
    const kind = isChannel(name) ? 'channel' : sized ? (reading.value as Quantity).unit : undefined;
    if (kind === undefined) continue;
    const unit = `${kind} ${list.section?.title}`;
    byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(list));
  }
  return new Set([...byUnit.values()].filter(({ size }) => size > 1).flatMap((lists) => [...lists]));
}

/** The paragraph over the list that a block is an item of. */
function introducerOf({ blocks }: Message, block: Block): Block | undefined {
  let at: Block | undefined = block;
  while (at?.kind === 'list-item') at = at.parent === undefined ? undefined : blocks[at.parent];
  return at === block || at?.kind !== 'paragraph' ? undefined : at;
}

/** The name that a paragraph is: `Brochure (tourists):`. */
function nameOf({ text }: Message, { start, end }: Block): string | undefined {
  const words = text.slice(start, end);
  return words.length < 80 ? nameIn(words)?.text : undefined;
}

/** Labels that say how something is to be, not of what: `Length: …`, `Tone: …`. */
const SCOPE_LABEL =
  /\b(?:e-?mails?|queries|questions|requests|features?|integrations?|users?|customers?|clients?|tasks?|cases?|mode|phase|step|documents?|texts?|messages?|posts?|tickets?|bugs?|issues?|changes?|prs?|beginners?|experts?|audience|tier|level|web|mobile|chat|sms|phone|print|twitter|linkedin|slack|instagram|simple|complex|short|long|longer|shorter|small|large|default|internal|external|draft|final|option \w|variant|version|free|premium|junior|senior|executives?|developers?|quick|deep|detailed|basic|advanced|minimal|full)\b/i;

const STEP =
  /^\W*(first(?:ly)?|then|next|second(?:ly)?|third(?:ly)?|after that|afterwards|finally|lastly|(?:step|stage|phase|pass) \d{1,2})\b/i;
/** Opens a block that is one step to its end: `Step 2 – Extract. …`. */
const NUMBERED_STEP = / \d/;
const NEXT_STEP = /^(?:then|next|after that|afterwards)$/;

/** `First summarize …`, `Then translate …`. */
const stepOf = oncePerWording(({ masked }) => STEP.exec(masked)?.[1]?.toLowerCase() ?? null);

/** The steps that sentences are. What stands before `Then …` in one paragraph or list is a step too. */
class Steps {
  private readonly known = new Map<Sentence, string>();
  private block: Block | undefined;
  private sentence: Sentence | undefined;
  /** The numbered step that the block is. */
  private numbered: string | undefined;

  /** Sentences come in reading order. */
  add(block: Block, sentence: Sentence): void {
    const before = this.block && flows(this.block, block) ? this.sentence : undefined;
    const opens = this.block !== block;
    this.block = block;
    this.sentence = sentence;
    const step = stepOf(sentence.wording);
    if (opens) this.numbered = step !== null && NUMBERED_STEP.test(step) ? step : undefined;
    if (step === null) {
      if (this.numbered !== undefined) this.known.set(sentence, this.numbered);
      return;
    }
    if (!NEXT_STEP.test(step)) {
      this.known.set(sentence, step);
      return;
    }
    const place = this.known.size;
    if (before && !this.known.has(before)) this.known.set(before, `before ${step} ${place}`);
    this.known.set(sentence, `${step} ${place}`);
  }

  of(sentence: Sentence): string | undefined {
    return this.known.get(sentence);
  }
}

function flows(a: Block, b: Block): boolean {
  return a === b || (a.kind === 'list-item' && b.kind === 'list-item' && a.parent === b.parent);
}

/** `Short emails: no bullets` holds for short emails. */
function conditionOfLabel(label: string): string | undefined {
  if (GENERIC_TITLE.test(label)) return undefined;
  const states =
    isKindOfThing(label) ||
    OF_SOME_KIND.test(label) ||
    isForSomeone(label) ||
    AS_SOMEBODY.test(label) ||
    isRange(label) ||
    STATE.test(label) ||
    (SCOPE_LABEL.test(label) && partOf(label) !== null);
  return states ? normaliseTitle(label) : undefined;
}

/** `Frames with text`, `Orders over 500`, `Other orders`: some of the things. */
const OF_SOME_KIND =
  /^(?:(?:all |any )?other [a-z]+s$)|^(?:all )?(?:[a-z-]+ )?[a-z-]+s (?:with|without|that|which|who|over|under|above|below|longer|shorter|from|containing|having|starting)\b/i;

/** `As the supplier: …`: one of several roles. */
const AS_SOMEBODY =
  /^as (?:the|an?) (?!(?:rule|result|whole|matter|reminder|consequence|general|default|minimum|maximum|last|final)\b)[a-z]/i;

/** `Summaries for the archive`, `Letters to landlords`: some of the texts. */
function isForSomeone(label: string): boolean {
  const noun = /^([A-Za-z-]+s) (?:for|to|from|by|at|about) [a-z]/.exec(label)?.[1];
  return noun !== undefined && (DELIVERABLES.test(noun) || /^(?:answers|replies|responses)$/i.test(noun));
}

/** `Card blocked`, `MODE=exam`: what has come about, a setting. */
const STATE =
  /^(?:[A-Z][a-z-]+ (?:[a-z-]+ )?(?:[a-z]+ed|lost|stolen|missing|broken|late|wrong|found|sent)|[A-Za-z]+=[A-Za-z0-9_-]+)$/;

/** `Good reviews (4-5 stars)`, `formal letters`: one kind of several. */
function isKindOfThing(label: string): boolean {
  const noun = /^[A-Za-z-]+ ([a-z]+s)\b(?:\s*\(|$)/.exec(label)?.[1];
  return noun !== undefined && DELIVERABLES.test(noun);
}

const CONDITION_TITLE = /^(?:if|when|whenever|unless|for|in case of|during|on)\s+\S/i;
const EXCEPTION_TITLE = /^(?:the )?exceptions?\b/i;
const MODE_TITLE = /\b(?:mode|phase|step|stage|scenario|case|variant|option|persona|audience|tier|level)\b/i;

/** What the titles of the sections around say. */
interface Titles {
  readonly conditions: readonly Condition[];
  readonly part: string | null | undefined;
}

function titlesOver(inner: Section | undefined, message: Message): Titles {
  const conditions: Condition[] = [];
  let part: string | null | undefined;
  for (let section = inner; section; section = section.parent) {
    if (isTitleOfAll(section, message)) continue;
    const { condition, part: named } = titleScope(section.title);
    if (condition) conditions.unshift({ kind: condition.kind, text: condition.text, span: section.titleSpan });
    part ??= named;
  }
  return { conditions, part };
}

/** `before`: those of the block before. */
function surroundingsOf(message: Message, block: Block, before: Surroundings | undefined): Surroundings {
  const titles = before && before.section === block.section ? before.titles : titlesOver(block.section, message);
  const conditions = [...titles.conditions];
  let { part } = titles;
  let lead: KnownLead | undefined;
  let parent = block.parent === undefined ? undefined : message.blocks[block.parent];
  for (let i = 0; parent && i < 8; i++) {
    const words = message.text.slice(parent.start, parent.end);
    if (words.length < 400) {
      lead ??= leadOf(parent.sentences.at(-1)?.masked ?? words);
      if (parent.kind !== 'heading') {
        const { condition, part: own } = introductionScope(words);
        if (condition) conditions.push({ kind: condition.kind, text: condition.text, span: parent.span });
        part = part === undefined || own ? (own ?? part) : part;
      }
    }
    parent = parent.parent === undefined ? undefined : message.blocks[parent.parent];
  }
  return { section: block.section, parent: block.parent, titles, lead, conditions, part };
}

const leadOf = rememberRecent(CACHED_LEADS, (text): KnownLead => ({ lead: readLead(text), met: metIn(text) }));

/** Headings that say what kind of rules follow, not of what they speak. */
const GENERIC_TITLE =
  /^(?:\W|\d|\b(?:output|outputs|response|responses|answer|answers|reply|quality|format|formatting|style|tone|voice|language|length|rules?|guidelines?|instructions?|requirements?|constraints?|general|important|critical|notes?|task|role|goals?|objectives?|context|overview|system|prompt|user|behaviou?r|best|practices?|standards?|conventions?|core|key|principles?|structure|content|writing|communication|restrictions?|limits?|limitations?|do|does|don|ts?|not|and|or|the|your|you|for|of|must|should|always|never|what|how|to|expected|final|additional|other|basic|main|mandatory|specifications?|details?|generation|presentation|delivery|persona|identity|purpose|mission|conversations?|dialogue|interactions?|safety|security|privacy|data protection|confidentiality|compliance|ethics|escalations?|boundaries|manner|manners|service|handling|workflow|polic(?:y|ies)|character|personality|conduct|etiquette)\b)+$/i;

/** `How you write`, `Before you send`: a heading in a clause's words names no part of the output. */
const CLAUSE_TITLE = /^(?:how|what|before|after|why|where|who|which)\b|\b(?:you|we|I|it)\b/i;

/** The one heading over everything is the prompt's title. */
function isTitleOfAll(section: Section, { blocks, span }: Message): boolean {
  return section.kind === 'heading' && section === blocks[0]?.section && section.span.end >= span.end;
}

/** What words over others say for these, apart from where they stand. */
interface TitleScope {
  readonly condition: Omit<Condition, 'span'> | undefined;
  readonly part: string | null | undefined;
}

const titleScope = rememberRecent(CACHED_LEADS, (words): TitleScope => {
  const title = words.trim();
  const kind = EXCEPTION_TITLE.test(title)
    ? 'exception'
    : CONDITION_TITLE.test(title)
      ? 'if'
      : MODE_TITLE.test(title)
        ? 'mode'
        : GENERIC_TITLE.test(title) || CLAUSE_TITLE.test(title)
          ? undefined
          : 'section';
  return { condition: kind && { kind, text: normaliseTitle(title) }, part: partOf(title) };
});

/** The same of a paragraph or item that introduces others. */
const introductionScope = rememberRecent(CACHED_LEADS, (words): TitleScope => {
  const text = words
    .replace(/[*_`#]/g, '')
    .replace(/^\s*(?:[-*+•]|\d+[.)])\s*/, '')
    .trim();
  const kind = EXCEPTION_TITLE.test(text) ? 'exception' : CONDITION_TITLE.test(text) ? 'if' : undefined;
  const series = kind === undefined ? seriesOf(text) : undefined;
  return {
    condition:
      kind === undefined
        ? series === undefined
          ? undefined
          : { kind: STEP.test(series) ? 'phase' : 'mode', text: series }
        : { kind, text: normaliseTitle(text.split(/[:,]/)[0]!) },
    part: text.length < 80 ? partOf(text.split(/[:.]/)[0]!, text) : undefined,
  };
});

function normaliseTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
