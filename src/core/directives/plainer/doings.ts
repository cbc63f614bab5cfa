import { baseOfParticiple } from '../verbs.ts';

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
