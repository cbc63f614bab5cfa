import { beforeAll, describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/core/directives/conflicts.ts';
import { readDirectives } from '../../../src/core/directives/read.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';
import type { LanguageModel } from '../../../src/core/language/types.ts';

let language: LanguageModel;
beforeAll(async () => {
  language = await loadLanguage();
});

const isFlagged = (text: string) =>
  findContradictions(
    readDirectives(parsePrompt('case.prompt.md', `You write for a harbour museum.\n\n${text}\n`), language),
  ).length > 0;

/** One rule in the shapes in which it is said. */
interface Rule {
  /** `write in German` */
  readonly order: string;
  /** `is in German`, of one thing and of several. */
  readonly is: string;
  readonly are: string;
  /** `Write the letter …` */
  readonly how: string;
  /** `Letter: …` */
  readonly bare: string;
}

const rule = (order: string, is: string, are: string, how: string, bare: string): Rule => ({
  order,
  is,
  are,
  how,
  bare,
});

/** Rules of which no text can keep both. */
const OPPOSED: Readonly<Record<string, readonly [Rule, Rule]>> = {
  language: [
    rule('write in German', 'is in German', 'are in German', 'in German', 'in German'),
    rule('write in English', 'is in English', 'are in English', 'in English', 'in English'),
  ],
  tone: [
    rule('be formal', 'is formal', 'are formal', 'in a formal tone', 'formal tone'),
    rule('be casual', 'is casual', 'are casual', 'in a casual tone', 'casual tone'),
  ],
  length: [
    rule(
      'use at most 40 words',
      'has at most 40 words',
      'have at most 40 words',
      'in at most 40 words',
      'at most 40 words',
    ),
    rule(
      'use 120 to 150 words',
      'has 120 to 150 words',
      'have 120 to 150 words',
      'in 120 to 150 words',
      '120 to 150 words',
    ),
  ],
  person: [
    rule(
      'use the first person',
      'is in the first person',
      'are in the first person',
      'in the first person',
      'first person',
    ),
    rule(
      'use the third person',
      'is in the third person',
      'are in the third person',
      'in the third person',
      'third person',
    ),
  ],
  tense: [
    rule(
      'use the present tense',
      'is in the present tense',
      'are in the present tense',
      'in the present tense',
      'present tense',
    ),
    rule('use the past tense', 'is in the past tense', 'are in the past tense', 'in the past tense', 'past tense'),
  ],
  emojis: [
    rule('use one emoji', 'has one emoji', 'have one emoji', 'with emojis', 'one emoji'),
    rule('do not use emojis', 'has no emojis', 'have no emojis', 'without emojis', 'no emojis'),
  ],
  spelling: [
    rule(
      'use British spelling',
      'uses British spelling',
      'use British spelling',
      'in British English',
      'British English',
    ),
    rule(
      'use American spelling',
      'uses American spelling',
      'use American spelling',
      'in American English',
      'American English',
    ),
  ],
};

/** Two things to write, each alone and in the plural: texts by their known nouns, and by names of the prompt's own. */
const THINGS = [
  ['menu card', 'covering note', 'menu cards', 'covering notes'],
  ['radio spot', 'window sign', 'radio spots', 'window signs'],
  ['dossier', 'cover email', 'dossiers', 'cover emails'],
] as const;

const cap = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const tag = (words: string) => words.replaceAll(/[ -]/g, '_');

type Frame = (x: string, y: string, xs: string, ys: string, a: Rule, b: Rule) => string;

/** Ways in which prompts tell two things apart. */
const FRAMES: Readonly<Record<string, Frame>> = {
  'in the one, in the other': (x, y, _, __, a, b) => `In the ${x}, ${a.order}. In the ${y}, ${b.order}.`,
  'in some, in others': (_, __, xs, ys, a, b) => `In ${xs}, ${a.order}; in ${ys}, ${b.order}.`,
  'for some, for others': (_, __, xs, ys, a, b) => `For ${xs}, ${a.order}; for ${ys}, ${b.order}.`,
  'for each, with a colon': (x, y, _, __, a, b) => `For the ${x}: ${a.order}. For the ${y}: ${b.order}.`,
  'when one is written': (x, y, _, __, a, b) =>
    `When you write the ${x}, ${a.order}. When you write the ${y}, ${b.order}.`,
  'written one after the other': (x, y, _, __, a, b) => `Write the ${x} ${a.how}. Write the ${y} ${b.how}.`,
  'orders with their place': (x, y, _, __, a, b) => `${cap(a.order)} in the ${x}. ${cap(b.order)} in the ${y}.`,
  'what one is, while the other': (x, y, _, __, a, b) => `The ${x} ${a.is}, while the ${y} ${b.is}.`,
  'what several are': (_, __, xs, ys, a, b) => `${cap(xs)} ${a.are}; ${ys} ${b.are}.`,
  'each behind its order': (x, y, _, __, a, b) => `Write a ${x}. It ${a.is}. Then write a ${y}. It ${b.is}.`,
  'each in a clause of its own': (x, y, _, __, a, b) => `Write a ${x} that ${a.is} and a ${y} that ${b.is}.`,
  'labels of a list': (x, y, _, __, a, b) => `- ${cap(x)}: ${a.bare}\n- ${cap(y)}: ${b.bare}`,
  'items in brackets': (x, y, _, __, a, b) => `Return:\n\n- ${x} (${a.bare})\n- ${y} (${b.bare})`,
  'numbered items': (x, y, _, __, a, b) => `Write two things:\n\n1. A ${x}, ${a.bare}.\n2. A ${y}, ${b.bare}.`,
  'rows of a table': (x, y, _, __, a, b) =>
    `| Output | Rule |\n|---|---|\n| ${cap(x)} | ${a.bare} |\n| ${cap(y)} | ${b.bare} |`,
  'bold heads': (_, __, xs, ys, a, b) => `**${cap(xs)}.** ${cap(a.order)}.\n\n**${cap(ys)}.** ${cap(b.order)}.`,
  fields: (x, y, _, __, a, b) => `- \`${tag(x)}\`: string, ${a.bare}\n- \`${tag(y)}\`: string, ${b.bare}`,
  'lines with dashes': (x, y, _, __, a, b) => `${cap(x)} — ${a.bare}\n${cap(y)} — ${b.bare}`,
  'numbered lines': (x, y, _, __, a, b) =>
    `PART ONE: ${x.toUpperCase()}\n\n${cap(a.order)}.\n\nPART TWO: ${y.toUpperCase()}\n\n${cap(b.order)}.`,
  'paragraphs by number': (x, y, _, __, a, b) =>
    `The first text is a ${x}. ${cap(a.order)}.\n\nThe second text is a ${y}. ${cap(b.order)}.`,
  'what comes in': (_, __, xs, ___, a, b) => `The ${xs} you receive ${a.are}. ${cap(b.order)}.`,
  'what others do': (_, __, xs, ___, a, b) => `Most of our competitors' ${xs} ${a.are}. ${cap(b.order)}.`,
};

describe('two rules for two things', () => {
  for (const [frame, write] of Object.entries(FRAMES)) {
    it(`${frame}: no contradiction`, () => {
      const flagged = Object.values(OPPOSED)
        .flatMap(([a, b]) => THINGS.flatMap(([x, y, xs, ys]) => [write(x, y, xs, ys, a, b), write(x, y, xs, ys, b, a)]))
        .filter(isFlagged);
      expect(flagged).toEqual([]);
    });
  }
});

/** The same for one thing, which can keep one of them. */
const OF_ONE: Readonly<Record<string, Frame>> = {
  'no thing named': (_, __, ___, ____, a, b) => `${cap(a.order)}. Name the curator. ${cap(b.order)}.`,
  'in the one, twice': (x, _, __, ___, a, b) => `In the ${x}, ${a.order}. Name the curator. In the ${x}, ${b.order}.`,
  'written twice': (x, _, __, ___, a, b) => `Write the ${x} ${a.how}. Name the curator. Write the ${x} ${b.how}.`,
  'a label twice': (x, _, __, ___, a, b) => `- ${cap(x)}: ${a.bare}\n- ${cap(x)}: ${b.bare}`,
};

describe('two rules for one thing', () => {
  for (const [frame, write] of Object.entries(OF_ONE)) {
    it(`${frame}: a contradiction`, () => {
      const missed = Object.values(OPPOSED)
        .flatMap(([a, b]) => THINGS.map(([x, y, xs, ys]) => write(x, y, xs, ys, a, b)))
        .filter((text) => !isFlagged(text));
      expect(missed).toEqual([]);
    });
  }
});
