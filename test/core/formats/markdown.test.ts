import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { checkMarks } from './marked.ts';

const blocksOf = (text: string, path = 'system.md') => parsePrompt(path, text).messages[0]!.blocks;
const kinds = (text: string) => blocksOf(text).map(({ kind }) => kind);
const masked = (text: string) => blocksOf(text).flatMap((block) => block.sentences.map((sentence) => sentence.masked));

describe('blocks', () => {
  it('tells headings, paragraphs, lists, tables, code and quotations apart', () => {
    checkMarks(
      'system.md',
      `# Role
^^^^^^ block heading
  ^^^^ section Role
You help
^^^^^^^^ block paragraph
with parcels.

- one
^^^^^ block list-item
  1. nested
  ^^^^^^^^^ block list-item
- [ ] two
^^^^^^^^^ block list-item

| Limit | Value |
^^^^^^^^^^^^^^^^^ block table-header
|---|---|
| words | 50 |
^^^^^^^^^^^^^^ block table-row

> A customer said so.
  ^^^^^^^^^^^^^^^^^^^ block quote

> [!NOTE]
  ^^^^^^^ block paragraph
> Never guess.

\`\`\`json
^^^^^^^ block code
{}
\`\`\`
<!-- a remark -->
^^^^^^^^^^^^^^^^^ block comment
`,
    );
  });

  it('gives list items their depth, list and introduction', () => {
    const blocks = blocksOf('Rules:\n\n- a\n  - b\n- c\n\nText.\n\n1. d');
    expect(blocks.map(({ depth, list, parent, ordered }) => ({ depth, list, parent, ordered }))).toEqual([
      { depth: 0, list: undefined, parent: undefined, ordered: false },
      { depth: 0, list: 0, parent: 0, ordered: false },
      { depth: 1, list: 1, parent: 1, ordered: false },
      { depth: 0, list: 0, parent: 0, ordered: false },
      { depth: 0, list: undefined, parent: undefined, ordered: false },
      { depth: 0, list: 2, parent: undefined, ordered: true },
    ]);
  });

  it('reads every cell of a table as a sentence of its own', () => {
    const [header, row] = blocksOf('| Part | Limit |\n|---|---|\n| title | at most 5 words. No dots |');
    expect(header!.cells!.map(({ text }) => text)).toEqual(['Part', 'Limit']);
    expect(row!.sentences.map(({ text }) => text)).toEqual(['title', 'at most 5 words.', 'No dots']);
  });

  it('reads indented text as prose and a rule under a paragraph as a rule', () => {
    expect(kinds('    Be kind.\n\nStop here\n---\nGo on')).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(kinds('Title\n=====\n\nText')).toEqual(['heading', 'paragraph']);
  });

  it('reads an unclosed code fence to the end', () => {
    const [, code] = blocksOf('Like this:\n\n```json\n{"a": 1}\n\nBe kind.');
    expect(code).toMatchObject({ kind: 'code', parent: 0, sentences: [] });
    expect(code!.code!.info).toBe('json');
  });
});

describe('sections', () => {
  it('takes a line in capitals, in bold or in italics for a heading', () => {
    expect(kinds('MORNING MESSAGE\nShort.\n\nEVENING MESSAGE\nLong.')).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(kinds('**Lobby screen**\n\nFormal.\n\n*Version A*\nShort.')).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(
      parsePrompt('system.md', '## Mails\n\nTHE TEAM\nx\n\nFIRST MAIL\nShort.').messages[0]!.sections,
    ).toMatchObject([
      { title: 'Mails', level: 2 },
      { title: 'FIRST MAIL', level: 6, parent: { title: 'Mails' } },
    ]);
  });

  it('takes orders, sentences and abbreviations on a line of their own for text', () => {
    for (const line of [
      'NEVER SHARE SECRETS',
      'JSON',
      '**Use short sentences**',
      '**Ask first.**',
      '*at most 40 words*',
      'SAY HELLO, THEN STOP',
    ])
      expect(kinds(`${line}\nThe rest of the text.`), line).toEqual(['paragraph']);
  });

  it('opens sections at headings and tags', () => {
    const document = checkMarks(
      'system.md',
      `# Role
  ^^^^ section Role
  ^^^^ sentence
<rules>
 ^^^^^ section rules
- Be kind.
  ^^^^^^^^ sentence
## Tone
   ^^^^ section Tone
   ^^^^ sentence
Stay calm.
^^^^^^^^^^ sentence
</rules>
<goal>Help out. Quickly.</goal>
 ^^^^ section goal
      ^^^^^^^^^ sentence
                ^^^^^^^^ sentence
Save it as <name>.md, in <b>bold</b>.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
`,
    );
    const [, rules, tone, goal] = document.messages[0]!.sections;
    expect(tone!.parent).toBe(rules);
    expect(goal!.parent!.title).toBe('Role');
    expect(document.text.slice(rules!.span.start, rules!.span.end)).toMatch(/^<rules>[\s\S]*<\/rules>$/);
  });

  it('reports a section tag that is never closed, but no placeholder and no tag that starts the answer', () => {
    const codes = (text: string) => parsePrompt('system.md', text).problems.map(({ code }) => code);
    expect(codes('<instructions>\nBe kind.\n')).toEqual(['unclosed-tag']);
    expect(codes('<filename>\nWrite it there.\n')).toEqual([]);
    expect(codes('Think first.\n<output>\n')).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    ['Use units, e.g. kilograms. Round up.', ['Use units, e.g. kilograms.', 'Round up.']],
    ['Ask Dr. Lund, Ms. Ode etc. before 5 p.m. today.', ['Ask Dr. Lund, Ms. Ode etc. before 5 p.m. today.']],
    ['Version 2.5 reads app.config.ts. It is new.', ['Version 2.5 reads app.config.ts.', 'It is new.']],
    ['see No. 5 and p. 7. then stop.', ['see No. 5 and p. 7.', 'then stop.']],
    ['Wait... then go. Why? Because!', ['Wait... then go.', 'Why?', 'Because!']],
    ['Say "I can. I will." and stop.', ['Say "I can. I will." and stop.']],
    ['She said "Stop." Then she left.', ['She said "Stop."', 'Then she left.']],
    [
      'Keep it short (two lines. No more) and warm. Sign it.',
      ['Keep it short (two lines. No more) and warm.', 'Sign it.'],
    ],
    ['Do this: 1. First thing. 2. Second thing.', ['Do this: 1. First thing.', '2. Second thing.']],
    ['Step 2. Then write to Ann J. Smith.', ['Step 2. Then write to Ann J. Smith.']],
    ['Tone: warm and plain', ['Tone: warm and plain']],
    ['短く書いてください。丁寧に。', ['短く書いてください。', '丁寧に。']],
  ])('%s', (text, expected) => {
    expect(blocksOf(text).flatMap((block) => block.sentences.map((sentence) => sentence.text))).toEqual(expected);
  });

  it('takes a line break as soft, except where its writer meant it', () => {
    expect(masked('Write in the voice of a patient teacher who has seen every mistake\nTwice and more.')).toHaveLength(
      1,
    );
    expect(masked('Language: German\nTone: formal\nno jokes')).toEqual(['Language: German', 'Tone: formal no jokes']);
    expect(masked('Be kind  \nbut firm\n• Answer first')).toEqual(['Be kind   but firm', '• Answer first']);
  });
});

describe('masks', () => {
  it('blanks markup and replaces code, variables and addresses by a word', () => {
    const text = 'Put **bold** `x.y()` and {{name}} at https://a.example/b, see [the guide](./g.md) <!-- why --> now.';
    const expected =
      'Put   bold   Xxxxxxx and Xxxxxxxx at Xxxxxxxxxxxxxxxxxxx, see  the guide                           now.';
    expect(masked(text)[0]!.replace(/ +/g, ' ')).toBe(expected.replace(/ +/g, ' '));
    expect(masked(text)[0]).toHaveLength(text.length);
  });

  it('keeps the words of quotations, names with underscores and globs', () => {
    checkMarks(
      'system.md',
      `Never say "sorry" or ‘maybe’ in max_tokens mode for src/** or *.ts files, it's 5*3.
          ^^^^^^^ mask quote
                     ^^^^^^^ mask quote
`,
    );
  });
});

describe('comments', () => {
  it('finds them in and between blocks, not in code', () => {
    checkMarks(
      'system.md',
      `<!-- rightlever-disable-file -- ok -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment
Be kind. <!-- inline -->
         ^^^^^^^^^^^^^^^ comment
\`\`\`html
<!-- code -->
\`\`\`
`,
    );
  });
});

describe('examples', () => {
  it.each([
    ['<example>\nDear Ann\n</example>', ['example']],
    ['## Example output\n\nDear Ann', ['heading', 'example']],
    ['Example:\n\n> Dear Ann\n\nBe kind.', ['paragraph', 'example', 'paragraph']],
    ['Examples:\n- Dear Ann\n- Dear Bo\n\nBe kind.', ['paragraph', 'example', 'example', 'paragraph']],
    ['- Greet by name. Example: Dear Ann\n- Example: Dear Bo', ['list-item', 'example']],
    ['Good: Dear Ann\n\nBad: Hey', ['example', 'example']],
    ['Q: Who?\nA: Ann.', ['example']],
    ['Input: a\n\nOutput: b\n\nInput: c\n\nOutput: d', ['example', 'example', 'example', 'example']],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Output: at most three bullets.',
    'Input: the ticket.\nOutput: a summary.',
    'User: {{question}}\nAssistant:',
    '## Add examples to the answer\n\nUse two.',
    'Good: short answers are welcome.',
    'Give an example: readers like them.',
  ])('takes no instruction for an example: %j', (text) => {
    expect(blocksOf(text).filter((block) => block.example)).toEqual([]);
  });

  it('tells good from bad and input from output', () => {
    const blocks = blocksOf('### Bad example\n\nHey\n\n### Good example\n\nDear Ann\n\nQ: Who?\n\nA: Ann.');
    expect(blocks.map((block) => block.example?.polarity)).toEqual(['bad', 'bad', 'good', 'good', 'good', 'good']);
    const turns = blocksOf('Question: Who?\n\nAnswer: Ann.');
    expect(turns.map((block) => block.example?.part)).toEqual(['input', 'output']);
  });
});
