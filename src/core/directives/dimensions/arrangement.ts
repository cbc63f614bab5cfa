import { matchesOf } from '../../text/matches.ts';
import { type Clause, RULED_OUT } from '../clauses.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { lastNoun, singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { standing } from './standing.ts';

/** Where things stand in a text: numbered or not, at the end or after each; and which side it takes. */

const LIST_OF = /^(?:list|section|part|description|set|block) (?:of|on|with) (?:the |all )?/;
/** `the sources section` is that of the sources. */
const SECTION_OF =
  /\b(?!(?:main|last|first|next|new|other|own|whole|entire|final|following|previous|same|each|every|any|all|single|separate|short|long|opening|closing|second|third|different|further|extra|additional|big|small|key|only|special|said|of|and|or|with) )([a-z-]{3,}) (?:section|part|chapter|block)$/;
const NOUN_END =
  /\s(?:has|have|is|are|must|should|shall|may|can|will|be|only|right|directly|immediately|straight|just|shortly|always|first|last|needed|required|used|involved|of|in|on|for|to|with|that|which|from|about|into|at|and|or)\s.*$/;

/** The thing a noun phrase names, by the name of its group: `ingredient` for `the list of ingredients`. */
export function thingIn(words: string): string | undefined {
  const bare = words.trim().replace(/^(?:the|your|all|any|every|each|a|an|its|three|two|\d+)\s+/, '');
  const named = bare.replace(LIST_OF, '').replace(NOUN_END, '');
  const noun = SECTION_OF.exec(named)?.[1] ?? named.split(' ').at(-1);
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

/** `dashes instead of numerals in front of the rules`. */
const OTHER_MARKS =
  /\b(?:dash(?:es)?|hyphens?|bullets?|bullet points?|asterisks?|stars?|dots?|symbols?|emojis?|letters|ticks) (?:instead of|rather than|in place of|,? ?not) (?:an? )?(?:numbers?|numerals?|digits?|figures?)\b(?:[^.;]{0,24}?\b(?:before|in front of|for|beside) (?:the |each |every |all )*(?<marked>[a-z]+))?|\b(?:use|list|present|give|format|show|write|set) (?:the |all |your )(?<listed>[a-z]+) (?:as|in|with) (?:bullets|bullet points|a bulleted list|dashes)\b[^.;]{0,12}\b(?:instead of|rather than|without(?: any)?|not) (?:numbers|numerals|numbering)|\b(?:the |all |your )?(?<bulleted>[a-z]+) (?:(?:must|should|are|shall|be|have to|to) )+(?:bullets|bullet points) (?:instead of|rather than|,? not) (?:numbers|numerals)|\b(?:numbers|numerals|digits|a number) (?:before|in front of|beside) (?:the |each |every |all )*(?<fronted>[a-z]+)/;
/** Behind a break: `a bullet instead of a number`. */
const NUMBERS_ALONE =
  /^\W*(?:instead of |rather than |not |without (?:any )?)?(?:an? )?(?:numbers?|numerals?|digits?|numbering)(?: (?:for|before|in front of) (?:the |each |every |all )*[a-z]+)?\W*$/;
/** `numbered from 1 to 10`, `the tips are numbered consecutively`. */
const COUNTED_THROUGH =
  /(?:^\W*|\b(?:are|is|be) )(?:consecutively |continuously )?numbered(?: (?:from (?:1|one)|1|consecutively|continuously|throughout|in sequence|through)\b|\W*$)/;

/** `numbered or bulleted lists`. */
const GOES_ON = /^ (?:or|and) /;

/** Not `no jargon in the numbered steps`, where something else is ruled out. */
const DENIED_BEFORE =
  /\b(?:no|not|never|[a-z]{2,8}n['’]t|without|avoid|avoiding|skip|omit|drop|nor|free of)(?: (?!(?:in|inside|within|on|of|under|below|above|between|behind|beside|before|after|into|among|for|from|to|with) (?:the|your|its|these|those|our|any)\b)[a-z-]+){0,4} $/;
const RULED_OUT_BEHIND = new RegExp(`^ (?:${RULED_OUT})`);

/** `do not number anything`, `avoid numbering`. */
const UNNUMBERED =
  /\b(?:not|never|n['’]t|without|no need to) number(?:ing)? (?:anything|them|it|any)\b|\b(?:no|avoid|without|not use|never use|omit) (?:any |all )?(?:numbering|enumerations?)(?=\W*$| (?:or|and|at all|whatsoever|anywhere)\b)|^\W*(?:numbering|enumerations?) (?:must be avoided|must not be used|should be avoided|is not allowed|is not permitted|is forbidden|(?:are|is) to be avoided)|^\W*no (?:numbering|enumerations?) (?:is|are) (?:allowed|permitted)/;
/** `present the steps as a numbered list`. */
const AS_NUMBERED =
  /\b(?:present|list|give|format|write|show|put|describe|arrange|organi[sz]e|structure|provide|set out)(?: out)? (?:the |all |all the |your )(?:[a-z]+ )?(?<things>[a-z]+) (?:as|in|into|using|with) (?:an? |one )?(?:single )?numbered list\b/;

const numbering: Axis = {
  name: 'numbering',
  owner: 'format',
  cue: /number(?:s|ed|ing)?\b|numerals?\b|digits?\b|enumerations?\b/,
  negated: true,
  *read({ lower, polarity, sentence, subject, end }) {
    const listed = polarity === 'positive' ? AS_NUMBERED.exec(lower)?.groups?.things : undefined;
    if (listed !== undefined) {
      yield { value: 'numbered', about: singular(listed) };
      return;
    }
    const match = NUMBERS.exec(lower);
    const groups = match?.groups;
    if (polarity === 'negative' && groups?.before !== undefined) {
      const behind = lower.slice(match!.index + match![0].length);
      if (!DENIED_BEFORE.test(lower.slice(0, match!.index)) && !RULED_OUT_BEHIND.test(behind)) return;
    }
    if (!groups) {
      const words = polarity === 'negative' && NUMBERS_ALONE.test(lower) ? sentence.masked.toLowerCase() : lower;
      const marks = OTHER_MARKS.exec(words)?.groups;
      if (marks) {
        const named = marks.marked ?? marks.fronted ?? marks.listed ?? marks.bulleted;
        // "no numbers in front of them": of what the sentence speaks of.
        const about = /^(?:them|it)$/.test(named ?? '') && subject !== undefined ? lastNoun(subject) : named;
        const unnumbered = marks.fronted === undefined || polarity === 'negative';
        yield { value: unnumbered ? 'unnumbered' : 'numbered', ...(about !== undefined && { about: singular(about) }) };
      } else if (polarity === 'positive' && COUNTED_THROUGH.test(lower) && !GOES_ON.test(sentence.masked.slice(end)))
        yield { value: 'numbered', ...(subject !== undefined && { about: singular(lastNoun(subject)) }) };
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

const AT_PLACE =
  /\b(?:(?:at|on) the (?:very )?(?:end|bottom|close|top|beginning|start)|(?:after|below|under|beneath|next to|beside) (?:each|every|its|their))\b/;
const PLACED =
  /\b(?:put|place|show|give|list|add|provide|insert|state|reveal|position|use|include|print)\s+((?:(?:the|all|a|an|your|its|each|every|\d+|one|two|three|four|five)\s+)?[a-z][a-z -]{1,40}?)\s+(?:(?:right|directly|immediately|only)\s+)?(at|on|after|below|under|beneath|next to|beside)\s+(?:the (?:very )?(end|bottom|close|top|beginning|start)\b|(each|every|(?<=\b(?:each|every|all) [^.;]{0,60})(?:its|their))\b)|^\W*((?:the |your |all |each |every )?[a-z][a-z -]{1,30}?)\s+(?:(?:must|should|shall)\s+)?(?:goes|go|comes?|stands?|appears?|(?:is|are|be) (?:placed|put|given|shown|listed))\s+(?:(?:right|directly|immediately|only)\s+)?(at|on|after|below|under|beneath)\s+(?:the (?:very )?(end|bottom|close|top|beginning|start)\b|(each|every|(?<=\b(?:each|every|all) [^.;]{0,60})(?:its|their))\b)/;

/** `start with the list`, `the list comes first`, `place the list in the first paragraph`. */
const AT_EDGE =
  /^\W*(?:always |please )?(?<verb>start|begin|open|end|finish|close|conclude) (?:the [a-z]+ )?with (?<named>the [a-z][a-z -]{1,30}?)(?=\W*$|,)|^\W*(?<thing>the [a-z][a-z -]{1,30}?) (?:must |should |shall |has to |is to )?(?:comes?|goes|go|stands?|is placed|be placed|be) (?<rank>first|last)\b|\b(?:put|place|position|give) (?<moved>the [a-z][a-z -]{1,30}?) (?:in|into) the (?<part>first|opening|last|closing|final) (?:paragraph|section|line|sentence)\b/;

/** `soil, light, watering and harvest, in that order`. */
const IN_THAT_ORDER =
  /\b(?:cover|discuss|describe|address|present|mention|treat|explain|include|list|name|use|deal with|go through|introduce|show)\s+((?:[a-z-]+(?: [a-z-]+)?, ){1,8}?(?:and |then )?[a-z-]+(?: [a-z-]+)?(?: and [a-z-]+(?: [a-z-]+)?)?),? in (?:that|this|exactly this|the given|exactly that) order\b/;
/** `deal with the harvest first and with soil last`. */
const RANKED =
  /\b(?:cover|discuss|describe|address|present|mention|treat|explain|list|name|put|place|deal|go through|introduce|show|and|,) (?:with )?((?:the )?[a-z][a-z-]+(?: [a-z-]+)?) (first|last)(?=\W*$|,| and\b)/g;

const DO_PUT =
  '(?:always |please )?(?:put|place|position|list|name|give|show|state|mention|present|add|set|insert|print|include|leave|keep)';
const A_FEW =
  "(?:(?:the|all|any|your|its|a|an) )?[a-z][a-z'’-]*(?: (?!only|right|directly|before|after|above|below|behind|must|should|has|have|is|are)[a-z'’-]+){0,4}";

const EDGE =
  '(?:end|close|bottom|foot|finish|(?:last|final|closing) (?:line|sentence|paragraph|section|part|word|slide))';
const START = '(?:start|beginning|top|opening|head|(?:first|opening) (?:line|sentence|paragraph|section|slide))';
const NAMED = "((?:the|your|its|his|her|their|our) [a-z][a-z'’ -]{1,40}?|[a-z]+(?: [a-z]+)?s)";
const THEN_END = '(?=\\W*$|[,.;:(]| (?:and|so|when|because|since|as|where|that|which|under|with|of)\\b)';
/** `save the verdict for the last line`, `hold the recommendation back until the closing paragraph`. */
const HELD_BACK = new RegExp(
  `\\b(?:save|keep|leave|hold|reserve|withhold|delay|postpone)(?:s|ing)? (?:back )?${NAMED} (?:back )?(?:for|until|till|to|in)(?: the)?(?: very)? (?:${EDGE}|last)\\b`,
);
/** `let the root cause come out in the closing paragraph`, `breaking changes bring up the rear`. */
const COMES_LAST = new RegExp(
  `\\b${NAMED} (?:(?:must|should|shall|may|will|can) )?(?:(?:only )?(?:comes?|goes|go|stands?|is|are|be|appears?|follows?|belongs?|is given|is revealed|comes? out|come out)(?: only| right| always)? (?:last${THEN_END}|(?:at|in|on) the (?:very )?${EDGE}${THEN_END})|brings? up the rear|rounds? (?:off|out)\\b|closes? (?:the|every|each) [a-z]+|(?:is|are) the (?:very )?last thing)`,
);
/** `that line carries your recommendation`, `the first line carries the total cost`, `the decisions stand right at the top`. */
const COMES_FIRST = new RegExp(
  `\\b${NAMED} (?:(?:must|should|shall|will) )?(?:(?:comes?|goes|go|stands?|is|are|be|appears?|sits?|belongs?)(?: right| always)? (?:first${THEN_END}|up front${THEN_END}|(?:at|in) the (?:very )?${START}${THEN_END})|leads?${THEN_END}(?<! to)|opens? (?:the|every|each) [a-z]+${THEN_END}|(?:is|are) the (?:very )?first thing)`,
);
const FIRST_HOLDS = new RegExp(
  `\\b(?:the )?(?:very )?(?:first|opening) (?:line|sentence|paragraph) (?:must |should |always )?(?:carries|carry|holds?|gives?|states?|names?|tells?|announces?|delivers?|brings?|contains?|says) ${NAMED}${THEN_END}`,
);
const THERE_IT_GOES = new RegExp(
  `\\bthat (?:line|sentence|paragraph|screen) (?:carries|holds|gives|states|names|tells|announces|must carry|must hold) ${NAMED}${THEN_END}|\\bthat(?: is|['’]s) where ${NAMED} (?:goes|go|belongs?|stands?|must be|has to be)\\b`,
);
const OPENS_WITH = new RegExp(
  `^\\W*(?:always |please |so )?(?:(start|begin|open|lead)|(?:end|finish|close|conclude|wrap up)) (?:off |straight in )?(?:with|on) ${NAMED}${THEN_END}`,
);
/** `do not mention the price until the end`. */
const NOT_UNTIL = new RegExp(
  `\\b(?:not|never|n['’]t) (?:mention|reveal|give|name|state|disclose|say|tell|show|announce|present) ${NAMED} (?:until|till|before) the (?:very )?${EDGE}\\b`,
);
const TILL_THEN = /\b(?:end|close|bottom|last|final|closing)\b/;
/** One of several of its kind, or a stretch of the text. */
const ANY_OF_KIND =
  /\b(?:question|step|item|point|line|sentence|paragraph|part|section|thing|word|one|other|others|same|name|date|time|day|page|slide|text|rest|end|top|it|you|we|they|there|this|that|(?:easiest|hardest|main|first|last|second|new|old|positive|negative|good|bad|most|least|[a-z]+est))s?\b/;

const ALL_OTHERS =
  '(?:all (?:of )?(?:the )?(?:others?|rest|remaining|sections|parts)(?: [a-z]+)?|every ?thing(?: else)?|anything else|(?:the|any|every) other (?:section|part|chapter|item|point|paragraph)s?|the (?:very )?{nth} (?:step|section|chapter|paragraph|item|question|round|scene|part|slide)|all (?:the )?(?:steps|items|questions|rounds|scenes|slides))';
/** `list the tools before the first step`, `the sources come after all other sections`. */
const BEYOND_ALL = new RegExp(
  `^\\W*(?:${DO_PUT} (?<object>${A_FEW}?)|(?<subject>${A_FEW}?) (?:(?:must|should|shall|will|has to|have to|needs? to|is to|are to) )?(?:always )?(?:only )?(?:comes?|goe?s?|stands?|appears?|follows?|be (?:[a-z]+)|is|are)(?: [a-z]+ed| given| put| shown)?),? (?:only |right |directly )?(?:(?<first>before|ahead of|above|in front of) ${ALL_OTHERS.replace('{nth}', 'first')}|(?<last>after|behind|below) ${ALL_OTHERS.replace('{nth}', '(?:last|final)')})(?=\\W*$|[,.;:(]| and\\b)`,
);

/** What stands before or behind all the rest. */
function beyondAll(lower: string): Stated | undefined {
  const groups = BEYOND.test(lower) ? BEYOND_ALL.exec(lower)?.groups : undefined;
  const about = groups && thingIn((groups.object ?? groups.subject)!);
  if (!groups || about === undefined) return undefined;
  return { value: groups.first === undefined ? 'at the end' : 'at the beginning', about };
}

const BEYOND = /\b(?:before|ahead|above|front|after|behind|below)\b/;

/** What the words put at the beginning or at the end. */
function placedIn(lower: string, sentence: string): Stated | undefined {
  if (!PLACE_WORD.test(lower)) return undefined;
  const last = HELD_BACK.exec(lower) ?? COMES_LAST.exec(lower);
  const there = THERE_IT_GOES.exec(lower);
  const isThereFirst = there && /\b(?:first|opening|top) (?:line|sentence|paragraph|screen)\b/.test(sentence);
  const opens = OPENS_WITH.exec(lower);
  const first = last
    ? null
    : ((isThereFirst ? there : null) ?? FIRST_HOLDS.exec(lower) ?? COMES_FIRST.exec(lower) ?? opens);
  const match = last ?? first;
  const words = match?.slice(1).find((group) => group !== undefined && !/^(?:start|begin|open|lead)$/.test(group));
  if (!match || words === undefined || ANY_OF_KIND.test(words)) return undefined;
  const about = thingIn(words);
  if (about === undefined) return undefined;
  const isEnd = last !== null || (first === opens && opens !== null && opens[1] === undefined);
  // The line, paragraph or page that it names is the place.
  const ofWhole = /\b(?:line|sentence|paragraph|page|slide|screen)\b/.test(match[0]);
  return { value: isEnd ? 'at the end' : 'at the beginning', about, ...(ofWhole && { ofWhole }) };
}

const PLACE_WORD =
  /\b(?:save|keep|leave|hold|reserve|withhold|delay|postpone|last|end|close|closing|final|bottom|rear|first|front|top|start|begin|beginning|open|opening|lead|leads|finish|conclude|rounds?|wrap|where|carries|holds)\b/;

/** `put the answers at the end`, `show the answer after each question`. */
const position: Axis = {
  name: 'position',
  owner: 'format',
  cue: /\b(?:order|before|above|then|followed|after|save|keep|leave|hold|reserve|rear|front|leads?|where|carries|end|bottom|close|top|begin|beginning|start|open|finish|conclude|first|last|opening|closing|final|each|every)\b/,
  negated: true,
  *read({ lower, polarity, sentence, conditions }) {
    if (polarity === 'negative') {
      const words = NOT_UNTIL.exec(lower)?.[1];
      const about = words === undefined || ANY_OF_KIND.test(words) ? undefined : thingIn(words);
      if (about !== undefined) yield { value: 'at the end', about };
      return;
    }
    const placed = conditions.some(({ text }) => !TILL_THEN.test(text))
      ? undefined
      : placedIn(lower, sentence.masked.toLowerCase());
    const beyond = placed ? undefined : beyondAll(lower);
    if (placed || beyond) {
      yield (placed ?? beyond)!;
      return;
    }
    const edged = AT_EDGE.exec(lower)?.groups;
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
    for (const match of matchesOf(lower, RANKED)) {
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
  excludes: (a, b) => a.about === b.about && a.value !== b.value,
  reason: (a, b) => `the ${a.about} stands ${a.value} or ${b.value}`,
};

const TOP_THING = "((?:the|your|its|an?|this|our) [a-z][a-z'’ -]{1,40}?)";
const ON_TOP =
  '(?:at the (?:very )?top|first|in the very first line|on the very first line|above everything(?: else)?|before anything else|ahead of everything(?: else)?)';
const TOPS = new RegExp(
  `(?:^|[,;:.] |\\b(?:hence|so|and|but) )${TOP_THING} (?:(?:must|should|shall|will) )?(?:always )?(?:comes?|goes|go|stands?|is|be|sits?|is placed|be placed|appears?|belongs) (?:right )?${ON_TOP}(?=\\W*$|[,.;:(]| on the page| of)|\\b(?:put|place|show|display|print|set|position|insert|add|give) ${TOP_THING} (?:right )?${ON_TOP}(?=\\W|$)`,
);
const NOTHING_ABOVE =
  /\bnothing (?:(?:else )?(?:comes|stands|goes|may (?:come|stand)|is|is placed) )?(?:above|before|ahead of|in front of) it\b|\bnothing (?:comes|stands|goes) before\b|\bahead of everything\b|\bbefore (?:anything|everything) else\b|\babove (?:everything|anything)\b|\bvery (?:first line|top)\b/;
/** `nothing comes before the greeting`. */
const NOTHING_BEFORE =
  /\bnothing (?:else )?(?:comes|stands|goes|may (?:come|stand)|is placed) (?:above|before|ahead of|in front of) ((?:the|your|its) [a-z][a-z'’ -]{1,40}?)(?=\W*$|[,.;:(])/;
const IN_SOME_PART =
  /\b(?:in|within|inside|under|of) (?:the|each|every|an?) (?:[a-z]+ ){0,2}(?:section|part|block|box|list|table|group|category|chapter|queue)\b/;

/** Of two things, one is the first on the page: `put the notice at the very top, ahead of everything else`. */
const top: Axis = {
  name: 'what stands on top',
  owner: 'format',
  cue: /\b(?:top|first|above|before|ahead|nothing)\b/,
  ofWhole: true,
  negated: true,
  *read({ lower, start, sentence, conditions }) {
    if (conditions.length > 0 || IN_SOME_PART.test(lower)) return;
    const match = TOPS.exec(lower);
    const words = match?.[1] ?? match?.[2];
    const heading = NOTHING_BEFORE.exec(lower)?.[1];
    if (heading !== undefined) {
      const value = thingIn(heading);
      if (value !== undefined) yield { value, strict: true };
      return;
    }
    const named = words?.replace(/^(?:this|our) /, 'the ');
    if (named === undefined || ANY_OF_KIND.test(named)) return;
    const value = thingIn(named);
    const rest = sentence.masked.slice(start).toLowerCase();
    if (value !== undefined) yield { value, ...(NOTHING_ABOVE.test(rest) && { strict: true }) };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: (a, b) => `one thing is the first on the page: the ${a.value} or the ${b.value}`,
};

const GOOD =
  '(?:strong points?|praise|upsides?|advantages?|benefits?|pros|strengths?|merits?|positives?|positive (?:aspects?|points?|sides?|experiences?|effects?|impacts?|comments?|remarks?|feedback)|arguments? (?:in favou?r of|for|supporting)|gains|success(?:es)?|achievements?|accomplishments?|wins|good (?:points?|things?|news|sides?)|what (?:went|goes|works|worked) (?:well|right)|(?:what|something|anything|things?|points?)(?: that)? (?:(?:the|your|our) [a-z]+|they|he|she|you) (?:did|does|has done|have done|do) well)';
const BAD =
  '(?:flaws?|faults?|limitations?|weak points?|criticisms?|downsides?|disadvantages?|drawbacks?|cons|weakness(?:es)?|shortcomings?|negatives?|challenges|negative (?:aspects?|points?|sides?|experiences?|effects?|impacts?|comments?|remarks?|feedback)|arguments? (?:against|opposing)|setbacks?|failures?|bad (?:points?|things?|news|sides?)|what (?:went|goes) (?:badly|wrong)|what did not work)';
const ONE_SIDE = new RegExp(
  `\\b(?:only|solely|exclusively|nothing but|just)\\b(?! (?:one|two|three|four|five|\\d|an?|if|when|in|those|the (?:most|two|three|main)))[^.;,]{0,30}?\\b(?:(?<good>${GOOD})|(?<bad>${BAD}))\\b(?! (?:and|or|that|which|who|reported|mentioned)\\b)|(?<!\\band )\\b(?:(?<goodOnly>${GOOD})|(?<badOnly>${BAD})) (?:only|alone|exclusively)\\b(?! (?:if|when|in|at|once|briefly)\\b)`,
);
/** `find no fault`, `not a bad word about it`: nothing but praise. */
const NO_CRITICISM =
  /\b(?:find|see|admit|mention|allow|know|voice|express)s? no (?:faults?|flaws?|weakness(?:es)?|criticisms?|shortcomings?)\b|\bnot (?:a|one|a single) (?:bad|critical|negative) word\b|\b(?:not|never|n['’]t) (?:say|find|write|utter) (?:an?|any|one|a single) (?:bad|critical|negative) (?:words?|things?)\b|\bnothing (?:bad|negative|critical) (?:about|is|must|should|may)\b|\b(?:purely|exclusively|entirely|wholly|only|solely) (?:in an? )?positive(?: light)?(?=\W*$| (?:light|review|way|manner|text|account|picture)\b)|\b(?:pass(?:es)? over|gloss(?:es)? over|ignore|hide|leave out|omit) (?:anything|everything|all) that (?:went|goes) (?:wrong|badly)\b/;
/** `no flaws may be mentioned`, `avoid negative comments`: one of the sides is left out. */
const NO_SIDE = new RegExp(
  `(?:\\b(?:not|never)|n['’]t) (?:mention|include|point out|list|discuss|name|describe|contain|present|raise|offer|give|address|cover|highlight)(?: any| its| the| all)? (?:(?<good>${GOOD})|(?<bad>${BAD}))(?=\\W*$| (?:at all|whatsoever)\\b)|\\b(?:avoid|omit|exclude|leave out|without|no|refrain from|skip)(?: mentioning| including| making| giving| offering| pointing out| listing)?(?: any| all| its| the)? (?:(?<praise>${GOOD})|(?<blame>${BAD}))(?=\\W*$| (?:at all|whatsoever|(?:(?:may|must|should|can) be|are) )\\b)|\\b(?:purely|exclusively|entirely|wholly|only|solely) (?:in an? )?(?<negative>negative)(?: light)?(?=\\W*$| (?:light|review|way|manner|text|account|picture)\\b)`,
);
const NAMES_SIDE = new RegExp(
  `\\b(?:include|(?:start|begin|open|end|close|finish|lead)s?(?: off)? with|present|report|show|tell of|discuss|mention|list|cover|describe|give|name|explain|examine|address|provide|highlight|point out|weigh|criticize|outline|identify|state)\\b[^.;]{0,60}?\\b(?:(?<both>both (?:sides|perspectives|viewpoints)|(?:${GOOD}) (?:and|as well as) (?:the |its |his |their )?(?:${BAD})|(?:${BAD}) (?:and|as well as) (?:the |its |his |their )?(?:${GOOD}))|(?<good>${GOOD})|(?<bad>${BAD}))\\b|\\bfrom (?<sides>both sides)\\b`,
);

/** Which side of a matter is shown: `only mention the benefits`. */
const sides: Axis = {
  name: 'sides',
  owner: 'topic',
  cue: /flaw|fault|limitation|weak|strong|critici|praise|side|gains|success|achievement|accomplishment|\bwins\b|\bgood|\bbad\b|wrong|well\b|badly|setback|failure|\bwork|advantage|benefit|drawback|\bpros\b|\bcons\b|strength|weakness|merit|shortcoming|positive|negative|argument/,
  negated: true,
  *read({ lower, polarity }: Clause) {
    if (NO_CRITICISM.test(lower)) {
      yield { value: 'benefits', strict: true };
      return;
    }
    const left = NO_SIDE.exec(lower)?.groups;
    if (left) {
      yield { value: (left.bad ?? left.blame) === undefined ? 'drawbacks' : 'benefits', strict: true };
      return;
    }
    if (polarity === 'negative') return;
    const only = ONE_SIDE.exec(lower)?.groups;
    if (only) {
      yield { value: (only.good ?? only.goodOnly) === undefined ? 'drawbacks' : 'benefits', strict: true };
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

export const ARRANGEMENT: readonly Axis[] = [numbering, position, standing, top, sides, weekday];
