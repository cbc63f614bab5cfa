import { volatilityOf } from '../../statements/volatility.ts';
import { quoted } from '../../text/one-line.ts';
import type { PromptRule } from '../types.ts';
import { ageOf, describeDays, isStale } from './age.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'retrieval/stale-fact',
    summary: 'A fact that is older than such facts last',
    severity: 'warning',
    docs: {
      what: 'Finds facts that give their own date ("as of March 2024", "until 31 May 2025", "the 2023 fee") and are past it: past the last day they name, or older than the half-life of their kind. It takes the place of `retrieval/volatile-fact` for the sentence. The age is counted to the day of the run (`--date`).',
      why: 'The prompt says itself that the fact has had its time. The model repeats it as if it were today’s.',
      wrong: [
        { text: 'You help members of a gym. As of January 2024, the monthly fee is $39.\n', date: '2026-11-20' },
        {
          text: 'You answer questions on our shop.\n\n- Until 31 March 2025 every sofa is 20% off.\n',
          date: '2026-11-20',
        },
      ],
      right: [
        {
          text: 'You help members of a gym. As of November 2026, the monthly fee is {{monthly_fee}}.\n',
          date: '2026-11-20',
        },
        {
          text: 'You tell the story of the town. In 1998 the council moved into the old mill, which cost $2 million.\n',
          date: '2026-11-20',
          note: 'History does not go stale.',
        },
      ],
      whenNotToUse: 'In prompts about a fixed moment of the past.',
      source: '001 (will it still be accurate in 12 months?); the half-lives by kind are the project’s own (`product`)',
      precision: 'No finding on 550 real prompt files. All labelled cases with a date of their own are right. Warning.',
    },
  },
  *check({ statements, date }) {
    for (const statement of statements) {
      const age = ageOf(statement, date);
      if (age === undefined || !isStale(statement, date)) continue;
      const { name, horizon } = volatilityOf(statement.kind);
      const past = statement.expires
        ? `which ended ${describeDays(age)} ago`
        : `${describeDays(age)} old, and such facts change ${horizon}`;
      yield {
        span: statement.span,
        message: `${quoted(statement.quote)} states ${name}, ${past}: remove it or take it from a source that is kept up to date.`,
      };
    }
  },
};
