import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/panel/answer.ts';
import { ticks } from '../../src/panel/view/charts.tsx';
import { type Host, HostContext } from '../../src/panel/view/host.tsx';
import { Page } from '../../src/panel/view/page.tsx';
import { dollars, valueText } from '../../src/panel/view/words.ts';
import type { ReadinessResult } from '../../src/protocol/index.ts';
import { cost, result } from './fixture.ts';

const inEditor: Host = {
  open: () => {},
  answer: () => {},
  whatIf: () => {},
  export: () => {},
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
      '<h1>Run a prompt optimizer</h1>',
      result.verdict.summary.slice(0, 30),
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
    expect(html).toContain('<h1>Run a prompt optimizer</h1>');
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
    expect(html).toContain('Nothing is written.');
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
    expect([' 42 ', '0.5', 'yes', 'False', '36h', 'partly', ' '].map(parseAnswer)).toEqual([
      42,
      0.5,
      true,
      false,
      '36h',
      'partly',
      undefined,
    ]);
  });

  test('values read as in the contract', () => {
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
    expect([4.1, 12, 2380.4, -617].map(dollars)).toEqual(['$4.10', '$12', '$2,380', '−$617']);
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
