import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { NEGATIVE_WORDS, POSITIVE_WORDS } from '../lexicon/stance.ts';
import { IMPERATIVE_VERBS } from '../verbs.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { covers, isBounded, namedIn, wordsOf } from './named.ts';
import { inOneLine, inPlaceOf, orderAt, SAYS_CUE, statementsIn, type Told } from './told.ts';

/** What a text says for or against something: what it advises, which of several things it picks, what its verdict is. */

/** Something that is advised or advised against. */
interface Advice {
  readonly what: string;
  readonly never: boolean;
  /** `what` opens with a verb. */
  readonly acts?: boolean;
  readonly quiet?: boolean;
}

const WHOM =
  "(?:me|us|him|her|them|people|everyone|everybody|anyone|anybody|others|(?:the |all |any |every |each |our |your |their |its |some |new |other )?(?!(?:that|not|never|to|against|how|what|the|an?|on|in|for|with|of|by|it|this)\\b)[a-z][a-z'’-]*(?: (?!(?:to|not|never|against|that|off|from|out|away|should|in|on|for|of|at|with)\\b)[a-z'’-]+)?)";
const SOFTLY = '(?:strongly |clearly |firmly |explicitly |gently |politely |expressly )?';

/** Verbs of advice; the last group of each is the verb's own form. */
const ADVISING =
  /\b(?<verb>recommend|suggest|advocat|promot|endors|propos|favou?r|champion|praise|advis|urg|encourag|tell|remind|instruct|convinc|persuad|invit|push|counsel|warn|caution|motivat|nudg|press|discourag|dissuad|deter|steer|talk|put|argu|plead|speak|com|decid|make)(?:s|es|ing|e|ring)?\b(?<rest> .+)?/g;
const NAMES_THING = /^(?:recommend|suggest|advocat|promot|endors|propos|champion)$/;
const TURNS_FROM = /^(?:discourag|dissuad|deter|steer|talk|put|warn)$/;
/** What turns these verbs round: `put them off`, `talk them out of it`. */
const OUT_OR_OFF: Readonly<Record<string, RegExp>> = { put: / off /, warn: / off /, talk: / out of / };
const HAS_AGAINST = /^(?:advis|recommend|argu|counsel|warn|caution|plead|speak|com|decid)$/;
const HAS_TO =
  /^(?:advis|urg|encourag|tell|remind|instruct|convinc|persuad|invit|push|counsel|warn|caution|motivat|nudg|press)$/;
const HAS_FOR = /^(?:argu|plead|speak|com|make)$/;

const AGAINST = new RegExp(
  `^ (?:out |up )?(?:${WHOM} )?${SOFTLY}(?:against|in opposition to) (?:the (?:idea|use|purchase) of |any |ever |an? |the )?(?<what>.+)`,
);
const FROM = new RegExp(
  `^ (?:${WHOM} )?(?:from|away from|out of|off) (?:the idea of |any |ever |an? |the )?(?<what>.+)`,
);
const TO = new RegExp(`^ (?:(?<whom>${WHOM}) )?(?:${SOFTLY})(?<not>not |never )?to (?<what>.+)`);
const IN_FAVOUR = /^ (?:the case |a case |out |up )?(?:for|in favou?r of|in support of) (?<what>.+)/;
const THAT =
  /^ (?:[a-z]+ )?that (?<who>(?:(?:the|all|every|each|your|their|an?) )?[a-z'’-]+(?: [a-z'’-]+){0,3}?) (?:should |must |ought to )?(?<not>not |never )?(?:be (?<done>[a-z]+(?:ed|en|ught|de|t|ut))\b|(?<what>.+))/;
/** The opposite of what follows: `to avoid sugar`. */
const UNDOES =
  /^(?:to )?(?:avoid(?:ing)?|refrain(?:ing)? from|(?:stay|keep|staying|keeping)(?:ing)? away from|steer(?:ing)? clear of|stop(?:ping)?|quit(?:ting)?|skip(?:ping)?|giv(?:e|ing) up|abstain(?:ing)? from|do(?:ing)? without|forgo(?:ing)?|go(?:ing)? without|resist(?:ing)?|not|never) /;

/** `napping should be recommended`, `tenants must be advised to take photos`. */
const PASSIVE =
  /^\W*(?:(?:and|but|also|finally|in the end),? )*(?<who>[^,;:.]{2,70}?) (?:must|should|shall|may|can|is to|are to|has to|have to|needs? to)(?<denied> not| never)? be (?:also |strongly |clearly |actively )?(?<verb>recommend|suggest|promot|encourag|discourag|advocat|endors|propos|advis|warn|urg|told|tell|remind|caution|persuad)(?:e?d)?\b(?<rest>.*)/;
/** `with the advice to nap`, `a warning not to nap`. */
const NOUN =
  /\b(?:give|add|include|end|close|finish|conclude|contain|offer|insert|write|put|have|open|begin|be|is)s?\b[^.;:]{0,30}?\b(?:advice|recommendation|suggestion|tip|appeal|warning|reminder|plea|call|instruction)s?(?<rest> (?:(?:not |never )?to [a-z]+|against|that) .+)/;

function* advices(clause: Clause): Generator<Advice & { readonly at?: readonly [number, number] }> {
  const lower = inOneLine(clause);
  const advises = HINTS.has(clause.met, ADVISES);
  const passive = advises && clause.kind === 'modal' ? PASSIVE.exec(lower)?.groups : undefined;
  if (passive) {
    const advice = passiveAdvice(passive as Record<string, string | undefined>);
    if (advice) {
      yield advice;
      return;
    }
  }
  ADVISING.lastIndex = 0;
  for (let match = advises ? ADVISING.exec(lower) : null; match; match = ADVISING.exec(lower)) {
    // The rest holds verbs of its own.
    ADVISING.lastIndex = match.index + match.groups!.verb!.length;
    const { verb, rest } = match.groups as Record<string, string | undefined>;
    const order = rest === undefined ? undefined : orderAt(clause, match.index);
    const advice = order && adviceBehind(verb!, rest! + inPlaceOf(clause));
    if (!advice) continue;
    yield order === 'asked' ? advice : { ...advice, never: !advice.never };
    return;
  }
  const hasNoun = HINTS.has(clause.met, AS_NOUN) && (clause.kind === 'imperative' || clause.kind === 'modal');
  const noun = hasNoun ? NOUN.exec(lower)?.groups : undefined;
  const advice = noun && clause.polarity === 'positive' ? adviceBehind('advis', noun.rest!) : undefined;
  if (advice) yield advice;
}

function passiveAdvice({ who, verb, rest, denied }: Record<string, string | undefined>): Advice | undefined {
  const behind = /^ (?:(?:not |never )?to|against|from|that)\b/.test(rest!)
    ? adviceBehind(verb === 'told' ? 'tell' : verb!, rest!)
    : undefined;
  if (behind) return denied === undefined ? behind : undefined;
  const against = /^ against\W*$/.test(rest!) || verb === 'discourag';
  if (!against && !NAMES_THING.test(verb!) && verb !== 'encourag' && verb !== 'advis') return undefined;
  return { what: who!, never: against !== (denied !== undefined) };
}

function adviceBehind(verb: string, rest: string): Advice | undefined {
  const against = HAS_AGAINST.test(verb) ? AGAINST.exec(rest) : null;
  if (against) return { what: against.groups!.what!, never: true };
  const from = TURNS_FROM.test(verb) ? FROM.exec(rest) : null;
  if (from && (OUT_OR_OFF[verb]?.test(rest) ?? true)) return { what: from.groups!.what!, never: true };
  const to = HAS_TO.test(verb) ? TO.exec(rest)?.groups : undefined;
  if (to) {
    if (/^(?:tell|remind|instruct|convinc|persuad|push|press)$/.test(verb) && to.whom === undefined) return undefined;
    return undone({ what: to.what!, never: to.not !== undefined, acts: true });
  }
  const told = /^(?:recommend|suggest|advis|urg|propos|advocat)$/.test(verb) ? THAT.exec(rest)?.groups : undefined;
  if (told) {
    const what = told.done === undefined ? told.what! : `${told.done} ${told.who}`;
    return undone({ what, never: told.not !== undefined, acts: true });
  }
  const favour = HAS_FOR.test(verb) ? IN_FAVOUR.exec(rest) : null;
  if (favour) return { what: favour.groups!.what!, never: false };
  if (verb === 'discourag') return { what: rest, never: true };
  return NAMES_THING.test(verb) ? undone({ what: rest, never: false }) : undefined;
}

/** `to avoid sugar` advises against sugar. */
function undone(advice: Advice): Advice {
  const match = UNDOES.exec(advice.what.trimStart());
  if (!match) return advice;
  return { ...advice, what: advice.what.trimStart().slice(match[0].length), never: !advice.never };
}

/** `one should never wake a dog`, `suspicious mails should be forwarded`. */
const SHOULD =
  /^(?<who>(?:the |all |any |every |each |an? |our |your )?[a-z'’-]+(?: [a-z'’-]+){0,4}?) (?:really |always |definitely )?(?:should|must|ought to|has to|have to|needs? to|had better|would do well to|is to|are to)(?<not> not| never|n['’]t)? (?:always |really |definitely |ever )?(?:be (?<done>[a-z]+(?:ed|en|ught|de|wn|pt|lt|ld|nt))\b(?<rest>.*)|(?!be\b)(?<what>[a-z]+\b.*))/;
/** `they don't have to`: not what they should do. */
const DENIED_WHO = /n['’]t\b|\b(?:not|never|no|nobody|none|need)\b/;
/** `taking photos is not worth it`. */
const ADVISABLE =
  /^(?<who>.{2,80}?) (?:is|are|would be|seems?)(?<not> not|n['’]t| never| hardly| no longer)? (?:simply |really |always |generally |strongly |very |absolutely |both |clearly |highly |entirely )?(?:(?<good>recommend(?:ed|able)|advisable|(?:a |the )?(?:good|great|smart|wise|sensible|excellent|right|better|best) (?:idea|move|choice|thing|option|way|buy)|wise|worth [^,;.]+|worthwhile|necessary|essential|important|indispensable|crucial|a must|vital|needed|sensible|better|superior|preferable|the (?:clear )?winner)|(?<bad>(?:a )?(?:bad|poor|terrible|stupid|foolish) (?:idea|move|choice|thing|option)|an? (?:[a-z]+ )?(?:mistake|error)|unwise|unnecessary|pointless|useless|needless|superfluous|inadvisable|ill-advised|discouraged|the wrong (?:thing|choice|way)|a waste of (?:time|money)|out of the question|(?:of )?no use))\b/;
/** `early bedtimes do more harm than good`, `cats do not need to be vaccinated`. */
const HARMS =
  /^(?<who>.{2,80}?) (?:(?:do|does|will do|causes?) more harm than good|(?:makes?|has|have) no (?:sense|benefits?|effect|point|value)|(?:do|does) (?:not|n['’]t) (?:pay off|work|help))\b/;
const NEEDLESS =
  /^(?<who>.{2,60}?) (?:(?:(?:do|does)(?: not|n['’]t) (?:need|have)|don['’]t (?:need|have)|doesn['’]t (?:need|have)) to|need not|needn['’]t) (?:be (?<done>[a-z]+ed|[a-z]+en)\b|(?<what>.+))/;
/** `school uniforms should be abolished`. */
const ENDED =
  /^(?:abolished|banned|scrapped|dropped|forbidden|avoided|stopped|ended|removed|discontinued|prohibited|outlawed|rejected|shunned)$/;

/** What a statement of the text advises by its own words. */
function adviceIn({ words, quoted, final }: Told): Advice | undefined {
  const advisable = ADVISABLE.exec(words)?.groups;
  if (advisable) {
    const never = (advisable.bad !== undefined) !== (advisable.not !== undefined);
    return { what: advisable.who!, never, ...(!final && { quiet: true }) };
  }
  const harmful = HARMS.exec(words)?.groups;
  if (harmful) return { what: harmful.who!, never: true, quiet: true };
  const needless = NEEDLESS.exec(words)?.groups;
  if (needless) {
    const what = needless.done === undefined ? needless.what! : `${needless.done} ${needless.who}`;
    return { what, never: true, acts: true, quiet: true };
  }
  const should = SHOULD.exec(words)?.groups;
  if (should && !DENIED_WHO.test(should.who!)) {
    const never = should.not !== undefined;
    if (should.done !== undefined && ENDED.test(should.done)) return { what: should.who!, never: !never };
    if (should.done !== undefined) return { what: `${should.done} ${should.who} ${should.rest}`, never, acts: true };
    return undone({ what: should.what!, never, acts: true });
  }
  if (!quoted) return undefined;
  const order = /^(?<not>(?:do not|don['’]t|never) )?(?<what>[a-z]+\b.*)/.exec(words)?.groups;
  return order && IMPERATIVE_VERBS.has(order.what!.split(' ')[0]!) && !OF_SPEECH.test(order.what!)
    ? undone({ what: order.what!, never: order.not !== undefined, acts: true, quiet: true })
    : undefined;
}

/** `thank you for everything` thanks, and advises nothing. */
const OF_SPEECH = /^(?:thank|welcome|greet|congratulate|bless|imagine|listen|look|wait|let|excuse|forgive|remember)\b/;

const IS_BEST =
  /\bas (?:an?|the|their|your|our|its) (?:[a-z-]+ )?(?:better|best|right|preferred|superior|ideal|top|winning|favou?rite|winner|wisest?|smarter|safer)\b|\b(?:is|are|would be|as) (?:clearly |definitely )?the (?:clear |obvious )?(?:better|best|superior|right|winner)\b|\b(?:is|are|would be) (?:clearly |far |much )?(?:better|superior|preferable)\b|\b(?:rather than|instead of|over the|over an?)\b/;
/** The best for some, in some respect. */
const FOR_SOME = /\b(?:for|in terms of|when|if|among|of the (?:two )?[a-z]+s)\b/;
const CHOOSES =
  /^(?:to )?(?:buy|buying|choos(?:e|ing)|pick(?:ing)?|select(?:ing)?|opt(?:ing)? for|go(?:ing)? (?:for|with)|switch(?:ing)? to|prefer(?:ring)?|purchas(?:e|ing)|rent(?:ing)?|hir(?:e|ing)|vote for|voting for|decide for|stick(?:ing)? with|stay(?:ing)? with|invest(?:ing)? in|take|taking|get|getting) /;
/** Nothing in particular is recommended. */
const ANY_ONE =
  /^\s?(?:(?:either|neither|none|any|one)(?=\W*$|[,;.]| (?:one|of (?:them|the|these|those)|over|(?:[a-z]+ ){1,3}over|option|product|choice|particular|specific|side|alternative|in particular)\b)|(?:an?|any|one) (?:particular|specific|single) [a-z]+|anything(?: in particular)?(?=\W*$|[,;.]))/;

/** Readers are told nothing that they should do. */
const NO_ORDERS =
  /\b(?:do not|don['’]t|never|must not|should not|without) (?:tell|telling) (?:the )?(?:readers?|people|them|users?|customers?|audience|listeners?|viewers?|students?|anyone|me|us|him|her) (?:what|how) (?:to (?:do|think|decide|behave|act|live)|(?:they|he|she|i|we) (?:should|ought to|must|have to) (?:do|think|decide|behave|act|live))(?=\W*$|[,;.])/;

/** Nothing is to be recommended. */
const NOTHING =
  /\b(?:make|give|offer|include|add|contain|end with|be|is)s? no (?:clear |final |explicit |purchase |buying )?recommendations?(?=\W*$|[,;.]| (?:at all|for either|of any|either way)\b)|\b(?:without(?: making| giving)?|(?:do not|don['’]t|never|must not|should not) (?:make|give|offer|include|add)) (?:an?|any) (?:clear |final |explicit |purchase |buying )?recommendations?(?=\W*$|[,;.]| (?:at all|of any|either way)\b)|\b(?:leave|leaves|leaving) the (?:final )?(?:choice|decision) (?:entirely |up )?to\b|\b(?:do not|don['’]t|never|must not|should not|without) (?:say|saying|tell|telling|state|stating|reveal|decide|deciding)[^.;]{0,20} which (?:one |[a-z]+ )?(?:is|to|they|you|[a-z]+ should)\b|\b(?:do not|don['’]t|never|must not|should not|without) (?:name|naming|pick|picking|declare|declaring|choose|choosing|crown|crowning) (?:an? |any |the )?(?:overall |clear )?(?:winner|favou?rite|side)\b|\b(?:readers?|them|everyone) (?:decide|choose|make up their (?:own )?minds?) for themselves\b/;

const HINTS = new Cues([
  /^(?:recommend|suggest|advocat|promot|endors|propos|champion|advis|urg(?:e|es|ing)$|encourag|tell|told|remind|instruct|convinc|persuad|invit|push|counsel|warn|caution|motivat|nudg|press|discourag|dissuad|deter|steer|talk|put(?:s|ting)?$|argu|plead|speak|com(?:e|es|ing)$|decid|make(?:s)?$|making)/,
  /^(?:recommendations?|choice|decision|which|winner|favou?rite|side|sides|themselves)$/,
  /^(?:advice|recommendation|suggestion|tip|appeal|warning|reminder|plea|call|instruction)s?$/,
  SAYS_CUE,
]);
const ADVISES = 0;
const CHOICE = 1;
const AS_NOUN = 2;
const TOLD = 3;

/** What the text advises or advises against. */
const advice: Axis = {
  name: 'advice',
  owner: 'topic',
  cue: HINTS,
  ofWhole: true,
  negated: true,
  *read(clause): Iterable<Stated> {
    if (clause.kind === 'question') return;
    const nothing = HINTS.has(clause.met, CHOICE) && NOTHING.test(inOneLine(clause));
    if (nothing || (HINTS.has(clause.met, ADVISES) && NO_ORDERS.test(inOneLine(clause)))) {
      yield { value: '', heads: [], never: true };
      return;
    }
    let found = false;
    for (const each of advices(clause)) {
      found = true;
      yield* statedBy(each);
    }
    if (found || !HINTS.has(clause.met, TOLD)) return;
    for (const told of statementsIn(clause)) {
      const each = adviceIn(told);
      if (each) for (const stated of statedBy(each, told.words)) yield { ...stated, at: told.at, modality: 'must' };
    }
  },
  excludes(a, b, context) {
    if (a.value === '' || b.value === '') return a.never !== b.never && (a.strict === true || b.strict === true);
    if (a.never !== b.never) return a.never ? covers(a, b, context) : covers(b, a, context);
    // One is the best: the other is not.
    return a.sole === true && b.sole === true && !covers(a, b) && !covers(b, a);
  },
  isQuiet: (a, b) => a.never === b.never || a.value === '' || b.value === '' || wordsOf(a).length !== wordsOf(b).length,
  reason(a, b) {
    const named = a.value || b.value;
    if (a.value === '' || b.value === '') return `the text recommends nothing or "${named}"`;
    if (a.never === b.never) return `the best is "${a.value}" or "${b.value}"`;
    return `the text is for "${named}" or against it`;
  },
};

function* statedBy(given: Advice, whole = given.what): Generator<Stated> {
  if (given.never && ANY_ONE.test(given.what)) {
    yield { value: '', heads: [], never: true };
    return;
  }
  const named = namedIn(given);
  if (named.words.length === 0 || (given.never && isBounded(given.what))) return;
  const isBest = !given.never && IS_BEST.test(whole);
  const picks = isBest || (!given.never && CHOOSES.test(given.what.trim()));
  yield {
    value: named.words.join(' '),
    heads: named.heads,
    never: given.never,
    ...(picks && { strict: true }),
    ...(isBest && !FOR_SOME.test(whole) && { sole: true }),
    ...(given.quiet && { quiet: true }),
  };
  const instead = given.never
    ? undefined
    : /\b(?:rather than|instead of|over|(?:better|preferable|superior) (?:than|to)) (?:the |an? |any )?(?<what>.+)/.exec(
        whole,
      )?.groups;
  if (!instead) return;
  const other = namedIn({ what: instead.what! });
  if (other.words.length > 0) yield { value: other.words.join(' '), heads: other.heads, never: true };
}

const VERDICT_NOUN =
  '(?:verdict|judge?ment|assessment|conclusion|evaluation|opinion|impression|rating|appraisal|review)';
/** Words that say of a verdict which one it is; `a good review` may be a good text. */
const GOOD_WORD = '(?:positive|favou?rable|glowing|enthusiastic|approving|rave)';
const BAD_WORD = '(?:negative|unfavou?rable|scathing|damning|devastating|disparaging|crushing)';
/** `a positive overall verdict`. */
const OF_KIND = new RegExp(
  `\\b(?:(?<good>${GOOD_WORD})|(?<bad>${BAD_WORD}))(?:,)? (?:and [a-z]+ )?(?:overall |final |general |closing )*${VERDICT_NOUN}(?! of (?:others|critics|the press)\\b)`,
);
/** `the verdict must be positive`. */
const VERDICT_IS = new RegExp(
  `\\b(?:(?:the|its|your) )?(?:overall |final |closing |general )*${VERDICT_NOUN}(?: of the [a-z]+)? (?:must|should|shall|will|has to|is to|needs to)?(?: be| come out| turn out|is|sound)? ?(?:clearly |very |thoroughly |entirely |utterly |quite |rather )?(?:an? )?(?:(?<good>${GOOD_WORD})|(?<bad>${BAD_WORD}))\\b`,
);
const RATES =
  /\b(?:rat(?:e|es|ing)|judg(?:e|es|ing)|score)\b (?:it|the [a-z]+(?: [a-z]+)?) (?:very |extremely )?(?:(?<good>highly|well|favou?rably|positively)|(?<bad>poorly|badly|low|unfavou?rably|negatively|harshly))\b/;
const DENIAL = /\b(?:not|never|no|nothing|hardly|far from|anything but|without)\b|n['’]t\b/;
const WORDS_OF_PRAISE = new RegExp(
  `\\b(?:${[...POSITIVE_WORDS].join('|')}|worth (?:[a-z]+ing|it|(?:an?|the|your|every) [a-z]+)|a must)\\b`,
  'g',
);
const WORDS_OF_BLAME = new RegExp(`\\b(?:${[...NEGATIVE_WORDS].join('|')})\\b`, 'g');

/** What a statement says of a thing as a whole, where all its words say the same. */
function judged(statement: string): 'positive' | 'negative' | undefined {
  let [good, bad] = [false, false];
  for (const part of statement.split(/,|;|\b(?:and|but)\b/)) {
    const denied = DENIAL.test(part);
    const [praise, blame] = [matchesOf(part, WORDS_OF_PRAISE), matchesOf(part, WORDS_OF_BLAME)].map(
      (found) => found.length > 0,
    );
    if (praise) [good, bad] = denied ? [good, true] : [true, bad];
    if (blame && !denied) bad = true;
  }
  return good === bad ? undefined : good ? 'positive' : 'negative';
}

/** What the text thinks of its matter as a whole. */
const verdict: Axis = {
  name: 'verdict',
  owner: 'topic',
  cue: /verdict|judg|assessment|conclu|evaluation|opinion|impression|rat(?:e|es|ing)\b|appraisal|review|score/,
  ofWhole: true,
  negated: true,
  *read(clause): Iterable<Stated> {
    const told = statementsIn(clause).find(({ final }) => final);
    const judgement = told && judged(told.words);
    if (told) {
      if (judgement) yield { value: judgement, at: told.at, modality: 'must' };
      return;
    }
    const lower = inOneLine(clause);
    if (clause.polarity === 'negative' || SOME_OF_IT.test(lower)) return;
    const is = VERDICT_IS.exec(lower)?.groups;
    const kind = is ?? OF_KIND.exec(lower)?.groups ?? RATES.exec(lower)?.groups;
    if (!kind || (is === undefined && !GIVES_VERDICT.test(lower))) return;
    yield { value: kind.good === undefined ? 'negative' : 'positive' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the verdict is positive or negative',
};

/** Verdicts that a text tells of, or asks for. */
const SOME_OF_IT =
  /\b(?:if|when|both|examples? of|respond|reply|replies|responding|reviews (?:of|by|from)|customers?['’]?s?|users?['’]?s?|ask(?:s|ing)?|invite|receiv\w+|got|between|at least|one|two|three|some|each|every|most)\b/;
const GIVES_VERDICT =
  /\b(?:give|gives|reach|reaches|come to|comes to|arrive at|arrives at|end|ends|close|closes|finish|finishes|conclude|concludes|deliver|delivers|offer|offers|pass|passes|present|rate|rating|judge|write|leave|be|express|state|form)\b/;

const THE = `(?:the|this|our|his|her|their|its|my|all|every|[a-z]+['’]s)`;
/** The thing that is praised or blamed. */
const WHAT = `(?<what>${THE} .+)`;

/** Verbs by which a text speaks for a thing, and against it. */
const PRAISES = new RegExp(
  `\\b(?:prais|commend|compliment|applaud|celebrat|laud|defend|support|back|welcom|justif)(?:e|es|s|ing|y|ies|ying)? ${WHAT}`,
);
const ATTACKS = new RegExp(
  `\\b(?:(?:critici[sz]|attack|condemn|mock|ridicul|denounc|disparag|oppos|reject|slam|berat|belittl)(?:e|es|s|ing)?|complain(?:s|ing)? about) ${WHAT}`,
);

/** `the brakes must be criticized`. */
const JUDGED = new RegExp(
  `^\\W*(?<what>${THE} [a-z' -]{2,40}?) (?:must|should|shall|(?:has|have|is|are|needs?) to) be (?:clearly |strongly |openly |sharply )?(?:(?<ill>critici[sz]ed|attacked|condemned|mocked|ridiculed|denounced|panned|slated|savaged)|praised|commended|complimented|applauded|celebrated|lauded|defended)\\b`,
);
/** `find no fault with the brakes`, `say nothing negative about them`. */
const NO_FAULT = new RegExp(
  `\\b(?:(?:find|see|have) (?:no faults?|nothing (?:wrong|to criticize|to criticise|bad)|no (?:flaws?|problems?)) (?:with|in|about)|(?:say|write|have) (?:nothing|not a word|no word) (?:that is )?(?:negative|bad|critical|unkind) (?:to say )?(?:about|of)|(?:say|write) nothing (?:against)) ${WHAT}`,
);

/** `not say a good word about the fish`, `find nothing nice to say about it`. */
const NO_PRAISE = new RegExp(
  `(?:(?:\\b(?:not|never)|n['’]t) (?:say|write|have|include|contain|find|offer) (?:(?:an?|one|any|a single) (?:good|kind|nice|positive|friendly|warm) (?:word|thing)s?|any ?thing (?:good|kind|nice|positive|friendly))|\\b(?:say|write|have|find|offer)s? (?:nothing (?:good|kind|nice|positive|friendly)|no (?:good|kind|nice|positive) words?|no praise))(?: to say)? (?:about|for|on) ${WHAT}`,
);

/** Whether the text finds fault with a thing. */
const fault: Axis = {
  name: 'criticism',
  owner: 'topic',
  cue: /^(?:critici[sz]|attack|condemn|mock|ridicul|denounc|complain|faults?$|wrong$|flaws?$|nothing$|against$)/,
  ofWhole: true,
  quiet: true,
  negated: true,
  *read(clause): Iterable<Stated> {
    const lower = inOneLine(clause);
    const judged = JUDGED.exec(lower)?.groups;
    const none = judged ? null : NO_FAULT.exec(lower);
    const attacks = judged || none || clause.polarity === 'negative' ? null : ATTACKS.exec(lower);
    const asked = attacks && orderAt(clause, attacks.index) === 'asked';
    const what =
      judged?.ill === undefined ? (none?.groups?.what ?? (asked ? attacks.groups!.what : undefined)) : judged.what;
    if (what === undefined) return;
    const { words, heads } = namedIn({ what });
    if (words.length > 0) yield { value: words.join(' '), heads, never: none !== null };
  },
  excludes: (a, b) => a.never !== b.never && covers(a, b) && covers(b, a),
  reason: (a) => `fault is found with "${a.value}" and is not`,
};

/** Whether the text speaks well of a thing or ill. */
const praise: Axis = {
  name: 'praise',
  owner: 'topic',
  cue: /^(?:prais|commend|compliment|applaud|celebrat|laud|defend|support|back|welcom|justif|critici[sz]|attack|condemn|mock|ridicul|denounc|disparag|oppos|reject|slam|berat|belittl|complain|(?:panned|slated|savaged|good|kind|nice|positive|friendly)$)/,
  ofWhole: true,
  quiet: true,
  negated: true,
  *read(clause): Iterable<Stated> {
    const lower = inOneLine(clause);
    const none = NO_PRAISE.exec(lower)?.groups;
    if (none) {
      const { words, heads } = namedIn({ what: none.what! });
      if (words.length > 0) yield { value: words.join(' '), heads, never: true };
    }
    if (none || clause.polarity === 'negative') return;
    const judged = JUDGED.exec(lower)?.groups;
    if (judged) {
      const { words, heads } = namedIn({ what: judged.what! });
      if (words.length > 0) yield { value: words.join(' '), heads, never: judged.ill !== undefined };
      return;
    }
    for (const [pattern, never] of [
      [PRAISES, false],
      [ATTACKS, true],
    ] as const) {
      const match = pattern.exec(lower);
      if (!match || orderAt(clause, match.index) !== 'asked') continue;
      const { words, heads } = namedIn({ what: match.groups!.what! });
      if (words.length > 0) yield { value: words.join(' '), heads, never };
    }
  },
  excludes: (a, b) => a.never !== b.never && covers(a, b) && covers(b, a),
  reason: (a) => `the text speaks well of "${a.value}" or ill`,
};

export const STANCES: readonly Axis[] = [advice, verdict, praise, fault];
