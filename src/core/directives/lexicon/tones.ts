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
  | 'modesty'
  | 'brevity'
  | 'era'
  | 'energy'
  | 'faith'
  | 'sentences';

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
  modesty: ['boastful', 'modest'],
  brevity: ['wordy', 'concise'],
  era: ['modern', 'archaic'],
  energy: ['dry', 'lively'],
  faith: ['secular', 'religious'],
  sentences: ['in short sentences', 'in long sentences'],
};

const ADJECTIVES: readonly (readonly [Tone, string])[] = [
  [{ formality: 2 }, 'formal ceremonial ceremonious official'],
  [{ formality: 2, warmth: -1 }, 'stiff'],
  [{ formality: 1, politeness: 1 }, 'professional businesslike dignified'],
  [{ formality: 1 }, 'business corporate polished'],
  [{ formality: 1, terminology: 1 }, 'academic scholarly scientific'],
  [{ formality: -2 }, 'informal casual colloquial slangy chatty folksy street laid-back breezy'],
  [{ formality: -2, politeness: -1, humor: 1 }, 'irreverent flippant cheeky'],
  [{ formality: -1 }, 'conversational relaxed easygoing easy-going'],
  [{ humor: 2 }, 'humorous humourous funny comedic comical comic hilarious witty whimsical'],
  [{ humor: 2, formality: -1 }, 'jokey joking silly goofy zany wacky rollicking'],
  [{ humor: 1, formality: -1, energy: 1 }, 'playful fun'],
  [{ humor: 1 }, 'lighthearted light-hearted amusing quirky'],
  [{ humor: -2 }, 'serious solemn grave earnest humorless humourless reverential'],
  [{ humor: -2, outlook: -1 }, 'somber sombre'],
  [{ faith: 2 }, 'religious devout pious prayerful'],
  [{ faith: -2 }, 'secular nonreligious non-religious'],
  [{ energy: -2 }, 'dry dull boring bland monotonous monotone tedious'],
  [{ energy: 2 }, 'engaging lively captivating entertaining gripping energetic riveting spirited'],
  [
    { outlook: 2, emotion: 1 },
    'optimistic uplifting encouraging motivational motivating inspiring inspirational hopeful upbeat cheerful joyful cheery happy enthusiastic excited exciting celebratory',
  ],
  [{ outlook: 2 }, 'positive festive'],
  [{ outlook: 2, warmth: 1 }, 'supportive reassuring'],
  [{ outlook: 2, politeness: 1 }, 'constructive'],
  [
    { outlook: -2, emotion: 1 },
    'pessimistic gloomy bleak hopeless cynical despairing melancholic mournful dark angry bitter tragic sad sorrowful heartbreaking devastating dreary morose glum dismal grim',
  ],
  [
    { outlook: -2 },
    'unimpressed disappointed underwhelmed unenthusiastic lukewarm disillusioned negative disparaging defeatist discouraging depressing',
  ],
  [
    { emotion: -2, stance: -1 },
    'neutral objective impartial unbiased balanced dispassionate matter-of-fact factual detached unemotional emotionless',
  ],
  [{ emotion: 2 }, 'emotional emotive passionate heartfelt sentimental dramatic melodramatic'],
  [{ emotion: 2, energy: 2 }, 'exuberant ebullient'],
  [{ emotion: -2, stance: -2, formality: 1 }, 'encyclopedic encyclopaedic'],
  [{ emotion: -2, outlook: -1 }, 'bored apathetic indifferent listless lifeless'],
  [{ emotion: 1 }, 'reflective nostalgic'],
  [{ emotion: 1, energy: 1 }, 'vivid poetic lyrical'],
  [
    { warmth: 2 },
    'warm friendly empathetic empathic compassionate caring kind welcoming affectionate tender loving approachable heart-warming cordial',
  ],
  [{ warmth: 2, politeness: 1, calm: 1 }, 'gentle patient'],
  [{ warmth: -2 }, 'cold distant aloof unfriendly hostile impersonal clinical unsympathetic icy'],
  [{ warmth: -2, politeness: -1 }, 'stern intimidating menacing threatening'],
  [{ politeness: 2 }, 'polite respectful courteous tactful diplomatic deferential civil'],
  [
    { politeness: -2 },
    'rude impolite disrespectful insulting aggressive offensive abrasive confrontational condescending mocking snarky harsh belittling insolent sneering scornful contemptuous derisive dismissive curt snappy brusque vulgar crude impatient mean nasty cruel hurtful demeaning hostile accusatory gruff surly patronizing patronising crass obnoxious',
  ],
  [
    { sincerity: -2, humor: 1, formality: -1, politeness: -1 },
    'sarcastic ironic sardonic satirical tongue-in-cheek facetious',
  ],
  [{ sincerity: 2, politeness: 1 }, 'sincere genuine'],
  [{ confidence: 2 }, 'confident assertive authoritative decisive bold self-assured'],
  [{ confidence: -2 }, 'hesitant uncertain tentative unsure timid hedging'],
  [{ confidence: -2, politeness: 1 }, 'apologetic'],
  [{ modesty: 2, politeness: 1 }, 'modest humble unassuming self-effacing'],
  [{ modesty: 2, humor: 1, formality: -1 }, 'self-ironic self-deprecating'],
  [
    { modesty: -2, politeness: -1, confidence: 1 },
    'arrogant boastful bragging conceited cocky smug haughty pompous self-important',
  ],
  [{ calm: 2 }, 'calm serene tranquil peaceful soothing composed'],
  [{ calm: 2, humor: -1 }, 'contemplative meditative'],
  [{ calm: -2, emotion: 1 }, 'frantic frenzied agitated hysterical panicked panicky chaotic furious hectic'],
  [{ stance: 2 }, 'biased one-sided partisan subjective opinionated'],
  [{ brevity: 1 }, 'succinct terse concise laconic'],
  [{ brevity: -2 }, 'long-winded rambling verbose wordy'],
  [{ era: 2 }, 'archaic old-fashioned'],
  [{ era: -2 }, 'contemporary'],
  [{ stance: 2, emotion: 1 }, 'persuasive promotional salesy'],
  [{ stance: 2, energy: 2, emotion: 1, formality: -1 }, 'hyped-up hyped sensationalist sensational'],
  [{ diction: -2 }, 'simple plain simplistic childlike child-friendly'],
  [{ diction: 2 }, 'sophisticated elevated ornate erudite literary grandiloquent lofty'],
  [{ diction: 2, energy: 1 }, 'flowery'],
  [{ terminology: 2 }, 'technical jargon-heavy'],
  [{ terminology: -2 }, 'non-technical nontechnical jargon-free'],
];

/** Adjectives and the nouns and adverbs made of them. */
const TONES = new Map<string, Tone>();
for (const [tone, words] of ADJECTIVES)
  for (const word of words.split(' ')) TONES.set(word, merge(TONES.get(word), tone));

function merge(a: Tone | undefined, b: Tone): Tone {
  return { ...a, ...b };
}

/** Nouns that name what a text is made of or who it is for. */
const NOUNS: readonly (readonly [Tone, string])[] = [
  [
    { formality: -2 },
    'slang|colloquialism|colloquialisms|colloquial expressions|colloquial language|informal language|casual language|street language|internet speak|textspeak',
  ],
  [{ formality: -1 }, 'emoji|emojis|emoticons'],
  [{ era: 2 }, 'archaic language|archaic words|archaic english|archaic expressions|old-fashioned language'],
  [{ era: -2 }, 'contemporary language|modern language|modern english|contemporary english|modern words'],
  [
    { sentences: -2 },
    'sentences short|sentences brief|short sentences|simple sentences|brief sentences|crisp sentences|clipped sentences|short simple sentences|short clear sentences',
  ],
  [
    { sentences: 2 },
    'long sentences|winding sentences|long winding sentences|lengthy sentences|sprawling sentences|subordinate clauses|nested clauses',
  ],
  [
    { sentences: 2, diction: 1 },
    'complex sentences|long complex sentences|elaborate sentences|convoluted sentences|complex sentence structures|complex sentence structure|intricate sentences',
  ],
  [{ outlook: 2 }, 'joy|happiness|hope'],
  [{ emotion: -2, warmth: -2, outlook: -1 }, 'indifference|coldness'],
  [{ emotion: 2, calm: -2 }, 'outrage|indignation|fury'],
  [
    { stance: 2, energy: 1 },
    'marketing style|marketing language|marketing tone|marketing speak|advertising language|promotional language|sales language|sales pitch',
  ],
  [{ outlook: -2 }, 'loneliness|sorrow|grief|sadness|melancholy|hopelessness'],
  [
    { stance: 2 },
    'strong opinions|strong personal opinions|personal opinion|personal opinions|your opinion|your own opinion|own opinion|own opinions|personal views|personal judgment|personal bias|bias',
  ],
  [{ modesty: 2 }, 'humility|modesty'],
  [{ modesty: -2 }, 'arrogance|boasting|bragging'],
  [{ formality: 2 }, 'formal language|formality|formal register'],
  [{ humor: 2, formality: -1, energy: 1 }, 'humor|humour|jokes|joke|puns|wit|comedy|comic relief|playful language'],
  [{ sincerity: -2, formality: -1, politeness: -1 }, 'sarcasm|irony|satire'],
  [{ sincerity: 2 }, 'sincerity'],
  [
    { emotion: 2 },
    'emotional language|emotive language|emotional expressions|emotional expression|strong emotions|emotion|emotions|emotional detail|excitement|enthusiasm|passion|exuberance',
  ],
  [{ emotion: -2 }, 'neutrality|neutral language|objectivity|impartiality'],
  [{ outlook: 2 }, 'optimism|positivity|encouragement|positive language'],
  [{ outlook: -2 }, 'pessimism|negativity|negative language|discouragement|despair'],
  [{ warmth: 2 }, 'empathy|warmth|compassion|kindness'],
  [{ politeness: 2 }, 'politeness|courtesy'],
  [{ politeness: -2 }, 'impatience|hostility|insults|rudeness|aggression|profanity|swear words|swearing|condescension'],
  [
    { terminology: 2 },
    'jargon|specialist jargon|scientific terminology|medical terminology|medical terms|legal terms|scientific terms|precise medical terms|legal terminology|legalese|professional terminology|clinical terms|clinical terminology|specialist terminology|specialist terms|scientific jargon|technical jargon|technical term|technical terms|technical terminology|technical language|technical vocabulary|specialized terminology|specialised terminology|specialist vocabulary|terms of art|industry jargon|technical jargons',
  ],
  [
    { terminology: -2 },
    "plain language|plain english|everyday language|everyday words|layman's terms|lay terms|layperson's terms|nontechnical language|non-technical language",
  ],
  [
    { diction: -2 },
    'words easy|words simple|language simple|language plain|language easy|vocabulary simple|easy english|simple english|easy words|easy language|simple language|simple words|simple vocabulary|simple terms|simplistic language|plain words|short words|basic vocabulary|basic words',
  ],
  [
    { diction: 2 },
    'sophisticated vocabulary|complex vocabulary|advanced vocabulary|academic vocabulary|elevated vocabulary|elevated language|ornate language|flowery language|sophisticated language|big words|complex language',
  ],
  [{ humor: 1 }, 'dry humor|dry humour|dry wit'],
  [{ confidence: -2 }, 'hedging|hedge words|uncertainty|hesitation'],
  [{ confidence: 2 }, 'certainty|full certainty|absolute certainty|total certainty|complete certainty|confidence'],
];

/** Fields of knowledge whose terms only those know who work in them. */
const FIELDS =
  'academic accounting acoustic aeronautical agricultural anatomical architectural astronomical automotive aviation biological botanical chemical cinematic clinical culinary cybersecurity dental domain-specific ecological economic electrical engineering expert field-specific financial geological industry industry-specific insider insurance legal linguistic literary mathematical mechanical medical meteorological military musical nautical neurological nutritional pharmaceutical philosophical programming psychological scientific sociological specialist statistical surgical theological trading veterinary';

const NOUN_TONES = new Map<string, Tone>();
for (const field of FIELDS.split(' '))
  for (const noun of ['terminology', 'terms', 'term', 'vocabulary', 'nomenclature'])
    NOUN_TONES.set(`${field} ${noun}`, { terminology: 2 });
for (const [tone, phrases] of NOUNS) for (const phrase of phrases.split('|')) NOUN_TONES.set(phrase, tone);

/** Readers, by the noun that names them. */
const LAY_READERS =
  'layperson|laypersons|laypeople|layman|laymen|general audience|general public|general readership|general readers|beginner|beginners|novice|novices|newcomers|first-time users|non-experts|non-specialists|nonspecialists|non-technical audience|non-technical readers|non-technical users|lay audience|lay readers|wide audience|broad audience|absolute beginners|complete beginners|first-time travelers|first-time buyers';
const EXPERT_READERS =
  'expert|experts|expert audience|expert readers|specialist|specialists|professional audience|professionals|technical audience|technical readers|seasoned professionals|advanced users|experienced users|experienced developers|senior engineers|practitioners|advanced readers|power users|academics|researchers|scientists|insiders|lawyers|attorneys|physicians|doctors|biologists|physicists|chemists|economists|immunologists|neurologists|cardiologists|statisticians|engineers|mathematicians|historians|professors|scholars|university students|graduate students|academic audience|scholarly audience|expert readership';
const CHILD_READERS =
  'child|children|kids|toddlers|young readers|teenagers|teenager|pupils|middle schoolers|preschoolers|schoolchildren|elementary school students|kindergarteners';

/** Readers who know a field; plain words suit them too. */
const PROFESSIONS =
  'engineers|physicians|doctors|surgeons|lawyers|attorneys|economists|chemists|physicists|biologists|mathematicians|statisticians|scientists|scholars|neuroscientists|professors|industry insiders|insiders|professional chefs|historians|linguists|geologists|astronomers|psychologists|pharmacists|veterinarians';

const READERS = new Map<string, Tone>();
for (const reader of LAY_READERS.split('|')) READERS.set(reader, { audience: -2, terminology: -1 });
for (const reader of EXPERT_READERS.split('|')) READERS.set(reader, { audience: 2, terminology: 1 });
for (const reader of PROFESSIONS.split('|')) READERS.set(reader, { audience: 2 });
for (const reader of CHILD_READERS.split('|')) READERS.set(reader, { audience: -2, terminology: -1, diction: -2 });

/** Writers whose manner is to be copied. */
const PERSONAS: readonly (readonly [Tone, string])[] = [
  [{ outlook: 2, emotion: 2, stance: 1 }, 'motivational speaker|life coach|cheerleader|inspirational speaker'],
  [{ formality: 2, emotion: -1 }, 'lawyer|judge|diplomat|royal|bureaucrat|government official'],
  [
    { formality: 1, terminology: 1, diction: 1 },
    'technology journalist|tech journalist|scientist|professor|academic|economist|engineer|film critic|literary critic',
  ],
  [{ formality: -2, humor: 1 }, 'teenager|stand-up comedian|comedian|pirate|surfer|best friend|rapper'],
  [{ diction: -2, audience: -2 }, 'toddler|small child|young child'],
];
const PERSONA_TONES = new Map<string, Tone>();
for (const [tone, names] of PERSONAS) for (const name of names.split('|')) PERSONA_TONES.set(name, tone);

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

export interface NamedTone {
  readonly tone: Tone;
  readonly kind: 'content' | 'reader' | 'persona';
  /** How many of the words it takes. */
  readonly length: number;
}

/** Ages of children: `nine-year-olds`. */
const YEARS_OLD = /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve)-year-olds?$/;

/** The first words of everything {@link toneOfNoun} knows. */
const FIRST_WORDS = new Set(
  [...NOUN_TONES.keys(), ...READERS.keys(), ...PERSONA_TONES.keys()].map((phrase) => phrase.split(' ')[0]!),
);

/** Whether a word is a tone or begins the name of one. */
export function namesTone(word: string): boolean {
  return toneOfWord(word) !== undefined || FIRST_WORDS.has(word) || YEARS_OLD.test(word);
}

/** What the words from `at` on name: `technical jargon`, `a general audience`, `motivational speaker`. */
export function toneOfNoun(words: readonly string[], at: number): NamedTone | undefined {
  if (!FIRST_WORDS.has(words[at]!) && !YEARS_OLD.test(words[at]!)) return undefined;
  const years = YEARS_OLD.test(words[at]!) ? READERS.get('children') : undefined;
  if (years) return { tone: years, kind: 'reader', length: 1 };
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
