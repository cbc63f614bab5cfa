import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { sliceOf } from '../../../src/core/prompt/offsets.ts';
import { cutRuns, isCut } from '../../../src/core/tokens/chunks.ts';
import { loadTokenCounter } from '../../../src/core/tokens/load.ts';
import { modelInfo } from '../../../src/core/tokens/models.ts';
import { tokensOf } from '../../../src/core/tokens/total.ts';
import type { TokenCounter } from '../../../src/core/tokens/types.ts';

const plain = { disallowedSpecial: new Set<string>() };
const whole = (text: string) => countTokens(text, plain);

/** Texts made of what the pre-tokenizer treats specially, next to each other in every order. */
const piece = fc.constantFrom(
  'word',
  'It’s',
  "don't",
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '/',
  '//',
  '.',
  '---',
  '7',
  '2024',
  'x1',
  'S',
  "'",
  '_',
  'É',
  '中文',
  '🙂',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\u0301',
  '{{x}}',
  '# ',
  '- ',
  '<|endoftext|>',
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('token counter', () => {
  let counter: TokenCounter;
  beforeAll(async () => {
    counter = await loadTokenCounter();
  });

  it('counts the sum over words as the whole', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), (sample) => {
        expect(counter.count(sample)).toBe(whole(sample));
      }),
      { numRuns: 1000 },
    );
  }, 30_000);

  it('cuts between words and lines', () => {
    const sample = 'A word, and\ttwo  lines\n\n- of/\n/it.\n';
    const cuts = Array.from(sample, (_, at) => at).filter((at) => at > 0 && isCut(sample, at));
    const pieces = [0, ...cuts].map((at, i) => sample.slice(at, cuts[i]));
    expect(pieces).toEqual(['A', ' word', ',', ' and', '\ttwo', '  lines', '\n\n', '-', ' of', '/\n/it', '.\n']);
  });

  it('counts the segments of a message as the whole, and its sections as their text', () => {
    const line = fc.oneof(
      piece,
      fc.constantFrom(
        '\n/path',
        '\n# Title\n',
        '\n- item',
        '\n\nÜber uns',
        '\n\n/x',
        '{# note #}',
        '\n\n  deep',
        '\n```\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('');
        for (const message of parsePrompt('a.j2', text).messages) {
          const tokens = tokensOf(message, counter);
          expect(tokens.total).toBe(counter.count(message.text));
          for (const section of message.sections)
            expect(tokens.within(section.span)).toBe(counter.count(sliceOf(message, section.span)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts long paragraphs and long lines exactly', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' and so on', '\nnext', ' 1 x'),
        (parts, filler) => {
          const sample = parts.join(filler.repeat(1500));
          expect(counter.count(sample)).toBe(whole(sample));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('bounds the work on runs without a break and says that it estimates', () => {
    for (const run of ['a'.repeat(1_000_000), ' '.repeat(1_000_000), '='.repeat(1_000_000), '🙂'.repeat(300_000)]) {
      expect(Math.max(...cutRuns(run).map((part) => part.length))).toBeLessThanOrEqual(258);
      expect(counter.count(run)).toBeGreaterThan(0);
      expect(counter.estimates?.(run)).toBe(true);
    }
    expect(counter.estimates?.('An ordinary sentence.')).toBe(false);
  });

  it('gives one counter however often it is loaded', async () => {
    expect(await loadTokenCounter()).toBe(counter);
    expect(counter.encoding).toBe('o200k_base');
  });
});

describe('model info', () => {
  it('knows catalogued models under the names prompts give them', () => {
    for (const name of [
      'gpt-4.1',
      'openai/gpt-4.1',
      'openai:chat:gpt-4.1',
      'gpt-4.1-2025-04-14',
      'ft:gpt-4.1:shop::a1',
    ]) {
      expect(modelInfo(name)).toMatchObject({
        estimate: false,
        encoding: 'o200k_base',
        tunable: true,
        reasoning: false,
      });
      expect(modelInfo(name).contextWindow).toBeGreaterThan(1_000_000);
    }
    expect(modelInfo('gpt-4').encoding).toBe('cl100k_base');
    expect(modelInfo('gpt-5').reasoning).toBe(true);
  });

  it('marks other models as an estimate and claims nothing of them', () => {
    expect(modelInfo('claude-sonnet-4')).toEqual({
      name: 'claude-sonnet-4',
      encoding: 'o200k_base',
      estimate: true,
      contextWindow: undefined,
      tunable: undefined,
      reasoning: undefined,
    });
    expect(modelInfo('constructor').estimate).toBe(true);
  });
});
