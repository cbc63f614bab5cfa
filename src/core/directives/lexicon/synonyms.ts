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
tool utensil implement
reason cause rationale justification motivation motive
explanation clarification elaboration
price cost fee pricing rate
rent rental
salary wage pay remuneration paycheck paycheque earnings
side-effect adverse-effect adverse-reaction side-effects adverse-effects
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
order-number order-no order-id
detail specifics
challenge difficulty obstacle hurdle
problem trouble
goal objective aim
method methodology
strategy tactic
employee staff staff-member member-of-staff worker personnel
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
equipment gear apparatus
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
diet eating-habit dietary-habit
recipe cooking-instruction
starter appetizer appetiser hors-d'oeuvre
sweetener sugar-substitute
calorie kilocalorie kcal calorie-count calorie-content
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
weather weather-condition
fog mist
storm tempest
temperature degree-celsius
sponsor sponsorship backer
donor giver benefactor donator
donation gift-of-money
volunteer unpaid-helper
shop store
advertisement advert ad commercial
delivery shipment shipping
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
cinema movie-theater
counterargument counter-argument opposing-view opposing-viewpoint opposing-argument opposing-opinion opposing-position objection counterpoint counter-point contrary-view dissenting-view dissenting-opinion opposing-perspective alternative-viewpoint
emergency-fund emergency-reserve emergency-saving rainy-day-fund contingency-fund contingency-reserve cash-reserve
ex ex-partner former-partner past-partner ex-lover
ex-girlfriend former-girlfriend
ex-boyfriend former-boyfriend
ex-wife former-wife
ex-husband former-husband
bad-weather poor-weather inclement-weather foul-weather rough-weather adverse-weather wet-weather
supplement dietary-supplement food-supplement nutritional-supplement diet-supplement nutrition-supplement
alcohol alcoholic-drink alcoholic-beverage booze
liquor hard-liquor strong-liquor
soft-drink fizzy-drink carbonated-drink soft-beverage
junk-food unhealthy-snack
meal-plan menu-plan eating-plan
nutrition nutritional-value nutrition-value nutritional-information nutrition-information nutritional-fact nutrition-fact nutritional-datum nutritional-content nutritional-detail nutrition-label nutrition-datum
gym-equipment fitness-equipment exercise-equipment workout-equipment training-equipment sport-equipment
code program-code source-code programming-code computer-code
programming-language coding-language
shell-command terminal-command
sql-query database-query
stack-trace stacktrace backtrace
username user-name login-name
login-detail login-datum login-credential sign-in-detail
api-key api-token
two-factor-authentication 2fa multi-factor-authentication two-step-verification
repository repo git-repository
pull-request merge-request
release-note change-log changelog
bug-report defect-report
user-interface ui
user-experience ux
artificial-intelligence ai machine-intelligence
chatbot chat-bot
system-prompt system-message system-instruction
homepage home-page start-page landing-page
tracking-number tracking-code tracking-id
delivery-date arrival-date
delivery-time shipping-time
delivery-cost shipping-cost shipping-fee delivery-fee delivery-charge shipping-charge postage
customer-service customer-support support-team
phone-number telephone-number mobile-number
email e-mail email-message
email-address e-mail-address mail-address
home-address residential-address
social-security-number ssn
credit-card-number card-number
bank-detail banking-detail bank-account-detail
payment-detail payment-information payment-datum
payment-method payment-option means-of-payment
date-of-birth birth-date birthdate
birthplace place-of-birth
marital-status family-status
birthday-party birthday-celebration
fiancé fiance
fiancée fiancee
pal buddy
relative family-member kinsman kin next-of-kin
ancestor forefather forebear
nanny childminder babysitter baby-sitter
pensioner retiree senior-citizen
celebrity famous-person
enemy foe adversary
spy secret-agent
hacker cybercriminal
bartender barman barmaid barkeeper
flight-attendant stewardess
housekeeper cleaning-lady
freelancer independent-contractor
ceo chief-executive chief-executive-officer managing-director
startup start-up
headquarters head-office
shareholder stockholder
competition-law antitrust-law
turnover sales-revenue
profit net-income
bankruptcy insolvency
takeover acquisition buyout
target-group target-audience target-market
marketing-budget advertising-budget
work-experience professional-experience job-experience
cv résumé resume curriculum-vitae
cover-letter application-letter letter-of-application
working-hour office-hour work-hour
opening-hour opening-time business-hour
remote-work telework telecommuting
sick-leave sick-day medical-leave
parental-leave maternity-leave
lunch-break midday-break
annual-leave vacation-day
terms-and-conditions terms-of-service terms-of-use
small-print fine-print
privacy-policy data-protection-policy
plaintiff claimant
prosecutor district-attorney
alimony maintenance-payment spousal-support
mortgage home-loan
credit-card-debt card-debt
stock-market stock-exchange
cryptocurrency crypto crypto-currency
real-estate realty
estate-agent realtor real-estate-agent letting-agent
utility-bill electricity-bill energy-bill
flatmate roommate
living-room lounge sitting-room
bathroom washroom
toilet lavatory restroom
fridge refrigerator
appliance household-appliance kitchen-appliance electrical-appliance domestic-appliance
hail hailstorm
stove cooker
vacuum-cleaner hoover
washing-machine washer
flowerbed flower-bed
houseplant indoor-plant pot-plant potted-plant house-plant
weedkiller weed-killer herbicide
pesticide insecticide
fertilizer fertiliser plant-food
compost compost-heap
vegetable-garden kitchen-garden
hedge hedgerow
power-cut power-outage blackout
solar-panel photovoltaic-panel
electric-car electric-vehicle ev
truck lorry
motorcycle motorbike
subway metro underground
taxi cab taxicab
train-station railway-station
bus-stop bus-station
public-transport public-transit mass-transit
rental-car hire-car rented-car
airline air-carrier
boarding-pass boarding-card
campsite campground camping-ground
guesthouse guest-house bed-and-breakfast
hostel youth-hostel
hotel-room guest-room
tourist-attraction tourist-sight tourist-site attraction sightseeing-spot
restaurant eatery dining-place
café cafe coffee-shop coffeehouse coffee-house
pub tavern
nightclub night-club disco
local-dish regional-dish regional-speciality local-speciality local-specialty
travel-cost travel-expense
jet-lag jetlag
sunscreen sun-cream sunblock sun-lotion
swimwear swimsuit bathing-suit
sunglasses shades
backpack rucksack
umbrella brolly
jewelry jewellery
makeup make-up cosmetics
haircut hairstyle
football soccer
gym fitness-studio fitness-center fitness-centre
workout exercise-session
warm-up warm-up-exercise warmup warming-up
cool-down cooldown
push-up pushup press-up
sit-up situp
pull-up pullup chin-up
stretching stretching-exercise
muscle-gain muscle-growth muscle-building
weight-loss losing-weight
heart-rate pulse-rate
tumor tumour
flu influenza
covid-19 covid corona coronavirus
stomach-ache tummy-ache stomachache
insomnia sleeplessness
therapist psychotherapist
pharmacy drugstore
emergency-room casualty-department
check-up checkup medical-examination medical-check medical-check-up health-check physical-examination
prescription-drug prescription-medicine
painkiller pain-reliever pain-medication analgesic
home-remedy folk-remedy household-remedy
vitamin-pill vitamin-tablet vitamin-supplement
menstruation menstrual-period
contraception birth-control
obesity overweight
disability handicap
primary-school elementary-school
high-school secondary-school
schoolbook textbook school-book
report-card school-report
school-trip field-trip class-trip
tutoring private-lesson private-tuition
worksheet work-sheet
essay-question open-question
multiple-choice-question multiple-choice
teaching-material learning-material
flashcard flash-card
mathematics maths math
inventor discoverer
spacecraft spaceship
global-warming climate-change climate-crisis
greenhouse-gas carbon-emission
renewable-energy green-energy clean-energy
nuclear-power nuclear-energy atomic-energy
solar-power solar-energy
wind-power wind-energy
plastic-waste plastic-pollution
endangered-species threatened-species
animal-experiment animal-testing
animal-right animal-welfare
omelette omelet
yogurt yoghurt
shrimp prawn
eggplant aubergine
zucchini courgette
cilantro coriander
chickpea garbanzo
cookie biscuit
candy confectionery
doughnut donut
fries french-fries
crisps potato-chip
icing frosting
leftover left-over
baking-tray baking-sheet
frying-pan skillet
cutlery flatware silverware
cooking-time cook-time
preparation-time prep-time
shopping-list grocery-list
sheepdog sheep-dog
ladybird ladybug
seagull sea-gull gull
kennel doghouse
heatwave heat-wave
sunshine sunlight
sunrise dawn daybreak
sunset dusk sundown
hurricane typhoon cyclone
tornado twister
earthquake quake
wildfire forest-fire
plane-crash air-crash
car-accident car-crash traffic-accident road-accident
climate-activist environmentalist
prime-minister premier
voter elector
referendum plebiscite
demonstration protest-march
dictator despot
revolution uprising revolt
treaty pact
peace-treaty peace-agreement
ceasefire truce armistice
racism racial-discrimination
poverty destitution
basic-income universal-basic-income
capital-punishment death-penalty
jesus christ jesus-christ
quran koran
afterlife life-after-death
devil satan
faith religious-belief
christmas xmas
new-year new-year-eve
fairy-tale fairytale folk-tale folktale
verse stanza
narrator storyteller
love-interest romantic-interest
love-story romance-story
comparison juxtaposition
actor actress
soundtrack film-score film-music
special-effect visual-effect
singer vocalist
concert gig
sculpture statue
sadness sorrow
anger rage
guilt remorse
pity compassion
hatred hate
jealousy envy
cheating infidelity adultery
proposal-of-marriage marriage-proposal wedding-proposal
gun firearm
bloodshed carnage slaughter
corpse dead-body cadaver
grave tomb
cemetery graveyard
kidnapping abduction
fraud scam swindle
smuggling trafficking
marijuana cannabis
gambling betting
nudity nakedness
sexual-content explicit-content sexual-material
horoscope star-sign zodiac-sign
fortune-teller clairvoyant
wizard sorcerer
alien extraterrestrial
parallel-world parallel-universe
social-media social-network
influencer content-creator
video-game computer-game
smartwatch smart-watch
headphone earphone earbud
operating-system os
data-breach data-leak
spam junk-mail
phishing phishing-mail
cookie-banner cookie-notice
loading-time load-time
response-time latency
downtime outage
backup back-up
installation-guide installation-instruction
troubleshooting fault-finding
subheading sub-heading subtitle
subject-line email-subject
closing-date application-deadline
action-item action-point
testimonial customer-quote customer-testimonial
unique-selling-point usp
press-release media-release
press-contact media-contact
special-offer special-deal
free-trial trial-period
money-back-guarantee refund-guarantee
delivery-address shipping-address
gift-card gift-voucher
store-credit shop-credit
loyalty-program loyalty-programme
parking-space parking-spot
crossroad intersection
traffic-light stoplight
carbon-footprint co2-footprint
air-pollution smog
bike-lane cycle-lane bicycle-lane cycle-path bike-path
city-centre city-center downtown
suburb outskirts
countryside rural-area
inhabitant resident
city-council town-council
love-affair extramarital-affair
funding financing
mince minced-meat ground-meat ground-beef
crime criminal-act criminal-offence criminal-offense criminal-activity
pay-rise pay-raise salary-increase pay-increase wage-increase salary-rise
raffle prize-draw
task-list to-do-list todo-list`;

const VERBS = `
ask inquire enquire query
request solicit demand
clarify confirm-meaning
cite reference credit attribute
apologize apologise regret
greet welcome
refuse decline reject
reveal disclose divulge expose tell inform spoil
explain elucidate illuminate
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
thank acknowledge-gratitude
hire recruit
dismiss fire sack
repair mend
marry wed
die perish
cry weep sob
shout yell scream
laugh giggle chuckle
postpone defer
reimburse refund
build construct
prohibit forbid ban
permit allow
choose select pick
hate detest loathe
love adore
kill slay
injure hurt
collect gather
fund finance bankroll`;

/** Nouns of two words that some write as one: `flash card`, `flash-card` and `flashcard` are the same word. */
const COMPOUNDS = `
air-bag air-crew air-flow air-port back-ache back-bone back-drop back-end back-log back-yard bar-code base-line bath-tub bed-side bed-time bench-mark
birth-day birth-mark block-chain blood-stream blue-print book-shelf book-store book-shop bow-tie brain-storming bread-crumb bread-stick brief-case
care-giver care-taker cat-walk chat-room check-list chess-board child-birth child-care class-mate class-room code-base cook-book cow-boy cross-word
data-base data-set day-care day-dream day-light dead-line death-bed desk-top dish-washer door-bell ear-bud ear-phone ear-ring egg-shell eye-brow
eye-sight eye-witness face-lift field-work film-maker finger-print fire-arm fire-fighter fire-place fire-wall fire-work flash-light
flow-chart folk-song foot-ball foot-note foot-print foot-wear front-end fund-raiser fund-raising goal-keeper grape-vine ground-water guide-book
guide-line gun-fire gun-shot hair-cut hair-style hand-bag hand-book hand-writing hard-ship hash-tag head-line head-phone head-quarters health-care
heart-beat heart-break help-desk home-owner home-school home-town horse-back host-name house-hold house-wife house-work jail-break job-seeker
jump-suit key-board key-stroke key-word lady-bug lady-bird land-line land-lord land-mark lap-top law-suit leader-board life-boat life-guard life-style
life-time light-house log-book loop-hole love-seat lunch-box main-land market-place meat-ball meat-loaf milk-shake moon-light mouth-wash net-work
news-letter news-paper night-fall night-mare note-book oat-meal pain-killer pan-cake pass-code pass-phrase pass-word pay-check pay-day pay-roll
pay-wall phone-book photo-shoot play-ground play-list play-wright pop-corn post-card post-script proof-reading rain-bow rain-coat rain-fall
rain-forest rain-storm road-block road-map role-play room-mate sail-boat sales-man sand-box sand-castle sand-storm school-teacher school-work
score-board screen-shot script-writer sea-food sea-shell sea-shore sea-side seat-belt ship-wreck shop-keeper shoe-lace side-bar side-kick side-walk
skin-care sky-line sky-scraper slide-show smart-phone smoke-screen snow-ball snow-fall snow-flake snow-man snow-storm song-writer space-craft
space-ship spread-sheet star-fish stair-case step-brother step-father step-mother step-sister stock-broker stop-watch story-board story-teller
story-telling sun-burn sun-flower sun-glasses sun-light sun-rise sun-set sun-shine super-hero super-market super-power sweat-shirt swim-suit
table-spoon tea-pot tea-spoon team-mate team-work text-book thunder-storm time-line time-frame time-stamp time-table tool-box tool-kit tool-tip
tooth-ache tooth-brush tooth-paste touch-screen trade-mark voice-mail wall-paper war-time waste-basket water-colour water-fall water-melon web-cam
web-page web-shop web-site week-day week-end well-being wheel-chair whistle-blower white-board white-space wild-fire wild-flower wild-life will-power
wind-mill work-bench work-book work-day work-flow work-force work-place work-shop work-space world-view wrist-watch year-book
access-token session-token auth-token ssh-key access-key private-key secret-key encryption-key hair-dresser`;

/** Terms that are no kind of what their last word names: an error code is no code, a coffee table no table. */
const TERMS = `
error-code status-code exit-code promo-code discount-code voucher-code coupon-code zip-code postal-code post-code country-code area-code morse-code
penal-code building-code qr-code tax-code genetic-code coffee-table bedside-table pool-table operating-table water-table periodic-table self-image
docker-image container-image body-image ip-address web-address
mac-address memory-address wallet-address notice-period grace-period warranty-period bank-statement income-statement
 light-source power-source energy-source water-source food-source heat-source open-source action-figure stick-figure
blind-date pregnancy-test blood-test taste-test driving-test stress-test price-war trade-war cold-war culture-war star-wars teddy-bear hot-dog
sea-horse rocking-horse easter-egg piggy-bank computer-mouse movie-star rock-star pop-star film-star third-party search-party political-party
hand-cream shaving-cream face-cream body-butter cocoa-butter ginger-ale root-beer ginger-beer fish-oil fish-cake rice-cake sim-card missing-link
cuff-link special-character wildcard-character escape-character word-order pecking-order family-tree decision-tree syntax-tree shoe-tree user-story
resistance-band exercise-band rubber-band date-palm daisy-chain mouse-pad table-tennis`;

function index(lines: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [name, ...others] = line.trim().split(/\s+/);
    if (!name) continue;
    for (const word of [name, ...others]) if (!groups.has(word)) groups.set(word, name);
  }
  return groups;
}

const NOUN_GROUPS = new Map(index(NOUNS));
const VERB_GROUPS = index(VERBS);
for (const compound of wordsOf(COMPOUNDS)) {
  const closed = compound.replace('-', '');
  const name = NOUN_GROUPS.get(closed) ?? closed;
  NOUN_GROUPS.set(closed, name);
  NOUN_GROUPS.set(compound, name);
}
const OWN_TERMS: ReadonlySet<string> = new Set(wordsOf(TERMS));
for (const term of OWN_TERMS) NOUN_GROUPS.set(term, term);

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Whether a noun is in a group; words of several parts are joined by `-`. */
export function isGrouped(noun: string): boolean {
  return NOUN_GROUPS.has(noun);
}

/** Whether a term joined by `-` names a kind of `noun`, its last word: a wine glass is a glass, an error code no code. */
export function endsWithNoun(term: string, noun: string): boolean {
  return term.endsWith(`-${noun}`) && !OWN_TERMS.has(term);
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
