import type { Tone } from './tones.ts';

/** Adjectives of manner: what each says of a text, a voice or a speaker. A word may stand in several rows. */
export const MANNER_WORDS: readonly (readonly [Tone, string])[] = [
  [{ formality: 2 }, 'formal ceremonial ceremonious official stately decorous'],
  [{ formality: 2, warmth: -1 }, 'stiff starchy bureaucratic prim buttoned-up'],
  [
    { formality: 1, politeness: 1 },
    'professional businesslike dignified refined respectable gentlemanly statesmanlike',
  ],
  [{ formality: 1 }, 'business corporate polished institutional'],
  [{ formality: 1, terminology: 1 }, 'academic scholarly scientific'],
  [
    { formality: -2 },
    'informal casual colloquial slangy chatty folksy street laid-back breezy offhand gossipy chummy matey down-home unceremonious',
  ],
  [{ formality: -2, politeness: -1, humor: 1 }, 'irreverent flippant cheeky'],
  [{ formality: -1 }, 'conversational relaxed easygoing easy-going down-to-earth personable'],
  [
    { humor: 2 },
    'humorous humourous funny comedic comical comic hilarious witty whimsical droll jocular farcical slapstick uproarious side-splitting laugh-out-loud ludicrous',
  ],
  [{ humor: 2, formality: -1 }, 'jokey joking silly goofy zany wacky rollicking madcap nutty daft clownish cartoonish'],
  [{ humor: 1, formality: -1, energy: 1 }, 'playful fun'],
  [{ outlook: 1 }, 'playful lighthearted light-hearted carefree'],
  [{ humor: 1 }, 'lighthearted light-hearted amusing quirky'],
  [
    { humor: -2 },
    'serious solemn grave earnest humorless humourless reverential sober staid funereal reverent no-nonsense unsmiling',
  ],
  [{ humor: -2, outlook: -1 }, 'somber sombre'],
  [{ faith: 2 }, 'religious devout pious prayerful biblical reverential'],
  [{ faith: -2 }, 'secular nonreligious non-religious'],
  [
    { energy: -2 },
    'dry dull boring bland monotonous monotone tedious flat lackluster lacklustre uninspired unexciting humdrum plodding stodgy insipid wooden',
  ],
  [
    { energy: 2 },
    'engaging lively captivating entertaining gripping energetic riveting spirited vibrant dynamic vivacious animated rousing punchy zippy bubbly perky peppy exhilarating thrilling electrifying stirring high-energy sprightly effervescent zestful',
  ],
  [
    { outlook: 2, emotion: 1 },
    'optimistic uplifting encouraging motivational motivating inspiring inspirational hopeful upbeat cheerful joyful cheery happy enthusiastic excited exciting celebratory sunny rosy buoyant jubilant joyous exultant elated gleeful blissful radiant triumphant feel-good life-affirming heartening',
  ],
  [
    { outlook: 2 },
    'positive festive favorable favourable complimentary approving laudatory appreciative affirming glowing admiring flattering adulatory',
  ],
  [{ outlook: 2, humor: 1, emotion: 1 }, 'jolly merry jovial jaunty mirthful'],
  [{ outlook: 2, warmth: 1 }, 'supportive reassuring'],
  [{ outlook: 2, politeness: 1 }, 'constructive'],
  [
    { outlook: -2, emotion: 1 },
    'pessimistic gloomy bleak hopeless cynical despairing melancholic mournful dark angry bitter tragic sad sorrowful heartbreaking devastating dreary morose glum dismal grim downbeat doleful woeful melancholy forlorn plaintive dejected despondent disheartened disheartening miserable wretched anguished ominous foreboding macabre nightmarish dystopian grief-stricken elegiac lugubrious brooding fatalistic nihilistic desolate sullen',
  ],
  [
    { outlook: -2 },
    'unimpressed disappointed underwhelmed unenthusiastic lukewarm disillusioned negative disparaging defeatist discouraging depressing unfavorable unfavourable disapproving damning fault-finding hypercritical',
  ],
  [
    { emotion: -2, stance: -1 },
    'neutral objective impartial unbiased balanced dispassionate matter-of-fact factual unemotional unsentimental disinterested nonpartisan non-partisan even-handed evenhanded fair-minded journalistic',
  ],
  [{ emotion: -2, stance: -1, warmth: -1 }, 'detached emotionless'],
  [
    { emotion: 2 },
    'emotional emotive passionate heartfelt sentimental dramatic melodramatic mawkish maudlin tearful soppy gushing effusive fervent impassioned ardent fiery heart-rending poignant soulful rapturous overwrought histrionic theatrical',
  ],
  [{ emotion: 2, energy: 2 }, 'exuberant ebullient'],
  [{ emotion: -2 }, 'restrained reserved stoic deadpan understated subdued impassive'],
  [{ emotion: -2, stance: -2, formality: 1 }, 'encyclopedic encyclopaedic'],
  [{ emotion: -1, humor: -1, formality: 1 }, 'analytical analytic methodical'],
  [{ emotion: -2, outlook: -1 }, 'bored apathetic indifferent listless lifeless'],
  [{ emotion: 1 }, 'reflective nostalgic'],
  [{ emotion: 1, energy: 1 }, 'vivid poetic lyrical'],
  [
    { warmth: 2 },
    'warm friendly empathetic empathic compassionate caring kind welcoming affectionate tender loving approachable heart-warming cordial amiable amicable genial hospitable neighborly neighbourly fatherly motherly maternal fond heartwarming sympathetic considerate good-natured good-humored kind-hearted kindly inviting comforting nurturing',
  ],
  [{ warmth: 2, politeness: 1, calm: 1 }, 'gentle patient'],
  [{ warmth: 2, calm: 1 }, 'cozy cosy homely'],
  [{ warmth: 1 }, 'personal intimate confessional'],
  [
    { warmth: -2 },
    'cold distant aloof unfriendly hostile impersonal clinical unsympathetic icy chilly frosty frigid standoffish stand-offish unfeeling heartless callous unwelcoming uncaring robotic',
  ],
  [{ warmth: -2, politeness: -1 }, 'stern intimidating menacing threatening austere ruthless severe'],
  [
    { politeness: 2 },
    'polite respectful courteous tactful diplomatic deferential civil well-mannered gracious chivalrous genteel considerate',
  ],
  [
    { politeness: -2 },
    'rude impolite demanding defensive disrespectful insulting aggressive offensive abrasive confrontational condescending mocking snarky harsh belittling insolent sneering scornful contemptuous derisive dismissive curt snappy brusque vulgar crude impatient mean nasty cruel hurtful demeaning hostile accusatory gruff surly patronizing patronising crass obnoxious abusive hateful venomous vitriolic spiteful disdainful impertinent impudent discourteous uncivil foul-mouthed profane ill-mannered churlish boorish hectoring accusing reproachful taunting jeering malicious combative belligerent antagonistic quarrelsome',
  ],
  [{ politeness: -2, outlook: -2, warmth: -1 }, 'scolding caustic acerbic harsh merciless unforgiving'],
  [{ sincerity: -2, humor: 1, formality: -1, politeness: -1 }, 'sarcastic sardonic tongue-in-cheek facetious'],
  // A mock-heroic style is formal.
  [{ sincerity: -2, humor: 1, politeness: -1 }, 'ironic satirical'],
  [{ sincerity: 2, politeness: 1 }, 'sincere genuine'],
  [{ sincerity: 1, directness: 2 }, 'honest candid frank'],
  [
    { confidence: 2 },
    'confident assertive authoritative decisive bold self-assured emphatic resolute forceful self-confident commanding determined unwavering unequivocal definitive firm unyielding uncompromising steely adamant',
  ],
  [
    { confidence: -2 },
    'hesitant uncertain tentative unsure timid hedging insecure diffident doubtful shy meek wavering indecisive noncommittal non-committal self-doubting desperate pleading imploring',
  ],
  [{ confidence: -2, politeness: 1 }, 'apologetic'],
  [{ modesty: 2, politeness: 1 }, 'modest humble unassuming self-effacing self-critical'],
  [{ modesty: 2, humor: 1, formality: -1 }, 'self-ironic self-deprecating'],
  [
    { modesty: -2, politeness: -1, confidence: 1 },
    'arrogant boastful bragging conceited cocky smug haughty pompous self-important vain self-congratulatory self-satisfied haughty supercilious snooty imperious lordly',
  ],
  [
    { calm: 2 },
    'calm serene tranquil peaceful soothing composed placid restful relaxing even-tempered level-headed collected sedate mellow unruffled',
  ],
  [{ calm: 2, humor: -1 }, 'contemplative meditative'],
  [
    { calm: -2, emotion: 1 },
    'frantic frenzied agitated hysterical panicked panicky chaotic furious hectic frenetic feverish tense nerve-racking anxious nervous jittery uneasy alarmist alarmed frightened terrified',
  ],
  [{ calm: -2, emotion: 1, warmth: -1 }, 'angry irate enraged outraged indignant livid raging furious'],
  [
    { calm: -2, outlook: -1 },
    'eerie spooky creepy scary frightening terrifying horrifying chilling sinister menacing alarming unsettling disturbing',
  ],
  [{ humor: -1, emotion: 1 }, 'suspenseful nail-biting'],
  [{ stance: 2 }, 'biased one-sided partisan subjective opinionated prejudiced slanted polemical propagandistic'],
  [{ brevity: 1 }, 'succinct terse concise laconic pithy to-the-point clipped'],
  [{ brevity: -2 }, 'long-winded rambling verbose wordy longwinded prolix meandering digressive loquacious garrulous'],
  [{ era: 2 }, 'archaic old-fashioned antiquated old-timey medieval shakespearean elizabethan victorian'],
  [{ era: -2 }, 'contemporary modern up-to-date present-day trendy hip'],
  [{ stance: 2, emotion: 1 }, 'persuasive promotional'],
  [{ stance: 2, energy: 2, emotion: 1, formality: -1 }, 'hyped-up hyped sensationalist sensational'],
  [
    { diction: -2 },
    'simple plain simplistic childlike child-friendly uncomplicated unadorned easy-to-understand easy-to-read unpretentious kid-friendly',
  ],
  [
    { diction: 2 },
    'sophisticated elevated ornate erudite literary grandiloquent lofty elaborate florid baroque bombastic high-flown highbrow high-brow overblown pretentious arcane intellectual',
  ],
  [{ diction: 2, energy: 1 }, 'flowery'],
  [{ terminology: 2 }, 'technical jargon-heavy jargon-laden jargon-filled'],
  [{ terminology: -1, audience: -2 }, 'beginner-friendly beginner-level introductory entry-level'],
  [{ audience: 2 }, 'expert-level graduate-level'],
  [{ audience: -2 }, 'kid-friendly child-friendly childlike'],
  [{ pace: 2 }, 'fast-paced breathless hurried rushed brisk'],
  [{ pace: -2 }, 'slow-paced unhurried leisurely slow-burning languid'],
  [{ decency: 2 }, 'family-friendly wholesome chaste'],
  [{ decency: -2 }, 'bawdy raunchy lewd risqué risque gory graphic vulgar obscene'],
  [{ realism: 2 }, 'realistic true-to-life lifelike plausible naturalistic'],
  [{ realism: -2 }, 'fantastical surreal surrealist dreamlike fairytale-like otherworldly unrealistic'],
  [{ directness: 2 }, 'direct straightforward plain-spoken unambiguous'],
  [{ directness: 2, politeness: -1 }, 'blunt'],
  [{ directness: -2 }, 'indirect evasive roundabout oblique euphemistic ambiguous cryptic'],
  [{ terminology: -2 }, 'non-technical nontechnical jargon-free layman-friendly'],
  // What lifts or lowers the mood; hope and comfort go with grief, merriment does not.
  [
    { mood: 2 },
    'cheerful cheery merry jolly jovial happy upbeat sunny joyful joyous gleeful jubilant bubbly perky chirpy festive carefree bouncy exuberant ebullient buoyant jaunty mirthful boisterous rollicking bright-eyed high-spirited ecstatic euphoric elated sprightly blithe blissful radiant celebratory party-like rip-roaring exultant triumphant frolicsome chipper rambunctious',
  ],
  [{ mood: 1, humor: 1, formality: -1, energy: 1 }, 'light'],
  [{ mood: 1 }, 'breezy lighthearted light-hearted playful sparkling zesty frothy'],
  [
    { mood: -2 },
    'gloomy bleak melancholic melancholy mournful sad sorrowful dreary morose glum dismal grim downbeat doleful woeful forlorn plaintive dejected despondent somber sombre elegiac lugubrious brooding funereal tragic heartbreaking despairing hopeless miserable wretched joyless cheerless tearful mirthless grief-stricken crestfallen lachrymose sullen saturnine world-weary desolate dolorous heavy-hearted downcast disconsolate rueful baleful',
  ],
  [{ mood: -1 }, 'solemn grave wistful austere dour stern'],
  [
    { outlook: -2, emotion: 1 },
    'joyless cheerless embittered resentful crestfallen heavy-hearted downcast disconsolate dour world-weary jaded saturnine dolorous alarmist apocalyptic doom-laden doomy disheartening soul-crushing',
  ],
  [
    { outlook: 2, emotion: 1 },
    'chirpy bouncy blithe chipper euphoric high-spirited rah-rah pep-filled sanguine starry-eyed gung-ho bright-eyed eager rapturous',
  ],
  [
    { outlook: 2 },
    'rave gushing effusive praising fulsome adoring worshipful reverent congratulatory enthused lavish upbeat',
  ],
  [
    { outlook: -2 },
    'scornful disdainful damning critical-minded carping nitpicking nit-picking captious naysaying grouchy grumbling moaning complaining whiny whining bitter',
  ],

  [
    { formality: 2 },
    'punctilious courtly regal majestic black-tie buttoned-down protocolary protocol-like statutory contractual diplomatic-sounding ministerial magisterial officialese high-register',
  ],
  [{ formality: 2, warmth: -1 }, 'stilted starched rigid officious prissy strait-laced straitlaced po-faced stuffy'],
  [{ formality: 2, diction: 2, warmth: -1 }, 'legalistic lawyerly notarial juridical'],
  [{ formality: 1 }, 'solemn grave dignified professorial staid sedate'],
  [
    { formality: -2 },
    'streetwise street-smart blokey blokeish laddish loose unbuttoned off-the-cuff vernacular pally hip jive hang-loose chill chilled unstuffy texty slang-heavy slang-filled slang-ridden emoji-filled emoji-heavy',
  ],
  [
    { formality: -1 },
    'folksy homespun jokey neighbourly neighborly pub-style free-and-easy natural-sounding unceremonious',
  ],
  [{ formality: -1, humor: 1, politeness: -1 }, 'cheeky sassy saucy irreverent flippant pert'],
  [{ formality: -2, politeness: -2 }, 'foul-mouthed sweary swearing potty-mouthed uncouth'],

  [
    { humor: 2 },
    'ridiculous absurd jesting joshing waggish clowning gag-filled joke-filled pun-filled punny risible sidesplitting knockabout',
  ],
  [
    { humor: 1 },
    'mischievous impish roguish wry bantering boisterous quick-witted playful tongue-in-cheek arch puckish offbeat tickling',
  ],
  [{ humor: -2 }, 'straight-faced po-faced poker-faced solemn-sounding unfunny straitlaced strait-laced jokeless'],
  [{ humor: -1 }, 'stern austere ceremonial ceremonious funereal mournful legalistic sorrowful'],
  [{ humor: -2, emotion: -2 }, 'sober'],

  [
    { emotion: 2 },
    'overemotional lachrymose schmaltzy saccharine syrupy sappy weepy tear-jerking gushy sugary rhapsodic ecstatic fervid zealous vehement soul-baring cloying treacly overexcited excitable heartrending moving touching stormy fanatical effusive dewy-eyed misty-eyed rapt swooning emotion-laden emotion-filled emotionally-charged',
  ],
  [
    { emotion: -2 },
    'unemotive unexcited unmoved businesslike clinical bald just-the-facts report-like cool cool-headed coolheaded low-key lowkey stoical phlegmatic unsentimental unfeeling emotionless passionless affectless expressionless poker-faced antiseptic',
  ],
  [{ emotion: -1 }, 'measured composed tempered moderate terse'],
  [{ emotion: -2, stance: -1 }, 'unopinionated value-free value-neutral reporterly'],

  [
    { warmth: 2 },
    'warm-hearted warmhearted soft-hearted big-hearted cuddly grandmotherly grandfatherly brotherly sisterly fraternal companionable convivial sweet sweet-natured comforting consoling solicitous obliging open-hearted humane tender-hearted affable sociable congenial benevolent fond heartfelt kindly',
  ],
  [
    { warmth: -2 },
    'glacial remote unapproachable forbidding loveless soulless stony hard-hearted cold-hearted cold-blooded antiseptic sterile flinty heartless machine-like machinelike unloving joyless bloodless',
  ],
  [{ warmth: -1 }, 'mechanical wooden steely cool stuffy strict severe'],

  [
    { politeness: 2 },
    'mannerly well-bred civilised civilized obliging urbane suave complaisant gentlemanly ladylike reverent',
  ],
  [{ politeness: 1 }, 'grateful thankful appreciative kind kindly warm-hearted friendly gentle soothing'],
  [{ warmth: 1 }, 'grateful thankful appreciative'],
  [
    { politeness: -2 },
    'barking snarling sharp-tongued bitchy catty snide cutting acrimonious antagonising antagonizing coarse uncouth loutish thuggish bullying domineering overbearing bossy peremptory pugnacious truculent testy irritable grumpy peevish petulant crabby cranky grouchy crotchety cantankerous tetchy irascible waspish prickly snippy short-tempered ill-tempered bad-tempered exasperated derogatory pejorative slanderous libellous defamatory vituperative scurrilous sneery scoffing haughty finger-wagging blaming threatening menacing intimidating rough-tongued in-your-face vicious savage brutal ungracious ungrateful bristling annoyed irritated unkind catty snotty huffy stroppy mouthy bratty patronising dictatorial authoritarian tyrannical dressing-down trash-talking uncivilised uncivilized loud-mouthed shaming',
  ],
  [{ politeness: -2, sincerity: -2 }, 'biting mordant'],
  [
    { politeness: -1 },
    'brash sassy saucy offhand strident pushy preachy moralising moralizing judgmental judgemental sanctimonious self-righteous',
  ],

  [
    { confidence: 2 },
    'assured unhesitating categorical dogmatic trenchant sure-footed self-possessed dauntless fearless bullish cocksure strong-willed',
  ],
  [
    { confidence: -2 },
    'halting faltering stammering stuttering equivocal equivocating wishy-washy cowering grovelling groveling begging beseeching submissive mousy self-conscious bashful sheepish hand-wringing craven whimpering whiny snivelling',
  ],
  [{ confidence: -1 }, 'cautious guarded circumspect coy nervous'],
  [
    { confidence: -1, sincerity: -1, politeness: 1 },
    'obsequious servile fawning sycophantic cringing ingratiating toadying oily unctuous',
  ],
  [
    { modesty: -2 },
    'self-aggrandizing self-aggrandising self-glorifying self-promoting swaggering grandstanding vainglorious bumptious cocksure chest-thumping',
  ],
  [{ modesty: 2 }, 'unpretentious unostentatious demure'],
  [{ modesty: 1 }, 'grateful'],

  [
    { sincerity: -2 },
    'insincere mock-serious mock-heroic parodic parodistic parody-like burlesque spoof satiric lampooning sneering mocking derisive',
  ],
  [{ sincerity: 2 }, 'heartfelt unfeigned wholehearted unironic'],
  [{ sincerity: 1 }, 'earnest straight'],

  [
    { calm: 2 },
    'quiet hushed muted soft-spoken softly-spoken whispering whispered dreamy drowsy lulling mild unflappable cool-headed coolheaded low-key lowkey pacific gentle unexcited unagitated meditative zen even-keeled sleepy',
  ],
  [{ calm: 1 }, 'measured slow unhurried leisurely soft contemplative'],
  [
    { calm: -2 },
    'loud noisy shouty shouting screaming yelling raucous rowdy boisterous rambunctious riotous tumultuous turbulent manic breakneck overexcited hyper hyperactive clamorous strident shrill stormy excitable overwrought hot-headed blaring deafening ear-splitting thunderous wild urgent panic-stricken frenzied explosive restless',
  ],

  [{ stance: 2, emotion: 1 }, 'scornful contemptuous derisive sneering mocking glowing disdainful vitriolic admiring'],
  [
    { stance: 2 },
    'partial tendentious propagandist propagandising crusading campaigning agitprop loaded editorialising editorializing one-eyed fanboyish',
  ],
  [
    { pressure: 2, stance: 1, emotion: 1 },
    'pushy hard-sell sales-driven sales-y salesy sales-heavy markety advertorial high-pressure pressuring pressing hard-selling coercive importunate spammy clickbaity',
  ],
  [{ pressure: -2 }, 'non-pushy unpushy low-pressure no-pressure pressure-free'],
  [{ stance: -1 }, 'unslanted nonjudgmental non-judgmental nonjudgemental'],

  [
    { diction: -2 },
    'everyday down-to-earth homespun no-frills unvarnished bare bare-bones spare stripped-down stripped-back pared-down minimalist monosyllabic childish babyish elementary unsophisticated plain-worded simple-worded kindergarten-level easy-reading basic',
  ],
  [
    { diction: -1 },
    'accessible comprehensible digestible understandable intelligible easy jargon-free layman-friendly non-technical nontechnical earthy',
  ],
  [
    { diction: 2 },
    'highfalutin high-falutin grandiose turgid orotund magniloquent sesquipedalian mannered overwritten byzantine convoluted abstruse recondite learned bookish professorial pedantic scholastic donnish rococo embellished lush exalted cerebral inflated stilted purple rarefied esoteric overwrought ornamental verbose high-minded lettered flowery labyrinthine ostentatious wordy literate gilded',
  ],
  [{ diction: 1 }, 'philosophical intricate dense lyrical poetic academic courtly regal'],
  [
    { terminology: 2 },
    'jargony jargonistic technocratic hyper-technical highly-technical acronym-laden acronym-heavy scientific-sounding',
  ],
  [{ terminology: 1 }, 'geeky nerdy specialist clinical'],

  [{ brevity: 2 }, 'terse laconic telegraphic clipped taciturn tight-lipped'],
  [{ brevity: 1 }, 'brief crisp compact tight lean curt brisk no-nonsense punchy monosyllabic'],
  [
    { brevity: -2 },
    'windy wandering chattering babbling blathering waffling waffly rambly circuitous discursive long-drawn-out drawn-out diffuse periphrastic tangential talkative digression-filled overlong ponderous',
  ],
  [{ brevity: -1 }, 'expansive philosophical chatty gossipy effusive'],
  [
    { energy: -2 },
    'droning drab colourless colorless arid dusty pedestrian leaden soporific sleepy prosaic unanimated tired tame sleep-inducing deadening stale bloodless soulless spiritless stuffy bored weary sluggish lethargic',
  ],
  [
    { energy: 2 },
    'sparkling snazzy jazzy action-packed pacy pulsating adrenaline-fuelled adrenaline-fueled high-octane fiery boisterous peppy turbo-charged breathless swashbuckling hyper hectic fizzing fizzy exuberant bouncy chirpy rip-roaring gung-ho zesty',
  ],
  [{ energy: -1 }, 'muted subdued low-key austere quiet'],
  [{ era: 2 }, 'olde-worlde old-world quaint bygone antique chivalric knightly antiquarian'],
  [{ era: -2 }, 'millennial gen-z zeitgeisty present-day'],
  [{ pace: 2 }, 'breakneck rapid-fire hectic frantic frenetic pacy whirlwind galloping'],
  [{ pace: -2 }, 'slow dawdling ambling plodding drawling languorous lingering'],
  [{ decency: 2 }, 'g-rated child-safe decorous'],
  [{ decency: -2 }, 'sweary foul-mouthed profane crude smutty ribald dirty salacious x-rated r-rated swearing'],
  [{ directness: 2 }, 'forthright outspoken upfront plainspoken straight-talking point-blank unsparing unvarnished'],
  [{ directness: 1 }, 'no-nonsense curt pointed'],
  [{ directness: -2 }, 'veiled coy cagey elliptical allusive mealy-mouthed hinting riddling sphinx-like'],
];

/**
 * Words for too much of something that may well be wanted: to deny one says nothing of the rest. What is formal but never
 * stiff is formal.
 */
export const EXCESSES: ReadonlySet<string> = new Set(
  `stiff stilted starched starchy stuffy rigid officious prim prissy strait-laced straitlaced po-faced bureaucratic legalistic
robotic mechanical wooden clinical pompous grandiloquent bombastic pretentious overblown florid flowery purple turgid
convoluted verbose pedantic bookish silly goofy zany wacky clownish cartoonish nutty daft slapstick ludicrous ridiculous absurd
mawkish maudlin soppy gushing gushy effusive melodramatic theatrical histrionic overwrought schmaltzy saccharine syrupy sappy sugary
cloying treacly sentimental sensationalist sensational hyped hyped-up flattering adulatory fawning obsequious sycophantic servile
preachy moralising moralizing judgmental judgemental simplistic
childish babyish childlike chummy matey pally blokey blokeish cutesy flippant cheeky offhand terse curt laconic clipped telegraphic
abrupt blunt grim bleak hopeless gloomy morose hyper hyperactive breathless cocksure dogmatic dull boring bland
monotonous monotone tedious plodding flat lifeless`.split(/\s+/),
);
