import { compareExperiments } from '../../decision/comparison.ts';
import { assessEconomics, claimedSaving, isUnusualSaving } from '../../decision/economics.ts';
import { THRESHOLDS } from '../../decision/thresholds.ts';
import { formatNumber } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/savings-claim',
    summary: 'A saving outside what tuning usually brings',
    docs: {
      what: 'Reports when the costs of experiments, or the prices and tokens of the contract, make a call more than 8 or less than 4 times cheaper by tuning, and a goal or description that claims such a saving.',
      why: 'Teams that tuned a small model to replace a large one usually saw 4 to 8 times. Much more usually forgets retries, fallbacks or upkeep; less rarely pays for owning a model.',
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 400, scores: {accuracy: 0.8}, cost_per_call: 0.01}\n  - {name: tuned, variant: tuned, eval_set: held_out, n: 400, scores: {accuracy: 0.9}, cost_per_call: 0.0002, general_delta: 0}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 400, scores: {accuracy: 0.8}, cost_per_call: 0.004}\n  - {name: tuned, variant: tuned, eval_set: held_out, n: 400, scores: {accuracy: 0.9}, cost_per_call: 0.003, general_delta: 0}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: make labelling 20x cheaper\ngoal_kind: cost\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments:\n  - {name: plain, variant: prompt, eval_set: held_out, n: 400, scores: {accuracy: 0.8}, cost_per_call: 0.006}\n  - {name: tuned, variant: tuned, eval_set: held_out, n: 400, scores: {accuracy: 0.9}, cost_per_call: 0.001, general_delta: 0}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nmetrics: [{name: accuracy}]\nexperiments: [{name: plain, variant: prompt, scores: {accuracy: 0.8}, cost_per_call: 0.01}]\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal: cut the cost of labelling by 80%\ngoal_kind: cost\n',
        },
      ],
      whenNotToUse: 'Where the saving was measured in production, over months.',
      source: '000',
      precision: 'By arithmetic on what the contract states; the usual range is the one of the source.',
    },
  },
  function* (task) {
    const comparison = compareExperiments(task);
    const claimed = claimedSaving(task.contract);
    if (claimed && isUnusualSaving(claimed.times)) {
      yield { field: claimed.field, message: question('is meant to become', claimed.times) };
    }
    const times = assessEconomics(task, comparison).savingTimes;
    if (typeof times !== 'number' || !isUnusualSaving(times)) return;
    const measured = comparison.costPerCall
      ? task.contract.experiments?.findIndex(
          ({ variant, cost_per_call: cost }) => variant?.startsWith('tuned') && cost !== undefined,
        )
      : undefined;
    const field =
      measured !== undefined && measured >= 0 ? `experiments[${measured}].cost_per_call` : 'economics.prices';
    yield { field, message: question('becomes', times) };
  },
);

function question(verb: string, times: number): string {
  const rounded = formatNumber(Math.round(times * 10) / 10);
  return `a call ${verb} ${rounded} times cheaper, where ${THRESHOLDS.savingLow.value} to ${THRESHOLDS.savingHigh.value} times are usual: check retries, fallbacks and upkeep.`;
}
