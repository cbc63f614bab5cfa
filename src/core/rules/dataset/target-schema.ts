import { chat, contract, datasetRule, jsonl } from './dataset.ts';

const LABELS =
  'outputs: {format: json, schema: {type: object, required: [label], additionalProperties: false, properties: {label: {enum: [defect, delivery]}}}}';

export const rule = datasetRule({
  id: 'dataset/target-schema',
  summary: 'A target that breaks the output schema',
  severity: 'error',
  docs: {
    what: 'Checks each target against `outputs.schema` of the contract. Drafts 07, 2019-09 and 2020-12 are read; references to other files are not followed. In a workspace that is not trusted no schema is compiled.',
    why: 'Where the format matters, the training targets must be exact: a model tuned on wrong ones writes what the validator in production rejects.',
    wrong: [
      jsonl([chat('The zip is stuck', '{"label": "zip"}')], contract(LABELS)),
      jsonl([chat('The zip is stuck', 'defect')], contract(LABELS)),
    ],
    right: [
      jsonl([chat('The zip is stuck', '{"label": "defect"}')], contract(LABELS)),
      jsonl([chat('The zip is stuck', 'defect')]),
    ],
    whenNotToUse: 'Where the schema describes another turn than the last one.',
    source: '004',
    precision: 'By definition: ajv decides.',
  },
});
