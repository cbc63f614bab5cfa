import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { formatPath, keyPathAt, keyPathByIndentation, parsePath } from '../../../src/core/yaml/tree.ts';

/** The text without its `|` mark, and the offset of the mark. */
function marked(text: string): [text: string, offset: number] {
  return [text.replace('|', ''), text.indexOf('|')];
}

describe('the path at an offset', () => {
  it.each([
    ['tri|ed:\n  few_shot: yes', 'tried', 'key'],
    ['tried:\n  few_|shot: yes', 'tried.few_shot', 'key'],
    ['tried:\n  few_shot: y|es', 'tried.few_shot', 'value'],
    ['a:\n  - b: 1\n  - c: |2', 'a[1].c', 'value'],
    ['a: [1, {b: [x, y|]}]', 'a[1].b[1]', 'value'],
    ['{"a": {"b": "c|"}}', 'a.b', 'value'],
    ['goal:|', 'goal', 'value'],
    ['a: {b: 1, | }', 'a', 'space'],
  ])('in %j', (text, path, at) => {
    const [source, offset] = marked(text);
    const found = keyPathAt(parseYaml(source), offset);
    expect(found && [formatPath(found.path), found.at]).toEqual([path, at]);
  });

  it('is none outside the root', () => {
    expect(keyPathAt(parseYaml('\n\na: 1'), 0)).toBeUndefined();
    expect(keyPathAt(parseYaml(''), 0)).toBeUndefined();
  });
});

describe('the path by indentation', () => {
  it.each([
    ['tried:\n  few_shot: |', 'tried.few_shot'],
    ['tried:\n  few|', 'tried'],
    ['tried:\n  few_shot: yes\n  |', 'tried'],
    ['a:\n  b:\n    |', 'a.b'],
    ['a:\n  b: 1\n|', ''],
    ['a:\n  b: 1\nc: "open\nd: |', 'd'],
    ['knowledge:\n  - what: a\n    placed_in: b\n  - what: c\n    pla|', 'knowledge[1]'],
    ['knowledge:\n  - what: a\n  - what: c\n    placed_in: |', 'knowledge[1].placed_in'],
    ['list:\n- a: 1\n- b|: 2', 'list[1].b'],
    ['list:\n- a: 1\n  c: |', 'list[0].c'],
    ['a:\n  # comment: x\n\n  "quoted key": |', 'a["quoted key"]'],
    ['a:\r\n  b:\r\n    c: |', 'a.b.c'],
  ])('in %j', (text, path) => {
    const [source, offset] = marked(text);
    expect(formatPath(keyPathByIndentation(source, offset))).toBe(path);
  });

  it('of a whole file agrees with the tree', () => {
    const text =
      'version: 1\ntried:\n  few_shot: yes\n  deep:\n    deeper: x\nknowledge:\n  - what: a\n    placed_in: b\n  - what: c\nend: 1\n';
    const document = parseYaml(text);
    for (const match of text.matchAll(/[a-z_]+(?=:)/g)) {
      const at = keyPathAt(document, match.index);
      expect(formatPath(keyPathByIndentation(text, match.index))).toBe(formatPath(at!.path));
    }
  });

  it('is found in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '-', '\n', '"', '#') }), fc.nat(), (text, n) => {
        keyPathByIndentation(text, n % (text.length + 1));
      }),
    );
  });
});

describe('a path', () => {
  it('is written and read back', () => {
    const step = fc.oneof(fc.nat(9), fc.string(), fc.constantFrom('few_shot', 'missing-knowledge', '0'));
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
    expect(formatPath(['knowledge', 0, 'placed_in'])).toBe('knowledge[0].placed_in');
    expect(parsePath('a b')).toBeUndefined();
    expect(parsePath('a[x]')).toBeUndefined();
  });
});
