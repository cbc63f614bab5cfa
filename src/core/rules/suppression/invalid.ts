import type { EngineRule } from '../types.ts';

export const rule: EngineRule = {
  kind: 'engine',
  meta: {
    id: 'suppression/invalid',
    summary: 'A suppression without a reason, or one that cannot be read',
    severity: 'warning',
    docs: {
      what: 'Reports a `rightlever-…` comment that states no reason after ` -- `, names no known directive, or closes a region that was never opened. Such a comment has no effect.',
      why: 'The reason is what the next reader needs in order to know whether the exception still holds.',
      wrong: [
        { text: '<!-- rightlever-disable-next-line retrieval/volatile-fact -->\nThe Pro plan costs $29 a month.\n' },
        { text: '<!-- rightlever-ignore bloat/filler -- house style -->\nAnswer the question.\n' },
      ],
      right: [
        {
          text: '<!-- rightlever-disable-next-line retrieval/volatile-fact -- checked by the weekly job -->\nThe Pro plan costs $29 a month.\n',
        },
        { text: '<!-- A comment about something else. -->\nAnswer the question.\n' },
      ],
      whenNotToUse: 'There is no reason to turn it off.',
      source: 'product',
      precision: 'Exact: the comment has a reason or it has none.',
    },
  },
};
