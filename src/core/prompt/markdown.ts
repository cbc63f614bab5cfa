import { parser as commonmark, type MarkdownConfig, type MarkdownParser, Table, TaskList } from '@lezer/markdown';
import { isOneLineElement, isTagLine } from './tags.ts';

/**
 * Block structure of Markdown, by `@lezer/markdown`, which never fails and keeps exact offsets. Inline markup is not
 * parsed here (inline.ts does it in one pass of its own), which makes the parse three to five times faster.
 *
 * Read differently from CommonMark, because prompts are written by people who never see them rendered: text indented
 * by four spaces is prose, `---` under a paragraph is a rule and not a heading, an HTML or XML tag alone on its line
 * ends a paragraph, and so does a control line of a template.
 */

/** Blocks nested deeper than this are read as plain paragraphs: the cost of a line grows with its depth. */
const MAX_DEPTH = 64;

const INLINE_PARSERS = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'];
const UNWANTED_BLOCKS = ['HTMLBlock', 'IndentedCode', 'SetextHeading', 'LinkReference'];

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';

/** A line of one tag that prints nothing by itself. */
const TEMPLATE_LINE = /^(?:\{%[^%]*%\}|\{\{~?(?:[#/^>][^{}]*|\s*(?:else|role|history|media|section)\b[^{}]*)\}\})\s*$/;

function promptBlocks(template: boolean): MarkdownConfig {
  const isControlLine = (line: string) =>
    isTagLine(line) || isOneLineElement(line) || (template && TEMPLATE_LINE.test(line));
  return {
    defineNodes: ['ControlLine', 'CommentBlock', 'DeepParagraph'],
    parseBlock: [
      {
        name: 'DepthLimit',
        before: 'FencedCode',
        parse(cx, line) {
          if (cx.depth <= MAX_DEPTH) return false;
          const from = cx.lineStart + line.pos;
          const to = cx.lineStart + line.text.length;
          cx.addElement(cx.elt('DeepParagraph', from, to));
          cx.nextLine();
          return true;
        },
      },
      {
        name: 'CommentBlock',
        before: 'FencedCode',
        parse(cx, line) {
          if (!line.text.startsWith(COMMENT_OPEN, line.pos)) return false;
          const from = cx.lineStart + line.pos;
          const after = (at: number) => (at < 0 ? line.text.length : at + COMMENT_CLOSE.length);
          let at = line.text.indexOf(COMMENT_CLOSE, line.pos + COMMENT_OPEN.length);
          // A comment with words behind it is inline.
          if (line.text.slice(after(at)).trim() !== '') return false;
          let to = cx.lineStart + after(at);
          while (at < 0 && cx.nextLine()) {
            at = line.text.indexOf(COMMENT_CLOSE);
            to = cx.lineStart + after(at);
          }
          cx.addElement(cx.elt('CommentBlock', from, to));
          cx.nextLine();
          return true;
        },
        endLeaf: (_, line) => line.text.startsWith(COMMENT_OPEN, line.pos),
      },
      {
        name: 'ControlLine',
        before: 'FencedCode',
        parse(cx, line) {
          const text = line.text.slice(line.pos);
          if (!isTagLine(text) && !(template && TEMPLATE_LINE.test(text))) return false;
          cx.addElement(cx.elt('ControlLine', cx.lineStart + line.pos, cx.lineStart + line.text.length));
          cx.nextLine();
          return true;
        },
        endLeaf: (_, line) => isControlLine(line.text.slice(line.pos)),
      },
    ],
  };
}

function configure(template: boolean): MarkdownParser {
  const configured = commonmark.configure([
    Table,
    TaskList,
    promptBlocks(template),
    { remove: [...UNWANTED_BLOCKS, ...INLINE_PARSERS] },
  ]);
  // Without inline parsers this would still look at every character, which is a third of the time.
  configured.parseInline = () => [];
  return configured;
}

/** Markdown whose template control lines (`{% if %}`, `{{#if}}`) are blocks. */
export const templateMarkdown: MarkdownParser = configure(true);
export const plainMarkdown: MarkdownParser = configure(false);
