import { all, any, type Claim, known, not, test } from './claims.ts';
import { hasShare } from './signals.ts';
import { groupIs, modeIs, stated, type Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { ReadinessResult } from './types.ts';

/** A shape of system or a model to run, with the conditions under which it is best (seed 004). */
export interface Option {
  readonly id: string;
  readonly title: string;
  readonly bestWhen: readonly { readonly what: string; readonly claim: Claim }[];
}

const TRANSFORMING = new Set(['classification', 'extraction', 'transformation', 'routing', 'moderation']);
const ANSWERING = new Set(['question-answering', 'drafting', 'summarization']);

/** Whether answers must rest on facts that are looked up. */
function grounded(task: Task): Claim {
  const { kind } = task.contract;
  return any(
    test(task.citations, (citations) => citations === 'required'),
    hasShare(task, 'knowledge'),
    all(task.retrieval, known(kind !== undefined && ANSWERING.has(kind), stated('kind', kind))),
  );
}

function heavyPrompt(task: Task): Claim {
  return any(
    test(task.promptTokens, (tokens) => tokens >= T.heavyPrompt.value),
    test(task.promptExamples, (examples) => examples >= T.manyPromptExamples.value),
  );
}

const narrow = (task: Task) => test(task.scope, (scope) => scope === 'narrow');
const repeated = (task: Task) => test(task.callsPerDay, (calls) => calls >= T.repeatedCalls.value);
const highVolume = (task: Task) => test(task.callsPerDay, (calls) => calls > T.highVolume.value);

export function patterns(task: Task): Option[] {
  const { kind, outputs } = task.contract;
  const shaped =
    outputs?.schema !== undefined || outputs?.format === 'json' || (kind !== undefined && TRANSFORMING.has(kind));
  return [
    {
      id: 'A',
      title: 'a tuned specialist for structured transformation, with a validator and a fallback',
      bestWhen: [
        {
          what: 'the output follows strict conventions',
          claim: any(known(shaped), modeIs(task, 'format', 'tool-shape')),
        },
        { what: 'retrieval is optional or limited', claim: not(grounded(task)) },
        { what: 'the task is narrow', claim: narrow(task) },
      ],
    },
    {
      id: 'B',
      title: 'a base model gathers grounded evidence, a tuned model drafts the answer',
      bestWhen: [
        { what: 'answers must be grounded', claim: grounded(task) },
        { what: 'facts change', claim: test(task.factsChange, (days) => days < T.stableRequirements.value) },
        { what: 'the style and structure of the answer matter', claim: modeIs(task, 'style', 'policy-tone', 'format') },
      ],
    },
    {
      id: 'C',
      title: 'a small tuned model replaces a large prompt, behind a thin router with a larger fallback',
      bestWhen: [
        { what: 'the task is repeated at volume', claim: repeated(task) },
        { what: 'the prompt carries policy and examples', claim: heavyPrompt(task) },
        {
          what: 'cost or latency is the goal, or volume is high',
          claim: any(known(task.forSavings, task.goal), highVolume(task)),
        },
      ],
    },
  ];
}

export function modelChoices(task: Task): Option[] {
  const curated = test(task.curated, (value) => value);
  const measurable = not(test(task.heldOut, (path) => path === 'none'));
  const tools = (task.contract.tools?.length ?? 0) > 0;
  return [
    {
      id: 'general-prompted',
      title: 'a general model with a prompt alone',
      bestWhen: [
        { what: 'the task is broad', claim: not(narrow(task)) },
        { what: 'the volume is moderate', claim: not(highVolume(task)) },
      ],
    },
    {
      id: 'general-with-retrieval-or-tools',
      title: 'a general model with retrieval or tools',
      bestWhen: [
        {
          what: 'changing facts or other systems decide',
          claim: any(grounded(task), known(tools), groupIs(task, 'tool')),
        },
      ],
    },
    {
      id: 'tuned-larger',
      title: 'a tuned larger model',
      bestWhen: [
        {
          what: 'the workflow is stable',
          claim: test(task.requirementsChange, (days) => days >= T.stableRequirements.value),
        },
        { what: 'evals and curated data are strong', claim: all(curated, measurable) },
        { what: 'quality is the goal', claim: not(known(task.forSavings, task.goal)) },
      ],
    },
    {
      id: 'tuned-smaller',
      title: 'a tuned smaller model',
      bestWhen: [
        { what: 'the task is narrow', claim: narrow(task) },
        { what: 'the volume is high', claim: highVolume(task) },
        {
          what: 'hard cases can fall back to a larger model',
          claim: known(task.contract.fallback?.low_confidence !== undefined, {
            field: 'fallback.low_confidence',
            value: task.contract.fallback?.low_confidence ?? 'none',
            kind: 'stated',
          }),
        },
      ],
    },
  ];
}

/** True when every condition is met, false when one fails. */
export function fits(option: Option): Claim {
  return all(...option.bestWhen.map(({ claim }) => claim));
}

/**
 * The shape and the model that fit a task on its way to tuning: those with the largest share of their conditions met. A tie
 * goes to the cheaper ones where money, latency or volume matters. Null where tuning is not on the way.
 */
export function chooseArchitecture(
  task: Task,
  fineTune: ReadinessResult['verdict']['fineTune'],
): ReadinessResult['architecture'] {
  if (fineTune === 'no') return null;
  if (any(groupIs(task, 'behavior'), known(task.forSavings)).truth !== true) return null;
  const [a, b, c] = patterns(task) as [Option, Option, Option];
  const cheap = task.forSavings || highVolume(task).truth === true;
  const pattern = best(task.forSavings ? [c, b, a] : [b, a, c]);
  const [prompted, supported, larger, smaller] = modelChoices(task) as [Option, Option, Option, Option];
  const tuned = cheap ? [smaller, larger] : [larger, smaller];
  const choice = best(fineTune === 'not-yet' ? [...tuned, supported, prompted] : tuned);
  return {
    pattern: pattern.id,
    why: `${pattern.title}: ${reasons(pattern)}`,
    model: choice.id,
    modelWhy: `${choice.title}: ${reasons(choice)}`,
    options: [...patterns(task), ...modelChoices(task)].map(({ id, title, bestWhen }) => ({
      id,
      title,
      bestWhen: bestWhen.map(({ what, claim }) => ({ what, status: statusOf(claim) })),
    })),
  };
}

function best(options: readonly Option[]): Option {
  const share = (option: Option) =>
    option.bestWhen.filter(({ claim }) => claim.truth === true).length / option.bestWhen.length;
  return options.reduce((a, b) => (share(b) > share(a) ? b : a));
}

function reasons(option: Option): string {
  const met = option.bestWhen.filter(({ claim }) => claim.truth === true).map(({ what }) => what);
  return met.length > 0 ? met.join(', ') : 'the closest of its conditions, none of them met yet';
}

function statusOf(claim: Claim): 'met' | 'unmet' | 'unknown' {
  return claim.truth === undefined ? 'unknown' : claim.truth ? 'met' : 'unmet';
}
