import { Cues, type Met, metByMasked } from '../../prompt/cues.ts';
import type { Wording } from '../../prompt/types.ts';
import { oncePerWording, wordingOf } from '../../prompt/wordings.ts';
import { SERVED } from '../clauses.ts';
import { OTHERS } from '../dimensions/act-terms.ts';
import { lemmaOf, pluralOf } from '../lexicon/inflection.ts';
import { ACT_OF_NOUN } from '../lexicon/nominal-acts.ts';
import { partOf, singular } from '../scope.ts';
import { countIn, mayCount } from './counts.ts';
import { deedsIn, NO_PRONOUN, NO_THING, nameDeeds, PIECE, type Said } from './deeds.ts';
import { orderOf, orderOfNoun, verbOfPassive } from './doings.ts';
import { mannerIn, mayTellManner } from './manners.ts';
import { mayTellPart, partIn } from './parts.ts';
import { mayTellShape, shapeIn } from './shapes.ts';
import { mayTellTeller, tellerIn } from './tellers.ts';
import { mayTellTongue, tongueIn } from './tongues.ts';
import { mayTellWords, wordsIn } from './words.ts';

/**
 * Sentences that name a thing and say of it whether it is wanted, `Links: none`, `Headings are a must`, `Transfers to staff are out
 * of the question`, put as the plain orders that every reader knows: `Do not include links`. So a construction is read once
 * for all dimensions.
 */

const NOT_SAID =
  /[?;]|\b(?:if|when|whenever|unless|until|except|only|while|where|after|before|other than|apart from|more than|less than|fewer than|at most|too|again|twice|optional|(?:may|can)(?!['’]t| (?:not|never|ever|under|be)\b)|rather than|instead of|prefer\w*|ideally|but)\b/;

/** What is said of what is wanted, as a value of a label or behind `is`. */
const ASKED =
  '(?:mandatory|compulsory|required|obligatory|(?:a|an absolute) must(?:-have)?|essential|indispensable|imperative|non-negotiable|expected|a requirement|prescribed|called for|wanted)';
/** The same of what is ruled out. */
const RULED =
  '(?:banned|forbidden|prohibited|disallowed|unavailable to you|blacklisted|barred|impermissible|inadmissible|off[- ]limits|taboo|verboten|unwelcome|unwanted|undesired|unacceptable|out of (?:bounds|place|the question)|ruled out|excluded|(?:switched |turned )?off|out|left (?:out|off|away|aside)|dropped|omitted|avoided|skipped|cut(?: out)?|removed|stripped(?: out)?|kept out|shunned|eschewed|steered clear of|dispensed with|done without|given a (?:miss|wide berth)|off the (?:menu|table|agenda)|absent|a no-go|a no-no|not (?:allowed|permitted|wanted|welcome|acceptable|available to you|tolerated|an option|on|desired|used|to be (?:used|seen|found|included)|for us)|never (?:allowed|acceptable|used|an option|welcome))';
const FULLY =
  '(?:absolutely |strictly |completely |entirely |always |expressly |simply |totally |altogether |just |generally |also )?';
const BE = '(?:is|are|(?:must|should|shall|will|has to|have to|needs? to|(?:is|are) to) be|stays?|remains?)';
/** What says that it holds everywhere. */
const THROUGHOUT =
  '(?:,? ?\\b(?:entirely|completely|altogether|at all|anywhere|everywhere|ever|outright|throughout|whatsoever|always|please|zero|none|nowhere|no exceptions|(?:in|under) (?:no|any|all) (?:form|way|case|circumstances?)|without exceptions?|of any (?:kind|sort)))*';
/** Where it is not: everything that is written. */
const EVERYWHERE =
  '(?: (?:in|into|from|of|on|under|with|to|at the (?:end|bottom|top|beginning) of|for) (?:(?:anything|everything|whatever) you (?:write|say|send|produce)|(?:all (?:of )?|any |each |every |the |your |our |its )*(?:[a-z-]+ )?(?:output|texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|e-?mails?|documents?|posts?|articles?|copy|code|mails?)))?';
/** Which of them: `above each block`. */
const BY_PIECE =
  '(?: (?:above|below|before|for|on|in|under|over|with|to|per|after) (?:all|each|every|the)\\b[^.;:,]{1,40})?';
const ENDS = `${EVERYWHERE}${THROUGHOUT}`;

/** Behind an order: what comes instead, or why. */
const GOES_ON = '(?<rest>(?:,| [–—-]| and (?:just |get |jump |go |write |start )) ?[^;:]{2,80})?';
const QUOTE = '(["“][^"“”]{1,120}["”])';
const QUOTED = new RegExp(`${QUOTE}$`);
/** A word in quotation marks, with the noun for what it is: `term "agile"`. */
const TERM = '(?:(?:(?:key)?words?|terms?|phrase|expression|name) )?["“][^"“”]{1,40}["”]';
const THING = `(?!(?:it|they|them|this|that|these|those|there|you|we|i|he|she|what|who|which|how|do|never|always|please|nothing|nobody|anything|everything|attention|care|access)\\b)(?<thing>${TERM}|[a-z][\\w'’“”"/-]*(?: [\\w'’“”"/(-]+[)]?){0,7}?)`;
const ALSO = '(?:(?:the |all |any |every |each |use of |using ))?';

const TEXTS =
  '(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|e-?mails?|documents?|posts?|articles?|outputs?|mails?|cop(?:y|ies)|papers|files|source files|pieces?|pages?|reports|code|it)';
/** All that is written, as the subject or as what somebody wants. */
const WHOLE_TEXT = `(?:(?:(?:each |every |all |the |any |your )(?:[a-z]+ )?)?${TEXTS}|(?:our|the|my|your|[a-z]+) (?:[a-z]+ ){0,2}?(?:wants?|needs?|prefers?|expects?|likes?|asks? for) (?:all |the |our |each |every |any )?(?:[a-z]+ )?${TEXTS})`;

const LABEL = /^\W*([a-z][\w'’/ -]{1,48}?)\W{0,3}:\W*\s(\S.*)$/;
/** Labels that name a kind of rule, and what is to be there stands behind. */
const OF_KIND =
  /^(?:vocabulary|output|format|style|layout|structure|form|formatting|look|presentation|wording|content|elements)$/;
/** `tables and lists are out`: no list of things. */
const HAS_VERB =
  /[a-z] (?:are|is|stays?|remains?|must|should|may|do|does|have|has|never|aren['’]t|isn['’]t|don['’]t)\b/;
/** Labels of what an adjective describes: `Voice: active`. */
const OF_MANNER = /^(?:voice|tone|register|mood|spelling|units?)$/;
const ONE_WORD = /^(?:always |strictly )?([a-z-]{3,20})(?:,| in (?:every|each|all) [a-z]+| throughout|$)/;
const OF_START = /^(?:opening|start|beginning|first (?:line|sentence)|opener)$/;
const OF_END = /^(?:ending|closing|close|end|last (?:line|sentence)|final (?:line|sentence)|footer|bottom)$/;

const LABEL_ASKED = new RegExp(
  `^(?:(?:at least one|one|always|also|strictly|absolutely)[, ]+)?(?:${ASKED}|always|yes|needed|must be (?:there|included)|to be (?:included|used|added|given))${BY_PIECE}${THROUGHOUT}$`,
);
const LABEL_RULED = new RegExp(
  `^${FULLY}(?:${RULED}|none(?: to be [a-z]+)?|no|zero|nil|never|nowhere|hidden|suppressed|withheld|not (?:one|a single one|any|even one)|leave (?:out|blank|empty|off)|(?:blank|empty)|omit|skip|drop|without|do without|to be (?:avoided|omitted|left out|skipped|dropped))${THROUGHOUT}${ENDS}$`,
);
/** `not to be requested`, `none are to be written`, `must not be shown`. */
const LABEL_DENIED =
  /^(?:(?:not|never) to be|none (?:is|are) (?:to be|ever)|none (?:must|should) be|(?:must|should|shall) (?:not|never) be) ([a-z]+)(?: (?:from|to|in|for) [^.;:,]{1,40})?$/;
const LABEL_ORDERED =
  /^(?:(?:always )?to be|(?:must|should|shall|has to|have to) (?:always )?be) ([a-z]+)(?: [^.;:,]{1,40})?$/;

/** `Price: always shown in euros`. */
const LABEL_MADE =
  /^(?:always |please )?(?:(?<no>not|never) )?(?:to be )?(?<done>[a-z]{3,})(?<how>(?: (?!at all)(?:in|by|with|from|for|to|on|at|as|clearly|under|above|per)\b[^.;:,]{1,50})?)(?:,? (?:always|at all|without exception|please))?$/;
/** `Numbers: in words`. */
const MANNER =
  /^(?:in|as) (?!(?:each|every|all|the|this|that|case|needed|usual|short|order|addition|general)\b)[a-z][a-z '’-]{1,40}$/;
/** `Refund: no promises whatsoever`. */
const LABEL_NONE_OF = new RegExp(`^(?:no|zero|without(?: any)?|free of) ${THING}${ENDS}$`);
const COUNTED =
  /^(?:(?<side>max(?:imum)?|min(?:imum)?|exact|total|required)\.? )?(?:number of (?<of>(?:[a-z-]+ ){0,3}?[a-z-]+)|(?<one>[a-z-]+) count)$/;
/** `Number of bullets, each with an asterisk: 2`. */
const COUNTED_FURTHER = /^((?:[a-z]+ )?number of [a-z -]{3,40}), [^:;]{3,60}:/;
const LABELLED_COUNT =
  /^(?:(?:[a-z]+ )?number of [a-z -]{3,40}|[a-z -]{3,30}): (?:at most|no more than) [a-z0-9]+(?: (?:per|in each|in every) [a-z]+)?$/;
const NO_OTHER =
  '(?:,? ?(?:with )?(?:no|not|never|neither) (?:more|less|fewer)(?:,|,? (?:and|or|nor))(?: (?:no|not|never))? (?:less|fewer|more))?';
const COUNT = new RegExp(
  `^(?:always |just )?(?:(?<bound>exactly|at least|at most|minimum|maximum|max|min|no more than|no fewer than|no less than|up to)\\.? )?(?<number>\\d{1,4}|zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: or (?<more>more|above|over)| or (?<less>fewer|less|below)|,? (?:at (?:the )?)?(?<tail>least|most|minimum|maximum))?${NO_OTHER}(?: (?:each|in all|in total|altogether))?$`,
);
/** `Placeholders in square brackets: three or more per letter`. */
const PIECE_LABEL =
  /^(?:placeholders|highlights|highlighted (?:sections|words|phrases)|(?:sections|words|phrases) in (?:bold|italics)|bullet points|sections|hashtags|emojis)(?: (?:in|with|between) [a-z ]{3,30})?$/;
const PER_TEXT = / (?:per|in (?:each|every|an?|the)|for each) [a-z]+$/;
const COUNT_WORDS: Readonly<Record<string, string>> = {
  'at least': 'at least',
  minimum: 'at least',
  min: 'at least',
  'at most': 'at most',
  maximum: 'at most',
  max: 'at most',
  'no more than': 'at most',
  'up to': 'at most',
  'no fewer than': 'at least',
  'no less than': 'at least',
  least: 'at least',
  most: 'at most',
};

const SAID_ASKED = new RegExp(`^${ALSO}${THING} (?:${BE}) ${FULLY}${ASKED}(?<piece>${BY_PIECE})${ENDS}$`);
const SAID_THERE = new RegExp(
  `^${THING} (?:(?:must|should|shall|has to|have to|needs? to|(?:is|are) to) (?:always |also )?be (?:there|present|in place|included|provided|part of [^.;:]{2,30})|(?:is|are) (?:always )?(?:attached|appended|added|part of|included) ?(?:to|in|under|at the end of)? ?(?:all|each|every|any)\\b[^.;:]{2,30})${THROUGHOUT}$`,
);
const SAID_RULED = new RegExp(
  `^${ALSO}${THING} (?:${BE} ${FULLY}${RULED}|(?:is|are)n['’]t (?:used|wanted|allowed|permitted|welcome|needed|desired)|ha(?:s|ve) no (?:place|business)(?: here)?|(?:is|are) (?:an? |one )?(?:mark|sign|word|term|phrase|thing|expression|name|symbol)?s? ?(?:that )?you (?:(?:never|do not|don['’]t|cannot|can['’]t|must not|may not|must never) (?:use|touch|write|say|utter|type|mention|print|reach for)|do without)|(?:is|are) not (?:among|one of) (?:the |your )(?:[a-z]+ ){1,2}you [a-z ]{3,20}|(?:is|are) (?:no|not (?:a )?) ?part of (?:what [a-z ]{3,40}|(?:your|our) [a-z]+(?: set)?|(?:the|any|an?) (?:[a-z]+ )?(?:vocabulary|${TEXTS}))(?=$)|(?:do|does)(?: not|n['’]t) (?:belong(?: here)?|appear|occur|exist for (?:you|us))|never (?:appears?|occurs?)|(?:must|should|shall|may|can) (?:not|never) (?:appear|occur|be (?:there|present|used|included|seen)))(?<piece>${ENDS})(?: (?:in|into) (?:it|them|there))?$`,
);
const SAID_DENIED = new RegExp(
  `^(?<thing>${NO_PRONOUN}[a-z][\\w'’-]*(?: [\\w'’-]+){0,5}?) (?:(?:is|are) (?:not|never)(?: to be)?|(?:must|should|shall|may|can) (?:not|never) (?:ever )?be|can(?:not|['’]t) be|(?:has|have) (?:not|never) to be) (?<done>[a-z]+)${PIECE}$`,
);
const SAID_NONE = new RegExp(
  `^(?:no|none of the) (?<thing>(?!(?:other|more|further|such|additional|longer|second|third) )[a-z][\\w'’-]*(?: [\\w'’-]+){0,3}?) (?:(?:is|are) (?:to be |ever )?|gets? |(?:must|should|shall|will|may|can) (?:ever )?be )(?<done>[a-z]+)${PIECE}$`,
);
const DROPPED = new RegExp(
  `^(?:please |always |just |simply )*(?:skip|strip|drop|omit|remove|ditch|lose|scrap|leave out|keep out|cut(?: out)?|do without|go without|dispense with|get rid of|do away with|(?:steer|stay|keep) (?:well |completely )?clear of|(?:stay|keep|steer) away from|forgo|give up|refrain from|spare (?:me|us|them|everyone|(?:the |your |our )?(?:user|reader|customer|caller|guest|patient|pupil|client)s?)) (?!an? )(?:all |any |the |every |those |your |using |use of )*${THING}(?: (?:out|off|away))?${ENDS}${GOES_ON}$`,
);
const TAKEN_OUT = new RegExp(
  `^(?:please |always |just |simply )*(?:leave|keep|cut|strip|take|filter|throw) (?:all |any |the |every |those |your )*${THING} (?:out|off|away)(?: of (?:it|them|there|(?:the |your |all |any )*(?:text|answers?|repl(?:y|ies)|output|code|messages?|copy)))?${THROUGHOUT}${GOES_ON}$`,
);
const FREE =
  /^(?:[a-z]+ )?(?<thing>[a-z]+)-free (?:texts?|code|prose|answers?|repl(?:y|ies)|copy|output|messages?|writing|letters?)(?: (?:only|please|alone))*(?:,? please)?$/;
const NOT_ONE = new RegExp(
  `^(?:please |just )?(?:zero|not (?:a|one|even one) ?(?:single )?|not a single|sans|minus|free of|devoid of|without a single) ${THING}${ENDS}${GOES_ON}$`,
);
/** `There can't be a single comma left in it`, `I don't want to see one emoji`. */
const NOT_EVEN_ONE = new RegExp(
  `^(?:there (?:can|could|must|should|may|shall)(?: ?not|n['’]t| never) (?:ever )?be|(?:i|we|they) (?:(?:do not|don['’]t) (?:want|need)|(?:can ?not|can['’]t|won['’]t|will not) have)(?: to (?:see|find|read|have|spot|get))?) (?:a single|one single|even one|even a single|one) ${THING}(?: left(?! out)\\b[^.;:,]{0,30}| in (?:this|that|here|there))?${ENDS}${GOES_ON}$`,
);
/** `None of that curly-brace stuff`. */
const NONE_OF_THAT = new RegExp(
  `^(?:please |just )?(?:none|enough) of (?:that|this|these|those|the|your)(?: usual| whole)? ${THING}(?: (?:stuff|business|nonsense|things?))?${ENDS}${GOES_ON}$`,
);
/** A text that does without: `our editor wants texts that do without links`. */
const DOES_WITHOUT = new RegExp(
  `^(?!.*\\b(?:never|not|n['’]t|no)\\b.*\\bwithout\\b)${WHOLE_TEXT} (?:(?:that|which|to|must|should|shall|has to|have to|needs? to) )?(?:(?:do|does|go|goes|make do|makes do|gets? by|come|comes) (?:entirely |completely )?without(?: any| an?(?: single)?)?|(?:carry|carries|contains?|bears?|have|has|holds?|includes?|shows?|features?|comes? with) (?:no|zero|not a single|not one|none of the)|(?:is|are|be|stays?|stay) (?:completely |entirely )?(?:free|devoid) of(?: any| all)?|skips?|avoids?|never (?:contains?|have|has|includes?|uses?|shows?|features?|carr(?:y|ies)|mentions?)(?: any| an?)?|without a single|(?:(?:straight )?away )?with (?:zero|not one)) ${THING}${ENDS}$`,
);
/** A text that has it: `every function must carry a comment`. */
const MUST_HOLD =
  /^(?<text>(?:each|every|all|the|any)(?: [a-z-]+){1,3}) (?:must|shall|should|has to|have to|needs? to|(?:is|are) to) (?:always |also )?(?:carry|bear|have|come with|hold|show|get|receive|be (?:given|accompanied by|provided with|equipped with|followed by|preceded by)) (?<thing>(?:its own |their own |at least one |one |an? |some )?(?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|exactly|several|at|no|up)\b)[a-z][a-z'’-]*(?: [a-z'’-]+){0,5}?)$/;
const WHOLE =
  /^(?:(?:each|every|all|the|any|your|our) (?:single )?(?:[a-z-]+ )?)?(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|e-?mails?|documents?|posts?|articles?|outputs?|mails?)$/;
/** Every one of the texts, or of the pieces of one: what is said of them all holds. */
const EVERY_TEXT = `(?<text>(?:each|every|all)(?: single)? (?:[a-z-]+ )?(?:${TEXTS}|functions?|class(?:es)?|methods?|sections?|paragraphs?|entr(?:y|ies)|items?|rows?|slides?|recipes?|questions?|steps?|exercises?|chapters?|bullets?|tables?|figures?|charts?|images?|findings?|tests?|endpoints?|commits?|tickets?|listings?|captions?|cards?|hints?|summar(?:y|ies)|descriptions?|definitions?|examples?|lessons?)|(?:your|our) (?:answers?|repl(?:y|ies)|responses?|messages?|outputs?)|answers|replies|responses)`;
/** One of a thing, or several. */
const HELD =
  "(?<thing>(?:(?:(?:its|their) own|at least one|one|an?|some) )(?!(?:maximum|minimum|limit|length|total|tone|style|voice|touch|word|note of|sense|mix|balance|clear|single)\\b)[a-z][a-z'’-]*(?: [a-z'’-]+){0,5}?|(?!(?:no|not|never|only|more|less|fewer|the|this|that|these|those|its|two|three|four|five|six|seven|eight|nine|ten)\\b)[a-z][a-z'’-]*(?: [a-z'’-]+){0,2}?s)";
/** `Each answer comes with a table`. */
const HOLDS = new RegExp(
  `^${EVERY_TEXT} (?:always |also )?(?:has|have|gets?|carr(?:y|ies)|bears?|comes? with|contains?|features?|includes?|shows?|holds?|(?:is|are) (?:always )?(?:accompanied by|followed by|preceded by|provided with)|(?:is|are) expected to (?:carry|have|contain|include|show|feature|come with)) ${HELD}${THROUGHOUT}$`,
);
/** `There is a table in every reply`, `make sure that there is one`. */
const IS_THERE = new RegExp(
  `^(?:(?:please |always )*(?:make sure|ensure|see to it|take care)(?: that)? there (?:is|are|will be) (?:always )?(?=[^.;:]+$)|there (?:is|are) (?:always (?=[^.;:]+ (?:in|under|below|beneath|at the (?:end|top|beginning) of|above) the )|(?:always )?(?=[^.;:]+ (?:in|under|below|beneath|at the (?:end|top|beginning) of|for|on|above) (?:each|every|all|any|your) )))${HELD}(?: (?:in|under|below|beneath|at the (?:end|top|beginning) of|for|on|above) (?:each|every|all|any|your|the) [a-z ]{2,30})?${THROUGHOUT}$`,
);
/** `Let every answer have a table`. */
const LET_HOLD = new RegExp(
  `^(?:please )?(?:let|have) ${EVERY_TEXT} (?:have|contain|include|carry|come with|show|feature|bear|hold) ${HELD}$`,
);
/** `We want to see tables`. */
const WANTED_BY_US = new RegExp(
  `^(?:(?:we|i) (?:really |also |always )*(?:want|expect|would (?:like|love)|prefer)|(?:we|i)['’]d (?:like|love)) (?:to (?:see|read|have|get|find) )?${HELD}(?: in it| (?:in|for|with|under|below) (?:each|every|all|any|your) [a-z ]{2,30})?${THROUGHOUT}$`,
);
/** How something is done is nothing that a text has: `without fail`. */
const NO_WAY_OF_WORKING =
  '(?!(?:further |much )?(?:fail|delay|exceptions?|hesitation|complaints?|doubt|question|ado|haste|help|mistakes?|errors?|effort|end)\\b)';
/** `Answer without tables`. */
const ANSWERS_WITHOUT = new RegExp(
  `^(?:(?:please|always|just) )*(?:answer|reply|respond|write|(?:say|explain|do|put) (?:it|this|everything|things)) without (?:any |using |using any |an? )?${NO_WAY_OF_WORKING}${THING}$`,
);
/** `Nobody wants to see tables`. */
const NOBODY_WANTS = new RegExp(
  `^(?:nobody|no one|no (?:user|reader|customer|caller|guest|patient)s?) (?:here )?(?:wants?|needs?|likes?|asked for|cares (?:for|about)) (?:to (?:see|read|hear) )?(?:any )?${THING}$`,
);
/** `Pile on the superlatives`, `pepper each line with puns`. */
const USED_MUCH = new RegExp(
  `^(?:(?:please|always|just|also) )*(?:pile on|lay on|ladle on|load up on|go (?:heavy|big|wild|all out) on|bring on|(?:be (?:generous|liberal|lavish)|go overboard|lay it on thick) with|make (?:liberal|heavy|frequent|ample|plentiful|abundant) use of|indulge in|revel in|wallow in|(?:fill|pack|stuff|load|cram|pepper|lard|dot|spice up|season|strew|stud|litter|flood|shower|garnish|decorate) (?:(?:all|each|every|the|your|this|our) (?:of (?:the|your) )?(?:single )?(?:[a-z]+ )?(?:${TEXTS}|prose|lines?|sentences?|paragraphs?|sections?|bullets?|titles?|headlines?|headings?|slides?|chapters?|stanzas?|stor(?:y|ies)|speech)|it|everything) with) (?:the |all the |all your |plenty of |lots of |some )?${THING}${THROUGHOUT}$`,
);
/** `The more emojis the better`. */
const THE_MORE = new RegExp(`^the more ${THING},? the (?:better|merrier)$`);
/** `No paragraph without a pun`. */
const NONE_WITHOUT = new RegExp(
  `^(?:no|not (?:a|one|a single)) (?:single )?(?:[a-z]+ )?(?:${TEXTS}|lines?|sentences?|paragraphs?|sections?|bullets?|slides?|chapters?|stanzas?) (?:goes out |leaves this house )?without (?:an? |any |its )?${THING}$`,
);
/** `Give clichés a miss`. */
const GIVEN_A_MISS = new RegExp(
  `^(?:(?:please|always|just) )*give (?:the |all |any )?${THING} a (?:miss|(?:very )?wide berth)$`,
);
/** `Away with footnotes`, `we have no use for footnotes`, `there is no room for puns`. */
const NO_MORE = new RegExp(
  `^(?:you (?:have no|lack(?: the| an?)?)(?=.{2,40} your (?:keyboard|alphabet|typewriter|character set))|(?:away|down) with|enough of|say no to|lay off|swear off|nix|axe|(?:we|i) (?:have no (?:use|time|place|room) for|(?:can|could) do without)|there(?: is|['’]s) (?:absolutely )?no (?:room|place|call) for(?! (?:errors?|mistakes?|doubts?|interpretation|improvement|negotiation|misunderstandings?)\\b)) (?:the |all |any |these )?${THING}(?: (?:on|in|among) your (?:keyboard|alphabet|typewriter|character set))?${ENDS}$`,
);
/** `The term "agile" annoys our readers, so it has to be avoided`. */
const RULED_SINCE = new RegExp(
  `^${ALSO}${THING} (?:is|are|was|were|has|have|makes?|looks?|sounds?|seems?|annoys?|bores?|alarms?|confuses?|scares?|frightens?|puzzles?|deters?|slows?|clutters?|irritates?|offends?|upsets?|distracts?|dates?|costs?|takes?|reads?|feels?) [^.;:]{2,70}?(?:,? and(?: so)?|,? so|,? hence)(?: (?<pronoun>it|they))? (?:${BE} ${FULLY}${RULED}|(?:must|should|shall|may|can) (?:not|never) be (?:mentioned|named|used|shown|included|discussed)|none of (?:them|it) (?:(?:may|must|should|can) (?:ever )?)?(?:turns? up|shows? up|appears?|occurs?|is used|are used|is mentioned|are mentioned)(?: anywhere)?)(?<piece>${ENDS})$`,
);
/** `The text goes to a teleprinter that breaks on commas, so you write none`. */
const BROKEN_BY = new RegExp(
  `^[^.;:]{3,80} (?:breaks?|chokes?|trips?|crashes?|stumbles?|fails?|dies) (?:on|over|at) ${THING}[,;]? (?:so|hence|which is why|therefore)(?: that)?(?: please)? (?:(?:you|we) )?(?:(?:never )?(?:write|use|type|put|set|send) (?:none|no such thing|not one|them)|there (?:are|must be|should be) none|(?:send|deliver|write|give|return|output) (?:it|them|the text) without (?:any|a single one|them))${ENDS}$`,
);
/** `Find another word for "synergy"`, `wherever "synergy" would stand, put "effort"`, `replace "synergy" by a synonym`. */
const REPLACED = new RegExp(
  `^(?:(?:please|always) )*(?:(?:find|choose|use|pick|take) (?:another|a different|some other|an alternative|a better|a) (?:word|term|expression|phrase|synonym) (?:for|to|(?:where|wherever|whenever) you (?:would|might|could|want to) (?:say|write|use|put))|(?:where|wherever|whenever)(?= (?:the (?:word|term|phrase) )?["“][^"”]{2,60}["”] would (?:stand|appear|occur|come|go|be used)\\b)|(?:replace|swap|exchange) (?:(?:(?:every|each|any|all) (?:instances?|occurrences?|uses?|mentions?) of )?the |(?:every|each|any|all) (?:instances?|occurrences?|uses?|mentions?) of )?(?=.{3,60} (?:by|with|for) (?:(?:an?|another|other|different|some other|appropriate|suitable|fitting) )?(?:[a-z]+ )?(?:synonyms?|words?|terms?|expressions?|alternatives?)\\b)) ?(?:the )?(?<thing>${TERM})`,
);
const OF_CODE = /\b(?:code|files?|scripts?)\b/;

const MUST = '(?:is|are|reads?|(?:must|should|shall|has to|have to|(?:is|are) to) (?:be|read))';
const PUT = '(?:(?:please|always|just) )*(?:put|place|write|set|add|insert|say|use|print)';
const TAKE = '(?:use|take|write|put|say|choose)';
const THE_TEXT = '(?:it|(?:the|your|each|every) [a-z]+)';

/** Which words a text starts or ends with, told by their place: `Put "Amen" at the very end`, `As an opener, take "Psst!"`. */
const EDGES: readonly (readonly [said: RegExp, order: string])[] = (
  [
    [
      `^${PUT} ${QUOTE} (?:at the (?:very|absolute) (?:beginning|start|top|head)|before anything else|as (?:the|your|its) (?:(?:very )?first (?:sentence|line|words?|thing)|(?:(?:one and )?only |sole |exact )?(?:opening|opener|salutation|greeting)))$`,
      'start with',
    ],
    [
      `^${QUOTE} (?:(?:(?:must|should|has to) )?(?:comes?|goes|stands) first|is how ${THE_TEXT} (?:starts|begins|opens))$`,
      'start with',
    ],
    [
      `^(?:as (?:the|an|your) (?:(?:very )?first (?:sentence|line|words?)|opener|opening(?: line| sentence| words?| formula)?),? ${TAKE}|we(?: always)? (?:open|start|begin) with|at the (?:very )?(?:top|beginning|start|head) (?:stands|comes|goes)|the (?:very )?(?:beginning|start|opening|opener) ${MUST}) ${QUOTE}$`,
      'start with',
    ],
    [
      `^${PUT} ${QUOTE} (?:at the (?:very|absolute) end|after everything else|as the (?:(?:very )?(?:last|final) (?:sentence|line|words?|thing)|(?:only )?(?:closing|complimentary close|sign-off)))$`,
      'end with',
    ],
    [
      `^${QUOTE} (?:(?:(?:must|should|has to) )?(?:comes?|goes|stands) last|is how ${THE_TEXT} (?:ends|closes|finishes))$`,
      'end with',
    ],
    [
      `^(?:as (?:the|a|your) (?:(?:very )?(?:last|final) (?:sentence|line|words?)|closer|closing(?: line| sentence| words?| formula)?)(?: (?:above|over|before) [a-z' ]{2,20})?,? ${TAKE}|we(?: always)? (?:close|end|finish) with|(?:round|top|finish) ${THE_TEXT} off with|nothing (?:comes|goes|stands|follows|may (?:come|stand|follow)) after|(?:the (?:very )?(?:end|ending|close|closing|closer|sign-off)(?: of (?:${THE_TEXT}|all your [a-z]+))?|(?:the|your|its) [a-z]+['’]s (?:very )?(?:end|ending|close|closing)) ${MUST}|at the (?:very )?(?:end|close|bottom) of (?:${THE_TEXT}|all your [a-z]+) (?:stands|comes|goes|is)) ${QUOTE}$`,
      'end with',
    ],
  ] as const
).map(([said, order]) => [new RegExp(said), order]);

const EDGE = '(?:very )?(?<edge>end|close|bottom|foot|beginning|start|top|head)';
const OF_TEXT = `(?: of (?:(?:the|your|our|an?|each|every|any|all) )?(?:[a-z]+ )?${TEXTS})?`;
const SOME_TEXT = `(?:(?:each|every|all|the|any|your|our) )?(?:[a-z]+ )?${TEXTS}`;
const WHAT = '(?:an? |the |any )?(?<what>[a-z]+(?: (?!at\\b)[a-z]+)?)';
const HAS = '(?:ha(?:s|ve)|contains?|carr(?:y|ies)|bears?|shows?|gets?)';
const NOT_DO = "(?:must|may|should|can|shall|will|do|does|is to|are to)(?: ?not|n['’]t| never)";
/** What stands at the end or the start of a text, as what it has there: `No answer may have a question at its end`. */
const AT_EDGES: readonly (readonly [said: RegExp, wanted: boolean])[] = (
  [
    [
      `(?:no|none of your) (?:[a-z]+ )?${TEXTS}(?: of yours)? (?:(?:may|must|should|can|will|is to) )?(?:ever )?${HAS} ${WHAT} at (?:its|their|the) ${EDGE}`,
      false,
    ],
    [`${SOME_TEXT} (?:${HAS} no|${NOT_DO} have(?: an?| any)?) ${WHAT} at (?:its|their|the) ${EDGE}`, false],
    [`${SOME_TEXT} (?:(?:must|should|always|shall) )*${HAS} ${WHAT} at (?:its|their|the) ${EDGE}`, true],
    [`there (?:is|are|must be|should be|may be|is to be|can be) no ${WHAT} at the ${EDGE}${OF_TEXT}`, false],
    [`at the ${EDGE}${OF_TEXT},? there (?:is|are|must be|should be|may be|is to be|can be) no ${WHAT}`, false],
    [`${WHAT} ${NOT_DO} (?:ever )?(?:stand|come|appear|go|be(?: put| placed| added)?) at the ${EDGE}${OF_TEXT}`, false],
    [`${WHAT} at the ${EDGE}${OF_TEXT} (?:is|are) ${FULLY}${RULED}`, false],
    [`${WHAT} never (?<edge>close|end|conclude|finish|open|start|begin)s? ${SOME_TEXT}`, false],
    [
      `(?:never|do not|don['’]t) (?:put|place|add|have|write|leave|include) ${WHAT} at (?:the|its|their) ${EDGE}${OF_TEXT}`,
      false,
    ],
    [
      `(?:the|your|its) (?:very )?(?<edge>last|final|closing|concluding|first|opening) (?:sentence|line)${OF_TEXT} (?:is never|is not|${NOT_DO} be) (?:an? )(?<what>[a-z]+)`,
      false,
    ],
  ] as const
).map(([said, wanted]) => [new RegExp(`^(?:please |and )?(?:${said})$`), wanted]);
const OF_EDGE = new Cues([
  /^\W*(?:end|close|bottom|foot|beginning|start|top|head|closing|final|concluding|opening|conclude|finish|open|begin|last|first)s?\b/,
]);

/** `The first words are the name of the person`, `the name of the sender comes last`. */
const A_NAME = "(?:the name of (?:the|an?|your|its) [a-z]+|(?:the|an?|your) [a-z]+['’]s name)";
const NAME_AT_EDGE = new RegExp(
  `^(?:(?:the|its|your) (?:very )?(?<edge>first|opening|last|final|closing) words?(?: of (?:the|an?|each|every|your) [a-z]+)? (?:is|are|must be|should be) (?<name>${A_NAME})|(?<before>${A_NAME}) (?:(?:must |should )?(?:comes?|goes|stands)) (?<side>first|last))$`,
);
/** `The form is fixed: four bullet points`. */
const FIXED_FORM =
  /^(?:(?:the|your|our|its) )?(?:form|format|shape|structure|layout)(?: of [a-z ]{2,30}?)? (?:is|are|stays?|remains?|never|does|has been)\b[^:]{0,40}: (?<thing>[^:]{3,80})$/;

const PIECE_OF_TEXT = '(?:words?|phrase|sentence|lines?|question|statement|formula|hashtag)';
const IN_CASE = /\b(?:if|when|whenever|unless|until|except|not|never|paragraph|section|stanza|verse|line \d)\b/i;
const FIRST = /^(?:first|opening|initial|start|begin|open|top|head)/;
const STARTS_OR_ENDS =
  '(?<edge>start|begin|open|end|close|conclude|finish|sign off)(?:e?s)?(?: (?:each|every|all|your|the|any|it|off|of|out)(?: [a-z]+){0,4}?)?';
/** Words that stand behind a colon, or inside a sentence, without quotation marks: `its closing words are always: See you soon`. */
const UNQUOTED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${STARTS_OR_ENDS} (?:with|on|in|by)(?: (?:exactly|always))?|(?:very )?(?<nth>first|opening|initial|last|final|closing|concluding) ${PIECE_OF_TEXT}(?: of [a-z ]{2,40}?)? (?:is|are|(?:must|should|shall|has to|have to) be|reads?)(?: always| exactly)*)(?: (?:this|these|the|exact|following|same|literal|one|very|always) ?)*(?:${PIECE_OF_TEXT})?(?:,? (?:and|with|put|add|write|there is|nothing|no words?|not|more|else|is|after|behind|below|following|follows|it|them|that|comes|goes)){0,8}: ?(?<phrase>\\p{Lu}[^:"“]{2,120})$`,
    'u',
  ),
  new RegExp(
    `(?:^|, )(?:the|this) (?:exact |same )?${PIECE_OF_TEXT} (?<phrase>\\p{Lu}[^:"“]{2,100}) (?<edge>starts|begins|opens|ends|closes|concludes|finishes) (?:it|them|each|every|the|all|your)\\b[^:"“]{0,30}$`,
    'u',
  ),
  new RegExp(`^(?:[^:"“]{0,60} )?${STARTS_OR_ENDS} (?:with|on|in|by)(?: the hashtag)? (?<phrase>#\\w{2,40})$`, 'u'),
];

/** What somebody does something for, as told in front: `to save paper`, not `to cancel an order`. */
const GOAL =
  '(?:save|spare|avoid|prevent|keep|stay|help|get|make|ensure|guarantee|reduce|protect|preserve|respect|honou?r|leave room|allow|let|give|suit|fit|meet|satisfy|please|speed|ease|simplify|improve|raise|lower|cut|stop|show|look|sound|feel|be|win|reach|attract|follow|match|bring|set|build)';
/** Words in front of an order that say why it is given or that it counts, not when or of what. */
const LEADS_IN = new RegExp(
  `^(?:${[
    '(?:because|since|as|seeing that|given that) (?:the|our|my|your|we|i|it|they|there|most|many|people|nobody|everybody|some) [^,:]{3,80}, ',
    '(?:given|in view of|in light of|out of|owing to|due to|thanks to|for the sake of|with so (?:little|few|many|much)) [^,:]{3,60}, ',
    `(?:in order |so as )?to ${GOAL} [^,:]{2,60}, `,
    `for [^,:]{2,40} to (?:${SERVED})\\b[^,:]{0,40}, `,
    'so that [^,:]{3,60}, ',
    "(?:[^,:]{8,90}, )?(?:and )?(?:so|hence|which is why|that is why|that['’]s why),? (?=(?:we|i|it|the|there|each|every|make|please|our|all|a|an|no|[a-z]+ (?:stays?|stands?|goes)) )",
    '(?:and )?(?:one (?:more|last|final) (?:thing|point|request|wish)|on top of that|besides|above all|also|important|note|nota bene|nb|reminder|remember|please note|as (?:always|ever|usual|agreed|before))[,:] ',
    '(?:please )?(?:remember|note|bear in mind|keep in mind|mind|be aware|it is (?:important|vital|essential|crucial)|(?:my|our|the) [a-z]+ (?:insists?|asks?|demands?|requires?|wishes|wants)) that ',
  ].join('|')})`,
);

/** What is ordered at the end, behind why: `…, who only reads Spanish, so Spanish it has to be`, `…, none of that curly-brace stuff`. */
const AT_LAST =
  /^(?<why>.{3,160}?)(?:, (?:and )?so,? |, (?=(?:none of|not one|not a single) ))(?<order>(?!that\b|as\b|far\b).{3,80})$/;
/** Behind an order, on whose account: `…, by decision of the council`. */
const ON_ACCOUNT =
  /,? (?:by (?:decision|order|decree|law|request|agreement)|due to|because of|for (?:legal|safety|technical) reasons)\b[^,;:]{0,80}$/;
const OF_CASE = /\b(?:if|when|whenever|unless|until|whether|except)\b/;

/** `Plain characters only: emojis and symbols must not appear`: the rule behind its name. */
const RULE_LABEL =
  /^(?:style|form|format|formatting|layout|look|wording|markup|typography|characters|marks|[a-z]+ (?:[a-z]+ )?only): (?=(?:[a-z-]+,? ){1,6}?(?:do not|don['’]t|must|should|may|are|never) )/;

/** The words, and those of them that may be an order by themselves. */
function ordersWithin(words: string): readonly string[] {
  const last = AT_LAST.exec(words)?.groups;
  return [
    ...new Set([
      words,
      words.replace(LEADS_IN, ''),
      words.replace(RULE_LABEL, ''),
      words.replace(ON_ACCOUNT, ''),
      ...(last && !OF_CASE.test(last.why!) ? [last.order!] : []),
    ]),
  ];
}

/** `Keep it plain: tables and lists are not wanted`, `Write a note (tables and lists must not appear)`: two subjects behind a break. */
const TOGETHER =
  /(?:[:,] | [–—-] |[(])((?:[a-z-]+ ){1,2}(?:and|or|nor) (?:[a-z-]+ ){1,2}(?:(?:do|must|should|shall|may|can|are|stay|remain|have|never)(?:n['’]t)?) [^,;:.()]{2,60})/;

/** The parts of a sentence that stand behind a break and are orders by themselves. */
function partsWithin(words: string): readonly string[] {
  if (OF_CASE.test(words)) return [];
  if (words.includes('; ')) return words.split(/; (?:and |but )?/).slice(1);
  const together = TOGETHER.exec(words);
  return together ? [together[1]!] : [];
}

/** The plain orders that the sentence amounts to. */
export const plainOrders = oncePerWording((wording): PlainOrders => {
  const { text, masked, masks } = wording;
  if (masked.length > 200) return NONE;
  const met = metByMasked(wording);
  const part = mayTellPart(met) ? partIn(inPlainWords(text), met) : undefined;
  if (part) return { orders: ordersOf([part], masked), whole: false };
  if (masks.some(({ kind }) => kind !== 'quote')) return NONE;
  const quotes = masks.length > 0;
  const shown = whoAndHow(wording, met, quotes);
  if (shown) return { orders: ordersOf([shown], masked), whole: shown.whole === true, ofText: shown.ofText === true };
  const named = mayTellWords(met, wording.text) ? wordsIn(wording.text) : undefined;
  if (named) return { ...named, orders: named.orders.map(asOrder), ofWords: true };
  const tells =
    OF_EDGE.any(met) || mayCount(met) || mayTellManner(met) || mayTellShape(met) || sayings.any(met) || nameDeeds(met);
  if (!quotes && !tells && !/[:#]/.test(masked)) return NONE;
  const words = inPlainWords(masked);
  const unquoted = quotes ? undefined : unquotedEdgeIn(masked);
  if (unquoted !== undefined) return { orders: [wordingOf(unquoted, unquoted, [])], whole: false };
  const parts = partsWithin(words);
  const within = [...ordersWithin(words), ...parts];
  const found = within.find((one) => orderedIn(one, met, quotes).length > 0) ?? words;
  const said = orderedIn(found, met, quotes);
  // Other things than words are not told from what is quoted beside them.
  if (quotes && !said.every(({ orders }) => orders.every((order) => QUOTED.test(order)))) return NONE;
  const alone = said.some((one) => one.alone) || (found !== words && found === words.replace(RULE_LABEL, ''));
  const whole = said.every((one) => one.whole === true) && !parts.includes(found);
  return { orders: ordersOf(said, masked), whole, ...(alone && { alone }) };
});

/** In lower case and one line, without what frames no order. */
function inPlainWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/,? (?:therefore|thus|hence|consequently|accordingly|of course),?(?= )/g, '')
    .replace(/ only(?=,? ?(?:please)?(?:,|\W*$))/g, '')
    .replace(/^[^a-z0-9"“]+|[\s,;.:!*_–—-]+$/g, '');
}

/** Who speaks and in which language, where pronouns in quotation marks count by what they are. */
function whoAndHow({ text }: Wording, met: Met, quotes: boolean): Said | undefined {
  const [teller, tongue] = [mayTellTeller(met, text, quotes), mayTellTongue(met, text, quotes)];
  if (!teller && !tongue) return undefined;
  const words = inPlainWords(text);
  for (const said of ordersWithin(words)) {
    const found = (teller ? tellerIn(said) : undefined) ?? (tongue ? tongueIn(said) : undefined);
    if (found) return found;
  }
  return undefined;
}

function ordersOf(said: readonly Said[], masked: string): readonly Wording[] {
  const orders = said.flatMap(({ wanted, orders }) => orders.map((order) => (wanted ? order : `do not ${order}`)));
  return orders.map((order) => asOrder(asQuoted(order, masked)));
}

function asOrder(order: string): Wording {
  const text = `${order[0]!.toUpperCase()}${order.slice(1)}.`;
  return wordingOf(text, text, []);
}

/** The first reading that knows the words: a table of frames, or what is said of a thing. */
function orderedIn(words: string, met: Met, quotes: boolean): readonly Said[] {
  const first = quotes
    ? edgeIn(words)
    : (atEdgeIn(words, met) ??
      (mayTellShape(met) ? shapeIn(words, met) : undefined) ??
      (mayCount(met) ? countIn(words) : undefined) ??
      (mayTellManner(met) ? mannerIn(words) : undefined));
  if (first) return [first];
  return NOT_SAID.test(words) && !LABELLED_COUNT.test(words) ? [] : saidIn(words, met);
}

/** With the capitals of what is quoted. */
function asQuoted(order: string, masked: string): string {
  const quoted = QUOTED.exec(order)?.[0] ?? '';
  const at = quoted === '' ? -1 : masked.toLowerCase().indexOf(quoted);
  return at < 0 ? order : order.slice(0, -quoted.length) + masked.slice(at, at + quoted.length);
}

/** What a sentence says in plain orders. */
interface PlainOrders {
  readonly orders: readonly Wording[];
  /** The sentence says nothing else, so that what its own words seem to say is nothing. */
  readonly whole: boolean;
  /** The things it names are no content either. */
  readonly alone?: boolean;
  /** They are said of the whole text, whatever noun stands in front. */
  readonly ofText?: boolean;
  /** They are of words and letters: no acts, and no amounts of anything else. */
  readonly ofWords?: boolean;
  /** The kind of text they are said of. */
  readonly part?: string | undefined;
}

const NONE: PlainOrders = { orders: [], whole: false };

function edgeIn(words: string): Said | undefined {
  for (const [said, order] of EDGES) {
    const quote = said.exec(words)?.[1];
    if (quote !== undefined) return { wanted: true, orders: [`${order} ${quote}`] };
  }
  return undefined;
}

function atEdgeIn(words: string, met: Met): Said | undefined {
  const fixed = words.includes(':') ? FIXED_FORM.exec(words)?.groups?.thing : undefined;
  if (fixed !== undefined) return { wanted: true, orders: [`use ${fixed}`] };
  const name = OF_EDGE.any(met) ? NAME_AT_EDGE.exec(words)?.groups : undefined;
  if (name)
    return {
      wanted: true,
      orders: [`${FIRST.test((name.edge ?? name.side)!) ? 'start' : 'end'} with ${name.name ?? name.before}`],
    };
  if (!OF_EDGE.any(met) || NOT_SAID.test(words.replace(/\bmay\b/g, 'must'))) return undefined;
  for (const [said, wanted] of AT_EDGES) {
    const groups = said.exec(words)?.groups;
    if (!groups || NO_THING.test(groups.what!)) continue;
    const verb = FIRST.test(groups.edge!) ? 'start' : 'end';
    return { wanted, orders: [`${verb} with a ${singular(groups.what!)}`], alone: true };
  }
  return undefined;
}

/** An order of the words that the text starts or ends with, where they stand without quotation marks. */
function unquotedEdgeIn(masked: string): string | undefined {
  const bare = masked.replace(/\s+/g, ' ').replace(/^[^\p{L}]+|[\s.]+$/gu, '');
  const words = bare.slice(0, 1).toLowerCase() + bare.slice(1);
  for (const said of UNQUOTED) {
    const groups = said.exec(words)?.groups;
    if (groups && !IN_CASE.test(words.slice(0, words.indexOf(groups.phrase!))))
      return `${FIRST.test((groups.edge ?? groups.nth)!) ? 'Start' : 'End'} with "${groups.phrase!.trim()}".`;
  }
  return undefined;
}

/** `without a single comma`. */
const SINGLE_MARK = /^single (?=(?:comma|colon|semi-?colon|dash|hyphen|emoji|hashtag|asterisk|bracket|[a-z]+ mark)s?$)/;

/** `that curly-brace stuff`. */
const MARK_STUFF = /^(curly|square|angle|round)[- ](brace|bracket)$/;

function saidIn(words: string, met: Met): readonly Said[] {
  const labelled = LABEL.exec(words.replace(COUNTED_FURTHER, '$1:'));
  if (labelled) return ofLabel(labelled[1]!, labelled[2]!);
  const deeds = deedsIn(words, met);
  if (deeds) return deeds;
  for (const index of sayings.in(met)) {
    const { said, wanted } = SAID[index]!;
    const groups = said.exec(words)?.groups;
    if (!groups) continue;
    const thing = groups.thing!.replace(SINGLE_MARK, '').replace(MARK_STUFF, '$1 $2s');
    if (NO_THING.test(thing)) return [];
    // "Our parser rejects tables, so they are left out" is about another thing.
    if (groups.pronoun !== undefined && (groups.pronoun === 'they') !== /[^s]s["”’]?$/.test(thing)) return [];
    const ofCode = said === DOES_WITHOUT && OF_CODE.test(words.slice(0, -thing.length));
    const where = ofCode ? ' in the code' : placed(groups.piece, groups.text);
    const done = groups.done === undefined ? undefined : verbOfPassive(groups.done);
    if (groups.done !== undefined)
      return done === undefined
        ? []
        : [{ wanted, orders: [`${done} ${thing}${groups.piece ?? ''}`, ...actsOf(thing)] }];
    const quoted = QUOTED.exec(thing)?.[0];
    if (quoted !== undefined) return [{ wanted, orders: [`use the word ${quoted}`] }];
    return [{ wanted, orders: [`include ${thing}${where}`, ...actsOf(thing)], whole: said === SAID_RULED }];
  }
  return [];
}

const ONLY_OTHERS = new RegExp(
  `^(?:(?:made |done |handled |carried out |issued )?(?:only )?(?:by |for )?${OTHERS})(?: alone|['’]s? job)?$`,
);
const ONLY_YOU =
  /^(?:made |done |handled |carried out |issued )by (?:you|the (?:agent|assistant|bot|model))$|^(?:always )?your (?:job|task|duty|responsibility)$/;

/** A sentence that says of a thing whether it is wanted. */
interface Saying {
  /** A word of it. */
  readonly cue: RegExp;
  readonly said: RegExp;
  readonly wanted: boolean;
}

const OPENS_WORD = '^["\'“‘(*_]*';
const ofWords = (words: string): RegExp => new RegExp(`${OPENS_WORD}(?:${words})(?:[’']s)?$`);

const SAID: readonly Saying[] = [
  // Before those whose thing would take in what is told of it.
  { cue: ofWords('so|and|hence'), said: RULED_SINCE, wanted: false },
  { cue: ofWords('so|hence|which'), said: BROKEN_BY, wanted: false },
  {
    cue: ofWords(
      'mandatory|compulsory|required|obligatory|must|must-have|essential|indispensable|imperative|non-negotiable|expected|requirement|prescribed|called|wanted',
    ),
    said: SAID_ASKED,
    wanted: true,
  },
  {
    cue: ofWords('there|present|place|included|provided|part|attached|appended|added'),
    said: SAID_THERE,
    wanted: true,
  },
  {
    cue: ofWords(
      "banned|forbidden|prohibited|disallowed|unavailable|blacklisted|barred|impermissible|inadmissible|off|off-limits|limits|taboo|verboten|unwelcome|unwanted|undesired|unacceptable|out|ruled|excluded|left|dropped|omitted|avoided|skipped|cut|removed|stripped|kept|shunned|eschewed|steered|dispensed|done|given|absent|no-go|no-no|not|aren[’']t|isn[’']t|never|no|you",
    ),
    said: SAID_RULED,
    wanted: false,
  },
  { cue: ofWords('no|none'), said: SAID_NONE, wanted: false },
  { cue: ofWords("not|never|cannot|can't|can’t"), said: SAID_DENIED, wanted: false },
  { cue: /[a-z]-free$/, said: FREE, wanted: false },
  { cue: ofWords('zero|not|sans|minus|free|devoid|without'), said: NOT_ONE, wanted: false },
  { cue: ofWords('single|one'), said: NOT_EVEN_ONE, wanted: false },
  { cue: ofWords('none|enough'), said: NONE_OF_THAT, wanted: false },
  { cue: ofWords('leave|keep|cut|strip|take|filter|throw'), said: TAKEN_OUT, wanted: false },
  {
    cue: ofWords(
      'skip|strip|drop|omit|remove|ditch|lose|scrap|leave|keep|cut|do|go|dispense|get|steer|stay|forgo|give|spare',
    ),
    said: DROPPED,
    wanted: false,
  },
  { cue: ofWords('must|shall|should|has|have|needs?|is|are'), said: MUST_HOLD, wanted: true },
  {
    cue: ofWords('without|no|zero|not|none|free|devoid|skips?|avoids?|never'),
    said: DOES_WITHOUT,
    wanted: false,
  },
  { cue: ofWords('each|every|all|your'), said: HOLDS, wanted: true },
  { cue: ofWords('there'), said: IS_THERE, wanted: true },
  { cue: ofWords('let|have'), said: LET_HOLD, wanted: true },
  { cue: ofWords("we|i|we'd|we’d|i'd|i’d"), said: WANTED_BY_US, wanted: true },
  { cue: ofWords('nobody|no'), said: NOBODY_WANTS, wanted: false },
  { cue: ofWords('without'), said: ANSWERS_WITHOUT, wanted: false },
  {
    cue: ofWords(
      'pile|lay|ladle|load|go|bring|generous|liberal|lavish|overboard|heavy|frequent|ample|plentiful|abundant|indulge|revel|wallow|fill|pack|stuff|cram|pepper|lard|dot|spice|season|strew|stud|litter|flood|shower|garnish|decorate',
    ),
    said: USED_MUCH,
    wanted: true,
  },
  { cue: ofWords('better|merrier'), said: THE_MORE, wanted: true },
  { cue: ofWords('without'), said: NONE_WITHOUT, wanted: true },
  { cue: ofWords('miss|berth'), said: GIVEN_A_MISS, wanted: false },
  {
    cue: ofWords(
      'keyboard|alphabet|typewriter|character|away|down|enough|say|lay|swear|nix|axe|use|time|place|room|call|do',
    ),
    said: NO_MORE,
    wanted: false,
  },
  { cue: ofWords('word|term|expression|phrase|synonyms?|words|alternatives?|would'), said: REPLACED, wanted: false },
];
const sayings = new Cues(SAID.map(({ cue }) => cue));

/** In which piece it is to be or not; a text that is all of the answer is none. */
function placed(piece: string | undefined, text: string | undefined): string {
  if (text !== undefined) return WHOLE.test(text) ? '' : ` in ${text}`;
  return piece !== undefined && /^ (?:above|below|under|over|before|after) /.test(piece) ? piece : '';
}

function ofLabel(label: string, value: string): readonly Said[] {
  if (OF_MANNER.test(label) && ONE_WORD.test(value))
    return [{ wanted: true, orders: [`use the ${ONE_WORD.exec(value)![1]!} ${label}`] }];
  if (OF_KIND.test(label) && !HAS_VERB.test(value)) return inParts(value, 'include');
  if (OF_START.test(label)) return inParts(value, 'start with');
  if (OF_END.test(label)) return inParts(value, label === 'footer' ? 'include' : 'end with');
  if (NO_THING.test(label)) return [];
  const others = ONLY_OTHERS.test(value);
  if (others || ONLY_YOU.test(value)) {
    const act = orderOf(label) ?? orderOfNoun(label);
    return act === undefined ? [] : [{ wanted: !others, orders: [act] }];
  }
  const amount = COUNTED.exec(label)?.groups;
  if (amount) {
    const count = COUNT.exec(value)?.groups;
    if (!count) return [];
    const noun = amount.of ?? amount.one!;
    const bound = count.more ? 'least' : count.less ? 'most' : (count.bound ?? count.tail ?? amount.side ?? '');
    const things = noun.endsWith('s') ? noun : pluralOf(lemmaOf(noun));
    return [{ wanted: true, orders: [`give ${COUNT_WORDS[bound] ?? 'exactly'} ${count.number} ${things}`] }];
  }
  const piece = PIECE_LABEL.exec(label) && COUNT.exec(value.replace(PER_TEXT, ''))?.groups;
  if (piece) {
    const bound = piece.more ? 'least' : piece.less ? 'most' : (piece.bound ?? piece.tail ?? '');
    return [{ wanted: true, orders: [`include ${COUNT_WORDS[bound] ?? 'exactly'} ${piece.number} ${label}`] }];
  }
  const thing = label.replace(/^(?:use of|using) | lines?$/g, '');
  // "Escalation: always, straight to a person"
  const head = value.replace(/,.*$/, '');
  const wanted = LABEL_ASKED.test(value) || LABEL_ASKED.test(head) || /^[^,]{2,40}, always$/.test(value);
  if (wanted || LABEL_RULED.test(value) || LABEL_RULED.test(head))
    return [{ wanted, orders: [`include ${thing}`, ...actsOf(thing)] }];
  const made = LABEL_MADE.exec(value)?.groups;
  const base = made && verbOfPassive(made.done!);
  if (base !== undefined) return [{ wanted: made!.no === undefined, orders: [`${base} ${thing}${made!.how ?? ''}`] }];
  if (MANNER.test(value)) return [{ wanted: true, orders: [`write the ${thing} ${value}`] }];
  const none = LABEL_NONE_OF.exec(value)?.groups?.thing;
  if (
    none !== undefined &&
    !NO_THING.test(none) &&
    partOf(label) === undefined &&
    partOf(singular(label)) === undefined
  )
    return [{ wanted: false, orders: [`include ${thing} ${none}`] }];
  const denied = LABEL_DENIED.exec(value);
  const verb = verbOfPassive((denied ?? LABEL_ORDERED.exec(value))?.[1] ?? '');
  return verb === undefined ? [] : [{ wanted: !denied, orders: [`${verb} ${thing}`, ...actsOf(thing)] }];
}

const PART = new RegExp(
  `^(?:(?<no>no|zero|without(?: any)?|not a single|free of|with no) )?${THING}(?: throughout|, always)?(?: (?:in|on|under|above|for) (?:each|every|all|any) [a-z ]{3,20})?$`,
);

/** `continuous text, zero headings`: each part names a thing. */
function inParts(value: string, verb: string): readonly Said[] {
  if (/[()\d:]/.test(value)) return [];
  return value.split(/, (?:and )?/).flatMap((part): Said[] => {
    const groups = PART.exec(part)?.groups;
    if (!groups || NO_THING.test(groups.thing!) || /^(?:empty|blank)$/.test(part)) return [];
    const wanted = groups.no === undefined;
    const determined = /^(?:an?|the|one|two|some|your) |s$/.test(groups.thing!) ? '' : wanted ? 'a ' : 'any ';
    return [{ wanted, orders: [`${verb} ${determined}${groups.thing!}`] }];
  });
}

/** What is done, as orders: `creating tests` is `create tests`, `transfers to staff` is `transfer to staff`. */
function actsOf(thing: string): readonly string[] {
  const done = thing.includes(' ') ? orderOf(thing) : undefined;
  if (done !== undefined) return [done];
  const act = orderOfNoun(thing);
  const acts = act === undefined ? [] : [act];
  for (const [noun, act] of ACT_OF_NOUN) {
    const match = noun.exec(thing);
    if (match) acts.push(thing.replace(noun, act).trim());
  }
  return acts;
}
