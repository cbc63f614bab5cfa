/**
 * With what letters an expression can begin, so that it is tried only on words that hold them. Every match of `pattern`
 * holds one of its heads: at most five letters, fewer where an alternative is shorter or goes on with what is not
 * written out. Undefined where that cannot be told from its source: then it has to be tried on every word.
 */
export function headsOf(pattern: RegExp): readonly Head[] | undefined {
  if (pattern.flags !== '') return undefined;
  const heads = new HeadReader(pattern.source).alternatives();
  return heads.length <= MOST_HEADS && heads.every(({ text }) => text !== '') ? heads : undefined;
}

const HEAD_LENGTH = 5;
const MOST_HEADS = 1000;
/** A class of more characters is not written out. */
const LARGEST_CLASS = 26;

export interface Head {
  readonly text: string;
  /** What follows belongs to it. */
  readonly open: boolean;
  /** No letter, digit or `_` stands before it. */
  readonly first: boolean;
}

/** Marks may stand before what follows, and nothing else. */
const NO_WORD_BEFORE = '^\\W*';
const EMPTY: readonly Head[] = [{ text: '', open: true, first: false }];
const BOUNDARY: readonly Head[] = [{ text: '', open: true, first: true }];
const UNKNOWN: readonly Head[] = [{ text: '', open: false, first: false }];

/** Reads the source of an expression once, from left to right. */
class HeadReader {
  private at = 0;

  private readonly source: string;

  constructor(source: string) {
    this.source = source.replace(/\\u((?!00[0-7])[\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  alternatives(): readonly Head[] {
    const heads = [...this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      heads.push(...this.sequence());
    }
    return heads;
  }

  private sequence(): readonly Head[] {
    let heads = EMPTY;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const next = this.quantified(this.atom());
      if (heads.every(isWhole)) continue;
      heads = distinct(heads.flatMap((head) => (isWhole(head) ? [head] : next.map((tail) => join(head, tail)))));
    }
    return heads;
  }

  private atom(): readonly Head[] {
    if (this.source.startsWith(NO_WORD_BEFORE, this.at)) {
      this.at += NO_WORD_BEFORE.length;
      return BOUNDARY;
    }
    const char = this.source[this.at++]!;
    if (char === '(') return this.group();
    if (char === '[') return this.characters();
    if (char === '^') return BOUNDARY;
    if (char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char !== '\\') return literal(char);
    const escaped = this.source[this.at++]!;
    if (escaped === 'b') return BOUNDARY;
    if (escaped === 'B') return EMPTY;
    if (escaped === 'd') return [...'0123456789'].flatMap(literal);
    return /[a-z0-9]/i.test(escaped) ? UNKNOWN : literal(escaped);
  }

  private group(): readonly Head[] {
    const [opening] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.source.slice(this.at))!;
    this.at += opening.length;
    const heads = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? EMPTY : heads;
  }

  private characters(): readonly Head[] {
    const [written] = /^(?:[^\\\]]|\\.)*\]/.exec(this.source.slice(this.at))!;
    this.at += written.length;
    if (/^\^|\\[a-z0-9]/i.test(written)) return UNKNOWN;
    const ranges = written.slice(0, -1).replace(/([^\\])-([^\\])/g, (_, from, to) => between(from, to));
    const inside = ranges.replace(/\\/g, '');
    return inside.length > LARGEST_CLASS ? UNKNOWN : inside.split('').flatMap(literal);
  }

  private quantified(heads: readonly Head[]): readonly Head[] {
    if (!'?*+{'.includes(this.source[this.at] ?? '|')) return heads;
    const [quantifier] = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(this.source.slice(this.at))!;
    this.at += quantifier.length;
    const repeated = quantifier.startsWith('?') ? heads : heads.map((head) => ({ ...head, open: false }));
    return /^(?:[?*]|\{0)/.test(quantifier) ? [...EMPTY, ...repeated] : repeated;
  }
}

/** All characters from one to another, both included. */
function between(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function literal(char: string): readonly Head[] {
  return [{ text: char, open: true, first: false }];
}

function isWhole({ text, open }: Head): boolean {
  return !open || text.length === HEAD_LENGTH;
}

function join(head: Head, tail: Head): Head {
  const first = head.first || (head.text === '' && tail.first);
  const text = (head.text + tail.text).slice(0, HEAD_LENGTH);
  // Before a mark, a boundary has a letter.
  return { text, open: tail.open, first: first && /^(?:\w|$)/.test(text) };
}

function distinct(heads: readonly Head[]): readonly Head[] {
  return [...new Map(heads.map((head) => [`${head.open} ${head.first} ${head.text}`, head])).values()];
}
