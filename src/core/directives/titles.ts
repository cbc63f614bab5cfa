import { oncePer } from '../language/once.ts';
import { rememberRecent } from '../language/recent.ts';
import type { Block, Message, Sentence, Wording } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { startsWithImperative } from './clauses.ts';
import { NUMBERED_CASE, numberOf } from './numbers.ts';
import { isRange, seriesOf } from './parallel.ts';
import { DELIVERABLES, isPart, namesPiece, partOf, partOfLabel, textNamed } from './scope.ts';

/** Names whose titles are kept. */
const KEPT_NAMES = 2000;

/** What a line opens with and speaks of to its end: `Title cell` in `Title cell — 3 words. No full stop.` */
export interface Title {
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
  /** An order makes it, so that rules for everything hold for it, too: `Write the summary. …` */
  readonly made?: boolean;
}

const TITLED = new RegExp(
  `^\\W*(?:[IVX]{1,4}\\. |\\d{1,2}[.)]? {2,})?([A-Za-z]+=[A-Za-z0-9_-]+|[A-Z][a-z'’-]+(?:[A-Z][a-z]+)?(?: #?[A-Za-z0-9'’-]+){0,3}(?: \\([^()]{1,40}\\))?|[a-z]+(?:[_ -][a-z]+){0,2}(?= {3}[—–:-])|(?:An?|Any|Every|Each|The (?:user|customer|client|caller|request|question|input|file|order|message|ticket)) [a-z][a-z'’ -]{5,70}(?: \\([^()]{1,40}\\))?|${NUMBERED_CASE})(?:\\W*(?:\\s?[—–:]|\\s-)\\s| {3,}(?=\\S))`,
);

const lineTitle = oncePerWording(({ masked }): Title | null => {
  const [opening, title] = TITLED.exec(masked) ?? [];
  // In columns or between marks (blank where they stood), whatever stands first is what the line is about.
  if (title !== undefined) return / {3}$| {2,}[—–:-]\s$/.test(opening!) ? inColumns(titleOf(title)) : titleOf(title);
  const text = BRACKETED.exec(masked)?.[1];
  return text === undefined || textNamed(text) === undefined || readsAsOrder(text) ? null : titleOf(text);
});

function inColumns(title: Title): Title {
  return { ...title, labelled: title.labelled ?? title.text.toLowerCase() };
}

/** `Packing slip (formal tone)`. */
const BRACKETED =
  /^\W*(?:\d{1,2}[.)] ?)?((?:An? |The )?[A-Za-z][a-z'’-]+(?: [A-Za-z'’-]+){0,3}) \([^()\n]{2,120}\)\W*$/;

export function titleOf(title: string): Title {
  const series = seriesOf(title);
  const text = textNamed(title);
  return {
    text: title,
    series,
    piece: series ?? (namesPiece(title) ? (partOf(title) ?? title.toLowerCase()) : text),
    labelled: series ?? partOfLabel(title) ?? text,
    condition: series === undefined ? conditionOfLabel(title) : undefined,
  };
}

/** `Decision.`, `Short profile.`, `4 – Good.`: a sentence that is a name. */
const NAME_SENTENCE =
  /^\W*(?:\(?(?:[a-h]|\d{1,2})\) {1,3}\W{0,3})?(?:An? ([a-z'’-]+(?: [a-z'’-]+){0,2})|(?:The |A )?((?:\d{1,2} (?:—|–|-) )?[A-Z][a-z'’-]+(?: [a-z'’-]+){0,2}(?: of (?:the|your|each|every) [a-z'’-]+)?))\W{0,4}\.\W{0,4}$/;

/** What a line opens with as a sentence of its own, that asks for nothing: `Decision. One sentence in the present tense.` */
export const nameSentence = oncePerWording(({ masked }): Title | null => {
  const [, thing, name] = NAME_SENTENCE.exec(masked) ?? [];
  const title = name ?? thing;
  if (title === undefined || isGeneric(title) || / only$/.test(title)) return null;
  // "A newsletter intro.", not "A bit of humour."
  if (name === undefined && !partOf(title) && textNamed(title) === undefined) return null;
  // "Title.", "Call to action."
  const isPiece = isPart(title.includes(' ') ? title.toLowerCase() : (partOf(title) ?? ''));
  return readsAsOrder(title) && !isPiece ? null : titleOf(title);
});

/** Whether a title says what kind of rules follow: `Output format`, but not `Answer key`. */
export function isGeneric(title: string): boolean {
  return GENERIC_TITLE.test(title) && textNamed(title) === undefined;
}

/** Whether a name opens with a verb: `Write emails`, but not `Push notifications`. */
export function readsAsOrder(name: string): boolean {
  const lower = name.toLowerCase();
  return startsWithImperative(lower) && !(NOUN_FIRST.test(lower) && textNamed(name) !== undefined);
}

/** A verb that is a noun in front of the noun of a text, or is one itself. */
const NOUN_FIRST =
  /^(?:(?:answer|back|front|push|press|order|help|display|search|print|sign|test|work|label|post|call|chat|contact|cover|design|guide|index|list|mark|plan|study|record|report|review|start|support|trade|travel|visit|welcome|query|score|show|state|sales|walk|drive|stage|place|name|return|repair|follow|check|hand|point|set|break|pass|load|access|process|lead|shop|pack|board|claim|comment|market|pitch|quote|request|rate|reply|result) [a-z]|[a-z]+$)/;

/**
 * The titles of a block's sentences, where a list item or several lines of a paragraph open with one. `asks` tells sentences
 * that are directives, which are no titles.
 */
export function lineTitles(
  message: Message,
  block: Block,
  asks: (sentence: Sentence) => boolean,
): ReadonlyMap<Sentence, Title> | undefined {
  const stands = block.kind === 'list-item' || titledParagraphs(message).has(block);
  if (block.kind === 'table-row' || (!stands && block.sentences.length < 2)) return undefined;
  let titles: Map<Sentence, Title> | undefined;
  let title: Title | undefined;
  let lines = 0;
  let end = block.start;
  let opens = true;
  for (const sentence of block.sentences) {
    opens ||= message.text.slice(end, sentence.start).includes('\n');
    if (opens) {
      title = lineTitle(sentence.wording) ?? undefined;
      const name = title ? null : nameSentence(sentence.wording);
      if (name && (!asks(sentence) || textNamed(name.text) !== undefined)) title = name;
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
  return stands || lines > 1 ? titles : undefined;
}

/** Paragraphs that open with a title, beside others that do: `Forum: up to 80 words. …`, `Mailing list: 150 words. …` */
const titledParagraphs = oncePer(({ blocks }: Message): ReadonlySet<Block> => {
  const titled = new Set<Block>();
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (before && before.section === block.section && opensWithText(before) && opensWithText(block))
      titled.add(before).add(block);
  }
  return titled;
});

function opensWithText({ kind, sentences: [first] }: Block): boolean {
  if (kind !== 'paragraph' || !first) return false;
  const title = lineTitle(first.wording);
  return title !== null && (title.labelled ?? title.piece ?? title.condition) !== undefined;
}

const RUN_IN = /^\s*(?:\*\*|\*|__|_)([A-Z][a-z'’ -]{2,40})\.(?:\*\*|\*|__|_)\s/;

/** `**Errors** — …`, `4. **Commits**: …`. */
const IN_BOLD = /^\s*(?:[-*+•] |\d{1,2}[.)] )?[*_]{1,2}([A-Z][A-Za-z'’ -]{1,40})[.:]?[*_]{1,2}/;

/** What the rules for a project's code are about. */
const OF_PROJECT =
  /^(?:error(?:s| handling)|tests?|testing|commits?|git|branch(?:es|ing)?|pull requests|dependenc(?:y|ies)|packages|libraries|migrations?|logs|logging|naming|(?:file )?names|checks|ci|linting|environment|setup|building|formatting|continuous integration|version control|conventions|deploy(?:ment|ing|s)?|applying|releases?|versions?|database|schema|security|secrets|code(?: style)?|comments|types|typing|imports|components|styling|build|crates|gems|modules|performance|api)$/i;

/** `--- Sequence ---` above a paragraph. */
const BETWEEN_DASHES = /^\s*(-{3}|={3}|\*{3}|~{3}) ?([A-Z][A-Za-z'’ -]{2,40}?) ?\1\s/;

/** Whether headings are those of the rules for a project: each is of all its code, and none names a text. */
export const isOfProject = oncePer(({ blocks, text }: Message): boolean => {
  const headings = blocks.flatMap(({ kind, start, end }) => {
    if (kind === 'heading') return text.slice(start, end).replace(/^[#\s]+|\s*(?:\n[-=]+)?\s*$/g, '');
    if (kind !== 'paragraph' && kind !== 'list-item') return [];
    const words = text.slice(start, start + 60);
    return IN_BOLD.exec(words)?.[1] ?? ON_A_LINE.exec(words)?.[1] ?? [];
  });
  return headings.length >= 4 && headings.filter((name) => OF_PROJECT.test(name)).length >= 2;
});

/**
 * Paragraphs with a heading each, some of them for rules, `*Tone.* …`, `--- Conduct ---`: another, `*Reassurance.* …`, names no
 * text either.
 */
export const hasRunInHeadings = oncePer((message: Message): boolean => {
  const { blocks, text } = message;
  const opens = blocks.flatMap(({ kind, start }) => (kind === 'paragraph' ? [text.slice(start, start + 60)] : []));
  const names = opens.flatMap((words) => RUN_IN.exec(words)?.[1] ?? BETWEEN_DASHES.exec(words)?.[2] ?? []);
  if (names.length >= 3 && names.some((name) => isGeneric(name))) return true;
  if (isOfProject(message)) return true;
  const lines = opens.flatMap((words) => ON_A_LINE.exec(words)?.[1] ?? []);
  const ofRules = lines.filter((name) => isGeneric(name) || isPart(partOf(name) ?? ''));
  return lines.length >= 4 && ofRules.length * 2 >= lines.length;
});

/** `Wording` on a line above what it is for. */
const ON_A_LINE = /^\s*(?:\d{1,2}[.)] |>> )?([A-Z][A-Za-z'’ -]{2,40}?):? *\n\s*\S/;

/** `Radio`, `During the interview`: words on a line of their own. */
const NAME_LINE = /^\W*(?:\d{1,2}[.)] ?)?([A-Z][A-Za-z'’-]*(?: [A-Za-z_'’-]+){0,3})(?: {1,5}\([^()]{1,60}\))?\W*$/;

/** `== farm line ==`, `[chat]`, `**to #support**`: words between marks on a line of their own. */
const MARKED_LINE =
  /^\s*(?:={2,}|-{2,}|\*{2,}|~{2,}|_{2}|\[) ?([A-Za-z#@][\w#@/&'’-]*(?: [\w#@/&'’-]+){0,4})(?:[,(][^*=\n]{0,60})? ?:?(?:={2,}|-{2,}|\*{2,}|~{2,}|_{2}|\])\W*$/;

const ONE_OF_SERIES =
  /^(?:Block|Part|Section|Page|Slide|Box|File|Message|Text|Document|Output|Letter|Version|Column|Field) (?:\d{1,2}|[A-H]|one|two|three|four|five)$/;
/** `Block 2, the spoken text, is heard by visitors:`: one of several by its number, with what is said of it. */
const SERIES_LINE = new RegExp(
  `^\\W*(${ONE_OF_SERIES.source.slice(1, -1)})(?:(?:,| is| are| has| holds| \\()[^:\\n]{0,80}:\\W*|\\s?[—–-]\\s?[^.!?:\\n]{2,60})$`,
);

const nameLine = oncePerWording((wording) => nameAtTop(wording));

/** The same where what follows begins with a small letter, and so is of one sentence with it. */
const nameOver = oncePerWording((wording) => {
  const end = wording.text.indexOf('\n', endOfRule(wording));
  return end < 0 ? null : nameAtTop(wording, end);
});

/** Of its words up to an offset, without the line of marks over them. */
function nameAtTop(wording: Wording, end = wording.text.length): Title | null {
  const start = endOfRule(wording);
  const [, kind, name] = QUOTED_NAME.exec(wording.text.slice(start, end)) ?? [];
  return kind === undefined ? nameIn(wording.masked.slice(start, end)) : nameOf(`${kind} ${name}`);
}

function endOfRule({ text }: Wording): number {
  return RULED_LINE.exec(text)?.[0].length ?? 0;
}

/** A line of marks over the name: `=====`. */
const RULED_LINE = /^\s*[=\-_*~#]{3,}[ \t]*\n/;
/** `VERSION "CLASSIC"`. */
const QUOTED_NAME = /^\W*([A-Z][A-Za-z]{3,12}) ["“'‘]([A-Za-z][\w -]{1,30})["”'’]\W*$/;

export function nameIn(line: string): Title | null {
  const title = shapedAsName(line);
  return title === undefined || isOrder(title) ? null : nameOf(title);
}

/** Whether a name reads as an order: `Report costs`, but not `Block 2`. */
function isOrder(title: string): boolean {
  return readsAsOrder(title) && !ONE_OF_SERIES.test(title);
}

/**
 * `PART ONE: DESK BRIEF (for editors)`, `(1) Portal, long`, `—— 2. Show notes ——`, `Text 1. Press release`: a line that numbers
 * the text below it.
 */
const NUMBERED_LINE =
  /^[\s*_=~—–#[(-]{0,6}(?:(part|text|piece|version|output|document|item|mail|e-?mail|message|block|variant|letter|post|page|slide|card|box|file|column) )?(\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight)(?:[).\]]|\s?[—–:.-](?= ))\)? ?[—–-]? ?([a-z][^.!?\n]{1,70}?)[\s*_=~—–#\])-]{0,6}$/i;

/** `Part 1` for `PART ONE: DESK BRIEF`, `Text 2` for `(2) Portal, short`. */
function numberedText(line: string): string | undefined {
  const [, kind, place, name] = NUMBERED_LINE.exec(line) ?? [];
  if (place === undefined || (kind === undefined && startsWithImperative(name!.toLowerCase()))) return undefined;
  const number = place.length > 1 ? numberOf(place) : undefined;
  const noun = (kind ?? 'text').toLowerCase();
  return `${noun[0]!.toUpperCase()}${noun.slice(1)} ${number ?? place.toUpperCase()}`;
}

function shapedAsName(line: string): string | undefined {
  if (/[.!?]\W*$/.test(line)) return undefined;
  const numbered = numberedText(line);
  if (numbered !== undefined) return numbered;
  return NAME_LINE.exec(line)?.[1] ?? MARKED_LINE.exec(line)?.[1] ?? SERIES_LINE.exec(line)?.[1] ?? toldName(line);
}

/** `Script 2, children from 8 to 12`, `CAPTION – for people who see the image`, `SMS: to the customer`: a name, and what it is. */
const TOLD_NAME =
  /^\W*([A-Za-z][A-Za-z-]*(?: [A-Za-z][a-z-]*){0,2}(?: #?(?:\d{1,2}|[A-H]))?)(?:, | {1,2}[–—-]{1,2} | \(|: (?=(?:to|for) (?:the|our|your|people|all) ))(?!no\b|not\b|only\b|max|min|at most|at least|up to|always\b|never\b|in \w+\W*$)[^\W\d][^.!?:\n]{2,70}$/;

function toldName(line: string): string | undefined {
  const name = TOLD_NAME.exec(line)?.[1];
  if (name === undefined) return undefined;
  return seriesOf(name) !== undefined || textNamed(name) !== undefined || TEXT_BESIDE.test(name) ? name : undefined;
}

/** Names of texts among others, which are none in front of a rule: `Reminder, the day before`. */
const TEXT_BESIDE =
  /^(?:reminder|confirmation|acknowledgement|follow-?up|apology|greeting|version|variant|edition|reply|response|message|front|back|cover|intro|outro|opener|closer|subject|body)$/i;

/** The words of a sentence that has the shape of a name, whatever they say. */
const onlyName = oncePerWording(({ masked }) => shapedAsName(masked) ?? null);

const nameOf = rememberRecent(KEPT_NAMES, (title): Title | null => {
  if (isGeneric(title)) return null;
  const when = MOMENT_TITLE.test(title) ? normaliseTitle(title) : undefined;
  return { ...titleOf(title), ...(when !== undefined && { condition: when }) };
});

/** Not `Before you send`, which heads a list of checks. */
const MOMENT_TITLE = /^(?:before|after|during) (?:the|each|every|your) [a-z-]+(?: [a-z-]+)?$/i;

/** What a block goes by. */
interface Named {
  readonly title: Title;
  /** The first sentence is the name and says nothing else. */
  readonly opens: boolean;
}

/**
 * What goes by a name, where a message names several: paragraphs whose first line or sentence is one, and what stands below
 * a line of its own.
 */
export function namedBlocks({ text, blocks }: Message): ReadonlyMap<Block, Named> {
  const named = new Map<Block, Named>();
  const names = new Set<string>();
  let above: Title | undefined;
  const add = (block: Block, title: Title, opens: boolean) => {
    named.set(block, { title: { ...title, several: true }, opens });
    names.add(title.text);
  };
  for (const [i, block] of blocks.entries()) {
    const [first, second] = block.sentences;
    const before = blocks[i - 1];
    if (block.kind === 'heading' || block.section !== before?.section) above = undefined;
    if (block.kind === 'paragraph' && first) {
      const line = second === undefined ? onlyName(first.wording) : null;
      const next = blocks[i + 1];
      if (line !== null && next && next.section === block.section) {
        // Between names, what reads as an order is one: `Lead story` over a list.
        const isName = !isOrder(line) || (names.size > 0 && (next.parent === i || next.kind === 'list-item'));
        above = (isName && nameOf(line)) || undefined;
        if (above) add(block, above, true);
        continue;
      }
      // "—— 2. Show notes ——" over text: its number ends a sentence.
      const lineEnd = isLoneNumber(first.wording) ? text.indexOf('\n', block.start) : -1;
      const over = lineEnd < 0 ? null : nameIn(text.slice(block.start, lineEnd));
      if (over) {
        above = undefined;
        add(block, over, true);
        continue;
      }
      const alone = second !== undefined && text.slice(first.end, second.start).includes('\n');
      const bold = text.slice(block.start, block.start + 5).includes('**');
      const lead = bold ? BOLD_LEAD.exec(text.slice(block.start, block.start + 80))?.[1] : undefined;
      const led = lead === undefined || (isOrder(lead) && partOf(lead) === undefined) ? null : titleOf(lead);
      if (led) {
        above = led;
        add(block, led, false);
        continue;
      }
      const title =
        (alone && nameLine(first.wording)) || nameOver(first.wording) || (second && nameSentence(first.wording));
      if (title) {
        above = undefined;
        add(block, title, nameOver(first.wording) === null);
        continue;
      }
    }
    if (above) add(block, above, false);
  }
  return names.size > 1 ? named : NO_NAMES;
}

const NO_NAMES: ReadonlyMap<Block, Named> = new Map();

/** `**B. Summary** below the table: …`: what stands in bold and goes by a letter names the paragraph, and those behind it. */
const BOLD_LEAD = /^\s{0,3}\*\*(?:[A-H]|\d{1,2})[.)] ([A-Z][A-Za-z'’-]*(?: [A-Za-z'’-]+){0,3})[.:]?\*\*/;

const LONE_NUMBER = /^\W*(?:(?:part|text|piece|version) )?(?:\d{1,2}|[A-H])\.\W*$/i;
const isLoneNumber = oncePerWording(({ text }) => LONE_NUMBER.test(text));

/** Numbers the line that it opens: `IV.` */
const NUMERAL = /^[IVX]{1,4}\.$/;

/** Labels that say how something is to be, not of what: `Length: …`, `Tone: …`. */
const SCOPE_LABEL =
  /\b(?:e-?mails?|queries|questions|requests|features?|integrations?|users?|customers?|clients?|tasks?|cases?|mode|phase|step|documents?|texts?|messages?|posts?|tickets?|bugs?|issues?|changes?|prs?|beginners?|experts?|audience|tier|level|web|mobile|chat|sms|phone|print|twitter|linkedin|slack|instagram|simple|complex|short|long|longer|shorter|small|large|default|internal|external|draft|final|option \w|variant|version|free|premium|junior|senior|executives?|developers?|quick|deep|detailed|basic|advanced|minimal|full)\b/i;

/** `Short`, `Short sentences only`, `Length of every post`: how long what is written is. */
const OF_LENGTH =
  /^(?:short|long|brief)(?: (?:sentences|paragraphs|words|lines)| [a-z]+ only| (?:sentences|paragraphs|words|lines) only)?$|^(?:[a-z]+ )?(?:length|size|word count|number of [a-z]+) (?:of|for|per|in) /i;

/** `Short emails: no bullets` holds for short emails. */
export function conditionOfLabel(label: string): string | undefined {
  if (GENERIC_TITLE.test(label) || OF_THE_HOUSE.test(label) || OF_LENGTH.test(label)) return undefined;
  const states =
    isKindOfThing(label) ||
    (OF_SOME_KIND.test(label) && !IS_STATED.test(label)) ||
    ONE_OF_SOME_KIND.test(label) ||
    SITUATION.test(label) ||
    FOR_ONE.test(label) ||
    isForSomeone(label) ||
    AS_SOMEBODY.test(label) ||
    isRange(label) ||
    OF_AMOUNT.test(label) ||
    STATE.test(label) ||
    (SCOPE_LABEL.test(label) && label.split(' ').length < 6 && partOf(label) !== null);
  return states ? normaliseTitle(label) : undefined;
}

/** `Customer-care policy`: rules for everything, by whose they are. */
const OF_THE_HOUSE =
  /^(?:(?:our|the) )?(?:customer|client|user|guest|member|internal|external|company|house|default)s?(?:[ -][a-z]+)? (?:polic(?:y|ies)|rules?|guidelines?|guidance|standards?|requirements?)$/i;

const MATTER =
  '(?:politics|religion|faith|sex|flirt(?:ing|ation)|small talk|chit-?chat|banter|gossip|insults?|abuse|abusive language|swearing|threats?|harassment|spam|emergenc(?:y|ies)|distress|self-harm|suicide|suicidal thoughts|homework|complaints?|compliments?|praise|refunds?|returns?|cancellations?|outages?|disputes?|off-?topic|off-?topic questions?|jailbreaks?|(?:medical|legal|financial|tax|personal|political|religious|private|health|money|technical|emotional|billing|safety) (?:matters?|topics?|subjects?|concerns?|problems?|worries|trouble)|(?:signs?|mentions?|talk) of [a-z -]{3,40})';
/** What people come with: `Politics and religion`, `Small talk`, `Medical matters`. */
const COMES_UP = new RegExp(`^${MATTER}(?:(?:,|,? (?:and|or)|/) ?${MATTER}){0,4}$`, 'i');
/** An order that has an object of its own, so that the label in front of it names none. */
const HAS_OBJECT =
  /^\W*(?:(?:please|always|also|then),? )?(?:(?:do not|don['’]t|never) )?[a-z]+ (?!(?:it|them|this|that|these|one|any|out|up|off|aside|away|politely|gently|firmly)\b)[a-z]/;

/** What a label names that people come with, where the order behind it is about something else: `Politics: give no opinion`. */
export function matterThatComesUp(label: string, order: string): string | undefined {
  return COMES_UP.test(label) && HAS_OBJECT.test(order) ? normaliseTitle(label) : undefined;
}

/** `Frames with text`, `Orders over 500`, `Other orders`: some of the things. */
const OF_SOME_KIND =
  /^(?:(?:all |any )?other [a-z]+s$)|^(?:all )?(?:[a-z-]+ )?[a-z-]+s (?:with|without|that|which|who|over|under|above|below|longer|shorter|from|containing|having|starting)\b/i;

/** `Pages with little content rank badly`: what is so of the things, as a reason for what follows. */
const IS_STATED =
  /^(?!.* (?:that|which|who)\b).* (?:rank|sell|read|look|feel|convert|perform|work|do|are|were|get|got|make|made|cause|caused|cost|confuse|annoy|need|have|had|tend) [a-z -]*[a-z]$/i;

/** `15 seconds: 4 to 6 shots`: for those of that size. */
const OF_AMOUNT =
  /^\d[\d.,]*(?:[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|words?|pages?|lines?|people|persons?|guests?|players?|items?|stars?|points?|eur|usd|gbp|euros?|dollars?|pounds?|km|miles))$/i;

/** `A table that isn't in the schema`: a case. */
const ONE_OF_SOME_KIND = /^(?:an?|any) (?:[a-z-]+ ){1,5}(?:that|which|who|whose|where|without|with|from|in|of) [a-z]/i;

/** `Rules for internal_note`: for one of several texts. */
const FOR_ONE = /^(?:rules|instructions|guidelines|requirements|constraints|settings) (?:for|on|about) \S/i;

/** `The user wants to change data`: a case told as a sentence. */
const SITUATION =
  /^(?:the|an?|any|no|somebody|someone|there) [a-z][a-z'’ -]{1,50}? (?:is|are|has|have|had|wants?|asks?|needs?|contains?|mentions?|gives?|says?|cannot|can['’]t|does|doesn['’]t|do|don['’]t|isn['’]t|aren['’]t|hasn['’]t|lacks?|fails?|seems?|requests?|reports?|writes?|sends?) [a-z]/i;

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

/** Headings that say what kind of rules follow, not of what they speak. */
export const GENERIC_TITLE =
  /^(?:\W|\d|\b(?:output|outputs|response|responses|answer|answers|reply|quality|audience|readership|target|format|formatting|style|tone|voice|language|length|rules?|guidelines?|instructions?|requirements?|constraints?|general|important|critical|notes?|task|role|goals?|objectives?|context|overview|system|prompt|user|behaviou?r|best|practices?|standards?|conventions?|core|key|principles?|structure|content|writing|communication|restrictions?|limits?|limitations?|do|does|don|ts?|not|and|or|the|your|you|for|of|must|should|always|never|what|how|to|expected|final|additional|other|basic|main|mandatory|specifications?|details?|generation|presentation|delivery|persona|identity|purpose|mission|conversations?|dialogue|interactions?|safety|security|privacy|data protection|confidentiality|compliance|ethics|escalations?|boundaries|manner|manners|service|handling|workflow|polic(?:y|ies)|character|personality|conduct|etiquette|form|sources?|sequence|process|procedures?|culture|unknown|allowed|forbidden|timing|feedback|wording|links?)\b)+$/i;

/** A title's words in small letters, for comparing. */
export const normaliseTitle = rememberRecent(4000, (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);
