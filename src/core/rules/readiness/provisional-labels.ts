import { THRESHOLDS } from '../../decision/thresholds.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/provisional-labels',
    summary: 'Fewer than 200 labelled failures',
    docs: {
      what: 'Reports failure counts that add up to less than 200.',
      why: 'With few labels the largest group can change with the next afternoon of labelling, and the verdict with it. It is provisional, not invalid.',
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nfailures: {modes: {format: 30, style: 12}}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {file: ./failures.jsonl}\n',
          also: [{ file: 'failures.jsonl', text: '{"id": 1, "mode": "format"}\n{"id": 2, "mode": "style"}\n' }],
        },
      ],
      right: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nfailures: {modes: {format: 150, style: 60}}\n' },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nfailures: {primary: format}\n' },
      ],
      whenNotToUse: 'Where fewer failures exist.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ failures: { total, source } }) {
    const enough = THRESHOLDS.labelledFailures.value;
    if (total > 0 && total < enough) {
      yield {
        field: source === 'file' ? 'failures.file' : 'failures.modes',
        message: `${total} failures are labelled: the verdict is provisional below ${enough}.`,
      };
    }
  },
);
