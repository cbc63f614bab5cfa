import { RULED_OUT } from '../clauses.ts';
import { LANGUAGE_NAMES, languageName } from '../lexicon/languages.ts';

/** Ways to tell the language of a whole text without a verb of writing: `French for the text`, `No French`, `Every text goes out in French`. */

const ADJECTIVES =
  '(?:(?:the|only|just|plain|simple|clear|proper|correct|good|everyday|fluent|idiomatic|modern|standard|any) )*';
const NAME = `${ADJECTIVES}(?<name>${LANGUAGE_NAMES})`;
const TEXT_NOUN =
  '(?:(?:(?:chat|voice|e-?mail|support|final|finished|whole|entire|complete|spoken|written|visible|generated|own) )*(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|e-?mails?|posts?|articles?|reports?|summar(?:y|ies)|outputs?|copy|conversations?|chats?|dialogues?|documents?|speech|speeches|scripts?|stor(?:y|ies)|notes?|content|wording|communications?|correspondence|prose|announcements?|newsletters?|(?:whole )?thing|lot))';
const TEXT = `(?:(?:the|your|our|my|all|every|each|any|this|these)(?: single)? (?:of (?=(?:the|your|our) ))?)*${TEXT_NOUN}(?: (?:of yours|(?:(?:that|which) )?(?:you|we) [a-z]+(?: [a-z]+)?|of (?:the|your|our|this|all|each|every) [a-z]+|for [a-z]+(?: [a-z]+)?))?`;
const ALL =
  '(?:everything|anything|whatever|all|what)(?: (?:that )?(?:you|we|the (?:user|customer|reader|bot|assistant|agent)s?) [a-z]+(?: out)?| here| else)?';
const BE =
  '(?:is|are|be|stays?|remains?|(?:must|should|shall|will) (?:always |only )?(?:be|stay|remain)|(?:has|have|needs?|ought) to be|(?:is|are) to be)';
const ADVERBS = '(?:(?:always|only|all|entirely|exclusively|strictly|solely|purely|wholly|completely|fully) )*';
const USED =
  '(?:used|written|spoken|required|mandatory|compulsory|obligatory|expected|wanted|a must|the rule|the only option)';
const REASON = '(?:since|because|as|for|so|even|though|although|whatever|no matter|regardless|whichever|please|thanks)';
const TAIL = `(?=[\\s*_.!)]*$|\\s*[,;:(–—]| (?:${REASON}|throughout|here|only|alone|at all|at any|with (?:everyone|all|every|the|our)|to (?:everyone|all|every|the|our)|from (?:start|beginning|the first)|in (?:all|every|each|any)|instead|anywhere|altogether|entirely|completely|whatsoever|is |and (?:nothing|no other|in no other|not)))`;

const said = (source: string): RegExp =>
  new RegExp(`^[\\s(*-]*(?:(?:and|but|so|then|please|just|always|simply) )*(?:${source})`);

const ASKED: readonly RegExp[] = [
  // "all replies are French", "every text goes out in French"
  said(
    `(?:${TEXT}|${ALL}) (?:${BE} ${ADVERBS}(?:in )?|(?:goes|go|comes|come|is sent|are sent|gets|get|appears|leaves|must go|has to go|have to go|should go|will go) (?:out |back |sent |written )?${ADVERBS}in )${NAME}${TAIL}`,
  ),
  // "French for the text"
  said(`${NAME} (?:for|in) ${TEXT}${TAIL}`),
  said(
    `${NAME} (?:is|will be|has to be|must be|shall be) (?:the|our|your) (?:[a-z]+ )?language (?:that |which |in which )?(?:you|we|they|the [a-z]+) `,
  ),
  said(
    `(?:go for|go with|choose|pick|make everything|opt for|keep to|keep it|we go for|we use|let it be|it (?:is|has to be|must be|should be)|prefer) ${ADVERBS}(?:in )?${NAME}${TAIL}`,
  ),
  // "in French, since the office works in French"
  said(`make it (?:in )?${NAME}(?=[\\s*_.!)]*$|, )`),
  said(
    `(?:do|have|get|make|put|draft|phrase|word|render|prepare|finish|type|author) (?:it|this|that|them|everything|all of it|the lot|${TEXT}) (?:[a-z]+ )?in ${NAME}${TAIL}`,
  ),
  said(`(?:nothing but|only) ${NAME} ${BE} (?:to be )?${USED}\\b`),
  said(`${NAME} ${BE} (?:always )?${USED}\\b(?! (?:for|in|on|by|with|to) (?!${TEXT}${TAIL}))`),
  said(
    `(?:you|the (?:bot|assistant|agent|model|chatbot|narrator|voice)) (?:only )?(?:talks?|speaks?|chats?|writes?|answers?|repl(?:y|ies)|responds?) ${ADVERBS}(?:in )?${NAME}${TAIL}`,
  ),
  said(
    `(?:the|your|our) (?:[a-z]+ )?language (?:of ${TEXT} |here |you use |to use |for ${TEXT} )?${BE} ${ADVERBS}${NAME}${TAIL}`,
  ),
];
const ALONE_ASKED: readonly RegExp[] = [
  said(`${NAME} ${BE} (?:the|your|our) (?:one and only|sole|only|single|one) (?:[a-z]+ )?language\\b`),
  said(
    `(?:the|your|our|its) (?:one and only|sole|only|single) (?:[a-z]+ )?language (?:of ${TEXT} |here |you use |to use |for ${TEXT} )?${BE} ${ADVERBS}${NAME}${TAIL}`,
  ),
  said(`no (?:other )?language (?:other than|but|than|except) ${NAME} (?:is|may be|must be|will be) (?:ever )?${USED}`),
  said(
    `(?:not (?:a|one) (?:single )?word|nothing|no word)(?: (?:that|which))? (?:isn['’]t|is not)(?: in)? ${NAME}${TAIL}`,
  ),
  said(`(?:it must be|use only|write only|only) (?:in )?${NAME}${TAIL}`),
];
/** `French, not any other language`, across two clauses. */
const NO_OTHER = said(
  `(?:in )?${NAME}(?:,| –| -| —)? (?:and |but )?(?:in )?(?:not any other|no other|nothing else|not (?:in )?(?:${LANGUAGE_NAMES})\\b)`,
);
/** `in French, since the office works in French`. */
const IN_ALONE = said(`in ${NAME}(?=[\\s.!*_]*$|,? ${REASON}\\b|, but with\\b)`);
const RULED: readonly RegExp[] = [
  said(
    `(?:not (?:a|one|even one) (?:single )?(?:word|sentence|line|syllable|phrase)s? (?:of|in)|without (?:a|any) (?:single )?words? (?:of|in)|no|no words? (?:of|in)|avoid|avoid using|steer clear of|stay away from|keep away from|stay clear of|keep clear of|leave out|omit|skip|drop|never use|never write in|never any|(?:do not|don['’]t) (?:use|include|write|write in|answer in|reply in|add|put in|slip in|throw in)|do without|refrain from(?: using)?|without|not in|never in|anything but|any language (?:except|but|other than|bar)|every language but) ${NAME}${TAIL}`,
  ),
  said(
    `${NAME} (?:words?|phrases?|sentences?|text)?(?:${RULED_OUT}|(?:is|are) (?:out of the question|out|not (?:used|wanted|an option|on the menu|allowed|for us|welcome|to be used|acceptable|okay|permitted|spoken|understood)|never (?:used|wanted|an option))|(?:must|should|may|can|shall)(?:n['’]t| not| never|not) (?:ever )?(?:be (?:used|seen|written|found|heard|included)|appear|occur|turn up|show up|feature)|has no place)`,
  ),
  said(`(?:keep|leave) (?:all |any )?${NAME} (?:well )?(?:out|away|aside)\\b`),
  said(
    `(?:no|not (?:a|one)) (?:single )?(?:words?|sentences?|lines?|syllables?|phrases?) (?:of|in) ${NAME} (?:(?:may|must|should|shall|can|will) (?:ever )?(?:appear|occur|turn up|slip in|stand|be [a-z]+)|(?:is|are) (?:ever )?(?:allowed|permitted|tolerated|acceptable|welcome|used))\\b`,
  ),
  said(
    `(?:${TEXT}|${ALL}|they|it) (?:(?:contains?|ha(?:s|ve)|includes?|uses?|holds?|must (?:contain|have|include)) (?:no|not a (?:single )?word of|no words? of)|(?:is|are|stays?|must be) free (?:of|from)|(?:does|do|goes|go) without) (?:any )?${NAME}${TAIL}`,
  ),
];
const PIECE_OF = new RegExp(
  `\\b(?<no>no |not |without |never )?(?:an?|one|two|three|a few|some|a couple of|several|at least one|the odd|\\d+)(?: (?:single|short|little|brief|whole|closing|opening|final))? (?:sentences?|words?|lines?|phrases?|paragraphs?|bits?|touch|sprinkling|dash|snippets?|scraps?|greetings?) (?:of|in) (?<name>${LANGUAGE_NAMES})\\b`,
);

/** `your reasons for each of them in Hindi`: a part of the answer. */
const PART_IN = said(
  `(?:the|your|its|all|any) (?:[a-z]+ )?(?:reasons?|explanations?|comments?|notes?|introduction|conclusion|summary|examples?|steps|headings?|titles?|captions?|translations?|questions?|answers)(?: (?:for|of|to|on|about|behind|under|below) [a-z ]{2,30})? in ${NAME}(?=[\\s.!*_]*$)`,
);

/** Another language beside it: `in French, German and Italian`. */
const AND_ANOTHER = new RegExp(
  `^(?:,| and| or| as well as| plus| &| ?\\/|,? then| with a?)+ ?(?:also |in )*(?:(?!no\\b|not\\b)[a-z]+ )?(?:${LANGUAGE_NAMES})\\b`,
);

/** What a clause says of the language of the whole text, or of a piece of it. */
export interface LanguageSaid {
  readonly name: string;
  readonly denied: boolean;
  readonly exclusive: boolean;
  readonly piece: boolean;
}

/** The language that a clause, lower-cased, tells of in one of these ways, with the sentence from it onwards; undefined where it tells of none so. */
export function languageSaid(lower: string, onwards: string): LanguageSaid | undefined {
  const part = PART_IN.exec(lower)?.groups?.name;
  if (part !== undefined) return { name: languageName(part), denied: false, exclusive: false, piece: true };
  const piece = PIECE_OF.exec(lower)?.groups;
  if (piece && piece.no === undefined)
    return { name: languageName(piece.name!), denied: false, exclusive: false, piece: true };
  for (const [rows, denied, exclusive] of SAYINGS) {
    for (const row of rows) {
      const match = row.exec(lower);
      if (!match) continue;
      if (AND_ANOTHER.test(lower.slice(match.index + match[0].length))) return undefined;
      return { name: languageName(match.groups!.name!), denied, exclusive, piece: false };
    }
  }
  const alone = NO_OTHER.exec(onwards)?.groups?.name;
  const name = alone ?? IN_ALONE.exec(onwards)?.groups?.name;
  if (name === undefined) return undefined;
  return { name: languageName(name), denied: false, exclusive: alone !== undefined, piece: false };
}

const SAYINGS = [
  [RULED, true, false],
  [ALONE_ASKED, false, true],
  [ASKED, false, false],
] as const;
