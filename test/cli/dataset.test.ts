import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../src/core/dataset/scan.ts';
import { loadResources } from '../../src/core/engine.ts';
import { chat, orders } from '../../src/core/rules/dataset/dataset.ts';
import { readLines } from '../../src/node/lines.ts';
import { type ScanWatch, scanDataset } from '../../src/node/scan-file.ts';
import { rightlever, temporaryFolders } from './run.ts';

const inFolder = temporaryFolders();

const scanFile = (file: string, watch?: ScanWatch) =>
  scanDataset({ source: { file }, path: 'x.jsonl', asked: {} }, {}, watch);

const GOOD = orders(60, 'delivery', 'defect');
const CONTRACT =
  'version: 1\nname: triage\noutputs: {schema: {enum: [delivery, defect]}}\ndataset: {train: ./train.jsonl}\nevals: {held_out: ./held.jsonl}\n';

describe('dataset', () => {
  it('ends with 0 where nothing is found, and prints the profile', () => {
    const cwd = inFolder({ 'train.jsonl': GOOD.join('\n') });
    const { code, out, err } = rightlever(['dataset', 'train.jsonl'], { cwd });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/shape +openai-chat/);
    expect(out).toMatch(/rows +60, 60 usable/);
    expect(out).toMatch(/labels +defect 30, delivery 30/);
  });

  it('finds leakage and prints JSON', () => {
    const cwd = inFolder({ 'train.jsonl': GOOD.join('\r\n'), 'held.jsonl': `${GOOD[3]}\n` });
    const { code, out } = rightlever(['dataset', 'train.jsonl', '--held-out', 'held.jsonl', '--format', 'json'], {
      cwd,
    });
    const { files, summary } = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary).toMatchObject({ files: 1, warning: 1 });
    expect(files[0]).toMatchObject({ path: 'train.jsonl', rows: 60, complete: true, labels: { defect: 30 } });
    expect(files[0].findings[0]).toMatchObject({
      ruleId: 'dataset/leakage',
      range: { start: { line: 3 } },
      related: [{ path: 'held.jsonl', range: { start: { line: 0 } } }],
    });
  });

  it('takes labels, schema and held-out set from the contract', () => {
    const rows = GOOD.map((row) => row.replace('"defect"', '"\\"defect\\""').replace('"delivery"', '"\\"zip\\""'));
    const cwd = inFolder({
      'a.task.yaml': CONTRACT,
      'train.jsonl': rows.join('\n'),
      'held.jsonl': GOOD[0]!,
    });
    const { code, out } = rightlever(['dataset', 'train.jsonl', '--contract', 'a.task.yaml', '--format', 'markdown'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(out.match(/`dataset\/target-schema`/g)?.length).toBe(30);
    expect(out.match(/`dataset\/leakage`/g)?.length).toBe(1);
    expect(out).toContain('line 1 of held.jsonl');
  });

  it('never prints personal data', () => {
    const cwd = inFolder({ 'train.jsonl': [...GOOD, chat('I am rosa@bergweg.ch', 'contact')].join('\n') });
    for (const format of ['text', 'json', 'markdown']) {
      const { code, out } = rightlever(['dataset', 'train.jsonl', '--format', format], { cwd });
      expect(code).toBe(1);
      expect(out).toContain('ro…ch');
      expect(out).not.toContain('rosa@');
    }
  });

  it('ends with 2 on what cannot be read', () => {
    const cwd = inFolder({ 'train.jsonl': GOOD.join('\n') });
    expect(rightlever(['dataset', 'no.jsonl'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no.jsonl: there is no such file'),
    });
    expect(rightlever(['dataset', 'train.jsonl', '--held-out', 'no.jsonl'], { cwd }).code).toBe(2);
    expect(rightlever(['dataset', 'train.jsonl', '--contract', 'no.task.yaml'], { cwd }).code).toBe(2);
    expect(rightlever(['dataset'], { cwd }).code).toBe(2);
  });

  it('lints what the configuration names, and obeys it', () => {
    const cwd = inFolder({
      '.rightlever.yaml': 'files: {datasets: ["*.jsonl"]}\nrules: {dataset/duplicate: off}\n',
      'train.jsonl': [...GOOD, GOOD[0], 'oops'].join('\n'),
    });
    const { code, out } = rightlever(['lint', '.', '--format', 'json'], { cwd });
    const report = JSON.parse(out).files.find((file: { path: string }) => file.path === 'train.jsonl');
    expect(code).toBe(1);
    expect(report.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['dataset/invalid-line']);
  });
});

describe('reading', () => {
  it('gives the same profile however the file is cut', async () => {
    // More than a chunk of a megabyte, with characters of several bytes at its border.
    const text = `\ufeff${orders(9000, 'größer — 大きい').join('\r\n')}\r\n\r\noops`;
    const cwd = inFolder({ 'x.jsonl': text });
    expect(Buffer.byteLength(text)).toBeGreaterThan(1 << 20);
    const scanned = await scanFile(join(cwd, 'x.jsonl'));
    expect(scanned).toEqual(scanText(text, { path: 'x.jsonl' }));
    expect(scanned.rows).toBe(9001);
  });

  it('skips lines that are too long or no UTF-8, and says so', async () => {
    const long = Buffer.alloc(20_000_001, 'x');
    const bytes = Buffer.concat([
      long,
      Buffer.from('\n'),
      Buffer.from([0x22, 0xff, 0x22]),
      Buffer.from(`\n${GOOD[0]}`),
    ]);
    const cwd = inFolder({ 'x.jsonl': bytes });
    const { findings, rows, examples } = await scanFile(join(cwd, 'x.jsonl'));
    expect([rows, examples]).toEqual([3, 1]);
    expect(findings.map(({ message, range }) => [range.start.line, message])).toEqual([
      [0, expect.stringContaining('20 MB')],
      [1, expect.stringContaining('UTF-8')],
    ]);
  });

  it.each([
    ['nothing', '', [['too-few', 0, 'no rows']]],
    ['a byte order mark and CRLF', `\ufeff${GOOD.join('\r\n')}\r\n`, []],
    ['an array on one line', `[${GOOD.join(',')}]`, [['invalid-line', 0, 'an array']]],
    [
      'an array with a row a line',
      `[\n${GOOD[0]},\n${GOOD[1]}\n]`,
      [
        ['invalid-line', 0, 'an array'],
        ['invalid-line', 1, 'a comma after'],
      ],
    ],
    ['an object over lines', `${GOOD[0]}\n{\n  "messages": []\n}`, [['invalid-line', 1, 'over several lines']]],
    ['a NUL', `${GOOD[0]}\n{"a": "\0"}\n${GOOD[1]}`, [['invalid-line', 1, 'control character']]],
    ['gzip', gzipSync(GOOD.join('\n')), [['invalid-line', 0, 'gzip']]],
    ['UTF-16', Buffer.from(GOOD.join('\n'), 'utf16le'), [['invalid-line', 0, 'UTF-16']]],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${GOOD.join('\n')}`, 'utf16le'), [['invalid-line', 0, 'UTF-16']]],
    [
      'Latin-1 on one line',
      Buffer.concat([Buffer.from(`${GOOD[0]}\n`), Buffer.from(chat('größer', 'x'), 'latin1')]),
      [['invalid-line', 1, 'UTF-8']],
    ],
  ] as const)('says what is wrong with %s, where, and goes on', async (_, content, expected) => {
    const cwd = inFolder({ 'x.jsonl': content });
    const { findings } = await scanDataset(
      { source: { file: join(cwd, 'x.jsonl') }, path: 'x.jsonl', asked: { role: 'train' } },
      {},
    );
    const said = findings.map(({ ruleId, range, message }) => `${ruleId} ${range.start.line} ${message}`);
    for (const [rule, line, words] of expected) {
      expect(said.filter((one) => one.startsWith(`dataset/${rule} ${line} `) && one.includes(words))).toHaveLength(1);
    }
    if (expected.length === 0) expect(said).toEqual([]);
  });

  it('stops when asked, and keeps what it found', async () => {
    const cwd = inFolder({ 'x.jsonl': `oops\n${orders(30_000, 'x').join('\n')}` });
    const stop = new AbortController();
    const progress = (share: number) => {
      if (share > 0.2) stop.abort();
    };
    const profile = await scanFile(join(cwd, 'x.jsonl'), { signal: stop.signal, progress });
    expect(profile.complete).toBe(false);
    expect(profile.rows).toBeLessThan(30_000);
    expect(profile.problems['dataset/invalid-line']).toBe(1);
  });

  it('gives the same profile on several threads as on one', async () => {
    const filling = ' and it is not there yet'.repeat(60);
    const rows = orders(9000, 'delivery', 'defect', 'Defect').map((row) => row.replace('?"', `?${filling}"`));
    rows[4321] = 'oops';
    rows[8765] = rows[17]!;
    const cwd = inFolder({ 'x.jsonl': rows.join('\r\n') });
    const { out } = rightlever(['dataset', 'x.jsonl', '--format', 'json'], { cwd });
    const alone = await scanDataset(
      { source: { file: join(cwd, 'x.jsonl') }, path: 'x.jsonl', asked: { role: 'train' } },
      await loadResources(),
      { threads: 1 },
    );
    expect(alone.problems).toMatchObject({ 'dataset/invalid-line': 1, 'dataset/duplicate': 1 });
    expect(JSON.parse(out).files[0]).toMatchObject(JSON.parse(JSON.stringify(alone)));
  }, 60_000);

  it('numbers lines from 0 and drops the last line break', async () => {
    const cwd = inFolder({ x: 'a\r\n\nb\n' });
    const seen: [string, number][] = [];
    await readLines(join(cwd, 'x'), { line: (text, number) => seen.push([text, number]), unread: () => {} });
    expect(seen).toEqual([
      ['a', 0],
      ['', 1],
      ['b', 2],
    ]);
  });
});
