import { oncePer } from '../language/once.ts';
import { rememberRecent } from '../language/recent.ts';
import type { PromptDocument, Wording } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import type { Clause, ClauseKind } from './clauses.ts';
import { namesText } from './lexicon/texts.ts';
import { DELIVERABLES, isRuleLabel, lastNoun, singular } from './scope.ts';
import { mayHold } from './task-words.ts';

/** Nouns and titles that are remembered. */
const KEPT_NOUNS = 2000;

const INTO_ANOTHER = 'turn|convert|transform|distil|boil down|adapt|rewrite|rework';
const WITHOUT_CHANGE =
  'summari[sz]e|condense|sum up|extract|grade|mark|assess|evaluate|moderate|classify|label|receive|are given|get|go through';
const NOUNS =
  '(?:(?:the|this|an?|each|every|incoming|following|user|customer)\\s+)+((?:[a-z-]+ ){0,2}?[a-z-]+)(?: of [a-z]+)?';
const TAKES_TEXTS = 'summari[sz]e|condense|grade|assess|evaluate|moderate|classify|triage|review|analy[sz]e|go through';
const TEXTS = '((?:[a-z-]+ ){0,2}?[a-z-]{2,}[^s\\W]s)';
const GOES_ON =
  '(?=\\s*$|[.,:;]|\\s+(?:in|into|for|to|on|by|as|and|from|of|with|against|below|above|clause|after|the|that|which|you|they|we|people)\\b)';

/**
 * What becomes something else or is only read: `Turn the manual into a FAQ`, `Classify tickets by urgency`, `From the sheet
 * write …`.
 */
const MADE =
  "(?:make|create|write|build|generate|compile|produce|prepare|draft|put together)\\s+(?:an?|the|our|your|\\d+|two|three|four|five|ten)\\s+(?:[a-z'’-]+ ){0,5}[a-z-]+";
const GIVEN = new RegExp(
  `\\b(?:(?:${INTO_ANOTHER})\\s+(?:${NOUNS}\\s+(?:in)?to (?:an?|the|two|three|four|plain)\\b|${TEXTS}\\s+into\\b)|(?:${WITHOUT_CHANGE})\\s+${NOUNS}${GOES_ON}|(?:${TAKES_TEXTS})\\s+${TEXTS}${GOES_ON}|${MADE}\\s+from\\s+${NOUNS}${GOES_ON}|^\\W*from\\s+${NOUNS}(?=\\s*,|\\s+(?:write|give|produce|make|create|build|list|extract|fill)\\b))`,
  'gi',
);
const IT_IS_GIVEN = new RegExp(
  `^\\W*(?:please )?(?:${INTO_ANOTHER}|${WITHOUT_CHANGE}|translate)\\s+(?:it|them)\\b`,
  'i',
);
const DESCRIBED =
  /^\W*(?:[a-z]+: )?(?:(?:the|this|your|each|every)\s+)?((?:[a-z-]+ ){0,2}?[a-z-]+)\s+(?:is|are|was|were|has|have|contains?|runs?|arrives?|comes?)\b/i;
/** `Logs arrive in chunks`, `The notes are pasted below`; not `The reply is handed to a parser`, `Summaries are provided in three sentences`. */
const ARRIVES =
  /^\W*(?:[a-z]+: )?(?:(?:the|these|your|all|incoming)\s+)?((?:[a-z-]+ ){0,2}?[a-z-]+)\s+(?:arrives?|comes? (?:straight |directly )?from|(?:is|are) (?:pasted|attached|supplied|provided|delivered|handed|sent to you))\b(?! (?:[a-z]+ )?(?:(?:in)?to (?!you\b)|in an? (?:chat|mail))| (?:in|as) (?:(?!the )[a-z]+ ){0,4}?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z]+ )?(?:words?|sentences?|paragraphs?|lines|bullets?|points|steps|sections|parts)\b)/gi;

/** Texts that a prompt is given whatever it says of them. */
const ALWAYS_GIVEN =
  /^(?:(?:the|each|every|all|any|an?) )*(?:inputs?|transcripts?|manuscripts?|recordings?|originals?|source texts?|raw (?:data|notes|text)|(?:incoming|uploaded|submitted|scanned|input|source) [a-z-]+|[a-z-]+ (?:below|above|attached|provided|supplied|(?:that )?you (?:receive|get|are given|are sent|see)))$/;
/** People who write to the model, and what they do: `Customers write long mails`. */
const PEOPLE_WRITE =
  /^\W*(?:the |your |our |most |many |some )?(?:[a-z]+ )?(?:users?|customers?|clients?|callers?|students?|pupils?|learners?|children|authors?|people|guests?|patients?|visitors?|senders?|reporters?|applicants?|candidates?|employees|colleagues|members|parents|teachers) (?:often |usually |mostly |sometimes |always )?(?:writes?|sends?|asks?|speaks?|types?|submits?|posts?|pastes?|provides?|complains?)\b/;
/** What the model is handed: `You get an article of 600 words`. */
const YOU_GET =
  /^\W*you(?:['’]ll| will|['’]re| are| have)? (?:also |then |often |usually |been |be )*(?:given|sent|shown|handed|provided with|receive|get)\b/;
/** A heading or label over what the model is handed: `Input`, `What students send`. */
const GIVEN_TITLE =
  /^(?:the )?(?:inputs?(?: (?:data|text|format))?|source(?: (?:text|document|material)s?)?|what (?:you(?:['’]ll| will| are)? (?:get|given|receive|see)|(?:the |our |your )?[a-z]+ (?:sends?|writes?|gives?|submits?|provides?|uploads?)(?: you| in)?))$/i;
/** `Review: {{review}}`: the label of a variable that holds a text. */
const LABEL_OF_VARIABLE =
  /^\W{0,8}([A-Z][A-Za-z-]*(?: [a-z-]+)?)\W{0,4}:\W{0,4}(?:\{\{? {0,2}\w+ {0,2}\}?\}|\$\{\w+\}|<\w+>)\W{0,4}$/;
/** `the curator's notes`: a text that somebody else wrote. */
const SOMEBODYS = /^(?:the|an?) [a-z]+['’]s? (?:own )?([a-z]+)$/;

const givenIn = oncePerWording((wording): readonly string[] => {
  const { text } = wording;
  const worked = mayHold(wording, 'given') ? nounsOf(text, GIVEN) : NONE;
  const arriving = mayHold(wording, 'arrives') ? nounsOf(text, ARRIVES) : NONE;
  const inVariable = held(text);
  return worked.length + arriving.length + inVariable.length > 0 ? [...worked, ...arriving, ...inVariable] : NONE;
});

function nounsOf(text: string, pattern: RegExp): readonly string[] {
  return matchesOf(text, pattern).map((match) => headOf(match.slice(1).find((noun) => noun !== undefined)!));
}

const NONE: readonly never[] = [];

/** The noun, in the singular, that a sentence tells something of: `worksheet` of `The worksheet is for the children`. */
const describedIn = oncePerWording(({ text }) => {
  const noun = DESCRIBED.exec(text)?.[1];
  return noun === undefined ? null : headOf(noun);
});

/** The noun for the text that a variable holds, where its label names one. */
function held(text: string): readonly string[] {
  const label = LABEL_OF_VARIABLE.exec(text)?.[1];
  if (label === undefined) return NONE;
  const noun = headOf(label);
  return isRuleLabel(noun) ? [] : [noun];
}

const takesUp = oncePerWording(({ text }) => IT_IS_GIVEN.test(text));

const headOf = rememberRecent(KEPT_NOUNS, (noun) => lastNoun(noun.trim().replace(BEHIND_NOUN, '')));

const BEHIND_NOUN = /(?<=\S) (?:below|above|attached|provided|supplied|itself|themselves)$/i;

/** The nouns, in the singular, of what the prompt works on without returning it: `manual`, `article`. */
export function thingsGiven(document: PromptDocument): ReadonlySet<string> {
  const given = new Set<string>();
  for (const { blocks, example } of document.messages) {
    if (example) continue;
    for (const { sentences } of blocks) {
      let described: string | null = null;
      for (const { wording } of sentences) {
        for (const noun of givenIn(wording)) given.add(noun);
        if (described !== null && takesUp(wording)) given.add(described);
        described = describedIn(wording);
      }
    }
  }
  return given;
}

/** Nouns for what somebody pastes. */
const PASTED =
  '(?:text|recipe|article|e-?mail|letter|message|notes?|paragraph|passage|review|story|poem|sentences?|code|function|script|transcript|memo|report|post|draft|data|snippet|abstract|essay|comment|ticket|conversation|dialogue|document|contract|tweet|song|announcement|minutes|log|table|list)';
/** `Please make this vegan:`, `Translate my letter to the landlord:`, `Here are the notes:` with the text behind. */
const HANDS_OVER = new RegExp(
  `\\b(?:(?:make|turn|convert|summari[sz]e|sum up|translate|rewrite|rephrase|edit|correct|proofread|fix|polish|shorten|improve|adapt|review|clean up|classify|analy[sz]e|grade|copy-?edit) (?:this\\b|(?:my|these|the following|this|the) (?:[a-z]+ )?${PASTED}\\b)|here(?:['’]s| is| are) (?:my|our|the|an?) (?:[a-z]+ )?${PASTED}\\b|^\\W*(?:my |the |our )?${PASTED}(?=:))[^.;:\\n]{0,60}:\\s*$`,
  'i',
);

/** Whether what stands behind a sentence is a text that somebody pastes. */
export const handsOver = oncePerWording(({ masked }) => masked.trimEnd().endsWith(':') && HANDS_OVER.test(masked));

/** Whether `it`, in the sentence after this one, is something given. */
export function speaksOfGiven(wording: Wording, given: ReadonlySet<string>): boolean {
  const noun = describedIn(wording);
  return noun !== null && (given.has(noun) || ALWAYS_GIVEN.test(noun));
}

/**
 * Whether a clause tells what something given is like, which asks for nothing: `The manual is in German`. `lineTitle` is that
 * of its line, `title` that of its section.
 */
export function describesGiven(
  clause: Clause,
  given: ReadonlySet<string>,
  lineTitle: string | undefined,
  title: string | undefined,
): boolean {
  const own = toldOf(clause);
  if (own.given !== undefined) return own.given;
  if (title !== undefined && namesGiven(title)) return true;
  const labels = [clause.label, lineTitle].filter((label) => label !== undefined);
  if (labels.some((label) => namesGiven(label) || given.has(headOf(label)))) return true;
  return own.noun !== undefined && given.has(own.noun);
}

/** What a clause tells of by its own words: something given or not, or what the noun names if that is given. */
interface Told {
  readonly given?: boolean;
  readonly noun?: string;
}

const toldOf = oncePer(({ kind, subject, lower, sentence }: Clause): Told => {
  if (kind === 'imperative' || kind === 'question') return { given: false };
  if (PEOPLE_WRITE.test(lower) || YOU_GET.test(lower)) return { given: true };
  // "Users paste JSON without a fence".
  if (kind === 'participle' && PEOPLE_WRITE.test(sentence.masked.toLowerCase())) return { given: true };
  if (kind === 'modal') return { given: false };
  if (subject === undefined || !TELLS.has(kind) || !IS.test(lower)) return {};
  if (ALWAYS_GIVEN.test(subject)) return { given: true };
  const somebodys = SOMEBODYS.exec(subject)?.[1];
  if (somebodys !== undefined && DELIVERABLES.test(somebodys)) return { given: true };
  return OF_ONE.test(subject) || PLURAL.test(subject) ? { noun: headOf(subject) } : {};
});

const namesGiven = rememberRecent(KEPT_NOUNS, (title) => GIVEN_TITLE.test(title.trim()));

/** `Each ticket is in French` reads as what hangs on a clause before. */
const TELLS: ReadonlySet<ClauseKind> = new Set(['declarative', 'participle']);
const IS = /\b(?:is|are|was|were|has|have|had|contains?|uses?|runs?)\b/;
const OF_ONE = /^(?:the|this|your|these|those|each|every|all|any) [a-z -]+$/;
const PLURAL = /^[a-z -]+[^s\W]s$/;

const GIVEN_SO =
  /^\W*(?:(?:each|every|all|any|an?|your|our) )?((?:[a-z-]+ )?[a-z-]+) (?:is|are|(?:must|should|shall|will|has to|have to|(?:is|are) to) be) (?:always |only |never |to be )*(?:given|provided|supplied|delivered|written|presented|returned|offered|phrased|kept|formatted|explained|answered) (?:as|in|with) /;
const GIVEN_ALWAYS =
  /^(?:instructions|directions|advice|answers?|repl(?:y|ies)|responses?|explanations?|feedback|definitions?|help)$/;

/** `Instructions are always given as a list of three points`: of whatever is written. */
export function isGivenSo({ lower }: Clause): boolean {
  const thing = GIVEN_SO.exec(lower)?.[1];
  return thing !== undefined && (GIVEN_ALWAYS.test(thing) || namesText(singular(thing)));
}
