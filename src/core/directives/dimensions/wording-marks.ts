import { matchesOf } from '../../text/matches.ts';
import { type Clause, RULED_OUT } from '../clauses.ts';
import { AMOUNT, describeInterval, type Interval, readBound } from '../numbers.ts';
import { partOf, partOfClause, singular } from '../scope.ts';
import { unbearable } from './media.ts';
import { plural } from './quantities.ts';
import type { Reading } from './types.ts';
import type { CapitalWords, LetterCase, Presence, Wording } from './wording.ts';
import { EVERY } from './wording-terms.ts';

const LOWER = /\b(?:all[- ])?lower[- ]?case\b|\bsmall letters\b/;
const UPPER =
  /\b(?:all[- ]caps|(?:all )?upper[- ]?case|(?:all )?capital letters|(?:all[- ])?capitals|capitali[sz]ed letters)\b/;
/** Words that shout, where capital letters may stand at the head of others. */
const IN_CAPITALS = /\ball[- ](?:caps|capitals?)\b|\bwords? (?:written |set )?in (?:capitals?|upper)\b/;
/** `the reply is not in all caps`: a few words may be. */
const TEXT_IN_CAPITALS =
  /\b(?:text|reply|answer|response|output|message|letter|story|post|poem|it) (?:is|must|should|shall|may|can)(?: not|n['’]t|not)(?: be)?(?: written| set)? in all[- ](?:caps|capitals?)\b/;
const SOME_WORDS = 9;
const ANY_CASE = /\b(?:capital|all[- ]cap|upper|lower|small|title[- ]case|sentence[- ]case)/;
const REASON = /\b(?:because|since)\b/;
const TITLE = /\btitle[- ]case\b/;
const SENTENCE = /\bsentence[- ]case\b|\b(?:standard|normal|proper|regular) capitali[sz]ation\b/;
/** `options begin with a capital letter`. */
const INITIAL =
  /^\W*(?:(?:the|all|every|each) )?([a-z]{3,}) (?:must |should |shall )?(?:begin|start)s? with an? (capital|upper[- ]?case|lower[- ]?case|small) letter\b/;
/** `Sentence case: capital on the first word`. */
const CASE_LABEL = /^(?:sentence|title)[- ]case$/;
const CAPITALIZE = /\bcapitali[sz]e\b/;
/** `start every word with a capital letter`, `each line begins with a lowercase letter`, `capitalize each word`. */
const FIRST_LETTER =
  /\b(?:begin|start)s? (?:each|every|all)(?: new)? (word|line|sentence)s? with an? (capital|upper[- ]?case|lower[- ]?case|small)\b|\b(?:each|every)(?: new)? (word|line|sentence) (?:must |should |has to |is to )?(?:begin|start)s? with an? (capital|upper[- ]?case|lower[- ]?case|small)\b|\bcapitali[sz]e (?:the first (?:letter|word) of )?(?:each|every|all) (word|line|sentence)s?\b|\b(?:each|every|all) (word|line|sentence)s?\b[^.;]{0,30}\b(?:is|are|be) capitali[sz]ed\b/;
const CAPITAL_WORDS = new RegExp(
  String.raw`(?:(${AMOUNT})\s+|\b(no)\s+|\b(any)\s+)(?:fully |entirely |all )?(?:upper[- ]?case|capitali[sz]ed|all[- ]caps|capital) (?:words?|terms?|acronyms?)\b`,
  'gi',
);
/** `set five words in capitals`. */
const WORDS_IN_CAPITALS = new RegExp(
  String.raw`(${AMOUNT}) words? (?:written |set )?in (?:all[- ]?)?(?:capitals?|caps|capital letters|upper[- ]?case)\b`,
  'gi',
);
const CAPITAL_LIMIT = new RegExp(
  String.raw`\b(?:upper[- ]?case|capitali[sz]ed|all[- ]caps) words?\b[^.;]{0,40}?\bto (${AMOUNT})\b`,
  'i',
);
const PER_PARAGRAPH = /\b(?:per|each|every) (paragraph|sentence|section)\b/;

/** Letter case of the text or of single words. */
export function* readCase(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  if (/\d\s?%|percent/.test(lower)) return;
  const per = PER_PARAGRAPH.exec(lower)?.[1];
  const amounts = [...matchesOf(clause.text, CAPITAL_WORDS), ...matchesOf(clause.text, WORDS_IN_CAPITALS)];
  for (const match of amounts) {
    let count: Interval | undefined;
    if (match[1]) {
      const bound = readBound(clause.text, match.index, match.index + match[1].length, match.index + match[0].length);
      // "include four uppercase words" is met by five.
      count = bound && (bound.bare ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY } : bound.interval);
    } else {
      count = clause.polarity === 'negative' ? { min: 0, max: 0 } : EVERY;
    }
    if (count) yield capitalWords(count, per);
  }
  const limit = amounts.length === 0 ? CAPITAL_LIMIT.exec(clause.text) : null;
  if (limit) {
    const at = limit.index + limit[0].length - limit[1]!.length;
    const bound = readBound(clause.text, at, at + limit[1]!.length, at + limit[1]!.length);
    if (bound) yield capitalWords({ min: 0, max: bound.interval.max }, per);
    return;
  }
  if (amounts.length > 0) return;

  const negative = clause.polarity === 'negative';
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
    yield letterCase(/lower|small/.test(initial[2]!) ? 'lower' : 'sentence', clause, singular(initial[1]!));
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
  const named = clause.label?.toLowerCase() ?? '';
  if (CASE_LABEL.test(named) && !ANY_CASE.test(lower.replace(/\bcapitals?\b/g, ''))) {
    yield letterCase(TITLE.test(named) ? 'title' : 'sentence', clause, undefined);
    return;
  }
  const style = TITLE.test(lower)
    ? 'title'
    : SENTENCE.test(lower)
      ? 'sentence'
      : LOWER.test(lower)
        ? 'lower'
        : UPPER.test(lower)
          ? 'upper'
          : undefined;
  if (!style) {
    if (/\b(?:no|without(?: any)?) capitali[sz]ed words\b/.test(lower)) yield letterCase('lower', clause);
    return;
  }
  // "keywords in upper case, identifiers in lower case" says one of each; "because he writes in capitals" nothing.
  if (/\b(?:no|any|every|all) other\b/.test(lower)) return;
  if ((UPPER.test(lower) && LOWER.test(lower)) || REASON.test(lower.slice(0, lower.search(ANY_CASE)))) return;
  // "without capital letters" is lower case, "no words in capitals" is not; "not in title case" says nothing definite.
  if (!negative) yield letterCase(style, clause);
  else if (style === 'upper' && TEXT_IN_CAPITALS.test(lower)) yield capitalWords({ min: 0, max: SOME_WORDS }, per);
  else if (style === 'upper' && IN_CAPITALS.test(lower)) yield capitalWords({ min: 0, max: 0 }, per);
  else if (style === 'upper' && /\b(?:letters?|capitals)\b/.test(lower)) yield letterCase('lower', clause);
  else if (style === 'lower' && /\bletters?\b/.test(lower)) yield letterCase('upper', clause);
}

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
  const value: LetterCase = { kind: 'case', style, target };
  return {
    value,
    normal: `${value.target ?? 'text'} in ${style} case`,
    polarity: 'positive',
    ...(value.target && { part: null }),
  };
}

/** `write the keyword "…" in lowercase`. */
const OF_QUOTED = /\b(?:key ?word|word|phrase|term)\s+["“'‘`]_/;

/** `keep the signal word in capitals`: one word of its kind. */
const ONE_WORD = /\bthe ([a-z]+ (?:word|keyword|term|name|label)) in (?:all[- ])?(?:lower|upper|capital|caps|small)/;

function targetOf(clause: Clause): string | undefined {
  const [quote] = clause.quotes;
  if (quote !== undefined && clause.quotes.length === 1 && OF_QUOTED.test(clause.lower))
    return `"${quote.text.toLowerCase()}"`;
  const oneWord = ONE_WORD.exec(clause.lower)?.[1];
  if (oneWord !== undefined) return oneWord;
  const forWhat = /\bfor (?:all |the |your |any )?([a-z][a-z -]{1,40})/.exec(clause.lower)?.[1];
  const object =
    /^\W*(?:always |please |never )?(?:write|put|set|keep|use|render|make|format|type|print|name|capitali[sz]e)\s+([^.,;]{0,60}?)\s*\b(?:in|all|as)?\s*(?:all[- ])?(?:lower|upper|title[- ]case|sentence[- ]case|capital|caps|small)/.exec(
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
  const named =
    (near !== undefined && partOf(near) ? near : undefined) ??
    forWhat ??
    fragment ??
    (object?.trim() || subject?.trim() || clause.subject || clause.label?.toLowerCase());
  if (!named) return undefined;
  const part = partOf(named);
  // `all URLs` are some of the text.
  const noun = named.replace(/^(?:all|the|your|any|each|every)\s+(?=[a-z])/, '');
  if (part === null || (part === undefined && WHOLE.test(noun))) return undefined;
  if (part && /\b(?:email|story|letter|essay|article|message|poem|post|plan|review|sentence|word)\b/.test(part))
    return undefined;
  if (part?.startsWith('each '))
    return /^each (?:sentence|word|line|paragraph)$/.test(part) ? undefined : part.slice(5);
  return part ?? named.replace(/^(?:all|the|your|any|each|every)\s+/, '').trim();
}

const MARKS =
  'commas?|figures? of speech|figurative language|personifications?|hyperboles?|punctuation(?: marks?)?|exclamation (?:marks?|points?)|(?:square )?brackets|placeholders?|footnotes?|periods|full stops|question marks?|semi-?colons?|colons|em[- ]?dash(?:es)?|dashes|ellips[ei]s|quotation marks|parenthes[ei]s|emojis?|emoticons?|smileys?|pictograms?|hashtags?|contractions?|abbreviations?|acronyms?|metaphors?|similes?|idioms?|proverbs?|(?:rhetorical )questions?|interrogative sentences?|alliterations?|puns?|clich[eé]s?|analog(?:y|ies)|superlatives?|profanity|swear words|curse words|rhym(?:es?|ing)|postscripts?|p\\.s\\.|asterisks?|hyphens';
const USED =
  /\b(?:use|uses|using|include|includes|including|contain|contains|containing|employ|add|adds|adding|incorporate|insert|have|has|having|put|(?:end|finish|conclude|close|begin|start|open)(?:s|es|ing)? (?:(?:your|the|each|every|it)? ?[a-z]+ ){0,2}with|sprinkle|decorat(?:e|es|ing) [a-z ]{1,30} with|place|scatter|allow(?:s|ed)?|separate (?:[a-z]+ ){1,5}(?:with|by)|set (?:[a-z]+ ){1,3}off (?:with|by))\b/;
/** `cite the number in square`, before the mark: brackets, parentheses. */
const ENCLOSES_IN =
  /\b(?:cite|put|write|enclose|give|set|place|add|wrap|show|mark|state|note|name)\b[^.;:]{0,60}\b(?:in|inside|within|between) $/;
/** `emojis should appear`, `contractions such as … are to be used`. */
const USED_BEHIND =
  /^(?: such as [^.;]{0,40}?| like [^.;]{0,40}?)? (?:(?:must|should|shall|(?:are|is|have|has|need|needs) to) (?:also |always )?(?:be (?:used|included|added|present|inserted|placed|scattered)|appear|occur|feature)|are (?:required|encouraged|welcome|mandatory|expected|desired))\b/;
/** A ban right before the mark: `do not use any`, `avoid`, `no`. */
const FORBIDDEN =
  /\b(?:(?:do not|don['’]t|never|must not|should not|may not|cannot|not to|not)\s+(?:uses?|include|contains?|add|employs?|put|have|has|insert|end with|start with|finish with|raise|pose|ask)|avoid(?:s|ing)?(?: (?:using|including|adding))?|refrain from (?:using|including|adding)|(?:be |stay )?free of|omit|skip|exclude|zero|no|without(?: using| any)?|never)\s+(?:(?:[a-z-]+ )?[a-z-]+,? (?:and|or) |(?:any|the|all|a|an|both|either|other)\s+){0,3}$/;
const IS_RULED_OUT = new RegExp(String.raw`\b(?:${RULED_OUT}|forbidden\b|prohibited\b|not allowed\b)`);
const PRESENCE = new RegExp(
  String.raw`(?:(${AMOUNT})\s+)?(?:(?:any|some|a|an|the|relevant|common|creative|english|well-known|fitting|vivid|more|(chinese|french|german|spanish|japanese|italian|latin|russian|arabic|korean|hindi|portuguese))\s+){0,3}\b(${MARKS})\b`,
  'gi',
);
const ANY_MARK = new RegExp(MARKS);
/** What follows and narrows the ban or wish to a place, a use or a name: `commas in numbers`, `the hashtag #sale`. */
const NARROWED =
  /^\s*(?:[#"“`_]|\p{Extended_Pictographic})|^\s*(?:in|for|to|between|before|after|at|as|of|inside|within|when|from|on|around|with|that|which|per|unless|except|if)\b(?!\s+(?:your |the |any |all |each |every |this |entire |whole )*(?:response|answer|output|text|email|story|essay|article|post|letter|reply|message|poem|review|plan|it|least|most|copy|document|content|reader|readers|audience|piece|page|speech|captions?|posts|replies|answers|responses)\b)/u;

/** `a list of at least five abbreviations` explains them. */
const LISTED = /\b(?:list|glossary|table|index|key|legend) of (?:[a-z]+ ){0,3}$/;

/** A text that is to rhyme, or not: said by the verb, or by a scheme. */
const RHYMES =
  /\b(?:none of [^.;]{0,30}?\brhymes?|(?:must|should|may|do|does|need) not rhyme|(?:must|should|needs? to|has to|have to|shall|will) (?:all )?rhyme|rhym(?:e|ing) schemes?|without (?:any )?rhymes?|(?:with )?no rhym(?:es?|ing)|avoid rhym(?:es?|ing)(?! (?:an?|the|with)\b)|rhyming (?:couplets?|verses?|lines?|stanzas?))\b/;

/** Punctuation, emojis and figures of speech that the text must hold or must not hold. */
export function* readPresence(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  if (
    /\b(?:only|exclusively|solely)\b[^.]{0,30}\bdeclarative\b|\bdeclarative (?:sentences?|statements?) only\b|\b(?:all|every) sentences? (?:must|should|has to|have to|is to|are to) be declarative\b|\bno questions (?:allowed|at all|anywhere)\b|\bwithout (?:any )?questions\b/.test(
      lower,
    )
  ) {
    yield presence('question', { min: 0, max: 0 }, undefined);
    return;
  }
  const verse = /\brhym(?:e|es|ing)\b/.test(lower) ? RHYMES.exec(lower) : null;
  if (verse) {
    const none = /\b(?:not|[a-z]{2,8}n['’]t|never|no|none|without|avoid)\b/.test(verse[0]);
    if (!/\brhyming dictionar/.test(lower)) yield presence('rhyme', none ? { min: 0, max: 0 } : EVERY, undefined);
    return;
  }
  yield* readWraps(clause);
  if (clause.polarity === 'positive' && EMOJI_USED.test(clause.raw)) yield presence('emoji', EVERY, undefined);
  else if (clause.polarity === 'positive' && SIGN_USED.test(clause.raw)) yield presence('pictogram', EVERY, undefined);
  const labelled = MARK_LABEL.exec(clause.label?.toLowerCase() ?? '')?.[0];
  const amount = labelled === undefined ? null : LABELLED_AMOUNT.exec(clause.text);
  if (labelled !== undefined && amount) {
    const bound = readBound(
      clause.text,
      amount.index,
      amount.index + amount[0].length,
      amount.index + amount[0].length,
    );
    if (bound && !bound.approximate) yield presence(nameOfMark(labelled), bound.interval, undefined);
    return;
  }
  const free = FREE_OF.exec(lower);
  if (free && clause.polarity === 'positive') {
    yield presence(nameOfMark(free[1]!), { min: 0, max: 0 }, undefined);
    return;
  }
  if (!ANY_MARK.test(lower)) {
    const meant =
      OF_THEM.test(lower) && matchesOf(clause.sentence.masked.slice(0, clause.start).toLowerCase(), PRESENCE)[0];
    if (meant && clause.polarity === 'positive') yield presence(nameOfMark(meant[3]!), EVERY, undefined);
    return;
  }
  const kept = unbearable(clause);
  for (const match of matchesOf(clause.text, PRESENCE)) {
    // To rhyme something is not to write in rhymes.
    if (
      /^rhyming$/i.test(match[3]!) &&
      /^\s+(?:an?|the|words?|with)\b/.test(lower.slice(match.index + match[0].length))
    )
      continue;
    if (LISTED.test(lower.slice(0, match.index))) continue;
    const mark = nameOfMark(match[3]!.toLowerCase());
    if (kept && kept.start <= match.index + match[0].length - 1 && match.index < kept.end) {
      yield { ...presence(mark, NO, undefined), modality: 'must', universal: true, part: null };
      continue;
    }
    const end = match.index + match[0].length;
    const tail = lower.slice(end, end + 60);
    const limits =
      clause.polarity === 'negative' || /\b(?:most|than|up to|maximum|limit\w*)\b/.test(lower.slice(0, match.index));
    if ((limits && NARROWED.test(tail)) || /^[\s-]*(?:separated|style|based|free|delimited|list)\b/.test(tail))
      continue;
    const head = lower.slice(0, match.index + match[0].length - match[3]!.length);
    if (match[1] && !/^an?$/i.test(match[1])) {
      const bound = readBound(clause.text, match.index, match.index + match[1].length, end);
      if (!bound || bound.approximate) continue;
      const count = bound.bare ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY } : bound.interval;
      if (count.max === 0 || USED.test(head) || clause.kind === 'fragment' || clause.kind === 'label')
        yield presence(mark, count, match[2]);
      continue;
    }
    if (clause.polarity === 'negative') {
      // "never more than", "not too many" and "do not overuse" allow some.
      if (
        /\b(?:overus\w+|overdo\w*|excessive|too many|unnecessary|more than|(?:not|never|n['’]t) (?:only|just)|other than|overly|lots of|complex|obscure|mixed|unexplained|undefined)\b/.test(
          lower,
        )
      )
        continue;
      if (clause.kind === 'participle' && /\bif\b/.test(clause.sentence.masked.slice(0, clause.start).toLowerCase()))
        continue;
      if (IS_RULED_OUT.test(tail)) yield { ...presence(mark, NO, match[2]), part: partOfClause(clause) ?? null };
      else if (FORBIDDEN.test(head)) yield presence(mark, NO, match[2]);
    } else if (
      clause.kind !== 'participle' &&
      (clause.kind !== 'declarative' || isOfOutput(clause)) &&
      (USED.test(head) ||
        ENCLOSES_IN.test(head) ||
        USED_BEHIND.test(tail) ||
        /^\W*(?:at least|a minimum of)\b/.test(head))
    ) {
      // Placeholders in code are no blanks in the text.
      if (mark !== 'placeholder' || !clause.sentence.text.includes('`')) yield presence(mark, EVERY, match[2]);
    }
  }
}

/** A declarative about a piece of the output, such as `each tweet ends with a hashtag`. */
function isOfOutput({ subject }: Clause): boolean {
  return subject !== undefined && partOf(subject, subject) !== undefined;
}

/** `sign off with a 😊`; signs such as ✅ mark lines rather than feelings. */
const EMOJI_USED =
  /\b(?:[Uu]s(?:e|ing)|[Aa]dd|[Ii]nclude|[Ii]nsert|[Aa]ppend|[Pp]ut|with|by)\s+(?:an? |the |one |some )?["“'‘`]?[\u{1F300}-\u{1FAFF}\u{2764}]/u;

/** Signs that mark lines rather than feelings: `start finished items with ✅`. */
const SIGN_USED =
  /\b(?:[Ss]tart|[Bb]egin|[Mm]ark|[Pp]refix|[Oo]pen|[Ff]lag)\b[^.;]{0,40}\bwith\s+(?:an? )?["“'‘`]?[\u2705\u2714\u274C\u26A0]/u;
const NO: Interval = { min: 0, max: 0 };

/** `Emojis: two at most`. */
const MARK_LABEL = new RegExp(`^(?:${MARKS})$`);
const LABELLED_AMOUNT = new RegExp(`\\b(?:${AMOUNT})(?=\\W*$|\\s+(?:at|or|max|min|per|in|only)\\b)`, 'i');

/** `use plenty of them`. */
const OF_THEM = /\b(?:use|add|include|sprinkle in)\b [^.;]{0,20}\bof them\b/;

/** `emoji-free`. */
const FREE_OF = /\b(emoji|hashtag|comma|metaphor|contraction|abbreviation|pun|clich[eé]|profanity)-free\b/;
const ENCLOSES =
  /\b(?:wrap|wrapped|enclose|enclosed|surround|surrounded|put|place|set|wrapping|enclosing)\b[^.;]{0,60}?\b(?:in|inside|with|within|between|by)\s+(?:a pair of )?(?:double |single )?(?:quotation marks|quotes)\b|\b(?:double |single )?(?:quotation marks|quotes) around\b/;
const ENCLOSED =
  /\b(?:entire|whole|everything|your (?:answer|response|reply|output)|the (?:answer|response|reply|output|text|email|letter|story|poem)|it)\b/;
const HIGHLIGHTS =
  /\bhighlight(?:ed|ing)?\b[^.;]{0,40}\b(?:sections?|words?|phrases?|parts?|passages?|sentences?|text)\b|\bnothing (?:may|must|should|is to) be highlighted\b|\bno highlight(?:s|ing|ed)\b/;

/** Quotation marks around the whole, and stretches that are highlighted. */
function* readWraps(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  const none = clause.polarity === 'negative' || /\b(?:no|nothing|without)\b/.test(lower);
  const count = none ? { min: 0, max: 0 } : EVERY;
  if (/quot/.test(lower) && ENCLOSES.test(lower) && ENCLOSED.test(lower))
    yield presence('enclosing quotation mark', count, undefined);
  if (/highlight/.test(lower) && HIGHLIGHTS.test(lower)) yield presence('highlight', count, undefined);
}

function presence(mark: string, count: Interval, language: string | undefined): Reading<Wording> {
  const value: Presence = { kind: 'presence', mark, count, language: language?.toLowerCase() };
  const name = plural(mark);
  return {
    value,
    normal: count.max === 0 ? `no ${name}` : `${name} ${describeInterval(count)}`,
    polarity: count.max === 0 ? 'negative' : 'positive',
  };
}

function nameOfMark(words: string): string {
  if (/question(?:s)?$|^interrogative/.test(words)) return 'question';
  if (/^exclamation/.test(words)) return 'exclamation mark';
  if (/^em[- ]?dash/.test(words)) return 'em dash';
  if (/^(?:emo|smil)/.test(words)) return 'emoji';
  if (/^analog/.test(words)) return 'analogy';
  if (/^figur/.test(words)) return 'figure of speech';
  if (/^rhym/.test(words)) return 'rhyme';
  if (/^p\.?s|^postscript/.test(words)) return 'postscript';
  if (/^curse/.test(words)) return 'swear word';
  if (/^ellips/.test(words)) return 'ellipsis';
  if (/^parenthes/.test(words)) return 'parenthesis';
  if (/^profanity|^swear/.test(words)) return 'swear word';
  if (/^punctuation/.test(words)) return 'punctuation';
  if (/^full stop/.test(words)) return 'period';
  return words.replace(/-/g, '').replace(/s$/, '');
}
