/**
 * With what letters an expression can begin, so that it is tried only on words that hold them. Every match of `pattern`
 * holds one of its heads: at most three letters, fewer where an alternative is shorter or goes on with what is not
 * written out. Undefined where that cannot be told from its source: then it has to be tried on every word.
 */
export function headsOf(pattern: RegExp): readonly string[] | undefined {
  if (pattern.flags !== '') return undefined;
  const heads = new HeadReader(pattern.source).alternatives();
  return heads.length <= MOST_HEADS && heads.every(({ text }) => text !== '')
    ? heads.map(({ text }) => text)
    : undefined;
}

export const HEAD_LENGTH = 3;
const MOST_HEADS = 1000;
/** A class of more characters is not written out. */
const LARGEST_CLASS = 8;

interface Head {
  readonly text: string;
  /** What follows belongs to it. */
  readonly open: boolean;
}

const EMPTY: readonly Head[] = [{ text: '', open: true }];
const UNKNOWN: readonly Head[] = [{ text: '', open: false }];

/** Reads the source of an expression once, from left to right. */
class HeadReader {
  private at = 0;

  constructor(private readonly source: string) {}

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
    const char = this.source[this.at++]!;
    if (char === '(') return this.group();
    if (char === '[') return this.characters();
    if (char === '^' || char === '$') return EMPTY;
    if (char === '.') return UNKNOWN;
    if (char !== '\\') return literal(char);
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return EMPTY;
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
    const end = this.source.indexOf(']', this.at);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    return inside.length > LARGEST_CLASS || /[\\^-]/.test(inside) ? UNKNOWN : [...inside].flatMap(literal);
  }

  private quantified(heads: readonly Head[]): readonly Head[] {
    if (!'?*+{'.includes(this.source[this.at] ?? '|')) return heads;
    const [quantifier] = /^(?:[?*+]|\{\d+(?:,\d*)?\})?\??/.exec(this.source.slice(this.at))!;
    this.at += quantifier.length;
    const repeated = quantifier.startsWith('?') ? heads : heads.map(({ text }) => ({ text, open: false }));
    return /^(?:[?*]|\{0)/.test(quantifier) ? [...EMPTY, ...repeated] : repeated;
  }
}

function literal(char: string): readonly Head[] {
  return [{ text: char, open: true }];
}

function isWhole({ text, open }: Head): boolean {
  return !open || text.length === HEAD_LENGTH;
}

function join(head: Head, tail: Head): Head {
  return { text: (head.text + tail.text).slice(0, HEAD_LENGTH), open: tail.open };
}

function distinct(heads: readonly Head[]): readonly Head[] {
  return [...new Map(heads.map((head) => [`${head.open} ${head.text}`, head])).values()];
}
