import { describe, expect, it } from 'vitest';
import { assessEconomics, claimedSaving, isUnusualSaving } from '../../../src/core/decision/economics.ts';
import { change, ECONOMICS, profile, prompt, TUNABLE, task, verdict } from './tasks.ts';

const HISTOGRAM = { buckets: [], total: 0, mean: 0, max: 0 };

const PRICED = change(TUNABLE, { economics: ECONOMICS });
const assess = (changes: Record<string, unknown> = {}, what = {}) =>
  assessEconomics(task(change(PRICED, changes), what));

describe('economics', () => {
  it('counts prompt tokens, cache, output and retries at each model’s prices', () => {
    const result = assess();
    // untuned: (2400 × (0.5 × 0.5 + 0.5 × 2) + 100 × 8) / 1e6 × 1.05; tuned: (200 × (0.5 × 0.2 + 0.5 × 0.8) + 100 × 3.2) / 1e6 × 1.01
    const untuned = ((2400 * 1.25 + 800) / 1e6) * 1.05;
    const tuned = ((200 * 0.5 + 320) / 1e6) * 1.01;
    const saving = 20_000 * 30 * (untuned - tuned);
    const upkeep = 4 * 80 + (100 + 300) / 6;
    const upfront = 100 + 40 * 80 + 300;
    expect(result).toMatchObject({ status: 'known', upfront });
    expect(result.monthlySaving).toBeCloseTo(saving, 1);
    expect(result.monthlyUpkeep).toBeCloseTo(upkeep, 1);
    expect(result.breakEvenMonths).toBeCloseTo(upfront / (saving - upkeep), 2);
  });

  it('lists sensitivity at half and double of volume, saving and upkeep', () => {
    const rows = assess().sensitivity as { what: string; factor: number; breakEvenMonths: number }[];
    expect(rows.map(({ what, factor }) => `${what} ${factor}`)).toEqual([
      'volume 0.5',
      'volume 2',
      'saving 0.5',
      'saving 2',
      'upkeep 0.5',
      'upkeep 2',
    ]);
    expect(rows[0]!.breakEvenMonths).toBeGreaterThan(assess().breakEvenMonths!);
    expect(rows[5]!.breakEvenMonths).toBeGreaterThan(assess().breakEvenMonths!);
  });

  it.each([
    ...Object.keys(ECONOMICS)
      .filter((key) => !['prices', 'horizon'].includes(key))
      .map((key) => [`economics.${key}`, { economics: { [key]: undefined } }] as const),
    ...Object.keys(ECONOMICS.prices!).map(
      (key) => [`economics.prices.${key}`, { economics: { prices: { [key]: undefined } } }] as const,
    ),
    ['traffic.calls_per_day', { traffic: { calls_per_day: undefined } }] as const,
  ])('is unknown without %s, and names it', (field, changes) => {
    const result = assess(changes);
    expect(result).toMatchObject({ status: 'unknown', monthlySaving: null, upfront: null, breakEvenMonths: null });
    expect(result.missing).toEqual([field]);
    expect(result.assumptions.join()).toContain(field);
  });

  it('is unknown while the prompt’s tokens are not counted', () => {
    expect(assess({}, { prompts: [prompt({ tokens: undefined })] }).missing).toEqual(['prompt']);
  });

  it('needs no price of cached tokens where none are cached', () => {
    const prices = { cached_input: undefined, tuned_cached_input: undefined };
    expect(assess({ economics: { cached_share: 0, prices } }).status).toBe('known');
  });

  it('takes prices of the configuration where the contract has none, and says so', () => {
    const result = assess({ economics: { prices: { input: undefined } } }, { prices: { input: 3 } });
    expect(result.status).toBe('known');
    expect(result.assumptions.join('\n')).toContain('economics.prices.input 3 from the configuration');
  });

  it('lists every number it rests on, with where each comes from', () => {
    const result = assess(
      { economics: { prices: { input: undefined }, hourly_rate: undefined } },
      { prices: { input: 3 } },
    );
    const input = (field: string) => result.inputs?.find((entry) => entry.field === field);
    expect(input('economics.prices.input')).toMatchObject({ value: 3, kind: 'inferred', source: 'the configuration' });
    expect(input('economics.hourly_rate')).toMatchObject({ value: null, kind: 'unknown' });
    expect(input('traffic.calls_per_day')).toMatchObject({ value: 20_000, kind: 'stated' });
    expect(input('prompt')?.kind).toBe('measured');
    expect(
      result.inputs?.filter(({ kind, field }) => kind === 'unknown' && field !== 'economics.horizon'),
    ).toHaveLength(result.missing!.length);
  });

  it('takes retry rates of experiments where the contract has none', () => {
    const experiments = [
      { name: 'a', variant: 'prompt', rates: { retry: 0.05 } },
      { name: 'b', variant: 'tuned', rates: { retry: 0.01 } },
    ];
    const result = assess({ economics: { retry_rate: undefined, tuned_retry_rate: undefined }, experiments });
    expect(result.monthlySaving).toBe(assess().monthlySaving);
  });

  it('never breaks even when upkeep eats the saving', () => {
    expect(assess({ traffic: { calls_per_day: 10 } })).toMatchObject({ status: 'known', breakEvenMonths: null });
  });

  it('counts a training run from tokens, epochs and price where its cost is not stated, and says so', () => {
    const train = profile({
      tokens: { encoding: 'o200k_base', input: HISTOGRAM, target: HISTOGRAM, epoch: 2_000_000 },
    });
    const changes = { economics: { training_cost: undefined, prices: { training: 25 } }, dataset: { epochs: 3 } };
    const result = assess(changes, { train });
    expect(result).toMatchObject({ status: 'known', upfront: 150 + 40 * 80 + 300 });
    expect(result.assumptions.join('\n')).toContain(
      'training_cost 150 from 2,000,000 tokens × 3 epochs × $25 a million',
    );
    expect(verdict(change(PRICED, changes), { train }).dataset!.training).toEqual({
      epochTokens: 2_000_000,
      epochs: 3,
      price: 25,
      cost: 150,
      missing: [],
    });
  });

  it.each([
    ['dataset.epochs', { dataset: { epochs: undefined } }, {}],
    ['economics.prices.training', { economics: { prices: { training: undefined } } }, {}],
    ['dataset.train', {}, { complete: false }, true],
    ['dataset.train', {}, {}, false],
  ])('knows no cost of a training run without %s', (missing, changes, of, counted = true) => {
    const tokens = { encoding: 'o200k_base', input: HISTOGRAM, target: HISTOGRAM, epoch: 1000 };
    const contract = change(PRICED, {
      economics: { training_cost: undefined, prices: { training: 25 } },
      dataset: { epochs: 3 },
    });
    const train = profile({ ...(counted && { tokens }), ...of });
    expect(verdict(change(contract, changes), { train }).dataset!.training).toMatchObject({
      cost: null,
      missing: [missing],
    });
    expect(assessEconomics(task(change(contract, changes), { train })).missing).toEqual(['economics.training_cost']);
  });

  it('suggests catalogue prices for missing ones, with their source, and counts with none', () => {
    const result = assess({ economics: { prices: { input: undefined, tuned_input: undefined } } });
    expect(result).toMatchObject({ status: 'unknown', monthlySaving: null });
    expect(result.suggestions).toEqual([
      {
        field: 'economics.prices.input',
        value: expect.any(Number),
        source: expect.stringMatching(/gpt-4\.1.*partly old/),
      },
    ]);
    expect(assess().suggestions).toEqual([]);
    expect(
      assess({ model: { current: 'a-model-of-ours' }, economics: { prices: { input: undefined } } }),
    ).toMatchObject({
      status: 'unknown',
      suggestions: [],
    });
  });

  it.each([
    ['make labelling 20x cheaper', 20],
    ['a model that is 3 times less expensive', 3],
    ['12× cost savings at the same quality', 12],
    ['cut our inference bill by 95%', 20],
    ['reduce the cost of every call by a factor of 10', 10],
    ['Costs should fall by a factor of 2.5', 2.5],
    ['save 50% of the serving costs', 2],
    ['lower token spending by at least 75 percent', 4],
  ])('reads a saving that is claimed in words: %s', (goal, times) => {
    expect(claimedSaving({ goal })).toEqual({ field: 'goal', times: expect.closeTo(times, 5) });
    expect(claimedSaving({ description: goal })?.field).toBe('description');
  });

  it.each([
    'answer 20 times faster at lower cost',
    'reduce the error rate by 50%',
    'label 10x more claims',
    'quote the price of 4 items',
    'keep costs below $20 a day',
    'cut the response to 50 words. Costs stay.',
  ])('takes nothing else for one: %s', (goal) => {
    expect(claimedSaving({ goal })).toBeUndefined();
  });

  it('questions savings outside four to eight times', () => {
    expect([3.9, 4, 8, 8.1].map(isUnusualSaving)).toEqual([true, false, false, true]);
  });
});
