/** Words by which a text says how much or how many of something it has. Sources to build expressions with. */

/** Pieces of a text and things that it is asked for by number, in the plural. */
export const PIECES_COUNTED =
  '(?:paragraphs|sections|sentences|lines|stanzas|verses|chapters|parts|scenes|acts|slides|pages|steps|stages|points|bullets|bullet points|items|entries|rows|columns|questions|answers|exercises|tasks|options|choices|tips|hints|examples|reasons|arguments|ideas|suggestions|proposals|facts|headlines|titles|headings|subheadings|subtitles|hashtags|links|quotes|quotations|images|pictures|charts|tables|recipes|poems|tweets|posts|messages|emails|names|slogans|keywords|topics|themes|rules|definitions|terms|sources|references|footnotes|takeaways|findings|recommendations|benefits|features|ingredients|jokes|riddles|anecdotes|characters|words|syllables|emojis|(?:exclamation|question) marks|semi-?colons|commas|dashes|metaphors|similes|idioms|proverbs|adjectives|adverbs|rhetorical questions|rhymes|couplets|events|decisions|goals|measures|risks)';

/** What is said of an amount that somebody asks for: `twelve questions are needed`. */
export const IS_ASKED =
  '(?:needed|required|requested|expected|wanted|desired|asked for|called for|planned|due|given|presented|listed|named|shown|offered|provided|supplied|included|used|posed|asked|written|added|set|discussed|covered|mentioned|described|explained|produced|printed|entered|enough|sufficient|plenty|available|allowed|permitted|the (?:maximum|minimum|limit))';

/** How a text is divided, before `into` and the like: `the preparation is broken down into ten steps`. */
export const IS_DIVIDED =
  '(?:split|divided|subdivided|broken(?: down| up)?|cut(?: up)?|organi[sz]ed|structured|arranged|separated|laid out|set out|told|built(?: up)?|spread(?: out)?|presented|explained|described|made up|composed|grouped|distributed|unfolded|summed up|summari[sz]ed)(?: up)? (?:into|in|of|over|across|as|from|by)';

/** Verbs of having that stand between a piece and its amount: `the stanzas run to four lines`. */
export const HAS_AMOUNT =
  '(?:has|have|holds?|contains?|comprises?|features?|offers?|gives?|gets?|presents?|lists?|names?|mentions?|includes?|requires?|needs?|takes?(?: up)?|fills?(?: up)?|covers?|(?:weighs?|comes?|clocks?|checks?) in at|occup(?:y|ies)|spans?|runs? to|comes? to|amounts? to|adds? up to|makes?(?: up)?|totals?|consists? of|falls? into|boasts?|totals?|averages?|receives?|deserves?|demands?|carry|carries|bears?|counts?|numbers?)';

/** In front of pieces that come next: `afterwards come three paragraphs`. */
export const COMES_NEXT =
  '(?:then|afterwards|after (?:it|that|this|them|which)|next|finally|first|lastly|below|below (?:it|that|this)|above|here|there|behind (?:it|that|this)|in between|in the middle|at the (?:end|top|bottom|beginning|start)|to (?:begin|start|close|finish|end) with|this is followed by|followed by)(?: (?:there )?(?:come|comes|follow|follows|stand|stands|is|are))?';

/** That an amount is of all of them: `together, the paragraphs come to 300 words`. */
export const ALTOGETHER =
  '(?:(?:taken |put |all |added )?together|altogether|all told|all in all|in (?:total|all|sum)|combined|in combination|cumulatively|collectively|as a whole|adds? up to|adding up to|sums? up to)';

/** What is said of an amount that there is not to be, behind what is counted: `three bullets count as a failure`. */
export const IS_AMISS =
  '[^.;]{0,30} (?:counts?|is|are|was|were|would be) (?:as )?(?:an? )?(?:failure|fail|too (?:many|few|much)|not enough|wrong|mistake|error|fault|already)\\b';
