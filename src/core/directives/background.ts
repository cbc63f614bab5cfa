import type { Wording } from '../prompt/types.ts';
import { oncePerWording, wordingOf } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import { startsWithImperative } from './clauses.ts';
import { SEVERAL_PEOPLE, SOMEBODY_ELSE, tellsDeed, tellsPast, tellsState } from './deeds.ts';
import { mayHold } from './task-words.ts';

/**
 * What a sentence speaks of decides whether it is a rule. Of what the model writes, it is one: `Captions are formal`. Of
 * something else in the world, what was before, what others write, what comes in, what is done to the text afterwards, it
 * is background: `Our old captions were formal`, `Customers write in German`. What is background asks for nothing.
 */

/** In front of a subject: what links the sentence to others. */
const LINK =
  /^[^a-z0-9"“‘'`]*(?:(?:and|but|or|so(?! far\b)|because|since|as|although|though|even though|while|whereas|given that|note that|remember that|currently|today|at the moment|right now|meanwhile|afterwards|in fact|of course|unfortunately|admittedly|also|background|context|history|fyi|for context|for background|the reason|reason|the reason is that|note)[,:]? +){0,3}/;

const ALL_THE = '(?:(?:the|our|your|their|my|its|all|any|each|every|most|many|some|an?|these|those|such|of) +){0,4}';
const OTHER = '(?:other|another|rival|competing|different|comparable|similar)';
/** `old`, `last year's`: of a time that is over. */
const PAST_TIME =
  "(?:old|older|former|previous|earlier|past|existing|original|legacy|outdated|discarded|rejected|prior|first-generation|last (?:year|month|week|season|summer|winter|spring|autumn)(?:[’']s)?|yesterday[’']s)";
/** Pieces that follow each other within one text. */
const PIECE =
  '(?:paragraph|sentence|line|section|step|answer|reply|response|turn|message|items?|word|verse|stanza|chapter|page|slide|round|point|question|one|ones|rules?|instructions?|guidelines?|prompt|entry|row|part|exchange|context|value|block|stage|phase|example)\\b';

/** A word that opens another subject or a case is no part of a noun phrase. */
const NO_LINK =
  '(?!(?:if|when|whenever|unless|where|once|after|before|while|until|for|to|from|with|without|by|in|on|at|of|about|as|like|let|that|which|who|what|how|why|whatever|however|whoever|wherever|and|or|no|than|among|between|against|only|any|get|tell|give|send|let|make|ask|can|could|do|does|is|are|should|may|will|[a-z]+ing)\\b)';

/** Subjects, by what their sentence must go on with to be background. */
const OLD_THING = new RegExp(
  `^${ALL_THE}(?:now )?(?!(?:previous|earlier|past|existing|original|prior) ${PIECE})${PAST_TIME} +(?=[a-z])`,
);
const OUR_CURRENT =
  /^(?:our|their) (?:current|present|existing) (?!(?:[a-z-]+ )?(?:style|tone|voice|polic(?:y|ies)|rules?|standards?|conventions?|guidelines?|practice)\b)(?=[a-z])/;
const MANY_THINGS =
  /^(?!most (?:important|recent|common|relevant|likely|of all|notabl[ey]|importantly)\b)(?:(?:most|many|some|several|few|a lot|lots|plenty|countless|too many)(?: of (?:the|our|these|those|their))?|almost all) +(?!(?:[a-z-]+ )?(?:answers?|repl(?:y|ies)|responses?|messages?|paragraphs?|sentences?|lines?|items?|points?|words?|sections?|steps?|outputs?|questions?|requests?|cases?|of|time|people)\b)(?=[a-z-]+ )/;
const OF_OTHERS = new RegExp(
  `^(?:(?:most|many|some|all|none|one|two|several|few) of )?(?:${ALL_THE}${OTHER} +[a-z]+[’']s?|(?:our |the |an? |their |many |most |some )?(?:[a-z-]+ )?(?:competitors?|competition|rivals?|colleague|neighbou?rs?)[’']s?|(?:most|many|some|few|several) [a-z]+s[’']) +(?=[a-z])`,
);
const BY_OTHERS = new RegExp(
  `^(?:the |all |most |many |any |some |our )?(?!(?:names?|data|details|information|records|addresses|prices|orders|accounts|products|links?|mentions?|references?)\\b)${NO_LINK}(?:[a-z-]+ ){1,3}(?:of|by|from|in|at) (?:the |our )?(?:(?:${OTHER}|most|many|older|former|previous|earlier) (?:[a-z-]+ )?${SOMEBODY_ELSE}|(?:old|former|previous) [a-z]+|competitors|rivals) +(?!(?:is|are) (?:never|not)\\b)`,
);
const IN_THE_WORLD =
  /^(?:the |most |many |all )?(?:[a-z-]+ ){1,3}(?:in (?:this|our|the) (?:trade|industry|field|business|sector|branch)|out there|on the market|these days|nowadays|on the web|around the world) +/;
const ALSO_OTHERS = `(?:${OTHER} +[a-z]+|another|others|they|(?:our |the |many |most |some )?(?:[a-z-]+ )?(?:competitors?|competition|rivals?|agency)|(?:the |our |your |other |most |many |some )?${SEVERAL_PEOPLE})`;
/** `the mails that customers send`; not `the answers that customers get`. */
const MADE_BY_OTHERS = new RegExp(
  `^(?:the|all|any|every|those|most|many|these|some|each) (?:[a-z-]+ ){1,3}?(?:(?:that|which) )?${ALSO_OTHERS} (?:often |usually |sometimes |always |then |now |also )?(?!(?:get|receive|read|see|hear|find|need|want|expect|prefer|like|must|should|may|can|are|is|will)\\b)[a-z]+(?: (?:in|out|up|us|you|to us|to you|online))? +`,
);
const MADE_THEN =
  /^(?:the|all|any|every|those|most|many|these|our|each) (?:[a-z-]+ ){1,3}?(?:(?:that|which) )?(?:we|they|he|she) (?:used|had|once|wrote|sent|published|posted|printed|made)\b(?: [a-z]+){0,4}? +/;
/** `the notes you receive`, `the attached file`, `my instructions`. */
const GIVEN_THING =
  /^(?:(?:the|each|every|all|any|these|those|an?|your) )*(?:(?:[a-z-]+ ){1,3}?(?:that |which )?you(?:['’]ll| will)? (?:also )?(?:receive|get|are given|are sent|are shown|are handed|be given|see|work from|work with)(?: (?:in|from|by|as) (?:[a-z]+ ){0,2}?[a-z]+)?|inputs?|transcripts?|manuscripts?|recordings?|source(?: texts?| material| documents?| files?| data)?|raw (?:data|notes|text)|(?:incoming|uploaded|submitted|attached|pasted|supplied|scanned|input|inbound|upstream) (?:[a-z-]+ )?[a-z-]+|(?:[a-z-]+ )?[a-z-]+ (?:attached|pasted|that follows|between the tags)) +(?=(?:[a-z]+ly |often |usually |always |also |mostly )?(?:is|are|was|were|has|have|had|do|does|did|will|[a-z]+s|use|contain|mention|end|begin|start|list|come|write)\b)(?!(?:must|should|shall|may|can|will|needs?|to|in|for|from|with|without|of|and|or|as)\b)/;
const MY_WORDS =
  /^(?:my|the|these|our) (?:own )?(?:instructions|prompts?|messages|requests|questions|notes|briefs?|inputs?)(?: (?:that )?(?:i|we) (?:write|send|give|paste|type|use)(?: (?:you|in|here|below))?)? +/;
const MINE = /^my |^(?:the|these|our) [a-z]+ (?:that )?(?:i|we) /;
const SEVERAL_DOERS = new RegExp(
  `^(?:(?:the|our|your|their|its|my|all|most|many|some|these|those|both|few|several|of|a lot|lots|other|new|older?|younger|typical|international|foreign|local|human|different|certain|professional) +){0,4}(?:[a-z]+[’']s? +)?(?:${NO_LINK}[a-z-]+ +)?${SEVERAL_PEOPLE} +`,
);
const OTHER_DOERS = new RegExp(
  `^(?:(?:most|many|some|all|a lot) of )?(?:the |our |most |many |some |all |an? )?(?:${OTHER}|next|second|third|separate|upstream|downstream|sister|parent|external|outside|human|professional) +(?:[a-z-]+ +)?${SOMEBODY_ELSE} +`,
);
const MANY_DOERS = new RegExp(`^(?:most|many|some|a few|several|lots of|a lot of|few) (?:[a-z-]+ )?${SOMEBODY_ELSE} +`);
const TEAM =
  /^(?:the |our )(?!whole |entire )[a-z-]+ (?:team|department|desk|office|agency|unit) +|^(?:competitor|rival|vendor) [a-z]+ +|^an? (?:[a-z-]+ )?(?:editor|translator|colleague|reviewer|proofreader|designer|printer|parser|script|system|tool|actor|voice actor|typesetter|lawyer) +/;
/** `the upstream system sends`: what it hands on, not what it can show. */
const SYSTEM_HANDS =
  /^(?:our (?:[a-z-]+ )?(?:system|app|application|tool|script|pipeline|archive|database|catalogue?|cms|crm|api|backend|server|software|website|mailer|scanner|form|crawler|printer)|(?:the|an?) (?:[a-z-]+ )?(?:pipeline|archive|database|catalogue?|cms|crm|mailer|printer|typesetter|post-processor)|(?:the|an?) [a-z-]+ system) (?:then |later |also |already |automatically |always )*(?:sends?|delivers?|supplies|turns|converts|translates|rewrites|transforms|adds|appends|inserts|prepends|writes|stores|holds|produces|exports|passes|replaces|strips|removes|wraps|hands)\b/;
const SENDERS =
  /^(?:the |our |many |most |some )?(?:[a-z-]+ )?[a-z]{3,}s (?:often |usually |mostly |sometimes |always |also |typically )*(?:send|submit|paste|type|complain|swear|shout|upload|email|phone|dictate) /;
const SENDER =
  /^(?:the|an?|each|every) (?:user|customer|client|caller|student|guest|patient|visitor|sender|reader|applicant) (?:often |usually |mostly |sometimes |always )*(?:sends?|submits?|pastes?|types?|complains?|uploads?|dictates?) /;
const IN_TIME =
  /^(?:in (?:19|20)\d\d|(?:until|till|up to) (?:last|recently|now|then|(?:19|20)\d\d)[^,.;:]{0,25}|before (?:the|that|you|we|it|this|then|our|last|(?:19|20)\d\d)[^,.;:]{0,30}|so far|hitherto|last (?:year|month|week|season|time|summer|winter|spring|autumn)|(?:[a-z]+ )?(?:years|months|weeks|decades) (?:ago|back)|previously|formerly|originally|historically|traditionally|initially|in the past|back then|in those days|in former times|at first|for (?:many |some |[a-z]+ )?(?:years|decades|ages|months|a long time))(?:, +| +)(?=(?:the|our|we|they|he|she|it|all|every|each|most|some|many|its|their|an?|my|this|that|these|[a-z-]+s) )/;
const ANY_THING =
  /^(?:the|our|my|their|its|an?|this|that|these|those|it|they|he|she|one|his|her)(?: (?:(?:of|in|on|from|at|by|for) (?:the|our|their|an?|this|last) )?(?!(?:the|our|my|their|its|an?|his|her|was|were|had|did|if|when|where|unless|must|should|will|may|can|is|are|has|have|be|to|that|which|who|what|how|why|whether|says?|tells?|shows?|states?|explains?|mentions?|it|they|we|you|he|she)\b)[a-z0-9'’-]+){0,6} (?=(?:was|were|had(?! better| to be\b)|did(?:n['’]t| not)) )|^(?!(?:yes|this|as|is|was|does|perhaps|always|unless|whereas)\b)[a-z-]+s (?:(?:of|in|from|on|by) (?:[a-z'’-]+ ){1,4}?)?(?=(?:was|were) )/;
const WE =
  /^we (?:used to\b|(?:once |then |originally |first |initially |previously |formerly |always |never |only |even )?(?=[a-z]+ ))/;
const ACTORS = `(?:(?:an?|the|our|some|another|other|human|professional|skilled|native) +){0,3}(?:[a-z-]+ +)?(?:${SOMEBODY_ELSE}|machine|mailer|printer|widget|actor|voice|speaker|screen reader|frontend|front end|computer|employee|proofreader|human|designer|typesetter|actors|hand)\\b`;
/** `is translated by professionals`, `is later printed in capitals`. */
const DONE_AFTERWARDS = new RegExp(
  `^(?:${ALL_THE}(?:[a-z-]+ +){1,3}?|it |they |this )(?:is|are|gets?|will be) (?:(?:(?:then|later|afterwards|subsequently|eventually) )[a-z]+(?:ed|en|t|n|d|wn|de)\\b|(?:also |always |usually |automatically |[a-z]+ly )*[a-z]+(?:ed|en|t|n|d|wn|de) [^,;:.()]{0,60}?\\bby (?!you\\b|hand\\b)${ACTORS})`,
);
/** `You receive notes in bullet points`; not `You get three sentences`. */
const WE_HAVE_OLD =
  /^we (?:still |also |already )?(?:have|keep|own) (?:an? |some |many |two |three )?(?:very )?(?:old|older|former|previous|existing) /;
const YOU_ARE_GIVEN =
  /^you(?:['’]ll| will|['’]re| are)? (?:also |then |often |usually |be |now )*(?:given|sent|shown|handed|provided with|receive|get) (?!(?:[a-z]+ed\b|to|up|at most|at least|only|no|exactly|just|about|around|\d+|one|two|three|four|five|six|seven|eight|nine|ten|it|them|the floor)\b)/;
const SAID_AFTERWARDS = new RegExp(
  `, (?:or so |so )?(?:say|says|said|think|thinks|thought|believe|believes|complain|complained|claim|claimed|wrote|told us|according to) (?:our |the |some |many |most |a few )?(?:[a-z-]+ )?(?:${SEVERAL_PEOPLE}|critics|experts|others|them)\\b`,
);
const SAID_BEFORE = new RegExp(
  `^(?:according to|in the (?:eyes|opinion|view) of) (?:our |the |some |many |most )?(?:[a-z-]+ )?${SEVERAL_PEOPLE}\\b`,
);
const UNLIKE_OTHERS =
  /^(?:unlike|in contrast to|contrary to|different from) [^,;:.]{3,50}, (?:who|which|whose|where)\b/;

/** Whether what opens here speaks of something else than what the model writes. `text` is lower-cased. */
function tellsOfWorld(text: string): boolean {
  return (
    isThing(text) ||
    isDoer(text) ||
    YOU_ARE_GIVEN.test(text) ||
    DONE_AFTERWARDS.test(text) ||
    UNLIKE_OTHERS.test(text) ||
    SAID_BEFORE.test(text) ||
    SAID_AFTERWARDS.test(text)
  );
}

/** A text that is not the model's, in a sentence on how it is. */
function isThing(text: string): boolean {
  for (const subject of THINGS) {
    const behind = after(text, subject);
    if (behind !== undefined && tellsState(behind)) return true;
  }
  const mine = MY_WORDS.exec(text);
  if (mine && MINE.test(text) && tellsState(`_ ${text.slice(mine[0].length)}`)) return true;
  const then = after(text, IN_TIME);
  if (then !== undefined && OF_THE_PAST.test(then) && !startsWithImperative(then)) return true;
  const past = after(text, ANY_THING);
  return past !== undefined && !DECIDED.test(past);
}

const THINGS = [
  OLD_THING,
  OUR_CURRENT,
  MANY_THINGS,
  OF_OTHERS,
  BY_OTHERS,
  IN_THE_WORLD,
  MADE_BY_OTHERS,
  MADE_THEN,
  GIVEN_THING,
];

const OF_THE_PAST =
  /^[^,;:.]{0,80}?\b(?:was|were|had|did|used|wrote|ran|kept|gave|came|went|said|told|sent|made|took|have|has|mentioned|listed|ended|began|started|looked|sounded|contained|[a-z]{3,}ed)\b/;
const DECIDED =
  /^(?:was|were|had|did)(?: not)?(?: [a-z]+ly)? (?:decided|agreed|asked|told|ordered|instructed|better|meant to|supposed to|to)\b/;

/** Somebody else, in a sentence on what is done. */
function isDoer(text: string): boolean {
  const several = after(text, SEVERAL_DOERS) ?? after(text, MANY_DOERS);
  if (several !== undefined && tellsDeed(several, 'several')) return true;
  const other = after(text, OTHER_DOERS);
  if (other !== undefined && tellsDeed(other, 'either')) return true;
  const team = after(text, TEAM);
  if (team !== undefined && tellsDeed(team, 'one')) return true;
  const we = WE.exec(text);
  if (WE_HAVE_OLD.test(text)) return true;
  if (we && (we[0] === 'we used to' || tellsPast(text.slice(we[0].length)))) return true;
  return SYSTEM_HANDS.test(text) || SENDERS.test(text) || SENDER.test(text);
}

function after(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  return match ? text.slice(match[0].length) : undefined;
}

/** Where a statement of its own can open within a sentence. */
const OPENS =
  /(?:[;(:]|\s[—–-]{1,2}(?=\s)|—)\s*|,?\s(?=because (?!of\b))|,\s+(?=(?:since|as|while|whereas|although|though|but|so|and|yet) )|(?<!\b(?:as|even))\s(?=(?:so|but|whereas|although|though) )/g;
/** Where what was begun may end. */
const ENDS =
  /;\s*|\s[—–-]{1,2}(?=\s)|—|\)|:\s+|\.\s+|(?:,\s*|\s)(?=(?:so|but|yet|hence|therefore|whereas|and|then|while) )|,\s+/g;
const STRONG = /^(?:[;)—]|\s[—–-]|\.)/;
const TURNS = /^(?:so|but|yet|hence|therefore|whereas|while) (?!that\b)/;
/** What the model does or writes is spoken of from here on. */
const ONES_OWN =
  /^(?:(?:and|then|so|but|yet|hence|therefore|please|thus|,) *)*(?:you\b|yours?\b|never\b|always\b|do not\b|don['’]t\b|please\b|ours\b|the new\b|our new\b|we (?:want|need|now)\b|it (?:must|should|is to)\b|from now on\b|now\b|instead\b|get\b|receive\b|(?:the|every|each|all) (?:answers?|repl(?:y|ies)|responses?|outputs?)\b|which (?:you|must|should)\b)/;

/** The end of what opens at the beginning of `text`. `several` people do it: an order looks like another deed of theirs. */
function endOf(text: string, fronted: boolean): number {
  const several = SEVERAL_DOERS.test(text) || MANY_DOERS.test(text) || OTHER_DOERS.test(text);
  const given = YOU_ARE_GIVEN.test(text);
  const opening = IN_TIME.exec(text)?.[0].length ?? 0;
  let comma: number | undefined;
  for (const { 0: mark, index } of matchesOf(text, ENDS)) {
    if (index <= opening) continue;
    const rest = text.slice(index + mark.length);
    if (STRONG.test(mark) || TURNS.test(rest) || ONES_OWN.test(rest)) return index;
    if (mark.startsWith(',') && !/^(?:who|which|whose|where|that)\b/.test(rest)) comma ??= index;
    const order = startsWithImperative(rest.replace(/^(?:and|then) /, '')) || (given && GOES_ON.test(rest));
    if (order && (mark.startsWith(':') || fronted || !several)) return index;
  }
  return fronted ? (comma ?? text.length) : text.length;
}

/** `and post one comment`. */
const GOES_ON = /^(?:and|then) (?:then )?[a-z]+ (?:an?|the|your|one|it|them|each|every|only|in|to|for|back)\b/;
const FRONTED =
  /^[^a-z]*(?:because|since|as|although|though|even though|while|whereas|given that|unlike|in contrast|contrary|according|in the (?:eyes|opinion|view))\b/;
const WORDS_LEFT = /[a-z0-9]{2,}/i;

/**
 * The words of a sentence without what is background in it, in their places: null where nothing else is left. What is left
 * out is blanked.
 */
export const withoutBackground = oncePerWording((wording): Wording | null => {
  const { masked, text, masks } = wording;
  if (!mayHold(wording, 'background') || ASKS.test(masked)) return wording;
  const lower = masked.toLowerCase();
  if (startsWithImperative(lower) && !REASONS.test(lower)) return wording;
  let own = masked;
  let until = 0;
  for (const start of [0, ...matchesOf(lower, OPENS).map(({ 0: mark, index }) => index + mark.length)]) {
    if (start < until) continue;
    const link = LINK.exec(lower.slice(start, start + 80))![0];
    const told = lower.slice(start + link.length, start + link.length + 300).replace(BRACKETED, hidden);
    if (startsWithImperative(told) || !tellsOfWorld(told)) continue;
    until = start + link.length + endOf(told, start === 0 && FRONTED.test(lower));
    own = blanked(own, start, until);
  }
  if (until === 0) return wording;
  if (!WORDS_LEFT.test(own.replace(LINKING, ' '))) return null;
  let kept = text;
  for (let i = 0; i < own.length; i++) if (own[i] !== masked[i]) kept = blanked(kept, i, i + 1);
  return wordingOf(kept, own, masks);
});

const ASKS = /\?\W*$/;
const REASONS = /\b(?:because|since|as|while|whereas|although|though)\b|[;(:—–]|\s-\s|, (?:but|so|and)\b/;
const LINKING = /\b(?:and|but|so|because|since|as|or|yet|note|that|background|context)\b/gi;

/** What is added in brackets breaks no sentence. */
const BRACKETED = /\([^()]{0,200}\)/g;
const hidden = (words: string): string => `_${' '.repeat(words.length - 1)}`;

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
