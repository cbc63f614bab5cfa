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
  [/^(?:mentions?|use|discussion|disclosure|naming) of (.+)$/, 'mention $1'],
  [/^(?:repetitions?) of (.+)$/, 'repeat $1'],
  [/^(?:translations?) of (.+)$/, 'translate $1'],
  [/^(?:comparisons?) (?:with|to) (.+)$/, 'compare with $1'],
  [/^(?:recommendations?) of (.+)$/, 'recommend $1'],
  [/^(?:refunds?|promises?|guesses|speculations?)$/, 'make $&'],
];
