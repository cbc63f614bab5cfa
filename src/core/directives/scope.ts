import { rememberRecent } from '../language/recent.ts';
import type { Wording } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import type { Clause } from './clauses.ts';
import { namesText } from './lexicon/texts.ts';
import { numberOf, ordinalOf } from './numbers.ts';

/** Nouns for a piece of the output that has several of its kind: `each paragraph`, `the second sentence`. */
const PIECES =
  'paragraph|sentence|half|section|bullet(?: point)?|item|point|line|list|step|tip|day|week|month|slide|chapter|stanza|verse|question|entry|row|column|cell|heading|header|example|word|page|email|message|poem|limerick|story|tweet|post|answer|reply|option|response|critique|version|part|scene|turn|commit|function|test|file|element|paragraphs|key|field|value|clause|phrase';
/** Nouns for a piece of which an output has one. */
const PARTS =
  'titles?|h[1-6]|subject(?: line)?|headline|teasers?|main (?:text|part|body)|body (?:copy|text)|introduction|intro|conclusion|body|summary|abstract|greeting|salutation|sign-?off|signature|footer|preamble|description|dialogue|narrat(?:ion|ive(?! (?:part|section)))|name|comment|footnote|caption|opening(?! (?:of|hours))|ending|closing(?! (?:of|down))|beginning|hook|call to action|cta|postscript|tl;?dr|overview|bulleted list|bullet list|numbered list|unordered list|ordered list|table|code block|docstring|changelog|commit message|pr description|alt text|slug|metadata|meta description|front ?matter|(?:[a-z]+ )?box|sidebar|glossary|appendix|annex|prologue|epilogue|blurb|teaser|postscript|preface|afterword|legend|byline|(?:button|link|anchor|error|alert|banner|tooltip|push|notification|hover|image|menu) (?:text|copy|label|message)';

/** Nouns for one of several that go by numbers. */
const SERIAL =
  'part|section|chapter|round|act|scene|stanza|verse|paragraph|slide|column|text|poem|letter|tweet|post|version|e-?mail|message|statement|lesson|episode|day|week';
const PLACES = '(?:\\d{1,2}|[A-H]|(?:one|two|three|four|five|six|seven|eight|nine|ten)\\b)';
/** `part B`, `chapter 2`, `round three`. */
const NUMBERED = new RegExp(`\\b(${SERIAL}|story)\\s+(${PLACES}|[a-h](?=\\W*$))(?![\\w-])`, 'i');
/** `posts 1 and 2`, `chapters two to five`. */
const NUMBERED_SEVERAL = new RegExp(
  `\\b((?:${SERIAL})s|stories)\\s+(${PLACES}(?:(?:, | and | or | to |-|–)${PLACES}){1,6})(?![\\w-])`,
  'i',
);

/** `No bullets in part A`, `Part B lists …`. */
const NUMBERED_PLACE = new RegExp(
  `(?:^\\W*|\\b(?:in|within|inside|for|of|throughout|before)\\s+)((?:${SERIAL})s?\\s+${PLACES}(?:(?:, | and | or | to |-|–)${PLACES}){0,6})(?![\\w-])`,
  'i',
);

/** `the "body"`, `the "body" key`, `the field "body"`. */
const NAMED_PART =
  /(?:^|\b(?:the|each|your|in|of|key|field|section|property|element|column)\s+)["'“`]([^"'”`]{1,60})["'”`](?=\s*$|\s+(?:key|field|section|array|string|value|element|property|column|part|object|heading|header)\b)|\b(?:key|field|section|property|column)\s+["'“`]([^"'”`]{1,60})["'”`]/i;

const NTH = new RegExp(
  `\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th)|last|final|opening|lead|closing|concluding|introductory|middle)\\s+(${PIECES})\\b`,
  'i',
);
const EACH = new RegExp(
  `\\b(?:each|every|per|all|any|both)\\s+(?:of the |the |individual |single |such |major |main |new )?(?:[a-z]+ )?(${PIECES})s?\\b`,
  'i',
);
const EACH_PLURAL = new RegExp(`^(${PIECES})s$`, 'i');
/** `names` are pieces in every part. */
const ONE = new RegExp(`\\b(${PARTS})(?:(?<!\\bname)s)?\\b`, 'i');

/** Nouns that mean the whole output whatever the task is. */
const WHOLE =
  /\b(?:json|array|response|output|answer|reply|replies|responses|outputs|answers|results?|findings|completion|everything|whole (?:text|thing)|entire \w+|overall|texts?|content|it|you|they|generation)\b|^(?:(?:all|any|your|every|each|the) )?(?:drafts|write-ups)$|^(?:the |its )?(?:(?:max\w*|min\w*|total|overall|target|desired) )?(?:length|total|word count|(?:(?:hard|strict|upper|lower|word|character) )?(?:limit|cap|ceiling|maximum))$/i;

/** Nouns for what a prompt may ask for: the whole output when a prompt asks for one thing, a part of it when for several. */
export const DELIVERABLES =
  /\b(?:e-?mails?|letters?|stor(?:y|ies)|essays?|articles?|reviews?|poems?|reports?|plans?|schedules?|itinerar(?:y|ies)|guides?|(?:blog )?posts?|blogs?|summar(?:y|ies)|speech(?:es)?|scripts?|proposals?|anal(?:ysis|yses)|evaluations?|descriptions?|biograph(?:y|ies)|resumes?|advertisements?|tweets?|songs?|dialogues?|recipes?|messages?|narratives?|tales?|announcements?|newsletters?|press releases?|documents?|presentations?|tutorials?|outlines?|memos?|statements?|notes?|haikus?|limericks?|riddles?|jokes?|rubrics?|templates?|comparisons?|translations?|pitch(?:es)?|assessments?|critiques?|discussions?|explanations?|programs?|lists?|leaflets?|brochures?|flyers?|toasts?|eulog(?:y|ies)|obituar(?:y|ies)|agendas?|quiz(?:zes)?|monologues?|invitations?|handouts?|worksheets?|manuals?|complaints?|minutes(?= (?:must|should|shall|are|contain|include))|lyrics|bios?|testimonials?|pieces?(?! of)|copy(?=\W*$| (?:must|should|is|has))|circulars?|editorials?|blurbs?|profiles?|portraits?|horoscopes?|sermons?|lectures?|petitions?|manifestos?|bulletins?|briefings?|fables?|cards?|slogans?|captions?|villanelles?|screenplays?|prologues?|epilogues?|travelogues?|diary entr(?:y|ies)|blog entr(?:y|ies)|notices?|posters?|overviews?|columns?(?! (?:names?|alias(?:es)?|headers?|headings?|titles?|values?|types?|widths?|labels?|order)\b)|op-eds?|anecdotes?|skits?|sketch(?:es)?|cover letters?|fairy tales?|bedtime stor(?:y|ies)|rants?|vows?|dedications?|forewords?|case stud(?:y|ies)|white ?papers?|product pages?|landing pages?|FAQs?|novels?|novellas?|sonnets?|ballads?|parables?|ads?|adverts?|vlogs?)\b/i;

const ONE_PART = new RegExp(`^(?:${PARTS})$`, 'i');

/** Whether a part, as {@link partOf} gives it, is one of several by what it is: `technical part`, `recipe of the month`. */
export function isSide(part: string): boolean {
  return ENDS_IN_SIDE.test(part);
}

const ENDS_IN_SIDE = / (?:(?:part|section|version|half|edition)|of the (?:day|week|month|season|year|issue))$/;

/** Kinds of text that are not each other's names: a story can hold a letter, a report a recipe. */
const GENRES: readonly RegExp[] = [
  /^(?:e-?mail|letter|message|memo|note|announcement)$/,
  /^(?:story|tale|narrative)$/,
  /^(?:poem|song|haiku|limerick|riddle|joke)$/,
  /^(?:recipe|schedule|itinerary|plan|menu|timetable)$/,
];

/** Whether two kinds of text are different things, so that one in the other is a part of it. */
export function differInGenre(a: string, b: string): boolean {
  const [x, y] = [a, b].map((kind) => GENRES.findIndex((genre) => genre.test(kind)));
  return x! >= 0 && y! >= 0 && x !== y;
}

/** Whether a part, as {@link partOf} gives it, is a piece of which an output has one, such as its title. */
export const isPart = rememberRecent(500, (part) => ONE_PART.test(part));

const ENDS_IN_PIECE = new RegExp(`\\b(?:${PIECES}|${PARTS})s?$`, 'i');

/** Whether a title names pieces or a part of the output: `Title cell`, `Introduction`. */
export function namesPiece(title: string): boolean {
  return ENDS_IN_PIECE.test(title) && !WHOLE.test(title);
}

/** The last word of a noun phrase, in the singular. */
export function lastNoun(phrase: string): string {
  return singular(phrase.trim().split(/\s+/).at(-1)!);
}

export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (/(?:sis|us|ss|sms)$/.test(lower)) return lower;
  if (/ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|yses|iases|[a-z]{3}oes)$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** What stands beside the answer whatever the answer is: `internal notes`. */
const ASIDE =
  /\b(?:internal|private|background|side|stage|ticket|case|call|meeting|release|hand-?over|follow-?up|incident|error|log|legal)\s+(?:directions?|messages?|notes?|reports?|comments?|summar(?:y|ies)|e-?mails?|documents?|lists?|statements?|notices?|announcements?|entr(?:y|ies))\b/i;

/** Whether a part, as {@link partOf} gives it, is a text beside the answer: `internal note`. */
export function isTextAside(part: string): boolean {
  return ASIDE.test(part);
}

/** Words in the answer that are not the model's own. */
const NOT_OWN_WORDS =
  /^(?:quotation|quote|citation|identifier|code|comment|docstring|commit message|pr description|changelog|(?:[a-z]+ )?name)s?$/;

/** Whether a part, as {@link partOf} gives it, stands beside the model's own words, so that a rule for them leaves it alone. */
export function isAside(part: string): boolean {
  return isTextAside(part) || NOT_OWN_WORDS.test(part);
}

/** `the message itself` in a story is not the story. */
const ITSELF = /\bitself\b/;

/** `the identity of the message's author` is none of the message. */
const OWNED = /\bof (?:the|an?|your|this) [a-z-]+['’]s (?=[a-z])/;

/** One name for pieces that go by several: `item` for `bullet points` and `entries`. */
export function pieceOf(noun: string): string {
  const piece = singular(noun);
  if (/^(?:bullet(?: point)?|point|entry|item)$/.test(piece)) return 'item';
  return piece === 'header' ? 'heading' : piece;
}

/** `every item description` is a description. */
const PART_BEHIND = new RegExp(`^ (?:${PARTS})s?\\b`, 'i');

/** `an entry has 40 words` speaks of each. */
const ANY_PIECE = new RegExp(`^an? (?:[a-z]+ )?(${PIECES})$`, 'i');

/** `the paragraphs each have three sentences`. */
const PIECES_EACH = new RegExp(`^(?:the |both |all )?(?:[a-z]+ )?(${PIECES})s each$`, 'i');

/** `the bullets under "Risks"`. */
const PIECES_IN = new RegExp(`^(?:the |all )?(?:[a-z]+ )?(${PIECES})s (?:under|below|beneath|within)\\b`, 'i');

/** `note_member`: a field by its name in code. */
const FIELD = /^[a-z]+(?:_[a-z0-9]+)+$/;

/** `notes for colleagues`: beside the answer. */
const NOTES_FOR = /^(?:the |all |your |any )?(?:[a-z]+ )?(?:notes?|comments?|remarks?|hints?) for ([a-z][a-z -]+)$/;

/** `the list of soloists` in a programme. */
const LIST_OF = /^the (list of [a-z]+s)$/;

/** `this sentence`: the one that was spoken of before. */
const THIS_PIECE = /^(?:this|that) (?:sentence|line|paragraph|bullet|block|field|row|word|label|verse)$/;

/** Words in quotation marks name no part by what they say. */
const IN_MARKS = /(?<=["“])[^"”]{1,400}(?=["”])/g;
const unread = (words: string) => '_'.repeat(words.length);

/** `the maximum length of a sentence`: of each. */
const MEASURE_OF =
  /^(?:the |its )?(?:(?:max(?:imum)?|min(?:imum)?|ideal|target|exact) )?(?:length|size|word count) (?:of|for) (?=[a-z])/i;

/** The part that the subject of a clause names; see {@link partOf}. */
export function partOfSubject(subject: string): string | null | undefined {
  const measured = MEASURE_OF.exec(subject);
  if (measured) return partOfSubject(subject.slice(measured[0].length).replace(/^an? /, 'each '));
  const somebody = NOTES_FOR.exec(subject)?.[1];
  if (somebody !== undefined) return `for ${somebody}`;
  const listed = LIST_OF.exec(subject)?.[1];
  if (listed !== undefined) return listed;
  if (THIS_PIECE.test(subject) || FIELD.test(subject)) return subject;
  if (/^the subject of /.test(subject)) return undefined;
  // `"Check:" and what follows it`
  if (
    /^what (?:follows|precedes|(?:comes|stands) (?:after|behind|below|before|above)) (?:it|that|this|them)$/.test(
      subject,
    )
  )
    return subject;
  const piece = ANY_PIECE.exec(subject)?.[1] ?? PIECES_EACH.exec(subject)?.[1] ?? PIECES_IN.exec(subject)?.[1];
  if (piece !== undefined && !DELIVERABLES.test(piece)) return partOf(`each ${piece}`);
  return partOf(subject.replace(IN_MARKS, unread), subject);
}

/**
 * The part of the output that words name, normalised: `each paragraph`, `paragraph 2`, `paragraph -1` (the last), `"body"`,
 * `title`, `email`. `null` when they name the whole, undefined when they name nothing.
 * `quoted` holds the words as written, so that names in quotation marks can be read.
 */
export function partOf(words: string, quoted: string = words): string | null | undefined {
  return words === quoted ? partNamed(words) : readPart(words, quoted);
}

/** Prompts speak of the same few things over and over. */
const partNamed = rememberRecent(2000, (words) => readPart(words, words));

/** `3` for `three`. */
function placeOf(word: string): string {
  const number = word.length > 2 ? numberOf(word) : undefined;
  return number === undefined ? word.toLowerCase() : String(number);
}

/** `the technical part`, `an adult version`: one of several by what it is. */
const SIDE =
  /\b(?!(?:the|this|that|these|an?|each|every|any|no|its|your|their|of|in|one|two|than|over|about|nearly|almost|last|next|previous|following|other|same|whole|entire|final|finished|main|new|old|full|current|complete|revised|big|large|small|important|relevant|hard|easy|good|best|only|different|single|separate|certain|key|which|what|longest|shortest|and|or|major|integral|latest|corrected|improved|edited|updated) )[a-z][a-z'’-]* (?:part|section|version|half|edition)\b/i;

/** `the whole edition`, `the finished card`, `every last word of it`: all of it, by a name that is not known for a part. */
const ALL_OF_IT = new RegExp(
  `^(?:(?:the |your |this )?(?:whole|entire|finished) (?!(?:${PIECES}|${PARTS})s?\\b)(?!${DELIVERABLES.source.slice(2)})[a-z]+|(?:every|each|any) (?:single |last )?(?:word|bit) of (?:it|this|that|the (?:whole )?(?:text|thing|answer|reply|piece)))$`,
  'i',
);

/** `every one of the three sections`. */
const EVERY_ONE_OF = new RegExp(
  `^(?:each|every)(?: single)?(?: one)? of (?:the |these |its |your )?(?:[a-z0-9]+ )?(${PIECES})s?$`,
  'i',
);

/** `the paragraph after the table`. */
const BESIDE_ANOTHER =
  /^\s*((?:the|each|every|an?|one) (?:(?!(?:you|we|they|that) )[a-z-]+ ){0,2}?[a-z-]+) (after|before|below|above|following|preceding|behind|beneath|underneath|beside|next to) (?:the|each|every|it|that)\b/i;

/** What is left of a text beside what was told of. */
const REMAINDER =
  /^(?:the rest|(?:all|anything|everything|whatever) (?:else|(?:before|after|above|around) (?:it|that|this)(?: [a-z]+)?|below(?: it| that)?|that (?:follows|comes (?:after|later|next)(?: it| that)?)))$/i;

/** `the leaseholders' letter`: one of several texts, by whom it is for; not what somebody sends in. */
const FOR_WHOM =
  /^(?:the |our |your |each )?((?!(?:users?|customers?|clients?|readers?|senders?|guests?|callers?|writers?|authors?|competitors?)['’])[a-z]{3,}(?:s['’]|['’]s) (?:letter|e-?mail|version|notice|leaflet|briefing|card|note|guide|handout|sheet|copy|edition))\b(?! (?:of|from|by)\b)/i;

/** `your texts`, `all your messages`: whatever is written. */
const YOUR_TEXTS =
  /^(?:all (?:of )?)?(?:your (?:texts|messages)|texts of yours)$|^(?:an?|each|every|any|your) (?:continuation|rendition|rewording)(?: of yours)?$/i;

function readPart(words: string, quoted: string): string | null | undefined {
  const forWhom = FOR_WHOM.exec(words)?.[1];
  if (forWhom !== undefined) return forWhom.toLowerCase().replace('’', "'");
  if (YOUR_TEXTS.test(words)) return null;
  if (REMAINDER.test(words)) return 'the rest';
  if (ALL_OF_IT.test(words)) return null;
  const oneOf = EVERY_ONE_OF.exec(words)?.[1];
  if (oneOf !== undefined) return `each ${pieceOf(oneOf)}`;
  const beside = BESIDE_ANOTHER.exec(words);
  if (beside) {
    const part = readPart(beside[1]!, beside[1]!) ?? beside[1]!.replace(/^\S+ /, '').toLowerCase();
    return /^(?:before|above|preceding)$/i.test(beside[2]!) ? `${part} before` : part;
  }
  const nth = NTH.exec(words);
  if (nth) {
    const piece = pieceOf(nth[2]!);
    return nth[1]!.toLowerCase() === 'middle' ? `middle ${piece}` : `${piece} ${ordinalOf(nth[1]!)}`;
  }
  const several = NUMBERED_SEVERAL.exec(quoted);
  if (several) return `${singular(several[1]!)} ${several[2]!.replace(/[A-Za-z]+/g, placeOf)}`;
  const numbered = NUMBERED.exec(quoted);
  if (numbered) return `${numbered[1]!.toLowerCase()} ${placeOf(numbered[2]!)}`;
  const each = EACH.exec(words);
  if (
    each &&
    !/^(?:response|reply|answer|message|word)s?$/i.test(each[1]!) &&
    !PART_BEHIND.test(words.slice(each.index + each[0].length))
  )
    return `each ${pieceOf(each[1]!)}`;
  const column = OF_THE_DAY.exec(words)?.[0];
  if (column !== undefined) return column.toLowerCase();
  const name = NAMED_PART.exec(quoted);
  if (name) return `"${(name[1] ?? name[2])!.toLowerCase().replace(/[.,]$/, '')}"`;
  const bare = words.trim().replace(/^(?:the|your|all|our(?: own)?)\s+/i, '');
  const plural = EACH_PLURAL.exec(bare);
  if (plural && !/^(?:response|answer|message|word)s$/i.test(bare)) return `each ${pieceOf(plural[1]!)}`;
  const own = ONE.exec(words);
  if (own) return / list$/.test(singular(own[1]!)) ? 'list' : singular(own[1]!);
  const side = SIDE.exec(words)?.[0];
  if (side !== undefined) return side.toLowerCase();
  const deliverable = ASIDE.exec(words) ?? DELIVERABLES.exec(words.replace(OWNED, 'of ').replace(CASED_LETTERS, ''));
  if (deliverable) return `${singular(deliverable[0])}${ITSELF.test(words) ? ' itself' : ''}`;
  if (COMPOUND.test(words)) return undefined;
  // `the press text`, not `the full text`.
  if (ENDS_IN_TEXT.test(words) && namesText(singular(words.replace(ARTICLE, '')))) return undefined;
  if (WHOLE.test(words)) return null;
  return undefined;
}

/** `in capital letters`: no letter that is written to somebody. */
const CASED_LETTERS = /\b(?:capital|upper-?case|lower-?case|small|block|big|initial) letters?\b/gi;
const ENDS_IN_TEXT = / texts?$/i;

/** `the answer key`, `response time`: what only has to do with an answer. */
const COMPOUND =
  /^(?:(?:the|your|our|each|every|all) )?(?:answer|response|reply|result|content) (?!(?:text|content|output|itself|only|alone|overall|body|message|answer|response|as|is|that|which|to|in|for|from|of|on|at|with|without|length|must|should|and|or|can|may|has|will)\b)[a-z]+$/i;

/** `Chat answers have …`, `keep chat answers to …`, `in chat answers`; not `ask for a prompt response`. */
const KIND_OF_ANSWER =
  /^\W*(?:(?:all|the|an?|any|every|each|keep|limit|restrict|cap) )?([a-z][a-z-]+) (answers?|repl(?:y|ies)|responses?|messages?)\b|\b(?:in|for|within|per) (?:(?:all|the|your|our|any|every|each) )?([a-z][a-z-]+) (answers|replies|responses|messages)\b/;
/** Words in front of `answers` that say whose they are, how good or which, and do not tell one kind from another. */
const NO_KIND = new Set(
  `all any every each the a an no in for of to with per and or but as by both these those this that such other more most many some few one two three four five
your our my their its his her own first second third next last previous earlier following final whole entire full complete individual single separate total overall
written actual resulting generated finished new good great ideal best bad wrong right correct clear helpful accurate possible open only user users customer client reader
model assistant bot chatbot agent ai keep limit restrict cap write give make format draft send return ensure let use provide include avoid begin start end never always text commit log error quiz answer phrase word direct short brief long concise plain
different distinct alternative candidate please kindly just only then now so also instead do not don would could can will should must you i we they to if when simply`.split(
    /\s+/,
  ),
);
const NAMES_ANSWERS = /answer|repl|response|message/;

/** `E-mails to friends end with a joke`, where others may not. */
const SOME_TEXTS =
  /^\W*(?:(?:all|the|our|your) )?((?:e-?mails|letters|replies|answers|responses|messages|posts|reports|notes|articles|summaries|captions|tweets|memos|invitations|newsletters|cards|notices|quotes|offers) (?:to|for|from|about|over|under|without) (?!(?:(?:the|our|your|all|any) )?(?:users?|customers?|clients?|readers?|visitors?|guests?|people|you|me|us|them|it|this|that|each|every)\b)(?:(?:the|our|your) )?[a-z0-9-]+(?: [a-z-]+)??) (?:is|are|have|has|end|begin|start|open|close|use|contain|must|should|may|can|do|never|always|get|take|stay|follow|come|carry|need|keep)\b/;

/** The kind of answer that words speak of, which is a case: `chat reply` for `Chat replies have 40 words`. */
export function kindOfAnswer(lower: string): string | undefined {
  const some = SOME_TEXTS.exec(lower)?.[1];
  if (some !== undefined) return some;
  if (!NAMES_ANSWERS.test(lower)) return undefined;
  const [, first, ofFirst, later, ofLater] = KIND_OF_ANSWER.exec(lower) ?? [];
  const kind = first ?? later;
  return kind === undefined || NO_KIND.has(kind) ? undefined : `${kind} ${singular((ofFirst ?? ofLater)!)}`;
}

/** The kind of answer that something is said in: `follow-up message` for `no prices in follow-up messages`. */
export function kindOfAnswerIn(lower: string): string | undefined {
  const at = NAMES_ANSWERS.test(lower) ? IN_KIND_OF_ANSWER.exec(lower) : null;
  return at === null ? undefined : kindOfAnswer(at[0]);
}

const IN_KIND_OF_ANSWER =
  /\b(?:in|within) (?:(?:all|the|your|our|any|every|each) )?[a-z][a-z-]+ (?:answers|replies|responses|messages)\b/;

/** Words for properties that any text has, so that a label of them says what kind of rule follows. */
const ATTRIBUTE =
  'tone|styl\\w+|voice|register|mood|vibe|feel|personality|attitude|energy|manner|approach|format\\w*|markdown|markup|layout|structur\\w+|order(?!s\\b)\\w*|organi[sz]\\w+|length|size|scope|limits?|max\\w*|min\\w*|count|numbers?|total|languages?|dialect|variet(?:y|ies)|locale|spelling|grammar|punctuation|capitali[sz]\\w+|case|casing|person|tense|perspective|pov|view\\w*|narrat\\w+|address|wording|phras\\w+|vocabulary|diction|words?|keywords?|term\\w*|naming|emojis?|hashtags?|symbols?|characters?|bullets?|lists?|tables?|bold|italics?|code|links?|dates?|times?|units?|currency|quality|details?|depth|difficulty|level|pacing|behaviou?r|communication|interaction|delivery|presentation|audience|role|persona|identity|purpose|policy|rules?|guidelines?|reminders?|instructions?|requirements?|constraints?|restrictions?|principles?|conventions?|specifications?|brevity|verbosity|concise\\w*|clarity|accuracy|safety|consistency|complexity|simplicity|formality|readability|completeness|thoroughness';
/** Words that stress or order a rule. */
const FRAME =
  "each|every|both|general\\w*|important|critical|notes?|remember|warning|caution|tips?|hint|bonus|extra|also|first|second|third|final\\w*|then|next|last\\w*|step|tasks?|goals?|objectives?|overview|do|don['’]?ts?|dos|must|never|always|should|avoid|include|exclude|use|keep|drop|make|ensure|write|default|overall|everything|other|misc|additional|good|bad|yes|no|mode";
/** Names of the whole text, its maker or what it is given. In front of another noun they say whose or which: `customer letter`. */
const PARTY =
  'context|background|system|prompt|users?|assistant|human|ai|model|readers?|customers?|clients?|outputs?|responses?|answers?|repl(?:y|ies)|results?|text|contents?|topic|subject|theme|inputs?|examples?|english';

const RULE_LABEL = new RegExp(
  `\\b(?:${ATTRIBUTE}|${FRAME})\\b|\\b(?:${PARTY})(?=\\W*$|\\W+(?:for|in|of|on|to|and|or|from|with)\\b)`,
  'i',
);
const IS_ATTRIBUTE = new RegExp(`^(?:${ATTRIBUTE})$`, 'i');

/** Whether a noun says what kind of rule follows: `style`, `brevity`, `constraints`. */
export function isRuleLabel(noun: string): boolean {
  return IS_ATTRIBUTE.test(noun);
}

/** `Frame notes for the director`: what else would stress a rule is a text where somebody gets it. */
const FOR_SOMEBODY =
  /^(?:[a-z-]+ )?(?:notes?|texts?|tips?|hints?|contents?|answers?|repl(?:y|ies)|messages?) (?:for|to) (?:the|an?|your|our) [a-z -]+$/i;

/** `Recipe of the month`: a column, not the month's. */
const OF_THE_DAY =
  /\b[a-z-]+ of the (?:day|week|month|season|year|issue)\b(?<!\b(?:end|beginning|start|middle|rest|day|days|date|name|number|part|time) of the [a-z]+)/i;

/** `Headline as a command, at most 7 words`: what the first of several fragments names and the others speak of. */
const NAMED_FIRST = new RegExp(
  `^\\W*(?:the |an? )?((?:${PARTS})(?= (?:as|in|with|without|on|under|at|above|below|over|before|after|first|last|up front|next)\\b)|[a-z-]+ of the (?:day|week|month|season|year|issue)\\b)`,
);

/** `One quotation from the book, not longer than 30 words`: a piece that a text holds, and what is said of it. */
const HELD = '(quotation|quote|anecdote|citation|excerpt|extract|testimonial|joke|proverb)';
const HELD_FIRST = new RegExp(`^\\W*(?:one|an?) (?:[a-z-]+ )?${HELD}(?=\\W*$|,| (?:from|by|of|on|about|in)\\b)`);
const THE_HELD = new RegExp(`^the ${HELD}$`);

/** The piece of a text that a subject names: `quotation`. */
export function pieceHeld(subject: string | undefined): string | undefined {
  return subject === undefined ? undefined : THE_HELD.exec(subject)?.[1];
}

/** The part of the output that a fragment without a verb opens with. */
export function partNamedFirst(fragment: string): string | undefined {
  const held = HELD_FIRST.exec(fragment)?.[1];
  return held === undefined ? NAMED_FIRST.exec(fragment)?.[1] : `the ${held}`;
}

/** `What we need from you: …` names no part. */
const ASKS = /^(?:what|how|why|where|when|who) \S/i;

/** The part that a label names where it says no kind of rule: `changelogs`, `quotes` for `Voice of the quotes`. */
export function partOfLabel(label: string): string | undefined {
  if (ASKS.test(label)) return undefined;
  const bare = label.replace(IN_BRACKETS, '');
  if (REMAINDER.test(bare)) return 'the rest';
  if (FOR_SOMEBODY.test(bare)) return bare.toLowerCase();
  const column = OF_THE_DAY.exec(bare)?.[0];
  if (column !== undefined) return column.toLowerCase();
  const named = bare.replace(/^.* of (?:the |all |every )?/i, '').trim();
  return named === '' || RULE_LABEL.test(named) || YOUR_TEXTS.test(named)
    ? undefined
    : (partOf(named) ?? named.toLowerCase());
}

/** The text of its own that a label or title names: `packing slip` for `The packing slips (A5)`. */
export function textNamed(label: string): string | undefined {
  const bare = label.replace(IN_BRACKETS, '').replace(MARKS, '').replace(ARTICLE, '').replaceAll('_', ' ');
  const name = singular(bare);
  return namesText(name) ? (partOf(bare) ?? name) : undefined;
}

const MARKS = /^[\W_]{1,8}|[\W_]{1,8}$/g;
const ARTICLE = /^(?:the|an?|each|every|your|our) /i;

/** `in a section called KEY POINTS` names the part for the whole sentence. */
const CALLED =
  /\b(?:sub-?section|section|field|column|heading|header|block|paragraph)\s+(?:called|named|titled|label+ed|entitled|headed)\s+["'“*_`]{0,3}([\p{L}\p{N}][\p{L}\p{N} /&'’-]{0,50}?)(?=["'”*_`:.,;)]|\s+[a-z]|\s*$)/u;

/** The one section that a sentence gives a name: `"risks"` for `in a section called RISKS`. */
export function calledSection(wording: Wording): string | undefined {
  return named(wording) ?? undefined;
}

const named = oncePerWording(({ text }) => {
  const name = CALLED.exec(text)?.[1];
  return name === undefined ? null : `"${name.trim().toLowerCase()}"`;
});

const LOCATION =
  /\b(?:in|within|of|for|inside|into|throughout|per|at|to)\s+((?:the|your|each|every|all|any|a|an)\s+[^,.;:()]{2,60})/gi;

/** Verbs whose `for` names what is sought, not where something stands: `do not ask for the name`. */
const SOUGHT =
  /\b(?:ask(?:s|ed|ing)?(?: (?:[a-z]+ )?[a-z]+)?|search(?:ing)?|look(?:ing)?|wait(?:ing)?|apologi[sz](?:e|ing)|check(?:ing)?|request(?:s|ed|ing)?|charg(?:e|ing)|pay|thank|account) $/;

/** `at any point`: no item of a list; `from beginning to end`: all of it. */
const AT_POINT = /^at (?:any|every|each) points?\b|\bfrom (?:the )?(?:very )?(?:beginning|start) (?:to|until|till)\b/i;

/** `for every chapter the teacher pastes in`: one answer for each. */
const PIECE_OF_INPUT =
  /^(?:each|every|any) [a-z]+ (?:that |which )?(?:you|we|i|they|(?:the |an? )?[a-z]+) (?:pastes?|gives?|sends?|uploads?|provides?|supplies|supply|submits?|shares?|gets?|receives?|posts?|enters?|are given|is given)\b/i;

/** Places that need no article: `in quotations`, `for commit messages`. */
const BARE_PLACE =
  /\b(?:in|inside|within|for)\s+((?:(?:code|commit|error|log|product|brand|place|proper|file|function|variable|release|internal|legal) )?(?:quotations?(?! marks?)|quotes|citations|names|comments|identifiers|messages|docstrings|captions|footnotes|tables|titles|headings|headers|subject lines|greetings|signatures|introductions|conclusions|summaries|notes|notices|descriptions|lists|dialogue|code(?! (?:block|fence)s?\b)))\b(?! (?:of|like|such|with|that|which))/i;

const OPENING_PLACE =
  /^\s*(?:in|within|for|throughout|under)\s+((?:the|your|our(?: own)?|each|every)\s+[^,.;:]{2,50})(?:,|$)/i;

/** What explains a label: `Romantics (pieces 5–8)`. */
const IN_BRACKETS = /\s*\([^()]*\)\s*$/;

/** In front of what a text is like: `in the style of a letter`. */
const LIKENED =
  /\b(?:suitable|appropriate|fit|fitting|suited|apt|ideal|typical|characteristic|worthy|tone|voice|style|register|language|terminology|vocabulary|diction|manner|wording|jargon) $/;

/** The readers ask of the same clause, one after the other. */
let asked: { readonly clause: Clause; readonly part: string | null | undefined } | undefined;

/** The part a clause speaks of: by its label, its subject, or where it says `in the …`. Null is the whole. */
export function partOfClause(clause: Clause): string | null | undefined {
  if (asked?.clause !== clause) asked = { clause, part: readPartOf(clause) };
  return asked.part;
}

/** `A signature is banned`, `Tables must not appear in the essay`: what is said of is whether it is there, not how it is. */
const IS_THERE =
  /\b(?:(?:must|should|shall|may|can|has to|have to|is to|are to)(?: not|n['’]t| never)? (?:appear|occur|feature|be (?:used|included|added|present|there|absent|found|seen|left out|omitted|avoided|excluded|banned|forbidden|mentioned))|(?:is|are)(?: not|n['’]t| strictly| absolutely)? (?:banned|forbidden|prohibited|allowed|permitted|off[- ]limits|unwelcome|taboo|required|mandatory|ruled out|to be (?:avoided|used|included|omitted|left out))|ha(?:s|ve) no place)(?: anywhere)?(?=\W*$| (?:in|from|within) (?:it|(?:the|your|this) (?:[a-z-]+ )?[a-z]+)\W*$)/;

function readPartOf(clause: Clause): string | null | undefined {
  const called = calledSection(clause.sentence);
  if (called !== undefined) return called;
  const tag = IN_TAG.exec(clause.raw)?.[1];
  if (tag !== undefined) return `"${tag.toLowerCase()}"`;
  const key = clause.raw.includes('`') ? CODE_FIRST.exec(clause.raw)?.[1] : undefined;
  if (key !== undefined) return `"${key.toLowerCase()}"`;
  const subject = subjectOf(clause);
  const act = subject === undefined ? undefined : IN_ONE_OF_SERIES.exec(subject)?.[1];
  if (act !== undefined) return partOf(act);
  const itself = subject !== undefined && IS_THERE.test(clause.lower);
  const bySubject = subject === undefined || itself ? undefined : partOfSubject(subject);
  if (bySubject) return bySubject;
  if (bySubject === undefined) {
    const speaker = subject !== undefined && SPEAKS.test(clause.lower) ? subject : SPEAKER.exec(clause.text)?.[1];
    if (speaker !== undefined && !MODEL.test(speaker.toLowerCase())) return `for ${speaker.toLowerCase()}`;
    const agent = clause.kind !== 'imperative' && ACTS.test(clause.lower) ? agentOf(clause) : undefined;
    if (agent !== undefined) return `for ${agent}`;
  }
  const byDoing = clause.kind === 'participle' ? partDoing(clause.lower) : undefined;
  if (byDoing) return byDoing;
  const sized = SIZED_PART.exec(clause.lower)?.[1];
  if (sized !== undefined && (clause.kind === 'fragment' || clause.kind === 'label' || clause.lower.includes(': ')))
    return partOf(sized);
  if (clause.quotes.length > 0 && clause.kind === 'fragment' && SIZED_NAMED.test(clause.lower))
    return partOf(clause.text, clause.raw);
  const numbered = NUMBERED_PLACE.exec(clause.raw)?.[1];
  if (numbered !== undefined) return partOf(numbered);
  for (const match of matchesOf(clause.text, LOCATION)) {
    if (PIECE_OF_INPUT.test(match[1]!)) continue;
    if (AT_POINT.test(match[0])) continue;
    if (/^for\b/i.test(match[0]) && SOUGHT.test(clause.lower.slice(0, match.index))) continue;
    if (/^(?:of|for|to) (?:an?|the)\b/i.test(match[0]) && LIKENED.test(clause.lower.slice(0, match.index))) continue;
    const start = match.index + match[0].length - match[1]!.length;
    const part = partOf(match[1]!, clause.raw.slice(start, start + match[1]!.length));
    if (part) return part;
    if (part === null) return null;
  }
  const heading = UNDER_HEADING.exec(clause.text)?.[1];
  if (heading !== undefined) return partOf(heading) ?? heading.toLowerCase();
  const place = BARE_PLACE.exec(clause.text)?.[1];
  if (place !== undefined) return partOf(place) ?? singular(place);
  if (clause.label) {
    const label = clause.label.replace(IN_BRACKETS, '');
    const byLabel = ONE_OF_SEVERAL.exec(label)?.[1]?.toLowerCase() ?? partOf(label);
    if (byLabel) return byLabel;
  }
  // "In the abstract, do not …"
  const opening = OPENING_PLACE.exec(clause.opener ?? clause.sentence.masked)?.[1];
  const byOpening = opening === undefined || PIECE_OF_INPUT.test(opening) ? undefined : partOf(opening, opening);
  if (byOpening) return byOpening;
  const things = OPENING_THINGS.exec(clause.lower)?.[1];
  if (things !== undefined) return partOf(things) ?? (partOf(things) === null ? null : `for ${things}`);
  if (clause.kind === 'fragment') {
    const thing = FRAGMENT_PLACE.exec(clause.lower)?.[1];
    if (thing !== undefined && partOf(thing) === undefined) return `for ${thing}`;
    const only = ONLY_IN.exec(clause.lower)?.[1];
    if (only !== undefined && partOf(only) === undefined) return `for ${only}`;
  }
  return bySubject === undefined ? partMeantByIt(clause) : bySubject;
}

/** `Under Key points list …`, `eight bullets under Features`: a heading by its capital letter. */
const UNDER_HEADING =
  /\b(?:[Uu]nder|[Bb]eneath) ([A-Z][a-z]+(?: (?!(?:list|give|name|write|put|state|add|include|there|you|use|keep)\b)[a-z]+)?)(?=,|\W*$| (?:list|give|name|write|put|state|add|include|there|you|use|keep)\b)/;

/** `Top story: …`, `Three to five further stories: …`: one kind of several. */
const ONE_OF_SEVERAL =
  /^(?:the |an? |(?:[a-z0-9]+ (?:to|or|–|-) )?[a-z0-9]+ )?((?:top|lead|leading|further|other|secondary|minor|remaining|smaller) (?:stor(?:y|ies)|articles?|items?|posts?|pieces?|messages?|news|reviews?|entr(?:y|ies)|summar(?:y|ies)|reports?))$/i;

/** `title` for `keep it under ten words` behind `Set the title in bold and`. */
function partMeantByIt({ kind, lower, sentence, start }: Clause): string | undefined {
  if (kind !== 'imperative' || start === 0 || !ON_IT.test(lower)) return undefined;
  const thing = PUTS_BEFORE.exec(sentence.masked.slice(0, start).toLowerCase())?.[1];
  const part = thing === undefined ? undefined : partOf(thing);
  return part && (isPart(part) || part.startsWith('each ')) ? part : undefined;
}
const ON_IT = /^\W*(?:then |also |always )?[a-z]+ (?:it|them)\b/;
const PUTS_BEFORE =
  /(?:^|[.;:] )\W*(?:please |then |also )?[a-z]+ ((?:the|an?|your|its|each|every) (?:[a-z-]+ )?[a-z-]+)\b[^.;:]{0,60}?,? (?:and|then|but) $/;

/** `lines in act one`. */
const IN_ONE_OF_SERIES =
  /\b(?:in|of|from) ((?:act|chapter|scene|part|round|episode|lesson|week|day|stanza|section|paragraph) (?:one|two|three|four|five|six|seven|\d{1,2}))\b/;

/** `In <notes> use fragments`, `Write <answer> in German`. */
const IN_TAG =
  /(?:^\W*(?:in|inside|within|for)|\b(?:write|put|give|return|output|keep)\b[^<.;]{0,30}?|\b(?:in|into|inside|within) (?:an?|the) (?:block|tag|element|section|field))\s+<([a-z][\w-]{1,30})>/i;

/** `` `tags` holds at most three items ``: a key is what its sentence is about. */
const CODE_FIRST =
  /^\W{0,4}(?:(?:[Tt]he|[Ee]ach|[Ee]very) )?`([A-Za-z][\w.-]{0,40})`(?: (?:key|field|value|array|string|property|column|object|list|element|tag))?,? (?:must|should|shall|may|can|will|is|are|has|have|holds?|lists?|contains?|ends?|begins?|starts?|opens?|gives?|takes?|uses?|stays?|gets?|needs?|never|always|carries|names|shows|says|states|comes|goes)\b/;

/** `Future tense only in the roadmap`. */
const ONLY_IN = /\bonly (?:in|within) (?:the|your|our) ([a-z][a-z -]{2,30}?)\W*$/;

/** `The optimist … speaks in the future tense`: how somebody in the text does. */
const SPEAKS = /\b(?:speaks|talks|says|responds)\b/;
const SPEAKER =
  /^\W*(?:and |but |while )?((?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Hh]is|[Hh]er) [\w-]+(?: [\w-]+)?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) (?:always |never |often |only )?(?:speaks|talks|says|responds)(?![\p{L}])/u;
/** What somebody in the text does with it. */
const ACTS = /\b(?:uses?|address(?:es)?|begins?|starts?|ends?|avoids?|keeps?)\b/;
/** `the moderator`, `both speakers`. */
const AGENT =
  /^(?:the|both|each|all|no) (?:moderator|host|speaker|guest|interviewer|interviewee|presenter|judge|teacher|pupil|character|player|candidate|panell?ist|expert|debater|supplier|buyer|seller)s?$/;
/** `Mira addresses …`. */
const NAMED_AGENT =
  /^\W*(?:and |but |while )?(?!(?:Every|Any|No|Some|Each|This|That|These|Those|There|What|Which|You|We|They|It|Never|Always|Please)[a-z]*\b)([A-Z][a-z]+) (?:always |never |often |only |also )?(?:uses|addresses|begins|starts|ends|avoids|keeps)\b/;

function agentOf({ subject, text }: Clause): string | undefined {
  if (subject !== undefined && AGENT.test(subject)) return subject;
  const name = NAMED_AGENT.exec(text)?.[1]?.toLowerCase();
  return name === undefined || partOf(name) !== undefined || isRuleLabel(name) || MODEL.test(name) ? undefined : name;
}

const MODEL =
  /^(?:it|he|she|they|you|who|that|which|one)$|\b(?:assistant|model|bot|chatbot|agent|ai|system|narrator|prose|author|writer|everyone|everything)\b/;

/** `with the second paragraph describing the route in 50 words`: what does so. */
const DOING = /(?:^|\b(?:with|and)) ((?:the|each|every) (?:[a-z]+ ){0,2}?[a-z]+) [a-z]{2,}ing\b/g;

/** The part that words say last to do something: `paragraph 2` of `… with the second paragraph describing the route`. */
export function partDoing(words: string): string | undefined {
  const doing = matchesOf(words, DOING).at(-1)?.[1];
  return (doing !== undefined && partOf(doing)) || undefined;
}

const SIZE =
  '(?:of )?(?:about|around|some|up to|under|over|below|within|between|at (?:most|least)|no (?:more|less|longer) than|less than|more than|exactly|max\\w*|min\\w*|\\d+)\\b';
/** `subject line under 50 characters`, `body of about 180 words`: a fragment that sizes a part. */
const SIZED_PART = new RegExp(`(?:^\\W*|: )(?:the |an? )?(${PARTS}) ${SIZE}`);
/** `the section "Risks" no more than 60 words`, its name blanked. */
const SIZED_NAMED = new RegExp(
  `^\\W*(?:the |an? )?(?:sub-?section|section|part|paragraph|chapter|field|column|block|box|slide) ["“'‘\`]_+["”'’\`] ${SIZE}`,
);

/** `for the closed sign capitals`: what a fragment without a verb is about. */
const FRAGMENT_PLACE =
  /^\W*for (?:the|an?|our|your) ([a-z-]+(?: (?!at\b|no\b|max|min|up\b|only\b|not\b|about\b|around\b|between\b|exactly\b)[a-z-]+)?) \S/;

/** `in formulas use LaTeX`: a clause that opens with its place. */
const OPENING_THINGS =
  /^\W*(?:in|for|within|on|inside) ((?:[a-z-]+ ){0,2}?[a-z-]+s),? (?:always |never |do not |don['’]t |please )?(?:use|write|give|show|keep|put|prefer|avoid|add|include|omit|round|format|spell|state|apply|no)\b/;

const OBJECT =
  /^\W*(?:(?:please|always|also|then|next|finally|never|do not|don['’]t|must|should|first)\s+)*(?:make|keep|limit|write|give|restrict|cap|format|present|draft|generate|create|produce|rate|score|grade|hold|phrase|compose|deliver|set|start|begin|end|put|rewrite|shorten|cut|trim|condense|rephrase|formulate|express|state|word|draft|expand|extend|stretch|spread|distribute|divide|split|break|lengthen|bring)\s+((?:the|your|each|every|all|its|any)\s+(?:[a-z_"“”'-]+\s+){0,3}?[a-z_"“”'-]+)\s+(?:down\s+|up\s+|out\s+|back\s+)?(?:(?:in|to|at|as|under|below|within|between|from|on|of|with|no|not|short|shorter|longer|using|into|over|across|an?|about|around|exactly|for)\b|\d)/i;

/** `write commit messages in English`. */
const BARE_OBJECT =
  /^\W*(?:(?:please|always|also)\s+)*(?:make|keep|write|give|format|phrase|start|begin|end|rewrite|shorten|cut|trim|condense|rephrase)\s+((?:[a-z-]+ )?[a-z]+s)\s+(?:down )?(?:in|to|at|as|under|below|within|with|short)\b/;

/** The object of an imperative: `the title` in `keep the title under 60 characters`. */
export function objectOf(clause: Clause): string | undefined {
  const match = OBJECT.exec(clause.text);
  if (!match) {
    const bare = BARE_OBJECT.exec(clause.lower)?.[1];
    return bare !== undefined && partOf(bare) ? bare : undefined;
  }
  const start = match[0].indexOf(match[1]!);
  return clause.raw.slice(start, start + match[1]!.length).toLowerCase();
}

/** Whether everything in `inner` is in `outer`; undefined is the whole answer. */
export function partContains(outer: string | undefined, inner: string | undefined): boolean {
  if (outer === undefined || outer === inner) return true;
  if (inner === undefined) return false;
  const piece = /^each (.+)$/.exec(outer)?.[1];
  return piece !== undefined && (inner.startsWith(`${piece} `) || inner.endsWith(` ${piece}`));
}

/** In front of a noun, that none of them does what follows. */
const NO = /\b(?:no|not a single)(?: single)? $/;
const DOES =
  /^\s+(?:(?:may|must|should|shall|can|could|will|is to|are to|needs? to|has to)\s+(?:ever )?(?!(?:be (?:used|included|present|added|applied|employed|given|shown|put|placed)|appear|occur|exist|be there|be in|stand|feature)\b)[a-z]|(?:exceeds?|runs?|goes|gets|has|have|contains?|starts?|begins?|ends?|repeats?|is (?:longer|shorter|more|over))\b)/;

/** What a clause is about: `each bullet` in `No bullet may end with a full stop`. */
export function subjectOf({ subject, lower }: Clause): string | undefined {
  const none = subject === undefined && lower.includes('no ') ? NONE_OF.exec(lower) : null;
  return none && namesPiece(none[1]!) && isOfEach('no ', lower.slice(none[0].length)) ? `each ${none[1]}` : subject;
}

const NONE_OF = /^\W*no ((?:[a-z]+ )?[a-z]+)(?= (?:may|must|should|shall|can) (?!be ))/;

/** Whether the words around a noun say what each of the things does not do, not that there are none: `no bullet may exceed …`. */
export function isOfEach(before: string, after: string): boolean {
  return NO.test(before) && DOES.test(after);
}
