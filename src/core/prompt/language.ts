import type { Message, Wording } from './types.ts';
import { oncePerWording } from './wordings.ts';

interface DetectedLanguage {
  /** ISO 639-1, `und` when nothing tells. */
  readonly code: string;
  /** False for a text too short or too mixed to say. */
  readonly confident: boolean;
}

/** Letters looked at: enough to tell, and a constant cost on a long text. */
const SAMPLE = 6000;

/** The share of the letters that makes a script the text's; its characters say as much as several Latin letters. */
const SCRIPT_SHARE = 0.3;

/** Scripts of one language each, or read as the most frequent one. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Frequent words that few of the other languages share. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to is in for with that you are be not this your or as if it on should must when use each all any'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine mit für auf den dem des zu sie wenn auch oder bei wird werden sich von als immer'.split(
    ' ',
  ),
  fr: 'le la les et est une des du pour dans que qui vous avec sur pas ne ce cette sont aux ou par plus votre toujours'.split(
    ' ',
  ),
  es: 'el la los las y es una del para con que por en no se su como más tus debes cada siempre cuando este esta'.split(
    ' ',
  ),
  pt: 'o os as e é uma do da para com que por em não se você como mais deve cada sempre quando este esta ao'.split(' '),
  it: 'il lo gli e è una del della per con che di non si come più devi ogni sempre quando questo questa nel sono'.split(
    ' ',
  ),
  nl: 'de het een en is niet van voor met op dat je zijn wordt bij ook naar als altijd geen moet elke wanneer deze'.split(
    ' ',
  ),
  sv: 'och att det som en är inte för med på av den till ett om du ska alltid när eller från varje vid'.split(' '),
  pl: 'i w na nie się z jest że do to jak dla lub oraz od po przez zawsze każdy gdy jeśli należy musi'.split(' '),
  tr: 've bir bu için ile değil olarak her daha gibi çok olan veya ama zaman asla kadar sadece'.split(' '),
};

const CODES_OF_WORD = new Map<string, string[]>();
for (const [code, words] of Object.entries(STOP_WORDS)) {
  for (const word of words) CODES_OF_WORD.set(word, [...(CODES_OF_WORD.get(word) ?? []), code]);
}

/** The language most of a prompt is written in, by its beginning. Constant cost. */
export function languageOf(messages: readonly Pick<Message, 'segments'>[]): DetectedLanguage {
  const sample: Wording[] = [];
  let letters = 0;
  for (const { segments } of messages) {
    for (const { wording } of segments) {
      if (letters >= SAMPLE) break;
      sample.push(wording);
      letters += wording.text.length;
    }
  }
  const counted = sample.map(countsOf);
  if (!isMostlyAscii(counted)) return detectLanguage(sample.map(({ text }) => text).join('\n'));
  return mostFrequent(counted);
}

/** The language of a text by script and by frequent words of its beginning. Constant cost. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  const counted = [count(sample)];
  if (isMostlyAscii(counted)) return mostFrequent(counted);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { code: 'und', confident: false };
  return detectScript(sample, letters) ?? mostFrequent(counted);
}

/** What is counted of a text. */
interface Counts {
  readonly asciiLetters: number;
  /** Characters beyond ASCII. */
  readonly others: number;
  readonly words: number;
  /** How often frequent words of each language stand in it. */
  readonly frequent: ReadonlyMap<string, number>;
}

const NON_ASCII = /[^\x00-\x7f]/;

/** Where a text has no letters beyond those of English, the pattern of all letters takes ten times as long. */
function count(text: string): Counts {
  const ascii = !NON_ASCII.test(text);
  const words = text.toLowerCase().match(ascii ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  const frequent = new Map<string, number>();
  for (const word of words) {
    const codes = CODES_OF_WORD.get(word);
    if (codes) for (const code of codes) frequent.set(code, (frequent.get(code) ?? 0) + 1);
  }
  return {
    asciiLetters: lengthOf(ascii ? words : text.match(/[A-Za-z]+/g)),
    others: ascii ? 0 : lengthOf(text.match(/[^\x00-\x7f]+/g)),
    words: words.length,
    frequent,
  };
}

const countsOf = oncePerWording(({ text }) => count(text.slice(0, SAMPLE)));

function lengthOf(parts: readonly string[] | null): number {
  return parts?.reduce((sum, part) => sum + part.length, 0) ?? 0;
}

/** Too few other characters for another script to be a share of the letters that counts. */
function isMostlyAscii(counted: readonly Counts[]): boolean {
  const sum = (key: 'asciiLetters' | 'others') => counted.reduce((total, counts) => total + counts[key], 0);
  return sum('others') < SCRIPT_SHARE * sum('asciiLetters');
}

function mostFrequent(counted: readonly Counts[]): DetectedLanguage {
  const [first, second] = ranked(counted);
  if (!first) return { code: 'und', confident: false };
  const share = first[1] / counted.reduce((total, { words }) => total + words, 0);
  const lead = first[1] / (second?.[1] ?? 0.5);
  return { code: first[0], confident: first[1] >= 5 && share >= 0.12 && lead >= 1.6 };
}

/** The languages by how often their frequent words stand in some texts, most first. */
function ranked(counted: readonly Counts[]): [code: string, count: number][] {
  const sums = new Map<string, number>();
  for (const { frequent } of counted) {
    for (const [code, times] of frequent) sums.set(code, (sums.get(code) ?? 0) + times);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/** The language of a short text when it is surely not the one expected: frequent words of another, and none of its own. */
export function foreignLanguageOf(text: string, expected: string): string | undefined {
  const languages = ranked([count(text.slice(0, SAMPLE))]);
  const [first, second] = languages;
  if (!first || first[0] === expected || languages.some(([code]) => code === expected)) return undefined;
  return first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

function detectScript(sample: string, letters: number): DetectedLanguage | undefined {
  let best: { code: string; count: number } | undefined;
  let kana = 0;
  for (const [code, pattern] of SCRIPTS) {
    let count = sample.match(pattern)?.length ?? 0;
    if (code === 'ja') kana = count;
    // Japanese mixes kana with Han.
    if (code === 'zh' && kana > count * 0.1) {
      count += kana;
      if (count > (best?.count ?? 0)) best = { code: 'ja', count };
      continue;
    }
    if (count > (best?.count ?? 0)) best = { code, count };
  }
  if (!best || best.count < letters * SCRIPT_SHARE) return undefined;
  return { code: best.code, confident: best.count >= 10 };
}
