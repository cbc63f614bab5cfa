import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveContractPath } from '../../../src/core/contract/paths.ts';

describe('a path of a contract', () => {
  it.each([
    ['/w', '/w/tasks/a.task.yaml', './a.prompt.md', '/w/tasks/a.prompt.md'],
    ['/w', '/w/tasks/a.task.yaml', '../data/x.jsonl', '/w/data/x.jsonl'],
    ['/w', '/w/a.task.yaml', 'b//./c.md', '/w/b/c.md'],
    ['', 'tasks/a.task.yaml', '../a.md', 'a.md'],
    ['.', './a.task.yaml', 'x/../y.md', 'y.md'],
    ['..', '../tasks/a.task.yaml', '../a.md', '../a.md'],
    ['/w', '/w/a.task.yaml', 'data\\train.jsonl', '/w/data/train.jsonl'],
    ['/', '/a.task.yaml', 'b.md', '/b.md'],
  ])('in %s from %s: %s', (root, contract, written, path) => {
    expect(resolveContractPath(root, contract, written)).toEqual({ path });
  });

  it.each([
    ['/w', '/w/a.task.yaml', '../secret', 'leads out'],
    ['/w', '/w/a.task.yaml', 'x/../../secret', 'leads out'],
    ['/w', '/w/a.task.yaml', '..\\secret', 'leads out'],
    ['/w', '/w/a.task.yaml', '../w2/secret', 'leads out'],
    ['', 'a.task.yaml', '../secret', 'leads out'],
    ['..', '../a.task.yaml', '../../secret', 'leads out'],
    ['/w', '/w/a.task.yaml', '/etc/passwd', 'absolute'],
    ['/w', '/w/a.task.yaml', '~/x', 'absolute'],
    ['/w', '/w/a.task.yaml', 'C:\\x', 'absolute'],
    ['/w', '/w/a.task.yaml', 'c:x', 'absolute'],
    ['/w', '/w/a.task.yaml', '\\\\host\\share', 'absolute'],
    ['/w', '/w/a.task.yaml', 'file:///etc/passwd', 'URL'],
    ['/w', '/w/a.task.yaml', 'a\0b', 'NUL'],
  ])('in %s from %s is refused: %s', (root, contract, written, problem) => {
    expect(resolveContractPath(root, contract, written)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('never leads out of its folder', () => {
    const part = fc.constantFrom('..', '.', 'a', 'b', '', 'w', '...');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', '\\'), (parts, separator) => {
        const result = resolveContractPath('/w', '/w/a/b.task.yaml', parts.join(separator));
        if ('path' in result) expect(`${result.path}/`).toMatch(/^\/w\/(?!.*\/\.\.\/)/);
      }),
    );
  });
});
