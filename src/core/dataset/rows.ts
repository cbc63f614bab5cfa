import { agreeing, BANDS, NEAR_SAMPLES, NEAR_SAMPLES_OF_SHORT, SHORT_WORDS } from './sketch.ts';
import { contradict, sameTarget } from './targets.ts';
import { mix } from './words.ts';

/** What is kept of a row: 14 words of 32 bits, 56 bytes. */
const FIELDS = 14;
const EXACT = BANDS;
const EXACT_HIGH = BANDS + 1;
/** Hash of the content words of the input in order; 0 when it has none. */
const CONTENT = BANDS + 2;
const DECISION = BANDS + 3;
const TARGET_SKETCH = BANDS + 4;
/** From the top: 12 bits of anchors, 4 bits for the number of content words (at most 15), 16 bits for the target's group. */
const ANCHORS_AND_GROUP = BANDS + 5;
const LINE = BANDS + 6;
const LENGTH = BANDS + 7;

const ROWS_A_CHUNK = 4096;

export interface KeptRow {
  readonly exact: readonly [number, number];
  readonly content: number;
  /** Content words of the input. */
  readonly words: number;
  readonly anchors: number;
  readonly target: { readonly group: number; readonly decision: number; readonly sketch: number };
  readonly line: number;
  readonly length: number;
}

/** The rows of a table, as plain data. */
export interface KeptRows {
  readonly chunks: readonly Uint32Array<ArrayBuffer>[];
  readonly count: number;
}

/** The rows of a file as fingerprints, 56 bytes each, in chunks so that growing copies nothing. */
export class RowTable implements KeptRows {
  readonly chunks: Uint32Array<ArrayBuffer>[] = [];
  count = 0;

  /** Adds a row, its sketch still empty, and returns its place. */
  add(row: KeptRow): number {
    const at = this.grow();
    const fields = this.fields(at);
    fields[EXACT] = row.exact[0];
    fields[EXACT_HIGH] = row.exact[1];
    fields[CONTENT] = row.content;
    fields[DECISION] = row.target.decision;
    fields[TARGET_SKETCH] = row.target.sketch;
    fields[ANCHORS_AND_GROUP] = ((row.anchors & 0xfff) << 20) | (Math.min(row.words, 15) << 16) | row.target.group;
    fields[LINE] = row.line;
    fields[LENGTH] = row.length;
    return at;
  }

  /** Adds the rows of a stretch of the file that begins at line `from`. */
  append({ chunks, count }: KeptRows, from: number): void {
    for (let row = 0; row < count; row++) {
      const start = (row % ROWS_A_CHUNK) * FIELDS;
      const fields = this.fields(this.grow());
      fields.set(chunks[Math.floor(row / ROWS_A_CHUNK)]!.subarray(start, start + FIELDS));
      fields[LINE]! += from;
    }
  }

  private grow(): number {
    if (this.count % ROWS_A_CHUNK === 0) this.chunks.push(new Uint32Array(ROWS_A_CHUNK * FIELDS));
    return this.count++;
  }

  /** The row's words, to read and to write; the first `BANDS` are its sketch. */
  fields(at: number): Uint32Array {
    const start = (at % ROWS_A_CHUNK) * FIELDS;
    return this.chunks[Math.floor(at / ROWS_A_CHUNK)]!.subarray(start, start + FIELDS);
  }

  field(at: number, field: number): number {
    return this.chunks[Math.floor(at / ROWS_A_CHUNK)]![(at % ROWS_A_CHUNK) * FIELDS + field]!;
  }

  line(at: number): number {
    return this.field(at, LINE);
  }

  /** UTF-16 units of the row's line. */
  length(at: number): number {
    return this.field(at, LENGTH);
  }
}

export type Repeat = 'duplicate' | 'near-duplicate' | 'conflicting-targets';

/**
 * Finds rows that repeat an earlier one: wholly, nearly, or with the same input and another target. Each row is reported
 * at most once. Takes time linear in the rows and, while it runs, 7 bytes a row.
 */
export function findRepeats(rows: RowTable, report: (kind: Repeat, row: number, earlier: number) => void): void {
  const done = new Uint8Array(rows.count);
  const slots = new Slots(rows);
  const pass = (key: number, relate: (row: number, earlier: number) => Repeat | undefined) => {
    slots.clear(key);
    for (let row = 0; row < rows.count; row++) {
      if (done[row] || (key !== EXACT && rows.field(row, CONTENT) === 0)) continue;
      let kind: Repeat | undefined;
      const earlier = slots.find(rows.field(row, key), (other) => {
        kind = relate(row, other);
        return kind !== undefined;
      });
      if (earlier === undefined) slots.add(row);
      else {
        done[row] = 1;
        report(kind!, row, earlier);
      }
    }
  };
  pass(EXACT, (row, other) =>
    rows.field(row, EXACT_HIGH) === rows.field(other, EXACT_HIGH) ? 'duplicate' : undefined,
  );
  pass(CONTENT, (row, other) => {
    if (!isSameInput(rows, row, rows, other)) return undefined;
    return contradict(targetOf(rows, row), targetOf(rows, other)) ? 'conflicting-targets' : undefined;
  });
  for (let band = 0; band < BANDS; band++) {
    pass(band, (row, other) =>
      isNear(rows, row, rows, other) && sameTarget(targetOf(rows, row), targetOf(rows, other))
        ? 'near-duplicate'
        : undefined,
    );
  }
}

/** Finds rows whose input stands in the held-out set too. Each row is reported at most once. */
export function findLeaks(
  rows: RowTable,
  heldOut: RowTable,
  report: (row: number, heldOutRow: number, same: boolean) => void,
): void {
  const done = new Uint8Array(rows.count);
  const slots = new Slots(heldOut);
  for (const key of [CONTENT, ...Array.from({ length: BANDS }, (_, band) => band)]) {
    slots.clear(key);
    for (let row = 0; row < heldOut.count; row++) if (heldOut.field(row, CONTENT) !== 0) slots.add(row);
    for (let row = 0; row < rows.count; row++) {
      if (done[row] || rows.field(row, CONTENT) === 0) continue;
      const found = slots.find(rows.field(row, key), (other) => isNear(rows, row, heldOut, other));
      if (found === undefined) continue;
      done[row] = 1;
      report(row, found, isSameInput(rows, row, heldOut, found));
    }
  }
}

function targetOf(rows: RowTable, row: number): { group: number; decision: number; sketch: number } {
  return {
    group: rows.field(row, ANCHORS_AND_GROUP) & 0xffff,
    decision: rows.field(row, DECISION) | 0,
    sketch: rows.field(row, TARGET_SKETCH),
  };
}

function isSameInput(a: RowTable, row: number, b: RowTable, other: number): boolean {
  return a.field(row, CONTENT) === b.field(other, CONTENT) && agreement(a, row, b, other) === BANDS * 4;
}

function isNear(a: RowTable, row: number, b: RowTable, other: number): boolean {
  const short = Math.min(wordsOf(a, row), wordsOf(b, other)) < SHORT_WORDS;
  return agreement(a, row, b, other) >= (short ? NEAR_SAMPLES_OF_SHORT : NEAR_SAMPLES);
}

function wordsOf(rows: RowTable, row: number): number {
  return (rows.field(row, ANCHORS_AND_GROUP) >>> 16) & 0xf;
}

/** Samples in common; none when a number or a negation differs. */
function agreement(a: RowTable, row: number, b: RowTable, other: number): number {
  if (a.field(row, ANCHORS_AND_GROUP) >>> 20 !== b.field(other, ANCHORS_AND_GROUP) >>> 20) return 0;
  let count = 0;
  for (let band = 0; band < BANDS; band++) count += agreeing(a.field(row, band), b.field(other, band));
  return count;
}

/** Rows with one key that are looked at. Many rows share a band in a file of templates. */
const MAX_CANDIDATES = 8;

/** A hash table with open addressing over one field of the rows, at most 70% full. */
class Slots {
  /** A row's place plus one; 0 is free. */
  private readonly slots: Int32Array;
  /** The field that is the key. */
  private key = 0;

  constructor(private readonly rows: RowTable) {
    this.slots = new Int32Array(Math.ceil(rows.count * 1.43) + 8);
  }

  clear(key: number): void {
    this.slots.fill(0);
    this.key = key;
  }

  /** The first of the rows with this key that `fits`. */
  find(key: number, fits: (row: number) => boolean): number | undefined {
    let candidates = 0;
    for (let at = this.start(key); this.slots[at] !== 0; at = this.next(at)) {
      const row = this.slots[at]! - 1;
      if (this.rows.field(row, this.key) !== key) continue;
      if (fits(row)) return row;
      if (++candidates === MAX_CANDIDATES) return undefined;
    }
    return undefined;
  }

  /** Left out when enough rows have the key already. */
  add(row: number): void {
    const key = this.rows.field(row, this.key);
    let candidates = 0;
    let at = this.start(key);
    for (; this.slots[at] !== 0; at = this.next(at)) {
      if (this.rows.field(this.slots[at]! - 1, this.key) === key && ++candidates === MAX_CANDIDATES) return;
    }
    this.slots[at] = row + 1;
  }

  private start(key: number): number {
    return Math.floor((mix(key) / 0x1_0000_0000) * this.slots.length);
  }

  private next(at: number): number {
    return at + 1 === this.slots.length ? 0 : at + 1;
  }
}
