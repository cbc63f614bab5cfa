/**
 * Near-synonyms in prompts. Words of one line name the same thing when a prompt asks for it or forbids it; the first is
 * the name of the group. A word stands in one group of its part of speech at most.
 */

const NOUNS = `
source citation reference footnote endnote bibliography works-cited reference-list
example illustration sample instance
disclaimer caveat
summary recap synopsis overview wrap-up tl;dr
conclusion closing concluding-remark closing-remark concluding-section final-thought
introduction intro preamble foreword introductory-paragraph introductory-remark
rest-day day-off free-day
tool equipment utensil implement
reason cause rationale justification motivation motive
explanation clarification elaboration
price cost fee pricing rate
rent rental
salary wage pay remuneration compensation paycheck paycheque earnings
side-effect adverse-effect adverse-reaction side-effects adverse-effects
symptom complaint
risk danger hazard
benefit advantage upside strength merit pro
drawback disadvantage downside weakness shortcoming con limitation
suggestion recommendation advice tip
statistic statistics stats stat figure statistical-datum statistical-data numerical-data numeric-data quantitative-data hard-data
competitor rival
customer client
user end-user
image picture photo photograph illustration-image snapshot
link hyperlink url
question query inquiry enquiry
answer response reply
greeting salutation hello
quotation quote direct-quotation direct-quote verbatim-quote quoted-passage
farewell sign-off goodbye
apology apologies
emoji emoticon emojis smiley smiley-face
joke pun wordplay word-play gag quip wisecrack one-liner
humor humour wit comedy
story tale narrative
feeling emotion sentiment
opinion view viewpoint standpoint
diagnosis diagnose
forecast prediction projection
deadline due-date cut-off-date
step stage
background backstory back-story biographical-background
ending finale denouement dénouement
permission approval consent authorization
confirmation acknowledgment acknowledgement
documentation docs
bug defect fault
error mistake
test unit-test test-suite test-case
dependency package library
password passphrase
metaphor simile
idiom proverb saying idiomatic-expression adage maxim aphorism
slang colloquialism colloquial-expression
jargon technical-terminology
effect impact consequence
feature functionality
description depiction
order-number order-no
detail specifics
challenge difficulty obstacle hurdle
problem trouble
goal objective aim
method methodology
strategy tactic
employee staff
brand brand-name trademark
company company-name firm corporation manufacturer
job profession occupation career
physician doctor medic
dialogue dialog conversation direct-speech spoken-exchange
date day calendar-date
disease illness sickness ailment
dose dosage
medicine medication drug
expense expenditure spending
film movie
car automobile
kid child youngster
instructor teacher
pupil student
author writer
attendee participant
supervisor boss manager
country nation
city town
journey trip
plot storyline story-line
rule regulation
skill ability competence
hobby pastime personal-interest leisure-activity
dispute conflict
accommodation lodging housing
poem poetry
beverage drink
solution answer-key correct-answer right-answer
fact truth
anecdote personal-story personal-anecdote vignette reminiscence
protagonist main-character central-character lead-character hero heroine
villain antagonist
title headline
equation formula
graph chart
abbreviation acronym initialism short-form
foreign-word foreign-phrase foreign-expression foreign-term loanword
cliche cliché truism platitude stock-phrase hackneyed-phrase
hyperbole exaggeration overstatement
profanity swear-word swearword curse-word swearing expletive obscenity vulgarity foul-language bad-language strong-language
flashback flash-back
plot-twist twist surprise-twist
monologue soliloquy
inner-monologue internal-monologue interior-monologue
smell scent odor odour aroma fragrance
sound noise
taste flavor flavour
sensory-detail sensory-description sensory-imagery sensory-language sensory-impression
moral moral-lesson
takeaway key-takeaway
rhyme end-rhyme
vocabulary word-choice diction
scientific-name latin-name botanical-name
biography biographical-detail biographical-information life-story
timeline chronology
equipment gear
nightlife night-life
myth misconception
pitfall stumbling-block
prerequisite precondition
ingredient component-part
appendix annex
glossary word-list
slogan tagline catchphrase
nickname pet-name
warranty guarantee-period guarantee
discount rebate price-reduction
refund money-back reimbursement
funeral burial
death demise
wedding marriage-ceremony
marriage matrimony
holiday vacation
ocean sea
forest wood woodland
ship vessel boat
attorney lawyer solicitor barrister counsel
soldier warrior
ghost spirit phantom spectre specter
magic sorcery witchcraft
supernatural-element supernatural
deposit security-deposit security-payment
license licence licensing
degree diploma
homework home-work
loan credit-agreement
tax taxation levy
fine penalty
debt arrears
receipt proof-of-purchase
bonus premium-pay
pension retirement-benefit
savings nest-egg
income revenue-stream
landlord landlady
tenant renter lodger
flat apartment
neighbour neighbor
garden yard
garbage rubbish trash litter
heating heater
elevator lift
sidewalk pavement
basement cellar
vacancy job-opening opening-position
resignation notice-of-resignation
dismissal layoff
applicant job-applicant
colleague coworker co-worker workmate
overtime extra-hours
workload work-load
strike walkout
union trade-union labor-union
duration lifespan life-span length-of-time service-life
childhood early-year early-life youth
research scientific-study study
exam examination
curriculum syllabus
headmaster headteacher headmistress
classmate schoolmate
college university
scholarship bursary
kindergarten nursery preschool
allergy intolerance
injury wound
surgery surgical-operation
hospital clinic
vaccine vaccination jab inoculation
addiction dependence
tiredness fatigue exhaustion
pain ache
fever high-temperature
diet eating-habit
recipe cooking-instruction
starter appetizer appetiser hors-d'oeuvre
sweetener sugar-substitute
calorie kilocalorie
spice seasoning
airplane aeroplane plane aircraft
airport airfield
luggage baggage suitcase
passport travel-document
railway railroad
motorway highway freeway
bicycle bike
traffic-jam congestion
itinerary travel-plan
souvenir keepsake memento
tourist sightseer holidaymaker
beach seaside
hill slope
mum mom mother mummy mommy
dad father daddy
grandma grandmother granny
grandpa grandfather granddad
baby infant newborn
teenager adolescent teen
divorce marriage-breakdown
inheritance legacy bequest
engagement betrothal
lawsuit legal-action litigation
verdict judgment judgement
evidence proof
witness eyewitness
police police-force
prison jail gaol
thief burglar robber
theft stealing larceny
murder homicide killing
complaint-letter letter-of-complaint
priest clergyman vicar pastor
heaven paradise
hell inferno
election ballot
law statute
migrant immigrant
refugee asylum-seeker
war warfare armed-conflict
army military armed-forces
autumn fall-season
noon midday
evening nightfall
puppy young-dog
rooster cockerel
cattle livestock
snake serpent
rabbit bunny
veterinarian vet animal-doctor
rain rainfall
fog mist
storm tempest
temperature degree-celsius
sponsor sponsorship backer
donor giver benefactor donator
donation gift-of-money
volunteer unpaid-helper
shop store
advertisement advert ad commercial
delivery shipment
parcel package-post
coupon voucher
prize award
winner victor
coach trainer
accident crash collision
fire blaze
repair mending
delay hold-up lateness
cancellation calling-off
cellphone smartphone mobile-phone
laptop notebook-computer
sofa couch settee
curtain drape
gasoline petrol
trousers pants
clothing clothes attire outfit apparel dress-code
sneaker trainer-shoe
sweater jumper pullover
toy plaything
television tv telly
song tune
theatre theater playhouse
cinema movie-theater`;

const VERBS = `
ask inquire enquire query
request solicit demand
clarify confirm-meaning
cite reference credit attribute
apologize apologise regret
greet welcome
refuse decline reject
reveal disclose divulge expose tell inform spoil
explain clarify elucidate illuminate
describe depict portray
repeat restate reiterate paraphrase
confirm verify double-check
use call invoke run execute trigger
delete remove erase
edit modify change alter touch
create make produce generate
summarize summarise condense recap
guess assume speculate infer
invent fabricate hallucinate make-up
transfer escalate hand-over forward hand-off
recommend suggest advise counsel propose
promise guarantee pledge
warn caution alert
mention name bring-up allude
discuss talk-about
show display present
hide conceal
add append insert
praise compliment flatter laud commend extol
criticize criticise condemn denounce
predict forecast foretell
commit check-in
push publish
install add-dependency
allocate assign reserve earmark
translate render
stop halt
wait pause
start begin
finish complete
skip omit
share disclose-to
evaluate assess rate appraise judge
reach arrive
buy purchase
help assist
emphasize emphasise stress underline underscore highlight accentuate
forgive pardon
celebrate commemorate
thank acknowledge-gratitude`;

function index(lines: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [name, ...others] = line.trim().split(/\s+/);
    if (!name) continue;
    for (const word of [name, ...others]) if (!groups.has(word)) groups.set(word, name);
  }
  return groups;
}

const NOUN_GROUPS = index(NOUNS);
const VERB_GROUPS = index(VERBS);

/** Whether a noun of several words, joined by `-`, is in a group. */
export function isCompound(joined: string): boolean {
  return NOUN_GROUPS.has(joined);
}

/** The name of the noun's group, or the noun itself. Takes a lemma. */
export function nounGroup(lemma: string): string {
  return NOUN_GROUPS.get(lemma) ?? lemma;
}

/** The name of the verb's group, or the verb itself. Takes a lemma. */
export function verbGroup(lemma: string): string {
  return VERB_GROUPS.get(lemma) ?? lemma;
}

const MEMBERS = new Map<string, string[]>();
for (const groups of [NOUN_GROUPS, VERB_GROUPS]) {
  for (const [word, name] of groups) MEMBERS.set(name, [...(MEMBERS.get(name) ?? [name]), word]);
}

/** Every word that goes by the name of a group, the name among them. */
export function groupMembers(name: string): readonly string[] {
  return MEMBERS.get(name) ?? [name];
}

/** What a noun is a kind of: the general term first, its kinds after. A ban on the general bans every kind. */
const KINDS = `
spoiler: ending twist
contact-detail: phone-number telephone-number email-address postal-address address phone email fax contact contact-information
personal-data: name first-name last-name full-name date-of-birth birthday age gender address home-address phone-number email-address email phone passport-number social-security-number salary contact-detail marital-status
personal-information: personal-data
personal-detail: personal-data
contact-information: contact-detail
contact: contact-detail
finance: budget price salary cost revenue profit debt
financial-information: budget price salary income account-number balance credit-card-number revenue cost wage profit turnover debt
number: statistic percentage price quantity account-number phone-number amount sum total
source: footnote bibliography link
visual: image chart diagram graph table emoji photo picture infographic icon
media: image video audio photo recording podcast film
figurative-language: metaphor simile idiom personification hyperbole analogy allegory imagery alliteration figure-of-speech
credential: password api-key token secret key username
secret: password api-key token credential
family: parent mother father sibling brother sister child family-member spouse wife husband daughter son mum mom mommy mummy dad daddy grandmother grandfather grandparent grandma grandpa aunt uncle cousin niece nephew twin relative sister-in-law brother-in-law
relative: parent mother father sibling brother sister child family-member wife husband daughter son mum mom dad grandmother grandfather grandparent grandma grandpa aunt uncle cousin niece nephew
medical-advice: diagnosis dosage treatment prescription
advice: recommendation tip suggestion medical-advice legal-advice financial-advice investment-advice
punctuation: comma semicolon colon exclamation-mark question-mark period dash em-dash full-stop apostrophe hyphen parenthesis bracket ellipsis semi-colon punctuation-mark
food: cuisine delicacy meal snack dish ingredient breakfast lunch dinner fruit vegetable meat fish bread cheese soup salad cake pizza pasta sandwich chocolate dessert
meat: mince minced-beef chicken beef pork lamb bacon ham turkey veal steak sausage duck mince salami pepperoni prosciutto meatball poultry venison goat mutton brisket ribs
fish: salmon tuna cod shrimp prawn anchovy trout sardine mackerel halibut seafood crab lobster
dairy: sour-cream whipped-cream milk butter cheese cream yogurt yoghurt ghee whey buttermilk parmesan mozzarella
animal-product: meat fish dairy egg honey gelatin gelatine lard
animal: hedgehog cat dog bear fox rabbit owl horse mouse bird wolf lion elephant snail heron turtle frog puppy kitten cow pig sheep goat hen rooster duck goose crow raven eagle whale dolphin shark octopus tortoise toad snake lizard tiger monkey ape gorilla penguin squirrel badger otter beaver deer moose bee ant spider butterfly hamster hare donkey parrot pony pet insect camel giraffe zebra crocodile sparrow pigeon seagull rat
medicine: painkiller antibiotic aspirin ibuprofen paracetamol antidepressant
medication: painkiller antibiotic aspirin ibuprofen paracetamol antidepressant
nut: almond walnut cashew pecan hazelnut peanut pistachio
alcohol: wine beer whiskey whisky vodka rum gin champagne cocktail ale cider liqueur brandy tequila prosecco bourbon sangria
violence: kill stab strangle murder-scene fight battle murder killing war bloodshed stabbing shooting torture gunfight assault brawl massacre fistfight death-scene gore shootout punch
pleasantry: greeting farewell
filler: greeting preamble introduction
story: anecdote fable legend
weather: rain rainfall snow sunshine storm thunderstorm wind fog heat frost temperature forecast drizzle hail blizzard breeze cloud lightning thunder sunny-day rainy-day
music: cello piano violin guitar flute drum trumpet saxophone song melody band choir orchestra concert musical-instrument
musical-instrument: cello piano violin guitar flute drum trumpet saxophone harp clarinet accordion organ tuba banjo ukulele keyboard oboe
instrument: cello piano violin guitar flute drum trumpet saxophone
religion: god bible quran torah prayer church mosque temple scripture heaven hymn psalm bible-verse priest pastor sermon faith jesus allah gospel
accommodation: hotel hostel hut inn motel guesthouse campsite lodge
transport: bus train taxi flight plane bicycle ferry subway metro tram shuttle
transportation: bus train taxi flight plane bicycle ferry subway metro tram shuttle
vehicle: car truck bus van motorcycle bicycle
beverage: coffee tea espresso cappuccino juice soda lemonade milk alcohol
caffeine: coffee espresso cappuccino
sport: football soccer tennis basketball baseball swimming running hiking cycling volleyball rugby golf cricket hockey skiing skating boxing wrestling rowing surfing badminton gymnastics marathon judo
exercise: squat push-up plank lunge cardio stretching yoga jogging
hobby: fishing chess gardening knitting painting hiking photography
fruit: apple banana orange pear grape strawberry blueberry mango pineapple lemon peach cherry
vegetable: carrot onion tomato potato spinach broccoli pepper cucumber cabbage leek
clothing: shirt dress shoe hat jacket trousers coat skirt sweater scarf glove boot jeans blouse suit uniform sock gown raincoat
season: spring summer autumn winter fall
color: red blue green yellow orange purple black white pink
colour: red blue green yellow orange purple black white pink
politics: election party government parliament president senator vote politician minister political-party congress legislation campaign referendum prime-minister
people: person
human: person
human-being: person
person: man woman boy girl child kid teenager adult baby toddler mayor fisherman ferryman waiter waitress teacher instructor doctor nurse farmer sailor captain soldier king queen prince princess knight policeman policewoman firefighter baker butcher gardener shopkeeper barista chef cook driver pilot priest nun monk student pupil tourist neighbour neighbor grandmother grandfather grandma grandpa mother father mum dad brother sister uncle aunt son daughter couple crowd passer-by stranger villager worker tailor blacksmith hunter shepherd fiddler singer dancer beggar thief detective lighthouse-keeper keeper widow widower bride groom hiker cyclist swimmer surfer
debt: loan mortgage
money: donation contribution price fee salary rent deposit cost debt loan fine tax revenue profit turnover discount refund budget bonus pension income savings
income: salary pension bonus
illness: cancer diabetes asthma influenza malaria stroke tuberculosis measles flu cold migraine pneumonia
injury: fracture burn bruise sprain concussion
legal-matter: lawsuit contract divorce inheritance verdict
legal-action: lawsuit
school: homework exam teacher classmate headmaster curriculum
health: disease injury allergy surgery symptom diagnosis
device: phone smartphone laptop tablet computer
feeling: joy sadness anger fear love grief happiness jealousy fury envy pride shame guilt despair regret hope loneliness surprise excitement disgust anxiety
figure: number statistic percentage price amount
equipment: dumbbell barbell treadmill kettlebell resistance-band
measurement: weight height width distance temperature
literary-device: metaphor simile personification hyperbole alliteration allegory irony foreshadowing symbolism imagery flashback
stylistic-device: metaphor simile personification hyperbole alliteration allegory irony rhetorical-question
sensory-detail: smell sound taste texture touch sight
sense: smell sound taste touch sight
family-member: mother father mum mom dad brother sister son daughter wife husband grandmother grandfather aunt uncle cousin
parent: mother father mum mom mommy mummy dad daddy stepmother stepfather
sibling: brother sister twin
grandparent: grandmother grandfather grandma grandpa granny
adult: parent mother father teacher grandmother grandfather
child: son daughter toddler infant baby boy girl
pet: dog cat hamster rabbit parrot puppy kitten goldfish
ending: final-scene last-scene closing-scene final-chapter last-chapter final-act last-act
date: year month weekday opening-hour opening-time
identity: name
location: address street place venue
nutrition: calorie protein fat carbohydrate vitamin mineral fibre fiber
technical-datum: weight size dimension power voltage capacity height width speed battery-life
technical-specification: weight size dimension power voltage capacity height width speed battery-life
medicine: pill sleeping-pill sleep-pill tablet
brand: manufacturer maker
bird: gull owl crow hawk falcon stork magpie blackbird thrush finch dove ostrich peacock kingfisher nightingale lark cuckoo woodpecker albatross pelican flamingo turkey chicken raven eagle duck goose hen rooster parrot sparrow pigeon seagull heron robin swan penguin
insect: bee ant butterfly beetle fly mosquito wasp cricket moth
dinosaur: tyrannosaurus triceratops stegosaurus velociraptor
plant: flower tree rose tulip lily daisy sunflower oak pine fern cactus shrub
flower: rose tulip lily daisy sunflower orchid violet daffodil
tree: oak pine birch maple willow fir palm elm
magic: spell wizard witch sorcerer enchantment potion curse wand
fantasy-element: dragon wizard witch spell fairy elf magic unicorn
mythical-creature: dragon unicorn griffin phoenix mermaid fairy elf troll
supernatural: ghost magic vampire werewolf demon witch spell zombie wizard curse sorcerer fairy miracle haunting
supernatural-element: ghost magic vampire werewolf demon witch spell zombie wizard curse
supernatural-event: miracle haunting possession apparition
war: battle combat bombing trench siege invasion
crime: pickpocket pickpocketing thief shoplifting vandalism mugging murder theft robbery burglary fraud kidnapping arson smuggling
death: murder suicide funeral execution
weapon: gun knife sword rifle pistol bomb dagger axe spear
romance: kiss love-affair love-story date-night flirtation wedding love-interest romantic-relationship
love: kiss love-affair romance love-story
technology: computer smartphone internet robot software app laptop drone email gps telephone television
modern-technology: computer smartphone internet robot app laptop drone email gps television phone social-media
electronic-device: phone smartphone laptop tablet computer television
politician: president prime-minister senator minister mayor congressman governor
meal: breakfast lunch dinner supper brunch
sugar: honey syrup maple-syrup caramel icing-sugar brown-sugar
sweet: cake cookie chocolate candy ice-cream pastry lollipop
dessert: cake ice-cream pudding pie tart brownie cheesecake
drug: cocaine heroin cannabis marijuana
substance: alcohol drug nicotine
gluten: wheat wheat-flour barley rye couscous seitan bulgur
pork: bacon ham prosciutto salami lard
month: january february march april june july august september october november december
time-of-day: morning noon afternoon evening night midnight dawn dusk
country: france germany spain italy japan china india canada mexico brazil england scotland ireland norway sweden denmark finland poland russia australia egypt greece turkey portugal switzerland austria netherlands belgium america usa argentina kenya nigeria thailand vietnam iceland morocco
city: paris london rome berlin madrid tokyo vienna lisbon amsterdam barcelona prague new-york chicago boston sydney toronto dublin istanbul moscow beijing athens budapest venice florence seattle
company: tesla toyota google amazon microsoft apple-inc facebook meta ford bmw volkswagen nike adidas ikea starbucks mcdonald samsung sony netflix walmart honda boeing airbus pepsi coca-cola
brand: tesla toyota google microsoft ford bmw volkswagen nike adidas ikea starbucks mcdonald samsung sony netflix honda iphone coca-cola pepsi rolex gucci lego nivea
social-media: facebook instagram twitter tiktok linkedin youtube
disaster: earthquake flood hurricane tsunami wildfire tornado shipwreck plane-crash
furniture: table-lamp chair sofa couch desk bed wardrobe bookshelf armchair
weekday: monday tuesday wednesday thursday friday
disease: cancer diabetes asthma influenza malaria stroke covid-19 tuberculosis measles
art: painting sculpture
artist: painter sculptor
shape: circle square triangle rectangle
planet: mercury venus mars jupiter saturn uranus neptune
punctuation-mark: comma semicolon colon exclamation-mark question-mark period dash em-dash full-stop apostrophe hyphen
natural-disaster: earthquake flood hurricane tsunami wildfire tornado volcanic-eruption avalanche landslide drought`;

const PARENTS = new Map<string, readonly string[]>();
for (const line of KINDS.split('\n')) {
  const [general, kinds] = line.split(':');
  if (!general?.trim() || !kinds) continue;
  for (const kind of kinds.trim().split(/\s+/)) PARENTS.set(kind, [...(PARENTS.get(kind) ?? []), general.trim()]);
}

const CHILDREN = new Map<string, string[]>();
for (const [kind, parents] of PARENTS) {
  for (const parent of parents) CHILDREN.set(parent, [...(CHILDREN.get(parent) ?? []), kind]);
}

/** All kinds of a general term, kinds of kinds among them. */
export function kindsOf(general: string): readonly string[] {
  const found = new Set<string>();
  const open = [general];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const kind of CHILDREN.get(next) ?? []) {
      if (found.has(kind)) continue;
      found.add(kind);
      open.push(kind);
    }
  }
  return [...found];
}

const ABOVE = new Map<string, ReadonlySet<string>>();

/** All general terms above a kind. Each is read when it is first asked for: all at once would hold up the start. */
function generalsOf(kind: string): ReadonlySet<string> {
  const known = ABOVE.get(kind);
  if (known) return known;
  const above = new Set<string>();
  const open = [kind];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of PARENTS.get(next) ?? []) {
      if (above.has(parent)) continue;
      above.add(parent);
      open.push(parent);
    }
  }
  ABOVE.set(kind, above);
  return above;
}

/** Whether every `kind` is a `general`, by the small hierarchy; words of several parts are joined by `-`. */
export function isKindOf(kind: string, general: string): boolean {
  return PARENTS.has(kind) && generalsOf(kind).has(general);
}

/** Kinds of what is eaten, by which ingredients are banned. */
const FOODS = /^(?:food|meat|fish|dairy|animal-product|nut|alcohol|gluten|sugar|pork|spice)$/;

/** Whether a noun names something to eat or a kind of it. */
export function isFood(noun: string): boolean {
  return FOODS.test(noun) || isKindOf(noun, 'food') || isKindOf(noun, 'animal-product');
}
