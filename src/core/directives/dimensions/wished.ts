import { type Clause, RULED_OUT } from '../clauses.ts';

/** Whether a text is to have what is named, said by the frame around the name: `I'd like …`, `the text can do without …`. */
export type Wish = 'wanted' | 'refused';

const QUALITY =
  '(?:(?:relevant|clear|short|small|simple|nice|matching|fitting|suitable|appropriate|proper|descriptive|brief|usual|plain|good|catchy|few|actual|real|single|extra|fancy|neat|bulleted|little) )';
/** What stands between the frame and the name; another thing may be named first. */
const determined = (articles: string): string =>
  `(?: of)?(?: (?:an?|some|any|a few|a couple of|lots of|plenty of|several|${articles}))?(?: [a-z-]+s (?:and|or|nor))? (?:(?:any|an?|some) )?${QUALITY}{0,2}$`;
const SOME = determined('enough');
const ANY = determined('the|your|its|those|these|this|that|all|more than zero');
const OPENER =
  '^\\W*(?:(?:please|also|and|but|so|then|just|finally|personally|really|here|hi|hello|thanks|in general|in this one|this time)[, ]+){0,3}';
const WE =
  '(?:i|we|our (?:readers|customers|editors?|clients?|team|users|company|brand)|my (?:boss|editor|client|manager))';
const READER = '(?:the |our |your )?(?:reader|readers|audience|viewers?|visitors?|users?|customers?|people)';
const TEXT =
  '(?:it|this|that|everything|(?:the|your|this|every|each|any|our) (?:(?:whole|entire|final) )?(?:text|answer|reply|response|output|post|e-?mail|letter|article|story|essay|message|document|page|summary|report|guide|review|copy|piece|content|blog post|poem|newsletter|ad|advert|flyer|leaflet|handout|speech|note|memo))';
const MODAL = '(?:must|should|shall|can|will|may|could|has to|have to|needs? to|ought to|(?:is|are) to)';
const HOLD = '(?:have|use|contain|include|feature|hold|show|get|come with|see|read|find|work with|add|be given)';
const NOT = "(?:not|n['’]t|never|not ever)";

const frame = (words: string, article: string): RegExp => new RegExp(`${OPENER}(?:${words})${article}`);

/** Right before the name. */
const WANTED = frame(
  [
    `${WE}(?:['’]d| would)?(?: (?:really|also|definitely|always|certainly|all))? (?:like|love|want|wants|need|needs|prefer|prefers|expect|expects|appreciate|insist on|ask for|asks for|wish for|count on|use|uses|work with)(?: (?:to|${TEXT} to|you to) ${HOLD}| ${TEXT} with| seeing| having| using)?`,
    `${TEXT} (?:really |definitely |also |clearly |simply )?(?:needs?|wants?|requires?|calls for|deserves?|should come with|comes with)`,
    `${TEXT} (?:cannot|can['’]?t|must not|should not|shouldn['’]t) (?:go|do|be) without`,
    `(?:could|can|would|will|may) ${TEXT} (?:please )?(?:have|use|contain|include|get|come with|feature)`,
    `(?:could|can|may) (?:i|we) (?:please )?(?:have|get|see)`,
    `${READER} ${MODAL} (?:be able to )?(?:see|find|get|be shown|be given|read|have)`,
    `(?:make sure|ensure|see to it|be sure)(?: that)? (?:there (?:is|are)|${TEXT} (?:has|uses|contains|includes|gets|comes with))`,
    `there ${MODAL} (?:always |also )?be`,
    `(?:go for|go with|opt for|work with|make use of|rely on|employ|throw in|put in|work in|let['’]s (?:have|use|add|include|see)|let there be|treat (?:us|me|them) to)`,
    `(?:do not|don['’]t|never) (?:forget|omit|skip|leave out|leave off|drop|forgo|be afraid of|neglect)(?: to (?:use|add|include|put in))?`,
    `remember(?: to (?:use|add|include|put in))?`,
  ].join('|'),
  SOME,
);

const REFUSED = frame(
  [
    `${WE}(?:['’]d| would)?(?: (?:really|personally|absolutely|just|all))? (?:hate|hates|dislike|dislikes|detest|can['’]?t stand|cannot stand|can['’]?t bear|can do without|could do without|prefer not to (?:see|have|use)|rather not (?:see|have|use)|rather (?:do|go) without|prefer no|want no|need no|have no (?:use|need) for|am not a fan of|['’]m not a fan of)`,
    `(?:i['’]m|i am|we['’]re|we are) (?:not|no) (?:an? )?(?:big )?(?:fans?|friends?) of`,
    `${WE}(?:['’]d| would)? (?:(?:do|does|did|would|will) ?${NOT}|never)(?: (?:really|ever|want to|wish to|like to))? (?:use|uses|want|wants|like|do|need|have|see|read|allow|accept|work with|care for|wish for|believe in|publish|print)(?: (?:${TEXT} )?(?:to (?:see|have|read|find|use|contain|include)|with|seeing|reading|having))?`,
    `${TEXT} (?:(?:must|should|shall|may|can|do|does|will|is to|are to) ?${NOT}|cannot|can['’]t|never)(?: ever)? (?:have|has|use|uses|contain|contains|include|includes|show|feature|come with|hold)`,
    `(?:nobody|no one|no reader|none of our readers) (?:wants?|needs?|likes?|should|is to|may|must)(?: to)?(?: (?:see|have|read|get|find|use))?`,
    `${READER} (?:(?:must|should|shall|do|does|may|will|can|is to|are to) ?${NOT}|(?:cannot|can['’]t))(?: (?:want|like|wish|have|need|be able)(?: to)?)? ?(?:see|find|get|be shown|be given|read|have)?`,
    `there (?:(?:must|should|shall|may|can|will|is|are) ?${NOT}|(?:is|are)n['’]t|cannot|can['’]?t)(?: to)? be`,
    `(?:can|could|would|will|may|might) (?:we|you|i|${TEXT}) (?:please )?(?:do|go|manage|get by|get along) without`,
    `${TEXT} (?:${MODAL} )?(?:do|does|go|goes|manages?|work|works|gets? by) without`,
    `(?:can|could|would|will) you (?:please )?(?:leave out|leave off|leave away|skip|drop|omit|avoid|ditch|lose|cut|not (?:use|add|include|put in|have)|stay away from|keep out)`,
    `(?:(?:please|kindly) )?(?:leave out|leave off|skip|drop|omit|ditch|lose|cut|cut out|ban|spare (?:me|us|them)|stay away from|stay clear of|steer clear of|keep away from|keep clear of|get rid of|do away with|hold|eliminate|resist|go easy on no)`,
    `(?:do not|don['’]t|never)(?: ever)? (?:work with|go for|opt for|put in|throw in|resort to|rely on|reach for|make use of|bother with|give (?:me|us|them)|even think of|show|let me see|bring in|make)`,
    `(?:absolutely|definitely|certainly) no|refrain from(?: (?:using|adding|including|writing|inserting|putting in))?`,
    `let['’]s not (?:have|use|add|include|see)|let['’]s (?:skip|avoid|leave out|drop|do without)`,
    `(?:not (?:with|a single|one)|not (?:with )?(?:a|one) single|none of the|nothing with|zero|sans|minus)`,
  ].join('|'),
  ANY,
);

/** Behind what is wanted: more of the order, or nothing. */
const ENDS =
  /^(?: (?:text|type|print|formatting|items?|points?|list|words?))?(?:\W*$|\s*[,;:(.!?]|\s+(?:in (?:it|this|that|here|there|the (?:text|answer|reply|response|post|article|output))|at the (?:end|bottom|top|beginning|start)|please|too|as well|here|there|throughout|so|because|since|as|where|somewhere|(?:above|over|next to) (?:each|every|all|the) [a-z]+|per|to (?:make|help|show|sum|give|keep|set)|for (?:it|this|that|each|every|the (?:main|key|most)))\b)/;
/** Behind what is refused: nothing that narrows it to a place or a kind. */
const ENDS_ALL =
  /^(?: (?:text|type|print|formatting|items?|points?|words?))?(?:\W*$|\s*[;:!?.]|,\s*(?:please|they|it|thanks|because|as|since|so|ever|either|not)\b|\s+(?:in (?:it|this|that|here|there|the (?:text|answer|reply|response|post|article|output|document|e-?mail|letter)|(?:our|your|these|those|any of (?:our|these)) [a-z]+)|at all|anywhere|here|please|whatsoever|of any kind|because|since|so|or (?:the like|such)|either|on (?:this|our) [a-z]+|for (?:this|it))\b)/;

const FIRST = /^\W*(?:(?:please|and|but|so|also)[, ]+)?(?:(?:the|all|any|some|an?) )?$/;
const IS_WANTED =
  /^(?: (?:text|type|print|formatting|items?|points?))? (?:(?:is|are|would be) (?:absolutely |strictly |also |always |very |more than |most )?(?:required|mandatory|a must(?:-have)?|essential|needed|expected|obligatory|compulsory|indispensable|wanted|desired|called for|to be (?:used|included|added|inserted))\b(?! (?:for|of|from|by|only|on|under|to) (?!(?:the (?:text|answer|reply|post)|it|this|every|each)\b))|(?:must|should|shall|ha(?:s|ve) to|needs? to|ought to) (?:also |always )?(?:be (?:used|included|added|inserted|there|present|part of)|appear|feature|not be (?:missing|forgotten|left out|omitted))\b)/;
/** `Hashtags, please.` */
const PLEASE = /^,? (?:please|thanks|thank you)\W*$/;
const IS_REFUSED = new RegExp(
  `^(?: (?:text|type|print|formatting|items?|points?))? (?:${RULED_OUT}|(?:must|should|shall|may|can|ought|need|will|would)(?: ?not|n['’]t| never|not)(?: ever)? (?:to )?(?:be (?:used|included|added|inserted|there|present|seen|part of)|appear|occur|feature|show up)\\b|never (?:appears?|occurs?|features?|shows? up)\\b|(?:do|does)(?: not|n['’]t) (?:appear|occur|exist for you)\\b|(?:is|are)(?: not|n['’]t) (?:to be )?(?:used|allowed|permitted|wanted|welcome|an option|acceptable|for us|what we want)\\b|(?:is|are) (?:a no-go|a no-no|not our style|unwanted|undesirable|to be avoided|to be left out)\\b|(?:must|should|shall|ha(?:s|ve) to|needs? to) (?:be (?:avoided|left out|omitted|skipped|dropped)|stay (?:out|away))\\b)`,
);
/** `leave tables out`, `keep emojis out of it`. */
const OUT_BEHIND =
  /^(?: (?:text|type|print|formatting|items?|points?))? (?:out|off|away|aside)\b(?! of (?!it\b|this\b|the (?:text|answer|reply|post)))/;
const TAKES_OUT = new RegExp(`${OPENER}(?:(?:could|can|would) you )?(?:leave|keep|take|cut|strip)${ANY}`);

const YES =
  /^\W*(?:yes|required|needed|wanted|please|mandatory|a must|include|included|always|on|obligatory|welcome|desired|use them|use it|some|a few|plenty)\W*$/;
const NO =
  /^\W*(?:no|none|never|nope|not any|not one|zero|off|banned|forbidden|prohibited|avoid|avoid them|leave out|not (?:allowed|wanted|permitted|welcome|here|used|at all|to be used)|no,? (?:thanks|thank you|please|never)|do not use|don['’]t use|without)\W*$/;

/** What the clause says of the thing that it names between two of its offsets, where its frame says so. */
export function wishOf(clause: Clause, start: number, end: number): Wish | undefined {
  const { lower } = clause;
  const before = lower.slice(0, start);
  const after = lower.slice(end);
  const first = FIRST.test(before);
  if (ENDS_ALL.test(after) && REFUSED.test(before)) return 'refused';
  if (first && IS_REFUSED.test(after)) return 'refused';
  if (OUT_BEHIND.test(after) && TAKES_OUT.test(before)) return 'refused';
  if (clause.lead?.polarity === 'negative') return undefined;
  if (ENDS.test(after) && WANTED.test(before)) return 'wanted';
  return first && (IS_WANTED.test(after) || PLEASE.test(after)) ? 'wanted' : undefined;
}

/** What a label of that name is given: `Emojis: no`. Nothing else stands in the sentence. */
export function wishOfLabelled({ label, lower, sentence, start, end }: Clause): Wish | undefined {
  if (label === undefined || sentence.masked.length - end > 3) return undefined;
  if (start > 0 && !sentence.masked.slice(0, start).replace(/\W/g, '').endsWith(label.replace(/\W/g, '')))
    return undefined;
  if (NO.test(lower)) return 'refused';
  return YES.test(lower) ? 'wanted' : undefined;
}
