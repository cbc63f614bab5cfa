import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { datasetReport } from '../../../src/core/dataset/report.ts';
import { createScan, type DatasetScanOptions, scanText } from '../../../src/core/dataset/scan.ts';
import { compileTargetSchema } from '../../../src/core/dataset/schema.ts';
import { loadResources } from '../../../src/core/engine.ts';
import { chat, orders } from '../../../src/core/rules/dataset/dataset.ts';

const { language, tokens } = await loadResources();

const scan = (lines: readonly string[], options: Partial<DatasetScanOptions> = {}, heldOut?: readonly string[]) =>
  scanText(lines.join('\n'), { path: 'x.jsonl', ...options }, heldOut?.join('\n'));
const count = (rule: string, lines: readonly string[], options?: Partial<DatasetScanOptions>, heldOut?: string[]) =>
  scan(lines, options, heldOut).problems[`dataset/${rule}`] ?? 0;
/** The words a finding points at. */
const pointed = (rule: string, lines: readonly string[], options?: Partial<DatasetScanOptions>) =>
  scan(lines, options)
    .findings.filter(({ ruleId }) => ruleId === `dataset/${rule}`)
    .map(({ range }) => lines[range.start.line]!.slice(range.start.character, range.end.character));

/** A line of 20,000 levels, by itself and inside a row. */
const deep = (level: string) => {
  const nested =
    level === '[' ? `${'['.repeat(20_000)}${']'.repeat(20_000)}` : `${level.repeat(20_000)}1${'}'.repeat(20_000)}`;
  const call = `{"type": "function", "function": {"name": "f", "arguments": ${nested}}}`;
  return [
    nested,
    `{"prompt": "a", "completion": ${nested}}`,
    `{"messages": [{"role": ${nested}, "content": "a"}]}`,
    `{"messages": [{"role": "user", "content": ${nested}}, {"role": "assistant", "content": "", "tool_calls": [${call}]}]}`,
  ];
};

describe('thresholds', () => {
  it.each([
    [49, 1],
    [50, 0],
    [51, 0],
  ])('too-few with %i examples', (rows, found) => {
    expect(count('too-few', orders(rows, 'delivery', 'defect'), { role: 'train' })).toBe(found);
    expect(count('too-few', orders(rows, 'delivery', 'defect'), { role: 'held-out' })).toBe(0);
  });

  it.each([
    [2, 1],
    [3, 0],
    [4, 0],
  ])('imbalance with %i of 30 rows of a label', (rare, found) => {
    const rows = [...orders(30, 'delivery'), ...orders(34, 'defect').slice(30, 30 + rare)];
    expect(count('imbalance', rows)).toBe(found);
  });

  it('says nothing about balance below 30 rows', () => {
    const rows = (all: number) => [...orders(all - 1, 'delivery'), chat('The zip is stuck', 'defect')];
    expect(count('imbalance', rows(29))).toBe(0);
    expect(count('imbalance', rows(30))).toBe(1);
  });

  it.each([
    [0, 'warning'],
    [9, 'information'],
    [10, undefined],
  ])('missing-slice with %i rows', (rows, severity) => {
    const lines = orders(20, 'x').map((row, at) => row.replace(/}$/, `, "slice": "${at < rows ? 'rare' : 'usual'}"}`));
    const found = scan(lines, { slices: ['rare', 'usual'] }).findings;
    expect(found.find(({ ruleId }) => ruleId === 'dataset/missing-slice')?.severity).toBe(severity);
  });

  it.each([
    [100, 1],
    [99, 1],
    [0, 0],
  ])('too-long beside the context window (%i below the tokens)', (below, found) => {
    const row = chat('word '.repeat(200), 'done');
    const length = tokens.count('word '.repeat(200)) + tokens.count('done');
    expect(count('too-long', [row], { tokens, model: { name: 'm', contextWindow: length - below } })).toBe(found);
  });

  it('holds failure modes against half of their share', () => {
    const rows = (rare: number) =>
      orders(40, 'It is on its way.').map((row, at) =>
        row.replace(/}$/, `, "mode": "${at < rare ? 'should-abstain' : 'format'}"}`),
      );
    const failures = { format: 60, 'should-abstain': 40 } as const;
    expect(count('imbalance', rows(7), { failures })).toBe(1);
    expect(count('imbalance', rows(8), { failures })).toBe(0);
    expect(scan(rows(8)).modes).toEqual({ format: 32, 'should-abstain': 8 });
  });

  it('lists the first 50 findings of a rule and says how many more there are', () => {
    const profile = scan(Array.from({ length: 500 }, () => 'oops'));
    expect(profile.findings.map(({ range }) => range.start.line)).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect(profile.findings.at(-1)!.message).toMatch(/450 more findings/);
    expect(scan(Array.from({ length: 50 }, () => 'oops')).findings.at(-1)!.message).not.toMatch(/more/);
  });
});

describe('places', () => {
  it('points at the words inside the JSON', () => {
    const row = chat('Call "me": jörg.kühn99@mailbox.org\nor jorg.kuhn@mailbox.org', 'contact');
    expect(pointed('personal-data', [row])).toEqual(['jörg.kühn99@mailbox.org']);
    const ascii = JSON.stringify({ prompt: 'Zürich: +41 44 668 18 00', completion: 'x' }).replace('ü', '\\u00fc');
    expect(pointed('personal-data', [ascii])).toEqual(['+41 44 668 18 00']);
  });

  it('points at the key that breaks the schema', () => {
    const { check } = compileTargetSchema({ type: 'object', properties: { size: { type: 'integer' } } });
    const row = chat('Give me the "size"', '{"size": "big"}');
    expect(pointed('target-schema', [row], { checkTarget: check })).toEqual(['\\"size\\"']);
    expect(pointed('target-schema', [chat('q', 'prose')], { checkTarget: check })).toEqual(['prose']);
  });

  it('points at the fact', () => {
    const row = chat('Are you open late?', 'Yes. The shop is open until 8 pm on weekdays. Come by.');
    expect(pointed('volatile-target', [row], { language })[0]).toContain('open until 8 pm');
  });

  it('links the other row', () => {
    const lines = [chat('The parcel is wet', 'delivery'), '', chat('the parcel is wet.', 'defect')];
    const [finding] = scan(lines).findings;
    expect(finding).toMatchObject({ ruleId: 'dataset/conflicting-targets', range: { start: { line: 2 } } });
    expect(finding!.related[0]).toMatchObject({ path: 'x.jsonl', range: { start: { line: 0 } } });
  });
});

describe('conflicting targets', () => {
  const conflict = (a: string, b: string) =>
    count('conflicting-targets', [chat('Pay by card?', a), chat('pay by card', b)]);
  it.each([
    ['yes', 'no'],
    ['Yes, of course.', 'No, in cash.'],
    ['{"ok": true}', '{"ok": false}'],
    ['It takes 3 days to settle.', 'It takes 5 days to settle.'],
  ])('%s | %s', (a, b) => expect(conflict(a, b)).toBe(1));
  it.each([
    ['Payment', 'payment'],
    ['{"ok": true, "n": 1}', '{"n": 1, "ok": true}'],
    [
      '{"why": "It is a long story about a card that was lost."}',
      '{"why": "Someone lost the card and told us so at length."}',
    ],
    ['You can pay by card in the shop.', 'Cards are taken at the counter.'],
    ['yes', 'Cards are taken at the counter.'],
  ])('no conflict: %s | %s', (a, b) => expect(conflict(a, b)).toBe(0));
});

describe('target-schema', () => {
  it('reads several drafts, and says when a schema cannot be compiled', () => {
    for (const draft of [
      '',
      'http://json-schema.org/draft-04/schema#',
      'https://json-schema.org/draft/2020-12/schema',
    ]) {
      const { check, problem } = compileTargetSchema({ ...(draft && { $schema: draft }), enum: [1] });
      expect(problem).toBeUndefined();
      expect(check!('1')).toBeUndefined();
      expect(check!('2')).toBeDefined();
    }
    expect(compileTargetSchema({ $ref: 'https://example.com/x.json' }).problem).toMatch(/could not be compiled/);
    expect(compileTargetSchema('x').problem).toBeDefined();
    expect(scan([chat('q', 'a')], { schemaProblem: 'broken' }).problems).toEqual({ 'dataset/target-schema': 1 });
  });
});

describe('profile', () => {
  it('holds lengths, formats and repeats', () => {
    const profile = scan(
      [chat('a b c', 'defect'), chat('a b c', 'defect'), chat('how', 'Once upon a time. The end.')],
      {
        tokens,
      },
    );
    expect(profile).toMatchObject({ rows: 3, examples: 3, repeated: 1, formats: { label: 2, prose: 1 } });
    expect(profile.tokens!.input.buckets.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(3);
    expect(profile.tokens!.epoch).toBe(profile.tokens!.input.total + profile.tokens!.target.total);
  });

  it('never shows personal data in full', () => {
    const secrets = ['jane.roe@mailbox.org', 'DE89370400440532013000', '4539578763621486', '+41 44 668 18 00'];
    const lines = [
      ...secrets.map((secret) => chat(`about ${secret}`, `Reach us at ${secret} for a full refund.`)),
      ...secrets.flatMap((secret) => [chat('who?', secret), chat('Who', `${secret} `)]),
      ...secrets,
    ];
    const text = JSON.stringify(scan(lines, { language, tokens, labelField: 'label' }));
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('obeys the configuration', () => {
    const profile = scan(['oops', chat('a', '')]);
    const configuration = {
      ...DEFAULT_CONFIGURATION,
      rules: {
        'dataset/invalid-line': { severity: 'off' as const },
        'dataset/missing-target': { severity: 'hint' as const },
      },
    };
    const { findings } = datasetReport(profile, configuration, '/x.jsonl');
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['dataset/missing-target', 'hint']]);
    expect(datasetReport(profile, DEFAULT_CONFIGURATION, '/x.jsonl', ['dataset/invalid-line']).findings.length).toBe(1);
  });
});

describe('laws', () => {
  const someLine = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(fc.string(), fc.string()).map(([q, a]) => chat(q, a)),
    fc.constantFrom(chat('Where is my order?', 'delivery'), chat('where is my order', 'defect'), ''),
    fc.jsonValue().map((value) => JSON.stringify({ messages: value, prompt: value })),
  );

  it('never throws, and counts what it lists', () => {
    fc.assert(
      fc.property(fc.array(someLine), fc.array(someLine), (lines, heldOut) => {
        const profile = scan(lines, { language, tokens, role: 'train', slices: ['a'] }, heldOut);
        for (const [rule, total] of Object.entries(profile.problems)) {
          expect(profile.findings.filter(({ ruleId }) => ruleId === rule).length).toBe(Math.min(50, total));
        }
        for (const { range } of profile.findings) {
          expect(range.start.character).toBeLessThanOrEqual(range.end.character);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['[', '{"messages":', '{"role":'])('reads rows nested too deeply by %s, and goes on', (level) => {
    const lines = [...deep(level), chat('Where is it?', 'delivery')];
    expect(scan(lines, { role: 'train' })).toMatchObject({ rows: 5, complete: true });
  });

  it('every row added again is a duplicate, and every row leaks into itself', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.lorem({ mode: 'sentences', maxCount: 3 }), { maxLength: 30 }), (texts) => {
        const lines = texts.map((text) => chat(text, `Said: ${text}`));
        expect(count('duplicate', [...lines, ...lines])).toBe(lines.length);
        expect(count('leakage', lines, {}, lines)).toBe(lines.length);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same profile however the file is cut into stretches', () => {
    const options = {
      path: 'x.jsonl',
      tokens,
      role: 'train',
      slices: ['rare'],
      failures: { format: 9, style: 1 },
    } as const;
    const labelled = fc
      .record({
        question: fc.constantFrom('Where is it?', 'It broke', 'A refund, please', '10 days late', 'Not 10 days late'),
        answer: fc.constantFrom('delivery', 'Delivery', 'defect', 'It takes 10 days.', '{"a": 1}', ''),
        slice: fc.constantFrom('rare', 'long', ...Array.from({ length: 9 }, (_, at) => `s${at}`)),
        failure_mode: fc.constantFrom('format', 'style', 'reasoning'),
      })
      .map(({ question, answer, ...more }) => chat(question, answer, more));
    const learning = orders(600, 'delivery', 'defect');
    const heldOut = [chat('Where is order 4008?', 'delivery'), chat('it broke!', 'defect')];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(labelled, someLine), { maxLength: 80 }),
        fc.array(fc.nat(80), { maxLength: 6 }),
        fc.integer({ min: 520, max: 600 }),
        (more, cuts, begin) => {
          // A line break inside a line would make two.
          const lines = [...learning, ...more].map((line) => line.replace(/[\r\n]/g, ' '));
          const first = createScan(options);
          lines.slice(0, begin).forEach(first.add);
          const learnt = structuredClone(first.learnt())!;
          const borders = [begin, ...cuts.map((cut) => Math.max(begin, 600 + cut)), lines.length];
          const ordered = borders.map((border) => Math.min(border, lines.length)).sort((a, b) => a - b);
          for (const [at, start] of ordered.slice(0, -1).entries()) {
            const part = createScan(options, learnt);
            lines.slice(start, ordered[at + 1]).forEach(part.add);
            first.merge(structuredClone(part.stretch()), start);
          }
          heldOut.forEach(first.addHeldOut);
          expect(JSON.stringify(first.finish(true))).toBe(JSON.stringify(scan(lines, options, heldOut)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names too many slices only where the contract declares them, however the file is cut', () => {
    const named = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => chat(`q${from + at}`, 'a', { slice: `s${from + at}` }));
    const lines = [...named(0, 700), ...named(600, 610)];
    const options = { path: 'x.jsonl', slices: ['s605', 's3'] };
    const first = createScan(options);
    lines.slice(0, 550).forEach(first.add);
    const part = createScan(options, first.learnt());
    lines.slice(550).forEach(part.add);
    first.merge(part.stretch(), 550);
    const merged = first.finish(true);
    expect(merged.slices).toEqual({ s3: 1, s605: 2 });
    expect(merged).toEqual(scan(lines, options));
  });

  it('a scan that stops keeps what it found', () => {
    const running = createScan({ path: 'x.jsonl' });
    running.add('oops', 0);
    running.addUnread(1, 'too long');
    expect(running.finish(false)).toMatchObject({ complete: false, rows: 2, problems: { 'dataset/invalid-line': 2 } });
  });
});
