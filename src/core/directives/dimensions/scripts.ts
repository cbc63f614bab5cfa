import type { Clause } from '../clauses.ts';
import { singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';

/** In which letters a text is written: Cyrillic, Greek, kanji, or Latin letters alone, with or without marks on them. */

const SIGNS = '(?:letters|script|alphabet)';
const SCRIPTS: readonly (readonly [script: string, words: string])[] = [
  ['ASCII', '(?:plain |pure |7-bit )?ascii(?: (?:letters?|characters?|text))?'],
  ['Latin letters', `(?:latin|roman) (?:characters|${SIGNS})|romaji|pinyin|romani[sz]ation`],
  ['Cyrillic', `cyrillic(?: ${SIGNS})?`],
  ['Greek letters', `greek ${SIGNS}`],
  ['Arabic script', `arabic ${SIGNS}`],
  ['Hebrew letters', `hebrew ${SIGNS}`],
  ['Japanese script', `kanji|kana|hiragana|katakana|japanese ${SIGNS}`],
  ['simplified characters', `simplified (?:characters|${SIGNS})`],
  ['traditional characters', `traditional (?:characters|${SIGNS})`],
  ['Chinese characters', `hanzi|chinese (?:characters|${SIGNS})`],
  ['Hangul', `hangul|korean ${SIGNS}`],
  ['Devanagari', 'devanagari'],
];
const ANY = SCRIPTS.map(([, words]) => words).join('|');
const WRITTEN =
  '(?:write|put|print|give|spell|render|show|keep|leave|use|using|set|type|transliterate|transcribe|convert|romani[sz]e|written|printed|given|spelled|rendered|shown|set|stays?|appears?|is|are|be)';
/** `in Cyrillic letters`, `use the Latin alphabet`, `into Latin letters`. */
const IN_SCRIPT = new RegExp(
  `(?:\\b(?:in|into|to|with|use|using|be|only|nothing but|no|not|never|without|avoid) (?:(?:only|the|plain|pure|any|their|its|all|proper|original|native) )*|^\\W*(?:(?:only|plain|pure|just) )*)(?<script>${ANY})(?<end> only| alone| throughout| exclusively)?(?=\\W*$|[,;:(–—.]| (?:and|not|never|for|in|so|as|because|since|is|are|will|throughout|only|please|even|everywhere|at)\\b)`,
);
/** `no characters outside ASCII`, `nothing that is not ASCII`. */
const NOTHING_ELSE =
  /\b(?:no|not|never|nothing|avoid|without)\b[^.;]{0,30}\b(?:outside(?: of)?|beyond|other than|but|that (?:is|are) not(?: in)?) (?:the )?(?<script>ascii|(?:latin|roman) (?:letters|alphabet|script|characters))\b|\bno non-(?<non>ascii|latin)\b/;
/** `Greek names in Greek letters`: what is written so. */
const THING_IN = new RegExp(
  `^\\W*(?:(?:please|always|also) )*(?:${WRITTEN} )?(?:(?:all|the|any|every|each|our|your) )*(?<thing>(?:[a-z-]+ ){0,2}?[a-z-]{3,}s?) (?:(?:is|are|be|must|should|stays?|appears?|to|always|only|written|printed|given|spelled|rendered|shown|set|kept|left) )*(?:in|into|with|be) `,
);
/** Nouns for the whole of it. */
const THE_WHOLE =
  /^(?:it|everything|all|all of it|text|texts|whole text|answer|answers|reply|replies|output|words|letters|write|stay|only|use)$/;
/** Letters that are what a text is about, or that somebody else writes. */
const TOLD_OF =
  /\b(?:explain|teach|learn|about|history|mention|table of|list of|names? of|accepts?|input|receives?|read)\b/;
const DENIED = /\b(?:no|not|never|n['’]t|avoid|without)\b/;
const EXCLUSIVE = /\b(?:only|alone|exclusively|nothing but|everything|all|throughout|entirely|plain|pure|strictly)\b/;
const KINDS = SCRIPTS.map(([script, words]) => [script, new RegExp(`^(?:${words})$`)] as const);

const script: Axis = {
  name: 'script',
  owner: 'language',
  cue: /ascii|latin|roman|romaji|pinyin|cyrillic|greek|arabic|hebrew|kanji|kana|hanzi|hangul|japanese|chinese|korean|devanagari|simplified|traditional/,
  negated: true,
  *read({ lower, label, kind }: Clause): Iterable<Stated> {
    if (TOLD_OF.test(lower)) return;
    const other = NOTHING_ELSE.exec(lower)?.groups;
    if (other) {
      const name = other.script ?? other.non!;
      yield { value: name === 'ascii' ? 'ASCII' : 'Latin letters', strict: true };
      return;
    }
    const match = IN_SCRIPT.exec(lower);
    if (!match) return;
    const value = KINDS.find(([, words]) => words.test(match.groups!.script!))?.[0];
    if (value === undefined) return;
    const thing = label?.toLowerCase() ?? THING_IN.exec(lower.slice(0, match.index + match[0].length))?.groups?.thing;
    const never = DENIED.test(lower.slice(0, match.index)) || /^\W*(?:no|not|never|without|avoid)\b/.test(match[0]);
    const about = thing === undefined || THE_WHOLE.test(thing) ? undefined : singular(thing);
    if (kind === 'declarative' && thing === undefined) return;
    yield {
      value,
      ...(about !== undefined && { about }),
      ...((EXCLUSIVE.test(lower) || value === 'ASCII') && { strict: true }),
      ...(never && { never: true }),
    };
  },
  excludes: (a, b) => {
    if (a.never || b.never) return a.never !== b.never && a.value === b.value;
    if (familyOf(a.value) === familyOf(b.value) && !(isStyle(a.value) && isStyle(b.value) && a.value !== b.value))
      return false;
    // A rule for some words leaves room for that of the whole, where it is not said of all.
    if ((a.about === undefined) === (b.about === undefined)) return true;
    return (a.about === undefined ? a : b).strict === true;
  },
  reason: (a, b) =>
    a.never || b.never
      ? `${a.value} are both asked for and ruled out`
      : `the same words are in ${a.value} or in ${b.value}`,
};

/** One of the two ways to write Chinese. */
function isStyle(value: string): boolean {
  return value.endsWith(' characters') && value !== 'Chinese characters';
}

/** Scripts that may be the same letters: ASCII and Latin ones. */
function familyOf(value: string): string {
  if (value === 'ASCII') return 'Latin letters';
  return value.endsWith(' characters') ? 'Chinese characters' : value;
}

export const SCRIPT_AXES: readonly Axis[] = [script];
