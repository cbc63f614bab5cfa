import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { languageName } from '../lexicon/languages.ts';
import { VARIETY_ADJECTIVES, VARIETY_CODES, VARIETY_PLACES, varietyNamed } from '../lexicon/varieties.ts';

/** The varieties of a language that a clause names: `UK spelling`, `as in the United States`, `en-GB`. */

const OTHERS =
  '(?:european|brazilian) portuguese|(?:castilian|latin american|mexican|european|peninsular) spanish|(?:simplified|traditional) chinese|(?:swiss|austrian) (?:standard )?german|canadian french';
const VARIETY = new RegExp(
  `\\b(?<name>${VARIETY_ADJECTIVES})\\s+(?:standard )?(?:english\\b|spellings?\\b|conventions|usage|orthography|way(?=[^a-z]*$|[,:;(]))(?:\\s+spelling)?|\\b(?<other>${OTHERS})\\b`,
  'g',
);
/** `the spelling is British`, `keep the spelling British`. */
const SPELLING_IS = new RegExp(
  `\\b(?:spellings?|orthography)(?: of [a-z ]{3,20})?(?:(?: (?:is|are|stays?|remains?|follows?|must|should|shall|will|has|have|to|be|the|always|consistently|strictly|kept))*|:) (?<name>${VARIETY_ADJECTIVES})(?=[^a-z-]*$|[,;:(.]| (?:throughout|everywhere|and|as|because|since|for|in|one|variety|style)\\b)`,
  'g',
);
const WAY = '(?:as|like|the way|how|just as|of|from|used|common|usual|customary|whatever)';
const AS_IN = new RegExp(
  `\\b${WAY}\\b(?: (?!n['’]t\\b|not\\b)[a-z'’]+){0,5}? (?:in |of )?(?:the )?(?<=\\b(?:in|of)(?: the)? )(?<place>${VARIETY_PLACES})\\b|^\\W*as in (?:the )?(?<as>${VARIETY_PLACES})\\b`,
  'g',
);
const AS_THEY = new RegExp(
  `\\b(?:the way|as|like|how) (?:the |an? |most |all |our )?(?<name>${VARIETY_ADJECTIVES})s?(?: (?:newspapers?|papers?|readers?|people|writers?|authors?|publishers?|schools?|children|speakers?|editors?|press))? (?:do|does|spells?|writes?|would|use|uses)\\b`,
  'g',
);
const CODE = new RegExp(`\\ben[-_](?<name>${VARIETY_CODES})\\b`, 'g');
const LABELLED = new RegExp(
  `^\\W*(?:standard |only )?(?<name>${VARIETY_ADJECTIVES})(?=[^a-z-]*$|[,;:(.]| (?:throughout|only|everywhere))`,
  'g',
);
const OF_VARIETY = /\b(?:spelling|english|variety|dialect|locale|orthography|language)\b/i;
const SPELLS = /\bspel(?:l|t)|\borthograph|\benglish\b|\bphras(?:e|ed|ing)\b/;
const OF_SPELLING = /\bspel(?:l|t)|\borthograph|\benglish\b/i;

/** A variety named at a place of the clause, lower-cased. */
export interface NamedVariety {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The varieties that a clause names, in the order of the ways to name them; each once. */
export function* varietiesIn({ lower, label = '' }: Clause): Generator<NamedVariety> {
  const named = new Set<string>();
  const ways = [VARIETY];
  if (/\b(?:spelling|orthography)/.test(lower)) ways.push(SPELLING_IS);
  if (SPELLS.test(lower) || OF_SPELLING.test(label)) ways.push(AS_IN, AS_THEY);
  if (OF_VARIETY.test(label)) ways.push(LABELLED, CODE);
  else if (/\blocale\b/.test(lower)) ways.push(CODE);
  for (const way of ways) {
    for (const { index, 0: words, groups = {} } of matchesOf(lower, way)) {
      const short = groups.name ?? groups.place ?? groups.as;
      const name = short === undefined ? languageName(groups.other!) : varietyNamed(short);
      if (name === undefined || named.has(name)) continue;
      named.add(name);
      yield { name, start: index, end: index + words.length };
    }
  }
}

const DIALECTS =
  '(?:scots|glaswegian|doric|cockney|geordie|scouse|brummie|yorkshire|lancashire|cornish|texan|appalachian|cajun|patois|pidgin|bavarian|swabian|saxon|franconian|viennese|tyrolean|swiss german|low german|plattdeutsch|neapolitan|sicilian|andalusian|québécois)';
const IN_DIALECT = new RegExp(
  `\\b(?:in|use|using|speaks?|write|writes|talks?|answers?|repl(?:y|ies)|with)\\s+(?:(?:an?|the|your|its|our|broad|thick|strong|heavy|pure|local|regional|authentic|proper|rich|everyday|glaswegian|southern|northern|western|eastern|rural|village|[a-z]+ish|[a-z]+an) ){0,3}(?:${DIALECTS}(?: (?:dialect|scots|english|accent|drawl|german|slang))?|(?<!sql )(?:dialect|drawl|brogue|vernacular))(?![a-z-]| (?:quotes?|sausages?|people|names?|words?))`,
);
const NO_DIALECT =
  /\b(?:no|not|never|without|free (?:of|from)|avoid(?:ing)?|n['’]t|nothing)(?: [a-z]+){0,3}? (?:dialects?|vernacular|regionalisms?)\b|\bdialects? (?:is|are|words? (?:is|are)) (?:[a-z]+ ){0,2}(?:out|banned|forbidden|off|unwelcome|avoided|left|not|never)\b/;
const STANDARD =
  /^\W*(?:the )?standard (?:[a-z]+ ){0,2}?(?:english|german|italian|norwegian|french|spanish|arabic|language)\b|\b(?:in|use|using|speak|write|keep to|stick to|only|be) (?:the )?standard (?:[a-z]+ ){0,2}?(?:english|german|italian|norwegian|french|spanish|arabic|language)\b|\b(?:in|use|speak|write) (?:high german|hochdeutsch)\b/;

/** Whether a clause, lower-cased, asks for a dialect or for the standard language; undefined where it asks for neither. */
export function dialectIn(lower: string): boolean | undefined {
  if (NO_DIALECT.test(lower) || STANDARD.test(lower)) return false;
  const dialect = IN_DIALECT.exec(lower);
  if (!dialect) return undefined;
  return !/\b(?:not|never|no|n['’]t|avoid|without|refrain from)(?: [a-z]+){0,2} $/.test(lower.slice(0, dialect.index));
}

/** Words of dialects. A source to build expressions with. */
export const DIALECT_CUES = `${DIALECTS.slice(3, -1)}|dialects?|vernacular|regionalisms?|drawl|brogue|hochdeutsch`;
