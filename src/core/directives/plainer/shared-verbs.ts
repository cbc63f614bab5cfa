import type { Wording } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { quotesOf } from '../clauses.ts';
import { singular } from '../scope.ts';
import type { Described } from './described.ts';
import { joined, type Piece } from './edits.ts';

/**
 * Orders on quoted words that share one verb, put in sentences of their own, so that what is said of the one is not said of the
 * other: `Use the keyword "a" in the title and the phrase "b" twice` as `Use the keyword "a" in the title` and `Use the phrase "b"
 * twice`; `"a" must appear once and "b" twice` likewise; `It must close, not open, with "a"` as `It must close with "a"` and `It must not
 * open with "a"`.
 */

const NOUN =
  '(?:key ?word|word|phrase|term|expression|name|sentence|line|slogan|hashtag|abbreviation|noun|verb|adjective|adverb|tagline|motto|quotation|question)s?';
const Q = `(?:(?:the|a|an|your|our|this) )?(?:${NOUN} )?["“‘]_{1,300}["”’]`;
const LIST = `${Q}(?:(?:,? and|,? or|,) ${Q}){0,6}`;
const MODAL =
  "(?:must|should|shall|will|may|can|has to|have to|needs? to|is to|are to|cannot|can['’]t|mustn['’]t|shouldn['’]t)(?: not| never| only| always| each)?";
const VERB =
  '(?:use|include|put|place|write|say|mention|repeat|insert|add|quote|contain|have|feature|employ|hold|keep|work in|weave in|utter|allow|limit|restrict|confine|reserve)';
/** What tells how often, where or in which form the words stand. */
const SAID =
  '(?=,? ?(?:only |exactly |just |at least |at most |no (?:more|fewer|less) than |not more than |up to |always |strictly |never |not |directly |right |immediately )*(?:in|on|at|under|below|above|within|before|after|as|once|twice|thrice|[a-z0-9]+ times|for|to|every|somewhere|anywhere|near|per|between|rather than|instead of|(?:one|a) single time|(?:exactly |at least |at most )?[a-z0-9]+ words)\\b)';
const LINK = '(?:,? (?:and|but|while|plus|or|nor)(?: also)? |[,;] )';
const OPENS = '(?:^\\W*|[,;:] |,? (?:and|then) )';
const TAIL = `${SAID}(?<tail>(?:[^.;:"“”]|["“]_{1,300}["”]){2,90}?)`;
/** `Use "a" twice and "b" once`. */
const ONE_VERB = new RegExp(
  `${OPENS}(?<head>(?:(?:please |also |then |always )*(?:(?:do not|don['’]t|never) )?${VERB}|(?:the|your|each|every|it) ?(?:[a-z]+ ){0,4}?${MODAL} ${VERB}) )${LIST}${TAIL}(?<link>${LINK})(?=(?<next>${Q})(?<behind>${SAID}[^.;:]*))`,
);
/** `"a" must appear twice and "b" once`. */
const ONE_PASSIVE = new RegExp(
  `${OPENS}${LIST}(?<head> (?:${MODAL} (?:be [a-z]+|appear|occur|stand|come|feature|go|turn up|come up|show up)|(?:is|are) (?:allowed|permitted|reserved|forbidden|banned)|appears?|belongs?|comes|goes|stands))${TAIL}(?<link>${LINK})(?=(?<next>${Q})(?<behind>${SAID}[^.;:]*))`,
);
const BOUND = '(?:at least|at most|no more than|not more than|no fewer than|only|exactly|never more than)';
/** `Use "a" at least twice in the title and at most once in the text`. */
const TWO_COUNTS = new RegExp(
  `${OPENS}(?<head>(?:please |also )?${VERB} )(?<next>${Q})(?<tail> (?:${BOUND} )?(?:once|twice|[a-z0-9]+ times) (?:in|at|on|under) [^.;:,"“]{3,40}?)(?<link>,? (?:and|but) )(?=(?<behind>${BOUND} (?:once|twice|[a-z0-9]+ times) (?:in|at|on|under) ))`,
);
const IN_CASE = /\b(?:if|when|whenever|unless|where|whether|either|both|while you)\b|\?/;
/** How a quotation stands in what is said of another: as one side of two, or as the name of a place. */
const BESIDE = /([a-z]+(?: of)?|)(?: the)?(?: [a-z]+)? ["“]_/;
const OF_ONE = /^(?:(?:words|word) (?:of|from)|in|under|of|from|to|for)$/;

/** Null where each order has a verb of its own. */
export const severalOrders = oncePerWording((wording): Described | null => {
  const { text, masked } = wording;
  if (masked.length > 400 || !MAY_SHARE.test(text)) return null;
  const quotes = quotesOf(text);
  if (quotes.length === 0) return null;
  let words = masked.toLowerCase();
  for (const { start, end } of quotes) {
    // "a," as "a",
    const comma = text[end - 1] === ',';
    const quoted = '_'.repeat(end - start - (comma ? 1 : 0)) + (comma ? `${text[end]},` : '');
    words = words.slice(0, start) + quoted + words.slice(comma ? end + 1 : end);
  }
  const [active, passive] = [ONE_VERB.exec(words), ONE_PASSIVE.exec(words)];
  const again = active || passive ? null : TWO_COUNTS.exec(words);
  const found = active ?? passive ?? again;
  if (!found) return oneEndAlone(wording, words);
  const { head, tail, link, behind } = found.groups as Record<'head' | 'tail' | 'link' | 'behind', string>;
  const until = found.index + found[0].length;
  if (IN_CASE.test(words.slice(0, until) + behind.replace(/,.*/, ''))) return null;
  const beside = BESIDE.exec(tail)?.[1];
  const sameWay = beside === undefined || OF_ONE.test(beside) || BESIDE.exec(behind)?.[1] === beside;
  if (!sameWay && !link.startsWith(',')) return null;
  const last = until - link.length + (/["”’]/.test(text[until - link.length] ?? '') ? 1 : 0);
  const next = words.slice(until).startsWith(found.groups!.next!) ? until + found.groups!.next!.length : until;
  const from = found.index + found[0].indexOf(head);
  const verb: Piece = [from, from + head.length];
  // "in the first question and "b" in the last one"
  const nth = NTH_ONE.exec(behind);
  const noun = nth && PIECE.exec(tail)?.[1];
  const at = nth && noun ? next + nth.index + nth[0].length : next;
  const named: readonly Piece[] = at > next ? [[next, at - (nth![1]?.length ?? 0)], ` ${singular(noun!)}`] : [];
  const object = from + head.length + (found.groups!.next?.length ?? 0);
  const rest: readonly Piece[] = again
    ? [[from, object], ' ', [until, words.length]]
    : active
      ? [verb, [until, next], ...named, [at, words.length]]
      : [[until, next], verb, ...named, [at, words.length]];
  const bare = joined(wording, [[0, last], '.', ' '.repeat(words.length - last - 1)]);
  return { bare, told: [{ order: joined(wording, rest), start: until, end: words.length }] };
});

/** One end of a text that has the words, the other denied beside it. */
function oneEndAlone(wording: Wording, words: string): Described | null {
  const match = NOT_THE_OTHER.exec(words);
  if (!match || IN_CASE.test(words)) return null;
  const { modal, other } = match.groups!;
  const [start, end] = [match.index + match.groups!.verb!.length + (modal?.length ?? 0), match.index + match[0].length];
  const order: Piece[] = [
    [0, match.index],
    modal ?? 'do ',
    `not ${other!.replace(/^(?:clos|conclud)$/, '$&e')}`,
    [end, words.length],
  ];
  const bare = joined(wording, [[0, start], ' '.repeat(end - start), [end, words.length]]);
  return { bare, told: [{ order: joined(wording, order), start: 0, end: words.length }] };
}
const NOT_THE_OTHER =
  /(?:\b(?<modal>(?:must|should|has to|is to) )|^(?=\w))(?<verb>begin|start|open|end|close|conclude|finish),? (?:and )?(?:not|rather than|instead of) (?<other>begin|start|open|end|clos(?=e|ing)|conclud(?=e|ing)|finish)(?:e|ing)?,?(?= (?:with|on|the|your|it|each|every)\b)/;
const NTH_ONE =
  /^ (?:only |never |not )?(?:in|at|on) the (?:first|second|third|fourth|fifth|last|final|opening|closing|other)( one)?(?=\W*$|[,.])/;
const PIECE =
  /\b(paragraph|sentence|section|line|question|answer|stanza|verse|chapter|step|item|tip|slide|scene|part|row|entry|example|reason|explanation|act|half|post|tweet)s?\b/;
const MAY_SHARE = /["”],? [a-z]|\b(?:not|rather than|instead of) (?:begin|start|open|end|clos|conclud|finish)/i;
