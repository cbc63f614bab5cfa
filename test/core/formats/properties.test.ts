import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LENGTH, parsePrompt } from '../../../src/core/formats/index.ts';
import type { PromptDocument } from '../../../src/core/prompt/types.ts';
import { contains, type Span } from '../../../src/core/text/text.ts';

const PATHS = [
  'a.prompt.md',
  'a.instructions.md',
  'SKILL.md',
  'AGENTS.md',
  'a.mdc',
  'a.prompty',
  'a.prompt',
  'a.prompt.yml',
  'a.messages.json',
  'promptfooconfig.yaml',
  'a.poml',
  'a.baml',
  'skprompt.txt',
  'prompts/a.j2',
  'system.md',
];

/** Pieces that prompts are made of, in any order: most of what is made is broken somewhere. */
const PIECES = [
  '---\n',
  'name: x\n',
  'model: gpt\n',
  '# Title\n',
  '## Example\n',
  '\n',
  '\r\n',
  '- item one. Two!\n',
  '  - nested `code`\n',
  '1. first\n',
  '> quoted\n',
  '> [!NOTE]\n',
  '| a | b |\n|---|---|\n| c. D | e |\n',
  '```json\n',
  '```\n',
  '<rules>\n',
  '</rules>\n',
  '<example>x</example>\n',
  '<!-- note -->',
  '<!-- ',
  '{{name}} ',
  '{{#if a}}',
  '{{else}}\n',
  '{{/if}}\n',
  '{{role "system"}}\n',
  '{% if b %}\n',
  '{% else %}',
  '{% endif %}\n',
  '{# remark #}',
  '{x} ',
  `\${input:y:z} `,
  '#file:a.md ',
  'system:\n',
  'user:\n',
  'Be **kind**, e.g. "warm. Very". ',
  'Use [a link](http://a.b/c). ',
  'Input: a\nOutput: b\n',
  'Title: text\nNext line\n',
  'messages:\n  - role: system\n    content: |\n      Be kind.\n',
  '{"messages": [{"role": "user", "content": "Be\\nkind. \\u00e9 {{x}}"}]}',
  'prompt #"\n',
  '"#\n',
  '\ufeff',
  '\u0000',
  '\ud800',
  '🙂',
  '漢字。',
];

const prompts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .tuple(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), fc.nat(400), fc.nat(30))
    .map(([pieces, at, length]) => pieces.join('').slice(0, at) + pieces.join('').slice(at + length)),
);

function checkDocument(document: PromptDocument): void {
  const { text } = document;
  const whole = { start: 0, end: text.length };
  const inside = (span: Span, outer: Span = whole) => {
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(contains(outer, span)).toBe(true);
  };
  inside(document.anchor);
  for (const { span } of [...document.comments, ...document.problems, ...document.variables]) inside(span);
  for (const variable of document.variables) inside(variable.nameSpan, variable.span);
  for (const message of document.messages) {
    inside(message.span);
    if (message.roleSpan) inside(message.roleSpan);
    for (const section of message.sections) {
      inside(section.span);
      inside(section.titleSpan, section.span);
    }
    const isPlain = text.slice(message.span.start, message.span.end) === message.text;
    let blockEnd = 0;
    for (const [index, block] of message.blocks.entries()) {
      expect(block.start).toBeGreaterThanOrEqual(blockEnd);
      expect(block.end).toBeGreaterThan(block.start);
      blockEnd = block.end;
      inside(block.span, message.span);
      expect(block.parent ?? -1).toBeLessThan(index);
      let sentenceEnd = block.start;
      for (const sentence of block.sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(sentenceEnd);
        expect(sentence.end).toBeLessThanOrEqual(block.end);
        sentenceEnd = sentence.end;
        expect(sentence.block).toBe(index);
        expect(sentence.text).toBe(message.text.slice(sentence.start, sentence.end));
        expect(sentence.masked).toHaveLength(sentence.text.length);
        expect(sentence.masked).not.toContain('\n');
        inside(sentence.span, block.span);
        if (isPlain) expect(text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
        for (const mask of sentence.masks) inside(mask, { start: 0, end: sentence.text.length });
      }
    }
  }
}

describe('every document', () => {
  it('has its spans in place, in order and apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), prompts, (path, text) => checkDocument(parsePrompt(path, text))),
      { numRuns: 500 },
    );
  }, 60_000);

  it('shifts as a whole when a line is put before it', () => {
    fc.assert(
      fc.property(prompts, (text) => {
        fc.pre(!text.startsWith('-') && !text.startsWith('\ufeff') && !/^\s*$/.test(text) && !text.includes('{'));
        const sentences = (source: string) =>
          parsePrompt('AGENTS.md', source).messages[0]!.blocks.flatMap((block) =>
            block.sentences.map((sentence) => [sentence.masked, sentence.span.start - source.length]),
          );
        expect(sentences(`\n\n${text}`)).toEqual(sentences(text));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

describe('broken and hostile files', () => {
  const codes = (path: string, text: string) => parsePrompt(path, text).problems.map(({ code }) => code);

  it('reads an empty file', () => {
    for (const path of PATHS) checkDocument(parsePrompt(path, ''));
  });

  it('reads the body behind unclosed front matter', () => {
    const document = parsePrompt('a.prompt.md', '---\nname: x\nmodel: y\n\nBe kind.\n');
    expect(document.problems.map(({ code }) => code)).toEqual(['unclosed-front-matter']);
    expect(document.settings.model!.value).toBe('y');
    expect(document.messages[0]!.blocks[0]!.sentences[0]!.text).toBe('Be kind.');
  });

  it('takes a rule at the top of a file for a rule', () => {
    const document = parsePrompt('AGENTS.md', '---\nBe kind.\n---\nBe brief.\n');
    expect(document).toMatchObject({ header: undefined, problems: [] });
  });

  it('reports bad YAML and reads around it', () => {
    const text = '---\nname: x\nbroken\n  : [\nmodel: y\n---\nBe kind.\n';
    expect(codes('a.prompt.md', text)).toContain('bad-yaml');
    expect(parsePrompt('a.prompt.md', text).messages[0]!.blocks).toHaveLength(1);
  });

  it('counts a byte order mark and CRLF', () => {
    const text = '\ufeff---\r\nname: x\r\n---\r\n# T\r\n\r\nBe kind.\r\nAnd brief.\r\n';
    const document = parsePrompt('a.prompt.md', text);
    checkDocument(document);
    expect(document.settings.name!.span).toEqual({ start: 12, end: 13 });
    const [heading, paragraph] = document.messages[0]!.blocks;
    expect(text.slice(heading!.span.start, heading!.span.end)).toBe('# T');
    expect(paragraph!.sentences.map((sentence) => sentence.text)).toEqual(['Be kind.', 'And brief.']);
  });

  it.each([
    ['a long line', 'word '.repeat(200_000)],
    ['stops', '.)'.repeat(200_000)],
    ['quotations', `${'>'.repeat(10_000)} x`],
    ['lists', '- '.repeat(10_000)],
    ['list lines', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['elements', `${'<rules>\n'.repeat(10_000)}x\n${'</rules>\n'.repeat(10_000)}`],
    ['open tags', '<rules '.repeat(50_000)],
    ['comments', 'a <!-- b\n\n'.repeat(20_000)],
    ['braces', '{{'.repeat(100_000)],
    ['conditions', '{% if x %}'.repeat(10_000)],
    ['backticks', Array.from({ length: 700 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['quotation marks', '"a '.repeat(100_000)],
    ['brackets', '['.repeat(100_000) + ']('.repeat(100_000)],
    ['parentheses', '(a '.repeat(100_000)],
    ['lines', 'A\n'.repeat(100_000)],
  ])(
    'reads %s in linear time',
    (_, text) => {
      for (const path of ['AGENTS.md', 'prompts/a.j2']) {
        const started = performance.now();
        parsePrompt(path, text);
        // Far above what it takes; a quadratic reader needs minutes.
        expect(performance.now() - started).toBeLessThan(10_000);
      }
    },
    60_000,
  );

  it('reads the start of a file that is too long, and says so', () => {
    const text = 'Be kind.\n'.repeat(MAX_LENGTH / 8);
    const document = parsePrompt('AGENTS.md', text);
    expect(document.problems.map(({ code }) => code)).toEqual(['size-limit']);
    expect(document.messages[0]!.text.length).toBeLessThanOrEqual(MAX_LENGTH);
  });

  it('says where nesting is too deep', () => {
    expect(codes('AGENTS.md', `${'<rules>\n'.repeat(100)}x\n${'</rules>\n'.repeat(100)}`)).toEqual(['nesting-limit']);
    expect(codes('AGENTS.md', `${'>'.repeat(100)} x`)).toEqual(['nesting-limit']);
  });
});
