import { Cues } from '../prompt/cues.ts';
import type { Clause } from './clauses.ts';

/** A construction that says by itself, whatever its verb, that a text is to hold something or not. */
interface Frame {
  readonly kind: 'wanted' | 'banned';
  readonly cue: RegExp;
  /** The group `thing` is what the text is to hold. */
  readonly pattern: RegExp;
}

/** What a frame found: `thing` is a stretch of the clause. */
export interface Framed {
  readonly kind: 'wanted' | 'banned';
  readonly start: number;
  readonly end: number;
}

/** What is told in a text, as a passive: `prices are not given`. A source to build expressions with. */
export const TOLD =
  '(?:mentioned|identified|announced|introduced|highlighted|emphasi[sz]ed|pointed out|suggested|appended|featured|included|discussed|disclosed|revealed|cited|shown|given|shared|listed|described|explained|named|quoted|recommended|promised|provided|covered|addressed|evaluated|assessed|examined|analy[sz]ed|reviewed|rated|explored|outlined|presented|stated|specified|recorded|reported|noted|added|supplied|offered|detailed|summari[sz]ed|compared|used|(?:touched|commented|elaborated) (?:on|upon)|referred to|(?:talked|spoken|written|asked|told) (?:about|of)|asked for|requested|dealt with|brought up|alluded to|gone into|set aside|allocated|reserved)';

/** Passives by which a text holds their subject. What is shown, given or used so is more often said of its manner. */
const HELD =
  '(?:mentioned|included|discussed|disclosed|revealed|announced|introduced|highlighted|emphasi[sz]ed|named|explained|described|covered|addressed|outlined|stated|noted|pointed out|touched (?:on|upon)|referred to|(?:talked|written|spoken) about|dealt with|brought up|alluded to|gone into|worked in)';
const OPENER =
  '^\\W*(?:(?:please|also|always|and|but|so|then|finally|of course|whatever (?:you do|happens)|(?:make|be|making) sure|ensur(?:e|ing)|see to it)[\\s,]+(?:that\\s+)?){0,3}';
/** `the report must`, where a text is what leaves something out. */
const TEXT_MUST =
  '(?:(?:(?:the|your|this) [a-z]+(?: [a-z]+)?|it|you) (?:must|should|shall|will|(?:has|have|needs?|is|are) to) )?';
const THING = '(?!(?:it|they|them|this|that|these|those|there|you|we|i|he|she)\\b)(?<thing>[^.;:!?,]{2,80}?)';
const OBJECT = '(?!(?:it|them|this|that|these|those)\\b)(?<thing>[^.;:!?,]{2,80})\\W*$';
const MODAL = '(?:must|should|shall|may|can|will|(?:is|are|has|have|needs?|ought) to)';
const PIECE =
  '(?:paragraphs?|sections?|sentences?|passages?|words?|lines?|bullets?|points?|chapters?|slides?|stanzas?|mentions?|parts?)';
/** Adverbials that deny the whole clause they open. */
const IN_NO_CASE =
  '(?:at no (?:point|time|stage)|on no account|in no (?:case|way|event)|by no means|under (?:no|any) circumstances|never|nowhere|not once)';
const PLACE = '(?: (?:here|anywhere|at all|in (?:the|your|this) [a-z]+(?: [a-z]+)?))?\\W*$';

function frame(kind: Frame['kind'], cue: RegExp, ...pattern: readonly string[]): Frame {
  return { kind, cue, pattern: new RegExp(pattern.join('')) };
}

const FRAMES: readonly Frame[] = [
  // "at no point should prices be mentioned"
  frame(
    'banned',
    /^(?:no|under|never|nowhere|once)\b/,
    `${OPENER}${IN_NO_CASE} (?:should|must|may|can|shall|will|is|are) ${THING} (?:to )?(?:ever )?(?:be ${TOLD}|come up|appear|occur|feature)\\b`,
  ),
  // "nothing should be said about prices", "not a word about prices may be in the text"
  frame(
    'banned',
    /^(?:nothing|not|no)\b/,
    `${OPENER}(?:nothing|not (?:an?|one|a single) (?:word|mention|hint|syllable|trace)|no (?:word|mention|information|hint|details?|references?))(?: whatsoever)? (?:(?:${MODAL}|is|are) (?:ever |to )?(?:be )?[a-z]+ )?(?:about|on|of|to|regarding|concerning) ${THING}(?: (?:${MODAL}|is|are)(?: ever| to)?(?: be)? [a-z]+)?${PLACE}`,
  ),
  // "keep prices out of it"
  frame(
    'banned',
    /^(?:keep|leav)/,
    `${OPENER}${TEXT_MUST}(?:keep|leave)(?:s|ing)? ${THING} (?:out\\b(?! loud)|aside|unmentioned|unsaid|unaddressed|under wraps|a secret|secret|hidden|confidential|undisclosed|unnamed|anonymous|unstated|to yourself|off the page)`,
  ),
  // "no prices appear", "no parents may enter the scene"
  frame(
    'banned',
    /^no\b/,
    `^\\W*(?:and |but )?no (?!one\\b|more\\b|fewer\\b|less\\b|longer\\b|other\\b)${THING} (?:(?:${MODAL}|ever) ){0,2}(?:be )?(?:appears?|occurs?|features?|comes? up|turns? up|shows? up|crops? up|present|visible|takes? part|plays? a (?:role|part)|speaks?)\\b`,
  ),
  // "keep the text free of prices"
  frame(
    'banned',
    /^(?:free|devoid|clear)\b/,
    `\\b(?:be|stay|stays|remain|remains|is|are|keep [a-z ]{2,40}) (?:completely |entirely )?(?:free|devoid|clear) (?:of|from) (?:any |all )?${OBJECT}`,
  ),
  // "I don't want to read anything about prices"
  frame(
    'banned',
    /^(?:i|we|i['’]d|we['’]d)\b/,
    `^\\W*(?:please,? )?(?:i|we)(?:['’]d| would)? (?:(?:do not|don['’]t) (?:want|wish|need)|rather not|prefer not)(?: to)?(?: (?:see|read|hear|have|find))? (?:any(?:thing)? (?:mentions? )?(?:about|of|on|regarding) |any )?${THING}(?: (?:to be )?${TOLD})?${PLACE}`,
  ),
  // "ignore the price", "drop all talk of the price"
  frame(
    'banned',
    /^(?:ignor|disregard|eschew|forgo|shun|pass\b|gloss|hold\b|stay\b|cut\b|drop\b|scrap\b)/,
    `${OPENER}(?:(?:completely |entirely )?(?:ignore|disregard|eschew|forgo|shun|pass over|gloss over|hold back(?: on)?|stay off)(?: (?:all|any))?(?: (?:talk|mentions?|discussion|the (?:topic|subject|issue)) (?:of|about))?|(?:cut|drop|scrap) (?:all |any |the )?(?:talk|mentions?|discussion|references?) (?:of|about|to)) ${OBJECT}`,
  ),
  // "do not let the price appear"
  frame(
    'banned',
    /^let\b/,
    `${OPENER}(?:do not|don['’]t|never) let ${THING} (?:appear|show|slip|creep|come up|enter|surface|feature)\\b`,
  ),
  // "discuss anything but the price"
  frame(
    'banned',
    /^(?:everything|anything)\b/,
    `\\b(?:everything|anything) (?:but|except(?: for)?|other than|apart from|save(?: for)?) ${OBJECT}`,
  ),
  // "the price must be mentioned"
  frame(
    'wanted',
    /^(?:must|should|shall|will|to)\b/,
    `${OPENER}${THING} (?:must|should|shall|will|(?:is|are|has|have|needs?|ought) to) (?:(?:also|always|briefly|at least) )?(?:be (?:(?:also|[a-z]+ly|at least) )?${HELD}|come up|make an appearance|play an? (?:[a-z]+ )?(?:role|part)|find (?:a )?(?:mention|place)|be (?:an?|the|one) (?:[a-z]+ )?(?:topic|subject|theme|focus))\\b(?! in [a-z]+$)`,
  ),
  // "prices are a must"
  frame(
    'wanted',
    /^(?:must|mandatory|obligatory|essential|required|compulsory|indispensable|called|requested|desired|welcome)\b/,
    `^\\W*${THING} (?:is|are) (?:absolutely |strictly |very |most |also )?(?:a must|mandatory|obligatory|essential|required|compulsory|indispensable|called for|requested|desired|welcome)\\W*$`,
  ),
  // "let her mother speak"
  frame(
    'wanted',
    /^let\b/,
    `^\\W*(?:please |and |then |also )?let ${THING} (?:appear|enter|arrive|come|turn up|show up|make an appearance|join|speak|say|talk|tell|explain|describe|mention|recall|remember|recount|meet|visit|play|drive|take|walk|sing|help|argue|discuss|ask|answer|give|use|find|have a word)\\b`,
  ),
  // "leave room for prices"
  frame(
    'wanted',
    /^(?:room|space|place)\b/,
    `^\\W*(?:please |also |and )?(?:make|leave|find|reserve|keep) (?:some |enough |a |the )?(?:room|space|place) for ${OBJECT}`,
  ),
  frame(
    'wanted',
    /^(?:ensur|sure|see)/,
    `^\\W*(?:ensure|make sure|see to it)(?: that)? ${THING} (?:is|are|gets?) ${HELD}\\b`,
  ),
  // "the price deserves a paragraph"
  frame(
    'wanted',
    /^(?:deserv|merit|receiv|warrant|gets?\b)/,
    `${OPENER}${THING} (?:deserves?|merits?|receives?|warrants?|gets?) (?:an?|one|two|three|its own|their own|at least [a-z]+|\\d) (?:[a-z]+ )?${PIECE}\\b`,
  ),
  // "the focus is on prices", "attention should be paid to prices"
  frame(
    'wanted',
    /^(?:focus|emphasis|stress|spotlight|attention)/,
    `^\\W*(?:the |special |particular |main |great )*(?:focus|emphasis|stress|spotlight|attention) (?:is|lies|(?:must|should|shall|is to) (?:be|lie)) ?(?:placed |put |laid |paid |drawn |called |given )?(?:on|to) ${OBJECT}`,
  ),
  // "the text revolves around prices"
  frame(
    'wanted',
    /^(?:revolv|cent(?:er|re)|focus|concentrat)/,
    `\\b(?:revolves?|cent(?:er|re)s?|focus(?:es)?|concentrates?|is (?:cent(?:er|re)d|focus+ed)) (?:around|on|upon) ${OBJECT}`,
  ),
  // "readers should learn about the price", "let readers know what the price is"
  frame(
    'wanted',
    /^(?:learn|told|informed|reminded|hear|know)\b/,
    `\\b(?:must|should|are to|need to|have to|let [a-z ]{2,30}) (?:learn|be (?:told|informed|reminded)|hear|know) (?:about|of|that)? ?${OBJECT}`,
  ),
  // "we need a few words on the price", "I'd like to read something about the price"
  frame(
    'wanted',
    /^(?:i|we|i['’]d|we['’]d)\b/,
    `^\\W*(?:i|we)(?:['’]d| would)? (?:want|need|like|expect)(?: to (?:read|see|hear|have))? (?:something|a few words|an? [a-z]{0,12} ?${PIECE}|some(?:thing)? [a-z]+) (?:on|about|regarding) ${OBJECT}`,
  ),
  // "make the price your main topic"
  frame(
    'wanted',
    /^(?:topic|subject|theme|focus|centerpiece|heart)/,
    `${OPENER}make ${THING} (?:the|a|your) (?:main |central |key |core )?(?:topic|subject|theme|focus|centerpiece|heart)\\b`,
  ),
  // "grouped under the headings "New" and "Fixed"", "has the keys "title" and "beds""; names in quotation marks are blanked
  frame(
    'wanted',
    /^(?:headings?|sections?|keys?|fields?|columns?|categor)/,
    `\\b(?:under|with|has|have|having|into|use|using|contains?|includes?)\\b[^.;]{0,20}\\b(?:headings?|sections?|keys?|fields?|columns?|categor(?:y|ies))(?: named| called)?\\W+(?<thing>_[^.;]{1,160})`,
  ),
  // "a mention of the price is required"
  frame(
    'wanted',
    /^(?:mention|discussion|coverage|description|explanation)/,
    `^\\W*(?:an? |the |some |any )?(?:[a-z]+ )?(?:mention|discussion|coverage|description|explanation) of ${THING} (?:is|are) (?:required|needed|mandatory|a must|expected|essential)\\b`,
  ),
];

const cues = new Cues(FRAMES.map(({ cue }) => cue));

/** The first frame that the clause is in. */
export function readFrame(clause: Clause): Framed | undefined {
  for (const index of cues.in(clause.met)) {
    const { kind, pattern } = FRAMES[index]!;
    const match = pattern.exec(clause.lower);
    if (!match) continue;
    const thing = match.groups!.thing!;
    const start = clause.lower.indexOf(thing, match.index);
    return { kind, start: clause.start + start, end: clause.start + start + thing.length };
  }
  return undefined;
}
