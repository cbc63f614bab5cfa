import type { Clause } from '../clauses.ts';
import { toneOfWord } from '../lexicon/tones.ts';
import { DELIVERABLES } from '../scope.ts';

/** A word of a clause, in lower case, with offsets of the clause. */
export interface ClauseWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Nouns for how a text sounds: an adjective before one is always said of the text. */
const MANNER =
  'tones?|voice|manner|register|mood|diction|phrasing|wording|prose|demeanou?r|delivery|narration|attitude|bearing|mannerisms|phraseology|intonation|idiom|vibe|storytelling|turns? of phrase';
/** Nouns that may be something else as well: the text is meant where the clause asks for it. */
const WAY =
  'style|language|words|vocabulary|terms|speech|writing|approach|touch|way|fashion|note|air|feel|spirit|vein|atmosphere|narrative|commentary|voice-over|sentences|expressions?|remarks|talk|sound|character|personality|persona|presentation|treatment|rendering|english|copy|formulations?';
const MANNER_NOUN = new RegExp(`^(?:${MANNER})$`);
const WAY_NOUN = new RegExp(`^(?:${WAY})$`);
/** Those who speak in a text or for it. */
const SPEAKER =
  'presenter|narrator|host|hostess|speaker|author|writer|reviewer|assistant|bot|chatbot|agent|moderator|announcer|commentator|reporter|columnist|voice-over|storyteller|lecturer|singer|emcee|mc|guide|persona';
/** What a predicate about manner can be said of. */
const TEXTUAL = new RegExp(
  `\\b(?:${MANNER}|${WAY}|${SPEAKER}|responses?|answers?|repl(?:y|ies)|output|text|mails?|messages?|content|it|you|everything|pages?|plot|ending|dialogue|verses?|lines|paragraphs?|scripts?|captions?|articles?|quiz|toast|entr(?:y|ies)|poem|song|lyrics|feedback|chapters?|whole thing|result|summary|introduction|conclusion|body|greeting|interview|sketch|play|scene|rhymes?|episode|podcast|tutorial|lesson|website|listing|pitch)\\b`,
);
const OTHERS =
  /\b(?:this|these|those|who|which|whose|customers?|clients?|users?|callers?|visitors?|guests?|patients?)\b(?!['’]s? )/;

/** What may stand between words that are said of one thing. */
const JOINING =
  /^(?:and|or|but|yet|though|nor|not|never|neither|both|very|quite|rather|so|dead|downright|pretty|super|more|most|also|even|too|always|all|somewhat|slightly|bit|little|just|only|ever|at|times|equally|well|still)$/;
const PLAIN =
  /^(?:short|long|clear|helpful|concise|factual|detailed|specific|accurate|precise|practical|human|natural|clean|consistent|readable|fresh|modern|rich|dense|sharp|sweet|soft|deep|heavy|hard|hot|high|low|loose|open|pure|true|good|nice|big|grand|bright|strong|fair|old|young|crisp|smooth|classic|local|second-person|first-person)$/;
const ADJECTIVE_ENDING = /(?:al|ful|ive|ing|ed|ous|ic|ly|able|ible|ish|ant|ent|less|y|-sounding|-like|-style|-free)$/;
const NO_ADJECTIVE =
  /^(?:they|any|many|every|reply|story|copy|say|way|day|they|may|by|city|body|summary|only|apply|family|company|money|being|during|thing|something|nothing|anything|everything|writing|wording|phrasing|ending|opening|greeting|student|client|patient|agent|comment|content|sentence|document|department|topic|music|need|read|keep|add)$/;

function canJoin(word: string): boolean {
  return (
    JOINING.test(word) ||
    toneOfWord(word) !== undefined ||
    PLAIN.test(word) ||
    (ADJECTIVE_ENDING.test(word) && !NO_ADJECTIVE.test(word) && !IS_SAYING.test(word))
  );
}

/** Words on either side that are looked at. */
const REACH = 9;

/** The words around one that are said of the same: `strictly formal` and `solemn` of `solemn and strictly formal`. */
function runAround(lower: string, words: readonly ClauseWord[], at: number): readonly [first: number, last: number] {
  let first = at;
  let last = at;
  while (first > 0 && at - first < REACH && joined(lower, words, first) && canJoin(words[first - 1]!.lower)) first--;
  while (
    last + 1 < words.length &&
    last - at < REACH &&
    joined(lower, words, last + 1) &&
    canJoin(words[last + 1]!.lower)
  )
    last++;
  // What joins joins two.
  while (
    first < at &&
    JOINING.test(words[first]!.lower) &&
    /^(?:and|or|but|yet|though|nor|at|times)$/.test(words[first]!.lower)
  )
    first++;
  while (last > at && JOINING.test(words[last]!.lower)) last--;
  return [first, last];
}

/** Nothing but a space or a comma stands before a word. */
function joined(lower: string, words: readonly ClauseWord[], at: number): boolean {
  return /^(?:,? |\/|, \(?)$/.test(lower.slice(words[at - 1]!.end, words[at]!.start));
}

/** `is`, `should sound`, `keep the mood`, `comes across as`, up to the end of what stands before. */
const LINK =
  /(?:^|\s)(?:be|is|are|being|stays?|staying|remains?|remaining|sounds?|sounding|seems?|feels?|feeling|reads?|comes? across|coming across|acts?|appears?|looks?|turns?|becomes?|grows?)(?: (?:as|like|to be|entirely|fully|throughout|an?|all|that of an?|that of the|one of))*$/;
/** `keep the mood`, `make it sound`: with what is to be so. */
const MAKES =
  /(?:^|\s)(?:keep(?:s|ing)?|mak(?:e|es|ing)|hav(?:e|ing)|let(?:s|ting)?|leave|render|want(?:s|ed)?|need(?:s|ed)?|(?:would|['’]d) (?:like|love|prefer)|prefers?|likes?|imagine|get) ((?:(?:the|your|its|this|that|each|every|all|our|his|her|their) )?(?:[a-z'’-]+ )?[a-z'’-]+)(?: (?:to )?(?:be|sound|feel|seem|read|come across|appear|stay|remain))?(?: (?:as|like|an?|all))*$/;
/** Who is to be so is told: the text, its voice, or whoever writes it. */
const ORDERS =
  /^\W*(?:(?:please|always|never|and|but|do not|don['’]t|just|overall|kindly|also|so|then|try to|make sure to|avoid|refrain from|stop|you (?:should|must|will|are to|need to|have to)|in all|throughout|at all times|above all|here|generally),? ){0,4}$/;

/** Verbs of saying and writing, in front of how it is done. */
const SAYING =
  'writ(?:e|es|ten|ing)|word(?:s|ed|ing)?|phras(?:e|es|ed|ing)|express(?:es|ed|ing)?|formulat(?:e|es|ed|ing)|speaks?|spoken|speaking|talks?|talking|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|tells?|told|telling|narrat(?:e|es|ed|ing)|describe[sd]?|deliver(?:s|ed|ing)?|present(?:s|ed|ing)?|address(?:es|ed|ing)?|behaves?|communicat(?:e|es|ed|ing)|says?|said|render(?:s|ed)?|recount(?:s|ed|ing)?|greets?|comments?|argues?|argued|couch(?:ed)?|put|styled?|sings?|sung|reacts?|conducts?';
const IS_SAYING = new RegExp(`^(?:${SAYING})$`);
/** `answer every visitor`, `is worded`, before an adverb. */
const SAID_SO = new RegExp(
  `\\b(?:${SAYING})(?: (?:it|this|that|to|with|the|your|an?|all|every|each|them|him|her|us|me|everything|everyone|both|[a-z]+(?<!ly))){0,3}$`,
);
const SAID_BEFORE = new RegExp(`\\b(?:${SAYING})\\b[^.;:]{0,60},$`);
const SAID_BEHIND = /^ (?:written|worded|phrased|told|spoken|expressed|delivered|narrated|formulated|put|presented)\b/;
/** `is phrased as`, `write it like`. */
const SAID_AS = new RegExp(
  `\\b(?:${SAYING})(?: (?:it|this|all|everything|entirely|throughout)){0,2} (?:as|like)(?: an?| the| one)?$`,
);
/** `phrased in`, before adjectives and a noun for language. */
const SAID_IN = new RegExp(
  `\\b(?:${SAYING}|kept|held|set|composed|cast|pitched|framed|made|done|be|is|are|everything|all)(?: (?:it|this|all|everything|entirely|throughout|out))? (?:in|with|using)(?: an?| the| some)?$`,
);
/** Asked for in front: `use an`, `with a`, `I would like a`. */
const WANTED_BEFORE =
  /(?:^|\b)(?:in|with|us(?:e|es|ing)|employ(?:s|ing)?|adopt(?:s|ing)?|cho(?:o)?s(?:e|ing)|strik(?:e|es|ing)|keep(?:s|ing)?(?: to)?|hold|prefer(?:red)?|like|love|want(?:ed)?|need(?:ed)?|expect(?:ed)?|request(?:ed)?|take|tak(?:es|ing)|go for|set|aim for|maintain(?:s|ing)?|ha(?:s|ve|ving)|carr(?:y|ies)|assume|bring|lend|give (?:it|the [a-z]+)|looking for|after|choose|opt for|favou?rs?|speaks?|hit|show|deliver|bears?)(?: (?:to|for|of))?(?: (?:an?|the|some|only|more of an?|such an?|that|your|its|our|one))?$/;
const BARE = /^\W*(?:an?|the|some|only|please|always|a more|no)?$/;
/** Asked for behind: `is wanted`, `would suit`, `are what I am after`. */
const WANTED_BEHIND =
  /^ (?:[a-z]+ ){0,3}?(?:is|are|(?:would|should|must|has to|have to|will|shall|is to|are to) be|be) (?:[a-z]+ly |very much |also )?(?:wanted|desired|expected|required|requested|needed|preferred|called for|asked for|best|ideal|appropriate|in order|a must|essential|mandatory|obligatory|welcome|encouraged|what (?:i|we)|the (?:goal|aim|idea|order|brief|rule)|to be (?:used|kept|maintained|adopted|preferred|aimed for)|used|kept|chosen|maintained|adopted)\b|^ (?:[a-z]+ ){0,2}?(?:would|will|should) (?:suit|do|work|fit|serve|prevail|dominate|run through)\b|^ (?:prevails?|dominates?|suits?|fits?|please|throughout|only|from (?:start|beginning|first|top|the (?:start|beginning|first|top)))\b|^\W*$/;
/** `glowing and flattering in tone`. */
const IN_TONE =
  /^ in (?:its |their |your |the )?(?:overall )?(?:tone|style|manner|mood|register|voice|spirit|wording|delivery|diction|attitude|expression|character|feel|language|phrasing)\b/;
/** What goes on behind adjectives that stand for a whole sentence. */
const GOES_ON =
  /^(?:\W*$|[,;:.!]|\W? ?(?:with|without|in (?:tone|style|manner|mood|all)|throughout|from (?:start|beginning|first|the)|at all|please|but|like|yet|when|if|towards?|never|not|no|always|as (?:if|though))\b)/;
/** `I want something`, before what it is to be. */
const SOMETHING =
  /\b(?:want|need|prefer|like|love|after|looking for|make it|give (?:me|us)|write(?: me)?|into|for) (?:something|anything)(?: (?:that|which) (?:is|sounds|feels|reads|comes across as))?(?: much| far)?$/;
/** A piece of a list of rules in front: `Second person, brisk`. */
const RULE_IN_FRONT =
  /^\W*(?:[a-z-]+ ){0,3}(?:person|tense|voice|style|english|prose|sentences?|language|words|tone|register)(?: [a-z]+)?,$/;
/** `The register is that of a contract:`. */
const NAMED_IN_FRONT = new RegExp(`\\b(?:${MANNER}|style|language|${SAYING})\\b[^.;:]{0,60}:$`);

/** So much of the sentence is looked at from a clause on. */
const AHEAD = 80;

/** The clause and what follows it: `an emotional, flowery narration is desired` may be cut at its comma. */
export function fromClauseOn({ lower, end, sentence }: Clause): string {
  return lower + sentence.masked.slice(end, end + AHEAD).toLowerCase();
}

/** Whether a subject is who speaks the whole text: `the presenter`. */
export function speaksAll(subject: string | undefined): boolean {
  return subject !== undefined && SPEAKER_NAMED.test(subject);
}

const SPEAKER_NAMED =
  /^(?:the|our|its|your) (?:presenter|host|hostess|moderator|announcer|commentator|reporter|lecturer|emcee|storyteller|narrator|speaker)(?:['’]s|$)/;

/** The part that a subject names which is but the manner of a text: `narration`. */
export function namesManner(subject: string | undefined): boolean {
  return subject !== undefined && ENDS_IN_MANNER.test(subject);
}

const ENDS_IN_MANNER = new RegExp(`\\b(?:${MANNER}|style|language|vocabulary|words)$`);

/** Whether an adjective or adverb of manner is said of the text, its voice or who speaks in it. */
export function isOfManner(clause: Clause, words: readonly ClauseWord[], at: number): boolean {
  const lower = fromClauseOn(clause);
  const [first, last] = runAround(lower, words, at);
  const before = lower.slice(0, words[first]!.start).trimEnd();
  const behind = lower.slice(words[last]!.end);
  if (IN_TONE.test(behind) || NAMED_IN_FRONT.test(before) || SAID_AS.test(before) || SOMETHING.test(before))
    return true;
  const next = words[last + 1];
  const close = next !== undefined && lower.slice(words[last]!.end, next.start) === ' ';
  if (close && MANNER_NOUN.test(next.lower)) return isSaidOfText(clause, before);
  if (close && WAY_NOUN.test(next.lower)) {
    const rest = lower.slice(next.end);
    const asked = WANTED_BEFORE.test(before) || SAID_IN.test(before) || (BARE.test(before) && WANTED_BEHIND.test(rest));
    if (asked && isSaidOfText(clause, before)) return true;
  }
  if (words[at]!.lower.endsWith('ly') && (SAID_SO.test(before) || SAID_BEFORE.test(before) || SAID_BEHIND.test(behind)))
    return isSaidOfText(clause, before);
  if (close && !isEnd(next.lower)) return false;
  if (standsAlone(clause, words, first, last, before, behind)) return true;
  const made = MAKES.exec(before);
  if (made) return isText(made[1]!) && ORDERS_OR_WISHES.test(before.slice(0, made.index));
  const link = LINK.exec(before);
  if (!link) return false;
  const subject = before.slice(0, link.index).trimEnd();
  if (ORDERS.test(`${subject} `))
    return clause.kind === 'imperative' && /^ ?(?:be|stay|remain|sound|seem|act|feel|come)/.test(link[0]);
  return isText(clause.subject ?? subject) || isText(subject);
}

/** Whether it is somebody in the text or beside it whose manner the words tell of: `give the troll a rude voice`. */
export function isOfOthers(clause: Clause, before: string): boolean {
  const given = GIVES.exec(before)?.[1];
  if (given !== undefined) return !isText(given);
  if (clause.kind !== 'fragment' && clause.kind !== 'participle') return false;
  const speaker = SPEAKS_SO.exec(clause.sentence.masked.slice(0, clause.start).toLowerCase())?.[1];
  return speaker !== undefined && !isText(speaker);
}

const GIVES =
  /\bgiv(?:e|es|ing) ((?:the |an? |each |every |my |our |your )?[a-z'’ -]{3,40}?) an? (?:[a-z-]+,? (?:and )?)?$/;
const SPEAKS_SO =
  /^\W*((?:the |an? |each |every |my |our |your )?(?:[a-z'’-]+ ){0,2}[a-z'’-]+) (?:speaks|talks|sounds|answers|replies|has|uses|adopts)\b[^.;:]{0,60}, ?$/;
const ORDERS_OR_WISHES = /^\W*(?:[a-z'’]+,? ){0,6}[a-z'’]*$/;

/** What may follow adjectives that are a predicate. */
function isEnd(word: string): boolean {
  return /^(?:in|with|without|from|throughout|and|but|yet|or|at|to|towards?|for|when|if|as|like|all|about|rather|instead|never|not|no|please|on|enough|because|since|so|while|even|the)$/.test(
    word,
  );
}

function isText(words: string): boolean {
  return (TEXTUAL.test(words) || DELIVERABLES.test(words)) && !OTHERS.test(words);
}

function isSaidOfText(clause: Clause, before: string): boolean {
  const subject = clause.kind === 'declarative' || clause.kind === 'modal' ? (clause.subject ?? '') : '';
  return !OTHERS.test(subject) && !/\b(?:this|these|those)\b[^,]{0,20}$/.test(before);
}

/** A sentence or piece of one that is nothing but how it is to be: `objective, journalistic, no praise`. */
function standsAlone(
  clause: Clause,
  words: readonly ClauseWord[],
  first: number,
  last: number,
  before: string,
  behind: string,
): boolean {
  if (clause.lead !== undefined && (!STYLE_LEAD.test(clause.lead.text) || CHOICE_LEAD.test(clause.lead.text)))
    return false;
  if (clause.label !== undefined) return false;
  const denied = DENIED_ALONE.test(clause.lower);
  if (clause.kind !== 'fragment' && !denied) return false;
  if (!GOES_ON.test(behind)) return false;
  const opens = ORDERS.test(before === '' ? '' : `${before} `) || (denied && first === 1);
  if (!opens) return RULE_IN_FRONT.test(before);
  const tones = words.slice(first, last + 1).filter(({ lower }) => toneOfWord(lower) !== undefined).length;
  const front = clause.sentence.masked.slice(0, clause.start).toLowerCase().replace(BEFORE_PAUSE, '');
  if (/[a-z]/.test(front)) return denied && (TONES_IN_FRONT.test(front) || isText(front));
  return (
    tones > 1 ||
    /^,|^ (?:throughout|from|in|at all|at any|always|only|please|to the|everywhere|everything)\b/.test(behind) ||
    (last > first && tones > 0)
  );
}

/** What stands in front of the last pause of a sentence. */
const BEFORE_PAUSE = /^.*[;–—]/;
/** Announces rules for the text. */
const STYLE_LEAD =
  /\b(?:tone|style|voice|mood|manner|register|sound|feel|wording|language|writ(?:e|ing|ten)|reads?|must|should|keep it|make it|rules?|requirements?|wishes|guidelines?|guidance|instructions?|conditions?|constraints?|criteria|specifications?|specs?|expectations?|requests?|demands?|needs|points|please|following|observe|mind|notes?|text|answers?|replies|output)\b/i;
/** Announces values to choose from, or things to tell of. */
const CHOICE_LEAD =
  /\b(?:one of|either|categor(?:y|ies)|labels?|options?|values?|types?|kinds?|classif[a-z]+|emotions?|examples?|sentiments?|personas?|moods|tones|traits?|characters?|feelings?|adjectives|words|synonyms|scale|levels?|ratings?|describes?|detect|identify|features|if|when|avoid|never)\b/i;
const DENIED_ALONE =
  /^\W*(?:but |and |yet )?(?:never|not|nothing|anything but|far from)(?: (?:too|at all|remotely|even|ever|in the least))? [a-z-]+(?:,? (?:or|nor|and) [a-z-]+)?\W*$/;
const TONES_IN_FRONT = /^[^a-z]{0,6}(?:[a-z-]+(?:,| and| but| yet)? ){0,4}[a-z-]+(?:,| |, )?$/;
