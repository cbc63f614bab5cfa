import type { Lean, Tone, ToneAxis } from './tones.ts';

/**
 * The register that the words of a required sentence betray, by word lists: slang and greetings among friends, rudeness and
 * threats, defeat and praise, terms of art.
 */

const SLANG = words(`
yo dude bro bruh buddy pal mate homie fam gonna wanna gotta gimme lemme kinda sorta dunno ain't y'all ya yeah yep yup nope nah sup wassup whatsup howdy
cool awesome chill chillin epic lit dope sick rad gnarly sweet super-cool totally freaking freakin crap damn heck hell sucks suck bummer
lol lmao rofl omg wtf btw imo tbh idk brb asap-lol thx pls plz cuz 'cause coz cash bucks dough grub booze hangover
hella legit vibe vibes vibing slay yeet bae squad hype ghosted salty stoked psyched pumped crazy insane nuts wicked folks guys peeps dudes
stuff thingy whatever anyways cheers toodles ciao laters meh ugh yay woohoo oops whoa wow hooray hangout hang-out`);
const SLANG_PHRASES = phrases(`
what's up|hit me up|hey there|hey guys|hey man|hey dude|no biggie|no big deal|piece of cake|my bad|hang out|chill out|catch you later|see ya|catch ya|later alligator
no worries|you know what|super cool|super chill|super fun|so cool|so awesome|way cool|crush it|crush some|nail it|killing it|kick back|cut it out|screw it|screw this
for real|big time|a ton of|tons of|loads of|give me a break|shut up|get out of here|check it out|check this out|what the heck|what the hell|you bet|rock on|peace out|let's dive|let's chill
doing awesome|doing great buddy|hope you're doing awesome|hook me up|hook you up|cool stuff|freak out|mess up|toy for grown-ups`);
const RUDE = words(`
idiot idiots stupid dumb moron fool foolish pathetic loser losers useless incompetent worthless ridiculous garbage trash lousy crappy jerk shut
nonsense disgusting hate ignorant clueless lazy liar liars`);
const RUDE_PHRASES = phrases(`
shut up|or else|you better|you'd better|better have|how dare you|i don't care|i do not care|go away|get lost|waste of time|waste my time|sick of you|fed up with you|i'll look elsewhere
or i'll|mind your own business|deal with it|do your job|what is wrong with you|what's wrong with you|not my problem|hurry up`);
const NEGATIVE = words(`
hopeless impossible insurmountable disappointing disappointment disappoint failure failures fail fails failed doomed pointless useless worthless futile bleak miserable misery
terrible horrible awful dreadful disaster disastrous tragic ruin ruined despair gloomy boring dull mundane meaningless overstated overrated
ineffective unlikely never lose losing loses worst worse unable incapable daunting devoid dying doom unsuccessful regret mediocre waste hate painful suffer suffering`);
const NEGATIVE_PHRASES = phrases(`
not be able|won't be able|will not be able|not be as effective|unlikely to|no matter how hard|no hope|give up|not worth|no point|bound to fail|doomed to|going to lose|not as effective
likely to be a disappointment|will never|can never|cannot succeed|in vain|nothing will`);
const POSITIVE = words(`
love loved happy joy joyful hope hopeful succeed success successful achieve achievement wonderful amazing great excellent brilliant inspire inspiring proud triumph triumphed
conquer conquered thrive flourish delight delightful celebrate bright best better win winning wins victory beautiful fantastic grateful exciting excited unlock empower confident`);
const WARM = words('love dear cherish hug hugs caring heartfelt sympathy condolences');
const FEELINGS = words(
  `love hate joy thrilled thrilling excited exciting heartbroken devastated furious ecstatic overjoyed adore passion tears heart incredible amazing unbelievable wow`,
);

/** Endings and parts of words that terms of art are made of. */
const TERM_OF_ART =
  /(?:ography|ometry|ology|ological|ologic|ectomy|itis|osis|oscopy|emia|pathy|genesis|genic|lytic|lysis|kinase|ventricular|cardial|neuro|synap|electro|thermo|hydro|bioch|biochem|biot|bioacc|pharmaco|immuno|cyto|histo|morpho|stochastic|heurist|paradigm|algorithm|isotrop|asymptot|eigen|tensor|quantum|entangl|backprop|neural|recursive|polynomial|topolog|ontolog|epistem|pedagog|scaffold|constructivis|hegemon|dialectic|phenomenolog|existential|amortiz|derivativ|collateraliz|securitiz|fiduciar|liquidit|arbitrage|equit(?:y|ies) tranche|haline|salinity|stratif|trophic|exacerbat|elucidat|dichotom|profundit|optimiz|consolidat|facilitat|utiliz|synthes|compositing|emulsif|sous-vide|chroma|throughput|latency|idempoten|middleware|kubernetes|microservice|asynchron|polymorphi|concurren|encrypt|protocol|framework|parameteriz|regression|bayes|covarian|heteroscedas|multicollinear|apex predator|persistent organic|bandwidth|api\b|schema|metadata|backend|frontend|nanop|photo(?:syn|volt)|aerodynam|spectro|chromato|crystall|catal(?:y|ys)|peptide|enzym|genom|molecul|protein|oxid|ester|ligand|zone of proximal)/;
const ACRONYM = /\b[A-Z]{3,6}\b/;
/** Everyday words that the endings above would take for terms. */
const EVERYDAY = words(
  'photography photographer technology apology synthesis-free framework protocol facilitate optimize utilize biography analysis proteins protein photograph',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[] {
  return list.trim().split(/[|\n]/);
}

const WORD = /[a-z][a-z'’-]*/g;
const EMOJI = /\p{Extended_Pictographic}/u;

/** The tone of a sentence by its words; empty when it is unmarked. Negation before a word of praise or defeat turns it. */
export function registerOf(text: string): Tone {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const found = lower.match(WORD) ?? [];
  const padded = ` ${lower.replace(/[^a-z'’-]+/g, ' ')} `;
  const has = (list: readonly string[]) => list.some((phrase) => padded.includes(` ${phrase} `));
  const tone: Partial<Record<ToneAxis, Lean>> = {};

  if (EMOJI.test(text) || found.some((word) => SLANG.has(word)) || has(SLANG_PHRASES) || /^(?:hey|hiya)\b/.test(lower))
    tone.formality = -2;
  if (found.some((word) => RUDE.has(word)) || has(RUDE_PHRASES)) tone.politeness = -2;

  let balance = 0;
  for (const [index, word] of found.entries()) {
    const turned = found.slice(Math.max(0, index - 3), index).some((before) => NEGATORS.has(before)) ? -1 : 1;
    if (POSITIVE.has(word)) balance += turned;
    if (NEGATIVE.has(word) && (turned === 1 || NEGATORS.has(word))) balance -= 1;
  }
  if (has(NEGATIVE_PHRASES)) balance -= 2;
  if (balance < 0) tone.outlook = -2;
  if (balance > 0) tone.outlook = 2;
  if (found.some((word) => FEELINGS.has(word)) || /!/.test(text)) tone.emotion = 1;
  if (found.some((word) => WARM.has(word))) tone.warmth = 1;

  const terms = termsOfArt(text, found);
  if (terms >= 2 || (terms === 1 && found.length <= 4)) {
    tone.terminology = 2;
    tone.audience = 1;
  }
  if (
    /\b(?:assum(?:es|ing)|requires?|presupposes?)\b.{0,40}\b(?:familiar|familiarity|experienced?|expertise|advanced|prior knowledge|expert)\b/.test(
      lower,
    )
  ) {
    tone.audience = 2;
  }
  return tone;
}

const NEGATORS = words(
  "not no never don't doesn't didn't isn't aren't wasn't won't can't cannot without devoid hardly lack lacks",
);

function termsOfArt(text: string, found: readonly string[]): number {
  const terms = found.filter((word) => word.length > 5 && !EVERYDAY.has(word) && TERM_OF_ART.test(word)).length;
  const letters = text.replace(/[^A-Za-z]/g, '');
  const shouting = letters === letters.toUpperCase();
  return terms + (!shouting && ACRONYM.test(text) ? 1 : 0);
}
