import { Cues, type Met } from '../../prompt/cues.ts';
import { AS_IT_IS, OTHERS } from '../dimensions/act-terms.ts';
import { verbOfNoun } from '../lexicon/nominal-acts.ts';
import { orderOf, orderOfNoun, verbOfPassive } from './doings.ts';
import { FOR_YOU, NOT_FOR_YOU } from './duties.ts';

/**
 * Sentences that name a deed by a noun or in the passive, put as plain orders: `No deletions` and `Records stay undeleted` are `do not
 * delete records`, `Complaints must be logged` is `log complaints`, and what is frozen is neither changed nor removed.
 */

export interface Said {
  readonly wanted: boolean;
  /** Plain orders, without the denial. */
  readonly orders: readonly string[];
  /** The sentence says that and nothing else. */
  readonly whole?: boolean;
  /** The things it names are no content. */
  readonly alone?: boolean;
  /** It is said of the whole text, whatever noun stands in front. */
  readonly ofText?: boolean;
}

/** What is no thing that a text has or that is done. */
export const NO_THING =
  /\b(?:is|are|was|were|must|should|shall|will|may|can|that|who|which|not|never|no|be|been|and not|as)\b|^(?:an?|the|one|each|every|all)$/;

/** What stands behind a participle: `to users`. */
export const PIECE = '(?<piece>(?: (?:from|to|in|into|for|by|at|with|on|under|as|before)\\b[^.;:,]{1,40})?)';
export const NO_PRONOUN = '(?!(?:it|they|this|that|these|those|there|you|we|i|he|she)\\b)';
/** A noun that names an act: `commits`, `deletions of old records`. */
const ACT = "(?:(?:an?|the|any|all|your|every|our) )*(?<act>[a-z][a-z'’-]*(?: [a-z'’-]+){0,5}?)";
const LIGHT =
  '(?:make|do|issue|perform|run|carry out|process|execute|take|offer|provide|give|send|draw|create|handle|arrange|place|initiate|trigger|conduct|grant)';
/** Sentences about an act that is named by its noun. */
const SAID_OF_ACTS: readonly (readonly [expression: RegExp, wanted: boolean])[] = [
  [
    new RegExp(
      `^(?:(?:we (?:do not|don['’]t) (?:want|allow|need)|never|do not|don['’]t|(?:you|we) (?:never|do not|don['’]t|must not|may not|cannot)|(?:stay|keep) (?:well )?(?:away|clear) from|(?:stay|steer|keep) clear of|without|(?:absolutely |strictly )?no|there (?:must|should|shall|are to|will|is to) be no) )(?:${LIGHT} )?${ACT}(?: at all| ever|, please)?$`,
    ),
    false,
  ],
  [
    new RegExp(
      `^(?:please |always |also |you (?:must |should |will |always )?|you are |you['’]re )*(?:take care of|see to|look after|responsible for|in charge of|${LIGHT}) ${ACT}(?: always)?$`,
    ),
    true,
  ],
  [new RegExp(`^${ACT} (?:${FOR_YOU})$`), true],
  [new RegExp(`^${ACT} (?:${NOT_FOR_YOU})(?: alone| only)?$`), false],
  [new RegExp(`^leave ${ACT} to ${OTHERS}(?: alone)?$`), false],
];
/** `Complaints must be logged`. */
const SAID_DONE = new RegExp(
  `^(?:(?:all|every|each|any|the) )*(?<thing>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,4}?) (?:(?:must|has to|have to|needs? to|shall|should|(?:is|are) to) (?:always |also |all )?be|(?:is|are) (?:always|all|to be)) (?:[a-z]+ly )?(?<done>[a-z]+)${PIECE}$`,
);
/** `Changes stay uncommitted`, `leave names untranslated`. */
const SAID_UNDONE = new RegExp(
  `^(?:(?:always |please )?(?:leave|keep) (?:(?:the|all|any|every|your) )*(?<left>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,4}?)|(?<thing>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,4}?) (?:(?:must|has to|have to|needs? to|shall|should|(?:is|are) to) (?:always )?)?(?:stays?|remains?|go(?:es)?|(?:(?:is|are|be) (?:to be )?)?(?:left|kept))) un(?<done>[a-z]+)(?<piece>)$`,
);
const READ_ONLY = '(?:read[- ]only|frozen|fixed|immutable|locked|sacrosanct|set in stone|hands[- ]off)';
/** `Leave the migrations alone`, `the public API is frozen`, `hands off the docs`. */
const SAID_KEPT = new RegExp(
  `^(?:(?:always |please )?(?:leave|keep) (?:(?:the|all|any|every|your) )*(?<left>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,5}?) (?:${AS_IT_IS})|(?:always |please |keep )*(?:your |all )?(?:hands|fingers) (?:off|out of|away from)(?: (?:the|any|all|our))* (?<off>[a-z][\\w'’-]*(?: [\\w'’-]+){0,4}?)|(?:the |all |our )*(?<thing>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,5}?) (?:(?:must|has to|have to|needs? to|shall|should|(?:is|are) to) (?:always )?)?(?:(?:stays?|remains?|(?:(?:is|are|be) (?:to be )?)?(?:left|kept)) (?:exactly |just )?(?:${AS_IT_IS}|${READ_ONLY})|(?:is|are) (?:strictly )?${READ_ONLY}))(?: at all times| always|, always)?$`,
);
/** `No committing`: not `no closing remarks`. */
const SAID_NO_DOING = /^(?:absolutely |strictly )?no (?:more |further )?([a-z]{3,}ing(?:,? [^.;:]{2,60})?)$/;

/** Amounts are read where they stand. */
const AMOUNT = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|a few)\b/;

/** What nobody may touch is neither changed nor removed. */
function leftAlone(thing: string): readonly Said[] {
  return NO_THING.test(thing) || /^(?:texts?|answers?|repl(?:y|ies)|responses?|tone|messages?)$/.test(thing)
    ? []
    : [{ wanted: false, orders: [`change ${thing}`, `remove ${thing}`] }];
}

const cues = new Cues([
  { test: (word) => verbOfNoun(word) !== undefined },
  /ing$/,
  /^\W*(?:leave|left|keep|kept|stays?|remains?|hands|fingers|read-only|frozen|fixed|immutable|locked|sacrosanct|stone)$/,
  /^(?:be|always)$/,
  /^un[a-z]{4,}$/,
]);
const [OF_NOUN, OF_GERUND, OF_KEEPING, OF_PASSIVE, OF_UNDOING] = [0, 1, 2, 3, 4];

/** Whether the words of a sentence may name a deed so. */
export function nameDeeds(met: Met): boolean {
  return cues.any(met);
}

/** The deeds that a sentence orders or rules out; undefined where it does not say so. `words` are lower-cased, without marks around. */
export function deedsIn(words: string, met: Met): readonly Said[] | undefined {
  if (cues.has(met, OF_GERUND)) {
    const act = orderOf(SAID_NO_DOING.exec(words)?.[1] ?? '');
    if (act !== undefined) return [{ wanted: false, orders: [act] }];
  }
  if (cues.has(met, OF_KEEPING)) {
    const kept = SAID_KEPT.exec(words)?.groups;
    if (kept) return leftAlone(kept.left ?? kept.off ?? kept.thing!);
  }
  if (cues.has(met, OF_NOUN)) {
    for (const [expression, wanted] of SAID_OF_ACTS) {
      const order = orderOfNoun(expression.exec(words)?.groups?.act ?? '');
      if (order !== undefined) return [{ wanted, orders: [order] }];
    }
  }
  const done = cues.has(met, OF_PASSIVE) ? SAID_DONE.exec(words)?.groups : undefined;
  const undone = cues.has(met, OF_UNDOING) ? SAID_UNDONE.exec(words)?.groups : undefined;
  const groups = done ?? undone;
  const verb = verbOfPassive(groups?.done ?? '');
  const thing = groups?.thing ?? groups?.left;
  if (verb === undefined || thing === undefined || NO_THING.test(thing)) return undefined;
  const order = `${verb} ${thing}${groups?.piece ?? ''}`;
  return AMOUNT.test(order) ? undefined : [{ wanted: groups === done, orders: [order] }];
}
