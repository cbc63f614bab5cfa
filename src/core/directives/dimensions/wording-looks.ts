import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause, Quoted } from '../clauses.ts';
import { lastNoun } from '../scope.ts';
import { stretchOf } from './wording-placed.ts';

/** What stands around a quoted word wherever it is used: backticks, brackets. */
export interface QuotedLook {
  readonly quote: Quoted;
  readonly look: string;
  readonly never: boolean;
}

/** A quoted word that has another one right beside it wherever it is used. */
export interface QuotedNeighbour {
  readonly quote: Quoted;
  readonly by: Quoted;
  readonly side: 'before' | 'after';
}

const LOOK_CUES = new Cues([/^(?:backticks?|brackets?|parenthes[ie]s|underlin|braces|asterisks?|marks|commas)/]);
const NEIGHBOUR_CUES = new Cues([/^(?:followed|preceded|follows?|precedes?)$/]);

const LOOK =
  /\b(?:in|inside|within|between|with|by) (?:a pair of )?((?:single |double |square |curly |round |angle )?(?:backticks|brackets|braces|parentheses|asterisks|quotation marks|inverted commas))\b|\b(underlined)\b/g;
const FORMS =
  /\b(?:put|set|writ(?:e|ten)|wrap(?:ped)?|enclosed?|placed?|print(?:ed)?|format(?:ted)?|render(?:ed)?|show(?:n)?|appears?|stands?|be|is|surround(?:ed)?|mark(?:ed)?)\b/;
const NOT = /\b(?:not|never|without|no)\b|n['’]t\b/;

/** How the words that a clause quotes are to look. */
export function looksOfQuotes(clause: Clause): readonly QuotedLook[] {
  if (clause.quotes.length === 0 || !LOOK_CUES.any(clause.near)) return [];
  const { quotes, words } = stretchOf(clause);
  if (!FORMS.test(words) || !words.includes('Q')) return [];
  let from = 0;
  return matchesOf(words, LOOK).flatMap((match) => {
    const never = NOT.test(words.slice(from, match.index));
    from = match.index + match[0].length;
    const look = (match[1] ?? match[2])!;
    return quotes.map((quote) => ({ quote, look, never }));
  });
}

/** What a thing is called wherever the text speaks of it. */
export interface QuotedNaming {
  readonly of: string;
  readonly names: readonly Quoted[];
  /** By no other name. */
  readonly only: boolean;
}

const NAMING_CUES = new Cues([/^(?:refer|call|address|speak|name|term|label)$/]);
const NAMES =
  /^\W*(?:(?:please|(?<always>always|only|exclusively|consistently)) )?(?:refer to|call|address|speak of|name|term|label) (?:(?:the|all|every|each|any|your|our|his|her|their) )?(?<of>(?!(?:it|them|him|her|you|me|us)\b)[a-z][a-z'’ -]{1,40}?)(?<only>,? (?:only|exclusively|solely|always|consistently|just|simply))?(?: as| by the name| with)?(?:,? (?:only|exclusively|solely|nothing but))? (?:the |an? )?(?<names>Q(?:,? or Q|, Q){0,3})(?<alone>,? (?:only|alone|throughout|and (?:by )?(?:nothing else|no other name)|at all times|every time|each time))?\W*$/;

/** What a clause calls a thing by words that it quotes. */
export function namingOfQuotes(clause: Clause): QuotedNaming | undefined {
  if (clause.quotes.length === 0 || !NAMING_CUES.any(clause.near) || clause.polarity === 'negative') return undefined;
  const { quotes, words } = stretchOf(clause);
  const groups = NAMES.exec(words)?.groups;
  if (!groups || groups.names!.split('Q').length - 1 !== quotes.length) return undefined;
  const only = (groups.always ?? groups.only ?? groups.alone) !== undefined || SOLELY.test(words);
  return { of: lastNoun(groups.of!), names: quotes, only };
}

const SOLELY = /\b(?:as|with|by) (?:only|exclusively|solely|nothing but) Q/;

const AT_ONCE = '(?:directly|immediately|right|straight|always|only)';
const FOLLOWED = new RegExp(
  `Q\\b[^Q.;]{0,40}?\\b(?:${AT_ONCE} (?:be )?(followed|preceded)|(followed|preceded) ${AT_ONCE}) by (?:the (?:word|term|name|phrase) )?Q|\\b(?:each|every)(?: single)? (?:use|occurrence|mention|instance|appearance) of[^Q.;]{0,20}Q\\b[^Q.;]{0,30}?\\b(followed|preceded) by (?:the (?:word|term|name|phrase) )?Q`,
);

/** Of two words that a clause quotes, the one that stands right beside every use of the other. */
export function neighbourOfQuotes(clause: Clause): QuotedNeighbour | undefined {
  if (clause.quotes.length !== 2 || !NEIGHBOUR_CUES.any(clause.near) || clause.polarity === 'negative')
    return undefined;
  const { quotes, words } = stretchOf(clause);
  const match = quotes.length === 2 ? FOLLOWED.exec(words) : null;
  if (!match) return undefined;
  const verb = match.slice(1).find((group) => group !== undefined);
  return { quote: quotes[0]!, by: quotes[1]!, side: verb === 'followed' ? 'after' : 'before' };
}
