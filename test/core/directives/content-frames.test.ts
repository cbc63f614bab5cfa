import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { analyzePrompt, loadResources } from '../../../src/core/engine.ts';

let resources: Awaited<ReturnType<typeof loadResources>>;
beforeAll(async () => {
  resources = await loadResources();
});

/** What a text is to tell, or not, with the plain way to say so. `X` stands for the thing. */
const THINGS: readonly (readonly [thing: string, wish?: string])[] = [
  ['the pension scheme'],
  ['interest rates'],
  ['Mrs. Okafor'],
  ['why the bridge was closed', 'Explain X.'],
  ['how the filter works', 'Explain X.'],
  ['when the shop reopens', 'Say X.'],
  ['who won the race', 'Say X.'],
  ['growing the seeds', 'Describe X.'],
  ['the colour of the walls'],
  ["the mayor's illness"],
  ['rust and corrosion'],
  ['the 12 May deadline'],
  ['an apology', 'Include X.'],
  ['a call to action', 'Include X.'],
];

const BANS = [
  'Leave X out.',
  'X has no place here.',
  'Not a word about X.',
  'Keep X out of it.',
  'X is off limits.',
  'Spare us X.',
  'X is better left unsaid.',
  'Stay away from X.',
  'Write it without going into X.',
  'Concentrate on the weather and ignore X.',
  'At no point should the text mention X.',
  "We'd rather you didn't mention X.",
  "X is something we won't write about.",
  "X shouldn't come up.",
  "X isn't to be mentioned.",
  "Don't bother with X.",
  "Don't talk about X.",
  "There's no need to go into X, so don't.",
  'X is not relevant here, so leave it out.',
  'The text says nothing about X.',
  'Steer clear of X.',
  'Nowhere should X be mentioned.',
  'Under no circumstances mention X.',
  'It must mention neither X nor the weather.',
  'Neither the weather nor X may be mentioned.',
  'You are not to mention X.',
];

const WISHES = [
  'Be sure to bring up X.',
  "Don't leave X out.",
  "X mustn't be missing.",
  'X should get a paragraph of its own.',
  'What readers need is X.',
  'Find room for X.',
  'Make sure X is in there.',
  'I want to read about X.',
  "I'd like X to get a paragraph.",
  'I expect X to be discussed.',
  'The text also looks at X.',
  'X should feature prominently.',
  'Also to be covered: X.',
  'X must be given space.',
  'X has to be a point on the list.',
  'A sentence about X is needed.',
];

/** Combinations that are not found. */
const HOLES: ReadonlySet<string> = new Set([
  'Not a word about X. | the 12 May deadline',
  'Stay away from X. | when the shop reopens',
  'X is not relevant here, so leave it out. | when the shop reopens',
  'What readers need is X. | when the shop reopens',
  'Find room for X. | when the shop reopens',
  'Make sure X is in there. | when the shop reopens',
  'Make sure X is in there. | rust and corrosion',
  'The text also looks at X. | when the shop reopens',
  "I'd like X to get a paragraph. | when the shop reopens",
  'I expect X to be discussed. | when the shop reopens',
  'Also to be covered: X. | when the shop reopens',
  'A sentence about X is needed. | rust and corrosion',
  'Neither the weather nor X may be mentioned. | Mrs. Okafor',
  'Neither the weather nor X may be mentioned. | who won the race',
]);

function contradicts(first: string, second: string): boolean {
  const text = `Write a text for the newsletter. ${first} Be careful with the facts. ${second}`;
  const { report } = analyzePrompt('case.prompt.md', text, {
    configuration: DEFAULT_CONFIGURATION,
    resources,
    date: '2026-01-01',
  });
  return report.findings.some(({ ruleId }) => ruleId.startsWith('contradiction/'));
}

function filled(frame: string, thing: string): string {
  const sentence = frame.replace('X', thing);
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}

const holesOf = (frame: string, isHole: (thing: string, wish: string) => boolean) =>
  THINGS.filter(([thing, wish = 'Mention X.']) => isHole(thing, wish)).map(([thing]) => `${frame} | ${thing}`);
const known = (frame: string) =>
  THINGS.map(([thing]) => `${frame} | ${thing}`).filter((combination) => HOLES.has(combination));

describe('frames that rule a content out', () => {
  it.each(BANS)('%s', (frame) => {
    const holes = holesOf(frame, (thing, wish) => !contradicts(filled(frame, thing), filled(wish, thing)));
    expect(holes).toEqual(known(frame));
  });
});

describe('frames that want a content', () => {
  it.each(WISHES)('%s', (frame) => {
    const holes = holesOf(frame, (thing, wish) => {
      const ban = wish === 'Include X.' ? 'Do not include X.' : 'Do not mention X.';
      return !contradicts(filled(frame, thing), filled(ban, thing));
    });
    expect(holes).toEqual(known(frame));
  });
});

describe('what looks like a ban or a wish and is of something else', () => {
  it.each([
    ['Mention the price of the tickets.', 'Do not mention the price of the food.'],
    ['The list is not sorted, so do not use it.', 'Include a list of prices.'],
    ['There is no need to mention the price.', 'Mention the price if there is room.'],
    ['They know what a blockchain is, so do not define it.', 'Describe one use of blockchain.'],
    ['The text needs to be short.', 'Do not mention short flights.'],
    ['I want to read about the trip.', 'Do not mention the cost of the trip.'],
    ['Remember the reader is a child.', 'Do not mention children.'],
    ['Do it without a plan.', 'Mention the floor plan.'],
    ['The source text does not mention a date.', 'Give the date of the meeting.'],
    ['Do not say when you are unsure.', 'Say when the shop opens.'],
    ["Don't leave the price out.", 'Include the price.'],
    ['The price must not be missing.', 'Be sure to mention the price.'],
    ['The letter mentions a refund.', 'Do not mention a refund.'],
    ['The second paragraph must not mention the budget.', 'Mention the budget in the first paragraph.'],
  ])('%s %s', (first, second) => {
    expect(contradicts(first, second)).toBe(false);
  });
});
