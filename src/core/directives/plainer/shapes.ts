import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import { BOUND_WORDS } from '../lexicon/bounds.ts';
import { SURFACES } from '../lexicon/limits.ts';
import type { Said } from './deeds.ts';

/**
 * How long a text is and in which form it stands, in the ways in which sentences tell it of the page, the paper, the reader or
 * the program that takes it, put as plain orders: `A page and not a line more` as `The text has at most a page`, `Run everything
 * together into one paragraph` as `Write in continuous prose`.
 */

const BOUND = `(?:${BOUND_WORDS}|under|below|over|roughly|some|a good)`;
const NUMERAL =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|[a-z]{2,5}teen|[a-z]{3,5}ty(?:-[a-z]{3,5})?|hundred|thousand|dozen)';
const DIGITS = '\\d[\\d,.]*(?: ?k\\b)?';
/** An amount, in few branches: whether it is one is for the readers to know. */
const AMOUNT = `(?:${DIGITS}(?: ?(?:-|–|to) ?${DIGITS})?|(?:an? |half an? )?${NUMERAL}(?:[ -](?:and |to |or )?${NUMERAL}){0,4})`;
const NUMBER = `(?:a couple of|half (?:of )?an?|${AMOUNT}|an?)`;
const UNIT =
  '(?:full |printed |typed |short |single |whole )?(?:words?|characters?|sentences?|lines?|paragraphs?|pages?|(?:sides?|sheets?) of (?:a[345]|paper))';
const MORE = `(?:more|longer) than (?<bound>)(?<size>${NUMBER} ${UNIT})`;
const SIZE = `(?<bound>(?:${BOUND} )?)(?<size>${NUMBER} ${UNIT})`;
/** Words and the like, of which nobody says so many by the way. */
const WORDS = `(?<bound>(?:${BOUND} )?)(?<size>${NUMBER} (?:words|characters|lines|pages))`;
const ALL_OF_IT =
  '(?:it|everything|all of it|the (?:whole|entire) (?:thing|text|answer|reply|message)|(?:the|your|each|every) (?:text|answer|reply|response|message|output))';
/** The text, or one kind of it. */
const TEXT =
  '(?<text>it|everything|all of it|(?:the|your|this|each|every|our)(?: (?:whole|entire|final|finished|complete))? (?:thing|texts?|answers?|repl(?:y|ies)|response|message|letter|e-?mail|post|article|piece|story|copy|essay|report|description|output))';
const MUST =
  '(?:(?:must|should|shall|may|can|has to|have to|needs? to|(?:is|are) to|(?:will|would) have to) (?:always )?)';
/** Behind it, what adds nothing. */
const ENDS = '(?:,? (?:please|at all times|always|in all|in total|overall|altogether|thank you|for you))?';

/** How an order is made from what a sentence names. */
type Make = (groups: Groups) => readonly string[];
type Groups = Readonly<Record<string, string | undefined>>;

interface Frame {
  readonly said: RegExp;
  readonly make: Make;
}

const frame = (said: string, make: Make | string): Frame => ({
  said: new RegExp(`^(?:(?:please|always|just|simply|so|and|but|then),? )*${said}${ENDS}$`),
  make: typeof make === 'string' ? () => [make] : make,
});

/** What is so long: the text, or what the sentence names. */
function subjectOf({ text }: Groups): string {
  return text === undefined || /^(?:it|everything|all of it)$|thing$/.test(text) ? 'the text' : text;
}

const has = (groups: Groups, amount: string): readonly string[] => {
  const subject = subjectOf(groups);
  return [`${subject} ${/^(?:the|your|our) .*s$/.test(subject) ? 'have' : 'has'} ${amount}`];
};
const sized =
  (bound: string): Make =>
  (groups) => {
    const own = groups.bound?.trim() ?? '';
    const plain = /^(?:only|just|exactly|precisely|a total of|some|a good|)$/.test(own) ? bound : own;
    return has(groups, `${plain} ${groups.size!}`);
  };
const most = sized('at most');
const least = sized('at least');
const exactly = sized('exactly');
const about = sized('about');

const LENGTHS: readonly Frame[] = [
  frame(
    `${SIZE} (?:is|are) all (?:that )?(?:the|our|your|any) [a-z]+(?: [a-z]+)? (?:can |will |could )?(?:holds?|takes?|fits?|shows?|bears?|stores?|prints?|allows?|has|have|accepts?|reads?|wants?|needs?|stands?)(?: room for| space for)?`,
    most,
  ),
  frame(
    `(?!an? sentence)${SIZE} (?:(?:(?:will|would|should|must|has to|have to|ought to) )?(?:be (?:quite |more than )?(?:enough|plenty|sufficient|all)|do(?: nicely)?|suffice)|suffices?|(?:is|are) (?:quite |more than )?(?:enough|plenty|sufficient|ample|all (?:that )?(?:you|we|they|i|readers) (?:get|have|want|need|read|can take))|(?:is|are) as (?:far|long|much) as (?:it|you|we|the text) (?:may|can|should|must|will)? ?(?:go(?:es)?|get|run|be|want))`,
    most,
  ),
  frame(
    `${SIZE}[,:]?(?: and| –| —| -)? (?:not (?:a|one) (?:single )?[a-z]+ (?:more|longer|over)|full stop|period|done|nothing more|no more|no longer|that is (?:it|all)|that['’]s (?:it|all)|end of story|basta|stop|(?:any )?more is not (?:needed|wanted|necessary))`,
    most,
  ),
  frame(
    `(?:make do|get by|be content|be satisfied|content yourself|manage|get along|be done|say it) (?:with|in) ${SIZE}`,
    most,
  ),
  frame(
    `(?:your|the|our) (?:whole |entire |total )?(?:allowance|budget|quota|ration|allotment) (?:is|stands at|amounts to|comes to) ${SIZE}`,
    most,
  ),
  frame(`(?:go|run|get|extend|continue|stretch) no (?:further|farther|longer) than ${SIZE}`, most),
  frame(
    `(?:everything|anything|whatever|all|what)(?: that)?(?: is| goes| comes| stands)? (?:past|after|beyond|behind|following) the (?<nth>\\d{1,5})(?:st|nd|rd|th) (?<unit>word|character|sentence|line|page) (?:is|gets|will be|goes) (?:[a-z]+ly )?(?:cut|thrown|dropped|lost|ignored|discarded|deleted|removed|rejected|unread)(?: (?:off|away|out))?`,
    (groups) => has(groups, `at most ${groups.nth} ${groups.unit}s`),
  ),
  frame(
    `(?:at|after) ${SIZE},? (?:put (?:the|your) pen down|stop(?: writing)?|you (?:are done|stop)|finish|end|(?:it|the text) (?:stops|ends|is over)|that is it|call it a day|you must stop|lay down (?:the|your) pen)`,
    most,
  ),
  frame(
    `(?:the|our|its) (?:[a-z]+ )?(?:display|screen|ticker|label|slot|box|text field|field|sign|plate|banner|gateway|teleprompter) (?:only )?(?:has|shows?|takes?|holds?|fits|accepts?|can (?:hold|show|take))(?: only| room for| space for)? ${WORDS}(?: at (?:the )?most)?`,
    most,
  ),
  frame(`(?:get|have) (?:it|everything)(?: all)? (?:said|told|across|done|explained|written) in ${SIZE}`, most),
  frame(
    `(?:${TEXT} (?:should |must |has to |is to )?|(?:aim|go) for (?:something |a text )?)(?:comes?|clocks?|weighs?) in at ${SIZE}`,
    about,
  ),
  frame(
    `you (?:are|will be|['’]re)? ?(?:not|never) (?:be )?(?:done|finished|through|ready) (?:until|before|till) (?:you(?: have|['’]ve)? (?:written|reached|hit|reach|produced|filled|write|fill)|there are|it has) ${SIZE}`,
    least,
  ),
  frame(
    `(?:keep (?:going|writing|on|at it)(?: writing)?|go on|carry on|continue|write on|do not stop|don['’]t stop|never stop)(?: writing)? (?:until|till|before) (?:you(?: have|['’]ve)? (?:reach(?:ed)?|hit|got to|written|write|filled|are at)|there are|it has|the text has) ${SIZE}`,
    least,
  ),
  frame(
    `(?:anywhere|anything|something|somewhere|any length)(?: from| in)? (?:between )?(?<range>(?:between )?${AMOUNT} (?:and|to) ${AMOUNT} (?:words|characters|sentences|lines|paragraphs|pages))(?: (?:is|will be|would be) (?:fine|ok|okay|good|all right|right|welcome|acceptable|perfect)| (?:will do|does|works))?`,
    (groups) => has(groups, `between ${groups.range!.replace(/^between /, '').replace(' to ', ' and ')}`),
  ),
  frame(
    `(?:somewhere |anywhere |something )?(?:in the (?:region|neighbou?rhood|area|order|vicinity) of|around) ${SIZE}`,
    about,
  ),
  frame(
    `(?:we|i|our client|the client|the editor|they) (?:have |has )?(?:ordered|commissioned|asked for|booked|requested|agreed on|were promised|paid for) ${WORDS}(?: from you)?`,
    exactly,
  ),
  frame(
    `(?:we|i|our [a-z]+|the [a-z]+)(?: really| would)? (?:needs?|wants?|expects?|requires?|asks? for|like|awaits?|look(?:s)? for) ${SIZE} (?:from you|of you|in (?:all|total)|of (?:text|copy|prose)|on (?:it|this|that))`,
    exactly,
  ),
  frame(`you owe (?:us|me|them|the editor|the client) ${WORDS}`, exactly),
  frame(
    `our (?:magazine|paper|newspaper|blog|journal|site|newsletter|column|publication|editor) (?:only )?(?:runs|prints|wants|takes|publishes|accepts|needs|carries) (?:only )?(?:texts|pieces|articles|stories|posts|items) (?:of|with) ${WORDS}`,
    exactly,
  ),
  frame(
    `the (?:length|size|word count|target|target length|number of words|goal|mark)(?: to (?:hit|reach|aim (?:for|at)|keep to)| we want| you want)(?: is| are|:) ${SIZE}`,
    exactly,
  ),
  frame(`(?:hit|land (?:at|on)|get to|make it|arrive at|finish (?:at|on)|come to) ${WORDS}`, exactly),
  frame(
    `(?:the |your |total |its )*(?:(?<unit>word|character|line|page|sentence)s? (?:count|total|number|tally)|(?:count|number|total) of (?<units>words|characters|lines|pages|sentences)) (?:${MUST}?(?:be|stay|remain|come (?:to|in at)|be kept|total|reach)|stays|remains|is(?: kept)?|comes (?:to|in at)|reaches)(?: at)? (?<bound>(?:${BOUND} )?)(?<number>${AMOUNT})`,
    (groups) => exactly({ ...groups, size: `${groups.number!} ${groups.units ?? `${groups.unit!}s`}` }),
  ),
  frame(
    `${TEXT} ${MUST}?(?:spans?|covers?|runs? (?:over|to|across)|fills?|takes? up|stretch(?:es)? over|goe?s? on for|extends? over) (?:several|many|a number of|multiple) (?<unit>page|paragraph|line|sentence)s`,
    (groups) => has(groups, `at least two ${groups.unit}s`),
  ),
  frame(
    '(?:fill|cover|use|write on) both sides of (?:the|a) (?:sheet|page|paper)(?: of paper)?',
    'the text has at least one page',
  ),
  frame(
    `(?:fill|cover)(?: (?<bound>(?:${BOUND} )?))?(?<number>${NUMBER}) (?:sides?|sheets?) of (?:a[345]|letter paper|paper)`,
    (groups) =>
      exactly({ ...groups, size: `${groups.number} page${/^(?:an?|one|half an?)$/.test(groups.number!) ? '' : 's'}` }),
  ),
  frame(
    `(?:${TEXT} ${MUST}(?:be )?(?:read(?:able)?|finished|got through|gone through|taken in)|nobody (?:should|must|may|will) (?:need|take|have)|(?:to read|reading) (?:it|the [a-z]+|your [a-z]+) (?:${MUST})?takes?) (?:in |within )?(?<bound>(?:${BOUND} )?)(?<size>${NUMBER} minutes?)(?: (?:to read|for|on|reading) (?:it|the [a-z]+))?`,
    ({ bound, size }) => [
      `it takes ${/^(?:at least|no (?:fewer|less) than|about|around|roughly)/.test(bound!) ? bound : 'at most '}${size} to read`,
    ],
  ),
  frame(
    `${MORE} (?:nobody|no one|no reader) (?:ever )?(?:will |would |can )?(?:reads?|wants?|needs?|look at|take in)`,
    most,
  ),
  frame(
    `(?:nobody|no one|no reader|no customer) (?:ever |really )?(?:reads|wants|needs|looks at|gets through|takes in|has time for|can take in|will read) ${MORE}`,
    most,
  ),
  frame(
    `${MORE} (?:is|are|would be) (?:not (?:needed|wanted|necessary|called for|allowed|printed|read)|too (?:many|much|long)|unnecessary|unwanted|asking too much|one too many)`,
    most,
  ),
  frame(`you (?:may|can|are (?:allowed|free|permitted) to) (?:use|write|take|fill|have|spend) ${SIZE}`, most),
  frame(`(?:we|i) (?:grant|allow|allot) you ${SIZE}`, most),
  frame(`${SIZE} (?:is|are) (?:granted|allotted|allowed) to you`, most),
  frame(`you are given ${SIZE} to (?:say|tell|do|put|explain) (?:it|everything|this)(?: all)?(?: in)?`, most),
  frame(`${SIZE} (?:is|are) (?:mandatory|compulsory|obligatory|a must|the very least)`, least),
  frame(
    `${SIZE} (?:is|are) (?:due|what (?:it takes|(?:we|i) (?:print|want|need|expect|ask for|look for|publish)))`,
    exactly,
  ),
  frame(`(?:with|at|of) a length of ${SIZE}`, exactly),
  frame(`${TEXT} ${MUST}?(?:is|be) ${SIZE} (?:long|in length)`, exactly),
  frame(
    `(?:flesh|spin|draw|stretch|fill|pad|round|build|work) (?:it|everything|the (?:text|answer|story|article)) (?:out|up) to ${SIZE}`,
    least,
  ),
  frame(
    `use (?:up )?(?:all|the whole|every one)(?: of)?(?: the| your)? (?<bound>)(?<size>${NUMBER} (?:words|characters|lines|pages))`,
    exactly,
  ),
  frame(
    `the (?:magic number|sweet spot|(?:ideal|right|perfect|best|optimal) (?:length|size)|length to aim for) is ${SIZE}`,
    about,
  ),
  frame(
    `${SIZE} (?:is|are) the (?:magic number|sweet spot|(?:ideal|right|perfect|best|optimal) (?:length|size))`,
    about,
  ),
  frame(
    `(?:the (?:magic number|sweet spot|(?:ideal|right|perfect|best|optimal) (?:length|size)) (?:is|lies) )?(?<range>(?:between )?${AMOUNT} (?:and|to) ${AMOUNT} (?:words|characters|sentences|lines|paragraphs|pages))(?: (?:is|are) the (?:magic number|sweet spot|(?:ideal|right|perfect|best|optimal) (?:length|size)))?`,
    (groups) => has(groups, `between ${groups.range!.replace(/^between /, '').replace(' to ', ' and ')}`),
  ),
  frame(
    `${TEXT} ${MUST}?(?:fits?|prints?|goe?s?|is printed|be printed|stands?)(?: out)? on(?:to)? (?:an?|one|a single|one single) (?<thing>sheet|side)(?: of (?:paper|a[345]))?`,
    (groups) => has(groups, groups.thing === 'sheet' ? 'at most two pages' : 'at most one page'),
  ),
  frame(
    '(?:fill(?: up)? (?:the|a|one) (?:whole|entire|full) (?:page|side|sheet)|the (?:whole |entire )?page (?:has to|must|should|needs to|is to) be (?:full|filled)(?: up)?)',
    'the text has at least one page',
  ),
  frame(
    `(?:(?:the|your) (?:speech|talk|toast|address|sermon|eulogy) (?:${MUST})?(?:lasts?|runs?|takes?)|speaking time(?: is|:)) (?:for )?(?<bound>(?:${BOUND} )?)(?<size>${NUMBER} minutes?)`,
    ({ bound, size }) => [`the speech must be over in ${bound}${size}`],
  ),
  frame(
    `(?:(?:keep|make) it (?:to )?)?(?<number>an?|one|two|three|five|ten) minutes?['’]s? (?:read|reading|reading time)(?:,? (?:no more|at most|and no more))?`,
    ({ number }) => [`it takes at most ${/^an?$/.test(number!) ? 'one minute' : `${number} minutes`} to read`],
  ),
  frame(
    '(?:one|a single) paragraph,? (?:throughout|no breaks|without (?:any )?breaks)',
    'the text has exactly one paragraph',
  ),
  frame(
    '(?:(?:answer|reply|respond|write|keep it|say it|make it|put it) (?:(?:in|with|as|to) )?)?an? one-liner',
    'the text has at most one sentence',
  ),
  frame(
    '(?:give |write |only |nothing but |answer in |reply in )?one-word (?:answers|replies|responses)',
    'the text has at most one word',
  ),
];

/** As long as what there is room for on a thing: `as long as a tweet`, `postcard-sized`. */
const THING = `(?<thing>${SURFACES.map(([thing]) => thing).join('|')})`;
const ONE = `(?:an? |the (?:average |usual )?)?${THING}`;
const KEPT = `(?:(?:keep|make|hold|write|have) (?:it|everything|${TEXT.replace('?<text>', '?:')})|${TEXT} ${MUST}?(?:be|is|are|stays?|remains?)|(?:reply|answer|respond|write|go))`;
const onSurface: Make = (groups) => {
  const [, unit, upTo] = SURFACES.find(([thing]) => new RegExp(`^(?:${thing})$`).test(groups.thing!))!;
  return has(groups, `at most ${upTo} ${unit}s`);
};
const ON_SURFACES: readonly Frame[] = [
  frame(
    `${KEPT} (?:no longer than|not longer than|never longer than|as (?:long|short|brief) as|(?:in|to|at|within) the (?:length|size|space) of|(?:short|brief|small) enough (?:for|to fit (?:on|in|into))|the (?:length|size) of) ${ONE}`,
    onSurface,
  ),
  frame(`${TEXT} ${MUST}?(?:not|never) (?:be |to be )?(?:longer|bigger|larger) than ${ONE}`, onSurface),
  frame(`(?:${KEPT} (?:(?:to|at|in|of) )?)?${THING}[- ](?:length|size|sized|long|short)`, onSurface),
  frame(`${TEXT} (?:is|will be|is going to be|is meant as|is sent as|becomes) an? ${THING}`, onSurface),
  frame(
    `${TEXT} ${MUST}?(?:goe?s?|is (?:printed|written)|be (?:printed|written)|stands?|is sent|be sent|fits?)(?: out)? (?:on|onto|into|in|on the back of|as) (?:one |a single )?${ONE}`,
    onSurface,
  ),
];

/** Forms of a whole by what names them, and the order for each. */
const FORMS: readonly (readonly [words: string, order: string])[] = [
  ['json', 'return JSON'],
  ['xml', 'return XML'],
  ['ya?ml', 'return YAML'],
  ['csv', 'return CSV'],
  ['toml', 'return TOML'],
  ['html', 'return HTML'],
  ['markdown', 'return Markdown'],
  ['(?:plain|raw|unformatted) text', 'return plain text'],
];
const DATA = `(?<form>${FORMS.map(([words]) => words).join('|')})`;
const OF_FORM = `${DATA}(?: (?:file|document|object|array|string|data|format))?`;
const returned: Make = ({ form }) =>
  FORMS.flatMap(([words, order]) => (new RegExp(`^(?:${words})$`).test(form!) ? [order] : []));
const LOADERS: Readonly<Record<string, string>> = { json: 'return JSON', yaml: 'return YAML' };

const RESULT =
  '(?:what (?:comes back|you (?:send|return|write|hand over|hand in|give back|produce|output))(?: back)?|(?:the|your|each|every) (?:whole |entire |final )?(?:result|output|answer|reply|response)|it)';
const PROGRAM =
  '(?:(?:our|my) (?:[a-z]+ )?(?:parser|importer|system|reader|pipeline|frontend|renderer|script|program|page|site|widget|tool|client)|the parser)';
const POINTS =
  '(?:it|everything|all of it|(?:the|all|your|these|all the)(?: single)? (?:text|points|items|facts|list|ideas|details|parts|sentences|thoughts|answers|paragraphs))';
const HEADINGS = '(?:(?:little |short |small |bold )?(?:sub-?)?(?:headings|headers|heads|headlines|titles))';

const PROSE = 'write in continuous prose';
const FRAGMENTS = 'write in fragments';
const ONE_LINE = 'do not use line breaks';
const NEW_LINES = 'use line breaks';

const ELEMENTS: Readonly<Record<string, string>> = {
  table: 'use a table',
  list: 'use a list',
  'bulleted list': 'use bullet points',
  'bullet list': 'use bullet points',
};

/** A kind of thing in the text, and type that sets nothing apart. */
const THINGS = '(?:the|all|your|each|every|any|all the) (?:[a-z-]+ )?(?!in\\b)[a-z-]+';
const PLAIN =
  '(?:plain|regular|normal|ordinary|roman|upright|unformatted|unstyled|unitalici[sz]ed|unbolded)(?:(?:,| and)? (?:plain|regular|upright|unformatted|unstyled|unitalici[sz]ed|unbolded))?';
const PLAIN_TYPE = `(?:${PLAIN} (?:type|typeface|font|letters|lettering|print|weight)|unformatted|unstyled)(?: only)?`;
const unmarked: Make = ({ things }) => [`do not put ${things!} in bold`, `do not put ${things!} in italics`];

const SHAPES: readonly Frame[] = [
  // Which notation it is in.
  frame(
    `(?:hand|give|send) (?:it |them |us |me )?(?:over|back|in) (?:us |me )?(?:as )?(?:an? |one |the |valid |pure )*${OF_FORM}`,
    returned,
  ),
  frame(
    `(?:(?:hand|give|send) (?:over|back|in|us|me)|return|deliver|produce|output|emit) (?:an? )?(?:file|text|string|document|something|output) that (?:parses|loads|validates|can be (?:parsed|loaded|read)|is (?:valid|read|parsed)) (?:as )?(?:valid )?${OF_FORM}`,
    returned,
  ),
  frame(
    `${RESULT} (?:must|has to|should|shall|needs to|is to) (?:always )?(?:parse|load|validate|be (?:parse?able|readable|loadable|valid|processed|accepted|parsed|read))(?: (?:as|with|by|in|for))?(?: a| an| any)?(?: valid| proper)? ${DATA}(?: (?:file|document|object|array|parser|reader))?`,
    returned,
  ),
  frame(
    `${RESULT} (?:must|has to|should|shall|needs to|is to) (?:always )?(?:load|parse|go through|pass|survive|be (?:parse?able|readable|loadable)) ?(?:with|by|through|into|in|via)? (?<loader>json|yaml)\\.(?:loads?|parse|safe_load)(?:\\(\\))?`,
    ({ loader }) => [LOADERS[loader!]!],
  ),
  frame(
    `${PROGRAM} (?:only (?:understands?|reads?|accepts?|takes?|handles?|renders?|shows?|parses?|displays|processes|knows)|(?:understands?|reads?|accepts?|takes?|handles?|renders?|shows?|parses?|displays|processes|knows) (?:only|nothing but)|can(?:not|['’]t) (?:read|handle|parse|take|show) anything but) (?:valid |pure |plain )?${OF_FORM}`,
    returned,
  ),
  frame(
    `${PROGRAM} (?:expects|wants|needs|reads|takes|loads|parses) (?:it|(?:the|your) (?:output|answer|reply|result|response)) (?:as|in|to be) (?:valid |an? )?${OF_FORM}`,
    returned,
  ),
  frame(
    `(?:we|i|they) (?:feed|pass|pipe|load|read|put|send|hand) (?:it|(?:the|your) (?:reply|output|answer|result|response)) (?:straight |directly |on )?(?:in)?to (?:an? |our |the )?(?:strict )?${DATA} (?:parser|reader|importer|loader)`,
    returned,
  ),
  frame(
    `(?:we|they) (?:always )?(?:send|publish|mail|post|deliver|store) (?:it|everything|(?:the|your) (?:answer|reply|text|output|response)s?)(?: out| on)? as ${OF_FORM}`,
    returned,
  ),
  frame(
    `(?:serialise|serialize|encode|dump|export|convert|render) (?:it|everything|(?:the|your) (?:answer|reply|output|response|result)s?) (?:to|as|into|in) (?:valid |an? )?${OF_FORM}`,
    returned,
  ),
  frame(
    `the file(?: that)? you (?:return|send|write|hand over|produce|give back|deliver) (?:ends|has to end|must end|should end) (?:in|with|on) \\.${DATA}`,
    returned,
  ),
  frame(`(?:hand over|give back|emit|return|deliver|hand in) an? \\.${DATA} file`, returned),
  frame(
    `(?:only |nothing but )?(?:an? |one )?${OF_FORM} (?:is|are) (?:acceptable|accepted|allowed|what (?:counts|we take)|(?:the only thing|all) (?:that )?you (?:return|send|write|output|give back|may return|should return|are to return))`,
    returned,
  ),
  frame(
    `(?:form|format|layout|structure|shape|output|output format|presentation): (?:valid |pure |only |strictly )?${OF_FORM}`,
    returned,
  ),
  frame(
    `(?:(?:${RESULT}|the json) (?:is|must be|should be|has to be) (?:pure |plain )?|(?:return|output|send|give back|emit|produce|hand over) (?:only )?|(?:output|format): )?strict(?:ly valid)? json`,
    () => ['return JSON', 'do not add comments in the JSON'],
  ),
  frame(
    '(?:leave|keep|give|make) (?:it|everything|the (?:whole )?(?:text|answer|reply|output)) (?:completely |entirely )?(?:unformatted|unstyled|free of (?:formatting|markup))',
    'return plain text',
  ),
  frame(
    '(?:strip|remove|erase|wipe out|get rid of|avoid|leave out|drop) (?:every|any|all|each|the last) (?:single )?(?:traces?|bits?|scraps?|signs?|hints?|last bit|remains?|sort|kind) of markdown(?: (?:syntax|markup|formatting))?',
    'do not use Markdown',
  ),
  frame('no (?:trace|bit|scrap|sign|hint) of markdown(?: (?:syntax|markup|formatting))?', 'do not use Markdown'),
  // Prose, or points.
  frame(
    `(?:run|string|weave|fold|knit|join|merge|work|tie|pull|put|bring|roll|lump|combine|turn) ${POINTS}(?: all)?(?: together)? (?:in|into|as|to) (?:one |a |an |a single |one single )?(?:(?:unbroken |solid |continuous |flowing |running |connected |single |long |short )*(?:block(?: of text)?|paragraph)|(?:running|flowing|continuous|connected|unbroken) (?:text|prose|paragraphs|sentences)|prose)`,
    PROSE,
  ),
  frame(
    `(?:run|string|weave|knit|join|tie) ${POINTS}(?: all)? together(?: (?:in|into|as|to) (?:full |whole |complete )?(?:sentences|one (?:text|block)|prose))?`,
    PROSE,
  ),
  frame(
    '(?:fold|work|turn|melt|dissolve) (?:the|any|every|all) (?:lists?|bullets|points) into (?:a sentence|(?:full |running )?sentences|prose|the (?:text|prose|sentences))',
    PROSE,
  ),
  frame('(?:nothing but )?prose,? (?:and )?(?:only )?prose alone', PROSE),
  frame(
    '(?:form|format|layout|structure|shape|presentation|style): (?:only |strictly )?(?:(?:continuous|flowing|running|plain|connected) )?(?:prose|(?<=(?:continuous|flowing|running|connected) )text)',
    PROSE,
  ),
  frame(
    'bullet (?:everything|it|(?:the|all|all the|your|each|every)(?: of (?:the|your))?(?: (?:main|key|important|major|central))? (?:points?|facts?|items?|findings?|ideas?|answers?|steps?|tips?|results?|arguments?))',
    'use bullet points',
  ),
  frame(
    'make an? (?<element>list|table) (?:out )?of (?:it|this|everything|all (?:this|of it)|the (?:answer|whole thing|lot))',
    ({ element }) => [ELEMENTS[element!]!],
  ),
  frame(
    `${TEXT} ${MUST}?looks? like an? (?:proper |real )?(?<element>table|list|bulleted list|bullet list)`,
    ({ element }) => [ELEMENTS[element!]!],
  ),
  frame(
    '(?:(?:your|the) (?:whole |entire )?(?:answer|reply|response|output)|it) (?:is|must be|should be|has to be) an? (?<element>table|list|bulleted list),? (?:and nothing else|nothing else|nothing more|and that is all|and only that)',
    ({ element }) => [ELEMENTS[element!]!],
  ),
  frame('tabulate (?:everything|it|all|(?:the|your|all|these|all the) [a-z]+)', 'use a table'),
  frame(
    'an? table (?:says it best|is the best way to (?:say|show|put) (?:it|this)|it is|it must be|it has to be)',
    'use a table',
  ),
  // Sentences, or bits of them.
  frame(
    '(?:(?:write|answer|reply|speak|put (?:it|everything)|keep to|stick to|use) (?:only )?(?:in )?)?(?:nothing but |just |mere )(?:keywords|key words|catchwords|fragments|notes|jottings)',
    FRAGMENTS,
  ),
  frame(
    '(?:write|answer|reply|put (?:it|everything|your answer)|keep it|stay) in (?:keywords|catchwords|note form|telegram style|telegraphic style|headline style|jottings|shorthand notes)',
    FRAGMENTS,
  ),
  frame(
    '(?:keywords|catchwords|fragments|sentence fragments|jottings) (?:alone|will do|suffice|are (?:enough|fine|sufficient|all we need))',
    FRAGMENTS,
  ),
  frame(
    '(?:keywords|catchwords|fragments|note form|telegram style|bits),? (?:no|not|never) (?:full |complete |whole )?sentences',
    FRAGMENTS,
  ),
  frame(
    '(?:full|whole|complete|proper|entire) sentences,? (?:not|no|never|and not|and no|rather than|instead of) (?:mere )?(?:fragments|keywords|notes|catchwords|bits|note form|telegram style|jottings|scraps)',
    'write in full sentences',
  ),
  // On one line, or on several.
  frame(
    `(?:put|write|print|return|give|run|keep|leave|place|fit|output) ${ALL_OF_IT} (?:all )?(?:on|in|onto|into) (?:exactly )?(?:one|a single|the same|just one|one single) line`,
    ONE_LINE,
  ),
  frame(
    `${ALL_OF_IT} ${MUST}?(?:goe?s?|is|be|stands?|comes?|fits?|stays?) (?:all )?(?:on|in|onto) (?:exactly )?(?:one|a single|the same|just one|one single) line`,
    ONE_LINE,
  ),
  frame('(?:no|without|avoid|free of)(?: any| all)? (?:line ?breaks|newlines|new lines)', ONE_LINE),
  frame(
    '(?:line ?breaks|newlines) (?:are|must be|should be) (?:not (?:allowed|permitted|wanted|welcome|used)|forbidden|banned|prohibited|avoided|left out|out)',
    ONE_LINE,
  ),
  frame(
    '(?:put|write|print|give|place|list|start|begin|set) (?:each|every) (?:[a-z]+ )?[a-z]+ (?:on|in|onto) (?:its own line|an? (?:new|separate|fresh) line|a line of its own)',
    NEW_LINES,
  ),
  frame(
    '(?:start|begin|take|use|insert) a (?:new|fresh|separate) line (?:for|with|after|before) (?:each|every) (?:[a-z]+ )?[a-z]+',
    NEW_LINES,
  ),
  frame(
    '(?:each|every) (?:[a-z]+ )?[a-z]+ (?:goes|stands|is|comes|starts|begins|gets|must (?:be|start|stand|go)) (?:(?:on|in) )?(?:its own line|an? (?:new|separate|fresh) line|a line of its own)',
    NEW_LINES,
  ),
  frame(
    '(?:separate|divide|part) (?:the |all |your )?(?:[a-z]+ )?(?:paragraphs|entries|items|sections|points|lines|records|parts|sentences) (?:by|with) (?:blank lines|empty lines|line ?breaks|newlines|an? (?:blank|empty) line|a line ?break)',
    NEW_LINES,
  ),
  // With letters or numbers in front.
  frame(
    '(?:mark|label|tag|identify|enumerate|designate|head) (?:the |each |every |all |all the )(?<things>[a-z]+) (?:with|by) (?:a |an |its )?(?:capital |small |roman |arabic )?(?<sign>letter|number|numeral|digit)s?',
    ({ things, sign }) => [`use ${sign === 'letter' ? 'letters' : 'numbers'} for the ${things!.replace(/s?$/, 's')}`],
  ),
  frame(
    'letter (?:the |each |every |all |all the )(?<things>(?:option|step|choice|item|point|answer|question|entr|claim|section|part)[a-z]*)(?:,? (?:not number them|instead of numbering them|not numbers|and do not number them))?',
    ({ things }) => [`use letters for the ${things!.replace(/s?$/, 's')}`],
  ),
  frame(
    'the (?:list|points|items) (?:is|are|must be|should be|is to be) (?:always )?(?<sign>numbered|bulleted)',
    ({ sign }) => [`use ${sign} lists`],
  ),
  // What divides it and what stands out.
  frame(
    `${TEXT} ${MUST}?(?:is|are|be) (?:broken up|divided(?: up)?|split(?: up)?|subdivided|structured|punctuated|organi[sz]ed|organised|sectioned|interrupted) (?:by|with|under|into parts by|using) ${HEADINGS}`,
    'use headings',
  ),
  frame(
    'an? (?:(?:short|bold|small|little) )?(?:sub-?)?(?:heading|title|header) (?:stands|goes|comes|sits|appears|belongs|is (?:put|placed|set|needed)|must (?:stand|go|come)) (?:above|over|on top of|at the (?:top|head|start) of|before|in front of) (?:each|every|all) (?:[a-z]+ )?(?:section|part|paragraph|block|passage|chapter)s?',
    'use headings',
  ),
  frame(
    '(?:divide|split|break|cut|separate|organi[sz]e|arrange|structure|group) (?:it|everything|(?:the|your) (?:text|answer|reply|material|response|piece|article|story)) (?:up )?(?:in)?to (?:several |a few |two |three |four |five |short )?(?:titled|headed|captioned) (?:sections|parts|blocks|paragraphs)',
    'use headings',
  ),
  frame(
    'no (?:divisions,? (?:and )?no )?(?:sub-?heads|sub-?headlines|section titles|cross-?heads)',
    'do not use headings',
  ),
  frame(
    `(?:(?:show|set|print|write|display|give|put|leave|keep|render|type) )(?<things>${THINGS}) (?:in )?${PLAIN_TYPE}`,
    unmarked,
  ),
  frame(
    `(?<things>${THINGS}) ${MUST}(?:be |stand |appear |stay |remain )(?:(?:shown|set|printed|written|displayed|given|put|left|kept|rendered|typed) )?(?:in )?${PLAIN_TYPE}`,
    unmarked,
  ),
  frame(
    'nothing (?:is|stands|goes|appears|comes|may (?:be|stand)|must (?:be|stand)) (?:in |set in |put in |printed in )?(?<looks>bold|italics|bold type)',
    ({ looks }) => [`do not use ${looks}`],
  ),
  frame(
    '(?<looks>bold|italics|bold type|italic type) (?:is|are) (?:used |reserved |there |meant )?for (?<things>[a-z]+(?: [a-z]+){0,2})',
    ({ looks, things }) => [
      `put the ${things!.replace(/^the /, '')} in ${looks!.replace(' type', '').replace(/^italic$/, 'italics')}`,
    ],
  ),
  frame(
    '(?:the |all |any |your )?code (?:is|must be|should be|goes|stands|comes|belongs|is (?:put|set|placed)) (?:always )?(?:fenced(?: off)?|(?:in|into|inside) (?:fenced blocks|fences|a fenced block|a fence))',
    'use code fences',
  ),
  frame(
    '(?:put|write|set|give|wrap|place) (?:the |all |any |your )?code (?:in|into|inside|between) (?:an? )?(?:fenced blocks?|fences?)',
    'use code fences',
  ),
  frame(
    '(?:give|write|put|print|show|return|leave) (?:the |all |any |your )?code (?:bare|inline|unfenced|without (?:any )?fences)',
    'do not use code fences',
  ),
  frame(`(?:we|i) can only (?:process|read|handle|take|parse|use|load|accept) ${OF_FORM}`, returned),
  frame(
    `(?:any|every) ?(?:thing|format|output)? (?:other than|that is not|but|except) (?:valid )?${OF_FORM} (?:is|will be|gets|would be) (?:rejected|thrown away|ignored|refused|discarded|lost|useless|dropped|sent back)`,
    returned,
  ),
  frame(
    `${RESULT} (?:is|(?:must|should|has to|is to) be) (?:machine-readable|well-formed|parse?able|clean|pure) ${OF_FORM}`,
    returned,
  ),
  frame(
    `${RESULT} (?:is|will be|gets) (?:then )?(?:(?:passed|fed|handed|piped|sent|loaded) (?:straight |directly |on )?(?:in)?to|(?:parsed|read|loaded|processed|consumed) (?:by|with)) (?:(?:an? |our |the )?(?:strict )?${DATA} (?:parser|reader|importer|loader)|(?<loader>json|yaml)\\.(?:loads?|parse|safe_load))`,
    (groups) => (groups.loader ? [LOADERS[groups.loader]!] : returned(groups)),
  ),
  frame(`(?:${DATA} it is|mark (?:it|everything) up in (?:html|xml))`, (groups) =>
    groups.form ? returned(groups) : ['return HTML'],
  ),
  frame(
    `(?:tell|recount|narrate|relate|say) (?:it|everything|the (?:whole )?story) in (?:plain |flowing |continuous )?prose`,
    PROSE,
  ),
  frame(
    '(?:bullets|bullet points) (?:throughout|all the way|everywhere|from (?:start|beginning) to (?:finish|end))',
    'use bullet points',
  ),
  frame(
    `${TEXT} (?:is made up|consists) (?:entirely |only |solely )?of (?:bullets|bullet points)`,
    'use bullet points',
  ),
  frame(
    '(?:each|every) (?:idea|point|item|fact|tip|argument|step|thought) (?:is|becomes|gets|has|goes into) (?:an? )?(?:own )?bullet(?: point)?(?: of its own)?',
    'use bullet points',
  ),
  frame(
    '(?:the (?:form|shape) of (?:it|the (?:answer|reply|output|text)) is|make (?:it|the (?:answer|reply|output|whole thing)|your answer)) an? (?<element>table|list|bulleted list|bullet list)',
    ({ element }) => [ELEMENTS[element!]!],
  ),
  frame('(?:draw(?: up)?|compile|construct) an? (?:[a-z]+ )?table(?: of (?:the |all )?[a-z]+)?', 'use a table'),
  frame(
    '(?:(?:make|set|print) )?(?:the |all |any |every |each )?(?<things>(?:[a-z]+ )?(?:terms?|words?|names?|titles?|headings?|figures|keywords|numbers|labels|prices|dates|warnings)) (?:(?:are|is|must be|should be|are set|are printed|stand|appear) )?(?:always )?(?:in )?(?<looks>bold|italics?)',
    ({ things, looks }) => [`put ${things!} in ${looks!.replace(/^italic$/, 'italics')}`],
  ),
  frame(
    '(?<looks>embolden|bold|boldface|italici[sz]e) (?:the |all |any |every |each )?(?<things>[a-z]+(?: [a-z]+)?)',
    ({ looks, things }) => [`put ${things!} in ${looks!.startsWith('ital') ? 'italics' : 'bold'}`],
  ),
  frame('(?:leave|keep|set|print) everything in (?:normal|plain|regular|roman|ordinary) type', 'do not use bold'),
  frame('fence (?:off |in )?(?:the |all |any |your )?(?:code|json|output|snippets?)', 'use code fences'),
  frame('(?:all|everything)(?: of it| items| entries)? on (?:one|a single|the same) line', ONE_LINE),
  frame('several lines,? (?:not|never|instead of|rather than) (?:just )?one', NEW_LINES),
  frame(
    '(?:one|each|every) (?:item|entry|record|name|value|sentence|step|point|result|field) (?:per|(?:on|to|in) (?:a|each|every|its own)) (?:new |separate )?line(?: of its own)?',
    NEW_LINES,
  ),
  frame('an? (?:new|fresh|separate) line for (?:each|every) [a-z]+', NEW_LINES),
  frame(
    '(?:use|put|write) (?:(?<letters>a, b,?(?: and)? c)|(?:1, 2,?(?: and)? 3)),? (?:in front of|for|before) (?:the |all |each |every )?(?<things>[a-z]+)',
    ({ letters, things }) => [
      `use ${letters === undefined ? 'numbers' : 'letters'} for the ${things!.replace(/s?$/, 's')}`,
    ],
  ),
  frame(
    'the (?<things>steps|options|choices|items|points|questions|answers|sections|parts) (?:bear|carry|have|get|take|go by) (?<sign>letters|numbers)',
    ({ things, sign }) => [`use ${sign} for the ${things}`],
  ),
  frame('(?<sign>roman|arabic) numerals for the (?<things>[a-z]+)', ({ things, sign }) => [
    `use ${sign} numerals for the ${things}`,
  ]),
  frame(
    'the (?:field |column )?(?:separator|delimiter) is (?:an? |the )?(?<sign>comma|semicolon|tab|pipe|colon)',
    ({ sign }) => [`fields are separated by ${sign}s`],
  ),
  frame(
    'the (?:csv|table|file) (?:has|must have|comes with|starts with|needs) (?<no>no|an?|its) header (?:row|line)',
    ({ no }) => [no === 'no' ? 'leave out the header row' : 'include the header row'],
  ),
];

/** A word of every frame. */
const OF_LENGTH: Cue =
  /^\W*(?:\d|words?\b|characters?\b|sentences?\b|lines?\b|paragraphs?\b|pages?\b|minutes?\b|sides?\b|sheets?\b|count\b|speech|talk|toast|address|speaking|one-)/;
const OF_SURFACE: Cue = /(?:postcard|post-it|note|card|message|\bsms|tweet|telegram)/;
const OF_SHAPE: Cue =
  /^\W*(?:json|xml|ya?ml|csv|toml|html|markdown|text|unformatted|unstyled|free|together|prose|block|paragraph|lists?|bullets?|points|tables?|tabulate|keywords|key|catchwords|fragments|notes?|jottings|telegram|telegraphic|headline|shorthand|sentences|lines?\b|line-?breaks?|newlines|letters?|numbers?|numerals?|digits?|numbered|bulleted|sub-?head|headings?|headers?|heads|headlines|titles?|titled|headed|captioned|section|cross-?heads|bold|italic|embolden|boldface|normal|plain|regular|roman|ordinary|arabic|fence|separator|delimiter|header|a,|1,|code)|\.(?:json|csv|ya?ml|xml|toml|html|load)/;
const cues = new Cues([OF_LENGTH, OF_SURFACE, OF_SHAPE]);
const [LENGTH, SURFACE, SHAPE] = [0, 1, 2];

/** Whether the words may tell how long a text is or in which form. */
export function mayTellShape(met: Met): boolean {
  return cues.any(met);
}

/** What a sentence in lower case tells of how long the text is and in which form; undefined where it tells that in no such words. */
export function shapeIn(words: string, met: Met): Said | undefined {
  for (const [cue, frames] of [
    [LENGTH, LENGTHS],
    [SURFACE, ON_SURFACES],
    [SHAPE, SHAPES],
  ] as const) {
    if (!cues.has(met, cue)) continue;
    for (const { said, make } of frames) {
      const match = said.exec(words);
      if (match) return { wanted: true, orders: make(match.groups ?? {}), whole: true };
    }
  }
  return undefined;
}
