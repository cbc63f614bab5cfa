/** Times and places in which a story is set, with what tells two of them apart. */

interface Era {
  /** Years, both included; negative before the common era. */
  readonly from: number;
  readonly to: number;
}

/** Eras by name. What has not happened yet lies beyond every year that a prompt names as past. */
const ERAS: readonly (readonly [names: string, from: number, to: number])[] = [
  ['prehistoric times|prehistory|the stone age|the ice age|the bronze age', -100_000, -600],
  ['ancient rome|ancient greece|ancient egypt|antiquity|ancient times|biblical times|the roman empire', -3000, 500],
  ['the middle ages|medieval times|medieval europe|the dark ages|the viking age', 500, 1500],
  ['the renaissance', 1400, 1620],
  ['the age of enlightenment|the french revolution', 1680, 1800],
  ['the napoleonic wars|the regency era|regency england', 1795, 1820],
  ['the industrial revolution', 1760, 1850],
  ['the american civil war|the civil war', 1861, 1865],
  ['the wild west|the old west', 1850, 1900],
  ['the victorian era|victorian times|victorian england|victorian london', 1837, 1901],
  ['the edwardian era', 1901, 1910],
  ['the first world war|world war i', 1914, 1918],
  ['the roaring twenties|the jazz age|the prohibition era', 1920, 1933],
  ['the great depression', 1929, 1939],
  ['the second world war|world war ii', 1939, 1945],
  ['the cold war', 1947, 1991],
  [
    'the present day|present-day|modern times|modern-day|the modern era|our time|our own time|today|contemporary times',
    2000,
    2030,
  ],
  ['the future|the near future|the distant future|the far future|a distant future|a dystopian future', 2031, 100_000],
];

const ERA_OF = new Map<string, Era>();
for (const [names, from, to] of ERAS) for (const name of names.split('|')) ERA_OF.set(name, { from, to });

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third'.split(
    ' ',
  );

const ERA_NAMES = new RegExp(`\\b(?:${[...ERA_OF.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`);
const CENTURY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th) century\\b|\\b(${ORDINALS.join('|')}) century\\b`);
const YEAR = /\b(1\d{3}|2\d{3})(s?)\b/;

/** The years that a phrase names: `1943`, `the 1920s`, `the late nineteenth century`, `the Middle Ages`. Takes lower case. */
export function yearsIn(words: string): (Era & { readonly name: string }) | undefined {
  const year = YEAR.exec(words);
  if (year) {
    const from = Number(year[1]);
    return { name: year[0], from, to: year[2] === 's' ? from + 9 : from };
  }
  const century = CENTURY.exec(words);
  if (century) {
    const number = century[1] === undefined ? ORDINALS.indexOf(century[2]!) + 1 : Number(century[1]);
    return { name: `the ${century[0]}`, from: (number - 1) * 100, to: number * 100 };
  }
  const era = ERA_NAMES.exec(words)?.[0];
  return era === undefined ? undefined : { name: era, ...ERA_OF.get(era)! };
}

const SEASONS: ReadonlyMap<string, string> = new Map(
  `winter december january february wintertime midwinter
  spring march april springtime
  summer june july august summertime midsummer
  autumn september october november fall`
    .split('\n')
    .flatMap((line) => {
      const [season, ...words] = line.trim().split(' ');
      return [season!, ...words].map((word): [string, string] => [word, season!]);
    }),
);
const SEASON = new RegExp(`\\b(?:${[...SEASONS.keys()].join('|')})\\b`);

/** A season or month, with the season it is or lies in. */
export function seasonIn(words: string): { readonly name: string; readonly season: string } | undefined {
  const name = SEASON.exec(words)?.[0];
  return name === undefined ? undefined : { name, season: SEASONS.get(name)! };
}

const HOURS: ReadonlyMap<string, string> = new Map([
  ['dawn', 'morning'],
  ['sunrise', 'morning'],
  ['daybreak', 'morning'],
  ['morning', 'morning'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['lunchtime', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['twilight', 'evening'],
  ['night', 'night'],
  ['midnight', 'night'],
]);
const HOUR = new RegExp(`\\b(?:${[...HOURS.keys()].join('|')})\\b`);

/** A time of day, with the part of the day it belongs to. */
export function hourIn(words: string): { readonly name: string; readonly part: string } | undefined {
  const name = HOUR.exec(words)?.[0];
  return name === undefined ? undefined : { name, part: HOURS.get(name)! };
}

/** Rooms lie in buildings and buildings in landscapes; of one kind a scene has one. */
export type PlaceKind = 'room' | 'building' | 'vehicle' | 'open' | 'region';

const PLACES: Readonly<Record<PlaceKind, string>> = {
  room: 'attic,loft|kitchen|bedroom|bathroom|living room|cellar,basement|garage|waiting room|elevator,lift|dining room|prison cell|dungeon|laundry room',
  building:
    'hospital,clinic|school,classroom,high school,boarding school|library|museum|theatre,theater|church,cathedral|prison,jail|castle|restaurant|café,cafe,coffee shop|pub,bar,tavern|hotel,inn|supermarket|factory|airport|railway station,train station|courtroom|barn|monastery|lighthouse|hair salon|bakery|bookshop,bookstore|office building|police station|skyscraper',
  vehicle:
    'train|airplane,aeroplane,plane|car,taxi|bus|ship,boat,yacht,cruise ship|submarine|spaceship,spacecraft,space station',
  open: 'beach,seaside,shore|desert|forest,woods,woodland|jungle,rainforest|mountains,mountain,mountaintop,alps|cave|swamp|meadow|city street|football stadium,stadium',
  region:
    'city,metropolis,big city|village,countryside,farm,rural village|arctic,antarctica,north pole,south pole,tundra|outer space,moon,mars',
};

const PLACE_OF = new Map<string, { readonly kind: PlaceKind; readonly name: string }>();
for (const [kind, groups] of Object.entries(PLACES) as [PlaceKind, string][])
  for (const group of groups.split('|')) {
    const [name, ...others] = group.split(',');
    for (const word of [name!, ...others]) PLACE_OF.set(word, { kind, name: name! });
  }
const PLACE = new RegExp(`\\b(?:${[...PLACE_OF.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`);

/** The first place that a phrase names, by the name of its group. Takes lower case. */
export function placeIn(words: string): { readonly kind: PlaceKind; readonly name: string } | undefined {
  const place = PLACE.exec(words)?.[0];
  return place === undefined ? undefined : PLACE_OF.get(place);
}

/** Whether a scene cannot be in both: two rooms, two landscapes, a room and the open. */
export function placesApart(a: string, b: string): boolean {
  const [left, right] = [PLACE_OF.get(a), PLACE_OF.get(b)];
  if (!left || !right || left.name === right.name) return false;
  if (left.kind === right.kind) return true;
  const kinds = [left.kind, right.kind].sort().join(' ');
  return (
    kinds === 'open room' || kinds === 'building vehicle' || (kinds === 'room vehicle' && ![a, b].includes('ship'))
  );
}
