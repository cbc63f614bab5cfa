/**
 * The words of a text as 32-bit hashes, in a form in which formatting does not count: letter case, punctuation, Markdown,
 * JSON syntax, quotation marks, white space and the plural "s" are gone.
 */
export interface Words {
  /** Words that carry content, in order. English function words are left out, unless the text has no other. */
  readonly content: readonly number[];
  /** Sum over the numbers and negations, 16 bits: two texts that differ in one of them say different things. */
  readonly anchors: number;
}

/** Words of one text that are looked at; what follows is not compared. */
const MAX_WORDS = 8192;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Function words: a question asked with other ones is the same question. */
const STOP_WORDS = hashesOf(
  `a an the this that these those and or of to in on at by for with from as is are am was were be been being do does did
  have has had i im ive id me my we our us you your it its can could would will shall please there here so just also
  then than into about some any if`,
);
const NOT = hashOf('not');
/** Contractions without their apostrophe. */
const CONTRACTED_NOT = hashesOf(
  `dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt havent hasnt hadnt mustnt aint`,
);
const NEGATIONS = hashesOf('not no never without none nothing nobody neither nor');

/** Reads the words of a text in one pass. Never throws. */
export function readWords(text: string): Words {
  const content: number[] = [];
  const functionWords: number[] = [];
  let anchors = 0;
  let length = 0;
  let hash = FNV_START;
  let before = FNV_START;
  let last = 0;
  let previous = 0;
  let hasDigit = false;

  const end = () => {
    if (length === 0) return;
    // "orders" and "order" are one word.
    let word = length > 3 && last === LOWER_S && previous !== LOWER_S ? before : hash;
    length = 0;
    hash = FNV_START;
    if (CONTRACTED_NOT.has(word)) word = NOT;
    if (hasDigit || NEGATIONS.has(word)) anchors = (anchors + (mix(word) >>> 16)) & 0xffff;
    hasDigit = false;
    if (!STOP_WORDS.has(word)) content.push(word);
    else if (content.length === 0 && functionWords.length < MAX_WORDS) functionWords.push(word);
  };

  const plain = normalize(text);
  for (let at = 0; at < plain.length && content.length < MAX_WORDS; at++) {
    const code = plain.charCodeAt(at);
    const kind = code < 128 ? ASCII[code]! : kindOf(code);
    if (kind === BREAK) {
      end();
      continue;
    }
    if (kind === JOIN) {
      // Inside "don't", and inside "10,000" and "2.50" but not at the end of a sentence.
      const next = plain.charCodeAt(at + 1);
      const joins = code === COMMA || code === DOT ? hasDigit && isDigit(next) : length > 0;
      if (!joins) end();
      if (!joins || code !== DOT) continue;
    }
    if (kind === IDEOGRAPH) end();
    previous = last;
    last = code;
    before = hash;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    length++;
    if (code >= 48 && code <= 57) hasDigit = true;
    if (kind === IDEOGRAPH) end();
  }
  end();
  return { content: content.length > 0 ? content : functionWords, anchors };
}

/** Runs of characters without white space. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = code <= 32 || code === 0xa0;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** Spreads a hash over all its bits. */
export function mix(hash: number): number {
  let h = hash | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One hash for a list of hashes, in order; 0 for an empty list and for no other. */
export function hashAll(hashes: readonly number[]): number {
  if (hashes.length === 0) return 0;
  let all = FNV_START;
  for (const hash of hashes) all = Math.imul(all ^ mix(hash), FNV_PRIME);
  return mix(all) || 1;
}

/** FNV-1a over the UTF-16 units. */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => hashOf(word.replace(/^(\w{2,}[^s])s$/, '$1'))),
  );
}

const NON_ASCII = /[^\x00-\x7f]/;

function normalize(text: string): string {
  return (NON_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}

const BREAK = 0;
const LETTER = 1;
/** Stands inside a word or ends it, by what follows. */
const JOIN = 2;
/** A word of its own in scripts that put no spaces between words. */
const IDEOGRAPH = 3;

const LOWER_S = 115;
const COMMA = 44;
const DOT = 46;
const APOSTROPHE = 39;
const CLOSING_QUOTE = 0x2019;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
    ? LETTER
    : code === COMMA || code === DOT || code === APOSTROPHE
      ? JOIN
      : BREAK,
);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function kindOf(code: number): number {
  if (code === CLOSING_QUOTE) return JOIN;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return BREAK;
  if (code >= 0x2000 && code <= 0x2bff) return BREAK;
  if (code >= 0x3000 && code <= 0x303f) return BREAK;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xe00 && code <= 0xe7f))
    return IDEOGRAPH;
  // Emoji and other pairs of surrogates decorate; private use means nothing to others.
  return code >= 0xd800 && code <= 0xf8ff ? BREAK : LETTER;
}
