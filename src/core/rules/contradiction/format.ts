import { dimensionRule } from './report.ts';

export const rule = dimensionRule('format', {
  id: 'contradiction/format',
  summary: 'Two formats or notations exclude each other',
  severity: 'warning',
  docs: {
    what: 'Finds an output asked to be in two formats (JSON and Markdown), markup both asked for and ruled out (a bulleted list, tables, headings, bold, code blocks, links), markup that a format cannot hold (bold in plain text), two notations for one thing (dates, units, currency, indentation), two layouts or orders of the same items, two forms of one text (a poem, an essay), and text beside a result that is to stand alone.',
    why: 'The output is parsed or rendered by something that expects one format. With two in the prompt, some calls return the other.',
    wrong: [
      {
        text: 'Respond in JSON with the keys "title" and "body".\n\nFormat the response in Markdown with a heading.\n',
      },
      { text: 'Avoid bullet points. Summarise the risks in a bulleted list at the end.\n' },
      { text: 'Write the reply as plain text without any Markdown. Use bold for the names of products.\n' },
    ],
    right: [
      { text: 'If the user asks for an export, return CSV. If the user asks for a report, respond in Markdown.\n' },
      { text: 'Use a table for prices. Do not use bullet points.\n' },
      {
        text: 'Read the JSON input and write the answer in Markdown.\n',
        note: 'the format of the input is not that of the output',
      },
    ],
    whenNotToUse: 'Switch it off for prompts whose output holds several documents in formats of their own.',
    source: 'product',
    precision:
      'One finding at warning on 550 real prompt, instruction and skill files (2.8 MB), read and right. On the labelled cases of the project (2613 contradictions, 3123 traps) 383 of its 384 findings are right and 383 of 387 contradictions are found, so that it stands at warning.',
  },
});
