import type { Dimension } from '../types.ts';
import { CODING_ACTS } from './acts-coding.ts';
import { PROJECT_ACTS } from './acts-project.ts';
import { SERVICE_ACTS, UNKNOWING } from './acts-service.ts';

/**
 * What system prompts order an assistant to do or forbid it, in the many words of either side. `act-families.ts` builds
 * from it who is told to do so and who is not.
 */
export interface ActWords {
  readonly name: string;
  /** Default: `action`. */
  readonly owner?: Dimension;
  /** Stems of which a word of the clause has one. */
  readonly cue: RegExp;
  /**
   * Verb phrases in the base form, `verb|verb: what stands behind`, read in every form and on both sides: `say: sorry`.
   * `~` at the end: what stands behind may go on where it is forbidden.
   */
  readonly does?: readonly string[];
  /** The same for doing the opposite: `leave: the cells empty`. */
  readonly leaves?: readonly string[];
  /** What is given or left out: `apologies`. */
  readonly things?: string;
  /** What stays as it is where the act is not done: `the documentation`. */
  readonly kept?: string;
  /** How a thing is that it has not been done to: `uncommitted`. */
  readonly undone?: string;
  /** Other wordings, as they stand. */
  readonly wants?: readonly string[];
  readonly refuses?: readonly string[];
  /** Wordings that ask for it by denying the opposite: `no untyped function`. */
  readonly denies?: readonly string[];
  /** Words beside which the clause says something else. */
  readonly not?: RegExp;
  /** Commands by which it is done, from their first word on: `git push`. */
  readonly commands?: RegExp;
  /** Its words are read as written, with what stands in quotation marks. */
  readonly raw?: boolean;
  /** It is done to the work as a whole, whatever part of it the words name. */
  readonly ofWhole?: boolean;
  /** Read over the clauses of a sentence: `keys without a value must be left out`. */
  readonly ofSentence?: boolean;
  /** Words that tell one kind of it from another, of which a ban of one says nothing: `production`. */
  readonly kinds?: RegExp;
  /** That it may be done stands against a ban: `feel free to add libraries`. */
  readonly permits?: boolean;
  /** It is wanted as a duty: `a fix need not come with a test` stands against it. */
  readonly duty?: boolean;
  /** It is of code, of which one language or folder may have other rules than the rest. */
  readonly ofCode?: boolean;
  /** Its verbs take things away, by words that deny elsewhere: `remove dead code`. */
  readonly removes?: boolean;
  /** It is often ruled out by what is done instead: `use the libraries we have`. */
  readonly instead?: boolean;
  /** The condition that its clauses state is what it is about: `if a call fails`. */
  readonly ownCondition?: boolean | RegExp;
  readonly reason: string;
}

const OF_ONES_OWN = '(?: (?:your|its|the|any|an?|this|that|each|every))?';
const RIVAL =
  '(?:competitors?|competing (?:products?|brands?|companies|services?|offers?)|rivals?|the competition|other (?:operators?|brands?|companies|firms|providers?|vendors?|suppliers?|banks?|airlines?|shops?|stores?|manufacturers?|carriers?|retailers?|insurers?|networks?))';
const TO_PERSON =
  '(?:(?:an? |the |our |your |another |one of our |any |real |live )*(?:[a-z]+ )?(?:human|person|colleague|employee|team|staff|supervisor|manager|specialist|operator|advis[eo]r|expert|support team|staff member|human agent|agent)s?\\b|people\\b|anyone\\b|anybody\\b)';
const YES =
  '(?:permission|approval|confirmation|consent|sign-?off|clearance|authori[sz]ation|(?:explicit )?(?:ok|okay|go-ahead|green light)\\b)';
const OF_WHOM =
  "(?:(?:the |an? |any |my |our |your |their |its |his |her |explicit |prior |written |for |[a-z]+[’']s? |user )*)";
const MESSAGE = '(?:repl(?:y|ies)|messages?|letters?|e-?mails?|answers?|posts?|mails?|texts?|responses?)';
const TESTS =
  '(?:(?:new |unit |automated |integration |regression |any |some |the |your |its |an? |at least one |matching )*(?:tests|test cases?|test files?|unit tests?|test\\b(?! (?:run|drive|data|suite|result|mode|user|account|server|environment))))';
const GAPS = '(?:empty|missing|blank|null|absent) (?:cells?|values?|fields?|entries|data|rows?|numbers?|figures?)';
const REASONING =
  '(?:reasoning|thinking|thought process|thoughts|working|workings|train of thought|chain of thought|logic|steps of your (?:reasoning|thinking|calculation)|choices?|decisions?|conclusions?)';
const WHEN =
  '(?:dates?|deadlines?|time ?frames?|timelines?|etas?|arrival times?|delivery times?)(?: for [^.;:,]{1,30})?';
const RESULT = '(?:result|answer|figure|verdict|bottom line|solution|finding)s?';

export const ACT_WORDS: readonly ActWords[] = [
  ...CODING_ACTS,
  ...PROJECT_ACTS,
  {
    name: 'apologies',
    cue: /apolog|sorry|regret|pardon/,
    does: ['apologi[sz]e', 'say|tell|express|voice|convey:[^.;:]{0,30} (?:sorry|regrets?)', 'beg:[^.;:]{0,20} pardon'],
    things: '(?:apolog(?:y|ies)|regrets?|(?:words|expressions?) of regret)',
    wants: ['\\b(?:expressions?|words?) that [^.;:]{0,40} sorry'],
    refuses: ["(?:\\b(?:never|not)|n['’]t) (?:ever )?apologi[sz]e (?:on behalf|in the name)\\b"],
    reason: 'an apology is both made and ruled out',
  },
  {
    name: 'asking back',
    cue: /ask|question|quer(?:y|ies)|clarif|inquir|enquir|check|back\b/,
    does: [
      'ask|put|pose|raise: (?:{who} )?(?:(?:any|an?|one|the|your|this|that|some|clarifying|follow-?up|further|short) ){0,3}questions?(?: back)?(?: to {who})?',
      'ask: (?:{who} )?(?:for clarification|back)',
      'check: (?:back )?with {who}',
      'ask: {who} (?:anything|what|which|when|how|whether|who|where)~',
    ],
    wants: ['\\bclarify with {who}\\b'],
    refuses: [
      "\\b(?:never|not|n['’]t) (?:ever )?(?:ask|question|bother) {who}(?: (?:anything|back|with questions))?(?=\\W*$|[,.;:])",
    ],
    not: /\b(?:permission|approval|consent|first name|review|leading|personal|rhetorical|more than|at a time|per message|same|again|twice|until|unless|except|only)\b/,
    reason: 'a question is both put and ruled out',
  },
  {
    name: 'one question at a time',
    owner: 'count',
    cue: /question|\bask/,
    wants: [
      '\\b(?:one|a single|1) questions? (?:per|at a time|in (?:each|every|a|one)|each)\\b',
      '\\b(?:one|a single) (?:question|thing|fact|detail|item) at a time\\b',
      "\\b(?:not|never|n['’]t) (?:ask |put )?(?:[a-z]+ )?(?:more than one|several|multiple|two) questions\\b(?! (?:in a row|about))",
      '\\bask\\b[^.;:]{0,40}\\b(?:one by one|one after the other|one after another|one at a time)\\b',
    ],
    refuses: [
      '(?<!\\b(?:stop|cease) )\\bask(?:ing)?\\b[^.;]{0,90}\\b(?:all at once|all together|at once|in one go|in one message|in a single (?:message|turn|question)|in the same message|up front together)\\b',
      '\\b(?:all|the|your|both|several|two|three|four|five|multiple) (?:[a-z]+ )?questions\\b[^.;]{0,30}\\b(?:at once|in one go|in one (?:message|turn)|in a single (?:message|turn)|in the same (?:message|turn)|together)\\b',
      '\\b(?:ask|put|pose|pack|fit|group|raise|bundle) (?:(?:at least )?(?:two|three|four|five|several|multiple|\\d)(?: (?:to|or) (?:two|three|four|five|six|\\d))?|all|all the|all your) (?:[a-z]+ )?questions (?:at (?:a time|once)|together|(?:in|into)? ?(?:each|every|one|a single|an?) (?:of your )?(?:message|turn|reply|question|go)s?|per|in (?:each|every))\\b',
    ],
    reason: 'questions are put one at a time or several at once',
  },
  {
    name: 'citations',
    cue: /\bcit|referenc|footnote|endnote|bibliograph|sources?\b|information|\bgot\b|document|page|article/,
    does: [
      'say|state|tell|mention|indicate|note|name|show:[^.;:]{0,20} (?:where|which (?:document|page|article|source)s?) [^.;:]{0,30}(?:comes?|came|got|found|taken|from)~',
      'cite|name|credit|disclose: (?:all |any |your |the |its |their |every |each )?(?:[a-z]+ )?sources?',
    ],
    not: /\b(?:only|more than|same|again|unless|except|behind|from memory|made-up|fabricated|invented|fake|code)\b/,
    reason: 'sources are both given and left out',
  },
  {
    name: 'links',
    owner: 'topic',
    cue: /link|urls?\b|address/,
    does: ['link: (?:back )?to~', 'hyperlink'],
    things: '(?:(?:hyper)?links?|urls?|web addresses)',
    not: /\b(?:if|unless|until|except|more than|broken|dead|affiliate|external|internal|relative|symbolic|symlinks?|cause|made-up|invented|fake|weak|missing|only|linked list|anchor|same|tracking|raw|bare|full|shortened|plain)\b/,
    reason: 'links are both given and left out',
  },
  {
    name: 'reasoning',
    cue: /reason|think|working|thought|explain|explan|justif|rationale|only|just|how\b|why\b|logic|conclu/,
    does: [
      `explain|justify|show|lay out|spell out|write out|reveal|present|describe|share|walk {who} through:${OF_ONES_OWN} ${REASONING}(?! of )`,
      'explain|show|say|state|describe|lay out|spell out|write down|tell {who}:[^.;:]{0,6} (?:how|why) you (?:got|arrived|reached|came|chose|decided|picked|concluded|answered)~',
      'explain: yourself',
    ],
    things:
      '(?:rationale|justification|reasoning|(?:explanations?|reasons?) (?:of|for) (?:your|the) (?:choice|decision|answer|classification|verdict|label|category|score|rating|conclusion)[a-z]*)',
    wants: [
      '\\b(?:clear|visible|evident|obvious|plain|transparent) (?:from [^.;:]{1,20} )?(?:how|why) you (?:got|arrived|reached|came|chose|decided|picked|concluded)\\b',
    ],
    refuses: [
      '^\\W*(?:please )?(?:give|state|return|output|provide|show|write|reply with|answer with|respond with)(?: {who})? (?:only|just|nothing but) (?:the|your) (?:final |bare |end )?(?:answer|result|solution)\\b(?=\\W*$|[,;.])',
      '\\bkeep (?:your|the) (?:reasoning|thinking|thoughts|working) (?:to yourself|hidden|private|out of|internal)\\b',
    ],
    not: /\b(?:if|when|unless|inside|within|fields?|keys?|tags?|scratchpad|thinking block|code|circular|only when|more than|before|customers?['’]s?|<)\b|</,
    reason: 'the reasoning is both shown and kept out',
  },
  {
    name: 'further help',
    cue: /offer|help|assist|else|anything/,
    raw: true,
    does: [
      'offer: (?:{who} )?(?:to (?:help|assist|do more)|(?:any |your |some )?(?:further|more|additional|other|any|extra) (?:help|assistance|support|questions))~',
      'ask:[^.;:]{0,30} (?:if|whether|is) (?:there|they|he|she|you|the [a-z]+)[^.;]{0,25} (?:anything|something|what) (?:else|more|further)~',
      'ask:[^.;:]{0,30} (?:need|want|require)s? (?:any )?(?:more|further|additional|other) (?:help|assistance)~',
    ],
    things:
      '(?:offers? (?:of (?:further |more )?(?:help|assistance)|to help(?: further)?)|closing offers?|further help|follow-?up offers?)',
    not: /\b(?:unless|until|except)\b/,
    reason: 'further help is both offered and not',
  },
  {
    name: 'compliments',
    owner: 'tone',
    cue: /prais|complim|congrat|kudos|applaud|commend|flatter|well\b/,
    does: ['praise|compliment|congratulate|applaud|commend|flatter:(?: {who})?'],
    things: '(?:(?:words? of )?praise(?: comments?)?|compliments?|congratulations|kudos|flattery|pats? on the back)',
    not: /\b(?:if|unless|until|except|empty|excessive\w*|false|more than|over-?\w+|generic|too|unless|earned|deserved|song|hymn)\b/,
    reason: 'praise is both given and ruled out',
  },
  {
    name: 'jokes',
    owner: 'tone',
    cue: /jok|humo|\bpuns?\b|one-liner|funny|witt|comic|amusing|gags?\b|banter/,
    does: [
      'joke|banter',
      'crack|make|tell|drop|slip|slip in|throw in|work in|weave in|add|include|insert:[^.;:]{0,25} (?:jokes?|one-liners?|puns?|gags?|witticisms?|quips?|(?:witty|humorous|comic|amusing) (?:remarks?|asides?|comments?|lines?|observations?))',
    ],
    things:
      '(?:jok(?:es?|ing)|puns?|humou?r|one-liners?|gags?|witticisms?|banter|quips?|(?:funny|witty|humorous|comic|amusing) (?:lines?|remarks?|asides?|comments?|one-liners?|observations?))',
    not: /\b(?:if|unless|until|except|about|at the expense|offensive|inside|dirty|sexist|racist|explain|more than|lame|dark|forced|during|while)\b/,
    reason: 'jokes are both made and ruled out',
  },
  {
    name: 'filling gaps',
    cue: /imput|interpolat|missing|empty|blank|gaps?\b|\bnull/,
    does: [
      `fill|fill in|replace|estimate|impute|interpolate|complete|substitute: (?:in |up )?(?:the |any |all )?${GAPS}~`,
      'impute|interpolate',
    ],
    leaves: [
      `leave|keep: (?:the |any |all )?${GAPS} (?:as they are|as is|empty|blank|missing|null|alone|untouched|unfilled|open)`,
    ],
    things: '(?:imputation|interpolation)',
    refuses: [
      `\\b${GAPS} (?:(?:are|is|be|must be|should be) left|stays?|remains?) (?:as (?:they are|it is|is)|empty|blank|missing|null|alone|untouched|open)\\b`,
    ],
    not: /\b(?:if|unless|until|except|report|count|flag)\b/,
    reason: 'gaps are both filled and left open',
  },
  {
    name: 'guessing',
    cue: /guess|speculat|conjectur|hunch/,
    does: ['guess|speculate|hypothesi[sz]e', 'make|take|offer|give|venture|hazard:[^.;:]{0,25} guess(?:es)?'],
    things: '(?:speculation|guess(?:es|work|ing)?|conjectures?)',
    not: /\b(?:if|unless|until|except|word|letters?|player|number|game|wild|random|blind|language|secret|about|at)\b/,
    reason: 'guesses are both made and ruled out',
  },
  {
    name: 'promising dates',
    cue: /promis|guarantee|commit|dates?\b|deadline|\beta|timeframe|timeline|within|days?\b/,
    does: [
      `promise|guarantee|commit to: (?:to )?(?:{who} )?(?:(?:any|an?|the|specific|exact|firm|concrete|binding|delivery|arrival|shipping|release|completion) ){0,4}${WHEN}`,
      `pledge|promise|guarantee|commit to|assure {who} of: (?:{who} )?(?:(?:any|an?|the|specific|exact|firm|fixed|certain|particular) ){0,3}(?:arrival (?:date|day|time)|day|days? of (?:arrival|delivery)|(?:arrival|delivery) days?)(?: (?:for|of) [^.;:,]{1,30})?`,
      `tell|name|give: (?:{who} )?(?:(?:an?|any|exact|firm|fixed|guaranteed) ){1,3}(?:(?:arrival|delivery|completion) )?(?:date|day)(?: of (?:arrival|delivery))?`,
      `give|name|state|quote|announce|mention: (?:{who} )?(?:any|an?|specific|exact|firm|concrete|binding) (?:(?:specific|exact|firm|concrete|binding|delivery|arrival|shipping|release|completion) ){0,2}${WHEN}`,
    ],
    wants: [
      '\\b(?:let {who} know|tell|promise|assure|inform|guarantee)\\b[^.;:]{0,20}\\b(?:that|it|they|the)\\b[^.;:]{0,60}\\bwithin (?:\\d+|one|two|three|four|five|six|seven|ten|fourteen|a|an) (?:[a-z]+ )?(?:hours?|days?|weeks?|minutes?)\\b',
    ],
    things:
      '(?:(?:delivery|arrival|shipping|completion) (?:date )?(?:promises?|guarantees?|pledges?)|(?:promises?|guarantees?|commitments?|pledges?) (?:about|on|of|as to|regarding) (?:the )?(?:(?:day|date|time) (?:of|a|an|the)\\b[^.;:]{1,30}|(?:delivery|arrival)(?: dates?| times?| days?)?))',
    not: /\b(?:if|unless|until|except|format|birth|due date field|iso|only|current|due|invoice|file|event|heading|start|end|column|today)\b/,
    reason: 'dates are both promised and not',
  },
  {
    name: 'doses',
    owner: 'topic',
    cue: /\bdos(?:e|es|age|ages|ing)\b|tablets?|pills?/,
    does: [
      'advise|recommend|suggest|tell|give|name|state|calculate|quote|say: [^.;:]{0,40}(?:dos(?:e|es|age|ages)|how (?:many|much)[^.;:]{0,20}(?:tablets|pills|capsules|drops|milligrams|mg|medicine))~',
      'advise: on~[^.;:]{0,20}dos(?:e|es|age|ages)',
    ],
    things:
      '(?:(?:advice|information|recommendations?) (?:on|about|for) [^.;:]{0,20}(?:dos(?:e|es|ages?|ing))|dosing advice|dosage advice)',
    not: /\b(?:if|unless|until|except|pharmacist|doctor|ask|only)\b/,
    reason: 'doses are both told and left to others',
  },
  {
    name: 'a diagnosis',
    owner: 'topic',
    cue: /diagnos|conditions?\b|symptoms?|illness|disease/,
    does: [
      'diagnose',
      'give|name|offer|make|suggest|state|provide|tell|propose|mention|share:[^.;:]{0,30} (?:diagnos[ei]s|(?:conditions?|illness(?:es)?|diseases?|disorders?)\\b[^.;:]{0,30}\\b(?:symptoms|likely|fit|match|cause))~',
    ],
    things: '(?:(?:possible |likely |medical |tentative )?diagnos[ei]s)',
    not: /\b(?:if (?!the patient asks)|from (?:the|a) (?:letter|report|files?|records?|chart|notes?|form|specialist|hospital|clinic)|unless|until|except|doctor['’]s|existing|confirmed|problem|error|issue|bug|log|fault|build|failure)\b/,
    reason: 'a diagnosis is both told and left to others',
  },
  {
    name: 'competitors',
    owner: 'topic',
    cue: /compet|rival|other\b/,
    does: [
      `mention|name|discuss|bring up|refer to|talk about|recommend|compare (?:us|our [a-z]+|it|them|yourself|[a-z]+) (?:with|to|against)|criticise|criticize: (?:any |the |a |an |to |that |which |one |our |your |their )?(?:[a-z]+ )?${RIVAL}~`,
    ],
    wants: [
      '\\bcompar(?:e|ing) [^.;:]{1,30} (?:with|to|against) [^.;:]{0,20}\\b(?:competitors?|rivals?|the competition)\\b',
    ],
    things: '(?:comparisons? (?:with|to) (?:the |our |any )?(?:competitors?|competition|rivals?))',
    not: /\b(?:if|unless|until|only|negatively|badly|by name)\b/,
    reason: 'competitors are both named and left out',
  },
  {
    name: 'handing over',
    cue: /escalat|hand|transfer|forward|pass|refer|connect|put\b|rout|redirect|settle|resolv|solve|deal\b|handle|involv/,
    does: [
      `escalate|hand over|hand|transfer|hand off|pass on|pass|connect|route|redirect|put|send|refer|forward:[^.;:]{0,40}? (?:over to|through to|on to|off to|to|with) ${TO_PERSON}~`,
      'escalate: (?:it|them|everything|every|all|any|the|these|such|complaints|cases|tickets|issues)~',
    ],
    leaves: [
      'settle|resolve|solve|handle|deal with|close|answer: (?:it|them|everything|all|every|each|the|these|such|any|complaints|cases|tickets|issues|a request)[^.;:]{0,25} (?:yourself|itself|on your own|alone|without (?:escalating|involving|handing)[^.;:]{0,30})',
    ],
    wants: [
      `^\\W*(?:every|each|all|any)\\b[^.;:]{2,30} (?:is|are|(?:must|should|has to|have to|is to|are to) be) (?:always |immediately )?(?:handed|transferred|forwarded|passed|escalated|routed|sent|referred|connected|put through)\\b[^.;:]{0,20} (?:to|with) ${TO_PERSON}`,
    ],
    refuses: [
      `^\\W*no [^.;:]{2,30} (?:is|are|may be|must be) (?:ever )?(?:handed|transferred|forwarded|passed|escalated|routed|sent|referred|connected|put through)\\b[^.;:]{0,20} (?:to|with) ${TO_PERSON}`,
      `\\b(?:handled|dealt with|settled|resolved|answered|solved) by (?:you|the bot|the assistant|yourself)(?: alone)?\\b[^.;]{0,20}(?:without|not|never) (?:involving|escalat|handing|one transferred|transferr)`,
    ],
    not: /\b(?:if|unless|until|except|only|before|when|third part(?:y|ies)|personal data)\b/,
    reason: 'the same is handed to a person and kept',
  },
  {
    name: 'retrying',
    cue: /retr|again|attempt|once|first\b|more\b/,
    does: [
      'retry',
      'try: (?:it |the [a-z]+ |the call )?(?:again|once more|one more time|a second time|twice|(?:up to )?(?:two|three|\\d) times)~',
      'make: (?:another|a second|one more) attempt',
    ],
    leaves: [
      'stop|give up|abort|quit|exit|fail|bail out|halt: (?:at|after|on|upon|with) (?:the )?(?:first|one|a single|any) (?:[a-z]+ )?(?:failure|error|failed (?:call|attempt|request))',
    ],
    things: '(?:retr(?:y|ies)|second attempts?|repeated attempts)',
    not: /\b(?:unless|until|except|password|same|more than|user|users|customers?|later|endless\w*|forever|loop)\b/,
    ownCondition: true,
    reason: 'a failed call is tried again or not',
  },
  {
    name: 'keeping the original language',
    owner: 'language',
    cue: /translat|language|render|untranslated|original/,
    does: [
      'translate|render: (?!(?:names?|brand|code|technical|proper|quotes?|product)\\b)[^.;:]{1,60} (?:in)?to (?:english|german|french|spanish|italian|portuguese|dutch|chinese|japanese)~',
    ],
    refuses: [
      '^\\W*(?:the )?(?:descriptions?|texts?|items?|line items?|comments?|messages?|entries|values|answers?|content|everything|all text|reviews?) (?:must |should )?(?:stays?|remains?|is kept|are kept|is left|are left|be kept) (?:in (?:the|its|their) (?:original |source )?language|untranslated|in the original)\\b',
    ],
    not: /\b(?:if|when|unless|except|names?|code|terms|quotes|quotations|titles?|identifiers?)\b/,
    reason: 'the same text is translated and left in its language',
  },
  {
    name: 'quoting word for word',
    cue: /quot|verbatim|literal|word\b|paraphras|exact/,
    does: [
      'quote|cite|reproduce: (?:anybody|anyone|people|speakers?|participants?|customers?|users?|the [a-z]+|it|them|sources?|passages?) (?:literally|verbatim|word for word|directly|in quotation marks|exactly)',
      'put:[^.;:]{0,30} (?:word for word|verbatim|literally) in quotation marks~',
      'use: (?:direct|literal|verbatim) quot(?:es|ations)',
    ],
    leaves: ['paraphrase: (?:everything|everyone|all|what|anything|speakers|people|quotes)~'],
    things: '(?:(?:literal|direct|verbatim|word-for-word) quot(?:es?|ations?)|quotes)',
    wants: ['\\bpick\\b[^.;]{0,60}\\b(?:word for word|verbatim) in quotation marks\\b'],
    not: /\b(?:if|unless|until|except|more than|longer than|long|song|lyrics|single|double|around|smart|curly|straight|prices?|shell|string|escape)\b/,
    reason: 'words are quoted as they were said or not',
  },
  {
    name: 'newest first',
    owner: 'topic',
    cue: /newest|oldest|latest|recent|earliest|chronolog/,
    wants: [
      '\\b(?:newest|latest|most recent)(?: [a-z]+){0,2} (?:(?:comes?|stands?|goes|stays?|is|are) )?(?:first|on top|at the (?:very )?top|to (?:the )?oldest|at the beginning)\\b',
      '\\breverse[- ]chronological\\b',
      '\\b(?:start|begin|open)(?: with|ing with| from| at) the (?:newest|latest|most recent)\\b',
      '\\boldest(?: [a-z]+){0,2} (?:last|at the (?:bottom|end))\\b',
    ],
    refuses: [
      '\\b(?:oldest|earliest)(?: [a-z]+){0,2} (?:(?:comes?|stands?|goes|stays?|is|are) )?(?:first|on top|at the (?:very )?top|to (?:the )?(?:newest|latest|most recent)|at the beginning)\\b',
      '(?<!reverse[- ])\\bchronological(?:ly| order)\\b',
      '\\b(?:newest|latest|most recent)(?: [a-z]+){0,2} (?:last|at the (?:bottom|end))\\b',
      '\\b(?:start|begin|open)(?: with|ing with| from| at) the (?:oldest|earliest)\\b',
    ],
    not: /\b(?:if|unless|not|never|version|release|education|experience)\b/,
    reason: 'the newest stands first or the oldest does',
  },
  {
    name: 'the result first',
    owner: 'topic',
    cue: /result|answer|figure|verdict|bottom|solution|finding|calculation/,
    wants: [
      `^\\W*(?:the )?${RESULT} (?:(?:always )?(?:comes?|goes|stands?|is|are) )?(?:first|up front|at the (?:very )?(?:top|start|beginning))\\b`,
      `\\b(?:give|state|put|show|present) (?:the|your) ${RESULT} (?:first|up front|at the (?:very )?(?:top|start|beginning)|before)\\b`,
      `\\b(?:start|open|begin|lead) with (?:the|your) (?:final |direct )?${RESULT}\\b`,
    ],
    refuses: [
      `\\bbefore you (?:reveal|give|state|show|tell|name|present)s? (?:the|your) (?:final )?${RESULT}\\b`,
      `\\b(?:the|your) (?:final )?${RESULT}(?:,? which)? (?:(?:always )?(?:comes?|goes|stands?|is|are) )?(?:last|at the (?:very )?(?:end|bottom)|in the (?:last|final|closing) (?:line|sentence|paragraph))\\b`,
      `\\b(?:give|state|put|show|present|reveal) (?:the|your) (?:final )?${RESULT} (?:only )?(?:last|at the (?:very )?(?:end|bottom)|in the (?:last|final|closing) (?:line|sentence|paragraph))\\b`,
    ],
    not: /\b(?:if|unless|not|never|search|query|test|tool)\b/,
    reason: 'the result stands first or last',
  },
  {
    name: 'options to choose from',
    owner: 'topic',
    cue: /options?|choices?|menu/,
    does: [
      'list|offer|give|present|suggest|propose|provide|show: (?:{who} )?(?:(?:any|the|some|a list of|two|three|four|several|numbered|a few|multiple|different|possible|clear) ){0,3}(?:options|choices|multiple-choice [a-z]+)',
    ],
    things: '(?:options|choices|multiple choice|menus? of (?:options|choices))',
    wants: [
      '\\b(?:each|every) (?:turn|message|reply|answer|scene|response|post) (?:offers|lists|gives|presents|ends with|closes with|shows) (?:(?:[a-z]+|\\d+) ){0,3}(?:options|choices)\\b',
    ],
    not: /\b(?:if|unless|until|except|more than|other|command|cli|only|good|bad|when|answer|design|config\w*|explain|payment|shipping|delivery|word)\b/,
    reason: 'options are both offered and left open',
  },
  {
    name: 'formal address',
    owner: 'language',
    cue: /\busted\b|\bsie\b|\bvous\b|\blei\b|\bt[uú](?![a-z])|\bdu\b|formal|first-name|first\b|given\b|\bmrs?\b|\bms\b|surname|family\b|last\b/,
    raw: true,
    wants: [
      "\\b(?:address|speak to|talk to|greet|call) [^.;:]{0,40}(?<!\\b(?:never|not) )(?<!n['’]t )\\b(?:formally|(?:as|with|by|using) (?:the formal )?[\"“'‘`]?(?:usted|sie|vous|lei))\\b",
      '\\buse (?:the )?(?:formal (?:form|address|["“\'‘`]?(?:usted|sie|vous|lei))|["“\'‘`]?(?:usted|sie|vous|lei)["”\'’`]?(?=\\W*$|[,.;:]| (?:with|when|for|throughout|at|all|form)\\b))',
    ],
    refuses: [
      '\\b(?:address|speak to|talk to|greet|call) [^.;:]{0,40}\\b(?:informally|(?:as|with|by|using) (?:the informal )?["“\'‘`]?(?:tú|du|tu))(?![a-zú])',
      '\\buse (?:the )?(?:informal (?:form|address|["“\'‘`]?(?:tú|du|tu))(?![a-zú])|["“\'‘`]?(?:tú|du|tu)["”\'’`]?(?=\\W*$|[,.;:]| (?:with|when|for|throughout|at|all|form)\\b)|(?:the |their )?(?:first|given) names? only\\b|only (?:the |their )?(?:first|given) names?\\b|(?:the|their) given name only\\b)',
      '\\bper du\\b|\\bon ["“‘]?(?:du|tu|tú)["”’]? terms\\b',
      '\\b(?:write|use|say) ["“‘]?(?:du|tu|tú)["”’]?(?:,| and) ["“‘]?(?:dein|dir|dich|ton|toi|te|tuyo|tus?)(?![a-zú])',
    ],
    not: /\b(?:if|unless|until|except|not|never|informal or formal|formal or informal|in (?:german|french|spanish|italian|dutch|portuguese|swedish|danish|norwegian|polish|russian|turkish|finnish|czech|english))\b|n['’]t\b/,
    reason: 'people are addressed formally or by their first names',
  },
  {
    name: 'changing more than was asked',
    cue: /chang|touch|improv|refactor|clean|fix|\basked\b|request|unrelated|scope|leave|tidy|scout/,
    wants: [
      "\\b(?:improve|clean up|refactor|fix|tidy(?: up)?|modernise|modernize)\\b[^.;:]{0,30}\\b(?:nearby|surrounding|adjacent|neighbou?ring|around it|along the way|while you(?:['’]re| are) (?:at it|there)|in passing|you come across|whatever you (?:see|notice|find)|anything you (?:see|notice|find))\\b",
      '\\bleave (?:the |each |every )?(?:code|file|place|module|campsite)[a-z]* (?:cleaner|better|tidier) than you found\\b',
      '\\bboy[- ]scout rule\\b',
    ],
    refuses: [
      "\\b(?:only|just|nothing but) (?:change|touch|edit|fix|modify|do)? ?(?:what|the (?:lines|code|files|parts)) (?:that )?(?:is|was|were|are|you(?:['’]re| are| were)|the user|i) (?:explicitly |strictly )?(?:asked|requested|told|needed)\\b",
      "\\b(?:change|touch|edit|modify|fix|do) (?:only|just|nothing but) what (?:is|was|you(?:['’]re| are| were)|the user|i) (?:explicitly |strictly )?(?:asked|requested|told)",
      "(?:\\b(?:never|not)|n['’]t) (?:touch|refactor|improve|change|clean up|fix|reformat|modify|edit)\\b[^.;:]{0,20}\\b(?:unrelated|nearby|surrounding|adjacent|neighbou?ring|anything else|not asked|nobody asked|beyond (?:the|what))\\b",
      '^\\W*no (?:drive-by|unrelated|unasked|unrequested|opportunistic) (?:changes|refactors?|refactoring|fixes|edits|clean-?ups?|improvements)\\b',
    ],
    not: /\b(?:if|unless|until|except|ask first|suggest)\b/,
    reason: 'only what was asked for is changed, or more',
  },
  {
    name: 'keeping the conversation in mind',
    cue: /remember|forget|memor|history|earlier|previous|isolation|independen|recall|treat|conversation|everything|already|alone|present|current/,
    does: [
      'take: [^.;:]{0,10}(?:earlier|previous|prior) (?:messages|turns|questions|answers) into account~',
      'carry:[^.;:]{1,30} over from (?:earlier|previous|prior) (?:messages|turns)~',
      'draw|build: on the (?:entire|whole|previous|earlier) (?:conversation|history|exchange)~',
      'refer back: to [^.;:]{0,24}(?:already|earlier|previously)\\b[^.;:]{0,20}~',
      'keep in mind|bear in mind: everything~',
      'remember|recall|keep in mind|refer back to|build on: (?:what|everything|earlier|previous|the (?:earlier|previous|whole|conversation|history))~',
    ],
    leaves: [
      'forget|ignore|disregard|discard: (?:everything|all|what|the|any|earlier|previous) (?:earlier|previous|that|you|was|the user|messages|turns|conversation|history)[^.;:]{0,40}',
      'treat: (?:each|every) (?:message|question|request|turn|query) (?:as (?:new|a new|the first|independent|if)|independently|in isolation|on its own|separately)~',
    ],
    refuses: [
      '\\bevery (?:question|message|request) stands (?:alone|on its own)\\b',
      '\\bbased on the (?:present|current|last|latest) message (?:only|alone)\\b',
      '\\bnothing said (?:earlier|before|in (?:earlier|previous) (?:turns|messages)) (?:may|must|should|can)\\b',
    ],
    ownCondition: true,
    not: /\b(?:instructions?|prompts?|injection|if|unless|until|except|after|ends?|closed|rules?|jailbreak\w*|told to|attempts?|rounding)\b/,
    reason: 'what was said before is kept in mind or not',
  },
  {
    name: 'correcting mistakes',
    cue: /correct|mistakes?|errors?\b|typos?|overlook/,
    does: [
      "correct|point out|fix: (?:(?:the|any|all|every|each|their|his|her|learner['’]s|user['’]s|student['’]s|language) ){0,3}(?:mistakes?|errors?|slips)(?! in (?:code|the code))",
    ],
    leaves: [
      "overlook|ignore|pass over|let pass: (?:(?:the|any|all|every|their|his|her|small|learner['’]s|user['’]s|student['’]s) ){0,3}(?:mistakes?|slips)",
    ],
    not: /\b(?:if|unless|until|except|only|own|your|code|compiler|type|lint|while|during|at once|immediately|before|too many|every single|minor|serious)\b/,
    reason: 'mistakes are both corrected and let pass',
  },
  {
    name: 'staying in character',
    cue: /character\b|role\b|role-?play|personas?\b/,
    does: [
      'stay|remain|keep|be: (?:always |strictly )?in (?:character|role|your role)',
      'stay|remain: in your role as~',
      'play|adopt|take on|assume|embody|slip into: (?:an?|any|the|another) (?:[a-z]+ )?(?:character|persona|role)(?! model)(?: (?:of|throughout)\\b[^.;:]{0,30})?',
      'role-?play',
      'keep up|maintain: (?:the|your) (?:character|persona|role)~',
    ],
    things: '(?:role-?play(?:ing|s)?|personas?(?= *$|[,.;:]))',
    wants: ['\\balways in (?:character|role)\\b'],
    leaves: [
      'speak|answer|reply: as yourself~',
      'break|drop|leave: (?:your |the )?(?:character|role|persona)',
      'step|fall|slip: out of (?:your |the )?(?:character|role)',
    ],
    not: /\b(?:if|unless|until|except|when|characters|limit)\b/,
    reason: 'the model stays in its role or leaves it',
  },
  {
    name: 'a plan first',
    cue: /plan\b|outline|straight|right\b|immediately/,
    does: [
      'make|write|draw up|present|show|outline|give|propose: (?:{who} )?(?:(?:an?|your|the|short|brief|written) ){1,3}plan (?:first|before)~',
    ],
    refuses: [
      '\\bwithout (?:an?|any|first (?:making|writing) an?) (?:[a-z]+ )?plan\\b',
      '\\b(?:start|begin|get|jump|go|dive) (?:coding|writing code|implementing|working|into (?:the )?(?:code|work|implementation))?[^.;:]{0,12}(?:straight|right) away\\b',
      "(?:\\b(?:never|not)|n['’]t) (?:write|make|present|show|give|propose|waste time on) (?:an?|any|your) plan\\b",
    ],
    not: /\b(?:if|unless|until|except|data|tariff|price|phone)\b/,
    reason: 'a plan is made first or none is',
  },
  {
    name: 'waiting for an answer',
    cue: /wait|answer|reply|response/,
    does: ["wait: for (?:(?:the|an?|their|his|her|its) )?(?:[a-z]+['’]s )?(?:answer|reply|response)~"],
    refuses: [
      '\\b(?:go on|continue|carry on|proceed|move on)\\b[^.;:]{0,20}\\bwithout (?:waiting|an answer|a reply)\\b',
    ],
    not: /\b(?:if|unless|until|except|seconds|minutes|longer|api|server|tool)\b/,
    reason: 'an answer is both waited for and not',
  },
  {
    name: 'a summary at the end',
    owner: 'topic',
    cue: /summar|recap/,
    does: [
      'summari[sz]e|recap: (?:what (?:you|was|we|has)|the (?:conversation|changes|discussion|call|session))[^.;:]{0,30} at the end~',
      'end|close|finish|conclude:[^.;:]{0,30} with (?:an? |the )?(?:[a-z-]+ ){0,2}(?:summary|recap)~',
    ],
    refuses: [
      '(?:^\\W*no|\\bwithout(?: an?)?|\\b(?:skip|omit|leave out|drop|avoid) (?:the |any |a )?) ?(?:closing |final |concluding )?(?:summary|recap)(?: (?:at|in) the (?:very )?end)?(?=\\W*$|[,.;])',
    ],
    not: /\b(?:if|unless|until|except|start|beginning|top|executive|field|only|longer)\b/,
    reason: 'a summary stands at the end or none does',
  },
  {
    name: 'keeping duplicates',
    cue: /duplicat|dedup|repeated/,
    leaves: [
      'remove|drop|delete|merge|collapse|eliminate|filter out|skip: (?:the |any |all |exact )?(?:duplicates?|duplicate (?:rows?|entries|lines?|records?|items?)|repeated (?:rows?|entries|lines?|items?))(?! (?:in|from|of|for) )',
      'dedupe|deduplicate',
    ],
    does: [
      'keep|leave|retain|preserve: (?:the |any |all )?(?:duplicates?|duplicate (?:rows?|entries|lines?|records?|items?))(?! (?:in|from|of|for) )',
    ],
    not: /\b(?:if|unless|until|except|code|first|last|one of)\b/,
    reason: 'duplicates are both kept and taken out',
  },
  {
    name: 'rounding',
    cue: /round|exact|unrounded|decimals?/,
    does: [
      'round: (?:(?:the|all|any|your|every|each|off|up|down) ){0,2}(?:amounts?|numbers?|figures?|values?|results?|prices?|totals?|it|them|everything)(?: (?:off|up|down))?',
    ],
    refuses: [
      '\\b(?:numbers|figures|amounts|values|prices|totals)\\b[^.;:]{0,20}\\b(?:unrounded|exactly as (?:they are|printed|given|stated)|without rounding)\\b',
      '^\\W*no rounding\\b',
    ],
    not: /\b(?:if|unless|until|except|intermediate|twice|averages?|percentages?|corners?|before)\b/,
    reason: 'figures are both rounded and not',
  },
  {
    name: 'disclaimers',
    cue: /disclaim|caveat|professional|doctor|lawyer|advice/,
    does: ['disclaim'],
    raw: true,
    things: '(?:(?:legal |medical |safety |financial |short |standard )?disclaimers?|caveats?)',
    wants: [
      '\\b(?:add|append|close|conclude|end|finish|include|put|say|state|use|write)s?\\b[^.;:"“]{0,60}[:,]? ["“][^"“”]{0,80}\\b(?:not|no) (?:[a-z]+ )?(?:legal|medical|financial|investment|tax|professional) advice\\b',
    ],
    not: /\b(?:if|unless|until|except|more than|same|again|unnecessary|generic|when|only|every (?:claim|sentence))\b/,
    reason: 'a disclaimer is both given and left out',
  },
  {
    name: 'admitting what it does not know',
    cue: /know\b|unsure|uncertain|admit/,
    raw: true,
    does: [
      "say|admit|state|tell {who}|acknowledge: (?:openly |honestly |so,? )?(?:that )?[\"“'‘]?(?:you|i) (?:do not|don['’]t) know~",
      'admit: (?:uncertainty|ignorance|gaps|that you are (?:unsure|not sure))~',
    ],
    ownCondition: UNKNOWING,
    not: /\b(?:unless|until|except|just|simply|only)\b/,
    reason: 'the model admits that it does not know, or never does',
  },
  {
    name: 'a greeting',
    cue: /greet|salut|hello|\bhi\b|welcome/,
    does: [
      'greet: (?:(?:the |every |each |all |your )*(?:users?|customers?|callers?|readers?|clients?|guests?|visitors?|people|anyone|anybody|everyone|them|him|her|me))~',
      'say: (?:hi|hello)~',
      'start|begin|open|lead|kick off:[^.;:]{0,30} (?:with|by) (?:an? |the |any |some )?(?:[a-z-]+ ){0,2}?(?:greetings?|salutations?|hello|hi there|hi)~',
    ],
    things: '(?:(?:polite|friendly|warm|short|opening|initial) )?(?:greetings?|salutations?|hellos?)',
    wants: [
      '\\bfirst (?:line|sentence|words?) (?:is|are|must be|should be|has to be)[^.;:]{0,20}\\b(?:greeting|salutation|hello)\\b',
      "(?:\\b(?:never|not)|n[’']t) (?:begin|start|open|reply|write|answer)[^.;:]{0,20} without (?:saying (?:hello|hi)|an? (?:[a-z]+ )?(?:greeting|salutation))",
    ],
    refuses: [
      '\\bskips? ["“\'‘]?(?:hello|hi)\\b',
      '\\b(?:no|without(?: an?| any)?) (?:greeting|salutation|hello)s? (?:in front|first|at the (?:start|beginning|top)|beforehand)\\b',
      '\\bnot? (?:start|begin|open) with (?:any )?(?:hello|hi|greeting|salutation)',
    ],
    raw: true,
    not: /\b(?:if|unless|until|except|only|when|again|twice|once|back|cards?|hello,? world|by (?:first )?name|christmas|birthday|after the first|subsequent|returning)\b/,
    reason: 'a greeting is both given and left out',
  },
  {
    name: 'a question at the end',
    owner: 'topic',
    cue: /question|\bask|statement/,
    does: [
      'end|close|finish|conclude|wrap up|wrap it up|wrap:[^.;:]{0,40} (?:with|on|in|by asking) (?:an? |the |some |any |one )?(?:[a-z-]+ ){0,2}?questions?\\b(?! mark)~',
      'end|close|finish|conclude|wrap up|wrap it up:[^.;:]{0,30} by asking (?:me|us|the|your|them|readers?|users?|something|for|what|whether|how)~',
      'include|add|use: (?:an? |any )?(?:closing|final|concluding) questions?',
    ],
    wants: [
      '\\b(?:last|final|closing|concluding) (?:sentence|line|words?|paragraph) (?:(?:must|should|shall|has to|is to|is|needs to|always) ){1,3}(?:be )?(?:an? )?(?:[a-z-]+ )?question\\b',
      '\\b(?:last|final|closing) (?:sentence|line|words?) (?:(?:must|should|has to|is to|always|to) ){0,2}asks? (?!nothing)',
      "(?:\\b(?:never|not)|n[’']t) (?:close|end|finish|stop)[^.;:]{0,20} without (?:an? )?(?:[a-z]+ )?question",
    ],
    refuses: [
      '\\b(?:last|final|closing|concluding) (?:sentence|line|words?) (?:(?:must|should|shall|has to|is to|is|needs to|always) ){1,3}(?:be )?an? (?:[a-z-]+ )?statement\\b',
      '\\b(?:last|final|closing) (?:sentence|line|words?) (?:asks? nothing|(?:must|should|is) (?:never|not) (?:be )?an? question)',
      '\\bend with a (?:[a-z]+ )?statement\\b',
      '\\bno (?:closing|final|concluding) questions?\\b|\\bno questions? at the end\\b',
      '\\b(?:endings?|closings?|conclusions?)\\b[^.;:]{0,20}\\bfree of questions\\b',
      '\\bclosing questions (?:are|is) (?:[a-z]+ )?(?:banned|forbidden|prohibited|out)\\b',
    ],
    not: /\b(?:if|unless|until|except|only|when|more than|two|three|each|every) (?!post|message|reply|answer|time|text|letter|email|response)|\bquestion of\b/,
    reason: 'a question stands at the end or none does',
  },
  {
    name: 'a signature',
    owner: 'topic',
    cue: /\bsign|signature|\bname\b|wishes|regards/,
    does: [
      `sign: (?:off )?(?:(?:the |your |all |every |each |any |it |them )*(?:${MESSAGE}|it|them))\\b(?! (?:up|in|over))~`,
      'sign off|sign: (?:with|as)\\b~',
      'sign off',
      'put|write|add|place|set|leave|give|have: (?:your|her|his|its|the|a|any) (?:own )?name\\b[^.;:]{0,12} (?:at the (?:bottom|end|foot)|under(?:neath)?|below)\\b~',
      `close|end|finish|conclude:[^.;:]{0,20} with (?:the |your |an? |any )?(?:signature|sign-off|own name|name)\\b~`,
    ],
    things:
      '(?:(?:closing |final |formal )?signatures?|sign-?offs?(?! (?:by|from|of))|signature (?:lines?|blocks?)|name at the (?:bottom|end|foot))',
    wants: [
      `\\bname\\b[^.;:]{0,12} stands (?:at the (?:bottom|end|foot)|under)`,
      `\\binclude [^.;:]{0,24}(?:wishes|regards)[^.;:]{0,16} (?:under|below|at the (?:end|bottom) of) (?:all|every|each|your|the) ${MESSAGE}`,
      `(?:\\b(?:never|not)|n[’']t) (?:send|finish|end|close|post)[^.;:]{0,20} without (?:signing|a signature|your name)`,
    ],
    refuses: [
      '\\bno (?:name|signature|sign-?off)(?: (?:and|or) no (?:name|signature|sign-?off))? (?:at the (?:bottom|end|foot)|under)',
      `\\b(?:finish|end|close|come|go) without (?:an? |any )?(?:sign-?off|signature|name)`,
    ],
    raw: true,
    not: /\b(?:if|unless|until|except|only|when|function|method|digital|signature (?:dish|style|look|move|phrase)|approval|contract|release|brand|file|user|customer|recipient|product|signs?-? ?(?:up|in)|first name)\b/,
    reason: 'the text is both signed and left unsigned',
  },
  {
    name: 'comments in code',
    owner: 'topic',
    cue: /comment|annotat|\b[a-z]*doc\b|\bxml\b/,
    does: [
      'comment|annotate: (?:the |your |all |every |each |any )*(?:code|functions?|lines?|blocks?|methods?|class(?:es)?|scripts?|steps?)~',
      'write|add|put|place|insert|include|leave|use: (?:an? |any |the |some |explanatory |short |code |source |clear |helpful |doc |xml |yard |jsdoc )*comments?\\b(?! (?:on|about|from|by|section|below the|under the post))',
      'write|add|put|place|insert|include: (?:an? |any |the |some |explanatory |short |code |source |clear |helpful )*comments? (?:in|into|to|on|above|for|before|over) (?:the |all |any |every |each |your )*(?:[a-z-]+ )?(?:code|functions?|lines?|blocks?|methods?|class(?:es)?|scripts?|files?|steps?)~',
    ],
    things: '(?:(?:code|explanatory|source|source code) )comments?',
    wants: [
      '\\b(?:each|every|all) (?:[a-z]+ ){0,3}(?:has|have|gets?|needs?|carr(?:y|ies)|preceded by|starts? with|opens? with) (?:an? )?(?:jsdoc|javadoc|kdoc|tsdoc|phpdoc|yard|xml|doc)[ -](?:comments?|blocks?|summar(?:y|ies))\\b',
      '\\beach preceded by (?:an? )?(?:jsdoc|javadoc|kdoc|tsdoc|phpdoc|yard|xml|doc)[ -](?:comment|block|summary)\\b',
      '\\bcode (?:is|must be|should be|has to be) (?:always |fully |well )?(?:annotated|commented)\\b',
      "(?:\\b(?:never|not)|n[’']t) (?:deliver|submit|send|write|hand in|return|output)[^.;:]{0,20} without (?:any )?comments\\b",
      '\\b(?:functions?|methods?|blocks?|lines?|class(?:es)?) (?:must|should|has to|needs to|have to) (?:carry|have|bear|come with|get|contain)[^.;:]{0,16} comments?\\b',
    ],
    refuses: [
      '\\b(?:code|functions?|scripts?|(?:source )?files)\\b[^.;:]{0,20}\\b(?:free of|without(?: any| a single)?|contain no|carry no|with no) (?:[a-z]+ )?comments?\\b',
      '\\bcomments?\\b[^.;:]{0,16}\\b(?:left out of|kept out of|stripped from|removed from|banned from|have no place in) (?:all |any |the |your )?(?:code|source)',
      '\\bleave (?:the |all |any )?comments out\\b',
      '^\\W*(?:we )?(?:write|use|add) no (?:code )?comments?(?=\\W*$|[,.;:])',
      '^\\W*(?:write |use |add )?no comments? in (?:the |your |any )?(?:code|source|files?|scripts?)',
    ],
    not: /\b(?:if|unless|until|except|only|when|json|yaml|outside|inline|verdict|reader|users?|customer|review|feedback|student|teacher|social|blog|youtube|existing|obvious|redundant|unnecessary|trivial|todo|commented-out|line-by-line|in (?:german|english|french))\b/,
    reason: 'code is both commented and left without comments',
  },
  {
    name: 'writing tests',
    owner: 'topic',
    cue: /\btest/,
    does: [
      `write|add|create|supply|deliver|generate|provide|include: ${TESTS}`,
      `write|add|create|supply|deliver|generate|provide|include: ${TESTS} (?:for|to|with|of)\\b[^.;:]{0,40}`,
    ],
    wants: [
      `\\b(?:is|are|must be|should be|has to be) (?:always )?covered (?:by|with) ${TESTS}`,
      `\\bcover (?:every|each|all|any)\\b[^.;:]{0,30} (?:by|with) ${TESTS}`,
      `\\b(?:must|should|has to|have to|needs? to) (?:always )?(?:come with|have|get|be accompanied by|be delivered with|contain) ${TESTS}`,
      `(?:\\b(?:never|not)|n[’']t) (?:submit|deliver|send|commit|hand in|write|merge)[^.;:]{0,20} without ${TESTS}`,
      `\\binclude ${TESTS} delivered with\\b`,
    ],
    refuses: [
      `\\b(?:delivered|submitted|come|comes|written|made|code|change|patch|module)s? (?:entirely |completely )?(?:without|with no|free of) (?:any )?${TESTS}(?=\\W*$|[,;:])`,
      `\\b(?:forbids?|prohibits?|bans?) (?:adding|writing|creating) ${TESTS}`,
      `^\\W*(?:include )?no ${TESTS}(?: files?)?(?=\\W*$|[,;:]| (?:please|at all|are|is)\\b)`,
    ],
    not: /\b(?:if|unless|until|except|only|when|existing|run|runs|running|pass|fail|blood|medical|flaky|slow|manual|exam|students?|pupils?|quiz|implementation details|before|more than|again)\b/,
    reason: 'tests are both written and not',
  },
  {
    name: 'asking leave',
    cue: /permission|approv|confirm|consent|sign-?off|clearance|author|\bok\b|okay|go-ahead|green\b|check|\byes\b/,
    does: [
      `ask|request|seek|get|obtain|wait|wait for|ask for: ${OF_WHOM}${YES}~`,
      'check: in with (?:me|us|the user|them)(?: first)?~',
      'check: with (?:me|us) first~',
    ],
    things: `(?:requests? for ${YES}|(?:permission|approval|confirmation|consent) requests?)`,
    wants: [
      `\\b(?:no|not|never|nothing|n[’']t)\\b[^.;:]{0,60} (?:without|before|until) (?:asking (?:for )?|getting |obtaining )?${OF_WHOM}${YES}`,
      `\\b(?:each|every|all|any)\\b[^.;:]{2,40} (?:must|should|has to|have to|needs? to|is to|are to) be (?:confirmed|approved|signed off|okayed|authori[sz]ed|cleared) (?:by|with)\\b`,
      `\\bonly after (?:[a-z]+ )?${YES}`,
      "\\b(?:no|not|never|nothing|n[’']t)\\b[^.;:]{0,40} (?:until|before) (?:the user|i|we|they|the [a-z]+) (?:has |have )?(?:said yes|agreed|approved|confirmed|signed off)",
      '\\b(?:wants?|likes?|insists?|expects?) to (?:approve|confirm|sign off on|okay) (?:every|each|all|any)\\b',
    ],
    refuses: [
      `^(?!.*\\b(?:never|not|no|nothing|nobody|cannot)\\b)(?!.*n[’']t\\b).*\\bwithout (?:asking|seeking|requesting|waiting|any|anyone[’']s|anybody[’']s|first|stopping|(?:any|my|further|prior))(?: (?:to|for|seek|ask|get|any|my|further|prior))* ?${YES}`,
      `(?:\\b(?:never|not)|n[’']t) stop to (?:seek|ask|get|request|wait)[^.;:]{0,12} ${YES}`,
      `\\bno ${YES}(?: (?:is|are))? (?:requested|sought|asked for)`,
      '\\bon your own (?:authority|initiative)\\b(?![^.;]{0,20}\\b(?:forbidden|banned|prohibited|not|never|off)\\b)',
      "(?:\\b(?:never|not)|n[’']t) check in with (?:me|us|the user)\\b",
    ],
    // Leave for one deed says nothing of the others: `get approval before each release`.
    not: /\b(?:if|unless|except|when|twice|again|photos?|recording|private|sensitive|money|payments?|purchases?|medical|order confirmation|confirmation (?:number|e-?mail|message|page)|dangerous|destructive|risky|irreversible|delet\w+|read-only|small|minor|trivial|large|major|big)\b|^(?!.*\b(?:chang|edit|modif|action|step|anything|nothing|everything|files?\b|work|act\b|proceed|decide|decision|continue|code\b|autonomous|move|task|touch))(?:.*\b(?:before|prior to|until)\b|\W*[a-z]+ (?!without)[a-z].*\bwithout\b)/,
    ownCondition: true,
    reason: 'leave is both asked for and not',
  },
  ...SERVICE_ACTS,
];
