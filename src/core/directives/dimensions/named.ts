import { basesOf, sameFamily } from '../lexicon/inflection.ts';
import { isKindOf } from '../lexicon/kinds.ts';
import { ALIKE, LIGHT_ACTS } from '../lexicon/stance.ts';
import { nounGroup, verbGroup } from '../lexicon/synonyms.ts';
import type { Chosen } from './choice-axes.ts';

/** Acts, things and statements by the words that name them, and whether one is in the other. */

/** Where what is named ends. */
const END =
  /[,;:.()"“]|\s(?:because|since|so that|when|whenever|if|unless|until|while|although|though|as soon as|rather than|instead of|over the|over an?|but|in order to|where|who|which|that)\b|\sas (?:an?|the|their|your|our|its) (?:[a-z-]+ )?(?:better|best|right|wisest?|smart(?:er)?|preferred|superior|safer|cheaper|ideal|top|winning|favou?rite|only|good|sensible|clear|obvious)\b/;
const EMPTY =
  /^(?:the|an?|and|or|of|to|in|on|at|for|from|with|by|as|is|are|was|were|be|been|it|its|that|this|these|those|there|i|you|we|they|he|she|my|your|our|their|his|her|me|us|him|them|not|no|do|does|did|has|had|will|would|can|could|should|must|may|any|anyone|anybody|anything|someone|something|everyone|all|some|every|each|so|if|than|then|just|only|very|about|into|up|out|off|ever|never|always|too|also|both|more|most|own|kind|sort|type|way|thing|idea|time|day|use|possible|new|better|best|such|at|before|after|during|whole|still|already|now|again|currently|really|fully|completely|entirely|simply|one|ones|two|three|man|woman|person|people|readers?|choice|option|people)$/;
const PREPOSITION =
  /^(?:in|on|at|for|from|with|by|as|before|after|during|into|about|to|against|through|over|under|without|near|behind|every|while|within|between|among|per|when)$/;

/** Something by its content words, and those of them that name it. */
export interface Named {
  readonly words: readonly string[];
  readonly heads: readonly string[];
}

/** Whether a verb says nothing of its own about what is done with a thing. */
function isLight(word: string): boolean {
  return basesOf(word).some((base) => LIGHT_ACTS.has(base));
}

/** The content words of what is advised, and those of them that name it: the act, or a thing where the act says nothing. */
export function namedIn({ what, acts = false }: { readonly what: string; readonly acts?: boolean }): Named {
  const text = what.trim().split(END)[0]!;
  const all = text.match(/[a-z][a-z'’-]*|\d[\d.,]*/g) ?? [];
  const verb = all[0] !== undefined && (acts || /[a-z]{3}ing$/.test(all[0])) ? all[0] : undefined;
  const heads: string[] = [];
  const words: string[] = [];
  const act = verb !== undefined && !isLight(verb) ? verb : undefined;
  if (act !== undefined) words.push(act);
  const rest = verb === undefined ? all : all.slice(1);
  const first = rest.findIndex((word, at) => at > 0 && PREPOSITION.test(word));
  const object = rest.slice(0, first < 0 ? rest.length : first);
  const of = object.indexOf('of');
  for (const part of of > 0 ? [object.slice(0, of), object.slice(of)] : [object]) {
    const head = part.findLast((word) => !EMPTY.test(word));
    if (head !== undefined) heads.push(head);
  }
  for (const word of rest) if (!EMPTY.test(word) && !isLight(word)) words.push(word);
  if (words.length === 0 && verb !== undefined) return { words: [verb], heads: [verb] };
  return { words: [...new Set(words)], heads: act === undefined ? [...new Set(heads)] : [act] };
}

/** Whether what is asked for is what the other word names, or a kind of it. */
export function means(asked: string, denied: string): boolean {
  if (sameFamily(asked, denied)) return true;
  return basesOf(asked).some((one) =>
    basesOf(denied).some(
      (other) =>
        ALIKE.get(one) === (ALIKE.get(other) ?? other) ||
        nounGroup(one) === nounGroup(other) ||
        verbGroup(one) === verbGroup(other) ||
        isKindOf(nounGroup(one), other),
    ),
  );
}

/** The words of a value. */
export function wordsOf({ value }: Chosen): readonly string[] {
  return value === '' ? [] : value.split(' ');
}

/**
 * Whether all that is denied is in what is asked for, which is named by it: `buying a plant` in `the snake plant` is not, `the
 * snake plant` in `a snake plant for the hall` is. What the task itself names need not be said again.
 */
export function covers(denied: Chosen, asked: Chosen, context: () => readonly string[] = NO_CONTEXT): boolean {
  if (!denied.heads!.some((head) => asked.heads!.some((other) => means(other, head)))) return false;
  const [ruledOut, wanted] = [wordsOf(denied), wordsOf(asked)];
  const missing = ruledOut.filter((word) => !wanted.some((other) => means(other, word)));
  if (missing.length === 0) return true;
  const ofTask = (word: string) => context().some((other) => sameFamily(other, word));
  // Of two things that the task names, each is told by a word of its own: the electric car and the petrol car.
  const isOther = wanted.some((word) => !ruledOut.some((own) => means(word, own)) && ofTask(word));
  return !isOther && missing.every((word) => !denied.heads!.includes(word) && ofTask(word));
}

const NO_CONTEXT = () => [];

/** What holds in some manner or up to some bound rules nothing out. */
const BOUNDED =
  /\b(?:only|just|more|most|less|fewer|too|alone|first|again|yet|before|after|until|without|at once|both|every|twice|except|unless|than|solely|exclusively|(?<!\bat )all)\b/;

/** Whether a denial of these words leaves something of what they name. */
export function isBounded(words: string): boolean {
  return BOUNDED.test(words.split(END)[0]!);
}
