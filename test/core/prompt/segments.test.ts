import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSegments } from '../../../src/core/prompt/segments.ts';
import { type Leaf, readStructure } from '../../../src/core/prompt/structure.ts';

/** Lines that begin, go on or end a block, so that segments meet in every way. */
const LINES = [
  'words of a paragraph',
  '**bold** words',
  '`code` and words',
  'TITLE LINE',
  '- `code` of an item',
  '- **bold** item: words',
  '+ "quoted"',
  '- ***',
  '- ```js',
  '- # heading of an item',
  '## heading with space  ',
  '## heading closed ##',
  '# C# and F#',
  '',
  '  ',
  '# heading',
  '#not a heading',
  '====',
  '---',
  '- item',
  '- - item of an item',
  '* item',
  '-',
  '  - nested',
  '    indented',
  '1. first',
  '2. second',
  '3) third',
  '- [ ] task',
  '> quoted',
  '> - item in a quotation',
  '> [!NOTE]',
  '| a | b |',
  '|---|---|',
  '```',
  '````',
  '~~~ text',
  '  ```',
  '<!-- remark -->',
  '<!-- open',
  'closed -->',
  '<rules>',
  '</rules>',
  '{% if a %}',
  '\r',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

function shapeOf({ said, ...leaf }: Leaf) {
  return { ...leaf, says: said.passages.map(({ start, wording }) => [start, wording.text]) };
}

describe('segments', () => {
  it('have the structure of the whole text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (text, template) => {
        const whole = readStructure(text, template);
        const { leaves, tooDeep } = readSegments(text, template);
        expect(leaves.map(shapeOf)).toEqual(whole.leaves.map(shapeOf));
        expect(tooDeep).toEqual(whole.tooDeep);
      }),
      { numRuns: 500 },
    );
  });

  it('hold the text but for the line break before each', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(
          readSegments(text, false)
            .segments.map(({ wording }) => wording.text)
            .join('\n'),
        ).toBe(text);
      }),
    );
  });

  it('are many in a long list, and one in a fence', () => {
    const count = (text: string) => readSegments(text, false).segments.length;
    expect(count('# Rules\n- one\n- two\n  more\n- three\n\nEnd.')).toBe(5);
    expect(count('```yaml\n- one\n\n# two\n- three\n```')).toBe(1);
  });
});
