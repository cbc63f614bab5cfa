import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A longer line is not read: no trainer takes a row of this size. */
const MAX_LINE_BYTES = 20_000_000;
const CHUNK_BYTES = 1 << 20;

export interface LineReader {
  /** `number` counts from 0. */
  line(text: string, number: number): void;
  /** A line that was skipped, and why. */
  unread(number: number, why: string): void;
  /** Bytes read since the last call. */
  progress?(bytes: number): void;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Lines that begin in these bytes are read, each to its end; end exclusive. Default: all. */
  readonly start?: number;
  readonly end?: number;
  /** Asked after every line; reading stops once it is true. */
  readonly until?: (() => boolean) | undefined;
}

export interface ReadLines {
  /** False when `signal` stopped it before the end. */
  readonly complete: boolean;
  readonly lines: number;
  /** The byte after the last line that was read. */
  readonly next: number;
}

/**
 * Reads a file of any size by lines, split at LF on bytes; a CR before it and a byte order mark at the beginning of the
 * file are taken off. Memory holds one chunk and one line. Rejects with what reading the file rejects with.
 */
export async function readLines(
  path: string,
  reader: LineReader,
  { signal, start = 0, end = Number.POSITIVE_INFINITY, until }: ReadOptions = {},
): Promise<ReadLines> {
  let number = 0;
  /** Where the line begins. */
  let begin = start;
  /** The beginning of a line whose end has not been read. */
  let pieces: Buffer[] = [];
  let pieceBytes = 0;
  /** In the middle of a file only what follows a line break begins a line. */
  let inside = start === 0;

  const finishLine = (rest: Buffer) => {
    const size = pieceBytes + rest.length;
    if (size > MAX_LINE_BYTES) {
      reader.unread(number, `a line of ${Math.round(size / 1e6)} MB, which was not read: at most 20 MB are`);
    } else {
      const whole = pieces.length > 0 ? Buffer.concat([...pieces, rest]) : rest;
      const text = whole.toString('utf8', 0, whole.at(-1) === CR ? whole.length - 1 : whole.length);
      if (text.includes('\ufffd') && !isUtf8(whole)) reader.unread(number, 'not UTF-8: save the file as UTF-8');
      else reader.line(begin === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text, number);
    }
    number++;
    pieces = [];
    pieceBytes = 0;
  };

  let offset = Math.max(0, start - 1);
  for await (const data of createReadStream(path, { highWaterMark: CHUNK_BYTES, start: offset })) {
    if (signal?.aborted) return { complete: false, lines: number, next: begin };
    const chunk = data as Buffer;
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      if (inside) finishLine(chunk.subarray(from, at));
      inside = true;
      from = at + 1;
      begin = offset + from;
      if (begin >= end || until?.()) {
        reader.progress?.(from);
        return { complete: true, lines: number, next: begin };
      }
    }
    if (inside && from < chunk.length) {
      pieceBytes += chunk.length - from;
      // A line that will not be read need not be held.
      if (pieceBytes > MAX_LINE_BYTES) pieces = [];
      else pieces.push(chunk.subarray(from));
    }
    offset += chunk.length;
    reader.progress?.(chunk.length);
    if (!inside && offset >= end) return { complete: true, lines: 0, next: end };
  }
  if (pieceBytes > 0) finishLine(Buffer.alloc(0));
  return { complete: true, lines: number, next: offset };
}

const LF = 10;
const CR = 13;
const BYTE_ORDER_MARK = 0xfeff;
