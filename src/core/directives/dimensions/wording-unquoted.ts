import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, polarityOf } from '../clauses.ts';
import { AMOUNT } from '../numbers.ts';

/**
 * Terms without quotation marks: those that a noun or a colon tells for words (`the words cure and guarantee`, `Banned
 * vocabulary: synergy, leverage`), those that a verb of saying tells for some (`don't say salt`), and those that a later word
 * points back to (`that word`).
 */
export interface Unquoted {
  readonly text: string;
  /** Offset in the text that was read. */
  readonly start: number;
  readonly letter: boolean;
  readonly loose: boolean;
}

const MARK = '["“”\'‘’*_`]?';
const ITEM = `${MARK}[a-z][a-z-]+${MARK}`;
const LINK = '(?:,? (?:and|or|nor) |, )';
const LIST = `(?:either |both )?${ITEM}(?:${LINK}(?:the word )?${ITEM}){0,11}`;
const WORDS = '(?:key ?words?|buzz ?words?|words?|terms?|expressions?)';
/** What stands behind a term that is named. */
const BEHIND =
  '(?=\\s*(?:[.,;:!?)(—–]|$)|\\s+(?:must|should|shall|can|cannot|may|might|will|is|are|was|has|have|needs?|ought|do|does|don|mustn|shouldn|isn|aren|can|both|each|every|all|at|exactly|no|not|never|ever|only|just|more|less|fewer|twice|once|thrice|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|in|into|on|as|to|from|within|throughout|under|over|anywhere|somewhere|out|off|entirely|altogether|completely|explicitly|again|too|also|either|please|wherever|whenever|if|when|unless|appears?|occurs?|shows?|comes?|turns?|stays?|remains?|verbatim|itself|because|since|so|for|and|or|but|with|by)\\b)';
/** Words behind `the word` that name no term. */
const NO_TERM =
  /^(?:used?|using|you|your|that|which|in|of|and|or|for|to|on|with|from|itself|alone|above|below|listed|given|must|should|can|may|will|is|are|was|were|at|not|no|never|they|we|he|she|it|here|there|like|such|as|by|into|only|mentioned|written|spoken|chosen|quoted|defined|appears?|has|have|needs?|the|an?|this|these|those|following|both|each|all|every|do|does|if|when|before|after|more|less|than|bold|italics|out|up|them|their|its|his|her|my|our|i|per|be)$/;
/** What `word` makes a compound with: `the word count`. */
const COMPOUND =
  /^(?:counts?|limits?|orders?|choices?|lengths?|lists?|banks?|games?|search|class|family|forms?|processor|problems|document|documents|art|cloud|clouds|sheet|loans?|papers?)$/;

const NAMED = new RegExp(
  `\\b(?:the|a|any|these|this|those|every|term|avoid|use|include) (?:following |forbidden |banned |magic |exact )?(${WORDS}) (${LIST})${BEHIND}`,
  'g',
);
const LETTERS = /\bletters? ["“'‘]?([a-z])["”'’]?(?![a-z'’-])/g;
/** No word of an item links two, so that a list is read in one way. */
const ITEM_WORD = "(?!(?:and|or|nor)\\b)[a-z][a-z'’-]*";
const PHRASE_ITEM = `${MARK}${ITEM_WORD}(?: ${ITEM_WORD}){0,2}${MARK}`;
const COLON_LIST = new RegExp(
  `\\b(?:${WORDS}|vocabulary|phrases)\\b[^.:;"“]{0,50}:\\s*(${PHRASE_ITEM}(?:${LINK}${PHRASE_ITEM}){0,14})\\s*(?:[.;(—–]|$)`,
);
const LABEL = /\b(?:key ?words?|buzz ?words?|words|terms|vocabulary|expressions|phrases)\b/;
const LABEL_LIST = new RegExp(`^\\W*(${PHRASE_ITEM}(?:${LINK}${PHRASE_ITEM}){0,14})\\s*(?:[.;(—–]|$)`);
const LABEL_SAYS =
  /\b(?:ban|banned|forbidden|prohibited|taboo|off-limits|avoid|never|not|no-go|required|mandatory|must|obligatory|compulsory|use|include|exclude|blacklist|blacklisted|no)\b/;
const ITEMS = /[a-z][a-z'’-]*(?: (?!and\b|or\b|nor\b)[a-z'’-]+)*/g;

/** The terms that a noun or a colon tells for words, in lower-cased text. */
export function unquotedTerms(lower: string, label: string | undefined): readonly Unquoted[] {
  const found: Unquoted[] = [];
  const push = (list: string, at: number, noun: string) => {
    const loose = noun.startsWith('key');
    const items: Unquoted[] = [];
    for (const item of matchesOf(list, ITEMS)) {
      const text = item[0].replace(/^(?:and|or|nor|either|both|the word) /, '').replace(/[’']$/, '');
      if (/^(?:and|or|nor|either|both)$/.test(text)) continue;
      if (NO_TERM.test(text) || (!noun.endsWith('s') && COMPOUND.test(text))) break;
      items.push({ text, start: at + item.index + item[0].indexOf(text), letter: false, loose });
    }
    // "the words used" names none, "the words salt and sea" two.
    if (items.length > 1 || (items.length === 1 && (!/s$/.test(noun) || /["“'‘]/.test(list)))) found.push(...items);
  };
  for (const match of matchesOf(lower, NAMED))
    push(match[2]!, match.index + match[0].length - match[2]!.length, match[1]!);
  for (const match of matchesOf(lower, LETTERS))
    found.push({ text: match[1]!, start: match.index + match[0].lastIndexOf(match[1]!), letter: true, loose: false });
  if (found.length > 0) return found;
  const colon = COLON_LIST.exec(lower);
  if (colon && colon[1]!.includes(','))
    push(colon[1]!, colon.index + colon[0].indexOf(colon[1]!, colon[0].indexOf(':')), 'keyword');
  else if (label !== undefined && LABEL.test(label) && LABEL_SAYS.test(label)) {
    const list = LABEL_LIST.exec(lower);
    if (list) push(list[1]!, list[0].indexOf(list[1]!), 'keyword');
  }
  return found;
}

/** A word that is wanted or ruled out by a verb of saying alone; it is set against terms that are named as such. */
export interface Said {
  readonly terms: readonly string[];
  readonly wanted: boolean;
  /** One of the terms is meant. */
  readonly oneOf: boolean;
  /** Where it is counted begins, in the clause. */
  readonly end: number;
  /** Somebody else rules it out, of whom the clause tells. */
  readonly told: boolean;
}

const NOT = "(?:\\bnot|\\bnever|n['’]t|\\bcannot|\\bnobody may|\\bno one may)";
const ENDS =
  '(?=\\s*(?:[.,;:!?)(—–]|$)|\\s+(?:at all|anywhere|again|either|please|in (?:it|there|this|the|your)|off|from|even once|ever|altogether|entirely|whatsoever|and (?!the\\b)|or |so|because|then)\\b)';
/** No noun alone is a word: `no quotes from songs`, `without exception`. */
const NO_WORD = `\\b(?:zero|no|without)(?= (?:any |the |a )?(?:${WORDS}|saying|using|writing|uttering|mentions?|mentioning|including) )`;
const SAYING_NOT = new RegExp(
  `(?:${NOT} (?:ever |even |once )?(?:say|use|write|utter|mention|include|drop|hear|read|see|bring up|want to (?:hear|read|see))|(?:${NO_WORD}|\\b(?:avoid(?:ing)?|refrain(?:ing)? from|stop|bann?(?:s|ed|ing)? (?:[a-z]+ )?from|forbids? (?:[a-z]+ )?(?:to|from)))(?: (?:saying|using|writing|uttering|mentioning|including|bringing up|say|use|write|mention))?|\\b(?:has|have|been|i|we|he|she|they|boss|editor|client|team) (?:banned|struck|outlawed|vetoed|forbidden|blacklisted|retired)|\\b(?:skip|omit|drop|leave out)) (?:any |the |a |an |any mention of |mentions? of )*(?:${WORDS} )?(${LIST})${ENDS}`,
);
const IS_OUT = new RegExp(
  `(?:^|[.,;:!?—]\\s+|\\band |\\bbut |\\bso )(?:the word )?(${ITEM}) (?:is|are) (?:strictly |absolutely |simply )?(?:banned|forbidden|prohibited|off[- ]limits|taboo|out(?= of (?:bounds|the question)|\\W|$)|a no-go|verboten|a (?:banned|forbidden|taboo) word)\\b`,
);
const COUNTED =
  '(?=\\s+(?:once|twice|thrice|just once|only once|exactly once|(?:at least |at most |exactly |only |no more than |no fewer than )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen) (?:or more )?times|at least (?:once|twice)|no more than (?:once|twice)|at most (?:once|twice)|only (?:once|twice)|in (?:every|each) (?:line|sentence|paragraph|verse|answer|step)|in (?:the|your) (?:very )?(?:first|last|opening|closing) (?:sentence|line|paragraph)|explicitly|verbatim|by name|in so many words)\\b)';
const SAYING = new RegExp(
  `(?:^|[.,;:!?—]\\s*|\\b(?:and|then|please|must|should|to|you|just|that|which) )(?:always |also |explicitly )?(?:say|use|write|repeat|mention|include|insert|hear|read|see)s? (?:the )?(?:${WORDS} )?(${LIST})${COUNTED}`,
);
const CALLED = new RegExp(
  `(?:^|[.,;:!?—]\\s*|\\b(?:and|then|please|must|should|to|you|just) )(?:call|label|term|name) (?:it|him|her|them|this|that|us|me)(?: an?| the)? (${ITEM})${ENDS}`,
);
const STANDS_IN = new RegExp(
  `(?:^|[.,;:!?—]\\s+|\\b(?:unless|if|that|and|sure) )(${LIST}) (?:is|are|must be|should be|has to be|have to be|needs? to be) (?:both |all )?(?:in there|in it|used|included|mentioned|present)\\b`,
);
const POINTS_BACK =
  /\b(?:that|this|those|these|the same|said) (?:very )?(?:words?|terms?|letters?|expressions?)\b|\b(?:it|them)\b|\bonce\b/;
const BACK_OUT =
  /\bnot (?:even )?(?:once|one single time|a single time)\b|\b(?:leave|keep) (?:it|them|that|(?:that|this|those|these) (?:very )?(?:words?|terms?|letters?)) out\b|\b(?:that|this|those|these|the same|said) (?:very )?(?:words?|terms?|letters?|expressions?) (?:(?:must|may|can|should|shall)(?: not|not|n['’]t| never)|(?:is|are) (?:banned|forbidden|out\b|off[- ]limits|taboo|not (?:to|allowed)))|(?:\bnot|\bnever|n['’]t|\bwithout|\bavoid(?:ing)?|\bskip|\bomit|\bdrop|\bno words? (?:with|that (?:have|contain|use)))(?: ever)?(?: (?:use|say|write|mention|include|contain|have|using|saying|hear|see|read|want to (?:hear|see|read)|want))? (?:that|this|those|these|the same|said) (?:very )?(?:words?|terms?|letters?|expressions?)\b/;
const BACK_IN =
  /\b(?:want|like|need|love|expect|have) to (?:see|hear|read|find|use|say) (?:that|this|those|the same|said) (?:exact |very )?(?:words?|terms?|letters?)\b|\b(?:use|using|say|saying|repeat|repeating|include|including|write|insert|want|need) (?:that|this|those|the same|said) (?:exact |very )?(?:words?|terms?|letters?)\b(?! (?:out|less|only|at most|no more|sparingly|instead))|\b(?:that|this|those|the same|said) (?:exact |very )?(?:words?|terms?|letters?) (?:must|should|has to|have to|needs? to|ought to) (?!not\b|never\b)(?:be|appear|come|show|occur|stand|feature)/;
/** `put at least nine of them in`. */
const BACK_COUNTED = new RegExp(
  `\\b(?:put|use|include|insert|add|want|need|have|hear|see|give me) (?:[a-z]+ ){0,3}?(?:${AMOUNT}) of (?:them|those|it)\\b`,
);
const TOLD = /\b(?:banned|struck|outlawed|vetoed|forbidden|blacklisted|retired|bans|forbids?)\b/;
const FUNCTION =
  /^(?:the|an?|and|or|but|so|of|to|in|on|at|for|from|with|by|as|is|are|was|were|be|been|it|its|that|this|these|those|there|i|you|we|they|he|she|my|your|our|their|me|us|him|her|them|not|no|do|does|did|have|has|had|will|would|can|could|should|must|may|please|say|see|use|word|words|term|letter|want|if|whether|what|how|why|when|who)$/;

const DENYING =
  /(?<=^[a-z]+)n['’]t$|^(?:not?|never|cannot|without|avoid|avoiding|refrain|refraining|stop|ban|bans|banned|banning|forbids?|forbidden|struck|outlawed|vetoed|blacklisted|retired|skip|omit|drop|leave|zero|taboo|no-go|limits|off-limits|verboten|prohibited|nobody)$/;
const COUNTING =
  /^(?:once|twice|thrice|times|every|each|explicitly|verbatim|name|call|label|term|there|included|mentioned|present|sentence|line|paragraph)$/;
const POINTING = /^(?:once|words?|terms?|letters?|expressions?|out|them|those)$/;
const LETTER = /^["“'‘]?[b-hj-z]["”'’]?(?:['’]?s)?$/;
/** Words that {@link readSaid} may find something by. */
export const SAYS = new Cues([DENYING, COUNTING, POINTING, LETTER]);

const DENIES = 0;
const COUNTS = 1;
const POINTS = 2;
const OF_LETTER = 3;
/** A list may go on so far behind the clause. */
const BEYOND = 120;

/** Words that the clause wants or rules out by a verb of saying, or by pointing back. */
export function* readSaid(clause: Clause): Generator<Said> {
  const { lower, sentence, start, met } = clause;
  if (!SAYS.any(met)) return;
  const letter = SAYS.has(met, OF_LETTER) ? letterSaid(clause) : undefined;
  if (letter) {
    yield letter;
    return;
  }
  const text = sentence.masked.slice(start, clause.end + BEYOND).toLowerCase();
  const within = (match: RegExpExecArray) => match.index < lower.length;
  const back =
    SAYS.has(met, POINTS) && POINTS_BACK.test(lower)
      ? (BACK_OUT.exec(lower) ?? BACK_IN.exec(lower) ?? BACK_COUNTED.exec(lower))
      : null;
  if (back) {
    const before = sentence.masked.slice(0, start + back.index).toLowerCase();
    const terms = pointedAt(before, back[0]);
    if (terms.length > 0)
      yield {
        terms,
        wanted: !BACK_OUT.test(lower),
        oneOf: true,
        end: BACK_COUNTED.test(back[0]) ? 0 : back.index + back[0].length,
        told: false,
      };
    return;
  }
  if (clause.conditions.some(({ kind }) => kind === 'unless')) return;
  const not = SAYS.has(met, DENIES) ? (SAYING_NOT.exec(text) ?? IS_OUT.exec(text)) : null;
  if (not && within(not)) {
    const terms = itemsOf(not[1]!);
    if (terms.length > 0)
      yield { terms, wanted: false, oneOf: false, end: not.index + not[0].length, told: TOLD.test(not[0]) };
    return;
  }
  if (!SAYS.has(met, COUNTS)) return;
  if (polarityOf(lower) === 'negative' && !/\bunless\b/.test(lower)) return;
  const want = SAYING.exec(text) ?? CALLED.exec(text) ?? STANDS_IN.exec(text);
  if (!want || !within(want)) return;
  const terms = itemsOf(want[1]!);
  if (terms.length > 0) yield { terms, wanted: true, oneOf: false, end: want.index + want[0].length, told: false };
}

/** `no E in it`, `without a single z`. */
const LETTER_OUT =
  /\b(?:no|without(?: (?:an?|any|the|a single|one|using(?: an?| any| the)?))?|zero|(?:not|never|n['’]t) (?:contain|use|include|have)(?: an?| any| a single| the)?|avoid(?:ing)?(?: the)?|free of|drop(?:ping)?(?: the)?|skip(?:ping)?(?: the)?|leave out(?: the)?) ["“'‘]?([b-hj-zA-HJ-Z])["”'’]?(?:['’]?s)?(?=\s*(?:$|[.,;:!)]|(?:allowed|anywhere|at all|in (?:it|the|your|there|them)|altogether|whatsoever|please|is|are|must|may|or|and)\b))/;
/** `a dozen k's or more`, `full of k`. */
const LETTER_IN = new RegExp(
  `\\b(?:${AMOUNT}) ["“'‘]?([b-hj-z])["”'’]?['’]s\\b(?: or more)?|\\b(?:use|include|write) ["“'‘]?([b-hj-z])["”'’]?${COUNTED}|\\bfull of ["“'‘]?([b-hj-z])["”'’]?(?:['’]s)?(?![a-z'’-])|\\b([b-hj-z]) (?:occurs|appears|turns up|comes up|is (?:used|found))${COUNTED}`,
  'i',
);

/** A letter that is counted or ruled out without being called one. */
function letterSaid({ sentence, start, end, polarity }: Clause): Said | undefined {
  const clause = sentence.masked.slice(start, end);
  const words = clause.charAt(0).toLowerCase() + clause.slice(1);
  const out = LETTER_OUT.exec(words);
  if (out) return { terms: [out[1]!.toLowerCase()], wanted: false, oneOf: false, end: words.length, told: false };
  const within = polarity === 'positive' ? LETTER_IN.exec(words) : null;
  const letter = within?.slice(1).find((each) => each !== undefined);
  return letter === undefined
    ? undefined
    : { terms: [letter.toLowerCase()], wanted: true, oneOf: false, end: 0, told: false };
}

function itemsOf(list: string): string[] {
  return (list.match(/[a-z][a-z-]+/g) ?? []).filter(
    (word) => !/^(?:and|or|nor|either|both|the|word)$/.test(word) && !FUNCTION.test(word),
  );
}

/** What `that word` may point at: the terms named before it, else every word before it; `it` points at named terms alone. */
function pointedAt(before: string, words: string): string[] {
  const quoted = matchesOf(before, /["“‘'`]([a-z][a-z-]*)["”’'`]/g).map((match) => match[1]!);
  const named = unquotedTerms(before, undefined).map(({ text }) => text);
  if (quoted.length + named.length > 0) return [...quoted, ...named];
  if (!/\b(?:words?|terms?|expressions?)\b/.test(words)) {
    const letter = /\bletter\b/.test(words) ? /(?<![’'a-z])([b-hj-z])(?![a-z’'])/.exec(before)?.[1] : undefined;
    return letter === undefined ? [] : [letter];
  }
  return (before.slice(-160).match(/[a-z][a-z-]+/g) ?? []).filter((word) => !FUNCTION.test(word));
}
