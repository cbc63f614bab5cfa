import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { singular } from '../scope.ts';
import type { Axis } from './choice-axes.ts';

/** Where things stand in a text: numbered or not, one before the other, at the end or after each; and which side it takes. */

const LIST_OF = /^(?:list|section|part|description|set|block) (?:of|on|with) (?:the |all )?/;
const NOUN_END = /\s(?:needed|required|used|involved|of|in|on|for|to|with|that|which|from|about|into|at|and|or)\s.*$/;

/** The thing a noun phrase names, by the name of its group: `ingredient` for `the list of ingredients`. */
function thingIn(words: string): string | undefined {
  const bare = words.trim().replace(/^(?:the|your|all|any|every|each|a|an|its|three|two|\d+)\s+/, '');
  const noun = bare.replace(LIST_OF, '').replace(NOUN_END, '').split(' ').at(-1);
  if (
    noun === undefined ||
    !/^[a-z-]{3,}$/.test(noun) ||
    /^(?:one|them|this|that|these|those|everything|text)$/.test(noun)
  )
    return undefined;
  return nounGroup(singular(noun));
}

const NUMBERABLE =
  'steps|items|points|questions|sections|tips|reasons|entries|tweets|answers|paragraphs|headings|pages|lines|rules|facts|ideas|examples|slides|chapters';
const NUMBERS = new RegExp(
  `\\bnumber (?:the |all |each |every |your )?(?:[a-z]+ )?(?<verb>${NUMBERABLE.replaceAll('s|', 's?|')}?)\\b|\\bnumbered (?<before>${NUMBERABLE})\\b|\\b(?<after>${NUMBERABLE})(?:,| (?:must|should|shall|are|is|to be|will)(?: not| never)?(?: be)?) numbered\\b|\\bnumber(?:ing)? (?:the )?(?:[a-z]+ )?(?<ing>${NUMBERABLE})\\b|\\b(?<bearing>${NUMBERABLE})\\b[^.;]{0,20}\\b(?:carry|carries|bear|have|get|receive)s? (?:any |no |a |their )?(?:own )?numbers?\\b|\\b(?<without>${NUMBERABLE}) (?:without|rather than|instead of) numbers\\b|\\bunnumbered (?:bullets for the )?(?<plain>${NUMBERABLE})\\b`,
);

/** `do not number anything`. */
const UNNUMBERED = /\b(?:not|never|n['’]t|without|no need to) number(?:ing)? (?:anything|them|it|any)\b/;

const numbering: Axis = {
  name: 'numbering',
  owner: 'format',
  cue: /number(?:s|ed|ing)?\b/,
  negated: true,
  *read({ lower, polarity }) {
    const groups = NUMBERS.exec(lower)?.groups;
    if (!groups) {
      if (UNNUMBERED.test(lower)) yield { value: 'unnumbered' };
      return;
    }
    const bare = groups.without ?? groups.plain;
    const about = bare ?? groups.verb ?? groups.before ?? groups.after ?? groups.ing ?? groups.bearing!;
    const unnumbered = bare !== undefined || polarity === 'negative';
    yield { value: unnumbered ? 'unnumbered' : 'numbered', about: singular(about) };
  },
  excludes: (a, b) => a.value !== b.value && (a.about === b.about || a.about === undefined || b.about === undefined),
  reason: (a, b) => `the ${a.about ?? b.about}s are numbered or not`,
};

const BESIDE = /\b(?:before|above|ahead of|in front of|after|below|behind|underneath) (?:the|your|all)\b/;
const SEQUENCE =
  /\b(?:list|put|place|give|present|show|state|mention|describe|name|explain|introduce|write|set)\s+((?:the|your|all)\s+[a-z][a-z -]{1,40}?)\s+(before|above|ahead of|in front of|after|below|behind|underneath)\s+((?:the|your|all)\s+[a-z][a-z -]{1,40}?)(?=$|[.,;:)])|^\W*((?:the |your )?[a-z][a-z -]{1,40}?)\s+(?:must |should |shall )?(?:comes?|goes|go|stands?|appears?|precedes?|follows?)\s+(?:right |directly )?(before|above|ahead of|after|below|behind)\s+((?:the|your|all)\s+[a-z][a-z -]{1,40}?)(?=$|[.,;:)])/;

/** `list the ingredients before the method`. */
const sequence: Axis = {
  name: 'sequence',
  owner: 'format',
  cue: /before|above|ahead|front|after|below|behind|underneath/,
  *read({ lower }) {
    const match = BESIDE.test(lower) ? SEQUENCE.exec(lower) : null;
    if (!match) return;
    const first = thingIn(match[1] ?? match[4]!);
    const second = thingIn(match[3] ?? match[6]!);
    if (first === undefined || second === undefined || first === second) return;
    const ahead = /^(?:before|above|ahead|in front)/.test(match[2] ?? match[5]!);
    const [low, high] = [first, second].sort();
    yield { value: (first === low) === ahead ? 'in order' : 'reversed', about: `${low} and ${high}` };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a) => `of ${a.about}, one stands before the other`,
};

const AT_PLACE =
  /\b(?:(?:at|on) the (?:very )?(?:end|bottom|close|top|beginning|start)|(?:after|below|under|beneath|next to|beside) (?:each|every))\b/;
const PLACED =
  /\b(?:put|place|show|give|list|add|provide|insert|state|reveal|position|use|include|print)\s+((?:(?:the|all|a|an|your|its|\d+|one|two|three|four|five)\s+)?[a-z][a-z -]{1,40}?)\s+(?:(?:right|directly|immediately|only)\s+)?(at|on|after|below|under|beneath|next to|beside)\s+(?:the (?:very )?(end|bottom|close|top|beginning|start)\b|(each|every)\b)|^\W*((?:the |your |all )?[a-z][a-z -]{1,30}?)\s+(?:(?:must|should|shall)\s+)?(?:goes|go|comes?|stands?|appears?|(?:is|are|be) (?:placed|put|given|shown|listed))\s+(?:(?:right|directly|immediately|only)\s+)?(at|on|after|below|under|beneath)\s+(?:the (?:very )?(end|bottom|close|top|beginning|start)\b|(each|every)\b)/;

/** `start with the list`, `the list comes first`, `place the list in the first paragraph`. */
const AT_EDGE =
  /^\W*(?:always |please )?(?<verb>start|begin|open|end|finish|close|conclude) (?:the [a-z]+ )?with (?<named>the [a-z][a-z -]{1,30}?)(?=\W*$|,)|^\W*(?<thing>the [a-z][a-z -]{1,30}?) (?:must |should |shall |has to |is to )?(?:comes?|goes|go|stands?|is placed|be placed|be) (?<rank>first|last)\b|\b(?:put|place|position|give) (?<moved>the [a-z][a-z -]{1,30}?) (?:in|into) the (?<part>first|opening|last|closing|final) (?:paragraph|section|line|sentence)\b/;

/** `soil, light, watering and harvest, in that order`. */
const IN_THAT_ORDER =
  /\b(?:cover|discuss|describe|address|present|mention|treat|explain|include|list|name|use|deal with|go through|introduce|show)\s+((?:[a-z-]+(?: [a-z-]+)?, ){1,8}?(?:and |then )?[a-z-]+(?: [a-z-]+)?(?: and [a-z-]+(?: [a-z-]+)?)?),? in (?:that|this|exactly this|the given|exactly that) order\b/;
/** `deal with the harvest first and with soil last`. */
const RANKED =
  /\b(?:cover|discuss|describe|address|present|mention|treat|explain|list|name|put|place|deal|go through|introduce|show|and|,) (?:with )?((?:the )?[a-z][a-z-]+(?: [a-z-]+)?) (first|last)(?=\W*$|,| and\b)/g;

/** `put the answers at the end`, `show the answer after each question`. */
const position: Axis = {
  name: 'position',
  owner: 'format',
  cue: /\b(?:order|end|bottom|close|top|begin|beginning|start|open|finish|conclude|first|last|opening|closing|final|each|every)\b/,
  *read({ lower, polarity }) {
    const edged = polarity === 'negative' ? undefined : AT_EDGE.exec(lower)?.groups;
    if (edged) {
      const thing = thingIn((edged.named ?? edged.thing ?? edged.moved)!);
      const isStart = /^(?:start|begin|open|first)/.test((edged.verb ?? edged.rank ?? edged.part)!);
      if (thing !== undefined) yield { value: isStart ? 'at the beginning' : 'at the end', about: thing };
      return;
    }
    const listed = IN_THAT_ORDER.exec(lower)?.[1];
    if (listed !== undefined) {
      const things = listed.split(/,\s*(?:and |then )?| and | then /).map((thing) => thing.trim().split(' ').at(-1)!);
      if (things.length >= 2) {
        yield { value: 'at the beginning', about: nounGroup(singular(things[0]!)) };
        yield { value: 'at the end', about: nounGroup(singular(things.at(-1)!)) };
      }
      return;
    }
    let ranked = false;
    for (const match of polarity === 'negative' ? [] : matchesOf(lower, RANKED)) {
      const about = thingIn(match[1]!);
      if (about === undefined) continue;
      ranked = true;
      yield { value: match[2] === 'first' ? 'at the beginning' : 'at the end', about };
    }
    if (ranked) return;
    const match = AT_PLACE.test(lower) ? PLACED.exec(lower) : null;
    const about = match && thingIn(match[1] ?? match[5]!);
    if (!match || !about) return;
    const edge = match[3] ?? match[7];
    const way = match[2] ?? match[6]!;
    if (edge === undefined) {
      if (/^(?:at|on)$/.test(way)) return;
      yield { value: 'after each', about };
    } else yield { value: /^(?:end|bottom|close)$/.test(edge) ? 'at the end' : 'at the beginning', about };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a, b) => `the ${a.about} stands ${a.value} or ${b.value}`,
};

const GOOD =
  'strong points?|praise|upsides?|advantages?|benefits?|pros|strengths?|merits?|positives?|positive (?:aspects?|points?|sides?|experiences?|effects?)|arguments? (?:in favou?r of|for|supporting)';
const BAD =
  'flaws?|faults?|limitations?|weak points?|criticisms?|downsides?|disadvantages?|drawbacks?|cons|weakness(?:es)?|shortcomings?|negatives?|negative (?:aspects?|points?|sides?|experiences?|effects?)|arguments? (?:against|opposing)';
const ONE_SIDE = new RegExp(
  `\\b(?:only|solely|exclusively|nothing but|just)\\b[^.;,]{0,30}?\\b(?:(?<good>${GOOD})|(?<bad>${BAD}))\\b(?! (?:and|or|that|which|who|reported|mentioned)\\b)`,
);
const NAMES_SIDE = new RegExp(
  `\\b(?:include|present|discuss|mention|list|cover|describe|give|name|explain|examine|address|provide|highlight|point out|weigh|criticize|outline|identify|state)\\b[^.;]{0,60}?\\b(?:(?<both>both (?:sides|perspectives|viewpoints)|(?:${GOOD}) and (?:the )?(?:${BAD}))|(?<good>${GOOD})|(?<bad>${BAD}))\\b|\\bfrom (?<sides>both sides)\\b`,
);

/** Which side of a matter is shown: `only mention the benefits`. */
const sides: Axis = {
  name: 'sides',
  owner: 'topic',
  cue: /flaw|fault|limitation|weak|strong|criticism|praise|side|advantage|benefit|drawback|\bpros\b|\bcons\b|strength|weakness|merit|shortcoming|positive|negative|argument/,
  *read({ lower }: Clause) {
    const only = ONE_SIDE.exec(lower)?.groups;
    if (only) {
      yield { value: only.good === undefined ? 'drawbacks' : 'benefits', strict: true };
      return;
    }
    const named = NAMES_SIDE.exec(lower)?.groups;
    if (!named) return;
    if (named.both !== undefined || named.sides !== undefined) yield { value: 'both sides' };
    else yield { value: named.good === undefined ? 'drawbacks' : 'benefits' };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: (a, b) => `${a.value} and ${b.value} cannot be the only ones`,
};

const FIRST_DAY =
  /\b(begin|start|end|finish)s? on (?:an? |the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

const weekday: Axis = {
  name: 'weekday',
  owner: 'topic',
  cue: /day\b/,
  *read({ lower }) {
    const match = FIRST_DAY.exec(lower);
    if (match) yield { value: match[2]!, about: /^(?:begin|start)/.test(match[1]!) ? 'beginning' : 'end' };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a, b) => `the ${a.about} falls on one day: ${a.value} or ${b.value}`,
};

export const ARRANGEMENT: readonly Axis[] = [numbering, sequence, position, sides, weekday];
