import { THRESHOLDS } from '../../decision/thresholds.ts';
import { percent } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/reviewers-disagree',
    summary: 'Reviewers do not agree on what good looks like',
    docs: {
      what: 'Reports `behavior.reviewer_agreement` below 0.7.',
      why: 'Where two people write different gold answers, training learns the noise between them. The task has to be specified before it can be taught.',
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nbehavior: {reviewer_agreement: 0.55}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nbehavior:\n  describable: no\n  reviewer_agreement: 0.69\n',
        },
      ],
      right: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nbehavior: {reviewer_agreement: 0.7}\n' },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nbehavior: {reviewer_agreement: 0.93}\n' },
      ],
      whenNotToUse: 'Where several answers are right; measure acceptance then.',
      source: '004, product',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ reviewerAgreement: { value } }) {
    if (value !== undefined && value < THRESHOLDS.reviewersDisagree.value) {
      yield {
        field: 'behavior.reviewer_agreement',
        message: `reviewers agree on ${percent(value)} of the items: settle the definition before collecting examples.`,
      };
    }
  },
);
