import { basesOf, formOf } from '../lexicon/inflection.ts';
import { verbOfNoun } from '../lexicon/nominal-acts.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from '../verbs.ts';

/** Participles that describe the noun behind them more often than they act on it. */
const DESCRIBES =
  /^(?:closing|opening|clarifying|following|concluding|finishing|ending|starting|leading|heading|running|existing|missing|remaining|introducing|supporting|trailing|moving|warning|linking|flowing|reading)$/;

/** What is done, as an order: `commit changes` of `committing changes`, `approve or block` of `approving or blocking`. */
export function orderOf(doing: string): string | undefined {
  const [first, second] = doing.split(' ');
  const base = baseOfParticiple(first!);
  if (base === undefined || (DESCRIBES.test(first!) && !/^(?:the|your|an?|any|with|by)$/.test(second ?? '')))
    return undefined;
  const rest = doing.slice(first!.length);
  return (
    base + rest.replace(/(?<=^ (?:or|and) |, (?:or |and )?)[a-z]+ing\b/g, (word) => baseOfParticiple(word) ?? word)
  );
}

/** The order that a noun for an act amounts to: `delete old records`. */
export function orderOfNoun(act: string): string | undefined {
  const [, own = '', noun, rest = ''] =
    /^((?:[a-z'’-]+ )*?)([a-z-]+)((?: (?:of|for|to|in|on|from|into|with|by|between)\b.*)?)$/.exec(act) ?? [];
  const verb = noun === undefined ? undefined : verbOfNoun(noun);
  if (verb === undefined || /\b(?:no|not|more|other|further|only|few|own)\b/.test(own)) return undefined;
  const object = rest.startsWith(' of ') ? rest.slice(3) : own === '' ? rest : ` ${own.trimEnd()}${rest}`;
  return verb + object;
}

/** `requested` is said of what one requests. */
export function verbOfPassive(word: string): string | undefined {
  // What is told is content.
  if (word === 'told') return 'mention';
  return basesOf(word).find((base) => base !== word && IMPERATIVE_VERBS.has(base) && formOf(word, base) === 'past');
}
