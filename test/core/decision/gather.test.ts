import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { gather } from '../../../src/core/decision/gather.ts';
import type { Workspace } from '../../../src/core/decision/workspace.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { profile } from './tasks.ts';

const workspace = (files: Record<string, string>, more: Partial<Workspace> = {}): Workspace => ({
  read: async (path) => {
    if (path.startsWith('..')) return { status: 'outside' };
    const text = files[path];
    return text === undefined ? { status: 'missing' } : { text };
  },
  exists: async (path) => (path in files ? 'exists' : 'missing'),
  ...more,
});

const analyzePrompt = (path: string, text: string) => ({
  document: parsePrompt(path, text),
  directives: [],
  report: { path, format: 'plain', findings: [], suppressed: 0, tokens: { count: text.length, encoding: 'test' } },
});

const measure = (yaml: string, files: Record<string, string>, more: Partial<Workspace> = {}) =>
  gather(parseContract('t.task.yaml', `version: 1\nname: t\n${yaml}`), workspace(files, more), { analyzePrompt });

describe('gather', () => {
  it('reads prompts through the engine', async () => {
    const { prompts, paths } = await measure('prompt: [./a.prompt.md, ./gone.md]\n', {
      './a.prompt.md': 'Label {{text}} now.\n',
    });
    expect(prompts.map(({ document, tokens }) => [document !== undefined, tokens])).toEqual([
      [true, 20],
      [false, undefined],
    ]);
    expect(paths.map(({ field, status }) => [field, status])).toEqual([
      ['prompt[0]', 'read'],
      ['prompt[1]', 'missing'],
    ]);
  });

  it('counts failure modes by line and skips what names none', async () => {
    const text =
      '{"id": 1, "mode": "format"}\n\n{"id": 2, "mode": "format"}\n{"mode": "style"}\n{"mode": "odd"}\nnot json\nnull\n';
    const { failures } = await measure('failures: {file: ./f.jsonl}\n', { './f.jsonl': text });
    expect(failures).toEqual({ path: './f.jsonl', modes: { format: 2, style: 1 }, total: 3, skipped: 3 });
  });

  it('reads schemas, inline and from a file, and says when one is no JSON', async () => {
    expect((await measure('outputs: {schema: {type: object}}\n', {})).outputSchema).toEqual({ type: 'object' });
    expect(
      (await measure('outputs: {schema: ./s.json}\n', { './s.json': '\uFEFF{"type": "array"}' })).outputSchema,
    ).toEqual({ type: 'array' });
    const broken = await measure('outputs: {schema: ./s.json}\n', { './s.json': '{' });
    expect(broken.outputSchema).toBeUndefined();
    expect(broken.paths).toMatchObject([{ field: 'outputs.schema', status: 'unreadable' }]);
  });

  it('scans the training and the held-out set, leakage against the latter', async () => {
    const asked: unknown[] = [];
    const scanDataset: Workspace['scanDataset'] = async (path, options) => {
      asked.push([path, options]);
      return profile({ path });
    };
    const result = await measure(
      'dataset: {train: ./t.jsonl, label_field: label}\nevals: {held_out: ./h.jsonl}\n',
      {},
      { scanDataset },
    );
    expect(asked).toEqual([
      ['./t.jsonl', { role: 'train', heldOut: './h.jsonl', labelField: 'label' }],
      ['./h.jsonl', expect.objectContaining({ role: 'held-out' })],
    ]);
    expect(result.train?.path).toBe('./t.jsonl');
    expect(result.heldOut?.path).toBe('./h.jsonl');
  });

  it('leaves unknown what no scan told, and keeps the path', async () => {
    const missing = await measure(
      'dataset: {train: ./t.jsonl}\n',
      {},
      { scanDataset: async () => ({ status: 'missing' }) },
    );
    expect(missing.train).toBeUndefined();
    expect(missing.paths).toMatchObject([{ field: 'dataset.train', status: 'missing' }]);
    expect((await measure('dataset: {train: ./t.jsonl}\n', { './t.jsonl': '' })).paths).toMatchObject([
      { status: 'exists' },
    ]);
  });

  it('asks for no file where the held-out set is none', async () => {
    expect((await measure('evals: {held_out: none}\n', {})).paths).toEqual([]);
  });

  it('looks up documents of the off-ramp and a baseline that is a path', async () => {
    const { paths } = await measure(
      'ownership: {recipe: ./r.md, rollback: ./gone.md, evaluation: https://example.com/e}\nfallback: {baseline: ./p.prompt.md, high_risk: a person}\n',
      { './r.md': '', './p.prompt.md': '' },
    );
    expect(paths.map(({ field, status }) => [field, status])).toEqual([
      ['ownership.recipe', 'exists'],
      ['ownership.rollback', 'missing'],
      ['fallback.baseline', 'exists'],
    ]);
  });

  it('takes a model name for a baseline as no path', async () => {
    expect((await measure('fallback: {baseline: gpt-4.1}\n', {})).paths).toEqual([]);
  });

  it('reads results files, and says when one is something else', async () => {
    const results = JSON.stringify({
      results: { prompts: [{ label: 'a', provider: 'p' }], results: [{ promptIdx: 0, success: true }] },
    });
    const yaml =
      'experiments:\n  - {name: a, variant: prompt, results: ./r.json}\n  - {name: b, variant: tuned, results: ./x.json}\n';
    const measured = await measure(yaml, { './r.json': results, './x.json': '[]' });
    expect(Object.keys(measured.results ?? {})).toEqual(['./r.json']);
    expect(measured.paths.map(({ status }) => status)).toEqual(['read', 'unreadable']);
  });

  it('rejects nothing when a workspace does', async () => {
    const failing = async () => Promise.reject(new Error('disk'));
    const { paths } = await measure(
      'prompt: ./a.md\ndataset: {train: ./t.jsonl}\nownership: {recipe: ./r.md}\n',
      {},
      { read: failing, exists: failing, scanDataset: failing },
    );
    expect(paths.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'unreadable']);
  });
});
