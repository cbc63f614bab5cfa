import { ownCopy, remembered } from './recent.ts';

/**
 * Remembers what is made of short stretches of texts, such as words: of those a text has many, and few distinct ones. A
 * stretch is looked up where it stands, without being cut out. When it is full it forgets all and begins anew.
 */
export class StretchMap<V> {
  private readonly places: number;
  private hashes: Int32Array;
  private stretches: (string | undefined)[];
  private values: V[] = [];
  private size = 0;

  /** Keeps up to `limit` stretches, a power of two; `make` must depend on nothing but the stretch. */
  constructor(
    private readonly limit: number,
    private readonly make: (stretch: string) => V,
  ) {
    this.places = 2 * limit - 1;
    this.hashes = new Int32Array(2 * limit);
    this.stretches = new Array(2 * limit).fill(undefined);
    remembered(this);
  }

  /** What is made of the stretch of the text, UTF-16 offsets. */
  get(text: string, start: number, end: number): V {
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let place = (hash ^ (hash >>> 15)) & this.places;
    for (;;) {
      const known = this.stretches[place];
      if (known === undefined) return this.add(text.slice(start, end), hash, place);
      if (this.hashes[place] === hash && known.length === end - start && text.startsWith(known, start))
        return this.values[place]!;
      place = (place + 1) & this.places;
    }
  }

  private add(stretch: string, hash: number, place: number): V {
    const own = ownCopy(stretch);
    const value = this.make(own);
    if (this.size === this.limit) {
      this.forget();
      place = (hash ^ (hash >>> 15)) & this.places;
    }
    this.size++;
    this.hashes[place] = hash;
    this.stretches[place] = own;
    this.values[place] = value;
    return value;
  }

  forget(): void {
    if (this.size === 0) return;
    this.stretches.fill(undefined);
    this.values = [];
    this.size = 0;
  }
}
