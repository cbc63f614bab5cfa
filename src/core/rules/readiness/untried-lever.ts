import { LADDER } from '../../decision/ladder.ts';
import type { Lever } from '../../decision/types.ts';
import { unique } from '../../decision/words.ts';
import { readinessRule } from './readiness.ts';

export const rule = readinessRule(
  {
    id: 'readiness/untried-lever',
    summary: 'A cheaper lever that fits the task and is recorded as untried',
    docs: {
      what: 'Reports a `tried` entry that says no although the lever fits this task: few-shot examples where the prompt holds none, chain of thought and a stronger model where reasoning failures decide, constrained output where format fails, an optimizer where a metric can be scored, cheaper serving where cost or latency is the goal.',
      why: "Every one of these is an afternoon's work and leaves nothing to own. A tuned model that is compared with less than the best of them looks better than it is.",
      wrong: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: reasoning}\ntried: {chain_of_thought: false}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\ngoal_kind: cost\ntraffic: {calls_per_day: 5000}\ntried: {cheaper_serving: false}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: format}\ntried: {structured_output: false, output_validation: false}\n',
        },
      ],
      right: [
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: reasoning}\ntried: {chain_of_thought: true, stronger_model: true}\n',
        },
        {
          file: 'example.task.yaml',
          text: 'version: 1\nname: triage\nfailures: {primary: style}\ntried: {chain_of_thought: false}\n',
        },
      ],
      whenNotToUse: 'Where a lever is ruled out for reasons a contract does not hold; suppress it with the reason.',
      source: '000, 002, 004',
      precision: 'By definition: it reads what the contract says and what was measured beside it.',
    },
  },
  function* (task) {
    for (const { name, condition, holds } of LADDER) {
      const field = FIELDS[name];
      if (!field) continue;
      const claim = holds(task);
      if (claim.truth !== true) continue;
      const stated = unique(claim.inputs.map((input) => input.field)).find((key) => key.startsWith('tried.')) ?? field;
      yield { field: stated, message: `the lever ${name} is untried, and ${condition}.` };
    }
  },
);

/** Levers a contract records as tried or not, with the key. */
const FIELDS: Partial<Record<Lever, string>> = {
  'constrain-output': 'tried.structured_output',
  'few-shot': 'tried.few_shot',
  'chain-of-thought': 'tried.chain_of_thought',
  'stronger-model': 'tried.stronger_model',
  'optimize-prompt': 'tried.prompt_optimizer',
  'cut-cost': 'tried.cheaper_serving',
};
