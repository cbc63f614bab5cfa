import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { CONTENT_VERBS } from '../lexicon/content.ts';
import { basesOf, formOf, lemmaOf, sameWord } from '../lexicon/inflection.ts';
import { ALIKE } from '../lexicon/stance.ts';
import { partOf, singular } from '../scope.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from '../verbs.ts';
import { type Axis, contentOf, type Stated } from './choice-axes.ts';
import { isFigure } from './story-axes.ts';
import { requiredPhrases } from './wording-terms.ts';

/** `the dog must be found by a sailor`: who or what it is, what is asked or denied of it, and the words behind. */
const DOES =
  /^\W*(?:(?:and|but|also|finally|then|in the end|at the end),? )*(?:(?:the|an?|his|her|their|its|our|your|each|every|all|both) )?(?<who>(?:[a-z][a-z'’-]* ){0,2}?[a-z][a-z'’-]+) (?:must|should|shall|will|has to|have to|needs? to|is to|are to|may|can) ?(?<not>not|never|not ever|at no point)?(?: (?:ever|also|always))?(?<refuses> (?:refuse|decline|fail|forget) to)?(?<passive> be)? (?<verb>(?!be\b|have\b|do\b|not\b|only\b)[a-z]{3,})\b(?<rest>[^.;:]*)/;
/** `the chef never admits to the crime`: told of a figure as it happens. */
const NEVER_DOES =
  /^\W*(?:(?:and|but|also|finally|then|in the end|at the end|until the end),? )*(?:the|his|her|their|our) (?<who>(?:[a-z][a-z'’-]* )?[a-z][a-z'’-]+) (?<not>never) (?:ever )?(?<verb>(?!is\b|has\b|does\b|was\b)[a-z]{2,}s)\b(?<rest>[^.;:]*)/;
/** `end with the keeper leaving the island`: as it happens at the end. */
const ENDS_WITH =
  /\b(?:ends?|close|closes|finish|finishes|conclude|concludes|start|starts|begins?|opens?) with (?:the|an?|his|her|their|our) (?<who>(?:[a-z][a-z'’-]* )?[a-z][a-z'’-]+) (?<doing>[a-z]{2,}ing)\b(?<rest>[^.;:,]*)/;
/** `and meet a fox`, behind what the same one does. */
const ALSO_DOES = /(?:,? and|,)(?: then| also| finally| in the end)? (?<verb>[a-z]{3,})(?= )/g;
/** Words that stand for the text or its writer, or for something named before. */
const NOBODY =
  /^(?:you|it|we|i|this|that|these|those|there|which|who|what|one|someone|anyone|nothing|nobody|none|no|model|assistant|agent|ai|everything)\b|\b(?:and|or|of|not)\b/;
/** What is done in some manner, or up to some bound, can be done in another. */
const BOUNDED =
  /\b(?:only|just|more|less|fewer|most|least|before|until|unless|without|except|directly|too|than|first|again|alone|both|all|every)\b|\d/;

/** `return the painting`: the painting is returned. */
const DONE_TO =
  /^ (?:the|his|her|their|its) (?:[a-z-]+ )?([a-z-]+)(?=\W*$| (?:at|in|on|to|from|with|by|before|after|and)\b)/;

const NOBODY_AT_ALL = /^ (?:(?:to|with|for|about|of|at) )?(?:nobody|no one|nothing)\b/;

/** What somebody or something else than the text does: `the dog must never be found`. What is told is read as content. */
const event: Axis = {
  name: 'what happens',
  owner: 'topic',
  cue: /^(?:must|should|shall|will|has|have|needs?|is|are|may|can|never|no|not|[a-z]+n['’]t|[a-z]{2,}ing)$/,
  ofWhole: true,
  negated: true,
  *read(clause: Clause): Iterable<Stated> {
    if (clause.quotes.length > 0) {
      for (const phrase of requiredPhrases(clause)) yield* deniedIn(phrase.toLowerCase());
      return;
    }
    const ends = clause.lower.includes(' with ') ? ENDS_WITH.exec(clause.lower)?.groups : undefined;
    const base = ends && (baseOfParticiple(ends.doing!) ?? basesOf(ends.doing!).find((one) => one !== ends.doing));
    if (base && !NOBODY.test(ends.who!)) yield* happening(ends.who!, base, ends.rest!, false);
    if (clause.kind !== 'modal' && !clause.lower.includes(' never ')) return;
    const groups = (clause.kind === 'modal' ? DOES : NEVER_DOES).exec(clause.lower)?.groups;
    if (!groups || NOBODY.test(groups.who!) || partOf(groups.who!) !== undefined) return;
    const denied = groups.not !== undefined || groups.refuses !== undefined;
    // "must forgive nobody"
    const never = denied !== NOBODY_AT_ALL.test(groups.rest!);
    const rest = groups.rest!.replace(
      /\b(?:nobody|no one|nothing|any|anyone|anybody|anything|anywhere|ever|a single|at all|at the end|in the end)\b/g,
      ' ',
    );
    if (never && BOUNDED.test(rest)) return;
    const who = singular(groups.who!.split(' ').at(-1)!);
    // A text argues by what it tells; people who argue do so.
    const argues = groups.verb === 'argue' && isFigure(who);
    if (!argues && basesOf(groups.verb!).some((base) => CONTENT_VERBS.has(base))) return;
    const told = clause.kind !== 'modal';
    if (told && !isFigure(who)) return;
    const done = basesOf(groups.verb!).filter((base) => formOf(groups.verb!, base) === 'past');
    if (groups.passive !== undefined && done.length === 0) return;
    const verb = done.find((base) => IMPERATIVE_VERBS.has(base)) ?? lemmaOf(groups.verb!);
    // "must cross a river and meet a fox"
    const from = clause.start + clause.lower.length - groups.rest!.length;
    const more = never || groups.passive !== undefined ? [] : furtherVerbs(clause, from);
    const behind = more[0] ? clause.sentence.masked.slice(from, more[0].start).toLowerCase() : rest;
    yield* happening(who, verb, behind, never);
    const thing = never || groups.passive !== undefined ? undefined : DONE_TO.exec(behind)?.[1];
    if (thing !== undefined) yield* happening(thing, verb, '', false);
    for (const [i, next] of more.entries()) {
      const until = more[i + 1]?.start ?? next.until;
      yield* happening(who, next.verb, clause.sentence.masked.slice(next.end, until).toLowerCase(), false);
    }
  },
  excludes(a, b) {
    if (a.never === b.never) return false;
    const [denied, asked] = (a.never ? [a, b] : [b, a]).map(({ value }) => value.split(' ').filter(Boolean));
    return asked!.includes('everything') || denied!.every((word) => asked!.some((other) => sameWord(other, word)));
  },
  reason: (a) => `"${a.about}" is both asked for and ruled out`,
};

interface FurtherVerb {
  readonly verb: string;
  /** Offsets of the sentence: with the conjunction in front, and where what it says ends at the latest. */
  readonly start: number;
  readonly end: number;
  readonly until: number;
}

/** What else the one does who does what stands in front of the offset. */
function furtherVerbs({ sentence: { masked }, sentenceTokens }: Clause, from: number): FurtherVerb[] {
  const stop = masked.slice(from).search(/[.;:!?(]/);
  const until = stop < 0 ? masked.length : from + stop;
  const found: FurtherVerb[] = [];
  for (const match of matchesOf(masked.slice(from, until).toLowerCase(), ALSO_DOES)) {
    const verb = match.groups!.verb!;
    const start = from + match.index;
    const end = start + match[0].length;
    const isVerb = sentenceTokens.some((token) => token.end === end && token.pos === 'VERB' && lemmaOf(verb) === verb);
    if (isVerb && !CONTENT_VERBS.has(verb)) found.push({ verb, start, end, until });
  }
  return found;
}

/** `the hedgehog never once outwitted the heron`, in words that must stand in the text. */
const NEVER_DID =
  /^\W*(?:(?:and|but|so|in the end),? (?:so )?)?(?:the |an? )(?<who>[a-z-]+) (?:(?:has |had )?never (?:once |ever )?(?<did>[a-z]{3,})|(?:did not|didn['’]t|had not|hadn['’]t|has not) (?:once |ever )?(?<verb>[a-z]{3,})|(?<made>[a-z]{3,}) no(?= [a-z]))(?<rest>[^.;:,!?]*)/;

function* deniedIn(phrase: string): Generator<Stated> {
  const groups = NEVER_DID.exec(phrase)?.groups;
  if (!groups || NOBODY.test(groups.who!)) return;
  const done = (groups.did ?? groups.verb ?? groups.made)!;
  const bases = groups.verb === undefined ? basesOf(done).filter((base) => formOf(done, base) === 'past') : [done];
  // "outwitted" is of "outwit"
  const doubled = /([bdgmnprt])\1ed$/.test(done) ? done.slice(0, -3) : bases[0];
  const verb = bases.find((base) => IMPERATIVE_VERBS.has(base)) ?? doubled;
  if (verb !== undefined && !BOUNDED.test(groups.rest!) && !CONTENT_VERBS.has(verb))
    yield* happening(groups.who!, verb, groups.rest!, true);
}

/** Who stays does not leave. */
function* happening(who: string, verb: string, rest: string, never: boolean): Generator<Stated> {
  const figure = singular(who.split(' ').at(-1)!);
  const stays = STAYS.test(verb) && /^ (?:on|in|at|with|inside)\b/.test(rest);
  const does = stays ? 'leave' : (ALIKE.get(verb) ?? verb);
  yield { value: contentOf(rest), about: `${figure} ${does}`, never: stays ? !never : never };
}
const STAYS = /^(?:stay|remain)$/;

export const EVENTS: readonly Axis[] = [event];
