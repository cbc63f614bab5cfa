import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/core/rules/types.ts';
import { folder, rightlever } from './run.ts';

const GOOD = 'Answer the question in the language of the customer.\n';
/** A prompt with one certain finding, to see that the rest of a run goes on. */
const BAD = 'Keep the answer to at most 50 words.\n\nWrite at least 200 words.\n';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
].join('\n');

let dir: ReturnType<typeof folder>;
beforeAll(() => {
  dir = folder({
    'ok.prompt.md': BAD,
    'empty.prompt.md': '',
    'blank.prompt.md': ' \n\n\t\n',
    'binary.prompt.md': new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 0, 7]),
    'latin1.prompt.md': new Uint8Array([...Buffer.from('Be caf'), 0xe9, ...Buffer.from(' polite.\n')]),
    'bom.prompt.md': `\ufeff${BAD}`,
    'crlf.prompt.md': BAD.replaceAll('\n', '\r\n'),
    'nul.prompt.md': `Answer in one sentence.\0 Be kind. ${'Name the source of each claim. '.repeat(20)}\n`,
    'huge.prompt.md': 'Answer in one sentence. '.repeat(900_000),
    'longline.prompt.md': `${'word '.repeat(200_000)}\n\n${BAD}`,
    'unclosed.prompt.md': `---\nname: triage\n\n${GOOD}`,
    'broken.prompt.yml': `name: x\nmessages:\n  - role: system\n    content: "never closed\n`,
    'deep.prompt.yml': `${Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`,
    'deep.messages.json': '['.repeat(10_000),
    'bomb.prompt.yml': `${bomb}\nmessages: *i\n`,
    'twice.task.yaml': 'version: 1\nname: a\ngoal: one\nname: b\n',
    'broken.task.yaml': 'version: 1\nname: "open\n',
    'missing.task.yaml': 'version: 1\nname: a\nprompt: ./not-there.prompt.md\n',
    'outside.task.yaml': 'version: 1\nname: a\nprompt: ../../etc/passwd\n',
    'absolute.task.yaml': 'version: 1\nname: a\nprompt: /etc/passwd\n',
    'link.task.yaml': 'version: 1\nname: a\nprompt: ./link.md\n',
    'bomb.task.yaml': `version: 1\nname: a\nx-bomb:\n${bomb.replace(/^/gm, '  ')}\n`,
    '.rightlever.yaml': '{}\n',
  });
  mkdirSync(join(dir.path, 'a-folder.prompt.md'));
  symlinkSync('/etc/hostname', join(dir.path, 'link.md'));
}, 60_000);
afterAll(() => dir.dispose());

function lintOne(name: string): { report: FileReport; code: number | null } {
  const { out, code, err } = rightlever(['lint', name, '--format', 'json'], { cwd: dir.path });
  expect(err, `${name} wrote to standard error`).not.toContain('internal fault');
  return { report: JSON.parse(out).files[0], code };
}

const certain = (report: FileReport) => report.findings.filter((finding) => finding.ruleId === 'contradiction/length');

describe('a file that is hard to read', () => {
  it.each(['empty.prompt.md', 'blank.prompt.md'])('%s is clean', (name) => {
    const { report, code } = lintOne(name);
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
  });

  it.each([
    ['binary.prompt.md', /binary/],
    ['latin1.prompt.md', /line 1, column 7.*0xe9.*UTF-8/],
    ['huge.prompt.md', /22 MB.*at most 2\.0 MB/],
  ])('%s is one finding that says why', (name, message) => {
    const { report, code } = lintOne(name);
    expect(report.findings.map((finding) => finding.ruleId)).toEqual(['file/unreadable']);
    expect(report.findings[0]!.message).toMatch(message);
    expect(code).toBe(1);
  });

  it('reads past a byte order mark and CRLF at the same places', () => {
    const plain = certain(lintOne('ok.prompt.md').report);
    expect(plain).toHaveLength(1);
    expect(certain(lintOne('bom.prompt.md').report)[0]!.range).toEqual(plain[0]!.range);
    expect(certain(lintOne('crlf.prompt.md').report)[0]!.range).toEqual(plain[0]!.range);
  });

  it('reports a NUL with its place', () => {
    const { report } = lintOne('nul.prompt.md');
    const found = report.findings.find((finding) => finding.ruleId === 'file/unreadable');
    expect(found?.range.start).toEqual({ line: 0, character: 23 });
  });

  it('finds what stands after a line of a million characters', () => {
    expect(certain(lintOne('longline.prompt.md').report)).toHaveLength(1);
  });

  it.each([
    ['unclosed.prompt.md', 0],
    ['broken.prompt.yml', 3],
  ])('%s: the finding stands where the trouble begins', (name, line) => {
    const { report, code } = lintOne(name);
    const found = report.findings.find((finding) => finding.ruleId === 'file/unreadable');
    expect(found?.range.start.line).toBe(line);
    expect(code).toBe(1);
  });

  it.each(['deep.prompt.yml', 'deep.messages.json', 'bomb.prompt.yml'])(
    '%s is reported, quickly and without a crash',
    (name) => {
      const { report, code } = lintOne(name);
      expect(report.findings.some((finding) => finding.ruleId === 'file/unreadable')).toBe(true);
      expect(code).toBe(1);
    },
  );
});

describe('a contract that is hard to read', () => {
  it.each([
    ['twice.task.yaml', 'contract/schema', 3, /name/],
    ['broken.task.yaml', 'contract/schema', 1, /./],
    ['bomb.task.yaml', 'contract/schema', undefined, /alias/],
    ['missing.task.yaml', 'contract/path', 2, /not-there\.prompt\.md/],
    ['outside.task.yaml', 'contract/path', 2, /\.\.\/\.\.\/etc\/passwd/],
    ['absolute.task.yaml', 'contract/path', 2, /\/etc\/passwd/],
    ['link.task.yaml', 'contract/path', 2, /link\.md/],
  ])('%s: %s', (name, ruleId, line, message) => {
    const { report, code } = lintOne(name);
    const found = report.findings.find((finding) => finding.ruleId === ruleId);
    expect(found?.message).toMatch(message);
    if (line !== undefined) expect(found?.range.start.line).toBe(line);
    expect(code).toBe(1);
  });
});

describe('a run', () => {
  it('goes on after what cannot be read', () => {
    const { out, code } = rightlever(['lint', 'nowhere', 'binary.prompt.md', 'ok.prompt.md', '--format', 'json'], {
      cwd: dir.path,
    });
    const { files } = JSON.parse(out);
    expect(files.map((file: FileReport) => file.path)).toEqual(['nowhere', 'binary.prompt.md', 'ok.prompt.md']);
    expect(files[0].findings).toMatchObject([
      { ruleId: 'file/unreadable', message: expect.stringContaining('no such file') },
    ]);
    expect(certain(files[2])).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('lints a folder with all of them', () => {
    const { out, err, code } = rightlever(['lint', '.', '--format', 'json'], { cwd: dir.path });
    expect(err).not.toContain('internal fault');
    const names = JSON.parse(out).files.map((file: FileReport) => file.path);
    expect(names).toContain('ok.prompt.md');
    expect(names).toContain('outside.task.yaml');
    expect(names).not.toContain('a-folder.prompt.md');
    expect(code).toBe(1);
  }, 60_000);
});
