import { type Cued, rewordedBy, row } from './cued.ts';
import { NEVER, NOUN } from './outright.ts';

/** Roundabout ways to rule something out, put as bans: `The price must in no way be mentioned`, `Omit anything that has to do with prices`. */

const OPENS = '(?<=^\\W{0,80}|[;:—–,] (?:(?:and|but|so) )?)';
const MODAL = '(?:must|should|may|can|shall|will)';
/** Denies what follows, at the start of a statement or behind its verb. */
export const IN_NO_CASE =
  '(?:under no circumstances?|on no account|in no (?:way|case|event)|at no (?:point|time|stage)|by no means)';
const BANS =
  "(?:omit|omits|omitting|leave out|leaves out|leaving out|skip|exclude|avoid|avoids|avoiding|cut|drop|ignore|remove|eliminate|without|(?:steer|keep|stay) clear of|(?:stay|keep) away from|(?:do not|don['’]t|never|must not|should not|may not|shall not|not to) [a-z]+(?: (?:about|on|of|up|to|into))?)";
const ANYTHING =
  '(?:anything|everything|all|whatever|(?:any |all )?(?:things|topics|subjects|matters|information|details|material|content|passages|remarks|parts))';
const OF =
  '(?:ha(?:s|ve) (?:anything |something |even remotely )?to do with|concerns?|relates? to|pertains? to|(?:is|are) (?:in any way |even remotely )?(?:about|related to|connected (?:to|with)|linked (?:to|with)|concerned with))';
const RULED_OUT = `(?:${MODAL} (?:not|never|be (?:left|omitted|excluded|avoided))|(?:is|are) (?:not|never|to be (?:left|omitted|excluded|avoided)|off|taboo|banned|forbidden))\\b`;
const OF_IT = `(?:(?:that|which) ${OF}|whatever ${OF}|(?:in any way |even remotely |remotely )?(?:related to|connected (?:to|with)|linked (?:to|with)|relating to|pertaining to|concerning|involving|to do with))`;
const READERS =
  '(?:(?:the |our |all )?(?:readers?|audience|listeners|viewers|guests|customers|visitors|users|public|children|parents)|people|everyone|everybody)';

/** To whom something may be given. */
const TO_WHOM = `(?:${READERS}|(?:the |our )?(?:customer|guest|visitor|user|client|applicant|participant|student)s?|them|him|her)`;
const GIVES: Readonly<Record<string, string>> = {
  offered: 'offer',
  given: 'give',
  granted: 'grant',
  promised: 'promise',
  shown: 'show',
};

const THINGS =
  '(?<kept>(?!(?:it|this|that|they|these|those|which|what|there|the|no|none|neither|only|both|such|other|others)\\b)[a-z][a-z-]{2,}(?: [a-z-]{2,}){0,2}?)';
/** Behind things, that they are not to be in the text. */
export const ARE_RULED =
  '(?<behind> (?:is|are) (?:ruled out|out of the question|(?:strictly )?(?:forbidden|banned|prohibited|taboo)|unacceptable|unwelcome|to be avoided|not (?:allowed|permitted|acceptable)))(?=[.!]?$)';
const IS_RULED =
  /^(?:ruled|question|allowed|permitted|acceptable|forbidden|banned|prohibited|taboo|unacceptable|unwelcome|avoided)[.!]?$/;

const ROWS: readonly Cued[] = [
  // "the price must under no circumstances be mentioned"
  row(
    /^(?:circumstances?|account|way|case|event|point|time|stage|means)$/,
    `\\b(?<modal>${MODAL}) ${IN_NO_CASE} (?:ever )?(?=[a-z])`,
    ({ modal }) => `${modal} not `,
  ),
  // "the text is not supposed to mention it"
  row(
    /^(?:supposed|allowed|permitted|meant|intended)$/,
    `(?<=^\\W{0,80}(?:it|(?:the|this|your|each|every) (?:[a-z-]+ )?${NOUN}) )(?:is|are)(?: not|n['’]t) (?:supposed|allowed|permitted|meant|intended) to `,
    () => 'must not ',
  ),
  row(/^not$/, `${OPENS}(?:you are|you['’]re) (?:not|never) to (?=[a-z])`, () => 'do not '),
  // "the customer must not be offered a refund"
  row(
    /^(?:offered|given|granted|promised|shown)$/,
    `(?<=^\\W{0,80})${TO_WHOM} (?:must|should|may|can|shall|will|is to|are to)(?: not| never|n['’]t) (?:ever )?be (?<done>offered|given|granted|promised|shown) (?=(?:any|an?|the) )`,
    ({ done }) => `do not ${GIVES[done!]} `,
  ),
  // "give the customer no information on it"
  row(/^no$/, `${OPENS}(?<verb>give|offer|grant|promise|show|send) ${TO_WHOM} (?=no [a-z])`, ({ verb }) => `${verb} `),
  // "the review must come without a rating"
  row(/^come$/, `\\b(?<modal>${MODAL}) come without (?:any |an? )`, ({ modal }) => `${modal} have no `),
  // "do not so much as hint at it"
  row(
    /^(?:much|even)$/,
    `${OPENS}${NEVER} (?:so much as|even) (?=(?:hint|mention|name|allude|touch|refer|suggest|imply|describe|discuss|include|bring|talk|speak|joke)\\b)`,
    () => 'never ',
  ),
  // "omit anything that has to do with taxes"
  row(
    /^(?:has|have|concerns?|relates?|pertains?|is|are|related|connected|linked|relating|pertaining|concerning|involving|do)$/,
    `(?<=\\b${BANS} )${ANYTHING} ${OF_IT} `,
    () => '',
  ),
  // "the word …, capitalised or not, is banned", "both keywords, …, must be there"
  row(
    /^(?:capitali[sz]ed|case|form)$/,
    ',? (?:whether )?(?:capitali[sz]ed or not|in (?:any|either|whatever) (?:case|form)|regardless of case)(?:,|(?= (?:is|are|must|may)\\b))',
    () => '',
  ),
  row(
    /^(?:keywords?|words|terms)$/,
    '(?<=\\b(?:both|the|these|all|two|three) (?:[a-z]+ )?(?:keywords|words|terms|phrases)),(?<kept> ["“][^.;:]{2,120}?["”])(?<behind>,?)(?= (?:must|should|shall|have|has|are|is|may|can|need|all|both)\\b)',
    () => '',
  ),
  // "quotation marks of any kind are not permitted", "no tables of any sort may be used"
  row(
    /^(?:kind|kinds|sort|sorts|type|types)$/,
    `(?<=^\\W{0,80}[a-z][a-z -]{1,40}) of (?:any|all|whatever|every) (?:kinds?|sorts?|types?)(?= (?:${RULED_OUT}|(?:must|should|may|can|shall) be\\b|is\\b|are\\b))`,
    () => '',
  ),
  // "tables are ruled out; give a sentence", "tables are not allowed, so write in prose"
  row(
    /^(?:ruled|question|allowed|permitted|forbidden|banned|prohibited|taboo)$/,
    `(?<=^\\W{0,80})(?:an? |any )?(?<kept>(?!(?:it|this|that|they|these|those|which|what|there|the|no|none|neither|only)\\b)[a-z][a-z-]{2,}(?: [a-z-]{2,}){0,2}?)(?<behind> (?:is|are) (?:ruled out|out of the question|(?:strictly )?(?:forbidden|banned|prohibited|taboo)|not (?:allowed|permitted)))(?=; |: |, (?:so|and|hence|therefore) )`,
    () => 'do not use ',
  ),
  // "write in prose; tables are ruled out"
  row(IS_RULED, `(?<=[a-z)]{2}(?:;|, (?:and|but)) )${THINGS}${ARE_RULED}`, () => 'use no '),
  // "with neither metaphors nor puns", "plain: neither metaphors nor puns", "neither metaphors nor puns are allowed"
  row(
    /^neither$/,
    `(?<open>^\\W*|\\bwith |\\buse |(?<=[a-z])(?:[:;,] | [–—-] | [(]))neither (?<kept>(?!(?:of|the|side|one)\\b)[a-z-]{3,}(?: [a-z-]+){0,2}?)(?<behind> nor )(?=[a-z-]+(?: [a-z-]+){0,2}(?:[.,;!)]|$| (?:is|are|may|must|should)\\b))`,
    ({ open }) => `${open}no `,
    ' and no ',
  ),
  // "join two clauses with a semicolon"
  row(
    /^(?:semi-?colons?|dash(?:es)?|hyphens?|ampersands?|slash(?:es)?|colons?)$/,
    `${OPENS}(?:join|link|connect|combine) (?!["“\\d])[^.;:,"“]{2,60}? (?:with|by|by means of|using|through) (?=(?:an? |the )?(?:semi-?colons?|em dash|dash(?:es)?|hyphens?|ampersands?|slash(?:es)?|colons?)\\b)`,
    () => 'use ',
  ),
  // "the character * must not appear"
  row(
    /^(?:character|sign|symbol)$/,
    "(?<=^\\W{0,80})(?:the )?(?:character|sign|symbol) \\* (?=[a-z]+(?: not|n['’]t| never)\\b)",
    () => 'the asterisk ',
  ),
  // "watering, whether too much or too little, must not be discussed", "pests, including ants, are to be left out"
  row(
    /^(?:whether|however|matter)$/,
    `(?<=^\\W{0,80}[a-z][^.;:,"“]{1,60}), (?:whether|however|no matter) [^.;:,"“]{2,60},(?= ${RULED_OUT})`,
    () => '',
  ),
  row(
    /^(?:including|especially|particularly|notably|such|even)$/,
    `(?<=^\\W{0,80}[a-z][^.;:,"“]{1,60}), (?:including|especially|particularly|notably|such as|even)(?<kept> [^.;:,"“]{2,60})(?<behind>,)(?= ${RULED_OUT})`,
    () => ' and',
  ),
  // "all numbers, small ones included, must be digits"
  row(
    /^included$/,
    '(?<=^\\W{0,80}[a-z][^.;:,"“]{1,60}), [^.;:,"“]{2,40} included,(?= (?:must|should|shall|may|can|are|is|has|have)\\b)',
    () => '',
  ),
  // "supplement each answer with a remark in brackets"
  row(
    /^(?:parentheses|brackets|bold|italics|capitals)$/,
    `${OPENS}(?:supplement|accompany|follow|complete|complement|furnish|provide|enrich) (?<kept>(?:each|every|all) [^.;:,"“]{2,30}?)(?<behind> (?:with|by) )(?=(?:an?|the|one|its) [^.;:,"“]{2,40} in (?:parentheses|brackets|bold|italics|capitals)\\b)`,
    () => 'add to ',
    ' ',
  ),
  // "let there be no mention of it"
  row(
    /^no$/,
    `${OPENS}(?:(?:i|we)(?:['’]d| would) (?:prefer|like)|let there be|(?:make sure|ensure|see to it|see)(?: that)? there (?:is|are)) (?=no (?:mentions?|references?|talk|hint|discussion|descriptions?|word) (?:of|to|about|on)\\b)`,
    () => '',
  ),
  row(
    /^nothing$/,
    `${OPENS}(?:make sure|ensure|see to it|see)(?: that)? nothing (?:is|gets) (?:said|told|written|mentioned|revealed|let slip) (?:about|of|on) `,
    () => 'do not mention ',
  ),
  // "it would be wrong to mention it"
  row(
    /^(?:wrong|inappropriate|improper)$/,
    `${OPENS}it (?:would|will) be (?:wrong|inappropriate|improper) to `,
    () => 'never ',
  ),
  // "we ask you not to mention it"
  row(
    /^(?:ask|asked|beg|request|requested)$/,
    `${OPENS}(?:(?:i|we) (?:(?:must|have to|would|['’]d) )?(?:kindly )?(?:ask|beg|request) you|you are (?:kindly )?(?:asked|requested)) (?:not to|to not|never to) `,
    () => 'do not ',
  ),
  // "hold off on it", "pay no attention to it", "give it a wide berth"
  row(/^off$/, `${OPENS}hold off on `, () => 'leave out '),
  row(/^do$/, `${OPENS}(?:please )?make do without `, () => 'do without '),
  row(
    /^(?:attention|thought)$/,
    `${OPENS}(?:pay no attention to|give no thought to|do not give a thought to|waste no thought on) `,
    () => 'ignore ',
  ),
  row(/^berth$/, `${OPENS}give (?<kept>[^.;:,]{2,50}?)(?<behind> a wide berth)`, () => 'avoid '),
  row(
    /^words?$/,
    `${OPENS}${NEVER} (?:lose|waste|spend|spill|breathe|say|write) (?:a|one|a single|any|even a|even one) (?:single )?words? (?:about|on|over|of) `,
    () => 'do not mention ',
  ),
  // "write a letter that does not mention the price"
  row(
    /^(?:does|doesn['’]t|never)$/,
    `^\\W*(?<kept>(?:please )?(?:write|draft|compose|create|produce|prepare|give|make) (?:me |us )?(?:an?|the|your|one) (?:[a-z-]+ ){0,3}${NOUN}(?: (?:about|on|for|to|of|in) [a-z' -]{2,40})?)(?<behind>,? (?:that|which) (?:does not|doesn['’]t|never|must not|should not|may not|must never) )(?=(?:mention|discuss|refer|touch|go|describe|name|reveal|disclose|include|contain|allude|bring|talk|speak|give away)\\b)`,
    () => '',
    '; do not ',
  ),
  // "leave open who did it", "leave the rest to the imagination"
  row(/^open$/, `${OPENS}leave (?:it )?open (?=(?:who|what|how|why|when|where|whether|which)\\b)`, () => 'never say '),
  row(
    /^imagination$/,
    `${OPENS}leave (?<kept>[^.;:,]{2,50}?)(?<behind> to (?:the (?:[a-z]+['’]s? )?|(?:readers|people)['’] )imagination)`,
    () => 'omit ',
  ),
  // "keep the price a mystery", "keep the price vague"
  row(
    /^(?:mystery|secret|vague|unspecified|undefined|unexplained|unclear|ambiguous)$/,
    `${OPENS}keep (?!(?:the |its |your |all |any )*(?:ending|end|tone|language|style|meaning|wording|conclusion|message|mood|outcome|story|text|answer|reply|descriptions?|details?|it)\\b)(?<kept>[^.;:,]{2,50}?)(?<behind> (?:(?:a|an? (?:complete|total)) (?:mystery|secret)|(?:(?:completely|deliberately|intentionally) )?(?:vague|unspecified|undefined|unexplained|unclear|ambiguous)(?: and (?:vague|unspecified|undefined|unexplained|unclear|ambiguous|general))?)(?=\\W*$))`,
    () => 'omit ',
  ),
  row(
    /^imagination$/,
    `^\\W*(?<kept>(?:the |any |all |its |their |his |her )?[a-z][a-z' -]{2,50}?)(?<behind> (?:must|should|is to|are to|has to|have to) be left (?:entirely |completely |wholly |up )?to (?:the )?(?:[a-z]+['’]s?|[a-z]+s['’]) imagination)`,
    () => 'omit ',
  ),
  // "readers should be spared the details"
  row(/^spared$/, `${OPENS}${READERS} (?:should|must|is to|are to) be spared `, () => 'leave out '),
];

/** Puts as a ban what rules something out in a roundabout way; null where nothing does. */
export const ruledOut = rewordedBy(ROWS);
