import { basesOf } from './inflection.ts';
import type { Lean, Tone, ToneAxis } from './tones.ts';

/**
 * The register that the words of a required sentence betray: slang, rudeness and threats, defeat and hope, terms of art.
 * Lists are general English; a sentence without a marked word has no register.
 */

const SLANG = words(`
yo dude dudes bro bros bruh buddy homie homies fam gonna wanna gotta gimme lemme kinda sorta dunno ain't y'all ya yeah yep yup nope nah sup wassup whatsup howdy
awesome chill chillin lit dope rad gnarly freakin freaking crap damn heck hell sucks suck bummer bonkers cray
lol lmao rofl omg wtf btw imo tbh idk brb thx pls plz cuz coz bucks booze hangover
hella legit vibe vibes vibing slay yeet bae squad ghosted salty stoked psyched pumped dang darn
folks innit bonkers blimey bloke blokes lads gosh golly gee jeez wow quid telly booze boozy nosh cuppa knackered gobsmacked chuffed kiddo kiddos sweet-ass badass whopping humongous ginormous yucky yummy
stuff rocked totally critter guys ain thingy thingies anyways cheers toodles laters meh ugh yay woohoo oops whoa hooray peeps folks`);
const SLANG_PHRASES = phrases(`
what's up|hit me up|hey there|hey guys|hey man|hi guys|you guys|no biggie|no big deal|piece of cake|my bad|hang out|chill out|catch you later|see ya|catch ya|no worries|no sweat|trust me|guess what|drop me a line|super cool|so cool|way cool
cough up|get lost|innit|heads up|holy cow|holy moly|what a blast|you know what|rip off|ripped off|for crying out loud|knock it off|dead simple|easy peasy|what's good|whats good|super duper|like whoa|oh boy|oh man|man oh man|oh my god
super fun|super easy|crush it|crushed it|nail it|killing it|kick back|cut it out|screw it|for real|big time|a ton of|tons of|loads of|give me a break|shut up|check it out|check this out|what the heck
what the hell|you bet|rock on|peace out|let's dive|dive right in|hook you up|hook me up|cool stuff|freak out|mess up|messed up|blown away|let's roll|let's rock|get this|guess what|fingers crossed|kick ass|bad ass`);
/** Feelings that nobody takes for calm report. */
const MOVED =
  /\bhearts?(?:['’]s| is| are)? (?:breaking|bleeding|aching|broken|bursting|racing|sinking)\b|\b(?:heartbroken|broken heart|in tears|sobb?(?:ed|ing)|weep(?:s|ing)?|wept|ecstatic|over the moon|breathtaking|magical|heart-?rending|unforgettable|overjoyed|(?:cannot|can['’]t|could not|couldn['’]t) stop (?:crying|smiling|weeping|laughing)|tears (?:of|in|run|ran|stream|roll)[a-z]*|overcome (?:with|by)|bursting with|overwhelmed (?:with|by)|my (?:beloved|darling))\b/;
/** Words for the dead and those who lost them. */
const MOURNING = words(
  'mourn mourns mourning mourned grieve grieves grieving bereaved bereavement condolence condolences tragedy funeral victims perished casualties lamented',
);
/** Marks of office, ceremony and contracts; a single one may stand in any text. */
const OFFICIAL = words(`
shall commence commences commencement cease regulations provisions notified applicable respective accordance compliance statutory purchaser licensee lessee lessor claimant
remuneration endeavour ascertain furnish liable liability obligations hereunder duly esteemed honourable honorable solemn solemnly privilege excellency distinguished behest
gratitude sincerest bestow whom proceedings enclosed amendments stipulated stipulations convey tender acknowledge procure render vested requisite deemed occupant occupants
proprietor establishment patrons patron premises upon permitted prohibited conveyed extend indebted venerable assembly beseech entreat kindly obliged `);
const OFFICIAL_PHRASES = phrases(
  'in accordance with|with regard to|in respect of|with reference to|we regret to inform|please be advised|be advised that|kindly be informed|it is my privilege|it is our privilege|it is my honour|it is my honor|have the honour|have the honor|at your earliest convenience|yours faithfully|for the attention of|in compliance with|subject to the provisions|are notified that|is notified that|shall be deemed|in the event that|to whom it may concern|be it known|without prejudice|on behalf of the management|the management|by order of|dear sir|dear madam|obedient servant|obedient servants|humble servant|humble servants|with the utmost|are requested to|is requested to|are required to|is required to|it is incumbent upon|by virtue of|under the terms of',
);
/** `you greedy crook`, `Move it!`. */
const ADDRESSED_RUDELY =
  /\byou (?:(?:absolute|complete|total|utter|little|big|old|silly) )?(?:greedy|rotten|filthy|dirty|miserable|ungrateful|useless|silly|stinking|lying|thieving|lousy|nasty|lazy|stupid|sorry|absolute|complete|utter|poor excuse|bunch|pack|lot of) [a-z]+|(?:^|[.!?] )(?:move it|hurry it up|out of my way|back off|quit it|hands off)\b[,!]|(?<!\b(?:not|never|cannot|to|will|i|we|they|he|she|it|[a-z]+n['’]t) )\b(?:stop|quit) (?:whining|complaining|moaning|crying|sulking|nagging|bothering|pestering|wasting|your [a-z]+ing)\b|\b(?:are you (?:blind|deaf|stupid)|how hard can it be|what do you want now)\b/;
/** `Boy, what an evening!`, `Wow!` */
const EXCLAIMED =
  /^(?:oh |well,? )?(?:boy|man|gee|wow|gosh|golly|whoa|phew|yikes|ouch|ah|oh|hurrah|hooray|alas)[,!]|[.!?] (?:wow|whoa|phew|yikes|gosh)[,!]/;
/** A writer who means the opposite, or mocks. */
const SARCASTIC =
  /\boh,? (?:great|joy|goody|sure|fantastic|brilliant|perfect)[,.!]|\b(?:another|you|such a|real|some|what a|absolute|little|nice going,?|well done,?|bravo,?|good job,?|congratulations,?) (?:genius|einstein|sherlock)(?:es)?\b|\bthanks for nothing\b|\b(?:yeah|sure),? right\b|\bbig (?:surprise|shock)[.!]|\bhow (?:original|clever|thoughtful|very kind|nice) of (?:you|him|her|them)\b|\bcaptain obvious\b|\bas if (?:i|we|you|anyone|anybody) cared?\b|\bslow clap\b|\byou must be (?:so |very )?proud\b|\bjust what (?:i|we|the world|everyone) needed\b|\bno,? really\b|\bhow (?:shocking|surprising|original)[.!,]|\b(?:bless your heart|cry me a river|my heart bleeds|world['’]s smallest violin)\b|\bbecause (?:that|it) (?:worked|went) so well\b/;
/** A joke in the making. */
const JOKING =
  /\b(?:ha){2,}\b|\b(?:he){2,}h?\b|\blol\b|\brofl\b|\bjust kidding\b|\bknock,? knock\b|\bpun intended\b|\bwalks? into a bar\b|\bba[- ]dum\b|\btee-?hee\b|\bget it\?|\bwhy did the [a-z]+ cross\b|\bjoke['’]?s on\b|\bpulling your leg\b/;
/** Words that press the reader to buy, give or come at once. */
const PRESSING = phrases(
  "buy now|act now|order now|call now|pay now|sign up now|give now|donate now|book now|subscribe now|you have to act now|don't miss out|do not miss out|don't miss this|last chance|final chance|limited time|while stocks last|while supplies last|today only|only today|before it's gone|before it is gone|before they're gone|you need this|you must buy|you have to buy|don't wait|do not wait|grab yours|cough up|pay up|open your wallet|open your wallets|hand over your|what are you waiting for|now or never|once in a lifetime|once-in-a-lifetime|you'd be crazy|you would be crazy|you'd be mad|no excuses|stop hesitating|get yours|snap it up|too good to miss|won't last|will not last|or miss out|cash right now|money right now",
);
const BEGGING = phrases(
  'i beg you|we beg you|please please|i implore|we implore|on my knees|on our knees|have mercy|take pity|begging you|pretty please|i am begging|please oh please|pity me|desperate for',
);
const ENDEARING = phrases(
  'my dear|dearest|sweetheart|darling|hugs|a hug|xoxo|lots of love|with love|all my love|thinking of you|here for you|bless you|big hug|from the bottom of my heart|from the bottom of our hearts|sweetie|sending love|we care about you|warmest',
);
const ARCHAIC = words(
  "thee thou thy thine hath doth hast dost ye verily forsooth prithee 'tis 'twas hither thither whence wherefore methinks nigh ere o'er betwixt thou'rt shalt wilt canst wouldst goodly quoth twain hark fain mayhap perchance yonder betwixt sayeth cometh goeth",
);
/** Slang that is also disrespectful. */
const BLUNT = words("gimme dude dudes bro bruh yo sup damn crap hell lmao wtf ain't");
const RUDE = words(`
idiot idiots idiotic clown clowns buffoon buffoons scum dimwit imbecile nitwit brat brats geezer stupid dumb moron morons fool foolish pathetic loser losers incompetent worthless garbage trash lousy crappy jerk jerks
nonsense disgusting ignorant clueless lazy liar liars fault
crook crooks cheat cheats cheater cheaters swindler swindlers swine bastard bastards bitch ass asshole arse bloody dimwits dolt dolts halfwit halfwits numbskull blockhead blockheads nitwits twit twits twerp coward cowards weakling slob slobs layabout
layabouts freeloader freeloaders hypocrite hypocrites hag geezers cretin cretins imbeciles dunce dunces dullard fathead airhead whiner whiners crybaby crybabies cheapskate cheapskates shameless brainless spineless witless gutless stupidity
stupidest dumbest idiocy bungler bunglers amateurish moaners moaner lout louts oaf oafs scumbag suckers knucklehead knuckleheads bonehead deadbeat deadbeats
despicable despise despises loathe loathes detest detests hateful contemptible repulsive vile scoundrel`);
const RUDE_PHRASES = phrases(`
you bunch of|regret this|you will regret|you'll regret|pay for this|last warning|screw you|piss off|get your act together|make me sick|makes me sick|drop dead|shame on you|should be ashamed|ashamed of yourself|ashamed of yourselves|what were you thinking|get a life|leave me alone|what a dumb|you lot|don't be such a|beat it|get off your|serves you right|use your brain|can't you read|can you not read|learn to read
shut up|or else|you better|you'd better|better have|how dare you|i don't care|i do not care|go away|get lost|waste of time|waste my time|wasting my time|sick of you|tired of you|fed up
mind your own business|deal with it|do your job|what is wrong with you|what's wrong with you|not my problem|hurry up|take it or leave it|can't stand|cannot stand|get over it|sick and tired of|tired of your|sick of your|your excuses|even a child|is a joke|my money back|of no interest|means nothing to|calm down|chill out|so what|who cares|couldn't care less|could not care less|good riddance`);
const NEGATIVE = words(`
hopeless impossible insurmountable disappointing disappointment disappoint failure failures fail fails failed failing doomed pointless useless worthless futile bleak miserable misery
terrible horrible awful dreadful disaster disastrous tragic ruin ruined despair gloomy boring dull mundane meaningless overstated overrated dismal grim
ineffective unlikely lose losing loses lost worst worse unable incapable daunting doom unsuccessful regret mediocre painful suffer suffering devoid defeat defeated
kill kills die dies unfortunately sadly regrettably frustrating annoying depressing exhausting ugly nasty hate hates hated unbearable intolerable catastrophic catastrophe
perish perishes inferior flawed shameful embarrassing discouraging grueling unpleasant disgusting waste tedious overpriced horrendous
bored sad sadly sadness sorrow lonely loneliness angry anger bitter bitterness disappointed disgusted worried afraid fear fears feared scared hurts broken ruined wretched rotten stale clumsy
sloppy shoddy broke bankrupt crisis collapse collapsed collapses threat threatens suffers suffered agony grief grim misfortune bleakness dull poorly weak weakest useless rejected rejection unwanted unloved cursed punish punished punishment crushing crushed agonizing agonising`);
const NEGATIVE_PHRASES = phrases(`
not be able|won't be able|unlikely to|sick and tired|left me cold|leaves me cold|leave me cold|let us down|let me down|lets you down|let you down|downhill from here|all is lost|nothing left|no future|no way out|dead end|fall apart|falls apart|falling apart|no hope|give up|not worth|nothing special|nothing worth|too hard|too difficult|don't expect|do not expect|laugh at you|not guaranteed|no point|bound to fail|doomed to|going to lose|not as effective|will never|can never|cannot succeed|in vain|no matter how hard|not be as|in their right mind|don't bother|do not bother|no chance|no future|nothing left|no use|better off without|won't work|will not work|would not recommend|cannot recommend`);
const POSITIVE = words(`
love loved happy joy joyful hope hopeful succeed success successful achieve achievement wonderful amazing great excellent brilliant inspire inspiring proud triumph triumphed
conquer conquered thrive flourish delight delightful celebrate bright best better win winning wins victory beautiful fantastic grateful exciting excited unlock empower confident
glorious splendid superb fabulous marvelous marvellous magnificent delighted glad thankful blessed terrific outstanding uplifting promising rewarding enjoyable cheerful laughter laughing smiling perfect`);
/** What is called so has no energy, nor has a sentence that calls it so. */
const DULL = words(
  'bore bores boring ordinary dull mundane tedious monotonous uninteresting unexciting dreary humdrum lifeless yawn',
);
/** What one has or can do: only that it is denied says something. */
const ABILITY = words(
  'good fun worth use future interesting useful helpful manage able succeed improve recover strength chance chances hope save enjoy afford achieve master overcome survive escape learn matter matters point sense',
);
/** Nobody, little and nothing that can. */
const IN_VAIN =
  /\b(?:nothing|little|nobody|no one|none of us|none of you) (?:that |who )?(?:[a-z]+ ){0,2}?(?:can|could|will) (?:[a-z]+ )?(?:do|help|save|change|stop)\b|\b(?:can|could) do (?:nothing|little)\b|\b(?:come|comes|came) to nothing\b|\bto tears\b|\b(?:all|everything) (?:is|was|has been) (?:lost|over|for nothing)\b|\bgiv(?:e|es|ing) up\b/;
/** A writer who is not sure, or who makes little of himself. */
const HEDGED = phrases(
  "i doubt|not sure|not certain|probably not|i guess|i suppose|might not be|may not be|i am afraid|i'm afraid|not the best|not the right person|i have no idea|maybe i|perhaps i|if i may|not good enough|hardly qualified|not qualified",
);
const BOASTS = phrases(
  "i am the best|i'm the best|nobody is better|no one is better|second to none|i never make mistakes|i am a genius|i'm a genius|unlike everyone else|i deserve|you would be a fool|you'd be a fool|lucky to have me|lucky to get me",
);
/** Haste and alarm. */
const HASTE = phrases(
  "hurry|hurry up|no time to lose|right now|act now|at once|panic|before it's too late|before it is too late|asap|run for your life|emergency|time is running out",
);
const OUTRAGE = words(
  'outrage outrageous disgrace disgraceful scandal scandalous appalling shameful shame unforgivable infuriating',
);
const FEELING = words(
  `love hate joy thrilled thrilling excited exciting heartbroken devastated furious ecstatic overjoyed adore passion tears heart incredible amazing unbelievable wow`,
);
/** Says what the writer thinks, or that nobody could think otherwise. */
const OPINION = phrases(
  'in my opinion|in my view|i believe|i think|i firmly|if you ask me|personally|in their right mind|everyone knows|everybody knows|only a fool|hands down|without a doubt|undoubtedly|no doubt|needless to say|far superior|the best ever|the worst ever',
);
const FAITH = words(
  'god lord heaven heavenly bible biblical amen pray prayer prayers jesus christ allah scripture almighty holy',
);
const NEGATORS = words(
  "not no never nothing nowhere don't doesn't didn't isn't aren't wasn't won't can't cannot without devoid hardly lack lacks lacked nobody none neither nor few little fail fails failed",
);

/** Combining forms and endings of Greek and Latin that everyday words seldom have. */
const COMBINING_FORM =
  /^(?:neuro|thermo|electro|hydro|bio(?:acc|chem|inf|mark|phys|synth|avail)|cardio|echo(?:card|loc)|trans(?:esoph|derm|crip)|gastro|hepato|nephro|osteo|immuno|cyto|histo|morpho|pharmaco|photo(?:synth|volt|chem|elec)|spectro|chromato|electroc|psycho(?:met|pharm|soma)|socio(?:ling|econ)|geo(?:morph|chem|phys)|poly(?:morph|nom|mer|pept)|micro(?:serv|arch|econ)|macro(?:econ|molec)|hetero|homo(?:sced|morph)|chemo(?:l|s|r|t)|litho|iso(?:tro|tope|therm)|meta(?:bol|phys|data)|para(?:digm|metri)|peri(?:card|oper)|hyper(?:param|tens|geom)|endo(?:crin|genous|scop)|exo(?:genous|therm)|quasi|pseudo(?:c|r)|nano|aero(?:dyn)|epi(?:stem|gen|demi)|onto|phenomen|herme?neu|dialect|hegemon)[a-z]{2,}|(?:ometry|oscopy|ectomy|ostomy|otomy|opathy|ogenesis|ogenic|olysis|olytic|emia|itis|osis|ology|ological|ometric|ographic|otropic|omorphic|otrophic|cytic|zygous|philic|phoric|phyll|plasmic|aceous|haline|plasticity|accumulation|propagation|emulsification|stratification|amortization|securitization|collateralization|tokenization|normalization|orchestration|virtualization|parallelization|regularization|vectorization|convolutional|stochastic|asymptotic|heuristic|heuristics|algorithmic|computational|constructivist|existential|epistemic|pedagogical|ontological|fiduciary|actuarial|isotropic)$/;
const TERMS = words(`
algorithm algorithms amortization apex api arbitrage asynchronous backend backpropagation bandwidth bayesian biomarker boolean byte cache capex catalysis chroma
circulation coefficient collateral compiler compositing concurrency constructivism convolution copula covariance cryptographic daemon deconvolution derivative derivatives
dialectic dichotomy differential diffusion ebitda efferent afferent eigenvalue eigenvector ejection emulsification endpoint entanglement entropy enzyme epistemology equities
escrow exacerbate exacerbates existential exponent fiduciary firmware fractal frontend genome genomic gradient habitus hash hermeneutics heuristic heuristics histogram
hypothesis idempotent impedance indices inertia integral interpolation invariant ischemic isotope kernel kinase kinetic latency ligand liquidity lipid logarithm manifold
mechatronics metabolite metadata microservice middleware mitochondrial modulation molecular monad multicollinearity mutex myocardial neural neuron neuronal nonlinear normalization
ontology opex orthogonal osmosis oxidative paradigm paradigms parameterized pathophysiology pedagogy peptide perturbation phenotype photosynthesis pollutants polymer polymorphism
polynomial posterior predators profundity proprietary protein protocol proximal pruning quantization quantum quantile quark ratio reagent recursion recursive refactoring regression
regulatory salinity scaffolding schema semaphore semiconductor serialization spectral stochastic subsystem synaptic synapse synthesis taxonomy tensor thermodynamic
hessian jacobian convexity eigenvector lagrangian hamiltonian manifold tensor covariant laplacian fourier autoregressive estimator heteroscedastic nanoparticle catalyst substrate receptor antigen antibody cytokine mitochondria ribosome chromosome allele epithelium lesion prognosis comorbidity stenosis edema hypoxia subroutine polymorphic dereference bytecode mainframe firewall encryption subnet hypervisor arbitrageur subordinated debenture tort plaintiff jurisprudence estoppel indemnity promissory morpheme phoneme syntax semantics deixis pragmatics stratigraphy tectonic magma sediment aquifer isobar albedo photon boson fermion neutrino quasar redshift nucleosynthesis spectrometer solenoid capacitor resistor transistor rectifier amplitude waveform oscillation damping
threshold throughput topology torque transducer trophic turbine vector ventricular viscosity voltage zeitgeist quantifies hyperparameter kubernetes docker kafka oauth regex`);
/** Verbs and nouns of dense, scholarly prose; two of them weigh as one term. */
const SCHOLARLY = words(`
elucidate elucidates facilitate facilitates optimize optimizes utilize utilizing utilization exacerbate exacerbates synthesize proficiency methodologies methodology principles techniques advanced
framework frameworks concepts theoretical engineering persistent consolidation quantify terminology mechanism mechanisms`);
/** Words of ceremony. */
const COURTLY = words(
  'esteemed respectfully cordially utmost herewith humbly correspondence henceforth graciously sincerest',
);
/** Marks of speech, of which a single one may stand in a formal text: contractions, vague words, asides to the listener. */
const MARKS_OF_SPEECH = [
  /\b(?:[a-z]+n['’]t|(?:i|you|we|they|he|she|it|that|there|what|who|let)['’](?:m|re|ve|ll|d|s))\b/,
  /\b(?:kind of|sort of|a bit|pretty much|way too|so much|super|totally|absolutely|a lot of|lots|plenty)\b/,
  /\b(?:figure|sort|check|hang|mess|freak|chill|work) (?:it |this |that |them )?out\b|\b(?:drop|give) (?:me|us) a (?:line|call|shout|ring)\b|\b(?:grab|get going|get it done|no sweat|big deal|give it a (?:go|shot|try)|nuts|crazy|guy|thing|stuff)\b/,
  /(?:^|[,.!?] )(?:well|hey|ok|okay|anyway|trust me|honestly|look|listen|by the way|you know|guess what|come on|believe me|seriously|frankly|man|right)\b[,!?]?|\b(?:ok|okay|right)\?/,
  /!/,
];
/** So many make it speech. */
const COLLOQUIAL = 2;
const NOBODY_LIKE_ME =
  /\b(?:nobody|no one|none|no other)\b.{0,40}\b(?:as|than|like) (?:i|me|we|us|ours?)\b|\b(?:we|i)(?:['’]re|['’]m| are| am) (?:simply |quite simply |by far |still )?(?:the (?:best|greatest|finest)|number one|unrivall?ed|unmatched|unbeatable|peerless|geniuses)\b|\bthe envy of\b/;
const PAUSE = /[,;:.!?—–]|\b(?:and|but|while|because)\b/;

/** Words of law and office; everyday writing has no use for them. */
const LEGALESE = words(
  'aforementioned aforesaid herein hereby hereinafter heretofore hitherto thereof thereto therein whereby wherein whereas notwithstanding pursuant necessitate necessitates adherence forthwith henceforth undersigned inasmuch',
);
/** So many marks of office make a formal sentence. */
const LEAST_OFFICIAL = 2;
/** So many words are no short sentence. */
const LONG_SENTENCE = 24;
/** Long words make up so much of dense prose. */
const LONG_WORD = 9;
/** Terms of art as long as this are known to nobody else. */
const LONG_TERM = 15;
const DENSE_SHARE = 0.4;
/** A term alone may be what the text explains: so many words say something in the terms of a field. */
const LEAST_PHRASE = 3;
/** So many words tell that a rare one is a term. */
const LEAST_SENTENCE = 4;
const ACRONYM =
  /(?<![A-Za-z])(?!(?:USA|NASA|NATO|FAQ|ASAP|CEO|FBI|CIA|BBC|USD|EUR|GBP|VIP|DIY|PDF|URL|GPS|ATM|DVD|UFO|AIDS|UNESCO|FIFA|NBA|NFL|UEFA|RSVP|ETA|FYI|PIN|ZIP|CPR|DNA|NOT|AND|THE|YOU|ALL|NEW|OUR)\b)[A-Z]{3,6}(?![A-Za-z])/;
/** Says that the reader knows the subject already. */
const PRESUMES =
  /\b(?:assum(?:es|ing)|presum(?:es|ing)|requires?|presupposes?|intended for|aimed at|written for)\b.{0,40}\b(?:familiar|familiarity|experienced?|expertise|advanced|prior knowledge|experts?|specialists?|professionals)\b|\b(?:every|any) (?:[a-z]+ )?[a-z]+(?:er|ist|ian|or|expert|specialist) knows\b|\b(?:obvious|trivial|familiar|well known) to (?:any|every)/;
const WORD = /[a-z][a-z'-]*/g;
const EMOJI = /\p{Extended_Pictographic}/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function phrases(list: string): readonly string[] {
  return list.trim().split(/[|\n]/);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether the word or what it is a form of is in the list. */
function isIn(list: ReadonlySet<string>, word: string): boolean {
  return basesOf(word).some((base) => list.has(base));
}

/** How many kinds of {@link MARKS_OF_SPEECH} a text has. */
function colloquialIn(lower: string, text: string): number {
  return text === text.toUpperCase() ? 0 : MARKS_OF_SPEECH.filter((mark) => mark.test(lower)).length;
}

/** The tone of a sentence by its words; empty when it is unmarked. `isRare` tells words that few readers know. */
export function registerOf(text: string, isRare: (word: string) => boolean): Tone {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const found = lower.match(WORD) ?? [];
  const padded = ` ${found.join(' ')} `;
  const has = (list: readonly string[]) => list.some((phrase) => padded.includes(` ${phrase} `));
  const tone: Partial<Record<ToneAxis, Lean>> = {};

  if (EMOJI.test(text) || found.some((word) => SLANG.has(word)) || has(SLANG_PHRASES) || found[0] === 'hey') {
    tone.formality = -2;
    tone.diction = -1;
    tone.era = -1;
  }
  if (colloquialIn(lower, text) >= COLLOQUIAL) tone.formality = -2;
  if (found.some((word) => BLUNT.has(word))) tone.politeness = -1;
  if (found.some((word) => isIn(RUDE, word)) || has(RUDE_PHRASES) || ADDRESSED_RUDELY.test(lower)) {
    tone.politeness = -2;
    tone.warmth = -2;
  }
  if (found.some((word) => FAITH.has(word))) tone.faith = 2;
  const outlook =
    sum(lower.split(PAUSE).map((piece) => outlookOf(piece.match(WORD) ?? []))) -
    (has(NEGATIVE_PHRASES) || IN_VAIN.test(lower) ? 2 : 0);
  if (outlook !== 0) tone.outlook = outlook < 0 ? -2 : 2;
  if (found.some((word) => FEELING.has(word)) || text.includes('!')) tone.emotion = 1;
  if (MOVED.test(lower)) tone.emotion = 2;
  if (found.some((word) => MOURNING.has(word))) {
    tone.mood = -2;
    tone.humor = -1;
  }
  if (EXCLAIMED.test(lower)) {
    tone.emotion ??= 1;
    tone.formality ??= -1;
  }
  if (SARCASTIC.test(lower)) {
    tone.sincerity = -2;
    tone.politeness = -2;
    tone.warmth = -2;
    tone.humor = 1;
  }
  if (JOKING.test(lower)) tone.humor = 2;
  if (has(PRESSING)) {
    tone.pressure = 2;
    tone.stance = 2;
  }
  if (has(BEGGING)) tone.confidence = -2;
  if (has(ENDEARING)) tone.warmth ??= 2;
  if (found.some((word) => ARCHAIC.has(word))) tone.era = 2;
  if (isShouted(text)) tone.calm = -2;
  if (has(OPINION)) tone.stance = 2;
  if (has(HEDGED)) tone.confidence = -2;
  if (has(BOASTS) || NOBODY_LIKE_ME.test(lower)) tone.modesty = -2;
  if (has(HASTE)) tone.calm = -2;
  if (found.some((word) => OUTRAGE.has(word))) {
    tone.emotion = 2;
    tone.stance = 2;
    tone.calm = -2;
  }
  if (found.some((word) => DULL.has(word))) tone.energy = -2;
  if (found.length >= LEAST_PHRASE && isTechnical(text, found, isRare)) {
    tone.terminology = 2;
    tone.audience = 1;
    tone.diction ??= 1;
  }
  if (found.some((word) => COURTLY.has(word))) tone.formality ??= 2;
  const official = new Set(found.filter((word) => OFFICIAL.has(word))).size + (has(OFFICIAL_PHRASES) ? 2 : 0);
  if (official >= LEAST_OFFICIAL && tone.formality === undefined) {
    tone.formality = 2;
    tone.warmth ??= -1;
    tone.humor ??= -1;
  }
  if (found.some((word) => LEGALESE.has(word))) {
    tone.formality ??= 2;
    tone.warmth ??= -1;
    tone.diction = 2;
  }
  if (PRESUMES.test(lower)) tone.audience = 2;
  if (found.length >= LONG_SENTENCE && !/[.!?;:]\s+\S/.test(text)) tone.sentences = 2;
  return tone;
}

/** In capitals up to an exclamation mark, or with several of these at once. */
function isShouted(text: string): boolean {
  return /!!/.test(text) || (text.endsWith('!') && text === text.toUpperCase() && /[A-Z]{4}/.test(text));
}

/** Words of hope less words of defeat; a negation up to three words before a word turns it. */
function outlookOf(found: readonly string[]): number {
  let balance = 0;
  for (const [index, word] of found.entries()) {
    const negated = found.slice(Math.max(0, index - 3), index).some((before) => NEGATORS.has(before));
    if (isIn(POSITIVE, word)) balance += negated ? -1 : 1;
    else if (negated && isIn(ABILITY, word)) balance -= 1;
    // "failure is not the end"
    const denied = found.slice(index + 1, index + 3).some((behind) => NEGATORS.has(behind));
    if (isIn(NEGATIVE, word) && !denied && (!negated || NEGATORS.has(word))) balance -= 1;
  }
  return balance;
}

/** A word with a capital behind others. */
function isName(text: string, word: string): boolean {
  return new RegExp(`[^.!?\\s]\\s+${word[0]!.toUpperCase()}${word.slice(1)}\\b`).test(text);
}

/** Endings of words that were made from Greek and Latin for learned use; common ones have them too, rare ones seldom for nothing. */
const LEARNED =
  /(?:ics?|ical(?:ly)?|ional|tions?|sions?|it(?:y|ies)|ives?|ous|ally?|at(?:e[sd]?|or|ing)|i[sz](?:e[sd]?|ing|ations?)|isms?|[ae]nce|ency|[ae]nts?|oid|ine|ary|ory|ium|[aeio]sis|ase|ose|ular|ide|oma|itis|n?ea|emia|uria|algia|ology|u[ms]|eal|uret|metry|graphy|scopy|genesis)$/;
/** Endings of the sciences alone. */
const SCIENTIFIC =
  /(?:spher(?:e|ic)|trop(?:ic|y)|gen(?:ic|esis)|ly(?:sis|tic)|[aei]mi[ac]|plasm|ectomy|opathy|somatic|valent|phil(?:ic|ous)|morphic|scop(?:y|ic)|metric|thermal|static|nomial|kinetic)$/;
/** Endings that make rare forms of common words. */
const PLAIN_ENDING = /(?:ly|ing|ed|est|ish|less|ness|ful|ie|like|some)$|['-]/;

/** Two terms of art, or one that makes up half of a short phrase. */
function isTechnical(text: string, found: readonly string[], isRare: (word: string) => boolean): boolean {
  let weight = 0;
  for (const word of found.flatMap((each) => each.replace(/'s$/, '').split('-'))) {
    if (TERMS.has(word) || TERMS.has(word.replace(/s$/, '')) || (word.length > 7 && COMBINING_FORM.test(word)))
      weight += word.length >= LONG_TERM ? 3 : 2;
    else if (SCHOLARLY.has(word)) weight += 1;
    else if (
      found.length >= LEAST_SENTENCE &&
      word.length > 5 &&
      !SLANG.has(word) &&
      !isName(text, word) &&
      isRare(word)
    )
      weight += SCIENTIFIC.test(word)
        ? 3
        : LEARNED.test(word)
          ? 2
          : !PLAIN_ENDING.test(word) && basesOf(word).every(isRare)
            ? 1
            : 0;
  }
  const long = found.filter((word) => word.length >= LONG_WORD).length;
  if (long >= 4 && long / found.length >= DENSE_SHARE && found.some((word) => isRare(word))) return true;
  const shouting = text === text.toUpperCase();
  if (!shouting && ACRONYM.test(text)) weight += 3;
  return weight >= 4 || (weight >= 2 && found.length <= 4) || (weight >= 3 && found.length <= 12);
}
