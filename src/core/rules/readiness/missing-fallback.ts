import { readinessRule } from './readiness.ts';
import { missingWhereItMatters } from './release.ts';

export const rule = readinessRule(
  {
    id: 'readiness/missing-fallback',
    summary: 'A tuned model without a way back',
    docs: {
      what: 'Reports missing entries of `fallback` (low_confidence, high_risk, schema_failure, baseline) once a tuned model wins its comparison or is deployed.',
      why: 'A specialist fails in the tails. Without a route for what it does not know, and a baseline to return to, each failure reaches a user.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nfallback: {baseline: ./triage.prompt.md}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\nfallback: {low_confidence: base model, high_risk: people, schema_failure: retry, baseline: base model}\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nfallback: {high_risk: people}\n' },
      ],
      whenNotToUse: 'Where a release is described elsewhere and nobody decides from this contract.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    yield* missingWhereItMatters(task, 'fallback');
  },
);
