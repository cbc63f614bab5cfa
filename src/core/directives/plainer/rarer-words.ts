import { type Cued, opening, rewordedBy, row } from './cued.ts';
import { NOUN } from './outright.ts';
import { IN_NO_CASE } from './ruled-out.ts';

/**
 * What a text is to have or not, how it is to be and for whom it is, by rarer words, put by those that every reader knows: `The
 * essay must be devoid of puns`, `Nowhere may puns occur`, `Abstain from puns` as `… not include puns`, `The essay comes with puns`
 * as `… must include puns`, `The tone should be far from formal` as `… not be formal`, `The readers are experts` as `write for experts`.
 */

const MODAL = '(?:must|should|shall|has to|have to|needs? to|is to|are to|ought to)';
const FULLY = '(?:(?:entirely|completely|totally|wholly|altogether|absolutely|strictly) )?';
const THE_TEXT = `(?:it|(?:the|this|your|each|every) (?:[a-z-]+ )?${NOUN}s?)`;
/** Not what is done: `manage without asking the user`. */
const A_THING = '(?!(?:[a-z]{2,}ing|it|this|that|them|these|those|which|whom|what|one)\\b)(?:any |all )?(?=["“‘_a-z])';
const AT_NO_PLACE = `(?:${IN_NO_CASE}|nowhere)`;
const IN_TEXT = `(?: (?:in|within|during|throughout) (?:it|(?:the|this|your) (?:whole |entire )?(?:[a-z-]+ )?${NOUN}))?`;
const THINGS = '(?<kept>(?!(?:you|i|we|it|he|she|they|the (?:user|model|assistant)) )[^.;:,]{2,60}?)';

const ROWS: readonly Cued[] = [
  // "the essay must be devoid of puns", "it should get by without puns"
  row(
    /^(?:devoid|free|bare|lack|without|forgo|eschew|shun|dispense|abstain|refrain|clear)$/,
    `\\b(?<modal>${MODAL}) (?:be ${FULLY}(?:(?:devoid|free|bare|clear) of|free from|without)|remain ${FULLY}(?:devoid|free) of|lack|(?:go|do|get by|get along|manage|make do|come|survive) ${FULLY}without|forgo|eschew|shun|dispense with|(?:abstain|refrain) from(?: (?:using|including))?|(?:stay|steer|keep) (?:well )?clear of) ${A_THING}`,
    ({ modal }) => `${modal} not include `,
  ),
  // "the essay should not make use of puns", "make no use of puns"
  row(
    /^use$/,
    `\\b(?<not>(?:must|should|shall|may|can|do|does)(?: not|n['’]t| never)|cannot|never) make (?:any )?use of ${A_THING}`,
    ({ not }) => `${not} use `,
  ),
  opening(/^use$/, `make no use of ${A_THING}`, () => 'do not use '),
  // "abstain from puns", "spare the reader puns", "keep the essay free of puns"
  opening(
    /^(?:abstain|shun|eschew|forgo|spare|clear)$/,
    `(?:(?:stay|steer|keep) (?:well )?(?:clear of|away from)|abstain from(?: using)?|shun|eschew|forgo|spare (?:me|us|them|(?:your |the )?(?:readers?|audience|listeners?|public))) ${A_THING}`,
    () => 'do not include ',
  ),
  opening(
    /^(?:clear|rid|purge|strip|free|devoid)$/,
    `(?:(?:clear|rid|purge|strip|cleanse) (?<text>${THE_TEXT}) of|(?:keep|leave) (?<other>${THE_TEXT}) ${FULLY}(?:clear|free|devoid) (?:of|from)) ${A_THING}`,
    ({ other, text = other }) => `${text} must not include `,
  ),
  // "under no circumstances include puns", "at no point may puns appear", "nowhere in the essay should a pun be found"
  opening(
    /^(?:circumstances?|account|way|case|event|point|time|stage|means)$/,
    `${IN_NO_CASE} (?:ever )?(?!(?:${MODAL}|may|can|will|is|are|do|does|you|it|an?|the|this|that|any)\\b)(?=[a-z]+ )`,
    () => 'do not ',
  ),
  opening(
    /^(?:circumstances?|account|way|case|event|point|time|stage|means|nowhere)$/,
    `${AT_NO_PLACE}${IN_TEXT},? (?:must|should|may|can|shall|will) (?<kept>it|(?:the|your|its) [a-z-]+(?: [a-z]+)?)(?<behind> (?:be|sound|seem|feel|become|turn))(?= (?!(?:used|found|seen|included|present|mentioned)\\b))`,
    () => '',
    ' must not be',
  ),
  opening(
    /^(?:circumstances?|account|way|case|event|point|time|stage|means|nowhere)$/,
    `${AT_NO_PLACE}${IN_TEXT},? (?:must|should|may|can|shall|will|is|are|do|does) ${THINGS}(?<behind> (?:to )?(?:appear|occur|feature|be (?:used|found|seen|included|present|mentioned|made use of)|used|found|included|mentioned|turn up|show up|come up)${IN_TEXT})(?=\\W*$)`,
    () => 'do not include ',
  ),
  // "there must not be any puns whatsoever"
  opening(
    /^there$/,
    `there (?:must|should|may|can|shall)(?: not|n['’]t| never) be (?:any |a )?${A_THING}`,
    () => 'do not include ',
  ),
  // "the tone should be far from formal", "it must be in no way formal"
  row(
    /^(?:far|way)$/,
    `\\b(?<modal>${MODAL}|may|can) (?<be>be|sound|seem|feel|remain|stay) (?:(?:very )?far from(?: being)?|(?:in no way|in no sense)) (?=[a-z])`,
    ({ modal, be }) => `${/^(?:may|can)$/.test(modal!) ? 'must' : modal} not ${be!.replace(/remain|stay/, 'be')} `,
  ),
  // "the story must be set anywhere but in Rome", "end with anything but a question", "use any language but French"
  row(
    /^(?:anywhere|anything|any)$/,
    `\\b(?<modal>${MODAL}) (?<said>be (?:set|written|told)|take place|happen|(?:start|begin|open|end|close|finish|conclude) with) (?:anywhere|any(?:thing| [a-z]+)) (?:but|other than|except(?: for)?)(?: (?:in|with))? (?=\\S)`,
    ({ modal, said }) => `${modal} not ${said}${/with$/.test(said!) ? ' ' : ' in '}`,
  ),
  opening(
    /^(?:anywhere|anything|any)$/,
    `(?<said>set (?:it|the [a-z]+)|(?:start|begin|open|end|close|finish|conclude)(?: (?:it|the [a-z]+))? with|use|write(?: it)?(?: in)?) (?:anywhere|anything|an(?:y|other) (?:language|perspective|tense|person|voice|style|format|form|word|phrase|tone|order)) (?:but|other than|except(?: for)?)(?: (?:in|with))? (?=\\S)`,
    ({ said }) => `do not ${said}${/^set/.test(said!) ? ' in ' : ' '}`,
  ),
  opening(
    /^other$/,
    `(?<said>write(?: it)? in|use) an? (?:language|perspective|tense|person|voice|style|format|form|tone) other than (?=\\S)`,
    ({ said }) => `do not ${said} `,
  ),
  // "only French may be used"
  opening(
    /^\W*only$/,
    `only (?<kept>[^.;:,"“]{2,40}?)(?<behind> (?:may|must|should|can|is to|are to) be (?:used|employed))(?=\\W*$)`,
    () => 'use only ',
  ),
  // "gear it towards children", "your readers are experts", "the text is not for experts", "experts are not the audience"
  opening(
    /^(?:gear|direct|pitch)$/,
    `(?<not>(?:do not|don['’]t|never) )?(?:gear|direct|pitch) ${THE_TEXT} (?:towards?|at|to) (?=[a-z])`,
    ({ not = '' }) => `${not}write for `,
  ),
  opening(
    /^(?:readers?|audience|readership)$/,
    `(?:the|your|our|its) (?:target |intended )?(?:readers?|audience|readership) (?:is|are|will be|(?:must|should) be|consists? of)(?<not> not)? (?=(?:an? |the )?(?:[a-z-]+ ){0,3}(?:[a-z-]+s|children|people)\\W*$)`,
    ({ not }) => `${not ? 'do not ' : ''}write for `,
  ),
  opening(
    /^(?:audience|readership|readers)$/,
    `(?<kept>[a-z-]+(?: [a-z-]+){0,2}?)(?<behind> (?:is|are|must|should)(?: not|n['’]t)(?: be)? the (?:target |intended )?(?:audience|readership|readers))(?=\\W*$)`,
    () => 'do not write for ',
  ),
  opening(
    /^(?:not|never|isn['’]t|aren['’]t|mustn['’]t|shouldn['’]t)$/,
    `${THE_TEXT} (?:is|(?:must|should|may|shall)(?= )) ?(?:not|n['’]t|never) (?:be )?(?:written |meant |intended )?(?:for|aimed at|tailored to|geared towards?|directed at|pitched at|targeted at) (?=[a-z])`,
    () => 'do not write for ',
  ),
  // "use Paris as the setting"
  opening(
    /^(?:setting|backdrop)$/,
    `(?<not>(?:do not|don['’]t|never) )?use (?<kept>[^.;:,]{2,40}?)(?<behind> as (?:the|a|its) (?:setting|backdrop))(?=\\W*$| (?:of|for)\\b)`,
    ({ not = '' }) => `${not}set the story in `,
  ),
  opening(
    /^setting$/,
    `(?<kept>[^.;:,]{2,40}?)(?<behind> (?:is|must be|should be) (?:the|its) setting)(?=\\W*$| (?:of|for)\\b)`,
    () => 'set the story in ',
  ),
  opening(
    /^setting$/,
    `(?<kept>[^.;:,]{2,40}?)(?<behind> (?:is|must|should|may)(?: not|n['’]t| never) (?:be )?(?:the|its) setting)(?=\\W*$| (?:of|for)\\b)`,
    () => 'do not set the story in ',
  ),
  // "never let a pun slip in"
  opening(
    /^(?:slip|creep|sneak)$/,
    `(?:never|do not|don['’]t) let (?:an? |any |the )?(?<kept>[^.;:]{1,50}?)(?<behind> (?:slip|creep|sneak) (?:in|into (?:it|the (?:[a-z-]+ )?${NOUN})))(?=\\W*$|[.;:,])`,
    () => 'never use ',
  ),
  // "the reply begins with {": nothing stands around it
  opening(
    /^(?:brace|\W*\{\W*)$/,
    `(?<subject>(?:the|your) (?:reply|answer|response|output|first character(?: of the [a-z]+)?)) (?:must |should |has to )?(?:(?:begins?|starts?|opens?) with|is|be) (?:an? |the )?(?:(?:opening |left )(?:curly )?brace|\\{)`,
    ({ subject }) => `${subject} comes with no code block`,
  ),
  // "four paragraphs, the first of which has one sentence"
  row(
    /^which$/,
    '\\b(?<piece>paragraph|sentence|stanza|section|line|verse|chapter|step|item|slide)s, (?<nth>the (?:first|second|third|last|final)) of which (?=[a-z]+s?\\b)',
    ({ piece, nth }) => `${piece}s; ${nth} ${piece} `,
  ),
  // "puns must be absent from the essay", "a pun must not be found in it"
  row(
    /^(?:absent|found|seen|encountered|present|missing)$/,
    `\\b(?<modal>${MODAL}|may|can) (?:be ${FULLY}absent from|not be (?:found|seen|encountered|present)(?: anywhere)? in|be nowhere to be (?:found|seen) in) `,
    ({ modal }) => `${/^(?:may|can)$/.test(modal!) ? 'must' : modal} not appear in `,
  ),
  // "I want no puns"
  opening(
    /^no$/,
    `(?:i|we) (?:want|wish for|expect|will have|will accept|accept|tolerate)(?: to see)? (?=no (?!(?:more|less|fewer|longer|other|one|changes?|further)\\b)[a-z])`,
    () => 'use ',
  ),
  // "the essay never uses puns"
  opening(
    /^never$/,
    `(?<subject>it|the (?:[a-z-]+ )?${NOUN}) never (?<has>use|contain|include|mention|feature|employ)s `,
    ({ subject, has }) => `${subject} must not ${has} `,
  ),
  // "I expect puns in the essay"
  opening(
    /^(?:expect|want|need)$/,
    `(?:i|we) (?:do )?(?:expect|want|need)(?: to (?:see|find|read))? (?<kept>(?!(?:you|it|the|this|that|to|no|not|nothing|exactly|only|at|\\d+|an? (?:[a-z-]+ )?${NOUN})\\b)[^.;:,]{2,50}?)(?<behind> (?:in|within|throughout) (?:it|the (?:[a-z-]+ )?${NOUN}))(?=\\W*$)`,
    () => 'include ',
  ),
  // "the essay comes with puns"
  opening(
    /^with$/,
    `(?<subject>it|(?:the|this|your) (?:[a-z-]+ )?${NOUN}) (?:(?:must|should) come|comes) with (?=[a-z])`,
    ({ subject }) => `${subject} must include `,
  ),
  // "make sure there is a pun in it"
  opening(
    /^there$/,
    `(?:make sure|ensure|see to it)(?: that)? there (?:is|are) (?!(?:no|not|nothing|exactly|at|only|more|less|fewer|always)\\b|\\d)(?<kept>[^.;:,]{2,50}?)(?<behind> in (?:it|the (?:[a-z-]+ )?${NOUN}))(?=\\W*$)`,
    () => 'include ',
  ),
  opening(
    /^there$/,
    `there (?<modal>${MODAL}) (?:also |always )?be (?!(?:no|not|nothing|exactly|at|only|more|less|fewer)\\b|\\d)(?<kept>[^.;:,]{2,50}?)(?<behind> in (?:it|the (?:[a-z-]+ )?${NOUN}))(?=\\W*$)`,
    ({ modal }) => `it ${modal} include `,
  ),
  // "work puns into it", "it should feature puns"
  opening(
    /^into$/,
    `(?:work|weave|put|slip|build) (?<kept>[^.;:,]{2,50}?)(?<behind> into (?:it|(?:the|your) (?:[a-z-]+ )?${NOUN}))(?=\\W*$)`,
    () => 'use ',
  ),
  opening(
    /^feature$/,
    `(?<subject>${THE_TEXT}) (?<modal>${MODAL}|may|can)(?<not> not| never|) feature `,
    ({ subject, modal, not }) => `${subject} ${modal}${not} include `,
  ),
];

/** The sentence in the usual words; null where it is in none of the rarer ones. */
export const inUsualWords = rewordedBy(ROWS);
