import type { Wording } from '../../prompt/types.ts';
import { quotesOf } from '../clauses.ts';
import { asOrders } from './duties.ts';
import type { Restated } from './edits.ts';
import { saidOutright } from './outright.ts';
import { inUsualWords } from './rarer-words.ts';
import { restated } from './restated.ts';
import { ruledOut } from './ruled-out.ts';

export { describedParts } from './described.ts';
export { type Restated, whereSaid } from './edits.ts';
export { plainOrders } from './rewordings.ts';
export { severalOrders } from './shared-verbs.ts';

const STEPS = [restated, asOrders, saidOutright, inUsualWords, ruledOut];

/** The sentence with its orders put as such, step by step; none where there is none to put so. */
export function restatedInPlace(sentence: Wording): readonly Restated[] {
  const done: Restated[] = [];
  for (const step of STEPS) {
    const wording = done.at(-1)?.wording ?? sentence;
    const own = step(wording);
    if (own && !isWithinQuotes(own, wording)) done.push(own);
  }
  return done;
}

/** `the phrase "we do not describe it"`: no order. */
function isWithinQuotes({ stretches }: Restated, { text }: Wording): boolean {
  const quotes = quotesOf(text);
  return stretches.some(({ start, end }) => quotes.some((quote) => quote.start <= start && end <= quote.end));
}
