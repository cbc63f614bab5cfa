/**
 * Whether two globs can match one path. Knows `*`, `**`, `?` and `{a,b}`; a character class counts as `?`.
 * Linear in the product of the two lengths.
 */
export function globsOverlap(a: string, b: string): boolean {
  const left = expandBraces(a).map(segments);
  const right = expandBraces(b).map(segments);
  return left.some((x) => right.some((y) => segmentsOverlap(x, y)));
}

const MAX_ALTERNATIVES = 64;

/** `src/*.{ts,tsx}` → `src/*.ts`, `src/*.tsx`. Past the limit the braces are read as `*`, which can only find more overlap. */
export function expandBraces(glob: string): string[] {
  let results = [''];
  let rest = glob;
  for (;;) {
    const open = rest.indexOf('{');
    const close = open < 0 ? -1 : rest.indexOf('}', open);
    if (close < 0) return results.map((prefix) => prefix + rest);
    const choices = rest.slice(open + 1, close).split(',');
    const before = rest.slice(0, open);
    const tooMany = results.length * choices.length > MAX_ALTERNATIVES;
    results = results.flatMap((prefix) =>
      tooMany ? [`${prefix}${before}*`] : choices.map((choice) => prefix + before + choice),
    );
    rest = rest.slice(close + 1);
  }
}

/** A glob without a slash matches at any depth, as editors read it. */
function segments(glob: string): string[] {
  const parts = glob
    .trim()
    .replace(/^\.?\//, '')
    .split('/')
    .filter(Boolean);
  if (parts.at(-1) === undefined) return ['**'];
  const path = glob.trim().endsWith('/') ? [...parts, '**'] : parts;
  return path.length === 1 && path[0] !== '**' && !glob.trim().startsWith('/') ? ['**', ...path] : path;
}

function segmentsOverlap(a: readonly string[], b: readonly string[]): boolean {
  return meets(
    a.length,
    b.length,
    (i) => a[i] === '**',
    (j) => b[j] === '**',
    (i, j) => namesOverlap(a[i]!, b[j]!),
  );
}

function namesOverlap(a: string, b: string): boolean {
  const x = letters(a);
  const y = letters(b);
  return meets(
    x.length,
    y.length,
    (i) => x[i] === '*',
    (j) => y[j] === '*',
    (i, j) => x[i] === '?' || y[j] === '?' || x[i] === y[j],
  );
}

function letters(name: string): string[] {
  return [...name.replace(/\[[^\]]*\]/g, '?').replace(/\*+/g, '*')];
}

/** Whether two patterns of items, some of which stand for any number of items, can match one sequence. */
function meets(
  n: number,
  m: number,
  manyA: (i: number) => boolean,
  manyB: (j: number) => boolean,
  same: (i: number, j: number) => boolean,
): boolean {
  let row: boolean[] = [];
  for (let i = n; i >= 0; i--) {
    const below = row;
    row = new Array(m + 1).fill(false);
    for (let j = m; j >= 0; j--) {
      if (i === n && j === m) row[j] = true;
      else if (i < n && manyA(i)) row[j] = below[j]! || (j < m && (row[j + 1]! || (manyB(j) && below[j + 1]!)));
      else if (j < m && manyB(j)) row[j] = row[j + 1]! || (i < n && below[j]!);
      else row[j] = i < n && j < m && same(i, j) && below[j + 1]!;
    }
  }
  return row[0]!;
}
