import { groupMembers, isGrouped } from './synonyms.ts';

/**
 * What a noun is a kind of: the general term first, its kinds after. A ban on the general bans every kind, a wish for it takes any.
 * Words of several parts are joined by `-`. A kind stands by one of the words of its group; the others are kinds with it.
 */
const KINDS = `
spoiler: ending plot-twist surprise-ending
surprise: plot-twist surprise-ending
contact-detail: phone-number email-address postal-address address phone email fax contact contact-information fax-number whatsapp-number
personal-data: name first-name last-name surname family-name middle-name maiden-name full-name date-of-birth birthday birthplace age gender ethnicity nationality address home-address postal-address street-address phone-number email-address email phone passport-number social-security-number id-number national-id tax-id license-plate licence-plate salary contact-detail marital-status sexual-orientation health-data medical-record medical-history health-record biometric-data payment-detail bank-detail login-detail signature ip-address
personal-information: personal-data
personal-detail: personal-data
pii: personal-data
private-information: personal-data
sensitive-data: social-security-number passport-number password credential payment-detail health-data
sensitive-information: sensitive-data
confidential-information: credential salary trade-secret
contact-information: contact-detail
contact: contact-detail
health-data: diagnosis blood-type medical-record medical-history
payment-detail: credit-card-number cvv cvc iban account-number bank-detail card-detail
bank-detail: account-number iban sort-code routing-number bic
payment-method: credit-card debit-card paypal bank-transfer cash apple-pay google-pay gift-card direct-debit cheque klarna wire-transfer prepaid-card
finance: budget price salary cost revenue profit debt turnover cash-flow
financial-information: budget price salary income account-number balance credit-card-number revenue cost wage profit turnover debt
financial-advice: investment-advice tax-advice stock-tip
number: statistic percentage price quantity account-number phone-number amount sum total
statistic: percentage survey-result poll-result
source: link
visual: image graph diagram table emoji infographic icon drawing sketch map screenshot flowchart gif meme animation clip-art
image: screenshot selfie gif meme drawing sketch
media: image video audio recording podcast film newspaper magazine television radio
diagram: flowchart mind-map organigram venn-diagram sequence-diagram
graph: bar-chart pie-chart histogram scatter-plot line-graph
figurative-language: metaphor idiom personification hyperbole analogy allegory imagery alliteration figure-of-speech
comparison: analogy metaphor parallel
rhetorical-device: rhetorical-question alliteration anaphora hyperbole metaphor
credential: password api-key accesskey secretkey privatekey sshkey encryptionkey token accesstoken bearer-token sessiontoken secret client-secret key username pin login-detail connection-string
secret: password api-key accesskey privatekey sshkey accesstoken token credential connection-string
family: parent mum dad stepmother stepfather sibling brother sister kid relative spouse wife husband daughter son grandma grandpa grandparent grandchild grandson granddaughter uncle aunt cousin niece nephew twin in-law
relative: parent mum dad stepmother stepfather godmother godfather sibling brother sister stepbrother stepsister half-brother half-sister kid spouse wife husband daughter son stepson stepdaughter grandma grandpa grandparent grandchild grandson granddaughter aunt uncle cousin niece nephew twin in-law mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law great-grandmother great-grandfather ancestor
partner: husband wife spouse boyfriend girlfriend fiancé fiancée
medical-advice: diagnosis dose treatment prescription home-remedy
advice: medical-advice legal-advice financial-advice investment-advice
punctuation: comma semicolon colon exclamation-mark question-mark period dash em-dash full-stop apostrophe hyphen parenthesis bracket ellipsis semi-colon punctuation-mark quotation-mark slash
punctuation-mark: comma semicolon colon exclamation-mark question-mark period dash em-dash full-stop apostrophe hyphen
food: cuisine local-dish delicacy meal snack dish ingredient fruit vegetable meat fish bread cheese soup stew salad cake pizza pasta noodle spaghetti sandwich burger hamburger chocolate dessert cereal oatmeal porridge egg omelette tofu bean lentil chickpea nut mushroom pastry pie pancake waffle muffin bagel croissant sushi taco burrito curry risotto lasagna hot-dog dumpling fries popcorn yogurt tapas dairy fast-food junk-food jam marmalade toffee candy pickle buffet gravy paella ravioli crepe hummus falafel schnitzel sorbet
snack: crisps popcorn pretzel cracker nut granola-bar energy-bar protein-bar trail-mix
fast-food: burger hamburger cheeseburger fries hot-dog kebab fried-chicken
junk-food: burger hamburger cheeseburger fries hot-dog crisps soda fried-chicken fast-food
meal: breakfast lunch dinner supper brunch banquet feast picnic
meat: mince minced-beef chicken beef pork lamb bacon ham turkey veal steak sausage duck salami pepperoni prosciutto pancetta chorizo meatball poultry venison goat mutton brisket ribs meatloaf bratwurst hot-dog corned-beef pork-chop lamb-chop pastrami beef-jerky foie-gras spare-rib meat-pie
red-meat: beef pork lamb veal steak mutton venison minced-beef brisket
processed-meat: bacon ham sausage salami pepperoni prosciutto chorizo hot-dog
poultry: chicken turkey duck goose quail
beef: steak mince minced-beef brisket corned-beef
fish: salmon tuna cod shrimp anchovy trout sardine mackerel halibut seafood crab lobster herring haddock sea-bass tilapia swordfish eel carp sashimi caviar pike perch sea-bream fish-finger
seafood: salmon tuna cod shrimp crab lobster oyster mussel clam scallop squid calamari octopus shellfish sashimi caviar crayfish
shellfish: shrimp crab lobster oyster mussel clam scallop crayfish
dairy: sour-cream whipped-cream cream-cheese cottage-cheese milk butter cheese cream yogurt ghee whey buttermilk custard kefir ice-cream buttercream
dairy-product: dairy
cheese: parmesan mozzarella feta cheddar ricotta gouda brie camembert mascarpone halloumi gruyere cream-cheese cottage-cheese
animal-product: meat fish dairy egg honey gelatin gelatine lard
egg: omelette frittata quiche meringue
medicine: painkiller antibiotic aspirin ibuprofen paracetamol acetaminophen antidepressant antihistamine insulin statin antacid sedative opioid morphine penicillin cough-syrup laxative beta-blocker pill sleeping-pill sleep-pill tablet tranquilizer eye-drops nasal-spray ointment
painkiller: aspirin ibuprofen paracetamol acetaminophen morphine opioid
alternative-medicine: homeopathy acupuncture reiki herbal-remedy
treatment: chemotherapy physiotherapy radiotherapy surgery acupuncture
therapy: psychotherapy physiotherapy chemotherapy
supplement: protein-powder whey-protein multivitamin vitamin-pill fish-oil fish-oil-capsule creatine magnesium-tablet iron-tablet probiotic
vitamin: multivitamin vitamin-c vitamin-d vitamin-b12
nut: almond walnut cashew pecan hazelnut peanut pistachio macadamia brazil-nut pine-nut chestnut praline marzipan
allergen: nut peanut gluten dairy egg shellfish sesame soy
alcohol: wine beer whiskey whisky vodka rum gin champagne cocktail ale lager stout mead sake cognac cider liqueur brandy tequila prosecco bourbon sangria absinthe schnapps martini mojito margarita gin-and-tonic mulled-wine eggnog open-bar cocktail-bar wine-bar wine-tasting beer-tasting whisky-tasting pub-crawl happy-hour liquor champagne-toast champagne-reception scotch vermouth sherry daiquiri negroni aperol-spritz irish-coffee hard-cider moonshine
wine: red-wine white-wine merlot chardonnay champagne prosecco rosé
beer: lager ale stout pilsner
liquor: vodka rum gin whiskey whisky tequila brandy bourbon cognac
violence: kill stab strangle murder-scene fight battle murder war bloodshed stabbing shooting torture gunfight assault brawl massacre fistfight death-scene gore shootout punch beating sword-fight duel bombing beheading
pleasantry: greeting farewell small-talk
filler: greeting introduction
story: anecdote fable legend fairy-tale parable
weather: rain snow sunshine storm thunderstorm wind fog heat frost temperature forecast drizzle hail blizzard breeze cloud lightning thunder sunny-day rainy-day sleet snowfall snowstorm hurricane monsoon heatwave downpour gale humidity cold-spell rainbow sunny-weather rainy-weather snowy-weather
bad-weather: rain storm thunderstorm snow snowstorm hail blizzard gale downpour sleet hurricane drizzle
rain: downpour drizzle rainstorm
snow: snowfall snowstorm blizzard snowman snowflake snowball
storm: thunderstorm snowstorm rainstorm hurricane blizzard sandstorm gale
music: cello piano violin guitar flute drum trumpet saxophone song melody band choir orchestra concert musical-instrument jazz opera symphony lullaby hip-hop playlist lyric background-music soundtrack
musical-instrument: cello piano violin guitar flute drum trumpet saxophone harp clarinet accordion organ tuba banjo ukulele keyboard oboe harmonica trombone viola mandolin recorder double-bass xylophone bugle french-horn bagpipe concertina castanet tambourine synthesizer fiddle sitar lute
instrument: cello piano violin guitar flute drum trumpet saxophone clarinet ukulele trombone
dance: ballet tango waltz salsa flamenco foxtrot rumba tap-dance breakdance hip-hop-dance polka
religion: god bible quran torah prayer church mosque temple synagogue scripture heaven hymn psalm bible-verse priest sermon faith jesus allah gospel christianity islam judaism buddhism hinduism catholicism monastery nun monk rabbi imam pope bishop baptism communion saint buddha christian muslim chapel crucifix rosary pilgrimage christening buddhist hindu atheist moses muhammad
faith: christianity islam judaism buddhism hinduism
religious-holiday: christmas easter ramadan hanukkah diwali passover yom-kippur
accommodation: hotel hostel hut inn motel guesthouse campsite lodge airbnb holiday-home holiday-flat resort cabin chalet farm-stay holiday-cottage
hotel: motel boutique-hotel
transport: bus train taxi flight airplane bicycle ferry subway tram shuttle public-transport rental-car
public-transport: bus train subway tram ferry
vehicle: car truck bus van motorcycle bicycle tractor scooter ambulance minivan tram taxi limousine jeep sedan convertible station-wagon sports-car fire-engine caravan camper-van pickup-truck streetcar moped helicopter
beverage: coffee tea espresso cappuccino latte juice orange-juice soda cola lemonade milk smoothie milkshake hot-chocolate alcohol soft-drink energy-drink iced-tea mineral-water nectar kombucha kefir iced-coffee sparkling-water tap-water hot-cocoa
soft-drink: cola soda lemonade iced-tea
caffeine: coffee espresso cappuccino latte black-tea green-tea energy-drink cola
coffee: espresso cappuccino latte macchiato americano flat-white
tea: green-tea black-tea herbal-tea chamomile-tea peppermint-tea
sport: football tennis basketball baseball swimming running hiking cycling volleyball rugby golf cricket hockey skiing skating boxing wrestling rowing surfing badminton gymnastics marathon judo karate handball table-tennis ice-hockey softball lacrosse fencing archery triathlon weightlifting snowboarding ice-skating figure-skating climbing sailing diving water-polo squash martial-art horse-racing formula-one bobsled ski-jumping bowling darts curling water-skiing paragliding parkour kickboxing taekwondo kung-fu pole-vault long-jump high-jump discus javelin rock-climbing cheerleading motor-racing
team-sport: football basketball volleyball rugby hockey baseball cricket handball water-polo
contact-sport: boxing wrestling rugby judo karate kickboxing american-football
ball-game: football basketball volleyball handball tennis baseball
water-sport: swimming surfing rowing sailing kayaking diving windsurfing snorkeling snorkelling water-skiing scuba-diving paddleboarding canoeing
winter-sport: skiing snowboarding ice-skating ice-hockey sledding cross-country-skiing
martial-art: karate judo taekwondo kung-fu aikido jiu-jitsu kickboxing
athlete: footballer runner gymnast boxer sprinter tennis-player football-player basketball-player swimmer cyclist
exercise: squat push-up plank lunge cardio stretching yoga jogging burpee sit-up crunch deadlift bench-press pull-up jumping-jack bicep-curl mountain-climber pilates shoulder-press leg-press glute-bridge calf-raise step-up kettlebell-swing
outdoor-activity: hiking camping fishing kayaking canoeing climbing cycling picnic horse-riding
hobby: fishing chess gardening knitting painting hiking photography pottery crochet woodworking birdwatching stamp-collecting embroidery sewing
fruit: apple banana orange pear grape strawberry blueberry raspberry blackberry cranberry mango pineapple lemon lime grapefruit peach cherry plum apricot kiwi melon watermelon papaya fig pomegranate nectarine tangerine clementine raisin berry passion-fruit lychee coconut currant avocado citron gooseberry rhubarb dragon-fruit starfruit guava persimmon
berry: strawberry blueberry raspberry blackberry cranberry gooseberry
citrus-fruit: lemon lime orange grapefruit tangerine clementine
citrus: lemon lime orange grapefruit tangerine clementine
tropical-fruit: mango pineapple papaya banana coconut passion-fruit lychee
vegetable: carrot onion tomato potato spinach broccoli pepper cucumber cabbage leek lettuce kale celery garlic zucchini eggplant pumpkin cauliflower asparagus artichoke beetroot radish turnip sweet-potato bell-pepper brussels-sprout green-bean parsnip chard sweetcorn lentil pea bean rhubarb rutabaga okra shallot endive
grain: rice wheat oat barley quinoa rye corn millet
carb: bread pasta rice potato noodle sugar
carbohydrate: bread pasta rice potato noodle sugar
legume: bean lentil chickpea pea soybean peanut
herb: basil oregano thyme rosemary parsley mint dill sage cilantro chive tarragon
spice: cumin paprika turmeric cinnamon chili chilli cayenne nutmeg clove ginger cardamom saffron curry-powder black-pepper
gluten: wheat wheat-flour barley rye couscous seitan bulgur spaghetti
pork: bacon ham prosciutto salami lard pancetta pork-chop
sugar: honey syrup maple-syrup caramel icing-sugar brown-sugar cane-sugar powdered-sugar molasses
sweet: cake cookie chocolate candy ice-cream pastry lollipop gummy-bear marshmallow doughnut brownie
dessert: cake cupcake ice-cream pudding pie tart brownie cheesecake tiramisu sorbet mousse trifle crumble cookie
cake: cheesecake cupcake sponge-cake birthday-cake
bread: baguette sourdough focaccia ciabatta toast
sauce: ketchup mayonnaise pesto gravy soy-sauce tomato-sauce hollandaise bechamel
pasta: spaghetti lasagna macaroni ravioli tagliatelle penne
nutrition: calorie protein fat carbohydrate vitamin mineral fibre fiber nutrient macronutrient sugar-content
clothing: shirt t-shirt dress shoe hat jacket trousers coat skirt sweater cardigan hoodie scarf glove boot jeans blouse suit uniform sock gown raincoat shorts leggings pyjamas pajamas tuxedo swimwear bikini underwear stockings apron vest sneaker sandal costume wedding-dress cloak belt necktie bowtie cape poncho shawl robe bathrobe dressing-gown tracksuit overcoat bonnet turban nightdress kilt sari kimono overalls sweatpants sweatshirt polo-shirt
footwear: shoe boot sandal sneaker slipper flip-flop high-heel
shoe: boot sandal sneaker slipper high-heel running-shoe
jewelry: necklace bracelet earring brooch pendant engagement-ring wedding-ring
makeup: lipstick mascara eyeliner eyeshadow nail-polish concealer
fabric: cotton silk wool linen polyester velvet denim nylon
season: spring summer autumn winter fall
color: red blue green yellow orange purple black white pink brown grey gray gold silver beige turquoise violet scarlet crimson
colour: color
politics: election party government parliament president senator vote politician minister political-party congress legislation campaign referendum prime-minister democracy communism socialism capitalism brexit senate monarchy coup dictatorship liberal-party
ideology: communism socialism capitalism fascism liberalism
people: person
human: person
human-being: person
person: man woman boy girl kid teenager adult baby toddler mayor fisherman ferryman waiter waitress instructor physician nurse farmer sailor captain soldier king queen prince princess knight policeman policewoman police-officer firefighter baker butcher gardener shopkeeper barista chef cook driver pilot priest nun monk pupil tourist neighbour grandma grandpa mum dad brother sister uncle aunt son daughter couple crowd passer-by stranger villager employee tailor blacksmith hunter shepherd fiddler singer dancer beggar thief detective lighthouse-keeper keeper widow widower bride groom hiker cyclist swimmer surfer plumber electrician carpenter scientist astronaut athlete musician actor attorney dentist librarian journalist politician professor peasant miner gangster nanny bartender coach referee mechanic engineer architect photographer novelist poet judge
employee: barista waiter waitress cashier receptionist secretary clerk shop-assistant sales-assistant salesperson salesman saleswoman bartender dishwasher cleaner janitor cook courier security-guard trainee apprentice housekeeper store-clerk delivery-driver warehouse-worker intern bookkeeper caretaker porter chambermaid bellboy stockroom-worker line-cook sous-chef dental-assistant factory-worker
craftsman: carpenter plumber electrician bricklayer blacksmith tailor roofer painter
tradesman: carpenter plumber electrician bricklayer roofer
emergency-service: police fire-brigade ambulance
physician: surgeon gp pediatrician paediatrician cardiologist dermatologist psychiatrist neurologist gynecologist gynaecologist oncologist family-doctor
health-professional: physician nurse dentist pharmacist physiotherapist midwife therapist psychologist surgeon
scientist: physicist chemist biologist astronomer einstein newton darwin galileo marie-curie stephen-hawking
philosopher: plato aristotle socrates kant nietzsche descartes confucius
composer: mozart beethoven bach chopin vivaldi
musician: guitarist pianist violinist drummer cellist saxophonist singer
artist: painter sculptor musician singer picasso monet van-gogh rembrandt michelangelo
painter: picasso monet van-gogh rembrandt
author: novelist poet playwright shakespeare dickens tolstoy hemingway jane-austen
royalty: king queen prince princess
historical-figure: napoleon cleopatra julius-caesar churchill abraham-lincoln gandhi hitler stalin einstein
ex: ex-girlfriend ex-boyfriend ex-wife ex-husband
debt: loan mortgage overdraft credit-card-debt
expense: cost rent utility-bill phone-bill insurance-premium
cost: expense fee rent
price: fare toll ticket-price entrance-fee admission-fee
fee: toll entrance-fee admission-fee membership-fee
money: donation contribution price fee fare salary wage allowance pocket-money cash dollar euro rent deposit cost expense debt loan fine tax revenue profit turnover discount refund budget bonus pension income savings grant subsidy scholarship alimony cent penny inheritance
currency: dollar euro franc rupee peso ruble yuan yen cryptocurrency bitcoin
cryptocurrency: bitcoin ethereum dogecoin litecoin
investment: stock bond index-fund etf mutual-fund cryptocurrency bitcoin
income: salary pension bonus wage
compensation: refund discount coupon gift-card store-credit
promotion: discount coupon special-offer giveaway sale
tax: vat income-tax sales-tax inheritance-tax property-tax corporate-tax capital-gains-tax
insurance: health-insurance life-insurance car-insurance travel-insurance
disease: cancer diabetes asthma flu malaria stroke tuberculosis measles cold migraine pneumonia covid-19 dementia alzheimer arthritis leukemia leukaemia epilepsy hepatitis hiv cholera plague smallpox bronchitis eczema psoriasis heart-attack heart-disease tumor parkinson ebola mental-illness chickenpox breast-cancer lung-cancer polio gout glaucoma typhoid leprosy emphysema multiple-sclerosis rheumatism lupus scurvy tetanus yellow-fever rabies syphilis whooping-cough lyme-disease
cancer: leukemia leukaemia breast-cancer lung-cancer tumor
mental-illness: depression schizophrenia bipolar-disorder ptsd eating-disorder anorexia bulimia anxiety-disorder
mental-health: depression anxiety burnout schizophrenia bipolar-disorder ptsd
symptom: fever cough headache nausea rash dizziness tiredness sore-throat runny-nose vomiting diarrhea swelling shivering chest-pain abdominal-pain shortness-of-breath
side-effect: nausea headache dizziness drowsiness
injury: fracture burn bruise sprain concussion broken-leg broken-arm whiplash blister
health: disease injury allergy surgery symptom diagnosis
body-part: head arm leg hand foot finger toe eye ear nose mouth knee elbow shoulder neck lip thumb face hair tongue tooth wrist ankle chest hip chin cheek thigh forehead
legal-matter: lawsuit contract divorce inheritance verdict
legal-document: contract lease deed power-of-attorney affidavit
contract: lease employment-contract rental-agreement
document: passport id-card identity-card birth-certificate driving-licence driver-license bank-statement payslip receipt invoice contract visa tax-return insurance-policy death-certificate marriage-certificate residence-permit employment-contract
identification: passport id-card identity-card driving-licence
punishment: detention prison-sentence capital-punishment fine
school: homework exam instructor classmate headmaster curriculum classroom blackboard school-bus recess lesson
exam: midterm final-exam
assessment: quiz exam
mathematics: algebra geometry calculus trigonometry
science: physics chemistry biology astronomy geology
device: phone cellphone laptop tablet computer smartwatch e-reader
screen: phone cellphone laptop tablet computer television
electronic-device: phone cellphone laptop tablet computer television smartwatch
electronics: phone cellphone laptop tablet computer television
appliance: fridge oven microwave toaster dishwasher washing-machine vacuum-cleaner tumble-dryer kettle blender freezer air-fryer food-processor
technology: computer cellphone internet robot software app laptop drone email gps telephone television artificial-intelligence smartwatch computer-program search-engine virtual-reality tablet-computer wifi
modern-technology: computer cellphone internet robot app laptop drone email gps television phone social-media
feeling: joy sadness anger fear love grief happiness jealousy fury pride shame guilt despair regret hope loneliness surprise excitement disgust anxiety frustration disappointment delight affection embarrassment melancholy worry panic terror boredom gratitude relief resentment humiliation longing nostalgia pleasure amusement pity contempt hatred bitterness rapture misery homesickness
figure: number percentage price amount
tool: hammer screwdriver wrench spanner drill pliers chisel shovel spade axe saw hoe pitchfork crowbar corkscrew sander power-drill pocket-knife
garden-tool: shovel spade rake hoe lawnmower pruning-shears
kitchen-utensil: spatula whisk ladle rolling-pin
cutlery: knife fork spoon
equipment: dumbbell barbell treadmill kettlebell resistance-band exercise-band weight-bench exercise-bike rowing-machine jump-rope skipping-rope pull-up-bar medicine-ball foam-roller yoga-mat gym-equipment weight-machine exercise-machine punching-bag elliptical-trainer stationary-bike
gym-equipment: dumbbell barbell treadmill kettlebell weight-bench exercise-bike rowing-machine resistance-band weight-machine pull-up-bar medicine-ball exercise-machine elliptical-trainer stationary-bike
measurement: weight height width distance temperature
literary-device: metaphor personification hyperbole alliteration allegory irony foreshadowing symbolism imagery flashback
stylistic-device: metaphor personification hyperbole alliteration allegory irony rhetorical-question
sensory-detail: smell sound taste texture touch sight
sense: smell sound taste touch sight
parent: mum dad stepmother stepfather
sibling: brother sister twin stepbrother stepsister half-brother half-sister
grandparent: grandma grandpa
adult: parent mum dad instructor grandma grandpa
kid: son daughter toddler baby boy girl
pet: dog cat hamster rabbit parrot puppy kitten goldfish guinea-pig budgie
ending: final-scene last-scene closing-scene final-chapter last-chapter final-act last-act
date: year month weekday opening-hour century decade
identity: name
location: address street place venue
technical-datum: weight size dimension power voltage capacity height width speed battery-life
technical-specification: weight size dimension power voltage capacity height width speed battery-life
brand: manufacturer maker tesla toyota google microsoft ford bmw volkswagen nike adidas ikea starbucks mcdonald samsung sony netflix honda iphone coca-cola pepsi rolex gucci lego nivea mercedes-benz audi ferrari chanel
company: tesla toyota google amazon microsoft apple-inc facebook meta ford bmw volkswagen nike adidas ikea starbucks mcdonald samsung sony netflix walmart honda boeing airbus pepsi coca-cola ibm intel oracle openai paypal uber airbnb
animal: hedgehog cat dog bear fox rabbit owl horse mouse bird wolf lion elephant snail heron turtle frog puppy kitten cow pig sheep goat hen rooster duck goose crow raven eagle whale dolphin shark octopus tortoise toad snake lizard tiger monkey ape gorilla penguin squirrel badger otter beaver deer moose bee ant spider butterfly hamster hare donkey parrot pony pet insect camel giraffe zebra crocodile sparrow pigeon seagull rat chimpanzee kangaroo koala panda cheetah leopard hippo hippopotamus rhino rhinoceros bat hyena raccoon jellyfish starfish scorpion worm cattle bull calf buffalo bison llama alpaca polar-bear guinea-pig goldfish reptile rodent seal walrus antelope coyote panther porcupine mule anteater possum salamander anaconda python rattlesnake parakeet pheasant cockatoo tadpole slug louse flea tick cockroach locust seahorse sardine eel primate mammal amphibian orca stingray lobster lynx ferret chipmunk orangutan ox lamb piglet duckling chick newt boar reindeer wild-boar gazelle sloth
reptile: snake lizard crocodile alligator turtle tortoise gecko iguana anaconda python rattlesnake chameleon
rodent: mouse rat squirrel hamster guinea-pig beaver
farm-animal: cow pig sheep goat hen rooster horse donkey
wild-animal: lion tiger bear wolf fox elephant giraffe zebra leopard deer
predator: lion tiger wolf bear shark eagle crocodile fox
dog: puppy labrador poodle retriever golden-retriever german-shepherd terrier bulldog dachshund beagle chihuahua collie sheepdog dalmatian spaniel fox-terrier bloodhound greyhound rottweiler doberman pug corgi
cat: kitten tabby
horse: pony stallion mare foal
bird: seagull owl crow hawk falcon stork magpie blackbird thrush finch dove ostrich peacock kingfisher nightingale lark cuckoo woodpecker albatross pelican flamingo turkey chicken raven eagle duck goose hen rooster parrot sparrow pigeon heron robin swan penguin vulture hummingbird budgie puffin parakeet cockatoo pheasant jackdaw canary chickadee hornbill toucan swallow osprey condor wren
insect: bee ant butterfly beetle fly mosquito wasp cricket moth ladybird dragonfly grasshopper bumblebee caterpillar louse flea locust cockroach honeybee termite cicada aphid gnat hornet
dinosaur: tyrannosaurus triceratops stegosaurus velociraptor
plant: flower tree rose tulip lily daisy sunflower oak pine fern cactus shrub succulent ivy lavender bamboo moss houseplant herb pansy nettle clover reed
flower: rose tulip lily daisy sunflower orchid violet daffodil carnation poppy marigold lavender hydrangea peony jasmine lilac snowdrop dandelion geranium chrysanthemum pansy begonia petunia primrose crocus magnolia edelweiss forget-me-not
tree: oak pine birch maple willow fir palm elm beech spruce cedar redwood poplar apple-tree cherry-tree palm-tree ash-tree linden yew sequoia eucalyptus mahogany lime-tree oak-tree pine-tree
body-of-water: ocean lake river pond lagoon
mountain: mount-everest matterhorn kilimanjaro
mountain-range: alps himalayas andes rocky-mountains
river: nile amazon-river thames danube rhine mississippi
magic: spell wizard witch enchantment potion curse wand
fantasy-element: dragon wizard witch spell fairy elf magic unicorn
mythical-creature: dragon unicorn griffin phoenix mermaid fairy elf troll centaur goblin
supernatural-element: ghost magic vampire werewolf demon witch spell zombie wizard curse fairy miracle haunting poltergeist angel
supernatural-event: miracle haunting possession apparition
monster: vampire werewolf zombie troll dragon
greek-god: zeus athena apollo poseidon hades
war: battle combat bombing trench siege invasion world-war air-raid battlefield ambush
crime: pickpocket pickpocketing thief shoplifting vandalism mugging murder theft robbery burglary fraud kidnapping arson smuggling bribery blackmail extortion manslaughter bank-robbery heist drug-dealing embezzlement terrorism hijacking assault treason holdup stalking perjury money-laundering identity-theft tax-evasion drug-trafficking counterfeiting rape prostitution
death: murder suicide funeral execution corpse dying drowning hanging obituary grave cemetery
weapon: gun knife sword rifle pistol bomb dagger axe spear revolver shotgun machine-gun grenade missile cannon crossbow dynamite bow-and-arrow bayonet musket machete harpoon submachine-gun atom-bomb atomic-bomb nuclear-weapon sabre
gun: rifle pistol revolver shotgun machine-gun
explosive: bomb grenade dynamite
romance: kiss love-affair love-story date-night flirtation wedding love-interest romantic-relationship proposal-of-marriage first-kiss first-date honeymoon valentine
love: kiss love-affair love-story love-letter
politician: president prime-minister senator minister mayor congressman governor obama trump biden merkel churchill putin
drug: cocaine heroin marijuana ecstasy lsd methamphetamine amphetamine opium hashish
substance: alcohol drug nicotine
tobacco: cigarette cigar vape nicotine-pouch e-cigarette
month: january february march april june july august september october november december
weekday: monday tuesday wednesday thursday friday
weekend: saturday sunday
time-of-day: morning noon afternoon evening night midnight sunrise sunset
europe: france germany spain italy england scotland wales ireland norway sweden denmark finland poland portugal switzerland austria netherlands belgium greece iceland hungary romania bulgaria croatia serbia slovenia slovakia czechia czech-republic ukraine lithuania latvia estonia luxembourg malta cyprus albania britain great-britain united-kingdom scandinavia london paris rome berlin madrid lisbon vienna amsterdam barcelona prague dublin athens budapest venice florence
asia: japan china india thailand vietnam south-korea north-korea indonesia malaysia singapore philippines pakistan bangladesh nepal mongolia sri-lanka cambodia taiwan tokyo beijing shanghai
africa: egypt kenya nigeria morocco south-africa ethiopia ghana tanzania uganda tunisia algeria senegal zimbabwe
south-america: brazil argentina chile peru colombia ecuador bolivia uruguay venezuela
north-america: canada usa mexico united-states
latin-america: brazil argentina chile peru colombia mexico cuba
scandinavia: norway sweden denmark
middle-east: iran iraq israel saudi-arabia syria jordan lebanon qatar
country: france germany spain italy japan china india canada mexico brazil england scotland ireland norway sweden denmark finland poland russia australia egypt greece turkey portugal switzerland austria netherlands belgium america usa argentina kenya nigeria thailand vietnam iceland morocco hungary romania bulgaria croatia serbia slovenia slovakia czechia ukraine lithuania latvia estonia luxembourg malta cyprus albania wales united-states united-kingdom great-britain britain south-korea north-korea indonesia malaysia philippines pakistan bangladesh nepal mongolia sri-lanka cambodia taiwan ethiopia ghana tanzania uganda tunisia algeria south-africa peru colombia ecuador bolivia uruguay venezuela cuba jamaica new-zealand iran iraq israel saudi-arabia syria lebanon qatar afghanistan
france: paris marseille lyon bordeaux provence
germany: berlin munich hamburg cologne frankfurt bavaria
italy: rome venice florence milan naples sicily tuscany
spain: madrid barcelona seville valencia andalusia mallorca
portugal: lisbon porto algarve
england: london manchester liverpool oxford cambridge cornwall
britain: england scotland wales london
united-kingdom: england scotland wales london northern-ireland
scotland: edinburgh glasgow
ireland: dublin galway
austria: vienna salzburg
switzerland: zurich geneva
netherlands: amsterdam rotterdam utrecht
belgium: brussels bruges antwerp
greece: athens crete santorini
japan: tokyo kyoto osaka hokkaido
china: beijing shanghai hong-kong
usa: new-york chicago boston seattle los-angeles san-francisco california texas florida hawaii washington
united-states: usa
america: usa
australia: sydney melbourne
canada: toronto vancouver montreal quebec
turkey: istanbul ankara
russia: moscow st-petersburg siberia
city: paris london rome berlin madrid tokyo vienna lisbon porto amsterdam barcelona prague new-york chicago boston sydney toronto dublin istanbul moscow beijing athens budapest venice florence seattle munich hamburg cologne frankfurt milan naples seville valencia manchester liverpool edinburgh glasgow brussels zurich geneva copenhagen stockholm oslo helsinki warsaw krakow kyoto osaka shanghai hong-kong singapore bangkok delhi mumbai cairo nairobi los-angeles san-francisco las-vegas montreal vancouver melbourne rio-de-janeiro buenos-aires mexico-city marseille lyon
landmark: eiffel-tower colosseum big-ben statue-of-liberty louvre brandenburg-gate taj-mahal golden-gate-bridge
tourist-attraction: museum castle eiffel-tower colosseum louvre brandenburg-gate theme-park
museum: louvre prado uffizi british-museum
building: house church tower castle palace cathedral skyscraper barn cottage villa hotel hospital farmhouse garage lighthouse stable temple mosque chapel dependency
room: kitchen bathroom bedroom living-room dining-room hall lobby ballroom kindergarten study-room kitchenette pantry dining-hall
restaurant: bistro pizzeria steakhouse diner trattoria brasserie
nightlife: bar nightclub pub cocktail-bar pub-crawl
shop: bakery boutique supermarket bookshop bookstore department-store souvenir-shop
shopping: mall shopping-mall shopping-centre boutique flea-market souvenir-shop outlet
social-media: facebook instagram twitter tiktok linkedin youtube snapchat pinterest reddit whatsapp facebook-post instagram-post
messenger: whatsapp telegram
disaster: earthquake flood hurricane tsunami wildfire tornado shipwreck plane-crash volcanic-eruption flooding oil-spill nuclear-accident train-crash famine
natural-disaster: earthquake flood hurricane tsunami wildfire tornado volcanic-eruption avalanche landslide drought
furniture: table-lamp coffee-table dining-table kitchen-table chair sofa desk bed wardrobe bookshelf bookcase armchair stool cupboard rocking-chair bunk-bed cradle dresser sideboard nightstand ottoman bedside-table throne
art: painting sculpture mural fresco
shape: circle square triangle rectangle hexagon pentagon
planet: mercury venus mars jupiter saturn uranus neptune
metal: gold silver iron copper steel aluminium aluminum bronze zinc platinum nickel titanium tungsten
gemstone: diamond ruby emerald sapphire opal amethyst topaz pearl
fossil-fuel: coal petroleum natural-gas diesel gasoline crude-oil
renewable-energy: solar-power wind-power hydropower solar-panel wind-turbine geothermal-energy
greenhouse-gas: carbon-dioxide methane co2
pesticide: weedkiller fungicide slug-pellet
chemical: pesticide bleach ammonia weedkiller
chemical-formula: co2 h2o nacl ch4 nh3 h2so4 c6h12o6 balanced-equation chemical-equation reaction-equation
cleaning-product: bleach detergent
game: chess checkers poker scrabble bingo board-game card-game video-game monopoly charades hide-and-seek crossword sudoku dominoes backgammon solitaire hangman
video-game: minecraft fortnite tetris
gambling: poker casino lottery roulette blackjack slot-machine sports-betting
toy: doll lego teddy-bear kite yo-yo rattle spinning-top marble toy-car toy-train building-block
poem: sonnet haiku limerick ballad ode villanelle elegy
film: documentary blockbuster rom-com
book: novel textbook cookbook paperback
sexual-content: nudity sex-scene sex
programming-language: python javascript java typescript golang ruby php kotlin perl haskell
code: code-snippet code-block code-example code-sample sql-query shell-script shell-command python-script bash-script python-code javascript-code java-code html-code pseudo-code pseudocode regular-expression
mammal: dog cat bear whale dolphin elephant horse lion tiger monkey mouse rat bat seal cow pig sheep fox wolf giraffe kangaroo rabbit squirrel otter beaver deer
big-cat: lion tiger leopard cheetah panther jaguar
amphibian: frog toad newt salamander
marine-animal: dolphin whale shark octopus jellyfish crab starfish seal orca stingray seahorse walrus
sea-creature: dolphin whale shark octopus jellyfish crab starfish seal orca stingray seahorse
pest: cockroach termite aphid slug rat
garden-pest: slug snail aphid
headgear: hat helmet turban bonnet beret
bedding: pillow blanket duvet bedsheet
cookware: saucepan frying-pan wok casserole-dish
string-instrument: violin cello guitar harp viola double-bass banjo ukulele mandolin
wind-instrument: flute clarinet oboe saxophone trumpet trombone tuba recorder bassoon
percussion-instrument: drum xylophone tambourine castanet
car: jeep sedan convertible station-wagon sports-car limousine suv hatchback
ship: yacht canoe kayak sailboat rowing-boat submarine speedboat steamboat ferry catamaran warship cruise-ship
aircraft: helicopter jet glider
infectious-disease: flu tuberculosis measles cholera hiv malaria covid-19 polio
vaccine: flu-shot
surgery: liposuction facelift hip-replacement bypass-operation appendectomy
cosmetic-surgery: facelift liposuction nose-job botox
addiction: alcoholism drug-addiction gambling-addiction
stimulant: caffeine nicotine cocaine energy-drink
condiment: ketchup mustard mayonnaise soy-sauce hot-sauce relish
soup: chowder gazpacho minestrone broth
sweetener: sugar honey stevia aspartame saccharin maple-syrup agave-syrup
artificial-sweetener: aspartame saccharin sucralose
traffic-offence: speeding drunk-driving
negative-emotion: anger fear sadness jealousy guilt shame despair anxiety disgust grief resentment frustration hatred
negative-feeling: negative-emotion
positive-emotion: joy delight happiness gratitude love pride hope relief
internal-organ: heart liver kidney lung stomach brain
stationery: pen pencil eraser ruler
event: concert festival exhibition workshop conference
celebration: birthday-party wedding anniversary graduation christmas-party housewarming
place-of-worship: church mosque temple synagogue cathedral chapel
holy-book: bible quran torah
religious-figure: jesus buddha muhammad moses pope saint
religious-leader: pope imam rabbi priest bishop
framework: react angular vue django flask rails laravel spring-boot svelte
frontend-framework: react angular vue svelte
web-framework: django flask rails laravel spring-boot
external-library: lodash jquery numpy pandas axios
third-party-library: external-library
external-dependency: external-library
third-party-dependency: external-library
database: postgresql postgres mysql sqlite mongodb redis
cloud-provider: aws azure google-cloud gcp
operating-system: linux macos ubuntu ios
browser: chrome firefox safari
version-control: git svn
file-format: pdf csv docx
image-format: png jpg jpeg svg webp
language-model: gpt chatgpt claude gemini
ai-tool: chatgpt midjourney copilot
search-engine: google bing duckduckgo
streaming-service: netflix spotify hulu
messaging-app: whatsapp telegram
funding: grant subsidy donation sponsor venture-capital crowdfunding
employee-benefit: company-car health-insurance pension-plan gym-membership
perk: company-car gym-membership
soft-skill: teamwork empathy leadership
degree: bachelor-degree master-degree phd doctorate
chore: vacuuming laundry ironing dusting mopping washing-up
housework: vacuuming laundry ironing dusting mopping washing-up
police: policeman policewoman police-officer detective sheriff
criminal: thief murderer kidnapper gangster pickpocket
minor: kid teenager baby toddler
instructor: professor lecturer tutor headmaster
superhero: batman superman spider-man wonder-woman
chemical-element: oxygen hydrogen carbon nitrogen helium sodium
energy-source: coal natural-gas solar-power wind-power nuclear-power
extreme-sport: bungee-jumping paragliding skydiving parkour base-jumping
board-game: chess checkers monopoly scrabble backgammon
card-game: poker rummy blackjack solitaire`;

interface Hierarchy {
  /** What stands directly above a kind. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** What stands directly below a general term. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** The kinds that begin with a word: `phone-number` with `phone`. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

let made: Hierarchy | undefined;

/** The hierarchy is made when it is first asked for: it would hold up the start. */
function hierarchy(): Hierarchy {
  made ??= makeHierarchy();
  return made;
}

function makeHierarchy(): Hierarchy {
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  const byFirst = new Map<string, string[]>();
  for (const line of KINDS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const general = line.slice(0, colon);
    for (const word of line.slice(colon + 2).split(' ')) {
      for (const kind of groupMembers(word)) {
        if (kind === general) continue;
        add(parents, kind, general);
        add(children, general, kind);
      }
    }
  }
  for (const kind of parents.keys()) add(byFirst, firstWord(kind), kind);
  return { parents, children, byFirst };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** `phone` of `phone-number`. */
function firstWord(term: string): string {
  return /[a-z][a-z0-9_]*/.exec(term)?.[0] ?? term;
}

/** All that is reached from a word by one of the maps. */
function closure(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    for (const other of next.get(word) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}

const BELOW = new Map<string, readonly string[]>();
const ABOVE = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** All kinds of a general term, kinds of kinds among them. */
export function kindsOf(general: string): readonly string[] {
  const { children } = hierarchy();
  if (!children.has(general)) return [];
  const known = BELOW.get(general) ?? [...closure(general, children)];
  BELOW.set(general, known);
  return known;
}

/** All general terms above a kind. */
function generalsOf(kind: string): ReadonlySet<string> {
  const { parents } = hierarchy();
  if (!parents.has(kind)) return NONE;
  const known = ABOVE.get(kind) ?? closure(kind, parents);
  ABOVE.set(kind, known);
  return known;
}

/** Whether every `kind` is a `general`. */
export function isKindOf(kind: string, general: string): boolean {
  return generalsOf(kind).has(general);
}

/** Whether a noun stands in the hierarchy or in a group. */
export function isKnownNoun(noun: string): boolean {
  return isGrouped(noun) || hierarchy().parents.has(noun) || hierarchy().children.has(noun);
}

/** Whether a kind stands right below a general term. */
export function isDirectKindOf(kind: string, general: string): boolean {
  return hierarchy().parents.get(kind)?.includes(general) ?? false;
}

/** All general terms above the kinds that begin with a word: `contact-detail` of `phone`, also for a `phone-number`. */
export function generalsFrom(word: string): readonly string[] {
  const kinds = hierarchy().byFirst.get(word);
  return kinds === undefined ? [] : kinds.flatMap((kind) => [...generalsOf(kind)]);
}

/** Kinds that are a material or a colour in front of another noun: a walnut cabinet is of wood, a rose dress is pink. */
const MATERIALS =
  /^(?:walnut|cherry|chestnut|hazelnut|oak|pine|birch|maple|cedar|beech|elm|willow|bamboo|orange|peach|plum|cream|chocolate|rose|violet|lavender|lilac|olive|mint|gold|silver|bronze|copper|iron|steel|stone|cotton|silk|wool|linen|denim|velvet|diamond|angel|ghost|dragon|fox|cat|dog|horse|monkey|spider|tiger|eagle|wolf|crow|sugar|honey|coffee|tea|wine|bread)$/;

/** Whether a kind in front of another noun may only describe that noun. */
export function onlyDescribes(kind: string): boolean {
  return MATERIALS.test(kind);
}

/** Kinds of what is eaten, by which ingredients are banned. */
const FOODS = /^(?:food|meat|fish|dairy|animal-product|nut|alcohol|gluten|sugar|pork|spice)$/;

/** Whether a noun names something to eat or a kind of it. */
export function isFood(noun: string): boolean {
  return FOODS.test(noun) || isKindOf(noun, 'food') || isKindOf(noun, 'animal-product');
}
