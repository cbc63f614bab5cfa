import type { ContractRule } from '../types.ts';
import { readPrompts, sameName, variablesOf } from './prompts.ts';

/** Kinds that are attached to a message and stand in no template. */
const ATTACHED = new Set(['image', 'audio', 'file']);

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/unused-input',
    summary: 'A declared input that no prompt of the contract uses',
    severity: 'warning',
    docs: {
      what: 'Reports an entry of `inputs` that is a variable in none of the prompts. A prompt without any variable is left alone, because its inputs then arrive as messages of their own; so are images, audio and files.',
      why: 'The model never sees such an input. Either the prompt lost it, or the contract promises more than the task needs.',
      wrong: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\ninputs:\n  - {name: question}\n  - {name: order_history}\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} in two sentences.\n' }],
        },
        {
          file: 'label.task.yaml',
          text: 'version: 1\nname: label\nprompt: label.jinja\ninputs:\n  - name: ticket\n  - name: product\n',
          also: [{ file: 'label.jinja', text: 'Label this message: {{ ticket }}\n' }],
        },
      ],
      right: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\ninputs:\n  - {name: question}\n  - {name: screenshot, type: image}\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} in two sentences.\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.md\ninputs:\n  - {name: question}\n',
          also: [{ file: 'reply.md', text: 'You answer questions about orders in two sentences.\n' }],
          note: 'The question is the user message.',
        },
      ],
      whenNotToUse: 'Where some inputs reach the model beside the template, for instance as further messages.',
      source: 'product',
      precision: 'Exact for variables that the format marks as such.',
    },
  },
  *check(context) {
    const { contract } = context;
    const used = readPrompts(context).flatMap((prompt) => variablesOf(prompt).map(({ name }) => name));
    if (used.length === 0) return;
    for (const [i, { name, type }] of (contract.contract.inputs ?? []).entries()) {
      const span = contract.spanOf(`inputs[${i}].name`);
      if (name === undefined || !span || ATTACHED.has(type ?? '')) continue;
      if (used.some((other) => sameName(other, name))) continue;
      yield { span, message: `no prompt uses the input "${name}": the model never sees it` };
    }
  },
};
