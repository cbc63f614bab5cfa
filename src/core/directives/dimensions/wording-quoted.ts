import type { Clause, Quoted } from '../clauses.ts';
import { DELIVERABLES, partOf } from '../scope.ts';

/**
 * What a clause says of the words it quotes, told by the nouns and verbs around them: that they stand in the text or stay
 * out of it, or are its first or last ones. `Q` stands for a quotation in what is matched here.
 */
export interface SaidOfQuotes {
  readonly quotes: readonly Quoted[];
  readonly never: boolean;
  /** They begin or end the text, or the part named, and stand nowhere else. */
  readonly edge: { readonly side: 'start' | 'end'; readonly part: string | undefined } | undefined;
}

const MODAL =
  '(?:must|should|shall|will|has to|have to|needs? to|is to|are to|ought to|would|may|can|do|does|did|could)';
const ADVERB = "(?:always|also|then|exactly|simply|only|never|not|n['’]t|once|again|both|each|all|strictly|still|just)";
const WILL = `(?: ${MODAL})?(?: ${ADVERB}){0,3}`;
const NTH = '(?:very )?(first|opening|initial|starting|last|final|closing|concluding|ending)';
const PIECE = '(?:words?|lines?|sentences?|phrase|verse|remark|statement|question|thing)';
const OF_PIECE = '(?: (?:of|in) ((?:the|its|your|his|her|their|each|every|this) [a-z -]{2,30}?))?';
const TEXT =
  '(?:words?|phrase|line|sentence|verse|question|formula|quotation|quote|remark|greeting|statement|slogan|motto|text|message|exclamation|wish|rhyme)';
const TITLE = '(title|headline|heading|subject line|subject|slogan|motto|tagline)';
const OWN = '(?:the|its|your|this|his|her|their|our)';
/** `is`, `must read`, `: `. */
const IS = `(?:${WILL} (?:be|is|are|reads?|says?|states?|runs?|goes|being)(?: exactly| simply| as follows| the (?:words?|phrase|line|sentence|question|text))?[:,]?|[:,–—-]|\\W{0,3}$)`;
/** `is`, `serves as`, in front of what it is. */
const IS_THE = `,?${WILL} (?:be|is|are|serves? as|be used as|stands? as|functions? as|forms?|makes?(?: up)?|becomes?|comes as|as)`;
const STARTS =
  'starts?|starting|begins?|beginning|opens?|opening|commences?|sets? (?:out|off)|kicks? off|leads? (?:off|in)|launch(?:es)?';
const ENDS =
  'ends?|ending|closes?|closing|concludes?|concluding|finish(?:es|ing)?|wraps? up|signs? off|rings? off|rounds? off';

/** `the closing line is Q`, but not `in the closing line`. */
const NTH_IS = new RegExp(
  `(?<!\\b(?:in|into|within|from|to|before|after|of|at|for|until|than|under|on|as) (?:the |its |your |his |her |their |every |each )?)\\b${NTH} ${PIECE}${OF_PIECE}${IS} ?Q`,
);
/** `Q are the closing words of the letter`. */
const IS_NTH = new RegExp(
  `Q${IS_THE} (?:${OWN} |[a-z]+['’]s )?${NTH} ${PIECE}\\b${OF_PIECE}(?=\\W*$|[,;]| (?:and|but|so)\\b)`,
);
const TITLE_IS = new RegExp(
  `\\b${OWN} (?:[a-z-]+ )?${TITLE}${OF_PIECE}${IS} ?Q|^\\W*(?:[a-z-]+ )?${TITLE}:? Q(?=\\W*$|[,;])`,
);
const IS_TITLE = new RegExp(`Q${IS_THE} ${OWN} (?:[a-z-]+ )?${TITLE}\\b`);
/** `finish the description on the line Q`, `sets out with the words Q`. */
const ENDS_WITH = new RegExp(
  `(?<!\\b(?:that|which|who|to|get|gets|getting|of|for|from) )\\b(?:(?<start>${STARTS})|(?<end>${ENDS}))\\b((?: (?!and\\b|but\\b|then\\b|so\\b)[a-z'’-]+){0,5}?) (?:with|by saying|by|on|using|in|saying)(?: (?:the|this|these|exactly|exact|precisely|following|very)){0,3}(?: ${TEXT})?(?: (?:exactly|verbatim))?:? Q`,
);
/** `Q closes each paragraph`, `the words on which the letter ends`. */
const Q_ENDS = new RegExp(
  `Q${WILL} (?:(?<start>starts|begins|opens|introduces|start|begin|open|introduce)|(?<end>ends|closes|concludes|finishes|end|close|conclude|finish)) (?<of>(?:the|its|your|each|every|all) [a-z -]{2,40})`,
);
const ON_WHICH = new RegExp(
  `Q${IS_THE} (?:the )?(?:words?|line|phrase|sentence|question)(?: (?:on|with|by))? (?:which|that|what) (?<of>(?:the|its|your|each|every) [a-z -]{2,30}?) (?:(?<start>starts|begins|opens)|(?<end>ends|closes|concludes|finishes))\\b`,
);

const NOUN =
  '(?:key ?words?|buzz ?words?|words?|phrases?|terms?|nouns?|verbs?|adjectives?|adverbs?|names?|expressions?|formulas?|wording|sentences?|lines?|clauses?|claims?|statements?|remarks?|quotations?|quotes?|mottos?|slogans?|exclamations?|outbursts?|offers?|rules?|reasons?|answers?|excuses?|invitations?|greetings?|compliments?|questions?|verses?|warnings?|notes?|notices?|pledges?|promises?|assertions?|assurances?|comments?|occurrences?|mentions?|instances?|uses?|spellings?|abbreviations?|acronyms?)';
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
  `Q,?(?: (?:and|or|nor) Q)?,?${WILL} (?:appears?|occurs?|stands?|figures?|features?|recurs?|(?:comes?|turns?|crops?|shows?|pops?) up|runs? through|ha(?:s|ve) (?:a|its|no) place|belongs?|(?:comes?|goes) (?:first|last|at|in|before|after|right|up)|(?:be|is|are) (?:one of|among) (?:the|its|your)|(?:be|is|are|gets?|goes|remains?|stays?|being) ?(?:${ADVERB} ){0,2}(?:used|found|seen|heard|read|written|said|spoken|uttered|mentioned|included|inserted|placed|put|printed|repeated|there|present|missing|absent|avoided|omitted|dropped|left out|cut|replaced|part of|contained|required|needed|compulsory|mandatory|obligatory|woven|worked|banned|forbidden|prohibited|off|out|taboo|barred|ruled out|disallowed|unwelcome|in (?:it|there)))\\b`,
);
/** `put Q in the title`, `Each stanza needs Q in it`. */
const WRITES = new RegExp(
  String.raw`\b(?:writ(?:es?|ing|ten)|says?|saying|said|puts?|putting|places?|placing|inserts?|adds?|adding|includ(?:es?|ing)|contain(?:s|ing)?|mentions?|mentioning|works? in|weaves?(?: in)?|slips?(?: in)?|drops?(?: in)?|sprinkles?|utters?|uttering|repeats?|repeating|speaks?|talks? of|uses?|using|employs?|features?|ha(?:s|ve)|holds?|carr(?:y|ies)|needs?|reads?|hears?|sees?|quotes?|bears?|do without|steer clear of|shuns?|avoids?|bans?|forbids?|prohibits?|(?:comes|stands|follows)(?= the ))(?: (?:the|in|it|a|an|exactly|only|just|both|of|with|any|${NOUN})){0,4}:? Q|\bQ in (?:it|them)\b`,
);
/** How often or where, behind words that stand alone: `Q twice`, `Q in the headline`. */
const PLACED =
  /^(?:(?:a|an|the|one|this)? ?(?:[a-z-]+ ){0,3})?Q,? (?:only |just |exactly |at least |at most |not |nowhere )?(?:once|twice|thrice|[a-z0-9]+ times|in |inside |within |before |after |under |above |below |right |at the |nowhere\b)/;
const DENIES =
  /\b(?:not a (?:single|trace)|nowhere|never|no one|nobody|neither|nor|banned|prohibited|forbidden|barred|ruled out|shunn?(?:s|ed)?|un(?:written|used|said|spoken|mentioned)|do without|steer clear|taboo|off[- ]limits|ban(?:s|ning)?|forbids?|prohibits?|outlawed|disallowed|blacklisted|missing|absent|avoid(?:s|ed)?|omit(?:s|ted)?|dropped|left out|leave out|cut out|keep out|kept out|is out)\b/;
/** What stands before, behind or beside the words. */
const BESIDE = new RegExp(
  `\\b(?:before|after|behind|following|until|than|beside) (?:the )?(?:${NOUN} )?Q|\\b(?:no|any|without|nothing) (?:other|additional|further|else|more(?! than\\b))\\b[^Q]*Q`,
);
/** Somebody else says or writes it. */
const OTHERS =
  /\b(?:users?|customers?|clients?|people|students?|callers?|visitors?|someone|somebody|anyone|they|inputs?|messages?|tickets?|quer(?:y|ies)|transcripts?|sources?|documents?|requests?|who|whoever)\b[^Q]*Q/;
/** What is told of words without their being written: what they mean, what they are an example of. */
const TOLD_OF =
  /\b(?:means?|meaning|refers? to|stands? for|denotes?|defin(?:e|es|ed|ition)|translat\w+|interpret\w*|treat\w*|explain\w*|rhym\w+|such as|e\.g|for example|for instance|instead of|rather than|replac\w+|synonyms?|labell?ed|tagged|marked)\b|\b(?:call(?:s|ed)?|named?|titled|entitled|as|file|field|key|column|button|tab|command|flag|section|category|class|tag|value|status|option|parameter|variable|folder|endpoint|type|property|function|tool|error|setting|menu|topic|theme) Q|Q (?:file|field|key|column|button|tab|command|flag|section|category|class|tag|value|status|option|parameter|variable|folder|endpoint|type|property|function|tool|error|setting|menu|label)s?\b/;
/** What has a beginning and an end, apart from the parts of a text that are known. */
const TEXTS = new RegExp(`^(?:it|you|this|that)$|${DELIVERABLES.source}`, 'i');

/** `the summary `, in front of its verb. */
const BEFORE_VERB = /(?:the|its|your|each|every|this) [a-z -]{2,30}$/;

/** Undefined where the clause tells of its quotations in another way. */
export function saidOfQuotes(clause: Clause): SaidOfQuotes | undefined {
  const { quotes, words } = wordsOf(clause);
  if (quotes.length === 0 || clause.kind === 'question') return undefined;
  const edge = quotes.length === 1 ? edgeIn(words, clause.subject) : undefined;
  const never = clause.polarity === 'negative' || DENIES.test(words);
  if (edge) return { quotes, never, edge };
  if (TOLD_OF.test(words) || BESIDE.test(words) || (!never && OTHERS.test(words))) return undefined;
  const named = NAMED.test(words) || IS_WORD.test(words);
  const placed =
    STANDS.test(words) || (WRITES.test(words) && (named || /\s/.test(quotes[0]!.text))) || PLACED.test(words.trim());
  return (never ? named || placed : placed && (named || STANDS.test(words) || PLACED.test(words.trim())))
    ? { quotes, never, edge: undefined }
    : undefined;
}

function edgeIn(words: string, subject: string | undefined): SaidOfQuotes['edge'] {
  const nth = NTH_IS.exec(words) ?? IS_NTH.exec(words);
  if (nth) return { side: /^(?:first|opening|initial|starting)$/.test(nth[1]!) ? 'start' : 'end', part: nth[2] };
  const title = TITLE_IS.exec(words) ?? IS_TITLE.exec(words);
  if (title) return { side: 'start', part: title[1] ?? title[3] };
  const verb = ENDS_WITH.exec(words);
  if (verb) {
    const side = verb.groups!.start === undefined ? 'end' : 'start';
    const object = verb[3]!.trim();
    if (object !== '') return TEXTS.test(object) || partOf(object) !== undefined ? { side, part: object } : undefined;
    if (subject === undefined) return { side, part: BEFORE_VERB.exec(words.slice(0, verb.index))?.[0] };
    if (TEXTS.test(subject)) return { side, part: undefined };
    return partOf(subject) === undefined ? undefined : { side, part: subject };
  }
  const own = Q_ENDS.exec(words) ?? ON_WHICH.exec(words);
  return own ? { side: own.groups!.start === undefined ? 'end' : 'start', part: own.groups!.of } : undefined;
}

/** The words of a clause, its label and its lead in small letters, each quotation that is no part of a condition as `Q`. */
function wordsOf(clause: Clause): { readonly quotes: readonly Quoted[]; readonly words: string } {
  const { sentence, conditions } = clause;
  const quotes: Quoted[] = [];
  let words = clause.label === undefined ? '' : `${clause.label}: `.toLowerCase();
  let at = clause.start;
  for (const quote of clause.quotes) {
    words += sentence.masked.slice(at, quote.start - 1).toLowerCase();
    at = quote.end + 1;
    if (sentence.text[quote.start - 1] === '`') continue;
    if (conditions.some(({ start, end }) => start <= quote.start && quote.end <= end)) continue;
    quotes.push(quote);
    words += ' Q';
  }
  if (at < clause.end) words += sentence.masked.slice(at, clause.end).toLowerCase();
  return { quotes, words: words.replace(/\s+/g, ' ').replace(/ ([,.;:])/g, '$1') };
}
