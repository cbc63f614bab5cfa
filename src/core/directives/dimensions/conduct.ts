import type { Clause } from '../clauses.ts';
import { UNKNOWING } from '../lexicon/acts-service.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { verbOfPassive } from '../plainer/doings.ts';
import { singular } from '../scope.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from '../verbs.ts';
import { SOMEBODY } from './act-terms.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';

/** How an assistant acts: whether it asks first, which tools it takes, who it says it is, by what name it calls people. */

const YES =
  '(?:approval|confirmation|consent|permission|go-ahead|go|green light|sign-off|blessing|nod|yes|ok|okay|answer|reply)';
const CONSENT = `(?:(?:(?:an?|any|the|my|our|your|their|[a-z]+[’']s) ){0,2}(?:clear |explicit |prior |further |express |written |final |user |human ){0,2}(?:approval|confirmation|consent|permission|go-ahead|sign-off|yes|ok|okay|questions?|consultation)|(?:asking|waiting|checking|looking)(?: [a-z]+| the [a-z]+)? for (?:(?:an?|the|any|my|our|their|his|her) )?${YES}|(?:being asked|(?:me |us )?(?:asking|confirming|checking|consulting)(?: with)?(?: (?:me|us|first|the [a-z]+|any(?:one|body)|somebody)){0,2}))`;
/** `never deploy without approval`, `do not commit on your own`. */
const NEVER_UNASKED = new RegExp(
  `\\b(?:do not|don['’]t|never|must not|may not|cannot|no) (?:ever )?(?<verb>[a-z-]+)\\b[^.;:]{0,50}?\\b(?:without ${CONSENT}|on your own(?: initiative| accord)?|unasked|(?:un)?less (?:I|we|you are|the user) (?:ask|say|tell|approve|confirm|told|asked)[a-z]*)(?=\\W*$|[.;,:(]| (?:from|of|by)\\b)`,
);
/** `ask before you delete files`, `wait for my approval before editing`. */
const ASKS_BEFORE = new RegExp(
  `\\b(?:wait for|get|obtain|ask(?: [a-z]+)? for|request|require|seek|need|have) (?:[a-z]+[’']?s? ){0,3}(?:${YES})\\b[^.;:]{0,40}?\\bbefore (?:you (?:ever )?)?(?<verb>[a-z-]+)|\\b(?:ask|consult|check with|confirm with|talk to|speak to)(?: (?:me|us|the [a-z]+|them|first))?(?: first)? before (?:you )?(?<other>[a-z-]+)`,
);
/** `the customer has to confirm the booking before it goes through`. */
const CONFIRMED_BEFORE = new RegExp(
  `${SOMEBODY} (?:has to|have to|must|needs? to|should) (?:first |always )?(?:confirm|approve|agree to|okay|sign off on) (?:(?:an?|the|any|every|each|their|his|her) )?(?<verb>[a-z-]+)(?: [a-z]+)? (?:first|before (?:it|they|you|we|anything))\\b`,
);
/** `before blocking a card, get a confirmation`. */
const BEFORE_ASKS =
  /\bbefore (?:you )?(?<verb>[a-z-]+)\b[^.;:]{0,40}, (?:always )?(?:(?:ask|consult|check with)(?=\W*$| (?:me|us|first|the [a-z]+)\b)|(?:wait for|get|obtain|ask(?: [a-z]+)? for|request|seek) (?:[a-z]+[’']?s? ){0,3}(?:approval|confirmation|consent|permission|go-ahead|sign-off|ok)\b)/;
/** `New packages need my approval`. */
const NEEDS_LEAVE =
  /^\W*(?<thing>[a-z]+(?: [a-z-]+){0,3}) (?:needs?|requires?|must have|has to have|have to have) (?!no\b)(?:(?:an?|my|our|the|prior|explicit|human|[a-z]+['’]s) ){0,3}(?:approval|confirmation|consent|permission|sign-off|go-ahead)\b/;
/** Behind a label that names what: `Dependencies: ask first`. */
const ASKS_FIRST = /^\W*(?:always )?(?:ask|check with (?:me|us)|consult (?:me|us|the team)) first\W*$/;
/** `commit without asking`, `delete it right away`, `no confirmation needed`. */
const UNASKED = new RegExp(
  `\\bwithout (?:waiting(?: for [a-z ]{1,30})?|${CONSENT})(?=\\W*$|[.;,:(]| (?:from|of|by|first|needed)\\b)|\\bno (?:confirmation|approval|permission|consent|sign-off|ok|okay|questions)(?: is)?(?: (?:needed|required|necessary|asked))?(?=\\W*$|[.;,]| (?:to|for|before) )|\\b(?:on your own(?: initiative| accord)?(?! (?:knowledge|words|experience|judge?ment|understanding|expertise|research|ideas?)\\b)|autonomously|unasked|at your (?:own )?discretion|as you see fit|freely|at will)\\b|\\b(?:no need to|(?:do not|don['’]t|never) (?:want to|lose time with|ask for|wait for|bother with|stop for))(?: wait for| ask for)? (?:confirm|(?:a |an |any |my |the |user )?(?:approval|confirmation|consent|permission))\\b|\\b(?:no need to|need not|do not have to|don['’]t have to) (?:ask|consult|check with)(?: (?:me|us|first|anyone|anybody|the [a-z]+))?(?=\\W*$|[.;,])|\\b(?:nobody|no one) (?:needs|has) to (?:be (?:asked|consulted)|approve|agree|confirm)(?: to)?(?: it)?\\b|\\b(?:tell|inform|notify|let|report)\\b[^.;:]{0,40}\\b(?:afterwards|after the fact|only (?:later|then))\\b|\\b(?:tell me|mention it|say so|report it) later\\b`,
);
/** That nobody is waited for is not said outright. */
const AT_ONCE = /\b(?:right away|at once|immediately|straight away|without further ado)(?=\W*$|[.;,])/;
/** In front of what asks: `never ask before …`. */
const DOES_NOT_ASK = /(?:\b(?:never|not|no need to|without)|n['’]t)(?: (?:ever|have|need|to)){0,2} $/;
/** Verbs and nouns for one act, its name in front. */
const SAME_ACTS: readonly (readonly string[])[] = [
  'change edit modify write implement apply update touch refactor alter make code',
  'send mail email e-mail dispatch',
  'book reserve booking reservation appointment slot',
  'delete remove erase drop purge wipe deletion',
  'pay refund payment reimburse',
  'deploy release ship publish deployment',
  'buy order purchase',
  'cancel terminate cancellation',
  'add install introduce',
].map((line) => line.split(' '));
/** Names of one thing. */
const SAME_THINGS: readonly (readonly string[])[] = ['dependency package library module crate gem'].map((line) =>
  line.split(' '),
);
/** What a tool is called by says what it does: `call book_slot`. */
const CALLS = /^(?:call|run|use|invoke|trigger)$/;

function actOf(verb: string | undefined): string | undefined {
  if (verb === undefined) return undefined;
  const base = baseOfParticiple(verb) ?? basesOf(verb).find((each) => IMPERATIVE_VERBS.has(each)) ?? verb;
  return SAME_ACTS.find((words) => words.includes(base) || words.includes(verb))?.[0] ?? base;
}

/** Up to the noun that an act is done to: ` the unused files`. */
const OBJECT =
  /^(?: (?!(?:in|on|to|from|for|with|without|before|after|when|if|that|which|you|and|or|at|right|as|by|of|until|unless|yourself|straight|where|is|are|only|now|again|later|afterwards|whenever|[a-z]+ly)\b)[a-z-]+){1,5}/;
/** ``push to `main` ``: names in code are masked by letters. */
const WHITHER = /^ (?:in)?to (?:the )?(?:[a-z]+|(?<=`)x+)/;
/** It may be anything. */
const UNNAMED =
  /^(?:it|them|this|anything|everything|something|one|change|edit|action|step|work|code|request|task|thing|stuff|what|whatever|tool|file|ever|yourself|an?|the|any|each|every|all|your|my)$/;

/** The thing that the act of the verb is done to, by one name; undefined where it may be anything. */
function objectOf(verb: string | undefined, words: string, from = 0): readonly string[] | undefined {
  const at = verb === undefined ? -1 : words.indexOf(verb, from);
  if (at < 0) return undefined;
  const behind = words.slice(at + verb!.length);
  return thingNamed((OBJECT.exec(behind) ?? WHITHER.exec(behind))?.[0]);
}

function thingNamed(words: string | undefined): readonly string[] | undefined {
  const noun = words === undefined ? undefined : singular(words.trim().split(' ').at(-1)!);
  if (noun === undefined || UNNAMED.test(noun)) return undefined;
  const kind = KINDS.exec(words!)?.[0];
  return [SAME_THINGS.find((names) => names.includes(noun))?.[0] ?? noun, ...(kind === undefined ? [] : [kind])];
}

/** Words that tell things of one name apart. */
const KINDS =
  /\b(?:destructive|dangerous|read-only|harmless|local|remote|production|staging|development|dev|test|temporary|public|private|internal|external|generated)\b/;

/** Whether both are of one thing; leave for `temporary files` says nothing of other files. */
function isSameThing([a, kindA]: readonly string[], [b, kindB]: readonly string[]): boolean {
  return a === b && kindA === kindB;
}

/** What is said of `schema changes`, `edits of the schema` or `new packages`: an act and its object, or a thing. */
function ofThing(words: string): Pick<Stated, 'about' | 'heads'> | undefined {
  const [, first, second] = /^([a-z-]+) (?:of|to|in) (?:the |any |all |our )?([a-z -]+)$/.exec(words) ?? [];
  const act = first ?? words.split(' ').at(-1)!;
  const verb = basesOf(act).find((each) => IMPERATIVE_VERBS.has(each) && NAMES_ACT.test(each));
  const ofNew = /^(?:new|additional|further|extra) /.test(words) ? 'add' : undefined;
  const about = verb === undefined ? ofNew : actOf(verb);
  const heads = thingNamed(verb === undefined ? words : (second ?? words.slice(0, -act.length).trim()));
  return about === undefined && heads === undefined ? undefined : { ...(about && { about }), ...named(heads) };
}
const NAMES_ACT =
  /^(?:change|edit|update|release|deploy|commit|push|merge|refactor|rename|delete|refund|purchase|order)$/;

const FIRST_VERB =
  /^\W*(?:(?:please|always|just|simply|also|then|go ahead and|feel free to|you (?:may|can|are free to|are allowed to)|you|first)\s+)*(?!(?:do|don|never|not|no|without|if|when|the|a|an|it|this|that|there|for)\b)([a-z-]+)\b/;
const TOOL_VERB = /^ [`"“]?([a-z]+)_[a-z_]+/i;
/** `To keep calls short,`, `If a package is missing,` */
const PURPOSE = /^\W*(?:(?:in order )?to|so that|since|because|as|if|when|whenever|where) [^,;.]{1,80}, /;
/** `don't ask for permission to delete`, `no approval for edits`: what needs none. */
const NEEDS_NONE =
  /^\W*(?:(?:to|before|when(?= [a-z]+ing\b)|for(?= [a-z]+ing\b)) (?:you )?(?<verb>[a-z-]+)|for (?:each |every |any |the |all )?(?<thing>[a-z-]+(?: [a-z-]+){0,2}))/;
const EVERYTHING = /^(?:step|change|action|anything|everything|one|time|command)$/;
/** `New packages need no approval`, `don't ask about new packages`. */
const THING_UNASKED =
  /^\W*(?<thing>[a-z]+(?: [a-z-]+){0,3}) (?:needs? no|(?:do|does)(?: not|n['’]t) (?:need|require))(?: any| my| an?)? (?:approval|confirmation|consent|permission|sign-off|go-ahead)\b|(?:\b(?:never|not)|n['’]t) (?:ask|consult (?:me|us|anyone)) about (?<other>(?:[a-z-]+ ){0,3}?[a-z-]+)(?=\W*$|[.;,])/;
/** `Files may be deleted without confirmation`. */
const DONE_TO = /^\W*(?<thing>(?:[a-z-]+ ){0,3}?[a-z-]+) (?:are|is|may be|can be|could be) (?<done>[a-z]+)\b/;

const consent: Axis = {
  name: 'consent',
  owner: 'action',
  atMoments: true,
  cue: /approv|confirm|consent|permission|ahead|sign-off|\bask|\bown\b|check|away|immediately|\bonce\b|soon|autonomous|unasked|straight|\byes\b|\bok\b|okay|\bnod\b|afterwards|fact\b|question|consult|discretion|freely|\bfit\b|\blater\b|\bgo\b|nobody/,
  negated: true,
  *read(clause: Clause): Iterable<Stated> {
    const { masked } = clause.sentence;
    const lower = masked.toLowerCase();
    const asks =
      NEVER_UNASKED.exec(lower) ?? ASKS_BEFORE.exec(lower) ?? BEFORE_ASKS.exec(lower) ?? CONFIRMED_BEFORE.exec(lower);
    if (asks) {
      if (!ends(clause, asks)) return;
      const verb = asks.groups!.verb ?? asks.groups!.other;
      const called = CALLS.test(verb ?? '') && TOOL_VERB.exec(clause.sentence.text.slice(asks.index + asks[0].length));
      const about = actOf(called ? called[1]!.toLowerCase() : verb);
      const value = DOES_NOT_ASK.test(lower.slice(0, asks.index)) ? 'unasked' : 'asks first';
      // `Remove it without asking` is no leave to include it.
      if (about !== undefined && about !== 'include')
        yield { value, about, ...named(objectOf(verb, lower, asks.index)) };
      return;
    }
    if (clause.label !== undefined && ASKS_FIRST.test(clause.lower)) {
      const thing = ofThing(clause.label.toLowerCase());
      if (thing) yield { value: 'asks first', ...thing };
      return;
    }
    if (SMALL.test(lower)) return;
    // Leave to act is more than a thing that may be done.
    const given = clause.modality === 'may' ? ({ modality: 'should' } as const) : undefined;
    const of = THING_UNASKED.exec(lower) ?? NEEDS_LEAVE.exec(lower);
    if (of && ends(clause, of)) {
      const thing = ofThing((of.groups!.thing ?? of.groups!.other)!);
      if (thing) yield { value: NEEDS_LEAVE.test(lower) ? 'asks first' : 'unasked', ...thing, ...given };
      return;
    }
    const outright = UNASKED.exec(lower);
    const unasked = outright ?? AT_ONCE.exec(lower);
    if (!unasked || !ends(clause, unasked)) return;
    const end = unasked.index + unasked[0].length;
    const told = whatIsDone(lower.replace(PURPOSE, ''), NEEDS_NONE.exec(lower.slice(end))?.groups);
    // That nobody is waited for is told of one thing alone.
    if (!told || (!outright && (!told.about || !told.heads || OF_LEAVE.test(lower)))) return;
    const value = clause.lead?.polarity === 'negative' ? 'asks first' : 'unasked';
    yield { value, ...told, ...given, ...(!outright && { quiet: true }) };
  },
  excludes: (a, b) =>
    a.value !== b.value &&
    (a.heads === undefined || b.heads === undefined
      ? a.about !== undefined && b.about !== undefined
      : isSameThing(a.heads, b.heads)),
  reason: () => 'the same is done with consent and without it',
};

/** The act that needs no leave: behind the words that say so, in the passive, or the first of the sentence. */
function whatIsDone(
  words: string,
  behind: Readonly<Record<string, string | undefined>> | undefined,
): Pick<Stated, 'about' | 'heads'> | undefined {
  if (behind?.verb !== undefined && !EVERYTHING.test(behind.verb))
    return { about: actOf(behind.verb)!, ...named(objectOf(behind.verb, words)) };
  if (behind?.thing !== undefined && !EVERYTHING.test(behind.thing)) return ofThing(behind.thing);
  const { thing, done } = DONE_TO.exec(words)?.groups ?? {};
  const act = done === 'run' ? done : done && verbOfPassive(done);
  if (act === 'make' || act === 'do') return ofThing(thing!);
  const verb = act ?? FIRST_VERB.exec(words)?.[1];
  const about = actOf(verb);
  return about === undefined ? undefined : { about, ...named(act ? thingNamed(thing) : objectOf(verb, words)) };
}

/** `Once confirmed, delete it right away.` */
const OF_LEAVE = /confirm|approv|agree|consent|permission|\b(?:yes|ok|okay|asked|never|not|no)\b|n['’]t\b/;

function named(heads: readonly string[] | undefined): Pick<Stated, 'heads'> {
  return heads ? { heads } : {};
}

/** `Make small fixes on your own initiative`: leave for what matters little. */
const SMALL = /\b(?:small|minor|trivial|tiny|obvious|cosmetic|harmless)\b/;

/** Whether the match ends in the clause, so that a sentence yields it once. */
function ends({ start, end }: Clause, { 0: words, index }: RegExpExecArray): boolean {
  return index + words.length > start && index + words.length <= end + 1;
}

const AI =
  /^(?:ai|a\.i\.|bot|chatbot|robot|machine|computer|program|llm|(?:ai )?(?:language )?model|(?:virtual|ai|digital) (?:assistant|agent))$/;
const HUMAN =
  /^(?:human|human being|person|real person|man|woman|employee|colleague|member of (?:our |the )?(?:staff|team)|staff member|team member|human agent)$/;
const IDENTITY =
  '(?:an? |one of )?(?:licen[sc]ed |certified |qualified |trained |fellow |real |actual |practising )?([a-z][a-z. ]{1,30}?)';
const IDENTITY_END =
  '(?=\\W*$|[,.;:(]| (?:called|named|and|or|if|when|who|with|in|at|from|of (?!our|the)|unless|that|to|yourself)\\b)';
const CLAIMS = new RegExp(
  `\\b(?:claim(?: to be| that you are)|pretend(?: to be| that you are| you are)|pose as|pass yourself off as|(?:say|state|tell [a-z ]{2,20}|admit|confirm|reveal|disclose|mention|suggest|imply|acknowledge)(?: that)? you(?:['’]re| are)|(?:introduce|present|identify|describe) yourself as|(?:answer|speak|respond|reply|act) as|refer to yourself as) ${IDENTITY}${IDENTITY_END}`,
);
const IS_NOT = new RegExp(`^\\W*(?:and )?you(?:['’]re| are) (?:no|not an?|never an?) ${IDENTITY}${IDENTITY_END}`);
const STAYS_IN_ROLE =
  /\b(?:stay|remain|keep) (?:fully |always )?in (?:character|role)\b|(?:\bnever|\bnot|n['’]t) (?:break|leave|drop|step out of) (?:the |your )?(?:character|role|persona)\b/;
const LEAVES_ROLE = /\b(?:break|leave|drop|step out of|abandon) (?:the |your )?(?:character|role|persona)\b/;

function identityIn(words: string): string {
  const noun = words.trim();
  return AI.test(noun) ? 'AI' : HUMAN.test(noun) ? 'human' : singular(noun);
}

/** Whether the model leaves the role it plays. */
const role: Axis = {
  name: 'role',
  owner: 'action',
  cue: /character|role|persona/,
  ofWhole: true,
  negated: true,
  *read({ lower }) {
    if (STAYS_IN_ROLE.test(lower)) yield { value: 'out of the role', never: true };
    else if (LEAVES_ROLE.test(lower)) yield { value: 'out of the role' };
  },
  excludes: (a, b) => a.never !== b.never,
  reason: () => 'out of the role: both claimed and denied',
};

/** Who the model says it is: `never claim to be human`, `introduce yourself as a therapist`. */
const identity: Axis = {
  name: 'identity',
  owner: 'action',
  cue: /claim|pretend|pose|yourself|\byou\b|you['’]re|\bas\b/,
  ofWhole: true,
  negated: true,
  // Being asked is when anyone says who they are.
  ownCondition: true,
  *read(clause: Clause): Iterable<Stated> {
    const { lower } = clause;
    const isNot = IS_NOT.exec(lower);
    const claimed = CLAIMS.exec(lower);
    if (isNot) yield { value: identityIn(isNot[1]!), never: true };
    else if (claimed) yield { value: identityIn(claimed[1]!), ...(clause.polarity === 'negative' && { never: true }) };
  },
  excludes: (a, b) =>
    a.never !== b.never ? a.value === b.value : !a.never && [a.value, b.value].sort().join() === 'AI,human',
  reason: (a, b) => (a.value === b.value ? `${a.value}: both claimed and denied` : 'one cannot be human and an AI'),
};

const ZONES: readonly (readonly [zone: string, words: RegExp])[] = [
  ['UTC', /\b(?:utc|gmt|zulu time|coordinated universal time)\b/],
  ['Central European', /\b(?:ce[st]t|cest|central european (?:summer )?time)\b/],
  ['Eastern', /\b(?:est|edt|eastern (?:standard |daylight )?time)\b/],
  ['Pacific', /\b(?:pst|pdt|pacific (?:standard |daylight )?time)\b/],
  [
    'the reader’s',
    /\b(?:(?:user|customer|reader|caller|client|their|your)(?:['’]s)? (?:own )?(?:local )?time ?zone|local time)\b/,
  ],
];
const TIMES_IN = /\b(?:times?|timestamps?|dates?|hours?|appointments?|time ?zone)\b/;

/** `Log times are in Pacific time and have to be converted`: those that are given. */
const CONVERTED = /\b(?:be|are|is|get|gets) (?:first )?converted\b|\bconvert (?:them|it|these|those)\b/i;

const timeZone: Axis = {
  name: 'time zone',
  owner: 'format',
  cue: /\b(?:utc|gmt|ce[st]|est\b|edt|pst|pdt|zone|timezone|time|local)/,
  ofWhole: true,
  *read({ lower, label, sentence }: Clause): Iterable<Stated> {
    if (!TIMES_IN.test(lower) && !TIMES_IN.test(label?.toLowerCase() ?? '')) return;
    if (CONVERTED.test(sentence.masked)) return;
    const zones = ZONES.filter(([, words]) => words.test(lower));
    if (zones.length === 1) yield { value: zones[0]![0] };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `the same times are in ${a.value} time or in ${b.value} time`,
};

const BY_NAME =
  /\b(?:address|greet|call|refer to|speak to|mention|welcome)\b[^.;,]{0,40}? by (?:(?:his|her|their|its|the) )?(?:first |given |full )?name\b|\b(?:use|mention|include|say|write|(?:begin|start|open|end|close) with)\b[^.;,]{0,20}? (?:the |their |his |her )?(?:user|customer|client|caller|guest|visitor|applicant|candidate|person|student|patient|reader|employee|recipient)?(?:['’]s)? ?(?:first |given |full )?name(?! of the (?!user|customer|client|caller|guest|visitor|applicant|candidate|person|student|patient|reader|employee|recipient))\b/;
const NOT_BY_NAME =
  /(?:['’]s|s['’]) (?:first |given |full )?names? (?:is|are|must|should|may|do|does) ?(?:not|never)\b[^.;]{0,20}\b(?:used|mentioned|said|written|appear|given|stated)\b|\b(?:not|never|n['’]t) (?:use|mention|say|write|give) (?:any |the )?[a-z]+(?:['’]s|s['’]) (?:first |given |full )?names?\b|\bnot by (?:(?:his|her|their|its|the) )?(?:first |given |full )?name\b|\bwithout (?:using |mentioning )?(?:(?:his|her|their|its|the) )?(?:[a-z]+['’]s )?(?:first |given |full )?names?\b/;
const PERSON_NAME =
  /\b(?:by (?:(?:his|her|their|its|the) )?(?:first |given |full )?name|(?:first|given|last) names?|(?:user|customer|client|caller|guest|visitor|applicant|candidate|person|student|patient|reader|employee|recipient)['’]s (?:first |given |full )?name|(?:his|her|their) (?:first |given |full )?name|name of the (?:user|customer|client|caller|guest|visitor|applicant|candidate|person|student|patient|reader|employee|recipient))\b/;

/** Whether people are named: `refer to the person as "the applicant", not by name`. */
const byName: Axis = {
  name: 'naming the person',
  owner: 'topic',
  cue: /\bnames?\b/,
  ofWhole: true,
  negated: true,
  *read({ lower, polarity, sentence }: Clause): Iterable<Stated> {
    if (NOT_BY_NAME.test(lower)) yield { value: 'not' };
    else if (!PERSON_NAME.test(lower) || !BY_NAME.test(lower) || /\bnot by\b/.test(sentence.masked)) return;
    else yield { value: polarity === 'negative' ? 'not' : 'by name' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'people are called by their names or not',
};

const SAYS_SO =
  /^\W*(?:(?:then|just|simply|always|please|openly|plainly) )*(?:say so|admit (?:it|this|that)|tell (?:the [a-z]+|them|him|her) so|say (?:that )?you (?:cannot|can['’]t|do not|don['’]t)|(?:say|state|tell (?:the [a-z]+|them)|answer) that (?:the [a-z]+ (?:does|do|has|have|is|are|holds?)|you (?:cannot|can['’]t|do not|don['’]t|have no)|there is no))\b/;

/** `if the answer is not there, say so`. */
const sayingSo: Axis = {
  name: 'admitting what it does not know',
  owner: 'action',
  cue: /\bso\b|admit|\bsay|state|tell|answer/,
  ownCondition: UNKNOWING,
  *read({ lower, conditions }) {
    if (SAYS_SO.test(lower) && conditions.some(({ text }) => UNKNOWING.test(text))) yield { value: 'yes' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the model admits that it does not know, or never does',
};

/** `where the documents have a gap`, `what the handbook lacks`. */
const SILENT =
  /\b(?:if|when|where|whenever|wherever|for what|what) (?:the|an|no|these|those|your|it|they)\b[^.;:,]{0,40}?\b(?:silent|gaps?|thin|lacks?|missing|breaks? off|(?:say|says|hold|holds|contain|contains|give|gives) (?:nothing|no)|(?:is|are|does|do)(?: not|n['’]t) (?:there|in|given|found|cover|settle|hold|contain|say|answer|mention|enough|have|include|provide)|leaves? [^.;:,]{2,20} open|no answer|incomplete)|\b(?:fill|close|bridge|plug)(?: (?:in|any|all|the|such))* (?:gaps|holes)\b|\bmissing (?:details?|facts?|values?|information)\b/;
const FILLS =
  /\b(?:use|draw on|rely on|bring in|fall back on|consult|go by|add|tap|search|from|with|by|using|out of)\b[^.;:]{0,25}\b(?:knowledge|common sense|experience|what (?:you know|is (?:generally|commonly|widely) known)|plausible|likely|the (?:web|internet)|memory|training)\b|\b(?:educated|reasonable|best|informed) guess\b|\b(?:extrapolate|improvise|guess)\b|\bfill [a-z]+ (?:in )?yourself\b/;

/** What is done where the given material has no answer. */
const silence: Axis = {
  name: 'what the material lacks',
  owner: 'topic',
  cue: /knowledge|\bsense|experience|guess|extrapolat|improvise|plausible|likely|\bweb\b|internet|memory|training|\bknow|\bfill|\bso\b|admit|\bsay|state|\btell|answer/,
  ofWhole: true,
  ownCondition: true,
  *read({ lower, sentence, polarity }) {
    if (polarity === 'negative' || !SILENT.test(sentence.masked.toLowerCase())) return;
    if (FILLS.test(lower)) yield { value: 'filled' };
    else if (SAYS_SO.test(lower)) yield { value: 'said' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'what the material lacks is filled in, or the reader is told that it is not there',
};

const KEPT_THINGS = '(keys|fields|columns|sections|headings|categories|labels|properties|attributes|parts)';
const CLOSED = new RegExp(
  `\\b(?:exactly|only|just|nothing but|no other than)\\b (?:with )?(?:these|those|the following|the)(?: [a-z]+(?:-[a-z]+)?)? ${KEPT_THINGS}\\b|\\bno (?:other|additional|extra|further|new) ${KEPT_THINGS}\\b|\\b(?:not|never|n['’]t) (?:add|include|invent|introduce|create)(?: any)?(?: other| additional| extra| further| new)? ${KEPT_THINGS}\\b`,
);
const OPENED =
  /\b(?:add|include|append|insert|put|attach|provide|return|introduce)\b[^.;]{0,12}?\b(?:another|one more|an additional|an extra|a further|a new) (?:[a-z_`"“”-]+ ){0,3}?(key|field|column|section|heading|category|label|property|attribute|part)\b|\b(?:also|additionally|furthermore|on top|too)\b[^.;]{0,12}?\b(?:add|include|append|insert|attach|provide|return)\b (?:an? |the )?(?:[a-z_`"“”-]+ ){0,3}?(key|field|column|section|heading|category|label|property|attribute|part)\b|\b(?:add|append|insert|attach)\b an? (key|field|column|property|attribute)\b/;

/** Whether a list of keys or sections is closed. */
const closedList: Axis = {
  name: 'closed list',
  owner: 'format',
  cue: /keys|fields|columns|sections|headings|categor|labels|propert|attribut|parts|\bkey|\bfield|\bcolumn|\bsection|\bheading|\blabel|\bpart/,
  ofWhole: true,
  negated: true,
  *read({ lower, polarity, sentence }: Clause): Iterable<Stated> {
    const closed = CLOSED.exec(lower);
    const named = closed?.slice(1).find((noun) => noun !== undefined);
    if (named !== undefined) {
      const list = LIST_BEHIND.exec(sentence.text)?.[1]?.toLowerCase();
      yield { value: list === undefined ? 'closed' : `closed: ${list}`, about: singular(named) };
    } else if (polarity === 'positive') {
      const by = NAMED_SECTION.exec(sentence.text)?.groups;
      if (by) yield { value: (by.name ?? by.title)!.toLowerCase(), about: 'section' };
      const opened = OPENED.exec(lower);
      const thing = opened?.slice(1).find((noun) => noun !== undefined);
      if (thing !== undefined) yield { value: 'another', about: thing };
    }
  },
  excludes: (a: Chosen, b: Chosen) => a.about === b.about && (opens(a, b) || opens(b, a)),
  reason: (a) => `no other ${a.about} is allowed beside those named`,
};

/** `exactly these sections: Install, Usage, License`. */
const LIST_BEHIND = /:\s*([^:;.]{3,300}?)[.]?\s*$/;
/** `under a "## Troubleshooting" heading`, `add a section called "Known issues"`. */
const NAMED_SECTION =
  /\b(?:under|below|add|include|insert|append|with) an? (?:(?:[a-z-]+ )?(?:section|heading)s? (?:called |named |titled |headed )?["“`]{1,3}(?:#+ )?(?<name>[^"”`\n]{2,40})["”`]|["“`]{1,3}(?:#+ )?(?<title>[^"”`\n]{2,40})["”`]{1,3} (?:section|heading)\b)/i;

/** Whether one adds to what the other closes; a section by its name, where that is none of the list. */
function opens(closed: Chosen, other: Chosen): boolean {
  if (!closed.value.startsWith('closed')) return false;
  if (other.value === 'another') return true;
  return closed.value.startsWith('closed:') && !other.value.startsWith('closed') && !closed.value.includes(other.value);
}

/** Adjectives of which a thing has one. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  `relative absolute
public private
mutable immutable
synchronous asynchronous
explicit implicit
static dynamic
single double
singular plural
short long
numbered bulleted
ascending descending
global local
internal external
positional keyword
strict loose
light dark
manual automatic
eager lazy
vertical horizontal`
    .split('\n')
    .flatMap((line) => {
      const [a, b] = line.split(' ') as [string, string];
      return [
        [a, b],
        [b, a],
      ];
    }),
);
const OF_KIND = new RegExp(
  `^\\W*(?:please |always |only |strictly )*(?:use|using|prefer|write|with|in|employ|adopt|choose)\\s+(?:only |always |strictly )?(${[...OPPOSITES.keys()].join('|')})\\s+((?:[a-z]+ )?[a-z]+s)(?=\\W*$|[,.;(]| (?:only|everywhere|throughout|always)\\b)`,
);

/** `use relative imports`. */
const kind: Axis = {
  name: 'kind',
  owner: 'format',
  cue: new RegExp(`\\b(?:${[...OPPOSITES.keys()].join('|')})\\b`),
  *read({ lower, kind: clauseKind }: Clause): Iterable<Stated> {
    const match = clauseKind === 'imperative' ? OF_KIND.exec(lower) : null;
    if (match) yield { value: match[1]!, about: singular(match[2]!) };
  },
  excludes: (a, b) => a.about === b.about && OPPOSITES.get(a.value) === b.value,
  reason: (a, b) => `the same ${a.about}s are ${a.value} or ${b.value}`,
};

export const CONDUCT: readonly Axis[] = [
  consent,
  role,
  identity,
  timeZone,
  byName,
  sayingSo,
  silence,
  closedList,
  kind,
];
