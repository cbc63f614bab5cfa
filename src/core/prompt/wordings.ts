import { ownCopy, RecentMap } from '../language/recent.ts';
import type { Mask, Wording } from './types.ts';

/** Wordings that are kept: about those of a 100,000-token file. */
const KEPT = 8000;

const kept = new RecentMap<string, Wording[]>(KEPT);

/** The one object for these words, as long as it is kept: equal sentences of all documents share it. */
export function wordingOf(text: string, masked: string, masks: readonly Mask[]): Wording {
  const known = kept.get(text);
  const same = known?.find((wording) => wording.masked === masked && sameMasks(wording.masks, masks));
  if (same) return same;
  const own = ownCopy(text);
  const wording: Wording = {
    text: own,
    masked: masked === text ? own : ownCopy(masked),
    masks,
    readings: new Array(readers),
  };
  if (known) known.push(wording);
  else kept.set(own, [wording]);
  return wording;
}

function sameMasks(a: readonly Mask[], b: readonly Mask[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ kind, start, end }, i) => kind === b[i]!.kind && start === b[i]!.start && end === b[i]!.end)
  );
}

/** How many readers there are. */
let readers = 0;

/**
 * Reads each wording once: the result is kept with the wording. `read` must depend on nothing else. To be called when a
 * module loads, as each reader takes a place in every wording.
 */
export function oncePerWording<T extends NonNullable<unknown> | null>(
  read: (wording: Wording) => T,
): (wording: Wording) => T {
  const place = readers++;
  return (wording) => {
    const known = wording.readings[place] as T | undefined;
    if (known !== undefined) return known;
    const result = read(wording);
    wording.readings[place] = result;
    return result;
  };
}
