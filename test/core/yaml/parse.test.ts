import fc from 'fast-check';
import { CORE_SCHEMA, dump, load, mergeTag } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlOptions } from '../../../src/core/yaml/parse.ts';
import { nodeAt, toValue } from '../../../src/core/yaml/tree.ts';
import type { YamlNode, YamlScalar } from '../../../src/core/yaml/types.ts';

const value = (text: string, options?: YamlOptions) => toValue(parseYaml(text, options).root);
const slice = (text: string, span: { start: number; end: number }) => text.slice(span.start, span.end);

function scalarAt(text: string, ...path: (string | number)[]): YamlScalar {
  const node = nodeAt(parseYaml(text).root, path);
  if (node?.kind !== 'scalar') throw new Error(`no scalar at ${path.join('.')}`);
  return node;
}

function* nodes(node: YamlNode | undefined): Iterable<YamlNode> {
  if (!node) return;
  yield node;
  if (node.kind === 'sequence') for (const item of node.items) yield* nodes(item);
  if (node.kind === 'mapping') {
    for (const entry of node.entries) {
      yield entry.key;
      yield* nodes(entry.value);
    }
  }
}

describe('places', () => {
  const text = [
    'name: triage  # short',
    "quoted: 'it''s'",
    'list:',
    '  - one',
    '  -',
    '  - {a: 1, "b" : [x, y]}',
    'empty:',
    'last: "end"',
  ].join('\n');
  const at = (...path: (string | number)[]) => slice(text, nodeAt(parseYaml(text).root, path)!.span);

  it('are those of the token with its quotes', () => {
    expect(at('name')).toBe('triage');
    expect(at('quoted')).toBe("'it''s'");
    expect(at('last')).toBe('"end"');
    expect(at('list', 0)).toBe('one');
  });

  it('of collections reach from the first to the last letter', () => {
    expect(at('list')).toBe('- one\n  -\n  - {a: 1, "b" : [x, y]}');
    expect(at('list', 2)).toBe('{a: 1, "b" : [x, y]}');
    expect(at('list', 2, 'b')).toBe('[x, y]');
  });

  it('of nodes that are not written are empty and follow their indicator', () => {
    const empty = nodeAt(parseYaml(text).root, ['empty'])!.span;
    expect(text.slice(0, empty.end).endsWith('empty:')).toBe(true);
    expect(empty.start).toBe(empty.end);
    const item = nodeAt(parseYaml(text).root, ['list', 1])!.span;
    expect(text.slice(0, item.end).endsWith('  -')).toBe(true);
  });

  it('hold for comments, and not for number signs inside text', () => {
    const commented = '# top\na: b#c # one\nb: "# no" # two\nc: |  # three\n  # text\n# end';
    expect(parseYaml(commented).comments.map((span) => slice(commented, span))).toEqual([
      '# top',
      '# one',
      '# two',
      '# three',
      '# end',
    ]);
  });

  it('count a byte order mark and carriage returns', () => {
    const windows = '\ufeffa: 1\r\nb: |\r\n  x\r\n  yz\r\nc: "d"\r\n';
    expect(value(windows)).toEqual({ a: 1, b: 'x\nyz\n', c: 'd' });
    const { map } = scalarAt(windows, 'b');
    expect(slice(windows, map.spanToSource(2, 4))).toBe('yz');
    expect(slice(windows, scalarAt(windows, 'c').span)).toBe('"d"');
  });
});

describe('decoded text', () => {
  it.each([
    ['literal', 'a: |\n  one\n   two\n\n  three\n'],
    ['literal, stripped', 'a: |-\n  one\n  two\n\n'],
    ['literal, kept', 'a: |+\n  one\n\n\nb: 1'],
    ['literal with an indentation of its own', 'a: |2\n    one\n  two\n'],
    ['folded', 'a: >\n  one\n  two\n\n  three\n   more\n\n  four\n'],
    ['folded, opening with a blank line', 'a: >\n\n\n  one\n  two\n'],
    ['folded, stripped', 'a: >-\n  one\n  two\n\n\n  three'],
    ['plain on many lines', 'a: one\n  two\n\n  three\nb: 1'],
    ['single quotes', "a: 'it''s\n  here\n\n  now'"],
    [
      'double quotes',
      '{"a": "tab\\t \\"q\\" \\u00e9 \\ud83d\\ude00 \\x41 \\U0001F600 line\\\n   joined \\\n  x\n\n  y"}',
    ],
  ])('of %s is what js-yaml gives, and maps back letter by letter', (_, text) => {
    const node = scalarAt(text, 'a');
    expect(node.text).toBe((load(text) as { a: string }).a);
    for (let i = 0; i < node.text.length; i++) {
      const source = text[node.map.toSource(i)]!;
      expect([node.text[i], '\\', '\n', ' ']).toContain(source);
    }
  });

  it('maps a word after an escape to its own place', () => {
    const text = '{"a": "one\\n\\"two\\" three"}';
    const node = scalarAt(text, 'a');
    const at = node.text.indexOf('two');
    expect(slice(text, node.map.spanToSource(at, at + 3))).toBe('two');
  });

  it('keeps the source text of a number', () => {
    const node = scalarAt('version: 1.10', 'version');
    expect(node.value).toBe(1.1);
    expect(node.text).toBe('1.10');
  });

  it.each([
    ['1', 1],
    ['0x1F', 31],
    ['0o17', 15],
    ['-1.5e3', -1500],
    ['.5', 0.5],
    ['true', true],
    ['~', null],
    ['yes', 'yes'],
    ['2026-10-02', '2026-10-02'],
    ['!!str 12', '12'],
  ])('reads %s by the core schema', (source, expected) => {
    expect(value(`a: ${source}`)).toEqual({ a: expected });
  });
});

describe('anchors', () => {
  it('are followed, and merged mappings fill in what is missing', () => {
    expect(value('base: &b {x: 1, y: 2}\ncopy: *b\nown:\n  <<: *b\n  y: 3')).toEqual({
      base: { x: 1, y: 2 },
      copy: { x: 1, y: 2 },
      own: { x: 1, y: 3 },
    });
  });

  it('stand for their place of use', () => {
    const text = 'a: &x one\nb: *x';
    expect(slice(text, scalarAt(text, 'b').span)).toBe('*x');
  });

  it('that are missing or stand inside themselves are problems', () => {
    expect(parseYaml('a: *nope').problems[0]).toMatchObject({ code: 'syntax', span: { start: 3, end: 8 } });
    expect(parseYaml('a: &x [*x]').problems[0]?.message).toContain('inside the node it names');
  });

  it('end at the limit with one problem', () => {
    const text = `a: &x 1\nb: [${Array(101).fill('*x').join(', ')}]`;
    const { problems, root } = parseYaml(text);
    expect(problems.map(({ code }) => code)).toEqual(['alias-limit']);
    expect(problems[0]!.span.end).toBe(text.length - 1);
    expect((toValue(root) as { b: unknown[] }).b.slice(98)).toEqual([1, 1, null]);
  });

  it('of a bomb take neither memory nor time', () => {
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 12; i++)
      bomb += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    const document = parseYaml(bomb);
    expect(document.problems.map(({ code }) => code)).toEqual(['alias-limit']);
    expect(JSON.stringify(toValue(document.root)).length).toBeLessThan(200_000);
  });
});

describe('broken text', () => {
  const broken: readonly (readonly [name: string, text: string, at: string, kept: unknown])[] = [
    ['a key without a colon', 'version: 1\ngoa\ninputs:\n  - a\n', 'goa', { version: 1, inputs: ['a'] }],
    [
      'quotes that stay open',
      'version: 1\ngoal: "fix\nprompt: x\nb: 2',
      'goal: "fix',
      { version: 1, prompt: 'x', b: 2 },
    ],
    ['quotes that stay open at the end', 'a: 1\nb: "two', 'b: "two', { a: 1 }],
    ['an open bracket', 'a: 1\nb: [1, 2\nc: 3\nd: 4', 'b: [1, 2', { a: 1, c: 3, d: 4 }],
    ['a line out of its column', 'a:\n  - x: 1\n   y: 2\n  - z: 3\nb: 4', 'y:', { a: [{ x: 1 }, { z: 3 }], b: 4 }],
    ['a tab', 'a:\n\tb: 1\nc: 2', '\tb:', { a: null, c: 2 }],
    ['two colons on a line', 'a: 1\nb: c: d\ne: 2', ':', { a: 1, e: 2 }],
  ];
  it.each(broken)('with %s says where, and the rest is read', (_, text, at, kept) => {
    const { problems, partial, root } = parseYaml(text);
    expect(partial).toBe(true);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.code).toBe('syntax');
    expect(text.slice(problems[0]!.span.start).trimStart()).toMatch(new RegExp(`^${literally(at.trim())}`));
    expect(toValue(root)).toEqual(kept);
  });

  it('of JSON keeps the members before the error', () => {
    const { problems, partial } = parseYaml('{\n  "version": 1,\n  "name": "a"\n  "goal": "b"\n}');
    expect(partial).toBe(true);
    expect(problems).toHaveLength(1);
  });

  it('nested 10,000 deep is one problem', () => {
    for (const text of ['['.repeat(10_000), '- '.repeat(10_000), '{a: '.repeat(10_000)]) {
      const { problems } = parseYaml(text);
      expect(problems.map(({ code }) => code)).toEqual(['depth-limit']);
    }
    expect(parseYaml(`${'['.repeat(64)}${']'.repeat(64)}`).problems).toEqual([]);
    expect(parseYaml(`${'['.repeat(66)}${']'.repeat(66)}`).problems).toHaveLength(1);
  });

  it('with NUL or another control character is read around it', () => {
    const { problems, root } = parseYaml('a: 1\0\nb: 2');
    expect(toValue(root)).toEqual({ a: 1, b: 2 });
    expect(problems).toMatchObject([{ code: 'syntax', span: { start: 4, end: 5 } }]);
  });

  it('names both places of a key given twice', () => {
    const text = 'a: 1\nb: {c: 1, c: 2}\na: 3';
    const { problems, root } = parseYaml(text);
    expect(problems.map(({ code, span, related }) => [code, span.start, related?.span.start])).toEqual([
      ['duplicate-key', 15, 9],
      ['duplicate-key', 21, 0],
    ]);
    expect(toValue(root)).toEqual({ a: 3, b: { c: 2 } });
  });

  it('with a second document reads the first', () => {
    const text = 'a: 1\n---\nb: 2';
    const { problems, root } = parseYaml(text);
    expect(toValue(root)).toEqual({ a: 1 });
    expect(problems).toMatchObject([{ code: 'multiple-documents', span: { start: 5, end: 8 } }]);
  });

  it.each(['', '\n\n', '# only a comment', '\ufeff'])('of nothing (%j) has no root and no problem', (text) => {
    expect(parseYaml(text)).toMatchObject({ root: undefined, problems: [], partial: false });
  });

  it('costs time in proportion to its length', { timeout: 30_000 }, () => {
    const good = '  - {a: "xx", b: 3}\n'.repeat(20_000);
    const hostile = [
      `k:\n${good}broken: "`,
      'a: [\n'.repeat(20_000),
      'a: "b\n'.repeat(20_000),
      `${'key without a colon\n'.repeat(20_000)}b: c`,
      `a: ${'x'.repeat(400_000)}\nb: "`,
      `a: ${'&a '.repeat(50_000)}x`,
      '? '.repeat(50_000),
      '#'.repeat(400_000),
      '\t'.repeat(200_000),
      `- ${'!t\n  '.repeat(5_000)}x`,
    ];
    const started = performance.now();
    for (const text of hostile) parseYaml(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('JSON', () => {
  it('is read whatever its white space', () => {
    expect(value('{"a":1,\n\t"b":[1,2,\n\t\t{"c":null}],\r\n\t"d":"x"}')).toEqual({
      a: 1,
      b: [1, 2, { c: null }],
      d: 'x',
    });
    expect(value('\t{"a": "\x7f"}')).toEqual({ a: '\x7f' });
  });

  it('of any value comes back as it went in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(json, undefined, indent);
        const { root, problems } = parseYaml(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(toValue(root))).toEqual(JSON.stringify(JSON.parse(text)));
      }),
    );
  });
});

describe('a bracket that closes at the column of its key', () => {
  it('is accepted, and every place is kept', () => {
    const text = 'tools:\n  args: [\n    "a",\n    b\n  ]\nlast: {\n  c: 1\n}\nend: |\n  {\n  }\n';
    const { root, problems, partial } = parseYaml(text);
    expect(toValue(root)).toEqual({ tools: { args: ['a', 'b'] }, last: { c: 1 }, end: '{\n}\n' });
    expect([problems, partial]).toEqual([[], false]);
    expect(slice(text, nodeAt(root, ['last'])!.span)).toBe('{\n  c: 1\n}');
  });

  it('is not looked for behind a comment', () => {
    expect(parseYaml('a: [\n  b # c\n]\n').problems).toHaveLength(1);
  });
});

describe('front matter', () => {
  it.each([
    ['globs: **/*.go', { globs: '**/*.go' }],
    ['globs: *.ts, **/*.tsx\nalwaysApply: false', { globs: '*.ts, **/*.tsx', alwaysApply: false }],
    ['description: note: be brief\nmode: agent', { description: 'note: be brief', mode: 'agent' }],
    ['argument-hint: [file] [mode]', { 'argument-hint': '[file] [mode]' }],
    ['model: {{model}}\nname: x', { model: '{{model}}', name: 'x' }],
    ['description: "Use" this', { description: '"Use" this' }],
    ['name: @scope/x\ntools: [a, b]', { name: '@scope/x', tools: ['a', 'b'] }],
    ['prompt: |\n  a: b: c\n  {{x}}\nglobs: **', { prompt: 'a: b: c\n{{x}}\n', globs: '**' }],
  ])('%j is read as its tools read it', (text, expected) => {
    const { root, problems, partial } = parseYaml(text, { lenient: true });
    expect(toValue(root)).toEqual(expected);
    expect(problems).toEqual([]);
    expect(partial).toBe(false);
  });

  it('that is truly broken says so', () => {
    expect(parseYaml('name: x\n  deeper: [\n', { lenient: true }).problems.length).toBeGreaterThan(0);
  });
});

describe('any text', { timeout: 30_000 }, () => {
  const pieces = fc.constantFrom(
    'a: ',
    'b:',
    '- ',
    '  ',
    '\n',
    '\n  ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ', ',
    '#',
    ' # c',
    '|\n',
    '>-\n  ',
    '&x ',
    '*x',
    '<<: ',
    '? ',
    ': ',
    '!t ',
    '!!str ',
    '---\n',
    '...\n',
    '\t',
    '%YAML 1.2\n',
    '\\',
    'word',
    '1.10',
    '\u{1F600}',
    '\ufeff',
    '\r\n',
    '\0',
    '`',
    '@',
    '{{x}}',
  );
  const yamlish = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  it('gives a tree whose places lie in the text, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), fc.boolean(), (text, lenient) => {
        const document = parseYaml(text, { lenient });
        const spans = [...nodes(document.root)].map(({ span }) => span);
        spans.push(...document.problems.map(({ span }) => span));
        expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
        expect(document.comments.filter(({ start }) => text[start] !== '#')).toEqual([]);
        toValue(document.root);
      }),
      { numRuns: 1000 },
    );
  });

  it('that js-yaml can load gives the same value', () => {
    const schema = CORE_SCHEMA.withTags(mergeTag);
    let compared = 0;
    fc.assert(
      fc.property(yamlish, (text) => {
        let expected: unknown;
        try {
          expected = load(text, { schema });
        } catch {
          return;
        }
        if (/[?!]|<</.test(text)) return; // keys that are collections, and tags, are read in our own way
        compared++;
        const document = parseYaml(text);
        expect(document.partial).toBe(false);
        // A key is the text it is written in: an absent one is empty, a number keeps its zeros.
        const written = JSON.stringify(expected)?.replaceAll('"null":', '"":').replaceAll('"1.1":', '"1.10":');
        expect(JSON.stringify(toValue(document.root))).toBe(written);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('that js-yaml writes gives the value it was written from', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }),
        fc.integer({ min: -1, max: 3 }),
        (json, flowLevel) => {
          const text = dump(json, { flowLevel, lineWidth: 40 });
          expect(JSON.stringify(value(text))).toBe(JSON.stringify(load(text)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
