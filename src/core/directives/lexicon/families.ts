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
build construction construct
bury burial funeral
buy purchase
cancel cancellation
care caring
celebrate celebration
certify certification certificate
choose choice selection
clean cleaning cleanliness cleaner
climb climbing ascent
close closure closing
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
difficult difficulty hard
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
equip equipment
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
finance financial funding fund
flood flooding
forgive forgiveness
free freedom
freeze freezing frozen freezer
friend friendship
garden gardening
generous generosity
greet greeting
grieve grief
grow growth growing
guilty guilt
handle handling
happy happiness
harass harassment bully bullying
heal healing
healthy health
heat heating
hire hiring recruit recruitment
holiday vacation
honest honesty
hunt hunting
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
kind kindness
lazy laziness
lend lending
liable liability
like preference
lonely loneliness
long length
lose loss
loyal loyalty
maintain maintenance upkeep
manage management
manufacture manufacturing production
marry marriage wedding
measure measurement
medical medicine
meet meeting
merge merger
move moving relocation relocate
murder killing kill
nap napping
negotiate negotiation bargaining haggle haggling
neglect negligence
obese obesity
operate operation
oppose opposition
order ordering
organise organisation organize organization
overwater overwatering
own ownership owner
pack packing packaging
pain painful
park parking
participate participation
pay payment
perform performance
permit permission
plan planning
plant planting
poison poisonous poisoning toxic toxicity
polite politeness
pollute pollution
popular popularity
poor poverty
pray prayer
prepare preparation
prevent prevention
private privacy
produce production
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
read reading
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
reserve reservation booking book
resign resignation
retire retirement retired
return returning
reward rewarding
rob robbery
sad sadness
safe safety
sail sailing
save saving
season seasonal
sell sale selling
serious seriousness
serve serving
shape shaping
ship shipping shipment
shop shopping
short shortage
sign signature
silent silence
sing singing
sleep sleeping
smoke smoking smoker
solve solution
steal theft
store storage storing keep keeping
strike striking
strong strength
study studying
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
tip tipping
tired tiredness
train training
transport transportation
travel travelling traveling
treat treatment
trust trusting
understand understanding
upgrade upgrading
use usage
vaccinate vaccination vaccine
violent violence
vote voting
walk walking
warm warmth
wash washing
waste wasteful
water watering
wealthy wealth rich
weave weaving
weigh weight
win victory
work working
worry worries
write writing
number numerical numeric
statistic statistical
history historical historic
politics political
economy economic
culture cultural
emotion emotional
music musical
law legal
finance-matter monetary`;

const FAMILY_OF = new Map<string, string>();
for (const line of FAMILIES.split('\n')) {
  const [name, ...others] = line.trim().split(/\s+/);
  if (!name) continue;
  for (const word of [name, ...others])
    for (const known of [word, nounGroup(word), verbGroup(word)]) if (!FAMILY_OF.has(known)) FAMILY_OF.set(known, name);
}

/** The name of the family of words that a lemma, or the name of its group, belongs to. */
export function familyName(word: string): string | undefined {
  return FAMILY_OF.get(word);
}
