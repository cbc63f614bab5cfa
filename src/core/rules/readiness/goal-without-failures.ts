import { isTuningConsidered, noFailureData } from '../../decision/habits.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/goal-without-failures',
    summary: 'Tuning is planned and no failure is labelled',
    docs: {
      what: 'Reports a contract that plans or measures a tuned model for a quality goal and states no failures.',
      why: 'Without knowing what fails, tuning is done because others do it. Two hundred labelled failures say which fix is the right one, and most often it is another.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: better answers\nmodel: {current: gpt-4.1, candidate: gpt-4.1-mini}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: our own tone\neconomics: {training_cost: 60}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: better answers\nmodel: {candidate: gpt-4.1-mini}\nfailures: {primary: style}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: better answers\nmodel: {current: gpt-4.1}\n',
        },
      ],
      whenNotToUse: 'For cost and latency goals it says nothing already.',
      source: '000, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    if (task.forSavings || !noFailureData(task).truth || !isTuningConsidered(task).truth) return;
    const field = task.contract.failures ? 'failures' : task.contract.goal ? 'goal' : 'name';
    yield {
      field,
      message:
        'tuning is on the table and no failure is labelled: label 200 recent ones first, they say which fix fits.',
    };
  },
);
