import { Cues, type Met } from '../prompt/cues.ts';
import { matchesOf } from '../text/matches.ts';
import type { StatementKind } from './types.ts';

/**
 * How a kind of fact shows itself in a clause that asserts something: a value, the words it needs around it, and the
 * words beside which it is something else. Every expression is bounded, so that reading is linear.
 */
export interface FactPattern {
  readonly kind: StatementKind;
  /**
   * What the sentence must hold at the least; looked at first, as it costs next to nothing. The other expressions are
   * large: most prompts never need most of them, and an expression is compiled when it is first tried.
   */
  readonly needs: readonly FactCue[];
  /** What will change; its place is the value of the statement. */
  readonly value: RegExp;
  /** Must stand in the clause too. */
  readonly near?: RegExp;
  /** Must not stand in the clause. */
  readonly unless?: RegExp;
  /** Reads the clause as written, with addresses and code, instead of the masked words. */
  readonly raw?: true;
  /** Counts also where the reader is a coding agent. */
  readonly forCodingAgents?: true;
  /** Holds in instructions too: "write to x@y.example" carries the address whoever is told. */
  readonly anyMood?: true;
}

const WORD_NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
const POPULATION =
  '(?:employees|staff|customers|clients|users|members|subscribers|people|inhabitants|residents|students|patients|guests|visitors|listeners|readers|stores|shops|branches|locations|offices|clinics|clubs|schools|hospitals|restaurants|countries|cities|markets|downloads|installs|partners)';
const DIGIT = ['\\d'];
const MONEY_SIGNS = [
  '[$€£¥]',
  '\\dp\\b',
  '(?:\\b|\\d)(?:dollar|euro|pound|cent|pence|franc|yen|rupee)',
  '(?:\\b|\\d)(?:usd|eur|gbp|chf)\\b',
];
const PERCENT_SIGNS = ['%', 'percent', 'per cent'];

/** What one of a sentence's words, lower-cased, must hold before any other expression runs: any of the alternatives. */
const CUES = {
  digit: DIGIT,
  money: MONEY_SIGNS,
  percent: PERCENT_SIGNS,
  amount: [...MONEY_SIGNS, ...PERCENT_SIGNS, '\\bhalf\\b', 'two'],
  quantity: [...DIGIT, 'day', 'week', 'month', 'year', 'hour', 'minute', 'night', 'illion', 'thousand'],
  'any-number': [...DIGIT, `\\b${WORD_NUMBER}\\b`],
  time: [...DIGIT, 'day', 'noon', 'midnight', 'clock'],
  stock: ['stock', 'sold', 'order', 'discontinu', 'unavailable', 'booked', 'left', 'available'],
  law: ['law', 'legally'],
  plus: ['\\+\\d'],
  free: ['free'],
  terms: [
    'refund',
    'final',
    'ship',
    'deliver',
    'accept',
    'exchange',
    'charged',
    'issued',
    'credited',
    'billed',
    'renewed',
    'settled',
    'waived',
    'deposit',
    'expire',
    'until',
  ],
  model: ['gpt', 'claude', 'gemini', 'llama', 'mistral', 'mixtral', 'deepseek', 'qwen', '\\bo[1-4]\\b'],
  organisation: ['headquartered', 'based', 'acquired', 'owned', 'part', 'belong', 'subsidiary', 'merged'],
  'at-sign': ['@'],
  url: ['http'],
  // Words of roles and of holding one; the name beside them is looked for next.
  name: [
    '\\bc[etfompi]o\\b',
    'chief|president|chair|director|minister|specialist|surgeon|therapist|nurse|physician|ologist|head|manage|lead',
    'owner|mayor|dean|chef|principal|governor|editor|coordinator|supervisor|secretary|coach|contact|representative',
    '\\b(?:dr|prof|led|run|runs|taught|directed|curated|conducted)\\b',
  ],
  rate: ['interest', '\\bap[ry]\\b', 'mortgage', '\\brate', 'yield', 'commission', 'royalt', 'pension', 'worth'],
  legal: ['law|legal|statutory|wage|vat|gdpr|ccpa|hipaa|tax|notice|regulation', '\\bact\\b'],
  allowance: ['deductible', 'co-?pay', 'limit', 'reimburse', 'protected', 'insured', 'covered', 'refund'],
  finance: ['revenue|turnover|funding|raised|valu|market|profit|gdp|average|median|spend|earn'],
  event: [
    'deadline|start|begin|expire|place|scheduled|launch|next|open|close|conference|semester|term|released|published',
    'held|switched|shut|premiere|concert|festival|match|final|exam|election|fair',
    '\\b(?:due|ends?)\\b',
  ],
  newest: ['latest', 'newest', 'current'],
  release: [
    'version|release|build|firmware|edition|update|retired|deprecated|sunset|discontinued|life|unsupported|sdk',
  ],
  people: [POPULATION, 'population'],
  share: [
    'uptime|market|unemployment|inflation|acceptance|churn|retention|occupancy|growth|population|literacy|turnout',
  ],
  headcount: ['population', 'turnover', 'attendance', 'circulation', 'membership'],
  average: ['average'],
  now: ['\\b(?:currently|now|presently)\\b'],
  dealing: [
    'return|refund|exchang|ship|deliver|order|warrant|guarantee|cancel|trial|subscription|member|customer|client|guest',
    'passenger|patient|tenant|employee|booking|reservation|appointment|claim|payment|invoice|deposit|contract|leave',
    'expense|reimburse|bag|check-?(?:in|out)|fee|group|account|visitor|buyer|seller|student|note|limit|hotel|business',
    'speaker|product|item|purchase|repair|plan|password|gift|voucher|points',
  ],
  perk: ['points|miles|credits|bags|tickets|vouchers|nights|seats|guests|visits|classes|licen[cs]es', '[gmtk]b\\b'],
  capacity: ['people|guests|users|devices|screens|profiles|seats|bags|accounts'],
  lasting: ['expire|purged|deleted|archived|retained|kept|valid|guaranteed|arrive|renew', '\\bruns?\\b'],
  'day-name': ['\\b(?:mon|tue|wed|thu|fri|sat|sun)', 'week', 'daily', 'every'],
  transport: ['\\b(?:train|bus|ferr|flight|tram|boat|shuttle|plane|coach)', 'collected|emptied|picked|cleaned'],
} satisfies Record<string, readonly string[]>;

export type FactCue = keyof typeof CUES;

const cues = new Cues(Object.values(CUES).map((alternatives) => new RegExp(alternatives.join('|'))));
const PLACE = Object.fromEntries(Object.keys(CUES).map((name, place) => [name, place])) as Record<FactCue, number>;

/** The patterns of `from` all of whose cues a text meets, in their order. */
export function patternsFor(text: string, met: Met, from: readonly FactPattern[]): readonly FactPattern[] {
  if (!cues.any(met)) return NO_PATTERNS;
  const named = cues.has(met, PLACE.name) && NAME_LIKE.test(text);
  return from.filter(({ needs }) => needs.every((cue) => (cue === 'name' ? named : cues.has(met, PLACE[cue]))));
}

/** Two words in capitals or a title. */
const NAME_LIKE = /[A-Z][\w’'-]+ (?:[A-Z]\. )?[A-Z]|\b(?:Dr|Prof)\b/;
const NO_PATTERNS: readonly FactPattern[] = [];

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const SMALL = String.raw`(?:\d{1,4}(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)`;
const NOT_A_LIMIT = String.raw`(?<!\b(?:above|over|below|under|than|exceeds?|exceeding|beyond|least|most|minimum|maximum|(?<!went |rose )up to|budget|within|limit)(?: of)? )(?<![<>≤≥=~]\s?)`;
const MONEY = String.raw`(?:(?:US|C|A)?[$€£¥]|\b(?:USD|EUR|GBP|CHF) )\s?${NUMBER}(?:\s?(?:k|m|bn|million|billion)\b)?|\b${NUMBER}(?:\s?[$€£¥]|\s?(?:dollars?|euros?|pounds?|cents?|pence|francs?|yen|rupees?|USD|EUR|GBP|CHF)\b)|\b\d{1,3}p\b`;
const PERCENT = String.raw`\b\d{1,3}(?:\.\d+)?\s?(?:%|percent\b|per cent\b)`;
/** "a day" is a time only behind a preposition: "5 points a day" is a rate. */
const DURATION = String.raw`\b(?:${SMALL}|(?<=\b(?:after|by|every|for|in|least|most|of|takes?|than|within) )an?|an?(?= (?:minute|hour|day|week|month) (?:ahead|earlier|before|in advance)))(?:\s?(?:-|–|to|or)\s?${SMALL})?[\s-](?:(?:full|business|working|calendar|consecutive) )?(?:minute|hour|day|night|week|month|year)s?\b(?! olds?)`;
const CLOCK = String.raw`\b(?:\d{1,2}(?:[:.]\d{2})?\s?(?:a\.?m\b|p\.?m\b)|(?:[01]?\d|2[0-3]):[0-5]\d|noon|midnight|\d{1,2} o['’]clock|from \d{1,2} to \d{1,2}(?! \p{L}))`;
const DAY_NAME = String.raw`\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b`;
const MONTH = String.raw`\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b`;
const CALENDAR_DATE = String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|${MONTH} (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})`;
const NAME = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+`;
const ROLE = String.raw`(?:C[ETFOMPI]O|[Cc]hief \w+ [Oo]fficer|(?:[Vv]ice )?[Pp]resident|[Cc]hair(?:man|woman|person)?|(?:\w+ )?(?:[Dd]irector|[Mm]inister|[Ss]pecialist|[Ss]urgeon|[Tt]herapist|[Nn]urse|[Pp]hysician|\w+ologist)|[Hh]ead of [\p{L} ]{2,24}|[Hh]ead \w+|(?:\w+ )?[Mm]anager|(?:\w+ ){0,2}[Ll]ead|[Oo]wner|[Mm]ayor|[Dd]ean(?: of [\p{L} ]{2,24})?|[Cc]hef|[Pp]rincipal|[Gg]overnor|[Ee]ditor|[Cc]oordinator|[Ss]upervisor|[Ss]ecretary|[Cc]oach|[Cc]ontact person|[Rr]epresentative)`;
/** Who speaks of what it has: an establishment, not an answer or a figure of mathematics. */
const ESTABLISHMENT = String.raw`(?:we|our [\p{L}-]+|the (?:[\p{L}-]+ )?(?:house|hotel|hostel|inn|resort|museum|library|clinic|hospital|practice|school|university|college|company|firm|group|chain|team|department|office|shop|store|restaurant|studio|club|airline|bank|airport|station|park|stadium|theatre|theater|centre|center|campus|fleet|warehouse|network))`;
const MODEL = String.raw`\b(?:gpt-?\d[\w.-]*|chatgpt|claude[\w.-]*(?: (?:opus|sonnet|haiku)(?: [\d.]+)?| \d[\w.]*)?|gemini(?:[- ]\d[\w.-]*)?|llama[- ]?\d[\w.-]*|mistral[\w.-]*|mixtral[\w.-]*|deepseek[\w.-]*|qwen[\w.-]*|o[1-4](?:-mini|-pro|-preview))`;
const LEGAL = String.raw`(?:by law|required by law|legal(?:ly)?|statutory|minimum wage|VAT|GDPR|CCPA|HIPAA|value[- ]added tax|sales tax|income tax|\b\p{Lu}[\p{L}]+ Act\b|notice must be given|regulations?|under \p{L}+ law\b|tenancy law)`;
/** Words of dealings with customers, patients, tenants, staff: what rules of a business speak of. */
const DEALINGS =
  '(?:returns?|returned|refunds?|refunded|refundable|exchanges?|exchanged|shipping|shipments?|deliver(?:y|ies|ed|s)|pre-?orders?|orders?|warrant(?:y|ies)|guarantees?|cancel(?:led|ed|lations?)?|trials?|subscriptions?|memberships?|members?|customers?|clients?|guests?|passengers?|patients?|tenants?|employees?|bookings?|reservations?|appointments?|claims?|payments?|invoices?|deposits?|contracts?|leave|expenses?|expense reports?|reimburse[ds]?|bags?|baggage|check-?(?:in|out)|late fees?|groups?|accounts?|visitors?|members|buyers?|sellers?|students?|notes|rate limit|hotel nights?|business class|speakers|products?|items?|purchases?|repairs?|plan|passwords?|gift cards?|vouchers?|points)';
const STRICT_DEALINGS =
  /\b(?:refund(?:s|ed|able)?|returns? (?:are|must|within|policy|window)|(?:can|may|be) returned?|shipping|warranty|cancell?ations?|customers? (?:can|may|must|have|get)|employees (?:get|have|may|can)|orders? (?:ship|are (?:shipped|delivered)))\b/i;
/** Statements that sort or route: limits that the prompt sets by design. */
const ROUTING =
  /\b(?:go(?:es)? to|counts? as|(?:is|are|be) (?:routed|escalated|assigned|label(?:l)?ed|classified|tagged|marked|flagged|treated|considered|counted|sorted|rejected|incomplete|invalid|urgent|eligible)|needs? (?:a |an |the )?(?:review|approval|answer)|escalat\w+|threshold|confidence|score[sd]?|essay|grades?)\b/i;
/** One event, not hours that come again: `the meeting is on Tuesday at 10:00`. */
const APPOINTMENT =
  '\\b(?:the|my|our|your) (?:[a-z]+ )?(?:meeting|appointment|interview|exam|wedding|party|funeral|match|dinner|call|workshop|ceremony) (?:is|takes place|starts|begins) (?:on|at|this|next|tomorrow)\\b';
/** Computing: times and shares of programs, not of a business. */
const TECHNICAL =
  /\b(?:cache|cached|timeout|ttl|latency|token|tokens|retry|retries|retried|request|cpu|memory|disk|thread|query|queries|database|build|builds|deploy\w*|pipeline|commits?|branch(?:es)? (?:of|name)|cron|log|logs|api key|session|coverage|bundle|container|pod|pods|server|cluster|index|function|variable|config\w*|code|test|tests|sprint|milestone)\b/i;

/** Words beside which a row of digits is no telephone number. */
const NO_CONTACT =
  /\b(?:e\.g\.|such as|for example|placeholder|format|looks? like|regex|pattern|port|issue|error|isbn|line \d|lines \d|sample|characters?|tokens?)\b/i;

const i = (source: string) => new RegExp(source, 'iu');
const exact = (source: string) => new RegExp(source, 'u');

/** From the most to the least volatile kind; within a kind the more telling pattern first. */
export const FACT_PATTERNS: readonly FactPattern[] = [
  {
    kind: 'stock',
    needs: ['stock'],
    value:
      /\b(?:out of stock|(?<!\bif (?:\w+ ){0,4})in stock|sold[ -]out|back-?ordered|on back-?order|discontinued|restocked|temporarily unavailable|fully booked|(?:only )?(?:\d[\d,]*|only a (?:few|handful)(?: of)?) (?:\w+ ){0,3}(?:are |is )?left|(?:has|have|are|is) already (?:been )?sold|unavailable (?:until|through|for now|at the moment)|available in (?:sizes?|colou?rs?|black|white|silver|red|blue|green|grey|gray|gold|small|medium|large)[^.;]{0,40})/i,
    unless: /\b(?:whether|check|mark|offer|ask|field|column|status|left[- ]hand|left (?:side|column))\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'promotion',
    needs: ['amount'],
    value: i(`${PERCENT}|${MONEY}|\\bhalf (?:the )?price\\b|\\bhalf off\\b|\\btwo for one\\b`),
    near: /(?<![\w-])(?:off\b|discount(?:s|ed)?|promo(?:tion)?s?|on sale|coupon|voucher|promo code|cashback|referral|trade-ins?|half price|half off|special offer|(?:spring|summer|autumn|fall|winter|holiday|launch) (?:offer|sale|deal)|subsid(?:y|ies|ised|ized)|rebates?|pays? up to[^.;]{1,60}until|(?:receives?|gets?) (?:an? )?(?:\w+ )?\S{1,9} (?:credit|bonus)|bonus of)/i,
    unless: /\b(?:should|must|trade-?offs?|cut-?offs?|up to \d+% (?:of|by)|take[s]? off)\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'promotion',
    needs: ['digit'],
    value: /\b(?:[Cc]ode|[Cc]oupon|[Vv]oucher) [A-Z]{3,}\d{1,4}\b/,
    near: /\b(?:off|discount|free|save|saves)\b/i,
    forCodingAgents: true,
    anyMood: true,
  },
  {
    kind: 'promotion',
    needs: ['free'],
    value:
      /\b(?:first|second|third) (?:month|week|year|order|box|visit|lesson|class|session|delivery|ride)s? (?:is |are )?free\b|\b(?:one|two|three) (?:months?|weeks?) free\b|\b(?:is|are) free\b(?! of)(?=[^.;]{0,60}\b(?:until|this (?:week|month|season)|today)\b)|\b(?:until|this (?:week|month|season)|today)\b[^.;]{0,60}\b(?:is|are) free\b/i,
    unless: TECHNICAL,
    forCodingAgents: true,
    anyMood: true,
  },
  {
    kind: 'rate',
    needs: ['amount', 'rate'],
    value: i(`${PERCENT}|${MONEY}`),
    near: /\b(?:interest|apr|apy|mortgage|exchange rate|base rate|prime rate|key rate|(?:annual|lending|savings|mileage|deposit|overdraft|policy|repo|swap) rate|yields?|commission|royalt(?:y|ies)|pension|(?:is|are)(?: currently| now)? worth)\b/i,
    unless: /\b(?:interest in|interested|interesting|of interest)\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'law',
    needs: ['quantity', 'legal'],
    value: i(`${MONEY}|${PERCENT}|${DURATION}|\\b(?:19|20)\\d{2}\\b[^.;]{0,30} Act\\b|\\b(?:three|six|two) months['’]`),
    near: i(LEGAL),
    unless: /\b(?:legal advice|legal terms?|legal team)\b/i,
  },
  {
    kind: 'law',
    needs: ['law'],
    value: /\bby law\b|\blegally (?:required|entitled|obliged|allowed|prohibited)\b/i,
    near: /\b(?:must|may|can|cannot|(?:is|are) (?:not )?(?:required|allowed|forbidden|prohibited|obliged|limited|entitled|protected))\b/i,
  },
  {
    kind: 'policy',
    needs: ['money', 'allowance'],
    value: i(MONEY),
    near: /\b(?:deductible|co-?pay(?:ment)?|(?:daily|weekly|monthly|credit|spending|withdrawal|transfer) limit) (?:\w+ ){0,3}(?:is|are|of)\b/i,
    unless: /\b(?:you|your)\b/i,
  },
  {
    kind: 'policy',
    needs: ['money', 'allowance'],
    value: i(MONEY),
    near: /\b(?:reimburse[ds]?|protected|insured|covered|limit(?:ed)? (?:is|to)|refunded?) (?:\w+ ){0,3}(?:up to|at most|to a maximum of)\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'price',
    needs: ['free'],
    value:
      /\bfree (?:standard |express )?(?:shipping|delivery|returns)\b|\b(?:shipping|delivery|returns) (?:is|are) free\b/i,
    near: /\b(?:orders?|over|above|from|all|for)\b/i,
    unless: TECHNICAL,
    forCodingAgents: true,
  },
  {
    kind: 'statistic',
    needs: ['money', 'finance'],
    value: i(`${NOT_A_LIMIT}(?:${MONEY})`),
    near: /\b(?:revenue|turnover|funding|(?<!be )raised|valu(?:ed|ation)|market cap|profit|gdp|average|median|spend|spends|earn|earns)\b/i,
  },
  {
    kind: 'price',
    needs: ['money'],
    value: i(`${NOT_A_LIMIT}(?:${MONEY})`),
    near: i(
      `\\b(?:costs?|costing|pric(?:e|es|ed|ing)|fees?|charged?|surcharge|plans?|subscriptions?|fares?|tickets?|tuition|rents?|shipping|delivery|postage|parking|permit|excess|premium|extra|per (?:night|person|month|year|hour|minute|mile|seat|user|book|item)|menu|tier|starts? (?:at|from)|sells? for|on sale|goes for|payable|deposit|membership|wrapping)\\b|\\b(?:is|are|at|for|now|only|from) (?:\\w+ )?(?:${MONEY})|[:–—-]\\s+(?:from |only |about )?(?:${MONEY})|(?:${MONEY}) ?(?:/|an? |per )`,
    ),
    unless:
      /\$0(?![\d.])|\d\s?(?:m|bn|million|billion)\b|\b(?:customers? paying|saves?|saving|saved|savings|deals?|worth|budgets?|revenue|tipping?|bonus|penalty|salary|loss(?:es)?|burn|raise[ds]?|spend|arr|mrr|acv|pipeline|quota|won|lost|earned|anchor|if (?:it|your))\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'price',
    needs: ['percent'],
    value: i(PERCENT),
    near: i(`\\b(?:fees?|surcharge|service charge)\\b|\\bcosts? (?:\\w+ )?${PERCENT.slice(2)}`),
    unless: TECHNICAL,
    forCodingAgents: true,
  },
  {
    kind: 'price',
    needs: ['digit'],
    value: i(`\\b${NUMBER}(?= (?:points|miles|credits|stamps|coins)\\b)`),
    near: /\bcosts?\b/i,
    unless: new RegExp(`${TECHNICAL.source}|\\b(?:game|player|character|gold|spell)\\b`, 'i'),
  },
  {
    kind: 'price',
    needs: ['amount'],
    value: /\bpays? half\b/i,
  },
  {
    kind: 'hours',
    needs: ['time'],
    value: i(
      `${CLOCK}|\\b24/7\\b|${DAY_NAME}[^.;]{0,24}\\b(?:${DAY_NAME.slice(2, -2)}|weekends?)|\\bon (?:${DAY_NAME.slice(2, -2)})s?|\\baround the clock\\b|${CALENDAR_DATE}`,
    ),
    near: /\b(?:open|opens|opened|close[sd]?|closing|opening|hours|available|served|staffed|reachable|operates?)\b/i,
    unless:
      /\b(?:open[- ]source|issues?|tickets?|pull requests?|deadline|format|applications?|registration|enrol+ment|submissions?|time ?stamps?|closed captions?|deep work|e\.g\.)\b/i,
    forCodingAgents: true,
  },
  {
    kind: 'hours',
    needs: ['digit', 'day-name'],
    value: i(`${CLOCK}|\\bbetween \\d{1,2} and \\d{1,2}\\b|\\b\\d{1,2}\\s?[–-]\\s?\\d{1,2}\\b`),
    near: i(`${DAY_NAME}|\\bweekdays\\b|\\bweekends\\b|\\bdaily\\b|\\bevery (?:day|morning|evening)\\b`),
    unless: new RegExp(`${TECHNICAL.source}|${APPOINTMENT}|\\b(?:deadline|deep work|e\\.g\\.)`, 'i'),
    forCodingAgents: true,
  },
  {
    kind: 'hours',
    needs: ['time', 'transport'],
    value: i(`${CLOCK}|(?:every|each|on) (?:${DAY_NAME.slice(2, -2)})s?\\b`),
    near: /\b(?:trains?|bus(?:es)?|ferr(?:y|ies)|flights?|trams?|boats?|shuttles?|planes?|coach(?:es)?)\b[^.;]{0,40}\b(?:leaves?|departs?|arrives?|runs?)\b|\b(?:is|are) (?:collected|emptied|picked up|cleaned)\b/i,
    unless: TECHNICAL,
  },
  {
    kind: 'contact',
    needs: ['at-sign'],
    value:
      /(?<![\w.+-])(?![\w]@)(?!(?:user|users|name|you|your|john|jane|test|email|me|someone|foo|first|firstname|example|git|noreply)[\w.+-]{0,30}@)[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,24}\b(?!\.\d)/i,
    unless: /\b(?:e\.g\.|such as|for example|placeholder|format|regex|pattern|looks? like|git@|ssh)/i,
    raw: true,
    forCodingAgents: true,
    anyMood: true,
  },
  {
    kind: 'contact',
    needs: ['plus'],
    value: /(?<![\w.,/$€£:+-])\+\d[\d ()-]{7,16}\d(?![\w%-]|[.,/:]\d)/,
    unless: NO_CONTACT,
    raw: true,
    forCodingAgents: true,
    anyMood: true,
  },
  {
    kind: 'contact',
    needs: ['digit'],
    value:
      /(?<![\w.,/$€£:+-])(?:\(?0\d[\d ()-]{5,16}\d|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\d{3}[ .-]\d{4}|\d{3,5} \d{3} \d{3})(?![\w%-]|[.,/:]\d)|\bext(?:\.|ension) ?\d{1,5}\b/i,
    near: /\b(?:call|calls|ring|phone|tel|telephone|hotline|helpline|line|reach|reached|dial|fax|text|whatsapp|contact|number|ext|extension|emergenc(?:y|ies))\b/i,
    unless: NO_CONTACT,
    raw: true,
    forCodingAgents: true,
    anyMood: true,
  },
  {
    kind: 'person',
    needs: ['name'],
    value: exact(
      `(?:\\b${NAME})(?=(?: is|,| –| -) (?:our |the |a )?(?:new |current |acting )?${ROLE}\\b)|(?<=\\b${ROLE}(?: (?:for|in|at|of) [\\p{L} ]{2,24})?(?: \\([^()]{1,40}\\))?(?: is|:|,) )${NAME}|(?<=\\b(?:led|headed|run|managed|chaired|(?:is|are) (?:taught|directed|curated|conducted)) by )${NAME}|\\b${NAME}(?= (?:heads|leads|runs|chairs|manages) (?:the|our)\\b)|\\b(?:Dr|Prof)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?(?= is (?:on leave|away|available|the|our)\\b)`,
    ),
    near: exact(
      `(?:^|[^\\p{L}])(?:${ROLE})|\\b(?:Dr|Prof)\\b|\\b(?:led|headed|run|managed|chaired|taught|directed|curated|conducted) by|\\b(?:heads|leads|runs|chairs|manages) `,
    ),
    unless:
      /\b(?:wrote|author of|once said|famous|style of|character|fictional|[Pp]roduct [Mm]anager is responsible)\b/,
  },
  {
    kind: 'date',
    needs: ['digit', 'event'],
    value: i(`${CALENDAR_DATE}|\\bQ[1-4] (?:19|20)\\d{2}\\b`),
    near: /\b(?:deadline|due (?:date|on|by)?|starts? on|begins? on|ends? on|expires?|takes? place|is scheduled|are scheduled|launch(?:es)?|next (?:release|meeting|event|intake)|opens? on|(?:applications?|registration|enrol+ment|submissions?|voting) (?:open|close)s?|conference|semester|term (?:starts|ends)|will be (?:released|published|launched|held|switched off|shut down)|(?:premiere|concert|festival|match|final|exam|election|fair) is on)\b/i,
    unless: /\b(?:format|formatted|written|field|example|was|were)\b/i,
  },
  {
    kind: 'model',
    needs: ['model'],
    value: i(MODEL),
    near: /\b(?:newest|latest|cheapest|current(?:ly)?|right now|best|fastest|default model|powered by|runs on|at the moment|state of the art|most capable|flagship)\b/i,
    unless: /\b(?:you are|act as|docs?|guide|prompting)\b/i,
  },
  {
    kind: 'model',
    needs: ['model'],
    value: i(MODEL),
    near: /\b(?:is|are) (?:generated|written|produced|answered|powered|served) (?:with|by)\b/i,
    anyMood: true,
  },
  {
    kind: 'version',
    needs: ['digit', 'newest'],
    value: /\b\p{Lu}[\p{L}]* ?\d{1,3}\b/u,
    near: /\b(?:our|the) (?:latest|newest|current) (?:model|phone|device|product|release|generation|flagship|edition)\b/i,
  },
  {
    kind: 'version',
    needs: ['digit', 'release'],
    value: /\b(?:v|version |release |firmware )?\d{1,4}(?:[.-]\d{1,4}){1,3}\b|\b(?:version|release) \d+\b|\bv\d+\b/i,
    near: /\b(?:(?:latest|current|newest|stable|lts|most recent) (?:[\w-]+ ){0,3}(?:version|release|build|firmware|edition|sdk)|(?:is|are) (?:now |currently )?(?:at|on) version|version is|(?:now|currently) runs? (?:on )?(?:release|version)|(?:version|release) \d+[^.;]{0,40} is the (?:last|latest|newest|first)|(?:firmware|release|update)[^;]{0,20} is (?:due|planned|expected)|(?:will be|is|are) (?:retired|deprecated|sunset|discontinued|end of life|unsupported))\b/i,
    unless: /\b(?:semver|semantic versioning|format)\b/i,
  },
  {
    kind: 'statistic',
    needs: ['quantity', 'people'],
    value: i(
      `\\b(?:${NUMBER}(?:\\+|\\s?(?:k|million|billion|thousand))?|${PERCENT.slice(2)}|(?:more than |over |about |nearly )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:million|thousand|billion))(?= (?:of (?:our|the|all) (?:\\w+ )?)?(?:\\w+ )?${POPULATION}\\b)|${PERCENT.slice(2)}(?= of the population)`,
    ),
    near: /\b(?:has|have|had|is|are|serves?|runs?|covers?|operates?|employs?|use|uses|trust|renew|live|lives|counts?|there are|choose)\b/i,
    unless:
      /\b(?:you|must|should|up to|at most|at least|per|each|within|can|may|target|goal|cancel|answered|get|pay)\b/i,
  },
  {
    kind: 'statistic',
    needs: ['percent', 'share'],
    value: i(PERCENT),
    near: /\b(?:uptime|market share|unemployment|inflation|acceptance rate|churn|retention|occupancy|growth|population|literacy|turnout)\b/i,
    unless: /\b(?:target|goal|at least|should|must|above|below|calculate)\b/i,
  },
  {
    kind: 'statistic',
    needs: ['digit', 'headcount'],
    value: i(`\\b(?:\\d{1,3}(?:,\\d{3})+|${NUMBER} (?:million|billion))\\b`),
    near: /\b(?:population|turnover|attendance|circulation|membership) (?:of [\p{L} ]{2,30} )?(?:is|stands|reached)\b/iu,
  },
  {
    kind: 'statistic',
    needs: ['digit', 'average'],
    value: i(`\\b${NUMBER}(?= \\p{L})`),
    near: /\b(?:an?|the) average (?:\w+ )?(?:household|person|family|customer|user|visitor|adult|car) (?:uses|spends|consumes|produces|needs|drives|eats|drinks|earns)\b/i,
  },
  {
    kind: 'statistic',
    needs: ['any-number'],
    near: i(`\\b(?:has|have|runs?|operates?|employs?) (?:about |over |more than |nearly )?(?:\\d|${WORD_NUMBER})`),
    value: i(
      `(?<=\\b${ESTABLISHMENT} (?:currently |now )?(?:has|have|runs?|operates?|employs?) (?:about |over |more than |nearly )?)(?:${NUMBER}|${WORD_NUMBER})(?= (?!(?:minutes?|hours?|days?|weeks?|months?|years?|seconds?|options?|ways?|things?|rules?|goals?|steps?|questions?|points?|tasks?|reasons?)\\b)\\p{L}{3,}\\b)`,
    ),
  },
  {
    kind: 'statistic',
    needs: ['digit', 'now'],
    value: /\b\d[\d,]*(?= \p{L}{3,})/u,
    near: /\b(?:we|it|they|the (?:shop|store|company|service|app|platform|product|site|network)) (?:currently|now|presently) (?:has|have|supports?|offers?|covers?|runs?|lists?|stocks?|carr(?:y|ies)|serves?|operates?)\b/i,
  },
  {
    kind: 'policy',
    needs: ['quantity', 'dealing'],
    value: i(`${DURATION}|\\b24[- ]hours?\\b`),
    near: i(`\\b${DEALINGS}\\b`),
    unless: new RegExp(
      `${ROUTING.source}|${TECHNICAL.source}|\\b(?:training|exercise|story|scenario|old|ago|age|aged|experience|older|week \\d)\\b`,
      'i',
    ),
    forCodingAgents: true,
  },
  {
    kind: 'policy',
    needs: ['digit', 'dealing'],
    value:
      /\b(?:up to|at most|a maximum of|no more than|more than) \d[\d,]* ?(?:kg|lbs?|gb|mb|notes|items|bags|guests|people|users|seats|documents|files|nights|requests)?\b|\b\d[\d,]* requests per (?:second|minute|hour|day)\b/i,
    near: i(`\\b${DEALINGS}\\b[^.;]{0,40}\\b(?:can|may|is|are|pay|pays)\\b`),
    unless: new RegExp(`${ROUTING.source}|\\b(?:words?|characters?|sentences?|recommend|list|show)\\b`, 'i'),
  },
  {
    kind: 'policy',
    needs: ['time', 'dealing'],
    value: new RegExp(`${CLOCK}|\\bby the \\d{1,2}(?:st|nd|rd|th)\\b`, 'i'),
    near: i(`\\b${DEALINGS}\\b`),
    unless: new RegExp(`${ROUTING.source}|${TECHNICAL.source}`, 'i'),
    forCodingAgents: true,
  },
  {
    kind: 'policy',
    needs: ['terms'],
    value:
      /\b(?:non-?refundable|sales are final|(?:do not|don['’]t|only|never|no longer) (?:ship|deliver|accept|refund|exchange)(?: to| for| within)?|(?:is|are) (?:charged|issued|refunded|shipped|delivered|credited|billed|renewed|settled|waived|reimbursed)|pays? a deposit|until the end of the (?:billing|contract|current) (?:period|term|cycle|month|year)|(?:never|do not|don['’]t) expire)\b/i,
    near: /\b(?:(?:we|our (?:shop|store|company)) (?:do not|don['’]t|only|never|no longer)|returns?|refunds?|sales|orders?|pre-?orders?|purchases?|deposits?|bookings?|subscriptions?|memberships?|groups?|appointments?|cancellations?|tickets are|items? (?:is|are)|fees?|gift cards?|vouchers?|points|credits|accounts?|access)\b/i,
    unless: new RegExp(`${ROUTING.source}|${TECHNICAL.source}`, 'i'),
    forCodingAgents: true,
  },
  {
    kind: 'policy',
    needs: ['quantity', 'lasting'],
    value: i(DURATION),
    near: /\b(?:expires?|(?:is|are) (?:purged|deleted|archived|retained|kept|valid|guaranteed)|arrives?|runs? for|renews?) (?:\w+ ){0,2}(?:after|for|within|in|every)\b|\bruns? for\b/i,
    unless: new RegExp(`${ROUTING.source}|${TECHNICAL.source}`, 'i'),
  },
  {
    kind: 'policy',
    needs: ['any-number', 'perk'],
    value: i(
      `(?<=\\b(?:members?|customers|clients|guests|passengers|users|subscribers|employees|students|tenants|partners|residents) (?:can |may )?(?:get|earn|receive|collect|have|are entitled to|bring|store) (?:up to )?)(?:${NUMBER}|${WORD_NUMBER}) ?(?:free |paid |extra )?(?:points|miles|credits|bags|tickets|vouchers|nights|seats|guests|visits|classes|licen[cs]es|[GMTK]B)\\b`,
    ),
  },
  {
    kind: 'policy',
    needs: ['digit', 'perk'],
    value: i(`\\b${NUMBER} (?:points|miles)(?= (?:are|is) worth\\b)|(?<=\\blimited to )${NUMBER} ?[GMTK]B\\b`),
    unless: TECHNICAL,
  },
  {
    kind: 'policy',
    needs: ['any-number', 'capacity'],
    value: i(
      `\\b(?:up to|at most|a maximum of|no more than) (?:${NUMBER}|${WORD_NUMBER}) (?:people|guests|users|devices|screens|profiles|seats|bags|accounts)(?= (?:can|may) (?!be (?:cited|listed|named|shown)))`,
    ),
  },
  {
    kind: 'link',
    needs: ['url'],
    value: /\bhttps?:\/\/[^\s<>()"'`\]]{4,200}[\w/]/i,
    near: /\b(?:is|are) (?:at|on|available at|here|found at|published at|listed at)\b|^[\w -]{3,30}:\s|\b(?:direct|point|send|refer) (?:\w+ ){1,3}to\b/i,
    unless: /\b(?:e\.g\.|such as|for example|schema\.org|w3\.org|localhost|namespace|example\.com\/)/i,
    raw: true,
    anyMood: true,
  },
  {
    kind: 'address',
    needs: ['digit'],
    value:
      /\b\d{1,5}[a-z]? (?:[A-Z][\p{L}'’-]+ ){0,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Square|Boulevard|Blvd\.?|Drive|Place|Court|Way|Quay|Parade|Terrace)(?![\p{L}])|\b\p{Lu}[\p{L}]+(?:straße|strasse|gasse|platz) \d{1,4}\b/u,
    unless: /\b(?:e\.g\.|such as|for example|format)\b/i,
  },
  {
    kind: 'organisation',
    needs: ['organisation'],
    value: exact(
      `(?<=\\b(?:headquartered|based) in )\\p{Lu}[\\p{L}-]+|(?<=\\b(?:acquired by|owned by|is part of|belongs? to|subsidiary of|merged with) (?:the )?)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?`,
    ),
    unless: /\b(?:[Yy]ou are|[Cc]omponent|[Mm]odule|[Cc]lass|[Ff]unction|[Ff]ile|[Ff]older|[Nn]amespace)\b/,
  },
];

/** Values that can fill a column of a catalogue. */
export const COLUMN_VALUES: readonly {
  readonly kind: StatementKind;
  readonly value: RegExp;
  readonly header?: RegExp;
}[] = [
  {
    kind: 'stock',
    value: /^\D{0,12}\d[\d,]*\b|in stock|out of stock|sold out|yes|no/i,
    header: /\b(?:stock|availability|on hand|inventory)\b/i,
  },
  { kind: 'price', value: i(MONEY) },
  { kind: 'price', value: /\d/, header: /\b(?:price|cost|fee|tariff|fare|usd|eur|gbp)\b/i },
  { kind: 'rate', value: /^\s*\d{1,4}[.,]\d{1,4}\s*$/, header: /^\s*(?:exchange |conversion |our )?rate\s*$/i },
  { kind: 'rate', value: i(PERCENT), header: /\b(?:rate|interest|apr|apy|yield|discount|commission|tax|vat)\b/i },
  {
    kind: 'hours',
    value: i(`${CLOCK}|${DAY_NAME}|\\b\\d{1,2}\\s?[–-]\\s?\\d{1,2}\\b`),
    header: /\b(?:hours|open(?:ing)?|closed)\b/i,
  },
  {
    kind: 'hours',
    value: i(
      `^\\W*${DAY_NAME}[^\\d]{0,20}(?:${CLOCK}|\\b\\d{1,2}\\s?[–-]\\s?\\d{1,2}\\b)|^\\W*${DAY_NAME}\\W{0,4}closed\\b`,
    ),
  },
  {
    kind: 'contact',
    value: /[\w.+-]{2,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,24}\b|\bext(?:\.|ension)? ?\d{2,5}\b/i,
  },
  {
    kind: 'contact',
    value: /\d{2,}[ .-]?\d{2,}/,
    header: /\b(?:phone|tel|telephone|mobile|fax|number to call|ext|extension)\b/i,
  },
  {
    kind: 'person',
    value: exact(NAME),
    header: /\b(?:manager|contact person|owner|director|responsible|staff|employee)\b/i,
  },
  { kind: 'address', value: /\d/, header: /\b(?:address|street)\b/i },
  { kind: 'version', value: /\d+\.\d+/, header: /\b(?:latest|current) (?:version|release)\b/i },
];

/** The patterns that hold in business prose inside files for coding agents need these words too, for policies. */
export const STRICT_POLICY = STRICT_DEALINGS;

const MARKER =
  /\b(?:currently|as of|right now|at the moment|at present|presently|these days|nowadays|latest|newest|this (?:week|month|quarter|year|season|spring|summer|autumn|fall|winter)|last quarter|until further notice|for a limited time|limited-time|today only|until (?:the end of )?[\w ]{2,14}|valid (?:until|through)|effective)\b/gi;

/** The words of a clause that say it is meant for now. */
export function markersOf(clause: string): string[] {
  return matchesOf(clause, MARKER).map((match) => match[0].toLowerCase());
}
