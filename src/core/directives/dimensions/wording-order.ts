import { Cues } from '../../prompt/cues.ts';
import type { Clause, Quoted } from '../clauses.ts';
import { quotesOf } from '../clauses.ts';
import type { QuotedWords } from './wording-quoted.ts';

/** Of two quotations of a sentence, the one that stands first in the text. */
export interface QuotedOrder {
  readonly first: Quoted;
  readonly second: Quoted;
}

const ORDER_CUES = new Cues([
  /^(?:before|ahead|prior|earlier|sooner|after|later|until|once|first|second|last|order|sequence|preced|follow|behind|former|then|next)/,
]);

const NOUN =
  '(?:key ?words?|words?|terms?|names?|phrases?|expressions?|mention|use|appearance|occurrence|instance|time)';
/** `the first use of the word Q`. */
const OF_Q = `(?:(?:the|any|every|each|all|a|single|first|last|very|${NOUN}|of|that|you (?:use|mention|write|say)) ){0,7}Q`;
const MUST =
  "(?:(?:must|should|shall|will|has to|have to|needs? to|ought to|is to|are to|may|can)(?:n['’]t)? )?(?:only |always |never |not |have |already ){0,2}";
const STANDS =
  '(?:(?:(?:be|is|are|gets?|been) )?(?:used|mentioned|named|said|introduced|written|placed|put|brought up|found|read|seen|heard)|(?:come|appear|stand|occur|go|feature|show|turn|crop|is|be)s?|(?:coming|appearing|standing|occurring))(?: up| in)?';
const BETWEEN = '[^Q.;:]{0,40}?';
/** `Q must be used before Q`, `the first Q comes earlier in the text than any Q`. */
const BEFORE = new RegExp(
  `Q,?(?: (?:is|are) (?:used|mentioned|named|said|written),? it)?,? ${MUST}${STANDS}\\b${BETWEEN}\\b(?:before|prior to|ahead of|(?:earlier|sooner) (?:[a-z]+ ){0,4}than) ${OF_Q}|Q,? (?:before|prior to|ahead of) ${OF_Q}|Q,? ${MUST}precedes? ${OF_Q}`,
);
const AFTER = new RegExp(
  `Q,?(?: (?:is|are) (?:used|mentioned|named|said|written),? it)?,? ${MUST}${STANDS}\\b${BETWEEN}\\b(?:after|behind|later (?:[a-z]+ ){0,4}than) ${OF_Q}|Q,? (?:only )?(?:after|once) ${OF_Q}|Q,? ${MUST}follows? ${OF_Q}`,
);
/** `Q and Q, in this order`, `Q first and then Q`. */
const IN_ORDER =
  /Q,? (?:and|then|followed by) (?:(?:the|word|term|keyword|name) )*Q,? [^Q.;]{0,20}\b(?:in (?:this|that|exactly this|exactly that|the given|the named) (?:order|sequence)|(?:first|starting with) the former)\b|\b(?:in (?:this|that) order):? (?:first )?Q,?(?: and)?(?: then)? Q|Q[^Q.;]{0,30}? first,?(?: and)?(?: (?:only )?(?:then|afterwards|after that))? [^Q.;]{0,20}Q|Q[^Q.;]{0,30}? first\b[^Q.;]{0,20}Q[^Q.;]{0,20} (?:second|last|next|later|afterwards)\b/;
/** `before any use of Q, Q must have appeared`. */
const FRONTED = new RegExp(
  `^\\W*(?:(?:and|but|so) )?(before|prior to|ahead of|after|behind) ${OF_Q},? (?:the )?(?:${NOUN} )?Q (?:(?:must|should|shall|has to|is to|needs? to) (?:have |already |first |always ){0,2}${STANDS}|comes?|appears?|stands?)`,
);
const NOT_UNTIL = new RegExp(
  `Q,?(?: ${MUST}${STANDS})? (?:until|unless|before) ${OF_Q}(?: (?:has|have|is|was|were|had|appears?|appeared)\\b|\\W*$)|Q,? (?:until|unless|before) (?:you|it|the text)(?:['’]ve|['’]s| have| has)? (?:already )?(?:used|mentioned|introduced|named|said|written|explained) ${OF_Q}`,
);
const NOT = /\b(?:not|never|no)\b|n['’]t\b/;
/** Words that stand side by side, or in place of each other. */
const OTHERWISE =
  /\b(?:directly|immediately|right|straight|instead of|rather than|replace|paragraph|sentence|section|line|part|chapter|half|stanza|verse|title|heading|means?|if|when)\b/;

/** What a sentence says of the order of the two quotations it holds; undefined unless the clause holds the first of them. */
export function orderOfQuotations(clause: Clause): QuotedOrder | undefined {
  if (clause.quotes.length === 0 || clause.kind === 'question' || !ORDER_CUES.any(clause.near)) return undefined;
  const { text, masked } = clause.sentence;
  const all = quotesOf(text);
  if (all.length < 2) return undefined;
  // Of more than two, those of the clause.
  const own = all.length === 2 ? all : clause.quotes;
  if (own[0]!.start !== clause.quotes[0]!.start) return undefined;
  // "the keywords "a" and "b," with "a" appearing before "b""
  const again = own.length === 4 && own.slice(2).every((quote) => own.slice(0, 2).some((one) => areSame(one, quote)));
  const quotes = again ? own.slice(2) : own;
  if (quotes.length !== 2) return undefined;
  const [from, to] = all.length === 2 ? [0, masked.length] : [again ? own[1]!.end + 1 : clause.start, clause.end];
  const [a, b] = [quotes[0]!, quotes[1]!];
  const words =
    `${masked.slice(from, a.start - 1)} Q ${masked.slice(a.end + 1, b.start - 1)} Q ${masked.slice(b.end + 1, to)}`
      .toLowerCase()
      .replace(/\bq\b/g, 'Q')
      .replace(/\s+/g, ' ')
      .replace(/ ([,.;:])/g, '$1');
  if (OTHERWISE.test(words)) return undefined;
  const denied = NOT.test(words);
  if (denied) {
    if (NOT_UNTIL.test(words)) return { first: b, second: a };
    if (BEFORE.test(words)) return { first: b, second: a };
    return AFTER.test(words) ? { first: a, second: b } : undefined;
  }
  const fronted = FRONTED.exec(words)?.[1];
  if (fronted !== undefined)
    return /^(?:after|behind)$/.test(fronted) ? { first: a, second: b } : { first: b, second: a };
  if (BEFORE.test(words) || IN_ORDER.test(words)) return { first: a, second: b };
  return AFTER.test(words) ? { first: b, second: a } : undefined;
}

function areSame(...quotes: readonly [Quoted, Quoted]): boolean {
  const [a, b] = quotes.map(({ text }) => text.toLowerCase().replace(/[,.;:]+$/, ''));
  return a === b;
}

/** Of two quotations, which stands more often than the other. */
export interface QuotedFrequency {
  readonly more: Quoted;
  readonly less: Quoted;
  /** Not just as often. */
  readonly strict: boolean;
}

const OFTEN = '(?:often|frequently|many times)';
/** `Q more often than Q`, `Q at least twice as often as Q`. */
const COMPARED = new RegExp(
  `Q[^Q.;]{0,60}?(?:\\b(?<comparative>more|less|fewer) (?:${OFTEN}|times) than|(?<bound>\\bat least|\\bat most|\\b(?:twice|half|[a-z]+ times))? as ${OFTEN} as) ${OF_Q}`,
);
const EQUALLY =
  /Q and (?:the [a-z]+ )?Q[^Q.;]{0,40}\b(?:equally often|the same number of times|as often as each other)\b/;

/** What a clause says of how often its two quotations stand, one beside the other. */
export function frequencyOfQuotations({ quotes: all, words }: QuotedWords): readonly QuotedFrequency[] {
  if (all.length !== 2 || !/\b(?:often|frequently|times)\b/.test(words)) return [];
  const [a, b] = [all[0]!, all[1]!];
  const both = [
    { more: a, less: b, strict: false },
    { more: b, less: a, strict: false },
  ];
  const match = COMPARED.exec(words);
  const denied = NOT.test(match?.[0] ?? words);
  if (!match) return !denied && EQUALLY.test(words) ? both : [];
  const { comparative, bound } = match.groups!;
  if (comparative === undefined && bound === undefined) return denied ? [{ more: b, less: a, strict: true }] : both;
  if (denied && comparative === undefined) return [];
  const isMore = comparative === 'more' || (comparative === undefined && !/most|half/.test(bound!));
  const strict = !denied && !/at (?:least|most)$/.test(bound ?? '');
  return [isMore === denied ? { more: b, less: a, strict } : { more: a, less: b, strict }];
}
