import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { readCatalogues } from '../../../src/core/statements/catalogue.ts';

const catalogues = (text: string, path = 'a.system.md') =>
  readCatalogues(parsePrompt(path, `You help.\n\n${text}\n`)).map(({ kind, form, rows }) => `${kind} ${form} ${rows}`);

const table = (header: string, ...rows: string[]) =>
  [header, header.replace(/[^|]+/g, '---'), ...rows].map((row) => `| ${row} |`).join('\n');

describe('catalogues', () => {
  it('are tables with a column of facts of one kind', () => {
    expect(catalogues(table('Item | Price', 'Flyer | $0.12', 'Card | $0.19', 'Poster | $6.50'))).toEqual([
      'price table 3',
    ]);
    expect(catalogues(table('Item | On hand', 'Flyer | 12', 'Card | 0', 'Poster | 7'))).toEqual(['stock table 3']);
    expect(catalogues(table('Currency | Rate', 'USD | 1.09', 'GBP | 0.85', 'CHF | 0.95'))).toEqual(['rate table 3']);
    expect(catalogues(table('Office | Manager', 'Leeds | Ann Lee', 'York | Bo Ray', 'Hull | Cy Fox'))).toEqual([
      'person table 3',
    ]);
  });

  it('are lists of labels with values', () => {
    expect(catalogues('- Small: $9\n- Medium: $12\n- Large: $15\n- Huge: $19')).toEqual(['price list 4']);
    expect(catalogues('- Monday: closed\n- Tuesday: 9:00–17:00\n- Friday: 9:00–13:00\n- Sunday: 10–12')).toEqual([
      'hours list 4',
    ]);
  });

  it('forgive a row without the value, not several', () => {
    expect(catalogues('- S: $9\n- M: $12\n- L: $15\n- XL: $19\n- other: ask')).toEqual(['price list 4']);
    expect(catalogues('- S: $9\n- M: $12\n- L: ask\n- XL: $19\n- other: ask')).toEqual([]);
  });

  it('have a least number of rows', () => {
    expect(catalogues(table('Item | Price', 'Flyer | $0.12', 'Card | $0.19'))).toEqual([]);
    expect(catalogues('- Small: $9\n- Medium: $12\n- Large: $15')).toEqual([]);
  });

  it.each([
    ['criteria', table('Criterion | Weight', 'Argument | 40%', 'Style | 30%', 'Form | 30%')],
    ['fields', table('Field | Price', 'a | $1', 'b | $2', 'c | $3')],
    ['placeholders', table('Item | Price', '{{a}} | {{p}}', '{{b}} | {{q}}', '{{c}} | {{r}}')],
    ['limits', table('Tier | Price', 'a | over $1', 'b | up to $2', 'c | < $3')],
    ['instructions', '- Offer $5 when late.\n- Offer $9 when lost.\n- Offer $7 when broken.\n- Offer $2 when rude.'],
    ['an output format', `## Output format\n\n${table('Item | Price', 'a | $1', 'b | $2', 'c | $3')}`],
    ['words', '- billing\n- shipping\n- other\n- none'],
  ])('are not %s', (_, text) => {
    expect(catalogues(text)).toEqual([]);
  });

  it('stand from the header to the last row', () => {
    const text = `You help.\n\n${table('Item | Price', 'a | $1', 'b | $2', 'c | $3')}\n\nBe brief.\n`;
    const [found] = readCatalogues(parsePrompt('a.system.md', text));
    expect(text.slice(found!.span.start, found!.span.end)).toMatch(/^\| Item \| Price \|[\s\S]*\| c \| \$3 \|$/);
  });
});
