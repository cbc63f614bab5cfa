import { describe, expect, it } from 'vitest';
import { expandBraces, globsOverlap } from '../../../src/core/text/globs.ts';

describe('globsOverlap', () => {
  it.each([
    ['**/*.ts', 'src/**', true],
    ['**/*.ts', '**/*.py', false],
    ['src/**/*.ts', 'test/**', false],
    ['**', 'docs/readme.md', true],
    ['*.ts', 'src/app/main.ts', true],
    ['**/*.{ts,tsx}', '**/*.tsx', true],
    ['**/*.{ts,tsx}', '**/*.js', false],
    ['src/*/index.ts', 'src/**/index.*', true],
    ['src/a*.ts', 'src/*b.ts', true],
    ['src/a?.ts', 'src/a.ts', false],
    ['**/**', 'a', true],
    ['docs/', 'docs/guide/intro.md', true],
    ['/main.ts', 'src/main.ts', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(globsOverlap(a, b)).toBe(expected);
    expect(globsOverlap(b, a)).toBe(expected);
  });

  it('stays fast on hostile globs', () => {
    const hostile = `${'*a'.repeat(500)}b`;
    expect(globsOverlap(hostile, `${'*b'.repeat(500)}c`)).toBe(false);
    expect(globsOverlap('{a,b}'.repeat(200), 'x')).toBeTypeOf('boolean');
  });
});

describe('expandBraces', () => {
  it('gives every alternative', () => {
    expect(expandBraces('a/{b,c}/{d,e}.ts')).toEqual(['a/b/d.ts', 'a/b/e.ts', 'a/c/d.ts', 'a/c/e.ts']);
  });
});
