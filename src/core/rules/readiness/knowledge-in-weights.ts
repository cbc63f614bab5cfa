import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/knowledge-in-weights',
    summary: 'Knowledge that will change, placed in the weights',
    docs: {
      what: 'Reports a `knowledge` entry placed in `weights` that changes within six months or will not be accurate in twelve, and one that changes and is placed nowhere.',
      why: 'Weights are frozen when training ends. Knowledge in them is stale at the first change, cannot be audited, and makes every change of a document a reason to train again. Retrieval is updated by updating the document.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nknowledge:\n  - {what: price list, placed_in: weights, changes_within_6_months: yes}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nknowledge:\n  - {what: clause templates, placed_in: weights, changes_within_6_months: no, accurate_in_12_months: no}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nknowledge:\n  - {what: opening hours, changes_within_6_months: yes}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nknowledge:\n  - {what: label definitions, placed_in: weights, changes_within_6_months: no, accurate_in_12_months: yes}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nknowledge:\n  - {what: price list, placed_in: retrieval, changes_within_6_months: yes}\n',
        },
      ],
      whenNotToUse: 'Never, unless the model is thrown away before the knowledge changes.',
      source: '000, 001, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ contract }) {
    for (const [index, entry] of (contract.knowledge ?? []).entries()) {
      const { placed_in: place, changes_within_6_months: changes, accurate_in_12_months: accurate } = entry;
      const what = entry.what ?? 'this knowledge';
      if (place === undefined && changes === true) {
        yield {
          field: `knowledge[${index}].changes_within_6_months`,
          message: `${what} changes within six months and is placed nowhere: place it in retrieval or behind a tool.`,
        };
      }
      if (place !== 'weights') continue;
      const why =
        changes === true
          ? 'changes within six months'
          : accurate === false
            ? 'will be wrong within twelve months'
            : undefined;
      if (why)
        yield {
          field: `knowledge[${index}].placed_in`,
          message: `${what} ${why}, so it is stale once trained in: keep it in retrieval.`,
        };
    }
  },
);
