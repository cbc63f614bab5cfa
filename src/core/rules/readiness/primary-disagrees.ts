import { decidingFailures, isFailureMode } from '../../decision/failures.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/primary-disagrees',
    summary: 'The named primary failure is not the one the counts show',
    docs: {
      what: 'Reports `failures.primary` when the counts make another mode lead. What is named is used.',
      why: 'The named mode overrides the counts. If it is a memory of last quarter, the ladder starts on the wrong foot.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format, modes: {format: 20, missing-knowledge: 180}}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: style, modes: {style: 40, format: 170}}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format, modes: {format: 180, style: 40}}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: latency, modes: {format: 180, style: 40}}\n',
        },
      ],
      whenNotToUse: 'Where the counts are old and the named mode is not.',
      source: 'product',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* ({ contract, failures }) {
    const primary = contract.failures?.primary;
    const counted = failures.counts && decidingFailures(failures.counts);
    if (!isFailureMode(primary) || !counted || counted.mode === primary) return;
    yield {
      field: 'failures.primary',
      message: `${primary} is named as the primary failure, but the counts make ${counted.mode} lead: the named one is used.`,
    };
  },
);
