import { scanText } from '../../src/core/dataset/scan.ts';
import { chat } from '../../src/core/rules/dataset/dataset.ts';

/**
 * Labelled pairs of requests for `dataset/near-duplicate` and `dataset/leakage`: the same in other formatting, the same in
 * lightly other words, and different ones that look alike.
 */
type Pair = readonly [string, string];

/** Written before the threshold was frozen; pairs are never edited to fit it. */
export const BASES = [
  'My tent arrived with a broken pole and I leave for the mountains on Friday, what can you do?',
  'The invoice names the wrong company, who can correct it before the end of the quarter?',
  "I can't find the setting that turns off the weekly digest in the mobile app.",
  'Summarise the meeting: Ana will ask the supplier for samples, Luis books the hall, the budget stays open.',
  'Which of the two stoves burns longer at altitude, the small gas one or the alcohol one?',
  'Translate into German: the ferry does not run in winter, so take the bus to the harbour.',
  'Classify: "Great fabric, but the zip jams whenever I pull it with gloves on."',
  'Extract the name and the town: Rosa Imhof moved her bakery from Chur to Davos last spring.',
  'Write a polite reminder for a library book that another reader is waiting for.',
  'Is the blue rain jacket suited for cycling in heavy rain or only for light showers?',
];

/** The same words in other clothes. */
const REFORMATTED: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'white space': (text) => `  ${text.replaceAll(' ', '  ').replace(', ', ',\n')}\n`,
  'Markdown emphasis': (text) => text.replace(/\b(\w{5,})\b/, '**$1**').replace(/(\w{4,})\W*$/, '_$1_'),
  'Markdown list': (text) => `# Request\n\n- ${text}`,
  'JSON string': (text) => JSON.stringify({ text }),
  'curly quotes': (text) => `“${text.replaceAll("'", '’')}”`,
  'no punctuation': (text) => text.replace(/[.,:;!?"]/g, ''),
};

/** Other function words, a word more or less, a plural. */
const REWORDED: readonly (readonly [string, string])[] = [
  ['How do I reset the password of my account?', 'How can I reset my account password?'],
  ['Please tell me where my parcel is right now', 'Can you tell me where my parcel is now?'],
  [
    'The left strap of the backpack tore after two weeks of use, can it be repaired?',
    'The left strap of my backpack tore after two weeks, could it be repaired?',
  ],
  [
    'Explain the difference between a bivouac sack and a tent to a beginner',
    'Please explain the differences between bivouac sacks and tents to a beginner',
  ],
  [
    'I ordered the green sleeping bag but you sent the red one, please exchange it',
    'I ordered the green sleeping bag, but the red one was sent. Please exchange it for me',
  ],
  [
    'Describe the walk from the station to the old mill in simple words for a child',
    'Describe a walk from the station to the old mill for a child, in simple words',
  ],
  [
    'Does the warranty cover a torn mesh on the inner tent?',
    'Is a torn mesh on the inner tent covered by the warranty?',
  ],
  [
    'Write a short product text about a wooden spoon carved from cherry',
    'Write a product text about a wooden spoon, carved from cherry',
  ],
  [
    'The heating in the meeting room on the second floor makes a loud noise every morning',
    'Every morning the heating in the meeting room on the second floor makes a loud noise',
  ],
  ['Can the boots be resoled when the profile is worn down?', 'Could my boots be resoled if the profile is worn down?'],
];

/** One word, number, name or negation apart, and another thing is asked. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['What is the capital of Portugal?', 'What is the capital of Norway?'],
  ['Where is order 20817?', 'Where is order 20871?'],
  ['Is the jacket waterproof?', 'Is the jacket not waterproof?'],
  ['Book a train from Zurich to Milan on Friday', 'Book a train from Milan to Zurich on Friday'],
  ['When was the bridge opened?', 'Where was the bridge opened?'],
  ['Cancel my subscription', 'Renew my subscription'],
  ['Translate "good morning" into French', 'Translate "good evening" into French'],
  ['The strap of the backpack tore', 'The zip of the tent jams'],
  ['A room for 2 adults and 1 child', 'A room for 2 adults and 3 children'],
  ['Write a poem about the sea in autumn', 'Write a letter about the sea in winter'],
  ['Does the warranty cover a torn mesh?', 'Does the warranty cover a broken pole?'],
  ['Can I return the boots after wearing them?', 'Can I return the boots without wearing them?'],
  ['List the ingredients of the lentil soup', 'List the ingredients of the pumpkin soup'],
  ['He paid the invoice twice', 'She lost the receipt'],
  ['Convert 12 miles to kilometres', 'Convert 12 miles to metres'],
  ['Set an alarm for seven in the morning', 'Set a timer for seven minutes'],
  ['Who wrote the first chapter of the report?', 'Who wrote the last chapter of the report?'],
  ['My flight was delayed and I missed the connection', 'My luggage was damaged and I missed the meeting'],
  ['Fix the failing test in the parser module', 'Fix the failing build of the server module'],
  ['Sentiment of: the soup was cold', 'Sentiment of: the soup was lovely'],
];

export const THINGS = [
  'tent',
  'stove',
  'lamp',
  'rope',
  'boots',
  'jacket',
  'mat',
  'filter',
  'knife',
  'map',
  'tarp',
  'pot',
];
export const FAULTS = ['leaks', 'squeaks', 'smells', 'faded', 'cracked', 'rusts', 'bends', 'tore', 'shrank', 'sticks'];

/** Rows of other matters, from which the weights of words are learnt. */
const OTHERS = THINGS.flatMap((thing, at) => [
  chat(`The ${thing} from last year ${FAULTS[at % FAULTS.length]} a little at the ${THINGS[(at + 5) % 12]}`, 'x1'),
  chat(`Which ${thing} would suit a family with ${at + 2} children and a dog called number ${at}?`, 'x2'),
  chat(`Compare our ${thing} to the ${THINGS[(at + 3) % 12]} and say which one ${FAULTS[(at + 4) % 10]} sooner`, 'x3'),
]);

const TARGET = 'This is passed on to a colleague who looks into it.';

function isFound(a: string, b: string): boolean {
  const lines = [...OTHERS, chat(a, TARGET), chat(b, TARGET)];
  const { findings } = scanText(lines.join('\n'), { path: 'x.jsonl' });
  return findings.some(
    ({ ruleId, range }) => ruleId === 'dataset/near-duplicate' && range.start.line === OTHERS.length + 1,
  );
}

export function isLeak(a: string, b: string): boolean {
  const lines = [...OTHERS, chat(a, TARGET)];
  const { problems } = scanText(lines.join('\n'), { path: 'x.jsonl' }, chat(b, 'whatever else'));
  return problems['dataset/leakage'] === 1;
}

export interface JudgedPairs {
  readonly pairs: readonly Pair[];
  readonly found: readonly Pair[];
}

const judge = (pairs: readonly Pair[], finds: (a: string, b: string) => boolean): JudgedPairs => ({
  pairs,
  found: pairs.filter(([a, b]) => finds(a, b)),
});

/** Every pair with what a rule says of it. `different` must not be found. */
export function judgePairs(
  rule: 'near-duplicate' | 'leakage',
): Record<'reformatted' | 'reworded' | 'different', JudgedPairs> {
  const finds = rule === 'leakage' ? isLeak : isFound;
  const reformatted = Object.values(REFORMATTED).flatMap((change) => BASES.map((base): Pair => [base, change(base)]));
  const crossed = BASES.flatMap((a, at) => BASES.slice(at + 1, at + 3).map((b): Pair => [a, b]));
  return {
    reformatted: judge(reformatted, finds),
    reworded: judge(REWORDED, finds),
    different: judge([...DIFFERENT, ...crossed], finds),
  };
}

export function accuracyOf({ reformatted, reworded, different }: ReturnType<typeof judgePairs>): {
  readonly precision: number;
  readonly recall: number;
} {
  const right = reformatted.found.length + reworded.found.length;
  return {
    precision: right / (right + different.found.length),
    recall: right / (reformatted.pairs.length + reworded.pairs.length),
  };
}
