import { nounGroup, verbGroup } from './synonyms.ts';

/**
 * Words of different parts of speech that name one thing when a prompt asks for it or forbids it: what is told of how food is stored
 * tells of its storage. A word stands in one family at most.
 */
const FAMILIES = `
accept acceptance
accuse accusation
achieve achievement accomplish accomplishment attainment
adapt adaptation
admit admission confess confession
admire admiration
adopt adoption
advertise advertising advertisement
agree agreement
allergen allergy allergic
announce announcement
annoy annoyance annoying
appear appearance
apply application applicant
appoint appointment
arrest arrested
arrive arrival
assemble assembly
attack assault
attend attendance
available availability
beautiful beauty
behave behaviour behavior
believe belief
bore boredom boring
breathe breath breathing
bury burial funeral
buy purchase
cancel cancellation cancelation
celebrate celebration
certify certification certificate
choose choice selection
close closure
clean cleaning cleanliness cleaner
climb climbing ascent
collaborate collaboration cooperate cooperation
collect collection
compare comparison comparative
compensate compensation reimbursement reimburse
compete competition competitive
complain complaint
confuse confusion confusing
conserve conservation
consume consumption
contribute contribution
convenient convenience
cook cooking
corrupt corruption
create creation
criticize criticism critical critique critic criticise
cruel cruelty
curious curiosity
damage damaged
dark darkness
deceive deception deceit
decide decision
decorate decoration
defend defence defense
delay delayed late lateness postponement postpone
deliver delivery
depart departure
depend dependence
deposit down-payment
design designer
develop development
die death dead dying
differ difference different
difficult difficulty
disagree disagreement
disappear disappearance
disappoint disappointment disappointing
discover discovery
discriminate discrimination
dismiss dismissal layoff firing
dispose disposal
divorce divorced
donate donation donor
drive driving
durable durability
educate education educational
elect election electoral
embarrass embarrassment
emit emission
employ employment
enrol enrolment enroll enrollment
environment environmental ecological ecology
evict eviction
exercise exercising workout
expand expansion
expect expectation
experiment experimental
explode explosion
export exportation
fail failure failing
famous fame
feed feeding
fertilise fertiliser fertilize fertilizer fertilisation
fight fighting
flood flooding
forgive forgiveness
freeze freezing frozen freezer
friend friendship
garden gardening
generous generosity
greet greeting
grieve grief
grow growth growing
guilty guilt
happy happiness
harass harassment bully bullying
heal healing
healthy health
hire hiring recruit recruitment
holiday vacation
honest honesty
ill illness sick sickness
immigrate immigration migrate migration
import importation
improve improvement
inflate inflation
inherit inheritance
injure injury
inspect inspection
install installation
insure insurance insurer
invade invasion
invest investment investor
invite invitation
isolate isolation
jealous jealousy
lazy laziness
lend lending
liable liability
lonely loneliness
lose loss defeat
loyal loyalty
maintain maintenance upkeep
manage management
manufacture manufacturing production
marry marriage wedding
measure measurement
meet meeting
medical medicine
merge merger
murder killing kill
nap napping
negotiate negotiation bargaining haggle haggling
neglect negligence
obese obesity
oppose opposition
organise organisation organize organization
overwater overwatering
own ownership owner
pack packing packaging
pain painful
participate participation
pay payment
perform performance
permit permission
plan planning
poison poisonous poisoning toxic toxicity
polite politeness
pollute pollution
popular popularity
poor poverty
pray prayer
prepare preparation
prevent prevention
private privacy
profit profitable profitability
prohibit prohibition
promote promotion
protect protection
proud pride
prove proof
prune pruning
publish publication
punctual punctuality
punish punishment
rain rainy
react reaction
recover recovery
recycle recycling
reduce reduction
refund refundable
register registration
regulate regulation
reheat reheating warm-up warming
reliable reliability
religion religious
renew renewal
renovate renovation refurbishment
rent rental renting
repair repairing fix
replace replacement
repot repotting
rescue rescuing
research researcher
resell resale
reserve reservation booking
resign resignation
retire retirement retired
reward rewarding
rob robbery
sad sadness
safe safety
sail sailing
sell sale selling
serious seriousness
silent silence
sing singing
sleep sleeping
smoke smoking smoker
solve solution
steal theft
store storage storing
strong strength
succeed success successful
suffer suffering
supervise supervision
survive survival
sustain sustainability sustainable
swim swimming
teach teaching
terminate termination
threaten threat
tidy tidiness
tired tiredness
transport transportation
travel travelling traveling
understand understanding
upgrade upgrading
vaccinate vaccination vaccine
violent violence
waste wasteful
wealthy wealth rich
win victory
worry worries
number numerical numeric
statistic statistical
history historical historic
politics political
economy economic
culture cultural
emotion emotional
music musical
law legal
finance-matter monetary
abuse abusive
anger angry
anxious anxiety
apprentice apprenticeship
approve approval
arrange arrangement
bake baking baker
bankrupt bankruptcy
bless blessing
borrow borrowing
brave bravery courage courageous
breed breeding
calculate calculation
camp camping camper
cheat cheating
combine combination
communicate communication
commute commuting commuter
compost composting
congratulate congratulation
construct construction
convert conversion
cough coughing
creative creativity
cycle cycling
dance dancing dancer
danger dangerous risky
deafness deaf
defrost defrosting thaw thawing
deforest deforestation
demolish demolition
democratic democracy democrat
deploy deployment
depress depression depressed
detect detection
digest digestion digestive
disable disability disabled
disinfect disinfection
distribute distribution distributor
drown drowning
eat eating
efficient efficiency
encrypt encryption encrypted
encourage encouragement
enthusiastic enthusiasm
entertain entertainment
erosion erode
ethical ethics ethic
evacuate evacuation
evaporate evaporation
evolve evolution
excite excitement exciting
exhaust exhaustion exhausted
exhibit exhibition
explore exploration explorer
extinct extinction
farm farming farmer
feminist feminism
ferment fermentation
flexible flexibility
flirt flirting flirtation
fog foggy
gamble gambling gambler
genetic genetics
graduate graduation
harvest harvesting
hike hiking hiker
heroic heroism
homeless homelessness
humiliate humiliation
hungry hunger
hunt hunting hunter
hydrate hydration
hygienic hygiene
infect infection infectious
inflame inflammation
innovate innovation innovative
inspire inspiration
integrate integration
intelligent intelligence
interrupt interruption
invent invention inventor
irrigate irrigation
jog jogging jogger
kidnap kidnapping kidnapper
knit knitting
laugh laughter laughing
leak leakage leaking
litigate litigation
lubricate lubrication
meditate meditation
memorise memorisation memorize memorization
mourn mourning
mow mowing
mulch mulching
mysterious mystery
nationalist nationalism
nostalgic nostalgia
nourish nourishment nutritious
observe observation
optimistic optimism
outsource outsourcing
panic panicking
paint painting painter
patriotic patriotism
persuade persuasion
pessimistic pessimism
plagiarise plagiarism plagiarize
pollinate pollination pollinator
pregnant pregnancy
preserve preservation
procrastinate procrastination
pronounce pronunciation
psychological psychology
purify purification
quarrel quarrelling quarreling
racist racism
recite recitation
rehearse rehearsal
relax relaxation relaxing
relocate relocation
repay repayment
restore restoration
restrict restriction
revolutionary revolution
roast roasting
romantic romance
scare scary frightening
scientific science scientist
sew sewing
sexist sexism
shoplift shoplifting shoplifter
ski skiing skier
slavery enslave
snore snoring
snow snowy snowfall
sponsor sponsorship
starve starvation
storm stormy
stretch stretching
subscribe subscription subscriber
suicide suicidal
sun sunny sunshine
superstitious superstition
surf surfing surfer
sweat sweating
tempt temptation
thirsty thirst
thunder thunderstorm
tragic tragedy
tutor tutoring
unemployed unemployment
urgent urgency
vandalise vandalism vandalize vandal
ventilate ventilation
volunteer volunteering
vote voting voter
vulnerable vulnerability
walk walking walker
wash washing
weed weeding
weigh weight weighing
whisper whispering
wind windy
wrestle wrestling wrestler`;

const FAMILY_OF = new Map<string, string>();
for (const line of FAMILIES.split('\n')) {
  const [name, ...others] = line.trim().split(/\s+/);
  if (!name) continue;
  for (const word of [name, verbGroup(name), ...others, ...others.map(nounGroup)])
    if (!FAMILY_OF.has(word)) FAMILY_OF.set(word, name);
}

/** The name of the family of words that a lemma, or the name of its group, belongs to. */
export function familyName(word: string): string | undefined {
  return FAMILY_OF.get(word);
}
