/**
 * Words that say on which side of an amount a text has to stay: in front of the number (`at least`, `nothing under`) and behind
 * it or behind what it counts (`or more`, `, tops`). Sources to build expressions with; `readBound` reads amounts by them.
 */

const NOT = "(?:not|never|cannot|n['’]t)";
/** `nothing`, `not a single line`. */
export const NOTHING =
  '(?:nothing|none|not (?:even )?(?:an?|one)(?: single)? [a-z]+)(?: (?:that |which )?(?:is|goes|runs|comes))?';
const HARD = '(?:(?:very|bare|absolute|hard|strict|firm|outer|outside|official) )?';
/** Behind `the minimum`: ` length of the letter`. */
const MEASURE =
  '(?:(?: (?:total |overall |required |allowed )?(?:length|size|word count|number of (?:words|characters|sentences|lines)))(?: (?:of|for) (?:the |an? |each |every |your |any )?[a-z]+(?: [a-z]+)?)?)?';
const CEILING = `${HARD}(?:(?:upper|outer|word) limit|upper bound|max(?:imum)?\\b${MEASURE}|ceiling\\b|limit\\b|cap\\b|cut-?off(?: point)?\\b)`;
const FLOOR = `${HARD}(?:lower (?:limit|bound)|min(?:imum)?\\b${MEASURE}|floor\\b)`;
const SOMEBODY =
  '(?:that )?(?:i|we|you|they|it|he|she|anyone|anybody|people|readers|there|(?:my|our|your|the) [a-z]+)\\b';
/** Between such a noun and its amount. */
const IS =
  "(?: here| for [a-z]+(?: [a-z]+)?| allowed| permitted| required)?(?: is| (?:must|should|has to) be|:| lies at| stands at|,? that['’]s)(?: set at| fixed at)?";
const SAY_IS = `(?: ${SOMEBODY}(?: [a-z'’]+){1,4}?)? (?:is|are)`;

/** `the upper bound is`, `the least I need is`. */
export const LIMIT_IS = `(?:the|our|my|your) (?:${CEILING}|${FLOOR})${IS}|the ${HARD}(?:most|least)${SAY_IS}`;

export const UPPER_BEFORE = `at (?:the )?(?:very )?(?:most|maximum)|no more than|not more than|no [a-z]+ (?:tops|exceeds|surpasses)|no longer than|not longer than|no greater than|no larger than|(?<!\\badd(?:s|ing|ed)? )up to|as (?:many|much) as|(?:maximum|upper|greatest) (?:length|size|number|word count|limit) of|maximum of|max(?:imum|\\.)?(?: (?:of|length))?|a max(?:imum)? of|(?:do |does |must |should |may |can )?${NOT} (?:to )?(?:be |(?:let|make|have) (?:it|this|them|that) (?:get |run |grow |go )?)?(?:(?:exceed|surpass|top)s?|(?:go|run|get|stretch|extend|continue)(?:es|s)? (?:to )?(?:over|above|beyond|past|more than|longer than)|more than|longer than|over)|${NOTHING} (?:over|above|past|beyond|more than|longer than)|without exceeding|limit(?:ed)?(?: \\w+){0,4}? to|(?:cap(?:s|ped)?|tops? out|max(?:es)? out)(?: \\w+){0,3}? at|restrict(?:ed)?(?: \\w+){0,4}? to|within|≤|<=|keep (?:\\w+ ){0,5}?(?:to|within)|(?:an? )?(?:[a-z]+ )?(?:limit|budget|cap|allowance|quota) of|(?:a )?ceiling of|not exceeding|(?:content yourself|make do|get by) with|(?:cap|limit|ceiling|maximum|budget) is|(?:the|our|my|your) ${CEILING}${IS}|the ${HARD}most${SAY_IS}`;
export const BELOW_BEFORE =
  'less than|fewer than|under|below|shorter than|south of|shy of|(?:stop|stay|remain|keep)s? short of|<';
export const LOWER_BEFORE = `(?:the )?minimum is|at (?:the )?(?:very )?(?:least|minimum)|no (?:fewer|less) than|not (?:fewer|less) than|as few as|(?:minimum|lower|smallest) (?:length|size|number|word count|limit) of|minimum of|min(?:imum|\\.)?(?: (?:of|length))?|a min(?:imum)? of|≥|>=|no shorter than|${NOT} (?:to )?(?:be |(?:let|make|have) (?:it|this|them|that) (?:get |run )?)?(?:(?:fall|go|drop|sink|run|come|stay|dip|get|stop|end)s? (?:to )?)?(?:below|under|short of|shorter than|less than|fewer than)|${NOTHING} (?:below|under|short of|shorter than|less than|fewer than)|upwards? of|north of|(?:must|should|has to|needs to|you|it) clears?|a good|reach(?:es)?|(?:do not|don['’]t|never) (?:stop|end|finish|quit) (?:before|short of|until)(?: (?:you|it)(?:['’]ve| have)?)?(?: (?:reach(?:ed)?|hit|g[eo]t to|pass(?:ed)?|written|wrote|write))?|(?:the|our|my|your) ${FLOOR}${IS}|the ${HARD}least${SAY_IS}`;
export const ABOVE_BEFORE =
  '(?:go|get|run|write|push|stretch)(?:e?s)? (?:past|beyond)|(?:must|should|has to|needs to|you|it) (?:top|surpass)(?:e?s)?|more than|over|above|longer than|greater than|exceed(?:s|ing)?|in excess of|>';
export const EXACT_BEFORE =
  'exactly|precisely|only(?: (?:contain|include|have|use|hold|show|feature|comprise))?|just|strictly|a total of|no more and no less than|=';
export const ABOUT_BEFORE =
  'in the (?:neighbou?rhood|vicinity|ballpark|area) of|on the order of|more or less|give or take|plus or minus|about|around|approximately|roughly|approx\\.?|~|≈|circa|some|nearly|close to|somewhere around|in the region of';

/** The commonest words in front of an amount, for frames that take in a whole sentence. */
export const BOUND_WORDS =
  '(?:exactly|precisely|only|just|at (?:the )?(?:very )?(?:least|most)|up to|upwards of|(?:no|not|never) (?:more|fewer|less) than|an? (?:absolute |strict )?(?:maximum|minimum|total) of|(?:fewer|less|more) than|about|around)';

/** Where a bound behind a comma ends: `200 words, at most three paragraphs` bounds the paragraphs. */
export const BOUND_ENDS =
  '(?=\\W*$|[.,;:!?)–—]| (?:please|and|but|in|for|per|of it|including|with|all|because|since|so)\\b)';
const NO_ONE = '(?:no|not|never|nothing|neither)(?: (?:even )?(?:any|(?:an?|one|a single)(?: [a-z]+)?))?';
const MORE = `(?:more\\b|(?:longer|further|over)\\b${BOUND_ENDS})`;
const LESS = `(?:less\\b|fewer\\b|(?:shorter|under)\\b${BOUND_ENDS})`;
const AND_NO = `(?:,|,? (?:and|or|but|nor))(?: (?:no|not|never|any|one|an?|single|even))*`;
const AS_THE =
  "(?:(?:at|as) (?:the |an? |our |your |its )?|(?:(?:which|that) )?(?:is|are|being) (?:the|our|your|my|an?) |that['’]s (?:the|our|my) )";

export const EXACT_BEHIND = `(?:exactly|precisely)\\b(?! (?:as|like|what|how|the)\\b)|(?:with |and )?${NO_ONE} ${MORE}${AND_NO} ${LESS}|(?:with |and )?${NO_ONE} ${LESS}${AND_NO} ${MORE}|on the (?:dot|nose|button)\\b|to the (?:letter|word)\\b|flat\\b|all told\\b|only(?=\\W*$|[.,;:!)])`;
export const UPPER_BEHIND = `or (?:fewer|less|shorter|under|below)\\b|(?:and |but )?${NO_ONE} ${MORE}(?! than)|(?:and )?that['’]s (?:it|all)\\b|${AS_THE}?${CEILING}|(?:${AS_THE}${HARD}most|at (?:the )?${HARD}longest)\\b(?= ${SOMEBODY}|\\W*$|[.,;:!?)]| (?:please|and|but|in|for|per|of it|including)\\b| \\()|at (?:the )?${HARD}(?:most|outside)\\b|tops\\b|budget\\b|will do\\b|or so less\\b`;
export const LOWER_BEHIND = `or (?:more|longer|greater|above|over|up|upwards?|better|beyond)\\b|(?:and )?(?:up|upwards?)\\b(?! (?:to|of)\\b)|and (?:over|above|more|beyond|then some)\\b|(?:and |but )?${NO_ONE} ${LESS}(?! than)|plus(?=\\W*$|[.,;:])|${AS_THE}?${FLOOR}|(?:${AS_THE}${HARD}least|at (?:the )?${HARD}shortest)\\b(?= ${SOMEBODY}|\\W*$|[.,;:!?)]| (?:please|and|but|in|for|per|of it|including)\\b| \\()|at (?:the )?${HARD}least\\b`;
export const ABOUT_BEHIND = `or so\\b(?! less)|or thereabouts\\b|or near enough\\b|(?:give or take|plus or minus)(?: a few)?\\b|more or less\\b|(?:roughly|approximately)${BOUND_ENDS}`;
/** Between an amount and the bound behind it: `five sentences long`, `80 characters including spaces`. */
export const BEHIND_LEAD =
  '[\\s)]*(?:(?:long|in length)\\b\\s*)?(?:of (?:[a-z]+ ){1,2})?(?:(?:including|counting|excluding|not counting|inclusive of) (?:the |any )?[a-z]+,? )?';
/** The same behind a comma. */
export const BEHIND_COMMA = '\\s*(?:[,:]|[–—-]|\\band\\b) ?(?:(?:and|but|please|which is|yes),? )*';
