import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A longer line is not read: no trainer takes a row of this size. */
const MAX_LINE_BYTES = 20_000_000;
const CHUNK_BYTES = 1 << 20;

export interface LineReader {
  line(text: string, number: number): void;
  /** A line that was skipped, and why. */
  unread(number: number, why: string): void;
  /** Bytes read so far. */
  progress?(bytes: number): void;
}

/**
 * Reads a file of any size by lines, split at LF on bytes; a CR before it is taken off. Memory holds one chunk and one line.
 * Returns false when `signal` stopped it before the end. Rejects with what reading the file rejects with.
 */
export async function readLines(path: string, reader: LineReader, signal?: AbortSignal): Promise<boolean> {
  let number = 0;
  let bytes = 0;
  /** The beginning of a line whose end has not been read. */
  let pieces: Buffer[] = [];
  let pieceBytes = 0;

  const end = (rest: Buffer) => {
    const size = pieceBytes + rest.length;
    if (size > MAX_LINE_BYTES) {
      reader.unread(number, `a line of ${Math.round(size / 1e6)} MB, which was not read: at most 20 MB are`);
    } else {
      const whole = pieces.length > 0 ? Buffer.concat([...pieces, rest]) : rest;
      const text = whole.toString('utf8', 0, whole.at(-1) === CR ? whole.length - 1 : whole.length);
      if (text.includes('\ufffd') && !isUtf8(whole)) reader.unread(number, 'not UTF-8: save the file as UTF-8');
      else reader.line(text, number);
    }
    number++;
    pieces = [];
    pieceBytes = 0;
  };

  for await (const data of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    if (signal?.aborted) return false;
    const chunk = data as Buffer;
    let start = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, start)) {
      end(chunk.subarray(start, at));
      start = at + 1;
    }
    if (start < chunk.length) {
      pieceBytes += chunk.length - start;
      // A line that will not be read need not be held.
      if (pieceBytes > MAX_LINE_BYTES) pieces = [];
      else pieces.push(chunk.subarray(start));
    }
    bytes += chunk.length;
    reader.progress?.(bytes);
  }
  if (pieceBytes > 0) end(Buffer.alloc(0));
  return true;
}

const LF = 10;
const CR = 13;
