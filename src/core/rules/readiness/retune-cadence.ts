import { retunesTooOften } from '../../decision/habits.ts';
import { THRESHOLDS } from '../../decision/thresholds.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/retune-cadence',
    summary: 'Retuning more often than every two weeks',
    docs: {
      what: 'Reports a planned `economics.retune_every` below 14 days, and two dates in `deployed.retuned` that are closer together.',
      why: 'A model that must be retrained every week is being used to hold something that changes every week. That is a matter for the prompt, for retrieval or for the process.',
      wrong: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\neconomics: {retune_every: 7d}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-08-01, retuned: [2026-09-01, 2026-09-09]}\n',
        },
      ],
      right: [
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\neconomics: {retune_every: 6mo}\n' },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-08-01, retuned: [2026-08-01, 2026-10-02]}\n',
        },
      ],
      whenNotToUse: 'In the first weeks of an experiment that nobody depends on.',
      source: '000',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    const claim = retunesTooOften(task);
    if (claim.truth) {
      yield {
        field: claim.inputs[0]!.field,
        message: `retuning more often than every ${THRESHOLDS.retuneCadence.value} days is a process problem: move what changes into the prompt or retrieval.`,
      };
    }
  },
);
