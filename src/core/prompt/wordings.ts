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
  const own = first?.text ?? narrowCopy(text);
  const wording: Wording = {
    text: own,
    masked: masked === text ? own : narrowCopy(masked),
    masks,
    readings: new Array(readers),
    next: first?.next,
  };
  if (first) first.next = wording;
  else kept.set(own, wording);
  return wording;
}

/** Characters that need two bytes. */
const WIDE = /[^\0-\xff]/;

/**
 * The same text in memory of its own, in one byte a character where that is enough: a slice of a text with one dash or quotation
 * mark has two, and then every expression that reads it is compiled a second time.
 */
function narrowCopy(text: string): string {
  if (text.length > LONGEST || WIDE.test(text)) return ownCopy(text);
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return String.fromCharCode(...codes);
}

/** Characters that are passed to a function at once. */
const LONGEST = 4096;

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
