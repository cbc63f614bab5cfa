/** Words that are written in one variety of a language alone. Where both varieties have a word, it tells nothing. */

const BRITISH = 'British English';
const AMERICAN = 'American English';

const OUR =
  'arm|behavi|cand|clam|col|demean|endeav|fav|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|rig|rum|sav|splend|tum|vap|vig';
const OUR_END = '(?:s|ed|ing|ful|fully|able|ably|ite|ites|less|hood|hoods|ly|y|er|ers|ist|ists)?';
const RE = 'calib|cent|centimet|fib|kilomet|lit|lust|meag|millilit|millimet|och|sab|somb|spect|theat';
const ISE =
  'apolog|categor|critic|custom|emphas|final|general|memor|minim|maxim|modern|organ|optim|priorit|real|recogn|special|standard|summar|util|visual';
const DOUBLED = 'cancel|counsel|dial|fuel|jewel|label|level|marvel|model|quarrel|signal|travel';

/** Whole families of English words by how they are spelled. */
const FAMILIES: readonly (readonly [variety: string, word: RegExp])[] = [
  [BRITISH, new RegExp(`^(?:${OUR})our${OUR_END}$`)],
  [AMERICAN, new RegExp(`^(?:${OUR})or${OUR_END}$`)],
  [BRITISH, new RegExp(`^(?:${RE})re(?:s|d)?$`)],
  [AMERICAN, new RegExp(`^(?:${RE})er(?:s|ed)?$`)],
  [BRITISH, new RegExp(`^(?:${ISE})is(?:e|es|ed|ing|ation|ations)$|^(?:analy|paraly|cataly)s(?:e|ed|ing)$`)],
  [AMERICAN, /^(?:analy|paraly|cataly)z(?:e|es|ed|ing)$/],
  [BRITISH, new RegExp(`^(?:${DOUBLED})l(?:ed|ing|er|ers|or|ors)$`)],
  [AMERICAN, new RegExp(`^(?:${DOUBLED})(?:ed|ing|er|ers|or|ors)$`)],
];

/** Single words, in the singular; an `s` behind them is none of theirs. */
const WORDS: Readonly<Record<string, string>> = {
  [BRITISH]:
    'aeroplane aluminium anaesthetic artefact aubergine cheque colouring cosy courgette defence doughnut draught enrol fulfil grey instalment jewellery kerb licence lorry manoeuvre mould moustache mum nappy offence paediatric petrol plough programme pyjama sceptical skilful storey sulphur tyre whilst',
  [AMERICAN]:
    'airplane aluminum anesthetic cilantro cozy defense diaper donut eggplant enroll faucet fulfill gasoline gray jewelry maneuver mold mom mustache offense pajama pediatric plow sidewalk skeptical skillful sulfur zucchini',
  'European Portuguese':
    'autocarro comboio ecrã ficheiro frigorífico palavra-passe pequeno-almoço telemóvel utilizador',
  'Brazilian Portuguese': 'banheiro celular geladeira ônibus tela trem usuário xícara',
  'European Spanish': 'aparcar coche gafas móvil ordenador vosotros zumo',
  'Latin American Spanish': 'computadora jugo anteojos estacionar',
};

const VARIETY_OF = new Map(
  Object.entries(WORDS).flatMap(([variety, words]) =>
    words.split(' ').map((word): [string, string] => [word, variety]),
  ),
);

/** The variety that a lower-cased word is written in: `American English` for `harbor`. */
export function varietyOf(word: string): string | undefined {
  const known = VARIETY_OF.get(word) ?? VARIETY_OF.get(word.replace(/s$/, ''));
  return known ?? FAMILIES.find(([, family]) => family.test(word))?.[0];
}

/** Dictionaries and manuals by which one variety is spelled. */
export const SPELLED_BY: readonly (readonly [variety: string, authority: RegExp])[] = [
  [BRITISH, /\b(?:oxford|collins|chambers)\b|\bfor (?:great )?britain\b/],
  [AMERICAN, /\b(?:merriam[- ]webster|webster['’]s)\b/],
];

/** Where English is written in its own way, by the adjective, the code of the country and the names of the place. */
const COUNTRIES: readonly (readonly [variety: string, adjectives: string, code: string, places: string])[] = [
  [AMERICAN, 'american|us|u\\.s\\.', 'us', 'united states(?: of america)?|america|us|usa|u\\.s\\.|states'],
  [BRITISH, 'british|uk|u\\.k\\.', 'gb|uk', 'united kingdom|uk|u\\.k\\.|britain|great britain|england'],
  ['Australian English', 'australian|aussie', 'au', 'australia'],
  ['New Zealand English', 'new zealand|nz|kiwi', 'nz', 'new zealand'],
  ['Canadian English', 'canadian', 'ca', 'canada'],
  ['Irish English', 'irish|hiberno', 'ie', 'ireland'],
  ['South African English', 'south african', 'za', 'south africa'],
  ['Indian English', 'indian', 'in', 'india'],
];
const source = (column: 1 | 2 | 3): string => COUNTRIES.map((country) => country[column]).join('|');

/** Adjectives of the varieties of English, codes of their countries, and their places. Sources to build expressions with. */
export const VARIETY_ADJECTIVES = source(1);
export const VARIETY_CODES = source(2);
export const VARIETY_PLACES = source(3);

const KNOWN = COUNTRIES.map(
  ([variety, adjectives, code, places]) => [variety, new RegExp(`^(?:${adjectives}|${code}|${places})$`)] as const,
);

/** The variety of English by the adjective, the code or the name of its country: `American English` for `us`. */
export function varietyNamed(name: string): string | undefined {
  return KNOWN.find(([, words]) => words.test(name))?.[0];
}
