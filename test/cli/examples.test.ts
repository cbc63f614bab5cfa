import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadinessResult } from '../../src/core/decision/types.ts';
import type { FileReport, Finding } from '../../src/core/rules/types.ts';
import { rightlever, root } from './run.ts';

/** What examples/README.md promises, held against what the built program says. */
let reports: Map<string, FileReport>;
beforeAll(() => {
  const { out } = rightlever(['lint', 'examples', '--format', 'json', '--date', '2026-11-20']);
  reports = new Map(JSON.parse(out).files.map((file: FileReport) => [file.path.replace('examples/', ''), file]));
}, 60_000);

const of = (path: string): readonly Finding[] => {
  const report = reports.get(path);
  if (!report) throw new Error(`${path} was not linted`);
  return report.findings;
};
const loud = (path: string) => of(path).filter(({ severity }) => severity !== 'hint');
const words = (path: string, { range }: Finding) =>
  readFileSync(join(root, 'examples', path), 'utf8')
    .split('\n')
    [range.start.line]!.slice(
      range.start.character,
      range.start.line === range.end.line ? range.end.character : undefined,
    );

describe('support/support-agent.prompt.md', () => {
  const path = 'support/support-agent.prompt.md';

  it('has three contradictions, at the right words', () => {
    const found = of(path).filter(({ ruleId }) => ruleId.startsWith('contradiction/'));
    expect(found.map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort()).toEqual([
      'contradiction/action warning',
      'contradiction/format warning',
      'contradiction/length warning',
    ]);
    const at = (id: string) => words(path, found.find(({ ruleId }) => ruleId === id)!);
    expect(at('contradiction/length')).toContain('at least 60 words');
    expect(at('contradiction/format')).toContain('in Markdown');
    expect(at('contradiction/action')).toContain('ask the customer for the order number');
    for (const { related } of found) expect(related.length).toBeGreaterThan(0);
  });

  it('has eight volatile facts, one a sentence', () => {
    const found = of(path).filter(
      ({ ruleId }) => ruleId === 'retrieval/volatile-fact' || ruleId === 'retrieval/stale-fact',
    );
    expect(found.map((finding) => words(path, finding).split(' ').slice(0, 3).join(' '))).toEqual([
      'The Trailhead rain',
      'Standard shipping costs',
      'Customers can return',
      'The spring sale',
      'The Summit 2',
      'Phone support is',
      'Warranty claims go',
      'Dana Whitfield is',
    ]);
  });
});

it('prompts/returns-reply.prompt.md is bloated', () => {
  const path = 'prompts/returns-reply.prompt.md';
  expect(reports.get(path)!.tokens!.count).toBeGreaterThan(2000);
  const rules = new Set(of(path).map(({ ruleId }) => ruleId));
  for (const rule of ['token-budget', 'duplicate-instruction', 'filler', 'platitude', 'example-overload']) {
    expect(rules, rule).toContain(`bloat/${rule}`);
  }
});

it.each([
  'prompts/ticket-summary.prompt.md',
  'prompts/product-copy.prompty',
  'prompts/route-message.prompt.yml',
  'AGENTS.md',
])('%s is clean', (path) => {
  expect(loud(path)).toEqual([]);
});

describe.each(
  readdirSync(join(root, 'examples'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.task.yaml'))
    .map(
      (name) => [name, /^# Ends at: (\S+)\./.exec(readFileSync(join(root, 'examples', name), 'utf8'))?.[1]] as const,
    ),
)('%s', (name, lever) => {
  it(`ends at ${lever}`, () => {
    const { out, code } = rightlever(['readiness', `examples/${name}`, '--format', 'json', '--date', '2026-11-20']);
    const result: ReadinessResult = JSON.parse(out);
    expect(code).toBe(0);
    expect(result.verdict.lever).toBe(lever);
    expect(result.ladder).toHaveLength(20);
    expect(result.verdict.actions.length).toBeGreaterThanOrEqual(3);
  });
});
