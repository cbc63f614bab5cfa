import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { animalOrOccupation, COUNTRIES } from '../lexicon/choices.ts';
import { PEOPLE } from '../lexicon/content.ts';
import { hourIn, placeIn, placesApart, seasonIn, yearsIn } from '../lexicon/settings.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { numberOf } from '../numbers.ts';
import { singular } from '../scope.ts';
import { type Axis, type Chosen, contentOf, formOfAnswer, type Stated, stretch } from './choice-axes.ts';

/** What a story tells of when, where and who; how verse is made; what a letter answers. */

const FICTION =
  'story|stories|tale|novel|novella|scene|mystery|thriller|romance|chapter|play|plot|action|events|narrative|film|script|screenplay|episode|comedy|tragedy|poem|fable|ballad|saga|adventure|drama|it|everything';
const SET_IN = new RegExp(
  `\\b(?:${FICTION})\\b(?: [a-z]+){0,3}? set (?:in|on|at) |^\\W*(?:and )?be set (?:in|on|at) |\\bset (?:the (?:whole |entire )?|your )?(?:${FICTION}) (?:entirely )?(?:in|on|at) |\\b(?:${FICTION}) (?:(?:should|must|has to|will|is to|shall) )?(?:be set|is set|takes? place|unfolds?|happens?|occurs?|plays? out|(?:is |be )?located) (?:in|on|at|during) |\\bthe setting (?:is|must be|should be|has to be) |\\b(?:move|transplant|shift|relocate) (?:the )?(?:${FICTION}) to |\\b(?:place|situate|locate|stage) (?:the )?(?:${FICTION}) (?:in|on|at) |\\blet (?:the )?(?:${FICTION}) (?:play|unfold|happen|take place) (?:in|on|at) `,
  'g',
);

/** Words about a time or place, as written, and where they are said. */
type Placement = Pick<Stated, 'at'> & { readonly words: string };

/** Several axes ask for the same clause, one after the other. */
let last: { readonly clause: Clause; readonly settings: readonly Placement[] } | undefined;

/** What follows `set in`. */
function settingsOf(clause: Clause): readonly Placement[] {
  if (last?.clause !== clause) last = { clause, settings: findSettings(clause) };
  return last.settings;
}

function findSettings(clause: Clause): readonly Placement[] {
  if (clause.label !== undefined && /^(?:story )?(?:setting|location)$/i.test(clause.label))
    return [{ words: clause.raw }];
  return matchesOf(clause.lower, SET_IN).map((match) => {
    const words = clause.raw.slice(match.index + match[0].length);
    const told = words.split(/[,;:.]|\s(?:while|when|with|about|starring|featuring|told)\s/)[0]!;
    return { words, ...stretch(match, told.length) };
  });
}

const PROPER = /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|of|the|la|le|del|do|da|el|al)\s+)?\p{Lu}[\p{L}'’-]+)*/gu;
const NOT_A_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Winter|Fall|Victorian|Edwardian|Renaissance|World War.*|Middle Ages|Christmas|Easter|The|A|An|It|In)$/;
/** Where the words about the place end. */
const PLACE_END = /\s(?:during|while|when|as|between|before|after|and follows?|with|about|starring|featuring|told)\s/i;

const SETTING_CUE =
  /\bset\b|\bplaced?\b|unfold|happen|occur|\bplays?\b|setting|locat|\bmove\b|transplant|shift|\blet\b|situat|\bstage\b|\byear\b|season|\btime\b|month|\bera\b|period/;
const FIGURE_CUE =
  /^(?:they|he|she|both|two|three|pair|couple|friends|scene|action|characters?|protagonists?|hero|heroine|narrator)\b/;
const PLACE_CUE = new RegExp(`${SETTING_CUE.source}|${FIGURE_CUE.source}`);

/** Where or when the figures are: `they are in the attic`. */
const FIGURES_ARE =
  /^\W*(?:they|he|she|the (?:two|three|pair|couple|friends|scene|action|characters?|protagonists?|hero|heroine|narrator|main characters?)|(?:both|all) of them|both)(?: of them)? (?:are|is|stands?|sits?|meets?|lives?|waits?|talks?|speaks?|stays?|works?|hides?|find themselves) (?:alone |together |hidden |trapped )?(?:in|on|at|inside|aboard|near) /g;
/** `the year is 2190`. */
const TIME_IS =
  /\bthe (?:year|season|time|time of (?:day|year)|month|period|era) (?:is|must be|should be|has to be|will be) /g;

/** What is said of when and where things happen: the words behind `set in`, and where they stand. */
function* placesOf(clause: Clause): Generator<Placement> {
  yield* settingsOf(clause);
  for (const match of matchesOf(clause.lower, FIGURES_ARE)) {
    const words = clause.raw.slice(match.index + match[0].length).split(/[,;:.]|\s(?:while|when|with|and)\s/)[0]!;
    yield { words, at: [match.index, match.index + match[0].length + words.length] };
  }
}

function* timesOf(clause: Clause): Generator<Placement> {
  yield* settingsOf(clause);
  for (const match of matchesOf(clause.lower, TIME_IS)) {
    const words = clause.raw.slice(match.index + match[0].length).split(/[,;:.]/)[0]!;
    yield { words, at: [match.index, match.index + match[0].length + words.length] };
  }
}

const ORDINAL = '(?:very )?(first|second|third|fourth|fifth|sixth|seventh|last|final|\\d+(?:st|nd|rd|th))';
const ON_DAY = new RegExp(
  `\\b(?:set|written|dated|takes? place|happens?|plays?|unfolds?)\\b[^.;,]{0,40} on (?:the |his |her |their )?${ORDINAL} day\\b`,
);

/** On which day of a journey or a year the text is set: `the entry is written on the first day`. */
const dayOfStory: Axis = {
  name: 'day of the setting',
  owner: 'topic',
  cue: /\bday\b/,
  ofWhole: true,
  *read({ lower }) {
    const day = ON_DAY.exec(lower)?.[1];
    if (day !== undefined) yield { value: day === 'final' ? 'last' : day };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `one text is set on the ${a.value} day or on the ${b.value}`,
};

const setIn = (a: Chosen, b: Chosen) => `one text is set in ${a.value} or in ${b.value}`;

const settingPlace: Axis = {
  name: 'setting',
  owner: 'topic',
  deniable: true,
  cue: SETTING_CUE,
  ofWhole: true,
  *read(clause) {
    for (const { words, at } of settingsOf(clause)) {
      const place = words.split(PLACE_END)[0]!;
      const names = [...place.matchAll(PROPER)].map((match) => match[0]).filter((name) => !NOT_A_PLACE.test(name));
      if (names.length > 0) yield { value: names.join(', '), ...(at && { at }) };
    }
  },
  excludes(a, b) {
    const [left, right] = [a, b].map(({ value }) => value.split(', '));
    const shared = left!.some((one) => right!.some((other) => one.includes(other) || other.includes(one)));
    // A town may lie in the country that the other names.
    const countries = [left!, right!].map((names) => names.some((name) => COUNTRIES.has(name)));
    return !shared && countries[0] === countries[1];
  },
  reason: setIn,
};

/** An axis of when or where things happen: `found` tells what some words of it name. */
function settingAxis({
  placements = timesOf,
  found,
  ...rest
}: Pick<Axis, 'name' | 'excludes' | 'reason'> & {
  readonly cue?: Axis['cue'];
  readonly placements?: (clause: Clause) => Iterable<Placement>;
  readonly found: (words: string) => { readonly name: string } | undefined;
}): Axis {
  return {
    owner: 'topic',
    cue: SETTING_CUE,
    ofWhole: true,
    deniable: true,
    *read(clause) {
      for (const { words, at } of placements(clause)) {
        const named = found(words.toLowerCase());
        if (named) yield { value: named.name, ...(at && { at }) };
      }
    },
    ...rest,
  };
}

const era = settingAxis({
  name: 'era of the setting',
  found: yearsIn,
  excludes(a, b) {
    const [left, right] = [yearsIn(a.value), yearsIn(b.value)];
    return left !== undefined && right !== undefined && (left.to < right.from || right.to < left.from);
  },
  reason: setIn,
});

const season = settingAxis({
  name: 'season of the setting',
  found: seasonIn,
  excludes(a, b) {
    const [left, right] = [seasonIn(a.value), seasonIn(b.value)];
    if (!left || !right) return false;
    const months = left.name !== left.season && right.name !== right.season;
    return months ? left.name !== right.name : left.season !== right.season;
  },
  reason: setIn,
});

const hour = settingAxis({
  name: 'time of day of the setting',
  found: hourIn,
  excludes: (a, b) => hourIn(a.value)?.part !== hourIn(b.value)?.part,
  reason: (a, b) => `one scene is set at ${a.value} or at ${b.value}`,
});

const place = settingAxis({
  name: 'place of the setting',
  cue: PLACE_CUE,
  placements: placesOf,
  found: placeIn,
  excludes: (a, b) => placesApart(a.value, b.value),
  reason: (a, b) => `one scene is set in a ${a.value} or in a ${b.value}`,
});

const ROLE_NOUN =
  'protagonist|main character|central character|lead character|hero|heroine|narrator|speaker|detective|villain|antagonist|victim|culprit|killer|murderer|thief|letter writer|sender|patient|doctor|teacher|student|boss|investigator|sleuth|king|ruler|neighbor|neighbour|stranger|friend|rival|partner|companion|assistant|sidekick|captain|chef|pilot|guide|mentor|visitor|guest|boxer|soldier|tailor|baker|gardener|keeper';
/** `the detective is a woman`, `make the patient an elderly man`. */
const ROLE_IS = new RegExp(
  `\\b(?:the|its|your|our) (?<role>${ROLE_NOUN}) (?:(?:should|must|has to|needs to|will|is to|shall) be|is) (?:an? |the )?(?<what>[a-z0-9][a-z0-9' -]{2,50})|\\bmake the (?<made>${ROLE_NOUN}) (?:an? )?(?<into>[a-z0-9][a-z0-9' -]{2,50})`,
  'g',
);
/** `a male detective`, `the seven-year-old narrator`. */
const ROLE_OF_KIND = new RegExp(
  `\\b(?:an?|the) (?<kind>male|female|young|elderly|old|aged|middle-aged|teenage|adolescent|retired|[a-z0-9-]+-year-old) (?:(?:male|female|retired|woman) )?(?<role>${ROLE_NOUN})\\b`,
  'g',
);

const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})";
/** Of whom or what a text has one. */
const NAMED = `(?<who>${ROLE_NOUN}|(?!(?:user|agent|tool|function|file|model|assistant)\\b)[a-z]{3,})`;
const THE = '(?:[Tt]he|[Ii]ts|[Yy]our|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)';
/** `the baker is called Anna`, `name the baker Anna`, `the baker's name is Anna`, `a baker named Anna`. */
const NAMINGS: readonly (readonly [said: RegExp, strict: boolean])[] = (
  [
    [
      `\\b${THE} ${NAMED} (?:(?:must|should|shall|will|has to|is to|needs to) (?:be|go by the name of|have the name|bear the name)(?: (?:called|named))?|is (?:called|named)|goes by the name of|has the name|bears the name) ${NAME}`,
      true,
    ],
    [`\\b${THE} ${NAMED}['’]s (?:first )?name (?:is|(?:must|should|shall|will|has to|is to) be) ${NAME}`, true],
    [`^\\W*(?:[Pp]lease )?(?:[Cc]all|[Nn]ame) (?:the|your|its) ${NAMED} ${NAME}`, true],
    [`\\b(?:[Ll]et|[Hh]ave) ${THE} ${NAMED} be (?:called|named) ${NAME}`, true],
    [`\\b(?:[Uu]se|[Cc]hoose|[Tt]ake) (?:the name )?${NAME} (?:as the name of|for) (?:the|your) ${NAMED}`, true],
    [`\\b[Gg]ive (?:the|your|its) ${NAMED} the name ${NAME}`, true],
    [`\\ban? (?:[a-z-]+ ){0,2}?${NAMED} (?:named|called|by the name of) ${NAME}`, false],
  ] as const
).map(([said, strict]) => [new RegExp(said, 'u'), strict]);
const LEAD = /^(?:main|central|lead) character$|^(?:protagonist|hero|heroine)$/;

/** What a figure of a text is called. */
const nameOfFigure: Axis = {
  name: 'name',
  owner: 'topic',
  cue: /^(?:called|named|names?|call|(?:by|be))\b/,
  ofWhole: true,
  deniable: true,
  *read({ raw }) {
    for (const [said, strict] of NAMINGS) {
      const groups = said.exec(raw)?.groups;
      if (!groups) continue;
      const { who, name } = groups;
      if (LEAD.test(who!)) yield { value: name!, about: 'main character', strict };
      else if (isFigure(who!) || NAMED_THING.test(who!)) yield { value: name!, about: singularName(who!), strict };
      return;
    }
  },
  excludes(a, b) {
    const known = new Set(a.value.split(' '));
    return (a.strict === true || b.strict === true) && !b.value.split(' ').some((word) => known.has(word));
  },
  reason: (a, b) => `the ${a.about} is called ${a.value} or ${b.value}`,
};
const NAMED_THING =
  /^(?:town|village|city|planet|kingdom|island|ship|boat|spaceship|caf[eé]|restaurant|bakery|shop|store|bookshop|hotel|pub|school|company|firm|product|brand|band|team|robot|dragon|ghost|house|farm|street|river|horse)$/;

const FEMALE =
  /\b(?:woman|women|girl|lady|mother|grandmother|aunt|sister|daughter|granddaughter|widow|wife|queen|princess|female|nun|actress|heroine|schoolgirl|bride)\b/;
const MALE =
  /\b(?:man|men|boy|gentleman|father|grandfather|uncle|brother|son|grandson|widower|husband|king|prince|male|monk|actor|schoolboy|groom)\b/;
const AGES: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:child|boy|girl|kid|toddler|baby|infant|schoolboy|schoolgirl|preschooler)\b/, 0, 13],
  [/\b(?:teenage|teenager|teen|adolescent)\b/, 13, 19],
  [/\byoung\b/, 0, 39],
  [/\b(?:middle-aged)\b/, 40, 64],
  [
    /\b(?:elderly|aged|retired|pensioner|grandmother|grandfather|old (?:man|woman|lady)|senior citizen|octogenarian)\b/,
    55,
    130,
  ],
  [/\b(?:adult|grown-up)\b/, 18, 130],
];

/** The youngest and the oldest that someone described so can be. */
function agesIn(words: string): readonly [number, number] | undefined {
  const exact = /\b(\d{1,3}|[a-z]+)[- ]years?[- ]old\b/.exec(words)?.[1];
  if (exact !== undefined) {
    const age = numberOf(exact);
    if (age !== undefined) return [age, age];
  }
  const found = AGES.find(([pattern]) => pattern.test(words));
  return found && [found[1], found[2]];
}

function* rolesOf({ lower }: Clause): Generator<Stated & { readonly about: string }> {
  for (const { groups, index, 0: all } of matchesOf(lower, ROLE_IS)) {
    const what = (groups!.what ?? groups!.into!).split(
      / (?:who|whom|that|which|with|from|of|in|on|named|called|and|but)\b/,
    )[0]!;
    yield { about: nounGroup(groups!.role ?? groups!.made!), value: what, at: [index, index + all.trimEnd().length] };
  }
  for (const { groups, index, 0: all } of matchesOf(lower, ROLE_OF_KIND))
    yield { about: nounGroup(groups!.role!), value: `${groups!.kind!} person`, at: [index, index + all.length] };
}

const ROLE_CUE = new RegExp(
  `\\b(?:${ROLE_NOUN.split('|')
    .map((role) => role.split(' ').at(-1))
    .join('|')})\\b`,
);

/** Whether a figure is a man or a woman. */
const gender: Axis = {
  name: 'sex of a character',
  owner: 'topic',
  cue: ROLE_CUE,
  ofWhole: true,
  *read(clause) {
    for (const stated of rolesOf(clause)) {
      const [female, male] = [FEMALE.test(stated.value), MALE.test(stated.value)];
      if (female !== male) yield { ...stated, value: female ? 'female' : 'male' };
    }
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a, b) => `the ${a.about} is ${a.value} or ${b.value}`,
};

const age: Axis = {
  name: 'age of a character',
  owner: 'topic',
  cue: ROLE_CUE,
  ofWhole: true,
  *read(clause) {
    for (const stated of rolesOf(clause)) if (agesIn(stated.value)) yield stated;
  },
  excludes(a, b) {
    const [left, right] = [agesIn(a.value), agesIn(b.value)];
    return (
      a.about === b.about && left !== undefined && right !== undefined && (left[1] < right[0] || right[1] < left[0])
    );
  },
  reason: (a, b) => `the ${a.about} is a ${a.value} or a ${b.value}`,
};

const BOND =
  /^\W*(?:they|both|(?:the|these) (?:two|pair|couple|[a-z]+s|(?:two|three|main) [a-z]+s)|the relationship between [a-z ]{3,40})(?: of them)? (?:are|is|were|must be|should be|have been|become|remain|stay|(?:get|gets) along|love|loves|hate|hates|trust|(?:do not|don['’]t|can['’]t|cannot) (?:stand|bear|trust|know|like)|(?:have )?never met|have known|despise|detest|loathe)\b/;
const BONDED =
  /\b(?:(?:close|best|good|old|lifelong|inseparable) friends|friendly|affectionate|loving|get(?:s)? along(?: well)?|fond of each other|in love|devoted|trust each other|love each other|like each other|allies)\b/;
const OPPOSED =
  /\b(?:enemies|rivals|adversaries|hostile|foes|strangers|(?:hate|despise|detest|loathe|distrust) each other|(?:can['’]t|cannot|can not|do not|don['’]t) (?:stand|bear|trust|like) (?:each other|one another)|at odds|never met|estranged)\b/;

/** How the figures of a story stand to each other. */
const bond: Axis = {
  name: 'relationship of the characters',
  owner: 'topic',
  cue: /friend|along|love|loving|fond|trust|allies|enemies|rivals|adversar|hostile|foes|strangers|hate|despise|detest|loathe|stand|bear\b|odds|\bmet\b|estranged|affection|devoted/,
  ofWhole: true,
  negated: true,
  *read({ lower }) {
    if (!BOND.test(lower)) return;
    if (OPPOSED.test(lower)) yield { value: 'at odds' };
    else if (BONDED.test(lower) && !/\b(?:not|never|n['’]t|no)\b/.test(lower)) yield { value: 'on good terms' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the characters are on good terms or at odds',
};

const OF_PLOT =
  /\b(?:story|tale|plot|events?|everything|all of it|narrative|scene|setting|novel|world|it)\b[^.;]{0,30}\b(?:realistic|true to life|plausible|grounded in reality|possible in real life)\b|\b(?:nothing|no|without(?: any)?|free of|devoid of) (?:any )?(?:(?:supernatural|magical|fantastical|paranormal|fantasy|magic)(?: elements?| events?| creatures?| powers?)?\b)/;
const UNREAL =
  /\b(?:magic (?:has|plays?|must|should|is)|(?:involve|include|contain|feature|use|add|have|with)s?\b[^.;]{0,30}\b(?:magic|supernatural|fantastical|paranormal|fantasy|ghosts?|dragons?|wizards?|talking animals?|spells?|time travel)\b|\b(?:supernatural|magical|fantastical) (?:elements?|creatures?|powers?|events?|being))/;

/** Whether what is told could happen. */
const reality: Axis = {
  name: 'reality of the plot',
  owner: 'topic',
  cue: /magic|supernatural|fantas|paranormal|realistic|plausible|reality|\blife\b|ghost|dragon|wizard|talking|spells|travel/,
  ofWhole: true,
  negated: true,
  *read({ lower, polarity }) {
    if (OF_PLOT.test(lower)) yield { value: 'possible' };
    else if (polarity === 'positive' && UNREAL.test(lower)) yield { value: 'fantastic' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'what is told could happen or is magic',
};

/** What rhymes as a whole. */
const OF_VERSE = /\b(?:poem|poetry|lines?|verses?|stanzas?|couplets?|quatrains?|it|text|piece|song|words|endings?)\b/;
/** `the refrain rhymes`, `no rhymes in the title`: not what rhymes as a whole. */
const OF_PART =
  /^\W*the (?!poem|lines?\b|verses?\b|stanzas?\b|couplets?\b|quatrains?\b|text|piece|song|words|endings?\b)[a-z]+ (?:must |should )?rhymes?\b|\b(?:in|of) the (?:title|headline|refrain|chorus|greeting)\b/;
const RHYMED = /\b(?:rhymes?|rhymed|rhyming|rhyme scheme|couplets)\b/;
const UNRHYMED =
  /\bunrhymed\b|\b(?:free|blank) verse\b|\bnon-?rhyming\b|\b(?:no|without(?: any)?|avoid(?:ing)?|(?:not|never|n['’]t)(?: [a-z]+){0,2})\s+(?:a )?rhym(?:e|es|ing|ed)\b|\brhymes? (?:is|are|should be|must be) (?:to be )?(?:avoided|forbidden|not allowed|banned)\b|\bneither [a-z ]{1,30} rhyme/;

const rhyme: Axis = {
  name: 'rhyme',
  owner: 'format',
  cue: /rhym|verse|couplet/,
  negated: true,
  *read({ lower, polarity, subject }) {
    // "about a poet who does not rhyme"
    if (
      /\bnursery rhyme|\bwho (?:[a-z’']+ ){1,3}rhymes?\b/.test(lower) ||
      (subject !== undefined && !OF_VERSE.test(subject)) ||
      OF_PART.test(lower)
    )
      return;
    if (UNRHYMED.test(lower)) yield { value: 'unrhymed' };
    else if (polarity === 'positive' && RHYMED.test(lower)) yield { value: 'rhymed' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the lines rhyme or they do not',
};

const SCHEME = /\b([A-G](?:[ -]?[A-G]){3,13})\b/;

const rhymeScheme: Axis = {
  name: 'rhyme scheme',
  owner: 'format',
  cue: /rhym|scheme|stanza|verse|quatrain|pattern/,
  *read({ raw, sentence }) {
    const scheme = SCHEME.exec(raw)?.[1];
    if (scheme !== undefined && /\b(?:rhym|scheme|stanza|verse|quatrain|pattern)/i.test(sentence.masked))
      yield { value: scheme.replace(/[ -]/g, '') };
  },
  excludes: (a, b) => a.value !== b.value && a.value.length === b.value.length,
  reason: (a, b) => `the lines rhyme ${a.value} or ${b.value}`,
};

const VERSE_FORMS =
  'haiku|sonnet|limerick|villanelle|sestina|tanka|cinquain|ghazal|pantoum|triolet|free verse|rap|clerihew|epic poem|ballad|ode';
const VERSE_MADE = new RegExp(
  `^\\W*(?:please )?(?:write|compose|create|draft|produce|craft|make|generate|pen)\\b(?: me)?(?: it| this| the poem)?(?: as| in| into)? (?:an? |the )?(?:[a-z-]+ ){0,2}(?<made>${VERSE_FORMS})\\b|\\b(?:it|the poem|the text|the piece|the verse)(?:s)? (?:must|should|has to|is to|shall|will) (?:be|take the form of|follow the form of) (?:an? |the )?(?:[a-z-]+ )?(?<must>${VERSE_FORMS})\\b|\\b(?:the|in) (?:form|shape) of an? (?:[a-z-]+ )?(?<form>${VERSE_FORMS})\\b`,
);

const IS_VERSE = new RegExp(`\\b(?:${VERSE_FORMS})$`);

const verseForm: Axis = {
  name: 'form of verse',
  owner: 'format',
  cue: new RegExp(`\\b(?:${VERSE_FORMS.replace('free verse', 'verse').replace('epic poem', 'epic')})\\b`),
  ofWhole: true,
  *read({ lower }) {
    const answered = formOfAnswer(lower);
    const own = answered === undefined ? null : IS_VERSE.exec(answered);
    if (own) {
      yield { value: own[0], strict: true };
      return;
    }
    const groups = VERSE_MADE.exec(lower)?.groups;
    if (!groups) return;
    const strict = groups.must !== undefined || /\b(?:it|this|the poem)\b/.test(lower);
    yield { value: (groups.made ?? groups.must ?? groups.form)!, strict };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: (a, b) => `one poem is a ${a.value} or a ${b.value}`,
};

/** What becomes of the figures, by what is said of it and of its opposite. */
const FATES: readonly (readonly [name: string, opposite: string, said: string, unsaid: string])[] = [
  [
    'survives',
    'dies',
    'survives?|lives? on|stays? alive|(?:is|are|gets?) (?:saved|rescued)',
    'dies?|perish(?:es)?|drowns?|(?:is|are|gets?) (?:killed|murdered)',
  ],
  [
    'wins',
    'loses',
    'wins?|triumphs?|succeeds?|prevails?',
    'loses?(?! (?:the|an?|its|his|her|their|all|any|no) (?!(?:[a-z]+ )?(?:game|match|race|battle|fight|war|election|contest|case|bet|duel|final|trial|competition)\\b))|fails?|(?:is|are) (?:defeated|beaten)',
  ],
  [
    'comes back',
    'does not come back',
    'returns?(?! (?:the|an?|his|her|its|their|all|every|each|it|them|no|any) (?!(?:next|same|following|very|day|morning|evening|night|week|year|moment)\\b))|comes? (?:back|home)|finds? (?:its|his|her|their) way (?:back|home)',
    '(?:is|are|stays?|remains?) (?:lost|gone|missing)',
  ],
  [
    'makes peace',
    'does not make peace',
    'reconciles?|makes? (?:peace|up)|forgives? (?:each other|one another)|buries? the hatchet',
    'stays? enemies|remains? enemies|parts? as enemies',
  ],
  [
    'escapes',
    'is caught',
    'escapes?|gets? away|breaks? free',
    '(?:is|are|gets?) (?:caught|captured|recaptured|arrested)',
  ],
  [
    'finds love',
    'parts',
    'marry|marries|get(?:s)? married|falls? in love|ends? up together|stays? together',
    'breaks? up|parts?(?: ways)?|divorces?|separates?|splits? up',
  ],
  ['is solved', 'is not solved', '(?:is|are|gets?) (?:finally )?solved', '(?:stays?|remains?|is|are) unsolved'],
];
const FIGURE = String.raw`^\W*(?:in the end,? |at the end,? |finally,? |ultimately,? )?(?:(?:the|both|his|her|their|our|a|an|all|two|three) (?:[a-z]+ )?(?<who>(?!must\b|should\b|never\b|has\b|have\b|will\b|shall\b|can\b|does\b|do\b|finally\b)[a-z]+)|(?:he|she|they))`;
const OUTCOMES = FATES.map(([name, opposite, said, unsaid]) => ({
  name,
  opposite,
  pattern: new RegExp(
    `${FIGURE} (?:(?:must|should|has to|have to|needs? to|will|shall|may|can|do|does|is to|are to|ends? up)(?: (?:finally|eventually|both|all|still|safely))* ?)?(?<no>(?:not|never|n['’]t|fails? to) )?(?:(?:finally|eventually|both|all|still|safely) )?(?:(?<said>${said})|(?<unsaid>${unsaid}))\\b(?! (?:the|a|an) (?:user|value|string|number|list|error))`,
  ),
}));
const fate: Axis = {
  name: 'what becomes of a character',
  owner: 'topic',
  cue: /^(?:surviv|lives?\b|alive|saved|rescued|di(?:e|es)\b|perish|drown|killed|murdered|wins?\b|triumph|succeed|prevail|loses?\b|fails?\b|defeated|beaten|returns?\b|comes?\b|finds?\b|lost|gone|missing|reconcil|makes?\b|forgiv|bur(?:y|ies)\b|enemies|escape|gets?\b|breaks?\b|caught|captured|recaptured|arrested|marr(?:y|ies|ied)\b|falls?\b|ends?\b|stays?\b|parts?\b|divorce|separate|splits?\b|solved|unsolved)/,
  negated: true,
  *read({ kind, lower }) {
    if (kind === 'imperative' || kind === 'label') return;
    for (const { name, opposite, pattern } of OUTCOMES) {
      const groups = pattern.exec(lower)?.groups;
      if (!groups || (groups.who !== undefined && !isFigure(singular(groups.who)))) continue;
      const strict = kind === 'modal' || groups.no !== undefined;
      const holds = (groups.said !== undefined) !== (groups.no !== undefined);
      yield {
        value: `${name}: ${holds ? name : opposite}`,
        ...(groups.who !== undefined && { about: singularName(groups.who) }),
        strict,
      };
    }
  },
  excludes: (a, b) =>
    a.value !== b.value && a.value.split(':')[0] === b.value.split(':')[0] && (a.strict === true || b.strict === true),
  reason: (a, b) => `the ${a.about ?? b.about ?? 'character'} ${a.value.split(': ')[1]} or ${b.value.split(': ')[1]}`,
};

/** Whether a noun names someone whom a story tells of. */
export function isFigure(noun: string): boolean {
  return (
    animalOrOccupation(noun) !== undefined ||
    PEOPLE.has(noun) ||
    ROLE_CUE.test(noun) ||
    /^(?:couple|lover|hero|family|team|ship|crew|sister|brother|mother|father|king|queen|girl|boy|son|daughter|wife|husband|aunt|uncle|grandmother|grandfather|case|mystery|crime)$/.test(
      noun,
    )
  );
}

/** `bakers` and `baker` are one figure of the story. */
function singularName(noun: string): string {
  return nounGroup(singular(noun));
}

const OUTDOORS =
  /\b(?:outdoors|out of doors|in the open(?: air)?|open-air|outdoor (?:event|ceremony|activity|activities|setting|venue|games|party))\b|\b(?:held|take(?:s)? place|happens?|done|stay|celebrated) (?:entirely |completely |only )?outside\b/;
const INDOORS =
  /\b(?:indoors|indoor (?:event|ceremony|activity|activities|setting|venue|games|party))\b|\b(?:held|take(?:s)? place|happens?|done|stay|celebrated) (?:entirely |completely |only )?inside\b(?! (?:the|a|an|of|each)\b)/;

const roof: Axis = {
  name: 'indoors or outdoors',
  owner: 'topic',
  cue: /door|open-air|^(?:outside|inside|air)\b/,
  ofWhole: true,
  *read({ lower, sentence }) {
    const [out, inside] = [OUTDOORS.test(lower), INDOORS.test(lower)];
    if (out === inside) return;
    yield { value: out ? 'outdoors' : 'indoors', strict: ALL_OF_IT.test(sentence.masked) && !SOME_OF_IT.test(lower) };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: () => 'one thing takes place indoors or outdoors',
};

/** `one activity outdoors each day` leaves room for others. */
const SOME_OF_IT =
  /\b(?:an?|one|two|three|four|some|several|least) (?:[a-z]+ ){0,2}(?:indoor|outdoor|activit|event|game)/;

const CHEAP =
  /\b(?:budget|cheap|cheapest|low-cost|inexpensive|affordable|low-budget|budget-friendly)\b(?! (?:of|for|is|must|should|plan|constraints?)\b)/;
const DEAR = /\b(?:luxury|luxurious|high-end|upscale|expensive|five-star|first-class|premium|exclusive)\b/;
const PRICED =
  /\b(?:hotels?|restaurants?|accommodations?|options?|activities|ingredients|products?|flights?|materials?|brands?|gifts?|shops?|places?|equipment|transport(?:ation)?|destinations?|tours?|trip|meals?)\b/;
const ALL_OF_IT = /\b(?:all|only|every|each|exclusively|solely|entirely|must|everything|nothing but|whole|entire)\b/i;

/** What things may cost that are listed. */
const priceClass: Axis = {
  name: 'price class',
  owner: 'topic',
  cue: /budget|cheap|low-cost|expensive|affordable|luxur|high-end|upscale|five-star|first-class|premium|exclusive/,
  *read({ lower, sentence, polarity }) {
    const [cheap, dear] = [CHEAP.test(lower), DEAR.test(lower)];
    if (cheap === dear || polarity === 'negative' || !PRICED.test(lower)) return;
    yield { value: cheap ? 'cheap' : 'luxurious', strict: ALL_OF_IT.test(sentence.masked) };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: () => 'what is chosen is cheap or luxurious',
};

const MATTER_OF_REPLY =
  'invitation|offer|request|proposal|application|job|position|deal|challenge|terms|resignation|refund|extension|apology|claim|complaint|demand|contract|promotion|nomination|award|order|suggestion';
const ACCEPTS = new RegExp(
  `^\\W*(?:please |and |then |politely |gladly |warmly |firmly |the (?:letter|e-?mail|reply|message|writer|speaker|answer) (?:should|must|has to|will) )?(?:accepts?|agrees? to|approves?|grants?|says? yes to|consents? to|takes? up|welcomes?) (?:the|this|that|their|his|her|my|our|your) (?:[a-z]+ ){0,2}(?<about>${MATTER_OF_REPLY})\\b`,
);
const DECLINES = new RegExp(
  `^\\W*(?:please |and |then |politely |gently |firmly |the (?:letter|e-?mail|reply|message|writer|speaker|answer) (?:should|must|has to|will) )?(?:declines?|rejects?|refuses?|turns? down|den(?:y|ies)|says? no to) (?:the|this|that|their|his|her|my|our|your) (?:[a-z]+ ){0,2}(?<about>${MATTER_OF_REPLY})\\b`,
);
const ANSWER_IS =
  /\b(?:the|your) (?:answer|reply|decision|response|verdict) (?:is|must be|should be|has to be|will be) (?:a (?:clear |firm |polite |definite )?)?(yes|no|positive|negative|affirmative)\b/;

/** Whether what was asked or offered is taken. */
const reply: Axis = {
  name: 'reply',
  owner: 'topic',
  cue: /accept|agree|approv|grant|\byes\b|\bno\b|consent|takes?\b|welcome|declin|reject|refus|turns?\b|\bden(?:y|ies)|affirmative/,
  negated: true,
  *read({ lower, polarity }) {
    const answer = ANSWER_IS.exec(lower)?.[1];
    if (answer !== undefined) yield { value: /^(?:no|negative)$/.test(answer) ? 'declined' : 'accepted' };
    const declined = DECLINES.exec(lower)?.groups?.about;
    if (declined !== undefined && polarity === 'positive') yield { value: 'declined', about: declined };
    const accepted = ACCEPTS.exec(lower)?.groups?.about;
    if (accepted !== undefined && polarity === 'positive') yield { value: 'accepted', about: accepted };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `the ${a.about ?? b.about ?? 'request'} is accepted or declined`,
};

const TAKES_BLAME =
  /\b(?:take|takes|taking|accept|accepts|accepting|assume|assumes|assuming|admit|admits|acknowledge) (?:full |complete |all |the |total |sole )*(?:responsibility|blame|fault)\b|\badmits? (?:the |our |your |his |her )?(?:fault|guilt|mistake|error)\b/;
const SHIFTS_BLAME =
  /\b(?:put|puts|lay|lays|place|places|pin|pins|shift|shifts) (?:all |all the |the |full )*(?:blame|responsibility|fault) (?:on|to|onto|at)\b|\b(?:den(?:y|ies|ying)|reject|rejects|disclaim|disclaims|avoid|refuse|refuses)\b[^.;]{0,30}\b(?:responsibility|blame|fault|liability|guilt)\b|\bblames? (?!the (?:reader|user)\b)(?:the|a|an|someone|other)\b|\b(?:not|never|n['’]t) (?:admit|accept|take|acknowledge)\b[^.;]{0,20}\b(?:responsibility|blame|fault|liability|guilt|mistakes?)\b/;

/** Whether the writer answers for what went wrong. */
const blame: Axis = {
  name: 'who is to blame',
  owner: 'topic',
  cue: /responsib|blame|fault|guilt|liability|mistake|\berror/,
  ofWhole: true,
  negated: true,
  *read({ lower, polarity }) {
    if (SHIFTS_BLAME.test(lower)) {
      if (!/\b(?:not|never|n['’]t|avoid|without) (?:\w+ing )?(?:blam|put|lay|plac|pin|shift)/.test(lower))
        yield { value: 'others' };
    } else if (polarity === 'positive' && TAKES_BLAME.test(lower)) yield { value: 'the writer' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the writer takes the blame or does not',
};

/** What a story tells, how verse is made, and what is answered. */
/** `the father must be against moving`: who is for a thing, and who against it. */
const SIDES_WITH =
  /^\W*(?:the|his|her|their|our) (?<who>[a-z-]+) (?:(?:must|should|shall|will|has to|needs? to|is to) (?:still )?(?:be|remain|stay)|is|remains|stays) (?:still |strictly |firmly |strongly |fully |totally |very much )?(?:(?<good>in favou?r of|supportive of|enthusiastic about) |(?:against|opposed to|not in favou?r of) )(?<what>(?:the |a |an |any |his |her |their )?[a-z][a-z' -]{2,40})/;

/** Minds are changed. */
const MOMENTS =
  /\b(?:at first|first|initially|in the end|at the end|by the end|finally|until|from the (?:start|beginning)|begins?)\b/i;

const side: Axis = {
  name: 'side of a character',
  owner: 'topic',
  cue: /^(?:favou?r|against|opposed|supportive|enthusiastic)$/,
  ofWhole: true,
  negated: true,
  *read({ lower, end, sentence: { masked } }: Clause): Iterable<Stated> {
    const groups = SIDES_WITH.exec(lower)?.groups;
    if (!groups || !isFigure(singular(groups.who!)) || MOMENTS.test(masked.slice(0, end))) return;
    yield { value: groups.good === undefined ? 'against' : 'for', about: `${groups.who} ${contentOf(groups.what!)}` };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `the ${a.about!.split(' ')[0]} is ${a.value} it or ${b.value} it`,
};

export const STORY: readonly Axis[] = [
  side,
  settingPlace,
  dayOfStory,
  era,
  season,
  hour,
  place,
  nameOfFigure,
  gender,
  age,
  bond,
  reality,
  rhyme,
  rhymeScheme,
  verseForm,
  fate,
  roof,
  priceClass,
  reply,
  blame,
];
