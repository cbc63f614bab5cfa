import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formOf,
  lemmaOf,
  numberOf,
  pluralOf,
  sameFamily,
  sameWord,
} from '../../../src/core/directives/lexicon/inflection.ts';
import { generalsFrom, isKindOf, kindsOf, onlyDescribes } from '../../../src/core/directives/lexicon/kinds.ts';
import { registerOf } from '../../../src/core/directives/lexicon/register.ts';
import { endsWithNoun, groupMembers, nounGroup, verbGroup } from '../../../src/core/directives/lexicon/synonyms.ts';
import { MANNER_WORDS } from '../../../src/core/directives/lexicon/tone-words.ts';
import {
  negated,
  opposedAxis,
  type Tone,
  toneDenied,
  toneOfNoun,
  toneOfWord,
} from '../../../src/core/directives/lexicon/tones.ts';

describe('inflection', () => {
  it.each([
    ['opportunities', 'opportunity', 'plural'],
    ['fulfilled', 'fulfill', 'past'],
    ['wept', 'weep', 'past'],
    ['stopping', 'stop', 'gerund'],
    ['carries', 'carry', 'plural'],
    ['arrived', 'arrive', 'past'],
    ['run', 'run', 'base'],
  ])('%s is a form of %s: %s', (word, base, form) => {
    expect(formOf(word, base)).toBe(form);
  });

  it('keeps different words apart', () => {
    expect(formOf('portable', 'port')).toBeUndefined();
    expect(sameWord('handmade', 'hand')).toBe(false);
    expect(sameWord('fades', 'faded')).toBe(true);
    expect(sameWord('analysis', 'analyses')).toBe(true);
  });

  it('knows singular from plural', () => {
    expect(['analysis', 'bus', 'glass', 'news'].map(numberOf)).toEqual([
      'singular',
      'singular',
      'singular',
      'singular',
    ]);
    expect(['children', 'strategies', 'landmarks'].map(numberOf)).toEqual(['plural', 'plural', 'plural']);
    expect(pluralOf('box')).toBe('boxes');
    expect(lemmaOf('priorities')).toBe('priority');
  });

  it('sees families across parts of speech', () => {
    expect(sameFamily('respond', 'response')).toBe(true);
    expect(sameFamily('aware', 'awareness')).toBe(true);
    expect(sameFamily('price', 'prison')).toBe(false);
  });
});

/** The lines of a table of the lexicon, as they are written. */
function tableIn(file: string, name: string): readonly (readonly string[])[] {
  const source = readFileSync(join(import.meta.dirname, '../../../src/core/directives/lexicon', file), 'utf8');
  const from = source.indexOf('`', source.indexOf(`const ${name} = `)) + 1;
  const lines = source.slice(from, source.indexOf('`', from)).trim().split('\n');
  return lines.map((line) => line.trim().split(/:?\s+/));
}

function repeatedIn(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe('tables of the lexicon', () => {
  it.each([
    ['synonyms.ts', 'NOUNS'],
    ['synonyms.ts', 'VERBS'],
    ['synonyms.ts', 'COMPOUNDS'],
    ['synonyms.ts', 'TERMS'],
    ['families.ts', 'FAMILIES'],
  ])('no word stands twice in %s, %s', (file, name) => {
    expect(repeatedIn(tableIn(file, name).flat())).toEqual([]);
  });

  it('no compound stands in a group, and none is a term of its own', () => {
    const others = [...tableIn('synonyms.ts', 'NOUNS'), ...tableIn('synonyms.ts', 'TERMS')].flat();
    expect(
      tableIn('synonyms.ts', 'COMPOUNDS')
        .flat()
        .filter((word) => others.includes(word)),
    ).toEqual([]);
  });

  it('every general term has one line, with each kind once and never itself', () => {
    const lines = tableIn('kinds.ts', 'KINDS');
    expect(repeatedIn(lines.map(([general]) => general!))).toEqual([]);
    expect(lines.filter((line) => repeatedIn(line).length > 0)).toEqual([]);
  });

  it('a kind stands by the name of its group, unless it is narrower than the group', () => {
    const narrower = new Set('cost fee wage drug manufacturer textbook'.split(' '));
    const kinds = tableIn('kinds.ts', 'KINDS').flatMap(([, ...kinds]) => kinds);
    expect(kinds.filter((kind) => nounGroup(kind) !== kind && !narrower.has(kind))).toEqual([]);
  });
});

describe('near-synonyms', () => {
  it('names a group by one word', () => {
    expect(verbGroup('reference')).toBe(verbGroup('cite'));
    expect(nounGroup('citation')).toBe(nounGroup('source'));
    expect(verbGroup('apologise')).toBe(verbGroup('apologize'));
    expect(groupMembers(nounGroup('drawback'))).toContain('disadvantage');
    expect(nounGroup('violin')).toBe('violin');
  });

  it.each([
    ['license', 'licensing'],
    ['deposit', 'security-deposit'],
    ['diploma', 'degree'],
    ['lawyer', 'attorney'],
    ['mum', 'mother'],
    ['lift', 'elevator'],
    ['luggage', 'suitcase'],
    ['vaccination', 'jab'],
    ['coworker', 'colleague'],
    ['petrol', 'gasoline'],
    ['flash-card', 'flashcard'],
    ['objection', 'counterargument'],
    ['emergency-reserve', 'emergency-fund'],
    ['kcal', 'calorie'],
    ['dietary-supplement', 'supplement'],
    ['former-partner', 'ex'],
    ['source-code', 'code'],
  ])('%s and %s name the same thing', (word, other) => {
    expect(nounGroup(word)).toBe(nounGroup(other));
  });

  it.each([
    ['husband', 'wife'],
    ['mother', 'father'],
    ['fine', 'tax'],
    ['house', 'flat'],
    ['train', 'trainer'],
    ['prize', 'price'],
    ['comparison', 'analogy'],
    ['error-code', 'code'],
    ['complaint', 'symptom'],
  ])('%s and %s do not', (word, other) => {
    expect(nounGroup(word)).not.toBe(nounGroup(other));
  });

  it.each([
    ['price', 'money'],
    ['rent', 'money'],
    ['october', 'month'],
    ['pension', 'income'],
    ['concussion', 'health'],
    ['minced-beef', 'meat'],
    ['cashew', 'nut'],
    ['barista', 'employee'],
    ['lisbon', 'europe'],
    ['naples', 'italy'],
    ['resistance-band', 'equipment'],
    ['protein-powder', 'supplement'],
    ['ex-girlfriend', 'ex'],
    ['champagne', 'alcohol'],
    ['co2', 'chemical-formula'],
    ['hailstorm', 'bad-weather'],
    ['code-block', 'code'],
    ['rent', 'expense'],
  ])('a %s is a kind of %s', (kind, general) => {
    expect(isKindOf(kind, general)).toBe(true);
    expect(isKindOf(general, kind)).toBe(false);
  });

  it('knows kinds of general terms, through several levels, and ends on circles', () => {
    expect(isKindOf('phone-number', 'contact-detail')).toBe(true);
    expect(isKindOf('date-of-birth', 'personal-information')).toBe(true);
    expect(isKindOf('contact-detail', 'phone-number')).toBe(false);
    expect(kindsOf('personal-detail')).toContain('email-address');
  });

  it.each([
    ['price', 'expense'],
    ['sunshine', 'bad-weather'],
    ['norway', 'asia'],
    ['date', 'fruit'],
    ['bank', 'river'],
    ['fisherman', 'employee'],
  ])('a %s is no kind of %s', (word, general) => {
    expect(isKindOf(word, general)).toBe(false);
  });

  it('finds the general terms of kinds by their first word', () => {
    expect(generalsFrom('phone')).toContain('contact-detail');
    expect(generalsFrom('date')).toContain('personal-data');
    expect(generalsFrom('window')).toEqual([]);
  });

  it('a term ends with the noun that it is a kind of', () => {
    expect(endsWithNoun('travel-insurance', 'insurance')).toBe(true);
    expect(endsWithNoun('error-code', 'code')).toBe(false);
    expect(onlyDescribes('walnut')).toBe(true);
    expect(onlyDescribes('hedgehog')).toBe(false);
  });
});

describe('tones', () => {
  const of = (word: string): Tone => toneOfWord(word) ?? {};

  it.each([
    ['formal', 'casual'],
    ['serious', 'funny'],
    ['neutral', 'passionate'],
    ['optimistic', 'gloomy'],
    ['warm', 'cold'],
    ['polite', 'rude'],
    ['neutral', 'persuasive'],
    ['simple', 'sophisticated'],
    ['confident', 'hesitant'],
    ['sincere', 'sarcastic'],
    ['playful', 'serious'],
    ['solemn', 'chatty'],
    ['boisterous', 'melancholy'],
    ['courteous', 'curt'],
    ['hectic', 'calm'],
    ['sentimental', 'matter-of-fact'],
    ['legalistic', 'everyday'],
    ['pushy', 'low-pressure'],
    ['rambling', 'brisk'],
    ['sombre', 'upbeat'],
  ])('%s and %s stand on opposite sides', (a, b) => {
    expect(opposedAxis(of(a), of(b))).toBeDefined();
    expect(opposedAxis(of(b), of(a))).toBeDefined();
  });

  it.each([
    ['professional', 'friendly'],
    ['concise', 'warm'],
    ['formal', 'warm'],
    ['persuasive', 'professional'],
    ['positive', 'formal'],
    ['technical', 'simple'],
    ['professional', 'conversational'],
    ['solemn', 'hopeful'],
    ['funny', 'polite'],
    ['persuasive', 'friendly'],
    ['scholarly', 'accessible'],
    ['dignified', 'warm'],
    ['concise', 'vivid'],
  ])('%s and %s go together', (a, b) => {
    expect(opposedAxis(of(a), of(b))).toBeUndefined();
  });

  it.each([
    ['stiff', 'formal'],
    ['pushy', 'persuasive'],
    ['gushing', 'emotional'],
    ['silly', 'humorous'],
    ['simplistic', 'simple'],
    ['preachy', 'persuasive'],
  ])('what is not %s may be %s', (denied, wanted) => {
    expect(opposedAxis(toneDenied(denied), of(wanted))).toBeUndefined();
  });

  it('puts no word on both sides of an axis', () => {
    const sides = new Map<string, number>();
    const torn = MANNER_WORDS.flatMap(([tone, words]) =>
      words.split(' ').flatMap((word) =>
        Object.entries(tone).filter(([axis, lean]) => {
          const before = sides.get(`${word} ${axis}`) ?? lean;
          sides.set(`${word} ${axis}`, lean);
          return before * lean < 0;
        }),
      ),
    );
    expect(torn).toEqual([]);
  });

  it('reads adverbs, nouns of several words and readers', () => {
    expect(toneOfWord('politely')).toEqual(toneOfWord('polite'));
    expect(toneOfNoun(['use', 'technical', 'jargon'], 1)).toMatchObject({ kind: 'content', length: 2 });
    expect(toneOfNoun(['a', 'general', 'audience'], 1)).toMatchObject({ kind: 'reader', length: 2 });
    expect(toneOfNoun(['table'], 0)).toBeUndefined();
  });

  it('turns a pole into a lean to the other side', () => {
    const jargon = toneOfNoun(['jargon'], 0)!.tone;
    expect(opposedAxis(jargon, negated(jargon))).toBe('terminology');
    expect(opposedAxis(negated(jargon), negated(jargon))).toBeUndefined();
  });
});

const rare = new Set([
  'stochastic',
  'halyard',
  'mizzen',
  'fairlead',
  'benthic',
  'sedimentation',
  'lullaby',
  'porridge',
]);
const isRare = (word: string) => rare.has(word);

describe('register of required words', () => {
  it.each([
    ['hey dude, that totally sucks', { formality: -2 }],
    ['get it done or else', { politeness: -2 }],
    ['there is no hope and you will fail', { outlook: -2 }],
    ['we are proud of what you achieved: success is near', { outlook: 2 }],
    ['stochastic gradient methods minimize the regularization term', { terminology: 2 }],
    ['sedimentation changes what benthic animals eat', { terminology: 2 }],
    ['the halyard runs from the mizzen through the fairlead', { terminology: 2 }],
    ['i doubt that this is good enough', { confidence: -2 }],
    ['hurry up and sit down', { calm: -2 }],
    ['most people never manage to learn it', { outlook: -2 }],
  ])('%s', (phrase, tone) => {
    expect(registerOf(phrase, isRare)).toMatchObject(tone);
  });

  it.each([
    'thank you for your patience',
    'in light of recent events',
    'the garden opens at nine',
    'it was never too late',
    'she hummed a lullaby and stirred the porridge',
  ])('"%s" is unmarked', (phrase) => {
    expect(registerOf(phrase, isRare)).toEqual({});
  });
});
