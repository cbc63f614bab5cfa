import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { AMOUNT, describeInterval, type Interval, readBound } from '../numbers.ts';
import { isPart, partOf, singular } from '../scope.ts';
import { thingMade } from '../wholes.ts';
import type { Reading } from './types.ts';
import type { CapitalWords, LetterCase, Wording } from './wording.ts';
import { countIn, EVERY } from './wording-terms.ts';

const LOWER =
  /\b(?:all[- ])?lower[- ]?cased?\b|\bsmall letters\b|\b(?:all|every|each)(?: the)?(?: single)? letters? (?:is |are |be )?(?:always )?small\b/;
const UPPER =
  /\b(?:all[- ]caps|(?:all )?upper[- ]?case|(?:all )?capital letters|(?:all[- ])?capitals|block letters|big letters|capitali[sz]ed letters)\b|\b(?:in|into) (?:full |all |block )?caps\b(?! and (?!lower))|\bcaps (?:only|throughout)\b/;
/** Words that shout, where capital letters may stand at the head of others. */
const IN_CAPITALS = /\ball[- ](?:caps|capitals?)\b|\bwords? (?:written |set )?in (?:capitals?|upper)\b/;
/** `the reply is not in all caps`: a few words may be. */
const TEXT_IN_CAPITALS =
  /\b(?:text|reply|answer|response|output|message|letter|story|post|poem|it) (?:is|must|should|shall|may|can)(?: not|n['’]t|not)(?: be)?(?: written| set)? in all[- ](?:caps|capitals?)\b/;
const SOME_WORDS = 9;
const ANY_CASE = /\b(?:capital|all[- ]cap|upper|lower|small|title[- ]case|sentence[- ]case)/;
const REASON = /\b(?:because|since)\b/;
const TITLE = /\btitle[- ]case\b/;

/** `options begin with a capital letter`. */
const INITIAL =
  /^\W*(?:(?:the|all|every|each) )?([a-z]{3,}) (?:must |should |shall )?(?:begin|start)s? with an? (capital|upper[- ]?case|lower[- ]?case|small) letter\b/;
/** `Sentence case: capital on the first word`. */
const CASE_LABEL = /^(?:sentence|title)[- ]case$/;
/** `nothing in the reply may be capitalised`, `you never type a capital letter`. */
const NOTHING_CAPITAL =
  /(?:\bno|(?:\b(?:not|never)|n['’]t) (?:ever )?(?:types?|uses?|writes?|puts?|contains?|holds?|ha(?:s|ve)) (?:any|an?|one)(?: single)?) (?:capital|upper[- ]?case) letter\b(?! (?:at|after|for|on)\b)|\b(?:nothing|not (?:a|one) (?:single )?letter|no letter)\b(?: [a-z]+){0,5} (?:may|must|should|can|is to|is ever to|is) (?:ever )?(?:be )?capitali[sz]ed\b/;
/** `every letter of it is capitalised`. */
const ALL_CAPITAL =
  /\b(?:every|each|all)(?: single)?(?: of the)? (?:letters?|characters?)\b(?: (?!first|initial)[a-z]+){0,5} (?:is|are|be) capitali[sz]ed\b|\b(?:every|each)(?: single)? letter(?: (?:is|be|as|being))? an? (?:capital|upper[- ]?case|big)\b|\bcapitali[sz]e (?:every|each|all)(?: single)?(?: of the)? letters?\b/;
/** `the keyword "river", always capitalized`. */
const CAPITALIZED =
  /(?:\b(?:always|consistently|never|be|is|each|every) (?:time )?|,)(?: ?be )? ?capitali[sz]ed\b|\bwith an? (?:capital|upper[- ]?case|big) (?:["“'‘]_["”'’]|first letter|initial)/;
const CAPITALIZE = /\bcapitali[sz]e\b/;
/** `start every word with a capital letter`, `each line begins with a lowercase letter`, `capitalize each word`. */
const FIRST_LETTER =
  /\b(?:begin|start)s? (?:each|every|all)(?: new)? (word|line|sentence)s? with an? (capital|upper[- ]?case|lower[- ]?case|small)\b|\b(?:each|every)(?: new)? (word|line|sentence) (?:must |should |has to |is to )?(?:begin|start)s? with an? (capital|upper[- ]?case|lower[- ]?case|small)\b|\bcapitali[sz]e (?:the first (?:letter|word) of )?(?:each|every|all) (word|line|sentence)s?\b|\b(?:each|every|all) (word|line|sentence)s?\b[^.;]{0,30}\b(?:is|are|be) capitali[sz]ed\b/;
const IN_CAPS =
  '(?:in|into|with) (?:all[- ]|full |only |block )?(?:caps|capitals?|capital letters|upper[- ]?case(?: letters)?)\\b';
/** `fully capitalised words`, `words of the answer in all capital letters`, `capitalise whole words`. */
const CAPITAL_WORDS = new RegExp(
  `\\b(?:(?:fully|entirely|completely|wholly|all) )?(?:upper[- ]?cased?|capitali[sz]ed|all[- ]?caps?|all[- ]capitals?|capital) (?:words?|terms?|acronyms?)\\b|\\b(?:words?|terms?)(?: (?:of|in) (?:the|your|its|each|every|an?) [a-z]+| (?:that|which|has|have|needs?|is|are|to|be|being|written|set|typed|spelled|put|printed|shown|should|must|may|can|appear|stand|come|entirely|completely|fully|wholly|all)){0,5} (?:${IN_CAPS}|(?:fully|entirely|completely|wholly|all) (?:capitali[sz]ed|upper[- ]?cased?)\\b)|\\bwords? (?:all caps|upper[- ]?case)\\b|\\bcapitali[sz]e (?:(?:only|just|at most|at least|no more than|more than|up to) )?(?:whole|entire|full|${AMOUNT})(?: whole| entire)? words?\\b`,
);
const WORD_AMOUNT = new RegExp(
  `(?:${AMOUNT})(?=\\s+(?:or (?:more|fewer|less) )?(?:(?:of the|of your|single|different|whole|entire|english|separate|fully|entirely|all|upper[- ]?case|capital|capitali[sz]ed|all[- ]caps)\\s+){0,3}(?:words?|terms?|acronyms?|upper|capital|all)\\b)`,
  'gi',
);
/** `limit words in capitals to three`, `must stay under five`. */
const BOUND_BEHIND = new RegExp(
  `\\b(?:under|below|at most|at least|no more than|no fewer than|fewer than|less than|more than|over|above|up to|exactly|to|maximum|minimum)\\s+(?:of )?(${AMOUNT})\\b(?! (?:words?|sentences?|paragraphs?|lines?)\\b)`,
  'i',
);
/** `the signal word in capitals`: one word of its kind. */
const ONE_WORD_OF = /^(?:word|term)\b/;
const ANY_WORD = new RegExp(`\\b(?:${AMOUNT}|no|any|not a|single|each|every|entire|whole) $`);
const LIMITS = /\b(?:limit|keep|restrict|cap|confine|hold)(?:s|ed)?\b/;
const EACH_WORD = /\b(?:every|each|all)(?: single| of the)? $/;
/** `nothing in full caps`, `no caps`. */
const NO_CAPS =
  /\b(?:nothing|not? (?:a |one |any )?(?:single )?words?|without(?: any)?|no)\b(?: (?:is|are|should be|may be|written|set|entirely|wholly|fully|typed|put|standing|all)){0,3} (?:(?:in |into )(?:all[- ]|full |block )?(?:caps|capitals|upper[- ]?case)|(?:all[- ]|full |block )?caps)\b(?! lock)/;
/** `LOST, CAT and REWARD in capitals`. */
const NAMED_CAPS =
  /((?:\b[A-Z]{2,}\b["”'’]?(?:, (?:and |or )?| and | or ) ?["“'‘]?){1,12}\b[A-Z]{2,}\b)["”'’]?,? (?:all |each |both )?(?:be |written |set )?in (?:block |all |full )?(?:caps|capitals?|capital letters|upper[- ]?case)\b/;
/** `the word FREE in all caps`. */
const ONE_NAMED =
  /\b(?:[Ww]ord|[Pp]ut|[Ww]rite|[Ss]hout|[Pp]rint|[Ss]et|[Kk]eep|[Ww]ith|[Hh]ave|[Nn]ame|[Tt]erm) ["“'‘]?[A-Z]{2,}["”'’]? in (?:full |all[- ]|block )?(?:caps|capitals?|capital letters|upper[- ]?case)\b/;
/** `List ten acronyms`. */
const ACRONYMS = new RegExp(`(${AMOUNT}) (?:[a-z-]+ ){0,3}?(?:acronyms|initialisms)\\b`, 'i');
/** What is explained, told or asked: letter case as a topic. */
const ABOUT_CASE =
  /^\W*(?:(?:please|also|and|then|can you|could you)[ ,]+)*(?:(?:explain|describe|tell|teach|discuss|define|compare|say|show|list|name|give|ask|outline|decide|find out|write|summari[sz]e)\b[^.;]{0,60}?\b(?:which|what|when|why|how|whether|difference|history|rules? (?:of|on|for)|between)\b|(?:(?:only|just) )?(?:explain|describe|discuss|define|compare|tell (?:me|us) about|correct|fix|repair|restore|check) (?:the |our |its |wrong |missing )*$)/;
const ASKS =
  /^\W*(?:and |so |but )?(?:what|how|why|when|where|who|which|is|are|was|were|do|does|did|has|have|should i|can i|must i)\b/;
const USUAL = '(?:standard|normal|proper|regular|correct|usual|ordinary|conventional|everyday|mixed|customary|typical)';
const PER_PARAGRAPH = /\b(?:per|each|every) (paragraph|sentence|section)\b/;

const SENTENCE = new RegExp(
  `\\bsentence[- ]case\\b|\\b(?:in|use) (?:the )?${USUAL} case\\b|\\b${USUAL} (?:english )?(?:capitali[sz]ation|casing|capitals|letter case|use of capitals|letters\\b|(?:upper|big|small|lower)[- ]?(?:case )?(?:letters )?and )|\\bmix(?:ture)? of (?:upper|big|capital|small|lower)\\b|\\b(?:upper[- ]?(?:case )?and lower|lower[- ]?(?:case )?and upper|both upper|big and small|small and big|small and capital|capital and small)\\b|\\bcapitals? (?:letters? )?(?:only )?where (?:they|it) (?:belongs?|should|goe?s?)\\b|\\b(?:capital letters|capitals) only (?:at|for|on|in) (?:the )?(?:starts?|beginnings?|first|names|proper)\\b|\\bonly (?:capitali[sz]e|use capitals? (?:letters? )?(?:for|at|on)) (?:the )?(?:first|beginning|start|proper|names|sentence|initial)\\b|\\bcapitali[sz]e (?:only|just) (?:the )?(?:first|beginning|proper|names|initial)\\b|\\bas in (?:ordinary|normal|regular) (?:writing|text|prose)\\b`,
);
/** `each starting with a capital`, `with capitalised names`: capital letters at the head of words. */
const INITIALS =
  /\b(?:starts?|starting|begins?|beginning|opens?|opening)(?: [a-z]+){0,2} with an? (?:capital|big|upper[- ]?case)\b(?= letters?\b| one\b|\s*(?:$|[.,;)!]))|\b(?:first|initial) letters?\b[^.;,]{0,40}? (?:is|are|must be|should be|be|as|in) (?:an? )?(?:big|capital|capitali[sz]ed|capitals|upper)\b|\bcapitali[sz]e (?:(?:the|all|any|each|every|your|their) )*(?:[a-z]+ ){0,3}?(?:names?|nouns?|sentences?|lines?|initials?|months?|days?|countr(?:y|ies)|cit(?:y|ies)|titles?|headings?|brands?|letters? of (?:each|every|the))\b|\b(?:names|nouns|sentences|titles|headings|lines)\b (?:[a-z]+ ){0,2}capitali[sz]ed\b|\bcapitali[sz]ation of (?:[a-z]+ )?(?:names|nouns|sentence)|\binitial capitals?\b|\bcapital initials?\b/;

/** `capitalise the initial of each verse`. */
const CAPITALISES_HEAD =
  /\bcapitali[sz]e (?:the )?(?:initials?|first (?:letters?|words?)) (?:of|in) (?:each|every|all|the)(?: the)? (line|verse|sentence|paragraph|stanza)s?\b/;

/** `the first letter of every key`. */
const LETTER_OF =
  /\b(?:first|initial) letters? (?:of|in) (?:each|every|all|the) (?!words?\b|lines?\b|sentences?\b|text\b|paragraphs?\b)([a-z]{3,})(?=\W*$| (?:is|are|be|must|should|as|in)\b)/;
/** `capitalise every key`. */
const CAPITALISES =
  /^\W*capitali[sz]e (?:each|every|all|the) (?:of the )?(keys|key|labels?|tags?|fields?|options?|categor(?:y|ies)|names?)\W*$/;

/** `it spells out anything in all caps, so not one word like that`. */
const NONE_LIKE_THAT =
  /\b(?:in |all[- ]?)(?:all[- ])?(?:caps|capitals|upper[- ]?case)\b[^.;]{0,80}\b(?:no|not (?:a|one)(?: single)?|none|never (?:an?|any)) (?:words? )?(?:like|of) (?:that|those|these|them)\b/;

/** Words of a language for databases have a case of their own: `SQL keywords in capitals`. */
const OF_SQL = /\bsql\b|\breserved words\b|\bselect,? (?:and )?(?:from|insert)\b/;

/** Letter case of the text or of single words. */
export function* readCase(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  if (/\d\s?%|percent/.test(lower) || OF_SQL.test(clause.sentence.masked.toLowerCase())) return;
  if (NONE_LIKE_THAT.test(clause.sentence.masked.slice(clause.start).toLowerCase())) {
    yield capitalWords({ min: 0, max: 0 }, undefined);
    return;
  }
  const per = PER_PARAGRAPH.exec(lower)?.[1];
  if (isAboutCase(clause)) return;
  const words = capitalWordsIn(clause);
  if (words) {
    yield words === 'all' ? caseOf('upper', undefined) : capitalWords(words, per);
    return;
  }
  const negative = clause.polarity === 'negative';
  if (!negative && SENTENCE.test(lower)) {
    yield letterCase('sentence', clause);
    return;
  }
  const head = negative ? null : CAPITALISES_HEAD.exec(lower)?.[1];
  if (head) {
    yield letterCase('upper', clause, `first letter of each ${head === 'verse' ? 'line' : head}`);
    return;
  }
  const first = negative ? null : FIRST_LETTER.exec(lower);
  if (first) {
    const piece = (first[1] ?? first[3] ?? first[5] ?? first[6])!;
    const capital = (first[5] ?? first[6]) !== undefined || !/lower|small/.test((first[2] ?? first[4])!);
    yield piece === 'word' && capital
      ? letterCase('title', clause, undefined)
      : letterCase(capital ? 'upper' : 'lower', clause, `first letter of each ${piece}`);
    return;
  }
  const initial = negative ? null : INITIAL.exec(lower);
  if (initial) {
    yield caseOf(/lower|small/.test(initial[2]!) ? 'lower' : 'initial', singular(initial[1]!));
    return;
  }
  if (!negative && (INITIALS.test(lower) || CAPITALISES.test(lower))) {
    const of = (LETTER_OF.exec(lower) ?? CAPITALISES.exec(lower))?.[1];
    yield caseOf('initial', of === undefined ? 'first letters' : singular(of));
    return;
  }
  if (NOTHING_CAPITAL.test(lower)) {
    yield caseOf('lower', undefined);
    return;
  }
  if (!negative && ALL_CAPITAL.test(lower)) {
    yield caseOf('upper', undefined);
    return;
  }
  if (CAPITALIZE.test(lower)) {
    if (negative && /\bcapitali[sz]e (?:any |all |the )?(?:words?|letters?|text|anything|sentences?)\b/.test(lower))
      yield letterCase('lower', clause);
    else if (
      !negative &&
      (clause.quotes.length > 0 || /\b(?:all |every |each )?(?:instances?|occurrences?) of\b/.test(lower))
    )
      yield capitalWords(EVERY, undefined);
    return;
  }
  if (CAPITALIZED.test(lower) && OF_QUOTED.test(lower) && targetOf(clause)?.startsWith('"')) {
    yield letterCase(negative ? 'lower' : 'initial', clause);
    return;
  }
  const named = clause.label?.toLowerCase() ?? '';
  if (CASE_LABEL.test(named) && !ANY_CASE.test(lower.replace(/\bcapitals?\b/g, ''))) {
    yield letterCase(TITLE.test(named) ? 'title' : 'sentence', clause, undefined);
    return;
  }
  const style = TITLE.test(lower) ? 'title' : LOWER.test(lower) ? 'lower' : UPPER.test(lower) ? 'upper' : undefined;
  if (!style) {
    if (/\b(?:no|without(?: any)?) capitali[sz]ed words\b/.test(lower)) yield letterCase('lower', clause);
    return;
  }
  // "keywords in upper case, identifiers in lower case" says one of each; "because he writes in capitals" nothing.
  if (EITHER_CASE.test(lower)) return;
  if (/\b(?:no|any|every|all) other\b/.test(lower)) return;
  if ((UPPER.test(lower) && LOWER.test(lower)) || REASON.test(lower.slice(0, lower.search(ANY_CASE)))) return;
  // "without capital letters" is lower case, "no words in capitals" is not; "not in title case" says nothing definite.
  if (!negative) yield letterCase(style, clause);
  else if (style === 'upper' && TEXT_IN_CAPITALS.test(lower)) yield capitalWords({ min: 0, max: SOME_WORDS }, per);
  else if (style === 'upper' && IN_CAPITALS.test(lower)) yield capitalWords({ min: 0, max: 0 }, per);
  else if (style === 'upper' && /\b(?:letters?|capitals)\b/.test(lower)) yield letterCase('lower', clause);
  else if (style === 'lower' && /\bletters?\b/.test(lower)) yield letterCase('upper', clause);
}

function isAboutCase({ lower, sentence }: Clause): boolean {
  if (ASKS.test(lower) && /\?["”’)\s]*$/.test(sentence.masked)) return true;
  if (TASTE.test(lower) || OF_SOMEBODY.test(lower) || KEEPS_ITS_OWN.test(lower)) return true;
  const at = lower.search(ANY_CASE);
  return at > 0 && ABOUT_CASE.test(lower.slice(0, at)) && !CHOOSES_CASE.test(lower);
}

/** `a story about a poet who never used capitals`. */
const OF_SOMEBODY =
  /\b(?:who|whose) (?:[a-z]+ ){0,3}?(?:us|writ|wrot|typ|lov|hat)[a-z]* (?:only |no |any |in )?(?:all[- ])?(?:capital|lower|upper|small letters)|\b[a-z]+ (?:that|which) (?:spells|reads|shouts|prints|turns|shows|displays)\b[^.;]{0,30} in (?:all[- ])?(?:cap|upper|lower)/;

/** `the letter l, upper or lower case`. */
const EITHER_CASE = /\b(?:upper|lower|capital|small)(?:[- ]?case)?(?: letters?)? or (?:upper|lower|capital|small)\b/;

/** `brand names keep their capitals`. */
const KEEPS_ITS_OWN =
  /\b(?:keeps?|retains?|with|in) (?:their|its|the) (?:own|usual|original|official|capitals?|capital letters|(?:lower|upper)[- ]?case|capitali[sz]ation|spelling)\b/;

/** `I like small letters on posters`. */
const TASTE = /^\W*(?:i|we|people|some) (?:[a-z]+ )?(?:like|love|hate|dislike|know|see|saw|hear|heard|think|find)\b/;

/** `List what I need in lower case`. */
const CHOOSES_CASE =
  /\b(?:all )?in (?:all )?(?:lower|upper|capital letters|block)[- ]?(?:case)?(?: letters)?(?: only)?\W*$/;

/** The clause, with the `words` that it hangs on and what stands behind a bracket: `capitalise words (like THIS) at most once`. */
function stretchOf({ sentence, start, end, text }: Clause): string {
  const before = WORDS_BEFORE.exec(sentence.masked.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const behind = BRACKET_BEHIND.exec(sentence.masked.slice(end, end + 100))?.[1] ?? '';
  return `${before}${text} ${behind}`;
}

const WORDS_BEFORE = /(?:\S+ ){0,3}words? $/i;
const BRACKET_BEHIND = /^\s*\([^()]{1,40}\)([^.;()]{0,40})/;

/** How many words of the text the clause wants in capital letters. */
function capitalWordsIn(clause: Clause): Interval | 'all' | undefined {
  const text = stretchOf(clause);
  const lower = text.toLowerCase();
  const named = NAMED_CAPS.exec(clause.sentence.text);
  if (named && clause.polarity === 'positive' && named.index + named[0].length <= clause.end + 1) {
    if (named.index + named[0].length > clause.start)
      return { min: named[1]!.match(/[A-Z]{2,}/g)!.length, max: Number.POSITIVE_INFINITY };
  }
  if (NO_CAPS.test(lower)) return { min: 0, max: 0 };
  if (clause.polarity === 'positive' && ONE_NAMED.test(clause.sentence.text.slice(clause.start, clause.end)))
    return EVERY;
  const words = CAPITAL_WORDS.exec(lower);
  if (!words) {
    const acronyms = clause.kind === 'imperative' && clause.polarity === 'positive' ? ACRONYMS.exec(text) : null;
    const bound =
      acronyms &&
      readBound(text, acronyms.index, acronyms.index + acronyms[1]!.length, acronyms.index + acronyms[0].length);
    return bound && bound.interval.min > 2 && !bound.approximate
      ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY }
      : undefined;
  }
  const end = words.index + words[0].length;
  if (ONE_WORD_OF.test(words[0]) && !ANY_WORD.test(lower.slice(0, words.index))) return undefined;
  if (EACH_WORD.test(lower.slice(0, words.index)) && clause.polarity === 'positive') return 'all';
  for (const match of matchesOf(text.slice(0, end), WORD_AMOUNT)) {
    const behind = match.index + match[0].length;
    const tail = /^\s+or (?:more|fewer|less)\b/i.test(text.slice(behind)) ? behind : end;
    const bound = readBound(text, match.index, behind, tail);
    // "include four uppercase words" is met by five.
    if (bound) return bound.bare ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY } : bound.interval;
  }
  const behind = BOUND_BEHIND.exec(text.slice(end));
  if (behind && !/^\s+(?:times|occurrences)/i.test(text.slice(end + behind.index + behind[0].length))) {
    const at = end + behind.index + behind[0].length - behind[1]!.length;
    const bound = readBound(text, at, at + behind[1]!.length, at + behind[1]!.length);
    if (bound) return LIMITS.test(lower) ? { min: 0, max: bound.interval.max } : bound.interval;
  }
  const times = countIn(text.slice(end)) ?? countIn(text.slice(0, words.index));
  const denied = times && NOT_BEYOND.exec(lower.slice(end))?.[1];
  if (denied === 'more') return { min: 0, max: times!.min - 1 };
  if (denied !== undefined) return { min: times!.max + 1, max: Number.POSITIVE_INFINITY };
  if (times) return times;
  return clause.polarity === 'negative' || /\bno (?:[a-z]+ )?$/.test(lower.slice(0, words.index))
    ? { min: 0, max: 0 }
    : EVERY;
}

/** `must not appear more than ten times`: the amount is read without what denies it. */
const NOT_BEYOND = /(?:\b(?:not|never|cannot)|n['’]t) (?:[a-z]+ ){1,3}?(more|fewer|less) than\b/;

function capitalWords(count: Interval, per: string | undefined): Reading<Wording> {
  const value: CapitalWords = { kind: 'capital-words', count, per };
  return {
    value,
    normal: `capitalized words ${describeInterval(count)}${per ? ` per ${per}` : ''}`,
    ...(per && { part: null }),
  };
}

const WHOLE =
  /\b(?:everything|all|entire|whole|text|response|answer|output|reply|replies|responses|answers|email|story|letter|essay|article|message|poem|post|post|words?|letters?|sentences?|it|write|use|only|throughout|plan|review|slogan|sign)\b/;

/** The words set in a case: `undefined` for the text as a whole, else the noun (`keys`, `headings`). */
function letterCase(
  style: LetterCase['style'],
  clause: Clause,
  target: string | undefined = targetOf(clause),
): Reading<Wording> {
  return caseOf(style, target);
}

function caseOf(style: LetterCase['style'], target: string | undefined): Reading<Wording> {
  const value: LetterCase = { kind: 'case', style, target };
  return {
    value,
    normal: `${value.target ?? 'text'} in ${style} case`,
    polarity: 'positive',
    ...(value.target && { part: null }),
  };
}

const IS_USUAL = new RegExp(`^(?:${USUAL}(?: english)?|no|any|only|just|with|using|it)$`);

/** `write the keyword "…" in lowercase`. */
const OF_QUOTED =
  /\b(?:key ?word|word|phrase|term|name)\s+["“'‘`]_|^\W*(?:(?:please|always|never|do not) )?(?:write|put|set|keep|print|type|spell|render) (?:the )?["“'‘`]_+["”’'`] in\b/;

/** `"hen" and "cock" in lowercase`: of these words. */
const QUOTED_FIRST =
  /^\W*(?:the (?:words?|terms?|names?|abbreviations?) )?["“‘'`]_+["”’'`](?:(?:,| and| or|, and|, or|\/) ?["“‘'`]_+["”’'`]){0,8} (?:(?:is|are|be|must|should|stays?|always|both|all|written|spelled|spelt|set|appears?|only|to) )*(?:in |with )?(?:an? )?(?:all[- ])?(?:lower|upper|title|sentence|cap|small)/;
/** `species lowercase`, `materials in lower case`: of things, where others stand beside them. */
const THINGS_ALONE =
  /^\W*(?:and |but )?(?:(?:the|all|their|its) )?((?:[a-z-]+ )?(?!always|words|letters|texts|sentences|capitals|caps)[a-z-]{2,}s) (?:always |all |only )?(?:in )?(?:all[- ])?(?:lower|upper|title|sentence|cap|small)[- a-z]*(?:,| and [a-z]+)?\W*$/;

/** `…, with the names of the buttons given in uppercase letters`. */
const WITH_THINGS =
  /\bwith (?:(?:the|all|each|every|its) )?([a-z][a-z -]{2,40}?) (?:(?:all|always|be|being) )?(?:given|set|written|printed|put|shown|kept|rendered|displayed) (?:all )?in (?:all[- ]|full |block )?(?:lower|upper|title|sentence|capital|caps|small)/;

/** `the tags (lower case)`. */
const BEFORE_BRACKET =
  /\b(?:the|all|each|every|your|a|an|its) ([a-z-]+(?: [a-z-]+)?) \($|(?<=^\W{0,8}|, )([a-z-]+s) \($/;
/** `translate the description too, in sentence case`. */
const DONE_IN_CASE =
  /^\W*(?:also |then |always )?[a-z]+ (?:the|all|each|every|your) ([a-z-]+(?: [a-z-]+)?)(?: too| also| as well)?,? in (?:all[- ])?(?:lower|upper|title|sentence|capital)/;

/** `ingredients as bullets, lower case`, `the term itself in bold lower case`. */
const ROW =
  /^\W*((?:the|all|each|every) [a-z-]+(?: [a-z-]+)?|(?:[a-z-]+ )?(?!words|letters|texts|sentences|capitals|caps|always)[a-z-]{2,}s)(?: itself| themselves)? (?:as|in|with|on|under) [^;.]{0,40}?\b(?:lower|upper|title[- ]case|sentence[- ]case|capital|caps\b)/;

const MADE_IN_CASE =
  /^\W*(?:please )?(?:write|draft|compose) (?:me |us )?an? (?:[a-z-]+ ){1,4}?(?:(?:all|entirely|only|fully|completely) )?(?:in|using|with) (?:(?:all|only|full|block)[- ]?)*(?:lower|upper|title[- ]case|sentence[- ]case|capital|caps|small letters)/;

/** `keep the signal word in capitals`: one word of its kind. */
const ONE_WORD = /\bthe ([a-z]+ (?:word|keyword|term|name|label)) in (?:all[- ])?(?:lower|upper|capital|caps|small)/;

function targetOf(clause: Clause): string | undefined {
  // "the word "river" with a lowercase "r""
  const [quote, ...others] = clause.quotes.filter(({ text }) => text.length > 1);
  if (quote !== undefined && others.length === 0 && OF_QUOTED.test(clause.lower))
    return `"${quote.text.toLowerCase()}"`;
  if (quote !== undefined && QUOTED_FIRST.test(clause.lower))
    return clause.quotes.map(({ text }) => `"${text.toLowerCase()}"`).join(' ');
  const beside = WITH_THINGS.exec(clause.lower)?.[1];
  if (beside !== undefined && partOf(beside) !== null && !WHOLE.test(beside))
    return partOf(beside)?.replace(/^each /, '') ?? beside;
  // "Write a caption in lower case" is said of all that is written.
  const made = MADE_IN_CASE.test(clause.lower) ? thingMade(clause.text) : undefined;
  if (made !== undefined) return isPart(made) && made !== 'caption' ? made : undefined;
  const things = clause.kind === 'imperative' ? undefined : THINGS_ALONE.exec(clause.lower)?.[1];
  if (things !== undefined && partOf(things) === undefined && !WHOLE.test(things) && !IS_USUAL.test(things))
    return things;
  const row = clause.kind === 'fragment' || clause.kind === 'label' ? ROW.exec(clause.lower)?.[1] : undefined;
  if (row !== undefined && partOf(row) !== null && !WHOLE.test(row) && !IS_USUAL.test(row)) return partOf(row) ?? row;
  const oneWord = ONE_WORD.exec(clause.lower)?.[1];
  if (oneWord !== undefined) return oneWord;
  const forWhat = /\bfor (?:all |the |your |any )?([a-z][a-z -]{1,40})/.exec(clause.lower)?.[1];
  const object =
    /^\W*(?:always |please |never )?(?:write|put|set|keep|use|render|make|format|type|print|name|capitali[sz]e|(?:add|include|insert|append|attach)(?= (?:an?|one|two|three|four|five|six|ten|\d+|some|the|your) ))\s+([^.,;]{0,60}?)\s*\b(?:in|all|as)?\s*(?:all[- ])?(?:lower|upper|title[- ]case|sentence[- ]case|capital|caps|small)/.exec(
      clause.lower,
    )?.[1];
  const subject =
    clause.kind === 'imperative'
      ? undefined
      : /^(?:(?:while|and|that|ensure|make sure|but)\s+)*((?:[a-z]+\s+){1,4}?)(?:follows?|is|are|must|should|uses?|appears?)\b/.exec(
          clause.lower,
        )?.[1];
  const fragment =
    clause.kind === 'fragment'
      ? /^\W*(?:at the [a-z]+, )?(?:the |all |an? )?([a-z][a-z ]{1,30}?)(?: of [a-z ]{1,30}?)? in (?:all[- ])?(?:lower|upper|title|sentence|capital)/.exec(
          clause.lower,
        )?.[1]
      : undefined;
  const near = /\b([a-z]+) in (?:all[- ])?(?:lower|upper|title|sentence|capital|small)/.exec(clause.lower)?.[1];
  const before = clause.sentence.masked.slice(0, clause.start).toLowerCase();
  const bracketed = before.endsWith('(')
    ? BEFORE_BRACKET.exec(before)
        ?.slice(1)
        .find((words) => words !== undefined)
    : undefined;
  const named =
    (near !== undefined && partOf(near) ? near : undefined) ??
    forWhat ??
    fragment ??
    bracketed ??
    (clause.kind === 'imperative' ? DONE_IN_CASE.exec(clause.lower)?.[1] : undefined) ??
    (object?.trim() || subject?.trim() || clause.subject || clause.label?.toLowerCase());
  if (!named) return undefined;
  if (IS_USUAL.test(named)) return undefined;
  const part = partOf(named);
  // `all URLs` are some of the text.
  const noun = named.replace(/^(?:all|the|your|any|each|every)\s+(?=[a-z])/, '');
  if (part === null || (part === undefined && WHOLE.test(noun))) return undefined;
  if (part && /\b(?:email|story|letter|essay|article|message|poem|post|plan|review|sentence|word)\b/.test(part))
    return undefined;
  if (part?.startsWith('each '))
    return /^each (?:sentence|word|line|paragraph)$/.test(part) ? undefined : part.slice(5);
  return (
    part ?? named.replace(/^(?:all|the|your|any|each|every|an?|one|two|three|four|five|six|ten|\d+)\s+/, '').trim()
  );
}
