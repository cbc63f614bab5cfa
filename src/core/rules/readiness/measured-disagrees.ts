import { disagreements } from '../../decision/inference.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/measured-disagrees',
    summary: 'What is stated differs from what was measured',
    docs: {
      what: 'Reports stated values that the files beside the contract contradict: the number of examples, few-shot examples in the prompt, structured output in its settings, the model, failure counts, the length and format of targets, labels, output tokens a call (by more than a factor of two), and experiments on more items than the held-out set holds.',
      why: 'A contract that has drifted from its files decides about a task that no longer exists.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nprompt: ./triage.prompt.md\ntried: {few_shot: false}\n',
          also: [
            {
              file: 'triage.prompt.md',
              text: 'Label the ticket.\n\n<example>\nPrinter is broken: hardware\n</example>\n',
            },
          ],
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {file: ./failures.jsonl, modes: {format: 9}}\n',
          also: [{ file: 'failures.jsonl', text: '{"id": 1, "mode": "format"}\n' }],
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nprompt: ./triage.prompt.md\ntried: {few_shot: false}\n',
          also: [{ file: 'triage.prompt.md', text: 'Label the ticket with one word.\n' }],
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {file: ./failures.jsonl, modes: {format: 1}}\n',
          also: [{ file: 'failures.jsonl', text: '{"id": 1, "mode": "format"}\n' }],
        },
      ],
      whenNotToUse: 'Where the file beside the contract is a sample.',
      source: 'product',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ contract, measured }) {
    for (const { field, message } of disagreements(contract, measured)) yield { field, message: `${message}.` };
  },
);
