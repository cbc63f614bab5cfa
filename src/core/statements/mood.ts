import { startsWithImperative } from '../directives/clauses.ts';
import { matchesOf } from '../text/matches.ts';

/** A stretch of a sentence that asserts, or only asks for something; offsets are the sentence's. */
export interface Assertion {
  readonly start: number;
  readonly end: number;
  /** `instruction` when the words tell the model what to do, or speak of its output or of itself. */
  readonly mood: 'assertion' | 'instruction';
  /** A label and its value, or a noun phrase: no verb. */
  readonly fragment: boolean;
}

/** What follows is asserted, though the model is told to pass it on. */
const REPORTED =
  /\b(?:tell|inform|say|mention|state|explain|remind|note|remember|clarify|point out|keep in mind|be aware|let (?:them|users?|customers?|people|callers?) know)(?: (?:to )?(?:the |your |all |every )?[\w’'-]+){0,3}? that |\btell (?:them|users|customers|people|callers|guests) (?!to\b|how\b|what\b|why\b|when\b|where\b|if\b|whether\b|about\b|which\b|who\b)/i;
/** What follows is made up for the task. */
const SUPPOSED =
  /\b(?:imagine|suppose|assume|pretend|what (?:would|if|could)|say you|let['’]s say|for example|for instance|e\.g\.|such as)\b/i;
const CONDITION =
  /^(?:and |but |or |also,? )?(?:if|when|whenever|unless|once|while|should|in case|as soon as|after|before|for|in the event)\b[^,:]{2,160}[,:]\s+(?:then )?/i;
const LABEL = /^[\p{L}\d][\p{L}\d &/'’().-]{1,40}(?::|\s[–—-])\s/u;
/** Labels of what the prompt itself sets. */
const PARAMETER_LABEL =
  /^(?:(?:max(?:imum)?|min(?:imum)?|target|desired|ideal|default) )?(?:[\w-]+ )?(?:length|tone|style|format|reading level|level|paragraphs?|sentences?|words?|subject(?: line)?|title|output|input|example|sample|temperature|budget|limit|threshold|score|scale|weight|priority|audience|voice|language|goal|target|role|before|after|persona|wrong|right|good|bad|step \d+|question|answer|q|a|user|assistant|customer|agent|response|reply|scenario|rate)(?:\s?\(.{0,20}\))?(?::|\s[–—-])/i;
/** The model, and what it writes; lower-cased, which is cheaper to compile. */
const OWN_SUBJECT =
  /^(?!(?:the |our )?(?:newest|latest|current|cheapest|best|fastest) |[^.;]{0,60}\b(?:is|are) (?:taught|purged|deleted|archived|charged|refunded|reimbursed)\b)(?:and |but |also,? |then )?(?:you\b|your\b|yourself\b|i\b|i['’]m\b|act as\b|as an?\b|the (?:user|reader) (?:is|has|earns|wants|speaks|lives)\b|(?:the |an? |each |every |all |any |both |its |this )?(?:[\w-]+ )?(?:assistant|model|agent|bot|ai|llm|response|answer|reply|output|summary|headline|title|teaser|paragraph|section|sentence|bullet|heading|article|piece|post|description|essay|(?<!expense )report|score|confidence|rating|field|key|value|column|row|line|function|method|(?<!business |first )class|file|test|caption|poem|story|slide|prompt|example|sample|snippet|draft|text|word|label|token|tweet|subject line)(?:e?s)?(?=[,:]|$| (?:of|in|for|from|to|that|which|with|at|on|is|are|was|were|has|have|must|should|can|may|will|ends?|starts?|begins?|above|below|ranges?|and|or|contains?|consists?|lists?|uses?|does|do|states|describes|explains|asks|names|tells|introduces|summari[sz]es|mentions|\d)\b)|the (?:first|second|third|fourth|fifth|last|final|other) (?:states|describes|explains|asks|names|tells|introduces|summari[sz]es|mentions)\b)/;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|costs?|starts?|takes?|took|pays?|runs?|lasts?|closes?|opens?|comes?|ends?|expires?|gets?|receives?|can|may|must|will|lies|stands?|covers?|serves?|operates?|applies|includes?|ships?|contains?|reached|get|go(?:es)?|earns?|sells?|weighs?|heads|leads|use|renew)\b/i;
/** A word that could be a verb in its base form, but stands in front of a noun whose verb follows: "plan S has 5 GB". */
const NOMINAL_START =
  /^[\w-]+(?: (?!the\b|an?\b|your?\b|their\b|its\b|it\b|them\b|that\b|this\b|each\b|every\b|any\b|all\b|to\b|at\b|in\b|if\b|when\b|no\b|only\b|and\b|which\b|who\b|where\b|what\b|how\b|for\b|with\b|by\b|on\b)[\w’'&.-]+){0,4} (?:is|are|was|costs?|has|starts? (?:at|from)|takes|pays|runs|lasts|closes|opens|comes|ends|expires|must be|may be|can be)\b/i;
/** How something is to be put down: `a rate of 0 is written as 0`. */
const SETS_OUTPUT =
  /\b(?:is|are) (?:always |never |not )?(?:written|shown|given|rendered|printed|spelt|spelled|displayed|formatted|rounded|labelled|labeled|marked) (?:as|in|with|to)\b/;
/** An order behind its case: `between two meetings leave ten minutes`. */
const CASE_FIRST =
  /^(?:between|for|on|in|at|with|from|during|after|before|under) (?:[\w()=’'-]+ ){1,6}?(?<!\b(?:we|they|you|i|to|who|that|not) )(?:leave|give|add|use|keep|write|send|ask|choose|say|tell|show|put|allow|plan) (?:the|an?|no|it|them|up|at|\d+|one|two|three|four|five|six|seven|eight|nine|ten|points)\b/;
/** An act that is named, not a fact: "quoting the vendor's price". */
const GERUND = /^\w+ing\s+(?:the|an?|your|their|[\w-]+['’]s)\b/i;
/** "…, so put them first": the fact only gives the reason for what to do. */
const CONSEQUENCE = /[,;]\s(?:so|therefore|thus|hence)\s(?:you\s|please\s|always\s|never\s)?/i;

/**
 * Cuts a sentence (masked, without its bullet) into the stretches that stand for themselves, and says which of them
 * assert. A condition in front is cut off: what it names is a parameter, not a fact.
 */
export function readAssertions(text: string): Assertion[] {
  const end = trimEnd(text);
  const reported = REPORTED.exec(text);
  if (SUPPOSED.test(text)) return [];
  if (!reported && text.trimEnd().endsWith('?')) return [];
  const from = reported ? reported.index + reported[0].length : skipLead(text);
  const consequence = CONSEQUENCE.exec(text.slice(from, end));
  if (consequence && startsWithImperative(text.slice(from + consequence.index + consequence[0].length).toLowerCase())) {
    return [];
  }
  return splitClauses(text, from, end).map((clause) => readClause(text, clause, reported !== null));
}

function readClause(text: string, clause: { start: number; end: number }, reported: boolean): Assertion {
  let { start } = clause;
  const condition = CONDITION.exec(text.slice(start, clause.end));
  if (condition && start + condition[0].length < clause.end) start += condition[0].length;
  const words = text.slice(start, clause.end);
  const lower = words.toLowerCase();
  const label = LABEL.exec(words);
  if (label) {
    const value = lower.slice(label[0].length);
    const instructs = PARAMETER_LABEL.test(words) || startsWithImperative(value) || GERUND.test(value);
    const fragment = !FINITE.test(value);
    if (!fragment) start += label[0].length;
    return { start, end: clause.end, mood: instructs ? 'instruction' : 'assertion', fragment };
  }
  const imperative = startsWithImperative(lower) && !NOMINAL_START.test(words);
  const instructs =
    imperative ||
    GERUND.test(words) ||
    (!reported && OWN_SUBJECT.test(lower)) ||
    SETS_OUTPUT.test(lower) ||
    CASE_FIRST.test(lower) ||
    /^(?:do not|don['’]t|never|always)\b/.test(lower);
  return { start, end: clause.end, mood: instructs ? 'instruction' : 'assertion', fragment: !FINITE.test(words) };
}

function skipLead(text: string): number {
  return /^[^\p{L}\p{N}$€£¥+("“@]*(?:(?:please )?(?:note|nb|info|important|reminder|hint|tip|fact)\s?:\s*|also,\s+|in addition,\s+)?/iu.exec(
    text,
  )![0].length;
}

const CLAUSE_BREAK = /;\s|,\s(?:and|but|while|whereas|so)\s/g;

function splitClauses(text: string, from: number, to: number): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = from;
  for (const match of matchesOf(text.slice(from, to), CLAUSE_BREAK)) {
    const at = from + match.index;
    const rest = text.slice(at + match[0].length, to);
    if (!isWhole(text.slice(start, at)) || !isWhole(rest)) continue;
    clauses.push({ start, end: at });
    start = at + match[0].length;
  }
  if (start < to) clauses.push({ start, end: to });
  return clauses;
}

/** With a verb of its own, or a variable that stands for a sentence. */
function isWhole(clause: string): boolean {
  return FINITE.test(clause) || /^(?:[^:]{1,40}:)?\W*Xx{3,}\W*$/.test(clause);
}

function trimEnd(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s.!;:,*_]/.test(text[end - 1]!)) end--;
  return end;
}

const PAST =
  /\b(?:was|were|had|began|became|came|grew|fell|rose|won|lost|took|made|bought|sold|founded|established|introduced|moved|opened|launched|ended|started|reached|joined|signed|published|released|acquired|since)\b/i;
const PRESENT =
  /\b(?:is|are|has|have|costs?|pays?|runs|can|may|must|will|stands|currently|applies|takes|gets?|as of)\b/i;
const ABSOLUTE_YEAR = /\b(?:1[0-9]|20)\d{2}\b/;

/** A year in front makes any verb in -ed one of the past: "in March 2020 the museum closed". */
const DATED_LEAD = /^(?:in|during|from|between|by)\b[^,.;]{0,30}\b(?:1[0-9]|20)\d{2}\b/i;

/** A dated statement in the past tense tells history, which does not change. */
export function isHistory(clause: string): boolean {
  if (!ABSOLUTE_YEAR.test(clause) || PRESENT.test(clause)) return false;
  return PAST.test(clause) || (DATED_LEAD.test(clause) && /\b\w+ed\b/i.test(clause));
}

/** Tasks that make up a world: stories, games, role-plays, exercises. */
const FICTION =
  /\b(?:write|tell|continue|invent|compose)\b[^.\n]{0,40}\b(?<!user )(?:story|tale|novel|screenplay|fan fiction)\b|\btext adventure\b|\bdungeon master\b|\b(?:you are|you play|you will play|act as|play the role of)\b[^.\n]{0,60}\b(?:role[- ]?play|simulation|training talk|exercise)\b/i;

/** Whether a prompt, by its first words, asks for fiction; what it then states holds in that world alone. */
export function isFiction(prompt: string): boolean {
  return FICTION.test(prompt.slice(0, 400));
}
