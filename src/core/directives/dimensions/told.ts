import type { Clause } from '../clauses.ts';
import { DELIVERABLES, partOf } from '../scope.ts';
import { requiredPhrases } from './wording-terms.ts';

/** A statement that the text is told to make. */
export interface Told {
  /** Its words, in lower case. */
  readonly words: string;
  /** Where the clause says so: offsets of the clause. */
  readonly at: readonly [start: number, end: number];
  /** The words stand in quotation marks. */
  readonly quoted: boolean;
  /** It is the verdict of the text. */
  readonly final: boolean;
}

const ADVERB =
  '(?:please|also|always|and|but|then|finally|next|lastly|clearly|strongly|firmly|gently|openly|explicitly|expressly|politely|plainly|briefly|simply|instead|just|do|(?:make|be) sure to|remember to|in the end|at the end|in conclusion|in closing|to (?:close|finish|conclude|begin|start)|ever|at least|try to|or)';
const DENIES =
  "(?:\\b(?:do not|does not|must not|should not|shall not|may not|cannot|can not|will not|(?:is|are) not to|never|not to|without|avoid(?:s|ing)?|refrain(?:s|ing)? from)|n['’]t)";
const MODAL = '(?:must|should|shall|will|(?:has|have|is|are|needs?|ought) to)';
/** In front of a verb: a text is told to do what it says. */
const ORDERED = new RegExp(
  `(?:^\\W*(?:${ADVERB}[\\s,]+){0,4}(?:(?:it|(?:the|your|this) [a-z]+) (?:also |then )?)?|\\b${MODAL}(?: ${ADVERB}){0,3} )(?:(?:end|finish|conclude|close|open|begin|start|round off)s?(?: (?:it|off|up|the [a-z]+|your [a-z]+))? (?:by|with) )?$`,
);
const DENIED = new RegExp(`${DENIES}(?: ${ADVERB}){0,2} $`);
/** `write an article that recommends`, `a review which concludes`. */
const OF_TEXT = new RegExp(
  `^\\W*(?:please )?[a-z]+\\b[^.;:]{0,60}${DELIVERABLES.source}[^.;:]{0,60} (?:that|which) $`,
  'i',
);
const WRITER =
  /^(?:it|you|this|we|i|there|the (?:assistant|agent|bot|chatbot|model|author|writer|reviewer|text|answer|reply|response|verdict|conclusion|ending))$/;

/** The words of the clause in one line, letter for letter in place. */
export function inOneLine({ lower }: Clause): string {
  return lower.includes('\n') ? lower.replace(/\n/g, ' ') : lower;
}

/** Whether the text is told to do what the verb at an offset of the clause says, or told not to. */
export function orderAt(clause: Clause, index: number): 'asked' | 'denied' | undefined {
  const before = inOneLine(clause).slice(0, index);
  const { subject } = clause;
  if (
    subject !== undefined &&
    !isWriter(subject) &&
    !before.trimStart().startsWith('by ') &&
    !ORDERED_ALONE.test(before)
  )
    return undefined;
  const denial = DENIED.exec(before);
  if (denial) {
    const rest = before.slice(0, denial.index);
    return rest.length < 60 ? 'denied' : undefined;
  }
  if (!ORDERED.test(before) && !OF_TEXT.test(before)) return undefined;
  return clause.lead?.polarity === 'negative' ? 'denied' : 'asked';
}

/** Nothing but adverbs stands before the verb. */
const ORDERED_ALONE = new RegExp(`^\\W*(?:${ADVERB}[\\s,]+){0,4}(?:${DENIES} )?$`);

function isWriter(subject: string): boolean {
  return WRITER.test(subject) || DELIVERABLES.test(subject) || partOf(subject) !== undefined;
}

const SAYS =
  '(?:sa(?:y|ys|ying)|stat(?:e|es|ing)|point(?:s|ing)? out|explain(?:s|ing)?|mention(?:s|ing)?|stress(?:es|ing)?|emphasi[sz](?:e|es|ing)|not(?:e|es|ing)|announc(?:e|es|ing)|confirm(?:s|ing)?|add(?:s|ing)?|indicat(?:e|es|ing)|admit(?:s|ting)?|acknowledg(?:e|es|ing)|declar(?:e|es|ing)|promis(?:e|es|ing)|insist(?:s|ing)?|show(?:s|ing)?|report(?:s|ing)?|clarif(?:y|ies|ying)|highlight(?:s|ing)?|underlin(?:e|es|ing)|claim(?:s|ing)?|specif(?:y|ies|ying)|reveal(?:s|ing)?|spell(?:s|ing)? out|conclud(?:e|es|ing)|argu(?:e|es|ing)|warn(?:s|ing)?|mak(?:e|es|ing) the (?:point|case)|judg(?:e|es|ing)|find(?:s|ing)?)';
const TELLS =
  '(?:tell(?:s|ing)?|assur(?:e|es|ing)|remind(?:s|ing)?|inform(?:s|ing)?|warn(?:s|ing)?|show(?:s|ing)?|convinc(?:e|es|ing)|promis(?:e|es|ing)|let(?:s|ting)?)';
const WHOM =
  "(?:me|us|him|her|them|everyone|everybody|people|(?:the |all |any |every |our |your |their |new )?(?:(?!that\\b|not\\b|never\\b|to\\b|there\\b|it\\b|they\\b|you\\b)[a-z][a-z’'-]+)(?: [a-z]+s)?)";
const VERDICT =
  '(?:verdict|conclusion|recommendation|advice|message|result|outcome|answer|judge?ment|moral|upshot|bottom line|final word|assessment|evaluation|impression|news|decision|finding)';
const OPENS_STATEMENT =
  "(?=(?:there|it|they|you|we|he|she|i|this|that|nobody|nothing|no [a-z]+|(?:the|an?|our|their|your|his|her|its|all|every|each|any|both) (?:[a-z0-9-]+ ){0,4}?[a-z0-9-]+)(?:['’](?:s|re|ll|ve|d) | (?:is|are|was|were|has|have|had|will|would|can|cannot|must|should|may|do|does|need|needs)\\b| [a-z]+n['’]t\\b))";
const IN_MANNER =
  '(?: (?:clearly|explicitly|openly|plainly|firmly|again|politely|to [a-z]+(?: [a-z]+)?|the fact|in [a-z]+(?: [a-z]+){0,2}))?';

/** `that nurses are exempt has to be spelled out`. */
const TO_BE_STATED = new RegExp(
  `^\\W*(?:the fact )?that (?<told>.{3,100}?) ${MODAL} be (?:clearly |explicitly |also )?(?:stated|said|mentioned|made clear|made plain|pointed out|explained|stressed|emphasi[sz]ed|spelled out|noted|announced|added)\\b`,
);

/** Words of which a clause that makes the text say something has one. */
export const SAYS_CUE =
  /^(?:say|state|stating|point|explain|mention|stress|emphasi|not(?:e|es|ing)$|announc|confirm|conclu|add|indicat|admit|acknowledg|declar|promis|insist|show|report|clarif|highlight|underlin|claim|specif|reveal|spell|argu|judg|find|tell|assur|remind|inform|warn|convinc|let$|lets$|clear|plain|known|obvious|said|made|verdict|assessment|evaluation|impression|describ|present|portray|depict|paint|characteri|call|treat)|["“]/;

const STATEMENTS: readonly RegExp[] = [
  // "state that the position is remote", "say it is free"
  new RegExp(`\\b(?<verb>${SAYS})${IN_MANNER}(?: that |:? ${OPENS_STATEMENT})(?<told>.+)`),
  // "tell people that they need not book", "let guests know that"
  new RegExp(
    `\\b${TELLS} ${WHOM}(?: know)?(?: clearly| explicitly| plainly)?(?: that | ${OPENS_STATEMENT})(?<told>.+)`,
  ),
  // "make it clear that nothing is refunded"
  new RegExp(
    `\\b(?:mak(?:e|es|ing)|leav(?:e|es|ing)) (?:it )?(?:very |perfectly |quite |absolutely )?(?:clear|plain|known|obvious|no doubt|sure (?:that )?(?:the )?readers? know)(?: to ${WHOM})? that (?<told>.+)`,
  ),
  // "the verdict must be that the novel is a failure"
  new RegExp(
    `^\\W*(?:(?:in the end|finally),? )?(?:the|its|your) (?:[a-z]+ )?(?<final>${VERDICT}) (?:${MODAL} (?:be|read)|is) (?:that|:) ?(?<told>.+)`,
  ),
  // "end with the statement that it is free"
  new RegExp(
    `\\b(?:give|gives|include|includes|end|ends|close|closes|finish|add|adds|open|begin|conclude)\\b[^.;:]{0,20} (?:the|an?) (?:[a-z]+ )?(?:${VERDICT}|statement|sentence|note|remark|promise|warning|hint|reminder|claim) that (?<told>.+)`,
  ),
  TO_BE_STATED,
];
/** Those whose statement may stand without `that`. */
const BARE: ReadonlySet<RegExp> = new Set(STATEMENTS.slice(0, 2));

/** `describe the hotel as quiet`: that it is so. */
const SHOWN_AS =
  /\b(?:describ|present|portray|depict|paint|show|characteri[sz]|call|treat)(?:e|es|s|ing)? (?<thing>(?:the|an?|his|her|their|its|our|your|all|every) [a-z][a-z -]{1,40}?|[a-z]+s) as (?!(?:an? |one )?(?:[a-z-]+ ){0,2}(?:lists?|tables?|bullets?|bullet points|paragraphs?|prose|text|series|sequence|dialogue|letter|story|poem|quotes?|questions?|headings?|chart|diagram|grid|steps|json|markdown|links?|code)\b)(?<being>[^,;:.]{3,60})/;

/** Behind a clause: what its contents are said to stand in place of, with a space in front. */
export function inPlaceOf({ sentence, end }: Clause): string {
  return (
    /^\s+(?:rather than|instead of)\s[^.;:]+/.exec(sentence.masked.slice(end).replace(/\n/g, ' ').toLowerCase())?.[0] ??
    ''
  );
}

/** The axes ask for the same clause, one after the other. */
let last: { readonly clause: Clause; readonly told: readonly Told[] } | undefined;

/** The statements that a clause wants made: in its own words and in those of required phrases. */
export function statementsIn(clause: Clause): readonly Told[] {
  if (last?.clause !== clause) last = { clause, told: [...findStatements(clause)] };
  return last.told;
}

/** A keyword states nothing, nor does a question. */
function isStatement(phrase: string): boolean {
  const text = phrase.trim();
  return !text.endsWith('?') && text.split(/\s+/).length >= (/^\p{Lu}/u.test(text) ? 2 : 3);
}

function* findStatements(clause: Clause): Generator<Told> {
  for (const phrase of requiredPhrases(clause)) {
    if (!isStatement(phrase)) continue;
    const at = clause.raw.indexOf(phrase);
    yield {
      words: phrase
        .toLowerCase()
        .replace(/\n/g, ' ')
        .replace(/[.!?]+$/, ''),
      at: at < 0 ? [0, clause.lower.length] : [at, at + phrase.length],
      quoted: true,
      final: false,
    };
  }
  if (clause.kind === 'question') return;
  const own = inOneLine(clause);
  // "explain that keeping a budget is easy": a clause of its own begins behind it.
  const lower = /\bthat$/.test(own)
    ? clause.sentence.masked.slice(clause.start).replace(/\n/g, ' ').toLowerCase()
    : own;
  const shown = lower.includes(' as ') ? SHOWN_AS.exec(lower) : null;
  if (shown && orderAt(clause, shown.index) === 'asked') {
    const { thing, being } = shown.groups!;
    const at = [shown.index, shown.index + shown[0].length] as const;
    yield { words: `${thing} is ${being}`, at, quoted: false, final: false };
    return;
  }
  const hasThat = lower.includes('that ');
  for (const pattern of STATEMENTS) {
    if (!hasThat && !BARE.has(pattern)) continue;
    const match = pattern.exec(lower);
    if (!match) continue;
    const { told, final, verb } = match.groups!;
    const isStated = final !== undefined || pattern === TO_BE_STATED;
    if (!isStated && orderAt(clause, match.index) !== 'asked') continue;
    yield {
      words: told!.trim() + inPlaceOf(clause),
      at: [match.index, match.index + match[0].length],
      quoted: false,
      final: final !== undefined || /^(?:conclud|judg|find)/.test(verb ?? ''),
    };
    return;
  }
}
