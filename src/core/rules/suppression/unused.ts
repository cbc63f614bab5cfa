import type { EngineRule } from '../types.ts';

export const rule: EngineRule = {
  kind: 'engine',
  meta: {
    id: 'suppression/unused',
    summary: 'A suppression that no longer hides anything',
    severity: 'warning',
    docs: {
      what: 'Reports a `rightlever-disable…` comment under which no finding of the rules it names exists.',
      why: 'A suppression that outlived its finding hides the next one, which nobody has looked at.',
      wrong: [
        {
          text: '<!-- rightlever-disable-next-line contradiction/length -- both limits are real -->\nAnswer in one short paragraph.\n',
        },
        { text: 'Answer the question.\n\n<!-- rightlever-disable-file bloat/filler -- house style -->\n' },
      ],
      right: [
        { text: 'Answer in one short paragraph.\n' },
        {
          text: '<!-- rightlever-disable-next-line retrieval/volatile-fact -- checked by the weekly job -->\nThe Pro plan costs $29 a month.\n',
        },
      ],
      whenNotToUse: 'Turn it off while a repository is being moved to a new version of the rules.',
      source: 'product',
      precision: 'Exact: a suppression either hides a finding or it does not.',
    },
  },
};
