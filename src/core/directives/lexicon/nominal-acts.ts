import { rememberRecent } from '../../language/recent.ts';
import { IMPERATIVE_VERBS } from '../verbs.ts';
import { lemmaOf } from './inflection.ts';

/** Nouns that are spelled like their verb and name nothing but the act. */
const SAME = new Set(
  'commit push force-push refund transfer upgrade downgrade merge rename release install uninstall promise guess deploy revert download upload purchase rebase'.split(
    ' ',
  ),
);
/** Nouns that do not end like the others. */
const IRREGULAR: Readonly<Record<string, string>> = {
  reminder: 'remind',
  diagnosis: 'diagnose',
  analysis: 'analyse',
};
/** How nouns are made of verbs, longest endings first. */
const ENDINGS: readonly (readonly [ending: RegExp, of: readonly string[]])[] = [
  [/ification$/, ['ify']],
  [/(?:ll)?ation$/, ['ate', 'e', '', 'l', 'ise', 'ize']],
  [/rsion$/, ['rt']],
  [/mission$/, ['mit']],
  [/sion$/, ['d', 'de', 's']],
  [/tion$/, ['t', 'te']],
  [/ment$/, ['']],
  [/r?ral$/, ['r', 're']],
  [/al$/, ['', 'e']],
  [/ing$/, ['', 'e']],
];
/** One of these endings. */
const OF_VERB = /(?:ion|ment|al|ing)$/;
/** Their nouns stand for things, or what they name is content and read as such. */
const NAMES_THING =
  /^(?:permission|mission|admission|commission|option|station|position|action|direction|relation|version|session|reaction|solution|section|function|edition|information|documentation|application|statement|requirement|element|document|comment|moment|management|department|treatment|argument|heading|setting|ending|opening|finding|meaning|building|feeling|beginning|reading|drawing|painting|closing|proposal|signal|manual|material|total|animal|instruction|introduction|conclusion|presentation|illustration|expression|quotation|citation|explanation|description|discussion|mention|exception|question|location|selection|collection|connection|condition|attention|notation|punctuation|generation|operation|situation|organisation|organization|conversation)$/;

/** The verb of a noun that names an act, in the singular or plural: `delete` of `deletions`; undefined where it names none. */
export const verbOfNoun: (noun: string) => string | undefined = rememberRecent(2000, (plural) => {
  const noun = lemmaOf(plural);
  if (SAME.has(noun)) return noun;
  if (Object.hasOwn(IRREGULAR, noun)) return IRREGULAR[noun];
  if (!OF_VERB.test(noun)) return undefined;
  // "billing" may be a noun of its own; "bookings" are acts.
  if (NAMES_THING.test(noun) || (noun === plural && noun.endsWith('ing'))) return undefined;
  for (const [ending, of] of ENDINGS) {
    if (!ending.test(noun)) continue;
    const stem = noun.replace(ending, '');
    const verb = of.map((end) => stem + end).find((each) => each.length > 2 && IMPERATIVE_VERBS.has(each));
    if (verb !== undefined) return verb;
  }
  return undefined;
});

/** Nouns that name an act, and the order that names the same: `transfers to staff` is `transfer the user to staff`. */
export const ACT_OF_NOUN: readonly (readonly [noun: RegExp, act: string])[] = [
  [
    /^(?:transfers?|hand-?overs?|hand-?offs?|referrals?|escalations?|forwarding|redirection)(?: of [a-z ]{3,20}?)?(?: to (.+))?$/,
    'hand the user over to a human',
  ],
  [/^(?:requests?|asking) for (.+)$/, 'ask for $1'],
  [/^(permission|approval|confirmation|consent) requests?$/, 'ask for $1'],
  [/^(?:(.+) )?questions?(?: (?:to|for) (?:the |your |our )?[a-z]+| back)?$/, 'ask the user questions'],
  [/^(?:any |all )?(?:signatures?|sign-?offs?|signature line)(?: .*)?$/, 'sign your messages'],
  [/^(?:any |all )?(?:apolog(?:y|ies)|expressions? of regret)(?: .*)?$/, 'apologise'],
  [/^(?:any |all )?(?:greetings?|salutations?|hellos?)(?: .*)?$/, 'greet the user'],
  [/^(?:contracted|short(?:ened)?) forms?(?: such as .*)?$/, 'use contractions'],
  [/^(?:h[1-6]s?|headlines?|subheads?)$/, 'use headings'],
  [/^(?:mentions?|discussion|disclosure|naming) of (.+)$/, 'mention $1'],
  [/^use of (.+)$/, 'use $1'],
  [/^(?:repetitions?) of (.+)$/, 'repeat $1'],
  [/^(?:translations?) of (.+)$/, 'translate $1'],
  [/^(?:comparisons?) (?:with|to) (.+)$/, 'compare with $1'],
  [/^(?:recommendations?) of (.+)$/, 'recommend $1'],
  [/^(?:refunds?|promises?|guesses|speculations?)$/, 'make $&'],
];
