/**
 * Near-synonyms in prompts. Words of one line name the same thing when a prompt asks for it or forbids it; the first is
 * the name of the group. A word stands in one group of its part of speech at most.
 */

const NOUNS = `
source citation reference footnote bibliography
example illustration sample instance
disclaimer caveat
summary recap synopsis overview
conclusion closing
introduction intro preamble
reason rationale justification motivation motive
explanation clarification elaboration
price cost fee pricing rate
rent rental
salary wage pay remuneration compensation
side-effect adverse-effect adverse-reaction side-effects adverse-effects
symptom complaint
risk danger hazard
benefit advantage upside strength merit pro
drawback disadvantage downside weakness shortcoming con limitation
suggestion recommendation advice tip
statistic statistics figure statistical-datum
competitor rival
customer client
user end-user
image picture photo photograph illustration-image
link hyperlink url
question query inquiry enquiry
answer response reply
greeting salutation hello
quotation quote direct-quotation direct-quote verbatim-quote
farewell sign-off goodbye
apology apologies
emoji emoticon emojis
joke pun
humor humour wit
story tale narrative
feeling emotion sentiment
opinion view viewpoint
diagnosis diagnose
forecast prediction projection
deadline due-date
step stage
background backstory
ending finale
permission approval consent authorization
confirmation acknowledgment acknowledgement
documentation docs
bug defect fault
error mistake
test unit-test test-suite test-case
dependency package library
password passphrase
metaphor simile
idiom proverb saying
slang colloquialism
jargon terminology
effect impact consequence
feature functionality
description depiction
order-number order-no
detail specifics
challenge difficulty obstacle hurdle
goal objective aim
method methodology
strategy tactic
employee staff
brand brand-name
company company-name
job profession occupation career
physician doctor
dialogue dialog
date day
disease illness sickness ailment
dose dosage
medicine medication drug
expense expenditure spending
film movie
car automobile
kid child
instructor teacher
pupil student
author writer
attendee participant
supervisor boss manager
country nation
city town
journey trip
plot storyline
rule regulation
skill ability competence
hobby pastime
dispute conflict
accommodation lodging
beverage drink
solution answer-key
fact truth`;

const VERBS = `
ask inquire enquire query
request solicit demand
clarify confirm-meaning
cite reference credit attribute
apologize apologise regret
greet welcome
refuse decline reject
reveal disclose divulge expose tell inform
explain clarify elucidate
describe depict portray
repeat restate reiterate paraphrase
confirm verify double-check
invoke call use run execute trigger
delete remove erase
edit modify change alter
create make produce generate
summarize summarise condense
guess assume speculate infer
invent fabricate hallucinate make-up
transfer escalate hand-over forward hand-off
recommend suggest advise
promise guarantee
warn caution
mention name bring-up
discuss talk-about
show display present
hide conceal
add append insert
praise compliment flatter
criticize criticise
predict forecast
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
help assist`;

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
contact-detail: phone-number telephone-number email-address postal-address address phone email fax contact contact-information
personal-data: name first-name last-name full-name date-of-birth birthday age gender address home-address phone-number email-address email phone passport-number social-security-number salary contact-detail marital-status
personal-information: personal-data
personal-detail: personal-data
contact-information: contact-detail
contact: contact-detail
financial-information: price salary income account-number balance credit-card-number revenue
number: statistic percentage price quantity
source: footnote bibliography link
visual: image chart diagram graph table emoji
media: image video audio
figurative-language: metaphor simile idiom personification hyperbole
credential: password api-key token secret key username
secret: password api-key token credential
family: parent mother father sibling brother sister child family-member spouse wife husband daughter son
relative: parent mother father sibling brother sister child family-member wife husband daughter son
medical-advice: diagnosis dosage treatment prescription
advice: recommendation tip suggestion medical-advice legal-advice financial-advice investment-advice
punctuation: comma semicolon colon exclamation-mark question-mark period dash em-dash
food: meal snack dish ingredient
meat: chicken beef pork lamb bacon ham turkey veal steak sausage duck mince salami pepperoni prosciutto meatball poultry venison goat mutton brisket ribs
fish: salmon tuna cod shrimp prawn anchovy trout sardine mackerel halibut seafood crab lobster
dairy: milk butter cheese cream yogurt yoghurt ghee whey buttermilk parmesan mozzarella
animal-product: meat fish dairy egg honey gelatin gelatine lard
animal: hedgehog cat dog bear fox rabbit owl horse mouse bird wolf lion elephant snail heron turtle frog
medicine: painkiller antibiotic aspirin ibuprofen paracetamol antidepressant
medication: painkiller antibiotic aspirin ibuprofen paracetamol antidepressant
nut: almond walnut cashew pecan hazelnut peanut pistachio
alcohol: wine beer whiskey whisky vodka rum gin champagne cocktail
violence: fight battle murder killing war bloodshed
pleasantry: greeting farewell
filler: greeting preamble introduction
story: anecdote fable legend
weather: rain rainfall snow sunshine storm thunderstorm wind fog heat frost temperature forecast
music: cello piano violin guitar flute drum trumpet saxophone song melody band choir orchestra concert musical-instrument
musical-instrument: cello piano violin guitar flute drum trumpet saxophone
instrument: cello piano violin guitar flute drum trumpet saxophone
religion: god bible quran torah prayer church mosque temple scripture heaven
accommodation: hotel hostel hut inn motel guesthouse campsite lodge
transport: bus train taxi flight plane bicycle ferry subway metro tram shuttle
transportation: bus train taxi flight plane bicycle ferry subway metro tram shuttle
vehicle: car truck bus van motorcycle bicycle
beverage: coffee tea espresso cappuccino juice soda lemonade milk alcohol
caffeine: coffee espresso cappuccino
sport: football soccer tennis basketball baseball swimming running hiking cycling volleyball rugby golf
exercise: squat push-up plank lunge cardio stretching yoga jogging
hobby: fishing chess gardening knitting painting hiking photography
fruit: apple banana orange pear grape strawberry blueberry mango pineapple lemon peach cherry
vegetable: carrot onion tomato potato spinach broccoli pepper cucumber cabbage leek
clothing: shirt dress shoe hat jacket trousers coat skirt
season: spring summer autumn winter
color: red blue green yellow orange purple black white pink
colour: red blue green yellow orange purple black white pink
politics: election party government parliament president senator vote
debt: loan mortgage
device: phone smartphone laptop tablet computer
feeling: joy sadness anger fear love grief happiness jealousy
natural-disaster: earthquake flood hurricane tsunami wildfire`;

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

/** For each kind all general terms above it. */
const ABOVE = new Map<string, ReadonlySet<string>>();
for (const kind of PARENTS.keys()) {
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
}

/** Whether every `kind` is a `general`, by the small hierarchy; words of several parts are joined by `-`. */
export function isKindOf(kind: string, general: string): boolean {
  return ABOVE.get(kind)?.has(general) ?? false;
}
