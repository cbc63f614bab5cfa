import type { Wording } from '../prompt/types.ts';
import { oncePerWording, wordingOf } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import { quotesOf, startsWithImperative } from './clauses.ts';
import { doerAt, doerBehindBy, isMaking, possessorAt, tellsDeed, tellsPast, tellsState, wordsOf } from './deeds.ts';
import { DELIVERABLES } from './scope.ts';
import { mayHold } from './task-words.ts';

/**
 * What a sentence speaks of decides whether it is a rule. Of what the model writes, it is one: `Captions are formal`. Of
 * something else in the world, what was before, what others write, what comes in, what is done to the text afterwards, it
 * is background: `Our old captions were formal`, `Customers write in German`. What is background asks for nothing.
 */

/** In front of a subject: what links the sentence to others. */
const LINK =
  /^[^a-z0-9"“‘'`]*(?:(?:and|but|or|so(?! far\b)|because|since|as|although|though|even though|while|whereas|given that|note that|remember that|currently|today|at the moment|right now|meanwhile|afterwards|in fact|of course|unfortunately|admittedly|also|background|context|history|fyi|for context|for background|for your information|why this matters|the reason for this(?: rule)?|no matter that|the reason|reason|the reason is that|note)[,:]? +){0,3}/;

const ALL_THE = '(?:(?:the|our|your|their|my|its|all|any|each|every|most|many|some|an?|these|those|such|of) +){0,4}';
const OTHER = '(?:other|another|rival|competing|different|comparable|similar)';
/** `old`, `last year's`: of a time that is over. */
const PAST_TIME =
  "(?:old|older|former|previous|earlier|past(?! tense (?:is|has|must|should|may|stays) )|existing|original|legacy|outdated|discarded|rejected|prior|first-generation|rival|competing|last (?:year|month|week|season|summer|winter|spring|autumn)(?:[’']s)?|yesterday[’']s)";
/** Pieces that follow each other within one text. */
const PIECE =
  '(?:paragraph|sentence|line|section|step|answer|reply|response|turn|message|items?|word|verse|stanza|chapter|page|slide|round|point|question|one|ones|rules?|instructions?|guidelines?|prompt|entry|row|part|exchange|context|value|block|stage|phase|example)\\b';

/** `Ferry operators often write in German`: of things that happen. */
const OFTEN =
  /^((?:[a-z-]+ )?[a-z-]{3,}s) (?:often|usually|mostly|sometimes|frequently|tend to|rarely|seldom|mainly) (?=[a-z])/;
const ANYBODY = /^(?:nobody|everybody|everyone|somebody|someone|whoever|no one|it used to be (?=that))(?: else)? ?/;
const BEFORE_YOU = /^(?:the|an?) (?:[a-z-]+ ){1,2}(?:before|ahead of) (?:you|us) /;
const OF_YEAR = /^(?:the|our|an?) (?:[a-z-]+ ){1,3}(?:of|from) (?:19|20)\d\d /;
/** `Tickets arrive in French`. */
const ARRIVE =
  /^(?:the |most |all |these )?(?:[a-z-]+ )?[a-z-]+s (?:often |usually |mostly )?arrive (?:in|as|with|without)\b/;
const SHOWS_LATER =
  /^(?:the|our|an?) (?:[a-z-]+ )?(?:website|site|app|system|script|program|mailer|printer|widget|front ?end|platform|printers) (?:later|then|afterwards) [a-z]+s\b/;

/** Subjects, by what their sentence must go on with to be background. */
const OLD_THING = new RegExp(
  `^${ALL_THE}(?:now )?(?!(?:previous|earlier|past|existing|original|prior) ${PIECE})${PAST_TIME} +(?=[a-z])`,
);
const OUR_CURRENT =
  /^(?:our|their) (?:current|present|existing) (?!(?:[a-z-]+ )?(?:style|tone|voice|polic(?:y|ies)|rules?|standards?|conventions?|guidelines?|practice)\b)(?=[a-z])/;
const MANY_THINGS =
  /^(?!most (?:important|recent|common|relevant|likely|of all|notabl[ey]|importantly)\b)(?:(?:most|many|some|several|few|half(?! an? (?:page|dozen|side|sheet|minute|sentence|line)\b)|a lot|lots|plenty|countless|too many)(?: of (?:the|our|these|those|their))?|almost all) +(?!(?:[a-z-]+ )?(?:answers?|repl(?:y|ies)|responses?|messages?|paragraphs?|sentences?|lines?|items?|points?|words?|sections?|steps?|outputs?|questions?|requests?|cases?|of|time|people)\b)(?![a-z-]+ (?:[a-z ]{0,20})(?:are|is|may be|can be) (?:possible|allowed|permitted|welcome|acceptable|fine)\b)(?=[a-z-]+ )/;
const OF_OTHERS = new RegExp(
  `^(?:(?:most|many|some|all|none|one|two|several|few) of )?(?:${ALL_THE}${OTHER} +[a-z]+[’']s?|(?:our |the |an? |their |many |most |some )?(?:[a-z-]+ )?(?:competitors?|competition|rivals?|colleague|neighbou?rs?)[’']s?|(?:most|many|some|few|several) [a-z]+s[’']) +(?=[a-z])`,
);
/** A text of somebody's: what follows names whose. Not `the names of other guests`. */
const OF_SOMEBODY =
  /^(?:the |all |most |many |any |some |our )?(?!(?:an?|names?|lists?|data|details|information|records|addresses|prices|orders|accounts|products|links?|mentions?|references?)\b)(?:[a-z-]+ ){1,3}?(?:of|by|from|(?:in|at)(?= (?:the )?(?:other|another|most|many|some|rival|older|former) )) /;
const OF_OLD = /^(?:the |our |an? )?(?:old|former|previous) [a-z]+ +/;
const IN_THE_WORLD =
  /^(?:the |most |many |all )?(?:[a-z-]+ ){1,3}(?:in (?:this|our|the) (?:region|area|country|valley|trade|industry|field|business|sector|branch)|out there|next door|in the shop next door|on file|on record|in (?:the|our) (?:archive|database|files)|around here|on the market|these days|nowadays|on the web|around the world) +/;
/** A text, in front of a clause that says who makes it: `the mails that customers send`. */
const THE_TEXT = /^(?:the|all|any|every|those|most|many|these|some|each) (?:[a-z-]+ ){1,3}?(?:that |which )?(?=[a-z])/;
/** `what you receive`, `what we have on the website`. */
const WHAT_COMES =
  /^what (?:you (?:get|receive|are given|are sent|see)|we (?:have|had|used|wrote|published)|they (?:write|send)|(?:the |our )?(?:users|customers|clients|visitors|readers|guests) (?:write|send|post|type))(?: (?:to us|us|in|on|from|at|for|with|by)\b(?: [a-z]+){0,4}?)? (?=is |are |was |comes )/;
/** `the museum across the road`. */
const NEXT_DOOR =
  /^(?:the|every|each|all|an?) (?:[a-z-]+ ){1,3}?(?:across (?:the|town)[a-z ]{0,12}|next door|down the (?:road|street)|around the corner|opposite|abroad|in (?:the next|another|a neighbouring|the neighbouring) [a-z]+|elsewhere) (?=[a-z]+s )/;
/** `Drafts reach you in the past tense`. */
const REACHES_YOU =
  /^(?:the |our |most |all |these )?(?:[a-z-]+ ){1,3}?(?:reach(?:es)? you|arrives? (?:here|with you|from)|(?:comes?|is sent|are sent) to you)\b/;
/** `Guidebooks write in the second person`: no text that is asked for writes. */
const PLURAL_WRITES = /^([a-z-]{3,}s) (?:often |usually |mostly )?(?:write|speak|publish|swear)\b/;
/** `The result goes into a system that turns it into a table`. */
const HANDED_ON =
  /^[^,;:.()]{3,60}? (?:goes|go|is (?:sent|passed|fed|handed|given|forwarded)|are (?:sent|passed|fed|handed|given|forwarded)) (?:on |over )?(?:in)?to (?:an?|the|our|another) [^,;:.()]{3,40}? (?:that|which|who) (?:then |later )?(?:turns?|converts?|translates?|transforms?|rewrites?|adds?|wraps?|puts?)\b/;
const MADE_THEN =
  /^(?:the|all|any|every|those|most|many|these|our|each) (?:[a-z-]+ ){1,3}?(?:(?:that|which) )?(?:we|they|he|she) (?!(?:agreed|decided|needed|wanted)\b)(?:[a-z]+ed|had|once|wrote|sent|published|posted|printed|made)\b(?: [a-z]+){0,4}? +/;
/** `the notes you receive`, `the attached file`, `my instructions`. */
const GIVEN_THING =
  /^(?:(?:the|each|every|all|any|these|those|an?|your) )*(?:(?:[a-z-]+ ){1,3}?(?:to be (?:checked|translated|reviewed|graded|summari[sz]ed|improved|edited|classified)|that reach(?:es)? you|(?:that|which) (?:an?|the) [a-z]+ (?:uploads|sends|submits|pastes|posts|writes|types))|(?:[a-z-]+ ){1,3}?(?:that |which )?you(?:['’]ll| will)? (?:also )?(?:receive|get|are given|are sent|are shown|are handed|be given|see|(?:are to |have to |will )?(?:improve|shorten|edit|rewrite|polish|correct)|work from|work with|work on|summari[sz]e|translate|review|grade|mark|assess|classify|analy[sz]e|process|read)(?: (?:in|from|by|as) (?:[a-z]+ ){0,2}?[a-z]+)?|(?:[a-z0-9-]+ ){0,2}?(?:inputs?|feeds?|exports?|extracts?|dumps?)|transcripts?|manuscripts?|recordings?|source(?: texts?| material| documents?| files?| data)?|raw (?:data|notes|text)|(?:sensor|survey|tracking|tracker|meter|sales|booking|till|scanner|machine|test|lab) data|(?:incoming|uploaded|submitted|attached|pasted|supplied|scanned|input|inbound|upstream) (?:[a-z-]+ )?[a-z-]+|(?:[a-z-]+ )?[a-z-]+ (?:attached|pasted|that follows|between the tags)|(?:[a-z-]+ )?(?:texts?|documents?|e-?mails?|transcripts?|passages?|articles?|data|logs?|letters?|reports?|messages?|records?|scans?) (?:below|above)) +(?=(?:[a-z]+ly |often |usually |always |also |mostly )?(?:is|are|was|were|has|have|had|do|does|did|will|[a-z]+s|use|contain|mention|end|begin|start|list|come|write)\b)(?!(?:must|should|shall|may|can|will|needs?|stays?|remains?|keeps?|gets?|goes|to|in|for|from|with|without|of|and|or|as)\b)/;
/** `the minimum of 60 words does not apply`: a rule that is spoken of and not laid down. */
const NO_RULE = /^(?:[a-z0-9%,'’-]+ ){1,12}(?:does|do)(?: not|n['’]t) (?:apply\b|hold(?=\W*$|[.;,]))/;
const MY_WORDS =
  /^(?:my|the|these|our) (?:own )?(?:instructions|prompts?|messages|requests|questions|notes|briefs?|inputs?)(?: (?:that )?(?:i|we) (?:write|send|give|paste|type|use)(?: (?:you|in|here|below))?)? +/;
const MINE = /^my |^(?:the|these|our) [a-z]+ (?:that )?(?:i|we) /;
/** `the upstream system sends`: what it hands on, not what it can show. */
const SYSTEM_HANDS =
  /^(?:our (?:[a-z-]+ )?(?:system|app|application|tool|script|pipeline|archive|database|catalogue?|cms|crm|api|backend|server|software|website|mailer|scanner|form|crawler|printer)|(?:the|an?) (?:[a-z-]+ )?(?:pipeline|archive|database|catalogue?|cms|crm|mailer|printer|typesetter|post-processor)|(?:the|an?) [a-z-]+ system) (?:then |later |also |already |automatically |always )*(?:sets|sends?|delivers?|supplies|turns|converts|translates|rewrites|transforms|adds|appends|inserts|prepends|writes|stores|holds|produces|exports|passes|replaces|strips|removes|wraps|hands)\b/;
const SENDERS =
  /^(?:the |our |many |most |some )?(?:[a-z-]+ )?[a-z]{3,}s (?:often |usually |mostly |sometimes |always |also |typically )*(?:send|submit|paste|type|complain|swear|shout|upload|email|phone|dictate) /;
const SENDER =
  /^(?:the|each|every) (?:user|customer|client|caller|student|guest|patient|visitor|sender|reader|applicant) (?:often |usually |mostly |sometimes |always )*(?:sends?|submits?|pastes?|types?|complains?|uploads?|dictates?) /;
/** `I send the forecast, which is in capitals`: how that is which is handed over. */
const SENDS_SUCH =
  /^(?:i(?:['’]ll| will)?|we(?:['’]ll| will)? (?=[a-z]+ you )) ?(?:(?:also|often|usually|always|then|sometimes|only) )*(?:send|give|paste|upload|dictate|attach|forward|provide|share|type|hand|supply|enter|submit|mail|pass|post)\b[^.;:]{3,60}?(?:,? (?:which|that|who|whose) (?:(?:is|are|has|have|may|might|can|could|will|uses?|contains?|comes?|lists?|gives?|shows?|follows?|mix(?:es)?|often|usually|sometimes|always)\b|[a-z]+ (?:is|are|has|have)\b)|, (?:each|all|both|most|some|often|usually|mostly|sometimes) )/;
const IN_TIME =
  /^(?:in (?:19|20)\d\d|(?:until|till|up to) (?:last|recently|now|then|(?:19|20)\d\d)[^,.;:]{0,25}|before (?:the|that|you|we|it|this|then|our|last|(?:19|20)\d\d)[^,.;:]{0,30}|so far|hitherto|last (?:year|month|week|season|time|summer|winter|spring|autumn)|(?:[a-z]+ )?(?:years?|months?|weeks?|decades?) (?:ago|back)|back in (?:the )?(?:19|20)?\d\ds?|previously|formerly|originally|historically|traditionally|initially|in the past|back then|in those days|in former times|at first|for (?:many |some |[a-z]+ )?(?:years|decades|ages|months|a long time))(?:, +| +)(?=(?:the|our|we|they|he|she|it|all|every|each|most|some|many|its|their|an?|my|this|that|these|(?:[a-z-]+ )?[a-z-]+s) )/;
const ANY_THING =
  /^(?:the|our|my|their|its|an?|this|that|these|those|it|they|he|she|one|his|her)(?: (?:(?:of|in|on|from|at|by|for) (?:the|our|their|an?|this|last) )?(?!(?:the|our|my|their|its|an?|his|her|was|were|had|did|if|when|where|unless|must|should|will|may|can|is|are|has|have|be|to|that|which|who|what|how|why|whether|says?|tells?|shows?|states?|explains?|mentions?|it|they|we|you|he|she)\b)[a-z0-9'’-]+){0,6} (?=(?:was|were|wrote|spoke|came|went|began|gave|had(?! better| to be\b)|did(?:n['’]t| not)) )|^(?!(?:yes|this|as|is|was|does|perhaps|always|unless|whereas)\b)[a-z-]+s (?:(?:of|in|from|on|by) (?:[a-z'’-]+ ){1,4}?)?(?=(?:was|were) )/;
const WE =
  /^we (?:used to\b|(?:once |then |originally |first |initially |previously |formerly |always |never |only |even )?(?=[a-z]+ ))/;
/** `is translated by`, `is later printed`. */
const DONE =
  /^(?:(?:the|our|your|their|its|all|any|each|every|most|an?|these|those) (?:[a-z-]+ ){1,4}?|it |they |this )(?:is|are|gets?|will be) (?:((?:then|later|afterwards|subsequently|eventually) [a-z]+(?:ed|en|t|n|d)\b)|(?:(?:also|always|[a-z]+ly) ){0,2}[a-z]+(?:ed|en|t|n|d)\b[^,;:.()]{0,60}?\bby (?!you\b|hand\b))/;
const MACHINE =
  /^(?:(?:the|an?|our|another) )?(?:[a-z-]+ )?(?:machine|mailer|widget|voice|speaker|screen reader|front ?end|computer|human|hand)\b/;
/** `You receive notes in bullet points`; not `You get three sentences`. */
const WE_HAVE_OLD =
  /^we (?:still |also |already )?(?:have|keep|own) (?:an? |some |many |two |three )?(?:very )?(?:old|older|former|previous|existing) /;
const YOU_WORK_FROM = /^you (?:work|start|start out|begin) from /;
const YOU_ARE_GIVEN =
  /^you(?:['’]ll| will|['’]re| are)? (?:also |then |often |usually |be |now )*(?:given|sent|shown|handed|provided with|receive|get) (?!(?:[a-z]+ed\b|to|up|at most|at least|only|no|exactly|just|about|around|\d+|one|two|three|four|five|six|seven|eight|nine|ten|it|them|the floor)\b)/;
const SAID_AFTERWARDS =
  /, (?:or so |so )?(?:say|says|said|think|thinks|thought|believe|believes|complain|complained|claim|claimed|wrote|told us|according to) /;
const SAID_BEFORE = /^(?:according to|in the (?:eyes|opinion|view) of) /;
const UNLIKE_OTHERS =
  /^(?:unlike|in contrast to|contrary to|different from) [^,;:.]{3,50}, (?:who|which|whose|where)\b/;

/** Whether what opens here speaks of something else than what the model writes. `text` is lower-cased. */
function tellsOfWorld(text: string): boolean {
  return (
    isThing(text) ||
    NO_RULE.test(text) ||
    isOfSomebody(text) ||
    isDoer(text) ||
    YOU_ARE_GIVEN.test(text) ||
    YOU_WORK_FROM.test(text) ||
    isDoneAfterwards(text) ||
    WHAT_COMES.test(text) ||
    REACHES_YOU.test(text) ||
    HANDED_ON.test(text) ||
    NEXT_DOOR.test(text) ||
    ARRIVE.test(text) ||
    SHOWS_LATER.test(text) ||
    isAnybody(text) ||
    UNLIKE_OTHERS.test(text) ||
    namesDoer(text, SAID_BEFORE) ||
    namesDoer(text, SAID_AFTERWARDS)
  );
}

/** Somebody whom no list names. */
function isAnybody(text: string): boolean {
  const often = OFTEN.exec(text);
  if (often && !DELIVERABLES.test(often[1]!) && !PIECES.test(often[1]!.split(' ').at(-1)!)) {
    if (isMaking(wordsOf(text.slice(often[0].length))[0])) return true;
  }
  for (const subject of [ANYBODY, BEFORE_YOU, OF_YEAR]) {
    const behind = after(text, subject);
    if (behind !== undefined && (tellsPast(wordsOf(behind)) || behind.startsWith('that '))) return true;
  }
  const everybody = after(text, /^every(?:body|one) else /);
  const words = wordsOf(text);
  const owned = possessorAt(words);
  if (owned !== undefined && !OWNED.test(words[owned]!) && tellsState(words.slice(owned))) return true;
  return everybody !== undefined && tellsDeed(wordsOf(everybody), { to: 0, doers: 'one' });
}

const OWNED = /^(?:names?|data|details|information|addresses|questions?|needs|requests?|orders?|wishes|children|kids)$/;

/** Whether somebody is named behind the words of a pattern. */
function namesDoer(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  return match !== null && doerAt(wordsOf(text.slice(match.index + match[0].length)), 0) !== undefined;
}

function isDoneAfterwards(text: string): boolean {
  const match = DONE.exec(text);
  if (!match) return false;
  const by = text.slice(match[0].length);
  return match[1] !== undefined || MACHINE.test(by) || doerBehindBy(wordsOf(by)) !== undefined;
}

/** `the captions of other museums are`, `the mails that customers send are`. */
function isOfSomebody(text: string): boolean {
  const whose = after(text, OF_SOMEBODY);
  if (whose !== undefined) {
    const old = after(whose, OF_OLD);
    if (old !== undefined && tellsState(wordsOf(`_ ${old}`))) return true;
    const words = wordsOf(whose);
    const doer = doerAt(words, 0);
    if (doer && !FORBIDS.test(words.slice(doer.to).join(' ')) && tellsState(words.slice(doer.to - 1))) return true;
  }
  if (!THE_TEXT.test(text)) return false;
  const words = wordsOf(text);
  for (let at = 2; at < words.length && at < 6; at++) {
    const doer = doerAt(words, THAT.test(words[at]!) ? at + 1 : at);
    if (!doer) continue;
    const made = ADVERB.test(words[doer.to] ?? '') ? doer.to + 1 : doer.to;
    return isMaking(words[made]) && tellsState(words.slice(made));
  }
  return false;
}

const FORBIDS = /^(?:is|are|do|does|have|has) (?:never|not|no)\b/;
const THAT = /^(?:that|which)$/;
const ADVERB = /^(?:often|usually|sometimes|always|then|now|also)$/;

/** A text that is not the model's, in a sentence on how it is. */
function isThing(text: string): boolean {
  for (const subject of THINGS) {
    const behind = after(text, subject);
    if (behind !== undefined && tellsState(wordsOf(behind))) return true;
  }
  const given = after(text, GIVEN_THING);
  if (given !== undefined && tellsState(['it', ...wordsOf(given)])) return true;
  const mine = MY_WORDS.exec(text);
  if (mine && MINE.test(text) && tellsState(['it', ...wordsOf(text.slice(mine[0].length))])) return true;
  const then = after(text, IN_TIME);
  if (then !== undefined && OF_THE_PAST.test(then) && !startsWithImperative(then)) return true;
  const past = after(text, ANY_THING);
  return past !== undefined && !DECIDED.test(past);
}

const THINGS = [OLD_THING, OUR_CURRENT, MANY_THINGS, OF_OTHERS, IN_THE_WORLD, MADE_THEN];

const OF_THE_PAST =
  /^[^,;:.]{0,80}?\b(?:was|were|had|did|used|wrote|ran|kept|gave|came|went|said|told|sent|made|took|have|has|mentioned|listed|ended|began|started|looked|sounded|contained|[a-z]{3,}ed)\b/;
const DECIDED =
  /^(?:was|were|had|did)(?: not)?(?: [a-z]+ly)? (?:decided|agreed|asked|told|ordered|instructed|better|meant to|supposed to|to)\b/;

/** For whom the text is, which tells how to write it: `the readers are experts`. */
const FOR_WHOM =
  /^\W*(?:the|your|our|its) (?:target |intended )?(?:readers?|audience|readership) (?:is|are) [^,;:.]{2,40}\W*$/;

/** What is possible, not forbidden: `the audience may not know the book`. */
const MAY_NOT_KNOW =
  /^\W*(?:(?:the|your|our|some|many|most) )?(?:audience|readership|public|readers?|users?|listeners?|viewers?|customers?|guests?|students?|people) (?:may|might)(?: well)? not (?:yet |always |all )?(?:know|have|understand|remember|recogni[sz]e|reali[sz]e|need|care|be (?:familiar|aware|able|sure|used to))\b/;

/** Somebody else, in a sentence on what is done. */
function isDoer(text: string): boolean {
  if (FOR_WHOM.test(text)) return false;
  if (MAY_NOT_KNOW.test(text)) return true;
  const words = wordsOf(text);
  const doer = doerAt(words, 0);
  if (doer && tellsDeed(words, doer)) return true;
  const we = WE.exec(text);
  if (WE_HAVE_OLD.test(text)) return true;
  if (we && (we[0] === 'we used to' || tellsPast(wordsOf(text.slice(we[0].length))))) return true;
  const plural = PLURAL_WRITES.exec(text)?.[1];
  if (plural !== undefined && !DELIVERABLES.test(plural) && !PIECES.test(plural)) return true;
  return SYSTEM_HANDS.test(text) || SENDERS.test(text) || SENDER.test(text) || SENDS_SUCH.test(text);
}

const PIECES = new RegExp(
  `^(?:${PIECE}|answers|replies|entries|responses|messages|paragraphs|sentences|lines|sections|steps|questions|points|chapters|pages|slides)`,
);

function after(text: string, pattern: RegExp): string | undefined {
  const match = pattern.exec(text);
  return match ? text.slice(match[0].length) : undefined;
}

/** Where a statement of its own can open within a sentence. */
const OPENS =
  /(?:[;(:]|\s[—–-]{1,2}(?=\s)|—)\s*|,?\s(?=because (?!of\b))|,\s+(?=(?:since|as|while|whereas|although|though|but|so|and|yet|no matter) )|(?<!\b(?:as|even))\s(?=(?:so|but|whereas|although|though) )/g;
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
  const doers = doerAt(wordsOf(text), 0)?.doers;
  const several = doers === 'several' || doers === 'either';
  const given = YOU_ARE_GIVEN.test(text) || YOU_WORK_FROM.test(text);
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
  if (!mayHold(wording, 'background') && !mayHold(wording, 'doers')) return wording;
  if (ASKS.test(masked)) return wording;
  const lower = masked.toLowerCase();
  if (startsWithImperative(lower) && !REASONS.test(lower) && !IN_TIME.test(lower)) return wording;
  const quotes = quotesOf(text);
  let own = masked;
  let until = 0;
  for (const start of [0, ...matchesOf(lower, OPENS).map(({ 0: mark, index }) => index + mark.length)]) {
    if (start < until || quotes.some((quote) => quote.start < start && start <= quote.end)) continue;
    const link = LINK.exec(lower.slice(start, start + 80))![0];
    const told = lower.slice(start + link.length, start + link.length + 300).replace(BRACKETED, hidden);
    if ((startsWithImperative(told) && !IN_TIME.test(told)) || !tellsOfWorld(told)) continue;
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
