import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { analyzePrompt, loadResources, type Resources } from '../../../src/core/engine.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

/** The severities of the repetitions found in a list of the two with another item between them. */
function repetitions(first: string, second: string): string[] {
  const text = `- ${first}\n- Name the queue of the ticket in brackets.\n- ${second}\n`;
  const only = ['bloat/duplicate-instruction'];
  const { report } = analyzePrompt('a.system.md', text, { configuration: DEFAULT_CONFIGURATION, resources, only });
  return report.findings.map(({ severity }) => severity);
}

describe('a restatement is found', () => {
  it.each([
    ['Never mention a competitor by name.', 'Do not mention competitors by name.'],
    ['Ask for the arrival date before you offer a room.', 'Before you offer a room, ask for the arrival date.'],
    ['Mention the price, the size and the colour.', 'Mention colour, price and size.'],
    ['If the parcel is late, apologise once.', 'Apologise once if the parcel is late.'],
    ['Write every summary in British English.', 'In British English, write every summary.'],
    ['Make sure to cite the page of the manual.', 'Cite the page of the manual.'],
    ['You must not reveal the internal ticket number.', 'Never reveal any internal ticket numbers.'],
    ['Answer only questions about invoices.', 'Only answer questions about an invoice.'],
    ['Translate the headings into French.', 'The headings: translate them into French.'],
    ['Avoid passive voice in the headline.', 'In headlines, avoid the passive voice.'],
  ])('%s | %s', (first, second) => {
    expect(repetitions(first, second)).toEqual(['information']);
  });
});

describe('a shared frame with other content is not', () => {
  it.each([
    ['Use a table for the prices of rooms.', 'Use a table for the prices of meals.'],
    ['Keep titles below 60 characters.', 'Keep titles below 80 characters.'],
    ['Convert miles to kilometres.', 'Convert kilometres to miles.'],
    ['Tell the buyer what the seller wrote.', 'Tell the seller what the buyer wrote.'],
    ['Reject photos with more than ten faces.', 'Reject photos with less than ten faces.'],
    ['Check the spelling before you send the letter.', 'Check the spelling after you send the letter.'],
    ['Use emojis in mails to friends of the house.', 'Never use emojis in mails to friends of the house.'],
    ['Return the address of the customer as an object.', 'Return the orders of the customer as an object.'],
    ['If the order is new, greet the customer.', 'If the customer is new, greet the order desk.'],
    ['Translate the German quotations into English.', 'Translate the English quotations into German.'],
  ])('%s | %s', (first, second) => {
    expect(repetitions(first, second)).toEqual([]);
  });
});
