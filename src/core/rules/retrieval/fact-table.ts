import { sliceOf } from '../../prompt/offsets.ts';
import { readCatalogues } from '../../statements/catalogue.ts';
import type { StatementKind } from '../../statements/types.ts';
import { volatilityOf } from '../../statements/volatility.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptRule } from '../types.ts';

const CONTENTS: Readonly<Partial<Record<StatementKind, string>>> = {
  price: 'prices',
  rate: 'rates',
  stock: 'stock levels',
  contact: 'contacts',
  person: 'staff',
  address: 'addresses',
  hours: 'opening hours',
  version: 'versions',
};

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'retrieval/fact-table',
    summary: 'A catalogue in the prompt: prices, plans, branches, staff',
    severity: 'warning',
    docs: {
      what: 'Finds tables of three rows or more, and lists of four items or more, whose rows hold facts of one kind: prices, rates, stock, contacts, addresses, opening hours, people in roles. One finding for the whole table; its rows are not reported one by one. Tables of labels, fields, criteria, units and rules are left alone.',
      why: 'A catalogue costs its tokens in every call, though an answer needs one row of it, and each row goes out of date on its own. A lookup sends the one row that matters, as it is today.',
      wrong: [
        {
          text: 'You quote prices for a print shop.\n\n| Product | Price |\n|---|---|\n| Flyer A5 | $0.12 |\n| Flyer A4 | $0.19 |\n| Poster A2 | $6.50 |\n',
        },
        {
          text: 'Help people choose a plan.\n\n- Starter: $9 per month, 3 users\n- Team: $29 per month, 10 users\n- Business: $79 per month, 50 users\n- Enterprise: $249 per month\n',
        },
      ],
      right: [
        { text: 'You quote prices for a print shop. Use the rows below and no others.\n\n{{price_rows}}\n' },
        {
          text: 'Label the message.\n\n| Label | When |\n|---|---|\n| billing | it is about an invoice over $50 |\n| bug | something fails |\n| other | nothing else fits |\n',
        },
      ],
      whenNotToUse:
        'When the table is the subject of the task itself, such as a fixed tariff that is explained and never changes.',
      source: '004 (changing facts belong in retrieval) and 001',
      precision:
        'No finding on 550 real prompt files, which hold tables of many kinds. All of the 14 labelled catalogues are found, none of the 13 look-alikes. Warning.',
    },
  },
  *check(context) {
    const { document, tokens } = context;
    for (const catalogue of readCatalogues(document)) {
      const what = CONTENTS[catalogue.kind] ?? 'facts';
      const cost = tokens && describeCost(tokens.count(sliceOf(catalogue.message, catalogue.span)), context);
      yield {
        span: catalogue.span,
        covers: true,
        ...(document.forCodingAgent && { severity: 'information' as const }),
        message: `this ${catalogue.form} lists ${what} in ${catalogue.rows} rows${cost ? ` (${cost})` : ''}, and they change ${volatilityOf(catalogue.kind).horizon}: move it to a source that is looked up and pass in the rows that an answer needs.`,
      };
    }
  },
};
