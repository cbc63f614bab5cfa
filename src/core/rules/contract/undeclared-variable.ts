import { nearest } from '../../schema/nearest.ts';
import type { ContractRule } from '../types.ts';
import { lineOf, readPrompts, relatedTo, sameName, variablesOf } from './prompts.ts';

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/undeclared-variable',
    summary: 'A variable of the prompt that the contract does not list under inputs',
    severity: 'warning',
    docs: {
      what: 'Compares the variables of every prompt that the contract names with `inputs`. A variable that is neither an input nor an evidence source is reported once, at `inputs`, with the place in the prompt. A contract without `inputs` is left alone: they are then taken from the prompt.',
      why: 'Evals, training rows and callers are built from the declared inputs. One that only the prompt knows is left empty in all of them, and a model learns from blanks.',
      wrong: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\ninputs:\n  - {name: question}\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} for {{ customer_name }}.\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\ninputs: []\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} in two sentences.\n' }],
        },
      ],
      right: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\ninputs:\n  - {name: question}\nevidence:\n  sources:\n    - {name: handbook, kind: retrieval}\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} from these passages: {{ handbook }}\n' }],
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: reply.jinja\n',
          also: [{ file: 'reply.jinja', text: 'Answer {{ question }} in two sentences.\n' }],
          note: 'Without `inputs` they are read from the prompt.',
        },
      ],
      whenNotToUse: 'Where a framework fills in variables of its own that no caller passes.',
      source: 'product',
      precision: 'Exact for variables that the format marks as such.',
    },
  },
  *check(context) {
    const { contract } = context;
    const { inputs, evidence } = contract.contract;
    const span = contract.keySpanOf('inputs');
    if (!inputs || !span) return;
    const names = inputs.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const known = [...names, ...(evidence?.sources ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]))];
    const reported: string[] = [];
    for (const prompt of readPrompts(context)) {
      for (const { name, span: use } of variablesOf(prompt)) {
        if ([...known, ...reported].some((other) => sameName(other, name))) continue;
        reported.push(name);
        const meant = nearest(name, names);
        yield {
          span,
          message: `the prompt uses "${name}" (line ${lineOf(prompt, use)}), which inputs does not declare${meant ? `; did you mean "${meant}"?` : ': add it, or take it out of the prompt'}`,
          related: [relatedTo(prompt, use, `"${name}" is used here`)],
        };
      }
    }
  },
};
