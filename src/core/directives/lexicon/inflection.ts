/**
 * English word forms, enough to know that `opportunities` is `opportunity` in the plural and `wept` is `weep` in the past.
 * All functions take and give lower case.
 */

import { rememberRecent } from '../../language/recent.ts';

export type WordForm = 'base' | 'plural' | 'third-person' | 'past' | 'gerund';

/** `base past participle`; forms that follow the rules are not listed. */
const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built
burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt
drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt
know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|prove proved proven
put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid
speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
understand understood understood|undertake undertook undertaken|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|write wrote written`;

/** `singular plural`. */
const IRREGULAR_NOUNS = `
analysis analyses|appendix appendices|axis axes|basis bases|calf calves|child children|crisis crises|criterion criteria|curriculum curricula
datum data|diagnosis diagnoses|ellipsis ellipses|elf elves|emphasis emphases|foot feet|fungus fungi|goose geese|half halves|hypothesis hypotheses
index indices|knife knives|leaf leaves|life lives|loaf loaves|man men|matrix matrices|medium media|mouse mice|oasis oases|ox oxen
parenthesis parentheses|person people|phenomenon phenomena|self selves|shelf shelves|stimulus stimuli|synopsis synopses|synthesis syntheses
thesis theses|thief thieves|tooth teeth|vertex vertices|wife wives|wolf wolves|woman women`;

/** Nouns that end in -s in the singular, or have no plural form of their own. */
const SINGULAR_IN_S = new Set(
  `analysis basis bias bonus bus campus canvas census chaos chorus christmas class compass consensus cosmos crisis diabetes discus
  economics emphasis ethics focus gas genius glass grass gymnastics hypothesis iris is its lens logistics mathematics minus news ours
  physics plus politics process progress series species status stress success surplus synopsis terminus this thus us virus yes`.split(
    /\s+/,
  ),
);

const BASE_OF = new Map<string, { base: string; form: WordForm }>();
const PAST_OF = new Map<string, readonly string[]>();
const PLURAL_OF = new Map<string, string>();
for (const entry of IRREGULAR_VERBS.split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ');
  if (!base || !past || !participle) continue;
  PAST_OF.set(base, [past, participle]);
  for (const form of [past, participle]) if (form !== base) BASE_OF.set(form, { base, form: 'past' });
}
for (const entry of IRREGULAR_NOUNS.split(/[|\n]/)) {
  const [singular, plural] = entry.trim().split(' ');
  if (!singular || !plural) continue;
  PLURAL_OF.set(singular, plural);
  BASE_OF.set(plural, { base: singular, form: 'plural' });
}

const VOWEL = /[aeiou]/;

/** The plural of a noun: `country` gives `countries`. */
export function pluralOf(noun: string): string {
  const irregular = PLURAL_OF.get(noun);
  if (irregular) return irregular;
  return withS(noun);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function doubles(verb: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(verb) ||
    /(?:admit|begin|commit|compel|confer|control|defer|equip|forget|occur|omit|permit|prefer|refer|regret|submit|transfer|upset)$/.test(
      verb,
    )
  );
}

function withSuffix(verb: string, suffix: 'ed' | 'ing'): string {
  if (suffix === 'ing' && verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('e') && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(verb))) return `${verb.slice(0, -1)}${suffix}`;
  return doubles(verb) ? `${verb}${verb.at(-1)}${suffix}` : `${verb}${suffix}`;
}

/** All forms that `base` takes as a noun or verb, with their names; the base itself first. */
export function formsOf(base: string): ReadonlyMap<string, WordForm> {
  const forms = new Map<string, WordForm>([[base, 'base']]);
  const add = (word: string, form: WordForm) => {
    if (!forms.has(word)) forms.set(word, form);
  };
  add(pluralOf(base), 'plural');
  add(withS(base), 'third-person');
  for (const past of PAST_OF.get(base) ?? [withSuffix(base, 'ed')]) add(past, 'past');
  add(withSuffix(base, 'ing'), 'gerund');
  // British spelling and doubled consonants that are optional: travelled, fulfilled, focussed.
  if (VOWEL.test(base) && /[lps]$/.test(base)) {
    add(`${base}${base.at(-1)}ed`, 'past');
    add(`${base}${base.at(-1)}ing`, 'gerund');
  }
  return forms;
}

/** The form in which `word` uses `base`, or undefined when it is another word. */
export function formOf(word: string, base: string): WordForm | undefined {
  if (word === base) return 'base';
  const known = BASE_OF.get(word);
  if (known?.base === base) return known.form;
  // Only words that share their first letters can be regular forms of each other.
  if (word.slice(0, 2) !== base.slice(0, 2) || Math.abs(word.length - base.length) > 4) return undefined;
  return formsOf(base).get(word);
}

/** Whether both are forms of one word: `faded` and `fades`, `opportunity` and `opportunities`. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const bases = basesOf(b);
  return basesOf(a).some((base) => bases.includes(base));
}

/** Whether both belong to one family of words, also across parts of speech: `respond` and `response`, `aware` and `awareness`. */
export function sameFamily(a: string, b: string): boolean {
  if (sameWord(a, b)) return true;
  // Terms that begin alike are of no family: `program` and `program-code`.
  if (a.includes('-') || b.includes('-')) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 5) return false;
  const shared = shorter < 7 ? shorter - 1 : Math.min(shorter - 1, 6);
  return a.slice(0, Math.max(5, shared)) === b.slice(0, Math.max(5, shared));
}

/** The words that `word` may be a form of, itself first. Cheap: by its ending; prompts use few words over and over. */
export const basesOf: (word: string) => readonly string[] = rememberRecent(4000, findBases);

function findBases(word: string): string[] {
  const bases = [word];
  const irregular = BASE_OF.get(word);
  if (irregular) bases.push(irregular.base);
  if (word.length < 4) return bases;
  const push = (candidate: string) => {
    if (candidate.length > 2 && !bases.includes(candidate)) bases.push(candidate);
  };
  if (word.endsWith('ies')) push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|[a-z]{3}o)es$/.test(word)) push(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && !SINGULAR_IN_S.has(word)) push(word.slice(0, -1));
  for (const suffix of ['ed', 'ing'] as const) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (!VOWEL.test(stem) && !stem.includes('y')) continue;
    if (suffix === 'ed' && stem.endsWith('i')) push(`${stem.slice(0, -1)}y`);
    if (stem.length > 2 && stem.at(-1) === stem.at(-2)) push(stem.slice(0, -1));
    push(stem);
    push(`${stem}e`);
  }
  return bases;
}

/** The base that most likely stands behind a keyword given in any form: `priorities` gives `priority`. */
export function lemmaOf(word: string): string {
  const irregular = BASE_OF.get(word);
  if (irregular) return irregular.base;
  const number = numberOf(word);
  if (number === 'plural') {
    if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
    if (/(?:ss|x|ch|sh|[a-z]{3}o)es$/.test(word)) return word.slice(0, -2);
    return word.slice(0, -1);
  }
  return word;
}

/** Whether a noun stands in the singular or the plural. */
export function numberOf(noun: string): 'singular' | 'plural' {
  if (BASE_OF.get(noun)?.form === 'plural') return 'plural';
  if (PLURAL_OF.has(noun) || SINGULAR_IN_S.has(noun)) return 'singular';
  return noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? 'plural' : 'singular';
}

/** The American spelling of a word, which lemmas have: `harbor` of `harbour`. */
export const americanOf: (word: string) => string = rememberRecent(4000, (word) =>
  BRITISH.test(word)
    ? word
        .replace(/(?<=[a-z]{2})our(?=s?$|ed$|ing$|ite|hood|less|ly)/, 'or')
        .replace(/(?<=[a-z]{2})tre(s?)$/, 'ter$1')
        .replace(/(?<=[a-z]{3})is(?=e[sd]?$|ing$|ation)/, 'iz')
        .replace(/^tyre/, 'tire')
        .replace(/^mould/, 'mold')
        .replace(/lled$/, 'led')
        .replace(/lling$/, 'ling')
        .replace(/cellation/, 'celation')
    : word,
);
const BRITISH = /our|tre|is[eia]|^tyre|^mould|ll/;
