/** Words by which a text says how much there is room for, without such words as `at most`. Sources to build expressions with. */

/** In front of the amount, whatever is counted: `the plate has room for 30 words`, `he was allotted three minutes`. */
export const ROOM_BEFORE = `(?:(?:room|space|time) (?:is )?(?:left )?for|(?:allott?(?:s|ed)|granted|allowed) (?:him|her|them|you|us|me|it|the [a-z]+)|(?:never|not|nothing|none|nobody|no one|no [a-z]+(?= (?:may|must|should|can|is to|goes|runs|reads|ever)\b)|[a-z]+n['’]t)(?: [a-z]+){0,4} (?:past|beyond)|(?:(?:stops?|stopping|gives? up)(?: reading| listening| printing)?|breaks? off|cuts? (?:it |them |you |off |everything )?off|clips?|truncates?(?: it| them)?) (?:at|after)|(?:may|can) (?:last|run(?: to)?|take|go on for|fill))`;

/** The same in front of words, lines or minutes only: `the screen shows 90 characters`. */
export const HOLDS_BEFORE = `(?:holds?|accepts?|allows?|permits?|admits?|tolerates?|grants?|affords?|displays?|shows?|prints?|publishes|stores?|sends?|transmits?|reads? out|pays? for|(?:gives|(?:they|will|would) give) (?:him|her|them|you|us|me|it)|you (?:get|have))`;

/** `it has to fit on one side of A4`. */
export const FITS_BEFORE = `fits?(?: (?:comfortably|easily|neatly|all))? (?:(?:on|in)to|on|in|within|to)`;

/** Between these and the amount: `holds an abstract of one paragraph`. */
export const ROOM_LINK = String.raw`(?: (?:only|just|exactly|about|around|a maximum of|up to|at most|no more than|(?:an?|the) [a-z]+(?: [a-z]+)? of))?\s*$`;

/** Behind it: `eighty words is where it ends`, `two sentences are all they get`, `one sentence, no more`. */
export const LIMIT_AFTER = String.raw`(?:is|are|'s) (?:where|when|the point where|the point at which) (?:[a-z]+ ){1,3}(?:has to |have to |must |should |will )?(?:stops?|ends?|is over|breaks? off|runs? out)\b|(?:is|are) all (?:there is|the (?:users?|readers?|customers?) (?:ever )?gets?|that|we|i|you|they|it|he|she|anyone|anybody|people|readers)\b|(?:is|are) (?:the (?:very )?most|as (?:much|many|long) as)\b|(?:is|are) (?:quite )?plenty\b|,? (?:and )?(?:not a|not one) (?:single )?(?:more|[a-z]+ (?:more|longer|over|beyond))\b|,? (?:and )?(?:no|nothing) more\b(?! (?:and|or) (?:no )?(?:less|fewer)\b| than)|at the (?:outside|very most)|(?:is|are) (?:the|our|your|my|its|an absolute|a strict) (?:outer |absolute |upper |hard |very )?(?:ceiling|maximum|limit|cap|most)\b`;

/** What stands over the amount: `anything beyond 300 characters`. */
export const OVERRUN = String.raw`(?:anything|whatever|everything|what|all|the rest|texts?|words?|lines?|characters?|answers?|repl(?:y|ies)|messages?|posts?|entries|titles?|summar(?:y|ies)) (?:that |which )?(?:is |are |goes? |go |lies? |comes? |runs? |stands? )?(?:beyond|past|over|above|after|longer than|exceeding|in excess of|exceeds?|(?:of |with )?more than)\s*$`;

/** What stays below the amount: `anything shorter than 250 words`. */
export const UNDERRUN = String.raw`(?:anything|whatever|everything|what|texts?|answers?|repl(?:y|ies)|messages?|posts?|entries|essays?|submissions?|reviews?|articles?) (?:(?:that|which) )?(?:is |are )?(?:with )?(?:shorter|less|fewer|lower|smaller|under|below)(?: than)?\s*$`;

/** Who does not take what is over or below the amount: `my professor fails everything`. Between it and the amount stands {@link TOO_LONG} or {@link TOO_SHORT}. */
export const REFUSES = `(?:fails|rejects?|refuses?|bins?|sends? back|returns?|ignores?|deletes?|drops?|skips?|throws? (?:out|away)|turns? down|discards?|cuts?(?: off| out)?|chops?(?: off)?|clips?|removes?|trims?|loses?|truncates?|hates?|(?:(?:do|does|will|would|can) not|don['’]t|doesn['’]t|won['’]t|wouldn['’]t|can['’]t|cannot|never) (?:take|accept|read|print|publish|grade|want|like|pass)s?) (?:everything|anything|whatever|all|texts|answers|essays|submissions|entries|(?:any|every) [a-z]+)(?: that)?(?: is| goes| comes| runs| stands)?(?: with| of)?`;
export const TOO_LONG = '(?:over|after|beyond|past|above|longer than|more than|exceeding)';
export const TOO_SHORT = '(?:under|below|short of|shorter than|less than|fewer than)';

/** What becomes of it: `is cut off`, `gets lost`, `won't be read`. */
export const FATE = String.raw`^[^.;]{0,40}?\b(?:(?:is|are|gets?|get|be|goes|go|ends up)(?: [a-z]+ly| simply| just)? (?:cut|truncated|dropped|lost|ignored|discarded|clipped|chopped|trimmed|rejected|refused|hidden|unread|deleted|removed|swallowed|thrown away|binned|bounced|returned|sent back|turned down|split)\b|(?:is|are|be|counts? as|will be|would be) (?:simply |quite |far |much )?(?:unacceptable|unwelcome|inadmissible|forbidden|prohibited|ruled out|out of the question|a no-go|(?:far |much )?too (?:long|short|much|little|many|few)|not (?:enough|acceptable|allowed|permitted|sufficient|an option|good enough|wanted))\b|(?:isn['’]t|aren['’]t|wouldn['’]t be|won['’]t be) (?:enough|acceptable|allowed|permitted|sufficient|an option|good enough|wanted)\b|(?:will|would|does) not (?:do|be enough|suffice)\b|(?:won['’]t|wouldn['’]t|doesn['’]t) (?:do|be enough|suffice)\b|falls off\b|(?:goes|ends up|lands)(?: [a-z]+)? (?:in|into) the (?:bin|trash|rubbish|waste[a-z]*|shredder)\b|and (?:i|we|they|people|readers|everyone|the [a-z]+)(?: will|['’]ll)? (?:stops?|gives? up|skips?|leaves?|ignores?|throws?|bins?|returns?|sends?|am out|are out)\b|you (?:have|['’]ve|had) (?:not|failed|missed|fallen|gone)\b|(?:loses|bores|annoys|overwhelms|confuses|tires|scares|puts off) (?:[a-z]+ )?(?:people|readers|them|users|customers|us|everyone|visitors|you|the [a-z]+)\b|disappears?\b|vanish(?:es)?\b|bounces?\b|(?:(?:is|are|does|do|will) not|isn['’]t|aren['’]t|doesn['’]t|don['’]t|won['’]t|never|no one|nobody)(?: be| get| gets| even)? (?:shown|reads?|stored|sent|delivered|saved|displayed|printed|published|kept|accepted|fit|pass|count|get through|go through)\b)`;

/** A word of one of these stands in every such frame. */
export const LIMIT_WORDS =
  /\b(?:room|space|time|holds?|accepts?|allows?|allowed|permits?|admits?|tolerates?|grants?|granted|affords?|displays?|shows?|prints?|publishes|stores?|sends?|transmits?|reads?|pays?|for|allott?(?:s|ed)|gives?|get|have|stops?|stopping|breaks?|cuts?|clips?|truncates?|fits?|past|beyond|where|when|point|all|most|as|plenty|not|no|nothing|outside|ceiling|maximum|limit|cap|over|above|after|longer|exceeds?|exceeding|excess|more|less|fewer|shorter|below|under|may|can)\b/;

/** Things to write on with what they have room for: `unit` and the most of it, wide enough for any hand and size. */
export const SURFACES: readonly (readonly [pattern: string, unit: string, most: number])[] = [
  ['(?:picture )?postcards?', 'word', 200],
  ['(?:sticky|post-it) notes?|post-its?', 'word', 60],
  ['business cards?|visiting cards?', 'word', 80],
  ['index cards?|flash ?cards?', 'word', 200],
  ['text messages?|sms', 'character', 160],
  ['tweets?', 'character', 280],
  ['telegrams?', 'word', 100],
];

/** What has room for a whole text: `the plate`, `the journal`, `the phone`. */
export const MEDIA =
  /\b(?:plate|plaque|card|tin|packet|frame|screen|display|sign|column|leaflet|slot|pager|sms|lectern|ticker|notice ?board|panel|form|database|journal|editor|magazine|newspaper|printer|phone|watch|app|widget|popup|platform|system|portal|website|cms|pastor|organi[sz]er|chair|host|station|client|we|you|there|it)$/;
