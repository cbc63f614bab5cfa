import { beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../../src/core/rules/dataset/dataset.ts';
import { createLanguageService, type LanguageService } from '../../src/service/index.ts';
import { TestHost } from './host.ts';

let host: TestHost;
let service: LanguageService;
beforeEach(() => {
  host = new TestHost();
  service = createLanguageService(host);
});

const found = async (uri: string) => (await service.diagnostics(uri))?.items.map(({ code }) => code);
const SCHEMA = 'outputs: {format: json, schema: {enum: [defect, delivery]}}';
const CONTRACT = `version: 1\nname: a\n${SCHEMA}\ndataset: {train: ./train.jsonl}\nevals: {held_out: ./held.jsonl}\n`;
const ROWS = [chat('The zip of the tent is stuck', '"zip"'), chat('Where is my order?', '"delivery"')].join('\n');

describe('an open dataset', () => {
  it('that nothing names is left alone', async () => {
    expect(await found(host.open('log.jsonl', '{"a": 1}'))).toBeUndefined();
  });

  it('that the configuration names shows what the file alone shows', async () => {
    host.write('.rightlever.yaml', 'files: {datasets: ["data/*.jsonl"]}\n');
    expect(await found(host.open('data/x.jsonl', '{"a": 1}\n'))).toEqual(['dataset/invalid-line']);
  });

  it('that a contract names is held against schema and held-out set', async () => {
    host.write('a.task.yaml', CONTRACT);
    const held = host.write('held.jsonl', chat('the zip of the tent is stuck', '"defect"'));
    const items = (await service.diagnostics(host.open('train.jsonl', ROWS)))!.items;
    expect(items.map(({ code }) => code).sort()).toEqual([
      'dataset/leakage',
      'dataset/target-schema',
      'dataset/too-few',
    ]);
    const leak = items.find(({ code }) => code === 'dataset/leakage')!;
    expect(leak.relatedInformation![0]!.location.uri).toBe(held);
  });

  it('compiles no schema in an untrusted workspace', async () => {
    host.trusted = false;
    host.open('a.task.yaml', CONTRACT);
    expect(await found(host.open('train.jsonl', ROWS))).toEqual(['dataset/too-few']);
  });

  it('is scanned again after an edit', async () => {
    host.write('a.task.yaml', 'version: 1\nname: a\nevals: {held_out: ./x.jsonl}\n');
    expect(await found(host.open('x.jsonl', 'oops'))).toEqual(['dataset/invalid-line']);
    expect(await found(host.open('x.jsonl', chat('Where is it?', 'delivery')))).toEqual([]);
  });
});

describe('a dataset of more than 20 MB where there are no threads', () => {
  /** Blank lines of a megabyte, so that nothing but the size counts. */
  const LARGE = [ROWS, ...Array.from({ length: 21 }, () => ' '.repeat(1_000_000)), '"größer"'].join('\n');
  const CONTRACT_OF_ONE = 'version: 1\nname: a\ndataset: {train: ./train.jsonl}\n';
  const LIMIT = { code: 'file/unreadable', severity: 3 };

  it('is scanned in part beside a contract, which then settles nothing', async () => {
    host.write('train.jsonl', LARGE);
    const { result } = await service.readiness(host.write('a.task.yaml', CONTRACT_OF_ONE));
    const { dataset, inferred } = result!;
    expect(dataset).toMatchObject({ rows: 2, complete: false, problems: { 'file/unreadable': 1 } });
    expect(dataset!.findings[0]!.message).toContain('The first 20 MB were scanned, the 1 MB after them were not');
    expect(inferred.map(({ field }) => field)).not.toContain('dataset.stable_examples');
  });

  it('is scanned in part when it is open, and says so', async () => {
    host.write('a.task.yaml', CONTRACT_OF_ONE);
    const items = (await service.diagnostics(host.open('train.jsonl', LARGE)))!.items;
    expect(items.map(({ code, severity }) => ({ code, severity }))).toContainEqual(LIMIT);
  });

  it('is read line by line where it is no UTF-8', async () => {
    const uri = host.write('train.jsonl', ROWS);
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${ROWS}\n`), 0x22, 0xff, 0x22]);
    const { read } = host.workspace;
    host.workspace.read = async (asked, limit, head) => (asked === uri ? bytes : read(asked, limit, head));
    const { result } = await service.readiness(host.write('a.task.yaml', CONTRACT_OF_ONE));
    const { dataset } = result!;
    expect(dataset).toMatchObject({ rows: 3, examples: 2, problems: { 'dataset/invalid-line': 1 } });
  });
});
