import type { Wording } from '../../prompt/types.ts';
import { saidOutright } from './outright.ts';
import { type Restated, restated } from './restated.ts';

export { plainOrders } from './rewordings.ts';
export type { Restated };

/** The sentence with its orders put as such, letter for letter in their places; null where there is none to put so. */
export function restatedInPlace(wording: Wording): Restated | null {
  const first = restated(wording);
  const then = saidOutright(first?.wording ?? wording);
  if (!first || !then) return then ?? first;
  return { wording: then.wording, stretches: [...first.stretches, ...then.stretches] };
}
