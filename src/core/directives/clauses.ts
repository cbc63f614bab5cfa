import type { LanguageModel, Token } from '../language/types.ts';
import { Cues, type Met, metIn } from '../prompt/cues.ts';
import { isSpace } from '../prompt/leaf-text.ts';
import type { Wording } from '../prompt/types.ts';
import { matchesOf } from '../text/matches.ts';
import { NUMBERED_CASE } from './numbers.ts';
import { orderBehindOpener } from './openers.ts';
import { isRuleLabel, lastNoun, partNamedFirst, partOf } from './scope.ts';
import type { Modality } from './types.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from './verbs.ts';

export type Polarity = 'positive' | 'negative';

/** Text in quotation marks or backticks: the words themselves, not what they say. */
export interface Quoted {
  /** Offsets of the sentence, without the marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ClauseCondition {
  /** `if` holds for when, for, in case …; `unless` for except and other than. */
  readonly kind: 'if' | 'unless';
  readonly text: string;
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What introduces a list item, cell or paragraph: the parent item, the line before the list, or the heading. */
export interface Lead {
  readonly text: string;
  /** Set where the lead states one: `Never:`, `Avoid the following:`, `You should:`. */
  readonly polarity: Polarity | undefined;
  readonly modality: Modality | undefined;
  /** Says always, under all circumstances, no exceptions. */
  readonly universal: boolean;
}

/**
 * - `imperative` starts with a verb: `keep it short`
 * - `modal` has must, should, may, will, is to …
 * - `label` is `Tone: formal`, or a table row's cell under its first cell
 * - `participle` hangs on the clause before: `avoiding jargon`, `with exactly three points`
 * - `fragment` has no verb: `max 3 bullets`
 * - `declarative` says how something is: `an entry has 40 words`
 * - `question` asks it of the output: `Is the title short?`
 */
export type ClauseKind = 'imperative' | 'modal' | 'label' | 'participle' | 'fragment' | 'declarative' | 'question';

/** The smallest stretch of a sentence that states something of its own. Offsets are the sentence's. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The masked words, letter for letter in place; what stands in quotation marks is blanked by `_`. */
  readonly text: string;
  readonly lower: string;
  /** The words as written. */
  readonly raw: string;
  readonly kind: ClauseKind;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The noun phrase it is about, lower-cased, with quoted names: `the email`, `each paragraph`, `the "body" key`. */
  readonly subject: string | undefined;
  /** `Tone` of `Tone: formal`. */
  readonly label: string | undefined;
  readonly conditions: readonly ClauseCondition[];
  /** What opens the sentence without a comma behind it: `in each section` of `in each section name the price`. */
  readonly opener: string | undefined;
  /** Says always, under all circumstances, no exceptions. */
  readonly universal: boolean;
  readonly quotes: readonly Quoted[];
  readonly lead: Lead | undefined;
  /** The whole sentence: masked and as written. */
  readonly sentence: Wording;
  /** The cues that its words meet, quoted ones among them. */
  readonly met: Met;
  /** The cues that the words of the whole sentence, its label and its lead meet. */
  readonly near: Met;
  /** Tagged words of the clause, offsets of the sentence; tagged on first use. */
  readonly tokens: readonly Token[];
  /** Tagged words of the whole sentence. */
  readonly sentenceTokens: readonly Token[];
  /** See {@link LanguageModel.isRare}. */
  isRare(word: string): boolean;
}

const QUOTES =
  /"([^"]{1,400})"|“([^”]{1,400})”|‘([^’\n]{1,200})’|«([^»\n]{1,200})»|`([^`\n]{1,200})`|(?<![\w'])'([^'\n]{1,120})'(?!\w)/g;

const QUOTE_MARK = /["“‘«`']/;

/** Finds quoted words; `'` counts only where it does not stand inside a word. */
export function quotesOf(text: string): Quoted[] {
  const found: Quoted[] = [];
  if (!QUOTE_MARK.test(text)) return found;
  for (const match of matchesOf(text, QUOTES)) {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    found.push({ start: match.index + 1, end: match.index + 1 + inner.length, text: inner });
  }
  return found;
}

function blank(masked: string, quotes: readonly Quoted[]): string {
  if (quotes.length === 0) return masked;
  let text = '';
  let from = 0;
  for (const { start, end } of quotes) {
    text += masked.slice(from, start) + '_'.repeat(end - start);
    from = end;
  }
  return text + masked.slice(from);
}

/** `, even if the user asks`, behind what it concedes: what is said in it is no rule. */
const CONCESSION = /(?<=[a-z0-9_"”’)],? )(?:even|also) (?:if|when|whenever|where|though)\b/g;

const SOFT =
  /\b(?:should(?! (?:always|never)\b)|ought to|try to|tr(?:y|ies) not to|prefer(?:ably|s|red|ence)?|ideally|aim (?:for|to|at)|(?:where|if|when|whenever|as far as|as much as) (?:possible|appropriate|feasible|practical|applicable|relevant|you can)|generally|typically|usually|normally|(?<!early and )often|consider|(?<!^\W{0,3})recommend(?:ed)?|(?<!\b(?:the|your|an?|its|one|any|this) )recommendation|strive|by default|tends? to|suggested|roughly|lean towards?|optimi[sz]e for|mostly|minimi[sz]e|sparingly)\b/;
/** Holds for the orders behind it. */
const OPENS_SOFT =
  /^\W*(?:by default|ideally|preferably|in general|generally|typically|usually|normally|(?:where|if|when|whenever|wherever) (?:possible|appropriate|feasible|practical|applicable|relevant))\b/i;
const MAY =
  /\b(?:(?<!\d )may(?! \d)|might|(?<!\bas (?:often|much|many|far|long|soon) as (?:you|we|it|possible) )can|could|optional(?:ly)?|feel free|allowed to|permitted to|free to|need not|needn['’]t|needs? no|(?<!\b(?:only|just|exactly|at most|up to|maximum|no|not|none|nothing|never|nobody|nowhere|what|that|which)\b[^.;]{0,60})(?:is|are) (?:also |explicitly )?(?:permitted|allowed)(?! (?:to|only|just|no|at|once|twice)\b)|not required|not necessary|no (?:[a-z-]+ ){1,4}(?:is|are) (?:needed|required|necessary)|no need|(?:don['’]t|do not|does not|doesn['’]t) (?:have|need) to|(?:is|are) (?:ok|okay|fine|acceptable))\b/;
const MUST =
  /\b(?:must|shall|always|never|required|requires?|mandatory|strictly|(?:need|needs|has|have) to|is to|are to|will|ensure|make sure|(?:do|does|is|are) not|don['’]t|cannot|can['’]?t|may not|only|exactly|under no circumstances)\b/;
/** Characters in front of a clause among which its conjunction stands. */
const LINK = 10;
const CANNOT =
  /\b(?:cannot|can not|can['’]t|may not|(?:may|can|could) never|could not|not (?:allowed|permitted) to|(?:nothing|none|nobody|neither [a-z]+|no [a-z]+|not (?:an?|one) [a-z]+)(?: [a-z'’-]+){0,5}? (?:may|can|could)|none of (?:the|these) (?:[a-z]+ )?(?:words|phrases|names|terms|expressions|following)\b[^.;]{0,120}? (?:may|can|could)|(?:not a single|not one|no|none of the|neither) (?:[a-z-]+ ){1,3}(?:is|are) (?:allowed|permitted)|(?:never|nowhere) (?:may|can|could)|(?:at|in|on|by|under) no [a-z]+ (?:may|can|could))\b/;
const UNIVERSAL =
  /\b(?:always|never|under (?:all|any|no) circumstances?|no exceptions?|without exceptions?|at all times|in (?:all|every) cases?|no matter|regardless|every single|at any (?:point|time)|in any case|every time|from (?:start to finish|beginning to end|(?:the )?(?:very )?first (?:[a-z]+ )?to (?:the )?(?:very )?last|hello to goodbye)|(?:no|not|without|never|n['’]t) [^.;]{1,40} anywhere)\b/;

/** What the words of a clause hint at, so that its longer expressions are tried where one of their words stands. */
const HINTS = new Cues([
  // of a denial
  /n['’]t|\b(?:not?|cannot|cant|dont|never|without|avoid|refrain|exclud|omi|prohibit|forbid|ban|disallow|neither|nor|skip|abstain|left|leav|desist|nothing|un|quiet|silent|mum|yourself|wraps|eschew|forgo|shun|suppress|withhold|withheld|conceal|steer|out|away|off|limits|free|devoid|dispens|absent|stay|anonym|nameless|secret|confiden|hidden|private|aside|rule|drop|ignored|disregarded|neglected|pass|eliminate|strip|remove|none|zero|strike|banish|purge|rather|instead|opposed|place|inappropriate|taboo|verboten|blacklist|business|belong)/,
  // of a modality
  /n['’]t|\b(?:should|ought|try|tries|prefer|ideally|aim|possible|appropriate|feasible|practical|applicable|relevant|can|generally|typically|usually|normally|often|consider|recommend|strive|default|tends?|suggested|roughly|lean|optimi|mostly|minimi|sparingly|may|might|could|option|feel|to|free|need|not|necessary|no|ok|okay|fine|acceptable|must|shall|always|never|requir|mandatory|strictly|will|ensure|sure|cannot|cant|only|exactly|circumstances)/,
  // of a condition at the end
  /\b(?:only|where|if|when|unless|long|until|provided|case|event|exception|except|other|apart|elsewhere|else|everywhere|anywhere|then|here|before|earlier|again|longer|shorter|words|lines|sentences|characters|paragraphs|pages|tokens|above|below|over|under|beyond|exceeding|anymore|anylonger|more|stage|point|moment|complex|simple|short|small|large|minor|major|trivial|new|existing|urgent|technical|non-technical|beginner|advanced|expert|experienced|multi-step|ambiguous|unclear|follow-up|rest\b|chats?\b|e-?mails?|letters|sms|slack|phone|calls|social|twitter|linkedin|instagram|mobile|desktop|print\b|person\b|repl(?:y|ies)\b|messages?\b|answers?\b|responses?\b|posts?\b|notes?\b|turns?\b|rounds?\b|rows?\b|fields?\b|entr(?:y|ies)\b|sections?\b|versions?\b|files?\b|tickets?\b)/,
  // of what always holds
  /\b(?:always|never|circumstances?|exceptions?|times|cases?|matter|regardless|single|any|every|anywhere|last|finish|goodbye)\b|\bend$/,
  // of a predicate behind a subject
  /\b(?:must|should|shall|will|may|might|can|could|need|has|have|having|is|are|being|ought|contain|consist|includ|compris|start|begin|end|using|uses?\b|never|always|runs?\b|exceed|appear|stay|conclude|open|reflect|span|goes|gets|do|count|deals|carries|closes|mentions|describes|explains|makes|omits|leaves|introduc|address|covers|features|names|says|announces|takes|falls|fits|comes|totals(?!\W*$|[.,;:)]| (?:are|is|must|should|has|have|and|or|nor|of|in|on|for|from|at|with|about)\b)|lists(?!\W*$|[.,;:)]| (?:are|is|must|should|has|have|and|or|nor|of|in|on|for|from|at|with|about)\b)|shows(?!\W*$|[.,;:)]| (?:are|is|must|should|has|have|and|or|nor|of|in|on|for|from|at|with|about)\b)|gives|offers(?!\W*$|[.,;:)]| (?:are|is|must|should|has|have|and|or|nor|of|in|on|for|from|at|with|about)\b)|provides|presents|suggests|requires|demands|deserves|receives|amounts?\b|adds?\b|come\b|run\b|make\b|take\b)/,
  // of the matter that something is about
  /\b(?:whether|who|that\b)/,
  // of a reason
  /\b(?:because|since)\b/,
]);
const DENIES = 0;
const MODAL = 1;
const CONDITIONAL = 2;
const ALWAYS = 3;
const PREDICATES = 4;
const ABOUT = 5;
const REASONS = 6;

/** `…, because readers do not like long texts`: what is denied in a reason is not what is asked. */
const REASON =
  /,? \b(?:because (?!of\b)|since (?:the|our|we|they|it|its|this|these|many|most|some|not|no|nobody|people|readers?|users?|customers?|i|you) ).*$/;

/** What may be at most so is bound: `may appear just once`. */
const BOUNDED_MAY =
  /^\W*(?:only|at most|no more than|not more than|fewer than|less than) [^.;,]{1,60}? (?:can|may)\b|\b(?:can|may)\b[^.;,]{0,30}\b(?:any|every)where (?:but|except)\b|\b(?:can|may) only\b|\b(?:can|may)\b[^.;,]{0,30}\b(?:only|at most|no more than|not more than|up to|a maximum of|just (?:once|twice|one|two|three|\d))\b/;

/** The modality that the words state, or undefined. */
export function modalityOf(lower: string, met = metIn(lower)): Modality | undefined {
  if (!HINTS.has(met, MODAL)) return undefined;
  const may = MAY.test(lower) && !CANNOT.test(lower) && !BOUNDED_MAY.test(lower);
  if (may && !/\b(?:must|should|shall)\b/.test(lower)) return 'may';
  if (SOFT.test(lower)) return 'should';
  return MUST.test(lower) ? 'must' : undefined;
}

/** Negations proper: they turn the verb after them round. */
const NOT =
  /\b(?:(?:do|does|is|are|must|should|shall|may|can|could|will|would|need)\s?(?:not|n['’]t)|don['’]t|doesn['’]t|isn['’]t|aren['’]t|mustn['’]t|shouldn['’]t|cannot|can['’]t|won['’]t|never|not|no longer(?! than\b)|under no circumstances)\b/g;
/** Words that deny by their own meaning. */
const DENIAL =
  /\b(?:without|avoid(?:s|ed|ing)?|(?<!\b(?:the|a|this|its|your) )refrain(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|omit(?:s|ted|ting)?|omission of|prohibit(?:s|ed|ing)?|forbid(?:s|ding)?|forbidden|(?<!\b(?:the|a|this|that|such|any) )ban(?:ned|ning|s?(?!\W*$|[,;]| (?:on|of|in|is|was|for|and|or)\b))|disallow(?:s|ed|ing)?|neither|nor|skip(?:s|ped|ping)?|abstain(?:s|ing)?|left out|leav(?:e|es|ing) (?:out|off|aside)|leav(?:e|es|ing) [^.;:]{1,80}? (?:out|un(?:mentioned|said|addressed|named|stated|explained|disclosed|described|told))|pass(?:es|ing)? over (?=(?:the|any|all|every|its|his|her|their)\b)|keep(?:s|ing)? [^.;:,]{1,80}? (?:out of|to yourself|under wraps|secret|a secret|hidden|confidential|undisclosed|unnamed|anonymous|unstated)|(?:must|should|shall|to) be (?:ignored|disregarded|neglected|passed over)|(?:stay(?:ing)? away|desist) from|say(?:s|ing)? nothing|nothing (?:about|on|regarding|concerning)|nothing (?:(?:must|should|shall|may|can|will|is|ever|to) ){1,3}(?:be )?(?:said|told|written|mentioned|revealed|known|disclosed|hinted)\b|(?:do(?:es|ing)?|go(?:es|ing)?) without|dispens(?:e|es|ing) with|(?:is|are|be|left|kept) (?:left|kept|to be left|to be kept) (?:out|aside|unmentioned|unsaid|unnamed|secret|quiet|private|hidden|confidential)|(?:stays?|remains?|be|kept) (?:secret|a secret|confidential|hidden|undisclosed|anonymous|nameless)|(?:stays?|remains?|goes|go|be) (?:unnamed|unmentioned|unstated|undisclosed|unsaid|untold|unknown|unexplained|unrevealed|a mystery)|(?:keep|stay|remain|be|keeping|staying|remaining) (?:quiet|silent|mum) (?:about|on)|withhold(?:s|ing)?|withheld|suppressed|concealed|left off|conceal(?:ing)?|(?:steer|stay|keep)(?:s|ing)? (?:well |completely |entirely |fully )?clear of|eschew(?:s|ing)?|forgo(?:es|ing)?|shun(?:s|ning)?|suppress(?:es|ing)?|silent as to|absent|no-go|stay(?:s|ing)? (?:out|off)|keep(?:ing)? (?:out|away)|off[- ]limits|ha(?:s|ve) no (?:place|business)|free (?:of|from)|devoid of|rule out|drop(?! in\b)|eliminate|strip|remove|none|zero|nowhere(?! (?:but|else|except|other)\b)|rather than|instead of|as opposed to|in place of|not permitted|unacceptable|unwelcome|inappropriate|taboo|verboten|unavailable to you|blacklisted|out of (?:bounds|place)|(?:is|are) (?:strictly |simply )?out(?=\W*$|[,;])|strike\b[^.;]{0,60}? from|banish|purge|nothing (?:is|may be|should be)(?= ["“'‘]_)|never)\b/;
const NO =
  /(?<!\byes or |\band (?:in|at|on|under) (?=no other\b))\bno (?!(?:more than|less than|fewer than|longer than|longer|later than|greater|larger|bigger|smaller|shorter|higher|lower|sooner|need|matter|exceptions?|one|doubt|particular)\b)\w/;
/** Not a negation of what is asked: bounds (`not exceed`), `not only`, `do not forget to`. */
const HARMLESS =
  /\b(?:not only|not just|not necessarily|not merely|(?:(?:do|must|should|shall|may) not|don['’]t|never) (?:forget|omit to|hesitate|fail|neglect|be afraid)|(?:not|\w+n['’]t) (?:to )?(?:exceed|more|less|fewer|longer|shorter|greater|larger|go (?:over|above|beyond|below|under)|fall (?:below|under)|surpass)|(?:must|should|can|may|do|will)(?: not|n['’]t|not) (?:be )?(?:overlook(?:ed)?|miss(?:ed)?|los(?:e|t) sight of)|whether or not|if not|or not|not applicable|(?<=^\W*[a-z]+ [^.;:]{0,160}\b)(?:who(?! (?:must|should|may|shall))|why|(?:requests?|orders?|warnings?|reminders?|advice|pleas?|decisions?|promises?|vows?) )(?: ?[a-z’']+){0,4}? ?(?:not|never|cannot|can['’]t|[a-z]+n['’]t)|(?<=["“'‘]_{1,400}["”'’],? )and not (?:its|their|his|her|the|an?))\b/g;

/** What is said of a thing that is to stay out: `… are off limits`, `… have no place in`. A source to build expressions with. */
export const RULED_OUT = String.raw`(?:(?:is|are|(?:must|should) be|remains?|stays?) (?:strictly |absolutely |completely |entirely )?(?:banned|forbidden|prohibited|unavailable to you|blacklisted|off[- ]limits|taboo|unwelcome|unacceptable|out of bounds|out of place|out(?=\W*$|[,;])|never (?:used|allowed|acceptable)|not (?:allowed|permitted|welcome|wanted|acceptable|used|to be (?:used|called|invoked|run|touched)))|(?:is|are)n['’]t (?:allowed|permitted|welcome|wanted|acceptable|tolerated)|ha(?:s|ve) no (?:place|business)|(?:do|does)(?: not|n['’]t) belong)\b`;

/** Whether the words ask for something or deny it. */
export function polarityOf(lower: string, met = metIn(lower)): Polarity {
  if (!HINTS.has(met, DENIES)) return 'positive';
  const text = lower.replace(HARMLESS, ' ');
  const nots = text.match(NOT)?.length ?? 0;
  const denies = DENIAL.test(text.replace(/\bnever\b/g, ' ')) || NO.test(text);
  if (nots > 0 && denies) {
    // "do not skip the summary" asks for it; "do not use emojis and avoid slang" does not.
    return /\b(?:not|\w+n['’]t|never)\s+(?:\w+ly\s+)?(?:skip|omit|exclude|avoid|leave out|drop|remove|eliminate|strip|refrain|forbid)\b/.test(
      text,
    )
      ? 'positive'
      : 'negative';
  }
  return nots > 0 || denies ? 'negative' : 'positive';
}

/** What stands in front of an order. */
const ADVERBS =
  'please|always|never|also|then|next|finally|first|second|third|additionally|furthermore|moreover|however|instead|and|but|or|so|just|only|simply|carefully|clearly|briefly|concisely|explicitly|strictly|ideally|preferably|if possible|wherever possible|where possible|again|otherwise|therefore|thus|importantly|critically|overall|note|important|remember to|remember|be sure to|make sure to|make sure|try to|try not to|you must|you should|do|kindly|immediately|fully|directly|generally|typically|optionally|lastly|in addition|at the end|to begin|to start|to finish|at all times|under no circumstances|as always|with this|with that'.split(
    '|',
  );
const ADVERB = new RegExp(
  `^(?:${ADVERBS.join('|')}|for (?:each|every) (?:[a-z-]+ )?[a-z-]+|✅|❌|→|–|—|-|\\*|•|\\d+[.)])[\\s,:;]+`,
);

function stripAdverbs(lower: string): string {
  let text = lower.trimStart();
  for (let i = 0; i < 6; i++) {
    const match = ADVERB.exec(text);
    if (!match) return text;
    text = text.slice(match[0].length).trimStart();
  }
  return text;
}

/** Opens a denied order by a word of denial, not by a verb of leaving out. */
const NEGATES =
  /^\W*(?:(?:please|also|and|but|you) ){0,2}(?:do not|don['’]t|never)\b(?!.*\b(?:to|that|which|who|how|what|when|if|where|can|could|will|would|may|must|should)\b)/;
/** `the answer must not favour a side or contain an opinion`. */
const MODAL_NEGATES =
  /^[^.;:]{0,60}?\b(?:(?:must|should|shall|may|can|will|do|does)(?: ?not| never|n['’]t)|cannot|can['’]t|won['’]t) [a-z]+\b(?!.*\b(?:to|that|which|who|how|what|when|if|where|can|could|will|would|may|must|should)\b)/;
/** The verb behind the `or` of a list of orders; none that points back to what was named, as what is done instead does. */
const LAST_ORDER = /^[^.;:()]{2,90}?,? (?:or|nor) (?!it\b|them\b)([a-z]+)\b(?! (?:it|them|that|this|so)\b)/i;
/** What is done where something else is not: `do not guess, ask the caller or leave a gap`. */
const SAYS_WHAT_THEN = /^\W*(?:ask|say|leave|refer|point|keep|stay|tell|just|instead|rather|skip|omit|avoid)\b/;
const FIRST_WORD = /^["'“(]*([a-z][a-z-]*)/;
/** `You answer in German`: what the model does is what it is to do; not what it has, gets and knows. */
const YOU =
  /^(?:you|the (?:assistant|agent|bot|chatbot|model)) (?:always |also |then |only |politely |first )?(?!(?:have|help|get|find|see|need|start|run|work|come|go|act|wish|read|please|study|think|feel|stand|view|learn|like|leave|lead|mind|support|love)\b)(do not|don['’]t|does not|doesn['’]t|never|[a-z-]+)\b/;
const NEGATED_IMPERATIVE = /^(?:do not|don['’]t|never(?! [a-z]+[^su\W]s\b)|avoid|refrain|please do not|not to)\b/;

/** The first words of everything that {@link startsWithImperative} takes for an order. */
const OPENS_ORDER: ReadonlySet<string> = new Set([
  ...IMPERATIVE_VERBS,
  ...ADVERBS.map((words) => words.split(' ')[0]!),
  ...['do', 'don', 'never', 'avoid', 'refrain', 'please', 'not', 'you', 'the', 'for'],
]);

/** Whether the words open with a verb in its base form, after adverbs such as `always` or `please`. */
export function startsWithImperative(lower: string): boolean {
  const start = lower.trimStart();
  const first = FIRST_WORD.exec(start)?.[1];
  if (first !== undefined && !OPENS_ORDER.has(first)) return false;
  if (NEGATED_IMPERATIVE.test(start) || TRIES.test(start)) return true;
  const text = stripAdverbs(start);
  if (text !== start && NEGATED_IMPERATIVE.test(text)) return true;
  const told = YOU.exec(text);
  if (told && NEGATED_IMPERATIVE.test(text.slice(told[0].length))) return true;
  const word = told ? told[1] : FIRST_WORD.exec(text)?.[1];
  return (
    word !== undefined &&
    IMPERATIVE_VERBS.has(word) &&
    !NAMES_TENSE.test(text) &&
    !/^[a-z-]+(?::| (?:is|are|must|should|has|have|contains|will|was|were)\b)/.test(text) &&
    !PART_FIRST.test(text) &&
    (TAKES_CLAUSE.test(word) || !COMPOUND_SUBJECT.test(text))
  );
}

/** `try to land at …`: an order, whatever the verb. */
const TRIES =
  /^(?:(?:please|and|but|also|then|so|always),? )*(?:try|aim|remember|make sure|be sure|be careful|take care|strive|endeavou?r) (?:not )?to [a-z]/;

/** `title as a question, up to 9 words`: a part of the text that is spelled like a verb. */
const PART_FIRST =
  /^(?:title|caption|hook|heading|subject|question|comment) (?:(?:as|in|of|with|without|above|below|under|at(?! (?:least|most|all|once)))\b|first(?=\W*$|,))|^(?:phrase|word|keyword|title)s? (?:to (?:include|use|avoid|appear|be|work|drop|weave|mention|begin|start|end|open|close)\b|["“])/;

/** `present tense` presents nothing. */
const NAMES_TENSE = /^present (?:tense|perfect|continuous|day)\b/;

/** Things of a repository whose names open like orders. */
const THING =
  '(?:commit messages?|(?:pull|merge|change) requests?|(?:log|error) messages?|test (?:names?|cases|files)|query (?:parameters?|strings?))';
/** `commit messages are in English`, `pull requests need a summary`: a noun that is spelled like a verb opens the subject. */
const COMPOUND_SUBJECT = new RegExp(
  `^(?:[a-z-]+ [a-z]+s (?:is|are|must|should|shall|will|has|have|do(?:es)?|needs?|goe?s?|stays?|may|can)|${THING})\\b`,
);
/** `and no human beings may appear`: not said of what the clause before is said of. */
const NONE_FIRST =
  /^\W*(?:and |but )?(?:no|none|nobody|nothing|neither) [^,]{0,40}\b(?:may|must|should|shall|can|will)\b/;
/** `commit messages in English, at most 50 characters`: a subject without a verb. */
const THING_FIRST = new RegExp(`^${THING}(?= (?:in|at|under|below|with|of|no|max)\\b)`);
/** Verbs whose object may be a whole clause: `ensure answers are short`. */
const TAKES_CLAUSE =
  /^(?:ensure|verify|check|confirm|assume|state|say|note|remember|see|explain|mention|think|believe|know|suppose|imagine|pretend|specify|indicate|show|tell|guarantee|validate|assert|let|make|keep|have)$/;

const MODAL_VERB =
  /\b(?:must|should|shall|will|(?<!\d )may|might|can|could|cannot|can['’]t|won['’]t|mustn['’]t|shouldn['’]t|needs? to|needs?|has to|have to|ought to|(?:is|are) (?:to (?:be|have|use|contain|include|stay|remain|consist)|required|expected|supposed|limited|restricted|allowed|permitted|forbidden|prohibited|not|never))\b/;
const FINITE_VERB =
  /\b(?:is|are|has|have|contains?|consists?|includes?|comprises?|runs?|uses?|stays?|begins?|starts?|ends?|concludes?|opens?|closes?|appears?|reads?|(?<!\b(?:an?|bullet(?:ed)?|point|numbered|ordered|unordered|lettered|check|short|single) )lists?|takes?|keeps?|follows?|does|do|gets?|goes|avoids?|reflects?|exceeds?|covers?|provides?|spans?|fits?|falls|comes|totals|makes|counts?|requires|demands|receives|deserves|gives|amounts? to|adds? up to|come to|run to|make up|take up)\b/;

/** Verbs in the third person that are plural nouns as well, and what shows that they are: `or numbered lists.`, `brand names are …`. */
const NOUN_OR_VERB =
  'needs|uses?|counts?|mentions|addresses|covers|features|names(?! (?:appear|stay|remain|come)\\b)|totals|lists|shows|offers|presents|demands';
const NO_NOUN =
  '(?!\\W*$|[.,;:)]| (?:are|is|must|should|and|or|nor|of|in|on|for|from|at(?! (?:least|most|all)\\b)|with|about)\\b)';

/** Where a subject ends: its verb, or a participle that stands for one. */
const SUBJECT = new RegExp(
  `^(?:(?:and|but|or|so|then|with|also|that|ensure|ensuring|make sure|making sure|additionally,?|finally,?|moreover,?|furthermore,?|in addition,?|overall,?|(?:taken |all )?together,?|altogether,?|in total,?|note that|remember that|keep in mind that)\\s+){0,6}((?:the|your|each|every|all|any|an?|its|their|this|that|these|both|no|entire|overall|total|individual|first|second|third|final|last|[a-z0-9"'“”_-]+)(?:\\s+[a-z0-9"'“”_’()-]+){0,8}?)\\s+(?<!\\b(?:the|an?|its|your|at|of|in|on|by)\\s)(?:must|should|shall|will|(?<!\\d )may|might|can|could|cannot|can['’]t|only ever|need|has|have|is|are|ought|contains?|consists?|includes?|comprises?|containing|consisting|including|comprising|having|being|starting|beginning|ending|using|never|always|runs?|exceeds?|exceeding|appears?|stays?|begins?|starts?|ends?|concludes?|opens?|reflects?|spans?|goes|gets|does|do|deals|carries|closes|describes|explains|makes|omits|leaves|introduces|says|announces|takes|falls|fits|comes|gives|provides|suggests|requires|deserves|receives|amounts? to|adds? up to|come to|run to|take up|make up|(?:${NOUN_OR_VERB})${NO_NOUN})(?:n['’]t)?\\b`,
);

const NOT_A_SUBJECT =
  /^(?:(?:do|does|did|wo|ca|must|should|could|would)n['’]t|must|should|shall|will|may|might|can|could|cannot|do|does|is|are|has|have|not|never|which|who|that|if|when|please|no|there|without)\b/;

/** An order has no subject in the third person: `features` of `use three bullet points for the key features` is a noun. */
const NOUN_LIKE = /s$(?<!\b(?:is|has|does|needs))/;

const OPENING_VERB =
  /^(?:leave|write|add|use|give|put|include|provide|insert|show|mention|explain|describe|list|state|name|return|output|ask|tell|quote|cite|send|call|create|generate|make|offer) (?:an?|the|your|all|any|every|each|its|their|it|them|him|her|us|me) /;

function subjectOf(text: string, raw: string): string | undefined {
  const lead = text.length - text.trimStart().length;
  const lower = text.slice(lead).toLowerCase();
  const match = SUBJECT.exec(lower);
  if (!match?.[1] || NOT_A_SUBJECT.test(match[1]) || / (?:that|which|who)$/.test(match[1])) return undefined;
  // "leave a comment wherever it is": the verb of an order opens no subject.
  if (OPENING_VERB.test(match[1]) && startsWithImperative(lower)) return undefined;
  const opener = FIRST_WORD.exec(match[0])?.[1];
  if (
    opener !== undefined &&
    !TAKES_CLAUSE.test(opener) &&
    NOUN_LIKE.test(match[0]) &&
    match[0].startsWith(match[1]) &&
    startsWithImperative(lower)
  )
    return undefined;
  const at = lead + match[0].indexOf(match[1], match[0].length > match[1].length ? 0 : 0);
  return raw.slice(at, at + match[1].length).toLowerCase();
}

/** What something is to do that an order serves, so that `for the bubble sheet to scan` is a purpose and no case. */
export const SERVED =
  'be|have|work|trust|parse|hold|stay|remain|make|succeed|pass|load|render|understand|find|see|know|feel|accept|get|display|fit|run|become|follow|grasp|recogni[sz]e|learn|believe|scan|print|read|open|export|import|validate|compile|decode|verify|process|sort|file|count|grade|score|mark|fold|reply|react|show|appear|look|sound|sell|qualify|enjoy|like|use|keep up';

const CONDITION_START = new RegExp(
  String.raw`^(?:and |but |or |so |then |also,? )?((?:if|when|whenever|unless|in case|in the case|in the event|should (?:an?|the|any|they|he|she|somebody|someone|anyone|anybody|people|[a-z]+s)\b|(?:up)?on (?:the [a-z]+['’]s )?(?:express |explicit )?(?:request|demand)|(?:with|to|towards) (?:the |our |all |any )?(?:[a-z-]+ )?(?:guests?|callers?|customers?|clients?|users?|readers?|visitors?|patients?|students?|pupils?|learners?|parents?|children|people|members?|speakers?|colleagues|suppliers|residents|anyone|anybody|somebody|someone|everyone|those) (?:from|in|of|who|whose|with|without|under|over|aged|outside)\b|with (?:the )?(?:x[x_]{2,}|--?[a-z][a-z-]*)(?: (?:flag|option|switch|set|on))?(?=,)|once|while|during|upon|as long as|provided|what(?:ever)? (?:the |a |your )?[a-z]+ (?:says?|writes?|sends?|asks?)|for (?!example|instance|the (?:response|answer|reply|output|whole|entire)|reference|clarity|emphasis|consistency|simplicity|brevity|variety|readability|accessibility|convenience|accuracy|transparency|safety|security|fairness|(?:[a-z-]+ ){1,3}reasons?\b|reasons of|the sake|(?:each|every|all|your)\b|(?:(?:the|our|an?|this|it|them) )?(?:(?!(?:requests?|attempts?|offers?|orders?|calls?|invitations?|instructions?|commands?|wish(?:es)?|proposals?|plans?) )[a-z]+ ){0,3}to (?:${SERVED})\b)|in (?:\w+ ){1,3}mode|in (?:that|those|such an?|such) (?:repl(?:y|ies)|messages?|answers?|responses?|calls?|letters?|e-?mails?|posts?|notes?)|in (?:(?:an?|the|such|other|rare|doubtful|urgent|exceptional|real|medical|genuine|these|those|some|most|special|acute) ){0,3}(?:emergenc(?:y|ies)|(?<!\bin )cases?|(?<!\bin )situations?|doubt|crisis|crises)|(?:on|at) (?:weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:public |bank )?holidays?|night|christmas)|(?:in|by|via|on|over|through) (?:the |a |an )?(?:chat|e-?mails?|letters|phone|sms|text messages?|slack|teams|web|mobile|voice|print|social media|twitter|linkedin|instagram|twitch|private|public|person|app)\b|on (?:the|our|your) (?:[a-z-]+ )?(?:site|page|channel|edition|version|app|platform|account|feed|forum)s?\b|except|other than|apart from|where|on (?:subsequent|follow)|in (?:all |any )?(?:later|subsequent|follow-?up|further) [a-z]+|(?:in|on|at|during) the (?:first|last|final|opening|closing|next) (?:scene|round|turn|session|lesson|episode|phase|stage|meeting|call|day|week)\b|after(?! that (?:exactly|only|just|comes?|follows?)\b)|before(?! (?:anything|everything) else))\b[^,:;]{0,200})(?:[,:;]|(?=\s+then\s))`,
  'i',
);
/**
 * A case without a comma behind it: `for the Basel office they are in German`, `on errors return nothing`. The verb ends it,
 * and is none that is a noun as well.
 */
const BARE_CASE =
  /^(?:and |but |so |then )?((?:for|on|with|towards?|during|after|until|in(?= (?:[a-z-]+ ){1,2}mode\b| (?:an |the |such |urgent |doubtful |rare ){0,2}(?:emergenc(?:y|ies)|cases|situations)\b))(?! (?:each|every|all|both|any|no|this|that|it|them|me|us|you|now|care|average|top|balance|consistency|clarity|simplicity|brevity|variety|readability|accessibility|emphasis|convenience|accuracy|transparency|safety|security|fairness|(?:[a-z-]+ ){1,2}reasons?|reasons|the (?:sake|end|other hand|one hand|whole))\b) ((?:the |an? |our |your |other )?(?:[a-z'’-]+ ){1,4}?))(?=(?:they|it|everything|you|we|he|she|do not|don['’]t|never|always|please|use|write|return|give|keep|prefer|avoid|add|include|omit|spell|apologi[sz]e|ask|tell|send|take|choose|speak|mention|describe|explain|drop|put|up to|at most|at least|(?:no|not) more than|exactly|max(?:imum)?|\d+) )/i;
/** The same by a word for any case: `in this case no bullet points`. */
const THIS_CASE =
  /^(?:and |but |so |then )?(in (?:this|that|such an?|these|those|such) (?:cases?|situations?|events?)) (?=[a-z])/i;
/** `on "inventory" you print a list`: what somebody types. */
const ON_COMMAND =
  /^(?:and |but |so |then )?(on (?:the )?(?:(?:command|key ?word|word|input|signal|cue|reply)s? )?["“'‘«`]_+["”'’»`]),? (?=(?:you|it|the|only|just|print|show|list|give|answer|reply|return|write|say|use|do|never)\b)/i;
/** Ends what a condition within a sentence holds for. */
const ENDS_PART = /[;.—–]|\s-/;
const NO_CONDITIONS: readonly ClauseCondition[] = [];

/** A condition and where what it holds for begins. */
interface Opening {
  readonly condition: ClauseCondition;
  readonly end: number;
}

/** The condition that the words from an offset on open with. `order` is where an order stands behind it without a comma. */
function openingCondition(text: string, raw: string, from: number, order: number | undefined): Opening | undefined {
  const start = skipSpace(text, from);
  const body = order === undefined ? text.slice(start) : `${text.slice(start, order).trimEnd()},`;
  return opened(bareCase(text.slice(start)) ?? CONDITION_START.exec(body), text, raw, start);
}

/** The condition that stands after a break within a sentence: `Use Celsius; if the reader is American, Fahrenheit`. */
function laterCondition(mark: string, text: string, raw: string, from: number): Opening | undefined {
  if (mark === '') return opened(bareCase(text.slice(from)), text, raw, from);
  return /^(?:[;.(—–-]{1,2}|and|but|while|whereas)$/.test(mark)
    ? openingCondition(text, raw, from, orderBehindOpener(text.toLowerCase(), from))
    : undefined;
}

/** `on weekdays …; on Sundays …`: two cases, not one within the other. */
function areSideBySide(first: ClauseCondition | undefined, later: ClauseCondition, text: string): boolean {
  const [a, b] = [first, later].map((condition) => condition && wordAt(text, condition.start));
  return a === b;
}

function wordAt(text: string, at: number): string {
  return FIRST_WORD.exec(text.slice(at, at + 20).toLowerCase())?.[1] ?? '';
}

/** `for the summary use bullets` names a place, `for the tone choose …` a kind of rule. */
function bareCase(text: string): RegExpExecArray | null {
  const any = THIS_CASE.exec(text) ?? ON_COMMAND.exec(text);
  if (any) return any;
  const match = BARE_CASE.exec(text);
  const about = match?.[2]?.trim();
  return about !== undefined && partOf(about) === undefined && !isRuleLabel(lastNoun(about)) ? match : null;
}

function opened(match: RegExpExecArray | null, text: string, raw: string, at: number): Opening | undefined {
  if (!match) return undefined;
  const start = at + match[0].indexOf(match[1]!);
  const condition = conditionAt(text, raw, start, start + match[1]!.trimEnd().length);
  return condition && { condition, end: at + match[0].length };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

const CONDITION_END =
  /\b(?:only (?:for|where)|(?<!\bas )(?:only |even |except )?(?:if|when|whenever|unless|as long as|until|provided that|in case|in the event)|(?<!\btry[/-])except|other than|apart from|with the exception of|(?<!\b(?:n?or|not) )elsewhere|in the rest|for (?:any|no) other (?:reason|purpose|case|occasion|use)s?|in (?:any|no) other (?:cases?|context)|(?<!\b(?:and|but|n?or|not|never),? )in (?:any|no) other places?|(?<!\b(?:n?or|not) )(?:every|any)where else|in all other [a-z]+|otherwise(?=\W*$|,)|in (?:that|those|such an?|such) (?:repl(?:y|ies)|messages?|answers?|responses?|calls?|letters?|e-?mails?|posts?|notes?|turns?|rounds?|rows?|lines?|fields?|entry|entries|sections?|paragraphs?|versions?|files?|tickets?)(?=\W*$)|for (?:every|any)(?:thing|one|body) else|for (?:complex|simple|short|long|small|large|minor|major|trivial|new|existing|urgent|technical|non-technical|beginner|advanced|expert|experienced|multi-step|ambiguous|unclear|follow-up|simple-to-\w+) [a-z-]+|(?:in|by(?! the phone)|on|via|over) (?:chats?|(?:the )?phone|e-?mails?|(?<!\b(?:numbers?|figures?|amounts?|months?|out|spelled|spelt|written) in )letters|sms|slack|calls|social media|twitter|linkedin|instagram|mobile|desktop|print|person)(?=\W*$))\b/;
/** `In all other cases do not …` */
const OTHER_CASES = /^\W*(?:in|for|with) (?:all |any |every )?(?:the )?(?:others?|remaining)(?: [a-z]+){0,2}\W*$/i;
/** `Elsewhere, write prose and use no lists`. */
const ELSEWHERE = /^\W*(?:elsewhere|everywhere else|for the rest),? /i;
/** Points back to what was said before: `No emoji then.`, `Do not ask any more.` */
const BACK_REFERENCE =
  /(?:(?<!\b(?:and|until|by|since|even|or) )\bthen|\bin (?:that|this|those|these|such) cases?|\bany ?(?:more|longer)|\bfrom (?:then|here) on|\bat (?:this|that) (?:stage|point|moment)|(?<!\b(?:as|ever|than|one|ones|day|week|year|month) )\b(?:before|earlier|beforehand|until then|again))\W*$/;
/** A place in the text, no condition: `after the JSON`; nor is what happened once, `after the warning from the regulator`. */
const A_PLACE =
  /^(?:after|before) (?:the|your) (?:[a-z]+ )?(?:json|xml|code|sql|query|table|list|summary|answer|response|output|title|heading|introduction|greeting|text|result)(?: itself)?$|^(?:after|since) (?:the|our|last [a-z]+['’]s|this [a-z]+['’]s) (?:[a-z]+ )?(?:warning letter|warnings?|complaints?|criticism|scandal|lawsuit|ruling|verdict|outage|outcry|merger|relaunch|rebranding|mishap|trouble)(?: (?:from|of|by|about|with|in|over) [a-z ]{2,40})?$/i;
/** `hold the verdict back until the last line`: a place as well. */
const TO_THE_END = /^until the (?:very )?(?:end|close|(?:last|final|closing) (?:line|sentence|paragraph|section))\b/i;
/** `until the second paragraph`, of words that are quoted: where they may stand. */
const UNTIL_PIECE =
  /^until (?:after )?(?:(?:the|its) )?(?:very )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|closing|next|\d{1,2}(?:st|nd|rd|th)) (?:[a-z]+ )?(?:paragraph|sentence|line|verse|stanza|section|chapter|step|item|slide|page|part|half|words?|turn|scene|act|speech|question|answer|rule|tip|instruction|entry|bullet|point|row|letter|message|tweet|post|statement|argument|reply|remark)\b|(?:paragraph|sentence|line|verse|stanza|section|chapter|step|item|slide|page|part|scene|act|question|answer|rule|tip) |[a-z-]+ (?:section|chapter|part|scene|paragraph|stanza|verse)\b|half-?way|middle|end(?:ing)?\b|chorus|bridge|conclusion|closing|summary|epilogue|sign-?off|p\.?s)/i;
/** `until you have used "…"`, of words that are quoted: their order. */
const UNTIL_USED =
  /^until (?:(?:you|it|the text)(?:['’]ve|['’]s| have| has)? (?:already )?(?:used|mentioned|introduced|named|said|written|explained) [^"“]{0,20}["“'‘]|(?:the (?:word|keyword|phrase|term|name) )?["“'‘][^"”]{1,60}["”'’] (?:has|is|was|appears|comes))/i;
/** `twice in the first half and once in the second`, of words that are quoted. */
const ONCE_AT = /^once (?:in|at|on|under|near|per) /i;
/** `except in the last sentence`, of words that are quoted: where they may stand. */
const EXCEPT_AT =
  /^(?:except|other than|apart from)(?: for)? (?:in|at|on|within|under) (?:the |its |your )?(?:title|headline|subject line|caption|greeting|introduction|conclusion|summary|[a-z]+ (?:sentence|paragraph|line|section|stanza|verse|question|answer|step|slide|chapter|scene|tip|item|bullet point))\W*$/i;
/** `in the last paragraph and not before`. */
const NOT_EARLIER = /^(?:earlier|before|again)\W*$/i;
const PLACE_NOT =
  /\b(?:once|twice|times),? (?:and|but) (?:then )?(?:not|never) $|\b(?:in|at|on) (?:the|its) [a-z ]{3,30},? (?:and|but) (?:not|never|nowhere)(?: any)? $/i;
const WAITS = /\b(?:wait|hold off|not) $/i;
/** `out of every line except the last`. */
const ALL_BUT =
  /\b(?:everything|(?:every|any|no|all) (?:the |other )?(?:paragraph|sentence|line|verse|stanza|section|chapter|step|item|slide|page|part|spot|place|position|point)s?)(?: else)? $/i;
const QUOTATION = /["“'‘]_/;
const HOLDS_BACK =
  /\b(?:not|never|n['’]t) (?:mention|reveal|give|name|state|disclose|say|tell|show|announce|present) [^.;,]{2,40}$|\b(?:save|hold|reserve|withhold|delay|postpone|leave)\b[^.;,]{0,60}$|\bkeep (?:the|your|its) [a-z]+(?: [a-z]+)? $/i;
/** A clause about what is left: `everything else is in French`, `otherwise in German`. */
const REST =
  /^\W*(?:otherwise|elsewhere|every(?:thing|one|body|where) (?:else|(?:before|after|outside|around|above|below)\b)|all (?:the )?(?:others?|rest|remaining)|the (?:others|rest|remainder)|the remaining [a-z]+|all other [a-z]+)\b/;
/** `before that use no lists`: up to what was said last. */
const EARLIER = /^\W*(?:before|until) (?:that|then)\b/;
/** `answers of fewer than 50 words`, `approve below 20 EUR`: those of some size. */
const SIZED =
  '(?:answers|responses|replies|texts|messages|e-?mails|posts|articles|documents|reports|requests|questions) (?:of|with|under|over|below|above|longer than|shorter than|exceeding) (?:[a-z]+ ){0,3}?\\d[\\d,]* (?:words|lines|sentences|characters|paragraphs|pages|tokens)';
const SIZED_FIRST = new RegExp(
  `^\\W*${SIZED}(?= (?:have|has|are|get|need|must|should|may|can|use|do|contain|include|take)\\b)`,
);
/** `messages from pupils are answered likewise`: those of some. */
const SENT_BY =
  /^\W*(?:(?:the |any |all )?(?:messages?|e-?mails?|mails?|letters?|questions?|requests?|queries|enquiries|inquiries|calls?|complaints?) (?:from|by|of) (?!(?:you|us|the (?:user|assistant|bot|customer)s?)\b)(?:the |our |any )?[a-z-]+(?: [a-z-]+)?)(?= (?:are|is|get|gets|receive|receives) (?:answered|treated|handled|met|replied|acknowledged|an? ))/;
const SIZED_LAST = new RegExp(
  `\\b(?:(?:for|in) ${SIZED}|(?:above|below|over|under|beyond|exceeding) (?:[$€£]\\d[\\d,.]*|\\d[\\d,.]* ?(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|francs?|%|percent|per cent|kg|km|miles|points|stars|years)))\\W*$`,
);
const NOT_A_CONDITION =
  /^(?:when|where) to [a-z]|^whatever (?:the |a |your )?(?:[a-z]+ )?(?:asks?|says?|writes?|sends?)\b|^(?:if|when|where|whenever|wherever) (?:(?:it|they) (?:is|are|appears?|occurs?|comes? up)\b(?= (?:used|mentioned|written)|\W*$)|possible|appropriate|needed|necessary|applicable|relevant|available|feasible|required|you can(?=\W*$| (?:help it|do so|manage)\b)|helpful|useful|spoken|read|said aloud|performed)\b|^(?:when|whenever|each time|every time) (?:you )?(?:answer|answering|reply|replying|respond|responding|write|writing|speak|talk)\W*$/i;
const EXCEPTION = /^(?:unless|except|other than|apart from|with the exception)/i;

/** `I'd love it if you mention her`: a wish, no condition. */
const WELCOME = /\b(?:(?:love|like|appreciate) it|great|nice|good|lovely|perfect|helpful|glad|happy|grateful)\s*$/i;

/** `mention when it started`: what is told, no condition. */
const ASKS_WHEN =
  /^when (?:the|an?|his|her|their|its|our|my|we|it|they|he|she|this|that)(?:['’](?:re|s|ll))? (?!(?:user|customer|client|caller|reader)\b)[a-z]/i;
/** `when breakfast is served`. */
const ASKS_WHEN_DONE =
  /^when (?!(?:users?|customers?|clients?|callers?|readers?|asked|you)\b)[a-z-]+(?: [a-z-]+)? (?:(?:is|are|was|were|will be) (?:served|open|opened|closed|held|published|built|founded|invented|due|born|sent|delivered|planned|released|launched|made|paid|over)|starts?|begins?|ends?|opens?|closes?|started|began|ended|opened|closed)\b/i;
/** `where she was born, when she died`: one of several things to tell. */
const TELLS_LIST =
  /\b(?:mention|explain|describe|state|specify|reveal|discuss|say|tell|indicate|cover|address|clarify|include|report|recount|answer)s?\b[^.;:]{0,20}\b(?:who|what|where|why|how|when|which|whether)\b[^.;:]{3,120}(?:,|,? and|,? or) $/i;
const TELLS_WHAT =
  /\b(?:mention|explain|describ|stat|specif|reveal|disclos|discuss|say|tell|indicat|cover|address|clarif|learn|know|nam|includ|omit|skip|avoid|forget|remember)(?:e|es|s|y|ing|ying|ies)?(?: [a-z]+ly| also)? $|\b(?:clear|secret|(?:find|leave|point) out|(?:be|are) told|bring up|touch on|(?:go|get) into|refer to|mention of|ignore|say|leave|keep|tell(?:ing)? (?:the |our |your )?(?:reader|readers|them|him|her|us|anyone|anybody|everyone|people|audience)|(?<![a-z] [a-z]{1,3} )(?:on|of|to|with|into|in|upon|over)|about|regarding|details? (?:of|on)|information on|elaborate on) $/i;

/** `raw` is the text with what stands in quotation marks, by which `when he says “yes”` differs from `when he says “no”`. */
function conditionAt(text: string, raw: string, start: number, end: number): ClauseCondition | undefined {
  const words = text.slice(start, end).trim();
  if (
    words.length < 4 ||
    (EXCEPTION.test(words) && /\b(?:any|every)where\s+$/i.test(text.slice(0, start))) ||
    /^(?:when|where),? (?:and|or|where|why|how)\b/i.test(words) ||
    NOT_A_CONDITION.test(words) ||
    A_PLACE.test(words) ||
    (TO_THE_END.test(words) && HOLDS_BACK.test(text.slice(0, start))) ||
    (UNTIL_PIECE.test(words) &&
      (QUOTATION.test(text.slice(0, start)) || (WAITS.test(text.slice(0, start)) && QUOTATION.test(text)))) ||
    (EXCEPTION.test(words) && QUOTATION.test(text.slice(0, start)) && ALL_BUT.test(text.slice(0, start))) ||
    ((UNTIL_USED.test(words) || EXCEPT_AT.test(words) || ONCE_AT.test(words)) &&
      QUOTATION.test(text.slice(0, start))) ||
    (NOT_EARLIER.test(words) && PLACE_NOT.test(text.slice(0, start))) ||
    ((ASKS_WHEN.test(words) || ASKS_WHEN_DONE.test(words)) &&
      (TELLS_WHAT.test(text.slice(0, start)) || TELLS_LIST.test(text.slice(0, start)))) ||
    (WELCOME.test(text.slice(0, start)) && /^if\b/i.test(words))
  )
    return undefined;
  // "in no language other than English" has no exception, it names the one.
  if (
    /^(?:other than|except)\b(?! (?:for|in|when|where|on|at|after|during)\b)/i.test(words) &&
    /\b(?:any|no|nothing|anything|never)\b[^.;]{0,40}$/i.test(text.slice(0, start)) &&
    !/\b(?:no|any) (?:[a-z-]+ )?(?:(?:sub-?)?(?:headings|headers)|titles|lists|bullets|bullet points|tables|links|footnotes|images|abbreviations),? $/i.test(
      text.slice(0, start),
    )
  )
    return undefined;
  const exception = EXCEPTION.test(words) && !/^except (?:if|when) not/i.test(words);
  return { kind: exception ? 'unless' : 'if', text: normaliseCondition(raw.slice(start, end).trim()), start, end };
}

/** Lower-cased, without the word that opens it and without articles. */
export function normaliseCondition(words: string): string {
  return words
    .toLowerCase()
    .replace(
      /^(?:only |even |except )?(?:if|when|whenever|unless|in case of|in case|in the case of|in the event of|in the event that|once|while|during|upon|as long as|provided that|provided|for|except for|except|other than|apart from|with the exception of|where)\b/,
      '',
    )
    .replace(/\b(?:the|an?|user|users|has|have|is|are|you|your|any)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A place where a new clause can begin; what follows decides. */
const BREAK =
  /;|\s[—–-]{1,2}\s|—|\(|\)|,\s+(?=otherwise\b(?!\W{0,4}$))|(?<!,)\s+(?=otherwise\b(?!\W{0,4}$|[,;:)]))|,?\s+(?:and|but|or|then|yet|so|while|whereas|(?<!\b(?:do|does|go|goes)\s)without(?! (?:an? |any |the )?[a-z]+ (?:are|is) [a-z]+)|rather than|instead of|as opposed to|with|by|plus|ensuring|making sure|excluding|including|avoiding|(?<!\b(?:about|of|on|regarding|for|against)\s)(?:keeping|using)|limiting|(?<!\b(?:is|are|be)\s)limited to)\s+|,\s+|(?<=["”])\s+(?=(?:the (?:key ?word|word|phrase|term|name|expression) ["“‘]_{1,300}["”’]|(?:the|each|every) [a-z-]+(?: [a-z-]+){0,2}) (?:must|should|shall|may|has to|needs to|is to)\b)|(?<=["”])\s+(?=(?:no (?:other |further |more )?(?:words?|text)|nothing(?: else)?) (?:should|must|may|can|shall|is to|follows?|comes?|stands?)\b)|:\s+|\.\s+(?=[A-Z])/g;

const PARTICIPLE_WORD = /^(?:all |each |every |also |always |never |not |only )*([a-z]+ing)\b/;
const EACH = /^(?:(?:with|and|but) )*(?:each|every|all|no|none|not|never|without|both|the|your|an?|its)\b/;

/** Whether a break stands before what is denied, or before what is asked for behind what is denied. */
function turnsRound(before: string, behind: string): boolean {
  if (TURNS_TO_NO.test(behind)) return !ONE_OF_ITS_VERB.test(before);
  return TURNS_FROM_NO.test(behind) && DENIES_LAST.test(before);
}

/** Words of a break that belong to the clause behind it. */
const OPENING_PARTICIPLE =
  /(?:ensuring|making sure|excluding|including|avoiding|keeping|using|limiting|limited to|without|rather than|instead of|as opposed to|with)\s+$/;

/** Verbs whose object is still to come: `do not discuss` of `do not discuss or mention prices`. */
const DENIED_VERBS =
  /^\W*(?:[a-z]+ ){0,4}(?:do not|don['’]t|never|must not|should not|shall not|may not|cannot)\s+(?:ever )?[a-z]+(?:,\s+[a-z]+){0,3},?$/;

/** What a bracket shows of the words in front of it: `filler (e.g. "in a nutshell")`. */
const WORDS_SHOWN = /^\(?(?:e\.g\.?,?|such as|like|for example,?|for instance,?|including|i\.e\.?,?) ?["“‘']/;

/** `the present tense and no parentheses`, `no headings and no footnotes`. */
const TURNS_TO_NO =
  /^ (?:and|but) no (?!(?:more|less|fewer|longer|later|greater|larger|smaller|shorter|one|doubt|other|matter|further|exceptions?|answers?|only)\b)[a-z]/;
/** `yes and no`, `duplicates are closed with a link and no note`. */
const ONE_OF_ITS_VERB = /\byes$|\b(?:is|are) [a-z]+ed (?:with|by|in)\b/;
/** `no parentheses and the present tense`, `no headings but exactly three paragraphs`: behind what is denied, what is asked for. */
const DENIES_LAST = /\bno [a-z-]+(?: [a-z-]+)? ?$/;
const TURNS_FROM_NO =
  /^,? (?:and|but) (?:the (?:first|second|third|past|present|future|active|passive)\b|(?:exactly|precisely|at least|at most|only|no (?:more|fewer|less) than|\d|(?:two|three|four|five|six|seven|eight|nine|ten) [a-z])|(?:an? [a-z-]+|[a-z]+ly)(?: [a-z]+)? (?:tone|style|voice|register|english)\b)/;

/** The first of two things that a clause opens with: `no word` of `No word or name may be in capitals`. */
const ONE_NOUN = /^\W*(?:no|any|each|every|neither|not an?|not one|without(?: any)?) [a-z]+ ?$/;

/** What stands around a clause and is not of it. */
function isEdge(code: number): boolean {
  return code === 44 || code === 59 || code === 40 || code === 41 || isSpace(code);
}

const BREAKING_MARKS: ReadonlySet<string> = new Set([';', '—', '–', '-', '——', '––', '--', '(', ')', '.']);

/** `the short text in at most 40 words and the long one in 150`: the second of two things that go by one verb. */
const SECOND_THING =
  /^(?:the|your|our) (?:[a-z-]+ ){1,3}?(?:in (?:at (?:most|least)|exactly|about|around|up to|no more|fewer|less|under|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|british|american) |an? (?:[a-z-]+ )?(?:tone|style|voice|register|table|list)|the (?:first|second|third|past|present|future) (?:person|tense)|capitals|lowercase|uppercase|bullet|plain|prose|verse)|as (?:an? |plain|prose|bullet|json)|without |with (?:no |at (?:most|least)|exactly|\d|one |two |three ))/;

/** `"plastic" must be the first word`. */
const QUOTED_SUBJECT =
  /^["“‘]_{1,300}["”’],? (?:must|should|shall|may|has to|needs to|is to|cannot|can (?:only|never))\b/;

/** Quotations with what they are called, and no verb. */
const ONLY_QUOTED = /^\W*(?:[a-z]+ ){0,4}["“‘]_{1,300}["”’](?:,? ["“‘]_{1,300}["”’]){0,6},?$/;

/** Several things before the verb that they share: `functions, arguments` of `functions, arguments and columns are in snake_case`. */
const ONLY_NAMED = /^\W*(?:(?:all|the|any|both|our|your) )?(?:[a-z_-]+s|x_+x)(?:, (?:[a-z_-]+s|x_+x)){0,6},?$/;
const LAST_NAMED =
  /^(?:(?:[a-z-]+s|x_+x)(?:,? and |,? or |, )){0,6}(?:[a-z-]+s|x_+x|(?:other|similar) [a-z-]+(?: [a-z-]+)?)(?: (?:in|under|below|of) [a-z_-]+(?: [a-z_-]+)?)? (?:are|must|may|should|shall|can|have|do|stay|remain|never)\b/;

/** Whether the words after a break state something of their own. `sep` is the break, `word` what it holds behind a comma. */
function opensClause(sep: string, word: string, rest: string, met: Met): boolean {
  if (BREAKING_MARKS.has(sep)) return true;
  // `end with "Yours, Tim"`, on the next line `No other words should follow`.
  if (sep === '' || /^otherwise\b/.test(rest)) return true;
  if (/^(?:rather than|instead of|as opposed to)$/.test(word)) return true;
  if (
    word === 'without' ||
    word === 'excluding' ||
    word === 'avoiding' ||
    word === 'ensuring' ||
    word === 'making sure'
  )
    return true;
  if (word === 'keeping' || word === 'limiting' || word === 'limited to') return true;
  if (word === 'including' || word === 'using') return sep.startsWith(',');
  if (word === 'with') return sep.startsWith(',') || /^(?:each|every|all|no)\b/.test(rest);
  if (word === 'by') return false;
  if (
    word === 'so' &&
    sep.startsWith(',') &&
    /^(?:roughly|about|around|at most|at least|no more|max|up to|\d)/.test(rest)
  )
    return true;
  // "they stop after the first line, so that is where the verdict goes"
  if (word === 'so' && /^that (?:line|sentence|paragraph|is where)\b/.test(rest)) return true;
  if (word === 'while' || word === 'whereas') return true;
  if (word === 'and' && SECOND_THING.test(rest)) return true;
  if (/^(?:which|who|whose|that|where|whom)\b/.test(rest)) return false;
  if (NEGATED_IMPERATIVE.test(rest)) return true;
  if (QUOTED_SUBJECT.test(rest)) return true;
  const stripped = stripAdverbs(rest);
  const first = FIRST_WORD.exec(stripped)?.[1] ?? '';
  if (IMPERATIVE_VERBS.has(first) && !NAMES_TENSE.test(stripped)) {
    const after = stripped.slice(first.length);
    if (first === 'phrase' && !/^ (?:the|your|all|each|every|it|them|[a-z-]+s)\b/.test(after)) return false;
    if (/^ for\b/.test(after)) return ASKS_FOR.test(first);
    // "and names": a verb must have something to act on.
    return /^\s+(?!of\b|and\b|or\b|for\b|,)\S/.test(after) && !/^\s+(?:must|should|is|are|will)\b/.test(after);
  }
  const participle = PARTICIPLE_WORD.exec(rest)?.[1];
  if (participle && baseOfParticiple(participle) && sep.startsWith(',')) return true;
  if (/^(?:(?:but|and) )?(?:no|not|never|without|devoid of|free (?:of|from))\s/.test(rest) && sep.startsWith(','))
    return true;
  if (/^(?:each|every)\b/.test(rest)) return true;
  if (
    /^(?:must|should|shall|will|may|can|cannot|do|does|is|are|has|have|needs?|contains?|includes?|consists?|avoids?|ends?|begins?|starts?|concludes?|closes|opens|(?:ending|closing|concluding|finishing) with)\b/.test(
      rest,
    )
  )
    return true;
  if (HINTS.has(met, PREDICATES) && (EACH.test(rest) || /^[a-z]+\b/.test(rest))) {
    const subject = SUBJECT.exec(rest.slice(0, 120));
    return subject !== null && subject[1]!.split(/\s+/).length <= 6;
  }
  return false;
}

/** `… and ask for a repair`. */
const ASKS_FOR = /^(?:ask|call|apply|look|search|plead|beg|pay|wait|apologi[sz]e|argue|plan)$/;

const LABEL_MARK = /[:=→—–|]|\s-\s/;
const LABEL = new RegExp(
  `^\\s*(?:[-*•|]\\s+|[IVX]{1,4}\\.\\s+)?(${NUMBERED_CASE}|[A-Z]\\d(?:[–-][A-Z]\\d)?|[A-Za-z][A-Za-z0-9/&'’_"-]*(?:=[A-Za-z0-9_-]+)?(?: {1,6}[A-Za-z0-9/&'’_"()–\`-]+){0,4}?(?: {1,6}[A-Za-z_\`]+)?(?: \\([^()\\n]{1,40}\\))?)(?:\\s*(?::|=|→|—|–)|\\s[-|])\\s+(?=\\S)`,
);
/** `"title": 5 to 10 words`, its name blanked. */
const QUOTED_LABEL = /^\s*(?:[-*•]\s+)?["“‘]_+["”’]\s*:\s+(?=\S)/;
const NOT_A_LABEL =
  /^please\b|\S (?:consists? of|comprises|has|have|is made up of) |^(?:note|important|warning|remember|tip|caution|example|critical|rule|and|or)$|^no\s|\b(?:must|should|shall|will|may|can|include|includes|contain|contains|is|are|be|use|using|following)\b|\S (?:takes|accepts|wants|expects|needs|shows|reads)\b|^(?:we|they|i) |^(?:the|our|this|its) [a-z-]+ (?:opens|starts|begins|goes|comes|sells|sends|gets|has|makes|keeps|sits|stands|runs|serves|reaches|speaks|writes|pays|says|works|lives) |\blike this(?: one)?$|^[a-z]+ (?:it|them) [a-z]+$|\b(?:text|markdown|json|yaml|xml|html|csv|prose|bullets|lists|tables|numbers|digits|words|letters|capitals|ascii|code|sentences) only$|^only \S/i;

/** `body: 100 words`, `teaser – 20 words`, behind what was labelled in the same way. */
const LATER_LABEL =
  /^\s*((?:[Tt]he |[Aa]n? )?[A-Za-z`][A-Za-z0-9/&'’_`-]*(?: [A-Za-z0-9/&'’_`-]+){0,3})(:| [–—-])\s+(?=\S)/;
const GOES_ON_LABELLED =
  /^(?:then|that is|namely|example|for example|e\.?g|i\.?e|like|such as|so|thus|also|not|no|including|note)\b/i;

/** The label that opens another of a row of labelled orders, and where it ends. `mark` is the one behind the first label. */
function laterLabel(text: string, from: number, mark: string): { name: string; end: number } | undefined {
  const match = LATER_LABEL.exec(text.slice(from, from + 70));
  if (!match || (match[2] === ':') !== (mark === ':') || GOES_ON_LABELLED.test(match[1]!) || !isLabel(match[1]!))
    return undefined;
  return { name: match[1]!, end: from + match[0].length };
}

export const THREE_WORDS = /\S\s+\S+\s+\S/;

/** `Stay neutral: …` asks for it. */
const SAYS_HOW_TO_BE =
  /^(?:always )?(?:be|stay|remain|sound|seem|act|speak|write) (?!for |to |about |up |out |in |on )/i;

/** Not `Structure it in three parts: …`, which is a sentence with a list. */
function isLabel(words: string): boolean {
  if (NOT_A_LABEL.test(words) || SAYS_HOW_TO_BE.test(words)) return false;
  // "Round birthdays (20, 30, …):" is explained in brackets, as orders are not; nor is "Voice of the quotes:" one.
  return (
    words.endsWith(')') ||
    /^\w+ of\b/.test(words) ||
    !THREE_WORDS.test(words) ||
    !startsWithImperative(words.toLowerCase())
  );
}

/**
 * Splits a sentence into clauses. `met` are the cues that its words meet, `near` those of its lead and label, too.
 * `rowLabel` is the first cell of a table's row, for the cells after it. Never gives an empty list for a sentence with words.
 */
export function readClauses(
  sentence: Wording,
  met: Met,
  near: Met,
  lead: Lead | undefined,
  rowLabel: string | undefined,
  language: LanguageModel,
): Clause[] {
  const quotes = quotesOf(sentence.text);
  const text = blank(sentence.masked, quotes);
  const lower = text.toLowerCase();
  const clauses: Clause[] = [];

  let from = 0;
  let label = rowLabel;
  let mark: string | undefined;
  const quoted = label === undefined && quotes.length > 0 ? QUOTED_LABEL.exec(text) : null;
  if (quoted) {
    label = `"${quotes[0]!.text}"`;
    from = quoted[0].length;
  }
  const inline = lead === undefined && rowLabel === undefined ? INLINE_LEAD.exec(text)?.[0] : undefined;
  const isLabelled = inline === undefined && LABEL_MARK.test(text) && !CONDITION_START.test(text.trimStart());
  const labelled = isLabelled ? LABEL.exec(text) : null;
  if (labelled && label === undefined && isLabel(labelled[1]!.trim())) {
    const at = labelled[0].indexOf(labelled[1]!);
    label = sentence.text.slice(at, at + labelled[1]!.length).trim();
    from = labelled[0].length;
    mark = labelled[0].trimEnd().at(-1)!;
  } else if (quoted) mark = ':';

  // A condition that stands before everything holds for all clauses of the sentence, a later one for those of its part.
  const order = orderBehindOpener(lower, from);
  const opener = order === undefined ? undefined : text.slice(from, order).trimEnd();
  const first = openingCondition(text, sentence.text, from, order);
  const general = first ? [first.condition] : NO_CONDITIONS;
  let introduced = label !== undefined;
  if (first) {
    introduced ||= text[first.end - 1] === ':';
    from = first.end;
  }
  let opening = general;
  let outside = general;

  const starts = [from];
  const openings = [opening];
  const labels = new Map<number, string>();
  const breaks: number[] = [];
  if (order !== undefined && order > from) {
    breaks.push(order - 1);
    starts.push(order);
    openings.push(opening);
  }
  let nextQuote = 0;
  BREAK.lastIndex = starts.at(-1)!;
  for (let match = BREAK.exec(lower); match; match = BREAK.exec(lower)) {
    const { 0: separator, index } = match;
    const after = index + separator.length;
    while (nextQuote < quotes.length && quotes[nextQuote]!.end <= index) nextQuote++;
    if (nextQuote < quotes.length && quotes[nextQuote]!.start < index) continue;
    if (separator === '(') outside = opening;
    else if (separator === ')') opening = outside;
    else if (ENDS_PART.test(separator)) opening = general;
    const sep = separator.trim();
    const word = sep.startsWith(',') ? sep.slice(1).trimStart() : sep;
    const named =
      mark !== undefined && (sep[0] === ';' || (sep === ',' && mark === ':'))
        ? laterLabel(text, after, mark)
        : undefined;
    if (named) {
      opening = general;
      breaks.push(index);
      starts.push(named.end);
      openings.push(opening);
      labels.set(
        named.end,
        sentence.text.slice(named.end - text.slice(after, named.end).trimStart().length, named.end),
      );
      BREAK.lastIndex = named.end;
      continue;
    }
    const later = laterCondition(word, text, sentence.text, after);
    if (later) {
      opening = areSideBySide(first?.condition, later.condition, text)
        ? [later.condition]
        : [...general, later.condition];
      breaks.push(index);
      starts.push(later.end);
      openings.push(opening);
      BREAK.lastIndex = later.end;
      continue;
    }
    // `web_search(query)`: a name with what it takes.
    if (separator === '(' && index > 0 && /\w/.test(lower[index - 1]!)) continue;
    if (sep === '(' && WORDS_SHOWN.test(lower.slice(after, after + 20))) continue;
    const turns =
      HINTS.has(met, DENIES) && turnsRound(lower.slice(starts.at(-1), index), lower.slice(index, after + 40));
    const opens =
      turns ||
      (!(word === 'or' && BETWEEN_NUMBERS.test(lower.slice(Math.max(0, index - 24), after + 10))) &&
        opensClause(sep, word, lower.slice(after, after + 160), met));
    const goesOn =
      opens &&
      ((HINTS.has(met, DENIES) && DENIED_VERBS.test(lower.slice(starts.at(-1), index))) ||
        (/^n?or$/.test(word) && ONE_NOUN.test(lower.slice(starts.at(-1), index))) ||
        // `"salt" and "stone" must never …`: two subjects of one verb.
        (/^["“‘]_/.test(lower.slice(after, after + 2)) && ONLY_QUOTED.test(lower.slice(starts.at(-1), index))) ||
        (HINTS.has(met, PREDICATES) &&
          ONLY_NAMED.test(lower.slice(starts.at(-1), index)) &&
          LAST_NAMED.test(lower.slice(after, after + 100))));
    if (opens && !goesOn) {
      const participle = OPENING_PARTICIPLE.exec(separator);
      breaks.push(index);
      starts.push(participle ? index + participle.index : after);
      openings.push(opening);
    }
  }

  const ownLead = inline === undefined ? undefined : readLead(inline);
  let previous: SentenceClause | undefined;
  const mayConcede = lower.includes('even ') || lower.includes('also ');
  for (let i = 0; i < starts.length; i++) {
    let start = starts[i]!;
    let end = breaks[i] ?? text.length;
    const own = labels.get(start);
    if (own !== undefined) {
      label = own.replace(/(?::| [–—-])\s+$/, '').trim();
      previous = undefined;
    }
    if (mayConcede) {
      CONCESSION.lastIndex = start;
      const conceded = CONCESSION.exec(lower)?.index ?? end;
      if (conceded > start) end = Math.min(end, conceded);
    }
    while (start < end && isEdge(text.charCodeAt(start))) start++;
    while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
    if (end <= start) continue;
    const clause = new SentenceClause({
      sentence,
      met,
      near,
      blanked: text,
      quotes,
      start,
      end,
      label,
      introduced,
      lead: ownLead && start >= inline!.length ? ownLead : lead,
      opener,
      opening: openings[i]!,
      previous,
      language,
    });
    clauses.push(clause);
    previous = clause;
  }
  return clauses;
}

/** `You may not: change a dose, compare medicines`: what is said in front holds for each order behind. */
export const INLINE_LEAD =
  /^\W*(?:(?:you|it|the (?:assistant|bot|model|agent)) )?(?:(?:may|must|should|shall|can|will|do)(?: not|n['’]t| never)?|(?:is|are) (?:not |never )?(?:allowed|permitted) to|cannot|never|don['’]t)(?: ever)?(?: do)?(?: (?:any of )?(?:the following|these(?: things)?))?:\W*(?=[a-z]|$)/i;

/** `each bullet has two sentences; there are six bullets`: of nothing named before. */
const THERE_IS = /^\W*there (?:is|are|must|should|shall|will|may|can)\b/;

/** `two or three sentences` is one amount, and so is `three or more`, `three sections or more`. */
const BETWEEN_NUMBERS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) or (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)(?: [a-z]+)? or (?:more|fewer|less)\b/;

/** Marks what is wrong, at the beginning of a line: `❌ Use passive voice`. */
const WRONG_MARK = /^\W{0,4}[❌✗✘🚫⛔👎]/u;

const BRACKETED = /(?:^|[,;:.]\s)([^,;:.()]{2,60})\([^()]{0,100}\)\s*$/;

interface ClauseParts {
  readonly sentence: Wording;
  /** The cues that the words of the sentence meet. */
  readonly met: Met;
  readonly near: Met;
  /** The sentence with its quotations blanked. */
  readonly blanked: string;
  readonly quotes: readonly Quoted[];
  readonly start: number;
  readonly end: number;
  readonly label: string | undefined;
  /** The sentence opens with a label or with a condition in its place: `If a haiku: three lines`. */
  readonly introduced: boolean;
  readonly lead: Lead | undefined;
  readonly opener: string | undefined;
  readonly opening: readonly ClauseCondition[];
  readonly previous: SentenceClause | undefined;
  readonly language: LanguageModel;
}

/** Reads what it is asked for once: most clauses are passed over by most readers. Null is read and absent. */
class SentenceClause implements Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly label: string | undefined;
  readonly lead: Lead | undefined;
  readonly opener: string | undefined;
  readonly sentence: Wording;
  readonly near: Met;
  private knownKind: ClauseKind | undefined = undefined;
  private knownModality: Modality | undefined = undefined;
  private knownGoesOn: boolean | undefined;
  private knownPolarity: Polarity | undefined = undefined;
  private knownSubject: string | null | undefined = undefined;
  private knownConditions: readonly ClauseCondition[] | undefined = undefined;
  private knownTrailing: ClauseCondition | null | undefined = undefined;
  private knownUniversal: boolean | undefined = undefined;
  private knownQuotes: readonly Quoted[] | undefined = undefined;
  private knownMet: Met | undefined = undefined;
  private knownTokens: readonly Token[] | undefined = undefined;

  constructor(private readonly parts: ClauseParts) {
    this.start = parts.start;
    this.end = parts.end;
    this.text = parts.blanked.slice(parts.start, parts.end);
    this.lower = this.text.toLowerCase();
    this.label = parts.label;
    this.lead = parts.lead;
    this.opener = parts.opener;
    this.sentence = parts.sentence;
    this.near = parts.near;
  }

  get raw(): string {
    return this.sentence.text.slice(this.start, this.end);
  }

  get kind(): ClauseKind {
    this.knownKind ??= kindOf(this.lower, this.parts.introduced, !this.parts.previous, this.sentence.masked);
    return this.knownKind;
  }

  get conditions(): readonly ClauseCondition[] {
    this.knownConditions ??= this.readConditions();
    return this.knownConditions;
  }

  private readConditions(): readonly ClauseCondition[] {
    const { opening } = this.parts;
    const rest = REST.exec(this.lower);
    const opens = rest ?? EARLIER.exec(this.lower);
    if (
      !opens &&
      (ELSEWHERE.test(this.sentence.masked) || (this.opener !== undefined && OTHER_CASES.test(this.opener)))
    )
      return [...opening, { kind: 'if', text: 'else', start: this.start, end: this.start }];
    const sized = SIZED_FIRST.exec(this.lower) ?? SENT_BY.exec(this.lower);
    if (sized) {
      const end = this.start + sized[0].length;
      return [...opening, { kind: 'if', text: normaliseCondition(sized[0]), start: this.start, end }];
    }
    const trailing = opens
      ? {
          kind: 'if' as const,
          text: rest ? 'else' : 'earlier',
          start: this.start,
          end: this.start + opens[0].length,
        }
      : this.trailing;
    return trailing ? [...opening, trailing] : opening;
  }

  get subject(): string | undefined {
    if (this.knownSubject === undefined) {
      const { kind } = this;
      const inherits =
        !THERE_IS.test(this.lower) &&
        !NONE_FIRST.test(this.lower) &&
        (kind === 'participle' || kind === 'modal' || kind === 'declarative' || this.goesOn());
      this.knownSubject =
        (HINTS.has(this.parts.met, PREDICATES) ? subjectOf(this.text, this.raw) : undefined) ??
        THING_FIRST.exec(this.lower)?.[0] ??
        (inherits ? (this.parts.previous?.subject ?? this.beforeBracket()) : undefined) ??
        this.heading ??
        null;
    }
    return this.knownSubject ?? undefined;
  }

  /** The part that a row of fragments opens with: `Headline` of `Headline as a command, at most 7 words`. */
  private get heading(): string | undefined {
    if (this.kind !== 'fragment') return undefined;
    return this.parts.previous ? this.parts.previous.heading : partNamedFirst(this.lower);
  }

  /** `The note (in the field "memo") is in English`: the subject stands before the bracket. */
  private beforeBracket(): string | undefined {
    const { parts, start } = this;
    return BRACKETED.exec(parts.blanked.slice(Math.max(0, start - 200), start))?.[1]
      ?.trim()
      .toLowerCase();
  }

  get modality(): Modality {
    this.knownModality ??= this.readModality();
    return this.knownModality;
  }

  private readModality(): Modality {
    const { previous, met } = this.parts;
    // A clause without a modal of its own takes it from what it hangs on: "try to be brief, keeping it to 50 words".
    const dependent = this.kind === 'participle' || (previous !== undefined && this.kind !== 'imperative');
    return (
      modalityOf(this.commanded(this.ordered(this.lower)), met) ??
      (dependent ? previous?.modality : this.lead?.modality) ??
      (HINTS.has(met, MODAL) && OPENS_SOFT.test(this.sentence.masked) ? 'should' : 'must')
    );
  }

  get polarity(): Polarity {
    this.knownPolarity ??= this.readPolarity();
    return this.knownPolarity;
  }

  private readPolarity(): Polarity {
    if (WRONG_MARK.test(this.sentence.text)) return 'negative';
    if (this.lead?.polarity === 'negative') {
      // Under "Never:", what is done "without explaining" is to be done with it.
      if (!this.parts.previous || this.kind === 'imperative' || this.kind === 'fragment') return 'negative';
      if (/^without\b/.test(this.lower)) return 'positive';
    }
    if (this.deniedBefore()) return 'negative';
    const { trailing } = this;
    const own = this.ordered(trailing ? this.lower.slice(0, trailing.start - this.start) : this.lower);
    const said = HINTS.has(this.parts.met, DENIES) ? own.slice(0, matterToldIn(own) ?? own.length) : own;
    return polarityOf(HINTS.has(this.parts.met, REASONS) ? said.replace(REASON, '') : said, this.parts.met);
  }

  /** `never invite comments or ask for money`: the denial of the first order is that of the second. */
  private deniedBefore(): boolean {
    const { previous } = this.parts;
    return (
      previous !== undefined &&
      this.kind === 'imperative' &&
      this.listed() &&
      (NEGATES.test(previous.lower) ||
        (previous.kind === 'modal' && MODAL_NEGATES.test(previous.lower)) ||
        previous.deniedBefore()) &&
      previous.polarity === 'negative'
    );
  }

  /** Whether it is one of several orders with `or` before the last: `never give prices, offer discounts or name rivals`. */
  private listed(): boolean {
    const { masked } = this.sentence;
    const link = masked.slice(Math.max(0, this.start - LINK), this.start);
    if (/\b(?:or|nor)\s+$/.test(link)) return true;
    const last = /,\s+$/.test(link) ? LAST_ORDER.exec(masked.slice(this.start))?.[1] : undefined;
    return last !== undefined && IMPERATIVE_VERBS.has(last.toLowerCase()) && !SAYS_WHAT_THEN.test(this.lower);
  }

  get universal(): boolean {
    this.knownUniversal ??=
      (HINTS.has(this.parts.met, ALWAYS) && UNIVERSAL.test(this.lower)) || this.lead?.universal === true;
    return this.knownUniversal;
  }

  get quotes(): readonly Quoted[] {
    this.knownQuotes ??= this.parts.quotes.filter(({ start, end }) => start >= this.start && end <= this.end);
    return this.knownQuotes;
  }

  get met(): Met {
    const { masked } = this.sentence;
    const isWhole = this.end - this.start === masked.length;
    this.knownMet ??= isWhole ? this.parts.met : metIn(masked.slice(this.start, this.end));
    return this.knownMet;
  }

  get tokens(): readonly Token[] {
    this.knownTokens ??= this.sentenceTokens.filter(({ start, end }) => start >= this.start && end <= this.end);
    return this.knownTokens;
  }

  get sentenceTokens(): readonly Token[] {
    return this.parts.language.tag(this.sentence.masked);
  }

  isRare(word: string): boolean {
    return this.parts.language.isRare(word);
  }

  /** `the headline must hold the name and be short`: the second verb has the subject of the first. */
  private goesOn(): boolean {
    this.knownGoesOn ??= this.readGoesOn();
    return this.knownGoesOn;
  }

  private readGoesOn(): boolean {
    const { previous } = this.parts;
    return (
      previous !== undefined &&
      GOING_ON.test(this.lower) &&
      /(?:\b(?:and|but|or)|,)\s+$/.test(this.sentence.masked.slice(Math.max(0, this.start - LINK), this.start)) &&
      (previous.kind === 'modal' || previous.goesOn()) &&
      !/^\W*so that\b/.test(previous.lower)
    );
  }

  /** What an imperative itself says, without the matter it is about: `write on whether cars should be banned`. */
  private ordered(lower: string): string {
    const matter = HINTS.has(this.parts.met, ABOUT) && this.kind === 'imperative' ? MATTER.exec(lower) : null;
    return matter ? lower.slice(0, matter.index) : lower;
  }

  /** An order has no modal of its own: in `wrap it so that the mailer can send it`, `can` is somebody else's. Nor has a purpose. */
  private commanded(lower: string): string {
    return lower.replace(ASKS_POLITELY, ' ').replace(this.kind === 'imperative' ? OTHERS_MODAL : PURPOSE, ' ');
  }

  /** The condition at the end of the clause. */
  private get trailing(): ClauseCondition | undefined {
    if (!HINTS.has(this.parts.met, CONDITIONAL)) return undefined;
    if (this.knownTrailing === undefined && DONE_ALWAYS.test(this.sentence.masked.slice(this.end)))
      this.knownTrailing = null;
    if (this.knownTrailing === undefined) {
      const match = CONDITION_END.exec(this.lower) ?? BACK_REFERENCE.exec(this.lower) ?? SIZED_LAST.exec(this.lower);
      this.knownTrailing =
        (match &&
          match.index > 0 &&
          !(this.kind === 'imperative' && EXPLAINS.test(this.lower.slice(0, match.index))) &&
          !OF_REASON.test(this.lower.slice(0, match.index)) &&
          conditionAt(this.parts.blanked, this.sentence.text, this.start + match.index, this.end)) ||
        null;
    }
    return this.knownTrailing ?? undefined;
  }
}

/** `Beg a little: suppliers soften when …`: what says why has conditions of its own. */
const EXPLAINS =
  /:\s+(?:we|they|people|it|nobody|everyone|an? (?:[a-z]+ )?[a-z]+(?= [a-z]+s\b)|(?:the |our |your |most |many |some )?[a-z]+s) (?!(?:of|in|with|per|and|or|for|when|if|unless|where|only|at|on|from|by|to|as|instead|except|but|until)\b)[a-z]+ [^:]*$/;
/**
 * `five steps tops, people bail out when they see more`, `double quotes, so that nobody edits them when text is added`:
 * the case is one of the reason.
 */
const OF_REASON =
  /(?:, (?:as |since |because )?(?:people|readers|users|customers|clients|visitors|students|pupils|guests|nobody|everyone|beginners|they|we) (?!(?:must|should|shall|may|can|will|are to|have to|need)\b)[a-z]+|\b(?:because|so that|,? since (?:the|our|we|they|it|its|this|these|nobody|people)|, as (?:the|an?|our|we|they|it|its|this|these|nobody|people)) [a-z]+)[^,;]*$/;

/** Behind a clause, that what it tells of is to be done: `they read more when it opens with a name, so do that`. */
const DONE_ALWAYS = /^\W*so (?:please |always )?do (?:that|so|this)\b/i;

/** `Could you write …?` asks for it. */
const ASKS_POLITELY =
  /^\W*(?:(?:and|so|but|hi|hello|please),? )?(?:(?:can|could|would|will) you (?=(?:[a-z]+ly |please )?[a-z]+ )|(?:can|could|may) (?:i|we) (?=(?:please )?(?:have|get|see) )|(?:can|could) (?:it|this|(?:the|each|every|all) [a-z]+) (?=(?:please |all |also )?(?:be|have|start|end|begin|sound|use|include|contain|come|go) ))/;

const OTHERS_MODAL =
  /(?<!\byou )\b(?:may|might|can|could)\b(?! (?:not|only)\b)|\bso (?:that )?(?!you\b)[a-z]+(?: [a-z'’-]+){0,4}? needs? no\b/g;

/** `…, so that the client can compare`: what it is good for; `functions that can fail`: which ones. */
const PURPOSE =
  /\b(?:functions?|methods?|calls?|code|anything|whatever|steps?|jobs?|operations?) (?:that |which )?(?:may|might|can|could) [a-z]+\b(?= (?!or\b|and\b)[a-z])|\bso (?:that )?(?!you\b)[a-z]+(?: [a-z'’-]+){0,4}? (?:may|might|can|could)\b(?! (?:not|only)\b)/g;

/** What a text does, as the second of several verbs under one modal. */
const GOING_ON =
  /^(?:(?:not|never|also|always) )?(?:be|contain|have|include|consist|begin|start|end|stay|remain|fit|span|exceed|run|rhyme|conclude|close|open|mention|follow|cover|explain|describe|introduce|feature|use|avoid)\b/;

const TELLING =
  '(?:explain|describe|list|name|mention|discuss|say|state|tell|show|point out|note|warn|remind|cover|address|report|outline|identify|give|include|add|clarify|specify|provide)';
const DENIED =
  "(?:(?:do|does|did|is|are|was|were|can|could|should|must|may|has|have|had|will|would|need)(?: not|n['’]t| never)\\b|cannot\\b|not to\\b|never\\b|no longer\\b)";
/** What is told with a denial of its own: `explain why it does not work`, `list foods that must not be frozen`, `a warning not to swim`. */
const MATTER_TOLD = new RegExp(
  `^\\W*(?:[a-z]+,? ){0,4}?(?:${TELLING}\\b(?:(?!\\b(?:not|never|no|without)\\b|n['’]t)[^.;:,]){0,60}?\\b(?:why|what|how|which|who|when|where|(?<=\\b(?:warning|advice|reminder|tip|instruction|request|order|plea|appeal)s? )(?=not to\\b))(?=[^.;:,]{0,50}${DENIED}|not to\\b)|(?:list|name|mention|describe|discuss|identify|give|explain)\\b(?:(?!\\b(?:not|never|no|without)\\b|n['’]t)[^.;:,]){0,40}?[a-z]s (?<!\\b(?:words|sentences|paragraphs|answers|texts|examples|names|links|replies) )(?:that|which|who|in which|where)(?= (?:[a-z]+ ){0,4}?${DENIED}))`,
);

/** Where what is told begins that denies something itself; undefined where nothing is. */
function matterToldIn(lower: string): number | undefined {
  return MATTER_TOLD.exec(lower)?.[0].length;
}

/** Whether the words tell of a matter that denies something itself: `what must not be thrown away`. */
export const tellsDenial = (lower: string): boolean => MATTER_TOLD.test(lower);

/** Where the matter begins: what is said, argued or asked. */
const MATTER =
  /\b(?:whether|who(?:se|m)?|(?:say(?:ing)?|state|stating|claim|mention(?:ing)?|argu(?:e|ing)|explain(?:ing)?|announc(?:e|ing)|disclaimers?|statements?|notes?|sentences?|warnings?|remarks?|reminders?|fact|idea) that)\b/;

function kindOf(lower: string, introduced: boolean, first: boolean, sentence: string): ClauseKind {
  if (
    first &&
    /\?\s*$/.test(sentence) &&
    /^(?:is|are|does|do|has|have|did|was|were|can|will)\b/.test(lower.trimStart())
  )
    return 'question';
  if (startsWithImperative(lower)) return 'imperative';
  if (
    /^(?:with|without|rather than|instead of|as opposed to|each|no|not|including|excluding|limited)\b/.test(lower) &&
    !MODAL_VERB.test(lower)
  )
    return 'participle';
  const participle = PARTICIPLE_WORD.exec(lower)?.[1];
  if (participle && baseOfParticiple(participle)) return 'participle';
  if (MODAL_VERB.test(lower)) return 'modal';
  if (introduced && first) return 'label';
  return FINITE_VERB.test(lower) ? 'declarative' : 'fragment';
}

/** Reads what a heading, parent item or line before a list says for the items under it. */
export function readLead(text: string): Lead {
  const lower = text.toLowerCase();
  const polarity = polarityOf(lower);
  const opens = /:\s*$/.test(text.trimEnd()) || text.length < 60;
  return {
    text,
    polarity: opens && polarity === 'negative' ? 'negative' : undefined,
    // "What you can do" names a field, and leaves nothing open.
    modality: /^\W*(?:what|how|where|who)\b/.test(lower) ? undefined : modalityOf(lower),
    universal: UNIVERSAL.test(lower),
  };
}

/** A clause and what stands behind it in its sentence, where the bound of an amount may be: `two links, no more`. */
export function toSentenceEnd({ text, start, sentence }: Clause): string {
  return text + sentence.masked.slice(start + text.length);
}
