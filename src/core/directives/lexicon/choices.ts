/** Words for the values of which an output has one: places, trades, forms of text, orders, currencies. */

function index(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [name, words] = line.split(':');
    for (const word of words!.split(',')) names.set(word.trim(), name!.trim());
  }
  return names;
}

/** Countries, continents and other regions that hold towns. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  `Africa,America,Asia,Europe,Oceania,Antarctica,Scandinavia,Britain,Great Britain,England,Scotland,Wales,Ireland,Northern Ireland,United Kingdom,UK,United States,USA,US,
  Canada,Mexico,Brazil,Argentina,Chile,Peru,Colombia,Cuba,France,Germany,Spain,Portugal,Italy,Greece,Turkey,Austria,Switzerland,Belgium,Netherlands,Holland,Denmark,Sweden,Norway,
  Finland,Iceland,Poland,Hungary,Romania,Bulgaria,Ukraine,Russia,Soviet Union,Czech Republic,Slovakia,Croatia,Serbia,Egypt,Morocco,Algeria,Tunisia,Kenya,Nigeria,Ghana,Ethiopia,
  South Africa,India,Pakistan,Bangladesh,Nepal,China,Japan,Korea,South Korea,North Korea,Vietnam,Thailand,Indonesia,Philippines,Malaysia,Australia,New Zealand,Israel,Iran,Iraq,
  Saudi Arabia,Jordan,Lebanon,Syria,Texas,California,Florida,Alaska,Bavaria,Tuscany,Provence,Normandy,Siberia,Earth,Moon,Mars`
    .split(',')
    .map((name) => name.trim()),
);

const ANIMALS = new Set(
  `dog cat fox bear wolf rabbit hare owl mouse rat horse donkey cow pig sheep goat hen rooster duck goose bird crow raven eagle whale dolphin shark fish octopus turtle tortoise frog toad
  snake lizard dragon unicorn elephant lion tiger monkey ape gorilla penguin hedgehog squirrel badger otter beaver deer moose snail bee ant spider butterfly hamster puppy kitten`.split(
    /\s+/,
  ),
);
const OCCUPATIONS = new Set(
  `cook chef nurse spy thief judge pilot poet monk nun priest king queen prince princess knight pirate soldier student scout clerk cop architect mechanic surgeon shepherd butler maid smuggler
  astronaut journalist acrobat clown athlete coach guard guide scribe attorney midwife pharmacist`.split(/\s+/),
);
const NO_OCCUPATION =
  /^(?:sister|brother|mother|father|daughter|stranger|foreigner|teenager|elder|lover|loner|ancestor|survivor|character|sinner|winner|loser|newcomer|grandmother|grandfather|youngster|other|monster|settler|villager|islander|dweller|outsider|beginner|giant|infant|descendant|man|woman|human|gentleman|person|believer|dreamer|dad|immigrant|migrant|orphan|minor|senior|junior|bachelor|neighbor|member|leader|parent|adolescent|fan|elephant|gardener's|tourist|pessimist|optimist|realist|idealist)$/;
const OCCUPATION_ENDING = /(?:er|or|ist|ian|man|woman|smith|wright|ant|ress|keeper|teacher)$/;

/** Whether a noun names an animal or what someone does for a living; undefined for any other. */
export function animalOrOccupation(noun: string): 'animal' | 'occupation' | undefined {
  if (ANIMALS.has(noun)) return 'animal';
  if (OCCUPATIONS.has(noun)) return 'occupation';
  return noun.length > 4 && OCCUPATION_ENDING.test(noun) && !NO_OCCUPATION.test(noun) ? 'occupation' : undefined;
}

/** A word that says how an order runs: its key, and whether what it names is at the low end of it. */
interface Scale {
  readonly key: string;
  readonly low: boolean;
}

/** `key: words at the low end | words at the high end | nouns of the key`. `most` and `least` take the words of either end. */
const SCALES = `
price: cheapest,cheap,least expensive,affordable | expensive,dearest,priciest,costliest,pricey,costly | price,cost
date: oldest,earliest,old,early | newest,latest,recent,new,late,youngest | date,time,age,day,year
importance: minor,trivial | important,crucial,essential,relevant,significant,critical | importance,relevance,significance
severity: mild,mildest,harmless | severe,severest,serious,worst,dangerous | severity,seriousness,risk
priority: | urgent,pressing | priority,urgency
difficulty: easiest,easy,simplest,simple | hardest,hard,difficult,complex,toughest | difficulty,complexity
size: smallest,small,shortest,short | largest,large,biggest,longest,long,big | size,length
quality: worst-rated,lowest-rated | best,highest-rated,top-rated | rating,quality,score
popularity: | popular,common,frequent | popularity,frequency
distance: nearest,closest,near | farthest,furthest,far,distant | distance,proximity
generality: specific,narrow,detailed | general,broad | generality`;

const scales = new Map<string, Scale>();
for (const line of SCALES.trim().split('\n')) {
  const [key, ends] = line.split(':');
  const [low, high, nouns] = ends!.split('|').map((words) => words.split(',').map((word) => word.trim()));
  for (const word of low!) if (word) scales.set(word, { key: key!, low: true });
  for (const word of [...high!, ...nouns!]) if (word) scales.set(word, { key: key!, low: false });
}

/** Orders by the words for their ends and the nouns for their keys. */
export const ORDER_SCALES: ReadonlyMap<string, Scale> = scales;

export const CURRENCIES: ReadonlyMap<string, string> = index(`
US dollars: us dollars,u.s. dollars,american dollars,dollars,usd
euros: euros,euro,eur
pounds sterling: pounds sterling,british pounds,gbp,sterling
Swiss francs: swiss francs,chf
yen: yen,japanese yen,jpy
yuan: yuan,renminbi,cny,rmb
rupees: rupees,indian rupees,inr
kroner: danish kroner,norwegian kroner,kroner,dkk,nok
Swedish kronor: swedish kronor,kronor,sek
Canadian dollars: canadian dollars,cad
Australian dollars: australian dollars,aud`);

/** What a text is, by the words that name it. */
export const FORM_OF: ReadonlyMap<string, string> = index(`
verse: poem,villanelle,sonnet,haiku,limerick,ballad,ode,verse,song,rhyme,rhyming couplets,free verse
prose: prose,flowing prose,prose text,continuous prose,short story,prose narrative
a story: story,tale,fable,chapter,narrative
an essay: essay,article,short essay,news article
a report: report,review,press release
a letter: letter,email,e-mail,memo
a dialogue: dialogue,conversation,scene,play
a monologue: monologue,soliloquy
a speech: speech
a list: list,bulleted list,bullet list,bullet points,numbered list,list of bullet points,checklist
a table: table,spreadsheet
an FAQ: faq,q&a`);

/** Forms that one text cannot have together. */
export const FORMS_APART: ReadonlyMap<string, ReadonlySet<string>> = apart(`
verse: prose,an essay,a report,a table,a memo
prose: a list,a table,an FAQ
a story: an essay,a report,a list,a table,an FAQ
an essay: a list,a table,a dialogue,a letter,an FAQ
a letter: a list,a table,a dialogue,an FAQ
a speech: a list,a table,a dialogue,a letter
a dialogue: a monologue,a list,a table,a letter`);

function apart(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string) => pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
  for (const line of lines.trim().split('\n')) {
    const [form, others] = line.split(':');
    for (const other of others!.split(',')) {
      add(form!.trim(), other.trim());
      add(other.trim(), form!.trim());
    }
  }
  return pairs;
}
