import { readinessRule } from './readiness.ts';
import { missingWhereItMatters } from './release.ts';

export const rule = readinessRule(
  {
    id: 'readiness/no-off-ramp',
    summary: 'A tuned model that only one person could rebuild',
    docs: {
      what: 'Reports missing documents of `ownership` (recipe, provenance, evaluation, release_criteria, rollback), or fewer than two owners, once a tuned model wins its comparison or is deployed.',
      why: 'A model that one person can rebuild is a dependency on that person. The documents are the way out of it.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nownership: {owners: [ana]}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ndeployed: {since: 2026-09-01}\nownership: {owners: [ana, ben], recipe: ./docs/recipe.md, provenance: ./docs/data.md, evaluation: ./docs/evals.md, release_criteria: ./docs/release.md, rollback: ./docs/rollback.md}\n',
          also: [
            { file: 'docs/recipe.md', text: '# recipe\n' },
            { file: 'docs/data.md', text: '# data\n' },
            { file: 'docs/evals.md', text: '# evals\n' },
            { file: 'docs/release.md', text: '# release\n' },
            { file: 'docs/rollback.md', text: '# rollback\n' },
          ],
        },
        { file: 'example.task.yaml', text: 'version: 1\nname: triage\nownership: {owners: [ana]}\n' },
      ],
      whenNotToUse: 'Where a release is described elsewhere and nobody decides from this contract.',
      source: '004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    yield* missingWhereItMatters(task, 'off-ramp');
  },
);
