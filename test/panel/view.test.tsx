import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/panel/answer.ts';
import { toValue } from '../../src/panel/view/assumptions.tsx';
import { ticks } from '../../src/panel/view/charts/axis.ts';
import { columns } from '../../src/panel/view/charts/histogram.tsx';
import { type Host, HostContext } from '../../src/panel/view/host.tsx';
import { Page } from '../../src/panel/view/page.tsx';
import { whatMoves } from '../../src/panel/view/what-if.tsx';
import { dollars, reasonOf, valueText } from '../../src/panel/view/words.ts';
import type { Question, ReadinessResult } from '../../src/protocol/index.ts';
import { cost, result } from './fixture.ts';

const inEditor: Host = {
  open: () => {},
  answer: () => {},
  whatIf: () => {},
  export: () => {},
  save: () => {},
  assumed: () => [],
  draft: false,
  editable: true,
  refused: new Map(),
  isOpen: () => undefined,
  setOpen: () => {},
};

const report = (shown: ReadinessResult) => renderToString(<Page title="returns-reply" result={shown} cost={cost} />);
const panel = (shown: ReadinessResult, more: object = {}) =>
  renderToString(
    <HostContext.Provider value={inEditor}>
      <Page title="returns-reply" result={shown} {...more} />
    </HostContext.Provider>,
  );

describe('the page', () => {
  test('begins with the lever, the sentence, the actions and the next question', () => {
    const html = panel(result);
    const order = [
      'Run a prompt optimizer</h1>',
      reasonOf(result.verdict.summary).slice(0, 30),
      'Do this next',
      'Next question',
      'The ladder',
    ];
    const places = order.map((text) => html.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('links every piece of evidence that has a place, counted from 1', () => {
    const html = panel(result);
    const placed = result.ladder.flatMap((rung) => rung.evidence).filter((evidence) => evidence.path);
    expect(placed.length).toBeGreaterThan(10);
    for (const { path, range } of placed) expect(html).toContain(`title="Open ${path}:${range!.start.line + 1}"`);
  });

  test('is a report without a host: no buttons, no forms, the same verdict', () => {
    const html = report(result);
    expect(html).toContain('Run a prompt optimizer</h1>');
    expect(html).not.toMatch(/<(button|form|input|script)\b/);
  });

  test('shows markup of files as text', () => {
    const evil = '<img src=x onerror=alert(1)>"\'</script><script>alert(2)</script>';
    const poison = (value: unknown): unknown => {
      if (typeof value === 'string') return value;
      if (Array.isArray(value)) return value.map(poison);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => {
          const free = /^(text|condition|reason|question|answer|what|why|message|title|summary|name|evidence|label)$/;
          return [key, free.test(key) && typeof child === 'string' ? evil : poison(child)];
        }),
      );
    };
    const shown = { ...(poison(result) as ReadinessResult), contract: evil };
    for (const html of [panel(shown), report(shown)]) {
      expect(html).toContain('&lt;img src=x onerror=alert(1)>');
      expect(html).not.toMatch(/<img|<script/);
    }
  });

  test('sets no inline style, which the content security policy would drop', () => {
    expect(panel(result)).not.toMatch(/\sstyle=/);
  });

  test('says that a verdict is of an older text', () => {
    const at = { start: { line: 11, character: 0 }, end: { line: 11, character: 4 } };
    const html = panel(result, { stale: [{ message: 'a mapping is not closed', range: at }] });
    expect(html).toContain('The last good verdict.');
    expect(html).toContain('a mapping is not closed');
    expect(html).toContain(`${result.contract}:12`);
  });

  test('says what a what-if assumes, and from where to where the lever moves', () => {
    const moved = { ...result, verdict: { ...result.verdict, lever: 'collect-data' as const } };
    const html = panel(moved, { asWritten: result, whatIf: [{ field: 'tried.prompt_optimizer', value: true }] });
    expect(html).toContain('from “Run a prompt optimizer” to “Collect training data”');
    expect(html).toContain('Nothing is written yet.');
    expect(html).toContain('aria-label="No longer assume tried.prompt_optimizer"');
  });

  test('says what an assumption does to the break-even when the lever stays', () => {
    const paid = { ...result, economics: { ...result.economics, breakEvenMonths: 2 } };
    expect(whatMoves(result, paid)).toBe(
      'The lever stays “Run a prompt optimizer”. Break-even: after 2 months instead of after 4.3 months.',
    );
    const never = { ...result, economics: { ...result.economics, breakEvenMonths: null } };
    expect(whatMoves(result, never)).toContain('Break-even: never instead of after 4.3 months.');
    expect(whatMoves(result, result)).toBe('The lever stays “Run a prompt optimizer”.');
  });

  test('has the assumptions of the break-even as inputs, and as plain numbers in a report', () => {
    const html = panel(result);
    expect(html).toMatch(/<input class="number-input"[^>]*aria-label="Calls a day"[^>]*value="42,000"/);
    expect(html).toMatch(/<input class="number-input"[^>]*aria-label="Prompt from the cache, percent"[^>]*value="60"/);
    expect(html).toContain('from the configuration');
    expect(html).not.toMatch(/aria-label="Prompt now/); // measured: it is changed in its file
    expect(report(result)).toMatch(/Calls a day: <\/span>42,000/);
  });

  test('offers catalogue prices as a what-if, and counts with none', () => {
    const economics = {
      ...result.economics,
      suggestions: [{ field: 'economics.prices.input', value: 2.5, source: 'a catalogue of 2025' }],
    };
    expect(panel({ ...result, economics })).toContain('what if $2.5, from a catalogue?');
    expect(report({ ...result, economics })).not.toContain('what if $');
  });

  test('marks the assumptions that differ from the file', () => {
    const inputs = result.economics.inputs!.map((input) =>
      input.field === 'traffic.calls_per_day' ? { ...input, value: 90_000 } : input,
    );
    const assumed = { ...result, economics: { ...result.economics, inputs } };
    const html = panel(assumed, { asWritten: result, whatIf: [{ field: 'traffic.calls_per_day', value: 90_000 }] });
    expect(html).toContain('in the file: 42,000');
    expect(html.match(/class="assumption-value changed"/g)).toHaveLength(1);
  });

  test('every chart has its numbers in a table, and its drawing a name or nothing to say', () => {
    const html = panel(result, { cost });
    for (const [, attributes] of html.matchAll(/<svg([^>]*)>/g)) {
      expect(attributes).toMatch(/aria-hidden="true"|role="img" aria-labelledby=/);
    }
    for (const number of ['0.461 to 0.636', '0.623 to 0.784', '33 to 64', '65 to 128', '51.5%', '−$7,660']) {
      expect(html).toContain(number);
    }
  });

  test('profiles the training data, each problem with its lines', () => {
    const html = panel(result);
    for (const text of ['42,000', 'Rows by slice', 'long context', 'Rows by format of the answer', '72.1%', '52.2%']) {
      expect(html).toContain(text);
    }
    expect(html).toContain('title="Open data/train.jsonl:19"');
    expect(html).toContain('and 11 more');
  });

  test('asks for what is not known in place', () => {
    const html = panel({ ...result, nextQuestion: null });
    expect(html).toContain('On what share of items would two reviewers write the same gold answer?');
    expect(html).toContain('A share such as 0.7 or 70%.');
  });

  test('spells out characters that would reorder the text around them', () => {
    const text = 'the price is \u202e001 \u2066';
    const html = panel({ ...result, verdict: { ...result.verdict, summary: text } });
    expect(html).toContain('The price is &lt;U+202E>001 &lt;U+2066>');
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('leaves out what there is nothing to say about', () => {
    const bare: ReadinessResult = {
      ...result,
      frameworks: [],
      criteria: [],
      flips: [],
      audit: [],
      unknown: [],
      nextQuestion: null,
      roadmap: [],
      dataset: null,
      findings: [],
      architecture: null,
      questions: [],
      comparison: { variants: [], missing: [], problems: [], outcome: 'none' },
    };
    const html = panel(bare);
    for (const heading of [
      'Frameworks',
      'Criteria',
      'What would change',
      'Knowledge audit',
      'Next question',
      'Roadmap',
    ]) {
      expect(html).not.toContain(heading);
    }
  });
});

describe('small parts', () => {
  test('typed answers become contract values', () => {
    expect([' 42 ', '0.5', 'yes', 'False', '36h', 'partly', ' '].map((typed) => parseAnswer(typed))).toEqual([
      42,
      0.5,
      true,
      false,
      '36h',
      'partly',
      undefined,
    ]);
  });

  test('typed answers are of the kind that was asked for', () => {
    const typed = (input: NonNullable<Question['input']>, text: string, field = '') =>
      parseAnswer(text, { field, input });
    expect(typed('number', '12,500')).toBe(12_500);
    expect(typed('number', 'many')).toBeUndefined();
    expect([typed('share', '72%'), typed('share', '0.7'), typed('share', '7')]).toEqual([0.72, 0.7, undefined]);
    expect([typed('duration', '6 w'), typed('duration', '12')]).toEqual(['6w', undefined]);
    expect(typed('list', 'a price, a date', 'disallowed')).toEqual(['a price', 'a date']);
    expect(typed('list', 'claim', 'inputs')).toEqual([{ name: 'claim' }]);
    expect(typed('list', 'none', 'disallowed')).toEqual([]);
  });

  test('assumptions are typed in the units they are shown in', () => {
    expect(toValue('60', 'percent')).toBe(0.6);
    expect(toValue('0.07', 'percent')).toBe(0.0007);
    expect(toValue('90', 'days')).toBe('90d');
    expect(toValue('12,000', 'calls')).toBe(12_000);
    for (const [text, unit] of [
      ['101', 'percent'],
      ['0', 'days'],
      ['-3', 'dollars'],
      ['abc', 'hours'],
      ['', 'tokens'],
    ] as const) {
      expect(toValue(text, unit)).toBeUndefined();
    }
  });

  test('columns of a histogram double, the empty ones between them included', () => {
    const buckets = [
      { upTo: 8, count: 3 },
      { upTo: 32, count: 5 },
    ];
    expect(columns({ buckets, total: 0, mean: 0, max: 0 })).toEqual([
      { from: 5, upTo: 8, count: 3 },
      { from: 9, upTo: 16, count: 0 },
      { from: 17, upTo: 32, count: 5 },
    ]);
    expect(columns({ buckets: [], total: 0, mean: 0, max: 0 })).toEqual([]);
  });

  test('values read as in the contract', () => {
    expect([{ name: 'MIPROv2', gain: 0.03 }, [{ name: 'a' }, { name: 'b' }]].map(valueText)).toEqual([
      'MIPROv2',
      'a, b',
    ]);
    expect([true, false, null, 1200, [], 'tool'].map(valueText)).toEqual([
      'yes',
      'no',
      'not stated',
      '1,200',
      'none',
      'tool',
    ]);
  });

  test('money keeps cents where they matter', () => {
    expect([4.1, 12, 2380.4, -617, 0.00412, 0].map(dollars)).toEqual([
      '$4.10',
      '$12',
      '$2,380',
      '−$617',
      '$0.0041',
      '$0',
    ]);
  });

  test('ticks are round, inside the domain, and not many', () => {
    for (const [low, high] of [
      [-7660, 13500],
      [0, 12],
      [0.0001, 0.0009],
    ] as const) {
      const values = ticks(low, high, 5);
      expect(values.length).toBeGreaterThan(2);
      expect(values.length).toBeLessThan(9);
      expect(values.every((value) => value >= low - 1e-9 && value <= high + 1e-9)).toBe(true);
    }
    expect(ticks(3, 3, 5)).toEqual([3]);
  });
});

test('the reason of a summary begins like a sentence, and a name keeps its case', () => {
  expect(reasonOf('Fix the prompt: it contradicts itself in 3 places.')).toBe('It contradicts itself in 3 places.');
  expect(reasonOf('Ship the tuned model: tuned-mini beats prompt-2.')).toBe('tuned-mini beats prompt-2.');
  expect(reasonOf('Undecided: one thing is open (has it been run: once?).')).toBe(
    'One thing is open (has it been run: once?).',
  );
});
