import { movedBy, type Span } from '../text/text.ts';
import { type Leaf, type OuterList, readStructure, type Structure } from './structure.ts';
import type { Passage, Wording } from './types.ts';
import { oncePerWording, wordingOf } from './wordings.ts';

/**
 * A message is cut into segments: stretches of whole lines whose structure depends on nothing before them or behind. Equal
 * segments share a wording, so that the structure of each is read once and an edit costs the segment it is in.
 */
interface Segmented {
  /** In reading order. Together they hold the text but for the line break before each of them. */
  readonly segments: readonly Passage[];
  /** The leaves of all segments by offsets of the message. */
  readonly leaves: readonly Leaf[];
  readonly tooDeep: Span | undefined;
}

/** The segments of a Markdown text and their structure. `template`: control lines such as `{% if %}` are leaves. */
export function readSegments(text: string, template: boolean): Segmented {
  const structureOf = template ? templateStructure : plainStructure;
  const segments: Passage[] = [];
  const leaves: Leaf[] = [];
  let lists = 0;
  let lastList: OuterList | undefined;
  let tooDeep: Span | undefined;
  for (const segment of cutSegments(text, structureOf)) {
    const { start } = segment;
    const structure = structureOf(segment.wording);
    // A list goes on in the next segment as long as its marker stays the same.
    const goesOn = lastList !== undefined && lastList.marker === structure.firstList?.marker;
    const place: Place = {
      start,
      leaves: leaves.length,
      firstList: goesOn ? lastList!.list : lists,
      lists: goesOn ? lists - 1 : lists,
    };
    for (const leaf of structure.leaves) leaves.push(moved(leaf, place));
    segments.push(segment);
    tooDeep ??= structure.tooDeep && movedBy(structure.tooDeep, start);
    lastList = structure.lastList && { ...structure.lastList, list: listAt(structure.lastList.list, place) };
    lists = place.lists + structure.lists;
  }
  return { segments, leaves, tooDeep };
}

const plainStructure = oncePerWording(({ text }) => readStructure(text, false));
const templateStructure = oncePerWording(({ text }) => readStructure(text, true));

/**
 * A heading and an item of an outermost list end every block above them but fences and comments, and so does, behind a
 * blank line, what is not indented.
 */
const SEGMENT_START = /\n(?=#{1,6}[ \t]|[*+-][ \t]+\S)|\n[ \t\r]*\n(?!\s)/y;

function startsOf(text: string): number[] {
  const starts = [0];
  // Line by line: an expression that looks for itself takes ten times as long.
  for (let at = text.indexOf('\n'); at >= 0; ) {
    SEGMENT_START.lastIndex = at;
    const found = SEGMENT_START.test(text);
    if (found) starts.push(SEGMENT_START.lastIndex);
    at = text.indexOf('\n', found ? SEGMENT_START.lastIndex : at + 1);
  }
  return starts;
}

function* cutSegments(text: string, structureOf: (segment: Wording) => Structure): Generator<Passage> {
  const starts = startsOf(text);
  let before: Wording | undefined;
  const segmentBetween = (at: number, next: number): Wording => {
    const start = starts[at]!;
    const end = next < starts.length ? starts[next]! - 1 : text.length;
    const expected = before && behind(before).wording;
    if (expected?.text.length === end - start && text.startsWith(expected.text, start)) return expected;
    const words = text.slice(start, end);
    return wordingOf(words, words, NONE);
  };
  for (let at = 0, next: number; at < starts.length; at = next) {
    next = at + 1;
    let wording = segmentBetween(at, next);
    // The steps double, so that a fence that is never closed is read a few times and not once a paragraph.
    for (let step = 1; next < starts.length && structureOf(wording).open; step *= 2) {
      next = Math.min(next + step, starts.length);
      wording = segmentBetween(at, next);
    }
    if (before) behind(before).wording = wording;
    before = wording;
    yield { start: starts[at]!, wording };
  }
}

/** The segment that stood behind one when it was read last, which after a keystroke is there most often: found without a look-up. */
const behind = oncePerWording((): { wording?: Wording } => ({}));

const NONE: readonly never[] = [];

/** What stands before a segment in its message. */
interface Place {
  readonly start: number;
  readonly leaves: number;
  /** The number in the message of the list the segment starts with, and what is added to those of the others. */
  readonly firstList: number;
  readonly lists: number;
}

function listAt(list: number, { firstList, lists }: Place): number {
  return list === 0 ? firstList : lists + list;
}

function moved(leaf: Leaf, place: Place): Leaf {
  const { start, leaves } = place;
  return {
    kind: leaf.kind,
    start: leaf.start + start,
    end: leaf.end + start,
    textStart: leaf.textStart + start,
    textEnd: leaf.textEnd + start,
    marks: leaf.marks.length ? leaf.marks.map((mark) => movedBy(mark, start)) : leaf.marks,
    depth: leaf.depth,
    list: leaf.list === undefined ? undefined : listAt(leaf.list, place),
    ordered: leaf.ordered,
    checkbox: leaf.checkbox,
    item: leaf.item === undefined ? undefined : leaf.item + leaves,
    level: leaf.level,
    cells: leaf.cells.length ? leaf.cells.map((cell) => movedBy(cell, start)) : leaf.cells,
    info: leaf.info,
    said: leaf.said,
  };
}
