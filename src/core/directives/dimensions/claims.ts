import { Cues } from '../../prompt/cues.ts';
import type { Clause } from '../clauses.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { OPPOSITES, type Property } from '../lexicon/opposites.ts';
import { IMPERATIVE_VERBS } from '../verbs.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';
import { covers, isBounded, namedIn, wordsOf } from './named.ts';
import { inOneLine, orderAt, SAYS_CUE, statementsIn } from './told.ts';

/**
 * What the text says of its matter, held against what else it is to say: `the museum is closed on Sundays` and `… is open`. A
 * claim is of a kind: that something is so, that it is needed, or that it is allowed.
 */

const NEED =
  /\b(?:(?<no>(?:do not|does not|don['’]t|doesn['’]t|need not|needn['’]t|no longer) (?:have|need) to|need not|needn['’]t|(?:no need|not necessary|unnecessary|not needed|not required)(?: to| for)?|(?:is|are) (?:optional|voluntary|unnecessary|superfluous)|not (?:compulsory|mandatory|obligatory)|can (?:just|simply) (?:turn up|come|walk in) without)|(?<yes>(?:must|has to|have to|needs? to)(?! not| never|n['’]t| be\b)|(?:is|are) (?:always |absolutely |strictly )?(?:required|compulsory|mandatory|obligatory|necessary|essential|indispensable|needed|a must)))\b/;
const ALLOWED =
  /\b(?:(?<no>(?:is|are) (?:strictly |expressly )?(?:not (?:allowed|permitted|welcome)|forbidden|prohibited|banned|unwelcome|barred|off limits)|(?:must|may) not|not allowed to|leave (?=.+ at home))|(?<yes>(?:is|are) (?:always |very |also |most )?(?:allowed|permitted|welcome)(?: to)?|may(?! be\b)|free to))\b/;
const SAYS_NO =
  /\b(?:not|never|no|nobody|none|nothing|neither|without|cannot|no longer|no ?one|hardly any)\b|n['’]t\b/g;
/** Predicates that say only that something is there or comes about. */
const EXISTS =
  /^(?:(?:there )?(?:be |been )?(?:given|granted|available|possible|provided|offered|made|paid|found|existing|exist|exists|planned|supplied|issued|served|sold|held|known|in sight|on site|left|any|here|expected|accepted|needed)\b|$)/;
const SUBJECT =
  /^(?:that )?(?<subject>.{0,80}?)(?:^| |['’](?=s |re |ll |ve ))(?:is|are|was|were|will be|would be|will|would|has been|have been|has|have|had|can be|can|cannot|could|do|does|did|s|re|works? out|proves?|turns? out|seems?|remains?|stays?|becomes?|gets?|won['’]t|isn['’]t|aren['’]t|can['’]t|doesn['’]t|don['’]t|hasn['’]t|haven['’]t)(?: (?:not|never|no longer|to be|always|fully|entirely|still|already|now|absolutely|completely))* (?<predicate>.+)/;

/** `Over ten years,` in front of what is said. */
const OPENING = /^(?:over|in|on|at|for|after|during|with|from|as of|this|next|every) [^,]{2,40}, /;

interface Claim {
  readonly kind: 'a fact' | 'a need' | 'a permission';
  readonly words: readonly string[];
  readonly heads: readonly string[];
  readonly never: boolean;
  readonly sole?: boolean;
  readonly quiet?: boolean;
}

function* claimsIn(statement: string): Generator<Claim> {
  const told = statement
    .replace(OPENING, '')
    .split(/[;:(]|, (?:but|so|because|and|which|since|as)\b|\b(?:because|since|unless|until|although)\b/)[0]!;
  const needed = NEED.exec(told);
  if (needed) yield* ofMode('a need', told, needed);
  const allowed = ALLOWED.exec(told);
  if (allowed) yield* ofMode('a permission', told, allowed);
  const property = lastProperty(told);
  if (property && (!needed || IS_ACT.test(needed[0]))) yield* ofProperty(property, told);
  else if (!needed && !allowed) yield* ofFact(told);
}

/** The property that is named last: what stands in front of it says of what. */
function lastProperty(told: string): Property | undefined {
  let found: { readonly property: Property; readonly at: number } | undefined;
  for (const property of OPPOSITES) {
    const at = Math.max(property.has.exec(told)?.index ?? -1, property.lacks.exec(told)?.index ?? -1);
    if (at >= 0 && (!found || at > found.at)) found = { property, at };
  }
  return found?.property;
}

/** Behind a comparison: in no respect alone. */
const OVERALL =
  /^\W*(?:(?:over|in|during|for|across) (?:the )?(?:whole|entire|long|full|total|end|[a-z0-9]+ years?|period|years)\b.*|overall|in total|altogether|than .*|(?:choice|option|one|of the two))?\W*$/;

/** `the museum is closed on Sundays`. */
function* ofProperty({ name, has, lacks, ofAll, isThere }: Property, told: string): Generator<Claim> {
  const lacking = lacks.exec(told);
  const match = lacking ?? has.exec(told)!;
  const before = told.slice(0, match.index);
  const rest = `${before} ${told.slice(match.index + match[0].length)}`.replace(SAYS_NO, ' ');
  const never = (lacking !== null) !== deniedBefore(told, match.index);
  if (never && !ofAll && isBounded(rest.replace(/\b(?:every|both|all)\b/g, ' '))) return;
  const { words, heads } = namedIn({ what: rest });
  if (isThere && words.length === 0) return;
  const compares =
    (match.groups!.more !== undefined || /ie(?:r|st)$/.test(match[0]) || /\b(?:more|less|most|least) $/.test(before)) &&
    OVERALL.test(told.slice(match.index + match[0].length));
  yield {
    kind: 'a fact',
    words: ofAll ? [name] : isThere ? words : [...new Set([...words, name])],
    heads: isThere ? heads : [name],
    never,
    ...(compares && { sole: true }),
    // An antonym alone tells it.
    ...(lacking && !/^(?:not|no|never)\b/.test(lacking[0]) && { quiet: true }),
  };
}

/** Whether a denial stands shortly before. */
function deniedBefore(text: string, at: number): boolean {
  return /(?:\b(?:not|never|no longer|nor|neither|hardly)|n['’]t)(?: [a-z]+){0,2} $/.test(text.slice(0, at));
}

/** What is needed or allowed stands behind it. */
const IS_ACT = /(?:to|must|may|not)$/;

/** `nobody has to book`, `dogs are welcome`. */
function* ofMode(kind: Claim['kind'], told: string, match: RegExpExecArray): Generator<Claim> {
  const before = told.slice(0, match.index);
  const behind = told.slice(match.index + match[0].length);
  const isVerb = IS_ACT.test(match[0]);
  const nobody = /^(?:nobody|no one|none|no)\b/.test(before.trim());
  const isBehind = isVerb || match[0].endsWith('for') || match[0].startsWith('leave');
  const what = isBehind ? behind : `${before} ${behind}`;
  const named = namedIn({ what: what.replace(SAYS_NO, ' '), acts: isVerb });
  const never = (match.groups!.no !== undefined) !== nobody;
  if (named.words.length === 0 || (never && isBounded(behind))) return;
  yield { kind, words: named.words, heads: named.heads, never };
}

/** `no refund will be given`, `nurses are exempt`. */
function* ofFact(told: string): Generator<Claim> {
  const denials = told.match(SAYS_NO)?.length ?? 0;
  if (denials > 1 || (denials === 1 && isBounded(told))) return;
  const never = denials === 1;
  const groups = SUBJECT.exec(told)?.groups;
  const subject = (groups?.subject ?? '').replace(/^(?:there|it|that)\b/, '').replace(SAYS_NO, ' ');
  const predicate = (groups?.predicate ?? (never ? told : '')).replace(SAYS_NO, ' ').trim();
  const tells = !EXISTS.test(predicate);
  const [about, said] = [namedIn({ what: subject }), namedIn({ what: predicate })];
  const heads = groups ? (tells ? said.heads : about.heads) : verbsIn(told);
  const words = groups
    ? [...new Set([...about.words, ...(tells ? said.words : [])])]
    : namedIn({ what: told.replace(SAYS_NO, ' ') }).words;
  if (heads.length > 0) yield { kind: 'a fact', words, heads, never };
}

/** The verb of a statement that has no other: `uniforms help`. */
function verbsIn(told: string): readonly string[] {
  const verb = told
    .split(/[^a-z]+/)
    .find((word, at) => at > 0 && basesOf(word).some((base) => IMPERATIVE_VERBS.has(base)) && !/ing$/.test(word));
  return verb === undefined ? [] : [verb];
}

/** What a text gives away: `offer a refund of ten percent`. */
const OFFERS =
  /\b(?:offer|grant|promis|propos|giv|provid)(?:e|s|es|ing)? (?:them |him |her |customers? |guests? |the [a-z]+ )?(?=(?:an?|the|one|two|free|full|partial|some|our) )(?<what>.+)/;
/** What must be there to be told of: `mention two previous jobs`. */
const PRESUPPOSES =
  /\b(?:mention|describe|list|name|introduce|praise)s? (?=(?:exactly |at least )?(?:one|two|three|four|five|\d+|his|her|their|its|our|my) )(?<what>.+)/;

function* givenIn(clause: Clause): Generator<Stated> {
  const lower = inOneLine(clause);
  for (const pattern of [OFFERS, PRESUPPOSES]) {
    const match = pattern.exec(lower);
    if (!match || clause.polarity === 'negative' || orderAt(clause, match.index) !== 'asked') continue;
    const property =
      pattern === PRESUPPOSES ? OPPOSITES.find(({ has, ofAll }) => ofAll && has.test(match.groups!.what!)) : undefined;
    const { words, heads } = property
      ? { words: [property.name], heads: [property.name] }
      : namedIn({ what: match.groups!.what! });
    if (words.length > 0) yield { about: 'a fact', value: words.join(' '), heads, never: false, quiet: true };
  }
}

const HINTS = new Cues([
  SAYS_CUE,
  /^(?:offer|grant|promis|propos|giv(?:e|es|ing)$|provid|mention|describ|list|name|introduc|praise)/,
]);
const TOLD = 0;
const GIVEN = 1;

const claim: Axis = {
  name: 'what is said',
  owner: 'topic',
  cue: HINTS,
  ofWhole: true,
  negated: true,
  *read(clause): Iterable<Stated> {
    if (clause.kind === 'question') return;
    const told = HINTS.has(clause.met, TOLD) ? statementsIn(clause) : [];
    for (const { words, at, quoted } of told) {
      for (const { kind, words: all, ...said } of claimsIn(words))
        yield { ...said, about: kind, value: all.join(' '), at, modality: 'must', ...(quoted && { quiet: true }) };
    }
    if (HINTS.has(clause.met, GIVEN)) yield* givenIn(clause);
  },
  excludes(a, b) {
    if (a.never !== b.never) return a.never ? covers(a, b) : covers(b, a);
    return a.sole === true && b.sole === true && !a.never && ofOneThing(a, b) && !covers(a, b) && !covers(b, a);
  },
  isQuiet: (a, b) => a.never === b.never || wordsOf(a).length !== wordsOf(b).length,
  reason: (a, b) =>
    a.never === b.never
      ? `one of them is it: "${a.value}" or "${b.value}"`
      : `"${(a.never ? b : a).value}" is said and denied`,
};

/** Two of a kind are compared by one property: `the electric car is cheaper`, `the petrol car is`. */
function ofOneThing(a: Chosen, b: Chosen): boolean {
  const shared = wordsOf(a).filter((word) => wordsOf(b).includes(word));
  return a.heads!.every((head) => b.heads!.includes(head)) && shared.some((word) => !a.heads!.includes(word));
}

export const CLAIMS: readonly Axis[] = [claim];
