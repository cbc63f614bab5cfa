import { all, any, type Claim, known, not, test } from '../claims.ts';
import { compareExperiments } from '../comparison.ts';
import { assessEconomics, isUnusualSaving } from '../economics.ts';
import {
  forgettingUnmeasured,
  isTuningConsidered,
  knowledgeInWeights,
  noFailureData,
  retunesTooOften,
} from '../habits.ts';
import { automaticMetric } from '../ladder.ts';
import { groupIs, modeIs, noHeldOut, noMetric, stated, type Task } from '../task.ts';
import { THRESHOLDS as T } from '../thresholds.ts';
import type { Criterion } from '../types.ts';
import { formatNumber } from '../words.ts';
import { ask, criterion, type Framework, fineTune, no } from './framework.ts';

const ORIGIN = ['000'];

/** Seed 000: the checks before a fine-tune; the first that fires decides. */
export const preflight: Framework = {
  id: 'preflight',
  decide(task) {
    const behaviour = modeIs(task, 'style', 'policy-tone', 'format', 'tool-shape');
    const latency = test(task.goal, (goal) => goal === 'latency');
    return ask(
      [
        {
          question: `Are there fewer than ${T.fewExamples.value} stable examples?`,
          origin: ORIGIN,
          claim: test(task.stableExamples, (count) => count < T.fewExamples.value),
          yes: no('few-shot', 'too few stable examples to train on: put the best of them in the prompt'),
        },
        {
          question: 'Do knowledge failures decide?',
          origin: ORIGIN,
          claim: groupIs(task, 'knowledge'),
          yes: no('retrieve', 'the model lacks facts, and facts belong in retrieval'),
        },
        {
          question: `Do requirements change more often than every ${T.requirementsChange.value} days?`,
          origin: ORIGIN,
          claim: test(task.requirementsChange, (days) => days < T.requirementsChange.value),
          yes: no('fix-prompt', 'requirements move faster than a model can be retrained'),
        },
        {
          question: 'Is prompt iteration untried?',
          origin: ORIGIN,
          claim: test(task.iterations, (count) => count === 0),
          yes: no('fix-prompt', 'nobody has iterated on the prompt yet'),
        },
        {
          question: 'Is a prompt optimizer untried?',
          origin: ORIGIN,
          claim: not(test(task.tried.promptOptimizer, (tried) => tried)),
          yes: no('optimize-prompt', 'an optimizer run often closes the gap'),
        },
        {
          question: 'Does style, tone, format or argument shape fail most, or is latency the goal?',
          origin: ORIGIN,
          claim: any(behaviour, latency),
          no: no('fix-prompt', 'nothing here that training is known to fix: keep to the prompt, with retrieval'),
        },
        {
          question: 'Can words alone describe the behaviour?',
          origin: ORIGIN,
          claim: test(task.describable, (describable) => describable),
          yes: no('fix-prompt', 'what words can describe, a better system prompt can ask for'),
        },
      ],
      fineTune('a stable behaviour that prompts and an optimizer did not reach'),
    );
  },
  criteria(task) {
    return [...situations(task), ...flowchart(task), ...flipConditions(task), ...advice(task), ...pitfalls(task)];
  },
};

const row = (kind: string, id: string, claim: Claim, note?: string) => criterion('preflight', kind, id, claim, note);

/** The eight situations in which tuning is the wrong tool, each with its alternative. */
function situations(task: Task): Criterion[] {
  const tools = task.contract.tools ?? task.inferred.tools.value;
  const toolCount = { field: 'tools', value: tools?.length, kind: tools ? ('stated' as const) : ('unknown' as const) };
  return [
    row(
      'situation',
      'few-examples',
      test(task.stableExamples, (count) => count < T.fewExamples.value),
      'instead: few-shot prompt and retrieval',
    ),
    row('situation', 'knowledge-gap', groupIs(task, 'knowledge'), 'instead: retrieval'),
    row(
      'situation',
      'frequent-changes',
      test(task.requirementsChange, (days) => days < T.requirementsChange.value),
      'instead: a prompt under version control',
    ),
    row(
      'situation',
      'benchmark-chase',
      test(task.goal, (goal) => goal === 'benchmark'),
      'instead: a better model',
    ),
    row(
      'situation',
      'describable-style',
      all(
        modeIs(task, 'style', 'policy-tone'),
        test(task.describable, (describable) => describable),
      ),
      'instead: a better system prompt',
    ),
    row(
      'situation',
      'few-tools',
      all(
        any(groupIs(task, 'tool'), modeIs(task, 'tool-shape')),
        test(toolCount, (count) => count < T.fewTools.value),
      ),
      'instead: describe the tools well',
    ),
    row(
      'situation',
      'untried-prompting',
      any(
        not(test(task.tried.chainOfThought, (tried) => tried)),
        not(test(task.tried.promptOptimizer, (tried) => tried)),
      ),
      'instead: chain of thought and a prompt optimizer first',
    ),
    row(
      'situation',
      'citations-required',
      test(task.citations, (citations) => citations === 'required'),
      'instead: retrieval with provenance',
    ),
  ];
}

function flowchart(task: Task): Criterion[] {
  return [
    row('flowchart', 'flow-knowledge-gap', groupIs(task, 'knowledge'), 'yes leads to retrieval'),
    row('flowchart', 'flow-style-or-format', modeIs(task, 'style', 'format'), 'yes leads to a better prompt'),
    row(
      'flowchart',
      'flow-stable-examples',
      test(task.stableExamples, (count) => count >= T.narrowExamples.value),
      `${T.narrowExamples.value} or more; no leads to few-shot`,
    ),
    row(
      'flowchart',
      'flow-optimizer-tried',
      test(task.tried.promptOptimizer, (tried) => tried),
      'no leads to a prompt optimizer',
    ),
  ];
}

/** When all five hold the calculus moves toward tuning. */
function flipConditions(task: Task): Criterion[] {
  return [
    row(
      'calculus',
      'stable-task',
      test(task.requirementsChange, (days) => days >= T.stableRequirements.value),
    ),
    row(
      'calculus',
      'high-volume',
      test(task.callsPerDay, (calls) => calls > T.highVolume.value),
    ),
    row(
      'calculus',
      'latency-sensitive',
      test(task.latencySensitive, (sensitive) => sensitive),
    ),
    row(
      'calculus',
      'curated-examples',
      all(
        test(task.stableExamples, (count) => count > T.costExamples.value),
        test(task.curated, (curated) => curated),
      ),
    ),
    row('calculus', 'held-out-eval', not(noHeldOut(task))),
  ];
}

function advice(task: Task): Criterion[] {
  const { prompt_authors: authors, plateau_note: note } = task.contract.tried ?? {};
  const times = assessEconomics(task, compareExperiments(task)).savingTimes as number | null;
  const field = 'economics.prices';
  const claimed =
    times === null
      ? test({ field, value: undefined, kind: 'unknown' as const }, () => false)
      : known(isUnusualSaving(times), {
          field,
          value: times,
          kind: 'inferred',
          note: `a call becomes ${formatNumber(Math.round(times * 10) / 10)} times cheaper`,
        });
  return [
    row('advice', 'optimizer-applies', automaticMetric(task), 'an optimizer needs a structured task with a metric'),
    row(
      'advice',
      'iterated-enough',
      test(task.iterations, (count) => count >= T.plateauIterations.value),
    ),
    row(
      'advice',
      'enough-authors',
      test(stated('tried.prompt_authors', authors), (count) => count >= T.plateauAuthors.value),
    ),
    row('advice', 'plateau', task.plateau, note),
    row(
      'check',
      'savings-claim',
      claimed,
      `savings outside ${T.savingLow.value} to ${T.savingHigh.value} times are unusual`,
    ),
  ];
}

function pitfalls(task: Task): Criterion[] {
  return [
    row('pitfall', 'knowledge-update', knowledgeInWeights(task), 'tuning is not a way to update knowledge'),
    row(
      'pitfall',
      'no-eval',
      any(noHeldOut(task), noMetric(task)),
      'without an eval nobody can tell whether tuning helped',
    ),
    row('pitfall', 'retuned-too-often', retunesTooOften(task)),
    row('pitfall', 'forgetting-unmeasured', forgettingUnmeasured(task)),
    row('pitfall', 'no-failure-data', all(noFailureData(task), isTuningConsidered(task)), 'tuning because others do'),
  ];
}
