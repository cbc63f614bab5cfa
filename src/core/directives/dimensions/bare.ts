import { type Cue, Cues, metByMasked } from '../../prompt/cues.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import type { Clause } from '../clauses.ts';
import { DELIVERABLES, partOfClause } from '../scope.ts';

/** An answer that is one value with nothing beside it: `the number alone`, `one word`, `yes or no is all I want`. */
export interface BareAnswer {
  /** What it is, in the singular: `number`, `yes or no`. */
  readonly what: string;
  /** It has so many words at most. */
  readonly words: number;
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Values of one word. */
const ONE_WORD =
  'yes or (?:a )?no|yes/no|word|number|numeral|figure|digits?|letter|year|percentage|score|initial|symbol|abbreviation|boolean|true or false';
/** Values that may have more. */
const FEW_WORDS =
  '(?:first |last |full |family )?name|surname|title|date|time|price|city|country|capital|colou?r|author|artist|id|code|label|category|class|verdict|term';
const MOST_WORDS = 4;

const DETERMINED =
  '(?:(?:the|an?|its|his|her|their|one|single|bare|naked|mere|exact|correct|right|numeric|resulting) ){0,3}';
const VALUE = `${DETERMINED}(?<what>${ONE_WORD}|${FEW_WORDS})(?: of (?:the |an? )?[a-z]+)?`;

/** Behind a value that is all there is. */
const ENDS = '(?=\\W*$|[.,;:!?—–]| (?:and|with no|without|please|back|here)\\b)';
const ALONE =
  "(?: (?:only|alone|by itself|on its own)(?! (?:if|when|for|in|on|to|after|before|where|once)\\b)|,? and (?:absolutely |really )?(?:nothing|no (?:other|more))\\b|,? nothing (?:else|more|besides|beyond)\\b|,? (?:no|without(?: any)?) (?:(?:other |extra |further )?(?:sentences?|words?|text|characters?)|explanations?|commentary|reasons?|comments?|units?)\\b|,? (?:once,? )?and (?:then )?stop\\b|,? (?:and )?that(?:['’]s| is) (?:it|all)\\b|,? not (?:one|a single) (?:word|character|letter) (?:more|besides)\\b)";
const TELL =
  '(?:answer|reply|respond|say|output|return|print|give|tell|send|state|write|put|name|provide|type)s?(?: (?:me|us|back))?(?: (?:with|in))?';
const BUT = '(?:only|just|nothing (?:but|except|more than)|solely|simply|purely)';
const START = '(?:^|[.;:!?—–,] )[^a-z]*';

/** Words of which each of the frames below holds one. */
const CUES = new Cues([
  /only|just|nothing|solely|simply|purely|alone|itself|\bown\b|stop\b|that['’]?s\b|no\b|without|not\b|one-word|bare\b|naked|mere\b/,
  /^(?:all|what|only|just)\b/,
  /^one|single/,
]);
const VALUES = new Cues([
  /\byes\b|\btrue\b|word|number|numeral|figure|digit|letter|year|percentage|score|initial|symbol|abbreviation|boolean|name|title|date|time|price|city|country|capital|colou?r|author|artist|\bid\b|code|label|category|class|verdict|term/,
]);

const FRAMES: readonly (readonly RegExp[])[] = [
  [
    // "just say yes or no"
    new RegExp(`(?:${START}|\\b(?:please|but|so|and|then) )(?:please )?(?:just|simply|only) ${TELL} ${VALUE}${ENDS}`),
    // "say only its name"
    new RegExp(`\\b${TELL} ${BUT} ${VALUE}${ENDS}`),
    // "answer with the bare label"
    new RegExp(`\\b${TELL} (?:the |an? )?(?:bare|naked|mere) (?<what>${ONE_WORD}|${FEW_WORDS})${ENDS}`),
    // "reply with the number alone"
    new RegExp(`\\b${TELL} ${VALUE}${ALONE}`),
    // "just the time", "surname only"
    new RegExp(`${START}(?:${BUT} ${VALUE}${ENDS}|${VALUE}${ALONE})`.replace('(?<what>', '(?:')),
    // "the output must be purely digits"
    new RegExp(
      `\\b(?:answer|reply|response|output|message) (?:must|should|has to|is to|needs to|may|can|will) (?:(?:only|just) )?(?:be|consist of|contain|hold|have) (?:${BUT} ${VALUE}${ENDS}|${VALUE}${ALONE})`.replace(
        '(?<what>',
        '(?:',
      ),
    ),
  ],
  [
    // "yes or no is all I want", "all I need is a number", "I only want a number"
    new RegExp(
      `${VALUE}(?: on its own| alone)? (?:is|are) (?:all|what|the only thing) (?:that )?(?:i|we)(?:['’](?:d|m|re)| am| are)? (?:want|need|ask|like|expect|looking|after)`,
    ),
    new RegExp(`\\b(?:(?:i|we) (?:just|only) (?:want|need|expect)|all (?:i|we) (?:want|need) is) ${VALUE}${ENDS}`),
  ],
  // "One word.", "one-word answer, please"
  [
    /(?:^|[.;!?] )[^a-z]*(?:one|a single|1)[- ](?<what>word)(?:,? (?:answer|reply|response))?(?: only|,? please)?(?=\W*$|[,.;])/,
  ],
];

/** Of each of several, or in some case; said of what somebody else writes. */
const NARROWED =
  /\b(?:each|every|per|if|when|unless|until|whether|first|then|before|after|ask(?:s|ed)?|column|field|line|row|cell|key|step|user|customer|they|he|she)\b/;

/** `never answer with just a number`. */
const NEGATED = /\b(?:not|never|avoid|without|[a-z]{2,8}n['’]t) (?:[a-z]+ )?$/;

const bareIn = oncePerWording((wording): BareAnswer | null => {
  const met = metByMasked(wording);
  const found = CUES.in(met);
  if (found.length === 0 || !VALUES.any(met)) return null;
  const lower = wording.masked.toLowerCase();
  if (NARROWED.test(lower)) return null;
  for (const index of found) {
    for (const frame of FRAMES[index]!) {
      const match = frame.exec(lower);
      if (!match) continue;
      const start = match.index + match[0].search(/[a-z]/);
      if (NEGATED.test(lower.slice(0, start))) return null;
      const what = match.groups?.what ?? WHAT.exec(match[0])?.[1] ?? 'value';
      const words = IS_ONE_WORD.test(what) ? 1 : MOST_WORDS;
      return { what, words, start, end: match.index + match[0].length };
    }
  }
  return null;
});

const WHAT = new RegExp(`\\b(${ONE_WORD}|${FEW_WORDS})\\b`);
const IS_ONE_WORD = new RegExp(`^(?:${ONE_WORD})$`);

/** Words of which a sentence that tells a bare answer holds one. */
export const BARE_CUE: Cue = VALUES;

/** What the clause leaves as the whole answer; undefined where it does not. */
export function bareAnswer(clause: Clause): BareAnswer | undefined {
  const found = bareIn(clause.sentence);
  if (!found || clause.label !== undefined || found.start < clause.start || found.start >= clause.end) return undefined;
  const part = partOfClause(clause);
  return part && !DELIVERABLES.test(part) ? undefined : found;
}
