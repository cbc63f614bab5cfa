import { matchVariants } from '../../decision/comparison.ts';
import { percent } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/critical-slice-lost',
    summary: 'A tuned model that loses where it matters most',
    docs: {
      what: 'Reports a critical slice on which the tuned variant is worse than the untuned one, by a 95% interval of the difference, and one that was not scored for both.',
      why: 'An average hides where the losses are. A better format does not make up for worse abstention on high-risk cases.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.8}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.55}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.8}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, general_delta: -0.2}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.6}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.75}}, general_delta: -0.2}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy, scorer: exact}]\nevals: {held_out: ./held.jsonl, slices: [{name: rare, critical: true}]}\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out@1, n: 400, scores: {accuracy: 0.8}, slices: {rare: {n: 150, accuracy: 0.75}}}\n  - {name: tuned, variant: tuned, eval_set: held_out@1, n: 400, scores: {accuracy: 0.92}, slices: {rare: {n: 150, accuracy: 0.72}}, general_delta: -0.2}\n',
        },
      ],
      whenNotToUse: 'Never; mark a slice as not critical if it is not.',
      source: '004',
      precision: 'By arithmetic; with 95% confidence, one difference in twenty is chance.',
    },
  },
  function* (task) {
    const match = matchVariants(task);
    for (const { name, critical, duel } of match?.slices ?? []) {
      if (!critical) continue;
      const field = `experiments[${match!.tuned.index}].slices.${name}`;
      if (duel.outcome === 'loss') {
        yield {
          field,
          message: `${match!.tuned.name} loses on the critical slice ${name} by ${percent(Math.abs(duel.difference ?? 0))}: keep the baseline there.`,
        };
      } else if (duel.difference === undefined) {
        yield {
          field,
          message: `the critical slice ${name} is not scored for both variants, so the comparison settles nothing.`,
        };
      }
    }
  },
);
