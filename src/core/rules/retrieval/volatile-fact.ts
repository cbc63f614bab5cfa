import { volatilityOf } from '../../statements/volatility.ts';
import { quoted } from '../../text/one-line.ts';
import type { PromptRule } from '../types.ts';
import { isStale } from './age.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'retrieval/volatile-fact',
    summary: 'A fact in the prompt that will stop being true',
    severity: 'warning',
    docs: {
      what: 'Finds statements about the world that will stop being true: stock, prices, rates, promotions, staff, contacts, opening hours, policies, versions, model names, dates, links, figures, laws, addresses, owners. One finding a sentence, named by the most volatile fact in it. Instructions ("answer in at most 100 words"), thresholds that the prompt sets ("escalate above $500"), examples, quotations, code, variables, history and definitions are left alone.\n\nStock, promotions, rates, prices, opening hours and contacts are a warning in a prompt that runs in a product; the other kinds are information. In instructions, rules, memory and skill files, whose reader is a coding agent, versions, models and dates are pins and not reported; the rest is information.',
      why: 'Knowledge changes and prompts do not. A price in a prompt goes wrong without an error, in every answer that uses it, and nobody is told. Retrieval, a tool or a template variable gives the model the value of today and a source to cite. What changes within six months belongs in neither a prompt nor the weights.',
      wrong: [
        { text: 'You answer questions of our customers.\n\nRefunds take 5–7 business days and cost $15.\n' },
        {
          text: 'Help people plan their visit.\n\n- The museum is open Tuesday to Sunday from 10:00 to 18:00.\n- Be brief.\n',
        },
        { text: 'You explain savings accounts. Tell the customer that the account currently pays 3.2% interest.\n' },
      ],
      right: [
        { text: 'You answer questions of our customers. Quote the fee from the policy below.\n\n{{refund_policy}}\n' },
        {
          text: 'Answer in at most 100 words. Escalate every order above $500 to a person. Ask for the date of purchase when it is older than 30 days.\n',
        },
        {
          file: 'AGENTS.md',
          text: '# Build\n\n- The current version of the API is v3.\n- We use Node 22 and React 19.\n',
          note: 'Pins in a file for a coding agent.',
        },
      ],
      whenNotToUse:
        'In prompts that are generated anew from a source of truth with every release; set it to `hint` there.',
      source:
        '001 and 004 (facts that change belong in retrieval); the half-lives by kind are the project’s own (`product`)',
      precision:
        'Of 550 real prompt files (688,000 tokens), read by hand: almost all of them hold no facts to retrieve, and the present rule is silent on them; what its earlier versions found wrongly is listed in `test/accuracy/corpus-retrieval.md`. Of 274 labelled facts 272 are found, of 407 traps none. Warning for the six loud kinds, information else.',
    },
  },
  *check({ document, statements, date }) {
    for (const statement of statements) {
      if (isStale(statement, date)) continue;
      const { name, horizon, loud } = volatilityOf(statement.kind);
      const marked = statement.markers[0];
      yield {
        span: statement.span,
        severity: loud && !document.forCodingAgent ? 'warning' : 'information',
        message: `${quoted(statement.quote)} states ${name}${marked ? ` ("${marked}")` : ''}, and such facts change ${horizon}: keep it in a source that is retrieved or looked up, and leave a variable here.`,
      };
    }
  },
};
