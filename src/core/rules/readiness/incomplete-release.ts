import { readinessRule } from './readiness.ts';
import { missingWhereItMatters } from './release.ts';

export const rule = readinessRule(
  {
    id: 'readiness/incomplete-release',
    summary: 'A tuned model that ships without its whole release unit',
    docs: {
      what: 'Reports missing versions in `release` (dataset, prompt, model, validator, evals) once a tuned model wins its comparison or is deployed.',
      why: 'A tuned model works with the wrapper, the validator and the data it was made with. Without their versions nobody can say what regressed, nor build it again.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nrelease: {model: m1, prompt: v2}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\nrelease: {dataset: v1, prompt: v1, model: m1, validator: v1, evals: v1}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nrelease: {model: m1}\n' },
      ],
      whenNotToUse: 'Where a release is described elsewhere and nobody decides from this contract.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    yield* missingWhereItMatters(task, 'release');
  },
);
