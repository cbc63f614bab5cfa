import { ownCopy, RecentMap } from '../language/recent.ts';
import type { Mask, Wording } from './types.ts';

/** Texts whose wordings are kept: about the sentences and segments of a 100,000-token file. */
const KEPT = 16_000;

const kept = new RecentMap<string, Wording>(KEPT);

/** The one object for these words, as long as it is kept: equal sentences of all documents share it. */
export function wordingOf(text: string, masked: string, masks: readonly Mask[]): Wording {
  const first = kept.get(text);
  for (let known = first; known; known = known.next) {
    if (known.masked === masked && sameMasks(known.masks, masks)) return known;
  }
  const own = first?.text ?? ownCopy(text);
  const wording: Wording = {
    text: own,
    masked: masked === text ? own : ownCopy(masked),
    masks,
    readings: new Array(readers),
    next: first?.next,
  };
  if (first) first.next = wording;
  else kept.set(own, wording);
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
