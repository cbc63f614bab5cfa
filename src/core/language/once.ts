/**
 * Reads each object once: the result is kept with the object, under a key of its own that nothing lists. `read` must depend
 * on nothing else.
 *
 * Not in a WeakMap: what it holds counts as reachable when young objects are collected, and what is read of a document
 * leads back to it, so that the documents of all keystrokes since the last full collection would be copied with the last.
 */
export function oncePer<K extends object, T extends NonNullable<unknown>>(read: (key: K) => T): (key: K) => T {
  const place = Symbol();
  return (key: K & { readonly [place]?: T }) => {
    const known = key[place];
    if (known !== undefined) return known;
    const result = read(key);
    (key as { [place]?: T })[place] = result;
    return result;
  };
}

/** Makes a value when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
