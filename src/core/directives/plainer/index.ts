import type { Wording } from '../../prompt/types.ts';
import { quotesOf } from '../clauses.ts';
import { asOrders } from './duties.ts';
import type { Restated } from './edits.ts';
import { saidOutright } from './outright.ts';
import { restated } from './restated.ts';
import { ruledOut } from './ruled-out.ts';

export { describedParts } from './described.ts';
export type { Restated } from './edits.ts';
export { plainOrders } from './rewordings.ts';
export { severalOrders } from './shared-verbs.ts';

const STEPS = [restated, asOrders, saidOutright, ruledOut];

/** The sentence with its orders put as such, letter for letter in their places; null where there is none to put so. */
export function restatedInPlace(wording: Wording): Restated | null {
  return STEPS.reduce<Restated | null>((before, step) => {
    const own = step(before?.wording ?? wording);
    const next = own && isWithinQuotes(own, wording) ? null : own;
    return next && before ? { ...next, stretches: [...before.stretches, ...next.stretches] } : (next ?? before);
  }, null);
}

/** `the phrase "we do not describe it"`: no order. */
function isWithinQuotes({ stretches }: Restated, { text }: Wording): boolean {
  const quotes = quotesOf(text);
  return stretches.some(([start, end]) => quotes.some((quote) => quote.start <= start && end <= quote.end));
}
