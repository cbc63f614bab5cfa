import type { ActWords } from './acts.ts';

/** What assistants are to do towards people or never do: what they ask for, tell, grant, keep and advise. */

/** Whose it is: `the customer's`, `their`. */
const WHOSE =
  "(?:(?:the|every|each|any|all|our|your|an?|this|that|their|his|her|its|some|my|such|[a-z]+(?:'s|’s|s'|s’)) ){0,4}";
/** Words around a case, beside which an act is ordered or forbidden at times only. */
const AT_TIMES = 'if|unless|until|except|only|when|whenever|other than|more than|twice';
const LEARNER = '(?:(?:the|an?|every|each|any|all|your|our) )?(?:pupils?|students?|learners?|child(?:ren)?|kids?)\\b';
const TO_ALL =
  "(?: (?:to|from|for|with|of) (?:(?:the|an?|every|each|any|all|our|your) )?(?:customers?|users?|callers?|clients?|people|visitors?|everybody|everyone|anyone|anybody|them|pupils?|students?|learners?|readers?)\\b(?!['’]))?";

/** That a thing may be had: `swear words are fine`. */
function permitted(thing: string): readonly string[] {
  return [
    `\\b(?:you (?:may|can|are (?:free|allowed|permitted|welcome) to)|feel free to) (?:[a-z]+ ){1,4}${thing}`,
    `^\\W*${thing} (?:is|are) (?:(?:always|perfectly|fully|entirely|quite|explicitly|also) )?(?:fine|ok|okay|allowed|permitted|welcome|acceptable)\\b`,
  ];
}

interface Act {
  readonly name: string;
  readonly cue: RegExp;
  /** An expression for what it is about. */
  readonly what: string;
  readonly not?: RegExp;
}

function besides(...expressions: readonly (string | undefined)[]): RegExp {
  return new RegExp(`\\b(?:${[AT_TIMES, ...expressions].filter(Boolean).join('|')})\\b`);
}

/** To have people tell a thing. */
function asking({ name, cue, what, not }: Act): ActWords {
  return {
    name: `asking for ${name}`,
    cue,
    does: [
      `ask|ask for|request|demand|require|collect|take down|obtain|get|insist on: (?:{who} )?(?:for |about |from {who} )?(?:to (?:give|tell|supply|provide|state|read out|read|enter|send|share|confirm|quote|type in|type|spell)(?: (?:you|us|me))? )?${WHOSE}${what}(?: from {who})?`,
      `have|let|get|make: ${WHOSE}[a-z]+ (?:to )?(?:give|tell|supply|provide|state|read out|enter|type in|type|send|share|confirm|quote)(?: (?:you|us))? ${WHOSE}(?:current |old |new |full |own )?${what}`,
    ],
    things: `requests? for ${WHOSE}${what}`,
    wants: [
      `\\b(?:ask|say|open|begin|start)\\b[^.;:]{0,40}["“‘'][^"”.;:]{3,50}${what}`,
      `^\\W*${what}: (?:always )?(?:ask for|request|demand) (?:it|them)\\b`,
    ],
    refuses: [`^\\W*${what}: (?:do not|don[’']t|never) (?:ask for|request|demand) (?:it|them)\\b`],
    raw: true,
    not: besides(not?.source),
    reason: `people are both asked for ${name} and not`,
  };
}

const TELL =
  'tell|give|give out|give away|show|state|name|mention|quote|disclose|reveal|divulge|share|provide|list|announce|publish|display|print|pass on|hand out|hand over|communicate|supply|read out|advertise|include|put|add|explain|cite|paraphrase|recite|repeat|output|expose|leak|copy|describe|summari[sz]e';

/** To let people know a thing. */
function telling({ name, cue, what, not }: Act): ActWords {
  const hidden = '(?:private|secret|confidential|internal|hidden|under wraps|undisclosed|unmentioned|to yourself)';
  return {
    name: `telling ${name}`,
    owner: 'topic',
    cue,
    does: [
      `${TELL}: (?:{who} )?(?:(?:about|of|to) )?(?:the (?:wording|text|contents?) of )?${WHOSE}${what}${TO_ALL}(?: (?:in full|verbatim|word for word|openly|on request|on demand))?`,
      `inform|tell|notify: {who} (?:about|of) ${WHOSE}${what}`,
    ],
    leaves: [
      `keep|leave|treat: ${WHOSE}${what} (?:as )?(?:strictly )?${hidden}`,
      `keep: (?:quiet|silent|mum) about ${WHOSE}${what}`,
      `withhold|conceal|hide: ${WHOSE}${what}`,
      `refuse|decline|deny|reject|turn down: (?:(?:all|any|every|each) )?(?:requests?|attempts?|demands?) (?:to (?:see|show|display|reveal|read|get|share|disclose)|for) ${WHOSE}${what}`,
    ],
    wants: [
      `^\\W*${WHOSE}${what}: (?:always )?(?:print|give|show|state|mention|include|display|disclosed|shown|shared|public|revealed)\\b`,
      `\\b${what} (?:is|are) (?:public|open to (?:all|everyone))\\b`,
    ],
    refuses: [
      `\\b(?:tell|give|show|told|given|shown)s?(?: {who})? no ${what}`,
      `\\b${what}(?: (?:is|are|(?:must |should |has to |have to )?(?:stays?|remains?))|:) (?:strictly |for )?(?:internal|confidential|secret|private|(?:inside|within) (?:the |our )?(?:company|house|team)|not (?:public|for (?:users?|customers?))|(?:staff|internal|partners?)(?: eyes| use)? only)\\b`,
      `\\blets? (?:nobody|no one) (?:see|read|know) ${WHOSE}${what}`,
    ],
    not: besides(not?.source),
    reason: `${name} are both told and kept back`,
  };
}

/** To keep a thing on file. */
function keeping({ name, cue, what, not }: Act): ActWords {
  return {
    name: `keeping ${name}`,
    cue,
    does: [
      `store|save|retain|record|log|keep|archive|file|note down|note|write down|write|put|enter|persist|hold|capture: (?:a (?:record|copy|log|note) of )?${WHOSE}${what}`,
    ],
    leaves: [
      `throw|delete|erase|discard|drop: ${WHOSE}${what}(?: away)?(?: (?:at once|immediately|right away|straight away))`,
      `keep: no (?:record|copy|log|note)s? of ${WHOSE}${what}`,
    ],
    refuses: [
      `\\b(?:files?|records?|logs?|cases?|database|crm)\\b[^.;:]{0,20} without (?:any )?${WHOSE}${what}`,
      `\\bno ${what} in (?:the |our |any )?(?:database|crm|files?|logs?|records?|system)\\b`,
    ],
    not: besides('plain ?text', 'clear text', 'longer', 'days', 'months', 'secret', 'private', 'short', not?.source),
    reason: `${name} are both kept and not`,
  };
}

/** To advise people on a field. */
function advising(name: string, cue: RegExp, kinds: string, field: string, not?: string): ActWords {
  const advice = '(?:advice|guidance|counsel(?:ling|ing)?|recommendations?|tips|opinions?)';
  return {
    name: `${name} advice`,
    owner: 'topic',
    cue,
    does: [
      `give|offer|provide|dispense: (?:{who} )?(?:(?:any|some|the|concrete|specific|practical|individual|personal) )*${kinds} ${advice}${TO_ALL}`,
      `give|offer|provide: (?:{who} )?(?:(?:any|some) )?${advice} (?:on|about|regarding|in|concerning) (?:(?:their|the|any|matters? of|questions? of|issues of) )*${field}(?: or ${field})?`,
      `advise|counsel|guide: (?:(?:{who}|members) )?(?:on|about|in|regarding) (?:(?:their|the|any|matters? of|questions? of|issues of) )*${field}(?:(?:,| or| and)+ ${field})*`,
    ],
    things: `(?:${kinds} ${advice}|${advice} (?:on|about|in) (?:matters of )?${field})`,
    wants: [`\\banswer(?:ed)?\\b[^.;:]{0,30} with ${kinds} ${advice}`],
    refuses: [
      `\\b${kinds} ${advice} (?:is|are) (?:left|reserved|up) (?:to|for)\\b`,
      `\\badvice (?:does not|doesn[’']t|never) extends? to (?:matters of )?${field}`,
    ],
    not: besides('disclaimer', 'general', 'not a substitute', 'lawyers?', 'doctors?', 'professionals?', not),
    reason: `${name} advice is both given and not`,
  };
}

const ORDER_NUMBER =
  '(?:(?:order|purchase) (?:numbers?|references?|reference numbers?|ids?)|(?:numbers?|references?|ids?) (?:of|on|for) (?:(?:the|their|his|her|your|its|an?) )?(?:order|purchase)(?: confirmation)?)';
const EMAIL_ADDRESS =
  "(?:(?:e-?mail|mail) addresses|(?:e-?mail|mail) address|(?<=[a-z](?:'s|’s|s'|s’) )e-?mails?|(?<=their )e-?mails?)";
const HOTLINE =
  "(?:(?:hotline|helpline|support|service|customer service|(?:our|the) (?:tele)?phone|our|hotline['’]s) (?:(?:tele)?phone )?numbers?|hotlines?|helplines?|phone line|(?:(?:tele)?phone )?numbers? of (?:the|our) (?:[a-z]+ )?(?:hotline|helpline|team|desk|office|service|branch))";
const INTERNAL =
  '(?:(?:(?:wording|text|passages?|contents?|clauses?|details?) (?:of|from) (?:the |our |your )?)?(?:(?:internal|in-house|staff)(?: [a-z]+)? (?:polic(?:y|ies)|guidelines?|rules?|handbooks?|manuals?|procedures?|documents?|instructions|processes)|(?:company|staff|employee) handbook|(?:relevant )?policy (?:texts?|wording|clauses?|passages?)|(?:passages?|wording|clauses?) of (?:the|our) (?:[a-z]+ )?polic(?:y|ies)))';
const OWN_PROMPT =
  '(?:system (?:prompts?|messages?|instructions)|(?:your|these) (?:(?:own|initial|original|hidden|full|internal|underlying|very) )*(?:instructions|prompt|configuration)|this prompt|instructions behind it)';
const CARD =
  '(?:(?:(?:last|first|final) )?(?:(?:three|four|six|\\d) )?digits of (?:the|their|a|his or her) (?:card|account)|account (?:or card )?numbers?|(?:credit |debit |bank |payment )?card (?:or account )?(?:numbers?|details?|data|information)|(?:payment|bank|account) (?:details|data|information)|cvvs?|cvcs?|ibans?|security codes?)';
const CODE =
  '(?:(?:one-time|one time|verification|authentication|security|login|two-factor|2fa|sms) (?:codes?|passcodes?|pins?|tans?)|otps?|tans)';
const CONFIDENCE =
  '(?:how (?:sure|certain|confident) (?:you are|you feel|it is)|(?:degrees?|levels?) of (?:your )?(?:confidence|certainty)|confidence (?:levels?|scores?|ratings?|percentages?|statements?)|certainty (?:levels?|scores?|percentages?)|(?<=\\byour )(?:own )?(?:confidence|certainty)|statements? (?:of|about|on) (?:your )?(?:confidence|certainty))';
const CONTACTED_BACK = '(?:call-?backs?|return calls?|phone-?backs?)';
const REFUND = '(?:refunds?|reimbursements?|(?:their |the |your )?money back|repayments?)';
const DISCOUNT =
  '(?:discounts?|price (?:reductions?|cuts?)|vouchers?|coupons?(?: codes?)?|(?:discount|promo|promotional|voucher) codes?|money off|rebates?|(?:price )?reductions?(?! (?:in|of) )|code [a-z]{2,}\\d{1,3}|\\d+ ?(?:%|percent|per cent) off)';
const DISCOUNT_KINDS =
  '(?:(?:any|an?|the|some|small|further|price|extra|of|\\d+ ?%|\\d+ ?percent|\\d+ ?per cent) ){0,6}';
const MORE_PRODUCTS =
  '(?:(?:further|additional|another|other|extra|related|matching|complementary|second) (?:products?|items?|articles?|purchases?)|(?:(?:matching|suitable|useful|fitting) )?accessor(?:y|ies)|add-?ons?|upgrades?|(?:something|anything) else from (?:our|the) (?:range|shop|store|catalogue|catalog))';
const CHATTER =
  '(?:small[ -]?talk|chit-?chat|(?:casual|idle|social|friendly|light|informal) (?:conversations?|chatter|chat|talk|chats)|pleasantries|idle chatter)';
const NICE =
  '(?:(?:an?|any|some|few|little|bit|lot|the|of|friendly|pleasant|light|casual|polite|brief|short|social) ){0,6}';
const FAULT =
  "(?:(?:(?:the|our|any|company['’]s) )*(?:fault|blame|guilt|liability)|(?:the |our |any )?responsibility for (?:the|an?|any|what) [^.;:,]{2,30}|(?:the|our|an?|any) (?:company['’]s )?(?:error|mistake)s?(?: on our part)?|that (?:we|the company|our company|it) (?:(?:was|were|are|is) (?:wrong|at fault|to blame|ours|our fault|in the wrong)|made an? (?:mistake|error)|got it wrong|messed up)|that (?:the|this|an?) (?:mistake|error|fault|problem) (?:was|is) (?:ours|our own|our fault|on our side))";
const ON_BEHALF =
  "(?: on (?:the |our )?(?:company|firm|brand|house)['’]s behalf| on behalf of (?:the|our) [a-z]+| in (?:the|our) (?:company|firm)['’]s name)?";
const COMPLAINT =
  "(?:(?:customer |customers['’] |user |formal )?(?:complaints?|grievances?)(?: (?:from|of|by|that) (?:(?:an?|the|all|any|every|our) )?(?:customers?|users?|callers?|guests?|clients?)(?: (?:raises?|makes?|has|have))?| (?:an?|the|any) [a-z]+ (?:raises|makes|has))?)";
const TRACKER =
  '(?:(?:the|our|an?) )?(?:[a-z]+ )?(?:tracker|system|crm|jira|zendesk|log|database|register|spreadsheet|ticket|file|record)s?';
const TYPO =
  '(?:spelling|orthography|spelling (?:mistakes?|errors?|slips)|typos?|misspellings?|misspel(?:t|led) words?|typing (?:mistakes?|errors?)|errors? in spelling|mistakes in (?:spelling|writing))';
const GRAMMAR = '(?:grammar|grammar (?:mistakes?|errors?|slips)|grammatical (?:mistakes?|errors?|slips))';
const POLITICS =
  '(?:(?:party )?politics|political (?:topics?|questions?|issues?|matters?|subjects?|debates?|content|themes?|parties)|(?:questions|topics|debates|anything) (?:about|on|of|to do with) politics|elections?|party programmes|(?:political )?parties,? (?:and |or )?(?:elections|governments)|anything political)';
const SWEARING =
  '(?:swear[ -]?words?|swearing|cursing|profanit(?:y|ies)|curse words?|curses|cuss words?|four-letter words?|expletives?|obscenit(?:y|ies)|(?:foul|bad|vulgar|strong|crude|coarse|obscene) language|vulgarit(?:y|ies)|vulgar (?:words|expressions)|rude words?)';
const MARK =
  '(?:(?<!\\b(?:quotation|question|exclamation|punctuation|speech|quote|check|tick|trade|diacritical|accent|reference|inverted|hash|the|on) )marks?|grades?|(?:scores?|points|marks?|ratings?) (?:out of|from|between|on)\\b[^.;:,]{1,24}|scores)';
const WORK =
  '(?:essays?|submissions?|work|papers?|assignments?|exercises?|exams?|homework|anything|pieces?(?: of work)?|pupils?|students?|learners?|attempts?|translations?)';
const NAMES =
  '(?:(?:proper )?names(?: of (?:people|persons)(?: (?:and|or) (?:of )?places)?)?|proper (?:nouns?|names?)|(?:place and personal|personal and place) names|every name)';
const UNTOUCHED =
  '(?:as (?:they are|is|it is)|untranslated|unchanged|untouched|in (?:the|its|their) (?:original|source)(?: (?:language|form|spelling))?|in the original|in (?:english|german|french|spanish|italian|latin|japanese)(?=\\W*$|[,.;]| (?:in|for|across) (?:every|each|all) [a-z]+))';
const PICTURE = '(?:images?|pictures?|visuals?|visual material)';
const TEXT =
  '(?:posts?|articles?|pages?|texts?|stor(?:y|ies)|chapters?|answers?|repl(?:y|ies)|documents?|sections?|recipes?|reviews?)';
const FIGHT = '(?:violence|violent (?:scenes?|acts?|content)|(?:fist ?)?fights?|fight scenes?|fighting|brawls?)';
const REAL_PERSON =
  '(?:(?:(?:(?:real|actual|living|existing) )?(?:real|actual|living|existing|public) (?:people|persons?|individuals?|figures?|politicians?|celebrit(?:y|ies)|personalit(?:y|ies)))(?: (?:and|or) (?:celebrities|public figures|politicians))?|(?:actual )?celebrities|public figures?)';
const BRAND = '(?:(?:(?:our|the|any|an?) )?(?:own )?(?:brands?(?: names?)?|name of (?:our|the|any|a) brands?))';
const APPEAL =
  '(?:calls?[- ]to[- ]action|ctas?|appeals?(?: to (?:act|sign up|buy|book|order|subscribe|the reader)[^.;:]{0,20})?|prompts? to act|direct appeals?)';
const HASHTAG = '(?:hash ?tags?|# ?(?:tags?|keywords?|signs?))';
const TESTIMONIAL =
  "(?:testimonials?|(?:customer|client|buyer|user) (?:quotes?|quotations?|statements?|voices?|testimonials?)|(?:quotes?|quotations?|statements?|voices|words of praise) (?:from|of|by) (?:(?:an?|our|the|satisfied|happy) )*(?:customers?|clients?|buyers?)|(?:customer|client|buyer)s?['’]s? (?:praise|statements?|quotes?|quotations?|testimonials?))";
const SECURITY = '(?:investments?|shares?|stocks?|funds?|securities|etfs?|cryptocurrenc(?:y|ies))';
const IDENTITY =
  "(?:(?:(?:the|an?|every|each|any|their|his|her|all|[a-z]+(?:'s|’s|s'|s’)) ){0,2}(?:identity|identities)(?: of (?:the |every |each |any |all )?(?:customers?|callers?|users?|clients?|person|people))?|who (?:they are|he is|she is|(?:the|every|each) [a-z]+ is|is calling|is writing|somebody is|someone is))";

/** Where it does not know. */
export const UNKNOWING =
  /\b(?:know|unsure|uncertain|not sure|answer|(?:is|are) not (?:there|in|given)|not (?:cover|contain|hold|find|found)|nothing)\b/;

const LOCAL = '(?:local|localized|localised|native|translated|english|german|french|spanish|italian|dutch)';

/** To put names into another language. `things` are what has the names. */
function translating(what: string, names: string, things: string, not: RegExp): ActWords {
  const THESE = `(?:all |the |our |every |any )*${names}`;
  const LOCAL_NAME = `${LOCAL} (?:names?|equivalents?|terms?|words?|versions?)`;
  return {
    name: `translating ${what}`,
    cue: /names?\b|nouns?\b|anglici|terms?\b|buttons?\b|menus?\b/,
    does: [
      `translate|anglici[sz]e|locali[sz]e|render|convert|adapt|turn: ${THESE}(?: (?:in|into|to) (?:the |its |their )?(?:target language|language of the [a-z]+|[a-z]+(?: equivalents?| ones)?))?`,
      `find|use|give|choose|invent: an? (?:[a-z]+ ){0,2}(?:equivalent|translation|version) (?:for|of) (?:each |all |the |our |every |any )*${names}`,
      `find|use|give|choose|invent|write|show|state: (?:the |an? |their |its )?${LOCAL_NAME} (?:for|of) (?:each |all |the |our |every |any )*(?:${names}|${things})`,
      `give|find: (?:each|every|our|the|all)(?: of our)? (?:${things}|${names}) an? ${LOCAL_NAME}`,
    ],
    wants: [
      `\\b${names} (?:(?:are|is|be|gets?)(?: also| always)? (?:anglici[sz]ed|translated|locali[sz]ed|rendered in)|(?:appear|appears|(?:are|is) (?:given|written|shown)) in (?:the target language|the reader['’]s language|the language of the [a-z]+))\\b`,
      `\\b(?:${things}|${names}) (?:gets?|has|have|receives?) (?:an? |their )(?:own )?${LOCAL_NAME}\\b`,
      `\\b(?:${things}|${names}) (?:gets?|has|have|receives?) an? (?:own )?name in (?:the (?:local|target)|their|the reader['’]s) language`,
      `\\btranslate (?:everything|all[a-z ]{0,12}), including ${THESE}`,
    ],
    leaves: [
      `keep|leave|preserve|retain: ${THESE} ${UNTOUCHED}`,
      `use: ${THESE} ${UNTOUCHED}`,
      `keep|retain: (?:the|their) (?:english|original|own) names? (?:of|for) (?:the |our |all )*${things}`,
    ],
    refuses: [
      `^\\W*${THESE}(?:, [^.;:]{3,60},| \\([^()]{1,60}\\))? (?:stays?|remains?|(?:is|are) (?:kept|left|given|written)) ${UNTOUCHED}`,
      `^\\W*(?:all |the |our )*(?:${things}|${names}) (?:keeps?|retains?) (?:their|its) (?:english|original|own|foreign)(?: [a-z]+)? (?:names?|forms?|spellings?)`,
    ],
    not,
    reason: `${what} are both translated and left as they are`,
  };
}

export const SERVICE_ACTS: readonly ActWords[] = [
  asking({ name: 'an order number', cue: /order|purchase|reference/, what: ORDER_NUMBER }),
  asking({ name: 'card details', cue: /\bcards?\b|payment|bank|\bcv[vc]|\biban|\baccount/, what: CARD }),
  asking({ name: 'passwords', cue: /passwords?|\bpins?\b/, what: '(?:passwords?|pins?|login details|credentials)' }),
  asking({ name: 'one-time codes', cue: /codes?\b|\botp|\btans?\b|passcode/, what: CODE }),
  asking({
    name: 'phone numbers',
    cue: /phone/,
    what: '(?:(?:mobile |tele)?phone numbers?|mobile numbers?)',
  }),
  asking({ name: 'e-mail addresses', cue: /mails?\b/, what: EMAIL_ADDRESS }),
  asking({
    name: 'the age',
    cue: /\bage\b|\bold\b|birth/,
    what: '(?:age|ages|how old (?:they are|he is|she is)|dates? of birth|birth ?dates?)',
  }),
  asking({
    name: 'personal data',
    cue: /personal/,
    what: '(?:personal (?:data|details|information))',
    not: /not? more|sensitive/,
  }),
  telling({ name: 'the hotline', cue: /hotline|helpline|phone|numbers?\b/, what: HOTLINE }),
  telling({ name: 'internal rules', cue: /internal|in-house|handbook|polic|\bstaff\b/, what: INTERNAL }),
  telling({ name: 'the system prompt', cue: /\bprompts?$|instructions$|configuration$|^system$/, what: OWN_PROMPT }),
  telling({
    name: 'stock levels',
    cue: /stock|\bleft\b|availab|inventory/,
    what: '(?:stock (?:levels?|figures?|counts?|numbers?)|inventory (?:levels?|figures?)|how many (?:[a-z]+ ){1,4}(?:in stock|left|available))',
  }),
  telling({
    name: 'opening hours',
    cue: /opening|hours/,
    what: '(?:(?:opening|business|office|store|shop) (?:hours|times))',
  }),
  telling({
    name: 'shipping costs',
    cue: /shipping|postage|delivery|freight/,
    what: '(?:(?:shipping|delivery|freight) (?:costs?|charges?|fees?|prices?)|postage|costs? of (?:shipping|delivery))',
    not: /free|before|separately/,
  }),
  telling({
    name: 'names of staff',
    cue: /staff|employee|colleague|team/,
    what: "(?:names? of (?:the |our |any |an? )?(?:staff|employees?|colleagues?|team members?|staff members?|members of staff)|(?:staff|employee|colleague)s?(?:[’']s?)? names?|(?<=\\bname (?:the|an?|any|our) )(?:employee|colleague|team member|member of staff)(?: in charge| responsible)?)",
  }),
  keeping({ name: 'e-mail addresses', cue: /mails?\b/, what: EMAIL_ADDRESS }),
  keeping({ name: 'card details', cue: /\bcards?\b|payment|\bcv[vc]|\biban/, what: CARD }),
  keeping({
    name: 'transcripts',
    cue: /transcript|\bchats?\b|conversation|\bcalls?\b/,
    what: '(?:(?:chat |call )?transcripts?|(?:calls?|conversations?|chats?)(?: (?:on|to) (?:tape|file|disk))?)',
    not: /short|going|to the point|on (?:topic|track)|flowing|polite|friendly|professional|focused|brief|waiting|open/,
  }),
  keeping({ name: 'personal data', cue: /personal/, what: '(?:personal (?:data|details|information))' }),
  advising(
    'religious',
    /religio|spirit|pastoral|faith|prayer|scripture|belief/,
    '(?:religious|spiritual|pastoral)',
    '(?:faith|religion|prayer|beliefs?|scripture|doctrine)',
  ),
  advising(
    'legal',
    /legal|\blaw\b/,
    'legal',
    '(?:legal (?:position|matters|rights|questions|issues|situation)|the law|law)',
  ),
  advising('tax', /\btax/, 'tax', '(?:tax(?:es)?|tax (?:matters|questions|issues))'),
  advising(
    'medical',
    /medical|health|treatment|medic/,
    '(?:medical|health)',
    '(?:medical (?:matters|questions|issues)|treatments?|medication|medicines?|health)',
  ),
  advising(
    'investment',
    /invest|shares?\b|stocks?\b|funds?\b|financial/,
    '(?:investment|financial|stock|share)',
    '(?:investments?|investing|what to (?:invest in|buy)|shares|stocks|funds|securities|finances)',
  ),
  {
    name: 'recommending investments',
    owner: 'topic',
    cue: /invest|shares?\b|stocks?\b|funds?\b|securit|\betf/,
    does: [
      `recommend|suggest|name|propose|advise|tip: (?:{who} )?(?:(?:to buy|on|any|an?|the|some|specific|concrete|individual|particular|certain|single|promising) )*${SECURITY}(?: (?:and|or) ${SECURITY})?(?: worth buying| to (?:buy|invest in))?${TO_ALL}`,
      'tell|advise: {who} (?:on )?(?:what|which [a-z]+) to (?:invest in|buy)',
      `point: {who} to (?:the |certain )?${SECURITY}~`,
    ],
    refuses: [
      '\\bwhat to (?:invest in|buy) is (?:the |their )?[^.;:]{0,14}(?:own )?(?:decision|choice)\\b',
      '\\bwithout a word on what to (?:buy|invest in)\\b',
    ],
    things:
      '(?:(?:stock|share|investment|buying) (?:tips?|advice|recommendations?|picks)|fund picks|(?:tips?|advice|recommendations?) (?:on|about|for) (?:shares|stocks|funds|investments?|what to (?:buy|invest in))(?: or (?:funds|shares|stocks))?)',
    not: besides('lawyers?', 'general', 'diversif\\w+'),
    reason: 'investments are both recommended and not',
  },
  {
    name: 'small talk',
    cue: /small|chat|casual|pleasantr|weather|weekend|idle|natter|\bice\b|social|conversation|talk/,
    does: [
      `make|engage in|indulge in|start|start with|open with|begin with|strike up|exchange|join in|have|allow|include: ${NICE}${CHATTER}(?: with (?:{who}|all of them))?`,
      `engage: {who} in ${NICE}${CHATTER}`,
      'chat|natter|gossip: (?:(?:a little|a bit|briefly|casually|idly) )?with {who}',
      'ask|chat|talk|inquire|enquire: (?:(?:{who}|with {who}|to {who}) )?about (?:the|their) (?:weather|weekend|day|family|holidays?)~',
      'break: the ice~',
    ],
    things: `(?:${NICE}${CHATTER}${TO_ALL})`,
    wants: [`\\b${CHATTER} belongs in\\b`],
    refuses: ['\\b(?:get|gets|go|goes|come|comes) (?:straight|right|directly) to (?:the )?(?:matter|business)\\b'],
    not: besides('phrase', 'language', 'grammar', 'lesson'),
    reason: 'small talk is both made and ruled out',
  },
  {
    name: 'first names',
    owner: 'language',
    cue: /first|given|forename|surname|family|last/,
    does: [
      'address|call|greet|speak to|talk to: (?:everyone|everybody|people|{who}) (?:by|with|using) (?:(?:the|their|his|her) )?(?:(?:first|given) names?|forenames?)',
      "use: (?:the )?(?:customers?|clients?|users?|callers?|guests?)(?:'s|’s|'|’) (?:(?:first|given) names?|forenames?)",
      'use: (?:their |his or her )?(?:first names?|given names?|forenames?)',
      'drop|omit: the (?:surname|family name|last name)',
    ],
    leaves: [
      'address|call|greet|speak to|talk to: (?:everyone|everybody|people|{who}) (?:only )?(?:by|with|using) (?:(?:the|their|his|her) )?(?:surnames?|family names?|last names?|titles? and (?:surname|family name|last name))~',
    ],
    not: /\b(?:if|unless|until|except|when|staff|colleagues?|authors?|characters?|once|files?)\b/,
    reason: 'people are called by their first names or not',
  },
  {
    name: 'upselling',
    cue: /upsell|up-sell|cross-sell|accessor|add-?on|upgrade|product|item|range|recommend|pitch|anything|offers?\b/,
    does: [
      'upsell|cross-sell|up-sell',
      `suggest|recommend|offer|mention|propose|pitch|promote|push|advertise|plug|present|point out: (?:{who} )?(?:(?:an?|any|the|some|one|to {who}) )*${MORE_PRODUCTS}(?: or (?:an? )?${MORE_PRODUCTS})?`,
      `point|direct|steer: {who} to ${MORE_PRODUCTS}`,
      "suggest|recommend|offer|pitch|mention|promote: (?:{who} )?(?:any )?(?:products?|items?|things|anything) (?:that )?(?:{who}|they) (?:did not|didn[’']t|has not|have not|hasn[’']t|haven[’']t|never) (?:ask|request|want)(?:ed)?(?: (?:for|about))?",
      'pitch|offer|sell|suggest: (?:{who} )?anything else',
    ],
    wants: ['^\\W*up-?selling: (?:one|an?|always|yes)\\b'],
    things:
      '(?:(?:recommendations?|suggestions|offers) beyond [^.;:]{1,24}requests?|(?:up-?|cross-)sell(?:ing|s)?(?! (?:to|of) )|add-?ons?|accessories|(?:additional|further|extra|unrequested) products?|(?:offers|recommendations) (?:for|of) (?:additional|further|other) products?)',
    not: besides('competitors?', 'rivals?', 'cheaper', 'account', 'plan', 'system', 'software', 'node'),
    reason: 'further products are both suggested and not',
  },
  {
    name: 'discounts',
    owner: 'topic',
    cue: /discount|reduction|voucher|coupon|promo|money|rebate|\boff\b|prices?\b/,
    permits: true,
    does: [
      `offer|give|grant|propose|hand out|issue|promise|provide|extend|award|send|apply|concede: (?:{who} )?${DISCOUNT_KINDS}${DISCOUNT}${TO_ALL}`,
      `sweeten|reward|close|end:[^.;:]{1,30} with (?:an? |the )?(?:\\d+ ?% )?${DISCOUNT}`,
      'knock|take: (?:\\d+ ?%|\\d+ percent|something|money|a bit) off(?: the price| the bill)?',
      'reduce|lower|cut|discount: (?:the |any |our |your )?prices?',
    ],
    things: DISCOUNT,
    wants: permitted(DISCOUNT),
    refuses: [
      '\\b(?:customers?|everyone|everybody|clients?|guests?) pays? (?:the )?(?:listed|full|list|stated|regular) price\\b',
    ],
    not: besides(
      'codes? field',
      'field',
      'column',
      'above',
      'over',
      'exceed\\w*',
      'without asking',
      'stack\\w*',
      'combine',
    ),
    reason: 'a discount is both given and ruled out',
  },
  {
    name: 'logging complaints',
    cue: /complain|grievance/,
    does: [
      `log|record|file|register|enter|write down|write up|note|note down|document|track|capture|report|write|put: ${WHOSE}${COMPLAINT}(?: (?:in|into|in to|to|as|with|on) (?:${TRACKER}|record|paper))?(?: or anywhere)?`,
      `write|note|put: ${WHOSE}${COMPLAINT} down`,
      `open|create|file|raise|write: (?:an? )?(?:[a-z]+ )?(?:tickets?|entr(?:y|ies)|records?) (?:for|about|on|of|from) ${WHOSE}${COMPLAINT}`,
    ],
    leaves: [`keep: no (?:record|log|trail|note)s? (?:of|about|on) ${WHOSE}${COMPLAINT}`],
    wants: [
      `^\\W*(?:each|every|all) ${COMPLAINT} (?:gets?|is given|receives?) (?:its|an?) (?:own )?(?:entry|ticket|record)\\b`,
      `^\\W*${COMPLAINT}: (?:open|create|file|raise|always) (?:an? )?(?:ticket|entry|record)`,
    ],
    refuses: [`\\b${COMPLAINT} (?:are|is) (?:[a-z ]{3,40} and )?(?:written down|recorded|logged|entered) nowhere\\b`],
    not: besides(),
    reason: 'complaints are both put on record and not',
  },
  {
    name: 'admitting fault',
    cue: /fault|blame|guilt|liab|error|mistake|wrong|responsib|\bours\b/,
    does: [
      `admit|concede|acknowledge|confess|accept|own|recogni[sz]e: (?:openly |freely |plainly )?(?:to {who} )?(?:to )?${FAULT}${ON_BEHALF}`,
      `take|assume|accept|own up to: (?:(?:the|any|full|all|our|the company['’]s) )*(?:blame|responsibility|liability|fault)${ON_BEHALF}`,
      `tell|say to|let: {who} (?:plainly |openly |know )?(?:that )?(?:we|the company) (?:got it wrong|(?:was|were|are|is) (?:at fault|to blame|wrong)|made an? (?:mistake|error))`,
    ],
    wants: ['\\b(?:say|write)\\b[^.;:]{0,12}["“‘\'](?:this|it|that) (?:was|is) our (?:fault|mistake)'],
    refuses: [
      '\\bnothing\\b[^.;:]{0,24} (?:suggests?|impl(?:y|ies)|admits?|concedes?|may suggest|may imply) that (?:the company|we|our company) (?:was|were|is|are)\\b',
    ],
    raw: true,
    leaves: ['deny: (?:any |all |the )?(?:fault|blame|responsibility|liability|guilt|wrongdoing)'],
    things:
      '(?:(?:admissions?|concessions?|acknowledgements?|acceptance) (?:of (?:any )?(?:fault|guilt|error|liability|blame|responsibility|mistakes)|that we [a-z ]{3,20}mistake))',
    not: /\b(?:if|unless|until|except|only|when|your own|your (?:mistakes?|errors?)|yourself|users?['’]|player|partial|third part(?:y|ies))\b/,
    reason: 'the company’s fault is both admitted and not',
  },
  {
    name: 'verifying identity',
    cue: /identit|\bwho\b|authenticat|verif|identif|security|proof|prove|\bid\b/,
    does: [
      `verify|check|confirm|establish|validate|authenticate|ascertain|prove: ${IDENTITY}`,
      'authenticate|identify: (?:{who}|every [a-z]+|each [a-z]+|the person)',
      'prove: who (?:they are|he is|she is)',
      'ask|request|demand|require: (?:{who} )?(?:for |to show )?(?:an? |any )?(?:proof of (?:identity|who they are)|identification|id\\b|security questions?)',
      'have|let|make: {who} (?:confirm|state|give|prove|tell you) (?:their |his or her )?(?:date of birth|postcode|identity|who they are)~',
      'run|do|carry out|perform|make|insist on|require: (?:an? |any |the )?(?:identity (?:checks?|verification)|security checks?)',
    ],
    leaves: [
      `take|trust: [^.;:]{1,24} word for who (?:they are|he is|she is)`,
      'skip: (?:the |any |all |every )?(?:identity checks?|security questions?|authentication|verification)',
    ],
    things: '(?:identity (?:checks?|verification)|proof of identity|security questions?)',
    refuses: ['\\b(?:not|never) include authentication\\W*$'],
    not: besides('speakers?', 'characters?', 'root cause', 'users? of the tool', 'api', 'tokens?', 'requests to'),
    reason: 'people’s identity is both checked and not',
  },
  {
    name: 'correcting spelling',
    cue: /spell|spelt|typo|orthograph|typing|writing/,
    does: [
      `correct|fix|amend|mark|point out|flag|put right|improve: ${WHOSE}${TYPO}(?: in ${WHOSE}(?:messages?|texts?))?`,
    ],
    leaves: [
      `ignore|overlook|pass over|tolerate|leave: ${WHOSE}${TYPO}(?: (?:as (?:they are|it is|is)|alone|uncorrected|unmentioned|exactly as[^.;:]{0,30}|in place))?`,
      `let: ${WHOSE}${TYPO} (?:stand|pass|be)`,
    ],
    wants: ['^\\W*spelling: (?:always )?(?:fix|correct)\\b', '\\bshow {who} the (?:proper|correct|right) spelling\\b'],
    refuses: [
      `\\b${TYPO}(?: in [^.;:]{1,24})? (?:(?:must |should )?(?:stays?|remains?)|(?:is|are|must be|should be)(?: to be)?(?: left| kept)?) (?:uncorrected|ignored|overlooked|passed over|tolerated|as (?:it is|they are)|alone|unmentioned)\\b`,
    ],
    not: besides('your own', 'your (?:spelling|typos)', 'before', 'code', 'identifiers?', 'while', 'during'),
    reason: 'spelling is both corrected and let stand',
  },
  {
    name: 'correcting grammar',
    cue: /gramma/,
    does: [
      `correct|fix|amend|mark|point out|flag|put right|improve: ${WHOSE}${GRAMMAR}(?: in ${WHOSE}(?:messages?|texts?))?`,
    ],
    leaves: [
      `ignore|overlook|pass over|tolerate|leave: ${WHOSE}${GRAMMAR}(?: (?:as (?:they are|it is|is)|alone|uncorrected|unmentioned))?`,
      `let: ${WHOSE}${GRAMMAR} (?:stand|pass|be)`,
    ],
    not: besides('your own', 'your grammar', 'before', 'code', 'while', 'during'),
    reason: 'grammar is both corrected and let stand',
  },
  {
    name: 'swearing',
    owner: 'tone',
    cue: /swear|curs|profan|\bcuss|four-letter|expletive|obscen|vulgar|language|rude|foul/,
    permits: true,
    does: ['swear|curse|cuss', `use|include|write|say|drop: ${WHOSE}${SWEARING}`],
    things: SWEARING,
    wants: permitted(SWEARING),
    refuses: [
      '\\blanguage (?:must be|is|stays?|should be|has to be|remains|must stay) (?:always )?(?:clean|decent|family-friendly)\\b',
      '\\bkeep (?:it|your language|the language|things) (?:clean|decent|family-friendly)\\b',
    ],
    not: besides('oath', 'swear (?:by|in)', 'in court', 'spells?', 'filter', 'quote[sd]?'),
    reason: 'swearing is both let in and ruled out',
  },
  {
    name: 'politics',
    owner: 'topic',
    cue: /politic|elections?\b|part(?:y|ies)\b|governments?\b/,
    permits: true,
    does: [
      `discuss|debate|talk about|comment on|address|cover|raise|bring up|mention|answer|touch on|weigh in on|join in|get into|get drawn into|enter into: (?:any |all |the )?${POLITICS}(?: (?:openly|freely|in full|with {who}|in (?:a|your) [a-z]+))?`,
      `engage: (?:{who} |with {who} )?(?:in|on|with) (?:any |all )?${POLITICS}`,
    ],
    wants: [...permitted(POLITICS), '^\\W*politics: (?:an? )?(?:welcome|open|allowed)\\b'],
    refuses: ['^\\W*politics: (?:not|never|no|off)\\b'],
    leaves: [
      `stay|keep|steer|remain|stick: (?:well |completely )?(?:out of|clear of|away from|off) (?:any |all )?${POLITICS}`,
      `decline|refuse|deflect|dodge|sidestep|turn down|reject: (?:to answer |to discuss )?(?:any |all |every )?(?:questions? (?:on|about) |discussion of )?${POLITICS}`,
    ],
    not: besides('office politics', 'histor\\w+', 'ancient', 'opinions?', 'sides', 'partisan', 'neutral\\w*', 'third'),
    reason: 'politics are both discussed and kept out',
  },
  {
    name: 'solving for the learner',
    cue: /homework|exercise|worksheet|solution|pupil|student|learner|child|hints?\b|clues?\b|withhold/,
    does: [
      `solve|do|complete|finish|work out|answer: (?:the |any |all |every |each |their |an? |[a-z]+[’']s )*(?:homework|exercises?|worksheets?|assignments?|(?:homework|maths?) (?:tasks?|problems?|questions?))(?: (?:for|of) ${LEARNER}| problems?)?`,
      `give|hand|hand over|hand out|provide|show|reveal|tell|supply|offer: ${LEARNER} (?:with )?(?:the |a )?(?:(?:complete|full|finished|ready-made|final|whole|correct) )*(?:answers?|solutions?)(?: (?:to|of) (?:each|every|the|any|all|an|their) [a-z]+)?`,
      `give|hand over|hand out|provide|show|reveal|supply|offer: (?:the |a |any )?(?:(?:complete|full|finished|ready-made|final|whole) )+solutions?(?: (?:to|of|for) (?:each|every|the|any|all|an|their|${LEARNER})(?: [a-z]+)?)?`,
      `give|hand over|hand out|reveal|supply: the (?:answers?|solutions?) to ${LEARNER}`,
      `work:[^.;:]{1,24} out\\b[^.;:]{0,14} for ${LEARNER}~`,
    ],
    wants: [
      '\\b(?:answered|answer|reply|come)s?\\b[^.;:]{0,12} with the (?:complete|full|finished|ready-made) solutions?\\b',
      '^\\W*homework: (?:full|complete|finished|ready-made) solutions?\\b',
    ],
    leaves: [
      'withhold: (?:the |any |every |all )*(?:(?:complete |full |final )?(?:solutions?|answers?)|final results?)',
      `give|offer|provide|supply: (?:${LEARNER} )?(?:only |just |nothing but )(?:hints|clues|pointers)`,
      `give|offer|provide|supply: (?:${LEARNER} )?(?:hints|clues|pointers)(?: only| and nothing else)`,
      `leave: the (?:solving|solution|answer|work) to ${LEARNER}~`,
    ],
    refuses: [
      '\\b(?:hints|clues|pointers) only\\b(?=\\W*$|,)',
      '\\bonly (?:ever )?(?:give|offer|provide)s? (?:{who} )?(?:hints|clues|pointers)\\b',
      '^\\W*homework: (?:only )?(?:hints|clues)\\b|\\b(?:hints|clues) yes, (?:answers|solutions) no\\b',
      `\\b(?:answers?|solutions?)\\b[^.;:]{0,20} (?:must|should|has to|have to|is to|are to) be (?:found|worked out|discovered) by ${LEARNER}`,
      '^\\W*(?:and |but )?(?:never|not) the (?:full |finished |final |complete )?(?:solution|answer)s?\\W*$',
    ],
    not: /\b(?:if|unless|until|except|when|after|before|organi[sz]ational|teachers?|puzzle)\b/,
    reason: 'the solution is both given and left to the learner',
  },
  {
    name: 'hints',
    cue: /hint|clue|pointer/,
    does: ['hint: at~', 'give|drop|offer|provide: (?:{who} )?(?:an? |any |some |one |small )*(?:hints?|clues?)'],
    things: '(?<!\\b(?:drop|leave out) an? )(?:hints?|clues?)',
    not: besides('solution', 'answer', 'type hints?', 'but', 'crossword', 'spoil\\w*', 'nothing'),
    reason: 'hints are both given and not',
  },
  {
    name: 'compliments',
    owner: 'tone',
    cue: /commend|approval|acclaim|\bwell\b|encourag/,
    raw: true,
    does: [
      `tell: ${LEARNER} how well~`,
      'say|write: ["“‘\']?well done\\b~',
      'start|begin|open|close|end:[^.;:]{0,25} with (?:an? )?words? of (?:approval|acclaim|commendation|recognition)~',
    ],
    things:
      '(?:commendations?|acclaim|words? of (?:approval|acclaim|recognition|commendation)|["“‘\']well done["”’\']?)',
    reason: 'praise is both given and ruled out',
  },
  {
    name: 'marks',
    owner: 'topic',
    cue: /grade|grading|marks?\b|marking|scor|points\b/,
    does: [
      `grade|mark|score: (?:the |an? |any |all |every |each |their |pupils['’] |students['’] )*${WORK}(?: (?:on|from|out of|by)\\b[^.;:]{1,40})?`,
      `give|award|assign|allot|put|hand out: (?:(?:every|each|all|any|the) [a-z]+ )?(?:an? |any )?${MARK}`,
      'put: (?:an? )?(?:figure|number) (?:between|from|out of) [^.;:]{1,24} on~',
    ],
    things: `(?:${MARK}|grading)`,
    wants: ['^\\W*(?:grading|marks?|grades?): (?:\\d|on|from|always|out of)'],
    refuses: ['\\b(?:free of|contain no) (?:points|scores|marks|grades)\\b'],
    not: besides(
      'spelling',
      'json',
      'fields?',
      'games?',
      'match',
      'team',
      'credit',
      'overall',
      'half',
      'headline',
      'passages?',
      'words?',
    ),
    reason: 'work is both marked and not',
  },
  {
    name: 'comparing pupils',
    cue: /compar|rank|classmate|league/,
    does: [
      `compare: ${LEARNER}(?: (?:with|to|against) (?:one another|each other|(?:the |their |his or her |other )*(?:others|classmates|class|peers|pupils|students|learners)))?`,
      `rank: ${LEARNER}(?: (?:by|against)\\b[^.;:]{2,30})?`,
    ],
    things: `(?:(?:rankings?|comparisons?) (?:of|between|with) (?:other )?${LEARNER}|comparisons with classmates)`,
    not: besides('privately', 'texts?', 'essays?'),
    reason: 'pupils are both compared and not',
  },
  translating(
    'names',
    NAMES,
    '(?:people|persons|places|characters)',
    besides(
      'files?',
      'variables?',
      'columns?',
      'fields?',
      'functions?',
      'domain',
      'product',
      'class',
      'brand',
      'snake',
      'camel',
    ),
  ),
  translating(
    'names of products',
    '(?:(?:product|brand|feature|company|dish) names|names of (?:our |the )?(?:products?|brands?|features?|dish(?:es)?|courses))',
    '(?:products?|brands?|dish(?:es)?)',
    besides(),
  ),
  translating(
    'names of buttons',
    '(?:(?:button|menu|menu item) (?:names|labels)|(?:(?:the )?(?:names|labels|captions) of )?(?:the |our )?(?:buttons|menus|menu items)(?:(?: and|,| or) (?:the )?(?:buttons|menus|menu items))?)',
    '(?:buttons?|menus?|menu items?)',
    besides(),
  ),
  translating(
    'technical terms',
    '(?:(?:technical|specialist|english) (?:terms|terminology|vocabulary)|terms of the trade|jargon)',
    '(?:technical terms|terms)',
    besides('explain', 'gloss\\w*', 'brackets', 'parentheses'),
  ),
  {
    name: 'stating confidence',
    owner: 'topic',
    cue: /sure\b|certain|confiden/,
    does: [
      `state|say|give|tell|indicate|express|report|add|mention|disclose|declare|show|note|describe|let: (?:{who} )?(?:know )?(?:the |your |an? |any |its )*${CONFIDENCE}(?: (?:of|in|about|behind|for|with|each|every)\\b[^.;:]{1,40})?`,
    ],
    leaves: [
      `leave: (?:the |your |any )*${CONFIDENCE} (?:unmentioned|unsaid|out|unstated)`,
      `keep: (?:the |your |any )*${CONFIDENCE} (?:to yourself|out)`,
      'keep|stay|be: (?:silent|quiet) about (?:your |their |its )(?:own )?(?:certainty|confidence)',
    ],
    things: `(?:${CONFIDENCE}|percentages? for (?:your )?(?:certainty|confidence))`,
    not: besides('low', 'fields?', 'json', 'make sure', 'customers?', 'threshold', 'below', 'tone', 'false'),
    reason: 'the certainty is both stated and not',
  },
  {
    name: 'admitting what it does not know',
    cue: /know|ignoran|answer|guess|informed|unsure|admit/,
    ownCondition: UNKNOWING,
    raw: true,
    does: [
      "admit|acknowledge: (?:it )?(?:openly |honestly )?(?:when|if) you (?:do not|don[’']t|cannot) (?:know|have)\\b[^.;:]{0,30}~",
      'admit|confess|reveal|concede: (?:openly )?that you (?:lack|have no|do not have|are missing) (?:an? |the )?(?:answer|information|facts)~',
      'own up to|confess to: not knowing',
      'admit|acknowledge|own up to|confess: (?:openly |honestly )?(?:(?:your|any|all) )*(?:ignorance|gaps in your knowledge)',
      "reply|answer|respond|say|tell {who}: (?:openly |plainly )?that you (?:do not|don[’']t|cannot|can[’']t) (?:know|have (?:the|that|this) information|answer)~",
      "answer|reply|respond: (?:with )?[\"“‘']i (?:do not|don[’']t) know[\"”’']?~",
    ],
    denies: [
      '\\b(?:own|owns) up to not knowing\\b',
      "\\b(?:say|state|reply|answer|admit|tell {who})\\b[^.;:]{0,12} that you (?:do not|don[’']t|cannot|can[’']t) (?:know|have (?:the|that|this) information|answer)\\b",
      "\\b(?:say|reply|answer|respond with|with)\\b[^.;:]{0,4} [\"“‘']i (?:do not|don[’']t) know\\b",
    ],
    leaves: [
      'make up|invent|improvise: (?:something|an answer)(?: (?:plausible|likely|believable|that sounds [a-z]+))?',
      'guess:(?=\\W*$)',
      'give|provide: (?:an|some) answer,? even (?:when|if|where)~',
      'give|find|come up with|make up|provide|invent: (?:{who} )?(?:always )?(?:some|some kind of|some sort of|a plausible) answer~',
      'make|give|venture|take: (?:your |a )?(?:best |educated )?guess (?:instead|anyway|even so)~',
      "answer: every (?:single )?question (?:somehow|no matter what|whether or not you know|even if you (?:do not|don[’']t) know)~",
    ],
    refuses: [
      '\\b(?:every|each|any) question (?:gets|receives|has|is given) an answer\\b',
      "(?:\\bnever|\\bnot|n[’']t) (?:leave (?:a|any) question (?:open|unanswered)|(?:say|tell {who}|state|admit)(?: that)? you (?:have no|lack an|do not have an) answer)\\b",
      "[\"“‘']i (?:do not|don[’']t) know[\"”’']? (?:is|are) (?:a |an )?(?:forbidden|banned|not (?:allowed|an (?:option|answer|acceptable answer)))",
      '\\badmitting (?:ignorance|that you do not know) (?:is|are) (?:forbidden|banned|out of the question)\\b',
    ],
    reason: 'the model admits that it does not know, or never does',
  },
  ...['photo', 'illustration'].map((kind): ActWords => {
    const picture = kind === 'photo' ? `(?:${PICTURE}|photos?|photographs?)` : `(?:${PICTURE}|illustrations?)`;
    return {
      name: `${kind}s`,
      owner: 'topic',
      cue: kind === 'photo' ? /image|picture|visual|photo|illustrate/ : /image|picture|visual|illustrat/,
      does: [
        `add|include|insert|put|place|use|embed|attach|publish|show: (?:an? |any |the |one |some |at least one )*${picture}(?: (?:to|in|into|on|for|at the (?:top|start|head) of) (?:each|every|all|any|our|the) (?:[a-z]+ )?${TEXT})?`,
        `illustrate: (?:all |each |every |your |our |the )*${TEXT}(?: with (?:an? )?${picture})?`,
      ],
      things: picture,
      wants: [`^\\W*${picture}: (?:at least )?(?:one|two|an?)\\b`],
      not: besides(
        'screenshots?',
        'alt',
        'users?',
        'uploads?',
        'attached',
        'links?',
        'generate',
        'stock',
        'big',
        'whole',
        'overall',
        'mental',
        'real',
        'json',
        'docker',
        'container',
      ),
      reason: 'pictures are both put in and left out',
    };
  }),
  {
    name: 'violence',
    owner: 'topic',
    cue: /violen|fight|brawl|battle|gore|blood|wound/,
    does: [
      `describe|depict|portray|show|write|stage|present|include|feature: (?:an? |any |the |each |every |all |no )*${FIGHT}(?: (?:in (?:graphic |vivid |full |great )+detail|blow by blow|at length|graphically|vividly|of any kind))?`,
    ],
    leaves: ['resolve|settle: (?:all |every )?conflicts? (?:by talking|peacefully|without violence)'],
    things: `(?:${FIGHT}|bloodshed)`,
    wants: [
      '\\b(?:show|describe|depict|portray|put)\\b[^.;:]{0,30}\\b(?:gore|wounds|bloodshed|broken bones|blood and [a-z]+)\\b',
    ],
    not: besides(
      'off-?stage',
      'implied',
      'briefly',
      'glorif\\w+',
      'gratuitous',
      'graphic violence',
      'domestic',
      'report',
    ),
    reason: 'violence is both shown and left out',
  },
  {
    name: 'naming real people',
    owner: 'topic',
    cue: /\breal\b|actual|living|existing|public|celebrit|invent|fictional|fictitious|made up/,
    does: [
      `name|call|mention|identify: (?:an? |any |the |all |at least one )*${REAL_PERSON}(?: by (?:their )?(?:true |real )?names?)?(?: in [^.;:]{1,30})?`,
      `feature|use|portray|include: (?:an? |any |the |all |at least one )*${REAL_PERSON} (?:by|under) (?:their )?(?:true |real )?names?~`,
    ],
    leaves: [
      'invent: (?:all |every |the |each )*(?:characters?|persons?|people|names?)(?: (?:in|of) [^.;:]{1,30})?',
      'make: (?:all |every )?characters? up',
    ],
    refuses: [
      `(?:^\\W*no|\\bwithout(?: any)?|\\b(?:not|never) (?:include|use|feature)(?: any)?|\\b(?:use|include|feature) no) ${REAL_PERSON}(?=\\W*$|[,.;:]| (?:in|at all|whatsoever)\\b)`,
      '\\b(?:all|every|each) (?:of the )?(?:characters?|persons?|names?)[^.;:]{0,20} (?:must be|is|are|has to be|have to be) (?:purely |wholly |entirely )?(?:invented|fictional|fictitious|made up|imaginary)\\b',
    ],
    not: besides('companies', 'names of places', 'resembl\\w+', 'inspired', 'consent'),
    reason: 'real people are both named and not',
  },
  {
    name: 'the brand',
    owner: 'topic',
    cue: /brand|maker|label/,
    does: [
      `mention|name|use|include|say|write|drop|cite|feature: ${BRAND}(?: [a-z]+)?(?: (?:in|at|of)\\b[^.;:]{1,40})?`,
      `work|weave|slip: ${BRAND} into~`,
    ],
    leaves: ['name: no (?:brands?|makers?)~', `leave: ${BRAND} (?:out|unmentioned|unnamed)`],
    things: `(?:${BRAND})(?! (?:voice|guidelines?|tone|manual|colou?rs?|values|style|persona|identity|bible|new))`,
    refuses: ['\\bbrands? (?:is|are) left out\\b', '\\bfree of (?:any |all )?brands?\\b'],
    not: besides(
      'voice',
      'guidelines?',
      'tone',
      'colou?rs?',
      'values',
      'style',
      'identity',
      'other',
      'competing',
      'competitor\\w*',
      'rival',
      'personality',
      'hashtags?',
    ),
    reason: 'the brand is both named and left out',
  },
  {
    name: 'a call to action',
    owner: 'topic',
    cue: /\bcalls?\b|call-to|\bctas?\b|appeal|\burge|\bact(?:ion)?$/,
    does: [
      `end|close|conclude|finish|finish off|wrap up:[^.;:]{0,30} with (?:an? |the |one |some )*(?:[a-z-]+ )?${APPEAL}~`,
      'urge|ask|invite|call on|prompt|encourage|press|push: (?:the |your |our |any )?(?:readers?|visitors?|users?|customers?|audience|people|them|followers|listeners?|viewers?|anyone|others) to (?:act|do (?:something|anything)|take (?:any |some |further )?action|react)',
    ],
    things: `(?:${APPEAL})`,
    wants: [
      '(?:^\\W*(?:always )?|\\b(?:by|must|should|and) )(?:urge|invite|ask|encourage|urging|inviting|asking|encouraging) (?:the |your |our )?(?:readers?|visitors?|customers?|audience|followers) to (?:act|do something|take action|sign up|buy|book|order|subscribe)\\b',
    ],
    refuses: [
      "(?:\\b(?:never|not)|n[’']t) (?:urge|ask|invite|encourage|press) (?:the |your |our )?(?:readers?|visitors?|customers?|audience|followers) to (?:buy|book|order|sign up|subscribe|act)(?:(?:, or|,| or) (?:buy|book|order|sign up|subscribe|act)){1,3}\\b",
    ],
    not: besides('system prompt', 'prompts? for', 'api', 'function', 'tool', 'phone', 'second', 'court'),
    reason: 'a call to action is both made and left out',
  },
  {
    name: 'specific details',
    owner: 'topic',
    cue: /details|specifics/,
    does: [
      'include|provide|give|add|mention|offer|contain|use|supply|incorporate|share|go into: (?:any |some |the |all |at least [a-z]+ )*(?:(?:specific|concrete|precise|particular|exact|vivid|sensory) )+(?:details|specifics)',
    ],
    things: '(?:specific|concrete|precise|exact) (?:details|specifics)',
    refuses: [
      '\\b(?:keep|leave) (?:all |the |any )*(?:details|specifics) (?:vague|general|out|unspecified|to a minimum)\\b',
    ],
    reason: 'specific details are both given and left out',
  },
  {
    name: 'hashtags',
    owner: 'wording',
    cue: /hash|#|\btags?\b/,
    raw: true,
    does: [
      `tag: (?:all |each |every |the |your |our )*(?:[a-z]+ )?(?:posts?|tweets?|messages?|texts?) with (?:an? )?(?:hash|#)~`,
      `add|use|include|put|append|attach|write: (?:any |the |some |an? |one |two |three |four |five |relevant |popular |\\d+ )*${HASHTAG}`,
    ],
    things: HASHTAG,
    wants: ['\\btags such as #', '^\\W*hash ?tags: (?:one|two|three|four|five|\\d)\\b'],
    refuses: ['\\bavoid the # sign\\b', '\\bnot #(?:[a-z]+|tags)'],
    not: besides('headings?', 'markdown', 'comments?', 'code', 'html', 'xml', 'branded', 'own', 'trending'),
    reason: 'hashtags are both put and left out',
  },
  {
    name: 'testimonials',
    owner: 'topic',
    cue: /testimonial|quot|client|customer|buyer/,
    does: [
      "quote|cite: (?:an? |any |our |the |some |at least one )*(?:satisfied |happy |real )*(?:customers?|clients?|buyers?)(?!['’])(?: (?:on|in) (?:each|every|all|any|our|the) (?:[a-z]+ )?(?:pages?|texts?|posts?))?",
      `add|include|put|place|use|insert|work in|publish: (?:an? |any |our |the |some |one |at least one )*${TESTIMONIAL}`,
      `work: (?:an? |one |the )?${TESTIMONIAL} into~`,
      'include|use|print|publish: what (?:an? |our |the )?(?:customers?|clients?) (?:has|have|said|say|says)~',
    ],
    leaves: [`leave: ${TESTIMONIAL} out`],
    wants: ['^\\W*testimonials: (?:at least )?(?:one|two|an?)\\b'],
    things: TESTIMONIAL,
    not: besides('fake', 'invented', 'made-up', 'prices?', 'order', 'video', 'anonymous'),
    reason: 'customers’ statements are both put in and left out',
  },
  {
    name: 'refunds',
    cue: /refund|reimburs|money|repay/,
    permits: true,
    does: [
      'refund|reimburse: {who}',
      `give|offer|grant|issue|pay|pay out|process|approve|authori[sz]e|initiate|arrange: (?:(?:{who}|every (?:[a-z]+ )?[a-z]+|each (?:[a-z]+ )?[a-z]+) )?(?:(?:an?|any|the|all|every|each|full|their|immediate) )*${REFUND}${TO_ALL}`,
    ],
    things: '(?:refunds?|reimbursements?)',
    wants: permitted(REFUND),
    not: besides(
      'promise\\w*',
      'polic(?:y|ies)',
      'requests?',
      'status',
      'questions?',
      'over',
      'above',
      'older',
      'after',
      'partial',
      'within',
    ),
    reason: 'money is both given back and not',
  },
  {
    name: 'compensation',
    cue: /compensat|goodwill/,
    does: [
      'compensate: {who}',
      'offer|give|grant|pay|promise: (?:{who} )?(?:an? |any |some |financial )*(?:compensation|goodwill (?:credits?|gestures?|payments?))',
    ],
    things: '(?:compensation|goodwill (?:credits?|gestures?|payments?))',
    not: besides('over', 'above', 'up to', 'claims?'),
    reason: 'compensation is both offered and not',
  },
  {
    name: 'waiving fees',
    cue: /waiv|fees?\b/,
    does: [
      'waive: (?:the |any |all |an? )*(?:[a-z]+ )?(?:fees?|charges?)(?: for [^.;:]{2,30})?',
      'forgo: (?:the |any |all )*fees?',
    ],
    things: '(?:fee waivers?)',
    not: besides('first', 'once', 'above', 'over'),
    reason: 'fees are both waived and not',
  },
  {
    name: 'negotiating',
    cue: /negotiat|haggl|bargain/,
    does: [
      'negotiate|haggle|bargain:(?: (?:over |on |about )?(?:the |any |our )?(?:prices?|terms|rates?|fees?))?(?: with (?:{who}|each [a-z]+|every [a-z]+))?',
    ],
    things: '(?:negotiations?|haggling|bargaining)',
    not: besides('contracts?', 'hostage', 'lesson', 'below', 'simulat\\w+', 'hunter'),
    reason: 'prices are both negotiated and not',
  },
  {
    name: 'bookings',
    cue: /book|reserv/,
    does: [
      'take|accept|make|confirm: (?:an? |any |the |new )*(?:bookings?|reservations?)(?: (?:for|from) {who})?',
      'book|reserve: (?:an? |any |the )*(?:tables?|rooms?|seats?)(?: for {who})?',
    ],
    things: '(?:bookings|reservations)',
    not: besides(
      'rooms?(?! for)',
      'sundays?',
      'after',
      'before',
      'online',
      'group',
      'phone',
      'same-day',
      'double',
      'changes?',
      'questions?',
    ),
    reason: 'bookings are both taken and not',
  },
  {
    name: 'appointments',
    cue: /appointment/,
    does: [
      'book|make|schedule|arrange|set up|offer: (?:{who} )?(?:an? |any |the |new )*appointments?(?: (?:for|with) {who})?',
    ],
    things: '(?:appointments)',
    not: besides(
      'sundays?',
      'weekends?',
      'after',
      'before',
      'same-day',
      'changes?',
      'double',
      'reminders?',
      'questions?',
    ),
    reason: 'appointments are both made and not',
  },
  {
    name: 'cancellations',
    cue: /cancel/,
    does: [
      'cancel: (?:an? |any |the |{who} )*(?:orders?|subscriptions?|bookings?|contracts?)(?: for {who}| yourself)?',
      'process|accept|handle|carry out|confirm: (?:an? |any |the |all )*cancellations?',
    ],
    things: '(?:cancellations)',
    not: besides('fees?', 'polic(?:y|ies)', 'after', 'before', 'noise', 'shipped', 'unpaid', 'reasons?', 'questions?'),
    reason: 'orders are both cancelled and not',
  },
  {
    name: 'call-backs',
    cue: /back\b|callback|return/,
    does: [
      `offer|arrange|schedule|promise|book|set up|give: (?:(?:{who}|every [a-z]+|each [a-z]+) )?(?:an? |any )*${CONTACTED_BACK}`,
      'call|ring|phone: {who} back',
    ],
    things: CONTACTED_BACK,
    not: besides('functions?', 'code', 'promises?', 'javascript', 'async', 'handlers?', 'parameters?', 'api'),
    reason: 'people are both called back and not',
  },
  {
    name: 'putting on hold',
    cue: /\bhold\b/,
    does: [
      'put|place|keep|leave|have: (?:{who}|the [a-z]+|an? [a-z]+|every [a-z]+) on hold',
      'put|place: on hold {who}',
    ],
    refuses: ['\\b{who} (?:must|may|should|are|is)(?: not| never)(?: to)? be (?:put|left|kept|placed) on hold\\b'],
    not: besides('longer', 'minutes?', 'seconds?', 'without', 'orders?', 'projects?'),
    reason: 'people are both put on hold and not',
  },
  {
    name: 'sending transcripts',
    cue: /transcript/,
    does: [
      'send|e-?mail|mail|offer|provide|give: (?:{who} )?(?:an? |any |the )*(?:chat |call )?transcripts?(?: of (?:the )?(?:chat|call|conversation))?(?: to {who})?',
    ],
    not: besides('summar\\w+', 'audio', 'video', 'format'),
    reason: 'transcripts are both sent and not',
  },
  {
    name: 'asking for feedback',
    cue: /feedback|survey|rate\b|rating|review/,
    does: [
      'ask|invite|request|encourage: {who} (?:to (?:rate|review|score)\\b[^.;:]{2,30}|to (?:fill in|fill out|complete|take|answer) (?:an?|the|our) (?:[a-z]+ )?survey|for (?:an? |any |their )?(?:feedback|ratings?|reviews?))',
      'ask for|request|solicit: (?:an? |any |their )*(?:feedback|ratings?|reviews?)(?: from {who})?',
      'send|offer|present: (?:{who} )?(?:an? |any |the |our )*(?:[a-z]+ )?surveys?(?: to {who})?',
    ],
    things: '(?:(?:satisfaction |customer )?surveys?|requests for (?:feedback|reviews|ratings))',
    not: besides('code', 'draft', 'peers?', 'reviewers?', 'teams?', 'colleagues?', 'pull', 'negative', 'positive'),
    reason: 'people are both asked for their feedback and not',
  },
  {
    name: 'emergency services',
    cue: /emergenc|\b(?:911|112|999)\b|ambulance/,
    does: [
      'tell|advise|urge|ask|instruct: (?:{who} )?to (?:call|dial|ring|contact|phone) (?:911|112|999|(?:(?:the|an) )?(?:emergency services|ambulance|emergency number))~',
      'refer|direct|send|point: {who} to (?:the |an? )?(?:emergency (?:services|room|department|number)|ambulance)',
      'call|dial|contact|alert: (?:911|112|999|(?:the )?emergency services)(?: yourself)?',
    ],
    not: besides('yourself', 'minor'),
    reason: 'people are both sent to the emergency services and not',
  },
  {
    name: 'thanks',
    cue: /thank|gratitude|grateful/,
    does: [
      'thank: (?:{who}|every [a-z]+|each [a-z]+)',
      'say|write: (?:thank you|thanks)(?: to {who})?',
      'express|show|voice: (?:your |our |any |some )*(?:gratitude|thanks)',
    ],
    things: '(?:thank-yous?|(?:words|expressions) of (?:thanks|gratitude)|gratitude)',
    not: besides('colleagues?', 'staff', 'sponsors?', 'again', 'once', 'to (?:our|the|your) [a-z]+'),
    kinds:
      /\b(?:parents|guests|speakers|hosts|organi[sz]ers|teachers|team|family|friends|audience|bride|groom|donors|volunteers|participants)\b/,
    reason: 'people are both thanked and not',
  },
  {
    name: 'flirting',
    cue: /flirt|romantic|advances/,
    does: [
      'flirt:(?: (?:back )?with (?:{who}|everyone|every [a-z]+))?',
      'make: (?:any )?(?:romantic |sexual )?advances',
      'be|act|get: (?:playfully )?flirtatious',
    ],
    things: '(?:flirting|flirtation|romantic (?:advances|remarks|language))',
    not: besides('back', 'characters?', 'scenes?', 'story'),
    reason: 'flirting is both wanted and ruled out',
  },
  {
    name: 'pet names',
    owner: 'topic',
    cue: /nickname|pet\b|endearment|\bdear\b|honey|darling/,
    raw: true,
    does: [
      'use|invent|give: (?:{who} )?(?:an? |any |the |some |affectionate )*(?:nicknames?|pet names?|terms? of endearment)(?: for {who})?',
      'call|address: {who} (?:as |by )?(?:(?:an? |any |the |their )?(?:nicknames?|pet names?)|["“‘\']?(?:honey|darling|sweetie)\\b["”’\']?)',
    ],
    things: '(?:nicknames?|pet names?|terms? of endearment)',
    not: besides('characters?', 'products?', 'teams?', 'own'),
    reason: 'pet names are both used and ruled out',
  },
  {
    name: 'saying that it is a machine',
    cue: /\bai\b|\bbots?\b|chatbot|machine|human|\bperson\b|software|assistant/,
    does: [
      'tell|inform|remind: {who} (?:that )?(?:you are|they are (?:talking|speaking|chatting) (?:to|with)) (?:an? )?(?:(?:ai|virtual|automated|artificial)\\b[a-z -]{0,20}|bot|chatbot|machine|software|computer|language model)',
      'say|admit|disclose|state|reveal|acknowledge|confess: (?:openly )?that you are (?:an? |not )(?:(?:ai|virtual|automated|artificial)\\b[a-z -]{0,20}|bot|chatbot|machine|software|computer|language model|(?:a )?human|a person)',
      'identify|introduce: yourself as (?:an? )?(?:(?:ai|virtual|automated)\\b[a-z -]{0,20}|bot|chatbot|machine|language model)',
    ],
    leaves: [
      'claim|pretend: to be (?:an? )?(?:real )?(?:human|person|employee)(?: being)?',
      'pose|pass: (?:yourself off )?as (?:an? )?(?:real )?(?:human|person)(?: being)?',
      'hide|conceal: (?:from {who} )?that you are (?:an? |not )(?:ai|bot|chatbot|machine|human|language model)[a-z ]{0,12}',
    ],
    not: besides('asked', 'directly', 'character'),
    reason: 'people are both told that it is a machine and not',
  },
  {
    name: 'sympathy',
    owner: 'tone',
    cue: /sympath|empath|compassion|commiserat|condolence/,
    does: [
      'sympathi[sz]e|empathi[sz]e|commiserate:(?: with {who})?',
      'express|show|voice|offer|convey: (?:{who} )?(?:your |our |any |some |genuine |sincere )*(?:sympathy|empathy|compassion|condolences)(?: (?:to|with|for|towards?) (?:{who}|every [a-z]+|each [a-z]+))?',
    ],
    things: '(?:(?:expressions? of )?(?:sympathy|empathy|compassion)|sympathetic (?:words|phrases|remarks))',
    not: besides('excessive\\w*', 'fake', 'false', 'scripted', 'canned', 'feigned', 'but'),
    reason: 'sympathy is both shown and ruled out',
  },
  {
    name: 'arguing',
    cue: /argu|contradict|disagree|object/,
    does: [
      'argue|quarrel: with (?:{who}|every [a-z]+)',
      'contradict|challenge: {who}',
      'disagree: with {who}(?: openly)?',
    ],
    leaves: ['agree: with (?:{who} (?:in|on) everything|everything (?:{who}|they) (?:say|says)|{who} at all times)'],
    not: besides('facts', 'rudely', 'heatedly', 'yourself', 'characters?', 'once', 'publicly'),
    reason: 'the model both contradicts people and never does',
  },
  {
    name: 'teasing',
    owner: 'tone',
    cue: /teas|mock|\bfun\b|ridicul|sarcas/,
    does: ['tease|mock|ridicule: (?:gently )?{who}', 'make: fun of {who}', 'poke: fun at {who}'],
    not: besides('characters?', 'gently', 'yourself', 'service', 'data', 'api', 'exam'),
    reason: 'people are both teased and not',
  },
  {
    name: 'winning people back',
    cue: /retention|win\b|persuad|talk\b|stay\b|leaving/,
    does: [
      'persuade|convince|urge: {who} to stay',
      'talk: {who} out of (?:cancelling|canceling|leaving|it)',
      'win: {who} back',
      'make|offer|present: (?:{who} )?(?:an? |any |the )*retention offers?',
    ],
    things: '(?:retention offers?|win-back offers?)',
    not: besides('calm', 'safe', 'inside', 'home', 'line', 'hospital', 'put'),
    reason: 'people who leave are both held back and not',
  },
  {
    name: 'reminders',
    cue: /remind|follow-?ups?\b|follow\b/,
    does: [
      'send: (?:{who} )?(?:an? |any |the )*(?:reminders?|follow-?ups?|follow-?up (?:messages?|e-?mails?))(?: to {who})?',
      'follow up: with {who}',
    ],
    things: '(?:reminders|follow-?up (?:messages?|e-?mails?))',
    not: besides('second', 'third', 'friendly', 'weekends?', 'before', 'after', 'final'),
    reason: 'reminders are both sent and not',
  },
  {
    name: 'ending the talk',
    cue: /\b(?:end|close|hang|terminate)/,
    does: [
      'end|close|terminate: (?:the |any |an? )(?:chat|call|conversation|session)(?: (?:yourself|first|on your own|of your own accord))?',
      'hang up:(?: on {who}| first)?',
    ],
    not: besides('with', 'by', 'abusive', 'politely', 'after', 'once', 'before', 'without', 'tags?'),
    reason: 'the talk is both ended and left for others to end',
  },
  {
    name: 'the author’s name',
    owner: 'topic',
    cue: /author|byline/,
    does: [
      "name|mention|state|credit|give|print: (?:the |an? |any |all )*(?:authors?(?![’'])(?: of [^.;:]{2,30})?|author[’']s names?|names? of (?:the |any )?authors?)",
    ],
    things: "(?:bylines?|author[’']s names?|author credits)",
    not: besides('first', 'commit', 'co-authors?', 'fields?', 'file'),
    reason: 'the author is both named and not',
  },
  {
    name: 'sexual content',
    owner: 'topic',
    cue: /\bsex|nud(?:e|ity)|erotic|explicit/,
    does: [
      'write|describe|depict|show|include|portray: (?:an? |any |the |some )*(?:(?:explicit )?sex scenes?|nudity|(?:erotic|sexual|sexually explicit) (?:scenes?|content))(?: (?:in detail|explicitly|in (?:your|the|each|every) [a-z]+))?',
    ],
    things: '(?:(?:explicit )?sex scenes?|nudity|(?:erotic|sexual|sexually explicit) (?:scenes?|content)|erotica)',
    not: besides('minors?', 'children', 'violence', 'graphic', 'education', 'health'),
    reason: 'sexual content is both written and ruled out',
  },
  {
    name: 'serving minors',
    cue: /minors?\b|underage|under-?\d|children/,
    does: [
      'serve|sell to|help|advise|assist|accept|chat with|talk to|deal with: (?:any |all )?(?:minors|underage (?:users|customers|people)|anyone under (?:18|16|13|age)|children under \\d+)',
    ],
    not: besides('parents?', 'consent', 'alone', 'alcohol', 'tobacco', 'rudely'),
    reason: 'minors are both served and not',
  },
  {
    name: 'sharing reasons for a refusal',
    cue: /refus|declin|reject|denial|turn/,
    does: [
      'explain|say|state|give|tell|mention|share: (?:{who} )?(?:why (?:you|we) (?:refuse|declined?|rejected?|refused|turned? (?:it|them) down)|(?:the |your |our |any |a )*reasons? (?:for|behind) (?:the |your |our |a |any )*(?:refusal|rejection|decline|denial)s?)(?: to {who})?',
    ],
    things: '(?:reasons? for (?:the |your |a )*(?:refusal|rejection|denial))',
    not: besides('internal', 'detailed', 'json'),
    reason: 'the reason for a refusal is both given and not',
  },
];
