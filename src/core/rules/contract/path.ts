import type { MeasuredPath } from '../../decision/types.ts';
import type { ContractRule } from '../types.ts';

const TROUBLE: Readonly<Partial<Record<MeasuredPath['status'], string>>> = {
  missing: 'does not exist: what it would show stays unknown',
  unreadable: 'cannot be read: what it would show stays unknown',
  outside: 'is outside the workspace folder and is not read',
};

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'contract/path',
    summary: 'A path in a contract that leads nowhere, or out of the workspace',
    severity: 'error',
    docs: {
      what: 'Reports a path of a contract that is absolute, a URL, or leads out of the workspace folder by `..` or through a link (an error, and the file is not read), and one that names a file that is missing or cannot be read (a warning).',
      why: 'Paths are relative to the contract, so that a checkout works on every machine and in CI. What a missing file would have shown counts as unknown, and a verdict rests on less than it seems to.',
      wrong: [
        { file: 'reply.task.yaml', text: 'version: 1\nname: reply\nprompt: /home/ana/prompts/reply.prompt.md\n' },
        { file: 'reply.task.yaml', text: 'version: 1\nname: reply\ndataset:\n  train: C:\\data\\train.jsonl\n' },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\noutputs:\n  schema: https://example.com/reply.json\n',
        },
      ],
      right: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nprompt: ./reply.prompt.md\n',
          also: [{ file: 'reply.prompt.md', text: 'Answer the customer in two sentences.\n' }],
        },
        { file: 'reply.task.yaml', text: 'version: 1\nname: reply\nevals:\n  held_out: none\n' },
      ],
      whenNotToUse: 'Where contracts are checked without the data they name; the data then belongs in no contract key.',
      source: 'product',
      precision: 'Exact, as far as the files can be seen.',
    },
  },
  *check({ contract, measured }) {
    const reported = new Set<number>();
    for (const { rule: id, span, message } of contract.problems) {
      if (id !== 'contract/path') continue;
      reported.add(span.start);
      yield { span, message };
    }
    for (const { field, path, status, detail } of measured?.paths ?? []) {
      const trouble = TROUBLE[status];
      const span = contract.spanOf(field);
      if (!trouble || !span || reported.has(span.start)) continue;
      const written = contract.paths.find((named) => named.span.start === span.start)?.path ?? path;
      yield {
        span,
        message: `"${written}" ${trouble}${detail && status === 'unreadable' ? ` (${detail})` : ''}`,
        severity: status === 'outside' ? 'error' : 'warning',
      };
    }
  },
};
