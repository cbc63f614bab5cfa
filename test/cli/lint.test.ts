import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rightlever, temporaryFolders } from './run.ts';

const CONTRADICTED = '# Reply\n\nKeep the reply to at most 50 words.\n\nWrite at least 200 words.\n';
const CLEAN = 'Answer the question in the language of the customer.\n';

const inFolder = temporaryFolders();

describe('lint', () => {
  it('prints the JSON that other programs read', () => {
    const cwd = inFolder({ 'prompts/a.prompt.md': CONTRADICTED, 'b.prompt.md': CLEAN });
    const { out, code } = rightlever(['lint', '--format', 'json'], { cwd });
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.version).toBe(1);
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['b.prompt.md', 'prompts/a.prompt.md']);
    const [clean, contradicted] = report.files;
    expect(clean).toMatchObject({
      format: 'vscode-prompt',
      findings: [],
      suppressed: 0,
      tokens: { encoding: 'o200k_base' },
    });
    expect(contradicted.findings).toHaveLength(1);
    expect(contradicted.findings[0]).toMatchObject({
      ruleId: 'contradiction/length',
      severity: 'warning',
      range: { start: { line: 4 }, end: { line: 4 } },
      related: [{ path: 'prompts/a.prompt.md', range: { start: { line: 2 } } }],
    });
    expect(contradicted.findings[0].message).toMatch(/"at most 50 words"/);
    expect(report.summary).toEqual({
      files: 2,
      error: 0,
      warning: 1,
      information: 0,
      hint: 0,
      tokens: clean.tokens.count + contradicted.tokens.count,
    });
  });

  it('prints a report that a person reads, without colour in a pipe', () => {
    const cwd = inFolder({ 'a.prompt.md': CONTRADICTED });
    const { out } = rightlever(['lint', 'a.prompt.md'], { cwd });
    expect(out).toContain('a.prompt.md');
    expect(out).toContain('│ Write at least 200 words.');
    expect(out).toContain('│ Keep the reply to at most 50 words.');
    expect(out).toMatch(/1 warning in 1 file, \d+ tokens/);
    expect(out).not.toContain('\u001b');
  });

  it('exits 0 up to --max-warnings', () => {
    const cwd = inFolder({ 'a.prompt.md': CONTRADICTED });
    expect(rightlever(['lint', '--max-warnings', '1'], { cwd }).code).toBe(0);
    expect(rightlever(['lint', '--max-warnings', '0'], { cwd }).code).toBe(1);
  });

  it.each([
    [['lint', '--format', 'yaml'], /format/],
    [['lint', '--max-warnings', 'few'], /whole number/],
    [['lint', '--date', '2026-02-30'], /day such as/],
    [['lint', '--rule', 'contradiction/lenght'], /no such rule/],
    [['lint', '--update-baseline'], /--baseline/],
    [['explain', 'length'], /contradiction\/length/],
    [['frobnicate'], /unknown command/],
  ])('%j is wrong usage', (args, message) => {
    const { code, err } = rightlever(args, { cwd: inFolder({ 'a.prompt.md': CLEAN }) });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('runs one rule or family alone', () => {
    const cwd = inFolder({ 'a.prompt.md': `${CONTRADICTED}\nThe Pro plan costs $29 a month.\n` });
    const rules = (...args: string[]) =>
      JSON.parse(rightlever(['lint', '--format', 'json', ...args], { cwd }).out).files[0].findings.map(
        (f: { ruleId: string }) => f.ruleId,
      );
    expect(rules()).toEqual(['contradiction/length', 'retrieval/volatile-fact']);
    expect(rules('--rule', 'retrieval')).toEqual(['retrieval/volatile-fact']);
    expect(rules('--rule', 'contradiction/length')).toEqual(['contradiction/length']);
  });

  it('reads standard input under a name', () => {
    const { out, code } = rightlever(['lint', '--stdin', '--stdin-filename', 'x/AGENTS.md', '--format', 'json'], {
      cwd: inFolder({}),
      input: CONTRADICTED,
    });
    expect(JSON.parse(out).files[0]).toMatchObject({ path: 'x/AGENTS.md', format: 'memory' });
    expect(code).toBe(1);
  });

  it('applies safe fixes, after which nothing safe is left, and keeps the byte order mark', () => {
    const text = `\ufeff${CLEAN}\n- Name the source of each number.\n- Stay with the topic of the question.\n- Name the source of each number.\n`;
    const cwd = inFolder({ 'a.prompt.md': text });
    expect(rightlever(['lint'], { cwd }).code).toBe(1);
    const { code, out } = rightlever(['lint', '--fix'], { cwd });
    expect(out).toMatch(/no findings/);
    expect(code).toBe(0);
    const fixed = readFileSync(join(cwd, 'a.prompt.md'), 'utf8');
    expect(fixed.startsWith('\ufeff')).toBe(true);
    expect(fixed.match(/Name the source/g)).toHaveLength(1);
    expect(fixed).toContain('Stay with the topic');
  });

  it('accepts what a baseline lists, also when lines move, and nothing new', () => {
    const cwd = inFolder({ 'a.prompt.md': CONTRADICTED });
    expect(rightlever(['lint', '--baseline', 'base.json', '--update-baseline'], { cwd }).code).toBe(0);
    const moved = inFolder({
      'a.prompt.md': `A new first line.\n\n${CONTRADICTED}`,
      'base.json': readFileSync(join(cwd, 'base.json'), 'utf8'),
    });
    expect(rightlever(['lint', '--baseline', 'base.json'], { cwd: moved }).code).toBe(0);
    const grown = inFolder({ 'b.prompt.md': CONTRADICTED, 'base.json': readFileSync(join(cwd, 'base.json'), 'utf8') });
    expect(rightlever(['lint', '--baseline', 'base.json'], { cwd: grown }).code).toBe(1);
  });

  it('says what is wrong with a baseline', () => {
    const { code, err } = rightlever(['lint', '--baseline', 'base.json'], { cwd: inFolder({ 'base.json': '[]' }) });
    expect(code).toBe(2);
    expect(err).toMatch(/base\.json: expected/);
  });

  it('respects .gitignore and searches hidden folders', () => {
    const cwd = inFolder({
      '.gitignore': 'out/\n',
      'out/a.prompt.md': CONTRADICTED,
      'node_modules/x/AGENTS.md': CONTRADICTED,
      '.github/copilot-instructions.md': CLEAN,
      'notes.md': CONTRADICTED,
    });
    const { out } = rightlever(['lint', '--format', 'json'], { cwd });
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual([
      '.github/copilot-instructions.md',
    ]);
  });

  it('writes SARIF with both sides and stable fingerprints', () => {
    const cwd = inFolder({ 'a b.prompt.md': CONTRADICTED });
    const log = JSON.parse(rightlever(['lint', '--format', 'sarif'], { cwd }).out);
    const [result] = log.runs[0].results;
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('contradiction/length');
    expect(result.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20b.prompt.md' },
      region: { startLine: 5 },
    });
    expect(result.relatedLocations[0].physicalLocation.region.startLine).toBe(3);
    expect(result.partialFingerprints['rightlever/v1']).toMatch(/^[0-9a-f]{24}$/);
  });

  it('writes GitHub annotations and Markdown with the text of the file escaped', () => {
    const cwd = inFolder({ 'a.prompt.md': CONTRADICTED.replace('reply', 'reply <b>|') });
    expect(rightlever(['lint', '--format', 'github'], { cwd }).out).toMatch(
      /^::warning file=a\.prompt\.md,line=5,col=\d+,.*title=contradiction\/length::/,
    );
    const table = rightlever(['lint', '--format', 'markdown'], { cwd }).out;
    expect(table).toMatch(/\| 5 \| warning \|/);
    expect(table).not.toContain('<b>');
  });
});

describe('configuration', () => {
  it('sets severities, by glob too', () => {
    const cwd = inFolder({
      '.rightlever.yaml':
        'rules:\n  contradiction/length: error\noverrides:\n  - files: ["drafts/**"]\n    rules: {contradiction/length: "off"}\n',
      'a.prompt.md': CONTRADICTED,
      'drafts/b.prompt.md': CONTRADICTED,
    });
    const { files } = JSON.parse(rightlever(['lint', '--format', 'json'], { cwd }).out);
    expect(files.map((file: { findings: { severity: string }[] }) => file.findings.map((f) => f.severity))).toEqual([
      ['error'],
      [],
    ]);
    expect(JSON.parse(rightlever(['lint', '--format', 'json', '--no-config'], { cwd }).out).summary.warning).toBe(2);
  });

  it('a bad one stops the run with its place', () => {
    const cwd = inFolder({ '.rightlever.yaml': 'rules:\n  contradiction/lenght: error\n', 'a.prompt.md': CLEAN });
    const { code, err } = rightlever(['lint'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/\.rightlever\.yaml:2:3: .*contradiction\/lenght/);
  });
});

describe('suppressions', () => {
  const suppressed = CONTRADICTED.replace(
    'Write at',
    '<!-- rightlever-disable-next-line contradiction/length -- both limits are tested -->\nWrite at',
  );

  it('hide a finding and are counted', () => {
    const cwd = inFolder({ 'a.prompt.md': suppressed });
    const { out, code } = rightlever(['lint', '--format', 'json'], { cwd });
    expect(JSON.parse(out).files[0]).toMatchObject({ findings: [], suppressed: 1 });
    expect(code).toBe(0);
  });

  it('have no effect without a reason', () => {
    const cwd = inFolder({ 'a.prompt.md': suppressed.replace(' -- both limits are tested', '') });
    const { findings } = JSON.parse(rightlever(['lint', '--format', 'json'], { cwd }).out).files[0];
    expect(findings.map((finding: { ruleId: string }) => finding.ruleId)).toEqual([
      'suppression/invalid',
      'contradiction/length',
    ]);
  });

  it('are reported when they hide nothing', () => {
    const cwd = inFolder({ 'a.prompt.md': `<!-- rightlever-disable-file contradiction -- old -->\n${CLEAN}` });
    const { findings } = JSON.parse(rightlever(['lint', '--format', 'json'], { cwd }).out).files[0];
    expect(findings.map((finding: { ruleId: string }) => finding.ruleId)).toEqual(['suppression/unused']);
  });
});
