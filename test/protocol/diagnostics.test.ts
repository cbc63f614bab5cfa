import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-protocol';
import { PLAIN, TestClient } from './client.ts';

let client: TestClient;
afterEach(() => client.stop());

const LENGTHS =
  'You write product texts.\n\nAnswer in at most 100 words.\n\nEvery answer must have at least 300 words.\n';

describe('pull diagnostics', () => {
  it('stand at the later side and link the earlier one and the page of the rule', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'contradiction/length');
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding).toMatchObject({
      source: 'rightlever',
      severity: DiagnosticSeverity.Warning,
      range: { start: { line: 4 }, end: { line: 4 } },
      codeDescription: { href: expect.stringMatching(/docs\/rules\/contradiction\/length\.md$/) },
    });
    expect(finding!.relatedInformation).toMatchObject([{ location: { uri, range: { start: { line: 2 } } } }]);
  });

  it('fade text that can go', async () => {
    client = await TestClient.start();
    const rule = 'Never mention the names of other shops in an answer.';
    const uri = await client.open('twice.prompt.md', `${rule}\n\nGreet the customer by name.\n\n${rule}\n`);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'bloat/duplicate-instruction');
    expect(found?.tags).toEqual([DiagnosticTag.Unnecessary]);
  });

  it('say "unchanged" for the same text', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    await client.tokensLoaded(uri);
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  it('are not pushed to a client that pulls', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    await client.diagnostics(uri);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(client.published).toEqual([]);
  });

  it('leave alone what is no prompt', async () => {
    client = await TestClient.start();
    const uri = await client.open('notes.md', LENGTHS);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('count UTF-16 code units after an emoji', async () => {
    client = await TestClient.start();
    const line = '👩‍🚀🎉 Answer in at least 300 words.';
    const uri = await client.open('emoji.prompt.md', `Answer in at most 100 words.\n\n${line}\n`);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/length');
    expect(line.slice(found!.range.start.character, found!.range.end.character)).toBe('at least 300 words');
  });

  it('link the other file of a contradiction across instruction files', async () => {
    client = await TestClient.start(undefined, {
      'AGENTS.md': '# Style\n\nKeep every answer under 50 words.\n',
    });
    const uri = await client.open('.github/copilot-instructions.md', 'Every answer must have at least 200 words.\n');
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/across-files');
    expect(found?.relatedInformation?.[0]?.location.uri).toBe(client.uri('AGENTS.md'));
  });
});

describe('configuration', () => {
  it('comes from the nearest file up the tree and what it extends', async () => {
    client = await TestClient.start(undefined, {
      'base.yaml': 'rules:\n  contradiction/length: error\n',
      '.rightlever.yaml': 'extends: ./base.yaml\nrules:\n  bloat: off\n',
    });
    const uri = await client.open('deep/down/texts.prompt.md', LENGTHS);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/length');
    expect(found?.severity).toBe(DiagnosticSeverity.Error);
  });

  it('is followed while it is edited', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    expect(await client.diagnostics(uri)).not.toEqual([]);
    const settings = await client.open('.rightlever.yaml', 'rules:\n  contradiction: off\n', 'yaml');
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('contradiction/length');
    await client.close(settings);
  });

  it('builds on the settings of the editor, which apply as soon as they change', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    const severity = async () =>
      (await client.diagnostics(uri)).find(({ code }) => code === 'contradiction/length')?.severity;
    expect(await severity()).toBe(DiagnosticSeverity.Warning);

    await client.configure({ rules: { 'contradiction/length': 'error', 'no/rule': 'error', bloat: 'loud' } });
    await client.until(async () => (await severity()) === DiagnosticSeverity.Error);

    const file = await client.open('.rightlever.yaml', 'rules:\n  contradiction/length: information\n', 'yaml');
    expect(await severity()).toBe(DiagnosticSeverity.Information);
    await client.close(file);
    expect(await severity()).toBe(DiagnosticSeverity.Error);

    await client.configure({});
    await client.until(async () => (await severity()) === DiagnosticSeverity.Warning);
  });

  it('asks for findings again when a setting has changed', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    await client.diagnostics(uri);
    const before = client.refreshes;
    await client.configure({ rules: { contradiction: 'off' } });
    await client.until(() => client.refreshes > before);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('contradiction/length');
  });

  it('has settings for each workspace folder', async () => {
    client = await TestClient.start();
    const uri = await client.open('texts.prompt.md', LENGTHS);
    client.folderSettings = { diagnostics: { enabled: false } };
    await client.configure({});
    await client.until(async () => (await client.diagnostics(uri)).length === 0);
  });

  it('shows its own mistakes', async () => {
    client = await TestClient.start();
    const uri = await client.open('.rightlever.yaml', 'rulez: {}\n', 'yaml');
    expect((await client.diagnostics(uri))[0]?.message).toContain('rulez');
  });
});

describe('push diagnostics', () => {
  it('serve a client that knows neither pull nor refresh nor registration', async () => {
    client = await TestClient.start(PLAIN, {}, {});
    const uri = await client.open('texts.prompt.md', LENGTHS);
    const first = await client.until(() => client.published.find((one) => one.diagnostics.length > 0));
    expect(first).toMatchObject({ uri, version: 1 });
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    await client.open('texts.prompt.md', LENGTHS);
    await client.until(() => client.published.at(-1)?.diagnostics.length === first.diagnostics.length);
  });

  it('end with those of the last version after fast edits', async () => {
    client = await TestClient.start(PLAIN, {}, {});
    const uri = await client.open('texts.prompt.md', 'Answer in at most 100 words.\n\n');
    let version = 1;
    for (const letter of 'Answer in at least 300 words.') {
      const line = 2;
      const character = version - 1;
      const at = { line, character };
      version = await client.change(uri, { range: { start: at, end: at }, text: letter });
    }
    await client.until(() => client.published.some((one) => one.version === version));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const last = client.published.at(-1)!;
    expect(last.version).toBe(version);
    expect(last.diagnostics.map(({ code }) => code)).toContain('contradiction/length');
    const versions = client.published.map((one) => one.version!);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });
});

describe('edits', () => {
  it('give what opening the edited text gives', async () => {
    client = await TestClient.start();
    const pieces = [
      'Answer in at most 100 words.',
      'Write at least 300 words.',
      'Always answer in French.',
      'Answer in English only.',
      'Respond in JSON.',
      'Use a Markdown table.',
      '\n\n',
      '## Style\n',
      '🎉',
      '\r\n',
      '- ',
      '{{name}}',
      '---\n',
      '<example>',
      '`',
    ];
    const edit = fc.record({ from: fc.nat(400), length: fc.nat(40), text: fc.constantFrom(...pieces, '') });
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.array(edit, { maxLength: 6 }),
        async (start, edits) => {
          let text = start.join(' ');
          const number = opened++;
          const uri = await client.open(`edited-${number}.prompt.md`, text);
          for (const { from, length, text: inserted } of edits) {
            const a = boundary(text, Math.min(from, text.length));
            const b = boundary(text, Math.min(a + length, text.length));
            await client.change(uri, {
              range: { start: positionIn(text, a), end: positionIn(text, b) },
              text: inserted,
            });
            text = text.slice(0, a) + inserted + text.slice(b);
          }
          const fresh = await client.open(`fresh-${number}.prompt.md`, text);
          const strip = (items: unknown) => JSON.stringify(items).replace(/(edited|fresh)-\d+/g, 'x');
          expect(strip(await client.diagnostics(uri))).toBe(strip(await client.diagnostics(fresh)));
          await client.close(uri);
          await client.close(fresh);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('in fast order are answered for the newest text only', async () => {
    client = await TestClient.start();
    const uri = await client.open('race.prompt.md', LENGTHS);
    const asked = [];
    for (let i = 0; i < 20; i++) {
      asked.push(client.pull(uri).catch((error: { code: number }) => error.code));
      await client.change(uri, { text: i % 2 === 0 ? 'Be brief.\n' : LENGTHS });
    }
    await Promise.all(asked);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toContain('contradiction/length');
    await client.change(uri, { text: 'Greet the customer.\n' });
    expect(await client.diagnostics(uri)).toEqual([]);
  });
});

function positionIn(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** Not between the halves of a surrogate pair or of a line break. */
function boundary(text: string, offset: number): number {
  const inside = (text.charCodeAt(offset) & 0xfc00) === 0xdc00 || (text[offset] === '\n' && text[offset - 1] === '\r');
  return inside ? offset - 1 : offset;
}
