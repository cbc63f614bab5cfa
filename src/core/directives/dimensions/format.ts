import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, polarityOf, RULED_OUT } from '../clauses.ts';
import { LANGUAGE_NAMES } from '../lexicon/languages.ts';
import { isOfEach, isPart, partOf, partOfClause, singular } from '../scope.ts';
import { BARE_CUE } from './bare.ts';
import { formSaid, NAMES_FORM } from './format-said.ts';
import { mediaExclude, readBareAnswer, readMedia, unbearable } from './media.ts';
import { isTold } from './pieces.ts';
import type { Conflict, DimensionReader, DirectiveOf, Reading } from './types.ts';
import { type Wish, wishOf, wishOfLabelled } from './wished.ts';
import { requiredPhrases } from './wording-terms.ts';

/**
 * What the markup or notation of the output is to be.
 * - `encoding`: the whole (or the part) is written in it: JSON, Markdown, plain text, prose
 * - `element`: a piece of markup stands in it: a bulleted list, a table, bold
 * - a notation has an axis (`date`) and a value on it (`ISO 8601`)
 */
export type Format =
  | { readonly kind: 'encoding'; readonly name: string; readonly strict: boolean }
  | { readonly kind: 'element'; readonly name: string }
  | { readonly kind: 'notation'; readonly axis: string; readonly name: string; readonly phrase?: string };

interface Term {
  readonly name: string;
  readonly pattern: RegExp;
}

const terms = (entries: Readonly<Record<string, string>>): readonly Term[] =>
  Object.entries(entries).map(([name, pattern]) => ({ name, pattern: new RegExp(`\\b(?:${pattern})`, 'g') }));

const ENCODINGS = terms({
  JSON: String.raw`json(?:l|-ld)?\b(?! schema| web)`,
  XML: String.raw`xml\b(?![- ]?(?:tags?|docs?\b|documentation|comments?))`,
  YAML: String.raw`yaml\b(?! front)`,
  CSV: String.raw`(?:csv|comma[- ]separated values)\b`,
  TOML: String.raw`toml\b`,
  HTML: String.raw`html\b(?![- ]?(?:tags?|elements?|comments?|entit))`,
  LaTeX: String.raw`latex\b`,
  Markdown: String.raw`(?:github[- ]flavou?red )?(?:markdown|(?<![.\w])mdx?)\b(?![- ]?(?:table|link|list|code|header|heading|bold|file))`,
  'plain text': String.raw`(?:(?:plain|raw|unformatted|unstyled),? )?(?:plain|raw|unformatted|unstyled|bare|naked)[- ]?text\b`,
  prose: String.raw`(?:(?:flowing|continuous|narrative|plain|running|connected|ordinary|simple|normal|regular) )?(?:english )?prose\b|(?:plain|ordinary|normal) paragraphs\b|(?:paragraph|narrative|essay) (?:form|format|style)\b|(?:continuous|running|flowing|unbroken|connected) (?:text|paragraphs)\b|full paragraphs\b|(?<=\bas )an? (?:simple|plain|ordinary|normal|regular) (?:[a-z]+ )?paragraph\b|(?<=\b(?:answer|respond|reply|write|output|return|present|give|put|keep|make|format)(?: (?:it|everything|(?:the|your) (?:whole |entire |full )?(?:answer|response|reply|text|output|summary|review|article|post|story|essay|report|letter|e-?mail|message|note|explanation|analysis|memo|statement|speech|advert|announcement)))? (?:as|in|to) )(?:one|a single|exactly one) (?:[a-z]+ )?paragraph\b`,
  bullets: String.raw`(?:bullet[- ]?point|bullet(?:ed)?(?: list)?) (?:form|format)\b`,
  table: String.raw`(?:table|tabular) (?:form|format)\b`,
});

/** Encodings that can hold another one are not in conflict with it: prose and lists are written in Markdown. */
const COMPATIBLE = new Set([
  'Markdown|prose',
  'Markdown|bullets',
  'Markdown|table',
  'plain text|prose',
  'Markdown|LaTeX',
  'HTML|prose',
  'HTML|table',
  'HTML|bullets',
  'HTML|Markdown',
  'plain text|bullets',
  'CSV|plain text',
  'Markdown|numbered list',
  'HTML|numbered list',
  'plain text|numbered list',
]);

const ELEMENTS: readonly Term[] = [
  ...terms({
    'bulleted list': String.raw`bullet(?:ed)?[- ]?(?:points?|lists?|items?)\b|bullets\b|(?<=\b(?:an?|one|each|own|single|separate) )bullet\b(?= (?:for|per|each|of its own)\b|\W*$)|unordered lists?\b|itemi[sz]ed lists?\b`,
    'numbered list': String.raw`(?:numbered|ordered) lists?\b|(?<=\b(?:as|into) (?:an? )?)(?:numbered|ordered|enumerated) (?:points|steps|items|entries|sequence)\b|(?<=(?:instead of|rather than) )(?:numbers|numbering)\b|(?<=\b(?:bullets|bullet points|dashes),?(?: (?:and|or|nor))? )(?:numbers|numbering)\b|\b(?:numbers|numbering)(?= (?:and|or|nor) (?:bullets|bullet points|dashes)\b)|(?<=\b(?:no|without|any) )numbering\b(?=\W*$)`,
    list: String.raw`(?<!(?:bullet|bulleted|point|unordered|ordered|numbered|itemized|to-do|check|white|allow|black|deny) |-)lists?\b(?! (?:of(?! any kind)|the|all|each|every|any|at|your|out)\b)`,
    table: String.raw`(?:markdown |comparison |summary |(?:two|three|four|five|\d)-column )?tables?\b(?! of contents| order\b| names?| columns?| alias(?:es)?| schemas?| joins?| scans?)|(?<=\b(?:as|in|into|not|than|instead of|no|without|any|(?:kind|sort|form|type) of) (?:an? |any )?(?:[a-z-]+ )?)(?:grid|matrix)\b(?! (?:search|layout))|\btabular (?:output|layout|presentation|display|overview)\b|\b(?:two|three|four|five|\d)-column (?:layout|grid|overview)|(?<=\b(?:in|into|as|using|with|of) )(?:rows and columns|columns and rows)\b`,
    heading: String.raw`(?:markdown |section |level[- ]?\d |h[1-6] )?(?:sub-?)?(?:headings|headers|heading|header)\b(?! (?:file|image|row|comment|component|bar|section|levels?|hierarch|structure|text|order|styles?|tags?|names?|cells?|fields?|values?))|(?:(?:small|short|little|bold) )?titles? (?:above|over|at the (?:top|head|start) of) (?:each|every|all|the) (?:[a-z]+ )?(?:parts?|sections?|paragraphs?|blocks?|passages?)\b|(?<=\b(?:each|every) (?:part|section|paragraph|block|passage) (?:gets?|has|have|must have|should have|with|needs)? ?(?:an?|its own|a little|a small|a short) )title\b|(?<!(?:\bno|\bavoid|(?:\bnot|n['’]t|\bnever) use) (?:an? )?)h[1-6]s?\b`,
    bold: String.raw`bold(?:ed|face|ing)?\b|(?:heav(?:y|ier)|fat) (?:type|face|print|letters?|font)\b|(?:double|two) asterisks\b`,
    italics: String.raw`italics?\b|italici[sz](?:e|ed|ing)\b`,
    'code block': String.raw`(?:fenced )?code (?:blocks?|fences?)\b|(?:triple|three) backticks\b|(?<=\b(?:no|any|without|markdown|inside|in|its) (?:an? )?(?:[a-z]+ )?)fences?\b(?! (?:off|posts?|lines?))`,
    link: String.raw`(?:hyper|markdown )links?\b|hyperlinks?\b|(?:references?|links?) to external (?:sources?|sites?|resources?|pages?)\b|external (?:links?|references?)\b|(?<=\b(?:no|any|without|avoid|avoiding) )links?\b(?! (?:between|with))`,
  }),
  // A code block by its own signs: ``in a ```json block``.
  { name: 'code block', pattern: /`{3}/g },
];

/** What belongs to Markdown, so that "no Markdown" leaves no room for it. */
const MARKDOWN_ELEMENTS = new Set(['heading', 'bold', 'italics', 'table', 'code block', 'bulleted list']);
/** What structured data cannot hold outside its strings. */
const DATA = new Set(['JSON', 'XML', 'YAML', 'CSV', 'TOML']);

/** Quantities that are to be given in a unit: `all distances in miles`. */
function unitsIn(units: string): RegExp {
  return new RegExp(
    `\\b(?:(?:give|state|express|quote|list|write|show|report|specify|measure|use|present|provide)s?|(?:areas?|harvests?|yields?|speeds?)\\b[^.;,]{0,24} (?:is|are) (?:given|stated|expressed|quoted|shown|measured|reported)|quantities|distances|prices|volumes|weights|measurements|amounts)\\b[^.;]{0,40}?\\bin (?:[a-z]+ and )?(?:${units})\\b|\\b(?:weights?|heights?|distances?|lengths?|loads?|lifts?|doses?)\\b[^.;]{0,30}? in (?:${units})\\b`,
    'g',
  );
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** A way of writing that is told by a sample: `dates like 3 March 2025`, `24-hour times (18:30)`. */
function sampleOf(written: string): RegExp {
  return new RegExp(
    `\\b(?:dates?|deadlines?|times?|timestamps?|hours)\\b[^.;:]{0,80}?(?:\\b(?:like(?: this)?:?|as|such as|(?:in|take|have) the (?:form|shape|style|manner|format|pattern)(?: of)?|e\\.g\\.|for example|written)|[:(]) ?(?:as |like |in |in: )?["“'‘]?${written}`,
    'g',
  );
}

const NOTATIONS: readonly (Term & { readonly axis: string; readonly sample?: true })[] = [
  { axis: 'date format', name: 'YYYY-MM-DD', pattern: /\b(?:yyyy-mm-dd|iso[- ]?8601(?: dates?)?)\b/g },
  {
    axis: 'date format',
    name: 'YYYY-MM-DD',
    pattern:
      /\biso (?:dates?|timestamps?)\b|(?<=\b(?:dates?|months?)\b[^.:]{0,40})\b(?:iso (?:format|notation|form|style|standard|pattern|norm)|year-month-day)\b/g,
  },
  {
    axis: 'date format',
    name: 'words',
    pattern:
      /(?<=\b(?:dates?|day and (?:the )?month)\b[^.;]{0,40})\b(?:(?:fully |all )?(?:spelled|spelt|written) out(?: (?:fully|in (?:full|words|letters)))?|(?:out )?in (?:full )?(?:words|letters)|in words)\b|\b(?:spell|write) (?:the |all |every |each )?(?:dates?|day and (?:the )?month|month) out\b|\bspell out the month\b|\bmonth (?:is |written |spelled )?in (?:letters|words)\b/g,
  },
  { axis: 'date format', name: 'YYYY-MM-DD', sample: true, pattern: sampleOf(String.raw`\d{4}-\d\d-\d\d\b`) },
  {
    axis: 'date format',
    name: 'day month year',
    sample: true,
    pattern: sampleOf(String.raw`\d{1,2}\.? (?:${MONTHS}) \d{4}\b`),
  },
  {
    axis: 'date format',
    name: 'month day, year',
    sample: true,
    pattern: sampleOf(String.raw`(?:${MONTHS}) \d{1,2}, \d{4}\b`),
  },
  {
    axis: 'date format',
    name: 'DD/MM/YYYY',
    sample: true,
    pattern: sampleOf(String.raw`(?:1[3-9]|2\d|3[01])[/.-]\d\d[/.-]\d{4}\b`),
  },
  {
    axis: 'date format',
    name: 'MM/DD/YYYY',
    sample: true,
    pattern: sampleOf(String.raw`\d\d[/.-](?:1[3-9]|2\d|3[01])[/.-]\d{4}\b`),
  },
  {
    axis: 'date format',
    name: 'DD/MM/YYYY',
    pattern:
      /\b(?:dd[/.-]mm[/.-]yy(?:yy)?|day-month-year)\b|(?<=\bdates?\b[^.;]{0,80})\bday first,?(?: and)? (?:with|separated by|using) (?:full stops|dots|periods|slashes|points)\b/g,
  },
  {
    axis: 'date format',
    name: 'MM/DD/YYYY',
    pattern:
      /\b(?:mm[/.-]dd[/.-]yy(?:yy)?|month-day-year|(?:american|us) (?:date (?:format|style|notation)|dates|style for dates))\b/g,
  },
  {
    axis: 'units',
    name: 'metric',
    pattern:
      /\bmetric (?:units?|system|measurements?)\b|\b(?:measure(?:ment)?s?|amounts|quantities|units|weights|lengths|distances|everything) (?:are|is|stays?|must be|should be) (?:always |strictly |all )?(?:given )?(?:in )?metric\b/g,
  },
  {
    axis: 'units',
    name: 'imperial',
    pattern:
      /\b(?:imperial|us customary) (?:units?|system|measurements?)\b|\b(?:measure(?:ment)?s?|amounts|quantities|units|weights|lengths|distances|everything) (?:are|is|stays?|must be|should be) (?:always |strictly |all )?(?:given )?(?:in )?imperial\b/g,
  },
  {
    axis: 'units',
    name: 'imperial',
    pattern: unitsIn(
      'miles|ounces|(?<!\\bprices?\\b[^.;]{0,30})pounds(?! sterling)|lbs|fluid ounces|inches|feet|yards|gallons|pints|cups|tablespoons|square (?:feet|miles|yards)|acres|bushels|miles per hour',
    ),
  },
  {
    axis: 'units',
    name: 'metric',
    pattern: unitsIn(
      'kilomet(?:er|re)s|grams|kilograms|lit(?:er|re)s|millilit(?:er|re)s|centimet(?:er|re)s|met(?:er|re)s|square (?:kilo)?met(?:er|re)s|hectares|tonnes',
    ),
  },
  {
    axis: 'clock',
    name: '24-hour',
    pattern:
      /\b(?:24|twenty-four)[- ]?h(?:ou)?r?s? (?:clock|times?|format|notation|system|style)\b|\b(?:military time|(?:hours|times) (?:run|go|count) from 0 to 2[34])\b/g,
  },
  {
    axis: 'clock',
    name: '24-hour',
    sample: true,
    pattern: sampleOf(String.raw`(?:\d\d:\d\d (?:to|[-–]) )?(?:1[3-9]|2[0-3])[:.]\d\d\b(?! ?[ap]\.?m)`),
  },
  {
    axis: 'clock',
    name: 'words',
    pattern:
      /(?<=\btimes?(?: of (?:the )?day)?\b[^.;]{0,40})\b(?:(?:fully |all )?(?:spelled|spelt|written) out(?: in (?:full|words))?|(?:written |given |put )?in (?:full )?words)\b|\bspell (?:the |all |every |each )?times?(?: of (?:the )?day)? out\b/g,
  },
  {
    axis: 'clock',
    name: '12-hour',
    pattern:
      /\b(?:12|twelve)[- ]?h(?:ou)?r?s? (?:clock|times?|format|notation|system|style)\b|\b(?:hours|times) (?:[a-z]+ ){0,3}?(?:run|go|count) from 1 to 12\b|\b(?:a\.m\.|am)(?:\/| (?:and|or|\/) )(?:p\.m\.|pm)|\btimes? (?:like|as|such as|in the form(?: of)?|written (?:as|like)) \d{1,2}(?::\d\d)? ?[ap]\.?m\b/g,
  },
  { axis: 'clock', name: '12-hour', sample: true, pattern: sampleOf(String.raw`\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b`) },
  { axis: 'temperature scale', name: 'Celsius', pattern: /\b(?:celsius|centigrade)\b/g },
  {
    axis: 'temperature scale',
    name: 'Celsius',
    pattern: /\bmetric (?:throughout|everywhere|only)\b|\b(?:strictly|only|purely) metric\b/g,
  },
  { axis: 'temperature scale', name: 'Fahrenheit', pattern: /\bfahrenheit\b/g },
  { axis: 'temperature scale', name: 'Kelvin', pattern: /\bin kelvins?\b/g },
  {
    axis: 'indentation',
    name: 'tabs',
    pattern:
      /\b(?:use|with|using) (?:hard )?tabs\b(?: for indentation)?|\bindent(?:ation)?(?: with| using|:)? tabs\b|^\W*tabs(?=\W*$|[,;(])/g,
  },
  { axis: 'indentation', name: '2 spaces', pattern: /\b(?:2|two)[- ]spaces?\b(?:[- ]indent\w*)?/g },
  { axis: 'indentation', name: '4 spaces', pattern: /\b(?:4|four)[- ]spaces?\b(?:[- ]indent\w*)?/g },
  { axis: 'numerals', name: 'Roman', pattern: /\broman (?:numerals?|numbers?)\b/g },
  { axis: 'numerals', name: 'Arabic', pattern: /\barabic (?:numerals?|numbers?|digits|figures)\b/g },
  { axis: 'quotation marks', name: 'single', pattern: /\bsingle[- ]quot(?:e|es|ed strings|ation marks)\b/g },
  { axis: 'quotation marks', name: 'double', pattern: /\bdouble[- ]quot(?:e|es|ed strings|ation marks)\b/g },
];

const NUMERAL =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred)';

/** What a phrase that must stand in the text is written in: `the lake is only 5 miles away`. */
const WRITTEN_IN: readonly (readonly [axis: string, name: string, kind: RegExp, written: RegExp])[] = [
  [
    'units',
    'imperial',
    /distance|length|height|far\b/,
    new RegExp(`\\b${NUMERAL}[ -](?:miles?|inch(?:es)?|feet|yards?)\\b`),
  ],
  [
    'units',
    'imperial',
    /weight|volume|quantit|amount|measurement/,
    new RegExp(`\\b${NUMERAL}[ -](?:ounces?|fluid ounces?|gallons?|pints?|lbs?|pounds (?:of|per square inch)|psi)\\b`),
  ],
  [
    'units',
    'metric',
    /distance|length|height|far\b/,
    new RegExp(
      `\\b${NUMERAL}[ -]?(?:kilomet(?:er|re)s?|km|met(?:er|re)s?|centimet(?:er|re)s?|cm|millimet(?:er|re)s?|mm)\\b`,
    ),
  ],
  [
    'units',
    'metric',
    /weight|volume|quantit|amount|measurement/,
    new RegExp(`\\b${NUMERAL}[ -]?(?:kilograms?|kilos?|kg|grams?|lit(?:er|re)s?|millilit(?:er|re)s?|ml)\\b`),
  ],
  ['clock', '12-hour', /./, /\b(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?[ap]\.?m\b/],
  ['clock', '24-hour', /./, /\b(?:1[3-9]|2[0-3]):[0-5]\d\b(?! ?[ap]\.?m)/],
  ['temperature scale', 'Fahrenheit', /./, /\bfahrenheit\b|\d ?° ?f\b/],
  ['temperature scale', 'Celsius', /./, /\bcelsius\b|\bcentigrade\b|\d ?° ?c\b/],
];

function* notationsOfPhrases(clause: Clause): Generator<Reading<Format>> {
  for (const phrase of requiredPhrases(clause)) {
    const lower = phrase.toLowerCase();
    for (const [axis, name, , written] of WRITTEN_IN) {
      if (!written.test(lower)) continue;
      yield {
        value: { kind: 'notation', axis, name, phrase },
        normal: `words with ${axis} = ${name}`,
        polarity: 'positive',
        part: null,
      };
    }
  }
}

/** Whether what is said of a notation is said of the amounts of a phrase: distances in kilometres say nothing of weights. */
function speaksOf({ quote }: DirectiveOf<Format>, { axis, name, phrase }: Format & { kind: 'notation' }): boolean {
  if (axis !== 'units' || /\b(?:metric|imperial|customary|units?)\b/i.test(quote)) return true;
  return WRITTEN_IN.some(
    ([of, by, kind, written]) =>
      of === axis && by === name && written.test(phrase!.toLowerCase()) && kind.test(quote.toLowerCase()),
  );
}

/** Verbs whose object or manner is the output. */
const MAKES =
  /\b(?:output|outputs|return|returns|respond|reply|replies|answer|emit|produce|generate|provide|give|print|write|written|format|formatted|formatting|present|presented|structure|structured|deliver|delivered|submit|submitted|supply|supplied|render|rendered|use|using|follow|follows|following|convert|wrap|wrapped|express|organi[sz]ed?|encode|encoded|return(?:ed)?|expected|be|is|only|valid|strict(?:ly)?|adopt|display|(?:lay|lays|laid|laying|set|sets)(?: [a-z]+){0,4} out)\b/;
/** The same of data and documents, which are things as well: `give me a CSV`, `make an HTML page`. */
const MAKES_THING = /\b(?:turn|make|create|build|list|put|get|lay out|set out|export|compose|want|need|like)\b/;
/** `explain it in plain text`: with other formats the format may be what is explained. */
const TELLS = /\b(?:explain|describe|tell|summari[sz]e|define|outline)\b/;
/** A piece of markup as the whole of a demand: `a bulleted list of duties`, `Table with three columns: …`. */
const BARE_ELEMENT = /^\W*(?:an? |one |single )?$/;
const OF_BARE = /^(?:\W*$|[,:;]| (?:of|with|for)\b)/;
const INPUT =
  /\b(?:inputs?|sources?|receive|received|(?<!\b(?:must|should|shall|has to|is to) be )given|parse|parsing|read|reads|from|load|store|stored|config\w*|schema|payload|api|request body|file|files|endpoint|database|logs?|convert(?:s|ed|ing)? (?:json|xml|yaml|csv|html|markdown))\b/;

/** How the output looks elsewhere, not what it is. */
const READABLE =
  /\b(?:readable|looks?|renders?|viewed|works?|shown|legible|display(?:s|ed)?)\s+(?:\w+\s+)?(?:in|as)\s+(?:\w+\s+)?$/;

const FORMAT_LABEL =
  /^(?:(?:output|response|answer|reply|result|final)\s+)?(?:format|type|encoding|markup)$|^(?:output|response)$/i;

function* readEncodings(clause: Clause): Generator<Reading<Format>> {
  const { lower } = clause;
  const labelled = clause.label !== undefined && FORMAT_LABEL.test(clause.label);
  const kept = unbearable(clause);
  if (isTold(lower)) return;
  for (const { name, pattern } of ENCODINGS) {
    for (const match of matchesOf(lower, pattern)) {
      if (kept && isWithin(match, kept)) {
        yield keptOut({ kind: 'encoding', name, strict: true });
        break;
      }
      const before = lower.slice(0, match.index);
      const after = lower.slice(match.index + match[0].length);
      const unwanted = wishOf(clause, match.index, match.index + match[0].length) === 'refused';
      const accepted = ACCEPTS.test(before) && ALONE.test(after);
      if (!labelled && !accepted) {
        const isThing = DATA.has(name) || name === 'HTML';
        const makes =
          MAKES.test(before) ||
          (/^p(?:lain text|rose)$/.test(name) && TELLS.test(before)) ||
          (isThing && MAKES_THING.test(before)) ||
          tellsIn(before, after);
        const ruledOut = isThing && /^\W*$/.test(before) && IS_RULED_OUT.test(after);
        const refused =
          ruledOut || unwanted || (REFUSES.test(before) && (isThing || isRefusedMarkup(clause, name, before, after)));
        const alone =
          ALONE_AFTER.test(after) &&
          ALONE_BEFORE.test(clause.sentence.masked.slice(0, clause.start + match.index).toLowerCase());
        const wished =
          name === 'Markdown' &&
          (WISHED.test(before) || (/^\W*(?:no|without|avoid)(?: any)? $/.test(before) && SIGNS_OF.test(after)));
        if (!makes && !refused && !alone && !wished && !/^\s+only\b/.test(after)) continue;
        if (
          READABLE.test(before) ||
          (!unwanted && INPUT.test(before.replace(WHOLE_FILE, ''))) ||
          (!(isThing && AS_FILE.test(before)) && /^\s+files?\b/.test(after)) ||
          /^\s+(?:inputs?|responses? from|api|parser|library|column|request|config\w*|data from)\b/.test(after)
        )
          continue;
        if (!refused && !leadsTo(before, name) && !(isThing && LEADS_THING.test(before) && IS_THING.test(after)))
          continue;
        if (ASKS_WHAT.test(before) || IS_GIVEN.test(after)) continue;
      }
      const negative = denies(before) || (/^\W*$/.test(before) && IS_RULED_OUT.test(after)) || unwanted;
      if (/^\s+(?:back)?ticks\b/.test(after)) continue;
      if (negative && !SIGNS_OF.test(after) && /^\s+(?:code|syntax|container|fences?|wrapper|ticks)\b/.test(after))
        continue;
      if (clause.polarity === 'negative' && !negative && polarityOf(before) === 'negative') continue;
      const strict = /\b(?:only|exclusively|solely|nothing (?:else|but)|strictly|just|entire|whole|must)\b/.test(lower);
      yield {
        value: { kind: 'encoding', name, strict },
        normal: `format ${negative ? '≠' : '='} ${name}`,
        polarity: negative ? 'negative' : 'positive',
        ...(accepted || TELLS_IN.test(before) ? { part: null } : outputPart(clause, before)),
      };
      break;
    }
  }
}

/** `What is JSON` asks for no JSON. */
const ASKS_WHAT =
  /^\W*(?:(?:and|but|so) )?(?:what|who|why|how) (?:is|are|was|does|do|did|can|should)\b|\bwhether\b[^,;]*$/;
/** `the CSV I pasted` is given. */
const IS_GIVEN = /^ (?:(?:that |which )?(?:i|we|they)\b|below\b|above\b|attached\b|provided\b)/;
/** `our portal takes HTML only`. */
const ACCEPTS = /\b(?:accepts?|takes?|expects?|understands?)\s+$/;
const ALONE = /^\s+(?:[a-z]+ )?(?:only|alone|and nothing else)\b/;

/** What the display or program does not bear stays out in all cases. */
function keptOut(value: Exclude<Format, { kind: 'notation' }>): Reading<Format> {
  const normal = value.kind === 'element' ? `no ${value.name}` : `format ≠ ${value.name}`;
  return { value, normal, modality: 'must', polarity: 'negative', universal: true, part: null };
}

function isWithin(
  { index }: RegExpExecArray,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return start <= index && index < end;
}

/** Words that may stand between the verb or preposition and the format's name. */
const LEADS =
  /(?:\b(?:in|as|using|use|with|follow|follows|following|output|outputs|return|returns|respond|reply|emit|produce|generate|provide|give|print|write|format(?:ted)?|be|is|adopt|only|without|avoid|no|not|any|(?:free|devoid|clear) of|containing|contains|contain|display)\b[\s:]*(?:(?:nothing (?:but|except)|an?|one|the|only|valid|raw|strict|single|well-formed|clean|pure|proper|standard|minified|compact|simple|plain|any|of|form|format|following|parseable|structured|correct|github|(?:the )?form of|rich|using|use|with|_|[^\w\s])\s*)*)$/;

/** `give me a`, `make an`. */
const LEADS_THING =
  /\b(?:(?:give|write|send|make|create|build|show|get)(?: me| us)?|want|need|like) (?:an? |one )?(?:valid |simple |small |short |single |plain )?$/;

/** `not JSON`, `no JSON this time`, `I don't read JSON`. */
const REFUSES =
  /(?:^\W*(?:and |but |so |just |absolutely |definitely |please )?(?:no|not|never|without)|\b(?:i|we) (?:do not|don['’]t|cannot|can['’]t) (?:read|want|need|use|understand|like)|^\W*(?:please )?(?:skip|drop|forget|leave out)) (?:any |the )?$/;
/** `No Markdown anywhere`, of all of it; not `the renderer is basic: no rich text, no Markdown`. */
function isRefusedMarkup({ sentence, start }: Clause, name: string, before: string, after: string): boolean {
  if (!/^(?:Markdown|LaTeX)$/.test(name) || !/\b(?:no|never|without)\b/.test(before)) return false;
  return OF_ALL.test(after) && !/\b(?:is|are|was|were|has|have)\b/i.test(sentence.masked.slice(0, start));
}
const OF_ALL =
  /^(?:\W*$|[,.;:)]| (?:anywhere|at all|whatsoever|please|either|this time|of any (?:kind|sort)|or|and|nor)\b| in (?:the|your|any|its) (?:answers?|repl(?:y|ies)|responses?|outputs?|texts?|messages?)\b)/;
/** `plain text, please`. */
const ALONE_BEFORE = /^\W*(?:in |as )?$/;
const ALONE_AFTER =
  /^(?: (?:formatting|mark-?up|syntax))?(?: (?:of any (?:kind|sort)|whatsoever|at all))?(?:,? (?:only|please|this time|for this one|will do|and nothing else)\b|\W*$)/;
/** `no Markdown symbols`. */
const SIGNS_OF =
  /^ (?:symbols?|signs?|characters?|syntax|formatting|mark-?up|markings?)\b(?! (?:for|in|inside|within)\b(?! (?:(?:the|your|any|all|each|every|our|its) )*(?:answers?|repl(?:y|ies)|responses?|outputs?|texts?|messages?)\b))/;
/** `the whole file is plain text`: what is made. */
const WHOLE_FILE = /\b(?:the|this|your) (?:whole|entire|finished|complete) (?:file|document)\b/;
/** `I'd like it in Markdown`. */
const WISHED = /\b(?:want|need|like) [^.;]{1,40} (?:in|as) $/;
const IS_THING =
  /^(?:\W*$|[,.;:]|\s+(?:object|array|file|document|page|table|list|string|version|of|with|that|for|from|out of|and|as|please|back)\b)/;
/** `write it as a JSON file`: made, not read. */
const AS_FILE = /\b(?:as|form of|give me|i need|i want|make|create|write) an? (?:valid )?$/;

const CONVERTS =
  /\b(?:convert|translate|serialize|serialise|transform|put|pack|export|format|turn|render)\b[^.;]{0,40}\b(?:to|into)\s+(?:an?\s+|valid\s+|the\s+)?$/;

/** `summarize the history of printing in JSON format`: how it is told. With verbs of teaching the format may be what is explained. */
const TELLS_IN =
  /^\W*(?:please )?(?:(?:summari[sz]e|outline|compare|review|draft|compose|develop|plan|sketch)|(?<teaches>describe|explain|tell|analy[sz]e|discuss))\b(?!.*\b(?:how|why|what|whether|which)\b)[^.;:]{2,90} in (?:an? )?(?:valid )?$/;

function tellsIn(before: string, after: string): boolean {
  const match = TELLS_IN.exec(before);
  return match !== null && (match.groups!.teaches === undefined || after.startsWith(' format'));
}

function leadsTo(before: string, name: string): boolean {
  return (
    LEADS.test(before) ||
    /^\W*$/.test(before) ||
    CONVERTS.test(before) ||
    (name === 'prose' && /\bin\s+(?:[a-z]+\s+)?$/.test(before)) ||
    (name === 'plain text' && /\b(?:paragraphs?|lines?|blocks?|pages?) of $/.test(before))
  );
}

const NAMED =
  'json|xml|yaml|csv|toml|html|latex|markdown|md|plain text|prose|code|bullet(?:ed)?|points?|bullets|lists?|tables?|headings?|headers?|bold|italics?|emojis?|fences?|blocks?';
/** A negation whose object the format is: `never use JSON`, `without headings or Markdown`. */
const DENIES = new RegExp(
  `\\b(?:not|[a-z]{2,8}n['’]t|never|no|without|avoid(?:ing)?|refrain(?:ing)?(?: from)?|exclud(?:e|ing)|omit(?:ting)?|rather than|instead of|free of|prohibit(?:ed)?|forbid(?:den)?|ban(?:ned)?|skip|strip(?: out| off)?|drop|neither|nor)\\s+(?:(?:all|be|use|using|output|outputting|return|returning|respond|reply|answer|write|writing|format|formatted|formatting|produce|include|including|contain|wrap|present|presented|emit|generate|add|rely on|written)\\s+)*(?:(?:in|as|with|using|inside|into)\\s+)?(?:(?:any|the|valid|raw|an?|kind of|form of|use of)\\s+)*(?:(?:${NAMED})\\s*(?:,\\s*)?(?:(?:or|and|nor)\\s+)?)*$`,
);

function denies(before: string): boolean {
  return DENIES.test(before);
}

/** Formats and elements of a thing that is no answer ("return errors as JSON") belong to that thing. */
function outputPart(clause: Clause, before: string, element?: string, marked?: string): { part?: string | null } {
  // "Neither lists nor tables are used": the subject names what is ruled out, not where.
  const own =
    /^(?:neither|no|none)\b/.test(clause.subject ?? '') && element !== undefined ? null : partOfClause(clause);
  // "in a code block" is where the whole goes, not a part of it.
  const isItself = own !== undefined && own !== null && element !== undefined && own.replace(/^each /, '') === element;
  if (own !== undefined && own !== 'code block' && !isItself) return { part: own };
  const object =
    /\b(?:output|return|format|present|write|provide|render|structure|give|express|print|display|deliver|wrap|put|place|set|enclose|surround|encode|convert|organi[sz]e|summari[sz]e|highlight|list|show|mark|type)\s+((?:the|all|your|any|each|every|its|their)?\s*(?:[a-z_-]+\s+){0,3}[a-z_-]+)\s+(?:in|as|into|using|with|to)\b/.exec(
      before,
    ) ?? (marked === undefined ? null : BOLDED.exec(marked));
  if (!object) return own === undefined ? {} : { part: null };
  if (ALL_OBJECTS.test(object[1]!)) return own === undefined ? {} : { part: null };
  const named = partOf(object[1]!, object[1]!);
  if (named !== undefined) return { part: named };
  return { part: singular(object[1]!.replace(/^(?:the|all|your|any|each|every|its|their)\s+/, '').trim()) };
}

/** `bold the amount`. */
const BOLDED =
  /^(?:bold|italici[sz]e) ((?:the|all|your|any|each|every|its|their) (?:[a-z_-]+ ){0,2}?[a-z_-]+)(?=\W*$|[,;]| (?:in|and|or|of|for)\b)/;

/** Objects that are the whole answer: `do not present any information in a table`. */
const ALL_OBJECTS =
  /^(?:it|them|this|that|everything|anything|the (?:whole )?(?:lot|thing)|(?:your|the) answers?|(?:any |the |any of the |all |your )?(?:information|content|contents|data|material|details))$/;

const USES =
  /\b(?:under(?! the\b)|between|followed by|gets?|receives?|(?:grouped|organi[sz]ed|arranged|structured|divided|sorted|split) under(?: the)?|use|uses|using|carry|carries|bears?|include|includes|including|add|adds|adding|with|as|in|into|inside|within|incorporate|insert|place|set(?= an? (?:sub-?)?(?:heading|header)s?\b)|provide|contain|contains|containing|feature|features|featuring|create|have|has|having|format|formatted|present|presented|organi[sz]ed?|structure|structured|apply|employ|produce|output|write|written|prefer|separate|via|require[sd]?|highlight(?:ed)?|summari[sz]e|display|embed|put|be|make|generate|give|or|and)\b[\s:]*(?:(?:an?|the|its|their|own|following|at|least|most|exactly|only|one|two|three|four|five|six|seven|eight|ten|\d+(?!\d)|or|and|to|own|up|more|short|brief|clear|concise|relevant|simple|single|proper|markdown|nested|any|all|few|some|several|plain|of|for|form|formatted|use|text|list|lists|level|ordered|unordered|in|descriptive|multiple|appropriate|separate|small|compact|comparison|summary|this|these|rows?|[^\w\s])\s*)*$/;

/** `give each section a heading`, `each preceded by a level-3 heading`. */
const GIVES_EACH =
  /\b(?:give|provide|furnish|equip|introduce|open|begin|start|head|top|mark|preface)s? (?:each|every|all|the|both) (?:[a-z]+ ){1,4}?(?:with )?(?:an?|its own|their own)(?: [a-z0-9-]+){0,2} $|\b(?:each|every|all)\b[^.;,]{0,40}?\b(?:preceded|introduced|headed|topped|prefaced|opened|accompanied) by (?:an?|its own|their own)(?: [a-z0-9-]+){0,2} $/;
/** `place a heading above each section`. */
const PLACES = /\b(?:set|place|put|print|position)s? (?:an?|one|its own)(?: [a-z0-9-]+){0,2} $/;
const OVER_EACH =
  /^ (?:above|over|before|on top of|in front of|at the (?:top|head|start|beginning) of) (?:each|every|all)\b/;

const DENIES_ELEMENT =
  /\b(?:do not|don['’]t|does not|must not|should not|never|not|no|without|avoid(?:ing)?|refrain(?:ing)?(?: from)?|exclud(?:e|es|ing)|omit(?:ting)?|rather than|instead of|free of|prohibit(?:ed)?|forbid(?:den)?|ban|skip|neither|nor|dispens(?:e|es|ing) with|do(?:es)? away with|forgo)\b\s*(?:(?:use|using|include|including|incorporate|incorporating|contain|containing|add|adding|rely on|write in|format(?:ting)?|output|insert|present|respond with|employ|any|the|of|a|an|all|type|kind|form|forms|or|and|as|in|with|lists?|bullet(?:ed)?|points?|bullets|numbered|ordered|unordered|tables?|headings?|headers?|bold|italics?|markdown|code|blocks?|emojis?|html|such|elements?|like|text|be|presented|formatted|into|links?|nested|excessive|too|many|more|than|one|[^\w\s])\s*){0,14}$/;

/** `do not wrap the output in a code fence`: the element is where or how, not what. */
const DENIES_MANNER =
  /\b(?:do not|don['’]t|never|must not|should not|shall not|may not|without) (?:ever )?(?:be )?(?:wrap|enclos|plac|put|surround|fenc|present|deliver|format|divid|split|break|arrang|organi[sz]|lay|set|show|list)[a-z]*\b[^.;,]{0,40}\b(?:in|inside|with|within|into|as|by)\s+(?:an? |any |the )?(?:[a-z]+ )?$/;

/** `do not use bullets for single items` leaves them to everything else. */
const FOR_SOME =
  /^\s+for ((?:single|short|simple|individual|brief|small|minor|one-line|trivial|two|fewer than \w+)\s+[a-z]+s)\b/;

/** `no table for the opening hours`: some things are not given in one. */
const FOR_THINGS =
  /^\s+for (?:the|our|its|their) (?:[a-z-]+ )?(?!(?:answers|replies|responses|messages|texts|lists|tables|items|sections|parts|chapters|phases|steps)\b)[a-z-]{3,}s\b/;

const IS_RULED_OUT = new RegExp(
  `^(?:\\s+(?:type|print|face|letters|lettering|script|formatting|points?|text|markup))?\\s+(?:${RULED_OUT}|forbidden\\b|prohibited\\b|not allowed\\b|(?:are|is|(?:must|should|have|has|need|needs)(?: to)? be) (?:to be )?(?:omitted|avoided|left out|excluded|dropped|skipped)\\b|(?:must|should|shall|may|can)(?: not|n['’]t| never) (?:be (?:used|included|present|added|applied|employed)|appear|occur)\\b)`,
);

function isDeniedManner(clause: Clause, before: string): boolean {
  return NOTHING_IN.test(before) || (clause.polarity === 'negative' && DENIES_MANNER.test(before));
}

/** `nothing should be in bold`. */
const NOTHING_IN =
  /^\W*(?:nothing|no [a-z]+) (?:(?:must|should|shall|may|can|is|are)(?: to)?(?: be)?(?: put| set| written| in)? )+(?:in )?$/;

/** `headings deeper than level two` are some headings. */
const OF_SOME_KIND =
  /^\s+(?:deeper|beyond|below|above|other than|longer|shorter|smaller|larger|wider|that|which|with|without|not in|of (?:your|its|their) own)\b/;

/** `no table under Summary`: a section by its name. */
const UNDER = /^\s+(?:under|below|beneath|inside|in|within)\s+["“]?(\p{Lu}[\p{L}\p{N}]+)\b/u;

/** `a bullet for each Sunday`. */
const BULLET_EACH = /^\W*(?:an?|one) $/;

/** Verbs that mark up their object: `italicise the dates`. */
const ITALICISES = /^(?:italici[sz]e|bold) (?:the|all|every|each|any|your)\b/;

/** `large orders get a table`: how something is shown, said of the thing. */
const IS_SHOWN =
  /\b(?:gets?|receives?|stands? (?:under|in)|goe?s? in(?:to)?|comes? (?:in|as|under)|appears? (?:in|as)|(?:is|are) (?:to be )?(?:set|set out|shown|put|placed|laid out|written|printed|given|presented|enumerated|listed|itemi[sz]ed|arranged|displayed|rendered|grouped|organi[sz]ed|formatted|entered|typed|highlighted|summed up|summari[sz]ed|told) (?:in|as|with|under|between|by|using))\b[^.;,]{0,30}$/;
/** What comes to the model rather than from it. */
const GIVEN =
  /\b(?:data|notes?|inputs?|orders?|messages?|files?|records?|requests?|questions?|submissions?|tickets?|logs?|documents?|sources?|transcripts?|drafts?|reviews?|e-?mails?|users?|customers?|they|you|which|who)\b/;

const GROUPED = /\b(?:grouped|organi[sz]ed|arranged|structured|divided|sorted|split) under\b/;

function* readElements(clause: Clause): Generator<Reading<Format>> {
  const { lower } = clause;
  if (isTold(lower)) return;
  const labelled = wishOfLabelled(clause);
  if (labelled) {
    const named = clause.label!.toLowerCase().replace(/ (?:text|type|print)$/, '');
    for (const { name, pattern } of ELEMENTS)
      if (matchesOf(named, pattern).some(([words]) => words === named)) yield ofLabel(name, labelled);
    return;
  }
  const kept = unbearable(clause);
  if (kept) {
    const words = lower.slice(kept.start, kept.end);
    for (const [sign, ...elements] of SIGNS)
      if (sign.test(words)) for (const name of elements) yield keptOut({ kind: 'element', name });
  }
  const isOfOther =
    clause.kind === 'declarative' &&
    clause.subject !== undefined &&
    partOf(clause.subject, clause.subject) === undefined &&
    !/^(?:neither|no|none)\b/.test(clause.subject) &&
    !IS_RULED_OUT.test(lower.slice(clause.subject.length)) &&
    !GROUPED.test(lower);
  for (const { name, pattern } of ELEMENTS) {
    for (const match of matchesOf(lower, pattern)) {
      if (kept && isWithin(match, kept)) {
        yield keptOut({ kind: 'element', name });
        break;
      }
      const before = lower.slice(0, match.index);
      const wish = wishOf(clause, match.index, match.index + match[0].length);
      if (isOfOther && !wish && (GIVEN.test(clause.subject!) || !IS_SHOWN.test(before))) continue;
      const after = lower.slice(match.index + match[0].length);
      // "List common bugs" asks for no list by its noun.
      if (
        TAKES_UP.test(before) ||
        NOT_AMONG.test(before) ||
        (name === 'list' && VERB_FIRST.test(before) && /^list [a-z]/.test(lower.slice(match.index)))
      )
        continue;
      if (clause.polarity === 'negative' && WITHIN_ELEMENT.test(before)) continue;
      // "`%` in tables": where a sign stands.
      if (/["“”'’`_)] in $/.test(before) && !(clause.quotes.length > 0 && OF_TERM.test(lower))) continue;
      const inherited = clause.lead?.polarity === 'negative' && before.trim() === '';
      const ruledOut = IS_RULED_OUT.test(after);
      const denied =
        wish === 'refused' ||
        (!wish && (inherited || DENIES_ELEMENT.test(before) || ruledOut || isDeniedManner(clause, before)));
      const does = clause.kind === 'imperative' && /^\W*$/.test(before) && ITALICISES.test(match[0] + after);
      const bare =
        clause.kind === 'fragment' &&
        name !== 'list' &&
        name !== 'heading' &&
        name !== 'link' &&
        BARE_ELEMENT.test(before) &&
        OF_BARE.test(after);
      const each = BULLET_EACH.test(before) && /^bullet (?:for|per) /.test(lower.slice(match.index));
      if (
        !denied &&
        !wish &&
        (clause.polarity === 'negative' ||
          !(
            does ||
            each ||
            bare ||
            USES.test(before) ||
            GIVES_EACH.test(before) ||
            (PLACES.test(before) && OVER_EACH.test(after))
          ))
      )
        continue;
      if (denied && /table|list/.test(name) && FOR_THINGS.test(after)) continue;
      if (denied && (FOR_SOME.test(after) || OF_SOME_KIND.test(after) || isOfEach(before, after))) continue;
      if (!wish && /^\s+(?:is |are )?(?:needed|required|necessary)\b/.test(after)) continue;
      const place = denied ? UNDER.exec(clause.text.slice(match.index + match[0].length))?.[1] : undefined;
      // "more than one list" bounds lists, it does not forbid them; "table names" are no tables.
      if (
        denied &&
        /\b(?:more|excessive|too many|nested?|other|new|extra|additional|further)\b/.test(before.slice(-24))
      )
        continue;
      yield {
        value: { kind: 'element', name },
        normal: `${denied ? 'no ' : ''}${name}`,
        polarity: denied ? 'negative' : 'positive',
        ...(wish && clause.modality === 'may' && { modality: 'should' }),
        ...(ruledOut && /^\W*(?:the |all |any )?$/.test(before)
          ? { part: null }
          : place === undefined
            ? outputPart(clause, before, name, lower.slice(match.index))
            : { part: `"${place.toLowerCase()}"` }),
      };
      break;
    }
  }
}

/** `Tables: none`. */
function ofLabel(name: string, wish: Wish): Reading<Format> {
  const denied = wish === 'refused';
  return {
    value: { kind: 'element', name },
    normal: `${denied ? 'no ' : ''}${name}`,
    polarity: denied ? 'negative' : 'positive',
    part: null,
  };
}

/** What the signs of Markdown are for. */
const SIGNS: readonly (readonly [sign: RegExp, ...elements: string[]])[] = [
  [/\basterisks?\b/, 'bold', 'italics', 'bulleted list'],
  [/\bunderscores?\b/, 'italics'],
  [/\bhash(?:es)?\b|\bpound signs?\b/, 'heading'],
  [/\bbackticks?\b/, 'code block'],
];

/** `no bold text in bullets`: where it stands. */
const WITHIN_ELEMENT =
  /\b(?:bold|italics?|links?|emojis?|code|headings?|tables?|text|words?|asterisks?) (?:in|inside|within|between) (?:the |your |any )?$/;

const VERB_FIRST = /^\W*(?:(?:always|also|then|please|and|or|first|next|never|do not|don['’]t) )*$/;
/** `a place that is not in the list`: one that is there. */
const NOT_AMONG = /\b(?:that|which|who) (?:(?:is|are|was|were) not|(?:is|are|was|were)n['’]t) (?:in|on|part of) the $/;
/** `summarise the following list`: what is read, not what is made. */
const TAKES_UP =
  /\b(?:summari[sz]e|condense|translate|convert|analy[sz]e|classify|proofread|review|read|check|go through) (?:(?!in\b|as\b|into\b|to\b|using\b|with\b|and\b|by\b|for\b)[a-z]+ ){1,5}$/;

/** The subjects whose declaratives state a notation: `dates look like 31/12/2024`, `strings take double quotes`. */
const NOTATION_OF: Readonly<Record<string, RegExp>> = {
  'date format': /\bdates?\b/,
  units: /^|\b(?:distances|weights|measurements|quantities|units|volumes|temperatures)\b/,
  clock: /\b(?:times?|timestamps?|hours|clock|time references)\b/,
  'temperature scale': /\btemperatures?\b/,
  indentation: /^\W*(?:the |all )?(?:code|everything)\b|\bindent(?:ation)?\b/,
  'quotation marks': /\b(?:strings?|string literals|quotes)\b/,
};
const WITHIN =
  /^[^.;]{0,20}\b(?:in|inside|within) (?!(?:the |all |every |your )?(?:code|project|files?|codebase|everything|strings?)\b)/;

/** `amounts are metric`: all that the notation is for. */
const OF_ALL_AMOUNTS = /^\W*(?:all |the |any )*(?:amounts?|quantities|measure(?:ment)?s?|units?|everything|recipes?)\b/;

/** `in pounds as well`: beside another notation. */
const AS_WELL = /^ (?:as well|too|in addition|additionally|in (?:brackets|parentheses))\b/;

const ALSO_IN = /\b(?:also|additionally) (?:given )?(?:in|with|as) [a-z]+(?: [a-z]+)?$/;

const ALL_FILES =
  /^(?:code|all|every|the|your|any|this|it|files?|everything|indentation|each|blocks?|lines?|new|with|by|using|to|at)\b/;
const FILES_BEFORE = /\bindent ([a-z][\w#+.-]*)(?: files| code)?(?: (?:by|with|using))? $/;
const FILES_AFTER = /^ (?:in|for) ([a-z][\w#+.-]*)/;

/** A label that names the notation itself, and no part of the text: `Indentation: tabs`. */
const NAMES_NOTATION =
  /^(?:date|time|number)?s?[ -]?(?:formats?|indentation|indent|dates?|times?|clock|units?|temperatures?|quotes?|quotation marks|strings?)$/i;

/** `double quotes are banned around strings`. */
const IS_BANNED = new RegExp(`^ (?:${RULED_OUT})`);
/** `never delimit a string with …`. */
const DENIES_DOING =
  /(?:\b(?:not|never)|n['’]t) [a-z]+ (?:(?:an?|any|the|your|all) )?(?:strings?|string literals|code|lines|blocks|files|dates|times) (?:with|in|by|using|between) $/;
/** `single quotes, not between double ones`. */
const NOT_SO = /^\W*not (?:between|in|with) $/;
/** Quotation marks of something else than strings. */
const OTHER_QUOTES =
  /\b(?:docstrings?|jsx|attributes?|html|json|sql|nested|speech|dialogue|that (?:hold|contain)|containing)\b/;

/** `do not use numeric dates such as …` */
const BANS_KIND = /\b(?:do not|don['’]t|never|avoid|no) (?:use |write )?[a-z]+ $/;

/** The files that an indentation is for: `makefiles`, where it is not for all. */
function indentedFiles(lower: string, match: RegExpExecArray): string | undefined {
  const files =
    FILES_AFTER.exec(lower.slice(match.index + match[0].length))?.[1] ??
    FILES_BEFORE.exec(lower.slice(0, match.index))?.[1];
  return files === undefined || ALL_FILES.test(files) ? undefined : files;
}

/** `In the letter to the customer, dates are …`. */
const IN_A_PLACE = /^\W*(?:in|for|within|on) (?:the|your|all|each|our) ([a-z][a-z -]{1,40}?),/i;

const LANGUAGE = `((?:(?:british|american|canadian|swiss|austrian|brazilian|mexican) )?(?:${LANGUAGE_NAMES}))`;
const READERS =
  '((?:the |our |your |all )?(?:(?:[a-z-]+ ){0,2}(?:readers|guests|customers|users|audiences?|markets?|visitors|clients|countries|recipients|travell?ers|passengers|patients)(?: (?:in|from) (?:the )?[a-z]+)?|us|usa|uk|eu|united states|united kingdom|america|britain|europe|canada|france|germany|spain|italy|japan|china|india|australia|(?:everyone|everybody|all|any|every) (?:else|others?[a-z ]{0,12})|the rest))';
/** `in English`, `for the German version`, `for guests from the US`, behind a notation or as its label. */
const FOR_SOME_READERS = new RegExp(
  `^[^.,;:()]{0,20}\\b(?:(?:in|for|with) (?:the |all )?${LANGUAGE}|(?:for|to) ${READERS})\\b`,
);
/** `German dates are …`, `English text: …`. */
const OF_LANGUAGE = new RegExp(
  `^\\W*(?:the )?${LANGUAGE}(?: [a-z]+)?(?:\\W*$|:| (?:are|is|have|has|use|uses|take|takes|follow|get)\\b)`,
);
/** `In Danish, …`. */
const IN_LANGUAGE = new RegExp(`^\\W*(?:in|for) (?:the )?${LANGUAGE}(?: [a-z]+)?,`);

/** Whose notation it is where those of several languages or groups of readers differ: `the 12-hour clock in English`. */
function usedBy({ lower, label, sentence }: Clause, end: number): string | undefined {
  const labelled = label?.toLowerCase() ?? '';
  const found =
    FOR_SOME_READERS.exec(lower.slice(end)) ??
    OF_LANGUAGE.exec(lower) ??
    FOR_SOME_READERS.exec(labelled) ??
    OF_LANGUAGE.exec(labelled) ??
    THINGS_IN_LANGUAGE.exec(lower) ??
    IN_LANGUAGE.exec(sentence.masked.toLowerCase());
  return found?.[1] ?? found?.[2];
}

/** `dates in German use …`. */
const THINGS_IN_LANGUAGE = new RegExp(
  `^\\W*[a-z]+s in ${LANGUAGE}(?: texts?)? (?:are|have|use|take|follow|get|appear|look)\\b`,
);

function* readNotations(clause: Clause): Generator<Reading<Format>> {
  const { lower } = clause;
  if (isTold(lower)) return;
  for (const { axis, name, pattern, sample } of NOTATIONS) {
    // What is shown in quotation marks shows how things are written.
    for (const match of matchesOf(sample ? clause.raw.toLowerCase() : lower, pattern)) {
      if ((clause.kind === 'declarative' || clause.kind === 'fragment') && clause.label === undefined) {
        const before =
          clause.kind === 'fragment'
            ? clause.sentence.masked.toLowerCase()
            : lower.slice(0, match.index + match[0].length);
        if (!NOTATION_OF[axis]?.test(before)) continue;
      }
      // `tabs` alone is a value of the label in front of it.
      if (axis === 'indentation' && /^\W*tabs$/.test(match[0]) && !/indent/i.test(clause.label ?? '')) continue;
      // Inside another notation or place of its own.
      if (
        axis === 'quotation marks' &&
        (OTHER_QUOTES.test(lower) || WITHIN.test(lower.slice(match.index + match[0].length)))
      )
        continue;
      const ahead = lower.slice(0, match.index);
      if (AS_WELL.test(lower.slice(match.index + match[0].length)) || ALSO_IN.test(ahead + match[0])) continue;
      const negative =
        DENIES.test(ahead) ||
        DENIES_DOING.test(ahead) ||
        NOT_SO.test(ahead) ||
        IS_BANNED.test(lower.slice(match.index + match[0].length)) ||
        (axis === 'date format' && BANS_KIND.test(ahead));
      const files = axis === 'indentation' ? indentedFiles(lower, match) : undefined;
      const readers = usedBy(clause, match.index + match[0].length);
      const place = /^(?:date|clock)/.test(axis)
        ? IN_A_PLACE.exec(clause.sentence.masked)?.[1]?.toLowerCase()
        : undefined;
      yield {
        value: { kind: 'notation', axis, name },
        normal: `${axis} ${negative ? '≠' : '='} ${name}`,
        polarity: negative ? 'negative' : 'positive',
        ...((files ?? readers) !== undefined
          ? { part: `for ${files ?? readers}` }
          : place !== undefined
            ? { part: partOf(place) || `for ${place}` }
            : (NAMES_NOTATION.test(clause.label ?? '') || (axis === 'units' && OF_ALL_AMOUNTS.test(lower))) && {
                part: null,
              }),
      };
    }
  }
}

function conflict(a: DirectiveOf<Format>, b: DirectiveOf<Format>): Conflict | undefined {
  const [va, vb] = [a.value, b.value];
  if (va.kind === 'notation' || vb.kind === 'notation') {
    if (va.kind !== 'notation' || vb.kind !== 'notation' || va.axis !== vb.axis) return undefined;
    // "Replace double quotes with single quotes" is one wish.
    if (a.sentence === b.sentence && a.span.start === b.span.start) return undefined;
    if (a.polarity === 'negative' && b.polarity === 'negative') return undefined;
    const same = va.name === vb.name;
    if (va.phrase !== undefined || vb.phrase !== undefined) {
      if (va.phrase !== undefined && vb.phrase !== undefined) return undefined;
      const [stated, sample] = va.phrase === undefined ? [a, vb] : [b, va];
      if (same !== (a.polarity !== b.polarity) || !speaksOf(stated, sample)) return undefined;
      return { reason: `the required "${sample.phrase}" has ${sample.name} ${sample.axis}`, severity: 'information' };
    }
    return same === (a.polarity !== b.polarity)
      ? { reason: `the ${va.axis} is either ${va.name}${same ? ' or not' : ` or ${vb.name}`}` }
      : undefined;
  }
  if (a.polarity === 'negative' && b.polarity === 'negative') return undefined;
  if (va.kind === 'encoding' && vb.kind === 'encoding') return encodings(a, va.name, b, vb.name);
  if (va.kind === 'element' && vb.kind === 'element') return elements(a, va.name, b, vb.name);
  const [encoding, element] = va.kind === 'encoding' ? [a, b] : [b, a];
  return mixed(
    encoding,
    (encoding.value as Format).kind === 'encoding' ? encoding.value.name : '',
    element,
    element.value.name,
  );
}

function encodings(a: DirectiveOf<Format>, na: string, b: DirectiveOf<Format>, nb: string): Conflict | undefined {
  if (a.polarity !== b.polarity)
    return na === nb || `${na} by its signs` === nb || na === `${nb} by its signs`
      ? { reason: `the output is either ${na} or not` }
      : undefined;
  // "Forms take XML, lists take CSV" tells two things apart, whichever was read as the whole.
  if (a.sentence !== undefined && a.sentence === b.sentence && a.clause?.start === b.clause?.start) return undefined;
  if (na === nb || COMPATIBLE.has(`${na}|${nb}`) || COMPATIBLE.has(`${nb}|${na}`)) return undefined;
  // A table or list in one part, prose in another.
  if ((AS_ELEMENT[na] ?? AS_ELEMENT[nb]) !== undefined && a.scope.part !== b.scope.part) return undefined;
  const exclude = mediaExclude(na, nb);
  if (exclude !== undefined) return exclude ? { reason: `one output cannot be both ${na} and ${nb}` } : undefined;
  const inner = a.scope.part === undefined ? b.scope.part : a.scope.part;
  // What a message asks for by its content is the whole of what a rule for all answers speaks of.
  const isAsked = a.message?.role !== b.message?.role && inner !== undefined && !isPart(inner);
  if (DATA.has(a.scope.part === undefined ? na : nb) && a.scope.part !== b.scope.part && !inner?.startsWith('each '))
    return isAsked ? { reason: `one output cannot be both ${na} and ${nb}`, severity: 'information' } : undefined;
  return { reason: `one output cannot be both ${na} and ${nb}` };
}

function elements(a: DirectiveOf<Format>, na: string, b: DirectiveOf<Format>, nb: string): Conflict | undefined {
  if (a.polarity === b.polarity) return undefined;
  const [denied, wanted] = a.polarity === 'negative' ? [na, nb] : [nb, na];
  // What one part must not hold may stand in another.
  const ban = a.polarity === 'negative' ? a : b;
  const wish = ban === a ? b : a;
  if (ban.scope.part !== undefined && wish.scope.part === undefined && !ban.scope.part.startsWith('each '))
    return undefined;
  if (denied === wanted || (denied === 'list' && /list$/.test(wanted)))
    return {
      reason: `${wanted === 'bold' || wanted === 'italics' ? wanted : `a ${wanted}`} is both asked for and ruled out`,
    };
  return undefined;
}

function mixed(
  encoding: DirectiveOf<Format>,
  name: string,
  element: DirectiveOf<Format>,
  markup: string,
): Conflict | undefined {
  if (encoding.polarity === 'negative') {
    if (element.polarity === 'negative' || name !== 'Markdown') return undefined;
    return MARKDOWN_ELEMENTS.has(markup)
      ? { reason: `${markup} is Markdown`, ...(markup === 'bulleted list' && { severity: 'information' as const }) }
      : undefined;
  }
  if (element.polarity === 'negative') {
    if (name === 'numbered list')
      return /^(?:numbered )?list$/.test(markup)
        ? { reason: 'a numbered list is both asked for and ruled out' }
        : undefined;
    return name === 'bullets' && /^(?:bulleted )?list$/.test(markup)
      ? { reason: 'bullets are both asked for and ruled out' }
      : name === 'table' && markup === 'table'
        ? { reason: 'a table is both asked for and ruled out' }
        : undefined;
  }
  if (
    name.startsWith('a bare ') &&
    ['heading', 'table', 'bulleted list', 'numbered list', 'code block'].includes(markup)
  )
    return { reason: `${name} has no ${markup}` };
  // "Plain text with six headings" are lines of their own, the header of "a CSV with a header" names the columns.
  if (/^(?:plain text|CSV)$/.test(name) && markup === 'heading' && encoding.sentence === element.sentence)
    return undefined;
  if (name === 'plain text' && ['heading', 'bold', 'italics', 'table'].includes(markup))
    return { reason: `plain text has no ${markup}` };
  if (name === 'speech' && ['table', 'bold', 'italics', 'bulleted list', 'code block'].includes(markup))
    return { reason: `what is read aloud has no ${markup}`, severity: 'information' };
  const told = encoding.scope.part;
  if (told !== undefined && told !== element.scope.part && isPart(told) && name === 'prose') return undefined;
  if (name === 'prose' && /list$|^table$/.test(markup))
    return { reason: `a ${markup} is no prose`, severity: 'information' };
  // A field of structured data may hold marked-up text of its own.
  if (
    DATA.has(name) &&
    ['heading', 'bold', 'italics', 'table'].includes(markup) &&
    (encoding.scope.part === element.scope.part ||
      (markup === 'heading' && /^each (?!field|value)/.test(element.scope.part ?? '')))
  ) {
    const strict = encoding.value.kind === 'encoding' && encoding.value.strict;
    return { reason: `${name} has no ${markup}`, ...(!strict && { severity: 'information' as const }) };
  }
  return undefined;
}

/** Words of which each encoding, element and notation holds one. */
const NAMES = new Cues([
  /json|xml|yaml|csv|separated|toml|html|latex|markdown|\bmdx?\b|plain-?|\braw\b|bare\b|naked|unbroken|connected|unformatted|unstyled|prose|bullet|table|tabular|continuous|running|flowing|ordinary|numbered|ordered|rows\b|paragraph|narrative|essay/,
  /bullet|list|table|tabular|numbered|ordered|enumerated|heav(?:y|ier)\b|fat\b|grid|rows\b|columns\b|matrix|-column|asterisk|hash|underscore|pound|head(?:er|ing)|\bh[1-6]|bold|italic|block|fence|backtick|```|link|external|numbers\b|numbering|\btitles?\b/,
  /yyyy|8601|dates?\b|deadlines?\b|times?\b|timestamp|hours\b|metric|imperial|customary|celsius|kelvin|centigrade|roman\b|arabic\b|fahrenheit|miles|ounces|pounds|inches|feet|yards|gallons|pints|cups|tablespoons|met(?:er|re)s|bushels|acres|hectares|tonnes|grams|lit(?:er|re)s|\d-?h|a\.m\b|day-month|month-day|spaces?\b|tabs\b|-hour|clock\b|military|quot|\b[ap]\.?m\b|mm\b/,
  /mark-?up|formatting|read\b|voiced|spoken|speech|audio|bare\b|naked|mere\b|alone|itself|nothing|hash|pound|link|html|tags|\{/,
  BARE_CUE,
]);
const [ENCODING, ELEMENT, NOTATION, MEDIA, BARE] = [0, 1, 2, 3, 4];

/** `the term "…" is in italics`. */
const OF_TERM =
  /^\W*(?:(?:put|set|write|print|make|format|show|render) )?(?:the |each |every )?(?:[a-z]+ )?(?:key ?word|word|term|phrase|name|expression) ["“'‘]_+["”'’] /;

/** Said of a word that the clause quotes, which bold or italics set apart from the rest. */
function ofTerm(clause: Clause, reading: Reading<Format>): Reading<Format> {
  const { value } = reading;
  if (clause.quotes.length !== 1 || value.kind !== 'element' || !/^(?:bold|italics)$/.test(value.name)) return reading;
  return OF_TERM.test(clause.lower) ? { ...reading, part: `"${clause.quotes[0]!.text.toLowerCase()}"` } : reading;
}

/** Markup and notation of the output. */
export const formatReader: DimensionReader<Format> = {
  dimension: 'format',
  cue: NAMES,
  *read(clause) {
    if (clause.kind === 'question' && clause.polarity === 'negative') return;
    const named = new Set<string>();
    for (const reading of readWritten(clause)) {
      if (reading.value.kind !== 'notation') named.add(`${reading.value.kind} ${reading.value.name}`);
      yield reading;
    }
    if (!NAMES.has(clause.met, ENCODING) || !NAMES_FORM.test(clause.lower) || isTold(clause.lower)) return;
    const form = formSaid(clause.lower, clause.sentence.masked.slice(clause.start).toLowerCase());
    const element = form && AS_ELEMENT[form.name];
    if (form === undefined || named.has(`encoding ${form.name}`) || (form.denied && named.has(`element ${element}`)))
      return;
    yield form.denied && element !== undefined
      ? { value: { kind: 'element', name: element }, normal: `no ${element}`, polarity: 'negative' }
      : {
          value: { kind: 'encoding', name: form.name, strict: true },
          normal: `format ${form.denied ? '≠' : '='} ${form.name}`,
          polarity: form.denied ? 'negative' : 'positive',
        };
  },
  conflict,
};

/** The piece of markup that is ruled out with a form. */
const AS_ELEMENT: Readonly<Record<string, string>> = {
  table: 'table',
  bullets: 'bulleted list',
  'numbered list': 'numbered list',
};

function* readWritten(clause: Clause): Generator<Reading<Format>> {
  if (NAMES.has(clause.near, MEDIA)) yield* readMedia(clause);
  if (NAMES.has(clause.near, BARE)) yield* readBareAnswer(clause);
  if (NAMES.has(clause.met, ENCODING)) yield* readEncodings(clause);
  if (NAMES.has(clause.label === undefined ? clause.met : clause.near, ELEMENT))
    for (const reading of readElements(clause)) yield ofTerm(clause, reading);
  if (NAMES.has(clause.met, NOTATION)) yield* readNotations(clause);
  if (clause.quotes.length > 0) yield* notationsOfPhrases(clause);
}
