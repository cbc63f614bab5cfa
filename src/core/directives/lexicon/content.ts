import { nounGroup } from './synonyms.ts';

/** Words that say that something is written about, refused, or done, in prompts. Lemmas unless said otherwise. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs whose object is what the text holds. */
export const CONTENT_VERBS = words(`
include mention discuss cover describe explain provide give award state list address detail analyze analyse elaborate focus highlight show outline present introduce contain incorporate
summarize summarise add feature specify name note report examine explore assess evaluate consider emphasize emphasise illustrate exemplify support back write tell
recall picture recommend compare contrast praise criticize depict portray narrate recount review touch refer talk speak offer supply share reveal disclose divulge
identify enumerate define clarify capture convey reflect end conclude close begin start embed append integrate weave allude hint comment dwell expand indicate
announce remind delve justify argue demonstrate account characterize characterise sketch omit exclude draft compose have
express voice stress underline underscore accentuate spotlight foreground showcase itemize itemise recap retell tackle trace evoke paint recreate profile interview clarify elucidate acknowledge weigh ponder debate articulate substantiate celebrate commemorate condemn endorse dramatize interpret survey chronicle conjure contrast
rebut refute anticipate dispel debunk disprove invalidate`);

interface Phrasal {
  /** Tested on what follows the verb. */
  readonly particle: RegExp;
  /** The verb of this lexicon that both together stand for. */
  readonly means: string;
}

/** Verbs in their base form by what they mean with a particle or with a noun that says nothing of its own. */
export const PHRASAL_VERBS: ReadonlyMap<string, readonly Phrasal[]> = phrasalVerbs([
  ['work slip throw toss squeeze put drop fit build bring', 'include', /^\s*(?:[^.;]{1,60}\s)?(?:in|up)\b/],
  [
    'work slip weave fit build bring',
    'include',
    /^\s*(?:[^.;]{1,60}\s)?into (?:it|(?:the|your|each|every|all|any) (?:text|letter|email|story|article|poem|answer|reply|response|message|post|speech|report|scene|plot|dialogue))\b/,
  ],
  ['add sum', 'calculate', /^\s*(?:it |them |the [a-z]+ )?up\b/],
  // Tools are called, too.
  [
    'call ring',
    'phone',
    /^\s*(?:(?:the|an?|any|your|our|all) )?(?:customers?|users?|clients?|guests?|patients?|people|parents?|owners?|tenants?|suppliers?|them|him|her|anyone|back)\b/,
  ],
  ['set', 'state', /^\s*(?:out|forth)\b(?! to\b)/],
  ['make', 'state', /^\s*(?:it )?(?:clear|plain|known|explicit|obvious)\b/],
  ['raise broach', 'discuss', /^\s*(?:the )?(?:subject|topic|issue|matter|question) of\b/],
  [
    'say',
    'discuss',
    /^\s*(?:an?|some|one|two|a few|a couple of)? ?(?:words?|sentences?|things?|bit|little)? ?(?:about|on)\b/,
  ],
  ['open', 'begin', /^\s*(?:(?:each|every|all|the|your) [a-z]+(?: [a-z]+)? )?with\b/],
  ['lead', 'begin', /^\s*with\b/],
  ['kick', 'begin', /^\s*off\b/],
  ['sum', 'summarize', /^\s*up\b/],
  ['answer', 'cover', /^\s*(?:all |any |the )?(?:questions|queries) (?:about|on|concerning|regarding|as to)\b/],
  [
    'record',
    'state',
    /^\s*(?:(?:the )?(?:names?|dates?|times?|places?|decisions?|outcomes?|results?|votes?)\b|who\b|what\b)/,
  ],
  ['answer', 'explain', /^\s*(?:the questions? )?(?:of )?(?:who|what|when|where|why|how|whether)\b/],
  ['finish wrap', 'end', /^\s*(?:(?:up|off) )?with\b/],
  ['go', 'discuss', /^\s*(?:into|over)\b/],
  ['bother', 'discuss', /^\s*(?:with|about|(?:to )?(?:mention|discuss|explain|describ|cover)(?:ing|e)?)\b/],
  ['assign set', 'give', /^\s*(?:[a-z]+ ){0,3}(?:homework|tasks?|exercises|assignments?)\b/],
  ['get', 'discuss', /^\s*into\b/],
  [
    'respond reply react answer counter',
    'address',
    /^\s*(?:to )?(?:[a-z]+ ){0,4}?(?:objection|argument|counterargument|criticism|concern|claim|doubt|worr(?:y|ie)|fear|reproach|accusation|myth|misconception|prejudice|rumou?r)s?\b/,
  ],
  [
    'cite',
    'state',
    /^\s*(?:any |an? |the |some |no |one |two |three |at least [a-z]+ )*(?!(?:article|page|section|line|paragraph|case|ticket|order|issue|chapter|verse|clause|document|reference) )(?:[a-z]+ )?(?:statistics?|figures?|numbers?|percentages?|examples?|facts?|data|dates?|years?|prices?|amounts?)\b/,
  ],
  ['take', 'address', /^\s*up (?:an?|the|one|two|some|any|at least)\b/],
  ['take', 'consider', /^\s[^.;]{1,40} into (?:account|consideration)\b/],
  ['keep bear', 'consider', /^\s[^.;]{1,40} in mind\b/],
  ['allow plan', 'consider', /^\s*for\b/],
  ['hand give pass', 'give', /^\s*(?:out|round|around)\b/],
  ['distribute', 'give', /^\s/],
  ['teach', 'introduce', /^/],
  ['take', 'include', /^\s[^.;]{1,40} as an? (?:example|illustration)\b/],
  ['bring', 'include', /^\s[^.;]{1,40} into (?:play|it)\b/],
  ['come', 'discuss', /^\s*back to\b/],
  ['make turn', 'discuss', /^\s[^.;]{1,40} (?:in)?(?:to )?an? (?:topic|subject|theme|issue|talking point)\b/],
  [
    'give grant',
    'mention',
    /^\s[^.;]{1,40} (?:any|an?|much|some|more|due|special) (?:attention|space|room|thought|mention|coverage|prominence|consideration)\b(?! (?:of|to|for|on)\b)/,
  ],
  [
    'draw make give offer provide add include',
    'include',
    /^\s*(?:an? |any |the |some |no |direct |explicit |[a-z]+ ){0,2}(?:comparisons?|parallels?|recommendations?|suggestions?|predictions?|forecasts?|promises?|jokes?|quotations?|quotes?|descriptions?|explanations?|conclusions?|estimates?|criticisms?|judge?ments?|distinctions?|observations?|remarks?|comments?|rankings?|diagnos[ei]s|calculations?|speculations?|morals?|lessons?)\b/,
  ],
  ['deal', 'discuss', /^\s*with\b/],
  ['walk', 'explain', /^\s*(?:[^.;]{1,30}\s)?through\b/],
  ['point', 'state', /^\s*(?:out|to)\b/],
  ['set', 'allocate', /^\s*(?:[^.;]{1,40}\s)?aside\b/],
  ['write speak', 'use', /^\s*(?:it |the [a-z]+ |this )?(?:with|using)\b/],
  ['rely draw depend', 'use', /^\s*(?:up)?on\b/],
  ['say', 'state', /^\s*(?:that|how|what|why|when|where|who|which|whether|(?:any|some|no)thing (?:about|of|on))\b/],
  ['say', 'apologize', /^\s*sorry\b/],
  [
    'express voice convey',
    'apologize',
    /^\s*(?:how (?:very |deeply |truly )?sorry\b|(?:your |our |my |the |its |sincere |deep |a )*(?:regrets?|apolog(?:y|ies))\b)/,
  ],
  [
    'express voice convey',
    'thank',
    /^\s*(?:your |our |my |the |sincere |deep |heartfelt )*(?:thanks|gratitude|appreciation)\b/,
  ],
  ['be', 'apologize', /^\s*sorry\b/],
  ['say', 'thank', /^\s*(?:thank you|thanks)\b/],
  ['say', 'greet', /^\s*(?:hello|hi)\b/],
  ['pose raise put', 'ask', /^\s*(?:[a-z]+\s){0,4}questions?\b/],
  ['leave', 'include', /^\s*(?:an?|some|one|two)\s(?![^.;]*\b(?:out|aside|open|blank|empty)\b)/],
  ['make dream think', 'invent', /^\s*up\b/],
  [
    'relate',
    'recount',
    /^\s(?!to\b|with\b)[^.;]{0,40}\b(?:anecdote|stor(?:y|ies)|tale|episode|event|incident|experience|memor(?:y|ies))/,
  ],
  ['read', 'tell', /^\s*(?:[^.;]{1,40}\s)?(?:out|aloud)\b/],
  ['let', 'reveal', /^\s*(?:slip|[^.;]{1,30}\sknow)\b/],
  ['give', 'reveal', /^\s*away\b/],
  [
    'devote dedicate reserve spend allot allow waste lose spare',
    'discuss',
    /^\s(?:[^.;]{1,40}\b)?(?:paragraphs?|sections?|sentences?|words?|lines?|bullets?|pages?|chapters?|slides?|stanzas?|space|room|time) (?:to|for|on)\b/,
  ],
  [
    'shed throw draw call pay put place lay make',
    'mention',
    /^\s*(?:an? |the |some |any |special |particular |more |extra |your |their |[a-z]+['’]s? ){0,3}(?:attention|light|emphasis|focus|stress|weight|reference|mention|allusion) (?:on|to|of)\b/,
  ],
]);

function phrasalVerbs(rows: readonly (readonly [verbs: string, means: string, particle: RegExp])[]) {
  const known = new Map<string, Phrasal[]>();
  for (const [verbs, means, particle] of rows)
    for (const verb of verbs.split(' ')) known.set(verb, [...(known.get(verb) ?? []), { means, particle }]);
  return known;
}

/** Pieces of what is written or planned that are given to a thing. */
const GIVEN_PIECES =
  '(?:paragraph|section|sentence|word|line|bullet|page|chapter|slide|stanza|verse|scene|column|spread|unit|lesson|module|session|class|question|exercise|episode|hour|day|week|month|morning|afternoon|evening|half|part|third|quarter|slot|minute|stop|seminar|workshop|talk|item|point|space|room|time)(?:e?s)?';
const WHOLES =
  '(?:session|lesson|class|unit|module|workshop|seminar|course|day|evening|afternoon|morning|night|weekend|week|trip|tour|party|event|meal|menu|plan|routine|workout|programme?|stor(?:y|ie)|plot|scene|chapter|essay|article|speech|text|piece|game|quiz|exhibition|campaign|outline|training|camp|meeting|poem|song|play|sermon)(?:e?s)?';

/** A verb of acts by which what is written or planned holds something, `build the evening around songs`. */
interface Holding {
  /** The verb of content that it stands for. */
  readonly means: string;
  /** Tested on what follows the verb; ends where what is held is named, or names it. */
  readonly behind: RegExp;
}

export const HELD_BY: ReadonlyMap<string, readonly Holding[]> = heldBy([
  [
    'devote dedicate reserve spend allot allow give',
    'include',
    new RegExp(`^\\s*(?:over )?(?:[a-z]+ ){0,5}?${GIVEN_PIECES} (?:over )?(?:to|for|on) (?=\\S)`),
  ],
  ['set put', 'include', /^\s*(?:aside|away) (?:[a-z]+ ){1,5}?for |^\s[^.;]{1,40} (?:aside|away) for /],
  [
    'set',
    'include',
    /^\s*(?:the|your|this|our) (?:stor(?:y|ies)|scene|action|plot|novel|play|tale|film) (?:in|on|at|aboard) /,
  ],
  [
    'build structure organise organize arrange plan design center centre shape construct',
    'include',
    new RegExp(`^\\s[^.;]{0,40}\\b${WHOLES} (?:up )?around `),
  ],
  ['base', 'include', new RegExp(`^\\s[^.;]{0,40}\\b${WHOLES} (?:up)?on `)],
  [
    'plan schedule arrange organise organize book',
    'include',
    /^\s(?=(?:an?|some|one|two|three|four|five|six|several|at least|exactly|another)\b)/,
  ],
  [
    'point direct',
    'recommend',
    /^\s*(?:(?:the|our|all) )?(?:readers?|visitors?|people|listeners?|viewers?|them|us|me) to(?:wards?)? /,
  ],
  ['hold', 'offer', /^\s*out (?:the prospect of )?(?=(?:an?|the|some)\b)/],
  [
    'give grant',
    'mention',
    new RegExp(
      `^\\s(?<thing>[^.;,]{2,50}?) (?:an?|one|two|its own|their own|some|more) (?:[a-z]+ )?(?:${GIVEN_PIECES}|attention|prominence|coverage) (?:of (?:its|their|his|her) own|to (?:itself|themselves))\\b`,
    ),
  ],
]);

function heldBy(rows: readonly (readonly [verbs: string, means: string, behind: RegExp])[]) {
  const known = new Map<string, Holding[]>();
  for (const [verbs, means, behind] of rows)
    for (const verb of verbs.split(' ')) known.set(verb, [...(known.get(verb) ?? []), { means, behind }]);
  return known;
}

/** Verbs of saying something about a thing that a text then names. */
export const SAYING_ABOUT = words(
  `joke laugh complain moan grumble reminisce muse rave gush boast brag speculate rant lament wonder`,
);

/** Verbs for what a text says was never done: a text whose writer never worked with archives does not describe the work. */
export const UNDONE_VERBS = words(
  `work play try test visit make see experience study learn happen take meet own attend do measure check reach explore receive get obtain undergo gain enjoy find hear`,
);

/** Nouns that only announce their complement: `details about X` is X. */
export const LIGHT_NOUNS = words(`
detail information content mention discussion description explanation reference statement comment account section part thing anything something everything nothing point
material text insight overview exploration examination talk word note breakdown coverage element aspect piece discussion analysis evaluation presentation depiction portrayal exchange snippet excerpt stretch touch bit
consideration data fact kind type sort form variety range list number amount set specifics remark hint trace indication visit assessment attention emphasis focus mention reference allusion topic subject issue paragraph section sentence passage`);

/** Words that every answer has, and words that say nothing about which. They never tell two contents apart. */
export const GENERIC = words(`
response answer output text email e-mail story essay article review plan letter reply message post guide report itinerary narrative speech script document piece work writing page
topic subject matter issue question-topic paragraph sentence section part body introduction reader user audience customer way manner fashion order case time place end
any some all each every both no such same one ones own-self it its their your my our his her this that these those the a an
specific detailed relevant certain particular several various clear brief concise thorough comprehensive in-depth short full complete explicit appropriate proper
at least most more than exactly only also always never not please ever even instead anywhere somewhere throughout entire whole overall here there
must should shall will would can could may might do does did be is are was were been being have has had sure ensure need want prefer like try keep
include mention discuss cover describe explain provide give state address detail elaborate focus highlight present contain incorporate specify
relate related topic remain stay become seem kind sort type verbatim practical concrete actual single useful helpful`);

/** Verbs with which a text refuses what it was asked for. */
export const REFUSED_VERBS = words(`
write include mention discuss cover describe explain provide give state list address detail introduce contain share reveal disclose divulge talk speak say present offer elaborate
know comment require need allocate award name specify exclude omit withhold skip ask request inquire respond answer tell feature touch analyze analyse examine show list outline seek want name recommend thank quote
publish print involve entail reflect capture highlight consider evaluate assess compare clarify identify define summarize recall remember recollect say guess imagine grant promise disclose supply illustrate announce refer hint delve find learn discover understand dwell focus concern suggest propose advise comment`);

/** Predicates that say that nothing is known or told of their subject. */
export const UNTOLD = words(
  `unknown unclear mystery mysterious secret undisclosed indescribable unexplained unexplainable inexplicable undescribed unmentioned irrelevant unspecified unimportant confidential absent missing untold classified enigma`,
);

/** Acts by the nouns that name them: a text with an apology apologizes. */
export const ACT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['greeting', 'greet'],
  ['farewell', 'farewell'],
  ['apology', 'apologize'],
  ['disclaimer', 'disclaim'],
  ['citation', 'cite'],
  ['source', 'cite'],
  ['question', 'ask'],
  ['confirmation', 'confirm'],
  ['refusal', 'refuse'],
  ['compliment', 'praise'],
  ['quote', 'quote'],
  ['quotation', 'quote'],
  ['warning', 'warn'],
  ['thanks', 'thank'],
  ['gratitude', 'thank'],
  ['speculation', 'guess'],
  ['ranking', 'rank'],
  ['forecast', 'predict'],
  ['promise', 'promise'],
]);

/** What a verb of content gives, by the name of the noun's group: to recommend is to give a `suggestion`. */
export const NOMINALS: ReadonlyMap<string, string> = new Map([
  ['recommend', 'suggestion'],
  ['sign', 'signature'],
  ['remind', 'reminder'],
  ['suggest', 'suggestion'],
  ['advise', 'suggestion'],
  ['explain', 'explanation'],
  ['describe', 'description'],
  ['compare', 'comparison'],
  ['summarize', 'summary'],
  ['summarise', 'summary'],
  ['conclude', 'conclusion'],
  ['introduce', 'introduction'],
  ['illustrate', 'example'],
  ['exemplify', 'example'],
  ['analyze', 'analysis'],
  ['analyse', 'analysis'],
  ['evaluate', 'evaluation'],
  ['criticize', 'criticism'],
  ['criticise', 'criticism'],
  ['cost', 'price'],
  ['cause', 'reason'],
  ['retell', 'summary'],
  ['recap', 'summary'],
  ['recount', 'summary'],
  ['translate', 'translation'],
  ['link', 'link'],
  ['comment', 'comment'],
  ['quote', 'quotation'],
  ['number', 'number'],
  ['thank', 'thanks'],
  ['announce', 'announcement'],
  ['name', 'name'],
  ['rank', 'ranking'],
  ['define', 'definition'],
  ['greet', 'greeting'],
  ['estimate', 'estimate'],
  ['calculate', 'calculation'],
  ['predict', 'forecast'],
  ['forecast', 'forecast'],
  ['assess', 'evaluation'],
  ['interpret', 'interpretation'],
  ['discuss', 'discussion'],
  ['speculate', 'speculation'],
  ['apologize', 'apology'],
  ['apologise', 'apology'],
  ['praise', 'praise'],
  ['warn', 'warning'],
  ['promise', 'promise'],
  ['compliment', 'compliment'],
  ['joke', 'joke'],
  ['insult', 'insult'],
  ['clarify', 'explanation'],
  ['speak', 'speech'],
]);

/** Question words by the noun that answers them. */
export const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['when', 'date'],
  ['why', 'reason'],
  ['where', 'location'],
  ['who', 'identity'],
]);

/** What `how heavy` and the like ask for, by the name of the noun's group. */
export const MEASURED: ReadonlyMap<string, string> = new Map([
  ['heavy', 'weight'],
  ['old', 'age'],
  ['tall', 'height'],
  ['high', 'height'],
  ['big', 'size'],
  ['large', 'size'],
  ['small', 'size'],
  ['far', 'distance'],
  ['fast', 'speed'],
  ['quickly', 'speed'],
  ['expensive', 'price'],
  ['cheap', 'price'],
  ['often', 'frequency'],
  ['deep', 'depth'],
  ['wide', 'width'],
  ['hot', 'temperature'],
  ['cold', 'temperature'],
  ['warm', 'temperature'],
  ['safe', 'safety'],
  ['reliable', 'reliability'],
  ['difficult', 'challenge'],
  ['dangerous', 'risk'],
  ['rich', 'wealth'],
  ['loud', 'volume'],
  ['durable', 'durability'],
  ['popular', 'popularity'],
  ['long', 'duration'],
]);

/** Nouns that say nothing of what an adjective in front of them names: `environmental aspects`. */
export const VAGUE_NOUNS = words(
  `consideration aspect matter issue factor element side angle dimension implication concern point topic subject theme detail data information component`,
);

/** What an adjective is about, by the noun: a historical overview treats of history. */
export const NOUN_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  `historical history|historic history|environmental environment|ecological environment|financial finance|emotional feeling|political politics|religious religion|cultural culture
  medical medicine|technological technology|economic economy|legal law|psychological psychology|nutritional nutrition|dietary nutrition|statistical statistic|musical music|educational education|military war
  romantic romance|violent violence|magical magic|biographical biography|geographical geography|architectural architecture|culinary food|climatic climate|ethical ethics|philosophical philosophy
  athletic sport|supernatural supernatural|humorous humor|anecdotal anecdote|numerical number|numeric number|monetary price|sensory sensory-detail|demographic population|seasonal season`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** What a clause that ends with the verb asks for: `what it costs`, `how the book ends`. */
export const CLAUSE_NOUNS: ReadonlyMap<string, string> = new Map([
  ['cost', 'price'],
  ['weigh', 'weight'],
  ['end', 'ending'],
  ['resolve', 'ending'],
]);

/** What a question word and a verb behind it ask for: `where to eat`, `what to wear`. */
export const DONE_NOUNS: ReadonlyMap<string, string> = new Map(
  `where eat restaurant|where dine restaurant|where drink bar|where stay accommodation|where sleep accommodation|where shop store|where park parking|where live residence|where work workplace
  what wear clothing|what eat food|what drink beverage|what pack luggage|what read book|what become ending|how dress clothing|how look appearance|how taste taste|how smell smell|how sound sound
  how call name|what call name|what look appearance|what sound sound|what taste taste|what smell smell|what feel feeling
  how pay funding|how finance funding|how fund funding|what earn salary|how get direction|how reach direction|how install installation|how pronounce pronunciation|how spell spelling|how translate translation
  how organise organisation|how organize organization|how meet meeting|how start start|how begin beginning|how die death|how kill death|how fail failure|how book booking|how cancel cancellation
  when die death|when buy purchase|when purchase purchase|when sell sale|when bear birth|when marry marriage|when meet meeting|when depart departure|when arrive arrival|when start start|when begin start|when open opening-hour|where bear birthplace|where born birthplace|when born birth|where buy shop|where come origin|what happen event`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '))
    .map(([question, verb, noun]): [string, string] => [`${question} ${verb}`, noun!]),
);

/** What is done with a verb and its particle, as one noun: `the warm-up` is where one warms up. */
export const PARTICLE_NOUNS = words(
  `warm-up cool-down sign-up sign-in log-in log-out check-in check-out check-up set-up clean-up back-up follow-up work-out break-up break-down start-up take-off drop-off pick-up build-up wind-down shut-down hand-over take-over roll-out opt-in opt-out stop-over
  run-through walk-through wrap-up mix-up line-up cover-up pay-off buy-in drop-out break-in lift-off kick-off fill-in lay-off sell-off turn-off turn-on close-down cut-off round-up`,
);

/** Nouns that say no more than that something is done: `warm-up exercises`. */
export const DOINGS = words(`exercise process procedure routine phase technique`);

/** Who did something, by the verb. */
export const DOERS: ReadonlyMap<string, string> = new Map(
  `win winner|lose loser|kill killer|murder killer|write author|make manufacturer|manufacture manufacturer|produce manufacturer|own owner|found founder|invent inventor|discover discoverer|paint painter|compose composer|direct director
  send sender|call caller|donate donor|sponsor sponsor|organise organizer|organize organizer|lead leader|teach teacher|build builder|design designer|steal thief|buy buyer|sell seller|publish publisher|speak speaker|attend participant
  translate translator|edit editor|photograph photographer|sing singer|play player|pay payer|rescue rescuer|vote voter|report reporter|host host|supply supplier`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** People as they are spoken of in one text by different names: `the names of the participants`, `every resident`. */
export const PEOPLE = words(`
participant attendee member resident speaker guest visitor person people individual witness citizen inhabitant passenger colleague employee staff volunteer student pupil teacher
character player candidate contestant applicant patient customer client neighbor neighbour colleague contributor author parent child woman man victim suspect`);

/** Diets by what they leave out. */
export const DIETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['vegan', ['animal-product']],
  ['plant-based', ['animal-product']],
  ['vegetarian', ['meat', 'fish']],
  ['pescatarian', ['meat']],
  ['meatless', ['meat']],
  ['dairy-free', ['dairy']],
  ['nut-free', ['nut']],
  ['non-alcoholic', ['alcohol']],
  ['alcohol-free', ['alcohol']],
  ['gluten-free', ['gluten']],
  ['lactose-free', ['dairy']],
  ['egg-free', ['egg']],
  ['meat-free', ['meat']],
  ['sugar-free', ['sugar']],
  ['halal', ['pork', 'alcohol']],
  ['kosher', ['pork']],
]);

/** Verbs of action in the base form that take one of these nouns without saying more: `ask questions`, `cite sources`. */
export const COGNATE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ask', words('question query clarification')],
  ['cite', words('source citation document reference')],
  ['greet', words('greeting')],
  ['apologize', words('apology inconvenience sorry')],
  ['thank', words('thanks')],
  ['disclaim', words('disclaimer')],
  ['refuse', words('question request answer')],
  ['quote', words('statement word remark passage line sentence')],
  ['explain', words('reasoning reason choice decision thinking thought process logic answer result')],
  ['commit', words('change work code')],
  ['transfer', words('call caller conversation chat invoke')],
]);

/** Adjectives that prompts use for one another. */
const ADJECTIVE_GROUPS = new Map(
  `technical specialized specialised specialist scientific
  negative bad
  external outside third-party
  personal private own
  scary terrifying frightening spooky
  adverse harmful
  previous former past
  normal ordinary usual typical
  used second-hand secondhand pre-owned preowned preloved
  big large
  little small
  quick fast rapid
  costly expensive
  affordable cheap inexpensive
  difficult hard
  well-known famous
  wealthy rich
  ill sick
  terrible awful dreadful
  glad happy
  initial first
  final last
  complete full
  essential vital crucial
  deadly fatal lethal
  main principal chief`
    .split('\n')
    .flatMap((line) => {
      const group = line.trim().split(/\s+/);
      return group.map((word): [string, string] => [word, group[0]!]);
    }),
);

export function adjectiveGroup(word: string): string {
  return ADJECTIVE_GROUPS.get(word) ?? word;
}

/** Adjectives that seldom tell two things apart: possible side effects are side effects. */
export const ORDINARY = words(`possible potential respective overall whole entire actual new current`);

/** Things that stand in a text as soon as they are named. */
export const DATA = words(
  `year date number name figure statistic percentage price address quotation example anecdote metaphor fact time age source amount quantity currency measurement weight brand acronym abbreviation emoji`,
);

/** Lines of things that stand against each other: who wants one alone leaves out those on the other side of the bar. */
const CONTRASTS = `
new|used second-hand old pre-owned vintage former previous
advantage benefit strength gain pro success achievement victory win|drawback risk problem setback failure defeat loss weakness con disadvantage criticism mistake
positive good|negative bad
adult grown-up|kid child teenager youth
man boy male husband father|woman girl female wife mother
past history|future present
indoor inside|outdoor outside
cause reason|effect consequence
before|after
summer|winter
buyer|seller
tenant|landlord
employee worker|employer
cat|dog
theory|practice
day|night
morning|evening afternoon night
beginner novice|expert professional advanced
domestic national local|foreign international
public|private
symptom|treatment
problem|solution
income revenue|expense cost
electric|petrol gasoline diesel hybrid
online|offline in-person
animal|people
fixed|variable
hot|cold
inner|outer
urban city|rural countryside
breakfast|lunch dinner supper
wet|dry
fact|opinion feeling`;

/** A word as contents have it: by the name of its group. */
function grouped(word: string): string {
  const group = adjectiveGroup(word);
  return group === word ? nounGroup(word) : group;
}

const OPPOSED = new Map<string, Set<string>>();
for (const line of CONTRASTS.trim().split('\n')) {
  const sides = line.split('|').map((side) => side.split(' ').map(grouped));
  for (const [at, side] of sides.entries())
    for (const word of side)
      for (const other of sides.flatMap((each, i) => (i === at ? [] : each)))
        OPPOSED.set(word, (OPPOSED.get(word) ?? new Set()).add(other));
}

/** Whether two words stand against each other: `new` and `used`. */
export function isContrast(a: string, b: string): boolean {
  return OPPOSED.get(a)?.has(b) ?? false;
}

/** The words that stand against one. */
export function contrastsOf(word: string): readonly string[] {
  return [...(OPPOSED.get(word) ?? [])];
}

/** Verbs by which a dish has what stands with them. */
export const COOKING = words(
  `use serve finish begin start end fry stir garnish drizzle sprinkle spread mix fold melt pour bake cook roast grill boil simmer marinate brush coat fill stuff layer season thicken enrich whisk beat top combine make prepare buy dish`,
);
