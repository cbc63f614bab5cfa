import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rightlever, temporaryFolders } from './run.ts';

const SHIP = 'examples/tasks/product-attributes.task.yaml';
const EXPERIMENT = 'examples/tasks/size-advice.task.yaml';
const UNDECIDED = 'examples/tasks/returns-triage.task.yaml';

const inFolder = temporaryFolders();

describe('readiness', () => {
  it('prints the JSON that other programs read', () => {
    const { out, code } = rightlever(['readiness', EXPERIMENT, '--format', 'json', '--date', '2026-11-20']);
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(result)).toEqual([
      'version',
      'contract',
      'date',
      'verdict',
      'ladder',
      'frameworks',
      'criteria',
      'unknown',
      'nextQuestion',
      'questions',
      'failures',
      'flips',
      'audit',
      'economics',
      'comparison',
      'architecture',
      'roadmap',
      'dataset',
      'inferred',
      'findings',
    ]);
    expect(result).toMatchObject({
      version: 1,
      contract: EXPERIMENT,
      date: '2026-11-20',
      verdict: { lever: 'tune-experiment', fineTune: 'experiment', decided: true },
    });
    const stated = result.ladder
      .flatMap((rung: { evidence: { kind: string; path?: string }[] }) => rung.evidence)
      .find((e: { kind: string }) => e.kind === 'stated');
    expect(stated).toMatchObject({ path: EXPERIMENT, range: { start: { line: expect.any(Number) } } });
  });

  it('is a gate with --require', () => {
    expect(rightlever(['readiness', SHIP, '--require', 'ship']).code).toBe(0);
    expect(rightlever(['readiness', SHIP, '--require', 'experiment']).code).toBe(0);
    expect(rightlever(['readiness', EXPERIMENT, '--require', 'experiment']).code).toBe(0);
    expect(rightlever(['readiness', EXPERIMENT, '--require', 'ship']).code).toBe(1);
    expect(rightlever(['readiness', UNDECIDED, '--require', 'experiment']).code).toBe(1);
    expect(rightlever(['readiness', UNDECIDED]).code).toBe(0);
  });

  it('prints a text that a person reads', () => {
    const { out } = rightlever(['readiness', UNDECIDED]);
    expect(out).toMatch(/^returns-triage: undecided \(not decided\)/);
    expect(out).toContain('Next question');
    expect(out).not.toContain('\u001b');
  });

  it('writes a decision record and one self-contained page', () => {
    const cwd = inFolder({
      'a.task.yaml':
        'version: 1\nname: "<img src=x onerror=alert(1)> **bold**"\nfailures: {modes: {missing-knowledge: 3}}\ntried: {retrieval: false}\n',
    });
    const record = rightlever(['readiness', 'a.task.yaml', '--format', 'markdown'], { cwd }).out;
    expect(record).toMatch(/^# Decision: &lt;img/);
    expect(record).not.toContain('**bold**');
    expect(rightlever(['readiness', 'a.task.yaml', '--format', 'html', '--out', 'page.html'], { cwd }).code).toBe(0);
    const page = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toContain('<img src=x');
    expect(page).not.toMatch(/<script|https?:\/\/[^"' ]+\.(js|css)/);
  });

  it.each([
    ['a.task.yaml', 'version: 1\nname: a\ngoal_kind: speed\n', /^a\.task\.yaml:3:\d+: .*speed.*quality/],
    ['a.task.yaml', 'version: 1\nname: "open\n', /^a\.task\.yaml:\d+:\d+: /],
    ['a.task.yaml', 'version: 1\nname: a\nname: b\n', /^a\.task\.yaml:3:1: .*name/],
    ['a.task.yaml', 'version: 1\nname: a\ntried: {few_shots: yes}\n', /few_shots.*few_shot/],
    ['a.task.json', '{"version": 1, "name": }', /^a\.task\.json:1:\d+: /],
  ])('%s: a contract that cannot be read exits 2 with the place', (name, text, message) => {
    const { code, err } = rightlever(['readiness', name], { cwd: inFolder({ [name]: text }) });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('a missing contract exits 2, a missing file beside it is a finding', () => {
    const cwd = inFolder({ 'a.task.yaml': 'version: 1\nname: a\nprompt: ./gone.prompt.md\n' });
    expect(rightlever(['readiness', 'b.task.yaml'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('b.task.yaml'),
    });
    const { code, out } = rightlever(['readiness', 'a.task.yaml', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([{ ruleId: 'contract/path' }]);
  });
});
