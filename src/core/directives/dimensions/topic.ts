import { oncePer } from '../../language/once.ts';
import { rememberRecent } from '../../language/recent.ts';
import type { Message } from '../../prompt/types.ts';
import { oneLine, shortened } from '../../text/one-line.ts';
import type { Clause } from '../clauses.ts';
import { type Contradiction, quieter, severityOf } from '../conflicts.ts';
import { animalOrOccupation } from '../lexicon/choices.ts';
import {
  ACT_NOUNS,
  ANSWERS,
  CLAUSE_NOUNS,
  COOKING,
  DATA,
  DOERS,
  DONE_NOUNS,
  GENERIC,
  isContrast,
  MEASURED,
  NOMINALS,
  NOUN_OF_ADJECTIVE,
  ORDINARY,
  PEOPLE,
} from '../lexicon/content.ts';
import { familyName } from '../lexicon/families.ts';
import { americanOf, basesOf, sameFamily, sameWord } from '../lexicon/inflection.ts';
import {
  generalsFrom,
  isDirectKindOf,
  isFood,
  isKindOf,
  isKnownNoun,
  kindsOf,
  onlyDescribes,
} from '../lexicon/kinds.ts';
import { endsWithNoun, groupMembers, nounGroup } from '../lexicon/synonyms.ts';
import { valuesIn } from '../lexicon/values.ts';
import { CONTENT, type ContentItem, type Proposition, readPropositions } from '../propositions.ts';
import { DELIVERABLES, isPart, isRuleLabel, lastNoun, partOf } from '../scope.ts';
import { GENERIC_TITLE } from '../titles.ts';
import type { Directive } from '../types.ts';
import { isPhrase, phrasesAgainst } from './phrases.ts';
import type { DimensionReader, DirectiveOf, Reading } from './types.ts';

type Placed = DirectiveOf<Proposition>;

/** Content that the text must hold or must not hold. */
export const topicReader: DimensionReader<Proposition> = {
  dimension: 'topic',
  cue: /[a-z]/,
  *read(clause) {
    for (const proposition of readPropositions(clause)) {
      if (isAct(proposition) || isOfWords(proposition, clause)) continue;
      if (proposition.kind === 'banned' && ALL_BUT.test(clause.lower)) continue;
      // A name that is ruled out is no part of the output: `console.log` in "`console.log` is forbidden".
      const named =
        proposition.kind === 'banned' && (/^\W*["'`“]/.test(clause.subject ?? '') || bansPart(proposition, clause));
      yield named ? { ...readingOf(proposition), part: null } : readingOf(proposition);
    }
  },
  conflict: () => undefined,
  /** Acts are compared here too: an act can be forbidden as content (`no apologies`) and asked for as an act. */
  compares: (directive) => isProposition(directive) || isPhrase(directive),
  *solve(directives, others) {
    yield* solvePropositions(directives, others);
    const phrases = directives.filter(isPhrase);
    if (others) yield* phrasesAgainst(directives.filter(isProposition), others.filter(isPhrase));
    if (phrases.length > 0) yield* phrasesAgainst((others ?? directives).filter(isProposition), phrases);
  },
};

/** `never anything but poems` asks for poems. */
const ALL_BUT =
  /(?:\b(?:not|never)|n['’]t)(?: [a-z]+){0,3} any(?:thing|body|one| [a-z]+)(?: else)? (?:but|except|other than|besides)\b/;

/** `the call to action is off limits`: the part that the words name is what is ruled out, as in `anecdotes are not allowed`; `off the table` names none. */
function bansPart({ items }: Proposition, { lower, subject, label }: Clause): boolean {
  if (label !== undefined && /^off the table$/i.test(label)) return true;
  if (/\bcalls? to action\b/.test(lower)) return items.some(({ head }) => head === 'call');
  if (subject === undefined) return false;
  const named = lastNoun(subject);
  const part = partOf(subject);
  if (part && !isPart(part) && items.some(({ head }) => head === named)) return true;
  return /\b(?:closing|opening) (?:date|time|day|hour)s?$/.test(subject);
}

/** `the word "sorry" is off limits`, `never "tea" and "coffee" in one sentence`: what is ruled out are words. */
const OF_WORDS =
  /^\W*["“'‘«`]_+["”'’»`][a-z'’ ]{1,25}\b(?:used|appear|occur|written|said)\b|\b(?:key ?words?|words?|phrases?|expressions?|terms?)(?: like| such as)?[,:]? ["“'‘«`]_|["”'’»`],? (?:and|or|nor|with) ["“'‘«`]_+["”'’»`](?: [a-z]+){0,3} (?:together|(?:in|within|inside) (?:one|the same|a single|any)\b)/;

/** Whether a ban is of words in quotation marks, which is a matter of wording and of nothing that is told or done. */
export function isOfWords({ kind, items }: Proposition, { lower, quotes }: Clause): boolean {
  if (kind !== 'banned') return false;
  return (
    (quotes.length > 0 && OF_WORDS.test(lower)) ||
    (items.length > 0 && items.every(({ words }) => MARKS.test(words.join(' '))))
  );
}

/** What a text is written with, not what it tells of. */
const MARKS =
  /^(?:emoji|hashtag|comma|semicolon|exclamation (?:mark|point)|question mark|quotation mark|dash|hyphen|parenthesis)s?$/;

export function isAct({ verb, act, kind }: Proposition): boolean {
  return kind !== 'refused' && (act !== undefined || verb !== CONTENT);
}

export function readingOf(proposition: Proposition): Reading<Proposition> {
  const { kind, verb, act } = proposition;
  const about =
    kind === 'wanted'
      ? shortened(oneLine(proposition.said ?? proposition.text ?? '').replace(/[.,;:!]\s*$/, ''), 60)
      : proposition.items.map((item) => item.words.join(' ')).join(', ');
  const name = act ?? (verb === CONTENT ? 'content' : verb);
  return {
    value: proposition,
    normal: `${kind === 'wanted' ? '' : 'not '}${name}${about ? `: ${about}` : ''}`,
    polarity: kind === 'wanted' ? 'positive' : 'negative',
    // What the last line refuses to tell is told nowhere.
    ...(kind === 'refused' && { modality: 'must' as const, part: null }),
  };
}

function isProposition(directive: Directive): directive is Placed {
  const { kind } = (directive.value ?? {}) as Partial<Proposition>;
  return (kind === 'wanted' || kind === 'banned' || kind === 'refused') && directive.modality !== 'may';
}

/** Verbs that only carry what a rule of form says: `keep every reply to at most 80 words`. */
const CARRYING =
  /^(?:keep|use|write|give|make|put|set|begin|start|open|end|close|finish|return|reply|answer|respond|output|format|limit|produce|generate|send|stay|be)$/;

/** Whether a directive repeats in general words what others of its clause say: `keep: every reply to at most 80 words`. */
export function isGeneral({ value }: Directive): boolean {
  const { kind, verb, base } = (value ?? {}) as Partial<Proposition>;
  return kind === 'wanted' && (verb === CONTENT || CARRYING.test(base ?? verb ?? ''));
}

/** The wishes of a list with a key, and those with a stem, by their places in it. */
interface WishIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

/** What a list of directives bans and wants. */
class Listed {
  readonly bans: readonly Placed[];
  readonly wishes: readonly Placed[];
  private full: WishIndex | undefined;

  constructor(directives: readonly Directive[]) {
    const own = directives.filter(isProposition);
    this.bans = own.filter(({ value }) => value.kind !== 'wanted');
    this.wishes = own.filter(({ value }) => value.kind === 'wanted');
  }

  /** Under the keys that the list's own bans have. */
  indexForOwn(): WishIndex {
    const { bans, wishes } = this;
    const [keys, stems] = [banKeys, banStems].map((keysOf) => new Set(bans.flatMap(({ value }) => keysOf(value))));
    return { byKey: lookup(wishes, wishKeys, keys), byStem: lookup(wishes, wishStems, stems) };
  }

  /** Under every key: for the bans of many other lists. */
  indexForOthers(): WishIndex {
    this.full ??= { byKey: lookup(this.wishes, wishKeys), byStem: lookup(this.wishes, wishStems) };
    return this.full;
  }
}

function lookup(
  wishes: readonly Placed[],
  keysOf: (wish: Proposition) => readonly string[],
  among?: ReadonlySet<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  if (among?.size === 0) return found;
  for (const [index, { value }] of wishes.entries()) {
    for (const key of keysOf(value)) {
      if (among && !among.has(key)) continue;
      const list = found.get(key);
      if (list) list.push(index);
      else found.set(key, [index]);
    }
  }
  return found;
}

const listed = oncePer((directives: readonly Directive[]) => new Listed(directives));

/** Compares every ban with the wishes that share its verb or one of its words. */
function* solvePropositions(directives: readonly Directive[], others?: readonly Directive[]): Generator<Contradiction> {
  const own = listed(directives);
  if (!others) {
    yield* compare(own, own, own.indexForOwn());
    return;
  }
  const rest = listed(others);
  yield* compare(rest, own, own.indexForOthers());
  yield* compare(own, rest, rest.indexForOthers());
}

function* compare({ bans }: Listed, { wishes }: Listed, { byKey, byStem }: WishIndex): Generator<Contradiction> {
  for (const ban of bans) {
    const alike = new Set<number>();
    for (const key of banKeys(ban.value)) for (const index of byKey.get(key) ?? []) alike.add(index);
    for (const stem of banStems(ban.value)) for (const index of byStem.get(stem) ?? []) alike.add(index);
    if (alike.size === 0) continue;
    const context = contextOf(ban);
    for (const index of alike.size > 1 ? [...alike].sort((a, b) => a - b) : alike) {
      const wish = wishes[index]!;
      if (wish.sentence === ban.sentence || warnsOf(wish)) continue;
      const contradiction = contradict(ban, wish, context);
      if (contradiction) yield contradiction;
    }
  }
}

/** The question word that a noun answers. */
const ASKED = new Map([
  ...[...ANSWERS].map(([question, noun]) => [noun, question] as const),
  ['cause', 'why'] as const,
]);

/** The wish's verb, and what each of its words may be a form of. */
function* findWishKeys(wish: Proposition): Generator<string> {
  yield* [`verb ${wish.verb}`, `verb ${wish.act}`, `base ${wish.base}`];
  const words = wordsOf(wish);
  const questions = words.filter((word) => ASKS.test(word));
  for (const [at, word] of words.entries()) {
    yield* basesOf(word);
    const american = americanOf(word);
    if (american !== word) yield* basesOf(american);
    const measured = words[at - 1] === 'how' ? MEASURED.get(word) : undefined;
    if (measured) yield measured;
    if (NOUN_OF_ADJECTIVE.has(word)) yield NOUN_OF_ADJECTIVE.get(word)!;
    if (/^(?:because|due|owing)$/.test(word)) yield 'reason';
    if (word === 'who') {
      yield 'name';
      for (const base of basesOf(words[at + 1] ?? '')) if (DOERS.has(base)) yield nounGroup(DOERS.get(base)!);
    }
    if (word === 'happens' || word === 'happen') yield 'ending';
    for (const base of basesOf(word)) {
      for (const general of generalsFrom(base)) yield `kind ${general}`;
      if (CLAUSE_NOUNS.has(base)) yield CLAUSE_NOUNS.get(base)!;
      for (const question of questions) {
        const done = DONE_NOUNS.get(`${question} ${base}`);
        if (done !== undefined) yield done;
      }
      const family = familyName(base);
      if (family !== undefined) yield `family ${family}`;
    }
  }
  if (wish.verb === CONTENT && wish.text?.includes(' should ')) yield 'suggestion';
  if (wish.verb === CONTENT) for (const { noun } of valuesIn(wish.said?.toLowerCase() ?? '')) yield nounGroup(noun);
  const family = wish.base === undefined ? undefined : familyName(wish.base);
  if (family !== undefined) yield `family ${family}`;
}

const ANSWERING: ReadonlySet<string> = new Set(ANSWERS.values());
const ASKS_FOR = /\b(?:who|where|when|why)\b/;
const ASKS = /^(?:what|where|how|when)$/;

/** Words that no ban is about; question words are. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the an and or of to in on at by for with from into as is are be been was were has have it its they them their he she his her you your we our this that these those each every all any no not if so than then there here must should may can will'.split(
    ' ',
  ),
);

function wordsOf({ text }: Proposition): readonly string[] {
  return (text?.match(/[a-z][a-z0-9_]+/g) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}

/** The keys of which a wish must have one to be compared with the ban. */
function* findBanKeys(ban: Proposition): Generator<string> {
  if (ban.verb !== CONTENT) yield `verb ${ban.verb}`;
  if (ban.verb === 'use') for (const item of ban.items) for (const word of foodsIn(item)) yield word;
  if (ban.verb === 'edit') for (const verb of CHANGING) yield `base ${verb}`;
  if (ASKING.test(ban.verb)) yield* ['verb ask', 'verb request'];
  for (const [verb, noun] of NOMINALS) if (ban.items.some(({ head }) => head === noun)) yield `base ${verb}`;
  for (const { head, joined } of ban.items) {
    if (ASKED.has(head ?? '')) yield ASKED.get(head!)!;
    for (const [question, noun] of ANSWERS) if (joined.some((word) => isKindOf(word, noun))) yield question;
  }
  if (ban.act !== undefined) yield `verb ${ban.act}`;
  for (const [noun, act] of ACT_NOUNS) if (act === ban.verb) yield noun;
  const used = ban.base !== undefined && USING.test(ban.base);
  if (ban.verb !== CONTENT && !used && ban.verb !== 'ask' && ban.verb !== 'request') return;
  for (const item of ban.items) {
    for (const word of item.words) {
      for (const member of groupMembers(word)) yield* basesOf(firstWord(member));
      const family = familyName(word);
      if (family !== undefined) yield `family ${family}`;
    }
    for (const general of ban.kind === 'refused' ? item.words : generalsOf(nounsOf(item))) yield `kind ${general}`;
  }
}

/** The terms of the hierarchy that a banned item may be, with the names of their groups. */
function generalsOf(joined: readonly string[]): readonly string[] {
  return [...new Set([...joined, ...joined.map(nounGroup)])];
}

/** Of `financial matters` also the noun that the adjective stands for. */
function nounsOf({ joined, topical }: ContentItem): readonly string[] {
  return topical ? [...joined, ...joined.map((word) => NOUN_OF_ADJECTIVE.get(word) ?? word)] : joined;
}

/** The terms that begin with the first word of an item: of `cheap travel insurance` none is `travel-insurance`. */
function wholeTerms({ joined }: ContentItem): readonly string[] {
  const first = joined.find((word) => !word.includes('-') && !GENERIC.has(word));
  return joined.filter((term) => term.includes('-') && term.startsWith(`${first}-`));
}

/** `phone` of `phone-number`. */
function firstWord(term: string): string {
  return /[a-z][a-z0-9_]*/.exec(term)?.[0] ?? term;
}

/** Words of one family share their first letters. */
const STEM = 4;

function* findWishStems(wish: Proposition): Generator<string> {
  if (wish.base !== undefined) yield wish.base.slice(0, STEM);
  for (const word of wordsOf(wish)) yield (ANSWERS.get(word) ?? word).slice(0, STEM);
}

/** What a text is about, by a word for anything: `the drawbacks of the technology`. */
const OF_THE_MATTER = /^(?:technology|technique|product|device|matter)$/;

/** A refusal names what it withholds by any word of its family. */
function* findBanStems(ban: Proposition): Generator<string> {
  if (ban.verb !== CONTENT && ban.base !== undefined && ban.base.length > STEM) yield ban.base.slice(0, STEM);
  if (ban.kind !== 'refused') return;
  for (const item of ban.items)
    for (const word of item.words) for (const member of groupMembers(word)) yield firstWord(member).slice(0, STEM);
}

const wishKeys = oncePerProposition(findWishKeys);
const banKeys = oncePerProposition(findBanKeys);
const wishStems = oncePerProposition(findWishStems);
const banStems = oncePerProposition(findBanStems);

/** Propositions are kept with their sentences, and what is found of them with them. */
function oncePerProposition(find: (proposition: Proposition) => Iterable<string>) {
  return oncePer((proposition: Proposition): readonly string[] => [...new Set(find(proposition))]);
}

/** Headings under which things are shown that are not to be done. */
const WARNING_TITLE =
  /\b(?:avoid|anti ?patterns?|don t|donts|never|mistakes?|pitfalls?|bad|wrong|prohibited|forbidden|red flags?|not to|smells?|violations?|do not|doesn t|what fails|problems?|issues)\b/;

function warnsOf({ scope }: Placed): boolean {
  return scope.conditions.some((condition) => condition.kind === 'section' && isWarning(condition.text));
}

const isWarning = rememberRecent(500, (title) => WARNING_TITLE.test(title));

/** `the text mentions …`: what a text does that may be a given one. */
const TEXT_DOES =
  /^\W*(?:the|your|this) ((?:press release|[a-z-]+)(?: [a-z]+)??) (?:(?:also|always|briefly|clearly|explicitly|never|nowhere|does not|doesn['’]t) )?(?!is\b|are\b)[a-z]+s?\b/i;
/** So much of a message may say what is to be written. */
const TASK_LENGTH = 500;

/** Whether a text that is described is the one to be written: a letter in `Write a letter …`. */
function describesGiven({ value, quote, message }: Placed): boolean {
  const text = value.declared ? TEXT_DOES.exec(quote)?.[1]?.toLowerCase() : undefined;
  if (text === undefined || !(DELIVERABLES.test(text) || /^(?:text|page)$/.test(text))) return false;
  return !writes(text, message?.text.slice(0, TASK_LENGTH) ?? '');
}

function writes(text: string, task: string): boolean {
  for (const [, object] of task
    .toLowerCase()
    .matchAll(/\b(?:write|draft|compose|prepare|create|produce|need|want) ([^.?!,;:]{1,80})/g))
    if (text === 'text' || ` ${object} `.includes(` ${text} `)) return true;
  return false;
}

/** `No sheet for those`: for some that were named before. */
const FOR_THOSE = /^\W*(?:no|not an?|never an?)\b.* (?:for|to|with|from) (?:those|these|them|such)\W*$/i;

function contradict(ban: Placed, wish: Placed, context: Context): Contradiction | undefined {
  if (describesGiven(ban) || describesGiven(wish)) return undefined;
  // What one part must not hold may stand in another.
  if (
    ban.value.kind !== 'refused' &&
    ban.scope.part !== undefined &&
    wish.scope.part === undefined &&
    !ban.scope.part.startsWith('each ')
  )
    return undefined;
  if (ofTwoCases(ban, wish) || isOfOthers(ban, wish) || FOR_THOSE.test(ban.quote)) return undefined;
  const within = ban.value.within === undefined ? 'named' : namesWithin(ban.value.within, wish);
  if (within === 'other') return undefined;
  const match = matchOf(ban.value, wish.value, context);
  if (!match || GLOSSED.test(wish.quote) || (OF_OTHER_WORK.test(wish.quote) && !OF_OTHER_WORK.test(ban.quote)))
    return undefined;
  // "omit it when …" and "always show that of …": each has a case of its own.
  if (match.narrower && wish.scope.universal && ban.scope.conditions.some(({ kind }) => kind === 'if'))
    return undefined;
  const sides = [ban, wish].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const severity = severityOf(sides);
  if (!severity) return undefined;
  // To give away what is told otherwise is a matter of content.
  const act =
    ban.value.kind === 'refused' || (ban.value.act === 'reveal' && wish.value.verb === CONTENT && !wish.value.act)
      ? undefined
      : (ban.value.act ?? (ban.value.verb === CONTENT ? undefined : ban.value.verb));
  // A narrower wish behind a general ban is an exception that nobody marked.
  const exception = match.narrower && ban.span.start < wish.span.start && !ban.scope.universal;
  const reason =
    ban.value.kind === 'refused'
      ? `"${ban.value.phrase}" refuses what is asked for`
      : act
        ? `the same act is asked for and forbidden`
        : `the same content is asked for and forbidden`;
  const loose =
    match.quiet === true ||
    within === 'unsaid' ||
    wish.value.declared === true ||
    ban.value.declared === true ||
    ban.value.implied === true;
  return {
    dimension: act ? 'action' : 'topic',
    sides,
    reason,
    severity: ban.value.kind === 'refused' || exception || loose ? quieter(severity, 'information') : severity,
    ...(loose && { loose }),
  };
}

/** `do not show the note to the customer`: it may be written. */
const TO_SOMEBODY =
  /\b(?:show|give|send|pass|reveal|disclose|forward|read(?: out)?) [^.;]{1,60} to (?:the |your |any |our )?(?:customers?|users?|clients?|patients?|guests?|callers?|players?|pupils?|students?|readers?|others|anyone|anybody)\b/i;
const MAKES = /^(?:write|draft|create|prepare|compose|keep|record|note|save|store|add|produce)$/;
/** "Text inside <code> is not translated": other text is. */
const OF_SOME =
  /^\W*(?:text|texts|strings?|words?|names?|content|anything|everything|lines?|values?|parts?) (?:inside|in|within|between|under|whose|with|that|which|marked|tagged)\b/i;
/** `do not say that you are a human` rules out a claim, not the thing. */
const CLAIMS_TO_BE =
  /\b(?:say|claim|pretend|state|admit|suggest|tell [a-z]+) (?:that )?(?:you|it|we|she|he) (?:are|is|were|was)\b/i;

/** Whether the ban speaks of a reader, of some things or of a claim, and the wish does not. */
function isOfOthers(ban: Placed, wish: Placed): boolean {
  return (
    (TO_SOMEBODY.test(ban.quote) && wish.value.base !== undefined && MAKES.test(wish.value.base)) ||
    (OF_SOME.test(ban.quote) && !OF_SOME.test(wish.quote)) ||
    (CLAIMS_TO_BE.test(ban.quote) && !CLAIMS_TO_BE.test(wish.quote))
  );
}

/** `Music: …` and `Climate: …` in one list or paragraph: each is about a case of its own. */
function ofTwoCases(a: Placed, b: Placed): boolean {
  const [left, right] = [a.scope.label, b.scope.label];
  return (
    left !== undefined &&
    right !== undefined &&
    left !== right &&
    areSideBySide(a, b) &&
    ![left, right].some(
      (label) => GENERIC_TITLE.test(label) || isRuleLabel(lastNoun(label)) || partOf(label) !== undefined,
    )
  );
}

/** Whether two stand in items of one list, or in a sentence each of one paragraph. */
function areSideBySide(a: Placed, b: Placed): boolean {
  if (a.block === undefined || b.block === undefined) return false;
  if (a.block === b.block) return a.sentence !== b.sentence;
  return (
    a.block.kind === 'list-item' &&
    b.block.kind === 'list-item' &&
    a.block.parent === b.block.parent &&
    a.block.section === b.block.section
  );
}

/** Pieces beside those of a plan or a series. */
const OTHER_PIECE =
  /\b(?:introduct(?:ion|ory)|intro|conclusion|preface|foreword|title|heading|headline|cover|pictures?|images?|photos?|drawings?|illustrations?|sentences?|paragraphs?|notes?|footnotes?|summary|captions?|greeting|sign-off|sidebar|box|answer key|appendix|e-?mail|letter|begin|start|open|close|end|conclude)\b/i;

/** Whether a wish is of the pieces that a ban is said of, of others or of none that it names. */
function namesWithin(within: string, { quote, scope: { part } }: Placed): 'named' | 'other' | 'unsaid' {
  const words = `${quote} ${part ?? ''}`.toLowerCase();
  if (words.includes(within.replace(/y$/, '')) || (within === 'question' && /\bask\b/.test(words))) return 'named';
  return OTHER_PIECE.test(words) ? 'other' : 'unsaid';
}

/** `a list of abbreviations`: they stand there to be explained. */
const GLOSSED = /\b(?:list|glossary|index|table) of (?:all |the |used )*(?:abbreviations|acronyms|symbols|terms)\b/i;
/** `the ending of Rebecca`, not that of the text. */
const OF_OTHER_WORK = /\b(?:ending|end|plot|twist|solution|outcome) of ["“'*_]?[A-Z]/;

const ASKING = /^(?:ask|request)$/;

interface Match {
  /** Only a part of what is wanted is forbidden. */
  readonly quiet?: boolean;
  /** The wish says more than the ban: it is a part of what is forbidden. */
  readonly narrower: boolean;
}

/** What was found for a ban and a wish in a task. Sentences that stay as they are keep their propositions. */
const matches = new WeakMap<
  Proposition,
  WeakMap<Proposition, { readonly context: Context; readonly match: Match | undefined }>
>();

function matchOf(ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  let known = matches.get(ban);
  if (!known) {
    known = new WeakMap();
    matches.set(ban, known);
  }
  let found = known.get(wish);
  if (found?.context !== context) {
    found = { context, match: findMatch(ban, wish, context) };
    known.set(wish, found);
  }
  return found.match;
}

function findMatch(ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  if (ban.kind === 'refused')
    return wish.verb === CONTENT || wish.words.length > 0 ? matchRefusal(ban, wish, context) : undefined;
  if (wish.base !== undefined && COOKING.has(wish.base) && (ban.verb === CONTENT || ban.verb === 'use')) {
    const eaten = ban.ingredient ? ban.items : ban.items.filter((item) => foodsIn(item).length > 0);
    if (eaten.length > 0) return matchItems({ ...ban, verb: CONTENT, items: eaten, ingredient: true }, wish, context);
  }
  if (ban.base !== undefined && STANCE.test(ban.base) && wish.base !== undefined && NAMING.test(wish.base)) {
    // A text that is given is suggested: `include a sample menu`.
    const made =
      MAKES_UP.test(ban.base) && /^(?:include|list)$/.test(wish.base)
        ? ban.items.filter(({ head }) => head !== undefined && MADE_UP.test(head))
        : [];
    return made.length > 0 ? matchItems({ ...ban, base: 'include', items: made }, wish, context) : undefined;
  }
  if (
    onlyNames(ban, wish) ||
    isDoneToThem(ban, wish) ||
    reportsMade(ban, wish) ||
    takesAway(ban, wish) ||
    isAnotherUse(ban, wish) ||
    leavesNameless(ban, wish) ||
    namesThing(ban, wish) ||
    writesIn(ban, wish)
  )
    return undefined;
  if (ban.base !== undefined && USING.test(ban.base) && wish.base !== undefined) {
    if (HOLDING.test(wish.base)) return holdsUsed(ban, wish);
    if (wish.base === 'show')
      return holdsUsed({ ...ban, items: ban.items.filter(({ head }) => head !== undefined && SHOWN.test(head)) }, wish);
    // A year that is named is used.
    if (NAMING.test(wish.base) || wish.base === 'name')
      return holdsUsed(
        ban.items.some(({ head }) => head !== undefined && TERMS.test(head))
          ? ban
          : { ...ban, items: ban.items.filter(({ head }) => head !== undefined && DATA.has(head)) },
        wish,
      );
  }
  const names =
    ban.verb !== CONTENT &&
    wish.verb === CONTENT &&
    wish.items.some(
      ({ head }) => head !== undefined && (ACT_NOUNS.get(head) === ban.verb || isNominalOf(head, ban.base)),
    );
  // Whom it is asked goes without saying.
  const asked = (word: string) => ban.verb === 'ask' && ADDRESSED.test(word);
  if (names && ban.items.some((item) => item.words.every((word) => tells(wish, word) || asked(word))))
    return { narrower: false };
  if (ban.base !== undefined && (USING.test(ban.base) || HOLDING.test(ban.base))) {
    const taken = matchMeans(ban, wish);
    if (taken) return taken;
  }
  const asks = ASKING.test(ban.verb) && ASKING.test(wish.verb) && ban.items.every((item) => item.words.length > 0);
  if (ban.verb === 'edit' && wish.base !== undefined && CHANGING.has(wish.base)) return matchEdited(ban, wish, context);
  if (ban.verb !== CONTENT && ban.verb !== wish.verb && ban.act !== wish.verb && ban.verb !== wish.act && !asks) {
    const told =
      (ban.verb === 'ask' || ban.verb === 'request') &&
      wish.words.some((word) => /^(?:ask|request|inquiry|question|inquire)$/.test(word));
    if (!told) return undefined;
    return ban.items.every((item) => item.words.length > 0 && item.words.every((word) => hasWord(wish.words, word)))
      ? { narrower: true }
      : undefined;
  }
  // Who asks for a donation asks for money.
  if (asks && ban.items.some(({ words }) => words.every((word) => tells(wish, word)))) return { narrower: false };
  // What is not to be added may be there: `do not add actions`, `give each action with its date`.
  if (ban.base === 'add' && wish.base !== 'add' && GIVEN_WITH.test(wish.said ?? '')) return undefined;
  if (ban.verb === CONTENT && wish.base !== undefined && USING.test(wish.base) && ban.act === undefined) {
    const used = ban.items.some(
      (item) =>
        item.head !== undefined &&
        wish.items.some(
          ({ head, words }) =>
            head !== undefined &&
            (sameWord(head, item.head!) || (ban.base === 'use' && isKindOf(head, item.head!))) &&
            item.words.every((word) => word === item.head || hasWord(words, word)),
        ),
    );
    return used ? { narrower: wish.items.every(({ words }) => words.length > 1) } : undefined;
  }
  if (ban.verb === CONTENT && wish.verb !== CONTENT) {
    const named = ban.items.map((item) => matchNominal(item, wish)).find((match) => match !== undefined);
    if (named) return named;
    if (wish.base !== undefined && WRITING.test(wish.base) && !(ban.base !== undefined && TREATING.test(ban.base)))
      return matchItems(ban, wish, context);
    // Who is not to be mentioned cannot be thanked, and what is not to come up cannot be asked about.
    const asksAbout = wish.verb === 'ask' && (ban.mention || ban.base === undefined) && ABOUT.test(wish.said ?? '');
    if (asksAbout || ((ban.mention || ban.base === 'name') && wish.base !== undefined && ADDRESSING.test(wish.base))) {
      const match = matchItems(ban, wish, context);
      return match && { ...match, quiet: true };
    }
    // "no apologies" against "apologize".
    if (ban.act === undefined || ban.act !== wish.verb) return undefined;
    const rest = ban.items[0]!.words.filter((word) => word !== ban.items[0]!.head);
    return rest.every((word) => hasWord(wish.words, word)) ? { narrower: false } : undefined;
  }
  return matchItems(ban, wish, context);
}

/** `peanut butter`, `ginger ale`: no kind of what they are called after. */
const SUBSTITUTE =
  /\b(?:peanut|coconut|almond|oat|soya?|rice|cashew|hazelnut|hemp|pea|vegan|plant|plant-based|vegetarian|dairy-free|non-dairy|nut|cocoa|shea|ginger|root|non-alcoholic|alcohol-free|meat-free|gluten-free|mock)-(?:based-)?[a-z]/;

/** What an item names of what is eaten, with its kinds. */
const foodsIn = oncePer(({ joined }: ContentItem): readonly string[] => {
  const foods = joined.filter(isFood);
  return [...foods, ...foods.flatMap(kindsOf)].map(firstWord);
});

/** What is there anyway, and what is told of it: `each action with its date`. */
const GIVEN_WITH = /^\W*(?:each|every) [a-z-]+(?: [a-z-]+)? with (?:its|their|the)\b/;

/** Who is asked by a text. */
const ADDRESSED = /^(?:reader|user|customer|audience|listener|viewer|kid|pupil|participant|visitor|people|public)$/;

/** What is used as soon as it is named. */
const TERMS = /^(?:term|word|expression|vocabulary|jargon)$/;

/** Verbs that edit what they act on. */
const CHANGING: ReadonlySet<string> = new Set(
  'edit modify change alter touch update fix refactor rewrite adjust patch reformat rename delete clean amend'.split(
    ' ',
  ),
);

/** ``fix bugs in `generated/` `` edits what stands there. */
function matchEdited(ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  const place = ban.items.some(({ words }) => words.some((word) => NAME.test(word) && hasWord(wish.words, word)));
  return place ? { narrower: false } : matchItems(ban, wish, context);
}

/** What is done with a thing uses it: ``declare variables with `var` ``. */
function matchMeans(ban: Proposition, wish: Proposition): Match | undefined {
  if (wish.base !== undefined && /^(?:begin|start|open|end|close|finish|conclude)$/.test(wish.base)) return undefined;
  const means = wish.items.filter((item) => item.means);
  const taken = means.some(({ head, words }) =>
    ban.items.some(
      (item) =>
        item.head !== undefined &&
        head !== undefined &&
        sameWord(head, item.head) &&
        item.words.every((word) => hasWord(words, word)),
    ),
  );
  return taken ? { narrower: true } : undefined;
}

/** Whether a noun is made of the verb: `recommendation` of `recommend`. */
function isNominalOf(noun: string, verb: string | undefined): boolean {
  return verb !== undefined && /(?:tion|sion|ment|sis|al|ance|ence)$/.test(noun) && sameFamily(noun, verb);
}

function matchItems(ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  for (const item of ban.items) {
    const match = matchItem(item, ban, wish, context);
    if (match) return match;
  }
  return undefined;
}

/** Verbs that ban a text about a thing, not the thing. */
const TREATING = /^(?:explain|describe|discuss|analy[sz]e|evaluate|detail|elaborate|justify|review|assess)$/;
/** Acts that put the words of their object into the text. */
const WRITING = /^(?:quote|cite|record|reproduce|spell|print|attach|put|place|position)$/;

/** `about the risks of pesticides`. */
const ABOUT = /^\W*(?:(?:the |your |an? )?[a-z]+ )?about\b/i;

/** Acts that name whom they are done to, or what they are about. */
const ADDRESSING =
  /^(?:thank|congratulate|credit|welcome|greet|honou?r|warn|caution|remind|alert|apologi[sz]e|invite|praise|promise)$/;

/** Verbs that ban a judgement or the depth of a text, not that a thing is named. */
const STANCE =
  /^(?:recommend|suggest|advise|endorse|promote|critici[sz]e|praise|justify|argue|dwell|elaborate|expand|delve|compare|contrast|rate|rank|judge|grade|score)$/;

/** Verbs that ban what is made of a thing, where the thing itself may be there. */
const WORKING_ON =
  /^(?:compare|contrast|rate|rank|judge|evaluate|assess|grade|score|critici[sz]e|praise|recommend|endorse|promote|explain|define|summari[sz]e|interpret|analy[sz]e|comment|argue|elaborate|justify|review|paraphrase)$/;
/** Verbs by which a thing is there and nothing more. */
const MERELY = /^(?:list|name|mention|include|show|state|give|add|count|enumerate|present|provide|note|record|insert)$/;

/** Whether a ban is on comparing people to whom something else is done: `never compare pupils`, `speak to each pupil`. */
function isDoneToThem(ban: Proposition, wish: Proposition): boolean {
  if (ban.base === undefined || !/^(?:compare|contrast|rank|rate|grade|score)$/.test(ban.base)) return false;
  return wish.base !== undefined && (ADDRESSING.test(wish.base) || TREATING_PEOPLE.test(wish.base));
}
const TREATING_PEOPLE = /^(?:speak|talk|address|encourage|help|treat|motivate|support|respect|comfort|answer|listen)$/;

/** Whether a ban is of what is made of a thing that the wish only names: `do not explain the fees`, `list the fees`. */
function onlyNames(ban: Proposition, wish: Proposition): boolean {
  if (ban.base === undefined || wish.base === undefined || !WORKING_ON.test(ban.base) || !MERELY.test(wish.base))
    return false;
  const made = NOMINALS.get(ban.base);
  return (
    [...wish.items, ...ban.items].every(
      ({ clausal, head }) => !clausal && !(head !== undefined && ANSWERING.has(head)),
    ) &&
    !ASKS_FOR.test(wish.said ?? '') &&
    !wish.words.some((word) => word === made || isNominalOf(word, ban.base)) &&
    wish.items.some(
      ({ head }) =>
        head !== undefined && ban.items.some((item) => item.head !== undefined && sameWord(head, item.head)),
    )
  );
}

/** `the diagnosis from the letter`, `the estimate in the file`: one that is there. */
const THERE_ALREADY =
  /^\s*(?:the|its|their|his|her|each|every|any) (?:[a-z-]+ ){1,3}?(?:from|in|of|by|on|that|which|as) (?:the|an?|its|their|his|her|our|it|they|we|he|she|stated|given|written)\b/;

/** Whether a ban is on making what the wish only reports. */
function reportsMade(ban: Proposition, wish: Proposition): boolean {
  if (!ban.makes || wish.base === undefined || wish.base === 'make') return false;
  return THERE_ALREADY.test(wish.said?.toLowerCase() ?? '');
}

/** `expand the abbreviations`: then there are none. */
function takesAway(ban: Proposition, wish: Proposition): boolean {
  return wish.base !== undefined && ban.base !== wish.base && TAKING_AWAY.test(wish.base);
}
const TAKING_AWAY = /^(?:expand|resolve|replace|strip|mask|redact|anonymi[sz]e|convert)$/;

/** What is run, against what is used in a text or a tool. */
function isAnotherUse(ban: Proposition, wish: Proposition): boolean {
  if (ban.verb !== 'use' || ban.base === wish.base || ban.items.some(({ words }) => words.length > 0)) return false;
  return (
    !!ban.base &&
    !!wish.base &&
    /^(?:run|execute|launch)$/.test(ban.base) &&
    !/^(?:run|execute|launch|start)$/.test(wish.base)
  );
}

/** Whoever stands in a text without a name is not named. */
function leavesNameless({ base, items }: Proposition, wish: Proposition): boolean {
  if (base !== 'name' || BY_NAME.test(wish.said ?? '')) return false;
  const isSomebody = (word: string) => PEOPLE.has(word) || isKindOf(word, 'people');
  if (
    wish.base === 'name' &&
    (wish.items.length === 0 || wish.items.some(({ head, clausal }) => clausal || isSomebody(head ?? '')))
  )
    return false;
  const tellsDeeds = OF_DEEDS.test(wish.said ?? '') && !/\bwho\b/.test(wish.said ?? '');
  const isAnybody = ({ head, words }: ContentItem) =>
    ANYBODY.test(words.join(' ')) ||
    (words.length === 1 && animalOrOccupation(head ?? '') === 'occupation' && tellsDeeds);
  return items.every(isAnybody) && !wish.items.some(({ head }) => head === 'name');
}
/** What tells of people beside their names. */
const PERSONAL = /^(?:address|phone|phone-number|e-?mail|email-address|number|date-of-birth|birthday|age|employer)$/;

/** Names beside addresses and numbers are those of people: `the name of the dish` is none of them. */
function namesThing({ items }: Proposition, wish: Proposition): boolean {
  const names = items.find(({ head, words }) => head === 'name' && words.length === 1);
  if (!names || !(names.joined.includes('names') || items.some(({ head }) => PERSONAL.test(head ?? '')))) return false;
  const named = wish.items.find(({ head }) => head === 'name');
  return (
    named !== undefined &&
    !named.words.some((word) => PEOPLE.has(word)) &&
    /\bnames? of the [a-z]|\bits name\b/.test(wish.said ?? '') &&
    !wish.items.some(({ head }) => PERSONAL.test(head ?? ''))
  );
}

const OF_EVERY_TEXT = /^(?:tone|style|wording|register|voice|mood|spelling|grammar|language|length|format|layout)$/;

/** `write in a warm tone`: every text has one, whatever is said of somebody else's. */
function writesIn(ban: Proposition, wish: Proposition): boolean {
  if (!/^(?:comment|criticize|criticise|describe|discuss|mention|judge|assess|praise|correct)$/.test(ban.base ?? ''))
    return false;
  return (
    /^(?:write|use|keep|speak|answer|reply|respond|adopt|phrase|put)$/.test(wish.base ?? '') &&
    ban.items.every(({ words }) => words.length > 0 && words.every((word) => OF_EVERY_TEXT.test(word)))
  );
}

const ANYBODY = /^(?:people|person|individual|human)$/;
/** `what the driver did`, `the driver's messages`. */
const OF_DEEDS = /\b(?:what|how|whether|why|when|where)\b|['’]s\b/;

const MAKES_UP = /^(?:suggest|propose)$/;
/** What a text makes up when it suggests it. */
const MADE_UP =
  /^(?:menu|plan|meal-plan|title|headline|name|slogan|itinerary|schedule|route|budget|agenda|timetable|routine|recipe|exercise|workout|outline|example|wording|caption|subtitle|tagline)$/;

/** Verbs by which a text has what it uses: what is not to be used cannot be added. */
const HOLDING =
  /^(?:include|add|give|provide|contain|incorporate|support|back|illustrate|insert|embed|integrate|present|offer)$/;

/** `an activity that needs a computer`. */
const IN_USE = /\b(?:us|need|requir|involv)(?:es?|s|ing)\b|\bwith\b/;

function holdsUsed({ items }: Proposition, wish: Proposition): Match | undefined {
  for (const { head, words } of items) {
    if (head === undefined) continue;
    const named = (word: string) => sameWord(word, head) || isKindOf(word, head);
    const held = wish.items.find(
      (item) =>
        item.head !== undefined && (named(item.head) || (IN_USE.test(wish.said ?? '') && item.words.some(named))),
    );
    // "an example with numbers" is a numerical one.
    if (
      held &&
      words.every(
        (word) =>
          word === head || hasWord(held.words, word) || hasWord(wish.words, NOUN_OF_ADJECTIVE.get(word) ?? word),
      )
    )
      return { narrower: held.words.length > words.length };
  }
  return undefined;
}

/** What is used is what the output has. */
const USING = /^(?:use|employ|adopt|insert|feature|prefer)$/;

/** What a text shows and tells nothing of: `show the formula`. */
const SHOWN = /^(?:equation|formula|table|chart|diagram|graph|figure|illustration)$/;
const NAMING = /^(?:mention|discuss|describe|cover|address|highlight|emphasi[sz]e|state|include|list|explain)$/;

/** Verbs of texts in which the words of their object come up. */
const TELLS_OF =
  /^(?:compare|contrast|weigh|recommend|suggest|praise|critici[sz]e|announce|introduce|feature|portray|depict|outline|summari[sz]e|recount|narrate|reveal|recap|review|evaluate|assess|examine|explore|defend|refer|hint|touch|dwell|comment|joke|laugh|complain|moan|reminisce|muse|rave|gush|boast|brag|speculate|rant|lament|wonder|tell|elaborate|provide|give|list|devote|indicate|specify|report|note|present|share|recall|picture|expand|delve|begin|end|start|illustrate|exemplify)$/;

/** A name of a program's thing: `search_orders`. */
const NAME = /[_.()/\\]|[a-z]-[a-z]+-[a-z]/;

function hasWord(words: readonly string[], word: string): boolean {
  const family = familyName(word);
  return words.some((other) => sameWord(other, word) || (family !== undefined && familyName(other) === family));
}

/** Whether the wish has the word or a kind of it. */
function tells(wish: Proposition, word: string): boolean {
  return hasWord(wish.words, word) || hasKind(wish, word);
}

function hasKind({ items }: Proposition, general: string): boolean {
  return items.some((item) => item.joined.some((word) => isHead(word, item) && isKindOf(word, general)));
}

/** Verbs that say all of what their noun says: to link is to give a link. */
const NOMINAL_ALONE =
  /^(?:sign|remind|recommend|suggest|advise|compare|critici[sz]e|link|comment|quote|number|thank|evaluate|assess|speculate|predict|define)$/;

/** The ban names by a noun what the wish asks for by a verb. */
function matchNominal({ head, words }: ContentItem, wish: Proposition): Match | undefined {
  if (head === undefined || wish.base === undefined) return undefined;
  if (NOMINALS.get(wish.base) !== head && !(wish.base === 'ask' && head === 'request')) return undefined;
  const rest = words.filter((word) => word !== head);
  const missing = rest.filter((word) => !tells(wish, word));
  if (missing.length === 0)
    return rest.length > 0 || NOMINAL_ALONE.test(wish.base) ? { narrower: rest.length === 0 } : undefined;
  // "no comparison with older models" bans that with last year's model.
  return NOMINAL_ALONE.test(wish.base) && missing.length < rest.length ? { narrower: false, quiet: true } : undefined;
}

/** A word that only describes the noun is no kind of anything: `church architecture`. */
function isHead(word: string, { head }: ContentItem): boolean {
  return (
    head === undefined ||
    word === 'personal' ||
    nounGroup(word) === head ||
    nounGroup(headOf(word)) === head ||
    sameWord(headOf(word), head)
  );
}

/** The noun of a term: `number` of `phone-number`, `date` of `date-of-birth`. */
function headOf(term: string): string {
  const parts = term.split('-');
  return (parts[1] === 'of' ? parts[0] : parts.at(-1)) ?? term;
}

/** Whether a word in front of another noun names a kind, and is neither a material nor a part of a term: `bus driver`, no `walnut cabinet` and no `hot dog`. */
function isNamedIn({ joined }: ContentItem, word: string, general: string): boolean {
  return (
    isDirectKindOf(word, general) &&
    !onlyDescribes(word) &&
    !joined.some((term) => term.startsWith(`${word}-`) && isKnownNoun(term))
  );
}

/** Without what tells nothing apart: `possible` of `possible side effects`. */
function withoutOrdinary(item: ContentItem): ContentItem {
  const words = item.words.filter((word) => word === item.head || !ORDINARY.has(word));
  return words.length > 0 && words.length < item.words.length ? { ...item, words } : item;
}

function matchItem(given: ContentItem, ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  const named =
    given.head === 'name' &&
    !hasWord(wish.words, 'name') &&
    wish.items.some(({ clausal, words }) => clausal && words.includes('identity'));
  if (named && given.words.length > 1) {
    const words = given.words.map((word) => (word === 'name' ? 'identity' : word));
    return matchTold({ ...given, head: 'identity', words }, { ...ban, verb: CONTENT }, wish, context);
  }
  const item = ban.verb === CONTENT && !ban.implied ? withoutOrdinary(given) : given;
  if (given.about && !given.about.some((word) => wish.text?.includes(word))) return undefined;
  if (item === given) return matchTold(item, ban, wish, context);
  const left = given.words.filter((word) => !item.words.includes(word));
  // "new devices" are no used ones.
  const other = left.some((word) => wish.items.some(({ words }) => words.some((own) => isContrast(word, own))));
  const match = other ? undefined : matchTold(item, ban, wish, context);
  return match && { ...match, quiet: true };
}

/** What the wish names without the words of the ban: by what it asks for, or as the task has it. */
function matchImplied({ head, words, joined }: ContentItem, wish: Proposition, context: Context): Match | undefined {
  if (words.length > 2) return undefined;
  // Where it is gives its address.
  const answered =
    ASKS_FOR.test(wish.text ?? '') &&
    wish.items.some(
      ({ head: asked }) => asked !== undefined && ANSWERING.has(asked) && joined.some((word) => isKindOf(word, asked)),
    );
  if (answered) return { narrower: false, quiet: true };
  // In an article on bees, the queen is the queen bee.
  const other = words.length === 2 && head !== undefined ? words.find((word) => word !== head) : undefined;
  const called =
    other !== undefined &&
    wish.items.some(({ words: own }) => own.length === 1 && own[0] === other) &&
    context.some((word) => sameWord(word, head!));
  return called ? { narrower: false, quiet: true } : undefined;
}

/** Whether the wish tells by a value what the ban names by a noun: `his age` by `he is 66 years old`. */
function tellsValue({ head, words, joined }: ContentItem, { values }: Proposition, context: Context): boolean {
  if (head === undefined || !values) return false;
  const of = words.filter((word) => word !== head);
  return values.some((value) => {
    if (value.head !== head) return false;
    const whose = value.words.filter((word) => word !== head);
    // "his age" is not that of the house.
    if (of.length === 0)
      return !joined.includes('personal') || whose.every((word) => PEOPLE.has(word) || /^(?:he|she)$/.test(word));
    return of.every(
      (word) => hasWord(whose, word) || (whose.length === 0 && context.some((own) => sameWord(own, word))),
    );
  });
}

const BY_NAME = /\bby (?:(?:their|its|his|her) )?(?:full |real )?names?\b/;
const WHICH_ONE = /^\W*(?:which|what) [a-z]/;

function matchTold(item: ContentItem, ban: Proposition, wish: Proposition, context: Context): Match | undefined {
  const nominal = ban.verb === CONTENT ? matchNominal(item, wish) : undefined;
  if (nominal) return nominal;
  const [only] = item.words;
  if (
    ban.mention &&
    item.words.length === 1 &&
    wish.verb === CONTENT &&
    wish.items.some(({ head, words }) => head === only && words.length === 1)
  )
    return { narrower: false };
  // What is never to be mentioned cannot stand in a phrase that is to be covered.
  if (
    (item.clausal || (ban.mention && (item.head === undefined || item.words[0] === item.head))) &&
    item.words.length === 1 &&
    wish.verb === CONTENT &&
    wish.base !== undefined &&
    (NAMING.test(wish.base) || TELLS_OF.test(wish.base)) &&
    (wish.words.some((word) => sameWord(word, item.words[0]!)) ||
      wish.items.some((wanted) =>
        wanted.joined.some((word) =>
          isHead(word, wanted) ? isKindOf(word, item.words[0]!) : isNamedIn(wanted, word, item.words[0]!),
        ),
      ))
  )
    return { narrower: true, quiet: true };
  if (item.words.length === 0) return ban.verb === CONTENT ? undefined : { narrower: false };
  // What a pronoun may stand for is one thing: not the weight of the saddle where both are named before.
  if (wish.pronoun && ban.verb === CONTENT && wish.verb === CONTENT && item.words.length > 1) return undefined;
  // "recommend two brands by name", "state which brand it is"
  if (
    ban.base === 'name' &&
    wish.verb === CONTENT &&
    (BY_NAME.test(wish.said ?? '') || WHICH_ONE.test(wish.said ?? '')) &&
    item.head !== undefined &&
    item.words.every((word) => hasWord(wish.words, word))
  )
    return { narrower: true };
  // "the names of the teachers" name them.
  if (
    ban.base === 'name' &&
    wish.items.some(({ head, words }) => head === 'name' && item.words.every((word) => hasWord(words, word)))
  )
    return { narrower: true };
  if (
    item.topical &&
    ban.verb === CONTENT &&
    wish.verb === CONTENT &&
    wish.items.some(({ words }) => words.includes(item.words[0]!))
  )
    return { narrower: true, quiet: true };
  if (ban.verb === CONTENT && tellsValue(item, wish, context)) return { narrower: false, quiet: true };
  const implied = ban.verb === CONTENT && wish.verb === CONTENT && matchImplied(item, wish, context);
  if (implied) return implied;
  if (ban.ingredient && SUBSTITUTE.test(wish.items.flatMap(({ joined }) => joined).join(' '))) return undefined;
  if (ban.ingredient && /^\W*that\b/.test(wish.said ?? '')) return undefined;
  // A hedgehog is an animal, and no scary one.
  const generals = generalsOf(item.words.length === 1 ? nounsOf(item) : wholeTerms(item));
  const kind = wish.items.some((wanted) =>
    wanted.joined.some(
      (word) =>
        (ban.ingredient || isHead(word, wanted)) &&
        generals.some((general) => isKindOf(word, general) || (ban.ingredient && word === general)),
    ),
  );
  // What is not to be described may be there.
  const treats =
    ban.base !== undefined && TREATING.test(ban.base) && !(wish.base !== undefined && TREATING.test(wish.base));
  if (ban.verb === CONTENT && kind && !treats && item.words.length <= 2) return { narrower: false };
  // Who must buy no alcohol buys no wine.
  if (ban.verb !== CONTENT && kind && item.words.length <= 2) return { narrower: true };
  // What is not to be mentioned has no quality that could be.
  const named =
    ban.mention &&
    wish.verb === CONTENT &&
    item.words.length === 1 &&
    wish.items.some(
      ({ head, words }) =>
        head !== undefined &&
        words.some((word, at) => at > words.indexOf(head) && generals.some((general) => isKindOf(word, general))),
    );
  if (named) return { narrower: true, quiet: true };
  if (
    ban.verb !== CONTENT &&
    (item.head === undefined || wish.pronoun) &&
    !(item.describes && wish.items.every(({ head }) => head !== undefined && !hasWord(item.words, head))) &&
    item.words.every((word) => hasWord(wish.words, word))
  )
    return { narrower: !wish.pronoun };
  if (
    item.head !== undefined &&
    !hasWord(wish.words, item.head) &&
    !wish.words.some((word) => endsWithNoun(word, item.head!)) &&
    !(item.words.length > 1 && hasKind(wish, item.head))
  )
    return undefined;
  const missing = item.words.filter(
    (word) =>
      !hasWord(wish.words, word) &&
      !wish.items.some(({ joined, words }) =>
        [...joined, ...words].some((own) => own === word || isKindOf(own, word)),
      ) &&
      // "the identity of the author" is who wrote it.
      !(
        item.head === 'identity' &&
        groupMembers(word).some((member) => wish.words.some((own) => sameFamily(own, member)))
      ) &&
      !(OF_THE_MATTER.test(word) && word !== item.head) &&
      !(
        PEOPLE.has(word) &&
        word !== item.head &&
        // Whose it is may go without saying.
        (ASKING.test(ban.verb) || wish.words.some((other) => PEOPLE.has(other)))
      ),
  );
  const matched = item.words.length - missing.length;
  const same = wish.items.find(
    (wanted) =>
      (wanted.head !== undefined &&
        item.head !== undefined &&
        (hasWord([wanted.head], item.head) || (ban.verb === CONTENT && endsWithNoun(wanted.head, item.head)))) ||
      (item.words.length === 1 &&
        (wanted.head !== undefined && item.head === undefined && !item.clausal
          ? hasWord([wanted.head], item.words[0]!)
          : wanted.words.length === 1
            ? hasWord(wanted.words, item.words[0]!)
            : NAME.test(item.words[0]!) && wanted.words.includes(item.words[0]!))),
  );
  const extra = same ? same.words.filter((word) => !hasWord(item.words, word)) : [];
  if (
    same &&
    extra.length === 0 &&
    missing.length > 0 &&
    item.whose &&
    missing.every((word) => item.whose!.includes(word))
  )
    return { narrower: false, quiet: true };
  // "how to repair a tyre" is about repairs.
  const done =
    !same && item.words.length === 1 && !item.clausal && wish.verb === CONTENT
      ? wish.items.find(({ does }) => does !== undefined && hasWord([does], item.words[0]!))
      : undefined;
  if (done) return { narrower: done.words.length > 1, quiet: true };
  if (item.words.length === 1) return same ? { narrower: extra.length > 0 && !NAME.test(item.words[0]!) } : undefined;
  if (missing.length > 0) {
    if (ban.verb !== CONTENT) return undefined;
    if (missing.length >= item.words.length || (matched === 1 && extra.length > 0)) return undefined;
    if (!missing.every((word) => context.some((other) => sameFamily(other, word)))) return undefined;
  }
  return { narrower: extra.length > 0 };
}

/** A refusal names what it withholds more freely: most of its words must be in the wish, the others in the task. */
function matchRefusal({ items }: Proposition, wish: Proposition, context: Context): Match | undefined {
  return items.some((item) => withholds(item, wish, context)) ? { narrower: false } : undefined;
}

function withholds({ words, does }: ContentItem, wish: Proposition, context: Context): boolean {
  const wished = wish.base === undefined ? wish.words : [...wish.words, wish.base];
  const met = words.filter(
    (word) =>
      wished.some((other) => sameFamily(other, word)) ||
      wish.items.some(({ joined }) => joined.some((kind) => isKindOf(kind, word))),
  );
  // What is not done is withheld where it is to be told that it is done.
  if (met.length === 0 || (does !== undefined && !met.includes(does))) return false;
  const known = (word: string) =>
    context.some((other) => groupMembers(word).some((member) => sameFamily(other, member)));
  const rest = words.filter((word) => !met.includes(word) && !known(word));
  if (does !== undefined) return rest.length === 0;
  if (rest.length === 0 || met.length / words.length >= 0.6) return true;
  // "The causes of the failure" are the causes that are asked for without saying whose.
  const unqualified = ({ words: own }: ContentItem) =>
    own.length > 0 && own.every((word) => words.some((other) => sameFamily(other, word)));
  return met.includes(words[0]!) && wish.items.some(unqualified);
}

/** The words of the task itself. */
type Context = readonly string[];

const NO_CONTEXT: Context = [];
const FIRST_WORDS = 400;

/**
 * The first sentence of the message, or the second where the ban is the first. What its words name need not be named
 * again. The same sentence gives the same list.
 */
export function contextOf({ message, sentence }: Directive): Context {
  if (!message) return NO_CONTEXT;
  const own = sentence !== undefined && message.text.slice(0, sentence.start).trim() === '';
  if (own) return firstSentence(message.text.slice(sentence.end));
  return contextIn(message);
}

const contextIn = oncePer(({ text }: Message) => firstSentence(text));

function firstSentence(text: string): Context {
  const start = text.slice(0, FIRST_WORDS);
  const end = /[.?!](?=\s)/.exec(start)?.index ?? start.length;
  return wordsOfTask(start.slice(0, Math.max(end, 1)));
}

const wordsOfTask = rememberRecent(
  100,
  (sentence): Context => [...new Set(sentence.toLowerCase().match(/[a-z][a-z]{2,}/g) ?? [])],
);
