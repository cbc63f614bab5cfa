import { isTuningConsidered } from '../../decision/habits.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/broad-scope',
    summary: 'Tuning is planned for a broad task',
    docs: {
      what: 'Reports `scope: broad` in a contract that plans, measures or runs a tuned model.',
      why: 'A tuned model earns its keep on one narrow, repeated workflow. On a broad range of requests nobody can collect the examples, nor say what good looks like.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nscope: broad\nmodel: {candidate: small-model}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nscope: broad\ndeployed: {since: 2026-09-01}\n' },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nscope: narrow\nmodel: {candidate: small-model}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nscope: broad\nmodel: {current: gpt-4.1}\n' },
      ],
      whenNotToUse:
        'Where the tuned model is behind a router that sends it one kind of request; describe that kind as its own contract.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    if (task.scope.value === 'broad' && isTuningConsidered(task).truth) {
      yield {
        field: 'scope',
        message: 'a broad task is a weak case for tuning: take its narrowest slice, with a contract of its own.',
      };
    }
  },
);
