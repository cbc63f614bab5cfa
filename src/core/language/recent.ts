/** The same text in memory of its own, for keys: a slice of a string keeps the whole string alive in some engines. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** Whatever remembers what was made of texts. */
interface Memory {
  forget(): void;
}

const memories: Memory[] = [];

/** Takes a memory into those that {@link forgetTexts} empties. To be called when it is made, once a process. */
export function remembered(memory: Memory): void {
  memories.push(memory);
}

/** Forgets all texts that were read, as in a new process: what is found in a text must not depend on those before it. */
export function forgetTexts(): void {
  for (const memory of memories) memory.forget();
}

/**
 * A map that keeps at least the `limit` entries used last, and at most twice as many. Two generations instead of an order:
 * an entry costs nothing when it is used again before the generation changes.
 */
export class RecentMap<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(private readonly limit: number) {
    remembered(this);
  }

  get(key: K): V | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: K, value: V): void {
    this.young.set(key, value);
    if (this.young.size < this.limit) return;
    this.old = this.young;
    this.young = new Map();
  }

  forget(): void {
    this.young = new Map();
    this.old = new Map();
  }
}

/** The same function of a text, which remembers its results for the texts asked last. `read` must depend on nothing else. */
export function rememberRecent<T>(limit: number, read: (text: string) => T): (text: string) => T {
  const known = new RecentMap<string, { readonly result: T }>(limit);
  return (text) => {
    let found = known.get(text);
    if (!found) {
      const own = ownCopy(text);
      found = { result: read(own) };
      known.set(own, found);
    }
    return found.result;
  };
}
