import type { Wording } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { matchesOf } from '../../text/matches.ts';
import { startsWithImperative } from '../clauses.ts';
import { namesPiece, singular } from '../scope.ts';
import { baseOfParticiple, baseOfThirdPerson, IMPERATIVE_VERBS } from '../verbs.ts';
import { joined, type Piece } from './edits.ts';

/**
 * What a request says of the parts of the text that it asks for, put in sentences of their own, so that every dimension knows what
 * it is said of: `a post with a caption that ends with an emoji` as `The caption must end with an emoji`, `a FAQ in which every
 * answer begins with "Yes"` as `Every answer must begin with "Yes"`.
 */
export interface Described {
  /** The request, letter for letter, without what it says of its parts. */
  readonly bare: Wording;
  readonly told: readonly Told[];
}

interface Told {
  readonly order: Wording;
  /** Offsets of the request. */
  readonly start: number;
  readonly end: number;
}

const NOUN =
  '(?:title|headline|subject line|introduction|intro|conclusion|summary|caption|greeting|salutation|sign-off|call to action|tip|note|(?:opening|closing|concluding|introductory|first|second|third|last|final) (?:sentence|paragraph|line|stanza))';
/** `with a caption of one sentence that ends`, `and an introduction in`, `including a title containing`. */
const PART = new RegExp(
  `(?:\\b(?:with|including|featuring|containing|having|has|and|by|plus)|,) (?:an?|one|its|the) ((?:[a-z-]+ ){0,2}?${NOUN})(?: of (?!the\\b|an?\\b)(?:(?! and )[^,.;:"“]){2,40}?)?(?: at the (?:end|top|bottom|start|beginning))?( (?:(?:that|which) ([a-z]+)|(in)(?! which\\b| the (?:end|middle|beginning|text|(?:first|last)(?! person))\\b)|([a-z]{3,}ing|written|phrased|set|given|formatted)))(?= )`,
  'g',
);
/** `whose title is`, `in which every answer begins`. */
const RELATIVE = new RegExp(
  ` (?:whose (${NOUN})|(?:in which|where) ((?:each|every|no|the) (?:[a-z]+ )?[a-z]+)) ([a-z]+s)(?= )`,
  'g',
);
/** `, with each bullet starting`, `in six steps, each beginning`, `with the first one having`. */
const EACH =
  /(?:,(?: and)?(?: with)?|\bwith) (?:(?:each|every)(?: ([a-z]+(?: point)?))?|the (first|second|third|fourth|fifth|last|final)(?: one)?) ([a-z]{3,}ing)(?= )/g;
const COUNTED = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:[a-z-]+ )?([a-z]+s)$/;

/** `that mentions the sponsor in the first paragraph and the winner in the title`. */
const MENTIONS = new RegExp(
  `(?: (?:that|which) (?:mentions|names|includes|contains)|^\\W*(?:mention|name|include)|,? (?:and )?(?:mentioning|naming|including))(?= ((?:the|its|an?) [a-z ]{2,30}? in the ${NOUN})( and (?:the|its|an?) [a-z ]{2,30}? in the ${NOUN})?\\W*$)`,
  'g',
);

/** Where what is told of a part ends: with the sentence, or where the text is told more of. */
const ENDS =
  /,? and (?=(?:an?|one|two|three|four|five|six|ten|\d+|some|the|its|with|each|every|no|whose|in which) |(?:mention|make|keep|write|use|include|add) )|,(?= (?:and )?(?:with|an?|one|the|its|each|every|mention|make|keep|write|use|include|add|in|about) )|[.!]?\s*$/;
const FURTHER =
  /(?<= and (?:also )?)([a-z]+(?:s|ing))(?= (?:with|without|in|an?|the|its|by|no|at|only|exactly|more|fewer|less) )/g;
const NOT_ASKED =
  /\b(?:not(?! (?:more|fewer|less)\b)|never|no(?! (?:more|fewer|less|longer|shorter)\b)|without|avoid|if|when|unless|whether|except|instead|rather)\b|n['’]t\b|\?/;
const MAY_TELL = /\b(?:each|every|whose|which|where|with|by|plus|including|featuring|containing|having|has|in the)\b/;
const LONGEST = 400;

/** Null where nothing is told so. */
export const describedParts = oncePerWording((wording): Described | null => {
  const { masked, masks } = wording;
  if (masked.length > LONGEST || !MAY_TELL.test(masked)) return null;
  const lower = masked.toLowerCase();
  if (!startsWithImperative(lower)) return null;
  const told: Told[] = [];
  const bare: Piece[] = [];
  let kept = 0;
  for (const { opening, start, from, to } of partsTold(lower)) {
    if (NOT_ASKED.test(lower.slice(0, start)) || kept > start) continue;
    const end = to ?? from + ENDS.exec(lower.slice(from))!.index;
    if (masks.some((mask) => mask.start < end && mask.end > end)) continue;
    const rest = lower.slice(from, end);
    // "a note that begins "P.S.""
    if (/^ ?["“]/.test(rest) || /[,;]/.test(rest.replace(/["“][^"“”]*["”]/g, ''))) continue;
    const order: Piece[] = [opening];
    let at = from;
    for (const { index, 0: verb } of matchesOf(rest, FURTHER)) {
      order.push([at, from + index], baseOf(verb) ?? verb);
      at = from + index + verb.length;
    }
    told.push({ order: joined(wording, [...order, [at, end], '.']), start, end });
    // "whose title …  and whose first line …"
    const joins = kept > 0 && /^,? and$/.test(lower.slice(kept, start));
    bare.push(joins ? ' '.repeat(start - kept) : [kept, start], ' '.repeat(end - start));
    kept = end;
  }
  return told.length === 0 ? null : { bare: joined(wording, [...bare, [kept, masked.length]]), told };
});

interface PartTold {
  /** What stands in place of the words up to `from`: `The caption must end`. */
  readonly opening: string;
  readonly start: number;
  readonly from: number;
  readonly to?: number;
}

function partsTold(lower: string): readonly PartTold[] {
  const found: PartTold[] = [];
  const add = (match: RegExpExecArray, what: string | undefined, does: string | undefined, said: string): void => {
    if (what === undefined || does === undefined) return;
    const opening =
      `${what[0]!.toUpperCase()}${what.slice(1)} ${what.startsWith('no ') ? 'may' : 'must'} ${does}`.trimEnd();
    found.push({ opening, start: match.index + match[0].lastIndexOf(said), from: match.index + match[0].length });
  };
  for (const match of matchesOf(lower, PART)) {
    const [, part, said, verb, where, done] = match;
    if (/^(?:must|should)$/.test(verb ?? '')) add(match, `the ${part}`, '', said!);
    const does = where ? 'be in' : verb ? baseOf(verb) : done!.endsWith('ing') ? baseOf(done!) : `be ${done}`;
    add(match, `the ${part}`, does, said!);
  }
  for (const match of matchesOf(lower, RELATIVE)) {
    const [all, part, pieces, verb] = match;
    if (part !== undefined || namesPiece(pieces!) || /answers?$/.test(pieces!))
      add(match, part ? `the ${part}` : pieces, baseOf(verb!), all);
  }
  for (const match of matchesOf(lower, EACH)) {
    const [all, named, nth, doing] = match;
    const piece = named ?? COUNTED.exec(lower.slice(0, match.index))?.[1];
    const which = nth === undefined ? 'each' : `the ${nth}`;
    if (piece !== undefined && namesPiece(piece)) add(match, `${which} ${singular(piece)}`, baseOf(doing!), all);
  }
  for (const { index, 0: all, 1: first, 2: second } of matchesOf(lower, MENTIONS)) {
    const from = index + all.length;
    if (index === 0 && second === undefined) continue;
    const to = from + first!.length + 1;
    found.push({ opening: 'Mention', start: index, from, to });
    if (second !== undefined)
      found.push({ opening: 'Mention', start: to, from: to + ' and'.length, to: to + second.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `end` for `ends` and `ending`. */
function baseOf(verb: string): string | undefined {
  const base = verb.endsWith('ing') ? baseOfParticiple(verb) : baseOfThirdPerson(verb);
  return base === 'have' || base === 'be' || (base !== undefined && IMPERATIVE_VERBS.has(base)) ? base : undefined;
}
