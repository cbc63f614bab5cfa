/** What is told of the pieces of an answer: titles, sections, bullets, blanks, highlights, postscripts. Sources to build expressions with. */

/** Verbs and prepositions whose object is in the answer. */
export const HOLDS =
  "(?:uses?|using|includes?|including|contains?|containing|ha(?:s|ve)|having|with|adds?|adding|puts?|gives?|provides?|inserts?|carr(?:y|ies)|features?|needs?|wants?|requires?|attach|append|places?|bears?|shows?|writes?|makes?|gets?|keeps?|leaves?|holds?|creates?|consists? of|comes? with|wraps?|throw in|tack on|pop in|slip in|work in|(?:i|we)(?:[’']d| would) (?:like|love)|(?:starts?|begins?|opens?|ends?|clos(?:ed?|es)|finish(?:es|ed)?|concludes?|topped|tops?|headed|heads?|leads?|preceded|followed)(?: (?:it|off|out|up|(?:the|your|each|every|all|any)(?: [a-z-]+){1,2}))? (?:with|in|by))";

/** What an answer does without, before its name. */
export const LACKS =
  "(?:no|there (?:is|are) never(?: any| an?)?|zero(?! or\\b)|(?:hates?|detests?|dislikes?|(?:can['’]?t|cannot) (?:stand|bear|abide))(?: the| your| those| these)?|without(?: using| adding| putting in)?(?: any| an?)?|(?:free|devoid|clear) of(?: any| all)?|none of (?:the|those|these|your|that|this)|(?<!\\b(?:not|never|without) )(?<!n['’]t )(?:skip|omit|drop|avoid|exclude|ditch|forgo|scrap|spare (?:me|us)|cut(?: out)?|leave (?:out|off)|do without|dispense with|hold|rather than|instead of|in place of|refrain from)(?:ing)?(?: using| adding| putting(?: in)?| including| writing)?(?: any| the| all| your| an?| those| these)?|(?:(?<=n['’])t|not|never|nor)(?: (?:(?:answer|respond|reply|write|format|use) (?:with|in|as)|use|add|include|put|have|want|write|give|need|attach|append|see|contain|leave|insert|show|make|be|get|bear|feature|receive|tack on|like|carry|do(?= post)|end with|start with|open with|set|place|(?:use|include|contain|bear|feature|receive|get|show)s|has|carries)(?:ing)?(?: (?:it|this|that))?(?: in)?(?: me)?(?: (?:any|an?|the|your|one|those|these))?| (?:any|an?|the|your|one|those|these)))";

/** What is said of a thing named before: `skip that`, `leave yours off`, `they are overkill`. */
export const DROPS_IT =
  "(?:(?<!\\b(?:not|never) )(?<!n['’]t )(?:(?:skip|drop|omit|avoid|ditch|scrap|leave (?:out|off)|do without|lose|cut|hold) (?:it|that|this|them|those|one|these|yours)\\b|(?:leave|keep|take|cut) (?:it|that|this|them|those|one|these|yours) (?:out|off|away)\\b)|\\bnone of (?:those|them|that|it|these)\\b|(?:not|(?<=n['’])t|never) (?:want to )?(?:do|use|add|include|have|get|carry|want|need|put|write|see|give(?: me)?) (?:it|that|this|them|those|one|any|either|these)\\b|\\bnever want to see\\b)";

/** What is said right behind the name of a thing that stays out. */
export const IS_TOO_MUCH =
  "(?:(?:is|are|would be|feels?|looks?) (?:overkill|too much|a no-no|unwelcome|out of place|unprofessional|banned|forbidden|not (?:allowed|welcome|wanted|permitted|needed)|off limits)|(?:are|is) out\\b|(?:must|should|may|can|shall)(?: not|n['’]t|not| never) (?:be(?! (?:an?|the|longer|shorter|more|less|in(?! (?:the|your|any|it|this)\\b)|too|over|under)\\b)|appear|occur|stand)\\b)";

/** The answer or the document, behind a word of place: `in the reply`. */
export const WHOLE_PLACE =
  '(?:the |an? |your |any |all |each |every |this |its |my |our |entire |whole |final |finished )*(?:response|answer|output|text|email|story|essay|article|post|letter|reply|message|poem|review|plan|it|copy|document|content|piece|page|card|memo|speech|replies|answers|responses|letters|messages|emails|texts|documents|what you (?:write|send|say))\\b';

/** How someone speaks of stretches of an answer that stand out. */
export const STRETCH =
  '(?:sections?|parts?|things?|phrases?|words?|passages?|portions?|terms?|bits?|ideas?|points?|sentences?|expressions?|keywords?|stretch(?:es)?|snippets?|names?|facts?)';
