import type { ContractRule } from '../types.ts';

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/schema',
    summary: 'A task contract that cannot be read, or a key or value its schema does not know',
    severity: 'error',
    docs: {
      what: 'Reports what is wrong with a task contract as a file: YAML or JSON errors, unknown keys (with the nearest known one), values of the wrong kind or out of range, a key given twice, a second YAML document, too many aliases or levels, and two experiments of one name.\n\nKeys that begin with `x-` are yours and may stand in any mapping.',
      why: 'A verdict is only as good as the file it is read from. A mistyped key would count as unknown, and the ladder would ask for what is already written.',
      wrong: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\ntried:\n  fewshot: yes\n',
          note: 'The key is `few_shot`.',
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nbehavior:\n  prompted_share: 82\n',
          note: 'A share is written from 0 to 1.',
        },
        { file: 'reply.task.json', text: '{"version": 1, "name": "reply", "scope": "wide"}\n' },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nexperiments:\n  - {name: base, variant: prompt}\n  - {name: base, variant: tuned}\n',
        },
      ],
      right: [
        { file: 'reply.task.yaml', text: 'version: 1\nname: reply\ntried:\n  few_shot: yes\n  x-ticket: ML-12\n' },
        { file: 'reply.task.json', text: '{"version": "1.10", "name": "reply", "scope": "narrow"}\n' },
      ],
      whenNotToUse: 'Never: `readiness` gives no verdict on a contract with such an error.',
      source: 'product',
      precision: 'Exact: the schema either allows a key and its value or it does not.',
    },
  },
  *check({ contract }) {
    for (const { rule: id, span, message, related } of contract.problems) {
      if (id !== 'contract/schema') continue;
      yield { span, message, ...(related && { related: [{ at: related.span, message: related.message }] }) };
    }
  },
};
