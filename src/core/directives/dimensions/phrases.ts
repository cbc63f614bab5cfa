import { oncePer } from '../../language/once.ts';
import { rememberRecent } from '../../language/recent.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { type Contradiction, quieter, severityOf } from '../conflicts.ts';
import { lemmaOf, sameFamily } from '../lexicon/inflection.ts';
import { isKindOf } from '../lexicon/kinds.ts';
import { groupMembers, nounGroup } from '../lexicon/synonyms.ts';
import type { ContentItem, Proposition } from '../propositions.ts';
import { DELIVERABLES, partOf } from '../scope.ts';
import type { Directive } from '../types.ts';
import type { DirectiveOf } from './types.ts';
import type { Edge, TermUse, TermWord } from './wording.ts';

type Phrase = DirectiveOf<TermUse | Edge>;
type Content = DirectiveOf<Proposition>;

/** Whether a directive wants words of its own in the text. */
export function isPhrase(directive: Directive): directive is Phrase {
  const value = directive.value as Partial<TermUse | Edge> | undefined;
  if (directive.dimension !== 'wording' || directive.modality === 'may') return false;
  if (value?.kind === 'use')
    return value.unit !== 'letter' && value.count!.min > 0 && !value.weak && value.words!.length > 2;
  return value?.kind === 'edge' && !value.never && value.phrase !== undefined && value.words!.length > 2;
}

/** What is said of words is told by the readers of wording. */
const OF_WORDS = /\b(?:key ?words?|words?|terms?|phrases?|vocabulary|expressions?|wording|quotes?|quotations?)\b/i;
const speaksOfWords = oncePerWording(({ masked }) => OF_WORDS.test(masked));

/** Phrases that must stand in the text against what must not be told, and against what must. */
export function* phrasesAgainst(content: readonly Content[], phrases: readonly Phrase[]): Generator<Contradiction> {
  if (phrases.length === 0) return;
  const told = content.filter(
    ({ value, sentence }) => mayBeTold(value) && !(sentence && speaksOfWords(sentence.wording)),
  );
  for (const phrase of phrases) {
    const text = readingOf(phrase.value);
    for (const other of told) {
      if (other.sentence === phrase.sentence) continue;
      const reason = other.value.kind === 'banned' ? tellsBanned(text, other.value) : denies(text, other.value);
      if (reason === undefined) continue;
      const sides = [other, phrase].sort((a, b) => a.span.start - b.span.start);
      const severity = severityOf(sides);
      if (severity) yield { dimension: 'topic', sides, reason, severity: quieter(severity, 'information') };
    }
  }
}

interface PhraseText {
  readonly text: string;
  readonly words: Contents;
  /** Its clauses that deny something. */
  readonly denied: readonly Contents[];
}

/** Words of which a phrase is compared with everything that is told: most are asked for again at the next key. */
class Contents {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly words: readonly string[]) {}

  /** Whether one of them means what `word` does. */
  mean(word: string): boolean {
    let met = this.known.get(word);
    if (met === undefined) {
      met = this.words.some((own) => means(own, word));
      if (this.known.size === MOST_KNOWN) this.known.clear();
      this.known.set(word, met);
    }
    return met;
  }
}
const MOST_KNOWN = 1000;

const DENIAL = /^(?:no|never|nobody|none|nothing|without|neither|nor|cannot|skip|skips|n't|.+n['’]t)$/;
const EMPTY =
  /^(?:the|an?|and|or|of|to|in|on|at|for|from|with|by|as|is|are|was|were|be|been|it|its|that|this|these|those|there|i|you|we|they|he|she|my|your|our|their|his|her|me|us|him|them|not|no|do|does|did|have|has|had|will|would|can|could|should|must|may|any|all|some|every|each|so|but|if|than|then|just|only|very|about|into|up|out)$/;

/** `is not ready`, `no parking`, but not `long, not short`. */
function deniesAll(words: readonly TermWord[]): boolean {
  return words.some(({ lower }, at) => DENIAL.test(lower) || (lower === 'not' && words[at - 1]?.pos === 'AUX'));
}

const readingOf = oncePer((value: TermUse | Edge): PhraseText => {
  const text = value.kind === 'use' ? value.term : value.phrase!;
  const clauses: TermWord[][] = [[]];
  let at = 0;
  for (const word of value.words) {
    const start = text.toLowerCase().indexOf(word.lower, at);
    if (
      start > at &&
      /[;:.!?]|\s[–—-]|, (?:and|but|so|since|because)\b/.test(text.slice(at, start + 8).replace(/[a-z]+$/, ''))
    )
      clauses.push([]);
    if (start >= 0) at = start + word.lower.length;
    clauses.at(-1)!.push(word);
  }
  const contents = (words: readonly TermWord[]) =>
    new Contents(words.map(({ lower }) => lower).filter((word) => !EMPTY.test(word) && /[a-z]/.test(word)));
  return {
    text,
    words: contents(value.words),
    denied: clauses.filter(deniesAll).map(contents),
  };
});

/** Verbs by which a ban rules out how something is told, not that it is. */
const TREATING =
  /^(?:explain|describe|discuss|analy[sz]e|evaluate|detail|elaborate|justify|review|assess|criticize|criticise|praise|argue|dwell|expand|delve|use|write|make|create|recommend|suggest|offer|give|provide|ask|list|start|begin|open|end|repeat|copy|quote)$/;

/** What stands in a phrase for a thing that is not named: an amount of money for a price. */
const SIGNS: readonly { readonly nouns: RegExp; readonly sign: RegExp }[] = [
  {
    nouns: /^(?:price|cost|fee|amount|money|rate|charge|fare|tariff)$/,
    sign: /[€$£¥] ?\d|\b\d[\d.,]* ?(?:€|\$|£|euros?|dollars?|pounds?|cents?|pence|francs?|usd|eur|gbp|chf)(?![a-z])/i,
  },
  {
    nouns: /^(?:salary|wage|pay|income|earnings)$/,
    sign: /[€$£¥] ?\d[\d.,]{3}|\b\d[\d.,]{3,} ?(?:€|\$|£|euros?|dollars?|pounds?)(?![a-z])/i,
  },
  {
    nouns: /^(?:date|day|month)$/,
    sign: /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})\b/i,
  },
  {
    nouns: /^month$/,
    sign: /\b(?:january|february|april|june|july|august|september|october|november|december|in (?:march|may))\b/i,
  },
  { nouns: /^(?:link|url|address|website)$/, sign: /\bhttps?:|\bwww\.|\b[a-z0-9-]+\.(?:com|org|net|io|de|co\.uk)\b/i },
  { nouns: /^(?:number|figure|digit|statistic|percentage|numeral)$/, sign: /\d/ },
  {
    nouns: /^age$/,
    sign: /\b(?:aged? |at (?:the age of )?)(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)\b|\b\d{1,3}[- ]years?[- ]old\b/i,
  },
  {
    nouns: /^(?:address|street|location)$/,
    sign: /\b\d{1,4} [A-Z][a-z]+ (?:Street|St|Road|Rd|Avenue|Lane|Drive|Square|Way)\b/,
  },
  {
    nouns: /^(?:dialogue|conversation)$/,
    sign: /[,.!?]["'”’],? (?:[a-z]+ ){0,3}?(?:said|says|asked|asks|replied|cried|shouted|whispered|answered|muttered)\b/i,
  },
  { nouns: /^percentage$/, sign: /%|\bper ?cent\b/i },
];

const NO_SIGNS: readonly RegExp[] = [];

const signsOf = rememberRecent(1000, (noun): readonly RegExp[] =>
  SIGNS.filter(({ nouns }) => nouns.test(noun)).map(({ sign }) => sign),
);

/** `Ask us for the right dose`: who says so tells nothing of it. */
const POINTS_ELSEWHERE =
  /\b(?:ask|call|ring|phone|e-?mail|contact|visit|consult|speak to|talk to|check with|see (?:the|our|your)|(?:find|listed|shown|posted|available|published|kept) (?:on|in|at|from)|on (?:the|our|your) [a-z]+ (?:page|board|site|app|desk)|will (?:tell|send|give|let|quote|update)|depends? on|set by)\b/i;

/** Whether what is wanted or banned is content, so that a phrase may tell or deny it. */
function mayBeTold({ kind, verb, act, pronoun, items }: Proposition): boolean {
  if (pronoun) return false;
  if (kind === 'banned') return verb === 'content' && act === undefined;
  return kind === 'wanted' && items.some(({ head, words }) => head !== undefined && words.length > 1);
}

function tellsBanned({ text, words }: PhraseText, value: Proposition): string | undefined {
  const treats = value.base !== undefined && !value.mention && TREATING.test(value.base);
  if (
    value.base === 'name' &&
    value.items.every(({ words: [word] }) => /^(?:people|person|individual)$/.test(word ?? ''))
  )
    return undefined;
  if (!value.mention && value.base === undefined && POINTS_ELSEWHERE.test(text)) return undefined;
  for (const { head, words: banned, clausal, describes } of value.items) {
    if (banned.length === 0 || clausal || describes) continue;
    const isMet = (word: string) => words.mean(word) && !isForm(word);
    if (!treats && banned.every(isMet)) return `the required "${text}" tells what is not to be told`;
    const signs = head === undefined ? NO_SIGNS : signsOf(head);
    if (signs.length === 0 || !banned.includes(head!) || isMet(head!)) continue;
    if (banned.every((word) => word === head || isMet(word)) && signs.some((sign) => sign.test(text)))
      return `the required "${text}" holds a ${head}`;
  }
  return undefined;
}

/** Words for texts and their parts stand in a phrase as words for things. */
function isForm(word: string): boolean {
  return DELIVERABLES.test(word) || partOf(word) !== undefined;
}

function means(own: string, word: string): boolean {
  const lemma = lemmaOf(own);
  return (
    groupMembers(word).some((member) => member === own || sameFamily(lemma, member)) || isKindOf(nounGroup(lemma), word)
  );
}

function denies({ text, denied }: PhraseText, value: Proposition): string | undefined {
  if (denied.length === 0) return undefined;
  const met = value.items.some((item) => denied.some((words) => isDenied(item, words)));
  return met ? `the required "${text}" denies what is to be told` : undefined;
}

/** All that is told of the thing stands in one clause that denies it. */
function isDenied({ head, words }: ContentItem, denied: Contents): boolean {
  return head !== undefined && words.length > 1 && words.every((word) => denied.mean(word) && !isForm(word));
}
