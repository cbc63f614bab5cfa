import { describe, expect, it } from 'vitest';
import type { DatasetProfile } from '../../../src/core/dataset/types.ts';
import { disagreements } from '../../../src/core/decision/inference.ts';
import { change, ECONOMICS, measured, profile, TUNABLE, task, verdict } from './tasks.ts';

const lengths = (mean: number, max: number) => ({ buckets: [], total: mean, mean, max });
/** 800 rows whose targets are labels of one or two words. */
const LABELLED: Partial<DatasetProfile> = {
  labels: { defect: 500, delivery: 300 },
  formats: { label: 800 },
  tokens: { encoding: 'o200k_base', input: lengths(40, 90), target: lengths(3, 7), epoch: 34_000 },
  lengths: { words: lengths(1, 2), characters: lengths(8, 17) },
};
const train = (more: Partial<DatasetProfile> = {}) => profile({ ...LABELLED, ...more });
const inferredBy = (changes: Record<string, unknown>, data = train()) =>
  Object.fromEntries(
    verdict(change(TUNABLE, changes), { train: data }).inferred.map(({ field, value, evidence }) => [
      field,
      [value, evidence.kind],
    ]),
  );
const UNSTATED = {
  outputs: undefined,
  kind: undefined,
  dataset: { stable_examples: undefined },
  economics: { output_tokens_per_call: undefined },
};
const fields = (changes: Record<string, unknown>, what: Parameters<typeof measured>[0] = { train: train() }) =>
  disagreements(change(TUNABLE, changes), measured(what)).map(({ field }) => field);

describe('the result lists what data tell and the contract leaves out', () => {
  it('counts, labels, format and lengths, marked', () => {
    expect(inferredBy(UNSTATED)).toEqual({
      outputs: ['label', 'inferred'],
      'outputs.length': [7, 'inferred'],
      kind: ['classification', 'inferred'],
      'dataset.stable_examples': [800, 'measured'],
      'economics.output_tokens_per_call': [3, 'inferred'],
    });
  });

  it('nothing that is stated', () => {
    const stated = { outputs: { length: { max: 9, unit: 'tokens' } }, economics: { output_tokens_per_call: 4 } };
    expect(inferredBy(stated)).toEqual({});
  });

  it('outputs so that nothing is left to specify', () => {
    const unspecified = change(TUNABLE, { outputs: undefined });
    expect(verdict(unspecified).verdict.lever).toBe('specify');
    expect(verdict(unspecified, { train: train() }).verdict.lever).not.toBe('specify');
    // Too mixed to say.
    const mixed = train({ formats: { label: 600, prose: 200 } });
    expect(verdict(unspecified, { train: mixed }).verdict.lever).toBe('specify');
  });

  it('the output tokens of the economics, which say where they come from', () => {
    const unknown = change(TUNABLE, { economics: { ...ECONOMICS, output_tokens_per_call: undefined } });
    const { economics } = verdict(unknown, { train: train() });
    expect(economics.status).toBe('known');
    expect(economics.assumptions.join('\n')).toContain('output_tokens_per_call 3 from the mean target of train.jsonl');
  });
});

describe('a file that was scanned in part', () => {
  it.each([
    [999, undefined],
    [1000, 1000],
  ])('settles the count at %i examples as %s', (examples, value) => {
    const unstated = change(TUNABLE, { dataset: { stable_examples: undefined } });
    const { stableExamples } = task(unstated, { train: train({ examples, complete: false }) });
    expect(stableExamples.value).toBe(value);
  });
});

describe('what data contradict', () => {
  it.each([
    ['words', 1, ['outputs.length']],
    ['words', 2, []],
    ['characters', 16, ['outputs.length']],
    ['characters', 17, []],
    ['tokens', 6, ['outputs.length']],
    ['tokens', 7, []],
    // Nobody counted them.
    ['sentences', 1, []],
  ])('a length in %s of at most %i', (unit, max, expected) => {
    expect(fields({ outputs: { format: 'text', length: { max, unit } } })).toEqual(expected);
  });

  it('a least length that no target has', () => {
    expect(fields({ outputs: { format: 'text', length: { min: 3, unit: 'words' } } })).toEqual(['outputs.length']);
    expect(fields({ outputs: { format: 'text', length: { min: 2, unit: 'words' } } })).toEqual([]);
  });

  it.each([
    ['json', { label: 640, json: 160 }, ['outputs.format']],
    ['json', { label: 639, json: 161 }, []],
    ['json', { json: 800 }, []],
    ['text', { prose: 800 }, []],
    ['text', { json: 800 }, ['outputs.format']],
    ['markdown', { prose: 800 }, []],
    ['html', { json: 800 }, []],
  ])('a format: %s with %j', (format, formats, expected) => {
    expect(fields({ outputs: { format } }, { train: train({ formats }) })).toEqual(expected);
  });

  it.each([
    [2, []],
    [6, []],
    [7, ['economics.output_tokens_per_call']],
    [1, ['economics.output_tokens_per_call']],
  ])('%i output tokens a call where a mean target has 3', (tokens, expected) => {
    expect(fields({ outputs: undefined, economics: { output_tokens_per_call: tokens } })).toEqual(expected);
  });

  it.each([
    [300, []],
    [301, ['experiments[0].n']],
  ])('an experiment on %i of 300 held-out items', (n, expected) => {
    const experiments = [{ name: 'a', variant: 'prompt', eval_set: 'held_out@2', n }];
    expect(fields({ experiments }, { heldOut: profile({ rows: 300 }) })).toEqual(expected);
    expect(fields({ experiments }, { heldOut: profile({ rows: 300, complete: false }) })).toEqual([]);
  });

  it('a label field that no row has', () => {
    const labelled = { outputs: undefined, dataset: { label_field: 'code' } };
    expect(fields(labelled)).toEqual([]);
    expect(fields(labelled, { train: train({ labels: {} }) })).toEqual(['dataset.label_field']);
  });
});
