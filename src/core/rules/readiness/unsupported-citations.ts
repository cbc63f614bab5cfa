import { citationsWithoutSource } from '../../decision/task.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/unsupported-citations',
    summary: 'Citations are required and nothing could be cited',
    docs: {
      what: 'Reports `evidence.citations: required` when no evidence source is retrieval, a database or an API.',
      why: 'A model that must cite and has nothing to cite makes sources up.',
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nevidence: {citations: required, sources: []}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nevidence:\n  citations: required\n  sources: [{name: style guide, kind: static}]\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nevidence: {citations: required, sources: [{name: handbook, kind: retrieval}]}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nevidence: {citations: none, sources: []}\n' },
      ],
      whenNotToUse: 'Where the caller passes the sources in with each request; list them as a source then.',
      source: '000',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    if (citationsWithoutSource(task).truth)
      yield {
        field: 'evidence.citations',
        message:
          'citations are required and no source is retrieved: add retrieval with provenance, or the model invents them.',
      };
  },
);
