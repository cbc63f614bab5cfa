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
import { oncePerWording, wordingOf } from '../prompt/wordings.ts';
import { oneLine, shortened } from '../text/one-line.ts';
import { withoutBackground } from './background.ts';
import {
  type Clause,
  INLINE_LEAD,
  type Lead,
  normaliseCondition,
  readClauses,
  readLead,
  startsWithImperative,
} from './clauses.ts';
import type { Choice } from './dimensions/choices.ts';
import { dimensionReaders } from './dimensions/index.ts';
import { EACH_OF_THEM, LENGTH_UNITS, type Quantity } from './dimensions/quantities.ts';
import type { DimensionReader, Reading } from './dimensions/types.ts';
import { describesGiven, handsOver, speaksOfGiven, thingsGiven } from './given.ts';
import { namedItems } from './items.ts';
import { lettersOf } from './letters.ts';
import { paragraphTexts } from './paragraph-texts.ts';
import { isPlaced, seriesOf, siblings, variantSections } from './parallel.ts';
import { placeOf } from './places.ts';
import {
  describedParts,
  plainOrders,
  type Restated,
  restatedInPlace,
  severalOrders,
  whereSaid,
} from './plainer/index.ts';
import { type Request, requestOf, STANDING } from './request.ts';
import {
  calledSection,
  isPart,
  kindOfAnswer,
  kindOfAnswerIn,
  lastNoun,
  partOf,
  partOfClause,
  partOfLabel,
  pieceHeld,
  singular,
  textNamed,
} from './scope.ts';
import { sectionNames } from './sections.ts';
import { STEP, Steps } from './steps.ts';
import { columnAt, tableLabel } from './tables.ts';
import {
  conditionOfLabel,
  GENERIC_TITLE,
  hasRunInHeadings,
  isOfProject,
  lineTitles,
  matterThatComesUp,
  namedBlocks,
  normaliseTitle,
  type Title,
} from './titles.ts';
import { announcedThings, isAbout, type Topic, Topics, unknownThing } from './topics.ts';
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
  /** It chooses one of several values for a text. */
  readonly chooses: boolean;
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
  readonly universal: boolean;
  /** What it is said of where that is no part that is known by its noun. */
  readonly thing: string | undefined;
  /** The part that its place names: see {@link placeOf}. */
  readonly place: string | undefined;
  /** What the sentence opens with was restated: that is not what it is said of. */
  readonly opensRestated: boolean;
  /** It is said of the section it stands in. */
  readonly ofSection: boolean;
  /** The clause is one of a plainer wording: see {@link plainOrders}. */
  readonly reworded?: boolean;
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
  const announced = announcedThings(document);
  const topics = new Topics(announced);
  const states = (words: string) =>
    (textNamed(words) === undefined && language.tag(words).at(-1)?.pos === 'ADJ') ||
    readSentence(wordingOf(words, words, NO_MASKS), undefined, undefined, language).some(({ ofForm }) => ofForm);
  for (const message of document.messages) {
    if (message.example || message.role === 'assistant' || message.role === 'tool') continue;
    let around: Surroundings | undefined;
    // In a chat, what a user pastes is no order.
    const pastes = message.role === 'user' && document.messages.some(({ role }) => role === 'system');
    let pasted = false;
    const names = namedBlocks(message);
    const texts = paragraphTexts(message);
    const items = namedItems(message, states);
    for (const block of message.blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-row') continue;
      if (around?.section !== block.section || around?.parent !== block.parent || !around)
        around = surroundingsOf(message, block, around);
      let called: string | null | undefined;
      const label = block.kind === 'table-row' ? tableLabel(block) : undefined;
      const { lead } = around;
      const read = ({ wording }: Sentence) => readSentence(wording, lead, label, language);
      const name = names.get(block);
      const titles = lineTitles(message, block, (sentence) => read(sentence).length > 0);
      let since: Condition | undefined;
      const isPasted = pasted;
      pasted = false;
      if (isPasted) continue;
      topics.open(block.section?.title);
      let counted: string | undefined;
      for (let i = block.kind === 'table-row' || name?.opens ? 1 : 0; i < block.sentences.length; i++) {
        const sentence = block.sentences[i]!;
        if (pasted) continue;
        pasted = pastes && handsOver(sentence.wording);
        steps.add(block, sentence);
        const topic = topics.next(sentence);
        const readings = read(sentence);
        since = turnAt(sentence) ?? caseAnswered(sentence, block.sentences[i - 1]) ?? since;
        if (holdsForAll(sentence.wording)) since = undefined;
        if (readings.length === 0) continue;
        called ??= calledIn(block);
        const item = items.get(block);
        const line = titles?.get(sentence);
        // `Length: …` below `DOCUMENT 1` is of that.
        const own = line && !(name && GENERIC_TITLE.test(line.text)) ? line : (name?.title ?? line);
        const named = own?.piece ?? own?.labelled;
        const title = item && named !== undefined ? { ...own!, several: true } : (item ?? own);
        const text = texts.get(sentence);
        const at: Place = { message, block, sentence, around, called, since, title, topic, text };
        const ownLabel = line && name && line === own ? { ...at, title: name.title } : at;
        for (const read of readings) {
          const ofThem = read.part === EACH_OF_THEM && counted !== undefined;
          const reading = ofThem ? { ...read, part: `each ${counted}` } : read;
          said.push({ reading, at: reading.clause.label === line?.text ? ownLabel : at });
        }
        counted = countedIn(readings) ?? counted;
        const ofCase = block.kind === 'list-item' ? !title : isOneOfCases(block, message);
        const opens = name?.opens ? i === 1 : i === 0 && ofCase;
        if (opens) since ??= caseOf(readings[0]!, sentence);
      }
      pasted &&= handsOver(block.sentences.at(-1)!.wording);
    }
  }
  const asked = leavingGiven(said, thingsGiven(document));
  const wholes = wholesOf(
    document,
    new Set(asked.map(({ reading, at }) => reading.part ?? at.around.part ?? at.topic?.part)),
    new Set(asked.map(({ reading }) => reading.place)),
    new Set(asked.flatMap(({ reading: { thing } }) => thing ?? [])),
    announced,
  );
  const sized = sizedSections(asked);
  const request = requestOf(document);
  return asked.map(({ reading, at }) =>
    place(reading, at, { document, wholes, request, sized, step: steps.of(at.sentence) }),
  );
}

const NO_MASKS: readonly never[] = [];

/** A reading and where it stands. */
interface Said {
  readonly reading: SentenceReading;
  readonly at: Place;
}

/** Leaves out what tells of the given: `The manual is in German. It has 300 pages.` */
function leavingGiven(said: readonly Said[], given: ReadonlySet<string>): readonly Said[] {
  return said.filter(({ reading: { clause }, at: { block, sentence, title } }) => {
    if (describesGiven(clause, given, title?.text, block.section?.title)) return false;
    if (clause.kind !== 'modal' && !orders(clause) && goesOnTelling(block, sentence)) return false;
    if (clause.kind !== 'declarative' || !IT.test(clause.subject ?? '')) return true;
    const before = block.sentences[block.sentences.indexOf(sentence) - 1] ?? sentence;
    return !speaksOfGiven(before.wording, given) && !speaksOfGiven(sentence.wording, given);
  });
}

const IT = /^(?:it|they)$/;

/** `In the worksheet, however, …`: the rule knows of the one it differs from. */
const SETS_APART =
  /\b(?:however|though|by contrast|in contrast|instead|on the other hand|exceptionally|there alone|alone)\b/i;

/** `Our competitors post captions. They are formal.`: a sentence that has its subject from one on what others do. */
function goesOnTelling({ sentences }: Block, sentence: Sentence): boolean {
  if (!opensWithIt(sentence.wording)) return false;
  for (let i = sentences.indexOf(sentence); i > 0 && opensWithIt(sentences[i]!.wording); i--) {
    if (withoutBackground(sentences[i - 1]!.wording) === null) return true;
  }
  return false;
}

/** `They are long: be brief`; not `They are long and end with a joke`. */
function orders({ kind, start, sentence: { masked } }: Clause): boolean {
  return kind === 'imperative' && !/\b(?:and|or)\s+$/.test(masked.slice(Math.max(0, start - 5), start));
}

const OPENS_WITH_IT = /^\W*(?:it|they|their [a-z]+)\b/i;
const opensWithIt = oncePerWording(({ masked }) => OPENS_WITH_IT.test(masked));

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
  whole: Wording,
  lead: KnownLead | undefined,
  label: string | undefined,
  language: LanguageModel,
): readonly SentenceReading[] {
  const own = withoutBackground(whole);
  if (own === null) return [];
  const described =
    label === undefined && lead?.lead.polarity !== 'negative' ? (describedParts(own) ?? severalOrders(own)) : null;
  if (described) {
    const told = described.told.flatMap(({ order, start, end }) =>
      readAfresh(order, undefined, undefined, language).map((one) => ({
        ...one,
        reworded: true,
        start,
        end,
        quote: oneLine(whole.text.slice(start, end).trim()),
      })),
    );
    return [...readAfresh(described.bare, lead, label, language), ...told];
  }
  const ordered = restatedInPlace(own);
  const wording = ordered.at(-1)?.wording ?? own;
  const denied = label === undefined ? deniedOrders(own, lead?.lead) : [];
  const ruledOut = denied.flatMap((order) => readAfresh(order, undefined, undefined, language));
  if (ruledOut.some(({ dimension }) => dimension !== 'other'))
    return ruledOut.map((one) => saidIn(whole, one, undefined));
  const found = readWording(wording, whole, ordered, lead, label, language);
  if (lead?.lead.polarity === 'negative' || label !== undefined) return found;
  const { orders, whole: saysAll, alone, ofText, ofWords, part } = plainOrders(wording);
  const plain = orders.flatMap((order) => readWording(order, order, [], undefined, undefined, language));
  if (plain.length === 0) return found;
  // `Emojis: none` is known to those who read marks.
  const known = found.some(({ clause, dimension }) => dimension === 'wording' && clause.label !== undefined);
  const said = plain.filter((one) =>
    ofWords ? one.dimension === 'wording' || isChoice(one) : one.dimension !== 'other' && !(known && one.ofForm),
  );
  const dimensions = new Set(said.map(({ dimension }) => dimension));
  const kept = found.filter((one) => {
    const same = said.some((other) => saysSame(one, other));
    // "use prose; tables and lists must not appear": the first of two subjects is no wish.
    if (said.some(({ dimension, normal }) => dimension === one.dimension && normal === `no ${one.normal}`))
      return false;
    if (alone && said.length > 0) return same || isChoice(one) || one.dimension === 'action';
    // `Phone numbers: none` names no case, `only a warm tone is acceptable` no permission.
    if (same && (one.labelCondition !== undefined || one.modality === 'may')) return false;
    if (saysAll && ofWords && said.length > 0) return !COUNTS_WORDS.has(one.dimension);
    return !saysAll || isChoice(one) || !dimensions.has(one.dimension) || same;
  });
  return [
    ...kept,
    ...said
      .filter((one) => !kept.some((other) => saysSame(one, other)))
      .map((one): SentenceReading => {
        if (!ofWords) return ofText ? { ...one, part: one.part ?? null } : one;
        return { ...one, part: part ?? null, universal: one.universal || found.some((own) => own.universal) };
      })
      .map((one) => saidIn(whole, one, found[0])),
  ];
}

/** What an order of words and letters tells in full. */
const COUNTS_WORDS: ReadonlySet<Dimension> = new Set(['wording', 'count', 'length']);

/**
 * What an item below `Never:` or `Don't`, or each of a row behind it, rules out, in an order of its own: `Do not use tables.`, and
 * `Do not include tables.` where the item only names them.
 */
function deniedOrders({ text, masked, masks }: Wording, lead: Lead | undefined): readonly Wording[] {
  const rulesOut = lead !== undefined && RULES_OUT.test(lead.text);
  const said = rulesOut ? lead.text : INLINE_LEAD.exec(lead?.text ?? masked)?.[0];
  if (said === undefined || masks.some(({ kind }) => kind !== 'quote')) return [];
  if (!rulesOut && readLead(said).polarity !== 'negative') return [];
  const items = lead ? [text] : text.slice(said.length).split(/[,;] (?:and |or )?/);
  const orders = items.map((item) => item.trim().replace(/^[^\p{L}"“]+/u, ''));
  const verbs = orders.map((order) => {
    if (order.length >= 200) return undefined;
    if (startsWithImperative(order.toLowerCase())) return '';
    return rulesOut && NAMES_THINGS.test(order) ? 'include ' : undefined;
  });
  if (verbs.includes(undefined)) return [];
  return orders.map((order, i) => {
    const denied = `Do not ${verbs[i]}${order[0]!.toLowerCase()}${order.slice(1).replace(/[.;,]?$/, '.')}`;
    return wordingOf(denied, denied, []);
  });
}

/** `Don't`, `## Things to avoid`, `NEVER INCLUDE:`: all below it is ruled out. */
const RULES_OUT =
  /^\W*(?:(?:things|what) (?:to avoid|not to (?:do|include|use))|(?:please )?(?:do not|don['’]?t['’]?s?|never|avoid|no|not allowed|no-?gos?|forbidden|prohibited|banned|must not)(?: (?:do|use|include|add|have|contain))?(?: (?:any of )?(?:these|the following|this)(?: things)?)?)\W*$/i;
/** `emojis`, `bullet points or tables`. */
const NAMES_THINGS =
  /^(?!(?:the|this|that|it|you|your|we|if|when|any(?:thing|one))\b)[a-z]+(?:[ -][a-z]+){0,2}(?:(?:,| and| or|, or|, and) [a-z]+(?:[ -][a-z]+){0,2}){0,3}s[.;,]?$/i;

/** Whether it tells of an act or chooses a value: its reader knows the whole sentence. */
function isChoice({ value }: SentenceReading): boolean {
  return (value as Partial<Choice> | undefined)?.kind === 'choice';
}

/** Whether two readings of a sentence are of one rule. */
function saysSame(a: SentenceReading, b: SentenceReading): boolean {
  return a.dimension === b.dimension && a.normal === b.normal;
}

/** What a plainer wording says, as said by the whole of the sentence. */
function saidIn(
  { text, masked }: Wording,
  reading: SentenceReading,
  own: SentenceReading | undefined,
): SentenceReading {
  const start = masked.length - masked.trimStart().length;
  const end = Math.max(start, masked.search(/[\s,;.:!]*$/));
  const modality = own?.dimension === 'other' ? own.modality : reading.modality;
  return { ...reading, reworded: true, modality, start, end, quote: oneLine(text.slice(start, end)) };
}

/** `whole` is the sentence as it stands, `ordered` what was restated of it. */
function readWording(
  wording: Wording,
  whole: Wording,
  ordered: readonly Restated[],
  lead: KnownLead | undefined,
  label: string | undefined,
  language: LanguageModel,
): SentenceReading[] {
  const found: SentenceReading[] = [];
  const met = metByMasked(wording);
  const asks = label === undefined && lead === undefined && asksOfWorld(wording);
  let introducing = lead?.met;
  if (label !== undefined) introducing = introducing ? either(introducing, metIn(label)) : metIn(label);
  const near = introducing ? either(met, introducing) : met;
  for (const clause of readClauses(wording, met, near, lead?.lead, label, language)) {
    if ((clause.kind === 'declarative' && CONCEDES.test(clause.lower)) || HEARSAY.test(clause.lower)) continue;
    let read = false;
    // A label or a lead may stand in the sentence itself.
    const own = clause.label === undefined && clause.lead === lead?.lead ? clause.met : met;
    for (const index of cues.in(introducing ? either(own, introducing) : own)) {
      const reader = READERS[index]!;
      if (asks && OF_LOOK.has(reader.dimension)) continue;
      for (const reading of reader.read(clause)) {
        read = true;
        found.push(saidBy(clause, reader.dimension, reading, whole, ordered));
      }
    }
    if (!read && isInstruction(clause)) {
      found.push(saidBy(clause, 'other', { value: undefined, normal: normalOther(clause) }, whole, ordered));
    }
  }
  return found;
}

/** `I'm told you shouldn't use bold`: what others hold. */
const HEARSAY =
  /^\W*(?:i['’]m told|i am told|i was told|i(?:['’]ve)? (?:heard|read)|people say|some (?:people )?say|they say|it['’]s said|it is said)\b/;

/** `What is JSON and who uses it?`: what is to be told, not how. */
const ASKS = /^\W*(?:what|when|why|how|which|who|where)\b(?! about\b)[^.!?]{3,300}\?\W*$/i;
/** The answer and what is done to make it. */
const OF_ANSWER = /\b(?:answers?|repl(?:y|ies)|responses?|respond|write|output|you)\b/i;
const asksOfWorld = oncePerWording(({ masked }) => ASKS.test(masked) && !OF_ANSWER.test(masked));
const OF_LOOK: ReadonlySet<Dimension> = new Set(['format', 'language', 'tone', 'person', 'wording']);

/** `even where it uses American spelling`: how something is, not how it is to be. */
const CONCEDES = /^\W*even (?:if|when|where|though)\b/;

function saidBy(
  clause: Clause,
  dimension: Dimension,
  reading: Reading,
  { text }: Wording,
  ordered: readonly Restated[],
): SentenceReading {
  const { label } = clause;
  const part = dimension === 'other' || reading.part !== undefined ? reading.part : partOfClause(clause);
  const series = label === undefined ? undefined : seriesOf(label);
  const ofForm = OF_FORM.has(reading.owner ?? dimension);
  const [start, end] = ordered.reduceRight<readonly [number, number]>(
    ([from, to], { stretches }) => whereSaid(from, to, stretches),
    [reading.start ?? clause.start, reading.end ?? clause.end],
  );
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
    chooses: (reading.value as Partial<Choice> | undefined)?.kind === 'choice',
    part: series === undefined || part?.startsWith('each ') || (part && isPart(part)) ? part : series,
    labelled: series ?? (label === undefined || part !== undefined ? undefined : labelledBy(label, ofForm)),
    labelCondition:
      label === undefined || series !== undefined || namesUnit(label, reading)
        ? undefined
        : (conditionOfLabel(label) ?? (ofForm ? undefined : matterThatComesUp(label, clause.lower))),
    kind: ofForm
      ? (kindOfAnswer(clause.lower) ?? (label && kindOfAnswer(label.toLowerCase())))
      : kindOfAnswerIn(clause.lower),
    quote: oneLine(text.slice(start, end)),
    opensRestated: ordered.length > 0 && !/[a-z]/i.test(text.slice(0, ordered[0]!.stretches[0]!.start)),
    universal: reading.universal ?? clause.universal,
    thing: ofForm && part === undefined ? thingSpokenOf(clause, reading.normal) : undefined,
    place: part === undefined ? placeOf(clause, ofForm) : undefined,
    ofSection: HERE.test(clause.lower),
  };
}

/** What a label names: for rules of form whatever is no kind of rule, for others, where it may name what is told, only a text. */
function labelledBy(label: string, ofForm: boolean): string | undefined {
  return (ofForm ? partOfLabel(label) : undefined) ?? textNamed(label);
}

/** `Questions: exactly three`: the label names what is counted. */
function namesUnit(label: string, { value, normal }: Reading): boolean {
  const quantity = value as Partial<Quantity> | undefined;
  const named = singular(label.toLowerCase());
  return (quantity?.kind === 'quantity' && quantity.unit === named) || normal.startsWith(`one ${named} at a time`);
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

/** `After the verdict switch roles: …`: what follows in the block is said of another role. */
const TURNS =
  /^\W*(?:((?:after|once|when|as soon as)\b[^.;]{2,80}?),? (?:(?:you )?(?:switch|change|swap|leave|drop|step out of|become)|you(?:['’]re| are) now)\b|(at the (?:very )?end(?: of the [a-z]+)?),? (?:you )?(?:leave|drop|step out of) (?:the |your )?(?:role|character|persona|game|fiction)\b)/i;

/** `When asked to explain:`, `After the second attempt`, on a line of its own: what follows in the block is said of that case. */
const CASE_LINE = /^\W*((?:when|whenever|if|in case|after|once)\b[^:.!?]{3,80})(?::\W*|[^\w:.!?]*)$/i;

const turnOf = oncePerWording(({ masked }) => {
  const turn = TURNS.exec(masked) ?? CASE_LINE.exec(masked);
  const when = turn?.[1] ?? turn?.[2];
  return when === undefined ? null : normaliseCondition(when);
});

function turnAt({ wording, span }: Sentence): Condition | undefined {
  const text = turnOf(wording);
  return text === null ? undefined : { kind: 'if', text, span };
}

/** `When …, it is a question to the game. Answer it …`: what is answered is what came in the case before. */
function caseAnswered(sentence: Sentence, before: Sentence | undefined): Condition | undefined {
  if (!before || !answersIt(sentence.wording)) return undefined;
  const when = OPENS_CASE.exec(before.masked)?.[1];
  return when === undefined ? undefined : { kind: 'if', text: normaliseCondition(when), span: sentence.span };
}
const ANSWERS_IT =
  /^\W*(?:then |always |please )?(?:answer|reply to|respond to|treat|handle|process|deal with) (?:it|that|them|those|these)\b/i;
const answersIt = oncePerWording(({ masked }) => ANSWERS_IT.test(masked));
const OPENS_CASE = /^\W*(?:[A-Z][^:.!?]{2,30}:\W*)?((?:if|when|whenever|once)\b[^,.:;]{3,80}),/i;

/** `For all segments, …`, `In any case …`: the case that was spoken of before is over. */
const FOR_ALL =
  /^\W*(?:for (?:all|every|any|each)\b|in (?:all|any|every|either) (?:cases?|event|repl(?:y|ies)|answers?|messages?|mails?|e-?mails?)\b|always,|either way\b|regardless\b|whatever the (?:case|outcome|answer)\b|(?:every|each|all) (?:single )?(?:repl(?:y|ies)|answers?|messages?|e-?mails?|letters?|responses?)\b)/i;
const holdsForAll = oncePerWording(({ masked }) => FOR_ALL.test(masked));

/** The case that an item opens with, so that all of it is about it: `If the parcel is late, say so. Do not open a ticket.` */
function caseOf({ clause: { conditions, label } }: SentenceReading, { span }: Sentence): Condition | undefined {
  if (label !== undefined) return undefined;
  const first = conditions.find(({ kind, start }) => kind === 'if' && start < 4);
  return first && { kind: 'if', text: first.text, span };
}

/** `When Priya asks, …`, beside another paragraph that opens with a case: each is about its own to the end. */
function isOneOfCases(block: Block, { blocks }: Message): boolean {
  if (!opensWithCase(block)) return false;
  const at = blocks.indexOf(block);
  // A section of its own: `<bereavement>`.
  const title = block.section?.title;
  if (
    title &&
    !GENERIC_TITLE.test(title) &&
    blocks.slice(0, at).findLast(({ kind }) => kind !== 'heading')?.section !== block.section
  )
    return true;
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other !== undefined && other.section === block.section && opensWithCase(other),
  );
}

function opensWithCase({ kind, sentences: [first] }: Block): boolean {
  return kind === 'paragraph' && first !== undefined && CASE_FIRST.test(first.masked);
}
const CASE_FIRST = /^\W*(?:when|whenever|if|once)\b[^.;:]{3,120},/i;

/** The first name that a sentence of the block gives its section. */
function calledIn(block: Block): string | null {
  for (const { wording } of block.sentences) {
    const called = calledSection(wording);
    if (called !== undefined) return called;
  }
  return null;
}

const ANSWERS = /^(?:(?:the |all )?answers|(?:each|every|no) answer)(?: (?:of|in|to) the [a-z ]+)?$/;
const OF_EACH_ANSWER =
  /^\W*answer (?:each|every|all) |^\W*(?:keep|limit|hold|restrict|cap|make|write) (?:each|every|all|the) answers?\b|\b(?:for|per|in) (?:each |every )?answer\b/;

interface Place {
  readonly message: Message;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly around: Surroundings;
  /** What the block calls its section: `In a section called RISKS, …`. */
  readonly called: string | null;
  /** The moment from which on the block speaks of another role, or the case that it is about from there. */
  readonly since: Condition | undefined;
  readonly title: Title | undefined;
  readonly topic: Topic | undefined;
  /** The text that its paragraph is about, where others are about others: see {@link paragraphTexts}. */
  readonly text: string | undefined;
}

/** What the rest of the prompt says of a directive. */
interface Whereabouts {
  readonly document: PromptDocument;
  readonly wholes: Wholes;
  /** What the user asks for, where rules stand in messages before. */
  readonly request: Request | null;
  /** See {@link sizedSections}. */
  readonly sized: ReadonlySet<Section>;
  /** The step that its sentence is. */
  readonly step: string | undefined;
}

function place(said: SentenceReading, at: Place, { document, wholes, request, sized, step }: Whereabouts): Directive {
  const { clause, start, end, reworded } = said;
  const { message, block, sentence, around, called, topic } = at;
  // What a label names is in the plainer wording itself.
  const title = reworded && at.title && sentence.text.includes(at.title.text) ? undefined : at.title;
  const span = sentenceSpan(message, sentence, start, end);
  const label = clause.label ?? title?.text;
  const labelled =
    clause.label === undefined && (said.ofForm || (said.chooses && title?.several)) ? title?.labelled : said.labelled;
  const byLabel = labelled && !isPart(labelled) && hasRunInHeadings(message) ? undefined : labelled;
  const ofTitle = said.labelled === undefined ? title?.piece : undefined;
  // "It has two sentences" is said of what the title names.
  const itself = title?.several && IT.test(clause.subject ?? '') ? ofTitle : undefined;
  // "Words: 50" below the name of a text.
  const ofText = title?.several && clause.label !== undefined && clause.label !== title.text ? ofTitle : undefined;
  let part =
    said.part === undefined
      ? (pieceHeld(clause.subject) ?? ofTitle)
      : (said.part ?? title?.series ?? itself ?? ofText ?? null);
  if (wholes.questions && part !== undefined && !(part && isPart(part)))
    if (ANSWERS.test(clause.subject ?? '') || OF_EACH_ANSWER.test(clause.lower)) part = 'each answer';
  // "The script" below "Script 2".
  if (part && title?.series?.startsWith(`${part} `)) part = title.series;
  part ??= byLabel ?? (around.titles.ofText && speaksOfAnswers(clause, around.part) ? undefined : around.part);
  if (part === undefined && wholes.several)
    part = thingMade(clause.text) ?? (said.part === null ? undefined : thingNamed(clause.subject));
  const thing = said.thing ?? said.place;
  if (part === undefined && thing !== undefined && !wholes.has(thing)) part = thing;
  if (!part && topic && isSaidOf(topic, said, sentence) && !wholes.has(topic.part)) part = topic.part;
  const open = said.part === undefined || IT.test(clause.subject ?? '');
  if (!part && open) part = at.text;
  const named = title?.several === true && (label === title.text || part === title.piece || part === title.labelled);
  const kind = part?.replace(/^(?:for )?(?:each )?/, '');
  const standing = STANDING.has(message.role);
  const ofOthers =
    !!kind &&
    standing &&
    request?.isOther(kind) &&
    (kind === textInGeneral(clause.subject ?? label) || STANDS_ALONE.test(part!));
  if (part && !named && part !== at.text && !sectionNames(message).names.has(part) && wholes.has(part)) part = null;
  const ofRequest = !!part && request?.is(part);
  if (ofOthers || ofRequest) part = null;
  if (called !== null && !part) part = called;
  const text = title?.several ? (title?.piece ?? title?.labelled) : textOver(around, message);
  const ofAnswer = !part && NAMES_ANSWER.test(clause.lower);
  const told = label ?? (isPlaced(clause.subject) ? clause.subject : undefined);
  let conditions = conditionsOf(said, { ...at, title }, step, ofAnswer ? NO_SECTIONS : sized, part ?? undefined);
  if (request && standing) conditions = conditions.map((one) => (request.meets(one) ? { ...one, met: true } : one));
  // "Each tweet has …" beside rules for all answers is a case, too.
  if (kind && standing && (ofOthers || ofRequest))
    conditions = [...conditions, { kind: 'if', text: kind, span, ...(ofRequest && { met: true }) }];
  return {
    dimension: said.dimension,
    modality: said.modality,
    polarity: said.polarity,
    span,
    clause:
      reworded || (start <= clause.start && clause.end <= end)
        ? span
        : sentenceSpan(message, sentence, Math.min(start, clause.start), Math.max(end, clause.end)),
    // Letter for letter the same in the file, where it takes as much room there.
    quote: span.end - span.start === end - start ? said.quote : oneLine(document.text.slice(span.start, span.end)),
    normal: said.normal,
    scope: {
      part: part ?? undefined,
      labelled:
        !!part &&
        ((part === byLabel && (said.ofForm || said.chooses) && !title?.made) ||
          (part === said.place && SETS_APART.test(sentence.masked)) ||
          wholes.adds(part) ||
          (clause.label !== undefined && partOfLabel(clause.label) === part)),
      label: told,
      within: part?.startsWith('each ') ? (called ?? undefined) : undefined,
      text: part && part !== text ? text : undefined,
      conditions,
      ofAnswer,
      universal: said.universal,
      unsure: part || isOfProject(message) ? undefined : around.titles.unsure,
    },
    source: 'message',
    message,
    block,
    sentence,
    value: said.value,
  };
}

/** Whether words are for every answer of a dialogue, below whatever else: `messages stay short` under `Notices`. */
function speaksOfAnswers({ lower }: Clause, part: string | null | undefined): boolean {
  return NAMES_ANSWER.test(lower) && !NAMES_ANSWER.test(part ?? '');
}

/** The text that the sections around name, where others stand beside it. */
function textOver({ part }: Surroundings, message: Message): string | undefined {
  return part && sectionNames(message).names.has(part) ? part : undefined;
}

/** Whether a directive that names no part is said of what its sentence is about. */
function isSaidOf(topic: Topic, said: SentenceReading, sentence: Sentence): boolean {
  const { clause, part, ofForm, chooses, opensRestated } = said;
  if (opensRestated || counts(said.value, topic.part) || tellsOf(said.normal, topic.part)) return false;
  if (!isAbout(sentence, clause, topic)) return false;
  const itself = IT.test(clause.subject ?? '');
  return itself || (part === undefined && ofForm) || (chooses && topic.firm);
}

/** What is counted last, for a later `each of them`. */
function countedIn(readings: readonly SentenceReading[]): string | undefined {
  const isCount = ({ value }: SentenceReading) => {
    const { kind, unit } = (value ?? {}) as Partial<Quantity>;
    return kind === 'quantity' && !LENGTH_UNITS.has(unit!);
  };
  return (readings.findLast(isCount)?.value as Quantity | undefined)?.unit;
}

/** `The books number three` says how many books there are, not what a book has. */
function counts(value: unknown, thing: string): boolean {
  const quantity = value as Partial<Quantity> | undefined;
  return quantity?.kind === 'quantity' && quantity.unit === lastNoun(thing);
}

/** `the masthead`, `every bench note`: the noun phrase of a subject. */
const NOUN_PHRASE =
  /^(?:(?:the|each|every|all|any|an?|its|your|our|no) ((?:[a-z-]+ ){0,2}[a-z-]{3,})|((?:[a-z-]+ ){0,2}[a-z-]{2,}[^s]s))$/;
const PRONOUN =
  /^(?:this|that|these|those|they|you|she|there|which|who|what|whatever|nothing|something|anything|everything|everyone|one|both|none|each|any|only|since|because|as|although|while)\b/;

/**
 * The thing that a rule of form has for its subject, where its noun names neither a known part nor the whole: `masthead` of `the
 * masthead is in capitals`. More often than not it is a part of the text that the prompt has a name of its own for.
 */
function thingSpokenOf({ subject: own, kind, start, sentence }: Clause, said: string): string | undefined {
  const opening =
    own !== undefined
      ? null
      : (start > 0 ? WITH_RELATIVE : kind === 'fragment' ? OF_SIZE : null)?.exec(sentence.masked);
  const subject = own?.replace(SIZE, '') ?? opening?.[1]?.toLowerCase();
  const [, named, several] = subject === undefined ? [] : (NOUN_PHRASE.exec(subject) ?? []);
  const thing = named ?? several;
  // "explain photosynthesis using …"
  if (kind === 'imperative' && own !== undefined && startsWithImperative(own)) return undefined;
  return thing === undefined || PRONOUN.test(thing) || tellsOf(said, thing) ? undefined : unknownThing(thing);
}

/** `commas must be used`, `code blocks should be avoided`: they are what is wanted or not. */
function tellsOf(said: string, thing: string): boolean {
  const of = `${said.replace(/^no /, '')} `;
  return of.startsWith(`${thing} `) || of.startsWith(`${singular(thing)} `);
}

/** `Flashbacks, which the player triggers, are …`. */
const WITH_RELATIVE =
  /^\W*((?:The |All |Every |Each )?[A-Za-z][a-z-]{2,}(?: [a-z-]{3,})?), (?:which|who|whose|when|where|if)\b/;

/** `of up to 40 words`. */
const SIZE = / of (?:up to|at (?:most|least)|no (?:more|fewer) than|about|around|exactly) \S+ [a-z]+$/;

/** `Quotations of up to 40 words`. */
const OF_SIZE =
  /^\W*([A-Z][a-z]{2,}s) of (?:up to|at (?:most|least)|no (?:more|fewer) than|about|around|exactly|between|\d)/;

/** `essay` of `essays` and `every essay you write`: whichever there are, where `the essay` is the one that is asked for. */
function textInGeneral(subject: string | undefined): string | undefined {
  const [, one, several] = IN_GENERAL.exec(subject ?? '') ?? [];
  const text = one ?? several;
  // "All letters are small."
  return text === undefined || /\bletters?$/.test(text) ? undefined : singular(text.toLowerCase());
}
const IN_GENERAL =
  /^(?:(?:an?|any|each|every|all|no) ((?:[a-z-]+ )?[a-z-]+)|((?!(?:the|your|our|this|its) )(?:[a-z-]+ )?[a-z-]+s))(?: (?:you|we|of|for|to|about|on)\b.*)?$/i;

/** `in tweets`, as a part: kinds of text of which none holds another. */
const STANDS_ALONE = /^each (?:tweet|blog post|e-?mail|letter|press release|report|essay|poem|text message|sms)$/;

/** Words for every answer of a dialogue: under any heading `replies have 40 words` speaks of all of them. */
const NAMES_ANSWER = /\b(?:answers?|responses?|repl(?:y|ies)|messages?)\b/;
const NO_SECTIONS: ReadonlySet<Section> = new Set();

/** A moment that comes in every run, no case apart: `after the last question`. */
const AT_MOMENT =
  /^(?:after|before|following) (?:last|first|final|each|every)\b|^before (?:you )?(?:answer|answering|reply|replying|respond|responding|you start|starting|beginning|writing|anything else|everything else)$/;

/** `Pupils sometimes write in Welsh, and then you answer in Welsh`: a case, told as what may come about. */
const HAPPENS = /^[^.;]{3,80}?\b(?:sometimes|occasionally|at times|now and then|may|might)\b[^.;]{2,80}$/i;
const THEN = /^\W*(?:and )?(?:then|in which case|in that case)\b/;

/** Those of the surroundings, then the sentence's own. */
function conditionsOf(
  { clause: { conditions, label, start, lower }, labelCondition, kind: ofKind, ofSection }: SentenceReading,
  { message, block, sentence, around, since, title }: Place,
  step: string | undefined,
  sized: ReadonlySet<Section>,
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
  const happens = start > 0 && THEN.test(lower) ? HAPPENS.exec(sentence.masked.slice(0, start)) : null;
  if (happens) own.unshift({ kind: 'if', text: normaliseCondition(happens[0]), span: sentence.span });
  const byLabel = label === undefined ? title?.condition : labelCondition;
  if (byLabel !== undefined) own.unshift({ kind: 'if', text: byLabel, span: sentence.span });
  if (ofKind !== undefined) own.unshift({ kind: 'if', text: ofKind, span: sentence.span });
  const series = label === undefined ? title?.series : seriesOf(label);
  if (series !== undefined && series !== part) own.unshift({ kind: 'mode', text: series, span: sentence.span });
  if (since) own.unshift(since);
  const letter = lettersOf(message).get(sentence);
  if (letter !== undefined) own.unshift({ kind: 'mode', text: `letter ${letter}`, span: sentence.span });
  const column = columnAt(message, block, sentence.start);
  if (column !== undefined) own.unshift({ kind: 'mode', text: normaliseTitle(column), span: sentence.span });
  const here = ofSection ? block.section : undefined;
  const variant =
    here && titleScope(here.title).condition ? here : variantAround(block.section, sized, variantSections(message));
  if (variant) {
    const text = normaliseTitle(variantSections(message).get(variant) ?? variant.title);
    own.unshift({ kind: 'mode', text, span: variant.titleSpan });
  }
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
  variants: ReadonlyMap<Section, string>,
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

const CONDITION_TITLE = /^(?:if|when|whenever|unless|for|in case of|during|on)\s+\S/i;
const EXCEPTION_TITLE = /^(?:the )?exceptions?\b/i;
const MODE_TITLE = /\b(?:mode|phase|step|stage|scenario|case|variant|option|persona|audience|tier|level)\b/i;

/** What the titles of the sections around say. */
interface Titles {
  readonly conditions: readonly Condition[];
  readonly part: string | null | undefined;
  /** The part is a text that goes by no name known for a part. */
  readonly ofText: boolean;
  /** The innermost section that may be about a text of its own, where its title does not tell. */
  readonly unsure: Section | undefined;
}

function titlesOver(inner: Section | undefined, message: Message): Titles {
  const { texts, unsure: maybe } = sectionNames(message);
  const conditions: Condition[] = [];
  let part: string | null | undefined;
  let ofText = false;
  let unsure: Section | undefined;
  for (let section = inner; section; section = section.parent) {
    if (isTitleOfAll(section, message) || (section.kind === 'tag' && RULE_TAG.test(section.title))) continue;
    const { condition, part: named } = titleScope(section.title);
    if (condition) conditions.unshift({ kind: condition.kind, text: condition.text, span: section.titleSpan });
    const text = texts.get(section);
    ofText ||= part === undefined && named === undefined && text !== undefined;
    part ??= text ?? named;
    if (!unsure && maybe.has(section)) unsure = section;
  }
  return { conditions, part, ofText, unsure };
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

/** `How you write`, `Before you send`: a heading in a clause's words names no part of the output. */
const CLAUSE_TITLE = /^(?:how|what|before|after|why|where|who|which)\b|\b(?:you|we|I|it)\b/i;

/** Tags around rules of some kind, however they are called: `<method>`, `<notes>`. */
const RULE_TAG =
  /^(?:method|methods|process|procedure|approach|layout|cleaning|clean-?up|inputs?|notes?|hints?|tips?|remarks|background|extras?|misc|guidance|house[-_ ]style|how[-_ ]to)$/i;

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
      : MODE_TITLE.test(title) && !GENERIC_TITLE.test(title)
        ? 'mode'
        : GENERIC_TITLE.test(title) || CLAUSE_TITLE.test(title)
          ? undefined
          : 'section';
  return {
    condition: kind && { kind, text: normaliseTitle(title) },
    part: NOTES.test(title) ? undefined : partOf(title),
  };
});

/** `Notes from the last meeting` are notes on rules, not a part of the answer. */
const NOTES = /^(?:[a-z]+ )?notes (?:from|on|of|by|about)\b/i;

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
