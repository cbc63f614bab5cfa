import { oneLine } from '../../text/one-line.ts';
import type { Clause } from '../clauses.ts';
import { lastNoun, singular } from '../scope.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';

/** Who is spoken to and of, and by what: surnames and first names, pronouns for a person, the firm as `we` or from outside. */

const FIRST_NAME = /\b(?:first|given|christian)[- ]names?\b|\bfirst-name (?:terms|basis)\b/;
const SURNAME = /\b(?:surnames?|last names?|family names?)\b/;
/** A salutation in quotation marks: `"Dear Ms Patel"`. */
const DEAR_TITLE =
  /["“'](?:dear|hello|good (?:morning|day|afternoon)|sehr geehrte[rn]?)\s+(?:mr|mrs|ms|mx|dr|prof|professor|herr|frau|sir|madam)\b/;
const ADDRESSES =
  /\b(?:address(?:ed|es|ing)?|greet(?:ed|s|ing)?|salut(?:e|es|ed|ation|ations)|open|opens|start|starts|begin|begins|call(?:ed|s)?|hello|hi|dear|speak to|(?:on|use) (?:a )?first-name|(?:use|by)(?: the| their| his or her)?(?: [a-z]+['’]s)? (?:first|given|last|sur|family|title))\b/;
const NAMED_GROUP =
  /\b(?:address|greet|salute|call|welcome)(?:es|s)? (?:all |the |our |your )?(?!(?:is|as)\b)([a-z]+s)\b|^\W*(?:all |the |our |your )?([a-z]+s|children|people)(?: \([^()]{1,60}\))? (?:are|must be|should be|will be) (?:always )?(?:addressed|greeted|called|saluted)\b|\bthe ([a-z]+)['’]s (?:first |given |title|last |sur)/;
/** `Children (…) are addressed by first name`, behind the bracket. */
const ARE_ADDRESSED = /^\W*(?:are|must be|should be|will be) (?:always )?(?:addressed|greeted|called|saluted)\b/;
const ANY_PERSON = /^(?:person|people|reader|recipient|user|somebody|someone|everyone|other|each|one)$/;

/** `use the formal "Sie"`, `the form of address is informal`. */
const POLITE_FORM =
  /["“'‘](?:sie|vous|usted)["”'’]|\b(?:sie|vous|usted)(?: form)?(?=\W*$|[,.;]| (?:with|to|for|throughout)\b)|\b(?:formal|polite) (?:form of |mode of )?address\b|\baddress is (?:formal|polite)\b|\b(?:address|speak to|talk to)\b[^.;]{2,30} formally\b|\b(?:as|call|with) (?:[a-z]+ )?(?:mr|ms|mrs|herr|frau)\b|\bsiez/;
const FAMILIAR_FORM =
  /["“'‘](?:du|tu|tú)["”'’]|\b(?:du|tú)(?: form)?(?=\W*$|[,.;]| (?:with|to|for|throughout|form)\b)|\b(?:informal|familiar) (?:form of |mode of )?address\b|\baddress is (?:informal|familiar)\b|\b(?:address|speak to|talk to)\b[^.;]{2,30} informally\b|\bduz(?:e|t|en)?\b/;
/** `never "Sie"`: the one that is not used. */
const OTHER_FORM = /\b(?:never|not|no|instead of|rather than)(?: use| say| with)? ["“'‘]?[a-zú]+["”'’]?/g;
/** How the word is written or what is done with it otherwise. */
const OF_THE_WORD = /\b(?:lower|upper|capital|capitals|letter|letters|spell|word|mean|means|translate|count)\b/;
const WITH_GROUP = /\b(?:with|to|for) (?:all |the |our |your )?([a-z]+s|children|people)\b/;
/** In one language or in some texts alone. */
const OF_SOME =
  /\b(?:german|french|spanish|italian|swedish|danish|norwegian|dutch|polish|portuguese|finnish|russian|english)\b|\bin (?!(?:the |your |every |each |all )*(?:text|answer|repl|message|letter|mail|e-?mail|conversation|chat)|the (?:formal|polite|du|sie|vous|familiar|informal))/;
/** Those who read. */
const THE_READER = /^(?:customer|client|guest|visitor|buyer|subscriber|caller|member)$/;

/** `by title and surname`, `with "Hi" and the first name`, `the formal "Sie"`. */
const salutation: Axis = {
  name: 'form of address',
  owner: 'language',
  cue: /name|dear|geehrte|\b(?:sie|vous|usted|du|tu|tú)\b|formal|familiar|polite|\bduz|\bsiez|herr\b|frau\b|\bmrs?\b|\bms\b/,
  ofWhole: true,
  *read({ lower, raw, polarity, subject }: Clause): Iterable<Stated> {
    if (polarity === 'negative') return;
    const said = oneLine(raw).toLowerCase();
    const named = ADDRESSES.test(lower);
    const first = named && FIRST_NAME.test(lower) && !/\b(?:not|never|no)\b[^.;]{0,20}\b(?:first|given)\b/.test(lower);
    const last = named && (SURNAME.test(lower) || DEAR_TITLE.test(said));
    const used = OF_THE_WORD.test(said) || OF_SOME.test(said) ? '' : said.replace(OTHER_FORM, '');
    const familiar = first || FAMILIAR_FORM.test(used);
    const formal = last || POLITE_FORM.test(used);
    if (familiar === formal) return;
    const group = NAMED_GROUP.exec(lower)
      ?.slice(1)
      .find((noun) => noun !== undefined);
    const whom =
      group ??
      (ARE_ADDRESSED.test(lower) && subject !== undefined ? lastNoun(subject) : undefined) ??
      (first || last ? undefined : WITH_GROUP.exec(lower)?.[1]);
    const noun = whom === undefined ? undefined : singular(whom);
    yield {
      value: familiar ? 'familiar' : 'formal',
      ...(!first && !last && { sample: true }),
      ...(noun !== undefined && !ANY_PERSON.test(noun) && { about: noun }),
    };
  },
  excludes: (a, b) =>
    a.value !== b.value &&
    (a.about === b.about ||
      (a.sample || b.sample ? isReader(a) && isReader(b) : a.about === undefined || b.about === undefined)),
  reason: () => 'the same people are addressed formally or by their first names',
};

function isReader({ about }: Chosen): boolean {
  return about === undefined || THE_READER.test(about);
}

const PRONOUN = '["“\'](they|she|he)["”\']';
const PRONOUN_FOR = [
  new RegExp(`\\b(?:use|write|say) ${PRONOUN}(?: and [^.;]{1,12})? (?:for|of) (?:the |your |our |an? )?([a-z]+)`),
  new RegExp(`\\b(?:write of|speak of|talk of|refer to) (?:the |your |our )?([a-z]+) (?:only |always )?as ${PRONOUN}`),
];

/** `use "they" for the client`. */
const pronounFor: Axis = {
  name: 'pronoun',
  owner: 'person',
  cue: /["“'](?:they|she|he)["”']/,
  ofWhole: true,
  *read({ raw, polarity }: Clause): Iterable<Stated> {
    if (polarity === 'negative') return;
    const said = oneLine(raw).toLowerCase();
    const [used, spoken] = PRONOUN_FOR.map((pattern) => pattern.exec(said));
    const [value, noun] = used ? [used[1]!, used[2]!] : spoken ? [spoken[2]!, spoken[1]!] : [];
    if (value !== undefined && noun !== undefined)
      yield { value, ...(!/^(?:him|her|them|this|that|someone|all|one)$/.test(noun) && { about: singular(noun) }) };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `one person is "${a.value}" or "${b.value}"`,
};

const FIRM =
  '(?:company|firm|shop|store|business|brand|bank|club|clinic|hotel|team|agency|school|practice|employer|organi[sz]ation|museum|library|restaurant)';
const AS_WE = new RegExp(
  `\\b(?:say|use|write) (?:always |only )?["“']_+["”'][^.;]{0,60}\\b(?:the|this|our|your) ${FIRM}\\b|\\b(?:speak|talk|write) (?:of|about|for) (?:the|our|your) ${FIRM} as ["“']_|\\b(?:speak|talk|write|answer) as (?:one of us|an? (?:member of (?:the|our) (?:team|staff)|employee|colleague))\\b`,
);
const WE_QUOTED = /["“'](?:we|our|us)(?: [a-z]+)?["”']/i;
const FROM_OUTSIDE = new RegExp(
  `\\b(?:[Rr]efer to|[Ss]peak of|[Ww]rite of|[Ww]rite about|[Tt]alk about|[Mm]ention) (?:the |our |your )?(?:${FIRM}|[A-Z][\\w&'’-]*(?: [A-Z][\\w&'’-]*){0,3}) (?:only |always |strictly )?in the third person\\b|(?:\\b[Nn](?:ever|ot)|n['’]t) (?:suggest|imply|pretend|claim|say) (?:that )?you (?:belong to|work (?:for|at)|are (?:part|one) of|are (?:an? )?employed by) `,
);

/** Whether the model speaks as one of the firm or from outside. */
const ofTheFirm: Axis = {
  name: 'the firm',
  owner: 'person',
  cue: /["“'](?:we|our|us)["”']|["“'](?:we|our)$|third|person|belong|employ|\bwork|part|member|colleague|us$/,
  ofWhole: true,
  negated: true,
  // Talk of the firm is the only case there is.
  ownCondition: true,
  *read({ lower, raw, polarity }: Clause): Iterable<Stated> {
    if (FROM_OUTSIDE.test(oneLine(raw))) yield { value: 'from outside' };
    else if (polarity === 'positive' && AS_WE.test(lower) && (WE_QUOTED.test(raw) || / as /.test(lower)))
      yield { value: 'as "we"' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the firm is spoken of as "we" or from outside',
};

const COMMANDS =
  /\b(?:in|as) (?:an? )?(?:short |clear |direct )?(?:commands?|orders|imperatives)\b|\bimperative (?:mood|form)\b/;
const STEPS = /\b(?:steps?|instructions?|guides?|manuals?|actions?|procedures?|talks? to)\b/;
const SAYS = /\b(?:phrased?|say|says|write|written|with|tell|worded)\b/;
const THE_USER = /["“']the (?:user|reader|operator|customer|person|installer)\b/;

/** `Phrase each step as a command` against `say what "the user" does`. */
const mood: Axis = {
  name: 'mood of the steps',
  owner: 'person',
  cue: /command|order|imperative|["“']the$/,
  // An example is introduced by what it shows, which may look like a label with a case.
  ownCondition: true,
  *read({ label, raw, polarity }: Clause): Iterable<Stated> {
    // What introduces an example may be taken for a label.
    const said = oneLine(label === undefined ? raw : `${label}: ${raw}`).toLowerCase();
    if (polarity === 'negative' || !STEPS.test(said)) return;
    if (COMMANDS.test(said)) yield { value: 'commands' };
    else if (THE_USER.test(said) && SAYS.test(said)) yield { value: 'the user' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'a step is a command or says what the user does',
};

export const SPEAKERS: readonly Axis[] = [salutation, pronounFor, ofTheFirm, mood];
