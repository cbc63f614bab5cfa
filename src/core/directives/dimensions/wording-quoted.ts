import type { Clause, Quoted } from '../clauses.ts';
import { PEOPLE } from '../lexicon/content.ts';
import { DELIVERABLES, lastNoun, partOf } from '../scope.ts';

/**
 * What a clause says of the words it quotes, told by the nouns and verbs around them: that they stand in the text or stay
 * out of it, or are its first or last ones. `Q` stands for a quotation in what is matched here.
 */
export interface SaidOfQuotes {
  readonly quotes: readonly Quoted[];
  readonly never: boolean;
  /** No word tells for certain that they are words of the text. */
  readonly weak: boolean;
  /** They begin or end the text, or the part named, and stand nowhere else. */
  readonly edge: { readonly side: 'start' | 'end'; readonly part: string | undefined } | undefined;
}

const MODAL =
  '(?:must|should|shall|will|has to|have to|needs? to|is to|are to|ought to|would|may|can|do|does|did|could)';
const ADVERB =
  "(?:always|also|then|exactly|simply|only|never|not|n['’]t|once|again|both|each|all|strictly|still|just|somewhere|verbatim|explicitly)";
const WILL = `(?: (?:${MODAL}(?:n['’]t)?|can['’]t|cannot|won['’]t|shan['’]t))?(?: ${ADVERB}){0,3}`;
const NTH = '(?:very )?(first|opening|initial|starting|last|final|closing|concluding|ending)';
const PIECE = '(?:words?|lines?|sentences?|phrase|verse|remark|statement|question|formula|thing)';
const OF_PIECE = '(?: (?:of|in) ((?:the|its|your|his|her|their|each|every|this) [a-z -]{2,30}?))?';
const TEXT =
  '(?:words?|wording|phrase|line|sentence|verse|question|formula|quotation|quote|remark|greeting|statement|slogan|motto|text|message|exclamation|wish|rhyme)';
const TEXT_OWNERS =
  'text|answer|reply|response|e-?mail|mail|letter|story|poem|song|article|essay|post|report|summary|speech|paragraph|stanza|verse|chorus|section|chapter|caption|description|review|scene|dialogue|script|message|note|ad|advert|flyer|leaflet|page|quiz|plan|guide|recipe|toast|card|newsletter|docstring|tweet|piece|copy|it';
const TITLE = '(title|headline|heading|subject line|subject|slogan|motto|tagline)';
const OWN = '(?:the|its|your|this|his|her|their|our)';
/** `is`, `must read`, `: `. */
const IS = `(?:${WILL} (?:be|is|are|reads?|says?|states?|runs?|goes|being)(?: exactly| simply| as follows| the (?:(?:exact|following|literal|same|very) )?(?:words?|phrase|line|sentence|question|text))?[:,]?|[:,–—-]|\\W{0,3}$)`;
/** `is`, `serves as`, in front of what it is. */
const IS_THE = `,?${WILL} (?:be|is|are|serves? as|be used as|stands? as|functions? as|forms?|makes?(?: up)?|becomes?|comes as|as)`;
const STARTS =
  'starts?|starting|begins?|beginning|opens?|opening|commences?|sets? (?:out|off|in)|kicks? off|leads? (?:off|in)|launch(?:es)?';
const ENDS =
  'ends?|ending|closes?|closing|concludes?|concluding|finish(?:es|ing)?|wraps? up|signs? off|rings? off|rounds? off';

/** `the closing line is Q`, but not `in the closing line`. */
const NTH_IS = new RegExp(
  `(?<!\\b(?:in|into|within|from|to|before|after|of|at|for|until|than|under|on|as) (?:the |its |your |his |her |their |every |each )?)\\b${NTH} ${PIECE}${OF_PIECE}${IS} ?Q`,
);
/** `Start: Q`, `Last words: Q`. */
const EDGE_LABEL =
  /^\W*(?:the )?(?:(start|opening|beginning|opener)|end|ending|closing|sign-?off|closer)(?: words?| lines?| sentence| phrase| with)?: ?Q/;
/** `Q are the closing words of the letter`. */
const IS_NTH = new RegExp(
  `Q${IS_THE} (?:${OWN} |[a-z]+['’]s )?${NTH} ${PIECE}\\b${OF_PIECE}(?=\\W*$|[,;]| (?:and|but|so)\\b| [a-z' ]{1,25}(?:reads?|sees?|hears?|gets?)\\b)`,
);
/** `the heading is Q`, `Title: Q`. */
const TITLE_IS = new RegExp(
  `\\b${OWN} (?:[a-z-]+ )?${TITLE}${OF_PIECE}${IS} ?Q|^\\W*(?:[a-z-]+ )?${TITLE}:? Q(?=\\W*$|[,;])`,
);
/** `title it Q`, `under the title Q`, `as the subject line use Q`. */
const GIVES_TITLE = new RegExp(
  `\\b(?:entitle|title|headline) (?:it|this|the [a-z]+) Q|\\b(?:give|giving|with|under|bears?|ha(?:s|ve)|carr(?:y|ies)) (?:it )?(?:the|a|its) (?!heading)${TITLE}:? Q|\\b(?:as|for) (?:the|a|its) ${TITLE},? (?:use|put|write|take|choose)? ?Q|\\b(?:en)?titled Q`,
);
/** `Q serves as the heading`. */
const IS_TITLE = new RegExp(`Q${IS_THE} ${OWN} (?:[a-z-]+ )?${TITLE}\\b`);
/** `finish the description on the line Q`, `sets out with the words Q`. */
const ENDS_WITH = new RegExp(
  `(?<!\\b(?:that|which|who|to|get|gets|getting|of|for|from) )\\b(?:(?<start>${STARTS})|(?<end>${ENDS}))\\b((?: (?!and\\b|but\\b|then\\b|so\\b)[a-z'’-]+){0,5}?) (?:with|by saying|by|on|using|in|saying)(?: (?:the|this|these|exactly|exact|precisely|following|very)){0,3}(?: ${TEXT})?(?: (?:exactly|verbatim))?:? Q`,
);
/** `Q closes each paragraph`. */
const Q_ENDS = new RegExp(
  `Q${WILL} (?:(?<start>starts|begins|opens|introduces|start|begin|open|introduce)|(?<end>ends|closes|concludes|finishes|end|close|conclude|finish)) (?<of>it\\b|(?:the|its|your|each|every|all) [a-z -]{2,40})`,
);
/** `make Q the closing words`. */
const MADE_NTH = new RegExp(`\\b(?:make|let|have) Q (?:be )?${OWN} ${NTH} ${PIECE}\\b`);
/** `Q is the line to end on`. */
const TO_END_ON = new RegExp(
  `Q${IS_THE} the (?:words?|line|phrase|sentence|question|note) to (?:(?<start>start|begin|open)|(?<end>end|close|finish|conclude))\\b(?<of>)`,
);
/** `Q are the words on which the letter ends`. */
const ON_WHICH = new RegExp(
  `Q${IS_THE} (?:the )?(?:words?|line|phrase|sentence|question)(?: (?:on|with|by))? (?:which|that|what) (?<of>(?:the|its|your|each|every) [a-z -]{2,30}?) (?:(?<start>starts|begins|opens)|(?<end>ends|closes|concludes|finishes))\\b`,
);

const NOUN =
  '(?:key ?words?|buzz ?words?|words?|phrases?|terms?|nouns?|verbs?|adjectives?|adverbs?|names?|expressions?|formulas?|wording|sentences?|lines?|clauses?|claims?|statements?|remarks?|quotations?|quotes?|mottos?|slogans?|exclamations?|outbursts?|offers?|rules?|reasons?|answers?|excuses?|invitations?|greetings?|compliments?|sayings?|proverbs?|idioms?|catchphrases?|refrains?|footers?|disclaimers?|hashtags?|openers?|openings?|closers?|rhymes?|prayers?|chants?|jokes?|puns?|forms?|traces?|lyrics?|captions?|taglines?|questions?|verses?|warnings?|notes?|notices?|pledges?|promises?|assertions?|assurances?|comments?|occurrences?|mentions?|instances?|uses?|spellings?|abbreviations?|acronyms?)';
/** `the word Q`, `a mention of Q`, `the keywords Q and Q`. */
const NAMED = new RegExp(
  `\\b${NOUN}(?: of| like)?(?: the (?:words?|phrase|term))?[,:]? (?:Q(?:,| and| or| nor|, and|, or|, nor) )*Q`,
);
/** `Q is a banned word`. */
const IS_WORD = new RegExp(
  `Q,?${WILL}(?: be| is| are| as| remains?| stays?| counts as)? (?:a|an|one|no|among|the)\\b(?: [a-z-]+){0,3} ${NOUN}\\b`,
);
/** `Q must appear`, `Q is found among the notes`. */
const STANDS = new RegExp(
  `Q,?(?: (?:and|or|nor) Q)?,?${WILL} (?:appears?|occurs?|stands?|figures?|features?|recurs?|(?:comes?|turns?|crops?|shows?|pops?) up|runs? through|ha(?:s|ve) (?:a|its|no) place|belongs?|(?:comes?|goes) (?:first|last|at|in|before|after|right|up)|(?:be|is|are) (?:one of|among) (?:the|its|your)|(?:be|is|are) (?:somewhere )?(?:on|in|inside) (?:it|there|here)\\b|(?:stays?|keeps?|remains?) (?:out|away|off)|(?:be|is|are|gets?|goes|remains?|stays?|being) ?(?:${ADVERB} ){0,2}(?:used|found|seen|sung|played|quoted|shown|shouted|whispered|recited|chanted|prayed|struck|heard|read|written|said|spoken|uttered|mentioned|included|inserted|placed|put|printed|repeated|there|present|missing|absent|avoided|omitted|dropped|left out|cut|replaced|part of|contained|required|needed|compulsory|mandatory|obligatory|woven|worked|banned|forbidden|prohibited|off|out|taboo|barred|ruled out|disallowed|unavailable|blacklisted|retired|unwelcome|in (?:it|there)|(?:limited|restricted|capped) (?:to|at) (?:[a-z-]+ ){1,4}(?:uses?|occurrences?|mentions?|appearances?|instances?|times)))\\b`,
);
/** `the word Q is in the last line`. */
const IS_IN = new RegExp(
  `\\b${NOUN} Q,?${WILL} (?:be|is|are) (?:in|at|on) (?:the |its |each |every )(?:[a-z]+ )?(?:paragraph|sentence|line|title|headline|stanza|verse|section|chorus|refrain|subject line|introduction|conclusion|p\\.s)\\b(?! of (?:their|his|her|(?:the |an? )?(?:user|customer|input|mail|message|file|document|article)))`,
);
/** `put Q in the title`, `Each stanza needs Q in it`. */
const WRITES = new RegExp(
  String.raw`\b(?:writ(?:es?|ing|ten)|says?|saying|said|puts?|putting|places?|placing|inserts?|adds?|adding|includ(?:es?|ing)|contain(?:s|ing)?|mentions?|mentioning|works? in|weaves?(?: in)?|slips?(?: in)?|drops?(?: in)?|sprinkles?|utters?|uttering|repeats?|repeating|speaks?(?: of)?|talks? of|uses?|using|employs?|features?|ha(?:s|ve)|holds?|carr(?:y|ies)|needs?|reads?|hears?|sees?|quotes?|bears?|announc(?:es?|ing)|declar(?:es?|ing)|proclaims?|exclaims?|shouts?|whispers?|mutters?|cites?|citing|recites?|(?:give|giving|make|let)(?= the )|introduced by|opened by|headed by|preceded by|followed by|phrased with|worded with|comes? with|do without|steer clear of|shuns?|avoids?|bans?|forbids?|prohibits?|(?:comes|stands|follows)(?= the )|with(?= (?:the|this|these|a) ${NOUN}))(?: (?:the|in|it|a|an|exactly|only|just|both|of|with|any|${NOUN})){0,4}(?:,? in the [a-z]+)?[:,]? Q|\bQ in (?:it|them)\b`,
);
/** `Q gets a single mention`, `sentences contain Q`. */
const COUNTED = new RegExp(
  `Q[^Q.;]{0,30}\\b(?:once|twice|thrice|[a-z0-9]+ times|(?:a |one )?single (?:mention|use|appearance|occurrence|time))\\b|\\b(?:sentences?|paragraphs?|lines?|stanzas?|verses?|sections?|bullets?|items?|headings?|answers?|rows|slides?)(?: (?:one|two|three|four|five|six|\\d{1,2}|and|,)){0,4}${WILL} (?:contains?|ha(?:s|ve)|uses?|holds?|includes?|mentions?|says?|needs?) Q`,
);
/** `there has to be a Q`, `we want to hear Q`, `put Q at the end`. */
export const GREETS = /\b(?:greet|welcome|salute)s? (?:[a-z]+ ){0,5}with (?:the [a-z]+ )?Q/;
const WANTED =
  /\bthere (?:has to|must|should|needs to|is to|shall|will) be (?:a|an|one|at least one|some|the)(?: [a-z-]+)? Q|\b(?:i|we|they|he|she|boss|client|editor|teacher|professor|team)(?:['’]d| would)? (?:wants?|needs?|expects?|demands?|requires?|insists? on|loves?|likes?)(?: to (?:see|hear|read|have|find))? (?:the |a |an |exactly one )?Q|\b(?:put|place|write|set|work|weave|slip|squeeze|fit) Q (?:at|in|on|into|before|after|between|under|above)\b/;
/** `date them in the form Q`, `label them Q`: what stands there in the text. */
const FORMED =
  /\bin the (?:form|pattern|shape)(?: of)?:? Q|\b(?:label|caption|number|mark) (?:them|it|each|(?:the|each|every|all) (?:[a-z]+ ){1,3})(?: as| with)? ?Q|\bwith Q in (?:it|them)\b|\b(?:with|using) Q for (?:the )?[a-z-]+(?=\W*$|[,;])/;
/** How often or where, behind words that stand alone: `Q twice`, `Q in the headline`. */
const PLACED = new RegExp(
  `^(?:(?:a|an|the|one|this|that)? ?(?:[a-z-]+ )?${NOUN} )?Q,? (?:only |just |exactly |at least |at most |max\\.? |maximum |min\\.? |minimum |not |nowhere )?(?:once|twice|thrice|[a-z0-9]+ times?|in |inside |within |before |after |under |above |below |right |at the |nowhere\\b)`,
);
/** Words that keep something out of a text. */
const DENIES =
  /\b(?:not a (?:single|trace)|nowhere(?! (?:but|else|except|other)\b)|never|no one|nobody|neither|nor|banned|prohibited|forbidden|barred|ruled out|shun(?:s|ned)?|un(?:written|used|said|spoken|mentioned)|do without|steer clear|taboo|off[- ]limits|ban(?:s|ning)?|forbids?|prohibits?|outlawed|disallowed|blacklisted|(?:is|are) retired|missing|absent|avoid(?:s|ed)?|omit(?:s|ted)?|dropped|left out|leave out|hates?|loathes?|dislikes?|detests?|lacking|lacks?|struck|(?:can|could)(?:not|n['’]t| not) (?:bear|stand|stomach)|stays? out|keeps? out|void of|minus|cut out|(?:is|are|be|gets?|being) (?:to be )?(?:cut|scrapped|deleted|removed|purged|stricken|erased|weeded out|taken out|edited out)|keep out|kept out|is out)\b/;
/** What stands before, behind or beside the words. */
const BESIDE = new RegExp(
  `\\b(?:before|after|behind|following|until|than|beside) (?:the )?(?:${NOUN} )?Q|\\b(?:no|any|without|nothing) (?:other|additional|further|else|more(?! than\\b))\\b[^Q]*Q`,
);
/** `no Q`, `stay away from the word Q`. */
const NONE_OF = new RegExp(
  `\\b(?:no|zero|not (?:a|an|one|even one|a single)|without|minus|cut|strike|drop|skip|ditch|lose|(?:stay|keep|steer|shy|stray) (?:away|clear|off|well clear)(?: from| of)?|stop (?:using|saying|writing))(?: (?:any|the|that|this|all|every|a|${NOUN})){0,3} Q(?!['’])`,
);
/** Somebody else says or writes it. */
const OTHERS =
  /\b(?:users?|customers?|clients?|people|students?|callers?|visitors?|someone|somebody|anyone|they|inputs?|messages?|tickets?|quer(?:y|ies)|transcripts?|sources?|documents?|requests?|who|whoever)\b[^Q]*Q/;
/** What is told of words without their being written: what they mean, what they are an example of. */
export const TOLD_OF =
  /\b(?:means?|meaning|refers? to|stands? for|denotes?|defin(?:e|es|ed|ition)|translat\w+|interpret\w*|treat\w*|explain\w*|rhym\w+|such as|e\.g|for example|for instance|instead of|rather than|replac\w+|synonyms?|labell?ed|tagged|marked)\b|\b(?:call(?:s|ed)?|(?<!\b(?:mention|use|say|repeat|includ|hear|the)[a-z]* the (?:[a-z]+ )?|^\W*the (?:[a-z]+ )?)name|named|titled|entitled|as|file|field|key|column|button|tab|command|flag|section|category|class|tag|value|status|option|parameter|variable|folder|endpoint|type|property|function|tool|error|setting|menu|topic|theme) Q|Q (?:file|field|key|column|button|tab|command|flag|section|category|class|tag|value|status|option|parameter|variable|folder|endpoint|type|property|function|tool|error|setting|menu|label)s?\b/;
/** What has a beginning and an end, apart from the parts of a text that are known. */
const TEXTS = new RegExp(`^(?:it|you|this|that|the minutes)$|${DELIVERABLES.source}`, 'i');

/** `the summary `, in front of its verb. */
const BEFORE_VERB = /(?:the|its|your|each|every|this) [a-z -]{2,30}$/;

/** Undefined where the clause tells of its quotations in another way. */
export function saidOfQuotes(clause: Clause): SaidOfQuotes | undefined {
  const { quotes, words } = quotedWords(clause);
  if (quotes.length === 0 || clause.kind === 'question' || OF_FORM.test(words)) return undefined;
  const edge = quotes.length === 1 ? edgeIn(words, clause.subject) : undefined;
  if (quotes.length === 1 && NOTHING_AFTER.test(words))
    return { quotes, never: false, weak: false, edge: { side: 'end', part: undefined } };
  const denied = clause.polarity === 'negative' && !AND_NO_OTHER.test(words);
  const never = denied || ((DENIES.test(words) || NONE_OF.test(words)) && !KEPT.test(words));
  if (edge === null) return undefined;
  if (edge) return { quotes, never, weak: false, edge };
  if (!never && CALLED.test(words) && !OF_FILES.test(words)) return { quotes, never, weak: false, edge: undefined };
  if (IN_ONE.test(words) || (never && (OUT_OF_THEM.test(words) || isElsewhere(words) || isOfOthers(clause.subject))))
    return undefined;
  if (
    TOLD_OF.test(words) ||
    BESIDE.test(words) ||
    (!never && OTHERS.test(words) && !GREETS.test(words) && !FORMED.test(words))
  )
    return undefined;
  const named = NAMED.test(words) || IS_WORD.test(words);
  const firm =
    STANDS.test(words) ||
    IS_IN.test(words) ||
    WANTED.test(words) ||
    GREETS.test(words) ||
    COUNTED.test(words) ||
    (!never && FORMED.test(words)) ||
    PLACED.test(words.trim());
  const placed =
    firm ||
    (WRITES.test(words) && (named || SEVERAL.test(quotes[0]!.text))) ||
    (!never && quotes.length === 1 && SENTENCE.test(quotes[0]!.text) && TELLS.test(words));
  // A phrase that somebody writes or says is one to write.
  const weak = never ? !named && !placed && !NONE_OF.test(words) : !placed;
  if (weak && !mayBeWords(clause, words, never)) return undefined;
  return { quotes, never, weak, edge: undefined };
}

/** Five words or more. */
const SENTENCE = /(?:\S+\s+){4}\S/;
/** `the letter must warn that Q`, `preface it with Q`, `include the confession Q`. */
const TELLS =
  /(?:^\W*(?:please )?|\b(?:must|should|shall|has to|is to|let [a-z]+|and) )(?:also )?(?:state|note|warn|affirm|inform|tell|add|conclude|remark|claim|admit|confess|insist|assert|explain|point out|observe|boast|gloat|announce|print|reply|answer|preface|include|contain|read|think|make|give|set)(?:\b[^Q.;]{0,60}[a-z])?[:,]? Q(?!['’])|, (?:note|add|state|print): Q/;
/** `Q ends the last stanza and no other`. */
const AND_NO_OTHER = /^[^.;]*\bQ\b(?:(?!\b(?:not|never|no)\b)[^.;])*,? and (?:in |at |on )?no other(?: [a-z]+)?\W*$/;

/** `don't capitalize Q`, `don't split Q and Q up`: how the words are written, not whether. */
export const OF_FORM =
  /\b(?:capitali[sz](?:e|ed|ing)|(?:upper|lower)-?case|capital (?:[a-z]|letters?)|all caps|abbreviat(?:e|ed)|hyphenat(?:e|ed)|italici[sz]e|underline|split|separate|divide|tear|pull)\b/;

/** `don't leave out the word Q`. */
export const KEPT =
  /(?:\bnot|n['’]t|\bnever|\bcannot)\s+(?:[a-z]+ly\s+)?(?:skip|omit|exclude|avoid|leave out|drop|remove|forget|cut|miss|lose|do without)\b/;

/** `is called the Q throughout`, `Q is the term to use`, `Q and Q make good alternatives`. */
const CALLED =
  /\b(?:(?:is|are) (?:always |only )?(?:to be )?|(?:must|should|shall|has to|have to) (?:always |only )?be )(?:called|referred to as|termed|named|spoken of as|addressed as|given as|rendered as) (?:the |an? )?Q(?: or Q)?(?=[^Q]{0,30}\b(?:throughout|everywhere|always|consistently|in (?:all|every|each|any|our|messages|the (?:text|copy|docs|manual|answer)))\b|\W*$|[,;])|\b(?:refers? to|speaks? of) (?:the |all |our )?[a-z ]{2,40} as (?:the |an? )?Q(?=\W*$|[,;]| (?:throughout|everywhere))|Q,? (?:is|are|must be|should be) the (?:[a-z]+ )?(?:word|term|expression|name)s? (?:to use|we use|for (?:it|this|them)|of choice)\b|Q(?:(?:,| and| or|, and|, or) Q)* (?:are|is|make|makes|would be|serve as|offer) (?:a |an )?(?:good|fine|nice|acceptable|suitable|welcome|useful|possible) (?:alternative|synonym|choice|substitute|replacement|option|variation)s?\b/;
/** What has a name of its own in a program. */
const OF_FILES =
  /\b(?:files?|folders?|director(?:y|ies)|fields?|keys?|columns?|functions?|methods?|branch(?:es)?|variables?|tools?|tabs?|buttons?|class(?:es)?|sections?|documents?|tables?|sheets?|projects?|endpoints?|tests?|scripts?|labels?|tags?|parameters?|constants?|types?|api|json|property|properties|schema|headings?|chapters?)\b[^Q]{0,40}\bQ/;

/** `never twice in the same line`. */
const IN_ONE = /\b(?:in|within|on|per) (?:the same|any one|a single|one|any single) [a-z]+\b/;
/** Out of what was named before. */
const OUT_OF_THEM = /\bout of (?:them|those|these)\b/;
const SOMEWHERE =
  /\b(?:in|on|within|inside|out of|under|throughout) ((?:the|your|his|her|its|their|this|our|my|[a-z]+['’]s) [a-z'’ -]{2,40})/;

/** Kept out of a place that is no part of the text which is known. */
function isElsewhere(words: string): boolean {
  const place = SOMEWHERE.exec(words)?.[1];
  return place !== undefined && partOf(place) === undefined && !DELIVERABLES.test(place) && !ALL.test(place);
}

/** Some other thing than the text or a part of it: `reference pages`. */
function isOfOthers(subject: string | undefined): boolean {
  if (subject === undefined || partOf(subject) !== undefined || !OTHER_THINGS.test(subject)) return false;
  return !TEXTS.test(subject) && !ALL.test(subject) && !PEOPLE.has(lastNoun(subject));
}

const OTHER_THINGS =
  /^(?!(?:the|a|an|any|no|each|every|this|that|these|those|all|one|both|neither|nothing|nobody) )[a-z-]+ [a-z-]+s$/;

/** Names of the whole text, and of its title, which `partOf` does not give. */
const ALL =
  /\b(?:text|answer|reply|response|output|copy|mail|title|heading|headline|subject|whole|entire|piece|sheet|page|post|document|wording|writing|result|draft|file)\b/;

/** Three words or more. */
const SEVERAL = /\S\s+\S+\s+\S/;

/** Names of fields, places and given words are no words of the text. */
const NO_WORDS =
  /Q ?:|^\W*Q [a-z]+s\b(?! once\b)|\b(?:in|into|onto|before|after|until|under|of|for|inside|within|from|to|at|on|by|about|like|than|or|and|with) Q|^\W*Q\W*$|[{}[\]]|\b(?:minimi[sz]e|reduce|limit|identify|detect|find|check|handle|fix|because)\b/;

function mayBeWords({ kind, label }: Clause, words: string, never: boolean): boolean {
  return label === undefined && (never || (kind !== 'declarative' && kind !== 'participle')) && !NO_WORDS.test(words);
}

/** `the talk`, by whatever noun, but `the file name`. */
const THE_TEXT =
  /^(?:the|your|my|our) (?!(?:[a-z-]+ )?(?:name|url|id|key|file|path|number|code|value|string|field|variable|command|tag|branch|function|word|token|date|label|prefix|class|version|title|user|customer|reader)$)[a-z-]+[^s\W]$/;

/** `Anna's first line`: of what she says. */
export const SOMEBODYS = new RegExp(`(?!\\b(?:${TEXT_OWNERS})['’])\\b[a-z]+['’]s? ${NTH} ${PIECE}`);

/** Null where it is the beginning or end of something that is no text, or of what somebody says. */
function edgeIn(words: string, subject: string | undefined): SaidOfQuotes['edge'] | null {
  if (SOMEBODYS.test(words)) return null;
  const nth = NTH_IS.exec(words) ?? IS_NTH.exec(words) ?? MADE_NTH.exec(words);
  if (nth) return { side: /^(?:first|opening|initial|starting)$/.test(nth[1]!) ? 'start' : 'end', part: nth[2] };
  const label = EDGE_LABEL.exec(words);
  if (label) return { side: label[1] === undefined ? 'end' : 'start', part: undefined };
  const title = TITLE_IS.exec(words) ?? IS_TITLE.exec(words) ?? GIVES_TITLE.exec(words);
  if (title) return { side: 'start', part: title[1] ?? title[2] ?? title[3] ?? 'title' };
  const verb = ENDS_WITH.exec(words);
  if (verb) {
    const side = verb.groups!.start === undefined ? 'end' : 'start';
    const object = verb[3]!.trim();
    if (object !== '') return TEXTS.test(object) || partOf(object) !== undefined ? { side, part: object } : null;
    if (subject === undefined) return { side, part: BEFORE_VERB.exec(words.slice(0, verb.index))?.[0] };
    if (TEXTS.test(subject) || THE_TEXT.test(subject)) return { side, part: undefined };
    return partOf(subject) === undefined ? null : { side, part: subject };
  }
  const own = Q_ENDS.exec(words) ?? TO_END_ON.exec(words) ?? ON_WHICH.exec(words);
  return own
    ? { side: own.groups!.start === undefined ? 'end' : 'start', part: own.groups!.of || undefined }
    : undefined;
}

/** `nothing may follow the phrase Q`, `replies stop right after Q`. */
const NOTHING_AFTER =
  /^\W*(?:and )?(?:nothing|no (?:text|words?)) (?:else )?(?:(?:should|may|must|can|will|is to|shall) )?(?:ever )?(?:be written |stands? |appears? |comes? |goes? )?(?:follows?|after|behind|below) (?:the (?:exact )?(?:phrase|words?|sentence|line|question|formula) )?Q\W*$|\b(?:not|never|n['’]t) (?:ever )?(?:write|add|put|say|append) (?:anything|any (?:text|words)|(?:a|another) word) (?:else )?(?:after|behind|below) (?:the (?:exact )?(?:phrase|words?|sentence|line|question|formula) )?Q\W*$|\b(?:stops?|breaks? off) (?:right |directly |immediately |dead )?(?:after|at|with) (?:the (?:exact )?(?:phrase|words?|sentence|line|question|formula) )?Q\W*$/;

/** The words of a clause and its label in small letters, each quotation as `Q`, without its conditions. */
export function quotedWords(clause: Clause): QuotedWords {
  if (known?.clause !== clause) known = { clause, ...readQuotedWords(clause) };
  return known;
}

/** In front of the name of a section: `must appear in "Topics"`, `only under the heading "Costs"`. */
export const NAMES_PLACE =
  /(\b(?:in|under|within|into|reserved for|confined to|limited to|restricted to|out of|from(?= the\s*$)|(?:only|sole) place\b[^.;]{1,60} is))(?: (?:the )?(?:section|part|chapter|heading|paragraph|column|field|key|entry)| the(?=\s*$))?(?: (?:called|headed|titled|on))?\s*$/i;

/** `in the "Costs" section`. */
const NAMED_PLACE = /^ (?:section|part|chapter|heading|paragraph|column|row|field|key|value|entry|array|list)\b/i;

export interface QuotedWords {
  readonly quotes: readonly Quoted[];
  readonly words: string;
}

/** Several readers ask for the same clause, one after the other. */
let known: (QuotedWords & { readonly clause: Clause }) | undefined;

function readQuotedWords(clause: Clause): QuotedWords {
  const { sentence, conditions } = clause;
  const quotes: Quoted[] = [];
  let words = clause.label === undefined ? '' : `${clause.label}: `;
  let at = clause.start;
  const add = (from: number, to: number) => {
    let text = sentence.masked.slice(from, to);
    for (const { start, end } of conditions) {
      const [left, right] = [Math.max(start, from), Math.min(end, to)];
      if (left < right) text = text.slice(0, left - from) + ' '.repeat(right - left) + text.slice(right - from);
    }
    words += text;
  };
  for (const quote of clause.quotes) {
    add(at, quote.start - 1);
    at = quote.end + 1;
    if (sentence.text[quote.start - 1] === '`') continue;
    if (conditions.some(({ start, end }) => start <= quote.start && quote.end <= end)) continue;
    if (clause.quotes.length > 1 && NAMES_PLACE.test(words) && /^[\p{L} ,.]+$/u.test(quote.text)) {
      words = `${words.replace(NAMES_PLACE, '$1')} the section called ${quote.text.replace(/[,.]$/, '')}`;
      at += NAMED_PLACE.exec(sentence.masked.slice(at))?.[0].length ?? 0;
      continue;
    }
    quotes.push(quote);
    words += '\0';
  }
  if (at < clause.end) add(at, clause.end);
  const spaced = words.toLowerCase().replaceAll('\0', ' Q').replace(/\s+/g, ' ');
  return { quotes, words: spaced.replace(/ ([,.;:])/g, '$1') };
}
