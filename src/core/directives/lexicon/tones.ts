import { EXCESSES, MANNER_WORDS } from './tone-words.ts';

/**
 * Tones as positions on axes. Two tones cannot both hold when they stand on opposite sides of one axis; a tone may stand on
 * several. `professional` and `friendly` share no axis, so they go together.
 */
export type ToneAxis =
  | 'formality'
  | 'humor'
  | 'outlook'
  | 'emotion'
  | 'warmth'
  | 'politeness'
  | 'audience'
  | 'terminology'
  | 'diction'
  | 'confidence'
  | 'sincerity'
  | 'stance'
  | 'calm'
  | 'mood'
  | 'pressure'
  | 'modesty'
  | 'brevity'
  | 'era'
  | 'energy'
  | 'faith'
  | 'sentences'
  | 'pace'
  | 'decency'
  | 'realism'
  | 'directness';

/** 2 and -2 are the poles, 1 and -1 lean to them. Two that only lean do not exclude each other. */
export type Lean = -2 | -1 | 1 | 2;
export type Tone = Readonly<Partial<Record<ToneAxis, Lean>>>;

/** The poles of each axis in words, negative first; used in messages. */
export const POLES: Readonly<Record<ToneAxis, readonly [string, string]>> = {
  formality: ['informal', 'formal'],
  humor: ['serious', 'humorous'],
  outlook: ['negative', 'positive'],
  emotion: ['neutral', 'emotional'],
  warmth: ['cold', 'warm'],
  politeness: ['rude', 'polite'],
  audience: ['for laypeople', 'for experts'],
  terminology: ['free of jargon', 'full of technical terms'],
  diction: ['simple', 'elevated'],
  confidence: ['hesitant', 'confident'],
  sincerity: ['ironic', 'sincere'],
  stance: ['impartial', 'persuasive'],
  calm: ['agitated', 'calm'],
  mood: ['sombre', 'cheerful'],
  pressure: ['unpressing', 'pushy'],
  modesty: ['boastful', 'modest'],
  brevity: ['wordy', 'concise'],
  era: ['modern', 'archaic'],
  energy: ['dry', 'lively'],
  faith: ['secular', 'religious'],
  sentences: ['in short sentences', 'in long sentences'],
  pace: ['slow-paced', 'fast-paced'],
  decency: ['explicit', 'family-friendly'],
  realism: ['fantastical', 'realistic'],
  directness: ['indirect', 'direct'],
};

/** Adjectives of manner by what they say; adverbs are read by them. */
const TONES = new Map<string, Tone>();
for (const [tone, words] of MANNER_WORDS)
  for (const word of words.split(' ')) TONES.set(word, merge(TONES.get(word), tone));

/** Both tones, each axis as far out as the one that goes farther. */
function merge(a: Tone | undefined, b: Tone): Tone {
  const result: Partial<Record<ToneAxis, Lean>> = { ...a };
  for (const [axis, lean] of Object.entries(b) as [ToneAxis, Lean][])
    if (Math.abs(lean) >= Math.abs(result[axis] ?? 0)) result[axis] = lean;
  return result;
}

/** Nouns that name what a text is made of or who it is for. */
const NOUNS: readonly (readonly [Tone, string])[] = [
  [
    { formality: -2, diction: -1 },
    'slang|colloquialism|colloquialisms|colloquial expressions|colloquial language|informal language|casual language|street language|internet speak|textspeak|colloquial speech|informal expressions|informal words|teen slang|youth slang|internet slang|street slang|chatspeak|vernacular',
  ],
  [{ formality: -1 }, 'emoji|emojis|emoticons'],
  [
    { era: 2 },
    'archaic language|archaic words|archaic english|archaic expressions|old-fashioned language|archaic vocabulary|old english|middle english|shakespearean english|early modern english|victorian english|archaisms',
  ],
  [
    { era: -2 },
    'contemporary language|modern language|modern english|contemporary english|modern words|modern-day english|modern vocabulary|contemporary vocabulary|present-day english',
  ],
  [
    { sentences: -2 },
    'sentences short|sentences brief|short sentences|simple sentences|brief sentences|crisp sentences|clipped sentences|short simple sentences|short clear sentences|choppy sentences|broken sentences|short broken sentences|terse sentences|punchy sentences|staccato sentences|one-line sentences|fragmented sentences|fragmentary sentences|short fragmentary sentences|sentence fragments',
  ],
  [
    { sentences: 2 },
    'long sentences|winding sentences|long winding sentences|lengthy sentences|sprawling sentences|subordinate clauses|nested clauses|rambling sentences|run-on sentences|flowing sentences|long descriptive sentences|long flowing sentences|long elaborate sentences|meandering sentences',
  ],
  [
    { sentences: 2, diction: 1 },
    'complex sentences|long complex sentences|elaborate sentences|convoluted sentences|complex sentence structures|complex sentence structure|intricate sentences',
  ],
  [{ outlook: 2 }, 'joy|happiness|hope|cheer|cheerfulness|gladness|delight|exhilaration'],
  [{ humor: -2 }, 'gravity|solemnity|seriousness|gravitas'],
  [{ humor: 2 }, 'levity|mirth|slapstick|farce|wisecracks|gags|wordplay|funny remarks|funny anecdotes'],
  [{ calm: 2 }, 'serenity|tranquility|tranquillity|calmness|composure'],
  [{ calm: -2 }, 'panic|hysteria|frenzy|alarm'],
  [{ emotion: -2 }, 'detachment|restraint|emotional restraint|emotional distance'],
  [{ realism: -2 }, 'magical elements|fantasy elements|supernatural elements|fantastical elements|elements of fantasy'],
  [{ emotion: -2, warmth: -2, outlook: -1 }, 'indifference|coldness'],
  [{ emotion: 2, calm: -2 }, 'outrage|indignation|fury|anger|rage|wrath'],
  [
    { stance: 2, energy: 1 },
    'marketing style|marketing language|marketing tone|marketing speak|advertising language|promotional language|salesmanship|hype|marketing hype|advertising slogans|promotional tone|advertising speak',
  ],
  [
    { outlook: -2 },
    'loneliness|sorrow|grief|sadness|melancholy|hopelessness|gloom|dread|misery|heartbreak|bitterness|doom|doom and gloom|mourning|anguish',
  ],
  [
    { stance: 2 },
    'strong opinions|strong personal opinions|personal opinion|personal opinions|your opinion|your own opinion|own opinion|own opinions|personal views|personal judgment|personal bias|personal feelings|your feelings|your own feelings|your own view|own view|bias|editorializing|editorialising|value judgments|value judgements|subjective opinions|personal judgments|partisanship|favoritism',
  ],
  [{ modesty: 2 }, 'humility|modesty'],
  [
    { modesty: -2 },
    'superiority|superior air|superior tone|superior manner|air of superiority|arrogance|boasting|bragging|self-praise|bravado|conceit|self-congratulation',
  ],
  [{ formality: 2 }, 'formal language|formality|formal register'],
  [
    { humor: 2, formality: -1, energy: 1 },
    'humor|humour|jokes|joke|puns|pun|play on words|wit|comedy|comic relief|playful language|banter|witticism|witticisms|wisecrack|gag|quip|humorous remarks|comic elements|humorous elements|quips|one-liners|funny lines',
  ],
  [{ sincerity: -2, formality: -1, politeness: -1 }, 'sarcasm|irony|satire|sarcastic remarks|mockery|ridicule'],
  [{ sincerity: 2 }, 'sincerity'],
  [
    { emotion: 2 },
    'emotional language|emotive language|emotional expressions|emotional expression|strong emotions|emotion|emotions|emotional detail|excitement|enthusiasm|passion|exuberance|sentimentality|sentiment|emotional appeals|emotional words|emotional outbursts|pathos|melodrama|tears|passionate language',
  ],
  [
    { emotion: -2 },
    'neutrality|neutral language|objectivity|impartiality|even-handedness|journalistic objectivity|balance and neutrality',
  ],
  [{ outlook: 2 }, 'optimism|positivity|encouragement|positive language|hopefulness|reassurance|praise'],
  [
    { outlook: -2 },
    'pessimism|negativity|negative language|discouragement|despair|cynicism|defeatism|criticism and negativity|negative words|negative remarks',
  ],
  [{ warmth: 2 }, 'empathy|warmth|compassion|kindness|tenderness|affection|sympathy|friendliness'],
  [{ politeness: 2 }, 'politeness|courtesy|good manners|tact|respectfulness'],
  [
    { politeness: -2 },
    'impatience|hostility|insults|rudeness|aggression|profanity|swear words|swearing|condescension|contempt|scorn|abuse|name-calling|foul language|bad language|strong language|curse words|swearwords|obscenities|expletives|vulgarity|vulgarities',
  ],
  [
    { terminology: 2 },
    'specialised vocabulary|specialized vocabulary|specialised terminology|specialized terminology|jargon|specialist jargon|scientific terminology|medical terminology|medical terms|legal terms|scientific terms|precise medical terms|legal terminology|legalese|professional terminology|clinical terms|clinical terminology|specialist terminology|specialist terms|scientific jargon|technical jargon|technical term|technical terms|technical terminology|technical language|technical vocabulary|specialized terminology|specialised terminology|specialist vocabulary|terms of art|industry jargon|technical jargons|buzzwords|technical expressions|technical details|clinical vocabulary|professional jargon|literary terms|technical wording|scientific language|field-specific jargon',
  ],
  [
    { terminology: -2 },
    "plain language|everyday english|everyday vocabulary|common words|common language|ordinary language|ordinary words|layman terms|plain english|everyday language|everyday words|layman's terms|lay terms|layperson's terms|nontechnical language|non-technical language",
  ],
  [
    { diction: -2, terminology: -1 },
    'words easy|words simple|language simple|language plain|language easy|vocabulary simple|easy english|simple english|easy words|easy language|simple language|simple words|simple vocabulary|simple terms|simplistic language|plain words|short words|basic vocabulary|basic words|monosyllables|one-syllable words|words of one syllable|child-friendly language|kid-friendly language|basic english|elementary vocabulary|very simple words|everyday vocabulary',
  ],
  [
    { diction: 2 },
    'sophisticated vocabulary|complex vocabulary|advanced vocabulary|academic vocabulary|elevated vocabulary|elevated language|ornate language|flowery language|sophisticated language|big words|complex language|elaborate vocabulary|rich vocabulary|refined vocabulary|literary language|ornate vocabulary|florid language|purple prose|highbrow language|rare words|obscure words|polysyllabic words|long words|lofty language|poetic diction|elaborate language|elaborate prose|difficult words|scholarly vocabulary',
  ],
  [{ humor: 1 }, 'dry humor|dry humour|dry wit'],
  [
    { formality: -2 },
    'street talk|street lingo|street speech|pub talk|bar talk|barroom talk|kitchen talk|youth speak|teen speak|text speak|text-speak|txt speak|chat speak|emoji-speak|locker-room talk|abbreviations like lol',
  ],
  [
    { formality: 1, diction: 1, terminology: 1, warmth: -1 },
    'legalese|officialese|bureaucratese|legal language|lawyerly language|lawyer language|legal speak|legal prose|legal phrases|legal formulas|legal formulae|contract language|bureaucratic language|official language|officialdom|legal jargon|gobbledygook|administrative language',
  ],
  [{ formality: 2 }, 'solemn words|stiff formality|pomp and circumstance|courtly language'],
  [
    { politeness: -2 },
    'insult|profanities|four-letter words|put-downs|taunts|jibes|gibes|snide remarks|harsh words|verbal abuse|scolding|reproaches|finger-pointing|sneers|disrespect|venom|spite|malice|nastiness|rude words|rude remarks|crude language|crude words|cruelty|incivility|low blows|cheap shots|personal attacks|cusswords|cuss words|f-bombs|foul words|gutter language|coarse language',
  ],
  [{ stance: 2, emotion: 1, pressure: 1 }, 'sales speak|puffery|ad copy|ballyhoo|sales lingo'],
  [
    { pressure: 2, stance: 2 },
    'pressure|sales pressure|sales talk|sales language|sales pitch|sales pitches|pushiness|hard sell|arm-twisting|pressure tactics|high-pressure tactics|scare tactics|false urgency',
  ],
  [{ calm: -2 }, 'shouting|yelling|screaming|hysterics|breathlessness'],
  [{ calm: 2 }, 'stillness|peace and quiet|equanimity'],
  [{ mood: 2, outlook: 1 }, 'merriment|gaiety|good cheer|jollity|high spirits|glee|jubilation|cheeriness|merrymaking'],
  [{ mood: -2 }, 'gloominess|wistfulness|mournfulness|sombreness|somberness|lamentation|melancholy|gloom|sadness'],
  [
    { humor: 2, formality: -1 },
    'clowning|tomfoolery|nonsense rhymes|jesting|punchlines|punch lines|dad jokes|knock-knock jokes|comedic asides|goofiness|silliness|hilarity|funniness|teasing',
  ],
  [
    { emotion: 2 },
    'gushing|schmaltz|soppiness|heartache|fervour|fervor|ardour|ardor|ecstasy|raptures|sobbing|effusions|effusiveness|sentimental words|purple emotion',
  ],
  [{ emotion: -2, stance: -1 }, 'dispassion|cool detachment|matter-of-factness'],
  [{ warmth: 2 }, 'cordiality|warm words|kind words|heartiness|gentleness|tender words|fondness|hospitality|goodwill'],
  [{ warmth: -2 }, 'frostiness|iciness|aloofness|cold words|callousness'],
  [
    { diction: 2 },
    'grandiloquence|bombast|rhetorical flourishes|ornate phrases|erudition|learned allusions|fancy words|fancy language|ten-dollar words|archaic turns|high-flown language|high-flown words|intricate language|bookish words|grand words|latinate words|long latin words|verbosity',
  ],
  [{ directness: -2 }, 'euphemism|euphemisms|innuendo|vagueness|circumlocution'],
  [{ directness: 2 }, 'plain speaking|bluntness|frankness|candour|candor'],
  [{ modesty: -2, confidence: 1 }, 'swagger|self-importance|self-promotion'],
  [{ politeness: 2 }, 'courtesies|kind manners|gallantry'],
  [{ confidence: -2 }, 'hedging|hedge words|uncertainty|hesitation|doubts|self-doubt|maybes|qualifiers'],
  [
    { confidence: 2 },
    'certainty|full certainty|absolute certainty|total certainty|complete certainty|confidence|assertiveness|conviction|self-confidence|self-assurance',
  ],
];

/** Fields of knowledge whose terms only those know who work in them. */
const FIELDS =
  'academic accounting acoustic aeronautical agricultural anatomical architectural astronomical automotive aviation biological botanical chemical cinematic clinical culinary cybersecurity dental domain-specific ecological economic electrical engineering expert field-specific financial geological industry industry-specific insider insurance legal linguistic literary mathematical mechanical medical meteorological military musical nautical neurological nutritional pharmaceutical philosophical programming psychological scientific sociological specialist statistical surgical theological trade trading veterinary workshop';

/** What makes a text funny where it stands in it: `a witty remark`. */
const FUNNY = 'funny humorous humourous witty amusing comic comical silly hilarious'.split(' ');
const FUNNY_THINGS =
  'story bit line anecdote aside remark comment twist touch tale sketch note detail stories lines anecdotes asides remarks comments twists touches'.split(
    ' ',
  );

const NOUN_TONES = new Map<string, Tone>();
for (const adjective of FUNNY) for (const thing of FUNNY_THINGS) NOUN_TONES.set(`${adjective} ${thing}`, { humor: 2 });
for (const field of FIELDS.split(' '))
  for (const noun of ['terminology', 'terms', 'term', 'vocabulary', 'nomenclature'])
    NOUN_TONES.set(`${field} ${noun}`, { terminology: 2 });
for (const [tone, phrases] of NOUNS) for (const phrase of phrases.split('|')) NOUN_TONES.set(phrase, tone);

/** Readers, by the noun that names them. */
const LAY_READERS =
  'layperson|laypersons|laypeople|layman|laymen|general audience|general public|general readership|general readers|beginner|beginners|novice|novices|newcomers|first-time users|non-experts|non-specialists|nonspecialists|non-technical audience|non-technical readers|non-technical users|lay audience|lay readers|wide audience|broad audience|absolute beginners|complete beginners|first-time travelers|first-time buyers|ordinary people|ordinary readers|everyday readers|everyday people|average reader|average readers|common reader|common people|casual readers|nonexperts|non-scientists|non-engineers|non-academics|uninitiated|complete newcomers|total beginners|total novices|amateurs|hobbyists|dummies|complete novices|absolute novices|lay people|lay reader|lay public|mainstream audience|popular audience|learners|new users|people without background|non-professionals|rookies|first-timers|self-taught learners|people new';
const EXPERT_READERS =
  'expert|experts|expert audience|expert readers|specialist|specialists|professional audience|professionals|technical audience|technical readers|seasoned professionals|advanced users|experienced users|experienced developers|senior engineers|practitioners|advanced readers|power users|academics|researchers|scientists|insiders|lawyers|attorneys|physicians|doctors|biologists|physicists|chemists|economists|immunologists|neurologists|cardiologists|statisticians|engineers|mathematicians|historians|professors|scholars|university students|graduate students|academic audience|scholarly audience|expert readership|phd students|phd researchers|phd candidates|doctoral students|doctoral candidates|doctoral researchers|postdocs|postdoctoral researchers|postgraduates|postgraduate students|faculty|subject-matter experts|subject matter experts|domain experts|connoisseurs|veterans|industry veterans|clinicians|advanced learners|advanced students|advanced practitioners|fellow experts|fellow researchers|fellow scientists|peers in the field|trained professionals|academic readers|specialist audience|specialist readers|expert users|technical professionals|technical experts|industry professionals|industry experts|legal professionals|medical professionals|healthcare professionals|experienced readers|professional readers|scholarly readers|senior developers|data scientists|policy experts|virtuosos';
const CHILD_READERS =
  'child|children|kids|toddlers|young readers|teenagers|teenager|pupils|middle schoolers|preschoolers|schoolchildren|elementary school students|kindergarteners|youngsters|schoolkids|school children|schoolboys|schoolgirls|little ones|infants|preschool children|kindergarten children|kindergartners|kindergarten students|nursery children|primary school children|primary school students|primary school pupils|primary schoolers|primary-school children|elementary school children|elementary schoolers|elementary students|grade schoolers|grade-schoolers|first graders|first-graders|second graders|second-graders|third graders|third-graders|fourth graders|fourth-graders|fifth graders|fifth-graders|young children|small children|little children|little kids|young kids|tots|tweens|young audience|younger readers|young learners|very young readers|toddler|kid|preschooler|kindergartener|first grader|second grader|third grader|fifth grader';

/** Readers who know a field; plain words suit them too. */
const PROFESSIONS =
  'engineers|physicians|doctors|surgeons|lawyers|attorneys|economists|chemists|physicists|biologists|mathematicians|statisticians|scientists|scholars|neuroscientists|professors|industry insiders|insiders|professional chefs|historians|linguists|geologists|astronomers|psychologists|pharmacists|veterinarians|physics professors|cardiologists|oncologists|neurologists|radiologists|nuclear physicists|astrophysicists|geneticists|epidemiologists|anthropologists|archaeologists|philosophers|sociologists|software architects|actuaries|auditors|tax advisors|patent attorneys';

const READERS = new Map<string, Tone>();
for (const reader of LAY_READERS.split('|')) READERS.set(reader, { audience: -2, terminology: -1 });
for (const reader of EXPERT_READERS.split('|')) READERS.set(reader, { audience: 2, terminology: 1 });
for (const reader of PROFESSIONS.split('|')) READERS.set(reader, { audience: 2 });
for (const reader of CHILD_READERS.split('|')) READERS.set(reader, { audience: -2, terminology: -1, diction: -2 });

/** Words in front of any plural that say what its members know: `seasoned sailors`, `first-time buyers`. */
const KNOWING = new Set(
  'seasoned experienced veteran professional expert advanced trained certified licensed accomplished skilled doctoral postgraduate senior master'.split(
    ' ',
  ),
);
const UNKNOWING = new Set(
  'first-time novice beginner beginning inexperienced amateur aspiring untrained would-be uninitiated hobby'.split(' '),
);
/** Plurals that are no people, or people of an age. */
const NO_READERS =
  /^(?:terms|words|lists|notes|tips|steps|guides|lessons|levels|examples|topics|skills|techniques|features|settings|concepts|courses|services|standards|mistakes|purposes|sections|versions|sources|opinions|reviews|recommendations|phrases|reasons|projects|errors|options|details|goals|results|ideas|questions|recipes|tools|materials|needs|citizens|pets|dogs|cats|homes)$/;

/** Writers whose manner is to be copied. */
const PERSONAS: readonly (readonly [Tone, string])[] = [
  [
    { outlook: 2, emotion: 2, stance: 1 },
    'motivational speaker|life coach|cheerleader|inspirational speaker|inspirational coach|pep talk|life coaches|motivational coach',
  ],
  [
    { formality: 2, emotion: -1 },
    'gentleman|nobleman|noblewoman|duchess|duke|judge|court clerk|ministry|embassy|diplomat|royal|bureaucrat|government official|butler|aristocrat|courtier|ambassador|notary|head of state|victorian gentleman|civil servant|monarch|queen|king',
  ],
  [{ formality: 2, emotion: -1, diction: 1, terminology: 1 }, 'lawyer|solicitor|barrister|attorney|jurist|tax lawyer'],
  [
    { formality: 1, terminology: 1, diction: 1 },
    'technology journalist|tech journalist|scientist|professor|academic|economist|engineer|film critic|literary critic|scholar|art critic|literary scholar|philosopher|university professor|scientific journal|academic journal|law review|encyclopedia|encyclopaedia|textbook|physicist',
  ],
  [
    { formality: -2, humor: 1 },
    'friend|pal|mate|neighbour|neighbor|chum|drinking buddy|stand-up comedian|comedian|pirate|best friend|influencer|gangster|cowboy|hipster|buddy|close friend|old friend|sailor|youtuber|standup comedian|streamer|street vendor|blogger|travel blogger|family travel blogger|food blogger|lifestyle blogger|mum blogger|vlogger|podcaster|radio dj|party host|babysitter|barista',
  ],
  [{ formality: -2, humor: 1, diction: -1 }, 'teenager|teen|surfer|rapper|gamer|valley girl|skater|stoner|frat boy'],
  [{ warmth: 2, calm: 1 }, 'kindly grandmother|loving grandmother|grandmother|caring nurse|therapist'],
  [{ warmth: -2, politeness: -2 }, 'drill sergeant|angry boss|villain|bully|strict headmaster'],
  [
    { stance: 2, energy: 2, emotion: 1 },
    'salesperson|salesman|used-car salesman|infomercial host|carnival barker|advertiser|copywriter|sports commentator',
  ],
  [
    { emotion: -2, stance: -1 },
    'news reporter|news anchor|wire service|robot|newsreader|news agency|court reporter|newspaper reporter',
  ],
  [{ outlook: -2 }, 'pessimist|cynic|grump|curmudgeon|doomsayer'],
  [{ era: 2 }, 'shakespeare|medieval bard|medieval knight|chaucer|victorian novelist'],
  [{ sentences: -2, diction: -2 }, 'hemingway|ernest hemingway|raymond carver'],
  [{ sentences: 2, diction: 1 }, 'faulkner|william faulkner|proust|marcel proust|henry james'],
  [{ faith: 2 }, 'preacher|priest|pastor|televangelist|sermon'],
  [
    { formality: 2, warmth: -1, humor: -1 },
    'legal contract|contract|statute|legal brief|legal document|court ruling|court order|court judgment|court judgement|official letter|official notice|official decree|decree|tax form|official form|terms of service|insurance policy|royal proclamation|proclamation|state ceremony|legal text|law code|treaty|government gazette|tax office|customs officer|registrar',
  ],
  [
    { formality: -2 },
    'chat|pub chat|group chat|kitchen chat|friendly chat|text message|voice message|conversation over coffee|chat over coffee|chat between friends|chat among friends|bloke|kid on the street|bartender|barkeeper|skateboarder|teenager texting|mates',
  ],
  [
    { humor: 2, formality: -1 },
    'stand-up routine|comedy sketch|comedy show|sitcom|comedy act|clown|jester|court jester|stand-up comic|cartoon|comic|satirist|prankster|stand-up',
  ],
  [
    { mood: -2, humor: -2 },
    'funeral|funeral speech|funeral oration|dirge|undertaker|requiem|mourner|obituary writer|gravedigger|elegy|funeral director',
  ],
  [{ emotion: 2, stance: 1 }, 'love letter|soap opera|tear-jerker|romance novel|telenovela|tragedian|lovesick poet'],
  [
    { stance: 2, pressure: 2, emotion: 1 },
    'advertisement|hard-sell advertisement|commercial|tv commercial|television commercial|infomercial|sales pitch|telemarketer|market crier|market trader|tabloid|tabloid headline|street hawker|hawker|used-car dealer|car dealer|teleshopping host|ad man|timeshare salesman',
  ],
  [
    { emotion: -2, formality: 1, humor: -1 },
    'lab report|laboratory report|police report|weather report|wire report|instruction manual|user manual|technical manual|audit report|accident report|dictionary|dictionary entry|statistician|autopsy report|coroner|medical chart|telegram|tax inspector|auditor|accountant',
  ],
  [
    { formality: 1, terminology: 1, diction: 1 },
    'scientific paper|research paper|journal article|dissertation|doctoral thesis|legal commentary|learned treatise|treatise|academic paper|academic|conference paper',
  ],
  [{ diction: -2, audience: -2 }, "nursery rhyme|picture book|children's book|primer|kindergarten teacher"],
  [
    { warmth: -2, politeness: -2 },
    'sergeant|drill instructor|army sergeant|prison guard|prison warden|sergeant-major|sergeant major|slave driver|bouncer|angry customer|angry landlord|tyrant|dictator|schoolyard bully|heckler|irate customer|cranky neighbour|internet troll|troll',
  ],
  [{ calm: 2 }, 'lullaby|meditation|meditation guide|yoga teacher|monk|zen master|meditation teacher|librarian'],
  [
    { calm: -2, energy: 2 },
    'auctioneer|football commentator|sports announcer|ringmaster|wrestling announcer|race caller|circus barker|game show host|hype man|cheerleading squad',
  ],
  [{ era: 2, formality: 1 }, 'knight|minstrel|bard|troubadour|town crier|victorian lady'],
  [
    { diction: -2, audience: -2 },
    'toddler|small child|young child|five-year-old|six-year-old|preschooler|kindergartener|little kid|little child',
  ],
];
const PERSONA_TONES = new Map<string, Tone>();
for (const [tone, names] of PERSONAS) for (const name of names.split('|')) PERSONA_TONES.set(name, tone);

/** One of those whom a text can be for is one whose manner can be copied: `the vocabulary of a biologist`. */
for (const [readers, tone] of READERS) {
  const reader = readers.endsWith('s') ? readers.slice(0, -1) : undefined;
  if (reader !== undefined && !READERS.has(reader) && !PERSONA_TONES.has(reader)) PERSONA_TONES.set(reader, tone);
}

/** Whose manner the words from `at` on name, where they name readers as well: `a teenager`. */
export function personaOfNoun(words: readonly string[], at: number): NamedTone | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const tone = PERSONA_TONES.get(phrase) ?? PERSONA_TONES.get(phrase.replace(/s$/, ''));
    if (tone) return { tone, kind: 'persona', length };
  }
  return undefined;
}

/** A longest noun phrase of any table, in words. */
const LONGEST = 4;

/** What an adjective or adverb of manner says: `formal`, `formally`, `light-hearted`. */
export function toneOfWord(word: string): Tone | undefined {
  const tone = TONES.get(word);
  if (tone || !word.endsWith('ly')) return tone;
  const stem = word.slice(0, -2);
  return (
    TONES.get(stem) ??
    TONES.get(`${stem}le`) ??
    TONES.get(stem.replace(/i$/, 'y')) ??
    TONES.get(stem.replace(/al$/, ''))
  );
}

/** What it says that a text is not to be what the word says; see {@link EXCESSES}. */
export function toneDenied(word: string): Tone {
  const tone = EXCESSES.has(word) || EXCESSES.has(word.replace(/ly$/, '')) ? undefined : toneOfWord(word);
  return tone ? negated(tone) : {};
}

export interface NamedTone {
  readonly tone: Tone;
  readonly kind: 'content' | 'reader' | 'persona';
  /** How many of the words it takes. */
  readonly length: number;
}

/** Adjectives of fields of knowledge, in front of a noun for their terms: `cryptographic terminology`. */
const FIELD_ADJECTIVE =
  /^(?!basic|public|specific|normal|general|formal|informal|typical|identical|critical|original|final|local|natural|neutral|historical|practical|equal|usual|casual|personal|emotional|logical)[a-z]{4,}(?:ic|al)$/;
const TERM_NOUNS: ReadonlySet<string> = new Set(['terminology', 'nomenclature', 'jargon']);

/** Ages of children: `nine-year-olds`. */
const YEARS_OLD = /^(?:[3-9]|1[0-2]|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-year-olds?$/;

/** The first words of everything {@link toneOfNoun} knows. */
const FIRST_WORDS = new Set(
  [...NOUN_TONES.keys(), ...READERS.keys(), ...PERSONA_TONES.keys(), ...KNOWING, ...UNKNOWING].map(
    (phrase) => phrase.split(' ')[0]!,
  ),
);

/** Whether a word is a tone or begins the name of one. */
export function namesTone(word: string): boolean {
  return toneOfWord(word) !== undefined || FIRST_WORDS.has(word) || (word.includes('-year-') && YEARS_OLD.test(word));
}

/** What the words from `at` on name: `technical jargon`, `a general audience`, `motivational speaker`. */
export function toneOfNoun(words: readonly string[], at: number): NamedTone | undefined {
  const word = words[at]!;
  const plural = words[at + 1];
  if (plural !== undefined && TERM_NOUNS.has(plural) && FIELD_ADJECTIVE.test(word))
    return { tone: { terminology: 2 }, kind: 'content', length: 2 };
  if (YEARS_OLD.test(word)) return { tone: READERS.get('children')!, kind: 'reader', length: 1 };
  if (!FIRST_WORDS.has(word)) return undefined;
  if (plural?.endsWith('s') && !NO_READERS.test(plural)) {
    if (KNOWING.has(word)) return { tone: { audience: 2, terminology: 1 }, kind: 'reader', length: 2 };
    if (UNKNOWING.has(word)) return { tone: { audience: -2, terminology: -1 }, kind: 'reader', length: 2 };
  }
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const content = NOUN_TONES.get(phrase);
    if (content) return { tone: content, kind: 'content', length };
    const reader = READERS.get(phrase);
    if (reader) return { tone: reader, kind: 'reader', length };
    const persona = PERSONA_TONES.get(phrase);
    if (persona) return { tone: persona, kind: 'persona', length };
  }
  return undefined;
}

/** An axis on which the two stand on opposite sides, at least one of them at the pole and neither merely leaning. */
export function opposedAxis(a: Tone, b: Tone): ToneAxis | undefined {
  for (const axis of Object.keys(a) as ToneAxis[]) {
    const left = a[axis]!;
    const right = b[axis];
    if (right !== undefined && left * right < 0 && Math.abs(left) + Math.abs(right) >= 3) return axis;
  }
  return undefined;
}

/** The other side of every axis that `tone` stands on at a pole: what avoiding it asks for. */
export function negated(tone: Tone): Tone {
  const result: Partial<Record<ToneAxis, Lean>> = {};
  for (const [axis, lean] of Object.entries(tone) as [ToneAxis, Lean][]) {
    if (Math.abs(lean) === 2) result[axis] = (lean > 0 ? -1 : 1) as Lean;
  }
  return result;
}
