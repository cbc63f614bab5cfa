import { readinessRule } from './readiness.ts';
import { missingWhereItMatters } from './release.ts';

export const rule = readinessRule(
  {
    id: 'readiness/missing-logs',
    summary: 'A tuned model whose regressions could not be traced',
    docs: {
      what: 'Reports fields missing from `logging` once a tuned model wins its comparison or is deployed.',
      why: 'Without versions, evidence, tool calls and validation outcomes a regression could come from the model, the context, a tool or the wrapper, and nobody can tell.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nlogging: [latency, cost]\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\nlogging: [task_type, model_version, prompt_version, evidence_ids, tool_calls, validation_outcome, latency, cost, feedback]\n',
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nlogging: [latency]\n' },
      ],
      whenNotToUse: 'Where a release is described elsewhere and nobody decides from this contract.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    yield* missingWhereItMatters(task, 'logging');
  },
);
