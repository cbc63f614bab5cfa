import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/core/text/text.ts';
import { minimalEdit } from '../../src/service/actions.ts';
import { createLanguageService, type LanguageService } from '../../src/service/index.ts';
import { escapeMarkdown, inlineCode } from '../../src/service/markdown.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/service/settings.ts';
import { foldersUpTo, relativePath, resolvePath } from '../../src/service/uris.ts';
import { ROOT, TestHost } from './host.ts';

let host: TestHost;
let service: LanguageService;
beforeEach(() => {
  host = new TestHost();
  service = createLanguageService(host);
});

const LENGTHS = 'Answer in at most 100 words.\n\nAnswer in at least 300 words.\n';
const codes = async (uri: string) => (await service.diagnostics(uri))?.items.map(({ code }) => code) ?? [];

describe('first findings', () => {
  const TWICE = `${LENGTHS}\n- Cite the section of the manual.\n- Cite the section of the manual.\n`;
  const ASKS_AGAIN = {
    snippetEdits: false,
    snippetCompletions: false,
    completes: [],
    hoverShowsDiagnostics: false,
    refreshesDiagnostics: true,
  };

  /** A service whose steps are noted: what it loads, and the answers. */
  function noting(clock = host.clock): {
    steps: string[];
    ask: (step: string, answer: Promise<unknown>) => Promise<unknown>;
  } {
    const steps: string[] = [];
    const { language, tokens } = host.resources;
    const noted = <T>(step: string, load: () => Promise<T>) => {
      return () => {
        steps.push(`load ${step}`);
        return load();
      };
    };
    service = createLanguageService({
      ...host,
      clock,
      resources: { language: noted('language', language), tokens: noted('tokens', tokens) },
    });
    service.configure({ client: ASKS_AGAIN });
    return { steps, ask: (step, answer) => answer.then(() => steps.push(step)) };
  }

  it('do not wait for the language model where the client asks again, and stay when it comes', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { language } = host.resources;
    service = createLanguageService({
      ...host,
      resources: { language: () => arrived.then(language), tokens: () => new Promise(() => {}) },
    });
    service.configure({ client: ASKS_AGAIN });
    const uri = host.open('a.prompt.md', TWICE);
    const first = await codes(uri);
    expect(first).toContain('bloat/duplicate-instruction');
    expect(first).not.toContain('contradiction/length');
    const more = new Promise<void>((resolve) => service.onChanged(() => resolve()));
    arrive();
    await more;
    expect(await codes(uri)).toEqual(expect.arrayContaining([...first, 'contradiction/length']));
  });

  it('come before what other questions need is loaded, though these were asked before', async () => {
    const { steps, ask } = noting();
    const uri = host.open('a.prompt.md', TWICE);
    await Promise.all([
      ask('tasks', service.tasks()),
      ask('symbols', service.documentSymbols(uri)),
      ask('findings', service.diagnostics(uri)),
    ]);
    expect(steps[0]).toBe('findings');
    expect(steps).toEqual(expect.arrayContaining(['load language', 'load tokens', 'tasks', 'symbols']));
  });

  it('are waited for a while where none are asked for', async () => {
    const { steps, ask } = noting();
    const uri = host.open('a.prompt.md', TWICE);
    await ask('symbols', service.documentSymbols(uri));
    expect(steps).toEqual(['load language', 'symbols']);
  });

  it('are not waited for by what people ask', async () => {
    const { steps, ask } = noting({ ...host.clock, delay: () => new Promise(() => {}) });
    const uri = host.open('a.prompt.md', TWICE);
    await ask('hover', service.hover(uri, { line: 0, character: 3 }));
    await ask('symbols', service.documentSymbols(uri));
    expect(steps).toEqual(['load language', 'hover', 'symbols']);
  });

  it('of a contract need the language model, and do not wait', async () => {
    const { steps, ask } = noting({ ...host.clock, delay: () => new Promise(() => {}) });
    const uri = host.open('a.task.yaml', 'version: 1\nname: a\nprompt: ./a.prompt.md\n', 'yaml');
    await ask('findings', service.diagnostics(uri));
    expect(steps).toEqual(expect.arrayContaining(['load language', 'findings']));
  });

  it('are all where the client asks once', async () => {
    const uri = host.open('a.prompt.md', TWICE);
    expect(await codes(uri)).toEqual(expect.arrayContaining(['bloat/duplicate-instruction', 'contradiction/length']));
  });
});

describe('files', () => {
  it('are not looked at again while someone types', async () => {
    host.write('AGENTS.md', 'Be brief.\n');
    host.write('a.task.yaml', 'version: 1\nname: a\nprompt: ./a.prompt.md\n');
    const uri = host.open('a.prompt.md', LENGTHS);
    await service.diagnostics(uri);
    const before = { ...host.calls };
    for (let i = 0; i < 20; i++) {
      host.open('a.prompt.md', `${LENGTHS}${'x '.repeat(i)}`);
      await service.diagnostics(uri);
    }
    expect(host.calls).toEqual(before);
  });

  it('are read again when the client says that they changed', async () => {
    const config = host.write('.rightlever.yaml', 'rules: {contradiction: off}\n');
    const uri = host.open('a.prompt.md', LENGTHS);
    expect(await codes(uri)).not.toContain('contradiction/length');
    host.write('.rightlever.yaml', 'rules: {contradiction: warning}\n');
    service.filesChanged([{ uri: config, listed: false }]);
    expect(await codes(uri)).toContain('contradiction/length');
  });

  it('are seen anew after a while by a client that says nothing', async () => {
    host.write('.rightlever.yaml', 'rules: {contradiction: off}\n');
    const uri = host.open('a.prompt.md', LENGTHS);
    await codes(uri);
    host.write('.rightlever.yaml', 'rules: {contradiction: warning}\n');
    host.now += 60_000;
    expect(await codes(uri)).toContain('contradiction/length');
  });

  it('that were closed and opened with another text are linted anew', async () => {
    const uri = host.open('a.prompt.md', LENGTHS);
    service.documentOpened(uri);
    expect(await codes(uri)).toContain('contradiction/length');
    service.documentClosed(uri);
    host.documents.delete(uri);
    host.open('a.prompt.md', 'Be brief.\n');
    service.documentOpened(uri);
    expect(await codes(uri)).toEqual([]);
  });

  it('of an untrusted workspace are not read', async () => {
    host.trusted = false;
    host.write('.rightlever.yaml', 'rules: {contradiction: off}\n');
    expect(await codes(host.open('a.prompt.md', LENGTHS))).toContain('contradiction/length');
    expect(host.calls).toEqual({ stat: 0, read: 0, find: 0 });
  });

  it('outside the workspace are not read for a contract', async () => {
    const uri = host.open('a.task.yaml', 'version: 1\nname: a\nprompt: ../../secret.prompt.md\n', 'yaml');
    await service.readiness(uri);
    expect(await codes(uri)).toContain('contract/path');
    expect([...host.files.keys()]).toEqual([]);
  });

  it('need no folder and no name', async () => {
    host.folders = [];
    expect(await codes(host.open('untitled:Untitled-1', LENGTHS, 'prompt'))).toContain('contradiction/length');
    expect(await codes(host.open('file:///a.prompt.md', LENGTHS))).toContain('contradiction/length');
  });
});

describe('what changes with the surroundings', () => {
  it('the date', async () => {
    const uri = host.open('a.task.yaml', 'version: 1\nname: a\n', 'yaml');
    expect((await service.readiness(uri)).result?.date).toBe('2026-11-20');
    host.date = '2027-01-01';
    expect((await service.readiness(uri)).result?.date).toBe('2027-01-01');
  });

  it('the instruction files that apply together', async () => {
    const other = host.write('AGENTS.md', 'Keep every answer under 50 words.\n');
    const uri = host.open('.github/copilot-instructions.md', 'Every answer must have at least 200 words.\n');
    expect(await codes(uri)).toContain('contradiction/across-files');
    host.open('AGENTS.md', 'Be brief.\n');
    expect(await codes(uri)).not.toContain('contradiction/across-files');
    host.documents.delete(other);
    expect(await codes(uri)).toContain('contradiction/across-files');
    host.open(
      '.github/copilot-instructions.md',
      '---\napplyTo: "**"\n---\nEvery answer must have at least 300 words.\n',
    );
    expect(await codes(uri)).toContain('contradiction/across-files');
  });

  it('the contract of a prompt', async () => {
    host.write('a.task.yaml', 'version: 1\nname: a\nprompt: ./a.prompt.md\noutputs: {format: json}\n');
    const uri = host.open('a.prompt.md', 'Answer in JSON.\n');
    const { contract } = await service.status(uri);
    expect(contract).toEqual({ uri: host.uri('a.task.yaml'), name: 'a' });
  });
});

describe('a run over the workspace', () => {
  it('says when it is cancelled what is left, and keeps what an earlier run found', async () => {
    for (let at = 0; at < 10; at++) host.write(`${at}.prompt.md`, LENGTHS);
    expect(await service.lintWorkspace(() => {})).toMatchObject({ cancelled: false, left: 0 });
    const cancellation = { isCancellationRequested: false };
    const again = await service.lintWorkspace((done) => {
      cancellation.isCancellationRequested = done === 3;
    }, cancellation);
    expect(again).toMatchObject({ cancelled: true, left: 6 });
    expect(again.files).toHaveLength(4);
    expect(service.lintedFiles()).toHaveLength(10);
  });
});

describe('laws', () => {
  it('a minimal edit gives the other text and splits no pair', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '🎉', '🎊', ' ') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = new LineIndex(before);
        const edit = minimalEdit(before, after, lines);
        if (!edit) {
          expect(before).toBe(after);
          return;
        }
        const { start, end } = lines.spanOf(edit.range);
        expect(before.slice(0, start) + edit.newText + before.slice(end)).toBe(after);
        expect(edit.newText).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('semantic tokens neither overlap nor leave their line', async () => {
    const piece = fc.constantFrom(
      'Answer in at most 100 words',
      ' {{name}} ',
      '.\n',
      'Never mention $' + '{input:x}',
      '\r\n',
      '- ',
      '🎉',
      'Use JSON. ',
      '\n\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const text = pieces.join('');
        const data = await service.semanticTokens(host.open('a.prompt.md', text));
        const lines = text.split(/\r\n|\n|\r/);
        let line = 0;
        let character = 0;
        let end = 0;
        for (let i = 0; i < data.length; i += 5) {
          if (data[i]! > 0) end = 0;
          line += data[i]!;
          character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
          expect(character).toBeGreaterThanOrEqual(end);
          end = character + data[i + 2]!;
          expect(end).toBeLessThanOrEqual(lines[line]!.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('symbols lie inside their parents, and selections inside ranges', async () => {
    const piece = fc.constantFrom(
      '# A\n',
      '## B\n',
      '### C\n',
      'text\n',
      '<rules>\n',
      '</rules>\n',
      '---\n',
      '\n',
      '```\n',
    );
    const within = (outer: { start: unknown; end: unknown }, inner: { start: unknown; end: unknown }) => [outer, inner];
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 15 }), async (pieces) => {
        const text = pieces.join('');
        const lines = new LineIndex(text);
        const check = (symbols: Awaited<ReturnType<LanguageService['documentSymbols']>>) => {
          for (const { range, selectionRange, children = [] } of symbols) {
            for (const [outer, inner] of [
              within(range, selectionRange),
              ...children.map((child) => within(range, child.range)),
            ]) {
              const a = lines.spanOf(outer as never);
              const b = lines.spanOf(inner as never);
              expect(a.start).toBeLessThanOrEqual(b.start);
              expect(b.end).toBeLessThanOrEqual(a.end);
            }
            check(children);
          }
        };
        check(await service.documentSymbols(host.open('a.prompt.md', text)));
      }),
      { numRuns: 300, examples: [[['<rules>\n', '<rules>\n', '# A\n', '</rules>\n', '</rules>\n']]] },
    );
  });
});

describe('Markdown', () => {
  it('shows untrusted text as text', () => {
    expect(escapeMarkdown('<b>[x](command:y)</b>\n# h')).toBe('&lt;b\\>\\[x\\]\\(command\\:y\\)&lt;/b\\> \\# h');
    expect(inlineCode('a `b` ``c``')).toBe(
      '```a `b` ``c`` ```'.replace(' ```', '```').replace('```a', '``` a').replace('c``', 'c`` '),
    );
  });
});

describe('settings', () => {
  it('take what fits and keep the default for everything else', () => {
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
    const read = readSettings({
      codeLens: { tokens: 'sections' },
      completion: { contracts: 7 },
      diagnostics: { enabled: false },
      other: 1,
    });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, codeLens: { tokens: 'sections' }, diagnostics: { enabled: false } });
  });

  it('hold what a configuration file may say of rules, model and prices, without what is wrong', () => {
    const { configuration } = readSettings({
      rules: { 'bloat/filler': 'off', contradiction: 'loud', nonsense: 'off' },
      model: '',
      prices: { input: 2, output: 'much' },
      ignore: ['**'],
    });
    expect(configuration).toEqual({ rules: { 'bloat/filler': { severity: 'off' } }, prices: { input: 2 } });
  });
});

describe('uris', () => {
  it('resolve and relate paths', () => {
    expect(resolvePath(ROOT, './a/../b c.md')).toBe('file:///repo/b%20c.md');
    expect(relativePath(ROOT, resolvePath(ROOT, '../x'))).toBeUndefined();
    expect(relativePath('test://host', 'test://host/a/b')).toBe('a/b');
    expect(foldersUpTo('file:///repo/a/b/c.md', ROOT)).toEqual(['file:///repo/a/b', 'file:///repo/a', 'file:///repo']);
    expect(foldersUpTo('file:///else/c.md', ROOT)).toEqual(['file:///else']);
  });
});
