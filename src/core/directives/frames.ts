import { Cues } from '../prompt/cues.ts';
import type { Clause } from './clauses.ts';

/** A construction that says by itself, whatever its verb, that a text is to hold something or not. */
interface Frame {
  readonly kind: 'wanted' | 'banned';
  readonly cue: RegExp;
  /** The group `thing` is what the text is to hold. */
  readonly pattern: RegExp;
  /** The clause denies that it is left out: `must not be missing`. */
  readonly denies?: boolean;
  /** The clause only says what is so: `prices are stated`. */
  readonly declares?: boolean;
  /** What is ruled out is the use of the thing: `no exercise may need a mat`. */
  readonly uses?: boolean;
}

/** What a frame found: `thing` is a stretch of the clause. */
export interface Framed {
  readonly kind: 'wanted' | 'banned';
  readonly start: number;
  readonly end: number;
  readonly denies: boolean;
  readonly declares: boolean;
  readonly uses?: boolean;
  /** The pieces that it is said of: `question` of `no question may be about prices`. */
  readonly within?: string | undefined;
}

/** What is told in a text, as a passive: `prices are not given`. A source to build expressions with. */
export const TOLD =
  '(?:mentioned|identified|announced|introduced|highlighted|emphasi[sz]ed|pointed out|suggested|appended|featured|included|discussed|disclosed|revealed|cited|shown|given|shared|listed|described|explained|named|quoted|recommended|promised|provided|covered|addressed|evaluated|assessed|examined|analy[sz]ed|reviewed|rated|explored|outlined|presented|stated|specified|recorded|reported|noted|added|supplied|offered|detailed|summari[sz]ed|compared|used|(?:touched|commented|elaborated) (?:on|upon)|referred to|(?:talked|spoken|written|asked|told) (?:about|of)|asked for|requested|dealt with|brought up|alluded to|gone into|set aside|allocated|reserved)';

/** Passives by which a text holds their subject. What is shown, given or used so is more often said of its manner. */
const HELD =
  '(?:mentioned|included|discussed|disclosed|revealed|announced|introduced|highlighted|emphasi[sz]ed|named|explained|described|covered|addressed|outlined|stated|noted|pointed out|touched (?:on|upon)|referred to|(?:talked|written|spoken) about|dealt with|brought up|alluded to|gone into|worked in|spelled out|spelt out|made (?:clear|plain|known)|recalled|reported|recorded|told(?! (?:about|of|that|how|what|why|when|where|who|which|whether)\\b))';
/** Passives by which a text holds their subject where nothing more is said of them. */
const HELD_ALONE =
  '(?:given|shown|listed|quoted|cited|specified|indicated|provided|supplied|said|summari[sz]ed|detailed|presented)';
const OPENER =
  '^\\W*(?:(?:please|also|always|and|but|so|then|finally|of course|whatever (?:you do|happens)|(?:make|be|making) sure|ensur(?:e|ing)|see to it)[\\s,]+(?:that\\s+)?){0,3}';
/** `the report must`, where a text is what leaves something out. */
const TEXT_MUST =
  '(?:(?:(?:the|your|this) [a-z]+(?: [a-z]+)?|it|you) (?:must|should|shall|will|(?:has|have|needs?|is|are) to) )?';
/** What may stand in a noun phrase: the full stop of `Mrs. Okafor` too. */
const WITHIN = '(?:[^.;:!?,]|(?<=\\b(?:mrs?|ms|dr|prof|st))\\.)';
const THING = `(?!(?:it|they|them|this|that|these|those|there|you|we|i|he|she)\\b)(?<thing>${WITHIN}{2,80}?)`;
const OBJECT = `(?!(?:it|them|this|that|these|those)\\b)(?<thing>${WITHIN}{2,80}?)(?: (?:in silence|at all|entirely|completely|altogether|whatsoever|please|anywhere))?\\W*$`;
const MODAL = '(?:must|should|shall|may|can|will|(?:is|are|has|have|needs?|ought) to)';
const PIECE =
  '(?:paragraphs?|sections?|sentences?|passages?|words?|lines?|bullets?|points?|chapters?|slides?|stanzas?|mentions?|parts?)';
/** Adverbials that deny the whole clause they open. */
const IN_NO_CASE =
  '(?:at no (?:point|time|stage)|on no account|in no (?:case|way|event)|by no means|under (?:no|any) circumstances|never|nowhere|not once)';
const TEXT =
  '(?:it|there|here|(?:the|your|this|each|every|its) (?:[a-z]+ )?(?:text|letter|e-?mail|message|reply|answer|article|story|poem|report|summary|introduction|conclusion|title|heading|headline|page|list|table|essay|speech|script|post|review|note|leaflet|ad|advert|brochure|newsletter|press release|paragraph|section|sentence|line|chapter|part|slide|stanza|beginning|end|start|top|bottom))';
const IN_TEXT = `(?:,? (?:too|also|as well|at least once|once|by name|briefly|in full|clearly|prominently|heavily|strongly|explicitly|(?:in|on|at|into|from) ${TEXT}))*\\W*$`;
const READERS =
  '(?:(?:the |your |our |all |any )?(?:readers?|buyers?|viewers?|listeners?|audience|public|guests?|visitors?|customers?|clients?|tenants?|parents|people|recipients?|users?|students?|pupils?|children|neighbou?rs?)|everyone|everybody)';
const LEARN = '(?:learn|find out|discover|hear|know|be (?:told|informed|reminded))';
/** Verbs of telling in their base form, with the word in front of what is told. */
const TELL =
  '(?:mention|discuss|cover|address|describe|explain|name|include|reveal|disclose|state|bring up|raise|(?:talk|speak|write|read|hear) (?:about|of)|go into|get into|touch (?:up)?on|refer to|allude to|deal with|dwell on|comment on|say anything about|give away)';
/** The same of a text, in the third person. */
const TELLS =
  '(?:mentions|discusses|covers|addresses|describes|explains|names|includes|contains|features|reveals|discloses|states|gives|lists|brings up|raises|(?:talks|speaks|writes|tells|reports) (?:about|of|on)|goes into|gets into|touches (?:up)?on|refers to|alludes to|deals with|dwells on|comments on|looks at|informs (?:the |our )?[a-z]+ (?:about|of)|tells (?:the |our )?[a-z]+ about)';
/** In front of a text that is to be written. */
const NOT_GIVEN =
  '(?!the (?:source|given|following|original|attached|old|older|current|existing|input|user|customer|first|second|other|above|provided|enclosed|linked|last|previous)\\b|[a-z]+ (?:[a-z]+ )?(?:introduction|conclusion|title|heading|headline|list|table|paragraph|section|sentence|line|chapter|part|slide|stanza|beginning|end|start|top|bottom)\\b)';
const ALSO = '(?:also |always |ever |briefly |clearly |explicitly )?';
const PLACE = '(?: (?:here|anywhere|at all|(?:in|on) (?:the|your|this) [a-z]+(?: [a-z]+)?))?\\W*$';

/** What is planned, of which things are a part. */
const PLAN =
  '(?:agenda|menu|programme?|plan|course|syllabus|curriculum|outline|itinerary|schedule|timetable|tour|trip|day|evening|afternoon|morning|night|weekend|week|holiday|camp|party|buffet|meal|dinner|lunch|breakfast|dish|recipe|workout|routine|sessions?|lessons?|class|seminar|workshop|training|quiz|test|exam|survey|questionnaire|interview|game|ceremony|celebration|event|show|exhibition|festival|concert|budget|plot|campaign|proposal|offer|package|diet|playlist|selection|collection|unit|presentation|checklist|poster|flyer|invitation|journey|visit|project|experiment|treatment|performance|play|discussion|debate|podcast|episode|video|film|book|chapter|guide)';
/** Pieces of which a text or a plan consists. */
const PIECES =
  '(?:questions?|exercises?|recipes?|dish(?:es)?|meals?|units?|lessons?|slides?|chapters?|scenes?|stanzas?|verses?|examples?|steps?|tasks?|activit(?:y|ies)|sections?|paragraphs?|sessions?|answers?|jokes?|stor(?:y|ies)|tips?|items?|entr(?:y|ies)|courses?|poems?|episodes?|modules?|workouts?|sentences?|lines?|headlines?|titles?|tweets?|posts?|articles?|letters?|repl(?:y|ies)|puzzles?|riddles?|games?|drinks?|cocktails?|snacks?|projects?|problems?|clues?|prompts?|cards?|ideas?|suggestions?|arguments?|points?|panels?|stops?|experiments?)';
const NONE_OF = `^\\W*(?:(?:and|but|also),? )?(?:no|none of (?:the|your|these)|not one of the|not a single) (?:[a-z-]+ )?(?<within>${PIECES}) (?:${MODAL}|is|are) (?:to )?(?:ever )?`;
const NO_AMOUNT =
  '(?!(?:more|fewer|less|longer|over|under|exactly|only|up to|at (?:most|least)|one|two|three|four|five|\\d|itself|themselves|to)\\b)';
/** Another text, not a later part of this one. */
const LATER_TEXT =
  '(?:another|(?:an?|some|the|our) (?:other|later|next|future|second|follow-up|different|separate|advanced|subsequent)) (?:[a-z]+ )?(?:courses?|workshops?|class|articles?|posts?|texts?|reports?|meetings?|books?|e-?mails?|letters?|messages?|talks?|editions?|issues?|documents?|papers?|seminars?|terms?|years?|semesters?|lectures?|presentations?|videos?|manuals?|versions?|programmes?|trainings?|volumes?|essays?|guides?)';

function frame(
  kind: Frame['kind'],
  cue: RegExp,
  pattern: string,
  more: Pick<Frame, 'denies' | 'declares' | 'uses'> = {},
): Frame {
  return { kind, cue, pattern: new RegExp(pattern), ...more };
}

const FRAMES: readonly Frame[] = [
  // "at no point should prices be mentioned"
  frame(
    'banned',
    /^(?:no|under|never|nowhere|once)\b/,
    `${OPENER}${IN_NO_CASE} (?:should|must|may|can|shall|will|is|are) ${THING} (?:to )?(?:ever )?(?:be ${TOLD}|come up|appear|occur|feature)\\b`,
  ),
  // "at no point should the text mention prices"
  frame(
    'banned',
    /^(?:no|under|never|nowhere|once)\b/,
    `${OPENER}${IN_NO_CASE} (?:should|must|may|can|shall|will|does|do) (?:you|we|${TEXT}) (?:ever )?${TELL} ${OBJECT}`,
  ),
  // "the text does not mention prices"
  frame(
    'banned',
    /^(?:does|doesn['’]t|never|nothing|nowhere)$/,
    `${OPENER}${NOT_GIVEN}${TEXT} (?:(?:does not|doesn['’]t|never) (?:ever )?${TELL}|says? nothing (?:at all |whatsoever )?(?:about|on|of)|nowhere ${TELLS}) ${OBJECT}`,
    { declares: true },
  ),
  // "prices are better left unsaid", "prices are something we won't write about"
  frame(
    'banned',
    /^(?:better|best|something|things?|topics?|subjects?|matter)$/,
    `${OPENER}${THING} (?:(?:is|are) (?:(?:better|best) (?:left )?(?:unsaid|unmentioned|untold|out|undisclosed)|(?:something|things?|an? (?:topic|subject|matter)|topics|subjects) (?:that |which )?(?:we|i|you|nobody|the [a-z]+) (?:(?:do|will|should|must|shall|need|would)(?: not|n['’]t)|won['’]t|cannot|can['’]t|never|['’]d rather not|would rather not)(?: to)?(?: ever)? ${TELL}|(?: ?not|n['’]t) (?:something|things?|an? (?:topic|subject|matter)|topics|subjects) (?:(?:for )?(?:you|us|the [a-z]+) )?to ${TELL}))${PLACE}`,
  ),
  // "The client wants no reference to prices"
  frame(
    'banned',
    /^(?:wants?|wishes|wish|insists?|prefers?)$/,
    `^\\W*(?:he|she|they|we|i|(?:the|my|our|her|his) [a-z]+(?: [a-z]+)?) (?:want|wish|insist on|prefer)(?:e?s)?(?: to (?:see|have|read|hear))?(?: on)? (?:no (?:(?:references?|mentions?|word|talk|discussion|hint|allusions?|details?) (?:of|to|about|on)|information (?:on|about))|nothing (?:about|on|of)) ${OBJECT}`,
  ),
  // "it must not be apparent who did it"
  frame(
    'banned',
    /^(?:clear|apparent|obvious|evident|plain|known|revealed|visible)$/,
    `${OPENER}it (?:(?:must|should|may|shall|can)(?: ?not|n['’]t| never)|(?:is|has) not to|should never|must never) (?:be|become|be made|get) (?:clear|apparent|obvious|evident|plain|known|revealed|visible)(?: to (?:the )?[a-z]+)?(?: from ${TEXT})? (?<thing>(?:who|what|when|where|why|how|which|whether|that)\\b${WITHIN}{2,80}?)${PLACE}`,
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
    `^\\W*(?:and |but )?no (?!one\\b|more\\b|fewer\\b|less\\b|longer\\b|other\\b)${THING} (?:(?:${MODAL}|ever) ){0,2}(?:be )?(?:appears?|occurs?|features?|figures?|comes? up|turns? up|shows? up|crops? up|present|visible|takes? part|plays? a (?:role|part)|speaks?)\\b`,
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
    `^\\W*(?:i|we)(?:['’]d| would) (?:rather|prefer (?:it )?if) you (?:did|do)(?: not|n['’]t) ${TELL} ${OBJECT}`,
  ),
  frame(
    'banned',
    /^(?:i|we|i['’]d|we['’]d)\b/,
    `^\\W*(?:please,? )?(?:i|we)(?:['’]d| would)? (?:(?:do not|don['’]t) (?:want|wish|need)|rather not|prefer not)(?: to)?(?: (?:see|read|hear|have|find|${TELL}|say|tell))? (?:any(?:thing)? (?:mentions? )?(?:about|of|on|regarding) |any )?${THING}(?: (?:to be )?${TOLD})?${PLACE}`,
  ),
  // "ignore the price", "drop all talk of the price"
  frame(
    'banned',
    /^(?:ignor|disregard|eschew|forgo|shun|pass\b|gloss|hold\b|stay\b|cut\b|drop\b|scrap\b|spare\b)/,
    `${OPENER}(?:(?:completely |entirely )?(?:ignore|disregard|eschew|forgo|shun|pass over|gloss over|hold back(?: on)?|stay off|spare (?:us|me|them))(?: (?:all|any))?(?: (?:talk|mentions?|discussion|the (?:topic|subject|issue)) (?:of|about))?|(?:cut|drop|scrap) (?:all |any |the )?(?:talk|mentions?|discussion|references?) (?:of|about|to)) ${OBJECT}`,
  ),
  // "drop the usual disclaimer"
  frame(
    'banned',
    /^(?:drop|cut|ditch|lose|scrap)$/,
    `${OPENER}(?:drop|cut|ditch|lose|scrap) (?:the |any |all |your )(?:usual |customary |standard |obligatory |normal )?(?<thing>(?:disclaimers?|greetings?|warnings?|jokes?|preamble|apolog(?:y|ies)|examples|statistics|small talk|caveats?|sign-?off|signature|pleasantries|anecdotes?|farewell|quotations?|quotes|footnotes?|references|citations|sources|emojis?|hashtags?|call to action))(?: (?:please|altogether|entirely|completely|at the (?:end|start|beginning)))?\\W*$`,
  ),
  // "do not let the price appear"
  frame(
    'banned',
    /^let\b/,
    `${OPENER}(?:do not|don['’]t|never) let ${THING} (?:appear|show|slip|creep|come up|enter|surface|feature)\\b`,
  ),
  // "prices are nowhere to be found", "the price stays between us"
  frame(
    'banned',
    /^(?:found|unreported|away|between|kept|reserved|saved|yourself|heard|seen|out|leak|told|passed|said|concern|business|publication|topic|subject|theme|mention|coverage|attention|word|secret|appears|comes|shows|turns|speaks)\b/,
    `${OPENER}${THING} (?:(?:is|are)(?: nowhere| not|n['’]t)(?: to be)? (?:(?:found|seen|heard of) (?:on|in|at) ${TEXT}|our (?:subject|topic|theme|concern))(?: here| today)?\\W*$|never (?:appears?|comes? up|shows? up|turns? up|speaks?)${PLACE}|(?:(?:must|should|shall|is to|are to|has to|have to) )?(?:go|goes|remains?|stays?|is|are|be) (?:unreported|untold|between us|(?:to be )?(?:a secret|under wraps))\\b|(?:must|should|shall|(?:is|are|has|have|needs?) to) be kept away\\W*$|(?:is|are) (?:being |to be )?(?:saved|kept|reserved|held back) for (?:an)?other\\b|(?:is|are) (?:something|things?|a (?:topic|subject|matter)) (?:that )?you (?:keep to yourself|(?:do not|don['’]t|never) (?:mention|touch|discuss|bring up|talk about))|(?:is|are) none of (?:their|our|your|my|the readers?['’]?s?|any(?:one|body)['’]s) (?:business|concern)|(?:is|are) not for (?:publication|the public|the record|their ears)|(?:must|should|may) not (?:get out|come out|leak(?: out)?)\\W*$|(?:(?:do|does)(?: not|n['’]t) (?:get|find|receive|deserve) (?:an?|any)|(?:gets?|receives?|finds?) no) (?:mention|coverage|attention|word|space|room|paragraph|sentence|line)\\b|(?:is|are)(?: not|n['’]t) (?:to be )?(?:told|said|reported|recounted)${PLACE}|(?:is|are) (?:to be )?passed over\\b)`,
  ),
  // "prices must not be in the text"
  frame(
    'banned',
    /^(?:there|it|text|letter|e-?mail|message|reply|answer|article|story|poem|report|summary|introduction|conclusion|title|heading|headline|page|list|table|essay|speech|script|post|review|note|leaflet|ad|advert|brochure|newsletter|release|paragraph|section|sentence|line|chapter|part|slide|stanza|beginning|end|start|top|bottom)$/,
    `${OPENER}${THING} (?:must|should|may|can)(?: ?not|n['’]t| never) (?:ever )?be (?:in|on|(?:a )?part of|found in|among) ${TEXT}\\W*$`,
  ),
  // "prices must not be part of the course", "prices must not be on the agenda"
  frame(
    'banned',
    /^(?:part|agenda|menu|programme?|syllabus|curriculum|itinerary|schedule|timetable|test|exam)$/,
    `${OPENER}${THING} (?:must|should|may|shall|can|will|is|are)(?: ?not|n['’]t| never)(?: to)?(?: ever)? (?:(?:be|form) (?:an? |any )?part of (?:the|your|this|our|their|my) (?:[a-z'’-]+ ){0,2}(?:${PLAN}|texts?|comparison|answer|reply|response|story|article|report|letter|e-?mail|essay|review|summary|description|analysis|speech|guide|list|table|post|poem|dialogue)|(?:be|appear) on (?:the|your|our) (?:agenda|menu|programme?|syllabus|curriculum|itinerary|schedule|timetable|test|exam))\\W*$`,
  ),
  // "no question should be about prices"
  frame(
    'banned',
    /^(?:no|none|not)$/,
    `${NONE_OF}(?:be (?:about|on|devoted to|dedicated to|concerned with)|deal with|cover|mention|discuss|address|refer to|touch (?:up)?on|ask (?:about|for)|treat|concern|revolve around|focus on|describe|depict|tell (?:of|about)|speak (?:of|about)|talk about|allude to) ${NO_AMOUNT}${OBJECT}`,
  ),
  // "no exercise should need a mat", "the workout must not require a mat"
  frame(
    'banned',
    /^(?:no|none|not)$/,
    `${NONE_OF}(?:contain|include|involve|use|need|require|call for|feature|rely on|depend on|employ) (?:the use of )?${NO_AMOUNT}${OBJECT}`,
    { uses: true },
  ),
  frame(
    'banned',
    /^(?:require|need|involve|call|rely|depend)$/,
    `${OPENER}(?:it|(?:the|your|this|each|every|all|any) (?:[a-z-]+ ){0,2}(?:${PIECES}|${PLAN})) (?:must|should|may|shall|can|do|does|will)(?: ?not|n['’]t| never) (?:ever )?(?:require|need|involve|call for|rely on|depend on) (?:the use of )?${NO_AMOUNT}${OBJECT}`,
    { uses: true },
  ),
  // "prices should be left for a later course", "leave prices for another text"
  frame(
    'banned',
    /^(?:another|other|later|next|future|second|follow-up|different|separate|advanced|subsequent)$/,
    `${OPENER}(?:${THING} (?:${MODAL} be|is|are) (?:to be )?(?:best |better )?(?:left|saved|kept|reserved|held back|deferred|postponed|put off|dealt with|treated|covered|taught|explained|discussed|introduced|addressed|handled) (?:for|to|until|till|in|at) ${LATER_TEXT}\\b|(?:leave|save|reserve) (?<other>${WITHIN}{2,60}?) (?:for|to|until|till) ${LATER_TEXT}\\b)`,
  ),
  // "there is no place for prices in the text"
  frame(
    'banned',
    /^(?:room|place|space)\b/,
    `${OPENER}there (?:is|should be|must be|shall be|will be) no (?:room|place|space) for ${THING}(?: (?:on|in|at) ${TEXT})?\\W*$`,
  ),
  // "nobody needs to hear about the price", "the reader must not learn the price"
  frame(
    'banned',
    /^(?:learn|find|discover|hear|know|told|informed|reminded|finds|learns|discovers|hears)\b/,
    `${OPENER}(?:(?:nobody|no ?one|no (?:reader|buyer|guest|customer|viewer)s?) (?:(?:needs?|has|have|is|are) to|must|should|may|can) (?:ever )?${LEARN}|${READERS} (?:(?:must|should|may|shall|(?:is|are) to|do(?:es)?(?: need| have)?(?: to)?) ?(?:not|never|n['’]t)(?: to)? (?:ever )?${LEARN}|(?:is|are)(?: not|n['’]t) (?:supposed|meant|allowed|intended) to (?:ever )?${LEARN}|(?:must|should|shall|(?:is|are) to|need(?:s)? to) never ${LEARN}|never (?:learns?|finds? out|discovers?|hears?)|(?:is|are)(?: not|n['’]t| never) (?:to be )?(?:told|informed)))(?: (?:from|in|by|through|out of) (?:it|this|${TEXT}))?(?: (?:about|of|that(?: it is| it['’]s| there (?:is|are))?))? ${OBJECT}`,
  ),
  // "don't let on about the price", "without the price, please"
  frame(
    'banned',
    /^(?:let|breathe|say|utter|waste)\b/,
    `${OPENER}(?:do not|don['’]t|never) (?:let (?:on|slip)(?: (?:about|that))?|(?:breathe|say|utter|waste|lose) (?:a|one|a single|any) (?:single )?words? (?:about|of|on)) ${OBJECT}`,
  ),
  frame('banned', /^please\b/, '^\\W*without (?:any |the )?(?<thing>[a-z-]+(?: [a-z-]+){0,2}),? please\\W*$'),
  // "we never mention the price"
  frame(
    'banned',
    /^we\b/,
    `^\\W*we (?:do not|don['’]t|never) (?:mention|discuss|talk about|speak (?:of|about)|bring up|name) ${OBJECT}`,
  ),
  // "discuss anything but the price"
  frame(
    'banned',
    /^(?:everything|anything)\b/,
    `(?<!\\b(?:exclude|omit|out|remove|cut|drop|skip|avoid|ignore|delete|strip|ban) )\\b(?:everything|anything) (?:but|except(?: for)?|other than|apart from|save(?: for)?) ${OBJECT}`,
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
  // "the price is to be given", "the price must be in it"
  frame(
    'wanted',
    /^(?:mentioned|included|discussed|disclosed|revealed|announced|introduced|highlighted|emphasised|emphasized|named|explained|described|covered|addressed|outlined|stated|noted|pointed|touched|referred|talked|written|spoken|dealt|brought|alluded|gone|worked|spelled|spelt|made|recalled|reported|recorded|told|given|shown|listed|quoted|cited|specified|indicated|provided|supplied|said|summarised|summarized|detailed|presented|appear|feature|among|part|it|there|here|text|letter|e-?mail|message|reply|answer|article|story|poem|report|summary|introduction|conclusion|title|heading|headline|page|list|table|essay|speech|script|post|review|note|leaflet|paragraph|section|sentence|line|chapter|slide|stanza|beginning|end|start|top|bottom)\b/,
    `${OPENER}${THING} (?:must|should|shall|(?:is|are|has|have|needs?|ought) to) (?:also |always )?(?:be (?:[a-z]+ly )?(?:${HELD}|${HELD_ALONE})|appear|feature|be (?:in|on|at|part of) ${TEXT}|be among (?:the|its|your) [a-z]+)${IN_TEXT}`,
  ),
  // "the price is stated"
  frame(
    'wanted',
    /^(?:mentioned|included|discussed|disclosed|revealed|announced|introduced|highlighted|emphasised|emphasized|named|explained|described|covered|addressed|outlined|stated|noted|pointed|touched|referred|talked|written|spoken|dealt|brought|alluded|gone|worked|spelled|spelt|made|recalled|reported|recorded|told)\b/,
    `${OPENER}${THING} (?:is|are) (?:also |always |briefly )?${HELD}${IN_TEXT}`,
    {
      declares: true,
    },
  ),
  // "the price must not be missing"
  frame(
    'wanted',
    /^(?:missing|forgotten|out|omitted|skipped|overlooked|absent|lacking|neglected|miss)\b/,
    `${OPENER}(?:an? (?:word|mention|sentence|line|note|paragraph) (?:about|of|on) )?${THING} (?:(?:must|should|shall|may|can)(?: ?not|n['’]t| never)|(?:is|are) not to) (?:be (?:missing|forgotten|left out|omitted|skipped|overlooked|absent|lacking|neglected)|go missing)${IN_TEXT}`,
    { denies: true },
  ),
  // "don't forget the price"
  frame(
    'wanted',
    /^(?:forget|leave|omit|skip|neglect|overlook)\b/,
    `${OPENER}(?:do not|don['’]t|never) (?:forget(?! to)|leave out|omit|skip|neglect|overlook|(?:forget|omit|neglect) to (?:mention|name|state|give|say)) (?:about )?${OBJECT}`,
    { denies: true },
  ),
  // "don't leave the price out"
  frame(
    'wanted',
    /^(?:leave|keep)$/,
    `${OPENER}(?:do not|don['’]t|never) (?:leave|keep) ${THING} (?:out(?: of ${TEXT})?|unmentioned|unsaid)\\W*$`,
    { denies: true },
  ),
  // "it must become clear what it costs"
  frame(
    'wanted',
    /^(?:clear|apparent|obvious|evident|plain|known)$/,
    `${OPENER}it (?:must|should|shall|(?:is|has|needs|ought) to) (?:also )?(?:be|become|be made|get) (?:[a-z]+ )?(?:clear|apparent|obvious|evident|plain|known)(?: to (?:the )?[a-z]+)?(?: (?:from|in) ${TEXT})? (?<thing>(?:who|what|when|where|why|how|which|whether|that)\\b${WITHIN}{2,80}?)${PLACE}`,
  ),
  // "what readers need is the price"
  frame(
    'wanted',
    /^what$/,
    `${OPENER}what (?:${READERS}|they|we|i) (?:really |most )?(?:needs?|wants?|would like|expects?|is missing|are missing)(?: to (?:know|hear|see|read|learn)(?: about)?)?(?: most)? is (?:a mention of |something (?:on|about) |a word (?:on|about) )?${OBJECT}`,
  ),
  // "also to be covered: the price"
  frame(
    'wanted',
    /^(?:mentioned|discussed|covered|included|addressed|explained)$/,
    `^\\W*(?:also |please )*(?:(?:to be|must be|should be) )?(?:mentioned|discussed|covered|included|addressed|explained)\\s?: ?${OBJECT}`,
  ),
  // "the price has to be a point on the list", "the price must be given space"
  frame(
    'wanted',
    /^(?:point|item|topic|part|space|room|attention|prominence|mention|role|one)$/,
    `${OPENER}${THING} (?:(?:must|should|shall|will|(?:is|are|has|have|needs?|ought) to) (?:also )?(?:be (?:an? |one of the )(?:[a-z]+ )?(?:points?|items?|topics?|parts?) (?:on|in|of) ${TEXT}|(?:be given|get|have|receive|be granted|find) (?:some |enough |the |an? |due |sufficient |proper |its |their ){0,2}(?:[a-z]+ )?(?:space|room|attention|prominence|mention|place|role))|plays? an? (?:[a-z]+ )?(?:role|part) in ${TEXT})${IN_TEXT}`,
  ),
  // "the text goes into the price"
  frame(
    'wanted',
    /^(?:mentions|discusses|covers|addresses|describes|explains|names|includes|contains|features|reveals|discloses|states|gives|lists|brings|raises|talks|speaks|writes|tells|reports|goes|gets|touches|refers|alludes|deals|dwells|comments|looks|informs)$/,
    `${OPENER}${NOT_GIVEN}${TEXT} ${ALSO}${TELLS} ${OBJECT}`,
    { declares: true },
  ),
  // "the grandmother shows up once", "have a waiter appear"
  frame(
    'wanted',
    /^(?:show|turn|appear|enter|crop|speak|come|pop)$/,
    `${OPENER}(?:${THING} (?:must|should|shall|(?:is|are|has|have|needs?|ought) to) (?:also |at least )?(?:show up|turn up|crop up|pop up|appear|make an appearance)|have (?<other>${WITHIN}{2,60}?) (?:show up|turn up|appear|enter|make an appearance|come in))${IN_TEXT}`,
  ),
  // "a teacher should enter the room"
  frame(
    'wanted',
    /^(?:enter|arrive|visit|join|rescue|interrupt|knock|attack|marry|greet|sing|sit|walk|run|wait|stand|come|meet|find|help|save|speak)$/,
    `^\\W*(?:[a-z ]{3,20}, )?(?<thing>(?:an?|two|three|one|another|some) ${WITHIN}{2,40}?) (?:must|should|has to|have to|is to|are to) (?:enter|arrive|visit|join|rescue|interrupt|knock|attack|marry|greet|sing|sit|walk|run|wait|stand|come (?:in|by|along|back|to)|meet|find|help|save|speak)\\b`,
  ),
  // "it needs a disclaimer", "a sentence about the price is needed"
  frame('wanted', /^needs?$/, `${OPENER}${TEXT} (?:also )?needs? (?!to\\b)${OBJECT}`, { declares: true }),
  frame(
    'wanted',
    /^(?:needed|required|missing|expected|wanted|due|welcome|order)$/,
    `${OPENER}(?:an?|one|two|some|the|a few) (?:[a-z]+ )?${PIECE} (?:on|about|of|to) ${THING} (?:is|are) (?:also |still )?(?:needed|required|expected|wanted|due|in order)${IN_TEXT}`,
  ),
  // "I want to read about the price"
  frame(
    'wanted',
    /^(?:read|hear|learn|know|told|find)$/,
    `^\\W*(?:please,? )?(?:i|we|(?:the |our )?[a-z]+)(?:['’]d| would)? (?:wants?|needs?|like|wish|expects?) to (?:read|hear|learn|know|be told|find out) (?:more |something |a bit |a little |a lot )?(?:about|of) ${OBJECT}`,
  ),
  // "I'd like the price to get a paragraph of its own"
  frame(
    'wanted',
    /^(?:i|we|i['’]d|we['’]d)\b/,
    `^\\W*(?:please,? )?(?:i|we)(?:['’]d| would)? (?:want|need|like|wish|expect)(?: to (?:see|have))? ${THING} to (?:(?:get|have|receive|be given) (?:an?|one|two|three|its own|their own|some|\\d) ?(?:[a-z]+ )?(?:${PIECE}|space|room|attention)|be (?:[a-z]+ly )?${TOLD}|appear|feature|come up|play a (?:role|part)|be (?:in|part of) ${TEXT})(?: of (?:its|their) own)?${IN_TEXT}`,
  ),
  // "remember the price"
  frame(
    'wanted',
    /^remember$/,
    `^\\W*(?:please |also |and )*remember (?!(?:to|that|how|you|your|when|not)\\b|[^.;]{0,60}\\b(?:is|are|was|were|has|have|will|can|must|should)\\b)${OBJECT}`,
  ),
  // "the price needs explaining", "the price is worth a mention"
  frame(
    'wanted',
    /^(?:needs?|requires?|deserves?|merits?|worth|warrants?)\b/,
    `${OPENER}${THING} (?:needs?|requires?|deserves?|merits?|warrants?|(?:is|are) worth) (?:to be )?(?:(?:also |clearly |briefly )?(?:mentioning|explaining|describing|naming|stating|listing|discussing|covering|addressing|spelling out|pointing out|introducing|highlighting|clarifying)|(?:an? |some |the |proper |full |brief ){0,2}(?:mention|explanation|description|discussion|attention|sentence|paragraph|line))${IN_TEXT}`,
  ),
  // "the price belongs in the text", "the price comes up in the second line"
  frame(
    'wanted',
    /^(?:belongs?|comes?|appears?)\b/,
    `${OPENER}${THING} (?:belongs?|comes? up|appears?|goes|go|features?) (?:in|on|at|into) ${TEXT}${IN_TEXT}`,
    { declares: true },
  ),
  // "I want the price mentioned"
  frame(
    'wanted',
    /^(?:i|we|i['’]d|we['’]d)\b/,
    `^\\W*(?:please,? )?(?:i|we)(?:['’]d| would)? (?:want|need|like|wish)(?: to (?:see|have))? ${THING} (?:to be )?(?:${TOLD}|spelled out|made clear|in ${TEXT})${IN_TEXT}`,
  ),
  // "two sentences go to the price", "two of the questions must be about the price"
  frame(
    'wanted',
    /^(?:go|goes|is|are|deal|deals|about|devoted|dedicated)\b/,
    `${OPENER}(?:an?|one|two|three|four|five|half|some|(?:one|two|three|four|five|half|some) of the|the (?:first|second|third|last|final|opening|closing)|at least [a-z]+|\\d) (?:${PIECE}|${PIECES}) (?:goes to|go to|(?:is|are|${MODAL} be) (?:for|about|on|devoted to|dedicated to)|deals? with|${MODAL} deal with) ${OBJECT}`,
  ),
  // "prices are the topic of the second part"
  frame(
    'wanted',
    /^(?:topic|subject|theme|focus)$/,
    `${OPENER}${THING} (?:(?:is|are)|${MODAL} be) (?:the|an?|one|another) (?:[a-z]+ )?(?:topic|subject|theme|focus) of (?:the|an?|one|your) `,
    { declares: true },
  ),
  // "every reader needs to know the price"
  frame(
    'wanted',
    /^(?:learn|find|discover|hear|know|told|informed|reminded)\b/,
    `(?:${READERS} (?:(?:must|should|shall) |(?:(?:is|are|has|have|needs?|ought) to ))|\\blet (?:${READERS}|them|us|me|him|her) )${LEARN}(?: in ${TEXT})?(?: (?:about|of|that(?: it is| it['’]s| there (?:is|are))?))? ${OBJECT}`,
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
    `^\\W*(?:ensure|make sure|see to it)(?: that)? ${THING} (?:(?:is|are|gets?) ${HELD}\\b|(?:is|are|gets?|appears?) (?:(?:in|on|part of|into) )${TEXT}${IN_TEXT}|(?:gets?|has|have) (?:an?|some|its own|their own) (?:[a-z]+ )?(?:${PIECE}|space|room|attention)\\b)`,
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

/** An order to leave out what the clause before names: `so leave it out`, `please skip them`. */
const POINTING_CUES = new Cues([/^(?:it|them|that|those|don['’]t|not)$/]);
const POINTING =
  /^\W*(?:(?:so|and|then|please|just|simply|therefore) )*(?:(?:leave|keep) (?:it|them|that|those) (?:out|aside|unsaid|unmentioned)\b|(?:skip|omit|drop|cut|avoid|ignore) (?:it|them|that|those)(?: (?:altogether|entirely|completely|please|too))?\W*$)/;
const NOT_TELLING = new RegExp(
  `^\\W*(?:(?:so|and|then|please|just|simply|therefore) )*(?:do not|don['’]t|never) (?:mention|discuss|include|name|reveal|bring up|talk about|write about|go into|refer to|touch on|tell) (?:it|them|that|those|us|me|anyone)(?: (?:about )?(?:it|them|that))?(?: (?:here|again|at all|either|in ${TEXT}))?\\W*$`,
);
const NOT_EITHER = /^\W*(?:(?:so|and) )?(?:please )?(?:do not|don['’]t)\W*$/;
const NO_NEED = `(?:there is|there['’]s) no (?:need|reason) (?:to ${TELL}|for) `;
/** What such an order points at: a thing that is of no matter. */
const OF_NO_MATTER = new RegExp(
  `^\\W*(?:${NO_NEED}(?<unneeded>${WITHIN}{2,80}?)|(?:i['’]m|i am|we['’]re|we are|they['’]re|they are|nobody is|no one is) not (?:interested in|curious about) (?<dull>${WITHIN}{2,80}?)|${THING} (?:(?:is|are)(?: not|n['’]t) [^.;:]{2,60}|(?:is|are) (?:really |completely |totally |quite )?(?:irrelevant|unimportant|(?:nobody|no one)['’]s (?:business|concern)|beside the point|private|confidential|secret|boring|dull|known|well known|common knowledge|obvious|of no [a-z]+|a (?:secret|private matter)|too [a-z]+)[^.;:]{0,40}|(?:does|do)(?: not|n['’]t) (?:matter|interest|belong|concern|add)[^.;:]{0,40}))\\s?[,;–—]\\s*(?:so|and|please|therefore|,|\\s)*$`,
);
/** What an order not to tell it points at. */
const TOLD_BEFORE = new RegExp(
  `^\\W*(?:(?:assume|suppose) (?:that )?)?(?:(?:they|we|readers|people|everyone|everybody|the [a-z]+) (?:already |all )?knows? (?:all )?(?:about )?(?<known>${WITHIN}{2,80}?)|${NO_NEED}(?<unneeded>${WITHIN}{2,80}?)|${THING} (?:is|are|has|have)\\b[^.;:]{2,60})(?:\\s?[,;–—]\\s*|\\s(?=and\\s))(?:so|and|please|therefore|,|\\s)*$`,
);

/** `do it without a villain`, where the clause begins behind the text. */
const WITHOUT_CUES = new Cues([/^without$/]);
const WITHOUT = new RegExp(`^\\W*without (?:any |an? |the )(?![a-z]+ing\\b)${OBJECT}`);
const DO_IT = new RegExp(
  `^\\W*(?:please )?(?:do|manage|make do|make it work|write|tell|finish|solve|plan|organi[sz]e|design|create|prepare|draft|compose|explain|describe|present|arrange|outline|summari[sz]e) (?:it|this|that|so|everything|(?:the|this|your|an?) (?:[a-z-]+ )?(?:text|letter|story|article|report|poem|speech|scene|tale|essay|review|post|message|e-?mail|summary|${PLAN}))\\W*$`,
);

function readWithout({ lower, start, met, sentence }: Clause): Framed | undefined {
  if (start === 0 || !WITHOUT_CUES.any(met) || !DO_IT.test(sentence.masked.slice(0, start).toLowerCase()))
    return undefined;
  const thing = WITHOUT.exec(lower)?.groups?.thing;
  if (thing === undefined) return undefined;
  const from = start + lower.indexOf(thing);
  return { kind: 'banned', start: from, end: from + thing.length, denies: false, declares: false };
}

function readPointing({ lower, start, met, kind, sentence }: Clause): Framed | undefined {
  if (start === 0 || kind !== 'imperative' || !POINTING_CUES.any(met)) return undefined;
  const before = sentence.masked.slice(0, start).toLowerCase();
  const groups = POINTING.test(lower)
    ? OF_NO_MATTER.exec(before)?.groups
    : NOT_TELLING.test(lower)
      ? (OF_NO_MATTER.exec(before) ?? TOLD_BEFORE.exec(before))?.groups
      : NOT_EITHER.test(lower)
        ? OF_NO_MATTER.exec(before)?.groups
        : undefined;
  const thing = groups && (groups.unneeded ?? groups.dull ?? groups.known ?? groups.thing);
  if (thing === undefined) return undefined;
  const from = before.indexOf(thing);
  return { kind: 'banned', start: from, end: from + thing.length, denies: false, declares: false };
}

/** In front of a clause that goes on behind an apposition: `The licence, MIT, is named`. */
const APPOSITION = /^[^.;:!?,]{2,60}(, [^.;:!?,]{1,40},\s*)$/;
const PREDICATE = /^\W*(?:is|are|must|should|shall|has|have|needs?|ought)\b/;
/** Behind a noun phrase: it is of no matter which. */
const OF_ANY = / of (?:any|whatever|every) (?:amount|kind|sort|type|size|form|nature)s?$/;

/** The words of the clause, with the subject from before an apposition; that is blanked. */
function withSubject({ lower, start, sentence }: Clause): { readonly text: string; readonly offset: number } {
  const before = start > 0 && PREDICATE.test(lower) ? sentence.masked.slice(0, start) : '';
  const apposition = APPOSITION.exec(before)?.[1];
  return apposition === undefined
    ? { text: lower, offset: start }
    : { text: before.slice(0, -apposition.length).toLowerCase().padEnd(start) + lower, offset: 0 };
}

/** The first frame that the clause is in. */
export function readFrame(clause: Clause): Framed | undefined {
  const pointing = readPointing(clause) ?? readWithout(clause);
  if (pointing) return pointing;
  const indices = cues.in(clause.met);
  if (indices.length === 0) return undefined;
  const { text, offset } = withSubject(clause);
  for (const index of indices) {
    const { kind, pattern, denies = false, declares = false, uses = false } = FRAMES[index]!;
    const match = pattern.exec(text);
    if (!match) continue;
    const thing = (match.groups!.thing ?? match.groups!.other)!.trimEnd();
    // "recommend two inns where children are welcome" is an order.
    if (kind === 'wanted' && clause.kind === 'imperative' && match[0].trimStart().startsWith(thing)) continue;
    const start = offset + text.indexOf(thing, match.index);
    const end = start + thing.replace(OF_ANY, '').length;
    return { kind, start, end, denies, declares, uses, within: match.groups!.within };
  }
  return undefined;
}
