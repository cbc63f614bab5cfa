import { Cues } from '../../prompt/cues.ts';
import type { Clause } from '../clauses.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { DELIVERABLES, partOf, singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { PLACE, STOPS } from './wording-placed.ts';
import { areApart, placeNamed, placeWithin, spoken } from './wording-places.ts';

/** At which place of a text a thing stands: `put the thesis in the first paragraph`. */

const PIECES = new Cues([
  /^(?:paragraph|sentence|line|chapter|introduction|conclusion|title|headline|page|scene|stanza|verse|slide|section|half|end|start|beginning|top|bottom|middle|signature|footer|greeting|opening|ending|intro|subject|caption|epilogue|act)s?$/,
]);

const THING =
  "(?:(?:the|its|his|her|their|your|our|an?|all|each|every|any) )?[a-z][a-z'’-]*(?: (?!(?:in|at|on|to|until|till|for|from|only|right|not|never|again|once|also|must|should|shall|may|can|has|have|is|are|be|and|or|that|which|where|with|as|by|into|before|after)\\b)[a-z'’-]+){0,3}(?: (?:of|for) (?:the|your|this|an?) [a-z]+)?";
const PUT = 'put|place|position|leave|save|keep|move|set|insert|reserve|hold back|withhold';
const TELL =
  'state|give|list|name|mention|reveal|announce|include|introduce|show|present|add|disclose|explain|print|tell|bring|write|display|provide|describe';
const IN =
  '(?:back )?(?:only |right |already |straight )?(?:in|into|at|on|to|until|till|for|from|under|within)(?: only)?';
const MODAL = '(?:must|should|shall|will|may|can|has to|have to|needs? to|is to|are to|ought to)';
const ORDER = new RegExp(
  `^\\W*(?:please |always |then |also |never |do not |don['’]t )?(?:(?<put>${PUT})|${TELL}) (?<thing>${THING}) ${IN} ${PLACE}${STOPS}`,
);
const SAID = new RegExp(
  `^\\W*(?<thing>${THING})(?: ${MODAL}(?: not| never)?)?(?: only)? (?:be |is |are )?(?:(?<put>belongs?|comes?|goe?s?|stands?|placed|put|kept|saved|reserved|left)|appears?|stated|mentioned|revealed|announced|named|listed|given|shown|introduced|disclosed|known|out|clear|found|explained|told|printed|displayed|be) ${IN} ${PLACE}${STOPS}`,
);
const FROM = /(?:^|\s)from (?:only )?$/;
const EXCLUSIVE =
  /\b(?:only|solely|exclusively|nowhere|alone|not (?:before|earlier|sooner|any earlier|elsewhere|anywhere else)|never (?:before|earlier|elsewhere)|no (?:earlier|sooner)|in no other [a-z]+)\b/;
/** `leave the verdict to the end`. */
const HELD_BACK =
  /\b(?:leave|left|save[ds]?|keep|kept|reserved?|hold|held|withhold|withheld)\b[^.;]{0,50} (?:to|for|until|till) (?:the |its )?[a-z0-9 ]+$/;
const AGAIN =
  /\b(?:again|repeat|repeated|restate|once more|another|also|too|as well|both|either|or|unless|if|when|some|most)\b/;
const NOT = /\b(?:not|never)\b|n['’]t\b/;
const DEFINITE = /^(?:the|its|his|her|their|your|our) /;
/** Words that name no thing of the text, or one of many. */
const NO_THING =
  /^(?:it|they|this|that|these|those|there|you|we|everything|nothing|something|anything|one|ones|others?|more|text|answer|response|output|words?|phrases?|keywords?|terms?|sentences?|lines?|paragraphs?|sections?|letters?|names?|emphasis|focus|attention|time|note|place|use|names?|numbers?|questions?|examples?|links?|emojis?|images?|quotes?|quotations?|commas?|details?|information|reader|user|story|tone)$/;

/** The thing by the name of its group, with what stands in front of a noun that says little. */
function thingOf(words: string): string | undefined {
  const bare = words
    .replace(/^(?:the|its|his|her|their|your|our|an?|all|each|every|any) /, '')
    .replace(/ (?:of|for) .*$/, '');
  const noun = bare.split(' ').at(-1)!;
  if (noun.length < 3) return undefined;
  if (NO_THING.test(noun) || partOf(noun) !== undefined || DELIVERABLES.test(noun))
    return bare.includes(' ') ? bare : undefined;
  return nounGroup(singular(noun));
}

/** Where a thing is told to stand, by the names of places that words in quotation marks have too. */
export const standing: Axis = {
  name: 'place',
  owner: 'format',
  cue: PIECES,
  ofWhole: true,
  quiet: true,
  negated: true,
  *read({ lower, start, sentence, quotes, kind, conditions, modality }: Clause): Iterable<Stated> {
    if (quotes.length > 0 || kind === 'fragment' || kind === 'label' || conditions.length > 0) return;
    const match = ORDER.exec(lower) ?? SAID.exec(lower);
    const groups = match?.groups;
    const about = groups && thingOf(groups.thing!);
    const named = match?.slice(1).at(-1);
    const at = about === undefined || named === undefined ? undefined : placeNamed(named);
    if (!match || at === undefined || at.startsWith('each ')) return;
    const before = lower.slice(0, match.index + match[0].length);
    const rest = sentence.masked.slice(start, start + lower.length + 40).toLowerCase();
    if (AGAIN.test(rest)) return;
    const never = NOT.test(before) && !/\bn(?:ot|ever) (?:only|just)\b/.test(before);
    const isUntil = /\b(?:until|till) (?:only )?(?:the |its )?(?:very )?[a-z0-9 ]*$/.test(before);
    const strict = !never && (EXCLUSIVE.test(rest) || HELD_BACK.test(before));
    const fixed = groups!.put !== undefined && DEFINITE.test(groups!.thing!);
    const onwards = FROM.test(before.slice(0, before.length - named!.length)) && strict && /\bonly\b/.test(before);
    const late = (never && isUntil) || onwards;
    yield {
      value: late ? `before ${at}` : at,
      about: about!,
      ...((never || onwards) && { never: true }),
      ...(strict && !onwards && { strict: true }),
      // What may stand at one place alone may stand nowhere else.
      ...(strict && modality === 'may' && { modality: 'must' as const }),
      ...(fixed && !never && { sole: true }),
    };
  },
  excludes(a, b) {
    if (a.never && b.never) return false;
    if (a.never || b.never) {
      const [ban, wish] = a.never ? [a, b] : [b, a];
      return placeWithin(ban.value, wish.value);
    }
    if (a.value === b.value || !areApart(a.value, b.value)) return false;
    return a.strict === true || b.strict === true || (a.sole === true && b.sole === true);
  },
  reason: (a, b) => `the ${a.about} stands in ${spoken(a.value)} or in ${spoken(b.value)}`,
};
