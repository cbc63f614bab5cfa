import { parser as commonmark, type MarkdownConfig, Table, TaskList } from '@lezer/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockListener, readMarkdown } from '../../../src/core/prompt/markdown.ts';
import { isOneLineElement, isTagLine } from '../../../src/core/prompt/tags.ts';

/** The reference: `@lezer/markdown` with the blocks left out that prompts are read without, and tag lines added. */
const tagLines: MarkdownConfig = {
  defineNodes: ['ControlLine'],
  parseBlock: [
    {
      name: 'ControlLine',
      before: 'FencedCode',
      parse(cx, line) {
        if (!isTagLine(line.text.slice(line.pos))) return false;
        cx.addElement(cx.elt('ControlLine', cx.lineStart + line.pos, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_, line) => isTagLine(line.text.slice(line.pos)) || isOneLineElement(line.text.slice(line.pos)),
    },
  ],
};
const reference = commonmark.configure([
  Table,
  TaskList,
  tagLines,
  { remove: ['HTMLBlock', 'IndentedCode', 'SetextHeading', 'LinkReference'] },
]);
reference.parseInline = () => [];

/** One line for each block: its name, where it stands, and its parts. */
function referenceBlocks(text: string): string[] {
  const blocks: string[] = [];
  reference.parse(text).iterate({
    enter({ name, from, to, node }) {
      const parts = (type: string) => node.getChildren(type).map((part) => `${part.from}-${part.to}`);
      if (name === 'Paragraph') blocks.push(`paragraph ${from}-${to} ${parts('QuoteMark')}`);
      else if (name === 'Task') blocks.push(`task ${from}-${to} ${parts('QuoteMark')}`);
      else if (name === 'FencedCode') {
        const content = node.getChildren('CodeText').at(-1)?.to;
        const info = node.getChild('CodeInfo');
        blocks.push(`code ${from}-${to} ${content} ${info ? text.slice(info.from, info.to) : ''}`);
      } else if (name === 'TableHeader' || name === 'TableRow') blocks.push(`row ${from}-${to} ${parts('TableCell')}`);
      else if (name === 'ControlLine') blocks.push(`control ${from}-${to}`);
      else if (name.startsWith('ATXHeading')) {
        const [opening, closing] = node.getChildren('HeaderMark');
        blocks.push(`heading ${from}-${to} ${name.slice(10)} ${opening!.to} ${closing?.from}`);
      } else if (name === 'BulletList' || name === 'OrderedList') blocks.push(`open ${name}`);
      else if (name === 'ListItem') blocks.push(`open item ${from}`);
      else if (name === 'Blockquote') blocks.push('open quote');
    },
    leave({ name }) {
      if (/^(?:BulletList|OrderedList|ListItem|Blockquote)$/.test(name)) blocks.push('close');
    },
  });
  return blocks;
}

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  const parts = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => `${start}-${end}`);
  const listener: BlockListener = {
    openContainer(kind, start) {
      const names = {
        'bullet-list': 'BulletList',
        'ordered-list': 'OrderedList',
        item: `item ${start}`,
        quote: 'quote',
      };
      blocks.push(`open ${names[kind]}`);
    },
    closeContainer: () => blocks.push('close'),
    paragraph(start, end, { task, quoteMarks }) {
      const marks = parts(quoteMarks.map((mark) => ({ start: mark, end: mark + 1 })));
      blocks.push(`${task ? 'task' : 'paragraph'} ${start}-${end} ${marks}`);
    },
    deepLine: (start, end) => blocks.push(`deep ${start}-${end}`),
    heading: (start, end, { level, textStart, closing }) =>
      blocks.push(`heading ${start}-${end} ${level} ${textStart} ${closing}`),
    code: (start, end, { info, contentEnd }) => blocks.push(`code ${start}-${end} ${contentEnd} ${info}`),
    comment: (start, end) => blocks.push(`comment ${start}-${end}`),
    controlLine: (start, end) => blocks.push(`control ${start}-${end}`),
    table: (rows) => blocks.push(...rows.map(({ start, end, cells }) => `row ${start}-${end} ${parts(cells)}`)),
  };
  readMarkdown(text, false, listener);
  return blocks;
}

const PIECES = [
  'word',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\n',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '10. ',
  '> ',
  '>',
  '# ',
  '### ',
  ' ##',
  '#######',
  '```',
  '```js\n',
  '~~~~',
  '`',
  '---',
  '***',
  '===',
  '| a | b |',
  '|---|:-:|',
  '| \\| | c',
  '|',
  '\\',
  '[ ] ',
  '[x] ',
  '<rules>',
  '</rules>',
  '<role>x</role>',
  '<div>',
  '<!A',
  '\r\n',
];

describe('the blocks of Markdown', () => {
  it('are those of the reference, whatever stands together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          expect(blocksOf(text)).toEqual(referenceBlocks(text));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('stand where their containers put them', () => {
    expect(blocksOf('> - one\n>   more\n\n1. [ ] two')).toEqual([
      'open quote',
      'open BulletList',
      'open item 2',
      'paragraph 4-16 8-9',
      'close',
      'close',
      'close',
      'open OrderedList',
      'open item 18',
      'task 21-28 ',
      'close',
      'close',
    ]);
  });
});
